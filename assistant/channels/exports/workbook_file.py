"""What a file with the bytes of an Office document is, before anything in it is unpacked."""

from __future__ import annotations

import mmap
import zipfile
from pathlib import Path
from typing import NoReturn

from assistant.domain.note import N_
from assistant.errors import UnreadableFile

ZIP = b"PK\x03\x04"
#: the container of old .xls files, and of new ones behind a password
OLD_CONTAINER = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")

#: bytes a workbook may unpack to
LARGEST = 2_000_000_000
#: bytes of shared texts, which are all held in memory
LARGEST_TEXTS = 300_000_000
#: a workbook that unpacks to more than this must not be packed closer than _CLOSEST : 1; ordinary sheets reach 50 : 1
_HARMLESS = 100_000_000
_CLOSEST = 300
_AS_CSV = N_("Open it in a spreadsheet, save it as .xlsx or CSV (UTF-8) and import that.")


def check_workbook(path: Path) -> None:
    """Raise UnreadableFile for what is no .xlsx workbook, or one that unpacks to more than a shop's export can be."""
    try:
        with zipfile.ZipFile(path) as archive:
            parts = {each.filename: each.file_size for each in archive.infolist()}
            packed = sum(each.compress_size for each in archive.infolist())
            locked = any(each.flag_bits & 1 for each in archive.infolist())
    except (OSError, zipfile.BadZipFile, ValueError) as error:
        raise UnreadableFile(
            N_("{file} is a damaged Excel workbook."), remedy=N_("Export it again."), file=path.name
        ) from error
    size = sum(parts.values())
    if locked:
        raise _behind_password(path)
    if "xl/workbook.xml" not in parts:
        raise UnreadableFile(N_("{file} is no Excel workbook (.xlsx)."), remedy=_AS_CSV, file=path.name)
    if size > LARGEST or (size > _HARMLESS and size > _CLOSEST * packed):
        raise UnreadableFile(
            N_("{file} unpacks to {size} MB, more than an export can be."),
            remedy=N_("Export it again, or save it as CSV (UTF-8)."),
            file=path.name,
            size=size // 1_000_000,
        )
    if parts.get("xl/sharedStrings.xml", 0) > LARGEST_TEXTS:
        raise UnreadableFile(
            N_("{file} holds more text than a workbook can be read with."),
            remedy=N_("Save it as CSV (UTF-8) and import that."),
            file=path.name,
        )


def refuse_container(path: Path) -> NoReturn:
    """Raise UnreadableFile that says what lies in the old container."""
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        locked = content.find(_ENCRYPTED) >= 0
    if locked:
        raise _behind_password(path)
    raise UnreadableFile(N_("{file} is an old Excel workbook (.xls)."), remedy=_AS_CSV, file=path.name)


def _behind_password(path: Path) -> UnreadableFile:
    return UnreadableFile(
        N_("{file} is protected by a password."), remedy=N_("Save it without one and import that."), file=path.name
    )
