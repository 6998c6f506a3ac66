"""What the person asks of the conversation itself, whatever is open: answered before the pending field reads anything."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from actions.apres_depot import complement, retrait, suivi
from actions.depot import necessaires, recapitulatif
from actions.faq import (
    adresse,
    cas,
    conseiller,
    craintes,
    definitions,
    documents,
    questions_jointes,
    rappel,
    sur_la_conversation,
    version,
)
from actions.fil import apprentissage, code_par_courriel, reprise
from actions.guides import aide_reclamation, compte_ameli
from actions.notes import noter
from actions.questions import OUVERTES, options, reposer
from actions.rectification import le_faux
from actions.rectification.corrections import CHAMP_DU_SUJET
from actions.secours import ecoute
from actions.tour import Tour
from bot.extraction.correction import interdits
from bot.extraction.correction.corrections import sujet_nomme
from bot.extraction.danger import dangers
from bot.extraction.demande import au_chat, rappels, redites, versions
from bot.extraction.demande import demandes as vocabulaire
from bot.extraction.demande import sur_la_conversation as vers_le_chat
from bot.extraction.demande.craintes import craint_des_represailles
from bot.extraction.demande.promesses import demande_une_promesse
from bot.extraction.langue import interrogations, langues
from bot.extraction.personnes.personnes import lire_pour_qui
from bot.extraction.reponse import reponses
from bot.mediation.brouillon import Etape
from bot.mediation.collecte import NOMS_DES_PERSONNES
from bot.mediation.saisine import But


@dataclass(frozen=True)
class Demande:
    """A request: whether a sentence makes it, what is said to those that do, and how the conversation goes on."""

    est_faite: Callable[[Tour, str], bool]
    dire: Callable[[Tour, list[str]], None]
    revenir: Callable[[Tour], None] = reposer
    vraie: bool = True
    """Whether what the person gives with it may be taken."""
    avec_le_reste: bool = False
    """Whether the sentence that makes it may also tell a trouble or ask something, which is then read as usual."""


def _laisser_le_temps(tour: Tour, _: list[str]) -> None:
    """The pending question stays; nothing open, nothing to wait for but the person."""
    champ = tour.brouillon.champ
    if champ and tour.brouillon.etape in OUVERTES:
        tour.reponse.demander(
            tour.message("prenez_votre_temps"), champ, tour.contenu.questions[champ], options(tour, champ)
        )
    else:
        tour.dire("prenez_votre_temps")


def _dire_si_c_est_parti(tour: Tour, _: list[str]) -> None:
    brouillon = tour.brouillon
    if brouillon.etape is Etape.DEPOSEE or brouillon.saisines_deposees:
        suivi.repondre(tour)
    else:
        tour.dire("rien_n_est_parti")


def _resumable(tour: Tour) -> bool:
    if tour.brouillon.champ == "recapitulatif" and reponses.veut_revenir(tour.texte):
        return False  # the summary itself, not what was taken down so far
    return tour.brouillon.situation.motif is not None and tour.brouillon.etape is not Etape.DEPOSEE


def _resumer(tour: Tour, _: list[str]) -> None:
    """What was taken down so far."""
    lignes = recapitulatif.lignes_ecrites(tour)
    tour.reponse.dire("\n".join([tour.message("resume_en_cours"), "", *lignes]))


def _dire_ce_qui_est_compris(tour: Tour, _: list[str]) -> None:
    """To who says that they answered before: what was understood, so that they see what is missing."""
    check = tour.brouillon.etape is Etape.VERIFICATION
    lignes = _lignes_de_la_verification(tour) if check else recapitulatif.lignes_ecrites(tour)
    if lignes:
        tour.reponse.dire("\n".join([tour.message("deja_dit"), "", *lignes]))
    else:
        tour.dire("deja_dit_sans_rien_noter")


def _lignes_de_la_verification(tour: Tour) -> list[str]:
    """What the check holds as known, in the words of its own choices."""
    questions, connus = tour.contenu.questions, tour.brouillon.situation.connus()
    titres = {
        champ: next((un.titre for un in questions[champ].choix if un.valeur == v), None) for champ, v in connus.items()
    }
    return [f"- **{questions[champ].libelle}** : {titre}" for champ, titre in titres.items() if titre]


def _dire_qu_un_nom_est_necessaire(tour: Tour, _: list[str]) -> None:
    tour.dire("autre_voie_demandeur_nom")


def _aller_a_la_saisine(tour: Tour) -> None:
    """The wish to file, said with the wish to stay unnamed, is heard too."""
    from actions import parcours  # the journeys come here by the turn

    veut = tour.lecture.famille != "situation" and not reponses.est_question(tour.texte)
    if tour.brouillon.etape is Etape.ACCUEIL and veut:
        parcours.deposer(tour)
    else:
        reposer(tour)


def _menace_hors_du_souhait(tour: Tour, texte: str) -> bool:
    """A wish is written down without the threats in it (`lire_textes`)."""
    return dangers.est_une_menace(texte) and tour.brouillon.champ != "demande"


def _calmer(tour: Tour, _: list[str]) -> None:
    tour.dire_reponse("chitchat/mecontentement", cas="menace")


def _redire_les_choix(tour: Tour, _: list[str]) -> None:
    """The choices that stood under the last answer, as words to type; where it had none, the open question."""
    brouillon = tour.brouillon
    offerts = tour.choix_montres
    if not offerts:
        tour.dire("sans_bouton")
        reposer(tour)
        return
    liste = "\n".join(f"{rang}. {un.titre}" for rang, un in enumerate(offerts, 1))
    texte, champ = tour.message("choix_a_ecrire", liste=liste), brouillon.champ
    if champ and brouillon.etape in OUVERTES:
        tour.reponse.demander(texte, champ, tour.contenu.questions[champ], offerts)
    else:
        tour.reponse.dire(texte, choix=offerts)


def _montrer_ou_redire(tour: Tour) -> None:
    if tour.brouillon.etape is Etape.RECAPITULATIF:
        recapitulatif.montrer(tour)
    else:
        version.revenir(tour)


def _autre_champ(tour: Tour, texte: str) -> str | None:
    """The field, other than the open one, of which a text asks why it must be given."""
    sujet = sujet_nomme(texte) if reponses.est_pourquoi(texte) else None
    champ = "demandeur.code_postal" if sujet == "code_postal" else CHAMP_DU_SUJET.get(sujet or "")
    if sujet == "adresse" and UNE_VILLE.search(texte):
        champ = "professionnel.ville"  # no other town is asked for
    if champ and DE_L_AUTRE.search(texte) and tour.brouillon.dossier.agissant_pour:
        champ = champ.replace("demandeur.", "personne_concernee.")
    ouvert = tour.brouillon.champ or ""
    meme = champ is not None and champ.split(".")[-1] == ouvert.split(".")[-1]  # "son nom", where a doctor's is asked
    if ouvert.startswith("professionnel.") and DE_SOI.search(texte):
        meme = False
    return champ if champ in POURQUOI_AUSSI and not meme else None


def _dire_pourquoi(tour: Tour, phrases: list[str]) -> None:
    champ = _autre_champ(tour, phrases[-1])
    if champ:
        tour.dire_pourquoi(champ)


def _veut_l_anonymat(tour: Tour, texte: str) -> bool:
    """Would stay unnamed; where a name is asked for, the same few words refuse it, and "pour moi mais sans mon nom" answers."""
    repond = tour.brouillon.champ == "personne_concernee" and lire_pour_qui(texte) is not None
    ailleurs = tour.brouillon.etape in OUVERTES and tour.brouillon.champ not in NOMS_DES_PERSONNES and not repond
    return au_chat.veut_l_anonymat(texte) or (ailleurs and au_chat.reste_anonyme(texte))


def _demande_pourquoi_verifier(tour: Tour, texte: str) -> bool:
    """ "Pourquoi vous demandez ça ?", of the check that is offered; of a question that is open, its own words say why."""
    return not tour.brouillon.attend_une_reponse and reponses.demande_pourquoi_on_demande(texte)


def _rien_d_ouvert(est_dit: Callable[[str], bool]) -> Callable[[Tour, str], bool]:
    """Where a field is pending, the same words are an answer or a pause."""
    return lambda tour, texte: tour.brouillon.etape not in OUVERTES and est_dit(texte)


def _d_une_autre_langue(_: Tour, texte: str) -> bool:
    return not langues.est_en_francais(texte) or langues.veut_une_autre_langue(texte)


def _veut_reprendre(tour: Tour, texte: str) -> bool:
    """ "Allez, on continue" after a pause; to what was just proposed it is a yes."""
    accepte = tour.brouillon.confirmation is not None and reponses.lire_oui_non(texte) is True
    return vers_le_chat.veut_reprendre(texte) and not accepte


def _en_chemin(est_demande: Callable[[str], bool]) -> Callable[[Tour, str], bool]:
    """Only while a check or a form is open."""
    return lambda tour, texte: tour.brouillon.etape in OUVERTES and est_demande(texte)


DEMANDES = (
    Demande(lambda _, texte: interdits.avoue_un_faux(texte), le_faux.oter, le_faux.montrer_ou_reposer, vraie=False),
    Demande(le_faux.est_demande, le_faux.refuser, le_faux.revenir_apres_un_refus, vraie=False),
    Demande(lambda _, texte: interdits.donne_une_consigne(texte), lambda tour, _: tour.dire("consigne_refusee"), vraie=False),
    Demande(lambda _, texte: vocabulaire.refuse_de_laisser_garder(texte), lambda tour, _: apprentissage.arreter(tour)),
    Demande(lambda _, texte: versions.lire_version(texte) is not None, version.dire, _montrer_ou_redire, avec_le_reste=True),
    Demande(_d_une_autre_langue, lambda tour, _: tour.dire("en_francais")),
    Demande(lambda _, texte: au_chat.ne_voit_pas_les_choix(texte), _redire_les_choix, lambda tour: None),
    Demande(_menace_hors_du_souhait, _calmer, necessaires.revenir, avec_le_reste=True),
    Demande(sur_la_conversation.demande_la_duree_du_code, sur_la_conversation.dire_la_duree_du_code),
    Demande(reprise.a_un_code, lambda tour, _: tour.dire("reprise_ou_taper_le_code"), vraie=False),
    Demande(code_par_courriel.demande_un_code_ici, code_par_courriel.donner_ici),
    Demande(lambda _, texte: rappels.demande_les_horaires(texte), lambda tour, _: conseiller.dire_les_horaires(tour)),
    Demande(lambda _, texte: demande_une_promesse(texte), lambda tour, _: tour.dire("pas_de_promesse")),
    Demande(
        sur_la_conversation.vise_la_saisine_d_un_autre,
        lambda tour, _: tour.dire("pas_la_saisine_d_un_autre"),
        vraie=False,
    ),
    Demande(lambda _, texte: vers_le_chat.demande_ses_droits(texte), lambda tour, _: tour.dire("mes_droits")),
    Demande(lambda _, texte: vers_le_chat.demande_ce_qu_on_a_de_lui(texte), sur_la_conversation.dire_ce_qu_il_en_a),
    Demande(lambda _, texte: vers_le_chat.demande_la_source(texte), sur_la_conversation.dire_la_source),
    Demande(_rien_d_ouvert(vers_le_chat.annonce_une_question), lambda tour, _: tour.dire("posez_votre_question")),
    Demande(_rien_d_ouvert(vers_le_chat.cherche_ses_mots), lambda tour, _: tour.dire("dites_avec_vos_mots")),
    Demande(_veut_reprendre, lambda tour, _: None, sur_la_conversation.reprendre),
    Demande(lambda _, texte: au_chat.demande_ce_qui_est_garde(texte), lambda tour, _: tour.dire("ce_que_je_garde")),
    Demande(lambda _, texte: au_chat.demande_si_c_est_parti(texte), _dire_si_c_est_parti),
    Demande(lambda tour, texte: au_chat.demande_un_resume(texte) and _resumable(tour), _resumer),
    Demande(_en_chemin(redites.n_est_qu_une_redite), _dire_ce_qui_est_compris),
    Demande(lambda _, texte: craint_des_represailles(texte), craintes.dire_ce_qui_protege),
    Demande(lambda _, texte: au_chat.veut_un_faux_nom(texte), lambda tour, _: tour.dire("autre_voie_demandeur_nom")),
    Demande(_veut_l_anonymat, _dire_qu_un_nom_est_necessaire, _aller_a_la_saisine),
    Demande(aide_reclamation.est_annoncee, lambda tour, _: tour.dire("reclamation_annoncee"), lambda tour: None),
    Demande(lambda _, texte: au_chat.demande_d_attendre(texte), _laisser_le_temps, lambda tour: None),
    Demande(sur_la_conversation.craint_de_perdre_le_code, sur_la_conversation.dire_le_code_perdu),
    Demande(lambda _, texte: vers_le_chat.demande_son_code(texte), sur_la_conversation.dire_le_code),
    Demande(
        lambda _, texte: vers_le_chat.demande_les_donnees_d_un_autre(texte),
        lambda tour, _: tour.dire("pas_les_donnees_d_un_autre"),
        vraie=False,
    ),
    Demande(lambda _, texte: vers_le_chat.craint_la_publicite(texte), lambda tour, _: tour.dire("pas_de_publicite")),
    Demande(_en_chemin(vers_le_chat.n_est_qu_une_exclamation), lambda tour, _: None),
    Demande(_en_chemin(vers_le_chat.demande_une_copie), lambda tour, _: tour.dire("copie_a_la_fin")),
    Demande(_en_chemin(vers_le_chat.demande_s_il_peut_partir), sur_la_conversation.dire_ce_qui_manque),
    Demande(_en_chemin(vers_le_chat.demande_ce_qui_reste), lambda tour, _: tour.dire("ce_qu_il_reste")),
    Demande(_en_chemin(vers_le_chat.demande_s_il_pourra_corriger), lambda tour, _: tour.dire("corriger_plus_tard")),
    Demande(documents.est_demande_de_dossier, documents.dire_du_dossier),
    Demande(cas.est_demande, cas.dire),
    Demande(lambda tour, texte: _autre_champ(tour, texte) is not None, _dire_pourquoi),
    Demande(_demande_pourquoi_verifier, lambda tour, _: tour.dire("pourquoi_verifier")),
    Demande(aide_reclamation.est_demandee, aide_reclamation.dire),
    Demande(definitions.est_demandee, definitions.dire),
)  # fmt: skip

MOTS_D_UN_SOUHAIT = 5
DE_L_AUTRE = re.compile(r"\b(?:son|sa|ses|leurs?)\b", re.IGNORECASE)
""" "Pourquoi son nom": that of the person concerned."""
DE_SOI = re.compile(r"\b(?:mon|ma|mes)\b", re.IGNORECASE)
""" "Pourquoi mon nom", where a doctor's is asked."""
UNE_VILLE = re.compile(r"\bville\b", re.IGNORECASE)
POURQUOI_AUSSI = (
    "personne_concernee.nom",
    "personne_concernee.nir",
    "demandeur.nir",
    "demandeur.nom",
    "demandeur.telephone",
    "demandeur.courriel",
    "demandeur.adresse",
    "demandeur.code_postal",
    "professionnel.ville",
)
"""The fields of which people ask, before they are asked, why they must be given."""

