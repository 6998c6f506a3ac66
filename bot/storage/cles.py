"""Where the keys come from: ENCRYPTION_KEY, or the key file of the state directory, made the first time.

To rotate: give `coffre.key` another name that ends in `.key` and restart; a new key seals, the old one still opens.
"""

import base64
import contextlib
import os
import secrets
from pathlib import Path

from bot.storage.chiffrement import TAILLE_DE_CLE, Coffre

FICHIER = "coffre.key"


def charger_coffre(state_dir: Path, encryption_key: str | None) -> Coffre:
    """The vault under `encryption_key` (base64; several separated by commas, the first seals), else the key files.

    Raises ValueError for a key that is not 32 bytes.
    """
    if encryption_key:
        return Coffre([base64.b64decode(cle) for cle in encryption_key.split(",")])
    dossier = state_dir / "cles"
    dossier.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not (dossier / FICHIER).exists():
        _creer(dossier)
    anciennes = sorted(chemin for chemin in dossier.glob("*.key") if chemin.name != FICHIER)
    return Coffre([chemin.read_bytes() for chemin in (dossier / FICHIER, *anciennes)])


def _creer(dossier: Path) -> None:
    """Makes the key file. Of several processes that start together one wins, and nobody sees half a key.

    A key that a power cut loses would lose every dossier: it is on the disk before it is used.
    """
    essai = dossier / f"{FICHIER}.{secrets.token_hex(8)}"
    descripteur = os.open(essai, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descripteur, "wb") as fichier:
        fichier.write(os.urandom(TAILLE_DE_CLE))
        fichier.flush()
        os.fsync(descripteur)
    with contextlib.suppress(FileExistsError):
        os.link(essai, dossier / FICHIER)
    essai.unlink()
    for un in (dossier, dossier.parent):
        descripteur = os.open(un, os.O_RDONLY | os.O_DIRECTORY)
        os.fsync(descripteur)
        os.close(descripteur)
