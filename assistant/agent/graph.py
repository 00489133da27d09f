"""The stations of one case as a graph: diagnose > ground > offer > draft > check > revise. It ends in a proposal.

No checkpointer: a run is one step of a durable workflow and is simply run again. Nothing here can send.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, TypedDict

from assistant.agent.facts import facts_of
from assistant.agent.offering import offer_for
from assistant.agent.ports import Diagnoser, Guard, Handbook, Searcher, Writer
from assistant.domain.clause import Found, Question
from assistant.domain.complaint import Complaint
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.draft import Draft, DraftKind
from assistant.domain.market import day_in, defaults_of
from assistant.domain.note import N_, Note
from assistant.domain.offer import Offer
from assistant.domain.proposal import CheckedDraft, Proposal
from assistant.domain.rulepack import Permission, before_resolution, permits
from assistant.domain.taxonomy import TextKind
from assistant.domain.verdict import Verdict

NOTHING_FOUND = Found(hits=(), abstained=True, reason="not looked up")


class State(TypedDict, total=False):
    """What one case carries from station to station."""

    complaint: Complaint
    now: datetime
    searcher: Searcher
    diagnosis: Diagnosis
    found: Found
    offer: Offer
    drafts: list[Draft]
    checked: tuple[CheckedDraft, ...]
    notes: tuple[Note, ...]
    revised: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Stations:
    """The stations with what they work with; each takes the state and gives back what it adds."""

    diagnoser: Diagnoser
    writer: Writer
    guard: Guard
    handbook: Handbook
    #: whether a buyer's words ask for money under the threat of a bad review
    extorts: Callable[[str], bool]
    #: writes again where the guard blocks what `writer` wrote; None where `writer` is already the last resort
    fallback: Writer | None = None

    async def diagnose(self, state: State) -> State:
        (diagnosis,) = await self.diagnoser.diagnose([state["complaint"].text])
        return {"diagnosis": diagnosis}

    async def ground(self, state: State) -> State:
        complaint, diagnosis = state["complaint"], state["diagnosis"]
        topics = self.handbook.playbook(diagnosis.cause).topics
        spoken = defaults_of(complaint.market).language
        question = Question(
            text=complaint.text,
            language=complaint.language or diagnosis.language,
            market=complaint.market,
            platform=complaint.platform,
            on=complaint.rule_day(state["now"]),
            cause=diagnosis.cause,
            topics=topics.get(spoken) or topics.get("en", ()),
        )
        return {"found": await state["searcher"].search(question)}

    async def offer(self, state: State) -> State:
        complaint = state["complaint"]
        complaint = replace(complaint, extorts=self.extorts(complaint.text))
        offer = offer_for(complaint, state["diagnosis"], self.handbook, state["now"])
        return {"complaint": complaint, "offer": offer}

    async def draft(self, state: State) -> State:
        return await self._written(self.writer, state)

    async def revise(self, state: State) -> State:
        """The guard blocked a text: the fallback writes the case anew, and its texts are checked likewise."""
        return {**await self._written(self.fallback or self.writer, state), "revised": True}

    def needs_revision(self, state: State) -> bool:
        """Whether there is somebody to write again what the guard blocked; once."""
        blocked = any(each.verdict is Verdict.BLOCK for each in state["checked"])
        return blocked and self.fallback is not None and not state.get("revised", False)

    async def _written(self, writer: Writer, state: State) -> State:
        """What the writer wrote; where there is no public review the private text is the answer, and all of it."""
        complaint, diagnosis = state["complaint"], state["diagnosis"]
        drafts = await writer.write(
            complaint,
            diagnosis,
            state["offer"],
            state["found"],
            self.handbook.playbook(diagnosis.cause),
            state["now"],
        )
        if not complaint.reviewed:
            return {"drafts": [each for each in drafts if each.kind is not DraftKind.PUBLIC_REPLY], "notes": ()}
        return {"drafts": drafts, "notes": _missing(drafts, diagnosis)}

    async def check(self, state: State) -> State:
        complaint, now = state["complaint"], state["now"]
        pack = self.handbook.pack(complaint.platform, complaint.market)
        clauses = [hit.clause for hit in state["found"].reliable]
        checked = []
        for draft in state["drafts"]:
            findings = self.guard.check(
                draft,
                offer=state["offer"],
                clauses=clauses,
                facts=facts_of(complaint, draft),
                pack=before_resolution(pack),
                day=day_in(complaint.market, now),
            )
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


class Agent:
    """Complaints in, proposals out, in order. Diagnosis is read for the whole batch at once."""

    def __init__(self, stations: Stations) -> None:
        self.stations = stations
        self._graph: Any = None

    async def propose(self, complaints: Sequence[Complaint], *, searcher: Searcher, now: datetime) -> list[Proposal]:
        """One proposal each. What is no complaint leaves the graph after its diagnosis."""
        diagnoses = await self.stations.diagnoser.diagnose([each.text for each in complaints])
        proposals = []
        for complaint, diagnosis in zip(complaints, diagnoses, strict=True):
            start: State = {"complaint": complaint, "diagnosis": diagnosis, "searcher": searcher, "now": now}
            end: State = await self._compiled().ainvoke(start)
            proposals.append(
                Proposal(
                    diagnosis=end["diagnosis"],
                    found=end.get("found", NOTHING_FOUND),
                    offer=end.get("offer"),
                    drafts=end.get("checked", ()),
                    notes=end.get("notes", ()),
                )
            )
        return proposals

    def _compiled(self) -> Any:
        if self._graph is None:
            self._graph = _compile(self.stations)
        return self._graph


def _compile(stations: Stations) -> Any:
    from langgraph.graph import END, START, StateGraph

    graph = StateGraph(State)
    order = ["diagnose", "ground", "offer", "draft", "check", "revise"]
    for name in order:
        graph.add_node(name, getattr(stations, name))
    graph.add_conditional_edges(START, _first_station, ["diagnose", "ground", END])
    graph.add_conditional_edges("diagnose", is_complaint, {True: "ground", False: END})
    for before, after in (("ground", "offer"), ("offer", "draft"), ("draft", "check"), ("revise", "check")):
        graph.add_edge(before, after)
    graph.add_conditional_edges("check", stations.needs_revision, {True: "revise", False: END})
    return graph.compile()


def _first_station(state: State) -> str:
    """A diagnosis read for the whole batch is not read again."""
    from langgraph.graph import END

    if "diagnosis" not in state:
        return "diagnose"
    return "ground" if is_complaint(state) else str(END)


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
