"""Number words and units of the nine languages. Own lists; a word may belong to several languages."""

from __future__ import annotations

#: word -> value; multipliers (10, 100, 1000 ...) lift what stands before them
NUMBER_WORDS: dict[str, int] = {
    # en
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "dozen": 12,
    # id, ms
    "nol": 0, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8,
    "lapan": 8, "sembilan": 9, "sepuluh": 10, "sebelas": 11, "seratus": 100, "seribu": 1000, "sejuta": 1000000,
    # vi
    "một": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9,
    "mười": 10,
    # es
    "un": 1, "una": 1, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8,
    "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "veinte": 20,
    "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90,
    "cien": 100, "ciento": 100, "doscientos": 200, "trescientos": 300, "quinientos": 500,
    # pt
    "um": 1, "uma": 1, "dois": 2, "duas": 2, "três": 3, "quatro": 4, "sete": 7, "oito": 8, "nove": 9, "dez": 10,
    "onze": 11, "doze": 12, "treze": 13, "quatorze": 14, "vinte": 20, "trinta": 30, "quarenta": 40,
    "cinquenta": 50, "sessenta": 60, "oitenta": 80, "noventa e": 90, "cem": 100, "cento": 100, "duzentos": 200,
    "trezentos": 300,
}  # fmt: skip

#: word -> factor on what stands before it; belas adds ten
MULTIPLIERS: dict[str, int] = {
    "hundred": 100, "thousand": 1000, "grand": 1000, "million": 1000000, "k": 1000,
    "belas": 10, "puluh": 10, "ratus": 100, "ribu": 1000, "rb": 1000, "juta": 1000000, "jt": 1000000,
    "mươi": 10, "trăm": 100, "nghìn": 1000, "ngàn": 1000, "triệu": 1000000, "mil": 1000,
}  # fmt: skip

#: without their accents these are everyday words of another meaning (after, year, seven and fly ...)
NEEDS_ACCENT = frozenset({"sáu", "năm", "bảy", "tám", "tư", "lăm", "một", "trăm"})

HAN_DIGITS: dict[str, int] = {
    **{each: at for at, each in enumerate("零一二三四五六七八九")},
    **{each: at for at, each in enumerate("〇壹贰叁肆伍陆柒捌玖")},
    "两": 2, "俩": 2, "廿": 20,
}  # fmt: skip
HAN_MULTIPLIERS: dict[str, int] = {
    "十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000, "万": 10000, "亿": 100000000,
}  # fmt: skip

THAI_DIGITS: dict[str, int] = {
    "ศูนย์": 0, "หนึ่ง": 1, "เอ็ด": 1, "สอง": 2, "สาม": 3, "สี่": 4, "ห้า": 5, "หก": 6, "เจ็ด": 7, "แปด": 8, "เก้า": 9,
    "ยี่": 2,
}  # fmt: skip
THAI_MULTIPLIERS: dict[str, int] = {
    "สิบ": 10, "ร้อย": 100, "พัน": 1000, "หมื่น": 10000, "แสน": 100000, "ล้าน": 1000000,
}  # fmt: skip

