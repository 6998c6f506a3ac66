"""What French words sound like, so that "repond pa depui" and "répond pas depuis" read the same."""

import re

# Order matters: long spellings first. Capitals stand for sounds that no single letter writes.
_RULES = tuple(
    (re.compile(spelling), sound)
    for spelling, sound in (
        (r"ph", "f"),
        (r"[st]ch|sch|ch", "H"),
        (r"h", ""),
        (r"([a-z])\1", r"\1"),
        (r"\bca\b", "sa"),
        (r"tion", "sion"),
        (r"e?au", "o"),
        (r"oi|oy", "wa"),
        (r"ou", "u"),
        (r"gn", "N"),
        (r"qu|q|c(?![eiy])", "k"),
        (r"c", "s"),
        (r"ge(?=[aou])|g(?=[eiy])", "j"),
        (r"(?<=[aeiouy])s(?=[aeiouy])", "z"),
        (r"(?:ai|ei|i|y)[nm](?![aeiouynm])|e[nm]\b(?<=ien)|un(?![aeiouy])", "I"),
        (r"[ae][nm](?![aeiouynm])", "A"),
        (r"o[nm](?![aeiouynm])", "O"),
        (r"(?:er|ez|es|et|ai[stx]?|ait|aient)\b", "e"),
        (r"ai|ei|ay|ey", "e"),
        (r"y", "i"),
        (r"(?<=\w\w)(?:e|[stxdpz]{1,2}|es|ent)\b", ""),
    )
)


def sound(text: str) -> str:
    """The sounds of a normalised text, one group of letters a word; a word of which nothing is left keeps one letter."""
    for spelling, sound_of in _RULES:
        text = spelling.sub(sound_of, text)
    return text
