"""Exports in the style of twelve shops and tools, all of it invented: none needs a mapping.

Between them: six kinds, CSV, TSV, XLSX and JSON lines; UTF-8 with and without mark, GB18030, UTF-16; comma, semicolon
and tab; headers in Chinese, English and Indonesian; dates and amounts as each of them writes.
"""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.domain.intake import Kind
from evals.prove.hostile_files import write_workbook


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """`market` is that of the shop it is imported into; of `rows`, `refused` go to quarantine."""

    name: str
    path: Path
    kind: Kind
    market: str
    rows: int
    refused: int = 0


def write_styles(folder: Path) -> list[Style]:
    """Write all of them into `folder`, which is made if need be."""
    folder.mkdir(parents=True, exist_ok=True)
    return [write(folder) for write in _STYLES]


def _table(path: Path, *lines: str, encoding: str = "utf-8", delimiter: str = ",") -> Path:
    """Write lines, whose cells are parted by `|` here, as the tool would."""
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter).writerows(line.split("|") for line in lines)
    path.write_bytes(out.getvalue().encode(encoding))
    return path


def _workbook(path: Path, *lines: str) -> Path:
    return write_workbook(path, [tuple(line.split("|")) for line in lines])


def _douyin_reviews(folder: Path) -> Style:
    """抖店: numbers end in a tab so that a spreadsheet keeps them, stars as `1星`, photos as addresses."""
    path = _table(
        folder / "抖店评价.csv",
        "评价ID|评价时间|订单编号|商品ID|商品名称|商品规格|用户昵称|评价星级|评价内容|追评内容|图片链接|商家回复",
        "7301\t|2026-11-05 09:30:12\t|6930162745589500001\t|3511\t|陶瓷马克杯|奶白/350ml|阿梨|1星"
        "|杯口有个缺口，差点划到嘴|过了五天还没人理|https://p.example/a.jpg,https://p.example/b.jpg|",
        "7302\t|2026-11-05 21:04:00\t|6930162745589500002\t|3511\t|陶瓷马克杯|墨绿/350ml|周周|2星"
        "|颜色比直播里暗很多|||亲，非常抱歉，已私信您",
        "7303\t|2026-11-06 08:00:00\t|6930162745589500003\t|3511\t|陶瓷马克杯||豆|5星||||",
        encoding="utf-8-sig",
    )
    return Style(name="douyin_reviews", path=path, kind=Kind.REVIEWS, market="CN", rows=3)


def _douyin_orders(folder: Path) -> Style:
    """抖店: sub-orders, personal columns, carrier and parcel in one cell; GB18030."""
    path = _table(
        folder / "抖店订单.csv",
        "主订单编号|子订单编号|选购商品|商品规格|商品数量|商品ID|商家编码|商品单价|订单应付金额|运费|平台优惠|收件人"
        "|收件人手机号|省|市|区|街道|详细地址|订单提交时间|支付完成时间|承诺发货时间|发货时间|订单完成时间|快递信息"
        "|流量体裁|达人昵称|订单状态|售后状态",
        '="6930162745589500001"|="6930162745589500101"|陶瓷马克杯|奶白/350ml|2|3511|MUG-W|29.90|59.80|0.00|0|张*'
        "|138****0000|浙江省|杭州市|西湖区|某街道|某路1号|2026/11/1 8:05|2026/11/1 8:06|2026/11/3 8:06|2026/11/2 17:20|"
        "|顺丰速运,SF1029384756012|直播|小陶的直播间|已完成|-",
        '="6930162745589500002"|="6930162745589500102"|陶瓷马克杯|墨绿/350ml|1|3511|MUG-G|29.90|29.90|6.00|0|李*'
        "|139****0000|甘肃省|兰州市|城关区|某街道|某路2号|2026/11/1 9:00||48小时内||||短视频||已关闭|退款成功",
        encoding="gb18030",
    )
    return Style(name="douyin_orders", path=path, kind=Kind.ORDERS, market="CN", rows=2)


def _douyin_after_sales(folder: Path) -> Style:
    """抖店: a workbook with a title above its header, in which everything is text."""
    path = _workbook(
        folder / "售后列表.xlsx",
        "售后列表  导出时间：2026-11-20 10:00:00",
        "售后单号|订单编号|商品名称|售后类型|售后状态|售后原因|用户售后说明|退款金额（元）|售后申请时间|买家凭证",
        "146810001|6930162745589500001|陶瓷马克杯|仅退款|退款成功|商品破损|杯口缺了一块|29.90"
        "|2026-11-06 10:15:00|broken.jpg",
        "146810002|6930162745589500002|陶瓷马克杯|退货退款|待商家处理|颜色与描述不符||35|2026-11-07 00:00:00|",
        "146810003|6930162745589500003|陶瓷马克杯|换货|售后完成|发错颜色|要白的来了绿的|0|2026-11-08 12:30:00|",
    )
    return Style(name="douyin_after_sales", path=path, kind=Kind.AFTER_SALES, market="CN", rows=3)


