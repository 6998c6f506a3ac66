"""Folds French text for reading (lower case, no accents, plain quotes and blanks) and keeps the way back to it."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

_ALIKE = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "«": '"', "»": '"', "“": '"', "”": '"'})
_DASHES = str.maketrans(dict.fromkeys("–—‑−‐", "-"))
_REMPLISSAGE = re.compile(r"([\W_]{1,3}?)\1{3,}")
"""The same sign, or the same few, four times and more: blanks, lines, dots, strokes."""


@dataclass(frozen=True)
class TextePlie:
    """Folded text; character i of `plie` was written between `debuts[i]` and `fins[i]` of the original."""

    plie: str
    debuts: Sequence[int]
    fins: Sequence[int]

    def etendue(self, debut: int, fin: int) -> tuple[int, int]:
        """Span in the original of the non-empty span [debut, fin[ of the folded text."""
        return self.debuts[debut], self.fins[fin - 1]


@lru_cache(maxsize=4096)
def _plier_caractere(caractere: str) -> str:
    if caractere.isspace():
        return "\n" if caractere in "\n\r\x0b\x0c\u2028\u2029" else " "
    simple = caractere.translate(_ALIKE).translate(_DASHES)
    if simple != caractere:
        return simple
    decompose = unicodedata.normalize("NFKD", caractere.casefold()).casefold()  # some signs are made of capitals
    simple = decompose.translate(_ALIKE).translate(_DASHES).replace("œ", "oe").replace("æ", "ae")
    return "".join(c for c in simple if unicodedata.category(c) not in ("Mn", "Cf", "Cc"))


@lru_cache(maxsize=128)
def plier(texte: str) -> TextePlie:
    """Fold a text: lower case, accents and invisible characters dropped, typographic quotes and dashes made plain."""
    signes = {signe: _plier_caractere(signe) for signe in set(texte)}
    if all(len(morceau) == 1 for morceau in signes.values()):  # as nearly every message
        return TextePlie(
            texte.translate({ord(signe): morceau for signe, morceau in signes.items()}),
            range(len(texte)),
            range(1, len(texte) + 1),
        )
    plie: list[str] = []
    debuts: list[int] = []
    fins: list[int] = []
    for position, caractere in enumerate(texte):
        morceau = signes[caractere]
        if not morceau and fins:
            fins[-1] = position + 1  # a combining accent belongs to the letter before it
        for lettre in morceau:
            plie.append(lettre)
            debuts.append(position)
            fins.append(position + 1)
    return TextePlie("".join(plie), debuts, fins)


def sans_remplissage(texte: str) -> str:
    """A text without the blanks, dots and strokes that only fill it: of each run three are left, which say as much."""
    return _REMPLISSAGE.sub(r"\1\1\1", texte)


def remplacer(lu: TextePlie, motif: re.Pattern[str], nouveau: Callable[[re.Match[str]], str]) -> TextePlie:
    """`re.sub` that keeps the way back: each new character stands for the whole passage it replaces."""
    plie: list[str] = []
    debuts: list[int] = []
    fins: list[int] = []
    repris = 0
    for trouve in motif.finditer(lu.plie):
        mot = nouveau(trouve)
        if not trouve.group() or mot == trouve.group():
            continue
        debut, fin = lu.etendue(trouve.start(), trouve.end())
        plie += (lu.plie[repris : trouve.start()], mot)
        debuts += [*lu.debuts[repris : trouve.start()], *[debut] * len(mot)]
        fins += [*lu.fins[repris : trouve.start()], *[fin] * len(mot)]
        repris = trouve.end()
    if not plie:
        return lu
    plie.append(lu.plie[repris:])
    return TextePlie("".join(plie), [*debuts, *lu.debuts[repris:]], [*fins, *lu.fins[repris:]])
