"""Every table of the desk. Each carries `shop`; a buyer's words live in `texts` alone, which can be erased."""

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
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from assistant.store.moments import UtcTime

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _shop() -> Column[str]:
    return Column("shop", String(40), primary_key=True)


def _to(table: str, *columns: str, key: str = "id") -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["shop", *columns], [f"{table}.shop", f"{table}.{key}"])


shops = Table(
    "shops",
    metadata,
    _shop(),
    Column("name", String(200), nullable=False),
    Column("platform", String(20), nullable=False),
    Column("market", String(2), nullable=False),
    Column("currency", String(3), nullable=False),
    Column("time_zone", String(60), nullable=False),
    Column("languages", JSON, nullable=False),
    Column("channel", String(20), nullable=False),
    Column("supervisors", JSON, nullable=False),
    Column("salt", LargeBinary(32), nullable=False),
    Column("knowledge", Integer, nullable=False, default=0),  # grows with every change of the clauses
    Column("added_at", UtcTime, nullable=False),
)

buyers = Table(
    "buyers",
    metadata,
    _shop(),
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("lookup", String(64)),  # salted digest of the handle; empty once erased
    UniqueConstraint("shop", "lookup"),
    ForeignKeyConstraint(["shop"], ["shops.shop"]),
)

texts = Table(
    "texts",
    metadata,
    _shop(),
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("buyer", Integer, nullable=False),
    Column("body", Text),
    Column("salt", LargeBinary(16)),
    Column("erased_at", UtcTime),
    Column("erased_by", String(100)),
    Column("erased_why", String(300)),
    _to("buyers", "buyer"),
    Index(None, "shop", "buyer"),
)

imports = Table(
    "imports",
    metadata,
    _shop(),
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("file_digest", String(64), nullable=False),
    Column("started_at", UtcTime, nullable=False),
    Column("finished_at", UtcTime),
    *(Column(name, Integer, nullable=False) for name in ("read", "new", "updated", "duplicates", "quarantined")),
    ForeignKeyConstraint(["shop"], ["shops.shop"]),
)

orders = Table(
    "orders",
    metadata,
    _shop(),
    Column("number", String(80), primary_key=True),
    Column("product", String(300), nullable=False),
    Column("sku", String(120), nullable=False),
    Column("quantity", Integer, nullable=False),
    Column("paid", Integer),
    Column("freight", Integer),
    Column("currency", String(3), nullable=False),
    Column("carrier", String(120), nullable=False),
    Column("placed_at", UtcTime),
    Column("promised_ship_at", UtcTime),
    Column("shipped_at", UtcTime),
    Column("delivered_at", UtcTime),
    Column("buyer", Integer),
    _to("buyers", "buyer"),
)

parcels = Table(
    "parcels",
    metadata,
    _shop(),
    Column("order_number", String(80), primary_key=True),
    Column("number", String(80), nullable=False),
    Column("carrier", String(120), nullable=False),
    Column("state", String(20), nullable=False),
    Column("last_scan_at", UtcTime),
    _to("orders", "order_number", key="number"),
)

