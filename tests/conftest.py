"""Shared fixtures: no test talks to anything but this machine."""

from __future__ import annotations

import gc
import os
import socket
from collections.abc import Callable, Iterator
from typing import Any
from uuid import uuid4
from zlib import crc32

import pytest

from assistant.settings import Settings
from assistant.store.database import Database
from evals.local_postgres import UNSAFE_BUT_FAST, LocalPostgres, local_postgres, missing
from tests.desk_kit import migrate_what_is_laid, prepared

#: of how many combinations a plain run tries one, where a test has thousands of them
PART = 8
LOOPBACK = ("127.", "::1", "localhost")


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(autouse=True)
def _loopback_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection to any other machine raises."""
    real: Callable[..., Any] = socket.socket.connect

    def connect(self: socket.socket, address: Any) -> Any:
        host = address[0] if isinstance(address, tuple) else "localhost"
        if not str(host).startswith(LOOPBACK):
            raise RuntimeError(f"a test wanted to reach {host!r}")
        return real(self, address)

    monkeypatch.setattr(socket.socket, "connect", connect)


@pytest.fixture(autouse=True)
def _tables_laid_once(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Laying the tables of every new database anew took a sixth of all tests' time; `lays_tables` does so still."""
    if not request.node.get_closest_marker("lays_tables"):
        monkeypatch.setattr(Database, "migrate", migrate_what_is_laid)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--full", action="store_true", help="everything that is asked by a seeded part of itself else")


@pytest.fixture
def chosen(request: pytest.FixtureRequest) -> Callable[..., bool]:
    """Whether a combination is tried: one in `PART`, always the same ones, and each of them with --full."""
    part = 1 if request.config.getoption("full") else PART
    return lambda *names: crc32(" ".join(map(str, names)).encode()) % part == 0


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest first: else one process begins them when the other has nothing left to do."""
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)


def pytest_collection_finish() -> None:
    """What was imported stays, so no search for garbage need walk through it again: that took a seventh."""
    gc.freeze()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Tests marked `both_databases` run on SQLite and on PostgreSQL, by the settings that a seller has."""
    marked = metafunc.definition.get_closest_marker
    if marked("both_databases") and not marked("sqlite_is_enough"):
        metafunc.parametrize("database_kind", ["sqlite", "postgres"], indirect=True)


@pytest.fixture(autouse=True)
def database_kind(request: pytest.FixtureRequest) -> None:
    """Before everything else, so that whatever opens a desk finds its database."""
    if getattr(request, "param", "sqlite") == "postgres":
        request.getfixturevalue("postgres_url")


@pytest.fixture
def postgres_url(postgres: LocalPostgres, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A database of its own on a real PostgreSQL, already the one that `Settings` finds."""
    name = f"t{uuid4().hex}"
    url = postgres.database(name, template="prepared")
    monkeypatch.setenv("ASSISTANT_DATABASE_URL", url)
    yield url
    postgres.drop(name)


@pytest.fixture(scope="session")
def postgres() -> Iterator[LocalPostgres]:
    """One server for all tests of a process, with the desk's tables in the database `prepared`."""
    if why := missing():
        if os.environ.get("CI"):
            pytest.fail(f"CI must prove the desk on PostgreSQL: {why}")
        pytest.skip(why)
    with local_postgres(*UNSAFE_BUT_FAST) as server:
        prepared(Settings(database_url=server.database("prepared")).database_url)
        yield server
