"""Another matter, told once a saisine is filed: no part of that saisine; the next one begins with it."""

from actions.fil.effacer import vider
from actions.lecture.a_qui_le_nom import QUI_SUIT, mots_du_nom
from actions.lecture.relire_un_trouble import lire_un_trouble
from actions.lecture.troubles import autre_trouble, sans
from actions.notes import noter
from actions.notes.champs import ecrire
from actions.questions import OUVERTES, reposer
from actions.tour import NON_COMPRIS, Lecture, Tour
from bot.extraction.affaire.souhaits import lire_souhaits, sans_souhaits
from bot.extraction.demande.demandes_saisine import veut_une_autre
from bot.extraction.langue.pliage import plier
from bot.extraction.personnes import noms, personnes
from bot.extraction.personnes.noms import Qui
from bot.extraction.recit import recits
from bot.extraction.recit.recits import MOTS_MINIMUM
from bot.extraction.reponse import reponses
from bot.mediation.brouillon import Etape
from bot.mediation.dossier import AgissantPour, Dossier

MOTS_D_UNE_AFFAIRE = 10
"""Fewer words than this only ask to begin again."""


def est_dite(tour: Tour) -> bool:
    """Whether the message wants to refer anew, or speaks of helping somebody whom the filed saisine is not about."""
    return (
        reponses.veut_saisir(tour.texte)
        or veut_une_autre(tour.texte)
        or _aide_un_autre(tour.texte, tour.brouillon.dossier)
    )


def retenir(tour: Tour) -> None:
    """Keeps what is told until the person says whether they want another saisine; a new story, or that of somebody named
    otherwise, replaces the former one."""
    brouillon = tour.brouillon
    nommes, deja = _proches(tour.texte), [mots for texte, _ in brouillon.autre_affaire for mots in _proches(texte)]
    if tour.lecture.famille == "situation" or (
        nommes and deja and not any(un & autre for un in nommes for autre in deja)
    ):
        brouillon.autre_affaire = []
    if tour.texte:
        brouillon.autre_affaire.append((tour.texte, tour.lecture.label))


def reprendre(tour: Tour, texte: str) -> None:
    """What was about to be added to the filed saisine, and is said to be of another one."""
    tour.brouillon.autre_affaire = [(texte, NON_COMPRIS)]


def mettre_de_cote(tour: Tour) -> None:
    """ "Premier dossier : … Deuxième dossier : …": one saisine a person; the second is kept for the next one, and said so."""
    if tour.brouillon.etape is Etape.DEPOSEE:
        return
    if recits.annonce_plusieurs_personnes(tour.texte):
        tour.dire_une_fois("une_demande_par_personne")
        return
    ici, ensuite = recits.separer_l_autre_personne(tour.texte)
    if not ensuite and tour.brouillon.situation.motif is None:
        _mettre_de_cote_un_autre_sujet(tour)
        return
    if len(ici.split()) < MOTS_MINIMUM or len(ensuite.split()) < MOTS_MINIMUM:
        return
    tour.texte = ici
    tour.brouillon.autre_affaire.append((ensuite, NON_COMPRIS))
    tour.dire_une_fois("une_demande_par_personne")


def _mettre_de_cote_un_autre_sujet(tour: Tour) -> None:
    """ "…a refusé de me soigner. À part ça, la CPAM a perdu ma feuille": one saisine a trouble; the second is kept."""
    ici, ensuite = recits.separer_l_autre_sujet(tour.texte)
    if not ensuite:
        ici, ensuite = _separer_l_autre_trouble(tour)
    voulu = lire_souhaits(ensuite)  # wanted of the mediator, whichever trouble was told last
    ici, ensuite = ". ".join((ici.rstrip(" ."), *voulu)), sans_souhaits(ensuite) if voulu else ensuite
    if len(ici.split()) < MOTS_MINIMUM or len(ensuite.split()) < MOTS_MINIMUM:
        return
    tour.texte = ici
    tour.brouillon.autre_affaire.append((ensuite, NON_COMPRIS))
    tour.dire("une_demande_par_probleme")


def _separer_l_autre_trouble(tour: Tour) -> tuple[str, str]:
    """ "…, et aussi mon dentiste me refuse, marc roussel 76600": what the message tells without the added trouble, and that."""
    dites = autre_trouble(tour.lecture.phrases)
    return sans(tour.texte, dites), ". ".join(phrase.texte for phrase in dites)


def remettre_a_plus_tard(tour: Tour) -> bool:
    """ "Je souhaiterais aussi ouvrir un second dossier pour…", while one is being made: kept for the next one."""
    ouverte = tour.brouillon.etape in OUVERTES and tour.brouillon.situation.motif is not None
    if not ouverte or not veut_une_autre(tour.texte) or len(tour.texte.split()) < MOTS_D_UNE_AFFAIRE:
        return False
    tour.brouillon.autre_affaire.append((tour.texte, NON_COMPRIS))
    tour.dire_une_fois("une_demande_par_personne")
    reposer(tour)
    return True


def commencer(tour: Tour) -> bool:
    """Begins the next saisine with what was told of it; False where that names no trouble yet."""
    retenir(tour)
    deposee, dits, plusieurs = tour.brouillon.dossier, tour.brouillon.autre_affaire, tour.brouillon.plusieurs_personnes
    tour.brouillon = vider(tour.brouillon)
    if plusieurs or any(_aide_un_autre(texte, deposee) for texte, _ in dits):
        ecrire(tour, "personne_concernee", "autrui")
        _garder_qui_ecrit(tour, deposee, plusieurs)
    for texte, label in dits:
        tour.texte = recits.sans_annonce_d_un_autre(texte)
        tour.lecture = Lecture(label, "ask" if label == NON_COMPRIS else "answer")
        tour.lecture = lire_un_trouble(tour) or tour.lecture
        noter.noter(tour)
    return tour.brouillon.situation.motif is not None


def _garder_qui_ecrit(tour: Tour, deposee: Dossier, plusieurs: bool) -> None:
    """Who follows several persons, or has told of several relatives at once, is the same for each of them."""
    dossier, avant = tour.brouillon.dossier, deposee.agissant_pour
    if avant and (plusieurs or avant.qualite in QUI_SUIT):
        dossier.demandeur = deposee.demandeur
        dossier.agissant_pour = AgissantPour(avant.qualite, avant.precision)


def _aide_un_autre(texte: str, deposee: Dossier) -> bool:
    if recits.separer_l_autre_personne(texte)[1]:
        return True
    connus = mots_du_nom(deposee.demandeur) | mots_du_nom(deposee.personne_concernee)
    if nommes := _proches(texte):
        return not any(mots & connus for mots in nommes)
    pour_qui = personnes.lire_pour_qui(texte)
    connu = deposee.agissant_pour.precision if deposee.agissant_pour else None
    return pour_qui is not None and not pour_qui.soi and plier(pour_qui.lien or "").plie != plier(connu or "").plie


def _proches(texte: str) -> list[set[str]]:
    """The words of the names of those whom the person helps."""
    return [mots_du_nom(lu) for lu in noms.lire_noms(texte) if lu.qui is Qui.PROCHE and lu.nom]
