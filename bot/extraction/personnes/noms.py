"""Names of persons in a text: of the one who writes, of the one they write for, of others; names of organisations."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from bot.extraction.affaire.professions import lire_professions
from bot.extraction.langue.mots import PRENOMS, lire_tous_les_mots
from bot.extraction.langue.pliage import TextePlie, plier
from bot.extraction.lieux.adresses import lire_adresses
from bot.extraction.lieux.villes import est_une_ville_nommee, lire_villes
from bot.extraction.personnes.nom_lu import NomLu, Qui
from bot.extraction.personnes.noms_etiquettes import lire_noms_etiquetes
from bot.extraction.personnes.noms_mots import (
    ANNONCES,
    APRES_REPONSE,
    APRES_UNE_DONNEE,
    ARTICLES,
    AUTRE_DONNEE,
    AVANT_REPONSE,
    CIVILITE,
    CIVILITES,
    D_UN_AUTRE,
    DE_SON_METIER,
    DEJA_DIT,
    DEVANT_UNE_DONNEE,
    DONNEE,
    EN_TETE,
    FIN_DE_LIGNE,
    FIN_DE_NOM,
    FIN_DE_PARTIE,
    FIN_DE_PHRASE,
    INITIALE,
    MOI_DEVANT_UNE_DONNEE,
    NAISSANCE,
    NOMME_UN_AUTRE,
    PARENT,
    PAS_AVANT_UN_NOM,
    PETIT_NOM,
    PUIS_QUI_IL_EST,
    SANS_VIRGULE,
    SIGNATURE,
    SIGNE,
    Annonce,
)
from bot.extraction.personnes.noms_propres import NomPropre, ecrire_nom, lire_nom_propre
from bot.extraction.personnes.organisations import OrganisationLue, lire_organisations

_JUSTE_AVANT = 40
A_SA_PLACE = re.compile(r"(?<![a-z])(?:a (?:sa|leur) place|(?:pour (?:lui|elle|eux)|en (?:son|leur) nom))$")
""" "Mon fils m'a demandé d'écrire à sa place. Karima Haddad": who signs after that is the writer."""
_SALUT = re.compile(r"\W+|bonjour|bonsoir|bjr|slt|salut")
_DANS_L_ORDRE = (
    PUIS_QUI_IL_EST, *ANNONCES, DE_SON_METIER, EN_TETE, DEVANT_UNE_DONNEE, MOI_DEVANT_UNE_DONNEE, APRES_UNE_DONNEE,
    SANS_VIRGULE, SIGNATURE, SIGNE,
)  # fmt: skip
"""What names somebody, the surest first: a passage that one of them took is read by no other."""

__all__ = [
    "NomLu",
    "OrganisationLue",
    "Qui",
    "lire_nom_de_naissance",
    "lire_noms",
    "lire_organisations",
    "lire_reponse_nom",
    "lire_signataire",
]


def lire_noms(texte: str, nom_d_abord: bool = False) -> list[NomLu]:
    """The names of persons that a story gives, in order, none over another; `nom_d_abord`: surnames were asked first."""
    return list(_lus(texte, nom_d_abord))


@lru_cache(maxsize=64)  # several journeys look at the same message
def _lus(texte: str, nom_d_abord: bool) -> tuple[NomLu, ...]:
    lu = plier(texte)
    lus: list[NomLu] = []
    pris = [(une.debut, une.fin) for une in lire_organisations(texte)]
    for nom in (*lire_noms_etiquetes(texte, lu), *_lire_annonces(texte, lu, nom_d_abord)):
        signe = nom.qui is Qui.SOI and nom.civilite is None and replace(nom, qui=Qui.AUTRE) in lus
        if signe:
            lus.remove(replace(nom, qui=Qui.AUTRE))  # a line of its own that more is said on: who signs
            lus.append(nom)
        elif all(nom.fin <= debut or nom.debut >= fin for debut, fin in pris):
            pris.append((nom.debut, nom.fin))
            lus.append(nom)
    return tuple(sorted(lus, key=lambda nom: nom.debut))


def lire_reponse_nom(texte: str) -> NomLu | None:
    """The name that an answer to "what is your name?" gives; None for a question, a refusal or a sentence.

    That of an organisation is none ("la SARL Durand, Marc Durand" gives the second), nor that of a street or of a town.
    """
    texte = _sans_hesitation(texte)
    plie = plier(texte)
    if deja := DEJA_DIT.search(plie.plie):
        texte = texte[: plie.etendue(*deja.span())[0]]
    spans = [(une.debut, une.fin) for une in lire_organisations(texte)]
    spans += [(une.debut, une.fin) for une in lire_adresses(texte)]
    spans += [(une.debut, une.fin) for une in lire_villes(texte)]
    for debut, fin in spans:
        texte = texte[:debut] + "," * (fin - debut) + texte[fin:]
    if abrege := _lire_initiale(texte):
        return abrege
    if "?" not in texte and (entier := _lire_nom_entre(texte, 0, len(texte))):
        return entier
    parties = _parties(texte)
    lus = (_lire_nom_entre(texte, debut, fin) for debut, fin in (*_parties(texte, FIN_DE_PHRASE), *parties))
    entiers = (lu for lu in lus if lu and lu.nom and lu.prenom)
    return next(entiers, None) or next(
        (lu for debut, fin in parties if (lu := _lire_nom_parmi(texte, debut, fin))), None
    )


_HESITATION = re.compile(
    r"\W*(?P<mot>bon|ben|bah|bha|bein)(?P<virgule>,)? +(?P<un>[^\W\d_]+)(?: +(?P<deux>[^\W\d_]+))?", re.IGNORECASE
)


def _sans_hesitation(texte: str) -> str:
    """ "Ben lucas texier", "bon, Fabre": a word of hesitation, where it can be no part of the name ("Ben Amor", "Bon, Jean")."""
    trouve = _HESITATION.match(texte)
    if trouve is None:
        return texte
    un, deux = (plier(trouve[quoi] or "").plie in PRENOMS for quoi in ("un", "deux"))
    minuscule = trouve["mot"].islower() and trouve["un"][:1].isupper()
    hesite = not un if trouve["virgule"] else minuscule or (un and trouve["deux"] and not deux)
    return " " * trouve.start("un") + texte[trouve.start("un") :] if hesite else texte


_DE_NAISSANCE = re.compile(r"(?:(?:mon|son|le) )?nom de (?:naissance|jeune fille)[^\n]{0,12}$", re.IGNORECASE)


def lire_nom_de_naissance(texte: str) -> str | None:
    """The words that give a name at birth, with the name that they follow, None where none does ("Mme Martin née Durand")."""
    seul = lire_reponse_nom(texte)
    lus = [*lire_noms(texte), *([seul] if seul else [])]
    lu = next((lu for lu in lus if lu.nom_naissance), None)
    if lu is None:
        return None
    annonce = _DE_NAISSANCE.search(texte, 0, lu.debut)
    fin = lu.fin + (texte[lu.fin : lu.fin + 1] == ")")
    return re.sub(r"\s*\n\s*", ", ", texte[annonce.start() if annonce else lu.debut : fin]).strip(" ,;.")


_AUTOUR_D_UNE_ORGANISATION = re.compile(
    r"(?<![a-z])(?:represente+ par|a l'attention d[e']|au nom d[e']|(?:(?:sa|son|la|le|notre|une?) )?(?:(?:vice-)?presidente?|tresori(?:er|ere)|secretaire(?: generale?)?"
    r"|directrice|directeur|responsable|benevole|salariee?|deleguee?|assistante? sociale?|educat(?:eur|rice)(?: specialisee?)?|referente?(?: sociale?)?|conseillere?"
    r"|juriste|mandataire(?: judiciaire)?|mjpm|tutrice|tuteur|curatrice|curateur))(?![a-z])"
    r"|(?<![a-z])(?:pour|de|du|des|au|a|chez|dans|la|le|l'|d')\W*$"
)
"""What stands between an organisation and the name of who signs for it."""


def lire_signataire(texte: str, organisation: OrganisationLue) -> NomLu | None:
    """The name of who signs for an organisation, beside it ("pour le CCAS de Tarbes, Julie Sarrazin, référente")."""
    cotes = (texte[: organisation.debut], texte[organisation.fin :])
    lus = (lire_reponse_nom(_sans_ce_qui_le_lie(cote)) for cote in cotes if cote.strip(" ,;:-\n"))
    return next((lu for lu in lus if lu and (lu.nom or lu.prenom)), None)


def _sans_ce_qui_le_lie(cote: str) -> str:
    lu = plier(cote)
    for trouve in reversed(list(_AUTOUR_D_UNE_ORGANISATION.finditer(lu.plie))):
        debut, fin = lu.etendue(*trouve.span())
        cote = f"{cote[:debut]},{cote[fin:]}"
    return cote.strip(" ,;:-()\n")


def _lire_initiale(texte: str) -> NomLu | None:
    """ "G. Fontaine", "Fontaine J.-P.": a surname whose first name is cut short, alone in the answer."""
    lu = plier(texte)
    trouve = INITIALE.fullmatch(lu.plie)
    propre = lire_nom_propre(texte, lu, trouve.start("nom"), nom_seul=True) if trouve else None
    if trouve is None or propre is None or propre.fin != trouve.end("nom"):
        return None
    nom = ecrire_nom(texte, lu, *trouve.span("nom"))
    abrege = trouve["avant"] or trouve["apres"]
    return NomLu(nom, abrege.upper().removesuffix(".") + ".", None, *lu.etendue(*trouve.span()))


def _parties(texte: str, separation: re.Pattern[str] = FIN_DE_PARTIE) -> list[tuple[int, int]]:
    """The parts of a text that ask nothing: "tant pis, Maryse Guichard" holds a name in the second.

    Other data are bounds too: "kevin da silva 63200 riom".
    """
    coupes = {borne for motif in (separation, DONNEE) for trouve in motif.finditer(texte) for borne in trouve.span()}
    bornes = sorted({0, len(texte)} | coupes)
    return [(debut, fin) for debut, fin in pairwise(bornes) if texte[debut:fin].strip() and "?" not in texte[debut:fin]]


def _lire_nom_parmi(entier: str, de: int, a: int) -> NomLu | None:
    """The one whole name among words of every day: "je viens de le dire martin jean-luc", "mme Julie Renard, déjà dit"."""
    texte = entier[de:a]
    lu = plier(texte)
    mots = list(lire_tous_les_mots(texte, lu))
    rares = [rang for rang, mot in enumerate(mots) if not (mot.courant or mot.crie or mot.plie in CIVILITES)]
    if not rares or len(rares) != rares[-1] - rares[0] + 1 or NOMME_UN_AUTRE.search(lu.plie):
        return None
    propre = lire_nom_propre(texte, lu, mots[rares[0]].debut, nom_d_abord=True)
    if propre is None or propre.fin != mots[rares[-1]].fin or not (propre.a_un_prenom and propre.nom and propre.prenom):
        return None
    return _decale(_completer(texte, lu, propre, None, Qui.SOI), de)


def _lire_nom_entre(entier: str, de: int, a: int) -> NomLu | None:
    texte = entier[de:a]
    lus = lire_noms(texte, nom_d_abord=True)
    de_soi = [nom for nom in lus if nom.qui is Qui.SOI and (nom.nom or nom.prenom)]  # not a name at birth alone
    if de_soi:
        return _decale(de_soi[0], de)
    lu = plier(texte)
    avant = AVANT_REPONSE.match(lu.plie)
    debut = avant.end() if avant else 0
    civilite = re.compile(CIVILITE).match(lu.plie, debut)
    propre = lire_nom_propre(
        texte, lu, civilite.end() if civilite else debut, nom_seul=civilite is not None, nom_d_abord=True
    )
    if propre is None or len(lu.plie[propre.debut : propre.fin]) < 2:
        return None
    nom = _completer(texte, lu, propre, civilite, Qui.SOI)
    reste = plier(texte[nom.fin :]).plie
    suivi_d_une_donnee = propre.a_un_prenom and AUTRE_DONNEE.match(reste) is not None
    return _decale(nom, de) if suivi_d_une_donnee or APRES_REPONSE.fullmatch(reste) else None


def _decale(nom: NomLu, de: int) -> NomLu:
    return replace(nom, debut=nom.debut + de, fin=nom.fin + de)


def _lire_annonces(texte: str, lu: TextePlie, nom_d_abord: bool) -> Iterator[NomLu]:
    for annonce in _DANS_L_ORDRE:
        ordre = nom_d_abord and not annonce.prenom_d_abord
        entier = annonce.au_moins == 0 or annonce.suite is not None
        for trouvee in annonce.motif.finditer(lu.plie):
            civilite = trouvee if trouvee["civilite"] else None
            propre = lire_nom_propre(
                texte, lu, trouvee.end(), nom_seul=civilite is not None, nom_d_abord=ordre, entier=entier
            )
            d_un_autre = D_UN_AUTRE.get(annonce.qui)
            if propre is None or (d_un_autre and d_un_autre.match(lu.plie, propre.fin)):
                continue
            if annonce.suite and not annonce.suite.match(lu.plie, propre.fin):
                continue
            if annonce in (DEVANT_UNE_DONNEE, APRES_UNE_DONNEE) and _la_clause_nomme_un_autre(texte, lu, propre.debut):
                continue
            if annonce is SANS_VIRGULE and not _commence_par_un_prenom(texte, lu, propre):
                continue
            if annonce is SIGNE and not _signe(texte, lu, propre):
                continue
            etranger = annonce is DEVANT_UNE_DONNEE and _est_un_nom_inconnu(texte, lu, propre)
            if etranger or _est_sur(texte, propre, annonce, civilite is not None):
                yield _completer(texte, lu, propre, civilite, annonce.qui)


def _la_clause_nomme_un_autre(texte: str, lu: TextePlie, debut: int) -> bool:
    """ "Mon kiné, Paul Roux 75011 Paris": right before a comma, somebody of whom the name then is; so is one of a list."""
    avant = lu.plie[:debut].rstrip(" ")
    if not avant.endswith((",", ":", ";")):
        return False
    coupes = FIN_DE_LIGNE if avant.endswith(";") else FIN_DE_PARTIE
    de = max((coupe.end() for coupe in coupes.finditer(avant[:-1])), default=0)
    clause = texte[slice(*lu.etendue(de, len(avant)))]
    return bool(NOMME_UN_AUTRE.search(avant[de:]) or lire_professions(clause))


def _commence_par_un_prenom(texte: str, lu: TextePlie, propre: NomPropre) -> bool:
    """Whether words in a sentence are a first name and a surname, no town, and the words before them name nobody else."""
    avant = lu.plie[max(0, propre.debut - _JUSTE_AVANT) : propre.debut]
    proches = " ".join(avant.split()[-3:])
    ecrit = texte[slice(*lu.etendue(propre.debut, propre.fin))]
    prenom = (propre.prenom or "").split()[:1] == [mot.capitalize() for mot in plier(ecrit).plie.split()[:1]]
    nomme = PAS_AVANT_UN_NOM.search(avant) or NOMME_UN_AUTRE.search(proches)
    return bool(propre.nom and prenom) and not (nomme or est_une_ville_nommee(ecrit))


def _signe(texte: str, lu: TextePlie, propre: NomPropre) -> bool:
    """Whether a name that is a sentence of its own is that of who writes: the first, before what is told, or the last of a
    line; no place, and the sentence before it names nobody.
    """
    reste = lu.plie[propre.fin :].lstrip(" .!")
    if not reste.strip() if not _SALUT.sub("", lu.plie[: propre.debut]) else reste[:1] not in ("", "\n"):
        return False
    ecrit = texte[slice(*lu.etendue(propre.debut, propre.fin))]
    avant = lu.plie[: propre.debut].rstrip(" .!?")
    de = max((coupe.end() for coupe in FIN_DE_LIGNE.finditer(avant)), default=0)
    phrase = texte[slice(*lu.etendue(de, len(avant)))] if de < len(avant) else ""
    nomme = re.search(rf"(?<![a-z])(?:{PARENT}|{PETIT_NOM})(?![a-z])", avant[de:]) or lire_professions(phrase)
    d_un_autre = bool(nomme) and not A_SA_PLACE.search(avant[de:])
    return bool(propre.nom and propre.prenom) and not (d_un_autre or est_une_ville_nommee(ecrit))


def _est_un_nom_inconnu(texte: str, lu: TextePlie, propre: NomPropre) -> bool:
    """ "…aucune réponse. Nassur Attoumani, 97600": two words with capitals, and no town, that begin a sentence before a datum."""
    ecrit = texte[slice(*lu.etendue(propre.debut, propre.fin))]
    deux = propre.nb_mots == 2 and all(mot[:1].isupper() for mot in ecrit.split()) and "-" not in ecrit
    seul = lu.plie[: propre.debut].rstrip(" ").endswith((".", "!", "?", "\n"))
    villes = any(est_une_ville_nommee(un) or un.lower() in ("saint", "sainte") for un in (ecrit, *ecrit.split()))
    return deux and seul and not (villes or texte.isupper())


def _est_sur(texte: str, propre: NomPropre, annonce: Annonce, civilite: bool) -> bool:
    """Whether the words after an announcement are a name: a known first name, or capitals that mean something."""
    if propre.a_un_prenom:
        return civilite or propre.nb_mots >= annonce.au_moins
    if propre.particule in ARTICLES or (propre.particule and annonce.qui is Qui.PROCHE):
        return False  # "monsieur le maire", "ma grand-mere de Correze"
    if annonce.au_moins == 0:
        return True
    if civilite:
        return propre.capitale or texte == texte.lower()
    return annonce.au_moins == 1 and propre.capitale and not texte.isupper()


def _completer(texte: str, lu: TextePlie, propre: NomPropre, civilite: re.Match[str] | None, qui: Qui) -> NomLu:
    """The name with civility and name at birth ("Mme Martin née Durand", "Mme Durand épouse Martin")."""
    nom, prenom, nom_naissance, debut, fin = propre.nom, propre.prenom, None, propre.debut, propre.fin
    if qui is Qui.PROCHE and civilite is None and propre.nb_mots == 1:
        nom, prenom = None, nom or prenom  # "mon epouse Berengere"
    if civilite is not None:
        debut = civilite.start("civilite")
    if (lien := NAISSANCE.match(lu.plie, fin)) and (autre := lire_nom_propre(texte, lu, lien.end(), nom_seul=True)):
        nom_naissance = ecrire_nom(texte, lu, autre.debut, autre.fin)  # "d'Abadie de Lurbe" is all surname
        if autre.a_un_prenom and autre.nom:
            nom_naissance, prenom = autre.nom, prenom or autre.prenom  # "Mme Vasseur née Dumont Claire"
        if lien["epouse"]:
            nom, nom_naissance = nom_naissance, nom
        fin = autre.fin
    signe = prenom and nom and _est_toute_une_phrase(lu.plie, debut, fin)
    if qui is Qui.AUTRE and (signe or _est_seul_sur_sa_ligne(lu.plie, debut, fin)):
        qui = Qui.SOI
    titre = CIVILITES[civilite["civilite"]] if civilite is not None else None
    return NomLu(nom, prenom, titre, *lu.etendue(debut, fin), qui, nom_naissance)


def _est_toute_une_phrase(plie: str, debut: int, fin: int) -> bool:
    """Whether a sentence after others is this name, and nothing else ("Mon épouse est malade. M. Farid Mansouri.")."""
    return plie[:debut].rstrip(" ").endswith((".", "!", "?")) and bool(FIN_DE_NOM.match(plie, fin))


def _est_seul_sur_sa_ligne(plie: str, debut: int, fin: int) -> bool:
    """Whether nothing else stands on the line, as in a signature or an answer."""
    debut_de_ligne = plie.rfind("\n", 0, debut) + 1
    fin_de_ligne = plie.find("\n", fin)
    apres = plie[fin:] if fin_de_ligne < 0 else plie[fin:fin_de_ligne]
    return not plie[debut_de_ligne:debut].strip(" -•") and not apres.strip(" .,!")
