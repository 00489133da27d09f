"""One case as the inbox shows it: what the buyer says, what the desk knows, what it would say."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from api.inbox.clock_chips import ClockChip, clock_chips
from api.inbox.marked import Piece, draft_pieces, hidden_in, pieces_of
from api.inbox.queue_lines import Chip, ready_drafts, severity_chip
from api.inbox.said import Said, said_in
from assistant.desk.after.follow_up_words import OUTCOMES, PREVIEW
from assistant.desk.deadlines.clock_text import clock_lines
from assistant.desk.deciding.terms import target_of
from assistant.desk.seeing.labels import PHOTOS, TICKETS, origin_facts
from assistant.domain.approval import DraftState, text_digest
from assistant.domain.case import PhotoState, TicketState
from assistant.domain.draft import DraftKind
from assistant.domain.note import N_
from assistant.domain.translation import text_key
from assistant.domain.verdict import Finding, Verdict, strictest

if TYPE_CHECKING:
    from assistant.desk.seeing.cases import QueueRow
    from assistant.domain.clause import Clause
    from assistant.domain.records import Approval, CaseView, DraftRecord
    from assistant.domain.shop import Shop
    from assistant.i18n import Translator

#: who can read a text once it has left
_AUDIENCE = {
    DraftKind.PUBLIC_REPLY: N_("everyone can read this, under the review"),
    DraftKind.PRIVATE_OFFER: N_("only the buyer can read this"),
    DraftKind.FOLLOW_UP: N_("only the buyer can read this"),
}
_LOOKS = {
    Verdict.BLOCK: ("severe", "■"),
    Verdict.WARN: ("soon", "▲"),
    Verdict.NOTE: ("note", "i"),
    Verdict.PASS: ("good", "✓"),
}
_REQUESTS = {TicketState.OPEN: "soon", TicketState.REFUNDED: "good", TicketState.CLOSED: "low"}
_PHOTOS = {PhotoState.NONE: "low", PhotoState.ASKED_FOR: "soon", PhotoState.GIVEN: "good"}


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingLine:
    chip: Chip
    rule: str
    words: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftCard:
    """`clauses` are the clauses it cites with their labels (c1, c2); `planned` says that it is only a preview.

    `bare` is the text without any mark, with hidden characters written out: what will be sent, of so many `size` bytes
    with this `digest`. `ready` says that only a person's leave is missing; `why` says what else is.
    """

    kind: str
    audience: str
    target: str
    record: DraftRecord
    pieces: tuple[Piece, ...]
    verdict: Chip
    findings: tuple[FindingLine, ...]
    held: str
    planned: str
    clauses: tuple[tuple[str, Clause], ...]
    bare: tuple[Piece, ...]
    size: int
    #: names the text where its translation is looked up
    key: str
    digest: str
    ready: bool
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstLine:
    """A text that one person has approved and another must approve as well."""

    kind: str
    approver: str
    given_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseScreen:
    """`stale` says that the case moved on after its drafts were written; then nothing of it is approved.

    `needs` says why an agent alone is not enough, `able` names who may approve, `firsts` are first approvals of two.
    `requests` are the states of the after-sale requests, `photos` the ids of the pictures that lie in the desk, `facts`
    where goods and sale came from, `outcome` what happened where a follow-up is shown.
    """

    severity: Chip
    clocks: tuple[ClockChip, ...]
    clock_lines: tuple[str, ...]
    said: Said
    requests: tuple[Chip, ...]
    hidden: int
    photo_state: Chip
    photos: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    drafts: tuple[DraftCard, ...]
    stale: bool
    ready: tuple[DraftCard, ...]
    #: the texts that may leave, in the order in which they do
    order: str
    outcome: str
    needs: str
    able: str
    firsts: tuple[FirstLine, ...]


def case_screen(t: Translator, shop: Shop, view: CaseView, row: QueueRow) -> CaseScreen:
    record = view.proposal
    stale = record is not None and record.snapshot != view.case.snapshot()
    cards = text_cards(t, shop, view)
    return CaseScreen(
        severity=severity_chip(t, row),
        clocks=clock_chips(t, row, ZoneInfo(shop.time_zone)),
        clock_lines=tuple(str(each) for each in clock_lines(t, row, shop)),
        said=said_in(view.case, record.proposal.diagnosis.evidence if record else ()),
        requests=tuple(Chip(look=_REQUESTS[each.state], text=t(TICKETS[each.state])) for each in view.case.tickets),
        hidden=hidden_in(view.case.text),
        photo_state=Chip(look=_PHOTOS[view.photo_state], text=t(PHOTOS[view.photo_state])),
        photos=tuple(dict.fromkeys(each.id for each in view.case.photos if each.id)),
        facts=tuple((t(name), value) for name, value in origin_facts(view.case.origin)),
        drafts=cards,
        stale=stale,
        ready=() if stale else tuple(each for each in cards if each.ready),
        order=t(N_(", then ")).join(each.kind for each in sorted(cards, key=_leaving) if each.ready),
        outcome=t(OUTCOMES[record.proposal.outcome]) if record and record.proposal.outcome else "",
        needs=t.notes(row.needed.because) if row.needed else "",
        able=", ".join(row.needed.able(view.people)) if row.needed else "",
        firsts=tuple(_first(t, view, each) for each in view.firsts),
    )


def text_cards(t: Translator, shop: Shop, view: CaseView) -> tuple[DraftCard, ...]:
    """The texts of a case, each as it would leave."""
    drafts = view.proposal.drafts if view.proposal else ()
    return tuple(_card(t, shop, view, each) for each in drafts)


def _card(t: Translator, shop: Shop, view: CaseView, record: DraftRecord) -> DraftCard:
    draft, verdict = record.draft, strictest(each.verdict for each in record.findings)
    hits = view.proposal.proposal.found.reliable if view.proposal else ()
    labels = {hit.clause.id: (f"c{number}", hit.clause) for number, hit in enumerate(hits, start=1)}
    return DraftCard(
        kind=t(record.kind),
        audience=t(_AUDIENCE[record.kind]),
        target=target_of(view.case, record.kind),
        record=record,
        pieces=tuple(draft_pieces(draft, record.findings)),
        verdict=verdict_chip(t, verdict),
        findings=finding_lines(t, draft.text, record.findings),
        held=t.note(record.held) if record.held else "",
        planned=t(PREVIEW, when=_local(draft.due_at, shop)) if record.planned and draft.due_at else "",
        clauses=tuple(labels[each] for each in draft.clauses if each in labels),
        bare=tuple(pieces_of(draft.text, ())),
        size=len(draft.text.encode("utf-8", "surrogatepass")),
        key=text_key(draft.text),
        digest=text_digest(record.salt, draft.text),
        ready=record in ready_drafts(view.proposal),
        why=_why(t, record),
    )


def _leaving(card: DraftCard) -> tuple[bool, int]:
    """A public reply that speaks of a private message leaves after it."""
    return (card.record.draft.after_private, card.record.id)


def _why(t: Translator, record: DraftRecord) -> str:
    """What keeps a text from being approved now; nothing where only a person's leave is missing."""
    if record.planned:
        return t("a preview: it is written once it is due")
    if record.held:
        return t.note(record.held)
    blocking = next((each for each in record.findings if each.verdict is Verdict.BLOCK), None)
    if blocking:
        return t("{rule} blocks it: {reason}", rule=blocking.rule, reason=t.note(blocking.note))
    return "" if record.state in DraftState.asked() else t(record.state)


def finding_lines(t: Translator, text: str, findings: Iterable[Finding]) -> tuple[FindingLine, ...]:
    """What the guard found in a text, each with the words it is about."""
    return tuple(
        FindingLine(
            chip=verdict_chip(t, each.verdict),
            rule=each.rule,
            words=text[each.start : each.end],
            note=t.note(each.note),
        )
        for each in findings
    )


def _local(moment: datetime, shop: Shop) -> str:
    return moment.astimezone(ZoneInfo(shop.time_zone)).strftime("%Y-%m-%d %H:%M")


def _first(t: Translator, view: CaseView, first: Approval) -> FirstLine:
    return FirstLine(
        kind=t(view.kind_of(first)),
        approver=first.approver,
        given_at=first.given_at,
        expires_at=first.expires_at,
    )


def verdict_chip(t: Translator, verdict: Verdict) -> Chip:
    look, mark = _LOOKS[verdict]
    return Chip(look=look, mark=mark, text=t(verdict))
