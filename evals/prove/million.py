"""A million rows go in: rows a second, peak memory, and that the sum of rows holds, also the second time."""

from __future__ import annotations

import csv
import json
import os
import random
import subprocess
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from evals.prove.kit import assistant, command

ROWS = 1_000_000
#: a review costs more than an order: a case, a buyer and a text that can be erased
REVIEWS = 100_000
SEED = 20261122
_START = datetime(2026, 9, 27, tzinfo=UTC)
_WORDS = ("线头很多", "颜色不对", "等了十天", "盒子压扁了", "少发一件", "尺码偏小", "客服不回", "拉链坏了")
_COLUMNS = {
    "orders": [
        *("订单编号", "商品名称", "商品规格", "数量", "批次", "供应商", "来源视频", "省份"),
        *("实付金额", "运费", "快递公司", "下单时间", "承诺发货时间"),
    ],
    "reviews": ["评价编号", "评价内容", "评分", "订单编号", "商品名称", "实付金额", "买家昵称", "评价时间"],
}


def prove(work: Path, *, orders: int = ROWS, reviews: int = REVIEWS) -> dict[str, Any]:
    """Figures of one import of each kind, and of the orders again."""
    home = work / "home"
    assistant(home, "shop", "add", "big", "--market", "CN", "--platform", "douyin")
    files = {kind: _written(work / f"{kind}.csv", kind, rows) for kind, rows in _sizes(orders, reviews).items()}
    figures = {kind: _imported(home, path, kind) for kind, path in files.items()}
    again = _imported(home, files["orders"], "orders")
    return {
        **figures,
        "orders again": again,
        "sum of rows holds": figures["orders"]["new"] == orders and figures["reviews"]["new"] == reviews,
        "second run adds nothing": again["duplicates"] == orders,
    }


def _sizes(orders: int, reviews: int) -> dict[str, int]:
    return {"orders": orders, "reviews": reviews}


def _imported(home: Path, path: Path, kind: str) -> dict[str, Any]:
    """What the import says of itself, with its time and the most memory its process held."""
    began = time.perf_counter()
    process = subprocess.Popen(
        command(home, "--shop", "big", "import", str(path), "--kind", kind, "--json"),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdout is not None
    said = json.loads(process.stdout.read())
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - began
    return {
        **{name: said[name] for name in ("read", "new", "duplicates", "quarantined")},
        "seconds": round(seconds, 1),
        "rows a second": round(said["read"] / seconds),
        "peak MB": round(usage.ru_maxrss / 1024),
        "file MB": round(path.stat().st_size / 2**20),
    }


def _written(path: Path, kind: str, rows: int) -> Path:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(_COLUMNS[kind])
        writer.writerows(_orders(rows) if kind == "orders" else _reviews(rows))
    return path


def _orders(rows: int) -> Iterator[list[Any]]:
    draw = random.Random(SEED)
    for number in range(rows):
        placed = _START + timedelta(seconds=number * 4)
        yield [
            *(f"6947{number:014d}", f"商品{number % 120}", f"规格{number % 7}", 1, f"B{number % 40}"),
            *(f"供应商{number % 9}", f"视频{number % 33}", f"省{number % 31}"),
            *(f"{draw.randrange(900, 40_000) / 100:.2f}", "0.00", f"快递{number % 3}"),
            *(f"{placed:%Y-%m-%d %H:%M:%S}", f"{placed + timedelta(hours=48):%Y-%m-%d %H:%M:%S}"),
        ]


def _reviews(rows: int) -> Iterator[list[Any]]:
    draw = random.Random(SEED)
    for number in range(rows):
        words = "，".join(draw.sample(_WORDS, 2))
        yield [
            *(f"R{number}", f"{words}，第{number}次了", 1 + number % 3, f"6947{number * 7:014d}"),
            *(f"商品{number % 120}", "59.90", f"买家{number % 50_000}"),
            f"{_START + timedelta(seconds=number * 40):%Y-%m-%d %H:%M:%S}",
        ]