#: unit written after a number -> ISO 4217 codes it may mean
MONEY_AFTER: dict[str, str] = {
    "元": "CNY", "块钱": "CNY", "块": "CNY", "圆": "CNY JPY", "円": "JPY",
    "人民币": "CNY", "软妹币": "CNY", "rmb": "CNY",
    "yuan": "CNY", "kuai": "CNY", "cny": "CNY", "大洋": "CNY", "刀": "USD", "美元": "USD", "美金": "USD", "日元": "JPY",
    "欧元": "EUR", "英镑": "GBP", "泰铢": "THB", "越南盾": "VND", "印尼盾": "IDR", "马币": "MYR", "新币": "SGD",
    "$": "", "usd": "USD", "dollar": "", "dollars": "", "bucks": "", "buck": "", "dolar": "", "dólares": "",
    "€": "EUR", "eur": "EUR", "euro": "EUR", "euros": "EUR", "£": "GBP", "gbp": "GBP", "pounds": "GBP", "pound": "GBP",
    "quid": "GBP", "¥": "CNY JPY", "yen": "JPY", "jpy": "JPY", "ドル": "", "ユーロ": "EUR",
    "rupiah": "IDR", "idr": "IDR", "rp": "IDR", "perak": "IDR", "baht": "THB", "thb": "THB", "บาท": "THB", "฿": "THB",
    "ดอลลาร์": "", "đồng": "VND", "vnd": "VND", "vnđ": "VND", "₫": "VND", "đ": "VND", "ringgit": "MYR", "rm": "MYR",
    "myr": "MYR", "sgd": "SGD", "pesos": "MXN PHP", "peso": "MXN PHP", "mxn": "MXN", "php": "PHP", "₱": "PHP",
    "reais": "BRL", "real": "BRL", "brl": "BRL", "reales": "BRL",
}  # fmt: skip
MONEY_BEFORE: dict[str, str] = {
    "¥": "CNY JPY", "cn¥": "CNY", "rmb": "CNY", "cny": "CNY", "jp¥": "JPY", "jpy": "JPY", "人民币": "CNY",
    "us$": "USD", "usd": "USD", "s$": "SGD", "sgd": "SGD", "mx$": "MXN", "mxn": "MXN", "$": "",
    "€": "EUR", "eur": "EUR", "£": "GBP", "gbp": "GBP", "rp": "IDR", "rp.": "IDR", "idr": "IDR", "฿": "THB",
    "thb": "THB", "₫": "VND", "vnd": "VND", "rm": "MYR", "myr": "MYR", "r$": "BRL", "brl": "BRL", "₱": "PHP",
    "php": "PHP",
}  # fmt: skip
#: hundredths and tenths of a unit: word -> how many make one
SMALL_MONEY: dict[str, int] = {"毛钱": 10, "毛": 10, "角": 10, "分钱": 100, "cents": 100, "centavos": 100, "sen": 100}

PERCENT_AFTER = (
    "%", "٪", "percent", "per cent", "pct", "persen", "peratus", "เปอร์เซ็นต์", "เปอร์เซนต์", "phần trăm", "por ciento",
    "por cento", "パーセント", "个点", "百分点",
)  # fmt: skip

#: unit -> words after a number
DURATIONS: dict[str, tuple[str, ...]] = {
    "working_day": (
        "个工作日", "工作日", "营业日", "営業日", "business days", "business day", "working days", "working day",
        "hari kerja", "hari bekerja", "วันทำการ", "ngày làm việc", "días hábiles", "día hábil", "días laborables",
        "dias úteis", "dia útil",
    ),
    "day": ("天", "日内", "日以内", "日間", "個日", "days", "day", "hari", "วัน", "ngày", "días", "día", "dias", "dia"),
    "hour": (
        "个小时", "小时", "钟头", "个钟", "時間", "时间内", "hours", "hour", "hrs", "hr", "h", "jam", "ชั่วโมง", "ชม",
        "giờ", "tiếng", "horas", "hora",
    ),
    "minute": ("分钟", "分間", "minutes", "minute", "mins", "min", "menit", "minit", "นาที", "phút", "minutos"),
    "week": (
        "个星期", "星期", "周", "个礼拜", "週間", "weeks", "week", "minggu", "สัปดาห์", "อาทิตย์", "tuần", "semanas",
        "semana",
    ),
    "month": ("个月", "ヶ月", "か月", "カ月", "months", "month", "bulan", "เดือน", "tháng", "meses", "mes", "mês"),
    "year": ("年内", "年", "years", "year", "tahun", "ปี", "năm", "años", "año", "anos", "ano"),
}  # fmt: skip
MULTIPLES = ("倍", "kali lipat", "kali ganda", "เท่า")
#: what a bare number may count without promising anything
COUNTS = (
    "个", "件", "双", "条", "张", "款", "号", "码", "步", "次", "点", "位",
    "只", "套", "楼", "種", "点", "枚", "つ", "回",
    "products?", "pieces?", "pcs", "items?", "photos?", "steps?", "sizes?",
    "pairs?", "produk", "foto", "langkah", "buah",
    "ชิ้น", "รูป", "ขั้นตอน", "sản phẩm", "cái", "tấm", "ảnh", "bước",
    "productos?", "fotos?", "pasos?", "produtos?", "passos?",
)  # fmt: skip

