"""Who serves a shop."""

from __future__ import annotations

from sqlalchemy import Column, String, Table

from assistant.store.columns import metadata, shop_column
from assistant.store.moments import UtcTime

#: one row for each worker of a shop; one that has not been seen for long is dead, and its items go to others
workers = Table(
    "workers",
    metadata,
    shop_column(),
    Column("owner", String(80), primary_key=True),
    Column("seen_at", UtcTime, nullable=False),
)