cases = Table(
    "cases",
    metadata,
    _shop(),
    Column("id", String(60), primary_key=True),
    Column("number", Integer, nullable=False),
    Column("key", String(64), nullable=False),
    Column("fingerprint", String(64), nullable=False),
    Column("state", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    Column("platform", String(20), nullable=False),
    Column("market", String(2), nullable=False),
    Column("currency", String(3), nullable=False),
    Column("product", String(300), nullable=False),
    Column("buyer", Integer, nullable=False),
    Column("order_number", String(80)),
    Column("written_at", UtcTime, nullable=False),
    Column("arrived_at", UtcTime, nullable=False),
    Column("owner", String(80)),
    Column("lease_until", UtcTime),
    Column("fence", Integer, nullable=False, default=0),
    Column("attempts", Integer, nullable=False, default=0),
    Column("error", String(500), nullable=False, default=""),
    UniqueConstraint("shop", "key"),
    UniqueConstraint("shop", "number"),
    Index(None, "shop", "state", "number"),
    _to("orders", "order_number", key="number"),
    _to("buyers", "buyer"),
)

reviews = Table(
    "reviews",
    metadata,
    _shop(),
    Column("case_id", String(60), primary_key=True),
    Column("external_id", String(120), nullable=False),
    Column("text", Integer, nullable=False),
    Column("rating", Integer),
    Column("photos", Integer, nullable=False),
    Column("seller_reply", Integer),
    Column("written_at", UtcTime, nullable=False),
    _to("cases", "case_id"),
    _to("texts", "text"),
)

messages = Table(
    "messages",
    metadata,
    _shop(),
    Column("id", String(120), primary_key=True),
    Column("case_id", String(60), nullable=False),
    Column("author", String(10), nullable=False),
    Column("text", Integer, nullable=False),
    Column("sent_at", UtcTime, nullable=False),
    _to("cases", "case_id"),
    _to("texts", "text"),
    Index(None, "shop", "case_id"),
)

proposals = Table(
    "proposals",
    metadata,
    _shop(),
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("case_id", String(60), nullable=False),
    Column("snapshot", String(64), nullable=False),
    Column("cause", String(40), nullable=False),
    Column("diagnosis", JSON, nullable=False),  # evidence as offsets; the words stay in texts
    Column("found", JSON, nullable=False),
    Column("offer", JSON),
    Column("notes", JSON, nullable=False),
    Column("made_at", UtcTime, nullable=False),
    _to("cases", "case_id"),
    Index(None, "shop", "case_id"),
)

drafts = Table(
    "drafts",
    metadata,
    _shop(),
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("case_id", String(60), nullable=False),
    Column("proposal", Integer, nullable=False),
    Column("kind", String(20), nullable=False),
    Column("state", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    Column("language", String(5), nullable=False),
    Column("text", Integer, nullable=False),
    Column("sentences", Integer, nullable=False),
    Column("findings", JSON, nullable=False),
    Column("held", JSON),
    Column("due_at", UtcTime),
    Column("after_private", Boolean, nullable=False),
    Column("author", String(80), nullable=False),
    Column("edited_by", String(100), nullable=False, default=""),
    _to("proposals", "proposal"),
    _to("texts", "text"),
    _to("texts", "sentences"),
    Index(None, "shop", "case_id"),
    Index(None, "shop", "proposal"),
)

approvals = Table(
    "approvals",
    metadata,
    _shop(),
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("draft", Integer, nullable=False),
    Column("case_id", String(60), nullable=False),
    Column("channel", String(20), nullable=False),
    Column("target", String(200), nullable=False),
    Column("approver", String(100), nullable=False),
    Column("digest", String(64), nullable=False),
    Column("given_at", UtcTime, nullable=False),
    Column("expires_at", UtcTime, nullable=False),
    _to("drafts", "draft"),
    Index(None, "shop", "draft"),
)

outbox = Table(
    "outbox",
    metadata,
    _shop(),
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("case_id", String(60), nullable=False),
    Column("draft", Integer, nullable=False),
    Column("approval", Integer, nullable=False),
    Column("state", String(20), nullable=False),
    Column("fence", Integer, nullable=False, default=0),
    Column("owner", String(80), nullable=False, default=""),
    Column("attempts", Integer, nullable=False, default=0),
    Column("not_before", UtcTime, nullable=False),
    Column("changed_at", UtcTime, nullable=False),
    Column("reference", String(300), nullable=False, default=""),
    Column("reason", String(500), nullable=False, default=""),
    UniqueConstraint("shop", "approval"),  # one approval is one send
    _to("approvals", "approval"),
    Index(None, "shop", "state", "not_before"),
    Index(None, "shop", "case_id"),
)

audit = Table(
    "audit",
    metadata,
    _shop(),
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
    _shop(),
    Column("id", String(300), primary_key=True),
    Column("version", String(64), primary_key=True),
    Column("document", String(200), nullable=False),
    Column("current", Boolean, nullable=False),
    Column("place", Integer, nullable=False),
    Column("value", JSON, nullable=False),
    Column("valid_from", Date),
    Column("valid_until", Date),
    Column("encoder", String(80), nullable=False),
    Column("vector", LargeBinary, nullable=False),
    Index(None, "shop", "document"),
)
