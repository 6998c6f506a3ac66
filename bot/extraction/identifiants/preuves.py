"""The secret given with the number of a saisine: four groups of five characters of Crockford's base 32."""

import re
from collections.abc import Iterator

from bot.extraction.identifiants.identifiant import Etat, Lecture, TypeIdentifiant

# Read as Crockford asks: O is 0, I and L are 1; U is never used. Source: crockford.com/base32.html.
_LUS_COMME = str.maketrans("OIL", "011")
_PREUVE = re.compile(r"[0-9A-HJKMNP-TV-Z]{20}")
_NB_GROUPES, _LONGUEUR = 4, 20

# Groups of four or six characters are typing errors of it.
_SUITE = re.compile(r"(?<![0-9a-z])[0-9a-z]{4,6}(?:(?: ?- ?| )[0-9a-z]{4,6}(?![0-9a-z])){2,}+")
_GROUPE = re.compile(r"[0-9a-z]+")
_BLOC = re.compile(r"(?<![0-9a-z])(?=[a-z]*+[0-9]++[a-z]++[0-9])[0-9a-z]{20}(?![0-9a-z])")
# Mixes digits and letters as a drawn group does, unlike hours, ordinals and counts ("14h30", "2eme", "12mars").
_GROUPE_TIRE = re.compile(
    r"\b(?![0-9]{1,2}h[0-9]{2}\b|[0-9]+(?:ere?|eme|euros?|mars|mai|juin|juil|aout|mois|ans|jours?|fois|min|km)\b)"
    r"(?:[0-9]+[a-z]|[a-z]+[0-9])"
)
# The code that goes on with a conversation elsewhere opens all that was written: no less a secret.
_DE_REPRISE = re.compile(r"(?=[0-9-]*[a-z])(?=[a-z-]*[0-9])[0-9a-z]{4}(?:-[0-9a-z]{4}){3}")


def lire_preuves(plie: str) -> Iterator[Lecture]:
    """Secrets of a folded text, and passages that nearly are one."""
    for suite in _SUITE.finditer(plie):
        yield from _lire_suite(plie, [groupe.span() for groupe in _GROUPE.finditer(plie, *suite.span())])
    for bloc in _BLOC.finditer(plie):
        yield lire_preuve(plie, *bloc.span())


def lire_preuve(plie: str, debut: int, fin: int) -> Lecture:
    """What is written at [debut, fin[, known to be meant as a secret; valid in upper case with its dashes."""
    compact = re.sub(r"[^0-9A-Z]", "", plie[debut:fin].upper()).translate(_LUS_COMME)
    if _PREUVE.fullmatch(compact):
        valeur = "-".join(compact[rang : rang + 5] for rang in range(0, _LONGUEUR, 5))
        return Lecture(TypeIdentifiant.PREUVE, Etat.VALIDE, valeur, debut, fin)
    etat = Etat.INVALIDE if len(compact) == _LONGUEUR else Etat.INCOMPLET
    return Lecture(TypeIdentifiant.PREUVE, etat, None, debut, fin)


def _lire_suite(plie: str, groupes: list[tuple[int, int]]) -> Iterator[Lecture]:
    """From the left, the groups that look like a secret; neighbours are tried too, since words may stand before it."""
    taille = min(_NB_GROUPES, len(groupes))
    lectures = [
        lire_preuve(plie, groupes[premier][0], groupes[premier + taille - 1][1])
        for premier in range(len(groupes) - taille + 1)
    ]
    libre = 0
    for premier in range(len(lectures)):
        if premier >= libre and _est_plausible(plie, lectures[premier]):
            voisins = range(premier, min(premier + taille, len(lectures)))
            choisi = max(voisins, key=lambda rang: _ressemblance(plie, lectures[rang]))
            yield lectures[choisi]
            libre = choisi + taille


def _ressemblance(plie: str, lecture: Lecture) -> int:
    tirets = plie.count("-", lecture.debut, lecture.fin)
    return tirets + len(_GROUPE_TIRE.findall(plie, lecture.debut, lecture.fin))


def _est_plausible(plie: str, lecture: Lecture) -> bool:
    """Whether it looks drawn at random; with its three dashes, a well-formed secret may be made of letters alone."""
    tout_en_tirets = plie.count("-", lecture.debut, lecture.fin) == _NB_GROUPES - 1
    if tout_en_tirets and (lecture.valeur is not None or _DE_REPRISE.fullmatch(plie, lecture.debut, lecture.fin)):
        return True
    return len(_GROUPE_TIRE.findall(plie, lecture.debut, lecture.fin)) >= _NB_GROUPES // 2
