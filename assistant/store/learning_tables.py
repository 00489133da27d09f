"""What became of drafts, what may be learnt of it, and how each shop sounds. No word of a person stands here."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, Float, ForeignKeyConstraint, Index, Integer, String, Table

from assistant.store.columns import Digest, metadata, shop_column, to
from assistant.store.moments import UtcTime

#: what was decided on a draft, the last time; texts lie in `texts`, found by `drafts` and `edits`
outcomes = Table(
    "outcomes",
    metadata,
    shop_column(),
    Column("draft", Integer, primary_key=True, autoincrement=False),
    Column("case_id", String(60), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("cause", String(40), nullable=False),
    Column("language", String(5), nullable=False),
    Column("author", String(80), nullable=False),
    Column("outcome", String(20), nullable=False),
    Column("changes", String(60), nullable=False),  # types of the edit, with spaces between
    Column("share", Float, nullable=False),  # of the text that is another now
    Column("reason", Integer),
    Column("at", UtcTime, nullable=False),
    to("drafts", "draft"),
    to("cases", "case_id"),
    to("texts", "reason"),
    Index(None, "shop", "at"),
    Index(None, "shop", "case_id"),
)

#: something to learn; `case_id` where all of it comes from one case, with which it goes
lessons = Table(
    "lessons",
    metadata,
    shop_column(),
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("kind", String(20), nullable=False),
    Column("state", String(20), nullable=False),
    Column("language", String(5), nullable=False),
    Column("cause", String(40), nullable=False),  # empty: of every cause
    Column("text_kind", String(20), nullable=False),  # empty: of every text
    Column("body", JSON, nullable=False),
    Column("same", Digest, nullable=False),  # of what it says: it is proposed once
    Column("hits", Integer, nullable=False),
    Column("among", Integer, nullable=False),
    Column("buyers", Integer, nullable=False),
    Column("case_id", String(60)),
    Column("made_at", UtcTime, nullable=False),
    Column("decided_at", UtcTime),
    Column("decided_by", String(100), nullable=False),
    to("cases", "case_id"),
    Index(None, "shop", "state"),
    Index(None, "shop", "same"),
    Index(None, "shop", "case_id"),
)

voices = Table(
    "voices",
    metadata,
    shop_column(),
    Column("language", String(5), primary_key=True),
    Column("on", Boolean, nullable=False),
    Column("profile", JSON, nullable=False),
    Column("changed_at", UtcTime, nullable=False),
    Column("changed_by", String(100), nullable=False),
    ForeignKeyConstraint(["shop"], ["shops.shop"]),
)
