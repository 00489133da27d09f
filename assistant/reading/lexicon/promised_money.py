"""Words that promise money or its like, by what they promise. Own lists."""

from __future__ import annotations

REFUND = {
    "zh": (
        "退款", "退钱", "退(?:您|你|亲|给)", "全额退", "全退", "仅退款", "极速退", "原路(?:返回|退回|退还)", "返还",
        "退还", "退回来", "打款", "(?:把|的)钱[^。，！？]{0,6}(?:退|打|返|转|还|回)",
        "钱[^。，！？]{0,8}(?:退|返[给还]|还给|回到|打[给到]|转给)", "返现", "返款", "转账",
        "一分(?:钱)?(?:都|也)?不用(?:出|花|掏|付)", "款项(?:会|将)?(?:退|返|回)",
    ),
    "ja": ("返金", "払い戻し", "払戻", "ご返済", "お金をお返し", "代金をお返し", "キャッシュバック"),
    "en": (
        "revers\\w* (?:the |your )?(?:charge|payment|transaction)\\w*",
        "(?:charge|payment|transaction)s? (?:is |will be |has been |gets )?revers\\w*",
        "(?:knock|take) [^.]{0,20} off\\b", "undo the (?:charge|payment)", "back in your (?:account|pocket|wallet)",
        "refund\\w*", "re-fund\\w*", "money[- ]back", "moneyback", "cash[- ]?back", "reimburs\\w*", "repay\\w*",
        "pay you\\b[^.]{0,20}",
        "(?:get|have|give|send|see|return) (?:you )?(?:all |all of )?(?:your|the) money\\b[^.]{0,12}",
        "your money (?:will|is|comes|goes)\\b", "(?:will not|won t|won't|wont) (?:cost|pay|be charged)\\b[^.]{0,12}",
        "credit(?:ed)? (?:to )?your (?:account|card)",
        "(?:back|return\\w*) (?:to|into|onto) your (?:card|account|bank|wallet)", "rebate\\w*", "charge ?back",
    ),
    "id": (
        "(?:di)?balikin", "balik (?:uang|dana)", "refund", "pengembalian (?:dana|uang)",
        "(?:uang|dana)\\w* (?:kakak |anda |kamu )?(?:akan |kami |bisa |langsung )*(?:di)?kembali\\w*",
        "kembalikan (?:uang|dana|semua|seluruh)", "balikin (?:uang|duit)\\w*", "(?:duit|uang) (?:balik|kembali)",
        "transfer (?:balik|kembali)",
    ),
    "ms": (
        "bayaran balik", "pulangkan (?:wang|duit)", "pemulangan wang", "wang (?:anda )?(?:akan )?dikembalikan",
        "duit balik",
    ),
    "th": ("คืนเงิน", "เงินคืน", "รีฟันด์", "โอนเงิน", "โอนคืน", "คืนให้เต็ม", "ได้เงินคืน"),
    "vi": (
        "hoàn (?:lại |trả )?tiền", "hoàn trả", "trả lại tiền", "hoàn lại", "(?:sẽ |được )hoàn", "chuyển khoản",
        "hoàn 100",
    ),
    "es": (
        "abon(?:o|ar|aremos|amos|arle)\\b", "devolv\\w+ (?:todo|la diferencia|la cantidad)", "reembols\\w*",
        "devol(?:ver|vemos|veremos|vere|uci[oó]n)\\w* (?:(?:de|del|su|tu|el|todo|le|te) )*(?:dinero|importe|pago)",
        "su dinero de vuelta", "(?:recuper|recib)\\w+ su dinero", "le devolv\\w+", "te devolv\\w+", "devolverle\\b",
    ),
    "pt": (
        "devolv(?:er|emos|eremos) (?:tudo|a quantia|a diferença)", "reembols\\w*", "estorn\\w*",
        "devol(?:ver|vemos|veremos|ução)\\w* (?:(?:d[oe]|o|seu|todo) )*(?:dinheiro|valor|pagamento)",
        "dinheiro de volta", "ressarc\\w*",
    ),
}  # fmt: skip

