"""What the person says is not theirs, is not so, or is taken back: a number, a place, an address, a decision."""

import re

from bot.extraction.correction.corrections import PARENTE
from bot.extraction.langue.formules import bref
from bot.extraction.langue.orthographe import redresser

_SANS_DECISION = re.compile(
    r"\b(?:pas|jamais|aucune|rien|sans)(?: encore| jamais)?(?: eu| recu| pris| rendu| notifie)?(?: de| d'| une| aucune| comme)? ?"
    r"(?:date (?:de |pour la |d'une )?)?(?:decisions?|notifications?)(?![a-z])"
)


def dit_qu_il_n_y_a_pas_de_decision(texte: str) -> bool:
    """Whether a short text says that nothing was decided, so that there is no date to give ("ya pas eu de décision")."""
    plie = redresser(texte).plie
    court = bref(plie) and "?" not in texte
    return court and bool(_SANS_DECISION.search(plie))


_LE_NUMERO = re.compile(r"\{nir:|\bnumeros? (?:de )?(?:secu\w*|securite sociale)|\bnir\b|\bsecu\b")
_D_UN_AUTRE = re.compile(
    rf"\b(?:(?:est|etait|c'est|c'etait) (?:a|celui de|celle de|(?:le numero|le nir|la secu|le numero (?:de )?(?:secu|securite sociale)) de)"
    rf" (?:mon|ma|mes) (?:{PARENTE})(?![a-z])|pas (?:la mienne|le mien|a moi)(?![a-z]))"
)


def desavoue_le_nir(texte: str) -> bool:
    """Whether a text says that a social security number is somebody else's ("c'est celui de ma femme, pas le mien")."""
    plie = redresser(texte).plie
    return bref(plie) and bool(_LE_NUMERO.search(plie) and _D_UN_AUTRE.search(plie))


_PAS_CHEZ_MOI = re.compile(
    r"\b(?:c'est|n'est|ce n'est|est|mais) (?:\w+ ){0,5}?pas (?:chez (?:moi|nous)|(?:la|le) mien(?:ne)?|mon adresse|ma (?:ville|commune)|(?:l'adresse|la ville) (?:a|de) moi|ou j'habite)(?![a-z])"
)


def desavoue_le_lieu(texte: str) -> bool:
    """Whether a short text says that a place is not where the writer lives ("… c'est chez ma grand-mère, pas chez moi")."""
    plie = redresser(texte).plie
    return bref(plie) and "?" not in texte and bool(_PAS_CHEZ_MOI.search(plie))


_L_ADRESSE_DE_L_AUTRE = re.compile(
    r"\badresse\b[^?\n]{0,40}?\b(?:est|c'est|c|etait|c'etait) (?:(?:celle|chez) (?:de |d')?(?:la personne|mon|ma|mr?\b|mme|madame|monsieur|elle|lui)|la sienne|(?:pas )?a (?:elle|lui)\b"
    r"|pas (?:la mienne|a moi|chez moi|mon adresse))|\bc'est (?:son adresse|l'adresse (?:de|d'|du) ?(?!moi)[a-z. ]{1,40})[ ,]+pas (?:la mienne|a moi|mon adresse)"
)


def dit_l_adresse_de_l_autre(texte: str) -> bool:
    """Whether a short text says that an address is that of the person concerned ("c'est celle de M. Benali, pas la mienne")."""
    plie = redresser(texte).plie
    return bref(plie) and "?" not in texte and bool(_L_ADRESSE_DE_L_AUTRE.search(plie))


