"""Workers: what is approved leaves by itself, once; what fails waits; what a dead one held is taken up by another."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from dbos import DBOS
from sqlalchemy import create_engine

from assistant.desk.deadlines.clocks import Clocks
from assistant.desk.deciding.approve import Decisions
from assistant.desk.departing import dispatch
from assistant.desk.departing.dispatch import TRIES
from assistant.desk.departing.roster import DEAD_AFTER, Roster
from assistant.domain.case import CaseState
from assistant.domain.case_clock import Raised
from assistant.domain.draft import DraftKind
from assistant.domain.outgoing import PATIENCE, Outgoing, Receipt, Resend
from assistant.domain.told import ToldState
from assistant.engine.durable import WAKE_AGAIN, Engine, Sending
from assistant.engine.worker import Worker
from assistant.errors import ChannelFailed, NotAllowed
from assistant.settings import Settings
from assistant.testing import FakeChannel
from evals.prove import races, sends
from tests.desk_kit import HANDBOOK, NOW, Kit, change, open_kit, row

pytestmark = [pytest.mark.anyio, pytest.mark.both_databases]
FIRST, SECOND = "mugu-1", "mugu-2"
ELSEWHERE = "elsewhere:1:feed"


@dataclass
class Clock:
    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Refusing(FakeChannel):
    """Never takes a text for the case named `refused`."""

    refused: str = FIRST
    asked: list[str] = field(default_factory=list)

    async def send(self, outgoing: Outgoing) -> Receipt:
        self.asked.append(outgoing.case)
        if outgoing.case == self.refused:
            raise ChannelFailed("no such buyer", again_after=60)
        return await super().send(outgoing)


@pytest.fixture
async def kit(tmp_path: Path) -> AsyncIterator[Kit]:
    async with open_kit(tmp_path) as opened:
        yield opened


@asynccontextmanager
async def serving(
    kit: Kit, folder: Path, clock: Clock, channel: FakeChannel | None = None, *, rate: float = 50.0
) -> AsyncIterator[Worker]:
    used = channel or kit.channel
    engine = Engine(
        Settings(home=folder).engine_url,
        kit.triage,
        Sending(dispatch=kit.dispatch, channel_of=lambda _: used, clock=clock, rates={"fake": rate}),
    )
    async with engine:
        yield Worker(
            engine=engine,
            shops=kit.shops,
            triage=kit.triage,
            dispatch=kit.dispatch,
            roster=Roster(kit.store, owner="test:1:a", is_dead=lambda _: False),
            clocks=kit.clocks,
            follow_ups=kit.follow_ups,
            todos=kit.todos,
            channel_of=lambda _: used,
            clock=clock,
            batch=20,
        )


async def states_of(kit: Kit, case: str) -> list[str]:
    return sorted(str(each.state) for each in (await kit.reader.view("mugu", case)).outbox)


async def until(kit: Kit, worker: Worker, case: str, *states: str) -> list[str]:
    """Rounds until the items of a case are in these states, 200 at most; gives their states."""
    found: list[str] = []
    for _ in range(200):
        await worker.round("mugu")
        found = await states_of(kit, case)
        if found == sorted(states):
            break
        await asyncio.sleep(0.05)
    return found


async def states_after(kit: Kit, worker: Worker, case: str) -> list[str]:
    """The states of a case's items after rounds of which everything that they woke has ended."""
    for _ in range(3):
        await worker.round("mugu")
        for _ in range(1200):
            if not await asyncio.to_thread(DBOS.list_workflows, status=["ENQUEUED", "DELAYED", "PENDING"], limit=1):
                break
            await asyncio.sleep(0.05)
    return await states_of(kit, case)


async def test_a_worker_proposes_and_after_the_approval_sends(kit: Kit, tmp_path: Path) -> None:
    await kit.take(row(1))
    async with serving(kit, tmp_path, Clock()) as worker:
        for _ in range(200):
            await worker.round("mugu")
            if (await kit.reader.view("mugu", FIRST)).case.state is CaseState.PROPOSED:
                break
            await asyncio.sleep(0.05)
        await worker.round("mugu")
        assert kit.channel.taken == [], "nobody has approved yet"
        await kit.approve(FIRST, "private_offer")
        assert await until(kit, worker, FIRST, "sent") == ["sent"]
    assert len(kit.channel.taken) == 1


