"""One question at one endpoint: the mode it is asked in, its retries, and each request counted."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Generic, TypeVar

from assistant.domain.model_use import Outcome, Tokens
from assistant.language.endpoint.account import Account
from assistant.language.endpoint.failures import UNUSABLE, Failed
from assistant.language.endpoint.forms import Form, Mode, Request, filled, request_of
from assistant.language.endpoint.gate import Gate
from assistant.language.endpoint.line import Line
from assistant.language.endpoint.meter import Charge, Meter
from assistant.language.endpoint.retrying import tried
from assistant.language.prompts import Rendered

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered(Generic[Form]):
    """The form, the model that filled it in, and what its request took."""

    form: Form
    model: str
    mode: Mode
    tokens: Tokens


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(Generic[Form]):
    """What is asked, what that will take, and when it began on the monotonic clock."""

    prompt: Rendered
    form: type[Form]
    estimate: Tokens
    began: float

    @property
    def cache_key(self) -> str:
        """Sends requests that begin alike to the same place; it says nothing of a case."""
        return f"{self.prompt.name}.v{self.prompt.version}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked(Generic[Form]):
    """A question at one endpoint; `until` on the monotonic clock it must have ended."""

    question: Question[Form]
    account: Account
    gate: Gate
    line: Line
    until: float

    @property
    def left(self) -> float:
        return max(0.0, self.until - time.monotonic())

    @property
    def model(self) -> str:
        return self.gate.endpoint.model

    def request(self, mode: Mode) -> Request:
        return request_of(mode, self.question.prompt, self.question.form)


@dataclass(slots=True, kw_only=True)
class _UnderWay:
    """A request that is being made: what is held for it, the tokens the endpoint said, and those counted in the end."""

    charge: Charge
    tokens: Tokens | None = None
    taken: Tokens = field(default_factory=Tokens)


class Asking:
    """Asks and counts. What is still being counted when somebody leaves is awaited by `finish`."""

    def __init__(self, meter: Meter) -> None:
        self._meter = meter
        self._counting: set[asyncio.Task[Tokens]] = set()

    async def finish(self) -> None:
        while self._counting:
            await asyncio.wait(self._counting)

    async def whole(self, asked: Asked[Form]) -> Answered[Form]:
        """The form, in whatever mode the endpoint takes it; Failed."""
        return await self._in_some_mode(asked, lambda mode: self._once(asked, mode))

    async def _once(self, asked: Asked[Form], mode: Mode) -> Answered[Form]:
        async with self._counted(asked) as request:
            said = await asked.line.ask(asked.request(mode), seconds=asked.left, cache_key=asked.question.cache_key)
            request.tokens = said.tokens
            request.charge.seen = self._meter.count(said.text) if said.tokens is None else 0
            if said.trouble:
                raise Failed(said.trouble)
            form = filled(asked.question.form, said.text)
        return Answered(form=form, model=asked.model, mode=mode, tokens=request.taken)

    async def pieces(self, asked: Asked[Form]) -> AsyncGenerator[str]:
        """The raw text of the form as it comes. Retries and other modes are tried until the first piece, not after."""
        running = await self._in_some_mode(asked, lambda mode: self._opened(asked, mode))
        async with aclosing(running):
            async for piece in running:
                if piece:
                    yield piece

    async def _opened(self, asked: Asked[Form], mode: Mode) -> AsyncGenerator[str]:
        """A stream that has said its first word; its own first piece is empty and only starts it."""
        running = self._running(asked, mode)
        try:
            await anext(running)
        except BaseException:
            await running.aclose()
            raise
        return running

    async def _running(self, asked: Asked[Form], mode: Mode) -> AsyncGenerator[str]:
        ended = ""
        async with self._counted(asked) as request:
            charge, question = request.charge, asked.question
            async with aclosing(
                asked.line.stream(asked.request(mode), seconds=asked.left, cache_key=question.cache_key)
            ) as stream:
                async for said in stream:
                    request.tokens, ended = said.tokens or request.tokens, said.ended or ended
                    if said.trouble:
                        raise Failed(said.trouble)
                    if said.text and not charge.seen:
                        yield ""
                    if said.text:
                        charge.seen += self._meter.count(said.text)
                        yield said.text
            _refuse_unended(ended, any_text=bool(charge.seen))

    @asynccontextmanager
    async def _counted(self, asked: Asked[Form]) -> AsyncIterator[_UnderWay]:
        """One request: held before it, counted after it whatever becomes of it; whoever breaks it off does not wait."""
        request = _UnderWay(charge=await self._begin(asked))
        outcome = Outcome.CANCELLED
        try:
            yield request
            outcome = Outcome.ANSWERED
        except Failed as failed:
            outcome = failed.outcome
            raise
        finally:
            counting = self._end(asked, request.charge, outcome, request.tokens)
            if outcome is not Outcome.CANCELLED:
                request.taken = await asyncio.shield(counting)

    async def _begin(self, asked: Asked[Form]) -> Charge:
        """Wait for the pace and hold what the request may take."""
        question = asked.question
        await asked.gate.pace(question.estimate.total, asked.left)
        return await self._meter.begin(asked.account, question.prompt, asked.model, question.estimate, asked.left)

    def _end(self, asked: Asked[Form], charge: Charge, outcome: Outcome, tokens: Tokens | None) -> asyncio.Task[Tokens]:
        """Count in a task of its own, so that whoever cancels does not wait for the database."""

        async def counted() -> Tokens:
            taken = await self._meter.end(charge, outcome, tokens)
            asked.gate.used(taken.total, expected=asked.question.estimate.total)
            return taken

        counting = asyncio.create_task(counted())
        self._counting.add(counting)
        counting.add_done_callback(self._counting.discard)
        return counting

    async def _in_some_mode(self, asked: Asked[Form], one: Callable[[Mode], Awaitable[T]]) -> T:
        """Ask as the endpoint takes it; one that never answered in a mode and refuses it is asked in the next.

        An answer that cannot be used is asked for once more, if there are retries at all.
        """
        abilities, retries = asked.gate.abilities, asked.gate.endpoint.retries
        once_more = retries > 0
        while True:
            mode, sure = abilities.mode()
            try:
                found = await tried(partial(one, mode), retries=retries, seconds=asked.left)
            except Failed as failed:
                refused, unusable = failed.outcome is Outcome.REQUEST, failed.outcome in UNUSABLE and once_more
                once_more = once_more and not unusable
                if refused and sure:
                    abilities.forget()  # the next question finds out anew; this one may itself be at fault
                    raise
                # some servers break on a form that they do not know
                stepped = (refused or unusable or failed.outcome is Outcome.SERVER) and not sure
                lower = stepped and abilities.step_down(mode)
                if not (unusable or (refused and lower)):
                    raise
            else:
                abilities.works(mode)
                return found


def _refuse_unended(ended: str, *, any_text: bool) -> None:
    """A stream that nobody ended was cut, however tidily its connection closed."""
    if not ended:
        raise Failed(Outcome.CUT)
    if not any_text:
        raise Failed(Outcome.EMPTY)
