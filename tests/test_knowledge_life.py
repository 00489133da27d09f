"""The life of a clause at the desk: it comes in, contradicts, is replaced, ends, is forgotten, or is missing."""

from __future__ import annotations

import asyncio
import sqlite3
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from assistant.agent.graph import Agent
from assistant.agent.stations import Stations
from assistant.bootstrap import build
from assistant.calendar.working_days import working_day
from assistant.cli.main import run
from assistant.desk.answering.triage import Triage
from assistant.desk.desk import Desk
from assistant.desk.shop.knowledge import Added, Knowledge
from assistant.domain.approval import DraftState, OutboxState
from assistant.domain.case import CaseState
from assistant.domain.clause import Clause, Question
from assistant.domain.draft import DraftKind
from assistant.domain.intake import Kind
from assistant.domain.knowledge import Gap, Ruling, StoredClause
from assistant.domain.records import CaseView
from assistant.errors import WrongInput
from assistant.knowledge.documents.document import Document
from assistant.knowledge.library import Library
from assistant.knowledge.lifetimes import retired
from assistant.knowledge.memory import MemoryClauses
from assistant.knowledge.neighbours import NEAREST, Neighbours
from assistant.knowledge.ports import ClauseStore, to_bytes
from assistant.language.embedded.writer import PlaybookWriter
from assistant.parts import documents_of
from assistant.reading.extortion import extorts
from assistant.reading.guard import PolicyGuard
from assistant.reading.quoting import quotable
from assistant.settings import Settings
from assistant.store.shelf import ClauseShelf
from assistant.testing import FakeChannel, FakeDiagnoser
from evals.prove.knowledge_sizes import Step, queries
from tests.desk_kit import HANDBOOK, NOW, PEOPLE, SHOP, Kit, lay_tables, open_kit, row
from tests.knowledge_kit import RANKING, LetterEncoder, LetterReader, write_document

TODAY = NOW.date()
SEVEN = "不喜欢要退的，签收后七天内提出申请。"
FIFTEEN = "不想要了，签收后15日内都可以申请退货。"
SEAM, COLOUR = "the seam came apart", "the colour is off"


