"""The relay as a process: hands over by itself, survives its faults, ends when told to."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.relay.boucle import Boucle
from bot.storage.entrepot import EntrepotSql
from bot.usecases.ports import EnvoiImpossible, RefusDefinitif
from tests.atelier import (
    NOM,
    PasserelleDeTest,
    brouillon,
    deposer_un,
    etats,
    ouvrir_conversation,
    transmission,
)

RACINE = Path(__file__).parents[2]


def attendre(vrai, secondes: float = 60) -> None:
    fin = time.monotonic() + secondes
    while not vrai():
        assert time.monotonic() < fin, "too late"
        time.sleep(0.1)


@pytest.fixture
def relais(tmp_path: Path) -> Iterator["subprocess.Popen[str]"]:
    env = {**os.environ, "STATE_DIR": str(tmp_path), "ENGINE_PORT": "1"}
    processus = subprocess.Popen(
        [sys.executable, "-m", "bot.relay"], cwd=RACINE, env=env, stdout=subprocess.PIPE, text=True
    )
    yield processus
    processus.kill()
    processus.wait()


def test_le_relais_remet_releve_et_s_arrete(
    entrepot: EntrepotSql, relais: "subprocess.Popen[str]", tmp_path: Path
) -> None:
    depot = deposer_un(entrepot, brouillon("medecin_traitant"), datetime.now(UTC))
    dossier = tmp_path / "caisses" / "751" / depot.numero
    attendre(lambda: etats(entrepot, depot.numero)[-1] == "transmise")
    remis = sorted(str(un.relative_to(dossier)) for un in dossier.rglob("*") if un.is_file())
    assert remis == ["documents/questionnaire.pdf", "lettre.pdf", "saisine.json"]
    (dossier / "pris_en_charge.json").write_text("{}")
    attendre(lambda: etats(entrepot, depot.numero)[-1] == "accusee")
    relais.send_signal(signal.SIGTERM)
    sortie, _ = relais.communicate(timeout=10)
    assert relais.returncode == 0
    lignes = [json.loads(ligne) for ligne in sortie.splitlines()]
    assert [ligne["numero"] for ligne in lignes if ligne["event"] == "transmission"] == [depot.numero]
    assert NOM not in sortie and depot.preuve not in sortie


def test_une_faute_de_notre_part_n_arrete_pas_le_relais(
    entrepot: EntrepotSql, capsys: pytest.CaptureFixture[str]
) -> None:
    deposer_un(entrepot)
    suivante = deposer_un(entrepot, brouillon(id="b2"))
    passerelle = PasserelleDeTest(fautes=[ValueError(NOM)])
    boucle = Boucle(transmission(entrepot, passerelle), lambda id: True)
    assert not boucle.transmettre(), "a pause"
    assert boucle.transmettre()
    assert not boucle.transmettre(), "nothing is due"
    assert etats(entrepot, suivante.numero)[-1] == "transmise"
    sortie = capsys.readouterr().out
    assert "ValueError" in sortie and NOM not in sortie


def test_un_report_et_un_abandon_ne_l_arretent_pas_non_plus(entrepot: EntrepotSql) -> None:
    for rang in range(3):
        deposer_un(entrepot, brouillon(id=f"b{rang}"))
    passerelle = PasserelleDeTest(fautes=[EnvoiImpossible(), RefusDefinitif()])
    boucle = Boucle(transmission(entrepot, passerelle), lambda id: True)
    assert [boucle.transmettre() for _ in range(4)] == [True, True, True, False]
    assert len(passerelle.recues) == 1


def test_il_efface_ce_qui_a_expire_et_finit_son_tour(entrepot: EntrepotSql) -> None:
    with entrepot.transaction() as travail:
        ouvrir_conversation(travail, "ancienne", datetime.now(UTC) - timedelta(days=1))
    oubliees: list[str] = []

    def oublier(conversation: str) -> bool:
        boucle.arreter(signal.SIGTERM, None)
        return not oubliees.append(conversation)

    boucle = Boucle(transmission(entrepot, PasserelleDeTest()), oublier)
    boucle.tourner()
    assert oubliees == ["ancienne"]
    with entrepot.lecture() as lu:
        assert lu.conversations.expirees(datetime.now(UTC)) == []
