"""Corrections, in words or by choosing a line: that datum changes, and what follows from it is computed again."""

import re
from dataclasses import replace

from actions.depot import moyens
from actions.depot.recapitulatif import demander_quelle_ligne, lignes_du_resume
from actions.faq import questions_jointes
from actions.lecture.a_qui_le_nom import qui_porte
from actions.notes import noter, noter_reclamation, recit
from actions.notes.champs import ecrire
from actions.notes.noter_lieux import noter_lieux
from actions.notes.noter_noms import noter_noms
from actions.notes.noter_recit import ajoute_un_fait
from actions.notes.noter_relances import RELANCES
from actions.notes.noter_situation import champ_de_la_somme
from actions.questions import poser
from actions.rectification import corriger_date
from actions.rectification.corriger_motif import corriger_le_motif
from actions.rectification.corriger_nom import redire_un_nom
from actions.rectification.corriger_valeur import DU_PROFESSIONNEL, parle_du_professionnel, prendre, remplacer
from actions.rectification.echanger import echanger
from actions.rectification.reclasser_date import reclasser
from actions.rectification.redire import redire
from actions.rectification.reponse_d_avant import reprendre
from actions.rectification.retoucher import retoucher
from actions.rectification.retoucher_recit import ouvrir_la_suite, remplacer_des_mots, remplacer_l_objet
from actions.tour import Tour
from bot.extraction.affaire.regimes import est_d_un_tiers
from bot.extraction.correction.corrections import Correction, lire_correction
from bot.extraction.correction.lignes import lire_rang, nomme_la_ligne
from bot.extraction.langue.parties import est_un_ordre
from bot.extraction.langue.pliage import plier
from bot.extraction.lieux import codes_postaux
from bot.extraction.personnes import noms, personnes
from bot.extraction.personnes.proches import est_un_autre_proche
from bot.extraction.reponse import choix, reponses
from bot.extraction.temps.dates import DateLue
from bot.mediation.brouillon import Etape
from bot.mediation.collecte import MOYEN
from bot.mediation.dossier import AgissantPour
from bot.mediation.situation import VALEURS

MOTS_D_UN_ACCORD = 6
PHRASE = re.compile(r"(?:(?!(?<=\w) et (?:mon|ma|mes) )[^.!?\n])+[.!?…]*|\n+| et (?=(?:mon|ma|mes) )")
"""A sentence, or what another datum is given by in it: "la date c'est le 24 et mon nom c'est Nguyen"."""
PLAINTE = re.compile(r"\b(?:reclam|contest|recours|plaint|recommand|envoy|ecri[ts])")
NOMME_SEULEMENT = re.compile(
    r"\W*(?:ma|mon|notre) [\w-]+(?: \w+)? (?:s['’ ]?appelle|se (?:pr[ée])?nomme)", re.IGNORECASE
)
DES_LIEUX = ("code_postal", "adresse", "ville", "caisse", "recit")
DE_LA_PERSONNE_CONCERNEE = ("code_postal", "date_naissance")
CHAMP_DU_SUJET = {
    "nom": "demandeur.nom",
    "prenom": "demandeur.nom",
    "nir": "demandeur.nir",
    "telephone": "demandeur.telephone",
    "courriel": "demandeur.courriel",
    "adresse": "demandeur.adresse",
    "caisse": "caisse",
    "motif": "motif",
    "recit": "recit",
    "pour_qui": "personne_concernee",
    "reclamation": "reclamation",
    "relances": RELANCES,
    "procedure": "procedure_judiciaire",
    "regime": "regime",
}


def traiter(tour: Tour) -> bool:
    """Applies a correction told in words; False where the message is not one."""
    brouillon = tour.brouillon
    if brouillon.etape is Etape.DEPOSEE or not tour.texte or reponses.renonce(tour.texte):
        return False
    if ouvrir_la_suite(tour):
        return True
    if brouillon.champ and reponses.est_pourquoi(tour.texte):
        return False  # "ça change quoi, la date ?" changes none
    if moyens.est_demande(tour) and brouillon.champ in tour.nouveautes:
        return False  # "pas par courrier" answers the question
    if brouillon.champ == "regime" and est_d_un_tiers(tour.texte):
        return False  # "ma femme est à la MSA mais pas moi"
    if brouillon.champ == "recapitulatif":
        return _choisir_ligne(tour)
    lue = lire_correction(tour.texte)
    if _remettre_une_valeur(tour, lue):
        return True
    if brouillon.champ == "consentement" and (ligne := _ligne_numerotee(tour)):
        modifier(tour, ligne)
        return True
    if moyens.est_a_choisir_de_nouveau(tour):
        modifier(tour, MOYEN)
        return True
    if brouillon.champ == "consentement" and _corriger_le_lien(tour):
        return True
    demandee = tour.lecture.sure and tour.lecture.label == "modifier_reponse"
    ordre = brouillon.champ == "consentement" and est_un_ordre(tour.texte)
    repond = (
        brouillon.champ is not None and not ordre and not reponses.veut_corriger(tour.texte)
    )  # "Zoé Martin", to "which name?"
    reprise = corriger_date.reprend_une_date(tour) or corriger_date.redit_une_date(tour)
    if lue is None and reprise and _corriger_date(tour):
        return True
    if lue is None and (not demandee or repond or reponses.est_refus(tour.texte) or reponses.est_ignorance(tour.texte)):
        return False
    date_seule = not ajoute_un_fait(tour)
    if _corriger_le_lien(tour) or (date_seule and _corriger_date(tour)) or _corriger_le_reste(tour):
        return True
    champ = _champ_du_sujet(tour, lue)
    if champ and lue and lue.nouveau and prendre(tour, champ, lue.nouveau):
        confirmer(tour, [champ])
        return True
    if champ:
        modifier(tour, champ)
        return True
    if demandee and brouillon.etape in (Etape.VERIFICATION, Etape.FORMULAIRE, Etape.RECAPITULATIF):
        demander_quelle_ligne(tour)
        return True
    return False


