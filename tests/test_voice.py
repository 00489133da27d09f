"""A shop's voice: what the writer makes of it, what a prompt is told of it, and that no two replies read alike."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.agent.graph import Agent
from assistant.agent.stations import Stations
from assistant.domain.complaint import Complaint
from assistant.domain.draft import ALIKE, RECENT, Draft, DraftKind, Role
from assistant.domain.follow_up import Outcome, Resolution
from assistant.domain.playbook import RemedyKind
from assistant.domain.taxonomy import DRAFT_LANGUAGES, Cause, Severity
from assistant.domain.verdict import Verdict
from assistant.domain.voice import Form, Habit, Line, Manner, Swap, Voice
from assistant.language.embedded.follow_up import FollowUpWriter
from assistant.language.embedded.writer import PlaybookWriter
from assistant.language.tone import tone_text
from assistant.reading.extortion import extorts
from assistant.reading.guard import PolicyGuard
from assistant.reading.quoting import quotable
from assistant.reading.repeats import likeness
from assistant.testing import USUAL, FakeDiagnoser, FakeSearcher
from tests.desk_kit import HANDBOOK
from tests.test_writer import NOW, complaint_in, diagnosis_of, drafts_of

pytestmark = pytest.mark.anyio

WRITER = PlaybookWriter(
    wording=HANDBOOK.wording,
    goods_of=HANDBOOK.goods_of,
    working_day=lambda moment, days, market: moment,
    quotable=quotable,
    likeness=likeness,
)
VOICE = Voice(
    language="zh",
    form=Form.PLAIN,
    greeting="小店给您留言啦！",
    closing="祝生活愉快",
    emoji=Habit.OFTEN,
    signs="😊🙏",
    swaps=(Swap(said="抱歉", instead="不好意思"),),
)


def spoken(voice: Voice, *, lines: tuple[tuple[str, Line], ...] = (), seed: str = "s") -> Complaint:
    return replace(complaint_in(voice.language, seed=seed), manner=Manner(voices=(voice,), lines=lines))


async def written(complaint: Complaint, language: str, severity: Severity = Severity.CLEAR) -> dict[DraftKind, Draft]:
    return await drafts_of(HANDBOOK, WRITER, complaint, diagnosis_of(Cause.DAMAGE, language, severity))


async def test_the_writer_speaks_with_the_shops_voice() -> None:
    for draft in (await written(spoken(VOICE), "zh")).values():
        assert draft.text.startswith(VOICE.greeting.replace("您", "你")) or draft.text.startswith(VOICE.greeting)
        assert draft.text.endswith("祝生活愉快😊")
        assert draft.sentences[-1].role is Role.CLOSING
        assert "抱歉" not in draft.text
        assert "您" not in draft.text.replace(VOICE.greeting, "")


async def test_a_voice_that_is_off_changes_nothing() -> None:
    plain = await written(complaint_in("zh"), "zh")
    assert await written(spoken(replace(VOICE, on=False)), "zh") == plain
    assert await written(spoken(replace(VOICE, language="en")), "en") != await written(complaint_in("en"), "en")


async def test_nobody_is_wished_a_nice_day_where_it_is_grave() -> None:
    for draft in (await written(spoken(VOICE), "zh", Severity.SERIOUS)).values():
        assert "祝生活愉快" not in draft.text
        assert "😊" not in draft.text


@pytest.mark.parametrize("language", DRAFT_LANGUAGES)
async def test_where_the_shop_never_shouts_nothing_is_shouted_and_short_is_shorter(language: str) -> None:
    plain = await written(complaint_in(language), language)
    quiet = await written(spoken(Voice(language=language, exclamation=Habit.NEVER)), language)
    assert sum(each.text.count("！") + each.text.count("!") for each in quiet.values()) <= sum(
        each.text.count("！") + each.text.count("!") for each in plain.values()
    )
    short = await written(spoken(Voice(language=language, length=((DraftKind.PRIVATE_OFFER, 10),))), language)
    kind = DraftKind.PRIVATE_OFFER
    assert len(short[kind].text) <= len(plain[kind].text)
    assert short[DraftKind.PUBLIC_REPLY] == plain[DraftKind.PUBLIC_REPLY]


async def test_a_sentence_of_the_shops_own_goes_first_where_its_slots_are_known() -> None:
    own = Line(cause=Cause.DAMAGE, of="apology", text="{product}碎成这样，我们心疼您。")
    other = Line(cause=Cause.DAMAGE, of="repair", text="{scan_date}没有人知道。")
    drafts = await written(spoken(Voice(language="zh"), lines=(("zh", own), ("zh", other))), "zh")
    public = drafts[DraftKind.PUBLIC_REPLY]
    assert "Linen Shirt碎成这样，我们心疼您。" in public.text
    assert "心疼" not in drafts[DraftKind.PRIVATE_OFFER].text  # the private text apologises in other words
    assert "没有人知道" not in public.text


def test_a_follow_up_is_in_the_same_voice() -> None:
    writer = FollowUpWriter(wording=HANDBOOK.wording)
    resolution = Resolution(case="a-1", outcome=Outcome.MADE_GOOD, remedy=RemedyKind.REPLACEMENT, at=NOW)
    draft = writer.write(spoken(VOICE), diagnosis_of(Cause.DAMAGE, "zh"), resolution, review=False)
    assert draft
    assert draft.text.startswith("小店")
    assert draft.text.endswith("祝生活愉快😊")


@pytest.mark.parametrize(
    ("phrasing", "swap", "said"),
    [
        ("We are sorry about {product}.", ("sorry", "truly sorry"), "We are truly sorry about {product}."),
        ("Your sorrysome {sorry} sorry", ("sorry", "sad"), "Your sorrysome {sorry} sad"),
        ("很抱歉，{product}", ("抱歉", "对不起"), "很对不起，{product}"),
        ("Kami minta maaf", ("maaf", "ampun"), "Kami minta ampun"),
    ],
)
def test_a_word_is_replaced_where_it_is_a_word_and_never_in_a_slot(
    phrasing: str, swap: tuple[str, str], said: str
) -> None:
    voice = Voice(language="en", swaps=(Swap(said=swap[0], instead=swap[1]),))
    assert voice.worded(phrasing) == said


def test_a_prompt_is_told_manner_and_nothing_else() -> None:
    text = tone_text(replace(VOICE, exclamation=Habit.NEVER, length=((DraftKind.PUBLIC_REPLY, 80),)))
    assert text.splitlines() == [
        "Address the buyer plainly, as one talks to a friend (你, never 您).",
        "Begin like this: 小店给您留言啦！",
        "End like this, unless somebody is hurt or very angry: 祝生活愉快",
        "Emoji (😊 🙏) in most texts.",
        "No exclamation marks.",
        "Usual length in characters: a public reply about 80.",
        "Say 不好意思, not 抱歉.",
    ]
    assert tone_text(None) == tone_text(replace(VOICE, on=False)) == tone_text(Voice(language="zh")) == ""


@pytest.mark.parametrize("language", DRAFT_LANGUAGES)
async def test_no_two_public_replies_on_one_product_read_alike(language: str) -> None:
    """In one batch, and beside twenty that are out already; the guard finds none of them repeated."""
    stations = Stations(
        diagnoser=FakeDiagnoser(usual=replace(USUAL, language=language, cause=Cause.DAMAGE)),
        writer=WRITER,
        guard=PolicyGuard(),
        handbook=HANDBOOK,
        extorts=extorts,
    )
    batch = [complaint_in(language, seed=f"{language}-{number}") for number in range(RECENT)]
    searcher = FakeSearcher()
    first = await Agent(stations).propose(batch, searcher=searcher, now=NOW)
    out = tuple(proposal.drafts[0].draft.text for proposal in first)
    beside = [replace(each, seed=f"{each.seed}+", recent=out) for each in batch]
    for alone in beside:
        (proposal,) = await Agent(stations).propose([alone], searcher=searcher, now=NOW)
        public = proposal.drafts[0]
        assert public.draft.kind is DraftKind.PUBLIC_REPLY
        assert likeness(public.draft.text, out) <= ALIKE
        assert not any(each.rule == "R-REPEAT" for each in public.findings)
    for place, text in enumerate(out):
        assert likeness(text, out[:place]) <= ALIKE


async def test_a_reply_that_can_only_repeat_is_blocked_for_a_person() -> None:
    words = Voice(language="en")
    (first,) = [each for each in (await written(spoken(words), "en")).values() if each.kind is DraftKind.PUBLIC_REPLY]
    again = PlaybookWriter(
        wording=HANDBOOK.wording,
        goods_of=HANDBOOK.goods_of,
        working_day=lambda moment, days, market: moment,
        quotable=quotable,
    )
    stations = Stations(
        diagnoser=FakeDiagnoser(usual=replace(USUAL, language="en", cause=Cause.DAMAGE)),
        writer=again,
        guard=PolicyGuard(),
        handbook=HANDBOOK,
        extorts=extorts,
    )
    told = replace(complaint_in("en"), recent=(first.text,))
    (proposal,) = await Agent(stations).propose([told], searcher=FakeSearcher(), now=NOW)
    public = proposal.drafts[0]
    assert public.draft.text != first.text or public.verdict is Verdict.BLOCK
