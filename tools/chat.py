"""The conversation in a terminal: `make chat` while `make run` runs elsewhere.

A choice is picked by its number; Ctrl-D ends. URL=… for another edge.
"""

import asyncio
import os
import sys
from typing import Any

import aiohttp

from bot.configuration import Configuration
from tools.client import Conversation


def show(messages: list[dict[str, Any]]) -> list[str]:
    """Prints messages with their sources, documents and numbered choices; returns the titles of the choices."""
    titles: list[str] = []
    for message in messages:
        print(f"\n  {message['text'].replace(chr(10), chr(10) + '  ')}")
        for source in message.get("sources", []):
            print(f"    ↳ {source['title']}, {source['publisher']} ({source['date'] or 'sans date'})")
            if source.get("notice"):
                print(f"      ⚠ {source['notice']}")
        for document in message.get("documents", []):
            print(f"    ⤓ {document['title']} : {document['url']}")
        for choice in message.get("choices", []):
            titles.append(choice["title"])
            print(f"    [{len(titles)}] {choice['title']}")
    return titles


async def main() -> int:
    """Talks until the end of input."""
    url = os.environ.get("URL") or f"http://127.0.0.1:{Configuration().edge_port}"
    async with Conversation(url) as conversation:
        try:
            titles = show(await conversation.open())
        except aiohttp.ClientError:
            print(f"no assistant answers at {url}: start it with `make run` in another terminal")
            return 1
        while True:
            try:
                text = await asyncio.to_thread(input, "\n> ")
            except EOFError:
                return 0
            try:
                if text.strip().isdigit() and 0 < int(text) <= len(titles):
                    titles = show(await conversation.choose(titles[int(text) - 1]))
                else:
                    titles = show(await conversation.say(text))
            except aiohttp.ClientResponseError as fault:
                print(f"\n  ({fault.status})")


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
