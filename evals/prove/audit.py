"""The record, erasure and backup: a byte changed is named, a buyer erased leaves no byte, a copy sends nothing."""

from __future__ import annotations

import asyncio
import csv
import json
import random
import shutil
import sqlite3
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from assistant.desk.keeping.auditing import Auditing
from assistant.store.database import Database
from assistant.store.sqlite import sqlite_url
from assistant.store.work import Store
from evals.demo_shop.pictures import drawn
from evals.prove.kit import DEMO, assistant, start

SHOP = "muguang"
WHO = ("--as", "王主管")
COLUMNS = ("shop", "number", "at", "actor", "action", "subject", "facts", "previous", "digest")
#: flips of one bit, spread evenly over the columns of the table
FLIPS = 450
#: exports of the demo shop that are taken in before the first backup, and while it is written
BEFORE, MEANWHILE = ("orders", "reviews", "chats"), ("after_sales", "tracking")
#: cases that are approved and wait in the outbox when the backup is made
APPROVED = 6
#: cases of the restored copy that are approved anew
AGAIN = 3


def prove(work: Path) -> dict[str, Any]:
    """The three parts, on one desk with the Chinese demo shop."""
    home = work / "home"
    _fill(home, work)
    return {
        **asyncio.run(_flips(home / "desk.sqlite", work / "flipped.sqlite")),
        **_backup(home, work),
        **_erasure(home, work),
    }


def holds(seen: dict[str, Any]) -> bool:
    """Nothing unseen, nothing left, nothing sent."""
    return (
        seen["flips named"] == seen["flips"] > 0
        and seen["restored chain holds"]
        and seen["databases whole"]
        and seen["left the copy before a person confirmed it"] == 0
        and seen["left the copy after approvals were withdrawn"] == 0
        and seen["left the copy after they were given again"] > 0
        and seen["words looked for"] > 0
        and not seen["files with words of the erased"]
        and seen["photos of the erased"] > 0
        and not seen["photos left"]
        and seen["chain holds after the erasure"]
        and seen["words that came back with the same export"] == 0
    )


def _fill(home: Path, work: Path) -> None:
    assistant(home, "shop", "add", SHOP, "--platform", "douyin", "--market", "CN", "--supervisor", WHO[1])
    assistant(home, "import", *(str(DEMO / SHOP / f"{kind}.csv") for kind in BEFORE), check=False)
    assistant(home, "import", str(_more(work)), check=False)
    assistant(home, "triage")
    approved, rows = 0, assistant(home, "queue", "--json", "--limit", "0").stdout.splitlines()
    for row in sorted((json.loads(each)["case"] for each in rows), key=lambda name: int(name.rpartition("-")[2])):
        done = assistant(home, "approve", row, *WHO, "--only", "private_offer", "--via", "spreadsheet", check=False)
        approved += done.returncode == 0
        if approved == APPROVED:
            return


def _more(work: Path) -> Path:
    """A second complaint of the first buyer with a picture of their own, and a row of theirs that cannot be read."""
    first, path = next(_rows()), work / "more.csv"
    (work / "own.png").write_bytes(drawn(12, ((6, ((5, 5), (70, 9), (33, 50))),)))
    told = {"评价编号": "MG9001", "订单编号": "", "评价内容": "线头多得像没剪过一样，我都想哭了", "图片": "own.png"}
    rows = [{**told, "评分": "2"}, {**told, "评价编号": "", "评价内容": "", "图片": "", "评分": "nine"}]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=[*rows[0], "买家昵称"])
        writer.writeheader()
        writer.writerows({**row, "买家昵称": first["买家昵称"]} for row in rows)
    return path


def _rows() -> Iterator[dict[str, str]]:
    with (DEMO / SHOP / "reviews.csv").open(encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file)


async def _flips(source: Path, path: Path, seed: int = 7) -> dict[str, Any]:
    """Flip one bit of one value, verify, put it back; every column in turn, record, byte and bit at random."""
    shutil.copyfile(source, path)
    database = Database(sqlite_url(path))
    auditing, chance, named, kinds = Auditing(Store(database)), random.Random(seed), Counter[str](), Counter[str]()
    with sqlite3.connect(path, isolation_level=None) as raw:
        last = raw.execute("SELECT max(number) FROM audit").fetchone()[0]
        for turn in range(FLIPS):
            column, number = COLUMNS[turn % len(COLUMNS)], chance.randrange(1, last + 1)
            before, after = _flipped(raw, column, number, chance)
            numbered = after if column == "number" else number
            state = await auditing.verify(SHOP)
            named[column] += state.broken_at in {number, numbered}
            kinds[str(state.damage)] += 1
            raw.execute(f"UPDATE audit SET {column} = CAST(? AS {_type(column)}) WHERE number = ?", (before, numbered))
        whole = await auditing.verify(SHOP)
    await database.close()
    return {
        "records": last,
        "flips": FLIPS,
        "flips named": sum(named.values()),
        "named by column": dict(named),
        "kinds of damage": dict(kinds),
        "chain holds once all is put back": whole.damage is None,
    }


