"""Listening to who suffers without being in danger: condolences, the gentle question, and what is said to its answer."""

from actions.faq import conseiller
from actions.questions import OUVERTES, reposer
from actions.reponse import vers_valeur
from actions.tour import Tour
from bot.extraction.danger import alarmes, deuils
from bot.extraction.recit import recits
from bot.extraction.reponse import reponses
from bot.mediation.brouillon import Etape
from bot.mediation.eligibilite import Verdict

CHAMP = "ecoute"
"""The field that the choices name."""
MOTS_D_UN_SOUPIR = 4
"""So few words ask for nothing: "à quoi bon ?"."""
PERSONNE, CONTINUER = "personne", "continuer"


def condoler(tour: Tour) -> None:
    """Says, once in a conversation, that one is sorry for who tells that somebody close is dead."""
    brouillon = tour.brouillon
    if not brouillon.deuil and deuils.dit_un_deuil(tour.texte):
        brouillon.deuil = True
        tour.dire("condoleances")


def demander(tour: Tour) -> None:
    """The gentle question, and a way to somebody who listens."""
    tour.brouillon.ecoute = tour.brouillon.en_peine = True
    tour.dire_reponse("chitchat/mecontentement", cas="desespoir")
    tour.reponse.enveloppes[-1]["choix"] = [
        {"titre": tour.message("choix_conseiller"), "charge": {"champ": CHAMP, "valeur": PERSONNE}}
    ]


def encourager(tour: Tour) -> None:
    """A word for who tells their despair with their trouble, before what applies to it."""
    tour.brouillon.ecoute = tour.brouillon.en_peine = True
    tour.dire("courage")


def attendre(tour: Tour) -> bool:
    """Whether what comes next is a verdict, which would drown the gentle question: it waits for the next message."""
    brouillon = tour.brouillon
    attend = brouillon.etape is Etape.VERIFICATION and not brouillon.veut_deposer
    brouillon.suspendu = attend and isinstance(tour.verdict(), Verdict)
    return brouillon.suspendu


def traiter(tour: Tour) -> bool:
    """Answers what is said to the gentle question, and despair that stands alone where no form is open."""
    brouillon = tour.brouillon
    demandee, brouillon.ecoute = brouillon.ecoute, False
    if demandee and tour.lecture.sure and tour.lecture.label == conseiller.LABEL:
        orienter(tour)
        return True
    if demandee and brouillon.etape not in OUVERTES and alarmes.est_entoure(tour.texte):
        tour.dire("entoure")
        tour.a_proposer = brouillon.confirmation
        reposer(tour)
        return True
    soupire = "?" not in tour.texte and alarmes.est_desespoir(tour.texte) and tour.lecture.famille == "chitchat"
    demande = reponses.est_question(tour.texte) and len(tour.texte.split()) > MOTS_D_UN_SOUPIR and not soupire
    conte = tour.lecture.famille == "situation" and not demandee
    if conte or recits.raconte_un_trouble(tour.texte) or demande:
        return False
    if _parle_de_soi(tour, demandee):
        tour.dire("ecoute")
        _offrir_de_continuer(tour)
        return True
    seul = alarmes.est_desespoir(tour.texte) and not recits.nomme_un_objet(tour.texte)
    if brouillon.etape in OUVERTES or not seul:
        return False
    demander(tour)
    return True


def _parle_de_soi(tour: Tour, demandee: bool) -> bool:
    """Whether the person says what weighs on them, asked for it or not ("je parle de moi")."""
    insiste = tour.brouillon.en_peine and alarmes.est_soi_meme(tour.texte) and not tour.brouillon.champ
    return insiste or (demandee and (alarmes.parle_de_soi(tour.texte) or alarmes.dit_etre_seul(tour.texte)))


def appliquer(tour: Tour, _: str, valeur: str) -> None:
    """The choices under the gentle question."""
    tour.brouillon.ecoute = False
    if valeur == PERSONNE:
        orienter(tour)
    elif tour.brouillon.etape in OUVERTES:
        reprendre(tour)
    else:
        tour.dire("bien_quand_vous_voulez")


def orienter(tour: Tour) -> None:
    """Somebody who listens at any hour, then who knows the files."""
    tour.dire("ecoute_personne")
    conseiller.dire_voies(tour)
    _offrir_de_continuer(tour)


def reprendre(tour: Tour) -> None:
    """Goes on with what waited for the person."""
    from actions import parcours  # the journeys call answers

    tour.brouillon.suspendu = False
    parcours.avancer(tour)


def _offrir_de_continuer(tour: Tour) -> None:
    if tour.brouillon.etape in OUVERTES:
        tour.reponse.offrir(vers_valeur(tour.message("choix_continuer"), CHAMP, CONTINUER))
