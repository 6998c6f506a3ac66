"""Addresses, postcodes, towns, and the name of a caisse."""

import re

from actions.champs import ecrire
from actions.tour import Tour
from bot.extraction import adresses, caisses, codes_postaux, noms, reponses, villes
from bot.extraction.adresses import Adresse
from bot.extraction.pliage import plier

CHEZ_SOI = re.compile(r"\b(?:j'? ?|je )(?:h?abite|vis|demeure|reside)\b")
""" "J'habite Bron 69500": of who writes, whoever is concerned."""


def noter_lieux(tour: Tour) -> None:
    """Address, postcode, town, and the name of a caisse."""
    qui = "personne_concernee" if tour.brouillon.dossier.agissant_pour else "demandeur"
    lues = adresses.lire_adresses(tour.texte)
    for lue in lues[:1]:
        ecrire_adresse(tour, lue)
    if not lues:
        for lu in codes_postaux.lire_codes_postaux(tour.texte)[:1]:
            qui = "demandeur" if CHEZ_SOI.search(plier(tour.texte[: lu.debut]).plie) else qui
            ecrire(tour, f"{qui}.code_postal", lu.code)
            if lu.ville and not _est_le_nom(tour, lu.ville):
                ecrire(tour, f"{qui}.ville", lu.ville)
    codes = {lue.code for lue in caisses.lire_caisses(tour.texte, tour.noms_des_caisses())}
    if len(codes) == 1:
        ecrire(tour, "caisse", codes.pop())
        if tour.brouillon.situation.regime is None and not reponses.est_question(tour.texte):
            ecrire(tour, "regime", "general")  # who names their CPAM belongs to it


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
