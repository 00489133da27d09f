"""What `assistant doctor` looks at."""

from __future__ import annotations

import sqlite3
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.cli.session import Session

Result = tuple[str, bool, str]


async def examine(session: Session) -> list[Result]:
    """Each look as (what, whether good, detail); none of them raises."""
    looks = (_python, _home, _keys, _database, _handbook, _encoder)
    results = []
    for look in looks:
        try:
            results.append(await look(session))
        except Exception as error:
            results.append((look.__name__.strip("_"), False, str(error)))
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


async def _keys(session: Session) -> Result:
    from assistant.parts import event_keys

    troubles = event_keys(session.settings).troubles()
    return "event keys", not troubles, session.t.notes(troubles) or session.t("ok")


async def _database(session: Session) -> Result:
    async with session.desk() as desk:
        shops = await desk.shops.all()
        broken = [each.id for each in shops if (await desk.auditing.verify(each.id)).broken_at is not None]
    detail, safe = (
        await _server(session, len(shops)) if session.settings.on_server else (_file(session, len(shops)), True)
    )
    if broken:
        detail += session.t("; ") + session.t("the audit chain does not hold: {shops}", shops=", ".join(broken))
    return "database", safe and not broken, detail


def _file(session: Session, shops: int) -> str:
    from assistant.store.database import journal_mode

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
