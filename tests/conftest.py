"""Fixtures that several folders of tests share."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from bot.storage.entrepot import EntrepotSql
from tests.atelier import ouvrir_entrepot

# The same examples at each run: a fault that chance finds on one machine in ten is no test. `--hypothesis-seed` draws others.
settings.register_profile("meme_a_chaque_fois", derandomize=True)
settings.load_profile("meme_a_chaque_fois")


@pytest.fixture
def entrepot(tmp_path: Path) -> Iterator[EntrepotSql]:
    """A real SQLite storage of its own."""
    neuf = ouvrir_entrepot(tmp_path)
    yield neuf
    neuf.fermer()
