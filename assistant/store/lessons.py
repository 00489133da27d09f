"""Lessons and voices: what was proposed to a person, what they said to it, and how the shop sounds since."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import RowMapping, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.canonical import digest
from assistant.domain.draft import DraftKind
from assistant.domain.learning import BODIES, Lesson, LessonKind, LessonState, NewLesson
from assistant.domain.taxonomy import Cause
from assistant.domain.voice import Example, Line, Manner, Voice
from assistant.store.bulk import put, rows_of
from assistant.store.tables import lessons, voices
from assistant.store.values import from_json, next_number, to_json

#: accepted examples of a shop that a writer is handed, the newest ones
EXAMPLES = 200


class Lessons:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, shop: str, new: Sequence[NewLesson], *, now: datetime) -> list[Lesson]:
        """Keep what is proposed for the first time; what was proposed before, and declined maybe, is left out."""
        once = {_same(each): each for each in new}
        query = select(lessons.c.same).where(lessons.c.shop == shop)
        known = {row["same"] for row in await rows_of(self._connection, query, lessons.c.same, once)}
        fresh = [each for same, each in once.items() if same not in known]
        first = await next_number(self._connection, lessons, shop)
        rows = [_row(shop, number, each, now) for number, each in enumerate(fresh, start=first)]
        if rows:
            await self._connection.execute(insert(lessons), rows)
        return await self.some(shop, ids=[row["id"] for row in rows])

    async def some(
        self, shop: str, *, states: Iterable[LessonState] = (), ids: Sequence[int] | None = None
    ) -> list[Lesson]:
        """Lessons in these states, or with these numbers, oldest first."""
        query = select(lessons).where(lessons.c.shop == shop).order_by(lessons.c.id)
        query = query.where(lessons.c.state.in_(list(states))) if states else query
        query = query.where(lessons.c.id.in_(ids)) if ids is not None else query
        return [_lesson(row) for row in (await self._connection.execute(query)).mappings()]

    async def move(
        self, shop: str, number: int, before: LessonState, state: LessonState, *, at: datetime, by: str
    ) -> bool:
        """Change the state; False where somebody has changed it meanwhile."""
        done = await self._connection.execute(
            update(lessons)
            .where(lessons.c.shop == shop, lessons.c.id == number, lessons.c.state == before)
            .values(state=state, decided_at=at, decided_by=by)
        )
        return done.rowcount == 1

    async def voices(self, shop: str) -> list[Voice]:
        """Every voice of the shop, also those that are switched off."""
        query = select(voices).where(voices.c.shop == shop).order_by(voices.c.language)
        rows = (await self._connection.execute(query)).mappings()
        return [replace(from_json(Voice, row["profile"]), on=row["on"]) for row in rows]

    async def put_voice(self, shop: str, voice: Voice, *, at: datetime, by: str) -> None:
        row = {"shop": shop, "language": voice.language, "on": voice.on, "profile": to_json(Voice, voice)}
        await put(self._connection, voices, [row | {"changed_at": at, "changed_by": by}])

    async def drop_voice(self, shop: str, language: str) -> None:
        await self._connection.execute(delete(voices).where(voices.c.shop == shop, voices.c.language == language))

    async def manner(self, shop: str) -> Manner:
        """What a writer may know of the shop's manner."""
        accepted = await self.some(shop, states=[LessonState.ACCEPTED])
        newest = [each.new for each in reversed(accepted)]
        return Manner(
            voices=tuple(await self.voices(shop)),
            examples=tuple([each.body for each in newest if isinstance(each.body, Example)][:EXAMPLES]),
            lines=tuple((each.language, each.body) for each in newest if isinstance(each.body, Line)),
        )


def _same(new: NewLesson) -> str:
    """What makes two lessons one: what they say, not how often it was seen."""
    return digest([new.kind, new.language, new.cause or "", new.text_kind or "", _body(new)])


def _body(new: NewLesson) -> Any:
    return to_json(BODIES[new.kind], new.body)


def _row(shop: str, number: int, new: NewLesson, now: datetime) -> dict[str, Any]:
    return {
        "shop": shop,
        "id": number,
        "kind": new.kind,
        "state": LessonState.PROPOSED,
        "language": new.language,
        "cause": new.cause or "",
        "text_kind": new.text_kind or "",
        "body": _body(new),
        "same": _same(new),
        "hits": new.hits,
        "among": new.of,
        "buyers": new.buyers,
        "case_id": new.case or None,
        "made_at": now,
        "decided_at": None,
        "decided_by": "",
    }


def _lesson(row: RowMapping) -> Lesson:
    kind = LessonKind(row["kind"])
    return Lesson(
        id=row["id"],
        state=LessonState(row["state"]),
        new=NewLesson(
            kind=kind,
            language=row["language"],
            body=from_json(BODIES[kind], row["body"]),
            cause=Cause(row["cause"]) if row["cause"] else None,
            text_kind=DraftKind(row["text_kind"]) if row["text_kind"] else None,
            hits=row["hits"],
            of=row["among"],
            buyers=row["buyers"],
            case=row["case_id"] or "",
        ),
        made_at=row["made_at"],
        decided_at=row["decided_at"],
        decided_by=row["decided_by"],
    )
