"""`assistant diagnose`, `propose`, `check`, `doctor`: work on files, without shop or store."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from assistant.cli.lines import read_lines, write_lines
from assistant.cli.session import Session, run_async, session_of

if TYPE_CHECKING:
    from assistant.agent.graph import Agent
    from assistant.agent.ports import Searcher

#: texts a batch
CHUNK = 256
Out = Annotated[Path | None, typer.Option(help="Where to write; else standard output.", show_default=False)]


def register(app: typer.Typer) -> None:
    app.command()(diagnose)
    app.command()(propose)
    app.command()(check)
    app.command()(doctor)


def diagnose(
    file: Annotated[Path, typer.Argument(help="JSONL of {id, text}; - for standard input.")], out: Out = None
) -> None:
    """Say of each text what it complains about, with the words that show it."""
    write_lines(out, _diagnosed(file))


def _diagnosed(file: Path) -> Iterator[dict[str, Any]]:
    from assistant.bootstrap import diagnoser_of
    from assistant.desk.shapes import diagnosis_json

    lines = read_lines(file, needed=("text",))
    diagnoser = None
    while chunk := list(islice(lines, CHUNK)):
        diagnoser = diagnoser or diagnoser_of()
        found = run_async(diagnoser.diagnose([str(each["text"] or "") for each in chunk]))
        for line, diagnosis in zip(chunk, found, strict=True):
            yield {"id": line.get("id"), **diagnosis_json(diagnosis)}


def propose(
    context: typer.Context,
    file: Annotated[
        Path, typer.Argument(help="JSONL of {id, text, platform, market, language?, product?, order?, tracking?}.")
    ],
    out: Out = None,
) -> None:
    """Diagnosis, clauses, offer and three drafts for each text; writes nothing to the store."""
    rows = run_async(_proposed(session_of(context), file))
    write_lines(out, rows)


async def _proposed(session: Session, file: Path) -> list[dict[str, Any]]:
    from assistant.bootstrap import agent_of, handbook_of, starter_collection

    agent = agent_of(session.settings, handbook_of(session.settings))
    lines = read_lines(file, needed=("text",))
    rows: list[dict[str, Any]] = []
    async with await starter_collection(session.settings) as searcher:
        while chunk := list(islice(lines, CHUNK)):
            rows += await _propose_chunk(session, agent, searcher, chunk)
    return rows


async def _propose_chunk(
    session: Session, agent: Agent, searcher: Searcher, chunk: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    from assistant.cli.complaints import complaint_of
    from assistant.desk.shapes import proposal_json

    complaints = [complaint_of(line, now=session.now) for line in chunk]
    found = await agent.propose(complaints, searcher=searcher, now=session.now)
    return [{"id": line.get("id"), **proposal_json(each)} for line, each in zip(chunk, found, strict=True)]


def check(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="JSONL of drafts; - for standard input.")] = Path("-"),
    out: Out = None,
    as_json: Annotated[bool, typer.Option("--json", help="JSON lines; the default when writing to a file.")] = False,
) -> None:
    """Let the guard judge texts: what may leave, what a person must see, what is blocked."""
    session = session_of(context)
    rows = _checked(session, file)
    if as_json or out is not None:
        write_lines(out, rows)
        return
    for row in rows:
        typer.echo(f"{row['id']}  {row['verdict']}")
        for each in row["findings"]:
            typer.echo(f"  {each['verdict']} {each['rule']} {each['start']}-{each['end']}: {each['message']}")


def _checked(session: Session, file: Path) -> Iterator[dict[str, Any]]:
    from assistant.bootstrap import guard_of, handbook_of
    from assistant.domain.verdict import Verdict, strictest
    from assistant.reading.check_line import check_line

    guard, handbook, today = guard_of(), handbook_of(session.settings), session.now.date()
    for number, line in enumerate(read_lines(file, needed=("text", "kind")), start=1):
        wanted = check_line(line)
        findings = guard.check(
            wanted.draft,
            offer=wanted.offer,
            clauses=wanted.clauses,
            facts=wanted.facts,
            pack=handbook.pack(wanted.platform, wanted.market),
            day=today,
        )
        verdict = strictest(each.verdict for each in findings)
        yield {
            "id": line.get("id", number),
            "verdict": "pass" if verdict is Verdict.NOTE else verdict,
            "findings": [
                {
                    "rule": each.rule,
                    "verdict": each.verdict,
                    "start": each.start,
                    "end": each.end,
                    "message": session.t.note(each.note),
                }
                for each in findings
            ],
        }


def doctor(context: typer.Context) -> None:
    """Check this set-up: files, database, encoder, rule packs; exit code 1 if something is unsafe."""
    from assistant.cli.checkup import examine

    session = session_of(context)
    results = run_async(examine(session))
    for name, good, detail in results:
        typer.echo(f"{'ok ' if good else 'BAD'}  {session.t(name)}: {detail}")
    if not all(good for _, good, _ in results):
        sys.exit(1)
