"""The loop: a check or a form is open, and a field is pending."""

from dataclasses import replace

from actions import questions
from actions.depot import confirmations, recapitulatif, sans_reponse
from actions.depot.accords import accord_franc, est_douteux, est_explicite
from actions.faq import craintes, definitions, questions_jointes, repondre, version
from actions.lecture import lire_reponse
from actions.lecture.a_cote import AU_ROBOT, parle_a_l_assistant
from actions.notes import noter_reclamation, recit
from actions.parcours import PARCOURS, avancer, parcours_du_label
from actions.questions import OUVERTES
from actions.secours import ecoute
from actions.tour import Tour
from bot.extraction.affaire import professions
from bot.extraction.affaire.litiges import n_est_qu_un_refus
from bot.extraction.affaire.procedure import dit_une_plainte
from bot.extraction.danger import alarmes, dangers
from bot.extraction.demande import au_chat
from bot.extraction.langue import interrogations
from bot.extraction.langue.orthographe import redresser
from bot.extraction.recit import recits
from bot.extraction.reclamation import reclamations
from bot.extraction.reponse import reponses
from bot.mediation.brouillon import Etape

EN_QUELQUES_MOTS = ("demande", "reclamation.objet")
"""Fields that take almost any words."""
MOTS_D_UN_METIER = 3


def suivre(tour: Tour) -> None:
    """One turn of the open check or form: an answer, an aside, a refusal, or something that cannot be read."""
    brouillon = tour.brouillon
    if brouillon.etape not in OUVERTES:
        parcours_du_label(tour.lecture.label)(tour)
    elif brouillon.champ == "consentement":
        _lire_consentement(tour)
    elif _repond(tour):
        _repondu(tour)
    elif brouillon.champ == "procedure_judiciaire" and dit_une_plainte(redresser(tour.texte).plie):
        tour.dire("plainte_ou_tribunal")
        questions.reposer(tour)
    elif brouillon.champ == "motif" and n_est_qu_un_refus(tour.texte):
        tour.dire("refus_de_qui")
        questions.reposer(tour)
    elif brouillon.champ == "reclamation" and reclamations.dit_seulement_l_avoir_faite(tour.texte):
        (sans_reponse.ne_pas_savoir if questions.suite_redemandee(tour) else questions.reposer)(tour)  # what came of it
    elif craintes.traiter(tour):
        (sans_reponse.refuser if sans_reponse.refuse_et_demande(tour) else questions.reposer)(tour)
    elif brouillon.champ in sans_reponse.DES_MOYENS and reponses.demande_comment_faire(tour.texte):
        sans_reponse.offrir_une_autre_voie(tour)
    elif reponses.est_pourquoi(tour.texte) or _demande_ce_que_c_est(tour):
        _dire_pourquoi(tour)
    elif sans_reponse.refuse_et_demande(tour):
        if not reponses.demande_comment_faire(interrogations.separer(tour.texte)[1]):
            questions_jointes.repondre(tour)  # "je l'ai pas, on fait comment": it is passed, which says it
        sans_reponse.refuser(tour)
    elif au_chat.n_a_pas_compris(tour.texte):
        repondre.dire(tour, version.NON_COMPRIS)
        questions.dire_a_nouveau(tour)
    elif sans_reponse.refuse_la_question(tour):
        sans_reponse.refuser(tour)  # "passez", which the engine may take for a command
    elif "recit" in tour.ajouts and recits.demande_d_ajouter(tour.texte):
        _dire_que_c_est_note(tour)
    elif tour.lecture.sure and tour.lecture.label in PARCOURS and not _change_de_moyen(tour):
        _suivre_la_demande(tour)
    elif alarmes.est_desespoir(tour.texte):
        _consoler(tour)
    elif sans_reponse.ne_sait_pas(tour):
        sans_reponse.ne_pas_savoir(tour)
    elif reponses.est_refus(tour.texte) or sans_reponse.decline(tour):
        sans_reponse.refuser(tour)
    elif alarmes.est_denuement(tour.texte) and not tour.nouveautes:
        ecoute.encourager(tour)
        questions.reposer(tour)
    elif tour.nouveautes and not reponses.est_question(tour.texte) and not parle_a_l_assistant(tour):
        if not tour.reponse.enveloppes:
            tour.dire("note")
        _repondu(tour)
    elif _est_un_aparte(tour):
        _repondre_a_cote(tour)
    elif tour.nouveautes:
        _repondu(tour)
    elif reponses.lire_oui_non(tour.texte) and not reponses.est_question(tour.texte):
        accepte = f"accepte_{tour.contenu.questions[brouillon.champ or ''].type}"
        if accepte in tour.contenu.messages:
            tour.dire(accepte)
        questions.reposer(tour)
    elif tour.lecture.sure and tour.lecture.label == "modifier_reponse":
        recapitulatif.demander_quelle_ligne(tour)
    elif "recit" in tour.ajouts:
        _dire_que_c_est_note(tour)
    else:
        sans_reponse.ne_pas_lire(tour)


