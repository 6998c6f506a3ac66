"""What has expired is forgotten, in the engine too."""

from datetime import timedelta

from bot.storage.entrepot import EntrepotSql
from bot.usecases.effacer import VIE_D_UNE_CLE, expirer
from tests.atelier import MAINTENANT, ouvrir_conversation


def test_une_conversation_expiree_est_effacee_partout(entrepot: EntrepotSql) -> None:
    with entrepot.transaction() as travail:
        ouvrir_conversation(travail, "ancienne", MAINTENANT)
        ouvrir_conversation(travail, "recente", MAINTENANT + timedelta(days=1))
    oubliees: list[str] = []
    assert expirer(entrepot, lambda id: not oubliees.append(id), MAINTENANT) == 1
    assert oubliees == ["ancienne"]
    with entrepot.lecture() as lu:
        assert lu.conversations.expirees(MAINTENANT + timedelta(days=2)) == ["recente"]


def test_sans_moteur_la_conversation_attend(entrepot: EntrepotSql) -> None:
    with entrepot.transaction() as travail:
        ouvrir_conversation(travail, "ancienne", MAINTENANT)
    assert expirer(entrepot, lambda id: False, MAINTENANT) == 0
    assert expirer(entrepot, lambda id: True, MAINTENANT) == 1


def test_une_cle_de_tour_vit_un_jour(entrepot: EntrepotSql) -> None:
    with entrepot.transaction() as travail:
        ouvrir_conversation(travail)
        travail.tours.ecrire("c1", "cle", "e", [], None, MAINTENANT)
    expirer(entrepot, lambda id: True, MAINTENANT + VIE_D_UNE_CLE)
    with entrepot.lecture() as lu:
        assert lu.tours.lire("c1", "cle") is not None
    expirer(entrepot, lambda id: True, MAINTENANT + VIE_D_UNE_CLE + timedelta(seconds=1))
    with entrepot.lecture() as lu:
        assert lu.tours.lire("c1", "cle") is None
