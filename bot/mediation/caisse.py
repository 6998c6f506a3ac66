"""Which caisse is it? From a postcode to one caisse, or to those among which the person chooses.

The method and its table are described in `bot/content/caisses/README.md`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Caisse:
    """A caisse of the régime général; `code` is its 3-digit organisme code."""

    code: str
    nom: str
    departement: str
    adresse_postale: str | None
    code_postal: str | None
    ville: str | None
    courriel_mediateur: str | None
    lue_le: str | None = None
    """Day on which the page of its address was stored, ISO 8601."""


@dataclass(frozen=True)
class ExceptionPostale:
    """A commune whose département does not settle the caisse."""

    commune: str
    codes: tuple[str, ...]
    certain: bool
    """True where the source states the caisse; else the codes are to be proposed."""


@dataclass(frozen=True)
class CaissesPossibles:
    """The caisses that a postcode leads to: one where it is settled, several to choose from, none where not covered."""

    codes: tuple[str, ...]
    certaine: bool


def departement(code_postal: str) -> str:
    """The département of a postcode: 3 digits overseas, 2A or 2B in Corsica (20000-20199 is 2A; 202xx, 206xx are 2B)."""
    if code_postal.startswith(("97", "98")):
        return code_postal[:3]
    if code_postal.startswith("20"):
        return "2B" if code_postal[:3] in ("202", "206") else "2A"
    return code_postal[:2]


@dataclass(frozen=True)
class Annuaire:
    """All the caisses, and the postcodes where the département is not enough."""

    caisses: Mapping[str, Caisse]
    exceptions: Mapping[str, Sequence[ExceptionPostale]]
    frontaliers: Mapping[str, str]
    """Postcodes that cross a département border, and the other département of some of their communes."""
    non_couverts: frozenset[str]
    """Postcodes and prefixes that no caisse of the régime général serves."""

    def du_departement(self, numero: str) -> tuple[str, ...]:
        """Codes of the caisses of a département, in order; empty where there is none."""
        return tuple(sorted(code for code, caisse in self.caisses.items() if caisse.departement == numero))

    def pour_code_postal(self, code_postal: str) -> CaissesPossibles:
        """The caisses that may serve the people of a postcode."""
        if any(code_postal.startswith(prefixe) for prefixe in self.non_couverts):
            return CaissesPossibles((), certaine=False)
        exceptions = self.exceptions.get(code_postal, ())
        if exceptions:
            codes = tuple(dict.fromkeys(code for une in exceptions for code in une.codes))
            return CaissesPossibles(codes, certaine=len(codes) == 1 and all(une.certain for une in exceptions))
        codes = self.du_departement(departement(code_postal))
        if code_postal in self.frontaliers:
            codes += self.du_departement(self.frontaliers[code_postal])
        return CaissesPossibles(codes, certaine=len(codes) == 1)
