"""The way to reply: chosen in words at any moment of the form, by giving an address or a number, or as the one that is left."""

import re

from actions.notes.champs import ecrire, vider
from actions.tour import Tour
from bot.extraction.identifiants.identifiants import Etat, TypeIdentifiant
from bot.extraction.langue.pliage import plier
from bot.extraction.lieux import adresses
from bot.extraction.recit.recits import JETON
from bot.extraction.reclamation.reponse_voulue import lire_canal_voulu
from bot.extraction.reponse import choix, reponses
from bot.extraction.reponse.consignes import lire_consignes
from bot.extraction.reponse.moyens import (
    MOYENS,
    lire_moyens,
    lire_sans_moyen,
    ne_nomme_qu_un_moyen,
    sans_lettre_d_avant,
)
from bot.mediation.brouillon import DU_FORMULAIRE, Etape
from bot.mediation.collecte import CHAMPS_DU_MOYEN, moyens_restants, valeur
from bot.mediation.collecte import MOYEN as CHAMP

DU_MOYEN = {"demandeur.courriel": "courriel", "demandeur.telephone": "telephone", "demandeur.adresse": "courrier"}
"""What is asked for first of each way."""
MOTS_D_UNE_PREFERENCE = 14
MOTS_D_UNE_QUESTION = 3
PREFERENCE = re.compile(
    r"\b(?:prefer\w*|plutot|finalement|aime\w* mieux|(?:la |une |votre |sa )?reponse|repond\w*|joindre|joignez|contact\w*"
    r"|recontact\w*"
    r"|recevoir|veux (?:un|une) (?:lettre|courrier|mail|courriel|appel|sms|coup)"
    r"|ecriv\w*|m'ecrire|rappel\w*(?! a l'ordre)|appel(?:er|ez)(?! (?:la|ma|le|mon|les|l') ?[a-z])|envoye[rz]\w*)(?![a-z])"
    r"|\b(?:courrier|lettre|mail|courriel)\b[^.!?]{0,40}\b(?:chez moi|mon adresse|a moi|pour moi)(?![a-z])"
)
ECRIRE_ICI = re.compile(
    r"\b(?:ecri(?:vez|re)|repond(?:ez|re)|envo(?:yez|yer))(?:[- ](?:moi|nous|le|la))* (?:plutot )?(?:a|au|chez)(?![a-z])"
)
DE_LA_CAISSE = re.compile(
    r"\bleur (?:reponse|courrier|lettre|mail)\b"
    r"|\b(?:a|ont|m'a|m'ont|avai(?:t|ent)) (?:\w+ )?(?:repondu|ecrit|envoye|appele|rappele|contacte)e?(?![a-z])"
)
""" "Ils ont répondu par courrier": how they did, not how to."""
UNE_COPIE = re.compile(r"\b(?:copie|double|exemplaire|trace|recepisse)(?![a-z])")
""" "Une copie par courriel": a paper to be had, not how the mediator is to answer."""
REVIREMENT = re.compile(r"\b(?:finalement|plutot|prefer\w*|en fait)\b")
"""What a change of mind says where a free answer is expected."""
INDIFFERENT = re.compile(
    r"\b(?:comme (?:vous|tu) (?:voul|veu|prefer)\w+|peu importe|n'importe(?! quoi)|(?:m'est|est) egal|comme ca vous arrange"
    r"|au choix|les (?:deux|trois|3))(?![a-z])"
)
PAS = re.compile(r"\bpas(?= )", re.IGNORECASE)
MOYEN_DE = {TypeIdentifiant.TELEPHONE: "telephone", TypeIdentifiant.COURRIEL: "courriel"}
LIBRES = ("recit", "reclamation.canal", "demande", "reclamation.objet", "medecin_traitant.medecins_contactes")
"""Fields whose answer may speak of a letter or a call without meaning the reply of the mediator."""


def noter_moyen(tour: Tour) -> None:
    """What the message says of the way to reply; what is given in its place where another was asked for."""
    brouillon = tour.brouillon
    _noter_consignes(tour)
    if brouillon.etape not in DU_FORMULAIRE:
        if moyen := _voulu(tour):
            _prendre(tour, moyen)
        return
    if est_demande(tour):
        _suivre_ce_qui_est_donne(tour)
    elif brouillon.champ not in LIBRES and adresses.lire_adresses(tour.texte) and _se_fait_ecrire(tour):
        _prendre(tour, "courrier")
        return
    court = len(tour.texte.split()) <= MOTS_D_UNE_PREFERENCE and not reponses.est_question(tour.texte)
    if court and _dit_sa_preference(tour) and (moyen := choisi(tour)):
        _prendre(tour, moyen)


