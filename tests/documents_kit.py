"""Makes small PDF and Word files by hand, so that a test can say exactly what is in them."""

from __future__ import annotations

import io
import zipfile
import zlib

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)
RELATIONS = (
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Target="word/document.xml" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>'
)
STYLES = (
    f"<w:styles {W}>"
    + "".join(f'<w:style w:type="paragraph" w:styleId="H{n}"><w:name w:val="heading {n}"/></w:style>' for n in (1, 2))
    + "</w:styles>"
)


def paragraph(text: str, *, style: str = "", facts: str = "") -> str:
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{named}<w:r><w:rPr>{facts}</w:rPr><w:t>{text}</w:t></w:r></w:p>"


def table(*rows: tuple[str, ...]) -> str:
    cells = ("".join(f"<w:tc>{paragraph(each)}</w:tc>" for each in row) for row in rows)
    return "<w:tbl>" + "".join(f"<w:tr>{each}</w:tr>" for each in cells) + "</w:tbl>"


def docx(body: str, *, before: str = "", **parts: str) -> bytes:
    """A Word file; `before` stands ahead of the document's root, `parts` are further parts by name."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        archive.writestr("_rels/.rels", RELATIONS)
        archive.writestr("word/styles.xml", STYLES)
        archive.writestr("word/document.xml", f"{before}<w:document {W}><w:body>{body}</w:body></w:document>")
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


def pdf(*pages: str | bytes, packed: bool = False, resources: str = "", extra: str = "") -> bytes:
    """A PDF of one font whose codes are UTF-16; a page is its lines of text, or its drawing steps as bytes."""
    objects: dict[int, bytes] = {
        1: b"<</Type/Catalog/Pages 2 0 R>>",
        3: b"<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>",
        4: b"<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(A)/Ordering(I)/Supplement 0>>>>",
        5: _stream(
            b"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
            + b"".join(
                b"1 beginbfrange <%02X00> <%02XFF> <%02X00> endbfrange\n" % (high, high, high)
                for high in (*range(0x3), 0x20, *range(0x30, 0x31), *range(0x4E, 0xA0), 0xFF)
            )
            + b"endcmap end",
            packed=True,
        ),
    }
    kids = []
    for place, page in enumerate(pages):
        number = 10 + 2 * place
        drawn = page if isinstance(page, bytes) else lines(page)
        objects[number + 1] = _stream(drawn, packed=packed)
        objects[number] = (
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents {number + 1} 0 R"
            f"/Resources<</Font<</F 3 0 R>>{resources}>>>>"
        ).encode()
        kids.append(f"{number} 0 R")
    objects[2] = f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(kids)}]{extra}>>".encode()
    return assembled(objects)


def lines(text: str) -> bytes:
    """The drawing steps of a page."""
    shown = "".join(f"<{each.encode('utf-16-be').hex()}> Tj 0 -14 Td " for each in text.split("\n"))
    return f"BT /F 12 Tf 50 750 Td {shown} ET".encode()


def assembled(objects: dict[int, bytes], root: str = "/Root 1 0 R") -> bytes:
    made = b"%PDF-1.7\n"
    places: dict[int, int] = {}
    for number, content in objects.items():
        places[number] = len(made)
        made += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(made)
    made += b"xref\n0 1\n0000000000 65535 f \n"
    made += b"".join(b"%d 1\n%010d 00000 n \n" % (number, place) for number, place in places.items())
    size = max(objects) + 1
    return made + f"trailer <</Size {size} {root}>>\nstartxref\n{start}\n%%EOF\n".encode()


def _stream(content: bytes, *, packed: bool) -> bytes:
    content = zlib.compress(content) if packed else content
    packing = b"/Filter/FlateDecode" if packed else b""
    return b"<</Length %d%s>>stream\n%s\nendstream" % (len(content), packing, content)
