"""Bursts: a newer message of the buyer ends the suggestion to the older one at once, and none of it is shown after."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass

from assistant.domain.chat import Suggested, Summary

Released = AsyncGenerator[Suggested | Summary, None]


@dataclass
class _Turn:
    """A suggestion under way: the step it waits for, and whether a newer one has taken its place."""

    step: asyncio.Future[Suggested | Summary | None] | None = None
    overtaken: bool = False

    def overtake(self) -> None:
        self.overtaken = True
        if self.step:
            self.step.cancel()


class LiveChats:
    """One suggestion a conversation. Belongs to one event loop; several processes each keep their own.

    `key` is whatever the caller calls the conversation; nothing of it goes further.
    """

    def __init__(self) -> None:
        self._turns: dict[str, _Turn] = {}

    async def newest(self, key: str, released: Released) -> Released:
        """What is released, until a newer call with this key; then it ends without a Summary.

        The older call is cancelled before this one begins, and with it the model's request. Read it in
        `contextlib.aclosing`.
        """
        if older := self._turns.get(key):
            older.overtake()
        mine = self._turns[key] = _Turn()
        try:
            async with aclosing(released):
                while (each := await self._step(mine, released)) is not None and not mine.overtaken:
                    yield each
        finally:
            if self._turns.get(key) is mine:
                del self._turns[key]

    async def _step(self, mine: _Turn, released: Released) -> Suggested | Summary | None:
        """The next one; None at the end, or once a newer suggestion has begun."""
        if mine.overtaken:
            return None
        step = asyncio.ensure_future(anext(released, None))
        mine.step = step
        try:
            return await step
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if mine.overtaken and not (task and task.cancelling()):
                return None
            step.cancel()
            raise
        finally:
            mine.step = None
