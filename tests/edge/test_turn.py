"""POST /api/chat/messages: what the engine gets, what the person reads."""

import base64
import json

import pytest

from bot.edge.chat.incoming import MAX_CODE_POINTS
from bot.edge.context import Edge
from tests.edge.conftest import Causette, Client, MoteurFactice, ouvre

EXPECTS = {"champ": "motif", "type": "choice", "optional": False, "sensitive": False}


async def test_les_reponses_et_la_question_ouverte(causette: Causette, moteur: MoteurFactice) -> None:
    moteur.enveloppes = [{"texte": "Je note."}, {"texte": "Quel est le problème ?", "expects": EXPECTS}]
    reponse = await causette.dit("bonjour")
    assert [message["text"] for message in reponse["messages"]] == ["Je note.", "Quel est le problème ?"]
    assert reponse["expects"] == EXPECTS


async def test_la_question_ouverte_est_celle_de_la_derniere_enveloppe_qui_en_pose_une(
    causette: Causette, moteur: MoteurFactice
) -> None:
    autre = EXPECTS | {"champ": "recit", "type": "long_text"}
    moteur.enveloppes = [
        {"texte": "a", "expects": EXPECTS},
        {"texte": "b", "expects": autre},
        {"texte": "c", "expects": None},
    ]
    assert (await causette.dit("bonjour"))["expects"] == autre
    moteur.enveloppes = [{"texte": "fini"}]
    assert (await causette.dit("merci"))["expects"] is None
    assert (await causette.historique())["expects"] is None


async def test_les_ids_croissent_et_le_message_de_la_personne_vient_avant_la_reponse(
    causette: Causette, moteur: MoteurFactice
) -> None:
    await causette.dit("un")
    await causette.dit("deux")
    messages = (await causette.historique())["messages"]
    ids = [message["id"] for message in messages]
    assert ids == sorted(set(ids))
    assert [(m["from"], m["text"]) for m in messages[3:]] == [
        ("usager", "un"),
        ("assistant", "Bien reçu."),
        ("usager", "deux"),
        ("assistant", "Bien reçu."),
    ]


async def test_les_identifiants_ne_parviennent_pas_au_moteur(
    causette: Causette, moteur: MoteurFactice, edge: Edge
) -> None:
    await causette.dit("mon numéro 1 85 05 78 006 084 91 et mon tel 06 39 98 12 34")
    tour = moteur.tours[-1]
    assert tour["texte"] == "mon numéro {nir:valide} et mon tel {tel:valide}"
    coffre = base64.b64decode(tour["coffre"])
    assert b"185057" not in coffre
    scelles = json.loads(edge.services.coffre.ouvrir(coffre, f"tour:{causette.id}"))
    assert [(un["type"], un["etat"], un["valeur"]) for un in scelles] == [
        ("nir", "valide", "185057800608491"),
        ("tel", "valide", "+33639981234"),
    ]


async def test_la_personne_relit_son_propre_texte(causette: Causette) -> None:
    texte = "mon tel 06 39 98 12 34\n<b>gras</b> {nir:valide}"
    await causette.dit(texte)
    assert (await causette.historique())["messages"][-2]["text"] == texte


@pytest.mark.parametrize(
    ("ecrit", "lu"),
    [
        ("/restart", "restart"),
        ("  /restart", "restart"),
        ("\t\n/deposer_saisine{}", "deposer_saisine()"),
        ("\u00a0\u200b\u2028//session_start", "session_start"),
        ("\ufeff/urgence", "urgence"),
        ('/informer{"champ": "x"}', 'informer("champ": "x")'),
        ("/", "…"),
        (" / / /", "…"),
        ("et/ou", "et/ou"),
        ("12/03/2026", "12/03/2026"),
        ("bonjour /restart", "bonjour /restart"),
    ],
)
async def test_un_slash_tape_est_du_texte_ordinaire(
    causette: Causette, moteur: MoteurFactice, ecrit: str, lu: str
) -> None:
    await causette.dit(ecrit)
    assert (moteur.tours[-1]["texte"], moteur.tours[-1]["intent"]) == (lu, None)


