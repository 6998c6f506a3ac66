"""What the person asks of the conversation itself, whatever is open: no label names it, its words do. Vocabulary only."""

import re
from collections.abc import Callable

from bot.extraction.langue.formules import bref, lisible, un_de

MOTS_D_UN_RESTE = 4
"""Fewer words beside a request say nothing of their own ("bonjour madame")."""

_PHRASE = re.compile(r"(?:[^.!?;…\n]|[.!?;](?=[^\s.!?;…])|\.(?:(?<=\bM\.)|(?<=\bDr\.)|(?<=\bMr\.))(?= ))+[.!?;…]*")
_APRES_SVP = re.compile(
    r"(?<=\bsvp|\bstp)\s+(?=(?:c|cest|c'est|est|comment|combien|qu\w*|ki|koi|kel\w*|pourquoi|pk)\b)", re.IGNORECASE
)
"""Where "svp" ends a request and a question begins."""


def separer(texte: str, est_une_demande: Callable[[str], bool]) -> tuple[list[str], str]:
    """The sentences of a text that make a request, and what is left; the whole text where they make it only together."""
    phrases = [phrase.strip() for phrase in _PHRASE.findall(_APRES_SVP.sub("\n", texte)) if phrase.strip()]
    demandes = [phrase for phrase in phrases if est_une_demande(phrase)] if len(phrases) > 1 else []
    if demandes:
        return demandes, " ".join(phrase for phrase in phrases if phrase not in demandes)
    return ([texte], "") if est_une_demande(texte) else ([], texte)


def retirer(texte: str, est_une_demande: Callable[[str], bool]) -> str:
    """What is left of a text without the sentences that make a request."""
    return separer(texte, est_une_demande)[1]


def dit_autre_chose(reste: str) -> bool:
    """Whether what is left beside a request says something of its own."""
    return len(reste.split()) >= MOTS_D_UN_RESTE or "{" in reste


# Coming back later, elsewhere.

_UN_AUTRE_MOMENT = (
    r"(?:plus tard|demain(?: matin| soir)?|ce (?:soir|week-?end)|tout a l'heure|un autre (?:jour|moment)|une autre fois|apres[- ]demain"
    r"|dans (?:une|deux|quelques|\d+) (?:heures?|jours?)|la semaine prochaine)"
)
_PLUS_TARD = rf"(?:{_UN_AUTRE_MOMENT}|ailleurs|chez moi|au (?:travail|bureau|cafe))"
_APPAREIL = r"(?:ordi(?:nateur)?|pc|mac|tablette|telephone|portable|smartphone|appareil|poste|machine|ecran|navigateur|mobile|ipad|iphone)"
_CONTINUER = r"(?<!en )(?:continuer(?:ai)?|continue(?= sur)|reprendr(?:e|ai)|finir(?:ai)?|terminer(?:ai)?|poursuivre|revenir|retrouver)"
_UN_CODE = un_de(
    r"code (?:de reprise|(?:pour|afin de) (?:reprendre|continuer|revenir|finir|retrouver|poursuivre))",
    r"(?:donne[rz]?|donne[- ]moi|donnez[- ]moi|envoyez[- ]moi|je veux|je voudrais|il me faut|avoir|obtenir|avez[- ]vous|me faut) ?(?:moi )?"
    r"(?:un|le|mon|ce) code(?! (?:postal|secret|de la securite|wifi|cesam|promo|barre|couleur))",
    rf"{_CONTINUER} (?:\w+ ){{0,4}}?{_PLUS_TARD}",
    rf"(?:je|on) (?:continue|reprends?|finis|termine)(?: (?:tout )?(?:ca|cela|ma demande|le formulaire))? {_UN_AUTRE_MOMENT}(?! (?:le|la|mon|ma|de|du|a|au)(?![a-z]))",
    rf"{_CONTINUER} (?:\w+ ){{0,4}}?(?:sur|avec|depuis) (?:\w+ ){{0,2}}?{_APPAREIL}",
    rf"je (?:re)?(?:viens?|viendrai|passe|passerai) (?:\w+ ){{0,3}}?(?:{_UN_AUTRE_MOMENT}(?=\W*$|[,. ]+(?:sur|depuis) )|(?:sur|depuis|avec) (?:\w+ ){{1,2}}?{_APPAREIL})",
    r"je (?:dois?|doit|vais?|suis oblige\w* de) (?:partir|y aller|m'en aller|couper|raccrocher|me deconnecter)[^.?!\n]{0,20}?(?:je|on) (?:re)?(?:viens?|viendrai|continue\w*|repren\w*|fini\w*)",
    rf"(?:sur|depuis|avec) (?:un autre|une autre|mon autre) {_APPAREIL}",
    r"changer d'(?:ordi(?:nateur)?|appareil|ecran|poste)|changer de (?:telephone|pc|poste|machine)",
    r"(?:sauvegarder|enregistrer|garder) (?:ma|la|mes|cette|notre) (?:conversation|discussion|reponses|saisie|brouillon)",
    r"(?:faire|fais|fait|besoin d'une) (?:une )?pause",
)
_PAS_UN_CODE = un_de(
    r"(?:m'ont|m'a|nous ont|m'avaient|on m'a) (?:deja |bien )?(?:dit|demande|repondu|donne|envoye|remis)",
    r"(?:ils?|elles?|la caisse|la cpam|le medecin|le docteur|l'agent|le cabinet) (?:\w+ ){0,3}(?:dit|disent|demande|veut|veulent|repond)",
    r"code postal|code secret|reprendre (?:le travail|mon travail|le boulot|mes soins|rendez-vous)|continuer (?:le traitement|mes soins)",
)


