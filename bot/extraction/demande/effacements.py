"""Erasing what was told here: the conversation and all its data, not a line of it. Vocabulary only."""

from bot.extraction.demande.demandes import refuse_de_laisser_garder
from bot.extraction.langue.formules import bref, entier, lisible, un_de

_EFFACER = (
    r"(?<!ai )(?<!as )(?<!avez )(?<!ont )(?<!etre )(?<!est )(?<!sont )(?:efface[rz]?|supprime[rz]?|detrui(?:re|s|sez)|oublie[rz]?|enleve[rz]?|vire[rz]?"
    r"|nettoye[rz]?|faites? disparaitre|faire disparaitre)"
)
_CE_QUI_EST_DIT = (
    r"(?:(?:toutes? |tous )?(?:mes|les|la|ma|cette|ce|notre|nos|le|l'|l')? ?"
    r"(?:donnees?|infos? (?:perso\w*|sur moi)|informations? (?:personnelles?|sur moi)|conversations?|discussions?|echanges?|t?chat|historique|traces?|messages?)"
    r"|(?:toutes )?mes (?:infos?|informations|reponses)(?=\W*$| (?:svp|stp|ici|maintenant))"
    r"|(?:tout )?ce que (?:j'ai|je (?:vous |t')?ai|je viens de|vous (?:avez|savez)(?: sur moi)?|tu (?:as|sais)) ?(?:dire|dit|ecrit|ecrire|donne|donner|raconte|raconter|note|sur moi)?(?=\W*$| ici| jusqu| (?:sur|de) (?:moi|nous)| a mon sujet)"
    r"|tout?(?: ca| cela)?(?! (?:le|la|les|l'|mon|ma|mes|sauf|de suite|ce))(?=\W|$))"
)
_POUR = r"(?:[- ](?:moi|nous))?(?: (?:donc|vite|completement|absolument|carrement|vraiment|simplement|juste|immediatement|tout de suite|svp|stp|aussi|maintenant|bien))*"
_DEMANDE = un_de(
    rf"{_EFFACER}{_POUR} {_CE_QUI_EST_DIT}",
    rf"(?:tout|toute la conversation|mes donnees|mes messages) (?:{_EFFACER})",
    r"(?:l'|la |une |d')?(?:effacement|suppression) (?:complete? |totale? )?(?:de (?:mes|toutes mes|la conversation|l'historique|ce que|tout)|des (?:donnees|messages))",
    # "que l'ensemble des données me concernant soit effacé"
    r"(?:que )?(?:l'ensemble|la totalite|l'integralite) (?:de mes|des) (?:donnees|informations|messages|echanges)(?: (?:personnelles|me concernant|que [a-z' ]{1,30}?))* soi(?:t|ent) (?:effac|supprim|detrui)\w*",
    rf"{_EFFACER}{_POUR} (?:l'ensemble|la totalite|l'integralite) (?:de mes|des|de nos|de cette) (?:donnees|informations|messages|echanges|conversation)",
    r"(?:proceder|procedez) a (?:l'effacement|la suppression)(?= (?:de (?:mes|l'ensemble|toutes|la totalite|cette conversation|nos)|des (?:donnees|informations|messages)|complete?|totale?))",
    r"droit (?:a |de |d')? ?(?:l')?(?:oubli|effacement|suppression)",
    r"(?:veux|voudrais|souhaite|exige|demande|faut|aimerais) que (?:tout|(?:toutes )?(?:mes|les) donnees(?: (?:personnelles|me concernant))*|(?:tous )?mes messages|la conversation|cette conversation|nos echanges) (?:soi(?:t|ent)|disparaiss\w+)(?: bien)? ?(?:effac|supprim|oubli|detrui)?\w*",
)
_SEUL = entier(
    r"(?:(?:vous pouvez|tu peux|pouvez[- ]vous|je veux|je voudrais) )?(?:l')?(?:efface[rz]?|supprime[rz]?)(?:[- ](?:le|la|les|moi))?(?: (?:tout(?! de)(?: ca| cela)?|ca|cela))?(?: (?:(?:tout )?de suite|immediatement|maintenant|vite|d'urgence|d'ici))*",
    r"(?:ne )?(?:garde|conserve|enregistre|stocke|memorise)[rz]? (?:rien|aucune (?:trace|donnee))(?: (?:de|sur) (?:moi|ca|cela|tout ca|mes \w+))?",
)
_RACONTE = un_de(
    r"(?:la (?:caisse|cpam|secu|mutuelle)|ils?|elles?|on (?=m'|nous|a|va)|le (?:medecin|cabinet|mediateur)|ameli|qui) (?:ne |n'|m'|me |l'|a |ont |avait |veut |veulent |va |vont |peut |peuvent |bien )*(?:efface|supprime|oublie|enleve)[a-z]*",
    r"recommenc\w*|repart\w* (?:de|a) zero|reprendre (?:de|a) zero|indu|dette",
    r"(?:n'?|ne (?:m'|l')?)(?:efface|supprime|oublie|enleve)[rz]? (?:pas|rien|surtout)|pas (?:oublie[rz]?|efface[rz]?|supprime[rz]?)",
)


def veut_tout_effacer(texte: str) -> bool:
    """Whether the person wants the conversation, or all that they told, to be erased; not a line of a request."""
    lu = lisible(texte)
    if not bref(lu) or _RACONTE.search(lu) or refuse_de_laisser_garder(texte):
        return False
    return bool(_DEMANDE.search(lu) or _SEUL.search(lu))