class Life(Kit):
    """A desk whose searcher is its own knowledge, and a folder for the shop's files."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.encoder = LetterReader()

    def know(self, folder: Path) -> None:
        self.folder = folder / "files"
        self.library = Library(
            ClauseShelf(self.store.database), self.encoder, folder / "index", ranking=RANKING, reader=self.encoder
        )
        self.knowledge: Knowledge[Document] = Knowledge(
            self.store, self.library, documents_of, lambda: documents_of(folder / "starter")
        )
        writer = PlaybookWriter(
            wording=HANDBOOK.wording, working_day=working_day, quotable=quotable, goods_of=HANDBOOK.goods_of
        )
        stations = Stations(
            diagnoser=self.diagnoser, writer=writer, guard=PolicyGuard(), handbook=HANDBOOK, extorts=extorts
        )
        self.triage = Triage(self.store, Agent(stations), self.knowledge.searcher, owner="test:1:a")

    def write(self, name: str, sections: dict[str, str], **front: str) -> Path:
        return write_document(self.folder, name, sections, **front)

    async def add(self, path: Path, *rulings: Ruling) -> Added:
        return await self.knowledge.add("mugu", path, by="Wang", now=NOW, rulings=rulings)

    async def texts(self) -> set[str]:
        """Words of the clauses that stand."""
        return {each.text for kept in (await self.library.documents("mugu")).values() for each in kept}

    async def view(self, number: int) -> CaseView:
        return await self.reader.view("mugu", f"mugu-{number}")

    async def cited(self, number: int) -> set[str]:
        """Documents the newest proposal of a case rests on."""
        proposal = (await self.view(number)).proposal
        assert proposal is not None
        return {hit.clause.document for hit in proposal.proposal.found.reliable}

    async def drafts(self, number: int) -> dict[str, DraftState]:
        proposal = (await self.view(number)).proposal
        assert proposal is not None
        return {str(each.kind): each.state for each in proposal.drafts}

    async def revision(self) -> str:
        return await ClauseShelf(self.store.database).revision("mugu")


@asynccontextmanager
async def open_life(folder: Path) -> AsyncIterator[Life]:
    async with open_kit(folder) as kit:
        life = Life(store=kit.store, shop=SHOP)
        life.know(folder)
        try:
            yield life
        finally:
            life.library.close()


@pytest.fixture
async def life(tmp_path: Path) -> AsyncIterator[Life]:
    async with open_life(tmp_path) as opened:
        yield opened


def asked(text: str, on: date = TODAY) -> Question:
    return Question(text=text, language="", market="US", platform="tiktok_shop", on=on)


def ruling(added: Added, stands: str) -> Ruling:
    (found,) = added.contradictions
    one, other = ((each.id, each.version) for each in (found.one, found.other))
    return Ruling(one, other, {"old": other, "new": one, "both": None}[stands])


def rule_files(life: Life, **later: str) -> tuple[Path, Path]:
    """A rule that stands, and one that says otherwise."""
    old = life.write("old", {"无理由退货": SEVEN}, language="zh", valid_from="2026-01-01")
    return old, life.write("new", {"买错了能退吗": FIFTEEN}, language="zh", **later)


# contradictions


@pytest.mark.anyio
async def test_a_contradiction_saves_nothing_and_names_both(life: Life) -> None:
    old, new = rule_files(life)
    other = life.write("other", {"Hours": "We answer from nine to six."}, language="en")
    await life.add(old)
    before, records = await life.revision(), len(await life.auditing.of_case("mugu", ""))
    added = await life.add(life.folder)
    (found,) = added.contradictions
    assert (found.one.text, found.other.text) == (SEVEN, FIFTEEN)
    assert (found.said_one in SEVEN, found.said_other in FIFTEEN, found.kind) == (True, True, "deadline")
    assert (added.documents, added.clauses_new, added.moved) == (0, 0, ())
    assert await life.texts() == {SEVEN}, "the harmless file beside it is not saved either"
    assert await life.revision() == before
    assert len(await life.auditing.of_case("mugu", "")) == records
    assert other.exists()
    assert new.exists()


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("stands", "later", "today"),
    [
        ("old", {}, {SEVEN}),
        ("old", {"valid_from": "2026-11-01"}, {SEVEN}),
        ("new", {}, {FIFTEEN}),
        ("new", {"valid_from": "2026-11-01"}, {FIFTEEN}),
        ("both", {}, {SEVEN, FIFTEEN}),
    ],
)
async def test_a_ruling_goes_through_and_is_kept(
    life: Life, stands: str, later: dict[str, str], today: set[str]
) -> None:
    old, new = rule_files(life, **later)
    await life.add(old)
    added = await life.add(new, ruling(await life.add(new), stands))
    assert added.contradictions == ()
    found = await life.library.search("mugu", asked(SEVEN + FIFTEEN))
    assert {hit.clause.text for hit in found.hits} == today
    before = await life.revision()
    for path in (new, old, life.folder):
        again = await life.add(path)
        assert (again.contradictions, again.moved) == ((), ())
        assert (again.clauses_new, again.clauses_changed, again.clauses_removed) == (0, 0, 0)
    assert await life.revision() == before, "nothing was written"


@pytest.mark.anyio
async def test_an_order_of_the_time_before_still_finds_the_clause_that_lost(life: Life) -> None:
    old, new = rule_files(life, valid_from="2026-11-01")
    await life.add(old)
    await life.add(new, ruling(await life.add(new), "new"))
    for day, text in ((date(2026, 10, 31), SEVEN), (date(2026, 11, 1), FIFTEEN)):
        found = await life.library.search("mugu", asked(SEVEN + FIFTEEN, on=day))
        assert [hit.clause.text for hit in found.hits] == [text]


@pytest.mark.anyio
async def test_a_newcomer_that_lost_never_holds(life: Life) -> None:
    """Not even for orders of a time before the clause that won."""
    old, new = rule_files(life)
    await life.add(old)
    await life.add(new, ruling(await life.add(new), "old"))
    assert await life.texts() == {SEVEN}


@pytest.mark.anyio
async def test_new_words_are_asked_about_anew(life: Life) -> None:
    old, new = rule_files(life)
    await life.add(old)
    await life.add(new, ruling(await life.add(new), "both"))
    reworded = life.write("new", {"买错了能退吗": FIFTEEN.replace("15", "20")}, language="zh")
    assert len((await life.add(reworded)).contradictions) == 1


@pytest.mark.anyio
async def test_two_new_documents_that_contradict_each_other_are_caught(life: Life) -> None:
    rule_files(life)
    added = await life.add(life.folder)
    assert {added.contradictions[0].one.text, added.contradictions[0].other.text} == {SEVEN, FIFTEEN}
    assert await life.texts() == set()
    assert (await life.add(life.folder, ruling(added, "both"))).documents == 2


@pytest.mark.anyio
async def test_of_two_new_ones_the_first_of_the_addition_is_named_first(life: Life) -> None:
    life.write("a", {"无理由退货": SEVEN}, language="zh")
    life.write("b", {"买错了能退吗": FIFTEEN}, language="zh")
    (found,) = (await life.add(life.folder)).contradictions
    assert (found.one.document, found.other.document) == ("a", "b")


@pytest.mark.anyio
async def test_a_clause_that_comes_to_hold_beside_another_is_compared(life: Life) -> None:
    facts = {"language": "zh", "market": "US"}
    life.write("old", {"无理由退货": SEVEN}, language="zh", market="CN")
    life.write("new", {"买错了能退吗": FIFTEEN}, **facts)
    assert (await life.add(life.folder)).contradictions == ()
    path = life.write("new", {"买错了能退吗": FIFTEEN}, **{**facts, "market": "CN"})
    assert len((await life.add(path)).contradictions) == 1


@pytest.mark.anyio
async def test_an_answer_does_not_cost_another_reading(life: Life) -> None:
    """The bundled reader takes a minute for 250 clauses, and a person answers one question after the other."""
    rule_files(life)
    added = await life.add(life.folder)
    life.encoder.passages.clear()
    await life.add(life.folder, ruling(added, "both"))
    assert life.encoder.passages == []


def clause(name: str, **facts: Any) -> Clause:
    usual = Clause(id=name, document=name, title=name, path=(), text=name, start=0, end=1, version="1", language="en")
    return replace(usual, **facts)


def test_a_clause_that_lost_twice_ends_before_the_earlier_winner() -> None:
    old = clause("old")
    spring, autumn = clause("spring", valid_from=date(2026, 3, 1)), clause("autumn", valid_from=date(2026, 9, 1))
    never = clause("never")
    documents = {each.document: [each] for each in (old, spring, autumn, never)}
    lost = {name: Ruling(("old", "1"), (name, "1"), ("old", "1")) for name in documents}
    for order in (("spring", "autumn"), ("autumn", "spring")):
        (kept,) = retired(documents, [lost[name] for name in order])["old"]
        assert kept.last_day == date(2026, 2, 28)
        assert retired(documents, [lost["never"], *(lost[name] for name in order)])["old"] == []
        assert retired(documents, [*(lost[name] for name in order), lost["never"]])["old"] == []


def test_sisters_of_other_markets_crowd_nobody_out() -> None:
    near, far = to_bytes(_unit(1.0, 0.0)), to_bytes(_unit(1.0, 1.0))
    mine, rival = clause("mine", market="CN"), clause("rival", market="CN")
    sisters = [clause(f"sister {n}", market="US") for n in range(NEAREST + 1)]
    stored = [StoredClause(clause=each, encoder="e", vectors=near) for each in (mine, *sisters)]
    neighbours = Neighbours([*stored, StoredClause(clause=rival, encoder="e", vectors=far)], 2)
    assert list(neighbours(mine)) == [rival]


def _unit(*numbers: float) -> Any:
    import numpy as np

    vector = np.array([numbers], np.float32)
    return vector / np.linalg.norm(vector)


# what was made of clauses


@pytest.mark.anyio
@pytest.mark.parametrize("kind", ["memory", "sql"])
async def test_pieces_outlive_a_save_that_does_not_carry_them(life: Life, kind: str) -> None:
    store: ClauseStore = MemoryClauses() if kind == "memory" else ClauseShelf(life.store.database)
    read = StoredClause(clause=clause("a"), encoder="e", vectors=b"1234", reader="r", pieces=b"pieces")
    plain = StoredClause(clause=clause("b", document="a"), encoder="e", vectors=b"1234")
    await store.save_documents("mugu", {"a": [read, plain]})
    first = await store.revision("mugu")
    assert [each.pieces for each in await store.clauses("mugu")] == [b"", b""]
    ended = replace(read, clause=replace(read.clause, valid_until=TODAY), pieces=b"")
    await store.save_documents("mugu", {"a": [plain, ended]})
    assert await store.revision("mugu") != first
    assert [each.clause.id for each in await store.clauses("mugu")] == ["b", "a"]
    (kept,) = await store.some("mugu", [read.clause])
    assert (kept.pieces, kept.reader, kept.clause.valid_until) == (b"pieces", "r", TODAY)
    await store.save_documents("mugu", {"a": [replace(read, pieces=b"newer")]})
    assert [each.pieces for each in await store.some("mugu", [read.clause, plain.clause])] == [b"newer"]
    assert await store.forget_document("mugu", "a") >= 1
    assert await store.some("mugu", [read.clause]) == []


@pytest.mark.anyio
async def test_only_what_reads_differently_is_made_anew(life: Life, tmp_path: Path) -> None:
    path = life.write("seams", {"One": SEAM, "Two": "A seam is mended by hand."}, language="en")
    await life.add(path)
    await life.library.search("mugu", asked(SEAM))
    life.encoder.passages.clear()
    await life.add(life.write("seams", {"One": SEAM, "Two": "It is mended."}, language="en", valid_until="2027-01-01"))
    assert len(life.encoder.passages) == 1
    found = await life.library.search("mugu", asked(SEAM))
    assert found.hits[0].clause.valid_until == date(2027, 1, 1)
    whole = await ClauseShelf(life.store.database).some("mugu", [hit.clause for hit in found.hits])
    assert all(each.pieces and each.reader == "letters" for each in whole)
    other = Library(ClauseShelf(life.store.database), LetterEncoder("finer"), tmp_path / "other", ranking=RANKING)
    assert (await other.search("mugu", asked(SEAM))).hits
    other.close()
    kept = await ClauseShelf(life.store.database).clauses("mugu")
    assert {(each.encoder, each.reader) for each in kept} == {("finer", "")}


# open drafts follow the clauses they rest on


def seams(life: Life, words: str = "") -> Path:
    """Enough clauses on seams that nothing else is cited where a seam came apart."""
    sections = {f"Seam {n}": f"{SEAM} and {SEAM}: rule {n}. {words}".strip() for n in range(5)}
    return life.write("seams", sections, language="en", valid_from="2026-01-01")


def colours(life: Life) -> Path:
    sections = {f"Colour {n}": f"{COLOUR} and {COLOUR}: rule {n}." for n in range(5)}
    return life.write("colours", sections, language="en")


async def proposed(life: Life) -> None:
    """1 approved and 2 waiting on seams, 3 waiting on colours, 4 on seams and sent."""
    await life.add(seams(life))
    await life.add(colours(life))
    await life.take(*(row(n, text=text) for n, text in enumerate((SEAM, SEAM, COLOUR, SEAM), start=1)))
    await life.run()
    assert [await life.cited(n) for n in range(1, 5)] == [{"seams"}, {"seams"}, {"colours"}, {"seams"}]
    await life.approve("mugu-4")
    assert {state for state, _ in (await life.send()).values()} == {"sent"}
    await life.approve("mugu-1")


async def replaced(life: Life) -> None:
    assert (await life.add(seams(life, "We pay for the tailor."))).clauses_changed == 5


async def ended(life: Life) -> None:
    last = date(2026, 10, 1)
    assert await life.knowledge.expire("mugu", "seams", last=last, by="Wang", now=NOW) == 5


async def superseded(life: Life) -> None:
    new = {"Seams": f"{SEAM}: we mend it."}
    await life.add(life.write("mending", new, language="en", valid_from="2026-11-01", supersedes="[seams]"))


async def forgotten(life: Life) -> None:
    done = await life.knowledge.forget("mugu", "seams", by="Wang", now=NOW)
    assert (done.clauses, done.answers_left) == (5, 2)


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("change", "then"),
    [(replaced, {"seams"}), (ended, {"colours"}), (superseded, {"colours", "mending"}), (forgotten, {"colours"})],
)
async def test_open_drafts_on_a_clause_that_moved_become_stale(life: Life, change: Any, then: set[str]) -> None:
    await proposed(life)
    await change(life)
    for number in (1, 2):
        assert (await life.view(number)).case.state is CaseState.NEW
        assert set((await life.drafts(number)).values()) == {DraftState.STALE}
    assert {each.state for each in (await life.view(1)).outbox} == {OutboxState.CANCELLED}
    assert set((await life.drafts(3)).values()) == {DraftState.WAITING, DraftState.PLANNED}
    sent = await life.drafts(4)
    assert (sent["private_offer"], sent["public_reply"]) == (DraftState.SENT, DraftState.SENT)
    assert sent["follow_up"] is DraftState.STALE, "what is only planned rests on it too"
    assert (await life.view(4)).case.state is CaseState.ANSWERED
    assert await life.send(now=NOW + timedelta(days=20)) == {}
    await life.run()
    for number in (1, 2):
        assert (await life.view(number)).case.state is CaseState.PROPOSED
        assert await life.cited(number) <= then
        assert set((await life.drafts(number)).values()) == {DraftState.WAITING, DraftState.PLANNED}
    assert (await life.auditing.verify("mugu")).broken_at is None


@pytest.mark.anyio
async def test_the_same_files_again_disturb_no_draft(life: Life) -> None:
    await proposed(life)
    assert (await life.add(life.folder)).moved == ()
    assert {state for state, _ in (await life.send()).values()} == {"sent"}


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("facts", "why"),
    [({"audience": "staff"}, "buyers must not read it now"), ({"market": "GB"}, "it holds elsewhere")],
)
async def test_a_clause_that_changes_its_place_or_reader_moves_too(life: Life, facts: dict[str, str], why: str) -> None:
    await life.add(colours(life))
    path = life.write("seams", {"Seam": f"{SEAM} and {SEAM}."}, language="en")
    await life.add(path)
    await life.take(row(1, text=SEAM))
    await life.run()
    assert "seams" in await life.cited(1)
    added = await life.add(life.write("seams", {"Seam": f"{SEAM} and {SEAM}."}, language="en", **facts))
    assert added.moved, why
    assert (await life.view(1)).case.state is CaseState.NEW


@pytest.mark.anyio
async def test_an_end_outlives_the_same_file(life: Life) -> None:
    path = seams(life)
    await life.add(path)
    await ended(life)
    await life.add(path)
    found = await life.library.search("mugu", asked(SEAM))
    assert found.hits == (), "the seller ended it; the file in the folder says nothing new"


@pytest.mark.anyio
async def test_a_superseded_document_added_again_stays_superseded(life: Life) -> None:
    old = seams(life)
    await life.add(old)
    await superseded(life)
    await life.add(old)
    found = await life.library.search("mugu", asked(SEAM))
    assert {hit.clause.document for hit in found.hits} == {"mending"}


# nothing leaves on a clause that no longer holds


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("last", "state", "why"),
    [
        (None, "refused", "a clause it rests on has been replaced"),
        (date(2026, 11, 12), "refused", "a clause it rests on no longer holds for this order"),
        (date(2026, 11, 13), "sent", ""),
    ],
)
async def test_send_looks_at_the_clause_on_the_day_of_the_order(
    life: Life, last: date | None, state: str, why: str
) -> None:
    """The order is of 13 November. The library alone is told, as if the desk had stopped before it told the drafts."""
    await life.add(seams(life))
    await life.take(row(1, text=SEAM))
    await life.run()
    await life.approve("mugu-1", "private_offer")
    if last:
        await life.library.expire("mugu", "seams", last)
    else:
        await life.library.add("mugu", documents_of(seams(life, "We pay for the tailor.")))
    assert (await life.send())["private_offer"][0] == state
    if why:
        refused, overtaken = (await life.auditing.of_case("mugu", "mugu-1"))[-2:]
        assert (refused.action, refused.facts["reason"]) == ("send_refused", why)
        assert (overtaken.action, overtaken.facts["why"]) == ("overtaken", why)
        assert life.channel.taken == []


@pytest.mark.anyio
async def test_a_case_refused_for_its_clause_is_proposed_anew(life: Life) -> None:
    await life.add(seams(life))
    await life.take(row(1, text=SEAM))
    await life.run()
    await life.approve("mugu-1", "private_offer")
    await life.library.add("mugu", documents_of(seams(life, "We pay for the tailor.")))
    await life.send()
    await life.run()
    await life.approve("mugu-1", "private_offer")
    assert (await life.send())["private_offer"][0] == "sent"


@pytest.mark.anyio
async def test_a_search_of_yesterday_proposes_nothing_that_may_leave(life: Life) -> None:
    """A batch that was searching while the clause was replaced: its proposal comes too late."""
    await life.add(seams(life))
    before = await life.library.open("mugu")
    await replaced(life)

    async def late(_: str) -> Any:
        return before

    life.triage = Triage(life.store, life.triage._agent, late, owner="test:1:a")
    await life.take(row(1, text=SEAM))
    await life.run()
    await life.approve("mugu-1", "private_offer")
    assert (await life.send())["private_offer"] == ("refused", "a clause it rests on has been replaced")


# forgetting


@pytest.mark.anyio
async def test_what_cannot_be_found_can_still_be_forgotten(life: Life) -> None:
    """A clause that lost a ruling is in force nowhere, and an old version is not; their words are in the database."""
    old, new = rule_files(life)
    await life.add(old)
    await life.add(new, ruling(await life.add(new), "new"))
    assert await life.texts() == {FIFTEEN}
    assert (await life.knowledge.forget("mugu", "old", by="Wang", now=NOW)).clauses == 1
    with pytest.raises(WrongInput, match="no document"):
        await life.knowledge.forget("mugu", "old", by="Wang", now=NOW)
    with pytest.raises(WrongInput, match="no document"):
        await life.knowledge.expire("mugu", "old", last=TODAY, by="Wang", now=NOW)


@pytest.mark.anyio
async def test_what_may_have_left_keeps_its_words(life: Life, tmp_path: Path) -> None:
    """A draft goes stale while its sender still has it; the shop may yet learn that the buyer has read it."""
    await life.add(seams(life))
    await life.take(row(1, text=SEAM))
    await life.run()
    await life.approve("mugu-1", "private_offer")
    with closing(sqlite3.connect(tmp_path / "desk.sqlite")) as raw, raw:
        raw.execute("UPDATE outbox SET state = 'unknown'")
    done = await life.knowledge.forget("mugu", "seams", by="Wang", now=NOW)
    assert (done.drafts_erased, done.answers_left) == (2, 1)
    proposal = (await life.view(1)).proposal
    assert proposal is not None
    assert [bool(each.draft.text) for each in proposal.drafts] == [False, True, False]


SECRET = {
    "title": "Quillfeather statutes",
    "Hemming oaths": "If the seam came apart, Brambleworth mends the seam of the shirt.",
    "Thimble vows": "When the seam came apart twice, Brambleworth sews the seam in gold.",
}
TRACES = ("Quillfeather", "Hemming", "Thimble", "Brambleworth", "in gold")


def traces(home: Path) -> list[str]:
    """Where below a folder a word of the secret document lies, in either of the encodings a database may use."""
    found = []
    for path in sorted(each for each in home.rglob("*") if each.is_file()):
        data = path.read_bytes()
        found += [
            f"{path.relative_to(home)}: {word}"
            for word in TRACES
            if word.encode() in data or word.encode("utf-16-le") in data
        ]
    return found


@pytest.fixture
def without_model(monkeypatch: pytest.MonkeyPatch) -> None:
    """The whole desk of `bootstrap`, with letters counted where models would read."""
    reader = LetterReader()
    monkeypatch.setattr("assistant.parts.shared_reader", lambda: reader)
    monkeypatch.setattr("assistant.parts.diagnoser_of", FakeDiagnoser)
    monkeypatch.setattr("assistant.parts.EMBEDDED", RANKING)


async def desk_with_secret(home: Path, files: Path, *rows: Any) -> Desk:
    desk = await build(Settings(home=lay_tables(home)))
    await desk.shops.add(SHOP, now=NOW)
    for name, role in PEOPLE.items():
        await desk.people.add(SHOP.id, name, role, now=NOW)
    facts = {"title": SECRET["title"], "language": "en", "source": "Quillfeather ledger"}
    sections = {name: text for name, text in SECRET.items() if name != "title"}
    secret = write_document(files, "statutes", {**sections, "Old": "Brambleworth waits."}, **facts)
    await desk.knowledge.add("mugu", secret, by="Wang", now=NOW)
    write_document(files, "statutes", sections, **facts)
    write_document(files, "hours", {"Hours": "We answer from nine to six."}, language="en")
    await desk.knowledge.add("mugu", files, by="Wang", now=NOW)
    await desk.intake.take(
        SHOP, rows, kind=Kind.REVIEWS, file_digest="f" * 64, now=NOW, on_bad=lambda _: None, beside=None
    )
    while (await desk.triage.batch("mugu", now=NOW, limit=10)).claimed:
        pass
    return desk


async def durable_backlog(home: Path) -> None:
    """The engine's file beside the database; its own loop, for the engine ends the executor of the loop it ran in."""
    desk = await build(Settings(home=home))
    async with desk.engine() as runner:
        await runner.backlog("mugu", now=NOW, batch=10)
    await desk.close()


