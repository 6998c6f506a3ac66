"""Which caisse d'Assurance maladie a text names: by its département (name or number), its seat or its own name."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from bot.extraction.langue.pliage import plier
from bot.extraction.lieux.departements import AUTRES_NOMS, DEPARTEMENTS

Caisse: TypeAlias = tuple[str, str, str, str]
"""Code, name, département and town of a caisse."""

_Index: TypeAlias = dict[str, tuple[str, ...]]

_SIGLE = r"cpam|c\.p\.a\.m\.?|cgss|cssm"
_MOT_DE_CAISSE = (
    r"caisse(?: primaire| generale)?(?: d'assurance[ -]maladie| de securite sociale)?|secu(?:rite sociale)?"
    r"|assurance[ -]maladie"
)
_DE = r"(?:de la |de l'|de |du |des |d')"
_LIEN = (
    rf" (?:celle )?{_DE}(?:departement {_DE})?| (?:dans|departement|numero|n°) (?:{_DE}|la |l'|le |les )?"
    r"| (?:a|en|sur) (?:la |l'|le |les )?| aux? | ?[:(/-] ?| ?"
)
_CAISSE = re.compile(
    rf"(?<![a-z])(?P<ma>ma )?(?:(?P<sigle>{_SIGLE})|{_MOT_DE_CAISSE})s?(?P<est>(?(ma) (?:c'?est|est)|(?!))|)"
    rf"(?P<lien>{_LIEN})(?=[a-z0-9])"
)
_MOT = re.compile(r"[a-z0-9]+")
_PLUS_DE_MOTS, _PLUS_LONGUE_REPONSE = 7, 9

# "2 mois", "12 mars", "14h", "12/03": a number that is no département.
_SUITE_D_UN_NOMBRE = re.compile(
    r" ?(?:h\b|%|€|e\b|euros?|jours?|mois|ans?\b|semaines?|fois|heures?|min\b|[./-]?[0-9]|er\b|eme"
    r"|janv|fev|mars\b|avr|mai\b|juin|juil|aout|sept|oct|nov|dec)"
)
_CHOSE_DATEE = re.compile(
    r"(?:appel|courrier|decision|decompte|indu|lettre|mail|message|notification|refus|rendez-vous|rdv|releve|reponse)s?"
    r"(?: [a-z']+){0,3} (?:la |l'|ma )?$"
)


@dataclass(frozen=True)
class CaisseLue:
    """A caisse named at [debut, fin[ of the text; a name that several share gives one for each, at the same place."""

    code: str
    debut: int
    fin: int


def lire_caisses(texte: str, caisses: Sequence[Caisse]) -> list[CaisseLue]:
    """The caisses that a story names with a word for it: "cpam de lyon", "la caisse du 93", "CGSS Guadeloupe"."""
    lu = plier(texte)
    index = _indexer(tuple(caisses))
    lues: list[CaisseLue] = []
    for trouve in _CAISSE.finditer(lu.plie):
        sans_lien = not trouve["lien"].strip() and not trouve["est"] and not lu.plie[trouve.end()].isdecimal()
        if sans_lien and not trouve["sigle"]:
            continue  # "la secu cher"
        codes, fin = _lire_nom(lu.plie, trouve.end(), index)
        if not codes or _est_une_date(lu.plie, trouve, fin):
            continue
        debut, fin = lu.etendue(trouve.start("sigle") if trouve["sigle"] else trouve.start(), fin)
        lues += (CaisseLue(code, debut, fin) for code in codes)
    return lues


def lire_reponse_caisse(texte: str, caisses: Sequence[Caisse]) -> list[CaisseLue]:
    """The caisses that an answer to "which is yours?" names, with or without a word for it ("Nantes", "le 93").

    A name that tells more than another counts: "cpam du Nord, enfin Lille" is Lille's.
    """
    lu = plier(texte)
    lues = lire_caisses(texte, caisses)
    mots = list(_MOT.finditer(lu.plie))
    if len(mots) > _PLUS_LONGUE_REPONSE:
        return lues
    index = _indexer(tuple(caisses))
    for mot in mots:
        codes, fin = _lire_nom(lu.plie, mot.start(), index)
        if codes and (not lues or set(codes) < {lue.code for lue in lues}):
            lues = [CaisseLue(code, *lu.etendue(mot.start(), fin)) for code in codes]
    return lues


def _lire_nom(plie: str, debut: int, index: _Index) -> tuple[tuple[str, ...], int]:
    """Codes of the longest name that begins at a position, and where it ends; no code where none does."""
    fins = [mot.end() for mot in _mots_qui_se_suivent(plie, debut) if mot.group() not in _MOTS_VIDES]
    for fin in reversed(fins):
        cle = _cle(plie[debut:fin])
        if cle in index and not (cle.isdecimal() and _SUITE_D_UN_NOMBRE.match(plie, fin)):
            return index[cle], fin
    return (), debut


def _mots_qui_se_suivent(plie: str, debut: int) -> list[re.Match[str]]:
    mots: list[re.Match[str]] = []
    for mot in _MOT.finditer(plie, debut):
        if len(mots) == _PLUS_DE_MOTS or (mots and plie[mots[-1].end() : mot.start()] not in (" ", "-", "'", "' ")):
            break
        mots.append(mot)
    return mots


def _est_une_date(plie: str, trouve: re.Match[str], fin: int) -> bool:
    """Whether what follows the word is rather a day: "la cpam le 12", "le courrier de la cpam du 12"."""
    nom, lien = plie[trouve.end() : fin], trouve["lien"].strip()
    if not nom.isdecimal():
        return _cle(nom).isdecimal()
    avant = plie[max(0, trouve.start() - 50) : trouve.start()]
    return lien in ("a", "en") or (lien == "du" and int(nom) <= 31 and _CHOSE_DATEE.search(avant) is not None)


_MOTS_VIDES = frozenset(("au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "sur"))
_ABREGES = {"st": "saint", "ste": "sainte"}


def _cle(nom_plie: str) -> str:
    """A name as it is compared: its words without articles, doubled letters and final s ("ile et vilaine")."""
    mots = (_ABREGES.get(mot, mot) for mot in _MOT.findall(nom_plie) if mot not in _MOTS_VIDES)
    return " ".join(mot if mot.isdecimal() else re.sub(r"([a-z])\1", r"\1", mot).removesuffix("s") for mot in mots)


@lru_cache(maxsize=4)
def _indexer(caisses: tuple[Caisse, ...]) -> _Index:
    """Codes for each name. A seat shared with another département (Ajaccio) is the one's whose chef-lieu it is."""
    du_departement: dict[str, list[Caisse]] = defaultdict(list)
    for caisse in caisses:
        du_departement[caisse[2]].append(caisse)
    chefs_lieux = {_cle_de(chef_lieu): departement for departement, (_, chef_lieu) in DEPARTEMENTS.items()}
    noms: dict[str, set[str]] = defaultdict(set)
    for caisse in caisses:
        noms[caisse[0]].add(caisse[0])
        for nom in _noms_de(caisse):
            if chefs_lieux.get(nom, caisse[2]) == caisse[2]:
                noms[nom].add(caisse[0])
    for departement, siennes in du_departement.items():
        nom_du_departement, chef_lieu = DEPARTEMENTS.get(departement, (departement, departement))
        codes = {caisse[0] for caisse in siennes}
        au_chef_lieu = {caisse[0] for caisse in siennes if _cle_de(chef_lieu) in _noms_de(caisse)}
        noms[departement.lower()] |= codes
        noms[_cle_de(nom_du_departement)] |= codes
        noms[_cle_de(chef_lieu)] |= au_chef_lieu or codes
        for nom in AUTRES_NOMS.get(departement, ()):
            noms[_cle_de(nom)] |= codes
    return {nom: tuple(sorted(codes)) for nom, codes in noms.items() if codes}


@lru_cache(maxsize=1024)
def _noms_de(caisse: Caisse) -> frozenset[str]:
    """The names of a caisse as they are compared: its territory, the towns in it ("Lille-Douai") and its seat."""
    _, nom, departement, ville = caisse
    territoire = re.sub(rf"^(?:{_SIGLE}|ccss) {_DE}?", "", plier(nom).plie)
    nom_du_departement = _cle_de(DEPARTEMENTS.get(departement, ("", ""))[0])
    noms = {_cle(territoire), _cle_de(re.sub(r"(?i) cedex.*", "", ville))}
    if _cle(territoire) != nom_du_departement:
        noms |= {_cle(partie) for partie in territoire.split("-")} - set(nom_du_departement.split())
    return frozenset(noms - {""})


def _cle_de(nom: str) -> str:
    return _cle(plier(nom).plie)
