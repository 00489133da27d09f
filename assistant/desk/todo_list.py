"""The todo list: who owes which buyer what, by which instrument, by when; what is late escalates, silence lapses."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from assistant.desk.owed import LAPSED, give_up, leaving, step_told
from assistant.desk.ports import Store, Work
from assistant.desk.rounds import ReadAnswer, answer_of, words_since
from assistant.desk.standing import case_of
from assistant.desk.telling import DESK
from assistant.domain.audit import Happened
from assistant.domain.before import Answer
from assistant.domain.case import Case, CaseState
from assistant.domain.lateness import Late, WorkingDay, due_at, late_of
from assistant.domain.people import Role
from assistant.domain.playbook import RemedyKind
from assistant.domain.taxonomy import Platform
from assistant.domain.told import Todo, TodoState, ToldOffer, ToldState, ToldStep

#: `(platform, remedy, language)`: what the platform's back office calls the way to carry a remedy out
InstrumentOf = Callable[[Platform, RemedyKind, str], str | None]


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
        return self.due is not None and self.todo.state is TodoState.TO_CARRY_OUT and self.due < self.read_at


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseAfter:
    """What came after the offers of a case. `suggested` is how the buyer's words since then read; None: no words."""

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
        self, shop: str, *, now: datetime, late: bool = False, role: Role | None = None, waiting: bool = False
    ) -> list[TodoLine]:
        """What is owed now, the first due first; `waiting` adds what waits for the buyer, at the end."""
        states = TodoState.open_states() if waiting else frozenset({TodoState.TO_CARRY_OUT})
        async with self._store.reading() as work:
            todos = [each for each in await work.todos.in_states(shop, states) if role in {None, each.errand.role}]
            lines = await self._lines(work, shop, todos, now)
        kept = [each for each in lines if each.late or not late]
        far = datetime.max.replace(tzinfo=now.tzinfo)
        return sorted(kept, key=lambda each: (each.due or far, each.todo.id))

    async def of_case(self, shop: str, case: str, *, now: datetime) -> CaseAfter:
        """Everything after the offers of one case; raises UnknownCase."""
        async with self._store.reading() as work:
            found = await case_of(work, shop, case)
            told = await work.told.of_case(shop, case)
            lines = await self._lines(work, shop, await work.todos.of_case(shop, case), now)
            resolved = await work.told.resolved_at(shop, case)
        live = next((each for each in reversed(told) if each.state in ToldState.live()), None)
        heard = live is not None and bool(words_since(found, live))
        suggested = answer_of(found, live, self._read_answer) if live and heard else None
        return CaseAfter(told=tuple(told), lines=tuple(lines), suggested=suggested, resolved_at=resolved)

    async def pass_time(self, shop: str, now: datetime) -> Passed:
        """Let what nobody answered lapse, and tell people what is due, late, or late by much, each once.

        May run as often as one likes; each step and each event is kept once, with a record in the audit chain.
        """
        return Passed(lapsed=tuple(await self._lapse(shop, now)), late=tuple(await self._raise(shop, now)))

    async def _lapse(self, shop: str, now: datetime) -> list[ToldOffer]:
        async with self._store.reading() as work:
            if not await work.told.lapsing(shop, now):
                return []
        lapsed = []
        async with self._store.writing() as work:
            for told in await work.told.lapsing(shop, now):
                case = await case_of(work, shop, told.case)
                if case.state in CaseState.open_states() or await leaving(work, shop, told.case):
                    continue  # the buyer has written, or is being written to: this is no silence
                ended = await step_told(work, told, ToldStep.LAPSE, now=now, by=DESK)
                await give_up(work, ended, now=now, by=DESK, why=LAPSED)
                lapsed.append(ended)
        return lapsed

    async def _raise(self, shop: str, now: datetime) -> list[Late]:
        async with self._store.reading() as work:
            todos = await work.todos.in_states(shop, frozenset({TodoState.TO_CARRY_OUT}))
            due = await self._due(work, shop, todos, now)
            if not _new(due, await work.todos.raised(shop, [each.todo for each in due])):
                return []
        cases = {each.id: each.case for each in todos}
        async with self._store.writing() as work:
            new = _new(due, await work.todos.raised(shop, [each.todo for each in due]))
            await work.todos.put_raised(shop, new)
            await work.audit.append_all(shop, [_happened(each, cases[each.todo]) for each in new], at=now)
        return new

    async def _due(self, work: Work, shop: str, todos: Sequence[Todo], now: datetime) -> list[Late]:
        markets = await work.cases.markets_of(shop, [each.case for each in todos])
        return [late for each in todos for late in late_of(each, markets[each.case], self._working_day, now)]

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


def _new(due: Sequence[Late], known: Sequence[Late]) -> list[Late]:
    keys = {each.key for each in known}
    return [each for each in due if each.key not in keys]


def _happened(late: Late, case: str) -> Happened:
    facts = {"todo": str(late.todo), "due_at": late.due_at.isoformat(), "told": str(late.told)}
    return Happened(actor=DESK, action=f"todo_{late.event}", subject=f"case:{case}", facts=facts)
