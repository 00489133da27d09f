"""Words that promise goods or service, by what they promise. Own lists."""

from __future__ import annotations

REPLACEMENT = {
    "zh": (
        "(?:配|寄|发|换|给)[^。，]{0,6}新的", "补发", "重发", "补给[您你亲]", "重新(?:发|寄|给您发|给您寄|为您发)",
        "再(?:给)?(?:您|你|亲)?(?:发|寄|补)(?:一|个|件|份|新|您)", "另(?:外)?(?:发|寄)", "补寄", "换新",
        "换一(?:个|件|双|条|台|只|套)(?:新)?", "换个新", "寄(?:一)?(?:个|件|双|条|台|份)?新的",
        "发(?:一)?(?:个|件|双|条|台|份)?新的", "以旧换新", "更换(?:商品|新|一)",
    ),
    "ja": (
        "再送", "再発送", "代替品", "代わりの(?:品|商品)", "新しい(?:もの|商品|品)を?(?:お送り|送|発送|お届け)",
        "新品(?:を|と|に)",
    ),
    "en": (
        "replacement\\w*", "re-?sen[dt]\\w*", "re-?ship\\w*",
        "replac(?:e|ing|ed) (?:it|this|them|yours?|the (?:item|product|unit|piece|order|broken|damaged|faulty)|"
        "your)\\b",
        "(?:send|ship|mail|get|give|post|dispatch)(?:ing)?(?: out)?(?: you)? (?:a |an |the |one )?(?:brand[- "
        "])?(?:new|another|fresh|second)\\b(?! (?:message|update|photo|picture|video|sms))",
        "new one (?:is|will|out|to you|on)\\b", "send (?:it|them) again",
    ),
    "id": (
        "kirim (?:ulang|lagi|yang baru|barang baru|pengganti)", "pengganti",
        "(?:di)?ganti (?:baru|yang baru|barang|dengan yang)", "barang baru", "kirimkan (?:ulang|yang baru|kembali)",
    ),
    "ms": (
        "penggantian", "hantar (?:semula|yang baru|barang baru|lagi)", "ganti (?:baru|dengan|yang|baharu)", "gantikan",
        "barang (?:baru|baharu|ganti)",
    ),
    "th": ("ส่งใหม่", "ส่งให้ใหม่", "ส่ง(?:ของ|สินค้า|ตัว|ชิ้น)ใหม่", "ส่งชดเชย", "เคลม", "ของใหม่ให้", "ชิ้นใหม่"),
    "vi": (
        "(?<!phải )gửi (?:lại|bù|mới)",
        "gửi (?:cho )?(?:bạn|anh|chị|khách)? ?(?:hàng|sản phẩm|cái|chiếc|một chiếc|một cái) mới", "giao (?:lại|bù)",
        "bù hàng", "hàng (?:mới|thay thế)", "1 đổi 1", "đổi mới",
    ),
    "es": (
        "reenv[ií]\\w*", "reemplaz\\w*", "(?:env[ií]\\w+|mandar\\w*) (?:otr[oa]|un[oa]? nuev[oa]|nuevamente|de nuevo)",
        "volver a enviar", "reposición", "sustitu(?:ir|ci[oó]n|iremos)\\w*", "(?:producto|artículo|otro) nuevo",
    ),
    "pt": (
        "reenvi\\w*", "substitu(?:ir|i[cç][aã]o|iremos|ímos)\\w*",
        "(?:envi\\w+|mandar\\w*) (?:outr[oa]|um(?:a)? nov[oa]|novamente|de novo)", "reposição",
        "(?:produto|outro) novo",
    ),
}  # fmt: skip

EXCHANGE = {
    "zh": ("换货", "退换", "调换", "换(?:个|一个)?(?:码|尺码|大小|颜色|款)", "包换", "给(?:您|你|亲)换"),
    "ja": ("交換", "お取り替え", "お取替え"),
    "en": ("exchang\\w*", "swap\\w*", "switch (?:it|you)\\b"),
    "id": ("tukar(?: barang| ukuran| size| warna)?", "penukaran", "ditukar"),
    "ms": ("tukar", "pertukaran", "ditukar"),
    "th": ("เปลี่ยน(?:สินค้า|ของ|ไซส์|ไซซ์|ขนาด|สี|ตัวใหม่|ให้)", "แลกเปลี่ยน"),
    "vi": ("đổi (?:hàng|size|cỡ|màu|sản phẩm|cho|trả|lại)",),
    "es": (
        "cambi(?:ar|amos|aremos)(?:lo|la|le|te|selo|sela)?\\b (?:su|tu|el|la|por|de talla|otro)\\b",
        "cambio de (?:talla|producto|color)", "canje\\w*", "intercambi\\w*",
    ),
    "pt": ("troc(?:a|ar|amos|aremos)(?: d[eo]| o| por| seu| a)?\\b",),
}  # fmt: skip

RETURN = {
    "zh": ("退货", "退换", "寄回(?:来)?", "退回(?:来|给我们|商品)", "无理由退", "包退", "拒收"),
    "ja": ("返品", "ご返送", "着払い"),
    "en": (
        "return(?:ing|ed)? (?:it|this|them|label|(?:the |your |any |an |this )?(?:items?|products?|orders?|"
        "parcels?|package|goods))\\b",
        "returns? (?:is|are|accepted|label|free)\\b", "send (?:it|them|the item|the product) back", "return shipping",
    ),
    "id": ("retur", "pengembalian barang", "kembalikan barang", "kirim balik"),
    "ms": ("pulangkan (?:barang|produk|item)", "pemulangan(?! wang)", "hantar balik"),
    "th": ("คืนสินค้า", "คืนของ", "ส่งคืน", "ส่งกลับ"),
    "vi": ("trả hàng", "trả lại (?:hàng|sản phẩm)", "đổi trả", "gửi trả"),
    "es": ("devoluci(?:ón|ones)", "devolver (?:el|la|su|lo|los)\\b ?(?!dinero|importe)\\w*", "devolverlo"),
    "pt": ("devolu(?:ção|ções)", "devolver o (?:produto|item)\\w*"),
}  # fmt: skip

