"""What makes a bare number or a share mean money: verbs, things and words around it. Own lists, in bare letters."""

from __future__ import annotations

#: verbs and things that turn the bare number after them into money
PAY_BEFORE = (
    "(?:退|补|赔|返|减|送|转|打|省|优惠|红包|券|到账|抵|便宜|让|给|塞|意思|面[额值]|满|涨到|加码到|申请到?|"
    "批[了到下]?|争取到?|封顶|额度|拿到|报销|承担|做到|改到|提到|"
    "加到|调到|"
    "升到|一共|总共|合计|加起来|拢共|凑够?|报的?|补偿|退款|退回|返现|立减|返还|补贴|打款)"
    "[给您你亲了回还差价费款钱偿付现客人再多另外个一张小大的是为到:： ]{0,8}",
    "(?:altogether|in all|all in all|making it|comes? to|adds? up to|totall?ing|refund|pay|give|send|credit|"
    "compensate|return|transfer|deduct|offer|take|knock|shave|drop|slip|wire|get|have|"
    "reimburse|cover|add|chip in|approv|okay|sanction|bump|raise|lift|stretch|settle|increase|can do|could do|"
    "will do|'ll do|make it|"
    "up it|go)\\w*(?: you| back| us| of| about| around| up to| an?| another| just| only| off|"
    " exactly| roughly| to| the| say| like| over| it| that| at)* ",
    "(?:voucher|coupon|credit|vocer|kupon|baucar|cupon|cupom|vale|ma|phieu|vale de|kode)(?: giam(?: gia)?)?"
    "(?: of| for| worth| de| por| senilai| sebesar| bernilai| tri gia| potongan| diskon| giam| is| cua|"
    " berjumlah)*[ :=]*",
    "(?:amount|sum|refund|total|nominal(?:nya)?|pengembalian|penggantian|kompensasi|ganti rugi|pemulangan|jumlah|"
    "importe|valor|monto|so tien|senilai|sebesar|bernilai|tri gia|"
    "berjumlah)"
    "(?: is| of| adalah| es| de| la| ialah)?[ :=]+",
    "(?:kembali(?:kan|in)|balik(?:in|kan)|refund|ganti|bayar(?:in)?|transfer|potong(?:an)?|pulang(?:kan)?|"
    "pampas(?:an)?|"
    "kasih|beri|kredit(?:kan)?|masuk(?:in|kan)?|bagi|tolak|tambah|diskon|cair(?:kan)?|setuju(?:i)?|acc|"
    "lulus(?:kan)?)\\w*(?: kepada| ke| untuk| di|"
    "dah|sudah|udah|telah|ada|"
    " sebesar| sebanyak| kakak| anda| uang| duit| wang| dana| kak| cik| balik| semula| lagi| sekitar| sampai| lah|"
    " je)* ",
    "(?:อนุมัติ|มอบ|เสนอ|คืน|ชดเชย|จ่าย|โอน|ลด|คูปอง|ส่วนลด|โค้ด|แถม|หัก|เครดิต)(?:เงิน|ให้|ลูกค้า|คุณ|กลับ|ราคา|"
    "เพิ่ม|อีก|ไป|มา|"
    "มูลค่า|ประมาณ| )*",
    "(?:duyet|hoan|den bu|den|boi thuong|giam|chuyen|bu|tang|tra|bot|gui|ck|nap|tru)(?: lai| tien| cho| ban| khach|"
    " ngay|"
    " minh|"
    " chi| anh| them| gia| khoan| mat| luon| em| dung| tam| khoang| phan)* ",
    "(?:aprob|aprov|autoriz|liber|reembols|devolv|devuelv|pag(?!e |es |ina)|descont|descuent|abon|regres|reintegr|"
    "bonific|estorn|restitu|"
    "deposit|transf|rebaj|"
    "acredit|quit|abat)\\w*(?:le|te|lhe|nos)?(?: a?os?| de| los?| em| le| te| lhe| voce| unos| uns| otros| ate| a| por|"
    " apenas| solo| so| mais| otr[ao])* ",
    "(?:返金|クーポン|お戻し|補償|値引き?|割引|返還|金額)(?:は|を|の|として|額|に|で|が|も|:| )*",
)  # fmt: skip

