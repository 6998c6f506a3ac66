"""Other ways of typing a training phrase: spelled as it sounds, mistyped, glued, shortened. Used by training only."""

import random
import re

# Spellings by ear of folded words; each is tried on a word drawn by chance.
_BY_EAR = tuple(
    (re.compile(spelling), written)
    for spelling, written in (
        (r"qu", "k"), (r"e?aux?\b", "o"), (r"e?au", "o"), (r"(?:er|ez|ee|ees|es|et)\b", "e"), (r"e\b", "er"),
        (r"ai[st]\b", "e"), (r"aient\b", "e"), (r"ai", "e"), (r"ai", "ei"), (r"ph", "f"), (r"c(?=[aou])", "k"),
        (r"([bcdflmnprst])\1", r"\1"), (r"(?<=[aeiou])([lmnrst])(?=[aeiou])", r"\1\1"), (r"(?<=\w\w)[sxtdpe]\b", ""),
        (r"ent\b", ""), (r"h", ""), (r"tion", "sion"), (r"ss", "c"), (r"c(?=[ei])", "s"), (r"g(?=[ei])", "j"),
        (r"oi", "wa"), (r"en(?=[tdcs])", "an"), (r"an(?=[tdcs])", "en"), (r"ain|ein", "in"), (r"y", "i"),
        (r"s(?=[aeiou])", "z"), (r"eu", "e"), (r"s\b", ""), (r"\b(.{2,4})\b", r"\1s"), (r"gn", "ni"),
    )
)  # fmt: skip
_NEIGHBOURS = {
    "a": "zqs", "b": "vn", "c": "xv", "d": "sfe", "e": "zrd", "f": "dgr", "g": "fht", "h": "gj", "i": "uo", "j": "hk",
    "k": "jl", "l": "km", "m": "lp", "n": "b", "o": "ipl", "p": "om", "q": "asw", "r": "et", "s": "qdz", "t": "ry",
    "u": "yi", "v": "cb", "w": "xq", "x": "wc", "y": "tu", "z": "aes",
}  # fmt: skip
_GLUED = frozenset(
    [
        "j",
        "l",
        "d",
        "c",
        "n",
        "s",
        "m",
        "t",
        "qu",
        "la",
        "le",
        "de",
        "ne",
        "un",
        "est",
        "y",
        "a",
        "en",
        "ca",
        "si",
        "et",
        "il",
        "on",
    ]
)
_DROPPED = frozenset(
    ["ne", "le", "la", "les", "l", "de", "des", "du", "d", "un", "une", "est", "ce", "que", "j", "il", "y", "a", "et"]
)


def misspelled(text: str, chance: random.Random, share: float) -> str:
    """A variant of a folded text in which about that share of the words is not typed as it should be."""
    words: list = []
    glue = False
    for word in text.split():
        if not word.startswith("x") and chance.random() < share:
            if word in _DROPPED and chance.random() < 0.25:
                continue
            word = _by_ear(word, chance) if chance.random() < 0.7 else _mistyped(word, chance)
        if glue:
            words[-1] += word
        else:
            words.append(word)
        glue = word in _GLUED and chance.random() < share
    return " ".join(words) or text


def _by_ear(word: str, chance: random.Random) -> str:
    """A word written as it sounds: one or two of the spellings that apply."""
    for _ in range(chance.choice((1, 1, 2))):
        changed = [new for spelling, written in _BY_EAR if (new := spelling.sub(written, word, count=1)) != word]
        word = chance.choice(changed) if changed else word
    return word


def _mistyped(word: str, chance: random.Random) -> str:
    """A word with one slip of the finger: a letter lost, doubled, swapped with the next or taken from a neighbour."""
    if len(word) < 4:
        return word
    place = chance.randrange(len(word) - 1)
    head, letter, following, tail = word[:place], word[place], word[place + 1], word[place + 2 :]
    slip = chance.randrange(4)
    if slip == 0:
        return head + following + tail
    if slip == 1:
        return head + letter + letter + following + tail
    if slip == 2:
        return head + following + letter + tail
    return head + chance.choice(_NEIGHBOURS.get(letter, letter)) + following + tail
