"""The stations of one case as a graph: diagnose > ground > offer > draft > check > revise > propose.

No checkpointer: a run is one step of a durable workflow and is simply run again. Nothing here can send.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from assistant.agent.fresh import Fresh
from assistant.agent.ports import Model, Searcher
from assistant.agent.stations import State, Stations, is_complaint
from assistant.domain.complaint import Complaint
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.note import N_
from assistant.domain.proposal import Proposal
from assistant.domain.taxonomy import TextKind
from assistant.errors import ModelUnavailable
from assistant.language.tracing import untraced


class Agent:
    """Complaints in, proposals out, in order. The embedded diagnosis is read for the whole batch at once."""

    def __init__(self, stations: Stations) -> None:
        self.stations = stations
        self._graph: Any = None

    async def propose(self, complaints: Sequence[Complaint], *, searcher: Searcher, now: datetime) -> list[Proposal]:
        """One proposal each. What is no complaint leaves the graph after its diagnosis.

        Without a model one case after the other, for then it is work and not waiting.
        """
        texts = [each.text for each in complaints]
        diagnoses = await self.stations.diagnoser.diagnose(texts)
        model = self.stations.model
        starts: list[State] = [
            {"complaint": complaint, "diagnosis": diagnosis, "searcher": searcher, "now": now}
            for complaint, diagnosis in zip(complaints, diagnoses, strict=True)
        ]
        fresh = Fresh()
        if model is None:
            return [await self._run(start, fresh) for start in starts]
        for start, ranked in zip(starts, await self.stations.diagnoser.rank(texts), strict=True):
            start["ranked"] = ranked
        turn = asyncio.Semaphore(model.at_once)

        async def one(start: State) -> Proposal:
            async with turn:
                return await self._asked(model, start, fresh)

        return await _together([one(start) for start in starts])

    async def propose_as(
        self, complaint: Complaint, diagnosis: Diagnosis, *, searcher: Searcher, now: datetime
    ) -> Proposal:
        """A proposal under a diagnosis that stands, such as one that a person has corrected; no model is asked."""
        return await self._run(
            {"complaint": complaint, "diagnosis": diagnosis, "searcher": searcher, "now": now}, Fresh()
        )

    async def propose_again(
        self, complaint: Complaint, diagnosis: Diagnosis, wish: str, *, searcher: Searcher, now: datetime
    ) -> Proposal:
        """Texts by the model under a diagnosis that stands, worded after a person's wish; the offer is computed anew.

        ModelUnavailable where no model is configured, it does not answer, or its texts may not be used.
        """
        model = self.stations.model
        if model is None:
            raise ModelUnavailable
        async with model.case(complaint, diagnosis, now=now, wish=wish) as case:
            start: State = {"complaint": complaint, "diagnosis": diagnosis, "searcher": searcher, "now": now}
            end = await self._through({**start, "settled": True, "model": case})
            if end.get("came") is None:  # the embedded writer stepped in, which knows nothing of the wish
                raise ModelUnavailable(N_("The model wrote nothing that may be used; what stood remains."))
            return replace(end["proposal"], asked=case.asked)

    async def _asked(self, model: Model, start: State, fresh: Fresh) -> Proposal:
        """A case that may be brought before the model; texts without words are sent nowhere."""
        if start["diagnosis"].kind is TextKind.EMPTY:
            return await self._run(start, fresh)
        async with model.case(start["complaint"], start["diagnosis"], now=start["now"]) as case:
            proposal = await self._run({**start, "model": case}, fresh)
            return replace(proposal, asked=case.asked)

    async def _run(self, start: State, fresh: Fresh) -> Proposal:
        """The case through the graph, with what was written before it on the same product in view."""
        complaint = fresh.seen(start["complaint"])
        end = await self._through({**start, "complaint": complaint})
        fresh.keep(complaint, end["proposal"])
        return end["proposal"]

    async def _through(self, start: State) -> State:
        with untraced():
            end: State = await self._compiled().ainvoke(start)
        return end

    def _compiled(self) -> Any:
        if self._graph is None:
            self._graph = _compile(self.stations)
        return self._graph


async def _together(cases: Sequence[Coroutine[Any, Any, Proposal]]) -> list[Proposal]:
    """All of them at a time; the first that fails ends the others."""
    tasks = [asyncio.ensure_future(each) for each in cases]
    try:
        return await asyncio.gather(*tasks)
    except BaseException:
        for each in tasks:
            each.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        raise


def _compile(stations: Stations) -> Any:
    from langgraph.graph import END, START, StateGraph

    graph = StateGraph(State)
    for name in ("diagnose", "ground", "offer", "draft", "check", "revise", "propose"):
        graph.add_node(name, getattr(stations, name))
    for before, after in ((START, "diagnose"), ("ground", "offer"), ("offer", "draft"), ("propose", END)):
        graph.add_edge(before, after)
    graph.add_conditional_edges("diagnose", is_complaint, {True: "ground", False: "propose"})
    graph.add_conditional_edges("draft", stations.after_draft, ["ground", "check"])
    graph.add_conditional_edges("check", stations.after_check, ["revise", "propose"])
    graph.add_conditional_edges("revise", stations.after_draft, ["ground", "check"])
    return graph.compile()
