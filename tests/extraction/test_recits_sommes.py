"""Professionals, sums and lengths of time in running text."""

from decimal import Decimal

import pytest

from bot.extraction.affaire.professions import lire_professions
from bot.extraction.affaire.sommes import lire_durees, lire_sommes


def professions(texte: str) -> list[str]:
    """Each professional: "profession|nom"."""
    return [f"{lue.profession}|{lue.nom or ''}" for lue in lire_professions(texte)]


def durees(texte: str) -> list[str]:
    return [f"{lue.nombre:g}{lue.unite}" for lue in lire_durees(texte)]


def sommes(texte: str) -> list[Decimal]:
    return [lue.montant for lue in lire_sommes(texte)]


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("mon generaliste veu plu de moi", ["médecin généraliste|"]),
        ("le toubib ma jeté", ["médecin|"]),
        ("la sage femme refuse la c2s", ["sage-femme|"]),
        ("lorthodontiste ma demandé 200e", ["orthodontiste|"]),
        ("g apelé 12 dentiste", ["chirurgien-dentiste|"]),
        ("l'infirmière à domicile ne passe plus", ["infirmier|"]),
        ("pas de rdv chez le dermato avant 9 mois", ["dermatologue|"]),
        ("rhumatologue introuvable", ["rhumatologue|"]),
        ("le docteur benali", ["médecin|Benali"]),
        ("Dr. Le Bihan, gynécologue à Quimper", ["gynécologue|Le Bihan"]),
        ("docteur jean-paul roux cardiologue", ["cardiologue|Jean-Paul Roux"]),
        ("pédiatre pour ma fille", ["pédiatre|"]),
        ("un neurologue", ["neurologue|"]),
        ("le radiologue du chu", ["radiologue|", "hôpital|"]),
        ("mon allergologue", ["allergologue|"]),
        ("pneumologue", ["pneumologue|"]),
        ("endocrinologue", ["endocrinologue|"]),
        ("anesthésiste dépassement d'honoraires", ["anesthésiste|"]),
        ("ostéopathe", ["ostéopathe|"]),
        ("la pharmacienne refuse le tiers payant", ["pharmacien|"]),
        ("urologue", ["urologue|"]),
        ("le docteur m'a mal parlé", ["médecin|"]),
        ("mon medecin tretant", ["médecin traitant|"]),
        ("la dentiste", ["chirurgien-dentiste|"]),
        ("lophtalmo m'a refusé", ["ophtalmologue|"]),
        ("le docteur Le Guen m'a viré", ["médecin|Le Guen"]),
        ("chez mon medecin generaliste", ["médecin généraliste|"]),
        ("le cabinet du dr Roux", ["médecin|Roux"]),
        ("mon médecin est en vacances", ["médecin|"]),
        ("le docteur est parti", ["médecin|"]),
        ("docteur Roux et docteur Petit", ["médecin|Roux", "médecin|Petit"]),
        ("la psychologue scolaire", ["psychologue|"]),
        ("mes urgences à régler", ["service des urgences|"]),
        ("carte d'infirmier", ["infirmier|"]),
        ("chirurgien orthopedique", ["chirurgien|"]),
    ],
)
def test_les_professionnels_d_un_recit(texte: str, attendu: list[str]) -> None:
    assert professions(texte) == attendu


@pytest.mark.parametrize(
    "texte",
    [
        "je suis dentiste",
        "ma fille est kiné",
        "étudiant en médecine",
        "j'ai mal aux dents",
        "l'ordre des médecins",
        "le médecin conseil de la cpam",
        "désert médical",
        "je travaille à l'hôpital",
        "mon père était médecin",
        "rendez-vous médical",
        "carte européenne",
        "mon mari est infirmier à Lille",
        "docteur en droit",
        "la secrétaire médicale",
        "pas de soins",
        "je suis agent à l'hopital",
        "j'ai fait une école d'infirmière",
        "je travaille comme infirmière",
        "ma soeur est sage-femme",
        "je suis employé dans une clinique",
        "le médecin-conseil de Lyon",
    ],
)
def test_un_metier_ou_un_lieu_de_travail_ne_met_personne_en_cause(texte: str) -> None:
    assert professions(texte) == []


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("ils me demande 1200euros", ["1200"]),
        ("un indu de 3.456,78€", ["3456.78"]),
        ("150eur", ["150"]),
        ("mille cinq cents euros", ["1500"]),
        ("deux mille trois cent euros", ["2300"]),
        ("2 500 e de retard", ["2500"]),
        ("500 euro et 300 euro", ["500", "300"]),
        ("à 60€ la séance", ["60"]),
        ("80 centimes", ["0.8"]),
        ("six cent euro", ["600"]),
        ("200 eurs", ["200"]),
        ("dix mille euros", ["10000"]),
        ("1k€", ["1000"]),
        ("23€50", ["23.5"]),
        ("entre 200 et 300€", ["300"]),
        ("la cpam me doit 1 847,20 euros depuis le 3 mars 2026", ["1847.20"]),
        ("en 2025 j'ai payé 90 euros", ["90"]),
        ("le 12 mars 300 euros", ["300"]),
        ("44000 euros d'indu", ["44000"]),
        ("cent vingt trois euros quarante", ["123"]),
        ("y m manque 1300 €", ["1300"]),
        ("€45", ["45"]),
        ("j'ai 3 enfants et 500 euros", ["500"]),
        ("on me reclame 3 200 eur pour 2024", ["3200"]),
        ("200 a 300 euro", ["300"]),
        ("2024 euros", ["2024"]),
        ("en 2024, 500 euros", ["500"]),
        ("il y a 2 ans 500 euros", ["500"]),
        ("69003 lyon 50 euros", ["50"]),
        ("2,50€ par boite", ["2.50"]),
        ("12.000 euros", ["12000"]),
        ("mille euros", ["1000"]),
        ("le 300e dossier", ["300"]),
        ("150 e dossier", ["150"]),
    ],
)
def test_les_sommes_d_un_recit(texte: str, attendu: list[str]) -> None:
    assert sommes(texte) == [Decimal(montant) for montant in attendu]


