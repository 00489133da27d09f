"""Events that arrive by themselves: signed, taken in once, many in a transaction."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from assistant.channels.event_keys import EventKeys
from assistant.channels.signing import Seal, new_key, read_key, seal_of, signed_headers, write_key
from assistant.desk.answering.proposing import Proposer
from assistant.desk.answering.triage import BatchResult
from assistant.desk.arriving.events import MOST, EventLine
from assistant.desk.arriving.intake import EventResult
from assistant.desk.shop.shops import new_shop
from assistant.domain.intake import Event, Outcome, ReviewRow
from assistant.domain.note import NotRead
from assistant.domain.shop import Shop
from assistant.errors import DeskError, UnknownShop, WrongInput
from assistant.request_errors import SameIdOtherBody

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
MOMENT = int(NOW.timestamp())
KEY = bytes(range(32))
BODY = '{"text": "杯盖裂了"}'.encode()


def seal(key: bytes = KEY, identity: str = "evt_1", moment: int = MOMENT, body: bytes = BODY) -> Seal:
    found = seal_of(signed_headers(key, identity, moment, body))
    assert found
    return found


def test_the_example_of_the_standard() -> None:
    """Key, id, time, body and signature as the scheme's own documents give them."""
    key = read_key("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
    headers = signed_headers(key, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, b'{"test": 2432232314}')
    assert headers["webhook-signature"] == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_a_seal_holds_for_its_id_time_body_and_key_alone() -> None:
    good = seal()
    assert good.is_by(KEY, BODY)
    assert not good.is_by(KEY, BODY + b" ")
    assert not good.is_by(new_key(), BODY)
    assert not Seal(id="evt_2", timestamp=MOMENT, signatures=good.signatures).is_by(KEY, BODY)
    assert not Seal(id="evt_1", timestamp=MOMENT + 1, signatures=good.signatures).is_by(KEY, BODY)


def test_one_good_signature_of_several_is_enough() -> None:
    headers = signed_headers(KEY, "evt_1", MOMENT, BODY)
    other = base64.b64encode(bytes(32)).decode()
    for text in (f"v1,{other} {headers['webhook-signature']}", f"v1a,x v1,? {headers['webhook-signature']}"):
        found = seal_of({**headers, "webhook-signature": text})
        assert found
        assert found.is_by(KEY, BODY)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("webhook-id", ""),
        ("webhook-id", "a.b"),
        ("webhook-id", "x" * 201),
        ("webhook-timestamp", "-5"),
        ("webhook-timestamp", "１２３"),
        ("webhook-timestamp", "1.5"),
        ("webhook-signature", "v2,AAAA"),
        ("webhook-signature", "v1,*"),
        ("webhook-signature", " ".join(["v2,AAAA"] * 9 + ["v1,AAAA"])),
    ],
)
def test_headers_of_another_form_are_no_seal(name: str, value: str) -> None:
    assert seal_of({**signed_headers(KEY, "evt_1", MOMENT, BODY), name: value}) is None


@pytest.mark.parametrize(("apart", "stale"), [(0, False), (300, False), (-300, False), (301, True), (-301, True)])
def test_a_seal_is_good_for_five_minutes_either_way(apart: int, stale: bool) -> None:
    assert seal(moment=MOMENT + apart).is_stale(NOW) is stale


@pytest.mark.parametrize("text", ["", "whsec_", "whsec_AAAA", "whsec_???", f"sk_{base64.b64encode(KEY).decode()}"])
def test_what_is_no_key_is_refused_without_repeating_it(text: str) -> None:
    with pytest.raises(NotRead) as caught:
        read_key(text)
    assert "AAAA" not in str(caught.value)


def test_a_key_reads_back() -> None:
    assert read_key(write_key(KEY) + "\n") == KEY


