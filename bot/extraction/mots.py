"""Words of a text that may be names: written with capitals, linked by particles, among words that never are names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources

from bot.extraction.pliage import TextePlie

_MOT = re.compile(r"[a-z]+(?:['-][a-z]+)*+'?")
_PARTICULE_ELIDEE = re.compile(r"[dl]'(?=[a-z])")
# Before a vowel, "n'" is the negation ("n'ai"); before a consonant it begins a name ("N'Diaye").
_MOT_ELIDE = re.compile(r"(?:[cjmnst]|qu)'(?=[aeiouyh])")


def _lire_liste(fichier: str) -> frozenset[str]:
    lignes = resources.files("bot.extraction").joinpath(fichier).read_text(encoding="utf-8").splitlines()
    return frozenset(mot for ligne in lignes if not ligne.startswith("#") for mot in ligne.split())


PRENOMS = _lire_liste("prenoms.txt")
_MOTS_COURANTS = _lire_liste("mots_courants.txt")


@dataclass(frozen=True)
class Mot:
    """A word: folded, as it is written, and its place in the folded text."""

    plie: str
    ecrit: str
    debut: int
    fin: int

    @property
    def capitale(self) -> bool:
        """Whether it begins with a capital, elided particle apart ("d'Artagnan")."""
        return self.ecrit[self._fin_de_la_particule() :][:1].isupper()

    @property
    def capitales(self) -> bool:
        """Whether it is written in capitals alone."""
        return len(self.ecrit) > 1 and self.ecrit.isupper()

    @property
    def courant(self) -> bool:
        """Whether it is a word of every day, that no name holds."""
        if _MOT_ELIDE.match(self.plie):
            return not (self.capitale and self.plie.startswith(("m'", "n'")))
        return self.plie[self._fin_de_la_particule() :] in _MOTS_COURANTS and not self.prenom

    @property
    def prenom(self) -> bool:
        """Whether it is a common first name, or several linked by dashes."""
        return all(partie in PRENOMS for partie in self.plie.split("-"))

    def _fin_de_la_particule(self) -> int:
        particule = _PARTICULE_ELIDEE.match(self.plie)
        return particule.end() if particule else 0


def lire_mots(texte: str, lu: TextePlie, debut: int, separateurs: str = " ") -> Iterator[Mot]:
    """The words that follow a place of the folded text, while nothing but one separator stands between them."""
    position = debut
    while trouve := _MOT.match(lu.plie, position):
        ecrit = texte[slice(*lu.etendue(*trouve.span()))]
        yield Mot(trouve.group(), ecrit, *trouve.span())
        position = trouve.end()
        if lu.plie[position : position + 1] not in tuple(separateurs):
            return
        position += 1


def ecrire_avec_capitales(ecrit: str, particules: frozenset[str]) -> str:
    """A name written all in lower case, with its capitals; written otherwise, it stays as it is."""
    if ecrit != ecrit.lower():
        return ecrit
    return "".join(
        morceau if morceau in particules else morceau[:1].upper() + morceau[1:]
        for morceau in re.split(r"([ '’-]+)", ecrit)
    )
