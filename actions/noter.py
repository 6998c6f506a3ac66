"""Takes every datum of a message into the draft, whatever was asked: nothing given is asked again."""

import re

from actions import recit
from actions.champs import ecrire
from actions.moyens import noter_moyen
from actions.noter_dates import noter_dates
from actions.noter_personnes import noter_personnes
from actions.noter_professionnel import noter_professionnel
from actions.tour import COURTS, JOURS, Tour
from bot.extraction import (
    adresses,
    au_chat,
    caisses,
    codes_postaux,
    noms,
    recits,
    reclamations,
    reponses,
    situation,
    sommes,
    villes,
)
from bot.extraction.adresses import Adresse
from bot.extraction.identifiants import Etat, Identifiant, TypeIdentifiant
from bot.extraction.pliage import plier
from bot.extraction.procedure import lire_affaire_jugee
from bot.extraction.situation import SituationLue
from bot.mediation.brouillon import Etape
from bot.mediation.dates import Precision
from bot.mediation.situation import MOTIFS_CAISSE, MOTIFS_MEDECIN, VALEURS

SEUIL_DE_FRAIS = 500
"""Euros (fact domaines_deuxieme_intention)."""
REFUS_DE_LA_RECLAMATION = re.compile(
    r"(?:repon\w+|refus\w+|rejet\w+) [^.!?]{0,30}\b(?:a|de) ma reclamation"
    r"|reclam\w+[^.!?]{0,60}\b(?:refus|rejet|maint|repond|dit non)"
)
"""A complaint that was answered, and not as hoped: the motive already says that the person disagrees."""
REFUS = re.compile(r"\b(?:refus|rejet)\w*")
PAS_ENCORE = re.compile(r"^\W*(?:non,? )?pas encore\b", re.IGNORECASE)
CPAM = re.compile(r"\b(?:c\.?p\.?a\.?m|cgss)\b", re.IGNORECASE)
"""A CPAM or a CGSS manages the régime général: who is in dispute with theirs belongs to it."""
DEUX_MOIS = 60
"""Days (fact domaines_premiere_intention)."""
MARGE = {Precision.MOIS: 31, Precision.ANNEE: 366}
"""Days by which a date that is no finer than its month or year may be later than its first day."""
MOTIFS_DE_LA_CAISSE = {f"situation/{motif}" for motif in MOTIFS_CAISSE}
DE_LA_VERIFICATION = frozenset({"organisme", "regime", "procedure_judiciaire", "couverture"})
"""What a message says of the person's cover or of a tribunal stands elsewhere than in the account."""
REPONSES_LIBRES = ("demande", "reclamation.objet", "medecin_traitant.medecins_contactes", *COURTS)
"""Fields whose answer is a free text of its own."""
MOTS_D_UN_MORCEAU = 8
CHAMP_DE_L_IDENTIFIANT = {
    TypeIdentifiant.COURRIEL: "demandeur.courriel",
    TypeIdentifiant.TELEPHONE: "demandeur.telephone",
}

CHEZ_SOI = re.compile(r"\b(?:j'? ?|je )(?:h?abite|vis|demeure|reside)\b")
""" "J'habite Bron 69500": of who writes, whoever is concerned."""


def noter(tour: Tour) -> None:
    """Reads the message and writes into the draft what it gives."""
    if tour.brouillon.etape is Etape.DEPOSEE:
        return  # what was filed is not changed by talking on
    noter_identifiants(tour)
    if not tour.texte:
        return
    noter_moyen(tour)
    noter_motif(tour)
    noter_situation(tour)
    noter_personnes(tour)
    noter_lieux(tour)
    noter_dates(tour)
    noter_professionnel(tour)
    noter_recit(tour)
    noter_demande(tour)
    deduire(tour)


def noter_identifiants(tour: Tour) -> None:
    """What the edge took out of the message: valid values are taken, others kept for the correction that completes them."""
    for lu in tour.identifiants:
        champ = champ_de(tour, lu)
        if champ is None:
            continue
        if lu.etat is Etat.VALIDE and lu.valeur:
            ecrire(tour, champ, lu.valeur)
            tour.brouillon.valeurs_rejetees.pop(champ, None)
        else:
            tour.brouillon.valeurs_rejetees[champ] = lu.brut


