"""Whose a name is: that of the person who writes, of the one concerned, or of somebody whom the saisine does not know."""

import re

from actions.depot import recapitulatif
from actions.tour import Tour
from bot.extraction.langue.orthographe import plie_apres, plie_avant
from bot.extraction.langue.pliage import plier
from bot.extraction.personnes import personnes, proches
from bot.extraction.personnes.noms import NomLu, Qui, lire_organisations
from bot.extraction.personnes.noms_connus import est_le_meme_autrement_ecrit, porte_un_autre_prenom
from bot.extraction.personnes.noms_mots import AVANT_SON_NOM, QUI_IL_EST
from bot.extraction.personnes.personnes_mots import SEULEMENT_CITE
from bot.mediation.dossier import Personne
from bot.mediation.situation import MOTIFS_CAISSE

ANNONCE = re.compile(r"m'? ?app?ell?e|mon (?:pr[ée])?nom|moi,? c(?:'?est)?\b|je me nomme", re.IGNORECASE)
EST_MOI = re.compile(r",? (?:c'?est|c) moi\b(?! qui)", re.IGNORECASE)
""" "Amel c'est moi"."""
PERSONNE_AIDEE = re.compile(
    r"(?:tut(?:eur|rice)|curat(?:eur|rice)(?: renforc[ée]e?| simple| familiale?)?"
    r"|mandataire(?: judiciaire)?|repr[ée]sentante? l[ée]gale?|"
    r"accompagne|accompagnons|m'occupe|pour|au sujet|[àa] propos|concernant|"
    r"aide|(?P<suis>suis)|suivons)(?:\s+(?:aussi|[ée]galement))?"
    r"\s+(?:de\s+|d'|le dossier de\s+)?$"
    r"|(?:majeure?s? prot[ée]g[ée]e?|usag[eè]re?"
    r"|b[ée]n[ée]ficiaire|patiente?|r[ée]sidente?|cliente?|allocataire|dossier)\s*[,:]?\s*$"
    r"|(?:voisine?|amie?|s(?:oe|œ)ur|fr[èe]re|ni[èe]ce|neveu|cousine?|fille|fils|m[èe]re|p[èe]re|mari|femme|[ée]pou(?:x|se)"
    r"|auxiliaire de vie|aide [àa] domicile|aidante?)\s+(?:de\s+|d'|chez\s+)$"
    r"|personne concern[ée]e(?: c'est| est)?\s*:?\s*$"
    r"|(?:usag[eè]re?|b[ée]n[ée]ficiaire|patiente?|r[ée]sidente?|cliente?|allocataire|adh[ée]rente?)s?\s+(?:[àa]|au|de|du|chez|dans)\b[^.;:!?\n]{0,45},\s*$"
    r"|\b(?:une?|cette?|la|le)\s+(?:vieille |jeune |vieux )?(?:dame|personne|femme|monsieur|homme|maman|veuve|retrait[ée]e?)"
    r"(?:\s+[\w-]+){0,3}\s*[,:(]\s*$",
    re.IGNORECASE,
)
"""Right before a name: it is that of the person who is helped."""
CITEE_APRES = re.compile(
    r"[ ,]*(?:qui )?(?:m'|me |vous |t')|.{0,20}\b(?:la|le|les) memes? |.{0,20}\b(?:pareil|aussi|egalement)\b"
)
"""After the name of a relative: they are spoken of in passing ("ma voisine Mme Roux a le même problème")."""
AGE_APRES = re.compile(r"[ ,(]*(?:agee? de )?\d{1,3} ans\b|[ ,(]*nee? (?:le|en) ")
DEBUT_DE_PHRASE = re.compile(r"(?:^|[.!?\n])\s*$")
DONNEE_APRES = re.compile(r"[,\s]*(?:\d|\{(?:courriel|tel|nir):)")
CLAUSES = re.compile(r"[.!?;\n]| (?:et|mais) ")
QUI_SUIT = ("association", "professionnel", "tuteur")
MOTS_D_UN_NOM = 5
SIGNES_AVANT_UN_NOM = 70
"""Characters before a name in which the words stand that say whose it is."""


