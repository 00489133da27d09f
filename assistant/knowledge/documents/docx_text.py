"""Word documents (.docx) as Markdown: checked before anything is unpacked, without pictures and hidden text."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from typing import Any
from xml.etree import ElementTree

from assistant.domain.note import N_
from assistant.errors import InvalidDocument

ZIP = b"PK\x03\x04"
#: the container of old .doc files, and of new ones behind a password
OLD_CONTAINER = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")

MOST_PARTS = 5_000
#: bytes that the parts with text may unpack to; Word takes about ten for each of the text
LARGEST = 40_000_000
#: elements of all parts together, and how deep one may lie in another
MOST_ELEMENTS = 500_000
DEEPEST = 150

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_CORE_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_OFF = ("0", "false", "off", "none")
_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='标题'] => h1:fresh
p[style-name='标题 1'] => h1:fresh
p[style-name='标题 2'] => h2:fresh
p[style-name='标题 3'] => h3:fresh
"""
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, KeyError, IndexError, NotImplementedError)


class _Refused(Exception):
    """A part of a document that no word processor writes."""


class _Careful(ElementTree.TreeBuilder):
    """Builds a tree, and stops at declarations of entities and at what is larger than a document can be."""

    def __init__(self, left: list[int]) -> None:
        super().__init__()
        self._left, self._depth = left, 0

    def doctype(self, name: str, pubid: str | None, system: str | None) -> None:
        raise _Refused

    def start(self, tag: Any, attrs: Any) -> Any:
        self._left[0] -= 1
        self._depth += 1
        if self._left[0] < 0 or self._depth > DEEPEST:
            raise _Refused
        return super().start(tag, attrs)

    def end(self, tag: Any) -> Any:
        self._depth -= 1
        return super().end(tag)


def read_docx(file: str, data: bytes) -> tuple[str, str]:
    """The Markdown text of a document and its title: its first heading, else the title among its properties.

    Raises InvalidDocument.
    """
    if data.startswith(OLD_CONTAINER):
        raise _old_or_locked(file, data)
    try:
        parts = _unpacked(file, data)
        trees = _trees(file, parts)
        return _converted(file, trees)
    except (*_DAMAGE, ElementTree.ParseError) as error:
        raise _damaged(file) from error


