"""Runs of digits in a text ("1 85 05 78 006 084 36 06 39 98 12 34"), made of groups, whatever they are."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from bot.extraction.identifiants.identifiant import Etat, TypeIdentifiant

# Letters typed for digits: O for 0, l or I for 1.
_O = re.compile(r"(?<![a-z])o{1,2}(?=[0-9])|(?<=[0-9])o{1,3}(?![a-z])")
_I = re.compile(r"(?<![a-z'])[il](?=[0-9])")

_JOUR, _MOIS, ANNEE = "[0-3]?[0-9]", "[01]?[0-9]", "(?:19|20)[0-9]{2}"
_DATE = re.compile(
    rf"(?<![0-9./-])(?:{_JOUR}([./-]){_MOIS}\1(?:{ANNEE}|[0-9]{{2}})|{ANNEE}([./-]){_MOIS}\2{_JOUR})(?![./-]?[0-9])"
    rf"|(?<![0-9])(?<![0-9] ){_JOUR} {_MOIS} {ANNEE}(?![0-9])"
)
_GROUPE = r"[0-9]++(?:(?<=2)[ab](?![a-z])[0-9]*+)?+"
_GROUPES = re.compile(_GROUPE)
_SUITE = re.compile(rf"(?P<plus>\(?\+ ?)?{_GROUPE}(?:(?:,? ?\(?cle ?[:=]? ?|[ ./_()|-]{{1,3}}){_GROUPE})*+")
_MOT = re.compile(r" ?[a-z]")

_REFERENCE = re.compile(
    r"\b(?:dossier|references?|ref|facture|commande|contrat|client|allocataire|matricule|sinistre|recommande|suivi|siret|rg)"
    r"(?![a-z])\.?(?: {0,2}(?:n°?|no|numero|num|:|=|est|c'est|le|porte|de|la))* {0,2}$"
)

# More groups than any number has.
_HORIZON = 20


@dataclass(frozen=True)
class Groupe:
    """Digits written together (with the A or B of a Corsican NIR), at [debut, fin[ of the folded text."""

    chiffres: str
    debut: int
    fin: int


@dataclass(frozen=True)
class Suite:
    """Groups that follow each other: whether a "+" comes before the first, and whether something follows the last."""

    groupes: list[Groupe]
    plus: bool
    suivie: bool
    reference: bool = False
    """Whether the words before say that it is the number of a file, of an invoice or the like."""

    def chiffres(self, premier: int, suivant: int) -> str:
        """The digits of the groups [premier, suivant[, with the "+" before them."""
        signe = "+" if self.plus and premier == 0 else ""
        return signe + "".join(groupe.chiffres for groupe in self.groupes[premier:suivant])

    def longueurs(self, premier: int) -> list[int]:
        """How many digits there are from the group `premier` to each of the following ones."""
        return list(accumulate(len(groupe.chiffres) for groupe in self.groupes[premier : premier + _HORIZON]))

    def avant(self, suivant: int) -> "Suite":
        """The run up to a group."""
        return Suite(self.groupes[:suivant], self.plus, True)

    def apres(self, premier: int) -> "Suite":
        """The run from a group on."""
        return Suite(self.groupes[premier:], self.plus and premier == 0, self.suivie)


@dataclass(frozen=True)
class Trouvaille:
    """What the groups [premier, suivant[ of a run are; no state where they are no identifier (a service's number)."""

    premier: int
    suivant: int
    type: TypeIdentifiant
    etat: Etat | None
    valeur: str | None = None


def lire_suites(plie: str) -> Iterator[Suite]:
    """The runs of digits of a folded text; dates are no part of them."""
    chiffre = _DATE.sub(lambda date: "\0" * len(date.group()), redresser(plie))
    for trouvee in _SUITE.finditer(chiffre):
        groupes = lire_groupes(chiffre, *trouvee.span())
        groupes[0] = Groupe(groupes[0].chiffres, trouvee.start(), groupes[0].fin)  # with its "+"
        suivie = _MOT.match(chiffre, trouvee.end()) is not None
        reference = len(groupes) == 1 and _REFERENCE.search(chiffre, max(0, trouvee.start() - 40), trouvee.start())
        yield Suite(groupes, trouvee["plus"] is not None, suivie, bool(reference))


def lire_groupes(chiffre: str, debut: int, fin: int) -> list[Groupe]:
    """The groups of digits between two positions of a text put straight (`redresser`)."""
    return [Groupe(groupe.group().upper(), *groupe.span()) for groupe in _GROUPES.finditer(chiffre, debut, fin)]


def redresser(plie: str) -> str:
    """The same text, of the same length, with digits where letters were typed for them ("O6" is "06")."""
    return _I.sub("1", _O.sub(lambda lettres: "0" * len(lettres.group()), plie))
