"""The code by e-mail, where a mail server is there: to the known address once confirmed, or to one given for this alone."""

import re
from functools import partial
from itertools import count

from actions.faq import heures
from actions.fil import reprise
from actions.guides import apartes
from actions.lecture import lire_reponse
from actions.notes import noter
from actions.questions import dire_perime, dire_question, reposer
from actions.reponse import vers_valeur
from actions.tour import Tour
from bot.extraction.demande import codes_par_courriel, demandes
from bot.extraction.identifiants.courriels import masque_courriel
from bot.extraction.identifiants.identifiants import Etat, Identifiant, TypeIdentifiant
from bot.extraction.reponse import reponses
from bot.usecases import envoyer_code
from bot.usecases.ports import EtatEnvoi

CHAMP, DEMANDER = reprise.COURRIEL, reprise.DEMANDER
AUTRE, REFUSER = "autre", "non"
ADRESSE, CONFIRMATION = "reprise.adresse", "reprise.confirmation"
ESSAIS = 2
JETON = re.compile(r"\{courriel:\w+\}")
RANG = re.compile(r"\{courriel:(\d+)\}")
CE_QU_IL_EN_EST = {
    EtatEnvoi.A_ENVOYER: "courriel_attend",
    EtatEnvoi.ENVOYE: "courriel_parti",
    EtatEnvoi.ABANDONNE: "courriel_refuse",
    EtatEnvoi.ANNULE: "courriel_remplace",
}


def demande_un_code_ici(tour: Tour, texte: str) -> bool:
    """Whether a sentence asks for a code that is to be given in the chat: also by e-mail, where none can be sent."""
    if tour.envoie_des_courriels:
        return demandes.veut_un_code(texte) and not _demande(tour)
    return _est_une_demande(tour, texte)


def donner_ici(tour: Tour, phrases: list[str]) -> None:
    """Gives the code in the chat."""
    if any(_par_courriel(tour, phrase) for phrase in phrases):
        _separer(tour)
        tour.dire("courriel_impossible")
    _clore(tour)
    reprise.dire(tour)


def traiter(tour: Tour) -> bool:
    """Leads what is under way, begins what the message asks for, says what became of an e-mail; else False."""
    brouillon = tour.brouillon
    if brouillon.envoi_du_code and not tour.texte:
        _clore(tour)  # a choice that asks for something else
    if brouillon.envoi_du_code:
        _suivre(tour)
    elif tour.envoie_des_courriels and _demande(tour):
        _commencer_avec(tour)
    else:
        return _dire_ce_qu_il_en_est(tour)
    return True


def appliquer(tour: Tour, champ: str, valeur: str) -> None:
    """Applies a choice: by e-mail or not, to which address."""
    en_cours = tour.brouillon.envoi_du_code
    perime = (valeur == REFUSER and not en_cours) or (champ == CONFIRMATION and en_cours != CONFIRMATION)
    if perime or not tour.envoie_des_courriels:
        dire_perime(tour)
    elif valeur == REFUSER:
        _abandonner(tour, "courriel_abandonne")
    elif valeur == DEMANDER:
        _commencer(tour)
    elif valeur == AUTRE:
        _commencer(tour, ailleurs=True)
    else:
        _envoyer_a_l_adresse_connue(tour)


def redemander(tour: Tour) -> None:
    """Asks again what is missing before the e-mail can leave."""
    connue = tour.brouillon.dossier.demandeur.courriel
    if tour.brouillon.envoi_du_code == CONFIRMATION and connue:
        tour.dire("courriel_adresse_connue", adresse=masque_courriel(connue))
    else:
        tour.brouillon.envoi_du_code = ADRESSE
    dire_question(tour, tour.brouillon.envoi_du_code or ADRESSE)
    tour.reponse.offrir(vers_valeur(tour.message("choix_pas_de_courriel"), CHAMP, REFUSER))


def _est_une_demande(tour: Tour, texte: str) -> bool:
    return demandes.veut_un_code(texte) or _par_courriel(tour, texte)


