"""`assistant learn`: what people do with drafts, and what the desk would learn of it if somebody says yes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, Any

import typer

from assistant.cli.arguments import By
from assistant.cli.session import Session, run_async, session_of
from assistant.domain.note import N_

if TYPE_CHECKING:
    from collections.abc import Iterator

    from assistant.domain.learning import Lesson, Outcomes, Share

learn = typer.Typer(
    help=N_("What people change in drafts, and what may be learnt of it; nothing changes until a person accepts."),
    no_args_is_help=True,
)

Number = Annotated[int, typer.Argument(metavar="N", help=N_("Number of the lesson."))]
Json = Annotated[bool, typer.Option("--json", help=N_("One JSON object a line."))]
KINDS = {
    "voice": N_("voice"),
    "example": N_("example"),
    "word": N_("word"),
    "phrasing": N_("sentence"),
    "playbook": N_("playbook"),
}
STATES = (N_("proposed"), N_("accepted"), N_("declined"), N_("ended"))
CHANGES = (N_("tone"), N_("fact"), N_("offer"), N_("policy"), N_("length"), N_("language"))
ROLES = {
    "answer": N_("the answer to what the buyer said"),
    "fact": N_("what is known of the order"),
    "policy": N_("the shop's rule"),
    "offer": N_("the offer"),
    "ask": N_("what the buyer is asked for"),
    "safety": N_("the words about safety"),
    "guide": N_("how to send goods back"),
    "next_step": N_("the next step"),
}


def register(app: typer.Typer) -> None:
    app.add_typer(learn, name="learn")


@learn.command(
    "report", help=N_("Drafts approved as they were, edited and how, or rejected: by cause, language, author.")
)
def report(
    context: typer.Context,
    days: Annotated[int, typer.Option(help=N_("Only the last so many days; 0 for all."), min=0)] = 0,
    reasons: Annotated[
        bool, typer.Option("--reasons", help=N_("Also why drafts were rejected, newest first."))
    ] = False,
    as_json: Json = False,
) -> None:
    run_async(_report(session_of(context), days, reasons, as_json))


async def _report(session: Session, days: int, reasons: bool, as_json: bool) -> None:
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        rows = await desk.learning.report(shop.id, days=days, now=session.now)
        why = await desk.learning.reasons(shop.id) if reasons else []
    for row in rows:
        if as_json:
            typer.echo(json.dumps(_row_json(row), ensure_ascii=False))
            continue
        for line in _row_lines(session, row):
            typer.echo(line)
    for decided, said in {(each.case, said): (each, said) for each, said in why}.values():
        about = {"case": decided.case, "cause": decided.cause, "language": decided.language, "reason": said}
        line = "  ".join((decided.case, session.t(decided.cause), decided.language, said))
        typer.echo(json.dumps(about, ensure_ascii=False) if as_json else line)
    if not rows and not as_json:
        session.say("Nothing was approved or rejected yet.")
    elif not as_json:
        session.say("In brackets: the interval (Wilson, 95 %). Few drafts prove little.")


def _row_lines(session: Session, row: Outcomes) -> Iterator[str]:
    t = session.t
    yield f"{t(row.cause)}  {row.language}  {row.author}  n={row.n}"
    shares = ((row.as_is, N_("as it was")), (row.edited, N_("edited")), (row.rejected, N_("rejected")))
    yield "  " + "  ".join(f"{t(name)} {_share(share)}" for share, name in shares)
    if row.changes:
        yield "  " + t("edits of {changes}", changes=", ".join(f"{t(change)} {n}" for change, n in row.changes))


def _share(share: Share) -> str:
    low, high = share.interval
    return f"{share.value or 0:.0%} ({low:.0%}-{high:.0%})"


def _row_json(row: Outcomes) -> dict[str, Any]:
    def shown(share: Share) -> dict[str, Any]:
        return {"hits": share.hits, "share": share.value, "interval": list(share.interval)}

    return {
        "cause": row.cause,
        "language": row.language,
        "author": row.author,
        "n": row.n,
        "as_is": shown(row.as_is),
        "edited": shown(row.edited),
        "rejected": shown(row.rejected),
        "changes": dict(row.changes),
    }


@learn.command("propose", help=N_("Look at approved replies and propose what they teach."))
def propose(context: typer.Context, as_json: Json = False) -> None:
    run_async(_propose(session_of(context), as_json))


async def _propose(session: Session, as_json: bool) -> None:
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        made = await desk.learning.propose(shop.id, now=session.now)
    _list(session, made, as_json)
    if not as_json:
        session.say("{n} new proposals. Next: assistant learn accept N --as NAME", n=len(made))


@learn.command("proposals", help=N_("What waits for a yes or no; with --all also what was decided."))
def proposals(
    context: typer.Context,
    every: Annotated[bool, typer.Option("--all", help=N_("Also what was accepted, declined or ended."))] = False,
    as_json: Json = False,
) -> None:
    run_async(_proposals(session_of(context), every, as_json))


async def _proposals(session: Session, every: bool, as_json: bool) -> None:
    from assistant.domain.learning import LessonState

    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        states = tuple(LessonState) if every else (LessonState.PROPOSED,)
        known = await desk.learning.lessons(shop.id, states=states)
    _list(session, known, as_json)
    if not known and not as_json:
        session.say("Nothing waits. `assistant learn propose` looks at approved replies.")


@learn.command("accept", help=N_("Say yes: it is live from now on, if it passes the gate."))
def accept(context: typer.Context, number: Number, by: By) -> None:
    run_async(_accept(session_of(context), number, by))


async def _accept(session: Session, number: int, by: str) -> None:
    from assistant.domain.learning import LessonKind

    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        lesson = await desk.learning.accept(shop.id, number, by=by, now=session.now)
    if lesson.new.kind is LessonKind.PLAYBOOK:
        session.say(
            "Noted. An offer is never changed from here: edit {file}; the desk reads it at its next start.",
            file=f"playbooks/{lesson.new.cause}.yaml",
        )
        return
    session.say("Lesson {n} accepted by {by}; it passed the gate and is live.", n=number, by=lesson.decided_by)


@learn.command("decline", help=N_("Say no: it is not proposed again."))
def decline(context: typer.Context, number: Number, by: By) -> None:
    run_async(_decline(session_of(context), number, by))


async def _decline(session: Session, number: int, by: str) -> None:
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        lesson = await desk.learning.decline(shop.id, number, by=by, now=session.now)
    session.say("Lesson {n} declined by {by}.", n=number, by=lesson.decided_by)


@learn.command("end", help=N_("Take an accepted lesson back."))
def end(context: typer.Context, number: Number, by: By) -> None:
    run_async(_end(session_of(context), number, by))


async def _end(session: Session, number: int, by: str) -> None:
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        lesson = await desk.learning.end(shop.id, number, by=by, now=session.now)
    session.say("Lesson {n} taken back by {by}.", n=number, by=lesson.decided_by)


def _list(session: Session, lessons: list[Lesson], as_json: bool) -> None:
    from assistant.domain.canonical import plain

    for lesson in lessons:
        if as_json:
            typer.echo(json.dumps(plain(lesson), ensure_ascii=False))
            continue
        for line in _lesson_lines(session, lesson):
            typer.echo(line)


def _lesson_lines(session: Session, lesson: Lesson) -> Iterator[str]:
    t, new = session.t, lesson.new
    about = [
        t(KINDS[new.kind]),
        new.language,
        t(new.cause) if new.cause else "",
        t(new.text_kind) if new.text_kind else "",
    ]
    seen = t("seen in {hits} of {of} replies to {buyers} buyers", hits=new.hits, of=new.of, buyers=new.buyers)
    yield f"{lesson.id}  {t(lesson.state)}  {' '.join(filter(None, about))}  ({seen})"
    for line in _body_lines(session, lesson):
        yield f"    {line}"


def _body_lines(session: Session, lesson: Lesson) -> Iterator[str]:
    from assistant.cli.tone import voice_lines
    from assistant.domain.learning import Habitual
    from assistant.domain.voice import Example, Line, Swap, Voice

    t = session.t
    match lesson.new.body:
        case Voice() as voice:
            yield from voice_lines(session, voice)
        case Example(text=text) | Line(text=text):
            yield text
        case Swap() as swap:
            yield f"{swap.said} → {swap.instead}"
        case Habitual() as habit:
            role, rung = t(ROLES.get(habit.role, habit.role)), habit.rung or "-"
            yield t(
                "{role} is taken out most times (rung {rung}): see {file}", role=role, rung=t(rung), file=_file(lesson)
            )


def _file(lesson: Lesson) -> str:
    return f"playbooks/{lesson.new.cause}.yaml"
