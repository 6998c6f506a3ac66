"""The messages kept to learn from: theirs as long as the conversation lives, nobody's afterwards, gone at their date."""

from datetime import timedelta

import pytest

from bot.mediation.apprentissage import MessageIncompris
from bot.storage.chiffrement import SceauInvalide
from bot.storage.entrepot import EntrepotSql
from bot.usecases.apprendre import VIE_D_UN_MESSAGE_GARDE, garder, oublier, preciser
from bot.usecases.effacer import expirer
from tests.atelier import MAINTENANT, ouvrir_conversation

LABELS = ["faq/comment_saisir", "chitchat/aide"]
JOUR = MAINTENANT.replace(hour=0)


def incompris(texte: str = "comment marche votre truc") -> MessageIncompris:
    return MessageIncompris(texte, "ask", list(LABELS), "chitchat/aide")


def garder_un(entrepot: EntrepotSql, conversation: str = "c1", texte: str = "comment marche votre truc") -> None:
    with entrepot.transaction() as travail:
        ouvrir_conversation(travail, conversation, MAINTENANT + timedelta(hours=72))
        garder(travail, conversation, incompris(texte), MAINTENANT)


def textes(entrepot: EntrepotSql) -> list[str]:
    with entrepot.lecture() as lu:
        return [message.texte for message in lu.messages_gardes.lister()]


def test_un_message_se_relit_entier_sans_l_heure(entrepot: EntrepotSql) -> None:
    garder_un(entrepot)
    with entrepot.lecture() as lu:
        (garde,) = lu.messages_gardes.lister()
    assert (garde.texte, garde.zone, garde.choisi) == ("comment marche votre truc", "ask", "chitchat/aide")
    assert garde.labels == tuple(LABELS)
    assert (garde.garde_le, garde.expire_le) == (JOUR, JOUR + timedelta(days=90))


def test_un_message_ne_s_ouvre_pas_dans_une_autre_rangee(entrepot: EntrepotSql) -> None:
    garder_un(entrepot)
    with entrepot.transaction() as travail:
        travail._connection.exec_driver_sql("UPDATE messages_gardes SET id = 'autre'")
    with pytest.raises(SceauInvalide):
        textes(entrepot)


def test_un_message_precise_prend_la_place_de_l_ancien(entrepot: EntrepotSql) -> None:
    message = incompris()
    with entrepot.transaction() as travail:
        ouvrir_conversation(travail)
        for _ in range(2):
            garder(travail, "c1", message, MAINTENANT)
        message.choisi = "faq/tribunal"
        preciser(travail, "c1", message, MAINTENANT)
        assert [un.choisi for un in travail.messages_gardes.lister()] == ["faq/tribunal"]
        oublier(travail, "c1")
        preciser(travail, "c1", message, MAINTENANT)
        assert travail.messages_gardes.lister() == [], "what is gone stays gone"


def test_on_oublie_une_conversation_et_elle_seule(entrepot: EntrepotSql) -> None:
    garder_un(entrepot, "c1")
    garder_un(entrepot, "c2", "de l'autre")
    with entrepot.transaction() as travail:
        assert oublier(travail, "c1")
        assert not oublier(travail, "c1")
    assert textes(entrepot) == ["de l'autre"]


def test_sans_conversation_rien_ne_se_garde(entrepot: EntrepotSql) -> None:
    with pytest.raises(Exception, match="FOREIGN KEY"), entrepot.transaction() as travail:
        garder(travail, "effacee", incompris(), MAINTENANT)
    assert textes(entrepot) == []


def test_une_conversation_qui_expire_laisse_ses_messages_a_personne(entrepot: EntrepotSql) -> None:
    garder_un(entrepot)
    assert expirer(entrepot, lambda id: True, MAINTENANT + timedelta(hours=73)) == 1
    assert textes(entrepot) == ["comment marche votre truc"]
    with entrepot.transaction() as travail:
        assert not oublier(travail, "c1"), "nothing says any more that it was theirs"


def test_ils_disparaissent_a_leur_date(entrepot: EntrepotSql) -> None:
    garder_un(entrepot)
    expirer(entrepot, lambda id: True, JOUR + VIE_D_UN_MESSAGE_GARDE - timedelta(seconds=1))
    assert len(textes(entrepot)) == 1
    expirer(entrepot, lambda id: True, JOUR + VIE_D_UN_MESSAGE_GARDE)
    assert textes(entrepot) == []


def test_les_plus_anciens_viennent_d_abord_et_un_message_decide_s_en_va(entrepot: EntrepotSql) -> None:
    with entrepot.transaction() as travail:
        ouvrir_conversation(travail)
        for jours, texte in ((0, "second"), (-2, "premier")):
            garder(travail, "c1", incompris(texte), MAINTENANT + timedelta(days=jours))
    assert textes(entrepot) == ["premier", "second"]
    with entrepot.transaction() as travail:
        premier = travail.messages_gardes.lister()[0].id
        assert travail.messages_gardes.retirer(premier)
        assert not travail.messages_gardes.retirer(premier)
    assert textes(entrepot) == ["second"]
