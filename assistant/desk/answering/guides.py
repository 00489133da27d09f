"""The return guide of a case: the picture a seller sends along with the private offer of a return or an exchange."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from assistant.agent.facts import facts_of
from assistant.agent.ports import Guard
from assistant.desk.seeing.cases import PackOf, Reader
from assistant.domain.approval import DraftState
from assistant.domain.complaint import Complaint
from assistant.domain.draft import Draft, DraftKind
from assistant.domain.market import day_in
from assistant.domain.note import N_, Note
from assistant.domain.offer import Offer
from assistant.domain.playbook import RemedyKind
from assistant.domain.records import CaseView, DraftRecord
from assistant.domain.return_guide import CheckedGuide, ReturnGuide
from assistant.domain.shop import Shop
from assistant.errors import NotAllowed


class GuideWords(Protocol):
    """Writes a guide from the wording of the private offer."""

    def write(self, complaint: Complaint, offer: Offer, private: Draft, *, shop: str) -> ReturnGuide | None: ...


class Guides:
    """Nothing is stored: a guide is made anew from the proposal and the shop's profile whenever somebody looks."""

    def __init__(self, reader: Reader, words: GuideWords, guard: Guard, pack_of: PackOf) -> None:
        self._reader = reader
        self._words = words
        self._guard = guard
        self._pack_of = pack_of

    async def of_case(self, shop: Shop, case: str, *, now: datetime) -> CheckedGuide:
        """The guide of one case; NotAllowed where nothing is to be sent back, or the guard blocks its words."""
        view = await self._reader.view(shop.id, case)
        found = self.of_view(shop, view, now=now)
        if found is None:
            raise NotAllowed(
                N_("Case {case} has no open offer of a return, exchange or repair, so there is nothing to send back."),
                remedy=N_("`assistant show {case}` shows what it offers."),
                case=case,
            )
        if found.blocked:
            raise NotAllowed(
                N_("The guard blocks the return guide: {rule}, {reason}."),
                remedy=N_("Correct the shop's name or address (`assistant shop edit`), or the wording of the guide."),
                rule=found.blocked.rule,
                reason=found.blocked.note,
            )
        return found

    def of_view(self, shop: Shop, view: CaseView, *, now: datetime) -> CheckedGuide | None:
        """The guide of a case that was read; None where its proposal has no private offer with goods to send back."""
        private = private_offer(view)
        if private is None or view.proposal is None or view.proposal.proposal.offer is None:
            return None
        proposal, complaint = view.proposal.proposal, view.case.complaint(shop)
        guide = self._words.write(complaint, view.proposal.proposal.offer, private.draft, shop=shop.name)
        if guide is None:
            return None
        draft = guide.draft()
        findings = self._guard.check(
            draft,
            offer=proposal.offer,
            clauses=[hit.clause for hit in proposal.found.reliable],
            facts=facts_of(complaint, draft),
            pack=self._pack_of(view.case.platform, view.case.market),
            day=day_in(view.case.market, now),
        )
        return CheckedGuide(guide=guide, findings=findings, notes=tuple(_notes(shop, private, guide)))


def has_guide(view: CaseView) -> bool:
    """Whether the private offer of a case asks for goods to be sent back, so that a guide goes with it."""
    offer = view.proposal.proposal.offer if view.proposal else None
    remedies = {each.kind for each in offer.remedies} if offer else set()
    return bool(remedies & RemedyKind.sent_back()) and private_offer(view) is not None


def private_offer(view: CaseView) -> DraftRecord | None:
    """The private text that may still leave or has left; one that was rejected or overtaken has no picture."""
    drafts = view.proposal.drafts if view.proposal else ()
    dropped = {DraftState.REJECTED, DraftState.STALE}
    return next((each for each in drafts if each.kind is DraftKind.PRIVATE_OFFER and each.state not in dropped), None)


def _notes(shop: Shop, private: DraftRecord, guide: ReturnGuide) -> list[Note]:
    """What the shop should know: no address, another one in the text, or a text in a language without wording."""
    notes = []
    if not guide.address:
        message = N_(
            "no return address, so the guide points to the label on the order page; "
            "to set it: assistant shop edit {shop} --return-address ADDRESS"
        )
        notes.append(Note(message=message, values={"shop": shop.id}))
    elif guide.address not in private.draft.text:
        notes.append(Note(message=N_("the private text does not name this return address: bring the two together")))
    if guide.language != private.draft.language:
        values = {"language": private.draft.language}
        notes.append(Note(message=N_("no wording in {language}: the guide is in English"), values=values))
    return notes