@pytest.mark.anyio
@pytest.mark.usefixtures("without_model")
async def test_a_forgotten_document_leaves_no_byte_below_the_home(tmp_path: Path) -> None:
    home = tmp_path / "home"
    words = "the seam of the shirt came apart"
    desk = await desk_with_secret(home, tmp_path / "files", *(row(n, text=words) for n in range(1, 5)))
    try:
        quote = "Our Hemming oaths: Brambleworth mends the seam and we refund 900 dollars."
        await desk.decisions.edit(SHOP, "mugu-2", DraftKind.PUBLIC_REPLY, quote, by="Li", now=NOW)
        await desk.decisions.edit(SHOP, "mugu-2", DraftKind.PUBLIC_REPLY, quote + " Thimble.", by="Li", now=NOW)
        await desk.decisions.reject(SHOP, "mugu-3", by="Li", reason="not ours", now=NOW)
        await desk.decisions.approve(SHOP, "mugu-4", by="Wang", kinds=[], channel="spreadsheet", now=NOW)
        with closing(sqlite3.connect(home / "desk.sqlite")) as raw:
            bodies = [body for (body,) in raw.execute("SELECT body FROM texts WHERE body LIKE '%Brambleworth%'")]
        assert len(bodies) >= 4, "the drafts quote the document"
        assert any("desk.sqlite" in each for each in traces(home))
        await asyncio.to_thread(asyncio.run, durable_backlog(home))
        done = await desk.knowledge.forget("mugu", "statutes", by="Wang", now=NOW)
        assert (done.clauses, done.drafts_erased, done.answers_left) == (3, 12, 0)
        assert traces(home) == []
        assert (await desk.auditing.verify("mugu")).broken_at is None
        for number in range(1, 5):
            view = await desk.reader.view("mugu", f"mugu-{number}")
            assert view.proposal is not None
            assert "statutes" not in {hit.clause.document for hit in view.proposal.proposal.found.hits}
            assert all(not each.draft.text and not each.findings for each in view.proposal.drafts)
        searcher = await desk.knowledge.searcher("mugu")
        assert {hit.clause.document for hit in (await searcher.search(asked("Hemming oaths"))).hits} == {"hours"}
    finally:
        await desk.close()
    assert traces(home) == []


