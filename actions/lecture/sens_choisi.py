"""The answer to "which meaning?": the message of before is read again, with the meaning that the person chose."""

from actions import boucle, parcours, questions
from actions.faq import clarifier
from actions.fil import apprentissage
from actions.lecture import lire_choix
from actions.notes import noter
from actions.questions import OUVERTES
from actions.secours import urgence
from actions.tour import Lecture, Tour
from bot.extraction.langue.pliage import plier
from bot.extraction.reponse import reponses
from bot.mediation.apprentissage import AUCUN

MOTS_D_UN_MOT_DE_PLUS = 4
CERTAINE = 0.9


def traiter(tour: Tour) -> bool:
    """A typed answer to "which meaning?": one of the meanings, by its number or its words."""
    brouillon = tour.brouillon
    if not brouillon.a_clarifier:
        return False
    texte, brouillon.a_clarifier = brouillon.a_clarifier, None
    raconte = tour.lecture.sure and tour.lecture.famille == "situation"  # in their own words, which outweigh a title's
    label = None if raconte or _demande_autre_chose(tour) else lire_choix.sens_choisi(tour, brouillon.sens_proposes)
    if label is None and len(brouillon.sens_proposes) == 1 and reponses.lire_oui_non(tour.texte):
        label = brouillon.sens_proposes[0]
    bref = len(tour.texte.split()) <= 2 and brouillon.confirmation is None
    oui = label is None and bref and reponses.lire_oui_non(tour.texte)
    if oui and brouillon.champ == "consentement":
        questions.reposer(tour)  # a yes of which nobody knows to what it says it sends nothing
        return True
    if oui:
        brouillon.a_clarifier = texte
        clarifier.redemander(tour)
        return True
    if label is None:
        _joindre(tour, texte, raconte)
        return False
    brouillon.a_clarifier = texte
    lire_autrement(tour, label)
    return True


def _demande_autre_chose(tour: Tour) -> bool:
    """ "Où en est ma demande ?" picks no meaning in which its words stand, but asks something else."""
    lecture, proposes = tour.lecture, tour.brouillon.sens_proposes
    certaine = lecture.sure and lecture.confiance >= CERTAINE and len(tour.texte.split()) >= MOTS_D_UN_MOT_DE_PLUS
    titres = (plier(tour.contenu.libelles["labels"][label]).plie for label in proposes)
    return certaine and lecture.label not in proposes and plier(tour.texte).plie.strip(" .?!") not in titres


def _joindre(tour: Tour, avant: str, raconte: bool) -> None:
    """Told in other words, or by a word more ("la cpam"): what was said before is not lost, the wish to refer included."""
    bref = not tour.lecture.sure and len(tour.texte.split()) <= MOTS_D_UN_MOT_DE_PLUS
    if (raconte or bref) and tour.brouillon.situation.motif is None and not reponses.est_question(tour.texte):
        tour.texte = f"{avant}\n{tour.texte}"


def lire_autrement(tour: Tour, label: str) -> None:
    """Reads the message of before again, with the meaning that the person chose."""
    brouillon = tour.brouillon
    texte, brouillon.a_clarifier = brouillon.a_clarifier, None
    if texte is not None:
        apprentissage.preciser(tour, texte, label)
    if label == AUCUN or texte is None:
        tour.dire("dites_autrement")
        questions.reposer(tour)
        return
    tour.texte, tour.lecture, tour.choix = texte, Lecture(label), None
    brouillon.incompris = 0
    if label == urgence.LABEL:
        urgence.alerter(tour)
        return
    noter.noter(tour)
    (boucle.suivre if brouillon.etape in OUVERTES else parcours.parcours_du_label(label))(tour)
