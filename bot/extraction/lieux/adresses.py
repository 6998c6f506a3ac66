"""Postal addresses in a text: the line of the street, what completes it, postcode and town."""

import re
from dataclasses import dataclass, replace

from bot.extraction.langue.mots import lire_mots
from bot.extraction.langue.pliage import TextePlie, plier
from bot.extraction.lieux.codes_postaux import CodePostalLu, lire_codes_postaux
from bot.extraction.lieux.villes import ecrire_ville, est_une_ville_connue, lire_ville_apres
from bot.extraction.personnes.organisations import lire_destinataire

_NUMERO = r"[0-9]{1,4}(?:[ -]?(?:bis|ter|quater|[a-d])(?![a-z]))?(?:[/-][0-9]{1,4})?"
_VOIE = (
    r"(?:allees?|av|ave|avenue|bd|bld|boulevard|chaussee|chemin|cite|clos|corniche|cour|esplanade|faubourg|fbg|hameau"
    r"|impasse|imp|lieu[ -]?dit|lotissement|montee|promenade|residence|rond[ -]point|rte|rue|ruelle|sente|sentier"
    r"|square|traverse|venelle|villa)"
)
# Words that are also something else ("2 places", "3 cours"): a capital or a postcode must follow.
_VOIE_DOUTEUSE = r"(?:ch|cours|lot|mail|passage|place|pl|quai|res|route|voie)"
_DEBUT = re.compile(
    rf"(?<![0-9a-z/.,])(?P<numero>{_NUMERO},? )?(?:(?P<douteuse>{_VOIE_DOUTEUSE})|{_VOIE})\.? (?=[a-z0-9])"
)
_SANS_VOIE = re.compile(
    rf"(?<![0-9a-z/.,])(?<!le )(?<!du )(?P<numero>{_NUMERO},? )(?P<douteuse>)(?=(?:les?|la) [a-z]|l'[a-z])"
)
""" "12 les Tilleuls 42000": a place that has no street, only before a postcode."""
_NOMBRE_DE_VOIE = re.compile(r"[0-9]{1,2}(?:er)? [a-z]+(?: [0-9]{4}(?![0-9]))?")  # "rue du 8 mai 1945"
_FIN_DU_NOM = re.compile(r"[ -]*(?:[,;\n(]|\.(?: |$)|$| (?:a|au|aux) (?=[a-z])|[0-9]{5}(?![0-9]))")
"""After the last word of a street's name, which may be one of every day."""
_ARTICLES = frozenset(("d", "de", "des", "du", "l", "la", "le", "les"))
_PRONOMS = frozenset(("ca", "il", "je", "on", "vous"))
_LIAISONS = _ARTICLES | {"au", "aux", "et", "sous"}
_PLUS_DE_MOTS = 9
_PLUS_LOIN = 70
"""How many characters before a street may hold what completes it."""

_COMPLEMENT = (
    r"(?:(?:appartement|appart|appt?|apt|bat(?:iment)?|bloc|boite|b\.?p|c\.?s|entree|escalier|esc|etage|hall|immeuble"
    r"|lgt|logement|porte|residence|res|tour)[ .:°]{1,3}[a-z0-9]|[0-9]{1,2}(?:er|e|eme) etage|rdc"
    r"|chez (?!(?:des|elles?|eux|la|le|lui|ma|mes|moi|mon|nous|ses|une?|vous)(?![a-z]))[a-z])"
)
_FIN_DE_COMPLEMENT = r"(?=[ -]*(?:[,;\n(]|$|\. | (?:a|au|et|je|j'|mon|ma|tel|mail)(?![a-z])|[0-9]{5}))"
_COMPLEMENT_ICI = re.compile(rf"(?P<complement>{_COMPLEMENT}[^,;\n]{{0,40}}?){_FIN_DE_COMPLEMENT}")
_COMPLEMENT_AVANT = re.compile(
    rf"(?<![a-z0-9])(?P<complement>{_COMPLEMENT}[^;\n]{{0,40}}?)(?: (?:au|a|dans la|sur la))?[ ,;\n-]{{1,3}}$"
)
_SEPARATEURS = re.compile(r"[ ,;\n-]{0,3}")
_LIEN_VERS_LA_VILLE = re.compile(r"(?P<a> (?:a|sur) )|, (?:a )?")
_AVANT_ADRESSE = re.compile(r"(?:.*(?:adresse|habite|domicile)[a-z' ]*?(?: est| c'est| au?)?|c'est|au)[ :,]+")


