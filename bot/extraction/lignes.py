"""A message that names a line of the summary and gives what it must hold, or wants it empty."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.extraction.lignes_mots import (
    ARTICLE,
    AUTRES_NOMS,
    COMMANDE,
    DEVANT,
    ENTRE,
    FAUSSE,
    FAUX,
    INCONNU,
    JUSTE,
    POLITESSE,
    RETIRER,
    VIDE,
)
from bot.extraction.pliage import plier
from bot.extraction.reponses import est_ignorance

A_DEMANDER = ""
"""The value of a line that is said to be wrong, and no more."""
_VIDE = re.compile(rf"^\W*{VIDE}\W*{POLITESSE}$")
_JUSTE = re.compile(rf"^\W*{JUSTE}(?![a-z])")
_FAUX = re.compile(rf"^\W*{FAUX}\W*$")
_COMMANDE = re.compile(rf"^\W*{COMMANDE}")
_ARTICLE_DU_LIBELLE = re.compile(rf"^{ARTICLE} ?")


@dataclass(frozen=True)
class LigneLue:
    """The field whose line is named, and its new value as it was written; None where it is to be emptied, `A_DEMANDER` where it is wrong."""

    champ: str
    valeur: str | None


def veut_vider(texte: str) -> bool:
    """Whether the answer to a field says that it must hold nothing: "enlevez", "vide", "je ne sais pas"."""
    return bool(_VIDE.match(plier(texte).plie)) or est_ignorance(texte)


def lire_ligne(texte: str, libelles: Mapping[str, str]) -> LigneLue | None:
    """Reads "la ville du professionnel c'est Roubaix", "enlève ma ville"; `libelles`: field to its words in the summary.

    None where the message begins with the name of no line, or gives nothing for it. Never raises.
    """
    lu = plier(texte)
    for champ, libelle in libelles.items():
        nom = rf"\W*(?:{ARTICLE} ?)?\W*(?:{_nom(champ, libelle)})(?![a-z])"
        retrait = (
            rf"^\W*{DEVANT}(?:{RETIRER}(?:\W*la ligne\b)?|{INCONNU}){nom}\W*{POLITESSE}$|^\W*{nom}\W+{INCONNU}\W*$"
        )
        if re.match(retrait, lu.plie):
            return LigneLue(champ, None)
        trouve = re.match(rf"^\W*{DEVANT}{nom}(?:\W*{FAUSSE}|\W*?{ENTRE})(?=\S)", lu.plie)
        if trouve and trouve.end() < len(lu.plie):
            valeur = texte[lu.etendue(trouve.end(), len(lu.plie))[0] :].strip()
            return _lue(champ, valeur)
    return None


def _lue(champ: str, valeur: str) -> LigneLue | None:
    """What is said of a line: its value, that it is wrong, that it is to be empty; None where it is found good, or a command."""
    plie = plier(valeur).plie
    if _JUSTE.match(plie) or _COMMANDE.match(plie):
        return None
    if _FAUX.match(plie):
        return LigneLue(champ, A_DEMANDER)
    return LigneLue(champ, None if veut_vider(valeur) else valeur)


def _nom(champ: str, libelle: str) -> str:
    """The pattern of the words that name a line."""
    montre = re.escape(_ARTICLE_DU_LIBELLE.sub("", plier(libelle).plie))
    return f"{montre}|{AUTRES_NOMS[champ]}" if champ in AUTRES_NOMS else montre
