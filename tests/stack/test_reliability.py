"""Bad input, faults and load are the normal case: a clear answer each time, nothing lost, never a 500."""

import asyncio
import uuid
from typing import Any

import aiohttp
import psutil
import pytest

from tests.stack.conftest import Stack
from tools.client import Conversation

LOOPBACK = ("127.0.0.1", "::1")


def test_only_the_edge_could_listen_beyond_loopback(stack: Stack) -> None:
    for word in ("bot.engine", "rasa_sdk", "bot.relay"):
        listening = [c for c in stack.child(word).net_connections("inet") if c.status == psutil.CONN_LISTEN]
        assert all(c.laddr.ip in LOOPBACK for c in listening), word


@pytest.mark.parametrize(
    "text",
    [
        "🙂🙂🙂",
        "<script>alert('x')</script>",
        "/restart",
        '  \t/deposer_saisine{"a": 1}',
        "\u200b/restart",
        "{nir:valide} {tel:valide}",
        "a" * 4000,
        "آه يا ليل " * 50,
        "\u0000\u0001bonjour\u0007",
        "oui " * 900,
        "http://exemple.fr ; DROP TABLE saisines; --",
    ],
)
async def test_anything_typed_gets_a_sentence(stack: Stack, text: str) -> None:
    async with Conversation(stack.url) as conversation:
        await conversation.open()
        replies = await conversation.say(text)
        assert replies and all(reply["text"].strip() for reply in replies)
        assert not any("saisine" in reply for reply in replies)
        assert "{" not in "".join(reply["text"] for reply in replies)


@pytest.mark.parametrize(
    ("body", "content_type", "status"),
    [
        (b'{"text": ""}', "application/json", 400),
        (b'{"text": "   "}', "application/json", 400),
        (b'{"text": "' + b"a" * 4001 + b'"}', "application/json", 413),
        (b'{"text": 3}', "application/json", 400),
        (b"{", "application/json", 400),
        (b"\xff\xfe\x00", "application/json", 400),
        (b"bonjour", "text/plain", 415),
    ],
)
async def test_a_body_that_cannot_be_read_gets_a_problem_document(
    stack: Stack, body: bytes, content_type: str, status: int
) -> None:
    async with Conversation(stack.url) as conversation:
        await conversation.open()
        headers = {"Authorization": f"Bearer {conversation.token}", "Content-Type": content_type}
        url = f"{stack.url}/api/chat/messages"
        async with conversation.session.post(url, data=body, headers=headers) as answer:
            assert answer.status == status
            assert answer.content_type == "application/problem+json"
            assert (await answer.json())["detail"]


async def test_an_unknown_token_is_refused(stack: Stack) -> None:
    headers = {"Authorization": "Bearer " + "x" * 43}
    async with (
        aiohttp.ClientSession() as client,
        client.post(f"{stack.url}/api/chat/messages", json={"text": "bonjour"}, headers=headers) as answer,
    ):
        assert answer.status == 401
        assert answer.content_type == "application/problem+json"


async def test_two_messages_at_once_are_both_answered_and_both_kept(stack: Stack) -> None:
    async with Conversation(stack.url) as conversation:
        await conversation.open()
        await asyncio.gather(conversation.say("c'est gratuit ?"), conversation.say("combien de temps ça prend ?"))
        headers = {"Authorization": f"Bearer {conversation.token}"}
        async with conversation.session.get(f"{stack.url}/api/chat/messages", headers=headers) as answer:
            kept = [m["text"] for m in (await answer.json())["messages"] if m["from"] == "usager"]
    assert sorted(kept) == ["c'est gratuit ?", "combien de temps ça prend ?"]


async def test_the_same_message_sent_again_gets_the_same_answer(stack: Stack) -> None:
    async with Conversation(stack.url) as conversation:
        await conversation.open()
        key = uuid.uuid4().hex
        first = await conversation.say("est-ce que c'est payant ?", key)
        again = await conversation.say("est-ce que c'est payant ?", key)
        assert [m["id"] for m in again] == [m["id"] for m in first]
        with pytest.raises(aiohttp.ClientResponseError, match="422"):
            await conversation.say("autre chose", key)


async def send_until_answered(conversation: Conversation, text: str, seconds: float) -> list[dict[str, Any]]:
    """Sends a message again and again under one key, as our clients do, until it is answered."""
    key = uuid.uuid4().hex
    deadline = asyncio.get_running_loop().time() + seconds
    while True:
        try:
            return await conversation.say(text, key)
        except aiohttp.ClientResponseError as fault:
            assert fault.status == 503
            if asyncio.get_running_loop().time() > deadline:
                raise
            await asyncio.sleep(0.3)


@pytest.mark.parametrize("word", ["rasa_sdk", "bot.engine", "bot.edge", "bot.relay"])
async def test_a_process_killed_in_the_middle_loses_nothing(stack: Stack, word: str) -> None:
    async with Conversation(stack.url) as conversation:
        await conversation.open()
        await conversation.say("la cpam ne répond pas à ma réclamation écrite du 12 mars, je suis à la cpam")
        await conversation.say("je veux saisir le médiateur")
        await conversation.say("aucun tribunal n'est saisi")
        pending = (conversation.expects or {})["champ"]
        stack.child(word).kill()
        await wait_until_ready(stack)
        await send_until_answered(conversation, "c'est gratuit ?", 60)
        assert (conversation.expects or {})["champ"] == pending


async def test_what_a_killed_process_had_started_ends_with_it(stack: Stack) -> None:
    """Else its workers keep the port, and the process started in its place ends at once, again and again."""
    killed = stack.child("rasa_sdk")
    workers = [one for one in psutil.process_iter(["ppid"]) if one.info["ppid"] == killed.pid]
    assert workers
    killed.kill()
    await wait_until_ready(stack)
    assert not any(worker.is_running() and worker.status() != psutil.STATUS_ZOMBIE for worker in workers)
    restarted = stack.child("rasa_sdk")
    await asyncio.sleep(5)
    assert restarted.is_running()


async def wait_until_ready(stack: Stack) -> None:
    """Waits until the edge and all behind it answer again."""
    deadline = asyncio.get_running_loop().time() + 90
    async with aiohttp.ClientSession() as client:
        while asyncio.get_running_loop().time() < deadline:
            await asyncio.sleep(0.5)
            try:
                async with client.get(f"{stack.url}/readyz") as answer:
                    if answer.status == 200:
                        return
            except aiohttp.ClientError:
                continue
    raise TimeoutError("the stack did not come back")


async def test_an_erased_conversation_is_gone(stack: Stack) -> None:
    async with Conversation(stack.url) as conversation:
        await conversation.open()
        await conversation.say("bonjour")
        assert await conversation.erase() == 204
        with pytest.raises(aiohttp.ClientResponseError, match="401"):
            await conversation.say("toujours là ?")


async def test_nothing_personal_reaches_a_log_or_the_engine(stack: Stack) -> None:
    async with Conversation(stack.url) as conversation:
        await conversation.open()
        await conversation.say("je m'appelle Zébulon Quintessence, mon numéro est le 06 39 98 77 66")
    log = (stack.state / "stack.log").read_text(encoding="utf-8", errors="replace")
    for secret in ("Quintessence", "0639987766", "06 39 98 77 66", "+33639987766"):
        assert secret not in log
        for path in stack.state.rglob("*"):
            if path.is_file():
                assert secret.encode() not in path.read_bytes(), path
