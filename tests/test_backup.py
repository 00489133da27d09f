"""A backup made while the desk works, what it holds, and a home made from it."""

from __future__ import annotations

import io
import json
import sqlite3
import stat
import tarfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from assistant.channels.atomic import replacing
from assistant.desk.keeping.restoring import Restoring
from assistant.errors import NotAllowed, UnreadableFile
from assistant.homes import back_up_home, restore_home
from assistant.settings import Settings
from assistant.store import archive, home_copy
from assistant.store.database import Database
from assistant.store.sqlite import sqlite_url
from assistant.store.work import Store
from tests.desk_kit import NOW, open_kit, row

pytestmark = pytest.mark.anyio


def settings(home: Path) -> Settings:
    return Settings(home=home, database_url="")


def names_in(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def fill(home: Path) -> None:
    for name in ("photos/ab/abc.jpg", "keys/mugu.events", "index/0/chroma.sqlite3", "quarantine/x.bad.csv"):
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_bytes(name.encode())


async def used(home: Path) -> Path:
    """A home with a case, a photo, a key and an index; a transaction of another process is open while it is copied."""
    fill(home)
    async with open_kit(home) as kit:
        await kit.take(row(1))
        await kit.run()
    return home


async def test_a_home_comes_back_whole_without_its_keys(tmp_path: Path) -> None:
    home, file, copy = await used(tmp_path / "home"), tmp_path / "b.tar.gz", tmp_path / "copy"
    with sqlite3.connect(home / "desk.sqlite", isolation_level=None) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM cases").fetchone()
        parts = back_up_home(settings(home), file, now=NOW)
    assert parts == ["desk.sqlite", "photos/ab/abc.jpg", "quarantine/x.bad.csv"]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert await restore_home(settings(copy), file, now=NOW) == ["mugu"]
    assert (copy / "photos/ab/abc.jpg").read_bytes() == b"photos/ab/abc.jpg"
    assert not (copy / "keys").exists()
    database = Database(sqlite_url(copy / "desk.sqlite"))
    assert await Restoring(Store(database)).marked() == ["mugu"]
    await database.close()
    assert names_in(tmp_path) == ["b.tar.gz", "copy", "home"]


async def test_files_that_change_during_a_backup_do_not_break_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A send replaces its list, an erasure takes a photo away, between the count of the parts and their copies."""
    home, file, copy = await used(tmp_path / "home"), tmp_path / "b.tar.gz", tmp_path / "copy"
    real = archive.write_archive

    def meanwhile(target: Path, parts: Mapping[str, Path], **told: Any) -> None:
        with replacing(home / "quarantine/x.bad.csv") as temporary:
            temporary.write_text("another")
        (home / "photos/ab/abc.jpg").unlink()
        real(target, parts, **told)

    monkeypatch.setattr(home_copy, "write_archive", meanwhile)
    back_up_home(settings(home), file, now=NOW)
    await restore_home(settings(copy), file, now=NOW)
    assert (copy / "quarantine/x.bad.csv").read_bytes() == b"quarantine/x.bad.csv"
    assert (copy / "photos/ab/abc.jpg").exists()


async def test_nothing_is_written_over(tmp_path: Path) -> None:
    home, file = await used(tmp_path / "home"), tmp_path / "b.tar.gz"
    back_up_home(settings(home), file, now=NOW)
    with pytest.raises(NotAllowed, match="exists already"):
        back_up_home(settings(home), file, now=NOW)
    with pytest.raises(NotAllowed, match="not empty"):
        await restore_home(settings(home), file, now=NOW)
    with pytest.raises(NotAllowed, match="no desk"):
        back_up_home(settings(tmp_path / "nowhere"), tmp_path / "c.tar.gz", now=NOW)


async def test_a_database_elsewhere_is_left_to_its_own_tools(tmp_path: Path) -> None:
    elsewhere = Settings(home=tmp_path, database_url="postgresql+asyncpg://desk@localhost/desk")
    with pytest.raises(NotAllowed, match="pg_dump"):
        back_up_home(elsewhere, tmp_path / "b.tar.gz", now=NOW)
    with pytest.raises(NotAllowed, match="pg_dump"):
        await restore_home(elsewhere, tmp_path / "b.tar.gz", now=NOW)


async def test_a_backup_that_is_not_whole_makes_no_home(tmp_path: Path) -> None:
    home, file, copy = await used(tmp_path / "home"), tmp_path / "b.tar.gz", tmp_path / "copy"
    back_up_home(settings(home), file, now=NOW)
    whole = file.read_bytes()
    for broken in (whole[: len(whole) // 2], b"", b"no archive", whole[:200] + b"x" + whole[201:]):
        file.write_bytes(broken)
        with pytest.raises(UnreadableFile):
            await restore_home(settings(copy), file, now=NOW)
        assert names_in(tmp_path) == ["b.tar.gz", "home"]


@pytest.mark.parametrize("name", ["../evil", "/tmp/evil", "photos/../../evil"])
async def test_a_part_that_leads_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    file = tmp_path / "b.tar.gz"
    told = json.dumps({"format": 1, "parts": {name: "0" * 64}}).encode()
    with tarfile.open(file, "w:gz") as archive:
        for part, body in (("backup.json", told), (name, b"evil")):
            entry = tarfile.TarInfo(part)
            entry.size = len(body)
            archive.addfile(entry, io.BytesIO(body))
    with pytest.raises(UnreadableFile, match="unexpected part"):
        await restore_home(settings(tmp_path / "copy"), file, now=NOW)
    assert names_in(tmp_path) == ["b.tar.gz"]
