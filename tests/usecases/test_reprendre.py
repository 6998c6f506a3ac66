"""One-time codes: 72 hours, once, five wrong tries."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from bot.storage.entrepot import EntrepotSql
from bot.usecases.reprendre import ESSAIS_PERMIS, VIE_D_UN_CODE, creer_code, reprendre
from tests.atelier import MAINTENANT, ouvrir_conversation


@pytest.fixture
def code(entrepot: EntrepotSql) -> str:
    """The code of conversation c1."""
    with entrepot.transaction() as travail:
        ouvrir_conversation(travail)
        return creer_code(travail, "c1", MAINTENANT)


def essayer(entrepot: EntrepotSql, code: str, apres: timedelta = timedelta()) -> str | None:
    """A try in a transaction of its own."""
    with entrepot.transaction() as travail:
        return reprendre(travail, code, MAINTENANT + apres)


def faux(code: str) -> str:
    """The code with another secret half."""
    return code[:10] + ("0000-0000" if code[10:] != "0000-0000" else "1111-1111")


def test_un_code_se_recopie_facilement(code: str) -> None:
    assert [len(groupe) for groupe in code.split("-")] == [4, 4, 4, 4]


RECOPIES: list[Callable[[str], str]] = [
    str,
    str.lower,
    lambda code: code.replace("-", ""),
    lambda code: code.replace("-", " – "),
    lambda code: f" {code}\n",
]


@pytest.mark.parametrize("recopie", RECOPIES)
def test_il_rouvre_la_conversation_comme_on_l_a_recopie(
    entrepot: EntrepotSql, code: str, recopie: Callable[[str], str]
) -> None:
    assert essayer(entrepot, recopie(code)) == "c1"


def test_o_se_lit_0_et_l_se_lit_1(entrepot: EntrepotSql) -> None:
    with entrepot.transaction() as travail:
        ouvrir_conversation(travail)
        travail.reprises.remplacer("c1", "0000AAAA", "1111BBBB", MAINTENANT + VIE_D_UN_CODE)
    assert essayer(entrepot, "ooOO-aaaa-liLI-bbbb") == "c1"


def test_il_ne_sert_qu_une_fois(entrepot: EntrepotSql, code: str) -> None:
    assert essayer(entrepot, code) == "c1"
    assert essayer(entrepot, code) is None


@pytest.mark.parametrize(
    ("apres", "vaut"),
    [(VIE_D_UN_CODE - timedelta(seconds=1), True), (VIE_D_UN_CODE, False), (VIE_D_UN_CODE + timedelta(days=9), False)],
)
def test_il_vaut_72_heures(entrepot: EntrepotSql, code: str, apres: timedelta, vaut: bool) -> None:
    assert (essayer(entrepot, code, apres) == "c1") is vaut


@pytest.mark.parametrize(("essais", "ouvre"), [(ESSAIS_PERMIS - 1, True), (ESSAIS_PERMIS, False), (9, False)])
def test_cinq_mauvais_essais_le_verrouillent(entrepot: EntrepotSql, code: str, essais: int, ouvre: bool) -> None:
    for _ in range(essais):
        assert essayer(entrepot, faux(code)) is None
    assert (essayer(entrepot, code) == "c1") is ouvre


def test_un_nouveau_code_remplace_l_ancien(entrepot: EntrepotSql, code: str) -> None:
    with entrepot.transaction() as travail:
        nouveau = creer_code(travail, "c1", MAINTENANT)
    assert essayer(entrepot, code) is None
    assert essayer(entrepot, nouveau) == "c1"


def test_effacer_la_conversation_efface_son_code(entrepot: EntrepotSql, code: str) -> None:
    with entrepot.transaction() as travail:
        travail.conversations.effacer("c1")
    assert essayer(entrepot, code) is None


@pytest.mark.parametrize("code", ["", "abc", "AAAA-AAAA-AAAA-AAAA", "é" * 16, "A" * 10_000, "\0"])
def test_un_code_inconnu(entrepot: EntrepotSql, code: str) -> None:
    assert essayer(entrepot, code) is None
