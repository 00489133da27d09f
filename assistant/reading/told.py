"""What only the buyer and the shop know, said in public: a body, an illness, a street; and notes to colleagues."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.domain.note import N_, Note
from assistant.domain.verdict import Finding, Verdict
from assistant.reading.accents import AccentedWords
from assistant.reading.lexicon.leftover_notes import UNFINISHED
from assistant.reading.lexicon.persons import NO_NAMES
from assistant.reading.lexicon.persons_told import AT_HOME, INTIMATE, MEASURED, SPOKEN_ENDS, TOLD
from assistant.reading.scene import SENTENCE_END, Scene, fold_once

_TOLD, _INTIMATE, _MEASURED = (AccentedWords.of(each) for each in (TOLD, INTIMATE, MEASURED))
_SPOKEN_ENDS = re.compile(SPOKEN_ENDS)
_AT_HOME = tuple(re.compile(each) for each in AT_HOME)
_UNFINISHED, _UNFINISHED_EVERYWHERE = re.compile(UNFINISHED[0]), re.compile("|".join(UNFINISHED))
#: languages in which TODO in capitals is the word for everything
_EVERYTHING = frozenset({"es", "pt"})


def told_in_private(scene: Scene) -> Iterator[tuple[int, int]]:
    """Stretches of the folded text that repeat in public what the buyer told of his body, or where a number ends."""
    text = scene.folded.bare
    yield from (match.span() for match in _SPOKEN_ENDS.finditer(text))
    yield from scene.spans(_MEASURED)
    if not _TOLD.found(scene.folded):
        return
    for span in scene.spans(_INTIMATE):
        first = max((match.end() for match in SENTENCE_END.finditer(text, 0, span[0])), default=0)
        last = SENTENCE_END.search(text, span[1])
        if _TOLD.found(fold_once(scene.folded.text[first : last.end() if last else len(text)])):
            yield span


def at_home(scene: Scene) -> Iterator[Finding]:
    """Somebody named with the street he lives in; read with its capital letters."""
    text = scene.draft.text
    for pattern in _AT_HOME if scene.public else ():
        for match in pattern.finditer(text):
            if match["name"].lower() not in NO_NAMES:
                message = N_("“{words}” tells who the buyer is: a public reply names nobody")
                yield _finding("R-PERSONAL", text, match, message)


def unfinished(scene: Scene) -> Iterator[Finding]:
    """TODO and FIXME, read with their capital letters."""
    text = scene.draft.text
    pattern = _UNFINISHED if scene.draft.language[:2] in _EVERYTHING else _UNFINISHED_EVERYWHERE
    for match in pattern.finditer(text):
        message = N_("“{words}” is a placeholder or a model's aside: write what is meant")
        yield _finding("R-LEFTOVER", text, match, message)


def _finding(rule: str, text: str, match: re.Match[str], message: str) -> Finding:
    note = Note(message=message, values={"words": match.group().strip()})
    return Finding(rule=rule, verdict=Verdict.BLOCK, start=match.start(), end=match.end(), note=note)
