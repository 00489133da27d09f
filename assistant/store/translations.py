"""Texts of cases in other languages: their words lie in `texts` under the buyer, and are destroyed with the rest."""

from __future__ import annotations

import json
from dataclasses import asdict

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.translation import Translated
from assistant.store.columns import read_json
from assistant.store.tables import texts, translations
from assistant.store.texts import Texts


class Translations:
    def __init__(self, connection: AsyncConnection, texts: Texts) -> None:
        self._connection = connection
        self._texts = texts

    async def of(self, shop: str, case: str, language: str) -> dict[str, Translated]:
        """What was translated of a case, by `text_key`; nothing of what was erased."""
        number = await self._number(shop, case, language)
        if number is None:
            return {}
        body = (await self._texts.get(shop, [number]))[number].body
        found = read_json(body) if body else {}
        return {key: Translated(**{**each, "figures": tuple(each["figures"])}) for key, each in found.items()}

    async def put(self, shop: str, case: str, language: str, found: dict[str, Translated], *, buyer: int) -> None:
        """Keep these in place of what was kept of the case."""
        body = json.dumps({key: asdict(each) for key, each in found.items()}, ensure_ascii=False)
        number = await self._number(shop, case, language)
        if number is None:
            number = await self._texts.put(shop, buyer, body)
            row = {"shop": shop, "case_id": case, "language": language, "text": number}
            await self._connection.execute(insert(translations).values(row))
            return
        standing = (texts.c.shop == shop, texts.c.id == number, texts.c.erased_at.is_(None))
        await self._connection.execute(update(texts).where(*standing).values(body=body))

    async def _number(self, shop: str, case: str, language: str) -> int | None:
        where = (translations.c.shop == shop, translations.c.case_id == case, translations.c.language == language)
        found: int | None = (await self._connection.execute(select(translations.c.text).where(*where))).scalar()
        return found
