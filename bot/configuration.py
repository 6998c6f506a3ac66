"""The configuration, from environment variables (contract: `api.md`, Ports)."""

from pathlib import Path
from typing import Literal

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class Configuration(BaseSettings):
    """Every setting of the project; the names of the variables are those of the fields, in capitals."""

    model_config = SettingsConfigDict(frozen=True)

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
