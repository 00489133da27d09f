"""The stations of one case, each with what it works with: from a complaint to checked drafts.

A configured model is asked once a case: code prepares clauses and offers for the likeliest causes, the model picks one
and writes. Where it reads what nothing was prepared for, the case goes through ground, offer and draft again with that
diagnosis; where its texts are turned back, it revises them. The embedded stations stand behind every question.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import TypedDict

from assistant.agent.alone import alone
from assistant.agent.facts import facts_of
from assistant.agent.offering import BearsReturn, bound_offer_for, goes_beyond, no_clause_does, option_for
from assistant.agent.ports import Diagnoser, Guard, Handbook, Model, ModelCase, Searcher, Writer
from assistant.domain.clause import Found, Question
from assistant.domain.complaint import Complaint
from assistant.domain.diagnosis import Candidate, Diagnosis
from assistant.domain.draft import Draft, DraftKind
from assistant.domain.market import day_in, defaults_of
from assistant.domain.note import N_, Note
from assistant.domain.offer import Offer, Turn
from assistant.domain.option import Answered, Came, Option
from assistant.domain.proposal import CheckedDraft, Proposal
from assistant.domain.rulepack import Permission, before_resolution, permits
from assistant.domain.taxonomy import USUAL_FAULT, Cause, Fault, TextKind
from assistant.domain.verdict import Verdict
from assistant.errors import ModelUnavailable

#: how often a model is told what was wrong, before the embedded writer writes the case
MOST_REVISIONS = 2
NOTHING_FOUND = Found(hits=(), abstained=True, reason="not looked up")
_log = logging.getLogger(__name__)


class State(TypedDict, total=False):
    """What one case carries from station to station."""

    complaint: Complaint
    now: datetime
    searcher: Searcher
    diagnosis: Diagnosis
    #: the likeliest causes, as the embedded diagnoser read them, and that diagnosis
    ranked: tuple[Candidate, ...]
    embedded: Diagnosis
    #: what the case is asked before; None without a model, and from where on it is not asked any more
    model: ModelCase | None
    #: whether the diagnosis will not change any more
    settled: bool
    grounds: Mapping[Cause, Found]
    options: Sequence[Option]
    found: Found
    offer: Offer
    drafts: list[Draft]
    checked: tuple[CheckedDraft, ...]
    notes: tuple[Note, ...]
    #: what came of the last question, None where the embedded writer wrote
    came: Came | None
    revisions: int
    proposal: Proposal


@dataclass(frozen=True, slots=True, kw_only=True)
class Stations:
    """The stations with what they work with; each takes the state and gives back what it adds."""

    diagnoser: Diagnoser
    writer: Writer
    guard: Guard
    handbook: Handbook
    #: whether a buyer's words ask for money under the threat of a bad review
    extorts: Callable[[str], bool]
    #: whether a clause has the shop bear the way back in a matter of these words
    bears_return: BearsReturn = no_clause_does
    #: reads and writes in place of diagnoser and writer, which stand behind it; None where none is configured
    model: Model | None = None

    async def diagnose(self, state: State) -> State:
        """The embedded diagnosis. A model reads alone only where it is not sure that anything is to be written.

        That is a text the desk takes for no complaint, and one that answers a letter the model knows nothing of.
        """
        complaint, diagnosis, model = state["complaint"], state.get("diagnosis"), state.get("model")
        if diagnosis is None:
            (diagnosis,) = await self.diagnoser.diagnose([complaint.text])
        settled = model is None or state.get("settled", False)
        embedded: State = {"diagnosis": diagnosis, "embedded": diagnosis, "settled": settled}
        if model is None or settled or (diagnosis.kind is TextKind.COMPLAINT and complaint.before is None):
            return embedded
        try:
            return {**embedded, "diagnosis": await model.read(), "settled": True}
        except ModelUnavailable as error:
            _log.warning("embedded diagnosis used: %s", error.message)
            return {**embedded, "settled": True, "model": None}

    async def ground(self, state: State) -> State:
        """Clauses for each cause the case may have; those found once are not looked for again."""
        causes = [state["diagnosis"].cause]
        if not state.get("settled", True):
            causes += [each.cause for each in state.get("ranked", ()) if each.cause not in causes]
        known = state.get("grounds", {})
        grounds = {each: known.get(each) or await self._found(state, each) for each in causes}
        return {"grounds": grounds, "found": grounds[causes[0]]}

    async def _found(self, state: State, cause: Cause) -> Found:
        complaint, diagnosis = state["complaint"], state["diagnosis"]
        topics = self.handbook.playbook(cause).topics
        spoken = defaults_of(complaint.market).language
        question = Question(
            text=complaint.text,
            language=complaint.language or diagnosis.language,
            market=complaint.market,
            platform=complaint.platform,
            on=complaint.rule_day(state["now"]),
            cause=cause,
            topics=topics.get(spoken) or topics.get("en", ()),
        )
        return await state["searcher"].search(question)

    async def offer(self, state: State) -> State:
        """The offer of the diagnosis; for a model also those of the other readings it may come to."""
        complaint, diagnosis = state["complaint"], state["diagnosis"]
        complaint = replace(complaint, extorts=self.extorts(complaint.text))
        state = {**state, "complaint": complaint}
        made: State = {"complaint": complaint, "offer": self._offer(state, diagnosis)}
        if diagnosis is not state.get("embedded", diagnosis):
            made["diagnosis"] = self._seen_first(state, diagnosis, made["offer"])
        if state.get("model") is not None:
            made["options"] = tuple(self._options(state, made["offer"]))
        return made

    def _options(self, state: State, offer: Offer) -> Iterator[Option]:
        """One of a diagnosis that is settled, else one of each likely cause for all its readings."""
        complaint, diagnosis = state["complaint"], state["diagnosis"]
        if state.get("settled", True):
            found, playbook = state["found"], self.handbook.playbook(diagnosis.cause)
            offers = {(diagnosis.ask, diagnosis.severity): offer}
            yield Option(cause=diagnosis.cause, playbook=playbook, found=found, offers=offers)
            return
        for cause, found in state["grounds"].items():
            own = replace(diagnosis, cause=cause, fault=self._fault(state, cause))
            yield option_for(complaint, own, found, self.handbook, state["now"], self.bears_return)

    async def draft(self, state: State) -> State:
        """The model's texts, with its diagnosis; the embedded writer's where it has none that are usable.

        The model knows of no earlier letter, so that the embedded writer answers whoever was told an offer before.
        """
        model, offer = state.get("model"), state["offer"]
        if model is None or offer.turn is not Turn.FIRST:
            return await self._embedded(state)
        try:
            if state.get("settled", True):
                answered = await model.write(state["diagnosis"], state["options"][0], offer)
            else:
                answered = await model.answer(state["options"], lambda each: self._offer(state, each))
        except ModelUnavailable as error:
            _log.warning("embedded answer used: %s", error)
            return await self._embedded(state)
        return await self._taken(state, answered)

    async def revise(self, state: State) -> State:
        """The model's texts were turned back: it is told why and writes again; in the end the embedded writer does."""
        model, revisions = state.get("model"), state.get("revisions", 0)
        if model is not None and revisions < MOST_REVISIONS:
            try:
                answered = await model.revise(state["checked"])
                return {**await self._taken(state, answered), "revisions": revisions + 1}
            except ModelUnavailable as error:
                _log.warning("embedded writer used: %s", error.message)
        return await self._embedded(state)

    async def _taken(self, state: State, answered: Answered) -> State:
        """The state with what was answered. All texts are taken or none; with a diagnosis that stands, all the same."""
        if answered.diagnosis is None:
            return {"came": answered.came, "drafts": [], "notes": ()}
        diagnosis = answered.diagnosis
        if answered.offer is not None:
            diagnosis = self._seen_first(state, diagnosis, answered.offer)
        after: State = {"diagnosis": diagnosis, "settled": True, "came": answered.came, "drafts": [], "notes": ()}
        if answered.came is Came.NO_COMPLAINT or (answered.came is Came.OUTSIDE and state["settled"]):
            return {**after, **await self._embedded({**state, **after})}
        if answered.came is Came.OUTSIDE or answered.offer is None:
            return after
        drafts = list(answered.drafts)
        return {
            **after,
            "found": state["grounds"][diagnosis.cause],
            "offer": answered.offer,
            "drafts": drafts,
            "notes": _missing(drafts, diagnosis) if drafts and state["complaint"].reviewed else (),
        }

    def _seen_first(self, state: State, diagnosis: Diagnosis, offer: Offer) -> Diagnosis:
        """A model's reading alone makes no offer dearer and calls no supervisor off: then a person looks first.

        The usual offer is that of the desk's own reading, and that of the model's cause as the desk would read it.
        """
        own = replace(state["embedded"], cause=diagnosis.cause, fault=self._fault(state, diagnosis.cause))
        usual = [self._offer(state, each) for each in (state["embedded"], own)]
        beyond = any(goes_beyond(offer, each, state["complaint"]) for each in usual)
        return replace(diagnosis, abstained=diagnosis.abstained or beyond)

    def _fault(self, state: State, cause: Cause) -> Fault:
        """Who would have to act if it is this cause, as the embedded diagnoser sees it."""
        known = {each.cause: each.fault for each in state.get("ranked", ())}
        return known.get(cause, USUAL_FAULT[cause])

    def _offer(self, state: State, diagnosis: Diagnosis) -> Offer:
        found = state.get("grounds", {}).get(diagnosis.cause, NOTHING_FOUND)
        return bound_offer_for(state["complaint"], diagnosis, found, self.handbook, state["now"], self.bears_return)

    async def _embedded(self, state: State) -> State:
        """What the embedded writer wrote; where there is no public review the private text is the answer, all of it."""
        complaint, diagnosis = state["complaint"], state["diagnosis"]
        drafts = await self.writer.write(
            complaint,
            diagnosis,
            state["offer"],
            state["found"],
            self.handbook.playbook(diagnosis.cause),
            state["now"],
        )
        taken: State = {"came": None, "notes": ()}
        if not complaint.reviewed:
            return {**taken, "drafts": [each for each in drafts if each.kind is not DraftKind.PUBLIC_REPLY]}
        return {**taken, "drafts": drafts, "notes": _missing(drafts, diagnosis)}

    async def check(self, state: State) -> State:
        complaint, now = state["complaint"], state["now"]
        pack = self.handbook.pack(complaint.platform, complaint.market)
        clauses = [hit.clause for hit in state["found"].reliable]
        checked = []
        for draft in state["drafts"]:
            rules, facts = before_resolution(pack), facts_of(complaint, draft)
            judge = partial(self.guard.check, facts=facts, pack=rules, day=day_in(complaint.market, now))
            findings = judge(draft, offer=state["offer"], clauses=clauses, recent=complaint.recent)
            if state["came"] is not None:
                findings += tuple(alone(draft, clauses, partial(judge, offer=None, heard=False)))
            checked.append(CheckedDraft(draft=draft, findings=findings, held=_held(complaint, draft)))
        notes = list(state["notes"])
        if not permits(pack, Permission.SEND, day_in(complaint.market, now)):
            notes.append(
                Note(
                    message=N_("no rule pack in force for {platform} {market}: a supervisor decides"),
                    values={"platform": complaint.platform, "market": complaint.market},
                )
            )
        return {"checked": tuple(checked), "notes": tuple(notes)}

    async def propose(self, state: State) -> State:
        """What the case came to. What is no complaint has neither offer nor drafts."""
        proposal = Proposal(
            diagnosis=state["diagnosis"],
            found=state.get("found", NOTHING_FOUND),
            offer=state.get("offer"),
            drafts=state.get("checked", ()),
            notes=state.get("notes", ()),
        )
        return {"proposal": proposal}

    def after_draft(self, state: State) -> str:
        """A cause that nothing was prepared for is prepared now."""
        return "ground" if state["came"] is Came.OUTSIDE else "check"

    def after_check(self, state: State) -> str:
        """A model's texts that are flawed or blocked are revised; the embedded writer's are shown as they are."""
        blocked = any(each.verdict is Verdict.BLOCK for each in state["checked"])
        return "revise" if state["came"] is not None and (blocked or state["came"] is Came.FLAWED) else "propose"


def is_complaint(state: State) -> bool:
    """Whether the case stays on the complaint path; a text with a safety claim always does."""
    diagnosis = state["diagnosis"]
    return diagnosis.kind is TextKind.COMPLAINT or diagnosis.safety


def _held(complaint: Complaint, draft: Draft) -> Note | None:
    if draft.kind is not DraftKind.PUBLIC_REPLY and complaint.order is None:
        return Note(message=N_("no certain link to an order: nobody to write to in private"))
    return None


def _missing(drafts: list[Draft], diagnosis: Diagnosis) -> tuple[Note, ...]:
    if any(each.kind is DraftKind.PUBLIC_REPLY for each in drafts):
        return ()
    return (
        Note(
            message=N_("no wording in {language}: a public reply needs a model or a person"),
            values={"language": diagnosis.language},
        ),
    )
