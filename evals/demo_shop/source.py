"""What the demo shop is made from: the catalogue, the written cases, and dice that always fall the same way."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

HERE = Path(__file__).parent
#: the moment of the demo; nothing in it happens later
NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
#: how far back the orders go
WEEKS = 8
SEED = "muguang 2026-11-22"
Plan = Mapping[str, Any]


class Dice:
    """Chances drawn by `random.random` alone, the one generator whose numbers are promised not to change."""

    def __init__(self, *names: str) -> None:
        self._random = random.Random("/".join((SEED, *names)))

    def between(self, low: float, high: float) -> float:
        return low + (high - low) * self._random.random()

    def chance(self, share: float) -> bool:
        return self._random.random() < share

    def one_of(self, things: Sequence[str]) -> str:
        return things[int(self._random.random() * len(things))]

    def weighted(self, weights: Mapping[str, float]) -> str:
        """A key, as often as its weight says."""
        left = self._random.random() * sum(weights.values())
        for key, weight in weights.items():
            left -= weight
            if left < 0:
                return key
        return list(weights)[-1]

    def digits(self, count: int) -> str:
        return "".join(str(int(self._random.random() * 10)) for _ in range(count))


def read_catalogue() -> dict[str, Plan]:
    """Shop -> what it sells, to where, by whom it ships, and what is hidden in it."""
    found: dict[str, Plan] = json.loads((HERE / "catalogue.json").read_text("utf-8"))
    return found


def read_cases(shop: str) -> list[Plan]:
    """The cases as they were written, with their gold readings."""
    return [json.loads(line) for line in (HERE / "cases" / f"{shop}.jsonl").read_text("utf-8").splitlines()]


def moment(text: str, zone: str) -> datetime:
    """A written time in the zone of the shop; one without an offset is already meant so."""
    read = datetime.fromisoformat(text)
    return read.astimezone(ZoneInfo(zone)) if read.tzinfo else read.replace(tzinfo=ZoneInfo(zone))