@pytest.mark.anyio
@pytest.mark.usefixtures("without_model")
async def test_what_a_buyer_was_told_stays_and_is_reported(tmp_path: Path) -> None:
    home = tmp_path / "home"
    desk = await desk_with_secret(home, tmp_path / "files", row(1, text="the seam of the shirt came apart"))
    try:
        await desk.decisions.approve(
            SHOP, "mugu-1", by="Wang", kinds=[DraftKind.PRIVATE_OFFER], channel="fake", now=NOW
        )
        channel = FakeChannel()
        await desk.dispatch.due("mugu", channel_of=lambda _: channel, now=NOW)
        (sent,) = channel.taken
        done = await desk.knowledge.forget("mugu", "statutes", by="Wang", now=NOW)
        assert (done.drafts_erased, done.answers_left) == (2, 1)
        view = await desk.reader.view("mugu", "mugu-1")
        assert view.proposal is not None
        texts = {str(each.kind): each.draft.text for each in view.proposal.drafts}
        assert texts == {"public_reply": "", "private_offer": sent.text, "follow_up": ""}
        assert {each.partition(": ")[0] for each in traces(home)} <= {"desk.sqlite"}
        assert not {each for each in traces(home) if "Quillfeather" in each or "Thimble" in each}
    finally:
        await desk.close()


