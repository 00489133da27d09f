"""Approve, change one byte of the draft in the database, send: refused and recorded, for every case in turn."""

from __future__ import annotations

import json
import random
import sqlite3
from pathlib import Path
from typing import Any

from evals.prove.kit import assistant


def prove(work: Path, *, file: Path, most: int, seed: int = 7) -> dict[str, Any]:
    """Approve up to `most` private texts, change one random byte in each, send them all through a spreadsheet."""
    home = work / "tamper"
    assistant(home, "triage", str(file))
    rows = [json.loads(line) for line in assistant(home, "queue", "--json", "--limit", "0").stdout.splitlines()]
    approved = 0
    for row in rows[:most]:
        words = ("approve", row["case"], "--as", "Li", "--only", "private_offer", "--via", "spreadsheet")
        approved += assistant(home, *words, check=False).returncode == 0
    _flip_one_byte_each(home / "desk.sqlite", random.Random(seed))
    done = assistant(home, "send", "--json", check=False)
    results = [json.loads(line) for line in done.stdout.splitlines()]
    left = home / "outbox" / "outbox.csv"
    with sqlite3.connect(home / "desk.sqlite") as database:
        recorded = database.execute("SELECT count(*) FROM audit WHERE action = 'send_refused'").fetchone()[0]
    return {
        "approved": approved,
        "refused": sum(each["state"] == "refused" for each in results),
        "recorded with a reason": recorded,
        "left the desk": len(left.read_text("utf-8").splitlines()) - 1 if left.exists() else 0,
        "exit code of send": done.returncode,
    }


def _flip_one_byte_each(path: Path, chance: random.Random) -> None:
    with sqlite3.connect(path) as database:
        query = (
            "SELECT texts.shop, texts.id, body FROM texts JOIN drafts ON drafts.shop = texts.shop AND "
            "drafts.text = texts.id WHERE drafts.state = 'approved'"
        )
        for shop, number, body in database.execute(query).fetchall():
            database.execute(
                "UPDATE texts SET body = ? WHERE shop = ? AND id = ?", (_changed(body, chance), shop, number)
            )


def _changed(text: str, chance: random.Random) -> str:
    """The text with the lowest bit of one byte of an ASCII or CJK character changed, still valid UTF-8."""
    while True:
        raw = bytearray(text.encode())
        raw[chance.randrange(len(raw))] ^= 1
        try:
            changed = raw.decode()
        except UnicodeDecodeError:
            continue
        if changed != text and "\x00" not in changed:
            return changed
