"""The command line as a seller types it: exit codes, errors on stderr with a remedy; once as real processes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.desk_kit import lay_tables
from tests.typed import assistant, process

DEMO = Path(__file__).parent.parent / "evals" / "demo_shop"
#: rows of the export that are read; the last of them has an impossible date
READ = 46


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk with the first half of the Chinese demo shop triaged; shared, because a triage takes seconds.

    `make demo` and `make eval` triage all of it.
    """
    folder = lay_tables(tmp_path_factory.mktemp("desk"))
    added = assistant(folder, "shop", "add", "muguang", "--platform", "douyin", "--supervisor", "王主管")
    assert added.returncode == 0, added.stderr
    assert assistant(folder, "people", "add", "Li").returncode == 0
    lines = (DEMO / "muguang" / "reviews.csv").read_text("utf-8-sig").splitlines(keepends=True)
    (folder / "reviews.csv").write_text("".join(lines[: READ + 1]), "utf-8")
    done = assistant(folder, "triage", str(folder / "reviews.csv"), "--json")
    assert done.returncode == 0, done.stderr
    figures = json.loads(done.stdout)
    assert figures["read"] == figures["new"] + figures["quarantined"] == READ
    return folder


def test_help_imports_nothing_heavy() -> None:
    heavy = ("numpy", "pydantic", "sqlalchemy", "chromadb", "langgraph", "openai", "babel", "dbos", "fastapi")
    code = (
        "import sys; from typer.testing import CliRunner; from assistant.cli.main import app;"
        "CliRunner().invoke(app, ['--help']);"
        f"print([name for name in {heavy!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_real_process_answers_as_one_typed_here(home: Path) -> None:
    """Two commands and an import of what is there already, each the installed program as a seller starts it."""
    for words in (("show", "1"), ("show", "999"), ("import", str(home / "reviews.csv"), "--json")):
        real, here = process(home, *words), assistant(home, *words)
        assert (real.returncode, real.stdout, real.stderr) == (here.returncode, here.stdout, here.stderr)


def test_the_same_file_twice_adds_nothing(home: Path) -> None:
    done = assistant(home, "import", str(home / "reviews.csv"), "--json")
    figures = json.loads(done.stdout)
    assert (figures["new"], figures["updated"], figures["duplicates"]) == (0, 0, READ - 1)


def test_the_bad_row_is_in_quarantine(home: Path) -> None:
    kept = (home / "quarantine" / "reviews.bad.csv").read_text("utf-8-sig").splitlines()
    assert kept[0] == "line,column,reason,raw"
    assert len(kept) == 2


def test_queue_and_show(home: Path) -> None:
    rows = [json.loads(line) for line in assistant(home, "queue", "--json", "--limit", "0").stdout.splitlines()]
    assert len(rows) > 30
    assert [each["harm"] for each in rows] == sorted((each["harm"] for each in rows), reverse=True)
    page = assistant(home, "show", "1").stdout
    for part in ("What the buyer says", "Diagnosis", "Clauses", "Offer", "public reply", "private offer", "follow-up"):
        assert part in page
    chinese = assistant(home, "--lang", "zh", "show", "muguang-1")
    assert chinese.returncode == 0


def test_approve_send_and_refuse_the_second_time(home: Path, tmp_path: Path) -> None:
    done = assistant(home, "approve", "2", "--as", "王主管", "--via", "spreadsheet")
    assert done.returncode == 0, done.stderr
    sent = assistant(home, "send")
    assert sent.stdout.count("sent") == 2, sent.stdout
    again = assistant(home, "approve", "2", "--as", "王主管")
    assert again.returncode == 1
    assert "already; last on record: " in again.stderr
    assert (home / "outbox" / "outbox.csv").exists()


def test_copy_and_post_waits_for_a_person(home: Path) -> None:
    assert assistant(home, "approve", "3", "--as", "王主管", "--only", "private_offer").returncode == 0
    shown = assistant(home, "send")
    assert "not posted yet" in shown.stdout
    history = assistant(home, "show", "3").stdout.partition("== History ==")[2]
    assert history.rstrip().endswith("not sent")
    posted = assistant(home, "send", "--posted", "--json")
    assert [json.loads(line)["state"] for line in posted.stdout.splitlines()] == ["sent"]
    assert "private offer" in posted.stderr


def test_edit_reject_outbox_insight_audit_doctor(home: Path) -> None:
    edited = assistant(home, "edit", "4", "--as", "Li", "--kind", "private_offer", "--text", "给您退款500元")
    assert edited.returncode == 0
    assert "R-AMOUNT" in edited.stderr
    assert assistant(home, "approve", "4", "--as", "王主管", "--only", "private_offer").returncode == 1
    assert assistant(home, "reject", "4", "--as", "Li", "--reason", "not ours").returncode == 0
    assert assistant(home, "outbox").returncode == 0
    assert "orders" in assistant(home, "insight", "--by", "product").stdout
    assert "all hold" in assistant(home, "audit", "verify").stderr
    doctor = assistant(home, "doctor")
    assert doctor.returncode == 0, doctor.stdout


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("show", "999"), 1, "no case"),
        (("--shop", "nowhere", "queue"), 1, "known: muguang"),
        (("triage", "missing.csv"), 1, "missing.csv"),
        (("approve", "1"), 2, "--as"),
        (("approve", "1", "--as", "Li", "--only", "poem"), 2, "public_reply"),
        (("frobnicate",), 2, "No such command"),
        (("insight", "--by", "moon"), 2, "province"),
        (("import", "x.csv", "--kind", "poems"), 2, "after_sales"),
        (("import", "x.csv", "--map", "text"), 2, "field=HEADER"),
        (("edit", "4", "--as", "Li", "--file", "missing.txt"), 1, "missing.txt"),
        (("shop", "add", "x", "--currency", "XXQ"), 1, "ISO 4217"),
        (("shop", "add", "x", "--time-zone", "Mars/Olympus"), 1, "Asia/Shanghai"),
        (("shop", "add", "x", "--language", "klingon"), 1, "ISO 639-1"),
        (("shop", "add", "x", "--platform", "amazon"), 1, "tiktok_shop"),
        (("shop", "edit", "nowhere", "--name", "x"), 1, "known: muguang"),
        (("shop", "add", "Bad Id"), 1, "shop id"),
        (("shop", "add", "x", "--market", "China"), 1, "two-letter"),
        (("knowledge", "add", "missing.md"), 1, "missing.md"),
        (("diagnose", "missing.jsonl"), 1, "missing.jsonl"),
        (("approve", "5", "--as", "Li", "--via", "pigeon"), 1, "no channel"),
    ],
)
def test_errors_say_what_to_do(home: Path, words: tuple[str, ...], code: int, told: str) -> None:
    done = assistant(home, *words)
    assert done.returncode == code, done.stderr
    assert told in done.stderr
    assert "Traceback" not in done.stderr


