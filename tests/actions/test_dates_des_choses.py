"""A date that only says which thing is meant dates no decision; a known day gives way to no other one, but put right."""

import pytest

from bot.extraction.temps.dates_des_choses import date_une_chose
from tests.actions.conversation import Conversation


@pytest.mark.parametrize(
    ("avant", "attendu"),
    [
        ("la caisse refuse mes indemnites de ", True),
        ("une couronne posee ", True),
        ("la cpam refuse les lunettes achetees ", True),
        ("ils ont refuse, a cause de mes revenus de ", True),
        ("ma cure de ", True),
        ("mes soins du ", True),
        ("le refus de mes soins du ", False),
        ("la decision sur mes indemnites du ", False),
        ("leur courrier du ", False),
        ("ils ont refuse ", False),
        ("j'ai reclame mes indemnites ", False),
    ],
)
def test_ce_qu_une_date_date(avant: str, attendu: bool) -> None:
    assert date_une_chose(avant) is attendu


@pytest.mark.parametrize(
    ("texte", "decision"),
    [
        ("La CPAM refuse de me rembourser une couronne posée en juillet. J'ai réclamé le 20 septembre, sans réponse.", None),
        ("la cpam refuse de me payer mes indemnités de mars, réclamation le 4 mai, rien", None),
        ("la cpam a refusé mes lunettes le 3 juin, réclamation le 4 juillet, rien", "2026-06-03"),
        ("refus du 3 juin pour mes indemnités de mars, réclamation le 4 juillet, rien", "2026-06-03"),
    ],
)  # fmt: skip
def test_la_date_de_la_decision(texte: str, decision: str | None) -> None:
    conversation = Conversation()
    conversation.dit(texte, "situation/absence_reponse")
    date = conversation.brouillon.dossier.decision.date_notification
    assert (date and date.valeur.isoformat()) == decision


@pytest.mark.parametrize(
    ("message", "decision"),
    [
        ("ils avaient déjà refusé en 2023", "2026-06-03"),
        ("ils ont aussi refusé mes taxis le 12 décembre", "2026-06-03"),
        ("je me suis trompé, la décision c'est le 5 juin", "2026-06-05"),
        ("leur refus c'était en mai", "2026-05-01"),
    ],
)
def test_la_decision_connue(message: str, decision: str) -> None:
    conversation = Conversation()
    conversation.dit(
        "la caisse a refusé le 3 juin, j'ai réclamé le 14 juin, ils ont répondu non le 2 août",
        "situation/reponse_insatisfaisante",
    )
    conversation.dit(message, "informer")
    date = conversation.brouillon.dossier.decision.date_notification
    assert date is not None
    assert date.valeur.isoformat() == decision


def test_ce_qui_fut_repondu_par_ecrit_n_est_pas_la_reclamation() -> None:
    conversation = Conversation()
    conversation.dit(
        "la caisse a refusé le 3 juin, j'ai réclamé le 14 juin, ils ont répondu non le 2 août",
        "situation/reponse_insatisfaisante",
    )
    conversation.dit("ils m'ont répondu le 2 août par téléphone et le 10 par écrit", "informer")
    date = conversation.brouillon.dossier.reclamation.date
    assert date is not None
    assert date.valeur.isoformat() == "2026-06-14"
