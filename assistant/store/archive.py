"""A backup as one file: a tar archive with a list of what is in it and the digest of each part."""

from __future__ import annotations

import hashlib
import io
import json
import os
import tarfile
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import IO, Any

from assistant.domain.note import N_
from assistant.errors import UnreadableFile
from assistant.files import unopened

FORMAT = 1
#: the list of parts, which comes first in the archive
LIST = "backup.json"
_PORTION = 1 << 20


def write_archive(target: Path, parts: Mapping[str, Path], *, made_at: datetime, revision: str) -> None:
    """Write the parts, each under its name within the home, to a file that only its owner can read."""
    listed = {name: _digest(path) for name, path in parts.items()}
    told = {"format": FORMAT, "made_at": made_at.isoformat(), "revision": revision, "parts": listed}
    with os.fdopen(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        with tarfile.open(fileobj=file, mode="w:gz", compresslevel=1) as archive:
            body = json.dumps(told, indent=1).encode()
            entry = tarfile.TarInfo(LIST)
            entry.size = len(body)
            archive.addfile(entry, io.BytesIO(body))
            for name, path in parts.items():
                archive.add(path, arcname=name, recursive=False)
        file.flush()
        os.fsync(file.fileno())


def read_archive(source: Path, folder: Path) -> dict[str, Any]:
    """Write the parts of a backup below an empty folder; gives its list. Raises UnreadableFile for anything else.

    Only parts that the list names are taken, and only with the digest it gives; links and paths that lead elsewhere
    are refused.
    """
    try:
        with tarfile.open(source, mode="r:gz") as archive:
            told = _list_of(archive)
            wanted = dict(told["parts"])
            while entry := archive.next():
                expected, held = wanted.pop(entry.name, None), archive.extractfile(entry) if entry.isfile() else None
                if expected is None or held is None or _leads_out(entry.name):
                    raise ValueError(f"unexpected part {entry.name!r}")
                if _write(held, folder / entry.name) != expected:
                    raise ValueError(f"{entry.name} is damaged")
    except (FileNotFoundError, IsADirectoryError, PermissionError) as error:
        raise unopened(UnreadableFile, str(source), error) from error
    except (OSError, EOFError, ValueError, KeyError, TypeError, tarfile.TarError) as error:
        raise UnreadableFile(
            N_("{file} is no whole backup of a desk: {problem!r}."), file=source.name, problem=str(error)
        ) from error
    if wanted:
        raise UnreadableFile(
            N_("{file} is no whole backup of a desk: {problem!r}."), file=source.name, problem=f"no {min(wanted)}"
        )
    return told


def _list_of(archive: tarfile.TarFile) -> dict[str, Any]:
    first = archive.next()
    held = archive.extractfile(first) if first and first.name == LIST and first.isfile() else None
    if held is None:
        raise ValueError(f"no {LIST}")
    told: dict[str, Any] = json.load(held)
    if told["format"] != FORMAT:
        raise ValueError(f"format {told['format']!r}")
    return told


def _leads_out(name: str) -> bool:
    path = PurePosixPath(name)
    return path.is_absolute() or ".." in path.parts or "\\" in name


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _write(held: IO[bytes], path: Path) -> str:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    seen = hashlib.sha256()
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        while portion := held.read(_PORTION):
            seen.update(portion)
            file.write(portion)
    return seen.hexdigest()
