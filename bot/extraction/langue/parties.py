"""The parts of a message that says several things about what is written down: "enlevez X et mettez Y". Vocabulary only."""

import re
from itertools import pairwise

from bot.extraction.correction.lignes_mots import OUVRE, SOIGNANT
from bot.extraction.langue.orthographe import redresser

_CELA = r"(?![- ]?(?:le|la|les|l'|ca|cela|tout|y|par|plutot|a la place|:)(?:[ ,]+(?:svp|stp|merci|s'il (?:vous|te) plait))?\W*(?:$|[.!?,;:]))"
"""An order about what was just named is no part of its own ("…, enlevez-la", "remplacez par : …")."""
_VERBES = r"(?:r?enlev|retir|supprim|effac|vir|corrig|modifi|chang|remplac|rectifi|r?ajout|precis|indiqu|marqu|not)"
_METTRE = rf"{_CELA}(?! (?:plutot|a la place|simplement|seulement|:)| ?:)(?=[ :])"
_MODAL = r"(?:(?:vous pouvez|tu peux|pouvez[- ]vous|peux[- ]tu|il faut|faut|faudrait|merci de|je (?:veux|voudrais)|on peut) )?(?:(?:aussi|bien) )?"
_ORDRE_NET = rf"(?:{_VERBES}ez(?![a-z]){_CELA}(?=[ :])|(?:mettez|ecrivez|inscrivez)(?![a-z]){_METTRE})"
_ORDRE = rf"{_MODAL}(?:{_VERBES}(?:ez|er|e[rs]?)(?![a-z]){_CELA}(?=[ :])|(?:met(?:s|tez|tre)|ecri(?:s|vez|re))(?![a-z]){_METTRE}|(?:repond|rappel|appel|contact|recontact|joign|ecriv)ez[- ]moi(?![a-z]))"
"""In the summary, an infinitive is an order too; elsewhere it may be a part of what is told."""
_AVEU = (
    r"(?:(?:je |j'|j')?(?:me |m')?(?:suis|etais) (?:trompe|plante|gour|emmele)\w*|j'ai (?:aussi )?(?:fait (?:une|un) (?:erreur|faute)|oublie de (?:dire|preciser|mettre)"
    r"|mal (?:ecrit|tape|dit|mis))|(?:il y a|y a) (?:aussi )?une (?:erreur|faute))"
)
_DONNEE = (
    rf"(?:{SOIGNANT}|adresse|mail|e-?mail|courriel|mel|tel|telephone|portable|numero|nom|prenom|ville|code postal|cp|date|nir|lettre|courrier|reclamation"
    r"|caisse|reponse|recit|somme|montant)"
)
_VAUT = r"(?:c'est|cest|c est|c(?= )|c'etait|est (?!pas la\b)|etait|sera|doit|devra|devrait|n'est pas|:|=)"
_LIGNE = (
    rf"(?:pour )?(?:mon|ma|le|la|l'|notre|son|sa) ?{_DONNEE}(?: [a-z']+){{0,4}}? ?{_VAUT}|je prefere (?:la |une |qu')"
    rf"|(?:(?:mon|ma|le|la|l'|notre|son|sa) ?)?{_DONNEE}(?: [a-z']+){{0,3}}? ?(?=\{{|[0-9])"
)
"""A line and what it is to hold: "mon nom c'est Petiot", "code postal 59100"."""
_ENVOI = r"(?:(?:vous pouvez |tu peux )?(?:l'|le |la )?envoye[rz])(?![a-z])(?=\W*$)"
_LIEN = r"(?:[ ]*[.!;\n…]+[ ]*|[ ]*,[ ]*|[ ]+(?=(?:et|mais|puis|ainsi que|aussi)\b))"
_DEVANT = rf"(?:(?:{OUVRE}|puis|ainsi que|aussi|alors|donc|en plus|surtout|sinon|par contre|oui|ok|svp|s'il vous plait)[ ,]+){{0,4}}"
_LIMITE = re.compile(rf"{_LIEN}{_DEVANT}(?={_ORDRE_NET}|{_AVEU})")
_LIMITE_EN_RELISANT = re.compile(rf"{_LIEN}{_DEVANT}(?={_ORDRE}|{_AVEU}|{_ENVOI})")
_LIMITE_DE_LIGNE = re.compile(rf"{_LIEN}{_DEVANT}(?={_LIGNE})|,? +et +(?=c'est (?!pas\b)|c'etait pas )")
_LIGNE_D_ABORD = re.compile(rf"^\W*{_DEVANT}(?:{_AVEU}[ ,:;.]+)?{_DEVANT}(?:{_LIGNE})")
_FIN = re.compile(r"(?<!\bm)(?<!\bmr)(?<!\bdr)(?<!\bme)[.!;\n…]+ +(?=\S)|\n+(?=\S)")
_DOUTE = re.compile(
    r"\b(?:ne |n'|m'en |me |la |l')*(?:sais|souviens|rappelle|suis) (?:pas|plus)(?: (?:trop|bien|exactement|sure?|tres))*\W*$"
)
DOUTE_AVANT = 60
"""Right before an order, within so many characters, what is not known well of the line that it is about ("la date je sais plus, mettez début octobre")."""
_OUVRE = re.compile(rf"^\W*{_DEVANT}(?:{_ORDRE}|{_AVEU})")
_TEXTE_LIBRE = re.compile(
    rf"^\W*{_DEVANT}(?:{_MODAL}(?:(?:r?ajout|precis|not)(?:er|e[zs]?)|met(?:s|tez|tre)|ecri(?:s|vez|re))\b[^.!?\n]{{0,30}}?(?:\b(?:que|qu'|comme quoi) ?| ?:)"
    r"|(?:mon |le |la |ma )?(?:recit|histoire|demande)\b|.{0,40}\b(?:remplace|mette|reecri|ecri)[a-z]*\b[^.!?\n]{0,40}(?: par\b| plutot\b| ?:))"
)
"""What says that all the rest is to be written down as it is."""
_QUEUE = 60
"""How many characters at the end of a part may be words that link it to the next."""
_LIEN_A_LA_FIN = re.compile(
    r"(?:[ ,.;!]+(?:et|mais|puis|ainsi que|aussi|alors|donc|en plus|en fait|au fait|sinon|par contre|non))+\W*$"
)
_RIEN = re.compile(
    r"(?:\W|\b(?:dans|sur|pour) (?:le|mon|la|ma|l') ?(?:recit|texte|histoire|message|resume)\b|\b(?:et|mais|puis|aussi|alors|donc|surtout|en fait|au fait|non|oui|ok|svp|bonjour|merci|pardon|stop|ah|oh|attende[zr]|[a-z])\b)*"
)