def _unpacked(file: str, data: bytes) -> dict[str, bytes]:
    """The parts with text; sizes are those met while unpacking, whatever the archive declares."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        infos = archive.infolist()
        wanted = [each for each in infos if each.filename.lower().endswith((".xml", ".rels"))]
        if len(infos) > MOST_PARTS or sum(each.file_size for each in wanted) > LARGEST:
            raise _too_much(file)
        if any(each.flag_bits & 1 for each in infos):
            raise _locked(file)
        parts: dict[str, bytes] = {}
        left = LARGEST
        for info in wanted:
            with archive.open(info) as stream:
                parts[info.filename] = stream.read(left + 1)
            left -= len(parts[info.filename])
            if left < 0:
                raise _too_much(file)
    if "[Content_Types].xml" not in parts:
        raise InvalidDocument(N_("{file} is no Word document (.docx)."), remedy=_SAVE_AGAIN, file=file)
    return parts


def _trees(file: str, parts: Mapping[str, bytes]) -> dict[str, ElementTree.Element]:
    left = [MOST_ELEMENTS]
    trees: dict[str, ElementTree.Element] = {}
    for name, content in parts.items():
        if not _is_read(name):
            continue
        parser = ElementTree.XMLParser(target=_Careful(left))  # noqa: S314  (it refuses entities)
        try:
            parser.feed(content)
            trees[name] = parser.close()
        except _Refused as error:
            raise _too_much(file) from error
    return trees


def _is_read(name: str) -> bool:
    """Whether a part says something about the text; themes, settings, headers and footers do not."""
    plain = name.lower()
    skipped = ("theme", "settings", "fonttable", "header", "footer", "customxml", "glossary", "diagrams", "charts")
    return plain.startswith(("[content_types]", "_rels/", "word/", "docprops/core")) and not any(
        each in plain for each in skipped
    )


def _converted(file: str, trees: Mapping[str, ElementTree.Element]) -> tuple[str, str]:
    import mammoth

    from assistant.knowledge.documents.html_text import markdown_of

    hidden_styles = set(_hidden_styles(trees))
    plain = io.BytesIO()
    with zipfile.ZipFile(plain, "w") as archive:
        for name, tree in trees.items():
            if name.startswith("word/") and name.endswith(".xml"):
                _drop_hidden(tree, hidden_styles)
            archive.writestr(name, ElementTree.tostring(tree, "utf-8"))
    plain.seek(0)
    try:
        made = mammoth.convert_to_html(plain, style_map=_STYLES, convert_image=lambda image: [])
    except RecursionError as error:
        raise _too_much(file) from error
    except Exception as error:  # the library raises whatever a damaged part provokes
        raise _damaged(file) from error
    text, heading = markdown_of(str(made.value))
    core = next((tree for name, tree in trees.items() if name.lower() == "docprops/core.xml"), None)
    return text, heading or " ".join((core.findtext(_CORE_TITLE) or "").split() if core is not None else [])


def _hidden_styles(trees: Mapping[str, ElementTree.Element]) -> Iterator[str]:
    for name, tree in trees.items():
        if name.lower().endswith("styles.xml"):
            for style in tree:
                facts = next((each for each in style if _local(each) == "rPr"), None)
                if facts is not None and _hides(facts, set()):
                    yield from (value for key, value in style.items() if key.endswith("}styleId"))


def _drop_hidden(tree: ElementTree.Element, styles: set[str]) -> None:
    """Remove runs that Word does not show: hidden by themselves or their style, white without a ground, or tiny."""
    stack = [(tree, False)]
    while stack:
        element, backed = stack.pop()
        backed = backed or _is_backed(element)
        hidden = _local(element) == "p" and _paragraph_style(element) in styles
        for child in list(element):
            if _local(child) != "r":
                stack.append((child, backed))
                continue
            facts = next((each for each in child if _local(each) == "rPr"), None)
            if hidden or (facts is not None and _hides(facts, styles, backed=backed)):
                element.remove(child)
            else:
                stack.append((child, backed))


def _paragraph_style(paragraph: ElementTree.Element) -> str:
    facts = next((each for each in paragraph if _local(each) == "pPr"), None)
    return next((_value(each) for each in facts if _local(each) == "pStyle"), "") if facts is not None else ""


def _hides(facts: ElementTree.Element, styles: set[str], *, backed: bool = False) -> bool:
    said = {_local(each): _value(each) for each in facts}
    if said.get("vanish", "0") not in _OFF or said.get("rStyle") in styles:
        return True
    tiny = said.get("sz", "").isdigit() and int(said["sz"]) <= 3
    own_ground = any(_is_shade(each) for each in facts) or said.get("highlight", "none") not in ("none", "white")
    return tiny or (said.get("color", "").upper() in ("FFFFFF", "FEFEFE") and not (backed or own_ground))


def _is_backed(element: ElementTree.Element) -> bool:
    """Whether a paragraph, cell or table says that its ground is not white; the style of a table may say so."""
    grounds = (facts for facts in element if _local(facts) in ("pPr", "tcPr", "tblPr"))
    return any(_is_shade(each) or _local(each) == "tblStyle" for facts in grounds for each in facts)


def _is_shade(element: ElementTree.Element) -> bool:
    fill = element.get(f"{_W}fill") or element.get(f"{_STRICT}fill") or ""
    return _local(element) == "shd" and fill.lower() not in ("", "auto", "ffffff")


def _value(element: ElementTree.Element) -> str:
    return element.get(f"{_W}val") or element.get(f"{_STRICT}val") or ""


def _local(element: ElementTree.Element) -> str:
    return str(element.tag).rpartition("}")[2]


_SAVE_AGAIN = N_("Open it in Word, WPS or LibreOffice and save it as .docx or PDF.")


def _old_or_locked(file: str, data: bytes) -> InvalidDocument:
    if _ENCRYPTED in data:
        return _locked(file)
    return InvalidDocument(N_("{file} is an old Word document (.doc)."), remedy=_SAVE_AGAIN, file=file)


def _locked(file: str) -> InvalidDocument:
    return InvalidDocument(N_("{file} is protected by a password."), remedy=N_("Save it without one."), file=file)


def _damaged(file: str) -> InvalidDocument:
    return InvalidDocument(N_("{file} is a damaged Word document."), remedy=_SAVE_AGAIN, file=file)


def _too_much(file: str) -> InvalidDocument:
    return InvalidDocument(
        N_("{file} unpacks to more than a document can be."),
        remedy=N_("Save its text as a new document and add that."),
        file=file,
    )
