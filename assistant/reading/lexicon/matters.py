"""What a stretch of time is about, so that a clause on returns vouches for no day of a refund. Own lists."""

from __future__ import annotations

#: matters whose number must stand in a clause on the same matter
STRICT = ("paid_out", "warranty", "sending", "answer", "validity")

#: "within 7 days of delivery": where the time starts, not what it is about
STARTS = {
    "zh": ( "(?:自|从)?(?:您)?(?:签收|收到|收货|到货|妥投)(?:商品|货|包裹|货物)?(?:之?[日后起时]|当天|起|"
        "了?以?后)+(?:起|计算|算起)?", "收到退货后", "申请(?:之)?后"),
    "ja": ("(?:商品)?(?:到着|受け?取り|お届け|受領)(?:後|日?から|してから|の日から)",),
    "th": ("(?:หลัง|นับ)(?:จาก)?(?:วันที่)?(?:ได้)?รับ(?:สินค้า|ของ|พัสดุ)?",),
    "en": (
        "(?:of|after|from|since|upon|following) (?:the |your |its |you |you've |we |it |it's |it was )*(?:delivery|"
        "receipt|arrival|receiv\\w+|"
        "arriv\\w+|deliver\\w+|get(?:ting)? (?:it|the (?:parcel|item))|got (?:it|"
        "the))(?: date)?(?: of (?:the )?\\w+)?", "applying|your request",
    ),
    "id": ( "(?:setelah|sejak|sesudah|dari|usai) (?:barang |paket |produk |tanggal |kakak )*(?:di)?(?:terima|tiba|"
        "sampai)\\w*",),
    "ms": ("(?:selepas|sejak|dari) (?:barang |bungkusan |tarikh |cik )*(?:di)?(?:terima|tiba|sampai)\\w*",),
    "vi": ("(?:ke tu|sau|tu)(?: khi| ngay| luc)* (?:nhan|giao)(?: duoc)?(?: hang)?(?: thanh cong)?",),
    "es": (
        "(?:desde|tras|después de|a partir de|de|siguientes a|posteriores a|luego de|despues de) (?:la |el |que |"
        "su )*(?:entrega|recep\\w+|recib\\w+|"
        "llegada|reciba)(?: del? \\w+)?",
    ),
    "pt": (
        "(?:ap[oó]s|desde|depois (?:de|que)|a partir d[oae]|seguintes (?:a|ao)|posteriores (?:a|ao)|d[oa]) (?:[oa] |"
        "que |seu |produto )*(?:entrega|"
        "receb\\w+|chega\\w*)",),
}  # fmt: skip

