"""What code looks up: notes to colleagues, private matters in public, odd sums, ways off; and their harmless twins."""

from __future__ import annotations

import pytest

from assistant.domain.draft import Draft, DraftKind
from assistant.domain.offer import Offer
from assistant.domain.verdict import Verdict
from assistant.reading.check_line import check_line
from assistant.reading.guard import PolicyGuard
from tests.test_guard import DAY, PACK, judge, refund

PUBLIC, PRIVATE = DraftKind.PUBLIC_REPLY, DraftKind.FOLLOW_UP


def blocked(text: str, language: str, *, kind: DraftKind = PRIVATE, offer: Offer | None = None) -> set[str]:
    found = judge(text, language=language, kind=kind, offer=offer)
    return {each.rule for each in found if each.verdict is Verdict.BLOCK}


NOTES = [
    ("zh", "补发单已经建好了。（阿芳：这个客户脾气大，别提上次的事）"),
    ("zh", "您的配件单已建好。内部备注：库存只剩两件"),
    ("zh", "收到您的照片了。【小陈记得先问主管】"),
    ("en", "We have passed your photos on. TODO ask Lena about the hinge"),
    ("en", "Thanks for the photo. <!-- keep it short, she writes a lot -->"),
    ("en", "Thanks for the photo. [Tom, don't mention the recall]"),
    ("en", "Internal note: second complaint this week. We are checking the hinge."),
    ("en", "We are looking at the seam. FIXME tone"),
    ("es", "Hemos visto las fotos. Nota interna: si insiste, pasarlo a Marta."),
    ("es", "Hola [NOMBRE_TIENDA], hemos visto las fotos. (Versión 3, más breve)"),
    ("pt", "Recebemos as fotos. (Bia, não fala da costura, essa cliente é brava)"),
    ("pt", "Recebemos as fotos. Obs interna: ver com o estoque."),
    ("id", "Fotonya sudah kami terima. (Dito, jangan bilang soal gudang)"),
    ("id", "Fotonya sudah kami terima. Catatan internal: pembeli sudah dua kali komplain"),
    ("ms", "Gambar dah sampai. (pelanggan ni cerewet sikit, layan elok-elok)"),
    ("vi", "Em nhận được hình rồi ạ. (khách này khó tính, nói nhẹ thôi)"),
    ("vi", "Em nhận được hình rồi ạ. Ghi chú nội bộ: hàng còn hai cái"),
    ("th", "ได้รับรูปแล้วค่ะ (ลูกค้าคนนี้ขี้หงุดหงิด พูดดีๆ)"),
    ("ja", "写真を拝見しました。（田村さん、このお客には原因を言わないで）"),
    ("ja", "写真を拝見しました。社内メモ：在庫なし"),
]


