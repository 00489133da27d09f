"""The return guide: its words are those of the private offer, its picture holds them all and nothing else."""

from __future__ import annotations

import re
import unicodedata
import xml.etree.ElementTree as ET
from dataclasses import replace
from typing import Any

import pytest

from assistant.agent.facts import facts_of
from assistant.domain.complaint import Complaint
from assistant.domain.draft import Draft, DraftKind
from assistant.domain.offer import Offer
from assistant.domain.playbook import RemedyKind
from assistant.domain.return_guide import ReturnGuide
from assistant.domain.taxonomy import DRAFT_LANGUAGES, Platform
from assistant.domain.verdict import Verdict
from assistant.domain.wording import Picture
from assistant.drawing.lines import plain, width, wrapped
from assistant.drawing.pictures import picture
from assistant.drawing.return_card import WIDTH, return_card
from assistant.language.guide_writer import GuideWriter
from assistant.reading.guard import PolicyGuard
from assistant.reading.language import detect_language
from tests import test_golden_cases as golden
from tests.desk_kit import HANDBOOK, NOW

SVG = "{http://www.w3.org/2000/svg}"
WRITER = GuideWriter(wording=HANDBOOK.wording)
#: languages beside those of the golden cases: platform, market, price, freight, product, return address
SHOPS = {
    **golden.SHOPS,
    "th": (Platform.TIKTOK_SHOP, "TH", "590.00 THB", "40.00 THB", "เสื้อเชิ้ตลินิน", "99/12 ถนนสุขุมวิท เขตคลองเตย 10110"),
    "vi": (Platform.TIKTOK_SHOP, "VN", "250000 VND", "20000 VND", "Áo sơ mi lanh", "12 Nguyễn Trãi, TP. Hồ Chí Minh"),
    "ms": (Platform.TIKTOK_SHOP, "MY", "59.00 MYR", "6.00 MYR", "Kemeja Linen", "7 Jalan Melati, 47301 Petaling Jaya"),
    "es": (Platform.TIKTOK_SHOP, "ES", "29.00 EUR", "4.00 EUR", "Camisa de lino", "Calle Mayor 12, 28013 Madrid"),
    "pt": (Platform.TIKTOK_SHOP, "BR", "129.00 BRL", "14.00 BRL", "Camisa de linho", "Rua das Flores, 123, São Paulo"),
    "ja": (Platform.TIKTOK_SHOP, "JP", "4900 JPY", "500 JPY", "リネンシャツ", "〒160-0022 東京都新宿区 返品係"),
}  # fmt: skip
#: scripts, markup, a direction override, and more than any card can hold
HOSTILE = ("<script>alert(1)</script>", "</text></svg><image href='http://x'/>", "\u202eevil\u2066\u200b", "a&b" * 170)


async def case_in(language: str, monkeypatch: pytest.MonkeyPatch) -> tuple[Complaint, Offer, Draft]:
    """Scenario A in a language, with its offer and its private text."""
    monkeypatch.setattr(golden, "SHOPS", SHOPS)
    scene = golden.SCENES["exchange_after_live"]
    scene = replace(scene, said={each: scene.said.get(each, "|too big|") for each in SHOPS})
    proposal = await golden.proposed(scene, language)
    (private,) = [each.draft for each in proposal.drafts if each.draft.kind is DraftKind.PRIVATE_OFFER]
    assert proposal.offer is not None
    return golden.complaint_of(scene, language), proposal.offer, private


async def guide_in(language: str, monkeypatch: pytest.MonkeyPatch, shop: str = "Mugu") -> ReturnGuide:
    complaint, offer, private = await case_in(language, monkeypatch)
    guide = WRITER.write(complaint, offer, private, shop=shop)
    assert guide is not None
    return guide


def drawn(svg: str) -> list[str]:
    return [each.text or "" for each in ET.fromstring(svg).iter(f"{SVG}text")]


