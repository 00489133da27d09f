"""Everything that is held of one buyer as one value, to be handed to them: in words first, then row by row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from assistant.desk.keeping.casefile import text_json, words_of
from assistant.domain.canonical import plain
from assistant.domain.money import Money
from assistant.domain.person import Scope
from assistant.domain.shop import Shop

Json = dict[str, Any]
Rows = Mapping[str, Sequence[Mapping[str, Any]]]
FORMAT = "review-repair-desk buyer file 1"


def buyer_file(shop: Shop, scope: Scope, rows: Rows, *, now: datetime) -> Json:
    """`tables` holds every row of every table, the rest says it in words. Salts and digests are hex."""
    texts = {row["id"]: text_json(row) for row in rows["texts"]}
    return {
        "format": FORMAT,
        "exported_at": plain(now),
        "shop": {"id": shop.id, "name": shop.name, "time_zone": shop.time_zone},
        "buyers": list(scope.buyers),
        "name_known": any(row["lookup"] is not None for row in rows["buyers"]),
        "cases": [_case(row, rows, texts) for row in rows["cases"]],
        "orders": [_order(row, rows) for row in rows["orders"]],
        "record": [
            {name: plain(row[name]) for name in ("number", "at", "actor", "action", "subject", "facts")}
            for row in rows["audit"]
        ],
        "tables": {name: [_row(each) for each in found] for name, found in rows.items()},
    }


def _case(case: Mapping[str, Any], rows: Rows, texts: Mapping[int, Json]) -> Json:
    own = {name: [each for each in found if each.get("case_id") == case["id"]] for name, found in rows.items()}
    return {
        "id": case["id"],
        "state": case["state"],
        "product": case["product"],
        "order": case["order_number"],
        "arrived_at": plain(case["arrived_at"]),
        "words": words_of(own, texts),
        "photos": [{"sha256": row["file"], "reference": row["reference"]} for row in own["photos"]],
        "causes": [row["cause"] for row in own["proposals"]],
        "answers": [
            {"kind": row["kind"], "state": row["state"], "language": row["language"], **texts[row["text"]]}
            for row in own["drafts"]
        ],
        "told": [{"state": row["state"], "told_at": plain(row["told_at"])} for row in own["told_offers"]],
        "owed": [
            {
                "errand": row["errand"],
                "state": row["state"],
                "amount": _money(row["amount"], row["currency"]),
                "proof": row["proof"],
                "done_at": plain(row["done_at"]),
            }
            for row in own["todos"]
        ],
    }


def _order(order: Mapping[str, Any], rows: Rows) -> Json:
    """The order with its lines and its parcel; amounts as people write them."""
    lines = [
        {
            "product": row["product"],
            "sku": row["sku"],
            "quantity": row["quantity"],
            "paid": _money(row["paid"], row["currency"]),
        }
        for row in rows["order_lines"]
        if row["order_number"] == order["number"]
    ]
    parcels = [
        {"number": row["number"], "carrier": row["carrier"], "state": row["state"]}
        for row in rows["parcels"]
        if row["order_number"] == order["number"]
    ]
    names = ("number", "member", "province", "carrier", "placed_at", "shipped_at", "delivered_at", "cancelled")
    return {**{name: plain(order[name]) for name in names}, "lines": lines, "parcels": parcels}


def _money(minor: int | None, currency: str) -> str | None:
    return None if minor is None or not currency else str(Money(minor=minor, currency=currency))


def _row(row: Mapping[str, Any]) -> Json:
    return {name: _value(value) for name, value in row.items()}


def _value(value: Any) -> Any:
    """JSON types as they are, moments as text, bytes as hex."""
    if isinstance(value, bytes):
        return value.hex()
    return plain(value) if isinstance(value, datetime | date) else value