@dataclass(frozen=True)
class Adresse:
    """A postal address as the person writes it, at [debut, fin[ of the text; what they leave out is None."""

    adresse: str
    complement_adresse: str | None
    code_postal: str | None
    ville: str | None
    debut: int
    fin: int


def lire_adresses(texte: str) -> list[Adresse]:
    """The addresses of a text: a numbered street, or a street without number before a postcode."""
    lu = plier(texte)
    codes = {code.debut: code for code in lire_codes_postaux(texte)}
    lues: list[Adresse] = []
    debuts = [*_DEBUT.finditer(lu.plie), *(_SANS_VOIE.finditer(lu.plie) if codes else ())]
    for debut in sorted(debuts, key=lambda trouve: trouve.start()):
        adresse = _lire(texte, lu, debut, codes)
        if adresse is not None and (not lues or adresse.debut >= lues[-1].fin):
            lues.append(adresse)
    if len(lues) == len(codes) == 1 and lues[0].code_postal is None:
        return [_completer(lues[0], *codes.values())]
    return lues


def _completer(adresse: Adresse, code: CodePostalLu) -> Adresse:
    """The only street of a text with its only postcode, wherever it stands ("29200 Brest au 12 rue de Siam")."""
    if adresse.ville and code.ville and plier(adresse.ville).plie != plier(code.ville).plie:
        return adresse  # two towns: two places
    return replace(adresse, code_postal=code.code, ville=adresse.ville or code.ville)


def lire_reponse_adresse(texte: str) -> Adresse | None:
    """The address that an answer to the question about it gives, even without street: "Le Bourg 35000 Rennes"."""
    lues = lire_adresses(texte)
    if lues:
        return lues[0]
    for code in lire_codes_postaux(texte):
        avant = plier(texte[: code.debut])
        annonce = _AVANT_ADRESSE.match(avant.plie)
        debut = avant.debuts[annonce.end()] if annonce and annonce.end() < len(avant.plie) else 0
        lignes = [
            ligne.strip() for ligne in re.split(r"[,;\n]", texte[debut : code.debut]) if _dit_un_lieu(ligne, code)
        ]
        if lignes:
            adresse = next((ligne for ligne in lignes if not _COMPLEMENT_ICI.match(plier(ligne).plie)), lignes[0])
            complement = ", ".join(ligne for ligne in lignes if ligne != adresse)
            return Adresse(adresse, complement or None, code.code, code.ville, debut, code.fin)
    sans_numero = _DEBUT.match(plier(texte).plie)
    if sans_numero is None or sans_numero["douteuse"] or not _dit_un_lieu(texte):
        return None
    return Adresse(texte.strip(), None, None, None, 0, len(texte))


def _dit_un_lieu(ligne: str, code: CodePostalLu | None = None) -> bool:
    """Whether a line is part of an address: not a sentence ("16 rue je sais plus"), nor the town of the postcode again."""
    mots = plier(ligne).plie.strip(" -").split()
    la_ville = code is not None and code.ville is not None and mots == plier(code.ville).plie.split()
    return bool(mots) and not la_ville and not _PRONOMS & set(mots)


