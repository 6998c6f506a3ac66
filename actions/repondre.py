"""Answers from the content: questions on mediation, other questions, the talk around."""

from actions import compte_ameli, conseiller, reprise, version
from actions.questions import poser, redire, reposer
from actions.reponse import Option, vers_intent
from actions.tour import Tour
from bot.extraction import alarmes
from bot.mediation.brouillon import Etape

AIDE = "chitchat/aide"
PROPOSITIONS = {
    "verifier": (("choix_verifier", "verifier_eligibilite"), ("choix_deposer", "deposer_saisine")),
    "deposer": (("choix_deposer", "deposer_saisine"),),
}
"""What a pending proposal offers: the wording of each choice and the intent that it asks for."""


def repondre(tour: Tour) -> None:
    """Answers every request of the message, then comes back to the open question."""
    voulus = labels(tour)
    for label in voulus:
        dire(tour, label)
    (redire if version.NON_COMPRIS in voulus else reposer)(tour)
    if tour.brouillon.confirmation in PROPOSITIONS and tour.brouillon.etape is Etape.ACCUEIL:
        _offrir_encore(tour, tour.brouillon.confirmation)


def _offrir_encore(tour: Tour, confirmation: str) -> None:
    """The proposal that an aside interrupted stays one choice away."""
    derniere = tour.reponse.enveloppes[-1]
    if not derniere["choix"]:
        tour.reponse.offrir(*(vers_intent(tour.message(cle), intent) for cle, intent in PROPOSITIONS[confirmation]))


def labels(tour: Tour) -> list[str]:
    """The labels to answer: those of the segments where there are several, else that of the message."""
    segments = [segment.label for segment in tour.lecture.segments]
    return list(dict.fromkeys(segments)) or [tour.lecture.label]


def dire(tour: Tour, label: str) -> None:
    """Says the answer to one label."""
    brouillon = tour.brouillon
    if label == "parler_conseiller":
        conseiller.dire_voies(tour)
        return
    if label == "chitchat/mecontentement" and alarmes.est_desespoir(tour.texte):
        tour.dire_reponse(label, cas="desespoir")
        tour.reponse.enveloppes[-1]["choix"] = [
            _charge(vers_intent(tour.message("choix_conseiller"), "parler_conseiller"))
        ]
        return
    if label.startswith("situation/") and alarmes.est_desespoir(tour.texte):
        tour.dire("courage")
    if label == version.NON_COMPRIS:
        version.repeter(tour)
        return
    tour.dire_reponse(label)
    compte_ameli.proposer(tour, label)
    reprise.proposer(tour, label)
    if label == AIDE:
        tour.reponse.offrir(version.autre(tour))
    if label.startswith("situation/") and brouillon.etape is Etape.ACCUEIL:
        proposer(tour)


def proposer(tour: Tour) -> None:
    """After what applies to a situation: the check, or the referral."""
    tour.brouillon.confirmation = "verifier"
    tour.reponse.dire(
        tour.message("proposer_verification"),
        choix=[vers_intent(tour.message(cle), intent) for cle, intent in PROPOSITIONS["verifier"]],
    )


def pourquoi(tour: Tour) -> None:
    """Why the open question is asked, then the question again."""
    brouillon = tour.brouillon
    if brouillon.champ:
        tour.reponse.dire(tour.contenu.questions[brouillon.champ].pourquoi)
        poser(tour, brouillon.champ)


def _charge(option: Option) -> dict[str, object]:
    return {"titre": option.titre, "charge": dict(option.charge)}
