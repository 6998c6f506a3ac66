"""The page in the system's Chromium, against the edge with a fake engine."""

import shutil
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from aiohttp import web
from playwright.async_api import Browser, BrowserContext, Page, async_playwright

from bot.edge.app import create_app
from bot.edge.context import Edge
from bot.edge.server import Runner
from tests.edge.conftest import configuration, edge, horloge, moteur, services

__all__ = ["configuration", "edge", "horloge", "moteur", "services"]

ARGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest_asyncio.fixture(loop_scope="module")
async def adresse(edge: Edge) -> AsyncIterator[str]:
    """Where the edge listens."""
    runner = Runner(create_app(edge), access_log=None, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    hote, port = runner.addresses[0][:2]
    yield f"http://{hote}:{port}"
    await runner.cleanup()


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def navigateur() -> AsyncIterator[Browser]:
    """One browser for all tests: it takes seconds to start."""
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.skip("chromium is not installed (tools/setup.py browser)")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=ARGS)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="module")
async def contexte(navigateur: Browser) -> AsyncIterator[BrowserContext]:
    """A small desktop window."""
    context = await navigateur.new_context(viewport={"width": 900, "height": 800}, locale="fr-FR")
    yield context
    await context.close()


@pytest_asyncio.fixture(loop_scope="module")
async def page(contexte: BrowserContext, adresse: str) -> AsyncIterator[Page]:
    """The open page, past the opening; any error in its console fails the test."""
    page = await contexte.new_page()
    fautes: list[str] = []
    page.on("pageerror", lambda faute: fautes.append(str(faute)))
    page.on("console", lambda ligne: fautes.append(ligne.text) if "Content Security Policy" in ligne.text else None)
    await page.goto(adresse)
    await page.get_by_role("button", name="Saisir le médiateur", exact=True).wait_for()
    yield page
    assert fautes == []
