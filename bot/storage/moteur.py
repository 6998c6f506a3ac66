"""The database engine. What only SQLite or only PostgreSQL needs stands here and nowhere else."""

import contextlib
import fcntl
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import make_url

VERROU_DE_MIGRATION = 20849
"""Any number that only our migrations use (pg_advisory_xact_lock)."""

ATTENTE_S = 5.0
"""How long a writer of SQLite waits for the others."""
_ENTRE_DEUX_REGARDS_S = 0.001

_PRAGMAS = (
    f"PRAGMA busy_timeout={int(1000 * ATTENTE_S)}",
    "PRAGMA journal_mode=WAL",
    # In WAL mode NORMAL may lose the last commits in a power cut; a number that was said must survive it.
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
)


def creer_moteur(url: str) -> Engine:
    """An engine on `url`. SQLite: transactions take the write lock at once, unless marked `lecture`."""
    moteur = create_engine(url, pool_pre_ping=not url.startswith("sqlite"), hide_parameters=True)
    if moteur.dialect.name == "sqlite":
        _preparer_sqlite(moteur)
    return moteur


def _preparer_sqlite(moteur: Engine) -> None:
    """Our own BEGIN instead of the driver's: two writers that both began with a read would fail with "locked"."""

    @event.listens_for(moteur, "connect")
    def connecter(connexion: Any, _: object) -> None:
        connexion.isolation_level = None
        for pragma in _PRAGMAS:
            connexion.execute(pragma)

    @event.listens_for(moteur, "begin")
    def commencer(connection: Connection) -> None:
        lecture = connection.get_execution_options().get("lecture", False)
        connection.exec_driver_sql("BEGIN" if lecture else "BEGIN IMMEDIATE")


@contextlib.contextmanager
def seul(url: str) -> Iterator[None]:
    """SQLite: creates the file, private, and keeps other migrations out until the block ends."""
    chemin = make_url(url).database if url.startswith("sqlite") else None
    if not chemin:
        yield
        return
    Path(chemin).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(chemin, os.O_RDWR | os.O_CREAT, 0o600))
    # not a lock on the database itself: closing a second descriptor of it would drop SQLite's own locks
    with open(os.open(f"{chemin}.migration", os.O_RDWR | os.O_CREAT, 0o600), "wb") as verrou:
        fcntl.flock(verrou, fcntl.LOCK_EX)
        yield


def verrouiller_la_migration(connection: Connection) -> None:
    """PostgreSQL: keeps other migrations out until the transaction ends."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:verrou)"), {"verrou": VERROU_DE_MIGRATION})


class FileDEcriture:
    """The queue of the writers of SQLite, which lets in one at a time and has the others sleep longer and longer: with twenty
    conversations at once that was a third of a turn (docs/performance.md). Who has waited too long goes on: SQLite decides.
    """

    def __init__(self, url: str) -> None:
        """No queue on another database."""
        chemin = make_url(url).database if url.startswith("sqlite") else None
        self._dans_ce_processus = threading.Lock()
        self._fichier = os.open(f"{chemin}.ecriture", os.O_RDWR | os.O_CREAT, 0o600) if chemin else None

    @contextlib.contextmanager
    def attendre(self) -> Iterator[None]:
        """Holds the turn to write until the block ends."""
        if self._fichier is None:
            yield
            return
        echeance = time.monotonic() + ATTENTE_S
        notre_tour = self._dans_ce_processus.acquire(timeout=ATTENTE_S)
        try:
            if notre_tour:
                self._attendre_les_autres_processus(self._fichier, echeance)
            yield
        finally:
            if notre_tour:
                fcntl.flock(self._fichier, fcntl.LOCK_UN)
                self._dans_ce_processus.release()

    @staticmethod
    def _attendre_les_autres_processus(fichier: int, echeance: float) -> None:
        while time.monotonic() < echeance:
            try:
                fcntl.flock(fichier, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                time.sleep(_ENTRE_DEUX_REGARDS_S)
            else:
                return

    def fermer(self) -> None:
        """Closes the file."""
        if self._fichier is not None:
            os.close(self._fichier)
            self._fichier = None