def test_diagnose_needs_no_shop(tmp_path: Path) -> None:
    texts = {"a": "杯子收到就碎了，要求退款", "b": "", "c": "\ud800 late"}
    lines = [{"id": name, "text": text} for name, text in texts.items()]
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text("\n".join(json.dumps(each) for each in lines), "utf-8")
    done = assistant(tmp_path, "diagnose", str(source), "--out", str(out))
    assert done.returncode == 0, done.stderr
    found = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert [each["id"] for each in found] == ["a", "b", "c"]
    keys = {"cause", "other_causes", "fault", "severity", "safety", "kind", "abstained", "confidence", "evidence"}
    for line, each in zip(lines, found, strict=True):
        assert keys <= each.keys()
        assert all(line["text"][part["start"] : part["end"]] == part["text"] for part in each["evidence"])
    assert found[1]["kind"] == "empty"
    assert not (tmp_path / "desk.sqlite").exists()


def test_propose_writes_nothing_to_the_store(tmp_path: Path) -> None:
    line = {
        "id": "p1",
        "text": "The lid arrived CRACKED, coffee everywhere",
        "platform": "tiktok_shop",
        "market": "US",
        "rating": 1,
        "photos": 1,
        "order": {"order_id": "577000000000000001", "product": "Travel Mug", "paid": "18.99", "freight": 4},
    }
    done = assistant(tmp_path, "propose", "-", given=json.dumps(line))
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["diagnosis"]["cause"]
    assert set(found["drafts"]) == {"public_reply", "private_offer", "follow_up"}
    assert found["offer"]["remedies"]
    other = assistant(tmp_path, "propose", "-", given=json.dumps({**line, "rating": 5}))
    assert other.stdout == done.stdout
    assert not (tmp_path / "desk.sqlite").exists()


def test_propose_names_the_field_that_is_wrong(tmp_path: Path) -> None:
    done = assistant(tmp_path, "propose", "-", given='{"id": "x", "text": "hi", "market": "Mars"}')
    assert (done.returncode, "'Mars' is no market" in done.stderr) == (1, True)
    done = assistant(tmp_path, "propose", "-", given="{nonsense")
    assert (done.returncode, ":1 is no JSON" in done.stderr) == (1, True)


def test_a_bad_line_costs_itself_alone(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    done = assistant(tmp_path, "diagnose", "-", "--out", str(out), given='{"id": 1, "text": "broken"}\n[]\n{"id": 3}\n')
    assert done.returncode == 1
    found = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert [each["id"] for each in found] == [1, None, 3]
    assert ["error" in each for each in found] == [False, True, True]
    judged = assistant(tmp_path, "check", "--json", given='{"id": 1, "text": "hi", "kind": "poem"}')
    assert json.loads(judged.stdout)["verdict"] == "block"


def test_check_judges_texts_of_anybody(tmp_path: Path) -> None:
    lines = [
        {"id": "1", "text": "赔你五十块", "kind": "private_offer", "market": "CN", "platform": "douyin"},
        {"id": "2", "text": "We are sorry.", "kind": "public_reply", "market": "US", "platform": "tiktok_shop"},
    ]
    given = "\n".join(json.dumps(each) for each in lines)
    done = assistant(tmp_path, "check", "--json", given=given)
    assert done.returncode == 0, done.stderr
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [each["verdict"] for each in found] == ["block", "pass"]
    assert found[0]["findings"][0].keys() == {"rule", "verdict", "start", "end", "message"}


def test_knowledge_add_and_search(home: Path, tmp_path: Path) -> None:
    policy = tmp_path / "gift.md"
    policy.write_text(
        "---\nid: gift-wrap\ntitle: 礼品包装\nmarket: CN\nplatform: douyin\nlanguage: zh\n"
        "valid_from: 2026-01-01\nsource: test\n---\n\n# 礼品包装\n\n## 包装费\n\n礼品包装每件五元，下单时可以勾选。\n",
        "utf-8",
    )
    assert assistant(home, "knowledge", "add", str(policy)).returncode == 0
    done = assistant(home, "knowledge", "search", "礼品包装多少钱", "--json")
    found = json.loads(done.stdout)
    assert any("gift-wrap" in hit["clause_id"] for hit in found["hits"])
