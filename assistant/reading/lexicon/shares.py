"""Shares, multiples and amounts left open, said without a number. Own lists."""

from __future__ import annotations

#: share in per cent -> how it is said without a number
SHARES: dict[int, dict[str, tuple[str, ...]]] = {
    50: {
        "zh": (
            "半价", "一半儿?", "对半", "对折", "半额", "一人一半", "半数", "五五(?:开|分)", "半拉", "半份",
            "拦腰(?:砍|折)",
        ),
        "ja": ("半額", "半分", "半値", "折半", "ハーフプライス", "五割"),
        "th": (
            "ครึ่งราคา", "ครึ่งหนึ่ง", "ครึ่งนึง", "คนละครึ่ง", "คืนครึ่ง", "ลดครึ่ง", "ครึ่งๆ", "ครึ่งต่อครึ่ง",
            "ครึ่ง(?![ชวปเ])",
            "กึ่งหนึ่ง",
        ),
        "en": (
            "half", "halves", "50[-/ ]50", "fifty[- ]fifty", "1⁄2", "half[- ]?(?:price|off|back|refund|refunded)",
        ),
        "id": ("setengah(?:nya)?", "separuh(?:nya)?", "separo(?:nya)?"),
        "ms": ("separuh", "setengah", "separa"),
        "vi": ("nửa giá", "nửa tiền", "một nửa", "1 nửa", "nửa số tiền", "phân nửa", "nửa", "phan nua"),
        "es": ("(?:la )?mitad", "medio precio", "a medias", "mitad y mitad"),
        "pt": ("(?:a )?metade", "meio preço", "meio a meio"),
    },
    33: {
        "es": ("(?:la )?tercera parte",),
        "pt": ("a terça parte",),
        "id": ("sepertiga",),
    },
    67: {
        "zh": ( "一?大半(?!天|夜|年|个)",), "en": (
            "(?:most|the bulk|the lion's share) of (?:the|your) (?:money|price|cost)",),
    },
    25: {
        "es": ( "(?:la |una )?cuarta parte",), "pt": ( "a quarta parte",), "id": ( "seperempat",
            "suku(?! cadang| kata| bangsa)"),
    },
    75: {"ms": ("tiga suku",)},
    20: {"es": ("(?:la |una )?quinta parte",), "id": ("seperlima",)},
    10: {"es": ("(?:la |una )?decima parte",), "id": ("sepersepuluh",)},
}  # fmt: skip

#: a share of something else than money: half of the parts, a third of the length
OF_A_THING = {
    "en": (
        "^ (?:of )?(?:the|your|a|an|my|our|its|this|that|these|those) (?!(?:\\w+ )?(?:price|money|cost|amount|order|"
        "total|value|sum|refund|payment|purchase|bill|fee|cash|charge|funds|postage|shipping|discount))\\w+",
        "^(?: of)? (?:size|way|empty|full|moon|inch|an? \\w+|past|hour|day|dozen|open|broken|turn|circle|time|as)",
        "^[- ](?:empty|full|open|size|sleeve|zip|moon|broken|melted|finished|asleep|inch|cup|way|hour|day|dead)",
    ),
    "es": ("^ de (?:los|las|la|el) (?!(?:precio|dinero|importe|pago|valor|coste|costo|total|compra))\\w+",),
    "pt": (
        "^ (?:dos|das|da|do) (?!(?:que|seu|sua|pre[cç]o|dinheiro|valor|pagamento|custo|total|compra|reembolso))\\w+",),
    "id": ("^ (?:dari )?(?:bagian|isi|badan|jalan|hati|jadi|jam|hari|matang|kosong|penuh|lengan|potong)",),
    "ms": ("^ (?:daripada )?(?:bahagian|isi|badan|jalan|hati|siap|jam|hari|masak|kosong|penuh|lengan)",),
    "vi": ("^ (?:hộp|chai|gói|đường|bộ|số (?:món|hàng|sản phẩm)|ngày|đêm|tiếng|tháng|năm|cái|chiếc|người|vời)",),
    "zh": ("^的?(?:零件|配件|螺丝|东西|货(?!款)|内容|药片|位置|地方|时间|路|衣服|布|面|糖|饼干|拼图|人|亮|不亮|没)",),
    "ja": ("^(?:が|は|しか|ほど|くらい|だけ)?(?:入っ|欠|割れ|壊|溶|開|折り|に折)", "^に折"),
    "th": ("^(?:ของ)?(?:ชิ้น|กล่อง|ขวด|ตัว|แขน|ทาง|แผ่น|เม็ด)",),
}  # fmt: skip

