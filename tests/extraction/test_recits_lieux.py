"""Towns, postcodes, addresses and caisses in running text."""

import pytest

from bot.extraction.lieux.adresses import lire_adresses
from bot.extraction.lieux.caisses import lire_caisses
from bot.extraction.lieux.codes_postaux import lire_codes_postaux
from bot.extraction.lieux.villes import lire_villes
from tests.extraction.lieux.test_caisses import CAISSES


def villes(texte: str) -> list[str]:
    return [lue.ville for lue in lire_villes(texte)]


def codes(texte: str) -> list[str]:
    """Each postcode with its town: "code|ville"."""
    return [f"{lu.code}|{lu.ville or ''}" for lu in lire_codes_postaux(texte)]


def adresses(texte: str) -> list[str]:
    """Each address: "voie|code|ville"."""
    return [f"{lue.adresse}|{lue.code_postal or ''}|{lue.ville or ''}" for lue in lire_adresses(texte)]


def caisses(texte: str) -> list[str]:
    return [lue.code for lue in lire_caisses(texte, CAISSES)]


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("jhabite a st malo", ["St Malo"]),
        ("jsui de clermont ferrand", ["Clermont Ferrand"]),
        ("j'ai demenager a lille en mars", ["Lille"]),
        ("je réside à Villeneuve-d'Ascq", ["Villeneuve-d'Ascq"]),
        ("on vit sur Toulouse", ["Toulouse"]),
        ("jhab a marseille", ["Marseille"]),
        ("domicilié au Mans", ["Le Mans"]),
        ("j'habite chez mes parents à Dijon", ["Dijon"]),
        ("nous habitons Saint-Nazaire", ["Saint-Nazaire"]),
        ("je vis a aix en provence depuis peu", ["Aix en Provence"]),
        ("je réside en ce moment à Pau", ["Pau"]),
        ("jhabite lens", ["Lens"]),
        ("nous habitons à Tours depuis mars", ["Tours"]),
        ("j habite a nancy", ["Nancy"]),
        ("je suis sur Bordeaux", ["Bordeaux"]),
        ("je suis a bordeaux", ["Bordeaux"]),
        ("j'habite avec ma mère a Angers", ["Angers"]),
    ],
)
def test_la_ville_de_la_personne(texte: str, attendu: list[str]) -> None:
    assert villes(texte) == attendu


@pytest.mark.parametrize(
    "texte",
    [
        "j'habite un petit village, Corlay",
        "je suis de mauvaise humeur",
        "je suis de bonne foi",
        "j'habite à l'étage",
        "je vis à la rue",
        "j'habite à 10 km de Rennes",
        "je vis à crédit",
        "je vis à l'hôtel",
        "je vis au RSA",
        "je vis à l'étranger",
        "j'habite à coté du tribunal",
        "je suis de la vieille école",
        "je vis au jour le jour",
        "je suis de nuit",
        "je vis en colocation",
        "je réside en EHPAD",
        "je vis à découvert",
        "je vis à deux",
        "je suis de retour",
        "je suis de près mon dossier",
        "j'habite au troisième",
        "je vis au crochet de ma soeur",
        "je suis de nationalité belge",
        "je suis à Pôle emploi",
        "je suis à jour",
        "je vis à mi temps",
        "je suis de plus en plus fatigué",
        "je suis à la retraite",
        "je suis à 100%",
        "je suis de la cpam",
        "on habite pas loin",
        "j'habite au dessus de la pharmacie",
        "j'habite en face",
        "je vis seule à cause de lui",
        "je vis avec un handicap a vie",
        "je vis avec des douleurs a la hanche",
        "je suis à la Réunion",
        "je vis à Mayotte",
        "j'habite le 93",
        "je vis à l'année en camping",
        "j'habite une maison",
        "j'habite un hlm",
        "je vis un enfer",
        "je vis ça très mal",
        "je vis dans ma voiture",
        "j'habite actuellement chez un ami",
        "je loge a l'hotel",
        "on vit un cauchemar",
        "nous vivons à trois",
        "nous vivons dans l'attente",
        "on vit mal",
    ],
)
def test_ce_qui_ne_dit_pas_ou_la_personne_habite(texte: str) -> None:
    assert villes(texte) == []


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("jhabite 59000 lille", ["59000|Lille"]),
        ("13 001 marseille", ["13001|Marseille"]),
        ("mon cp c'est 06300", ["06300|"]),
        ("F-67000", ["67000|"]),
        ("code postal 97400, ville saint denis", ["97400|"]),
        ("je suis au 35 200 rennes", ["35200|Rennes"]),
        ("mon code postal:69100", ["69100|"]),
        ("59 000 lille", ["59000|Lille"]),
        ("mon loyer, 13000 marseille", ["13000|Marseille"]),
        ("je suis sur 44000 nantes", ["44000|Nantes"]),
        ("69003 lyon je dois 500 euros", ["69003|Lyon"]),
    ],
)
def test_les_codes_postaux_d_un_recit(texte: str, attendu: list[str]) -> None:
    assert codes(texte) == attendu


