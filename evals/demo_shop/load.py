"""The demo shop's cases with their gold readings, read by the same code as any export."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from assistant.channels.export_file import read_reviews
from assistant.desk.shops import new_shop
from assistant.domain.case import Complaint, Order, Shop, Tracking
from assistant.domain.intake import ReviewRow
from assistant.domain.taxonomy import Platform

HERE = Path(__file__).parent
SHOPS = {
    "douyin_cn.csv": new_shop("muguang", platform=Platform.DOUYIN, market="CN"),
    "tiktok_us.jsonl": new_shop("muguang_us", platform=Platform.TIKTOK_SHOP, market="US"),
}


def load_cases() -> Iterator[tuple[Shop, Complaint, dict[str, Any]]]:
    """Every row that has a gold reading, as the agent sees it."""
    lines = (HERE / "gold.jsonl").read_text("utf-8").splitlines()
    gold = {line["review_id"]: line for line in map(json.loads, lines)}
    for file, shop in SHOPS.items():
        for row in read_reviews(HERE / file, shop=shop):
            if isinstance(row, ReviewRow) and row.external_id in gold:
                yield shop, complaint_of(row, shop), gold[row.external_id]


def complaint_of(row: ReviewRow, shop: Shop) -> Complaint:
    """A row as the complaint it becomes once it is a case; the rating stays behind."""
    order = None
    if row.order_number:
        order = Order(
            number=row.order_number,
            product=row.product,
            sku=row.sku,
            quantity=row.quantity,
            paid=row.paid,
            freight=row.freight,
            carrier=row.carrier,
            placed_at=row.placed_at,
            promised_ship_at=row.promised_ship_at,
            shipped_at=row.shipped_at,
            delivered_at=row.delivered_at,
        )
    tracking = None
    if row.tracking_state:
        tracking = Tracking(
            carrier=row.carrier, number=row.tracking_number, state=row.tracking_state, last_scan_at=row.last_scan_at
        )
    assert row.written_at is not None
    return Complaint(
        text=row.text,
        platform=row.platform or shop.platform,
        market=row.market or shop.market,
        written_at=row.written_at,
        product=row.product,
        order=order,
        tracking=tracking,
        photos=row.photos,
        seed=row.external_id,
    )
