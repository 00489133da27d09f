"""Which words of a buyer may stand in a public reply."""

from __future__ import annotations

from datetime import date

from assistant.domain.draft import Draft, DraftKind
from assistant.domain.verdict import Verdict
from assistant.reading.conduct import conduct
from assistant.reading.contacts import contacts, personal
from assistant.reading.inducement import mentions_review
from assistant.reading.invisible import invisible
from assistant.reading.lexicon.conduct import INSTRUCTION, INSULT
from assistant.reading.promises import promises
from assistant.reading.quantities import quantities
from assistant.reading.scene import scene_of
from assistant.reading.wordlist import WordList

_INSULT, _INSTRUCTION = WordList.of(INSULT), WordList.of(INSTRUCTION)
_MARKS = frozenset('{}[]<>|\\`"“”「」『』《》\n\r\t@#')
SHORTEST, LONGEST = 4, 60


def quotable(span: str) -> bool:
    """True for 4 to 60 characters without numbers, people, contacts, insults, reviews, promises or instructions."""
    words = span.strip()
    if not SHORTEST <= len(words) <= LONGEST or any(each.isdigit() or each in _MARKS for each in words):
        return False
    draft = Draft(kind=DraftKind.PUBLIC_REPLY, language="", text=words)
    scene = scene_of(draft, offer=None, clauses=(), facts={}, pack=None, day=date.min)
    if any(list_.found(scene.folded) for list_ in (_INSULT, _INSTRUCTION)):
        return False
    if quantities(scene.folded) or mentions_review(scene):
        return False
    judges = (promises, contacts, personal, conduct)
    blocked = any(each.verdict is Verdict.BLOCK for judge in judges for each in judge(scene))
    return not blocked and not any(invisible(words)) and any(each.isalpha() for each in words)
