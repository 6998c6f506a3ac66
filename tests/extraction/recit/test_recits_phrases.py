"""Corrections, dangers and identifiers in running text and text messages."""

import pytest

from bot.extraction.correction.corrections import lire_correction
from bot.extraction.danger.dangers import est_alarme
from bot.extraction.identifiants.identifiants import reperer
from bot.extraction.recit.recits import lire_recit


def correction(texte: str) -> tuple[str | None, str | None, str | None] | None:
    """What is taken back, the new value, what it is about."""
    lue = lire_correction(texte)
    return (lue.ancien, lue.nouveau, lue.sujet) if lue else None


def identifiants(texte: str) -> list[str]:
    """Each identifier: "type:value", or "type:state" where it is not valid."""
    return [f"{lu.type}:{lu.valeur or lu.etat}" for lu in reperer(texte)]


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("dsl je me sui trompé c le 22 mars", (None, "le 22 mars", "date")),
        ("non pas le 20, le 22", ("le 20", "le 22", "date")),
        ("en fait c pas ma mere c mon pere", ("ma mere", "mon pere", "pour_qui")),
        ("pardon 44100 pas 44000", ("44000", "44100", "code_postal")),
        ("non je voulais dire mars", (None, "mars", "date")),
        ("le 3 mai pas le 3 mars", ("le 3 mars", "le 3 mai", "date")),
        ("oups le 15 pas le 5", ("le 5", "le 15", "date")),
        ("en réalité c'était en avril", (None, "en avril", "date")),
        ("plutôt le 12 juin", (None, "le 12 juin", "date")),
        ("je rectifie : c'est le 4 mai", (None, "le 4 mai", "date")),
        ("erreur de frappe, 69003 et non 69033", ("69033", "69003", "code_postal")),
        ("finalement c'est pour mon mari", (None, "pour mon mari", "pour_qui")),
        ("ah non c'est pour moi", (None, "pour moi", "pour_qui")),
        ("attendez je me suis trompé de code postal", (None, None, "code_postal")),
        ("jveu changé mon mail", (None, None, "courriel")),
        ("faut corriger mon tel", (None, None, "telephone")),
        ("c'était le 12 et pas le 21", ("le 21", "le 12", "date")),
        ("pardon je voulais dire ma tante", (None, "ma tante", "pour_qui")),
        ("jme suis gouré c'est 69008", (None, "69008", "code_postal")),
        ("non pas Petit, Petitt", ("Petit", "Petitt", "nom")),
        ("corrigez mon prénom", (None, None, "prenom")),
        ("c'est pas moi c'est lui", ("moi", "lui", "pour_qui")),
        ("pas 1 mais 3 fois", ("1", "3 fois", None)),
    ],
)
def test_une_correction(texte: str, attendu: tuple[str | None, str | None, str | None]) -> None:
    assert correction(texte) == attendu


