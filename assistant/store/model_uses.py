"""What asking a language model took: sums that only grow, and holds that end by themselves."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import RowMapping, delete, func, insert, literal, select, union_all
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.model_use import Hold, ModelUse, Outcome, Spent, Tokens
from assistant.store.bulk import add_up
from assistant.store.tables import model_holds, model_uses

_COUNTED = ("calls", "prompt_tokens", "cached_tokens", "completion_tokens", "cost")


class ModelUses:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, use: ModelUse, *, day: date) -> None:
        """Count a use with those of its day that are like it."""
        row = {
            "shop": use.shop,
            "day": day,
            "prompt": use.prompt[:60],
            "version": use.version,
            "digest": use.digest[:8],
            "model": use.model[:100],
            "purpose": use.purpose,
            "outcome": use.outcome,
            "currency": use.currency,
            "calls": use.calls,
            "prompt_tokens": use.tokens.prompt,
            "cached_tokens": use.tokens.cached,
            "completion_tokens": use.tokens.completion,
            "cost": use.cost,
        }
        await add_up(self._connection, model_uses, [row], _COUNTED)

    async def hold(self, hold: Hold, *, day: date, until: datetime) -> None:
        values = {"tokens": hold.at_most.tokens, "cost": hold.at_most.cost}
        await self._connection.execute(
            insert(model_holds).values(shop=hold.shop, id=hold.id, day=day, until=until, **values)
        )

    async def release(self, shop: str, hold: str, *, now: datetime) -> None:
        """End a hold, and forget those that have ended by themselves."""
        this = (model_holds.c.shop == shop) & (model_holds.c.id == hold)
        await self._connection.execute(delete(model_holds).where(this | (model_holds.c.until <= now)))

    async def spent(self, day: date, *, now: datetime, shop: str | None = None) -> Spent:
        """What a day took so far with what is held, of one shop or of all; in one look, since a hold becomes a use."""
        used = select(
            (model_uses.c.prompt_tokens + model_uses.c.completion_tokens).label("tokens"), model_uses.c.cost
        ).where(model_uses.c.day == day, literal(shop is None) | (model_uses.c.shop == shop))
        held = select(model_holds.c.tokens, model_holds.c.cost).where(
            model_holds.c.day == day, model_holds.c.until > now, literal(shop is None) | (model_holds.c.shop == shop)
        )
        both = union_all(used, held).subquery()
        row = (await self._connection.execute(select(func.sum(both.c.tokens), func.sum(both.c.cost)))).one()
        return Spent(tokens=int(row[0] or 0), cost=int(row[1] or 0))

    async def since(self, first: date, *, shop: str | None = None) -> Sequence[ModelUse]:
        """What was used from a day on, by one shop or by all, oldest first."""
        query = select(model_uses).where(model_uses.c.day >= first).order_by(*model_uses.primary_key.columns)
        if shop is not None:
            query = query.where(model_uses.c.shop == shop)
        uses = [_use(row) for row in (await self._connection.execute(query)).mappings()]
        return sorted(uses, key=lambda each: each.day or first)


def _use(row: RowMapping) -> ModelUse:
    names = ("shop", "day", "prompt", "version", "digest", "model", "purpose", "cost", "currency", "calls")
    return ModelUse(
        outcome=Outcome(row["outcome"]),
        tokens=Tokens(prompt=row["prompt_tokens"], cached=row["cached_tokens"], completion=row["completion_tokens"]),
        **{name: row[name] for name in names},
    )
