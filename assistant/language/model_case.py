"""One case before a language model: read and answered in one question, and again only where code turns it back."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from assistant.domain.complaint import Complaint
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.draft import Draft, DraftKind
from assistant.domain.market import defaults_of
from assistant.domain.note import N_, Note
from assistant.domain.offer import Offer
from assistant.domain.option import Answered, Came, Flaw, Option
from assistant.domain.proposal import Asked, CheckedDraft
from assistant.domain.taxonomy import TextKind
from assistant.domain.wording import Wording
from assistant.language.fence import OutsideWords
from assistant.language.model_client import Conversation, Form, ModelClient
from assistant.language.model_draft import texts_of
from assistant.language.model_plan import SharedPlan, shared_plan
from assistant.language.model_reading import combined, reading_of
from assistant.language.model_request import guard_flaws, numbers_of, request_values, told_findings
from assistant.language.model_schema import Answer, LetterSentence, Reading, SpokenAnswer, Texts
from assistant.language.placeholders import mask
from assistant.language.prompts import READING, Prompt, Rendered

_log = logging.getLogger(__name__)
_NO_EVIDENCE = Flaw(
    rule="A-EVIDENCE", note=Note(message=N_("No evidence stands letter by letter in the buyer's words."))
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """What every case is asked with. `working_day(moment, days, market)` counts working days ahead."""

    client: ModelClient
    #: what a text says, where nothing is to be written
    diagnose: Prompt
    #: what it says, and the three texts
    answer: Prompt
    #: what is added where a person wants other texts
    again: Prompt
    wording: Callable[[str], Wording | None]
    working_day: Callable[[datetime, int, str], datetime]


class Model:
    """A configured model as the stations ask it; `at_once` cases may be before it together."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self.at_once = tools.client.settings.at_once

    @asynccontextmanager
    async def case(
        self, complaint: Complaint, embedded: Diagnosis, *, now: datetime, wish: str = ""
    ) -> AsyncIterator[ModelCase]:
        """One case with its own conversation. `embedded` is what the desk read, `wish` what a person wants of texts."""
        async with self._tools.client.conversation() as conversation:
            yield ModelCase(self._tools, conversation, complaint, embedded, now=now, wish=wish)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Prepared:
    """What a question rests on, and what its revisions rest on too."""

    plan: SharedPlan
    offer_of: Callable[[Diagnosis], Offer]


