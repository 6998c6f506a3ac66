"""The queue of the writers of SQLite."""

from pathlib import Path
from threading import Thread

import pytest

from bot.storage import moteur
from bot.storage.moteur import FileDEcriture


def test_les_ecrivains_passent_l_un_apres_l_autre(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/saisines.db"
    ici, ailleurs, passes = FileDEcriture(url), FileDEcriture(url), []

    def ecrire() -> None:
        with ailleurs.attendre():
            passes.append("ailleurs")

    with ici.attendre():
        autre = Thread(target=ecrire)
        autre.start()
        autre.join(0.05)
        passes.append("ici")
    autre.join(2)
    assert passes == ["ici", "ailleurs"]


def test_un_ecrivain_qui_ne_finit_pas_n_arrete_pas_les_autres(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(moteur, "ATTENTE_S", 0.05)
    url = f"sqlite:///{tmp_path}/saisines.db"
    with FileDEcriture(url).attendre(), FileDEcriture(url).attendre():
        pass


def test_postgresql_n_en_a_pas_besoin() -> None:
    file = FileDEcriture("postgresql+psycopg://nulle-part/saisines")
    with file.attendre(), file.attendre():
        pass
