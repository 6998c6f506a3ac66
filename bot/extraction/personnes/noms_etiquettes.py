"""Names given as in a form, beside the label that says what they are ("nom : Durand", "Durand (nom)")."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.extraction.langue.pliage import TextePlie
from bot.extraction.personnes.nom_lu import NomLu, Qui
from bot.extraction.personnes.noms_mots import ARTICLES, C_EST_MOI, ENTRE_DEUX_CHAMPS, ETIQUETTE, ETIQUETTE_APRES
from bot.extraction.personnes.noms_propres import NomPropre, ecrire_nom, lire_nom_propre


@dataclass(frozen=True)
class _Champ:
    """A name with the label before it ("nom :", "prénom :"), as in a form."""

    quoi: str
    propre: NomPropre
    ecrit: str
    sur: bool
    du_proche: bool
    de_famille: bool
    """Whether it was called the family name: the whole of it is the surname."""


def lire_noms_etiquetes(texte: str, lu: TextePlie) -> list[NomLu]:
    """Names beside their labels, before or after; two halves told apart make one ("Luc c'est mon prénom, mon nom c'est Roy")."""
    plie, apres = lu.plie, []
    for etiquette, nom in _lire_etiquettes_apres(texte, lu):
        de, a = etiquette.span("quoi")
        plie = plie[:de] + " " * (a - de) + plie[a:]  # it is no label of what follows it
        apres.append(nom)
    return [*_reunir_les_moities([*_lire_etiquettes(texte, lu, plie), *apres]), *_lire_c_est_moi(texte, lu)]


def _reunir_les_moities(lus: Sequence[NomLu]) -> list[NomLu]:
    """The names, those of two that are a surname and a first name of the same person in one."""
    if len(lus) != 2 or lus[0].qui is not lus[1].qui:
        return list(lus)
    un, autre = lus
    noms, prenoms = [lu.nom for lu in lus if lu.nom], [lu.prenom for lu in lus if lu.prenom]
    if len(noms) != 1 or len(prenoms) != 1 or bool(un.nom) == bool(autre.nom):
        return list(lus)
    debut, fin = min(un.debut, autre.debut), max(un.fin, autre.fin)
    return [replace(un, nom=noms[0], prenom=prenoms[0], debut=debut, fin=fin)]


def _lire_etiquettes(texte: str, lu: TextePlie, plie: str) -> Iterator[NomLu]:
    """Names given as in a form, after the labels of `plie`; labels that follow each other make one name."""
    champs: dict[str, _Champ] = {}
    fin = 0
    for etiquette in ETIQUETTE.finditer(plie):
        les_deux = etiquette["quoi"].startswith("nom") and "prenom" in etiquette["quoi"]
        propre = lire_nom_propre(texte, lu, etiquette.end(), nom_seul=True, nom_d_abord=les_deux)
        if propre is None:
            continue
        ecrit = ecrire_nom(texte, lu, propre.debut, propre.fin)
        du_proche = bool(etiquette["sien"] or etiquette["de_l_autre"])
        sur, de_famille = _est_un_champ_sur(etiquette, propre), not les_deux and "famille" in etiquette["quoi"]
        champ = _Champ(_quoi(etiquette["quoi"]), propre, ecrit, sur, du_proche, de_famille)
        if champ.quoi in champs or etiquette.start() - fin > ENTRE_DEUX_CHAMPS:
            yield from _assembler(lu, champs)
            champs = {}
        champs[champ.quoi] = champ
        fin = propre.fin
    yield from _assembler(lu, champs)


def _lire_etiquettes_apres(texte: str, lu: TextePlie) -> Iterator[tuple[re.Match[str], NomLu]]:
    """A surname or a first name, whole, that its label follows, with that passage."""
    for trouve in ETIQUETTE_APRES.finditer(lu.plie):
        propre = lire_nom_propre(texte, lu, trouve.start("dit"), nom_seul=True)
        sur = propre is not None and (propre.capitale or propre.a_un_prenom or (trouve["mien"] and texte.islower()))
        if propre is None or not sur or propre.fin != trouve.end("dit"):
            continue
        ecrit, du_prenom = ecrire_nom(texte, lu, propre.debut, propre.fin), trouve["quoi"] == "prenom"
        nom, prenom = (None, ecrit) if du_prenom else (ecrit, None)
        yield trouve, NomLu(nom, prenom, None, *lu.etendue(propre.debut, propre.fin))


def _lire_c_est_moi(texte: str, lu: TextePlie) -> Iterator[NomLu]:
    """The name of who writes, whole, before "c'est moi"."""
    for trouve in C_EST_MOI.finditer(lu.plie):
        propre = lire_nom_propre(texte, lu, trouve.start("dit"))
        if propre and propre.a_un_prenom and propre.fin == trouve.end("dit"):
            yield NomLu(propre.nom, propre.prenom, None, *lu.etendue(propre.debut, propre.fin))


def _est_un_champ_sur(etiquette: re.Match[str], propre: NomPropre) -> bool:
    """Whether what follows a label is a name: "mon nom est dupont" is, "le nom est incorrect" is not."""
    lien = etiquette["lien"].strip()
    annonce = lien.endswith((":", "=")) or (lien != "" and (etiquette["mien"] or etiquette["de_l_autre"]) is not None)
    return propre.a_un_prenom or (propre.particule not in ARTICLES and (propre.capitale or annonce))


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
    seul = nom.propre if nom and not prenom and not nom.de_famille else None
    parts = (seul.nom, seul.prenom) if seul else (nom.ecrit if nom else None, prenom.ecrit if prenom else None)
    if seul and nom and nom.du_proche and seul.nb_mots == 1 and seul.a_un_prenom:
        parts = (None, nom.ecrit)  # "le nom de ma fille est Inès"
    yield NomLu(
        *parts,
        civilite=None,
        debut=lu.etendue(debut, fin)[0],
        fin=lu.etendue(debut, fin)[1],
        qui=Qui.PROCHE if any(champ.du_proche for champ in champs.values()) else Qui.SOI,
        nom_naissance=naissance.ecrit if naissance else None,
    )
