"""Documents as the shop writes them: Markdown with front matter, plain text, web pages, PDF and Word files."""

from __future__ import annotations

import re
import stat
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from assistant.domain.clause import Audience
from assistant.domain.note import N_
from assistant.errors import InvalidDocument
from assistant.files import unopened
from assistant.knowledge.documents.decoding import decoded
from assistant.knowledge.documents.formats import CONVERTED, LARGEST_FILE, check_form, extracted, too_large

READABLE = tuple(LARGEST_FILE)

#: guesses the ISO 639-1 code of a text; "" when it cannot tell
LanguageOf = Callable[[str], str]
#: the passage of a text that is meant for a machine and not for people; "" when there is none
AddressesMachine = Callable[[str], str]

_SCRIPTS = (("ja", r"[ぁ-ヿ]"), ("ko", r"[가-힣]"), ("th", r"[ก-๛]"), ("zh", r"[\u4e00-\u9fff]"))
_COMMENT = re.compile(r"#+[ \t]+(.*)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """`text` is the whole file, front matter included, or what was taken out of a web page, PDF or Word file;
    a clause's offsets point into it.

    `body` is where the prose starts, in code points. `file` is the name shown to people.
    """

    id: str
    file: str
    title: str
    text: str
    body: int
    markdown: bool
    language: str
    market: str = ""
    platform: str = ""
    audience: Audience = Audience.BUYER
    applies_to: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_until: date | None = None
    #: ids of documents that are no longer in force once this one is
    supersedes: tuple[str, ...] = ()
    source: str = ""


def by_script(text: str) -> str:
    """A language told by its letters alone; Latin letters could be any language, so they give ""."""
    for language, letters in _SCRIPTS:
        if len(re.findall(letters, text)) * 20 > len(text):
            return language
    return ""


def nobody(text: str) -> str:
    """Takes every text for one that is meant for people."""
    return ""


def parse_document(
    file: str,
    text: str,
    *,
    language: str = "",
    language_of: LanguageOf = by_script,
    addresses_machine: AddressesMachine = nobody,
) -> Document:
    """Read one document from its text; `file` tells the format and is the id when the document names none.

    The language is the document's own, else `language`, else what `language_of` guesses.
    Raises InvalidDocument, also for a text with a passage that `addresses_machine`.
    """
    check_form(file)
    suffix = Path(file).suffix.lower()
    if suffix in CONVERTED:
        return parse_file(
            file,
            b"\xef\xbb\xbf" + text.encode("utf-8", "replace"),
            language=language,
            language_of=language_of,
            addresses_machine=addresses_machine,
        )
    _refuse_binary(file, text)
    read = _markdown if suffix == ".md" else _plain
    return _for_people(read(file, text, lambda prose: language or language_of(prose)), addresses_machine)


def parse_file(
    file: str,
    data: bytes,
    *,
    language: str = "",
    language_of: LanguageOf = by_script,
    addresses_machine: AddressesMachine = nobody,
) -> Document:
    """Read one document from the bytes of its file, as `parse_document` does from a text. Raises InvalidDocument."""
    check_form(file)
    if len(data) > (limit := LARGEST_FILE[Path(file).suffix.lower()]):
        raise too_large(file, limit)
    if Path(file).suffix.lower() in CONVERTED:
        document = _converted(file, data, lambda prose: language or language_of(prose))
        return _for_people(document, addresses_machine)
    text = decoded(file, data).replace("\r\n", "\n").replace("\r", "\n")
    return parse_document(file, text, language=language, language_of=language_of, addresses_machine=addresses_machine)


def read_document(
    path: Path,
    *,
    file: str = "",
    language: str = "",
    language_of: LanguageOf = by_script,
    addresses_machine: AddressesMachine = nobody,
) -> Document:
    """Read one document from disk; `file` is the name it goes by, the file's own name unless told.

    Raises InvalidDocument.
    """
    name = (file or path.name).encode("utf-8", "replace").decode("utf-8")
    check_form(path.name.encode("utf-8", "replace").decode("utf-8"))
    try:
        data = _bytes_of(path)
    except OSError as error:
        raise unopened(InvalidDocument, name, error) from error
    return parse_file(name, data, language=language, language_of=language_of, addresses_machine=addresses_machine)


def read_folder(
    folder: Path, *, language_of: LanguageOf = by_script, addresses_machine: AddressesMachine = nobody
) -> tuple[list[Document], list[str]]:
    """All readable files below a folder, by name, and the names of the files that were left out.

    Raises InvalidDocument when there is none to read, one is broken, or two share an id.
    """
    documents: dict[str, Document] = {}
    left_out = []
    for path in sorted(each for each in folder.rglob("*") if each.is_file() and not each.name.startswith(".")):
        name = path.relative_to(folder).as_posix()
        if path.suffix.lower() not in READABLE:
            left_out.append(name)
            continue
        document = read_document(path, file=name, language_of=language_of, addresses_machine=addresses_machine)
        if document.id in documents:
            raise InvalidDocument(
                N_("{file} and {other} have the same id {id!r}."),
                remedy=N_("Give one of them another id."),
                file=name,
                other=documents[document.id].file,
                id=document.id,
            )
        documents[document.id] = document
    if not documents:
        raise InvalidDocument(
            N_("No document that can be read in {file}."),
            remedy=N_("Name the folder that holds the policies."),
            file=folder,
        )
    return list(documents.values()), left_out


def _bytes_of(path: Path) -> bytes:
    """At most one byte more than a file may have: what is no ordinary file can have no end."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise OSError(0, "it is no file")
    with path.open("rb") as opened:
        return opened.read(LARGEST_FILE[path.suffix.lower()] + 1)


def _refuse_binary(file: str, text: str) -> None:
    if "\0" in text:
        raise InvalidDocument(N_("{file} holds binary data."), remedy=N_("Save it as plain text in UTF-8."), file=file)


def _for_people(document: Document, addresses_machine: AddressesMachine) -> Document:
    passage = addresses_machine(document.text) or addresses_machine(document.title)
    if passage:
        raise InvalidDocument(
            N_("{file} speaks to a machine, not to people: {passage!r}."),
            remedy=N_("Remove this sentence; policies speak to buyers and staff."),
            file=document.file,
            passage=passage,
        )
    return document


def _converted(file: str, data: bytes, language_of: LanguageOf) -> Document:
    found = extracted(file, data)
    _refuse_binary(file, found.text)
    return Document(
        id=_id_of(file),
        file=file,
        title=found.title or Path(file).stem,
        text=found.text,
        body=0,
        markdown=found.markdown,
        language=language_of(_prose(file, found.text, 0)),
    )


def _markdown(file: str, text: str, language_of: LanguageOf) -> Document:
    from assistant.knowledge.documents.front_matter import read_front_matter

    front, body = read_front_matter(file, text)
    heading = re.search(r"^#[ \t]+(.+)$", text[body:], re.MULTILINE)
    return Document(
        id=front.id or _id_of(file),
        file=file,
        title=front.title or (heading[1].strip() if heading else Path(file).stem),
        text=text,
        body=body,
        markdown=True,
        language=front.language or language_of(_prose(file, text, body)),
        market=front.market,
        platform=front.platform or "",
        audience=front.audience,
        applies_to=front.applies_to,
        valid_from=front.valid_from,
        valid_until=front.valid_until,
        supersedes=front.supersedes,
        source=front.source,
    )


def _plain(file: str, text: str, language_of: LanguageOf) -> Document:
    """Lines at the top that start with # are about the file: its title, and a link to where it comes from."""
    title, source = "", ""
    body = 1 if text.startswith("\ufeff") else 0
    for line in text[body:].splitlines(keepends=True):
        comment = _COMMENT.fullmatch(line.strip())
        if line.strip() and not comment:
            break
        body += len(line)
        said = comment[1] if comment else ""
        if said.startswith(("http://", "https://")):
            source = source or said
        else:
            title = title or said
    return Document(
        id=_id_of(file),
        file=file,
        title=title or Path(file).stem,
        text=text,
        body=body,
        markdown=False,
        language=language_of(_prose(file, text, body)),
        source=source,
    )


def _prose(file: str, text: str, body: int) -> str:
    prose = text[body:]
    if not prose.strip():
        raise InvalidDocument(
            N_("{file} has no text."), remedy=N_("Write the policy below its title, or remove the file."), file=file
        )
    return prose


def _id_of(file: str) -> str:
    return re.sub(r"[#\s]+", "-", file)
