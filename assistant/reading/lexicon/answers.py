"""How buyers answer an offer: yes, no, or something else instead. Regex fragments by language, in folded letters."""

from __future__ import annotations

YES = {
    "zh": [
        *(
            "同意",
            "接受",
            "可以[的啊吧呀]?(?=$|[,。!~ 谢我那就])",
            "好[的啊吧呀嘞](?!不)",
            "行[的啊吧呀](?!不)",
            "没问题",
        ),
        *(
            "就这样(?:吧|办)",
            "就按(?:你|您|这个|这样)",
            "那(?:就|你们?)?(?:退|补|寄|发|办)吧",
            "麻烦(?:你们?|您)?(?:退|补|寄|发|处理|安排)",
        ),
        *("成交", "^嗯+$", "^ok", "^好$", "^行$", "^可以$"),
    ],
    "en": [
        *("i agree", "agreed", "i accept", "accepted", "ok(?:ay)?", "sounds (?:good|fair|great|fine)", "deal"),
        *(
            "that works",
            "works for me",
            "that'?s (?:fine|fair|good|ok(?:ay)?)",
            "fine (?:by|with) me",
            "yes(?: please)?",
        ),
        *("go ahead", "please (?:proceed|go ahead|do (?:so|that))", "happy with (?:that|this)", "no problem", "sure"),
    ],
    "id": [
        "setuju",
        "sepakat",
        "saya terima",
        "oke?",
        "ok(?:ay)?",
        "boleh(?: kak| min)?",
        "baik(?:lah)?",
        "iya",
        "ya",
        "silakan",
        "deal",
    ],
    "ms": ["setuju", "saya terima", "boleh", "ok(?:ay)?", "baiklah", "ya", "teruskan", "tiada masalah"],
    "th": ["ตกลง", "ยอมรับ", "เห็นด้วย", "โอเค", "ได้(?:ครับ|ค่ะ|คะ|เลย|จ้า)", "ยินดีรับ", "ดำเนินการ(?:ได้)?เลย"],
    "vi": [
        "dong y",
        "chap nhan",
        "ok(?:e|ay)?",
        "duoc (?:a|roi|nhe|shop)",
        "vang",
        "da duoc",
        "nhat tri",
        "cu lam vay",
    ],
    "es": [
        *(
            "de acuerdo",
            "acepto",
            "aceptado",
            "esta bien",
            "me parece (?:bien|justo)",
            "vale",
            "ok(?:ay)?",
            "si(?: por favor)?",
        ),
        *("adelante", "perfecto", "conforme", "trato hecho"),
    ],
    "pt": [
        *("de acordo", "aceito", "concordo", "combinado", "esta bom", "ta bom", "tudo bem", "pode ser", "ok(?:ay)?"),
        *("sim(?: por favor)?", "perfeito", "pode (?:fazer|seguir|prosseguir)", "fechado"),
    ],
    "ja": [
        *(
            "同意(?:し|いた)",
            "了解(?:し|です|いた)",
            "承知",
            "それで(?:お願い|大丈夫|結構|いい)",
            "大丈夫です",
            "お願いします",
        ),
        *("問題ありません", "構いません", "^はい"),
    ],
}

NO = {
    "zh": [
        *(
            "不(?:同意|接受|认可|行|可以|答应|考虑)",
            "不能接受",
            "没法接受",
            "拒绝",
            "不要(?:你们?的)?(?:优惠券|券|补偿|这个|换|补)",
            "算了[吧]?",
        ),
        *("不需要(?:补偿|优惠券|换货|补发)?", "不用了", "免谈", "想都别想", "打发(?:叫花子|要饭)"),
    ],
    "en": [
        *(
            "i (?:do not|don'?t|can'?t|cannot|won'?t|will not) (?:agree|accept|want (?:that|this|it|your|a coupon))",
            "not acceptable",
        ),
        *(
            "unacceptable",
            "i (?:refuse|decline|reject)",
            "no deal",
            "no thanks?(?: you)?",
            "no way",
            "forget it",
            "absolutely not",
        ),
        *("not interested", "keep your (?:coupon|money|voucher)", "i am not (?:ok(?:ay)?|happy) with"),
    ],
    "id": [
        *("(?:tidak|nggak|gak|ga|tdk|ngga|enggak) (?:setuju|mau|terima|bisa terima|jadi)", "saya tolak", "menolak"),
        *("tidak usah", "gak usah", "ga usah", "ogah", "tidak perlu"),
    ],
    "ms": [
        "tidak (?:setuju|mahu|terima|boleh terima)",
        "tak (?:setuju|nak|mahu|terima|boleh terima)",
        "saya tolak",
        "tak payah",
        "tidak perlu",
    ],
    "th": ["ไม่(?:ตกลง|ยอมรับ|ยอม|รับ(?!สินค้า)|เอา|เห็นด้วย|โอเค|ต้องการคูปอง)", "ปฏิเสธ"],
    "vi": ["khong (?:dong y|chap nhan|nhan|can|muon nhan)", "ko (?:dong y|chap nhan|nhan|can)", "tu choi", "khoi can"],
    "es": [
        *(
            "no (?:acepto|estoy de acuerdo|quiero (?:eso|el cupon|un cupon|cambio)|me (?:sirve|parece|interesa|vale))",
            "rechazo",
        ),
        *("inaceptable", "de ninguna manera", "no gracias", "ni hablar"),
    ],
    "pt": [
        *(
            "nao (?:aceito|concordo|quero (?:isso|cupom|o cupom|troca)|me (?:serve|interessa)|estou de acordo)",
            "recuso",
        ),
        *("inaceitavel", "de jeito nenhum", "nao obrigad[oa]", "nem pensar"),
    ],
    "ja": [
        *(
            "同意(?:し|でき|いたし)?ません",
            "納得(?:でき|いき|し)ま?せん",
            "納得(?:でき|いか|し)ない",
            "受け入れ(?:られ)?ません",
        ),
        *("お断り", "結構です(?!か)", "いりません", "不要です", "受け入れられない"),
    ],
}

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
