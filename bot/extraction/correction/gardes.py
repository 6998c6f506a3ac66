"""What was written down is to stay as it is, or to be put back. Vocabulary only."""

import re

from bot.extraction.langue.orthographe import redresser

MOTS_D_UN_ORDRE = 16
_LIEN = r"(?:(?:non|nan|oui|ah|euh|bon|ben|mais|et|en fait|finalement|tout compte fait|pardon|desolee?|attendez|attends|ok)[ ,.;]+)*"
_TEL_QUEL = r"(?:comme (?:ca|cela|c'est|c'etait|il est|elle est|ils sont|elles sont|il etait|elle etait|avant)|tel(?:le)?s? quel(?:le)?s?|en l'etat|ainsi)"
_GARDE = re.compile(
    rf"^\W*{_LIEN}(?:(?:on |je |vous pouvez |tu peux )?(?:laiss|gard|conserv)(?:e|es|ez|er|ons)?\b(?!.*\bmessage sur)[^.?!]{{0,40}}\b(?:{_TEL_QUEL}|recit|texte|histoire|ligne|version|mien|ancien(?:ne)?|premiere?)\b"
    rf"|(?:laisse[rz]?|garde[rz]?|conserve[rz]?)(?:[- ](?:le|la|les|ca|cela|comme|tout|ainsi))+(?: ca| cela)?(?=\W*$)"
    r"|(?:je |on |n'y |y |n')?(?:ne )?(?:change|touche|modifie|corrige)[rzs]?(?: plus| a)? (?:a )?(?:rien|plus|pas)\b"
    rf"|(?:c'est (?:tres )?(?:bien|bon|mieux|parfait) |il est bien |elle est bien |ca (?:me )?va |reste[rz]? )?{_TEL_QUEL}(?=\W*$)"
    r"|(?:rien a (?:changer|modifier|corriger)|il est (?:tres )?bien|pas la peine de (?:changer|modifier|corriger)\b.*)(?=\W*$))"
    r"|^\W*(?:non[ ,]+)?(?:finalement|en fait|tout compte fait)[ ,]*(?:non|rien|c'est bon|tant pis)\W*$"
    r"|^\W*(?:non|nan)[ ,]+(?:finalement|en fait|rien|tant pis|laisse[rz]?)\W*$"
)
_ANCIEN = r"(?:celui|celle|ceux|ce qu'il y avait|recit|texte|histoire|version|ce que j'avais)[^.?!]{0,30}\b(?:avant|debut|d'origine|precedente?|initiale?|ecrite?|mise?|premiere?)\b"
_REMET = re.compile(
    rf"\b(?:re ?met\w*|rend\w*|retabli\w*|restaur\w*|recuper\w*|repren\w*|revenir|revenez|reviens|retourn\w*|gard\w*|laiss\w*|veux|voudrais|prefer\w*|redonn\w*)\b[^.?!]{{0,25}}?"
    rf"\b(?:{_ANCIEN}|(?:l'|mon |le |la |ma )(?:ancien(?:ne)?|premiere?|vrai) ?(?:recit|texte|histoire|version)?|(?:mon|le|ma|la) (?:recit|texte|histoire)(?=\W*$))"
    rf"|^\W*{_LIEN}(?:re ?met\w*|reven\w*)(?:[- ](?:le|la|moi|tout|tout ca))* comme (?:avant|c'etait|au debut)"
    r"|\b(?:vous|tu) (?:m')?(?:avez|as) (?:tout |m')?(?:efface|supprime|perdu|enleve|vire|ecrase)\w* (?:tout )?(?:mon|le|ma|l') ?(?:recit|texte|histoire|ancien)"
)


def garde_tel_quel(texte: str) -> bool:
    """Whether a short text wants nothing changed after all ("non finalement laissez comme c'est")."""
    plie = redresser(texte).plie
    return len(plie.split()) <= MOTS_D_UN_ORDRE and "?" not in texte and bool(_GARDE.search(plie))


def veut_l_ancien(texte: str) -> bool:
    """Whether a short text wants back the account that stood there ("remettez celui d'avant")."""
    plie = redresser(texte).plie
    return len(plie.split()) <= MOTS_D_UN_ORDRE and bool(_REMET.search(plie))
