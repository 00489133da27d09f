"""A proposal: what the desk suggests for one case. The workflow ends here; a person goes on."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.domain.clause import Found
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.draft import Draft
from assistant.domain.note import Note
from assistant.domain.offer import Offer
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
class Proposal:
    """`offer` is None and `drafts` empty for a text that is no complaint."""

    diagnosis: Diagnosis
    found: Found
    offer: Offer | None
    drafts: tuple[CheckedDraft, ...]
    notes: tuple[Note, ...] = ()
