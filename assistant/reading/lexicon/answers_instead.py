"""How buyers answer an offer: something else instead, or a yes that is none yet. Regex fragments by language."""

from __future__ import annotations

INSTEAD = {
    "zh": [
        *(
            "不够",
            "太少",
            "太低",
            "才(?:退|补|赔)",
            "就(?:退|补|赔)这么点",
            "(?:要|要求|我要|必须|应该|给我|必需)(?:你们?)?(?:全额?退|全部?退|退全)",
        ),
        *(
            "全额退款?",
            "全退",
            "至少(?:要)?(?:退|补|赔|给)",
            "(?:多|再)(?:退|补|赔|给)(?:我)?(?:一?点|些|\\d)",
            "(?:能不能|可不可以|可以)(?:多|再)",
        ),
        *(
            "退一赔[三十]",
            "(?:我)?(?:只)?(?:要|想)(?:换货|重发|补发|退货|退款)",
            "(?:最少|起码)(?:退|补|赔)",
            "加(?:一)?点",
        ),
    ],
    "en": [
        *(
            "not enough",
            "too (?:little|low)",
            "(?:i )?(?:want|need|expect|demand|deserve|prefer) (?:a |my |the )?(?:full|whole|complete|more|money)",
        ),
        *(
            "full refund",
            "at least",
            "what about",
            "how about",
            "instead",
            "rather have",
            "(?:i )?want (?:a |my )?(?:refund|replacement|money back|exchange)",
        ),
        *(
            "can you (?:do|offer|give|make it) (?:more|better|it)",
            "offer (?:me )?(?:more|better)",
            "only if",
            "more than that",
        ),
    ],
    "id": [
        *(
            "kurang",
            "terlalu (?:sedikit|kecil)",
            "(?:saya )?(?:mau|minta|ingin) (?:refund|uang|dana|pengembalian|ganti|tukar|lebih)",
        ),
        *(
            "refund (?:penuh|full|semua)",
            "kembalikan (?:semua|seluruh|uang)",
            "minimal",
            "paling tidak",
            "tambah(?:in)?",
            "bagaimana kalau",
        ),
    ],
    "ms": [
        *(
            "tak cukup",
            "tidak cukup",
            "terlalu (?:sedikit|rendah)",
            "(?:saya )?(?:nak|mahu|minta) (?:refund|bayaran|wang|ganti|tukar|lebih)",
        ),
        *("bayaran balik penuh", "refund penuh", "sekurang-?kurangnya", "tambah(?: lagi)?", "bagaimana kalau"),
    ],
    "th": [
        *(
            "น้อย(?:ไป|เกินไป)",
            "ไม่พอ",
            "ไม่คุ้ม",
            "คืนเงิน(?:ทั้งหมด|เต็มจำนวน|เต็ม)",
            "(?:ขอ|อยากได้|ต้องการ)(?:เงินคืน|คืนเงิน|ของใหม่|เปลี่ยน|เพิ่ม)",
        ),
        *("อย่างน้อย", "ขอเพิ่ม", "เปลี่ยนเป็น.{0,12}ได้ไหม", "แทนได้ไหม"),
    ],
    "vi": [
        *(
            "it qua",
            "qua it",
            "khong du",
            "chua du",
            "hoan (?:tien )?(?:toan bo|100|het|day du)",
            "(?:toi|minh|em)? ?(?:muon|can|doi) (?:hoan|tra|doi|tien|them|gui lai)",
        ),
        *("it nhat", "them (?:nua|tien|chut)", "hay la", "thay vao do", "duoc khong neu"),
    ],
    "es": [
        *(
            "no es suficiente",
            "muy poco",
            "demasiado poco",
            "insuficiente",
            "(?:quiero|exijo|prefiero|necesito) (?:el |la |un |una |mi |que )?(?:reembolso|devolucion|dinero)",
            "(?:quiero|exijo|prefiero|necesito) (?:un |una )?(?:cambio|otr[oa]|mas|todo)",
        ),
        *(
            "reembolso (?:completo|total|integro)",
            "todo (?:el|mi) dinero",
            "por lo menos",
            "al menos",
            "en lugar de",
            "en vez de",
            "algo mas",
        ),
    ],
    "pt": [
        *(
            "nao e suficiente",
            "muito pouco",
            "insuficiente",
            "(?:quero|exijo|prefiro|preciso) (?:o |a |um |uma |meu |que )?(?:reembolso|devolucao|dinheiro)",
            "(?:quero|exijo|prefiro|preciso) (?:uma |um )?(?:troca|outr[oa]|mais|tudo)",
        ),
        *(
            "reembolso (?:completo|total|integral)",
            "todo (?:o )?(?:meu )?dinheiro",
            "pelo menos",
            "no minimo",
            "em vez de",
            "ao inves",
        ),
    ],
    "ja": [
        *(
            "足り(?:ません|ない)",
            "少な(?:い|すぎ)",
            "全額(?:返金|を返)",
            "(?:返金|交換|再送|返品)(?:して(?:ほしい|欲しい|ください)|を(?:希望|求め|お願い))",
        ),
        *("せめて", "もう少し", "最低でも", "の?代わりに", "の方が(?:いい|良い)"),
    ],
}

#: what makes a yes no plain yes: a condition, a question, a threat, another try at the price
HEDGE = {
    "zh": ["但是?", "不过", "如果", "要是", "除非", "[?]", "吗", "前提", "投诉", "举报"],
    "en": ["but", "if", "unless", "however", "[?]", "complain", "report"],
    "id": ["tapi", "kalau", "jika", "asal(?:kan)?", "[?]"],
    "ms": ["tapi", "tetapi", "kalau", "jika", "asalkan", "[?]"],
    "th": ["แต่", "ถ้า", "หาก", "ไหม", "มั้ย", "หรือ(?:เปล่า|ไม่)"],
    "vi": ["nhung", "neu", "[?]", "mien la", "khong (?:a|shop)?$"],
    "es": ["pero", "si me", "si no", "a menos que", "[?]", "siempre que"],
    "pt": ["mas", "se (?:me|nao|voces)", "a menos que", "[?]", "desde que"],
    "ja": ["が、", "けど", "ただし", "もし", "なら(?:ば)?", "ですか", "ますか"],
}
