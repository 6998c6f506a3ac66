"""Social security numbers, whatever the writing."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.fr import nir as cle_du_nir

from bot.extraction.identifiants.identifiants import Etat, masque_nir, masquer
from tests.extraction.identifiants.exemples import (
    INCOMPLET,
    INVALIDE,
    NIR,
    SANS_CHRONOMETRE,
    VALIDE,
    seul,
)


@pytest.mark.parametrize(
    ("texte", "valeur"),
    [
        ("1 85 05 78 006 084 91", "185057800608491"),
        ("185057800608491", "185057800608491"),
        ("1.85.05.78.006.084.91", "185057800608491"),
        ("1-85-05-78-006-084-91", "185057800608491"),
        ("1850578006084 91", "185057800608491"),
        ("1850578006084/91", "185057800608491"),
        ("1850578006084 clé 91", "185057800608491"),
        ("1 85 05 78 006 084 (clé : 91)", "185057800608491"),
        ("185 057 800 608 491", "185057800608491"),
        ("18 50 57 80 06 08 49 1", "185057800608491"),
        ("1 85 O5 78 OO6 O84 91", "185057800608491"),
        ("l850578006084 91", "185057800608491"),
        ("1 85 05 78 006 084", "1850578006084"),
        ("1850578006084", "1850578006084"),
        ("1850 5780 06084", "1850578006084"),
        ("mon numéro de sécu 1850578006084 et voilà", "1850578006084"),
        ("nir:1850578006084.", "1850578006084"),
        ("2 95 02 2A 123 456 27", "295022A12345627"),
        ("295022a12345627", "295022A12345627"),
        ("295022a123456", "295022A123456"),
        ("1 85 05 2B 006 084", "185052B006084"),
        ("2 85 25 78 006 084", "2852578006084"),  # month unknown: 20 to 42
        ("2 85 67 78 006 084", "2856778006084"),  # month unknown: 50 to 99
        ("7 85 05 99 006 084", "7850599006084"),  # being registered
        ("١٨٥٠٥٧٨٠٠٦٠٨٤٩١", "185057800608491"),
        ("1\u00a085\u00a005\u202f78\u00a0006\u00a0084\u00a091", "185057800608491"),
    ],
)
def test_un_nir_est_reconnu_dans_toutes_ses_ecritures(texte: str, valeur: str) -> None:
    identifiant = seul(texte)
    assert (identifiant.type, identifiant.etat, identifiant.valeur) == (NIR, VALIDE, valeur)


@pytest.mark.parametrize(
    ("texte", "etat"),
    [
        ("1 85 05 78 006 084 92", INVALIDE),
        ("185057800608436", INVALIDE),
        ("1 85 15 78 006 084 91", INVALIDE),
        ("1 85 05 00 006 084", INVALIDE),
        ("1 85 05 78 006 08", INCOMPLET),
        ("1 85 05 78 006 084 9", INCOMPLET),
        ("1 85 05 78 06 084 91", INCOMPLET),
        ("18505780060", INCOMPLET),
        ("1850578006084911", INCOMPLET),
        ("18505780060849112345", INCOMPLET),
        ("nir 2 95 02 2A 123 45 c'est tout", INCOMPLET),
    ],
)
def test_ce_qui_est_presque_un_nir_ne_passe_pas_non_plus(texte: str, etat: Etat) -> None:
    identifiant = seul(texte)
    assert (identifiant.type, identifiant.etat, identifiant.valeur) == (NIR, etat, None)


@pytest.mark.parametrize(
    ("nir", "masque"),
    [
        ("185057800608491", "1 85 05 ** *** *** **"),
        ("1850578006084", "1 85 05 ** *** ***"),
        ("295022A12345627", "2 95 02 ** *** *** **"),
        ("", ""),
    ],
)
def test_un_nir_n_est_montre_que_masque(nir: str, masque: str) -> None:
    assert masque_nir(nir) == masque


@SANS_CHRONOMETRE
@given(
    sexe=st.sampled_from("12378"),
    annee=st.integers(0, 99),
    mois=st.integers(1, 12) | st.integers(20, 42) | st.integers(50, 99),
    departement=st.integers(1, 95).map("{:02}".format) | st.sampled_from(["2A", "2B", "99"]),
    lieu=st.integers(1, 999999),
    separateur=st.sampled_from(["", " ", ".", "-", "\u00a0"]),
    avec_cle=st.booleans(),
    avant=st.sampled_from(["", "mon nir ", "n°", "sécu:"]),
    apres=st.sampled_from(["", ".", " merci", ", tel 06 39 98 12 34", " 44000 Nantes"]),
)
def test_aucun_nir_n_echappe(
    sexe: str,
    annee: int,
    mois: int,
    departement: str,
    lieu: int,
    separateur: str,
    avec_cle: bool,
    avant: str,
    apres: str,
) -> None:
    groupes = [sexe, f"{annee:02}", f"{mois:02}", departement, f"{lieu:06}"[:3], f"{lieu:06}"[3:]]
    nir = "".join(groupes)
    if avec_cle:
        groupes.append(cle_du_nir.calc_check_digits(nir))
    ecrit = separateur.join(groupes)
    if not avec_cle and apres.startswith(" 4"):
        apres = " merci"
    masque, identifiants = masquer(avant + ecrit + apres)
    assert identifiants[0].valeur == "".join(groupes)
    assert not re.search(r"[0-9]{13}", re.sub(r"[ .\u00a0-]", "", masque))