def test_a_shop_keeps_its_key_until_it_is_replaced(tmp_path: Path) -> None:
    keys = EventKeys(tmp_path / "keys")
    assert keys.signer(seal(), BODY) is None
    first = keys.make("muguang")
    assert first
    assert keys.make("muguang") is None
    assert keys.signer(seal(read_key(first)), BODY) == "muguang"
    second = keys.make("muguang", replace=True)
    assert second
    assert keys.signer(seal(read_key(first)), BODY) is None
    assert keys.signer(seal(read_key(second)), BODY) == "muguang"


def test_each_shop_signs_for_itself(tmp_path: Path) -> None:
    keys = EventKeys(tmp_path)
    made = {shop: keys.make(shop) or "" for shop in ("muguang", "lumera")}
    assert {shop: keys.signer(seal(read_key(key)), BODY) for shop, key in made.items()} == {each: each for each in made}


def test_troubles_of_key_files_are_told(tmp_path: Path) -> None:
    keys = EventKeys(tmp_path)
    keys.make("good")
    keys.make("open")
    (tmp_path / "open.events").chmod(0o644)
    (tmp_path / "broken.events").write_text("?")
    assert [str(each) for each in keys.troubles()] == [
        "broken.events holds no key",
        "open.events can be read by others: chmod 600",
    ]
    assert (tmp_path / "good.events").stat().st_mode & 0o777 == 0o600


def event(number: int, text: str = "the lid cracked") -> Event:
    return Event(id=f"evt_{number}", digest=str(number), at=NOW, row=ReviewRow(line=0, text=text))


@dataclass
class Written:
    """Stands for the database: keeps the batches it was given; a text `break` breaks the whole transaction."""

    batches: list[tuple[str, list[str]]] = field(default_factory=list)
    gate: asyncio.Event = field(default_factory=asyncio.Event)

    async def take(self, shop: Shop, events: Sequence[Event], *, now: datetime) -> list[EventResult | DeskError]:
        await self.gate.wait()
        if any(getattr(each.row, "text", "") == "break" for each in events):
            raise ValueError("the transaction broke")
        self.batches.append((shop.id, [each.id for each in events]))
        return [
            SameIdOtherBody(each.id)
            if getattr(each.row, "text", "") == "refuse"
            else EventResult(outcome=Outcome.NEW, case=f"{shop.id}-{each.id}")
            for each in events
        ]


async def shops() -> list[Shop]:
    return [new_shop("muguang"), new_shop("lumera")]


def line_of(written: Written) -> EventLine:
    return EventLine(written.take, shops=shops, clock=lambda: NOW)


def put(line: EventLine, number: int, shop: str = "muguang", text: str = "x") -> asyncio.Task[EventResult]:
    return asyncio.create_task(line.put(shop, lambda *_: event(number, text)))


async def test_what_arrives_during_one_transaction_goes_into_the_next() -> None:
    written = Written()
    line = line_of(written)
    first = put(line, 0)
    await asyncio.sleep(0.01)
    rest = [put(line, number) for number in range(1, MOST + 51)]
    await asyncio.sleep(0.01)
    written.gate.set()
    results = await asyncio.gather(first, *rest)
    assert [len(ids) for _, ids in written.batches] == [1, MOST, 50]
    assert [each.case for each in results] == [f"muguang-evt_{number}" for number in range(MOST + 51)]


async def test_shops_take_turns_and_never_share_a_transaction() -> None:
    written = Written()
    line = line_of(written)
    tasks = [put(line, number, shop=shop) for number in range(MOST + 1) for shop in ("muguang", "lumera")]
    written.gate.set()
    await asyncio.gather(*tasks)
    assert [(shop, len(ids)) for shop, ids in written.batches] == [
        ("muguang", MOST),
        ("lumera", MOST),
        ("muguang", 1),
        ("lumera", 1),
    ]


