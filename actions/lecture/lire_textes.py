"""Reads the account, the complaint's subject and what is asked of the mediator, as the answer to the pending field."""

import re

from actions.lecture.a_cote import (
    MOTS_D_UN_OUI,
    MOTS_D_UN_SOUHAIT,
    MOTS_D_UNE_COMMANDE,
    bavarde,
    est_a_cote,
    raconte_autre_chose,
)
from actions.notes.champs import ecrire
from actions.tour import A_COTE, Tour
from bot.extraction.affaire import souhaits
from bot.extraction.danger import alarmes
from bot.extraction.demande import au_chat
from bot.extraction.langue.pliage import plier
from bot.extraction.lieux import villes
from bot.extraction.personnes import noms, personnes
from bot.extraction.recit.recits import JETON, lire_recit, lire_souhait, nomme_un_objet
from bot.extraction.reponse import reponses
from bot.extraction.reponse.moyens import ne_nomme_qu_un_moyen, ne_parle_que_de_la_reponse
from bot.extraction.temps import dates
from bot.mediation.collecte import MOTS_D_UN_RECIT

DE_QUOI = (
    r"c['’ ]?(?:est|[ée]tait) (?=(?:pour |sur )?(?:le|la|les|l['’]|des|du|mon|ma|mes|une?|leur|son|sa|ses)\b)"
    r"|[çc]a (?:concerne|parle (?:de|d['’])) *"
)
HESITATION = re.compile(
    rf"^\W*(?:(?:ben|bah|beh|euh|heu|mais|bon|alors|enfin)\b[ ,]*)+(?:{DE_QUOI})?|^\W*(?:{DE_QUOI})", re.IGNORECASE
)
A_ANNULER = re.compile(
    r"\b(?:dettes?|indus?|trop[- ]percu|penalites?|decision|refus|sommes?|factures?|majoration|franchises?|amende|sanction)\b"
)


def lire_le_recit(tour: Tour, champ: str) -> bool:
    """The account: what is left of the message once what does not belong there is out."""
    if est_a_cote(tour) or ne_parle_que_de_la_reponse(tour.texte):
        return False
    texte = lire_recit(tour.texte)
    minimum = MOTS_D_UN_RECIT if tour.nouveautes - {champ} - A_COTE else MOTS_D_UN_RECIT // 2
    if len(texte.split()) < minimum:
        return False  # too short, or only what was asked elsewhere ("c'est pour moi évidemment")
    if champ not in tour.nouveautes and tour.brouillon.dossier.recit_reecrit is not None:
        tour.brouillon.dossier.recit_reecrit = texte
    tour.nouveautes.add(champ)
    if texte not in tour.brouillon.dossier.recit():
        ecrire(tour, champ, "\n\n".join(part for part in (tour.brouillon.dossier.recit(), texte) if part))
    if len(tour.brouillon.dossier.recit().split()) < 8:
        tour.brouillon.passes.append(champ)  # asked for once: what the person wrote is enough for them
    return True


def lire_objet(tour: Tour, champ: str) -> bool:
    """What the complaint is about, in the person's own words; in words that we do not know, where they say nothing else."""
    objet, lecture = JETON.sub("", tour.texte).strip(), tour.lecture
    if est_a_cote(tour):
        return False
    if not nomme_un_objet(objet):
        nom = noms.lire_reponse_nom(objet)
        ailleurs = villes.est_une_ville_connue(objet.strip(" .,!")) or dates.lire_dates(objet, tour.aujourd_hui)
        donne = tour.nouveautes or (nom and nom.prenom and nom.nom) or ailleurs
        demande = lecture.sure and lecture.label != "informer" and lecture.famille != "situation"
        if donne or demande or not lire_recit(objet):
            return False
    propre = HESITATION.sub("", lire_recit(tour.texte) or lire_souhait(objet)).rstrip(" !")
    ecrire(tour, champ, propre or objet)
    return True


def lire_demande(tour: Tour, champ: str) -> bool:
    """What the person asks of the mediator, as they wrote it, without what they say to the assistant or shout at it."""
    texte = tour.texte
    refuse = reponses.est_refus(texte) or reponses.est_ignorance(texte) or _est_une_question(texte)
    mots_permis = MOTS_D_UNE_COMMANDE if reponses.est_reserve(texte) else MOTS_D_UN_OUI
    bref = reponses.lire_oui_non(texte) is not None and len(texte.split()) <= mots_permis
    moyen = "demandeur.moyen_de_reponse" in tour.nouveautes
    if moyen or (tour.nouveautes - A_COTE and len(texte.split()) <= MOTS_D_UNE_COMMANDE):
        return False  # a postcode, a name: what it gave is taken already
    if au_chat.ne_dit_rien_de_l_affaire(texte) or reponses.dit_seulement_avoir_compris(texte):
        return False
    if au_chat.raconte_sans_demander(texte) or au_chat.annonce_un_acte(texte) or souhaits.repond_a_autre_chose(texte):
        return False
    if "demandeur.adresse" in tour.nouveautes and not au_chat.est_un_souhait(texte):
        return False
    if (
        refuse
        or bref
        or ne_nomme_qu_un_moyen(texte)
        or _dit_autre_chose_qu_un_souhait(tour)
        or JETON.search(tour.texte)
    ):
        return False
    souhait = lire_souhait(texte)
    if not souhait or personnes.dit_seulement_pour_soi(souhait):
        return False
    ecrire(tour, champ, souhait)
    return True


def _est_une_question(texte: str) -> bool:
    return reponses.est_question(texte) or reponses.est_definition(texte) is not None


def _dit_autre_chose_qu_un_souhait(tour: Tour) -> bool:
    """Whether the message is plainly no wish: despair alone, talk, a command, another problem."""
    texte, label = tour.texte, tour.lecture.label
    seul = alarmes.est_desespoir(texte) and len(texte.split()) <= MOTS_D_UN_SOUHAIT  # "j'en peux plus" asks for nothing
    if reponses.est_injure(texte):
        souhait = au_chat.commence_par_que(texte) and souhaits.nomme_ce_qui_est_demande(texte)  # "… ces batards"
    else:
        fache = label == "chitchat/mecontentement"  # "qu'ils payent ces voleurs"
        souhait = fache and (au_chat.commence_par_que(texte) or au_chat.est_un_souhait(texte))
    parle = bavarde(tour) and not souhait
    return seul or parle or _est_une_commande(tour) or au_chat.n_a_pas_compris(texte) or raconte_autre_chose(tour)


def _est_une_commande(tour: Tour) -> bool:
    """A short message that plainly asks for something else than to be written down."""
    if A_ANNULER.search(plier(tour.texte).plie):
        return False  # "annuler ma dette" is what is asked of the mediator
    commande = tour.lecture.label in (
        "annuler",
        "recommencer",
        "parler_conseiller",
        "modifier_reponse",
        "suivre_saisine",
    )
    mots = MOTS_D_UN_SOUHAIT if tour.lecture.label == "parler_conseiller" else MOTS_D_UNE_COMMANDE
    courte = len(tour.texte.split()) <= mots and not au_chat.commence_par_que(tour.texte)
    return tour.lecture.sure and commande and courte
