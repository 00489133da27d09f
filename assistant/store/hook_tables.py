"""What programs are told and asked: webhooks out with their deliveries, and answers kept for a repeated request."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, ForeignKeyConstraint, Index, Integer, LargeBinary, String, Table

from assistant.store.columns import Digest, metadata, shop_column, to
from assistant.store.moments import UtcTime

#: a subscription; its key lies in a file beside those of events. `upto` is the last audit record it was told of
hooks = Table(
    "hooks",
    metadata,
    shop_column(),
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("url", String(500), nullable=False),
    Column("topics", JSON, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("upto", Integer, nullable=False),
    Column("made_at", UtcTime, nullable=False),
    Column("made_by", String(100), nullable=False),
    ForeignKeyConstraint(["shop"], ["shops.shop"]),
)

#: one thing told to one subscriber; `record` is the number of the audit record it tells of
hook_deliveries = Table(
    "hook_deliveries",
    metadata,
    shop_column(),
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("hook", Integer, nullable=False),
    Column("record", Integer, nullable=False),
    Column("topic", String(40), nullable=False),
    Column("state", String(20), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("next_at", UtcTime, nullable=False),
    Column("changed_at", UtcTime, nullable=False),
    Column("status", Integer),  # of the last answer; none: there was no answer
    Column("reason", String(200), nullable=False),
    to("hooks", "hook"),
    Index(None, "shop", "hook", "id"),
    Index(None, "shop", "state", "next_at"),
)

#: what a request with an `Idempotency-Key` was answered; of the installation, for the people are
answers_kept = Table(
    "answers_kept",
    metadata,
    Column("person", String(200), primary_key=True),
    Column("key", Digest, primary_key=True),
    Column("request", Digest, nullable=False),
    Column("status", Integer, nullable=False),  # 0 while it is under way
    Column("media_type", String(80), nullable=False),
    Column("etag", String(80), nullable=False),
    Column("body", LargeBinary),  # none once words in it may have been erased
    Column("at", UtcTime, nullable=False),
    Index(None, "at"),
)
