"""Whose a number or an e-mail address is, as the words beside it say."""

import pytest

from bot.extraction.identifiants.identifiants import masquer
from bot.extraction.personnes.coordonnees_de_qui import DeQui, de_qui

A, B = "06 39 98 12 34", "05 99 00 11 22"


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        (f"{A} et elle le {B}", [None, DeQui.UN_AUTRE]),
        (f"le mien {A} et maman {B}", [DeQui.SOI, DeQui.UN_AUTRE]),
        (f"son numéro c'est {B} le mien {A}", [DeQui.UN_AUTRE, DeQui.SOI]),
        (f"{B} c'est le numéro de son père, moi c'est le {A}", [DeQui.UN_AUTRE, DeQui.SOI]),
        (f"{A} (moi) et {B} (ma mère)", [DeQui.SOI, DeQui.UN_AUTRE]),
        (f"{A}, celui de mon mari, {B}", [DeQui.UN_AUTRE, None]),
        (f"ma mère : {A} ; moi : {B}", [DeQui.UN_AUTRE, DeQui.SOI]),
        (f"je suis joignable au {A}, ma femme au {B}", [DeQui.SOI, DeQui.UN_AUTRE]),
        ("mon mail a@exemple.fr, pas celui de maman b@exemple.fr", [DeQui.SOI, DeQui.NIE]),
        (f"non pas {A} mais {B}", [DeQui.NIE, None]),
        (f"{A} pas {B}", [None, DeQui.NIE]),
        (f"le secrétariat du docteur Petit au {A} m'a raccroché au nez", [DeQui.SOIGNANT]),
        (f"{A} c'est le cabinet", [DeQui.SOIGNANT]),
        (f"Luc Ferrand {A} le docteur Petit refuse", [None]),
        (f"{A} portable, {B} fixe", [None, None]),
        (f"maman n'a pas de portable, le mien {A}", [DeQui.SOI]),
        ("je n'ai pas de téléphone", []),
    ],
)
def test_de_qui(texte: str, attendu: list[DeQui | None]) -> None:
    assert de_qui(masquer(texte)[0]) == attendu
