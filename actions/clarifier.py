"""Unsure of the meaning: two or three meanings in plain words; twice unsure, a human."""

from actions import conseiller
from actions.questions import reposer
from actions.reponse import vers_intent, vers_valeur
from actions.tour import Tour
from bot.extraction import alarmes, reponses
from bot.mediation.apprentissage import AUCUN
from bot.mediation.brouillon import Etape

CHAMP = "clarification"
FOIS_AVANT_UN_HUMAIN = 2


def repondre(tour: Tour) -> None:
    """Asks which meaning is right, or says that the message was not understood."""
    brouillon = tour.brouillon
    if alarmes.est_desespoir(tour.texte):
        tour.dire_reponse("chitchat/mecontentement", cas="desespoir")
        reposer(tour)
        return
    accord = reponses.lire_oui_non(tour.texte)
    if accord is not None and brouillon.champ is None:
        tour.dire_reponse("affirmer" if accord else "nier")
        return
    brouillon.incompris += 1
    if brouillon.incompris >= FOIS_AVANT_UN_HUMAIN:
        tour.dire("toujours_pas_compris")
        conseiller.dire_voies(tour)
        reposer(tour)
    elif tour.lecture.zone == "ask" and _sens_possibles(tour):
        _demander(tour)
    else:
        _dire_incompris(tour)


def _sens_possibles(tour: Tour) -> list[str]:
    """The best readings that make sense as a choice: "yes" or a bare piece of information does not."""
    return [label for label in tour.lecture.meilleurs if label in tour.contenu.libelles["labels"]]


def _demander(tour: Tour) -> None:
    titres = tour.contenu.libelles["labels"]
    proposes = _sens_possibles(tour)
    choix = [vers_valeur(titres[label], CHAMP, label) for label in proposes]
    choix.append(vers_valeur(tour.message("choix_rien_de_tout_cela"), CHAMP, AUCUN))
    tour.brouillon.a_clarifier, tour.brouillon.sens_proposes = tour.texte, proposes
    tour.reponse.demander(tour.message("quel_sens"), CHAMP, tour.contenu.questions[CHAMP], choix)


def _dire_incompris(tour: Tour) -> None:
    tour.dire("pas_compris")
    if tour.brouillon.etape in (Etape.ACCUEIL, Etape.DEPOSEE):
        tour.reponse.enveloppes[-1]["choix"] = [
            {"titre": option.titre, "charge": dict(option.charge)}
            for option in (
                vers_intent(tour.message("choix_verifier"), "verifier_eligibilite"),
                vers_intent(tour.message("choix_deposer"), "deposer_saisine"),
                vers_intent(tour.message("choix_conseiller"), "parler_conseiller"),
            )
        ]
    reposer(tour)
