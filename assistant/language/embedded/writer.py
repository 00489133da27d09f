"""The writer that needs no model: three linked texts from the shop's own wording, figures filled in by code."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol

from assistant.domain.circumstances import is_late
from assistant.domain.clause import Clause, Found
from assistant.domain.complaint import Complaint
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.draft import Draft, DraftKind, Role, Sentence, Slot, join_sentences
from assistant.domain.offer import Offer, Remedy, Turn
from assistant.domain.playbook import Goods, Playbook, RemedyKind, Request
from assistant.domain.taxonomy import Cause
from assistant.domain.told import needs_yes
from assistant.domain.wording import Phrasings, Wording
from assistant.language.case_slots import amount_text, order_slots, promised_date
from assistant.language.embedded.clause_quotes import Bears, quoted_of
from assistant.language.embedded.letter import Letter, Likeness, Write, fitted, unlike
from assistant.language.embedded.manner import greetings, tone_of, voiced
from assistant.language.embedded.phrasing import (
    offered,
    parcel_fact,
    problem_text,
    product_text,
    slots_of,
)

#: remedies that come on top of another one, so the follow-up asks about the other
_EXTRAS = frozenset({RemedyKind.EXPLAIN, RemedyKind.RETURN, RemedyKind.COUPON, RemedyKind.GIFT, RemedyKind.SAMPLE})


class Bearing(Protocol):
    """How much a sentence of a clause bears on a complaint and on what is offered for it; 0 where it does not."""

    def __call__(
        self,
        sentence: str,
        *,
        heading: str,
        complaint: str,
        topics: Sequence[str],
        remedies: Collection[Remedy],
        asks_for: Collection[Request],
    ) -> float: ...


class PlaybookWriter:
    """Writes in every language that has a wording; the same case always reads the same.

    `working_day(moment, days, market)` counts working days ahead; `quotable(span)` says whether a buyer's words may
    be repeated in public, `goods_of(name)` what kind of goods a name or a clause's title speaks of. `likeness(text,
    others)` says how alike a text is to the most similar of others, 0 to 1; without it public replies may repeat.
    `bearing` weighs which sentence of a clause is quoted; without it the first.
    """

    def __init__(
        self,
        *,
        wording: Callable[[str], Wording | None],
        working_day: Callable[[datetime, int, str], datetime],
        quotable: Callable[[str], bool],
        goods_of: Callable[[str], Goods],
        likeness: Likeness = lambda _text, _others: 0.0,
        bearing: Bearing | None = None,
    ) -> None:
        self._wording = wording
        self._working_day = working_day
        self._quotable = quotable
        self._goods_of = goods_of
        self._likeness = likeness
        self._bearing = bearing

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
        letter = self._letter(wording, complaint, diagnosis, offer, found, playbook, now)
        if own:
            letter = unlike(letter, _public_reply, self._likeness)
        due_at = now + timedelta(days=playbook.follow_up_after_days)
        kinds: list[Write] = [_public_reply] if own else []
        kinds += [_private_offer, partial(_follow_up, due_at=due_at)]
        return [fitted(letter, each) for each in kinds]

    def _letter(
        self,
        wording: Wording,
        complaint: Complaint,
        diagnosis: Diagnosis,
        offer: Offer,
        found: Found,
        playbook: Playbook,
        now: datetime,
    ) -> Letter:
        promised = self._working_day(now, playbook.act_within_days, complaint.market)
        voice = complaint.manner.voice(wording.language)
        problem = problem_text(diagnosis, complaint.text, wording, self._quotable)
        known = {
            "you": wording.address[tone_of(voice, complaint.tone)],
            "matter": voiced(voice, [wording.matter[diagnosis.cause]])[0],
            "product": product_text(complaint.goods, wording),
            "problem": voiced(voice, [problem])[0] if problem == wording.problem[diagnosis.cause] else problem,
            "date": promised_date(promised, complaint, wording.language),
            **order_slots(complaint, wording.language),
        }
        if complaint.return_address:
            known["address"] = complaint.return_address
        clauses = self._fitting(found, complaint, diagnosis.cause)
        return Letter(
            wording=wording,
            complaint=complaint,
            diagnosis=diagnosis,
            offer=offer,
            clauses=clauses,
            quoted=quoted_of(clauses, wording.language, self._bears(complaint, offer, playbook)),
            known=known,
            late=is_late(complaint, now),
            voice=voice,
        )

    def _fitting(self, found: Found, complaint: Complaint, cause: Cause) -> tuple[Clause, ...]:
        """Clauses for the cause and such goods; those written for the fewest causes first: they say most about it."""
        own = {Goods.GENERAL, self._goods_of(complaint.goods)}
        clauses = [each for each in found.for_cause(cause) if self._goods_of(each.title) in own]
        return tuple(sorted(clauses, key=lambda each: len(each.applies_to) or len(Cause)))

    def _bears(self, complaint: Complaint, offer: Offer, playbook: Playbook) -> Bears:
        """Weighs a sentence for this complaint; one about other goods bears nothing."""
        weigh, own = self._bearing, {Goods.GENERAL, self._goods_of(complaint.goods)}
        topics = playbook.topic_words

        def bears(clause: Clause, sentence: str) -> float:
            if self._goods_of(sentence) not in own:
                return 0.0
            if weigh is None:
                return 1.0
            return weigh(
                sentence,
                heading=clause.heading,
                complaint=complaint.text,
                topics=topics,
                remedies=offer.remedies,
                asks_for=offer.asks_for,
            )

        return bears


def _public_reply(letter: Letter) -> Draft:
    """Names the product and the problem, says what the shop does about it and by when, and where to go on."""
    kind, words, cause = DraftKind.PUBLIC_REPLY, letter.wording, letter.diagnosis.cause
    reachable = letter.complaint.order is not None
    sentences = [
        *_greeting(letter, kind),
        *_apology(letter, kind),
        *letter.sentence(kind, Role.NEXT_STEP, words.repair[cause], name="repair", of="repair"),
        *letter.sentence(kind, Role.NEXT_STEP, words.written if reachable else words.reach_us, name="contact"),
    ]
    return _draft(letter, kind, sentences, after_private=reachable)


def _private_offer(letter: Letter) -> Draft:
    """The first letter of a case, or a later one that answers what the buyer said of the one before."""
    kind, words, offer = DraftKind.PRIVATE_OFFER, letter.wording, letter.offer
    next_step, then = _step_after(words, offer, letter.diagnosis.cause)
    first = offer.turn is Turn.FIRST
    opening = _apology(letter, kind) if first else letter.sentence(kind, Role.ANSWER, words.again[offer.turn])
    asked = (letter.sentence(kind, Role.ASK, words.ask[each], name=each) for each in offer.asks_for)
    sentences = [
        *_greeting(letter, kind),
        *opening,
        *(letter.sentence(kind, Role.SAFETY, words.safety) if letter.diagnosis.safety else ()),
        *_fact(letter, kind),
        *(_policy(letter, kind) if first or offer.turn is Turn.RAISED else ()),
        *(each for remedy in offer.remedies for each in _offered(letter, kind, remedy)),
        *_guide(letter, kind),
        *(each for every in asked for each in every),
        *(() if offer.turn is Turn.AGREED else letter.sentence(kind, Role.NEXT_STEP, next_step, of=then)),
    ]
    return _draft(letter, kind, sentences)


def _step_after(words: Wording, offer: Offer, cause: Cause) -> tuple[Phrasings, str]:
    """What happens next after an offer, and the name of these phrasings; a yes is asked for where one is needed."""
    if not offer.open:
        return words.next_step_open, "next_step_open"
    if needs_yes(offer):
        return words.next_step[cause], "next_step"
    return words.next_step_owed, "next_step_owed"


def _follow_up(letter: Letter, due_at: datetime) -> Draft:
    kind, words = DraftKind.FOLLOW_UP, letter.wording
    remedies = [each.kind for each in letter.offer.remedies]
    main = next((each for each in remedies if each not in _EXTRAS), remedies[-1] if remedies else RemedyKind.EXPLAIN)
    sentences = [*_greeting(letter, kind), *letter.sentence(kind, Role.ASK, words.follow_up[main], name=main)]
    return _draft(letter, kind, sentences, due_at=due_at)


def _greeting(letter: Letter, kind: DraftKind) -> list[Sentence]:
    tone = tone_of(letter.voice, letter.complaint.tone)
    return letter.sentence(kind, Role.GREETING, greetings(letter.voice, letter.wording, tone))


def _guide(letter: Letter, kind: DraftKind) -> list[Sentence]:
    """How to send the goods back, step by step; only where the shop has said where to."""
    remedies = {each.kind for each in letter.offer.remedies}
    if not remedies & RemedyKind.sent_back() or "address" not in letter.known:
        return []
    guide = letter.wording.guide
    intro = letter.sentence(kind, Role.GUIDE, guide.intro)
    slots = {slot.name: slot for each in intro for slot in each.slots}
    lines = [each.text for each in intro]
    for place, step in enumerate(guide.steps, start=1):
        number = f"step_{place}"
        slots[number] = Slot(name=number, text=f"{place}.")
        slots |= {each: Slot(name=each, text=letter.known[each]) for each in slots_of(step)}
        lines.append(f"{place}. {step.format_map(letter.known)}")
    lines += [f"· {each.format_map(letter.known)}" for each in guide.cautions]
    return [Sentence(role=Role.GUIDE, text="\n".join(lines), slots=tuple(slots.values()))]


def _apology(letter: Letter, kind: DraftKind) -> list[Sentence]:
    """The private text apologises in other words than the public one: nobody likes to read a form letter twice."""
    phrasings = letter.wording.apology[letter.diagnosis.cause]
    public = letter.phrasing(letter.key(DraftKind.PUBLIC_REPLY, Role.APOLOGY), phrasings, letter.known, of="apology")
    avoid = public or "" if kind is not DraftKind.PUBLIC_REPLY else ""
    return letter.sentence(kind, Role.APOLOGY, phrasings, avoid=avoid, of="apology")


def _fact(letter: Letter, kind: DraftKind) -> list[Sentence]:
    """What is known of the parcel: always when it is lost or stuck, else only where the complaint is about delay."""
    name = parcel_fact(letter.complaint, late=letter.late)
    about_delay = Cause.DELAY in (letter.diagnosis.cause, *letter.diagnosis.other_causes)
    if name not in ("lost", "stuck") and not about_delay:
        return []
    return letter.sentence(kind, Role.FACT, letter.wording.fact.get(name, ()), name=name)


def _policy(letter: Letter, kind: DraftKind) -> list[Sentence]:
    if not letter.quoted:
        return []
    clause, sentence = letter.quoted
    return letter.sentence(kind, Role.POLICY, letter.wording.policy, clauses=(clause.id,), clause=sentence)


def _offered(letter: Letter, kind: DraftKind, remedy: Remedy) -> list[Sentence]:
    words = letter.wording
    said = amount_text(remedy, letter.complaint, words.language)
    amount = {"amount": said} if said else {}
    cited = tuple(each.id for each in letter.clauses)
    return letter.sentence(kind, Role.OFFER, offered(remedy, words), name=remedy.kind, clauses=cited, **amount)


def _draft(
    letter: Letter,
    kind: DraftKind,
    sentences: Sequence[Sentence],
    *,
    due_at: datetime | None = None,
    after_private: bool = False,
) -> Draft:
    wording, sentences = letter.wording, letter.ended(kind, sentences)
    return Draft(
        kind=kind,
        language=wording.language,
        text=join_sentences([each.text for each in sentences], wording.language),
        sentences=tuple(sentences),
        due_at=due_at,
        after_private=after_private,
        author=f"playbook-{wording.version}",
    )
