"""What `import`, `triage` and `watch` share: the kind a person names, and what is told of a file that was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
