"""What a date is the date of, guessed from the nearest words of the same clause."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from bot.extraction.temps.dates_roles_mots import AUTRE_ORGANISME, LA_CAISSE, MARQUEUR, MARQUEURS, SANS_TRIBUNAL, Role

_FIN_DE_PHRASE = re.compile(r"[!?\n]|\.(?=\s|$)|\.{2,}")
_FIN_DE_MEMBRE = re.compile(
    r"[!?\n,;()]|:(?! ?(?:le |du |au )?[0-9])|\.(?=\s|$)|\.{2,}| (?:et|puis|mais|ensuite|alors|car|donc|or) "
)
_SUITE_DE_DATES = re.compile(r" ?(?:,|et|puis|et puis|,? et) (?:encore |aussi )?(?:le |du |au )?")
_JOUR = re.compile(r"(?:le |du |au )?(?:\d|premier)")
_PRONOM = re.compile(r"(?:l'|il|elle|ils|elles|lui|leur)(?![a-z])")
_DE_LA_CAISSE = (Role.DECISION, Role.RECLAMATION, Role.RELANCE, Role.REPONSE)
"""What a date is only in a dispute with the caisse."""
_ANNEE_DE = re.compile(r"(?<!date)(?<!datee)(?<!remonte) (?:de|pour|sur) (?:l'annee )?(?:19|20)\d\d")
_DEPUIS = re.compile(r"\bdepuis (?:le |la |l'|debut |mi |fin |mi-|courant |environ |plus de |bientot |au moins )*")
_REFUSER = re.compile(r"(?:refus|rejet)(?:e|ent|ait|aient|er)(?![a-z])|suspendu|radie")
_APPOSITION = re.compile(
    r"[ ,:;()-]*(?:c'est|c'etait|ca c'est|ca c'etait|qui est|qui etait|il s'agi\w+ d[e'u]) ?(?:que )?"
)
_DEUX_FOIS = re.compile(r"\b(?:deux|2|trois|3|plusieurs) fois(?![a-z])")
_EUX_ENSUITE = re.compile(
    r" (?:ils?|elles?|on m'a|on nous a|la (?:cpam|caisse|secu)) ?(?:m'|me |nous |n'|ne )?(?:ont|a|dis\w+|repond\w*|refus\w*|ecri\w+)(?![a-z])"
)
_DES_MOTS = 15
"""Characters between "c'était" and the word that says what ("la date de ma…")."""
_MOTS_SEULS = re.compile(r"[a-z]{3,}")
_ANNONCE = re.compile(
    r"(?:\bpar (?:une? |son |sa |leur )?(?:courrier|lettre|courriel|message|mail|recommande)(?: recommandee?)?(?: (?:avec|en) (?:ar|accuse de reception))? )?"
    r"(?:\b(?:en date|datee?s?) )?(?:\b(?:du|des) ?)?$"
)
"""Right before a date: "par courrier du", "en date des" say nothing of what came on it."""
_PEU = 1
"""A clause with more words than this beside its dates, and no word that says what they are, leaves them untold."""
_PORTEE = 250
"""Characters on each side of a date in which words may say what it is."""
_RETARD = 12
"""What a word after the date must make up for, in characters: people name the thing, then its date."""


@dataclass(frozen=True)
class _Marqueur:
    role: Role | None
    debut: int
    fin: int


@dataclass(frozen=True)
class _Tranche:
    """A part of a text, with the words in it that may say what a date is of."""

    debut: int
    fin: int
    marqueurs: list[_Marqueur]


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
    lecteur = _Lecteur(plie, dates)
    roles: list[Role | None] = []
    for date in dates:
        roles.append(lecteur.deviner(date, roles))
    return roles


class _Lecteur:
    """Guesses the roles of the dates of one folded text."""

    def __init__(self, plie: str, dates: Sequence[tuple[int, int]]):
        self.plie, self.dates = plie, dates
        self.marqueurs = _marqueurs(plie)
        self.places = [debut for debut, _ in dates]
        self.debuts = [marqueur.debut for marqueur in self.marqueurs]
        self.phrases, self.membres = _tranches(_FIN_DE_PHRASE, plie, dates), _tranches(_FIN_DE_MEMBRE, plie, dates)

    def deviner(self, date: tuple[int, int], avant: Sequence[Role | None]) -> Role | None:
        """What a date is of; `avant`: what those before it are of, which may go on ("les 3 et 10 avril")."""
        debut, fin = date
        if apposee := self._dit_apres_coup(fin):
            return apposee
        membre = tranche = self._tranche(self.membres, debut)
        if self._est_nue(date, membre):
            if self._prolonge(membre, avant):
                return avant[-1]
            tranche = self._tranche(self.phrases, debut)
        suit = bool(avant) and _suit_une_date(self.plie, self.dates[len(avant) - 1], debut)
        if suit and (self._est_la_seconde_fois(avant) or not any(marqueur.role for marqueur in tranche.marqueurs)):
            return avant[-1]  # "écrit le 1er septembre et le 2 octobre, zéro réponse"
        role = self._role_dans(date, tranche, self._dates_dans(membre))
        autre = role in _DE_LA_CAISSE and _avec_un_autre(self.plie, self.membres, tranche.debut, tranche.fin)
        return None if autre else role

    def _est_la_seconde_fois(self, avant: Sequence[Role | None]) -> bool:
        """ "J'ai réclamé 2 fois, le 10/09 et le 05/10 ils répondent…": both dates are of what was done twice."""
        premiere = self.dates[len(avant) - 1][0]
        phrase = self._tranche(self.phrases, premiere)
        return avant[-1] is Role.RECLAMATION and bool(_DEUX_FOIS.search(self.plie, phrase.debut, premiere))

    def _reste_a_gauche(
        self, date: tuple[int, int], proches: list[_Marqueur], voisines: Sequence[tuple[int, int]]
    ) -> bool:
        """ "J'ai écrit mi-octobre ils ont dit non": what was done is told before the date, and another begins after it."""
        fait = any(m.fin <= date[0] and m.role is Role.RECLAMATION for m in proches)
        seule = all(une[0] >= date[0] for une in voisines)  # "le 3 mars j'ai réclamé le 10 avril ils ont répondu"
        return fait and seule and bool(_EUX_ENSUITE.match(self.plie, date[1]))

    def _tranche(self, limites: list[int], position: int) -> _Tranche:
        """The part of the text that holds a position."""
        rang = bisect_right(limites, position)
        de, a = limites[rang - 1], limites[min(rang, len(limites) - 1)]
        return _Tranche(de, a, self.marqueurs[bisect_left(self.debuts, de) : bisect_left(self.debuts, a)])

    def _dates_dans(self, tranche: _Tranche) -> list[tuple[int, int]]:
        return list(self.dates[bisect_left(self.places, tranche.debut) : bisect_left(self.places, tranche.fin)])

    def _dit_apres_coup(self, fin: int) -> Role | None:
        """ "Le 15 octobre, c'était une relance": the clause that follows says what the date is of."""
        suite = _APPOSITION.match(self.plie, fin)
        dit = next((m for m in self.marqueurs if suite and suite.end() <= m.debut <= suite.end() + _DES_MOTS), None)
        return dit.role if dit else None

    def _est_nue(self, date: tuple[int, int], membre: _Tranche) -> bool:
        """Whether a date stands in its clause with next to no words."""
        debut, fin = date
        avant = _ANNONCE.sub("", self.plie[max(membre.debut, debut - _PORTEE) : debut])
        autour = f"{avant} {self.plie[fin : min(membre.fin, fin + _PORTEE)]}"
        return not membre.marqueurs and len(_MOTS_SEULS.findall(autour)) <= _PEU

    def _prolonge(self, membre: _Tranche, avant: Sequence[Role | None]) -> bool:
        """Whether a clause goes on with the date before it: "les 3 et 10 avril" are both of the same thing."""
        lie = self.plie[: membre.debut].endswith((" et ", " puis "))
        return lie and bool(avant) and self.dates[len(avant) - 1][0] >= membre.debut - _PORTEE

    def _role_dans(self, date: tuple[int, int], tranche: _Tranche, voisines: Sequence[tuple[int, int]]) -> Role | None:
        """What the nearest word of a part of the text says that a date is of."""
        debut, fin = date
        if not tranche.marqueurs:
            return None
        # how long it lasts stands anywhere: it says nothing of where the writer puts a date
        jours = [une for une in self._dates_dans(tranche) if not _dit_depuis(self.plie, tranche.debut, une[0])]
        d_abord = _dates_d_abord(jours, tranche.marqueurs)
        proches = [m for m in tranche.marqueurs if debut - _PORTEE < m.fin <= debut or fin <= m.debut < fin + _PORTEE]
        depuis = _DEPUIS.search(self.plie, max(tranche.debut, debut - _PORTEE), fin)
        dure = depuis is not None and depuis.end() >= debut
        if dure and depuis and _MOTS_SEULS.search(self.plie, tranche.debut, depuis.start()):
            proches = [m for m in proches if m.fin <= debut]  # "rien versé depuis 3 mois j'ai réclamé 2 fois"
        if self._reste_a_gauche(date, proches, voisines):
            proches = [m for m in proches if m.fin <= debut]
        proches = [m for m in proches if not _est_d_une_autre(self.plie, m, date, voisines, proches, d_abord)]
        plus_proche = min(proches, key=lambda m: _cout(m, debut, fin, d_abord), default=None)
        if plus_proche is None or _annee_d_un_droit(self.plie, debut, fin, plus_proche):
            return None
        # "ils refusent depuis mars": how long it lasts is no date of a decision
        return None if dure and _REFUSER.match(self.plie, plus_proche.debut) else plus_proche.role


def _marqueurs(plie: str) -> list[_Marqueur]:
    """The words of a text that may say what a date is of, in order."""
    return [
        _Marqueur(MARQUEURS[int((trouve.lastgroup or "m0")[1:])][0], *trouve.span())
        for trouve in MARQUEUR.finditer(SANS_TRIBUNAL.sub(lambda nie: "-" * len(nie.group()), plie))
    ]


def _dates_d_abord(dates: Sequence[tuple[int, int]], marqueurs: Sequence[_Marqueur]) -> bool:
    """Whether the writer puts each of several dates before the word that says what it is of."""
    plusieurs = len(dates) > 1 and len(marqueurs) > 1
    return plusieurs and dates[0][0] < marqueurs[0].debut and dates[-1][0] < marqueurs[-1].debut


def _dit_depuis(plie: str, de: int, debut: int) -> bool:
    """Whether "depuis" stands right before a date."""
    avant = plie[max(de, debut - _RETARD) : debut].rstrip(" ")
    return avant.endswith(("depuis", "depui"))


def _suit_une_date(plie: str, avant: tuple[int, int], debut: int) -> bool:
    """Whether a day comes right after another date, in a list of both."""
    return bool(_SUITE_DE_DATES.fullmatch(plie, avant[1], debut)) and bool(_JOUR.match(plie, debut))


def _est_d_une_autre(
    plie: str,
    marqueur: _Marqueur,
    date: tuple[int, int],
    voisines: Sequence[tuple[int, int]],
    proches: Sequence[_Marqueur],
    dates_d_abord: bool,
) -> bool:
    """Whether a word says what another date of the clause is, told apart from this one ("depuis le 10 mai j'ai réclamé le 15")."""
    for autre in voisines:
        premier, dernier = min(date[1], autre[1]), max(date[0], autre[0])
        coupes = [premier, *(borne for une in voisines if premier <= une[0] < dernier for borne in une), dernier]
        mots = any(_MOTS_SEULS.search(plie, *bornes) for bornes in zip(coupes[::2], coupes[1::2], strict=True))
        if autre == date or not mots:
            continue  # "le 3, le 10 et le 12": all of the same thing
        plus_pres = _cout(marqueur, *autre, dates_d_abord) < _cout(marqueur, *date, dates_d_abord)
        if plus_pres and marqueur == min(proches, key=lambda m: _cout(m, *autre, dates_d_abord)):
            return True
    return False


def _annee_d_un_droit(plie: str, debut: int, fin: int, marqueur: _Marqueur) -> bool:
    """Whether a year says which benefits are meant ("un indu pour des IJ de 2024"), not when something happened."""
    annee = _ANNEE_DE.search(plie, max(0, debut - 10), fin)
    return annee is not None and annee.end() == fin and marqueur.fin < annee.start()


def _avec_un_autre(plie: str, membres: Sequence[int], de: int, a: int) -> bool:
    """Whether the clause [de, a[, or the one before that its pronoun stands for, names another body and no caisse."""
    if _PRONOM.match(plie, de):
        rang = bisect_right(membres, de) - 1
        de = membres[max(0, rang - 1)]
    return bool(AUTRE_ORGANISME.search(plie, de, a)) and not LA_CAISSE.search(plie, de, a)