def a_qui(tour: Tour, lu: NomLu) -> str | None:
    """Whose name it is, None where it is that of somebody whom the saisine does not know."""
    avant = tour.texte[max(0, lu.debut - SIGNES_AVANT_UN_NOM) : lu.debut]
    if est_d_un_autre_proche(tour, avant) or (
        lu.qui is not Qui.SOI and personnes.est_pour_plusieurs_proches(tour.texte)
    ):
        return None
    de_soi = _signe_pour_une_organisation(tour, lu) or (lu.qui is Qui.SOI and AVANT_SON_NOM.search(plier(avant).plie))
    aidee = None if de_soi else PERSONNE_AIDEE.search(avant)
    if aidee and not (aidee["suis"] and lu.qui is Qui.SOI and _se_nomme(tour, lu)):
        dit = _pour_autrui(tour) or _repond_pour_qui(tour, lu) or _dit_ensuite_qui_c_est(tour, lu)
        return "personne_concernee" if dit else None
    if _repond_pour_qui(tour, lu) and len(tour.texte.split()) <= MOTS_D_UN_NOM:
        return "personne_concernee"
    if lu.qui is Qui.AUTRE:
        return "personne_concernee" if _presente_la_personne(tour, lu) else _signe(tour, lu)
    if lu.nom is None:
        return _a_qui_le_prenom(tour, lu)
    if lu.qui is Qui.PROCHE:
        return "personne_concernee" if _pour_autrui(tour) or _nomme_un_proche(tour, lu) else None
    return "demandeur" if _est_de_soi(tour, lu) else qui_porte(tour, lu) or "demandeur"


def _signe_pour_une_organisation(tour: Tour, lu: NomLu) -> bool:
    """ "Je suis Bertrand Colas de l'association…", "pour le CCAS, Mme Sarrazin", to the question what who writes is called."""
    connue = tour.brouillon.dossier.personne_concernee.nom
    if tour.brouillon.champ != "demandeur.nom" or not connue or connue == lu.nom:
        return False
    return any(une.fin <= lu.debut or lu.fin <= une.debut for une in lire_organisations(tour.texte))


def est_d_un_autre_proche(tour: Tour, avant: str) -> bool:
    """Whether what stands before a name says that it is that of another relative than the person concerned, who is said."""
    agit = tour.brouillon.dossier.agissant_pour
    nommee = "personne_concernee.nom" in tour.nouveautes  # "mon fils Lucas et ma fille Emma"
    dit = CLAUSES.split(avant)[-1]
    if agit is None or not proches.est_un_autre_proche(dit, agit.precision, nommee):
        return False
    if proches.dit_un_nom(avant):
        tour.dire_une_fois("autre_proche", qui=recapitulatif.en_mots(tour, "personne_concernee"))
    return True


def qui_porte(tour: Tour, lu: NomLu) -> str | None:
    """Which of the two persons of the saisine a name is said of again: the one with whom it shares most words."""
    dossier = tour.brouillon.dossier
    if dossier.agissant_pour is None:
        return None
    communs = {
        qui: len(mots_du_nom(lu) & mots_du_nom(getattr(dossier, qui))) for qui in ("demandeur", "personne_concernee")
    }
    qui = max(communs, key=communs.__getitem__)
    if not dossier.demandeur.nom and porte_un_autre_prenom(lu, getattr(dossier, qui).prenom):
        return None  # "Monique Thévenot", of Gérard Thévenot: somebody of the family, who is not named yet
    return qui if len(set(communs.values())) > 1 else None


def suit_des_personnes(tour: Tour) -> bool:
    """Whether "je suis M. Benali" may be said by who follows him; said by anybody else, it is their own name."""
    agissant_pour = tour.brouillon.dossier.agissant_pour
    return agissant_pour is not None and agissant_pour.qualite in QUI_SUIT


def _se_nomme(tour: Tour, lu: NomLu) -> bool:
    """Whether "je suis Gilles Fabre" is said of oneself: by who follows nobody, or has named whom they follow already."""
    connue = tour.brouillon.dossier.personne_concernee
    autre = connue.nom and lu.civilite is None and not mots_du_nom(lu) & mots_du_nom(connue)
    return bool(autre) or not suit_des_personnes(tour)


def mots_du_nom(nomme: NomLu | Personne) -> set[str]:
    """The words of somebody's name, folded, in whatever order they were said."""
    return {mot for part in (nomme.nom, nomme.prenom) if part for mot in plier(part).plie.split()}