#: what stands right after such a bare number; "refund 2 pairs" counts pairs
PAID_THEN = (
    r"\s*(?:$|[.,;!?。，；！？、~～)）…\n🙏😊🙇❤💛😅😉]|[-–—]\s"
    r"|(?:back|off|to|for|on|as|in|into|via|by|now|today|as well|ya|yah|po|okay|ok|and|or|is|with|from|straight|"
    r"r(?=[,，。.!])|if|then|so|which|plus|please|tops|max|flat|total|exactly|final|si|kalau|neu|se|of (?:it|that|"
    r"what|the (?:price|money|cost|total))|instead|is|are|has|was|will|sits|waiting|"
    r"toward|towards|against|"
    r"kak|ya|yah|ke|untuk|buat|dulu|aja|saja|lagi|sebagai|cik|je|kepada|dan|atau|dalam|semula|balik|nanti|lah|di|"
    r"dah|sudah|udah|telah|ada|"
    r"nha|nhe|a|cho|vao|ve|roi|luon|de|thoi|va|qua|tien|ngay|con|"
    r"a su|de su|del|ya|en|por|para|como|y|o|a|al|e|ou|no|na|ja|pra|pro|pela|pelo|de vuelta|de volta|mas|más|mais|"
    r"y ya)(?![a-z])"
    r"|(?:可用|就[能可]|即可|即减|才能|减|起用|给|到|吧|作为|补|过去|过来|回|算|当|意思|的(?!确|话)|是|可以|行|好|怎么样|哈|"
    r"哦|呢|啦|了|元|左右|以内|封顶|块|呗|呀|成不|您|你|原路|直接|表示|聊表)"
    r"|(?:นะ|ค่ะ|คะ|ครับ|ให้|เข้า|แทน|เป็น|กลับ|เลย|จ้า|น้า|แล้ว|ไป|ก่อน|ในแอป|อยู่|มี|พร้อม|ไว้|ต่อ|จาก)"
    r"|(?:で|を|分|が|お|の|と|は|ほど))"
)

#: words after a bare number that make it money wherever it stands: "20 back", "二十五的返还"
PAID_AFTER = (
    r"\s?(?:整(?![体个理套天齐])|(?:整|块)?(?:给|退|补|打|返|转)(?:给)?(?:您|你|过去|回)|(?: ?(?:that )?(?:we|i|"
    r"they|the shop)(?:'ve|'re|'ll| have| are| will| had| just)*"
    r" (?:return|refund|sen[td]|credit|pa[iy]|put|gave|giv|transfer|promis|owe|knock|issu|process|add|load|move|"
    r"wire)\w*) |(?: (?:is|are|was|were|has been|have been|will be|goes|should be)) (?:on (?:its|the) way|back|"
    r"coming|headed|heading|going back|returned|refunded|credited|yours|in your|sent)|que (?:le|te|lhe)? ?(?:devolv|"
    r"abon|reembols|mand|envi|estorn)\w+"
    r"|yang (?:sudah |udah |dah |telah )?(?:kami |kita )?(?:balik|kembali|transfer|kirim|pulang)\w*|(?:ma )?(?:shop|"
    r"ben em|em) (?:da |vua )?(?:hoan|gui|chuyen|tra)|ที่(?:โอน|คืน|ลด)"
    r"|(?:的|块钱?的)?(?:返还|退款|补偿|红包|优惠券?|券|返现|抵扣|代金券|无门槛|现金|补贴|差价|立减|赔偿|打款)"
    r"|(?:back(?! (?:order|seat|panel|pocket|side|cover|to))|off|refund|voucher|coupon|credit|discount|compensation|"
    r"in (?:cash|credit)|cash)(?![a-z])"
    r"|(?:de|en) (?:reembols|descuent|descont|credit|devoluc|vale|abon|volta|vuelta|cashback|compensac|estorno|cupon|"
    r"cupom)\w*|(?:balik|semula|potongan|diskon|cashback)(?![a-z])|(?:引き|オフ|円引)|(?:ส่วนลด))"
)

#: who or what thousands count when they are no money
POPULAR = (
    r"\s?(?:pelanggan|orang|pembeli|terjual|khach|nguoi|don|luot|followers?|customers?|orders?|sold|mah|rpm|watt|hz|"
    r"lumens?|pcs|buah|unit|kali|lan|steps|maaf|terima|loi|gracias|perd|disculp|desculp|obrigad|buyers?|reviews?|"
    r"ulasan|produk|produtos?|productos?|clientes?|pessoas|personas|people|views?|likes?|san pham|cai|chiec|hop|"
    r"tac|mau|met|ml|resolution|video|px|screen|display|uhd)"
)

