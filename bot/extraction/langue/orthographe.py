"""Straightens the spelling of the words that extraction looks for: text-message style and typing errors."""

import re
import unicodedata
from collections import defaultdict
from functools import lru_cache

from bot.extraction.langue.mots import MOTS_CONNUS
from bot.extraction.langue.orthographe_mots import (
    ABREGES,
    ACCENTUES,
    APOSTROPHE_OUBLIEE,
    AUXILIAIRE,
    MOIS_ECRIT_AU_SON,
    MON,
    MOTS_VOISINS,
    UN_SEUL_MOT,
    VOCABULAIRE,
)
from bot.extraction.langue.pliage import TextePlie, plier, remplacer

_AUTOUR = 400
"""How many characters around a passage may bear on it: more would cost each passage the whole message."""
_TROP_LONG = 16  # letters: two more than the longest word we look for


def distance(un: str, autre: str, plafond: int) -> int:
    """Typing errors (letter added, lost, changed, or two swapped) between two words, at most `plafond` + 1."""
    if abs(len(un) - len(autre)) > plafond:
        return plafond + 1
    avant: list[int] = []
    ligne = list(range(len(autre) + 1))
    for i, a in enumerate(un, start=1):
        plus_avant, avant, ligne = avant, ligne, [i]
        for j, b in enumerate(autre, start=1):
            cout = min(avant[j] + 1, ligne[j - 1] + 1, avant[j - 1] + (a != b))
            if i > 1 and j > 1 and a == autre[j - 2] and un[i - 2] == b:
                cout = min(cout, plus_avant[j - 2] + 1)
            ligne.append(cout)
        if min(ligne) > plafond:
            return plafond + 1
    return ligne[-1]


def fautes_permises(mot: str) -> int:
    """How many typing errors a word of this length may hold and still be recognised."""
    if len(mot) < 5:
        return 0
    return 1 if len(mot) < 11 else 2


def _amputations(mot: str, fautes: int) -> set[str]:
    """The word and all that is left of it once up to `fautes` letters are taken out."""
    restes = {mot}
    for _ in range(fautes):
        restes |= {reste[:i] + reste[i + 1 :] for reste in restes for i in range(len(reste))}
    return restes


def _index(mots: frozenset[str]) -> dict[str, list[str]]:
    index: dict[str, list[str]] = defaultdict(list)
    for mot in sorted(mots):
        for reste in _amputations(mot, fautes_permises(mot)):
            index[reste].append(mot)
    return index


_INDEX = _index(VOCABULAIRE)


def corriger(mot: str) -> str:
    """The word of our vocabulary meant by a folded word, or that word itself."""
    fautes = fautes_permises(mot)
    if not fautes or len(mot) > _TROP_LONG or mot in VOCABULAIRE or mot in MOTS_VOISINS:
        return mot
    proches = {
        (ecart, candidat)
        for reste in _amputations(mot, fautes)
        for candidat in _INDEX.get(reste, ())
        if candidat[0] == mot[0] and (ecart := distance(mot, candidat, fautes)) <= fautes
    }
    return min(proches)[1] if proches else mot


def _retablir_l_apostrophe(trouve: re.Match[str]) -> str:
    """ "Lhopital", "daccord", "jespere": two words, where the whole is none and what is elided is one."""
    entier, mot = trouve.group(), corriger(trouve["mot"])
    connu = mot in VOCABULAIRE or mot in MOTS_CONNUS
    un_seul = entier in UN_SEUL_MOT or entier in VOCABULAIRE or entier in MOTS_VOISINS
    return f"{trouve['elide']}'{mot}" if connu and not un_seul else entier


def _retablir_l_auxiliaire(trouve: re.Match[str]) -> str:
    """ "On ma dit", "ils mon refusé", "il on dit non": after such a subject only a verb can follow."""
    if trouve["qui"] in ("il", "elle") and trouve["mal"] == "on":
        return f"{trouve['qui']}s ont"
    pluriel = trouve["qui"] in ("ils", "elles", "qui")
    auxiliaire = {"ma": "m'a", "m a": "m'a", "mon": "m'ont", "mont": "m'ont", "m on": "m'ont", "on": "ont"}[
        trouve["mal"]
    ]
    return f"{trouve['qui']} {auxiliaire}" if pluriel or trouve["mal"] != "on" else trouve.group()


_LETTRE = r"[a-z0-9']"
_SMS = sorted({*ABREGES, *(plier(un).plie for un in ACCENTUES), "il y a", "cete"}, key=len, reverse=True)
_ABREGE = re.compile(rf"(?<!{_LETTRE})(?:{'|'.join(map(re.escape, _SMS))})(?!{_LETTRE})")
_MOT = re.compile(r"(?<![a-z0-9])[a-z]{5,}(?![a-z0-9])")
_JE_COLLE = re.compile(rf"(?<!{_LETTRE})j(?:(?P<pronom>[lmt])(?='?[aeio])'?|(?=[bcdfgklmnpqrstvxz][a-z]))(?=[a-z])")
"""A "j" glued to a verb, in text-message style ("jdis", "jlai"): no French word begins so."""
_ME_ABREGE = re.compile(
    rf"(?<!{_LETTRE})m ?(?=(?:rembours|refus|repon[dt]|reclam|recoi|prenn|vers(?:e|ent)\b|doi[tvs]|pai[et]|paye|soign|coup(?:e|ent)\b|radi|harcel|renvo[iy]|laiss|factur)[a-z]*)"
)
"""A "m" glued to a verb, or without its apostrophe ("mrepond pas", "m rembourse pas")."""


@lru_cache(maxsize=128)  # a dozen readers look at the same message
def redresser(texte: str) -> TextePlie:
    """Fold a text, write text-message words in full and mend the typing errors of the words of our vocabulary."""
    lu = remplacer(plier(texte), MON, lambda _: "mon")

    def en_toutes_lettres(trouve: re.Match[str]) -> str:
        debut, fin = lu.etendue(*trouve.span())
        ecrit = unicodedata.normalize("NFC", texte[debut:fin].lower())
        return ACCENTUES.get(ecrit) or ABREGES.get(trouve.group(), trouve.group())

    def decolle(trouve: re.Match[str]) -> str:
        return f"je {trouve['pronom']}'" if trouve["pronom"] else "je "

    entier = remplacer(remplacer(lu, _ABREGE, en_toutes_lettres), _JE_COLLE, decolle)
    entier = remplacer(entier, _ME_ABREGE, lambda _: "me ")
    entier = remplacer(entier, APOSTROPHE_OUBLIEE, _retablir_l_apostrophe)
    entier = remplacer(entier, MOIS_ECRIT_AU_SON, lambda trouve: trouve.lastgroup or "")
    entier = remplacer(entier, _MOT, lambda trouve: corriger(trouve.group()))
    return remplacer(entier, AUXILIAIRE, _retablir_l_auxiliaire)


def plie_avant(texte: str, position: int) -> str:
    """What stands before a place of a text, straightened, as far back as it may bear on it."""
    return redresser(texte[max(0, position - _AUTOUR) : position]).plie


def plie_apres(texte: str, position: int) -> str:
    """What stands after a place of a text, straightened, as far as it may bear on it."""
    return redresser(texte[position : position + _AUTOUR]).plie