@pytest.mark.parametrize(("language", "text"), NOTES)
def test_a_note_to_a_colleague_is_left_over(language: str, text: str) -> None:
    assert "R-LEFTOVER" in blocked(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "请拍一张瓶底（别让液体碰到眼睛），我们来核对。"),
        ("zh", "收到您的照片了（两张都很清楚），谢谢。"),
        ("en", "Please take a photo of the label (the one on the bottom), so that we can check it."),
        ("en", "My to-do list for today starts with your photos."),
        ("en", "Open the order page (top right, then Help) and add the photo."),
        ("es", "¡Gracias por TODO! Miramos las fotos hoy."),
        ("pt", "Obrigada por TODO o cuidado nas fotos."),
        ("id", "Boleh foto bagian bawah botol (yang ada kodenya)?"),
        ("vi", "Chị chụp giúp em đáy hộp (chỗ có mã lô) nhé."),
        ("th", "รบกวนถ่ายรูปก้นกล่อง (ตรงที่มีรหัส) ค่ะ"),
        ("ja", "箱の底（ロット番号のところ）を撮っていただけますか。"),
    ],
)
def test_a_remark_in_brackets_is_not(language: str, text: str) -> None:
    assert "R-LEFTOVER" not in blocked(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "您之前私信里说过自己刚做完手术，所以没推荐硬的那款。"),
        ("zh", "您当时报的体重71公斤，按表是XL。"),
        ("zh", "尾号三三零八的手机收到过取件码。"),
        ("en", "You told us in chat that you are pregnant, so we left the belt out."),
        ("en", "Your weight was 84 kilos when you asked for a size."),
        ("en", "The parcel went to the phone ending four four one nine."),
        ("en", "Hello Rosalind from Cherry Tree Lane, the van was late."),
        ("en", "The invoice went to mira.k at example dot com."),
        ("id", "Waktu tanya di chat kakak bilang lagi menyusui, makanya kami ragu."),
        ("id", "Kak Sari di Gang Kenanga, paketnya ada di pos satpam."),
        ("ms", "Masa chat hari tu puan cakap baru lepas pembedahan."),
        ("ms", "Awak cakap berat tujuh puluh lima kilo masa tanya."),
        ("vi", "Lúc nhắn tin hỏi size chị có kể mới sinh mổ nên em ngại."),
        ("es", "Nos contaste por privado que te operaron de la espalda y por eso molesta."),
        ("es", "El correo salió a mira.k arroba example punto com."),
        ("pt", "Quando você chamou no chat, disse que estava amamentando, por isso a cinta aperta."),
        ("th", "ตอนทักมาในแชทลูกค้าบอกว่าเพิ่งผ่าคลอด เลยไม่แนะนำค่ะ"),
        ("th", "เบอร์ที่ลงท้ายด้วยสองสองเจ็ดแปดติดต่อไม่ได้ค่ะ"),
        ("ja", "チャットで妊娠中とおっしゃっていたので、細身は控えました。"),
        ("ja", "ご案内は mira-k アット example ドット com にお送りしました。"),
    ],
)
def test_private_matters_stay_out_of_a_public_reply(language: str, text: str) -> None:
    assert "R-PERSONAL" in blocked(text, language, kind=PUBLIC)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "这把椅子适合体重100公斤以内的朋友。"),
        ("zh", "您在评价里说颜色偏深，我们看到了。"),
        ("en", "The stool holds a weight of 120 kg, measured on a flat floor."),
        ("en", "You mentioned in your review that the wool scratches."),
        ("en", "Please write to us in the chat on the order page about the knee pads."),
        ("en", "Thanks from all of us at the shop!"),
        ("id", "Ceritakan di chat pesanan ya kak, ukuran meja yang dibutuhkan."),
        ("vi", "Chị nhắn trong khung chat đơn hàng giúp em số lô nhé."),
        ("es", "Escríbenos en el chat del pedido con una foto de la funda."),
        ("pt", "Conta pra gente no chat do pedido como a tampa chegou."),
        ("th", "ทักแชทในหน้าคำสั่งซื้อแล้วส่งรูปฝาให้ดูหน่อยนะคะ"),
        ("zh", "请私信我们说一下桌子的身高和体重限制想要多少"),
        ("pt", "Conta pra gente no chat a altura da prateleira que você precisa."),
        ("id", "Silakan chat kami, sebutkan berapa kilo beban raknya."),
        ("ja", "チャットで棚に載せる重さ（何キロか）を教えてください。"),
        ("ja", "注文ページのチャットで、蓋の写真をお送りください。"),
    ],
)
def test_a_public_reply_may_speak_of_the_goods(language: str, text: str) -> None:
    assert "R-PERSONAL" not in blocked(text, language, kind=PUBLIC)


@pytest.mark.parametrize(
    ("language", "text", "currency"),
    [
        ("zh", "给您退2О元", "CNY"),
        ("en", "We refund $1O.OO for the tray.", "USD"),
        ("es", "Te devolvemos siete euritos por la mancha.", "EUR"),
        ("pt", "Devolvemos 2o reaizinhos pela mancha.", "BRL"),
        ("id", "Nilai refundnya 2 5 . 0 0 0 ya kak.", "IDR"),
    ],
)
def test_odd_spellings_of_a_sum_are_sums(language: str, text: str, currency: str) -> None:
    assert "R-AMOUNT" in blocked(text, language, offer=refund(333, currency))


def test_the_sum_of_the_offer_passes_in_odd_spellings_too() -> None:
    assert not blocked("给您退2О元", "zh", offer=refund(2000, "CNY"))
    assert not blocked("Te devolvemos siete euritos por la mancha.", "es", offer=refund(700, "EUR"))
    assert not blocked("We refund $45.00 once the parcel is scanned.", "en", offer=refund(4500, "USD"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "A lâmpada é de 4000 K, por isso a luz parece mais fria."),
        ("en", "The bulb glows at 2700 K, a warm light."),
        ("zh", "这盏灯是5000K的白光。"),
        ("pt", "No 1º passo, solte a tampa."),
    ],
)
def test_a_colour_temperature_is_no_money(language: str, text: str) -> None:
    assert not blocked(text, language, kind=PUBLIC) & {"R-AMOUNT", "R-PUBLIC-OFFER"}


def test_thousands_said_with_k_are_money() -> None:
    assert blocked("Shop chuyển lại 3000k cho mình nha", "vi") & {"R-AMOUNT", "R-PROMISE"}


def test_a_deadline_passes_with_its_clause_alone() -> None:
    line = {
        "text": "The refund is approved. Under P4 it should reach your original payment method within 6 business days.",
        "kind": "follow_up",
        "language": "en",
        "offer": {"kind": "full_refund"},
    }
    clause = {"id": "P4", "text": "Approved refunds reach the original payment method within 6 business days."}
    for clauses, passes in (([clause], True), ([], False)):
        read = check_line({**line, "clauses": clauses})
        found = PolicyGuard().check(read.draft, offer=read.offer, clauses=read.clauses, facts={}, pack=PACK, day=DAY)
        assert ("R-AMOUNT" not in {each.rule for each in found if each.verdict is Verdict.BLOCK}) is passes


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "表单在这里：huanhuo 点 xiaodian 点 me"),
        ("zh", "急的话打过来找老吴"),
        ("en", "Scan the code on the lid to join our group."),
        ("vi", "Chị quét cái mã ở nắp hộp để vào nhóm của shop nhé"),
        ("id", "Scan saja kode di tutup botol, langsung masuk grup kami"),
        ("es", "Escanea con el móvil el código de la tapa y entras al grupo"),
        ("es", "Búscanos en la aplicación del globito verde"),
        ("th", "สแกนโค้ดที่ฝากล่องเข้ากลุ่มได้เลยค่ะ"),
        ("ja", "みどりのメッセージアプリで店名を検索してください"),
        ("th", "เบอร์ 081 234 5678 ค่ะ"),
        ("id", "Nomor HP-nya kirim ke sini ya kak"),
        ("en", "You asked for a phone number, but not on the order page, so text us on our WhatsApp."),
    ],
)
def test_ways_off_the_platform_are_stopped(language: str, text: str) -> None:
    assert "R-CONTACT" in blocked(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "我们在联系工厂查这一箱的批号"),
        ("zh", "您想加微信我理解，不过平台外没有保障，请在这里说"),
        ("zh", "电话号码请别写在评论里，谁都看得到"),
        ("th", "คู่นี้เบอร์ 37 ค่ะ สายปรับได้"),
        ("en", "You wanted our phone number, but all repairs start on the order page."),
        ("id", "Nomor HP jangan ditulis di sini ya kak, semua bisa baca"),
        ("ms", "Nombor telefon jangan ditulis di sini ya, semua boleh baca"),
    ],
)
def test_refused_or_only_alike_ways_pass(language: str, text: str) -> None:
    assert "R-CONTACT" not in blocked(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "有人冒充店铺加您，请别转账，在订单页问我们。"),
        ("vi", "Ai xưng là shop mà bảo chuyển khoản thì chị đừng làm nha."),
        ("en", "If somebody asks you for money in our name, don't transfer anything."),
    ],
)
def test_a_warning_of_strangers_promises_no_money(language: str, text: str) -> None:
    assert "R-PROMISE" not in blocked(text, language)


def test_money_to_the_buyer_is_promised_all_the_same() -> None:
    assert blocked("别担心，我们今天转账给您", "zh") & {"R-PROMISE", "R-CONTACT"}
    assert "R-PROMISE" in blocked("Chị đừng lo, shop chuyển khoản lại cho chị.", "vi")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A little oil and a soft cloth bring the shine back."),
        ("en", "We put the wrong colour in your parcel, sorry about that."),
        ("id", "Boleh kirim foto sumbunya, biar teknisi kami tahu bagian mana?"),
        ("zh", "这单我们包得不够厚，对不起"),
        ("pt", "Desculpa, faltou a pilha bem na hora do presente."),
        ("es", "Sentimos que fallara justo en el momento del regalo."),
    ],
)
def test_words_of_an_offer_that_offer_nothing_pass(language: str, text: str) -> None:
    assert "R-PUBLIC-OFFER" not in blocked(text, language, kind=PUBLIC)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Send it back, the fee is on us."),
        ("en", "We put the wrong colour in your parcel, so a little gift went into the next one for you."),
        ("id", "Teknisi kami akan datang memperbaiki gratis."),
        ("zh", "这单我们包了，您放心"),
        ("pt", "Vamos mandar um presente pra você."),
    ],
)
def test_an_offer_in_public_is_stopped(language: str, text: str) -> None:
    assert "R-PUBLIC-OFFER" in blocked(text, language, kind=PUBLIC)


class Deaf:
    """Hears nothing amiss in any text, so it lets off what it may."""

    thresholds = (0.2, 0.4, 0.6, 0.8)

    def odds(self, shape: object) -> float:
        return 0.0

    def rule(self, shape: object, *, possible: frozenset[str]) -> str:
        return next(iter(possible))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "这把伞在同类里稳排第一，没有之一"),
        ("zh", "这个漆永远不会掉色"),
        ("en", "You won't find a stronger rope anywhere on earth."),
        ("id", "Tidak ada toko lain se-Indonesia yang bisa menandingi jahitan kami"),
    ],
)
def test_a_superlative_is_let_off_by_no_ear(language: str, text: str) -> None:
    draft = Draft(kind=PUBLIC, language=language, text=text)
    found = PolicyGuard(ear=Deaf()).check(draft, offer=None, clauses=(), facts={}, pack=PACK, day=DAY)
    assert "R-SUPERLATIVE" in {each.rule for each in found if each.verdict is Verdict.BLOCK}


def test_first_in_a_row_is_no_superlative() -> None:
    assert "R-SUPERLATIVE" not in blocked("说明书第一页有装法，先装第一层", "zh", kind=PUBLIC)
    assert "R-SUPERLATIVE" not in blocked("不敢说永远不会掉色，头两次请冷水洗", "zh", kind=PUBLIC)
