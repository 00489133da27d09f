"""JSON lines in and out, with errors that name the line."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from assistant.errors import UnreadableFile, WrongInput


def read_lines(path: Path, *, needed: tuple[str, ...] = ()) -> Iterator[dict[str, Any]]:
    """Objects of a JSONL file (`-` is standard input); WrongInput names the first line that is none."""
    try:
        file = sys.stdin if str(path) == "-" else path.open(encoding="utf-8-sig")
    except OSError as error:
        raise UnreadableFile(f"{path}: {error.strerror}.", remedy="Check the path.") from error
    with file:
        try:
            for number, line in enumerate(file, start=1):
                if line.strip():
                    yield _object(line, path, number, needed)
        except UnicodeDecodeError as error:
            raise UnreadableFile(f"{path} is not UTF-8.", remedy="Save it as UTF-8 and try again.") from error


def _object(line: str, path: Path, number: int, needed: tuple[str, ...]) -> dict[str, Any]:
    try:
        found = json.loads(line)
    except (json.JSONDecodeError, RecursionError) as error:
        raise WrongInput(f"{path}:{number} is no JSON: {error}.", remedy="Give one JSON object a line.") from error
    if not isinstance(found, dict):
        raise WrongInput(f"{path}:{number} is no JSON object.", remedy="Give one JSON object a line.")
    if missing := [name for name in needed if name not in found]:
        raise WrongInput(f"{path}:{number} has no {missing[0]!r}.", remedy=f"Each line needs {', '.join(needed)}.")
    return found


def write_lines(path: Path | None, rows: Iterable[Mapping[str, Any]]) -> None:
    """Write a JSONL file whole or not at all; without a path, or with `-`, to standard output."""
    if path is None or str(path) == "-":
        for row in rows:
            sys.stdout.write(_line(row))
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with temporary.open("w", encoding="utf-8") as file:
            file.writelines(_line(row) for row in rows)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def _line(row: Mapping[str, Any]) -> str:
    text = json.dumps(row, ensure_ascii=False)
    if any(0xD800 <= ord(each) <= 0xDFFF for each in text):
        text = json.dumps(row)
    return text + "\n"