@pytest.mark.parametrize(
    "texte",
    [
        "10 000 personnes",
        "30 %",
        "passage à l'euro",
        "Euro 2024",
        "1 300",
        "dossier 1500",
        "3e étage",
        "le 2e dentiste",
        "paris 15e",
        "lyon 3e",
        "le 15e jour",
        "mon 3e courrier",
        "j'habite lyon 8e arrondissement",
        "la 4e fois",
        "au 5e",
        "marseille 13e",
        "je suis en 3e",
        "20 e lettre",
        "trois cents",
        "50 eme",
        "500 em",
        "taux de 50",
        "carte bleue 1234",
        "gratuit a 100",
        "300e étage",
        "la 100e fois que j'appelle",
        "pour la 200eme fois",
    ],
)
def test_ce_qui_n_est_pas_une_somme(texte: str) -> None:
    assert sommes(texte) == []


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("depui 3 moi et demi", ["3.5mois"]),
        ("sa fait 6 semaine", ["6semaine"]),
        ("deux ans et demi", ["2.5annee"]),
        ("8j", ["8jour"]),
        ("plus d'un an", ["1annee"]),
        ("huit jours", ["8jour"]),
        ("neuf mois d'attente", ["9mois"]),
        ("onze moi pour un ophtalmo", ["11mois"]),
        ("6 a 8 mois d'attente", ["8mois"]),
        ("un délai d'un an", ["1annee"]),
        ("j'attends depuis 2ans", ["2annee"]),
        ("pas de rdv avant 14 mois", ["14mois"]),
        ("ma fille a 3 mois d'attente chez l'orthophoniste", ["3mois"]),
        ("depuis 30 ans je cotise", ["30annee"]),
        ("mon fils de 6 ans attend depuis 8 mois", ["8mois"]),
        ("je suis enceinte de 7 mois et j'attends depuis 2 mois", ["2mois"]),
        ("arrêt de 3 mois", ["3mois"]),
        ("3 ans que ça dure", ["3annee"]),
        ("tous les 6 mois", ["6mois"]),
        ("dans 18 mois", ["18mois"]),
        ("reporté de 4 mois", ["4mois"]),
        ("mon père a 3 ans de retard", ["3annee"]),
        ("il a 8 mois de retard", ["8mois"]),
    ],
)
def test_les_durees_d_un_recit(texte: str, attendu: list[str]) -> None:
    assert durees(texte) == attendu


@pytest.mark.parametrize(
    "texte",
    [
        "mon père 78 ans",
        "une fille de 3 mois",
        "bébé de 5 mois",
        "mon bebe a 5 mois",
        "enceinte de 6 mois",
        "à 62 ans",
        "jeune de 20 ans",
        "mes 18 ans",
        "les moins de 25 ans",
        "2 fois par mois",
        "une dame de 90 ans",
        "jai 67ans",
        "agé de 80 ans",
        "enceinte de 4 moi",
        "mon fils 4 ans",
        "une personne de 75 ans",
        "j'ai eu 60 ans",
        "dans sa 50e année",
        "j'ai attendu 20 ans",
        "bebe 2 mois",
        "une petite de 18 mois",
        "une femme de 34 ans",
        "65 ans passés",
    ],
)
def test_un_age_n_est_pas_une_duree(texte: str) -> None:
    assert durees(texte) == []
