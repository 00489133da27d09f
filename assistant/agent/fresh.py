"""Replies of one batch on the same product: each is worded with those before it in view."""

from __future__ import annotations

from dataclasses import replace

from assistant.domain.complaint import Complaint
from assistant.domain.draft import RECENT, DraftKind
from assistant.domain.proposal import Proposal


class Fresh:
    """What was proposed so far, by product; a reply without a product is like no other."""

    def __init__(self) -> None:
        self._said: dict[str, tuple[str, ...]] = {}

    def seen(self, complaint: Complaint) -> Complaint:
        """The complaint with the newest public replies on its product, those of this batch first."""
        recent = (*self._said.get(complaint.product, ()), *complaint.recent)[:RECENT]
        return complaint if recent == complaint.recent else replace(complaint, recent=recent)

    def keep(self, complaint: Complaint, proposal: Proposal) -> None:
        said = [each.draft.text for each in proposal.drafts if each.draft.kind is DraftKind.PUBLIC_REPLY]
        if said and complaint.product:
            self._said[complaint.product] = (*said, *self._said.get(complaint.product, ()))[:RECENT]
