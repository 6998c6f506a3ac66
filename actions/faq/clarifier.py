"""Unsure of the meaning: two or three meanings in plain words; twice unsure, a human."""

from actions.faq import conseiller, definitions
from actions.fil import effacer
from actions.questions import OUVERTES, premiers_choix, reposer
from actions.reponse import vers_valeur
from actions.secours import ecoute
from actions.tour import Tour
from bot.extraction.affaire.organismes import organismes_nommes
from bot.extraction.affaire.situation import lire_situation
from bot.extraction.danger import alarmes
from bot.extraction.demande.sujets import sujets
from bot.extraction.langue import interrogations
from bot.extraction.recit.recits import nomme_un_objet
from bot.extraction.reponse import reponses
from bot.mediation.apprentissage import AUCUN
from bot.mediation.brouillon import Etape

CHAMP = "clarification"
FOIS_AVANT_UN_HUMAIN = 2
MOTS_D_UN_RECIT = 5
MOTS_D_UN_ACCORD = 4
"""A longer message that begins with "oui" or "non" says something else as well."""
DE_LA_CAISSE = ["situation/reponse_insatisfaisante", "situation/absence_reponse", "situation/dysfonctionnement_caisse"]
SENS_AU_MOINS = 2
"""A single meaning would be no choice: the next best stands beside it."""
SUR_CE_QUI_EST_DONNE = ("modifier_reponse", "annuler", "recommencer")
SANS_SUITE = ("hors_sujet", "urgence")
"""Meanings that are no choice: "something else" stands below them, an emergency is not asked for."""


def repondre(tour: Tour) -> None:
    """Asks which meaning is right, or says that the message was not understood."""
    brouillon = tour.brouillon
    if alarmes.est_desespoir(tour.texte):
        ecoute.demander(tour)
        reposer(tour)
        return
    if reponses.est_injure(tour.texte) and not nomme_un_objet(tour.texte):
        tour.dire_reponse("chitchat/mecontentement")
        reposer(tour)
        return
    if porte := _porte_demandee(tour):
        tour.dire_source(tour.contenu.portes[porte])
        reposer(tour)
        return
    terme = reponses.est_definition(tour.texte)
    if terme and definitions.expliquer(tour, terme):
        reposer(tour)
        return
    accord = None if reponses.est_question(tour.texte) else reponses.lire_oui_non(tour.texte)
    if accord is not None and brouillon.champ is None and len(tour.texte.split()) <= MOTS_D_UN_ACCORD:
        tour.dire_reponse("affirmer" if accord else "nier")
        return
    if reponses.annonce_un_probleme(tour.texte) and brouillon.situation.motif is None and brouillon.champ is None:
        tour.dire("racontez")
        return
    if _demande_autre_chose(tour):
        tour.dire_reponse("hors_sujet")
        reposer(tour)
        return
    if plusieurs := _questions_ensemble(tour):
        for label in plusieurs:
            tour.dire_reponse(label)
        reposer(tour)
        return
    brouillon.incompris += 1
    if brouillon.incompris >= FOIS_AVANT_UN_HUMAIN:
        tour.dire("toujours_pas_compris")
        conseiller.dire_voies(tour)
        reposer(tour)
    elif (proposes := _sens_possibles(tour)) and (tour.lecture.zone == "ask" or proposes == DE_LA_CAISSE):
        _demander(tour, proposes)
    else:
        _dire_incompris(tour)


def _questions_ensemble(tour: Tour) -> list[str]:
    """The answers to a message that plainly asks several things, where as many readings are likely: all of them are meant."""
    likely = [*tour.lecture.plausibles, *sujets(tour.texte)]
    labels = list(dict.fromkeys(label for label in likely if label.startswith("faq/")))
    nombre = interrogations.compter(tour.texte)
    return labels[:nombre] if nombre > 1 and len(labels) > 1 else []


def _porte_demandee(tour: Tour) -> str | None:
    """The other body that an unclear question names: its door is what can be told of it."""
    if not reponses.est_question(tour.texte):
        return None
    return next((code for code in organismes_nommes(tour.texte) if code in tour.contenu.portes), None)


def _sens_possibles(tour: Tour) -> list[str]:
    """The best readings that make sense as a choice; of a trouble with the caisse, all that it may be."""
    if _raconte_sa_caisse(tour):
        return DE_LA_CAISSE
    demande = (
        reponses.est_question(tour.texte) and tour.brouillon.etape in OUVERTES
    )  # "faut tout remplir ?" orders nothing
    a_perdre = effacer.a_perdre(tour.brouillon) and not demande
    ecartes = SANS_SUITE if a_perdre else (*SANS_SUITE, *SUR_CE_QUI_EST_DONNE)
    titres = tour.contenu.libelles["labels"]
    possibles = [label for label in (*tour.lecture.plausibles, *tour.lecture.meilleurs) if label in titres]
    sens = [label for label in dict.fromkeys(possibles) if label not in ecartes]
    plausibles = [label for label in sens if label in tour.lecture.plausibles]
    return plausibles if len(plausibles) > 1 else sens[:SENS_AU_MOINS]


def _demande_autre_chose(tour: Tour) -> bool:
    """A question that the engine takes for off topic, however unsure, and that names nothing of health or of the caisse."""
    ailleurs = tour.lecture.label == "hors_sujet" and reponses.est_question(tour.texte)
    return ailleurs and not nomme_un_objet(tour.texte) and lire_situation(tour.texte).organisme is None


def _raconte_sa_caisse(tour: Tour) -> bool:
    if tour.brouillon.situation.motif or tour.brouillon.etape is not Etape.ACCUEIL or reponses.est_question(tour.texte):
        return False
    lue = lire_situation(tour.texte)
    return (
        bool(lue.organisme and lue.organisme.valeur == "assurance_maladie")
        and len(tour.texte.split()) >= MOTS_D_UN_RECIT
    )


def oublier(tour: Tour) -> None:
    """Something else was understood since: a yes picks no meaning any more, unless they are still offered."""
    offerts = [choix["charge"].get("champ") for enveloppe in tour.reponse.enveloppes for choix in enveloppe["choix"]]
    if CHAMP not in offerts:
        tour.brouillon.a_clarifier = None


def redemander(tour: Tour) -> None:
    """A bare yes picks none of the meanings: they are offered once more."""
    _demander(tour, tour.brouillon.sens_proposes)


def _demander(tour: Tour, proposes: list[str]) -> None:
    titres = tour.contenu.libelles["labels"]
    choix = [vers_valeur(titres[label], CHAMP, label) for label in proposes]
    choix.append(vers_valeur(tour.message("choix_rien_de_tout_cela"), CHAMP, AUCUN))
    tour.brouillon.a_clarifier, tour.brouillon.sens_proposes = tour.brouillon.a_clarifier or tour.texte, proposes
    tour.reponse.demander(tour.message("quel_sens"), CHAMP, tour.contenu.questions[CHAMP], choix)


def _dire_incompris(tour: Tour) -> None:
    tour.dire("pas_compris")
    if tour.brouillon.etape in (Etape.ACCUEIL, Etape.DEPOSEE):
        tour.reponse.offrir(*premiers_choix(tour))
    reposer(tour)
