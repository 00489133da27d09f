"""What a field of an export is called on a page; files and mappings name it by its key."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from assistant.domain.note import N_

FIELD_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "amount": N_("amount asked for"),
        "author": N_("who wrote it"),
        "batch": N_("batch"),
        "buyer": N_("buyer"),
        "cancelled_at": N_("cancelled"),
        "carrier": N_("carrier"),
        "conversation": N_("conversation"),
        "currency": N_("currency"),
        "delivered_at": N_("delivered"),
        "external_id": N_("number of the entry"),
        "freight": N_("freight"),
        "further": N_("added later"),
        "language": N_("language"),
        "last_scan_at": N_("last scan"),
        "market": N_("market"),
        "member": N_("member"),
        "opened_at": N_("opened"),
        "order_line": N_("sub-order number"),
        "order_number": N_("order number"),
        "order_status": N_("state of the order"),
        "paid": N_("amount paid"),
        "paid_at": N_("paid on"),
        "photos": N_("photos"),
        "placed_at": N_("ordered"),
        "platform": N_("platform"),
        "product": N_("product"),
        "promised_ship_at": N_("ship by"),
        "province": N_("region"),
        "quantity": N_("quantity"),
        "rating": N_("stars"),
        "reason": N_("reason"),
        "review": N_("answers the review"),
        "seller_reply": N_("the shop's reply"),
        "sent_at": N_("sent on"),
        "shipped_at": N_("shipped"),
        "shop": N_("shop"),
        "sku": N_("variant"),
        "source": N_("source"),
        "state": N_("state"),
        "supplier": N_("supplier"),
        "text": N_("what was written"),
        "title": N_("title"),
        "tracking_number": N_("tracking number"),
        "tracking_state": N_("state of the parcel"),
        "written_at": N_("written"),
    }
)
