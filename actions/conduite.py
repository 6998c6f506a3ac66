"""How a turn is led: what is pressing first, then what the message gives, then the journey that the rule named."""

from collections.abc import Callable

from actions import (
    clarifier,
    confirmations,
    conseiller,
    corrections,
    demandes,
    documents,
    effacer,
    formulaire,
    lire_reponse,
    noter,
    questions,
    recapitulatif,
    repondre,
    suivi,
    urgence,
    verification,
    version,
)
from actions.champs import ecrire, passer
from actions.questions import OUVERTES
from actions.tour import Lecture, Tour
from bot.extraction import alarmes, reponses
from bot.extraction.reclamations import parle_d_une_plainte
from bot.extraction.situation import lire_situation
from bot.mediation.brouillon import Etape
from bot.mediation.collecte import NECESSAIRES
from bot.mediation.eligibilite import Verdict
from bot.mediation.situation import INCONNU, VALEURS

ECHECS_AVANT_UNE_AUTRE_VOIE = 2
MOTS_D_UNE_HISTOIRE = 20
MOTS_D_UN_OUI = 4
MOTS_D_UN_ACCORD = 8
"""A longer message is not a plain agreement to send somebody's dossier."""
MOTS_D_UNE_REPONSE = 12


def mener(tour: Tour, parcours: Callable[[Tour], None]) -> None:
    """Leads one turn."""
    brouillon = tour.brouillon
    if tour.choix and tour.choix.get("perime"):
        tour.dire("choix_perime")
        questions.reposer(tour)
    elif brouillon.alarme and urgence.est_finie(tour):
        urgence.reprendre(tour)
    elif urgence.concerne(tour):
        urgence.alerter(tour)
    elif brouillon.alarme:
        _pendant_une_alarme(tour)
    elif tour.choix:
        _appliquer_choix(tour, parcours)
    elif not (demandes.traiter(tour) or confirmations.traiter(tour) or _clarifie(tour) or corrections.traiter(tour)):
        parcours = _lire_un_recit(tour) or parcours
        noter.noter(tour)
        parcours = _revenir_sur_la_reclamation(tour) or parcours
        redire(tour)
        parcours(tour)
        _ne_plus_compter_les_incompris(tour)
    if tour.reponses_dites:
        tour.brouillon.reponses_dites = tour.reponses_dites


def _lire_un_recit(tour: Tour) -> Callable[[Tour], None] | None:
    """A long message of which the engine is not sure is a story where one of its best readings is: the motive is said back.

    What the words say of the complaint's result decides between two motives of the caisse.
    """
    lecture = tour.lecture
    if (lecture.sure and lecture.label != "informer") or len(tour.texte.split()) < MOTS_D_UNE_HISTOIRE:
        return None
    possibles = [label for label in lecture.meilleurs if label.startswith("situation/")]
    lue = lire_situation(tour.texte)
    if lue.resultat and lue.reclamation:
        possibles.insert(0, f"situation/{lue.resultat.valeur}")
    if not possibles or tour.brouillon.etape not in (Etape.ACCUEIL, Etape.VERIFICATION):
        return None
    tour.lecture = Lecture(possibles[0], meilleurs=lecture.meilleurs)
    if tour.brouillon.situation.motif is None:
        tour.dire("motif_compris", motif=tour.contenu.libelles["labels"][possibles[0]])
    return suivre if tour.brouillon.etape in OUVERTES else raconter


def _revenir_sur_la_reclamation(tour: Tour) -> Callable[[Tour], None] | None:
    """Told to complain first, the person says that they did: read as the answer to that question."""
    court = len(tour.texte.split()) <= MOTS_D_UNE_REPONSE and not reponses.est_question(tour.texte)
    renvoyee = tour.brouillon.verdict_dit == "reclamation_d_abord" and tour.brouillon.etape is Etape.ACCUEIL
    if not (renvoyee and court and parle_d_une_plainte(tour.texte)):
        return None
    avant = tour.brouillon.situation.reclamation
    if "reclamation" not in tour.nouveautes:
        tour.brouillon.situation.reclamation = None
        if not lire_reponse.lire(tour, "reclamation"):
            tour.brouillon.poses.pop("reclamation", None)
    return verification.avancer if tour.brouillon.situation.reclamation != avant else None


