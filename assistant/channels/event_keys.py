"""The keys that shops sign their events with: one file a shop, for its owner's eyes only."""

from __future__ import annotations

import os
from pathlib import Path

from assistant.channels.atomic import replacing
from assistant.channels.signing import Seal, new_key, read_key, write_key
from assistant.domain.note import N_, Note

_SUFFIX = ".events"


class EventKeys:
    """`folder` holds `<shop>.events`, each with a key as `write_key` writes it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read_at: int | None = None
        self._keys: dict[str, bytes] = {}

    def make(self, shop: str, *, replace: bool = False) -> str | None:
        """Make the key of a shop and give it; None where it has one and shall keep it."""
        path = self._folder / f"{shop}{_SUFFIX}"
        if path.exists() and not replace:
            return None
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        written = write_key(new_key())
        with replacing(path) as temporary:
            temporary.write_text(written + "\n", "ascii")
        return written

    def signer(self, seal: Seal, body: bytes) -> str | None:
        """The shop whose key signed the body, None if none did.

        All keys are tried, so that neither answer nor time tells which shops there are.
        """
        found = [shop for shop, key in self._all().items() if seal.is_by(key, body)]
        return found[0] if found else None

    def troubles(self) -> list[Note]:
        """Key files that cannot be read, or that others on this machine can read."""
        notes = []
        for path in self._files():
            if _key_in(path) is None:
                notes.append(Note(message=N_("{file} holds no key"), values={"file": path.name}))
            elif os.name != "nt" and path.stat().st_mode & 0o077:
                notes.append(Note(message=N_("{file} can be read by others: chmod 600"), values={"file": path.name}))
        return notes

    def _all(self) -> dict[str, bytes]:
        """The keys by shop, read again when a file came, went or was replaced."""
        try:
            changed_at = self._folder.stat().st_mtime_ns
        except FileNotFoundError:
            return {}
        if changed_at != self._read_at:
            keys = {path.name.removesuffix(_SUFFIX): _key_in(path) for path in self._files()}
            self._keys = {shop: key for shop, key in keys.items() if key}
            self._read_at = changed_at
        return self._keys

    def _files(self) -> list[Path]:
        return sorted(path for path in self._folder.glob(f"*{_SUFFIX}") if not path.name.startswith("."))


def _key_in(path: Path) -> bytes | None:
    try:
        return read_key(path.read_text("ascii"))
    except (OSError, ValueError):
        return None
