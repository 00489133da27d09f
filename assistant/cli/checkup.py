"""What `assistant doctor` looks at."""

from __future__ import annotations

import sqlite3
import sys
from typing import TYPE_CHECKING

from assistant.cli.failures import known_failure
from assistant.errors import DeskError

if TYPE_CHECKING:
    from assistant.cli.session import Session
    from assistant.language.endpoint.check import Looked

Result = tuple[str, bool, str]


async def examine(session: Session) -> list[Result]:
    """Each look as (what, whether good, detail); none of them raises."""
    looks = (_python, _home, _door, _keys, _database, _handbook, _encoder, _language_model)
    results = []
    for look in looks:
        try:
            results.append(await look(session))
        except Exception as error:
            told = error if isinstance(error, DeskError) else known_failure(error)
            results.append((look.__name__.strip("_"), False, session.t.error(told) if told else str(error)))
    return results


async def _python(session: Session) -> Result:
    return "python", sys.version_info >= (3, 11), sys.version.split()[0]


async def _home(session: Session) -> Result:
    home = session.settings.home.expanduser()
    if not home.exists():
        return "home", True, session.t("{home} (made at first use)", home=home)
    if home.stat().st_mode & 0o007:
        return "home", False, session.t("{home} can be read by everybody: chmod 700 {home}", home=home)
    return "home", True, str(home)


async def _door(session: Session) -> Result:
    """Whether others may be let in: refused by `serve` behind a public address, told here in any case."""
    from assistant.cli.safety import said, troubles

    found = [said(session, each) for each in troubles(session.settings)]
    return "door", not found, session.t("; ").join(found) or session.t("ok")


async def _keys(session: Session) -> Result:
    from assistant.parts import event_keys

    troubles = event_keys(session.settings).troubles()
    return "event keys", not troubles, session.t.notes(troubles) or session.t("ok")


async def _database(session: Session) -> Result:
    from assistant.domain.audit import OF_THE_DESK

    async with session.desk() as desk:
        shops = await desk.shops.all()
        chains = {each.id: each.id for each in shops} | {OF_THE_DESK: session.t("the installation")}
        broken = [name for each, name in chains.items() if (await desk.auditing.verify(each)).broken_at is not None]
    detail, safe = (
        await _server(session, len(shops)) if session.settings.on_server else (_file(session, len(shops)), True)
    )
    if broken:
        detail += session.t("; ") + session.t("the audit chain does not hold: {shops}", shops=", ".join(broken))
    return "database", safe and not broken, detail


def _file(session: Session, shops: int) -> str:
    from assistant.store.sqlite import journal_mode

    return session.t(
        "SQLite {version}, journal {journal}, shops: {n}",
        version=sqlite3.sqlite_version,
        journal=journal_mode(),
        n=shops,
    )


async def _server(session: Session, shops: int) -> tuple[str, bool]:
    """What serves the database, and whether it keeps what it was given."""
    from assistant.store.database import Database
    from assistant.store.postgres import about

    database = Database(session.settings.database_url)
    try:
        async with database.reading() as connection:
            version, safe = await about(connection)
    finally:
        await database.close()
    detail = session.t("PostgreSQL {version}, shops: {n}", version=version, n=shops)
    if not safe:
        detail += session.t("; ") + session.t("fsync or full_page_writes is off: a crash may make a text leave twice")
    return detail, safe


async def _handbook(session: Session) -> Result:
    from assistant.parts import handbook_of

    handbook = handbook_of(session.settings)
    today = session.now.date()
    expired = [each.id for each in handbook.packs.values() if not each.in_force(today)]
    detail = session.t(
        "{playbooks} playbooks, {packs} rule packs, {languages} languages",
        playbooks=len(handbook.playbooks),
        packs=len(handbook.packs),
        languages=len(handbook.wordings),
    )
    if expired:
        detail += session.t("; ") + session.t("not in force today: {packs}", packs=", ".join(expired))
    return "handbook", not expired, detail


async def _encoder(session: Session) -> Result:
    from assistant.parts import diagnoser_of, shared_encoder

    await diagnoser_of().diagnose(["the lid was cracked"])
    return "encoder", True, shared_encoder().name


async def _language_model(session: Session) -> Result:
    """Whether the language model answers, how it takes a form, and what to mend."""
    if not session.settings.model_url:
        return "language_model", True, session.t("none is set up: the embedded default does everything")
    from assistant.language.endpoint.check import look
    from assistant.parts import model_settings

    seen = await look(model_settings(session.settings))
    detail = session.t("; ").join(_seen(session, each) for each in seen)
    return "language_model", all(each.mode for each in seen), detail


def _seen(session: Session, looked: Looked) -> str:
    from assistant.language.endpoint.check import ADVICE, LATER
    from assistant.language.endpoint.failures import SAID
    from assistant.language.endpoint.forms import Mode

    where = session.t("{model} at {host}", model=looked.model, host=looked.host)
    if looked.mode is None:
        advice = ADVICE.get(looked.outcome, LATER)
        return session.t(
            "{where}: {what}. {advice}",
            where=where,
            what=session.t(SAID.get(looked.outcome, str(looked.outcome))),
            advice=session.t(advice, model=looked.model, setting=looked.setting),
        )
    seconds = f"{looked.seconds:.1f}"
    if looked.mode is Mode.SCHEMA:
        return session.t("{where}: answers in {seconds} s, keeps to strict schemas", where=where, seconds=seconds)
    return session.t(
        "{where}: answers in {seconds} s without strict schemas (by {mode}); more answers are thrown away",
        where=where,
        seconds=seconds,
        mode=session.t(str(looked.mode)),
    )
