"""The rule sets of eligibility, read from `regles/*.yml`."""

import functools
from pathlib import Path
from typing import Any

import yaml

from bot.mediation.eligibilite import Code, Referentiel, Regle

DOSSIER = Path(__file__).parent / "regles"


@functools.cache
def charger_referentiel(id: str) -> Referentiel:
    """The rule set of that id ("2021-03", "2023-12"). Raises FileNotFoundError where there is none, KeyError or
    ValueError for a row without its parts or with an unknown verdict."""
    contenu = yaml.safe_load((DOSSIER / f"{id}.yml").read_text(encoding="utf-8"))
    return Referentiel(contenu["id"], tuple(_regle(ligne) for ligne in contenu["regles"]))


def _regle(ligne: dict[str, Any]) -> Regle:
    return Regle(
        id=ligne["id"],
        si={champ: tuple(valeurs) for champ, valeurs in ligne["si"].items()},
        verdict=Code(ligne["verdict"]),
        faits=tuple(ligne["faits"]),
        porte=ligne.get("porte"),
    )
