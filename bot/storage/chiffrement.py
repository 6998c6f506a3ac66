"""Sealing of everything personal: AES-256-GCM, bound to a context, under keys that can be rotated."""

import hmac
import os
from collections.abc import Sequence
from hashlib import sha256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

TAILLE_DE_CLE = 32
_TAILLE_D_ID = 4
_TAILLE_DE_NONCE = 12
"""96 bits, as NIST SP 800-38D recommends for GCM."""


class SceauInvalide(Exception):
    """The seal was made with another key or for another context, or the bytes were changed."""


class Coffre:
    """Seals and opens bytes. The first key seals; the others only open what was sealed before a rotation."""

    def __init__(self, cles: Sequence[bytes]) -> None:
        if not cles or any(len(cle) != TAILLE_DE_CLE for cle in cles):
            raise ValueError(f"keys of {TAILLE_DE_CLE} bytes are needed")
        self._cles = {_identifiant(cle): cle for cle in cles}
        self._courante = _identifiant(cles[0])
        self._chiffres = {nom: AESGCM(_derivee(cle, "sceau")) for nom, cle in self._cles.items()}

    def sceller(self, clair: bytes, contexte: str) -> bytes:
        """Key id, nonce and ciphertext; opens only with the same context (such as "brouillon:<conversation>")."""
        nonce = os.urandom(_TAILLE_DE_NONCE)
        return self._courante + nonce + self._chiffres[self._courante].encrypt(nonce, clair, contexte.encode())

    def ouvrir(self, scelle: bytes, contexte: str) -> bytes:
        """What was sealed. Raises SceauInvalide."""
        nom, reste = scelle[:_TAILLE_D_ID], scelle[_TAILLE_D_ID:]
        chiffre = self._chiffres.get(nom)
        if chiffre is None or len(reste) <= _TAILLE_DE_NONCE:
            raise SceauInvalide
        try:
            return chiffre.decrypt(reste[:_TAILLE_DE_NONCE], reste[_TAILLE_DE_NONCE:], contexte.encode())
        except InvalidTag:
            raise SceauInvalide from None

    def empreinte(self, texte: str, contexte: str) -> str:
        """A keyed hash (HMAC-SHA256) that only the holder of the key can compute, after the id of its key."""
        return f"{self._courante.hex()}:{self._hmac(self._courante, texte, contexte)}"

    def empreinte_juste(self, texte: str, contexte: str, empreinte: str) -> bool:
        """Whether `empreinte` is that of `texte`, in constant time, whichever key made it."""
        nom = bytes.fromhex(empreinte.partition(":")[0])
        calculee = f"{nom.hex()}:{self._hmac(nom, texte, contexte)}" if nom in self._cles else ""
        return hmac.compare_digest(calculee, empreinte)

    def cle_derivee(self, usage: str) -> bytes:
        """A key of 32 bytes for another use (signed links); it changes when the first key does."""
        return _derivee(self._cles[self._courante], usage)

    def _hmac(self, nom: bytes, texte: str, contexte: str) -> str:
        cle = _derivee(self._cles[nom], f"empreinte:{contexte}")
        return hmac.new(cle, texte.encode("utf-8", "replace"), sha256).hexdigest()


def _identifiant(cle: bytes) -> bytes:
    """Names a key without telling anything of it."""
    return _derivee(cle, "identifiant")[:_TAILLE_D_ID]


def _derivee(cle: bytes, usage: str) -> bytes:
    return HKDF(algorithm=SHA256(), length=TAILLE_DE_CLE, salt=None, info=usage.encode()).derive(cle)
