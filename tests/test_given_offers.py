"""`assistant check` reads offers under the names that other shops and tools give them."""

from __future__ import annotations

from typing import Any

import pytest

from assistant.domain.playbook import RemedyKind
from assistant.reading.given_offers import remedies

K = RemedyKind
NAMES: dict[str, tuple[RemedyKind, ...]] = {
    "resend": (K.REPLACEMENT,),
    "Re-ship": (K.REPLACEMENT,),
    "补发": (K.REPLACEMENT,),
    "voucher": (K.COUPON,),
    "store credit": (K.COUPON,),
    "店铺优惠券": (K.COUPON,),
    "cash_compensation": (K.PARTIAL_REFUND,),
    "赔付": (K.PARTIAL_REFUND,),
    "refund": (K.FULL_REFUND,),
    "退款": (K.FULL_REFUND,),
    "部分退款": (K.PARTIAL_REFUND,),
    "refund-only": (K.REFUND_WITHOUT_RETURN,),
    "仅退款": (K.REFUND_WITHOUT_RETURN,),
    "return_and_refund": (K.RETURN, K.FULL_REFUND),
    "退货退款": (K.RETURN, K.FULL_REFUND),
    "free return": (K.RETURN,),
    "换货": (K.EXCHANGE,),
    "missing_part": (K.SPARE_PART,),
    "free gift": (K.GIFT,),
    "apology": (K.EXPLAIN,),
}


def test_names_of_others_are_read() -> None:
    read = {name: tuple(each.kind for each in remedies({"kind": name}, "USD")) for name in NAMES}
    assert read == NAMES


def test_our_own_names_mean_themselves() -> None:
    assert [remedies({"kind": kind.value}, "USD")[0].kind for kind in K] == list(K)


@pytest.mark.parametrize("more", [{"amount_minor": 500}, {"percent": 30}])
def test_a_refund_of_a_part_is_not_a_full_one(more: dict[str, Any]) -> None:
    assert remedies({"kind": "refund", **more}, "USD")[0].kind is K.PARTIAL_REFUND
    for whole in ("full refund", "全额退款"):
        assert remedies({"kind": whole, **more}, "USD")[0].kind is K.FULL_REFUND


def test_the_shop_pays_shipping_where_the_name_says_so() -> None:
    assert remedies({"kind": "free_return"}, "USD")[0].freight
    assert not remedies({"kind": "return"}, "USD")[0].freight
    assert remedies({"kind": "return", "freight": True}, "USD")[0].freight


def test_rupiah_without_their_sen_are_read_as_rupiah() -> None:
    amounts = [remedies({"kind": "coupon", "amount_minor": each}, "IDR")[0].amount for each in (20_000, 2_000_000)]
    assert [each and each.minor for each in amounts] == [2_000_000, 2_000_000]


def test_an_unknown_name_is_money_or_an_error_that_lists_the_known() -> None:
    (only,) = remedies({"kind": "make-good", "amount_minor": 300}, "USD")
    assert (only.kind, only.amount and only.amount.minor) == (K.PARTIAL_REFUND, 300)
    with pytest.raises(ValueError, match="partial_refund, full_refund"):
        remedies({"kind": "hug"}, "USD")
