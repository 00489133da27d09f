"""Setting a shop up: which steps are done, what each is for, and a first shop made from what a person said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from assistant.desk.door.people import somebody
from assistant.desk.ports import Store
from assistant.desk.shop.profile import read_id, read_market, read_name, read_platform
from assistant.desk.shop.shops import ShopBook, new_shop
from assistant.domain.note import N_
from assistant.domain.people import Role
from assistant.domain.playbook import Limits
from assistant.domain.shop import Shop
from assistant.errors import AboveRole


class Step(StrEnum):
    EXPORT = "export"
    POLICIES = "policies"
    LIMITS = "limits"
    TONE = "tone"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepLine:
    """`by` is who said that it is done, empty where the desk sees it by itself."""

    step: Step
    done: bool
    at: datetime | None = None
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """One limit in the shop's own currency, in whole units; None where nothing bounds it."""

    words: str
    amount: int | None


class SettingUp:
    """`limits` are those that hold for every shop of this desk."""

    def __init__(self, store: Store, shops: ShopBook, limits: Limits) -> None:
        self._store = store
        self._shops = shops
        self._limits = limits

    async def steps(self, shop: str) -> list[StepLine]:
        """The steps in their order; cases that came in by themselves are an export too."""
        async with self._store.reading() as work:
            done: Mapping[str, tuple[datetime, str]] = await work.steps.done(shop)
            cases = sum((await work.cases.count(shop)).values())
        lines = [
            StepLine(step=each, done=True, at=done[each][0], by=done[each][1])
            if each in done
            else StepLine(step=each, done=False)
            for each in Step
        ]
        return [replace(each, done=True) if each.step is Step.EXPORT and cases else each for each in lines]

    async def note(self, shop: str, step: Step, *, by: str, now: datetime) -> None:
        """Somebody who answers above the limits says that a step is done."""
        async with self._store.writing() as work:
            person = await somebody(work, shop, by)
            if not person.role.reaches(Role.SUPERVISOR):
                raise AboveRole(
                    N_("Setting a shop up is for a supervisor or owner; {actor} is {role}."),
                    actor=person.name,
                    role=person.role,
                )
            await work.steps.put(shop, step, by=person.name, now=now)
            await work.audit.append(
                shop, at=now, actor=person.name, action="step_done", subject=f"shop:{shop}", facts={"step": step}
            )

    async def first_shop(self, name: str, market: str, platform: str, *, now: datetime) -> Shop:
        """A shop as its market implies, in the sandbox until a supervisor or owner ends it. WrongInput."""
        market = read_market(market)
        shop = new_shop(read_id("shop"), name=read_name(name), market=market)
        if platform:
            shop = replace(shop, platform=read_platform(platform))
        made = await self._shops.add(shop, now=now)
        async with self._store.writing() as work:
            await work.shops.set_sandbox(made.id, now)
            await work.audit.append(
                made.id, at=now, actor="desk", action="sandbox_begun", subject=f"shop:{made.id}", facts={}
            )
        return made

    def bounds(self, shop: Shop) -> list[Bound]:
        """What bounds the offers of a shop, and who must approve from where on."""
        limits, currency = self._limits, shop.currency
        return [
            Bound(words=N_("goodwill beyond the loss, at most"), amount=limits.goodwill_cap.get(currency, 0)),
            Bound(words=N_("an agent approves up to"), amount=limits.supervisor_above.get(currency)),
            Bound(words=N_("two supervisors above"), amount=limits.second_above.get(currency, 0)),
            Bound(words=N_("for one order, at most"), amount=limits.order_cap.get(currency)),
            Bound(words=N_("for one buyer in 30 days, at most"), amount=limits.buyer_budget.get(currency)),
            Bound(words=N_("for all buyers in a day, at most"), amount=limits.day_budget.get(currency)),
            Bound(words=N_("for all buyers in a month, at most"), amount=limits.month_budget.get(currency)),
        ]
