"""What the audit chain may hold of words: digests with a salt that is destroyed with them, and the guard's rules."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import RowMapping, and_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.approval import text_digest
from assistant.domain.verdict import Verdict, strictest
from assistant.store.bulk import rows_of
from assistant.store.tables import drafts, proposals, texts


class Seals:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def of_proposals(self, shop: str, numbers: Sequence[int]) -> dict[int, dict[str, str]]:
        """Facts of each proposal: `inputs` is the salted digest of the snapshot, each draft's that of its text."""
        query = select(proposals.c.id, proposals.c.snapshot, proposals.c.salt).where(proposals.c.shop == shop)
        rows = await rows_of(self._connection, query, proposals.c.id, numbers)
        sealed = {row["id"]: {"inputs": text_digest(row["salt"] or b"", row["snapshot"])} for row in rows}
        columns = (drafts.c.proposal, drafts.c.id, drafts.c.kind, drafts.c.language, drafts.c.author, drafts.c.findings)
        written = (
            select(*columns, texts.c.body, texts.c.salt)
            .join(texts, and_(texts.c.shop == drafts.c.shop, texts.c.id == drafts.c.text))
            .where(drafts.c.shop == shop)
            .order_by(drafts.c.id)
        )
        for row in await rows_of(self._connection, written, drafts.c.proposal, numbers):
            sealed[row["proposal"]][row["kind"]] = _draft(row)
        return sealed


def _draft(row: RowMapping) -> str:
    """Number, language, author, digest of the text, verdict and the rules behind it, with spaces between."""
    verdict = strictest(Verdict(each["verdict"]) for each in row["findings"])
    rules = sorted({each["rule"] for each in row["findings"]})
    digest = text_digest(row["salt"] or b"", row["body"] or "")
    parts = (f"draft={row['id']}", f"language={row['language']}", f"author={row['author']}", f"text={digest}")
    return " ".join((*parts, f"verdict={verdict}", f"rules={','.join(rules)}"))