def _change_de_moyen(tour: Tour) -> bool:
    """ "J'ai changé d'avis, je préfère le courrier": how to be answered; no letter is asked for."""
    return tour.lecture.label == "obtenir_document" and "demandeur.moyen_de_reponse" in tour.changements


def _dire_que_c_est_note(tour: Tour) -> None:
    """A fact for the account, told instead of an answer: they know that it is kept, and are asked again."""
    tour.dire("note")
    _repondre_a_ce_qui_est_demande(tour)
    questions.reposer(tour)


def _dire_pourquoi(tour: Tour) -> None:
    """ "Pourquoi faire ? non je préfère pas": told why, and not asked again."""
    terme = reponses.est_definition(tour.texte)
    if terme and definitions.expliquer(tour, terme):
        questions.reposer(tour)
        return
    dit, posee = interrogations.separer(tour.texte)
    if not (dit and posee and (reponses.est_refus(dit) or sans_reponse.refuse_et_demande(tour))):
        repondre.pourquoi(tour)
        return
    tour.dire_pourquoi(tour.brouillon.champ or "")
    sans_reponse.refuser(tour)


def _demande_ce_que_c_est(tour: Tour) -> bool:
    """ "C koi ce numero": no word of the glossary (it was explained before), so it is the question that is not clear."""
    ailleurs = tour.lecture.sure and tour.lecture.famille in ("faq", "hors_perimetre", "hors_sujet")
    return reponses.est_definition(tour.texte) is not None and not ailleurs


def _repond(tour: Tour) -> bool:
    champ = tour.brouillon.champ
    return champ in tour.nouveautes or (champ is not None and _lire_sans_la_question(tour, champ))


def _lire_sans_la_question(tour: Tour, champ: str) -> bool:
    """Reads the message as the answer to the field, without the question that came with it, which the label may be that of."""
    dit, posee = interrogations.separer(tour.texte)
    if not (dit and posee):
        return lire_reponse.lire(tour, champ)
    texte, lecture = tour.texte, tour.lecture
    au_robot = champ in EN_QUELQUES_MOTS and lecture.sure and lecture.label in AU_ROBOT  # "t'es une ia, tu es payé ?"
    tour.texte, tour.lecture = dit, lecture if au_robot else replace(lecture, label="informer")
    lu = lire_reponse.lire(tour, champ)
    tour.texte, tour.lecture = texte, lecture
    return lu


def _repondu(tour: Tour) -> None:
    """The field is answered: the despair, the threat and the questions that came with it too, then the next one."""
    noter_reclamation.deduire(tour)
    recit.accorder(tour, [tour.brouillon.champ or ""])
    if alarmes.est_desespoir(tour.texte):
        ecoute.demander(tour)
        if ecoute.attendre(tour):
            return
    elif dangers.est_une_menace(tour.texte):
        tour.dire_reponse("chitchat/mecontentement", cas="menace")
    questions_jointes.repondre(tour)
    craintes.rassurer_de_ce_qui_est_donne(tour)
    avancer(tour)


def _consoler(tour: Tour) -> None:
    ecoute.demander(tour)
    questions.reposer(tour)


def _n_est_qu_un_metier(texte: str) -> bool:
    return len(texte.split()) <= MOTS_D_UN_METIER and bool(professions.lire_professions(texte))


def _nomme_un_payeur(tour: Tour) -> bool:
    """ "La CAF", "retraitée", to "who reimburses you?": an answer that helps little, and no other trouble."""
    return tour.brouillon.champ == "regime" and len(tour.texte.split()) <= MOTS_D_UN_METIER


def _est_un_aparte(tour: Tour) -> bool:
    lecture = tour.lecture
    if lecture.famille == "situation" and (_n_est_qu_un_metier(tour.texte) or _nomme_un_payeur(tour)):
        return False  # "gynécologue" is whom the trouble is with, not another one
    if not lecture.sure:
        return lecture.label in ("hors_sujet", "hors_perimetre") and reponses.est_question(tour.texte)
    return lecture.famille in ("faq", "chitchat", "situation", "hors_perimetre", "hors_sujet")