# gaps


@pytest.mark.anyio
async def test_what_no_clause_answers_is_counted_by_topic_without_a_word_of_the_buyer(
    life: Life, tmp_path: Path
) -> None:
    await life.add(life.write("hours", {"九点": "九点到六点有人。"}, language="zh"))
    await life.take(row(1, text="Bartholomew wants a refund of the kimono"), row(2, text="Bartholomew says refund me"))
    await life.run()
    searcher = await life.knowledge.searcher("mugu")
    found = await searcher.search(asked("does Bartholomew get a refund"))
    assert (found.abstained, "refund" in found.topics) == (True, True)
    await life.knowledge.missed("mugu", Gap(at=NOW, cause="", topics=found.topics, language=""))
    gaps = {each.topic: each for each in await life.knowledge.gaps("mugu", since=NOW - timedelta(days=1))}
    assert (gaps["refund"].count, gaps["refund"].causes) == (3, ("quality",))
    assert gaps["refund"].cases == ("mugu-2", "mugu-1")
    assert await life.knowledge.gaps("mugu", since=NOW + timedelta(days=1)) == []
    with closing(sqlite3.connect(tmp_path / "desk.sqlite")) as raw:
        kept = str(raw.execute("SELECT * FROM gaps").fetchall())
    assert not [word for word in ("Bartholomew", "kimono", "wants", "says") if word in kept]


