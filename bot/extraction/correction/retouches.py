"""A part of a known value that is put right: the end of a telephone number, the domain of an e-mail, the number of a street."""

import re

from bot.extraction.correction.corrections import lire_reprise
from bot.extraction.langue.pliage import plier

_PLUTOT = (
    r"(?:(?:non|pardon|en fait|plutot|bien|mais|et|c'est|c'etait|est|soit|le|la|en|au|a la place de|au lieu de)[ ,:]+)*"
)
_ET_PAS = r"[ ,;]*(?:et |mais )?(?:non pas|pas|au lieu d[eu']|a la place d[eu']|plutot qu[e']) ?(?:le |la |en |de |du |chez |au )?"

# The telephone: two to eight digits, in pairs or not.
_CHIFFRES = r"[0-9](?:[ .]?[0-9]){1,7}"
_DU_TELEPHONE = re.compile(r"\b(?:telephone|tel|portable|mobile|numero|chiffres?|fini\w*|termin\w*|commence)(?![a-z])")
_A_LA_FIN = re.compile(
    rf"\b(?:fini\w*|termin\w*|se fini\w*|derniers?(?: chiffres?)?(?: (?:sont|c'est|est))?|la fin(?:,? c'est| est)?) ?(?:par |en |c'est |: ?)?(?P<fin>{_CHIFFRES})(?![0-9])"
    rf"|(?<![0-9])(?P<fin_apres>{_CHIFFRES}) (?:a la fin|pour (?:la fin|finir))"
)
_AU_DEBUT = re.compile(
    rf"\b(?:commence|debute|le debut(?:,? c'est| est)?) ?(?:par |en )?(?P<debut>{_CHIFFRES})(?![0-9])"
)
_DES_CHIFFRES = (
    re.compile(rf"(?<![0-9])(?P<nouveau>{_CHIFFRES}){_ET_PAS}(?P<ancien>{_CHIFFRES})(?![0-9])"),
    re.compile(rf"\bpas (?:le |par )?(?P<ancien>{_CHIFFRES})[ ,]+{_PLUTOT}(?P<nouveau>{_CHIFFRES})(?![0-9])"),
)
CHIFFRES_D_UN_NUMERO = 10

# The e-mail: its extension (".com"), its provider ("gmail"), or its whole domain.
_EXTENSION = r"(?:fr|com|net|org|eu|be|ch)"
_BOUT = rf"(?:@ ?)?[a-z0-9-]{{2,30}}(?:\.{_EXTENSION})?|\.{_EXTENSION}"
_D_UN_BOUT = (
    re.compile(rf"(?<![a-z0-9])(?P<nouveau>{_BOUT}){_ET_PAS}(?P<ancien>{_BOUT})(?![a-z0-9])"),
    re.compile(rf"\bpas (?:en |chez |@)?(?P<ancien>{_BOUT})[ ,]+{_PLUTOT}(?:chez |@)?(?P<nouveau>{_BOUT})(?![a-z0-9])"),
    re.compile(rf"\b(?:remplace|change)[rz]? (?P<ancien>{_BOUT}) (?:par|en) (?P<nouveau>{_BOUT})(?![a-z0-9])"),
)
_DIT_SEUL = re.compile(
    rf"\b(?:mail|e-?mail|courriel|adresse)\b[^.!?\n]{{0,30}}?\b(?:c'est|est|finit|termine|en|par) (?:en |par )?(?P<extension>\.{_EXTENSION})(?![a-z0-9])"
)
_FOURNISSEURS = {
    "bbox": "bbox.fr",
    "free": "free.fr",
    "gmail": "gmail.com",
    "icloud": "icloud.com",
    "laposte": "laposte.net",
    "orange": "orange.fr",
    "sfr": "sfr.fr",
    "wanadoo": "wanadoo.fr",
}
_A_PLUSIEURS = ("hotmail", "live", "outlook", "yahoo")
"""Providers that have several domains: the extension stays."""

