"""`assistant diagnose`, `propose`, `check`, `doctor`: work on files, without shop or store."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from assistant.cli.lines import BadLine, Line, answer_lines, read_lines, tell_bad, write_lines
from assistant.cli.session import Session, run_async, session_of
from assistant.domain.note import N_

if TYPE_CHECKING:
    from assistant.agent.ports import Guard, Handbook
    from assistant.domain.proposal import Proposal

#: texts a batch
CHUNK = 256
Out = Annotated[Path | None, typer.Option(help=N_("Where to write; else standard output."), show_default=False)]


def register(app: typer.Typer) -> None:
    app.command(help=N_("Say of each text what it complains about, with the words that show it."))(diagnose)
    app.command(help=N_("Diagnosis, clauses, offer and three drafts for each text; writes nothing to the store."))(
        propose
    )
    app.command(help=N_("Let the guard judge texts: what may leave, what a person must see, what is blocked."))(check)
    app.command(
        help=N_("Check this set-up: files, database, encoder, rule packs; exit code 1 if something is unsafe.")
    )(doctor)


def diagnose(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help=N_("JSONL of {id, text}; - for standard input."))],
    out: Out = None,
) -> None:
    write_lines(out, tell_bad(_diagnosed(session_of(context), file)))


def _diagnosed(session: Session, file: Path) -> Iterator[dict[str, Any]]:
    from assistant.desk.seeing.shapes import diagnosis_json
    from assistant.parts import diagnoser_of

    lines = read_lines(file, needed=("text",))
    first = next(lines, None)
    if first is None:
        return
    diagnoser = diagnoser_of()

    def answer(part: list[dict[str, Any]]) -> list[dict[str, Any]]:
        found = run_async(diagnoser.diagnose([_text(each) for each in part]))
        return [{"id": line.get("id"), **diagnosis_json(each)} for line, each in zip(part, found, strict=True)]

    yield from answer_lines(chain([first], lines), answer, chunk=CHUNK, say=session.t.note)


def _text(line: dict[str, Any]) -> str:
    """The text of a line; null is an empty one."""
    return "" if line["text"] is None else str(line["text"])


def propose(
    context: typer.Context,
    file: Annotated[
        Path, typer.Argument(help=N_("JSONL of {id, text, platform, market, language?, product?, order?, tracking?}."))
    ],
    out: Out = None,
) -> None:
    rows = run_async(_proposed(session_of(context), file))
    write_lines(out, tell_bad(rows))


async def _proposed(session: Session, file: Path) -> list[dict[str, Any]]:
    from assistant.cli.complaints import complaint_of
    from assistant.desk.seeing.shapes import proposal_json
    from assistant.parts import agent_of, handbook_of, starter_collection

    read = [complaint_of(line, now=session.now) for line in read_lines(file, needed=("text",))]
    agent = agent_of(session.settings, handbook_of(session.settings))
    good = [each for each in read if not isinstance(each, BadLine)]
    proposals: list[Proposal] = []
    async with await starter_collection(session.settings) as searcher:
        for first in range(0, len(good), CHUNK):
            part = [complaint for _, complaint in good[first : first + CHUNK]]
            proposals += await agent.propose(part, searcher=searcher, now=session.now)
    answers = iter(proposals)
    return [
        each.answer(session.t.note) if isinstance(each, BadLine) else {"id": each[0], **proposal_json(next(answers))}
        for each in read
    ]


def check(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help=N_("JSONL of drafts; - for standard input."))] = Path("-"),
    out: Out = None,
    as_json: Annotated[
        bool, typer.Option("--json", help=N_("JSON lines; the default when writing to a file."))
    ] = False,
) -> None:
    session = session_of(context)
    rows = tell_bad(_checked(session, file))
    if as_json or out is not None:
        write_lines(out, rows)
        return
    for row in rows:
        typer.echo(f"{row['id'] or '-'}  {session.t(str(row['verdict']))}")
        for each in row["findings"]:
            verdict = session.t(str(each["verdict"]))
            typer.echo(f"  {verdict} {each['rule']} {each['start']}-{each['end']}: {each['message']}")


def _checked(session: Session, file: Path) -> Iterator[dict[str, Any]]:
    from assistant.parts import guard_of, handbook_of

    handbook = handbook_of(session.settings)
    guard = guard_of(handbook)
    for line in read_lines(file, needed=("text", "kind")):
        yield _judged(session, guard, handbook, line)


def _judged(session: Session, guard: Guard, handbook: Handbook, line: Line) -> dict[str, Any]:
    """One answer; a line that cannot be judged is blocked, for nobody said that it may leave."""
    from assistant.domain.verdict import Verdict, strictest
    from assistant.errors import WrongInput
    from assistant.reading.check_line import check_line

    if isinstance(line, BadLine):
        return {**line.answer(session.t.note), "verdict": Verdict.BLOCK, "findings": []}
    try:
        wanted = check_line(line)
    except WrongInput as error:
        return {"id": line.get("id"), "error": session.t.error(error), "verdict": Verdict.BLOCK, "findings": []}
    pack = handbook.pack(wanted.platform, wanted.market)
    findings = guard.check(
        wanted.draft,
        offer=wanted.offer,
        clauses=wanted.clauses,
        facts=wanted.facts,
        pack=pack,
        day=session.now.date(),
    )
    verdict = strictest(each.verdict for each in findings)
    return {
        "id": line.get("id"),
        "verdict": Verdict.PASS if verdict is Verdict.NOTE else verdict,
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


def doctor(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help=N_("One JSON object a line."))] = False,
) -> None:
    from assistant.cli.checkup import examine

    session = session_of(context)
    results = run_async(examine(session))
    for name, good, detail in results:
        if as_json:
            typer.echo(json.dumps({"look": name, "good": good, "detail": detail}, ensure_ascii=False))
            continue
        typer.echo(f"{session.t('ok' if good else 'BAD'):3}  {session.t(name)}: {detail}")
    if not all(good for _, good, _ in results):
        sys.exit(1)
