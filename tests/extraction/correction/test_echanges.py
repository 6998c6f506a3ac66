"""What is said to stand in each other's place; what somebody else mixed up is no order."""

import pytest

from bot.extraction.correction.echanges import Echange, dates_nommees, est_du_proche, lire_echange
from bot.extraction.temps.dates_roles_mots import Role


@pytest.mark.parametrize(
    ("texte", "echange"),
    [
        ("inversez les deux dates", Echange.DATES),
        ("oups j'ai inversé les dates", Echange.DATES),
        ("j'ai interverti la date de la réclamation et celle de la réponse", Echange.DATES),
        ("les dates sont à l'envers", Echange.DATES),
        ("la réclamation et la réponse sont inversées", Echange.DATES),
        ("non c'est l'inverse pour les dates", Echange.DATES),
        ("j'ai mélangé les deux", Echange.DATES),
        ("vous avez inversé mon nom et mon prénom", Echange.NOM_ET_PRENOM),
        ("j'ai mis mon prénom à la place du nom", Echange.NOM_ET_PRENOM),
        ("vous avez échangé nos deux noms", Echange.LES_DEUX_NOMS),
        ("la caisse a inversé les deux dates sur son courrier", None),
        ("ils ont mélangé mon nom et mon prénom", None),
        ("je peux inverser les deux dates ?", None),
        ("la date de la réclamation est le 3 mars", None),
        ("mon nom c'est Paul et mon prénom Martin", None),
    ],
)
def test_ce_qui_change_de_place(texte: str, echange: Echange | None) -> None:
    assert lire_echange(texte) is echange


def test_les_dates_qui_sont_nommees() -> None:
    assert dates_nommees("inversez la décision et la réponse") == {Role.DECISION, Role.REPONSE}


@pytest.mark.parametrize(
    ("texte", "du_proche"),
    [("son nom et son prénom", True), ("le prénom et le nom de ma mère", True), ("mon nom", False), ("le nom", None)],
)
def test_de_qui_est_le_nom(texte: str, du_proche: bool | None) -> None:
    assert est_du_proche(texte) is du_proche
