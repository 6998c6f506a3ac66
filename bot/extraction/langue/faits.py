"""Whether a clause tells something that happened, by how it is built: somebody and what they did, have, or live with."""

import re

from bot.extraction.affaire.procedure import lire_procedure
from bot.extraction.correction.corrections import lire_correction, rectifie
from bot.extraction.langue.orthographe import redresser
from bot.extraction.langue.propos import est_dit_au_chat, sans_liens, sans_tete
from bot.extraction.recit.recits_mots import IGNORANCE, NAISSANCE, ORDRE, REMARQUE, SANS_FAIT
from bot.extraction.reponse.moyens import lire_sans_moyen
from bot.extraction.reponse.reponses import est_question, est_refus

MOTS_D_UN_FAIT = 4
_COUPE = re.compile(
    r"(?<=[.!?…])\s+|\n+|[,;]\s+|(?<!\s)\s+(?=(?:en plus|d'ailleurs|au fait|par contre|ah et|et aussi|et en plus|et puis|sachant que)(?![a-z])|(?:et|mais) (?:j'|je |ils? |elles? |on |c'|ca |l'|les? |la |[ms](?:on|a|es) |leurs? |notre |nos ))",
    re.IGNORECASE,
)
_LUI = r"(?:(?<![a-z'])(?:ils?|elles?|on|ca|qui)|(?<![a-z'])(?:l' ?|(?:le|la|les|mon|ma|mes|son|sa|ses|leurs?|notre|nos|un|une|cette|ces|ce|cet) )[a-z-]+(?: (?:de |du |des |d'|la |le |l'){0,2}[a-z-]+){0,3}?)"
_PRONOM = r"(?: ?(?:ne|n'|me|m'|nous|lui|leur|l'|les|le|la|y|en|se|s'))*"
_ADVERBE = r"(?: (?:bien|pas|plus|jamais|toujours|deja|aussi|encore|meme|tout|tous|trop|enfin|rien|beaucoup))*"
_PARTICIPE = r"[a-z]{2,}(?:e|ee|es|ees|i|ie|is|it|ite|u|ue|us|ert|erte|aint|eint|ort|orte)(?![a-z'])"
_PAS_DIT = r"(?!dite?s?\b|repondue?s?\b|compris\b|trompe|oubli|clique|donne|note|mis\b|remplie?\b|fini|eu\b|le\b|la\b|les\b|une\b|des\b|mes\b|toutes?\b|meme\b|autre\b|adresse\b|vie\b)"
_PAS_UN_ETAT = r"(?!nee?s?\b|mari|divorc|veu|celib|pacs|retrait|salari|affili|rattach|inscri|domicili|agee?|inter|benev|etudi|employ|assur|concern|desol|sur[e]?\b|le\b|la\b|une?\b|fach|enerv|fatigu|perdu)"
_FAIT = re.compile(
    rf"{_LUI}{_PRONOM}(?:(?<=')| )(?:a|ont|avai(?:t|ent)|est|sont|etai(?:t|ent)|va|vont){_ADVERBE} {_PAS_UN_ETAT}{_PAS_DIT}{_PARTICIPE}"
    rf"|{_LUI}{_PRONOM} ?(?<=[ '])(?:a|ont|avai(?:t|ent)) (?:un|une|des|le|la|deux|trois|\d+) (?!tribunal|avocat|proces|an)[a-z]+"
    rf"|{_LUI} (?:est|sont|etai(?:t|ent)) (?:en (?!c|i|p)[a-z]+|malades?|handicape\w*|hospitalise\w*|enceintes?|bloque\w*|a (?:l'hopital|bout))"
    rf"|(?<![a-z'])(?:il|elle|ils|elles|on|(?:le|la|mon|ma|leur|son|sa) [a-z-]+) (?:ne |n')?(?:me|m'|nous|lui|leur) ?(?!appelle|a\b|ont\b)[a-z]{{3,}}"
    rf"|(?<![a-z'])(?:je|j'|nous|on){_PRONOM} ?(?:ai|avais|avons){_ADVERBE} {_PAS_DIT}{_PARTICIPE}"
    rf"|(?<![a-z'])je{_PRONOM} (?:suis|etais){_ADVERBE} {_PAS_UN_ETAT}{_PARTICIPE}"
    r"|(?<![a-z'])(?:je|j'|on|nous) ?(?:ne |n')?(?:peu[xt] (?:plus|pas)|touch\w+|attend\w*|pa[iy]e|perd\w*|dois|doit|ai besoin|n'ai plus|vis (?:avec|sans))(?![a-z])"
    r"|(?<![a-z'])j'ai (?:un|une|deux|trois|quatre|\d+) (?!questions?\b|adresses?\b|telephones?\b|mails?\b|ans\b|choses?\b|autres?\b|doutes?\b)[a-z]{3,}"
    r"|(?<![a-z'])(?:c'est|c'etait) (?:deja |encore )?(?:la|le) \w+ fois qu|(?<![a-z])(?:ca|cela|il y a|voila) (?:fait )?(?:\d+|une?|deux|trois|quatre|cinq|six|des|plusieurs) \w+ qu"
    rf"|{_LUI} c'etait "
    rf"|{_LUI} (?:m'|nous |lui |leur )(?:a|ont|avait|avaient) (?:dit|repondu|annonce|explique|affirme)(?: [a-z]+){{0,4}}? qu(?:e |')"
)
_A_ACCENTUE = re.compile(r"(?<=\s)à(?=\s)", re.IGNORECASE)
"""Written with its accent it is no verb ("le cabinet à Rennes")."""
_D_ICI = re.compile(
    r"^\W*(?:(?:la|bon|alors|et|mais|euh|oui|non|attende[zr]|moi) )*(?:(?:qui|quels?|quelles?|combien|comment|pourquoi|quand) "
    r"|j'ai (?:un (?:coup de (?:fil|tel)|appel|autre appel|truc a faire)|honte|peur|hate|l'impression|mal compris"
    r"|(?:perdu|oublie|plus) mon (?:mot de passe|code|identifiant)))"
)
"""What is asked, feared or happening at the chat while the person writes: no part of the dispute."""
_A_VOUS = re.compile(r"(?<![a-z])(?:vous|tu|votre|vos|te)(?![a-z])")


def a_partir_du_fait(texte: str) -> str:
    """A text from its first clause that tells a fact, empty where none does. Never raises."""
    debuts = [0, *(coupe.end() for coupe in _COUPE.finditer(texte))]
    for debut, fin in zip(debuts, [*debuts[1:], len(texte)], strict=True):
        if raconte_un_fait(texte[debut:fin]):
            return sans_liens(sans_tete(texte[debut:])).strip()
    return ""


def raconte_un_fait(clause: str) -> bool:
    """Whether a clause tells something that happened, and neither answers, asks, puts right nor speaks to the assistant."""
    dite = sans_liens(sans_tete(clause)).strip()
    plie = redresser(_A_ACCENTUE.sub("vers", dite)).plie
    if len(plie.split()) < MOTS_D_UN_FAIT or not _FAIT.search(plie) or _A_VOUS.search(plie) or _D_ICI.match(plie):
        return False
    ailleurs = any(motif.match(plie) for motif in (SANS_FAIT, REMARQUE, ORDRE, IGNORANCE, NAISSANCE))
    corrige = lire_correction(dite) is not None or rectifie(dite)
    repond = est_question(dite) or est_refus(dite) or lire_procedure(plie) is not None or lire_sans_moyen(dite)
    return not (ailleurs or corrige or repond or est_dit_au_chat(dite))
