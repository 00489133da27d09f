"""The rows of an export as pairs of header and cell, whatever the file's form and encoding."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from assistant.channels.exports.object_rows import open_lines, open_list
from assistant.channels.exports.raw_rows import ExportFile
from assistant.channels.exports.table_rows import open_table
from assistant.channels.exports.text_file import head_of
from assistant.channels.exports.workbook_file import OLD_CONTAINER, ZIP, refuse_container
from assistant.domain.note import N_
from assistant.errors import UnreadableFile

#: what the file is called; .xls is here for the tables in plain text that many shop tools call so
_TABLES = frozenset({".csv", ".tsv", ".txt", ".xls", ".tab"})
_WORKBOOKS = frozenset({".xlsx", ".xlsm"})
_LINES = frozenset({".jsonl", ".ndjson"})
_AS_CSV = N_("Open it, save it as CSV (UTF-8) or .xlsx and import that.")


def open_export(path: Path) -> ExportFile:
    """Find out a file's form, encoding and headers; raises UnreadableFile where it has none the desk can read.

    A workbook is known by its bytes, whatever it is called; all else by its name. What was found out is remembered
    for the file as it is: an import looks at it several times, and each look reads a text whole for its encoding and
    loads all shared texts of a workbook.
    """
    try:
        state = path.stat()
    except OSError:
        return _opened(path)  # which says what is wrong
    return _remembered(path, state.st_size, state.st_mtime_ns)


@lru_cache(maxsize=8)
def _remembered(path: Path, size: int, changed_at: int) -> ExportFile:
    return _opened(path)


def _opened(path: Path) -> ExportFile:
    form = path.suffix.casefold()
    if form not in _TABLES | _WORKBOOKS | _LINES | {".json"}:
        raise UnreadableFile(
            N_("{file} is no CSV (.csv, .tsv, .txt), Excel workbook (.xlsx) or JSON (.jsonl, .json) file."),
            remedy=_AS_CSV,
            file=path.name,
        )
    head = head_of(path)
    if head.startswith(ZIP):
        from assistant.channels.exports.workbook_rows import open_workbook

        return open_workbook(path)
    if head.startswith(OLD_CONTAINER):
        refuse_container(path)
    if head.startswith(b"%PDF"):
        raise UnreadableFile(N_("{file} is a PDF, not a table."), remedy=_AS_CSV, file=path.name)
    if form in _WORKBOOKS or (form == ".xls" and head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")):
        raise UnreadableFile(N_("{file} is called a workbook, but is none."), remedy=_AS_CSV, file=path.name)
    if form == ".json":
        return open_list(path)
    return open_lines(path) if form in _LINES else open_table(path)