async def test_a_public_text_follows_the_private_one_it_speaks_of(kit: Kit, tmp_path: Path) -> None:
    await kit.take(row(1))
    await kit.run()
    await kit.approve(FIRST, "private_offer", "public_reply")
    async with serving(kit, tmp_path, Clock()) as worker:
        assert await until(kit, worker, FIRST, "sent", "sent") == ["sent", "sent"]
    assert [each.kind for each in kit.channel.taken] == ["private_offer", "public_reply"]


async def test_a_wake_that_came_to_nothing_is_not_the_last(kit: Kit, tmp_path: Path) -> None:
    await kit.take(row(1))
    await kit.run()
    await kit.approve(FIRST, "private_offer", "public_reply")
    clock = Clock()
    async with serving(kit, tmp_path, clock) as worker:
        await worker.engine.begin_send("mugu", await item_of(kit, "public_reply"), fence=0, channel="fake")
        await asyncio.sleep(0.5)
        assert kit.channel.taken == []
        clock.now += timedelta(seconds=WAKE_AGAIN)
        assert await until(kit, worker, FIRST, "sent", "sent") == ["sent", "sent"]
    assert [each.kind for each in kit.channel.taken] == ["private_offer", "public_reply"]


async def test_a_wake_that_nobody_came_to_is_not_repeated(
    kit: Kit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each uses up the rate of its channel: repeated, they would outgrow what leaves."""
    monkeypatch.setattr("assistant.engine.durable.LOOK_AGAIN", 0.0)
    await kit.take(row(1), row(2), row(3))
    await kit.run()
    cases = ["mugu-1", "mugu-2", "mugu-3"]
    for case in cases:
        await kit.approve(case, "private_offer")
    clock = Clock()
    async with serving(kit, tmp_path, clock, rate=0.01) as worker:
        for _ in range(5):
            await worker.round("mugu")
            await asyncio.sleep(0.3)
            clock.now += timedelta(seconds=WAKE_AGAIN)
        waiting = await asyncio.to_thread(DBOS.list_workflows, status="ENQUEUED", workflow_id_prefix="send:")
        states = [state for case in cases for state in await states_of(kit, case)]
    assert (states.count("sent"), states.count("queued"), len(waiting)) == (1, 2, 2)


async def item_of(kit: Kit, kind: str) -> int:
    """The number of the first case's outbox item with a text of that kind."""
    async with kit.store.reading() as work:
        items = await work.outbox.of_case("mugu", FIRST)
        kinds = {(await work.proposals.draft("mugu", each.draft)).kind: each.id for each in items}
    return kinds[DraftKind(kind)]


async def test_until_its_time_is_up_an_approval_can_be_taken_back(kit: Kit, tmp_path: Path) -> None:
    await kit.take(row(1))
    await kit.run()
    kit.decisions = Decisions(kit.store, kit.guard, HANDBOOK, undo=timedelta(seconds=30))
    await kit.approve(FIRST, "private_offer")
    clock = Clock()
    async with serving(kit, tmp_path, clock) as worker:
        assert await states_after(kit, worker, FIRST) == ["queued"]
        assert await kit.outbox.withdraw("mugu", FIRST, by="Li", now=NOW)
        clock.now += timedelta(minutes=1)
        assert await states_after(kit, worker, FIRST) == ["cancelled"]
        assert (await kit.reader.view("mugu", FIRST)).case.state is CaseState.PROPOSED
        with pytest.raises(NotAllowed, match="taken back"):
            await kit.outbox.withdraw("mugu", FIRST, by="Li", now=NOW)
        await kit.approve(FIRST, "private_offer")
        clock.now += timedelta(minutes=1)
        assert await until(kit, worker, FIRST, "cancelled", "sent") == ["cancelled", "sent"]


async def test_a_worker_leaves_to_a_person_what_a_person_must_post(kit: Kit, tmp_path: Path) -> None:
    kit.channel.by_hand = True
    await kit.take(row(1))
    await kit.run()
    await kit.approve(FIRST, "private_offer")
    async with serving(kit, tmp_path, Clock()) as worker:
        assert await states_after(kit, worker, FIRST) == ["queued"]


async def test_what_nobody_posted_before_its_approval_expired_is_refused_and_not_sent(kit: Kit, tmp_path: Path) -> None:
    kit.channel.by_hand = True
    await kit.take(row(1))
    await kit.run()
    await kit.approve(FIRST, "private_offer")
    async with serving(kit, tmp_path, Clock(NOW + timedelta(days=30))) as worker:
        assert await until(kit, worker, FIRST, "refused") == ["refused"]
    assert kit.channel.taken == []


class Broken(Clocks):
    """Cannot be looked at."""

    async def raise_due(self, shop: str, now: datetime) -> list[Raised]:
        raise ValueError("a bug")


async def test_a_look_that_breaks_stops_neither_the_others_nor_the_proposals(kit: Kit, tmp_path: Path) -> None:
    await kit.take(row(1))
    await kit.run()
    await kit.approve(FIRST, "private_offer")
    await kit.send()
    lapsed = (await kit.todos.of_case("mugu", FIRST, now=NOW)).told[-1].lapses_at
    await kit.take(row(2), now=lapsed)
    async with serving(kit, tmp_path, Clock(lapsed)) as worker:
        worker.clocks = Broken(kit.store, kit.reader)
        for _ in range(200):
            await worker.round("mugu")
            if (await kit.reader.view("mugu", SECOND)).case.state is CaseState.PROPOSED:
                break
            await asyncio.sleep(0.05)
    assert (await kit.reader.view("mugu", SECOND)).case.state is CaseState.PROPOSED
    assert (await kit.todos.of_case("mugu", FIRST, now=lapsed)).told[-1].state is ToldState.LAPSED


async def test_an_item_that_keeps_failing_is_given_to_a_person_and_blocks_nothing(kit: Kit, tmp_path: Path) -> None:
    channel, clock = Refusing(), Clock()
    await kit.take(row(1), row(2))
    await kit.run()
    for case in (FIRST, SECOND):
        await kit.approve(case, "private_offer")
    async with serving(kit, tmp_path, clock, channel) as worker:
        assert await until(kit, worker, SECOND, "sent") == ["sent"]
        for tries in range(1, TRIES + 1):
            for _ in range(200):
                await worker.round("mugu")
                if channel.asked.count(FIRST) >= tries:
                    break
                await asyncio.sleep(0.05)
            await states_after(kit, worker, FIRST)
            assert channel.asked.count(FIRST) == tries, "after a failure it waits as long as the channel asks"
            clock.now += timedelta(minutes=20)
        view = await kit.reader.view("mugu", FIRST)
    assert [(str(each.state), each.attempts) for each in view.outbox] == [("refused", TRIES)]
    assert "no such buyer" in view.outbox[0].reason
    assert view.case.state is CaseState.PROPOSED


async def test_a_sender_that_slept_too_long_sends_nothing(kit: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    await kit.take(row(1))
    await kit.run()
    await kit.approve(FIRST, "private_offer")
    monkeypatch.setattr(dispatch, "CALL_WITHIN", timedelta(0))
    assert (await kit.send())["private_offer"][0] == "queued"
    assert kit.channel.taken == []


@pytest.mark.parametrize("resend", [Resend.LISTED, Resend.KEYED])
async def test_what_a_vanished_worker_held_goes_to_another(kit: Kit, tmp_path: Path, resend: Resend) -> None:
    """It runs on another machine, so that only its silence tells that it is gone; it may wake up and go on.

    Nobody sends what it held before its own call can no longer arrive; one that is on no list then waits no more.
    """
    await kit.take(row(1))
    await kit.run()
    await kit.approve(FIRST, "private_offer")
    await change(tmp_path, f"UPDATE outbox SET state = 'sending', owner = '{ELSEWHERE}', fence = 1")
    async with kit.store.writing() as work:
        await work.workers.beat("mugu", ELSEWHERE, now=NOW)
    kit.channel.resend = resend
    clock = Clock()
    async with serving(kit, tmp_path, clock) as worker:
        await worker.round("mugu")
        assert [str(each.state) for each in await kit.outbox.items("mugu")] == ["sending"]
        clock.now += DEAD_AFTER + timedelta(seconds=1)
        assert await until(kit, worker, FIRST, "unknown") == ["unknown"]
        clock.now += PATIENCE - timedelta(seconds=1)
        assert await states_after(kit, worker, FIRST) == ["unknown"]
        clock.now += timedelta(seconds=1)
        assert await until(kit, worker, FIRST, "sent") == ["sent"]
        assert clock.now - NOW < timedelta(minutes=1)
    async with kit.store.reading() as work:
        assert set(await work.workers.seen("mugu")) == {"test:1:a"}


def begun_by_another(engine: str) -> None:
    """Make every workflow of the engine one that a worker elsewhere had begun."""
    opened = create_engine(engine)
    schema = "" if opened.dialect.name == "sqlite" else "dbos."
    with opened.begin() as raw:
        raw.exec_driver_sql(
            f"UPDATE {schema}workflow_status SET status = 'PENDING', executor_id = '{ELSEWHERE}', completed_at = NULL"
        )
        raw.exec_driver_sql(f"DELETE FROM {schema}operation_outputs")
    opened.dispose()


async def test_the_engine_takes_up_what_a_dead_worker_had_begun(kit: Kit, tmp_path: Path) -> None:
    """The contract with the pinned engine: a private function of it recovers the workflows of other executors."""
    await kit.take(row(1))
    await kit.run()
    async with serving(kit, tmp_path, Clock()) as worker:
        kit.channel.by_hand = True
        await worker.engine.begin_send("mugu", 1, fence=0, channel="fake")
        await asyncio.sleep(0.5)
        await kit.approve(FIRST, "private_offer")
        begun_by_another(Settings(home=tmp_path).engine_url)
        assert await worker.engine.recover({ELSEWHERE}.__contains__) == 1
        assert await until(kit, worker, FIRST, "sent") == ["sent"]


async def test_a_person_takes_a_case_over_and_gives_it_back(kit: Kit) -> None:
    await kit.take(row(1))
    await kit.run()
    await kit.approve(FIRST, "private_offer")
    await kit.outbox.take_over("mugu", FIRST, by="Li", now=NOW)
    with pytest.raises(NotAllowed, match="Li"):
        await kit.outbox.take_over("mugu", FIRST, by="Wang", now=NOW)
    assert await kit.send() == {}
    await kit.take(row(1, text="the seam came apart and the zip is broken"))
    await kit.run()
    view = await kit.reader.view("mugu", FIRST)
    assert (view.case.state, view.case.taken_by) == (CaseState.TAKEN_OVER, "Li")
    assert await kit.outbox.hand_back("mugu", FIRST, by="Li", now=NOW) is CaseState.NEW
    await kit.run()
    assert (await kit.reader.view("mugu", FIRST)).case.state is CaseState.PROPOSED


async def test_what_leaves_while_the_buyer_writes_does_not_hide_the_new_words(kit: Kit) -> None:
    class Writing(FakeChannel):
        async def send(self, outgoing: Outgoing) -> Receipt:
            await kit.take(row(1, text="and now the zip is broken too"))
            return await super().send(outgoing)

    kit.channel = Writing()
    await kit.take(row(1))
    await kit.run()
    await kit.approve(FIRST, "private_offer")
    assert (await kit.send())["private_offer"][0] == "sent"
    assert (await kit.reader.view("mugu", FIRST)).case.state is CaseState.NEW


@pytest.mark.slow
def test_races(tmp_path: Path) -> None:
    """Slow because many connections meet; `make prove-races` does it at full size."""
    seen = races.prove(tmp_path, races=10)
    assert seen["sent after an event"] == seen["sent twice"] == 0, seen


@pytest.mark.slow
def test_a_crowd_at_one_text(tmp_path: Path) -> None:
    """Slow because many connections meet; `make prove-races` does it at full size."""
    crowd = races.concurrent_approvals(tmp_path, people=12)
    assert crowd["outbox rows"] == crowd["told that theirs counts"] == 1


@pytest.mark.slow
@pytest.mark.sqlite_is_enough
def test_killed_workers_lose_nothing_and_send_nothing_twice(tmp_path: Path) -> None:
    """Slow because it starts real workers and kills them; `make prove-sends` does it at full size."""
    seen = sends.one_kind(tmp_path, Resend.KEYED, kills=2)
    assert seen["lost"] == seen["twice"] == 0, seen
    assert set(seen["states"]) == {"sent"}, seen
