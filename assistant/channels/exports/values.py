"""Stars, counts, numbers of orders, markets and parcel states as exports write them."""

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta
from typing import Any

from assistant.channels.exports.cells import NOTHING, bare, clean, quoted
from assistant.domain.note import N_, NotRead
from assistant.domain.order import ParcelState
from assistant.domain.taxonomy import parse_market

_WORD_STARS = {"一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "差评": 1, "中评": 3, "好评": 5}
_STARS = re.compile(r"(\d{1,3}(?:\.\d+)?)(?:星|分|stars?|/5(?:\.0+)?|outof5)*", re.IGNORECASE | re.ASCII)
_COUNT = re.compile(r"(\d{1,6})(?:\.0+)?[件个张]?", re.ASCII)
_ROUNDED = re.compile(r"\d+(?:\.\d+)?e\+?\d+", re.IGNORECASE | re.ASCII)
_SPREADSHEET_ERRORS = frozenset({"#n/a", "#ref!", "#value!", "#div/0!", "#name?", "#null!", "#num!"})
#: from here on a number with a decimal point no longer holds every digit
_ALL_DIGITS = 1e15

_COUNTRIES: dict[str, tuple[str, ...]] = {
    "CN": ("中国", "china"),
    "US": ("美国", "usa", "unitedstates"),
    "GB": ("英国", "unitedkingdom"),
    "ID": ("印尼", "印度尼西亚", "indonesia"),
    "TH": ("泰国", "thailand"),
    "VN": ("越南", "vietnam"),
    "MY": ("马来西亚", "malaysia"),
    "PH": ("菲律宾", "philippines"),
    "SG": ("新加坡", "singapore"),
    "ES": ("西班牙", "spain"),
    "FR": ("法国", "france"),
    "DE": ("德国", "germany"),
    "IT": ("意大利", "italy"),
    "MX": ("墨西哥", "mexico"),
    "BR": ("巴西", "brazil"),
    "JP": ("日本", "japan"),
}
_MARKET_OF = {name: market for market, names in _COUNTRIES.items() for name in names}

#: the first that fits counts, so what only sounds like another stands before it (未签收 before 签收)
_PARCEL_WORDS: tuple[tuple[ParcelState, str], ...] = (
    (ParcelState.RETURNED, r"退回|退件|拒收|返回|return"),
    (ParcelState.LOST, r"丢失|丢件|遗失|\blost\b|missing"),
    (ParcelState.DAMAGED, r"破损|损坏|damaged"),
    (ParcelState.STUCK, r"停滞|滞留|异常|疑难|超时|stuck|exception|delayed|failed"),
    (ParcelState.LABELLED, r"待揽|未揽|待发货|未发货|label|pre.?transit|awaiting|not.?shipped"),
    (ParcelState.OUT_FOR_DELIVERY, r"派送|派件|配送中|待取|out.?for.?delivery"),
    (
        ParcelState.IN_TRANSIT,
        r"未签收|未送达|not.?delivered|undelivered|运输|在途|揽收|揽件|发货|transit|shipped|picked",
    ),
    (ParcelState.DELIVERED, r"签收|送达|妥投|已完成|delivered|signed|completed"),
)


def cell_text(value: Any) -> str:
    """A CSV cell, JSON value or spreadsheet cell as clean text; lists and objects stay JSON.

    Moments of a spreadsheet come out to the second, its numbers with the 15 digits it keeps.
    """
    match value:
        case str():
            return clean(value).strip()
        case None:
            return ""
        case float() if value.is_integer() and abs(value) < _ALL_DIGITS:
            return str(int(value))
        case float():
            return format(value, ".15g")
        case datetime():
            return (value + timedelta(microseconds=500_000)).replace(microsecond=0).isoformat(" ")
        case dict() | list() | bool() | int():
            return clean(json.dumps(value, ensure_ascii=False))
    return str(value)


def _plain(cell: str) -> str:
    text = bare(cell).casefold()
    return "" if text in NOTHING else re.sub(r"\s+", "", text)


def read_rating(cell: str) -> int | None:
    """1 to 5 stars out of `4`, `4.0`, `5星`, `4/5`, `★★★` or `差评`; half stars are rounded down, 0 is no rating.

    Raises NotRead for anything else.
    """
    text = _plain(cell)
    if not text:
        return None
    full = sum(text.count(each) for each in "★⭐🌟")
    if full:
        return min(full, 5)
    word = _WORD_STARS.get(text) or _WORD_STARS.get(text.removesuffix("星"))
    if word:
        return word
    match = _STARS.fullmatch(text)
    if not match or float(match[1]) > 5:
        raise NotRead(N_("{cell!r} is no rating of 1 to 5 stars"), cell=quoted(cell))
    return int(float(match[1])) or None


def read_count(cell: str) -> int:
    """A number of pieces, 1 where the cell is empty; NotRead for anything else."""
    text = _plain(cell)
    match = _COUNT.fullmatch(text)
    if text and not match:
        raise NotRead(N_("{cell!r} is no quantity"), cell=quoted(cell))
    return int(match[1]) if match else 1


def read_photos(cell: str) -> int:
    """How many photos: a number, a JSON list, or addresses; any other mark but a no means there is one."""
    text = _plain(cell)
    if text in {"", "否", "没有", "no", "false", "[]"}:
        return 0
    match = _COUNT.fullmatch(text)
    if match:
        return int(match[1])
    if text.startswith("["):
        return max(text.count('","') + 1, 1)
    return max(text.count("http"), 1)


def read_number(cell: str) -> str:
    """The number of an order, parcel or review without the marks a spreadsheet puts round it.

    Raises NotRead for `6.96E+17`, which a spreadsheet has rounded, so that it would name another order, and for the
    mark of a formula that failed, such as `#N/A`.
    """
    text = bare(cell)
    if _ROUNDED.fullmatch(text):
        raise NotRead(N_("{cell!r} is a number a spreadsheet has rounded; export it as text"), cell=quoted(text))
    if text.casefold() in _SPREADSHEET_ERRORS:
        raise NotRead(N_("{cell!r} is the mark of a formula that failed"), cell=text)
    return "" if text.casefold() in NOTHING else text


def read_market(cell: str) -> str:
    """ISO 3166 alpha-2 of a code or a country's name in Chinese or English, `""` for an empty cell; NotRead else."""
    text = _plain(cell).removesuffix("站")
    try:
        return (_MARKET_OF.get(text) or parse_market(text)) if text else ""
    except ValueError:
        raise NotRead(N_("{cell!r} is no market; write a code such as CN, US or GB"), cell=quoted(cell)) from None


def read_language(cell: str) -> str:
    """ISO 639-1 of a code such as `zh-CN`; `""` where the cell holds something else."""
    match = re.fullmatch(r"([a-z]{2})(?:[-_].*)?", _plain(cell))
    return match[1] if match else ""


def read_parcel_state(cell: str) -> ParcelState | None:
    """The state a carrier's words mean; None for words the desk does not know."""
    text = bare(cell).casefold()
    return next((state for state, words in _PARCEL_WORDS if text == state or re.search(words, text)), None)


def read_product(cell: str) -> str:
    """The product's name; what only says that it is unknown is no name."""
    return "" if _plain(cell) in {"", "未知商品", "未知", "unknown", "unknownproduct"} else cell
