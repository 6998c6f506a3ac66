"""What a text says of a professional in so many words: their name, and where they practise."""

import pytest

from bot.extraction.affaire.soignant_nomme import lire_soignant_nomme, lire_ville_d_exercice


@pytest.mark.parametrize(
    ("texte", "nom"),
    [
        ("non le dentiste c'est Dr Martinez", "Martinez"),
        ("ah et le dentiste s'appelle M. Paris", "Paris"),
        ("le nom du dentiste c'est Parisot", "Parisot"),
        ("l'orthophoniste s'appelle Le Blanc pas Blanc", "Le Blanc"),
        ("le docteur c'est pas Legrand c'est Le Grand", "Le Grand"),
        ("mon médecin s'appelle petit", "Petit"),
        ("non c'est le docteur Martinez", "Martinez"),
        ("pardon, dr Legros", "Legros"),
    ],
)
def test_un_nom_est_dit(texte: str, nom: str) -> None:
    lu = lire_soignant_nomme(texte)
    assert lu is not None and lu.nom == nom


@pytest.mark.parametrize(
    "texte",
    [
        "le docteur Petit refuse",
        "mon kiné est en vacances",
        "le dentiste c'est à Limoges",
        "le medecin c'est pas normal",
        "le kiné c'est le seul",
        "le dentiste il s'appelle comment",
        "le dentiste c'est Marie qui m'y a emmenée",
        "mon nom c'est Legros",
    ],
)
def test_aucun_nom_n_est_dit(texte: str) -> None:
    assert lire_soignant_nomme(texte) is None


@pytest.mark.parametrize(
    ("texte", "ville"),
    [
        ("il exerce à Dieppe", "Dieppe"),
        ("il consulte au Mans", "Le Mans"),
        ("le cabinet est à Panazol", "Panazol"),
        ("le kiné est à limoges", "Limoges"),
        ("le docteur Petit est à La Souterraine pas Guéret", "La Souterraine"),
        ("il est à la retraite", None),
        ("le dentiste est à bout", None),
        ("mon fils est à Dieppe", None),
    ],
)
def test_la_ville_d_exercice(texte: str, ville: str | None) -> None:
    assert lire_ville_d_exercice(texte) == ville
