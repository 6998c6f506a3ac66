"""The motive, and what a message says of the fields of the rules."""

import re
from decimal import Decimal

from actions.eligibilite import autre_regime
from actions.notes.champs import ecrire
from actions.notes.noter_reclamation import DEUX_MOIS, noter_reclamation
from actions.notes.recit import suivre_la_meme_affaire
from actions.questions import vient_de_dire
from actions.tour import JOURS, MOTS_D_UN_MORCEAU, Tour
from bot.extraction.affaire import professions, situation, sommes
from bot.extraction.affaire.comportements import designe_la_caisse, raconte_un_refus_de_soigner
from bot.extraction.affaire.litiges import n_est_qu_un_refus, nomme_un_objet
from bot.extraction.affaire.organismes import organismes_nommes, vise_la_caisse
from bot.extraction.affaire.procedure import est_une_autre_affaire, lire_affaire_jugee, songe_au_tribunal
from bot.extraction.affaire.regimes import est_d_un_tiers
from bot.extraction.affaire.situation import SituationLue
from bot.extraction.affaire.sommes_en_litige import lire_somme_corrigee, sommes_en_litige
from bot.extraction.correction.corrections import lire_correction
from bot.extraction.langue.pliage import plier
from bot.extraction.reponse import reponses
from bot.mediation.brouillon import Etape
from bot.mediation.collecte import valeur
from bot.mediation.situation import MOTIFS_CAISSE, MOTIFS_MEDECIN

MOTS_D_UN_OPPOSANT = 3
MOTS_D_UNE_HISTOIRE = 20
SEUIL_DE_FRAIS = 500
"""Euros (fact domaines_deuxieme_intention)."""
DES_SOMMES = ("montant", "decision.montant_euros", "professionnel.montant_euros")
REFUS = re.compile(
    r"\b(?:refus|rejet)\w*|\b(?:me|nous) doi(?:t|vent)(?![a-z])|\b(?:pas|jamais|plus|rien) (?:paye|verse|rembourse|indemnise)"
    r"|\b(?:paie|paye|verse|rembourse|indemnise)\w* (?:pas|plus|rien)(?![a-z])"
)
"""What a caisse refuses, or does not give."""
DETTE = re.compile(r"\b(?:trop[- ]?percus?|indus?|dettes?|reclam\w+|rembourser)(?![a-z])")
"""What several bodies may claim."""
PAS_ENCORE = re.compile(r"^\W*(?:non,? )?pas encore\b", re.IGNORECASE)
AUCUN = re.compile(r"\W*(?:non,? )*aucune?(?= ?[.,;!\n])")
"""Answers the question on a court, whatever is told after it."""
MOTIFS_DE_LA_CAISSE = {f"situation/{motif}" for motif in MOTIFS_CAISSE}


def noter_motif(tour: Tour) -> None:
    """The label of a story sets the motive, while none is set or nothing is open."""
    brouillon, lecture = tour.brouillon, tour.lecture
    if lecture.famille != "situation" or not lecture.sure or brouillon.etape is Etape.DEPOSEE:
        return
    if brouillon.champ == "motif" and (n_est_qu_un_refus(tour.texte) or _dit_qui_refuse(tour)):
        return
    motif = lecture.label.split("/")[1]
    if motif == "litige_hors_champ":
        if brouillon.etape is Etape.ACCUEIL or brouillon.champ == "motif":
            noter_hors_champ(tour)
        return
    if brouillon.situation.motif is None and _ne_dit_que_qui(tour.texte):
        ecrire(tour, "organisme", "assurance_maladie")
        return
    demande = reponses.est_question(tour.texte) and len(tour.texte.split()) < MOTS_D_UNE_HISTOIRE  # it corrects nothing
    change = brouillon.etape is Etape.ACCUEIL and len(tour.texte.split()) >= MOTS_D_UN_MORCEAU and not demande
    if brouillon.situation.motif in (None, "inconnu") or change or brouillon.champ == "motif":
        if not nomme_un_objet(tour.texte):
            suivre_la_meme_affaire(brouillon.dossier, motif)
        ecrire(tour, "motif", motif)
        if not (lecture.devinee and motif in MOTIFS_CAISSE and _ne_dit_pas_quelle_dette(tour)):
            ecrire(tour, "organisme", "assurance_maladie")


