"""The exports of 沐光生活: tables with Chinese headers, local times, one row a message."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from evals.demo_shop.orders import Line
from evals.demo_shop.source import Plan, moment
from evals.demo_shop.talk import Told, shown

#: a sale that came from no video and no live stream
CARD = "商品卡"


class ChineseColumns:
    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def order(self, line: Line) -> dict[str, Any]:
        sold = self._plan["products"][line.product]
        status = "已取消" if line.cancelled else "已完成" if line.delivered else "已发货" if line.shipped else "待发货"
        return {
            "订单编号": line.number,
            "订单状态": status,
            "商品名称": sold["name"],
            "商品规格": line.variant,
            "数量": line.quantity,
            "实付金额": line.paid,
            "运费": line.freight,
            "批次": line.batch,
            "供应商": sold["supplier"],
            "来源视频": CARD if line.source == "card" else line.source,
            "省份": line.province,
            "快递公司": line.carrier,
            "下单时间": self._at(line.placed),
            "承诺发货时间": self._at(line.promised),
            "发货时间": self._at(line.shipped),
            "签收时间": self._at(line.delivered),
        }

    def parcel(self, line: Line) -> dict[str, Any]:
        return {
            "订单编号": line.number,
            "快递公司": line.carrier,
            "运单号": line.tracking,
            "物流状态": self._plan["states"].get(line.state, ""),
            "最新物流时间": self._at(line.scan),
        }

    def review(self, told: Told) -> dict[str, Any]:
        said, line = told.case["review"], told.line
        assert line is not None
        parcel = self.parcel(line) if line.tracking else {}
        return {
            "评价编号": told.case["id"],
            "评价时间": told.talk.review,
            "订单编号": line.number,
            "商品名称": self._plan["products"][line.product]["name"],
            "商品规格": line.variant,
            "评分": said.get("stars"),
            "评价内容": said["text"],
            "追评": said.get("further", ""),
            "图片": photo_files(said),
            "实付金额": line.paid,
            "运费": line.freight,
            "快递公司": line.carrier,
            "运单号": parcel.get("运单号", ""),
            "物流状态": parcel.get("物流状态", ""),
            "最新物流时间": parcel.get("最新物流时间", ""),
            "下单时间": self._at(line.placed),
            "承诺发货时间": self._at(line.promised),
            "发货时间": self._at(line.shipped),
            "签收时间": self._at(line.delivered),
            "买家昵称": told.buyer,
            "商家回复": said.get("reply", ""),
        }

    def chat(self, told: Told) -> list[dict[str, Any]]:
        chat, line = told.case["chat"], told.line
        products = self._plan["products"]
        return [
            {
                "会话编号": chat["id"],
                "消息编号": f"{chat['id']}-{place}",
                "订单编号": line.number if line else "",
                "商品名称": products[told.case["product"]]["name"] if told.case["product"] else "",
                "买家昵称": told.buyer,
                "发送方": "买家" if turn.buyer else "客服",
                "发送时间": f"{turn.at:%Y-%m-%d %H:%M:%S}",
                "消息内容": turn.text,
                "图片": photo_files(chat) if place == len(told.talk.turns) else "",
            }
            for place, turn in enumerate(told.talk.turns, 1)
        ]

    def ticket(self, told: Told) -> dict[str, Any]:
        said, line = told.case["ticket"], told.line
        assert line is not None
        return {
            "售后单号": said["id"],
            "订单编号": line.number,
            "商品名称": self._plan["products"][line.product]["name"],
            "商品规格": line.variant,
            "申请时间": self._at(told.talk.ticket),
            "售后状态": said["state"],
            "售后原因": said["reason"],
            "问题描述": said["text"],
            "退款金额": said["amount"],
            "买家昵称": told.buyer,
        }

    def reply(self, told: Told) -> dict[str, Any]:
        said = told.case["answer"]
        return {
            "评价编号": told.case["id"],
            "订单编号": told.line.number if told.line else "",
            "回复时间": self._at(moment(said["at"], self._plan["zone"])),
            "回复内容": said["text"],
        }

    def _at(self, at: datetime | None) -> str:
        return shown(at, self._plan["zone"])


def photo_files(said: Plan) -> str:
    """The files of the photos in one cell, or how many there are where none was drawn."""
    photos = said.get("photos", "")
    return ";".join(f"photos/{each}" for each in photos) if isinstance(photos, list) else str(photos)
