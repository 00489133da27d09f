"""How quickly a suggestion for live chat is there: each sentence as the model closes it, and all of it without a model.

The model is on this machine, behind real HTTP, and runs in this very process, so that its own work counts too.
"""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import time
from collections.abc import Callable, Sequence
from contextlib import aclosing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from assistant.agent.ports import Searcher
from assistant.bootstrap import suggest_of
from assistant.desk.live.live_chats import LiveChats
from assistant.desk.live.suggest import Suggest
from assistant.domain.case import Author
from assistant.domain.chat import Chat, ChatTurn, Suggested, Summary
from assistant.domain.taxonomy import Platform
from assistant.parts import agent_of, handbook_of, starter_collection
from assistant.settings import Settings
from evals.model_server.server import OpenAIServer

Figures = dict[str, Any]
NOW = datetime(2026, 11, 22, 8, tzinfo=UTC)
#: milliseconds that hold
RELEASED_WITHIN, CANCELLED_WITHIN, EMBEDDED_WITHIN = 30.0, 50.0, 1000.0
#: streamed answers, each of four sentences; and answers that are cancelled
ANSWERS, CANCELS = 60, 40

ASKED = {
    "CN": (
        "可以开发票吗",
        "什么时候发货",
        "我的快递到哪了",
        "能改一下收货地址吗",
        "退货运费谁出",
        "退款多久到账",
        "尺码不合适能换吗",
        "加湿器要用什么水",
        "这款和上次那款有什么区别",
        "能便宜点吗",
        "杯子收到就是碎的",
        "怎么还没发货，都三天了",
        "颜色和图片差太多了",
        "少发了一个盖子",
        "在吗",
        "谢谢",
        "买两件包邮吗",
        "现在下单今天能发吗",
        "没有蓝色的吗",
        "我想取消订单",
    ),
    "US": (
        "When will my order ship?",
        "Can I change the address?",
        "Where is my package?",
        "How do I return this?",
        "Who pays for the return shipping?",
        "How long does a refund take?",
        "Do you have it in blue?",
        "Is there a discount for two?",
        "The lid arrived cracked.",
        "I got the wrong size.",
        "Can I get a receipt?",
        "hello",
        "thank you!",
        "I want to cancel my order",
        "Does it come with a warranty?",
    ),
}
#: said behind a question, so that no two are the same
THINGS = {
    "CN": ("", "我买的是毯子", "是那个床头灯", "就是加湿器", "上周拍的杯子", "给我妈买的鞋"),
    "US": (
        "",
        "It is about the lamp.",
        "I mean the blanket.",
        "It is the mug from last week.",
        "The shoes.",
        "It was a gift.",
        "The jar.",
    ),
}
WRITTEN = {
    "CN": (
        ("empathy", "亲，让您久等了。"),
        ("next_step", "请把订单发到这里，我来核对。"),
        ("next_step", "订单页上现在写的是什么状态，也麻烦告诉我一声。"),
        ("empathy", "谢谢您的耐心。"),
    ),
    "US": (
        ("empathy", "Thanks for waiting."),
        ("next_step", "Please send the order here in the chat, so that I look at the right one."),
        ("next_step", "If you have already looked at the order page, tell me which state it shows."),
        ("empathy", "Thank you for your patience."),
    ),
}


def prove(work: Path) -> Figures:
    return asyncio.run(_prove(work))


def holds(seen: Figures) -> bool:
    """Whether sentences are released, answers cancelled and embedded ones there in time; nothing stale was shown."""
    return bool(
        seen["sentences released"] >= 200
        and seen["release ms"]["median"] <= RELEASED_WITHIN
        and seen["cancel ms"]["p95"] <= CANCELLED_WITHIN
        and seen["embedded first text ms"]["p95"] <= EMBEDDED_WITHIN
        and seen["stale sentences after a newer message"] == 0
    )


async def _prove(work: Path) -> Figures:
    home = work / "suggest"
    async with await starter_collection(Settings(home=home)) as searcher:
        embedded = await _embedded(home, searcher)
        async with OpenAIServer(_written, piece=5, pause=0.002) as server:
            settings = Settings(home=home, model_url=server.url, model="here", model_key="none")
            suggest = _suggest(settings)
            await suggest.prepare(searcher, now=NOW)
            released = await _released(suggest, searcher, server)
            server.pause = 0.02  # so slow that the model still writes when its reader goes
            cancelled = await _cancelled(suggest, searcher, server)
            stale = await _bursts(suggest, searcher)
    return {
        "load of the machine": round(os.getloadavg()[0], 1),
        "sentences released": len(released),
        "release ms": _spread(released),
        "answers cancelled": len(cancelled),
        "cancel ms": _spread(cancelled),
        "stale sentences after a newer message": stale,
        **embedded,
    }


def _suggest(settings: Settings) -> Suggest:
    handbook = handbook_of(settings)
    return suggest_of(settings, handbook, agent_of(settings, handbook))


def _chats(count: int) -> list[Chat]:
    found = []
    for number in range(count):
        market = ("CN", "US")[number % 2]
        asked, things = ASKED[market], THINGS[market]
        said = f"{asked[number // 2 % len(asked)]} {things[number // 2 // len(asked) % len(things)]}"
        platform = Platform.DOUYIN if market == "CN" else Platform.TIKTOK_SHOP
        turns = (ChatTurn(author=Author.BUYER, text=said),)
        found.append(Chat(turns=turns, platform=platform, market=market, seed=str(number)))
    return found


