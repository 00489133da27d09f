"""Scores of proposals against a person's reading of the same texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from assistant.domain.complaint import Complaint
from assistant.domain.draft import DraftKind
from assistant.domain.proposal import Proposal
from assistant.domain.taxonomy import DRAFT_LANGUAGES, TextKind
from assistant.domain.verdict import Verdict
from evals.scorers.score import Score, share


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """One complaint with its proposal and the gold reading `{cause, other_causes, kind, safety, language}`."""

    complaint: Complaint
    proposal: Proposal
    gold: Mapping[str, Any]


def score_proposals(judged: Sequence[Judged]) -> list[Score]:
    """Causes, kinds, safety, language, and whether the texts are fit to leave."""
    real = [each for each in judged if each.gold["kind"] == TextKind.COMPLAINT]
    drafts = [(each, draft) for each in real for draft in each.proposal.drafts]
    return [
        share("main cause right", (_cause(each) == each.gold["cause"] for each in real)),
        share("main cause is one the text names", (_cause(each) in _named(each) for each in real)),
        share("kind right", (each.proposal.diagnosis.kind == each.gold["kind"] for each in judged)),
        share(
            "complaints set aside", (not each.proposal.drafts for each in real), higher_is_better=False, dangerous=True
        ),
        share("safety seen", (each.proposal.diagnosis.safety for each in real if each.gold["safety"]), dangerous=True),
        share("language right", (each.proposal.diagnosis.language == each.gold["language"] for each in real)),
        share("evidence is verbatim", (_verbatim(each) for each in real)),
        share("grounded in a clause", (bool(each.proposal.found.reliable) for each in real)),
        share("all drafts written", (_drafted(each) for each in real if _has_words(each))),
        share(
            "drafts blocked by the guard",
            (draft.verdict is Verdict.BLOCK for _, draft in drafts),
            higher_is_better=False,
        ),
        share(
            "drafts in the buyer's language", (draft.draft.language == each.gold["language"] for each, draft in drafts)
        ),
    ]


def _cause(each: Judged) -> str:
    return each.proposal.diagnosis.cause


def _named(each: Judged) -> set[str]:
    return {each.gold["cause"], *each.gold["other_causes"]}


def _verbatim(each: Judged) -> bool:
    text = each.complaint.text
    return all(text[part.start : part.end] == part.text for part in each.proposal.diagnosis.evidence)


def _drafted(each: Judged) -> bool:
    """All three texts, or those but the public reply where nobody wrote a review."""
    wanted = set(DraftKind) if each.complaint.reviewed else set(DraftKind) - {DraftKind.PUBLIC_REPLY}
    return {checked.draft.kind for checked in each.proposal.drafts} == wanted


def _has_words(each: Judged) -> bool:
    return each.gold["language"] in DRAFT_LANGUAGES and bool(each.proposal.drafts)
