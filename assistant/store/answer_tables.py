"""What the desk proposes, who approved it, and what leaves."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
)

from assistant.store.columns import metadata, shop_column, to
from assistant.store.moments import UtcTime

proposals = Table(
    "proposals",
    metadata,
    shop_column(),
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("case_id", String(60), nullable=False),
    Column("snapshot", String(64), nullable=False),
    Column("cause", String(40), nullable=False),
    Column("diagnosis", JSON, nullable=False),  # evidence as offsets; the words stay in texts
    Column("found", JSON, nullable=False),
    Column("offer", JSON),
    Column("charged", BigInteger, nullable=False, default=0),  # minor units that the offer takes from the budgets
    Column("currency", String(3), nullable=False, default=""),
    Column("notes", JSON, nullable=False),
    Column("outcome", String(20), nullable=False, default="", server_default=""),  # of a follow-up: what happened
    Column("made_at", UtcTime, nullable=False),
    Column("salt", LargeBinary(16)),  # of the snapshot's digest in the audit chain; gone once the words are erased
    to("cases", "case_id"),
    Index(None, "shop", "case_id"),
)

citations = Table(
    "citations",
    metadata,
    shop_column(),
    Column("clause", String(300), primary_key=True),
    Column("proposal", Integer, primary_key=True, autoincrement=False),
    Column("case_id", String(60), nullable=False),
    to("proposals", "proposal"),
    Index(None, "shop", "proposal"),
)

drafts = Table(
    "drafts",
    metadata,
    shop_column(),
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
    to("proposals", "proposal"),
    to("texts", "text"),
    to("texts", "sentences"),
    Index(None, "shop", "case_id"),
    Index(None, "shop", "proposal"),
)

#: what a draft said before somebody changed it; `version` is that of the text, `author` whose it was
edits = Table(
    "edits",
    metadata,
    shop_column(),
    Column("draft", Integer, primary_key=True, autoincrement=False),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("text", Integer, nullable=False),
    Column("author", String(100), nullable=False),
    to("drafts", "draft"),
    to("texts", "text"),
)

approvals = Table(
    "approvals",
    metadata,
    shop_column(),
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("draft", Integer, nullable=False),
    Column("case_id", String(60), nullable=False),
    Column("channel", String(20), nullable=False),
    Column("target", String(200), nullable=False),
    Column("approver", String(100), nullable=False),
    Column("second", String(100), nullable=False, default=""),  # who approved it as well; empty where one was enough
    Column("digest", String(64), nullable=False),
    Column("given_at", UtcTime, nullable=False),
    Column("expires_at", UtcTime, nullable=False),
    to("drafts", "draft"),
    Index(None, "shop", "draft"),
)

pledges = Table(
    "pledges",
    metadata,
    shop_column(),
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("draft", Integer, nullable=False),
    Column("buyer", Integer, nullable=False),
    Column("amount", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("state", String(20), nullable=False),
    Column("at", UtcTime, nullable=False),
    to("drafts", "draft"),
    to("buyers", "buyer"),
    Index(None, "shop", "at"),
    Index(None, "shop", "draft"),
)

outbox = Table(
    "outbox",
    metadata,
    shop_column(),
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("case_id", String(60), nullable=False),
    Column("draft", Integer, nullable=False),
    Column("approval", Integer, nullable=False),
    Column("state", String(20), nullable=False),
    Column("fence", Integer, nullable=False, default=0),
    Column("owner", String(80), nullable=False, default=""),
    Column("attempts", Integer, nullable=False, default=0),
    Column("not_before", UtcTime, nullable=False),
    Column("again_at", UtcTime),  # a worker waits until then: the time to take it back, or after a failure
    Column("changed_at", UtcTime, nullable=False),
    Column("reference", String(300), nullable=False, default=""),
    Column("reason", String(500), nullable=False, default=""),
    UniqueConstraint("shop", "approval"),  # one approval is one send
    to("approvals", "approval"),
    Index(None, "shop", "state", "not_before"),
    Index(None, "shop", "case_id"),
)
