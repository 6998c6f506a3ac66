"""The health professionals and places of care that a text names, and whether an Ordre answers for them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.extraction.noms_propres import lire_nom_propre
from bot.extraction.pliage import TextePlie, plier


@dataclass(frozen=True)
class ProfessionLue:
    """A profession (or a place of care) named at [debut, fin[ of the text, with the professional's name where given.

    `avec_ordre` is None where the word does not settle it: an establishment, "psy".
    """

    profession: str
    avec_ordre: bool | None
    est_medecin: bool
    debut: int
    fin: int
    nom: str | None = None


@dataclass(frozen=True)
class _Profession:
    nom: str
    formes: str
    avec_ordre: bool | None
    est_medecin: bool = False


def _medecin(nom: str, formes: str) -> _Profession:
    return _Profession(nom, formes, True, est_medecin=True)


# The seven professions with an Ordre. Source: Code de la santé publique, L4121-1 (doctors, dentists, midwives),
# L4231-1 (pharmacists), L4312-1 (nurses), L4321-13 (physiotherapists), L4322-6 (podiatrists). The longer forms come first.
_PROFESSIONS = (
    _Profession("", r"medecin[ -]conseil|medecin mediateur", None),  # people of the caisse, not of care
    _medecin("médecin traitant", r"(?:medecin|docteur) traitante?|medecin referente?"),
    _medecin("médecin du travail", r"medecin du travail"),
    _medecin("médecin généraliste", r"(?:medecin|docteur) (?:generaliste|de famille)|generaliste|g[eé]n[eé]raliste"),
    _medecin("ophtalmologue", r"o[pf]h?t[ah]*lmo(?:logue|logiste|logie)?|oculiste"),
    _medecin("dermatologue", r"dermato(?:logue|logie)?"),
    _medecin("gynécologue", r"gyneco(?:logue|logie)?(?:[ -]obstetricien(?:ne)?)?|obstetricien(?:ne)?"),
    _medecin("cardiologue", r"cardiologue|cardiologie|(?<=\bmon )cardio|(?<=\ble )cardio|(?<=\bun )cardio"),
    _medecin("psychiatre", r"(?:pedo)?psychiatre"),
    _medecin("pédiatre", r"pediatre"),
    _medecin("rhumatologue", r"rh?umato(?:logue|logie)?"),
    _medecin("neurologue", r"neurologue|neurologie|neurochirurgien(?:ne)?|(?<=\bmon )neuro|(?<=\bun )neuro"),
    _medecin("gastro-entérologue", r"gastro[ -]?enterologue|(?<=\bmon )gastro|(?<=\bun )gastro|(?<=\ble )gastro"),
)
