"""A real mail server on loopback (aiosmtpd), that takes or refuses e-mails as the test says, with TLS or without."""

import asyncio
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from ipaddress import ip_address
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

UTILISATEUR, MOT_DE_PASSE = "assistant", "phrase-de-passe"


@dataclass
class Boite:
    """What the server has received, and what it answers to each command where it does not take it."""

    recus: list[EmailMessage] = field(default_factory=list)
    destinataires: list[str] = field(default_factory=list)
    sous_tls: list[bool] = field(default_factory=list)
    commandes: list[str] = field(default_factory=list)
    """MAIL commands, taken or not: what was about to be said."""
    mail: str | None = None
    rcpt: str | None = None
    data: str | None = None
    attente: float = 0.0

    async def handle_MAIL(self, server: Any, session: Session, envelope: Envelope, address: str, options: Any) -> str:
        """The sender."""
        self.commandes.append(address)
        envelope.mail_from = address
        return self.mail or "250 OK"

    async def handle_RCPT(self, server: Any, session: Session, envelope: Envelope, address: str, options: Any) -> str:
        """The recipient; a server names it in its refusals."""
        if self.rcpt:
            return f"{self.rcpt} <{address}>"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Session, envelope: Envelope) -> str:
        """The content."""
        await asyncio.sleep(self.attente)
        if self.data:
            return f"{self.data} <{envelope.rcpt_tos[0]}>"
        assert isinstance(envelope.content, bytes)
        lu = message_from_bytes(envelope.content, policy=policy.default)
        assert isinstance(lu, EmailMessage)
        self.recus.append(lu)
        self.destinataires += envelope.rcpt_tos
        self.sous_tls.append(server.transport.get_extra_info("ssl_object") is not None)
        return "250 OK"


def contenu(recu: EmailMessage, genre: str) -> str:
    """The part of an e-mail in "plain" text or "html"."""
    partie = recu.get_body((genre,))
    assert partie is not None
    return str(partie.get_content()).replace("\r\n", "\n")


def port_libre() -> int:
    """A port that nothing listens on now."""
    with socket.socket() as essai:
        essai.bind(("127.0.0.1", 0))
        return int(essai.getsockname()[1])


@contextmanager
def serveur(
    boite: Boite, tls: ssl.SSLContext | None = None, implicite: bool = False, compte: bool = False
) -> Iterator[int]:
    """Runs the server; gives its port. `tls` offers STARTTLS, or is there from the first byte."""
    options: dict[str, Any] = {}
    if compte:
        options = {"authenticator": _verifier, "auth_required": True, "auth_require_tls": tls is not None}
    if tls and not implicite:
        options |= {"tls_context": tls}
    port = port_libre()
    controleur = Controller(boite, hostname="127.0.0.1", port=port, ssl_context=tls if implicite else None, **options)
    controleur.start()
    try:
        yield port
    finally:
        controleur.stop()


def _verifier(server: Any, session: Any, envelope: Any, mecanisme: str, donnees: Any) -> AuthResult:
    juste = isinstance(donnees, LoginPassword) and donnees == LoginPassword(UTILISATEUR.encode(), MOT_DE_PASSE.encode())
    return AuthResult(success=juste, handled=False)


@dataclass(frozen=True)
class Certificat:
    """A certificate that signs itself, and the server's side of it."""

    fichier: Path
    contexte: ssl.SSLContext


def certificat(dossier: Path, nom: str = "127.0.0.1") -> Certificat:
    """For a host, by its name or its IP address."""
    cle = ec.generate_private_key(ec.SECP256R1())
    sujet = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "serveur de test")])
    hote: x509.GeneralName
    try:
        hote = x509.IPAddress(ip_address(nom))
    except ValueError:
        hote = x509.DNSName(nom)
    maintenant = datetime.now(UTC)
    signe = (
        x509.CertificateBuilder()
        .subject_name(sujet)
        .issuer_name(sujet)
        .public_key(cle.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(maintenant - timedelta(hours=1))
        .not_valid_after(maintenant + timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([hote]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(cle, hashes.SHA256())
    )
    fichier, secret = dossier / f"{nom}.pem", dossier / f"{nom}.key"
    fichier.write_bytes(signe.public_bytes(serialization.Encoding.PEM))
    secret.write_bytes(
        cle.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    contexte = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    contexte.load_cert_chain(fichier, secret)
    return Certificat(fichier, contexte)