def _choisir_ligne(tour: Tour) -> bool:
    """The answer to "what do you want to change?": a line by its number or words, or the new value at once."""
    if (reponses.veut_envoyer(tour.texte) or reponses.veut_revenir(tour.texte)) and _rien_a_corriger(tour):
        return True
    lue = lire_correction(tour.texte)
    if _remettre_une_valeur(tour, lue):
        return True
    if _corriger_le_lien(tour) or (lue and _corriger_date(tour)):
        return True
    lignes = [(champ, libelle, ()) for champ, libelle, _ in lignes_du_resume(tour)]
    champ = choix.choisir(tour.texte, lignes) or _ligne_nommee(tour)
    if champ is None and _rien_a_corriger(tour):
        return True
    if champ is None:
        if _corriger_le_reste(tour):
            return True
        champ = _champ_du_sujet(tour, lue)
    if champ is None:
        return False
    if not (_donne_une_valeur(tour) and (_corriger_le_reste(tour) or _corriger_date(tour))):
        modifier(tour, champ)
    return True


def _ligne_nommee(tour: Tour) -> str | None:
    """ "Le nom du dentiste": the line whose name, as people say it, is all of the message."""
    lignes = lignes_du_resume(tour)
    return next((champ for champ, libelle, _ in lignes if nomme_la_ligne(tour.texte, champ, libelle)), None)


def _ligne_numerotee(tour: Tour) -> str | None:
    """ "Modifier ligne 3", at the summary: the field of the third line."""
    lignes, rang = lignes_du_resume(tour), lire_rang(tour.texte)
    return lignes[rang - 1][0] if 0 < rang <= len(lignes) else None


def _donne_une_valeur(tour: Tour) -> bool:
    """ "Ma date de naissance : 14/05/1985" names a line and gives what it must hold."""
    return bool(tour.identifiants) or any(signe.isdigit() for signe in tour.texte)


def _rien_a_corriger(tour: Tour) -> bool:
    """ "Oui envoyez", "non c'est bon" to "what do you want to change?": sent, or the summary once more."""
    from actions import boucle, parcours  # the loop calls corrections first

    envoi = reponses.veut_envoyer(tour.texte)
    accord = envoi or reponses.veut_revenir(tour.texte) or reponses.lire_oui_non(tour.texte)
    court = envoi or (len(tour.texte.split()) <= MOTS_D_UN_ACCORD and lire_correction(tour.texte) is None)
    if not court or (accord is None and not reponses.est_refus(tour.texte)):
        return False
    if envoi and tour.brouillon.etape is Etape.RECAPITULATIF:
        boucle.consentir(tour, "oui")
    else:
        parcours.avancer(tour)
    return True


def modifier(tour: Tour, champ: str) -> None:
    """Asks for a field again; its value stays until another one is given."""
    if tour.suspendu:
        tour.a_modifier = champ
        return
    brouillon = tour.brouillon
    brouillon.confirmation = None
    brouillon.poses.pop(champ, None)
    if champ in brouillon.passes:
        brouillon.passes.remove(champ)
    if brouillon.etape is Etape.RECAPITULATIF:
        brouillon.etape = Etape.FORMULAIRE
    if champ == RELANCES:
        brouillon.dossier.reclamation.relances = []
    if champ == "recit":
        recit.rouvrir(brouillon)
    poser(tour, champ)


def _champ_du_sujet(tour: Tour, lue: Correction | None) -> str | None:
    """The field that the words of a correction name."""
    sujet, nouveau = (lue.sujet, lue.nouveau) if lue else (None, None)
    if sujet == "date":
        connus = corriger_date.champs_connus(tour)
        return connus[0] if len(connus) == 1 else None
    if sujet == "somme":
        return champ_de_la_somme(tour)
    if sujet in DU_PROFESSIONNEL and parle_du_professionnel(tour):
        return DU_PROFESSIONNEL[sujet]
    if sujet in ("nom", "prenom") and (lu := noms.lire_reponse_nom(nouveau or "")) and (qui := qui_porte(tour, lu)):
        return f"{qui}.nom"
    if sujet in DE_LA_PERSONNE_CONCERNEE:
        return f"{'personne_concernee' if tour.brouillon.dossier.agissant_pour else 'demandeur'}.{sujet}"
    if sujet == "reclamation" and not PLAINTE.search(plier(tour.texte).plie):
        return None  # "plutôt un courrier" may be how to be replied to
    return CHAMP_DU_SUJET.get(sujet or "")


