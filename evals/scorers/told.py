"""What must be said and must not, whether whole cases hold, and whether they hold every time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import comb

from assistant.domain.draft import DraftKind
from assistant.domain.verdict import Verdict
from evals.gate.running import Ran, digest_of
from evals.gate.statements import Statement, Told, holds
from evals.scorers.claims import leaks
from evals.scorers.score import Score, share


def score_told(ran: Sequence[Ran]) -> list[Score]:
    """Required statements over statements, forbidden ones over complaints, whole cases over all."""
    required = [(each, kind, wanted) for each in ran for kind, wanted in each.case.required]
    real = [each for each in ran if each.case.is_complaint]
    return [
        share(
            "cases: required statements made",
            [_made(each, kind, wanted) for each, kind, wanted in required],
            ids=[f"{each.case.id} {kind} {wanted}" for each, kind, wanted in required],
        ),
        share(
            "cases: forbidden statements made",
            [bool(list(_forbidden(each))) for each in real],
            higher_is_better=False,
            dangerous=True,
            ids=[each.case.id for each in real],
        ),
        share("cases: whole cases right", [not faults_of(each) for each in ran], ids=[each.case.id for each in ran]),
    ]


def score_repeats(ran: Sequence[Ran]) -> list[Score]:
    """Whether repeats give the same, and pass^k: the chance that k runs of a case are all right (arXiv 2406.12045)."""
    runs: dict[str, list[Ran]] = {}
    for each in ran:
        runs.setdefault(each.case.id, []).append(each)
    k = max((len(own) for own in runs.values()), default=0)
    if k < 2:
        return []
    same = [len({digest_of([each]) for each in own}) == 1 for own in runs.values()]
    rights = {case: sum(not faults_of(each) for each in own) for case, own in runs.items()}
    chances = [comb(right, k) / comb(len(runs[case]), k) for case, right in rights.items()]
    return [
        share(f"cases: the same in all {k} repeats", same, ids=runs),
        share(f"cases: right in all {k} repeats (pass^{k})", [each == 1.0 for each in chances], ids=runs),
    ]


def faults_of(ran: Ran) -> tuple[str, ...]:
    """Everything that is wrong with one run of a case, in a few words each; nothing where it holds."""
    return tuple(dict.fromkeys(_faults(ran)))


def _faults(ran: Ran) -> Iterator[str]:
    diagnosis, line = ran.proposal.diagnosis, ran.case.line
    if diagnosis.kind is not line.kind:
        yield f"kind {line.kind} -> {diagnosis.kind}"
    if not ran.case.is_complaint:
        return
    if diagnosis.cause not in ran.case.causes:
        yield f"cause {line.cause} -> {diagnosis.cause}"
    if line.safety and not diagnosis.safety:
        yield "danger overlooked"
    yield from (f"{kind} lacks {wanted}" for kind, wanted in ran.case.required if not _made(ran, kind, wanted))
    yield from _forbidden(ran)
    for checked in ran.proposal.drafts:
        if checked.verdict is Verdict.BLOCK:
            yield f"{checked.draft.kind} blocked"
        if checked.draft.language != line.language:
            yield f"{checked.draft.kind} in {checked.draft.language}"
        if list(leaks(ran, checked.draft)):
            yield f"{checked.draft.kind} leaks"


def _forbidden(ran: Ran) -> Iterator[str]:
    return (f"{kind} says {banned}" for kind, banned in ran.case.forbidden if _made(ran, kind, banned))


def _made(ran: Ran, kind: DraftKind, statement: Statement) -> bool:
    """Whether the draft of that kind makes the statement; a draft that is not there makes none."""
    line = ran.case.line
    return any(
        holds(
            statement,
            Told(
                draft=checked.draft,
                complaint=ran.case.complaint,
                proposal=ran.proposal,
                language=line.language,
                cause=line.cause,
                about=line.about,
                evidence=line.evidence,
            ),
        )
        for checked in ran.proposal.drafts
        if checked.draft.kind is kind
    )
