"""The channel of shops that work through lists: approved texts are appended to a file in an outbox folder."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from assistant.channels.atomic import replacing, sync
from assistant.channels.outbox_file import read_back, write_rows
from assistant.domain.note import N_, NotRead
from assistant.domain.outgoing import Outgoing, Receipt, Resend
from assistant.errors import ChannelFailed, OutcomeUnknown, UnreadableFile


class Spreadsheet:
    """Appends to `outbox.csv` or `outbox.xlsx` in `folder`; the same key twice writes one row.

    Each send writes the file anew and replaces it whole, so the file is meant for hundreds of rows: who has worked
    it off moves it away, and the next send begins another. Its keys go with it. Several processes may share the
    folder, but on Windows only one.
    """

    by_hand = False
    name = "spreadsheet"
    resend = Resend.KEYED

    def __init__(self, folder: Path, *, form: Literal["csv", "xlsx"] = "csv") -> None:
        self.path = folder / f"outbox.{form}"
        self._turn = threading.Lock()

    async def send(self, outgoing: Outgoing) -> Receipt:
        """The row the text stands in, such as `outbox.csv:2`.

        Raises ChannelFailed where the file is as it was before, OutcomeUnknown where it may not survive a power cut.
        """
        return await asyncio.to_thread(self._append, outgoing)

    async def find(self, outgoing: Outgoing) -> Receipt | None:
        raise ChannelFailed(N_("{channel} cannot list what was posted."), channel=self.name)

    def _append(self, outgoing: Outgoing) -> Receipt:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self._turn, alone(self.path.with_suffix(".lock")):
                row = self._row(outgoing)
        except (OSError, ValueError, UnreadableFile) as error:
            raise ChannelFailed(
                N_("{file} did not take the text: {problem}"),
                remedy=N_("Close or move the file away and try again."),
                file=self.path.name,
                problem=error if isinstance(error, NotRead | UnreadableFile) else str(error),
            ) from error
        return Receipt(reference=f"{self.path.name}:{row}")

    def _row(self, outgoing: Outgoing) -> int:
        """The number of the text's row in the file, where the header is row 1."""
        items = read_back(self.path) if self.path.exists() else []
        for number, item in enumerate(items, start=2):
            if item.key == outgoing.key:
                return number
        with replacing(self.path) as temporary:
            write_rows(temporary, [*items, outgoing])
            if read_back(temporary)[-1] != outgoing:
                raise NotRead(N_("this form of file cannot hold the text unchanged"))
        try:
            sync(self.path.parent)
        except OSError as error:
            raise OutcomeUnknown(
                N_("{file} was written, but perhaps not to disk: {problem!r}."),
                file=self.path.name,
                problem=str(error),
            ) from error
        return len(items) + 2


@contextmanager
def alone(lock: Path) -> Iterator[None]:
    """Keep other processes out while the block runs; the system lets go of the lock if this process dies."""
    with lock.open("ab") as file:
        try:
            import fcntl
        except ImportError:  # Windows
            yield
            return
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
