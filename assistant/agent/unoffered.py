"""Promises beside the offer: what a model promises in a sentence that is not the offer's rests on nothing.

Beside an offer of a refund the guard takes every word of refunds for that one. So each other sentence is read once more
by itself, as though nothing were offered: “the rest of your money comes back too” is then a promise.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from assistant.domain.clause import Clause
from assistant.domain.draft import Draft, DraftKind, Role
from assistant.domain.verdict import Finding, Verdict

#: the rule that speaks of promises (reading/promises.py)
PROMISE = "R-PROMISE"


class Check(Protocol):
    """Judges a text beside clauses and no offer."""

    def __call__(self, draft: Draft, *, clauses: Sequence[Clause]) -> Sequence[Finding]: ...


def unoffered(draft: Draft, clauses: Sequence[Clause], check: Check) -> Iterator[Finding]:
    """The promises to block, in the places of the whole text.

    A sentence may promise what a clause gives that it cites. In public every promise is stopped anyway.
    """
    if draft.kind is DraftKind.PUBLIC_REPLY:
        return
    end = 0
    for sentence in draft.sentences:
        start = draft.text.find(sentence.text, end)
        if start < 0 or sentence.role is Role.OFFER:
            continue
        end = start + len(sentence.text)
        cited = [each for each in clauses if each.id in sentence.clauses]
        for each in check(replace(draft, text=sentence.text, sentences=(sentence,)), clauses=cited):
            if each.rule == PROMISE and each.verdict is Verdict.BLOCK:
                yield replace(each, start=start + each.start, end=start + each.end)
