"""Every order of a shop, complained about or not: its head, its lines, its parcel. Rates need them all.

Amounts are minor units, in 64 bits: a sofa in rupiah does not fit into 32.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, ForeignKeyConstraint, Index, Integer, String, Table

from assistant.store.columns import metadata, shop_column, to
from assistant.store.moments import UtcTime

orders = Table(
    "orders",
    metadata,
    shop_column(),
    Column("number", String(80), primary_key=True),
    Column("buyer", Integer),
    Column("member", String(60), nullable=False),  # the buyer's level as the export calls it
    Column("carrier", String(120), nullable=False),
    Column("province", String(80), nullable=False),
    Column("freight", BigInteger),
    Column("currency", String(3), nullable=False),  # of the freight
    Column("placed_at", UtcTime),
    Column("promised_ship_at", UtcTime),
    Column("shipped_at", UtcTime),
    Column("delivered_at", UtcTime),
    Column("cancelled", Boolean),
    ForeignKeyConstraint(["shop"], ["shops.shop"]),
    to("buyers", "buyer"),
    Index(None, "shop", "buyer"),
    sqlite_with_rowid=False,
)

order_lines = Table(
    "order_lines",
    metadata,
    shop_column(),
    Column("order_number", String(80), primary_key=True),
    Column("line", String(300), primary_key=True),  # number of the sub-order, else SKU, else product
    Column("product", String(300), nullable=False),
    Column("sku", String(120), nullable=False),
    Column("quantity", Integer),
    Column("paid", BigInteger),
    Column("currency", String(3), nullable=False),  # of what was paid
    Column("batch", String(120), nullable=False),
    Column("supplier", String(120), nullable=False),
    Column("source", String(300), nullable=False),
    Column("listed", Boolean, nullable=False),  # an orders export named it; other exports only fill what it left open
    to("orders", "order_number", key="number"),
    Index(None, "shop", "line"),
    Index(None, "shop", "product"),
    sqlite_with_rowid=False,
)

parcels = Table(
    "parcels",
    metadata,
    shop_column(),
    Column("order_number", String(80), primary_key=True),
    Column("number", String(80), nullable=False),
    Column("carrier", String(120), nullable=False),
    Column("state", String(20)),
    Column("last_scan_at", UtcTime),
    to("orders", "order_number", key="number"),
    sqlite_with_rowid=False,
)