def _dit_qui_refuse(tour: Tour) -> bool:
    """ "La caisse", to "who refused?": what the engine makes of it alone is no trouble."""
    return vient_de_dire(tour, "refus_de_qui") and len(tour.texte.split()) <= MOTS_D_UN_OPPOSANT


def _ne_dit_pas_quelle_dette(tour: Tour) -> bool:
    """ "On me réclame un trop-perçu": nobody is named, and it may be another body's."""
    lue = situation.lire_situation(tour.texte)
    return lue.organisme is None and not lue.reclamation_ecrite and bool(DETTE.search(plier(tour.texte).plie))


def _ne_dit_que_qui(texte: str) -> bool:
    """ "Mon dentiste": with whom the trouble is, not which; "dentiste cmu refus" says which."""
    court = len(texte.split()) <= MOTS_D_UN_OPPOSANT and bool(professions.lire_professions(texte))
    return court and not REFUS.search(plier(texte).plie)


def noter_hors_champ(tour: Tour) -> None:
    """Another body sets `organisme`; the MSA and the special régimes set the régime, never organisme (verdicts.yml)."""
    lue = situation.lire_situation(tour.texte)
    if regime := _regime_en_cause(tour, lue):
        ecrire(tour, "organisme", "assurance_maladie")
        ecrire(tour, "regime", regime)
        labels = [label.split("/")[1] for label in tour.lecture.meilleurs if label in MOTIFS_DE_LA_CAISSE]
        if labels:
            ecrire(tour, "motif", labels[0])
        return
    ecrire(tour, "organisme", "autre_que_assurance_maladie")
    adverse = [lue.organisme_tiers.valeur] if lue.organisme_tiers else []
    tour.brouillon.porte = (*adverse, *organismes_nommes(tour.texte), "autre")[0]
    tour.brouillon.annexes.append(tour.brouillon.porte)
    tour.brouillon.hors_champ = tour.texte


def _regime_en_cause(tour: Tour, lue: SituationLue) -> str | None:
    """The régime of a story that the engine takes for one of another body: the MSA's, or the caisse's of who only names that of
    somebody else ("mon patron est à la MSA, moi à la CPAM, et ils…"); None where it is another body's.
    """
    if lue.organisme_tiers is not None and lue.organisme_tiers.valeur != "msa":
        return None
    cites = [cite.valeur for cite in lue.organismes_cites]
    if lue.regime is None:
        return "autre_que_general" if "msa" in cites and not est_d_un_tiers(tour.texte) else None
    generale = lue.regime.valeur == "general"
    return lue.regime.valeur if not generale or "msa" in cites else None


def noter_situation(tour: Tour) -> None:
    """What the message says of the fields of the rules."""
    autre_regime.noter(tour)
    lue = situation.lire_situation(tour.texte)
    connue = tour.brouillon.situation
    if lue.regime:
        ecrire(tour, "regime", lue.regime.valeur)
    if lue.organisme and lue.organisme.valeur == "assurance_maladie" and connue.organisme is None:
        ecrire(tour, "organisme", "assurance_maladie")
    if tour.brouillon.champ == "organisme" and (
        (lue.regime and not lue.organismes_cites) or vise_la_caisse(tour.texte)
    ):
        ecrire(tour, "organisme", "assurance_maladie")  # "c'est la CPAM, pour ma pension": no other body is named
    _noter_procedure(tour, lue)
    if connue.motif is None and connue.regime == "autre_que_general":
        _noter_motif_d_un_autre_regime(tour, lue)
    if lue.discriminatoire:
        ecrire(tour, "discriminatoire", "oui" if lue.discriminatoire.valeur else "non")
    if lue.c2s_ame:
        ecrire(tour, "couverture", "autre" if not lue.c2s_ame.valeur else "ame" if _est_ame(lue) else "c2s")
    if connue.motif in MOTIFS_MEDECIN and designe_la_caisse(tour.texte):
        ecrire(tour, "motif", "reponse_insatisfaisante")  # "c'est pas un docteur, c'est la cpam qui a refusé"
    if connue.motif not in MOTIFS_MEDECIN:
        noter_reclamation(tour, lue)
    noter_sommes(tour)