def redire(tour: Tour) -> None:
    """Says back what had to be understood, and what changed."""
    for cle, champs in (("corrige", tour.changements), ("date_comprise", set(tour.a_redire) - tour.changements)):
        lignes = [ligne for champ in sorted(champs) if (ligne := _ligne(tour, champ))]
        if lignes:
            tour.dire(cle, liste=" ; ".join(lignes))


def _ligne(tour: Tour, champ: str) -> str | None:
    """A field and its value, as the summary shows them."""
    question = tour.contenu.questions.get(champ)
    if question is None or question.libelle is None or champ == "recit":
        return None
    valeur = recapitulatif.en_mots(tour, champ)
    return f"{question.libelle} : {valeur}" if valeur else None


def _pendant_une_alarme(tour: Tour) -> None:
    version.ecouter(tour)
    if not tour.choix:
        noter.noter(tour)
    if tour.lecture.sure and tour.lecture.famille == "faq":
        tour.dire_reponse(tour.lecture.label)
    urgence.rappeler(tour)


def _ne_plus_compter_les_incompris(tour: Tour) -> None:
    if tour.lecture.sure or tour.nouveautes:
        tour.brouillon.incompris = 0


def _appliquer_choix(tour: Tour, parcours: Callable[[Tour], None]) -> None:
    choix = tour.choix or {}
    champ, valeur = choix["champ"], choix["valeur"]
    brouillon = tour.brouillon
    if champ == "confirmation":
        confirmations.appliquer(tour, valeur)
    elif champ == clarifier.CHAMP:
        _lire_autrement(tour, valeur)
    elif champ == "alarme":
        questions.reposer(tour)
    elif champ == "recapitulatif":
        corrections.modifier(tour, valeur)
    elif champ == "consentement":
        consentir(tour, valeur)
    elif champ in demandes.CHOIX:
        demandes.CHOIX[champ](tour, champ, valeur)
    else:
        if valeur == questions.PASSER:
            passer(tour, champ)
        else:
            ecrire(tour, champ, valeur)
        brouillon.confirmation = None
        avancer(tour)


def _clarifie(tour: Tour) -> bool:
    """A typed answer to "which meaning?": one of the meanings, by its number or its words."""
    brouillon = tour.brouillon
    if not brouillon.a_clarifier:
        return False
    texte, brouillon.a_clarifier = brouillon.a_clarifier, None
    label = lire_reponse.sens_choisi(tour, brouillon.sens_proposes)
    if label is None:
        return False
    brouillon.a_clarifier = texte
    _lire_autrement(tour, label)
    return True


def _lire_autrement(tour: Tour, label: str) -> None:
    """Reads the message of before again, with the meaning that the person chose."""
    brouillon = tour.brouillon
    texte, brouillon.a_clarifier = brouillon.a_clarifier, None
    if label == "aucun" or texte is None:
        tour.dire("dites_autrement")
        questions.reposer(tour)
        return
    tour.texte, tour.lecture, tour.choix = texte, Lecture(label), None
    brouillon.incompris = 0
    if label == urgence.LABEL:
        urgence.alerter(tour)
        return
    noter.noter(tour)
    (suivre if brouillon.etape in OUVERTES else parcours_du_label(label))(tour)


def avancer(tour: Tour) -> None:
    """The next question of the check or of the form."""
    if tour.brouillon.etape in (Etape.FORMULAIRE, Etape.RECAPITULATIF):
        formulaire.avancer(tour)
    else:
        verification.avancer(tour)


# Journeys that the rules name outside of the loop, and that the loop calls for an aside.


def verifier(tour: Tour) -> None:
    """Walks the person through the check."""
    if tour.brouillon.etape is Etape.DEPOSEE:
        tour.dire_reponse("verifier_eligibilite")
        confirmations.proposer_une_autre(tour)
        return
    if tour.lecture.famille == "faq":
        tour.dire_reponse(tour.lecture.label)
    _redemander_ce_qui_est_inconnu(tour)
    verification.avancer(tour)


