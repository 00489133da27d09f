"""Which of the clauses found may be told to a buyer as they are, unread by anybody: stricter than what a search shows.

A search ends in front of a person, or steers a letter that a person reads. In live chat the clause itself is the
answer, so a clause about a neighbouring matter is worse than none.
"""

from __future__ import annotations

from collections.abc import Iterable

from assistant.domain.clause import Audience, Clause, Found
from assistant.knowledge.concepts import concepts_in

#: nearness below which a clause is no answer, whatever words it shares, and how far behind the best one it may lie;
#: chosen by reading what real chats were answered with
NEAR, BEHIND = 0.7, 0.05
#: concepts from which on a text asks for several things at once
MANY = 3


def _concepts(words: str) -> frozenset[str]:
    return frozenset(words.split())


#: a heading that names one of these is for that case alone
NARROWING = _concepts(
    """custom_made presale deposit_down_payment balance_payment discount_promotion spring_festival_holiday
    natural_disaster cross_border customs_duty installation remote_area fresh_food spoiled_rotten frozen_cold_chain
    group_buying gift_freebie gift_return sample_trial large_furniture appliance membership digital_goods second_hand
    trade_in pets_plants multiple_parcels returned_to_sender parcel_lost wrong_item missing_item price_protection
    price_drop price_error warranty_period repair pick_up_return invoice unpaid_order live_stream physical_store
    fake_counterfeit authentication empty_parcel third_party_order underwear_swimwear phone_computer jewellery_gold
    customer_service negative_review battery_charging injury_safety recall after_sales_close late_return
    extend_deadline refund_after_shipping tracking_no_update courier_not_picked refuse_delivery offline_transaction
    identity_check gift_wrapping description_mismatch colour_difference malfunction quality_problem broken_on_arrival
    return_lost_in_transit exchange resend_replacement refund
    freight_reimburse freight_difference advance_payout_platform
    extra_charge_forced compensation"""
)
#: concepts that a question means by another name
FAMILY = {
    "refund_time": "refund",
    "seller_refund_delay": "refund",
    "refund_method": "refund",
    "fast_refund": "refund",
    "refund_only": "refund",
    "full_refund": "refund",
    "partial_refund": "refund",
    "refund_before_shipping": "refund",
    "late_shipment": "shipping_dispatch",
    "ship_by_time": "shipping_dispatch",
    "delivery_delay": "delivery_time",
    "receipt_proof_purchase": "invoice",
    "return_period": "return_goods",
    "change_of_mind": "return_goods",
}
#: returning for no reason but one of the buyer's own
NO_REASON = "return_no_reason"
#: what a buyer in trouble laments and does not ask for: nothing was shipped yet
LAMENTED = frozenset({"refund_before_shipping"})
#: what so many questions name that sharing it alone says nothing
COMMON = _concepts("order_general promise mother_baby clothing food_general video_photo_evidence minors phone_computer")


def answers(question: str, found: Found, *, about: str = "", trouble: bool = False) -> tuple[Clause, ...]:
    """The clauses that name what is asked and no special case that is not, best first.

    `about` is the product. Where the buyer is in `trouble`, what holds for a change of mind is no answer.
    """
    asked = _families(concepts_in(question) - (LAMENTED if trouble else frozenset()))
    known = asked | _families(concepts_in(about))
    best = max((hit.score for hit in found.reliable), default=0.0)
    return tuple(
        hit.clause
        for hit in found.reliable
        if hit.score >= max(NEAR, best - BEHIND)
        and hit.clause.audience is Audience.BUYER
        and _answers(hit.clause, asked - COMMON, known)
        and not (trouble and _of_whims(hit.clause) and NO_REASON not in asked)
    )


def _answers(clause: Clause, asked: frozenset[str], known: frozenset[str]) -> bool:
    """The heading names what is asked, or the text all of it; and the heading narrows it to no other case.

    Who asks for many things at once is answered by what names two of them.
    """
    heading = _families(concepts_in(clause.path[-1] if clause.path else clause.title))
    whole = heading | _families(concepts_in(clause.heading))
    shared = asked & (heading | _families(concepts_in(clause.text)))
    named = len(shared & heading) > (len(asked) > MANY)
    return (named or 1 < len(shared) == len(asked) <= MANY) and not (whole & NARROWING) - known


def _of_whims(clause: Clause) -> bool:
    return NO_REASON in concepts_in(f"{clause.path[-1] if clause.path else clause.title}\n{clause.text}")


def _families(concepts: Iterable[str]) -> frozenset[str]:
    return frozenset(FAMILY.get(each, each) for each in concepts)
