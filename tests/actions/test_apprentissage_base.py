"""The agreement against the real database file: without it no message is there, with it sealed, and gone when it must be."""

from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from bot.storage.entrepot import EntrepotSql
from bot.usecases.ports import MessageGarde
from tests.actions.conversation import Conversation
from tests.atelier import ouvrir_conversation

OUI, NON = "Oui, vous pouvez les garder", "Non, ne gardez rien"
FLOU = "je voudrais qu'on me dise comment marche votre truc"


@pytest.fixture
def conversation() -> Conversation:
    return Conversation()


def dans_la_base(entrepot: EntrepotSql, conversation: Conversation, *paroles: str) -> None:
    """Says these words, each in a transaction of its own with the draft, as the actions do; a title in brackets is a choice."""
    for parole in paroles:
        with entrepot.transaction() as travail:
            conversation.travail = travail
            if parole.startswith("["):
                conversation.choisit(parole.strip("[]"))
            elif parole == FLOU:
                conversation.dit(parole, "faq/comment_saisir", zone="unknown")
            else:
                conversation.dit(parole, "faq/gratuite")
            travail.brouillons.ecrire("c1", conversation.brouillon)


def gardes(entrepot: EntrepotSql) -> list[MessageGarde]:
    with entrepot.lecture() as lu:
        return list(lu.messages_gardes.lister())


def ouvrir(entrepot: EntrepotSql) -> None:
    with entrepot.transaction() as travail:
        ouvrir_conversation(travail)


def rangees(dossier: Path) -> int:
    """The rows of the table, read beside our own code."""
    with create_engine(f"sqlite:///{dossier / 'assistant.db'}").connect() as connection:
        return int(connection.execute(text("SELECT count(*) FROM messages_gardes")).scalar_one())


@pytest.mark.parametrize(
    "suite",
    [
        (),
        ("c'est gratuit ?",),
        ("c'est gratuit ?", f"[{NON}]", FLOU, "c'est gratuit ?"),
        ("c'est gratuit ?", "c'est payant ou pas ?", FLOU, "c'est gratuit ?"),
        (FLOU, FLOU),
    ],
)
def test_sans_accord_la_table_reste_vide(
    entrepot: EntrepotSql, conversation: Conversation, tmp_path: Path, suite: tuple[str, ...]
) -> None:
    ouvrir(entrepot)
    dans_la_base(entrepot, conversation, FLOU, *suite)
    assert rangees(tmp_path) == 0


def test_avec_un_accord_le_message_est_scelle(
    entrepot: EntrepotSql, conversation: Conversation, tmp_path: Path
) -> None:
    ouvrir(entrepot)
    dans_la_base(entrepot, conversation, FLOU, "c'est gratuit ?", f"[{OUI}]")
    assert rangees(tmp_path) == 1
    assert [garde.texte for garde in gardes(entrepot)] == [FLOU]
    octets = b"".join(fichier.read_bytes() for fichier in tmp_path.glob("assistant.db*"))
    assert b"messages_gardes" in octets, "names of tables stand in clear: the search below does search"
    assert b"votre truc" not in octets
    assert b"faq/comment_saisir" not in octets


def test_la_conversation_effacee_l_emporte(entrepot: EntrepotSql, conversation: Conversation, tmp_path: Path) -> None:
    ouvrir(entrepot)
    dans_la_base(entrepot, conversation, FLOU, "c'est gratuit ?", f"[{OUI}]", FLOU)
    assert rangees(tmp_path) == 2
    with entrepot.transaction() as travail:
        travail.conversations.effacer("c1")
    assert rangees(tmp_path) == 0
