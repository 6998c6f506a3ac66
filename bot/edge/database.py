"""The storage is synchronous: each transaction runs as one function in a thread, so that the others go on."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from bot.storage.entrepot import EntrepotSql, UniteSql

T = TypeVar("T")
THREADS = 4


class Database:
    """Runs reads and transactions beside the event loop."""

    def __init__(self, entrepot: EntrepotSql) -> None:
        self._entrepot = entrepot
        self._pool = ThreadPoolExecutor(THREADS, thread_name_prefix="database")

    async def read(self, work: Callable[[UniteSql], T]) -> T:
        """What `work` reads."""
        return await self.run(lambda: self._read(work))

    async def write(self, work: Callable[[UniteSql], T]) -> T:
        """What `work` returns, once its transaction is committed."""
        return await self.run(lambda: self._write(work))

    async def answers(self) -> bool:
        """Whether the database answers."""
        return await self.run(self._entrepot.repond)

    async def run(self, work: Callable[[], T]) -> T:
        """Any other slow work, in a thread."""
        return await asyncio.get_running_loop().run_in_executor(self._pool, work)

    def close(self) -> None:
        """Waits for what is under way."""
        self._pool.shutdown()

    def _read(self, work: Callable[[UniteSql], T]) -> T:
        with self._entrepot.lecture() as travail:
            return work(travail)

    def _write(self, work: Callable[[UniteSql], T]) -> T:
        with self._entrepot.transaction() as travail:
            return work(travail)
