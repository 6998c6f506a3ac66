"""Cuts a text into its sentences, and a sentence into its clauses, each as it was written.

Only what is told is cut here. An order may be a piece of a sentence (`parties`), so may a question (`interrogations`), and
a request ends at a semicolon (`demandes`): those find where the thing itself begins.
"""

import re
from collections.abc import Callable, Iterator

_PAS_UN_ABREGE = "".join(rf"(?<!\b{abrege}[.])" for abrege in ("M", "Mr", "Mme", "Me", "Dr", "dr", "St", "art", "env"))
_FIN = re.compile(rf"(?<=[!?…]) *(?![!?.…])|(?<=[.]){_PAS_UN_ABREGE}(?=\s|$)|(?<=[a-zà-ÿ]{{3}}[.])(?=[A-ZÀ-Þ])|\n+")
"""Where a sentence ends: at its stop, that is neither of a number nor of a title."""
VIRGULE = re.compile(r"(\s*[,;](?=\s|[^\W\d])\s*|\s+[-–—]\s+)")
CITATION = re.compile(r"«[^«»]{3,}»|“[^“”]{3,}”|\"[^\"]{3,}\"")


def phrases_de(texte: str) -> Iterator[str]:
    """The sentences of a text; what is quoted is not cut."""
    citations = [trouve.span() for trouve in CITATION.finditer(texte)]
    debut = 0
    for fin in _FIN.finditer(texte):
        if not any(un < fin.start() < autre for un, autre in citations):
            yield from (phrase for phrase in (texte[debut : fin.end()],) if phrase.strip())
            debut = fin.end()
    yield from (phrase for phrase in (texte[debut:],) if phrase.strip())


def sans_clauses(phrase: str, a_laisser: Callable[[str], bool]) -> str:
    """A sentence without those of its clauses that are to be left out ("…, pas de tribunal")."""
    clauses = VIRGULE.split(phrase)
    gardees = [rang for rang in range(0, len(clauses), 2) if not a_laisser(clauses[rang])]
    if len(gardees) * 2 - 1 == len(clauses):
        return phrase
    stop = clauses[-1][len(clauses[-1].rstrip(" .!…")) :].strip() if gardees else ""
    reste = "".join(clauses[rang] + (clauses[rang + 1] if rang != gardees[-1] else "") for rang in gardees)
    return reste.rstrip(" .!…") + stop
