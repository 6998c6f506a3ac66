"""Writes down whose case it is, and what the person who writes is to them."""

from actions.notes import recit
from actions.notes.champs import ecrire
from actions.tour import Tour
from bot.extraction.personnes import personnes
from bot.extraction.personnes.personnes import PourQui
from bot.mediation.dossier import AgissantPour, Personne

MOTS_DU_PROCHE = ("mon ", "ma ", "mes ", "notre ", "un ", "une ", "le ", "la ", "cette ", "ce ")


def noter_pour_qui(tour: Tour, pour_qui: PourQui | None) -> None:
    """Whose case it is, and what the person who writes is to them."""
    dossier = tour.brouillon.dossier
    if pour_qui and pour_qui.soi:
        ecrire(tour, "personne_concernee", "soi")
    elif pour_qui and est_de_plusieurs(tour):
        _noter_plusieurs(tour, pour_qui)
    elif pour_qui and pour_qui.qualite:
        precision = pour_qui.lien
        change = dossier.agissant_pour is None or dossier.agissant_pour.precision != precision
        if change:
            ecrire(tour, "personne_concernee", "autrui")
            connue = dossier.agissant_pour.precision if dossier.agissant_pour else None
            du_demandeur = (
                pour_qui.du_demandeur or precision is None or not precision.lower().startswith(MOTS_DU_PROCHE)
            )
            if connue and not du_demandeur and precision:
                _changer_de_proche(tour, connue, precision)
            accord = dossier.agissant_pour.accord if dossier.agissant_pour and (du_demandeur or not connue) else None
            dossier.agissant_pour = AgissantPour(pour_qui.qualite, connue if du_demandeur else precision, accord)
            tour.nouveautes.add("agissant_pour")


def est_de_plusieurs(tour: Tour) -> bool:
    """Whether the message speaks of several relatives before it is known which comes first: none is chosen for the person."""
    connue = tour.brouillon.dossier.personne_concernee
    return not (connue.nom or connue.prenom) and personnes.est_pour_plusieurs_proches(tour.texte)


def _noter_plusieurs(tour: Tour, pour_qui: PourQui) -> None:
    """One saisine each: said once; what was told is kept for the next ones."""
    brouillon = tour.brouillon
    ecrire(tour, "personne_concernee", "autrui")
    brouillon.dossier.agissant_pour = AgissantPour(pour_qui.qualite or "autre", None)
    tour.nouveautes.add("agissant_pour")
    if not brouillon.plusieurs_personnes:
        brouillon.plusieurs_personnes = True
        brouillon.autre_affaire.append((tour.texte, tour.lecture.label))
        tour.dire("une_demande_chacun")


def _changer_de_proche(tour: Tour, avant: str, maintenant: str) -> None:
    """ "C'est pour mon père en fait, pas ma mère": who she is, and what she is called in the account, is theirs no longer."""
    dossier = tour.brouillon.dossier
    dossier.personne_concernee = Personne()
    recit.nommer_autrement(dossier, avant, maintenant)
    tour.changements.add("personne_concernee")


def ecrire_pour_un_autre(tour: Tour) -> None:
    """It is for somebody else, with the link that the message names."""
    if tour.brouillon.dossier.agissant_pour is None:
        noter_pour_qui(tour, personnes.lire_lien(tour.texte))
    if tour.brouillon.dossier.agissant_pour is None:
        ecrire(tour, "personne_concernee", "autrui")
