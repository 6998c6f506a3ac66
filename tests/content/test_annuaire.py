"""The directory of the caisses, as `caisses/README.md` describes it."""

import pytest

from bot.content.caisses import charger_annuaire

ANNUAIRE = charger_annuaire()


def test_il_a_toutes_les_caisses() -> None:
    assert len(ANNUAIRE.caisses) == 107
    assert len({caisse.departement for caisse in ANNUAIRE.caisses.values()}) == 101
    assert sum(1 for caisse in ANNUAIRE.caisses.values() if caisse.adresse_postale) == 98
    assert all(code == caisse.code and caisse.nom for code, caisse in ANNUAIRE.caisses.items())


def test_il_a_toutes_les_exceptions() -> None:
    communes = [une for exceptions in ANNUAIRE.exceptions.values() for une in exceptions]
    assert len(communes) == 2819 and len(ANNUAIRE.exceptions) == 550
    assert sum(une.certain for une in communes) == 30
    assert all(une.codes and set(une.codes) <= ANNUAIRE.caisses.keys() for une in communes)


@pytest.mark.parametrize(
    ("code_postal", "codes", "certaine"),
    [
        ("75012", ("751",), True),
        ("44000", ("441",), True),
        ("20000", ("201",), True),
        ("20200", ("202",), True),
        ("97110", ("971",), True),
        ("97150", ("971",), True),
        ("97600", ("976",), True),
        ("37160", ("371", "861"), False),
        ("94390", ("941", "911"), False),
        ("97133", (), False),
        ("97500", (), False),
        ("98000", (), False),
        ("00000", (), False),
    ],
)
def test_un_code_postal_mene_a_sa_caisse(code_postal: str, codes: tuple[str, ...], certaine: bool) -> None:
    possibles = ANNUAIRE.pour_code_postal(code_postal)
    assert (possibles.codes, possibles.certaine) == (codes, certaine)


@pytest.mark.parametrize("code_postal", ["59000", "62100", "64100", "76600", "40220"])
def test_la_ou_le_departement_ne_suffit_pas_on_choisit(code_postal: str) -> None:
    possibles = ANNUAIRE.pour_code_postal(code_postal)
    assert possibles.codes
    assert possibles.certaine == (len(possibles.codes) == 1)


def test_les_codes_postaux_frontaliers_ont_deux_departements() -> None:
    assert len(ANNUAIRE.frontaliers) == 17
    for code_postal, departement in ANNUAIRE.frontaliers.items():
        assert set(ANNUAIRE.du_departement(departement)) < set(ANNUAIRE.pour_code_postal(code_postal).codes)
