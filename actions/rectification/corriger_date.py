"""A date that is put right: which one it takes the place of, and what day is meant."""

import re
from dataclasses import dataclass, replace
from datetime import date

from actions.notes.noter_dates import CHAMP_DU_ROLE, ORDRE_DES_DATES, dans_l_ordre, est_ecrite
from actions.notes.noter_relances import est_une_relance
from actions.tour import Tour
from bot.extraction.correction.reclassements import AUTRE, lire_rang_d_une_date
from bot.extraction.langue.orthographe import redresser
from bot.extraction.reponse.reponses import est_question
from bot.extraction.temps import dates
from bot.extraction.temps.calendrier import jour_reel
from bot.extraction.temps.dates import DateLue
from bot.mediation.collecte import valeur
from bot.mediation.dates import DateConnue, Precision

REDIT = re.compile(
    r"\W*(?:(?:ah|oh|mais|oups|attendez|desolee?|excusez-moi)\W+)*"
    r"(?:non|en fait|finalement|erreur|pardon)(?![a-z])"
    r"(?P<nue>[ ,:]+(?:le |du |au )(?=[0-9]))?"
    r"(?(nue)|[^.!?\n]{0,60}?\b(?:datee?s?|etait|est|c'est|c'etait|cetait) (?:du |de |le |en ))"
)
D_AUTRE_CHOSE = (dates.Role.NAISSANCE, dates.Role.AUDIENCE)
""" "J'avais oublié, le tribunal est saisi depuis mars": no line of the saisine holds this date."""
CHAMPS_DE_DATE = (
    "reclamation.date",
    "reclamation.date_reponse",
    "decision.date_notification",
    "professionnel.date_faits",
)


@dataclass(frozen=True)
class DateCorrigee:
    """The new value of a field, and whether it may stand beside the other dates."""

    champ: str
    valeur: DateConnue
    dans_l_ordre: bool
    dates: list[DateLue]
    """The dates of the message."""


def lire(tour: Tour) -> DateCorrigee | None:
    """The field whose date the message puts right, with what it gives; None where it puts none right."""
    dites = (lue for lue in dates.lire_dates(tour.texte, tour.aujourd_hui) if lue.candidats)
    lues = [lue for lue in dites if lue.role not in D_AUTRE_CHOSE and not est_une_relance(tour, lue)]
    connus = _dates_connues(tour)
    reprises = [lue for lue in lues if lue.reprise]
    restent = sans_les_vagues([lue for lue in lues if not lue.reprise])
    if not restent or not connus:
        return None
    nouvelle = restent[-1]
    anciennes = reprises + restent[:-1]
    champ = _champ_du_rang(tour, nouvelle, connus) or _champ_a_corriger(nouvelle, anciennes, connus)
    if champ is None and nouvelle.role is None and not reprises:
        champ = _seul_champ_permis(tour, nouvelle, connus)
    if champ is None:
        return None
    jour = _la_plus_probable(nouvelle, connus[champ], tour.aujourd_hui)
    corrigee = _du_meme_jour(dates.connue(nouvelle, jour), connus[champ], reprises)
    permise = (
        champ not in ORDRE_DES_DATES or dans_l_ordre(tour, {champ: replace(nouvelle, candidats=(jour,))}) is not None
    )
    return DateCorrigee(champ, corrigee, permise, lues)


def _champ_du_rang(tour: Tour, nouvelle: DateLue, connus: dict[str, DateConnue]) -> str | None:
    """ "La 2e date c'est le 14 août": the field that is meant, in the order of time; of "l'autre", that of the same month."""
    rang, ordre = lire_rang_d_une_date(tour.texte), sorted(connus, key=lambda champ: connus[champ].valeur)
    if rang is None:
        return None
    if rang == AUTRE and len(ordre) > 2:
        mois = {(jour.year, jour.month) for jour in nouvelle.candidats}
        memes = [champ for champ in ordre if (connus[champ].valeur.year, connus[champ].valeur.month) in mois]
        return memes[0] if len(memes) == 1 else None
    place = place_du_rang(len(ordre), rang)
    return None if place is None else ordre[place]


def place_du_rang(combien: int, rang: int) -> int | None:
    """The place, among so many dates in the order of time, of the one that is meant; "l'autre" is the second of two."""
    if rang == AUTRE:
        return 1 if combien == 2 else None
    return rang if rang < combien and combien else None


def sans_les_vagues(lues: list[DateLue]) -> list[DateLue]:
    """The written dates, where there are any: "le 24 novembre, j'ai vérifié aujourd'hui" says when it was looked up."""
    return [lue for lue in lues if est_ecrite(lue)] or lues