def _flipped(raw: sqlite3.Connection, column: str, number: int, chance: random.Random) -> tuple[Any, Any]:
    """Write the value with one bit changed, whatever that makes of it; gives the value before and after."""
    kind = "INTEGER" if column == "number" else "BLOB"
    query = f"SELECT CAST({column} AS {kind}) FROM audit WHERE number = ?"
    before = raw.execute(query, (number,)).fetchone()[0]
    while True:
        if isinstance(before, int):
            after: Any = before ^ (1 << chance.randrange(16))
        else:
            changed = bytearray(before)
            changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
            after = bytes(changed)
        try:
            update = f"UPDATE audit SET {column} = CAST(? AS {_type(column)}) WHERE number = ?"
            raw.execute(update, (after, number))
        except sqlite3.IntegrityError:
            continue  # the number is that of another record
        return before, after


def _type(column: str) -> str:
    return "INTEGER" if column == "number" else "TEXT"


def _backup(home: Path, work: Path) -> dict[str, Any]:
    """Backups while an import and a triage run, the last one restored."""
    busy = start(home, "triage", *(str(DEMO / SHOP / f"{kind}.csv") for kind in MEANWHILE))
    made, running, whole = 0, 0, True
    while made < 3 or (busy.poll() is None and made < 12):
        target = work / f"backup-{made}.tar.gz"
        whole &= assistant(home, "backup", str(target), check=False).returncode == 0
        running += busy.poll() is None
        made += 1
    busy.wait()
    copy = work / "copy"
    assistant(work / "unused", "restore", str(target), "--home", str(copy))
    before = _sent(copy)
    assistant(copy, "restore", "confirm", *WHO)
    withdrawn = _sent(copy)
    given = 0
    for row in assistant(copy, "queue", "--json", "--limit", "0").stdout.splitlines():
        again = json.loads(row)["case"]
        done = assistant(copy, "approve", again, *WHO, "--only", "private_offer", "--via", "spreadsheet", check=False)
        given += done.returncode == 0
        if given == AGAIN:
            break
    return {
        "backups": made,
        "backups while the desk worked": running,
        "databases whole": whole,
        "restored chain holds": assistant(copy, "audit", "verify", check=False).returncode == 0,
        "left the copy before a person confirmed it": before,
        "left the copy after approvals were withdrawn": withdrawn,
        "left the copy after they were given again": _sent(copy),
    }


def _sent(home: Path) -> int:
    """How many texts are in the outbox file after a send."""
    assistant(home, "send", check=False)
    path = home / "outbox" / "outbox.csv"
    if not path.exists():
        return 0
    with path.open(encoding="utf-8-sig", newline="") as file:
        return sum(1 for _ in csv.DictReader(file))


def _erasure(home: Path, work: Path) -> dict[str, Any]:
    """Erase the buyer of the first review, who sent photos; look for their words in every file of the home."""
    assistant(home, "send", check=False)
    first = next(_rows())
    name = first["买家昵称"]
    file = work / "held.json"
    assistant(home, "buyer", "export", name, "--out", str(file))
    held = json.loads(file.read_text("utf-8"))
    photos = [each["sha256"] for case in held["cases"] for each in case["photos"] if each["sha256"]]
    words = _words(held, name)
    found = _files_with(home, words)
    shared = {each for each in photos if _shared(home, each)}
    done = assistant(home, "buyer", "erase", name, *WHO, "--why", "asked by letter", "--yes")
    left = _files_with(home, words)
    again = assistant(home, "import", str(DEMO / SHOP / "reviews.csv"), check=False)
    verified = assistant(home, "audit", "verify", check=False)
    return {
        "words looked for": len(words),
        "files with words before": found,
        "files with words of the erased": left,
        "files looked through": sum(each.is_file() for each in home.rglob("*")),
        "photos of the erased": len(photos) - len(shared),
        "photos that others sent too": len(shared),
        "photos left": [each for each in photos if each not in shared and any(home.rglob(f"{each}.jpg"))],
        "chain holds after the erasure": verified.returncode == 0,
        "words that came back with the same export": len(_files_with(home / "desk.sqlite", words)),
        "said": [*done.stderr.splitlines(), *again.stderr.splitlines()[-2:]],
    }


def _shared(home: Path, photo: str) -> bool:
    """Whether several buyers sent this picture; the demo shop draws few."""
    with sqlite3.connect(home / "desk.sqlite") as database:
        query = "SELECT count(DISTINCT buyer) FROM photos WHERE hex(file) = ?"
        return bool(database.execute(query, (photo.upper(),)).fetchone()[0] > 1)


def _words(held: dict[str, Any], name: str) -> list[str]:
    """The name, and what the buyer said that nobody else in the demo shop says too, whole and in pieces."""
    said = [each["text"] for case in held["cases"] for each in case["words"] if each["author"] == "buyer"]
    pieces = {each[start : start + 12] for each in said for start in range(0, len(each) - 11, 12)}
    return [name, *said, *sorted(pieces)]


def _files_with(place: Path, words: list[str]) -> list[str]:
    """Files that hold one of the words: in UTF-8, in UTF-16 of either order, or escaped as in JSON."""
    forms = {form for word in words for form in _forms(word)}
    files = [place] if place.is_file() else [each for each in place.rglob("*") if each.is_file()]
    return sorted(each.name for each in files if _holds_any(each.read_bytes(), forms))


def _holds_any(content: bytes, forms: set[bytes]) -> bool:
    return any(form in content for form in forms)


def _forms(word: str) -> tuple[bytes, ...]:
    escaped = json.dumps(word)[1:-1].encode()
    return (word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be"), escaped)
