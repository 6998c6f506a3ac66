"""Other bodies named beside the caisse: a dispute with the caisse stays one; what concerns them is said in a sentence each."""

import re

from actions import parcours
from actions.eligibilite import verification
from actions.lecture.trouble_de_la_caisse import motif_de_la_caisse, se_plaint_de_la_caisse
from actions.notes import noter
from actions.notes.champs import ecrire
from actions.notes.noter_situation import noter_hors_champ
from actions.questions import reposer
from actions.rectification import corrections
from actions.tour import MOTS_D_UN_MORCEAU, Lecture, Tour
from bot.extraction.affaire.organismes import (
    ASSURANCE_MALADIE,
    adversaires,
    ecarte_la_caisse,
    organismes_nommes,
    se_dit_employeur,
    vise_la_caisse,
)
from bot.extraction.correction.corrections import lire_correction
from bot.extraction.demande import au_chat
from bot.extraction.langue.orthographe import redresser
from bot.extraction.langue.parties import est_un_ordre
from bot.extraction.recit.recits import DU_SOIN, raconte_une_demarche
from bot.extraction.reponse import reponses
from bot.mediation.brouillon import Etape
from bot.mediation.situation import MOTIFS_CAISSE, MOTIFS_MEDECIN

HORS_CHAMP = "situation/litige_hors_champ"
ELLE_MEME = "msa"
"""A régime of health insurance (`noter_situation`), not another body."""
REPONSES_OU_IL_SE_DIT = ("organisme", "regime", "motif", "couverture", "recit", "demande", "reclamation.objet")
"""Open questions to whose answer the name of a body belongs."""
SE_TROMPE = re.compile(
    r"^\W*(?:(?:ah|oh|euh|mais|attende[zr]|attends?|pardon|oups)\W+)*(?:non|nan|en fait|finalement|erreur)\b"
    r"|\b(?:betise|me suis (?:trompe|plante|goure)\w*|erreur de ma part)\b"
)
C_EST_EUX = re.compile(
    r"\bc'est (?:(?:la|ma|mon|le|notre) |l')?(?:[a-z']+ ){1,3}?qui (?:[a-z']+ ){0,3}?"
    r"(?:refus|rembours|pa[iy]|vers|bloqu|reclam|repond|coup|doi|rejet)"
)
MOTS_D_UNE_MENTION = 20
"""A longer message tells more than an aside."""


def traiter(tour: Tour) -> bool:
    """Answers a message that is about other bodies alone, while the trouble to settle is known: nothing of it is taken."""
    brouillon = tour.brouillon
    if brouillon.etape is Etape.DEPOSEE or not _a_son_affaire(tour) or brouillon.champ in REPONSES_OU_IL_SE_DIT:
        return False
    if est_un_ordre(tour.texte):
        return False  # "enlevez la mutuelle", of the summary
    codes = _a_part(tour)
    if not codes or len(tour.texte.split()) > MOTS_D_UNE_MENTION or not _ne_parle_que_d_eux(tour, codes):
        return False
    tour.a_proposer = brouillon.confirmation
    dire(tour, codes)
    reposer(tour)
    return True


def _a_part(tour: Tour) -> list[str]:
    """The other bodies that a message names; of an employer or a hospital the story itself may tell."""
    codes = [code for code in organismes_nommes(tour.texte) if code in tour.contenu.portes]
    hors_champ = tour.lecture.sure and tour.lecture.label == HORS_CHAMP
    if se_dit_employeur(tour.texte):
        return []  # the writer themselves
    return [] if ELLE_MEME in codes or (not hors_champ and set(codes) <= DU_SOIN) else codes


def _ne_parle_que_d_eux(tour: Tour, codes: list[str]) -> bool:
    texte = tour.texte
    if vise_la_caisse(texte) or se_plaint_de_la_caisse(texte):
        return False
    if lire_correction(texte) or reponses.lire_oui_non(texte) is not None or reponses.se_reprend(texte):
        return False
    en_litige = set(adversaires(texte)) & set(codes)
    lue = HORS_CHAMP in (tour.lecture.label, *tour.lecture.meilleurs[:1])
    return bool(en_litige) or lue or (au_chat.ajoute_un_sujet(texte) and not tour.lecture.sure)


def dire(tour: Tour, codes: list[str]) -> None:
    """Says the door of each of these bodies, in a sentence."""
    for code in codes:
        porte = tour.contenu.portes[code]
        texte = porte.bref or porte
        tour.reponse.dire(texte.en(tour.brouillon.simple), faits=porte.faits, notices=porte.notices)
        tour.brouillon.annexes.append(code)


