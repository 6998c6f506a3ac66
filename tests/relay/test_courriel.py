"""From the action that queues the code to the mailbox: action, storage, relay as a process, a real mail server."""

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions import actions
from actions.actions import ActionRepondre
from bot.bootstrap import build
from bot.configuration import Configuration
from bot.extraction.identifiants.identifiants import masquer
from bot.storage.entrepot import EntrepotSql
from bot.usecases.ports import EtatEnvoi
from bot.usecases.reprendre import reprendre
from tests.atelier import effacer_conversation, ouvrir_conversation
from tests.relay.test_boucle import RACINE, attendre
from tests.serveur_smtp import Boite, Certificat, certificat, contenu, port_libre, serveur

ADRESSE = "lucie.durand@exemple.fr"
CODE = re.compile(r"\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}\b")


@pytest.fixture
def tls(tmp_path: Path) -> Certificat:
    return certificat(tmp_path)


def reglages(dossier: Path, port: int, autorite: Path) -> dict[str, str]:
    """The environment of our processes."""
    return {
        "STATE_DIR": str(dossier),
        "ENGINE_PORT": "1",
        "SMTP_HOST": "127.0.0.1",
        "SMTP_PORT": str(port),
        "SMTP_CA_FILE": str(autorite),
        "MAIL_FROM": "ne-pas-repondre@assistant.exemple.fr",
        "PUBLIC_URL": "https://assistant.exemple.fr/",
    }


@contextmanager
def relais(env: dict[str, str]) -> Iterator["subprocess.Popen[str]"]:
    processus = subprocess.Popen(
        [sys.executable, "-m", "bot.relay"],
        cwd=RACINE,
        env={**os.environ, **env},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        yield processus
    finally:
        processus.kill()
        processus.wait()


def demander(entrepot: EntrepotSql, env: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> str:
    """One turn of the action server, in which the code is asked for; returns what is said."""
    with entrepot.transaction() as travail:
        ouvrir_conversation(travail, expire_le=datetime.now(UTC) + timedelta(days=3))
    for nom, valeur in env.items():
        monkeypatch.setenv(nom, valeur)
    services = build(Configuration())
    monkeypatch.setattr(actions, "services", lambda: services)
    texte, lus = masquer(f"envoyez-moi le code à {ADRESSE} svp")
    monkeypatch.setattr(actions, "_identifiants", lambda *_: tuple(lus))
    dispatcher = CollectingDispatcher()
    message = {"text": texte, "intent": {"name": "nlu_fallback"}, "metadata": {"tour": "t1"}}
    tracker = Tracker("c1", {}, message, [], False, None, {}, "action_listen")
    ActionRepondre().run(dispatcher, tracker, {})
    services.entrepot.fermer()
    return "\n".join(str(un["custom"]["texte"]) for un in dispatcher.messages)


def courriels(entrepot: EntrepotSql) -> list[EtatEnvoi]:
    with entrepot.lecture() as lu:
        return list(lu.boite.etats_des_courriels("c1"))


def reporte(entrepot: EntrepotSql) -> bool:
    """Whether a first try has failed and the next one has its date."""
    with entrepot._moteur.connect() as connection:
        return bool(connection.exec_driver_sql("SELECT 1 FROM envois WHERE essais = 1 AND bail IS NULL").first())


def rendre_du(entrepot: EntrepotSql) -> None:
    """The time until the next try is over."""
    with entrepot._moteur.begin() as connection:
        connection.exec_driver_sql("UPDATE envois SET du_le = '2026-01-01 00:00:00.000000'")


def test_le_code_arrive_dans_la_boite_et_rouvre_la_conversation(
    entrepot: EntrepotSql, tmp_path: Path, tls: Certificat, monkeypatch: pytest.MonkeyPatch
) -> None:
    boite = Boite(rcpt="451 4.7.1 greylisted")
    with serveur(boite, tls.contexte) as port:
        env = reglages(tmp_path, port, tls.fichier)
        dit = demander(entrepot, env, monkeypatch)
        assert f"va partir vers {ADRESSE}" in dit and not CODE.search(dit)
        assert boite.commandes == [], "nothing leaves inside the action's transaction"
        with relais(env) as processus:
            attendre(lambda: reporte(entrepot))
            boite.rcpt = None
            rendre_du(entrepot)
            attendre(lambda: courriels(entrepot) == [EtatEnvoi.ENVOYE])
            processus.send_signal(signal.SIGTERM)
            sortie, _ = processus.communicate(timeout=20)
    assert boite.destinataires == [ADRESSE] and boite.sous_tls == [True]
    trouve = CODE.search(contenu(boite.recus[0], "plain"))
    assert trouve
    with entrepot.transaction() as travail:
        assert reprendre(travail, trouve[0], datetime.now(UTC)) == "c1"
    lignes = [json.loads(ligne) for ligne in sortie.splitlines()]
    assert [ligne["issue"] for ligne in lignes if ligne["event"] == "courriel"] == ["reportee", "remise"]
    for secret in ("lucie", "exemple.fr", trouve[0], trouve[0][:4]):
        assert secret not in sortie


def test_sans_serveur_de_courriels_rien_ne_tombe_et_le_courriel_attend(
    entrepot: EntrepotSql, tmp_path: Path, tls: Certificat, monkeypatch: pytest.MonkeyPatch
) -> None:
    env = reglages(tmp_path, port_libre(), tls.fichier)
    demander(entrepot, env, monkeypatch)
    with relais(env) as processus:
        lignes = [json.loads(processus.stdout.readline()) for _ in range(2)] if processus.stdout else []
        assert processus.poll() is None
    assert [ligne.get("issue") or ligne.get("faute") for ligne in lignes] == ["SMTPConnectError", "reportee"]
    assert courriels(entrepot) == [EtatEnvoi.A_ENVOYER]


def test_effacer_avant_l_envoi_et_rien_ne_part(
    entrepot: EntrepotSql, tmp_path: Path, tls: Certificat, monkeypatch: pytest.MonkeyPatch
) -> None:
    boite = Boite()
    with serveur(boite, tls.contexte) as port:
        env = reglages(tmp_path, port, tls.fichier)
        demander(entrepot, env, monkeypatch)
        effacer_conversation(entrepot, "c1")
        services = build(Configuration())
        with services.entrepot.transaction() as travail:
            assert travail.boite.reclamer(datetime.now(UTC), 60) is None
        services.entrepot.fermer()
    assert boite.commandes == []
