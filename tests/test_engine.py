"""The durable engine: a backlog runs to its end, is killed and goes on, and the owners of claims are told apart."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from assistant.engine.durable import Engine
from assistant.engine.owners import is_dead, this_owner
from evals.prove import crash
from tests.desk_kit import NOW, open_kit, row
from tests.typed import in_a_proof

pytestmark = pytest.mark.anyio
ROWS = 12


async def test_a_backlog_runs_to_its_end_and_again_finds_nothing(tmp_path: Path) -> None:
    async with open_kit(tmp_path) as kit:
        await kit.take(*(row(number) for number in range(1, ROWS + 1)))
        async with Engine(f"sqlite:///{tmp_path / 'engine.sqlite'}", kit.triage) as engine:
            assert (await engine.backlog("mugu", now=NOW, batch=5))["proposed"] == ROWS
            assert await engine.backlog("mugu", now=NOW, batch=5) == {}
        assert b"gASV" not in (tmp_path / "engine.sqlite").read_bytes(), "nothing is pickled"


async def test_claims_of_a_dead_owner_are_taken_over(tmp_path: Path) -> None:
    async with open_kit(tmp_path) as kit:
        await kit.take(row(1))
        dead = f"{socket.gethostname()[:40]}:{2**22 - 1}:feed"
        async with kit.store.writing() as work:
            await work.claims.claim("mugu", owner=dead, now=NOW, until=NOW.replace(year=2030), limit=5)
        async with Engine(f"sqlite:///{tmp_path / 'engine.sqlite'}", kit.triage) as engine:
            assert (await engine.backlog("mugu", now=NOW, batch=5))["proposed"] == 1


def test_who_is_alive() -> None:
    host = socket.gethostname()[:40]
    assert not is_dead(this_owner())
    assert is_dead(f"{host}:{os.getpid()}:another")
    assert not is_dead("elsewhere:1:feed")


@pytest.mark.slow
def test_a_killed_triage_ends_like_an_undisturbed_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Slow because it starts real processes and kills them; `make prove-crash` does it at full size.

    The calm desk and the run that goes on after the kills need no process of their own.
    """
    monkeypatch.setattr(crash, "assistant", in_a_proof)
    file = tmp_path / "reviews.csv"
    texts = ["the zip broke", "arrived cracked", "颜色和视频不一样", "still not here", "尺码偏小", "假货"]
    lines = [f"R{n},57000000000{n:04d},mug,1,{texts[n % len(texts)]} {n},2026-11-21 10:00:00,20.00" for n in range(24)]
    file.write_text("评价编号,订单编号,商品名称,评分,评价内容,评价时间,实付金额\n" + "\n".join(lines), "utf-8")
    figures = crash.prove(tmp_path, file=file, kills=1, longest=1.0, taken=24)
    assert figures["kills"] == 1, figures
    assert figures["same end state"], figures
    assert figures["databases broken after a kill"] == 0
    assert figures["audit chain holds"]
