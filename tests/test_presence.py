"""Who looks at a case right now: by name, told to the others, and forgotten by itself."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from api.app import create_app
from api.inbox.presence import GONE, KNOWN, Presence
from assistant.domain.people import Role
from tests.served import NOW, client_of, settings_of, signed, stock

pytestmark = pytest.mark.anyio


def test_somebody_comes_is_told_of_and_goes() -> None:
    here = Presence()
    assert here.note("mugu-1", "Li", now=NOW) == []
    came, cases = here.since(0, "mugu", now=NOW)
    assert cases == ("mugu-1",)
    assert here.note("mugu-1", "Wang", now=NOW + GONE / 2) == ["Li"]
    came, cases = here.since(came, "mugu", now=NOW + GONE / 2)
    assert cases == ("mugu-1",)
    assert here.since(came, "mugu", now=NOW + GONE / 2) == (came, ())
    assert here.since(0, "other", now=NOW + GONE / 2)[1] == ()
    gone, cases = here.since(came, "mugu", now=NOW + GONE)
    assert (gone > came, cases) == (True, ("mugu-1",))
    assert here.note("mugu-1", "Wang", now=NOW + GONE) == []


def test_who_stays_is_told_once_and_little_is_kept() -> None:
    here = Presence()
    for seconds in range(0, 300, 10):
        here.note("mugu-1", "Li", now=NOW + timedelta(seconds=seconds))
    assert here.version == 1
    for number in range(2 * KNOWN):
        here.note(f"mugu-{number}", "Li", now=NOW + timedelta(hours=1))
    assert len(here.since(0, "mugu", now=NOW + timedelta(hours=1))[1]) == KNOWN


async def test_a_page_names_who_else_looks_and_the_stream_says_which_case(tmp_path: Path) -> None:
    await stock(tmp_path)
    app = create_app(settings_of(tmp_path), language="en", now=lambda: NOW)
    async with app.router.lifespan_context(app):
        li = await signed(client_of(app), tmp_path, "Li", {"muguang": Role.AGENT})
        wang = await signed(client_of(app), tmp_path, "Wang", {"muguang": Role.SUPERVISOR})
        assert (await li.get("/cases/muguang-1/here")).text.strip() == ""
        other = (await wang.get("/cases/muguang-1/here")).text
        assert "also looking: Li" in other
        assert "Wang" not in other
        assert "also looking: Wang" in (await li.get("/cases/muguang-1/here")).text
        assert (await wang.get("/cases/muguang-2/here")).text.strip() == ""
        await li.aclose()
        await wang.aclose()
