"""One gesture of one person: what they decide in one go, measured where the shop is watched, and nothing elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from difflib import SequenceMatcher

from assistant.desk.deadlines.once import Telling, tell_new
from assistant.desk.deciding.facing import probes_for
from assistant.desk.deciding.standing import compare_seen
from assistant.desk.ports import Work
from assistant.domain.attention import TRIALS, Action, Decision, Sign, reading_floor, scored, time_for
from assistant.domain.audit import Happened
from assistant.domain.case import Case
from assistant.domain.draft import DraftKind
from assistant.domain.leave import Leave
from assistant.domain.note import N_
from assistant.domain.people import Person, folded
from assistant.domain.probe import Probe, with_probe
from assistant.domain.records import DraftRecord, ProposalRecord, seen_of
from assistant.domain.shop import Shop
from assistant.domain.watch import KEPT, Flag, Look, Watch
from assistant.errors import WasProbe

#: decisions of a person that are looked back at
BACK = TRIALS[Sign.UNREAD].over


class Gesture:
    """`size` counts the cases. Call `faces` before a decision, then what it came to, and `keep` at the end.

    Where cases are alike, `read` are those whose texts had to be read; the others need no time of their own.
    """

    def __init__(
        self,
        shop: Shop,
        person: Person,
        watch: Watch | None,
        *,
        now: datetime,
        size: int,
        read: frozenset[str] | None = None,
    ) -> None:
        self.person = person
        self._shop = shop
        self._watch = watch
        self._now = now
        self._size = size
        self._read = read
        self._flag: Flag | None = None
        self._earlier: list[Decision] = []
        self._made: list[Decision] = []
        self._looks: dict[int, list[Look]] = {}
        self._told: WasProbe | None = None

    async def load(self, work: Work) -> None:
        """What is known of the person."""
        flags = [each for each in await work.watching.flags(self._shop.id) if each.person == self.person.key]
        self._flag = next((each for each in flags if each.cleared_at is None), None)
        cleared = max((each.cleared_at for each in flags if each.cleared_at), default=None)
        known = await work.watching.decisions(self._shop.id, self.person.key, most=BACK)
        self._earlier = [each for each in known if cleared is None or each.at > cleared]

    async def faces(
        self, work: Work, case: Case, record: ProposalRecord, needed: Leave, seen: str, *, blind: bool = False
    ) -> Probe | None:
        """The probe that this person decides on, if it is one; ChangedMeanwhile where `seen` is neither.

        Without `seen` it is what was last shown to them. `blind` says that a decision without any look counts too: an
        approval of what nobody opened is one of the probe that would have been shown.
        """
        if self._watch is None:
            await compare_seen(work, self._shop, case, record, seen)
            return None
        looks = self._looks[record.id] = await work.watching.looks_at(self._shop.id, record.id, self.person.key)
        probe = (await probes_for(work, self._watch, self.person, [(case, record, needed)])).get(record.id)
        if probe and seen.strip():
            meant = seen.strip().lower() == seen_of(case, with_probe(record, probe))
        else:
            last = max(looks, key=lambda each: each.person, default=None)
            meant = last.probe if last else blind
        if probe and meant:
            return probe
        await compare_seen(work, self._shop, case, record, seen)
        return None

    def demands(self, needed: Leave) -> Leave:
        """Two people for what somebody flagged approves in bulk, where the shop wants it so."""
        if self._watch and self._watch.second and self._flag and self._size > 1:
            return replace(needed, two=True)
        return needed

    def approved(self, case: Case, record: ProposalRecord, kinds: Sequence[DraftKind]) -> None:
        """These texts were given leave; what the person wrote themselves needs no reading."""
        self._note(case, record, Action.APPROVED, [each for each in record.drafts if each.kind in kinds])

    def edited(self, case: Case, record: ProposalRecord, draft: DraftRecord, text: str) -> None:
        """A real text was replaced."""
        if self._watch:
            self._note(case, record, Action.EDITED, [], changed=_changed(draft.draft.text, text))

    def rejected(self, case: Case, record: ProposalRecord) -> None:
        self._note(case, record, Action.REJECTED, [])

    def missed(self, case: Case, record: ProposalRecord, probe: Probe, kinds: Sequence[DraftKind]) -> WasProbe:
        """A probe was approved: nothing is. Gives what the person is told of it."""
        drafts = with_probe(record, probe).drafts
        read = [each for each in drafts if (each.kind in kinds if kinds else each.may_leave)]
        return self._tested(case, record, probe, Action.APPROVED, read, caught=False)

    def refused(self, case: Case, record: ProposalRecord, probe: Probe) -> None:
        """A probe was rejected, and nothing else is."""
        self._tested(case, record, probe, Action.REJECTED, [], caught=True)

    def mended(self, case: Case, record: ProposalRecord, probe: Probe, text: str) -> None:
        """Words were put in place of a probe; they go nowhere."""
        changed = _changed(probe.text, text)
        self._tested(case, record, probe, Action.EDITED, [], caught=probe.mended(text), changed=changed)

    def _tested(
        self,
        case: Case,
        record: ProposalRecord,
        probe: Probe,
        action: Action,
        read: Sequence[DraftRecord],
        *,
        caught: bool,
        changed: float | None = None,
    ) -> WasProbe:
        self._note(case, record, action, read, changed=changed, probe=probe, caught=caught)
        message = N_("This was a test, and you missed it: the {kind} was made wrong on purpose, {reason}.")
        if caught:
            message = N_("This was a test, and you caught it: the {kind} was made wrong on purpose, {reason}.")
        name = self.person.name
        self._told = WasProbe(message, kind=probe.kind, reason=probe.told, case=case.id, name=name)
        return self._told

    async def keep(self, work: Work) -> None:
        """Keep what was measured, and flag the person once their decisions say so."""
        if self._watch is None or not self._made:
            return
        await work.watching.forget(self._shop.id, self._now - KEPT)
        await work.watching.add(self._shop.id, self._made)
        decisions = [*self._earlier, *self._made]
        sign = scored(decisions[-BACK:]).hit
        if sign:
            made = Flag(person=self.person.key, sign=sign, at=self._now, decisions=len(decisions))
            await tell_new(work, self._shop.id, [made], self._flagging(), now=self._now)

    def _flagging(self) -> Telling[Flag]:
        shop = self._shop.id

        async def standing(work: Work, _: Sequence[Flag]) -> list[Flag]:
            return [each for each in await work.watching.flags(shop) if each.cleared_at is None]

        async def keep(work: Work, new: Sequence[Flag]) -> None:
            for each in new:
                await work.watching.flag(shop, each)

        return Telling(known=standing, keep=keep, happened=self._happened)

    def _happened(self, flag: Flag) -> Happened:
        facts = {"sign": flag.sign, "decisions": str(flag.decisions)}
        return Happened(actor="desk", action="approver_flagged", subject=f"person:{self.person.name}", facts=facts)

    def tell(self) -> None:
        """Raises WasProbe where the decision was on a probe; call it once everything is kept."""
        if self._told:
            raise self._told

    def _note(
        self,
        case: Case,
        record: ProposalRecord,
        action: Action,
        read: Sequence[DraftRecord],
        *,
        changed: float | None = None,
        probe: Probe | None = None,
        caught: bool | None = None,
    ) -> None:
        if self._watch is None:
            return
        opened = min((each.opened for each in self._looks.get(record.id, ())), default=None)
        foreign = [each.draft for each in read if folded(each.edited_by) != self.person.key]
        if self._read is not None and case.id not in self._read:
            foreign = []
        self._made.append(
            Decision(
                person=self.person.key,
                case=case.id,
                proposal=record.id,
                action=action,
                at=self._now,
                opened=opened,
                floor=reading_floor((each.text, each.language) for each in foreign),
                had=time_for(opened, self._now, [*self._earlier, *self._made]),
                size=self._size,
                changed=changed,
                fault=probe.fault if probe else None,
                caught=caught,
            )
        )


async def begin(
    work: Work, shop: Shop, person: Person, *, now: datetime, size: int = 1, read: frozenset[str] | None = None
) -> Gesture:
    """A gesture of this person; where the shop is not watched it measures nothing and costs one look at the setting."""
    watch = await work.watching.get(shop.id)
    gesture = Gesture(shop, person, watch, now=now, size=size, read=read)
    if watch:
        await gesture.load(work)
    return gesture


def _changed(before: str, after: str) -> float:
    """The share of a text that is another now, 0 to 1."""
    return 1 - SequenceMatcher(None, before, after, autojunk=False).ratio()
