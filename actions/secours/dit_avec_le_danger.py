"""What is told with a danger, or while one is under way: an answer, the trouble, what is added are kept; the danger is not."""

from dataclasses import replace

from actions.apres_depot import suivi
from actions.lecture import lire_reponse
from actions.lecture.relire_un_trouble import lire_un_trouble
from actions.notes.noter import noter as noter_tout
from actions.notes.noter import noter_identifiants
from actions.tour import Lecture, Tour
from bot.extraction.affaire import professions
from bot.extraction.affaire.litiges import nomme_la_caisse
from bot.extraction.affaire.organismes import organismes_nommes
from bot.extraction.danger import dangers
from bot.extraction.recit import recits
from bot.extraction.reclamation.reclamations import parle_d_une_plainte
from bot.mediation.brouillon import Etape
from bot.mediation.collecte import NOMS_DES_PERSONNES
from bot.mediation.situation import VALEURS

URGENCE = "urgence"
DITS_EN_PEU_DE_MOTS = (*NOMS_DES_PERSONNES, "demandeur.code_postal", "personne_concernee.code_postal")
"""Fields whose answer is taken beside a danger too, or while one is under way: a few words, that name nobody else."""
TEXTES_COURTS = ("demande", "reclamation.objet")
"""Fields whose answer is any words about the dispute."""
MOTS_D_UNE_REPONSE = 4


def noter(tour: Tour) -> None:
    """Takes what stands beside the danger, an answer or the trouble with the caisse; nothing of the danger itself."""
    lecture, texte, champ = tour.lecture, tour.texte, tour.brouillon.champ
    tour.texte = dangers.sans_danger(texte)
    noter_identifiants(tour)
    if porte_sur_la_demande(tour):
        tour.lecture = _lecture_du_reste(tour)
        noter_tout(tour, personnes=False)  # the husband who faints is not whom the request is for
        if champ in TEXTES_COURTS and champ not in tour.nouveautes:
            lire_reponse.lire(tour, champ)
    elif champ in DITS_EN_PEU_DE_MOTS:
        tour.texte = dangers.devant_le_danger(texte)
        if len(tour.texte.split()) <= MOTS_D_UNE_REPONSE:
            lire_reponse.lire(tour, champ)
    if champ in tour.nouveautes:
        tour.brouillon.champ = None  # answered: not asked again afterwards
    tour.lecture, tour.texte = lecture, texte
    _suspendre_l_ajout(tour)


def _suspendre_l_ajout(tour: Tour) -> None:
    """What was being added to a filed saisine is kept too, as it was typed."""
    brouillon = tour.brouillon
    if brouillon.etape is Etape.DEPOSEE and brouillon.ajout_suspendu is None:
        brouillon.ajout_suspendu = suivi.ajout_dit(tour)


def rendre_l_ajout(tour: Tour, dementie: bool) -> bool:
    """What was being added is proposed again: whole where there was no danger, else without it; or asked for again."""
    brouillon = tour.brouillon
    ajout, brouillon.ajout_suspendu = brouillon.ajout_suspendu, None
    if ajout is None:
        return False
    garde = ajout if dementie else dangers.sans_danger(ajout)
    if not garde:
        tour.dire("complement_a_redire")
    suivi.completer(tour, garde or None)
    return True


def porte_sur_la_demande(tour: Tour) -> bool:
    """Whether what is left is about the dispute, or answers a question of the rules: "depuis qu'elle est partie" does not."""
    repond = tour.brouillon.champ in VALEURS
    adverse = organismes_nommes(tour.texte) or professions.lire_professions(tour.texte)
    return bool(tour.texte) and (
        repond
        or bool(adverse)
        or nomme_la_caisse(tour.texte)
        or recits.nomme_un_objet(tour.texte)
        or parle_d_une_plainte(tour.texte)
    )


def _lecture_du_reste(tour: Tour) -> Lecture:
    """The trouble that is told beside the danger, as its words or else the engine's next guess has it."""
    lecture = tour.lecture
    situations = [un for un in (lecture.label, *lecture.plausibles) if un.startswith("situation/")]
    ecartee = replace(
        lecture, label="informer", zone="ask", meilleurs=tuple(un for un in lecture.meilleurs if un != URGENCE)
    )
    tour.lecture = ecartee
    return lire_un_trouble(tour) or replace(lecture, label=(*situations, "informer")[0], zone="answer")
