"""Number words of the nine languages and the names of months. Own lists; a word may belong to several languages."""

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
    "nol": 0, "kosong": 0, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7,
    "delapan": 8, "lapan": 8, "sembilan": 9, "sepuluh": 10, "sebelas": 11, "seratus": 100, "seribu": 1000,
    "sejuta": 1000000, "duabelas": 12, "tigabelas": 13, "empatbelas": 14, "limabelas": 15, "enambelas": 16,
    "tujuhbelas": 17, "delapanbelas": 18, "lapanbelas": 18, "sembilanbelas": 19, "duapuluh": 20, "tigapuluh": 30,
    "empatpuluh": 40, "limapuluh": 50,
    # vi
    "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "nhăm": 5, "sáu": 6, "bảy": 7,
    "bẩy": 7, "tám": 8, "chín": 9, "mười": 10,
    # es
    "un": 1, "una": 1, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8,
    "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciséis": 16,
    "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20, "veintiún": 21, "veintiuno": 21,
    "veintiuna": 21, "veintidós": 22, "veintitrés": 23, "veinticuatro": 24, "veinticinco": 25, "veintiséis": 26,
    "veintisiete": 27, "veintiocho": 28, "veintinueve": 29,
    "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90,
    "cien": 100, "ciento": 100, "doscientos": 200, "doscientas": 200, "trescientos": 300, "trescientas": 300,
    "cuatrocientos": 400, "quinientos": 500, "quinientas": 500, "seiscientos": 600, "setecientos": 700,
    "ochocientos": 800, "novecientos": 900,
    # pt
    "um": 1, "uma": 1, "dois": 2, "duas": 2, "três": 3, "quatro": 4, "sete": 7, "oito": 8, "nove": 9, "dez": 10,
    "onze": 11, "doze": 12, "treze": 13, "quatorze": 14, "quinze": 15, "dezesseis": 16, "dezasseis": 16,
    "dezessete": 17, "dezassete": 17, "dezoito": 18, "dezenove": 19, "dezanove": 19, "vinte": 20, "trinta": 30,
    "quarenta": 40, "cinquenta": 50, "cinqüenta": 50, "sessenta": 60, "oitenta": 80, "cem": 100, "cento": 100,
    "duzentos": 200, "duzentas": 200, "trezentos": 300, "trezentas": 300, "quatrocentos": 400, "quinhentos": 500,
    "seiscentos": 600, "setecentos": 700, "oitocentos": 800, "novecentos": 900,
}  # fmt: skip

#: word -> factor on what stands before it; belas adds ten
MULTIPLIERS: dict[str, int] = {
    "hundred": 100, "thousand": 1000, "grand": 1000, "million": 1000000, "k": 1000,
    "belas": 10, "puluh": 10, "ratus": 100, "ribu": 1000, "rb": 1000, "rebu": 1000, "juta": 1000000, "jt": 1000000,
    "mươi": 10, "chục": 10, "trăm": 100, "nghìn": 1000, "ngàn": 1000, "ng": 1000, "triệu": 1000000, "tr": 1000000,
    "mil": 1000,
}  # fmt: skip

#: thousands that are money wherever no thing or person is counted with them: 50 ribu, năm chục nghìn
MONEY_SCALES = frozenset({"ribu", "rb", "rebu", "juta", "jt", "chục", "nghìn", "ngàn", "ng", "triệu", "tr", "k"})

#: without their accents these are everyday words of another meaning (after, year, seven and fly ...)
NEEDS_ACCENT = frozenset({
    "sáu", "năm", "bảy", "bẩy", "tám", "tư", "lăm", "một", "mốt", "trăm", "ngày", "mês", "giờ", "đô", "xị", "đ",
})  # fmt: skip

HAN_DIGITS: dict[str, int] = {
    **{each: at for at, each in enumerate("零一二三四五六七八九")},
    **{each: at for at, each in enumerate("〇壹贰叁肆伍陆柒捌玖")},
    "两": 2, "俩": 2, "廿": 20, "卅": 30, "仨": 3,
}  # fmt: skip
HAN_MULTIPLIERS: dict[str, int] = {
    "十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000, "万": 10000, "亿": 100000000,
}  # fmt: skip

THAI_DIGITS: dict[str, int] = {
    "ศูนย์": 0, "หนึ่ง": 1, "นึง": 1, "เอ็ด": 1, "สอง": 2, "สาม": 3, "สี่": 4, "ห้า": 5, "หก": 6, "เจ็ด": 7, "แปด": 8,
    "เก้า": 9, "ยี่": 2,
}  # fmt: skip
THAI_MULTIPLIERS: dict[str, int] = {
    "สิบ": 10, "ร้อย": 100, "พัน": 1000, "หมื่น": 10000, "แสน": 100000, "ล้าน": 1000000,
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
        "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.",
        "ene fev mar abr mei jun jul ags sept okt nov des",
        "ene feb mar abr may jun jul agu sept oct nov dez",
    )
    for number, name in enumerate(names.split(), start=1)
} | {"dic": 12}  # fmt: skip