def _noter_procedure(tour: Tour, lue: SituationLue) -> None:
    """What is said of a tribunal; at that question, a case about something else is none about this dispute."""
    demandee, plie = tour.brouillon.champ == "procedure_judiciaire", plier(tour.texte).plie
    dite = demandee or tour.brouillon.situation.procedure_judiciaire in ("en_cours", "annoncee")
    if demandee and (PAS_ENCORE.match(tour.texte) or songe_au_tribunal(plie)):
        ecrire(tour, "procedure_judiciaire", "annoncee")
    elif demandee and not lue.procedure_judiciaire and AUCUN.match(plie):
        ecrire(tour, "procedure_judiciaire", "aucune")
    elif lue.procedure_judiciaire:
        ecrire(tour, "procedure_judiciaire", lue.procedure_judiciaire.valeur)
        if lire_affaire_jugee(plie) and "procedure_judiciaire" in tour.ajouts | tour.changements:
            tour.dire("affaire_jugee")
    elif dite and est_une_autre_affaire(plie) and not reponses.est_question(tour.texte):
        ecrire(tour, "procedure_judiciaire", "aucune")
        tour.dire("autre_affaire_jugee")


def _noter_motif_d_un_autre_regime(tour: Tour, lue: SituationLue) -> None:
    """What the caisse of another régime refuses, or leaves unanswered, is enough to send the person on: nothing is asked."""
    adverse = lue.organisme_tiers is not None and lue.organisme_tiers.valeur == "msa"
    ailleurs = lue.organisme_tiers is not None or raconte_un_refus_de_soigner(tour.texte)
    sous_entendue = (lue.regime is not None or tour.brouillon.champ == "motif") and not ailleurs  # "à la MSA, ils…"
    if (adverse or sous_entendue) and (lue.resultat or REFUS.search(plier(tour.texte).plie)):
        ecrire(tour, "motif", lue.resultat.valeur if lue.resultat else "reponse_insatisfaisante")


def _est_ame(lue: SituationLue) -> bool:
    return lue.dispositif is not None and lue.dispositif.valeur == "ame"


def champ_de_la_somme(tour: Tour) -> str | None:
    """The field that holds the sum in dispute, None for a motive that has none."""
    motif = tour.brouillon.situation.motif
    if motif in MOTIFS_CAISSE:
        return "decision.montant_euros"
    return "professionnel.montant_euros" if motif in MOTIFS_MEDECIN - {"medecin_traitant"} else None


def _somme_en_litige(tour: Tour) -> float | None:
    """The sum in dispute that the message tells; a known one stays, unless put right or said to be another."""
    champ = champ_de_la_somme(tour)
    connue = valeur(tour.brouillon, champ) if champ else None
    if isinstance(connue, int | float):
        corrigee = lire_somme_corrigee(tour.texte, Decimal(str(connue)))
        if corrigee is not None:
            return float(corrigee)
    raconte = tour.brouillon.dossier.recit() if champ and connue is None and "motif" in tour.nouveautes else ""
    lues = sommes_en_litige(f"{raconte}\n{tour.texte}")  # told before it was known what the dispute is
    correction = lire_correction(tour.texte)
    rectifie = correction is not None and correction.ancien is None  # "je me suis trompé, c'est 480 euros"
    libre = connue is None or rectifie or tour.brouillon.champ in DES_SOMMES
    montants = lues.possibles if libre else lues.designees
    return float(max(montants)) if montants else None


def ecrire_somme(tour: Tour, somme: float) -> None:
    """Writes the sum in dispute, and on which side of the threshold it lies."""
    ecrire(tour, "montant", "500_ou_plus" if somme >= SEUIL_DE_FRAIS else "moins_de_500")
    if champ := champ_de_la_somme(tour):
        ecrire(tour, champ, somme)


def noter_sommes(tour: Tour) -> None:
    """Sums and waiting times: the rules of 2023-12 read them, and a saisine says the sum in dispute."""
    bornee = tour.brouillon.champ == "montant" and sommes.est_bornee(tour.texte)
    somme = None if bornee else _somme_en_litige(tour)
    if somme is not None:
        ecrire_somme(tour, somme)
    if tour.lecture.famille == "situation" or tour.brouillon.champ == "mois_impayes":
        atteint = sommes.duree_atteinte(tour.texte, lambda duree: duree.nombre * JOURS[duree.unite], DEUX_MOIS)
        if atteint is not None:
            ecrire(tour, "mois_impayes", "deux_ou_plus" if atteint else "moins_de_deux")
