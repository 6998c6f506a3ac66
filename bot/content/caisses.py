"""The directory of the caisses, read from the tables that `caisses/README.md` describes."""

import csv
import functools
from collections import defaultdict
from types import MappingProxyType

from bot.content.contenu import DOSSIER
from bot.mediation.caisse import Annuaire, Caisse, ExceptionPostale


@functools.cache
def charger_annuaire() -> Annuaire:
    """The directory, loaded once and frozen."""
    exceptions: dict[str, list[ExceptionPostale]] = defaultdict(list)
    for ligne in _lire("caisses_exceptions"):
        exceptions[ligne["code_postal"]].append(_exception(ligne))
    return Annuaire(
        caisses=MappingProxyType({ligne["code"]: _caisse(ligne) for ligne in _lire("caisses")}),
        exceptions=MappingProxyType({code: tuple(communes) for code, communes in exceptions.items()}),
        frontaliers=MappingProxyType({ligne["code_postal"]: ligne["departement"] for ligne in _lire("frontaliers")}),
        non_couverts=frozenset(ligne["prefixe"] for ligne in _lire("non_couverts")),
    )


def _lire(nom: str) -> list[dict[str, str]]:
    with (DOSSIER / "caisses" / f"{nom}.csv").open(encoding="utf-8", newline="") as fichier:
        return list(csv.DictReader(fichier))


def _caisse(ligne: dict[str, str]) -> Caisse:
    return Caisse(
        code=ligne["code"],
        nom=ligne["nom"],
        departement=ligne["departement"],
        adresse_postale=ligne["adresse_postale"] or None,
        code_postal=ligne["code_postal"] or None,
        ville=ligne["ville"] or None,
        courriel_mediateur=ligne["courriel_mediateur"] or None,
        lue_le=ligne["source_date"] or None,
    )


def _exception(ligne: dict[str, str]) -> ExceptionPostale:
    """A commune whose caisse is stated, or is to be proposed among candidates."""
    certain = ligne["statut"] == "etabli"
    codes = [ligne["caisse_code"]] if certain else ligne["candidats"].split("|")
    return ExceptionPostale(ligne["commune"], tuple(codes), certain)
