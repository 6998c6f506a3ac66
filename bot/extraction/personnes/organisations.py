"""Names of the organisations that write for somebody: associations, CCAS, UDAF, homes, social centres."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from bot.extraction.langue.mots import Mot, ecrire_avec_capitales, lire_mots
from bot.extraction.langue.pliage import TextePlie, plier

_ORGANISATION = re.compile(
    r"(?<![a-z'-])(?:l'|d')?(?P<genre>"
    r"(?P<libre>assos?|associations?|fondation|collectif|ehpad|chrs|cada|csapa|centre social|maison de retraite)"
    r"|(?P<commune>foyer|cabinet|entreprise|societe|sarl|sas|syndicat|centre d'hebergement)"
    r"|(?P<a_situer>ccas|cias|udaf|atmp|clic|maison france services|france services|point justice|mission locale|mairie"
    r"|samsah|savs|esat)"
    r"|(?P<connue>secours (?:catholique|populaire)|croix[ -]rouge(?: francaise)?|restos du coeur|emmaus|cimade"
    r"|atd quart monde|medecins du monde|unafam|unapei|apf france handicap|france assos sante|samu social"
    r"|armee du salut|ligue contre le cancer))(?![a-z'-])"
)
"""Kinds of organisations: those that any name follows, those that a name with a capital follows, those that a place
completes, those that are known by their name alone."""

_SOCIETE = re.compile(
    r"(?<![a-z'-])[a-z'-]+(?: (?:et )?[a-z'-]+){0,3} (?:sarl|sas|sasu|eurl|selarl|scop)(?=\W*(?:$|[,;.\n]))"
)
"""A company with its form after its name: "Durand SARL"."""
_SIGLES = frozenset((
    "apf", "atd", "atmp", "cada", "ccas", "chrs", "cias", "clic", "csapa", "ehpad", "esat", "samsah", "sarl", "sas",
    "savs", "udaf", "unafam", "unapei",
))  # fmt: skip
_LIAISONS = frozenset(
    ("a", "au", "aux", "d", "dans", "de", "des", "du", "en", "et", "l", "la", "le", "les", "pour", "sur")
)
_CIVILITES = frozenset(("m", "mme", "mr", "madame", "monsieur", "mlle", "mademoiselle"))
_LIEN = re.compile(r"(?:d'|de |des |du |en |pour |aux? )")
_DEPARTEMENT = re.compile(r" \(?(?:du )?[0-9]{2,3}\)?(?![0-9])(?! ?(?:[0-9]|jours|mois|ans|fois))")
_UNE = re.compile(r"(?<![a-z])une? $")
_GUILLEMETS = re.compile(r' "([^"\n]{2,60})"')
_PLUS_DE_MOTS, _PLUS_DE_MOTS_EN_MINUSCULES = 8, 4


@dataclass(frozen=True)
class OrganisationLue:
    """An organisation named at [debut, fin[ of the text."""

    nom: str
    debut: int
    fin: int


def lire_organisations(texte: str) -> list[OrganisationLue]:
    """The organisations that a text names; a kind without name ("une association m'aide") is none."""
    return list(_lues(texte))


@lru_cache(maxsize=64)  # several journeys look at the same message
def _lues(texte: str) -> tuple[OrganisationLue, ...]:
    return tuple(_lire(texte, plier(texte)))


def lire_destinataire(texte: str) -> OrganisationLue | None:
    """The organisation with which a text ends, as the line of an address that says who takes the letter in ("au CCAS")."""
    propre = texte.rstrip(" ,;:-\n")
    lu = plier(propre)
    for trouve in _ORGANISATION.finditer(lu.plie):
        nomme = trouve["a_situer"] or _fin_du_nom(propre, lu, trouve) > trouve.end()
        if nomme and _fin_du_nom(propre, lu, trouve) == len(lu.plie):
            debut, fin = lu.etendue(trouve.start("genre"), len(lu.plie))
            return OrganisationLue(_ecrire(propre[debut:fin], trouve["connue"] is not None), debut, fin)
    return None


def _lire(texte: str, lu: TextePlie) -> Iterator[OrganisationLue]:
    libre = 0
    for societe in _SOCIETE.finditer(lu.plie):
        if not any(mot.courant for mot in lire_mots(texte, lu, societe.start())):
            libre = societe.end()
            debut, fin = lu.etendue(*societe.span())
            yield OrganisationLue(_ecrire(texte[debut:fin], connue=True), debut, fin)
    for trouve in _ORGANISATION.finditer(lu.plie):
        if trouve.start() < libre:
            continue
        fin = _fin_du_nom(texte, lu, trouve)
        nommee = fin > trouve.end() or trouve["connue"] is not None or lu.plie.strip(" .") == trouve.group()
        if nommee:
            libre = fin
            debut, fin = lu.etendue(trouve.start("genre"), fin)
            yield OrganisationLue(_ecrire(texte[debut:fin], trouve["connue"] is not None), debut, fin)


def _fin_du_nom(texte: str, lu: TextePlie, trouve: re.Match[str]) -> int:
    if entre_guillemets := _GUILLEMETS.match(lu.plie, trouve.end()):
        return entre_guillemets.end()
    fin = trouve.end()
    mots = list(_mots_du_nom(lire_mots(texte, lu, fin + 1))) if lu.plie[fin : fin + 1] == " " else []
    if (
        mots
        and mots[0].plie not in ("a", "en", "et", "sur")
        and (
            trouve["commune"] is None
            or (any(mot.capitale for mot in mots) and not _UNE.search(lu.plie[: trouve.start()]))
        )
    ):
        fin = mots[-1].fin
    departement = _DEPARTEMENT.match(lu.plie, fin)
    return departement.end() if departement and trouve["commune"] is None else fin


def _mots_du_nom(mots: Iterable[Mot]) -> Iterator[Mot]:
    """Words with a capital and what links them, else rare words; a word of every day ends the name."""
    premier: Mot | None = None
    liaisons: list[Mot] = []
    for rang, mot in enumerate(mots):
        if mot.plie in _LIAISONS:
            liaisons.append(mot)
            continue
        if mot.plie in _CIVILITES:
            return  # "l'EHPAD Les Glycines pour Mr Alphonse Rey"
        limite = _PLUS_DE_MOTS if premier is None or premier.capitale else _PLUS_DE_MOTS_EN_MINUSCULES
        en_minuscules = premier is not None and premier.capitale and not mot.capitale
        if rang >= limite or en_minuscules or (mot.courant and not (mot.capitale and not mot.capitales)):
            return
        premier = premier or mot
        yield from (*liaisons, mot)
        liaisons = []


def _ecrire(ecrit: str, connue: bool) -> str:
    """The name as it is written; all in lower case, its initials and names get their capitals."""
    if ecrit != ecrit.lower() or connue:
        return ecrire_avec_capitales(ecrit, _LIAISONS)
    genre, blanc, nom = ecrit.partition(" ")
    genre = genre.upper() if genre in _SIGLES else genre
    propre = ecrire_avec_capitales(nom, _LIAISONS)
    return genre + blanc + (propre if _LIEN.match(nom) else propre[:1].upper() + propre[1:])
