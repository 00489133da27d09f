"""A buyer is handed everything or erased to the last byte; what is old goes by itself; the chain still holds."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image
from sqlalchemy import delete

from assistant.channels.photos import PhotoShelf
from assistant.desk.arriving.intake import Intake
from assistant.desk.keeping.auditing import ChainState
from assistant.desk.keeping.buyerfile import buyer_file
from assistant.desk.keeping.buyers import Buyers
from assistant.desk.keeping.casefile import CaseFiles
from assistant.desk.keeping.restoring import MAY_BE_OUT, UNCONFIRMED, Restoring
from assistant.desk.keeping.retention import Retention, months_before
from assistant.domain.approval import OutboxState, OutboxStep, text_digest
from assistant.domain.audit import Damage
from assistant.domain.canonical import digest
from assistant.domain.case import CaseState
from assistant.domain.draft import DraftKind
from assistant.domain.intake import Kind, OrderRow
from assistant.errors import NotAllowed, WrongInput
from assistant.homes import files_in
from assistant.store.tables import audit, metadata
from tests.desk_kit import NOW, SHOP, Kit, open_kit, order_facts, row

pytestmark = pytest.mark.anyio

FIRST = "mugu-1"
WORDS = "the zipper tore on my grandmother's seventieth birthday"
NAME = "Xanthippe Quill"
LATER = NOW + timedelta(days=1)

#: tables that hold nothing of a person, or only as a number nobody can resolve once the buyer is erased
IMPERSONAL = {
    *("hooks", "hook_deliveries", "answers_kept"),  # answers are emptied whenever words are erased
    *("accounts", "sessions", "tokens", "links", "sign_ins_out", "devices", "tries"),  # the shop's own people
    *("group_reads", "group_members", "group_decisions", "steps_done"),  # who read and decided what, by number
    *("handling", "typed", "views"),  # their words are rows of texts; a view keeps no searched words
    "model_holds",
    "model_uses",
    "shops",
    "imports",
    "clauses",
    "rulings",
    "people",
    "workers",
    "clock_events",
    "watches",
    "looks",
    "decided",
    "flags",
    "todo_events",
    "voices",
}


@pytest.fixture
async def kit(tmp_path: Path) -> AsyncIterator[Kit]:
    async with open_kit(tmp_path) as opened:
        yield opened


def buyers_of(kit: Kit, home: Path) -> Buyers:
    return Buyers(kit.store, files_in(home, kit.store.database, PhotoShelf(home / "photos")))


def bytes_left(home: Path, word: str) -> list[str]:
    """Files that hold a word, in any of the forms it may have been written in."""
    forms = {word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be"), json.dumps(word)[1:-1].encode()}
    files = [each for each in home.rglob("*") if each.is_file()]
    return sorted({each.name for each in files for form in forms if form in each.read_bytes()})


async def filled(kit: Kit, home: Path) -> None:
    """Two cases of one buyer, one with an edited and approved answer and a photo, and a case of somebody else."""
    Image.new("RGB", (40, 30), (200, 30, 30)).save(home / "torn.png")
    intake = Intake(kit.store, PhotoShelf(home / "photos"))
    rows = [
        row(1, text=WORDS, buyer=NAME, photo_refs=("torn.png",)),
        row(2, text="and the lining came loose", buyer=NAME),
        row(3, text="the seam came apart", buyer="somebody else"),
    ]
    await intake.take(
        kit.shop, rows, kind=Kind.REVIEWS, file_digest="f" * 64, now=NOW, on_bad=kit.bad.append, beside=home
    )
    (home / "torn.png").unlink()
    await kit.run()
    await kit.decisions.edit(
        kit.shop, FIRST, DraftKind.PRIVATE_OFFER, "We are sorry about the zipper, Xanthippe.", by="Li", now=NOW
    )
    await kit.approve(FIRST, "private_offer")


def test_every_table_is_reached_or_holds_no_person() -> None:
    """A new table fails here until somebody has said whether it holds words of buyers (store/erasing.py)."""
    reached = {
        *("buyers", "texts", "orders", "order_lines", "parcels", "cases", "reviews", "messages", "tickets", "photos"),
        *("entries", "threads", "proposals", "citations", "drafts", "edits", "approvals", "outbox", "pledges"),
        *("gaps", "audit", "told_offers", "todos", "follow_ups", "contact_stops", "outcomes", "lessons"),
        "translations",
    }
    assert {each.name for each in metadata.sorted_tables} == reached | IMPERSONAL


async def test_an_erased_buyer_leaves_no_byte_and_the_chain_holds(kit: Kit, tmp_path: Path) -> None:
    await filled(kit, tmp_path)
    buyers = buyers_of(kit, tmp_path)
    scope = await buyers.find("mugu", NAME)
    assert scope.cases == ("mugu-1", "mugu-2")
    held = await buyers.held(scope)
    assert (held.counts["cases"], held.counts["photos"], held.counts["sends"]) == (2, 1, 1)
    gone = await buyers.erase(scope, by="Wang", why="asked by letter", now=LATER)
    assert gone.clean
    assert (gone.destroyed.sends_cancelled, len(gone.destroyed.wiped.photos)) == (1, 1)
    for word in (WORDS, NAME, "lining came loose", "Xanthippe"):
        assert bytes_left(tmp_path, word) == []
    assert list((tmp_path / "photos").rglob("*.jpg")) == []
    assert (await kit.auditing.verify("mugu")).damage is None
    case = (await kit.reader.view("mugu", FIRST)).case
    assert (case.text, case.state) == ("", CaseState.SET_ASIDE)
    assert case.order is not None
    assert case.order.paid is not None
    assert (await kit.send(LATER)) == {}
    assert (await kit.reader.view("mugu", "mugu-3")).case.text == "the seam came apart"
    assert (await buyers.held(scope)).empty
    with pytest.raises(WrongInput, match="No buyer"):
        await buyers.find("mugu", NAME)


async def test_the_case_file_says_by_whom_when_and_why_words_were_erased(kit: Kit, tmp_path: Path) -> None:
    await filled(kit, tmp_path)
    buyers = buyers_of(kit, tmp_path)
    await buyers.erase(await buyers.find("mugu", FIRST), by="Wang", why="asked by letter", now=LATER)
    file = await CaseFiles(kit.store).of(kit.shop, FIRST, by="Li", now=LATER)
    assert file["erased"] == [{"at": LATER.isoformat(timespec="microseconds"), "by": "Wang", "why": "asked by letter"}]
    assert {each["text"] for each in file["words"]} == {None}
    assert [each["action"] for each in file["record"]][-2:] == ["erased", "case_exported"]
    assert file["proposals"][0]["offer"]["remedies"]


async def test_an_export_read_again_brings_nothing_back(kit: Kit, tmp_path: Path) -> None:
    await filled(kit, tmp_path)
    order = order_facts("57" + "1".zfill(16))
    await kit.take(OrderRow(line=1, buyer=NAME, order=order), kind=Kind.ORDERS)
    buyers = buyers_of(kit, tmp_path)
    await buyers.erase(await buyers.find("mugu", NAME), by="Wang", why="asked", now=LATER)
    again = await kit.take(row(1, text=WORDS, buyer=NAME), row(1, text=WORDS + " and more", buyer=NAME), now=LATER)
    orders = await kit.take(OrderRow(line=1, buyer=NAME, order=order), kind=Kind.ORDERS, now=LATER)
    assert (again.new, again.updated, orders.new, orders.updated) == (0, 0, 0, 0)
    assert bytes_left(tmp_path, WORDS) == []
    with pytest.raises(WrongInput):
        await buyers.find("mugu", NAME)


async def test_a_word_that_may_mean_two_buyers_names_both(kit: Kit, tmp_path: Path) -> None:
    await kit.take(row(1, buyer="2"), row(2, buyer="somebody"))
    buyers = buyers_of(kit, tmp_path)
    with pytest.raises(WrongInput, match="several buyers") as raised:
        await buyers.find("mugu", "2")
    assert "name:2" in str(raised.value)
    assert "case:2" in str(raised.value)
    assert (await buyers.find("mugu", "case:2")).cases == ("mugu-2",)
    assert (await buyers.find("mugu", "name:2")).cases == ("mugu-1",)
    assert (await buyers.find("mugu", "57" + "2".zfill(16))).cases == ("mugu-2",)


async def test_one_person_behind_a_nickname_and_an_order_is_one(kit: Kit, tmp_path: Path) -> None:
    number = "57" + "9".zfill(16)
    await kit.take(row(9, buyer=""))
    await kit.take(OrderRow(line=1, buyer=NAME, order=order_facts(number)), kind=Kind.ORDERS)
    scope = await buyers_of(kit, tmp_path).find("mugu", NAME)
    assert scope.cases == (FIRST,)
    assert len(scope.buyers) == 2


@pytest.mark.parametrize(("by", "why"), [("", "asked"), ("Wang", " "), ("Wang", f"{NAME} asked"), ("Wang", "x" * 301)])
async def test_an_erasure_needs_a_name_and_a_reason_that_names_nobody(
    kit: Kit, tmp_path: Path, by: str, why: str
) -> None:
    await filled(kit, tmp_path)
    buyers = buyers_of(kit, tmp_path)
    with pytest.raises(NotAllowed):
        await buyers.erase(await buyers.find("mugu", NAME), by=by, why=why, now=LATER)
    assert (await kit.reader.view("mugu", FIRST)).case.text == WORDS


async def test_what_is_being_sent_cannot_be_erased_meanwhile(kit: Kit, tmp_path: Path) -> None:
    await filled(kit, tmp_path)
    async with kit.store.writing() as work:
        (item,) = await work.outbox.of_case("mugu", FIRST)
        await work.outbox.step(item, OutboxStep.CLAIM, now=NOW, owner="other:1:a")
    buyers = buyers_of(kit, tmp_path)
    with pytest.raises(NotAllowed, match="being sent"):
        await buyers.erase(await buyers.find("mugu", NAME), by="Wang", why="asked", now=LATER)
    assert (await kit.reader.view("mugu", FIRST)).case.text == WORDS


async def test_what_is_held_of_a_buyer_is_handed_over_whole(kit: Kit, tmp_path: Path) -> None:
    await filled(kit, tmp_path)
    buyers = buyers_of(kit, tmp_path)
    scope = await buyers.find("mugu", NAME)
    file = json.loads(json.dumps(buyer_file(SHOP, scope, await buyers.everything(scope), now=NOW)))
    assert [each["text"] for each in file["cases"][0]["words"]] == [WORDS]
    assert len(file["orders"]) == 2
    assert file["orders"][0]["lines"][0]["paid"]
    assert "somebody else" not in json.dumps(file)
    assert len(file["tables"]["texts"]) >= len(file["cases"][0]["answers"])


async def test_a_case_file_can_be_recomputed_by_anybody(kit: Kit, tmp_path: Path) -> None:
    await filled(kit, tmp_path)
    await kit.send()
    file = json.loads(json.dumps(await CaseFiles(kit.store).of(kit.shop, FIRST, by="Li", now=LATER)))
    for each in file["record"]:
        assert digest({name: value for name, value in each.items() if name != "digest"}) == each["digest"]
        place = each["number"] - file["chain"]["first"]
        assert file["chain"]["digests"][place] == each["digest"]
        assert each["number"] == 1 or file["chain"]["digests"][place - 1] == each["previous"]
    assert file["chain"]["digests"][-1] == file["chain"]["head"]
    proposal = file["proposals"][0]
    made = next(each for each in file["record"] if each["facts"].get("proposal") == str(proposal["number"]))
    assert text_digest(bytes.fromhex(proposal["salt"]), proposal["snapshot"]) == made["facts"]["inputs"]
    private = next(each for each in proposal["drafts"] if each["kind"] == "private_offer")
    assert [each["author"] for each in private["versions"]][-1] == "Li"
    assert len(private["versions"]) == 2
    assert private["versions"][0]["digest"] in made["facts"]["private_offer"]
    told = {each["action"]: each["facts"] for each in file["record"]}
    for action in ("edited", "approved", "sent"):
        assert told[action]["text"] == private["versions"][-1]["digest"]
    assert told[str(CaseState.PROPOSED)]["remedies"]


async def test_old_words_go_where_the_shop_says_so_and_only_there(kit: Kit, tmp_path: Path) -> None:
    await filled(kit, tmp_path)
    retention = Retention(kit.store, files_in(tmp_path, kit.store.database, PhotoShelf(tmp_path / "photos")))
    far = datetime(2029, 1, 1, tzinfo=UTC)
    assert (await retention.run(kit.shop, now=far)).cases == ()
    shop = replace(kit.shop, keep_months=24)
    assert await kit.shops.edit(shop, now=NOW) == ["keep_months"]
    await kit.decisions.reject(shop, "mugu-3", by="Wang", reason="no complaint", now=NOW)
    assert (await retention.due(shop, now=NOW + timedelta(days=700))).cases == ()
    assert (await retention.due(shop, now=far)).cases == ("mugu-3",)
    done = await retention.run(shop, now=far)
    assert (done.cases, done.clean) == (("mugu-3",), True)
    assert bytes_left(tmp_path, "the seam came apart") == []
    assert (await kit.reader.view("mugu", FIRST)).case.text == WORDS
    assert (await retention.run(shop, now=far)).cases == ()
    assert (await kit.auditing.verify("mugu")).damage is None


@pytest.mark.parametrize(
    ("now", "months", "before"),
    [("2026-11-22", 24, "2024-11-22"), ("2026-03-31", 1, "2026-02-28"), ("2024-03-31", 13, "2023-02-28")],
)
def test_months_are_calendar_months(now: str, months: int, before: str) -> None:
    assert months_before(datetime.fromisoformat(now), months) == datetime.fromisoformat(before)


async def test_a_copy_sends_nothing_until_somebody_confirms_it(kit: Kit, tmp_path: Path) -> None:
    await filled(kit, tmp_path)
    restoring = Restoring(kit.store)
    assert await restoring.mark(by="desk", now=NOW) == ["mugu"]
    assert await kit.send() == {"private_offer": (str(OutboxState.QUEUED), UNCONFIRMED)}
    assert kit.channel.taken == []
    (done,) = await restoring.confirm(by="Wang", keep_queue=False, now=LATER)
    assert (done.withdrawn, done.unknown) == (1, 0)
    assert await kit.send(LATER) == {}
    view = await kit.reader.view("mugu", FIRST)
    assert (view.case.state, view.outbox[0].reason) == (CaseState.PROPOSED, MAY_BE_OUT)
    await kit.approve(FIRST, "private_offer", now=LATER)
    assert (await kit.send(LATER))["private_offer"][0] == str(OutboxState.SENT)
    with pytest.raises(NotAllowed):
        await restoring.confirm(by="Wang", keep_queue=False, now=LATER)


async def test_nobody_can_claim_a_send_of_a_copy(kit: Kit, tmp_path: Path) -> None:
    await filled(kit, tmp_path)
    await Restoring(kit.store).mark(by="desk", now=NOW)
    async with kit.store.writing() as work:
        (item,) = await work.outbox.of_case("mugu", FIRST)
        assert await work.outbox.step(item, OutboxStep.CLAIM, now=NOW, owner="me") is None
    (done,) = await Restoring(kit.store).confirm(by="Wang", keep_queue=True, now=LATER)
    assert done.withdrawn == 0
    assert (await kit.send())["private_offer"][0] == str(OutboxState.SENT)


async def test_a_head_noted_earlier_shows_what_was_cut_off(kit: Kit, tmp_path: Path) -> None:
    await filled(kit, tmp_path)
    head = (await kit.auditing.verify("mugu")).head
    await kit.approve(FIRST, "public_reply")
    assert (await kit.auditing.verify("mugu", head=head)).noted_at is not None
    newest = await kit.auditing.verify("mugu")
    async with kit.store.database.writing() as connection:
        await connection.execute(delete(audit).where(audit.c.number == newest.records))
    assert (await kit.auditing.verify("mugu")).damage is None
    cut: ChainState = await kit.auditing.verify("mugu", head=newest.head[:20])
    assert (cut.broken_at, cut.damage) == (newest.records, Damage.CUT)
    with pytest.raises(WrongInput, match="no head"):
        await kit.auditing.verify("mugu", head="abc")
