"""Reads the dates of a French text as people write them, and what each is the date of.

A grammar of our own comes first; the `dateparser` library is asked only for a short answer that it does not know.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

import dateparser

from bot.extraction.langue.orthographe import redresser
from bot.extraction.langue.pliage import TextePlie
from bot.extraction.temps.calendrier import fin_de_mois
from bot.extraction.temps.dates_grammaire import Repere, reperer_dates
from bot.extraction.temps.dates_lecture import Sens
from bot.extraction.temps.dates_roles import deviner_roles
from bot.extraction.temps.dates_roles_mots import Role
from bot.mediation.dates import DateConnue, Precision

__all__ = ["DateLue", "Role", "connue", "lire_dates", "resoudre_chaine"]


@dataclass(frozen=True)
class DateLue:
    """A date as it was written, at [debut, fin[ of the text."""

    texte: str
    debut: int
    fin: int
    precision: Precision
    candidats: tuple[date, ...]
    """Possible readings: newest first for a past date, the next one for a date to come; none where it cannot be."""
    explicite: bool
    """Whether the words leave one reading only: the year is written, or follows from them."""
    role: Role | None = None
    a_venir: bool = False
    """Nothing past is possible, the day is still to come; else, a date without candidates is in no calendar."""
    reprise: bool = False
    """The writer takes it back: "pas le 12, le 14", "le 12, non attendez, le 14"."""


_REPONSE_COURTE = 40  # characters; the library is slow, and reads dates into anything longer
_CHIFFRE_ET_MOT = re.compile(r"(?=.*\d)(?=.*[a-z]{3})", re.DOTALL)
_DEJA_PASSE = re.compile(
    r"eu lieu|avait lieu|s'est tenue|(?:s'est|est) passee?|(?:j'ai|nous avons|on a) (?:deja )?eu|j'etais"
)
_PROPOSE = re.compile(
    r"(?:(?:pas|rien|aucune?|plus)\b.{0,30}\bavant|\bpropose.{0,40}|au plus tot|prochain rendez-vous.{0,10}|d'ici"
    r"|jusqu'au|disponibles?.{0,10})(?: \w{1,3}){0,2} ?$"
)
_REPRISE_AVANT = re.compile(
    r"\b(?P<mot>pas|et non|non pas|au lieu d[eu']?|plutot qu[e'])(?: (?:le|la|en|du|au|ce|fin|debut|de)(?![a-z])| [ld]')* ?$"
)
_DEVANT_UN_PAS = re.compile(r"(?:^|[^\w' ]|\b(?:non|est|c'est|etait|et|mais|dit|ecrit|mis))\s*$")
"""What stands before a "pas" that takes back a date, and denies no verb; another date may too."""
_HESITE = (
    r"(?:non|nan|pardon|attend(?:ez|s)?|enfin|plutot|oups|mince|zut|erreur|desolee?|correction|en fait|excusez[- ]moi"
    r"|je (?:me suis |me )?(?:trompe|plante)\w*|je (?:veux|voulais) dire)"
)
_REPRISE_APRES = re.compile(
    rf"(?!\W*[.!\n]\W*en(?:fin| fait))\W*(?:(?:ah|euh|oh|ou|et|mais|ben) )*{_HESITE}(?:\W+(?:{_HESITE}|ah|euh|c'est|c'etait|plutot|du|le|la|en|de))*\W*(?:d')?"
)
_LEUR_NON = re.compile(r"\W*(?:et |puis |mais )?(?:c'est |c'etait )?non(?: le| du| en)?\W*")
_LE_TEMPS_DE_REPONDRE = timedelta(days=7)
_JOUR_NU = re.compile(r"(?:le|au|du)? ?[0-9]{1,2}", re.IGNORECASE)
_D_UNE_RUE = re.compile(
    r"\b(?:[0-9]+ (?:bis|ter)|numero|j'habite|(?:rue|avenue|boulevard|bd|allee|impasse|quai|chemin|place) (?:de|des|du|la|le|les))(?![a-z])"
)
_CONTEXTE = 60
"""How many characters before a date may say that it is still to come."""


def _fin(jour: date, precision: Precision) -> date:
    """Last day that a date of this precision covers, its rough ones apart."""
    if precision is Precision.ANNEE:
        return jour.replace(month=12, day=31)
    return fin_de_mois(jour) if precision is Precision.MOIS else jour


def _choisir(sens: Sens, aujourd_hui: date, vers_l_avant: bool) -> tuple[date, ...]:
    """The readings that lie on the side of today that is meant."""
    if not vers_l_avant:
        return tuple(jour for jour in reversed(sens.jours) if jour <= aujourd_hui)
    if sens.explicite:
        return sens.jours
    return tuple(jour for jour in sens.jours if _fin(jour, sens.precision) >= aujourd_hui)[:1]


def _d_un_autre_siecle(texte: str, jours: tuple[date, ...]) -> tuple[date, ...]:
    """A birth "le 12/03/27" was in 1927 where 2027 is still to come."""
    return tuple(jour.replace(year=jour.year - 100) for jour in jours if str(jour.year) not in texte and jour.day < 29)


def _date_lue(texte: str, lu: TextePlie, repere: Repere, role: Role | None, aujourd_hui: date, futur: bool) -> DateLue:
    autour = lu.plie[max(0, repere.debut - _CONTEXTE) : repere.fin + _CONTEXTE]
    vers_l_avant = futur or (role is Role.AUDIENCE and not _DEJA_PASSE.search(autour))
    propose = not repere.sens.explicite and _PROPOSE.search(lu.plie, max(0, repere.debut - _CONTEXTE), repere.debut)
    candidats = () if propose and not vers_l_avant else _choisir(repere.sens, aujourd_hui, vers_l_avant)
    debut, fin = lu.etendue(repere.debut, repere.fin)
    ecrit = texte[debut:fin]
    if role is Role.NAISSANCE and not candidats:
        candidats = _d_un_autre_siecle(ecrit, repere.sens.jours)
    a_venir = bool(repere.sens.jours) and not candidats
    return DateLue(ecrit, debut, fin, repere.sens.precision, candidats, repere.sens.explicite, role, a_venir)


def _par_dateparser(texte: str, lu: TextePlie, aujourd_hui: date, futur: bool) -> list[DateLue]:
    """A short answer that our grammar does not know ("mars 12, 2026"), as the library reads it."""
    if len(texte) > _REPONSE_COURTE or not _CHIFFRE_ET_MOT.search(lu.plie):
        return []
    reponse = dateparser.parse(
        lu.plie.strip(),
        languages=["fr"],
        settings={
            "DATE_ORDER": "DMY",
            "PARSERS": ["absolute-time"],
            "PREFER_DATES_FROM": "future" if futur else "past",
            "RELATIVE_BASE": datetime.combine(aujourd_hui, time()),
            "REQUIRE_PARTS": ["day", "month"],
        },
    )
    if not reponse:
        return []
    sens = Sens(Precision.JOUR, (reponse.date(),))
    return [_date_lue(texte, lu, Repere(0, len(lu.plie), sens), None, aujourd_hui, futur)]


def _refus_apres_la_reclamation(lues: list[DateLue]) -> list[DateLue]:
    """A refusal told after the complaint, and later than it, is the answer to it."""
    reclamation: date | None = None
    for rang, lue in enumerate(lues):
        if lue.role is Role.RECLAMATION and lue.candidats:
            reclamation = lue.candidats[0]
        elif lue.role is Role.DECISION and lue.candidats and reclamation and lue.candidats[0] > reclamation:
            lues[rang] = replace(lue, role=Role.REPONSE)
    return lues


def _est_reprise(plie: str, rang: int, reperes: list[Repere]) -> bool:
    """Whether the words before a date take it back: "pas le 12"; not those of "ils ne répondent pas depuis le 12"."""
    debut = reperes[rang].debut
    trouve = _REPRISE_AVANT.search(plie, max(0, debut - _CONTEXTE), debut)
    if trouve is None or trouve["mot"] != "pas":
        return trouve is not None
    apres_une_date = bool(rang) and not plie[reperes[rang - 1].fin : trouve.start()].strip(" ,")
    return apres_une_date or bool(_DEVANT_UN_PAS.search(plie, max(0, trouve.start() - _CONTEXTE), trouve.start()))


def _est_leur_non(plie: str, rang: int, reperes: list[Repere], lues: list[DateLue]) -> bool:
    """Whether the "non" between a complaint and a day some time later is what the caisse said, not a slip of the pen."""
    avant, ici = lues[rang - 1], lues[rang]
    if not _LEUR_NON.fullmatch(plie, reperes[rang - 1].fin, reperes[rang].debut) or avant.role is not Role.RECLAMATION:
        return False
    nomme_le_mois = re.search(r"[a-z/.]", ici.texte.lower().removeprefix("le").replace("er", ""))
    dits = nomme_le_mois and avant.candidats and ici.candidats
    return bool(dits and ici.candidats[0] - avant.candidats[0] >= _LE_TEMPS_DE_REPONDRE)


def _reprises(plie: str, reperes: list[Repere], lues: list[DateLue]) -> list[DateLue]:
    """Marks the dates that are taken back; the one that comes instead is of the same thing."""
    for rang, repere in enumerate(reperes):
        if _est_reprise(plie, rang, reperes):
            lues[rang] = replace(lues[rang], reprise=True)
        elif rang and _est_leur_non(plie, rang, reperes, lues):
            lues[rang] = replace(lues[rang], role=Role.REPONSE)
        elif rang and _REPRISE_APRES.fullmatch(plie, reperes[rang - 1].fin, repere.debut):
            lues[rang - 1] = replace(lues[rang - 1], reprise=True)
            role = lues[rang].role or lues[rang - 1].role
            lues[rang] = replace(lues[rang], role=None if role in {une.role for une in lues[rang + 1 :]} else role)
    return lues


def _sans_numeros_de_rue(lues: list[DateLue], plie: str) -> list[DateLue]:
    """The dates without the bare numbers after an article ("pas le 4") of a message that speaks of a street."""
    if not _D_UNE_RUE.search(plie):
        return lues
    return [lue for lue in lues if lue.role is not None or not _JOUR_NU.fullmatch(lue.texte)]


def lire_dates(texte: str, aujourd_hui: date, futur: bool = False) -> list[DateLue]:
    """The dates of a text, in their order; `futur` where a date to come is expected (a hearing).

    Without it, a candidate is after today only for a hearing. Never raises.
    """
    lu = redresser(texte)
    reperes = reperer_dates(lu.plie, aujourd_hui)
    roles = deviner_roles(lu.plie, [(repere.debut, repere.fin) for repere in reperes])
    lues = [_date_lue(texte, lu, repere, role, aujourd_hui, futur) for repere, role in zip(reperes, roles, strict=True)]
    lues = _sans_numeros_de_rue(_reprises(lu.plie, reperes, lues), lu.plie)
    return _refus_apres_la_reclamation(lues) or _par_dateparser(texte, lu, aujourd_hui, futur)


def _marge(jour: date, precision: Precision, aujourd_hui: date) -> timedelta:
    """How far a rough date may be from what was said: the older, the vaguer."""
    if precision is not Precision.ENVIRON:
        return timedelta(0)
    return max(timedelta(days=15), (aujourd_hui - jour) / 4)


PRESQUE_UN_AN = 320
"""Days."""


def resoudre_chaine(dates: Sequence[DateLue], aujourd_hui: date) -> list[date] | None:
    """One day for each date, in the order in which they must hold (decision, complaint, reminder, answer).

    None is after today. The latest chain wins; a rough date gives way within what it covers, so that the days
    returned never go back. None where no choice of candidates keeps the order, or only one that puts all but a year between
    two dates of which the year was not said ("écrit le 12 mai, répondu le 3 mai"): a mistake is likelier.
    """
    plafond, choisis = aujourd_hui, list[tuple[date, date]]()
    for lue in reversed(dates):
        for rang, candidat in enumerate(lue.candidats):
            marge = _marge(candidat, lue.precision, aujourd_hui)
            if candidat - marge <= plafond:
                if rang and choisis and (choisis[-1][0] - candidat).days > PRESQUE_UN_AN:
                    return None
                plafond = min(plafond, _fin(candidat, lue.precision) + marge)
                choisis.append((candidat, plafond))
                break
        else:
            return None
    plancher, jours = date.min, list[date]()
    for candidat, dernier in reversed(choisis):
        plancher = min(max(candidat, plancher), dernier)
        jours.append(plancher)
    return jours


def connue(lue: DateLue, valeur: date) -> DateConnue:
    """The date as a dossier keeps it: the day chosen among the candidates, its precision, the person's words."""
    return DateConnue(valeur, lue.precision, lue.texte)


def plus_precise(une: DateLue, autre: DateLue) -> bool:
    """Whether a date tells more than another: "en juin" does than "depuis 5 mois"."""
    ordre = (Precision.JOUR, Precision.MOIS, Precision.ENVIRON, Precision.ANNEE)
    return ordre.index(une.precision) < ordre.index(autre.precision)
