"""French numbers written in words, in folded text."""

import re

_VALEURS = {
    "zero": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
    "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20,
    "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60,
    "septante": 70, "huitante": 80, "octante": 80, "nonante": 90,
}  # fmt: skip

_S, _ET = "[ -]", "(?:[ -]et)?[ -]"
_1_A_9 = "(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf)"
_10_A_19 = f"(?:dix(?:{_S}(?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize)"
_JUSQU_A_99 = (
    f"(?:quatre{_S}vingts?(?:{_S}{_10_A_19}|{_S}{_1_A_9})?|soixante(?:{_ET}{_10_A_19}|{_ET}{_1_A_9})?"
    f"|(?:vingt|trente|quarante|cinquante|septante|huitante|octante|nonante)(?:{_ET}{_1_A_9})?|{_10_A_19}|{_1_A_9})"
)
_JUSQU_A_999 = f"(?:(?:{_1_A_9}{_S})?cents?(?:{_S}{_JUSQU_A_99})?|{_JUSQU_A_99})"

NOMBRE_EN_LETTRES = f"(?:(?:{_JUSQU_A_999}{_S})?milles?(?:{_S}{_JUSQU_A_999})?|{_JUSQU_A_999}|zero)(?![a-z])"
"""Regular expression of one number in words, up to 999 999; the caller sees to the start of its first word."""


def lire_nombre(lettres: str) -> int:
    """The number that the words of one match of `NOMBRE_EN_LETTRES` say; other words count for nothing."""
    milliers = reste = 0
    for mot in re.findall("[a-z]+", lettres):
        if mot.startswith("mille"):
            milliers, reste = max(1, reste) * 1000, 0
        elif mot.startswith("cent"):
            reste = max(1, reste) * 100
        elif mot.startswith("vingt") and reste % 100 == 4:
            reste += 76
        else:
            reste += _VALEURS.get(mot, 0)
    return milliers + reste