#: more than the price: said without a number
MULTIPLIED = {
    "zh": (
        "双倍", "加倍(?!小心|努力|用心|仔细|注意|重视|珍惜|呵护)", "翻倍", "数倍", "翻一番", "翻番",
        "[退赔假缺少错烂]一[赔补罚退][一二两三四五六七八九十百千\\d]", "[赔退补][两双]份",
    ),
    "en": (
        "doubled?", "twice", "triple", "threefold", "twofold", "tenfold", "quadruple",
        "(?:two|three|four|five|six|ten|\\d+) ?(?:times|x) (?:the|your|what|as|that|over|back)", "x[2-9]|[2-9]x",
    ),
    "id": ("(?:\\w+ kali |ber)lipat(?: ganda)?", "(?:dua|tiga|\\d) ?x lipat", "ganda", "dobel"),
    "ms": ("(?:dua|tiga|\\w+) kali ganda", "berganda", "dua kali harga"),
    "th": ("สองเท่า", "เป็นเท่าตัว", "สามเท่า", "คูณสอง", "เท่าตัว", "ดับเบิ้ล"),
    "vi": ("gấp (?:đôi|ba|bốn|rưỡi|mười|nhiều lần|\\d+)", "nhân đôi", "x2"),
    "es": ("(?:el |al )?doble", "(?:el )?triple", "(?:dos|tres|cinco|diez|\\d) veces"),
    "pt": ("(?:o |em )?dobro", "(?:o )?triplo", "(?:duas|tres|cinco|dez|\\d) vezes"),
    "ja": ("倍額", "倍返し", "二倍", "三倍", "倍にして", "十倍"),
}  # fmt: skip