def _noter_consignes(tour: Tour) -> None:
    """How and when to reach who writes, which the way to reply does not say: kept in their own words."""
    dossier = tour.brouillon.dossier
    if tour.brouillon.champ in LIBRES:
        return  # written down whole
    court = len(tour.texte.split()) <= MOTS_D_UNE_PREFERENCE
    demandees = court and (est_demande(tour) or any(lu.type in MOYEN_DE for lu in tour.identifiants))
    dites = [une for une in lire_consignes(tour.texte, demandees) if une not in (dossier.joindre or "")]
    if dites:
        debut = f"{dossier.joindre} ; " if dossier.joindre else ""
        consigne = " ; ".join(dites)
        dossier.joindre = debut + consigne if debut else tour.message("pour_me_joindre", consigne=consigne)
        tour.nouveautes.add("joindre")
        tour.ajouts.add("joindre")  # what is agreed to at the summary is what was shown


def _voulu(tour: Tour) -> str | None:
    """The way that a message told before the form wishes for in as many words ("merci de me répondre par mail")."""
    if tour.lecture.label == "parler_conseiller":
        return None  # "je préfère parler à quelqu'un au téléphone"
    canal = lire_canal_voulu(tour.texte)
    moyen = _parmi_les_choix(tour, canal) if canal and not reponses.est_question(tour.texte) else None
    return moyen if moyen not in tour.brouillon.moyens_exclus else None


def _parmi_les_choix(tour: Tour, dit: str) -> str | None:
    question = tour.contenu.questions[CHAMP]
    return choix.choisir(dit, [(un.valeur, un.titre, un.synonymes) for un in question.choix])


def _se_fait_ecrire(tour: Tour) -> bool:
    """ "Par courrier, 5 rue de la Barre 76200 Dieppe", "écrivez-moi au 5 rue de la Barre"."""
    return choisi(tour) == "courrier" or bool(ECRIRE_ICI.search(plier(tour.texte).plie))


def _dit_sa_preference(tour: Tour) -> bool:
    """Whether the message says how to be replied to: in words of a wish, or by naming a way and nothing else."""
    plie, champ = plier(tour.texte).plie, tour.brouillon.champ
    if champ in LIBRES:
        return champ == "demande" and bool(REVIREMENT.search(plie))
    if DE_LA_CAISSE.search(plie) or UNE_COPIE.search(plie):
        return False
    return bool(PREFERENCE.search(plie)) or ne_nomme_qu_un_moyen(JETON.sub(" ", tour.texte)) or est_dit_nu(tour)


def est_dit_nu(tour: Tour) -> bool:
    """ "Pas par courrier, par téléphone", and no more, where the complaint was written and how to be answered may be meant."""
    nu = ne_nomme_qu_un_moyen(PAS.sub(" ", JETON.sub(" ", tour.texte)))
    return nu and (tour.brouillon.dossier.demandeur.moyen_de_reponse is not None or choisi(tour) == "telephone")


def exclure(tour: Tour) -> None:
    """The ways that the person says they do not have, or do not want, are not offered to them again."""
    brouillon, demandeur = tour.brouillon, tour.brouillon.dossier.demandeur
    if brouillon.etape is Etape.DEPOSEE or not tour.texte:
        return
    exclus = _exclus_ici(tour) if est_demande(tour) else lire_sans_moyen(tour.texte)
    brouillon.moyens_exclus += sorted(exclus - set(brouillon.moyens_exclus))
    if demandeur.moyen_de_reponse in exclus:
        demandeur.moyen_de_reponse = None
    for sans in lire_sans_moyen(tour.texte) & exclus:
        _oter_la_coordonnee(tour, sans)
    if exclus and brouillon.etape in DU_FORMULAIRE:  # the question is answered, by what it is not
        tour.nouveautes.add(brouillon.champ if est_demande(tour) and brouillon.champ else CHAMP)
        if est_demande(tour) and (moyen := choisi(tour)):
            _prendre(tour, moyen)  # "par la poste, je n'ai pas d'e-mail"


def _oter_la_coordonnee(tour: Tour, moyen: str) -> None:
    """ "J'ai pas de mail en fait", "il lit mes mails": the address or number that was given by that way goes out again."""
    champ = next((un for un, de in DU_MOYEN.items() if de == moyen), "")
    if moyen != "courrier" and not tour.identifiants and valeur(tour.brouillon, champ):
        vider(tour, champ)
        tour.dire("retire")


