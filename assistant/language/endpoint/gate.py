"""What a process keeps of an endpoint and model between questions: its health, its pace, and how it takes a form."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from weakref import WeakKeyDictionary

from assistant.domain.model_use import Outcome
from assistant.language.endpoint.breaker import Breaker
from assistant.language.endpoint.failures import ANSWERING, PASSING, Failed
from assistant.language.endpoint.forms import Mode
from assistant.language.endpoint.pace import Pace
from assistant.language.endpoint.settings import Endpoint, ModelSettings

#: seconds after which an endpoint is asked anew what it offers: servers are updated
REMEMBERED = 3600.0
#: seconds an endpoint must ask for to be left alone by others too; for less, whoever was told waits
WORTH_A_REST = 1.0
#: nothing about the endpoint follows from these
_SAYS_NOTHING = frozenset({Outcome.CANCELLED, Outcome.REQUEST, *Outcome.not_asked()})


class Abilities:
    """How an endpoint takes a form, found out with the questions there are: no request is made only to find out."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._mode = Mode.SCHEMA
        self._sure_since: float | None = None

    def mode(self) -> tuple[Mode, bool]:
        """The mode to ask in, and whether it has answered before."""
        if self._sure_since is not None and self._clock() - self._sure_since > REMEMBERED:
            self.forget()
        return self._mode, self._sure_since is not None

    def works(self, mode: Mode) -> None:
        if mode is self._mode and self._sure_since is None:
            self._sure_since = self._clock()

    def step_down(self, mode: Mode) -> bool:
        """The mode is not offered: ask in the next from now on. False, and all is asked anew, where there is none."""
        if mode is not self._mode:
            return True  # another question found out meanwhile
        if mode.below is None:
            self.forget()
            return False
        self._mode = mode.below
        return True

    def forget(self) -> None:
        self._mode, self._sure_since = Mode.SCHEMA, None


class Gate:
    """Bounds the questions to one endpoint and model. Event loops share it; turns are counted in each loop apart."""

    def __init__(self, endpoint: Endpoint, settings: ModelSettings) -> None:
        self.endpoint = endpoint
        bounds = settings.bounds
        self.abilities = Abilities()
        self._breaker = Breaker(failures=bounds.failures, rest=bounds.rest)
        self._requests = Pace(bounds.requests)
        self._tokens = Pace(bounds.tokens)
        self._at_once = settings.at_once
        self._turns: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Semaphore] = WeakKeyDictionary()

    @asynccontextmanager
    async def turn(self, seconds: float) -> AsyncIterator[None]:
        """A place among those asked at once, waited for at most so long; Failed without one, or while it rests."""
        turns = self._turns.setdefault(asyncio.get_running_loop(), asyncio.Semaphore(self._at_once))
        try:
            async with asyncio.timeout(seconds):
                await turns.acquire()
        except TimeoutError:
            raise Failed(Outcome.NO_TURN) from None
        try:
            if not self._breaker.enter():
                raise Failed(Outcome.RESTING)
            yield
        finally:
            turns.release()

    def judge(self, failed: Failed | None, *, cancelled: bool = False) -> None:
        """How a question that had a turn ended, with all its retries."""
        if cancelled or (failed and failed.outcome in _SAYS_NOTHING):
            self._breaker.idle()
        elif failed is None or failed.outcome in ANSWERING:
            if not self._breaker.closed:
                self.abilities.forget()  # it was away, and may be another now
            self._breaker.good()
        else:
            self._breaker.bad()
            if failed.after and failed.after >= WORTH_A_REST and failed.outcome in PASSING:
                self._breaker.pause(failed.after)

    async def pace(self, tokens: int, seconds: float) -> None:
        """Wait until the minute bears one more request of so many tokens; Failed where that would be too late."""
        wait = self._requests.take(1, most_wait=seconds)
        more = None if wait is None else self._tokens.take(tokens, most_wait=seconds)
        if wait is None or more is None:
            if wait is not None:
                self._requests.correct(-1)
            raise Failed(Outcome.NO_TURN)
        if wait or more:
            await asyncio.sleep(max(wait, more))

    def used(self, tokens: int, *, expected: int) -> None:
        """A request took so many tokens, other than expected."""
        self._tokens.correct(tokens - expected)


class Gates:
    """One gate for each endpoint and model, made at its first question."""

    def __init__(self, settings: ModelSettings) -> None:
        self._settings = settings
        self._lock = threading.Lock()
        self._gates: dict[tuple[str, str], Gate] = {}

    def of(self, endpoint: Endpoint) -> Gate:
        with self._lock:
            key = (endpoint.url, endpoint.model)
            return self._gates.setdefault(key, Gate(endpoint, self._settings))
