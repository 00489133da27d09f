"""Knowledge at every size: searched fast, indexed once, forgotten to the last byte, and unharmed by hostile files."""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from assistant.bootstrap import build
from assistant.files import shipped_files
from assistant.settings import Settings
from evals.prove.kit import DEMO, assistant, command
from evals.prove.knowledge_files import HIDDEN, harmful_documents
from evals.prove.knowledge_sizes import REAL, queries
from evals.scorers.conflicting import judge_pairs, load_pairs

SIZES = (REAL, 5_000, 50_000)
QUERIES = 200
#: seconds that adding files which have not changed may take, the whole process
AGAIN = 2.0
SHOP = ("shop", "add", "demo", "--platform", "douyin", "--market", "CN")
MADE_UP = (
    f"up to {REAL} clauses are read by the bundled reader; in the larger sizes the words are theirs with other "
    "numbers, and vectors and pieces are theirs with seeded noise, written straight to the store"
)
#: a sentence shorter than this may stand anywhere
DISTINCT = 10


def prove(
    work: Path, texts: Sequence[str], *, sizes: Sequence[int] = SIZES, asked: int = QUERIES, huge: int = 50
) -> dict[str, Any]:
    """Every figure of the shop's knowledge; `sizes` are numbers of clauses, `huge` megabytes of the largest file."""
    return {
        "sizes": measured(work, texts, sizes=sizes, asked=asked),
        "how they are made": MADE_UP,
        "the same files again": added_twice(work / "twice"),
        "forgetting": forgotten(work / "forget"),
        "contradictions": contradictions(),
        "hostile documents": hostile(work / "hostile", huge=huge),
    }


def holds(figures: dict[str, Any]) -> bool:
    again, gone, files = figures["the same files again"], figures["forgetting"], figures["hostile documents"]
    return bool(
        again["second, whole process, seconds"] < AGAIN
        and again["second adds nothing"]
        and gone["files with traces before"]
        and not gone["files with traces after"]
        and gone["audit chain holds"]
        and all(each["as it must be"] for each in files.values())
    )


def measured(work: Path, texts: Sequence[str], *, sizes: Sequence[int], asked: int) -> dict[str, Any]:
    """Speed and memory of reading, opening and searching at each size; the smallest is read by the bundled reader."""
    real, *larger = sizes
    file = work / "queries.json"
    file.write_text(json.dumps(queries(texts, asked)), "utf-8")
    source = work / f"clauses-{real}"
    figures = {str(real): {"reading": _step("read", source, count=real), **_searched(source, file)}}
    for size in larger:
        home = work / f"clauses-{size}"
        figures[str(size)] = {"writing": _step("copy", home, count=size, source=source), **_searched(home, file)}
        shutil.rmtree(home)
    return figures


def _searched(home: Path, file: Path) -> dict[str, Any]:
    return {
        "building the index": _step("open", home),
        "opening it again": _step("open", home),
        "index MB": _megabytes(home / "index"),
        "database MB": _megabytes(home / "desk.sqlite"),
        "searching": _step("ask", home, queries=file),
        "one more document": _step("more", home),
    }