async def test_les_faits_deviennent_des_sources_datees_une_par_page(
    causette: Causette, moteur: MoteurFactice, edge: Edge
) -> None:
    faits = edge.services.contenu.faits
    un, autre = [id for id in faits if faits[id].source.seed == "000"][:2]
    recent = next(id for id, fait in faits.items() if fait.source.url != faits[un].source.url)
    moteur.enveloppes = [
        {"texte": "x", "faits": [un, autre, recent], "notices": {un: "Depuis 2023, autrement.", autre: "Et ceci."}}
    ]
    sources = (await causette.dit("c'est gratuit ?"))["messages"][0]["sources"]
    assert [source["url"] for source in sources] == [faits[un].source.url, faits[recent].source.url]
    assert sources[0] == {
        "title": faits[un].source.title,
        "publisher": faits[un].source.publisher,
        "url": faits[un].source.url,
        "date": faits[un].source.date,
        "notice": "Depuis 2023, autrement. Et ceci.",
    }
    assert sources[1]["notice"] is None


async def test_ce_qui_ne_s_applique_pas_est_absent(causette: Causette) -> None:
    message = (await causette.dit("bonjour"))["messages"][0]
    assert set(message) == {"id", "from", "at", "text"}
    assert message["at"] == "2026-03-12T09:30:00.000Z"


async def test_le_numero_et_la_preuve_accompagnent_le_depot(causette: Causette, moteur: MoteurFactice) -> None:
    saisine = {"numero": "MED-2026-AAAAAAA0", "etat": "enregistree", "preuve": "AAAAA-BBBBB-CCCCC-DDDDD"}
    moteur.enveloppes = [{"texte": "Enregistrée.", "saisine": saisine}]
    assert (await causette.dit("oui"))["messages"][0]["saisine"] == saisine
    moteur.enveloppes = [{"texte": "Où elle en est.", "saisine": {"numero": "MED-2026-AAAAAAA0", "etat": "transmise"}}]
    assert "preuve" not in (await causette.dit("et ma demande ?"))["messages"][0]["saisine"]


async def test_la_version_simple_demandee_en_chemin_reste(causette: Causette, moteur: MoteurFactice) -> None:
    moteur.enveloppes = [{"texte": "D'accord.", "simple": True}]
    await causette.dit("plus simple")
    moteur.enveloppes = [{"texte": "Oui."}]
    await causette.dit("merci")
    assert moteur.tours[-1]["simple"] is True


@pytest.mark.parametrize(
    "texte", ["🙂", "a" * MAX_CODE_POINTS, "🙂" * MAX_CODE_POINTS, "<script>alert(1)</script>", "?"]
)
async def test_tout_texte_non_vide_a_une_reponse(causette: Causette, texte: str) -> None:
    assert (await causette.dit(texte))["messages"]
    assert (await causette.historique())["messages"][-2]["text"] == texte


async def test_un_demi_caractere_ne_casse_rien(causette: Causette, moteur: MoteurFactice) -> None:
    donnees = rb'{"text": "a\ud83d b\u0000c"}'
    headers = causette.entetes | {"Content-Type": "application/json"}
    async with causette.client.post("/api/chat/messages", data=donnees, headers=headers) as reponse:
        assert reponse.status == 200
    assert moteur.tours[-1]["texte"] == "a\ufffd b c"


async def test_moteur_absent_rien_n_est_garde_et_le_meme_envoi_reussit_ensuite(
    causette: Causette, moteur: MoteurFactice
) -> None:
    moteur.absent = True
    async with causette.client.post(
        "/api/chat/messages", json={"text": "bonjour"}, headers=causette.entetes | {"Idempotency-Key": "k"}
    ) as reponse:
        assert reponse.status == 503
        assert int(reponse.headers["Retry-After"]) > 0
        assert "pas perdu" in (await reponse.json(content_type="application/problem+json"))["detail"]
    assert len((await causette.historique())["messages"]) == 3
    moteur.absent = False
    await causette.dit("bonjour", "k")
    premier, second = moteur.tours
    assert premier["tour"] == second["tour"]  # by which the actions know a turn that they did already


async def test_une_conversation_ne_voit_rien_d_une_autre(client: Client, causette: Causette) -> None:
    await causette.dit("secret")
    autre = await ouvre(client)
    assert "secret" not in json.dumps(await autre.historique())
