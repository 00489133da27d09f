"""The API under requests made from its own description, small; `python -m evals.prove api` does it whole."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from api.app import create_app
from assistant.domain.people import Role
from evals.prove.api_fuzz import fuzz
from evals.serving import serving
from evals.signed import enter
from tests.served import NOW, WORDS, settings_of, stock

CASES = [f"muguang-{number}" for number, _ in enumerate(WORDS, start=1)]


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("role", ["agent", "owner of all"])
def test_nothing_that_the_description_allows_or_forbids_breaks_the_server(tmp_path: Path, role: str) -> None:
    asyncio.run(stock(tmp_path))
    settings = settings_of(tmp_path)
    with serving(create_app(settings, language="en", now=lambda: NOW)) as address:
        roles = {} if role == "owner of all" else {"muguang": Role(role)}
        headers = asyncio.run(enter(settings.desk_url, address, "Li", roles, now=NOW))
        done = fuzz(address, headers, cases=CASES, documents=["quality"], examples=2)
    assert not done["broken"], done["broken"]
    assert done["requests"] > 100
    assert 200 in done["statuses"]
