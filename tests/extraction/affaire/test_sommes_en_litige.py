"""Which sums of a text may be in dispute, and which takes the place of another."""

from decimal import Decimal

import pytest

from bot.extraction.affaire.sommes_en_litige import lire_somme_corrigee, sommes_en_litige


@pytest.mark.parametrize(
    ("texte", "possibles", "designees"),
    [
        ("je ne touche que 890 euros par mois", [], []),
        ("mon loyer est de 650 €", [], []),
        ("j'ai 1100 € de retraite, la caisse me réclame 2340 €", [1100, 2340], [2340]),
        ("je gagne 900 euros et ils me réclament 2340 euros", [2340], [2340]),
        ("je dois 800 € au plus", [], []),
        ("ils m'ont remboursé 72 € au lieu de 84 €", [72, 84], []),
        ("on me doit 890 euros par mois d'indemnités", [890], [890]),
        ("la CPAM refuse de rembourser 312,40 €", [Decimal("312.4")], [Decimal("312.4")]),
        ("le plafond est de 862 euros", [], []),
        ("une facture du dentiste de 450 euros", [450], [450]),
        ("que mes 4 trajets soient remboursés 187,50", [Decimal("187.5")], [Decimal("187.5")]),
        ("j'ai 38,50 de fièvre", [], []),
        ("et la caf me doit 200 euros aussi", [], []),
        ("mon employeur me doit 900 euros", [], []),
        ("on m'a payé mes ij 5 euros par jour", [], []),
        ("il me prend 20 euros de plus à chaque fois", [], []),
        ("50 €/séance chez le kiné, 400 euros en tout", [400], []),
        ("la cpam me doit 300 euros et ma mutuelle refuse 40 euros", [300], [300]),
        ("", [], []),
    ],
)
def test_les_sommes_qui_peuvent_etre_en_litige(texte: str, possibles: list[int], designees: list[int]) -> None:
    lues = sommes_en_litige(texte)
    assert ([*lues.possibles], [*lues.designees]) == (possibles, designees)


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("non, c'est 2340", 2340),
        ("pardon 480 euros", 480),
        ("pas 840 mais 480", 480),
        ("ce n'est pas 840 €, c'est 480,50 €", Decimal("480.50")),
        ("480 et pas 840", 480),
        ("pas 72 mais 84", None),
        ("non, 44000", None),
        ("non, 2025", None),
        ("non", None),
        ("je touche 900 euros", None),
    ],
)
def test_la_somme_corrigee(texte: str, attendu: object) -> None:
    assert lire_somme_corrigee(texte, Decimal(840)) == attendu
