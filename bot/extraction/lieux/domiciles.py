"""Who lives at a place that is named: words before it speak of whoever writes, or of the person concerned."""

import re

from bot.extraction.correction.lignes_mots import SOIGNANT
from bot.extraction.langue.pliage import plier

_CHEZ_SOI = re.compile(
    r"\b(?:(?:j'? ?|je )(?:h?abite|vis|demeure|reside|travaille|exerce)|(?:nous|on) habit\w+|(?:je suis|nous sommes|on est)"
    r" (?:a|au|aux|sur|dans|en|installee?s?|basee?s?)|chez (?:moi|nous)"
    r"|moi,?(?: c'est| je suis)?(?= ?\W*$| (?:a|au|aux|sur|dans) )"
    r"|(?:mon|notre) (?:cabinet|bureau|etude|service|association|asso|agence|adresse|code postal|ccas|organisme"
    r"|structure)|soussignee?[^.;\n]{0,90}?(?:demeurant|residant|domiciliee?)|dont le siege (?:social )?est)(?![a-z])"
)
""" "J'habite Bron 69500", "mon cabinet est à Nîmes": of who writes, whoever is concerned."""
_CHEZ_L_AUTRE = re.compile(
    r"(?<!\bje )(?<!\bj')(?<!\bj' )(?<!\bon )\b(?:h?abite|vit|reside|demeure|loge|demeurant|residant|domiciliee?|hebergee?"
    r"|(?:elle|il) est (?:a|au|en|dans)|(?:son|leur) adresse|adresse (?:de|du) (?:la personne|patiente?|mon|ma|mr?|mme|madame|monsieur))\b"
)
""" "Elle habite Béziers": of the person concerned."""

_ENSEMBLE = re.compile(
    r"\b(?:(?:on|nous) (?:h?abit\w+|vi(?:t|vons)|loge\w*|resid\w+|demeur\w+)|chez nous"
    r"|(?:la |les )?memes? (?:adresse|maison|logement|toit)"
    r"|(?:habit\w+|vit|vis|loge) (?:tous )?(?:ensemble|avec moi|chez moi)|notre adresse)(?![a-z])"
)
""" "On habite 4 rue des Augustins": of both, of who writes and of whom they write for."""

_CHEZ_UN_TIERS = re.compile(
    rf"\b(?:(?:mon|ma|le|la|l'|ce|cette|un|une|son|leur) ?(?:{SOIGNANT}|cabinet|caisse|cpam|secu|hopital|clinique|pharmacie|employeur|mutuelle|laboratoire)(?: [a-z'-]+){{0,3}}?"
    r" (?:est|se trouve|exerce|consulte|travaille|recoit|situee?|a demenage|est situee?|est installee?)|leurs? bureaux sont) ?(?:a |au |aux |situee? )*$"
)
""" "Mon dentiste est au 14 rue du Port": nobody of the file lives there."""


def est_chez_un_tiers(avant: str) -> bool:
    """Whether what stands right before a place says that a professional or a body is there."""
    return bool(_CHEZ_UN_TIERS.search(plier(avant).plie))


def est_chez_soi(avant: str) -> bool:
    """Whether what stands before a place speaks, last, of where who writes lives or works."""
    soi, autre = _derniers(avant)
    return soi >= autre and soi > 0


def est_chez_l_autre(avant: str) -> bool:
    """Whether what stands before a place speaks, last, of where the person concerned lives."""
    soi, autre = _derniers(avant)
    return autre > soi


def est_chez_les_deux(avant: str) -> bool:
    """Whether what stands before a place speaks, last, of where both live together."""
    ensemble = max((un.end() for un in _ENSEMBLE.finditer(plier(avant).plie)), default=0)
    return ensemble > 0 and ensemble >= _derniers(avant)[1]


def vivent_ensemble(texte: str) -> bool:
    """Whether a text tells that who writes and the person concerned live at one place ("elle habite avec moi")."""
    return bool(_ENSEMBLE.search(plier(texte).plie))


def _derniers(avant: str) -> tuple[int, int]:
    """Where the last words of either stand."""
    plie = plier(avant).plie
    soi, autre = (max((un.end() for un in motif.finditer(plie)), default=0) for motif in (_CHEZ_SOI, _CHEZ_L_AUTRE))
    return soi, autre
