"""A proposal: what the desk suggests for one case. The workflow ends here; a person goes on."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.domain.approval import DraftState
from assistant.domain.clause import Found
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.draft import Draft, DraftKind
from assistant.domain.follow_up import Outcome
from assistant.domain.note import Note
from assistant.domain.offer import Offer
from assistant.domain.rulepack import RulePack, before_resolution
from assistant.domain.verdict import Finding, Verdict, strictest


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedDraft:
    """A draft with the guard's findings. `held` is why it may not be sent as things stand."""

    draft: Draft
    findings: tuple[Finding, ...] = ()
    held: Note | None = None

    @property
    def verdict(self) -> Verdict:
        return strictest(each.verdict for each in self.findings)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """How often a model was asked about a case, and the tokens of the questions and their forms, by our own count."""

    calls: int = 0
    tokens: int = 0

    def more(self, tokens: int) -> Asked:
        return Asked(calls=self.calls + 1, tokens=self.tokens + tokens)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """`offer` is None and `drafts` empty for a text that is no complaint.

    `outcome` is what truly happened, where this is a follow-up: one text, that offers nothing; `offer` is then what was
    carried out, if anything.
    """

    diagnosis: Diagnosis
    found: Found
    offer: Offer | None
    drafts: tuple[CheckedDraft, ...]
    notes: tuple[Note, ...] = ()
    outcome: Outcome | None = None
    asked: Asked = Asked()

    def first_state(self, kind: DraftKind) -> DraftState:
        """A follow-up beside the first answer is a preview; every other text waits for a person."""
        preview = kind is DraftKind.FOLLOW_UP and self.outcome is None
        return DraftState.PLANNED if preview else DraftState.WAITING

    def rules(self, pack: RulePack | None) -> RulePack | None:
        """The pack as it holds for these texts: only after a resolution may they speak of changing a review."""
        return pack if self.outcome and self.outcome.settled else before_resolution(pack)
