"""What a date is the date of, guessed from the nearest words of the same clause."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What happened on a date."""

    DECISION = "decision"
    RECLAMATION = "reclamation"
    RELANCE = "relance"
    REPONSE = "reponse"
    FAITS = "faits"
    """A visit, refused care, a call to a doctor."""
    AUDIENCE = "audience"
    NAISSANCE = "naissance"


_ECRIT = r"(?:courriers?|lettres?|mails?|e-?mails?|mels?|messages?|courriels?|recommandes?|lrar|reclamations?)"
_DET = r"(?:le|la|les|l'|un|une|mon|ma|mes|ce|cette|leur|leurs|votre|notre|sa|son|du|de la|au|aux|a la|a)"
_PRO = (
    r"(?:medecins?|docteure?s?|dr|dentistes?|cabinet|secretariat|secretaire|hopital|clinique|ophtalmo\w*|gyneco\w*"
    r"|dermato\w*|kine\w*|specialistes?|pharmac\w+|cardiolog\w+|generalistes?|infirmiere?s?|sage-femme|opticien\w*"
    r"|psychiatre|orl|orthodontiste|radiolog\w+|rhumato\w*|toubib|praticien\w*)"
)
_DECISION = r"(?:decisions?|refus|rejet|indu|notification|trop[- ]percu|mise en demeure)"
_ATTENTE = r"(?:pas|plus|jamais|aucune?|sans|attends?|attente|attendre)"
_JUGE = r"(?:tribunal|juge|justice|pole social)"
_SOIGNER = r"(?:soin|soign|recevoir|prendre (?!en charge)|voir|consult|examin)\w*"
_COUVERTURE = r"(?:carte|c2s|ame|cmu|css|tiers[- ]payant)"

# In this order at each place of the text; a passage that says none (None) hides the words in it from what follows.
_MARQUEURS: tuple[tuple[Role | None, str], ...] = (
    (Role.NAISSANCE, r"(?:date de )?naissance|nee?(?: a [a-z-]+)?(?= (?:le|en) (?:\d|premier))"),
    (None, rf"{_ATTENTE}(?: \w+){{0,3}}? (?:de |d')?(?:reponses?|repond\w*|retour|nouvelles?)"),
    (None, r"feuilles? de soins?|saisi\w* (?:\w+ ){0,2}?tribunal|avant le (?=\d)"),
    (Role.AUDIENCE, rf"audiences?|convo\w+ (?:{_DET} )?(?:devant {_DET} )?{_JUGE}|plaid\w+|proces"),
    (Role.AUDIENCE, rf"(?:passe\w*|rendez-vous|comparai\w+) (?:au|devant le) {_JUGE}|tribunal"),
    (Role.FAITS, rf"refus\w* (?:de )?(?:me |nous |la |le |l'|les )?{_SOIGNER}|refus\w* (?:{_DET} )?{_COUVERTURE}"),
    (Role.FAITS, rf"{_PRO} (?:\w+ ){{0,2}}?(?:m'a|l'a|a|ont|m'ont|nous a) (?:\w+ )?refus\w*"),
    (Role.FAITS, rf"(?:appel|telephon|contact|vu|consult|demand)\w* (?:{_DET} )?(?:\w+ )?{_PRO}|chez {_DET} \w+"),
    (Role.FAITS, r"rendez-vous|consult\w+|visite|hospitalis\w+|opere\w?|operation|urgences|soigne\w?|cabinet"),
    (Role.FAITS, r"soins? (?:\w+ )?(?=du\b)"),
    (
        Role.REPONSE,
        r"refus\w* (?:\w+ ){0,2}?(?:confirm|maint)\w*|(?:confirm|maint)\w* (?:(?:le|leur|son|ce) )?(?:refus|rejet)",
    ),
    (Role.RELANCE, r"relanc\w+|re-?ecri\w*|rappele\w?|rappel|re-?contact\w*|re-?envoye\w*|renvoye\w*"),
    (Role.RELANCE, rf"(?:2e|2eme|2nde?|seconde?|deuxieme|3e|3eme|troisieme|autre|nouveau|nouvelle) {_ECRIT}"),
    (Role.RELANCE, r"a nouveau (?:ecrit|reclam\w+|envoye)"),
    (Role.DECISION, rf"{_ECRIT} (?:de |d'){_DECISION}|recu (?:{_DET} )?{_DECISION}"),
    (
        Role.RECLAMATION,
        rf"(?:contest\w+|reclamation|recours) (?:\w+ )?(?:{_DET} )?{_DECISION}(?: (?!du\b|date)[a-z]+){{0,3}}?"
        r"(?= (?:le|il y a|en|hier)\b)",
    ),
    (None, rf"(?:leur|votre|recu(?: {_DET})?) {_ECRIT}|(?:m'ont|m'a|nous ont|nous a) (?:\w+ )?ecrit"),
    (Role.RECLAMATION, rf"reclam\w+|contest\w+|ecrit\w?|recours|{_ECRIT}"),
    (Role.RECLAMATION, rf"saisi\w* (?:{_DET} )?(?:cra|cmra|commission)|lrar"),
    (Role.REPONSE, r"repond\w+|reponses?|(?:ont|a) (?:encore |re)?dit (?:que )?non"),
    (Role.DECISION, rf"{_DECISION}|notifi\w+|rejet\w*|refus\w*|radi(?:e|ation)\w*|suspendu\w?"),
)
_MARQUEUR = re.compile(
    r"(?<![a-z0-9])(?:" + "|".join(f"(?P<m{i}>{motif})" for i, (_, motif) in enumerate(_MARQUEURS)) + ")(?![a-z0-9])"
)
_FIN_DE_PHRASE = re.compile(r"[!?\n]|\.(?=\s|$)|\.{2,}")
_FIN_DE_MEMBRE = re.compile(r"[!?\n,;:()]|\.(?=\s|$)|\.{2,}| (?:et|puis|mais|ensuite|alors|car|donc|or) ")
_MOTS_SEULS = re.compile(r"[a-z]{3,}")
_PEU = 1
"""A clause with more words than this beside its dates, and no word that says what they are, leaves them untold."""
_RETARD = 12
"""What a word after the date must make up for, in characters: people name the thing, then its date."""


