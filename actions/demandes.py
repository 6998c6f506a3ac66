"""What the person asks of the conversation itself, whatever is open: answered before the pending field reads anything."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from actions import (
    apprentissage,
    code_par_courriel,
    compte_ameli,
    conseiller,
    definitions,
    noter,
    rappel,
    reprise,
    version,
)
from actions.questions import redire, reposer
from actions.tour import Tour
from bot.extraction import demandes as vocabulaire


@dataclass(frozen=True)
class Demande:
    """A request: whether a sentence makes it, what is said to those that do, and how the conversation goes on."""

    est_faite: Callable[[Tour, str], bool]
    dire: Callable[[Tour, list[str]], None]
    revenir: Callable[[Tour], None] = reposer
    vraie: bool = True
    """Whether what the person gives with it may be taken."""


DEMANDES = (
    Demande(lambda _, texte: vocabulaire.demande_du_faux(texte), lambda tour, _: tour.dire("fausse_affirmation"), vraie=False),
    Demande(lambda _, texte: vocabulaire.donne_une_consigne(texte), lambda tour, _: tour.dire("consigne_refusee"), vraie=False),
    Demande(lambda _, texte: vocabulaire.refuse_de_laisser_garder(texte), lambda tour, _: apprentissage.arreter(tour)),
    Demande(lambda _, texte: vocabulaire.lire_version(texte) is not None, version.dire, redire),
    Demande(code_par_courriel.demande_un_code_ici, code_par_courriel.donner_ici),
    Demande(lambda _, texte: vocabulaire.demande_les_horaires(texte), lambda tour, _: conseiller.dire_voies(tour)),
    Demande(definitions.est_demandee, definitions.dire),
)  # fmt: skip

CHOIX: dict[str, Callable[[Tour, str, str], None]] = {
    apprentissage.CHAMP: lambda tour, _, valeur: apprentissage.repondre(tour, valeur),
    compte_ameli.CHAMP: lambda tour, _, valeur: compte_ameli.naviguer(tour, valeur),
    reprise.CHAMP: lambda tour, *_: reprise.donner(tour),
    code_par_courriel.CHAMP: code_par_courriel.appliquer,
    code_par_courriel.CONFIRMATION: code_par_courriel.appliquer,
    version.CHAMP: lambda tour, _, valeur: version.changer(tour, valeur),
    rappel.CHAMP: rappel.appliquer,
    rappel.TELEPHONE: rappel.appliquer,
    rappel.MOMENT: rappel.appliquer,
}
"""The choices that ask such things, by the field that they name."""


def traiter(tour: Tour) -> bool:
    """Whether the message asked for nothing else, and is dealt with; what else it says is left to be read as usual."""
    suites = (code_par_courriel.traiter, rappel.traiter, compte_ameli.traiter)
    return any(_repondre(tour, demande) for demande in DEMANDES) or any(traite(tour) for traite in suites)


def _repondre(tour: Tour, demande: Demande) -> bool:
    phrases, reste = vocabulaire.separer(tour.texte, partial(demande.est_faite, tour))
    if not phrases:
        return False
    demande.dire(tour, phrases)
    if vocabulaire.dit_autre_chose(reste):
        tour.texte = reste
        return False
    if demande.vraie:
        noter.noter_identifiants(tour)
    tour.brouillon.incompris = 0
    demande.revenir(tour)
    return True
