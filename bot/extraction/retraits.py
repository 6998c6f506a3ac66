"""What the person wants taken out of what will be sent: a line ("enlevez mon téléphone"), a sentence, words of the story."""

import re
from dataclasses import dataclass
from enum import StrEnum

from bot.extraction.corrections import PARENTE
from bot.extraction.orthographe import redresser
from bot.extraction.pliage import plier

MOTS_D_UN_RETRAIT = 20
_LIGNES = {
    "telephone": re.compile(
        r"(?:(?:numeros?|num) (?:de )?)?(?:telephone|tel|portable|mobile|fixe)(?: (?:fixe|portable|mobile))?"
    ),
    "courriel": re.compile(r"(?:adresse )?(?:mail|e-?mail|mel|courriel)"),
    "nir": re.compile(r"(?:numero|num) (?:de )?(?:secu\w*|securite sociale)|nir"),
    "adresse": re.compile(r"adresse(?: postale)?"),
    "code_postal": re.compile(r"code postal|cp"),
}
"""Lines that may be taken out, by the subject of a correction."""
_RETIRER = r"(?:(?:r?enlev|retir|supprim|effac|vir|ray|ot)(?:e[rzs]?|ez)|(?:ne |n')?(?:mets|mettez|laisse[rz]?|garde[rz]?|ecri(?:s|vez))[- ](?:surtout )?(?:pas|plus))"
_ORDRE = re.compile(
    rf"^\W*(?:(?:ok|oui|non|mais|et|bon|alors|svp|par contre|attende[zr]|c'est bon|parfait|vous pouvez|pouvez[- ]vous|il faut|faut|je veux|je voudrais|voudrais|peut[- ]on"
    rf"|on peut|s'il vous plait)\W+)*{_RETIRER}[- ]?(?:moi )?(?P<objet>[^?\n]+?)(?:[ ,]+(?:svp|stp|s'il (?:vous|te) plait|merci))*\W*$"
)
_ORDRE_NEGATIF = re.compile(
    r"^\W*(?:(?:ok|oui|non|mais|et|bon|alors|en fait)\W+)*(?:(?:ce n'est|c'est|c'etait|il n'y a|il y a|y a) )?pas (?:une? |d'|de )?(?P<objet>[^?\n]+?)\W*$"
)
"""What stands in a line is no such thing, or must not be there: "pas de numéro de sécu"."""
_ET = re.compile(r" ?,(?: et| puis| aussi)? | (?:et|puis|ainsi que|plus) (?:aussi )?")
_DANS_LE_RECIT = re.compile(
    r"[ ,]+(?:du|de la|de mon|de ma|de|dans le|dans mon|dans la|dans ma) (?:texte|recit|histoire|message|lettre|demande|resume)\b.*$"
)
_PHRASE = re.compile(
    r"^(?:la |le |les |ma |mon |cette |toute la )?(?:phrase|passage|partie|bout|ligne|morceau|mots?|truc|histoire|ce que j'ai (?:dit|ecrit))s? "
    r"(?:sur|de|du|d'|avec|ou|qui (?:parle|dit)|concernant|a propos de|que|:)+ ?(?:je parle (?:de la|de l'|des?|du|d'))? ?"
)
_MOT = re.compile(r"^(?:le|les|ce|ces) mots? (?!sur|de |d')")
_RECIT = r"(?:recit|histoire|texte|message|resume|demande)"
_DERNIERE_PHRASE = re.compile(
    r"(?:(?:ma|mes|la|le|les|cette|toute la) )?(?:toute )?(?:derniere?s?|fin de la) (?:phrase|ligne)s?"
)
_DERNIER_PASSAGE = re.compile(
    r"(?:(?:mon|ma|mes|la|le|les|ce|cette|tout le) )?(?:derniere?s? (?:passage|partie|paragraphe|morceau|ajout|message|chose|truc)s?|fin|ajout"
    r"|ce que (?:je viens|vous venez) (?:de |d')(?:dire|ecrire|mettre|r?ajouter|noter)|ce que (?:vous avez|tu as) (?:r?ajoute|mis|note)(?: (?:en dernier|a la fin))?)"
)
_CELA = re.compile(r"(?:ca|cela|la|le|les|l'|tout ca)(?: de la)?")
_CELA_DU_RECIT = re.compile(
    rf"\b(?:mise?s?|r?ajoutee?s?|notee?s?|ecrite?s?|(?:n'est|c'est|est|fait) pas|rien a (?:faire|voir))\b[^.!?\n]{{0,30}}\b{_RECIT}\b"
    rf"[^\n]{{0,40}}?[.!?,;]\W*(?:alors |donc |et |svp )?{_RETIRER}[- ]?(?:ca|cela|la|le|les)(?:[ ,]+(?:svp|stp|s'il (?:vous|te) plait|merci|tout de suite|de la))*\W*$"
)
"""Told where it stands, then "take it out"."""
_ARTICLE = re.compile(r"^(?:mon|ma|mes|le|la|les|l'|un|une|des|cette|ce|son|sa|ses|notre)[ ]?")
_PHRASES = re.compile(r"[^.!?\n]+[.!?…]*|\n+")
_PROPOSITIONS = re.compile(r"[^,;.!?\n]+[,;.!?…]*")


