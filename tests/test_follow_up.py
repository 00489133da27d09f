"""When a follow-up is due, what ends it, how many contacts are left; its words in every language; who refuses them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from assistant.calendar.opening_hours import contact_time
from assistant.desk.shop.shops import new_shop
from assistant.domain.complaint import Complaint
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.draft import Draft, DraftKind, join_sentences
from assistant.domain.follow_up import (
    DAYTIME,
    Contact,
    Facts,
    Outcome,
    Resolution,
    Stop,
    Why,
    contacts_left,
    days_later,
    due_after,
    free_from,
    hindrance,
    spaced_from,
)
from assistant.domain.offer import done_offer
from assistant.domain.open_time import daily
from assistant.domain.opening import DAY, Opening, Shift, SpecialDay
from assistant.domain.playbook import RemedyKind
from assistant.domain.rulepack import Permission, before_resolution, permits
from assistant.domain.taxonomy import Cause, Fault, Platform, Severity
from assistant.domain.verdict import Verdict
from assistant.domain.wording import Tone
from assistant.language.embedded.follow_up import FollowUpWriter
from assistant.reading.guard import PolicyGuard
from assistant.reading.language import detect_language
from assistant.reading.refusal import refuses_contact
from tests.desk_kit import HANDBOOK

NEW_YORK, SHANGHAI = ZoneInfo("America/New_York"), ZoneInfo("Asia/Shanghai")
BY_DAY = daily(NEW_YORK, *DAYTIME)
#: a Monday, ten in the morning in New York
NOW = datetime(2026, 11, 23, 15, tzinfo=UTC)
US = HANDBOOK.pack(Platform.TIKTOK_SHOP, "US")
TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("resolved", "zone", "days", "due"),
    [
        ("2026-10-30T10:00", NEW_YORK, 3, "2026-11-02T10:00"),  # clocks go back on 1 November
        ("2026-03-06T10:00", NEW_YORK, 3, "2026-03-09T10:00"),  # and forward on 8 March
        ("2026-10-23T18:30", ZoneInfo("Europe/London"), 5, "2026-10-28T18:30"),
        ("2026-11-20T20:59", SHANGHAI, 5, "2026-11-25T20:59"),
        ("2026-11-20T23:10", SHANGHAI, 5, "2026-11-26T09:00"),  # not by night
        ("2026-11-20T03:00", SHANGHAI, 5, "2026-11-25T09:00"),
    ],
)
def test_the_days_run_on_the_buyers_calendar_and_end_by_day(resolved: str, zone: ZoneInfo, days: int, due: str) -> None:
    start = datetime.fromisoformat(resolved).replace(tzinfo=zone)
    found = due_after(start, days, hours=daily(zone, *DAYTIME), zone=zone)
    assert found.astimezone(zone).replace(tzinfo=None).isoformat(timespec="minutes") == due


def contact(days: float, *, follow_up: bool = True) -> Contact:
    return Contact(at=NOW - timedelta(days=days), follow_up=follow_up)


@pytest.mark.parametrize(
    ("most", "window", "contacts", "left"),
    [
        (1, 30, [], 1),
        (1, 30, [contact(2)], 0),
        (1, 30, [contact(31)], 1),
        (2, 30, [contact(2)], 1),
        (2, 30, [contact(2), contact(9), contact(29)], 0),
        (1, 30, [contact(1, follow_up=False)], 1),  # an answer that was asked for
        (0, 30, [], 0),
        (1, 7, [contact(8)], 1),
    ],
)
def test_how_many_contacts_are_left(most: int, window: int, contacts: list[Contact], left: int) -> None:
    assert US
    pack = replace(US, follow_ups=most, follow_up_window_days=window)
    assert contacts_left(pack, contacts, NOW) == left


def test_a_follow_up_keeps_its_distance_from_every_private_message() -> None:
    assert US
    assert spaced_from(US, [], NEW_YORK) is None
    latest = [contact(9), contact(1, follow_up=False)]
    assert spaced_from(US, latest, NEW_YORK) == days_later(NOW - timedelta(days=1), US.follow_up_gap_days, NEW_YORK)


def facts(**changes: object) -> Facts:
    usual: dict[str, object] = {
        "due_at": NOW - timedelta(hours=1),
        "resolved_at": NOW - timedelta(days=5),
        "spoke_at": NOW - timedelta(days=8),
        "contacts": [],
        "stops": [],
        "pack": US,
        "hours": BY_DAY,
        "zone": NEW_YORK,
    }
    return Facts(**{**usual, **changes})  # type: ignore[arg-type]


def stop(why: Why) -> list[Stop]:
    return [Stop(buyer=1, case="", why=why, at=NOW - timedelta(days=200), by="desk")]


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({}, None),
        ({"spoke_at": None}, None),
        ({"spoke_at": NOW - timedelta(days=4)}, Why.REPLIED),
        ({"stops": stop(Why.REFUSED)}, Why.REFUSED),
        ({"stops": stop(Why.STOPPED)}, Why.STOPPED),
        ({"stops": stop(Why.ERASED)}, Why.ERASED),
        ({"taken_over": True}, Why.TAKEN_OVER),
        ({"has_order": False}, Why.NO_ORDER),
        ({"contacts": [contact(10), contact(12)]}, Why.LIMIT),
        ({"contacts": [contact(10)]}, None),
        ({"due_at": NOW - timedelta(days=15)}, Why.TOO_LATE),
        ({"pack": None}, Why.NO_RULES),
        ({"pack": replace(US, valid_until=date(2026, 11, 1))}, Why.NO_RULES),  # type: ignore[type-var]
        ({"answer_open": True}, Why.ANSWER_OPEN),
        ({"other_open": True}, Why.OTHER_CASE),
        ({"contacts": [contact(2.5, follow_up=False)]}, Why.SPACING),
        ({"contacts": [contact(3, follow_up=False)]}, None),
        ({"hours": daily(NEW_YORK, 11 * 60, 12 * 60)}, Why.CLOSED),
        # the gravest of several
        ({"other_open": True, "spoke_at": NOW, "stops": stop(Why.REFUSED)}, Why.REFUSED),
        ({"pack": None, "due_at": NOW - timedelta(days=15)}, Why.TOO_LATE),
    ],
)
def test_what_stands_in_the_way(changes: dict[str, object], why: Why | None) -> None:
    assert hindrance(facts(**changes), NOW) is why


def test_what_ends_a_follow_up_and_what_only_holds_it_back() -> None:
    held = {Why.NO_RULES, Why.ANSWER_OPEN, Why.OTHER_CASE, Why.SPACING, Why.CLOSED}
    assert {each for each in Why if not each.ends} == held
    assert {each for each in Why if each.waits} == {Why.OTHER_CASE, Why.SPACING, Why.CLOSED}


def test_the_first_free_moment_keeps_spacing_and_hours() -> None:
    late = datetime(2026, 11, 24, 3, tzinfo=UTC)  # ten in the evening in New York
    assert free_from(facts(), late) == datetime(2026, 11, 24, 14, tzinfo=UTC)
    spaced = facts(contacts=[Contact(at=late - timedelta(hours=2), follow_up=False)])
    assert free_from(spaced, late) == datetime(2026, 11, 27, 1, tzinfo=UTC)


CLOSED_MONDAY = SpecialDay(day=date(2026, 11, 23))


def week(opens: int, closes: int, *, days: int = 5) -> tuple[tuple[Shift, ...], ...]:
    shift = (Shift(opens=opens * 60, closes=closes * 60),)
    return (shift,) * days + ((),) * (7 - days)


@pytest.mark.parametrize(
    ("opening", "open_at", "closed_at"),
    [
        (None, "2026-11-22T20:00", "2026-11-22T22:00"),  # round the clock, Sunday: by day all the same
        (Opening(week=week(10, 18)), "2026-11-23T10:30", "2026-11-22T12:00"),  # closed on Sundays
        (Opening(week=week(10, 18)), "2026-11-23T17:59", "2026-11-23T18:00"),
        (Opening(week=week(22, 30, days=7)), "2026-11-23T12:00", "2026-11-23T23:00"),  # a night shift writes by day
        (Opening(week=((Shift(opens=0, closes=DAY),),) * 7, holidays="US"), "2026-11-27T12:00", "2026-11-26T12:00"),
        (
            Opening(week=week(9, 21), special=(SpecialDay(day=date(2026, 11, 23)),)),
            "2026-11-24T9:30",
            "2026-11-23T12:00",
        ),
    ],
)
def test_buyers_are_written_to_in_the_shops_hours_on_their_own_clocks(
    opening: Opening | None, open_at: str, closed_at: str
) -> None:
    shop = replace(new_shop("s", platform=Platform.TIKTOK_SHOP, market="US"), time_zone="Asia/Shanghai")
    hours = contact_time(replace(shop, opening=opening) if opening else shop, "US")
    opens, closed = (
        datetime.strptime(each, "%Y-%m-%dT%H:%M").replace(tzinfo=NEW_YORK) for each in (open_at, closed_at)
    )
    assert (hours.turns(opens)[0], hours.turns(closed)[0]) == (True, False)


# the words

DIAGNOSIS = Diagnosis(
    cause=Cause.QUALITY, fault=Fault.PRODUCT, severity=Severity.CLEAR, language="en", confidence=0.9, author="fake-1"
)
GUARD = PolicyGuard(detect_language=detect_language)


def blocked(text: str, language: str, *, market: str, remedy: RemedyKind, settled: bool = True) -> list[str]:
    pack = HANDBOOK.pack(Platform.DOUYIN if market == "CN" else Platform.TIKTOK_SHOP, market)
    found = GUARD.check(
        Draft(kind=DraftKind.FOLLOW_UP, language=language, text=text),
        offer=None if remedy is RemedyKind.EXPLAIN else done_offer(remedy),
        clauses=(),
        facts={},
        pack=pack if settled else before_resolution(pack),
        day=TODAY,
    )
    return [f"{each.rule} {text[each.start : each.end]}" for each in found if each.verdict is Verdict.BLOCK]


@pytest.mark.parametrize("language", sorted(HANDBOOK.wordings))
def test_every_phrasing_passes_the_guard(language: str) -> None:
    words = HANDBOOK.wordings[language]
    known = {"you": words.address[Tone.WARM], "matter": words.matter[Cause.QUALITY], "product": words.product}
    asked = [(kind, each) for kind, all_ in words.follow_up.items() for each in all_]
    asked += [(RemedyKind.EXPLAIN, each) for each in (*words.follow_up_delivered, *words.follow_up_open)]
    wrong = [
        (kind, found, text)
        for kind, each in asked
        for text in [each.format_map(known)]
        if (found := blocked(text, language, market="US", remedy=RemedyKind(kind)))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", sorted(HANDBOOK.wordings))
def test_the_review_is_named_where_the_pack_allows_it_and_the_matter_is_settled(language: str) -> None:
    words = HANDBOOK.wordings[language]
    asked = words.follow_up[RemedyKind.REPLACEMENT][0]
    for each in words.follow_up_review:
        text = join_sentences([asked, each], language).format(
            you=words.address[Tone.WARM], matter=words.matter[Cause.QUALITY], product=words.product
        )
        for market in ("TH", "ID"):
            assert blocked(text, language, market=market, remedy=RemedyKind.REPLACEMENT) == []
            assert blocked(text, language, market=market, remedy=RemedyKind.REPLACEMENT, settled=False)
        for market in ("CN", "US", "GB"):
            assert blocked(text, language, market=market, remedy=RemedyKind.REPLACEMENT)


@pytest.mark.parametrize("market", ["CN", "US", "GB", "DE", "FR", "ES", "MY", "VN"])
def test_no_other_pack_allows_it(market: str) -> None:
    pack = HANDBOOK.pack(Platform.DOUYIN if market == "CN" else Platform.TIKTOK_SHOP, market)
    assert pack is not None
    assert not permits(pack, Permission.MENTION_REVIEW_CHANGE, TODAY)


@pytest.mark.parametrize("again", ["We will refund you.", "我们会给您退款。"])
def test_what_was_carried_out_is_not_promised_again(again: str) -> None:
    language = "en" if again.isascii() else "zh"
    assert blocked(again, language, market="US", remedy=RemedyKind.FULL_REFUND)


@pytest.mark.parametrize(
    ("outcome", "remedy", "said"),
    [
        (Outcome.REFUNDED, RemedyKind.FULL_REFUND, "full_refund"),
        (Outcome.MADE_GOOD, RemedyKind.REPLACEMENT, "replacement"),
        (Outcome.COUPON_GIVEN, RemedyKind.COUPON, "coupon"),
        (Outcome.EXPLAINED, RemedyKind.EXPLAIN, "explain"),
        (Outcome.CHASED, RemedyKind.EXPEDITE, "expedite"),
        (Outcome.TAKEN_BACK, RemedyKind.RETURN, "return"),
        (Outcome.DELIVERED, RemedyKind.EXPLAIN, ""),
        (Outcome.NOT_AGREED, RemedyKind.EXPLAIN, ""),
    ],
)
@pytest.mark.parametrize("language", ["zh", "en", "th"])
def test_the_text_asks_about_what_truly_happened(
    outcome: Outcome, remedy: RemedyKind, said: str, language: str
) -> None:
    words = HANDBOOK.wordings[language]
    expected = words.follow_up[said] if said else words.follow_up_delivered
    if outcome is Outcome.NOT_AGREED:
        expected = words.follow_up_open
    complaint = Complaint(text="x", platform=Platform.TIKTOK_SHOP, market="US", written_at=NOW, seed="s-1")
    resolution = Resolution(case="s-1", outcome=outcome, at=NOW, remedy=remedy)
    writer = FollowUpWriter(wording=HANDBOOK.wording)
    draft = writer.write(complaint, replace(DIAGNOSIS, language=language), resolution, review=False)
    assert draft is not None
    known = {"you": words.address[Tone.WARM], "matter": words.matter[Cause.QUALITY], "product": words.product}
    assert draft.sentences[1].text in {each.format_map(known) for each in expected}
    assert (draft.kind, draft.language, len(draft.sentences)) == (DraftKind.FOLLOW_UP, language, 2)
    foreign = writer.write(complaint, replace(DIAGNOSIS, language="de"), resolution, review=False)
    assert foreign is not None
    assert foreign.language == "en"


REFUSING = (
    *("别再给我发私信了", "请不要再联系我", "别打扰我", "拒绝回访", "我不想再收到你们的消息", "停止骚扰我"),
    *("もう連絡しないでください", "メッセージを送ってこないで", "これ以上連絡は不要です"),
    *("อย่าทักมาอีก", "หยุดส่งข้อความมาได้แล้ว", "เลิกรบกวนสักที"),
    *("Stop messaging me.", "please don't contact me again", "Leave me alone", "no more messages please"),
    *("Jangan hubungi saya lagi", "tolong jangan chat saya lagi", "saya tidak mau dihubungi"),
    *("Jangan ganggu saya lagi", "tak nak dihubungi", "Đừng nhắn tin cho tôi nữa", "xin đừng liên hệ nữa"),
    *("Deja de escribirme", "No me escriban más", "no quiero más mensajes"),
    *("Pare de me mandar mensagem", "não me mande mais mensagens", "me deixem em paz"),
)
COMPLAINING = (
    *("你们为什么不联系我", "没人联系我", "请联系我", "不要再发错货了", "没有收到任何消息", "客服一直不回消息"),
    *("連絡がありません", "連絡してください", "ร้านไม่ติดต่อกลับ", "ช่วยติดต่อกลับด้วย", "อย่าส่งของผิดอีก"),
    *("Nobody contacted me", "you never message me back", "why don't you contact me", "the zipper stopped working"),
    *("Jangan kirim barang rusak lagi", "tidak ada yang hubungi saya", "tiada siapa hubungi saya"),
    *("shop không liên hệ", "đừng gửi hàng lỗi nữa", "no me contactaron", "no me enviaron la talla correcta"),
    *("não me enviaram o produto certo", "parou de funcionar", "never mind"),
)


@pytest.mark.parametrize("text", REFUSING)
def test_who_wants_no_messages_is_understood(text: str) -> None:
    assert refuses_contact(text)


@pytest.mark.parametrize("text", COMPLAINING)
def test_a_complaint_is_no_refusal(text: str) -> None:
    assert not refuses_contact(text)
