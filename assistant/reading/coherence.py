"""R-COHERENCE: the three texts of one plan agree with each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.domain.draft import Draft, DraftKind
from assistant.domain.note import N_, Note
from assistant.domain.verdict import Finding, Verdict
from assistant.reading.amounts import amounts_of
from assistant.reading.lexicon.written import WRITTEN
from assistant.reading.scene import fold_once
from assistant.reading.wordlist import WordList

RULE = "R-COHERENCE"
_WRITTEN = WordList.of(WRITTEN)


def coherence(drafts: Sequence[Draft]) -> tuple[tuple[DraftKind, Finding], ...]:
    """What does not agree, each with the kind of the draft it is found in."""
    by_kind = {each.kind: each for each in drafts}
    found = [*_unwritten(by_kind), *_languages(by_kind), *_amounts(by_kind)]
    return tuple(found)


def _unwritten(drafts: dict[DraftKind, Draft]) -> Iterator[tuple[DraftKind, Finding]]:
    reply = drafts.get(DraftKind.PUBLIC_REPLY)
    if not reply or DraftKind.PRIVATE_OFFER in drafts:
        return
    folded = fold_once(reply.text)
    spans = [folded.span(*span) for span in _WRITTEN.spans(folded)]
    if spans or reply.after_private:
        note = Note(message=N_("the reply speaks of a private message, but there is none: write one or reword"))
        start, end = spans[0] if spans else (0, len(reply.text))
        yield reply.kind, Finding(rule=RULE, verdict=Verdict.BLOCK, start=start, end=end, note=note)


def _languages(drafts: dict[DraftKind, Draft]) -> Iterator[tuple[DraftKind, Finding]]:
    languages = {each.language for each in drafts.values()}
    if len(languages) > 1:
        values = {"languages": ", ".join(sorted(languages))}
        note = Note(message=N_("the three texts are in different languages ({languages}): check them"), values=values)
        for each in drafts.values():
            yield each.kind, Finding(rule=RULE, verdict=Verdict.WARN, start=0, end=len(each.text), note=note)


def _amounts(drafts: dict[DraftKind, Draft]) -> Iterator[tuple[DraftKind, Finding]]:
    """The follow-up names no money that the private offer does not name."""
    private, later = drafts.get(DraftKind.PRIVATE_OFFER), drafts.get(DraftKind.FOLLOW_UP)
    if not private or not later:
        return
    folded = fold_once(later.text)
    for each in amounts_of(later.text):
        if each.unit in {"money", "percent"} and not any(each.same_as(other) for other in amounts_of(private.text)):
            start, end = folded.span(each.start, each.end)
            values = {"words": later.text[start:end].strip()}
            note = Note(message=N_("“{words}” differs from the private offer: make both say the same"), values=values)
            yield later.kind, Finding(rule=RULE, verdict=Verdict.BLOCK, start=start, end=end, note=note)
