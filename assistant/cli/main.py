"""The command line. Each command lives in a module of its own; nothing heavy is imported until one runs."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from assistant.cli import backlog, decide, knowledge, look, offline, outgoing, serve, shop
from assistant.cli.session import Session
from assistant.errors import DeskError

app = typer.Typer(
    name="assistant",
    help="Complaints and bad reviews become approved, provably sent answers. 把差评和投诉变成经人批准、可核验的回复。",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
for module in (shop, backlog, look, decide, outgoing, knowledge, offline, serve):
    module.register(app)


@app.callback()
def main(
    context: typer.Context,
    home: Annotated[
        Path | None, typer.Option(help="Where the desk keeps its data (ASSISTANT_HOME).", show_default=False)
    ] = None,
    shop_id: Annotated[str, typer.Option("--shop", help="The shop, where the desk has several.")] = "",
    lang: Annotated[str, typer.Option(help="zh or en; else that of the terminal.")] = "",
    now: Annotated[
        datetime | None,
        typer.Option(help="Pretend it is this moment (ISO 8601, UTC without zone).", hidden=True),
    ] = None,
) -> None:
    """Options that go before the command."""
    context.obj = Session(home=home, shop=shop_id, lang=lang, pretended=now)


def run() -> None:
    """Exit codes: 0 done, 1 wrong input, 2 wrong usage."""
    try:
        app()
    except DeskError as error:
        typer.echo(f"assistant: {error}", err=True)
        sys.exit(1)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
    except KeyboardInterrupt:
        typer.echo("assistant: stopped; what was done is kept, run the command again to go on.", err=True)
        sys.exit(130)


if __name__ == "__main__":
    run()
