"""The schema of the database is that of the tables, however often and by however many it is made."""

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from bot.storage.entrepot import EntrepotSql
from bot.storage.migrations import migrer
from bot.storage.moteur import creer_moteur
from bot.storage.tables import metadata


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'état' / 'assistant.db'}"


def test_les_migrations_donnent_les_tables(url: str) -> None:
    migrer(url)
    moteur = creer_moteur(url)
    with moteur.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    moteur.dispose()


def test_migrer_encore_ou_a_plusieurs_ne_change_rien(url: str) -> None:
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(migrer, [url] * 4))
    migrer(url)


def test_la_base_n_est_lisible_que_de_son_proprietaire(url: str, tmp_path: Path) -> None:
    migrer(url)
    for fichier in (tmp_path / "état").iterdir():
        assert stat.S_IMODE(fichier.stat().st_mode) == 0o600, fichier.name


def test_un_numero_dit_survit_a_une_coupure(entrepot: EntrepotSql) -> None:
    """FULL (2): a commit is on the disk before it returns; WAL: who reads does not wait for who writes."""
    with entrepot._moteur.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
