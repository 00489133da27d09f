"""Strings made to break programs, a few through every field; `python -m evals.prove api` sends them all."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from api.app import create_app
from evals.prove.api import asking
from evals.prove.api_strings import strings, through
from evals.serving import serving
from evals.signed import enter
from tests.served import NOW, settings_of, stock


@pytest.mark.filterwarnings("ignore")
def test_what_is_written_comes_back_as_it_was_and_runs_nowhere(tmp_path: Path) -> None:
    asyncio.run(stock(tmp_path))
    settings = settings_of(tmp_path)
    found = strings()
    assert len(found) > 3000
    with serving(create_app(settings, language="en", now=lambda: NOW)) as address:
        headers = asyncio.run(enter(settings.desk_url, address, "Li", {}, now=NOW))
        seen = through(asking(address, headers), "muguang-1", found[:: len(found) // 12], pages=4)
    assert not seen["server errors"], seen["server errors"]
    assert not seen["changed"], seen["changed"]
    assert not seen["live"], seen["live"]
    assert seen["requests"] > 200
