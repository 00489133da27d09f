"""Hostile files through `assistant import`: a message or rows, the sum of rows, and the desk whole after each."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from evals.prove.hostile_files import HostileFile, hostile_files
from evals.prove.kit import assistant

SHOP = "hostile"


def prove(work: Path) -> dict[str, Any]:
    """Import every file in one desk; `wrong` names each one that did not come out as it must, and how."""
    home = work / "home"
    profile = ("--name", "灯具店", "--market", "CN", "--platform", "douyin")
    assistant(home, "shop", "add", SHOP, *profile)
    files = hostile_files(work / "files")
    wrong = {each.path.name: problem for each in files if (problem := _problem(home, each))}
    return {
        "files": len(files),
        "refused with a message": sum(bool(each.says) for each in files),
        "rows read": sum(each.read for each in files),
        "rows quarantined": sum(each.quarantined for each in files),
        "wrong": wrong,
        "all as they must": not wrong,
    }


def _problem(home: Path, file: HostileFile) -> str:
    """What is not as it must be after this file; empty if all is well."""
    done = assistant(home, "--shop", SHOP, "import", str(file.path), "--kind", "reviews", "--json", check=False)
    said = done.stdout + done.stderr
    if "Traceback" in said:
        return f"an error nobody foresaw: {said[-400:]}"
    if not _whole(home):
        return "the database is damaged"
    if assistant(home, "--shop", SHOP, "audit", "verify", check=False).returncode != 0:
        return "the audit chain does not hold"
    if file.says:
        return "" if done.returncode != 0 and file.says in said else f"not refused with {file.says!r}: {said[-400:]}"
    if done.returncode != 0:
        return f"refused: {said[-400:]}"
    return _miscounted(json.loads(done.stdout), file)


def _miscounted(count: dict[str, Any], file: HostileFile) -> str:
    parts = sum(count[each] for each in ("new", "updated", "duplicates", "quarantined"))
    if count["read"] != parts:
        return f"{count['read']} rows read, {parts} counted"
    if (count["read"], count["quarantined"]) != (file.read, file.quarantined):
        expected = f"{file.read} read and {file.quarantined} quarantined"
        return f"{count['read']} read and {count['quarantined']} quarantined, not {expected}"
    return ""


def _whole(home: Path) -> bool:
    with closing(sqlite3.connect(home / "desk.sqlite")) as connection:
        return bool(connection.execute("PRAGMA integrity_check").fetchone() == ("ok",))
