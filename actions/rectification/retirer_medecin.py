"""A doctor taken out of the list of those who were asked: "enlevez le docteur Petit"."""

from actions.notes.champs import ecrire, vider
from actions.rectification.corriger_valeur import LETTRES_D_UN_MOT, OUTILS
from actions.tour import Tour
from bot.extraction.correction import retraits
from bot.extraction.langue.pliage import plier
from bot.mediation.collecte import MEDECINS


def traiter(tour: Tour) -> bool:
    """Takes out the one doctor whom an order names; the others stay."""
    from actions import parcours  # the loop asks for this first

    contactes = tour.brouillon.dossier.medecins_contactes
    if not (contactes and tour.texte and retraits.ordonne_de_retirer(tour.texte)):
        return False
    ordre = retraits.lire_retrait(tour.texte)
    if ordre and ordre.du_recit:
        return False  # "enlevez le docteur Petit du récit"
    dits = set(plier(tour.texte).plie.split())
    vises = [un for un in contactes if _mots(un.qui) & dits]
    if len(vises) != 1:
        return False
    restent = [un for un in contactes if un is not vises[0]]
    if restent:
        ecrire(tour, MEDECINS, restent)
    else:
        vider(tour, MEDECINS)
    tour.dire("retire")
    parcours.avancer(tour)
    return True


def _mots(qui: str) -> set[str]:
    """The words by which a doctor is told from the others."""
    return {mot for mot in plier(qui).plie.split() if len(mot) >= LETTRES_D_UN_MOT and mot not in OUTILS}
