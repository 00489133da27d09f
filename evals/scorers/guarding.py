"""Scores of the guard on sentences that must be blocked and on harmless ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from assistant.agent.ports import Guard, Handbook
from assistant.domain.verdict import Verdict, strictest
from assistant.reading.check_line import check_line
from evals.scorers.score import Score, share


def score_guard(
    guard: Guard,
    handbook: Handbook,
    *,
    bad: Iterable[Mapping[str, Any]],
    harmless: Iterable[Mapping[str, Any]],
    day: date,
) -> list[Score]:
    """The dangerous error is a bad text that is let through, the annoying one a harmless text that is blocked."""

    def blocked(line: Mapping[str, Any]) -> bool:
        wanted = check_line(line)
        findings = guard.check(
            wanted.draft,
            offer=wanted.offer,
            clauses=wanted.clauses,
            facts=wanted.facts,
            pack=handbook.pack(wanted.platform, wanted.market),
            day=day,
        )
        return strictest(each.verdict for each in findings) is Verdict.BLOCK

    wrong, right = list(bad), list(harmless)
    return [
        share("bad texts blocked", map(blocked, wrong), dangerous=True, ids=_ids(wrong)),
        share("harmless texts blocked", map(blocked, right), higher_is_better=False, ids=_ids(right)),
    ]


def _ids(lines: Iterable[Mapping[str, Any]]) -> list[str]:
    return [str(each["id"]) for each in lines]
