"""Names of persons in a text: of the one who writes, of the one they write for, of others; names of organisations."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from bot.extraction.noms_propres import NomPropre, ecrire_nom, lire_nom_propre
from bot.extraction.organisations import OrganisationLue, lire_organisations
from bot.extraction.pliage import TextePlie, plier

__all__ = ["NomLu", "OrganisationLue", "Qui", "lire_noms", "lire_organisations", "lire_reponse_nom"]


class Qui(StrEnum):
    """Whose name it is, as far as the words around it say."""

    SOI = "soi"
    PROCHE = "proche"
    AUTRE = "autre"


@dataclass(frozen=True)
class NomLu:
    """A person's name at [debut, fin[ of the text, civility included; no surname where only a first name is given."""

    nom: str | None
    prenom: str | None
    civilite: str | None
    debut: int
    fin: int
    qui: Qui = Qui.SOI
    nom_naissance: str | None = None


_CIVILITES = {
    "m": "M.", "mr": "M.", "monsieur": "M.", "mme": "Mme", "madame": "Mme", "mlle": "Mme", "melle": "Mme",
    "mademoiselle": "Mme",
}  # fmt: skip
_CIVILITE = r"(?<![a-z'])(?P<civilite>mr|monsieur|mme|madame|mlle|melle|mademoiselle|m(?=\.))\.? "
_JE_M_APPELLE = r"j(?:e )?'?(?: ?m'? ?)app?ell?e?s?|je me (?:nomme|prenomme)|je soussignee?|signee?"
_PARENT = (
    r"(?:ma|mon|notre) (?:mere|pere|maman|papa|mari|femme|fils|fille|enfant|conjointe?|epoux|epouse|compagne|compagnon"
    r"|concubine?|soeur|frere|grand[ -]mere|grand[ -]pere|tante|oncle|niece|neveu|cousine?|voisine?|amie?|belle[ -]mere"
    r"|beau[ -]pere|bebe)"
)
_ANNONCES = (
    (re.compile(rf"(?<![a-z'])(?:{_JE_M_APPELLE}) ?[:,]? (?:{_CIVILITE})?"), Qui.SOI, 0),
    (re.compile(rf"(?<![a-z'])(?:qui|elle|il|{_PARENT}) s'appell?e (?:{_CIVILITE})?"), Qui.PROCHE, 0),
    (re.compile(rf"(?<![a-z'])(?:je suis|c'est|ici) (?:{_CIVILITE})?"), Qui.SOI, 2),
    (
        re.compile(rf"(?<![a-z'])(?:moi,? (?:c'est|c|cest)|cordialement,?|salutations,?)[ \n]+(?:{_CIVILITE})?"),
        Qui.SOI,
        1,
    ),
    (re.compile(rf"(?<![a-z'])(?:{_PARENT}),? (?:{_CIVILITE})?"), Qui.PROCHE, 1),
    (re.compile(_CIVILITE), Qui.AUTRE, 0),
    (re.compile(rf"\n(?:{_CIVILITE})?"), Qui.AUTRE, 2),
)
"""Words before a name, whose name it is, and how many words it must have, one of them known or with a capital."""

_D_UN_AUTRE = re.compile(r",? (?:qui|que|qu')(?![a-z])")  # "c'est Marie Petit qui m'a recue"

_ETIQUETTE = re.compile(
    r"(?<![a-z'])(?:(?:mon|son|le|mes|et) )?(?P<quoi>noms?(?: de famille)? (?:et|/) (?:mon )?prenoms?"
    r"|prenoms? (?:et|/) (?:mon )?noms?|nom de (?:naissance|jeune fille)|noms?(?: de famille| d'usage)?|prenoms?)"
    r"(?P<lien>(?: c'est| cest| est| c| sont)? ?[:=]?) ?"
)
_ENTRE_DEUX_CHAMPS = 12
_NAISSANCE = re.compile(r"(?:, | \(?)(?:(?P<epouse>epouse|ep\.)|nee?|nom de (?:naissance|jeune fille) ?:?) (?=[a-z])")

_AVANT_REPONSE = re.compile(
    r"\W*(?:(?:oui|alors|euh|bah|bonjour|bonsoir|moi|donc|ok|d'accord|voila)[ ,]+)*"
    r"(?:(?:c'est|c|cest|je suis|il s'agit de|pour|celui de) )?"
)
_APRES_REPONSE = re.compile(r"(?:[\W_]|merci|voila|svp|s'il vous plait|\{[a-z]+:[a-z]+\})*")


def lire_noms(texte: str) -> list[NomLu]:
    """The names of persons that a story gives, in order, none over another."""
    lu = plier(texte)
    lus: list[NomLu] = []
    for nom in (*_lire_etiquettes(texte, lu), *_lire_annonces(texte, lu)):
        if all(nom.fin <= autre.debut or nom.debut >= autre.fin for autre in lus):
            lus.append(nom)
    return sorted(lus, key=lambda nom: nom.debut)