def _redemander_ce_qui_est_inconnu(tour: Tour) -> None:
    """The check begins anew: what the person did not know before may be known now."""
    brouillon = tour.brouillon
    brouillon.verdict_dit = None
    for champ, valeur in brouillon.situation.connus().items():
        if valeur == INCONNU:
            setattr(brouillon.situation, champ, None)
            brouillon.poses.pop(champ, None)


def deposer(tour: Tour) -> None:
    """Goes towards the referral, through the check."""
    brouillon = tour.brouillon
    if brouillon.etape is Etape.DEPOSEE:
        tour.dire_reponse("deposer_saisine")
        confirmations.proposer_une_autre(tour)
        return
    brouillon.veut_deposer = True
    brouillon.confirmation = None
    if brouillon.verdict_dit and not brouillon.verdict_dit.startswith("recevable"):
        _redemander_ce_qui_est_inconnu(tour)
    verification.avancer(tour)


def raconter(tour: Tour) -> None:
    """The person tells what happens to them: what applies to it, then the check, or straight on where they gave it all."""
    brouillon = tour.brouillon
    if brouillon.etape is Etape.DEPOSEE:
        repondre.repondre(tour)
        confirmations.proposer_une_autre(tour)
        return
    if brouillon.dossier.demandeur.nommee and tour.nouveautes & {"demandeur.nom"}:
        tour.dire_reponse(tour.lecture.label)
        deposer(tour)
        return
    if brouillon.situation.organisme == "autre_que_assurance_maladie" or _change_le_verdict(tour):
        verification.avancer(tour)
        return
    brouillon.verdict_dit = None
    repondre.repondre(tour)


def _change_le_verdict(tour: Tour) -> bool:
    """Whether this message turns the verdict that was said into another one."""
    verdict = tour.verdict()
    dit = tour.brouillon.verdict_dit
    return dit is not None and isinstance(verdict, Verdict) and verdict.code != dit


def informer(tour: Tour) -> None:
    """A bare answer while nothing is open."""
    brouillon = tour.brouillon
    if suivi.numero_lu(tour.texte):
        suivi.repondre(tour)
    elif tour.nouveautes & set(VALEURS) and brouillon.verdict_dit and brouillon.etape is Etape.ACCUEIL:
        verification.avancer(tour)
    elif tour.lecture.label == "modifier_reponse" and brouillon.etape is Etape.ACCUEIL and brouillon.situation.motif:
        recapitulatif.demander_quelle_ligne(tour)
    elif tour.lecture.label == "affirmer" and len(tour.texte.split()) > MOTS_D_UN_OUI:
        tour.dire("racontez")
    else:
        tour.dire_reponse(tour.lecture.label)
        if brouillon.situation.motif and brouillon.etape is Etape.ACCUEIL and not brouillon.verdict_dit:
            repondre.proposer(tour)


def stopper(tour: Tour) -> None:
    """Giving up, once confirmed."""
    effacer.demander(tour, "annuler")


def recommencer(tour: Tour) -> None:
    """Starting again, once confirmed."""
    effacer.demander(tour, "recommencer")


PARCOURS: dict[str, Callable[[Tour], None]] = {
    "verifier_eligibilite": verifier,
    "deposer_saisine": deposer,
    "suivre_saisine": suivi.repondre,
    "obtenir_document": documents.repondre,
    "parler_conseiller": conseiller.repondre,
    "annuler": stopper,
    "recommencer": recommencer,
}


def parcours_du_label(label: str) -> Callable[[Tour], None]:
    """The journey of a label, as the rules of data/stories name it."""
    if label.startswith("situation/"):
        return raconter
    if label in ("informer", "affirmer", "nier", "ne_sait_pas", "modifier_reponse"):
        return informer
    return PARCOURS.get(label, repondre.repondre)


# The loop: a check or a form is open, and a field is pending.