CHOIX: dict[str, Callable[[Tour, str, str], None]] = {
    aide_reclamation.CHAMP: aide_reclamation.appliquer,
    apprentissage.CHAMP: lambda tour, _, valeur: apprentissage.repondre(tour, valeur),
    compte_ameli.CHAMP: lambda tour, _, valeur: compte_ameli.naviguer(tour, valeur),
    reprise.CHAMP: lambda tour, *_: reprise.donner(tour),
    code_par_courriel.CHAMP: code_par_courriel.appliquer,
    code_par_courriel.CONFIRMATION: code_par_courriel.appliquer,
    version.CHAMP: lambda tour, _, valeur: version.changer(tour, valeur),
    rappel.CHAMP: rappel.appliquer,
    rappel.TELEPHONE: rappel.appliquer,
    rappel.MOMENT: rappel.appliquer,
    retrait.CHAMP: suivi.appliquer,
    complement.CONFIRMATION: suivi.appliquer,
    ecoute.CHAMP: ecoute.appliquer,
    But.COMPLETER: lambda tour, *_: suivi.completer(tour),
}
"""The choices that ask such things, by the field that they name."""


def traiter(tour: Tour) -> bool:
    """Whether the message asked for nothing else, and is dealt with; what else it says is left to be read as usual."""
    suites = (suivi.traiter, code_par_courriel.traiter, rappel.traiter, adresse.traiter, compte_ameli.traiter)
    return any(_repondre(tour, demande) for demande in DEMANDES) or any(traite(tour) for traite in suites)


