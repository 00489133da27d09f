"""What stands in a playbook, limits, rule pack or instrument file, and the domain value it becomes."""

from __future__ import annotations

from datetime import date

from pydantic import BaseModel, ConfigDict, Field

from assistant.domain.draft import DraftKind
from assistant.domain.minimum import Basis, Hours, Minimum, MinimumKind
from assistant.domain.playbook import (
    BuyerKind,
    Goods,
    Limits,
    Need,
    Playbook,
    RemedyKind,
    Request,
    Rung,
    Stage,
    Step,
    TaskKind,
    When,
)
from assistant.domain.rulepack import Clock, Disclosure, ReviewChange, RulePack
from assistant.domain.taxonomy import Ask, Cause, Fault, Platform, Severity

#: HH:MM, or nothing
CLOCK_TIME = r"^(([01]\d|2[0-3]):[0-5]\d|24:00)?$"
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


class WhenEntry(Entry):
    needs: frozenset[Need] = frozenset()
    severity: Severity = Severity.MILD
    faults: frozenset[Fault] = frozenset()
    asks: frozenset[Ask] = frozenset()
    stages: frozenset[Stage] = frozenset()
    goods: frozenset[Goods] = frozenset()
    buyers: frozenset[BuyerKind] = frozenset()
    price_from: Amounts = Field(default_factory=dict)
    price_below: Amounts = Field(default_factory=dict)

    def value(self) -> When:
        return When(**self.model_dump())


class RungEntry(Entry):
    name: str = Field(min_length=1)
    when: WhenEntry = WhenEntry()
    steps: tuple[StepEntry, ...] = Field(min_length=1)
    ask_for: tuple[Request, ...] = ()
    tasks: tuple[TaskKind, ...] = ()
    supervisor: bool = False

    def value(self) -> Rung:
        return Rung(
            name=self.name,
            when=self.when.value(),
            steps=tuple(Step(remedy=each.remedy, part=each.part, freight=each.freight) for each in self.steps),
            ask_for=self.ask_for,
            tasks=self.tasks,
            supervisor=self.supervisor,
        )


class PlaybookEntry(Entry):
    cause: Cause
    version: str
    title: Bilingual
    fault: Fault
    ask_for: tuple[Request, ...]
    ladder: tuple[RungEntry, ...]
    tasks: tuple[TaskKind, ...] = ()
    topics: Topics
    action: str = ""
    act_within_days: int = Field(ge=1, le=30)
    answer_within_days: int = Field(default=7, ge=1, le=60)
    follow_up_after_days: int = Field(ge=1, le=60)

    def value(self) -> Playbook:
        return Playbook(
            cause=self.cause,
            version=self.version,
            title=self.title.model_dump(),
            fault=self.fault,
            ask_for=self.ask_for,
            ladder=tuple(each.value() for each in self.ladder),
            tasks=self.tasks,
            topics=self.topics.model_dump(),
            action=self.action,
            act_within_days=self.act_within_days,
            answer_within_days=self.answer_within_days,
            follow_up_after_days=self.follow_up_after_days,
        )


class LimitsEntry(Entry):
    goodwill_percent: int = Field(ge=0, le=100)
    goodwill_cap: Amounts
    supervisor_above: Amounts
    supervisor_severity: int = Field(ge=1, le=4)
    second_above: Amounts
    order_cap: Amounts = Field(default_factory=dict)
    buyer_budget: Amounts = Field(default_factory=dict)
    day_budget: Amounts = Field(default_factory=dict)
    month_budget: Amounts = Field(default_factory=dict)
    approval_days: int = Field(ge=1, le=30)
    negotiation_rounds: int = Field(default=2, ge=1, le=9)

    def value(self) -> Limits:
        return Limits(**self.model_dump())


class GoodsEntry(Entry):
    """kind of goods -> words that tell it in a product's name; the first kind that fits is taken."""

    goods: dict[Goods, tuple[str, ...]]


class HoursEntry(Entry):
    above: int | None = Field(default=None, ge=0)
    up_to: int | None = Field(default=None, ge=0)

    def value(self) -> Hours:
        return Hours(above=self.above, up_to=self.up_to)


class MinimumEntry(Entry):
    id: str = Field(pattern=r"^[a-z0-9_]+$")
    kind: MinimumKind
    basis: Basis
    title: Bilingual
    causes: frozenset[Cause] = frozenset()
    when: WhenEntry = WhenEntry()
    promised_hours: HoursEntry = HoursEntry()
    late_hours: HoursEntry = HoursEntry()
    unscanned_hours: HoursEntry = HoursEntry()
    percent: int = Field(ge=0, le=1000)
    least: int = Field(default=0, ge=0)
    most: int | None = Field(default=None, ge=0)
    currency: str = Field(default="", pattern=r"^([A-Z]{3})?$")
    proven: bool = True
    source: str = Field(min_length=1)
    grade: str = Field(min_length=1)
    checked_on: date
    valid_from: date
    valid_until: date

    def value(self) -> Minimum:
        return Minimum(
            id=self.id,
            kind=self.kind,
            basis=self.basis,
            title=self.title.model_dump(),
            causes=self.causes,
            when=self.when.value(),
            promised=self.promised_hours.value(),
            late=self.late_hours.value(),
            unscanned=self.unscanned_hours.value(),
            percent=self.percent,
            least=self.least,
            most=self.most,
            currency=self.currency,
            proven=self.proven,
            source=self.source,
            grade=self.grade,
            checked_on=self.checked_on,
            valid_from=self.valid_from,
            valid_until=self.valid_until,
        )


class ClockEntry(Entry):
    """What a platform measures: from the buyer's word to the first answer that counts."""

    metric: str = Field(min_length=1)
    hours: int | None = Field(default=None, ge=1)
    minutes: int | None = Field(default=None, ge=1)
    counts: Bilingual
    texts: tuple[DraftKind, ...] = Field(min_length=1)
    open_from: str = Field(default="", pattern=CLOCK_TIME)
    open_until: str = Field(default="", pattern=CLOCK_TIME)

    def value(self) -> Clock:
        return Clock(**self.model_dump())


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
    review_change: ReviewChange
    reply_length: int = Field(ge=50)
    chat_length: int = Field(ge=50)
    one_reply_per_review: bool = True
    off_platform_contact: bool = False
    follow_ups: int = Field(ge=0, le=5)
    follow_up_gap_days: int = Field(ge=1, le=60)
    follow_up_window_days: int = Field(default=30, ge=1, le=365)
    ai_disclosure: Disclosure
    uncounted_causes: frozenset[Cause] = frozenset()
    buckets: dict[Cause, Fault] = Field(default_factory=dict)
    clock: ClockEntry
    minimums: tuple[MinimumEntry, ...] = ()

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
            note=self.note,
            review_change=self.review_change,
            reply_length=self.reply_length,
            chat_length=self.chat_length,
            one_reply_per_review=self.one_reply_per_review,
            off_platform_contact=self.off_platform_contact,
            follow_ups=self.follow_ups,
            follow_up_gap_days=self.follow_up_gap_days,
            follow_up_window_days=self.follow_up_window_days,
            ai_disclosure=self.ai_disclosure,
            uncounted_causes=self.uncounted_causes,
            buckets=tuple(self.buckets.items()),
            clock=self.clock.value(),
            minimums=tuple(each.value() for each in self.minimums),
        )


class InstrumentsEntry(Entry):
    """platform -> remedy -> the name of its instrument in the platform's back office."""

    instruments: dict[Platform, dict[RemedyKind, Bilingual]]
