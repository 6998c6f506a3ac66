"""What people fear of the caisse that they complain of is told from what it did to them."""

import pytest

from bot.extraction.demande.craintes import craint_des_represailles


@pytest.mark.parametrize(
    "texte",
    [
        "j'ai peur qu'on me coupe mes droits si je me plains",
        "et s'ils me suppriment mes aides parce que je réclame",
        "je risque de perdre mes indemnités à cause de ça ?",
        "j'ai peur que la caisse se venge",
    ],
)
def test_la_crainte_de_represailles_est_entendue(texte: str) -> None:
    assert craint_des_represailles(texte)


@pytest.mark.parametrize(
    "texte",
    ["la cpam m'a coupé mes droits en mars", "j'ai perdu mes indemnités à cause de la caisse", "j'ai peur du dentiste"],
)
def test_ce_que_la_caisse_a_fait_n_est_pas_une_crainte(texte: str) -> None:
    assert not craint_des_represailles(texte)
