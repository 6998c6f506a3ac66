"""E-mail over SMTP (RFC 5321), under TLS but on loopback. Nothing is ever sent in clear because a server offers no TLS."""

import asyncio
import ssl
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import formatdate, parseaddr
from pathlib import Path
from typing import Literal

import aiosmtplib
import structlog

from bot.usecases.courriels import Courriel
from bot.usecases.ports import EnvoiImpossible, RefusDefinitif

WITHIN_S = 30.0
"""For one e-mail, however slowly the server talks."""
PERMANENT = range(500, 600)
logger = structlog.get_logger()


@dataclass(frozen=True)
class ServeurSmtp:
    """Where e-mails are handed in. `tls`: STARTTLS is demanded ("starttls"), TLS from the first byte ("tls"), or none.

    `port` is 587, 465 or 25 by default; `autorite` is a file of certificates to trust besides the system's.
    """

    hote: str
    port: int | None = None
    tls: Literal["starttls", "tls", "off"] = "starttls"
    autorite: Path | None = None
    utilisateur: str | None = None
    mot_de_passe: str | None = None


class MessagerieSmtp:
    """Fulfils `ports.Messagerie`. `expediteur` is an address, with a name or not."""

    def __init__(self, serveur: ServeurSmtp, expediteur: str, within_s: float = WITHIN_S) -> None:
        self._serveur = serveur
        self._expediteur = expediteur
        self._within_s = within_s

    def envoyer(self, courriel: Courriel) -> None:
        """Returns only once the server has taken the e-mail.

        Raises RefusDefinitif where it refuses the recipient or the content for good, EnvoiImpossible for all else: a
        fault of the connection, of TLS or of our settings can be repaired. Neither says what the server answered, which
        may hold the address.
        """
        try:
            asyncio.run(self._envoyer(_message(courriel, self._expediteur)))
        except (aiosmtplib.SMTPException, OSError) as faute:
            refus, code = _lire(faute)
            logger.warning("smtp", faute=type(faute).__name__, code=code)
            raise (RefusDefinitif if refus else EnvoiImpossible)(type(faute).__name__) from None

    async def _envoyer(self, message: EmailMessage) -> None:
        serveur = self._serveur
        async with asyncio.timeout(self._within_s):
            await aiosmtplib.send(
                message,
                hostname=serveur.hote,
                port=serveur.port,
                use_tls=serveur.tls == "tls",
                start_tls=serveur.tls == "starttls",
                tls_context=_contexte(serveur) if serveur.tls != "off" else None,
                username=serveur.utilisateur,
                password=serveur.mot_de_passe,
                timeout=self._within_s,
            )


def _contexte(serveur: ServeurSmtp) -> ssl.SSLContext:
    """Certificate and name of the server are checked."""
    contexte = ssl.create_default_context()
    if serveur.autorite:
        contexte.load_verify_locations(serveur.autorite)
    return contexte


def _message(courriel: Courriel, expediteur: str) -> EmailMessage:
    """Plain text with its HTML version; answering machines are asked not to answer (RFC 3834)."""
    nom, adresse = parseaddr(expediteur)
    message = EmailMessage(policy=SMTP)
    message["From"] = Address(nom, addr_spec=adresse)
    message["To"] = Address(addr_spec=courriel.adresse)
    message["Subject"] = courriel.objet
    message["Date"] = formatdate()
    message["Message-ID"] = f"<{courriel.reference}@{adresse.rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"
    message["Content-Language"] = "fr"
    message.set_content(courriel.texte, cte="quoted-printable")
    message.add_alternative(courriel.html, subtype="html", cte="quoted-printable")
    return message


def _lire(faute: Exception) -> tuple[bool, int | None]:
    """Whether the server refused recipient or content for good, and its status."""
    if isinstance(faute, aiosmtplib.SMTPRecipientsRefused):
        code = max(refus.code for refus in faute.recipients)
        return code in PERMANENT, code
    code_dit = faute.code if isinstance(faute, aiosmtplib.SMTPResponseException) else None
    return isinstance(faute, aiosmtplib.SMTPDataError) and code_dit in PERMANENT, code_dit
