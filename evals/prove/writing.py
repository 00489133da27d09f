"""What the desk writes for real complaints: does it name the problem, vary, pass the guard, fit the language?"""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from assistant.domain.taxonomy import DRAFT_LANGUAGES
from assistant.reading.language import detect_language

#: market a shop would serve a language from; other languages are left to English shops
MARKETS = {"zh": "CN", "id": "ID", "th": "TH", "vi": "VN", "ms": "MY", "es": "ES", "pt": "BR", "ja": "JP"}
PRODUCT = "T28"


def prove(work: Path, texts: Sequence[str]) -> dict[str, Any]:
    """Propose for every text as one review of one delivered order with a photo, and read what was written."""
    asked, written = work / "asked.jsonl", work / "written.jsonl"
    asked.write_text("".join(_line(number, text) for number, text in enumerate(texts)), encoding="utf-8")
    command = [str(Path(sys.executable).with_name("assistant")), "propose", str(asked), "--out", str(written)]
    subprocess.run(command, check=True, capture_output=True)
    rows = [json.loads(line) for line in written.read_text("utf-8").splitlines()]
    return _figures([row for row in rows if row["drafts"]], len(rows))


def _line(number: int, text: str) -> str:
    market = MARKETS.get(detect_language(text), "US")
    order = {
        "order_id": f"69{number:014d}",
        "product": PRODUCT,
        "paid_minor": 8900,
        "placed_at": "2026-11-10T08:00:00+00:00",
        "shipped_at": "2026-11-11T08:00:00+00:00",
        "delivered_at": "2026-11-15T08:00:00+00:00",
    }
    platform = "douyin" if market == "CN" else "tiktok_shop"
    row = {"id": f"w{number}", "text": text, "platform": platform, "market": market, "photos": 1, "order": order}
    return json.dumps(row, ensure_ascii=False) + "\n"


def _figures(rows: list[dict[str, Any]], asked: int) -> dict[str, Any]:
    drafts = [draft for row in rows for draft in row["drafts"].values()]
    public = [(row, row["drafts"]["public_reply"]) for row in rows if "public_reply" in row["drafts"]]
    blocked = Counter(
        finding["rule"] for draft in drafts for finding in draft["findings"] if finding["verdict"] == "block"
    )
    return {
        "texts": asked,
        "proposed": len(rows),
        "public replies": len(public),
        "quote the buyer": _share(any(_of(slot, row) for slot in draft["slots"]) for row, draft in public),
        "name product and problem": _share(_names(row, draft) for row, draft in public),
        "distinct public replies": _share_distinct([draft["text"] for _, draft in public]),
        "distinct-2": _distinct([draft["text"] for _, draft in public], 2),
        "distinct-3": _distinct([draft["text"] for _, draft in public], 3),
        "drafts": len(drafts),
        "drafts blocked": sum(draft["verdict"] == "block" for draft in drafts),
        "blocked by": dict(blocked),
        "blocked texts": [draft["text"] for draft in drafts if draft["verdict"] == "block"],
        "drafts warned": sum(draft["verdict"] == "warn" for draft in drafts),
        "in the buyer's language": _share(
            draft["language"] == row["diagnosis"]["language"]
            for row, draft in public
            if row["diagnosis"]["language"] in DRAFT_LANGUAGES
        ),
        "cite a clause": _share(bool(row["drafts"]["private_offer"]["clauses"]) for row in rows),
        "samples": [draft["text"] for _, draft in public[:: max(1, len(public) // 30)]],
    }


def _of(slot: dict[str, str], row: dict[str, Any]) -> bool:
    """Whether a slot repeats words of the buyer."""
    spans = (each["text"].strip(" ,.!?。，！？") for each in row["diagnosis"]["evidence"])
    return slot["name"] == "problem" and any(span and span in slot["text"] for span in spans)


def _names(row: dict[str, Any], draft: dict[str, Any]) -> bool:
    slots = {slot["name"] for slot in draft["slots"]}
    return {"product", "problem"} <= slots


def _share(found: Iterable[bool]) -> float:
    answers = list(found)
    return round(sum(answers) / max(1, len(answers)), 4)


def _share_distinct(texts: list[str]) -> float:
    return round(len(set(texts)) / max(1, len(texts)), 4)


def _distinct(texts: list[str], size: int) -> float:
    """Different runs of `size` words or Han letters over all of them (Li et al. 2016, arXiv 1510.03055)."""
    runs = [tuple(units[at : at + size]) for units in map(_units, texts) for at in range(len(units) - size + 1)]
    return round(len(set(runs)) / max(1, len(runs)), 4)


def _units(text: str) -> list[str]:
    spaced = "".join(f" {each} " if "\u3040" <= each <= "\u9fff" else each for each in text)
    return spaced.split()


def holds(seen: dict[str, Any]) -> bool:
    """Nothing the desk wrote by itself is blocked, every reply names product and problem, and the language fits."""
    return bool(
        seen["proposed"]
        and not seen["drafts blocked"]
        and seen["name product and problem"] == 1.0
        and seen["in the buyer's language"] >= 0.99
    )
