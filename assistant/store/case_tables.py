"""Cases and what they are made of; the words themselves are numbers of rows in `texts`."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, Integer, String, Table, Text, UniqueConstraint, text

from assistant.domain.listing import NEVER
from assistant.store.columns import Digest, metadata, shop_column, to
from assistant.store.moments import UtcTime

cases = Table(
    "cases",
    metadata,
    shop_column(),
    Column("id", String(60), primary_key=True),
    Column("number", Integer, nullable=False),
    Column("state", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    Column("platform", String(20), nullable=False),
    Column("market", String(2), nullable=False),
    Column("currency", String(3), nullable=False),
    Column("product", String(300), nullable=False),
    Column("buyer", Integer, nullable=False),
    Column("order_number", String(80)),
    Column("extras", BigInteger),  # what the buyer proved to have paid because of it, in minor units
    Column("arrived_at", UtcTime, nullable=False),
    Column("heard_at", UtcTime),  # when the desk last learned that the buyer waits anew
    Column("owner", String(80)),
    Column("lease_until", UtcTime),
    Column("fence", Integer, nullable=False, default=0),
    Column("attempts", Integer, nullable=False, default=0),
    Column("error", String(500), nullable=False, default=""),
    Column("taken_by", String(100), nullable=False, default="", server_default=""),
    # where it stands in lists, reckoned anew once `place_until` has passed; 0: at once (domain/listing.py)
    Column("rank", BigInteger, nullable=False, default=0, server_default="0"),
    Column("due", BigInteger, nullable=False, default=NEVER, server_default=str(NEVER)),
    Column("owed", BigInteger, nullable=False, default=NEVER, server_default=str(NEVER)),
    Column("place_until", BigInteger, nullable=False, default=0, server_default="0"),
    Column("cause", String(40), nullable=False, default="", server_default=""),
    Column("kind", String(20), nullable=False, default="", server_default=""),
    Column("severity", Integer, nullable=False, default=0, server_default="0"),
    Column("lateness", String(12), nullable=False, default="", server_default=""),
    UniqueConstraint("shop", "number"),
    Index(None, "shop", "state", "number"),
    Index(None, "shop", "state", "rank", "due", "number"),
    Index(None, "shop", "state", "owed", "number"),
    Index(None, "shop", "place_until"),
    Index(None, "shop", "order_number"),
    Index(None, "shop", "product"),
    to("orders", "order_number", key="number"),
    to("buyers", "buyer"),
)

#: the key of every row and event that was taken in; millions of them, so that the digests are bytes
entries = Table(
    "entries",
    metadata,
    shop_column(),
    Column("key", Digest, primary_key=True),
    Column("fingerprint", Digest, nullable=False),
    Column("as_of", UtcTime),
    Column("case_id", String(60)),
    to("cases", "case_id"),
    Index(
        None,
        "shop",
        "case_id",
        sqlite_where=text("case_id IS NOT NULL"),
        postgresql_where=text("case_id IS NOT NULL"),
    ),
    sqlite_with_rowid=False,
)

threads = Table(
    "threads",
    metadata,
    shop_column(),
    Column("thread", Digest, primary_key=True),
    Column("case_id", String(60), nullable=False),
    to("cases", "case_id"),
    Index(None, "shop", "case_id"),
    sqlite_with_rowid=False,
)

reviews = Table(
    "reviews",
    metadata,
    shop_column(),
    Column("case_id", String(60), primary_key=True),
    Column("external_id", String(120), nullable=False),
    Column("order_line", String(300), nullable=False),  # the line it speaks of: sub-order or SKU
    Column("text", Integer),
    Column("further", Integer),
    Column("rating", Integer),
    Column("photos", Integer, nullable=False),
    Column("seller_reply", Integer),
    Column("written_at", UtcTime, nullable=False),
    to("cases", "case_id"),
    to("texts", "text"),
    to("texts", "further"),
    to("texts", "seller_reply"),
)

messages = Table(
    "messages",
    metadata,
    shop_column(),
    Column("key", Digest, primary_key=True),
    Column("case_id", String(60), nullable=False),
    Column("external_id", String(120), nullable=False),
    Column("author", String(10), nullable=False),
    Column("text", Integer),
    Column("sent_at", UtcTime, nullable=False),
    to("cases", "case_id"),
    to("texts", "text"),
    Index(None, "shop", "case_id"),
)

tickets = Table(
    "tickets",
    metadata,
    shop_column(),
    Column("key", Digest, primary_key=True),
    Column("case_id", String(60), nullable=False),
    Column("external_id", String(120), nullable=False),
    Column("order_line", String(300), nullable=False),  # the line it speaks of: sub-order or SKU
    Column("state", String(20), nullable=False),
    Column("reason", Integer),
    Column("text", Integer),
    Column("amount", BigInteger),
    Column("currency", String(3), nullable=False),
    Column("opened_at", UtcTime, nullable=False),
    to("cases", "case_id"),
    to("texts", "reason"),
    to("texts", "text"),
    Index(None, "shop", "case_id"),
)

#: pictures by the digest of their file, which may serve several cases; `buyer` so that they can be erased
photos = Table(
    "photos",
    metadata,
    shop_column(),
    Column("case_id", String(60), primary_key=True),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("file", Digest),
    Column("reference", Text, nullable=False),
    Column("buyer", Integer, nullable=False),
    to("cases", "case_id"),
    to("buyers", "buyer"),
    Index(None, "shop", "buyer"),
    Index(None, "file"),
)
