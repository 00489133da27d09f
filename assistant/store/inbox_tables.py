"""What the inbox keeps beside the cases: who has which, what is being typed, translations, filters a person keeps."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKeyConstraint, Index, Integer, String, Table

from assistant.store.columns import metadata, shop_column, to
from assistant.store.moments import UtcTime

#: one row a case that somebody gave, put off or passed on; `why` is a text
handling = Table(
    "handling",
    metadata,
    shop_column(),
    Column("case_id", String(60), primary_key=True),
    Column("assigned_to", String(100), nullable=False),
    Column("snoozed_until", UtcTime),
    Column("version", Integer, nullable=False),
    Column("escalated_by", String(100), nullable=False),
    Column("escalated_at", UtcTime),
    Column("why", Integer),
    to("cases", "case_id"),
    to("texts", "why"),
    Index(None, "shop", "assigned_to"),
)

#: words in place of a draft that are typed and not saved
typed = Table(
    "typed",
    metadata,
    shop_column(),
    Column("draft", Integer, primary_key=True, autoincrement=False),
    Column("person", String(200), primary_key=True),
    Column("case_id", String(60), nullable=False),
    Column("version", Integer, nullable=False),
    Column("text", Integer, nullable=False),
    Column("changed_at", UtcTime, nullable=False),
    to("drafts", "draft"),
    to("cases", "case_id"),
    to("texts", "text"),
)

#: the texts of a case in another language, as one JSON object by `text_key`; for who works on it, never sent
translations = Table(
    "translations",
    metadata,
    shop_column(),
    Column("case_id", String(60), primary_key=True),
    Column("language", String(8), primary_key=True),
    Column("text", Integer, nullable=False),
    to("cases", "case_id"),
    to("texts", "text"),
)

views = Table(
    "views",
    metadata,
    shop_column(),
    Column("person", String(200), primary_key=True),
    Column("name", String(100), primary_key=True),
    Column("query", String(500), nullable=False),
    ForeignKeyConstraint(["shop"], ["shops.shop"]),
)
