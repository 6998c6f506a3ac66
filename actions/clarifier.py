"""Unsure of the meaning: two or three meanings in plain words; twice unsure, a human."""

from actions import conseiller
from actions.questions import reposer
from actions.reponse import vers_intent, vers_valeur
from actions.tour import Tour
from bot.extraction import alarmes, reponses
from bot.extraction.organismes import mediateurs_d_ailleurs
from bot.extraction.situation import lire_situation
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
    if porte := _porte_demandee(tour):
        tour.dire_source(tour.contenu.portes[porte])
        reposer(tour)
        return
    accord = None if reponses.est_question(tour.texte) else reponses.lire_oui_non(tour.texte)
    if accord is not None and brouillon.champ is None:
        tour.dire_reponse("affirmer" if accord else "nier")
        return
    if reponses.annonce_un_probleme(tour.texte) and brouillon.situation.motif is None and brouillon.champ is None:
        tour.dire("racontez")
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


def _porte_demandee(tour: Tour) -> str | None:
    """The other body that an unclear question names: its door is what can be told of it."""
    if not reponses.est_question(tour.texte):
        return None
    cites = mediateurs_d_ailleurs(tour.texte)
    cites += [cite.valeur for cite in lire_situation(tour.texte).organismes_cites]
    return next((code for code in cites if code in tour.contenu.portes), None)


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


def redemander(tour: Tour) -> None:
    """A bare yes to several meanings picks none: they are offered again."""
    titres = tour.contenu.libelles["labels"]
    question = tour.contenu.questions[CHAMP]
    choix = [vers_valeur(titres[label], CHAMP, label) for label in tour.brouillon.sens_proposes]
    choix.append(vers_valeur(tour.message("choix_rien_de_tout_cela"), CHAMP, "aucun"))
    texte = (question.relance_simple or question.relance) if tour.brouillon.simple else question.relance
    tour.reponse.demander(texte, CHAMP, question, choix)
