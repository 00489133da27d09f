"""Clauses that contradict each other are shown side by side, and a person says which stands."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from assistant.cli.session import Session
from assistant.domain.knowledge import Stands
from assistant.errors import Contradicting

if TYPE_CHECKING:
    from assistant.desk.shop.knowledge import Contradiction
    from assistant.domain.clause import Clause
    from assistant.domain.knowledge import Ruling


def ruled(session: Session, path: Path, found: Sequence[Contradiction], stands: Stands | None) -> list[Ruling]:
    """A ruling on each, from `--stands` or asked for at the terminal; where nobody can be asked, Contradicting."""
    from assistant.desk.shop.ruling import ruling_on

    for number, each in enumerate(found, start=1):
        session.say("{number}. These two clauses state a different {kind}:", number=number, kind=session.t(each.kind))
        session.say("   old: {said!r}  {place}", said=each.said_one, place=_place(each.one))
        session.say("   new: {said!r}  {place}", said=each.said_other, place=_place(each.other))
    if stands is None and not session.asks:
        raise Contradicting(n=len(found), path=path)
    return [ruling_on(each, stands or _asked(session, number)) for number, each in enumerate(found, start=1)]


def _asked(session: Session, number: int) -> Stands:
    while True:
        said = typer.prompt(session.t("Which of {number} stands: old, new or both?", number=number), err=True)
        if said.strip().lower() in set(Stands):
            return Stands(said.strip().lower())


def _place(clause: Clause) -> str:
    return f"{clause.document} > {' > '.join(clause.path) or clause.title}"
