"""How a turn is led: what is pressing first, then what the message gives, then the journey that the rule named."""

from collections.abc import Callable

from actions import boucle, parcours, parties, questions
from actions.apres_depot import autre_affaire
from actions.depot import confirmations, moyens
from actions.eligibilite import apres_un_verdict, autres_organismes, verification
from actions.faq import clarifier, demandes, version
from actions.fil import apprentissage, effacer, tout_effacer
from actions.guides import aide_reclamation
from actions.lecture import a_propos, lire_choix, sens_choisi
from actions.lecture.relire import relire
from actions.lecture.relire_un_trouble import histoire_d_une_question
from actions.notes import noter, noter_reclamation
from actions.notes.champs import ecrire, laisser
from actions.questions import OUVERTES
from actions.rectification import corrections, garder, nommer_ligne, reponse_d_avant, retirer, retirer_medecin
from actions.rectification.redire import redire
from actions.secours import dit_avec_le_danger, ecoute, urgence
from actions.tour import Lecture, Tour
from bot.extraction.affaire import paiements
from bot.extraction.demande import redites
from bot.extraction.demande.demandes_saisine import veut_une_autre
from bot.extraction.langue.pliage import sans_remplissage
from bot.extraction.reponse import reponses
from bot.mediation.brouillon import DU_FORMULAIRE, Etape
from bot.mediation.eligibilite import Verdict

DE_QUELQU_UN = ("demandeur.", "personne_concernee.", "professionnel.")


def mener(tour: Tour, le_sien: Callable[[Tour], None]) -> None:
    """Leads one turn."""
    tour.texte = sans_remplissage(tour.texte)
    brouillon, lue = tour.brouillon, tour.lecture
    _choisir_par_un_rang(tour)
    if tour.choix and tour.choix.get("perime"):
        questions.dire_perime(tour)
    elif brouillon.alarme and tout_effacer.concerne(tour) and not urgence.concerne(tour):
        _effacer_pendant_une_alarme(tour)
    elif (brouillon.alarme and urgence.est_finie(tour)) or urgence.rassure_encore(tour):
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
            tour.danger_suspect = True
        if tour.lecture.label != lue.label:
            le_sien = _parcours_de_la_lecture(tour)
        _lire_un_message(tour, le_sien)
    if tour.reponses_dites:
        tour.brouillon.reponses_dites = tour.reponses_dites
    tour.brouillon.ajouts_d_avant = sorted(tour.ajouts)
    _retenir_de_qui(tour)
    apprentissage.suivre(tour)


def _retenir_de_qui(tour: Tour) -> None:
    """Keeps of whom the message said something, where it speaks of one only."""
    parts = {champ.split(".")[0] for champ in tour.nouveautes if champ.startswith(DE_QUELQU_UN)}
    if len(parts) == 1:
        tour.brouillon.parle_de = parts.pop()


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
    avant, verdict, a_confirmer = brouillon.faits(), brouillon.verdict_dit, brouillon.confirmation
    attendu = brouillon.champ if brouillon.etape in OUVERTES else None
    le_sien = _preparer(tour, le_sien)
    if tout_effacer.traiter(tour):
        brouillon = tour.brouillon
    elif demandes.traiter(tour) or _est_avec_un_autre_organisme(tour):
        confirmations.oublier(tour)
        clarifier.oublier(tour)
    elif ecoute.traiter(tour):
        noter.noter_identifiants(tour)
    elif not _porte_sur_ce_qui_est_ecrit(tour):
        _suivre_ce_qui_est_dit(tour, le_sien)
        if not _est_compris(tour, lecture, verdict):
            apprentissage.retenir(tour, lecture, attendu)
        _ne_plus_compter_les_incompris(tour)
    if a_confirmer and tour.brouillon.confirmation == a_confirmer:
        confirmations.oublier(tour)
    if tour.nouveautes and tour.brouillon is brouillon:
        brouillon.faits_d_avant = avant
        reponse_d_avant.retenir(tour, attendu)