#: words beside a share or a multiple that make it one of money
CONTEXT = {
    "zh": (
        "退", "补(?!充|水|丁|妆)", "赔", "返", "钱", "款(?!式)", "价", "付", "费", "减", "抵", "券", "红包", "账",
        "让利", "优惠", "打[个了]",
        "给(?:您|你|亲)", "便宜", "承担", "出(?=一半)", "认(?=一半|半)", "掏", "实付", "块", "算(?:您|你|给)", "拍",
        "元",
    ),
    "ja": (
        "返金", "返", "代金", "金額", "割引", "戻", "値", "円", "クーポン", "ポイント", "負担", "価格", "お支払", "払",
        "いたし",
        "オフ", "引", "充当",
    ),
    "th": ( "คืน", "ลด", "เงิน", "ราคา", "บาท", "ชดเชย", "ส่วนลด", "จ่าย", "โอน", "คูปอง", "ยอด", "ออก", "หาร",
        "มูลค่า"),
    "en": (
        "refund\\w*", "money", "pric\\w+", "costs?", "paid", "pay\\w*", "back(?! (?:panel|pocket|side|cover|of|to))",
        "off(?!er|ice| the| with)", "discount\\w*", "coupon\\w*", "vouchers?", "credit\\w*", "card", "account",
        "wallet",
        "total", "amount", "sum", "compensat\\w+", "cash", "fees?", "charges", "reimburs\\w+", "on us", "cover\\w*",
        "split", "bill", "value", "meet you", "go(?:ing)? halves", "spent", "yours", "knock\\w*", "cheaper", "less",
        "what you", "purchase", "we(?:'ll| will) (?:take|eat|bear)", "return(?:ed|ing)? (?:half|a third|a quarter)",
    ),
    "id": (
        "kembali\\w*", "balik\\w*", "uang\\w*", "duit\\w*", "harga\\w*", "bayar\\w*", "refund\\w*", "diskon",
        "ganti\\w*",
        "dana\\w*", "saldo\\w*", "biaya\\w*", "potong\\w*", "tanggung", "ongkir", "nilai", "total", "dikembalikan",
        "rekening", "cair",
    ),
    "ms": (
        "wang\\w*", "diskaun", "pulang\\w*", "bayaran", "dipulangkan", "kos", "semula", "pampasan", "tolak", "baucar",
        "tanggung",
    ),
    "vi": (
        "hoàn\\w*", "tiền", "giá", "giảm", "bù", "đền", "ví", "thanh toán", "bồi thường", "chịu", "trả lại", "bớt",
        "phí",
        "trị giá", "chuyển", "đơn",
    ),
    "es": (
        "devol\\w*", "devuel\\w*", "reembols\\w*", "dinero", "precio", "pag\\w+", "importe", "descuent\\w*", "abon\\w*",
        "regres\\w*", "plata", "cost\\w+", "valor", "rebaj\\w+", "cup[oó]n", "vale", "cubr\\w+", "asum\\w+", "cuenta",
        "compensa\\w*", "monto", "lana", "gast\\w+", "reintegr\\w+", "vamos a",
    ),
    "pt": (
        "dinheiro", "pre[cç]o", "valor", "pag\\w+", "desconto", "estorn\\w*", "abat\\w+", "volta", "reembols\\w*",
        "custo",
        "grana", "cupom", "conta", "arc\\w+", "cobr\\w+", "compra", "devolu\\w+", "bancamos", "racha\\w*", "dividi\\w*",
    ),
}  # fmt: skip

#: beside a price it is told what was paid, not what comes back
PRICE_TOLD = (
    r"paid|you pay|price|order total|total of your order|原价|实付|售价|标价|拍下|付了|下单|harga|"
    r"bayar(?:an)? (?:asal|kakak)|"
    r"dibayar|ราคา|ยอดออเดอร์|ยอดสั่ง|ยอดที่|gia goc|gia tri don|da thanh toan|don hang tri gia|precio|pagad|pagou|"
    r"preco|"
    r"valor do pedido|代金|お支払|定価|購入"
)

