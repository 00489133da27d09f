"""Marks of a person: titles and greetings before a name, addresses, ends of numbers. Own lists."""

from __future__ import annotations

#: a surname with a title; the Chinese surnames are the hundred most common ones
_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈"
    "姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
)
_JA_SURNAMES = (
    "佐藤|鈴木|高橋|田中|伊藤|渡辺|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|林|清水|山崎|森|池田|"
    "橋本|阿部|石川|"
    "前田|藤田|小川|岡田|後藤|長谷川|石井|村上|近藤|坂本|遠藤|青木|藤井|西村|福田|太田|三浦|岡本|松田|中島|原田|"
    "小野|竹内"
)
PERSON = {
    "zh": (
        f"(?<![a-z感多致答鸣])(?!谢(?:大哥|大姐|哥|姐|老师|阿姨|同学))(?:[{_SURNAMES}]|欧阳|司马|上官|诸葛|皇甫|"
        f"公孙|慕容|令狐|司徒) ?(?:mr|ms|mrs|miss|"
        f"先[生森]|女士|小姐|太太|阿姨|大哥|大姐|老师|同学|姐姐?|哥哥?)(?!您?们)(?<!方同学)(?<!金老师)",
        "(?:的|叫|买家|顾客|客户|邻居|"
        "收件人)[王李张刘陈杨赵吴周徐孙胡郭林罗郑梁宋韩冯邓曹彭曾肖董袁潘蒋蔡叶程苏魏吕姚卢姜崔谭][\\u4e00-\\u9fff"
        "]{2}(?=也|" "反馈|同样|买过|的(?:电话|包裹|订单|地址|手机|快递)|先[生森]|女士|那边|家里|本人)",
        f"尊敬的(?!顾客|高级|金[牌卡]|白金|黄金|钱)[{_SURNAMES}][\\u4e00-\\u9fff]{{1,2}}(?=[，,：:！!])",
        f"亲爱的[{_SURNAMES}][\\u4e00-\\u9fff]{{1,2}}(?=[，,：:！!])",
    ),
    "ja": (
        "[\\u4e00-\\u9fff々]{2,3}[ 　]?様(?!子|々|式|"
        "相)(?<!客様)(?<!皆様)(?<!同様)(?<!多様)(?<!仕様)(?<!者様)(?<!方様)(?<!お様)(?<!模様)(?<!員様)(?<!手様)(?<!"
        "会社様)(?<!店様)(?<!各様)(?<!神様)(?<!主様)(?<!奥様)",
        f"(?:{_JA_SURNAMES})[ 　]?(?:[\\u3040-\\u30ff\\u4e00-\\u9fff]{{1,4}})?(?:様|さま|さん|ちゃん|君)",
        "(?<!ユーザー)(?<!カスタマー)(?<!メーカー)(?<!ショップ)(?<!オーナー)(?<!フォロワー)[ァ-ヶー]{2,6}(?<!ユーザ"
        "ー)(?<!カスタマー)(?<!メーカー)(?<!ショップ)(?<!オーナー)様(?!式|" "々|子)",
    ),
    "th": ( "คุณ(?:สม(?!บัติ|ควร|า)|วิ(?!ธี)|สุ(?!ภาพ|ด)|ปร(?!ะ)|นา|อร|ณั|กิ(?!น)|ธน|ศิ|พร(?!้)|ชัย|มาลี|นภ|"
        "ปิย)[\\u0e00-\\u0e7f]{1,10}(?= |$|ค|,)",),
}  # fmt: skip

