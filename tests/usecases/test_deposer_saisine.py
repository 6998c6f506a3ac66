"""One draft, one number, whatever is repeated; nothing incomplete is filed."""

from datetime import timedelta

import pytest

from bot.mediation.eligibilite import Code, Manque, Verdict
from bot.mediation.saisine import Etat, normaliser_numero
from bot.storage.entrepot import EntrepotSql
from bot.usecases import deposer_saisine
from bot.usecases.deposer_saisine import deposer
from bot.usecases.ports import DejaDeposee, SaisineIncomplete
from bot.usecases.suivre_saisine import suivre
from tests.atelier import MAINTENANT, NOM, PARIS, RECIT, brouillon, deposer_dans, deposer_un, ouvrir_conversation


def test_une_saisine_deposee_est_enregistree_et_a_envoyer(entrepot: EntrepotSql) -> None:
    depot = deposer_un(entrepot)
    with entrepot.lecture() as lu:
        saisine = lu.saisines.lire(depot.numero)
    assert saisine is not None
    assert (saisine.caisse, saisine.etat, saisine.document["recit"]) == (PARIS.code, Etat.ENREGISTREE, RECIT)
    assert [(un.etat, un.at) for un in saisine.evenements] == [(Etat.ENREGISTREE, MAINTENANT)]
    with entrepot.transaction() as travail:
        envoi = travail.boite.reclamer(MAINTENANT, 60)
    assert envoi is not None and envoi.numero == depot.numero


def test_deux_depots_du_meme_brouillon_donnent_le_meme_numero_et_la_meme_preuve(entrepot: EntrepotSql) -> None:
    premier = deposer_un(entrepot)
    assert deposer_un(entrepot, brouillon(), MAINTENANT + timedelta(days=2)) == premier
    with entrepot.transaction() as travail:
        assert deposer_dans(travail, brouillon()) == premier
        assert deposer_dans(travail, brouillon()) == premier


def test_deux_brouillons_ont_deux_numeros(entrepot: EntrepotSql) -> None:
    depots = {deposer_un(entrepot, brouillon(id=f"b{rang}")) for rang in range(20)}
    assert len({depot.numero for depot in depots}) == len({depot.preuve for depot in depots}) == 20


def test_un_depot_interrompu_ne_laisse_rien(entrepot: EntrepotSql) -> None:
    with pytest.raises(KeyboardInterrupt), entrepot.transaction() as travail:
        perdu = deposer_dans(travail, brouillon())
        raise KeyboardInterrupt
    with entrepot.transaction() as travail:
        assert travail.saisines.lire(perdu.numero) is None
        assert travail.boite.reclamer(MAINTENANT, 60) is None
        assert travail.saisines.par_brouillon("brouillon-1") is None


def test_un_numero_deja_pris_est_tire_de_nouveau(entrepot: EntrepotSql, monkeypatch: pytest.MonkeyPatch) -> None:
    pris, libre = deposer_un(entrepot).numero, "MED-2026-BAP2JPGN"
    tirages = iter([pris, pris, libre])
    monkeypatch.setattr(deposer_saisine, "nouveau_numero", lambda annee: next(tirages))
    assert deposer_un(entrepot, brouillon(id="b2")).numero == libre


def test_un_brouillon_depose_d_une_conversation_effacee_ne_l_est_pas_une_seconde_fois(entrepot: EntrepotSql) -> None:
    with entrepot.transaction() as travail:
        ouvrir_conversation(travail)
        deposer_dans(travail, brouillon())
        travail.conversations.effacer("c1")
    with pytest.raises(DejaDeposee):
        deposer_un(entrepot)


def test_le_numero_porte_l_annee_et_sa_clef(entrepot: EntrepotSql) -> None:
    numero = deposer_un(entrepot).numero
    assert numero.startswith("MED-2026-")
    assert normaliser_numero(numero.lower()) == numero


def test_la_preuve_ouvre_la_saisine_et_rien_d_autre(entrepot: EntrepotSql) -> None:
    depot, autre = deposer_un(entrepot), deposer_un(entrepot, brouillon(id="b2"))
    with entrepot.lecture() as lu:
        assert suivre(lu, depot.numero, depot.preuve) is not None
        assert suivre(lu, depot.numero, autre.preuve) is None


def test_un_brouillon_incomplet_n_est_pas_depose(entrepot: EntrepotSql) -> None:
    un = brouillon()
    un.dossier.passages = []
    un.dossier.demandeur.telephone = "06 39 98"
    with pytest.raises(SaisineIncomplete) as refus:
        deposer_un(entrepot, un)
    assert refus.value.champs == ("demandeur.telephone", "personne_concernee.telephone", "recit")
    assert NOM not in str(refus.value) and "39" not in str(refus.value)
    with entrepot.lecture() as lu:
        assert lu.saisines.par_brouillon(un.id) is None


@pytest.mark.parametrize(
    ("verdict", "champ"),
    [
        (Manque("regime"), "regime"),
        (Verdict(Code.RECLAMATION_D_ABORD, "r", "2021-03", ("f",)), "verdict.code"),
        (Verdict(Code.PROCEDURE_JUDICIAIRE, "r", "2023-12", ("f",)), "verdict.code"),
    ],
)
def test_ce_qui_n_est_pas_recevable_n_est_pas_depose(
    entrepot: EntrepotSql, verdict: Verdict | Manque, champ: str
) -> None:
    with pytest.raises(SaisineIncomplete) as refus, entrepot.transaction() as travail:
        deposer(
            travail,
            "c1",
            brouillon(),
            verdict=verdict,
            caisse=PARIS,
            canal="web",
            consentement="consentement-1",
            maintenant=MAINTENANT,
        )
    assert champ in refus.value.champs
