"""With number and proof a person follows, completes and withdraws their saisine; nobody else does."""

from datetime import timedelta

import pytest

from bot.mediation.saisine import Etat
from bot.storage.entrepot import EntrepotSql
from bot.usecases.deposer_saisine import Depot
from bot.usecases.ports import SaisineDeposee, TransitionRefusee
from bot.usecases.suivre_saisine import completer, etapes, normaliser_preuve, retirer, suivre
from tests.atelier import MAINTENANT, PasserelleDeTest, deposer_un, etats, transmission

PLUS_TARD = MAINTENANT + timedelta(hours=1)


def mener(entrepot: EntrepotSql, numero: str, *suite: Etat) -> None:
    with entrepot.transaction() as travail:
        for etat in suite:
            travail.saisines.passer(numero, etat, PLUS_TARD)


def ouvrir(entrepot: EntrepotSql, depot: Depot) -> SaisineDeposee:
    with entrepot.lecture() as lu:
        saisine = suivre(lu, depot.numero, depot.preuve)
    assert saisine is not None
    return saisine


def retirer_un(entrepot: EntrepotSql, depot: Depot) -> None:
    saisine = ouvrir(entrepot, depot)
    with entrepot.transaction() as travail:
        retirer(travail, saisine, PLUS_TARD)


@pytest.mark.parametrize(
    "recopier",
    [str, str.lower, lambda texte: f"  {texte} ", lambda texte: texte.replace("-", " ").replace("MED ", "MED-", 1)],
)
def test_la_preuve_se_lit_comme_on_la_recopie(entrepot: EntrepotSql, recopier) -> None:
    depot = deposer_un(entrepot)
    with entrepot.lecture() as lu:
        assert suivre(lu, depot.numero, recopier(depot.preuve)) is not None


@pytest.mark.parametrize(
    ("ecrite", "lue"),
    [
        ("7k3qd 9xw2m 01abc defgh", "7K3QD-9XW2M-01ABC-DEFGH"),
        ("7K3QD9XW2MOIABCDEFGH", "7K3QD-9XW2M-01ABC-DEFGH"),
        ("", ""),
        ("é 💥", ""),
    ],
)
def test_une_preuve_se_normalise(ecrite: str, lue: str) -> None:
    assert normaliser_preuve(ecrite) == lue


@pytest.mark.parametrize(
    ("numero", "preuve"),
    [("", ""), ("MED-2026-AAAAAAAA", "x"), ("MED-2026-BAP2JPGN", "7K3QD-9XW2M-01ABC-DEFGH"), ("\ud83d", "\ud83d")],
)
def test_un_numero_ou_une_preuve_faux_ont_la_meme_reponse(entrepot: EntrepotSql, numero: str, preuve: str) -> None:
    depot = deposer_un(entrepot)
    with entrepot.lecture() as lu:
        assert suivre(lu, numero, preuve) is None
        assert suivre(lu, depot.numero, preuve) is None
        assert suivre(lu, numero, depot.preuve) is None


def test_la_personne_ne_lit_pas_nos_echecs(entrepot: EntrepotSql) -> None:
    depot = deposer_un(entrepot)
    mener(entrepot, depot.numero, Etat.ECHEC_TRANSMISSION, Etat.TRANSMISE)
    assert [un.etat for un in etapes(ouvrir(entrepot, depot))] == [Etat.ENREGISTREE, Etat.TRANSMISE]


@pytest.mark.parametrize("suite", [(Etat.CLOSE,), (Etat.ORIENTEE,), (Etat.RETIREE,)])
def test_une_saisine_terminee_ne_se_complete_plus(entrepot: EntrepotSql, suite: tuple[Etat, ...]) -> None:
    depot = deposer_un(entrepot)
    mener(entrepot, depot.numero, Etat.TRANSMISE, *suite)
    saisine = ouvrir(entrepot, depot)
    with entrepot.transaction() as travail, pytest.raises(TransitionRefusee):
        completer(travail, saisine, "Encore", PLUS_TARD)


def test_un_complement_part_sans_jeton(entrepot: EntrepotSql) -> None:
    depot = deposer_un(entrepot)
    saisine = ouvrir(entrepot, depot)
    with entrepot.transaction() as travail:
        assert completer(travail, saisine, "Rappelez-moi au {tel:valide}", PLUS_TARD) == 1
        assert travail.saisines.complement(depot.numero, 1) == {
            "numero": depot.numero,
            "rang": 1,
            "at": PLUS_TARD.isoformat(),
            "texte": "Rappelez-moi au […]",
        }


@pytest.mark.parametrize("suite", [(), (Etat.ECHEC_TRANSMISSION,), (Etat.TRANSMISE,), (Etat.TRANSMISE, Etat.ACCUSEE)])
def test_on_se_retire_jusqu_a_l_examen(entrepot: EntrepotSql, suite: tuple[Etat, ...]) -> None:
    depot = deposer_un(entrepot)
    mener(entrepot, depot.numero, *suite)
    retirer_un(entrepot, depot)
    assert ouvrir(entrepot, depot).etat is Etat.RETIREE


@pytest.mark.parametrize("suite", [(Etat.EN_COURS,), (Etat.CLOSE,), (Etat.RETIREE,)])
def test_on_ne_se_retire_plus_ensuite(entrepot: EntrepotSql, suite: tuple[Etat, ...]) -> None:
    depot = deposer_un(entrepot)
    mener(entrepot, depot.numero, Etat.TRANSMISE, *suite)
    with pytest.raises(TransitionRefusee):
        retirer_un(entrepot, depot)


def test_une_saisine_retiree_avant_d_etre_remise_ne_part_jamais(entrepot: EntrepotSql) -> None:
    depot = deposer_un(entrepot)
    retirer_un(entrepot, depot)
    assert transmission(entrepot, PasserelleDeTest()).une(PLUS_TARD) is None
    assert etats(entrepot, depot.numero) == ["enregistree", "retiree"]


def test_la_caisse_apprend_le_retrait_de_ce_qu_elle_a_recu(entrepot: EntrepotSql) -> None:
    depot = deposer_un(entrepot)
    passerelle = PasserelleDeTest()
    relais = transmission(entrepot, passerelle)
    relais.une(MAINTENANT)
    retirer_un(entrepot, depot)
    relais.une(PLUS_TARD)
    assert [un["retrait"] for un in passerelle.complements] == [True]
    assert etats(entrepot, depot.numero) == ["enregistree", "transmise", "retiree"]
