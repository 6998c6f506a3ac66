"""What of a sentence is only said to the assistant: the words that begin a reply, a reply without a fact, a remark."""

import re

from bot.extraction.langue.orthographe import redresser
from bot.extraction.recit.recits_mots import FAIT, MANQUE, OBJET

MOTS_D_UN_PROPOS = 12
MOTS_D_UNE_SUITE = 3
_SUJET = r"(?:(?:j'|l'|c'|qu'|d'ailleurs )|(?:je|il|elle|on|nous|ils|elles|ca|ce|qui|que|le|la|les|mon|ma|mes|son|sa|ses|leurs?|notre|un|une)\b)"
_REPLIQUE = (
    rf"(?:(?:non|nan|nn)(?=\W*[,.:;!]| (?:{_SUJET}|pas|rien|plus|et|mais|ah|bon))|oui|ouais|ui|ok|okay|d'accord|dac|exact|ah|oh|eh|he|hein|bah|ben|beh|euh|heu|lol|mdr|ptdr|bref|voila|svp|stp"
    r"|bonjour|bonsoir|bjr|bsr|salut|slt|coucou|cc|hello|pardon|desolee?|excuse[zr][- ]moi|d'abord(?: une (?:chose|question))?|merci(?! de\b)"
    r"|attende[zr]|attends|(?:je )?m(?:e |'|')?(?:suis|etais) (?:trompe|plante|gour|emmele)e?s?(?: de (?:motif|case|probleme|ligne|choix|bouton)(?![a-z])|(?! (?:de|d'|dans|sur|en|avec|pour|a)(?![a-z])))"
    r"|j'ai (?:dit|mis|fait|ecrit) (?:une (?:betise|erreur|faute)|n'importe quoi|des betises)(?! (?:de|d'|dans|sur|en|avec|pour|a)(?![a-z]))|erreur de ma part|(?:c'est|ce n'est) pas (?:ca|cela) (?:le |mon )?(?:probleme|souci|motif))"
)
_LIEN = (
    r"(?:et|mais|donc|alors(?! que)|bon(?! de\b)|puis|aussi|en fait|du coup|au fait|d'ailleurs|sinon|enfin|par contre)"
)
_BORD = r"(?![a-z0-9'-])[ ,.:;!-]*"
_TETE = re.compile(rf"\W*(?:{_LIEN}{_BORD})*(?:{_REPLIQUE}{_BORD}(?:{_LIEN}{_BORD})*)+(?!\W*$)")
"""The words by which one replies or greets: a closed class, whatever follows."""
_LIENS = re.compile(rf"\W*(?:{_LIEN}{_BORD})+(?!\W*$)")
_LONGUEUR_D_UNE_QUEUE = 60
_QUEUE = re.compile(r"(?:[ ,.;!-]+(?:ah|oh|svp|stp|merci|et|mais|puis|donc|alors)(?![a-z0-9'-]))+\W*$")
_REPLIQUE_ET_FAIT = re.compile(
    rf"\W*(?P<dite>(?:oui|ouais|non|nan|nn|ok)(?![a-z'])[ ,]*(?:(?!et\b|mais\b)[\w'-]+ ){{0,5}}?)(?:et|mais) (?={_SUJET})"
)
""" "Oui par lettre recommandée et ils ont refusé": the answer, and what is told after it."""
_REPOND = re.compile(r"^\W*(?:oui|ouais|non|nan|nn|ok|d'accord)(?![a-z'])|(?<![a-z'])(?:oui|non|ok|svp|stp)\W*$")
_DIT_QUELQUE_CHOSE = re.compile(rf"(?<![a-z']){_SUJET}")
_A_QUI_PARLE = re.compile(r"^\W*(?:vous|vs|tu|t'|toi)(?![a-z])")
_D_UN_AUTRE = re.compile(r"(?<![a-z'])(?:j'|(?:je|il|elle|ils|elles|on|ma|mon|mes|sa|son|ses|leurs?)(?![a-z])|mediat)")
_A_L_ASSISTANT = re.compile(
    r"^\W*(?:je |j')(?:vous |te |t')?(?:l'|les |le )?(?:ai|avais) (?:\w+ ){0,3}?(?:dit|explique|repete|raconte|repondu|precise)e?s?(?: (?:deja|avant|plus haut|au debut|tout a l'heure))?\W*$"
    r"|^\W*je (?:vous|te) (?:l')?ai (?:deja |bien )?dit (?!qu)(?!.*(?<![a-z'])(?:j'|il |elle |ils |elles |on |la c|ma c))[^,.;]*$"
    r"|^\W*je (?:rigol|plaisant|deconn|blagu)\w+\W*$|^\W*(?:c'est |c'etait )?(?:une blague|pour (?:rire|rigoler))\W*$"
    r"|^\W*(?:tout annuler|annule[rz]? tout)\W*$|^\W*(?:pour )?qu'on me (?:repond|contact|rappel|joign|joint|ecri)\w*(?: plutot)? (?:par|a|au|sur|chez)(?![a-z]).*"
    r"|^\W*(?!assez|chez)[a-z]{2,}ez(?:[- ](?:moi|le|la|les|ca|cela|tout|vite|bien|donc|svp|stp))*\W*$"
    r"|^\W*(?:ecri[st]|note|met|mai|ajoute|marque|inscri|garde)s?[- ](?:ca|cela|le|tout|bien ca)\W*$"
)
"""What has the assistant or the saying itself for its matter: that it was said, a joke, an order without an object."""


