"""Exports in the style of a dozen shops and tools go in as they are: no `--kind`, no `--map`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from evals.prove.export_styles import Style, write_styles
from evals.prove.kit import assistant


def prove(work: Path) -> dict[str, Any]:
    """What became of each file, in one shop a market; `wrong` names those that did not come out as they must."""
    home = work / "home"
    styles = write_styles(work / "styles")
    for market in sorted({each.market for each in styles}):
        assistant(home, "shop", "add", _shop(market), "--market", market, "--name", market)
    seen = {each.name: _imported(home, each) for each in styles}
    wrong = {each.name: seen[each.name] for each in styles if seen[each.name] != _expected(each)}
    return {"files": len(styles), "seen": seen, "wrong": wrong, "all as they must": not wrong}


def _imported(home: Path, style: Style) -> dict[str, Any]:
    done = assistant(home, "--shop", _shop(style.market), "import", str(style.path), "--json", check=False)
    if done.returncode != 0:
        return {"refused": done.stderr[-300:]}
    said = json.loads(done.stdout)
    return {name: said[name] for name in ("kind", "read", "quarantined")}


def _expected(style: Style) -> dict[str, Any]:
    return {"kind": style.kind, "read": style.rows, "quarantined": style.refused}


def _shop(market: str) -> str:
    return f"shop_{market.lower()}"
