"""Dates in running text, as people write them, seen on Sunday 22 November 2026: precision, day, and what of."""

from datetime import date

import pytest

from bot.extraction.temps.dates import Role, lire_dates

AUJOURD_HUI = date(2026, 11, 22)


def lire(texte: str) -> list[str]:
    """Each date of a text: its precision, its latest day ("a_venir" where it is to come), its role ("-": none)."""
    return [
        f"{lue.precision} {lue.candidats[0] if lue.candidats else 'a_venir'} {lue.role or '-'}"
        for lue in lire_dates(texte, AUJOURD_HUI)
    ]


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        (
            "bjr jai envoyer une reclamation a la cpam le 12 mars et ya eu aucune reponse depui",
            ["jour 2026-03-12 reclamation"],
        ),
        (
            "Ils m'ont notifié un refus le 3 février 2026, j'ai contesté le 20 et ils ont répondu le 15 avril.",
            ["jour 2026-02-03 decision", "jour 2026-02-20 reclamation", "jour 2026-04-15 reponse"],
        ),
        ("g ecri ya 3 semaines et tjr rien", ["environ 2026-11-01 reclamation"]),
        (
            "jai fait 1 reclamation debut fevrier sur ameli, relancé mi avril, réponse négative fin mai",
            ["environ 2026-02-05 reclamation", "environ 2026-04-15 relance", "environ 2026-05-25 reponse"],
        ),
        (
            "depuis le 15 juin je n'ai plus d'indemnités, j'ai écrit le 2 juillet",
            ["jour 2026-06-15 -", "jour 2026-07-02 reclamation"],
        ),
        (
            "la cpam a refusé mon arrêt le 4/9, g contesté le 10/9 par courrier recommandé",
            ["jour 2026-09-04 decision", "jour 2026-09-10 reclamation"],
        ),
        ("refus recu le 12.3", ["jour 2026-03-12 decision"]),
        ("Mon dentiste m'a refusé les soins mardi dernier", ["jour 2026-11-17 faits"]),
        ("l'été dernier la caisse m'a réclamé 800 euros d'indu", ["environ 2026-08-06 decision"]),
        ("g reçu 1 notif d'indu courant mars", ["mois 2026-03-01 decision"]),
        ("réclamation envoyée fin janvier, pas de nouvelles", ["environ 2026-01-25 reclamation"]),
        ("j'ai déposé ma réclamation il y a quinze jours", ["environ 2026-11-07 reclamation"]),
        (
            "j'ai écrit deux fois, le 3 mars puis le 28 avril",
            ["jour 2026-03-03 reclamation", "jour 2026-04-28 reclamation"],
        ),
        ("la caisse a dit non le 8 octobre 2025", ["jour 2025-10-08 decision"]),
        ("la reponse est arrivé hier elle me va pas", ["jour 2026-11-21 reponse"]),
        ("on ma repondu le 1er juin que cété classé", ["jour 2026-06-01 reponse"]),
        ("rdv ophtalmo propose pour le 15 mai 2027", ["jour a_venir faits"]),
        ("premier rdv dispo en juin 2027, je cherche depuis aout", ["mois a_venir faits", "mois 2026-08-01 -"]),
        (
            "né le 14/07/1958 à Lyon, je suis sans médecin depuis mars",
            ["jour 1958-07-14 naissance", "mois 2026-03-01 -"],
        ),
        ("jsui née en 1962", ["annee 1962-01-01 naissance"]),
        ("je vous ai écrit le lundi 9 mars", ["jour 2026-03-09 reclamation"]),
        ("en debut d'annee g fait une reclamation", ["environ 2026-02-01 reclamation"]),
        ("j'ai réclamé en fin d'année dernière", ["environ 2025-11-01 reclamation"]),
        ("j'ai réclamé à la rentrée", ["environ 2026-09-01 reclamation"]),
        ("la caisse a refusé pendant les vacances de Noël", ["environ 2025-12-25 decision"]),
        ("ma lettre est partie après Pâques", ["environ 2026-04-10 reclamation"]),
        ("il y a un peu plus de 2 mois j'ai écrit à la caisse", ["environ 2026-09-22 reclamation"]),
        ("il y a plus d'un an que la cpam a refusé mon dossier", ["environ 2025-11-22 decision"]),
        ("jai reclamé ya presque 3 mois", ["environ 2026-08-22 reclamation"]),
        ("y'a bientot 6 mois que j'ai ecri", ["environ 2026-05-22 reclamation"]),
        ("sa fait 4 moi ke jai reclamer", ["environ 2026-07-22 reclamation"]),
        ("depuis bientôt un an la caisse ne me répond pas", ["environ 2025-11-22 -"]),
        ("je n'ai rien depuis plus de 8 semaines", ["environ 2026-09-27 -"]),
        ("la semaine passée j'ai relancé", ["environ 2026-11-15 relance"]),
        ("relancé le 2 avril puis le 20 mai", ["jour 2026-04-02 relance", "jour 2026-05-20 relance"]),
        ("la cpam réclame des ij versées en trop en février", ["mois 2026-02-01 -"]),
        ("elle refuse son transport en ambulance de 210 euros du 4 septembre", ["jour 2026-09-04 -"]),
        ("j'ai reçu le 3 mai un refus pour mon ambulance", ["jour 2026-05-03 decision"]),
        ("j'ai contesté l'indu par la messagerie ameli le 12 mai", ["jour 2026-05-12 reclamation"]),
        ("j'ai saisi la CRA par lettre du 9 mai 2026", ["jour 2026-05-09 reclamation"]),
        ("la cpam a confirmé sa décision le 6 juillet", ["jour 2026-07-06 reponse"]),
        ("j'ai reçu le refus le mois passé", ["mois 2026-10-01 decision"]),
        ("l'année passée la cpam a refusé ma cure", ["annee 2025-01-01 decision"]),
        ("vendredi de la semaine dernière j'ai réclamé", ["jour 2026-11-13 reclamation"]),
        ("mes courriers des 12 et 25 mars", ["jour 2026-03-12 reclamation", "jour 2026-03-25 reclamation"]),
        ("j'ai réclamé le 12 puis relancé le 25 mars", ["jour 2026-03-12 reclamation", "jour 2026-03-25 relance"]),
        ("du 3 janvier au 28 février j'étais en arrêt", ["jour 2026-01-03 -"]),
        ("mon arrêt de travail du 3 janvier n'est pas payé", ["jour 2026-01-03 -"]),
        ("courrier du 5 mai de la cpam m'annonçant que je dois rembourser 430 euros", ["jour 2026-05-05 -"]),
        ("suite a votre courrier daté du 18/06/2026 je conteste", ["jour 2026-06-18 -"]),
        ("g envoyé 1 LRAR le 8 janv, AR signé le 11", ["jour 2026-01-08 reclamation", "jour 2026-01-11 -"]),
        ("j'ai un accusé de réception du 14 mars", ["jour 2026-03-14 -"]),
        ("ma plainte à la CPAM remonte à mai", ["mois 2026-05-01 reclamation"]),
        ("réclamé par mail le 30/9 et re réclamé le 30/10", ["jour 2026-09-30 reclamation", "jour 2026-10-30 relance"]),
        ("en mars j'ai écrit et en mai toujours rien", ["mois 2026-03-01 reclamation", "mois 2026-05-01 -"]),
        ("j'ai écrit à ma mutuelle le 12 mars", ["jour 2026-03-12 -"]),
        ("J'ai écrit à mon employeur le 3 mai et il a répondu le 9", ["jour 2026-05-03 -", "jour 2026-05-09 -"]),
        ("la mutuelle a refusé le 6 juin", ["jour 2026-06-06 -"]),
        ("j'ai envoyé ma feuille de soins le 12 mars", ["jour 2026-03-12 -"]),
        ("j'ai reçu ma carte vitale le 3 mai", ["jour 2026-05-03 -"]),
        ("j'ai eu mon accident le 12 mars", ["jour 2026-03-12 -"]),
        ("j'ai accouché le 12 mars et la caisse n'a rien payé", ["jour 2026-03-12 -"]),
        ("je vous ai appelé le 12 mars", ["jour 2026-03-12 -"]),
        (
            "jai demander la c2s en juillet et la cpam a refuser en septembre",
            ["mois 2026-07-01 -", "mois 2026-09-01 decision"],
        ),
        ("la commission a rendu sa décision le 17/08/2026", ["jour 2026-08-17 decision"]),
        (
            "j'ai saisi la cra le 2 sept. elle a rejeté le 30 oct.",
            ["jour 2026-09-02 reclamation", "jour 2026-10-30 reponse"],
        ),
        ("l'ophtalmo m'a mis dehors le 9 novembre", ["jour 2026-11-09 faits"]),
        ("le kiné m'a dit hier qu'il ne me prenait plus", ["jour 2026-11-21 faits"]),
        ("rdv annulé au dernier moment le 3 nov par le gynéco", ["jour 2026-11-03 faits"]),
        ("j'attends depuis début septembre", ["environ 2026-09-05 -"]),
        ("mon dossier traîne depuis l'automne 2025", ["environ 2025-11-06 -"]),
        ("le tribunal m'a convoqué pour le 18 février 2027", ["jour 2027-02-18 audience"]),
        ("jai une audience le 18 février", ["jour 2027-02-18 audience"]),
        (
            "j'ai envoyé une 1ere lettre le 02.04.26 et une deuxieme le 15.06.26",
            ["jour 2026-04-02 reclamation", "jour 2026-06-15 relance"],
        ),
        ("mon courrier de réclamation du sept mai deux mille vingt-six", ["jour 2026-05-07 reclamation"]),
        ("le vingt-trois octobre jai contester", ["jour 2026-10-23 reclamation"]),
        (
            "reclamation deposee le 15 sept et AUCUNE REPONSE AU 15 NOV",
            ["jour 2026-09-15 reclamation", "jour 2026-11-15 -"],
        ),
        ("rejet le 15-10, contestation le 20-10, silence", ["jour 2026-10-15 decision", "jour 2026-10-20 reclamation"]),
        ("il y a huit jours j'ai reçu une réponse négative", ["environ 2026-11-14 reponse"]),
        ("avant-hier soir la caisse m'a répondu que c'était non", ["jour 2026-11-20 reponse"]),
        ("j'ai posté ma contestation le lendemain, le 7 avril", ["jour 2026-04-07 reclamation"]),
        ("jé reclamer en fevrié 2025", ["mois 2025-02-01 reclamation"]),
        ("ma réclam date de jeudi dernier", ["jour 2026-11-19 reclamation"]),
        (
            "refus du 15 décembre, j'ai contesté le 10 janvier, réponse le 5 mars",
            ["jour 2025-12-15 decision", "jour 2026-01-10 reclamation", "jour 2026-03-05 reponse"],
        ),
        (
            "jai recu le refus de la caisse le 14 octobre et jai contester le 2",
            ["jour 2026-10-14 decision", "jour 2026-11-02 reclamation"],
        ),
        ("né le 14/07/1958, refus le 12", ["jour 1958-07-14 naissance", "jour 2026-11-12 decision"]),
        ("réponse le 25 mars à ma réclamation du 3", ["jour 2026-03-25 reponse", "jour 2026-04-03 reclamation"]),
        ("dès mars j'ai écrit", ["mois 2026-03-01 reclamation"]),
        (
            "en mai j'ai écrit, en juin refus, en juillet toujours rien",
            ["mois 2026-05-01 reclamation", "mois 2026-06-01 reponse", "mois 2026-07-01 -"],
        ),
        (
            "j'ai contesté en octobre la décision de septembre",
            ["mois 2026-10-01 reclamation", "mois 2026-09-01 decision"],
        ),
        ("ma fille Janvier est née en mai", ["mois 2026-05-01 -"]),
        (
            "J'ai écrit à la CPAM le 3 mars, ma mutuelle a refusé le 6 avril",
            ["jour 2026-03-03 reclamation", "jour 2026-04-06 -"],
        ),
        (
            "L'employeur a envoyé l'attestation le 8 sept. La cpam a refusé le 1er octobre.",
            ["jour 2026-09-08 -", "jour 2026-10-01 decision"],
        ),
        ("le médecin conseil a refusé mon arrêt le 3 mars", ["jour 2026-03-03 decision"]),
        ("relance faite le 18 aout par tel", ["jour 2026-08-18 relance"]),
        (
            "jai ecrit a la caisse le 1/2/26 puis relancer le 1/3/26 puis encore le 1/4/26",
            ["jour 2026-02-01 reclamation", "jour 2026-03-01 relance", "jour 2026-04-01 relance"],
        ),
        ("mon père est décédé le 2 février 2026", ["jour 2026-02-02 -"]),
        ("le 25 décembre j'ai fait ma réclamation", ["jour 2025-12-25 reclamation"]),
        ("j'ai déposé un dossier de C2S le 3 mars", ["jour 2026-03-03 -"]),
        ("on ma refusé la c2s le 3 mars", ["jour 2026-03-03 faits"]),
        ("la cpam ma envoyé une notification datée du 30 avril 2026", ["jour 2026-04-30 decision"]),
        ("il y a deux ans", ["environ 2024-11-22 -"]),
        ("jeudi j'ai été reçu à la cpam", ["jour 2026-11-19 -"]),
        ("le jeudi 12 novembre 2026", ["jour 2026-11-12 -"]),
        ("mi-octobre", ["environ 2026-10-15 -"]),
        ("fin de l'année 2025", ["environ 2025-11-15 -"]),
        ("entre le 3 et le 8 octobre j'ai envoyé ma réclamation", ["jour 2026-10-03 reclamation"]),
        (
            "un courrier le 2, un autre le 9, un dernier le 16 octobre",
            ["jour 2026-10-02 reclamation", "jour 2026-10-09 relance", "jour 2026-10-16 relance"],
        ),
        ("hier g appeler", ["jour 2026-11-21 -"]),
        ("sa fai 15 jour ke g ecri a la secu", ["environ 2026-11-07 reclamation"]),
        ("ya 8 moi la secu ma couper mes ij", ["environ 2026-03-22 -"]),
        ("le mois dernier g eu 1 refu", ["mois 2026-10-01 decision"]),
        ("indu pour des ij de 2024", ["annee 2024-01-01 -"]),
        ("décision de 2024", ["annee 2024-01-01 decision"]),
        ("mon refus date de 2024", ["annee 2024-01-01 decision"]),
        ("accident le 3 juin chez mon patron", ["jour 2026-06-03 -"]),
        ("je suis allé chez lophtalmo le 3 mai il ma refusé", ["jour 2026-05-03 faits"]),
        ("jai ecris sur ameli le 25 aout", ["jour 2026-08-25 reclamation"]),
        ("je vous écris car le 3 mars la cpam a coupé mes droits", ["jour 2026-03-03 -"]),
        (
            "la caisse a refusé le 14 octobre, on ma repondu le 2 novembre",
            ["jour 2026-10-14 decision", "jour 2026-11-02 reponse"],
        ),
        (
            "jai appeler le 3 et le 5 puis ecri le 7 octobre",
            ["jour 2026-10-03 -", "jour 2026-10-05 -", "jour 2026-10-07 reclamation"],
        ),
        ("arrêt du 2 au 15 mai refusé le 20 mai", ["jour 2026-05-02 -", "jour 2026-05-20 decision"]),
        ("jai relancé par mail lundi dernier", ["jour 2026-11-16 relance"]),
        ("mon contrat a pris fin le 30 juin", ["jour 2026-06-30 -"]),
        ("mon kiné a pris sa retraite en septembre", ["mois 2026-09-01 -"]),
        ("g recu votre lettre de refus ce matin", ["jour 2026-11-22 decision"]),
    ],
)
def test_les_dates_d_un_recit_et_leur_role(texte: str, attendu: list[str]) -> None:
    assert lire(texte) == attendu