def veut_un_code(texte: str) -> bool:
    """Whether the person wants to go on later or elsewhere ("sur un autre ordinateur", "donnez-moi un code")."""
    lu = lisible(texte)
    return bref(lu) and bool(_UN_CODE.search(lu)) and not _PAS_UN_CODE.search(lu)


# Nothing kept to learn from.

_MES_MESSAGES = r"(?:(?:de |d')?(?:mes|les|ces|ce|mon|aucun(?: de mes)?) (?:messages?|phrases?|textes?)|(?:de )?ce que j(?:e |')?(?:ai |')?(?:ecri[st]?|dis|dit|envoye))"
_RIEN_GARDER = un_de(
    rf"(?:garde|conserve|enregistre|stocke|utilise)[zrs]?[- ](?:(?:pas|plus|rien) )?{_MES_MESSAGES}",
    rf"(?:pas|plus|rien) (?:me |les |en )?(?:garder|conserver|enregistrer|stocker|utiliser) {_MES_MESSAGES}",
    rf"(?:pas|plus) (?:d'accord pour )?que (?:vous |tu |l'on |on |l'assistant |{_MES_MESSAGES} )(?:soi(?:t|ent) )?(?:gard|conserv|enregistr|utilis|stock)[a-z]+",
    rf"(?:efface|supprime|enleve|retire)[zr]? {_MES_MESSAGES} (?:gardes?|conserves?|enregistres?|que vous (?:avez|gardez|conservez))",
    r"(?:retire|retirer|annule|annuler) mon (?:accord|autorisation|consentement) (?:pour|de|sur) (?:garder|la conservation|mes messages|les messages)",
)
_NE_PAS = un_de(r"ne|n'[a-z]+|pas|plus|rien|aucun|efface[zr]?|supprime[zr]?|enleve[zr]?|retire[zr]?|annule[zr]?")
_PAR_UN_TIERS = un_de(
    r"(?:la (?:caisse|cpam|secu|mutuelle)|ils?|elles?|le (?:medecin|cabinet)|ameli) (?:ne |n'|veu|v?ont |a |pas )[a-z]*"
)


def refuse_de_laisser_garder(texte: str) -> bool:
    """Whether the person says that their messages must not be kept, or no longer ("ne gardez plus mes messages")."""
    lu = lisible(texte)
    dit_non = _RIEN_GARDER.search(lu) and _NE_PAS.search(lu) and not _PAR_UN_TIERS.search(lu)
    return bref(lu) and not lu.endswith("?") and bool(dit_non)