def champ_de(tour: Tour, lu: Identifiant) -> str | None:
    """The field that an identifier belongs to; a NIR is that of the person concerned."""
    if lu.type is TypeIdentifiant.NIR:
        return "personne_concernee.nir" if tour.brouillon.dossier.agissant_pour else "demandeur.nir"
    return CHAMP_DE_L_IDENTIFIANT.get(lu.type)


def noter_motif(tour: Tour) -> None:
    """The label of a story sets the motive, while none is set or nothing is open."""
    brouillon, lecture = tour.brouillon, tour.lecture
    if lecture.famille != "situation" or not lecture.sure or brouillon.etape is Etape.DEPOSEE:
        return
    motif = lecture.label.split("/")[1]
    if motif == "litige_hors_champ":
        if brouillon.etape is Etape.ACCUEIL or brouillon.champ == "motif":
            _noter_hors_champ(tour)
        return
    change = brouillon.etape is Etape.ACCUEIL and len(tour.texte.split()) >= MOTS_D_UN_MORCEAU
    if brouillon.situation.motif in (None, "inconnu") or change or brouillon.champ == "motif":
        ecrire(tour, "motif", motif)
        ecrire(tour, "organisme", "assurance_maladie")


def _noter_hors_champ(tour: Tour) -> None:
    """Another body sets `organisme`; the MSA and the special régimes set the régime, never organisme (verdicts.yml)."""
    lue = situation.lire_situation(tour.texte)
    if lue.organisme_tiers is None or lue.organisme_tiers.valeur == "msa":
        autre_regime = lue.regime and lue.regime.valeur != "general"
        if autre_regime or any(cite.valeur == "msa" for cite in lue.organismes_cites):
            ecrire(tour, "organisme", "assurance_maladie")
            ecrire(tour, "regime", lue.regime.valeur if lue.regime else "autre_que_general")
            if motif := next(
                (label.split("/")[1] for label in tour.lecture.meilleurs if label in MOTIFS_DE_LA_CAISSE), None
            ):
                ecrire(tour, "motif", motif)
            return
    ecrire(tour, "organisme", "autre_que_assurance_maladie")
    cites = [lue.organisme_tiers, *lue.organismes_cites]
    tour.brouillon.porte = next((cite.valeur for cite in cites if cite), "autre")


def noter_situation(tour: Tour) -> None:
    """What the message says of the fields of the rules."""
    lue = situation.lire_situation(tour.texte)
    connue = tour.brouillon.situation
    if lue.regime:
        ecrire(tour, "regime", lue.regime.valeur)
    if lue.organisme and lue.organisme.valeur == "assurance_maladie" and connue.organisme is None:
        ecrire(tour, "organisme", "assurance_maladie")
    if tour.brouillon.champ == "organisme" and lue.regime and not lue.organismes_cites:
        ecrire(tour, "organisme", "assurance_maladie")  # "c'est la CPAM, pour ma pension": no other body is named
    if tour.brouillon.champ == "procedure_judiciaire" and PAS_ENCORE.match(tour.texte):
        ecrire(tour, "procedure_judiciaire", "annoncee")
    elif lue.procedure_judiciaire:
        ecrire(tour, "procedure_judiciaire", lue.procedure_judiciaire.valeur)
        if lire_affaire_jugee(plier(tour.texte).plie):
            tour.dire("affaire_jugee")
    if connue.motif is None and connue.regime == "autre_que_general":
        _noter_motif_d_un_autre_regime(tour, lue)
    if lue.discriminatoire:
        ecrire(tour, "discriminatoire", "oui" if lue.discriminatoire.valeur else "non")
    if lue.c2s_ame:
        ecrire(tour, "couverture", "autre" if not lue.c2s_ame.valeur else "ame" if _est_ame(lue) else "c2s")
    if connue.motif not in MOTIFS_MEDECIN:
        _noter_reclamation(tour, lue)
    noter_sommes(tour)


