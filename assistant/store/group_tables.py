"""Groups of cases that were approved together: what was read of them, what was decided, what became of each case.

`person` is a folded name. No words of buyers and no texts stand here.
"""

from __future__ import annotations

from sqlalchemy import JSON, Column, ForeignKeyConstraint, Index, Integer, String, Table

from assistant.store.columns import metadata, shop_column, to
from assistant.store.moments import UtcTime

#: texts that were drawn for a person to read, and when each was opened
group_reads = Table(
    "group_reads",
    metadata,
    shop_column(),
    Column("person", String(200), primary_key=True),
    Column("group_id", String(12), primary_key=True),
    Column("draft", Integer, primary_key=True, autoincrement=False),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("case_id", String(60), nullable=False),
    Column("drawn_at", UtcTime, nullable=False),
    Column("opened_at", UtcTime),
    to("drafts", "draft"),
)

group_decisions = Table(
    "group_decisions",
    metadata,
    shop_column(),
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("person", String(100), nullable=False),
    Column("nonce", String(60), nullable=False),  # of the form: sent twice, it is decided once
    Column("group_id", String(12), nullable=False),
    Column("cause", String(40), nullable=False),
    Column("product", String(300), nullable=False),
    Column("batch", String(120), nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("until", UtcTime, nullable=False),  # as long as the whole can be taken back
    Column("withdrawn_at", UtcTime),
    Column("withdrawn_by", String(100), nullable=False, default=""),
    ForeignKeyConstraint(["shop"], ["shops.shop"]),
    Index(None, "shop", "nonce"),
)

group_members = Table(
    "group_members",
    metadata,
    shop_column(),
    Column("decision", Integer, primary_key=True, autoincrement=False),
    Column("case_id", String(60), primary_key=True),
    Column("queued", JSON, nullable=False),  # kinds of texts that were approved
    Column("code", String(40), nullable=False, default=""),  # of the error for which it dropped out
    Column("reason", JSON(none_as_null=True)),
    to("group_decisions", "decision"),
    to("cases", "case_id"),
)

#: steps of setting a shop up that somebody said are done
steps_done = Table(
    "steps_done",
    metadata,
    shop_column(),
    Column("step", String(20), primary_key=True),
    Column("at", UtcTime, nullable=False),
    Column("by", String(100), nullable=False),
    ForeignKeyConstraint(["shop"], ["shops.shop"]),
)
