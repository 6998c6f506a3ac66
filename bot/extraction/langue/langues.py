"""In which language a message is written, as far as it matters: whether it is French. Vocabulary only."""

import re

from bot.extraction.langue.pliage import plier

_MOT = re.compile(r"[a-z']+")
_ANGLAIS = frozenset(
    _MOT.findall(
        "the my his her our your they she he we you is are was were has have had do does did don't doesn't didn't not no yes and or but because"
        " why what how who when where which with without for from this that there need want help please can can't could would should will speak"
        " say says said tell told refuse refuses refused doctor health insurance money english sick hospital appointment hello hi i i'm it's to"
        " of in on at me much cost it get back someone somebody complain complaint file make money i'd i've much thank you"
    )
)
_AUTRES_LANGUES = frozenset(
    _MOT.findall(
        "ich brauche hilfe mit der guten tag bitte nicht meine mein habe krankenkasse arzt ist und wie kann danke"
        " ayuda favor quiero necesito reclamar caja seguridad el los mi para con medico hola gracias ajuda preciso obrigado obrigada ola meu minha"
        " aiuto bisogno voglio il gli mio mia dottore grazie ciao buongiorno sono ho yo soy tengo puedo estoy muy pero porque una"
    )
)
_NETS = frozenset(
    _MOT.findall(
        "ich brauche hilfe guten bitte nicht krankenkasse ayuda quiero necesito reclamar seguridad gracias hola ajuda preciso obrigado obrigada"
        " aiuto bisogno voglio dottore grazie buongiorno tengo puedo estoy medico"
    )
)
"""German, Spanish, Portuguese and Italian words, and those of them that no French message holds."""
_MOTS_D_AILLEURS = 2
_AUSSI_FRANCAIS = frozenset(_MOT.findall("me on no or i his but had do does was will in of at to are how says refuse"))
"""English words that are French too, or slips of French words."""
_FRANCAIS = frozenset(
    _MOT.findall(
        "je j le la les un une des du de mon ma mes est pas que qui et ou pour dans avec ne il elle ils vous nous au aux ce c ca sur par cpam"
        " secu medecin docteur veut dit"
    )
)
_AUTRE_ECRITURE = re.compile(r"[^\W\d_a-zA-Z\u00c0-\u024f]")
_LETTRE = re.compile(r"[^\W\d_]")
_MOTS_ANGLAIS = 3
_MOTS_D_UN_SOUHAIT = 12
_DIT_AILLEURS = re.compile(
    r"\W*(?:(?:lo siento|sorry|scusi|hola|buenos dias|por favor|please),? )*(?:(?:yo )?no (?:le |te |lo )?(?:entiendo|comprendo|entendi|hablo|capisco)|non (?:ho )?capi(?:sco|to)|nao (?:entendo|falo|percebo)"
    r"|(?:ich )?verstehe? nicht|ich verstehe|i (?:don'?t|do not|didn'?t) (?:understand|get it|speak)|m+a+ ?f(?:h|eh|ah|hi)e?m+t\w*|anlamiyorum|nie rozumiem|nu inteleg)(?![a-z])"
)
"""Not understood, said in another language: too short for its words to be counted."""


def est_en_francais(texte: str) -> bool:
    """False for a message in another script, in English (three of its words at least, and more than French ones), or in a
    language of a neighbour (two, one of which is never French).
    """
    lettres = _LETTRE.findall(texte)
    if len(_AUTRE_ECRITURE.findall(texte)) * 2 > len(lettres):
        return False
    if _DIT_AILLEURS.match(plier(texte).plie.strip()):
        return False
    mots = _MOT.findall(plier(texte).plie)
    anglais = [mot for mot in mots if mot in _ANGLAIS]
    francais = sum(part in _FRANCAIS for mot in mots for part in mot.split("'"))
    ailleurs = sum(mot in _AUTRES_LANGUES for mot in mots)
    if ailleurs >= _MOTS_D_AILLEURS and ailleurs >= 2 * francais and any(mot in _NETS for mot in mots):
        return False
    surs = any(mot not in _AUSSI_FRANCAIS for mot in anglais)
    return not (len(anglais) >= _MOTS_ANGLAIS and surs and len(anglais) > 2 * francais)


_LANGUE = (
    r"(?:anglais|arabe|espagnol|allemand|italien|portugais|turc|chinois|russe|ukrainien|roumain|polonais|berbere|kabyle|tamoul|creole|breton|basque|corse"
    r"|neerlandais|japonais|vietnamien|persan|dari|pachto|wolof|bambara|lingala|autre langue|ma langue)"
)
_AUTRE_LANGUE = re.compile(
    rf"^\W*(?:(?:et|mais|ok|bonjour|svp|stp|non|oui|alors|maintenant)\W+)*(?:repon(?:ds|dez|dre|d)|parle[rz]?|ecri(?:s|vez|re)|traduis(?:ez)?|traduire|continue[rz]?|dites?|mettez|passe[rz]?)(?:[- ](?:moi|nous|le|la|ca|tout|donc))* (?:en |l'|le |dans )?{_LANGUE}(?:[ ,]+(?:svp|stp|s'il (?:vous|te) plait|please|maintenant|merci))*\W*$"
    rf"|^\W*(?:[a-z]+[^a-z]+){{0,4}}(?:vous |tu )?(?:parlez|parles|comprenez|comprends|connaissez|repondez|reponds)(?:[- ](?:vous|tu))? (?:en |l'|le |aussi )*{_LANGUE}(?:[ ,]+(?:aussi|svp|stp|ou pas))*\W*$"
    rf"|^\W*(?:[a-z][a-z'-]* ){{0,5}}(?:parler|repondre|ecrire|traduire|continuer|faire)(?: [a-z]+)? (?:en |l'){_LANGUE}(?: svp| stp)*\W*\?\W*$|^\W*en {_LANGUE}(?:,? (?:svp|stp|please|c'est possible))+\W*$"
    r"|\b(?:hablas?|habla usted|puedes hablar) (?:en )?(?:espanol|frances)|\bparla (?:italiano|arabo)|\b(?:sprechen sie|sprichst du) deutsch|\bfala portugues|\bturkce (?:biliyor|konus)\w*|\b(?:in )?english,? please|\bspeak english\b"
)


def veut_une_autre_langue(texte: str) -> bool:
    """Whether the person asks for answers in another language; not who tells of somebody that speaks none. Never raises."""
    plie = plier(texte).plie.strip()
    return len(plie.split()) <= _MOTS_D_UN_SOUHAIT and bool(_AUTRE_LANGUE.search(plie))
