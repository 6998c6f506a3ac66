"""Whose the numbers and e-mail addresses of a message are: the writer's, or those of somebody named beside them."""

import re
from enum import Enum, auto
from itertools import pairwise

from bot.extraction.identifiants.identifiant import JETON
from bot.extraction.langue.orthographe import redresser
from bot.extraction.personnes.noms_mots import PARENTE

_NUMERO = (
    r"(?:numero|num|no|n°|tel\w*|portable|mobile|fixe|mail|e-?mail|mel|courriel|adresse|nir|secu|contact|coordonnees)"
)
_SOIGNANT = (
    r"(?:docteure?|dr|medecin|cabinet|secretariat|secretaire|dentiste|kine|pharmacie|clinique|hopital|opticien|labo\w*"
    r"|cpam|caisse|secu|ameli|assistante sociale)"
)
_MARQUE = re.compile(
    rf"(?<![a-z'])(?:(?P<SOI>(?:le|la|les) mien(?:ne)?s?|moi|m'(?:appeler|ecrire|envoyer)|joignable|me (?:joindre|rappeler|contacter|repondre|telephoner)"
    rf"|(?:mon|ma|mes) (?:vrai |propre |bon )?{_NUMERO})"
    rf"|(?P<UN_AUTRE>(?:le|la|les) (?:sien(?:ne)?|leur)s?|elle|lui|(?:son|sa|leur) {_NUMERO}|(?:celui|celle) (?:a |de |du |d')"
    rf"|(?:mon|ma|mes|son|sa|ses|notre|leur) (?:{PARENTE}|tut(?:eur|rice)|curat(?:eur|rice))|maman|papa|mamie|papi|mme|madame|monsieur)"
    rf"|(?P<SOIGNANT>{_SOIGNANT}))(?![a-z])"
)
_NIE = re.compile(
    r"^\W*(?:(?:et|mais|surtout|c'est|ce n'est|n'est|non|ou)\W+)*(?:pas|plus|au lieu d[eu]|plutot que)(?![a-z])"
)
"""Right before a number: that one is not to be used ("pas celui de maman …")."""
_DU_SOIGNANT = re.compile(
    rf"^\W*(?:(?:c'est|le|la|celui|celle|{_NUMERO})\W+)*(?:c'est|du|de la|de l'|des|chez|au)\W*(?:le |la |mon |ma |son )?{_SOIGNANT}(?![a-z])"
)
_COUPE = re.compile(r"[,;.!?\n]+(?! ?$)")
_PARENTHESE = re.compile(r" ?\([^)]{0,60}\)")
_ENCHAINE = re.compile(r"\W*(?:et|mais|ou|puis|sinon|pas|plutot|au lieu)(?![a-z])")


_JUSTE_AVANT = 45
"""Characters between a professional, or the caisse, and their number: farther away they are only told of."""


class DeQui(Enum):
    """Whose a number is, as the words around it say."""

    SOI = auto()
    UN_AUTRE = auto()
    SOIGNANT = auto()
    """Of a doctor, a practice or the caisse, which nobody gives as their own."""
    NIE = auto()
    """Named only to be ruled out."""


def de_qui(texte: str) -> list[DeQui | None]:
    """Whose each masked identifier of a text is, in order; None where the words beside it do not say."""
    plie = redresser(texte).plie
    jetons = list(JETON.finditer(plie))
    if not jetons:
        return []
    avant = _derniere_clause(plie[: jetons[0].start()])
    annonces = _marque(avant, "") is not None
    avants, apres = [avant], []
    for un, autre in pairwise(jetons):
        suite, annonce = _partager(plie[un.end() : autre.start()], annonces)
        apres.append(suite)
        avants.append(annonce)
    apres.append(_COUPE.split(plie[jetons[-1].end() :], maxsplit=1)[0])
    return [_marque(*mots) for mots in zip(avants, apres, strict=True)]


def _derniere_clause(avant: str) -> str:
    return _COUPE.split(avant)[-1]


def _partager(entre: str, annonces: bool) -> tuple[str, str]:
    """What stands between two numbers: what is said of the first, and what leads to the second.

    Where words lead to the first one (`annonces`), words lead to the second too: "le mien …, maman …".
    """
    if annonces:
        return "", entre
    if parenthese := _PARENTHESE.match(entre):
        return parenthese.group(), entre[parenthese.end() :]
    if _ENCHAINE.match(entre):
        return "", entre
    if entre.lstrip()[:1] in (",", ";", "\n"):
        return (entre, "") if entre.rstrip().endswith((",", ";")) else ("", entre)
    coupe = _COUPE.search(entre)
    return (entre[: coupe.start()], entre[coupe.start() :]) if coupe else (entre, "")


def _marque(avant: str, apres: str) -> DeQui | None:
    """What the words right before a number say of it, else those right after."""
    if _NIE.match(avant):
        return DeQui.NIE
    if dits := list(_MARQUE.finditer(avant)):
        de_loin = dits[-1]["SOIGNANT"] and len(avant) - dits[-1].end() > _JUSTE_AVANT
        return None if de_loin else DeQui[str(dits[-1].lastgroup)]
    if _DU_SOIGNANT.match(apres):
        return DeQui.SOIGNANT
    dits = [dit for dit in _MARQUE.finditer(apres) if not dit["SOIGNANT"]]
    return DeQui[str(dits[0].lastgroup)] if dits else None


_SEULE = re.compile(
    rf"\W*(?:(?:l'|m')?(?:oui|ok|alors|bonjour|voici|voila|c'est|est|le|la|mon|ma|moi|et|sur|a|au|(?:re)?contactez|(?:re)?joignez|repondez|rappelez|appelez|ecrivez|{_NUMERO}|de|merci|svp)\W+)*"
)


def ne_donne_qu_une_coordonnee(texte: str) -> bool:
    """Whether a text, its identifiers made tokens, gives a number or an e-mail address and says no more of it."""
    reste = JETON.sub(" ", texte)
    return reste != texte and bool(_SEULE.fullmatch(f"{redresser(reste).plie} "))
