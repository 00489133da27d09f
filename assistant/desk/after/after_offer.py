"""After the offer: what the buyer answered, what is owed, what was carried out and with what proof."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from assistant.desk.after.owed import (
    DECLINED,
    come_to_rest,
    give_up,
    not_leaving,
    step_todo,
    step_told,
)
from assistant.desk.after.telling import accept, standing
from assistant.desk.answering.settle import renew
from assistant.desk.arriving.overtake import overtake
from assistant.desk.deciding.standing import case_of
from assistant.desk.door.people import somebody
from assistant.desk.ports import Store, Work
from assistant.domain.approval import DraftState
from assistant.domain.before import Answer
from assistant.domain.case import Case, CaseState
from assistant.domain.draft import DraftKind
from assistant.domain.errand import Errand, Proof, read_proof
from assistant.domain.money import Money
from assistant.domain.note import N_
from assistant.domain.people import Person, Role, folded
from assistant.domain.told import Todo, TodoState, TodoStep, ToldOffer, ToldStep
from assistant.errors import AboveRole, ChangedMeanwhile, NotAllowed, WrongInput

#: proofs that stand for one thing each; a coupon code may be the same for everybody
_ONCE = frozenset({Proof.REFUND_NUMBER, Proof.PARCEL_NUMBER, Proof.RETURN_NUMBER, Proof.PICK_UP_NUMBER})
#: characters of a note
NOTE = 1000
#: the record of a proof that was put right
CORRECTED = "todo_corrected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Doing:
    """What somebody says of an errand: its proof, what a claim brought back, a note that can be erased."""

    proof: str = ""
    recovered: str = ""
    note: str = ""


class AfterOffer:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def done(self, shop: str, number: int, doing: Doing, *, by: str, now: datetime) -> Todo:
        """Somebody carried an errand out. Its money is spent from now on; what it stood for cannot be done again."""
        async with self._store.writing() as work:
            person = await somebody(work, shop, by)
            todo = await _todo(work, shop, number)
            case = await case_of(work, shop, todo.case)
            _may_be_done(todo)
            await not_leaving(work, shop, case.id)
            proof = read_proof(todo.errand, doing.proof, order_number=case.order.number if case.order else "")
            if proof.number:
                await _unused(work, todo, proof.kind, proof.number)
            told = replace(todo, proof=proof.number, done_by=person.name, done_at=now)
            told = await _noted(work, told, case, doing)
            moved = await step_todo(work, told, TodoStep.CARRY_OUT, now=now, by=person.name)
            await _rest(work, moved, now=now, by=person.name)
            if todo.remedy:
                await _propose_anew(work, case, now=now, why=N_("what was owed has been carried out"), always=False)
            return moved

    async def correct(self, shop: str, number: int, proof: str, *, by: str, now: datetime) -> Todo:
        """Put right a proof that was mistyped. The old one goes to the erasable texts, and on record by its digest."""
        async with self._store.writing() as work:
            person = await somebody(work, shop, by)
            todo = await _todo(work, shop, number)
            case = await case_of(work, shop, todo.case)
            _may_correct(person, todo)
            given = read_proof(todo.errand, proof, order_number=case.order.number if case.order else "")
            if given.number in {"", todo.proof}:
                raise WrongInput(
                    N_("{number!r} stands there already."), remedy=N_("Pass the right --proof."), number=todo.proof
                )
            await _unused(work, todo, given.kind, given.number)
            kept = await work.texts.put(shop, await work.cases.buyer_of(shop, todo.case), todo.proof)
            corrected = await work.todos.change(todo, replace(todo, proof=given.number))
            if corrected is None:
                raise ChangedMeanwhile
            facts = {"todo": str(todo.id), "was_text": str(kept), "was": await work.texts.digest(shop, kept)}
            await work.audit.append(
                shop, at=now, actor=person.name, action=CORRECTED, subject=f"case:{todo.case}", facts=facts
            )
            return corrected

    async def confirm(self, shop: str, number: int, doing: Doing, *, by: str, now: datetime) -> Todo:
        """It arrived: money or parcel at the buyer, goods at the shop, an answer to a claim."""
        async with self._store.writing() as work:
            person = await somebody(work, shop, by)
            todo = await _todo(work, shop, number)
            case = await case_of(work, shop, todo.case)
            told = await _noted(work, replace(todo, confirmed_at=now), case, doing)
            moved = await step_todo(work, told, TodoStep.CONFIRM, now=now, by=person.name)
            for each in await work.todos.of_case(shop, todo.case):
                if each.after == todo.id and each.state is TodoState.WAITING:
                    await step_todo(work, replace(each, begins_at=now), TodoStep.OWE, now=now, by=person.name)
            await _rest(work, moved, now=now, by=person.name)
            return moved

    async def drop(self, shop: str, number: int, *, by: str, why: str, now: datetime) -> Todo:
        """Write an errand off. What a buyer was told, and above all what is demanded, only a supervisor may."""
        if not why.strip() or len(why) > NOTE:
            raise NotAllowed(
                N_("To drop a todo needs a reason of up to {most} characters."), remedy=N_("Pass --why."), most=NOTE
            )
        async with self._store.writing() as work:
            person = await somebody(work, shop, by)
            todo = await _todo(work, shop, number)
            _may_drop(person, todo)
            await not_leaving(work, shop, todo.case)
            buyer = await work.cases.buyer_of(shop, todo.case)
            kept = await work.texts.keep(shop, buyer, why.strip(), before=todo.note)
            moved = await step_todo(work, replace(todo, note=kept), TodoStep.DROP, now=now, by=person.name)
            for each in await work.todos.of_case(shop, todo.case):
                if each.after == todo.id and each.state is TodoState.WAITING:
                    await step_todo(work, each, TodoStep.DROP, now=now, by=person.name)
            await _rest(work, moved, now=now, by=person.name)
            return moved

    async def heard(self, shop: str, case: str, answer: Answer, *, by: str, note: str = "", now: datetime) -> ToldOffer:
        """A person says what the buyer answered to the offer that stands; gives that offer as it is now.

        A no, and a wish for something else, bring a new proposal from the ladder.
        """
        async with self._store.writing() as work:
            person = await somebody(work, shop, by)
            found = await case_of(work, shop, case)
            live = await standing(work, shop, case)
            if live is None:
                raise NotAllowed(
                    N_("No offer of case {case} waits for an answer."),
                    remedy=N_("See `assistant show {case}`."),
                    case=case,
                )
            await not_leaving(work, shop, case)
            if note:
                kept = await work.texts.put(shop, await work.cases.buyer_of(shop, case), note[:NOTE])
                facts = {"answer": answer, "note_text": str(kept)}
                await work.audit.append(
                    shop, at=now, actor=person.name, action="answer_noted", subject=f"case:{case}", facts=facts
                )
            told = await _take(work, live, answer, now=now, by=person.name)
            more = answer is not Answer.ACCEPTED
            await _propose_anew(work, found, now=now, why=N_("the buyer answered the offer"), always=more)
            return told


async def _take(work: Work, live: ToldOffer, answer: Answer, *, now: datetime, by: str) -> ToldOffer:
    if answer is Answer.ACCEPTED:
        return await accept(work, live, now=now, by=by)
    if answer is Answer.COUNTERED:
        return await step_told(work, live, ToldStep.COUNTER, now=now, by=by)
    told = await step_told(work, live, ToldStep.DECLINE, now=now, by=by)
    await give_up(work, told, now=now, by=by, why=DECLINED)
    return told


async def _todo(work: Work, shop: str, number: int) -> Todo:
    found = await work.todos.get(shop, number)
    if found is None:
        raise WrongInput(N_("There is no todo {n}."), remedy=N_("`assistant todo` lists them."), n=number)
    return found


def _may_be_done(todo: Todo) -> None:
    if todo.state in TodoState.done():
        raise ChangedMeanwhile(
            N_("Todo {n} was carried out by {name} already."),
            remedy=N_("See `assistant show {case}`."),
            n=todo.id,
            name=todo.done_by,
            case=todo.case,
        )
    if todo.state is TodoState.WAITING:
        why = N_("the buyer's goods are not back yet") if todo.after else N_("the buyer has not agreed yet")
        raise NotAllowed(
            N_("Todo {n} is not due: {reason}."),
            remedy=N_("Use `assistant confirm` once the goods are here, `assistant heard` once the buyer agreed."),
            n=todo.id,
            reason=why,
        )


def _may_correct(person: Person, todo: Todo) -> None:
    """Whoever gave the proof, or a supervisor; what was erased, or proven by the platform alone, has none."""
    if todo.state not in TodoState.done() or not todo.proof:
        raise NotAllowed(
            N_("Todo {n} has no proof to correct."), remedy=N_("`assistant done` gives a todo its proof."), n=todo.id
        )
    if folded(todo.done_by) != person.key and not person.role.reaches(Role.SUPERVISOR):
        raise AboveRole(
            N_("The proof of todo {n} is corrected by {name}, who gave it, or by a supervisor."),
            remedy=N_("Ask one; `assistant people list` shows who it is."),
            n=todo.id,
            name=todo.done_by,
        )


def _may_drop(person: Person, todo: Todo) -> None:
    needed = Role.SUPERVISOR if todo.owed or todo.errand in Errand.owed_to_buyers() else todo.errand.role
    if not person.role.reaches(needed):
        raise AboveRole(
            N_("A supervisor must drop todo {n}: a buyer was told it."),
            remedy=N_("Ask one; `assistant people list` shows who it is."),
            n=todo.id,
        )


async def _unused(work: Work, todo: Todo, kind: Proof, number: str) -> None:
    """One refund, one parcel: a number that proves one errand proves no second one; one parcel may carry two things."""
    for other in await work.todos.with_proof(todo.shop, number):
        shared = kind is not Proof.REFUND_NUMBER and other.case == todo.case
        if other.errand.proof is kind and kind in _ONCE and not shared:
            raise NotAllowed(
                N_("{number!r} is the {proof} of todo {n} in case {case} already."),
                remedy=N_("Look the number up where it was carried out."),
                number=number,
                proof=kind,
                n=other.id,
                case=other.case,
            )


async def _noted(work: Work, todo: Todo, case: Case, doing: Doing) -> Todo:
    """The errand with what was recovered and the note, which lies where it can be erased."""
    if doing.recovered:
        if todo.errand not in Errand.claims():
            raise NotAllowed(N_("Only a claim brings money back; todo {n} is none."), n=todo.id)
        try:
            todo = replace(todo, recovered=Money.parse(doing.recovered, case.currency))
        except ValueError as error:
            raise WrongInput(N_("{amount!r} is no amount."), amount=doing.recovered) from error
    if doing.note.strip():
        buyer = await work.cases.buyer_of(todo.shop, todo.case)
        note = await work.texts.keep(todo.shop, buyer, doing.note.strip()[:NOTE], before=todo.note)
        todo = replace(todo, note=note)
    return todo


async def _rest(work: Work, todo: Todo, *, now: datetime, by: str) -> None:
    if todo.told is not None and todo.remedy:
        await come_to_rest(work, await work.told.get(todo.shop, todo.told), now=now, by=by)


async def _propose_anew(work: Work, case: Case, *, now: datetime, why: str, always: bool) -> None:
    """What was proposed before rests on what no longer holds; `always` asks for a proposal where none was open."""
    if case.state is CaseState.TAKEN_OVER:
        return
    await work.cases.touch(case.shop, [case.id])
    if always:
        await overtake(work, case, now=now, why=why)
        await work.cases.move(case.shop, case.id, CaseState.NEW)
    elif case.state in {CaseState.PROPOSED, CaseState.APPROVED}:
        record = await work.proposals.latest(case)
        drafts = record.drafts if record else ()
        if any(each.kind is DraftKind.PRIVATE_OFFER and each.state in DraftState.open_states() for each in drafts):
            await renew(work, case, now=now, why=why)
