"""What a number counts: money, shares, stretches of time, things. Own lists."""

from __future__ import annotations

_DOLLARS = "USD SGD MXN CAD AUD NZD HKD TWD"
_YUAN = "CNY SGD MYR TWD HKD"

#: unit written after a number -> ISO 4217 codes it may mean; empty: any
MONEY_AFTER: dict[str, str] = {
    "元": _YUAN, "块钱": _YUAN, "块": _YUAN, "圆": "CNY JPY", "円": "JPY", "大元": "CNY", "大洋": "CNY", "块大洋":
    "CNY",
    "人民币": "CNY", "软妹币": "CNY", "软妹纸": "CNY", "rmb": "CNY",
    "yuan": "CNY", "kuai": "CNY", "cny": "CNY", "刀": _DOLLARS, "美刀": "USD", "美元": "USD", "美金": "USD",
    "日元": "JPY", "欧元": "EUR", "欧": "EUR", "英镑": "GBP", "镑": "GBP", "泰铢": "THB", "铢": "THB", "越南盾": "VND",
    "印尼盾": "IDR", "马币": "MYR", "令吉": "MYR", "新币": "SGD", "坡币": "SGD", "港币": "HKD", "比索": "MXN PHP",
    "$": _DOLLARS, "usd": "USD", "dollar": _DOLLARS, "dollars": _DOLLARS, "bucks": f"{_DOLLARS} MYR PHP",
    "buck": f"{_DOLLARS} MYR PHP", "smackers": _DOLLARS, "smackeroos": _DOLLARS, "greenbacks": "USD",
    "dolar": _DOLLARS, "dólar": _DOLLARS, "dólares": _DOLLARS,
    "€": "EUR", "eur": "EUR", "euro": "EUR", "euros": "EUR", "eurillos": "EUR", "pavos": "EUR", "£": "GBP",
    "gbp": "GBP", "pounds": "GBP", "pound": "GBP", "quid": "GBP", "¥": "CNY JPY", "yen": "JPY", "jpy": "JPY",
    "ドル": _DOLLARS, "ユーロ": "EUR", "ポンド": "GBP", "ウォン": "KRW", "バーツ": "THB", "えん": "JPY",
    "rupiah": "IDR", "idr": "IDR", "rp": "IDR", "perak": "IDR", "baht": "THB", "thb": "THB", "บาท": "THB", "บ.": "THB",
    "฿": "THB", "ดอลลาร์": _DOLLARS, "เหรียญ": _DOLLARS, "ริงกิต": "MYR", "đồng": "VND", "vnd": "VND", "vnđ": "VND",
    "₫": "VND", "đ": "VND", "đô": _DOLLARS, "đô la": _DOLLARS, "ringgit": "MYR", "hinggit": "MYR", "rm": "MYR",
    "myr": "MYR", "sgd": "SGD", "pesos": "MXN PHP", "peso": "MXN PHP", "pesitos": "MXN", "varos": "MXN", "mxn": "MXN",
    "php": "PHP", "₱": "PHP", "reais": "BRL", "real": "BRL", "brl": "BRL", "reales": "BRL", "conto": "BRL",
    "contos": "BRL", "pratas": "BRL", "mangos": "BRL MXN", "paus": "BRL", "pilas": "BRL",
    "lucas": "", "hengget": "MYR", "henget": "MYR", "ringget": "MYR", "蚊": "HKD CNY MYR", "realzinhos": "BRL",
    "realzinho": "BRL",
    "reaizinhos": "BRL", "reaisinhos": "BRL", "contozinhos": "BRL", "euritos": "EUR", "eurito": "EUR", "eurillo": "EUR",
    "eurazos": "EUR", "eurinhos": "EUR", "leuros": "EUR", "pavitos": "EUR", "pesito": "MXN", "pesillos": "MXN",
    "dolarcitos": _DOLLARS, "dolaritos": _DOLLARS, "dolarinhos": _DOLLARS, "dolarzinhos": _DOLLARS,
}  # fmt: skip
MONEY_BEFORE: dict[str, str] = {
    "¥": "CNY JPY", "cn¥": "CNY", "rmb": "CNY", "cny": "CNY", "jp¥": "JPY", "jpy": "JPY", "人民币": "CNY",
    "us$": "USD", "usd": "USD", "s$": "SGD", "sgd": "SGD", "mx$": "MXN", "mxn": "MXN", "$": _DOLLARS, "a$": "AUD",
    "€": "EUR", "eur": "EUR", "£": "GBP", "gbp": "GBP", "rp": "IDR", "rp.": "IDR", "idr": "IDR", "฿": "THB",
    "thb": "THB", "₫": "VND", "vnd": "VND", "rm": "MYR", "myr": "MYR", "r$": "BRL", "brl": "BRL", "₱": "PHP",
    "php": "PHP", "ringgit": "MYR", "美金": "USD",
}  # fmt: skip
#: hundredths and tenths of a unit: word -> how many make one
SMALL_MONEY: dict[str, int] = {
    "毛钱": 10, "毛": 10, "角": 10, "分钱": 100, "cents": 100, "cent": 100, "centavos": 100,
    "centavitos": 100, "centavinhos": 100, "centimitos": 100, "céntimos": 100, "sen":
    100,
    "pence": 100, "สตางค์": 100,
}  # fmt: skip
#: notes and nicknames of sums: word after a number -> how much one is, and of what
NOTES_OF_MONEY: dict[str, tuple[int, str]] = {
    "张红票子": (100, "CNY"), "张毛爷爷": (100, "CNY"), "张红的": (100, "CNY"), "张大红钞": (100, "CNY"),
    "张红票": (100, "CNY"), "张百元大钞": (100, "CNY"), "张大团结": (10, "CNY"), "个红太阳": (100, "CNY"),
    "fiver": (5, ""), "fivers": (5, ""), "tenner": (10, ""), "tenners": (10, ""), "benjamin": (100, "USD"),
    "benjamins": (100, "USD"), "grand": (1000, ""), "xị": (100000, "VND"), "枚の諭吉": (10000, "JPY"), "ใบแดง": (100,
        "THB"),
    "แบงก์ร้อย": (100, "THB"), "แบงค์ร้อย": (100, "THB"), "แบงก์พัน": (1000, "THB"), "แบงก์ยี่สิบ": (20, "THB"),
}  # fmt: skip
#: sums that are one word
SUMS: dict[str, tuple[int, str]] = {
    "半百": (50, "CNY"), "小一百": (100, "CNY"), "小一千": (1000, "CNY"), "毛爷爷": (100, "CNY"), "红票子": (100,
        "CNY"),
    "ワンコイン": (500, "JPY"), "諭吉": (10000, "JPY"), "野口英世": (1000, "JPY"), "千円札": (1000, "JPY"),
    "goceng": (5000, "IDR"), "ceban": (10000, "IDR"), "noban": (20000, "IDR"), "goban": (50000, "IDR"),
    "cepek": (100, "IDR"), "gopek": (500, "IDR"), "seceng": (1000, "IDR"), "gocap": (50000, "IDR"),
    "แบงก์แดง": (100, "THB"), "แบงค์แดง": (100, "THB"), "แบงก์เทา": (1000, "THB"), "แบงก์เขียว": (20, "THB"),
    "a fiver": (5, ""), "a tenner": (10, ""), "ten[- ]?spot": (10, ""), "a benjamin": (100, "USD"),
    "a ton of cash": (0, ""),
    "billete rojo": (0, ""), "medio centenar": (50, ""), "nota de cem": (100, "BRL"), "oncinha": (50, "BRL"),
    "lobo[- ]guar[aá]": (200, "BRL"), "trăm rưỡi": (150000, "VND"), "nửa triệu": (500000, "VND"),
    "setengah juta": (500000, "IDR"), "sekeping biru": (1, "MYR"), "sehelai merah": (10, "MYR"),
}  # fmt: skip