# The address: number, and kind of street.
_NUMERO = r"[0-9]{1,4}(?: ?(?:bis|ter|quater)(?![a-z]))?"
_VOIE = r"(?:allee|avenue|boulevard|chemin|cours|impasse|passage|place|quai|route|rue|square)"
_D_UN_NUMERO = (
    re.compile(rf"(?<![0-9])(?P<nouveau>{_NUMERO})(?P<rue> [a-z' -]{{3,40}}?)?{_ET_PAS}(?P<ancien>{_NUMERO})(?![0-9])"),
    re.compile(rf"\bpas (?:le |au |du )?(?P<ancien>{_NUMERO})[ ,]+{_PLUTOT}(?P<nouveau>{_NUMERO})(?![0-9])"),
)
_NUMERO_DE_RUE = re.compile(
    rf"\b(?:numero (?:de (?:la |ma )?rue|dans la rue)|numero de (?:mon|l')adresse)\b[^0-9.!?\n]{{0,20}}(?P<nouveau>{_NUMERO})(?![0-9])"
)
_VOIE_REPRISE = re.compile(
    rf"(?<![a-z])(?P<nouveau>{_VOIE})(?: [a-z' -]{{2,40}}?)?{_ET_PAS}(?P<ancien>{_VOIE})(?![a-z])"
)
_D_UN_LIEU = re.compile(rf"\b(?:{_VOIE}|adresse|numero|habite|loge|maison|bis|ter)(?![a-z])")
_UN_MOIS = re.compile(
    r"[0-9](?:er)? (?:janv|fevr|mars|avril|mai(?!s)|juin|juil|aout|sept|octo|nove|dece)|[0-9]/[0-9]|€|euro"
)
"""What is put right is a day or a sum."""


def retoucher_telephone(texte: str, connu: str) -> str | None:
    """The known number, in ten digits, with the digits that the text puts right; None where it puts none right."""
    plie = plier(texte).plie
    if len(connu) != CHIFFRES_D_UN_NUMERO or not _DU_TELEPHONE.search(plie) or _UN_MOIS.search(plie):
        return None
    for motif in _DES_CHIFFRES:
        if (trouve := motif.search(plie)) and (corrige := _remplacer_des_chiffres(connu, trouve, plie)):
            return corrige
    if fin := _A_LA_FIN.search(plie):
        chiffres = _chiffres(fin["fin"] or fin["fin_apres"])
        return connu[: -len(chiffres)] + chiffres
    if debut := _AU_DEBUT.search(plie):
        chiffres = _chiffres(debut["debut"])
        return chiffres + connu[len(chiffres) :]
    return None


def _remplacer_des_chiffres(connu: str, trouve: re.Match[str], plie: str) -> str | None:
    """The number with some digits in the place of others; of those that stand there twice, those at the end where it is said so."""
    ancien, nouveau = _chiffres(trouve["ancien"]), _chiffres(trouve["nouveau"])
    if len(ancien) != len(nouveau) or ancien not in connu:
        return None
    place = (
        connu.rindex(ancien)
        if _A_LA_FIN.search(plie) or re.search(r"\b(?:fin|fini|dernier)", plie)
        else connu.index(ancien)
    )
    return connu[:place] + nouveau + connu[place + len(ancien) :]


def _chiffres(dits: str) -> str:
    return re.sub(r"[^0-9]", "", dits)


_DOMAINE_SEUL = re.compile(r"@?(?P<domaine>[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})[ .!]*", re.IGNORECASE)
""" "Pardon, exemple.fr": what stands after the sign of an address."""


def retoucher_courriel(texte: str, connu: str) -> str | None:
    """The known address with the domain, or the end of it, that the text puts right; None where it puts none right."""
    plie = plier(texte).plie
    local, _, domaine = connu.lower().rpartition("@")
    if seul := _DOMAINE_SEUL.fullmatch(lire_reprise(texte) or ""):
        return f"{local}@{seul['domaine'].lower()}"
    for motif in _D_UN_BOUT:
        for trouve in motif.finditer(plie):
            if corrige := _remplacer_un_bout(domaine, trouve["ancien"].strip("@ "), trouve["nouveau"].strip("@ ")):
                return f"{local}@{corrige}"
    dit = _DIT_SEUL.search(plie)
    if dit is None or domaine.endswith(dit["extension"]):
        return None
    return f"{local}@{domaine.rpartition('.')[0]}{dit['extension']}"