def _par_courriel(tour: Tour, texte: str) -> bool:
    """Whether a sentence asks for the code by e-mail; once one was given, "envoyez-le moi par mail" does."""
    donne = tour.brouillon.code_donne is not None
    return codes_par_courriel.veut_un_code_par_courriel(texte) or (
        donne and codes_par_courriel.le_veut_par_courriel(texte)
    )


def _demande(tour: Tour) -> bool:
    """Whether a sentence of the message asks for the code by e-mail."""
    return bool(demandes.separer(tour.texte, partial(_par_courriel, tour))[0])


def _separer(tour: Tour) -> Identifiant | None:
    """Leaves of the turn what does not belong to the request; returns the address that came with it.

    An address that stands in the request was given for this alone: it is not noted (the saisine has its own).
    """
    rangs = count()
    numerote = JETON.sub(lambda _: f"{{courriel:{next(rangs)}}}", tour.texte)
    phrases, reste = demandes.separer(numerote, partial(_est_une_demande, tour))
    pour_cela = adresses = [lu for lu in tour.identifiants if lu.type is TypeIdentifiant.COURRIEL]
    if len(adresses) == len(JETON.findall(tour.texte)):
        pour_cela = [adresses[int(rang)] for rang in RANG.findall(" ".join(phrases))]
        reste = RANG.sub(lambda rang: f"{{courriel:{adresses[int(rang[1])].etat}}}", reste)
    tour.identifiants = tuple(lu for lu in tour.identifiants if lu not in pour_cela)
    tour.texte = reste
    return pour_cela[-1] if pour_cela else None


def _commencer_avec(tour: Tour) -> None:
    """Begins with a message that asks for it, and takes what else the message gives."""
    donnee = _separer(tour)
    if demandes.dit_autre_chose(tour.texte):
        noter.noter(tour)
    else:
        noter.noter_identifiants(tour)
    tour.brouillon.incompris = 0
    if donnee and donnee.etat is Etat.VALIDE and donnee.valeur:
        _envoyer(tour, donnee.valeur)
    else:
        _commencer(tour, rejetee=donnee.brut if donnee else None)


def _commencer(tour: Tour, ailleurs: bool = False, rejetee: str | None = None) -> None:
    """Asks for the address, or to confirm the known one unless it is to go elsewhere."""
    brouillon = tour.brouillon
    _clore(tour)
    brouillon.confirmation = None
    if not envoyer_code.peut_demander(tour.travail, tour.conversation):
        _donner_ici_plutot(tour, "courriel_plus_aucun")
        return
    connue = brouillon.dossier.demandeur.courriel
    brouillon.envoi_du_code = CONFIRMATION if connue and not ailleurs and rejetee is None else ADRESSE
    if rejetee is not None:
        brouillon.valeurs_rejetees[ADRESSE] = rejetee
        tour.dire_erreur(ADRESSE)
    reposer(tour)


def _suivre(tour: Tour) -> None:
    """One message while the address, or a yes to it, is asked for."""
    adresse = _adresse_lue(tour)
    noter.noter_identifiants(tour)
    accord = _accord(tour)
    a_confirmer = tour.brouillon.envoi_du_code == CONFIRMATION
    if adresse:
        _envoyer(tour, adresse)
    elif _renonce(tour) or (accord is False and not a_confirmer):
        _abandonner(tour, "courriel_abandonne")
    elif accord and a_confirmer:
        _envoyer_a_l_adresse_connue(tour)
    elif accord is False:
        _commencer(tour, ailleurs=True)
    elif reponses.est_pourquoi(tour.texte):
        tour.dire_pourquoi(tour.brouillon.envoi_du_code or ADRESSE)
        reposer(tour)
    elif not apartes.traiter(tour):
        _pas_lu(tour)


def _adresse_lue(tour: Tour) -> str | None:
    """The last address of the message, which is not noted; of one that is not valid, the text is kept to be completed."""
    lues = [lu for lu in tour.identifiants if lu.type is TypeIdentifiant.COURRIEL]
    tour.identifiants = tuple(lu for lu in tour.identifiants if lu not in lues)
    if lues and lues[-1].etat is Etat.VALIDE:
        return lues[-1].valeur
    if lues:
        tour.brouillon.valeurs_rejetees[ADRESSE] = lues[-1].brut
        return None
    return lire_reponse.identifiant_lu(tour, TypeIdentifiant.COURRIEL, ADRESSE)


