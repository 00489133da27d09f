"""The day's sums of what a language model takes: kept within budgets, and shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from assistant.desk.ports import Store
from assistant.domain.model_use import Budgets, Hold, ModelUse, Outcome, Tokens, Window


class ModelLedger:
    """A `Ledger` of the model client over the desk's database, for all its processes together."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock

    async def hold(self, hold: Hold, budgets: Budgets) -> Window | None:
        """Set aside what a request may take; the first budget that does not bear it, and then nothing is set aside.

        Writing blocks exclude each other over all processes, so two requests never take the same rest of a budget.
        """
        now = self._clock()
        day = hold.day or now.date()
        async with self._store.writing() as work:
            for window, budget, shop in (
                (Window.SHOP, budgets.shop, hold.shop),
                (Window.DAY, budgets.day, None),
            ):
                if budget and not budget.bears(await work.model_uses.spent(day, now=now, shop=shop), hold.at_most):
                    return window
            await work.model_uses.hold(hold, day=day, until=now + timedelta(seconds=hold.seconds))
        return None

    async def settle(self, use: ModelUse, hold: str) -> None:
        """Count what was used in place of what was held."""
        now = self._clock()
        async with self._store.beside() as work:
            await work.model_uses.add(use, day=use.day or now.date())
            if hold:
                await work.model_uses.release(use.shop, hold, now=now)


@dataclass(frozen=True, slots=True, kw_only=True)
class UseLine:
    """What one version of a prompt took from one model on one day.

    `failed` counts the requests without a usable answer by how they ended; `cost` in millionths of a minor unit.
    """

    shop: str
    day: date
    prompt: str
    version: int
    digest: str
    model: str
    purpose: str
    calls: int
    failed: dict[Outcome, int]
    tokens: Tokens
    cost: int
    currency: str

    @property
    def cached_share(self) -> float:
        """How much of what was read had been read before."""
        return self.tokens.cached / self.tokens.prompt if self.tokens.prompt else 0.0


class ModelUsage:
    """What models took, as the shop's owner wants to see it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def since(self, first: date, *, shop: str | None = None) -> list[UseLine]:
        """Lines from a day on, oldest first; of one shop, or of all and of what no shop asked."""
        async with self._store.reading() as work:
            uses = await work.model_uses.since(first, shop=shop)
        return lines_of(uses)


def lines_of(uses: Sequence[ModelUse]) -> list[UseLine]:
    """Uses that differ in nothing but how they ended, as one line."""
    lines: dict[tuple[object, ...], UseLine] = {}
    for use in uses:
        key = (use.day, use.shop, use.prompt, use.version, use.digest, use.model, use.purpose, use.currency)
        before = lines.get(key) or _empty(use)
        failed = {} if use.outcome is Outcome.ANSWERED else {use.outcome: use.calls}
        lines[key] = replace(
            before,
            calls=before.calls + use.calls,
            failed=before.failed | {each: before.failed.get(each, 0) + n for each, n in failed.items()},
            tokens=before.tokens + use.tokens,
            cost=before.cost + use.cost,
        )
    return list(lines.values())


def _empty(use: ModelUse) -> UseLine:
    return UseLine(
        shop=use.shop,
        day=use.day or date.min,  # what was kept has its day
        prompt=use.prompt,
        version=use.version,
        digest=use.digest,
        model=use.model,
        purpose=use.purpose,
        calls=0,
        failed={},
        tokens=Tokens(),
        cost=0,
        currency=use.currency,
    )
