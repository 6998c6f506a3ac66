"""What must never reach the engine or a log: finds it in a text, replaces it by typed tokens, reads it as an answer."""

import re
from collections.abc import Callable, Iterable, Iterator

from bot.extraction.identifiants.courriels import lire_courriels
from bot.extraction.identifiants.ibans import lire_ibans, lire_ribs
from bot.extraction.identifiants.identifiant import Etat, Identifiant, Lecture, TypeIdentifiant
from bot.extraction.identifiants.nirs import masque_nir
from bot.extraction.identifiants.numeros import lire_numeros
from bot.extraction.identifiants.preuves import lire_preuves
from bot.extraction.identifiants.relecture import relire
from bot.extraction.identifiants.telephones import lire_telephones_dictes
from bot.extraction.langue.pliage import TextePlie, plier

__all__ = ["Etat", "Identifiant", "TypeIdentifiant", "masque_nir", "masquer", "reperer", "valider"]

# The public number of a saisine, even mistyped, is no secret.
_NUMERO_DE_SAISINE = re.compile(r"(?<![a-z0-9])med[ -]?20[0-9]{2}[ -]?[0-9a-z]{5,10}(?![0-9a-z])")
_ACCOLADES = str.maketrans("{}", "()")


def reperer(texte: str) -> list[Identifiant]:
    """The identifiers of a text and what nearly is one, in order, none over another."""
    lu = plier(texte)
    lectures = sorted(_lire(texte, lu), key=lambda lecture: lecture.debut)
    return [_rendre(texte, lu, lecture) for lecture in lectures]


def masquer(texte: str) -> tuple[str, list[Identifiant]]:
    """The text with a token for each identifier ("{nir:valide}"), and the identifiers.

    The braces in the result are those of the tokens alone: the person's own become parentheses.
    """
    identifiants = reperer(texte)
    morceaux: list[str] = []
    repris = 0
    for identifiant in identifiants:
        jeton = f"{{{identifiant.type}:{identifiant.etat}}}"
        morceaux += (texte[repris : identifiant.debut].translate(_ACCOLADES), jeton)
        repris = identifiant.fin
    morceaux.append(texte[repris:].translate(_ACCOLADES))
    return "".join(morceaux), identifiants


def valider(type_attendu: TypeIdentifiant, texte: str) -> Identifiant | None:
    """The identifier that an answer to the question about it gives, valid or not; None where it gives none."""
    du_type = [identifiant for identifiant in reperer(texte) if identifiant.type is type_attendu]
    valides = [identifiant for identifiant in du_type if identifiant.etat is Etat.VALIDE]
    if valides:
        return valides[0]
    lu = plier(texte)
    relue = relire(type_attendu, _en_ascii(lu.plie))
    if relue is not None and (relue.etat is Etat.VALIDE or not du_type):
        return _rendre(texte, lu, relue)
    return du_type[0] if du_type else None


def _lire(texte: str, lu: TextePlie) -> Iterator[Lecture]:
    """What each reader finds; a reader does not see what those before it have found."""

    def original(debut: int, fin: int) -> str:
        return texte[slice(*lu.etendue(debut, fin))]

    def lire_les_courriels(plie: str) -> Iterable[Lecture]:
        return lire_courriels(plie, original)

    readers: tuple[Callable[[str], Iterable[Lecture]], ...] = (
        lire_les_courriels, lire_ibans, lire_ribs, lire_preuves, lire_numeros, lire_telephones_dictes,
    )  # fmt: skip
    reste = list(_NUMERO_DE_SAISINE.sub(lambda numero: "\0" * len(numero.group()), _en_ascii(lu.plie)))
    encore = True
    while encore:  # what is found may have hidden its neighbour
        encore = False
        for read in readers:
            for lecture in list(read("".join(reste))):
                reste[lecture.debut : lecture.fin] = "\0" * (lecture.fin - lecture.debut)
                encore = True
                yield lecture


def _en_ascii(plie: str) -> str:
    """The same text, of the same length, with plain digits and brackets, and blanks for other signs but letters."""
    return re.sub(r"[^\x00-\x7f]", lambda signe: _signe_en_ascii(signe.group()), plie.translate(_ACCOLADES))


def _signe_en_ascii(signe: str) -> str:
    if signe.isdecimal():
        return str(int(signe))
    return signe if signe.isalpha() else " "


def _rendre(texte: str, lu: TextePlie, lecture: Lecture) -> Identifiant:
    debut, fin = lu.etendue(lecture.debut, lecture.fin)
    return Identifiant(lecture.type, lecture.etat, lecture.valeur, texte[debut:fin], debut, fin)