def _repondre_a_cote(tour: Tour) -> None:
    """A side problem is put aside, and said; a question is answered; then the same field again."""
    label = tour.lecture.label
    if label.startswith("situation/") and reponses.suppose_seulement(tour.texte):
        for demandee in questions_jointes.labels(tour, tour.texte) or [label]:
            repondre.dire(tour, demandee)
        questions.reposer(tour)
    elif label.startswith("situation/"):
        brouillon = tour.brouillon
        ici, conte = brouillon.situation.motif, label.split("/")[1]
        if "recit" in tour.ajouts and (conte == ici or recit.meme_affaire(conte, ici)):
            tour.dire("ajoute_au_recit")
        elif label not in brouillon.annexes and conte != ici:
            brouillon.annexes.append(label)
            tour.dire("annexe_notee")
            tour.dire_reponse(label)
        _repondre_a_ce_qui_est_demande(tour)
        questions.reposer(tour)
    else:
        repondre.repondre(tour)


def _repondre_a_ce_qui_est_demande(tour: Tour) -> None:
    """What is asked beside what is told ("… tous complets. Au fait, on me répond quand ?") is never passed over."""
    dit, posee = interrogations.separer(tour.texte)
    if dit and posee:
        questions_jointes.repondre(tour)
    else:
        for demandee in questions_jointes.labels(tour, posee):
            repondre.dire(tour, demandee)


def _suivre_la_demande(tour: Tour) -> None:
    label = tour.lecture.label
    (_deja if label in ("verifier_eligibilite", "deposer_saisine") else PARCOURS[label])(tour)


def _deja(tour: Tour) -> None:
    """The check or the form is open already: go on with it."""
    if tour.lecture.label == "deposer_saisine":
        tour.brouillon.veut_deposer = True
    elif tour.brouillon.etape is Etape.VERIFICATION:
        tour.brouillon.veut_deposer = False  # to check is all that is asked
    tour.dire_reponse(tour.lecture.label)
    questions.reposer(tour)


# The consent.


def _lire_consentement(tour: Tour) -> None:
    accord = True if reponses.veut_envoyer(tour.texte) else accord_franc(tour)
    label = tour.lecture.label
    if reponses.renonce(tour.texte):
        PARCOURS["annuler"](tour)  # "non, annuler" is more than a no
    elif craintes.traiter(tour):
        questions.reposer(tour)
    elif tour.changements or tour.ajouts:
        avancer(tour)
    elif accord:
        consentir(tour, "oui")
    elif accord is None and est_douteux(tour) and (label == "affirmer" or reponses.lire_oui_non(tour.texte)):
        tour.dire("accord_a_redire")
        questions.reposer(tour)
    elif posees := questions_jointes.avant_l_accord(tour):
        for posee in posees:
            repondre.dire(tour, posee)
        questions.reposer(tour)
    elif accord is False and label != "modifier_reponse":
        tour.dire("rien_sans_accord")
        consentir(tour, "corriger")
    elif accord is False or label in ("nier", "modifier_reponse") or recits.ordonne_un_changement(tour.texte):
        consentir(tour, "corriger")
    elif tour.lecture.sure and label == "deposer_saisine" and est_explicite(tour) and not est_douteux(tour):
        consentir(tour, "oui")
    elif reponses.est_pourquoi(tour.texte):
        repondre.pourquoi(tour)
    elif tour.lecture.sure and label in PARCOURS:
        _suivre_la_demande(tour)
    elif alarmes.est_desespoir(tour.texte):
        _consoler(tour)
    elif _est_un_aparte(tour):
        _repondre_a_cote(tour)
    elif tour.nouveautes:
        avancer(tour)  # what stands there already was said again: here it is
    else:
        sans_reponse.ne_pas_lire(tour)


def consentir(tour: Tour, valeur: str) -> None:
    """Files with the person's agreement; without it, asks what to change."""
    if valeur == "oui" and tour.brouillon.etape is Etape.RECAPITULATIF and recapitulatif.est_complet(tour):
        recapitulatif.deposer(tour)
        confirmations.rappeler_l_autre_probleme(tour)
    elif valeur == "oui":
        avancer(tour)
    else:
        recapitulatif.demander_quelle_ligne(tour)
