"""Each sentence of a model's text by itself: beside an offer it borrows from that, and from the rest of the text.

Beside an offer of a refund the guard takes every word of refunds for that one, and one sentence in another language is
lost among many. So each sentence that is not the offer's is read once more alone, as though nothing were offered: “the
rest of your money comes back too” is then a promise. A learnt reader has no say here: one bad sentence sounds harmless
beside good ones, and whoever obeys an attack writes smoothly.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from assistant.domain.clause import Clause
from assistant.domain.draft import Draft, DraftKind, Role
from assistant.domain.verdict import Finding, Verdict

#: the rules that speak of promises (reading/promises.py) and of another language (reading/form.py)
PROMISE, PUBLIC_OFFER, LANGUAGE = "R-PROMISE", "R-PUBLIC-OFFER", "R-LANGUAGE"
#: what of a promise is too much; a follow-up has to ask whether what was offered arrived, which is a warning
_TOO_MUCH = {
    DraftKind.PRIVATE_OFFER: frozenset({Verdict.WARN, Verdict.BLOCK}),
    DraftKind.FOLLOW_UP: frozenset({Verdict.BLOCK}),
    DraftKind.PUBLIC_REPLY: frozenset({Verdict.BLOCK}),
}


class Check(Protocol):
    """Judges a text beside clauses and no offer, by words alone."""

    def __call__(self, draft: Draft, *, clauses: Sequence[Clause]) -> Sequence[Finding]: ...


def alone(draft: Draft, clauses: Sequence[Clause], check: Check) -> Iterator[Finding]:
    """What is to be blocked of the sentences, in the places of the whole text.

    A sentence may promise what a clause gives that it cites; in public none may.
    """
    end = 0
    for sentence in draft.sentences:
        start = draft.text.find(sentence.text, end)
        if start < 0 or sentence.role is Role.OFFER:
            continue
        end = start + len(sentence.text)
        cited = [each for each in clauses if each.id in sentence.clauses]
        kind = draft.kind if draft.kind is DraftKind.PUBLIC_REPLY else DraftKind.PRIVATE_OFFER
        own = replace(draft, kind=kind, text=sentence.text, sentences=(sentence,))
        for each in check(own, clauses=cited):
            if each.rule == LANGUAGE or (_is_named(each) and each.verdict in _TOO_MUCH.get(draft.kind, ())):
                yield replace(each, verdict=Verdict.BLOCK, start=start + each.start, end=start + each.end)


def _is_named(finding: Finding) -> bool:
    """Whether a promise was found by its words, or anything of an offer in public."""
    return finding.rule == PUBLIC_OFFER or (finding.rule == PROMISE and "promise" in finding.note.values)
