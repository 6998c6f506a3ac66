"""The schema of the database is that of the tables, however often and by however many it is made."""

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from bot.storage.entrepot import EntrepotSql
from bot.storage.migrations import migrer
from bot.storage.moteur import creer_moteur
from bot.storage.tables import metadata

UPGRADE = command.upgrade


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


def test_ce_qui_attend_dans_la_boite_survit_a_la_migration(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as avant:
        avant.setattr(command, "upgrade", lambda config, _: UPGRADE(config, "r0004"))
        migrer(url)
    moteur = creer_moteur(url)
    with moteur.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO saisines (numero, brouillon, caisse, etat, deposee_le, empreinte_preuve, scelle)"
            " VALUES ('MED-2026-ABCDEFGH', 'b1', '751', 'enregistree', '2026-11-22 10:00:00', 'x', x'00')"
        )
        connection.exec_driver_sql(
            "INSERT INTO envois (numero, complement, etat, du_le, essais)"
            " VALUES ('MED-2026-ABCDEFGH', NULL, 'a_envoyer', '2026-11-22 10:00:00', 3)"
        )
    migrer(url)
    with moteur.connect() as connection:
        lignes = connection.exec_driver_sql("SELECT numero, etat, essais, conversation, scelle FROM envois").all()
        assert [tuple(ligne) for ligne in lignes] == [("MED-2026-ABCDEFGH", "a_envoyer", 3, None, None)]
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
    moteur.dispose()


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
