"""Care refused by a professional, told in a few words, whoever names themselves beside it."""

import pytest

from bot.extraction.affaire.comportements import raconte_un_refus_de_soigner


@pytest.mark.parametrize(
    "texte",
    [
        "son médecin le docteur Blanc a refusé de la prendre parce qu'elle a la C2S",
        "ma pharmacienne Mme Rose a refusé mon ordonnance d'AME",
        "je m'appelle Jean Petit et l'opticien a refusé ma carte c2s à Tulle",
        "le dentiste veut pas le soigner car AME",
        "ils refusent le tiers payant",
        "mon kiné me refuse",
        "orthodontiste Dr Le Goff à Lyon veut pas de la C2S",
        "le dentiste prend pas les patients à la cmu",
        "L'infirmier du quartier refuse de venir me faire mes piqûres",
        "mon kiné refuse de se déplacer",
    ],
)
def test_un_refus_de_soigner(texte: str) -> None:
    assert raconte_un_refus_de_soigner(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "la cpam refuse ma carte vitale",
        "les médecins refusent de me prendre comme patiente",
        "mon médecin refuse de me faire un arrêt",
        "la cpam refuse de rembourser mon dentiste",
        "je refuse de donner mon numéro",
        "le docteur ne prend plus de nouveaux patients",
    ],
)
def test_pas_un_refus_de_soigner(texte: str) -> None:
    assert not raconte_un_refus_de_soigner(texte)