def _exclus_ici(tour: Tour) -> frozenset[str]:
    """What an answer to the question rules out; at that of one way, "j'en ai pas" rules out that one."""
    if reponses.est_question(tour.texte):
        return frozenset()
    exclus = lire_moyens(tour.texte).exclus
    if adresses.lire_adresses(tour.texte):
        return exclus - {"courrier"}  # "à la rue, mais 4 rue Gambetta chez un ami"
    du_champ = DU_MOYEN.get(tour.brouillon.champ or "")
    return exclus or (frozenset({du_champ}) if du_champ and reponses.n_a_pas(tour.texte) else exclus)


def est_demande(tour: Tour) -> bool:
    """Whether the pending question is how to reply, or the address or number for it."""
    return tour.brouillon.etape in DU_FORMULAIRE and tour.brouillon.champ in (CHAMP, *DU_MOYEN)


def est_a_choisir_de_nouveau(tour: Tour) -> bool:
    """Whether the message, at the summary, takes back the way to reply and picks no other ("pas par téléphone")."""
    relit = tour.brouillon.etape is Etape.RECAPITULATIF and CHAMP in tour.nouveautes
    return relit and tour.brouillon.dossier.demandeur.moyen_de_reponse is None and choisi(tour) is None


def deduire(tour: Tour) -> None:
    """Sets the only way that is left; to who has none at all, says that somebody else's address will do."""
    brouillon = tour.brouillon
    if set(MOYENS) <= set(brouillon.moyens_exclus):
        tour.dire("adresse_chez_quelqu_un")
        _prendre(tour, "courrier")
    elif len(moyens_restants(brouillon)) == 1:
        moyen = moyens_restants(brouillon)[0]
        titre = next(un.titre for un in tour.contenu.questions[CHAMP].choix if un.valeur == moyen)
        tour.dire("moyen_restant", moyen=titre[:1].lower() + titre[1:])
        _prendre(tour, moyen)


def est_en_question(tour: Tour) -> bool:
    """Whether the way to reply is asked for, or the message changes its mind about it."""
    ouvert = est_demande(tour) or (
        tour.brouillon.etape in DU_FORMULAIRE and bool(REVIREMENT.search(plier(tour.texte).plie))
    )
    return ouvert and choisi(tour) is not None


def choisi(tour: Tour) -> str | None:
    """The way that the words of the message pick; a way under a negation is never picked."""
    return _parmi_les_choix(tour, sans_lettre_d_avant(lire_moyens(JETON.sub(" ", tour.texte)).reste))


def lire_moyen(tour: Tour, champ: str) -> bool:
    """One of the ways, in words; where any will do, the first that is left."""
    if reponses.est_question(tour.texte) and len(tour.texte.split()) > MOTS_D_UNE_QUESTION:
        return False
    indifferent = INDIFFERENT.search(plier(tour.texte).plie)
    moyen = choisi(tour) or (moyens_restants(tour.brouillon)[0] if indifferent else None)
    if moyen is None:
        return False
    _prendre(tour, moyen)
    return True


def change_de_moyen(tour: Tour, champ: str) -> bool:
    """ "Finalement je préfère par courrier", while the e-mail address is asked for."""
    if tour.identifiants or adresses.lire_adresses(tour.texte):
        return False
    moyen = choisi(tour)
    if moyen is None or champ in CHAMPS_DU_MOYEN[moyen]:
        return False
    _prendre(tour, moyen)
    return True


def _prendre(tour: Tour, moyen: str) -> None:
    """Writes the way to reply; whatever was said before, it may be used."""
    if moyen in tour.brouillon.moyens_exclus:
        tour.brouillon.moyens_exclus.remove(moyen)
    ecrire(tour, CHAMP, moyen)


def _suivre_ce_qui_est_donne(tour: Tour) -> None:
    """A number, or a postal address, given where an e-mail address was asked for: the reply comes by it."""
    donnes = {MOYEN_DE[lu.type] for lu in tour.identifiants if lu.etat is Etat.VALIDE and lu.type in MOYEN_DE}
    if not donnes and adresses.lire_adresses(tour.texte):
        donnes = {"courrier"}
    if len(donnes) == 1:
        _prendre(tour, donnes.pop())
        tour.nouveautes.add(tour.brouillon.champ or CHAMP)
