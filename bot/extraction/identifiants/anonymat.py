"""Takes out of a message what could tell who wrote it. Where that is in doubt, nothing of the message is given back.

What the readers know is blotted out: names, addresses, postcodes, towns, births, numbers. So is every word that is not one
of every day: a surname, a village or a street is one of those. Identifiers are tokens already ("{nir:valide}") and stay so.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from bot.extraction.affaire.sommes import lire_sommes
from bot.extraction.identifiants.identifiant import JETON
from bot.extraction.identifiants.identifiants import reperer
from bot.extraction.langue.mots import Mot
from bot.extraction.langue.orthographe import redresser
from bot.extraction.langue.pliage import TextePlie
from bot.extraction.lieux.adresses import lire_adresses
from bot.extraction.lieux.codes_postaux import lire_codes_postaux
from bot.extraction.lieux.villes import lire_villes
from bot.extraction.personnes.noms import lire_noms, lire_organisations
from bot.extraction.temps.dates import DateLue, Role, lire_dates

RATURE = "…"
"""What stands for a passage that was taken out."""
PART_DE_RATURES = 0.25
"""Above this share of its words a message is somebody's details rather than a sentence."""
MOTS_AU_PLUS = 120
"""A longer message tells so much that the circumstances alone may say whose they are."""
ANCIENNE = timedelta(days=3652)
"""An older date may be a birth that the words do not call so."""

Etendue = tuple[int, int]

_MOT = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*+'?")
_NOMBRE = re.compile(r"(?<![\w+.,/-])[\w+.,/-]*\d(?:[\w+.,/-]| \d)*")
_ANNONCE = re.compile(
    r"(?<![a-z])(?:dossier|reference|ref|numero|num|n°|no?|matricule|code|nee?|naissance|bp|cs|immatriculation|sociale|secu)"
    r"(?: (?:c'est|est))?[ .:°]{0,3}$"
)
"""What comes right before a number that tells who somebody is."""
_CHIFFRES_ET_LETTRES = re.compile(
    r"\d{1,2}(?:h\d{0,2}|e|er|ere|eme|nd|nde|j|m|min|km|mois|ans|euros?)|[a-z]+\d|\d[a-z]+"
)
"""Hours, ordinals, counts, and words of text messages ("b1", "2main")."""
_NOMBRE_COURT = 4
"""Digits of the longest number that is kept besides dates and sums: a year, 3646."""
_MOT_COURT = 2
_TITRES = frozenset(("dr", "docteur", "docteure", "m", "mr", "monsieur", "mme", "madame", "mlle", "maitre", "pr"))
_FINS_DE_PHRASE = ".!?…:\n"
_AVANT_UNE_PHRASE = 6
"""Characters before a word that are looked at: a stop, a quote, a dash."""
_RATURES_VOISINES = re.compile(rf"{RATURE}(?:[\s,;()'-]*{RATURE})+")


def anonymiser(texte: str, aujourd_hui: date) -> str | None:
    """The message, on one line, with "…" for what may tell who wrote it; None where that is in doubt.

    `texte` is as the edge gives it: an identifier that is no token there should not have come so far, so nothing is kept.
    """
    if reperer(texte):
        return None
    lu = redresser(texte)
    mots = [trouve.span() for trouve in _MOT.finditer(_sans_jetons(lu))]
    ratures = _reunies(_etendues(texte, aujourd_hui))
    touches = sum(any(_se_touchent(lu.etendue(*mot), rature) for rature in ratures) for mot in mots)
    if len(mots) > MOTS_AU_PLUS or touches == len(mots) or touches > PART_DE_RATURES * len(mots):
        return None
    rendu = _RATURES_VOISINES.sub(RATURE, " ".join(_raturer(texte, ratures).split()))
    # what was taken out may have hidden that the words beside it tell something too
    return rendu if rendu == texte else anonymiser(rendu, aujourd_hui)


def passages_personnels(texte: str, aujourd_hui: date) -> list[str]:
    """The passages that `anonymiser` would take out, and the identifiers, as they are written."""
    identifiants = ((lu.debut, lu.fin) for lu in reperer(texte))
    return [texte[debut:fin] for debut, fin in _reunies((*_etendues(texte, aujourd_hui), *identifiants))]


def _reunies(etendues: Iterable[Etendue]) -> list[Etendue]:
    """The same passages in order, those that lie over each other as one."""
    reunies: list[Etendue] = []
    for debut, fin in sorted(etendues):
        if reunies and debut < reunies[-1][1]:
            reunies[-1] = (reunies[-1][0], max(fin, reunies[-1][1]))
        else:
            reunies.append((debut, fin))
    return reunies


