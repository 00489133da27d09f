"""What could not go on is looked at again after a while, not in every round: waiting for hours must cost nothing."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import datetime, timedelta

#: between two looks at one thing that waits
EVERY = timedelta(minutes=1)


class Pace:
    """Remembers in this process alone what was looked at in vain; after a start everything is looked at once."""

    def __init__(self, every: timedelta = EVERY) -> None:
        self._every = every
        self._looked: dict[Hashable, datetime] = {}

    def rest(self, key: Hashable, now: datetime) -> None:
        """Leave this alone for a while."""
        self._looked[key] = now

    def rests(self, key: Hashable, now: datetime) -> bool:
        """Whether it is left alone still; a clock that was set back wakes it."""
        looked = self._looked.get(key)
        return looked is not None and looked <= now < looked + self._every

    def resting(self, now: datetime) -> int:
        """How many things rest; the others are forgotten."""
        self._looked = {key: looked for key, looked in self._looked.items() if self.rests(key, now)}
        return len(self._looked)
