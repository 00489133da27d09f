"""Questions to OpenAI-compatible endpoints, answered in a closed form or not at all."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import AsyncExitStack, aclosing, asynccontextmanager
from importlib import import_module

from assistant.domain.model_use import Outcome
from assistant.domain.note import N_
from assistant.domain.proposal import Asked as Counted
from assistant.errors import ModelUnavailable
from assistant.language.endpoint.account import new_account
from assistant.language.endpoint.asking import Answered, Asked, Asking, Question
from assistant.language.endpoint.failures import Failed
from assistant.language.endpoint.forms import Form
from assistant.language.endpoint.gate import Gate, Gates
from assistant.language.endpoint.line import Line, line_to
from assistant.language.endpoint.meter import Ledger, Meter
from assistant.language.endpoint.settings import Endpoint, ModelSettings, Purpose
from assistant.language.prompts import Rendered
from assistant.language.tokens import count_tokens

__all__ = ["Conversation", "Endpoint", "Form", "Ledger", "ModelClient", "ModelSettings", "load_client"]


class Conversation:
    """The questions of one case, over one set of connections, within one budget and one time."""

    def __init__(self, client: ModelClient, meter: Meter, lines: AsyncExitStack) -> None:
        self._client = client
        self._account = new_account(client.settings.case_seconds)
        self._meter = meter
        self._asking = Asking(meter)
        self._lines = lines
        self._opened: dict[Gate, Line] = {}
        #: its questions so far and the tokens they held, forms included; asked again on the way they count once
        self.counted = Counted()

    async def ask(self, prompt: Rendered, form: type[Form]) -> Form:
        """The filled-in form; ModelUnavailable for whatever else happens.

        Neither the message nor what lies behind it holds a word that was asked or answered.
        """
        return (await self.asked(prompt, form)).form

    async def asked(self, prompt: Rendered, form: type[Form]) -> Answered[Form]:
        """Like `ask`, with the model that answered and what it took. Endpoints are asked in order."""
        question, failed = await self._question(prompt, form), Failed(Outcome.SLOW)
        for endpoint, share in self._client.shares(prompt):
            try:
                async with self._turn(question, endpoint, share) as asked:
                    return await self._asking.whole(asked)
            except Failed as error:
                failed = error
            if failed.outcome is Outcome.OVER_BUDGET:
                break
        raise _unavailable(prompt, failed)

    async def stream(self, prompt: Rendered, form: type[Form]) -> AsyncGenerator[str]:
        """The raw JSON of the form as it is written, piece by piece: `async with aclosing(stream(...)) as pieces`.

        Nothing of it is checked; together the pieces are meant to be one object of the form, and an endpoint without
        schemas and tools may put words around it. ModelUnavailable at the first piece or at any later one, also where
        the answer breaks off. Another endpoint is asked only before the first piece. Closing or cancelling closes the
        request.
        """
        question, failed = await self._question(prompt, form), Failed(Outcome.SLOW)
        begun = False
        for endpoint, share in self._client.shares(prompt):
            try:
                async with self._turn(question, endpoint, share) as asked:
                    async with aclosing(self._asking.pieces(asked)) as pieces:
                        async for piece in pieces:
                            begun = True
                            yield piece
                    return
            except Failed as error:
                failed = error
            if begun or failed.outcome is Outcome.OVER_BUDGET:
                break
        raise _unavailable(prompt, failed)

    async def _question(self, prompt: Rendered, form: type[Form]) -> Question[Form]:
        began, estimate = time.monotonic(), await self._meter.estimate(prompt, form)
        self.counted = self.counted.more(estimate.prompt)
        return Question(prompt=prompt, form=form, estimate=estimate, began=began)

    @asynccontextmanager
    async def _turn(self, question: Question[Form], endpoint: Endpoint, share: float) -> AsyncIterator[Asked[Form]]:
        """A question with its turn at an endpoint; what becomes of it is told to the gate."""
        account, gate = self._account, self._client.gates.of(endpoint)
        async with gate.turn(self._patience(question)):
            failed, cancelled = None, True
            try:
                line = await self._line(gate)
                until = time.monotonic() + min(endpoint.timeout, account.begin() * share)
                yield Asked(question=question, account=account, gate=gate, line=line, until=until)
                cancelled = False
            except Failed as error:
                failed, cancelled = error, False
                raise
            finally:
                gate.judge(failed, cancelled=cancelled)

    def _patience(self, question: Question[Form]) -> float:
        """Seconds a question waits for its turn: what it has left of its time-out, and its case of its own time."""
        until = question.began + self._client.settings.timeout
        if self._account.until is not None:
            until = min(until, self._account.until)
        return max(0.0, until - time.monotonic())

    async def _line(self, gate: Gate) -> Line:
        if gate not in self._opened:
            settings = self._client.settings
            opening = line_to(gate.endpoint, settings.bounds, settings.most_tokens)
            try:
                self._opened[gate] = await self._lines.enter_async_context(opening)
            except Exception:  # an address, proxy or certificate that is none
                raise Failed(Outcome.UNREACHABLE) from None
        return self._opened[gate]

    async def finish(self) -> None:
        await self._asking.finish()


class ModelClient:
    """Opens conversations. It holds no connection itself, so it may be shared between event loops.

    What it knows of its endpoints (health, pace, how they take a form) holds for all its conversations, so a process
    has one. Without a `ledger` a case has its budget, the day has none, and no use is recorded.
    """

    def __init__(self, settings: ModelSettings, ledger: Ledger | None = None) -> None:
        self.settings = settings
        self.gates = Gates(settings)
        self._meter = Meter(settings, ledger)

    @asynccontextmanager
    async def conversation(self) -> AsyncIterator[Conversation]:
        """One case's questions; the connections to each endpoint that is asked are closed at the end.

        They are charged to the account that holds where the conversation begins.
        """
        async with AsyncExitStack() as lines:
            conversation = Conversation(self, self._meter, lines)
            try:
                yield conversation
            finally:
                await conversation.finish()

    def shares(self, prompt: Rendered) -> list[tuple[Endpoint, float]]:
        """The endpoints in order, each with the part of the time left that it may take."""
        chain = self.settings.chain(Purpose.of(prompt.name))
        return [(endpoint, 1 / (len(chain) - place)) for place, endpoint in enumerate(chain)]


def _unavailable(prompt: Rendered, failed: Failed) -> ModelUnavailable:
    return ModelUnavailable(
        N_("No usable answer to the prompt {prompt}: {error}."), prompt=prompt.name, error=failed.said
    )


async def load_client() -> None:
    """The client's libraries and the table of tokens are loaded once a process: that takes seconds, beside the loop."""
    if "langchain_openai" not in sys.modules:
        await asyncio.to_thread(import_module, "langchain_openai")
        await asyncio.to_thread(count_tokens, "")