def est_un_ordre(texte: str) -> bool:
    """Whether a part orders to change what was written down, or owns to a mistake."""
    return bool(_OUVRE.match(redresser(texte).plie))


def nomme_des_lignes(texte: str) -> bool:
    """Whether a text begins with a line and what it is to hold, and names another ("mon nom c'est Petiot et mon cp 59100")."""
    plie = redresser(texte).plie
    debut = _LIGNE_D_ABORD.match(plie)
    return bool(debut and _LIMITE_DE_LIGNE.search(plie, debut.end()))


def couper(texte: str, relit: bool) -> list[str]:
    """The parts of a message, each as it was written: it is cut where an order to change something or a mistake that is
    owned begins; where the person reads the summary (`relit`), also where a line is named or a sentence ends.

    One part where the message says one thing. Never raises.
    """
    lu = redresser(texte)
    libre = bool(_TEXTE_LIBRE.match(lu.plie))
    if libre and ":" in lu.plie[:80]:
        return [texte]  # "mon récit : …", whatever stands in it
    limites = {trouve.span() for trouve in (_LIMITE_EN_RELISANT if relit else _LIMITE).finditer(lu.plie)}
    if relit and not libre:
        limites |= {trouve.span() for trouve in _LIMITE_DE_LIGNE.finditer(lu.plie)}
    if relit and not libre and (limites or _OUVRE.match(lu.plie)):
        limites |= {trouve.span() for trouve in _FIN.finditer(lu.plie)}
    limites = {span for span in limites if not _DOUTE.search(lu.plie[max(0, span[0] - DOUTE_AVANT) : span[0]])}
    places = sorted({lu.etendue(fin - 1, fin)[1] for _, fin in limites if 0 < fin < len(lu.plie)})
    parts = [texte[debut:fin].strip(" ,;\n") for debut, fin in pairwise([0, *places, len(texte)])]
    return [part for part in map(_sans_lien, parts) if _dit_quelque_chose(part)] or [texte]


def _sans_lien(part: str) -> str:
    """A part without the words that only link it to the next one."""
    lu = redresser(part)
    lien = _LIEN_A_LA_FIN.search(lu.plie, max(0, len(lu.plie) - _QUEUE))
    return part[: lu.etendue(*lien.span())[0]].strip(" ,;") if lien else part


def _dit_quelque_chose(part: str) -> bool:
    """Whether a part says something of its own: "non", "bonjour" do not."""
    return not _RIEN.fullmatch(redresser(part).plie)
