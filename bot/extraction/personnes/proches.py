"""Relatives by what they are to who writes: whether two words are for the same one ("maman", "ma mère"). Vocabulary only."""

import re

from bot.extraction.langue.orthographe import redresser

_MEMES = (
    r"(?:mere|maman|mman)",
    r"(?:pere|papa)",
    r"(?:mari|epoux|conjoint|compagnon|homme)",
    r"(?:femme|epouse|conjointe|compagne)",
    r"(?:fils|garcon)",
    r"fille",
    r"(?:enfant|bebe)",
    r"(?:frere|frangin)",
    r"(?:soeur|frangine)",
    r"belle[- ]mere",
    r"beau[- ]pere",
    r"(?:belle[- ]fille|bru)",
    r"(?:beau[- ]fils|gendre)",
    r"belle[- ]soeur",
    r"beau[- ]frere",
    r"(?:grand[- ]mere|mamie|meme|mamy)",
    r"(?:grand[- ]pere|papi|pepe|papy)",
    r"(?:tante|tata|tatie)",
    r"(?:oncle|tonton)",
    r"niece",
    r"neveu",
    r"(?:cousine?)",
    r"voisine",
    r"voisin",
    r"amie?",
)
_LEQUEL = re.compile(
    rf"\b(?:mon|ma|notre) (?:(?:petite?|grande?|jeune|vieille|vieux|propre|pauvre|ex) )?(?:{'|'.join(f'(?P<g{rang}>{mots})' for rang, mots in enumerate(_MEMES))})(?![a-z-])"
    rf"|^\W*(?P<maman>maman|papa)(?![a-z])"
)
_GARCON, _FILLE, _ENFANT = (f"g{_MEMES.index(mots)}" for mots in (r"(?:fils|garcon)", r"fille", r"(?:enfant|bebe)"))
_LE_MEME_ENFANT = ({_GARCON, _ENFANT}, {_FILLE, _ENFANT})
_LE_NOM_DE = re.compile(r"\b(?:(?:pre)?nom|appelle|nomme)\b")


def _lequel(texte: str) -> str | None:
    """Which relative the last such words of a text are for, None where there are none or they are not known."""
    trouves = [*_LEQUEL.finditer(redresser(texte).plie)]
    if not trouves:
        return None
    if seul := trouves[-1]["maman"]:
        return "g0" if seul == "maman" else "g1"
    return next(nom for nom, dit in trouves[-1].groupdict().items() if dit)


def est_un_autre_proche(dit: str, connu: str | None, un_frere_ou_une_soeur: bool = False) -> bool:
    """Whether the relative named last in a text is plainly not the known one ("ma sœur", of "ma mère"). A daughter and a son
    are told apart where brother and sister may be named beside each other; else one is put right for the other.
    """
    deux = {_lequel(dit), _lequel(connu or "")}
    if None in deux or len(deux) == 1 or deux in _LE_MEME_ENFANT:
        return False
    return un_frere_ou_une_soeur or deux != {_GARCON, _FILLE}


def dit_un_nom(texte: str) -> bool:
    """Whether a text is about what somebody is called."""
    return bool(_LE_NOM_DE.search(redresser(texte).plie))