def _corriger_le_lien(tour: Tour) -> bool:
    """ "C'est pas ma voisine, c'est ma belle-sœur": the same person, called otherwise; her agreement stays."""
    dossier, lue = tour.brouillon.dossier, personnes.lire_personne_corrigee(tour.texte)
    connue = dossier.agissant_pour
    if connue is None or lue is None or lue.qualite is None or lue.lien == connue.precision:
        return False
    if NOMME_SEULEMENT.match(tour.texte) and est_un_autre_proche(lue.lien or "", connue.precision):
        return False  # "ma tante s'appelle Petit", of the saisine of a mother
    accord = None if connue.accord == "representant_legal" else connue.accord
    dossier.agissant_pour = AgissantPour(lue.qualite, lue.lien, accord)
    if connue.precision and lue.lien:
        recit.nommer_autrement(dossier, connue.precision, lue.lien)
    tour.nouveautes.add("agissant_pour")
    noter_noms(tour)  # "maman s'appelle Dupuis maintenant"
    confirmer(tour, ["personne_concernee", *sorted(tour.changements & {"personne_concernee.nom", "demandeur.nom"})])
    return True


def _corriger_date(tour: Tour) -> bool:
    """ "Non pas le 20, le 22": the field that held the first date takes the second, unless the order of dates forbids it."""
    lue = corriger_date.lire(tour)
    if lue is None:
        return False
    if not lue.dans_l_ordre:
        tour.dire("ordre_des_dates")
        modifier(tour, lue.champ)
        return True
    ecrire(tour, lue.champ, lue.valeur)
    _noter_les_autres_phrases(tour, lue.dates)
    confirmer(tour, [lue.champ])
    return True


def _noter_les_autres_phrases(tour: Tour, lues: list[DateLue]) -> None:
    """ "Non, j'ai dit juillet. C'est pour moi": what stands beside the corrected date is an answer too."""
    entier = tour.texte
    phrases = [trouve for trouve in PHRASE.finditer(entier) if trouve.group().strip()]
    autres = [un.group() for un in phrases if not any(un.start() <= lue.debut < un.end() for lue in lues)]
    if autres:
        tour.texte = " ".join(autres)
        noter.noter(tour)
        tour.texte = entier


def _remettre_une_valeur(tour: Tour, lue: Correction | None) -> bool:
    """A value, a part of one or a name said again is put right, whatever line it stands in; with what says by itself what it
    is beside it ("… et répondez-moi au 06…").
    """
    champ = (
        corriger_le_motif(tour)
        or echanger(tour)
        or reclasser(tour)
        or remplacer_l_objet(tour)
        or reprendre(tour)
        or retoucher(tour)
        or remplacer(tour, lue)
        or redire_un_nom(tour)
        or remplacer_des_mots(tour)
    )
    if champ is None:
        return False
    noter.noter_identifiants(tour)
    moyens.noter_moyen(tour)
    if not champ.endswith(DES_LIEUX) and len(codes_postaux.lire_codes_postaux(tour.texte)) == 1:
        noter_lieux(tour)  # "oups 59000, et son prénom c'est Monica"
    noter_reclamation.deduire(tour)
    confirmer(tour, sorted({champ} | tour.ajouts | tour.changements))
    return True


def _corriger_le_reste(tour: Tour) -> bool:
    """The correction gives the new value: it is read like any message, and replaces the old one."""
    avant = set(tour.nouveautes), tour.ajouts | tour.changements  # a wish that stood before the correction
    noter.noter(tour)
    if (tour.nouveautes, tour.ajouts | tour.changements) == avant and "recit" not in tour.ajouts:
        return False
    confirmer(tour, sorted(tour.ajouts | tour.changements))  # what was said again as it stood is not put right
    return True


def confirmer(tour: Tour, champs: list[str]) -> None:
    """Says back what changed, then goes on: the verdict is computed again."""
    from actions import parcours  # the loop calls corrections first

    nouveaux = [champ for champ in champs if champ in tour.ajouts]
    tour.a_redire += [champ for champ in nouveaux if champ not in VALEURS]
    tour.changements |= set(champs) - set(nouveaux)
    recit.accorder(tour, tour.changements)
    redire(tour)
    if not tour.suspendu:
        questions_jointes.repondre_si_lue(tour)
    if tour.lecture.label == "modifier_reponse":
        tour.lecture = replace(tour.lecture, label="informer")  # it is done: nothing more is to be corrected
    if tour.brouillon.etape is Etape.ACCUEIL and not tour.brouillon.verdict_dit:
        parcours.parcours_du_label(tour.lecture.label)(tour)
    else:
        parcours.avancer(tour)
