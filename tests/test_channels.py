"""Channels: each keeps its promise about what was taken, what was not, and what nobody can know."""

from __future__ import annotations

import asyncio
import csv
from collections.abc import AsyncIterator
from dataclasses import asdict, replace
from datetime import UTC, datetime
from itertools import chain, repeat
from pathlib import Path
from typing import Literal

import pytest
from openpyxl import load_workbook

from assistant.channels.copy_post import CopyPost
from assistant.channels.exports.cells import clean, neutralise, restore
from assistant.channels.outbox_file import COLUMNS, read_back
from assistant.channels.spreadsheet import Spreadsheet
from assistant.channels.webhook import LARGEST_REQUEST, Webhook
from assistant.domain.outgoing import Channel, Outgoing, Resend
from assistant.errors import ChannelFailed, OutcomeUnknown, UnreadableFile, UnsafeSetup
from tests.receiver import BREAK, DROP, STALL, Receiver

SECRET = b"a secret of the test"
NOW = datetime(2026, 11, 22, 8, tzinfo=UTC)
ITEM = Outgoing(
    shop="lamp",
    key="k1",
    approval="a1",
    case="lamp-1",
    kind="public_reply",
    target="review-7",
    order_number="690000000000000001",
    language="zh",
    text='灯罩裂了，我们"马上"补发。\n第二行',
)
FORMS: list[Literal["csv", "xlsx"]] = ["csv", "xlsx"]
FORMULAS = ["=1+1", "+1", "-1", "@x", "\tx", "\rx", "＝1", "＋1", "－1", "＠x", " =1", "'=1", "''=1"]


def names_in(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with Receiver(SECRET) as running:
        yield running


@pytest.fixture
async def webhook(receiver: Receiver) -> AsyncIterator[Webhook]:
    channel = Webhook(receiver.url, SECRET, clock=lambda: NOW, patience=0.5)
    yield channel
    await channel.close()


@pytest.mark.anyio
async def test_webhook_sends_signed_json_and_returns_the_id(webhook: Webhook, receiver: Receiver) -> None:
    receipt = await webhook.send(ITEM)
    assert receipt.reference == "m-1"
    assert receiver.taken == {"k1": asdict(ITEM)}
    assert receiver.badly_signed == 0


@pytest.mark.anyio
@pytest.mark.parametrize("body", [b"", b"taken", b"[1]", b'{"id": null}', b'{"id": ""}', b" " * 200_000])
async def test_an_answer_without_an_id_is_a_receipt_by_status(
    webhook: Webhook, receiver: Receiver, body: bytes
) -> None:
    receiver.answer, receiver.body = 202, body
    assert (await webhook.send(ITEM)).reference == "HTTP 202"


@pytest.mark.anyio
async def test_an_answer_that_breaks_after_its_status_was_taken(webhook: Webhook, receiver: Receiver) -> None:
    receiver.answer = BREAK
    assert (await webhook.send(ITEM)).reference == "HTTP 200"


@pytest.mark.anyio
@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 413, 422, 307, 308])
async def test_a_refusal_is_a_failure(webhook: Webhook, receiver: Receiver, status: int) -> None:
    receiver.answer = status
    with pytest.raises(ChannelFailed):
        await webhook.send(ITEM)
    assert receiver.requests == 1


@pytest.mark.anyio
@pytest.mark.parametrize("answer", [408, 429, 500, 502, 503, 504, 301, 302, 303, STALL, DROP])
async def test_no_clear_answer_is_unknown_and_is_not_repeated(
    webhook: Webhook, receiver: Receiver, answer: int | str
) -> None:
    receiver.answer = answer
    with pytest.raises(OutcomeUnknown):
        await webhook.send(ITEM)
    assert receiver.requests == 1


@pytest.mark.anyio
async def test_a_refused_connection_is_a_failure(webhook: Webhook, receiver: Receiver) -> None:
    await receiver.close()
    with pytest.raises(ChannelFailed):
        await webhook.send(ITEM)


@pytest.mark.anyio
@pytest.mark.parametrize("looks", [1, 2])
async def test_a_process_that_slept_on_its_way_sends_nothing(
    webhook: Webhook, receiver: Receiver, monkeypatch: pytest.MonkeyPatch, looks: int
) -> None:
    """It looks at the clock when it begins, before the headers and before the body leave."""
    clock = chain(repeat(0.0, looks), repeat(60.0))
    monkeypatch.setattr("assistant.channels.webhook.monotonic", lambda: next(clock))
    with pytest.raises(ChannelFailed, match="too old"):
        await webhook.send(ITEM)
    await asyncio.sleep(0.1)
    assert receiver.requests == 0


@pytest.mark.anyio
@pytest.mark.parametrize("wrong", [{"text": "x" * LARGEST_REQUEST}, {"text": "\ud800"}, {"key": "k\r\nX: 1"}])
async def test_what_cannot_be_sent_never_leaves(webhook: Webhook, receiver: Receiver, wrong: dict[str, str]) -> None:
    with pytest.raises(ChannelFailed):
        await webhook.send(replace(ITEM, **wrong))
    assert receiver.requests == 0


