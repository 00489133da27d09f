"""What learning needs of the database, of the readers of edits and of the gate."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Protocol

from assistant.domain.draft import Draft
from assistant.domain.learning import Decided, Edit, Lesson, LessonState, NewLesson, Reply
from assistant.domain.note import Note
from assistant.domain.voice import Manner, Voice


class Outcomes(Protocol):
    async def note(self, shop: str, decided: Sequence[Decided], *, reason: int | None = None) -> None:
        """Keep what was decided on drafts, in place of what was decided before; `reason` is the number of a text."""
        ...

    async def original(self, shop: str, draft: int) -> str | None:
        """What the desk had written before anybody changed it; None where nobody did."""
        ...

    async def since(self, shop: str, moment: datetime | None) -> list[Decided]:
        """Decisions that stand, newest first."""
        ...

    async def reasons(self, shop: str, *, most: int) -> list[tuple[Decided, str]]:
        """Why drafts were rejected, the newest first."""
        ...

    async def replies(self, shop: str, *, most: int) -> list[Reply]:
        """The newest approved replies beside what the desk had drafted, newest first."""
        ...


class Lessons(Protocol):
    async def add(self, shop: str, new: Sequence[NewLesson], *, now: datetime) -> list[Lesson]:
        """Keep what is proposed for the first time; gives that."""
        ...

    async def some(
        self, shop: str, *, states: Iterable[LessonState] = (), ids: Sequence[int] | None = None
    ) -> list[Lesson]: ...
    async def move(
        self, shop: str, number: int, before: LessonState, state: LessonState, *, at: datetime, by: str
    ) -> bool: ...
    async def voices(self, shop: str) -> list[Voice]: ...
    async def put_voice(self, shop: str, voice: Voice, *, at: datetime, by: str) -> None: ...
    async def drop_voice(self, shop: str, language: str) -> None: ...
    async def manner(self, shop: str) -> Manner:
        """What a writer may know of the shop's manner: its voices, what a person accepted."""
        ...


class EditReader(Protocol):
    """What a person changed in a draft, by type."""

    def __call__(self, before: Draft, after: str) -> Edit: ...


class Finder(Protocol):
    """What approved replies teach beside what holds already."""

    def __call__(self, replies: Sequence[Reply], manner: Manner, *, shop_name: str) -> list[NewLesson]: ...


class Gate(Protocol):
    """Whether the desk is as good with a lesson as without it; what is wrong otherwise, nothing where it passes."""

    async def problems(self, lesson: NewLesson, manner: Manner, *, now: datetime) -> list[Note]: ...