#: in bare Latin letters; a name with a capital letter stands after these
TITLES = "mister|madam|bapak|pak|ibu|encik|puan|tuan|datuk|senor|senora|senorita|dona|don|senhor|senhora|ong|ba"
#: the same cut short; a stop may end these
SHORT_TITLES = "mr|mrs|ms|dr|bpk|bu|en|pn|sr|sra|srta"
#: what a name follows as well, if a stop or another name comes after it
CALLS = (
    "hi|hello|hey|hiya|dear|hola|estimad[oa]|querid[oa]|apreciad[oa]|oi|ola|prezad[oa]|car[oa]|halo|hai|helo|hallo|"
    "chao|xin chao|da chao|"
    "thanks|thank you|gracias|obrigad[oa]|terima kasih|makasih|cam on|sorry|perdon|desculpa|desculpe|maaf|kak|kakak|"
    "mbak|mas|bang|sis|cik|"
    "abang|anh|chi|co|chu|bac|ban|em|buenas|buenos dias|bom dia|boa tarde|boa noite|buenas tardes|buenas noches|"
    "good morning|"
    "good afternoon|good evening|miss|user|buyer|customer|pembeli|pelanggan|khach|cliente|atas nama|a\\.n\\.|named|"
    "called|name is|siap"
)
#: capitalised words after a title or greeting that name nobody
NO_NAMES = frozenset({
    "abangku", "ada", "adik", "admin", "again", "akak", "all", "amada", "amado", "amiga", "amigas", "amigo", "amigos",
    "amore", "and", "anh", "apa", "assalamualaikum", "at", "atas", "atau", "babe", "ban", "banget", "bapak", "barang",
    "beautiful", "ben", "bestie", "bila", "black", "blue", "boa", "boleh", "bom", "bos", "bosku", "bro", "buat",
    "bunda", "buyer", "bên", "bạn", "cam", "chao", "chi", "christmas", "chị", "cik", "cikgu", "client", "clienta",
    "cliente", "clientela", "clientes", "comprador", "compradora", "customer", "customers", "cảm", "da", "dan",
    "darling", "dear", "dearest", "don", "dr", "dạ", "em", "everybody", "everyone", "fam", "family", "flor", "folks",
    "for", "friend", "friends", "gais", "gan", "gente", "gorgeous", "gracias", "green", "guys", "hai", "halo", "hang",
    "harap", "hello", "hey", "hi", "hola", "honey", "hun", "hàng", "i", "ibu", "if", "in", "is", "it", "its", "jika",
    "juragan", "kak", "kakak", "kakaknya", "kalau", "kami", "karena", "kesayangan", "khach", "khong", "khách",
    "không", "kindly", "lagi", "linda", "lindo", "love", "lovely", "loyal", "ma'am", "maaf", "maam", "madam", "mama",
    "mate", "min", "minta", "mohon", "mom", "mình", "mẹ", "neighbor", "neighbour", "nàng", "obrigada", "obrigado",
    "of", "oi", "ola", "our", "paket", "pelanggan", "pelangganku", "pembeli", "pessoal", "please", "pls", "po",
    "produk", "puan", "querida", "querido", "quy", "quý", "red", "sangat", "saya", "sayang", "sebelumnya", "sekali",
    "selamat", "seller", "semoga", "semua", "semuanya", "senhor", "senhora", "senor", "senora", "shop", "shopper",
    "sila", "silakan", "sir", "sis", "sista", "so", "sobat", "sorry", "store", "sudah", "sweetie", "team", "terima",
    "thank", "thanks", "that", "the", "there", "this", "tidak", "tiktok", "tim", "to", "tuan", "tudo", "untuk",
    "usuaria", "usuario", "valuable", "valued", "vi", "vì", "warna", "was", "we", "when", "white", "xin", "ya",
    "yang", "yeu", "you", "your", "yours", "yêu", "đơn", "ơi",
})  # fmt: skip
#: common words that are first names too: alone they name nobody
WORDS_AND_NAMES = frozenset({
    "alba", "amber", "an", "angel", "anh", "art", "autumn", "bella", "bill", "bin", "binti", "blanca", "bunga",
    "clara", "cruz", "da", "dawn", "de", "del", "dewi", "do", "dos", "drew", "faith", "flor", "gold", "grace", "hoa",
    "hope", "jade", "joy", "la", "lan", "las", "le", "lily", "linh", "los", "luz", "mai", "mar", "mark", "may",
    "minh", "nguyen", "pat", "paz", "pearl", "pham", "prado", "putri", "ray", "rosa", "rose", "ruby", "silver", "sol",
    "sue", "summer", "sunny", "thi", "tran", "van", "violet", "von", "will",
})  # fmt: skip

