"""A complaint told in pieces: what is known of it is not asked again, and what each piece says goes to its place."""

import pytest

from tests.actions.conversation import Conversation
from tests.actions.test_sort_de_la_reclamation import REFUS, a_la_question

MAL_SERVI = "situation/dysfonctionnement_caisse"
SUITE = "Qu'a donné cette réclamation"


def datee(label: str = MAL_SERVI) -> Conversation:
    """A check in which a letter of September is told, and not what came of it."""
    conversation = Conversation()
    conversation.dit("j'attends ma carte vitale depuis 8 mois", label)
    for reponse in ("oui", "cpam", "non", "j'ai envoyé une lettre le 14 septembre"):
        conversation.dit(reponse)
    assert conversation.champ == "reclamation"
    return conversation


@pytest.mark.parametrize(
    "texte",
    [
        "oui en juin j'ai écrit un courrier et rien",
        "oui j'ai réclamé par mail le 3 mars",
        "oui j'ai envoyé une lettre",
        "oui par lettre recommandée le 4 mai",
    ],
)
def test_un_oui_a_la_reclamation_ne_saisit_aucun_tribunal(texte: str) -> None:
    conversation = a_la_question("procedure_judiciaire")
    conversation.dit(texte)
    assert conversation.brouillon.situation.procedure_judiciaire is None
    assert conversation.champ == "procedure_judiciaire"


@pytest.mark.parametrize(
    "texte", ["oui", "oui en juin", "oui j'ai écrit au greffe", "oui, j'ai porté plainte au tribunal"]
)
def test_un_oui_au_tribunal_reste_un_oui(texte: str) -> None:
    conversation = a_la_question("procedure_judiciaire")
    conversation.dit(texte)
    assert conversation.brouillon.situation.procedure_judiciaire == "en_cours"


@pytest.mark.parametrize(
    ("texte", "sort"),
    [
        ("oui la semaine dernière par mail", "en_attente"),
        ("oui il y a 4 jours", "en_attente"),
        ("oui début novembre", "en_attente"),
        ("j'ai écrit à la cpam le 12 octobre ils disent d'attendre", "en_attente"),
        ("oui la semaine dernière et ils ont dit non", "sans_succes"),
        (
            "réclamé aux deux le 3 septembre par ameli, celle de Lyon a répondu le 20 septembre que c'est plus elle",
            "sans_succes",
        ),
    ],
)
def test_le_sort_d_une_reclamation_datee(texte: str, sort: str) -> None:
    conversation = a_la_question()
    conversation.dit(texte)
    assert conversation.brouillon.situation.reclamation == sort


def test_une_date_ne_dit_pas_ce_que_la_reclamation_a_donne() -> None:
    conversation = a_la_question()
    assert SUITE in conversation.dit("oui en septembre")
    assert conversation.brouillon.situation.reclamation is None


def test_une_lettre_remise_a_l_accueil_est_un_ecrit() -> None:
    conversation = a_la_question()
    assert SUITE in conversation.dit("une lettre que j'ai donnée le 14 septembre à l'accueil")
    assert conversation.brouillon.situation.reclamation is None


@pytest.mark.parametrize(
    ("texte", "resultat"),
    [
        ("rien", "absence_reponse"),
        ("toujours rien", "absence_reponse"),
        ("ils ont rien dit", "absence_reponse"),
        ("ils ont dit que c'était normal", "reponse_insatisfaisante"),
        ("la caisse me demande un papier que j'ai déjà donné", "reponse_insatisfaisante"),
        ("ben ils ont pas voulu", "reponse_insatisfaisante"),
        ("elle prétend que j'ai rien envoyé", "reponse_insatisfaisante"),
    ],
)
def test_ce_qu_a_donne_une_reclamation_datee(texte: str, resultat: str) -> None:
    conversation = datee()
    assert SUITE in conversation.enveloppes[-1]["texte"]
    conversation.dit(texte)
    assert conversation.brouillon.situation.reclamation == "sans_succes"
    assert conversation.brouillon.dossier.reclamation.resultat == resultat


@pytest.mark.parametrize("texte", ["c'est réglé", "ils ont dit oui et ils ont payé", "pourquoi ?"])
def test_ce_qui_n_est_pas_un_echec(texte: str) -> None:
    conversation = datee()
    conversation.dit(texte)
    assert conversation.brouillon.situation.reclamation != "sans_succes"


