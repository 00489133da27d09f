"""The clocks of cases: golden timelines of shop and platform, what stops a clock, and who is told, each thing once."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.calendar.opening_hours import open_time
from assistant.cli.clock import read_span
from assistant.desk.deadlines.opening_words import read_hours
from assistant.desk.seeing.cases import QueueRow
from assistant.desk.shop.shops import new_shop
from assistant.domain.case import Author, Case, CaseState, Message, Review, Ticket, TicketState
from assistant.domain.case_clock import LADDER, CaseClock, ClockEvent, ClockState
from assistant.domain.case_clocks import Answer, clocks_of
from assistant.domain.deadline import PACES, TARGETS, Target
from assistant.domain.draft import DraftKind
from assistant.domain.intake import Kind, MessageRow
from assistant.domain.opening import ROUND_THE_CLOCK, Opening
from assistant.domain.people import Role
from assistant.domain.taxonomy import Platform
from assistant.errors import WrongInput
from tests.desk_kit import HANDBOOK, NOW, Kit, open_kit, order_facts, row

OFFICE = Opening(week=read_hours("Mon-Fri 09:00-17:00"))
CN, US, TH = "Asia/Shanghai", "America/New_York", "Asia/Bangkok"


def at(text: str, zone: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


def turns(*said: tuple[Author, datetime]) -> tuple[Message, ...]:
    return tuple(Message(id=str(n), author=who, text="?", sent_at=when) for n, (who, when) in enumerate(said))


def case(market: str, arrived_at: datetime, **parts: object) -> Case:
    platform = Platform.DOUYIN if market == "CN" else Platform.TIKTOK_SHOP
    usual = Case(
        id="a-1",
        shop="a",
        state=CaseState.PROPOSED,
        platform=platform,
        market=market,
        currency="USD",
        arrived_at=arrived_at,
    )
    return replace(usual, **parts)  # type: ignore[arg-type]


def clocks(
    found: Case, zone: str, opening: Opening = ROUND_THE_CLOCK, answers: Sequence[Answer] = ()
) -> dict[Target, CaseClock]:
    shop = replace(new_shop("a", market=found.market), time_zone=zone, opening=opening)
    pack = HANDBOOK.pack(found.platform, found.market)
    every = clocks_of(found, hours=open_time(shop), metric=pack.clock if pack else None, answers=answers)
    return {each.target: each for each in every}


def chat(market: str, when: datetime, **parts: object) -> Case:
    return case(market, when, messages=turns((Author.BUYER, when)), **parts)


def review(when: datetime, rating: int | None = 1, *, arrived: datetime | None = None, **parts: object) -> Case:
    return case("US", arrived or when, review=Review(id="r", text="bad", written_at=when, rating=rating), **parts)


@pytest.mark.parametrize(
    ("written", "due"),
    [
        ("2026-11-20T22:55", "2026-11-20T23:05"),  # begun within the service hours, so the minutes run on
        ("2026-11-20T22:59:59", "2026-11-20T23:09:59"),
        ("2026-11-20T23:00", "2026-11-21T08:10"),
        ("2026-11-20T23:30", "2026-11-21T08:10"),
        ("2026-11-21T07:59", "2026-11-21T08:10"),
        ("2026-11-21T08:00", "2026-11-21T08:10"),
    ],
)
@pytest.mark.parametrize("zone", [CN, "Asia/Tokyo"])
def test_douyin_measures_what_begins_in_its_service_hours(written: str, due: str, zone: str) -> None:
    found = clocks(chat("CN", at(written, CN)), zone)
    assert found[Target.PLATFORM].due_at == at(due, CN)
    assert found[Target.FIRST_RESPONSE].due_at == at(written, CN) + timedelta(minutes=15)


@pytest.mark.parametrize(
    ("market", "written", "due"),
    [
        ("TH", at("2026-11-20T20:00", TH), at("2026-11-21T08:00", TH)),
        ("US", at("2026-11-20T16:30", US), at("2026-11-21T16:30", US)),
        ("US", at("2026-03-07T20:00", US), at("2026-03-08T21:00", US)),  # 24 hours on the day of 23
        ("US", at("2026-10-31T20:00", US), at("2026-11-01T19:00", US)),  # and on the day of 25
        ("ES", at("2026-03-28T20:00", "Europe/Madrid"), at("2026-03-29T21:00", "Europe/Madrid")),
    ],
)
def test_platforms_of_12_and_24_hours_count_day_and_night(market: str, written: datetime, due: datetime) -> None:
    found = clocks(chat(market, written), US, OFFICE)
    assert found[Target.PLATFORM].due_at.astimezone(UTC) == due.astimezone(UTC)


def test_friday_half_past_four_with_closing_at_five() -> None:
    found = clocks(review(at("2026-11-20T16:30", US)), US, OFFICE)
    assert found[Target.BAD_REVIEW].soon_at == at("2026-11-23T12:00", US)
    assert found[Target.BAD_REVIEW].due_at == at("2026-11-23T12:30", US)
    assert found[Target.BAD_REVIEW].much_at == at("2026-11-23T16:30", US)
    assert found[Target.CONTACT].due_at == at("2026-11-23T16:30", US)
    assert Target.PLATFORM not in found, "the packs measure chats, and nobody waits in one"
    late = clocks(chat("US", at("2026-11-20T16:50", US)), US, OFFICE)
    assert late[Target.FIRST_RESPONSE].soon_at == at("2026-11-23T09:01:15", US)
    assert late[Target.FIRST_RESPONSE].due_at == at("2026-11-23T09:05", US)
    night = clocks(review(at("2026-11-20T20:00", US)), US, OFFICE)
    assert night[Target.CONTACT].due_at == at("2026-11-24T09:00", US)


def test_spring_festival() -> None:
    opening = Opening(week=read_hours("Mon-Fri 09:00-18:00"), holidays="CN")
    found = clocks(chat("CN", at("2026-02-14T17:50", CN)), CN, opening)  # a Saturday worked in a holiday's stead
    assert found[Target.FIRST_RESPONSE].due_at == at("2026-02-24T09:05", CN)
    assert found[Target.CONTACT].due_at == at("2026-02-24T17:50", CN)
    assert found[Target.PLATFORM].due_at == at("2026-02-14T18:00", CN)


def test_no_target_of_the_shop_lacks_its_time() -> None:
    assert set(TARGETS) == set(PACES) == set(Target) - {Target.PLATFORM}
    assert set(LADDER) == set(ClockEvent)
    assert [LADDER[each] for each in list(ClockEvent)[:3]] == list(Role)


def states(clock: CaseClock, *minutes: float) -> list[str]:
    return [str(clock.state(clock.started_at + timedelta(minutes=each))) for each in minutes]


def told(clock: CaseClock, minutes: float) -> list[ClockEvent]:
    return list(clock.events(clock.started_at + timedelta(minutes=minutes)))


def test_a_clock_runs_out_and_climbs_the_ladder() -> None:
    clock = clocks(review(NOW), US)[Target.BAD_REVIEW]
    assert states(clock, 0, 209, 210, 239, 240, 999) == ["running", "running", "due_soon", "due_soon", "late", "late"]
    assert (told(clock, 209), told(clock, 210)) == ([], [ClockEvent.DUE_SOON])
    assert told(clock, 240) == [ClockEvent.LATE]
    assert told(clock, 480) == [ClockEvent.LATE, ClockEvent.VERY_LATE]
    quick = clocks(chat("US", NOW), US)[Target.FIRST_RESPONSE]
    assert quick.due_at - quick.soon_at == timedelta(minutes=3, seconds=45)
    assert quick.much_at - quick.due_at == timedelta(hours=1)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.lists(st.integers(0, 40), min_size=4, max_size=4), st.booleans(), st.booleans())
def test_a_clock_never_goes_back(hours_: list[int], posts: bool, seen: bool) -> None:
    arrived, posted, answered, now = (NOW + timedelta(hours=each) for each in hours_)
    clock = clocks(review(NOW, arrived=arrived), US)[Target.BAD_REVIEW]
    clock = replace(clock, posted_at=posted if posts else None, seen=seen, seen_at=answered if seen else None)
    before, after = clock.state(now), clock.state(now + timedelta(hours=3))
    ranks = [ClockState.RUNNING, ClockState.DUE_SOON, ClockState.LATE, ClockState.POSTED, ClockState.STOPPED]
    if ClockState.LATE_ON_ARRIVAL in (before, after):
        assert before is after or after in {ClockState.POSTED, ClockState.STOPPED}
    else:
        assert ranks.index(before) <= ranks.index(after)


def test_what_arrives_late_is_no_ones_fault() -> None:
    clock = clocks(review(NOW, arrived=NOW + timedelta(hours=4)), US)[Target.BAD_REVIEW]
    assert states(clock, 240, 9999) == ["late_on_arrival"] * 2
    assert told(clock, 9999) == []
    ahead = clocks(review(NOW, arrived=NOW + timedelta(hours=4)), US)[Target.CONTACT]
    assert states(ahead, 240, 1440) == ["running", "late"]


@pytest.mark.parametrize(
    ("kind", "stopped"),
    [
        (DraftKind.PUBLIC_REPLY, {Target.BAD_REVIEW, Target.CONTACT}),
        (DraftKind.PRIVATE_OFFER, {Target.FIRST_RESPONSE, Target.CONTACT, Target.PLATFORM}),
        (DraftKind.FOLLOW_UP, {Target.FIRST_RESPONSE, Target.CONTACT, Target.PLATFORM}),
    ],
)
def test_each_text_counts_for_its_own_clocks(kind: DraftKind, stopped: set[Target]) -> None:
    both = review(NOW, messages=turns((Author.BUYER, NOW)))
    posted = NOW + timedelta(minutes=5)
    found = clocks(both, US, answers=[Answer(kind=kind, at=posted, seen=False)])
    assert {target for target, each in found.items() if each.state(posted) is ClockState.POSTED} >= stopped - {
        Target.CONTACT
    }
    assert {target for target, each in found.items() if each.state(posted) is ClockState.RUNNING} & stopped <= {
        Target.CONTACT
    }


def test_a_text_from_before_the_question_answers_nothing() -> None:
    again = case(
        "US", NOW, messages=turns((Author.BUYER, NOW), (Author.SELLER, NOW), (Author.BUYER, NOW + timedelta(1)))
    )
    found = clocks(again, US, answers=[Answer(kind=DraftKind.PRIVATE_OFFER, at=NOW, seen=True)])
    assert found[Target.FIRST_RESPONSE].started_at == NOW + timedelta(1)
    assert found[Target.FIRST_RESPONSE].state(NOW + timedelta(1)) is ClockState.RUNNING


def test_a_chat_that_goes_on_wants_an_answer_in_seconds() -> None:
    live = case("US", NOW, messages=turns((Author.SELLER, NOW), (Author.BUYER, NOW + timedelta(minutes=10))))
    found = clocks(live, US)
    assert found[Target.CHAT_ANSWER].due_at == NOW + timedelta(minutes=10, seconds=30)
    assert Target.FIRST_RESPONSE not in found


def test_several_turns_of_the_buyer_wait_since_the_first() -> None:
    said = turns((Author.BUYER, NOW), (Author.BUYER, NOW + timedelta(minutes=9)))
    assert clocks(case("US", NOW, messages=said), US)[Target.FIRST_RESPONSE].started_at == NOW


def test_a_seen_answer_stops_for_good() -> None:
    answered = turns((Author.BUYER, NOW), (Author.SELLER, NOW + timedelta(minutes=20)))
    found = clocks(case("US", NOW, messages=answered), US)
    assert {each.state(NOW + timedelta(days=9)) for each in found.values()} == {ClockState.STOPPED}
    closed = Ticket(id="t", state=TicketState.CLOSED, opened_at=NOW)
    assert clocks(case("US", NOW, tickets=(closed,)), US)[Target.CONTACT].seen
    open_ = replace(closed, state=TicketState.OPEN)
    assert not clocks(case("US", NOW, tickets=(open_, closed)), US)[Target.FIRST_RESPONSE].seen


@pytest.mark.parametrize("rating", [None, 1, 2, 3, 5])
def test_stars_choose_the_clock(rating: int | None) -> None:
    bad = rating is None or rating <= 2
    assert (Target.BAD_REVIEW in clocks(review(NOW, rating), US)) is bad


@pytest.mark.parametrize(("text", "seconds"), [("30m", 1800), ("2h", 7200), ("1d", 86400), ("1h 30m", 5400)])
def test_spans_are_read(text: str, seconds: int) -> None:
    assert read_span(text).total_seconds() == seconds


@pytest.mark.parametrize("text", ["", "30", "m", "1.5h", "-2h", "soon", "99999d"])
def test_what_is_no_span_says_so(text: str) -> None:
    with pytest.raises(WrongInput, match="no length of time"):
        read_span(text)


@pytest.fixture
async def kit(tmp_path: Path) -> AsyncIterator[Kit]:
    async with open_kit(tmp_path) as made:
        yield made


async def board(kit: Kit, now: datetime, within: timedelta | None = None) -> dict[str, str]:
    return {each.row.case.id: str(each.state) for each in await kit.clocks.look("mugu", now=now, due_within=within)}


async def raised(kit: Kit, now: datetime) -> list[tuple[str, str, str, str]]:
    new = await kit.clocks.raise_due("mugu", now)
    return sorted((each.case, str(each.target), str(each.event), str(each.told)) for each in new)


def hours(number: float) -> datetime:
    return NOW + timedelta(hours=number)


@pytest.mark.anyio
async def test_the_board_is_in_order_and_can_be_cut(kit: Kit) -> None:
    for number, ago in ((1, 1.0), (2, 3.75), (3, 8.0), (4, 50.0)):
        await kit.take(row(number, written_at=hours(-ago)), now=NOW)
    await kit.run()
    found = await board(kit, NOW)
    assert found == {
        "mugu-2": "due_soon",
        "mugu-1": "running",
        "mugu-3": "late_on_arrival",
        "mugu-4": "late_on_arrival",
    }
    assert list(found)[:2] == ["mugu-2", "mugu-1"]
    queue = [each.case.id for each in await kit.reader.queue("mugu", now=NOW)]
    assert list(found)[2:] == [each for each in queue if each in {"mugu-3", "mugu-4"}]
    assert list(await board(kit, NOW, timedelta(minutes=30))) == ["mugu-2"]
    assert (await board(kit, hours(1)))["mugu-2"] == "late"
    assert list(await board(kit, hours(1), timedelta(minutes=0))) == ["mugu-2"]


@pytest.mark.anyio
async def test_each_event_is_raised_once_and_is_on_record(kit: Kit) -> None:
    await kit.take(row(1, written_at=NOW), row(2, written_at=hours(-60)))
    assert await raised(kit, hours(3)) == []
    assert await raised(kit, hours(3.5)) == [("mugu-1", "bad_review", "due_soon", "agent")]
    assert await raised(kit, hours(3.6)) == []
    assert await raised(kit, hours(4)) == [("mugu-1", "bad_review", "late", "supervisor")]
    assert await raised(kit, hours(9)) == [("mugu-1", "bad_review", "very_late", "owner")]
    assert await raised(kit, hours(9)) == []
    records = await kit.auditing.of_case("mugu", "mugu-1")
    assert [each.action for each in records if each.action.startswith("clock_")] == [
        "clock_due_soon",
        "clock_late",
        "clock_very_late",
    ]
    assert records[-1].facts["told"] == "owner"
    assert (await kit.auditing.verify("mugu")).broken_at is None
    line = (await kit.clocks.look("mugu", now=hours(9)))[0]
    assert [str(each.told) for each in line.told] == ["agent", "supervisor", "owner"]


@pytest.mark.anyio
async def test_a_sleeping_desk_tells_supervisor_and_owner_at_once(kit: Kit) -> None:
    await kit.take(row(1, written_at=NOW))
    assert await raised(kit, hours(20)) == [
        ("mugu-1", "bad_review", "late", "supervisor"),
        ("mugu-1", "bad_review", "very_late", "owner"),
    ]


@pytest.mark.anyio
async def test_a_posted_reply_stops_for_now_and_a_seen_one_for_good(kit: Kit) -> None:
    await kit.take(row(1, written_at=NOW))
    await kit.run()
    await kit.approve("mugu-1", "private_offer", "public_reply")
    await kit.send(now=hours(3.9))
    assert await board(kit, hours(4)) == {"mugu-1": "posted"}
    assert await raised(kit, hours(9)) == []
    view = await kit.reader.view("mugu", "mugu-1")
    assert view.proposal is not None
    reply = view.proposal.drafts[0].draft.text
    seen = row(1, written_at=NOW, seller_reply=reply)
    await kit.take(seen, now=hours(20))
    assert await board(kit, hours(20)) == {}
    after = await kit.reader.view("mugu", "mugu-1")
    found = (await kit.reader.row(after, now=hours(30))).clocks
    assert {str(each.state(hours(30))) for each in found} == {"stopped"}


@pytest.mark.anyio
async def test_a_reply_that_is_never_read_back_is_somebodys_errand_once(kit: Kit) -> None:
    await kit.take(row(1, written_at=NOW))
    await kit.run()
    await kit.approve("mugu-1", "private_offer", "public_reply")
    await kit.send(now=hours(1))
    assert await raised(kit, hours(24.9)) == []
    assert await raised(kit, hours(25)) == [
        ("mugu-1", "bad_review", "not_seen", "agent"),
        ("mugu-1", "contact", "not_seen", "agent"),
    ]
    assert await raised(kit, hours(99)) == []
    assert await board(kit, hours(99)) == {"mugu-1": "posted"}


@pytest.mark.anyio
async def test_a_private_message_alone_leaves_the_public_clock_running(kit: Kit) -> None:
    await kit.take(row(1, written_at=NOW))
    await kit.run()
    await kit.approve("mugu-1", "private_offer")
    await kit.send(now=hours(1))
    assert (await kit.reader.view("mugu", "mugu-1")).case.state is CaseState.ANSWERED
    assert await board(kit, hours(1)) == {"mugu-1": "running"}
    assert await board(kit, hours(5)) == {"mugu-1": "late"}


def message(number: int, author: Author, when: datetime) -> MessageRow:
    return MessageRow(
        line=number,
        text=f"where is it {number}",
        sent_at=when,
        author=author,
        conversation="T1",
        external_id=f"M{number}",
    )


@pytest.mark.anyio
async def test_a_question_that_comes_later_has_its_own_arrival(kit: Kit) -> None:
    await kit.take(message(1, Author.BUYER, NOW), kind=Kind.CHATS, now=NOW)
    await kit.take(message(2, Author.SELLER, hours(0.1)), kind=Kind.CHATS, now=hours(1))
    await kit.take(message(3, Author.BUYER, hours(2)), kind=Kind.CHATS, now=hours(2.1))
    assert (await board(kit, hours(2.1))) == {"mugu-1": "running"}
    assert (await raised(kit, hours(2.3)))[0] == ("mugu-1", "first_response", "late", "supervisor")
    await kit.take(message(4, Author.SELLER, hours(2.4)), kind=Kind.CHATS, now=hours(3))
    await kit.take(message(5, Author.BUYER, hours(20)), kind=Kind.CHATS, now=hours(30))
    assert (await board(kit, hours(30))) == {"mugu-1": "late_on_arrival"}
    assert await raised(kit, hours(30)) == []


@pytest.mark.anyio
async def test_an_old_text_read_back_late_does_not_answer_a_new_question(kit: Kit) -> None:
    order = order_facts(f"57{1:016d}")
    first = replace(message(1, Author.BUYER, NOW), order=order)
    await kit.take(first, kind=Kind.CHATS, now=NOW)
    await kit.run(now=NOW)
    await kit.approve("mugu-1", "private_offer", now=NOW)
    await kit.send(now=hours(0.1))
    ours = replace(message(2, Author.SELLER, hours(0.1)), order=order, text=kit.channel.taken[0].text)
    again = replace(message(3, Author.BUYER, hours(2)), order=order)
    await kit.take(ours, again, kind=Kind.CHATS, now=hours(3))
    assert "contact" in {each.target for row in await kit.reader.watched("mugu", now=hours(3)) for each in running(row)}


def running(row: QueueRow) -> list[CaseClock]:
    """The clocks of a case that nothing has stopped."""
    stopped = {ClockState.STOPPED, ClockState.POSTED}
    return [each for each in row.clocks if each.state(row.read_at) not in stopped]


@pytest.mark.anyio
async def test_the_hours_of_a_shop_are_kept_and_count(kit: Kit) -> None:
    await kit.take(row(1, written_at=NOW))  # Sunday 03:00 in New York
    changed = await kit.shops.edit(replace(kit.shop, opening=replace(OFFICE, holidays="US")), now=NOW)
    assert changed == ["opening"]
    assert (await kit.shops.choose("mugu")).opening == replace(OFFICE, holidays="US")
    line = (await kit.clocks.look("mugu", now=NOW))[0]
    assert line.shop is not None
    assert line.shop.clock.due_at == at("2026-11-23T13:00", US)
    assert await raised(kit, hours(9)) == []
    await kit.shops.edit(kit.shop, now=NOW)
    assert (await kit.shops.choose("mugu")).opening == ROUND_THE_CLOCK