@pytest.mark.anyio
async def test_a_shop_without_a_clause_in_force_still_learns_what_is_asked(life: Life) -> None:
    await life.take(row(1, text="I want a refund"))
    await life.run()
    assert "refund" in {each.topic for each in await life.knowledge.gaps("mugu", since=NOW - timedelta(days=1))}


# the command line


@pytest.fixture
def assistant(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], without_model: None
) -> Any:
    """Types a command of a desk with one shop; gives exit code, stdout and stderr."""
    for name in ("LANGUAGE", "ASSISTANT_HOME"):
        monkeypatch.setenv(name, "")
    home = ("--home", str(tmp_path / "home"), "--now", "2026-11-22T08:00:00")

    def typed(*words: str, lang: str = "en") -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["assistant", *home, "--lang", lang, *words])
        with pytest.raises(SystemExit) as left:
            run()
        said = capsys.readouterr()
        return int(left.value.code or 0), said.out, said.err

    assert typed("shop", "add", "mugu", "--platform", "tiktok_shop", "--market", "US")[0] == 0
    return typed


def test_add_names_both_clauses_and_what_to_do(assistant: Any, tmp_path: Path) -> None:
    files = tmp_path / "files"
    old = write_document(files, "old", {"无理由退货": SEVEN}, language="zh")
    new = write_document(files, "new", {"买错了能退吗": FIFTEEN}, language="zh")
    assert assistant("knowledge", "add", str(old))[0] == 0
    code, out, err = assistant("knowledge", "add", str(new))
    assert (code, out) == (1, "")
    for part in ("七天", "15日", "old > 无理由退货", "new > 买错了能退吗", "a different deadline", "was not added"):
        assert part in err
    assert "--stands" in err
    assert "Traceback" not in err
    code, _, err = assistant("knowledge", "add", str(new), lang="zh")
    assert code == 1
    assert "七天" in err
    assert "15日" in err
    code, _, err = assistant("knowledge", "add", "--stands", "new", str(new))
    assert code == 0, err
    assert "1 clauses new" in err
    assert assistant("knowledge", "add", str(files))[0] == 0
    assert assistant("knowledge", "add", "--stands", "perhaps", str(new))[0] == 2
    listed = assistant("knowledge", "list")[1]
    assert ("new  zh" in listed, "old" in listed) == (True, False)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_list_end_forget_and_gaps(assistant: Any, tmp_path: Path, lang: str) -> None:
    path = write_document(tmp_path, "seams", {"A": f"{SEAM}.", "B": "It is mended."}, language="en", market="US")
    assert assistant("knowledge", "gaps", lang=lang)[:2] == (0, "")
    assert assistant("knowledge", "add", str(path), lang=lang)[0] == 0
    code, out, _ = assistant("knowledge", "list", lang=lang)
    assert (code, out.startswith("seams  US en  2")) == (0, True)
    code, out, _ = assistant("knowledge", "search", "退款 怎么办", "--json", lang=lang)
    assert (code, '"abstained": true' in out) == (0, True)
    code, out, _ = assistant("knowledge", "gaps", lang=lang)
    assert (code, "1  refund" in out, "怎么办" in out) == (0, True, False)
    code, out, err = assistant("knowledge", "end", "seams", "--on", "2026-11-30", lang=lang)
    assert (code, "2026-11-30" in err) == (0, True)
    assert "2026-11-30" in assistant("knowledge", "list", lang=lang)[1]
    assert assistant("knowledge", "end", "nothing", lang=lang)[0] == 1
    assert assistant("knowledge", "forget", "seams", lang=lang)[0] == 2
    assert assistant("knowledge", "list", lang=lang)[1].startswith("seams")
    code, out, err = assistant("knowledge", "forget", "seams", "--yes", lang=lang)
    assert (code, "2" in err) == (0, True)
    assert assistant("knowledge", "list", lang=lang)[1] == ""
    assert assistant("knowledge", "forget", "seams", "--yes", lang=lang)[0] == 1
    assert assistant("knowledge", "forget", lang=lang)[0] == 2


