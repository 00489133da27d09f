"""The watched folder: what is whole is taken in and moved away, what is not is left or set apart with the reason."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from api.app import create_app
from api.running import Beside
from assistant.bootstrap import build
from assistant.channels.drop_folder import DropFolder, Dropped
from assistant.desk.arriving.watching import TakenFile, Watch, kind_named
from assistant.desk.shop.shops import new_shop
from assistant.domain.case import CaseState
from assistant.domain.intake import Kind
from assistant.domain.taxonomy import Platform
from tests.desk_kit import lay_tables
from tests.served import settings_of
from tests.typed import assistant

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)


def drop(folder: Path, name: str, text: str = "评价内容\n杯盖裂了\n") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def whole(folder: DropFolder) -> list[str]:
    folder.look()
    return [each.path.name for each in folder.look()]


def test_a_file_is_whole_when_it_stood_still_between_two_looks(tmp_path: Path) -> None:
    folder, path = DropFolder(tmp_path), drop(tmp_path, "a.csv")
    assert folder.look() == []
    path.write_text("评价内容\n杯盖裂了\n颜色不对\n", "utf-8")
    assert folder.look() == []
    (found,) = folder.look()
    assert (found.path, found.size) == (path, path.stat().st_size)


def test_a_file_that_grew_while_it_was_read_stays(tmp_path: Path) -> None:
    folder, path = DropFolder(tmp_path), drop(tmp_path, "a.csv")
    folder.look()
    (found,) = folder.look()
    path.write_text("评价内容\n杯盖裂了\n颜色不对\n", "utf-8")
    assert folder.done(found) is None
    assert path.exists()


def test_what_lies_in_done_is_never_overwritten(tmp_path: Path) -> None:
    for number in range(3):
        folder = DropFolder(tmp_path)
        drop(tmp_path, "reviews/a.csv", f"评价内容\n第{number}条\n")
        folder.look()
        (found,) = folder.look()
        assert folder.done(found)
    done = sorted((tmp_path / "done" / "reviews").iterdir())
    assert [each.name for each in done] == ["a.2.csv", "a.3.csv", "a.csv"]
    assert {each.read_text("utf-8") for each in done} == {f"评价内容\n第{number}条\n" for number in range(3)}
    assert whole(DropFolder(tmp_path)) == []


def test_a_file_that_cannot_be_read_is_set_apart_with_the_reason(tmp_path: Path) -> None:
    folder = DropFolder(tmp_path)
    drop(tmp_path, "a.csv")
    folder.look()
    (found,) = folder.look()
    moved = folder.failed(found, "no column")
    assert moved == tmp_path / "failed" / "a.csv"
    assert (tmp_path / "failed" / "a.csv.reason.txt").read_text("utf-8") == "no column\n"
    assert whole(folder) == []


@pytest.mark.parametrize("name", ["a.csv.part", ".a.csv", "~$a.xlsx", "a.crdownload", "photo.JPG"])
def test_unfinished_files_and_pictures_are_left_alone(tmp_path: Path, name: str) -> None:
    drop(tmp_path, name)
    assert whole(DropFolder(tmp_path)) == []


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_links_are_not_followed(tmp_path: Path) -> None:
    outside = drop(tmp_path, "outside/secret.csv")
    inside = tmp_path / "inside"
    inside.mkdir()
    (inside / "link.csv").symlink_to(outside)
    (inside / "reviews").symlink_to(outside.parent)
    os.mkfifo(inside / "pipe.csv")
    assert whole(DropFolder(inside)) == []


def test_folders_are_looked_into_as_deep_as_shop_and_kind(tmp_path: Path) -> None:
    drop(tmp_path, "muguang/reviews/a.csv")
    drop(tmp_path, "one/two/three/b.csv")
    folder = DropFolder(tmp_path)
    folder.look()
    (found,) = folder.look()
    assert folder.folders_of(found) == ("muguang", "reviews")


@pytest.mark.parametrize(
    ("folders", "file", "kind"),
    [
        (("reviews",), "export.csv", Kind.REVIEWS),
        (("muguang", "After-Sales"), "orders.csv", Kind.AFTER_SALES),
        (("订单",), "1.xlsx", Kind.ORDERS),
        ((), "orders_2026-11-22.csv", Kind.ORDERS),
        ((), "Orders export (3).csv", Kind.ORDERS),
        ((), "after_sales.2026.jsonl", Kind.AFTER_SALES),
        ((), "评价2026.csv", Kind.REVIEWS),
        ((), "order_reviews.csv", None),
        ((), "订单评价.csv", None),
        ((), "export.csv", None),
        ((), "2026.csv", None),
    ],
)
def test_folders_and_names_say_the_kind(folders: tuple[str, ...], file: str, kind: Kind | None) -> None:
    assert kind_named(folders, file) is kind


@asynccontextmanager
async def watched(home: Path, folder: Path, **options: Any) -> AsyncIterator[Watch[Dropped]]:
    """A watch over a desk with two shops."""
    desk = await build(settings_of(lay_tables(home)))
    for shop in ("muguang", "lumera"):
        await desk.shops.add(new_shop(shop, platform=Platform.DOUYIN), now=NOW)
    try:
        yield Watch(desk=desk, folder=DropFolder(folder), clock=lambda: NOW, **options)
    finally:
        await desk.close()


def outcome(taken: TakenFile) -> tuple[str, str, Kind, int, int]:
    assert taken.result
    return taken.name, taken.shop, taken.result.kind, taken.result.count.new, taken.result.count.quarantined


REVIEWS = "评价编号,订单编号,商品名称,评价内容,评分\nR1,6947000001,折叠水杯,杯盖裂了,1\nR2,6947000002,折叠水杯,漏水,2\n"
ORDERS = "订单编号,商品名称,实付金额,下单时间\n6947000001,折叠水杯,89.00,2026-11-12 10:00:00\n"


@pytest.mark.anyio
async def test_exports_are_taken_in_by_themselves(tmp_path: Path) -> None:
    folder = tmp_path / "drop"
    drop(folder, "reviews/export.csv", REVIEWS)
    drop(folder, "orders_11.csv", ORDERS)
    drop(folder, "lumera/reviews/export.csv", REVIEWS)
    async with watched(tmp_path / "home", folder, shop="muguang") as watch:
        assert await watch.look() == []
        taken = await watch.look()
        assert sorted(map(outcome, taken)) == [
            ("export.csv", "lumera", Kind.REVIEWS, 2, 0),
            ("export.csv", "muguang", Kind.REVIEWS, 2, 0),
            ("orders_11.csv", "muguang", Kind.ORDERS, 1, 0),
        ]
        assert await watch.look() == []
    files = {each.relative_to(folder).as_posix() for each in folder.rglob("*") if each.is_file()}
    assert files == {"done/reviews/export.csv", "done/orders_11.csv", "done/lumera/reviews/export.csv"}


@pytest.mark.anyio
async def test_the_same_file_twice_adds_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "drop"
    async with watched(tmp_path / "home", folder, shop="muguang") as watch:
        for new in (2, 0):
            drop(folder, "export.csv", REVIEWS)
            await watch.look()
            (taken,) = await watch.look()
            assert outcome(taken) == ("export.csv", "muguang", Kind.REVIEWS, new, 0)


@pytest.mark.anyio
async def test_what_cannot_be_read_is_set_apart_and_stops_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "drop"
    drop(folder, "picture.pdf", "%PDF-1.7")
    drop(folder, "reviews/strange.csv", "甲,乙\n1,2\n")
    drop(folder, "export.csv", REVIEWS + "R3,6947000003,折叠水杯,好,九\n")
    async with watched(tmp_path / "home", folder, shop="muguang", say_error=lambda error: error.code) as watch:
        await watch.look()
        taken = await watch.look()
        good = [each for each in taken if each.result]
        assert [outcome(each) for each in good] == [("export.csv", "muguang", Kind.REVIEWS, 2, 1)]
        assert good[0].result
        assert good[0].result.quarantine
    reasons = {each.name: each.read_text("utf-8").strip() for each in (folder / "failed").rglob("*.txt")}
    assert reasons == {
        "picture.pdf.reason.txt": "unreadable_file",
        "strange.csv.reason.txt": "missing_columns",
    }


@pytest.mark.anyio
async def test_with_two_shops_and_none_named_a_file_is_set_apart(tmp_path: Path) -> None:
    folder = tmp_path / "drop"
    drop(folder, "export.csv", REVIEWS)
    async with watched(tmp_path / "home", folder, say_error=lambda error: error.code) as watch:
        await watch.look()
        (taken,) = await watch.look()
    assert taken.error
    assert taken.moved
    assert taken.moved.with_name("export.csv.reason.txt").read_text("utf-8") == "unknown_shop\n"


@pytest.mark.anyio
async def test_a_server_watches_and_proposes(tmp_path: Path) -> None:
    """From a file in the folder to a proposal, with nobody doing anything."""
    folder, home = tmp_path / "drop", tmp_path / "home"
    drop(folder, "export.csv", REVIEWS)
    desk = await build(settings_of(lay_tables(home)))
    await desk.shops.add(new_shop("muguang", platform=Platform.DOUYIN), now=NOW)
    await desk.close()
    beside = Beside(triage=True, watch=folder, every=0.05)
    app = create_app(settings_of(home), language="en", now=lambda: NOW, beside=beside)
    async with app.router.lifespan_context(app):
        desk = app.state.edge.desk
        for _ in range(600):
            rows = await desk.reader.queue("muguang", now=NOW)
            if len(rows) == 2 and all(row.record for row in rows):
                break
            await asyncio.sleep(0.05)
    assert {row.case.state for row in rows} == {CaseState.PROPOSED}
    assert (folder / "done" / "export.csv").exists()


def test_the_command_takes_in_what_lies_there(tmp_path: Path) -> None:
    folder, home = tmp_path / "drop", lay_tables(tmp_path / "home")
    drop(folder, "export.csv", REVIEWS)
    drop(folder, "strange.csv", "甲,乙\n1,2\n")
    for words in (("shop", "add", "muguang", "--name", "Mu", "--platform", "douyin"), ("watch", str(folder), "--once")):
        done = assistant(home, *words)
    assert done.returncode == 1
    assert "export.csv: 2 rows read = 2 new" in done.stderr
    assert (folder / "failed" / "strange.csv.reason.txt").exists()
