"""The todo list: who owes which buyer what, by which instrument, by when; what is late escalates, silence lapses."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from assistant.desk.after.owed import LAPSED, give_up, leaving, of_told, step_told
from assistant.desk.after.telling import DESK, accept
from assistant.desk.answering.rounds import ReadAnswer, suggested_of
from assistant.desk.deadlines.once import Telling, tell_once
from assistant.desk.deciding.standing import case_of
from assistant.desk.ports import Store, Work
from assistant.domain.audit import Happened
from assistant.domain.before import Answer
from assistant.domain.case import Case
from assistant.domain.lateness import Late, WorkingDay, due_at, late_of, missing_of
from assistant.domain.listing import NEVER, micros
from assistant.domain.people import Role
from assistant.domain.playbook import RemedyKind
from assistant.domain.taxonomy import Platform
from assistant.domain.told import Todo, TodoState, ToldOffer, ToldState, ToldStep, resolved_at, was_agreed

#: `(platform, remedy, language)`: what the platform's back office calls the way to carry a remedy out
InstrumentOf = Callable[[Platform, RemedyKind, str], str | None]
#: when a todo is due in microseconds since 1970 (NEVER: it waits), and its number
Place = tuple[int, ...]
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class TodoLine:
    """One errand as it stood at `read_at`, with its case; `due` is None as long as it waits, `told` who was told."""

    todo: Todo
    case: Case
    due: datetime | None
    told: tuple[Late, ...]
    read_at: datetime

    @property
    def late(self) -> bool:
        return _is_late(self.todo, self.due, self.read_at)

    @property
    def place(self) -> Place:
        """Where it stands in the list."""
        return _place(self.todo, self.due)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseAfter:
    """What came after the offers of a case.

    `suggested` is how the buyer's words since the last step read; None without words, or where it is on record already.
    """

    told: tuple[ToldOffer, ...]
    lines: tuple[TodoLine, ...]
    suggested: Answer | None
    resolved_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """What time alone has done: offers that lapsed, and people who were told that something is due."""

    lapsed: tuple[ToldOffer, ...]
    late: tuple[Late, ...]


class TodoList:
    def __init__(
        self, store: Store, *, working_day: WorkingDay, read_answer: ReadAnswer, instrument: InstrumentOf
    ) -> None:
        self._store = store
        self._working_day = working_day
        self._read_answer = read_answer
        self.instrument = instrument

    async def look(
        self,
        shop: str,
        *,
        now: datetime,
        late: bool = False,
        role: Role | None = None,
        waiting: bool = False,
        after: Place = (),
        limit: int | None = None,
    ) -> list[TodoLine]:
        """What is owed now, the first due first; `waiting` adds what waits for the buyer, at the end.

        What waits for goods that should have come is among them anyway. `after` and `limit` ask for a page of it.
        """
        async with self._store.reading() as work:
            todos = await work.todos.in_states(shop, TodoState.open_states())
            missing = {each.todo for each in await work.todos.raised(shop, [each.id for each in todos if each.after])}
            todos = [
                each
                for each in todos
                if role in {None, each.errand.role}
                and (waiting or each.state is TodoState.TO_CARRY_OUT or each.id in missing)
            ]
            dues = await self._dues(work, shop, todos)
            kept = [each for each in todos if not late or _is_late(each, dues[each.id], now)]
            order = {each.id: _place(each, dues[each.id]) for each in kept}
            kept = sorted((each for each in kept if order[each.id] > after), key=lambda each: order[each.id])
            return await self._lines(work, shop, kept[:limit], now)

    async def _dues(self, work: Work, shop: str, todos: Sequence[Todo]) -> dict[int, datetime | None]:
        markets = await work.cases.markets_of(shop, [each.case for each in todos])
        return {each.id: due_at(each, markets[each.case], self._working_day) for each in todos}

    async def of_case(self, shop: str, case: str, *, now: datetime) -> CaseAfter:
        """Everything after the offers of one case; raises UnknownCase."""
        async with self._store.reading() as work:
            found = await case_of(work, shop, case)
            told = await work.told.of_case(shop, case)
            todos = await work.todos.of_case(shop, case)
            lines = await self._lines(work, shop, todos, now)
        live = next((each for each in reversed(told) if each.state in ToldState.live()), None)
        return CaseAfter(
            told=tuple(told),
            lines=tuple(lines),
            suggested=suggested_of(found, live, self._read_answer) if live else None,
            resolved_at=resolved_at(told, todos),
        )

    async def pass_time(self, shop: str, now: datetime) -> Passed:
        """Let what nobody answered lapse, and tell people what is due, late, or late by much, each once.

        May run as often as one likes; each step and each event is kept once, with a record in the audit chain.
        """
        return Passed(lapsed=tuple(await self._lapse(shop, now)), late=tuple(await self._raise(shop, now)))

    async def _lapse(self, shop: str, now: datetime) -> list[ToldOffer]:
        async with self._store.reading() as work:
            if not await _silent(work, shop, now):
                return []
        lapsed = []
        async with self._store.writing() as work:
            for number in await _silent(work, shop, now):
                try:
                    async with work.apart():
                        ended = await _end_silence(work, shop, number, now)
                except Exception:
                    _log.exception("offer %s of shop %s could not lapse; it is tried again", number, shop)
                    continue
                lapsed += [ended] if ended.state is ToldState.LAPSED else []
        return lapsed

    async def _raise(self, shop: str, now: datetime) -> list[Late]:
        async with self._store.reading() as work:
            todos = await work.todos.in_states(shop, TodoState.open_states())
            due = [*await self._due(work, shop, todos, now), *await _missing(work, shop, todos, now)]
        telling = _telling(shop, {each.id: each.case for each in todos})
        return await tell_once(self._store, shop, due, telling, now=now)

    async def _due(self, work: Work, shop: str, todos: Sequence[Todo], now: datetime) -> list[Late]:
        owed = [each for each in todos if each.state is TodoState.TO_CARRY_OUT]
        markets = await work.cases.markets_of(shop, [each.case for each in owed])
        return [late for each in owed for late in late_of(each, markets[each.case], self._working_day, now)]

    async def _lines(self, work: Work, shop: str, todos: Sequence[Todo], now: datetime) -> list[TodoLine]:
        cases = {each.id: each for each in await work.cases.some(shop, [each.case for each in todos])}
        told: dict[int, list[Late]] = {}
        for event in await work.todos.raised(shop, [each.id for each in todos]):
            told.setdefault(event.todo, []).append(event)
        return [
            TodoLine(
                todo=each,
                case=cases[each.case],
                due=due_at(each, cases[each.case].market, self._working_day),
                told=tuple(told.get(each.id, ())),
                read_at=now,
            )
            for each in todos
        ]


def _is_late(todo: Todo, due: datetime | None, now: datetime) -> bool:
    return due is not None and todo.state is TodoState.TO_CARRY_OUT and due < now


def _place(todo: Todo, due: datetime | None) -> Place:
    return (micros(due) if due else NEVER, todo.id)


async def _missing(work: Work, shop: str, todos: Sequence[Todo], now: datetime) -> list[Late]:
    """What waits too long for goods that the shop agreed to take back."""
    waiting = [each for each in todos if each.state is TodoState.WAITING and each.after is not None]
    of_cases = await work.todos.of_cases(shop, [each.case for each in waiting]) if waiting else {}
    known = {each.id: each for own in of_cases.values() for each in own}
    return [late for each in waiting for late in missing_of(each, known[each.after or 0], now)]


async def _end_silence(work: Work, shop: str, number: int, now: datetime) -> ToldOffer:
    """The offer after its time to be answered. Who agreed and asked for more is left with what they agreed to."""
    told = await work.told.get(shop, number)
    if was_agreed(await of_told(work, told)):
        return await accept(work, told, now=now, by=DESK)
    ended = await step_told(work, told, ToldStep.LAPSE, now=now, by=DESK)
    await give_up(work, ended, now=now, by=DESK, why=LAPSED)
    return ended


async def _silent(work: Work, shop: str, now: datetime) -> list[int]:
    """Offers to lapse. A buyer who has written (the case is open), or is being written to, is not silent."""
    found = await work.told.lapsing(shop, now)
    return [number for number, case in found.items() if not await leaving(work, shop, case)]


def _telling(shop: str, cases: Mapping[int, str]) -> Telling[Late]:
    """`cases` are those of the errands."""
    return Telling(
        known=lambda work, due: work.todos.raised(shop, [each.todo for each in due]),
        keep=lambda work, new: work.todos.put_raised(shop, new),
        happened=lambda late: _happened(late, cases[late.todo]),
    )


def _happened(late: Late, case: str) -> Happened:
    facts = {"todo": str(late.todo), "due_at": late.due_at.isoformat(), "told": str(late.told)}
    return Happened(actor=DESK, action=f"todo_{late.event}", subject=f"case:{case}", facts=facts)
