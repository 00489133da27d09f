"""Setting a shop up: which steps are done, what each is for, and a first shop made from what a person said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from assistant.desk.door.people import somebody, supervisor
from assistant.desk.ports import Store
from assistant.desk.shop.profile import read_id, read_market, read_name, read_platform
from assistant.desk.shop.shops import ShopBook, new_shop
from assistant.domain.note import N_, Note
from assistant.domain.own_limits import RISING, SETTABLE, OwnLimits, limits_for
from assistant.domain.people import Role
from assistant.domain.playbook import Limits
from assistant.domain.shop import Shop
from assistant.errors import AboveRole, WrongInput

#: more is a slip of the hand in any currency
MOST = 10**12
#: of a currency that the desk does not name: no goodwill, and two people for every amount
_UNNAMED = {"goodwill_cap": 0, "second_above": 0}


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
    """One limit in the shop's own currency, in whole units; None where nothing bounds it.

    `usual` is the desk's, which holds as long as the shop has no `own`.
    """

    name: str
    words: str
    amount: int | None
    usual: int | None
    own: bool


class SettingUp:
    """`limits` are those of the desk, which hold wherever a shop has none of its own."""

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
            message = N_("Setting a shop up is for a supervisor or owner; {actor} is {role}.")
            person = await supervisor(work, shop, by, message)
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
        limits, own = limits_for(self._limits, shop.limits), _own(shop)
        return [
            Bound(
                name=name,
                words=words,
                amount=getattr(limits, name).get(shop.currency, _UNNAMED.get(name)),
                usual=getattr(self._limits, name).get(shop.currency, _UNNAMED.get(name)),
                own=name in own,
            )
            for name, words in SETTABLE.items()
        ]

    async def set_limits(self, shop: Shop, said: Mapping[str, str], *, by: str, now: datetime) -> Shop:
        """Set limits of a shop in whole units of its currency; an empty one is the desk's again, the rest stays.

        They hold at once for who must approve and for budgets, and in offers from now on. WrongInput says what to mend
        and changes nothing; AboveRole for whoever is no owner.
        """
        named = {name: read_amount(said[name], words) for name, words in SETTABLE.items() if name in said}
        async with self._store.writing() as work:
            person = await somebody(work, shop.id, by)
            if not person.role.reaches(Role.OWNER):
                raise AboveRole(
                    N_("Limits are an owner's to set; {actor} is {role}."), actor=person.name, role=person.role
                )
            before = await work.shops.get(shop.id) or shop
            own = {**_own(before), **{name: amount for name, amount in named.items() if amount is not None}}
            own = {name: amount for name, amount in own.items() if named.get(name, amount) is not None}
            amounts = tuple((name, own[name]) for name in SETTABLE if name in own)
            after = replace(before, limits=OwnLimits(currency=shop.currency, amounts=amounts) if amounts else None)
            self._check(after)
            changed = _changed(_own(before), own)
            if changed:
                await work.shops.change(after)
                await work.places.shift(shop.id)
                await work.audit.append(
                    shop.id, at=now, actor=person.name, action="limits_set", subject=f"shop:{shop.id}", facts=changed
                )
            await work.steps.put(shop.id, Step.LIMITS, by=person.name, now=now)
        return after

    def _check(self, shop: Shop) -> None:
        bounds = {each.name: each for each in self.bounds(shop)}
        for low, high in RISING:
            least, most = bounds[low].amount, bounds[high].amount
            if least is not None and most is not None and most < least:
                raise WrongInput(
                    N_("“{high}” ({most}) is less than “{low}” ({least})."),
                    remedy=N_("Raise the one or lower the other; nothing was changed."),
                    high=Note(message=bounds[high].words),
                    low=Note(message=bounds[low].words),
                    most=most,
                    least=least,
                )


def read_amount(text: str, words: str) -> int | None:
    """Whole units, such as 200 or 1,000; None for an empty field."""
    plain = text.strip().replace(",", "").replace("，", "")
    if not plain:
        return None
    if not (plain.isascii() and plain.isdigit()) or int(plain) > MOST:
        raise WrongInput(
            N_("“{bound}”: {text!r} is no amount."),
            remedy=N_("Write whole units without a currency, such as 200; leave it empty for the desk's own limit."),
            bound=Note(message=words),
            text=text,
        )
    return int(plain)


def _own(shop: Shop) -> dict[str, int]:
    """What the shop set in its currency."""
    return dict(shop.limits.amounts) if shop.limits and shop.limits.currency == shop.currency else {}


def _changed(before: Mapping[str, int], after: Mapping[str, int]) -> dict[str, str]:
    """For the record: what stood before and stands now, by name; `-` is the desk's."""
    names = [each for each in SETTABLE if before.get(each) != after.get(each)]
    return {name: f"{before.get(name, '-')} > {after.get(name, '-')}" for name in names}
