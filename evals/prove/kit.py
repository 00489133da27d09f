"""What the proofs share: the command line as a seller runs it, and the end state of a desk."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from assistant.bootstrap import build
from assistant.desk.deciding.approve import Decisions
from assistant.desk.seeing.shapes import proposal_json
from assistant.domain.case import CaseState
from assistant.domain.outgoing import Outgoing, Receipt, Resend
from assistant.errors import ChannelFailed
from assistant.parts import handbook_of
from assistant.reading.guard import PolicyGuard
from assistant.settings import Settings
from assistant.store.database import Database
from assistant.store.work import Store

DEMO = Path(__file__).parent.parent / "demo_shop"
NOW = "2026-11-22T08:00:00"
#: name of a desk to the address of its database; empty means a file in its home
Databases = Callable[[str], str]


@dataclass
class Taker:
    """A channel of this process that takes everything once it is asked."""

    name: str = "fake"
    by_hand: bool = False
    resend: Resend = Resend.NEVER
    taken: list[Outgoing] = field(default_factory=list)

    async def send(self, outgoing: Outgoing) -> Receipt:
        self.taken.append(outgoing)
        return Receipt(reference=str(len(self.taken)))

    async def find(self, outgoing: Outgoing) -> Receipt | None:
        raise ChannelFailed(f"{self.name} lists nothing")


def as_set(_name: str) -> str:
    """The database that the settings name: one for all desks of a proof."""
    return Settings().database_url


def database_of(settings: Settings) -> Database:
    """The desk's own database, opened beside it."""
    return Database(settings.desk_url)


def without_budget(settings: Settings, store: Store, **more: Any) -> Decisions:
    """Decisions as the desk makes them, with no budget in the way."""
    handbook = handbook_of(settings)
    limits = replace(handbook.limits, day_budget={}, buyer_budget={}, month_budget={})
    return Decisions(store, PolicyGuard(), replace(handbook, limits=limits), **more)


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
