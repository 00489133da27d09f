"""The command line. Each command lives in a module of its own; nothing heavy is imported until one runs."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from assistant.cli import (
    accounts,
    after,
    approve,
    approvers,
    audit,
    backlog,
    buyer,
    clock,
    decide,
    events,
    follow_up,
    guide,
    handling,
    keeping,
    knowledge,
    learn,
    look,
    model,
    offline,
    outgoing,
    people,
    rules,
    sandbox,
    serve,
    shop,
    shop_limits,
    suggest,
    tone,
    watch,
    worker,
)
from assistant.cli.failures import known_failure
from assistant.cli.session import Session
from assistant.cli.spoken import call, in_language, spoken
from assistant.domain.note import N_
from assistant.errors import DeskError
from assistant.giving_way import give_way

#: exit code after Ctrl+C
STOPPED = 130

app = typer.Typer(
    name="assistant",
    help=N_("Complaints and bad reviews become approved, provably sent answers."),
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
for module in (
    shop,
    people,
    accounts,
    approvers,
    backlog,
    look,
    clock,
    suggest,
    follow_up,
    guide,
    approve,
    decide,
    outgoing,
    handling,
    after,
    learn,
    tone,
    shop_limits,
    sandbox,
    knowledge,
    rules,
    audit,
    buyer,
    keeping,
    offline,
    model,
    watch,
    worker,
    events,
    serve,
):
    module.register(app)


@app.callback()
def main(
    context: typer.Context,
    home: Annotated[
        Path | None, typer.Option(help=N_("Where the desk keeps its data (ASSISTANT_HOME)."), show_default=False)
    ] = None,
    shop_id: Annotated[str, typer.Option("--shop", help=N_("The shop, where the desk has several."))] = "",
    lang: Annotated[str, typer.Option(help=N_("zh or en; else that of the terminal."))] = "",
    now: Annotated[
        datetime | None,
        typer.Option(help=N_("Pretend it is this moment (ISO 8601, UTC without zone)."), hidden=True),
    ] = None,
) -> None:
    context.obj = Session(home=home, shop=shop_id, lang=lang, pretended=now)


#: commands that may take a night: whatever answers people on this machine goes first
UNHURRIED = frozenset({"triage"})


def run() -> None:
    """The command as a process of its own. Exit codes: 0 done, 1 wrong input, 2 wrong usage, 130 stopped."""
    t = spoken(sys.argv[1:])
    if UNHURRIED.intersection(sys.argv[1:]):
        give_way()
    try:
        sys.exit(call(in_language(app, t), t))
    except DeskError as error:
        typer.echo(f"assistant: {t.error(error)}", err=True)
        sys.exit(1)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
    except Exception as error:
        known = known_failure(error)
        if known is None:
            raise
        typer.echo(f"assistant: {t.error(known)}", err=True)
        sys.exit(1)
    except SystemExit as left:
        if left.code == STOPPED:
            told = t("stopped; what was done is kept, run the command again to go on.")
            typer.echo(f"assistant: {told}", err=True)
        raise


if __name__ == "__main__":
    run()
