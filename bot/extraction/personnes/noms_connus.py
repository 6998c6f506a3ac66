"""A name that was read, beside those that are known already: the same person, or which part is the surname."""

from collections.abc import Iterable
from dataclasses import replace

from bot.extraction.langue.mots import PRENOMS
from bot.extraction.langue.orthographe import distance
from bot.extraction.langue.pliage import plier
from bot.extraction.personnes.nom_lu import NomLu

_FAUTES = 2
"""How many letters may differ in a first name that is spelled anew ("Karim", "Kharim")."""


def porte_un_autre_prenom(lu: NomLu, prenom: str | None) -> bool:
    """Whether a name that was read holds another first name than the known one, and not that one spelled anew."""
    if not (lu.prenom and prenom):
        return False
    dit, connu = plier(lu.prenom).plie, plier(prenom).plie
    return not set(dit.split()) & set(connu.split()) and not est_le_meme_autrement_ecrit(dit, connu)


def est_le_meme_autrement_ecrit(un: str | None, autre: str | None) -> bool:
    """Whether two words are one, but for a letter or two."""
    un, autre = plier(un or "").plie, plier(autre or "").plie
    return len(un) > _FAUTES and distance(un, autre, _FAUTES) <= _FAUTES


def dans_l_ordre_connu(lu: NomLu, connus: Iterable[tuple[str | None, str | None]]) -> NomLu:
    """The name with its two parts the other way round where one of the known (surname, first name) says so.

    A surname said again whole is no first name and surname ("Vautrin Morel", of Lucas Vautrin-Morel).
    "Kharim Bensaïd" is of a Karim Bensaïd; who gives each part in the place of the other puts them right.
    """
    if not (lu.nom and lu.prenom) or all(mot in PRENOMS for mot in plier(lu.prenom).plie.split()):
        return lu
    nom, prenom = plier(lu.nom).plie, plier(lu.prenom).plie
    for connu, connu_prenom in connus:
        if connu_prenom and _mots(connu or "") == _mots(f"{prenom} {nom}"):
            return replace(lu, nom=f"{lu.prenom} {lu.nom}", prenom=connu_prenom)
        entier = plier(connu).plie if connu and connu_prenom else None
        if entier == prenom != nom and plier(connu_prenom or "").plie != nom:
            return replace(lu, nom=lu.prenom, prenom=lu.nom)
    return lu


def _mots(nom: str) -> list[str]:
    return plier(nom).plie.replace("-", " ").split()
