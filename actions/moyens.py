"""The way to reply: chosen in words at any moment of the form, or by giving an address or a number."""

import re

from actions.champs import ecrire
from actions.tour import Tour
from bot.extraction import adresses, choix, reponses
from bot.extraction.identifiants import Etat, TypeIdentifiant
from bot.extraction.pliage import plier
from bot.extraction.recits import JETON
from bot.mediation.brouillon import Etape
from bot.mediation.collecte import CHAMPS_DU_MOYEN

CHAMP = "demandeur.moyen_de_reponse"
DU_MOYEN = ("demandeur.courriel", "demandeur.telephone", "demandeur.adresse")
MOTS_D_UNE_PREFERENCE = 14
PREFERENCE = re.compile(
    r"\b(?:prefer\w*|plutot|finalement|aime\w* mieux|(?:la |une |votre |sa )?reponse|repond\w*|joindre|joignez|contact\w*"
    r"|recontact\w*|ecriv\w*|m'ecrire|rappel\w*|appel(?:er|ez)|envoye[rz]\w*)(?![a-z])"
    r"|\b(?:courrier|lettre|mail|courriel)\b[^.!?]{0,40}\b(?:chez moi|mon adresse|a moi|pour moi)(?![a-z])"
)
REVIREMENT = re.compile(r"\b(?:finalement|plutot|prefer\w*|en fait)\b")
"""What a change of mind says where a free answer is expected."""
MOYEN_DE = {TypeIdentifiant.TELEPHONE: "telephone", TypeIdentifiant.COURRIEL: "courriel"}
OUVERTS = (Etape.FORMULAIRE, Etape.RECAPITULATIF)
LIBRES = ("recit", "reclamation.canal", "demande", "reclamation.objet", "medecin_traitant.medecins_contactes")
"""Fields whose answer may speak of a letter or a call without meaning the reply of the mediator."""


def noter_moyen(tour: Tour) -> None:
    """What the message says of the way to reply; what is given in its place where another was asked for."""
    brouillon = tour.brouillon
    if brouillon.etape not in OUVERTS:
        return
    if brouillon.champ in (*DU_MOYEN, CHAMP):
        _suivre_ce_qui_est_donne(tour)
    court = len(tour.texte.split()) <= MOTS_D_UNE_PREFERENCE and not reponses.est_question(tour.texte)
    voulue = PREFERENCE if brouillon.champ not in LIBRES else REVIREMENT if brouillon.champ == "demande" else None
    if voulue is None or not court or not voulue.search(plier(tour.texte).plie):
        return
    if moyen := choisi(tour):
        ecrire(tour, CHAMP, moyen)


def est_en_question(tour: Tour) -> bool:
    """Whether the way to reply is asked for, or the message changes its mind about it."""
    brouillon = tour.brouillon
    ouvert = brouillon.etape in OUVERTS and (
        brouillon.champ in (*DU_MOYEN, CHAMP) or bool(REVIREMENT.search(plier(tour.texte).plie))
    )
    return ouvert and choisi(tour) is not None


def choisi(tour: Tour) -> str | None:
    """The way that the words of the message pick."""
    question = tour.contenu.questions[CHAMP]
    return choix.choisir(JETON.sub(" ", tour.texte), [(un.valeur, un.titre, un.synonymes) for un in question.choix])


def change_de_moyen(tour: Tour, champ: str) -> bool:
    """ "Finalement je préfère par courrier", while the e-mail address is asked for."""
    if tour.identifiants or adresses.lire_adresses(tour.texte):
        return False
    moyen = choisi(tour)
    if moyen is None or champ in CHAMPS_DU_MOYEN[moyen]:
        return False
    ecrire(tour, CHAMP, moyen)
    return True


def _suivre_ce_qui_est_donne(tour: Tour) -> None:
    """A number given where an e-mail address was asked for: the reply comes by telephone."""
    donnes = {MOYEN_DE[lu.type] for lu in tour.identifiants if lu.etat is Etat.VALIDE and lu.type in MOYEN_DE}
    if len(donnes) == 1:
        ecrire(tour, CHAMP, donnes.pop())
