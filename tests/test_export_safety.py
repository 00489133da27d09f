"""What the desk writes for spreadsheets: nothing in it is run, and the desk reads back what it wrote."""

from __future__ import annotations

import csv
import io
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from assistant.channels.exports.cells import neutralise, restore
from assistant.channels.outbox_file import read_back, write_rows
from assistant.domain.outgoing import Outgoing

HOSTILE = [
    *("=cmd()", "+1", "-1", "@x", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x", " =1", "'=1", "''=1"),
    *("=cmd|' /C calc'!A0", '=DDE("cmd";"/C calc";"1")', '=HYPERLINK("http://a","b")', "a\n=1", '"=1', 'x","=1'),
]
ITEM = Outgoing(
    shop="s", key="k", approval="a", case="c", kind="public_reply", target="t", order_number="1", language="zh", text=""
)


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_what_the_desk_writes_opens_without_a_live_formula(tmp_path: Path, form: str) -> None:
    """As a spreadsheet sees it: no cell is a formula, none begins like one, and the desk reads back what it wrote."""
    path = tmp_path / f"outbox.{form}"
    items = [replace(ITEM, key=str(place), text=text) for place, text in enumerate(HOSTILE)]
    if form == "xlsx":
        items = [each for each in items if "\r" not in each.text]
    write_rows(path, items)
    assert read_back(path) == items
    if form == "xlsx":
        cells = [cell for row in load_workbook(path).worksheets[0].iter_rows() for cell in row]
        assert {cell.data_type for cell in cells} <= {"s", "n"}
        shown = [str(cell.value) for cell in cells if cell.value is not None]
    else:
        shown = [cell for row in csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline="")) for cell in row]
    assert not [each for each in shown if each.lstrip(" ")[:1] in set("=+-@\t\r\n＝＋－＠")]


@pytest.mark.parametrize("text", HOSTILE)
def test_the_mark_against_formulas_comes_off_again(text: str) -> None:
    assert restore(neutralise(text)) == text


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_a_real_spreadsheet_calculates_nothing(tmp_path: Path) -> None:
    path = tmp_path / "outbox.csv"
    write_rows(path, [replace(ITEM, key=str(place), text=text) for place, text in enumerate(HOSTILE)])
    command = ["soffice", "--headless", "--convert-to", "xlsx", "--outdir", str(tmp_path), str(path)]
    subprocess.run(command, check=True, capture_output=True)
    cells = [cell for row in load_workbook(tmp_path / "outbox.xlsx").worksheets[0].iter_rows() for cell in row]
    assert not [cell.value for cell in cells if cell.data_type == "f"]
