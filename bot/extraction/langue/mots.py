"""Words of a text that may be names: written with capitals, linked by particles, among words that never are names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources

from bot.extraction.langue.pliage import TextePlie, plier

_MOT = re.compile(r"[a-z]+(?:['-][a-z]+)*+'?")
_MOTS_D_UNE_PHRASE = 3
_PARTICULE_ELIDEE = re.compile(r"^[dl]'(?=[a-z])")
_PRONOM_APRES = re.compile(r"(?:(?:ez|ons)-(?:la|les?)|-(?:ce|elle|en|ils?|je|lui|moi|nous|on|toi|tu|vous|y))$")
# Before a vowel, "n'" is the negation ("n'ai"); before a consonant it begins a name ("N'Diaye").
_MOT_ELIDE = re.compile(r"(?:[cjmnst]|qu)'(?=[aeiouyh])")


def lire_liste(fichier: str) -> frozenset[str]:
    """The words of a list kept beside this module, folded."""
    lignes = resources.files("bot.extraction").joinpath("listes", fichier).read_text(encoding="utf-8").splitlines()
    return frozenset(mot for ligne in lignes if not ligne.startswith("#") for mot in ligne.split())


PRENOMS = lire_liste("prenoms.txt")
_MOTS_COURANTS = lire_liste("mots_courants.txt")
# Some of them are surnames too, but then with a capital.
MOTS_CONNUS = _MOTS_COURANTS | lire_liste("mots_frequents.txt")


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
        return re.sub(r"^[dDlL]['’](?=\w)", "", self.ecrit)[:1].isupper()

    @property
    def capitales(self) -> bool:
        """Whether it is written in capitals alone."""
        return len(self.ecrit) > 1 and self.ecrit.isupper()

    @property
    def courant(self) -> bool:
        """Whether it is a word of every day, that no name holds."""
        if _MOT_ELIDE.match(self.plie):
            return not (self.capitale and self.plie.startswith(("m'", "n'")))
        if _PRONOM_APRES.search(self.plie) and not self.capitale:
            return True
        frequent = not self.capitale and all(partie in MOTS_CONNUS for partie in self._sans_particule.split("-"))
        return self.jamais_nom or (frequent and not self.prenom)

    @property
    def jamais_nom(self) -> bool:
        """Whether it is one of those words of every day that are not even a surname ("je", "bonjour")."""
        return self._sans_particule in _MOTS_COURANTS and not self.prenom

    @property
    def crie(self) -> bool:
        """Whether it is a word of every day written in capitals, in a message that shouts."""
        return self.capitales and self._sans_particule in MOTS_CONNUS and not self.prenom

    @property
    def prenom(self) -> bool:
        """Whether it is a common first name, or several linked by dashes."""
        return all(partie in PRENOMS for partie in self.plie.split("-"))

    @property
    def _sans_particule(self) -> str:
        return _PARTICULE_ELIDEE.sub("", self.plie)


def lire_mots(texte: str, lu: TextePlie, debut: int) -> Iterator[Mot]:
    """The words that follow a place of the folded text, while nothing but one blank stands between them."""
    position = debut
    while trouve := _MOT.match(lu.plie, position):
        ecrit = texte[slice(*lu.etendue(*trouve.span()))]
        yield Mot(trouve.group(), ecrit, *trouve.span())
        position = trouve.end()
        if lu.plie[position : position + 1] != " ":
            return
        position += 1


def lire_tous_les_mots(texte: str, lu: TextePlie) -> Iterator[Mot]:
    """All the words of a text, whatever stands between them."""
    for trouve in _MOT.finditer(lu.plie):
        yield Mot(trouve.group(), texte[slice(*lu.etendue(*trouve.span()))], *trouve.span())


def est_une_phrase_courante(texte: str) -> bool:
    """Whether three words or more are all of every day, shouted or not ("LAISSEZ MOI TRANQUILLE"): no name is."""
    mots = list(lire_tous_les_mots(texte, plier(texte)))
    return len(mots) >= _MOTS_D_UNE_PHRASE and all(mot.courant or mot.crie for mot in mots)


def ecrire_avec_capitales(ecrit: str, particules: frozenset[str]) -> str:
    """A name written all in lower case, with its capitals; written otherwise, it stays as it is."""
    if ecrit != ecrit.lower():
        return ecrit
    return "".join(
        morceau if morceau in particules else morceau[:1].upper() + morceau[1:]
        for morceau in re.split(r"([ '’-]+)", ecrit)
    )