PICK_UP = {
    "zh": ("上门(?:取|揽|退|收)", "免费取件", "快递员(?:会)?(?:来|上门)取"),
    "en": (
        "(?:free )?(?:courier )?pick-?up", "(?:pick|collect)(?:ed|ing)? (?:it )?up\\b[^.]{0,20}",
        "collect (?:it|the item|the parcel)\\b",
    ),
    "ja": ("集荷", "引き取り"),
    "id": ("dijemput kurir", "jemput barang", "penjemputan"),
    "ms": ("kutipan", "pungutan"),
    "th": ("เข้าไปรับ(?:สินค้า|ของ)", "มารับ(?:สินค้า|ของ)คืน"),
    "vi": ("đến lấy hàng", "lấy hàng tận nơi", "thu hồi"),
    "es": ("recog(?:er|emos|eremos|ida)\\w*",),
    "pt": ("coleta(?:r|remos)?", "recolh\\w+", "retirada"),
}  # fmt: skip

GIFT = {
    "zh": (
        "赠品", "礼物", "礼品", "小礼", "赠送", "送[您你亲](?:一(?!张)|个|份|点|双|条|件|小|新|额)", "附赠",
        "送一[份个件]", "伴手礼", "加送", "多送",
    ),
    "ja": ("プレゼント", "粗品", "進呈", "贈り物", "(?:品|もの|券|サンプル)を差し上げ", "景品", "ギフト(?!券)"),
    "en": (
        "gift(?! card)s?", "freebie\\w*", "bonus (?:item|gift)", "present for you", "treat you", "surprise for you",
        "perks?",
    ),
    "id": ("hadiah", "bonus", "bingkisan", "souvenir", "kado"),
    "ms": ("hadiah", "cenderahati", "bonus", "cenderamata"),
    "th": ("ของแถม", "ของขวัญ", "ของสมนาคุณ", "แถมให้", "แถมฟรี", "ของกำนัล"),
    "vi": (
        "(?:món|phần|hộp|tặng|nhận|túi|một) quà", "quà (?:tặng|nhỏ|xin lỗi|kèm)",
        "tặng (?:bạn|kèm|anh|chị|thêm|quý|khách|ngay|cho|một)", "biếu (?:bạn|anh|chị)",
    ),
    "es": ("regal(?:o|os|amos|aremos|arle)", "obsequi\\w*", "detalle (?:gratis|para usted)"),
    "pt": ("brindes?", "presente(?:ar|aremos|s)?", "mimo", "regalo"),
}  # fmt: skip

SAMPLE = {
    "zh": ("小样", "试用装"),
    "en": ("free sample\\w*", "samples? (?:for you|pack)"),
    "ja": ("試供品",),
    "id": ("sampel gratis",),
    "th": ("ตัวอย่างฟรี",),
    "vi": ("hàng dùng thử", "mẫu thử"),
    "es": ("muestras? gratis",),
    "pt": ("amostras? gratis",),
    "ms": ("sampel percuma",),
}  # fmt: skip

REPAIR = {
    "zh": ("维修", "修理", "返修", "保修", "修好"),
    "en": ("repair\\w*", "(?:fix|mend)(?:ed|ing)? (?:it|your item|the item|your (?:lamp|bag|zip))\\b"),
    "ja": ("修理", "お直し"),
    "id": ("perbaikan barang", "servis(?: gratis)?", "reparasi"),
    "ms": ("baiki (?:barang|produk)",),
    "th": ("ซ่อม",),
    "vi": ("sửa chữa", "sửa (?:hàng|sản phẩm)", "bảo trì"),
    "es": ("repara(?:r|ción|remos|mos)\\w*",),
    "pt": ("consert\\w+", "repar(?:o|ar|aremos)\\b"),
}  # fmt: skip

SPARE_PART = {
    "zh": ("配件", "零件", "补配件"),
    "en": ("spare part\\w*", "missing part\\w*"),
    "ja": ("部品を?(?:お送り|送|発送|お届け)",),
    "id": ("suku cadang", "sparepart"),
    "ms": ("alat ganti",),
    "th": ("อะไหล่",),
    "vi": ("linh kiện", "phụ tùng"),
    "es": ("(?:pieza|parte)s? de (?:repuesto|recambio)", "repuestos?"),
    "pt": ("peças? de reposição",),
}  # fmt: skip

WARRANTY = {
    "zh": (
        "质保", "保修", "三包", "终身(?:保|售)", "包退包换", "退一赔", "假一赔", "假一罚", "包赔", "保价", "先行赔付",
        "免责",
    ),
    "ja": ("保証(?!書)", "アフター保証"),
    "en": ("warrant(?:y|ies|ied)", "price (?:match|protection)"),
    "id": ("garansi", "bergaransi"),
    "ms": ("waranti",),
    "th": ("รับประกัน", "ประกันสินค้า"),
    "vi": ("bảo hành",),
    "es": ("garantía (?:de|por|extendida)",),
    "pt": ("garantia (?:de|estendida|por)",),
}  # fmt: skip
