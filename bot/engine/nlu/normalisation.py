"""One spelling for the many ways of typing the same words. Pure functions on text, linear in its length."""

import re
import unicodedata

from bot.engine.nlu.spelling import GLUED_J, SMS

LONGEST = 4000  # characters read of one message; the edge refuses longer ones

# What the edge put in place of an identifier, then identifiers that came in clear.
_TOKEN = re.compile(r"\{(nir|tel|courriel|iban|preuve):(\w{1,20})\}")
_SHAPES = (
    (re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}"), " xcourriel "),
    (re.compile(r"https?://\S{1,500}|www\.\S{1,500}"), " xlien "),
    (re.compile(r"\b[a-z]{2}\d\d(?: ?[0-9a-z]{4}){3,7}(?: ?[0-9a-z]{1,3})?\b"), " xiban "),
    (re.compile(r"\b[12] ?\d\d ?\d\d ?\d[\dab] ?\d{3} ?\d{3}(?: ?\d\d)?\b"), " xnir "),
    (re.compile(r"(?:\+33 ?\d|\b0\d)(?:[ .-]?\d\d){4}\b"), " xtel "),
    (re.compile(r"\b\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d\d)\b"), " xdate "),
    (re.compile(r"\b\d{1,3}(?:[ .]?\d{3}){0,2}(?:,\d{1,2})? ?(?:€|euros?\b)"), " xsomme "),
    (re.compile(r"\b3 ?6 ?4 ?6\b"), " xligne "),
    (re.compile(r"\b(?:19|20)\d\d\b"), " xannee "),
    (re.compile(r"\b\d{5}\b"), " xcode "),
    (re.compile(r"\b\d{1,2}\b"), " xnombre "),
    (re.compile(r"\b\d[\d -]{1,40}\b"), " xchiffres "),
)
_SIGNS = {
    "👍": " oui ", "👌": " oui ", "✅": " oui ", "👎": " non ", "🙏": " svp ", "😡": " colere ", "🤬": " colere ",
    "😠": " colere ", "👋": " salut ", "œ": "oe", "æ": "ae", "ß": "ss",
}  # fmt: skip
_SIGN = re.compile("|".join(_SIGNS))
_REPEATED = re.compile(r"([^\W\d])\1{2,}")
_WORD = re.compile(r"[a-z]+\d*|[^\W\d_]+")
_GLUED_J = re.compile(rf"^(?:{GLUED_J})")


def fold(text: str) -> str:
    """Lower case, without accents; other scripts are kept."""
    decomposed = unicodedata.normalize("NFKD", _SIGN.sub(lambda sign: _SIGNS[sign[0]], text.lower()))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def normalise(text: str) -> str:
    """The words of a message, folded, with identifiers, dates, sums and numbers as classes (`xtel`, `xdate`), SMS
    spelling written out, and letters typed more than twice reduced to one. The empty string where no word is left."""
    folded = _TOKEN.sub(r" x\1 ", fold(text[:LONGEST]))
    for shape, name in _SHAPES:
        folded = shape.sub(name, folded)
    folded = _REPEATED.sub(r"\1", folded)
    return " ".join(_written_out(word) for word in _WORD.findall(folded))


def _written_out(word: str) -> str:
    """A word without its SMS spelling, and apart from the pronoun glued to it."""
    known = SMS.get(word)
    if known:
        return known
    glued = _GLUED_J.match(word) if len(word) > 2 else None
    return f"j {word[1:]}" if glued else "j" if word == "je" else word