def sans_tete(phrase: str) -> str:
    """A sentence without the words that begin a reply ("oui", "ah et", "bonjour"), where it goes on with something."""
    lu = redresser(phrase)
    trouve = _REPLIQUE_ET_FAIT.match(lu.plie)
    if not (trouve and _ne_dit_rien(trouve["dite"])):
        trouve = None if _ne_fait_que_repondre(lu.plie) else _TETE.match(lu.plie)
    return phrase[lu.etendue(*trouve.span())[1] :] if trouve and trouve.end() < len(lu.plie) else phrase


def sans_liens(texte: str) -> str:
    """A text without the words that link it to what is not told before it ("et", "au fait")."""
    lu = redresser(texte)
    trouve = _LIENS.match(lu.plie)
    return texte[lu.etendue(*trouve.span())[1] :] if trouve and trouve.end() < len(lu.plie) else texte


def sans_queue(texte: str) -> str:
    """A text without the words that begin something else and were left at its end ("…, ah")."""
    lu = redresser(texte)
    trouve = _QUEUE.search(lu.plie, max(0, len(lu.plie) - _LONGUEUR_D_UNE_QUEUE))
    return texte[: lu.etendue(*trouve.span())[0]] if trouve and trouve.start() else texte


def est_dit_au_chat(clause: str) -> bool:
    """Whether a clause only replies to us or speaks of us: a reply without a fact, a remark on what "vous" did."""
    lu = redresser(sans_tete(clause)).plie
    if MANQUE.match(lu) or len(lu.split()) > MOTS_D_UN_PROPOS:
        return False
    if _A_L_ASSISTANT.match(lu):
        return True
    if _A_QUI_PARLE.match(lu):
        return not (OBJET.search(lu) or _D_UN_AUTRE.search(lu))
    return _ne_fait_que_repondre(redresser(clause).plie)


def _ne_fait_que_repondre(plie: str) -> bool:
    return bool(_REPOND.search(plie)) and _ne_dit_rien(plie)


def _ne_dit_rien(plie: str) -> bool:
    """Whether a reply holds no subject, no object of a dispute, nothing that happened."""
    return not (FAIT.search(plie) or OBJET.search(plie) or _DIT_QUELQUE_CHOSE.search(plie))
