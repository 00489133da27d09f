"""How long clauses hold: a newer document ends an older one, and a person's ruling ends the clause that lost."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from assistant.domain.clause import Clause
from assistant.domain.knowledge import Ruling
from assistant.knowledge.documents.document import Document

Clauses = dict[str, list[Clause]]


def ends_of(documents: Iterable[Document]) -> dict[str, date]:
    """The last day of every document that one of these supersedes."""
    ends: dict[str, date] = {}
    for document in documents:
        for old in document.supersedes:
            if document.valid_from:
                last = document.valid_from - timedelta(days=1)
                ends[old] = min(last, ends.get(old, last))
    return ends


def still_ended(clauses: Sequence[Clause], before: Sequence[Clause]) -> list[Clause]:
    """A document added again: where it says what it said before, its clauses stay ended; new words lift the end."""
    ends = {(each.id, each.version, each.valid_from): each.ended for each in before}
    if {(each.id, each.version, each.valid_from) for each in clauses} != ends.keys():
        return list(clauses)
    return [replace(each, ended=ends[each.id, each.version, each.valid_from]) for each in clauses]


def ended(documents: Mapping[str, Sequence[Clause]], ends: Mapping[str, date]) -> Clauses:
    """The documents, those with an end in force no longer than that."""
    return {
        name: [replace(clause, ended=min(ends[name], clause.ended or ends[name])) for clause in clauses]
        if name in ends
        else list(clauses)
        for name, clauses in documents.items()
    }


def retired(documents: Mapping[str, Sequence[Clause]], rulings: Iterable[Ruling]) -> Clauses:
    """The documents without what lost.

    A clause that lost to a later one stays for the orders of its own time: it ends the day before the earliest later
    one begins. A newcomer that lost to what was there first never holds.
    """
    versions = {(each.id, each.version): each for clauses in documents.values() for each in clauses}
    last: dict[tuple[str, str], date | None] = {}
    for ruling in rulings:
        if ruling.loser is None or not ruling.pair <= versions.keys():
            continue
        later = versions[ruling.other].valid_from if ruling.loser == ruling.one else None
        day, known = later - timedelta(days=1) if later else None, last.get(ruling.loser, date.max)
        last[ruling.loser] = min(day, known) if day and known else None
    return {
        name: [kept for each in clauses if (kept := _until(each, last)) is not None]
        for name, clauses in documents.items()
    }


def _until(clause: Clause, last: Mapping[tuple[str, str], date | None]) -> Clause | None:
    if (clause.id, clause.version) not in last:
        return clause
    day = last[clause.id, clause.version]
    if day is None or (clause.valid_from and clause.valid_from > day):
        return None
    return replace(clause, ended=min(day, clause.ended or day))
