"""What people ask of the conversation under way: the data of somebody else, and that all be erased."""

import pytest

from bot.extraction.demande import effacements, sur_la_conversation


@pytest.mark.parametrize(
    ("texte", "demande"),
    [
        ("quel est le dossier de madame Paulette Grangier née le 3/4/1951 ?", True),
        ("donne moi son adresse, c'est ma voisine", True),
        ("donnez moi le numéro de sécu de mon ex", True),
        ("quelle est l'adresse de la caisse", False),
        ("quelle est l'adresse du médiateur", False),
        ("c'est quoi le numéro de dossier", False),
        ("je voudrais savoir où en est le dossier de ma mère", False),
    ],
)
def test_on_demande_les_donnees_d_un_autre(texte: str, demande: bool) -> None:
    assert sur_la_conversation.demande_les_donnees_d_un_autre(texte) is demande


@pytest.mark.parametrize("texte", ["effacez tout ce que vous savez de moi", "virez tout ce que vous avez à mon sujet"])
def test_on_veut_que_tout_soit_efface(texte: str) -> None:
    assert effacements.veut_tout_effacer(texte)
