"""What a few words ask beside an answer ("75011, et c'est long ?"): clear there, too few to be read in a story. Vocabulary only."""

import re

from bot.extraction.langue.formules import lisible

MOTS_D_UNE_QUESTION_BREVE, SIGNES_D_UNE_QUESTION_BREVE = 12, 150
_ET = r"^\W*(?:(?:et|mais|ok|oui|non|ah|bon|alors|donc|du coup|au fait|sinon|dites?|svp|stp)\W+)*(?:est[- ]ce qu(?:e |')|c'est que )?"
_QUI = r"(?:qui(?: est-ce)?|lui|elle|le mediateur|la mediatrice|vous|une (?:vraie )?personne|quelqu'un|un humain)"
_PROCHE = r"(?:mon|ma|mes|un|une|notre) (?:mari|femme|conjointe?|compagn(?:on|e)|mere|pere|parents?|fils|filles?|enfants?|freres?|soeurs?|amie?|voisine?|collegue)"
_BREVES = {
    "faq/delai_traitement": r"(?:c'est|ce sera|ce (?:va|peut) etre|ca|cela|ca va etre|ca (?:va |peut |risque de )?(?:prend\w*|dure\w*|met\w*)|il faut (?:attendre )?)"
    r" (?:tres |vraiment |assez |si |plutot |beaucoup |encore |a )*(?:long|longs|longtemps|rapide|vite|lent|du temps|de temps)(?: (?:a|pour|avant|d'|de|comme|en general|ou|normalement)[^.!?\n]{0,30})?"
    r"|(?:dans |d'ici |au bout de |sous |en )?combien de (?:temps|jours|mois|semaines)(?: [^.!?\n]{0,30})?|(?:c'est quoi |quels? (?:est |sont )?)?(?:le |les )?delais?(?: [^.!?\n]{0,20})?"
    r"|(?:ca|cela|elle|il|la reponse|le courrier|la lettre) (?:arrive(?:ra)?|vient|viendra|part(?:ira)?|sera la)[^.!?\n]{0,15}(?:quand|vite|rapidement|combien de temps|combien de jours)[^.!?\n]{0,15}"
    r"|(?:vous|il|on|ils|elle|le mediateur) (?:me |m')?(?:repond\w*|rappelle\w*|appelle\w*) (?:quand|vite|rapidement|dans combien|sous combien)[^.!?\n]{0,20}"
    r"|(?:j'aurai|je recevrai|j'ai|on aura|on a)[^.!?\n]{0,25}reponse[^.!?\n]{0,8} (?:quand|vite|rapidement|bientot)|quand (?:j'aurai|je recevrai|on me|il me|vous me|le mediateur)[^.!?\n]{0,25}",
    "faq/traitement_demande": rf"(?:je|on) (?:recois|recevrai|recoit|vais recevoir|aurai) quoi(?: (?:apres|ensuite|alors))*|(?:(?:et )?(?:apres|ensuite|la suite)(?: (?:ca|il|on|c'est|vous|quoi)[^.!?\n]{{0,25}})?|(?:il |ca |qu'est-ce qui )?(?:va )?se passe(?:ra)?[^.!?\n]{{0,25}}|comment ca (?:se passe|marche)[^.!?\n]{{0,25}})"
    rf"|(?:c'est |ce sera )?{_QUI}(?: qui)? (?:va |vont )?(?:me |m'|nous )?(?:repon\w*|rappel\w*|appel\w*|ecri\w*|contact\w*|recontact\w*|trait\w*|s'en occup\w*|etudi\w*)(?: (?:apres|ensuite|alors|mon dossier|ma demande))*",
    "faq/reclamation_prealable": r"(?=[^.!?\n]*\b(?:reclam\w+|ecrit|envoye|courrier|lettre|plainte))[^.!?\n]{0,60} (?:ca|cela|est-ce que ca) (?:compte|vaut|suffit|marche|va|passe|aurait (?:compte|suffi))(?: [a-z]+){0,3}",
    "faq/qui_peut_saisir": rf"{_PROCHE},? (?:il |elle |ils |elles |aussi )?(?:peu(?:t|vent)|pourrai(?:t|ent)|a le droit)[^.!?\n]{{0,40}}|(?:je peux|puis-je|on peut) (?:le |la )?(?:faire|ecrire|demander)[^.!?\n]{{0,15}} pour {_PROCHE}",
    "chitchat/robot": r"(?:vous|tu|t') ?(?:etes|es) (?:qui|quoi|un robot|une ia|une machine|un humain|une (?:vraie )?personne|le mediateur|la cpam|de la cpam)[^.!?\n]{0,20}|(?:je parle|c'est) (?:a|avec) (?:qui|un robot|un humain|une personne)[^.!?\n]{0,15}",
    "parler_conseiller": r"(?:il )?(?:y a|ya|avez[- ]vous|vous avez|y a[- ]t[- ]il) (?:pas )?(?:un|quel|le) (?:numero|tel\w*)(?! de (?:dossier|secu))[^.!?\n]{0,30}|(?:je peux|puis-je|on peut) (?:vous |t'|leur |les )?(?:appeler|telephoner|joindre)[^.!?\n]{0,25}",
    "faq/gratuite": r"(?:je|on|il faut|faut) (?:dois |doit |va )?(?:payer?|paye|paie|debourser)[^.!?\n]{0,20}|(?:c'est |ca )(?:gratos|gratis|payant|gratuit|cher)[^.!?\n]{0,15}",
}  # fmt: skip
_MOTIFS = {label: re.compile(rf"{_ET}(?:{motif})\W*$") for label, motif in _BREVES.items()}


def lire_question_breve(posee: str) -> str | None:
    """The label that a few words ask for, read as a question of their own; None where none is plain. Never raises."""
    lu = lisible(posee)
    if len(lu) > SIGNES_D_UNE_QUESTION_BREVE or len(lu.split()) > MOTS_D_UNE_QUESTION_BREVE:
        return None
    return next((label for label, motif in _MOTIFS.items() if motif.search(lu)), None)
