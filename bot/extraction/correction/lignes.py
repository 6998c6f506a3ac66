"""A message that names a line of the summary and gives what it must hold, or wants it empty."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from bot.extraction.correction.lignes_mots import (
    ARTICLE,
    AUTRES_NOMS,
    AVEC_ARTICLE,
    CELA,
    COMMANDE,
    DE_QUI,
    DEVANT,
    ENTRE,
    EXISTE_PAS,
    FAUSSE,
    FAUX,
    INCONNU,
    INEXISTANT,
    JUSTE,
    LES_SIENNES,
    POLITESSE,
    REFAIRE,
    REMPLACER,
    RETIRER,
    SEPARATEUR,
    SOIGNANT,
    VIDE,
)
from bot.extraction.langue.pliage import plier
from bot.extraction.reponse.reponses import est_ignorance

TEXTES_LIBRES = ("recit", "demande")
"""Lines that hold whatever is said after their name, other lines named in it too."""
A_DEMANDER = ""
"""The value of a line that is said to be wrong, and no more."""
MOTS_D_UN_RECIT = 8
"""From so many words on, what replaces a line that is not named is an account."""
_GUILLEMETS = ' "«»“”\n'
_EN_ENTIER = re.compile(
    r",? (?:en entier|en (?:toutes lettres|majuscules)|tout court|svp|stp|merci)\W*$", re.IGNORECASE
)
"""What is said to us at the end of a value."""
_VIDE = re.compile(rf"^\W*{VIDE}(?:\W+(?:et )?{VIDE})*\W*{POLITESSE}$")
_PAS_L_ANCIENNE = re.compile(
    r"[ ,;]+(?:et |mais )?(?:non(?: pas)?|pas|au lieu d[eu']|plutot que) (?P<dite>[^,;.!?]+?)\W*$"
)
_JUSTE = re.compile(rf"^\W*{JUSTE}(?![a-z])")
_FAUX = re.compile(rf"^\W*{FAUX}\W*$")
_TROP = re.compile(
    r"^\W*(?:un peu |beaucoup |vraiment |bien )?(?:trop (?:court|long|complique)|incomplete?|pas (?:assez |tres )?(?:complete?|detaillee?|long|claire?))(?![a-z])"
)
_COMMANDE = re.compile(rf"^\W*{COMMANDE}")
_REMPLACER = re.compile(REMPLACER)
_ARTICLE_D_UN_TITRE = re.compile(r"^l[ea] (?=(?:docteure?|dr|professeure?)\b)", re.IGNORECASE)
_RANG = re.compile(
    r"^\W*(?:non[ ,]+|je (?:veux|voudrais) )?(?:(?:modifi|chang|corrig|rectifi)\w* )?"
    r"(?:(?:la |le |a la )?(?:ligne|point|numero|n°) ?|la )(?P<rang>[0-9]{1,2})\W*$"
)
_RANG_ET_VALEUR = re.compile(
    rf"^\W*{DEVANT}(?:la |a la )?ligne ?(?P<rang>[0-9]{{1,2}})(?![0-9])(?:\W*{FAUSSE}|\W*?{ENTRE})(?=\S)"
)
_N_ANNONCE_QUE = re.compile(rf"\W*{DEVANT}\W*")
""" "Ah", before "et sa ville c'est…"."""
_ARTICLE_DU_LIBELLE = re.compile(rf"^{ARTICLE} ?")


@dataclass(frozen=True)
class LigneLue:
    """The field whose line is named, and its new value as it was written; None where it is to be emptied, `A_DEMANDER` where it is wrong."""

    champ: str
    valeur: str | None


def lire_rang(texte: str) -> int:
    """The rank of the line that a text names and nothing else ("modifier ligne 3", "la 3"), 0 where it names none."""
    trouve = _RANG.match(plier(texte).plie)
    return int(trouve["rang"]) if trouve else 0


def lire_ligne_numerotee(texte: str) -> tuple[int, str] | None:
    """ "La ligne 3 n'est pas bonne, c'était par la messagerie": the rank of the line, and what it is to hold."""
    lu = plier(texte)
    trouve = _RANG_ET_VALEUR.match(lu.plie)
    return (int(trouve["rang"]), texte[lu.etendue(trouve.end(), len(lu.plie))[0] :].strip()) if trouve else None


def veut_vider(texte: str) -> bool:
    """Whether the answer to a field says that it must hold nothing: "enlevez", "vide", "je ne sais pas"."""
    return bool(_VIDE.match(plier(texte).plie)) or est_ignorance(texte)


def sans_l_ancienne(texte: str, ancienne: str) -> str:
    """A new value without what it says of the old one ("mes lunettes, pas courrier")."""
    lu = plier(texte)
    trouve = _PAS_L_ANCIENNE.search(lu.plie)
    if trouve is None or not trouve.start() or not set(trouve["dite"].split()) <= set(plier(ancienne).plie.split()):
        return texte
    return texte[: lu.etendue(*trouve.span())[0]].strip(" ,;")


def lire_remplacement(texte: str, libelles: Mapping[str, str]) -> LigneLue | None:
    """Reads "non, le récit c'est n'importe quoi, remplacez par : …": the line named last before what is to stand there; the
    account where none is named and a piece of a story follows. None where the text gives no such order.
    """
    lu = plier(texte)
    trouve = _REMPLACER.search(lu.plie)
    if trouve is None:
        return None
    avant = lu.plie[: trouve.start()] + (trouve["ligne"] or "")
    nouvelle = texte[lu.etendue(trouve.end(), len(lu.plie))[0] :].strip(_GUILLEMETS)
    nommees = [
        (nommee.start(), champ)
        for champ, libelle in libelles.items()
        for nommee in re.finditer(rf"(?<![a-z]){_nomme(champ, libelle)}", avant)
    ]
    if nommees:
        return LigneLue(max(nommees)[1], nouvelle)
    du_recit = "recit" in libelles and trouve["ligne"] is not None and not trouve["ligne"].strip()
    return LigneLue("recit", nouvelle) if du_recit and len(nouvelle.split()) >= MOTS_D_UN_RECIT else None


def lire_lignes(texte: str, libelles: Mapping[str, str], de_qui: str | None = None) -> list[LigneLue]:
    """Reads "la ville du professionnel c'est Roubaix et la date des faits le 3 mars", "enlève ma ville"; `libelles`: field
    to its words in the summary; `de_qui`: a key of `DE_QUI`, of whom bare words speak.

    Empty where the message begins with the name of no line, or gives nothing for it. Never raises.
    """
    lues: list[LigneLue] = []
    for debut, fin in pairwise([0, *_coupes(texte, libelles, de_qui), len(texte)]):
        lue = _lire_ligne(texte[debut:fin], libelles, de_qui)
        if lue is None and not lues and not _N_ANNONCE_QUE.fullmatch(plier(texte[debut:fin]).plie + " "):
            return []
        if lue and lue.valeur and lue.champ in TEXTES_LIBRES:
            return [*lues, _lire_ligne(texte[debut:], libelles, de_qui) or lue]
        if lue:
            lues.append(lue)
    return lues


def _coupes(texte: str, libelles: Mapping[str, str], de_qui: str | None) -> list[int]:
    """Where another line is named further on."""
    lu = plier(texte)
    trouves = (
        trouve.start()
        for champ, libelle in libelles.items()
        for trouve in re.finditer(
            rf"{SEPARATEUR}(?={DEVANT}{_nomme(champ, libelle, de_qui)}(?:\W*{FAUSSE}|\W*?{ENTRE})\S)", lu.plie
        )
    )
    return sorted({lu.etendue(place, place + 1)[0] for place in trouves if place})


def _lire_ligne(texte: str, libelles: Mapping[str, str], de_qui: str | None) -> LigneLue | None:
    lu = plier(texte)
    for champ, libelle in libelles.items():
        nom = _nomme(champ, libelle, de_qui)
        retrait = (
            rf"^\W*{DEVANT}(?:{RETIRER}(?:\W*la ligne\b)?|{INCONNU}){nom}\W*{POLITESSE}$|^\W*{nom}\W+{INCONNU}\W*$"
            rf"|^\W*{DEVANT}{nom}(?:[^!?]{{0,60}}[,;.!:])?\W*(?:et |donc |alors )?{CELA}\W*{POLITESSE}$|^\W*{DEVANT}{nom}\W+{INEXISTANT}\W*$"
            rf"|^\W*{DEVANT}{EXISTE_PAS} (?:de |d'){nom}\W*$"
        )
        if re.match(retrait, lu.plie):
            return LigneLue(champ, None)
        if champ == "recit" and re.match(rf"^\W*{DEVANT}{REFAIRE} {nom}\W*{POLITESSE}$", lu.plie):
            return LigneLue(champ, A_DEMANDER)
        trouve = re.match(rf"^\W*{DEVANT}{nom}(?:\W*{FAUSSE}|\W*?{ENTRE})(?=\S)", lu.plie)
        if trouve and trouve.end() < len(lu.plie):
            return _lue(champ, texte[lu.etendue(trouve.end(), len(lu.plie))[0] :].strip())
        nu = re.match(rf"^\W*{nom} (?=\S)", lu.plie)
        if nu and " " in libelle and (valeur := texte[lu.etendue(nu.end(), len(lu.plie))[0] :].strip())[0].isupper():
            return _lue(champ, valeur)  # "Ville du professionnel Roubaix"
    return None


_UN_AUTRE_SOIGNANT = re.compile(
    rf"\b(?:pas (?:le |la )bon(?:ne)?|mauvaise?|trompee?s? de) (?:nom d[eu'] ?(?:la |l')?)?{SOIGNANT}(?![a-z])"
)


def dit_un_autre_soignant(texte: str) -> bool:
    """Whether a text says that the health professional is another one ("c'est pas le bon dentiste, c'est le dr Ferrier")."""
    return bool(_UN_AUTRE_SOIGNANT.search(plier(texte).plie))


def nomme_la_ligne(texte: str, champ: str, libelle: str) -> bool:
    """Whether a text is the name of a line, and no more."""
    return bool(re.match(rf"^{_nomme(champ, libelle)}\W*$", plier(texte).plie))


def _nomme(champ: str, libelle: str, de_qui: str | None = None) -> str:
    article = rf"{AVEC_ARTICLE[champ]} " if champ in AVEC_ARTICLE else rf"(?:{ARTICLE} ?)?"
    if de_qui in DE_QUI and champ in LES_SIENNES:
        article = rf"{LES_SIENNES[champ]} "
    nu = DE_QUI.get(de_qui or "", {}).get(champ)
    return rf"\W*(?:{article}\W*(?:{_nom(champ, libelle)}){f'|{nu}' if nu else ''})(?![a-z])"


def _lue(champ: str, valeur: str) -> LigneLue | None:
    """What is said of a line: its value, that it is wrong, that it is to be empty; None where it is found good, or a command."""
    plie = plier(valeur).plie
    if _JUSTE.match(plie) or _COMMANDE.match(plie) or _TROP.match(plie):
        return None
    if _FAUX.match(plie):
        return LigneLue(champ, A_DEMANDER)
    if champ == "professionnel.nom":
        valeur = _ARTICLE_D_UN_TITRE.sub("", valeur)
    return LigneLue(champ, None if veut_vider(valeur) else _EN_ENTIER.sub("", valeur))


def _nom(champ: str, libelle: str) -> str:
    """The pattern of the words that name a line."""
    montre = re.escape(_ARTICLE_DU_LIBELLE.sub("", plier(libelle).plie))
    return f"{montre}|{AUTRES_NOMS[champ]}" if champ in AUTRES_NOMS else montre
