"""Cuts the runs of digits of a text, from their left, into NIR and phone numbers, complete or nearly so."""

from collections.abc import Iterator

from bot.extraction.identifiants.identifiant import Lecture, TypeIdentifiant
from bot.extraction.identifiants.nirs import trouver_nir, trouver_nir_entier, trouver_presque_nir
from bot.extraction.identifiants.suites import Suite, Trouvaille, lire_suites
from bot.extraction.identifiants.telephones import trouver_presque_telephone, trouver_telephone


def lire_numeros(plie: str) -> Iterator[Lecture]:
    """NIR and phone numbers of a folded text; service numbers (36 46, 08…) are nobody's own."""
    for suite in lire_suites(plie):
        yield from _lire(suite)


def _lire(suite: Suite) -> Iterator[Lecture]:
    a_lire = [suite]
    while a_lire:
        suite = a_lire.pop()
        trouvaille = _premiere(suite)
        if trouvaille is None or (suite.reference and trouvaille.type is TypeIdentifiant.TELEPHONE):
            continue
        if trouvaille.etat is not None:
            debut, fin = suite.groupes[trouvaille.premier].debut, suite.groupes[trouvaille.suivant - 1].fin
            yield Lecture(trouvaille.type, trouvaille.etat, trouvaille.valeur, debut, fin)
        a_lire += (suite.avant(trouvaille.premier), suite.apres(trouvaille.suivant))


def _premiere(suite: Suite) -> Trouvaille | None:
    if entier := trouver_nir_entier(suite):
        return entier
    for premier in range(len(suite.groupes)):
        for trouver in (trouver_nir, trouver_telephone, trouver_presque_nir):
            if trouvaille := trouver(suite, premier):
                return trouvaille
    return trouver_presque_telephone(suite)
