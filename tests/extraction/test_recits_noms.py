"""Names in running text: whose they are; and what is no name."""

import pytest

from bot.extraction.personnes.noms import lire_noms, lire_organisations, lire_reponse_nom


def noms(texte: str) -> list[str]:
    """Each name: "nom|prénom|whose"."""
    return [f"{lu.nom or ''}|{lu.prenom or ''}|{lu.qui}" for lu in lire_noms(texte)]


def reponse(texte: str) -> str | None:
    """The name given in answer: "nom|prénom"."""
    lu = lire_reponse_nom(texte)
    return f"{lu.nom or ''}|{lu.prenom or ''}" if lu else None


def organisations(texte: str) -> list[str]:
    return [lue.nom for lue in lire_organisations(texte)]


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("cest sabrina lopez je vous ecrit pour mon dossier", ["Lopez|Sabrina|soi"]),
        ("je mapel nadia ferhat jai 34 ans", ["Ferhat|Nadia|soi"]),
        ("Signé : Paul Verdier", ["Verdier|Paul|soi"]),
        ("nom prénom : leroy chantal", ["Leroy|Chantal|soi"]),
        ("je suis Mme Leroy et mon dossier est bloqué", ["Leroy||soi"]),
        ("Bien à vous\nChantal Leroy", ["Leroy|Chantal|soi"]),
        ("je m'appel thomas da silva", ["da Silva|Thomas|soi"]),
        ("mon nom de famille est Traoré", ["Traoré||soi"]),
        ("mon nom de famille c'est nguyen, prenom linh", ["Nguyen|Linh|soi"]),
        ("je me présente, Hassan El Amrani", ["El Amrani|Hassan|soi"]),
        ("ici Sylvie Garnier", ["Garnier|Sylvie|soi"]),
        ("Je soussignée Odile MARCHAND demeurant à Reims", ["MARCHAND|Odile|soi"]),
        ("jmappelle kevin moreau et ma mere sappelle josiane moreau", ["Moreau|Kevin|soi", "Moreau|Josiane|proche"]),
        ("je suis la tutrice de Mme Odette Perrin", ["Perrin|Odette|autre"]),
        ("mon mari Gérard Petit attend", ["Petit|Gérard|proche"]),
        ("ma fille s'appelle lea", ["|Lea|proche"]),
        ("Mme Dupuis de la CPAM m'a raccroché au nez", ["Dupuis||autre"]),
        ("mon conseiller M. Roux ne répond pas", ["Roux||autre"]),
        ("bjr cest karim benali je vous contacte", ["Benali|Karim|soi"]),
        ("je mappelle aurelie et mon fils sappelle theo fontaine", ["|Aurelie|soi", "Fontaine|Theo|proche"]),
        ("nom : Diallo\nprénom : Mariam\ntel : 06", ["Diallo|Mariam|soi"]),
        ("prenom nom : mariam diallo", ["Diallo|Mariam|soi"]),
        ("la dame qui s'appelle Julie m'a dit non", ["|Julie|proche"]),
        ("je suis Jean Petit et ma femme Anne Petit", ["Petit|Jean|soi", "Petit|Anne|proche"]),
        ("Jean-Pierre Morel, né le 2 mai 1961", ["Morel|Jean-Pierre|soi"]),
        ("bonjour sonia benali 34 ans je vous ecris", ["Benali|Sonia|soi"]),
        ("Paul Roux {tel:valide}", ["Roux|Paul|soi"]),
        ("Je veux saisir. Marc-Antoine Delaunay, 12 rue des Tilleuls, 69003 Lyon", ["Delaunay|Marc-Antoine|soi"]),
        ("Respectueusement, Étienne Vialatte, né le 08/11/1958, 69007 Lyon", ["Vialatte|Étienne|soi"]),
        ("Sylvie Marchand\n4 bis rue Haute\n21000 Dijon", ["Marchand|Sylvie|soi"]),
    ],
)
def test_les_noms_d_un_recit(texte: str, attendu: list[str]) -> None:
    assert noms(texte) == attendu