#: share in per cent -> how it is said without a number
SHARES: dict[int, dict[str, tuple[str, ...]]] = {
    50: {
        "zh": ("半价", "一半", "对半", "半额", "一人一半", "二分之一"),
        "ja": ("半額", "半分", "半値"),
        "th": ("ครึ่งราคา", "ครึ่งหนึ่ง", "ครึ่งนึง", "คนละครึ่ง", "คืนครึ่ง", "ลดครึ่ง"),
        "en": (
            "half (?:of )?(?:your|the|its|that|what)\\b[^.]{0,20}", "half[- ]?(?:price|off|back|refund|refunded)",
            "half the (?:money|price)", "one[- ]half", "1⁄2", "by half", "in half", "fifty[- ]fifty",
        ),
        "id": ("setengah (?:dari|harga|uang)\\w*", "separuh\\w*", "separo"),
        "ms": ("separuh (?:harga|wang)", "setengah harga"),
        "vi": ("nửa giá", "nửa tiền", "một nửa", "nửa số tiền", "phân nửa"),
        "es": ("la mitad", "mitad de\\w*", "medio precio"),
        "pt": ("(?:a )?metade", "meio preço"),
    },
    33: {
        "en": ("(?:a|one) third",),
        "es": ("un tercio",),
        "pt": ("um terço",),
        "id": ("sepertiga",),
        "vi": ("một phần ba",),
        "zh": ("三分之一",),
    },
    25: {
        "en": ("a quarter (?:of|off)", "one quarter"),
        "es": ("un cuarto de(?:l)? (?:precio|dinero|importe)",),
        "pt": ("um quarto d[oe] \\w+",),
        "id": ("seperempat",),
        "vi": ("một phần tư",),
        "zh": ("四分之一",),
    },
}  # fmt: skip

#: wishes and figures of speech whose number counts nothing
IDIOMS = {
    "zh": (
        "一天(?:都)?(?:好|开心|愉快)", "一年四季", "万一", "千万", "一时半会", "一点一滴", "五星期", "半天(?=才|都|没)",
    ),
    "ja": ("一日も早", "万が一", "一つ一つ", "十分"),
    "en": ("one day at a time", "one hundred times"),
    "vi": ("một ngày (?:tốt|vui|an|mới|thật|tuyệt)",),
    "es": ("(?:tenga|pase|tener) un (?:buen |excelente |feliz |gran )?dia",),
    "pt": ("tenha um (?:bom |otimo |excelente )?dia",),
}  # fmt: skip

#: more than the price: said without a number
MULTIPLIED = {
    "zh": ("双倍", "加倍", "翻倍", "数倍", "退一赔[一二两三四五六七八九十百]", "假一赔[一二两三四五六七八九十百]"),
    "en": (
        "double (?:your|the|what)\\b", "twice (?:your|the|what|as)\\b", "triple (?:your|the|what)\\b", "threefold",
        "\\w+ times (?:the|your|what|as)\\b", "\\d+x (?:the|your|what)\\b",
    ),
    "id": ("dua kali lipat", "berlipat", "ganda"),
    "ms": ("dua kali ganda",),
    "th": ("สองเท่า", "เป็นเท่าตัว"),
    "vi": ("gấp (?:đôi|ba|rưỡi|\\d+)",),
    "es": ("el doble", "el triple", "\\w+ veces (?:el|su|lo)\\b"),
    "pt": ("o dobro", "em dobro", "o triplo", "\\w+ vezes (?:o|seu)\\b"),
    "ja": ("倍額", "倍返し", "二倍", "三倍"),
}  # fmt: skip

