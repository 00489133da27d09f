"""One case as a page of text: everything a person decides on, in the order of the desk's stations."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from assistant.cli.moments import shop_time
from assistant.cli.queue_table import cause_text, due_text
from assistant.desk.after.follow_up_words import OUTCOMES, PREVIEW
from assistant.desk.answering.guides import has_guide
from assistant.desk.deadlines.clock_text import clock_lines
from assistant.desk.seeing.labels import PHOTOS, TICKETS, origin_facts
from assistant.reading.visible import visible

if TYPE_CHECKING:
    from assistant.desk.seeing.cases import QueueRow
    from assistant.domain.audit import AuditRecord
    from assistant.domain.offer import Offer
    from assistant.domain.proposal import Proposal
    from assistant.domain.records import CaseView, DraftRecord
    from assistant.domain.shop import Shop
    from assistant.domain.verdict import Finding
    from assistant.i18n import Translator


class CasePage:
    """`text()` is the page; nothing in it is shortened."""

    def __init__(
        self,
        t: Translator,
        shop: Shop,
        view: CaseView,
        row: QueueRow,
        records: Sequence[AuditRecord],
        after: Sequence[str] = (),
    ) -> None:
        """`after` are the lines of `desk.after_text.after_lines`."""
        self._t = t
        self._shop = shop
        self._shop = shop
        self._view = view
        self._row = row
        self._records = records
        self._after = after

    def text(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        t, case = self._t, self._view.case
        stars = f"{case.rating}★" if case.rating else "-"
        yield f"{t('case')} {case.id}  {t(str(case.state))}  {t(str(case.platform))} {case.market}  {stars}"
        harm = self._row.harm
        yield f"{t('due')} {due_text(t, self._row)}   {t('harm')} {harm.points}: {t.notes(harm.because)}"
        yield from (f"  {each}" for each in clock_lines(t, self._row, self._shop))
        yield from self._said()
        yield from self._order()
        if self._view.proposal is None:
            yield from _indented(case.error or t("no proposal yet"))
        else:
            yield from self._proposal(self._view.proposal.proposal, self._view.proposal.drafts)
        if self._after:
            yield from self._heading("After the offer")
            yield from (f"  {each}" for each in self._after)
        yield from self._history()

    def _said(self) -> Iterator[str]:
        """The review with what was added, the after-sale requests, the chat turn by turn, and what photos there are."""
        t, case = self._t, self._view.case
        yield from self._heading("What the buyer says")
        if not case.text:
            yield "  " + t("(nothing)")
        if review := case.review:
            yield from self._turn(t("review"), review.written_at, review.text)
            if review.further:
                yield from self._turn(t("added later"), None, review.further)
            if review.seller_reply:
                yield from self._turn(t("already answered"), None, review.seller_reply)
        for ticket in case.tickets:
            amount = f" {ticket.amount}" if ticket.amount else ""
            name = f"{t('after-sale request')} {t(TICKETS[ticket.state])}{amount}"
            yield from self._turn(name, ticket.opened_at, "\n".join(filter(None, (ticket.reason, ticket.text))))
        for message in case.messages:
            yield from self._turn(t(str(message.author)), message.sent_at, message.text)
        elsewhere = self._view.photos_elsewhere
        missing = "   " + t("{n} photos on the platform, not imported", n=elsewhere) if elsewhere else ""
        kept = len({each.id for each in case.photos if each.id})
        yield f"  {t(PHOTOS[self._view.photo_state])}{f' ({kept})' if kept else ''}{missing}"
        if case.product:
            yield f"  {visible(case.product)}"

    def _turn(self, name: str, moment: datetime | None, words: str) -> Iterator[str]:
        yield f"  {name}{'  ' + self._time(moment) if moment else ''}"
        yield from _indented(visible(words), by="    ")

    def _order(self) -> Iterator[str]:
        yield from self._heading("What we know")
        yield from self._order_facts()
        for name, value in origin_facts(self._view.case.origin):
            yield f"  {self._t(name)} {visible(value)}"

    def _order_facts(self) -> Iterator[str]:
        order, tracking, t = self._view.case.order, self._view.case.tracking, self._t
        if order is None:
            yield "  " + t("no certain link to an order: nobody to write to in private")
            return
        yield visible(f"  {t('order')} {order.number}  {order.product}  {order.sku} x{order.quantity}")
        yield visible(f"  {t('paid')} {order.paid or '-'}   {t('freight')} {order.freight or '-'}   {order.carrier}")
        if refunded := self._view.case.refunded:
            yield f"  {t('paid back')} {refunded}"
        times = {"placed": order.placed_at, "shipped": order.shipped_at, "delivered": order.delivered_at}
        known = [f"{t(name)} {self._time(moment)}" for name, moment in times.items() if moment]
        if known:
            yield "  " + "   ".join(known)
        if tracking:
            scan = self._time(tracking.last_scan_at) if tracking.last_scan_at else ""
            yield visible(f"  {t('parcel')} {tracking.number}  {t(str(tracking.state))} {scan}")

    def _proposal(self, proposal: Proposal, drafts: Sequence[DraftRecord]) -> Iterator[str]:
        t, diagnosis = self._t, proposal.diagnosis
        yield from self._heading("Diagnosis")
        others = t.listed(diagnosis.other_causes)
        yield f"  {cause_text(t, self._row)}  {t('also')}: {others or '-'}  [{diagnosis.author}]"
        yield (
            f"  {t('fault')} {t(str(diagnosis.fault))}   {t('severity')} {int(diagnosis.severity)}   "
            f"{t('asks for')} {t(str(diagnosis.ask))}   {t('language')} {diagnosis.language}"
        )
        for each in diagnosis.evidence:
            yield f"  {t('evidence')} {each.start}-{each.end}: “{visible(each.text)}”"
        yield from self._heading("Clauses")
        for hit in proposal.found.reliable:
            yield f"  [{hit.clause.id}] {' > '.join(hit.clause.path)}"
            yield from _indented(hit.clause.text, by="      ")
        if not proposal.found.reliable:
            yield "  " + t(proposal.found.reason)
        yield from self._offer(proposal.offer)
        if proposal.outcome:
            yield from self._heading("Follow-up")
            yield "  " + t(OUTCOMES[proposal.outcome])
        for number, draft in enumerate(drafts, start=1):
            yield from self._draft(number, draft)
        for note in proposal.notes:
            yield "  ! " + t.note(note)
        yield from self._leave()

    def _leave(self) -> Iterator[str]:
        """Whose leave it needs, who gave theirs, and the value that stands for what is shown here."""
        t, view = self._t, self._view
        if not view.seen or not view.proposal or not view.proposal.drafts:
            return
        yield from self._heading("Approval")
        needed = self._row.needed
        for note in needed.because if needed else ():
            yield "  ▲ " + t.note(note)
        if needed and needed.because:
            yield "  " + t("who may: {names}", names=", ".join(needed.able(view.people)) or "-")
        for first in view.firsts:
            yield "  " + t(
                "{kind}: first approved by {by}, {at}; somebody else must approve it as well, until {until}",
                kind=t(view.kind_of(first)),
                by=first.approver,
                at=self._time(first.given_at),
                until=self._time(first.expires_at),
            )
        yield "  " + t("to decide on exactly what stands here: --seen {seen}", seen=view.seen)

    def _offer(self, offer: Offer | None) -> Iterator[str]:
        if offer is None:
            return
        t = self._t
        yield from self._heading("Carried out" if offer.done else "Offer")
        for each in offer.remedies:
            yield f"  {t(str(each.kind))} {each.amount or ''}".rstrip()
        if offer.done:
            return
        yield f"  {t('loss')} {offer.loss or '-'}"
        for note in offer.because:
            yield "  · " + t.note(note)
        if offer.tasks:
            yield f"  {t('to do in the shop')}: {t.listed(offer.tasks)}"
        if has_guide(self._view):
            yield "  " + t("illustrated return guide: {command}", command=f"assistant guide {self._view.case.id}")
        if offer.needs_supervisor:
            yield "  ▲ " + t.note(offer.needs_supervisor)

    def _draft(self, number: int, record: DraftRecord) -> Iterator[str]:
        t, draft = self._t, record.draft
        title = f"{number} {t(str(draft.kind))}  {draft.language}  {len(draft.text)}  {t(str(record.state))}"
        due = f"  {t('due')} {self._time(draft.due_at)}" if draft.due_at and not record.planned else ""
        yield f"\n== {title}{due} =="
        yield from _indented(visible(draft.text))
        yield f"  [{draft.author}{' / ' + record.edited_by if record.edited_by else ''}]"
        if record.planned and draft.due_at:
            yield "  · " + t(PREVIEW, when=self._time(draft.due_at))
        if draft.after_private:
            yield "  · " + t("leaves after the private message it speaks of")
        if record.held:
            yield "  ! " + t.note(record.held)
        yield from findings_lines(t, record.findings, draft.text)

    def _history(self) -> Iterator[str]:
        if not self._records:
            return
        yield from self._heading("History")
        for each in self._records:
            yield f"  {self._time(each.at)}  {each.actor}  {self._t(each.action)}"

    def _heading(self, name: str) -> Iterator[str]:
        yield f"\n== {self._t(name)} =="

    def _time(self, moment: datetime) -> str:
        return shop_time(self._shop, moment)


def findings_lines(t: Translator, findings: Sequence[Finding], text: str) -> Iterator[str]:
    """One line a finding, with the words it is about."""
    for each in findings:
        words = visible(text[each.start : each.end])
        yield f"  {t(str(each.verdict)).upper()} {each.rule} {each.start}-{each.end} “{words}”: {t.note(each.note)}"


def _indented(text: str, by: str = "  ") -> Iterator[str]:
    for line in text.splitlines() or [""]:
        yield textwrap.indent(line, by)