PERCENT_AFTER = (
    "%", "٪", "percent", "per cent", "pct", "persen", "peratus", "เปอร์เซ็นต์", "เปอร์เซนต์", "เปอร์เซน", "เปอร์",
    "phần trăm", "por ciento", "por cento", "パーセント", "个点", "百分点", "个百分点", "percen", "prosen",
)  # fmt: skip

#: unit -> words after a number
DURATIONS: dict[str, tuple[str, ...]] = {
    "working_day": (
        "个工作日", "工作日", "营业日", "営業日", "business days", "business day", "working days", "working day",
        "weekdays", "hari kerja", "hari bekerja", "วันทำการ", "วันทำงาน", "ngày làm việc", "ngày công", "días hábiles",
        "día hábil", "días laborables", "día laborable", "dias úteis", "dia útil",
    ),
    "day": (
        "天", "日内", "日以内", "日間", "日後", "日后", "日程度", "日ほど", "個日", "个自然日", "自然日", "days", "day",
        "calendar days", "hari", "วัน", "ngày", "hôm", "días", "día", "dias", "dia", "sleeps", "日で", "日もあれば",
    ),
    "hour": (
        "个小时", "小时", "钟头", "个钟头", "个钟", "個小時", "時間", "时间内", "hours", "hour", "hrs", "hr", "h",
        "jam",
        "ชั่วโมง", "ชม", "ช.ม.", "giờ", "tiếng", "tiếng đồng hồ", "horas", "hora", "hs",
    ),
    "minute": (
        "分钟", "分間", "分以内", "minutes", "minute", "mins", "min", "menit", "minit", "นาที", "phút", "minutos",
        "minutinhos",
    ),
    "second": ("秒钟", "秒", "seconds", "detik", "saat", "วินาที", "giây", "segundos"),
    "week": (
        "个星期", "星期", "周", "个礼拜", "礼拜", "週間", "weeks", "week", "wks", "minggu", "สัปดาห์", "อาทิตย์",
        "tuần",
        "semanas", "semana",
    ),
    "month": ( "个月", "ヶ月", "か月", "カ月", "ケ月", "months", "month", "bulan", "bln", "เดือน", "tháng", "meses",
        "mes", "mês"),
    "year": ("年内", "年", "years", "year", "yrs", "tahun", "ปี", "năm", "años", "año", "anos", "ano"),
}  # fmt: skip
#: stretches of time in one word -> unit and number
STRETCHES: dict[str, tuple[str, str]] = {
    "sehari semalam": ("hour", "24"), "sehari": ("day", "1"), "seminggu": ("week", "1"), "sepekan": ("week", "1"),
    "sebulan": ("month", "1"), "setahun": ("year", "1"), "sejam": ("hour", "1"), "semenit": ("minute", "1"),
    "setengah jam": ("minute", "30"), "half an hour": ("minute", "30"), "half a day": ("hour", "12"),
    "half a year": ("month", "6"), "half a month": ("day", "15"), "fortnight": ("day", "14"),
    "media hora": ("minute", "30"), "meia hora": ("minute", "30"), "quincena": ("day", "15"),
    "quinzena": ("day", "15"), "medio ano": ("month", "6"), "meio ano": ("month", "6"),
    "nua tieng": ("minute", "30"), "nua thang": ("day", "15"), "nua nam": ("month", "6"),
    "半小时": ("minute", "30"), "半个小时": ("minute", "30"), "半个钟": ("minute", "30"), "半时间": ("minute", "30"),
    "半个月": ("day", "15"), "半年": ("month", "6"), "半月": ("day", "15"), "一昼夜": ("hour", "24"),
    "ครึ่งชั่วโมง": ( "minute", "30"), "ครึ่งปี": ( "month", "6"), "ครึ่งเดือน": ( "day", "15"), "ครึ่งวัน": ( "hour",
    "12"),
    "dia e meio": ("hour", "36"), "dia y medio": ("hour", "36"), "a day and a half": ("hour", "36"),
    "mes y medio": ("day", "45"), "mes e meio": ("day", "45"), "a month and a half": ("day", "45"),
    "a week and a half": ("week", "1.5"), "one and a half weeks": ("week", "1.5"),
    "an hour and a half": ("minute", "90"),
    "a year and a half": ("month", "18"), "semana y media": ("week", "1.5"), "semana e meia": ("week", "1.5"),
    "hora y media": ("minute", "90"), "hora e meia": ("minute", "90"), "ano y medio": ("month", "18"),
    "ano e meio": ("month", "18"), "tuan ruoi": ("week", "1.5"), "thang ruoi": ("day", "45"),
    "ngay ruoi": ("hour", "36"),
    "nam ruoi": ("month", "18"), "tieng ruoi": ("minute", "90"), "seminggu setengah": ("week", "1.5"),
    "seminggu lebih": ("week", "1.5"), "sebulan setengah": ("day", "45"), "一周半": ("week", "1.5"),
    "一个半月": ("day", "45"), "一个半小时": ("minute", "90"), "一年半": ("month", "18"), "一天半": ("hour", "36"),
    "อาทิตย์ครึ่ง": ("week", "1.5"), "สัปดาห์ครึ่ง": ("week", "1.5"), "เดือนครึ่ง": ("day", "45"), "ปีครึ่ง": ("month", "18"),
}  # fmt: skip

