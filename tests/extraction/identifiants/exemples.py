"""What the tests of the identifiers share."""

from hypothesis import settings

from bot.extraction.identifiants.identifiants import Etat, Identifiant, TypeIdentifiant, reperer

SANS_CHRONOMETRE = settings(deadline=None)  # the machines that run the tests are shared
NIR, COURRIEL, TEL = TypeIdentifiant.NIR, TypeIdentifiant.COURRIEL, TypeIdentifiant.TELEPHONE
IBAN, PREUVE = TypeIdentifiant.IBAN, TypeIdentifiant.PREUVE
VALIDE, INCOMPLET, INVALIDE = Etat.VALIDE, Etat.INCOMPLET, Etat.INVALIDE


def seul(texte: str) -> Identifiant:
    """The only identifier of a text."""
    (identifiant,) = reperer(texte)
    assert texte[identifiant.debut : identifiant.fin] == identifiant.brut
    return identifiant
