"""A sentence without the insults of its writer; the fact that was told in the same breath stays."""

import re

from bot.extraction.langue.faits import raconte_un_fait
from bot.extraction.langue.orthographe import redresser
from bot.extraction.langue.phrases import VIRGULE
from bot.extraction.langue.pliage import plier
from bot.extraction.langue.propos import est_dit_au_chat
from bot.extraction.recit.recits_mots import FAIT
from bot.extraction.reponse.reponses_mots import INJURE

OMISSION = "[…]"
"""What stands for words that were taken out of the middle of a sentence."""
_INJURE = INJURE.pattern.removeprefix(r"\b").removesuffix("(?![a-z])")
_DEFAUT = (
    r"(?:incapables?|incompetente?s?|nuls?|nulles?|idiote?s?|voleu(?:rs?|ses?)|escrocs?|rigolos?|guignols?|clowns?|charlots?|feignante?s?|faineante?s?"
    r"|bandits?|menteu(?:rs?|ses?)|rapaces?|minables?|bons? a rien|brutes?|cons)"
)
_LE_MOT = rf"(?:{_INJURE}|{_DEFAUT})(?<! d[e'])"
"""A whole insult: "bande de" is but its beginning."""
_TAS = r"(?:(?:bande|tas|espece|ramassis|equipe)s? d(?:e |') ?)"
_GROS = r"(?:(?:gros|grosse|sales?|vrais?|vraies?|petite?s?|pauvres?|belle|sacree?s?) )*"
_DIT_PAR_UN_AUTRE = re.compile(
    rf"\b(?:trait\w+|appel\w+|qualifi\w+|insult\w+)(?: \w+){{0,2}}? (?:de |d')(?:une? )?{_GROS}{_LE_MOT}(?![a-z])(?: (?:et|ou) (?:de |d')?{_GROS}{_LE_MOT}(?![a-z]))*"
)
""" "Elle m'a traitée de…": what was said to the writer is the fact itself."""
_QUI_LE_SONT = r"(?:qu(?:e |')(?:ils|elles|vous|tu|c')? ?(?:sont|est|etes|es)|(?:c'est|c'etait|ce sont|c|ce n'est que|ils sont|elles sont|vous etes|t'es|tu es|quels?|quelles?)) (?:(?:tous|toutes|vraiment|tellement|que|qu'|trop|de|des|d'|la|les|une?|du) ?)*"
_A_LAISSER = re.compile(
    rf"(?<![a-z'])(?:{_QUI_LE_SONT}{_TAS}?{_GROS}{_LE_MOT}(?: d(?:e |')(?:la |l')?merde)?(?: (?:et|ou) (?:de |des |d')?{_GROS}{_LE_MOT})*(?![a-z]| qui )"
    rf"|(?:tous )?(?:ces|cette|ce|cet|les|la|le) ?{_TAS}?{_GROS}{_LE_MOT} de (?=(?:la|l'|ma|mon|cette|votre|leur|cpam|caisse|secu)(?![a-z]))"
    r"|c'est quoi (?:ce|cet|cette|ces|votre) [a-z]+ (?:de merde|a la con|de daube)(?![a-z])"
    r"|(?<=[a-z] )(?:de merde|a la con|a la noix|de mes (?:deux(?! [a-z0-9])|couilles|fesses)|a deux balles|de daube)(?![a-z]))"
)
"""An insult that takes all its words with it: "c'est des voleurs", "ces incapables de (la CPAM)", "(une caisse) de merde"."""
_DEVANT_UN_NOM = re.compile(
    rf"(?:(?<![a-z])cet |(?<=[a-z'] )){_GROS}{_LE_MOT} d(?:e |')(?=(?!la |l'|les |ma |mon |sa |son |merde|mes )[a-z])"
)
""" "Cette putain de caisse": the word goes, whom it was said of stays."""
_INTERJECTION = re.compile(rf"^\W*(?:{_INJURE})(?: d(?:e |'){_INJURE})+(?![a-z])")
_INSULTE = re.compile(rf"\b{_TAS}(?!papier){_GROS}[a-z-]+|(?<=\bces ){_GROS}{_DEFAUT}(?![a-z])|{INJURE.pattern}")
_SANS_OMISSION = re.compile(
    rf"^(?:\W*{re.escape(OMISSION)})+\W*|(?:\s*(?:de |d['’]|ces |cette |ce |les |des |cet )?\s*{re.escape(OMISSION)}\W*)+$",
    re.IGNORECASE,
)
"""What was taken out at the edge of a clause leaves nothing."""
_RESTE_D_INJURE = re.compile(
    r"\W*(?:(?:et|tas|bande|espece|de|d'|ces|cette|ce|une?|des|les|sales?|gros|grosse|vrais?|bon|qu(?:e |')(?:ils?|elles?|vous|tu|c') ?(?:sont|est|etes|es))\W*)*"
)
"""A clause that was an insult and the words that belong to it ("… qu'ils sont")."""
_QUELQU_UN = re.compile(
    r"^\W*(?:et |mais |alors |donc )*(?:j'|(?:je|ils?|elles?|on|nous|ma|mon|mes|notre|nos|leurs?|sa|son|la|le|les|depuis|alors qu|sans)(?![a-z]))"
)
"""How a clause begins that tells of somebody."""


def sans_injure(phrase: str) -> str:
    """A sentence without its insults; what an insult stood in stays only where it tells a fact, the rest where it tells of
    somebody.
    """
    propres = sans_mot_d_injure(phrase)
    if propres == phrase:
        return phrase
    entieres = {clause.strip() for clause in VIRGULE.split(phrase)[::2]}
    return ", ".join(clause for clause in propres.split(", ") if _reste(clause, clause.strip() in entieres))


def _reste(clause: str, entiere: bool) -> bool:
    plie = plier(clause).plie
    dit = FAIT.search(plie) or raconte_un_fait(clause.replace(OMISSION, "gens"))
    return bool(dit or (entiere and _QUELQU_UN.match(plie) and not est_dit_au_chat(clause)))


def sans_mot_d_injure(phrase: str) -> str:
    """A sentence without its insulting words; those in the middle leave a mark. What was said to the writer stays."""
    sans = _sans(_A_LAISSER, _sans(_INTERJECTION, phrase, ""), "")
    sans = _sans(_INSULTE, _sans(_DEVANT_UN_NOM, sans, ""), f" {OMISSION} ")
    if sans == phrase:
        return phrase
    clauses = (_SANS_OMISSION.sub("", un) for un in VIRGULE.split(sans)[::2] if not _n_etait_qu_une_injure(un))
    return ", ".join(propre for clause in clauses if (propre := " ".join(clause.split())))


def _sans(motif: re.Pattern[str], phrase: str, a_la_place: str) -> str:
    lu = redresser(phrase)
    dites = [trouve.span() for trouve in _DIT_PAR_UN_AUTRE.finditer(lu.plie)]
    for trouve in reversed(list(motif.finditer(lu.plie))):
        if not any(de <= trouve.start() and trouve.end() <= a for de, a in dites):
            debut, fin = lu.etendue(*trouve.span())
            phrase = f"{phrase[:debut]}{a_la_place}{phrase[fin:]}"
    return phrase


def _n_etait_qu_une_injure(clause: str) -> bool:
    reste = plier(clause.replace(OMISSION, " ")).plie.strip()
    return OMISSION in clause and bool(_RESTE_D_INJURE.fullmatch(reste))