#: amounts left open, which promise money all the same
VAGUE_MONEY = {
    "zh": (
        "(?<![成裂碎断])(?:小|好|大)?几[十百千](?:来|多)?(?:块|元)?钱?(?![个件条张位种次岁天款人年])",
        "几[块元]钱(?!都)",
        "[一二三四五六七八九两十百千]+[来多几余](?:块|元)(?![板布砖])",
        "(?<!\\d)\\d{1,7}[来多几余](?:块|元)", "多少钱都",
        "(?<![一二三四五六七八九两\\d])[百千]八[十百](?:块|元)"
        "?", "骨折价", "跳楼价", "白菜价", "内部价", "友情价", "成本价(?:给|卖|拿)", "块儿八毛",
        "(?:大|厚厚?的?)红包", "一大笔", "打骨折",
    ),
    "en": (
        "(?:a )?(?:few|couple(?: of)?|several|handful of)(?: more)? (?:bucks|dollars|pounds|euros|quid|ringgit|pesos|"
        "hundred|thousand|tenners|fivers|notes|coins|cents|hundreds|grand)", "hundreds of (?:dollars|pounds|euros)",
        "(?:ten|twenty|thirty|forty|fifty|hundred)[- ](?:ish|odd|something|plus)(?: bucks| dollars| quid)?",
        "a (?:nice|fat|good|big|hefty|tidy|decent) (?:sum|chunk|bit of (?:cash|money)|amount)", "whatever it costs",
        "an? (?:quid|buck|pound|dollar|euro|tenner|fiver) or (?:two|so|three)",
        "(?:cheap as chips|rock[- ]bottom|dirt cheap|cost price|at cost)", "name your (?:price|number|figure)",
        "double digits", "a chunk of (?:it|what|the (?:money|price))", "a (?:bit|big bit|good bit) (?:back|off)",
    ),
    "id": (
        "(?:beberapa|sekian|sekitar) (?:puluh|ratus|juta|ribu)(?: ribu)?(?: rupiah)?", "(?:puluh|ratus|ribu)an ribu",
        "\\d{1,7} ?(?:ribu|rb|rebu|ratus ribu)an",
        "harga (?:modal|miring|teman)", "berapa ?pun",
    ),
    "ms": ("(?:beberapa|berpuluh|beratus)(?: puluh| ratus)? (?:ringgit|ribu)", "harga (?:kos|kawan|modal)"),
    "vi": (
        "(?:hơn|gần|trên) (?:trăm|chục|triệu)(?: nghìn| ngàn| k)?", "(?:trăm|chục) mấy(?: nghìn| ngàn)?",
        "(?:vài|mấy) (?:chục|trăm|đồng|triệu|nghìn|ngàn)(?: nghìn| ngàn| k)?", "vài ba (?:chục|trăm)",
        "giá (?:gốc|vốn)",
        "bao nhiêu (?:shop )?cũng",
    ),
    "th": ( "(?:สิบ|ร้อย|พัน|หมื่น)(?:กว่า|นิด|เศษ|ต้น|ปลาย)ๆ?(?:บาท)?", "หลัก(?:ร้อย|พัน|สิบ)",
        "หลาย(?:ร้อย|พัน|สิบ)", "ไม่กี่(?:ร้อย|สิบ)?บาท", "ราคาทุน", "เท่าไหร่ก็"),
    "es": ( "(?:unos|algunos|varios|unos cuantos) (?:euros|pesos|pavos|d[oó]lares|cientos|billetes)",
        "precio de coste?o?", "(?:veinte|treinta|cuarenta|cincuenta|cien) y (?:pico|tantos)(?: euros| pesos)?"),
    "pt": ( "(?:uns|alguns|v[aá]rios|umas dezenas de) (?:reais|trocados|contos|pilas?|trocos)", "pre[cç]o de custo",
        "(?:vinte|trinta|quarenta|cinquenta|cem) e (?:poucos|tantos)(?: reais)?"),
    "ja": ("数[千百十万]円", "[数何]割", "原価で", "なにがしか"),
}  # fmt: skip

#: a part of unknown size: right where the offer holds cash, a promise elsewhere
SOME_MONEY = {
    "zh": ("一?点钱", "(?:一|这|那)?些钱", "小钱", "一笔钱", "一小笔"),
    "en": ("some (?:of (?:your|the) )?(?:money|cash)", "a (?:little|bit of|small) (?:money|cash|sum)"),
    "id": ("sejumlah (?:uang|dana)", "sedikit uang", "uang (?:lelah|jajan)"),
    "ms": ("sedikit (?:wang|duit)", "sejumlah wang"),
    "vi": ("(?:một )?(?:ít|chút) tiền", "chút đỉnh"),
    "th": ("เงินจำนวนหนึ่ง", "เงินนิดหน่อย"),
    "es": ("(?:algo|un poco) de dinero", "algún dinero", "un dinerito"),
    "pt": ("algum dinheiro", "um (?:dinheiro|dinheirinho|trocado|troquinho)", "um pouco de dinheiro"),
    "ja": ("いくらか", "少しばかりのお金"),
}  # fmt: skip

