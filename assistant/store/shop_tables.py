"""Shops, their knowledge, their record of what happened; buyers and their words, which can be erased."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from assistant.store.columns import Digest, metadata, shop_column, to
from assistant.store.moments import UtcTime

shops = Table(
    "shops",
    metadata,
    shop_column(),
    Column("name", String(200), nullable=False),
    Column("platform", String(20), nullable=False),
    Column("market", String(2), nullable=False),
    Column("currency", String(3), nullable=False),
    Column("time_zone", String(60), nullable=False),
    Column("languages", JSON, nullable=False),
    Column("channel", String(20), nullable=False),
    Column("tone", String(10), nullable=False),
    Column("return_address", String(300), nullable=False),
    Column("opening", JSON(none_as_null=True)),  # nothing: round the clock
    Column("limits", JSON(none_as_null=True)),  # nothing: the desk's
    Column("salt", LargeBinary(32), nullable=False),
    Column("knowledge", Integer, nullable=False, default=0),  # grows with every change of the clauses
    Column("added_at", UtcTime, nullable=False),
    Column("keep_months", Integer, nullable=False, server_default="0"),  # 0 keeps words for good
    Column("sandbox_at", UtcTime),  # since when nothing may leave because the shop is being tried out
    Column("restored_at", UtcTime),  # set in a copy made from a backup, until a person confirms it
)

people = Table(
    "people",
    metadata,
    shop_column(),
    Column("key", String(200), primary_key=True),  # the name folded: no two that look alike
    Column("name", String(100), nullable=False),
    Column("role", String(20), nullable=False),
    Column("active", Boolean, nullable=False),
    Column("added_at", UtcTime, nullable=False),
    Column("added_by", String(100), nullable=False),
    ForeignKeyConstraint(["shop"], ["shops.shop"]),
)

buyers = Table(
    "buyers",
    metadata,
    shop_column(),
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("lookup", Digest),  # salted digest of the handle; empty once erased
    UniqueConstraint("shop", "lookup"),
    ForeignKeyConstraint(["shop"], ["shops.shop"]),
    sqlite_with_rowid=False,
)

texts = Table(
    "texts",
    metadata,
    shop_column(),
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("buyer", Integer, nullable=False),
    Column("body", Text),
    Column("salt", LargeBinary(16)),
    Column("erased_at", UtcTime),
    Column("erased_by", String(100)),
    Column("erased_why", String(300)),
    to("buyers", "buyer"),
    Index(None, "shop", "buyer"),
)

imports = Table(
    "imports",
    metadata,
    shop_column(),
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("kind", String(20), nullable=False),
    Column("file_digest", String(64), nullable=False),
    Column("started_at", UtcTime, nullable=False),
    Column("finished_at", UtcTime),
    *(Column(name, Integer, nullable=False) for name in ("read", "new", "updated", "duplicates", "quarantined")),
    ForeignKeyConstraint(["shop"], ["shops.shop"]),
)

audit = Table(
    "audit",
    metadata,
    shop_column(),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("at", UtcTime, nullable=False),
    Column("actor", String(100), nullable=False),
    Column("action", String(40), nullable=False),
    Column("subject", String(120), nullable=False),
    Column("facts", JSON, nullable=False),
    Column("previous", String(64), nullable=False),
    Column("digest", String(64), nullable=False),
    Index(None, "shop", "subject"),
)

clauses = Table(
    "clauses",
    metadata,
    shop_column(),
    Column("id", String(300), primary_key=True),
    Column("version", String(64), primary_key=True),
    Column("document", String(200), nullable=False),
    Column("current", Boolean, nullable=False),
    Column("place", Integer, nullable=False),
    Column("value", JSON, nullable=False),
    Column("valid_from", Date),
    Column("valid_until", Date),
    Column("encoder", String(80), nullable=False),
    Column("vectors", LargeBinary, nullable=False),
    Column("reader", String(80), nullable=False),
    Column("pieces", LargeBinary, nullable=False),
    Index(None, "shop", "document"),
)

rulings = Table(
    "rulings",
    metadata,
    shop_column(),
    Column("one_id", String(300), primary_key=True),
    Column("one_version", String(64), primary_key=True),
    Column("other_id", String(300), primary_key=True),
    Column("other_version", String(64), primary_key=True),
    Column("loser", String(5)),  # `one`, `other`, or nothing where both stand
    ForeignKeyConstraint(["shop"], ["shops.shop"]),
)

gaps = Table(
    "gaps",
    metadata,
    shop_column(),
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("at", UtcTime, nullable=False),
    Column("cause", String(40), nullable=False),
    Column("topics", JSON, nullable=False),  # keys of concepts; never the buyer's words
    Column("language", String(5), nullable=False),
    Column("case_id", String(60), nullable=False),  # empty where somebody searched by hand
    ForeignKeyConstraint(["shop"], ["shops.shop"]),
    Index(None, "shop", "at"),
)
