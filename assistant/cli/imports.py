"""What `import`, `triage` and `watch` share: the kind a person names, and what is told of a file that was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from assistant.cli.session import Session
from assistant.domain.note import N_

if TYPE_CHECKING:
    from assistant.desk.arriving.importing import FileResult
    from assistant.domain.intake import ImportCount, Kind


def kind_named(session: Session, name: str) -> Kind | None:
    """The kind of `--kind`, None where none was named; ends the command for a word that is none."""
    from assistant.domain.intake import Kind

    if name and name not in set(Kind):
        session.misused(
            N_("--kind is reviews, chats, after_sales, orders, tracking or replies, not {name!r}."), name=name
        )
    return Kind(name) if name else None


#: lines that are named of the rows dated in the future
NAMED = 5


def tell_ahead(session: Session, name: str, taken: FileResult) -> None:
    """On standard error: which rows are dated in the future, and what to do; they were taken in like all others."""
    if not taken.ahead:
        return
    lines = ", ".join(
        session.t("line {line}: {date}", line=each.line, date=f"{each.written_at:%Y-%m-%d}")
        for each in taken.ahead[:NAMED]
    )
    more = session.t(" and {n} more", n=len(taken.ahead) - NAMED) if len(taken.ahead) > NAMED else ""
    told = session.t(
        "{file}: {n} rows are dated in the future ({lines}{more}). They were taken in as they stand. "
        "Check the clock of this machine, or correct the date in the export and import it again.",
        file=name,
        n=len(taken.ahead),
        lines=lines,
        more=more,
    )
    typer.echo(told, err=True)


def tell_file(session: Session, name: str, taken: FileResult) -> None:
    """The rows of a file by what became of them, and where those are that could not be read."""
    session.say(
        "{file}: {read} rows read = {new} new + {updated} updated + {duplicates} duplicates + "
        "{quarantined} quarantined.",
        file=name,
        **rows_by_outcome(taken.count),
    )
    if taken.quarantine:
        session.say(
            "Rows that could not be read: {n}. They are in {path} with line and reason.",
            n=taken.count.quarantined,
            path=taken.quarantine,
        )


def rows_by_outcome(count: ImportCount) -> dict[str, int]:
    return {name: getattr(count, name) for name in ("read", "new", "updated", "duplicates", "quarantined")}