MATTERS: dict[str, dict[str, tuple[str, ...]]] = {
    "paid_out": {
        "zh": (
            "到[账卡]", "到您[的]?(?:卡|账|银行|微信|手里|手上)", "(?:钱|款|金额)[^，。]{0,6}(?:到|回|退|入|打|原路)",
            "入账", "退还?(?:给|到|回|完)", "打款", "返还(?:给|到)",
            "(?:完成|处理|给您|为您|办理?|操作)[^，。]{0,4}退款", "退款(?:完成|到|会|就|将|处理|成功|给)",
            "原路(?:退|返)", "赔付",
        ),
        "ja": ("返金(?!を?(?:ご希望|希望|申請|ご申請|を?お?申し込))", "入金", "お戻し", "着金", "口座", "反映"),
        "th": ("(?:เงิน|ยอด)[^ ]{0,8}(?:เข้า|คืน|ถึง)", "โอน", "เข้าบัญชี", "คืนเงิน(?:ให้|ภายใน|เข้า)?", "ได้เงิน"),
        "en": (
            "(?:money|funds?|refunds?|cash|amounts?|it)(?: \\w+){0,4} (?:arrives?|lands?|shows?|reach\\w*|hits?|back|"
            "appears?|drops?|returned|credited|processed|"
            "issued|paid|refunded)", "refunds? (?:will |should |can )?reach\\w*|original (?:payment )?method",
            "(?:on|in|to|into|onto) your (?:card|account|bank|wallet|balance)",
            "(?:we|we'll|will|be|are|get|is) (?:\\w+ )?(?:refund(?:ed)?|reimburse\\w*|repaid)",
            "paid (?:back|out)", "payout", "your (?:money|refund|cash)(?! request)",
            "refunds? (?:is|are|takes?|within|in|comes?|lands?|will)",
        ),
        "id": ( "cair\\w*", "dana(?:nya)? (?:\\w+ ){0,3}(?:masuk|kembali|cair|balik|sampai)",
            "(?:uang|duit)\\w* (?:\\w+ ){0,3}(?:masuk|kembali|cair|balik|sampai)", "masuk (?:ke )?(?:saldo|rekening)",
            "refund (?:\\w+ ){0,2}(?:masuk|selesai|diproses|cair)", "ditransfer"),
        "ms": (
            "(?:wang|duit|bayaran balik|refund)\\w* (?:\\w+ ){0,4}(?:masuk|dikembalikan|sampai|dipulangkan|selesai|"
            "diproses)", "masuk (?:ke )?akaun", "dikreditkan"),
        "vi": ( "(?:tien|hoan tien|khoan hoan)(?: \\w+){0,4} (?:ve|co|vao|den|toi)",
            "hoan tien (?:trong|cho|xong|duoc)", "ve (?:vi|tai khoan|the)", "(?:duoc|se) hoan(?! tra hang)"),
        "es": (
            "(?:dinero|reembolso|importe|abono|devolucion del (?:dinero|importe))(?: \\w+){0,4} (?:llega\\w*|"
            "estar\\w*|ver[aá]\\w*|entra\\w*|aparec\\w*|refleja\\w*|tarda\\w*|se (?:hace|procesa|realiza|efectua|"
            "abona))",
            "(?:en|a) su (?:cuenta|tarjeta|banco)", "(?:le|te) (?:devolv\\w+|reembols\\w+|abon\\w+)",
            "tendr[aá] (?:su|el) (?:dinero|reembolso|importe)", "reembols(?:amos|aremos|ado)",
        ),
        "pt": (
            "(?:dinheiro|reembolso|estorno|valor)(?: \\w+){0,4} (?:cai\\w*|chega\\w*|volta\\w*|entra\\w*|esta\\w*|"
            "aparec\\w*|sai\\w*|e (?:feito|devolvido))", "na (?:sua )?(?:conta|fatura)",
            "(?:te|lhe) (?:devolv\\w+|reembols\\w+|estorn\\w+)",
            "(?:estornamos|devolvemos o (?:valor|dinheiro)|reembolsamos)",
        ),
    },
    "warranty": {
        "zh": ( "保修", "质保", "三包", "保换", "包修", "联保"), "ja": ( "保証",), "th": ( "ประกัน",), "en": (
            "warrant\\w+", "guarantee\\w*"),
        "id": ( "garansi\\w*",), "ms": ( "waranti", "jaminan"), "vi": ( "bảo hành",), "es": ( "garant[ií]\\w+",), "pt":
            ( "garantia\\w*",),
    },
    "sending": {
        "zh": ( "发货", "送达", "送到(?:您|家)", "(?:给您|为您|帮您)?(?:补发|寄出|发出|寄给)", "到货", "派送", "出库",
            "揽收", "(?:新的|包裹|快递|货|补发)[^，。]{0,6}(?:到|送)", "收到(?:新|货|补)"),
        "ja": ( "発送", "出荷", "配送", "お届け", "届き", "到着(?!後|から)", "着きます"), "th": ( "จัดส่ง", "ส่งถึง",
            "ส่งออก", "ของถึง", "พัสดุ(?:จะ)?ถึง", "ได้รับ(?:ของ|ชิ้น)", "ส่ง(?:ชิ้น|ตัว|ของ)ใหม่"),
        "en": (
            "(?:arrives?|arriving|deliver(?:y|ed|s)?|dispatch\\w*|ship(?:s|ped|ping|ment)?|reach\\w* you|(?:be|is|"
            "get) with you|on your doorstep|(?:new|next|replacement) (?:one|item|parcel)[^,.]{0,20}(?:come|arrive|"
            "be|reach|get)\\w*|sent out|in the post)",
        ),
        "id": ( "(?:dikirim|kirim|sampai(?! \\d)|tiba|pengiriman|antar|diantar)",), "ms": (
            "(?:dihantar|hantar|sampai(?! \\d)|tiba|penghantaran)",),
        "vi": ( "(?:giao(?: hang)?|gui (?:hang|lai|moi)|den tay|toi tay|hang ve|van chuyen|nhan duoc (?:hang|"
            "san pham) moi)",),
        "es": ( "(?:llega\\w*|tarda\\w*|env[ií]\\w+|entreg\\w+|despach\\w+|recibir[aá]\\w* (?:el|la|su))",), "pt": (
            "(?:chega\\w*|envi\\w+|entreg\\w+|despach\\w+|demora\\w*|receber[aá]? [oa])",),
    },
    "answer": {
        "zh": ( "答复", "回复(?:您|你)", "联系您", "给您(?:回|结果|答)", "处理(?:好|完|完毕)",
            "(?:我们|客服|专员|同事)[^，。]{0,8}(?:联系|处理|回复|跟进)", "解决", "审核"), "ja": ( "回答",
            "(?:こちら|当店|弊店|担当)[^。]{0,10}ご連絡", "ご返信(?:いた|し)", "対応いた"),
        "th": ("(?:ตอบ|ติดต่อ)กลับ", "ดำเนินการ(?:ให้|เสร็จ)", "แก้ไขให้", "แจ้งผล"),
        "en": ( "(?:get|come|write|be) back to you",
            "(?:reply|answer|respond|contact|call|message|update)\\w* (?:to )?(?:you|from)",
            "(?:resolve|sort|fix|handle|settle|process)\\w*(?: (?:it|this|your|that))?", "hear (?:back )?from us",
            "we(?:'ll| will) (?:check|look|reply|respond|answer)"),
        "id": ( "(?:kami|tim|admin|cs) (?:\\w+ )?(?:balas|jawab|hubungi|kabari|respon\\w*|selesaikan|tangani|proses)",
            "ditangani|diselesaikan|diproses"), "ms": (
            "(?:kami|pasukan) (?:\\w+ )?(?:balas|jawab|hubungi|maklum\\w*|selesaikan|proses)",
            "diselesaikan|diproses"),
        "vi": ( "(?:shop|ben em|em|chung toi|ben minh)(?: \\w+){0,2} (?:tra loi|phan hoi|lien he|xu ly|giai quyet|"
            "bao lai)",),
        "es": ( "(?:le|te) (?:responder\\w+|contestar\\w+|contactar\\w+|llamar\\w+|escribir\\w+)",
            "(?:respuesta|soluci\\w+|resolver\\w*|resuelt\\w+|tramit\\w+|gestion\\w+)"), "pt": (
            "(?:te|lhe)? ?(?:responde\\w+|retorn\\w+|contata\\w+|resolv\\w+)", "(?:resposta|solu[cç]\\w+)"),
    },
    "validity": {
        "zh": ( "有效期?", "过期", "到期", "用掉", "使用期"), "ja": ( "有効", "期限", "失効"), "th": (
            "ใช้ได้(?:ถึง|ภายใน)", "หมดอายุ"), "en": ( "valid\\w*", "expir\\w+", "use it (?:by|before|within)",
            "redeem\\w*"),
        "id": ( "berlaku", "kedaluwarsa", "kadaluarsa", "hangus"), "ms": ( "sah", "tamat tempoh", "luput"), "vi": (
            "hạn (?:dùng|sử dụng)", "hết hạn", "hiệu lực"), "es": ( "v[aá]lid\\w+", "caduc\\w+", "vence\\w*",
            "vigen\\w+"), "pt": ( "v[aá]lid\\w+", "expira\\w*", "venc\\w+", "vale (?:por|at[eé])"),
    },
    "return": {
        "zh": ( "退货", "退换", "寄回", "退回", "无理由"), "ja": ( "返品", "ご?返送"), "th": ( "คืนสินค้า", "คืนของ",
            "ส่งคืน", "รับคืน"), "en": ( "return(?:s|ed|ing|able)?", "sen[dt] (?:it |them )?back"),
        "id": ( "(?:di)?retur\\w*", "kembalikan barang", "pengembalian", "dikembalikan"), "ms": ( "pemulangan",
            "pulangkan", "dipulangkan"), "vi": ( "trả hàng", "trả lại", "đổi trả", "hoàn hàng", "hoàn trả"), "es": (
            "devol\\w+", "devuel\\w+"), "pt": ( "devol\\w+", "troca ou devolu\\w+", "desist\\w+", "arrepend\\w+"),
    },
    "exchange": {
        "zh": ( "换货", "退换", "换(?:码|色|新|一)"), "ja": ( "交換",), "th": ( "เปลี่ยน",), "en": ( "exchang\\w+",
            "swap\\w*", "replac\\w+"), "id": ( "tukar\\w*", "penukaran", "ditukar"), "ms": ( "tukar\\w*", "penukaran",
            "ditukar", "pertukaran"),
        "vi": ("đổi (?:hàng|trả|size|mới|sản phẩm)", "đổi"), "es": ("cambi\\w+",), "pt": ("troc\\w+",),
    },
    "report": {
        "zh": ( "拍照", "照片", "凭证", "反馈", "申请", "联系(?:我们|客服|在线)", "提交", "上报", "登记", "告知",
            "举证"), "ja": ( "写真", "申請", "お?申し出", "ご連絡(?:ください|をお願い|いただ)", "お知らせください"),
            "th": ( "แจ้ง", "ถ่าย", "รูป", "เคลม", "ส่งหลักฐาน"), "en": ( "photos?", "pics?", "pictures?",
            "report\\w*", "evidence", "(?:contact|tell|let|message) us", "claims?", "appl(?:y|ied)", "request\\w*",
            "submit\\w*", "raise\\w*"),
        "id": ( "foto", "lapor\\w*", "dilaporkan", "ajukan", "diajukan", "klaim", "hubungi kami", "video"), "ms": (
            "gambar", "lapor\\w*", "dilaporkan", "mohon", "permohonan", "tuntut\\w*", "aduan"), "vi": ( "chụp", "ảnh",
            "phản ánh", "khiếu nại", "báo (?:shop|cho)", "yêu cầu", "quay video"), "es": ( "fotos?", "inform\\w+",
            "report\\w+", "solicit\\w+", "reclam\\w+", "comuni\\w+", "av[ií]s\\w+"), "pt": ( "fotos?", "inform\\w+",
            "reclam\\w+", "solicit\\w+", "comuni\\w+", "avis\\w+", "pedir"),
    },
    "money": {
        "zh": ( "退款", "钱"), "ja": ( "返金", "代金"), "th": ( "คืนเงิน", "เงิน"), "en": ( "refund\\w*", "money"),
            "id": ( "refund\\w*", "uang\\w*", "dana\\w*"), "ms": ( "wang", "bayaran balik", "refund"), "vi": (
            "hoàn tiền", "tiền"), "es": ( "reembols\\w+", "dinero", "importe"), "pt": ( "reembols\\w+", "dinheiro",
            "estorn\\w+"),
    },
}  # fmt: skip

#: facts on one matter only: part of the name -> matter
MATTER_OF_FACT = {
    "ship": "sending",
    "dispatch": "sending",
    "sent": "sending",
    "deliver": "sending",
    "warrant": "warranty",
}
