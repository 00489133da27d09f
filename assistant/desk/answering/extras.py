"""What a buyer had to pay because of the problem, noted by somebody who has seen the proof."""

from __future__ import annotations

from datetime import datetime

from assistant.desk.answering.settle import settle
from assistant.desk.deciding.standing import case_of
from assistant.desk.door.people import somebody
from assistant.desk.ports import Store
from assistant.domain.money import Money
from assistant.domain.note import N_
from assistant.domain.shop import Shop
from assistant.errors import WrongInput


class Extras:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def note(self, shop: Shop, case: str, amount: str, *, by: str, why: str, now: datetime) -> Money:
        """Put the proven extras of a case at this amount; an open answer ends, and the case is proposed anew."""
        async with self._store.writing() as work:
            person = await somebody(work, shop.id, by)
            found = await case_of(work, shop.id, case)
            try:
                money = Money.parse(amount, found.currency)
            except ValueError as error:
                remedy = N_("Give it in {currency}, such as 12.50.")
                raise WrongInput(
                    N_("{amount!r} is no amount."), remedy=remedy, amount=amount, currency=found.currency
                ) from error
            await work.cases.put_extras(shop.id, case, money.minor)
            await settle(work, shop.id, [case], {case: found}, now=now)
            kept = await work.texts.put(shop.id, await work.cases.buyer_of(shop.id, case), why)
            facts = {"amount": str(money), "reason_text": str(kept)}
            await work.audit.append(
                shop.id, at=now, actor=person.name, action="extras_noted", subject=f"case:{case}", facts=facts
            )
        return money