@pytest.mark.parametrize(
    "texte",
    [
        "je mange des mars et des twix",
        "ma fille Avril a 3 ans",
        "je m'appelle Avril Mercier",
        "Mme Mars m'a reçue",
        "j'habite rue du 4 septembre à Paris",
        "dossier 12/03/4567",
        "j'ai une tension de 12/8",
        "je dépends du 75",
        "article 12.3 du code",
        "ref 12-03-A",
        "3 fois par semaine",
        "je suis à mi-temps thérapeutique",
        "fin de droits",
        "debut de grossesse",
        "tous les lundis",
        "chaque mardi matin",
        "ouvert du mardi au jeudi",
        "j'ai 2 enfants de 12 et 15 ans",
        "à 12 h 30",
        "numéro 12 03 45",
        "le 15 ou le 112",
        "le 1er étage",
        "je prends 2 doliprane le matin",
        "je suis né de parents inconnus",
        "c'est 12,50 par mois",
        "il me reste 3 mois",
        "délai de 2 mois",
        "un arrêt de 3 semaines",
        "mon mari mai j'ai peur",
        "je vais mar cher",
        "la version 2.3 du site",
        "1 jour sur 2",
        "Le 5 bis rue des fleurs",
        "le bus 12",
        "pris en charge à 100% depuis toujours",
        "on m'a donné 15 jours pour payer",
        "rappelez moi dans l'après midi",
    ],
)
def test_ce_qui_ne_date_rien(texte: str) -> None:
    assert lire(texte) == []


@pytest.mark.parametrize(
    ("texte", "reclamation"),
    [
        ("pas payé depuis le 10 mai j'ai réclamé le 15 juillet sur ameli", date(2026, 7, 15)),
        ("je suis en arrêt depuis le 3 mars j'ai contesté le 12 avril", date(2026, 4, 12)),
        ("en décembre la cpam a perdu mon dossier le 3 juin j'ai fait une réclamation", date(2026, 6, 3)),
        ("indemnités non versées du 2 au 30 juin réclamation faite le 12 juillet", date(2026, 7, 12)),
        ("le 3 mars ils ont refusé j'ai réclamé le 12 avril ils ont répondu le 4 mai", date(2026, 4, 12)),
    ],
)
def test_la_date_d_une_autre_chose_dite_sans_virgule_avant_la_reclamation(texte: str, reclamation: date) -> None:
    lues = [lue for lue in lire_dates(texte, date(2026, 11, 22)) if lue.role is Role.RECLAMATION]
    assert [lue.candidats[0] for lue in lues] == [reclamation]
