"""A date that was filed under the wrong thing goes where it belongs: "la 2e date c'est une relance"."""

from dataclasses import replace

from actions.notes.champs import ecrire, vider
from actions.notes.noter_dates import CHAMP_DU_ROLE, a_sa_place
from actions.notes.noter_relances import RELANCES
from actions.rectification.corriger_date import champs_connus, place_du_rang
from actions.tour import Tour
from bot.extraction.correction.reclassements import Reclassement, lire_reclassement
from bot.extraction.temps import dates
from bot.extraction.temps.dates_roles_mots import Role
from bot.mediation.collecte import valeur
from bot.mediation.dates import DateConnue
from bot.mediation.situation import MOTIFS_CAISSE


def reclasser(tour: Tour) -> str | None:
    """Moves the date that the message means to what it is the date of; returns that field, None where there is no such date."""
    lu = lire_reclassement(tour.texte) if tour.brouillon.situation.motif in MOTIFS_CAISSE else None
    visee = _visee(tour, lu) if lu else None
    if lu is None or visee is None:
        return None
    source, connue = visee
    champ = RELANCES if lu.role is Role.RELANCE else CHAMP_DU_ROLE[lu.role]
    tour.lecture = replace(tour.lecture, label="informer", zone="answer")
    if source == champ:
        tour.a_redire.append(champ)
        tour.nouveautes.add(champ)
        return champ
    if champ != RELANCES and not a_sa_place(tour, champ, connue, sans=source):
        tour.dire("ordre_des_dates")
        return None
    _oter(tour, source, connue)
    relances = tour.brouillon.dossier.reclamation.relances
    ecrire(tour, champ, sorted([*relances, connue], key=lambda une: une.valeur) if champ == RELANCES else connue)
    return champ


def _visee(tour: Tour, lu: Reclassement) -> tuple[str, DateConnue] | None:
    """The field that holds the date that is meant, with that date: by its rank in time, else by its day."""
    connues = sorted(_connues(tour), key=lambda une: une[1].valeur)
    if lu.role is Role.RELANCE:
        connues = [
            une for une in connues if une[0] != CHAMP_DU_ROLE[Role.DECISION]
        ]  # what the caisse decided reminds of nothing
    if lu.rang is not None:
        place = place_du_rang(len(connues), lu.rang)
        return None if place is None else connues[place]
    dites = [lue for lue in dates.lire_dates(tour.texte, tour.aujourd_hui) if lue.candidats]
    jours = dites[0].candidats if dites else ()
    return next((une for une in connues if une[1].valeur in jours), None)


def _connues(tour: Tour) -> list[tuple[str, DateConnue]]:
    relances = [(RELANCES, une) for une in tour.brouillon.dossier.reclamation.relances]
    datees = ((champ, valeur(tour.brouillon, champ)) for champ in champs_connus(tour))
    return [*((champ, une) for champ, une in datees if isinstance(une, DateConnue)), *relances]


def _oter(tour: Tour, source: str, connue: DateConnue) -> None:
    """Takes the date out of the field that held it; an answer that is none is awaited, unless it is what is contested."""
    reclamation = tour.brouillon.dossier.reclamation
    if source == RELANCES:
        reclamation.relances = [une for une in reclamation.relances if une != connue]
        return
    vider(tour, source)
    tour.brouillon.poses.pop(source, None)
    if source == "reclamation.date_reponse" and tour.brouillon.situation.motif != "reponse_insatisfaisante":
        reclamation.resultat = None