@pytest.mark.parametrize(
    "texte",
    [
        "Maître Durand est mon avocat",
        "le docteur Martin m'a refusé",
        "Docteur Martin",
        "dr leroy",
        "je suis Breton d'origine",
        "je suis Marseillais",
        "je suis veuve",
        "je suis au RSA",
        "moi c'est compliqué",
        "moi c'est la MSA",
        "moi c'est ameli qui bug",
        "moi c'est Doctolib",
        "c'est Noël",
        "c'est Paris",
        "c'est Doctolib qui annule",
        "c'est Nantes ma caisse",
        "mon nom est mal écrit sur ma carte vitale",
        "mon nom de jeune fille n'est pas pris en compte",
        "Bien cordialement",
        "Cordialement, merci",
        "je suis Monsieur tout le monde",
        "je suis Kiné",
        "je suis Diabétique",
        "je suis Assistante Sociale",
        "je suis Handicapé",
        "je suis Sans Papiers",
        "je suis d'accord",
        "moi c'est Non",
        "moi c'est mon genou",
        "je suis Algérienne en France depuis 2010",
        "je m'appelle comment déjà",
        "je suis Lyonnaise",
        "je suis Micro Entrepreneur",
        "je suis Dans La Merde",
        "JE SUIS RETRAITEE DE L EDUCATION NATIONALE",
        "je suis tombée enceinte",
        "c'est Grave Docteur",
        "cest mon fils lucas qui a ecri",
        "je suis Madame le maire",
        "nom du medecin : petit",
        "mon médecin s'appelle Paul Roux",
        "ma conseillère s'appelle Julie",
        "mon médecin traitant c'est Paul Roux",
        "Merci, à bientôt",
        "merci Rose",
        "Bonsoir, Aurélie Fontaine à l'appareil",
        "le docteur s'appelle Paul Roux",
        "mon dentiste c'est Marc Petit",
        "le kiné c'est Julie Martin",
        "ma mère c'est Louise Petit",
        "c'est la faute de Martin",
        "c'est Martine de la cpam qui m'a dit ça",
        "je suis Saint Nazairien",
        "je suis Rsa Socle",
        "je suis La Mère",
        "je suis Aide Soignante à Lille",
        "je suis Gilet Jaune",
        "Cordialement\nLe service client",
        "Cordialement,\nA bientôt",
        "Envoyé de mon iPhone",
        "monsieur le directeur",
        "madame monsieur bonjour",
        "Madame, Monsieur,",
        "Mme la conseillère m'a dit",
        "M. le médiateur",
        "je suis à Saint Denis",
        "je suis suivi par le docteur Paul Roux",
        "mon avocat Maître Paul Roux",
        "La Sécurité Sociale {tel:valide}",
        "Jean Petit mon médecin, 44000 Nantes",
        "Dr Paul Roux, 44000 Nantes",
        "mon kiné, Paul Roux, 12 rue des Lilas, 75011 Paris",
        "médecins contactés : Paul Roux, 3 rue Haute ; Anne Blin, 4 place du Marché",
        "Cabinet Médical, 12 rue des Lilas",
    ],
)
def test_ce_qui_n_est_le_nom_de_personne(texte: str) -> None:
    assert noms(texte) == []


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("lopez sabrina", "Lopez|Sabrina"),
        ("sabrina", "|Sabrina"),
        ("c sabrina lopez", "Lopez|Sabrina"),
        ("Mme lopez", "Lopez|"),
        ("je m'appelle Lopez", "Lopez|"),
        ("moi c'est lopez", "Lopez|"),
        ("lopez", "Lopez|"),
        ("nom lopez prenom sabrina", "Lopez|Sabrina"),
        ("MARTIN", "MARTIN|"),
        ("ben youssef amina", "Ben Youssef|Amina"),
        ("alors c'est Paul Verdier", "Verdier|Paul"),
        ("petit", "Petit|"),
        ("blanc marie", "Blanc|Marie"),
        ("roy", "Roy|"),
        ("azerty", "Azerty|"),
        ("mon nom c'est benali", "Benali|"),
        ("benali", "Benali|"),
        ("Karim Benali.", "Benali|Karim"),
        ("M. Benali Karim", "Benali|Karim"),
        ("ok karim", "|Karim"),
        ("karim benali né le 3 mars 1980", "Benali|Karim"),
        ("Benali-Roux", "Benali-Roux|"),
        ("Mlle Roux", "Roux|"),
        ("le gall anne", "Le Gall|Anne"),
    ],
)
def test_le_nom_donne_en_reponse(texte: str, attendu: str) -> None:
    assert reponse(texte) == attendu


@pytest.mark.parametrize(
    "texte",
    [
        "Verdier comme le peintre",
        "quoi",
        "pourquoi vous voulez mon nom",
        "jai deja donné",
        "peu importe",
        "je veux rester anonyme",
        "le meme",
        "oui",
        "voila",
        "c'est privé",
        "mon nom ?",
        "attendez",
        "non merci",
        "anonyme",
        "personne",
        "rien",
        "stop",
        "c'est à dire",
        "hein",
        "je comprends pas",
        "plus tard",
        "jvous lai dit",
        "ça vous regarde pas",
        "msa",
        "cpam de lyon",
        "refus de soins",
        "le 12 mars",
        "mon mari",
        "ma mère",
        "lol",
        "mdr",
        "combien ça coute",
        "c'est gratuit",
        "test",
        "c'est pour moi",
        "je prefere pas",
        "pk faire",
        "laisse tomber",
        "on verra",
        "jsp",
        "je m'en fous",
        "ta gueule",
        "annule tout",
        "Réponse",
        "une erreur",
        "c'est quoi un médiateur",
        "je vous l'ai donné",
        "B",
        "attend 2 min",
        "comment ça",
    ],
)
def test_ce_qui_n_est_pas_un_nom_en_reponse(texte: str) -> None:
    assert reponse(texte) is None


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("je travaille pour l'UDAF de la Marne", ["UDAF de la Marne"]),
        ("le ccas de st denis aide cette dame", ["CCAS de St Denis"]),
    ],
)
def test_les_organisations_d_un_recit(texte: str, attendu: list[str]) -> None:
    assert organisations(texte) == attendu


@pytest.mark.parametrize(
    "texte",
    [
        "je suis bénévole",
        "l'association ne répond pas",
        "une asso m'a aidé",
        "mon employeur est une entreprise de Lyon",
    ],
)
def test_ce_qui_n_est_pas_une_organisation_nommee(texte: str) -> None:
    assert organisations(texte) == []
