"""Telephone numbers, whatever the writing."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.extraction.identifiants.identifiants import Etat, masquer
from tests.extraction.identifiants.exemples import (
    INCOMPLET,
    INVALIDE,
    SANS_CHRONOMETRE,
    TEL,
    VALIDE,
    seul,
)


@pytest.mark.parametrize(
    ("texte", "valeur"),
    [
        ("0639981234", "+33639981234"),
        ("06 39 98 12 34", "+33639981234"),
        ("06.39.98.12.34", "+33639981234"),
        ("06-39-98-12-34", "+33639981234"),
        ("06/39/98/12/34", "+33639981234"),
        ("06_39_98_12_34", "+33639981234"),
        ("0639 98 12 34", "+33639981234"),
        ("063 998 1234", "+33639981234"),
        ("0 639 981 234", "+33639981234"),
        ("(06) 39 98 12 34", "+33639981234"),
        ("o6 39 98 12 34", "+33639981234"),
        ("06 39 98 12 3O 44000", "+33639981230"),
        ("+33639981234", "+33639981234"),
        ("+33 6 39 98 12 34", "+33639981234"),
        ("+33 (0)6 39 98 12 34", "+33639981234"),
        ("+33 06 39 98 12 34", "+33639981234"),
        ("(+33) 6.39.98.12.34", "+33639981234"),
        ("0033639981234", "+33639981234"),
        ("00 33 6 39 98 12 34", "+33639981234"),
        ("33 6 39 98 12 34", "+33639981234"),
        ("33639981234", "+33639981234"),
        ("01 99 00 12 34", "+33199001234"),
        ("09 99 00 12 34", "+33999001234"),
        ("+262 692 12 34 56", "+262692123456"),
        ("0692 12 34 56", "+262692123456"),
        ("0690 12 34 56", "+590690123456"),
        ("0696 12 34 56", "+596696123456"),
        ("+32 470 12 34 56", "+32470123456"),
        ("0032 470 12 34 56", "+32470123456"),
        ("+213 551 23 45 67", "+213551234567"),
        ("+44 7911 123456", "+447911123456"),
        ("tel:0639981234", "+33639981234"),
        ("tel0639981234merci", "+33639981234"),
        ("j'ai 18 ans 06 39 98 12 34", "+33639981234"),
        ("06 39 98 12 34 5 enfants", "+33639981234"),
        ("apt 3 06 39 98 12 34", "+33639981234"),
        ("44000 06 39 98 12 34", "+33639981234"),
        ("06 39 98 12 34 44000 Nantes", "+33639981234"),
        ("né le 12 03 1985 tel 06 39 98 12 34", "+33639981234"),
        ("06\u200b39\u202f98·12•34", "+33639981234"),
        ("\u202d06 39 98 12 34\u202c", "+33639981234"),
        ("zéro six trente-neuf quatre-vingt-dix-huit douze trente-quatre", "+33639981234"),
        ("zero six trente neuf quatre vingt dix huit douze trente quatre", "+33639981234"),
        ("zéro six trois neuf neuf huit un deux trois quatre", "+33639981234"),
    ],
)
def test_un_telephone_est_reconnu_dans_toutes_ses_ecritures(texte: str, valeur: str) -> None:
    identifiant = seul(texte)
    assert (identifiant.type, identifiant.etat, identifiant.valeur) == (TEL, VALIDE, valeur)


@pytest.mark.parametrize(
    ("texte", "etat"),
    [
        ("06 39 98 12", INCOMPLET),
        ("06 39 98 12 3", INCOMPLET),
        ("063998123", INCOMPLET),
        ("6 39 98 12 34", INCOMPLET),
        ("+33 6 39 98 12", INCOMPLET),
        ("0033 6 39 98 12", INCOMPLET),
        ("06 39 98 12 345", INVALIDE),
        ("06 39 98 12 34 5", INVALIDE),
        ("06399812345", INVALIDE),
        ("+33 6 39 98 12 345", INVALIDE),
        ("06399812340639985678", INVALIDE),
        ("zéro six trente-neuf quatre-vingt-dix-huit douze", INCOMPLET),
    ],
)
def test_ce_qui_est_presque_un_telephone_ne_passe_pas_non_plus(texte: str, etat: Etat) -> None:
    identifiant = seul(texte)
    assert (identifiant.type, identifiant.etat, identifiant.valeur) == (TEL, etat, None)


@SANS_CHRONOMETRE
@given(
    numero=st.integers(639980000, 639989999) | st.integers(199000000, 199009999),
    tete=st.sampled_from(["0", "+33", "+33 ", "0033", "00 33 ", "+33 (0)", "+33(0)", "33"]),
    separateur=st.sampled_from(["", " ", ".", "-", "/", " - ", "\u00a0"]),
)
def test_aucun_telephone_n_echappe(numero: int, tete: str, separateur: str) -> None:
    chiffres = str(numero)
    ecrit = tete + chiffres[0] + separateur + separateur.join(re.findall("..", chiffres[1:]))
    masque, identifiants = masquer(f"mon numéro {ecrit}, merci")
    assert masque == "mon numéro {tel:valide}, merci"
    assert identifiants[0].valeur == f"+33{numero}"