@pytest.mark.parametrize(
    "texte",
    [
        "le médecin s'est trompé",
        "ils ont corrigé mon dossier",
        "ce n'est pas normal mais je paie",
        "je ne veux pas un avocat mais une réponse",
        "en fait je n'ai pas de réponse",
        "en fait ça va",
        "non",
        "c'est pas moi qui ai fait l'erreur c'est la cpam",
        "la caisse s'est trompée de compte bancaire",
        "je n'ai pas été payé en mars mais en avril oui",
        "pas le dentiste mais l'hôpital m'a refusé",
        "ils ont changé mon nom sur la carte vitale",
        "pas de souci mais je préfère le courrier",
        "ce n'est pas un refus de soins mais presque",
        "le pharmacien a fait une erreur de date",
        "ils se sont trompés de date",
        "erreur de la cpam sur mon numéro de sécu",
        "mon adresse a été changée par erreur par la cpam",
        "c'est pas la cpam c'est le dentiste",
        "non c'est eux qui se trompent",
        "je n'ai pas eu mars",
        "pas un mois mais trois",
        "j'attends pas depuis 2 mois mais depuis 6",
        "le dossier n'est pas perdu mais bloqué",
        "c'est pas cher mais bon",
    ],
)
def test_ce_qui_ne_corrige_rien(texte: str) -> None:
    assert correction(texte) is None


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("jveux crever", True),
        ("jai plus la force de vivre", True),
        ("j'ai des cachets je vais tout prendre", True),
        ("mon pere est tombé il bouge plus", True),
        ("elle vomit du sang", True),
        ("mon ex me menace avec un couteau", True),
        ("je vais me foutre en l'air", True),
        ("je saute du pont", True),
        ("il s'etouffe", True),
        ("j'ai mal dans la poitrine et au bras gauche", True),
        ("jai avaler plein de medoc", True),
        ("ma femme fait une hemorragie", True),
        ("mon fils s'est ouvert les veines", True),
        ("j'ai plus envie d'être là", True),
        ("il me tape devant les enfants", True),
        ("on serait mieux si j'étais mort", True),
        ("jpeu plu respirer", True),
        ("mon bebe respire mal il est bleu", True),
        ("je veux en finir", True),
        ("jen peu plu je vai me jeter sous un train", True),
        ("cette attente me tue", False),
        ("je suis mort de fatigue", False),
        ("mon père est décédé et la cpam réclame un indu", False),
        ("ma carte vitale est morte", False),
        ("je vais exploser", False),
        ("mon dossier est en danger", False),
        ("j'ai eu un malaise au travail en mars, la CPAM refuse l'AT", False),
        ("je me suis coupé le doigt l'an dernier", False),
        ("frais d'obsèques", False),
        ("numéro du samu", False),
        ("le suicide de mon mari en 2024 a été reconnu accident du travail", False),
        ("mon mari est mort d'un infarctus il y a 2 ans", False),
        ("je veux en finir avec ce dossier", False),
        ("transport en ambulance non remboursé", False),
        ("on me coupe les vivres", False),
        ("je suis au bord du gouffre financièrement", False),
        ("j'ai failli m'étouffer en lisant votre réponse", False),
        ("c'est la mort cette administration", False),
        ("mon ordinateur a planté il est mort", False),
        ("j'ai été aux urgences samedi et on m'a facturé", False),
    ],
)
def test_un_danger_ou_ce_qui_n_en_a_que_l_air(texte: str, attendu: bool) -> None:
    assert est_alarme(texte) == attendu


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("mon num c 06.39.98.45.12 apel moi le matin", ["tel:+33639984512"]),
        ("zéro six, trente-neuf, quatre-vingt-dix-huit, douze, quarante", ["tel:+33639981240"]),
        ("mon tel +33(0)639984512", ["tel:+33639984512"]),
        ("joignable au 0033 639984512 apres 18h", ["tel:+33639984512"]),
        ("+590 690 12 34 56", ["tel:+590690123456"]),
        ("je suis a la réunion 0262 12 34 56", ["tel:+262262123456"]),
        (
            "mail jean point dupont arobase exemple point fr tel 0639984512",
            ["courriel:jean.dupont@exemple.fr", "tel:+33639984512"],
        ),
        ("jean.dupont@exemple.fr ou 0639984512, merci", ["courriel:jean.dupont@exemple.fr", "tel:+33639984512"]),
        ("marie tiret lou arobase exemple point com", ["courriel:marie-lou@exemple.com"]),
        ("nir 255995512304568", ["nir:255995512304568"]),
        ("mon num secu : 2 55 99 55 123 045 68", ["nir:255995512304568"]),
        ("2.55.99.55.123.045.68", ["nir:255995512304568"]),
        ("185992A12304508", ["nir:185992A12304508"]),
        ("1 85 99 2a 123 045", ["nir:185992A123045"]),
        ("secu 2559955123045 et mon tel 06 39 98 45 12", ["nir:2559955123045", "tel:+33639984512"]),
        ("numero de secu 2 55 99 55 123 045 cle 68", ["nir:255995512304568"]),
        ("zéro six trente neuf quatre vingt dix huit quarante cinq douze", ["tel:+33639984512"]),
        ("zero six trois neuf neuf huit quatre cinq un deux", ["tel:+33639984512"]),
        ("06 39 98 45 12 / 01 99 00 45 12", ["tel:+33639984512", "tel:+33199004512"]),
        ("tél. portable : 06-39-98-45-12", ["tel:+33639984512"]),
        ("0639984512 je m'appelle Paul, paul@exemple.fr", ["tel:+33639984512", "courriel:paul@exemple.fr"]),
        ("plus trente trois six trente neuf quatre vingt dix huit quarante cinq douze", ["tel:+33639984512"]),
        ("jean dupont arobase exemple point fr", ["courriel:invalide"]),
        ("c'est lucie point b arobase exemple tiret asso point org", ["courriel:lucie.b@exemple-asso.org"]),
        ("mon adresse mail est paul_verdier44@exemple.fr", ["courriel:paul_verdier44@exemple.fr"]),
        ("paul.verdier@exemple.fr;odile@exemple.fr", ["courriel:paul.verdier@exemple.fr", "courriel:odile@exemple.fr"]),
        ("mon dossier, tel 0639984512", ["tel:+33639984512"]),
        ("contact client : 06 39 98 45 12", ["tel:+33639984512"]),
        ("n° 0639984512", ["tel:+33639984512"]),
        ("mon numéro est le 0639984512", ["tel:+33639984512"]),
        ("mon numéro de téléphone est 0639984512", ["tel:+33639984512"]),
        ("mon numero client est 0639987654 et mon tel 0639984512", ["tel:+33639984512"]),
        ("appelez le 0639984512 pour mon dossier", ["tel:+33639984512"]),
        ("plus 33 6 39 98 45 12", ["tel:+33639984512"]),
        ("zero un, quatre vingt dix neuf, zero zero, quarante cinq, douze", ["tel:+33199004512"]),
        ("6.39.98.45.12", ["tel:incomplet"]),
        ("odile.marchand @exemple.fr", ["courriel:odile.marchand@exemple.fr"]),
        ("odile.marchand arobase exemple.fr", ["courriel:odile.marchand@exemple.fr"]),
    ],
)
def test_les_identifiants_d_un_recit(texte: str, attendu: list[str]) -> None:
    assert identifiants(texte) == attendu


