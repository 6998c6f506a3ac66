"""The configuration, from environment variables (contract: `api.md`, Ports)."""

from email.utils import parseaddr
from pathlib import Path
from typing import Literal, Self

from pydantic import Field, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

LOOPBACK = ("127.0.0.1", "::1", "localhost")


class Configuration(BaseSettings):
    """Every setting of the project; the names of the variables are those of the fields, in capitals."""

    model_config = SettingsConfigDict(frozen=True, hide_input_in_errors=True)  # an input may be a key or a password

    state_dir: Path = Path("var")
    """Everything that the processes write."""
    database_url: str | None = None
    """SQLAlchemy URL of the storage; SQLite in the state directory by default."""
    encryption_key: str | None = None
    """32 bytes in base64; by default a key file in the state directory."""
    edge_host: str = "0.0.0.0"
    edge_port: int = 8080
    engine_port: int = 5005
    actions_port: int = 5055
    metrics_port: int = 9090
    rate_limit: Literal["on", "off"] = "on"
    """"off" is obeyed only where the edge listens on loopback."""
    allowed_origins: tuple[str, ...] = Field(default=())
    """Origins of the caisses' sites that may embed the chat."""
    smtp_host: str | None = None
    """The mail server that takes our e-mails; without one the assistant offers none."""
    smtp_port: int | None = None
    """587 for "starttls", 465 for "tls", 25 for "off" by default."""
    smtp_tls: Literal["starttls", "tls", "off"] = "starttls"
    """"off" is accepted only for a server on loopback."""
    smtp_ca_file: Path | None = None
    """Certificates (PEM) of an authority of your own, trusted besides the system's."""
    smtp_user: str | None = None
    smtp_password: str | None = None
    mail_from: str | None = None
    """Who the e-mails come from: an address, with a name or not ("Assistant <ne-pas-repondre@exemple.fr>")."""
    public_url: str | None = None
    """Where people find the page of the chat: the e-mails say it."""

    @model_validator(mode="after")
    def _courriel_complet(self) -> Self:
        """Better a fault when a process starts than when somebody waits for an e-mail."""
        if not self.envoie_des_courriels:
            return self
        if "@" not in parseaddr(self.mail_from or "")[1]:
            raise ValueError("SMTP_HOST needs MAIL_FROM, an e-mail address")
        if not (self.public_url or "").startswith(("https://", "http://")):
            raise ValueError("SMTP_HOST needs PUBLIC_URL, the address of the chat's page")
        if self.smtp_tls == "off" and self.smtp_host not in LOOPBACK:
            raise ValueError("SMTP_TLS=off is for a mail server on loopback")
        if (self.smtp_user is None) != (self.smtp_password is None):
            raise ValueError("SMTP_USER and SMTP_PASSWORD go together")
        return self

    @property
    def envoie_des_courriels(self) -> bool:
        """Whether codes can be sent by e-mail."""
        return bool(self.smtp_host)

    @property
    def url(self) -> str:
        """URL of the storage."""
        return self.database_url or f"sqlite:///{self.state_dir.resolve() / 'assistant.db'}"

    @property
    def engine_url(self) -> str:
        """Where the engine listens, on loopback."""
        return f"http://127.0.0.1:{self.engine_port}"

    @property
    def actions_url(self) -> str:
        """Where the action server listens, on loopback."""
        return f"http://127.0.0.1:{self.actions_port}"
