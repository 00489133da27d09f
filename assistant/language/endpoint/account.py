"""On whose account a model is asked: the shop and its day, and what one case has taken so far.

Who asks is known far above, in the desk, and what it costs is known here. Between them lie stations that have no
business with either, so the account goes along with the running task and not through every signature.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import date

from assistant.domain.model_use import Spent


@dataclass(slots=True, kw_only=True)
class Account:
    """One case. `shop` is "" where somebody asks for no shop, and `day` None where nobody said.

    `seconds` is what all its questions may take together. They count from its first turn at an endpoint on, so that a
    case loses nothing while others of its batch are asked about.
    """

    seconds: float
    shop: str = ""
    day: date | None = None
    until: float | None = None
    #: with what its requests under way may still take
    used: Spent = field(default_factory=Spent)

    def begin(self) -> float:
        """Its time begins, if it has not yet; gives the seconds that are left of it."""
        now = time.monotonic()
        if self.until is None:
            self.until = now + self.seconds
        return self.until - now


_charged: ContextVar[tuple[str, date | None]] = ContextVar("charged", default=("", None))


@contextmanager
def on_account(shop: str, day: date) -> Iterator[None]:
    """What is asked within is charged to the shop's day."""
    token = _charged.set((shop, day))
    try:
        yield
    finally:
        _charged.reset(token)


def new_account(seconds: float) -> Account:
    """The account of a case that begins here."""
    shop, day = _charged.get()
    return Account(seconds=seconds, shop=shop, day=day)
