"""JSON lines in and out, with errors that name the line."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from assistant.domain.note import N_, Note
from assistant.errors import UnreadableFile, WrongInput
from assistant.files import unopened

#: words a note in the language of whoever reads it
Say = Callable[[Note], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class BadLine:
    """A line that cannot be used; its answer says why, as `say` words it, and the other lines get theirs.

    A problem that is `named` is told behind the line's id.
    """

    id: Any
    problem: Note
    named: bool = False

    def answer(self, say: Say) -> dict[str, Any]:
        told, behind = say(self.problem), N_("Line {line!r}: {why}.")
        if self.named:
            told = say(Note(message=behind, values={"line": str(self.id), "why": told}))
        return {"id": self.id, "error": told}


Line = dict[str, Any] | BadLine


def read_lines(path: Path, *, needed: tuple[str, ...] = ()) -> Iterator[Line]:
    """Objects of a JSONL file (`-` is standard input), one by one; UnreadableFile if there is no such text file."""
    try:
        file = sys.stdin if str(path) == "-" else path.open(encoding="utf-8-sig")
    except OSError as error:
        raise unopened(UnreadableFile, str(path), error) from error
    with file:
        try:
            for number, line in enumerate(file, start=1):
                if line.strip():
                    yield _object(line, path, number, needed)
        except UnicodeDecodeError as error:
            raise UnreadableFile(
                N_("{file} is not UTF-8."), remedy=N_("Save it as UTF-8 and try again."), file=path
            ) from error


def answer_lines(
    lines: Iterable[Line], answer: Callable[[list[dict[str, Any]]], list[dict[str, Any]]], *, chunk: int, say: Say
) -> Iterator[dict[str, Any]]:
    """One answer a line in the order of the lines; `answer` is handed the good lines of up to `chunk` at a time."""
    rest = iter(lines)
    while part := list(islice(rest, chunk)):
        answers = iter(answer([line for line in part if not isinstance(line, BadLine)]))
        for line in part:
            yield line.answer(say) if isinstance(line, BadLine) else next(answers)


def tell_bad(rows: Iterable[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    """Pass rows on; after the last one raise WrongInput if any is an error, so that the exit code tells."""
    bad: list[str] = []
    for row in rows:
        if "error" in row:
            bad.append(str(row["error"]))
        yield row
    if bad:
        raise WrongInput(
            N_("{n} lines could not be used; the first: {words}"),
            remedy=N_("The others are answered."),
            n=len(bad),
            words=bad[0],
        )


def _object(line: str, path: Path, number: int, needed: tuple[str, ...]) -> Line:
    place = {"file": str(path), "number": str(number)}
    try:
        found = json.loads(line)
    except json.JSONDecodeError as error:
        told = N_("{file}:{number} is no JSON: it cannot be read from letter {column} on.")
        return BadLine(id=None, problem=Note(message=told, values={**place, "column": str(error.colno)}))
    except RecursionError:
        told = N_("{file}:{number} is no JSON: it is nested too deeply.")
        return BadLine(id=None, problem=Note(message=told, values=place))
    if not isinstance(found, dict):
        return BadLine(id=None, problem=Note(message=N_("{file}:{number} is no JSON object."), values=place))
    if missing := [name for name in needed if name not in found]:
        told = N_("{file}:{number} has no {missing!r}; needed: {needed}.")
        values = {**place, "missing": missing[0], "needed": ", ".join(needed)}
        return BadLine(id=found.get("id"), problem=Note(message=told, values=values))
    return found


def write_lines(path: Path | None, rows: Iterable[Mapping[str, Any]]) -> None:
    """Write a JSONL file whole or not at all; without a path, or with `-`, to standard output.

    Lines that could not be used (`tell_bad`) do not keep the answers to the others from being written.
    """
    if path is None or str(path) == "-":
        for row in rows:
            sys.stdout.write(_line(row))
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with temporary.open("w", encoding="utf-8") as file:
            try:
                for row in rows:
                    file.write(_line(row))
            except WrongInput:
                file.close()
                temporary.replace(path)
                raise
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def _line(row: Mapping[str, Any]) -> str:
    text = json.dumps(row, ensure_ascii=False)
    if any(0xD800 <= ord(each) <= 0xDFFF for each in text):
        text = json.dumps(row)
    return text + "\n"