MULTIPLES = ("倍", "kali lipat", "kali ganda", "เท่า", "lần giá", "veces el precio", "vezes o valor", "vezes o preço")
#: what a bare number may count without promising anything
COUNTS = (
    "个", "件", "双", "条", "张", "款", "号", "码", "步", "次", "点", "位", "份", "遍", "部分", "下", "些", "声", "句",
    "趟",
    "只", "套", "楼", "種", "枚", "つ", "回", "包", "盒", "瓶", "袋", "箱", "支", "把", "颗", "粒", "片", "本", "台",
    "段", "组",
    "批", "层", "处", "道", "名", "样", "类", "种", "封", "根", "对", "点目", "番", "足", "着", "箇所", "斤", "克",
    "毫升",
    "products?", "pieces?", "pcs", "items?", "photos?", "pictures?", "pics?", "steps?", "sizes?", "units?", "buttons?",
    "pairs?", "sets?", "screws?", "videos?", "options?", "boxes", "bottles?", "cups?", "parts?", "colou?rs?", "times?",
    "ml", "cm", "mm", "kg", "gr?", "m", "inch(?:es)?", "litres?", "liters?", "mah", "w", "watts?", "gb", "tb",
    "produk", "foto", "langkah", "buah", "pasang", "helai", "biji", "unit", "keping", "kali", "orang", "barang",
    "gambar", "warna", "lembar", "botol", "kotak", "pilihan", "pelanggan", "pembeli", "terjual",
    "ชิ้น", "รูป", "ขั้นตอน", "คู่", "ตัว", "อัน", "ใบ", "ครั้ง", "ขวด", "กล่อง", "ข้อ", "สี", "คน", "ซม", "มล", "ห่อ",
    "ชุด",
    "sản phẩm", "cái", "tấm", "ảnh", "bước", "chiếc", "đôi", "bộ", "lần", "hộp", "chai", "con", "mẫu", "người", "khách",
    "lời", "đơn", "cuốn", "miếng", "món", "gói", "lượt",
    "productos?", "fotos?", "pasos?", "produtos?", "passos?", "piezas?", "peças?", "cajas?", "caixas?", "veces",
    "vezes", "pares?", "unidades?", "imágenes", "imagens", "opciones", "opções", "clientes?", "pessoas", "personas",
    "artículos?", "tallas?", "followers", "customers", "buyers", "people", "orders",
)  # fmt: skip
#: what a share is made of, or shows on a gauge: it tells nothing of money
MATERIALS = (
    "纯?[棉麻毛丝]", "羊[毛绒]", "桑?蚕丝", "真丝", "聚酯", "涤纶", "亚麻", "纯", "原木", "实木", "电量?", "浓度",
    "不锈钢", "果汁", "天然",
    "綿", "コットン", "ウール", "シルク", "麻", "ポリエステル", "ฝ้าย", "คอตตอน", "ผ้า", "โพลี",
    "(?:pure |organic |natural |combed |genuine )?(?:cotton|wool|silk|linen|polyester|leather|nylon|viscose|bamboo|"
    "cashmere|acrylic|rayon|spandex|humidity|charged?|battery|volume|brightness|zoom)",
    "(?:de )?(?:algod[oó]n|algod[aã]o|lana|l[aã]|seda|lino|linho|poli[eé]ster|cuero|couro|bater[ií]a)",
    "(?:katun|kapas|kain|sutra|sutera|linen|kulit|baterai|bateri)", "(?:vải|bông|len|lụa|da thật|pin)",
)  # fmt: skip
