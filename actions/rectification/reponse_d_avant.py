"""The answer just given, put right at the next question: "ah non 44100", "pardon Villeurbanne", "non avant-hier"."""

import re

from actions.notes import noter
from actions.notes.champs import ecrire
from actions.notes.noter_dates import lire_date
from actions.rectification.corriger_nom import redire_le_nom
from actions.rectification.corriger_valeur import prendre
from actions.tour import Tour
from bot.extraction.affaire.souhaits import nomme_ce_qui_est_demande
from bot.extraction.correction.corrections import lire_reprise, sujet_nomme
from bot.extraction.correction.retouches import changer_de_numero
from bot.extraction.identifiants.identifiant import JETON
from bot.extraction.reponse import reponses
from bot.mediation.brouillon import Etape
from bot.mediation.collecte import NOMS_DES_PERSONNES, valeur

SE_RELISENT = (
    *NOMS_DES_PERSONNES,
    "professionnel.nom",
    "professionnel.ville",
    "demandeur.ville",
    "demandeur.code_postal",
    "personne_concernee.code_postal",
    "reclamation.canal",
)
"""Fields whose answers are told from anything else by themselves."""
ADRESSE, DEMANDE = "demandeur.adresse", "demande"
CODE_POSTAL = re.compile(r"[0-9]{2} ?[0-9]{3}[ .!]*")
D_UNE_AUTRE_LIGNE = ("pour_qui", "regime", "caisse", "procedure", "reclamation", "relances")
""" "En fait c'est pour ma fille Lina" is nothing that is asked for."""
NIR = ("demandeur.nir", "personne_concernee.nir")
REVIENT = re.compile(r"^\W*(?:pl[uû]t[oô]t|en fait|pardon|enfin|ou plut[oô]t)\b", re.IGNORECASE)
AUTRE_CHOSE = re.compile(r"[.;!?]\s+\w")
"""A second sentence tells something else, which is read with the first."""
MOTS_D_UNE_REPRISE = 6


def retenir(tour: Tour, attendu: str | None) -> None:
    """Keeps which field this turn answered, for the next one to put it right."""
    brouillon = tour.brouillon
    if attendu and attendu in tour.nouveautes and brouillon.champ != attendu:
        brouillon.champ_d_avant = attendu


def reprendre(tour: Tour) -> str | None:
    """The field of the answer before, where the message takes that back and gives another; None where it does not."""
    brouillon = tour.brouillon
    if tour.identifiants:
        return _redonner_un_identifiant(tour)
    if code := _redonner_le_code_postal(tour):
        return code
    champ = brouillon.champ_d_avant
    ouvert = brouillon.etape is Etape.FORMULAIRE and champ and champ != brouillon.champ
    dite = lire_reprise(tour.texte) if ouvert else None
    if champ is None or dite is None or not valeur(brouillon, champ) or _repond_a_la_question(dite):
        return None
    return champ if _relire(tour, champ, dite) else None


def _redonner_le_code_postal(tour: Tour) -> str | None:
    """ "Oups 79200", whatever is asked: five digits alone, of who gave a postcode, are that."""
    brouillon = tour.brouillon
    qui = "personne_concernee" if brouillon.dossier.agissant_pour else "demandeur"
    champ, dite = f"{qui}.code_postal", lire_reprise(tour.texte)
    if brouillon.champ == champ or not dite or not CODE_POSTAL.fullmatch(dite) or not valeur(brouillon, champ):
        return None
    return champ if prendre(tour, champ, dite) else None


def _redonner_un_identifiant(tour: Tour) -> str | None:
    """ "Non anne.colin@exemple.fr": the address takes the place of the known one, and the question is not refused."""
    dite = lire_reprise(tour.texte)
    if dite is None or not JETON.fullmatch(dite.strip(" .!")):
        return None
    noter.noter_identifiants(tour)
    return next(iter(tour.changements), None)


def _repond_a_la_question(dite: str) -> bool:
    """ "Non merci", "ah non je sais pas" answer what is asked now."""
    return bool(
        reponses.lire_oui_non(dite) is not None
        or reponses.est_refus(dite)
        or reponses.est_ignorance(dite)
        or reponses.est_question(dite)
    )


def _relire(tour: Tour, champ: str, dite: str) -> bool:
    brouillon = tour.brouillon
    if champ == DEMANDE:
        d_une_ligne = sujet_nomme(dite) in D_UNE_AUTRE_LIGNE and not nomme_ce_qui_est_demande(dite)
        revient = brouillon.champ in NIR and bool(REVIENT.match(tour.texte)) and not d_une_ligne
        return revient and prendre(tour, champ, dite)
    if len(dite.split()) > MOTS_D_UNE_REPRISE or AUTRE_CHOSE.search(dite) or _se_confondent(tour, champ):
        return False
    if champ == ADRESSE:
        corrigee = changer_de_numero(str(valeur(brouillon, champ)), dite)
        if corrigee:
            ecrire(tour, champ, corrigee)
        return corrigee is not None
    if tour.contenu.questions[champ].type == "date":
        return lire_date(tour, champ, dite)
    if champ in NOMS_DES_PERSONNES:
        return redire_le_nom(tour, champ, dite)
    return champ in SE_RELISENT and prendre(tour, champ, dite)


def _se_confondent(tour: Tour, champ: str) -> bool:
    """Whether the same words may answer both: two towns, two names; a town said where a name is asked for; a date where
    the one that is asked for was given, and refused, a moment ago.
    """
    demande = tour.brouillon.champ or ""
    questions, sortes = tour.contenu.questions, (champ.split(".")[-1], demande.split(".")[-1])
    deux_dates = questions[champ].type == "date" and demande in questions and questions[demande].type == "date"
    redemandee = tour.brouillon.poses.get(demande, 0) > 1
    return sortes[0] == sortes[1] or sortes == ("ville", "nom") or sortes[1] == "recit" or (deux_dates and redemandee)