async def test_an_event_that_breaks_the_transaction_costs_itself_alone() -> None:
    written = Written()
    written.gate.set()
    line = line_of(written)
    texts = ["x", "break", "refuse", "y"]
    tasks = [put(line, number, text=text) for number, text in enumerate(texts)]
    results = await asyncio.gather(*tasks, return_exceptions=True)
    assert [type(each) for each in results] == [EventResult, ValueError, SameIdOtherBody, EventResult]


async def test_an_event_that_cannot_be_read_holds_up_nobody() -> None:
    def unreadable(shop: Shop, others: Sequence[Shop]) -> Event:
        raise WrongInput("no time")

    written = Written()
    written.gate.set()
    line = line_of(written)
    bad = asyncio.create_task(line.put("muguang", unreadable))
    results = await asyncio.gather(bad, put(line, 1), put(line, 2, shop="gone"), return_exceptions=True)
    assert [type(each) for each in results] == [WrongInput, EventResult, UnknownShop]


async def test_a_sender_that_went_away_takes_only_its_own_event_along() -> None:
    written = Written()
    line = line_of(written)
    first = put(line, 0)
    await asyncio.sleep(0.01)
    gone, stays = put(line, 1), put(line, 2)
    await asyncio.sleep(0.01)
    first.cancel()
    gone.cancel()
    await asyncio.sleep(0.01)
    written.gate.set()
    assert (await stays).outcome is Outcome.NEW
    assert written.batches == [("muguang", ["evt_0"]), ("muguang", ["evt_2"])]


async def test_closing_takes_in_what_waits_and_nothing_later() -> None:
    written = Written()
    line = line_of(written)
    tasks = [put(line, number) for number in range(3)]
    await asyncio.sleep(0)
    written.gate.set()
    await line.close()
    assert [task.result().outcome for task in tasks] == [Outcome.NEW] * 3
    with pytest.raises(RuntimeError):
        await line.put("muguang", lambda *_: event(9))


@dataclass
class Backlog:
    """Cases that wait by shop, taken in batches; `trouble` breaks that many batches first."""

    waiting: dict[str, int]
    trouble: int = 0
    done: list[str] = field(default_factory=list)

    async def batch(self, shop: str, *, now: datetime, limit: int) -> BatchResult:
        await asyncio.sleep(0)
        if self.trouble:
            self.trouble -= 1
            raise OSError("busy")
        claimed = min(limit, self.waiting[shop])
        self.waiting[shop] -= claimed
        self.done.append(f"{shop} {claimed}")
        return BatchResult(claimed=claimed)

    async def prepare(self, shop: str) -> None:
        self.done.append(f"{shop} prepared")


async def until(done: object, wanted: object) -> None:
    for _ in range(200):
        if done == wanted:
            return
        await asyncio.sleep(0.005)
    assert done == wanted


async def test_new_cases_are_proposed_batch_by_batch_and_shop_by_shop() -> None:
    backlog = Backlog({"a": 5, "b": 2})
    proposer = Proposer(backlog.batch, prepare=backlog.prepare, clock=lambda: NOW, limit=3)
    proposer.wake("a")
    proposer.wake("b")
    await until(backlog.done, ["a prepared", "a 3", "b prepared", "b 2", "a 2", "b 0", "a 0"])
    backlog.waiting["a"] = 1
    proposer.wake("a")
    await until(backlog.waiting, {"a": 0, "b": 0})
    await proposer.close()


async def test_a_batch_that_broke_is_tried_again() -> None:
    backlog = Backlog({"a": 1}, trouble=2)
    proposer = Proposer(backlog.batch, prepare=backlog.prepare, clock=lambda: NOW, limit=3, pause=0.001)
    proposer.wake("a")
    await until(backlog.waiting, {"a": 0})
    await proposer.close()


async def test_closing_begins_no_further_batch() -> None:
    backlog = Backlog({"a": 100})
    proposer = Proposer(backlog.batch, prepare=backlog.prepare, clock=lambda: NOW, limit=1)
    proposer.wake("a")
    await asyncio.sleep(0)
    await proposer.close()
    assert backlog.waiting["a"] >= 99
