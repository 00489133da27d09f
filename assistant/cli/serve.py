"""`assistant serve`: the inbox, the API and the events on this machine."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.accounts import LOOPBACK, PORT, welcome
from assistant.cli.session import Session, run_async, session_of
from assistant.domain.note import N_

if TYPE_CHECKING:
    from assistant.desk.door.accounts import Invited


def register(app: typer.Typer) -> None:
    app.command(help=N_("Open the inbox on http://127.0.0.1:8321, for this machine only, and take signed events in."))(
        serve
    )


def refuse_taken(port: int) -> None:
    """WrongInput where another program, mostly another `serve`, has the port."""
    import socket

    from assistant.errors import WrongInput

    try:
        socket.create_server((LOOPBACK, port)).close()
    except OSError as error:
        raise WrongInput(
            N_("Port {port} cannot be used: another program has it, perhaps a desk that is open already."),
            remedy=N_("End that one, or name another port with --port."),
            port=port,
        ) from error


async def _opened(session: Session) -> None:
    """Open the desk once: what keeps it closed is told like any error, not by the server."""
    async with session.desk():
        pass


def serve(
    context: typer.Context,
    port: Annotated[int, typer.Option(min=1, max=65535, help=N_("Port of this machine to open it on."))] = PORT,
    watch: Annotated[
        Path | None,
        typer.Option(help=N_("Import exports that are saved to this folder."), file_okay=False, exists=True),
    ] = None,
    triage: Annotated[bool, typer.Option(help=N_("Propose answers for new cases as they come."))] = True,
    host_name: Annotated[
        list[str] | None, typer.Option(help=N_("Name under which a proxy passes events on; repeat."))
    ] = None,
) -> None:
    import uvicorn

    from api.app import create_app
    from api.logs import write_json_lines
    from api.running import Beside
    from assistant.cli.safety import refuse_open

    session = session_of(context)
    refuse_open(session)
    refuse_taken(port)
    run_async(_opened(session))

    def first(invited: Invited) -> None:
        session.say("Nobody owns this desk yet. Open this once, within an hour, and say who you are:")
        typer.echo(welcome(session.settings, invited, port), err=True)

    session.say("The inbox is on http://{host}:{port} (Ctrl+C ends it).", host=LOOPBACK, port=port)
    app = create_app(
        session.settings,
        language=session.t.language,
        now=lambda: session.now,
        beside=Beside(triage=triage, batch=session.settings.batch, watch=watch, shop=session.shop, warm=True),
        event_hosts=frozenset(host_name or ()),
        first=first,
    )
    # only a proxy of our own may say for whom it asks; without one anybody on this machine could claim any address
    behind = bool(session.settings.public_url)
    if session.settings.log_json:
        write_json_lines()
    uvicorn.run(
        app,
        host=LOOPBACK,
        port=port,
        log_level="warning",
        proxy_headers=behind,
        forwarded_allow_ips="127.0.0.1,::1",
        timeout_graceful_shutdown=3,  # streams of open pages end with the server; they open again by themselves
    )