_REPRIS = re.compile(
    r"\{nir:[a-z]+\}.*\b(?:pas (?:ca|cela|le bon|bon|son numero|le sien)|(?:me suis|je me) tromp\w+|c'est faux|oubliez|laisse[rz]? tomber"
    r"|(?:non|euh|enfin|finalement|en fait|attendez|ah)[ ,.!]+(?:non[ ,.!]+)?(?:laisse[rz]?(?![- ]moi)|effac\w+|enlev\w+|retir\w+|supprim\w+|oubli\w+)"
    r"|(?:(?:prefere|veux|voudrais|aime mieux|souhaite)(?:rais)? (?:\w+ )?(?:pas|ne pas)(?: vous)? (?:le|l') ?(?:donner|dire|communiquer|transmettre|laisser|mettre)"
    r"|(?:veux|voudrais) (?:\w+ )?(?:pas|plus)(?: que vous)? (?:le|l') ?(?:donner|dire|communiquer|garder|gardiez|ayez|avoir|mettre))"
    r"|je (?:ne )?(?:le |vous le )?(?:donne|dis) (?:pas|plus)|(?:enlev|retir|effac|supprim)(?:ez|e|er)[- ](?:le|ca)"
    r"|(?:ne )?(?:le )?(?:garde[rz]?|mets|mettez|note[rz]?)(?:[- ]le)? pas)(?![a-z])",
    re.DOTALL,
)


def reprend_le_nir(texte: str) -> bool:
    """Whether a social security number is given and taken back at once ("… enfin non, c'est pas ça")."""
    return bool(_REPRIS.search(redresser(texte).plie))


_TAIT_LE_NIR = re.compile(
    r"\b(?:(?:souhait|veu|voudr|prefer|compt|vai)\w* (?:surtout )?(?:pas|ne pas)|sans|refuse de|ne (?:donne|donnerai) pas)[^.!?\n]{0,40}?"
    r"\b(?:(?:numeros?|num|no) (?:de |d'assure )?(?:la )?(?:secu\w*|social\w*)|nir)(?![a-z])"
)


def tait_le_nir(texte: str) -> bool:
    """Whether a text says, wherever it stands, that the social security number will not be given."""
    return bool(_TAIT_LE_NIR.search(redresser(texte).plie)) and "?" not in texte


_DONNEE_TUE = re.compile(
    r"^\W*(?:(?:non|mais|et|bon|alors|en fait|par contre|ah|oui|merci|moi|attention|d'abord)\W+)*(?:je |j')?(?:ne |n')?(?:vous )?"
    r"(?:(?:veux|souhaite|prefere|prefererais|voudrais|compte|vais|tiens a|aimerais|aime mieux) (?:surtout )?(?:pas|plus|ne pas|ne plus)(?: a)? (?:vous )?(?:donner|dire|communiquer|indiquer|transmettre|mettre|preciser|partager)"
    r"|(?:donne|donnerai|dis|d'?irai|mets|mettrai|communique|transmets|indique) (?:surtout )?(?:pas|plus))"
    r" (?:de |d')?(?P<objet>[^?\n,.;]{3,50}?)(?: (?:hein|moi|ici|en ligne|sur internet|comme ca|finalement|en fait|c'est prive|svp|merci))*(?:[,.;][^?\n]*)?\W*$"
)


def donnee_tue(texte: str) -> str | None:
    """What a short text says that it will not give ("je donne pas mon numéro de sécu hein"), folded; None where it says so of nothing."""
    plie = redresser(texte).plie
    trouve = _DONNEE_TUE.match(plie) if bref(plie) else None
    return trouve["objet"] if trouve else None


_PAS_SU = r"(?:sais|connais|souviens|rappelle|retrouve) (?:pas|plus)(?: (?:trop|bien|exactement|du tout))*"
_DONNEE = r"(?:mon |ma |le |la |l'|de la |de mon |du )?(?P<objet{}>code postal|numero de (?:secu\w*|securite sociale)|date de naissance|date|nom du [a-z]+)"
_DONNEE_IGNOREE = re.compile(
    rf"^\W*(?:(?:non|euh|ben|alors|et|mais|bon)\W+)*(?:{_DONNEE.format(1)},? (?:je )?(?:ne |n'|m'en |me |la |le )*{_PAS_SU}|(?:je |j')?(?:ne |n'|m'en |me )*{_PAS_SU} {_DONNEE.format(2)})(?![a-z])"
)


def donnee_ignoree(texte: str) -> str | None:
    """The datum that a text says not to be known ("la date je sais plus", "je sais pas mon code postal"), folded; None where it
    names none.
    """
    plie = redresser(texte).plie
    trouve = _DONNEE_IGNOREE.match(plie) if bref(plie) else None
    return (trouve["objet1"] or trouve["objet2"]) if trouve else None
