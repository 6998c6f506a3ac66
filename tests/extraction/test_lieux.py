"""Postcodes, towns and postal addresses as people write them."""

import pytest

from bot.extraction.lieux.adresses import lire_adresses, lire_reponse_adresse
from bot.extraction.lieux.codes_postaux import lire_codes_postaux, lire_reponse_code_postal
from bot.extraction.lieux.villes import lire_villes, ressemble_a_une_ville


@pytest.mark.parametrize(
    ("texte", "code", "ville"),
    [
        ("44000", "44000", None),
        ("44000 Nantes", "44000", "Nantes"),
        ("j'habite 44000 nantes et je suis malade", "44000", "Nantes"),
        ("75 012 Paris", "75012", "Paris"),
        ("75 012", "75012", None),
        ("mon code postal est 75 012", "75012", None),
        ("F-44000 Nantes", "44000", "Nantes"),
        ("01000 Bourg-en-Bresse", "01000", "Bourg-en-Bresse"),
        ("97411 Saint-Paul", "97411", "Saint-Paul"),
        ("20200 Bastia", "20200", "Bastia"),
        ("44958 Nantes Cedex 9, merci", "44958", "Nantes Cedex 9"),
        ("Nantes (44000)", "44000", "Nantes"),
        ("nantes 44000", "44000", "Nantes"),
        ("j'habite à Nantes, 44000", "44000", "Nantes"),
        ("12 rue des Lilas, Nantes 44000", "44000", "Nantes"),
        ("12 rue des Lilas 44000", "44000", None),
        ("13100 aix en provence", "13100", "Aix en Provence"),
        ("94700 maisons alfort", "94700", "Maisons Alfort"),
        ("85000 la roche sur yon", "85000", "La Roche sur Yon"),
        ("44000 en urgence", "44000", None),
        ("75001 paris je suis malade", "75001", "Paris"),
        ("44000 NANTES JE SUIS MALADE", "44000", "NANTES"),
        ("42000 st etienne. Merci", "42000", "St Etienne"),
        ("44000 nantes mon tel {tel:valide}", "44000", "Nantes"),
        ("{tel:valide} 31000 Toulouse", "31000", "Toulouse"),
    ],
)
def test_un_code_postal_et_sa_ville(texte: str, code: str, ville: str | None) -> None:
    (lu,) = lire_codes_postaux(texte)
    assert (lu.code, lu.ville) == (code, ville)
    assert texte[lu.debut : lu.fin].replace(" ", "").replace("F-", "").startswith(code)


@pytest.mark.parametrize(
    "texte",
    [
        "45000 €", "45000€", "45 000 euros", "45000,50 €", "45000e", "45000 balles", "je dois 45000",
        "un montant de 45000", "10 000 personnes", "en 2019 2020", "dossier 44000", "réf. 44000", "2024-44000",
        "00100", "96000", "99123", "1 85 05 78 006 084 91", "440001", "12345-678", "AB44000",
    ],
)  # fmt: skip
def test_ce_qui_n_est_pas_un_code_postal(texte: str) -> None:
    assert lire_codes_postaux(texte) == []


@pytest.mark.parametrize(
    ("texte", "code"),
    [
        ("c'est le 44000", "44000"),
        ("75.012", "75012"),
        ("7 5 0 1 2", "75012"),
        ("44", None),
        ("440000", None),
        ("45000 euros", None),
        ("je préfère pas", None),
    ],
)
def test_le_code_postal_donne_en_reponse(texte: str, code: str | None) -> None:
    lu = lire_reponse_code_postal(texte)
    assert (lu.code if lu else None) == code


