"""How a turn is led: what is pressing first, then what the message gives, then the journey that the rule named."""

import re
from collections.abc import Callable

from actions import (
    a_propos,
    aide_reclamation,
    apprentissage,
    autre_affaire,
    autres_organismes,
    boucle,
    clarifier,
    confirmations,
    corrections,
    demandes,
    ecoute,
    effacer,
    garder,
    lire_choix,
    lire_reponse,
    moyens,
    nommer_ligne,
    noter,
    noter_reclamation,
    parcours,
    parties,
    questions,
    retirer,
    tout_effacer,
    urgence,
    verification,
    version,
)
from actions.champs import ecrire, laisser
from actions.questions import OUVERTES
from actions.redire import redire
from actions.relire import relire
from actions.relire_un_trouble import histoire_d_une_question
from actions.tour import Lecture, Tour
from bot.extraction import au_chat, reclamations, reponses
from bot.extraction.pliage import plier
from bot.extraction.reclamations import parle_d_une_plainte
from bot.mediation.apprentissage import AUCUN
from bot.mediation.brouillon import DU_FORMULAIRE, Etape
from bot.mediation.eligibilite import Code, Manque, Verdict
from bot.mediation.situation import INCONNU, VALEURS

MOTS_D_UNE_REPONSE = 12
MOTS_D_UN_MOT_DE_PLUS = 4
TEXTES_LIBRES = ("recit", "demande", "reclamation.objet")
"""Fields whose answer may tell of giving up, or of being paid."""
CHAMP_DU_VERDICT: dict[str, str] = {
    Code.HORS_REGIME_GENERAL: "regime",
    Code.PROCEDURE_JUDICIAIRE: "procedure_judiciaire",
    Code.RECLAMATION_D_ABORD: "reclamation",
}
TRIBUNAL = re.compile(r"\b(?:tribuna\w+|juges?|proces|avocate?|audience|procedure|justice|saisi\w*)\b")
PARLE_DE: dict[str, Callable[[str], bool]] = {
    "regime": lambda texte: True,
    "procedure_judiciaire": lambda texte: bool(TRIBUNAL.search(plier(texte).plie)),
    "reclamation": parle_d_une_plainte,
}
"""Whether a message speaks of what a field is about: a bare "non" does not."""


def mener(tour: Tour, le_sien: Callable[[Tour], None]) -> None:
    """Leads one turn."""
    brouillon, lue = tour.brouillon, tour.lecture
    _choisir_par_un_rang(tour)
    if tour.choix and tour.choix.get("perime"):
        questions.dire_perime(tour)
    elif brouillon.alarme and urgence.est_finie(tour):
        urgence.reprendre(tour)
    elif brouillon.alarme and urgence.secours_prevenus(tour):
        urgence.accompagner(tour)
    elif urgence.concerne(tour):
        urgence.alerter(tour)
    elif brouillon.alarme:
        _pendant_une_alarme(tour)
    elif tour.choix:
        _appliquer_choix(tour)
    else:
        if urgence.est_possible(tour):
            tour.dire("danger_possible")
        if tour.lecture.label != lue.label:
            le_sien = _parcours_de_la_lecture(tour)
        _lire_un_message(tour, le_sien)
    if tour.reponses_dites:
        tour.brouillon.reponses_dites = tour.reponses_dites
    apprentissage.suivre(tour)


def _choisir_par_un_rang(tour: Tour) -> None:
    """ "2" does what the second choice shown would do."""
    charge = None if tour.choix else lire_choix.choix_par_rang(tour)
    if charge is None:
        return
    tour.texte = ""
    if "intent" in charge:
        tour.lecture = Lecture(charge["intent"])
    else:
        tour.choix = charge


def _lire_un_message(tour: Tour, le_sien: Callable[[Tour], None]) -> None:
    """What the person asks of the conversation, a yes or no, a correction; else what they tell, and where that leads."""
    lecture, brouillon = tour.lecture, tour.brouillon
    avant = brouillon.faits()
    attendu = brouillon.champ if brouillon.etape in OUVERTES else None
    verdict = brouillon.verdict_dit
    tour.texte = au_chat.sans_redite(tour.texte)
    moyens.exclure(tour)
    autre_affaire.mettre_de_cote(tour)
    le_sien = _parcours_de_la_lecture(tour) if relire(tour) else le_sien
    ecoute.condoler(tour)
    a_propos.mettre_de_cote(tour)
    if tout_effacer.traiter(tour):
        brouillon = tour.brouillon
    elif demandes.traiter(tour) or autres_organismes.traiter(tour) or autres_organismes.revenir_a_la_caisse(tour):
        confirmations.oublier(tour)
        clarifier.oublier(tour)
    elif ecoute.traiter(tour):
        noter.noter_identifiants(tour)
    elif not (
        confirmations.traiter(tour)
        or _n_en_a_plus_besoin(tour)
        or _clarifie(tour)
        or parties.traiter(tour)
        or garder.traiter(tour)
        or nommer_ligne.traiter(tour)
        or retirer.traiter(tour)
        or corrections.traiter(tour)
    ):
        _noter(tour)
        suite = (
            _apres_l_ecoute(tour)
            or _revenir_sur_la_reponse(tour)
            or _le_verdict_change(tour)
            or _dit_le_fond(tour)
            or parcours.suite(tour)
            or aide_reclamation.ce_qui_fut_dit(tour)
        )
        redire(tour)
        (suite or _donne_quelque_chose(tour) or le_sien)(tour)
        relue = tour.lecture.sure and tour.lecture.label != lecture.label  # the words settled what the engine doubted
        devinee = tour.lecture.devinee and "motif" in tour.nouveautes
        compris = relue or devinee or tour.brouillon.verdict_dit != verdict
        if not compris:
            apprentissage.retenir(tour, lecture, attendu)
        _ne_plus_compter_les_incompris(tour)
    if tour.nouveautes and tour.brouillon is brouillon:
        brouillon.faits_d_avant = avant


