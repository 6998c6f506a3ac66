"""How and when somebody asks to be reached, beside the way itself ("par SMS", "pas le matin", "laissez un message").

Read word for word. What the caisse did ("ils devaient me rappeler le soir") is none.
"""

import re

from bot.extraction.langue.formules import lisible

_PHRASE, _CLAUSE = re.compile(r"(?<=[.!?;\n])\s*"), re.compile(r",\s+")
_MOTS_D_UNE_CONSIGNE = 30
_JOINDRE = re.compile(
    r"(?<![a-z])(?:(?:ecri|repond|appel|rappel|contact|recontact|telephon|envo[iy]|join|previen|laiss)[a-z]*[- ](?:moi|nous)"
    r"|(?:pouve[zr]|pourr(?:ez|iez)|peut|veuillez|merci de|svp|faut|faudrait|possible de|prefer\w*(?: que| qu')?(?: l'on| on)?|voudrais(?: que| qu')?(?: l'on| on)?|mieux)"
    r" (?:ne |pas |plutot |bien |vouloir )*(?:me |m'|nous )?(?:joindre|joigne|contacte[rz]?|recontacte[rz]?|appel\w*|rappel\w*|ecri[rtv]\w*|repon\w*|telephone[rz]?|envoye[rz]|laisse[rz]?)"
    r"|(?:suis|serai|on est|sommes) (?:\w+ )?(?:joignables?|dispo(?:nibles?)?)|joignables?(?= )"
    r"|(?:^\W*(?:(?:oui|non|et|mais|plutot|juste|seulement|par contre|de preference|uniquement) )*|prefere\w* (?:plutot )?)(?:par |un |les |des |en |que des |que les )?(?:sms|textos?)(?![a-z])|(?:pas|jamais|surtout pas|plutot) (?:d'appel\w*|m'appeler|me telephoner)"
    r"|(?:ne )?(?:m'|me )(?:appele[rz]|telephone[rz]|rappele[rz]|contacte[rz]) (?:pas|plutot|seulement|uniquement|apres|avant|le|entre|quand)"
    r"|laisse[rz] (?:(?:un |moi un )?message|(?:bien |le )?sonner)|insiste[rz]|parle[rz] (?:fort|lentement|doucement)|(?:mieux|bien)(?: c'est| serait| est)? (?:de |d')(?:appeler|ecrire|telephoner)|(?:appele|telephone)[rz] (?:plutot|seulement|donc|uniquement))(?![a-z])"
)
"""Words by which the writer asks to be reached."""
_QUAND_OU_COMMENT = re.compile(
    r"(?<![a-z])(?:sms|textos?|whatsapp|matin(?:ee)?s?|apres[- ]midi|aprem|soir(?:ee)?s?|midi|week[- ]?ends?|(?:avant|apres|entre|des|vers|jusqu'a|a partir de|pas avant|pas apres) (?:les )?\d{1,2} ?(?:h|heures?)?"
    r"|(?:le |les |que le |sauf le )(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?|messages?|repondeur|messagerie|numero (?:masque|cache|inconnu)|sonner|insiste[rz]|en semaine|en journee|la journee|(?:au|pendant le|a mon) (?:travail|boulot)|de nuit|pendant (?:mon|le) (?:travail|service)|mes (?:heures|horaires)"
    r"|(?:mon|ma) (?:fils|fille|mari|femme|mere|pere|soeur|frere|voisine?|assistante sociale|tutrice|tuteur|curatrice|curateur)|parle[rz] (?:fort|lentement|doucement)|gros(?:ses)? (?:caracteres|lettres)|ecrit en gros|braille|langue des signes|lsf"
    r"|malentendante?|sourde?|entends? (?:mal|pas|plus|rien)|pas d'appels?|chez (?:ma|mon|mes))(?![a-z])"
)
"""What a way to reply alone does not say."""
_RACONTE = re.compile(
    r"(?<![a-z])(?:m'a|m'ont|j'ai|nous ont|nous a|ils ont|on a|doi(?:t|vent) me|devai(?:t|ent)|auraient? du|(?:a|ont|avait|avaient|m'a|m'ont) (?:\w+ )?(?:dit|promis|repondu|rappele|appele|ecrit|envoye|laisse|contacte)e?|jamais (?:rappele|repondu)|j'avais"
    r"|(?:ne|n') ?(?:me |m')?(?:rappelle|repond|ecri)\w* (?:pas|plus|jamais)|les joindre|(?:cpam|caisse|secu|medecin|dentiste|cabinet|secretaire) (?:ne |n'|me |m'|a |devai|di[st]))(?![a-z])"
)
_AVANT = re.compile(r"^\W*(?:(?:et|mais|alors|donc|oui|non|ok|sinon|bonjour|aussi) ?,? )+", re.IGNORECASE)
_AU_CHOIX = re.compile(
    r"\W*(?:(?:par |un |des )?(?:sms|textos?) (?:ou|et) (?:par |un |des )?(?:appel\w*|tel\w*|coups? de fil)|(?:par |un |des )?(?:appel\w*|tel\w*|coups? de fil) (?:ou|et) (?:par |un |des )?(?:sms|textos?))\W*"
)
""" "SMS ou appel": the telephone, either way."""
_VERS_LE_NUMERO = re.compile(r"\s+(?:au|à|a|sur(?: le)?|le|:)$")
_JETON = re.compile(r"(?:\b(?:au|à|a|sur|sur le|le) )?\{[a-z]+:[a-z]+\}")


def lire_consignes(texte: str, demandees: bool = False) -> list[str]:
    """What says how or when to reach who writes, each passage as it was written; where that was asked for (`demandees`), the
    moment alone says it ("pas le matin"). Never raises.
    """
    return [dite for phrase in _PHRASE.split(texte) if (dite := _lire(phrase, demandees))]


def sans_consignes(texte: str) -> str:
    """A text without what it says of how to reach who writes."""
    for dite in lire_consignes(texte):
        texte = texte.replace(dite, "")
    return re.sub(r",\s*(?=[.!?]|$)", "", texte).strip()


def _lire(phrase: str, demandees: bool) -> str | None:
    """The clauses in a row that are of it, None where they add nothing to the way itself."""
    lues: list[str] = []
    for clause in _CLAUSE.split("" if "?" in phrase else phrase):
        plie = lisible(clause)
        en_est = _JOINDRE.search(plie) or ((lues or demandees) and _QUAND_OU_COMMENT.search(plie))
        if en_est and not _RACONTE.search(plie) and len(plie.split()) <= _MOTS_D_UNE_CONSIGNE:
            lues.append(clause)
        elif lues:
            break
    dite = _AVANT.sub("", re.sub(r" {2,}", " ", _JETON.sub("", ", ".join(lues)))).strip(" ,;.!\n")
    dite = _VERS_LE_NUMERO.sub("", dite)
    plie = lisible(dite)
    return dite if _QUAND_OU_COMMENT.search(plie) and not _AU_CHOIX.fullmatch(plie) else None