@pytest.mark.parametrize(
    "texte",
    [
        "plus six neuf zéro, soixante",
        "dossier n° 0639984512",
        "numéro de dossier : 0639984512",
        "ma référence est 0199001234",
        "facture 0199004321",
        "le 36 46 ne répond pas",
        "le 12 03 26 à 14 h",
        "18 000 euros sur 12 mois",
        "SIRET 123 456 789 00012",
        "dossier 2026031245",
        "j'ai un point avec le médecin",
        "j'ai 12 34 ans",
        "allocataire CAF 1234567",
        "chez orange point final",
        "IBAN non fourni",
        "zéro réponse en six mois",
        "six à huit semaines",
        "trente neuf euros",
        "suivi recommandé 1A 123 456 7890 1",
        "odile point marchand chez exemple point fr",
        "rendez vous a 14 h 30 le 12 03 2026 salle 06",
        "de 10 h a 12 h 30 et 14 h",
        "2 boites de 30, 1 de 28, 3 par jour",
    ],
)
def test_un_numero_de_dossier_n_est_pas_un_identifiant(texte: str) -> None:
    assert identifiants(texte) == []


def test_la_colere_au_figure_ne_part_pas_a_la_caisse() -> None:
    dit = "Ma généraliste refuse mon arrêt depuis mars, je pourrais l'étrangler. Elle ne répond plus au téléphone."
    assert lire_recit(dit) == "Ma généraliste refuse mon arrêt depuis mars. Elle ne répond plus au téléphone."