FULL_REFUND = {
    "zh": ("全额退", "全退", "免单", "全款退", "一分不少", "全部退(?:给|还|款)", "退全款", "全数(?:退|返)", "整单退"),
    "ja": ("全額返金", "全額お返し", "全額を?(?:返金|お返し)"),
    "en": (
        "full(?:y)? refund\\w*", "refund\\w* (?:you )?(?:in full|fully|everything|the full|the whole|all)",
        "every (?:cent|penny)", "all (?:of )?your money", "whole amount", "100 ?% (?:refund|of)",
    ),
    "id": (
        "refund (?:penuh|full)", "(?:uang|dana)\\w* (?:kembali )?(?:penuh|seluruhnya|sepenuhnya)",
        "seluruh (?:uang|dana)\\w*", "full refund",
    ),
    "ms": ("bayaran balik penuh", "sepenuhnya"),
    "th": ("คืนเงินเต็ม", "เต็มจำนวน", "คืนทั้งหมด"),
    "vi": ("hoàn (?:lại )?(?:toàn bộ|100|hết|đủ)", "toàn bộ (?:số )?tiền", "hoàn tiền (?:toàn bộ|đầy đủ|100)"),
    "es": ("reembolso (?:completo|total|íntegro)", "todo (?:su|el) dinero", "(?:íntegr|totalidad)\\w*"),
    "pt": ("reembolso (?:total|integral|completo)", "todo o (?:seu )?dinheiro", "valor (?:total|integral)"),
}  # fmt: skip

KEEP_ITEM = {
    "zh": (
        "仅退款", "不用(?:您)?(?:退货|退回|退[了，,]|退$|寄回|寄过来)", "无需(?:退货|退回|寄回)",
        "不必(?:退货|退回|寄回)", "(?:商品|东西|货)(?:您|你|就)?(?:留着|送您|送你|不要了)", "退款不退货",
    ),
    "ja": ("返品不要", "返送不要", "ご返送(?:は|いただか)[^。]{0,6}(?:不要|なく)", "商品はそのまま"),
    "en": (
        "(?:keep|hold on to) (?:the|it|this|your)\\b[^.]{0,16}", "no need to (?:return|send (?:it|the|anything))\\b",
        "without (?:returning|sending)\\b", "(?:don't|do not) (?:need|have) to (?:return|send)\\b",
    ),
    "id": (
        "tanpa (?:retur|mengembalikan|pengembalian) ?(?:barang)?", "tidak perlu (?:retur|kirim balik|mengembalikan)",
        "barang(?:nya)? (?:buat|untuk) kakak",
    ),
    "ms": ("tidak perlu pulangkan", "tanpa memulangkan", "simpan (?:sahaja )?barang"),
    "th": ("ไม่ต้อง(?:ส่ง)?คืน(?:สินค้า|ของ)", "เก็บ(?:สินค้า|ของ)ไว้ได้"),
    "vi": ("không cần (?:trả|gửi) lại", "giữ lại (?:hàng|sản phẩm)"),
    "es": (
        "sin (?:tener que )?devolver\\w*", "quedarse con el (?:producto|articulo)",
        "no (?:hace falta|necesita) devolver",
    ),
    "pt": ("sem (?:precisar )?devolver", "ficar com o (?:produto|item)", "não precisa devolver"),
}  # fmt: skip

COMPENSATION = {
    "zh": (
        "损失[^。，]{0,8}负责", "负责到底", "我们来?(?:认了|买单)", "赔", "补偿", "赔偿", "红包", "补贴", "补差价",
        "差价", "补[您你亲]", "补点", "小额打款", "弥补(?:您|你|亲)?的?损失", "承担(?:您|你|全部|一切)?的?损失",
        "表示(?:一下|点)?心意", "一点心意", "小心意", "意思一下", "不会让(?:您|你|亲)(?:吃亏|亏|白)", "减免",
        "便宜(?:点|些)(?:给|算)", "损失(?:由)?我们(?:来)?(?:出|承担|负责)",
    ),
    "ja": ("補償", "賠償", "弁償", "お詫びの(?:品|印|しるし|金)", "埋め合わせ", "損失を(?:負担|補)"),
    "en": (
        "paid for by us", "consider it (?:paid|settled|covered)[^.]{0,6}",
        "(?:take care of|pay for|foot|absorb|pick up) (?:the |your |all |any )?(?:cost|bill|charge|postage|expense|"
        "tab|fee)s?",
        "compensat\\w*", "recompens\\w*", "indemnif\\w*", "(?:make|making) (?:it|this|that|things) up to you",
        "cover (?:your|the|all|any) (?:loss|cost|damage|expense)\\w*", "price (?:difference|adjustment)",
        "goodwill (?:payment|gesture|credit)", "(?:won't|will not|don't) (?:lose|be out of pocket)\\b",
        "something (?:nice|extra|special) for you", "make you whole", "little something", "sweeten\\w*",
    ),
    "id": (
        "kompensasi", "ganti rugi", "ganti kerugian", "mengganti kerugian", "uang (?:ganti|pengganti)",
        "dikompensasi\\w*",
    ),
    "ms": ("pampasan", "ganti rugi", "saguhati", "imbuhan"),
    "th": ("ชดเชย", "ชดใช้", "ค่าเสียหาย", "เยียวยา", "ค่าทำขวัญ"),
    "vi": ("đền bù", "bồi thường", "bù (?:tiền|lại|đắp|cho)", "bù chênh lệch", "đền (?:cho|tiền|gấp)"),
    "es": ("compensa\\w*", "indemniz\\w*", "resarci\\w*", "recompensa\\w*"),
    "pt": ("compensa(?:r|remos|mos|ção|ções)\\w*", "indeniz\\w*", "recompens\\w*"),
}  # fmt: skip

