"""What a text says of a health professional in so many words: what they are called, and in which town they practise."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from bot.extraction.affaire.professions import ProfessionLue, lire_professions
from bot.extraction.correction.lignes_mots import OUVRE
from bot.extraction.langue.orthographe import redresser
from bot.extraction.langue.pliage import TextePlie
from bot.extraction.lieux.villes import est_une_ville_nommee, lire_ville_apres
from bot.extraction.personnes.nom_lu import Qui
from bot.extraction.personnes.noms_mots import D_UN_AUTRE
from bot.extraction.personnes.noms_propres import ecrire_nom, lire_nom_propre

_TITRE = r"(?:docteure?|drs?|monsieur|madame|mme|mr|m(?=\.))"
_PAS_X = r"(?:pas [^,;.!?\n]{2,30}?[ ,;]+(?:mais |c'est |plutot )+)?"
_S_APPELLE = re.compile(
    r"(?: que j'ai vue?| en question| qui (?:m'a|l'a|nous a) refusee?s?)? ?,? ?"
    r"(?:(?P<appele>s'? ?app?ell?e|se nomme|s'ecrit)|c'est|cest|c est|est|:)(?: (?:bien|plutot|en fait|en realite))* "
    rf"{_PAS_X}(?:(?:le |la )?(?P<titre>{_TITRE})\.? )?(?=[a-z])"
)
"""Between the word for a professional and their name: "le dentiste s'appelle M. Paris"."""
_LE_NOM = re.compile(r"\bnom (?:complet )?(?:du |de la |de l'|de l |de ce |de cette |de mon |de ma |d'un |d'une )$")
_REDIT = re.compile(
    rf"^\W*(?:(?:{OUVRE}|plutot|finalement|je voulais dire)\W+)+"
    r"(?:(?:c'est|c'etait|il s'agit d[ue]) )?(?:le |la )?(?=(?:docteure?|dr)[. ])"
)
""" "Non, c'est le docteur Martinez"."""
_EXERCE = re.compile(
    r"(?<![a-z])(?:(?:exerce|consulte|recoit|est installee?|se trouve|est basee?|est situee?)|(?P<est>est|c'est)) "
    r"(?:(?:bien|plutot|en fait|maintenant|en realite) )*(?:(?P<aux>aux?)|a|sur) (?=[a-z])"
)
_NUMERO = re.compile(r" [0-9]{2,4}(?=\W*$|[,.;])")
""" "L'opticien c'est Optic 2000"."""
_IL = re.compile(r"\b(?:ils?|elles?|cabinet|medecin|docteur|dr|praticien)(?: [a-z'-]+){0,2} $")
_AVANT_LE_VERBE = 40
_ENTRE_LUI_ET_LE_VERBE = 12


@dataclass(frozen=True)
class SoignantNomme:
    """A professional as the text speaks of them: the word for them (folded), their profession, and their name."""

    mot: str
    profession: str
    nom: str


def lire_soignant_nomme(texte: str) -> SoignantNomme | None:
    """The professional whose name a text tells ("le dentiste c'est Dr Martinez, pas Martin"); None where it tells none."""
    lu = redresser(texte)
    for lue in lire_professions(texte):
        debut, fin = _plier_l_etendue(lu, lue)
        mot = lu.plie[debut:fin]
        redit = _REDIT.match(lu.plie) if lue.nom else None
        if lue.nom and redit and redit.end() == debut:
            return SoignantNomme(mot.split()[0].rstrip("."), lue.profession, lue.nom)
        nom = _lire_le_nom(texte, lu, debut, fin) if lue.nom is None else None
        if nom:
            return SoignantNomme(mot, lue.profession, nom)
    return None


def lire_ville_d_exercice(texte: str) -> str | None:
    """The town in which a text says that a professional practises ("il exerce à Dieppe"), None where it does not say."""
    lu = redresser(texte)
    fins = [-_AVANT_LE_VERBE, *(_plier_l_etendue(lu, lue)[1] for lue in lire_professions(texte))]
    for trouve in _EXERCE.finditer(lu.plie):
        avant = lu.plie[max(0, trouve.start() - _AVANT_LE_VERBE) : trouve.start()]
        dernier = fins[bisect_right(fins, trouve.start()) - 1]
        dit_de_lui = avant.endswith("cabinet ") or 0 < trouve.start() - dernier <= _ENTRE_LUI_ET_LE_VERBE
        il = _IL.search(avant) is not None and not trouve["est"]
        lue = lire_ville_apres(texte, lu, trouve.end()) if il or dit_de_lui else None
        if lue is None or not (texte[lu.debuts[trouve.end()]].isupper() or est_une_ville_nommee(lue[0])):
            continue
        return {"au": "Le ", "aux": "Les "}.get(trouve["aux"] or "", "") + lue[0]
    return None


def _plier_l_etendue(lu: TextePlie, lue: ProfessionLue) -> tuple[int, int]:
    """Where the word for a professional stands in the folded text."""
    return bisect_left(lu.debuts, lue.debut), bisect_left(lu.debuts, lue.fin)


def _lire_le_nom(texte: str, lu: TextePlie, debut: int, fin: int) -> str | None:
    """The name that the words after the professional lead to."""
    suite = _S_APPELLE.match(lu.plie, fin)
    propre = lire_nom_propre(texte, lu, suite.end(), nom_seul=True) if suite else None
    if suite is None or propre is None or D_UN_AUTRE[Qui.SOI].match(lu.plie, propre.fin):
        return None  # "le dentiste c'est Marie qui m'y a emmené"
    annonce = suite["appele"] or suite["titre"] or _LE_NOM.search(lu.plie[max(0, debut - _AVANT_LE_VERBE) : debut])
    a_une_capitale = texte[lu.debuts[propre.debut]].isupper() and not texte.isupper()
    numero = _NUMERO.match(lu.plie, propre.fin)
    fin_du_nom = numero.end() if numero else propre.fin
    return ecrire_nom(texte, lu, propre.debut, fin_du_nom) if annonce or a_une_capitale else None