@pytest.mark.parametrize(
    ("texte", "ville"),
    [
        ("j'habite à Nantes", "Nantes"),
        ("j'habite a nantes et je travaille", "Nantes"),
        ("j'habite Marseille depuis 2 ans", "Marseille"),
        ("je vis au Havre", "Le Havre"),
        ("je vis a la rochelle", "La Rochelle"),
        ("j'habite aux sables d'olonne", "Les Sables d'Olonne"),
        ("domiciliée à Saint-Étienne", "Saint-Étienne"),
        ("je vis actuellement à Paris", "Paris"),
        ("je suis de Lyon", "Lyon"),
        ("habitant de Brest", "Brest"),
        ("j'ai déménagé à Brest", "Brest"),
        ("j'habite la Nièvre", None),
        ("j'habite à quarante kilomètres", None),
        ("je m'installe au Portugal", None),
        ("une mise en demeure injuste", None),
        ("JE SUIS SUR LE PARKING", None),
        ("j'habite l'isle adam", "L'Isle Adam"),
        ("je suis de garde", None),
        ("je suis à bout", None),
        ("j'habite à la campagne", None),
        ("je vis à deux pas", None),
        ("j'habite en France", None),
        ("j'habite dans le 93", None),
        ("j'habite à côté de Lyon", None),
        ("j'habite chez ma mère", None),
        ("j'habite loin", None),
        ("j'habite au 12 rue des Lilas", None),
        ("le dentiste de Lyon", None),
    ],
)
def test_la_ville_ou_la_personne_habite(texte: str, ville: str | None) -> None:
    assert [lue.ville for lue in lire_villes(texte)] == ([ville] if ville else [])


@pytest.mark.parametrize(
    ("texte", "adresse", "complement", "code", "ville"),
    [
        ("12 bis rue des Lilas 44000 Nantes", "12 bis rue des Lilas", None, "44000", "Nantes"),
        ("12, avenue du Général de Gaulle, 75012 Paris", "12, avenue du Général de Gaulle", None, "75012", "Paris"),
        ("12 RUE DES LILAS 44000 NANTES", "12 RUE DES LILAS", None, "44000", "NANTES"),
        ("j'habite 12 rue des lilas à Nantes et je suis malade", "12 rue des lilas", None, None, "Nantes"),
        ("12 rue de l'église, Nantes", "12 rue de l'église", None, None, "Nantes"),
        (
            "Résidence Les Pins, Bât B, 12 rue Neuve 75014 Paris",
            "12 rue Neuve",
            "Résidence Les Pins, Bât B",
            "75014",
            "Paris",
        ),
        ("12 rue de la Santé 75014 Paris", "12 rue de la Santé", None, "75014", "Paris"),
        ("5 bd voltaire apt 3 75011 paris", "5 bd voltaire", "apt 3", "75011", "Paris"),
        ("5 bd Voltaire\nBât C escalier 2\n75011 Paris", "5 bd Voltaire", "Bât C escalier 2", "75011", "Paris"),
        ("7 allée des Roses, appt 12, 3e étage, 69003 Lyon", "7 allée des Roses", "appt 12, 3e étage", "69003", "Lyon"),
        ("chez M. Petit, 3 rue Neuve 44000 Nantes", "3 rue Neuve", "chez M. Petit", "44000", "Nantes"),
        ("12 rue du 8 mai 1945, 44000 Nantes", "12 rue du 8 mai 1945", None, "44000", "Nantes"),
        ("8 chemin des 3 fontaines 83000 Toulon", "8 chemin des 3 fontaines", None, "83000", "Toulon"),
        ("3 place de la Mairie 35000 Rennes", "3 place de la Mairie", None, "35000", "Rennes"),
        ("10 quai de la Fosse 44000 NANTES CEDEX 1", "10 quai de la Fosse", None, "44000", "NANTES CEDEX 1"),
        ("rue des Lilas 44000 Nantes", "rue des Lilas", None, "44000", "Nantes"),
        ("lieu-dit Kerlan 29000 Quimper", "lieu-dit Kerlan", None, "29000", "Quimper"),
        ("12 rue Jean Jaurès mon tel est {tel:valide}", "12 rue Jean Jaurès", None, None, None),
        ("12b rue Pasteur", "12b rue Pasteur", None, None, None),
    ],
)
def test_une_adresse_postale(
    texte: str, adresse: str, complement: str | None, code: str | None, ville: str | None
) -> None:
    (lue,) = lire_adresses(texte)
    assert (lue.adresse, lue.complement_adresse, lue.code_postal, lue.ville) == (adresse, complement, code, ville)
    assert adresse in texte[lue.debut : lue.fin]


