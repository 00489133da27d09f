"""Which of the clauses found may be told to a buyer as they are, unread by anybody: stricter than what a search shows.

A search ends in front of a person, or steers a letter that a person reads. In live chat the clause itself is the answer,
so a clause about a neighbouring matter is worse than none.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.domain.clause import Audience, Clause, Found
from assistant.knowledge.concepts import concepts_in

#: nearness below which a clause is no answer, whatever words it shares; chosen on questions of real chats
NEAR = 0.7
#: a heading that names one of these is for that case alone
NARROWING = frozenset(
    [
        "custom_made",
        "presale",
        "deposit_down_payment",
        "balance_payment",
        "discount_promotion",
        "spring_festival_holiday",
        "natural_disaster",
        "cross_border",
        "customs_duty",
        "installation",
        "remote_area",
        "fresh_food",
        "spoiled_rotten",
        "frozen_cold_chain",
        "group_buying",
        "gift_freebie",
        "gift_return",
        "gift_order",
        "sample_trial",
        "large_furniture",
        "appliance",
        "membership",
        "digital_goods",
        "second_hand",
        "trade_in",
        "pets_plants",
        "multiple_parcels",
        "returned_to_sender",
        "parcel_lost",
        "wrong_item",
        "missing_item",
        "price_protection",
        "price_drop",
        "price_error",
        "warranty_period",
        "repair",
        "pick_up_return",
        "invoice",
        "unpaid_order",
        "live_stream",
        "staff",
        "physical_store",
        "fake_counterfeit",
        "authentication",
        "empty_parcel",
        "third_party_order",
        "underwear_swimwear",
        "phone_computer",
        "jewellery_gold",
        "customer_service",
        "negative_review",
        "battery_charging",
        "injury_safety",
        "recall",
        "after_sales_close",
        "late_return",
        "extend_deadline",
        "refund_after_shipping",
        "tracking_no_update",
        "courier_not_picked",
        "refuse_delivery",
        "offline_transaction",
        "identity_check",
        "minors",
    ]
)
#: what so many questions name that sharing it alone says nothing
COMMON = frozenset(
    [
        "order_general",
        "promise",
        "mother_baby",
        "clothing",
        "food_general",
        "video_photo_evidence",
        "minors",
        "phone_computer",
    ]
)


def answers(question: str, found: Found, *, about: str = "") -> tuple[Clause, ...]:
    """The clauses that name what is asked and no special case that is not, best first. `about` is the product."""
    asked = concepts_in(question)
    known = asked | concepts_in(about)
    hits = [hit for hit in found.reliable if hit.score >= NEAR and hit.clause.audience is Audience.BUYER]
    return tuple(hit.clause for hit in hits if _answers(hit.clause, asked - COMMON, known))


def _answers(clause: Clause, asked: frozenset[str], known: frozenset[str]) -> bool:
    heading = concepts_in(" ".join(_last(clause.path) or (clause.title,)))
    shared = asked & (heading | concepts_in(clause.text))
    return bool(shared & heading or len(shared) > 1) and not (heading & NARROWING) - known


def _last(path: Sequence[str]) -> tuple[str, ...]:
    return tuple(path[-1:])