def _noter_motif_d_un_autre_regime(tour: Tour, lue: SituationLue) -> None:
    """What the caisse of another régime refuses, or leaves unanswered, is enough to send the person on: nothing is asked."""
    adverse = lue.organisme_tiers is not None and lue.organisme_tiers.valeur == "msa"
    if adverse and (lue.resultat or REFUS.search(plier(tour.texte).plie)):
        ecrire(tour, "motif", lue.resultat.valeur if lue.resultat else "reponse_insatisfaisante")


def _est_ame(lue: SituationLue) -> bool:
    return lue.dispositif is not None and lue.dispositif.valeur == "ame"


def _noter_reclamation(tour: Tour, lue: SituationLue) -> None:
    reclamation = _reclamation_lue(tour, lue)
    if reclamation:
        ecrire(tour, "reclamation", reclamation)
    champ = tour.brouillon.champ
    ouvert = champ in (None, "reclamation.canal", "recit", *VALEURS)  # "par mail" may answer another question
    ouvert = ouvert and (
        champ in (None, "reclamation.canal") or not tour.identifiants
    )  # "répondez-moi par téléphone : 06…"
    raconte = ouvert and (lue.reclamation or lue.reclamation_ecrite or champ == "reclamation.canal")
    if lue.canal_reclamation and raconte:
        ecrire(tour, "reclamation.canal", lue.canal_reclamation.valeur)
    resultat = lue.resultat.valeur if lue.resultat else _resultat_d_une_reponse(tour, lue)
    if resultat and tour.brouillon.situation.motif in MOTIFS_CAISSE:
        _noter_resultat(tour, resultat)


def _resultat_d_une_reponse(tour: Tour, lue: SituationLue) -> str | None:
    """ "En fait ils ont répondu": told of a caisse that was said to be silent, it is the answer that the person contests."""
    connue, resultat = tour.brouillon.situation, tour.brouillon.dossier.reclamation.resultat
    attendait = connue.motif == "absence_reponse" or resultat == "absence_reponse" or connue.reclamation == "en_attente"
    aboutie = lue.reclamation is not None and lue.reclamation.valeur == "aboutie"
    if not (lue.repondu and attendait) or aboutie or reponses.est_question(tour.texte):
        return None
    return "reponse_insatisfaisante"


def _reclamation_lue(tour: Tour, lue: SituationLue) -> str | None:
    """What came of the complaint; an answer that is not accepted is a complaint without success."""
    if lue.reclamation:
        douteux = lue.reclamation.valeur in ("orale_seulement", "pas_faite") and tour.brouillon.champ != "reclamation"
        return None if douteux and not reclamations.parle_d_une_plainte(tour.texte) else lue.reclamation.valeur
    attendait = tour.brouillon.situation.reclamation == "en_attente"
    silence = lue.resultat is not None and lue.resultat.valeur == "absence_reponse"
    if attendait and silence and reclamations.dit_un_long_silence(tour.texte):
        return "sans_succes"
    repondu = lue.resultat is not None and lue.resultat.valeur == "reponse_insatisfaisante"
    faite = lue.reclamation_ecrite or tour.brouillon.situation.reclamation == "en_attente"
    return "sans_succes" if faite and (repondu or _resultat_d_une_reponse(tour, lue)) else None


def noter_sommes(tour: Tour) -> None:
    """Sums and waiting times: the rules of 2023-12 read them, and a saisine says the sum in dispute."""
    montants = [float(somme.montant) for somme in sommes.lire_sommes(tour.texte)]
    if montants:
        ecrire(tour, "montant", "500_ou_plus" if max(montants) >= SEUIL_DE_FRAIS else "moins_de_500")
        motif = tour.brouillon.situation.motif
        if motif in MOTIFS_CAISSE:
            ecrire(tour, "decision.montant_euros", max(montants))
        elif motif in MOTIFS_MEDECIN - {"medecin_traitant"}:
            ecrire(tour, "professionnel.montant_euros", max(montants))
    if tour.lecture.famille == "situation" or tour.brouillon.champ == "mois_impayes":
        attentes = [duree.nombre * JOURS[duree.unite] for duree in sommes.lire_durees(tour.texte)]
        if attentes:
            ecrire(tour, "mois_impayes", "deux_ou_plus" if max(attentes) >= DEUX_MOIS else "moins_de_deux")


def _noter_resultat(tour: Tour, resultat: str) -> None:
    """A caisse that has just answered turns "no answer" into an answer, and the other way round."""
    motif = tour.brouillon.situation.motif
    if motif != "dysfonctionnement_caisse" and motif != resultat:
        ecrire(tour, "motif", resultat)
    ecrire(tour, "reclamation.resultat", resultat)
    recit.retirer_ce_qui_ne_tient_plus(tour.brouillon.dossier, tour.brouillon.situation.motif)


def noter_lieux(tour: Tour) -> None:
    """Address, postcode, town, and the name of a caisse."""
    qui = "personne_concernee" if tour.brouillon.dossier.agissant_pour else "demandeur"
    lues = adresses.lire_adresses(tour.texte)
    for lue in lues[:1]:
        ecrire_adresse(tour, lue)
    if not lues:
        for lu in codes_postaux.lire_codes_postaux(tour.texte)[:1]:
            qui = "demandeur" if CHEZ_SOI.search(plier(tour.texte[: lu.debut]).plie) else qui
            ecrire(tour, f"{qui}.code_postal", lu.code)
            if lu.ville and not _est_le_nom(tour, lu.ville):
                ecrire(tour, f"{qui}.ville", lu.ville)
    codes = {lue.code for lue in caisses.lire_caisses(tour.texte, tour.noms_des_caisses())}
    if len(codes) == 1:
        ecrire(tour, "caisse", codes.pop())
        if tour.brouillon.situation.regime is None and not reponses.est_question(tour.texte):
            ecrire(tour, "regime", "general")  # who names their CPAM belongs to it


def _est_le_nom(tour: Tour, ville: str) -> bool:
    """ "Nadia Benali, 42000": what stands before the postcode is a name, not a town; after it, a known first name is one."""
    suite = tour.texte.partition(ville)[2]
    lu = noms.lire_reponse_nom(ville)
    if lu is None or lu.prenom is None or lu.nom is None:
        return False
    return any(signe.isdigit() for signe in suite) or villes.est_le_nom_de_quelqu_un(ville)


def ecrire_adresse(tour: Tour, lue: Adresse) -> None:
    """Writes the parts of a postal address: that of whoever writes, to whom the answer goes."""
    for partie in ("adresse", "complement_adresse", "code_postal", "ville"):
        if valeur := getattr(lue, partie):
            ecrire(tour, f"demandeur.{partie}", valeur)


def noter_recit(tour: Tour) -> None:
    """A story adds its passages; the answer to another open question does not, unless it tells more than that."""
    brouillon = tour.brouillon
    champ, motif = brouillon.champ, brouillon.situation.motif
    if brouillon.etape is Etape.DEPOSEE or motif == "hors_competence" or champ in REPONSES_LIBRES:
        return
    if _laisse_l_autre_affaire(tour):
        brouillon.dossier.passages = []
    if champ == "recit" or _change_l_histoire(tour) or _raconte(tour):
        recit.ajouter(tour, brouillon.dossier.reclamation.resultat if motif in MOTIFS_CAISSE else None)


def _laisse_l_autre_affaire(tour: Tour) -> bool:
    """From a dispute with another body to one with the caisse, as another matter ("et sinon ma cpam…"): what was told of the
    first has no part in it. Told without such words, it may bear on it, and stays.
    """
    vers_la_caisse = "organisme" in tour.changements and tour.brouillon.situation.organisme == "assurance_maladie"
    return vers_la_caisse and au_chat.ajoute_un_sujet(tour.texte)


def noter_demande(tour: Tour) -> None:
    """A wish told before the summary is agreed to ("qu'il explique au dentiste…") joins what is asked of the mediator."""
    brouillon = tour.brouillon
    if (
        brouillon.champ != "consentement"
        or not au_chat.commence_par_que(tour.texte)
        or reponses.est_question(tour.texte)
    ):
        return
    dite = brouillon.dossier.demande
    ecrire(tour, "demande", "\n".join(un for un in (dite, tour.texte.strip()) if un))


def _change_l_histoire(tour: Tour) -> bool:
    """The caisse that answers at last is a part of the story, whatever field is open."""
    return "motif" in tour.changements and len(tour.texte.split()) >= MOTS_D_UN_MORCEAU


def _raconte(tour: Tour) -> bool:
    """Whether the message tells what happened, of the problem that the saisine is about: labelled as a story, or telling a
    fact of the dispute all the same ("j'ai écrit aussi sur ameli, pas de réponse"). A short answer to a question does not,
    nor does a wish.
    """
    brouillon = tour.brouillon
    histoire = tour.lecture.famille == "situation"
    if histoire and brouillon.champ is None:
        return True
    un, autre = tour.lecture.label.split("/")[-1], brouillon.situation.motif
    ailleurs = histoire and any(un in ceux and autre not in ceux for ceux in (MOTIFS_CAISSE, MOTIFS_MEDECIN))
    if ailleurs or autre is None or au_chat.ajoute_un_sujet(tour.texte) or au_chat.commence_par_que(tour.texte):
        return False
    repond = brouillon.champ in VALEURS and brouillon.champ in tour.nouveautes and brouillon.champ != "motif"
    dit = recits.lire_recit(tour.texte)
    if len(dit.split()) < MOTS_D_UN_MORCEAU or reponses.est_refus(tour.texte):
        return False
    if repond or tour.nouveautes & DE_LA_VERIFICATION:
        return recits.raconte_une_demarche(dit)
    return histoire or recits.raconte_une_demarche(dit) or recits.nomme_un_objet(dit)


def deduire(tour: Tour) -> None:
    """What follows from what was told: a dated complaint that the person calls unanswered is one without success."""
    situation_connue, dossier = tour.brouillon.situation, tour.brouillon.dossier
    if situation_connue.motif == "absence_reponse" and dossier.reclamation.date_reponse:
        _noter_resultat(tour, "reponse_insatisfaisante")  # a dated answer came
    if _attend_depuis_longtemps(tour):
        ecrire(tour, "reclamation", "sans_succes")
        _noter_resultat(tour, "absence_reponse")
    dit_le_resultat = tour.lecture.famille == "situation" or "reclamation.resultat" in tour.nouveautes
    if not dit_le_resultat or situation_connue.motif not in MOTIFS_CAISSE:
        return
    if situation_connue.reclamation is None and dossier.reclamation.date:
        sans_reponse = situation_connue.motif == "absence_reponse"
        if sans_reponse or (situation_connue.motif == "reponse_insatisfaisante" and dossier.reclamation.date_reponse):
            ecrire(tour, "reclamation", "sans_succes")
    refusee = situation_connue.motif == "reponse_insatisfaisante" and REFUS_DE_LA_RECLAMATION.search(
        plier(tour.texte).plie
    )
    if situation_connue.reclamation is None and refusee:
        ecrire(tour, "reclamation", "sans_succes")
    if situation_connue.regime is None and CPAM.search(tour.texte):
        ecrire(tour, "regime", "general")


def _attend_depuis_longtemps(tour: Tour) -> bool:
    """Told now: an answer is still awaited to a complaint of more than two months, which is a silence."""
    reclamation = tour.brouillon.dossier.reclamation
    if tour.brouillon.situation.reclamation != "en_attente" or not tour.nouveautes & {
        "reclamation",
        "reclamation.date",
    }:
        return False
    if reclamation.date is None or reclamation.date_reponse or tour.brouillon.situation.motif not in MOTIFS_CAISSE:
        return False
    age = (tour.aujourd_hui - reclamation.date.valeur).days
    return age - MARGE.get(reclamation.date.precision, 0) > DEUX_MOIS
