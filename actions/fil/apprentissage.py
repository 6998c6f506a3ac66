"""Learning from what was not understood: asked once, when nothing else is open; without a plain yes nothing is kept."""

from typing import Final

from actions.guides import compte_ameli
from actions.questions import OUVERTES, premiers_choix, reposer
from actions.reponse import vers_valeur
from actions.tour import Lecture, Tour
from bot.extraction.danger import alarmes, dangers
from bot.extraction.identifiants.anonymat import anonymiser
from bot.extraction.reponse import reponses
from bot.mediation.apprentissage import Accord, MessageIncompris
from bot.mediation.brouillon import Etape
from bot.mediation.situation import VALEURS
from bot.usecases import apprendre

CHAMP = "apprentissage"
"""The field that the choices name, and the proposal that "oui" confirms."""
OUI: Final = "oui"
NON: Final = "non"
MOTS_D_UN_OUI = 4
EN_ATTENTE_AU_PLUS = 5
"""How many messages wait for an agreement; older ones are forgotten."""
ENCORE_INCOMPRIS = 1
"""The person is saying it again in other words: not the moment to ask them something else."""


def retenir(tour: Tour, lecture: Lecture, attendu: str | None) -> None:
    """Sets aside a message of which the engine was not sure. `attendu` is the field that was pending when it came.

    The answer to a field that asks who somebody is may be a name whatever the words: it is never set aside. Nor is one that the
    pending field or the words have understood, nor distress.
    """
    appris = tour.brouillon.apprentissage
    repondu = attendu is not None and (attendu not in VALEURS or attendu in tour.nouveautes)
    if lecture.sure or repondu or _lu_dans_les_mots(tour) or appris.accord not in (Accord.A_DEMANDER, Accord.DONNE):
        return
    texte = anonymiser(tour.texte, tour.aujourd_hui)
    if texte is not None:
        appris.en_attente.append(MessageIncompris(texte, lecture.zone, list(lecture.meilleurs)))
        del appris.en_attente[:-EN_ATTENTE_AU_PLUS]


def _lu_dans_les_mots(tour: Tour) -> bool:
    """Whether the words say it all, whatever the engine makes of them: yes, no, not knowing, not wanting to say, distress."""
    texte = tour.texte
    oui_non = reponses.lire_oui_non(texte) is not None and len(texte.split()) <= MOTS_D_UN_OUI
    detresse = alarmes.est_desespoir(texte) or dangers.est_alarme(texte)
    annonce = reponses.annonce_un_probleme(texte)
    return oui_non or detresse or annonce or reponses.est_ignorance(texte) or reponses.est_refus(texte)


def preciser(tour: Tour, texte: str, label: str) -> None:
    """The person chose what they meant by a message: the best label that it can have."""
    retenu = anonymiser(texte, tour.aujourd_hui)
    for message in tour.brouillon.apprentissage.en_attente:
        if message.texte == retenu:
            message.choisi = label
            apprendre.preciser(tour.travail, tour.conversation, message, tour.maintenant)


def suivre(tour: Tour) -> None:
    """At the end of a turn: keeps what may be kept, forgets what may not, asks where this is the moment."""
    brouillon, appris = tour.brouillon, tour.brouillon.apprentissage
    if brouillon.alarme:
        appris.en_attente.clear()
    elif appris.accord is Accord.DEMANDE and brouillon.confirmation != CHAMP:
        _refuser(tour)  # they went on with something else
    elif appris.accord is Accord.DONNE:
        _garder(tour)
    elif appris.accord is Accord.A_DEMANDER and appris.en_attente and _est_le_moment(tour):
        _demander(tour)


def _garder(tour: Tour) -> None:
    """Keeps at once, for the person may leave; the draft remembers the message as long as its meaning is asked for."""
    en_attente = tour.brouillon.apprentissage.en_attente
    for message in en_attente:
        apprendre.garder(tour.travail, tour.conversation, message, tour.maintenant)
    if tour.brouillon.a_clarifier is None:
        en_attente.clear()