class ModelCase:
    """Every question raises ModelUnavailable where there is no answer at all. The first reading that counts stands.

    As soon as one stands, only the texts are asked for, with nothing in the request but what they are written from.
    """

    def __init__(
        self,
        tools: Tools,
        conversation: Conversation,
        complaint: Complaint,
        embedded: Diagnosis,
        *,
        now: datetime,
        wish: str = "",
    ) -> None:
        self._tools = tools
        self._conversation = conversation
        self._complaint = complaint
        self._embedded = embedded
        self._now = now
        self._masked = mask(complaint.text, numbers_of(complaint))
        self._wish = mask(wish, numbers_of(complaint)).shown
        #: the model that answered last, which need not be the first of the chain
        self._model = tools.client.settings.model
        self._stands: Diagnosis | None = None
        self._prepared: _Prepared | None = None
        self._written: dict[DraftKind, list[LetterSentence]] = {}
        self._flaws: tuple[Flaw, ...] = ()

    @property
    def asked(self) -> Asked:
        """The questions so far and the tokens they held."""
        return self._conversation.counted

    async def read(self) -> Diagnosis:
        """What the text says, where no text is wanted of the model."""
        rendered = self._tools.diagnose.render(complaint=OutsideWords(self._masked.shown))
        reading = await self._ask(rendered, Reading)
        return self._combined(reading, rendered) or self._embedded

    async def answer(self, options: Sequence[Option], offer_of: Callable[[Diagnosis], Offer]) -> Answered:
        """Reads and writes in one go. `options` come likeliest first; `offer_of` gives the offer of a diagnosis."""
        return await self._answered(self._prepare(options, offer_of))

    async def write(self, diagnosis: Diagnosis, option: Option, offer: Offer) -> Answered:
        """Writes for a diagnosis that stands."""
        self._stands = diagnosis
        return await self._answered(self._prepare([option], lambda _: offer))

    async def revise(self, checked: Sequence[CheckedDraft]) -> Answered:
        """Asks the last question again, and tells what was wrong with the answer, in the model's own words."""
        if self._prepared is None:
            raise RuntimeError("nothing was asked that could be revised")
        return await self._answered(self._prepared, (*self._flaws, *guard_flaws(checked, self._written)))

    def _prepare(self, options: Sequence[Option], offer_of: Callable[[Diagnosis], Offer]) -> _Prepared:
        case, days = self._complaint, {each.cause: each.playbook.act_within_days for each in options}
        promised = {cause: self._tools.working_day(self._now, each, case.market) for cause, each in days.items()}
        plan = shared_plan(case, self._language(self._stands or self._embedded), options, promised)
        self._prepared = _Prepared(plan=plan, offer_of=offer_of)
        return self._prepared

    async def _answered(self, prepared: _Prepared, flaws: Sequence[Flaw] = ()) -> Answered:
        rendered = self._rendered(prepared.plan, flaws)
        written: Texts
        if self._stands is None:
            form: type[Answer] = SpokenAnswer if self._other_language() else Answer
            written = answer = await self._ask(rendered, form)
            read = self._combined(reading_of(answer, self._embedded), rendered)
            if self._embedded.kind is TextKind.COMPLAINT and not answer.causes:
                return Answered(came=Came.NO_COMPLAINT, diagnosis=read)
            self._stands = read
        else:
            written = await self._ask(rendered, Texts)
        self._written, self._flaws = written.by_kind, (_NO_EVIDENCE,)
        if self._stands is None:
            return self._turned_back(None)
        offer = prepared.offer_of(self._stands)
        plan = prepared.plan.fitting(self._stands, offer, self._language(self._stands))
        if plan is None:
            return Answered(came=Came.OUTSIDE, diagnosis=self._stands, offer=offer)
        texts, self._flaws = texts_of(self._wanted(written), plan, self._instructions, self._masked.shown)
        if self._flaws:
            return self._turned_back(offer)
        due_at = self._now + timedelta(days=prepared.plan.options[self._stands.cause].playbook.follow_up_after_days)
        drafts = tuple(
            Draft(
                kind=kind,
                language=plan.language,
                text=text,
                sentences=sentences,
                due_at=due_at if kind is DraftKind.FOLLOW_UP else None,
                after_private=kind is DraftKind.PUBLIC_REPLY and self._complaint.order is not None,
                author=self._author(rendered),
            )
            for kind, (text, sentences) in texts.items()
        )
        return Answered(came=Came.WRITTEN, diagnosis=self._stands, offer=offer, drafts=drafts)

    def _rendered(self, plan: SharedPlan, flaws: Sequence[Flaw]) -> Rendered:
        """The request for everything, or for the texts alone where a diagnosis stands."""
        stands = self._stands
        if stands:
            plan = plan.narrowed(stands, self._language(stands))
        values = request_values(plan, self._masked, self._tools.wording, other_language=self._other_language())
        rendered = self._tools.answer.render(
            READING if stands else "",
            **values,
            stands=stands.cause if stands else "",
            findings=told_findings(flaws),
        )
        return rendered.joined(self._tools.again.render(wish=OutsideWords(self._wish))) if self._wish else rendered

    @property
    def _instructions(self) -> str:
        """What no text may repeat."""
        return self._tools.answer.system + self._tools.again.system

    def _turned_back(self, offer: Offer | None) -> Answered:
        _log.warning("a model's answer is turned back: %s", ", ".join(sorted({each.rule for each in self._flaws})))
        return Answered(came=Came.FLAWED, diagnosis=self._stands, offer=offer)

    def _wanted(self, answer: Texts) -> dict[DraftKind, list[LetterSentence]]:
        """Without a public review there is nothing to answer in public."""
        public = DraftKind.PUBLIC_REPLY
        return {kind: each for kind, each in answer.by_kind.items() if kind is not public or self._complaint.reviewed}

    def _author(self, rendered: Rendered) -> str:
        return rendered.author(self._model)

    def _combined(self, reading: Reading, rendered: Rendered) -> Diagnosis | None:
        diagnosis = combined(reading, self._embedded, self._masked, author=self._author(rendered))
        return replace(diagnosis, language=self._spoken(diagnosis)) if diagnosis else None

    def _language(self, diagnosis: Diagnosis) -> str:
        """The language of the texts."""
        return self._complaint.language or diagnosis.language

    def _other_language(self) -> str:
        """A language the texts may be in as well, where nobody has said which it is."""
        other = defaults_of(self._complaint.market).language
        settled = self._complaint.language or self._stands
        return "" if settled or other == self._embedded.language else other

    def _spoken(self, diagnosis: Diagnosis) -> str:
        """What the desk read, but the market's own language where the model read that: the two are often near."""
        own = defaults_of(self._complaint.market).language
        return own if diagnosis.language == own else self._embedded.language

    async def _ask(self, rendered: Rendered, form: type[Form]) -> Form:
        answered = await self._conversation.asked(rendered, form)
        self._model = answered.model
        return answered.form
