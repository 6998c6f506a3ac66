"""Checks a saisine.json against its schema."""

import functools
import json
from collections.abc import Iterator, Sequence
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from bot.content.contenu import DOSSIER


@functools.cache
def _schema() -> Draft202012Validator:
    schema = json.loads((DOSSIER / "saisine.schema.json").read_text(encoding="utf-8"))
    return Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)


def champs_fautifs(document: dict[str, Any]) -> Sequence[str]:
    """The paths of the fields that are missing or wrong, without their values; empty for a valid document."""
    return sorted({champ for erreur in _schema().iter_errors(document) for champ in _champs(erreur)})


def _champs(erreur: ValidationError) -> Iterator[str]:
    chemin = ".".join(str(partie) for partie in erreur.absolute_path)
    prefixe = f"{chemin}." if chemin else ""
    attendu: Any = erreur.validator_value
    recu: Any = erreur.instance
    if erreur.validator == "required":
        yield from (prefixe + nom for nom in attendu if nom not in recu)
    elif erreur.validator == "anyOf":  # a person without a name, or without a way to be reached
        noms = {nom for choix in attendu for nom in choix["required"]}
        yield prefixe + ("nom" if "nom" in noms else "moyen_de_reponse")
    else:
        yield chemin