def joined(words: str) -> str:
    return re.sub(r"\s", "", words)


EXPECTED = {
    "zh": [
        ["木光", "换货寄回步骤", "亚麻衬衫"],
        ["1", "在订单页找到亚麻衬衫，点“申请售后”，按说好的办法提交。"],
        ["2", "把亚麻衬衫连同随货附件、吊牌一起装好，封牢。"],
        ["3", "寄到这个地址", "浙江省杭州市余杭区良渚路1号 退货组"],
        ["4", "回到订单页，把快递单号填上。"],
        ["5", "东西到仓后我们会检查，再按说好的办法办理。"],
        ["包裹里要有", "亚麻衬衫", "随货附件", "吊牌", "寄回的运费我们承担。", "11月24日前给您消息。"],
        ["寄件请留意", "寄件回执请留着，等办完再扔。"],
        ["请别在原包装盒上写字或贴面单，外面再套一层箱子或袋子。", "请不要寄到付，也不要用平邮，免得仓库收不到。"],
    ],
    "en": [
        ["木光", "How to exchange it", "Linen Shirt"],
        ["1", "Open your order page, choose your Linen Shirt and submit the request there."],
        ["2", "Pack your Linen Shirt with all accessories and the tag, so that nothing moves around inside."],
        ["3", "Send the package to", "12 Harbor Rd, Newark, NJ 07105"],
        ["4", "Enter the tracking number on the order page, so that we can see the package coming."],
        ["5", "When it is with us, we will check your Linen Shirt and carry out what we agreed."],
        ["In the package", "Your Linen Shirt", "all accessories", "the tag"],
        ["We bear the shipping back to us.", "You will hear from us by November 24."],
        ["Please mind", "Please save the shipping receipt for your Linen Shirt until it is all settled."],
        ["Put the original box of your Linen Shirt inside an outer box, and do not write or tape on it."],
        ["Do not send it cash on delivery or by mail without tracking,"],
        ["because such packages cannot be accepted or found."],
    ],
    "id": [
        ["木光", "Langkah tukar barang", "Kemeja Linen"],
        ["1", "Buka halaman pesanan, pilih Kemeja Linen, lalu kirim pengajuannya di sana."],
        ["2", "Kemas Kemeja Linen bersama kelengkapan dan labelnya."],
        ["3", "Kirim paketnya ke alamat ini", "Jl. Melati 7, Bandung 40115"],
        ["4", "Setelah dikirim, isi nomor resinya di halaman pesanan."],
        ["5", "Begitu Kemeja Linen tiba, kami periksa dan jalankan penyelesaian yang sudah disepakati."],
        ["Isi paket", "Kemeja Linen", "kelengkapannya", "labelnya"],
        ["Ongkir kirim balik kami yang tanggung.", "Kabar dari kami paling lambat 24 November."],
        ["Mohon diperhatikan", "Simpan bukti kirim Kemeja Linen sampai urusan ini selesai."],
        ["Mohon tidak menulis atau menempel resi langsung di kotak asli Kemeja Linen;"],
        ["bungkus lagi dengan kardus luar."],
        ["Mohon tidak mengirim dengan bayar di tempat atau tanpa nomor resi,"],
        ["karena paket Kemeja Linen jadi tidak bisa kami terima atau lacak."],
        ["Foto isi paket Kemeja Linen sebelum ditutup, untuk pegangan Kakak."],
    ],
}


