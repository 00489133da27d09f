"""Learning by proposal: what people do with drafts is counted, what it teaches is proposed, and a person says yes.

Nothing changes by itself: a lesson is live once somebody accepted it and the gate passed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from assistant.desk.lessons.learning_ports import Finder, Gate
from assistant.desk.lessons.voices import may_teach, refuse
from assistant.desk.ports import Store, Work
from assistant.domain.learning import (
    Decided,
    Lesson,
    LessonKind,
    LessonState,
    Outcomes,
    outcomes_of,
    taught,
)
from assistant.domain.note import N_
from assistant.domain.people import Person
from assistant.domain.voice import Swap
from assistant.errors import ChangedMeanwhile, NotAllowed, WrongInput

#: newest approved replies that are looked at
REPLIES = 1000
#: newest reasons that are told
REASONS = 50


class Learning:
    def __init__(self, store: Store, find: Finder, gate: Gate) -> None:
        self._store = store
        self._find = find
        self._gate = gate

    async def report(self, shop: str, *, days: int = 0, now: datetime) -> list[Outcomes]:
        """What became of the drafts of the last days, or of all, by cause, language and author."""
        return outcomes_of(await self.decided(shop, days=days, now=now))

    async def decided(self, shop: str, *, days: int = 0, now: datetime) -> list[Decided]:
        async with self._store.reading() as work:
            return await work.outcomes.since(shop, now - timedelta(days=days) if days else None)

    async def reasons(self, shop: str) -> list[tuple[Decided, str]]:
        """Why drafts were rejected, the newest first."""
        async with self._store.reading() as work:
            return await work.outcomes.reasons(shop, most=REASONS)

    async def propose(self, shop: str, *, now: datetime) -> list[Lesson]:
        """What the approved replies teach and nobody was asked about before."""
        async with self._store.reading() as work:
            replies = await work.outcomes.replies(shop, most=REPLIES)
            manner = await work.lessons.manner(shop)
            known = await work.shops.get(shop)
        found = self._find(replies, manner, shop_name=known.name if known else "")
        async with self._store.writing() as work:
            made = await work.lessons.add(shop, found, now=now)
            await _end_older_voices(work, shop, made, now)
            if made:
                facts = {"lessons": " ".join(str(each.id) for each in made)}
                await work.audit.append(
                    shop, at=now, actor="desk", action="lessons_proposed", subject=f"shop:{shop}", facts=facts
                )
            return made

    async def lessons(self, shop: str, *, states: Sequence[LessonState] = (LessonState.PROPOSED,)) -> list[Lesson]:
        async with self._store.reading() as work:
            return await work.lessons.some(shop, states=states)

    async def accept(self, shop: str, number: int, *, by: str, now: datetime) -> Lesson:
        """Let a lesson live: raises WrongInput with what the gate found where it does not pass."""
        async with self._store.reading() as work:
            await may_teach(work, shop, by)
            lesson = await _one(work, shop, number, LessonState.PROPOSED)
            manner = await work.lessons.manner(shop)
        refuse(await self._gate.problems(lesson.new, manner, now=now))
        async with self._store.writing() as work:
            person = await may_teach(work, shop, by)
            if lesson.new.kind in (LessonKind.VOICE, LessonKind.WORD):
                after = taught(await work.lessons.manner(shop), lesson.new)
                voice = next(each for each in after.voices if each.language == lesson.new.language)
                await work.lessons.put_voice(shop, voice, at=now, by=person.name)
            return await _decide(work, shop, lesson, LessonState.ACCEPTED, person, now)

    async def decline(self, shop: str, number: int, *, by: str, now: datetime) -> Lesson:
        """Say no: it is not proposed again."""
        async with self._store.writing() as work:
            person = await may_teach(work, shop, by)
            lesson = await _one(work, shop, number, LessonState.PROPOSED)
            return await _decide(work, shop, lesson, LessonState.DECLINED, person, now)

    async def end(self, shop: str, number: int, *, by: str, now: datetime) -> Lesson:
        """Take an accepted lesson back; a word leaves the glossary, a voice is switched with `assistant shop tone`."""
        async with self._store.writing() as work:
            person = await may_teach(work, shop, by)
            lesson = await _one(work, shop, number, LessonState.ACCEPTED)
            if lesson.new.kind is LessonKind.VOICE:
                raise NotAllowed(N_("A voice is changed or switched off with `assistant shop tone`."))
            if isinstance(lesson.new.body, Swap):
                await _unsay(work, shop, lesson.new.language, lesson.new.body, person, now)
            return await _decide(work, shop, lesson, LessonState.ENDED, person, now)


async def _one(work: Work, shop: str, number: int, state: LessonState) -> Lesson:
    for lesson in await work.lessons.some(shop, ids=[number]):
        if lesson.state is state:
            return lesson
        raise NotAllowed(N_("Lesson {n} is {state}."), n=number, state=lesson.state)
    raise WrongInput(
        N_("There is no lesson {n}."), remedy=N_("`assistant learn proposals --all` lists them."), n=number
    )


async def _decide(work: Work, shop: str, lesson: Lesson, state: LessonState, person: Person, now: datetime) -> Lesson:
    if not await work.lessons.move(shop, lesson.id, lesson.state, state, at=now, by=person.name):
        raise ChangedMeanwhile
    new = lesson.new
    facts = {"kind": new.kind, "language": new.language, "cause": new.cause or "", "hits": f"{new.hits}/{new.of}"}
    await work.audit.append(
        shop, at=now, actor=person.name, action=f"lesson_{state}", subject=f"lesson:{lesson.id}", facts=facts
    )
    (after,) = await work.lessons.some(shop, ids=[lesson.id])
    return after


async def _unsay(work: Work, shop: str, language: str, swap: Swap, person: Person, now: datetime) -> None:
    for voice in await work.lessons.voices(shop):
        if voice.language == language:
            kept = tuple(each for each in voice.swaps if each != swap)
            await work.lessons.put_voice(shop, replace(voice, swaps=kept), at=now, by=person.name)


async def _end_older_voices(work: Work, shop: str, made: Sequence[Lesson], now: datetime) -> None:
    """A newer proposal for the voice of a language takes the place of an older one that nobody answered."""
    fresh = {each.new.language for each in made if each.new.kind is LessonKind.VOICE}
    new = {each.id for each in made}
    for each in await work.lessons.some(shop, states=[LessonState.PROPOSED]):
        if each.new.kind is LessonKind.VOICE and each.new.language in fresh and each.id not in new:
            await work.lessons.move(shop, each.id, LessonState.PROPOSED, LessonState.ENDED, at=now, by="desk")
