"""The exports of Muguang Living US: orders and parcels as tables, all that is said as JSON lines, times with offset."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from evals.demo_shop.orders import Line
from evals.demo_shop.source import Plan, moment
from evals.demo_shop.talk import Told, shown

#: a sale that came from no video and no live stream
CARD = "product page"


class AmericanColumns:
    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def order(self, line: Line) -> dict[str, Any]:
        sold = self._plan["products"][line.product]
        status = "Canceled" if line.cancelled else "Completed" if line.delivered else "Shipped"
        return {
            "Order ID": line.number,
            "Order Status": status if line.cancelled or line.shipped else "Awaiting shipment",
            "Product Name": sold["name"],
            "Variation": line.variant,
            "Quantity": line.quantity,
            "Paid": line.paid,
            "Shipping Fee": line.freight,
            "Batch": line.batch,
            "Supplier": sold["supplier"],
            "Source Video": CARD if line.source == "card" else line.source,
            "Market": line.market,
            "State": line.province,
            "Carrier": line.carrier,
            "Order Time": self._at(line.placed),
            "Ship By": self._at(line.promised),
            "Shipped Time": self._at(line.shipped),
            "Delivered Time": self._at(line.delivered),
        }

    def parcel(self, line: Line) -> dict[str, Any]:
        return {
            "Order ID": line.number,
            "Carrier": line.carrier,
            "Tracking ID": line.tracking,
            "Tracking Status": line.state,
            "Last Scan": self._at(line.scan),
        }

    def review(self, told: Told) -> dict[str, Any]:
        said, line = told.case["review"], told.line
        assert line is not None
        row = {
            "review_id": told.case["id"],
            "review_time": told.talk.review,
            **self._order(told),
            "rating": said.get("stars"),
            "review": said["text"],
            "photos": photo_files(said),
            "paid": line.paid,
            "freight": line.freight,
            "carrier": line.carrier,
            "tracking_number": line.tracking,
            "tracking_state": line.state,
            "last_scan_at": self._at(line.scan),
            "ordered_at": self._at(line.placed),
            "promised_ship_at": self._at(line.promised),
            "shipped_at": self._at(line.shipped),
            "delivered_at": self._at(line.delivered),
            "seller_reply": said.get("reply", ""),
        }
        return row | ({"language": said["language"]} if "language" in said else {})

    def chat(self, told: Told) -> list[dict[str, Any]]:
        chat = told.case["chat"]
        messages: list[dict[str, Any]] = [
            {
                "message_id": f"{chat['id']}-{place}",
                "sender": "buyer" if turn.buyer else "agent",
                "sent_at": turn.at.isoformat(timespec="seconds"),
                "text": turn.text,
            }
            for place, turn in enumerate(told.talk.turns, 1)
        ]
        if "photos" in chat:
            messages[-1]["photos"] = photo_files(chat)
        return [{"conversation_id": chat["id"], **self._order(told), "messages": messages}]

    def ticket(self, told: Told) -> dict[str, Any]:
        said = told.case["ticket"]
        return {
            "return_id": said["id"],
            **self._order(told),
            "requested_at": self._at(told.talk.ticket),
            "return_status": said["state"],
            "return_reason": said["reason"],
            "buyer_note": said["text"],
            "refund_amount": said["amount"],
        }

    def reply(self, told: Told) -> dict[str, Any]:
        said = told.case["answer"]
        return {
            "review_id": told.case["id"],
            "order_id": told.line.number if told.line else "",
            "replied_at": self._at(moment(said["at"], self._plan["zone"])),
            "reply": said["text"],
        }

    def _order(self, told: Told) -> dict[str, Any]:
        line = told.line
        assert line is not None
        row = {
            "order_id": line.number,
            "product": self._plan["products"][line.product]["name"],
            "sku": line.variant,
            "buyer": told.buyer,
        }
        return row | ({"market": line.market} if line.market else {})

    def _at(self, at: datetime | None) -> str:
        return shown(at, self._plan["zone"])


def photo_files(said: Plan) -> list[str] | int:
    """The files of the photos, or how many there are where none was drawn."""
    photos = said.get("photos", 0)
    return [f"photos/{each}" for each in photos] if isinstance(photos, list) else int(photos)
