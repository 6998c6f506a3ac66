"""Addresses, postcodes, towns, and the name of a caisse."""

import re

from actions.champs import ecrire
from actions.tour import Tour
from bot.extraction import adresses, caisses, codes_postaux, noms, reponses, villes
from bot.extraction.adresses import Adresse
from bot.extraction.pliage import plier
from bot.mediation.situation import INCONNU

CHEZ_SOI = re.compile(
    r"\b(?:(?:j'? ?|je )(?:h?abite|vis|demeure|reside|travaille|exerce)|(?:nous|on) habit\w+|(?:je suis|nous sommes|on est)"
    r" (?:a|au|aux|sur|dans|en|installee?s?|basee?s?)|chez (?:moi|nous)"
    r"|moi,?(?: c'est| je suis)?(?= ?\W*$| (?:a|au|aux|sur|dans) )"
    r"|(?:mon|notre) (?:cabinet|bureau|etude|service|association|asso|agence|adresse|code postal|ccas|organisme"
    r"|structure))(?![a-z])"
)
""" "J'habite Bron 69500", "mon cabinet est à Nîmes": of who writes, whoever is concerned."""
CHEZ_L_AUTRE = re.compile(
    r"(?<!\bje )(?<!\bj')(?<!\bj' )(?<!\bon )\b(?:h?abite|vit|reside|demeure|loge|domiciliee?|hebergee?"
    r"|(?:elle|il) est (?:a|au|en|dans))\b"
)
""" "Elle habite Béziers": of the person concerned."""


ENSEMBLE = re.compile(
    r"\b(?:(?:on|nous) (?:h?abit\w+|vi(?:t|vons)|loge\w*|resid\w+|demeur\w+)|chez nous"
    r"|(?:la |les )?memes? (?:adresse|maison|logement|toit)"
    r"|(?:habit\w+|vit|vis|loge) (?:tous )?(?:ensemble|avec moi|chez moi)|notre adresse)(?![a-z])"
)
""" "On habite 4 rue des Augustins": of both, of who writes and of whom they write for."""


def noter_lieux(tour: Tour) -> None:
    """Address, postcode, town, and the name of a caisse."""
    lues = adresses.lire_adresses(tour.texte)
    _noter_les_adresses(tour, lues)
    if not lues:
        _noter_les_codes_postaux(tour)
    codes = {lue.code for lue in caisses.lire_caisses(tour.texte, tour.noms_des_caisses())}
    if len(codes) == 1:
        ecrire(tour, "caisse", codes.pop())
        if tour.brouillon.situation.regime in (None, INCONNU) and not reponses.est_question(tour.texte):
            ecrire(tour, "regime", "general")  # who names their CPAM belongs to it


def _noter_les_adresses(tour: Tour, lues: list[Adresse]) -> None:
    """The first address of each person; one of nobody in particular is that of who writes, to whom the answer goes."""
    depuis = 0
    servis: set[str] = set()
    for lue in lues:
        a_qui = _a_qui(tour, tour.texte[depuis : lue.debut], "demandeur")
        depuis = lue.fin
        for qui in [un for un in a_qui if un not in servis]:
            servis.add(qui)
            ecrire_adresse(tour, lue, qui)


def _noter_les_codes_postaux(tour: Tour) -> None:
    """The first postcode of each person; one of nobody in particular is that of the person concerned."""
    depuis = 0
    servis: set[str] = set()
    for lu in codes_postaux.lire_codes_postaux(tour.texte):
        a_qui = _a_qui(tour, tour.texte[depuis : lu.debut], "personne_concernee")
        depuis = lu.fin
        for qui in [un for un in a_qui if un not in servis]:
            servis.add(qui)
            ecrire(tour, f"{qui}.code_postal", lu.code)
            if lu.ville and not _est_le_nom(tour, lu.ville):
                ecrire(tour, f"{qui}.ville", lu.ville)


def _a_qui(tour: Tour, avant: str, sinon: str) -> list[str]:
    """Whose a place is: the words say it that stand between it and the place before."""
    if not tour.brouillon.dossier.agissant_pour:
        return ["demandeur"]
    plie = plier(avant).plie
    soi, autre, ensemble = (
        max((un.end() for un in motif.finditer(plie)), default=0) for motif in (CHEZ_SOI, CHEZ_L_AUTRE, ENSEMBLE)
    )
    if ensemble and ensemble >= autre:
        return ["demandeur", "personne_concernee"]
    if soi == autre:
        return [sinon]
    return ["demandeur" if soi > autre else "personne_concernee"]


def _est_le_nom(tour: Tour, ville: str) -> bool:
    """ "Nadia Benali, 42000": what stands before the postcode is a name, not a town; after it, a known first name is one."""
    suite = tour.texte.partition(ville)[2]
    lu = noms.lire_reponse_nom(ville)
    if lu is None or lu.prenom is None or lu.nom is None:
        return False
    return any(signe.isdigit() for signe in suite) or villes.est_le_nom_de_quelqu_un(ville)


def ecrire_adresse(tour: Tour, lue: Adresse, qui: str = "demandeur") -> None:
    """Writes the parts of somebody's postal address."""
    for partie in ("adresse", "complement_adresse", "code_postal", "ville"):
        if valeur := getattr(lue, partie):
            ecrire(tour, f"{qui}.{partie}", valeur)
