"""Canaries in every column that a person or a buyer can fill: erased, or past their time, no byte of one is left."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import JSON, Column, LargeBinary, String, Table, func, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.channels.outbox_file import write_rows
from assistant.channels.photos import PhotoShelf
from assistant.channels.upload_shelf import UploadShelf
from assistant.desk.answering.triage import Triage
from assistant.desk.deciding.handling import HandlingDesk
from assistant.desk.deciding.typing import Typing
from assistant.desk.keeping.buyers import Buyers
from assistant.desk.keeping.retention import Retention
from assistant.domain.draft import DraftKind
from assistant.domain.outgoing import Outgoing
from assistant.engine.durable import Engine
from assistant.homes import files_in
from assistant.store.columns import Digest
from assistant.store.moments import UtcTime
from assistant.store.persons import TEXT_COLUMNS
from assistant.store.tables import metadata
from tests.desk_kit import NOW, Kit, open_kit, row
from tests.test_erasure import bytes_left

pytestmark = pytest.mark.anyio

CASE = "mugu-1"
#: columns whose words go with their buyer or their case; `table.column`, or a row that goes whole
GONE = {
    *("texts.body", "texts.salt", "buyers.lookup", "answers_kept.body", "sign_ins_out.then"),
    *("orders.member", "orders.province", "parcels.number"),
    *("cases.error", "reviews.external_id", "messages.external_id", "tickets.external_id"),
    *("photos.file", "photos.reference", "threads.thread", "entries.fingerprint"),
    *("proposals.snapshot", "proposals.salt", "proposals.notes", "drafts.findings", "drafts.held"),
    *("approvals.target", "outbox.reference", "outbox.reason", "told_offers.refunded"),
    *("todos.proof", "todos.seen_in", "typed.person", "translations.language"),
    *(f"lessons.{name}" for name in ("kind", "state", "language", "cause", "text_kind", "body", "same", "decided_by")),
}
#: columns that stay, by why they may
KEPT = {
    "a word of a closed list, or a number as text": {
        *("audit.action", "clock_events.event", "clock_events.target", "clock_events.told", "contact_stops.why"),
        *("cases.state", "cases.platform", "cases.market", "cases.currency", "cases.cause", "cases.kind"),
        *("cases.lateness", "decided.action", "decided.fault", "drafts.kind", "drafts.state", "drafts.language"),
        *("flags.sign", "follow_ups.outcome", "follow_ups.remedy", "follow_ups.state", "follow_ups.why"),
        *("gaps.cause", "gaps.language", "gaps.topics", "group_decisions.cause", "group_members.code"),
        *("group_members.queued", "hook_deliveries.state", "hook_deliveries.topic", "hooks.topics", "imports.kind"),
        *("links.kind", "messages.author", "model_uses.currency", "model_uses.outcome", "model_uses.purpose"),
        *("order_lines.currency", "orders.currency", "outbox.state", "outcomes.cause", "outcomes.changes"),
        *("outcomes.kind", "outcomes.language", "outcomes.outcome", "parcels.state", "people.role"),
        *("pledges.currency", "pledges.state", "proposals.cause", "proposals.currency", "proposals.outcome"),
        *("sessions.how", "steps_done.step", "tickets.currency", "tickets.state", "todo_events.event"),
        *("todo_events.told", "todos.currency", "todos.errand", "todos.remedy", "todos.state", "told_offers.state"),
        *("tokens.scopes", "voices.language", "rulings.loser", "approvals.channel"),
    },
    "an id or key of the desk's own making, or a digest that nobody can guess the words of": {
        *("accounts.key", "answers_kept.key", "approvals.digest", "audit.digest", "audit.previous", "audit.subject"),
        *("cases.id", "devices.digest", "entries.key", "group_decisions.group_id", "group_decisions.nonce"),
        *("group_reads.group_id", "links.digest", "messages.key", "model_holds.id", "sessions.digest"),
        *("sign_ins_out.browser", "sign_ins_out.nonce", "sign_ins_out.state", "sign_ins_out.verifier"),
        *("tickets.key", "tokens.digest", "tries.digest", "watches.seed"),
    },
    "of a request, whose answer is emptied; gone after a day": {
        *("answers_kept.etag", "answers_kept.media_type", "answers_kept.request"),
    },
    "facts without words: digests with a salt, ids, numbers (domain/audit.py)": {"audit.facts"},
    "offsets, remedies, clauses and rules, without the buyer's words": {
        *("proposals.diagnosis", "proposals.found", "proposals.offer", "group_members.reason"),
    },
    "the address of a program, or how it answered": {"hooks.url", "hook_deliveries.reason"},
    "who of the shop, or which program or model, did it": {
        *("accounts.name", "accounts.email", "accounts.password", "accounts.issuer", "accounts.subject"),
        *("answers_kept.person", "approvals.approver", "approvals.second", "audit.actor", "cases.owner"),
        *("cases.taken_by", "contact_stops.by", "decided.person", "devices.account", "drafts.author"),
        *("drafts.edited_by", "edits.author", "flags.cleared_by", "flags.person", "group_decisions.person"),
        *("group_decisions.withdrawn_by", "group_reads.person", "handling.assigned_to", "handling.escalated_by"),
        *("hooks.made_by", "links.account", "looks.person", "model_uses.digest", "model_uses.model"),
        *("model_uses.prompt", "outbox.owner", "outcomes.author", "people.added_by", "people.key", "people.name"),
        *("sessions.account", "sessions.address", "sessions.agent", "steps_done.by", "texts.erased_by"),
        *("todos.done_by", "tokens.account", "tokens.hint", "tokens.label", "views.name", "views.person"),
        *("voices.changed_by", "watches.set_by", "workers.owner"),
    },
    "why it was erased, which may name nobody": {"texts.erased_why"},
    "a filter without the words that were looked for": {"views.query"},
    "the shop's own settings and wording": {
        *(f"shops.{each}" for each in ("name", "platform", "market", "currency", "time_zone", "languages", "channel")),
        *("shops.tone", "shops.return_address", "shops.opening", "shops.limits", "shops.salt", "voices.profile"),
    },
    "of the shop's documents": {
        *(f"clauses.{each}" for each in ("id", "version", "document", "value", "encoder", "vectors", "reader")),
        *("clauses.pieces", "citations.clause"),
        *("rulings.one_id", "rulings.one_version", "rulings.other_id", "rulings.other_version"),
    },
    "for the books: orders and their goods, not whose they are": {
        *("cases.product", "cases.order_number", "orders.number", "orders.carrier", "parcels.order_number"),
        *(f"order_lines.{each}" for each in ("order_number", "line", "product", "sku", "batch", "supplier", "source")),
        *("parcels.carrier", "reviews.order_line", "tickets.order_line", "group_decisions.product"),
        *("group_decisions.batch", "imports.file_digest"),
    },
}
#: keys that every table of a shop's cases has
KEYS = {"shop", "case_id"}
#: what retention leaves: it takes cases, not buyers
BUYERS_OWN = {"buyers.lookup"}


def wordy(table: Table) -> Iterator[Column[Any]]:
    """Columns that can hold words, or bytes made of them."""
    for column in table.columns:
        if isinstance(column.type, String | JSON | LargeBinary | Digest) and column.name not in KEYS:
            yield column


def test_every_column_that_can_hold_words_is_erased_or_stays_for_a_reason() -> None:
    """A new column fails here until somebody has said which: `GONE` is proven below, `KEPT` needs a reason."""
    named = {f"{table.name}.{column.name}" for table in metadata.sorted_tables for column in wordy(table)}
    kept = [each for names in KEPT.values() for each in names]
    assert named - GONE - set(kept) == set(), "neither erased nor kept for a reason"
    assert (GONE | set(kept)) - named == set(), "no such column"
    assert sorted([*GONE, *kept]) == sorted({*GONE, *kept}), "said twice"


def test_every_column_that_names_a_text_is_known_to_erasure() -> None:
    texts = metadata.tables["texts"]
    naming = {
        column
        for table in metadata.sorted_tables
        for link in table.foreign_key_constraints
        if link.referred_table is texts
        for column in link.columns
        if column.name != "shop"
    }
    assert naming - {*TEXT_COLUMNS, metadata.tables["edits"].c.text} == set()


#: what a row belongs to a case by: its column, and what of the case that holds; the first that a table has
OWNED = (("case_id", "case"), ("draft", "draft"), ("order_number", "order"), ("shop", "shop"))
OWN_NAMES = {"cases": ("id", "case"), "orders": ("number", "order"), "buyers": ("id", "buyer")}


class Planting:
    """A row of one case in every table that can hold words of it, with a canary in every column of `GONE`."""

    def __init__(self, connection: AsyncConnection, ids: dict[str, Any]) -> None:
        self._connection = connection
        self._ids = ids
        self.words: dict[str, str] = {}

    async def everywhere(self) -> None:
        await self._connection.execute(insert(metadata.tables["buyers"]).values(shop="mugu", id=NOBODY, lookup=None))
        for table in metadata.sorted_tables:
            wanted = [each for each in wordy(table) if f"{table.name}.{each.name}" in GONE]
            naming = [each for each in (*TEXT_COLUMNS, metadata.tables["edits"].c.text) if each.table is table]
            if table.name != "texts" and (wanted or naming):
                values = {each.name: self._value(each) for each in wanted}
                await self._put(table, values | {each.name: await self._text(each) for each in naming})

    def _word(self, column: Column[Any], what: str = "") -> str:
        """Short enough for the narrowest column, and found in whatever stands around it."""
        length = getattr(column.type, "length", None) or 30
        self.words[f"{column}{what}"] = word = f"Q{len(self.words):03d}zyxwvutsrqponmlkjihgfedcba"[: min(length, 30)]
        return word

    def _value(self, column: Column[Any]) -> Any:
        word = self._word(column)
        if str(column) == "approvals.target":
            return f"review:{word}"
        if isinstance(column.type, Digest):
            return word.encode().ljust(32, b".").hex()
        if isinstance(column.type, LargeBinary):
            return word.encode()
        return [word] if isinstance(column.type, JSON) else word

    async def _text(self, column: Column[Any]) -> int:
        """A text of nobody who is known, so that it is reached by the column alone."""
        texts = metadata.tables["texts"]
        number = 1 + (await self._connection.execute(select(func.max(texts.c.id)))).scalar_one()
        row = {
            "shop": "mugu",
            "id": number,
            "buyer": NOBODY,
            "body": self._word(column),
            "salt": self._word(column, " salt").encode(),
        }
        await self._connection.execute(insert(texts).values(row))
        return int(number)

    async def _put(self, table: Table, values: dict[str, Any]) -> None:
        name, of = OWN_NAMES.get(table.name) or next((pair for pair in OWNED if pair[0] in table.c), ("", ""))
        done = 0
        if name not in {"", "shop"}:
            own = (table.c.shop == "mugu", table.c[name] == self._ids[of])
            done = (await self._connection.execute(update(table).where(*own).values(values))).rowcount
        if not done:
            await self._connection.execute(insert(table).values({**self._blank(table), **values}))

    def _blank(self, table: Table) -> dict[str, Any]:
        """Values of a row that means little, by what its columns are called or hold."""
        known = {**self._ids, "case_id": CASE, "order_number": self._ids["order"], "second": "", "version": 1}
        row: dict[str, Any] = {}
        for column in table.columns:
            if column.name in known:
                row[column.name] = known[column.name]
            elif column.nullable:
                continue
            elif isinstance(column.type, UtcTime):
                row[column.name] = NOW
            elif isinstance(column.type, Digest):
                row[column.name] = "0" * 64
            elif isinstance(column.type, LargeBinary):
                row[column.name] = b""
            elif isinstance(column.type, JSON):
                row[column.name] = []
            else:
                row[column.name] = MEANT.get(str(column)) or _nothing(column)
        return row


#: a buyer of whom nothing is known: what stands under this one is reached by its column alone
NOBODY = 999
#: values that mean something, in which nothing is under way
MEANT = {
    "outbox.state": "cancelled",
    "told_offers.state": "lapsed",
    "todos.state": "dropped",
    "todos.errand": "call_back",
    "tickets.state": "closed",
    "pledges.state": "released",
    "messages.author": "buyer",
    "follow_ups.state": "stopped",
}


def _nothing(column: Column[Any]) -> Any:
    return "" if isinstance(column.type, String) else column.type.python_type(1)


@pytest.fixture
async def kit(tmp_path: Path) -> AsyncIterator[Kit]:
    async with open_kit(tmp_path) as opened:
        yield opened


async def settled(kit: Kit) -> None:
    """One case with an edited text that was approved, withdrawn by a rejection, and so is over."""
    await kit.take(row(1, buyer="Xanthippe Quill"))
    await kit.run()
    await kit.decisions.edit(kit.shop, CASE, DraftKind.PRIVATE_OFFER, "We are sorry.", by="Li", now=NOW)
    await kit.approve(CASE, "private_offer")
    await kit.decisions.reject(kit.shop, CASE, by="Wang", reason="no complaint", now=NOW)


async def planted(kit: Kit, home: Path) -> dict[str, str]:
    """Canaries by where they stand: in the tables, and in files beside them."""
    async with kit.store.database.writing() as connection:
        tables = metadata.tables
        first = {name: await _first(connection, tables[table]) for name, table in FIRST.items()}
        number = str((await connection.execute(select(tables["cases"].c.order_number))).scalar_one())
        ids = {**first, "shop": "mugu", "case": CASE, "order": number, "told": None, "after": None}
        planting = Planting(connection, ids)
        await planting.everywhere()
    words = planting.words | {"quarantine": "Qquarantine-zyxwvu", "to be posted": "Qoutbox-zyxwvu"}
    (home / "quarantine").mkdir()
    (home / "quarantine" / "a.bad.csv").write_text(f"line,raw\n1,{number} {words['quarantine']}\n2,other\n", "utf-8")
    words["upload"] = "Qupload-zyxwvu"
    UploadShelf(home / "uploads").put("a.csv", words["upload"].encode())
    (home / "outbox").mkdir()
    item = Outgoing(
        shop="mugu",
        target="",
        order_number=number,
        kind="public_reply",
        language="en",
        text=words["to be posted"],
        approval="1",
        case=CASE,
        key="k",
    )
    write_rows(home / "outbox" / "a.csv", [item])
    return words


FIRST = {"proposal": "proposals", "draft": "drafts", "approval": "approvals", "buyer": "buyers"}


async def _first(connection: AsyncConnection, table: Table) -> int:
    return int((await connection.execute(select(func.min(table.c.id)))).scalar_one())


@pytest.mark.parametrize("way", ["asked for", "past its time"])
async def test_no_canary_is_left_anywhere(kit: Kit, tmp_path: Path, caplog: pytest.LogCaptureFixture, way: str) -> None:
    caplog.set_level(logging.INFO)
    await settled(kit)
    words = await planted(kit, tmp_path)
    assert [name for name, word in words.items() if not bytes_left(tmp_path, word)] == [], "all were planted"
    files = files_in(tmp_path, kit.store.database, PhotoShelf(tmp_path / "photos"))
    if way == "asked for":
        buyers = Buyers(kit.store, files)
        assert (await buyers.erase(await buyers.find("mugu", CASE), by="Wang", why="asked", now=NOW)).clean
        stays = set[str]()
    else:
        done = await Retention(kit.store, files).run(
            replace(kit.shop, keep_months=24), now=datetime(2029, 1, 1, tzinfo=UTC)
        )
        assert (done.cases, done.clean) == ((CASE,), True)
        stays = BUYERS_OWN
    left = {name: bytes_left(tmp_path, word) for name, word in words.items()}
    assert {name for name, found in left.items() if found} == stays, left
    assert [name for name, word in words.items() if word in caplog.text] == []
    assert (await kit.auditing.verify("mugu")).damage is None
    assert "other" in (tmp_path / "quarantine" / "a.bad.csv").read_text("utf-8")


async def test_words_that_others_took_the_place_of_are_gone_at_once(kit: Kit, tmp_path: Path) -> None:
    """They hang on no case any more, so that its time would never come for them."""
    first, second = "my first words of it", "what I say instead"
    await kit.take(row(1, text=first), row(2))
    await kit.run()
    handling = HandlingDesk(kit.store)
    for why in ("ask the owner of the mill", ""):
        await handling.escalate("mugu", "mugu-2", why=why, by="Li", now=NOW)
        await handling.settle_down("mugu", "mugu-2", by="Li", now=NOW)
    await kit.take(row(1, text=second), now=NOW + timedelta(hours=1))
    async with kit.store.database.reading() as connection:
        bodies: set[str] = set((await connection.execute(select(metadata.tables["texts"].c.body))).scalars())
    assert first not in bodies
    assert "ask the owner of the mill" not in bodies
    assert second in bodies


async def test_a_text_written_over_is_whose_words_it_holds_and_an_erased_one_stays_known(kit: Kit) -> None:
    await kit.take(row(1), row(2, buyer="Somebody Else"))
    found = metadata.tables["texts"]
    async with kit.store.writing() as work:
        one, other = [await work.cases.buyer_of("mugu", f"mugu-{number}") for number in (1, 2)]
        texts: Any = work.texts
        note = await texts.put("mugu", one, "what I noted")
        assert await texts.keep("mugu", other, "what holds of the other", before=note) == note
        gone = await texts.put("mugu", one, "why I passed it on")
        await texts.destroy("mugu", [gone], now=NOW, by="Wang", why="asked for")
        await texts.drop("mugu", [gone])
    async with kit.store.database.reading() as connection:
        rows = {each.id: each for each in await connection.execute(select(found))}
    assert (rows[note].body, rows[note].buyer) == ("what holds of the other", other)
    assert rows[gone].erased_by == "Wang"


async def test_half_typed_words_go_with_their_case(kit: Kit, tmp_path: Path) -> None:
    await kit.take(row(1))
    await kit.run()
    typing = Typing(kit.store, kit.decisions)
    words = "Dear Xanthippe, we are so"
    await typing.keep(kit.shop, CASE, DraftKind.PRIVATE_OFFER, words, version=1, by="Li", now=NOW)
    await kit.decisions.reject(kit.shop, CASE, by="Wang", reason="no complaint", now=NOW)
    files = files_in(tmp_path, kit.store.database, PhotoShelf(tmp_path / "photos"))
    assert bytes_left(tmp_path, words)
    await Retention(kit.store, files).run(replace(kit.shop, keep_months=1), now=NOW + timedelta(days=60))
    assert bytes_left(tmp_path, words) == []


async def test_an_error_of_the_database_quotes_nobody(kit: Kit) -> None:
    texts = metadata.tables["texts"]
    row = {"shop": "no such shop", "id": 1, "buyer": 1, "body": "the zipper of Xanthippe"}
    async with kit.store.database.writing() as connection:
        with pytest.raises(IntegrityError) as raised:
            await connection.execute(insert(texts).values([row, row]))
    assert "Xanthippe" not in str(raised.value)


async def test_the_engine_keeps_no_words_of_an_error(kit: Kit, tmp_path: Path) -> None:
    class Broken(Triage):
        async def batch(self, *_: Any, **__: Any) -> Any:
            raise ValueError("cannot read “the zipper of Xanthippe”")

    broken = Broken.__new__(Broken)
    broken.free = kit.triage.free  # type: ignore[method-assign]
    async with Engine(f"sqlite:///{tmp_path / 'engine.sqlite'}", broken) as engine:
        with pytest.raises(Exception, match="ValueError at tests"):
            await engine.backlog("mugu", now=NOW, batch=5)
    assert bytes_left(tmp_path, "the zipper of Xanthippe") == []
