"""Whose turn it is to leave: what waits costs nothing in each round, and blocks nothing that does not."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from api.inbox.queue_lines import queue_line
from api.routes.list_shapes import OutboxItemOut
from api.routes.shapes import CaseRow
from assistant.cli.queue_table import cause_text
from assistant.desk.after.contact import ContactRules
from assistant.desk.departing import dispatch
from assistant.desk.departing.dispatch import Dispatch
from assistant.desk.departing.pace import EVERY, Pace
from assistant.desk.ports import Work
from assistant.desk.seeing.shapes import queue_json
from assistant.domain.approval import OutboxState
from assistant.domain.canonical import plain
from assistant.domain.case import CaseState
from assistant.domain.follow_up import Why
from assistant.domain.outgoing import CALL_WITHIN, PATIENCE, Outgoing, Receipt, Resend
from assistant.errors import ChannelFailed
from assistant.i18n import Translator
from assistant.store.work import Store
from assistant.store.work import Work as StoreWork
from assistant.testing import FakeChannel
from tests.desk_kit import HANDBOOK, NOW, Kit, change, open_kit, row
from tests.test_after_offer import say

pytestmark = pytest.mark.anyio
FIRST, SECOND = "mugu-1", "mugu-2"
SOON = timedelta(milliseconds=500)
LATER = NOW + CALL_WITHIN + PATIENCE + timedelta(minutes=1)


@pytest.fixture
async def kit(tmp_path: Path) -> AsyncIterator[Kit]:
    async with open_kit(tmp_path) as made:
        yield made


class CountingStore(Store):
    """Counts how often somebody asked to write."""

    writes = 0

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[StoreWork]:
        self.writes += 1
        async with super().writing() as work:
            yield work


class Patient(ContactRules):
    """Every follow-up waits for its hours; counts how often that was looked at."""

    looks = 0

    async def waits(self, work: Work, shop: str, case: str, now: datetime) -> Why | None:
        self.looks += 1
        return Why.CLOSED


class Deaf(FakeChannel):
    """Its list cannot be read; counts how often it was asked."""

    asked = 0

    async def find(self, outgoing: Outgoing) -> Receipt | None:
        self.asked += 1
        raise ChannelFailed("no list today")


async def approved(kit: Kit, *kinds: str) -> None:
    """Two cases whose texts of these kinds wait to leave."""
    await kit.take(row(1), row(2))
    await kit.run()
    for case in (FIRST, SECOND):
        await kit.approve(case, *kinds)


async def states(kit: Kit, case: str) -> list[OutboxState]:
    return [each.state for each in (await kit.reader.view("mugu", case)).outbox]


def test_what_was_looked_at_in_vain_rests_a_minute_and_is_forgotten() -> None:
    pace = Pace()
    pace.rest("a", NOW)
    assert pace.rests("a", NOW + SOON)
    assert not pace.rests("b", NOW + SOON)
    assert not pace.rests("a", NOW + EVERY)
    assert not pace.rests("a", NOW - SOON), "a clock that was set back leaves nothing asleep"
    assert (pace.resting(NOW + SOON), pace.resting(NOW + EVERY)) == (1, 0)


async def test_a_follow_up_that_waits_is_looked_at_once_a_minute(kit: Kit, tmp_path: Path) -> None:
    await approved(kit, "private_offer")
    await change(tmp_path, "UPDATE drafts SET kind = 'follow_up' WHERE kind = 'private_offer' AND case_id = 'mugu-1'")
    contact = Patient(HANDBOOK)
    kit.decisions.contact = contact
    for seconds in range(100):
        ready = await kit.dispatch.ready("mugu", now=NOW + timedelta(seconds=seconds))
        assert [each.item.case for each in ready] == [SECOND]
    assert contact.looks == 2


async def test_a_public_text_whose_private_one_never_leaves_ends_with_its_approval(kit: Kit, tmp_path: Path) -> None:
    await approved(kit, "private_offer", "public_reply")
    await change(
        tmp_path,
        "UPDATE outbox SET state = 'refused' WHERE draft IN (SELECT id FROM drafts WHERE kind = 'private_offer')",
    )
    assert await kit.dispatch.ready("mugu", now=NOW) == []
    assert (await kit.send())["public_reply"] == ("queued", "waits for the private message it speaks of")
    over = NOW + timedelta(days=30)
    ready = await kit.dispatch.ready("mugu", now=over)
    assert {each.item.case for each in ready} == {FIRST, SECOND}
    for each in ready:
        await kit.dispatch.one("mugu", each.item.id, channel_of=lambda _: kit.channel, now=over)
    assert await states(kit, FIRST) == [OutboxState.REFUSED, OutboxState.REFUSED]
    assert kit.channel.taken == []


async def test_what_waits_takes_no_place_among_the_first(
    kit: Kit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dispatch, "MANY", 1)
    await approved(kit, "private_offer", "public_reply")
    await change(
        tmp_path,
        "UPDATE outbox SET state = 'cancelled' WHERE id = 2 OR (case_id = 'mugu-2' AND draft IN"
        " (SELECT id FROM drafts WHERE kind = 'public_reply'))",
    )
    assert await states(kit, FIRST) == [OutboxState.QUEUED, OutboxState.CANCELLED]
    assert await kit.dispatch.ready("mugu", now=NOW) == [], "the public text of the first case stands in front"
    assert [each.item.case for each in await kit.dispatch.ready("mugu", now=NOW + SOON)] == [SECOND]


async def test_an_unknown_send_that_no_longer_stands_takes_the_lock_once_a_minute(kit: Kit, tmp_path: Path) -> None:
    await approved(kit, "private_offer")
    await change(tmp_path, "UPDATE outbox SET state = 'unknown', fence = 1")
    await change(tmp_path, "UPDATE approvals SET target = 'chat:somebody else'")
    kit.channel.resend = Resend.KEYED
    store = CountingStore(kit.store.database)
    sender = Dispatch(store, kit.decisions, owner="test:1:b")
    for seconds in range(100):
        await sender.reconcile("mugu", channel_of=lambda _: kit.channel, now=LATER + timedelta(seconds=seconds))
    assert store.writes == 4, "two items, each once a minute"
    assert await states(kit, FIRST) == [OutboxState.UNKNOWN]
    assert kit.channel.taken == []


async def test_a_list_that_cannot_be_read_is_asked_for_once_a_minute(kit: Kit, tmp_path: Path) -> None:
    await approved(kit, "private_offer")
    await change(tmp_path, "UPDATE outbox SET state = 'unknown', fence = 1 WHERE case_id = 'mugu-1'")
    channel = Deaf(resend=Resend.LISTED)
    for seconds in range(100):
        await kit.dispatch.reconcile("mugu", channel_of=lambda _: channel, now=LATER + timedelta(seconds=seconds))
    assert channel.asked == 2


@pytest.mark.parametrize("resend", [Resend.LISTED, Resend.KEYED])
async def test_an_unknown_send_that_cannot_be_read_blocks_no_other(kit: Kit, tmp_path: Path, resend: Resend) -> None:
    await approved(kit, "private_offer")
    await change(tmp_path, "UPDATE outbox SET state = 'unknown', fence = 1")
    await change(tmp_path, "UPDATE drafts SET findings = CAST('{broken' AS JSON) WHERE case_id = 'mugu-1'")
    kit.channel.resend = resend
    await kit.dispatch.reconcile("mugu", channel_of=lambda _: kit.channel, now=LATER)
    state = OutboxState.QUEUED if resend is Resend.LISTED else OutboxState.SENT
    assert await states_by_item(kit) == {1: OutboxState.UNKNOWN, 2: state}


async def test_one_damaged_proposal_hides_no_other_case(kit: Kit, tmp_path: Path) -> None:
    await kit.take(*(row(number) for number in range(1, 6)))
    await kit.run()
    await change(tmp_path, "UPDATE proposals SET offer = CAST('{broken' AS JSON) WHERE case_id = 'mugu-3'")
    await change(tmp_path, "UPDATE drafts SET findings = CAST('[{}]' AS JSON) WHERE case_id = 'mugu-4'")
    rows = await kit.reader.queue("mugu", now=NOW)
    assert {each.case.id for each in rows if each.record} == {"mugu-1", "mugu-2", "mugu-5"}
    assert [each.case.id for each in rows[:2]] == ["mugu-3", "mugu-4"], "nobody knows how much they hurt"
    assert rows[0].damaged.startswith("Expecting property name")
    assert "Finding" in rows[1].damaged
    shown = [CaseRow.model_validate(queue_json(each)) for each in rows]
    assert [bool(each.damaged) for each in shown] == [True, True, False, False, False]
    line = queue_line(Translator("en"), rows[0], ZoneInfo("UTC"))
    assert (line.severity.text, line.cause) == ("damaged record", rows[0].damaged)
    assert cause_text(Translator("en"), rows[0]) == "■ damaged record"
    assert set(await kit.reader.watched_clocks("mugu", now=NOW)) == {each.case.id for each in rows}


async def test_a_case_whose_earlier_offer_cannot_be_read_is_parked_and_blocks_no_other(
    kit: Kit, tmp_path: Path
) -> None:
    await kit.take(row(1))
    await kit.run()
    await kit.approve(FIRST, "private_offer")
    await kit.send()
    await change(tmp_path, "UPDATE proposals SET offer = CAST('{broken' AS JSON) WHERE case_id = 'mugu-1'")
    await say(kit, "I am still waiting, what now?", NOW + timedelta(hours=1))
    await kit.take(row(2))
    await kit.run()
    found = {each.case.id: (each.case.state, each.case.error) for each in await kit.reader.queue("mugu", now=NOW)}
    assert found[SECOND] == (CaseState.PROPOSED, "")
    assert found[FIRST][0] is CaseState.PARKED
    assert "cannot be read" in found[FIRST][1]


async def states_by_item(kit: Kit) -> dict[int, OutboxState]:
    async with kit.store.reading() as work:
        items = [await work.outbox.get("mugu", number) for number in (1, 2)]
    return {each.id: each.state for each in items if each}


async def test_the_api_shows_an_item_that_has_left(kit: Kit) -> None:
    await approved(kit, "private_offer")
    await kit.send()
    for item in (await kit.reader.view("mugu", FIRST)).outbox:
        assert OutboxItemOut.model_validate(plain(item)).changed_at == item.changed_at