#: wishes and figures of speech whose number counts nothing
IDIOMS = {
    "zh": (
        "一天(?:都)?(?:好|开心|愉快)", "一年四季", "新的一年", "万一", "打扰(?:您)?[一两几]分钟?",
        "(?:占用|耽误|借)(?:您)?[一两几三五]分钟", "千万(?=别|不|要|记)", "一时半会", "一点一滴", "五星期",
        "半天(?!内|就|之内)",
        "一天到晚", "有一天", "哪一天", "一天比一天", "一年到头", "百年", "一周年", "两周年", "三天两头", "全年",
        "七上八下",
        "一周岁", "半天(?=才|都|没|不)", "一分钟都?(?:不|没)", "等一[等下]", "千万", "百忙", "一万个", "百分百",
        "三年级", "(?:不支持|不适用|不参加|不属于|没有|不在|不享受|不能|无法)[^，。]{0,5}[七7]天无理由",
    ),
    "ja": ( "一日も早", "万が一", "一つ一つ", "十分", "一日中", "一年中", "百も承知", "三日月", "一日でも早",
        "良い一日"),
    "en": (
        "one day at a time", "one hundred times", "24[/ ]7", "(?:a|one) million (?:thanks|thank)",
        "a thousand apologies",
        "a hundred times", "give (?:me|us) (?:a|one) (?:minute|second|moment|sec)", "(?:a|one) day out", "day one",
        "9[- ]to[- ]5",
        "(?:check|read|count|test|look|tried|ask|verif|measur|confirm|ran|went|wrap|inspect|"
        "clean)\\w*(?: \\w+){0,4} twice",
    ),
    "vi": ("(?:một|1) ngày (?:tốt|vui|an|mới|thật|tuyệt|làm việc|nhiều)", "nghìn lần xin lỗi", "một năm mới"),
    "es": (
        "(?:tenga|ten|pase|pasa|tener|tengas|desea\\w*) un (?:muy )?(?:buen |excelente |feliz |gran |lindo |"
        "bonito )?d[ií]a",
        "mil (?:gracias|disculpas|perdones)", "cien(?:to)? por ciento segur\\w+", "un millon de gracias",
    ),
    "pt": (
        "tenha uma? (?:bom |otimo |excelente |boa |otima |lindo )?(?:dia|semana)",
        "mil (?:desculpas|perdoes|obrigad\\w+)",
    ),
    "id": ("seribu maaf", "sejuta terima kasih", "suatu hari", "sehari-hari\\w*"),
    "ms": ("seribu (?:maaf|kemaafan)", "sehari-hari\\w*", "suatu hari"),
}  # fmt: skip

#: parts of a fraction in bare letters: "two thirds", "tiga perlima", "dos quintos", "ba phan nam"
UPPER = {
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "satu": 1, "se": 1, "dua": 2, "tiga": 3, "empat": 4, "un": 1,
    "una": 1,
    "dos": 2, "tres": 3, "cuatro": 4, "um": 1, "uma": 1, "dois": 2, "duas": 2, "quatro": 4, "mot": 1, "hai": 2, "ba": 3,
    "bon": 4, "หนึ่ง": 1, "สอง": 2, "สาม": 3,
}  # fmt: skip
LOWER = {
    "half": 2, "halves": 2, "thirds?": 3, "quarters?": 4, "fourths?": 4, "fifths?": 5, "sixths?": 6, "eighths?": 8,
    "tenths?": 10,
    "per ?dua": 2, "per ?tiga": 3, "per ?empat": 4, "per ?lima": 5, "per ?enam": 6, "per ?delapan": 8, "per ?sepuluh":
    10,
    "tercios?": 3, "cuartos?": 4, "quintos?": 5, "decimos?": 10, "terceras partes": 3, "cuartas partes": 4,
    "quintas partes": 5, "tercos?": 3, "quartos?": 4, "tercas partes": 3, "quartas partes": 4,
    "phan (?:hai|2)": 2, "phan (?:ba|3)": 3, "phan (?:tu|bon|4)": 4, "phan (?:nam|5)": 5, "phan (?:muoi|10)": 10,
    "ใน ?สาม": 3, "ใน ?สี่": 4, "ใน ?ห้า": 5, "ใน ?สิบ": 10, "ใน ?3": 3, "ใน ?4": 4, "ใน ?5": 5, "ใน ?2": 2,
}  # fmt: skip
