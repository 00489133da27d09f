"""Documents are cut into clauses: along headings, then along their own numbers, then by length."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.domain.clause import Clause
from assistant.knowledge.documents.document import Document
from assistant.knowledge.numbering import Mark, marks

#: code points; a piece that fits stays whole, so that a rule is not torn from its exceptions. Half of it found the
#: right clause among the first five for 0.75 of 76 questions over platform rules, this for 0.82
MAX_LENGTH = 1000
#: pieces shorter than this part of the longest are joined with a neighbour
SHORT = 4

#: where an over-long piece may be torn, best first
SEPARATORS = ("\n\n", "\n", "。", "！", "？", ". ", "；", "; ", "，", ", ", " ", "")

#: one sentence of a clause, or one item of its list
SENTENCE = re.compile(r"[^。！？!?；;\n]+?(?:[。！？!?；;\n]|\.(?=\s|$)|$)", re.DOTALL)

_HEADING = re.compile(r"(#{1,6})[ \t]+(.*?)[ \t]*#*")
_FENCE = ("```", "~~~")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    """A stretch of the text; `key` holds the numbers alone, because words change more often."""

    start: int
    end: int
    path: tuple[str, ...]
    key: tuple[str, ...]


def cut(document: Document) -> tuple[Clause, ...]:
    """The clauses of a document in order; `document.text[clause.start:clause.end] == clause.text`.

    Ids are `<document>#<digest of headings and numbers>`; of two that would be equal the second gets `~2`.
    """
    text = document.text
    used: dict[str, int] = {}
    clauses = []
    for section in _sections(document):
        numbered = _cut_by_marks(text, section, marks(text, section.start, section.end))
        for piece in _joined(numbered):
            for part in _cut_by_length(text, piece):
                trimmed = _trimmed(text, part)
                if trimmed.start < trimmed.end:
                    clauses.append(_clause(document, trimmed, used))
    return tuple(clauses)


def passage(clause: Clause) -> str:
    """What is encoded and matched for a clause: where it stands, then what it says."""
    places = [each for each in clause.path if each != clause.title]
    return "\n".join((" > ".join((clause.title, *places)), clause.text))


def _sections(document: Document) -> Iterator[_Piece]:
    """One piece for each heading, without the heading's own line; a plain text is one piece."""
    if not document.markdown:
        yield _Piece(start=document.body, end=len(document.text), path=(), key=())
        return
    path: list[tuple[int, str]] = []
    start = at = document.body
    fenced = False
    for line in document.text[document.body :].splitlines(keepends=True):
        fenced ^= line.lstrip().startswith(_FENCE)
        heading = None if fenced else _HEADING.fullmatch(line.rstrip())
        if heading:
            names = tuple(name for _, name in path)
            yield _Piece(start=start, end=at, path=names, key=names)
            level = len(heading[1])
            path = [each for each in path if each[0] < level] + [(level, heading[2])]
            start = at + len(line)
        at += len(line)
    names = tuple(name for _, name in path)
    yield _Piece(start=start, end=at, path=names, key=names)


def _cut_by_marks(text: str, piece: _Piece, inside: Sequence[Mark]) -> Iterator[_Piece]:
    """Cut at the outermost numbers, and again inside every part that is still too long."""
    if piece.end - piece.start <= MAX_LENGTH or not inside:
        yield piece
        return
    outermost = min(each.rank for each in inside)
    cuts = [each for each in inside if each.rank == outermost]
    if text[piece.start : cuts[0].start].strip():
        before = [each for each in inside if each.start < cuts[0].start]
        yield from _cut_by_marks(text, replace(piece, end=cuts[0].start), before)
    for mark, end in zip(cuts, [*(each.start for each in cuts[1:]), piece.end], strict=True):
        part = _Piece(start=mark.start, end=end, path=(*piece.path, mark.label), key=(*piece.key, mark.number))
        yield from _cut_by_marks(text, part, [each for each in inside if mark.start < each.start < end])


def _joined(pieces: Iterator[_Piece]) -> Iterator[_Piece]:
    """Short neighbours become one, which keeps the name of the first."""
    waiting: _Piece | None = None
    for piece in pieces:
        if waiting is None:
            waiting = piece
        elif (
            min(waiting.end - waiting.start, piece.end - piece.start) * SHORT < MAX_LENGTH
            and piece.end - waiting.start <= MAX_LENGTH
        ):
            waiting = replace(waiting, end=piece.end)
        else:
            yield waiting
            waiting = piece
    if waiting is not None:
        yield waiting


def _cut_by_length(text: str, piece: _Piece) -> Iterator[_Piece]:
    """Cut an over-long piece at sentence ends; nothing is lost between the parts."""
    if piece.end - piece.start <= MAX_LENGTH:
        yield piece
        return
    from langchain_text_splitters import RecursiveCharacterTextSplitter

    splitter = RecursiveCharacterTextSplitter(
        list(SEPARATORS), keep_separator="end", chunk_size=MAX_LENGTH, chunk_overlap=0, strip_whitespace=False
    )
    start = piece.start
    for part in splitter.split_text(text[piece.start : piece.end]):
        yield replace(piece, start=start, end=start + len(part))
        start += len(part)


def _trimmed(text: str, piece: _Piece) -> _Piece:
    said = text[piece.start : piece.end]
    start = piece.start + len(said) - len(said.lstrip())
    return replace(piece, start=start, end=max(start, piece.start + len(said.rstrip())))


def _clause(document: Document, piece: _Piece, used: dict[str, int]) -> Clause:
    place = _place(piece.key)
    used[place] = used.get(place, 0) + 1
    text = document.text[piece.start : piece.end]
    return Clause(
        id=f"{document.id}#{place}" + (f"~{used[place]}" if used[place] > 1 else ""),
        document=document.id,
        title=document.title,
        path=piece.path,
        text=text,
        start=piece.start,
        end=piece.end,
        version=_version(piece.path, text),
        language=document.language,
        market=document.market,
        platform=document.platform,
        audience=document.audience,
        applies_to=document.applies_to,
        valid_from=document.valid_from,
        valid_until=document.valid_until,
        source=document.source,
    )


def _place(key: tuple[str, ...]) -> str:
    """A digest of headings and numbers: an id goes where its words must not, such as the record of what happened."""
    names = "/".join(re.sub(r"[^\w.]+", "-", name.casefold()).strip("-") for name in key)
    return hashlib.sha256(names.encode("utf-8", "surrogatepass")).hexdigest()[:10]


def _version(path: tuple[str, ...], text: str) -> str:
    said = "\n".join((*path, text)).encode("utf-8", "surrogatepass")
    return hashlib.sha256(said).hexdigest()[:16]
