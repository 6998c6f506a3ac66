"""What must never reach the engine: replaced by typed tokens, read as an answer; what is no identifier stays."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.extraction.identifiants.identifiants import Etat, TypeIdentifiant, masquer, reperer, valider
from tests.extraction.identifiants.exemples import (
    COURRIEL,
    IBAN,
    INCOMPLET,
    INVALIDE,
    NIR,
    PREUVE,
    SANS_CHRONOMETRE,
    TEL,
    VALIDE,
)

TOUT_TEXTE = st.text(alphabet=st.characters(exclude_categories=()), max_size=300)
MORCEAUX = st.sampled_from([
    "06", "39", "98", "12", "34", "0639981234", "+33", "0033", "(0)", "1", "85", "05", "78", "006", "084", "91", "2A",
    "185057800608491", "1850578006084", "44000", "le", "12/03/2026", "O6", "5", "enfants", "€", "clé", "et", "mon",
    "tel", "jean", "@", "exemple.fr", "jean@ex.fr", "arobase", "point", "fr", ".", ",", "-", "/", "{", "}",
    "{nir:valide}", "FR76", "3000", "6000", "0112", "3456", "7890", "7K3QD", "9XW2M", "AB3DE", "FGHJ2",
    "7K3QD-9XW2M-AB3DE-FGHJ2", "MED-2026-7K3QD9XW", "zéro", "six", "trente", "\n",
])  # fmt: skip
PHRASE = st.lists(st.tuples(MORCEAUX, st.sampled_from(["", " ", " ", ".", "-"])), max_size=25).map(
    lambda paires: "".join(morceau + blanc for morceau, blanc in paires)
)


@pytest.mark.parametrize(
    "texte",
    [
        "le 12/03/2026, le 14-03-26 et le 2026-03-15",
        "le 12 03 2026",
        "du 01/02/2026 14h au 03.02.2026 18h",
        "44000 Nantes, 75 012 Paris, 01000 Bourg, 01200 01300",
        "75012 01000 01200",
        "45 000 €, 1 250,50 €, 1 250 300 euros",
        "1 250 1 300 4 500 23",
        "en 2019 2020 2021 2022",
        "le 36 46, le 15, le 112, le 114, le 3114 ou le 3928",
        "36 46 15 112 3114",
        "le 0 806 804 804 et le 0811 70 36 46",
        "MED-2026-07123456",
        "mon dossier med 2026 7k3qd9xw",
        "ouvert 08h30 12h30 13h30 17h30",
        "la 1ere, la 2eme et la 3eme fois",
        "SIRET 123 456 789 00012",
        "24/24 et 7/7, 100 %",
        "12 bis rue des Lilas",
        "suite à mon AT chez Orange le 3",
        "c'est quoi arobase ?",
        "écrivez @ moi",
        "de 10 à 12 ou 14 15 16",
        "l'article L162-1-14-1",
        "",
    ],
)
def test_ce_qui_n_est_pas_un_identifiant_reste(texte: str) -> None:
    assert reperer(texte) == []
    assert masquer(texte) == (texte, [])


@pytest.mark.parametrize(
    ("texte", "masque"),
    [
        (
            "Jean, 1 85 05 78 006 084 91, 06 39 98 12 34, jean@exemple.fr",
            "Jean, {nir:valide}, {tel:valide}, {courriel:valide}",
        ),
        ("06 39 98 12 34 06 39 98 56 78", "{tel:valide} {tel:valide}"),
        ("0639981234/0639985678", "{tel:valide}/{tel:valide}"),
        ("1 85 05 78 006 084 91 06 39 98 12 34", "{nir:valide} {tel:valide}"),
        ("1 85 05 78 006 084 06 39 98 12 34", "{nir:valide} {tel:valide}"),
        ("1 85 05 78 006 084 44000 Nantes", "{nir:valide} 44000 Nantes"),
        ("1850578006084 3 enfants", "{nir:valide} 3 enfants"),
        ("nir 18505780060 tel 06399812", "nir {nir:incomplet} tel {tel:incomplet}"),
        ("jean@exemple.fr06 39 98 12 34", "{courriel:valide}{tel:valide}"),
        ("MED-2026-7K3QD9XW code 7K3QD-9XW2M-AB3DE-FGHJ2", "MED-2026-7K3QD9XW code {preuve:valide}"),
        ("FR76 3000 6000 0112 3456 7890 189 tel 0639981234", "{iban:valide} tel {tel:valide}"),
        ("{nir:valide}", "(nir:valide)"),
        ("{ tel : valide } et {x", "( tel : valide ) et (x"),
        ("{{0639981234}}", "(({tel:valide}))"),
        ("tel:\n06 39 98 12 34\nmerci", "tel:\n{tel:valide}\nmerci"),
    ],
)
def test_masquer_laisse_le_reste_du_texte(texte: str, masque: str) -> None:
    assert masquer(texte)[0] == masque


@pytest.mark.parametrize(
    ("type_attendu", "texte", "etat", "valeur"),
    [
        (TEL, "mon numero c 06 39 98 12 34", VALIDE, "+33639981234"),
        (TEL, "639981234", VALIDE, "+33639981234"),
        (TEL, "6 39 98 12 34", VALIDE, "+33639981234"),
        (TEL, "06 puis 39 98 et 12 34", VALIDE, "+33639981234"),
        (TEL, "06 39 98 12", INCOMPLET, None),
        (TEL, "3646", INCOMPLET, None),
        (TEL, "063998123456", INVALIDE, None),
        (NIR, "c'est 1 85 05 puis 78006 et 084, clé 91", VALIDE, "185057800608491"),
        (NIR, "185057800", INCOMPLET, None),
        (NIR, "1 85 05 78 006 084 36", INVALIDE, None),
        (NIR, "mon tel 06 39 98 12 34 et mon numéro 1850578006084", VALIDE, "1850578006084"),
        (COURRIEL, "c'est jean@exemple.fr ou jean2@exemple.fr", VALIDE, "jean@exemple.fr"),
        (COURRIEL, "jean.dupont exemple.fr", INVALIDE, None),
        (IBAN, "FR76 3000", INCOMPLET, None),
        (IBAN, "c'est FR76 3000 6000 0112 3456 7890 189", VALIDE, "FR7630006000011234567890189"),
        (PREUVE, "7k3qd9xw2mab3defghj2", VALIDE, "7K3QD-9XW2M-AB3DE-FGHJ2"),
        (PREUVE, "ABCDE FGHJK MNPQR STVWX", VALIDE, "ABCDE-FGHJK-MNPQR-STVWX"),
        (PREUVE, "le code c'est 7k3qd", INCOMPLET, None),
    ],
)
def test_la_reponse_a_la_question_est_lue_avec_tolerance(
    type_attendu: TypeIdentifiant, texte: str, etat: Etat, valeur: str | None
) -> None:
    identifiant = valider(type_attendu, texte)
    assert identifiant is not None
    assert (identifiant.type, identifiant.etat, identifiant.valeur) == (type_attendu, etat, valeur)
    assert texte[identifiant.debut : identifiant.fin] == identifiant.brut


@pytest.mark.parametrize("type_attendu", TypeIdentifiant)
@pytest.mark.parametrize("texte", ["je préfère ne pas le dire", "pourquoi ?", "", "non", "j'ai 2 enfants"])
def test_ce_qui_n_est_pas_une_reponse_ne_donne_rien(type_attendu: TypeIdentifiant, texte: str) -> None:
    assert valider(type_attendu, texte) is None


@SANS_CHRONOMETRE
@given(TOUT_TEXTE | PHRASE)
def test_tout_texte_se_lit_et_les_passages_sont_dans_le_texte_sans_se_chevaucher(texte: str) -> None:
    identifiants = reperer(texte)
    bornes = [borne for identifiant in identifiants for borne in (identifiant.debut, identifiant.fin)]
    assert bornes == sorted(bornes)
    for identifiant in identifiants:
        assert 0 <= identifiant.debut < identifiant.fin <= len(texte)
        assert texte[identifiant.debut : identifiant.fin] == identifiant.brut
        assert (identifiant.valeur is not None) == (identifiant.etat is VALIDE)
    for type_attendu in TypeIdentifiant:
        valider(type_attendu, texte)


@SANS_CHRONOMETRE
@given(TOUT_TEXTE | PHRASE)
def test_un_texte_masque_ne_contient_plus_rien(texte: str) -> None:
    masque, identifiants = masquer(texte)
    assert reperer(masque.translate(str.maketrans("{}", "()"))) == []
    assert masque.count("{") == masque.count("}") == len(identifiants)
    assert re.findall(r"\{[^}]*\}", masque) == [f"{{{i.type}:{i.etat}}}" for i in identifiants]
