"""Progress of long commands, with rate and time left, on stderr."""

from __future__ import annotations

import logging
import resource
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from assistant.cli.session import Session
from assistant.errors import DeskError

if TYPE_CHECKING:
    from rich.progress import Progress

    from assistant.desk.desk import Desk
    from assistant.domain.intake import ImportCount
    from assistant.domain.shop import Shop

#: seconds between two looks at what still waits
LOOK = 0.3


@contextmanager
def counting(session: Session) -> Iterator[Callable[[ImportCount], None]]:
    """Rows read so far; the whole is not known before the file was read."""
    with _bar(session, "{task.completed:,} " + session.t("rows"), total=False) as bar:
        task = bar.add_task(session.t("Reading"), total=None)
        yield lambda count: bar.update(task, completed=count.read)


@contextmanager
def fallbacks(session: Session) -> Iterator[None]:
    """Where the model gave no usable answer the embedded default did: told once, with how often, not a line a case."""
    log, seen = logging.getLogger("assistant.agent.stations"), _Kept()
    through, log.propagate = log.propagate, False
    log.addHandler(seen)
    try:
        yield
    finally:
        log.removeHandler(seen)
        log.propagate = through
        if seen.troubles:
            session.say(
                "{n} times the model gave no usable answer and the embedded default answered. The last time: {problem} "
                "More: assistant usage, assistant doctor",
                n=len(seen.troubles),
                problem=session.t.error(seen.troubles[-1]),
            )


class _Kept(logging.Handler):
    """The errors that were logged."""

    def __init__(self) -> None:
        super().__init__()
        self.troubles: list[DeskError] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.troubles += [each for each in record.args or () if isinstance(each, DeskError)]


async def follow(session: Session, desk: Desk, shop: Shop) -> dict[str, Any]:
    """Run the backlog through the durable engine and show how it goes; gives the figures at the end."""
    import asyncio

    waiting = await desk.triage.waiting(shop.id)
    started = time.perf_counter()
    async with desk.engine() as engine:
        run = asyncio.create_task(engine.backlog(shop.id, now=session.now, batch=session.settings.batch))
        with _bar(session, "{task.completed:.0f}/{task.total:.0f}", total=True) as bar:
            task = bar.add_task(session.t("Triage"), total=max(waiting, 1), visible=waiting > 0)
            while not run.done():
                await asyncio.wait({run}, timeout=LOOK)
                bar.update(task, completed=waiting - await desk.triage.waiting(shop.id))
        totals = await run
    seconds = time.perf_counter() - started
    done = waiting - await desk.triage.waiting(shop.id)
    return {
        **{name: totals.get(name, 0) for name in ("proposed", "set_aside", "failed")},
        "seconds": round(seconds, 1),
        "rate": round(done / seconds, 1) if seconds else 0.0,
        "memory": peak_megabytes(),
    }


def peak_megabytes() -> int:
    """The most memory this process has held; Linux counts kB, macOS bytes."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(most / (1024 * 1024 if sys.platform == "darwin" else 1024))


@contextmanager
def _bar(session: Session, count: str, *, total: bool) -> Iterator[Progress]:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

    ahead = [BarColumn(), TextColumn(count), _rate_column(), TimeRemainingColumn()] if total else [TextColumn(count)]
    console = Console(stderr=True)
    with Progress(
        TextColumn("{task.description}"),
        *ahead,
        TimeElapsedColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    ) as bar:
        yield bar


def _rate_column() -> Any:
    from rich.progress import ProgressColumn, Task
    from rich.text import Text

    class Rate(ProgressColumn):
        def render(self, task: Task) -> Text:
            return Text(f"{task.speed:.1f}/s" if task.speed else "-/s")

    return Rate()