def _raturer(texte: str, ratures: list[Etendue]) -> str:
    morceaux: list[str] = []
    repris = 0
    for debut, fin in ratures:
        morceaux += (texte[repris:debut], RATURE)
        repris = fin
    return "".join((*morceaux, texte[repris:]))


def _se_touchent(un: Etendue, autre: Etendue) -> bool:
    return un[0] < autre[1] and autre[0] < un[1]


def _etendues(texte: str, aujourd_hui: date) -> Iterator[Etendue]:
    """The spans of the text that may tell who somebody is; some may lie over others."""
    lectures = (lire_noms, lire_adresses, lire_codes_postaux, lire_villes, lire_organisations)
    for lire in lectures:
        yield from ((lu.debut, lu.fin) for lu in lire(texte))
    lu = redresser(texte)
    dates = lire_dates(texte, aujourd_hui)
    yield from ((une.debut, une.fin) for une in dates if _tait(une, aujourd_hui))
    yield from _nombres(texte, lu, dates, aujourd_hui)
    yield from _mots_inconnus(texte, lu)


def _tait(lue: DateLue, aujourd_hui: date) -> bool:
    """Whether a date is a birth, or old enough to be one."""
    return lue.role is Role.NAISSANCE or any(aujourd_hui - jour > ANCIENNE for jour in lue.candidats)


def _nombres(texte: str, lu: TextePlie, dates: list[DateLue], aujourd_hui: date) -> Iterator[Etendue]:
    """Numbers that are neither a date of late, nor a sum, nor short."""
    permises = [(une.debut, une.fin) for une in dates if not _tait(une, aujourd_hui)]
    permises += [(somme.debut, somme.fin) for somme in lire_sommes(texte)]
    for trouve in _NOMBRE.finditer(_sans_jetons(lu)):
        etendue = lu.etendue(*trouve.span())
        if any(debut <= etendue[0] and etendue[1] <= fin for debut, fin in permises):
            continue
        if _ANNONCE.search(lu.plie, max(0, trouve.start() - 25), trouve.start()) or not _est_anodin(trouve.group()):
            yield etendue


def _est_anodin(nombre: str) -> bool:
    """Whether a number is too short to be anybody's own."""
    if any(signe.isalpha() for signe in nombre):
        return _CHIFFRES_ET_LETTRES.fullmatch(nombre.strip(".,/-+")) is not None
    return sum(signe.isdigit() for signe in nombre) <= _NOMBRE_COURT


_FIN_DE_PHRASE = re.compile(r"[!?\n]|\.{2,}")
"""After a title, nobody is named any more; a single point may be that of "dr."."""


def _mots_inconnus(texte: str, lu: TextePlie) -> Iterator[Etendue]:
    """Words that are not of every day, and what follows a first name or a title."""
    nomme, fin = False, 0
    for trouve in _MOT.finditer(_sans_jetons(lu)):
        mot = Mot(trouve.group(), _ecrit(texte, lu, trouve), *trouve.span())
        nomme = nomme and not _FIN_DE_PHRASE.search(lu.plie, fin, trouve.start())
        if not _est_connu(mot) or (nomme and not mot.jamais_nom):
            yield lu.etendue(*trouve.span())
        fin, nomme = trouve.end(), mot.prenom or mot.plie in _TITRES


def _ecrit(texte: str, lu: TextePlie, trouve: re.Match[str]) -> str:
    """The word as written; in lower case where its capital says nothing: among capitals, or where a sentence begins."""
    ecrit = texte[slice(*lu.etendue(*trouve.span()))]
    return ecrit.lower() if ecrit.isupper() or _commence_une_phrase(lu.plie, trouve.start()) else ecrit


def _commence_une_phrase(plie: str, debut: int) -> bool:
    avant = plie[max(0, debut - _AVANT_UNE_PHRASE) : debut].rstrip(" \"'(*-")
    return avant[-1] in _FINS_DE_PHRASE if avant else debut <= _AVANT_UNE_PHRASE


def _est_connu(mot: Mot) -> bool:
    return mot.courant or (len(mot.plie) <= _MOT_COURT and not mot.capitale)


def _sans_jetons(lu: TextePlie) -> str:
    """The folded text with blanks in place of its tokens."""
    return JETON.sub(lambda jeton: " " * len(jeton.group()), lu.plie)