def _feige_chats(folder: Path) -> Style:
    """飞鸽: one message a row, Chinese dates, a robot that greets; UTF-16 with tabs."""
    path = _table(
        folder / "飞鸽会话.txt",
        "会话ID|消息ID|买家昵称|发送方|消息内容|发送时间|订单号",
        "C88|M1|阿梨|机器人|您好，请问有什么可以帮您？|2026年11月5日 9:40:01|",
        "C88|M2|阿梨|买家|杯子收到就是坏的|2026年11月5日 9:40:30|6930162745589500001",
        "C88|M3|阿梨|客服-小陶|麻烦您拍张照片|2026年11月5日 9:52:00|6930162745589500001",
        "C88|M4|阿梨|阿梨|拍了，看到没|2026年11月5日 9:53:00|6930162745589500001",
        encoding="utf-16",
        delimiter="\t",
    )
    return Style(name="feige_chats", path=path, kind=Kind.CHATS, market="CN", rows=4)


def _tiktok_orders(folder: Path) -> Style:
    """TikTok Shop: a second line that explains the columns, 12-hour times, a tab behind every cell."""
    first = (
        "576944024036100001|Completed|Delivered||Normal|1729400000000000001|MUG-W|Ceramic Mug|Cream|2|0|USD 14.50"
        "|USD 29.00|USD 4.00|USD 25.00|USD 4.99|USD 31.87|11/05/2026 9:30:12 AM|11/05/2026 9:31:00 AM"
        "|11/06/2026 2:00:00 PM|11/06/2026 6:45:10 PM|11/10/2026 1:05:00 PM|||9400111899560000000001|USPS|mugfan22"
        "|J*** D***|(+1)2**-***-**11|9****|United States|California"
    )
    cancelled = (
        "576944024036100002|Canceled|Canceled|Cancel|Normal|1729400000000000002||Ceramic Mug|Green|1|0|USD 14.50"
        "|USD 14.50|USD 0.00|USD 14.50|USD 0.00|USD 15.80|11/06/2026 12:10:00 AM|||||11/06/2026 1:00:00 AM|Changed mind"
        "|||greentea|K***|||United States|Texas"
    )
    path = _table(
        folder / "All order.csv",
        "Order ID|Order Status|Order Substatus|Cancelation/Return Type|Normal or Pre-order|SKU ID|Seller SKU"
        "|Product Name|Variation|Quantity|Sku Quantity of return|SKU Unit Original Price|SKU Subtotal Before Discount"
        "|SKU Seller Discount|SKU Subtotal After Discount|Shipping Fee After Discount|Order Amount|Created Time"
        "|Paid Time|RTS Time|Shipped Time|Delivered Time|Cancelled Time|Cancel Reason|Tracking ID"
        "|Shipping Provider Name|Buyer Username|Recipient|Phone #|Zipcode|Country|State",
        "Platform unique order ID.|Current order status." + "|" * 30,
        first.replace("|", "\t|"),
        cancelled.replace("|", "\t|"),
        encoding="utf-8-sig",
    )
    return Style(name="tiktok_orders", path=path, kind=Kind.ORDERS, market="US", rows=3, refused=1)


def _tiktok_returns(folder: Path) -> Style:
    """TikTok Shop: returns, with the state and amount of the whole order beside those of the request."""
    path = _table(
        folder / "returns.csv",
        "Return Order ID|Order ID|Order Amount|Order Status|SKU ID|Seller Sku|Product Name|SKU Name|Buyer Username"
        "|Return Type|Time Requested|Return Reason|Refund Amount|Return Status|Return Sub Status|Buyer Note",
        "4035001|576944024036100001|$31.87|Completed|1729400000000000001|MUG-W|Ceramic Mug|Cream|mugfan22|Refund only"
        "|11/11/2026 08:15:00|Damaged item|$12.50|Completed|Refund completed|Chipped rim, see photo",
        "4035002|576944024036100003|$15.80|Delivered|1729400000000000002||Ceramic Mug|Green|teatime|Return and refund"
        "|11/12/2026 20:01:09|Not as described|$14.50|Awaiting|Awaiting seller response|",
    )
    return Style(name="tiktok_returns", path=path, kind=Kind.AFTER_SALES, market="US", rows=2)


