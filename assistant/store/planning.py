"""What SQLite's planner is told of the tables before they are large.

Every key begins with the shop, of which there are few, so that the first column of an index finds nearly everything.
Without statistics SQLite takes it for selective and reads whole tables where an IN list would find 500 rows; a million
orders came in ten times slower. The numbers have the form of `sqlite_stat1` (SQLite documentation, fileformat2 2.6.2):
rows of the index, then how many rows share the first column, the first two, and so on.
"""

from __future__ import annotations

from sqlalchemy import Connection, text

#: rows the planner expects in every table, rows that share a shop, and rows that share what is no key
ROWS, OF_ONE_SHOP, ALIKE = 1_000_000, 500_000, 10


def teach_planner(connection: Connection) -> None:
    """Write statistics for every index of a new SQLite database; connections opened from now on plan with them."""
    connection.exec_driver_sql("ANALYZE")
    connection.exec_driver_sql("DELETE FROM sqlite_stat1")
    tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    for table in connection.execute(text(tables)).all():
        indexes = "SELECT name, origin FROM pragma_index_list(:table)"
        for index in connection.execute(text(indexes), {"table": table.name}).all():
            _teach(connection, table.name, index.name, index.origin)


def _teach(connection: Connection, table: str, index: str, origin: str) -> None:
    columns = connection.execute(text("SELECT name FROM pragma_index_info(:index)"), {"index": index}).all()
    width = len(columns)
    unique = origin in {"pk", "u"}
    shared = [OF_ONE_SHOP, *[ALIKE] * (width - 1)] if width > 1 else [ALIKE]
    if unique:
        shared[-1] = 1
    connection.execute(
        text("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (:table, :index, :stat)"),
        {"table": table, "index": index, "stat": " ".join(map(str, [ROWS, *shared]))},
    )
