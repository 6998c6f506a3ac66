"""Whether what a passage says is asserted: not a question, not a supposition, not denied, not over."""

import re

_LIMITE = re.compile(r"[.!?;:\n,()]| (?:mais|et|puis|donc|alors|ensuite|car|or|parce que|puisque) ")
FIN_DE_PHRASE = re.compile(r"[.!?\n]")
_SUPPOSE = re.compile(
    r"\b(?:est[- ]ce qu\w*|esque|es que|(?<!meme )(?<!ah )(?<!^a )si(?! je (?:vous |te )?dis? )|s'ils?|faut[- ]il|faudrait[- ]il|dois[- ]je|doit[- ]on"
    r"|puis[- ]je|peut[- ]on|peux[- ]je|peut il|pourrai[st]|quand (?:on|ce|tout)|une fois que|pour que"
    r"|jusqu'a ce que|tant que|lorsqu\w*|au cas ou|avant d[e']|sans|plutot que|au lieu d[e']|comment|combien"
    r"|qui peut|que se passe|obligee? d[e']|eviter|vaut[- ]il mieux|ont[- ]ils|a[- ]t[- ]elle)(?![a-z])"
)
_SI_AFFIRME = re.compile(
    r"^\W*(?:mais\W+)?(?:(?:ah|oh|bah|ben|eh|he|euh|non)\W+(?:(?:mais|bah|ben|bien)\W+)*si\b"
    r"|(?:en fait|finalement|attende[sz]|pardon|mais)\W+si\b(?=\W{1,3}(?:j'|je |il |elle |on |nous )(?:l'|lui |leur )?(?:ai|avais|a|avait|avons|avions) )(?!.*\b[a-z]{2,}rai(?:s|t|ent)\b)"
    r"|mais si(?:\W+si\b| ?,))(?![^?]*\?)"
)
"""A "si" that answers a "non" ("ah mais si j'ai écrit") supposes nothing."""
_NIE = re.compile(r"\b(?:(?<!sais )(?<!sait )(?<!sai )pas|plus|jamais|ni|aucune?|rien)\b[^.!?;,\n]{0,30}$|\bnon[ ,]+$")
_SANS = re.compile(r"\b(?:aucune?|pas(?: de| d')?|ni|sans|jamais)(?: l')? ?$")
_SUJET = re.compile(r"(?:j'|je |on |nous |ils? |elles? )")
_REVOLU = re.compile(
    r"\b(?:avant|auparavant|ancien\w*|etais|etait|etaient|quitte\w*|jusqu'en|autrefois|ex|anciennement|radiee? de"
    r"|transfer\w+|mutation|il y a|venais?)\b[^.!?;,\n]{0,30}$"
)
_CONTEXTE = 90
"""How many characters of its clause may bear on a passage."""


def debut_de_proposition(plie: str, position: int) -> int:
    """Where the clause begins that holds this position of a folded text."""
    depart = max(0, position - _CONTEXTE)
    debut = depart
    for limite in _LIMITE.finditer(plie, depart, position):
        debut = limite.end()
    return debut


def fin_de_proposition(plie: str, position: int) -> int:
    """Where the clause ends that holds this position of a folded text."""
    limite = _LIMITE.search(plie, position, position + _CONTEXTE)
    return limite.start() if limite else min(len(plie), position + _CONTEXTE)


def absent(plie: str, debut: int) -> bool:
    """Whether the words just before the passage say that there is none; one that begins with its own subject is another
    clause ("elle répond pas j'ai écrit")."""
    return not _SUJET.match(plie, debut) and bool(_SANS.search(plie, max(0, debut - 15), debut))


def suppose(plie: str, debut: int) -> bool:
    """Whether the same clause asks or supposes, before the passage, what it says."""
    affirme = _SI_AFFIRME.match(plie)
    depuis = max(debut_de_proposition(plie, debut), affirme.end() if affirme else 0)
    dits = (trouve.group() for trouve in _SUPPOSE.finditer(plie, depuis, debut))
    return any(dit != "sans" or _sous_sans(plie, depuis, debut) for dit in dits)


def _sous_sans(plie: str, depuis: int, debut: int) -> bool:
    """Whether "sans" bears on the passage: one with its own subject goes on from there ("coupé sans prévenir j'ai écrit")."""
    return not _SUJET.match(plie, debut) or " sans que " in plie[max(0, depuis - 1) : debut]


def nie(plie: str, debut: int) -> bool:
    """Whether a negation of the same clause comes before the passage."""
    return bool(_NIE.search(plie, debut_de_proposition(plie, debut), debut))


def revolu(plie: str, debut: int) -> bool:
    """Whether the same clause says, before the passage, that it is over."""
    return bool(_REVOLU.search(plie, debut_de_proposition(plie, debut), debut))
