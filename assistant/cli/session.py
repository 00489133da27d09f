"""What every command shares: settings, language, the shop, and the desk once it is needed."""

from __future__ import annotations

import gc
import sys
from collections.abc import AsyncIterator, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import typer

if TYPE_CHECKING:
    from rich.console import Console

    from assistant.desk.desk import Desk
    from assistant.i18n import Translator
    from assistant.settings import Settings

T = TypeVar("T")


@dataclass
class Session:
    """One call of the command line."""

    home: Path | None
    shop: str
    lang: str
    pretended: datetime | None

    @property
    def now(self) -> datetime:
        """This moment, or the one the caller pretends."""
        if self.pretended is None:
            return datetime.now(UTC)
        return self.pretended if self.pretended.tzinfo else self.pretended.replace(tzinfo=UTC)

    @cached_property
    def t(self) -> Translator:
        from assistant.i18n import Translator, locale_language

        return Translator(self.lang or locale_language())

    @cached_property
    def console(self) -> Console:
        from rich.console import Console

        return Console(highlight=False, markup=False, emoji=False, soft_wrap=False)

    @cached_property
    def settings(self) -> Settings:
        from assistant.settings import Settings

        return Settings(home=self.home) if self.home else Settings()

    @asynccontextmanager
    async def desk(self) -> AsyncIterator[Desk]:
        """The desk, its database migrated; closed at the end."""
        with _no_collecting():
            from assistant.bootstrap import build

            built = await build(self.settings)
        try:
            yield built
        finally:
            await built.close()

    def say(self, message: str, **values: object) -> None:
        """A line for the person, on stderr, so that stdout stays for the result."""
        typer.echo(self.t(message, **values), err=True)

    def misused(self, message: str, **values: object) -> NoReturn:
        """End with exit code 2: the command was not typed as it wants to be."""
        typer.echo(f"assistant: {self.t(message, **values)}", err=True)
        raise typer.Exit(2)

    @property
    def asks(self) -> bool:
        """Whether somebody sits at a terminal and can be asked."""
        return sys.stdin.isatty() and sys.stderr.isatty()

    def case_id(self, name: str, shop: str) -> str:
        """`17` is short for `<shop>-17`."""
        return f"{shop}-{name}" if name.isdecimal() else name


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Nothing that is made here is garbage before the process ends, so looking for it only costs time."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def run_async(work: Coroutine[Any, Any, T]) -> T:
    import asyncio

    return asyncio.run(work)


def session_of(context: typer.Context) -> Session:
    found: Session = context.obj
    return found
