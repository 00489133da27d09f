"""What buyers were told, what is owed because of it, and who was told that it is late."""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger, Boolean, Column, Index, Integer, String, Table, UniqueConstraint

from assistant.store.columns import metadata, shop_column, to
from assistant.store.moments import UtcTime

told_offers = Table(
    "told_offers",
    metadata,
    shop_column(),
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("case_id", String(60), nullable=False),
    Column("draft", Integer, nullable=False),
    Column("proposal", Integer, nullable=False),
    Column("state", String(20), nullable=False),
    Column("needs_yes", Boolean, nullable=False),
    Column("refunded", JSON, nullable=False),  # after-sale requests that had been paid back before it was told
    Column("told_at", UtcTime, nullable=False),
    Column("lapses_at", UtcTime, nullable=False),
    Column("changed_at", UtcTime, nullable=False),
    Column("version", Integer, nullable=False),
    UniqueConstraint("shop", "draft"),  # a text tells its offer once
    to("cases", "case_id"),
    to("drafts", "draft"),
    to("proposals", "proposal"),
    Index(None, "shop", "case_id"),
    Index(None, "shop", "state", "lapses_at"),
)

todos = Table(
    "todos",
    metadata,
    shop_column(),
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("case_id", String(60), nullable=False),
    Column("proposal", Integer, nullable=False),
    Column("told", Integer),
    Column("errand", String(20), nullable=False),
    Column("remedy", String(30)),
    Column("state", String(20), nullable=False),
    Column("amount", BigInteger),
    Column("currency", String(3), nullable=False, default=""),
    Column("charged", BigInteger, nullable=False),  # minor units that count against the budgets
    Column("owed", BigInteger, nullable=False),  # minor units that law or platform demand
    Column("after", Integer),
    Column("within_days", Integer, nullable=False),
    Column("begins_at", UtcTime),
    Column("made_at", UtcTime, nullable=False),
    Column("proof", String(64), nullable=False, default=""),
    Column("done_by", String(100), nullable=False, default=""),
    Column("done_at", UtcTime),
    Column("confirmed_at", UtcTime),
    Column("seen_in", String(120), nullable=False, default=""),
    Column("recovered", BigInteger),
    Column("note", Integer),
    Column("version", Integer, nullable=False),
    to("cases", "case_id"),
    to("proposals", "proposal"),
    to("told_offers", "told"),
    to("todos", "after"),
    to("texts", "note"),
    Index(None, "shop", "case_id"),
    Index(None, "shop", "state"),
    Index(None, "shop", "proof"),
)

#: the key is what makes each event happen once
todo_events = Table(
    "todo_events",
    metadata,
    shop_column(),
    Column("todo", Integer, primary_key=True, autoincrement=False),
    Column("event", String(20), primary_key=True),
    Column("due_at", UtcTime, nullable=False),
    Column("told", String(20), nullable=False),
    Column("raised_at", UtcTime, nullable=False),
    to("todos", "todo"),
)
