"""`assistant serve`: the inbox and the API on this machine."""

from __future__ import annotations

from typing import Annotated

import typer

from assistant.cli.session import session_of

LOOPBACK = "127.0.0.1"


def register(app: typer.Typer) -> None:
    app.command()(serve)


def serve(context: typer.Context, port: Annotated[int, typer.Option(min=1, max=65535)] = 8321) -> None:
    """Open the inbox on http://127.0.0.1:8321, for this machine only: there is no sign-in yet."""
    import uvicorn

    from api.app import create_app

    session = session_of(context)
    session.say("The inbox is on http://{host}:{port} (Ctrl+C ends it).", host=LOOPBACK, port=port)
    app = create_app(session.settings, language=session.t.language, now=lambda: session.now)
    uvicorn.run(app, host=LOOPBACK, port=port, log_level="warning")
