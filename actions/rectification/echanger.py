"""Two values that stand in each other's place change places: two dates, a name and a first name, the names of two persons."""

from dataclasses import replace
from datetime import date

from actions.notes import recit
from actions.notes.champs import ecrire
from actions.notes.noter_dates import CHAMP_DU_ROLE, ORDRE_DES_DATES, dans_l_ordre
from actions.tour import Tour
from bot.extraction.correction.echanges import Echange, dates_nommees, est_du_proche, lire_echange
from bot.extraction.temps import dates
from bot.extraction.temps.dates import DateLue
from bot.mediation.collecte import valeur
from bot.mediation.dates import DateConnue
from bot.mediation.dossier import Personne

PREMIERES = ("reclamation.date", "reclamation.date_reponse")
"""The two that are meant where three are known and none is named."""


def echanger(tour: Tour) -> str | None:
    """Puts two values in each other's place; returns the field of one, None where the message asks for no such thing."""
    sorte = lire_echange(tour.texte)
    if sorte is Echange.DATES:
        return _echanger_des_dates(tour)
    if sorte is Echange.NOM_ET_PRENOM:
        return _echanger_nom_et_prenom(tour)
    return _echanger_deux_noms(tour) if sorte else None


def _echanger_des_dates(tour: Tour) -> str | None:
    """The dates of two steps change places; those of them all are read again, so that the years keep the order."""
    connues = {champ: connue for champ in ORDRE_DES_DATES if (connue := _connue_ou_refusee(tour, champ))}
    deux = _les_deux(tour, list(connues))
    if deux is None or dates.lire_dates(tour.texte, tour.aujourd_hui):
        return None
    un, autre = deux
    voulues = connues | {un: connues[autre], autre: connues[un]}
    jours = dans_l_ordre(tour, {champ: _a_relire(voulue, tour.aujourd_hui) for champ, voulue in voulues.items()})
    if jours is None:
        tour.dire("ordre_des_dates")
        return None
    for champ, voulue in voulues.items():
        if valeur(tour.brouillon, champ) == (voulue := replace(voulue, valeur=jours[champ])):
            continue
        ecrire(tour, champ, voulue)
        tour.brouillon.valeurs_rejetees.pop(champ, None)
        tour.changements.add(champ)
        tour.remplacees.pop(champ, None)  # the account is put right here, for the two at once
    recit.remettre_les_dates(tour, connues)
    return un


def _connue_ou_refusee(tour: Tour, champ: str) -> DateConnue | None:
    """The date of a field; else the one that was told, and not taken because it stood before what it follows."""
    connue = valeur(tour.brouillon, champ)
    if isinstance(connue, DateConnue):
        return connue
    lues = dates.lire_dates(tour.brouillon.valeurs_rejetees.get(champ, ""), tour.aujourd_hui)
    return dates.connue(lues[0], lues[0].candidats[0]) if lues and lues[0].candidats else None


def _les_deux(tour: Tour, connus: list[str]) -> tuple[str, str] | None:
    """The fields of the two dates that are meant, None where it is not said and cannot be known."""
    nommes = [champ for role in sorted(dates_nommees(tour.texte)) if (champ := CHAMP_DU_ROLE[role]) in connus]
    vises = nommes if len(nommes) == 2 else connus if len(connus) == 2 else list(PREMIERES)
    return (vises[0], vises[1]) if set(vises) <= set(connus) else None


def _a_relire(connue: DateConnue, aujourd_hui: date) -> DateLue:
    """A known date with each year that its words leave open."""
    lues = dates.lire_dates(connue.texte or "", aujourd_hui)
    if len(lues) == 1 and connue.valeur in lues[0].candidats and lues[0].precision is connue.precision:
        return lues[0]
    return DateLue(connue.texte or "", 0, 0, connue.precision, (connue.valeur,), True)


def _echanger_nom_et_prenom(tour: Tour) -> str | None:
    """The surname and the first name of the one person who has both; of two persons, of the one whose name was given last."""
    dossier = tour.brouillon.dossier
    porteurs = [qui for qui in ("demandeur", "personne_concernee") if _est_entier(getattr(dossier, qui))]
    if len(porteurs) > 1:
        donne = "personne_concernee.nom" in (tour.brouillon.champ_d_avant, tour.brouillon.champ)
        du_proche = donne if (dit := est_du_proche(tour.texte)) is None else dit
        porteurs = ["personne_concernee" if du_proche else "demandeur"]
    if not porteurs:
        return None
    personne: Personne = getattr(dossier, porteurs[0])
    nom, prenom = personne.nom, personne.prenom
    ecrire(tour, f"{porteurs[0]}.nom", prenom)
    ecrire(tour, f"{porteurs[0]}.prenom", nom)
    return f"{porteurs[0]}.nom"


def _echanger_deux_noms(tour: Tour) -> str | None:
    """The names of who writes and of the person concerned."""
    dossier = tour.brouillon.dossier
    un, autre = dossier.demandeur, dossier.personne_concernee
    if dossier.agissant_pour is None or not (un.nom and autre.nom):
        return None
    noms = (autre.nom, autre.prenom), (un.nom, un.prenom)
    for qui, (nom, prenom) in zip(("demandeur", "personne_concernee"), noms, strict=True):
        ecrire(tour, f"{qui}.nom", nom)
        ecrire(tour, f"{qui}.prenom", prenom)
        tour.changements.add(f"{qui}.nom")
    return "demandeur.nom"


def _est_entier(personne: Personne) -> bool:
    return bool(personne.nom and personne.prenom)
