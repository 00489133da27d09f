"""The guard: judges a text by itself, beside the offer, the clauses and the facts; never changes it.

It runs on what the desk wrote, on every edit of a person and again at the send, so it reads `draft.text` alone:
sentences and slots may be stale or absent.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date

from assistant.domain.clause import Clause
from assistant.domain.draft import Draft
from assistant.domain.offer import Offer
from assistant.domain.rulepack import RulePack
from assistant.domain.verdict import Finding
from assistant.reading.amounts import amounts, vouched_for
from assistant.reading.conduct import conduct
from assistant.reading.contacts import contacts, personal
from assistant.reading.doubt import Ear, weighed
from assistant.reading.form import disclosure, language, length, pack_in_force
from assistant.reading.inducement import inducement
from assistant.reading.invisible import invisible
from assistant.reading.promises import promises, public_amounts
from assistant.reading.repeats import repeats
from assistant.reading.scene import Scene, scene_of
from assistant.reading.shape import sentences_of
from assistant.reading.told import at_home, unfinished

#: every detector that looks at a scene alone, in no particular order: the strictest verdict wins
_DETECTORS: tuple[Callable[[Scene], Iterator[Finding]], ...] = (
    promises,
    public_amounts,
    inducement,
    contacts,
    personal,
    at_home,
    unfinished,
    conduct,
    length,
    pack_in_force,
    disclosure,
)


class PolicyGuard:
    """Satisfies `agent.ports.Guard`. `detect_language` adds a full language check to the check of the script.

    `ear` is a learnt reader that judges beside the word lists; the lists alone judge the phrasings of the desk's `own`.
    """

    def __init__(
        self,
        *,
        detect_language: Callable[[str], str] | None = None,
        ear: Ear | None = None,
        own: Iterable[str] = (),
    ) -> None:
        self._detect_language = detect_language
        self._ear = ear
        self._own = frozenset(sentence for each in own for sentence in sentences_of(each))

    def check(
        self,
        draft: Draft,
        *,
        offer: Offer | None,
        clauses: Sequence[Clause],
        facts: Mapping[str, str],
        pack: RulePack | None,
        day: date,
        recent: Sequence[str] = (),
        heard: bool = True,
    ) -> tuple[Finding, ...]:
        """Findings in the order of the text; `facts` maps a name such as `order_id` or `product` to its wording.

        `recent` are the newest public replies that can be seen on the same product. With `heard` False the ear has no
        say, so that it lets nothing off.
        """
        scene = scene_of(draft, offer=offer, clauses=clauses, facts=facts, pack=pack, day=day)
        vouched = tuple(vouched_for(scene))
        found = [*amounts(scene, vouched), *(finding for detect in _DETECTORS for finding in detect(scene))]
        found += invisible(draft.text)
        found += repeats(draft, recent)
        found += language(scene, self._detect_language)
        if self._ear is not None and heard:
            found = weighed(scene, vouched, found, self._ear, own=self._own)
        return _without_repeats(found)


def _without_repeats(found: list[Finding]) -> tuple[Finding, ...]:
    """One finding per rule and place: the strictest, then the longest, of those that overlap."""
    kept: list[Finding] = []
    for each in sorted(found, key=lambda every: (-every.verdict.strictness, every.start - every.end, every.start)):
        if not any(each.rule == other.rule and each.start < other.end and other.start < each.end for other in kept):
            kept.append(each)
    return tuple(sorted(kept, key=lambda every: (every.start, every.end, every.rule)))