ADDRESS = {
    "zh": (
        "[\\u4e00-\\u9fff]{2,8}(?<![地社专景园城超])(?:省|市|区|"
        "县)(?![场面别分间域])[\\u4e00-\\u9fff]{1,8}(?:路(?![上由途过])|街|镇|村|小区|苑|巷|弄|大道)",
        "(?:您|你)家(?:住)?在[^，。的]{2,8}(?:区(?!域)|路|街|镇|村|县|苑|花园|大道)",
        "[\\u4e00-\\u9fff]{2,8}(?:路|街|巷|弄|大道)\\d+号", "(?<!\\d)\\d{1,5}(?:号楼|栋|单元|幢)\\d*", "\\d{3,4}室",
    ),
    "en": (
        "\\d{1,5}[a-z]? (?:[a-z]+ ){1,2}(?:street|st|road|rd|avenue|ave|lane|ln|drive|blvd|boulevard|close|crescent|"
        "terrace|court|square|way|"
        "grove|row|gardens)(?! (?:up|to|by|down))",
        "(?:apartment|apt\\.?|flat) \\d+[a-z]?(?! ?(?:cm|mm|pack|inch|pieces))", "p\\.?o\\.? box \\d+",
        "blk \\d+|block \\d+ #\\d+",
    ),
    "id": ( "(?:jalan|jl|jln|gang|gg)\\.? [a-z]+ (?:[a-z]+ ){0,2}(?:no\\.? ?)?\\d+", "(?:rt|rw)[ ./]?\\d+",
        "(?:kelurahan|kecamatan|perumahan) [a-z]+",
        "alamat (?:\\w+ )?(?:di |kat )?(?:jalan|jl|taman|komplek|kampung|lorong|gang) [a-z]+"),
    "ms": ( "(?:jalan|jln|lorong|taman|kampung|kg\\.?|persiaran) [a-z]+ (?:[a-z]+ )?\\d+\\S*",
        "no\\.? \\d+,? (?:jalan|jln|lorong)"),
    "vi": ( "(?:so )?\\d+[a-z]? (?:duong|pho|ngo|hem|ngach) [a-z]+", "(?:ngo|hem|ngach) \\d+", "(?:phuong|quan) \\d+",
        "so nha \\d+", "chung cu [a-z]+", "dia chi (?:o |tai )?(?:duong|pho|phuong|quan|ngo|hem|xa) [a-z]+"),
    "es": ( "(?:calle|avenida|av|c/|colonia|col|carrera|paseo|plaza)\\.? (?:de )?(?:la |los |"
        "el )?[a-z]+ (?:[a-z]+ ){0,3}(?:n[uº°]?m?\\.? ?)?\\d+", "c\\.?p\\.? \\d{5}",
        "(?:domicilio|direccion|casa) (?:de|en) (?:la )?(?:calle|avenida|colonia|av) [a-z]+"),
    "pt": ( "(?:rua|avenida|av|travessa|alameda)\\.? (?:d[aoe]s? )?[a-z]+ (?:[a-z]+ ){0,3},? ?(?:n[uº°]?\\.? ?)?\\d+",
        "(?:apto|apartamento|bloco) \\d+", "cep:? ?\\d{5}",
        "(?:endereco|casa) (?:d[ao]|n[ao]) (?:rua|avenida|av|travessa|bairro) [a-z]+"),
    "ja": ( "\\d+丁目", "[一二三四五六七八九十]丁目",
        "[\\u4e00-\\u9fff]{2,4}[都道府県][\\u4e00-\\u9fff]{1,6}[市区町村]", "〒\\d{3}"),
    "th": ( "บ้านเลขที่", "ซอย[\\u0e00-\\u0e7f]", "แขวง", "หมู่(?:ที่|บ้าน) ?\\S", "ถนน[\\u0e00-\\u0e7f]+",
        "ตำบล|อำเภอ(?!ใจ)"),
}  # fmt: skip

