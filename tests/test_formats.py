"""Web pages, PDF and Word files become documents whose clauses point into the text taken out of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.errors import InvalidDocument
from assistant.knowledge.clauses import cut
from assistant.knowledge.documents.document import Document, parse_document, parse_file, read_document, read_folder
from tests.documents_kit import docx, paragraph, pdf, table

PAGE = """<!doctype html><html><head><title>退货 &amp; 换货</title></head><body>
<h1>退换货规则</h1><p>签收后七天内<b>可以</b>退货。
<h2>生鲜</h2><table><tr><th>类目<th>时限<tr><td rowspan=2>水果<td>24小时<tr><td>48小时</table>
<ul><li>拍照<li>联系客服</ul></body></html>"""
WORD = (
    paragraph("退换货规则", style="H1")
    + paragraph("签收后七天内可以退货。")
    + paragraph("生鲜", style="H2")
    + table(("类目", "时限"), ("水果", "24小时"))
)


def points_into_itself(document: Document) -> bool:
    clauses = cut(document)
    return bool(clauses) and all(document.text[each.start : each.end] == each.text for each in clauses)


def test_a_web_page_becomes_headings_tables_and_lists() -> None:
    document = parse_file("returns.html", PAGE.encode())
    assert (document.title, document.language, document.markdown) == ("退货 & 换货", "zh", True)
    assert "# 退换货规则\n\n签收后七天内可以退货。\n\n## 生鲜" in document.text
    assert "| 类目 | 时限 |\n| --- | --- |\n| 水果 | 24小时 |\n| 水果 | 48小时 |" in document.text
    assert "- 拍照\n- 联系客服" in document.text
    assert [each.path for each in cut(document)] == [("退换货规则",), ("退换货规则", "生鲜")]
    assert points_into_itself(document)


def test_a_page_given_as_text_is_read_as_its_bytes_are() -> None:
    assert parse_document("a.HTM", PAGE).text == parse_file("a.HTM", PAGE.encode()).text


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [
        ("gb18030", '<meta charset="gb2312">'),
        ("gb18030", '<meta http-equiv="Content-Type" content="text/html; charset=GBK">'),
        ("utf-16", "<meta charset=utf-16>"),
        ("utf-16-le", "<meta charset=utf-16>"),
        ("utf-16-be", "<meta charset=utf-16>"),
        ("utf-8-sig", ""),
        ("big5", "<meta charset=big5>"),
    ],
)
def test_a_page_is_read_in_the_encoding_it_declares(encoding: str, declared: str) -> None:
    said = "退回" if encoding == "big5" else "退换货规则"
    document = parse_file("a.html", f"<html><head>{declared}</head><body><p>{said}</p></body></html>".encode(encoding))
    assert document.text == said


def test_text_that_looks_like_a_heading_is_none() -> None:
    document = parse_file("a.html", b"<h1>Sizes</h1><p># 12 is large</p>")
    assert [each.path for each in cut(document)] == [("Sizes",)]


def test_a_table_that_lays_out_a_page_keeps_its_headings() -> None:
    page = b"<table><tr><td><h1>Returns</h1><p>Within 7 days.</td><td><table><tr><td>a<td>b</table></td></tr></table>"
    document = parse_file("a.html", page)
    assert document.text.startswith("# Returns\n\nWithin 7 days.")
    assert "| a | b |" in document.text


def test_a_word_file_becomes_headings_and_tables() -> None:
    document = parse_file("returns.docx", docx(WORD))
    assert (document.title, document.language, document.markdown) == ("退换货规则", "zh", True)
    assert document.text.startswith("# 退换货规则\n\n签收后七天内可以退货。\n\n## 生鲜")
    assert "| 水果 | 24小时 |" in document.text
    assert points_into_itself(document)


def test_a_word_file_without_headings_is_called_by_its_properties() -> None:
    core = '<p xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Our returns</dc:title></p>'
    made = docx(paragraph("Within seven days."), **{"docProps/core.xml": core})
    assert parse_file("a.docx", made).title == "Our returns"
    assert parse_file("a.docx", docx(paragraph("Within seven days."))).title == "a"


@pytest.mark.parametrize("packed", [False, True])
def test_a_pdf_becomes_plain_text(packed: bool) -> None:
    document = parse_file("returns.pdf", pdf("退换货规则\n七天内可以退货。", "第二页的规则。", packed=packed))
    assert (document.title, document.markdown, document.language) == ("returns", False, "zh")
    assert document.text.splitlines() == ["退换货规则", "七天内可以退货。", "", "第二页的规则。"]
    assert points_into_itself(document)


def test_lines_of_a_pdf_are_joined_where_the_paper_broke_them() -> None:
    long = (
        "签收后四十八小时内上传照片的破损商品，由本店\n承担来回运费并全额退款。\n"
        "第二条 其他情形由双方协商处理解决完毕后再行\n"
    )
    document = parse_file("a.pdf", pdf(long + "Please keep the infor-\nmation sheet."))
    assert document.text.splitlines() == [
        "签收后四十八小时内上传照片的破损商品，由本店承担来回运费并全额退款。",
        "第二条 其他情形由双方协商处理解决完毕后再行",
        "Please keep the information sheet.",
    ]


def test_a_folder_holds_documents_of_every_form(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(docx(WORD))
    (tmp_path / "b.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "c.pdf").write_bytes(pdf("七天内可以退货。"))
    (tmp_path / "d.md").write_text("# 规则\n七天。", encoding="utf-8")
    (tmp_path / "e.xlsx").write_bytes(b"PK")
    documents, left_out = read_folder(tmp_path)
    assert [each.file for each in documents] == ["a.docx", "b.html", "c.pdf", "d.md"]
    assert left_out == ["e.xlsx"]


@pytest.mark.parametrize(("name", "said"), [("a.doc", ".docx"), ("a.RTF", ".docx"), ("a.odt", "PDF"), ("a.png", ".md")])
def test_other_forms_are_refused_with_what_to_do(tmp_path: Path, name: str, said: str) -> None:
    (tmp_path / name).write_bytes(b"x")
    with pytest.raises(InvalidDocument) as refused:
        read_document(tmp_path / name)
    assert name in refused.value.message
    assert said in refused.value.remedy
