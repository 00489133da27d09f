"""What may stand in a cell: dirt taken out on the way in, formulas made harmless on the way out."""

from __future__ import annotations

import re

_DIRT = re.compile("[\x00\ud800-\udfff]")

#: what a spreadsheet may take for a formula: = + - @ and their full-width forms, TAB, CR, LF (OWASP, CSV injection)
_FORMULA = re.compile(r"[\s']*[=+\-@＝＋－＠\t\r\n]")


def clean(text: str) -> str:
    """The text without NUL and lone surrogates; the two halves of a split character are joined again."""
    if not _DIRT.search(text):
        return text
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
    return whole.replace("\x00", "")


def neutralise(text: str) -> str:
    """The text with `'` before it where a spreadsheet might run it as a formula; `restore` undoes exactly this."""
    return f"'{text}" if _FORMULA.match(text) else text


def restore(cell: str) -> str:
    """What `neutralise` was given."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell
