"""The names of two persons given in one message: of whom it is about, and of who writes."""

import re

from bot.extraction.langue.pliage import TextePlie, plier
from bot.extraction.personnes.noms import NomLu, Qui, lire_noms, lire_reponse_nom
from bot.extraction.personnes.noms_mots import CIVILITE, DEJA_DIT, PARENT, PARENTE
from bot.extraction.personnes.noms_propres import ecrire_nom, lire_nom_propre

_EST = rf"(?:,? ?(?:c'est|cest|c est|c(?= )|je suis|je m'appelle|(?:s'|se )?appell?e|est|:))?(?:,? ?(?:son|sa|leur) (?:{PARENTE})(?![a-z]))?[ ,]*"
_MOI = re.compile(
    rf"(?<![a-z'-])(?:et )?(?:pour )?(?:moi(?:[ -]meme)?|mon nom(?: a moi)?|je suis(?= (?:son|sa|leur) )){_EST}(?:{CIVILITE})?"
)
_LUI = re.compile(
    rf"\W*(?:oui |et |alors )*(?:(?:pour )?(?:elle|lui|il|{PARENT}|maman|papa|mamie|mamy|papi|papy|tata|tonton|la personne(?: concernee| aidee)?|le sien){_EST}|c'est |pour )?"
    rf"(?:{CIVILITE})?"
)
_ET_LUI = re.compile(
    rf"(?:[,;.\n]+ ?|(?<= ))(?:et |pour )?(?:elle|lui|{PARENT}|son nom|la personne(?: concernee| aidee)?"
    rf"|(?:la )?(?:tutrice|curatrice|mandataire|fille|niece|mere|soeur|femme|epouse|voisine)(?= d[e'u])|(?:le )?(?:tuteur|curateur|fils|neveu|pere|frere|mari|voisin)(?= d[e'u])"
    rf")(?: d[e'u])?{_EST}(?:{CIVILITE})?"
)
""" "…, et lui c'est Tom Chauvet", "…, tutrice de Georges Lambotte": before the name of whom it is about."""
_FIN = re.compile(r" ?(?:[.,;!\n]|$)")
_MOTS_AUTOUR_D_UN_NOM = 4
_MOTS_D_UN_LONG_NOM = 8
_COUPE = re.compile(r"[.,;:!?\n]+ *")
_PARTAGE = re.compile(
    r"(?<![a-z])nom(?: de famille)?(?: (?:c'est|est))? ?:? ?(?P<nom>[a-z][a-z' -]{1,40}?),? pour (?:nous deux|les deux|tous les deux)"
    r"[ ,;.]+(?:(?:et )?(?:les |nos )?prenoms?(?: (?:c'est|sont))? ?:? ?)(?P<lui>[a-z][a-z-]+)(?: et|,)(?: moi,?)? (?P<moi>[a-z][a-z-]+)"
)
""" "Le nom de famille c'est Tanguy pour nous deux, prénoms Noé et Gwenaëlle": whom it is about first, as they were asked."""


def lire_noms_de_deux(texte: str) -> tuple[NomLu, NomLu] | None:
    """The whole names of whom it is about and of who writes, None where the text does not give both.

    "Noé Tanguy, et moi Gwenaëlle Tanguy", "moi Karim Benali et elle Nadia Benali".
    """
    lu = plier(texte)
    if partage := _PARTAGE.search(lu.plie):
        nom, un, autre = (ecrire_nom(texte, lu, *partage.span(quoi)) for quoi in ("nom", "lui", "moi"))
        etendue = lu.etendue(*partage.span())
        return NomLu(nom, un, None, *etendue, Qui.PROCHE), NomLu(nom, autre, None, *etendue)
    for moi in _MOI.finditer(lu.plie):
        de_soi = _lire_entier(texte, lu, moi.end()) or _lire_prenom(texte, lu, moi.end())
        if de_soi is None:
            continue
        avant = lu.plie[: moi.start()].rstrip(" ,;.\n")
        apres = plier(texte[: de_soi.fin]).plie
        du_proche = (
            _lire_en_entier(texte, lu, len(avant))
            or _lire_apres(texte, lu, len(apres))
            or _lire_ailleurs(texte, de_soi)
        )
        if du_proche:
            return du_proche, de_soi
    return _lire_l_autre_ensuite(texte, lu)


