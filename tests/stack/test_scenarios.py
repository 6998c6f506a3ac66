"""Every scenario, over HTTP, against the four real processes."""

from pathlib import Path
from typing import Any

import pytest

from bot.content.contenu import charger
from tests.stack.conftest import Stack
from tests.stack.scenario import FOLDER, Checker, load
from tools.client import Conversation

SCENARIOS = sorted(FOLDER.glob("[!_]*/*.yml"))


@pytest.mark.parametrize("path", SCENARIOS, ids=[path.stem for path in SCENARIOS])
async def test_scenario(stack: Stack, path: Path) -> None:
    scenario = load(path)
    checker = Checker(charger())
    filed: dict[str, Any] | None = None
    async with Conversation(stack.url) as conversation:
        await conversation.open()
        for rank, turn in enumerate(scenario.tours):
            if turn.choisit is not None:
                replies = await conversation.choose(turn.choisit)
            else:
                replies = await conversation.say(turn.dit or "")
            checker.check(scenario, rank, replies, conversation.expects)
            filed = next((m["saisine"] for m in replies if m.get("saisine", {}).get("preuve")), filed)
    actual = stack.delivered(filed["numero"]) if filed else None
    checker.check_saisine(scenario.saisine, actual)
    assert not checker.faults, "\n".join([scenario.titre, *checker.faults])
