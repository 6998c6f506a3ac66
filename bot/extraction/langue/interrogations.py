"""What a message asks beside what it gives: "Paul Martin, et c'est payant ?" gives a name and asks a question."""

import re
from functools import lru_cache

from bot.extraction.langue.orthographe import redresser
from bot.extraction.reponse.reponses_mots import NON, OUI, QUESTION

MOTS_D_UNE_QUESTION = 2
LONGUEUR_D_UNE_QUESTION = 400
"""Letters of a clause in which its question word is looked for: longer ones are none, and cost time."""
_LIMITE = re.compile(
    r"[.!?;,:…\n]+\s*|(?<!\s)\s+(?=(?:et|mais|sinon|au fait|par contre|du coup|d'ailleurs|dites?)\b)", re.IGNORECASE
)
_FIN = re.compile(r"[?\n]|[.!…](?=\s|$)")
_DONNEE_EN_TETE = re.compile(
    r"^\W*(?:\d{5}|\d\d(?:[ .]?\d\d){4}|\{[a-z]+:[a-z]+\}|(?!(?:Le|La|Les|Un|Une|Des|Mon|Ma|Mes|Et|Si|Vous|Je|Il|Elle|On|Ça|Ca|C|Est|Qui|Que|Quel)\b)[A-ZÀ-Ý][\w'-]+ [A-ZÀ-Ý][\w'-]+)"
    r"\s+(?=(?:c'est|est[- ]ce|c koi|ca|ça|vous|je|il|faut|on|pourquoi|combien|qui|quand|comment)\b)"
)
"""A postcode, a number or a name that a question follows with no comma: "Ines Faure c'est anonyme ?"."""
_LIEN = re.compile(r"[\s,;:.…-]*(?:\b(?:et|mais|sinon|au fait|par contre|du coup|dites?)\b[\s,]*)*$", re.IGNORECASE)
_LIENS = re.compile(
    r"\b(?:et|mais|sinon|au fait|par contre|du coup|d['’]ailleurs|dites?|alors|donc|svp|stp|merci)\b", re.IGNORECASE
)
_NON_MAIS = re.compile(r"^\W*non mais ")
_DEMANDE_A_LA_FIN = re.compile(
    r"\b(?:je|on|tu|vous|nous|ils?|elles?|ca|cela|(?:mon|ma|mes|le|la|les|leur) [a-z]+|l'[a-z]+)(?: (?!sais|sait|savent|savoir|pas|plus|n'importe)[a-z']+){1,4}"
    r"(?<!\bde)(?<!\ba)(?<!\bpour)(?<!\bdire)(?<!\bque) (?:quoi|comment|combien)(?: alors| moi| maintenant| ensuite| du coup| de temps| comme [a-z]+)?\W*$"
    r"|(?<![a-z'])(?:je|on|tu|vous|il faut|faut|c'est|ca)(?: [a-z']+){1,8} ou (?:pas|non)\W*$"
    r"|(?<![a-z'])(?:je|tu|vous|ils?|elles?|on)(?: [a-z']+){1,5} (?:pour|avec|chez|contre|a|de) qui\W*$"
    r"|(?<!si )(?<!que )(?<!quand )(?<![a-z'])c'est (?:encore|toujours) possible\W*$"
    r"|(?<!si )(?<!que )(?<!pas )(?<![a-z'])c'est possible (?:de|d'|sans|si|ou)\b[^.!?,;]*\W*$"
)
""" "Je fais quoi", "mon employeur il risque quoi": the word that asks comes last."""


@lru_cache(maxsize=64)  # several journeys look at the same message
def separer(texte: str) -> tuple[str, str]:
    """What a text says and what it asks, each as it was written; an empty text for what it does not do. Never raises."""
    for debut in _debuts(texte):
        if _interroge(texte, debut):
            return _couper(texte, debut)
    if "?" in texte:
        debut = _debut_avant(texte, texte.index("?"))
        seul = len(texte[debut : texte.index("?")].split()) < MOTS_D_UNE_QUESTION  # "tribunal ?? non"
        return (texte, "") if seul else _couper(texte, debut)
    if _DEMANDE_A_LA_FIN.search(redresser(texte).plie):
        return _couper(texte, _debut_avant(texte, len(texte)))
    return texte, ""


def demande_a_la_fin(plie: str) -> bool:
    """Whether a folded text ends as a question does, with no mark ("il peut quoi", "tu votes pour qui")."""
    return bool(_DEMANDE_A_LA_FIN.search(plie))


def sans_demande_a_la_fin(phrase: str) -> str:
    """A sentence without the clause at its end that asks with no mark ("… je fais quoi", "… c'est possible sans mon nom")."""
    if "?" in phrase or not _DEMANDE_A_LA_FIN.search(redresser(phrase).plie):
        return phrase
    return separer(phrase)[0]


def _debut_avant(texte: str, fin: int) -> int:
    """Where the last clause before a place begins, if it is more than a word."""
    debuts = reversed(_debuts(texte))
    return next(debut for debut in debuts if debut == 0 or _mots(texte[debut:fin]) >= MOTS_D_UNE_QUESTION)


def _mots(clause: str) -> int:
    """How many words a clause has besides those that only link it ("c'est gratuit, au fait ?" ends with none)."""
    return len(_LIENS.sub(" ", clause).split())


def _debuts(texte: str) -> list[int]:
    """Where the clauses of a text begin."""
    donnee = _DONNEE_EN_TETE.match(texte) if texte.rstrip().endswith("?") else None
    limites = [*([donnee.end()] if donnee else []), *(limite.end() for limite in _LIMITE.finditer(texte))]
    return [0, *sorted({limite for limite in limites if limite < len(texte)})]


def _interroge(texte: str, debut: int) -> bool:
    """Whether the clause that begins there asks something."""
    limite = debut + LONGUEUR_D_UNE_QUESTION
    fin = _FIN.search(texte, debut, limite)
    seule = texte[debut : fin.end() if fin else limite]
    lue, mots = redresser(seule).plie.strip(), len(seule.split())
    repond = mots <= MOTS_D_UNE_QUESTION and bool(NON.search(lue) or OUI.search(lue))  # "non pourquoi"
    return mots >= MOTS_D_UNE_QUESTION and not repond and bool(QUESTION.search(lue))


def _couper(texte: str, debut: int) -> tuple[str, str]:
    fin = _FIN.search(texte, debut)
    arret = fin.end() if fin else len(texte)
    avant, apres = _LIEN.sub("", texte[:debut]).strip(), texte[arret:].lstrip("?!").strip()
    if _NON_MAIS.search(redresser(texte[:arret]).plie) and len(avant.split()) == 1:
        avant = ""  # no answer: a way to begin a question
    return " ".join(part for part in (avant, apres) if part), texte[debut:arret].strip()


_ET_AUSSI = re.compile(
    r"(?:\+|\?|;|,? (?:et|ou) (?=(?:s'|si |comment|combien|ou |a qui|quel|qui |est-ce|faut|dois|peut|pourquoi|quand|entre)))\s*(?=\S)"
)


def compter(texte: str) -> int:
    """How many things a message asks, by the words that join them ("quels papiers + à qui + combien de temps")."""
    return 1 + len(_ET_AUSSI.findall(redresser(texte).plie.strip(" ?")))
