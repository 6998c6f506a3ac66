"""Files and folders that are on the disk when the call returns, and that only their owner can read."""

import os
from pathlib import Path


def ecrire(chemin: Path, octets: bytes) -> None:
    """Creates a file. Raises OSError, FileExistsError for one that exists."""
    descripteur = os.open(chemin, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descripteur, "wb") as fichier:
        fichier.write(octets)
        fichier.flush()
        os.fsync(descripteur)
    synchroniser(chemin.parent)


def creer_dossier(chemin: Path) -> None:
    """Creates a folder with those above it; nothing happens where it exists."""
    if chemin.exists():
        return
    creer_dossier(chemin.parent)
    chemin.mkdir(mode=0o700, exist_ok=True)
    synchroniser(chemin.parent)


def synchroniser(dossier: Path) -> None:
    """Waits until the names in a folder are on the disk."""
    descripteur = os.open(dossier, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descripteur)
    finally:
        os.close(descripteur)
