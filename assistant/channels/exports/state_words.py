"""Words of exports: who speaks, what became of a request, whether an order was called off, how long something takes."""

from __future__ import annotations

import re
import unicodedata
from datetime import timedelta
from functools import lru_cache

from assistant.channels.exports.cells import quoted
from assistant.domain.case import Author, TicketState
from assistant.domain.note import N_, NotRead

_SELLER = re.compile(
    r"客服|客户服务|商家|卖家|店铺|店家|店主|掌柜|机器人|系统|平台|主播|自动回复|\b(?:seller|merchant|shop|store|agent|staff|admin"
    r"|support|bot|chatbot|robot|system|assistant|operator|outgoing|template|activity|penjual|vendedor)\b|service"
)
_BUYER = re.compile(
    r"买家|顾客|客户|用户|消费者|访客|\b(?:buyer|customer|shopper|client|visitor|user|contact|guest|consumer|incoming"
    r"|pembeli|comprador|cliente)\b"
)

#: the first that fits counts: what is under way (待退款) before what is over (退款关闭) before what is done (退款成功)
_TICKET_WORDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "open",
        re.compile(
            r"待|未|中$|中[,，;；\s]|介入|仲裁|失败|异常|pending|to be |await|waiting|progress|processing"
            r"|under.?review|dispute|appeal|fail|\bnot\b|on.?hold|\bhold\b|unresolved|reopen|menunggu|diproses"
        ),
    ),
    (
        "closed",
        re.compile(
            r"关闭|撤销|撤回|取消|拒绝|驳回|cancel|reject|declin|refus|denied|closed|withdraw|solved|dibatalkan|ditolak"
        ),
    ),
    (
        "without money",
        re.compile(r"(?:换货|补寄|补发|维修|返修)(?:成功|完成)|已换货|已补发|已补寄|replaced|exchanged|repaired"),
    ),
    (
        "refunded",
        re.compile(
            r"退款成功|退款完成|已退款|已打款|退款到账|refunded|refund.?(?:success|complet|issued|paid)|reimbursed"
        ),
    ),
    ("done", re.compile(r"成功|完成|完结|结束|success|complete|done|finished|selesai")),
    (
        "open",
        re.compile(
            r"申请|同意|售后|退货|换货|退款|open|new|request|submitted|approved|accepted|created|started|return|diajukan"
        ),
    ),
)
_OF_MONEY = re.compile(r"退款|退货|仅退|refund|return|reimburs|pengembalian")
_NOT_OF_MONEY = re.compile(r"换货|补寄|补发|维修|返修|exchange|replace|resend|repair")

_CALLED_OFF = re.compile(r"取消|关闭|作废|cancel|void|^refunded$|batal|annul|anulad|đã hủy|ยกเลิก", re.IGNORECASE)
_NOT_YET = re.compile(r"申请取消|取消申请|取消中|待取消|未取消|request|pending|not.?cancel", re.IGNORECASE)

_SPAN = re.compile(r"(\d{1,3})\s*(小时|时|h|hours?|hrs?|天|日|d|days?)内?(?:发货)?", re.IGNORECASE)


def _folded(cell: str) -> str:
    return re.sub(r"[_\s]+", " ", unicodedata.normalize("NFKC", cell)).strip().casefold()


@lru_cache(maxsize=256)
def read_author(cell: str) -> Author | None:
    """Who a role names; robots and the system speak for the seller. None for what is no role, such as a name."""
    words = _folded(cell)
    if _SELLER.search(words):
        return Author.SELLER
    return Author.BUYER if _BUYER.search(words) else None


def read_ticket_state(cell: str, *, about: str, amount: bool) -> TicketState:
    """The state of an after-sale request. `about` is its type; with `amount` money is asked for.

    What is merely done was paid back where it is about money. Raises NotRead for words that are not known: a guess
    could pay a buyer twice, or never.
    """
    words = _folded(cell)
    found = next((state for state, pattern in _TICKET_WORDS if pattern.search(words)), "")
    match found:
        case "open":
            return TicketState.OPEN
        case "refunded":
            return TicketState.REFUNDED
        case "closed" | "without money":
            return TicketState.CLOSED
        case "done":
            return TicketState.REFUNDED if _of_money(_folded(about), words, amount) else TicketState.CLOSED
    raise NotRead(N_("{cell!r} is no state of an after-sale request the desk knows"), cell=quoted(cell))


def _of_money(about: str, words: str, amount: bool) -> bool:
    if _NOT_OF_MONEY.search(about):
        return False
    return amount or bool(_OF_MONEY.search(f"{about} {words}"))


@lru_cache(maxsize=256)
def is_called_off(cell: str) -> bool:
    """Whether the state of an order says that it was cancelled."""
    words = _folded(cell)
    return bool(_CALLED_OFF.search(words)) and not _NOT_YET.search(words)


def read_span(cell: str) -> timedelta | None:
    """`48小时内发货`, `24h` or `3 days` as a time span; None for anything else."""
    match = _SPAN.fullmatch(unicodedata.normalize("NFKC", cell[:40]).strip())
    if not match:
        return None
    hours = match[2][0].casefold() in "小时h"
    return timedelta(hours=int(match[1])) if hours else timedelta(days=int(match[1]))
