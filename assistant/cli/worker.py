"""`assistant worker`: sends what is approved and takes up what comes in, by itself, until it is stopped."""

from __future__ import annotations

import typer

from assistant.cli.session import Session, run_async, session_of
from assistant.domain.note import N_


def register(app: typer.Typer) -> None:
    app.command(
        help=N_("Serve all shops: propose what comes in, send what is approved once it can no longer be taken back.")
    )(worker)


def worker(context: typer.Context) -> None:
    run_async(_worker(session_of(context)))


async def _worker(session: Session) -> None:
    import asyncio
    import signal

    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    async with session.desk() as desk, desk.worker(lambda: session.now) as serving:
        session.say("Serving all shops (Ctrl+C ends it).")
        await serving.run(stop)
    session.say("Stopped; what waits is kept.")
