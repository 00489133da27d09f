"""Learning by proposal: what became of drafts is kept, what it teaches is proposed, and only a yes makes it live."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from assistant.desk.lessons.learning import Learning
from assistant.desk.lessons.lesson_gate import SampleGate
from assistant.domain.case import CaseState
from assistant.domain.draft import Draft, DraftKind
from assistant.domain.draft import Role as DraftRole
from assistant.domain.learning import (
    Change,
    Decided,
    Habitual,
    Lesson,
    LessonKind,
    LessonState,
    NewLesson,
    Outcome,
    Reply,
    outcomes_of,
    taught,
)
from assistant.domain.money import Money
from assistant.domain.note import Note
from assistant.domain.people import Role
from assistant.domain.taxonomy import Cause
from assistant.domain.voice import SILENT, Example, Habit, Line, Swap, Voice
from assistant.errors import AboveRole, NotAllowed, WrongInput
from assistant.language.emptying import BUYERS, Vocabulary, emptied
from assistant.testing import FakeGate
from tests.desk_kit import FINDER, HANDBOOK, NOW, Kit, once, open_kit, order_facts, row
from tests.test_erasure import buyers_of, bytes_left

pytestmark = [pytest.mark.anyio, pytest.mark.both_databases]

PRIVATE = DraftKind.PRIVATE_OFFER
CLOSING = "Warm wishes from all of us at the shop!"
NAME = "Xanthippe Quill"
LATER = NOW + timedelta(days=1)
MANY = 16


@pytest.fixture
async def kit(tmp_path: Path) -> AsyncIterator[Kit]:
    async with open_kit(tmp_path) as opened:
        yield opened


async def proposed(kit: Kit, count: int = 1, first: int = 1) -> None:
    """Cases of as many buyers, each with a cheap order, so that no budget ends."""
    small = {"paid": Money(minor=600, currency="USD"), "freight": Money(minor=50, currency="USD")}
    rows = [
        replace(
            row(number, text=f"it broke at my aunt's party, {number} hours of sewing gone", buyer=f"{NAME} {number}"),
            order=order_facts(f"57{number:016d}", **small),
        )
        for number in range(first, first + count)
    ]
    await kit.take(*rows)
    await kit.run()


async def draft_of(kit: Kit, number: int, kind: DraftKind = PRIVATE) -> Draft:
    view = await kit.reader.view("mugu", f"mugu-{number}")
    assert view.proposal
    return next(each.draft for each in view.proposal.drafts if each.kind is kind)


async def edit(kit: Kit, number: int, text: str) -> None:
    assert await kit.decisions.edit(kit.shop, f"mugu-{number}", PRIVATE, text, by="Li", now=NOW) == ()


async def edited_many(kit: Kit) -> None:
    """Sixteen letters in which a person says `craftsmanship` for `quality`, and closes with the same words."""

    async def make() -> None:
        await proposed(kit, MANY)
        for number in range(1, MANY + 1):
            text = (await draft_of(kit, number)).text.replace("quality", "craftsmanship")
            hello = f"Xanthippe, so kind of you. {text}" if number % 2 else text
            await edit(kit, number, f"{hello} {CLOSING}")
            await kit.approve(f"mugu-{number}", PRIVATE)

    await once(kit, "edited many", make)


async def decided(kit: Kit) -> dict[str, tuple[Outcome, tuple[Change, ...]]]:
    found = await kit.learning.decided("mugu", now=NOW)
    return {f"{each.case} {each.kind}": (each.outcome, each.changes) for each in found}


async def test_what_becomes_of_a_draft_is_kept_with_its_type(kit: Kit) -> None:
    await proposed(kit, 3)
    await kit.approve("mugu-1", PRIVATE)
    await edit(kit, 2, (await draft_of(kit, 2)).text.replace("$6.50", "the money").replace("refund", "refund"))
    await kit.approve("mugu-2", PRIVATE)
    await kit.decisions.reject(kit.shop, "mugu-3", by="Wang", reason="she is my neighbour", now=NOW)
    assert await decided(kit) == {
        "mugu-1 private_offer": (Outcome.AS_IS, ()),
        "mugu-2 private_offer": (Outcome.EDITED, (Change.OFFER,)),
        "mugu-3 public_reply": (Outcome.REJECTED, ()),
        "mugu-3 private_offer": (Outcome.REJECTED, ()),
    }
    (line,) = await kit.learning.report("mugu", now=NOW)
    assert (line.cause, line.language, line.n, line.as_is.hits, line.rejected.hits) == (Cause.QUALITY, "en", 4, 1, 2)
    assert line.author.startswith("playbook-en-")
    low, high = line.rejected.interval
    assert 0 < low < 0.5 < high < 1
    assert {said for _, said in await kit.learning.reasons("mugu")} == {"she is my neighbour"}
    assert await kit.learning.report("mugu", days=1, now=NOW + timedelta(days=2)) == []


async def test_a_change_taken_back_is_none_and_an_approval_taken_back_counts_no_more(kit: Kit) -> None:
    await proposed(kit)
    first = (await draft_of(kit, 1)).text
    await edit(kit, 1, first + " Thank you.")
    await edit(kit, 1, first)
    await kit.approve("mugu-1", PRIVATE)
    assert await decided(kit) == {"mugu-1 private_offer": (Outcome.AS_IS, ())}
    await edit(kit, 1, first + " Thank you.")
    assert await decided(kit) == {}
    await kit.approve("mugu-1", PRIVATE)
    assert await decided(kit) == {"mugu-1 private_offer": (Outcome.EDITED, (Change.TONE,))}


async def test_an_edit_is_typed_against_what_the_desk_wrote_not_against_the_edit_before(kit: Kit) -> None:
    await proposed(kit)
    first = (await draft_of(kit, 1)).text
    await edit(kit, 1, first.replace("$6.50", "the money"))
    await edit(kit, 1, first.replace("$6.50", "the money") + " Thank you.")
    await kit.approve("mugu-1", PRIVATE)
    assert (await decided(kit))["mugu-1 private_offer"] == (Outcome.EDITED, (Change.TONE, Change.OFFER))


async def test_what_people_do_again_and_again_is_proposed_once_and_changes_nothing(kit: Kit) -> None:
    await edited_many(kit)
    made = {each.new.kind: each.new for each in reversed(await kit.learning.propose("mugu", now=NOW))}
    voice, word, example = made[LessonKind.VOICE].body, made[LessonKind.WORD], made[LessonKind.EXAMPLE].body
    assert isinstance(voice, Voice)
    assert (voice.closing, voice.emoji, voice.exclamation) == (CLOSING, Habit.NEVER, Habit.NEVER)
    assert word.body == Swap(said="quality", instead="craftsmanship")
    assert word.hits > word.of / 2
    assert isinstance(example, Example)
    assert example.cause is Cause.QUALITY
    assert "{product}" in example.text
    assert await kit.learning.propose("mugu", now=NOW) == []
    await proposed(kit, 1, first=50)
    assert "craftsmanship" not in (await draft_of(kit, MANY + 1)).text
    assert await kit.voices.all("mugu") == []


async def test_no_lesson_holds_a_name_a_figure_or_a_word_of_a_buyer(kit: Kit) -> None:
    await edited_many(kit)
    for lesson in await kit.learning.propose("mugu", now=NOW):
        said = repr(lesson.new.body)
        for word in ("Xanthippe", "Quill", "aunt", "party", "sewing", "6.50", "linen", "November"):
            assert word not in said, (word, said)


async def lesson(kit: Kit, kind: LessonKind) -> Lesson:
    return next(each for each in await kit.learning.lessons("mugu") if each.new.kind is kind)


async def test_what_a_person_accepts_is_in_the_next_letter_and_can_be_taken_back(kit: Kit) -> None:
    await edited_many(kit)
    await kit.learning.propose("mugu", now=NOW)
    for kind in (LessonKind.VOICE, LessonKind.WORD, LessonKind.EXAMPLE):
        done = await kit.learning.accept("mugu", (await lesson(kit, kind)).id, by="Wang", now=NOW)
        assert (done.state, done.decided_by) == (LessonState.ACCEPTED, "Wang")
    await proposed(kit, 1, first=50)
    private = await draft_of(kit, MANY + 1)
    assert private.text.endswith(CLOSING)
    assert "quality" not in private.text
    async with kit.store.reading() as work:
        manner = await work.lessons.manner("mugu")
        (text,) = manner.examples_for(Cause.QUALITY, "en")
        assert "{product}" in text
        assert manner.examples_for(Cause.DELAY, "en") == []
        assert manner.examples_for(Cause.QUALITY, "zh") == []
        accepted = await work.lessons.some("mugu", states=[LessonState.ACCEPTED])
    for each in accepted:
        if each.new.kind is not LessonKind.VOICE:
            await kit.learning.end("mugu", each.id, by="Wang", now=LATER)
    await kit.voices.switch("mugu", "en", on=False, by="Wang", now=LATER)
    async with kit.store.reading() as work:
        assert (await work.lessons.manner("mugu")).examples_for(Cause.QUALITY, "en") == []
    (kept,) = await kit.voices.all("mugu")
    assert (kept.on, kept.closing, kept.swaps) == (False, CLOSING, ())
    await proposed(kit, 1, first=60)
    assert not (await draft_of(kit, MANY + 2)).text.endswith(CLOSING)
    assert (await kit.auditing.verify("mugu")).damage is None


async def test_who_may_not_answer_above_the_limits_teaches_nothing(kit: Kit) -> None:
    await edited_many(kit)
    (first, *_) = await kit.learning.propose("mugu", now=NOW)
    await kit.people.add("mugu", "Bo", Role.AGENT, now=NOW)
    for act in (kit.learning.accept, kit.learning.decline):
        with pytest.raises(AboveRole, match="Wang"):
            await act("mugu", first.id, by="Bo", now=NOW)
    with pytest.raises(AboveRole):
        await kit.voices.edit("mugu", "en", {"closing": "Bye"}, by="Bo", now=NOW)
    assert (await lesson(kit, first.new.kind)).state is LessonState.PROPOSED


async def test_a_decision_stands_and_is_not_asked_for_again(kit: Kit) -> None:
    await edited_many(kit)
    made = await kit.learning.propose("mugu", now=NOW)
    for each in made:
        await kit.learning.decline("mugu", each.id, by="Wang", now=NOW)
    assert await kit.learning.propose("mugu", now=LATER) == []
    with pytest.raises(NotAllowed, match="declined"):
        await kit.learning.accept("mugu", made[0].id, by="Wang", now=NOW)
    with pytest.raises(WrongInput, match="no lesson 99"):
        await kit.learning.accept("mugu", 99, by="Wang", now=NOW)


BAD = [
    Voice(language="en", closing="Please give us five stars!"),
    Voice(language="en", greeting="Write to us on WhatsApp."),
    Voice(language="zh", closing="请给我们五星好评哦"),
    Swap(said="sorry", instead="sorry, and we will send you a gift"),
    Line(cause=Cause.QUALITY, of="apology", text="{product}: {problem}. You must have used it wrongly."),
    Example(cause=Cause.DELAY, language="en", kind=PRIVATE, text="We sent {product}. Change your review, please."),
    Example(cause=Cause.DELAY, language="en", kind=PRIVATE, text="We will pay you {amount}. Call {0} now. {"),
    Example(
        cause=Cause.DELAY,
        language="en",
        kind=DraftKind.PUBLIC_REPLY,
        text="We refund you in full. Sorry for {product}.",
    ),
]


@pytest.mark.sqlite_is_enough
@pytest.mark.parametrize("body", BAD, ids=repr)
async def test_what_the_guard_would_stop_never_passes_the_gate(kit: Kit, body: Voice | Swap | Line | Example) -> None:
    kinds = {Voice: LessonKind.VOICE, Swap: LessonKind.WORD, Line: LessonKind.PHRASING, Example: LessonKind.EXAMPLE}
    language = body.language if isinstance(body, Voice | Example) else "en"
    new = NewLesson(kind=kinds[type(body)], language=language, body=body, cause=Cause.QUALITY, hits=9, of=9, buyers=9)
    async with kit.store.writing() as work:
        (kept,) = await work.lessons.add("mugu", [new], now=NOW)
    with pytest.raises(WrongInput, match="did not pass the gate"):
        await kit.learning.accept("mugu", kept.id, by="Wang", now=NOW)
    assert (await lesson(kit, kinds[type(body)])).state is LessonState.PROPOSED
    async with kit.store.reading() as work:
        assert await work.lessons.manner("mugu") == SILENT


@pytest.mark.sqlite_is_enough
async def test_another_gate_may_stand_before_a_lesson(kit: Kit) -> None:
    body = Swap(said="sorry", instead="truly sorry")
    async with kit.store.writing() as work:
        new = NewLesson(kind=LessonKind.WORD, language="en", body=body, hits=9, of=9, buyers=9)
        (kept,) = await work.lessons.add("mugu", [new], now=NOW)
    strict, open_ = FakeGate(finds=(Note(message="replies got worse"),)), FakeGate()
    with pytest.raises(WrongInput, match="replies got worse"):
        await Learning(kit.store, FINDER, strict).accept("mugu", kept.id, by="Wang", now=NOW)
    assert strict.asked == [new]
    assert await kit.voices.all("mugu") == []
    await Learning(kit.store, FINDER, open_).accept("mugu", kept.id, by="Wang", now=NOW)
    assert await kit.voices.all("mugu") == [Voice(language="en", swaps=(body,))]


@pytest.mark.sqlite_is_enough
@pytest.mark.parametrize("language", ["zh", "en", "id", "th", "vi", "ms", "es", "pt", "ja"])
async def test_a_plain_voice_passes_in_every_language(kit: Kit, language: str) -> None:
    gate = SampleGate(kit.gate._writer, kit.guard, HANDBOOK)
    quiet = Voice(language=language, emoji=Habit.OFTEN, signs="🙏", exclamation=Habit.NEVER, length=((PRIVATE, 100),))
    new = NewLesson(kind=LessonKind.VOICE, language=language, body=quiet, hits=9, of=9, buyers=9)
    assert await gate.problems(new, SILENT, now=NOW) == []


async def test_the_owner_reads_and_edits_the_voice(kit: Kit) -> None:
    said = {
        "form": "formal",
        "closing": "Kind regards from the shop.",
        "length": "private_offer=200",
        "words": "sorry=truly sorry",
    }
    made = await kit.voices.edit("mugu", "en", said, by="Wang", now=NOW)
    assert made.swaps == (Swap(said="sorry", instead="truly sorry"),)
    changed = await kit.voices.edit("mugu", "en", {"closing": "-"}, by="Wang", now=NOW)
    assert changed == replace(made, closing="")
    for bad in ({"form": "rude"}, {"closing": "Call 13800138000"}, {"length": "letter=3"}, {"words": "a"}, {"x": "y"}):
        with pytest.raises(WrongInput):
            await kit.voices.edit("mugu", "en", bad, by="Wang", now=NOW)
    with pytest.raises(WrongInput, match="gate"):
        await kit.voices.edit("mugu", "en", {"closing": "Five stars would make us happy!"}, by="Wang", now=NOW)
    assert await kit.voices.all("mugu") == [changed]
    await kit.voices.forget("mugu", "en", by="Wang", now=NOW)
    assert await kit.voices.all("mugu") == []


async def test_what_counts_no_more_pushes_nothing_out_of_a_list(kit: Kit) -> None:
    await proposed(kit, 4)
    await kit.decisions.reject(kit.shop, "mugu-1", by="Wang", reason="she is my neighbour", now=NOW)
    await kit.decisions.reject(kit.shop, "mugu-2", by="Wang", reason="", now=LATER)
    await kit.approve("mugu-3", PRIVATE)
    await kit.approve("mugu-4", PRIVATE)
    await kit.outbox.withdraw("mugu", "mugu-4", by="Wang", now=LATER)
    async with kit.store.reading() as work:
        assert [why for _, why in await work.outcomes.reasons("mugu", most=2)] == ["she is my neighbour"] * 2
        assert [each.decided.case for each in await work.outcomes.replies("mugu", most=1)] == ["mugu-3"]


async def test_an_erased_buyer_takes_reasons_and_examples_along(kit: Kit, tmp_path: Path) -> None:
    await edited_many(kit)
    await proposed(kit, 1, first=70)
    await kit.decisions.reject(kit.shop, f"mugu-{MANY + 1}", by="Wang", reason="Quill is my neighbour", now=NOW)
    made = await kit.learning.propose("mugu", now=NOW)
    source = next(each for each in made if each.new.kind is LessonKind.EXAMPLE)
    await kit.learning.accept("mugu", source.id, by="Wang", now=NOW)
    buyers = buyers_of(kit, tmp_path)
    for case in (source.new.case, f"mugu-{MANY + 1}"):
        scope = await buyers.find("mugu", case)
        assert (await buyers.everything(scope))["outcomes"]
        assert (await buyers.erase(scope, by="Wang", why="asked", now=LATER)).clean
    async with kit.store.reading() as work:
        assert await work.lessons.some("mugu", ids=[source.id]) == []
        cases = {each.case: each for each in await work.outcomes.since("mugu", None)}
    assert cases[f"mugu-{MANY + 1}"].outcome is Outcome.REJECTED  # a number among numbers
    assert await kit.learning.reasons("mugu") == []
    assert bytes_left(tmp_path, "Quill is my neighbour") == []
    assert (await kit.auditing.verify("mugu")).damage is None
    assert (await kit.reader.view("mugu", f"mugu-{MANY + 1}")).case.state is CaseState.REJECTED


def reply(number: int, text: str, before: str, *, buyer: int | None = None, said: str = "", author: str = "x") -> Reply:
    return Reply(
        decided=Decided(
            draft=number,
            case=f"c-{number}",
            kind=PRIVATE,
            cause=Cause.QUALITY,
            language="en",
            author=author,
            outcome=Outcome.EDITED,
            at=NOW,
        ),
        buyer=number if buyer is None else buyer,
        draft=Draft(kind=PRIVATE, language="en", text=before),
        text=text,
        said=said,
    )


@pytest.mark.sqlite_is_enough
@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("We look after it with care.", True),
        ("We look after it with care, Maria.", False),
        ("Maria, we look after it with care.", False),
        ("We look after it within 2 days.", False),
        ("We look after it, as “with care” says.", False),
        ("We look after the seam that came apart.", False),
        ("Write to me@shop.com with care.", False),
        ("🙏", False),
    ],
)
def test_what_is_left_of_a_reply(sentence: str, kept: bool) -> None:
    """Many buyers are called Maria; her name is never an ordinary word."""
    everyday = "we look after it with care as says write to the seam that came apart maria".replace(" maria", "")
    replies = [(buyer, f"{everyday}. Maria, hello. Write to me@shop.com within 2 days.") for buyer in range(BUYERS + 5)]
    known = Vocabulary([], replies)
    whole = reply(1, sentence, "x", said="the seam that came apart is awful")
    assert bool(emptied(whole, sentence, known)) is kept


@pytest.mark.sqlite_is_enough
@pytest.mark.parametrize("buyers", [1, BUYERS - 1, BUYERS])
def test_a_word_of_few_buyers_is_nobodys_to_keep(buyers: int) -> None:
    replies = [(buyer, "grandmother") for buyer in range(buyers)]
    assert Vocabulary([], replies).knows("grandmother") is (buyers >= BUYERS)
    assert not Vocabulary([], [(1, "grandmother")] * 20).knows("grandmother")


@pytest.mark.sqlite_is_enough
def test_a_habit_with_an_offer_is_told_and_changes_no_playbook() -> None:
    habit = Habitual(role=DraftRole.ASK, rung="r", dropped=True)
    new = NewLesson(kind=LessonKind.PLAYBOOK, language="en", body=habit, hits=6, of=7, buyers=6)
    assert taught(SILENT, new) == SILENT


@pytest.mark.sqlite_is_enough
def test_shares_are_told_with_how_sure_they_are() -> None:
    one = reply(1, "a", "b").decided
    rows = outcomes_of([one, replace(one, draft=2, outcome=Outcome.AS_IS), replace(one, draft=3, language="zh")])
    assert [(row.language, row.n, row.edited.value) for row in rows] == [("en", 2, 0.5), ("zh", 1, 1.0)]
    assert rows[1].edited.interval[0] < 0.3
