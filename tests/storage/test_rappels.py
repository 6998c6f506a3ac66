"""Who asked to be called back: sealed, one request for each conversation, gone with it."""

from datetime import timedelta
from pathlib import Path

from bot.storage.entrepot import EntrepotSql
from bot.usecases.demander_rappel import demander, renoncer
from tests.atelier import MAINTENANT, ouvrir_conversation

TELEPHONE, MOMENT = "+33639981234", "le mercredi vers midi"


def demander_un(entrepot: EntrepotSql, moment: str = MOMENT) -> None:
    with entrepot.transaction() as travail:
        demander(travail, "c1", "751", TELEPHONE, moment, MAINTENANT)


def ouvrir(entrepot: EntrepotSql) -> None:
    with entrepot.transaction() as travail:
        ouvrir_conversation(travail)


def test_la_console_retrouve_la_demande(entrepot: EntrepotSql) -> None:
    ouvrir(entrepot)
    demander_un(entrepot)
    with entrepot.lecture() as lu:
        (rappel,) = lu.rappels.en_attente()
    assert (rappel.conversation, rappel.caisse, rappel.telephone, rappel.moment) == ("c1", "751", TELEPHONE, MOMENT)
    assert rappel.demande_le == MAINTENANT


def test_une_nouvelle_demande_remplace_l_ancienne(entrepot: EntrepotSql) -> None:
    ouvrir(entrepot)
    demander_un(entrepot)
    demander_un(entrepot, "matin")
    with entrepot.lecture() as lu:
        assert [rappel.moment for rappel in lu.rappels.en_attente()] == ["matin"]


def test_on_y_renonce_une_fois(entrepot: EntrepotSql) -> None:
    ouvrir(entrepot)
    demander_un(entrepot)
    with entrepot.transaction() as travail:
        assert renoncer(travail, "c1")
        assert not renoncer(travail, "c1")
        assert travail.rappels.en_attente() == []


def test_elle_s_efface_avec_la_conversation(entrepot: EntrepotSql) -> None:
    ouvrir(entrepot)
    demander_un(entrepot)
    with entrepot.transaction() as travail:
        travail.conversations.effacer("c1")
        assert travail.rappels.en_attente() == []


def test_la_plus_ancienne_vient_d_abord(entrepot: EntrepotSql) -> None:
    with entrepot.transaction() as travail:
        for rang, id in enumerate(("c2", "c1")):
            ouvrir_conversation(travail, id)
            demander(travail, id, None, TELEPHONE, "matin", MAINTENANT + timedelta(minutes=rang))
        assert [rappel.conversation for rappel in travail.rappels.en_attente()] == ["c2", "c1"]


def test_le_numero_ne_se_lit_pas_dans_la_base(entrepot: EntrepotSql, tmp_path: Path) -> None:
    ouvrir(entrepot)
    demander_un(entrepot)
    octets = b"".join(fichier.read_bytes() for fichier in tmp_path.glob("assistant.db*"))
    assert b"639981234" not in octets
    assert b"mercredi" not in octets
