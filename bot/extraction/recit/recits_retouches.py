"""What a text wants changed in the account that was shown: words put in the place of others, or something more to tell."""

import re

from bot.extraction.affaire.litiges import nomme_un_objet
from bot.extraction.langue.orthographe import redresser
from bot.extraction.langue.pliage import plier

_RECIT = r"(?:recit|histoire|texte|message|temoignage)"
_DANS_LE_RECIT = rf"(?:(?:dans|sur|pour) (?:le|mon|ma|l')? ?{_RECIT}[ ,:]*)?"
_DEBUT = r"^\W*(?:(?:non|oui|mais|et|en fait|aussi|ok|svp|pouvez[- ]vous|vous pouvez|il faut|je (?:veux|voudrais)|peut[- ]on)[ ,:]+)*"
_LES_MOTS = r"(?:(?:le|les|ce|cette|la) (?:mots?|phrase|passage|expression) )?"
_REMPLACER = (
    re.compile(
        rf"{_DEBUT}{_DANS_LE_RECIT}(?:remplace|change|corrige|modifie)[rz]? {_LES_MOTS}(?P<ancien>[^:\n]{{3,80}}?) (?:par|en) {_LES_MOTS}(?P<nouveau>[^:\n]{{2,120}}?)"
        rf" ?(?:dans (?:le|mon|l') ?{_RECIT})?[ .!]*$"
    ),
    re.compile(
        rf"{_DEBUT}{_DANS_LE_RECIT}(?:met(?:s|tez|tre)|ecri(?:s|vez|re)|dites|notez) {_LES_MOTS}(?P<nouveau>[^:\n]{{2,120}}?) (?:a la place d[eu']|au lieu d[eu']) ?{_LES_MOTS}(?P<ancien>[^:\n]{{3,80}}?)"
        rf" ?(?:dans (?:le|mon|l') ?{_RECIT})?[ .!]*$"
    ),
)
_ARTICLE = r"(?:(?:mes|mon|ma|le|la|les|des|un|une|du|de) |l'|d')?"
_PAS_CELA = re.compile(
    rf"{_DEBUT}c'est pas {_ARTICLE}(?P<ancien>[a-z' -]{{3,40}}?),? (?:mais )?(?:c'est )?(?:pour )?{_ARTICLE}(?P<nouveau>[a-z' -]{{3,40}}?)[ .!]*$"
)
""" "En fait c'est pas transports c'est mes semelles"."""
_GUILLEMETS = " \"'«»“”"
_QUELQUE_CHOSE = r"(?:quelque ?chose|autre chose|encore|un (?:truc|detail|mot|passage|element|point)|une (?:chose|phrase|precision|info\w*)|(?:des|quelques|deux) (?:choses?|trucs?|details?|precisions?|infos?|informations?|elements?|phrases?))"
_COMPLETER = re.compile(
    r"^\W*(?:(?:non|oui|mais|et|en fait|attende[zr]|ah|ok|avant|d'abord|par contre)[ ,]+)*"
    r"(?:(?:je (?:veux|voudrais|souhaite|souhaiterais|peux|pourrais|dois)|j'aimerais|j'ai|il faut|peut[- ]on|on peut|est[- ]ce que je peux|puis[- ]je|c'est possible de?|il me reste a) (?:aussi )?)?"
    rf"(?:(?:complete|allonge|detaille|developpe)[rz]? (?:un peu )?(?:le|mon|ma|l') ?{_RECIT}|r?ajoute[rz]? (?:un peu )?(?:a|au|dans|sur) (?:le |mon |ma |l')?{_RECIT}"
    rf"|(?:r?ajoute[rz]?|preciser|dire|oublie (?:de (?:dire|mettre) )?) ?{_QUELQUE_CHOSE}(?: (?:a|au|dans|sur|pour) (?:le |mon |ma |l')?(?:{_RECIT}|dossier|demande))?"
    rf"|{_QUELQUE_CHOSE} (?:a |que je veux |que je voudrais )?(?:r?ajouter|preciser|dire|completer)(?: (?:a|au|dans|sur) (?:le |mon |ma |l')?(?:{_RECIT}|dossier|demande))?"
    r"|c'est pas (?:tout|fini)|ce n'est pas tout)\W*$"
    rf"|^\W*(?:(?:le|mon|ce) {_RECIT} |il |c'est |c'etait )*(?:est )?(?:un peu |beaucoup |vraiment |bien )?(?:trop court|incomplet|pas (?:assez )?(?:complet|detaille|long))\W*$"
    rf"|^\W*il manque (?:des choses|quelque ?chose|des infos?|une partie|la moitie)(?: (?:dans|a|au|sur) (?:le |mon |ma |l')?{_RECIT})?\W*$"
)


def lire_mots_a_remplacer(texte: str) -> tuple[str, str] | None:
    """The words of the account that an order wants replaced, folded, and those that come instead as they are written; None
    where it orders nothing of the kind. Never raises.
    """
    lu = plier(texte)
    for motif in _REMPLACER:
        if trouve := motif.search(lu.plie):
            nouveau = texte[slice(*lu.etendue(*trouve.span("nouveau")))]
            return trouve["ancien"].strip(_GUILLEMETS), nouveau.strip(_GUILLEMETS)
    return None


def lire_autre_objet(texte: str) -> tuple[str, str] | None:
    """The object of the dispute that a text takes back, folded, and the one that is meant ("c'est pas transports c'est mes
    semelles"); None where it does not, or speaks of anything else. Never raises.
    """
    lu = plier(texte)
    trouve = _PAS_CELA.match(lu.plie)
    if trouve is None or not (nomme_un_objet(trouve["ancien"]) and nomme_un_objet(trouve["nouveau"])):
        return None
    return trouve["ancien"], texte[slice(*lu.etendue(*trouve.span("nouveau")))]


def remplacer_les_mots(recit: str, ancien: str, nouveau: str) -> str:
    """An account with other words in the place of these, wherever they stand; the same where it holds none."""
    lu = plier(recit)
    for trouve in reversed([*re.finditer(rf"(?<![a-z0-9]){re.escape(ancien)}(?![a-z0-9])", lu.plie)]):
        debut, fin = lu.etendue(*trouve.span())
        recit = recit[:debut] + nouveau + recit[fin:]
    return recit


_D_AILLEURS = re.compile(
    r"\b(?:cpam|cgss|caisse|secu|msa|mutuelle|habite|vis|vit|mairie|ccas|loge|demenage|prefecture)[a-z]*(?: (?:de|d'|a|au|du|des|en|sur|pas))* ?$"
)
"""Right before a town: it is that of something else than the professional."""
_DEVANT_UNE_VILLE = 40
"""How many characters before a town may say of what it is."""


def remplacer_la_ville(recit: str, avant: str, nouvelle: str) -> str:
    """An account with another town in the place of that of the professional ("dr Bailly à Lille"); that of a caisse stays."""
    lu = plier(recit)
    motif = re.compile(rf"(?<=\ba )(?<![a-z0-9]){re.escape(plier(avant).plie)}(?![a-z0-9-])")
    for trouve in reversed([*motif.finditer(lu.plie)]):
        if not _D_AILLEURS.search(lu.plie[max(0, trouve.start() - _DEVANT_UNE_VILLE) : trouve.start()]):
            debut, fin = lu.etendue(*trouve.span())
            recit = recit[:debut] + nouvelle + recit[fin:]
    return recit


def veut_completer(texte: str) -> bool:
    """Whether a text says that there is more to tell, and does not tell it yet. Never raises."""
    return bool(_COMPLETER.match(redresser(texte).plie))
