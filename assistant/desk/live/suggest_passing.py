"""The embedded answer that passes every check; where the guard stops a phrasing, the same is said in other words.

It is there as a whole before any of it is shown, so that nothing has to be taken back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import chain

from assistant.desk.live.suggest_text import EMPATHY, OTHERWISE, GrowingText, NotShown
from assistant.domain.chat import Reply, Suggested
from assistant.domain.note import Note
from assistant.domain.verdict import Verdict


def passing(
    text: GrowingText, first: Reply, others: Callable[[], Iterable[Reply]], dropped: list[Note]
) -> Iterator[Suggested]:
    """What is released of the reply of which least is stopped; why the rest was left out goes into `dropped`."""
    best: tuple[int, GrowingText, list[Suggested], list[Note]] | None = None
    for reply in chain([first], others()):
        tried, left_out = replace(text, sentences=list(text.sentences)), list[Note]()
        released = list(_released(tried, reply, left_out))
        stopped = sum(each.message != OTHERWISE for each in left_out)
        stopped += sum(each.verdict is Verdict.BLOCK for each in tried.whole())
        if best is None or stopped < best[0]:
            best = (stopped, tried, released, left_out)
        if not stopped:
            break
    if best:
        _, tried, released, left_out = best
        text.sentences[:] = tried.sentences
        dropped += left_out
        yield from released


def _released(text: GrowingText, reply: Reply, dropped: list[Note]) -> Iterator[Suggested]:
    """The embedded sentences that pass; behind a model's empathy without another greeting or apology."""
    opened = bool(text.sentences)
    for sentence in reply.sentences:
        if opened and sentence.role in EMPATHY:
            continue
        try:
            suggested = text.add(sentence)
        except NotShown as failed:
            if sentence.role not in EMPATHY:
                dropped.append(failed.note)
            continue
        yield suggested