def _est_avec_un_autre_organisme(tour: Tour) -> bool:
    """Whether the message is about another body than the caisse, or comes back from it, and is dealt with."""
    return (
        autres_organismes.quitter_la_caisse(tour)
        or autres_organismes.traiter(tour)
        or autres_organismes.revenir_a_la_caisse(tour)
    )


def _preparer(tour: Tour, le_sien: Callable[[Tour], None]) -> Callable[[Tour], None]:
    """Puts aside what is none of the message's own, looks at its reading once more; the journey where that leads."""
    tour.texte = redites.sans_redite(tour.texte)
    moyens.exclure(tour)
    autre_affaire.mettre_de_cote(tour)
    le_sien = _parcours_de_la_lecture(tour) if relire(tour) else le_sien
    ecoute.condoler(tour)
    a_propos.mettre_de_cote(tour)
    return le_sien


def _porte_sur_ce_qui_est_ecrit(tour: Tour) -> bool:
    """Whether the message answers a proposal, or orders something about what was written down, and is dealt with."""
    return (
        confirmations.traiter(tour)
        or autre_affaire.remettre_a_plus_tard(tour)
        or _en_veut_une_autre(tour)
        or _n_en_a_plus_besoin(tour)
        or sens_choisi.traiter(tour)
        or parties.traiter(tour)
        or garder.traiter(tour)
        or nommer_ligne.traiter(tour)
        or retirer_medecin.traiter(tour)
        or retirer.traiter(tour)
        or corrections.traiter(tour)
    )


def _en_veut_une_autre(tour: Tour) -> bool:
    """Whether the message says, once a saisine is filed, that it is of a new one: that is offered, whatever its label; so does
    one that the engine doubts and that is of somebody else ("et pour mon autre frère c'est pareil").
    """
    doute = not tour.lecture.sure and autre_affaire.est_dite(tour)
    dit = tour.brouillon.etape is Etape.DEPOSEE and (doute or veut_une_autre(tour.texte))
    if dit:
        confirmations.proposer_une_autre(tour)
    return dit


def _suivre_ce_qui_est_dit(tour: Tour, le_sien: Callable[[Tour], None]) -> None:
    """Takes the data of the message, says back what must be, and goes where they lead."""
    _noter(tour)
    suite = (
        _apres_l_ecoute(tour)
        or apres_un_verdict.revenir_sur_la_reponse(tour)
        or apres_un_verdict.changer(tour)
        or _dit_le_fond(tour)
        or parcours.suite(tour)
        or aide_reclamation.ce_qui_fut_dit(tour)
    )
    redire(tour)
    (suite or _donne_quelque_chose(tour) or le_sien)(tour)


def _est_compris(tour: Tour, lue: Lecture, verdict: str | None) -> bool:
    """Whether the words settled what the engine doubted when it read `lue`, or led to another verdict than `verdict`."""
    relue = tour.lecture.sure and tour.lecture.label != lue.label
    devinee = tour.lecture.devinee and "motif" in tour.nouveautes
    return relue or devinee or tour.brouillon.verdict_dit != verdict


def _n_en_a_plus_besoin(tour: Tour) -> bool:
    """The caisse pays in the end, or the person gives up, while the form is open: erased if they say so, nothing written."""
    brouillon = tour.brouillon
    if brouillon.etape not in DU_FORMULAIRE or brouillon.champ in urgence.TEXTES_LIBRES:
        return False
    paye = paiements.va_etre_paye(tour.texte)
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


def _pendant_une_alarme(tour: Tour) -> None:
    version.ecouter(tour)
    if not tour.choix:
        dit_avec_le_danger.noter(tour)
    if tour.lecture.sure and tour.lecture.famille == "faq":
        tour.dire_reponse(tour.lecture.label)
    urgence.rappeler(tour)


def _effacer_pendant_une_alarme(tour: Tour) -> None:
    """Erasing is heard at any time; the numbers stand first, and until the person says that the danger is over."""
    urgence.dire_les_numeros(tour)
    if tour.choix:
        _appliquer_choix(tour)
    else:
        tout_effacer.traiter(tour)
    tour.brouillon.alarme = True


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
        sens_choisi.lire_autrement(tour, valeur)
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
