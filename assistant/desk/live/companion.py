"""Beside a live chat: the order that is spoken of, replies on one key, and what must come after them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from assistant.desk.deciding.standing import case_of
from assistant.desk.door.people import somebody
from assistant.desk.ports import Store
from assistant.domain.case import CaseState
from assistant.domain.errand import Errand
from assistant.domain.note import N_
from assistant.domain.order import Order, Tracking
from assistant.domain.quick import QuickReplies, QuickReply
from assistant.domain.told import Todo, TodoState, task_of
from assistant.errors import NotAllowed, WrongInput


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownOrder:
    """An order with its parcel, and its case where it has one; `taken_by` is who answers that case alone."""

    order: Order
    tracking: Tracking | None = None
    case: str = ""
    state: CaseState | None = None
    taken_by: str = ""


class Companion:
    """`replies_of` gives the quick replies of a language."""

    def __init__(self, store: Store, replies_of: Callable[[str], QuickReplies | None]) -> None:
        self._store = store
        self._replies_of = replies_of

    def replies(self, language: str) -> tuple[QuickReply, ...]:
        """What stands on the keys in that language, English where nobody has written any."""
        found = self._replies_of(language) or self._replies_of("en")
        return found.replies if found else ()

    def reply(self, name: str, language: str) -> QuickReply:
        for each in self.replies(language):
            if each.name == name:
                return each
        raise WrongInput(
            N_("There is no quick reply {name!r}."), remedy=N_("They stand in playbooks/quick."), name=name
        )

    async def order(self, shop: str, number: str) -> KnownOrder | None:
        """What is known of the order with this number, or with a sub-order of this number."""
        async with self._store.reading() as work:
            known = await work.orders.known(shop, number.strip())
            if known is None:
                return None
            order, tracking = known
            ids = await work.cases.of_orders(shop, [order.number])
            case = await work.cases.get(shop, ids[-1]) if ids else None
        return KnownOrder(
            order=order,
            tracking=tracking,
            case=case.id if case else "",
            state=case.state if case else None,
            taken_by=case.taken_by if case else "",
        )

    async def used(self, shop: str, case: str, reply: QuickReply, *, by: str, now: datetime) -> Todo | None:
        """A quick reply was given: whoever must come back to this buyer has it on their list. None where nobody must.

        A case has one such errand at a time. NotAllowed for a case that nobody has read yet.
        """
        if reply.comes_back_in is None:
            return None
        async with self._store.writing() as work:
            person = await somebody(work, shop, by)
            found = await case_of(work, shop, case)
            for each in await work.todos.of_case(shop, found.id):
                if each.errand is Errand.CALL_BACK and each.state in TodoState.open_states():
                    return each
            record = await work.proposals.latest(found)
            if record is None:
                raise NotAllowed(N_("Case {case} was not read yet: nothing can be put on its list."), case=found.id)
            note = await work.texts.put(shop, await work.cases.buyer_of(shop, found.id), reply.label)
            task = task_of(
                found, Errand.CALL_BACK, proposal=record.id, within_days=reply.comes_back_in, now=now, note=note
            )
            todo = await work.todos.add(task)
            facts = {"reply": reply.name, "todo": str(todo.id)}
            await work.audit.append(
                shop, at=now, actor=person.name, action="quick_reply_used", subject=f"case:{found.id}", facts=facts
            )
            return todo
