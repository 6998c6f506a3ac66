"""A first name or a surname said again: that of the one of the two persons who has it, the other name stays."""

from actions.tour import Tour
from bot.extraction import professions
from bot.extraction.corrections import lire_nom_redit
from bot.extraction.noms_propres import n_est_qu_un_prenom
from bot.extraction.pliage import plier
from bot.mediation.dossier import Personne

PARTIES = ("prenom", "nom")


def redire_un_nom(tour: Tour) -> str | None:
    """ "Son prénom s'écrit Kharim avec un h": the field that took it, None where no known name is said again."""
    redit = lire_nom_redit(tour.texte)
    if redit is None or professions.lire_professions(tour.texte):
        return None
    dossier = tour.brouillon.dossier
    champ = "demandeur.nom" if redit.a_moi else "personne_concernee.nom" if dossier.agissant_pour else None
    if champ is None or champ == tour.brouillon.champ:
        return None
    connu = getattr(_personne(tour, champ), redit.partie)
    return champ if connu and connu != redit.valeur and _ecrire(tour, champ, redit.partie, redit.valeur) else None


def remplacer_une_partie(tour: Tour, champ: str, ancienne: str, nouvelle: str) -> bool:
    """Puts one word in the place of a first name or a surname, `ancienne` folded; whether the name has that one."""
    if champ not in ("demandeur.nom", "personne_concernee.nom") or len(nouvelle.split()) != 1:
        return False
    personne = _personne(tour, champ)
    tenues = [partie for partie in PARTIES if plier(getattr(personne, partie) or "").plie == ancienne]
    return bool(tenues) and _ecrire(tour, champ, tenues[0], nouvelle)


def _personne(tour: Tour, champ: str) -> Personne:
    dossier = tour.brouillon.dossier
    return dossier.demandeur if champ == "demandeur.nom" else dossier.personne_concernee


def _ecrire(tour: Tour, champ: str, partie: str, valeur: str) -> bool:
    personne = _personne(tour, champ)
    if partie == "nom" and personne.prenom is None and n_est_qu_un_prenom(personne.nom or ""):
        personne.prenom = personne.nom  # "Véronique", kept as the name until the surname is said
    setattr(personne, partie, valeur[:1].upper() + valeur[1:])
    tour.nouveautes.add(champ)
    tour.changements.add(champ)
    return True
