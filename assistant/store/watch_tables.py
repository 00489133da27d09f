"""Whether approvers read what they approve: a shop's setting, what was shown, what was decided, who was flagged.

No draft, approval or send is linked to any of these, nor could be: a probe is not stored. `person` is a folded name.
"""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Float, ForeignKeyConstraint, Index, Integer, LargeBinary, String, Table

from assistant.store.columns import metadata, shop_column, to
from assistant.store.moments import UtcTime

#: a shop without a row is not watched
watches = Table(
    "watches",
    metadata,
    shop_column(),
    Column("share", Float, nullable=False),
    Column("second", Boolean, nullable=False),
    Column("seed", LargeBinary(32), nullable=False),
    Column("since", UtcTime, nullable=False),
    Column("set_by", String(100), nullable=False),
    ForeignKeyConstraint(["shop"], ["shops.shop"]),
)

looks = Table(
    "looks",
    metadata,
    shop_column(),
    Column("person", String(200), primary_key=True),  # empty: nobody said who looked
    Column("proposal", Integer, primary_key=True, autoincrement=False),
    Column("case_id", String(60), nullable=False),
    Column("opened", UtcTime, nullable=False),
    Column("probe", Boolean, nullable=False),
    to("cases", "case_id"),
)

decided = Table(
    "decided",
    metadata,
    shop_column(),
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("person", String(200), nullable=False),
    Column("case_id", String(60), nullable=False),
    Column("proposal", Integer, nullable=False),
    Column("action", String(20), nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("opened", UtcTime),
    Column("floor", Float, nullable=False),  # seconds
    Column("had", Float, nullable=False),  # seconds
    Column("size", Integer, nullable=False),
    Column("changed", Float),
    Column("fault", String(20)),  # set where it was a probe
    Column("caught", Boolean),
    to("cases", "case_id"),
    Index(None, "shop", "person", "id"),
)

flags = Table(
    "flags",
    metadata,
    shop_column(),
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("person", String(200), nullable=False),
    Column("sign", String(20), nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("decisions", Integer, nullable=False),
    Column("cleared_at", UtcTime),
    Column("cleared_by", String(100), nullable=False, default=""),
    ForeignKeyConstraint(["shop"], ["shops.shop"]),
    Index(None, "shop", "person"),
)
