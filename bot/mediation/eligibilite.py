"""May this person refer to the mediator? Reads a dated rule set, row by row (contract: `verdicts.yml`)."""

from dataclasses import dataclass
from enum import StrEnum

from bot.mediation.situation import Situation


class Code(StrEnum):
    """The verdicts of the contract."""

    RECEVABLE_DIRECTEMENT = "recevable_directement"
    RECEVABLE_APRES_RECLAMATION = "recevable_apres_reclamation"
    RECLAMATION_D_ABORD = "reclamation_d_abord"
    PROCEDURE_JUDICIAIRE = "procedure_judiciaire"
    HORS_REGIME_GENERAL = "hors_regime_general"
    HORS_COMPETENCE = "hors_competence"
    SANS_OBJET = "sans_objet"
    INDETERMINE = "indetermine"

    @property
    def recevable(self) -> bool:
        """Whether a saisine may be filed."""
        return self in (Code.RECEVABLE_DIRECTEMENT, Code.RECEVABLE_APRES_RECLAMATION)


@dataclass(frozen=True)
class Regle:
    """One row: the condition (each field must have one of the values), its verdict, the facts it rests on."""

    id: str
    si: dict[str, tuple[str, ...]]
    verdict: Code
    faits: tuple[str, ...]
    porte: str | None = None
    """Key of the door (`portes.yml`) to which the person is sent, where the row knows one."""


@dataclass(frozen=True)
class Referentiel:
    """A dated rule set; its rows are read in order."""

    id: str
    regles: tuple[Regle, ...]


@dataclass(frozen=True)
class Verdict:
    """What the rules say of a situation."""

    code: Code
    regle: str
    referentiel: str
    faits: tuple[str, ...]
    porte: str | None = None
    champs: tuple[str, ...] = ()
    """The fields that the rule read."""


@dataclass(frozen=True)
class Manque:
    """The rules cannot say yet: `champ` must be asked next."""

    champ: str


def evaluer(situation: Situation, referentiel: Referentiel) -> Verdict | Manque:
    """The verdict of the first row that is true, or the first unknown field of the first row that cannot be decided.

    A row is false as soon as one known field contradicts it. Raises ValueError for a rule set without a last row
    that is always true: a fault of the content, which its tests exclude.
    """
    for regle in referentiel.regles:
        connus = {champ: getattr(situation, champ) for champ in regle.si}
        if any(valeur is not None and valeur not in regle.si[champ] for champ, valeur in connus.items()):
            continue
        for champ, valeur in connus.items():
            if valeur is None:
                return Manque(champ)
        return Verdict(regle.verdict, regle.id, referentiel.id, regle.faits, regle.porte, tuple(regle.si))
    raise ValueError(f"rule set {referentiel.id} has no last row")
