"""Every answer is there, short, sourced, and never says a number that its facts do not."""

import re

import pytest

from bot.content.contenu import lire
from bot.content.modeles import TexteSource
from tests.content.outils import CONTENU, nombres, nombres_des_faits, phrases_longues, textes_sources

LABELS = [label for famille in lire("labels.yml").values() for label in famille]
SOURCES = list(textes_sources())

tous = pytest.mark.parametrize(("nom", "texte"), SOURCES, ids=[nom for nom, _ in SOURCES])


def test_chaque_label_a_une_reponse_et_aucune_n_est_de_trop() -> None:
    assert len(LABELS) == 60
    assert set(CONTENU.reponses) == set(LABELS)


@tous
def test_six_faits_au_plus_et_tous_existent(nom: str, texte: TexteSource) -> None:
    assert len(texte.faits) <= 6
    assert len(set(texte.faits)) == len(texte.faits)
    assert set(texte.faits) <= set(CONTENU.faits)


@tous
def test_un_fait_cite_dans_une_reponse_porte_son_label(nom: str, texte: TexteSource) -> None:
    label = nom.split(" ")[0]
    if label.startswith(("faq/", "situation/")):
        assert texte.faits, "an answer on mediation states facts"
    if label in CONTENU.reponses:
        assert [fait for fait in texte.faits if label not in CONTENU.faits[fait].labels] == []


@tous
def test_un_fait_depasse_ou_conteste_a_sa_notice(nom: str, texte: TexteSource) -> None:
    contredits = {id for id in texte.faits if CONTENU.faits[id].status in ("seed_superseded", "contested")}
    assert contredits <= set(texte.notices)
    assert set(texte.notices) <= set(texte.faits)


@tous
def test_une_notice_donne_une_date_ou_dit_qu_il_n_y_en_a_pas(nom: str, texte: TexteSource) -> None:
    for notice in texte.notices.values():
        assert "non datée" in notice or re.search(r"\b(19|20)\d\d\b", notice)


@tous
def test_ou_les_pages_different_la_reponse_dit_les_deux_dates(nom: str, texte: TexteSource) -> None:
    if any(CONTENU.faits[id].status == "seed_superseded" for id in texte.faits):
        dits = " ".join([texte.texte, *texte.notices.values()])
        assert "22 mars 2021" in dits
        assert "décembre 2023" in dits or "après 2019" in dits


@tous
def test_aucun_nombre_que_les_faits_ne_donnent_pas(nom: str, texte: TexteSource) -> None:
    dits = " ".join([texte.texte, texte.simple, *texte.notices.values()])
    assert nombres(dits) - nombres_des_faits(texte.faits) == set()


@tous
def test_la_version_simple_a_des_phrases_courtes(nom: str, texte: TexteSource) -> None:
    assert phrases_longues(texte.simple) == []


@pytest.mark.parametrize("cle", sorted(CONTENU.messages))
def test_la_version_simple_d_un_message_a_des_phrases_courtes(cle: str) -> None:
    assert phrases_longues(CONTENU.messages[cle].simple) == []


@pytest.mark.parametrize("champ", sorted(CONTENU.questions))
def test_une_question_se_pose_deux_fois_simplement(champ: str) -> None:
    question = CONTENU.questions[champ]
    assert question.relance_simple and question.relance_simple != question.simple
    assert phrases_longues(question.simple) == phrases_longues(question.relance_simple) == []


@pytest.mark.parametrize("partie", ["pourquoi", "erreur"])
@pytest.mark.parametrize("champ", sorted(CONTENU.questions))
def test_ce_qui_entoure_une_question_se_dit_simplement(champ: str, partie: str) -> None:
    """In a version of its own, unless the ordinary one is a short plain sentence already."""
    question = CONTENU.questions[champ]
    normale = getattr(question, partie) or ""
    simple = getattr(question, f"{partie}_simple")
    assert phrases_longues(simple or normale) == []
    assert simple or len(re.findall(r"[.!?](?:\s|$)", normale)) <= 1
    assert simple != normale


def test_avec_les_regles_2023_12_le_role_du_mediateur_ne_parle_plus_des_medecins() -> None:
    """As the verdict then says: what happens with a doctor is no longer for the mediator."""
    recente = CONTENU.reponse("faq/role_mediateur", "2023-12", "accueil")
    assert "médecin" not in recente.texte + recente.simple


@pytest.mark.parametrize("simple", [False, True])
def test_l_ouverture_dit_d_abord_ce_qu_il_est_puis_ce_qui_est_garde(simple: bool) -> None:
    accueil = CONTENU.messages["ouverture.accueil"].en(simple)
    assert accueil.startswith("Bonjour. Je suis un assistant automatique")
    assert "pas le médiateur" in accueil
    gardes = CONTENU.messages["ouverture.conservation"].en(simple)
    assert "72 heures" in gardes and len(re.findall(r"[.!?]", gardes)) == 1


def test_chaque_enonce_des_deux_documents_de_depart_est_cite() -> None:
    cites = {
        fait
        for reponse in CONTENU.reponses.values()
        for texte in (reponse, *reponse.cas.values())
        for fait in texte.faits
    }
    assert {id for id, fait in CONTENU.faits.items() if fait.source.seed} - cites == set()


@pytest.mark.parametrize("etape", ["verification", "formulaire"])
@pytest.mark.parametrize("label", [label for label in LABELS if not label.startswith(("faq/", "situation/"))])
def test_quand_une_question_est_ouverte_la_reponse_n_en_pose_pas_d_autre(label: str, etape: str) -> None:
    assert "?" not in CONTENU.reponse(label, "2021-03", etape).texte


@pytest.mark.parametrize("simple", [False, True])
@pytest.mark.parametrize("cas", [None, "detresse", "violence", "pour_un_proche"])
def test_une_urgence_commence_par_les_numeros(cas: str | None, simple: bool) -> None:
    premiere_ligne = CONTENU.reponse("urgence", "2021-03", "formulaire", cas).en(simple).splitlines()[0]
    assert {"15", "112", "114", "3114"} <= nombres(premiere_ligne)


def test_la_detresse_commence_par_le_3114() -> None:
    assert CONTENU.reponses["urgence"].cas["detresse"].texte.startswith("**Appelez le 3114")


@pytest.mark.parametrize(("label", "cas"), [("urgence", "apaisement"), ("chitchat/mecontentement", "desespoir")])
def test_sans_danger_aucun_numero(label: str, cas: str) -> None:
    texte = CONTENU.reponses[label].cas[cas]
    assert nombres(texte.texte + texte.simple) == set()


@pytest.mark.parametrize("simple", [False, True])
def test_les_numeros_rappeles_pendant_une_alarme_sont_les_memes(simple: bool) -> None:
    assert nombres(CONTENU.messages["numeros_urgence"].en(simple)) == {"15", "112", "114", "3114"}


def test_le_desespoir_recoit_une_seule_question() -> None:
    assert CONTENU.reponses["chitchat/mecontentement"].cas["desespoir"].texte.count("?") == 1


@pytest.mark.parametrize("label", [label for label in LABELS if label.startswith("situation/")])
@pytest.mark.parametrize("referentiel", ["2021-03", "2023-12"])
def test_une_situation_ne_finit_pas_par_une_offre(label: str, referentiel: str) -> None:
    assert not CONTENU.reponse(label, referentiel, "accueil").texte.strip().endswith("?")