@pytest.mark.anyio
@pytest.mark.parametrize("language", EXPECTED)
async def test_the_picture_of_scenario_a_word_for_word(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    svg = return_card(await guide_in(language, monkeypatch, shop="木光"))
    assert joined("".join(drawn(svg))) == joined("".join(word for part in EXPECTED[language] for word in part))


@pytest.mark.anyio
@pytest.mark.parametrize("language", DRAFT_LANGUAGES)
async def test_every_language_says_what_its_private_text_says_and_the_guard_lets_it_pass(
    language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    complaint, offer, private = await case_in(language, monkeypatch)
    guide = WRITER.write(complaint, offer, private, shop="Mugu")
    assert guide is not None
    assert guide.answer
    assert guide.address == SHOPS[language][-1]
    for each in (*guide.steps, *guide.cautions):
        assert each.text in private.text
    assert not re.search(r"[{}]", "".join(guide.lines()))
    found = check(guide, complaint, offer)
    assert {each.rule for each in found if each.verdict is not Verdict.PASS} <= {"R-PACK"}, found
    refused = check(replace(guide, freight="Free refund of 50 USD, 全额退款"), complaint, offer)
    assert any(each.verdict is Verdict.BLOCK for each in refused)


def check(guide: ReturnGuide, complaint: Complaint, offer: Offer) -> list[Any]:
    draft = guide.draft()
    pack = HANDBOOK.pack(complaint.platform, complaint.market)
    return list(
        PolicyGuard(detect_language=detect_language).check(
            draft, offer=offer, clauses=(), facts=facts_of(complaint, draft), pack=pack, day=NOW.date()
        )
    )


@pytest.mark.anyio
@pytest.mark.parametrize("language", DRAFT_LANGUAGES)
async def test_every_language_is_drawn_within_its_frame(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    svg = return_card(await guide_in(language, monkeypatch))
    root = ET.fromstring(svg)
    assert (root.get("width"), root.get("{http://www.w3.org/XML/1998/namespace}lang")) == (str(WIDTH), language)
    height = float(root.get("height", "0"))
    assert 1600 <= height <= 2200
    for x, y, each in placed(root):
        bold = each.get("font-weight") == "700"
        size = float(each.get("font-size", "0"))
        if each.get("text-anchor") != "middle":
            assert x + width(each.text or "", size, bold=bold) <= WIDTH - 40, each.text
        assert 0 < y < height


def placed(node: ET.Element, x: float = 0, y: float = 0) -> list[tuple[float, float, ET.Element]]:
    """Every text with its place on the card."""
    moved = re.match(r"translate\((\S+) (\S+)\)$", node.get("transform", ""))
    if moved:
        x, y = x + float(moved[1]), y + float(moved[2])
    here = [(x + float(node.get("x", "0")), y + float(node.get("y", "0")), node)] if node.tag == f"{SVG}text" else []
    return here + [every for child in node for every in placed(child, x, y)]


@pytest.mark.anyio
async def test_who_bears_the_freight_stands_as_in_the_offer(monkeypatch: pytest.MonkeyPatch) -> None:
    complaint, offer, private = await case_in("en", monkeypatch)
    own = replace(offer, remedies=tuple(replace(each, freight=False) for each in offer.remedies))
    guide = WRITER.write(complaint, own, private, shop="Mugu")
    assert guide is not None
    assert guide.freight == "The shipping back to us is at your own cost."
    shop_bears = replace(guide, freight="We bear the shipping back to us.")
    assert any(each.verdict is Verdict.BLOCK for each in check(shop_bears, complaint, own))


@pytest.mark.anyio
@pytest.mark.parametrize("language", DRAFT_LANGUAGES)
async def test_without_an_address_the_platform_s_label_takes_its_place(
    language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    complaint, offer, private = await case_in(language, monkeypatch)
    guide = WRITER.write(replace(complaint, return_address=""), offer, private, shop="Mugu")
    wording = HANDBOOK.wording(language)
    assert guide is not None
    assert wording is not None
    assert guide.address == ""
    assert [each.picture for each in guide.steps] == list(wording.guide.card.step_pictures)
    assert wording.guide.card.send_as_shown.format(you=guide.slots["you"]) in [each.text for each in guide.steps]
    assert not [each for each in check(guide, complaint, offer) if each.verdict is Verdict.BLOCK]


@pytest.mark.anyio
async def test_every_remedy_that_sends_goods_back_has_a_heading_that_promises_no_more(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for language in DRAFT_LANGUAGES:
        complaint, offer, private = await case_in(language, monkeypatch)
        titles = set()
        for kind in RemedyKind.sent_back():
            other = replace(offer, remedies=(replace(offer.remedies[0], kind=kind),))
            guide = WRITER.write(complaint, other, private, shop="Mugu")
            assert guide is not None
            titles.add(guide.title)
            assert not [each for each in check(guide, complaint, other) if each.verdict is Verdict.BLOCK], (
                language,
                kind,
            )
        assert len(titles) == 3
        kept = replace(offer, remedies=offer.remedies[1:])
        assert WRITER.write(complaint, kept, private, shop="Mugu") is None


@pytest.mark.anyio
async def test_a_day_that_a_person_took_out_of_the_text_is_not_said(monkeypatch: pytest.MonkeyPatch) -> None:
    complaint, offer, private = await case_in("en", monkeypatch)
    guide = WRITER.write(complaint, offer, replace(private, text="Please send it back."), shop="Mugu")
    assert guide is not None
    assert guide.answer == ""
    assert not any("November" in each for each in drawn(return_card(guide)))


@pytest.mark.anyio
@pytest.mark.parametrize("words", HOSTILE)
async def test_hostile_names_and_addresses_are_escaped_and_clipped(words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    complaint, offer, private = await case_in("en", monkeypatch)
    hostile = replace(complaint, product=words * 3, return_address=f"{words} 12 Harbor Rd")
    guide = WRITER.write(hostile, offer, private, shop=words * 3)
    assert guide is not None
    svg = return_card(replace(guide, product=words * 3))
    root = ET.fromstring(svg)
    assert {each.tag.removeprefix(SVG) for each in root.iter()} <= {
        *("svg", "title", "desc", "g", "rect", "circle", "path", "text")
    }
    assert not any(name.startswith("on") or "href" in name for each in root.iter() for name in each.attrib)
    assert "style=" not in svg
    shown = "".join(drawn(svg))
    assert not [each for each in svg if unicodedata.category(each) == "Cf"]
    assert joined(f"{plain(words)} 12 Harbor Rd") in joined(shown)
    assert shown.count("…") == (2 if len(words) > 100 else shown.count("…"))
    for x, _, each in placed(root):
        if each.get("text-anchor") != "middle":
            size, bold = float(each.get("font-size", "0")), each.get("font-weight") == "700"
            assert x + width(each.text or "", size, bold=bold) <= WIDTH - 40


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        ("把商品连同随货附件、吊牌一起装好，封牢。", ["把商品连同随货附件、", "吊牌一起装好，封牢。"]),
        ("nothing moves around inside", ["nothing moves", "around inside"]),
        ("Donaudampfschifffahrtsgesellschaft", ["Donaudampfschifffa", "hrtsgesellschaft"]),
        ("ค่าส่งกลับร้านเป็นคนออกค่ะ นะคะ", ["ค่าส่งกลับร้าน", "เป็นคนออกค่ะ นะคะ"]),
    ],
)
def test_where_lines_are_broken(text: str, lines: list[str]) -> None:
    assert wrapped(text, 200, 20) == lines


def test_no_line_begins_with_a_mark_and_no_letter_loses_its_marks() -> None:
    text = "ที่ร้านนี้，“申请售后”，กำลัง。" * 9
    for room in range(60, 400, 7):
        lines = wrapped(text, room, 20)
        assert joined("".join(lines)) == joined(text)
        for each in lines[1:]:
            assert unicodedata.category(each[0]) != "Mn"
            assert each[0] not in "，。”"
    assert wrapped(text, 200, 20, most=2)[-1].endswith("…")


@pytest.mark.parametrize("name", Picture)
def test_every_picture_is_drawn(name: Picture) -> None:
    ET.fromstring(f'<svg xmlns="http://www.w3.org/2000/svg">{picture(name, 0, 0, 50)}</svg>')
