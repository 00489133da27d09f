"""Approve, change one bit of what an approval is bound to, send: refused and recorded, for every text in turn."""

from __future__ import annotations

import json
import random
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

from evals.prove.attacks import ATTACKS, targets
from evals.prove.kit import assistant


def prove(work: Path, *, file: Path, most: int, seed: int = 7) -> dict[str, Any]:
    """Approve up to `most` private texts in one go, attack each in another way, send them all through a spreadsheet.

    An attack that finds nothing of its kind in a text gives way to the next one.
    """
    home = work / "tamper"
    assistant(home, "triage", str(file))
    assistant(home, "people", "add", "Li", "--role", "supervisor")
    rows = [json.loads(line) for line in assistant(home, "queue", "--json", "--limit", "0").stdout.splitlines()]
    wanted = work / "wanted.txt"
    wanted.write_text("".join(f"{row['case']} {row['seen']}\n" for row in rows if row["drafts"]), "utf-8")
    words = ("approve", "--file", str(wanted), "--as", "Li", "--only", "private_offer", "--via", "spreadsheet")
    said = [json.loads(line) for line in assistant(home, *words, "--json", check=False).stdout.splitlines()]
    tried = _attack_each(home / "desk.sqlite", random.Random(seed), most)
    done = assistant(home, "send", "--json", check=False)
    results = [json.loads(line) for line in done.stdout.splitlines()]
    left = home / "outbox" / "outbox.csv"
    with closing(sqlite3.connect(home / "desk.sqlite")) as database:
        query = "SELECT count(*) FROM audit WHERE action = ? AND json_extract(facts, '$.reason') <> ''"
        recorded = database.execute(query, ("send_refused",)).fetchone()[0]
        dropped = database.execute(query, ("approval_refused",)).fetchone()[0]
    return {
        "approved": sum("approved" in each for each in said),
        "dropped out": sum("error" in each for each in said),
        "dropped out with a reason on record": dropped,
        "attacked": sum(tried.values()),
        "attacks": dict(tried),
        "refused": sum(each["state"] == "refused" for each in results),
        "recorded with a reason": recorded,
        "left the desk": len(left.read_text("utf-8").splitlines()) - 1 if left.exists() else 0,
        "exit code of send": done.returncode,
    }


def holds(seen: dict[str, Any]) -> bool:
    """Every attacked text was refused with its reason on record, and none left."""
    return bool(
        seen["attacked"] == seen["refused"] == seen["recorded with a reason"] > 0
        and seen["dropped out"] == seen["dropped out with a reason on record"]
        and not seen["left the desk"]
    )


def _attack_each(path: Path, chance: random.Random, most: int) -> Counter[str]:
    """Attack up to `most` approved texts, the kinds in turn; what is not attacked is taken out of the outbox."""
    tried: Counter[str] = Counter()
    names = list(ATTACKS)
    with closing(sqlite3.connect(path)) as database, database:
        for place, target in enumerate(targets(database)):
            if place >= most:
                database.execute("DELETE FROM outbox WHERE shop = ? AND id = ?", (target.shop, target.item))
                continue
            turn = names[place % len(names) :] + names[: place % len(names)]
            tried[next(each for each in turn if ATTACKS[each](database, target, chance))] += 1
    return tried
