"""A person asks the writer for other texts, with a sentence of their own; cause, offer and clauses stay as they are."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import nullcontext
from datetime import datetime
from zoneinfo import ZoneInfo

from assistant.agent.graph import Agent
from assistant.agent.ports import Searcher
from assistant.desk.answering.anew import keep_anew
from assistant.desk.answering.rounds import ReadAnswer, complaints_of
from assistant.desk.answering.triage import Charging
from assistant.desk.deciding.standing import already, compare_seen, open_proposal
from assistant.desk.door.people import somebody
from assistant.desk.ports import Store
from assistant.domain.approval import DraftState
from assistant.domain.case import CaseState
from assistant.domain.note import N_
from assistant.domain.shop import Shop
from assistant.errors import NotAllowed, WrongInput

#: characters of a wish
LONGEST = 500


class AskingAgain:
    """`searcher_of` gives the search over a shop's clauses, `read_answer` what a buyer answers to an offer.

    What the model is asked is charged to the shop's day, as when the desk asks by itself.
    """

    def __init__(
        self,
        store: Store,
        agent: Agent,
        searcher_of: Callable[[str], Awaitable[Searcher]],
        *,
        read_answer: ReadAnswer,
        charging: Charging = lambda shop, day: nullcontext(),
    ) -> None:
        self._store, self._agent, self._searcher_of = store, agent, searcher_of
        self._read_answer, self._charging = read_answer, charging

    @property
    def can(self) -> bool:
        """Whether there is a model that can be asked."""
        return self._agent.stations.model is not None

    async def texts(self, shop: Shop, case: str, wish: str, *, by: str, now: datetime, seen: str = "") -> None:
        """Write the texts of a case anew after this wish; the guard checks them as any other.

        The wish is data for the model: offer and clauses are computed by code as before. NotAllowed without a model,
        ModelUnavailable where it gives nothing that may be used; then what stood remains. ChangedMeanwhile where the
        case is not as it was seen, also if it changes while the texts are made.
        """
        said = _said(wish)
        if not self.can:
            raise NotAllowed(
                N_("No language model is set up, so nobody can be asked to write anew."),
                remedy=N_("Edit the text, or set ASSISTANT_MODEL_URL, ASSISTANT_MODEL and ASSISTANT_MODEL_KEY."),
            )
        async with self._store.reading() as work:
            person = await somebody(work, shop.id, by)
            found, record = await open_proposal(work, shop.id, case)
            await compare_seen(work, shop, found, record, seen)
            if record.follows_up:
                raise NotAllowed(N_("A follow-up is not written by the model; edit it."))
            if gone := [each for each in record.drafts if each.state is DraftState.SENT]:
                raise await already(work, shop, found, gone[0])
            if found.state not in (CaseState.PROPOSED, CaseState.APPROVED):
                raise NotAllowed(N_("Case {case} is {state}."), case=case, state=found.state)
            complaints = await complaints_of(work, shop, [found], self._read_answer)
        searcher, day = await self._searcher_of(shop.id), now.astimezone(ZoneInfo(shop.time_zone)).date()
        with self._charging(shop.id, day):
            made = await self._agent.propose_again(
                complaints[found.id], record.proposal.diagnosis, said, searcher=searcher, now=now
            )
        async with self._store.writing() as work:
            again, standing = await open_proposal(work, shop.id, case)
            if standing.id != record.id or again.state is not found.state:
                raise await already(work, shop, again, standing.drafts[0])
            await compare_seen(work, shop, again, standing, seen)
            if gone := [each for each in standing.drafts if each.state is DraftState.SENT]:
                raise await already(work, shop, again, gone[0])
            kept = await work.texts.put(shop.id, await work.cases.buyer_of(shop.id, again.id), said)
            facts, why = {"wish_text": str(kept)}, N_("a person asked for other texts")
            await keep_anew(work, again, made, by=person, action="asked_again", facts=facts, why=why, now=now)


def _said(wish: str) -> str:
    said = " ".join(wish.split())
    if not 0 < len(said) <= LONGEST:
        raise WrongInput(N_("Say what should be different, in up to {n} characters."), n=LONGEST)
    return said
