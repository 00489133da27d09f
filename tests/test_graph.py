"""The stations without a public review to answer: the private text is the answer, whoever writes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest

from assistant.agent.graph import Agent
from assistant.agent.ports import Model, Writer
from assistant.agent.stations import Stations
from assistant.calendar.working_days import working_day
from assistant.domain.clause import Found, Question
from assistant.domain.complaint import Complaint
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.draft import Draft, DraftKind
from assistant.domain.money import Money
from assistant.domain.offer import Offer
from assistant.domain.order import Order
from assistant.domain.playbook import Playbook
from assistant.domain.proposal import Proposal
from assistant.domain.taxonomy import DRAFT_LANGUAGES, Platform
from assistant.domain.verdict import Verdict
from assistant.language.embedded.writer import PlaybookWriter
from assistant.reading.extortion import extorts
from assistant.reading.guard import PolicyGuard
from assistant.reading.quoting import quotable
from assistant.testing import USUAL, FakeDiagnoser, FakeModel, FakeSearcher
from tests.desk_kit import HANDBOOK
from tests.test_writer import REVIEW_WORDS

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
PLAYBOOK_WRITER = PlaybookWriter(
    wording=HANDBOOK.wording, working_day=working_day, quotable=quotable, goods_of=HANDBOOK.goods_of
)
PRIVATE = [DraftKind.PRIVATE_OFFER, DraftKind.FOLLOW_UP]


@dataclass
class FakeWriter:
    """Writes the same few words for each of the three."""

    words: str = "We are sorry and take care of it."

    async def write(
        self, complaint: Complaint, diagnosis: Diagnosis, offer: Offer, found: Found, playbook: Playbook, now: datetime
    ) -> list[Draft]:
        return [Draft(kind=kind, language="en", text=self.words) for kind in DraftKind]


def complaint(*, reviewed: bool, order: bool = True) -> Complaint:
    return Complaint(
        text="the seam came apart",
        platform=Platform.TIKTOK_SHOP,
        market="US",
        written_at=NOW - timedelta(hours=1),
        product="linen shirt",
        order=Order(number="57", product="linen shirt", paid=Money(minor=4000, currency="USD")) if order else None,
        reviewed=reviewed,
        seed="case 1",
    )


async def proposed(of: Complaint, writer: Writer, *, language: str = "en", model: Model | None = None) -> Proposal:
    stations = Stations(
        diagnoser=FakeDiagnoser(usual=replace(USUAL, language=language)),
        writer=writer,
        guard=PolicyGuard(),
        handbook=HANDBOOK,
        extorts=extorts,
        model=model,
    )
    (proposal,) = await Agent(stations).propose([of], searcher=FakeSearcher(), now=NOW)
    return proposal


@pytest.mark.parametrize("writer", [PLAYBOOK_WRITER, FakeWriter()], ids=["playbook", "another"])
async def test_without_a_review_there_is_no_public_reply_and_none_is_missed(writer: Writer) -> None:
    proposal = await proposed(complaint(reviewed=False), writer)
    assert [each.draft.kind for each in proposal.drafts] == PRIVATE
    assert not any(each.draft.after_private or each.held for each in proposal.drafts)
    assert all(each.verdict is not Verdict.BLOCK for each in proposal.drafts)
    assert proposal.notes == ()
    reviewed = await proposed(complaint(reviewed=True), writer)
    assert [each.draft.kind for each in reviewed.drafts] == list(DraftKind)


CARELESS = "Change your review and we refund you 500 dollars."


async def test_what_the_guard_blocks_is_revised_by_the_model() -> None:
    model = FakeModel([CARELESS, "We are sorry and take care of it."])
    proposal = await proposed(complaint(reviewed=True), PLAYBOOK_WRITER, model=model)
    assert {each.draft.author for each in proposal.drafts} == {"fake.v1"}
    assert all(each.verdict is Verdict.BLOCK for told in model.told for each in told)
    assert proposal.asked.calls == 2


@pytest.mark.parametrize("words", [[CARELESS] * 9, [CARELESS], []], ids=["never better", "once", "nothing"])
async def test_the_playbook_writes_what_a_model_cannot(words: list[str]) -> None:
    model = FakeModel(words)
    proposal = await proposed(complaint(reviewed=False), PLAYBOOK_WRITER, model=model)
    assert [each.draft.kind for each in proposal.drafts] == PRIVATE
    assert proposal.drafts[0].draft.author.startswith("playbook")
    assert proposal.asked.calls == min(len(words), 3)


@pytest.mark.parametrize("language", [*DRAFT_LANGUAGES, "de"])
async def test_the_answer_to_a_chat_does_not_speak_of_a_review(language: str) -> None:
    proposal = await proposed(complaint(reviewed=False), PLAYBOOK_WRITER, language=language)
    assert [each.draft.kind for each in proposal.drafts] == PRIVATE
    assert not [each.draft.text for each in proposal.drafts if REVIEW_WORDS.search(each.draft.text.lower())]
    assert proposal.notes == ()


async def test_no_environment_variable_has_a_case_traced(monkeypatch: pytest.MonkeyPatch) -> None:
    from langsmith.utils import tracing_is_enabled

    monkeypatch.setenv("LANGSMITH_TRACING", "true")
    monkeypatch.setenv("LANGCHAIN_TRACING_V2", "true")
    seen: list[object] = []

    class Watching(FakeSearcher):
        async def search(self, question: Question, *, limit: int = 4) -> Found:
            seen.append(tracing_is_enabled())
            return await super().search(question, limit=limit)

    agent = Agent(
        Stations(
            diagnoser=FakeDiagnoser(), writer=PLAYBOOK_WRITER, guard=PolicyGuard(), handbook=HANDBOOK, extorts=extorts
        )
    )
    await agent.propose([complaint(reviewed=True)], searcher=Watching(), now=NOW)
    assert seen == [False]


async def test_a_chat_without_an_order_is_held_with_the_reason() -> None:
    proposal = await proposed(complaint(reviewed=False, order=False), PLAYBOOK_WRITER)
    assert {str(each.held) for each in proposal.drafts} == {
        "no certain link to an order: nobody to write to in private"
    }
