"""Addresses, postcodes, towns, and the name of a caisse."""

from actions.champs import ecrire
from actions.tour import Tour
from bot.extraction import adresses, caisses, codes_postaux, noms, reponses, villes
from bot.extraction.adresses import Adresse
from bot.extraction.domiciles import est_chez_l_autre, est_chez_soi
from bot.mediation.situation import INCONNU


def noter_lieux(tour: Tour) -> None:
    """Address, postcode, town, and the name of a caisse."""
    lues = adresses.lire_adresses(tour.texte)
    for lue in lues[:1]:
        ecrire_adresse(tour, lue, _chez_qui(tour, tour.texte[: lue.debut]))
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
        qui = "demandeur" if est_chez_soi(tour.texte[depuis : lu.debut]) else concernee
        depuis = lu.fin
        if qui in servis:
            continue
        servis.add(qui)
        ecrire(tour, f"{qui}.code_postal", lu.code)
        if lu.ville and not _est_le_nom(tour, lu.ville):
            ecrire(tour, f"{qui}.ville", lu.ville)


def _chez_qui(tour: Tour, avant: str) -> str:
    """Whose address follows: the person concerned's where the words before it, or the question, speak of where they live;
    else that of whoever writes, to whom the answer goes.
    """
    if tour.brouillon.dossier.agissant_pour is None:
        return "demandeur"
    demande = (tour.brouillon.champ or "").startswith("personne_concernee.") and not est_chez_soi(avant)
    return "personne_concernee" if demande or est_chez_l_autre(avant) else "demandeur"


def _est_le_nom(tour: Tour, ville: str) -> bool:
    """ "Nadia Benali, 42000": what stands before the postcode is a name, not a town; after it, a known first name is one."""
    suite = tour.texte.partition(ville)[2]
    lu = noms.lire_reponse_nom(ville)
    if lu is None or lu.prenom is None or lu.nom is None:
        return False
    return any(signe.isdigit() for signe in suite) or villes.est_le_nom_de_quelqu_un(ville)


def ecrire_adresse(tour: Tour, lue: Adresse, qui: str) -> None:
    """Writes the parts of the postal address of one of the two persons."""
    for partie in ("adresse", "complement_adresse", "code_postal", "ville"):
        if valeur := getattr(lue, partie):
            ecrire(tour, f"{qui}.{partie}", valeur)
