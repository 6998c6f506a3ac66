"""Fixtures that several folders of tests share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.storage.entrepot import EntrepotSql
from tests.atelier import ouvrir_entrepot


@pytest.fixture
def entrepot(tmp_path: Path) -> Iterator[EntrepotSql]:
    """A real SQLite storage of its own."""
    neuf = ouvrir_entrepot(tmp_path)
    yield neuf
    neuf.fermer()
