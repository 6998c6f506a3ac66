"""The draft comes back as it was left, and two turns never overwrite each other."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from bot.storage.brouillons import BrouillonIllisible
from bot.storage.chiffrement import SceauInvalide
from bot.storage.entrepot import EntrepotSql
from bot.storage.tables import brouillons
from bot.usecases.ports import ConflitDEcriture
from tests.atelier import MOTIFS, NOM, brouillon, ouvrir_conversation, ouvrir_entrepot, pour_autrui


@pytest.mark.parametrize("motif", MOTIFS)
def test_un_brouillon_revient_tel_quel(entrepot: EntrepotSql, motif: str) -> None:
    with entrepot.transaction() as travail:
        travail.brouillons.ecrire("c1", pour_autrui(motif))
    with entrepot.lecture() as lu:
        assert lu.brouillons.lire("c1") == pour_autrui(motif)
        assert lu.brouillons.lire("c2") is None


def test_le_dernier_tour_est_garde(entrepot: EntrepotSql) -> None:
    for rang in range(3):
        with entrepot.transaction() as travail:
            lu = travail.brouillons.lire("c1") or brouillon()
            lu.incompris = rang
            travail.brouillons.ecrire("c1", lu)
            lu.champ = "recit"
            travail.brouillons.ecrire("c1", lu)
    with entrepot.lecture() as lecture:
        garde = lecture.brouillons.lire("c1")
    assert garde is not None and (garde.incompris, garde.champ) == (2, "recit")


@pytest.mark.parametrize("connu", [True, False], ids=["known draft", "first draft"])
def test_un_brouillon_change_entre_temps_n_est_pas_ecrase(entrepot: EntrepotSql, connu: bool) -> None:
    """Two writers cannot overlap on SQLite; where the database lets them (PostgreSQL), the version shows it."""
    if connu:
        with entrepot.transaction() as travail:
            travail.brouillons.ecrire("c1", brouillon())
    with entrepot.lecture() as ancien:
        ancien.brouillons.lire("c1")
        depots = ancien.brouillons
    with entrepot.transaction() as travail:
        travail.brouillons.ecrire("c1", brouillon())
    with entrepot.transaction() as travail:
        depots._connection = travail._connection
        with pytest.raises(ConflitDEcriture):
            depots.ecrire("c1", brouillon())


def test_effacer_un_brouillon_puis_recommencer(entrepot: EntrepotSql) -> None:
    with entrepot.transaction() as travail:
        travail.brouillons.effacer("c1")
        travail.brouillons.ecrire("c1", brouillon())
        travail.brouillons.effacer("c1")
        travail.brouillons.ecrire("c1", brouillon(id="autre"))
    with entrepot.lecture() as lu:
        garde = lu.brouillons.lire("c1")
    assert garde is not None and garde.id == "autre"


def test_une_autre_cle_n_ouvre_pas_les_brouillons(entrepot: EntrepotSql, tmp_path: Path) -> None:
    with entrepot.transaction() as travail:
        travail.brouillons.ecrire("c1", brouillon())
    (tmp_path / "cles" / "coffre.key").unlink()
    with ouvrir_entrepot(tmp_path).lecture() as lu, pytest.raises(SceauInvalide):
        lu.brouillons.lire("c1")


def test_un_brouillon_deplace_ne_s_ouvre_pas(entrepot: EntrepotSql) -> None:
    with entrepot.transaction() as travail:
        travail.brouillons.ecrire("c1", brouillon())
        travail._connection.execute(update(brouillons).values(conversation="c2"))
    with entrepot.lecture() as lu, pytest.raises(SceauInvalide):
        lu.brouillons.lire("c2")


def test_un_brouillon_illisible_ne_dit_rien_de_ce_qu_il_contient(entrepot: EntrepotSql) -> None:
    scelle = entrepot._coffre.sceller(f'{{"id": 1, "etape": "{NOM}"}}'.encode(), "brouillon:c1")
    with entrepot.transaction() as travail:
        travail.brouillons.ecrire("c1", brouillon())
        travail._connection.execute(update(brouillons).values(scelle=scelle))
    with entrepot.lecture() as lu, pytest.raises(BrouillonIllisible) as faute:
        lu.brouillons.lire("c1")
    assert NOM not in str(faute.value)


def test_les_brouillons_sans_conversation_ne_restent_pas(entrepot: EntrepotSql) -> None:
    with entrepot.transaction() as travail:
        ouvrir_conversation(travail, "c1")
        for conversation in ("c1", "orphelin"):
            travail.brouillons.ecrire(conversation, brouillon())
        travail.brouillons.effacer_orphelins(datetime.now(UTC) - timedelta(hours=1))
        assert travail.brouillons.lire("orphelin") is not None
        travail.brouillons.effacer_orphelins(datetime.now(UTC) + timedelta(hours=1))
        assert travail.brouillons.lire("orphelin") is None
        assert travail.brouillons.lire("c1") is not None
