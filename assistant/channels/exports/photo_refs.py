"""What the photo column of an export names: addresses, file names, `data:` URLs, or only how many there are."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from assistant.channels.exports.values import read_photos

#: photos of one row that are kept; platforms take nine or fewer
MOST = 20
_BETWEEN_NAMES = re.compile(r"[\n\r\t|;；，、,]+")
#: an address may hold a comma of its own
_BETWEEN_ADDRESSES = re.compile(r"[|;；，、,]+(?=(?:https?:)?//)|[|;；，、,]+$", re.IGNORECASE)
_PICTURE = re.compile(r".+\.(?:jpe?g|png|webp|gif|bmp|avif|heic)(?:[?#].*)?", re.IGNORECASE | re.DOTALL)
_ADDRESS = re.compile(r"(?:https?:)?//\S+|data:image/\S+", re.IGNORECASE)
_FIELDS = ("url", "src", "href", "image", "link", "path", "name", "uri", "data_url")


def read_photo_refs(cell: str) -> tuple[str, ...]:
    """The references a cell names, each once; none where it only says how many photos there are."""
    if cell.isdigit():
        return ()
    found = [each.strip() for each in _pieces(cell)]
    return tuple(dict.fromkeys(each for each in found if _ADDRESS.fullmatch(each) or _PICTURE.fullmatch(each)))[:MOST]


def count_photos(cell: str, refs: tuple[str, ...]) -> int:
    """How many photos there are: what is named, else what the cell says."""
    return len(refs) or read_photos(cell)


def _pieces(cell: str) -> Iterator[str]:
    if cell.startswith(("[", "{")):
        try:
            yield from _named(json.loads(cell))
            return
        except (ValueError, RecursionError):
            cell = cell.strip("[]")
    if "data:image/" not in cell and "//" not in cell:
        yield from _BETWEEN_NAMES.split(cell)
        return
    for word in cell.split():
        yield from [word] if word.startswith("data:image/") else _BETWEEN_ADDRESSES.split(word)


def _named(found: Any) -> Iterator[str]:
    """The references in a JSON value: strings, or what objects name under the usual keys."""
    match found:
        case str():
            yield found
        case list():
            for each in found[:MOST]:
                yield from _named(each)
        case dict():
            yield from (found[key] for key in _FIELDS if isinstance(found.get(key), str))
