"""What somebody with the database in hand could change of one approved text: one bit of each field it is bound to."""

from __future__ import annotations

import random
import re
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """An approved text: its outbox item, and what stands behind it."""

    shop: str
    item: int
    case: str
    draft: int
    approval: int


#: changes something of a target in an open database; False where the target has no such field
Attack = Callable[[sqlite3.Connection, Target, random.Random], bool]


def targets(database: sqlite3.Connection) -> list[Target]:
    """Everything that is approved and has not left."""
    query = "SELECT shop, id, case_id, draft, approval FROM outbox WHERE state = 'queued' ORDER BY id"
    return [
        Target(shop=shop, item=item, case=case, draft=draft, approval=approval)
        for shop, item, case, draft, approval in database.execute(query).fetchall()
    ]


def flipped(text: str, chance: random.Random) -> str:
    """The text with the lowest bit of one byte of a character changed, still valid UTF-8."""
    while True:
        raw = bytearray(text.encode())
        raw[chance.randrange(len(raw))] ^= 1
        try:
            changed = raw.decode()
        except UnicodeDecodeError:
            continue
        if changed != text and "\x00" not in changed:
            return changed


def _set(database: sqlite3.Connection, table: str, column: str, value: object, shop: str, number: int) -> bool:
    query = f"UPDATE {table} SET {column} = ? WHERE shop = ? AND id = ?"
    return database.execute(query, (value, shop, number)).rowcount == 1


def _get(database: sqlite3.Connection, table: str, column: str, shop: str, number: int) -> object:
    query = f"SELECT {column} FROM {table} WHERE shop = ? AND id = ?"
    return database.execute(query, (shop, number)).fetchone()[0]


def _bit_of_text(database: sqlite3.Connection, target: Target, chance: random.Random) -> bool:
    number = int(str(_get(database, "drafts", "text", target.shop, target.draft)))
    body = str(_get(database, "texts", "body", target.shop, number))
    return _set(database, "texts", "body", flipped(body, chance), target.shop, number)


def _bit_of_salt(database: sqlite3.Connection, target: Target, chance: random.Random) -> bool:
    number = int(str(_get(database, "drafts", "text", target.shop, target.draft)))
    salt = _get(database, "texts", "salt", target.shop, number)
    assert isinstance(salt, bytes)
    changed = bytearray(salt)
    changed[chance.randrange(len(changed))] ^= 1
    return _set(database, "texts", "salt", bytes(changed), target.shop, number)


def _bit_of_approval(column: str, *, at: int | None = None) -> Attack:
    """One bit of a column of the approval; `at` is the one character that may change."""

    def attack(database: sqlite3.Connection, target: Target, chance: random.Random) -> bool:
        before = str(_get(database, "approvals", column, target.shop, target.approval))
        if not before:
            return False
        after = flipped(before, chance) if at is None else f"{before[:at]}{chr(ord(before[at]) ^ 1)}{before[at + 1 :]}"
        return _set(database, "approvals", column, after, target.shop, target.approval)

    return attack


def _drafts_field(column: str, value: str) -> Attack:
    return lambda database, target, _: _set(database, "drafts", column, value, target.shop, target.draft)


def _in_proposal(column: str, pattern: str, after: Callable[[str], str]) -> Attack:
    """The first match of a pattern in a JSON column of the proposal becomes something else."""

    def attack(database: sqlite3.Connection, target: Target, _: random.Random) -> bool:
        number = int(str(_get(database, "drafts", "proposal", target.shop, target.draft)))
        before = str(_get(database, "proposals", column, target.shop, number))
        changed = re.sub(pattern, lambda found: found[1] + after(found[2]), before, count=1)
        return changed != before and _set(database, "proposals", column, changed, target.shop, number)

    return attack


def _bit_of_words(database: sqlite3.Connection, target: Target, chance: random.Random) -> bool:
    """The buyer's review, which the case's snapshot covers."""
    query = "SELECT text FROM reviews WHERE shop = ? AND case_id = ?"
    found = database.execute(query, (target.shop, target.case)).fetchone()
    body = str(_get(database, "texts", "body", target.shop, found[0])) if found and found[0] else ""
    return bool(body) and _set(database, "texts", "body", flipped(body, chance), target.shop, found[0])


def _other_target(database: sqlite3.Connection, target: Target, _: random.Random) -> bool:
    return _set(database, "approvals", "target", "order:somebody-else", target.shop, target.approval)


def _other_draft(database: sqlite3.Connection, target: Target, _: random.Random) -> bool:
    """The approval of one text for another one."""
    query = "SELECT id FROM drafts WHERE shop = ? AND case_id = ? AND id <> ? ORDER BY id DESC"
    found = database.execute(query, (target.shop, target.case, target.draft)).fetchone()
    return bool(found) and _set(database, "outbox", "draft", found[0], target.shop, target.item)


def _same_second(database: sqlite3.Connection, target: Target, _: random.Random) -> bool:
    first = _get(database, "approvals", "approver", target.shop, target.approval)
    return _set(database, "approvals", "second", first, target.shop, target.approval)


def _budget_gone(database: sqlite3.Connection, target: Target, _: random.Random) -> bool:
    query = "UPDATE pledges SET state = 'released' WHERE shop = ? AND draft = ? AND state = 'reserved'"
    return database.execute(query, (target.shop, target.draft)).rowcount > 0


def _unlike(digit: str) -> str:
    return chr(ord(digit) ^ 1)


ATTACKS: dict[str, Attack] = {
    "one bit of the text": _bit_of_text,
    "one bit of its salt": _bit_of_salt,
    "one bit of the digest": _bit_of_approval("digest"),
    "one bit of the channel": _bit_of_approval("channel"),
    "one bit of the target": _bit_of_approval("target"),
    "one bit of the approver": _bit_of_approval("approver"),
    "one bit of the second approver": _bit_of_approval("second"),
    "one bit of the expiry": _bit_of_approval("expires_at", at=3),
    "another language": _drafts_field("language", "ja"),
    "another kind": _drafts_field("kind", "follow_up"),
    "one bit of the amount": _in_proposal("offer", r'("minor":\s*)(\d)', _unlike),
    "another remedy": _in_proposal(
        "offer", r'("freight":\s*)(false|true)', lambda was: {"true": "false"}.get(was, "true")
    ),
    "one bit of a clause's version": _in_proposal("found", r'("version":\s*")([0-9a-f])', _unlike),
    "one bit of the buyer's words": _bit_of_words,
    "another buyer": _other_target,
    "another text under the approval": _other_draft,
    "second approver equal to first": _same_second,
    "budget gone": _budget_gone,
}
