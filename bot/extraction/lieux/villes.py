"""Names of towns, where a text announces one: after a postcode, after "j'habite à"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.extraction.langue.mots import Mot, ecrire_avec_capitales, lire_liste, lire_mots
from bot.extraction.langue.pliage import TextePlie, plier
from bot.extraction.lieux.departements import AUTRES_NOMS, DEPARTEMENTS

_ARTICLES = frozenset(("la", "le", "les", "l"))
LIAISONS = frozenset(("au", "aux", "d", "de", "des", "du", "en", "et", "lez", "sous", "sur")) | _ARTICLES
_PLUS_DE_MOTS = 7
_CEDEX = re.compile(r" cedex(?: [0-9]{1,2}(?![0-9]))?")
PAS_DES_VILLES = ("Corse", "20")
"""Among what people say for the caisse of a département."""


def _cle(nom: str) -> str:
    return plier(nom).plie.replace("-", " ")


_ARTICLE = re.compile(r"^(?:la |le |les |l')")
_DEPARTEMENTS = frozenset(
    _ARTICLE.sub("", plier(nom).plie) for nom, chef_lieu in DEPARTEMENTS.values() if nom != chef_lieu
)
_CHEFS_LIEUX = frozenset(_cle(chef_lieu) for _, chef_lieu in DEPARTEMENTS.values())
_CONNUES = _CHEFS_LIEUX | {_cle(nom) for noms in AUTRES_NOMS.values() for nom in noms if nom not in PAS_DES_VILLES}
_MOYENNES = frozenset(nom.replace("-", " ") for nom in lire_liste("villes_moyennes.txt"))

_SAINT = re.compile(r"(?:saint|st)e?$")
_VERBE = (
    r"j'? ?hab(?:ite)?|je reside|je vis|je demeure|je loge|habit(?:e|ons|ant)|domiciliee?|residant|demeurant"
    r"|(?:on|nous) (?:vit|vivons|reside|residons|loge|logeons)|je suis installee?|j'? ?ai demenage[rsz]?(?= a)"
)
_ANNONCE = re.compile(
    rf"(?<![a-z])(?:(?:{_VERBE})(?: actuellement| maintenant| toujours| desormais| bien| en ce moment)?"
    r"(?: (?:chez|avec) (?:mon|ma|mes|des|un|une) [a-z]+(?= a ))?(?: dans la ville)?"
    r"(?: sur| a la ville de| de| (?P<aux>aux?)| a)?|(?P<suis>j(?:e |')?sui?s?) (?:de|a|sur)) (?=[a-z])(?!pole |crochets?(?![a-z]))"
)


_DIT_AVANT = (
    r"(?:(?:je |j'? ?|g |on )(?:ne )?(?:vous |te |l'|le |la )*(?:ai |lai |avais |a |viens de (?:vous )?(?:le |l')?)?|comme )?(?:deja |pourtant |bien )*"
    r"(?:dit?|dire|ecri[ts]?|ecrire|mi[st]|mettre|repondu|donnee?|indiquee?)(?: plus haut| avant| tout a l'heure)?(?: que c(?:'est|'etait)?)?"
)
""" "J'ai déjà dit Limoges": what is said of having told the town before."""

_PRES_DE = (
    r"(?:(?:juste |tout |pas tres )?(?:a cote|pres|pas loin|loin|aux alentours|du cote|dans (?:le coin|les environs|la banlieue|la region)|autour)"
    r"(?: de |(?= du | d'))(?:chez (?:moi|nous)[ ,]+(?=a |sur ))?)?"
)
""" "À côté de Vierzon": a town near by says where it is."""
_AVANT_LA_VILLE = re.compile(
    rf"\W*(?:(?:mais|si|ben|bah|non|euh)[ ,]+)*(?:{_DIT_AVANT}[ ,:]+)?(?:(?:oui|alors|euh|ben|bah|donc|c'est|c|il|elle|ils|le cabinet|son cabinet|est|exerce|travaille|bosse|situee?|se trouve|la ville c'est|ville)[ ,]+)*"
    rf"{_PRES_DE}(?:[0-9]{{5}}[ ,]+)?"
    r"(?:(?:a|sur|vers|dans|de|(?P<aux>aux?))[ ]+)?(?=[a-z])"
)
"""What leads to the name of a town in an answer ("à Sedan", "c'est au Mans")."""

_LA_VILLE = re.compile(r"(?<![a-z])(?:la |sa )?ville (?:c'est |cest |est )(?:a )?(?=[a-z])")
_DEJA_DIT = re.compile(
    r"[ ,.]+(?:(?:comme )?je (?:viens de|vous ai|l'ai|vous l'ai|vien de)(?: deja)?(?: vous)?(?: le| l')? ?(?:dire|dit|ecrit|ecrire)"
    r"|j(?:e )?l'?ai (?:deja |bien )?dit?|deja dit|c'est deja dit|deja)\b.*$"
)
""" "Créteil, je viens de le dire"."""

_QUI_DIT = re.compile(
    r"\W*(?:(?:mais|si|ben|bah|non|euh|comme|g|j'? ?ai|je|on a|ai|a|vous|te|l'ai|deja|pourtant)(?:\W+|$))*"
)
"""What stands before "déjà dit" where the town comes after it."""

_DISTANCE = re.compile(
    r"[ ,;:.(-]+(?:(?:c'est|soit|a|environ|presque|plus de)[ ,]+)*(?:[0-9]+(?:[.,][0-9]+)?|une?|deux|trois) ?(?:km|kms|kilometres?|bornes|h|heures?"
    r"|mn|min|minutes?)(?![a-z]).*$",
    re.DOTALL,
)
""" "Bastia, 150 km", "Corte (1 heure de route)": how far the town is."""
_OU_C_EST = re.compile(r"(?<=[a-z])[ ,(]+(?:dans (?:le |la |l'|les )[a-z' -]{3,30}|[0-9]{2}|[0-9]{5})[ )]*\W*$")
""" "Vierzon dans le Cher", "Vierzon 18100": which town of that name."""


@dataclass(frozen=True)
class VilleLue:
    """A town as the person writes it, with capitals, at [debut, fin[ of the text."""

    ville: str
    debut: int
    fin: int


def lire_villes(texte: str) -> list[VilleLue]:
    """The towns where the person says they live."""
    return list(_lire_villes(texte, plier(texte)))


def lire_reponse_ville(texte: str) -> str:
    """The town that an answer to "in which town?" gives, as it is written, without the words that lead to it."""
    lues = lire_villes(texte)
    if lues:
        return lues[0].ville
    if annoncee := _LA_VILLE.search(plier(texte).plie):
        lue = lire_ville_apres(texte, plier(texte), annoncee.end())
        return lue[0] if lue else ""
    for a_cote in (_DEJA_DIT, _DISTANCE, _OU_C_EST):
        trouve = a_cote.search(plier(texte).plie)
        if trouve and not _QUI_DIT.fullmatch(plier(texte).plie[: trouve.start()]):
            texte = texte[: plier(texte).debuts[trouve.start()]]
    avant = _AVANT_LA_VILLE.match(plier(texte).plie)
    article = {"au": "Le ", "aux": "Les "}.get(avant["aux"] or "", "") if avant else ""
    return ecrire_ville(article + texte[avant.end() if avant else 0 :].strip(" .,!"))


def lire_ville_apres(texte: str, lu: TextePlie, debut: int, code: bool = False) -> tuple[str, int] | None:
    """The town whose name begins at a place of the folded text, and where it ends there; None where no name begins.

    After a postcode (`code`), the first word may be one of every day ("94700 maisons alfort").
    """
    mots = list(_mots_de_la_ville(lire_mots(texte, lu, debut), code))
    while mots and mots[-1].plie in LIAISONS:
        mots.pop()
    if not mots:
        return None
    cedex = _CEDEX.match(lu.plie, mots[-1].fin)
    fin = cedex.end() if cedex else mots[-1].fin
    return ecrire_ville(texte[slice(*lu.etendue(debut, fin))]), fin


def ecrire_ville(ecrite: str) -> str:
    """The name of a town with its capitals ("la roche sur yon": "La Roche sur Yon")."""
    ville = ecrire_avec_capitales(ecrite, LIAISONS)
    return ville[:1].upper() + ville[1:]


def est_un_departement(nom: str) -> bool:
    """Whether a name is a département's and no town's ("la Nièvre")."""
    return _ARTICLE.sub("", plier(nom).plie) in _DEPARTEMENTS


_SIGLES = frozenset((
    "aah", "ald", "ame", "caf", "cgss", "cmu", "cmuc", "cpam", "c2s", "css", "ehpad", "msa", "puma", "rdv", "rqth", "rsa",
    "secu", "sos", "samu", "smur",
))  # fmt: skip


def est_un_sigle(nom: str) -> bool:
    """Whether a word in capitals is no town but a right or a body ("une ordonnance d'AME")."""
    return plier(nom).plie in _SIGLES


_LA_SIENNE = re.compile(
    r"\W*(?:(?:bah|ben|euh|oui|c'est|c|il est|elle est|il exerce|elle exerce|dans|a|sur|juste|tout|aussi)[ ,]+)*"
    r"(?:(?:dans )?(?:ma|notre|sa|la meme|ma propre) (?:ville|commune)(?: (?:a moi|aussi|que moi))?|(?:dans )?(?:mon|notre|le meme) (?:village|quartier|coin)(?: que moi)?"
    r"|(?:(?:pres|a cote|pas loin|en bas) de )?chez (?:moi|nous)|la ou j'habite|ou j'habite|la mienne|la meme(?: que (?:moi|la mienne))?|pareil(?: que moi)?|(?:a |au )?(?:la )?meme (?:endroit|ville|chose) ?(?:que moi)?)\W*"
)


def est_la_sienne(texte: str) -> bool:
    """Whether an answer names a town only as one's own ("dans ma ville", "à côté de chez moi")."""
    return bool(_LA_SIENNE.fullmatch(plier(texte).plie))


def est_un_chef_lieu(nom: str) -> bool:
    """Whether a name is that of the main town of a département, known even without capital."""
    return _cle(nom) in _CHEFS_LIEUX


def est_une_ville_connue(nom: str) -> bool:
    """Whether a name is that of one of the larger towns, known however it is written."""
    return _cle(nom) in _CONNUES


def est_une_ville_nommee(nom: str) -> bool:
    """Whether a name is that of a town of some size, where the words before it lead to a place."""
    return est_une_ville_connue(nom) or _cle(nom) in _MOYENNES


def est_le_nom_de_quelqu_un(nom: str) -> bool:
    """Whether a name is a first name beside a surname ("Roussel Gérard"), no town that we know nor one named after a saint."""
    mots = list(lire_mots(nom, plier(nom), 0))
    nomme = len(mots) == 2 and not _SAINT.match(mots[0].plie) and any(mot.prenom for mot in mots)
    return nomme and not est_une_ville_connue(nom)


def ressemble_a_une_ville(nom: str) -> bool:
    """Whether a name is one of the larger towns, or has the form of a town's: no word of every day, no person's name."""
    mots = [mot for mot in lire_mots(nom, plier(nom), 0) if mot.plie not in LIAISONS]
    une_personne = len(mots) > 1 and mots[0].prenom and "-" not in nom
    return est_une_ville_connue(nom) or not (une_personne or any(mot.courant for mot in mots))


def _lire_villes(texte: str, lu: TextePlie) -> Iterator[VilleLue]:
    lu_jusqu_a = 0
    for annonce in _ANNONCE.finditer(lu.plie):
        lue = lire_ville_apres(texte, lu, annonce.end()) if annonce.end() >= lu_jusqu_a else None
        if lue is None:
            continue
        ville, lu_jusqu_a = lue
        etendue = lu.etendue(annonce.end(), lu_jusqu_a)
        if annonce["suis"] and not est_un_chef_lieu(ville) and (texte.isupper() or not texte[etendue[0]].isupper()):
            continue  # "je suis de garde", "je suis a bout"
        if annonce["aux"]:
            ville = ("Le " if annonce["aux"] == "au" else "Les ") + ville
        if not est_un_departement(ville):
            yield VilleLue(ville, *etendue)


def _mots_de_la_ville(mots: Iterator[Mot], code: bool) -> Iterator[Mot]:
    """The first words that make a name: with a capital where the first has one, up to a word of every day."""
    premier: Mot | None = None
    liaisons: list[Mot] = []
    for rang, mot in enumerate(mots):
        if rang == _PLUS_DE_MOTS or mot.plie == "cedex":
            return
        if mot.plie in LIAISONS and (premier is not None or mot.plie in _ARTICLES):
            liaisons.append(mot)
            continue
        refuse = mot.jamais_nom if code and premier is None else mot.courant
        if refuse or (premier is not None and premier.capitale and not mot.capitale):
            return
        premier = premier or mot
        yield from liaisons
        yield mot
        liaisons = []
