"""The migrations of the schema; the launcher calls `migrer` before it starts the processes."""

from pathlib import Path

from alembic import command
from alembic.config import Config

from bot.storage.moteur import creer_moteur, seul


def migrer(url: str) -> None:
    """Brings the database at `url` to the newest schema, in one transaction; does nothing where it is there already.

    Several at once wait for each other. SQLite: creates the file, readable by its owner only.
    """
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    moteur = creer_moteur(url)
    try:
        with seul(url), moteur.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    finally:
        moteur.dispose()