def _lire_l_autre_ensuite(texte: str, lu: TextePlie) -> tuple[NomLu, NomLu] | None:
    """ "Mireille Chauvet née Le Goff et lui c'est Tom Chauvet": who writes is named first, and the other one after."""
    for lien in _ET_LUI.finditer(lu.plie):
        avant = texte[: lu.etendue(*lien.span())[0]]
        if len(avant.split()) > _MOTS_D_UN_LONG_NOM + _MOTS_AUTOUR_D_UN_NOM:
            return None  # and all that follows says more than a name before it
        du_proche = _lire_entier(texte, lu, lien.end(), Qui.PROCHE)
        de_soi = lire_reponse_nom(avant) if du_proche else None
        if du_proche and de_soi and de_soi.nom and de_soi.prenom and _ne_dit_que_ce_nom(avant, de_soi):
            return du_proche, de_soi
    return None


def _ne_dit_que_ce_nom(texte: str, nom: NomLu) -> bool:
    return len(f"{texte[: nom.debut]} {texte[nom.fin :]}".split()) <= _MOTS_AUTOUR_D_UN_NOM


def _lire_entier(texte: str, lu: TextePlie, debut: int, qui: Qui = Qui.SOI) -> NomLu | None:
    """The first name and surname that begin at a place of the folded text."""
    propre = lire_nom_propre(texte, lu, debut, nom_d_abord=True)
    if propre is None or not (propre.nom and propre.prenom) or not (propre.capitale or propre.a_un_prenom):
        return None
    return NomLu(propre.nom, propre.prenom, None, *lu.etendue(propre.debut, propre.fin), qui)


def _lire_prenom(texte: str, lu: TextePlie, debut: int) -> NomLu | None:
    """The first name alone with which a clause ends: "moi c'est Yann"."""
    propre = lire_nom_propre(texte, lu, debut)
    seul = propre and propre.prenom and not propre.nom and propre.nb_mots == 1 and _FIN.match(lu.plie, propre.fin)
    return NomLu(None, propre.prenom, None, *lu.etendue(propre.debut, propre.fin)) if propre and seul else None


def _lire_en_entier(texte: str, lu: TextePlie, fin: int) -> NomLu | None:
    """The name that is all of the last clause up to a place, but for the words around it ("je l'ai dit : Karim Belhadj")."""
    if deja := DEJA_DIT.search(lu.plie[:fin]):
        fin = deja.start()
    debuts = (0, *(coupe.end() for coupe in _COUPE.finditer(lu.plie, 0, fin)))
    for avant in filter(None, (_LUI.match(lu.plie, debut, fin) for debut in debuts)):
        lue = _lire_entier(texte, lu, avant.end(), Qui.PROCHE)
        if lue and len(plier(texte[: lue.fin]).plie) == fin:
            return lue
    return None


def _lire_ailleurs(texte: str, de_soi: NomLu) -> NomLu | None:
    """The last whole name of a relative that the text gives, wherever it stands ("elle s'appelle Nadia Benali, …")."""
    lus = (lu for lu in lire_noms(texte) if lu.qui is Qui.PROCHE and lu.nom and lu.prenom)
    return max(
        (lu for lu in lus if lu.fin <= de_soi.debut or lu.debut >= de_soi.fin), key=lambda lu: lu.debut, default=None
    )


def _lire_apres(texte: str, lu: TextePlie, debut: int) -> NomLu | None:
    """The name of the other one, said after that of who writes: "et elle Nadia Benali"."""
    suite = _LUI.match(lu.plie, debut)
    nommee = suite is not None and re.search(r"[a-z]", suite.group()) is not None
    return _lire_entier(texte, lu, suite.end(), Qui.PROCHE) if suite and nommee else None
