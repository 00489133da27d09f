"""Everything around follow-ups that decides how they go on, of many cases in a few statements."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime

from assistant.desk.after.resolutions import resolutions_of
from assistant.desk.keeping.damage import readable
from assistant.desk.ports import Work
from assistant.domain.approval import DraftState, OutboxState
from assistant.domain.case import Case
from assistant.domain.follow_up import Contact, FollowUp, Stop
from assistant.domain.records import ProposalRecord

_MAY_HAVE_LEFT = frozenset({OutboxState.SENDING, OutboxState.UNKNOWN})


@dataclass(frozen=True, slots=True, kw_only=True)
class Reached:
    """The buyers of some cases: the private texts that reached them, each with its draft, stops and open cases."""

    buyers: Mapping[str, int]
    contacts: Mapping[int, Sequence[tuple[int, Contact]]]
    stops: Sequence[Stop]
    open_cases: Mapping[int, AbstractSet[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A case with its newest proposal."""

    case: Case
    record: ProposalRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What stands around follow-ups now; `damaged` says why the proposal of a case cannot be read.

    `texts` are the states of their texts by proposal, `leaving` drafts that may be with the buyer, `settled` the cases
    in which nothing is owed.
    """

    seen: Mapping[str, Seen]
    damaged: Mapping[str, str]
    reached: Reached
    texts: Mapping[int, DraftState]
    leaving: AbstractSet[int]
    settled: AbstractSet[str]

    def text_state(self, follow_up: FollowUp) -> DraftState:
        """How far the text of a proposed follow-up has come; stale where there is none."""
        return self.texts.get(follow_up.proposal or 0, DraftState.STALE)

    def may_have_left(self, seen: Seen) -> bool:
        return any(each.id in self.leaving for each in seen.record.drafts)


async def reached_of(work: Work, shop: str, cases: Sequence[str], *, since: datetime) -> Reached:
    """The buyers of these cases; contacts are those since a moment."""
    buyers = await work.cases.buyers_of(shop, cases)
    wanted = list(dict.fromkeys(buyers.values()))
    return Reached(
        buyers=buyers,
        contacts=await work.follow_ups.contacts(shop, wanted, since=since),
        stops=await work.follow_ups.stops(shop, wanted),
        open_cases=await work.follow_ups.open_cases(shop, wanted),
    )


async def around(
    work: Work,
    shop: str,
    found: Sequence[FollowUp],
    *,
    since: Callable[[Iterable[Case]], datetime],
) -> Around:
    """What stands around these follow-ups; a case whose proposal cannot be read is only named.

    `since` gives from when on contacts with the buyers of cases count.
    """
    ids = list(dict.fromkeys(each.resolution.case for each in found))
    cases = await work.cases.some(shop, ids)
    records, damaged = await readable(cases, work.proposals.latest_of, name=lambda case: case.id)
    seen = {each.id: Seen(case=each, record=records[each.id]) for each in cases if each.id in records}
    whole = [each for each in ids if each not in damaged]
    items = await work.outbox.of_cases(shop, whole)
    leaving = {item.draft for own in items.values() for item in own if item.state in _MAY_HAVE_LEFT}
    return Around(
        seen=seen,
        damaged=damaged,
        reached=await reached_of(work, shop, whole, since=since(cases)),
        texts=await work.follow_ups.text_states(shop, [each.proposal for each in found if each.proposal]),
        leaving=leaving,
        settled={each.case for each in await resolutions_of(work, shop, whole)},
    )
