"""What the word lists leave to the ear of rows that nobody mended them on: `python -m evals.hearing.leeway w1 w2`.

Run it when new writers' rows come, before anybody reads them: later the lists know these rows, and thresholds chosen
beside such lists trust them too much.
"""

from __future__ import annotations

import argparse
import json

from assistant.files import shipped_files
from assistant.handbook.load import load_handbook
from assistant.reading.check_line import check_line
from assistant.reading.doubt import Leeway, leeway
from assistant.reading.guard import PolicyGuard
from assistant.reading.language import detect_language
from assistant.reading.scene import scene_of
from evals.demo_shop.source import NOW
from evals.hearing.rows import FIRST_SEEN, writer_of
from evals.retrieval.questions import DATASETS, rows


def seen_by_lists(writers: frozenset[str]) -> dict[str, list[str]]:
    """The ids of some writers' rows by what the lists leave to the ear."""
    guard, handbook = PolicyGuard(detect_language=detect_language), load_handbook(shipped_files() / "playbooks")
    found: dict[str, list[str]] = {each.value: [] for each in Leeway}
    for row in rows(DATASETS / "heard.jsonl"):
        if writer_of(row["id"]) not in writers:
            continue
        line, day = check_line(row), NOW.date()
        pack = handbook.pack(line.platform, line.market)
        of_lists = guard.check(line.draft, offer=line.offer, clauses=line.clauses, facts=line.facts, pack=pack, day=day)
        scene = scene_of(line.draft, offer=line.offer, clauses=line.clauses, facts=line.facts, pack=pack, day=day)
        found[leeway(scene, of_lists).value].append(row["id"])
    return found


def main() -> None:
    """Add the rows of some writers to what was seen first."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("writers", nargs="+")
    known = json.loads(FIRST_SEEN.read_text())
    for name, ids in seen_by_lists(frozenset(parser.parse_args().writers)).items():
        known[name] = sorted({*known[name], *ids})
    FIRST_SEEN.write_text(json.dumps(known, indent=0) + "\n")


if __name__ == "__main__":
    main()