@pytest.mark.anyio
async def test_a_wrong_secret_is_noticed_by_the_receiver(receiver: Receiver) -> None:
    channel = Webhook(receiver.url, b"not the shared secret", clock=lambda: NOW)
    await channel.send(ITEM)
    await channel.close()
    assert (receiver.badly_signed, receiver.taken) == (1, {})


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("url", "secret"),
    [
        ("http://shop.example/desk", SECRET),
        ("http://127.0.0.1.shop.example/desk", SECRET),
        ("https://user:word@shop.example/desk", SECRET),
        ("ftp://127.0.0.1/desk", SECRET),
        ("desk", SECRET),
        ("https://[::1", SECRET),
        ("https://shop.example/desk", b"short"),
    ],
)
async def test_an_unsafe_webhook_is_not_set_up(url: str, secret: bytes) -> None:
    with pytest.raises(UnsafeSetup):
        Webhook(url, secret, clock=lambda: NOW)


@pytest.mark.anyio
async def test_copy_post_shows_the_text() -> None:
    shown: list[Outgoing] = []

    async def present(outgoing: Outgoing) -> None:
        shown.append(outgoing)

    channel: Channel = CopyPost(present)
    assert (await channel.send(ITEM)).reference == "copied"
    assert shown == [ITEM]
    assert channel.resend is Resend.NEVER


@pytest.mark.anyio
async def test_copy_post_that_cannot_show_fails() -> None:
    async def present(outgoing: Outgoing) -> None:
        raise OSError("no clipboard")

    with pytest.raises(ChannelFailed, match="no clipboard"):
        await CopyPost(present).send(ITEM)


@pytest.mark.anyio
@pytest.mark.parametrize("form", FORMS)
async def test_spreadsheet_appends_and_writes_a_key_once(tmp_path: Path, form: Literal["csv", "xlsx"]) -> None:
    channel: Channel = Spreadsheet(tmp_path / "outbox", form=form)
    second = replace(ITEM, key="k2", text="=cmd|' /C calc'!A0", target="")
    references = [(await channel.send(each)).reference for each in (ITEM, second, ITEM)]
    assert references == [f"outbox.{form}:2", f"outbox.{form}:3", f"outbox.{form}:2"]
    assert read_back(tmp_path / "outbox" / f"outbox.{form}") == [ITEM, second]
    assert channel.resend is Resend.KEYED


@pytest.mark.anyio
async def test_spreadsheet_loses_nothing_when_sends_meet(tmp_path: Path) -> None:
    channels = [Spreadsheet(tmp_path), Spreadsheet(tmp_path)]
    items = [replace(ITEM, key=f"k{number}") for number in range(20)]
    await asyncio.gather(*(channels[number % 2].send(item) for number, item in enumerate(items)))
    assert {each.key for each in read_back(tmp_path / "outbox.csv")} == {each.key for each in items}
    assert names_in(tmp_path) == ["outbox.csv", "outbox.lock"]


@pytest.mark.anyio
@pytest.mark.parametrize("text", FORMULAS)
async def test_no_cell_is_a_formula(tmp_path: Path, text: str) -> None:
    await Spreadsheet(tmp_path).send(replace(ITEM, text=text, target=text))
    with (tmp_path / "outbox.csv").open(encoding="utf-8-sig", newline="") as file:
        row = next(iter(csv.DictReader(file)))
    assert row["text"] == row["target"] == f"'{text}"
    assert read_back(tmp_path / "outbox.csv")[0].text == text


@pytest.mark.anyio
async def test_excel_cells_are_strings(tmp_path: Path) -> None:
    await Spreadsheet(tmp_path, form="xlsx").send(replace(ITEM, text="=1+1", target="#N/A"))
    book = load_workbook(tmp_path / "outbox.xlsx")
    cells = next(iter(book.worksheets[0].iter_rows(min_row=2)))
    assert {cell.data_type for cell in cells} == {"s"}
    assert dict(zip(COLUMNS, (cell.value for cell in cells), strict=True))["text"] == "'=1+1"


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("form", "text"), [("xlsx", "x" * 40_000), ("xlsx", "bell \x07"), ("xlsx", "a\r\nb"), ("csv", "\ud800")]
)
async def test_a_text_the_file_cannot_hold_unchanged_is_not_taken(
    tmp_path: Path, form: Literal["csv", "xlsx"], text: str
) -> None:
    channel = Spreadsheet(tmp_path, form=form)
    await channel.send(ITEM)
    with pytest.raises(ChannelFailed):
        await channel.send(replace(ITEM, key="k2", text=text))
    assert read_back(channel.path) == [ITEM]
    assert len(names_in(tmp_path)) == 2


@pytest.mark.anyio
@pytest.mark.parametrize("content", [b"", b"a,b\r\n1,2\r\n", b"\xff\xfe\x00", b"PK\x03\x04"])
@pytest.mark.parametrize("form", FORMS)
async def test_a_file_the_desk_did_not_write_is_left_alone(
    tmp_path: Path, form: Literal["csv", "xlsx"], content: bytes
) -> None:
    channel = Spreadsheet(tmp_path, form=form)
    channel.path.write_bytes(content)
    with pytest.raises(ChannelFailed):
        await channel.send(ITEM)
    with pytest.raises(UnreadableFile):
        read_back(channel.path)
    assert channel.path.read_bytes() == content


@pytest.mark.anyio
async def test_a_folder_that_cannot_be_made_fails(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(ChannelFailed):
        await Spreadsheet(tmp_path / "file").send(ITEM)


@pytest.mark.parametrize("text", [*FORMULAS, "", "'", "plain", "'tis", "1-2", "您好"])
def test_restore_undoes_neutralise(text: str) -> None:
    assert restore(neutralise(text)) == text


def test_clean_drops_nul_and_lone_surrogates_only() -> None:
    assert clean("a\x00b\ud800c\udc00d") == "abcd"
    assert clean("\ud83d\ude00 ok\ud83d") == "😀 ok"
    assert clean("灯\t\n") == "灯\t\n"
