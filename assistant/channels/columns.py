"""Which column of a seller's export holds what: headers as the exports of both platforms name them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.errors import WrongInput

#: field of ReviewRow -> headers known for it; `further_text` is added to the text
ALIASES: dict[str, tuple[str, ...]] = {
    "text": (
        *("评价内容", "评论内容", "评价", "评论", "买家评价", "初评内容", "评价详情", "内容", "反馈内容"),
        *("review", "review text", "review content", "comment", "comments", "text", "content", "feedback", "body"),
        *("customer review", "buyer review", "message", "ulasan", "comentário", "comentario"),
    ),
    "further_text": ("追评", "追评内容", "追加评价", "追加评论", "follow-up review", "additional review"),
    "written_at": (
        *("评价时间", "评论时间", "评价日期", "评论日期", "written_at", "review time", "review date", "date"),
        *("comment time", "time", "created at", "created time", "reviewed at", "submitted at", "日期", "时间"),
    ),
    "external_id": ("评价编号", "评价id", "评论id", "评论编号", "review id", "comment id", "external_id"),
    "rating": ("评分", "星级", "评价星级", "商品评分", "rating", "ratings", "star", "stars", "star rating", "score"),
    "photos": (
        "图片",
        "图片数",
        "图片数量",
        "晒图",
        "评价图片",
        "photos",
        "photo",
        "images",
        "pictures",
        "photo count",
    ),
    "seller_reply": ("商家回复", "卖家回复", "回复内容", "seller reply", "seller response", "reply", "response"),
    "buyer": (
        *("买家昵称", "买家", "用户昵称", "用户", "昵称", "用户名", "买家id"),
        *("buyer", "buyer name", "buyer username", "buyer nickname", "customer", "customer name", "username"),
    ),
    "language": ("语言", "评价语言", "language", "lang"),
    "platform": ("平台", "渠道", "platform", "channel", "marketplace platform"),
    "market": ("站点", "市场", "国家", "国家地区", "market", "site", "country", "region", "marketplace"),
    "order_number": (
        *("订单编号", "订单号", "主订单编号", "子订单编号", "订单id"),
        *("order id", "order number", "order no", "order", "order sn"),
    ),
    "product": (
        *("商品名称", "商品", "商品标题", "产品", "产品名称", "选购商品"),
        *("product", "product name", "product title", "item", "item name"),
    ),
    "sku": ("sku", "规格", "商品规格", "sku规格", "sku id", "商家编码", "seller sku", "variation", "variant"),
    "quantity": ("数量", "商品数量", "购买数量", "quantity", "qty"),
    "paid": (
        *("实付金额", "实付款", "实付", "订单实付金额", "支付金额", "付款金额", "订单应付金额", "金额"),
        *("paid", "amount", "paid amount", "amount paid", "order amount", "total", "total paid", "price"),
    ),
    "freight": ("运费", "邮费", "买家承担运费", "freight", "shipping fee", "shipping cost", "shipping", "postage"),
    "carrier": ("快递公司", "物流公司", "承运商", "快递", "carrier", "shipping provider", "shipping provider name"),
    "placed_at": (
        *("下单时间", "订单提交时间", "订单创建时间", "placed_at", "ordered_at", "order time", "order date"),
        *("order created time", "ordered on"),
    ),
    "promised_ship_at": (
        *("承诺发货时间", "最晚发货时间", "应发货时间", "promised_ship_at", "promised ship time", "ship by"),
        *("ship by date", "latest ship time"),
    ),
    "shipped_at": ("发货时间", "发货日期", "shipped_at", "shipped time", "ship date", "shipping time", "shipped on"),
    "delivered_at": ("签收时间", "送达时间", "妥投时间", "delivered_at", "delivered time", "delivery date"),
    "tracking_number": (
        *("运单号", "快递单号", "物流单号", "tracking number", "tracking no", "tracking id"),
        *("waybill", "waybill number"),
    ),
    "tracking_state": (
        *("物流状态", "快递状态", "包裹状态", "tracking_state", "tracking status", "parcel state"),
        *("delivery status", "shipping status"),
    ),
    "last_scan_at": ("最后物流时间", "最新物流时间", "物流更新时间", "last_scan_at", "last scan", "last scan time"),
}

_BRACKETS = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]|【([^【】]*)】")


def plain(header: str) -> str:
    """A header in the form that is compared: NFKC, lower case, letters and digits only, without what is in brackets."""
    folded = unicodedata.normalize("NFKC", header).casefold()
    outside = _BRACKETS.sub("", folded)
    return _letters(outside) or _letters(folded)


def _letters(text: str) -> str:
    return "".join(each for each in text if each.isalnum())


_FIELD_OF = {plain(alias): name for name, aliases in ALIASES.items() for alias in (name, *aliases)}


def is_known(header: str) -> bool:
    """Whether the header names a field without any help."""
    return plain(header) in _FIELD_OF


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """`unit` is what the header says in brackets, such as `USD` or `UTC+8`; it holds for the cells below."""

    field: str
    unit: str


def columns_of(headers: Sequence[str], mapping: Mapping[str, str]) -> tuple[Column | None, ...]:
    """One entry a header, None where the desk has no use for it; `mapping` (field=header) goes before the aliases.

    Raises WrongInput for a mapped field the desk does not know. A field may have several columns.
    """
    chosen = {plain(header): _field(name) for name, header in mapping.items()}
    taken = set(chosen.values())
    found: list[Column | None] = []
    for header in headers:
        key = plain(header)
        guess = _FIELD_OF.get(key)
        name = chosen.get(key) or (guess if guess not in taken else None)
        found.append(Column(field=name, unit=_unit(header)) if name else None)
    return tuple(found)


def _field(name: str) -> str:
    known = _FIELD_OF.get(plain(name))
    if known is None:
        raise WrongInput(f"There is no field {name!r} to map a column to.", remedy=f"Fields: {', '.join(ALIASES)}.")
    return known


def _unit(header: str) -> str:
    match = _BRACKETS.search(unicodedata.normalize("NFKC", header))
    return next((each.strip() for each in match.groups() if each), "") if match else ""
