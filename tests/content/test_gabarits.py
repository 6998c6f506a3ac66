"""The words of letters: addresses, dates, numbers as people write them."""

import pytest

from bot.content import gabarits
from bot.content.caisses import charger_annuaire
from bot.content.gabarits import Gabarits

ANNUAIRE = charger_annuaire()


@pytest.mark.parametrize(
    ("code", "lignes"),
    [
        ("011", ["CPAM de l'Ain", "1 place de la Grenouillère", "01015 Bourg-en-Bresse Cedex"]),
        ("331", ["CPAM de Gironde", "33085 Bordeaux Cedex"]),
        ("691", ["Caisse primaire d'assurance maladie du Rhône", "69907 Lyon Cedex 20"]),
        ("051", ["CPAM des Hautes-Alpes"]),
    ],
)
def test_l_adresse_d_une_caisse_ne_dit_pas_deux_fois_son_nom(code: str, lignes: list[str]) -> None:
    assert gabarits.adresse(ANNUAIRE.caisses[code]) == lignes


@pytest.mark.parametrize("code", sorted(ANNUAIRE.caisses))
def test_chaque_caisse_a_son_nom_une_fois_et_sa_ville(code: str) -> None:
    caisse = ANNUAIRE.caisses[code]
    lignes = gabarits.adresse(caisse)
    assert sum(ligne.startswith(("CPAM", "CGSS", "CSSM", "Caisse")) for ligne in lignes) == 1
    assert len(lignes) == len(set(lignes))
    assert caisse.ville is None or lignes[-1] == f"{caisse.code_postal} {caisse.ville}"


@pytest.mark.parametrize(
    ("connue", "mots"),
    [
        ({"valeur": "2026-03-12", "precision": "jour", "texte": "le 12"}, "12 mars 2026"),
        ({"valeur": "2026-03-01", "precision": "jour"}, "1er mars 2026"),
        ({"valeur": "2026-03-01", "precision": "mois"}, "mars 2026"),
        ({"valeur": "2026-01-01", "precision": "annee"}, "2026"),
        ({"valeur": "2026-01-28", "precision": "environ"}, "vers le 28 janvier 2026"),
        (
            {"valeur": "2026-01-28", "precision": "environ", "texte": "fin janvier"},
            "vers le 28 janvier 2026 (« fin janvier »)",
        ),
        ({"valeur": "2026-01-28", "precision": "environ", "texte": "{mois}"}, "vers le 28 janvier 2026 (« {mois} »)"),
        ({}, ""),
    ],
)
def test_une_date_n_est_pas_plus_precise_que_ce_qu_on_sait(connue: dict[str, str], mots: str) -> None:
    assert Gabarits(ANNUAIRE)._date_connue(connue) == mots


@pytest.mark.parametrize(
    ("montant", "mots"),
    [(842, "842\u00a0€"), (842.5, "842,50\u00a0€"), (1250.05, "1\u202f250,05\u00a0€"), (0, "0\u00a0€"), (None, "")],
)
def test_une_somme(montant: float | None, mots: str) -> None:
    assert gabarits.euros(montant) == mots


@pytest.mark.parametrize(
    ("e164", "mots"),
    [("+33639981234", "06 39 98 12 34"), ("+262692001122", "06 92 00 11 22"), ("+3212345678", "+3212345678"), ("", "")],
)
def test_un_telephone(e164: str, mots: str) -> None:
    assert gabarits.telephone(e164) == mots


@pytest.mark.parametrize(
    ("valeur", "mots"),
    [
        ("285057800608436", "2 85 05 78 006 084 36"),
        ("2850578006084", "2 85 05 78 006 084"),
        ("285052A00608436", "2 85 05 2A 006 084 36"),
    ],
)
def test_un_nir(valeur: str, mots: str) -> None:
    assert gabarits.nir(valeur).replace("\u00a0", " ") == mots
