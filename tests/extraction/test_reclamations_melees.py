"""A complaint told among other things: calls, other letters, the caisse's own words, a court."""

from datetime import date

import pytest

from bot.extraction.affaire.comportements import designe_la_caisse, raconte_un_droit_refuse
from bot.extraction.affaire.situation import lire_situation
from bot.extraction.langue.langues import est_en_francais
from bot.extraction.temps.dates import lire_dates

AUJOURD_HUI = date(2026, 11, 29)


def valeur(lu: object) -> object:
    return getattr(lu, "valeur", None)


@pytest.mark.parametrize(
    ("texte", "canal"),
    [
        ("lettre avec ar et aussi jai apelé", "courrier"),
        ("recommandé avec AR et plusieurs appels", "courrier"),
        ("par courrier et par téléphone", "courrier"),
        ("j'ai appelé 3 fois et envoyé un mail le 5 août", "courriel"),
        ("je suis allé au guichet et puis envoyé une lettre", "courrier"),
        ("j'ai appelé et j'ai envoyé un mail", "courriel"),
        ("2 fois au guichet et 1 fois par mail le 10 septembre, ils ont jamais repondu", "courriel"),
    ],
)
def test_un_ecrit_parmi_des_appels_est_une_reclamation_ecrite(texte: str, canal: str) -> None:
    lue = lire_situation(texte)
    assert lue.reclamation_ecrite is not None and valeur(lue.canal_reclamation) == canal
    assert valeur(lue.reclamation) in (None, "sans_succes")


@pytest.mark.parametrize(
    "texte",
    [
        "j'ai appelé 3 fois, ils m'ont dit d'écrire par mail",
        "j'ai reçu un courrier de refus et j'ai appelé",
        "j'ai fait que telephoner",
        "j'ai appelé, et rien écrit",
        "j'ai appelé et ils m'ont envoyé un courrier",
        "je n'ai fait qu'appeler",
        "juste des appels",
    ],
)
def test_des_appels_seuls(texte: str) -> None:
    assert valeur(lire_situation(texte).reclamation) == "orale_seulement"


@pytest.mark.parametrize(
    ("texte", "reclamation", "resultat"),
    [
        ("j'ai fait une réclamation en aout ils disent non", "sans_succes", "reponse_insatisfaisante"),
        ("j'ai réclamé à la cpam en septembre et ils refusent toujours", "sans_succes", "reponse_insatisfaisante"),
        ("j'ai écrit en juin et ils veulent rien savoir", "sans_succes", "reponse_insatisfaisante"),
        ("ils refusent de payer, j'ai écrit le 4 octobre, pas de réponse", "sans_succes", "absence_reponse"),
        ("j'ai écrit, ils m'ont juste envoyé un mail auto", "sans_succes", "absence_reponse"),
        ("j'ai répondu le 15 novembre que je suis pas d'accord, j'attends", "en_attente", None),
        ("j'ai répondu non par courrier le 3 octobre, ils ne répondent pas", "sans_succes", "absence_reponse"),
        (
            "Nous avons bien reçu votre réclamation du 14 septembre 2026. Votre demande ne peut recevoir une suite favorable.",
            "sans_succes",
            "reponse_insatisfaisante",
        ),
        ("je l'ai envoyée aujourd'hui par ameli la réclamation", "en_attente", None),
    ],
)
def test_ce_que_la_caisse_a_repondu(texte: str, reclamation: str, resultat: str | None) -> None:
    lue = lire_situation(texte)
    assert (valeur(lue.reclamation), valeur(lue.resultat)) == (reclamation, resultat)


@pytest.mark.parametrize(
    ("texte", "roles"),
    [
        ("jai ecrit 2 fois le 1er septembre et le 2 octobre zero reponse je veux qu ils payent", ["reclamation"] * 2),
        ("2 courriers en recommandé le 4 aout et le 12 septembre, zero reponse", ["reclamation"] * 2),
        ("j'ai répondu le 15 novembre", ["reclamation"]),
        ("c'est moi qui ai répondu le 15 novembre", ["reclamation"]),
        ("on a réclamé tous les deux le 15 octobre", ["reclamation"]),
        ("on me réclame 300 euros depuis le 15 octobre", ["decision"]),
        ("Nous avons bien reçu votre réclamation du 14 septembre 2026", ["reclamation"]),
        ("1 fois par mail le 10 septembre", ["reclamation"]),
        ("j'ai réclamé le 2 mai, ils ont répondu le 3 juin que non", ["reclamation", "reponse"]),
    ],
)
def test_de_qui_est_la_date(texte: str, roles: list[str]) -> None:
    assert [lue.role and lue.role.value for lue in lire_dates(texte, AUJOURD_HUI)] == roles


@pytest.mark.parametrize(
    ("texte", "procedure"),
    [
        ("jugement rendu le 12 mars, appel en cours", "en_cours"),
        ("j'ai été débouté en mars, j'ai fait appel", "en_cours"),
        ("mon avocat a écrit au tribunal lundi", "en_cours"),
        ("oui il l'a déposé, une requête", "en_cours"),
        ("mon avocat a écrit à la caisse", None),
        ("j'ai retiré ma demande au tribunal", "aucune"),
        ("oui mais moi c'est jugé, c'est fini", "aucune"),
    ],
)
def test_le_tribunal(texte: str, procedure: str | None) -> None:
    assert valeur(lire_situation(texte).procedure_judiciaire) == procedure


@pytest.mark.parametrize(
    "texte",
    ["ils ont refusé ma C2S parce que je gagne trop", "ma demande de c2s a été rejetée", "la cpam a refusé la css"],
)
def test_un_droit_refuse_par_la_caisse(texte: str) -> None:
    assert raconte_un_droit_refuse(texte)
    assert not raconte_un_droit_refuse("le dentiste a refusé ma c2s")


@pytest.mark.parametrize(
    "texte",
    ["c pas un docteur c la cpam qui a refusé la css", "c'est la caisse qui refuse", "c'est la cpam pas un médecin"],
)
def test_c_est_la_caisse(texte: str) -> None:
    assert designe_la_caisse(texte)
    assert not designe_la_caisse("c'est la cpam qui m'a dit de changer de médecin")
    assert not designe_la_caisse("non plus à la mnh, c'est la cpam")


@pytest.mark.parametrize("texte", ["no entiendo", "I don't understand", "non capisco", "maa fhemtch"])
def test_ne_pas_comprendre_dans_une_autre_langue(texte: str) -> None:
    assert not est_en_francais(texte)
    assert est_en_francais("non") and est_en_francais("non compris")