def _renonce(tour: Tour) -> bool:
    annule = tour.lecture.sure and tour.lecture.label == "annuler"
    return annule or reponses.est_refus(tour.texte) or codes_par_courriel.refuse_le_courriel(tour.texte)


def _accord(tour: Tour) -> bool | None:
    """A yes or a no, by its words, else by its label."""
    accord = reponses.lire_oui_non(tour.texte)
    if accord is None and tour.lecture.sure and tour.lecture.label in ("affirmer", "nier"):
        return tour.lecture.label == "affirmer"
    return accord


def _pas_lu(tour: Tour) -> None:
    champ = tour.brouillon.envoi_du_code or ADRESSE
    essais = tour.brouillon.essais
    essais[champ] = essais.get(champ, 0) + 1
    if essais[champ] >= ESSAIS:
        _abandonner(tour, "courriel_illisible")
        return
    tour.dire_erreur(champ)
    reposer(tour)


def _abandonner(tour: Tour, cle: str) -> None:
    """No e-mail: who has no code yet, nor an earlier e-mail, gets one here."""
    _clore(tour)
    etats = tour.travail.boite.etats_des_courriels(tour.conversation)
    if tour.brouillon.code_donne or (etats and etats[-1] in (EtatEnvoi.A_ENVOYER, EtatEnvoi.ENVOYE)):
        tour.dire(cle)
        reposer(tour)
    else:
        _donner_ici_plutot(tour, cle)


def _donner_ici_plutot(tour: Tour, cle: str) -> None:
    tour.dire(cle, nombre=envoyer_code.COURRIELS_PAR_CONVERSATION)
    reprise.dire(tour, avec_courriel=False)
    reposer(tour)


def _envoyer_a_l_adresse_connue(tour: Tour) -> None:
    connue = tour.brouillon.dossier.demandeur.courriel
    if connue:
        _envoyer(tour, connue, montree=masque_courriel(connue))
    else:
        _commencer(tour)


def _envoyer(tour: Tour, adresse: str, montree: str | None = None) -> None:
    """Queues the e-mail; says that it will leave, not that it arrives, and comes back to what is open."""
    brouillon = tour.brouillon
    if not envoyer_code.peut_demander(tour.travail, tour.conversation):
        _clore(tour)
        _donner_ici_plutot(tour, "courriel_plus_aucun")
        return
    jusqu_au = envoyer_code.demander(
        tour.travail, tour.conversation, adresse, brouillon.simple, brouillon.code_donne, tour.maintenant
    )
    brouillon.code_donne = None
    _clore(tour)
    fin = heures.le(tour, jusqu_au.astimezone(tour.maintenant.tzinfo))
    tour.dire("courriel_va_partir", adresse=montree or adresse, code_jusqu_au=fin)
    reprise.dire_la_fin(tour)
    _offrir_autrement(tour)
    reposer(tour)


def _dire_ce_qu_il_en_est(tour: Tour) -> bool:
    """ "Je n'ai rien reçu": what is known of the last e-mail of this conversation, and the other ways."""
    rien_d_ouvert = tour.brouillon.champ is None
    if not codes_par_courriel.dit_n_avoir_rien_recu(tour.texte, rien_d_ouvert):
        return False
    etats = tour.travail.boite.etats_des_courriels(tour.conversation)
    if not etats:
        return False
    tour.dire(CE_QU_IL_EN_EST[EtatEnvoi.ANNULE if tour.brouillon.code_donne else etats[-1]])
    _offrir_autrement(tour)
    reposer(tour)
    return True


def _offrir_autrement(tour: Tour) -> None:
    tour.reponse.offrir(
        vers_valeur(tour.message("choix_autre_adresse"), CHAMP, AUTRE),
        vers_valeur(tour.message("choix_code_ici"), reprise.CHAMP, "code"),
    )


def _clore(tour: Tour) -> None:
    brouillon = tour.brouillon
    brouillon.envoi_du_code = None
    brouillon.valeurs_rejetees.pop(ADRESSE, None)
    for champ in (ADRESSE, CONFIRMATION):
        brouillon.essais.pop(champ, None)
        brouillon.poses.pop(champ, None)