@pytest.mark.parametrize(
    "texte",
    [
        "cp 2A000",
        "indu de 12500",
        "12500 e",
        "ils me réclament 12345",
        "mon dossier 75123",
        "numéro 44000123",
        "n° allocataire 12345",
        "dossier numéro 69003",
        "je gagne 18000 par an",
        "loyer 13000",
        "code d'acces 45612",
        "RG 24/01234",
        "facture 92100",
        "ref cpam : 31000",
        "montant : 31000",
        "25000 habitants",
        "10000 fois merci",
        "20000 balles",
        "ma dette est de 15000",
        "salaire 24000 brut",
        "numero client 33000",
        "la somme de 22000",
        "mon numéro d'assuré 54321",
        "référence : 38100",
        "on me doit 13500",
        "j'ai avancé 11000",
        "plus de 15000",
        "dossier n°44100",
        "matricule 29000",
        "reçu 12500",
        "remboursement de 14000",
        "12 500 abonnés",
        "10 000 pas par jour",
        "j'ai 25 000 km",
        "depuis 44000",
        "reglez 45000 merci",
        "on m'a prélevé 12000",
        "capital décès de 13500",
        "plafond 35000",
        "j'ai reçu 10400",
        "ça fait 14500 en tout",
        "je réclame 18500 depuis 2024",
        "montant total 12345",
        "une facture à 24500",
        "tarif 15000",
        "opération à 17000",
        "coute 12000",
        "m'a couté 12000",
        "somme 12 000",
        "il manque 12300",
        "j'attends 12300 de la cpam",
    ],
)
def test_une_somme_ou_une_reference_n_est_pas_un_code_postal(texte: str) -> None:
    assert codes(texte) == []


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("jhabite au 14 rue victor hugo 59000 lille", ["14 rue victor hugo|59000|Lille"]),
        ("3 impasse du puits 29200 brest", ["3 impasse du puits|29200|Brest"]),
        ("mon adresse cest 27 av jean jaures 69007 lyon merci", ["27 av jean jaures|69007|Lyon"]),
        ("45 ter route de Vannes, 44800 Saint-Herblain", ["45 ter route de Vannes|44800|Saint-Herblain"]),
    ],
)
def test_les_adresses_d_un_recit(texte: str, attendu: list[str]) -> None:
    assert adresses(texte) == attendu


@pytest.mark.parametrize(
    "texte",
    [
        "j'ai mis 3 cours de français",
        "2 voies possibles",
        "il y a 3 places libres",
        "j'ai fait 12 pas rue de Paris",
    ],
)
def test_ce_qui_n_est_pas_une_adresse(texte: str) -> None:
    assert adresses(texte) == []


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("cpam d lyon", ["691"]),
        ("secu du 93", ["931"]),
        ("la secu de nante", ["441"]),
        ("cpam rhone", ["691"]),
        ("cpam bobigny", ["931"]),
        ("ma caisse primaire est à Créteil", ["941"]),
        ("je dépend de la CPAM 94", ["941"]),
        ("l'assurance maladie de Paris", ["751"]),
        ("la caisse de Rouen", ["764"]),
        ("cpam lille", ["595"]),
        ("cgss réunion", ["974"]),
        ("cpam de nante et pas celle de paris", ["441"]),
        ("ma cpam cest celle du 44", ["441"]),
        ("cpam de Loire Atlantique", ["441"]),
        ("la cpam de la sarthe au mans", ["721"]),
        ("la caisse primaire de rennes ne répond pas", ["351"]),
        ("cpam 72 le mans", ["721"]),
        ("la cpam 44 rue Jean Moulin", ["441"]),
        ("la cpam du 59 lille", ["594", "595", "597", "599"]),
        ("ma caisse c'est celle du Rhône", ["691"]),
        ("cpam Bordeaux gironde", ["331"]),
        ("la secu de paris me repond pas", ["751"]),
        ("la cpam a Paris", ["751"]),
        ("assurance maladie des bouches du rhone", ["131"]),
        ("cpam 13 marseille", ["131"]),
        ("la cpam de Vienne", ["861"]),
    ],
)
def test_les_caisses_d_un_recit(texte: str, attendu: list[str]) -> None:
    assert caisses(texte) == attendu


@pytest.mark.parametrize(
    "texte",
    [
        "caisse d'épargne de nantes",
        "la caisse de retraite de Lyon",
        "caf du 93",
        "j'ai payé à la caisse de Leclerc",
        "urssaf du rhone",
        "cpam à 44 km",
        "cpam ouvre à 13h",
        "la cpam 3 fois",
        "la cpam me doit 75 euros",
        "la cpam m'a réclamé 93 €",
        "la cpam le 13",
        "cpam du 12 mars",
        "le courrier de la cpam du 13/10",
        "la CPAM a 44 agents",
        "la cpam en 44 jours",
        "la lettre de la cpam du 13 octobre",
        "la réponse de la cpam du 18",
        "la cpam de ma mère",
        "la cpam du coin",
        "la sécu à 100%",
        "la cpam 06 39 98 12 34",
        "la caisse du Super U de Nantes",
        "la cpam depuis Paris",
        "la cpam et le tribunal de Lyon",
        "la décision de la cpam du 17 06",
        "la cpam m'a dit d'aller à Paris",
        "la cpam de mon père",
        "la cpam du département",
        "la secu 2 fois sur 3",
        "cpam du 1er mars",
        "la caisse m'a demandé d'aller à Lyon",
        "j'ai la cpam et j'habite Paris",
        "courrier de la cpam du 3 mars",
        "je dépends de celle de Lyon",
        "la caisse de grenoble",
        "refus de la cpam 12 mars",
    ],
)
def test_ce_qui_ne_nomme_aucune_caisse(texte: str) -> None:
    assert caisses(texte) == []
