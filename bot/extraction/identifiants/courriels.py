"""E-mail addresses, written or dictated, and what nearly is one."""

import re
import unicodedata
from collections.abc import Callable, Iterator

from email_validator import EmailNotValidError, validate_email

from bot.extraction.identifiants.identifiant import Etat, Lecture, TypeIdentifiant

MASQUE_EN_ENTIER = 3
"""Of a local part so short, two letters would tell nearly all."""

_MORCEAU = r"[\w.%+'&-]"
_LIAISON = r" ?(?: (?:point|pt|dot|tiret(?: (?:bas|du (?:bas|6|8|six|huit)))?|underscore) |\(point\)) ?"
_EXTENSION = r"(?:fr|com|net|org|eu)"

# The first usual extension ends the domain, whatever is glued to it ("…@exemple.fr.Merci", "…@exemple.fr06 39…").
_DOMAINE = (
    rf"[\w-]++(?:(?:\.++|{_LIAISON})[\w-]++){{0,5}}?(?: ?[.,] ?|{_LIAISON}){_EXTENSION}(?![a-z_-]|\.[a-z]{{2}}\b)"
    rf"|[\w@-]++(?:(?:\.++|{_LIAISON})[\w@-]++){{0,6}}+"
)
_COURRIEL = re.compile(
    rf"(?<!{_MORCEAU})(?P<local>{_MORCEAU}++(?:{_LIAISON}{_MORCEAU}++){{0,6}}+)"
    r"(?: ?(?:@+|[(\[{<] ?at ?[)\]}>]) ?|(?P<dit> (?:arr?obas[esz]{0,2}|a robase|at|a(?= [\w-]+ (?:point|pt|dot) (?:fr|com|net|org|eu)(?![a-z]))) ))"
    rf"(?P<domaine>{_DOMAINE})?"
)
_SEPARATEUR = re.compile(rf"[.,]|{_LIAISON}")
_FOURNISSEUR = re.compile(
    r"(?:gmail|orange|hotmail|outlook|yahoo|wanadoo|free|sfr|laposte|live|icloud|bbox|neuf|protonmail|msn)\b"
)
# What stands before an address without being part of it: punctuation and elided words ("l'adresse de", "d'").
_AVANT_LOCAL = re.compile(r"(?:(?:[cdjlmnst]|qu)?'|[.-])*")
_MOT_AVANT = re.compile(r"([\w'-]+) $")
_AMORCES = frozenset((
    "a", "ah", "adresse", "au", "c", "cest", "contact", "contacter", "courriel", "de", "e-mail", "ecrire", "ecrivez",
    "ecrivez-moi", "email", "est", "et", "joindre", "le", "ma", "mail", "mails", "mel", "moi", "mon", "ou", "oui",
    "par", "soit", "sur", "voici", "voila",
))  # fmt: skip
_DEVANT_UN_DOMAINE = frozenset(("c'est", "chez", "en", "est", "finit", "mais", "non", "par", "pas", "plutot"))
_SYMBOLES = (
    (re.compile(r" ?(?: (?:point|pt|dot) |\(point\)) ?", re.IGNORECASE), "."),
    (re.compile(r" (?:tiret (?:bas|du (?:bas|8|huit))|underscore) ", re.IGNORECASE), "_"),
    (re.compile(r" tiret(?: du (?:6|six))? ", re.IGNORECASE), "-"),
    (re.compile(r" ?\. ?"), "."),
)


def lire_courriels(plie: str, original: Callable[[int, int], str]) -> Iterator[Lecture]:
    """Addresses of a folded text and what nearly is one; `original` gives back the text between two positions."""
    for trouve in _COURRIEL.finditer(plie):
        if not _est_une_adresse(trouve, plie):
            continue
        debut = trouve.start() + _fin_de(_AVANT_LOCAL, trouve["local"])
        if debut == trouve.end("local"):
            continue
        fin = trouve.start() + len(trouve.group().rstrip("-_ "))
        if trouve["dit"] and (plus_tot := _debut_des_mots_avant(plie, debut)) < debut:
            yield Lecture(TypeIdentifiant.COURRIEL, Etat.INVALIDE, None, plus_tot, fin)  # "jean dupont arobase…"
            continue
        domaine = original(*trouve.span("domaine")).rstrip("-_ ") if trouve["domaine"] else ""
        valeur = normaliser(original(debut, trouve.end("local")), domaine)
        yield Lecture(TypeIdentifiant.COURRIEL, Etat.VALIDE if valeur else Etat.INVALIDE, valeur, debut, fin)


def normaliser(local: str, domaine: str) -> str | None:
    """The address made of two parts as written or dictated, its domain in lower case; None where it is not valid."""
    try:
        lue = validate_email(f"{_ecrire(local)}@{_ecrire(domaine)}", check_deliverability=False, allow_smtputf8=False)
    except (EmailNotValidError, UnicodeError):
        return None
    return lue.ascii_email


def masque_courriel(adresse: str) -> str:
    """What lets its owner recognise an address, and nobody else read it: "l•••d@exemple.fr"."""
    local, _, domaine = adresse.rpartition("@")
    return f"{local[0]}•••{local[-1]}@{domaine}" if len(local) > MASQUE_EN_ENTIER else f"•••@{domaine}"


def _est_une_adresse(trouve: re.Match[str], plie: str) -> bool:
    """Whether the sign or the word "at" found joins two parts of an address, well formed or not."""
    domaine = trouve["domaine"] or ""
    complet = _SEPARATEUR.search(domaine) is not None
    if trouve["dit"] == " a ":
        return complet and _SEPARATEUR.search(trouve["local"]) is not None  # "lea point durand a exemple point fr"
    if trouve["dit"]:
        return complet or (trouve["dit"] != " at " and _FOURNISSEUR.match(domaine) is not None)
    colle = plie[trouve.end("local")] != " "
    if not colle and trouve["local"].rpartition("'")[2] in _DEVANT_UN_DOMAINE:
        return False  # "c'est @orange.fr, pas free"
    return colle or complet or _FOURNISSEUR.match(domaine) is not None


def _debut_des_mots_avant(plie: str, debut: int) -> int:
    """Start of the words before a dictated address that may be part of it, at most three ("jean dupont arobase")."""
    for _ in range(3):
        avant = _MOT_AVANT.search(plie, max(0, debut - 40), debut)
        if avant is None or avant[1].rpartition("'")[2] in _AMORCES:
            break
        debut = avant.start()
    return debut


def _ecrire(dicte: str) -> str:
    ecrit = unicodedata.normalize("NFKC", dicte)
    for motif, symbole in _SYMBOLES:
        ecrit = motif.sub(symbole, ecrit)
    return ecrit


def _fin_de(motif: re.Pattern[str], texte: str) -> int:
    trouve = motif.match(texte)
    return trouve.end() if trouve else 0
