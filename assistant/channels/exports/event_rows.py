"""The data of one event as a row, read as if it stood in an export."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from assistant.channels.exports.cells import clean
from assistant.channels.exports.raw_rows import RawRow
from assistant.channels.exports.row_reader import RowReader
from assistant.domain.intake import AnyRow, Kind
from assistant.domain.shop import Shop


def event_row(kind: Kind, data: Mapping[str, Any], shop: Shop, others: Sequence[Shop] = ()) -> AnyRow:
    """One row out of the data of an event, whose names are fields or any header the importer knows.

    Raises NotRead, with the name it concerns as the note's `column` where there is one.
    """
    names, values = tuple(map(clean, data)), tuple(data.values())
    return RowReader(shop, kind, others=others).read(RawRow(line=0, raw="", headers=names, values=values))