def _talking(chat: Chat, number: int) -> Chat:
    """The chat with a question a model is asked about, whatever the greeting."""
    said = "这个怎么用？" if chat.market == "CN" else "How do I use this?"
    return replace(chat, turns=(*chat.turns, ChatTurn(author=Author.BUYER, text=f"{said} {number % 9}")))


def _written(request: dict[str, Any]) -> dict[str, Any]:
    chinese = "(ISO code): zh" in request["messages"][1]["content"]
    return {
        "sentences": [{"type": kind, "text": text, "rests_on": []} for kind, text in WRITTEN["CN" if chinese else "US"]]
    }


async def _embedded(home: Path, searcher: Searcher) -> Figures:
    """Milliseconds until the first sentence, without a model; the first suggestion of a process loads the readers."""
    suggest = _suggest(Settings(home=home))
    began = time.monotonic()
    await _first(suggest, searcher, _chats(1)[0])
    cold = time.monotonic() - began
    took, used = [], []
    for chat in _chats(200)[1:]:
        began, work = time.monotonic(), time.process_time()
        await _first(suggest, searcher, replace(chat, seed=f"{chat.seed} again"))
        took.append(time.monotonic() - began)
        used.append(time.process_time() - work)
    return {
        "embedded suggestions": len(took),
        "embedded first text ms": _spread(took),
        "embedded processor ms": _spread(used),
        "embedded first text of a process ms": round(1000 * cold),
    }


async def _first(suggest: Suggest, searcher: Searcher, chat: Chat) -> None:
    """The first sentence; a suggestion without one ends with its summary."""
    async with aclosing(suggest.suggest(chat, searcher=searcher, now=NOW)) as released:
        await anext(released)


async def _released(suggest: Suggest, searcher: Searcher, server: OpenAIServer) -> list[float]:
    """Seconds from the piece that closes a sentence to its release, for every sentence."""
    late: list[float] = []
    for number, chat in enumerate(_chats(ANSWERS)):
        del server.streamed[:]
        seen = []
        async with aclosing(suggest.suggest(_talking(chat, number), searcher=searcher, now=NOW)) as released:
            async for each in released:
                if isinstance(each, Suggested):
                    seen.append((each.sentence.text, time.monotonic()))
        late += _late(seen, server.streamed)
    return late


def _late(seen: Sequence[tuple[str, float]], streamed: Sequence[tuple[bytes, float]]) -> list[float]:
    """For each text that was released, how long after the piece with the bracket that closes its object."""
    written, closed = "", {}
    for event, moment in streamed:
        written += _piece(event)
        for text, _ in seen:
            said = json.dumps(text) if json.dumps(text) in written else json.dumps(text, ensure_ascii=False)
            _, found, behind = written.partition(said)
            if text not in closed and found and "}" in behind:
                closed[text] = moment
    return [moment - closed[text] for text, moment in seen if text in closed]


def _piece(event: bytes) -> str:
    body = event.decode().removeprefix("data: ").strip()
    choices = json.loads(body).get("choices") if body.startswith("{") else None
    return str(choices[0]["delta"].get("content") or "") if choices else ""


async def _cancelled(suggest: Suggest, searcher: Searcher, server: OpenAIServer) -> list[float]:
    """Seconds from the cancellation of whoever reads to the moment the model's server sees the connection closed."""
    took = []
    for number, chat in enumerate(_chats(CANCELS)):
        del server.left[:]
        begun = asyncio.Event()
        task = asyncio.create_task(_read(suggest, searcher, _talking(chat, number), begun.set))
        await begun.wait()
        cancelled = time.monotonic()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        took.append(await _left(server) - cancelled)
    return took


async def _left(server: OpenAIServer, seconds: float = 2.0) -> float:
    """When the server saw the connection closed; now, where it has not seen it in so many seconds."""
    end = time.monotonic() + seconds
    for _ in range(int(seconds * 1000)):
        if server.left or time.monotonic() > end:
            break
        await asyncio.sleep(0.001)
    return server.left[0] if server.left else time.monotonic()


async def _read(suggest: Suggest, searcher: Searcher, chat: Chat, begun: Callable[[], None]) -> None:
    async with aclosing(suggest.suggest(chat, searcher=searcher, now=NOW)) as released:
        async for _ in released:
            begun()


async def _bursts(suggest: Suggest, searcher: Searcher) -> int:
    """Sentences of an older suggestion that were shown after a newer message of the buyer had come in."""
    stale = 0
    for number, chat in enumerate(_chats(10)):
        chats, newest, shown = LiveChats(), 0, asyncio.Event()

        async def read(turn: int, chat: Chat, chats: LiveChats = chats, shown: asyncio.Event = shown) -> None:
            nonlocal newest, stale
            newest = turn
            async with aclosing(chats.newest("one", suggest.suggest(chat, searcher=searcher, now=NOW))) as released:
                async for each in released:
                    stale += newest > turn and not isinstance(each, Summary)
                    shown.set()

        older = asyncio.create_task(read(1, _talking(chat, number)))
        await shown.wait()
        await asyncio.gather(older, asyncio.create_task(read(2, _talking(chat, number + 1))))
    return stale


def _spread(seconds: Sequence[float]) -> dict[str, float]:
    """Median, 95th percentile and greatest, in milliseconds."""
    ordered = sorted(1000 * each for each in seconds)
    if not ordered:
        return {}
    last = ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))]
    return {"median": round(statistics.median(ordered), 1), "p95": round(last, 1), "most": round(ordered[-1], 1)}