def lire_reponse_nom(texte: str) -> NomLu | None:
    """The name that an answer to "what is your name?" gives; None for a question, a refusal or a sentence."""
    if "?" in texte:
        return None
    de_soi = [nom for nom in lire_noms(texte) if nom.qui is Qui.SOI]
    if de_soi:
        return de_soi[0]
    lu = plier(texte)
    avant = _AVANT_REPONSE.match(lu.plie)
    debut = avant.end() if avant else 0
    civilite = re.compile(_CIVILITE).match(lu.plie, debut)
    propre = lire_nom_propre(texte, lu, civilite.end() if civilite else debut, nom_seul=civilite is not None)
    if propre is None or len(lu.plie[propre.debut : propre.fin]) < 2:
        return None
    nom = _completer(texte, lu, propre, civilite, Qui.SOI)
    reste = plier(texte[nom.fin :]).plie
    return nom if _APRES_REPONSE.fullmatch(reste) else None


def _lire_annonces(texte: str, lu: TextePlie) -> Iterator[NomLu]:
    tout_en_capitales = texte.isupper()
    for motif, qui, au_moins in _ANNONCES:
        for annonce in motif.finditer(lu.plie):
            propre = lire_nom_propre(texte, lu, annonce.end(), nom_seul=annonce["civilite"] is not None)
            if propre is None or _D_UN_AUTRE.match(lu.plie, propre.fin):
                continue
            reconnu = propre.a_un_prenom or (propre.capitale and not tout_en_capitales and au_moins == 1)
            if annonce["civilite"] or au_moins == 0 or (reconnu and propre.nb_mots >= au_moins):
                yield _completer(texte, lu, propre, annonce if annonce["civilite"] else None, qui)


def _completer(texte: str, lu: TextePlie, propre: NomPropre, civilite: re.Match[str] | None, qui: Qui) -> NomLu:
    """The name with civility and name at birth ("Mme Martin née Durand", "Mme Durand épouse Martin")."""
    nom, nom_naissance, debut, fin = propre.nom, None, propre.debut, propre.fin
    if civilite is not None:
        debut = civilite.start("civilite")
    if (lien := _NAISSANCE.match(lu.plie, fin)) and (autre := lire_nom_propre(texte, lu, lien.end(), nom_seul=True)):
        nom_naissance = ecrire_nom(texte, lu, autre.debut, autre.fin)
        if lien["epouse"]:
            nom, nom_naissance = nom_naissance, nom
        fin = autre.fin
    if qui is Qui.AUTRE and _est_seul_sur_sa_ligne(lu.plie, debut, fin):
        qui = Qui.SOI
    titre = _CIVILITES[civilite["civilite"]] if civilite is not None else None
    return NomLu(nom, propre.prenom, titre, *lu.etendue(debut, fin), qui, nom_naissance)


def _est_seul_sur_sa_ligne(plie: str, debut: int, fin: int) -> bool:
    """Whether nothing else stands on the line, as in a signature or an answer."""
    debut_de_ligne = plie.rfind("\n", 0, debut) + 1
    fin_de_ligne = plie.find("\n", fin)
    apres = plie[fin:] if fin_de_ligne < 0 else plie[fin:fin_de_ligne]
    return not plie[debut_de_ligne:debut].strip() and not apres.strip(" .,!")


@dataclass(frozen=True)
class _Champ:
    """A name with the label before it ("nom :", "prénom :"), as in a form."""

    quoi: str
    propre: NomPropre
    ecrit: str
    sur: bool


def _lire_etiquettes(texte: str, lu: TextePlie) -> Iterator[NomLu]:
    """Names given as in a form; labels that follow each other make one name."""
    champs: dict[str, _Champ] = {}
    fin = 0
    for etiquette in _ETIQUETTE.finditer(lu.plie):
        propre = lire_nom_propre(texte, lu, etiquette.end(), nom_seul=True)
        if propre is None:
            continue
        sur = bool(etiquette["lien"].strip()) or propre.a_un_prenom or propre.capitale
        champ = _Champ(_quoi(etiquette["quoi"]), propre, ecrire_nom(texte, lu, propre.debut, propre.fin), sur)
        if champ.quoi in champs or etiquette.start() - fin > _ENTRE_DEUX_CHAMPS:
            yield from _assembler(lu, champs)
            champs = {}
        champs[champ.quoi] = champ
        fin = propre.fin
    yield from _assembler(lu, champs)


def _quoi(etiquette: str) -> str:
    if "naissance" in etiquette or "jeune" in etiquette:
        return "naissance"
    return "prenom" if etiquette.startswith("prenom") and "nom" not in etiquette.removeprefix("prenom") else "nom"


def _assembler(lu: TextePlie, champs: dict[str, _Champ]) -> Iterator[NomLu]:
    if not any(champ.sur for champ in champs.values()):
        return
    nom, prenom, naissance = champs.get("nom"), champs.get("prenom"), champs.get("naissance")
    debut = min(champ.propre.debut for champ in champs.values())
    fin = max(champ.propre.fin for champ in champs.values())
    seul = nom.propre if nom and not prenom else None
    yield NomLu(
        nom=seul.nom if seul else (nom.ecrit if nom else None),
        prenom=seul.prenom if seul else (prenom.ecrit if prenom else None),
        civilite=None,
        debut=lu.etendue(debut, fin)[0],
        fin=lu.etendue(debut, fin)[1],
        nom_naissance=naissance.ecrit if naissance else None,
    )
