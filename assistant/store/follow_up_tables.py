"""What is planned after a resolution, and who is not written to any more."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, String, Table

from assistant.store.columns import metadata, shop_column, to
from assistant.store.moments import UtcTime

#: one follow-up a resolution; the key is what makes each be proposed or ended once
follow_ups = Table(
    "follow_ups",
    metadata,
    shop_column(),
    Column("case_id", String(60), primary_key=True),
    Column("resolved_at", UtcTime, primary_key=True),
    Column("outcome", String(20), nullable=False),
    Column("remedy", String(30), nullable=False),
    Column("due_at", UtcTime, nullable=False),
    Column("state", String(20), nullable=False),
    Column("why", String(20), nullable=False, default=""),
    Column("proposal", Integer),
    Column("changed_at", UtcTime, nullable=False),
    Column("seen_at", UtcTime, nullable=False),  # what was told and done until then is taken into account
    to("cases", "case_id"),
    Index(None, "shop", "state", "due_at"),
)

#: buyers, or single cases of theirs, that get no follow-up; `case_id` is empty where all are meant
contact_stops = Table(
    "contact_stops",
    metadata,
    shop_column(),
    Column("buyer", Integer, primary_key=True, autoincrement=False),
    Column("case_id", String(60), primary_key=True),
    Column("why", String(20), primary_key=True),
    Column("at", UtcTime, nullable=False),
    Column("by", String(100), nullable=False),
    to("buyers", "buyer"),
)
