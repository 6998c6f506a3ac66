"""Dates that are put right: which one is meant, and of what it is the date."""

from datetime import date

import pytest

from tests.actions.conversation import Conversation


def trois_dates() -> Conversation:
    """A decision of 4 August, a complaint of 7 September, an answer of 19 October; the postcode is asked."""
    conversation = Conversation()
    conversation.dit(
        "la cpam a refusé mes indemnités le 4 août, j'ai réclamé le 7 septembre par courrier, ils ont dit non le 19 octobre",
        "situation/reponse_insatisfaisante",
    )
    conversation.dit("je veux saisir le médiateur", "deposer_saisine")
    for dit in ("la cpam", "non aucun", "pour moi", "Blanc Hugo"):
        conversation.dit(dit)
    return conversation


def sans_reponse() -> Conversation:
    """A complaint of 7 September that is unanswered; the postcode is asked."""
    conversation = Conversation()
    conversation.dit(
        "j'ai réclamé à la cpam le 7 septembre par courrier pour mes transports, aucune réponse",
        "situation/absence_reponse",
    )
    conversation.dit("je veux saisir le médiateur", "deposer_saisine")
    for dit in ("non aucun", "pour moi", "Blanc Hugo"):
        conversation.dit(dit)
    return conversation


def jours(conversation: Conversation) -> dict[str, object]:
    """The known dates, by what they are of."""
    dossier = conversation.brouillon.dossier
    reclamation, decision = dossier.reclamation, dossier.decision.date_notification
    return {
        "decision": decision and decision.valeur,
        "reclamation": reclamation.date and reclamation.date.valeur,
        "reponse": reclamation.date_reponse and reclamation.date_reponse.valeur,
        "relances": [une.valeur for une in reclamation.relances],
    }


@pytest.mark.parametrize(
    "dit",
    [
        "la dernière date c'est une relance",
        "attendez, le 19 octobre c'était juste un rappel",
        "la dernière date c'est pas la réponse c'est une relance",
        "pardon la 2e c'est une relance",
    ],
)
def test_une_date_mal_rangee_va_ou_elle_doit(dit: str) -> None:
    conversation = trois_dates()
    recit = conversation.brouillon.dossier.recit()
    conversation.dit(dit)
    attendues = {"decision": date(2026, 8, 4), "reclamation": date(2026, 9, 7), "reponse": None}
    assert jours(conversation) == attendues | {"relances": [date(2026, 10, 19)]}
    assert conversation.brouillon.dossier.recit() == recit


def test_une_relance_qui_est_la_reclamation() -> None:
    conversation = sans_reponse()
    conversation.dit("le 7 septembre c'était une relance")
    assert jours(conversation)["relances"] == [date(2026, 9, 7)]
    conversation.dit("non pardon le 7 septembre c'est la réclamation")
    assert (jours(conversation)["reclamation"], jours(conversation)["relances"]) == (date(2026, 9, 7), [])


@pytest.mark.parametrize(
    ("dit", "quoi", "jour"),
    [
        ("l'autre date c'est le 6 août", "decision", date(2026, 8, 6)),
        ("la 2e date c'est le 9 septembre", "reclamation", date(2026, 9, 9)),
        ("non la dernière date c'est le 21", "reponse", date(2026, 10, 21)),
        ("la première date c'est le 5 août", "decision", date(2026, 8, 5)),
    ],
)
def test_une_date_designee_par_son_rang(dit: str, quoi: str, jour: date) -> None:
    conversation = trois_dates()
    avant = jours(conversation)
    conversation.dit(dit)
    assert jours(conversation) == avant | {quoi: jour}


@pytest.mark.parametrize(
    "dit",
    [
        "la réclamation c'était le 9 septembre, j'ai vérifié aujourd'hui",
        "non le 9 sept j'ai regardé hier",
        "ojd j'ai retrouvé le papier en fait c'est le 9 sept",
        "je me suis trompée c'est le 9 septembre, je l'ai sous les yeux aujourd'hui",
    ],
)
def test_une_date_ecrite_l_emporte_sur_le_jour_ou_elle_est_dite(dit: str) -> None:
    conversation = sans_reponse()
    conversation.dit(dit)
    assert jours(conversation)["reclamation"] == date(2026, 9, 9)
    assert "regardé" not in conversation.brouillon.dossier.recit()


@pytest.mark.parametrize(
    "dit",
    [
        "je me suis trompé ils ont répondu, ils refusent, courrier du 30 septembre",
        "en fait ils ont répondu non, par un courrier du 30 septembre",
    ],
)
def test_leur_courrier_date_leur_reponse(dit: str) -> None:
    conversation = sans_reponse()
    conversation.dit(dit)
    assert jours(conversation)["reclamation"] == date(2026, 9, 7)
    assert jours(conversation)["reponse"] == date(2026, 9, 30)
    assert conversation.brouillon.situation.motif == "reponse_insatisfaisante"
    assert "trompé" not in conversation.brouillon.dossier.recit()