@pytest.mark.parametrize(
    "texte",
    ["je suis à la rue", "2 places de théâtre", "3 cours de gym", "dans la rue", "2 place pour la", "44000 Nantes"],
)
def test_ce_qui_n_est_pas_une_adresse(texte: str) -> None:
    assert lire_adresses(texte) == []


@pytest.mark.parametrize(
    ("texte", "adresse", "complement"),
    [
        ("Le Bourg 35000 Rennes", "Le Bourg", None),
        ("j'habite le moulin neuf, 56000 vannes", "le moulin neuf", None),
        ("mon adresse c'est Les Ormes, BP 12, 44000 Nantes", "Les Ormes", "BP 12"),
        ("lieu dit kerlan", "lieu dit kerlan", None),
        ("12 rue des Lilas 44000 Nantes", "12 rue des Lilas", None),
        ("44000", None, None),
        ("je préfère ne pas la donner", None, None),
    ],
)
def test_l_adresse_donnee_en_reponse_se_passe_de_rue(texte: str, adresse: str | None, complement: str | None) -> None:
    lue = lire_reponse_adresse(texte)
    assert (lue.adresse if lue else None, lue.complement_adresse if lue else None) == (adresse, complement)


@pytest.mark.parametrize(
    ("texte", "complement", "adresse", "code", "ville"),
    [
        ("5 cours Napoléon, Ajaccio 20000", None, "5 cours Napoléon", "20000", "Ajaccio"),
        ("5 cours napoleon, ajaccio, 20000", None, "5 cours napoleon", "20000", "Ajaccio"),
        ("5 cours Napoléon Ajaccio 20000", None, "5 cours Napoléon", "20000", "Ajaccio"),
        ("12 rue de Paris 59800 Lille", None, "12 rue de Paris", "59800", "Lille"),
        ("j'habite 29200 Brest au 12 rue de Siam", None, "12 rue de Siam", "29200", "Brest"),
        ("12 rue des lilas à Nantes, code postal 44000", None, "12 rue des lilas", "44000", "Nantes"),
        ("courrier au ccas 10 rue du Palais 59100 Roubaix", None, "CCAS, 10 rue du Palais", "59100", "Roubaix"),
        ("chez Dupré 8 rue Basse 09000 Foix", "chez Dupré", "8 rue Basse", "09000", "Foix"),
        ("je vis chez ma fille 8 rue Basse 09000 Foix", None, "8 rue Basse", "09000", "Foix"),
        ("12 rue de Siam à Brest, mon dentiste est à 29000 Quimper", None, "12 rue de Siam", None, "Brest"),
    ],
)
def test_les_parties_d_une_adresse_ou_qu_elles_soient(
    texte: str, complement: str | None, adresse: str, code: str | None, ville: str
) -> None:
    (lue,) = lire_adresses(texte)
    assert (lue.complement_adresse, lue.adresse, lue.code_postal, lue.ville) == (complement, adresse, code, ville)


@pytest.mark.parametrize(
    "nom", ["sedan", "Saint-Pierre d'Oléron", "La Souterraine", "tours", "Pierre-Bénite", "Plouguerneau"]
)
def test_ce_qui_a_la_forme_d_une_ville(nom: str) -> None:
    assert ressemble_a_une_ville(nom)


@pytest.mark.parametrize(
    "nom", ["Paul Antoine Roux", "être remboursé", "vous l'avez déjà", "je viens de le dire", "lucie durand"]
)
def test_ce_qui_n_a_pas_la_forme_d_une_ville(nom: str) -> None:
    assert not ressemble_a_une_ville(nom)


def test_la_ville_du_nom_d_une_rue_n_est_pas_celle_de_l_adresse() -> None:
    (lue,) = lire_adresses("12 rue de Paris, 59800")
    assert (lue.adresse, lue.ville) == ("12 rue de Paris", None)
