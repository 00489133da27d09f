"""What people were told of the clocks."""

from __future__ import annotations

from sqlalchemy import Column, String, Table

from assistant.store.columns import metadata, shop_column, to
from assistant.store.moments import UtcTime

#: the key is what makes each event happen once: a clock that starts anew, with another word of the buyer, is another
clock_events = Table(
    "clock_events",
    metadata,
    shop_column(),
    Column("case_id", String(60), primary_key=True),
    Column("target", String(20), primary_key=True),
    Column("started_at", UtcTime, primary_key=True),
    Column("event", String(20), primary_key=True),
    Column("due_at", UtcTime, nullable=False),
    Column("told", String(20), nullable=False),
    Column("raised_at", UtcTime, nullable=False),
    to("cases", "case_id"),
)