def _erp_orders(folder: Path) -> Style:
    """An ERP as 聚水潭: two lines of title, its own number beside the platform's, a date as a spreadsheet's days."""
    path = _workbook(
        folder / "订单明细.xlsx",
        "订单明细报表",
        "导出人：店长||导出时间：2026-11-20",
        "内部订单号|线上订单号|店铺|店铺站点|商品编码|颜色规格|商品名称|数量|已付金额|运费收入|批次号|供应商|收货省份"
        "|收货人|联系电话|快递公司|快递单号|下单时间|计划发货时间|发货日期|状态",
        "500001|6930162745589500001|陶器小铺|抖音|MUG-W|奶白;350ml|陶瓷马克杯|2|59.8|0|B2610|景德窑厂|浙江"
        "|张*|138****0000|顺丰速运|SF1029384756012|2026-11-01 08:05|2026-11-03 08:05|46328.75|已发货",
        "500002|6930162745589500002|陶器小铺|抖音|MUG-G|墨绿;350ml|陶瓷马克杯|1|29.9|6|B2611|景德窑厂|甘肃"
        "|李*|139****0000|||2026-11-01 09:00|||取消",
    )
    return Style(name="erp_orders", path=path, kind=Kind.ORDERS, market="CN", rows=2)


def _judgeme_reviews(folder: Path) -> Style:
    """Judge.me: snake case, a headline, times in UTC, the shop's reply in the row."""
    path = _table(
        folder / "judgeme.csv",
        "title|body|rating|review_date|reviewer_name|reviewer_email|product_id|product_handle|reply|reply_date|picture_urls",
        "Arrived broken|The rim is chipped.\nNot happy at all.|1|2026-11-05 09:30:12 UTC|Dana R.|d@example.com|88"
        "|ceramic-mug|||https://p.example/1.png,https://p.example/2.png",
        "Nice|Good mug, slow post|4|2026-11-06 11:00:00 UTC|Lee|l@example.com|88|ceramic-mug|Thank you, Lee!"
        "|2026-11-07 08:00:00 UTC|",
    )
    return Style(name="judgeme_reviews", path=path, kind=Kind.REVIEWS, market="US", rows=2)


def _inbox_chats(folder: Path) -> Style:
    """A shared inbox as Chatwoot: one conversation a line with its messages, Unix seconds, incoming and outgoing."""

    def message(number: int, kind: str, text: str, at: int) -> dict[str, Any]:
        return {"id": number, "message_type": kind, "content": text, "created_at": at}

    mug = [
        message(901, "incoming", "my mug came in two pieces", 1793871000),
        message(902, "outgoing", "So sorry! Could you send a photo?", 1793871300),
        message(903, "activity", "Conversation was assigned to Kim", 1793871301),
    ]
    chats = [
        {"id": 41, "status": "open", "order_id": "576944024036100001", "contact_name": "Dana R.", "messages": mug},
        {"id": 42, "contact_name": "Lee", "messages": [message(904, "incoming", "where is my parcel", 1793872000)]},
    ]
    path = folder / "conversations.jsonl"
    path.write_text("".join(json.dumps(each) + "\n" for each in chats), "utf-8")
    return Style(name="inbox_chats", path=path, kind=Kind.CHATS, market="US", rows=4)


def _parcels(folder: Path) -> Style:
    """A tracking tool: states in a carrier's words; TSV."""
    path = _table(
        folder / "物流轨迹.tsv",
        "订单号|快递公司|快递单号|物流状态|最新物流时间",
        "6930162745589500001|顺丰速运|SF1029384756012|已签收|2026-11-04 18:22",
        "6930162745589500002|中通快递|ZT77700011122|运输中|2026-11-10 07:01",
        delimiter="\t",
    )
    return Style(name="parcels", path=path, kind=Kind.TRACKING, market="CN", rows=2)


def _replies(folder: Path) -> Style:
    """A list kept by hand of what was answered; semicolons, as spreadsheets write where a comma is a decimal point."""
    path = _table(
        folder / "replies.csv",
        "Review ID|Reply|Reply date",
        "7301|So sorry; we have written to you.|Nov 6, 2026 3:04 PM",
        "7302|Thank you!|7 Nov 2026",
        encoding="utf-8-sig",
        delimiter=";",
    )
    return Style(name="replies", path=path, kind=Kind.REPLIES, market="CN", rows=2)


def _indonesian_reviews(folder: Path) -> Style:
    """A seller in Jakarta: headers in Indonesian, days before months, rupiah with dots."""
    path = _table(
        folder / "ulasan.csv",
        "No. Pesanan|Nama Produk|Variasi|Bintang|Ulasan|Tanggal Ulasan|Total Pembayaran|Jasa Kirim|No. Resi"
        "|Username Pembeli",
        "260105ABC123|Mug Keramik|Krem|1|Mugnya retak, kecewa banget|05/11/2026 09:30|Rp129.000|J&T Express"
        "|JY1234567890|sari_m",
        "260105ABC124|Mug Keramik|Hijau|3|Warnanya beda|06/11/2026|Rp64.500|||budi",
        delimiter=";",
    )
    return Style(name="indonesian_reviews", path=path, kind=Kind.REVIEWS, market="ID", rows=2)


_STYLES = (
    *(_douyin_reviews, _douyin_orders, _douyin_after_sales, _feige_chats, _tiktok_orders, _tiktok_returns),
    *(_erp_orders, _judgeme_reviews, _inbox_chats, _parcels, _replies, _indonesian_reviews),
)
