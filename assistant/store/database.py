"""The database: opened safely, migrated to the newest form, written in short transactions."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from assistant.domain.note import N_
from assistant.errors import DeskBusy, UnsafeSetup
from assistant.store import postgres, sqlite
from assistant.store.planning import teach_planner
from assistant.store.pools import Pools
from assistant.store.tables import metadata

#: the newest revision in `migrations/versions`; a test compares it with Alembic's own head
HEAD = "0016"


class Database:
    """SQLite or PostgreSQL. `reading` and `writing` give a connection inside a transaction.

    A reading block sees one moment of the database throughout. Of writing blocks there is one at a time, over all
    processes, so that what it read is still so when it writes.
    """

    def __init__(self, url: str) -> None:
        """UnsafeSetup where the address is of neither; it is not repeated, for it may hold a password."""
        self.url = url
        self._on_server = url.startswith("postgresql")
        if not self._on_server and not url.startswith("sqlite+aiosqlite:///"):
            raise UnsafeSetup(
                N_("The address in ASSISTANT_DATABASE_URL is not one of PostgreSQL."),
                remedy=N_("Write postgresql://user@host/name, or leave it out for SQLite in the desk's home."),
            )
        self._kind = postgres if self._on_server else sqlite
        self._pools = Pools(partial(self._kind.opened, url), self._kind.cut)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        options = postgres.READING if self._on_server else {}
        with self._waiting():
            async with self._engine(**options).begin() as connection:
                yield connection

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        with self._waiting():
            async with self._kind.writing(self._pools.here()) as connection:
                yield connection

    @asynccontextmanager
    async def beside(self) -> AsyncIterator[AsyncConnection]:
        """A short write of rows that are this process's own; on PostgreSQL it does not wait for the other writers."""
        beside = self._engine(**postgres.BESIDE).begin() if self._on_server else self.writing()
        with self._waiting():
            async with beside as connection:
                yield connection

    @contextmanager
    def _waiting(self) -> Iterator[None]:
        """Tell in the desk's words that a wait for the other writers came to nothing."""
        try:
            yield
        except DBAPIError as error:
            if self._kind.not_our_turn(error):
                raise DeskBusy from error
            raise

    def _engine(self, **options: Any) -> AsyncEngine:
        return self._pools.here().engine.execution_options(**options)

    async def migrate(self) -> None:
        """Bring the schema to HEAD; refuses a database that a newer desk has written."""
        try:
            async with self.reading() as connection:
                revision = await connection.run_sync(_revision)
        except (ImportError, OperationalError) as error:
            raise _unreachable(self.url, error) from error
        if revision == HEAD:
            return
        if revision is not None and revision > HEAD:
            raise UnsafeSetup(
                N_("This database was written by a newer desk (revision {revision}, this one knows {known})."),
                remedy=N_("Install that version or restore a backup."),
                revision=revision,
                known=HEAD,
            )
        async with self.writing() as connection:  # the second of two that start at once finds nothing to do
            await connection.run_sync(_upgrade)
        await self._pools.here().engine.dispose()  # connections read the planner's statistics when they are opened

    async def compact(self) -> bool:
        """Write the database anew without what has been deleted, so that no byte of it is left in any file.

        False where another process holds the database or still reads the journal; do it again later.
        """
        async with self._engine(isolation_level="AUTOCOMMIT").connect() as connection:
            if connection.dialect.name != "sqlite":
                return await postgres.rewrite(connection, [table.name for table in metadata.sorted_tables])
            try:
                await connection.exec_driver_sql("VACUUM")
                left = (await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")).first()
            except OperationalError:
                return False
            return left is None or left[0] == 0

    async def close(self) -> None:
        await self._pools.close()


def _unreachable(url: str, error: Exception) -> Exception:
    """What to tell whoever named a server that is not there; a file that cannot be opened tells for itself."""
    if not url.startswith("postgresql"):
        return error
    if isinstance(error, ImportError):
        return UnsafeSetup(
            N_("PostgreSQL needs a driver that is not installed."),
            remedy=N_("Install the desk with it: pip install 'review-repair-desk[postgres]'"),
        )
    return UnsafeSetup(
        N_("The database that ASSISTANT_DATABASE_URL names cannot be used: {problem!r}."),
        remedy=N_("See that it runs, that the database exists and that the user may use it."),
        problem=str(getattr(error, "orig", error)).strip(),
    )


def _revision(connection: Connection) -> str | None:
    if not connection.dialect.has_table(connection, "alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _upgrade(connection: Connection) -> None:
    from alembic import command

    command.upgrade(alembic_config(connection), "head")
    if connection.dialect.name == "sqlite":
        teach_planner(connection)
    else:
        postgres.loosen(connection)
        postgres.keep_words_out_of_statistics(connection)


def alembic_config(connection: Connection | None = None) -> Any:
    """Alembic's settings for the migrations that ship inside this package."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    return config