@pytest.mark.parametrize(
    "texte",
    ["ils ont dit non le 20 octobre", "la cpam m'a refusé le 20 octobre", "ils ont répondu le 20 octobre que non"],
)
def test_le_refus_d_apres_la_reclamation_est_sa_reponse(texte: str) -> None:
    conversation = Conversation()
    conversation.dit("on m'a refusé ma pension d'invalidité", REFUS)
    conversation.dit("oui")
    conversation.dit("oui en septembre j'ai écrit")
    conversation.dit(texte)
    dossier = conversation.brouillon.dossier
    assert dossier.reclamation.date_reponse is not None
    assert dossier.reclamation.date_reponse.valeur.isoformat() == "2026-10-20"
    assert dossier.decision.date_notification is None
    assert conversation.brouillon.situation.reclamation == "sans_succes"


def test_un_appel_d_avant_la_lettre_ne_la_rappelle_pas() -> None:
    conversation = Conversation()
    conversation.dit(
        "en mars la caisse m'a réclamé mille euros alors j'ai téléphoné le 2 avril et puis encore le 15 avril et ma fille a"
        " écrit une lettre recommandée le 28 avril et ils ont répondu le 6 juin que c'était comme ça",
        REFUS,
    )
    reclamation = conversation.brouillon.dossier.reclamation
    assert reclamation.date is not None and reclamation.date.valeur.isoformat() == "2026-04-28"
    assert reclamation.relances == []


def test_une_lettre_en_forme_dit_ses_trois_dates() -> None:
    conversation = Conversation()
    conversation.dit(
        "Par courrier du 12 janvier 2026, la CPAM de Paris m'a notifié un indu de 1 254,80 euros. J'ai contesté cette"
        " décision par lettre recommandée du 2 février 2026. La commission de recours amiable a confirmé l'indu le"
        " 30 avril 2026. Je conteste cette décision car mon employeur a maintenu mon salaire.",
        REFUS,
    )
    dossier = conversation.brouillon.dossier
    dates = (dossier.decision.date_notification, dossier.reclamation.date, dossier.reclamation.date_reponse)
    assert [date.valeur.isoformat() for date in dates if date] == ["2026-01-12", "2026-02-02", "2026-04-30"]
    assert conversation.brouillon.situation.reclamation == "sans_succes"


def test_deux_lettres_dites_a_la_suite() -> None:
    conversation = Conversation()
    conversation.dit("j'ai écrit sur ameli le 4 mai et le 12 juin, la cpam répond rien", "situation/absence_reponse")
    reclamation = conversation.brouillon.dossier.reclamation
    assert reclamation.date is not None and reclamation.date.valeur.isoformat() == "2026-05-04"
    assert [relance.valeur.isoformat() for relance in reclamation.relances] == ["2026-06-12"]


@pytest.mark.parametrize(
    ("texte", "resultat"),
    [
        ("taux notifié le 15 mai 2026, CMRA saisie le 10 juin, rejet implicite", "absence_reponse"),
        (
            "indu notifié le 15 mai, la CRA a été saisie le 3 juin, elle a rejeté le 4 juillet",
            "reponse_insatisfaisante",
        ),
    ],
)
def test_la_commission_saisie_est_une_reclamation(texte: str, resultat: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, REFUS)
    dossier = conversation.brouillon.dossier
    assert dossier.reclamation.date is not None and dossier.reclamation.date.valeur.month == 6
    assert dossier.decision.date_notification is not None
    assert dossier.reclamation.resultat == resultat
    assert conversation.brouillon.situation.reclamation == "sans_succes"


def test_qui_n_a_pas_reclame_n_attend_aucune_reponse() -> None:
    conversation = Conversation()
    conversation.dit(
        "j'ai jamais réclamé, la cpam rembourse pas mes soins", "situation/absence_reponse", autres=(REFUS,)
    )
    assert conversation.brouillon.situation.motif == "reponse_insatisfaisante"
    assert conversation.brouillon.situation.reclamation == "pas_faite"


def test_le_trouble_dit_a_la_question_du_motif_est_le_recit() -> None:
    conversation = Conversation()
    conversation.dit("je souhaite saisir le médiateur", "deposer_saisine")
    conversation.dit("l'assurance maladie")
    trouble = "la pharmacie refuse de me donner mon traitement car je n'ai pas ma carte"
    conversation.dit(trouble, "situation/refus_de_soins")
    assert conversation.brouillon.dossier.recit() == trouble
