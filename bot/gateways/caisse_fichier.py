"""The gateway `fichier` (contract: `api.md`, Gateways): a folder for each saisine, complete or not there at all."""

import json
import os
import secrets
import shutil
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Any

from bot.gateways.disque import creer_dossier, ecrire, synchroniser
from bot.usecases.ports import EnvoiImpossible, Fichier, RefusDefinitif

LETTRE = "lettre.pdf"
PRIS_EN_CHARGE = "pris_en_charge.json"


class PasserelleFichier:
    """Fulfils `ports.PasserelleCaisse` with folders `<racine>/<caisse>/<numero>`."""

    def __init__(self, racine: Path) -> None:
        self._racine = racine

    def transmettre(self, document: dict[str, Any], fichiers: Sequence[Fichier]) -> None:
        """Puts the folder in place; one with the same content is "already taken", another content is refused."""
        contenu = {chemin: octets for chemin, octets in _contenu(document, fichiers)}
        dossier = self._dossier(document["caisse"]["code"], document["numero"])
        try:
            if not dossier.exists():
                _deposer(dossier, contenu)
            _conclure(dossier)
            deja = all(_lire(dossier / chemin) == octets for chemin, octets in contenu.items())
        except OSError as faute:
            raise EnvoiImpossible(type(faute).__name__) from None
        if not deja:
            raise RefusDefinitif("another content under the same number")

    def completer(self, caisse: str, complement: dict[str, Any]) -> None:
        """Adds `complements/<rang>.json` to the folder of a saisine."""
        dossier = self._dossier(caisse, complement["numero"])
        octets = _json(complement)
        chemin = dossier / "complements" / f"{complement['rang']}.json"
        try:
            if not dossier.exists():
                raise EnvoiImpossible("no folder")
            if not chemin.exists():
                _poser(chemin, octets)
            deja = _lire(chemin) == octets
        except OSError as faute:
            raise EnvoiImpossible(type(faute).__name__) from None
        if not deja:
            raise RefusDefinitif("another complement under the same number")

    def prise_en_charge(self, caisse: str, numero: str) -> bool:
        """Whether the caisse's side has written its receipt into the folder."""
        return (self._dossier(caisse, numero) / PRIS_EN_CHARGE).exists()

    def _dossier(self, caisse: str, numero: str) -> Path:
        return self._racine / _nom_sur(caisse) / _nom_sur(numero)


def _deposer(dossier: Path, contenu: Mapping[PurePosixPath, bytes]) -> None:
    """Writes beside the place, then renames: who looks sees all or nothing, also after a power cut."""
    creer_dossier(dossier.parent)
    essai = dossier.parent / f".{dossier.name}.{secrets.token_hex(8)}"
    for chemin, octets in contenu.items():
        creer_dossier((essai / chemin).parent)
        ecrire(essai / chemin, octets)
    try:
        os.rename(essai, dossier)
    except OSError:
        if not dossier.exists():  # else another process was first: its content is compared with ours
            raise


def _conclure(dossier: Path) -> None:
    """Makes the rename last, whichever try made it, and clears what interrupted tries left."""
    synchroniser(dossier.parent)
    for reste in dossier.parent.glob(f".{dossier.name}.*"):
        shutil.rmtree(reste, ignore_errors=True)


def _contenu(document: dict[str, Any], fichiers: Sequence[Fichier]) -> Iterator[tuple[PurePosixPath, bytes]]:
    """Where each file stands in the folder: the letter on top, what else we made and what the person gave below."""
    produits = {un["nom"] for un in document.get("documents", ())}
    yield PurePosixPath("saisine.json"), _json(document)
    for fichier in fichiers:
        nom = _nom_sur(fichier.nom)
        sous_dossier = "." if nom == LETTRE else "documents" if nom in produits else "pieces"
        yield PurePosixPath(sous_dossier, nom), fichier.contenu


def _nom_sur(nom: str) -> str:
    """The name, where it cannot lead out of its folder or hide in it. Raises RefusDefinitif."""
    if not nom or nom.startswith(".") or "/" in nom or "\0" in nom:
        raise RefusDefinitif("unsafe name")
    return nom


def _poser(chemin: Path, octets: bytes) -> None:
    """Writes a file beside its place, then renames it."""
    creer_dossier(chemin.parent)
    essai = chemin.with_name(f".{chemin.name}.{secrets.token_hex(8)}")
    ecrire(essai, octets)
    os.rename(essai, chemin)
    synchroniser(chemin.parent)


def _lire(chemin: Path) -> bytes | None:
    return chemin.read_bytes() if chemin.exists() else None


def _json(objet: dict[str, Any]) -> bytes:
    return json.dumps(objet, ensure_ascii=False, indent=2).encode() + b"\n"
