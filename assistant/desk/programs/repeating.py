"""Requests with an idempotency key: carried out once, and answered the same when they come again."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from assistant.desk.ports import Store
from assistant.domain.repeating import GIVEN_UP, KEPT, Kept
from assistant.request_errors import AnswerGone, KeyReused, StillUnderWay


class Repeating:
    """Only what was carried out is kept: a request that was refused may be sent again under its key."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def begin(self, person: str, key: str, request: str, *, now: datetime) -> Kept | None:
        """The answer it was given before; None where it is now to be carried out, by whoever asked first.

        Raises KeyReused for another request under the same key, StillUnderWay while the first one runs, and
        AnswerGone where words were erased since.
        """
        async with self._store.writing() as work:
            await work.answers_kept.forget(now - KEPT)
            known = await work.answers_kept.get(person, key)
            if known and known.request != request:
                raise KeyReused
            if known and known.under_way and now - known.at < GIVEN_UP:
                raise StillUnderWay
            if known and not known.under_way:
                if known.body is None:
                    raise AnswerGone
                return known
            await work.answers_kept.put(Kept(person=person, key=key, request=request, at=now))
            return None

    async def keep(self, begun: Kept, *, status: int, media_type: str, etag: str, body: bytes) -> None:
        """Its answer, for a day from when it was asked."""
        async with self._store.writing() as work:
            await work.answers_kept.put(replace(begun, status=status, media_type=media_type, etag=etag, body=body))

    async def drop(self, begun: Kept) -> None:
        """It was not carried out."""
        async with self._store.writing() as work:
            await work.answers_kept.drop(begun.person, begun.key)