def _est_le_moment(tour: Tour) -> bool:
    """Nothing is open, nothing was asked in this turn, and the person is not, and was not, in trouble."""
    brouillon = tour.brouillon
    ouvert = brouillon.etape in OUVERTES or brouillon.rappel or brouillon.confirmation or brouillon.a_clarifier
    demande = any("expects" in enveloppe or "saisine" in enveloppe for enveloppe in tour.reponse.enveloppes)
    mecontente = tour.lecture.sure and tour.lecture.label == "chitchat/mecontentement"
    en_peine = (
        brouillon.alarme_dite
        or brouillon.en_peine
        or brouillon.deuil
        or mecontente
        or alarmes.est_desespoir(tour.texte)
    )
    redit = brouillon.incompris == ENCORE_INCOMPRIS
    return not (ouvert or demande or redit or en_peine or _en_chemin(tour) or compte_ameli.en_cours(tour))


def _en_chemin(tour: Tour) -> bool:
    """The trouble is told, and no door is closed: what comes next is the check or the referral."""
    brouillon = tour.brouillon
    ferme = brouillon.verdict_dit is not None and not brouillon.verdict_dit.startswith("recevable")
    return brouillon.etape is Etape.ACCUEIL and brouillon.situation.motif is not None and not ferme


def _demander(tour: Tour) -> None:
    tour.brouillon.apprentissage.accord = Accord.DEMANDE
    tour.brouillon.confirmation = CHAMP
    tour.reponse.dire(
        tour.message("demander_accord", jours=apprendre.VIE_D_UN_MESSAGE_GARDE.days),
        choix=[
            vers_valeur(tour.message("choix_garder"), CHAMP, OUI),
            vers_valeur(tour.message("choix_ne_pas_garder"), CHAMP, NON),
        ],
    )


def repondre(tour: Tour, valeur: str) -> None:
    """Applies the yes or the no to the question; a no also ends an agreement given before."""
    appris = tour.brouillon.apprentissage
    _ne_plus_attendre(tour)
    if valeur == OUI and appris.accord is Accord.DEMANDE:
        appris.accord = Accord.DONNE
        tour.dire("accord_donne")
        tour.reponse.offrir(vers_valeur(tour.message("choix_ne_plus_garder"), CHAMP, NON))
    elif valeur == OUI:
        tour.dire("choix_perime")
    elif appris.accord is Accord.DONNE:
        arreter(tour)
    else:
        _refuser(tour)
        tour.dire("accord_refuse")
    _revenir(tour)


def _revenir(tour: Tour) -> None:
    """Back to what is open; else the choices that stood above the question, or the first ones."""
    dites = len(tour.reponse.enveloppes)
    reposer(tour)
    if len(tour.reponse.enveloppes) > dites or tour.brouillon.etape is not Etape.ACCUEIL:
        return
    offerts = [option for option in tour.choix_montres if option.charge.get("champ") != CHAMP]
    tour.dire("ouverture.invitation")
    tour.reponse.offrir(*(offerts or premiers_choix(tour)))


def arreter(tour: Tour) -> None:
    """The person wants nothing kept: what was is erased, for good."""
    _refuser(tour)
    garde = apprendre.oublier(tour.travail, tour.conversation)
    tour.dire("messages_gardes_effaces" if garde else "rien_n_est_garde")


def effacer(tour: Tour) -> None:
    """The draft is erased: what was kept goes with it, and the agreement. Who was not asked yet may still be."""
    appris = tour.brouillon.apprentissage
    appris.en_attente.clear()
    if appris.accord is Accord.DONNE:
        appris.accord = Accord.REFUSE
    if apprendre.oublier(tour.travail, tour.conversation):
        tour.dire("messages_gardes_effaces")


def _refuser(tour: Tour) -> None:
    _ne_plus_attendre(tour)
    tour.brouillon.apprentissage.accord = Accord.REFUSE
    tour.brouillon.apprentissage.en_attente.clear()


def _ne_plus_attendre(tour: Tour) -> None:
    if tour.brouillon.confirmation == CHAMP:
        tour.brouillon.confirmation = None