def _seul_champ_permis(tour: Tour, nouvelle: DateLue, connus: dict[str, DateConnue]) -> str | None:
    """The one line among several where a date may stand beside the others; None where it could be any of them."""
    possibles = [champ for champ in ORDRE_DES_DATES if champ in connus]
    permis = [champ for champ in possibles if dans_l_ordre(tour, {champ: nouvelle}) is not None]
    return permis[0] if len(permis) == 1 < len(possibles) else None


def reprend_une_date(tour: Tour) -> bool:
    """Whether the message takes back a date that is written down, and gives another ("le 21 pas le 20")."""
    lues = dates.lire_dates(tour.texte, tour.aujourd_hui)
    connues = _dates_connues(tour).values()
    reprises = [lue for lue in lues if lue.reprise]
    return len(reprises) < len(lues) and any(
        _est_le_meme(lue, jour, connue) for lue in reprises for jour in lue.candidats for connue in connues
    )


def redit_une_date(tour: Tour) -> bool:
    """Whether the message begins by taking back, and says of what one date is ("non, la lettre était datée du 12")."""
    if lire_rang_d_une_date(tour.texte) is not None:
        return True
    seule = len(sans_les_vagues(dates.lire_dates(tour.texte, tour.aujourd_hui))) == 1
    redit = REDIT.match(redresser(tour.texte).plie)
    demandee = tour.brouillon.champ in CHAMPS_DE_DATE  # "pardon, le 2 avril" answers that question
    return seule and bool(redit and not (redit["nue"] and demandee)) and not est_question(tour.texte)


def champs_connus(tour: Tour) -> list[str]:
    """The fields that hold a date."""
    return [champ for champ in CHAMPS_DE_DATE if valeur(tour.brouillon, champ)]


def _dates_connues(tour: Tour) -> dict[str, DateConnue]:
    valeurs = {champ: valeur(tour.brouillon, champ) for champ in CHAMPS_DE_DATE}
    return {champ: connue for champ, connue in valeurs.items() if isinstance(connue, DateConnue)}


def _du_meme_jour(nouvelle: DateConnue, ancienne: DateConnue, reprises: list[DateLue]) -> DateConnue:
    """ "C'est juillet, pas novembre": only the month is taken back, the day stays; so it does where the month is the same."""
    meme_mois = (nouvelle.valeur.year, nouvelle.valeur.month) == (ancienne.valeur.year, ancienne.valeur.month)
    if nouvelle.precision is Precision.MOIS and meme_mois and not reprises:
        return ancienne
    du_mois = [lue.texte for lue in reprises if lue.precision is nouvelle.precision is Precision.MOIS]
    jour = jour_reel(nouvelle.valeur.year, nouvelle.valeur.month, ancienne.valeur.day)
    if not du_mois or jour is None or ancienne.precision is not Precision.JOUR:
        return nouvelle
    return DateConnue(jour, Precision.JOUR, (ancienne.texte or "").replace(du_mois[0], nouvelle.texte or ""))


def _champ_a_corriger(nouvelle: DateLue, anciennes: list[DateLue], connus: dict[str, DateConnue]) -> str | None:
    for lue in anciennes:
        for champ, connue in connus.items():
            if any(_est_le_meme(lue, jour, connue) for jour in lue.candidats):
                return champ
    role = CHAMP_DU_ROLE.get(nouvelle.role) if nouvelle.role else None
    if role in connus:
        return role
    if role and (anciennes == [] or any(connue.valeur in nouvelle.candidats for connue in connus.values())):
        return None  # "ils ont dit non le 2 octobre" dates none of those; "c'est moi qui ai répondu le 15"
    return next(iter(connus)) if len(connus) == 1 else None


def _la_plus_probable(nouvelle: DateLue, ancienne: DateConnue, aujourd_hui: date) -> date:
    """The latest past day; of a bare day, the one in the month of the date that it takes the place of, else nearest to it."""
    if len({(jour.day, jour.month) for jour in nouvelle.candidats}) == 1:
        return nouvelle.candidats[0]
    meme_mois = jour_reel(ancienne.valeur.year, ancienne.valeur.month, nouvelle.candidats[0].day)
    if meme_mois and meme_mois <= aujourd_hui and nouvelle.precision is Precision.JOUR:
        return meme_mois
    return min(nouvelle.candidats, key=lambda jour: abs((jour - ancienne.valeur).days))


def _est_le_meme(lue: DateLue, jour: date, connue: DateConnue) -> bool:
    """Whether what is taken back is the known date: its day of the month, or its month where only that is said."""
    if lue.precision is Precision.MOIS:
        return (jour.year, jour.month) == (connue.valeur.year, connue.valeur.month)
    return jour.day == connue.valeur.day
