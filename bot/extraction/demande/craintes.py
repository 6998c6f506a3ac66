"""What people fear: for what they are asked to give, and of the caisse that they complain of."""

import re

from bot.extraction.langue.orthographe import redresser

_INQUIETUDE = re.compile(
    r"\b(?:risqu\w+|securise\w*|dangereux|(?:pas|peu|trop) confian\w*|avoir confiance|arnaqu\w*|pirat\w*|hack\w*|fuites? de donnees|usurp\w*"
    r"|(?:caisse|cpam|secu|medecin|docteur|patron|employeur|ils?|on|qui|tout le monde|quelqu'un) (?:va|vont|peut|peuvent|pourra|pourront) (?:\w+ )?(?:l'|le |la |les |y )?"
    r"(?:voir|lire|savoir|utiliser|vendre|revendre|avoir acces)|(?:que|qu') ?(?:ma |la |mon |l')?(?:[a-z]+ )(?:soi(?:t|ent) au courant|sache(?:nt)?|voie(?:nt)?|connaisse(?:nt)?))(?![a-z])"
)
_REPRESAILLES = re.compile(
    r"\b(?:(?:se |nous |me |s'en |s'|m'en )?veng\w*|vengeance|represailles?|(?:se |s')retourn\w* contre (?:moi|nous)|retomb\w* (?:dessus|sur (?:moi|nous))"
    r"|(?:me |nous )?(?:le |la )?(?:fass\w*|fai\w+|fer\w+) payer|dans le (?:nez|collimateur)|mal (?:vue?s?|note\w*)(?= |$|[.,!?])|black ?list\w*|fich\w+ la misere"
    r"|(?:coup|supprim|retir|bloqu|perd)\w* (?:tous )?(?:mes|ma|mon) (?:droits?|aides?|dossier|indemnites|prestations?|complementaire)(?= (?:si|parce que|a cause)))(?![a-z])"
)
_DE_PEUR = re.compile(
    r"\b(?:peur|crain\w*|craign\w*|redout\w*|inquiet\w*|angoiss\w*|flipp\w*|risqu\w*|et si|s'(?:ils?|elles?|on)|est-ce qu|va|vont|vais|pourrai\w*|peut|peuvent|pas)\b"
)
_CRAINTE = re.compile(
    r"(?:(?:j'ai|jai|on a) (?:un peu |tres |trop |bien |vraiment )?(?:peur|la trouille|la frousse|crainte)|je (?:crains|redoute|m'inquiete|flippe|veux pas|ne veux pas|voudrais pas)|j'aimerais pas"
    r"|(?:et si |ca (?:va|peut|risque)|est[- ]ce que ca (?:va|peut)))"
    r"[^.!?\n]{0,50}?\b(?:(?:se |me )?veng\w*|represailles?|retomb\w*|se retourn\w*|ennuis?|d'histoires|punir|punition|sanctionn\w*|pour cible|mal vue?|fiche[re]?s?|blackliste\w*|liste noire|le fasse(?:nt)? payer|m'en veu\w+|le reproche\w*"
    r"|(?:coup|bloqu|supprim|retir|perd|arret)\w* (?:\w+ )?(?:mes|mon|ma|les) (?:droits?|aides?|css|c2s|couverture|rsa|pension|remboursements?|indemnites|versements?))(?![a-z])"
)
_MOTS_D_UNE_CRAINTE, _MOTS_D_UNE_CRAINTE_DITE = 16, 25


def s_inquiete(texte: str) -> bool:
    """Whether the person fears for what they are asked to give: who will see it, whether it is safe."""
    return bool(_INQUIETUDE.search(redresser(texte).plie))


def craint_des_suites(texte: str) -> bool:
    """Whether the person fears what the caisse would do to who complains ("j'ai peur qu'ils se vengent")."""
    plie = redresser(texte).plie
    return len(plie.split()) <= _MOTS_D_UNE_CRAINTE_DITE and bool(_CRAINTE.search(plie))


def craint_des_represailles(texte: str) -> bool:
    """Whether a sentence fears that the caisse gets its own back, also where it does not say so at once ("ça va me retomber
    dessus ?").
    """
    if craint_des_suites(texte):
        return True
    plie = redresser(texte).plie
    return len(plie.split()) <= _MOTS_D_UNE_CRAINTE and bool(_REPRESAILLES.search(plie) and _DE_PEUR.search(plie))