def _repondre(tour: Tour, demande: Demande) -> bool:
    phrases, reste = vocabulaire.separer(tour.texte, partial(demande.est_faite, tour))
    if not phrases:
        return False
    demande.dire(tour, phrases)
    if vocabulaire.dit_autre_chose(reste) or _accepte_aussi(tour, reste):
        tour.texte = reste
        return False
    if _repond_aussi(tour, demande, reste) or (demande.avec_le_reste and _dit_plus(tour)):
        return False
    if questions_jointes.raconte_aussi(tour):
        return False
    if demande.vraie:
        noter.noter_identifiants(tour)
    tour.brouillon.incompris = 0
    demande.revenir(tour)
    return True


def _dit_plus(tour: Tour) -> bool:
    """ "Je parle pas bien français, moi malade, cpam pas payer": the trouble is told, or the question asked, with the wish."""
    lecture = tour.lecture
    return lecture.sure and lecture.famille in ("faq", "situation") and len(tour.texte.split()) > MOTS_D_UN_SOUHAIT


def _accepte_aussi(tour: Tour, reste: str) -> bool:
    """ "Oui, vérifions. Mais un appel, ça compte ?": what was proposed is accepted or declined beside."""
    avance = reponses.veut_avancer(reste) and not reponses.est_question(reste)
    return tour.brouillon.confirmation is not None and (avance or reponses.lire_oui_non(reste) is not None)


def _repond_aussi(tour: Tour, demande: Demande, reste: str) -> bool:
    """ "Paul Martin, et vous gardez ça longtemps ?", "Non. Et la CRA, c'est un tribunal ?": what stands beside the question may
    answer the open field.
    """
    dit, posee = interrogations.separer(tour.texte)
    if not (dit and posee and demande.est_faite(tour, posee)):
        dit = "" if au_chat.est_une_politesse(reste) or reponses.dit_seulement_d_avancer(reste) else reste
    ouvert = tour.brouillon.champ is not None and tour.brouillon.etape in OUVERTES
    if not (ouvert and dit.strip(" .,;!")) or (
        tour.brouillon.champ == "consentement" and reponses.lire_oui_non(dit) is not None
    ):
        return False
    tour.texte, tour.lecture = dit, replace(tour.lecture, label="informer", segments=())
    return True
