"""Conversations, messages and turns: what a chat needs to go on where it was."""

from datetime import timedelta

import pytest
from sqlalchemy import Table, func, select

from bot.mediation.brouillon import Brouillon
from bot.storage.entrepot import EntrepotSql
from bot.storage.tables import conversations, metadata, saisines
from bot.usecases.envoyer_code import demander
from bot.usecases.ports import MessageGarde, RappelDemande
from tests.atelier import MAINTENANT, brouillon, deposer_dans, ouvrir_conversation

JETON = "c1".ljust(64, "0")
EXPECTS = {"champ": "motif", "type": "choice", "optional": False, "sensitive": False}


def test_une_conversation_se_retrouve_par_l_empreinte_de_son_jeton(entrepot: EntrepotSql) -> None:
    with entrepot.transaction() as travail:
        ouvrir_conversation(travail)
    with entrepot.lecture() as lu:
        conversation = lu.conversations.par_jeton(JETON)
        assert conversation is not None
        assert (conversation.id, conversation.canal, conversation.caisse) == ("c1", "web", None)
        assert conversation.cree_le == MAINTENANT
        assert lu.conversations.par_jeton("inconnue") is None


def test_les_messages_gardent_leur_ordre_et_leur_contenu(entrepot: EntrepotSql) -> None:
    contenus = [{"texte": f"Où en est ma demande ? {rang} 🙂 \ud83d"} for rang in range(3)]
    with entrepot.transaction() as travail:
        ouvrir_conversation(travail)
        ids = [travail.messages.ajouter("c1", "usager", MAINTENANT, contenu) for contenu in contenus]
    with entrepot.lecture() as lu:
        assert [un.contenu for un in lu.messages.lister("c1")] == contenus
        assert [un.id for un in lu.messages.lister("c1", apres=ids[0])] == ids[1:]
        assert ids == sorted(set(ids))


def test_un_tour_rejoue_a_sa_reponse_et_pose_la_question_ouverte(entrepot: EntrepotSql) -> None:
    with entrepot.transaction() as travail:
        ouvrir_conversation(travail)
        reponse = travail.messages.ajouter("c1", "assistant", MAINTENANT, {"texte": "Bonjour"})
        travail.tours.ecrire("c1", "cle-1", "empreinte", [reponse], EXPECTS, MAINTENANT)
    with entrepot.lecture() as lu:
        tour = lu.tours.lire("c1", "cle-1")
        assert tour is not None
        assert (tour.empreinte, tour.messages, tour.expects) == ("empreinte", (reponse,), EXPECTS)
        assert lu.tours.expects("c1") == EXPECTS
        assert lu.tours.lire("c1", "cle-2") is None
        assert lu.tours.lire("c2", "cle-1") is None


def test_un_tour_interrompu_ne_laisse_rien(entrepot: EntrepotSql) -> None:
    with entrepot.transaction() as travail:
        ouvrir_conversation(travail)
    with pytest.raises(KeyboardInterrupt), entrepot.transaction() as travail:
        travail.messages.ajouter("c1", "usager", MAINTENANT, {"texte": "Bonjour"})
        travail.tours.ecrire("c1", "cle-1", "empreinte", [], EXPECTS, MAINTENANT)
        raise KeyboardInterrupt
    with entrepot.lecture() as lu:
        assert lu.messages.lister("c1") == []
        assert lu.tours.expects("c1") is None


def test_une_conversation_effacee_l_est_partout_mais_la_saisine_reste(entrepot: EntrepotSql) -> None:
    with entrepot.transaction() as travail:
        ouvrir_conversation(travail)
        travail.messages.ajouter("c1", "usager", MAINTENANT, {"texte": "Bonjour"})
        travail.tours.ecrire("c1", "cle-1", "empreinte", [], EXPECTS, MAINTENANT)
        travail.brouillons.ecrire("c1", Brouillon(id="b"))
        depot = deposer_dans(travail, brouillon())
    with entrepot.transaction() as travail:
        travail.conversations.effacer("c1")
    with entrepot.lecture() as lu:
        assert lu.conversations.par_jeton(JETON) is None
        assert lu.messages.lister("c1") == []
        assert lu.tours.lire("c1", "cle-1") is None
        assert lu.brouillons.lire("c1") is None
        assert lu.saisines.lire(depot.numero) is not None
        assert lu.saisines.preuve_juste(depot.numero, depot.preuve)
        assert lu.saisines.par_brouillon("brouillon-1") is None, "the copy of the proof goes with the conversation"


def test_rien_ne_reste_d_une_conversation_effacee_dans_aucune_table(entrepot: EntrepotSql) -> None:
    with entrepot.transaction() as travail:
        ouvrir_conversation(travail)
        travail.messages.ajouter("c1", "usager", MAINTENANT, {"texte": "Bonjour"})
        travail.tours.ecrire("c1", "cle-1", "empreinte", [], EXPECTS, MAINTENANT)
        travail.brouillons.ecrire("c1", Brouillon(id="b"))
        travail.rappels.demander(RappelDemande("c1", None, "+33639981234", "matin", MAINTENANT))
        demander(travail, "c1", "lucie@exemple.fr", False, None, MAINTENANT)
        travail.messages_gardes.ajouter("c1", MessageGarde("m1", MAINTENANT, MAINTENANT, "bof", "ask", (), None))
    liees = {table: "id" if table is conversations else "conversation" for table in metadata.sorted_tables}
    liees = {table: colonne for table, colonne in liees.items() if colonne in table.columns and table is not saisines}
    comptes = [_compter(entrepot, table, colonne) for table, colonne in liees.items()]
    assert len(liees) == 8 and all(comptes), "every table that knows conversations has something of this one"
    with entrepot.transaction() as travail:
        travail.conversations.effacer("c1")
    assert not any(_compter(entrepot, table, colonne) for table, colonne in liees.items())


def _compter(entrepot: EntrepotSql, table: Table, colonne: str) -> int:
    with entrepot._moteur.connect() as connection:
        lues = select(func.count()).select_from(table).where(table.c[colonne] == "c1")
        return int(connection.execute(lues).scalar_one())


def test_prolonger_repousse_l_expiration(entrepot: EntrepotSql) -> None:
    with entrepot.transaction() as travail:
        ouvrir_conversation(travail, "c1", MAINTENANT)
        ouvrir_conversation(travail, "c2", MAINTENANT)
        travail.conversations.prolonger("c2", MAINTENANT + timedelta(days=1))
    with entrepot.lecture() as lu:
        assert lu.conversations.expirees(MAINTENANT) == ["c1"]


def test_la_version_simple_se_choisit_en_cours_de_route(entrepot: EntrepotSql) -> None:
    with entrepot.transaction() as travail:
        ouvrir_conversation(travail)
        travail.conversations.simplifier("c1", True)
    with entrepot.lecture() as lu:
        conversation = lu.conversations.par_jeton(JETON)
    assert conversation is not None and conversation.simple


def test_une_lecture_n_ecrit_rien_et_ne_gene_personne(entrepot: EntrepotSql) -> None:
    with entrepot.lecture() as lu:
        assert lu.conversations.par_jeton(JETON) is None
        with entrepot.transaction() as travail:
            ouvrir_conversation(travail)
        assert lu.conversations.par_jeton(JETON) is None, "a read sees one moment"
    with entrepot.lecture() as lu:
        assert lu.conversations.par_jeton(JETON) is not None


def test_la_base_dit_qu_elle_repond(entrepot: EntrepotSql) -> None:
    assert entrepot.repond()
