"""Cutting a table into records: as the csv module does for well-formed ones, and without loss for torn ones."""

from __future__ import annotations

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from assistant.channels.exports.records import cells_of, table_records

_CELL = st.text(st.sampled_from('ab",;\n\r\t =灯'), max_size=6)


@given(st.lists(st.lists(_CELL, min_size=2, max_size=4), max_size=6))
def test_well_formed_tables_are_cut_as_the_csv_module_cuts_them(table: list[list[str]]) -> None:
    out = io.StringIO(newline="")
    csv.writer(out, quoting=csv.QUOTE_ALL).writerows(table)
    records = list(table_records(io.StringIO(out.getvalue(), newline=""), ","))
    assert not any(record.problem for record in records)
    assert [cells_of(record.raw, ",") for record in records] == table


@given(st.text(st.sampled_from('ab",\n灯'), max_size=40))
def test_no_line_of_a_torn_table_is_lost(content: str) -> None:
    """Every line with more than delimiters is the beginning of a record or inside a well-formed one."""
    records = list(table_records(io.StringIO(content, newline=""), ","))
    covered = {
        number for each in records for number in range(each.line, each.line + each.raw.rstrip("\n").count("\n") + 1)
    }
    filled = {number for number, line in enumerate(content.split("\n"), start=1) if line.strip(",")}
    assert filled <= covered
