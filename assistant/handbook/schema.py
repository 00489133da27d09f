"""What stands in a playbook, limits, rule pack or instrument file, and the domain value it becomes."""

from __future__ import annotations

from datetime import date

from pydantic import BaseModel, ConfigDict, Field

from assistant.domain.playbook import Limits, Need, Playbook, RemedyKind, Rung, Step
from assistant.domain.rulepack import RulePack
from assistant.domain.taxonomy import Cause, Fault, Platform, Severity

#: ISO 4217 code to whole units of that currency
Amounts = dict[str, int]


class Entry(BaseModel):
    """A part of a handbook file; a key that is not known is an error, not a silent no-op."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Bilingual(Entry):
    """Text for the people at the desk, in the two languages of its screens."""

    zh: str = Field(min_length=1)
    en: str = Field(min_length=1)


class Topics(Entry):
    zh: tuple[str, ...] = Field(min_length=1)
    en: tuple[str, ...] = Field(min_length=1)


class StepEntry(Entry):
    remedy: RemedyKind
    part: int = Field(default=0, ge=0, le=100)
    freight: bool = False


class RungEntry(Entry):
    name: str = Field(min_length=1)
    needs: frozenset[Need] = frozenset()
    severity: Severity = Severity.MILD
    steps: tuple[StepEntry, ...] = Field(min_length=1)

    def value(self) -> Rung:
        steps = tuple(Step(remedy=each.remedy, part=each.part, freight=each.freight) for each in self.steps)
        return Rung(name=self.name, needs=self.needs, severity=self.severity, steps=steps)


class PlaybookEntry(Entry):
    cause: Cause
    version: str
    title: Bilingual
    fault: Fault
    ask_for: tuple[Need, ...]
    ladder: tuple[RungEntry, ...]
    topics: Topics
    act_within_days: int = Field(ge=1, le=30)
    follow_up_after_days: int = Field(ge=1, le=60)

    def value(self) -> Playbook:
        return Playbook(
            cause=self.cause,
            version=self.version,
            title=self.title.model_dump(),
            fault=self.fault,
            ask_for=self.ask_for,
            ladder=tuple(each.value() for each in self.ladder),
            topics=self.topics.model_dump(),
            act_within_days=self.act_within_days,
            follow_up_after_days=self.follow_up_after_days,
        )


class LimitsEntry(Entry):
    goodwill_percent: int = Field(ge=0, le=100)
    goodwill_cap: Amounts
    supervisor_above: Amounts
    approval_days: int = Field(ge=1, le=30)

    def value(self) -> Limits:
        return Limits(
            goodwill_percent=self.goodwill_percent,
            goodwill_cap=self.goodwill_cap,
            supervisor_above=self.supervisor_above,
            approval_days=self.approval_days,
        )


class RulePackEntry(Entry):
    """`note` says what of the pack is a cautious default because no source was found; it is for the reader."""

    platform: Platform
    market: str = Field(pattern=r"^[A-Z]{2}$")
    valid_from: date
    valid_until: date
    checked_on: date
    source: str = Field(min_length=1)
    grade: str = Field(min_length=1)
    note: str = Field(min_length=1)
    mention_review_change: bool = False
    reply_length: int = Field(ge=50)
    chat_length: int = Field(ge=50)
    one_reply_per_review: bool = True
    follow_ups: int = Field(ge=0, le=5)
    uncounted_causes: frozenset[Cause] = frozenset()
    buckets: dict[Cause, Fault] = Field(default_factory=dict)
    platform_answer_hours: int | None = Field(ge=1)

    @property
    def id(self) -> str:
        return f"{self.platform}_{self.market}".lower()

    def value(self) -> RulePack:
        return RulePack(
            id=self.id,
            platform=self.platform,
            market=self.market,
            valid_from=self.valid_from,
            valid_until=self.valid_until,
            checked_on=self.checked_on,
            source=self.source,
            grade=self.grade,
            mention_review_change=self.mention_review_change,
            reply_length=self.reply_length,
            chat_length=self.chat_length,
            one_reply_per_review=self.one_reply_per_review,
            follow_ups=self.follow_ups,
            uncounted_causes=self.uncounted_causes,
            buckets=tuple(self.buckets.items()),
            platform_answer_hours=self.platform_answer_hours,
        )


class InstrumentsEntry(Entry):
    """platform -> remedy -> the name of its instrument in the platform's back office."""

    instruments: dict[Platform, dict[RemedyKind, Bilingual]]