@dataclass(frozen=True)
class _Marqueur:
    role: Role | None
    debut: int
    fin: int


def _tranches(motif: re.Pattern[str], plie: str, dates: Sequence[tuple[int, int]]) -> list[int]:
    """Where the parts of a text begin; a sign inside a date ("12.3.26", "entre le 3 et le 5") parts nothing."""
    interieur = {position for debut, fin in dates for position in range(debut, fin)}
    return [0, *(trouve.end() for trouve in motif.finditer(plie) if trouve.start() not in interieur), len(plie) + 1]


def _cout(marqueur: _Marqueur, debut: int, fin: int, dates_d_abord: bool) -> int:
    """How far a word is from a date; the side on which the writer does not put it costs more."""
    if marqueur.fin <= debut:
        return debut - marqueur.fin + (3 * _RETARD if dates_d_abord else 0)
    return marqueur.debut - fin + (0 if dates_d_abord else _RETARD)


def deviner_roles(plie: str, dates: Sequence[tuple[int, int]]) -> list[Role | None]:
    """For each date, given by its span in the folded text, what it is the date of; None where that is unclear."""
    marqueurs = [
        _Marqueur(_MARQUEURS[int((trouve.lastgroup or "m0")[1:])][0], *trouve.span())
        for trouve in _MARQUEUR.finditer(plie)
    ]
    phrases, membres = _tranches(_FIN_DE_PHRASE, plie, dates), _tranches(_FIN_DE_MEMBRE, plie, dates)
    debuts = [marqueur.debut for marqueur in marqueurs]

    def dans(tranches: list[int], position: int) -> tuple[int, int, list[_Marqueur]]:
        rang = bisect_right(tranches, position)
        de, a = tranches[rang - 1], tranches[min(rang, len(tranches) - 1)]
        return de, a, marqueurs[bisect_right(debuts, de - 1) : bisect_right(debuts, a - 1)]

    roles: list[Role | None] = []
    for debut, fin in dates:
        de, a, proches = dans(membres, debut)
        if not proches and len(_MOTS_SEULS.findall(plie[de:debut] + " " + plie[fin:a])) <= _PEU:
            de, a, proches = dans(phrases, debut)
        autres = [date for date in dates if de <= date[0] < a]
        d_abord = len(autres) > 1 and len(proches) > 1 and autres[0][0] < proches[0].debut
        proches = [m for m in proches if m.fin <= debut or m.debut >= fin]
        plus_proche = min(proches, key=lambda m: _cout(m, debut, fin, d_abord), default=None)
        roles.append(plus_proche.role if plus_proche else None)
    return roles