def suivre(tour: Tour) -> None:
    """One turn of the open check or form: an answer, an aside, a refusal, or something that cannot be read."""
    brouillon = tour.brouillon
    if brouillon.etape not in OUVERTES:
        parcours_du_label(tour.lecture.label)(tour)
    elif brouillon.champ == "consentement":
        _lire_consentement(tour)
    elif _repond(tour):
        _repondu(tour)
    elif reponses.est_pourquoi(tour.texte):
        repondre.pourquoi(tour)
    elif reponses.est_refus(tour.texte) and len(tour.texte.split()) <= MOTS_D_UN_OUI:
        _refuse(tour)  # "passez", which the engine may take for a command
    elif tour.lecture.sure and tour.lecture.label in PARCOURS:
        PARCOURS[tour.lecture.label](tour) if tour.lecture.label not in (
            "verifier_eligibilite",
            "deposer_saisine",
        ) else _deja(tour)
    elif alarmes.est_desespoir(tour.texte):
        tour.dire_reponse("chitchat/mecontentement", cas="desespoir")
        questions.reposer(tour)
    elif reponses.est_ignorance(tour.texte) or (tour.lecture.sure and tour.lecture.label == "ne_sait_pas"):
        _ne_sait_pas(tour)
    elif reponses.est_refus(tour.texte) or _decline(tour):
        _refuse(tour)
    elif tour.nouveautes and not reponses.est_question(tour.texte):
        tour.dire("note")
        avancer(tour)
    elif _est_un_aparte(tour):
        _repondre_a_cote(tour)
    elif tour.nouveautes:
        avancer(tour)
    elif reponses.lire_oui_non(tour.texte):
        questions.reposer(tour)
    else:
        _pas_lu(tour)


def _decline(tour: Tour) -> bool:
    """A bare "non" to a question that may be left out."""
    question = tour.contenu.questions[tour.brouillon.champ or ""]
    sans_chiffre = question.type == "nir" and not tour.identifiants and not any(signe.isdigit() for signe in tour.texte)
    non = reponses.lire_oui_non(tour.texte) is False and len(tour.texte.split()) <= 4
    return question.optionnel and (non or (sans_chiffre and not reponses.est_question(tour.texte)))


def _repond(tour: Tour) -> bool:
    champ = tour.brouillon.champ
    return champ in tour.nouveautes or (champ is not None and lire_reponse.lire(tour, champ))


def _repondu(tour: Tour) -> None:
    """The field is answered: the questions that came with it are answered too, then the next one."""
    for segment in tour.lecture.segments:
        if segment.label.startswith("faq/"):
            repondre.dire(tour, segment.label)
    avancer(tour)


def _est_un_aparte(tour: Tour) -> bool:
    lecture = tour.lecture
    if not lecture.sure:
        return lecture.label in ("hors_sujet", "hors_perimetre") and reponses.est_question(tour.texte)
    return lecture.famille in ("faq", "chitchat", "situation", "hors_perimetre", "hors_sujet")


def _repondre_a_cote(tour: Tour) -> None:
    """A side problem is put aside, and said; a question is answered; then the same field again."""
    label = tour.lecture.label
    if label.startswith("situation/"):
        brouillon = tour.brouillon
        if label not in brouillon.annexes and label.split("/")[1] != brouillon.situation.motif:
            brouillon.annexes.append(label)
            tour.dire("annexe_notee")
            tour.dire_reponse(label)
        questions.reposer(tour)
    else:
        repondre.repondre(tour)


def _deja(tour: Tour) -> None:
    """The check or the form is open already: go on with it."""
    if tour.lecture.label == "deposer_saisine":
        tour.brouillon.veut_deposer = True
    tour.dire_reponse(tour.lecture.label)
    questions.reposer(tour)


def _ne_sait_pas(tour: Tour) -> None:
    """An answer too: explained once, then "inconnu" for a field of the rules, passed for a field of the form."""
    brouillon = tour.brouillon
    champ = brouillon.champ
    if champ in VALEURS and brouillon.poses.get(champ, 0) >= 2:
        ecrire(tour, champ, INCONNU)
        avancer(tour)
    elif champ in VALEURS:
        tour.dire("comment_savoir")
        questions.reposer(tour)
    else:
        _refuse(tour)