class Fin(StrEnum):
    """What is taken from the end of the story."""

    PHRASE = "phrase"
    PASSAGE = "passage"


@dataclass(frozen=True)
class Retrait:
    """What is to be taken out: `sujet`, a line (`_LIGNES`), or `mots` of the story, with the whole of their sentence or alone."""

    sujet: str | None
    mots: str
    phrase_entiere: bool
    fin: Fin | None = None
    """What of the end of the story, where its words are not given ("enlevez la dernière phrase")."""


def lire_retrait(texte: str) -> Retrait | None:
    """What a short order wants taken out, None where the text gives no such order. Never raises."""
    plie = redresser(texte).plie.strip()
    if len(plie.split()) <= MOTS_D_UN_RETRAIT and _CELA_DU_RECIT.search(plie):
        return Retrait(None, "", True, Fin.PASSAGE)
    trouve = _ORDRE.match(plie) if len(plie.split()) <= MOTS_D_UN_RETRAIT else None
    if trouve is None:
        return None
    objet = trouve["objet"].strip(" \"'-")
    du_recit, mots = _DANS_LE_RECIT.search(objet), _DANS_LE_RECIT.sub("", objet)
    if fin := _fin(mots, bool(du_recit)):
        return Retrait(None, "", True, fin)
    phrase = _PHRASE.match(mots)
    if mot := _MOT.match(mots):
        return Retrait(None, mots[mot.end() :].strip(" \"'"), False)
    if phrase or du_recit:
        return Retrait(
            None, _ARTICLE.sub("", mots[phrase.end() :] if phrase else mots).strip(" \"'"), phrase is not None
        )
    sujet = sujet_de_la_ligne(objet)
    return Retrait(sujet, "", False) if sujet else None


_SANS_DECISION = re.compile(
    r"\b(?:pas|jamais|aucune|rien|sans)(?: encore| jamais)?(?: eu| recu| pris| rendu| notifie)?(?: de| d'| une| aucune| comme)? ?"
    r"(?:date (?:de |pour la |d'une )?)?(?:decisions?|notifications?)(?![a-z])"
)


def dit_qu_il_n_y_a_pas_de_decision(texte: str) -> bool:
    """Whether a short text says that nothing was decided, so that there is no date to give ("ya pas eu de décision")."""
    plie = redresser(texte).plie
    court = len(plie.split()) <= MOTS_D_UN_RETRAIT and "?" not in texte
    return court and bool(_SANS_DECISION.search(plie))