def _n_en_a_plus_besoin(tour: Tour) -> bool:
    """The caisse pays in the end, or the person gives up, while the form is open: erased if they say so, nothing written."""
    brouillon = tour.brouillon
    if brouillon.etape not in DU_FORMULAIRE or brouillon.champ in TEXTES_LIBRES:
        return False
    paye = reclamations.va_etre_paye(tour.texte)
    if not (paye or reponses.renonce(tour.texte)):
        return False
    if paye:
        tour.dire("va_etre_paye")
    effacer.demander(tour, "annuler")
    return True


def _parcours_de_la_lecture(tour: Tour) -> Callable[[Tour], None]:
    """The journey of a reading that was mended after the rules chose the action."""
    if tour.brouillon.etape in OUVERTES:
        return boucle.suivre
    return parcours.parcours_du_label(tour.lecture.label) if tour.lecture.sure else clarifier.repondre


def _apres_l_ecoute(tour: Tour) -> Callable[[Tour], None] | None:
    """The verdict that waited for the answer to the gentle question."""
    return ecoute.reprendre if tour.brouillon.suspendu else None


def _noter(tour: Tour) -> None:
    """Takes the data of the message; a question that tells a story is read as that story too, and answered afterwards."""
    lecture = tour.lecture
    tour.lecture = histoire_d_une_question(tour) or lecture
    inconnu = tour.brouillon.situation.motif is None
    noter.noter(tour)
    if tour.lecture.devinee and inconnu:
        motif = tour.brouillon.situation.motif  # what the dates say of an answer may have mended the guess
        label = f"situation/{motif}" if motif else tour.lecture.label
        tour.dire("motif_compris", motif=tour.contenu.libelles["labels"][label])
    autres_organismes.mettre_de_cote(tour)
    tour.lecture = lecture


def _le_verdict_change(tour: Tour) -> Callable[[Tour], None] | None:
    """Told after a verdict, whatever the label, something that turns it into another: the new one is said."""
    dit = tour.brouillon.verdict_dit is not None and tour.brouillon.etape is Etape.ACCUEIL
    demande = reponses.est_question(tour.texte) and "regime" not in tour.changements
    if not dit or not tour.nouveautes & set(VALEURS) or demande:
        return None
    if "reclamation" in tour.changements and tour.brouillon.situation.reclamation == "en_attente":
        return verification.avancer  # "ça y est, je l'ai envoyée": its answer is awaited now
    # a closed door may open: the check goes on
    rouvre = isinstance(tour.verdict(), Manque) and "motif" not in tour.nouveautes
    return verification.avancer if rouvre or parcours.change_le_verdict(tour) else None


def _dit_le_fond(tour: Tour) -> Callable[[Tour], None] | None:
    """Anger, or other talk, that also tells enough for the rules to decide: the verdict is said, not the talk alone."""
    parle = tour.lecture.famille == "chitchat" and tour.brouillon.etape is Etape.ACCUEIL
    if not (parle and "motif" in tour.nouveautes):
        return None
    return verification.avancer if isinstance(tour.verdict(), Verdict) else _entendre_le_fond


def _entendre_le_fond(tour: Tour) -> None:
    """The anger is heard, and the trouble that it told is gone into."""
    tour.dire("colere_entendue")
    confirmations.proposer_verification(tour)


def _donne_quelque_chose(tour: Tour) -> Callable[[Tour], None] | None:
    """An unclear message that gives data while nothing is open is understood enough."""
    ouvert = tour.brouillon.etape is not Etape.ACCUEIL or tour.brouillon.situation.motif is None
    if ouvert or tour.lecture.sure or not tour.nouveautes or reponses.est_question(tour.texte):
        return None
    return parcours.informer


