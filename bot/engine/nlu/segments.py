"""The parts of a message: requests that may each be answered, clauses that may each tell another trouble."""

import re
from typing import List, Tuple

LONGEST_SEGMENTED = 40  # words; a longer message is a story, read as a whole
_CUT = re.compile(
    r"[?!.;\n]+\s+|(?<!\s)\s+(?:et|puis)\s+(?:aussi\s+)?(?=(?:combien|comment|quand|où|ou est|est-ce|qui|quel|quelle|quels|"
    r"quelles|pourquoi|dois|faut|peut|puis)\b)",
    re.IGNORECASE,
)
_MOST_CLAUSES = 20
_LEAST_WORDS = 4  # fewer, within a sentence, belong to the clause before
_SUBJECT = r"(?=[jlc]['’]|(?:j|jai|je|il|ils|elle|on|mon|ma|mes|nous|la|le|les|pas|plus|aucune?|sans)(?![a-zà-ÿ]))"
_LINK = r"(?:et|mais|puis|aussi|par ailleurs|en plus|de plus|sinon)\s{1,3}"
_CLAUSE = re.compile(
    rf"(?:(?<=[?!.;])\s{{1,3}}|\n)(?P<first>(?:{_LINK}){{0,4}})|,\s{{1,3}}(?P<after>(?:{_LINK}){{0,4}}){_SUBJECT}"
    rf"|(?<!\s)\s{{1,3}}(?P<bare>(?:{_LINK}){{1,4}}){_SUBJECT}",
    re.IGNORECASE,
)
"""Where a clause ends; the links stand with the clause that they begin."""


def split(text: str) -> List[str]:
    """The parts of a short message that may each be a request, in order; one part where nothing separates."""
    if len(text.split()) > LONGEST_SEGMENTED:
        return [text]
    return [part.strip() for part in _CUT.split(text) if part.strip()] or [text]


def clauses(text: str) -> List[str]:
    """The clauses of a message, in order, as they stand in it; one where nothing separates, or where there are too many."""
    spans: List[Tuple[int, int]] = []
    start, sentence = 0, True
    for cut in [*_CLAUSE.finditer(text), None]:
        end = cut.start() if cut else len(text)
        if not sentence and len(text[start:end].split()) < _LEAST_WORDS:
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
        if cut:
            start, sentence = cut.start(cut.lastgroup), cut.lastgroup == "first"
    parts = [text[begin:end].strip() for begin, end in spans if text[begin:end].strip()]
    return parts if len(parts) <= _MOST_CLAUSES else [text]
