"""A folder no other process uses: embedded Chroma must not be shared, and its index can always be built anew."""

from __future__ import annotations

from pathlib import Path
from typing import IO


class OwnFolder:
    """The first numbered folder below `parent` that nobody holds; held until `release` or the process's end."""

    def __init__(self, parent: Path) -> None:
        number = 0
        while True:
            self.path = parent / str(number)
            self.path.mkdir(parents=True, exist_ok=True)
            held = _hold(parent / f"{number}.lock")
            if held:
                self._lock = held
                return
            number += 1

    def release(self) -> None:
        self._lock.close()


def _hold(path: Path) -> IO[bytes] | None:
    file = path.open("ab")
    try:
        import fcntl
    except ImportError:  # Windows: one process a desk
        return file
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        file.close()
        return None
    return file
