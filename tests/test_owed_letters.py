"""A letter asks for a yes only where the remedy needs one; what is simply owed goes ahead, and the letter says so."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from assistant.domain.draft import Draft, DraftKind, Role
from assistant.domain.money import Money
from assistant.domain.offer import Offer, Remedy
from assistant.domain.playbook import RemedyKind
from assistant.domain.taxonomy import DRAFT_LANGUAGES, Cause
from assistant.domain.told import NEEDS_YES, needs_yes
from assistant.domain.verdict import Finding, Verdict
from assistant.domain.wording import Wording
from assistant.language.embedded.writer import PlaybookWriter
from assistant.reading.guard import PolicyGuard
from tests.desk_kit import HANDBOOK
from tests.test_writer import MARKETS, NOTHING, complaint_in, diagnosis_of

pytestmark = pytest.mark.anyio
NOW = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)
WRITER = PlaybookWriter(
    wording=HANDBOOK.wording,
    goods_of=HANDBOOK.goods_of,
    working_day=lambda moment, days, market: moment + timedelta(days=days),
    quotable=lambda span: True,
)
GUARD = PolicyGuard()


def wording_in(language: str) -> Wording:
    found = HANDBOOK.wording(language)
    assert found is not None
    return found


async def letter(language: str, kind: RemedyKind, seed: str) -> tuple[Draft, Offer]:
    complaint = complaint_in(language, seed=seed)
    assert complaint.order is not None
    assert complaint.order.paid is not None
    amount = Money(minor=1000, currency=complaint.order.paid.currency)
    offer = Offer(remedies=(Remedy(kind=kind, amount=amount),), rung="r", loss=None)
    diagnosis, playbook = diagnosis_of(Cause.DAMAGE, language), HANDBOOK.playbook(Cause.DAMAGE)
    drafts = await WRITER.write(complaint, diagnosis, offer, NOTHING, playbook, NOW)
    return next(each for each in drafts if each.kind is DraftKind.PRIVATE_OFFER), offer


def patterns(phrasings: tuple[str, ...]) -> set[str]:
    """The parts of phrasings that no slot fills."""
    return {each.partition("{")[0] or each.partition("}")[2].partition("{")[0] for each in phrasings}


@pytest.mark.parametrize("language", DRAFT_LANGUAGES)
@pytest.mark.parametrize("kind", sorted(set(RemedyKind) - {RemedyKind.EXPLAIN}))
async def test_a_yes_is_asked_for_only_where_one_is_needed(language: str, kind: RemedyKind) -> None:
    words = wording_in(language)
    for seed in "abc":
        draft, offer = await letter(language, kind, seed)
        assert needs_yes(offer) is (kind in NEEDS_YES)
        last = draft.sentences[-1]
        assert last.role is Role.NEXT_STEP
        owed = any(part in last.text for part in patterns(words.next_step_owed))
        assert owed is not needs_yes(offer), last.text


@pytest.mark.parametrize("language", DRAFT_LANGUAGES)
async def test_no_word_of_what_is_owed_is_stopped_by_the_guard(language: str) -> None:
    seen: dict[str, list[Finding]] = {}
    pack = HANDBOOK.pack(complaint_in(language).platform, MARKETS[language])
    for seed in map(str, range(40)):
        draft, offer = await letter(language, RemedyKind.REPLACEMENT, seed)
        if draft.sentences[-1].text in seen:
            continue
        facts = {each.name: each.text for each in draft.slots}
        found = GUARD.check(draft, offer=offer, clauses=(), facts=facts, pack=pack, day=NOW.date())
        bad = [each for each in found if each.verdict in {Verdict.BLOCK, Verdict.WARN} and each.rule != "R-PACK"]
        place = draft.text.rindex(draft.sentences[-1].text)
        seen[draft.sentences[-1].text] = [each for each in bad if each.end > place]
    assert {text: bad for text, bad in seen.items() if bad} == {}
    assert len(seen) == len(wording_in(language).next_step_owed)