def test_the_record_of_what_happened_names_no_words_of_a_clause(assistant: Any, tmp_path: Path) -> None:
    path = write_document(
        tmp_path / "files", "statutes", {"Hemming oaths": "Brambleworth mends."}, title="Quillfeather"
    )
    for words in (("add", str(path)), ("end", "statutes"), ("forget", "statutes", "--yes")):
        assert assistant("knowledge", *words)[0] == 0
    with closing(sqlite3.connect(tmp_path / "home" / "desk.sqlite")) as raw:
        facts = str(raw.execute("SELECT action, actor, facts FROM audit").fetchall())
    assert [each for each in ("knowledge_added", "knowledge_ended", "knowledge_forgotten") if each not in facts] == []
    assert traces(tmp_path / "home") == []


# the proof


@pytest.mark.anyio
async def test_the_proof_makes_opens_and_asks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`make prove-knowledge` with letters counted: every step of its larger sizes, and clauses that all differ."""
    reader = LetterReader()
    monkeypatch.setattr("evals.prove.knowledge_sizes.shared_reader", lambda: reader)
    small, large = Step(tmp_path / "small"), Step(tmp_path / "large")
    try:
        assert (await small.read(20))["clauses read"] == 20
        assert (await large.copy(300, tmp_path / "small"))["clauses written"] == 300
        kept = await large.shelf.clauses("many")
        assert len({each.clause.text for each in kept}) == len({each.vectors for each in kept}) == 300
        assert (await large.open())["clauses"] == 300
        figures = await large.ask(queries(["灯罩碎了", "the mug is chipped"], 6))
        assert figures["queries"] == 6
        assert 0 < figures["p50 ms"] <= figures["p95 ms"] <= figures["max ms"]
        assert (await small.one_more())["contradictions"] >= 0
    finally:
        await small.close()
        await large.close()
