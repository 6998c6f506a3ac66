"""E-mail addresses, bank accounts and secret codes, whatever the writing."""

import pytest

from bot.extraction.identifiants.identifiants import Etat
from tests.extraction.identifiants.exemples import COURRIEL, IBAN, INCOMPLET, INVALIDE, PREUVE, VALIDE, seul


@pytest.mark.parametrize(
    ("texte", "valeur"),
    [
        ("jean.dupont@exemple.fr", "jean.dupont@exemple.fr"),
        ("Jean.Dupont@Exemple.FR", "Jean.Dupont@exemple.fr"),
        ("mon mail : jean.dupont@exemple.fr.", "jean.dupont@exemple.fr"),
        ("<jean@exemple.fr>", "jean@exemple.fr"),
        ("mailto:jean@exemple.fr", "jean@exemple.fr"),
        ("l'adresse d'isabelle@exemple.fr", "isabelle@exemple.fr"),
        ("jean+sante@exemple.fr", "jean+sante@exemple.fr"),
        ("jean_44-b@sous.exemple.fr", "jean_44-b@sous.exemple.fr"),
        ("jean @ exemple . fr", "jean@exemple.fr"),
        ("jean@ exemple.fr", "jean@exemple.fr"),
        ("jean@exemple.fr.Cordialement", "jean@exemple.fr"),
        ("jean@@exemple.fr", "jean@exemple.fr"),
        ("jean.dupont(at)exemple.fr", "jean.dupont@exemple.fr"),
        ("jean.dupont[at]exemple.fr", "jean.dupont@exemple.fr"),
        ("jean at exemple.fr", "jean@exemple.fr"),
        ("c'est martin arobase exemple point fr", "martin@exemple.fr"),
        ("martin arrobase exemple point fr", "martin@exemple.fr"),
        ("jean point dupont arobase exemple point fr", "jean.dupont@exemple.fr"),
        ("jean tiret dupont@exemple.fr", "jean-dupont@exemple.fr"),
        ("jean tiret du bas dupont arobase exemple tiret sante point fr", "jean_dupont@exemple-sante.fr"),
        ("lea point durand a exemple point fr", "lea.durand@exemple.fr"),
        ("c lea point durand a exemple point com merci", "lea.durand@exemple.com"),
        ("JEAN AROBASE EXEMPLE POINT FR", "JEAN@exemple.fr"),
        ("jean@exemple.co.uk", "jean@exemple.co.uk"),
    ],
)
def test_un_courriel_ecrit_ou_dicte_est_reconnu(texte: str, valeur: str) -> None:
    identifiant = seul(texte)
    assert (identifiant.type, identifiant.valeur) == (COURRIEL, valeur)


@pytest.mark.parametrize(
    "texte",
    [
        "jean.dupont@gmail",
        "marie@orange,fr",
        "jean..dupont@exemple.fr",
        "hélène@exemple.fr",
        "jean@",
        "jean@exemple..fr",
        "jean dupont arobase exemple point fr",  # "jean.dupont", "jeandupont"? A wrong guess would write to a stranger
        "martin arobase gmail",
        "jean@exemple_sante.fr",
    ],
)
def test_ce_qui_est_presque_un_courriel_ne_passe_pas_non_plus(texte: str) -> None:
    identifiant = seul(texte)
    assert (identifiant.type, identifiant.etat, identifiant.valeur) == (COURRIEL, INVALIDE, None)
    assert identifiant.brut == texte


@pytest.mark.parametrize(
    ("texte", "etat", "valeur"),
    [
        ("FR76 3000 6000 0112 3456 7890 189", VALIDE, "FR7630006000011234567890189"),
        ("fr7630006000011234567890189", VALIDE, "FR7630006000011234567890189"),
        ("iban : FR76-3000-6000-0112-3456-7890-189 merci", VALIDE, "FR7630006000011234567890189"),
        ("BE68 5390 0754 7034", VALIDE, "BE68539007547034"),
        ("FR76 3000 6000 0112 3456 7890 188", INVALIDE, None),
        ("FR76 3000 6000 0112 3456", INCOMPLET, None),
        ("30006 00001 12345678901 89", INCOMPLET, None),
        ("iban BE68 5390 0754 7035", INVALIDE, None),
    ],
)
def test_un_iban_et_ce_qui_l_est_presque(texte: str, etat: Etat, valeur: str | None) -> None:
    identifiant = seul(texte)
    assert (identifiant.type, identifiant.etat, identifiant.valeur) == (IBAN, etat, valeur)


@pytest.mark.parametrize(
    ("texte", "etat", "valeur"),
    [
        ("7K3QD-9XW2M-AB3DE-FGHJ2", VALIDE, "7K3QD-9XW2M-AB3DE-FGHJ2"),
        ("mon code est 7k3qd-9xw2m-ab3de-fghj2 merci", VALIDE, "7K3QD-9XW2M-AB3DE-FGHJ2"),
        ("7K3QD - 9XW2M - AB3DE - FGHJ2", VALIDE, "7K3QD-9XW2M-AB3DE-FGHJ2"),
        ("merci 7K3QD 9XW2M AB3DE FGHJ2 voila", VALIDE, "7K3QD-9XW2M-AB3DE-FGHJ2"),
        ("7K3QD9XW2MAB3DEFGHJ2", VALIDE, "7K3QD-9XW2M-AB3DE-FGHJ2"),
        ("7K3QD–9XW2M–AB3DE–FGHJ2", VALIDE, "7K3QD-9XW2M-AB3DE-FGHJ2"),
        ("7KOQD-9XWIM-AB3DE-FGHL2", VALIDE, "7K0QD-9XW1M-AB3DE-FGH12"),
        ("7K3QD-9XW2M-AB3DE", INCOMPLET, None),
        ("7K3QD-9XW2M-AB3DE-FGHJ", INCOMPLET, None),
        ("7K3QD-9XW2M-AB3DE-FGHU2", INVALIDE, None),
    ],
)
def test_une_preuve_et_ce_qui_l_est_presque(texte: str, etat: Etat, valeur: str | None) -> None:
    identifiant = seul(texte)
    assert (identifiant.type, identifiant.etat, identifiant.valeur) == (PREUVE, etat, valeur)
