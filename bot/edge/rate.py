"""Limits of frequency: a token bucket for each key, forgotten once it is full again."""

import math
import time
from collections.abc import Callable

from bot.edge.problems import Problem

SWEEP_EVERY = 1000
"""Takes between two sweeps of the full buckets, so that the table stays small."""


class Buckets:
    """`burst` at once, then `per_second`, for each key."""

    def __init__(self, burst: float, per_second: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._burst = burst
        self._per_second = per_second
        self._clock = clock
        self._levels: dict[str, tuple[float, float]] = {}
        self._takes = 0

    def take(self, key: str) -> None:
        """Takes one. Raises Problem (429 with Retry-After) where the bucket is empty."""
        now = self._clock()
        self._sweep(now)
        level = self._level(key, now)
        if level < 1:
            wait = math.ceil((1 - level) / self._per_second)
            raise Problem("trop_de_demandes", headers={"Retry-After": str(max(wait, 1))})
        self._levels[key] = (level - 1, now)

    def __len__(self) -> int:
        return len(self._levels)

    def _level(self, key: str, now: float) -> float:
        level, since = self._levels.get(key, (self._burst, now))
        return min(self._burst, level + (now - since) * self._per_second)

    def _sweep(self, now: float) -> None:
        self._takes += 1
        if self._takes % SWEEP_EVERY == 0:
            self._levels = {key: value for key, value in self._levels.items() if self._level(key, now) < self._burst}


class Unlimited(Buckets):
    """No limit: for tests and benches on loopback."""

    def __init__(self) -> None:
        super().__init__(burst=1, per_second=1)

    def take(self, key: str) -> None:
        """Always allowed."""
