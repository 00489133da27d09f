"""How much a sentence of a clause bears on one complaint and on what is offered for it.

A clause that was found for a complaint says several things. Quoted alone, a sentence about another case, about what
is not covered or about a photo that is already there puzzles whoever reads it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache

from assistant.domain.offer import Remedy
from assistant.domain.playbook import RemedyKind, Request
from assistant.knowledge.answering import COMMON, NARROWING, NO_REASON
from assistant.knowledge.concepts import concepts_in
from assistant.knowledge.lexical import words


def _each_of(words: str) -> frozenset[str]:
    return frozenset(words.split())


#: what a sentence names that tells of a remedy
_OF_REMEDY: Mapping[RemedyKind, frozenset[str]] = {
    RemedyKind.EXPEDITE: frozenset({"urge_expedite", "tracking_no_update"}),
    RemedyKind.COUPON: frozenset(),
    RemedyKind.PARTIAL_REFUND: frozenset({"partial_refund"}),
    RemedyKind.FULL_REFUND: frozenset({"refund", "full_refund"}),
    RemedyKind.REFUND_WITHOUT_RETURN: frozenset({"refund", "full_refund", "refund_only"}),
    RemedyKind.PICK_UP_AND_REFUND: frozenset({"pick_up_return", "refund", "full_refund"}),
    RemedyKind.RETURN: frozenset({"return_goods"}),
    RemedyKind.EXCHANGE: frozenset({"exchange"}),
    RemedyKind.REPLACEMENT: frozenset({"resend_replacement"}),
    RemedyKind.SPARE_PART: frozenset({"accessories_complete", "resend_replacement"}),
    RemedyKind.REPAIR: frozenset({"repair"}),
}
_REMEDIES = frozenset().union(*_OF_REMEDY.values())
#: what goes with settling any complaint and is no matter of its own
_SETTLING = _REMEDIES | _each_of(
    """after_sales_service shipping_cost who_pays_freight return_freight freight_round_trip freight_reimburse
    compensation responsibility_fault refund_apply scope_application price_error video_photo_evidence sign_for_receipt
    evidence_submission return_no_reason from_receipt phone_computer order_general hours_24_48_72 customer_service
    function_spec tags_labels product_listing"""
)
#: matters a clause may list beside each other; a sentence about others and not about this one is about another case
_MATTERS = _each_of(
    """wrong_item missing_item colour_difference description_mismatch quality_problem broken_on_arrival
    parcel_lost size_fit price_drop price_protection signed_not_received fake_counterfeit stain_odour_flaw
    leaking late_shipment shipping_dispatch"""
)
#: cases for which alone a sentence holds that names them
_SPECIAL = NARROWING - _SETTLING - _MATTERS - frozenset(
    {"warranty_period", "live_stream", "tracking_no_update", "courier_not_picked"}
) | frozenset({"change_address", "payment_failed", "account_login", "out_of_stock", "washed", NO_REASON})
#: what is not covered, or counts as it should be
_DENIES = re.compile(
    r"不适用|不算|除外|不在.{0,12}范围|属于正常|不能|自理|个人原因|\bnot (?:covered|count|apply)|\bcannot\b|\bnormal\b"
    r"|does not count|prove nothing|再举证|change of mind|on the buyer",
    re.IGNORECASE,
)
#: leans on a sentence before it
_LEANS = re.compile(
    r"(?:.*，)?这(?:些|类|是|份)|(?:那|它|该|其中|更正完成|照片上传|包括|也|还|不想|不方便|不愿|愿意|想留下|再次|催件之后)"
    r"|(?:this|that|it|those|these|they|until that|add them|both|the same|what we|a faulty one)\b"
    r"|.*\b(?:after that|anyway|meanwhile)\b",
    re.IGNORECASE,
)
#: the shop bears the shipping of what comes back, or of both ways
_SHOP_PAYS = re.compile(
    r"(?:来回|往返|双程|退货|退回|寄回|(?<!换出的)(?<!补寄的)(?<!重发的))[^，。；]{0,6}(?:运|邮|快递)费[^，。；]{0,4}"
    r"(?:店铺|本店|我们|商家|卖家)[^，。；]{0,4}(?:承担|出|付|负担)"
    r"|shipping (?:is )?on us|(?:label|postage) is on us|we (?:will )?(?:pay|cover|bear)[^.,;]{0,20} shipping"
    r"|shipping both ways|(?:return|take)[^.;]{0,40}at our (?:own )?(?:cost|expense)|free returns?\b",
    re.IGNORECASE,
)
#: bids the buyer show what happened
_ASKS_PROOF = re.compile(
    r"(?:请|先|可以).{0,16}(?:拍|照片|视频|截图|举证)|\b(?:send|show|add|take)\b.{0,40}\b(?:photo|video|picture|screenshot)"
    r"|photos? .{0,20}(?:enough|will do)|\bscreenshot",
    re.IGNORECASE,
)
#: words that stand in clauses of every matter
_EMPTY = _each_of(
    """可以 我们 您可 商品 店铺 退货 货退 退款 运费 货运 申请 售后 后服 收到 问题 联系
    订单 没有 时间 一个 不是 这个 什么 到货 时效
    orde retu refu ship plea woul afte phot item prod thei ther wher whic bein that with your have this from when
    will they were been what than then them also only just each more over part some free back like keep send sent
    days want gift most make made does cost"""
)
#: what a buyer calls it who tells of a garment after the first wash
_WASHED = re.compile(r"\bwash|洗|下水", re.IGNORECASE)
#: words in common that show without a concept that a sentence is about the matter; one of the playbook counts twice
ENOUGH = 2
#: texts whose words are remembered: a complaint is held against every sentence of its clauses
KEPT = 1024


def bearing(
    sentence: str,
    *,
    heading: str,
    complaint: str,
    topics: Sequence[str],
    remedies: Collection[Remedy] = (),
    asks_for: Collection[Request] = (),
) -> float:
    """How much it bears on a complaint, 0 where it does not.

    `topics` are the words of the playbook for its cause, `heading` stands over the clause. The matter weighs most, then
    what is offered.
    """
    if _LEANS.match(sentence) or _DENIES.search(sentence):
        return 0.0
    if _ASKS_PROOF.search(sentence) and not {Request.PHOTO, Request.PACKAGE} & set(asks_for):
        return 0.0
    if shop_pays(sentence) and any(each.kind in RemedyKind.sent_back() and not each.freight for each in remedies):
        return 0.0  # the letter leaves the way back to the buyer
    own, named = _own(topics, complaint), _named(sentence)
    matter, common = bool(named & own), _common(sentence, topics, complaint)
    if ((named | _named(heading)) & _SPECIAL) - own or (named & _MATTERS and not matter):
        return 0.0
    given = named & frozenset().union(*(_OF_REMEDY.get(each.kind, frozenset()) for each in remedies))
    other = not given and named & _REMEDIES
    if not matter and common < ENOUGH:
        return 0.0
    return 1.0 + 2.0 * matter + bool(given) - 0.5 * bool(other)


def shop_pays(sentence: str) -> bool:
    """Whether a sentence says that the shop bears the way back."""
    return bool(_SHOP_PAYS.search(sentence))


def about_matter(heading: str, text: str, topics: Sequence[str], complaint: str) -> bool:
    """Whether a clause is about the matter and not for a special case alone."""
    own, named = _own(topics, complaint), _named(f"{heading}\n{text}")
    if (_named(heading) & _SPECIAL) - own:
        return False
    return bool(named & own) or _common(heading, topics, "") >= ENOUGH or _common(text, topics, "") > 2 * ENOUGH


def _own(topics: Sequence[str], complaint: str) -> frozenset[str]:
    """What the complaint and its cause name, without what goes with settling any."""
    own = (_named("\n".join(topics)) | _named(complaint)) - _SETTLING - COMMON
    return own | {"washed"} if _WASHED.search(complaint) else own


def _common(sentence: str, topics: Sequence[str], complaint: str) -> int:
    said = _telling(sentence)
    return 2 * len(said & _telling("\n".join(topics))) + len(said & _telling(complaint))


@lru_cache(maxsize=KEPT)
def _named(text: str) -> frozenset[str]:
    return concepts_in(text)


@lru_cache(maxsize=KEPT)
def _telling(text: str) -> frozenset[str]:
    """Beginnings of words, and pairs of letters of scripts without spaces, without what every clause says."""
    latin = {each[:4] for each in words(text) if each.isascii() and len(each) > 3}
    other = {each for each in words(text) if not each.isascii() and len(each) > 1}
    return frozenset(latin | other) - _EMPTY
