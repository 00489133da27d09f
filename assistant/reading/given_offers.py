"""Offers as others write them: `assistant check` reads the names that shops and tools use for the same remedy."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from assistant.domain.money import Money, exponent
from assistant.domain.offer import Remedy
from assistant.domain.playbook import RemedyKind

_K = RemedyKind
#: a refund that is called neither full nor partial
_AS_MUCH_AS_IT_SAYS: tuple[RemedyKind, ...] = ()
#: what a name that is not ours holds, and the remedies it stands for: the first that fits counts
_NAMES: tuple[tuple[str, tuple[RemedyKind, ...]], ...] = (
    (r"no_offer|none|apolog|explain|explanation|道歉|说明", (_K.EXPLAIN,)),
    (r"expedit|urge|speed|加急|催", (_K.EXPEDITE,)),
    (r"coupon|voucher|credit|discount|points|promo|优惠|券|红包|积分|折", (_K.COUPON,)),
    (r"refund_only|returnless|without_return|no_return|keep|仅退款|免退", (_K.REFUND_WITHOUT_RETURN,)),
    (r"pick_?up|collect|上门", (_K.PICK_UP_AND_REFUND,)),
    (r"(?:return.*refund|refund.*return|退货.*退款|退款.*退货)", (_K.RETURN, _K.FULL_REFUND)),
    (r"full.*refund|refund.*full|全额|全款", (_K.FULL_REFUND,)),
    (r"partial|part_refund|部分", (_K.PARTIAL_REFUND,)),
    (r"shipping|freight|postage|运费|邮费", (_K.PARTIAL_REFUND,)),
    (r"refund|money_back|退款|退钱", _AS_MUCH_AS_IT_SAYS),
    (r"compens|cash|goodwill|rebate|payment|allowance|赔|补偿|现金", (_K.PARTIAL_REFUND,)),
    (r"return|退货", (_K.RETURN,)),
    (r"exchang|swap|换", (_K.EXCHANGE,)),
    (r"spare|part|accessor|missing|配件|补件|零件", (_K.SPARE_PART,)),
    (r"replac|re_?sen[dt]|re_?ship|re_?deliver|new_item|补发|重发", (_K.REPLACEMENT,)),
    (r"repair|fix|warrant|修", (_K.REPAIR,)),
    (r"sampl|trial|小样|试用", (_K.SAMPLE,)),
    (r"gift|present|freebie|free|赠|礼", (_K.GIFT,)),
)
_KINDS = tuple((re.compile(name), kinds) for name, kinds in _NAMES)
_FREIGHT = re.compile(r"shipping|freight|postage|free_return|prepaid|运费|邮费|包邮")
#: ISO 4217 gives the rupiah a hundred sen, which nobody has paid with for decades and many tools leave out: an offer
#: below Rp5.000 in sen is read as whole rupiah
_LEAST = {"IDR": 500_000}


def remedies(part: Mapping[str, Any], currency: str) -> tuple[Remedy, ...]:
    """The remedies of one `{kind, amount_minor, currency, percent, freight}`, money with its amount in minor units.

    A refund of an amount, or of less than a hundred per cent, is a partial one unless it says otherwise. ValueError
    where neither the name nor an amount tells what is offered.
    """
    amount = _money(part.get("amount_minor"), str(part.get("currency") or currency))
    name = re.sub(r"[\s-]+", "_", str(part["kind"]).strip().lower())
    bears = _FREIGHT.search(name) is not None
    kinds = _kinds(name, amount, float(part.get("percent") or 0))
    return tuple(
        Remedy(
            kind=kind,
            amount=amount if len(kinds) == 1 or kind in RemedyKind.money() else None,
            freight=bool(part.get("freight", bears or kind in RemedyKind.sent_by_shop())),
        )
        for kind in kinds
    )


def _money(minor: Any, currency: str) -> Money | None:
    if minor is None:
        return None
    whole = int(minor)
    if 0 < whole < _LEAST.get(currency, 0):
        whole *= 10 ** exponent(currency)
    return Money(minor=whole, currency=currency)


def _kinds(name: str, amount: Money | None, percent: float) -> tuple[RemedyKind, ...]:
    if name in {each.value for each in RemedyKind}:
        return (RemedyKind(name),)
    found = next((kinds for pattern, kinds in _KINDS if pattern.search(name)), None)
    if found is None and amount is None and not percent:
        raise ValueError(f"'{name}' is none of {', '.join(RemedyKind)}")
    if found:
        return found
    part = found is None or amount is not None or 0 < percent < 100
    return (RemedyKind.PARTIAL_REFUND if part else RemedyKind.FULL_REFUND,)
