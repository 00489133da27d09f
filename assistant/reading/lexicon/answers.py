"""How buyers answer an offer: yes or no. Regex fragments by language, in folded letters."""

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