def _lire(texte: str, lu: TextePlie, trouve: re.Match[str], codes: dict[int, CodePostalLu]) -> Adresse | None:
    fin_de_ligne = _fin_de_la_ligne(texte, lu, trouve.end())
    if fin_de_ligne is None:
        return None
    debut, fin = trouve.start(), fin_de_ligne
    complements: list[str] = []
    if avant := _COMPLEMENT_AVANT.search(lu.plie, max(0, debut - _PLUS_LOIN), debut):
        complements.append(texte[slice(*lu.etendue(*avant.span("complement")))])
        debut = avant.start()
    while ici := _COMPLEMENT_ICI.match(lu.plie, _passer(_SEPARATEURS, lu.plie, fin)):
        complements.append(texte[slice(*lu.etendue(*ici.span("complement")))])
        fin = ici.end()
    code = _code_a(lu, fin, codes)
    avant_le_code = None if code else _ville_sans_code(texte, lu, fin)
    if avant_le_code:
        code = _code_a(lu, avant_le_code[1], codes)
    ligne = texte[slice(*lu.etendue(trouve.start(), fin_de_ligne))]
    sans_voie = trouve.re is _SANS_VOIE
    if code is None and (
        sans_voie or not trouve["numero"] or (trouve["douteuse"] and not any(c.isupper() for c in ligne))
    ):
        return None
    ville = code.ville if code else None
    if avant_le_code:
        ville, fin = avant_le_code
    elif ville is None and (fin_de_rue := _avant_une_ville_connue(lu, trouve.end(), fin_de_ligne)):
        ville = ecrire_ville(texte[slice(*lu.etendue(fin_de_rue + 1, fin_de_ligne))])
        ligne = texte[slice(*lu.etendue(trouve.start(), fin_de_rue))]
    if destinataire := lire_destinataire(texte[lu.debuts[max(0, debut - _PLUS_LOIN)] : lu.debuts[debut]]):
        ligne = f"{destinataire.nom}, {ligne}"
    etendue = lu.debuts[debut], code.fin if code else lu.fins[fin - 1]
    return Adresse(ligne, ", ".join(complements) or None, code.code if code else None, ville, *etendue)


def _code_a(lu: TextePlie, fin: int, codes: dict[int, CodePostalLu]) -> CodePostalLu | None:
    """The postcode that stands right after a place of the folded text."""
    apres = _passer(_SEPARATEURS, lu.plie, fin)
    return codes.get(lu.debuts[apres]) if apres < len(lu.plie) else None


def _avant_une_ville_connue(lu: TextePlie, debut: int, fin: int) -> int | None:
    """Where a street ends that runs into its town without a comma ("5 cours Napoléon Ajaccio 20000")."""
    blancs = (blanc for blanc in range(debut + 1, fin) if lu.plie[blanc] == " ")
    for blanc in blancs:
        if est_une_ville_connue(lu.plie[blanc + 1 : fin]):
            return None if lu.plie[debut:blanc].split()[-1] in _LIAISONS else blanc  # "12 rue de Paris"
    return None


def _fin_de_la_ligne(texte: str, lu: TextePlie, debut: int) -> int | None:
    """Where the name of a street ends: before a complement or a word of every day without article."""
    fin: int | None = None
    article = True
    prenom = False
    for rang, mot in enumerate(lire_mots(texte, lu, debut)):
        if rang == _PLUS_DE_MOTS or _COMPLEMENT_ICI.match(lu.plie, mot.debut):
            break
        if mot.plie in _LIAISONS:
            article = mot.plie in _ARTICLES
            suite = _NOMBRE_DE_VOIE.match(lu.plie, mot.fin + 1)
            if suite:
                return suite.end()
            continue
        if mot.plie in _PRONOMS:
            break  # "16 rue je sais plus"
        nom_propre = prenom or (mot.capitale and not texte.isupper())  # "avenue Jean Médecin"
        dans_le_nom = (
            article or mot.plie.startswith(("d'", "l'")) or (nom_propre and _FIN_DU_NOM.match(lu.plie, mot.fin))
        )
        if mot.courant and not dans_le_nom:
            break
        fin, article, prenom = mot.fin, False, fin is None and mot.prenom
    if fin is None and (suite := _NOMBRE_DE_VOIE.match(lu.plie, debut)):
        return suite.end()
    return fin


def _ville_sans_code(texte: str, lu: TextePlie, fin: int) -> tuple[str, int] | None:
    """The town after a street: "12 rue des Lilas a Nantes", "12 rue des Lilas, Nantes"."""
    lien = _LIEN_VERS_LA_VILLE.match(lu.plie, fin)
    if lien is None or lien.end() >= len(lu.plie):
        return None
    lue = lire_ville_apres(texte, lu, lien.end())
    if lue and (lien["a"] or texte[lu.debuts[lien.end()]].isupper() or est_une_ville_connue(lue[0])):
        return lue
    return None


def _passer(motif: re.Pattern[str], plie: str, debut: int) -> int:
    trouve = motif.match(plie, debut)
    return trouve.end() if trouve else debut