def mettre_de_cote(tour: Tour) -> None:
    """The other bodies that a story of the caisse, or of a professional, complains of too: said once, and put aside."""
    if not tour.texte or not _a_son_affaire(tour):
        return
    codes = [code for code in adversaires(tour.texte) if code not in (ASSURANCE_MALADIE, ELLE_MEME)]
    if not codes and tour.lecture.devinee and HORS_CHAMP in tour.lecture.meilleurs[:1]:
        codes = [code for code in organismes_nommes(tour.texte) if code not in DU_SOIN | {ELLE_MEME}]
    if tour.brouillon.situation.motif in MOTIFS_MEDECIN:
        codes = [code for code in codes if code not in DU_SOIN]
    dire(tour, [code for code in codes if code in tour.contenu.portes and code not in tour.brouillon.annexes])


def _a_son_affaire(tour: Tour) -> bool:
    """Whether the trouble to settle is known, and one for the mediator."""
    connue = tour.brouillon.situation
    return connue.organisme == "assurance_maladie" and connue.motif in MOTIFS_CAISSE | MOTIFS_MEDECIN


def quitter_la_caisse(tour: Tour) -> bool:
    """ "Ah non c'est pas la CPAM, c'est ma mutuelle": the dispute is with another body; the verdict is said."""
    brouillon = tour.brouillon
    if brouillon.etape is Etape.DEPOSEE or not _a_son_affaire(tour) or brouillon.situation.motif not in MOTIFS_CAISSE:
        return False
    codes = organismes_nommes(tour.texte)
    if (
        ELLE_MEME in codes
        or not (ecarte_la_caisse(tour.texte) or _dit_que_c_est_eux(tour.texte))
        or reponses.est_question(tour.texte)
    ):
        return False
    noter_hors_champ(tour)
    brouillon.hors_champ = brouillon.dossier.recit() or tour.texte  # what is read again, if it is the caisse after all
    corrections.confirmer(tour, ["organisme"])
    return True


def _dit_que_c_est_eux(texte: str) -> bool:
    """ "Non attendez, j'ai dit une bêtise, c'est la mutuelle qui a refusé": the opponent is put right."""
    plie = redresser(texte).plie
    designe = C_EST_EUX.search(plie)
    return bool(SE_TROMPE.search(plie) and designe and organismes_nommes(designe.group())) and not vise_la_caisse(texte)


def revenir_a_la_caisse(tour: Tour) -> bool:
    """ "Non, c'est contre la CPAM": what was read as the dispute with another body is read again as one with the caisse."""
    brouillon = tour.brouillon
    connue = brouillon.situation
    ferme = connue.organisme == "autre_que_assurance_maladie" or connue.motif == "hors_competence"
    entendue = tour.lecture.sure and not tour.lecture.devinee
    conte = tour.lecture.label.removeprefix("situation/") in MOTIFS_CAISSE
    if conte and (entendue or raconte_une_demarche(tour.texte)) and len(tour.texte.split()) >= MOTS_D_UN_MORCEAU:
        return False  # a story of its own, read as any other
    if not ferme or brouillon.etape is not Etape.ACCUEIL or reponses.est_question(tour.texte):
        return False
    if not (vise_la_caisse(tour.texte) or (reponses.veut_saisir(tour.texte) and se_plaint_de_la_caisse(tour.texte))):
        return False
    dit, lecture = tour.texte, tour.lecture
    histoire = brouillon.hors_champ or dit
    motif = motif_de_la_caisse(f"{histoire}\n{dit}", lecture.meilleurs) if brouillon.hors_champ else None
    connue.motif, brouillon.porte, brouillon.hors_champ = None, None, None
    ecrire(tour, "organisme", "assurance_maladie")
    if motif:
        ecrire(tour, "motif", motif)
        tour.texte, tour.lecture = histoire, Lecture(f"situation/{motif}", devinee=True)
        noter.noter(tour)
        tour.texte, tour.lecture = dit, Lecture("informer", meilleurs=lecture.meilleurs)
    noter.noter(tour)
    if connue.motif:
        tour.dire("motif_compris", motif=tour.contenu.libelles["labels"][f"situation/{connue.motif}"])
    veut = any(reponses.veut_saisir(un) or reponses.veut_le_mediateur(un) for un in (dit, histoire))
    (parcours.deposer if veut else verification.avancer)(tour)
    return True