#: instructions for use: their minutes and hours promise nothing
USE = {
    "zh": (
        "换一次", "洗一次", "擦一次", "充电", "充满", "使用前", "再(?:用|洗|"
        "开)", "清洗", "静置", "断电", "浸泡", "泡", "晾", "通风", "长按", "按住",
        "加热", "等待?(?=\\d|[一两三五十])", "开机", "冲洗",
        "预热", "冷却", "搅拌", "煮", "烧水", "重启", "拔(?:掉|下)", "散味", "敷", "机洗", "晒", "定时", "自动关",
    ),
    "ja": ( "使用前", "お使い", "充電", "置い", "浸", "乾", "長押し", "加熱", "待っ", "放置", "蒸らし", "冷ま", "電源",
        "陰干し", "押し"),
    "th": ( "ก่อน(?:ใช้|ซัก)", "ชาร์จ", "แช่", "ตาก", "กด(?:ปุ่ม)?ค้าง", "อุ่น", "ถอดปลั๊ก", "ผึ่ง", "รอ(?:สัก)?",
        "ต้ม", "ทิ้งไว้"),
    "en": (
        "before (?:the first )?(?:use|using|wear\\w*|washing)", "charg(?:e|es|ing)(?! you)", "plug\\w*", "unplug\\w*",
        "soak\\w*", "dry", "air(?:ed|ing)?(?: it| out)?",
        "press(?: and hold)?", "hold (?:down|the|it)", "heat\\w*", "simmer\\w*", "boil\\w*", "steep\\w*", "cool",
        "leave the \\w+",
        "to (?:set|dry|cure|air|soak|charge|harden)", "restart\\w*", "switch\\w* (?:it )?off", "leave it",
        "let it", "rinse", "stir", "wash\\w*", "battery",
        "runs? for",
        "preheat\\w*", "rest", "hang it", "(?:burns?|lasts?) (?:for|about)", "timer", "wait",
    ),
    "id": ( "sebelum (?:di)?(?:pakai|cuci|gunakan|bilas)\\w*", "bilas", "d?i?-?cas(?:nya)?", "(?:di)?charge",
        "isi (?:daya|ulang)", "ngecas", "rendam", "jemur", "tekan", "diamkan", "panaskan", "cabut", "angin-angin\\w*",
        "tahan", "tunggu"),
    "ms": ( "sebelum (?:basuh|guna|pakai|bilas)\\w*", "caj", "rendam", "jemur", "tekan", "biarkan", "panaskan",
        "cabut", "angin-angin\\w*", "tunggu"),
    "vi": ( "trước khi (?:dùng|giặt|sử dụng|bật)", "sạc", "ngâm", "phơi", "nhấn giữ", "giữ nút",
        "để (?:yên|nguội|ráo)", "đun", "rút (?:điện|phích)", "hong", "chờ máy"),
    "es": ( "antes de (?:usar|lavar|limpiar|encender)\\w*", "cargu\\w+", "carga(?:r|s)?", "remoj\\w+", "sec\\w+",
        "puls\\w+", "presion\\w+", "calent\\w+", "repos\\w+", "desench\\w+", "ventil\\w+"),
    "pt": ( "antes de (?:usar|lavar|limpar|ligar)\\w*", "carreg\\w+", "molho", "sec\\w+", "pression\\w+", "aperte",
        "esquent\\w+", "descans\\w+", "tom[ae]r? da", "desligue", "arej\\w+"),
}  # fmt: skip

#: a phrase that pays money to the buyer
PAYING = (
    "退(?!货)|补偿|补[给您你]|赔|返还|返现|券|红包|抵扣|refund|compensat|reimburs|credit|voucher|coupon|pay (?:you|"
    "back)|giv\\w+ you|"
    "kembalikan|dikembalikan|balikin|refund|kompensasi|ganti rugi|voucher|vocer|pulangkan|dipulangkan|baucar|"
    "pampas|bayaran balik",
    "คืน|ชดเชย|คูปอง|ส่วนลด|hoan|boi thuong|den bu|giam|ma |voucher|tang|reembols|devolv|devuelv|abon|cupon|cupom|"
    "vale |descuent|"
    "descont|estorn|返金|お戻し|クーポン|補償|割引",
)

#: after a wish of the buyer retold: it is not met
REFUSAL = (
    r"没办法|无法|不能|不支持|没法|做不到|办不到|达不到|抱歉|can't|cannot|can not|unable|not able|isn't possible|"
    r"not possible|tidak bisa|belum bisa|"
    r"tidak dapat|tidak boleh|ไม่สามารถ|ไม่ได้|khong the|chua the|no (?:podemos|es posible|nos es)|nao (?:podemos|"
    r"e possivel|conseguimos)|できません|いたしかね"
)
