"""Who may come in: accounts and what opens the door. They belong to the installation and so carry no shop (record 24).

Keys are kept as SHA-256 alone. `account` is a folded name, as `people.key` is.
"""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, ForeignKeyConstraint, Index, Integer, String, Table, UniqueConstraint

from assistant.store.columns import Digest, metadata
from assistant.store.moments import UtcTime

accounts = Table(
    "accounts",
    metadata,
    Column("key", String(200), primary_key=True),
    Column("name", String(100), nullable=False),
    Column("owner", Boolean, nullable=False),
    Column("email", String(320), nullable=False),
    Column("password", String(300), nullable=False),  # argon2 in PHC form; empty: none
    Column("password_at", UtcTime),
    Column("issuer", String(300)),  # nothing: bound to nobody elsewhere
    Column("subject", String(300)),
    Column("made_at", UtcTime, nullable=False),
    UniqueConstraint("issuer", "subject"),
)

sessions = Table(
    "sessions",
    metadata,
    Column("digest", Digest, primary_key=True),
    Column("account", String(200), nullable=False),
    Column("how", String(10), nullable=False),
    Column("made_at", UtcTime, nullable=False),
    Column("seen_at", UtcTime, nullable=False),
    Column("ends_at", UtcTime, nullable=False),
    Column("address", String(64), nullable=False),
    Column("agent", String(200), nullable=False),
    ForeignKeyConstraint(["account"], ["accounts.key"]),
    Index(None, "account"),
    Index(None, "ends_at"),
)

tokens = Table(
    "tokens",
    metadata,
    Column("digest", Digest, primary_key=True),
    Column("account", String(200), nullable=False),
    Column("label", String(60), nullable=False),
    Column("hint", String(12), nullable=False),
    Column("scopes", JSON, nullable=False),
    Column("made_at", UtcTime, nullable=False),
    Column("ends_at", UtcTime, nullable=False),
    Column("used_at", UtcTime),
    ForeignKeyConstraint(["account"], ["accounts.key"]),
    Index(None, "account"),
)

links = Table(
    "links",
    metadata,
    Column("digest", Digest, primary_key=True),
    Column("kind", String(10), nullable=False),
    Column("account", String(200), nullable=False),  # empty: the first owner's, who has no account yet
    Column("made_at", UtcTime, nullable=False),
    Column("ends_at", UtcTime, nullable=False),
    Index(None, "account"),
)

#: sign-ins that went to an identity provider and have not come back; `browser` is the digest of a cookie
sign_ins_out = Table(
    "sign_ins_out",
    metadata,
    Column("state", Digest, primary_key=True),
    Column("browser", Digest, nullable=False),
    Column("nonce", String(60), nullable=False),
    Column("verifier", String(128), nullable=False),
    Column("then", String(500), nullable=False),
    Column("ends_at", UtcTime, nullable=False),
)

#: browsers an account has been signed in with before; a stranger's wrong passwords do not hold them up
devices = Table(
    "devices",
    metadata,
    Column("digest", Digest, primary_key=True),
    Column("account", String(200), nullable=False),
    Column("seen_at", UtcTime, nullable=False),
    ForeignKeyConstraint(["account"], ["accounts.key"]),
    Index(None, "account"),
)

#: failed sign-ins by what they are counted by: a name, an address, a device; all of them digests
tries = Table(
    "tries",
    metadata,
    Column("digest", Digest, primary_key=True),
    Column("failures", Integer, nullable=False),
    Column("last_at", UtcTime, nullable=False),
    Column("free_at", UtcTime, nullable=False),  # no try is looked at before
    Index(None, "last_at"),
)
