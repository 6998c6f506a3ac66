"""Which of the numbers and addresses of a message may be taken: those of whom they are asked of, nobody else's."""

from actions.depot.moyens import est_demande
from actions.notes.champs import passer
from actions.tour import Tour
from bot.extraction.identifiants.identifiants import Identifiant, TypeIdentifiant
from bot.extraction.personnes.coordonnees_de_qui import DeQui, de_qui

NIR = "personne_concernee.nir"
Dit = tuple[Identifiant, DeQui | None]


def a_prendre(tour: Tour) -> list[Identifiant]:
    """The identifiers of the message without those that its words give to somebody else."""
    dits = de_qui(tour.texte)
    if len(dits) != len(tour.identifiants):
        return list(tour.identifiants)
    lus = [un for un in zip(tour.identifiants, dits, strict=True) if not _est_d_un_autre(tour, *un)]
    voulus = {genre: _voulus(tour, [un for un in lus if un[0].type is genre]) for genre in TypeIdentifiant}
    return [lu for lu, _ in lus if lu in voulus[lu.type]]


def _est_d_un_autre(tour: Tour, lu: Identifiant, dit: DeQui | None) -> bool:
    """A doctor's number, or one more that is somebody's, where it was not asked for; the NIR of who writes for an adult."""
    dossier = tour.brouillon.dossier
    if lu.type is TypeIdentifiant.NIR:
        return dit is DeQui.SOI and _ecrit_pour_un_adulte(tour) and _laisser_le_nir(tour)
    if est_demande(tour) or dit not in (DeQui.SOIGNANT, DeQui.UN_AUTRE):
        return False
    if dit is DeQui.SOIGNANT:
        return True
    if not dossier.demandeur.joignable:
        return False
    tour.dire_une_fois("numero_d_un_autre")
    return True


def _ecrit_pour_un_adulte(tour: Tour) -> bool:
    """A child's benefits are under the number of a parent."""
    agissant_pour = tour.brouillon.dossier.agissant_pour
    return agissant_pour is not None and agissant_pour.qualite != "parent"


def _laisser_le_nir(tour: Tour) -> bool:
    """ "J'ai que le mien": it is not kept, and theirs is not asked for again."""
    if tour.brouillon.champ == NIR and sum(lu.type is TypeIdentifiant.NIR for lu in tour.identifiants) == 1:
        passer(tour, NIR)
    tour.dire_une_fois("nir_de_qui_ecrit")
    return True


def _voulus(tour: Tour, lus: list[Dit]) -> list[Identifiant]:
    """Of the identifiers of one kind, those of the person of whom it is asked, else those of nobody else."""
    nir_de_l_autre = tour.brouillon.dossier.agissant_pour is not None and any(
        lu.type is TypeIdentifiant.NIR for lu, _ in lus
    )
    voulu, exclu = (DeQui.UN_AUTRE, DeQui.SOI) if nir_de_l_autre else (DeQui.SOI, DeQui.UN_AUTRE)
    siens = [lu for lu, dit in lus if dit is voulu]
    restent = [lu for lu, dit in lus if dit not in (exclu, DeQui.NIE, DeQui.SOIGNANT)]
    return siens or restent or [lu for lu, _ in lus]
