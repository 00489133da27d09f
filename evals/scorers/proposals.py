"""Scores of proposals against a person's reading of the same texts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
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
    grave = [each for each in real if each.gold["safety"]]
    worded = [each for each in real if _has_words(each)]
    return [
        _share("main cause right", real, lambda each: _cause(each) == each.gold["cause"]),
        _share("main cause is one the text names", real, lambda each: _cause(each) in _named(each)),
        _share("kind right", judged, lambda each: each.proposal.diagnosis.kind == each.gold["kind"]),
        _share(
            "complaints set aside", real, lambda each: not each.proposal.drafts, higher_is_better=False, dangerous=True
        ),
        _share("safety seen", grave, lambda each: each.proposal.diagnosis.safety, dangerous=True),
        _share("language right", real, lambda each: each.proposal.diagnosis.language == each.gold["language"]),
        _share("evidence is verbatim", real, _verbatim),
        _share("grounded in a clause", real, lambda each: bool(each.proposal.found.reliable)),
        _share("all drafts written", worded, _drafted),
        share(
            "drafts blocked by the guard",
            [draft.verdict is Verdict.BLOCK for _, draft in drafts],
            higher_is_better=False,
            ids=[f"{each.gold['id']} {draft.draft.kind}" for each, draft in drafts],
        ),
        share(
            "drafts in the buyer's language",
            [draft.draft.language == each.gold["language"] for each, draft in drafts],
            ids=[f"{each.gold['id']} {draft.draft.kind}" for each, draft in drafts],
        ),
    ]


def _share(
    name: str,
    judged: Sequence[Judged],
    hit: Callable[[Judged], bool],
    *,
    higher_is_better: bool = True,
    dangerous: bool = False,
) -> Score:
    ids = [str(each.gold["id"]) for each in judged]
    return share(name, map(hit, judged), higher_is_better=higher_is_better, dangerous=dangerous, ids=ids)


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