def objets_du_retrait(texte: str) -> list[str]:
    """What a short order wants taken out, part by part ("le numéro de sécu et la date des faits"); empty where it is none."""
    plie = redresser(texte).plie.strip()
    if len(plie.split()) > MOTS_D_UN_RETRAIT:
        return []
    trouve = _ORDRE.match(plie) or _ORDRE_NEGATIF.match(plie)
    return [part.strip(" \"'-") for part in _ET.split(trouve["objet"])] if trouve else []


_LE_NUMERO = re.compile(r"\{nir:|\bnumeros? (?:de )?(?:secu\w*|securite sociale)|\bnir\b|\bsecu\b")
_D_UN_AUTRE = re.compile(
    rf"\b(?:(?:est|etait|c'est|c'etait) (?:a|celui de|celle de|(?:le numero|le nir|la secu|le numero (?:de )?(?:secu|securite sociale)) de)"
    rf" (?:mon|ma|mes) (?:{PARENTE})(?![a-z])|pas (?:la mienne|le mien|a moi)(?![a-z]))"
)


def desavoue_le_nir(texte: str) -> bool:
    """Whether a text says that a social security number is somebody else's ("c'est celui de ma femme, pas le mien")."""
    plie = redresser(texte).plie
    return len(plie.split()) <= MOTS_D_UN_RETRAIT and bool(_LE_NUMERO.search(plie) and _D_UN_AUTRE.search(plie))


_TAIT_LE_NIR = re.compile(
    r"\b(?:(?:souhait|veu|voudr|prefer|compt|vai)\w* (?:surtout )?(?:pas|ne pas)|sans|refuse de|ne (?:donne|donnerai) pas)[^.!?\n]{0,40}?"
    r"\b(?:(?:numeros?|num|no) (?:de |d'assure )?(?:la )?(?:secu\w*|social\w*)|nir)(?![a-z])"
)


def tait_le_nir(texte: str) -> bool:
    """Whether a text says, wherever it stands, that the social security number will not be given."""
    return bool(_TAIT_LE_NIR.search(redresser(texte).plie)) and "?" not in texte


def sujet_de_la_ligne(objet: str) -> str | None:
    """The line that may be taken out, by the subject of a correction, that an object names."""
    ligne = _ARTICLE.sub("", objet)
    return next((sujet for sujet, motif in _LIGNES.items() if motif.fullmatch(ligne)), None)


def _fin(mots: str, du_recit: bool) -> Fin | None:
    if _DERNIERE_PHRASE.fullmatch(mots):
        return Fin.PHRASE
    return Fin.PASSAGE if _DERNIER_PASSAGE.fullmatch(mots) or (du_recit and _CELA.fullmatch(mots)) else None


def separer_la_fin(recit: str, fin: Fin) -> tuple[str, str]:
    """The story without its last sentence, or without the last passage that was added to it, and what that was."""
    debut = max(recit.rstrip().rfind("\n\n"), 0)
    if fin is Fin.PHRASE:
        phrases = [trouve.start() for trouve in _PHRASES.finditer(recit) if trouve.group().strip(" .!?…\n")]
        debut = phrases[-1] if phrases else 0
    return recit[:debut].rstrip(), recit[debut:].strip()


def retirer(recit: str, retrait: Retrait) -> str:
    """The story without the sentences, or the words, that `retrait` names; the same story where it holds none."""
    if not retrait.mots:
        return recit
    if retrait.phrase_entiere:
        phrases = _PHRASES.findall(recit)
        if len(phrases) == 1:  # a story without stops
            phrases = _PROPOSITIONS.findall(recit)
        return "".join(phrase for phrase in phrases if retrait.mots not in redresser(phrase).plie).strip(" ,;\n")
    lu = plier(recit)
    debut = lu.plie.find(plier(retrait.mots).plie)
    if debut < 0:
        return recit
    depart, fin = lu.etendue(debut, debut + len(plier(retrait.mots).plie))
    reste = f"{recit[:depart].rstrip(' ,;')} {recit[fin:].lstrip(' ,;')}".strip()
    return re.sub(r"\s+([.,!?])", r"\1", reste)