#: amounts left open, which promise money all the same
VAGUE_MONEY = {
    "zh": ("几十?(?:块|元|百|毛)钱?", "[十百千]来块", "多少钱都", "点钱", "一点钱", "些钱", "小钱"),
    "en": ("a few (?:bucks|dollars|pounds|euros)", "some (?:money|cash)", "a couple of (?:bucks|dollars|pounds)"),
    "id": ("sejumlah uang", "sedikit uang"),
    "vi": ("ít tiền", "chút tiền"),
    "th": ("เงินจำนวนหนึ่ง",),
    "es": ("algo de dinero", "algún dinero"),
    "pt": ("algum dinheiro", "um dinheiro"),
    "ja": ("いくらか", "数千円", "数百円"),
}  # fmt: skip

#: a deadline without a date
DEADLINES = {
    "zh": (
        "明天", "后天", "明早", "今晚", "今天(?:内|之内|就|一定|下班前|晚上)", "当天", "当日", "本周内", "这周内",
        "这两天", "下周[一二三四五六日天]?", "周[一二三四五六日](?:之?前|就|给|发)", "月底(?:之?前|就)?", "隔天",
        "次日", "几天内", "几小时内", "立刻到账", "秒到账", "马上到账",
    ),
    "ja": ("明日", "明後日", "今日中", "本日中", "今夜", "来週", "今週中", "週末までに", "当日中", "即日"),
    "th": ("พรุ่งนี้", "มะรืน", "คืนนี้", "ภายในวันนี้", "ภายในสัปดาห์นี้", "สัปดาห์หน้า", "อาทิตย์หน้า"),
    "en": (
        "tomorrow", "tonight", "overnight", "same[- ]day", "next[- ]day",
        "next (?:week|month|monday|tuesday|wednesday|thursday|friday)",
        "by (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend|the end of (?:the|this) \\w+|"
        "noon|end of day)",
        "(?:by|before|within) (?:today|the (?:day|hour|week)|an hour|a (?:day|week))", "(?:later|by the end of) today",
    ),
    "id": ("besok", "lusa", "malam ini", "hari ini juga", "minggu depan", "dalam sehari", "seminggu", "sejam"),
    "ms": ("esok", "lusa", "malam ini", "hari ini juga", "minggu depan"),
    "vi": ("ngày mai", "ngày kia", "tối nay", "trong hôm nay", "trong ngày", "tuần sau", "tuần tới"),
    "es": (
        "mañana mismo", "para mañana", "mañana a", "esta noche", "hoy mismo", "la próxima semana",
        "el (?:lunes|martes|miércoles|jueves|viernes)",
    ),
    "pt": (
        "amanhã", "hoje à noite", "hoje mesmo", "ainda hoje", "semana que vem", "próxima semana",
        "até (?:segunda|terça|quarta|quinta|sexta)\\b[\\w-]*",
    ),
}  # fmt: skip

MONTHS: dict[str, int] = {
    name: number
    for names in (
        "january february march april may june july august september october november december",
        "jan feb mar apr may jun jul aug sep oct nov dec",
        "januari februari maret april mei juni juli agustus september oktober november desember",
        "januari februari mac april mei jun julai ogos september oktober november disember",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
    )
    for number, name in enumerate(names.split(), start=1)
}

#: verbs that turn the bare number after them into money
PAY_BEFORE = (
    "(?:退|补|赔|返|减|送|转|打|省|优惠|红包|券|到账)[给您你亲了回还差价费款钱偿付现客人再多另外个一张:： ]{0,6}",
    "(?:refund|pay|give|send|credit|compensate|return|transfer|deduct|offer|take)\\w*(?: you| back|"
    " us| of| about| around| up to| an?| another| just| only| off)* ",
    "(?:kembalikan|refund|ganti|bayar|transfer|potong|pulangkan|pampasan)\\w*(?: kepada| ke|"
    " sebesar| sebanyak| kakak| anda| uang| kak)* ",
    "(?:คืน|ชดเชย|จ่าย|โอน|ลด)(?:เงิน|ให้|ลูกค้า|คุณ| )*",
    "(?:hoan|den bu|boi thuong|giam|chuyen)(?: lai| tien| cho| ban| khach| ngay)* ",
    "(?:reembols|devolv|devuelv|pag|descont|descuent)\\w*(?:le|te|lhe)?(?: a?os?| de| los?| em)* ",
)  # fmt: skip
