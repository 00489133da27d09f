"""`make prove-NAME`: one proof at full size; figures as JSON under the folder of --out."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evals.bench import calls, durable
from evals.diagnosis.rows import demo_rows, read_rows
from evals.local_postgres import local_postgres
from evals.prove import (
    access,
    after,
    api,
    audit,
    backlog,
    blind,
    budget,
    companion,
    crash,
    diagnosis,
    events,
    faults,
    guard,
    hostile,
    inbox,
    knowledge,
    million,
    obeyed,
    offers,
    races,
    sends,
    stamp,
    styles,
    suggest,
    tamper,
    users,
    workers,
    writing,
)
from evals.prove.kit import DEMO, Databases, as_set, keep

Figures = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a proof works with: an empty folder, a file of reviews, whether it is real, how many kills and examples."""

    work: Path
    file: Path
    real: bool
    kills: int
    examples: int
    races: int
    #: the database of each desk; by itself a file in the desk's home
    database: Databases = as_set

    def texts(self) -> list[str]:
        """The complaints beside the file, where there are any, else the demo shop's."""
        beside = self.file.with_name("reviews_dev.jsonl")
        rows = read_rows(beside) if beside.exists() else demo_rows()
        return [row["text"] for row in rows]


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    run: Callable[[Asked], Figures]
    holds: Callable[[Figures], bool]
    #: whether it is about PostgreSQL, so that it needs a server
    server: bool = False


def _races(it: Asked) -> Figures:
    return {
        **races.prove(it.work, races=it.races, database=it.database),
        "crowd": races.concurrent_approvals(it.work, people=50, database=it.database),
    }


PROOFS = {
    "after": Proof(run=lambda it: after.prove(it.work, cases=300, walkers=16, steps=400), holds=after.holds),
    "access": Proof(run=lambda it: access.prove(it.work), holds=access.holds),
    "api": Proof(run=lambda it: api.prove(it.work), holds=api.holds),
    "audit": Proof(run=lambda it: audit.prove(it.work), holds=audit.holds),
    "crash": Proof(
        run=lambda it: crash.prove(it.work, file=it.file, kills=it.kills or 20, longest=25.0 if it.real else 6.0),
        holds=lambda seen: seen["same end state"] and not seen["databases broken after a kill"],
    ),
    "blind": Proof(run=lambda it: blind.prove(it.work, file=it.file), holds=lambda seen: bool(seen["identical"])),
    "tamper": Proof(
        run=lambda it: tamper.prove(it.work, file=it.file, most=60),
        holds=tamper.holds,
    ),
    "backlog": Proof(
        run=lambda it: backlog.prove(it.work, file=it.file),
        holds=lambda seen: seen["sum of rows holds"] and seen["second run adds nothing"],
    ),
    "budget": Proof(run=lambda it: budget.prove(it.work), holds=budget.holds),
    "budget-postgres": Proof(run=lambda it: budget.prove(it.work, it.database), holds=budget.holds, server=True),
    "companion": Proof(
        run=lambda it: companion.prove(it.work, it.file.parent if it.real else None, most=it.examples),
        holds=companion.holds,
    ),
    "calls": Proof(run=lambda it: calls.prove(it.work), holds=calls.holds),
    "offers": Proof(
        run=lambda it: offers.prove(it.examples), holds=lambda seen: seen["examples"] > 0 and not seen["broken"]
    ),
    "diagnosis": Proof(run=lambda it: diagnosis.prove(it.texts()), holds=diagnosis.holds),
    "engine": Proof(run=lambda it: durable.prove(it.work, database=it.database), holds=durable.holds, server=True),
    "events": Proof(run=lambda it: events.prove(it.work), holds=events.holds),
    "faults": Proof(run=lambda it: faults.prove(it.work), holds=faults.holds),
    "guard": Proof(run=lambda _: guard.prove(), holds=guard.holds),
    "hostile": Proof(run=lambda it: hostile.prove(it.work), holds=lambda seen: bool(seen["all as they must"])),
    "inbox": Proof(run=lambda it: inbox.prove(it.work), holds=inbox.holds),
    "knowledge": Proof(run=lambda it: knowledge.prove(it.work, it.texts()), holds=knowledge.holds),
    "million": Proof(
        run=lambda it: million.prove(it.work),
        holds=lambda seen: seen["sum of rows holds"] and seen["second run adds nothing"],
    ),
    "obeyed": Proof(run=lambda it: obeyed.prove(it.work, it.file.parent if it.real else None), holds=obeyed.holds),
    "races": Proof(run=_races, holds=races.holds),
    "races-postgres": Proof(run=_races, holds=races.holds, server=True),
    "sends": Proof(run=lambda it: sends.prove(it.work, kills=it.kills or 300), holds=sends.holds),
    "sends-postgres": Proof(
        run=lambda it: workers.prove(it.work, kills=it.kills or 300, database=it.database),
        holds=workers.holds,
        server=True,
    ),
    "suggest": Proof(run=lambda it: suggest.prove(it.work), holds=suggest.holds),
    "stamp": Proof(run=lambda it: stamp.prove(it.work), holds=stamp.holds),
    "users": Proof(run=lambda it: users.prove(it.work), holds=users.holds),
    "writing": Proof(run=lambda it: writing.prove(it.work, it.texts()), holds=writing.holds),
    "styles": Proof(run=lambda it: styles.prove(it.work), holds=lambda seen: bool(seen["all as they must"])),
}


def main() -> int:
    """Exit code 1 when the proof fails."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", choices=PROOFS)
    parser.add_argument("--out", type=Path, default=Path("proof"))
    parser.add_argument("--data", type=Path, help="folder with reviews_dev.csv; else the demo shop is used")
    parser.add_argument("--kills", type=int, default=0, help="0: as many as the issues ask for")
    parser.add_argument("--examples", type=int, default=200_000)
    parser.add_argument("--races", type=int, default=1_000)
    options = parser.parse_args()
    file = options.data / "reviews_dev.csv" if options.data else DEMO / "muguang" / "reviews.csv"
    proof = PROOFS[options.name]
    with tempfile.TemporaryDirectory(prefix="prove-") as folder, ExitStack() as opened:
        server = opened.enter_context(local_postgres()) if proof.server else None
        figures = proof.run(
            Asked(
                database=server.database if server else as_set,
                work=Path(folder),
                file=file,
                real=bool(options.data),
                kills=options.kills,
                examples=options.examples,
                races=options.races,
            )
        )
    passed = bool(proof.holds(figures))
    if server:
        figures["server"] = f"PostgreSQL {server.version}, fsync on"
    keep(options.out, options.name, {"passed": passed, **figures})
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main())
