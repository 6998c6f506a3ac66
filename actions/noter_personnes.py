"""Takes who writes, and for whom, as the message says it."""

import re

from actions.champs import ecrire
from actions.tour import Tour
from bot.extraction import codes_postaux, noms, personnes, reponses
from bot.extraction.noms import NomLu, OrganisationLue, Qui
from bot.extraction.personnes import PourQui
from bot.extraction.pliage import plier
from bot.extraction.recits import JETON
from bot.mediation.brouillon import Etape
from bot.mediation.dossier import AgissantPour
from bot.mediation.situation import MOTIFS_CAISSE

ANNONCE = re.compile(r"m'? ?app?ell?e|mon nom|moi,? c(?:'?est)?\b|je me nomme", re.IGNORECASE)
PERSONNE_AIDEE = re.compile(
    r"(?:tut(?:eur|rice)|curat(?:eur|rice)|mandataire(?: judiciaire)?|repr[ée]sentante? l[ée]gale?|"
    r"accompagne|accompagnons|m'occupe|pour|aide|suis|suivons)"
    r"\s+(?:de\s+|d'|le dossier de\s+)?$",
    re.IGNORECASE,
)
"""Right before a name: it is that of the person who is helped."""
MOTS_DU_PROCHE = ("mon ", "ma ", "mes ", "notre ", "un ", "une ", "le ", "la ", "cette ", "ce ")
NOMS_D_UN_AUTRE = ("personne_concernee.nom", "professionnel.nom", "medecin_traitant.medecins_contactes")
"""Fields whose answer names somebody else: a bare name in it is not that of the person who writes."""
MOTS_D_UN_NOM = 5


def noter_personnes(tour: Tour) -> None:
    """Who writes, and for whom."""
    dossier = tour.brouillon.dossier
    if not reponses.est_refus(tour.texte):  # "je garde ça pour moi"
        noter_pour_qui(tour, personnes.lire_pour_qui(tour.texte))
    if dossier.agissant_pour and (accord := personnes.lire_accord(tour.texte)):
        ecrire(tour, "agissant_pour.accord", accord)
    if tour.brouillon.champ not in NOMS_D_UN_AUTRE or ANNONCE.search(tour.texte):
        for lu in noms.lire_noms(tour.texte):
            noter_nom(tour, lu)
    _noter_nom_seul(tour)
    for organisation in noms.lire_organisations(tour.texte)[:1]:
        if dossier.agissant_pour and dossier.agissant_pour.qualite in ("association", "professionnel", "tuteur"):
            ecrire_organisation(tour, "demandeur", organisation)


def noter_pour_qui(tour: Tour, pour_qui: PourQui | None) -> None:
    """Whose case it is, and what the person who writes is to them."""
    dossier = tour.brouillon.dossier
    if pour_qui and pour_qui.soi:
        ecrire(tour, "personne_concernee", "soi")
    elif pour_qui and pour_qui.qualite:
        precision = pour_qui.lien
        change = dossier.agissant_pour is None or dossier.agissant_pour.precision != precision
        if change:
            ecrire(tour, "personne_concernee", "autrui")
            connue = dossier.agissant_pour.precision if dossier.agissant_pour else None
            du_demandeur = precision is None or not precision.lower().startswith(MOTS_DU_PROCHE)
            dossier.agissant_pour = AgissantPour(pour_qui.qualite, precision=connue if du_demandeur else precision)
            tour.nouveautes.add("agissant_pour")


def _noter_nom_seul(tour: Tour) -> None:
    """A name among other data of who writes, announced by nothing: "Luc Ferrand, 30000 Nîmes"."""
    brouillon, dossier = tour.brouillon, tour.brouillon.dossier
    if (
        dossier.demandeur.nom
        or brouillon.etape is not Etape.FORMULAIRE
        or brouillon.champ in (*NOMS_D_UN_AUTRE, "demandeur.nom")
    ):
        return
    avec_des_donnees = dossier.pour_soi and (tour.identifiants or codes_postaux.lire_codes_postaux(tour.texte))
    if dossier.demandeur.organisation or avec_des_donnees:
        lu = noms.lire_reponse_nom(JETON.sub(" ", tour.texte))
        if lu and lu.prenom and lu.nom:
            ecrire_nom(tour, "demandeur", lu)


def noter_nom(tour: Tour, lu: NomLu) -> None:
    """A name goes to the one whose it is, as the words around it say."""
    avant = tour.texte[max(0, lu.debut - 40) : lu.debut]
    if tour.brouillon.dossier.agissant_pour and PERSONNE_AIDEE.search(avant):
        ecrire_nom(tour, "personne_concernee", lu)
    if lu.nom is None or lu.qui is Qui.AUTRE or PERSONNE_AIDEE.search(avant):
        return
    if lu.qui is Qui.SOI and _est_celui_de_la_personne_aidee(tour, lu):
        return
    if lu.qui is Qui.SOI:
        ecrire_nom(tour, "demandeur", lu)
    elif tour.brouillon.dossier.agissant_pour:
        ecrire_nom(tour, "personne_concernee", lu)
    elif (
        lu.qui is Qui.PROCHE
        and tour.brouillon.dossier.pour_soi is None
        and tour.brouillon.situation.motif in MOTIFS_CAISSE
    ):
        ecrire(tour, "personne_concernee", "autrui")  # in a dispute with a professional, "il s'appelle" may name them
        ecrire_nom(tour, "personne_concernee", lu)


def _est_celui_de_la_personne_aidee(tour: Tour, lu: NomLu) -> bool:
    """A name said again ("le nom c'est Diallo, le prénom Ibrahima") is still that of the person helped."""
    aidee = tour.brouillon.dossier.personne_concernee
    mots = {plier(mot).plie for mot in (lu.nom, lu.prenom) if mot}
    return bool(tour.brouillon.dossier.agissant_pour) and mots == {
        plier(mot).plie for mot in (aidee.nom, aidee.prenom) if mot
    }


def ecrire_nom(tour: Tour, qui: str, lu: NomLu) -> None:
    """Writes a name, whole: a first name alone is kept as the name."""
    ecrire(tour, f"{qui}.nom", lu.nom or lu.prenom)
    ecrire(tour, f"{qui}.prenom", lu.prenom if lu.nom else None)


def ecrire_organisation(tour: Tour, qui: str, lue: OrganisationLue) -> None:
    """Writes an organisation, and the name of who writes in its name where it stands beside ("UDAF 86, Benoît Lacroix")."""
    ecrire(tour, f"{qui}.organisation", lue.nom)
    reste = f"{tour.texte[: lue.debut]} {tour.texte[lue.fin :]}".strip(" ,;:-\n")
    if 0 < len(reste.split()) <= MOTS_D_UN_NOM and (nom := noms.lire_reponse_nom(reste)):
        ecrire_nom(tour, qui, nom)