def _remplacer_un_bout(domaine: str, ancien: str, nouveau: str) -> str | None:
    """A domain with another extension, or another provider, in the place of its own."""
    nom, _, extension = domaine.rpartition(".")
    if ancien == f".{extension}" and nouveau.startswith("."):
        return f"{nom}{nouveau}"
    if ancien not in (nom, domaine) or nouveau.startswith("."):
        return None
    if "." in nouveau:
        return nouveau
    return f"{nouveau}.{extension}" if nouveau in _A_PLUSIEURS else _FOURNISSEURS.get(nouveau)


def retoucher_adresse(texte: str, connue: str) -> str | None:
    """The known line of an address with the number, or the kind of street, that the text puts right; None where it puts none right."""
    lu, ici = plier(texte), plier(connue)
    if _UN_MOIS.search(lu.plie) or not _D_UN_LIEU.search(lu.plie):
        return None
    numero = re.match(rf"{_NUMERO}(?![0-9])", ici.plie)
    trouve = next(
        (t for motif in _D_UN_NUMERO if (t := motif.search(lu.plie)) and numero and t["ancien"] == numero.group()), None
    )
    if trouve is None and numero:
        trouve = _NUMERO_DE_RUE.search(lu.plie)
    if trouve and numero:
        return texte[slice(*lu.etendue(*trouve.span("nouveau")))] + connue[ici.etendue(*numero.span())[1] :]
    voie = _VOIE_REPRISE.search(lu.plie)
    tenue = voie and re.search(rf"\b{voie['ancien']}\b", ici.plie)
    if not (voie and tenue):
        return None
    debut, fin = ici.etendue(*tenue.span())
    return connue[:debut] + texte[slice(*lu.etendue(*voie.span("nouveau")))] + connue[fin:]


def changer_de_numero(connue: str, dit: str) -> str | None:
    """A line of an address with the number that stands alone in an answer ("le 14", "au 4 bis"); None where there is none."""
    numero = re.fullmatch(rf"\W*(?:(?:c'est|le|au|numero|n°)[ :]*)*(?P<numero>{_NUMERO})\W*", plier(dit).plie)
    ici = plier(connue)
    tenu = re.match(rf"{_NUMERO}(?![0-9])", ici.plie)
    return numero["numero"] + connue[ici.etendue(*tenu.span())[1] :] if numero and tenu else None


_COMPLEMENT = re.compile(
    r"\b(?:manque|oublie|ajoute[rz]?|rajoute[rz]?|mettez|precise[rz]?|il faut)\b[^.!?\n]{0,25}?"
    r"(?P<complement>(?:appartement|appart|appt|apt|bat(?:iment)?|escalier|etage|immeuble|porte|residence|boite) ?[a-z0-9]{1,20}|[0-9]{1,2}(?:er|e|eme) etage)(?![a-z0-9])"
)
_DE_L_ADRESSE = re.compile(
    r"\b(?:adresse|rue|avenue|boulevard)(?![a-z])|^\W*(?:il manque|j'ai oublie|vous avez oublie)"
)


def lire_complement(texte: str) -> str | None:
    """What is missing in an address ("il manque le bâtiment B dans mon adresse"); None where the text says nothing of it."""
    lu = plier(texte)
    trouve = _COMPLEMENT.search(lu.plie)
    if trouve is None or not _DE_L_ADRESSE.search(lu.plie):
        return None
    return texte[slice(*lu.etendue(*trouve.span("complement")))]


_UNE_AUTRE_CAISSE = re.compile(
    r"\b(?:caisse|cpam|cgss)\b[^.!?\n]{0,20}\b(?:c'est|n'est|est|depends?|pas|plutot)(?![a-z])"
    r"|\bc'est (?:la|celle) [^.!?\n]{2,30}\bpas (?:la|celle)\b"
    r"|\b(?:mauvaise|change[rz]?|trompee?s? (?:de|dans la)|plutot|pas) (?:de |la |ma |l'|celle )*(?:caisse|cpam)\b"
)
_CAISSE_NIEE = re.compile(r"\b(?:pas|plus|non)(?: plus)? [^,;.!?]{2,40}?(?=[,;.!?]| c'est | mais |$)")


def lire_autre_caisse(texte: str) -> str | None:
    """A text that says that the caisse is another one, folded, without the one that it denies; None where it does not."""
    plie = plier(texte).plie
    return _CAISSE_NIEE.sub(" ", plie) if _UNE_AUTRE_CAISSE.search(plie) else None
