"""The gate before a lesson: the desk's own letters, written with it and without it, before the same guard.

A lesson after which the guard finds anything that it did not find before never goes live, whoever accepts it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from types import MappingProxyType

from assistant.agent.facts import facts_of
from assistant.agent.offering import offer_for
from assistant.agent.ports import Guard, Handbook, Writer
from assistant.domain.clause import Found
from assistant.domain.complaint import Complaint
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.draft import Draft, DraftKind, Role, Sentence, Slot
from assistant.domain.learning import LessonKind, NewLesson, taught
from assistant.domain.market import MARKETS
from assistant.domain.money import Money
from assistant.domain.note import N_, Note
from assistant.domain.offer import Offer, Remedy
from assistant.domain.order import Order
from assistant.domain.playbook import RemedyKind
from assistant.domain.rulepack import RulePack, before_resolution
from assistant.domain.taxonomy import USUAL_FAULT, Cause, Platform, Severity
from assistant.domain.verdict import Finding, Verdict
from assistant.domain.voice import Example, Manner, Voice

_NOTHING = Found(hits=(), abstained=True, reason="a sample")
_SLOT = re.compile(r"\{([a-z_]+)\}")
#: letters written for each cause, so that more than one phrasing of each role is seen
SEEDS = ("a", "b")
#: what stands in for slots when an example is judged; no text the guard could take for anything else
_VALUES = MappingProxyType({name: "Aozora" for name in ("product", "problem", "clause", "address", "carrier")})
#: what the sample order cost, in minor units; no figure of it reaches a text that is kept
_PAID = 12345
_WORSE = frozenset({Verdict.WARN, Verdict.BLOCK})
#: findings about the day and the market, not about the text
_OF_THE_MARKET = frozenset({"R-PACK"})


def _diagnosis(cause: Cause, language: str) -> Diagnosis:
    return Diagnosis(
        cause=cause,
        fault=USUAL_FAULT[cause],
        severity=Severity.CLEAR,
        language=language,
        confidence=1.0,
        author="sample",
    )


class SampleGate:
    """`writer` is the embedded one: what it writes is the same every time, so that a finding is the lesson's doing."""

    def __init__(self, writer: Writer, guard: Guard, handbook: Handbook) -> None:
        self._writer = writer
        self._guard = guard
        self._handbook = handbook

    async def problems(self, lesson: NewLesson, manner: Manner, *, now: datetime) -> list[Note]:
        """What would be worse with the lesson; nothing where it may go live."""
        if isinstance(lesson.body, Example):
            return list(self._of_example(lesson.body, now))
        if lesson.kind is LessonKind.PLAYBOOK:
            return []
        before = await self._found(lesson.language, _without(lesson, manner), now)
        after = await self._found(lesson.language, taught(manner, lesson), now)
        return [finding.note for place, found in after.items() for finding in found if _new(finding, before[place])]

    def _of_example(self, example: Example, now: datetime) -> Iterator[Note]:
        """An example with its slots filled is judged as a reply that offers whatever it speaks of."""
        names = _SLOT.findall(example.text)
        market, platform = _market(example.language)
        paid = Money(minor=_PAID, currency=MARKETS[market].currency)
        values = {name: _VALUES.get(name, "Aozora") for name in names}
        text = _SLOT.sub(lambda match: values[match[1]], example.text)
        if re.search(r"[{}]", text):
            yield Note(message=N_("a slot is left open"))
        slots = tuple(Slot(name=name, text=each) for name, each in values.items())
        sentence = Sentence(role=Role.FACT, text=text, slots=slots)
        draft = Draft(kind=example.kind, language=example.language, text=text, sentences=(sentence,))
        remedies = tuple(Remedy(kind=kind, amount=paid, freight=True) for kind in RemedyKind)
        offer = Offer(remedies=remedies, rung="", loss=None) if example.kind is DraftKind.PRIVATE_OFFER else None
        sample, pack = _sample(example.language, SEEDS[0], now), self._pack(platform, market)
        for finding in self._check(draft, offer, sample, pack, now):
            if finding.verdict in _WORSE and finding.rule not in _OF_THE_MARKET:
                yield finding.note

    async def _found(self, language: str, manner: Manner, now: datetime) -> dict[tuple[str, str], list[Finding]]:
        """What the guard finds in letters for every cause, by cause and kind."""
        found: dict[tuple[str, str], list[Finding]] = defaultdict(list)
        market, platform = _market(language)
        pack = self._pack(platform, market)
        for cause in Cause:
            diagnosis = _diagnosis(cause, language)
            for seed in SEEDS:
                complaint = replace(_sample(language, seed, now), manner=manner)
                offer = offer_for(complaint, diagnosis, self._handbook, now)
                playbook = self._handbook.playbook(cause)
                for draft in await self._writer.write(complaint, diagnosis, offer, _NOTHING, playbook, now):
                    found[cause, draft.kind] += self._check(draft, offer, complaint, pack, now, heard=False)
        return found

    def _check(
        self,
        draft: Draft,
        offer: Offer | None,
        complaint: Complaint,
        pack: RulePack | None,
        now: datetime,
        *,
        heard: bool = True,
    ) -> tuple[Finding, ...]:
        """Letters of the desk's own wording are not heard for their tone: a greeting of the lesson has none."""
        facts = facts_of(complaint, draft)
        return self._guard.check(draft, offer=offer, clauses=(), facts=facts, pack=pack, day=now.date(), heard=heard)

    def _pack(self, platform: Platform, market: str) -> RulePack | None:
        return before_resolution(self._handbook.pack(platform, market))


def _without(lesson: NewLesson, manner: Manner) -> Manner:
    """The manner without the lesson, but for what of a voice only chooses among the wording's own phrasings."""
    if not isinstance(lesson.body, Voice):
        return manner
    voice = lesson.body
    own = Voice(language=voice.language, exclamation=voice.exclamation, length=voice.length)
    return taught(manner, replace(lesson, body=own))


def _new(finding: Finding, before: Sequence[Finding]) -> bool:
    return finding.verdict in _WORSE and finding.rule not in {each.rule for each in before}


def _market(language: str) -> tuple[str, Platform]:
    market = next((code for code, usual in MARKETS.items() if usual.language == language), "US")
    return market, Platform.DOUYIN if market == "CN" else Platform.TIKTOK_SHOP


def _sample(language: str, seed: str, now: datetime) -> Complaint:
    market, platform = _market(language)
    order = Order(
        number="5799321",
        product="Aozora",
        paid=Money(minor=_PAID, currency=MARKETS[market].currency),
        carrier="Velo",
        placed_at=now - timedelta(days=6),
        shipped_at=now - timedelta(days=5),
    )
    return Complaint(
        text="",
        platform=platform,
        market=market,
        written_at=now,
        language=language,
        product="Aozora",
        order=order,
        photos=1,
        seed=seed,
    )
