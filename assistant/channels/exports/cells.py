"""What may stand in a cell: dirt taken out on the way in, formulas made harmless on the way out."""

from __future__ import annotations

import re
import unicodedata

_DIRT = re.compile("[\x00\ud800-\udfff]")

#: direction marks and characters without width, as they come along when a number is copied from a page
_UNSEEN = re.compile("[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_AS_TEXT = re.compile(r'=\s*"(.*)"', re.DOTALL)
#: cells that say "nothing here", in the form `bare` gives them, in lower case
NOTHING = frozenset({"", "-", "--", "—", "/", "n/a", "null", "none", "nan", "无"})
#: characters of a cell that a message repeats
_LONGEST_QUOTE = 40

#: what a spreadsheet may take for a formula: = + - @ and their full-width forms, TAB, CR, LF (OWASP, CSV injection)
_FORMULA = re.compile(r"[\s']*[=+\-@＝＋－＠\t\r\n]")


def clean(text: str) -> str:
    """The text without NUL and lone surrogates; the two halves of a split character are joined again."""
    if not _DIRT.search(text):
        return text
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
    return whole.replace("\x00", "")


def bare(cell: str) -> str:
    """A typed cell without what tools put round it: NFKC, no unseen characters, no `="..."`, no `'` or tab about it."""
    text = cell.strip()
    if not text.isascii():
        text = _UNSEEN.sub("", unicodedata.normalize("NFKC", text)).strip()
    if match := _AS_TEXT.fullmatch(text):
        text = match[1].strip()
    return text.lstrip("'`").strip()


def quoted(cell: str) -> str:
    """A cell short enough for a message."""
    return cell if len(cell) <= _LONGEST_QUOTE else f"{cell[:_LONGEST_QUOTE]}…"


def neutralise(text: str) -> str:
    """The text with `'` before it where a spreadsheet might run it as a formula; `restore` undoes exactly this."""
    return f"'{text}" if _FORMULA.match(text) else text


def restore(cell: str) -> str:
    """What `neutralise` was given."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell
