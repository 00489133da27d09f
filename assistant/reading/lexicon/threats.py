"""How a buyer asks for money under the threat of a bad review, or offers to take one back for money."""

from __future__ import annotations

#: what may stand between the two halves
_GAP = r"[^。.!?！？\n]{0,40}?"

#: what is asked for, or the condition it is asked under
DEMAND: dict[str, tuple[str, ...]] = {
    "zh": (
        r"(?:不|没|再不)(?:赔|给|退|转|补偿|打)",
        r"(?:赔|给|转|补)(?:我)?[^。！？\n]{0,8}(?:钱|元|块|\d)",
        r"(?:要么|除非)[^。！？\n]{0,8}(?:赔|给|转)",
    ),
    "en": (
        r"(?:pay|give|send|refund|compensate|transfer) (?:me|us)",
        r"unless (?:you|i get)",
        r"if (?:you|i) (?:don't|dont|do not)",
        r"or else",
        r"\$ ?\d+",
        r"\d+ ?(?:bucks|dollars|usd)",
    ),
    "id": (
        r"(?:kasih|bayar|kirim|ganti|transfer)[^.!?\n]{0,12}(?:saya|aku|uang|rb|ribu|juta|\d)",
        r"kalau (?:tidak|gak|nggak|ga)",
        r"kalo (?:tidak|gak|nggak|ga)",
    ),
    "th": (
        r"(?:จ่าย|โอน|คืนเงิน|ชดเชย|ให้เงิน)",
        r"ถ้าไม่",
    ),
    "vi": (
        r"(?:trả|đền|chuyển|bồi thường|hoàn)[^.!?\n]{0,12}(?:tiền|tôi|mình|k\b|\d)",
        r"nếu không",
        r"không thì",
    ),
    "ms": (
        r"(?:bayar|bagi|ganti|transfer)[^.!?\n]{0,12}(?:saya|aku|duit|wang|rm|\d)",
        r"kalau (?:tak|tidak)",
    ),
    "es": (
        r"(?:pág|pag|d[eé]n?|transfier|devu[eé]lv|compens)\w*[^.!?\n]{0,12}(?:me|dinero|\d)",
        r"si no\b",
        r"o si no",
    ),
    "pt": (
        r"(?:pag|d[êe]|transfir|devolv|reembols|compens)\w*[^.!?\n]{0,12}(?:me|dinheiro|r\$|\d)",
        r"se n[ãa]o",
        r"sen[ãa]o",
    ),
    "ja": (
        r"(?:払|返金|補償|賠償|お金)[^。！？\n]{0,12}",
        r"(?:なければ|ないなら|さもないと)",
    ),
}
#: what happens otherwise, or is taken back
THREAT: dict[str, tuple[str, ...]] = {
    "zh": (
        r"(?:就|否则|不然)[^。！？\n]{0,10}(?:差评|一星|1星|曝光|挂|发(?:到|上)?(?:抖音|网|小红书|朋友圈)|天天[^。！？\n]{0,6}评)",
        r"(?:就|才|可以|立马|马上)[^。！？\n]{0,6}(?:删|改|撤|换)(?:掉|成|为)?[^。！？\n]{0,6}(?:差评|评价|好评|五星|5星|评论)",
    ),
    "en": (
        r"(?:one|1|bad|negative|terrible)[ -]?(?:star)?s? (?:review|rating)",
        r"(?:leave|post|write|give)[^.!?\n]{0,15}(?:bad|one star|1 star|negative|1-star|one-star)",
        r"(?:delete|remove|change|take down|update)[^.!?\n]{0,15}(?:review|rating|stars)",
        r"post (?:this|it) everywhere",
        r"expose you",
    ),
    "id": (
        r"bintang (?:1|satu)",
        r"ulasan (?:jelek|buruk)",
        r"review (?:jelek|buruk)",
        r"viralkan",
        r"hapus (?:ulasan|review)",
        r"ubah (?:ulasan|bintang|review)",
    ),
    "th": (r"(?:รีวิว(?:แย่|ไม่ดี|1)|1 ดาว|หนึ่งดาว|ดาวเดียว|ลบรีวิว|แก้(?:รีวิว|ดาว)|ประจาน|แฉ)",),
    "vi": (
        r"1 sao",
        r"một sao",
        r"đánh giá (?:xấu|tệ|1)",
        r"review xấu",
        r"bóc phốt",
        r"xóa (?:đánh giá|review)",
        r"sửa (?:đánh giá|review)",
        r"sửa lại 5 sao",
    ),
    "ms": (
        r"1 bintang",
        r"satu bintang",
        r"ulasan (?:buruk|teruk)",
        r"review (?:buruk|teruk)",
        r"viralkan",
        r"padam (?:ulasan|review)",
        r"tukar (?:ulasan|review|bintang)",
    ),
    "es": (
        r"una estrella",
        r"1 estrella",
        r"mala reseña",
        r"reseña negativa",
        r"borr\w+ (?:la )?reseña",
        r"cambi\w+ (?:la )?reseña",
        r"funar",
    ),
    "pt": (
        r"uma estrela",
        r"1 estrela",
        r"avaliaç\w+ (?:ruim|negativa|p[ée]ssima)",
        r"apag\w+ (?:a )?avaliaç",
        r"mud\w+ (?:a )?avaliaç",
        r"tiro (?:a )?avaliaç",
    ),
    "ja": (r"(?:星1|星一つ|低評価|悪い(?:レビュー|評価)|レビューを(?:消|削除|変更)|評価を(?:消|変え|直)|晒)",),
}


def _either_order(demands: tuple[str, ...], threats: tuple[str, ...]) -> str:
    demand, threat = (f"(?:{'|'.join(each)})" for each in (demands, threats))
    return rf"{demand}{_GAP}{threat}|{threat}{_GAP}{demand}"


PATTERN = "|".join(_either_order(DEMAND[each], THREAT[each]) for each in DEMAND)
