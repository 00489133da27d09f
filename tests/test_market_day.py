"""Rules are dated by the clocks of their market: what ended there at midnight permits nothing any more."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from assistant.desk.deciding.allowed import needed_for
from assistant.domain.market import day_in
from assistant.domain.taxonomy import Platform
from tests.desk_kit import HANDBOOK, open_kit, row

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    ("market", "day"), [("CN", date(2026, 12, 1)), ("TH", date(2026, 12, 1)), ("US", date(2026, 11, 30))]
)
def test_the_day_is_that_of_the_market(market: str, day: date) -> None:
    assert day_in(market, datetime(2026, 11, 30, 18, tzinfo=UTC)) == day


async def test_a_pack_that_ended_at_midnight_in_its_market_permits_nothing(tmp_path: Path) -> None:
    async with open_kit(tmp_path) as kit:
        await kit.take(row(1))
        await kit.run()
        view = await kit.reader.view("mugu", "mugu-1")
        assert view.proposal is not None
        us = HANDBOOK.packs[Platform.TIKTOK_SHOP, "US"]
        pack = replace(us, valid_until=date(2026, 11, 30))
        for hour, ended in ((3, False), (6, True)):
            now = datetime(2026, 12, 1, hour, tzinfo=UTC)  # 22:00 on the last day in New York, then 01:00 on the next
            leave = needed_for(view.case, view.proposal, limits=HANDBOOK.limits, pack=pack, now=now)
            no_rules = any("no rule pack in force" in str(each) for each in leave.because)
            assert no_rules is ended, hour