#: the end of a telephone, order or parcel number
NUMBER_ENDS = (
    r"(?:尾号|末尾|后[四4六6]位|结尾)(?:是|为|:)?\s?\d{3,}|(?:下|末尾)[4四]?(?:ケタ|桁)(?:が|は|の)?\s?\d{3,}|"
    r"\d{3,4}で終わる"
    r"|(?:ending|ends|end)(?: in| with)? \d{3,}|last (?:four|4|three|3) digits|"
    r"(?:berakhir(?:an)?|ujung|akhir(?:an)?|belakang(?:nya)?|berakhir dengan)(?: dengan| nomor)? \d{3,}"
    r"|(?:duoi|cuoi|ket thuc)(?: so| la| bang)* \d{3,}|(?:terminad[oa]|que termina|final|terminaci[oó]n)(?: en|"
    r" em)? \d{3,}"
    r"|(?:ลงท้าย|ท้าย)(?:ด้วย)?\s?\d{3,}|\d{2,4}\s?[*xX•]{3,}\s?\d{2,4}"
)

#: another buyer's data, in any kind of text
OTHERS = {
    "zh": ( "(?:另一位|别的|上一位|隔壁|其他|另外一位)(?:买家|顾客|客户|客人|邻居)[^。，]{0,6}(?:姓|叫|地址|电话|"
        "住在|手机)",),
    "en": ( "(?:another|the other|previous) (?:buyer|customer|client)'?s? (?:called|named|name is|address|phone|"
        "lives|order number)",),
    "id": ("(?:pembeli|pelanggan) (?:lain|sebelumnya) (?:bernama|namanya|alamat\\w*|nomor\\w*|tinggal)",),
    "es": ("(?:otr[oa]|la anterior|el anterior) (?:client[ea]|comprador[a]?) (?:llamad[oa]|que vive|con domicilio)",),
    "pt": ("(?:outr[oa]|a anterior|o anterior) (?:client[ea]|comprador[a]?) (?:chamad[oa]|que mora)",),
    "vi": ("(?:khach|nguoi mua) (?:khac|truoc) (?:ten|o|so dien thoai|dia chi)",),
}  # fmt: skip

#: facts that tell neither who nor which order
COMMON_FACTS = (
    "product", "carrier", "ship", "date", "price", "cause", "size", "colour", "color", "variant", "stock", "warrant",
    "place", "model", "batch",
    "material", "deliver", "status", "sku", "shop", "brand", "reason", "offer", "item", "time", "day", "deadline",
    "weight", "capacity", "store_", "diameter", "length", "width", "voltage", "wattage",
)  # fmt: skip
#: facts that do
PERSONAL_FACTS = (
    "order", "track", "waybill", "buyer", "name", "recipient", "phone", "address", "mail", "receiver", "customer",
    "mobile", "tel", "contact",
    "parcel", "package", "logistics", "invoice", "account", "card", "bank", "user", "nick", "wechat", "handle",
    "neighb", "birth", "passport",
    "consignee", "express", "awb", "resi", "zip", "postcode", "street", "city", "district", "person", "id_",
)  # fmt: skip
#: whatever else the name of such a fact says
ALWAYS_PERSONAL = ("order_id", "order_n", "buyer", "address", "phone", "mail", "recipient", "receiver", "customer")
NAMING_FACTS = (
    "name",
    "buyer",
    "recipient",
    "receiver",
    "customer",
    "consignee",
    "user",
    "nick",
    "person",
    "neighb",
    "contact",
)
ADDRESS_FACTS = ("address", "street", "district", "city", "zip", "postcode")
