"""Files that were uploaded and are looked at before they are taken in: kept for an hour, for this desk's eyes only."""

from __future__ import annotations

import re
import secrets
import time
from pathlib import Path

from assistant.domain.note import N_
from assistant.errors import WrongInput

#: seconds that a file waits for a person's word, and the most bytes of one
KEPT, LARGEST = 3600, 64 * 1024 * 1024
_TOKEN = re.compile(r"[0-9a-f]{32}")


class UploadShelf:
    """Each file lies in a folder of its own under its own name, so that what reads it can say what it is called."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, name: str, body: bytes) -> str:
        """Keep a file; gives the token by which it is found again. WrongInput for an empty or too large one."""
        if not body:
            raise WrongInput(N_("The file is empty."), remedy=N_("Choose another one."))
        if len(body) > LARGEST:
            raise WrongInput(
                N_("The file is larger than {n} MB."),
                remedy=N_("Split it, or take it in with `assistant import`."),
                n=LARGEST // 2**20,
            )
        self.clear()
        token = secrets.token_hex(16)
        place = self._folder / token
        place.mkdir(parents=True, mode=0o700)
        (place / _plain(name)).write_bytes(body)
        return token

    def path_of(self, token: str) -> Path:
        """Where a file lies; WrongInput once it is gone."""
        place = self._folder / token
        found = next(iter(place.iterdir()), None) if _TOKEN.fullmatch(token) and place.is_dir() else None
        if found is None:
            raise WrongInput(N_("The file is gone: it waits for an hour only."), remedy=N_("Choose it again."))
        return found

    def drop(self, token: str) -> None:
        if _TOKEN.fullmatch(token):
            _remove(self._folder / token)

    def clear(self, kept: float = KEPT) -> None:
        """Remove what has waited longer than so many seconds."""
        for place in self._folder.iterdir() if self._folder.is_dir() else ():
            if time.time() - place.stat().st_mtime > kept:
                _remove(place)


def _plain(name: str) -> str:
    """The name without what could lead elsewhere."""
    last = re.split(r"[/\\]", name)[-1]
    kept = "".join(each if each.isalnum() or each in "._- ()" else "_" for each in last).strip(". ")
    return kept[-100:] or "file"


def _remove(place: Path) -> None:
    if place.is_dir():
        for each in place.iterdir():
            each.unlink(missing_ok=True)
        place.rmdir()