def _step(step: str, home: Path, **options: object) -> dict[str, Any]:
    words = [part for name, value in options.items() for part in (f"--{name}", str(value))]
    called = [sys.executable, "-m", "evals.prove.knowledge_sizes", step, str(home), *words]
    done = subprocess.run(called, check=True, stdout=subprocess.PIPE, text=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def _megabytes(path: Path) -> float:
    files = [each for each in path.rglob("*") if each.is_file()] if path.is_dir() else [path]
    return round(sum(each.stat().st_size for each in files) / 2**20, 1)


def added_twice(home: Path) -> dict[str, Any]:
    """The demo's knowledge base through the command line, twice, and once more without the start of a process."""
    folder = shipped_files() / "knowledge_base"
    assistant(home, *SHOP)
    first, second = (_timed(home, "knowledge", "add", str(folder)) for _ in range(2))
    return {
        "files": len(list(folder.rglob("*.md"))),
        "first, seconds": first["seconds"],
        "first, peak MB": first["peak MB"],
        "second, whole process, seconds": second["seconds"],
        "second, peak MB": second["peak MB"],
        "second, inside, seconds": asyncio.run(_again(home, folder)),
        "second adds nothing": second["exit code"] == 0 and "0 clauses new, 0 changed" in second["said"],
    }


async def _again(home: Path, folder: Path) -> float:
    desk = await build(Settings(home=home))
    try:
        began = time.perf_counter()
        await desk.knowledge.add("demo", folder, by="proof", now=datetime(2026, 11, 22, 8, tzinfo=UTC))
        return round(time.perf_counter() - began, 2)
    finally:
        await desk.close()


def forgotten(home: Path) -> dict[str, Any]:
    """The whole knowledge base comes in, a backlog cites it, the most cited document is forgotten: what is left?"""
    folder = shipped_files() / "knowledge_base"
    assistant(home, *SHOP)
    assistant(home, "knowledge", "add", str(folder))
    assistant(home, "triage", str(DEMO / "muguang" / "reviews.csv"))
    assistant(home, "knowledge", "search", "收到就碎了怎么办")
    with closing(sqlite3.connect(home / "desk.sqlite")) as raw:
        query = "SELECT clause FROM citations GROUP BY clause ORDER BY count(*) DESC, clause LIMIT 1"
        document = str(raw.execute(query).fetchone()[0]).partition("#")[0]
        open_before = raw.execute("SELECT count(*) FROM drafts WHERE state = 'waiting'").fetchone()[0]
    words = _own_words(folder, document)
    before = _traces(home, words)
    done = _timed(home, "knowledge", "forget", document, "--yes")
    after = _traces(home, words)
    with closing(sqlite3.connect(home / "desk.sqlite")) as raw:
        open_after = raw.execute("SELECT count(*) FROM drafts WHERE state = 'waiting'").fetchone()[0]
    assistant(home, "triage", str(DEMO / "muguang" / "reviews.csv"))
    return {
        "document": document,
        "words looked for": len(words),
        "files with traces before": before,
        "files with traces after": after,
        "after working on": _traces(home, words),
        "waiting drafts before and after": [open_before, open_after],
        "audit chain holds": assistant(home, "audit", "verify", check=False).returncode == 0,
        **done,
    }


def _own_words(folder: Path, document: str) -> list[str]:
    """Title, headings and sentences of a document that stand in no other file a desk is given."""
    files = {path: path.read_text("utf-8") for path in sorted(folder.rglob("*.md"))}
    own = next(path for path, text in files.items() if f"\nid: {document}\n" in text)
    others = [text for path, text in files.items() if path != own]
    given = [*shipped_files().glob("playbooks/**/*.yaml"), *shipped_files().glob("prompts/**/*"), *DEMO.rglob("*.csv")]
    others += [path.read_text("utf-8", errors="replace") for path in given if path.is_file()]
    parts = re.split(r"[\n。！？；]|(?<=[.!?;])\s", files[own].partition("\n---\n")[2])
    title = re.findall(r"^title: (.+)$", files[own], re.MULTILINE)
    said = {each.strip().lstrip("#").strip() for each in (*parts, *title)}
    return sorted(each for each in said if len(each) >= DISTINCT and not any(each in text for text in others))


def _traces(home: Path, words: Sequence[str]) -> dict[str, int]:
    """Files below a folder with how many of these words they hold: as UTF-8, as UTF-16 or escaped as in JSON."""
    found = {}
    for path in sorted(each for each in home.rglob("*") if each.is_file()):
        data = path.read_bytes()
        held = sum(
            each.encode() in data or each.encode("utf-16-le") in data or json.dumps(each)[1:-1].encode() in data
            for each in words
        )
        if held:
            found[str(path.relative_to(home))] = held
    return found


def contradictions() -> dict[str, Any]:
    """The fixtures of `evals/scorers/conflicting.py`: half of them were looked at while the rules were written."""
    pairs = load_pairs()
    told = {}
    for name, half in (("seen", [each for each in pairs if each.odd]), ("kept back", [p for p in pairs if not p.odd])):
        seen = judge_pairs(half)
        told[name] = {
            "caught": len(seen.caught),
            "missed": len(seen.missed),
            "false alarms": len(seen.false_alarms),
            "passed": len(seen.passed),
            "called something else": len(seen.wrong_kind),
        }
    return told


def hostile(work: Path, *, huge: int) -> dict[str, Any]:
    """Every harmful document through the command line."""
    home = work / "home"
    assistant(home, *SHOP)
    found = {}
    for each in harmful_documents(work / "files", megabytes=huge, bomb=20 * huge):
        done = _timed(home, "knowledge", "add", str(each.path))
        listed = assistant(home, "knowledge", "list").stdout.splitlines()
        if each.says:
            good = done["exit code"] == 1 and each.says in done["said"] and not listed
        else:
            good = done["exit code"] == 0 and len(listed) == 1 and not _traces(home, [HIDDEN])
        good = good and "Traceback" not in done["said"]
        found[each.path.name] = {"file MB": _megabytes(each.path), **done, "as it must be": good}
    return found


def _timed(home: Path, *words: str) -> dict[str, Any]:
    """What a command says on stderr, with its exit code, its time and the most memory its process held."""
    with tempfile.TemporaryFile() as said:
        began = time.perf_counter()
        process = subprocess.Popen(
            command(home, *words), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=said
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.perf_counter() - began
        said.seek(0)
        told = said.read().decode(errors="replace").strip()
    return {
        "exit code": process.returncode,
        "seconds": round(seconds, 2),
        "peak MB": round(usage.ru_maxrss / 1024),
        "said": told[-600:],
    }
