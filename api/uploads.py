"""Files that programs send: the body as it is, its name beside it, kept in a folder of its own until it was read."""

from __future__ import annotations

import re
import tempfile
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Annotated, Any

from fastapi import Query, Request

from assistant.domain.note import N_
from assistant.errors import WrongInput
from assistant.request_errors import TooLarge, WrongMedia

FileName = Annotated[
    str,
    Query(
        min_length=1,
        max_length=100,
        pattern=r"^[^/\\\x00-\x1f\x7f]+$",
        description="The file's name; its ending says what it is, and its first bytes must agree.",
        examples=["reviews.csv"],
    ),
]
BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
    }
}
_ZIP, _PDF = b"PK\x03\x04", b"%PDF-"
#: kinds of files by their ending, with the bytes they begin with; none: text, without a zero byte
_KINDS: Mapping[str, bytes] = {
    ".csv": b"",
    ".jsonl": b"",
    ".json": b"",
    ".txt": b"",
    ".tsv": b"",
    ".md": b"",
    ".html": b"",
    ".htm": b"",
    ".xlsx": _ZIP,
    ".docx": _ZIP,
    ".pdf": _PDF,
}
EXPORTS = frozenset({".csv", ".tsv", ".txt", ".jsonl", ".json", ".xlsx"})
DOCUMENTS = frozenset({".md", ".txt", ".html", ".htm", ".pdf", ".docx"})


@asynccontextmanager
async def uploaded(
    request: Request, name: str, *, kinds: frozenset[str], most: int, prefix: str = ""
) -> AsyncIterator[Path]:
    """The body as a file in an empty folder, gone behind the block. WrongMedia, TooLarge, WrongInput.

    `most` is in bytes. Nothing of the name but letters, figures, dots and dashes reaches the disk.
    """
    ending = Path(name).suffix.lower()
    if ending not in kinds:
        raise WrongMedia(
            N_("{name!r} is no file that can be read here."),
            remedy=N_("Its name must end in {kinds}."),
            name=name,
            kinds=", ".join(sorted(kinds)),
        )
    with tempfile.TemporaryDirectory(prefix="upload-") as folder:
        path = Path(folder) / f"{prefix}{_plain(Path(name).stem)}{ending}"
        size, head = 0, b""
        with path.open("wb") as file:
            async for piece in request.stream():
                size += len(piece)
                if size > most:
                    raise TooLarge(N_("The file is larger than {n} MB."), n=most // 1024 // 1024)
                head = head or piece[:4096]
                file.write(piece)
        if not size:
            raise WrongInput(N_("The body is empty."), remedy=N_("Send the file's bytes as the body."))
        begins = _KINDS[ending]
        if not head.startswith(begins) or (
            not begins and (b"\x00" in head and not head.startswith((b"\xff\xfe", b"\xfe\xff")))
        ):
            raise WrongMedia(N_("The file is not what its name says."), remedy=N_("Save it anew in the kind it is."))
        yield path


def _plain(stem: str) -> str:
    return re.sub(r"[^\w\-]+", "_", stem)[:60] or "file"
