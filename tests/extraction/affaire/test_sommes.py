"""Sums in euros and lengths of time."""

from decimal import Decimal

import pytest

from bot.extraction.affaire.sommes import Unite, lire_durees, lire_sommes


@pytest.mark.parametrize(
    ("texte", "montant"),
    [
        ("1 250,50 €", "1250.50"), ("1.250,50€", "1250.50"), ("1250.50 euros", "1250.50"),
        ("1\u202f250,50\u00a0€", "1250.50"),
        ("842 euros", "842"), ("842€", "842"), ("1500e", "1500"), ("300 E", "300"), ("120,50e", "120.50"),
        ("150 balles", "150"), ("€ 50", "50"), ("EUR 50,20", "50.20"), ("50€20", "50.20"), ("50 euros 20", "50.20"),
        ("50 euros et 20 centimes", "50.20"), ("50 € 20 jours après", "50"), ("2k€", "2000"), ("3 mille euros", "3000"),
        ("15 000 €", "15000"), ("1 250 300 €", "1250300"), ("45000 eur", "45000"), ("12,5 €", "12.5"), ("0,5 €", "0.5"),
        ("12.50€.", "12.50"), ("un euro", "1"), ("deux cents euros", "200"), ("mille deux cents euros", "1200"),
        ("trente-sept euros", "37"), ("quatre-vingt-dix-huit euros", "98"), ("soixante et onze euros", "71"),
        ("vingt et un mille euros", "21000"), ("de 50 à 80 euros", "80"),
    ],
)  # fmt: skip
def test_une_somme(texte: str, montant: str) -> None:
    (lue,) = lire_sommes(texte)
    assert lue.montant == Decimal(montant)


@pytest.mark.parametrize(
    "texte",
    [
        "le 2e courrier",
        "13e mois",
        "75013 Paris 13e",
        "44000 Nantes",
        "06 39 98 12 34",
        "l'euro",
        "une balle",
        "1250,00",
        "12/03/2026",
        "",
    ],
)
def test_ce_qui_n_est_pas_une_somme(texte: str) -> None:
    assert lire_sommes(texte) == []


@pytest.mark.parametrize(
    ("texte", "nombre", "unite"),
    [
        ("5 mois", 5, Unite.MOIS), ("depuis trois semaines", 3, Unite.SEMAINE), ("depuis 2 moi", 2, Unite.MOIS),
        ("un mois et demi", 1.5, Unite.MOIS), ("6 mois et demi", 6.5, Unite.MOIS), ("1,5 mois", 1.5, Unite.MOIS),
        ("deux ans", 2, Unite.ANNEE), ("une année", 1, Unite.ANNEE), ("il y a 2 ans", 2, Unite.ANNEE),
        ("quinze jours", 15, Unite.JOUR), ("une quinzaine de jours", 15, Unite.JOUR),
        ("une dizaine de jours", 10, Unite.JOUR),
        ("10 j", 10, Unite.JOUR), ("10 jrs", 10, Unite.JOUR), ("3 sem", 3, Unite.SEMAINE), ("18 mois", 18, Unite.MOIS),
        ("vingt et un jours", 21, Unite.JOUR), ("trois longs mois", 3, Unite.MOIS), ("en un jour", 1, Unite.JOUR),
    ],
)  # fmt: skip
def test_une_duree(texte: str, nombre: float, unite: Unite) -> None:
    (lue,) = lire_durees(texte)
    assert (lue.nombre, lue.unite) == (nombre, unite)


def test_deux_durees_qui_se_suivent() -> None:
    durees = [(lue.nombre, lue.unite) for lue in lire_durees("depuis un an et 3 mois")]
    assert durees == [(1, Unite.ANNEE), (3, Unite.MOIS)]


@pytest.mark.parametrize(
    "texte",
    [
        "j'ai 24 ans", "elle a 80 ans", "mon fils de 12 ans", "âgée de 45 ans", "un jour j'ai appelé", "le 2e mois",
        "ma mère, 84 ans, est tombée",
        "le 12 mars", "elle m'a dit", "24h/24", "",
    ],
)  # fmt: skip
def test_ce_qui_n_est_pas_une_duree(texte: str) -> None:
    assert lire_durees(texte) == []
