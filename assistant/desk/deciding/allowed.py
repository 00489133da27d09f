"""What stands between a person and their approval: limits, rules in force, roles, and what holds a text."""

from __future__ import annotations

from datetime import datetime

from assistant.desk.after.follow_up_words import WHYS
from assistant.desk.deciding.giving import Asked
from assistant.desk.deciding.standing import moved_on
from assistant.desk.door.people import active
from assistant.desk.ports import Work
from assistant.domain.case import Case
from assistant.domain.follow_up import Why
from assistant.domain.leave import Leave, leave_needed
from assistant.domain.market import day_in
from assistant.domain.note import N_, Note
from assistant.domain.playbook import Limits
from assistant.domain.records import DraftRecord, ProposalRecord
from assistant.domain.rulepack import Permission, RulePack, permits
from assistant.domain.verdict import Finding, Verdict
from assistant.errors import AboveRole, Blocked, NeedsTwo, NotAllowed


def needed_for(case: Case, record: ProposalRecord, *, limits: Limits, pack: RulePack | None, now: datetime) -> Leave:
    """Whose leave the answer to a case needs at this moment."""
    no_rules = None
    if not permits(pack, Permission.SEND, day_in(case.market, now)):
        values = {"platform": case.platform, "market": case.market}
        no_rules = Note(message=N_("no rule pack in force for {platform} {market}"), values=values)
    proposal = record.proposal
    return leave_needed(proposal.offer, proposal.diagnosis.severity, limits, no_rules=no_rules)


async def may_approve(work: Work, asked: Asked, *, among: int) -> None:
    """Raises where the case moved on, the role is too low, or a case `among` several needs two people."""
    if asked.record.snapshot != asked.case.snapshot():
        raise await moved_on(work, asked.shop, asked.case)
    needed = asked.needed
    if not asked.person.role.reaches(needed.role):
        able = needed.able(await active(work, asked.shop.id))
        raise AboveRole(
            N_("A supervisor must approve this: {reason}."),
            remedy=N_("Who may: {names}. To name one: assistant people add NAME --role supervisor"),
            reason=needed.because[0],
            names=", ".join(able) or "-",
        )
    if needed.two and among > 1:
        raise NeedsTwo


def may_leave(draft: DraftRecord, findings: tuple[Finding, ...]) -> None:
    """Raises where the text is only planned or held, or the guard blocks it."""
    if draft.planned:
        raise still_planned()
    if draft.held:
        raise NotAllowed(N_("The {kind} cannot be sent: {reason}."), kind=draft.kind, reason=draft.held)
    blocks = [each for each in findings if each.verdict is Verdict.BLOCK]
    if blocks:
        first = blocks[0]
        raise Blocked(
            N_("The guard blocks the {kind}: {rule} at {start}-{end}, {reason}."),
            kind=draft.kind,
            rule=first.rule,
            start=first.start,
            end=first.end,
            reason=first.note,
        )


def still_planned() -> NotAllowed:
    """The error for whoever decides on a follow-up before it is due."""
    return NotAllowed(
        N_("The follow-up is only planned: its text is written once it is due, and approved then."),
        remedy=N_("`assistant follow-up` shows when."),
    )


def may_follow_up(why: Why | None) -> None:
    """Raises where something other than the hour stands in the way of a follow-up."""
    if why and not why.waits:
        raise NotAllowed(
            N_("The follow-up may not leave: {reason}."),
            remedy=N_("`assistant follow-up` shows what is planned."),
            reason=Note(message=WHYS[why]),
        )
