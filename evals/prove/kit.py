"""What the proofs share: the command line as a seller runs it, and the end state of a desk."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from assistant.bootstrap import build
from assistant.desk.shapes import proposal_json
from assistant.domain.case import CaseState
from assistant.settings import Settings
from assistant.store.database import Database, sqlite_url

DEMO = Path(__file__).parent.parent / "demo_shop"
NOW = "2026-11-22T08:00:00"
#: name of a desk to the address of its database; empty means a file in its home
Databases = Callable[[str], str]


def as_set(_name: str) -> str:
    """The database that the settings name: one for all desks of a proof."""
    return Settings().database_url


def database_of(settings: Settings) -> Database:
    """The desk's own database, opened beside it."""
    return Database(settings.database_url or sqlite_url(settings.home / "desk.sqlite"))


def assistant(home: Path, *words: str, check: bool = True) -> subprocess.CompletedProcess[str]:
    """Run one command at the fixed moment; its output as text."""
    return subprocess.run(command(home, *words), check=check, capture_output=True, text=True, stdin=subprocess.DEVNULL)


def command(home: Path, *words: str) -> list[str]:
    return [str(Path(sys.executable).with_name("assistant")), "--home", str(home), "--now", NOW, "--lang", "en", *words]


def start(home: Path, *words: str) -> subprocess.Popen[bytes]:
    """Start a command in a process group of its own, its output thrown away."""
    quiet = subprocess.DEVNULL
    return subprocess.Popen(command(home, *words), stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True)


def end_state(home: Path) -> list[dict[str, Any]]:
    """Every case of the desk with state and proposal, without anything that depends on when it was made."""
    return asyncio.run(_end_state(home))


async def _end_state(home: Path) -> list[dict[str, Any]]:
    desk = await build(Settings(home=home, batch=100))
    try:
        found = []
        for shop in await desk.shops.all():
            rows = await desk.reader.queue(
                shop.id, now=datetime(2026, 11, 22, 8, tzinfo=UTC), states=frozenset(CaseState)
            )
            for row in rows:
                proposal = proposal_json(row.record.proposal) if row.record else None
                found.append(
                    {"case": row.case.id, "text": row.case.text, "state": row.case.state, "proposal": proposal}
                )
        return sorted(found, key=lambda each: str(each["case"]))
    finally:
        await desk.close()


def keep(out: Path, name: str, figures: Mapping[str, Any]) -> None:
    """Write the figures of a proof as JSON, with the machine's cores and the moment."""
    out.mkdir(parents=True, exist_ok=True)
    stamped = {"proof": name, "at": datetime.now(UTC).isoformat(timespec="seconds"), "cores": os.cpu_count(), **figures}
    (out / f"{name}.json").write_text(json.dumps(stamped, indent=1, ensure_ascii=False) + "\n", "utf-8")
    sys.stdout.write(json.dumps(stamped, ensure_ascii=False) + "\n")