COUPON = {
    "zh": (
        "优惠[券卷]", "代金券", "抵用券", "现金券", "购物券", "无门槛", "礼券", "折扣", "打折",
        "打[一二三四五六七八九\\d]折", "减免", "立减", "便宜(?:一)?点", "会员(?:价|卡)", "积分",
    ),
    "ja": ("クーポン", "割引(?!の?表示)", "値引き?", "ポイント(?:を|還元|進呈)", "商品券", "ギフト券"),
    "en": (
        "coupon\\w*", "voucher\\w*", "discount\\w*", "promo(?:tional)? code\\w*", "store credit", "gift card\\w*",
        "bonus points?", "(?:money|cash|something|off) off", "off your (?:next|order)", "% off",
        "next (?:order|purchase) (?:is )?(?:free|on us|cheaper)",
    ),
    "id": ("kupon", "voucher", "diskon", "potongan (?:harga|rp|sebesar|\\d+)", "cashback", "koin"),
    "ms": ("kupon", "baucar", "diskaun", "potongan harga", "rebat"),
    "th": ("คูปอง", "ส่วนลด", "โค้ดลด", "โค้ดส่วนลด", "วอยเชอร์", "เวาเชอร์", "บัตรกำนัล", "ลดราคา(?:ให้|พิเศษ)"),
    "vi": ("voucher", "mã giảm", "phiếu (?:giảm giá|mua hàng|quà)", "giảm giá", "coupon", "ưu đãi"),
    "es": ("cupón", "cupones", "descuento\\w*", "vales?(?: de| por)", "tarjetas? (?:de )?regalo", "código promocional"),
    "pt": ("cupom", "cupons", "desconto\\w*", "vale[- ](?:compras?|presente|desconto)", "código promocional"),
}  # fmt: skip

FREE = {
    "zh": (
        "免费", "免单", "白送", "不收(?:您|你)?(?:任何)?(?:费用|钱)", "0元", "零元", "不要钱", "包邮(?:送|寄|给)",
        "不花(?:您)?(?:一分)?钱",
    ),
    "ja": (
        "お代は(?:いただき|頂き|結構|不要)", "お支払い(?:は)?(?:不要|いただかな)",
        "費用は(?:いただき|頂き|かかり)ません", "無料", "タダ", "無償", "ただで",
    ),
    "en": (
        "(?<!feel )(?<!-)free(?! (?:to|from|of (?:defect|any defect))\\b)",
        "at no (?:extra |additional )?(?:cost|charge)", "(?:no|without) (?:cost|charge)", "complimentary",
        "(?<!rely )(?<!count )(?<!depend )on us", "on the house", "our treat", "free of charge", "gratis", "waive\\w*",
    ),
    "id": ("gratis", "cuma-cuma", "tanpa (?:biaya|bayar)", "free (?:ongkir|gift)"),
    "ms": ("percuma", "tanpa (?:caj|bayaran)"),
    "th": ("ฟรี", "ไม่คิดเงิน", "ไม่เสียค่า", "ไม่คิดค่า"),
    "vi": ("miễn phí", "không (?:mất|tính) (?:phí|tiền)", "free ?ship", "tặng không"),
    "es": ("gratis", "gratuit\\w*", "sin (?:ningún )?(?:costo|coste|cargo)", "de regalo"),
    "pt": ("grátis", "gratuit\\w*", "de graça", "sem (?:nenhum )?custo"),
}  # fmt: skip

FREIGHT = {
    "zh": ("运费", "邮费", "快递费", "运费险", "包邮"),
    "ja": ("送料",),
    "en": (
        "(?:shipping|postage|freight|delivery) (?:cost|fee|charge)s?", "cover (?:the |your )?(?:shipping|postage)",
        "free shipping",
    ),
    "id": ("ongkir", "ongkos kirim", "biaya kirim"),
    "ms": ("kos (?:penghantaran|pos)",),
    "th": ("ค่าส่ง", "ค่าจัดส่ง", "ค่าขนส่ง"),
    "vi": ("phí ship", "phí vận chuyển", "tiền ship"),
    "es": ("(?:gastos|costos?|coste) de envío", "envío gratis"),
    "pt": ("frete",),
}  # fmt: skip
