"""Events over real HTTP, each sent several times in any order by many senders: as many effects as there are events."""

from __future__ import annotations

import http.client
import json
import random
import socket
import sqlite3
import statistics
import subprocess
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from assistant.channels.signing import new_key, read_key, signed_headers
from evals.prove.kit import NOW, assistant, command

SHOP = "muguang"
MOMENT = datetime.fromisoformat(NOW).replace(tzinfo=UTC)
#: tables that hold what events say, one row an event of its type
TABLES = {
    "review": "reviews",
    "message": "messages",
    "after_sale": "tickets",
    "order": "order_lines",
    "tracking": "parcels",
}
#: share of each type, in percent
SHARES = {"review": 30, "message": 25, "order": 20, "tracking": 15, "after_sale": 10}
WORDS = (
    "杯盖第二天就裂了",
    "颜色和视频里不一样",
    "等了九天还没到",
    "The zip broke on day two",
    "Where is my parcel?",
    "很好用",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One request and the status it must have."""

    type: str
    id: str
    headers: dict[str, str]
    body: bytes
    status: int


@dataclass(slots=True)
class Seen:
    """What the senders saw: answers by status, outcomes by event, seconds of each answer."""

    statuses: Counter[tuple[int, int]] = field(default_factory=Counter)
    outcomes: dict[str, list[str]] = field(default_factory=dict)
    seconds: list[float] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, job: Job, status: int, answer: bytes, seconds: float) -> None:
        with self.lock:
            self.statuses[job.status, status] += 1
            self.seconds.append(seconds)
            if status == 200:
                self.outcomes.setdefault(job.id, []).append(json.loads(answer)["outcome"])


def prove(work: Path, *, events: int = 10_000, times: int = 3, senders: int = 16, seed: int = 7) -> dict[str, Any]:
    """Send `events` events `times` times each, 1 % more with a bad signature, 1 % more stale, in a seeded order."""
    home = work / "events"
    assistant(home, "shop", "add", SHOP, "--name", "Mu", "--platform", "douyin", "--market", "CN")
    key = read_key(assistant(home, "--shop", SHOP, "events", "key").stdout)
    jobs = _jobs(key, events, times, random.Random(seed))
    with served(home) as port:
        started = time.perf_counter()
        seen = _send(jobs, port, senders)
        seconds = time.perf_counter() - started
    once = sum(sorted(each) == ["duplicate"] * (times - 1) + ["new"] for each in seen.outcomes.values())
    sent = Counter(job.type for job in {job.id: job for job in jobs if job.status == 200}.values())
    expected = {TABLES[each]: n for each, n in sent.items()}
    found, sound = _effects(home)
    audit = assistant(home, "--shop", SHOP, "audit", "verify", check=False)
    return {
        "events": events,
        "requests": len(jobs),
        "senders": senders,
        "answers as expected": sum(n for (wanted, got), n in seen.statuses.items() if wanted == got),
        "bad signatures refused": seen.statuses[401, 401],
        "stale refused": seen.statuses[400, 400],
        "events with exactly one effect": once,
        "entries": found.pop("entries"),
        "rows by table": found,
        "rows as expected": {name: found[name] for name in expected} == expected,
        "database sound": sound,
        "audit chain holds": audit.returncode == 0,
        "events per second": round(events / seconds, 1),
        "requests per second": round(len(jobs) / seconds, 1),
        "p50 ms": round(statistics.median(seen.seconds) * 1000, 1),
        "p95 ms": round(statistics.quantiles(seen.seconds, n=20)[-1] * 1000, 1),
    }


def holds(figures: dict[str, Any]) -> bool:
    """Whether the figures prove it: nothing lost, nothing twice, nothing unsigned."""
    extra = max(1, figures["events"] // 100)
    return bool(
        figures["answers as expected"] == figures["requests"]
        and figures["bad signatures refused"] == figures["stale refused"] == extra
        and figures["events with exactly one effect"] == figures["events"]
        and figures["entries"] == 2 * figures["events"]
        and figures["rows as expected"]
        and figures["database sound"]
        and figures["audit chain holds"]
    )


def _jobs(key: bytes, events: int, times: int, chance: random.Random) -> list[Job]:
    extra = max(1, events // 100)
    now, old = int(MOMENT.timestamp()), int((MOMENT - timedelta(hours=1)).timestamp())
    jobs = [_job(number, chance, key, now, 200) for number in range(events)]
    jobs = [each for each in jobs for _ in range(times)]
    jobs += [_job(events + number, chance, new_key(), now, 401) for number in range(extra)]
    jobs += [_job(events + extra + number, chance, key, old, 400) for number in range(extra)]
    chance.shuffle(jobs)
    return jobs


def _job(number: int, chance: random.Random, key: bytes, moment: int, status: int) -> Job:
    kind = chance.choices(list(SHARES), list(SHARES.values()))[0]
    at = MOMENT - timedelta(minutes=chance.randrange(1, 10_000))
    event = {"shop": SHOP, "type": kind, "at": at.isoformat(), "data": _data(kind, number, at, chance)}
    body = json.dumps(event, ensure_ascii=False).encode()
    identity = f"evt-{number}"
    headers = {"content-type": "application/json", **signed_headers(key, identity, moment, body)}
    return Job(type=kind, id=identity, headers=headers, body=body, status=status)


def _data(kind: str, number: int, at: datetime, chance: random.Random) -> dict[str, Any]:
    """Orders and parcels have numbers of their own; words are about any order, so that many share a case."""
    moment = at.isoformat(sep=" ", timespec="seconds")
    about = str(6947_0000_0000 + chance.randrange(2_000))
    if kind == "order":
        paid = f"{chance.randrange(10, 300)}.90"
        return {"订单编号": str(6947_0000_0000 + number), "商品名称": "折叠水杯", "实付金额": paid, "下单时间": moment}
    if kind == "tracking":
        parcel = {"运单号": f"SF{number:010d}", "快递公司": "顺丰", "物流状态": "运输中"}
        return {"订单编号": str(6948_0000_0000 + number), **parcel}
    text = chance.choice(WORDS)
    if kind == "review":
        return {"评价编号": f"R{number}", "订单编号": about, "评价内容": text, "评分": 2, "评价时间": moment}
    if kind == "message":
        return {"消息ID": f"M{number}", "订单编号": about, "发送方": "买家", "内容": text, "发送时间": moment}
    return {"售后单号": f"A{number}", "订单编号": about, "售后状态": "待商家处理", "申请时间": moment}


def _send(jobs: list[Job], port: int, senders: int) -> Seen:
    seen, waiting = Seen(), iter(jobs)
    lock = threading.Lock()

    def send() -> None:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
        while True:
            with lock:
                job = next(waiting, None)
            if job is None:
                return connection.close()
            started = time.perf_counter()
            connection.request("POST", "/api/events", job.body, job.headers)
            answer = connection.getresponse()
            body = answer.read()
            seen.add(job, answer.status, body, time.perf_counter() - started)

    threads = [threading.Thread(target=send) for _ in range(senders)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    return seen


@contextmanager
def served(home: Path) -> Iterator[int]:
    """The desk served on a free port, without triage: the writing of events alone is measured."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port = int(found.getsockname()[1])
    process = subprocess.Popen(command(home, "serve", "--port", str(port), "--no-triage"), stdin=subprocess.DEVNULL)
    try:
        _wait_until_ready(port, process)
        yield port
    finally:
        process.terminate()
        process.wait(timeout=60)


def _wait_until_ready(port: int, process: subprocess.Popen[bytes]) -> None:
    for _ in range(600):
        try:
            with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=5)) as connection:
                connection.request("GET", "/ready")
                if connection.getresponse().status == 200:
                    return
        except OSError:
            time.sleep(0.1)
        if process.poll() is not None:
            break
    raise RuntimeError(f"the desk was not served (exit code {process.poll()})")


def _effects(home: Path) -> tuple[dict[str, int], bool]:
    """Rows by table, and whether SQLite finds the file sound."""
    with closing(sqlite3.connect(home / "desk.sqlite")) as database:
        counts = {
            name: int(database.execute(f"SELECT count(*) FROM {name}").fetchone()[0])
            for name in ("entries", *TABLES.values(), "cases")
        }
        return counts, database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
