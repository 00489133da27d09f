"""The writer that needs no model: three linked texts from the shop's own wording, figures filled in by code."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from assistant.domain.circumstances import is_late
from assistant.domain.clause import Clause, Found
from assistant.domain.complaint import Complaint
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.draft import Draft, DraftKind, Role, Sentence, Slot, join_sentences
from assistant.domain.offer import Offer, Remedy, Turn
from assistant.domain.order import ParcelState
from assistant.domain.playbook import Goods, Playbook, RemedyKind
from assistant.domain.taxonomy import Cause
from assistant.domain.told import needs_yes
from assistant.domain.wording import Phrasings, Wording
from assistant.language.case_slots import amount_text, order_slots, promised_date
from assistant.language.embedded.phrasing import choose, clause_sentence, problem_text, product_text, slots_of

#: remedies that come on top of another one, so the follow-up asks about the other
_EXTRAS = frozenset({RemedyKind.EXPLAIN, RemedyKind.RETURN, RemedyKind.COUPON, RemedyKind.GIFT, RemedyKind.SAMPLE})

_TOLD_BY_CARRIER = {
    ParcelState.LOST: "lost",
    ParcelState.STUCK: "stuck",
    ParcelState.DELIVERED: "delivered",
    ParcelState.IN_TRANSIT: "last_scan",
    ParcelState.OUT_FOR_DELIVERY: "last_scan",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plan:
    """One case in one language: what all three texts are made of. `known` holds the slots rendered so far."""

    wording: Wording
    complaint: Complaint
    diagnosis: Diagnosis
    offer: Offer
    clauses: tuple[Clause, ...]
    known: Mapping[str, str]
    #: whether the goods went, or still wait, after the promised day
    late: bool

    def key(self, kind: DraftKind, role: Role, name: str = "") -> tuple[str, ...]:
        """What the choice between equal phrasings hangs on; `name` tells equal roles of one text apart."""
        key = (self.complaint.seed, role, name, self.diagnosis.cause, kind)
        return key if self.offer.turn is Turn.FIRST else (*key, self.offer.turn, str(self.rounds))

    @property
    def rounds(self) -> int:
        """How many offers the buyer was told before: each letter is worded anew."""
        return self.complaint.before.rounds if self.complaint.before else 0

    def sentence(
        self,
        kind: DraftKind,
        role: Role,
        phrasings: Phrasings,
        *,
        name: str = "",
        clauses: tuple[str, ...] = (),
        avoid: str = "",
        **more: str,
    ) -> list[Sentence]:
        """One phrasing with its slots filled, or nothing where none can be."""
        known = {**self.known, **more}
        phrasing = choose(phrasings, known, self.key(kind, role, name), avoid)
        if phrasing is None:
            return []
        slots = tuple(Slot(name=each, text=known[each]) for each in sorted(slots_of(phrasing)))
        return [Sentence(role=role, text=phrasing.format_map(known), slots=slots, clauses=clauses)]


class PlaybookWriter:
    """Writes in every language that has a wording; the same case always reads the same.

    `working_day(moment, days, market)` counts working days ahead; `quotable(span)` says whether a buyer's words may
    be repeated in public, `goods_of(name)` what kind of goods a name or a clause's title speaks of.
    """

    def __init__(
        self,
        *,
        wording: Callable[[str], Wording | None],
        working_day: Callable[[datetime, int, str], datetime],
        quotable: Callable[[str], bool],
        goods_of: Callable[[str], Goods],
    ) -> None:
        self._wording = wording
        self._working_day = working_day
        self._quotable = quotable
        self._goods_of = goods_of

    async def write(
        self,
        complaint: Complaint,
        diagnosis: Diagnosis,
        offer: Offer,
        found: Found,
        playbook: Playbook,
        now: datetime,
    ) -> list[Draft]:
        """Public reply, private offer and follow-up; in a language without wording only the last two, in English."""
        own = self._wording(complaint.language or diagnosis.language)
        wording = own or self._wording("en")
        if wording is None:
            return []
        plan = self._plan(wording, complaint, diagnosis, offer, found, playbook, now)
        public = [_public_reply(plan)] if own else []
        due_at = now + timedelta(days=playbook.follow_up_after_days)
        return [*public, _private_offer(plan), _follow_up(plan, due_at)]

    def _plan(
        self,
        wording: Wording,
        complaint: Complaint,
        diagnosis: Diagnosis,
        offer: Offer,
        found: Found,
        playbook: Playbook,
        now: datetime,
    ) -> _Plan:
        promised = self._working_day(now, playbook.act_within_days, complaint.market)
        known = {
            "you": wording.address[complaint.tone],
            "matter": wording.matter[diagnosis.cause],
            "product": product_text(complaint.goods, wording),
            "problem": problem_text(diagnosis, complaint.text, wording, self._quotable),
            "date": promised_date(promised, complaint, wording.language),
            **order_slots(complaint, wording.language),
        }
        if complaint.return_address:
            known["address"] = complaint.return_address
        clauses = self._fitting(found, complaint, diagnosis.cause)
        return _Plan(
            wording=wording,
            complaint=complaint,
            diagnosis=diagnosis,
            offer=offer,
            clauses=clauses,
            known=known,
            late=is_late(complaint, now),
        )

    def _fitting(self, found: Found, complaint: Complaint, cause: Cause) -> tuple[Clause, ...]:
        """Clauses for the cause and such goods; those written for the fewest causes first: they say most about it."""
        own = {Goods.GENERAL, self._goods_of(complaint.goods)}
        clauses = [each for each in found.for_cause(cause) if self._goods_of(each.title) in own]
        return tuple(sorted(clauses, key=lambda each: len(each.applies_to) or len(Cause)))


def _public_reply(plan: _Plan) -> Draft:
    """Names the product and the problem, says what the shop does about it and by when, and where to go on."""
    kind, words, cause = DraftKind.PUBLIC_REPLY, plan.wording, plan.diagnosis.cause
    reachable = plan.complaint.order is not None
    sentences = [
        *_greeting(plan, kind),
        *_apology(plan, kind),
        *plan.sentence(kind, Role.NEXT_STEP, words.repair[cause], name="repair"),
        *plan.sentence(kind, Role.NEXT_STEP, words.written if reachable else words.reach_us, name="contact"),
    ]
    return _draft(kind, words, sentences, after_private=reachable)


def _private_offer(plan: _Plan) -> Draft:
    """The first letter of a case, or a later one that answers what the buyer said of the one before."""
    kind, words, offer = DraftKind.PRIVATE_OFFER, plan.wording, plan.offer
    wanted = words.next_step[plan.diagnosis.cause] if needs_yes(offer) else words.next_step_owed
    next_step = wanted if offer.open else words.next_step_open
    first = offer.turn is Turn.FIRST
    opening = _apology(plan, kind) if first else plan.sentence(kind, Role.ANSWER, words.again[offer.turn])
    asked = (plan.sentence(kind, Role.ASK, words.ask[each], name=each) for each in offer.asks_for)
    sentences = [
        *_greeting(plan, kind),
        *opening,
        *(plan.sentence(kind, Role.SAFETY, words.safety) if plan.diagnosis.safety else ()),
        *_fact(plan, kind),
        *(_policy(plan, kind) if first or offer.turn is Turn.RAISED else ()),
        *(each for remedy in offer.remedies for each in _offered(plan, kind, remedy)),
        *_guide(plan, kind),
        *(each for every in asked for each in every),
        *(() if offer.turn is Turn.AGREED else plan.sentence(kind, Role.NEXT_STEP, next_step)),
    ]
    return _draft(kind, words, sentences)


def _follow_up(plan: _Plan, due_at: datetime) -> Draft:
    kind, words = DraftKind.FOLLOW_UP, plan.wording
    remedies = [each.kind for each in plan.offer.remedies]
    main = next((each for each in remedies if each not in _EXTRAS), remedies[-1] if remedies else RemedyKind.EXPLAIN)
    sentences = [*_greeting(plan, kind), *plan.sentence(kind, Role.ASK, words.follow_up[main], name=main)]
    return _draft(kind, words, sentences, due_at=due_at)


def _greeting(plan: _Plan, kind: DraftKind) -> list[Sentence]:
    return plan.sentence(kind, Role.GREETING, plan.wording.greeting[plan.complaint.tone])


def _guide(plan: _Plan, kind: DraftKind) -> list[Sentence]:
    """How to send the goods back, step by step; only where the shop has said where to."""
    remedies = {each.kind for each in plan.offer.remedies}
    if not remedies & RemedyKind.sent_back() or "address" not in plan.known:
        return []
    guide = plan.wording.guide
    intro = plan.sentence(kind, Role.GUIDE, guide.intro)
    slots = {slot.name: slot for each in intro for slot in each.slots}
    lines = [each.text for each in intro]
    for place, step in enumerate(guide.steps, start=1):
        number = f"step_{place}"
        slots[number] = Slot(name=number, text=f"{place}.")
        slots |= {each: Slot(name=each, text=plan.known[each]) for each in slots_of(step)}
        lines.append(f"{place}. {step.format_map(plan.known)}")
    lines += [f"· {each.format_map(plan.known)}" for each in guide.cautions]
    return [Sentence(role=Role.GUIDE, text="\n".join(lines), slots=tuple(slots.values()))]


def _apology(plan: _Plan, kind: DraftKind) -> list[Sentence]:
    """The private text apologises in other words than the public one: nobody likes to read a form letter twice."""
    phrasings = plan.wording.apology[plan.diagnosis.cause]
    public = choose(phrasings, plan.known, plan.key(DraftKind.PUBLIC_REPLY, Role.APOLOGY)) or ""
    avoid = public if kind is not DraftKind.PUBLIC_REPLY else ""
    return plan.sentence(kind, Role.APOLOGY, phrasings, avoid=avoid)


def _fact(plan: _Plan, kind: DraftKind) -> list[Sentence]:
    """What is known of the parcel: always when it is lost or stuck, else only where the complaint is about delay."""
    tracking, order = plan.complaint.tracking, plan.complaint.order
    name = _TOLD_BY_CARRIER.get(tracking.state, "") if tracking else ""
    about_delay = Cause.DELAY in (plan.diagnosis.cause, *plan.diagnosis.other_causes)
    if name not in ("lost", "stuck") and not about_delay:
        return []
    if not name and order and order.shipped_at:
        name = "delivered" if order.delivered_at else "shipped"
    if plan.late and name in ("", "shipped", "last_scan"):
        name = "late"
    return plan.sentence(kind, Role.FACT, plan.wording.fact.get(name, ()), name=name)


def _policy(plan: _Plan, kind: DraftKind) -> list[Sentence]:
    for clause in plan.clauses:
        quoted = clause_sentence(clause, plan.wording.language)
        if quoted:
            return plan.sentence(kind, Role.POLICY, plan.wording.policy, clauses=(clause.id,), clause=quoted)
    return []


def _offered(plan: _Plan, kind: DraftKind, remedy: Remedy) -> list[Sentence]:
    words = plan.wording
    said = amount_text(remedy, plan.complaint, words.language)
    amount = {"amount": said} if said else {}
    cited = tuple(each.id for each in plan.clauses)
    own = words.own_freight.get(remedy.kind, ()) if not remedy.freight else ()
    return plan.sentence(kind, Role.OFFER, own or words.offer[remedy.kind], name=remedy.kind, clauses=cited, **amount)


def _draft(
    kind: DraftKind,
    wording: Wording,
    sentences: Sequence[Sentence],
    *,
    due_at: datetime | None = None,
    after_private: bool = False,
) -> Draft:
    return Draft(
        kind=kind,
        language=wording.language,
        text=join_sentences([each.text for each in sentences], wording.language),
        sentences=tuple(sentences),
        due_at=due_at,
        after_private=after_private,
        author=f"playbook-{wording.version}",
    )