def _revenir_sur_la_reponse(tour: Tour) -> Callable[[Tour], None] | None:
    """After a verdict that closes the door, a short message that answers anew the question on which it rests."""
    situation, champ = tour.brouillon.situation, _champ_du_verdict(tour)
    court = len(tour.texte.split()) <= MOTS_D_UNE_REPONSE and not reponses.est_question(tour.texte)
    if champ is None or champ in tour.nouveautes or not court:
        return None
    if not PARLE_DE[champ](tour.texte) and not _repond_non(tour):
        return None
    avant = getattr(situation, champ)
    if avant == "en_attente" and reclamations.lire_reclamation(plier(tour.texte).plie).ecrite:
        return _redire_l_attente  # "mais c'est écrit, sur la messagerie": it is known
    setattr(situation, champ, None)
    if lire_reponse.lire(tour, champ):
        return verification.avancer if getattr(situation, champ) != avant else None
    if champ == "reclamation":
        tour.brouillon.poses.pop(champ, None)
        return verification.avancer  # they speak of their complaint again: asked again
    setattr(situation, champ, avant)
    return None


def _repond_non(tour: Tour) -> bool:
    """A bare "non" right after "I cannot conclude without knowing whether…" answers that at last."""
    dit = tour.brouillon.verdict_dit == Code.INDETERMINE and reponses.lire_oui_non(tour.texte) is False
    return dit and not reponses.est_refus(tour.texte)


def _redire_l_attente(tour: Tour) -> None:
    tour.dire("reclamation_en_attente")


def _champ_du_verdict(tour: Tour) -> str | None:
    """The field on which the verdict that was said rests, where it closes the door."""
    brouillon = tour.brouillon
    if brouillon.etape is not Etape.ACCUEIL:
        return None
    if brouillon.verdict_dit == Code.INDETERMINE:
        champ = next((un for un, valeur in brouillon.situation.connus().items() if valeur == INCONNU), None)
        return champ if champ in PARLE_DE else None
    return CHAMP_DU_VERDICT.get(brouillon.verdict_dit or "")


def _pendant_une_alarme(tour: Tour) -> None:
    version.ecouter(tour)
    if not tour.choix:
        urgence.noter_le_reste(tour)
    if tour.lecture.sure and tour.lecture.famille == "faq":
        tour.dire_reponse(tour.lecture.label)
    urgence.rappeler(tour)


def _ne_plus_compter_les_incompris(tour: Tour) -> None:
    if tour.lecture.sure or tour.nouveautes:
        tour.brouillon.incompris = 0


def _appliquer_choix(tour: Tour) -> None:
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
        boucle.consentir(tour, valeur)
    elif champ in demandes.CHOIX:
        demandes.CHOIX[champ](tour, champ, valeur)
    else:
        if valeur == questions.PASSER:
            if laisser(tour, champ):
                tour.dire("retire")
        else:
            ecrire(tour, champ, valeur)
            noter_reclamation.deduire(tour)
        brouillon.confirmation = None
        parcours.avancer(tour)


def _clarifie(tour: Tour) -> bool:
    """A typed answer to "which meaning?": one of the meanings, by its number or its words."""
    brouillon = tour.brouillon
    if not brouillon.a_clarifier:
        return False
    texte, brouillon.a_clarifier = brouillon.a_clarifier, None
    raconte = tour.lecture.sure and tour.lecture.famille == "situation"  # in their own words, which outweigh a title's
    label = None if raconte else lire_choix.sens_choisi(tour, brouillon.sens_proposes)
    if label is None and len(brouillon.sens_proposes) == 1 and reponses.lire_oui_non(tour.texte):
        label = brouillon.sens_proposes[0]
    bref = len(tour.texte.split()) <= 2 and tour.brouillon.confirmation is None
    if label is None and bref and reponses.lire_oui_non(tour.texte):
        brouillon.a_clarifier = texte
        clarifier.redemander(tour)
        return True
    if label is None:
        _joindre(tour, texte, raconte)
        return False
    brouillon.a_clarifier = texte
    _lire_autrement(tour, label)
    return True


def _joindre(tour: Tour, avant: str, raconte: bool) -> None:
    """Told in other words, or by a word more ("la cpam"): what was said before is not lost, the wish to refer included."""
    bref = not tour.lecture.sure and len(tour.texte.split()) <= MOTS_D_UN_MOT_DE_PLUS
    if (raconte or bref) and tour.brouillon.situation.motif is None and not reponses.est_question(tour.texte):
        tour.texte = f"{avant}\n{tour.texte}"


def _lire_autrement(tour: Tour, label: str) -> None:
    """Reads the message of before again, with the meaning that the person chose."""
    brouillon = tour.brouillon
    texte, brouillon.a_clarifier = brouillon.a_clarifier, None
    if texte is not None:
        apprentissage.preciser(tour, texte, label)
    if label == AUCUN or texte is None:
        tour.dire("dites_autrement")
        questions.reposer(tour)
        return
    tour.texte, tour.lecture, tour.choix = texte, Lecture(label), None
    brouillon.incompris = 0
    if label == urgence.LABEL:
        urgence.alerter(tour)
        return
    noter.noter(tour)
    (boucle.suivre if brouillon.etape in OUVERTES else parcours.parcours_du_label(label))(tour)
