"""Two values said to stand in each other's place ("inversez les deux dates", "mon nom et mon prénom sont inversés"). Vocabulary only."""

from enum import StrEnum

from bot.extraction.langue.formules import bref, lisible, un_de
from bot.extraction.temps.dates_roles_mots import Role


class Echange(StrEnum):
    """What is to change places."""

    DATES = "dates"
    NOM_ET_PRENOM = "nom_et_prenom"
    LES_DEUX_NOMS = "les_deux_noms"


_INVERSER = (
    r"(?:inver(?:s|t)\w*|interver\w+|permut\w+|echang\w+|(?:melang\w+|confond\w*)(?= (?:les|nos|mes) )|a l'envers|a l'inverse|l'inverse|dans le mauvais (?:sens|ordre)"
    r"|a la place (?:l'une? de l'autre|d[eu'])|l'une? a la place de l'autre|l'une? pour l'autre)"
)
_VERBE = un_de(_INVERSER)
_D_UN_AUTRE = un_de(
    r"(?:ils|elles?|cpam|caisse|secu|medecin|dentiste|mutuelle|pharmacie|hopital) (?:m'|nous |l'|les )?(?:ont|a|avaient|avait) (?:\w+ )?"
    r"(?:inver|interver|permut|echang|melang|confond)\w*"
)
"""Somebody else mixed things up: that is a part of what happened."""
_NOM_ET_PRENOM = un_de(r"prenoms?\b[^.!?\n]{0,40}\bnoms?", r"noms?\b[^.!?\n]{0,40}\bprenoms?")
_LES_DEUX_NOMS = un_de(
    r"(?:nos|les|leurs|mes) (?:deux )?(?:noms|prenoms|personnes|identites)",
    r"(?:mon|son|sa) nom\b[^.!?\n]{0,30}\b(?:le sien|le mien|son nom|celui)",
)
_LE_NOM_DE = un_de(r"(?:mon|ma|son|sa) (?:pre)?nom", r"(?:pre)?noms? de (?:mon|ma|la|l') ?[a-z]+")
_MON_NOM = un_de(r"mon (?:pre)?nom")
_DATES = un_de(r"dates?")
_LES_DEUX = un_de(
    rf"{_INVERSER} (?:les|l'ordre des) (?:deux|2)", rf"(?:les|c'est les) (?:deux|2) [^.!?\n]{{0,15}}{_INVERSER}"
)
_DE_QUOI = {
    Role.DECISION: un_de(r"decision", r"notification"),
    Role.RECLAMATION: un_de(r"reclamations?", r"contestations?", r"recours", r"(?:ma|mon) (?:lettre|courrier)"),
    Role.REPONSE: un_de(r"reponses?"),
}


def lire_echange(texte: str) -> Echange | None:
    """What a short text says to stand in each other's place; None where it says so of nothing. Never raises."""
    lu = lisible(texte)
    if not bref(lu) or texte.rstrip().endswith("?") or not _VERBE.search(lu) or _D_UN_AUTRE.search(lu):
        return None
    if _NOM_ET_PRENOM.search(lu):
        return Echange.NOM_ET_PRENOM
    if _LES_DEUX_NOMS.search(lu):
        return Echange.LES_DEUX_NOMS
    nommees = dates_nommees(texte)
    return Echange.DATES if _DATES.search(lu) or _LES_DEUX.search(lu) or len(nommees) > 1 else None


def est_du_proche(texte: str) -> bool | None:
    """Whether a name that a text speaks of is that of the person concerned; None where it does not say."""
    lu = lisible(texte)
    return None if not _LE_NOM_DE.search(lu) else not _MON_NOM.search(lu)


def dates_nommees(texte: str) -> set[Role]:
    """Of what the dates are that a text names."""
    lu = lisible(texte)
    return {role for role, motif in _DE_QUOI.items() if motif.search(lu)}