def _repond_pour_qui(tour: Tour, lu: NomLu) -> bool:
    """ "Mme Keita", "pour Mme Keita", to "for you or for somebody else?": nobody calls themselves so."""
    if tour.brouillon.champ != "personne_concernee" or lu.civilite is None:
        return False
    return not (ANNONCE.search(tour.texte) or personnes.lire_pour_qui(tour.texte))


def _presente_la_personne(tour: Tour, lu: NomLu) -> bool:
    """ "Mme Odile Chastagnier, 84 ans", of who writes for somebody whom nobody has named yet."""
    sans_nom = tour.brouillon.dossier.personne_concernee.nom is None
    return _pour_autrui(tour) and sans_nom and AGE_APRES.match(plier(tour.texte[lu.fin :]).plie) is not None


def _signe(tour: Tour, lu: NomLu) -> str | None:
    """ "Mme Bernadette Guillou, 44300 Nantes": a whole name that begins a sentence, right before a postcode or another datum,
    is that of who writes, where nothing was said of anybody else.
    """
    entier = lu.nom and lu.prenom and not (tour.brouillon.dossier.demandeur.nom or _pour_autrui(tour))
    seul = DEBUT_DE_PHRASE.search(tour.texte[: lu.debut]) and DONNEE_APRES.match(tour.texte[lu.fin :])
    return "demandeur" if entier and seul and not personnes.cite_un_proche(tour.texte) else None


def _pour_autrui(tour: Tour) -> bool:
    """Whether the saisine is known to be for somebody else, whatever who writes is to them."""
    return tour.brouillon.dossier.agissant_pour is not None or tour.brouillon.dossier.pour_soi is False


def _est_de_soi(tour: Tour, lu: NomLu) -> bool:
    annonce = ANNONCE.search(tour.texte[max(0, lu.debut - 20) : lu.fin]) or EST_MOI.match(tour.texte, lu.fin)
    return tour.brouillon.champ == "demandeur.nom" or annonce is not None


def _a_qui_le_prenom(tour: Tour, lu: NomLu) -> str | None:
    """A first name alone completes a surname, or is spelled anew: that of whom the words name, or of the only one whose it
    can be.
    """
    dossier = tour.brouillon.dossier
    if lu.qui is Qui.PROCHE and (dossier.personne_concernee.nom or dossier.agissant_pour):
        return "personne_concernee"
    personnes_connues = [qui for qui in ("demandeur", "personne_concernee") if getattr(dossier, qui).nom]
    sans = [qui for qui in personnes_connues if not getattr(dossier, qui).prenom]
    if lu.qui is Qui.SOI and (_est_de_soi(tour, lu) or dossier.agissant_pour is None):
        annonce = ANNONCE.search(tour.texte[max(0, lu.debut - 20) : lu.debut])
        premiere_fois = annonce and dossier.agissant_pour and tour.brouillon.champ != "demandeur.nom"
        return "demandeur" if "demandeur" in personnes_connues or premiere_fois else None
    proches = [qui for qui in personnes_connues if est_le_meme_autrement_ecrit(lu.prenom, getattr(dossier, qui).prenom)]
    possibles = proches or sans
    return possibles[0] if len(possibles) == 1 else None


def _nomme_un_proche(tour: Tour, lu: NomLu) -> bool:
    """Before anybody said for whom it is, in what is not the case of who writes; in a dispute with a professional,
    "il s'appelle" may name them.
    """
    if tour.brouillon.dossier.pour_soi is not None or personnes.est_son_cas(tour.texte):
        return False
    avant, apres = plie_avant(tour.texte, lu.debut), plie_apres(tour.texte, lu.fin)
    relation = personnes.APRES_UN_PROCHE.search(avant)
    if relation and (CITEE_APRES.match(apres) or SEULEMENT_CITE.search(avant[: relation.start()])):
        return False
    dit = relation is not None or _dit_ensuite_qui_c_est(tour, lu)
    return dit or tour.brouillon.situation.motif in MOTIFS_CAISSE


def _dit_ensuite_qui_c_est(tour: Tour, lu: NomLu) -> bool:
    """ "Robert Dumont, mon papa"."""
    return lu.qui is Qui.PROCHE and QUI_IL_EST.match(plie_apres(tour.texte, lu.fin)) is not None
