"""The facts a draft may state: of the order, the parcel, and every slot that code filled."""

from __future__ import annotations

from assistant.domain.complaint import Complaint
from assistant.domain.draft import Draft


def facts_of(complaint: Complaint, draft: Draft) -> dict[str, str]:
    """Name to text; a number or date in a draft must stand in one of these, in the offer or in a cited clause."""
    facts = {"product": complaint.product, "return_to": complaint.return_address}
    if complaint.order:
        order = complaint.order
        facts |= {"order_id": order.number, "order_product": order.product, "sku": order.sku, "carrier": order.carrier}
        times = {
            "placed_at": order.placed_at,
            "promised_ship_at": order.promised_ship_at,
            "shipped_at": order.shipped_at,
            "delivered_at": order.delivered_at,
        }
        facts |= {name: moment.date().isoformat() for name, moment in times.items() if moment}
    if complaint.tracking:
        facts |= {"tracking_carrier": complaint.tracking.carrier, "tracking_number": complaint.tracking.number}
    facts |= {f"slot_{place}_{slot.name}": slot.text for place, slot in enumerate(draft.slots)}
    return {name: text for name, text in facts.items() if text}
