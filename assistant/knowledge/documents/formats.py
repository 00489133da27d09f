"""The forms a document comes in: the bytes of a web page, PDF or Word file become text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from assistant.domain.note import N_
from assistant.errors import InvalidDocument

#: a long platform rule has 30 kB of text; two megabytes are a book
MAX_BYTES = 2_000_000
#: bytes a file may have on disk; markup, fonts and pictures are most of it
LARGEST_FILE = {
    ".md": MAX_BYTES,
    ".txt": MAX_BYTES,
    ".html": 10_000_000,
    ".htm": 10_000_000,
    ".pdf": 30_000_000,
    ".docx": 30_000_000,
}
#: forms whose text is taken out of something else
CONVERTED = (".html", ".htm", ".pdf", ".docx")
_OTHER_WRITING = (".doc", ".rtf", ".odt", ".wps", ".pages", ".dot", ".dotx", ".docm", ".epub", ".mht", ".mhtml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Extracted:
    """What a file says; `title` is "" when it names none."""

    text: str
    title: str
    markdown: bool


def extracted(file: str, data: bytes) -> Extracted:
    """The text of a web page, PDF or Word file. Raises InvalidDocument."""
    suffix = Path(file).suffix.lower()
    text, title = _reader(suffix)(file, data)
    if len(text.encode("utf-8", "replace")) > MAX_BYTES:
        raise too_large(file, MAX_BYTES)
    return Extracted(text=text, title=title[:200], markdown=suffix != ".pdf")


def check_form(file: str) -> None:
    """Raise InvalidDocument that says what to do for a file that cannot be read, by its name alone."""
    suffix = Path(file).suffix.lower()
    if suffix in LARGEST_FILE:
        return
    if suffix in _OTHER_WRITING:
        raise InvalidDocument(
            N_("{file} is a document in a form that cannot be read."),
            remedy=N_("Open it in Word, WPS or LibreOffice and save it as .docx or PDF."),
            file=file,
        )
    raise InvalidDocument(
        N_("{file} is no document that can be read."),
        remedy=N_("Save it as Markdown (.md), plain text (.txt), HTML (.html), PDF or Word (.docx)."),
        file=file,
    )


def too_large(file: str, limit: int) -> InvalidDocument:
    return InvalidDocument(
        N_("{file} is larger than {n} MB."),
        remedy=N_("Cut it into one file a policy."),
        file=file,
        n=limit // 1_000_000,
    )


def _reader(suffix: str) -> Callable[[str, bytes], tuple[str, str]]:
    if suffix == ".pdf":
        from assistant.knowledge.documents.pdf_text import read_pdf

        return read_pdf
    if suffix == ".docx":
        from assistant.knowledge.documents.docx_text import read_docx

        return read_docx
    from assistant.knowledge.documents.html_text import read_html

    return read_html