def _refuse(tour: Tour) -> None:
    """A field that can be left out is passed; for a needed one, another way is offered."""
    champ = tour.brouillon.champ or ""
    if champ in VALEURS:
        ecrire(tour, champ, INCONNU)
        avancer(tour)
    elif champ in NECESSAIRES:
        _autre_voie(tour)
    else:
        passer(tour, champ)
        tour.dire("passe")
        avancer(tour)


def _pas_lu(tour: Tour) -> None:
    """One clear sentence with an example; after the second failure another way."""
    brouillon = tour.brouillon
    champ = brouillon.champ or ""
    brouillon.essais[champ] = brouillon.essais.get(champ, 0) + 1
    question = tour.contenu.questions[champ]
    if champ == "caisse" and brouillon.caisses_proposees:
        tour.dire("plusieurs_caisses")
        questions.reposer(tour)
    elif tour.lecture.zone == "ask" and reponses.est_question(tour.texte):
        clarifier.repondre(tour)
    elif brouillon.essais[champ] < ECHECS_AVANT_UNE_AUTRE_VOIE:
        tour.reponse.dire(question.erreur or tour.message("pas_compris"))
        questions.reposer(tour)
    elif champ in VALEURS and brouillon.essais[champ] > ECHECS_AVANT_UNE_AUTRE_VOIE:
        ecrire(tour, champ, INCONNU)
        tour.dire("je_passe")
        avancer(tour)
    elif question.optionnel and brouillon.essais[champ] > ECHECS_AVANT_UNE_AUTRE_VOIE:
        passer(tour, champ)
        tour.dire("je_passe")
        avancer(tour)
    else:
        _autre_voie(tour)


def _autre_voie(tour: Tour) -> None:
    """What cannot be left out: said why, and how else it can be given or who can help."""
    brouillon = tour.brouillon
    cle = f"autre_voie_{(brouillon.champ or '').replace('.', '_')}"
    if cle in tour.contenu.messages:
        tour.dire(cle)
    elif brouillon.champ in NECESSAIRES:
        tour.dire("autre_voie_necessaire")
    elif brouillon.champ in VALEURS:
        tour.dire("autre_voie_verification")
    else:
        tour.dire("autre_voie")
    if brouillon.champ in ("demandeur.courriel", "demandeur.telephone", "demandeur.adresse", "demandeur.ville"):
        brouillon.dossier.demandeur.moyen_de_reponse = None
        avancer(tour)
    else:
        questions.reposer(tour)


# The consent.


def _lire_consentement(tour: Tour) -> None:
    explicite = len(tour.texte.split()) <= MOTS_D_UN_ACCORD and not reponses.est_question(tour.texte)
    accord = reponses.lire_oui_non(tour.texte) if explicite else None
    label = tour.lecture.label
    if tour.changements or tour.ajouts:
        avancer(tour)
    elif accord is True or (label == "affirmer" and tour.lecture.sure and accord is None and explicite):
        consentir(tour, "oui")
    elif accord is False or label in ("nier", "modifier_reponse"):
        consentir(tour, "corriger")
    elif tour.lecture.sure and label == "deposer_saisine" and explicite:
        consentir(tour, "oui")
    elif reponses.est_pourquoi(tour.texte):
        repondre.pourquoi(tour)
    elif tour.lecture.sure and label in PARCOURS:
        PARCOURS[label](tour)
    elif _est_un_aparte(tour):
        _repondre_a_cote(tour)
    else:
        _pas_lu(tour)


def consentir(tour: Tour, valeur: str) -> None:
    """Files with the person's agreement; without it, asks what to change."""
    if valeur == "oui" and tour.brouillon.etape is Etape.RECAPITULATIF:
        recapitulatif.deposer(tour)
    elif valeur == "oui":
        avancer(tour)
    else:
        recapitulatif.demander_quelle_ligne(tour)
