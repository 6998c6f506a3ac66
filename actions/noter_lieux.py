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


def noter_lieux(tour: Tour) -> None:
    """Address, postcode, town, and the name of a caisse."""
    lues = adresses.lire_adresses(tour.texte)
    for lue in lues[:1]:
        ecrire_adresse(tour, lue)
    if not lues:
        _noter_les_codes_postaux(tour)
    codes = {lue.code for lue in caisses.lire_caisses(tour.texte, tour.noms_des_caisses())}
    if len(codes) == 1:
        ecrire(tour, "caisse", codes.pop())
        if tour.brouillon.situation.regime in (None, INCONNU) and not reponses.est_question(tour.texte):
            ecrire(tour, "regime", "general")  # who names their CPAM belongs to it


def _noter_les_codes_postaux(tour: Tour) -> None:
    """The first postcode of each person: whose it is, the words say that stand between it and the one before."""
    concernee = "personne_concernee" if tour.brouillon.dossier.agissant_pour else "demandeur"
    depuis = 0
    servis = set()
    for lu in codes_postaux.lire_codes_postaux(tour.texte):
        qui = "demandeur" if _est_chez_soi(tour.texte[depuis : lu.debut]) else concernee
        depuis = lu.fin
        if qui in servis:
            continue
        servis.add(qui)
        ecrire(tour, f"{qui}.code_postal", lu.code)
        if lu.ville and not _est_le_nom(tour, lu.ville):
            ecrire(tour, f"{qui}.ville", lu.ville)


def _est_chez_soi(avant: str) -> bool:
    """Whether what stands before a place speaks, last, of where who writes lives or works."""
    plie = plier(avant).plie
    soi, autre = (max((un.end() for un in motif.finditer(plie)), default=0) for motif in (CHEZ_SOI, CHEZ_L_AUTRE))
    return soi > autre


def _est_le_nom(tour: Tour, ville: str) -> bool:
    """ "Nadia Benali, 42000": what stands before the postcode is a name, not a town; after it, a known first name is one."""
    suite = tour.texte.partition(ville)[2]
    lu = noms.lire_reponse_nom(ville)
    if lu is None or lu.prenom is None or lu.nom is None:
        return False
    return any(signe.isdigit() for signe in suite) or villes.est_le_nom_de_quelqu_un(ville)


def ecrire_adresse(tour: Tour, lue: Adresse) -> None:
    """Writes the parts of a postal address: that of whoever writes, to whom the answer goes."""
    for partie in ("adresse", "complement_adresse", "code_postal", "ville"):
        if valeur := getattr(lue, partie):
            ecrire(tour, f"demandeur.{partie}", valeur)
