"""What personal data looks like in buyers' texts: patterns by kind, for the languages the desk meets.

Written for recall: hiding a harmless number costs a little context, sending a telephone number cannot be undone.
"""

from __future__ import annotations

import re

_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
#: a capitalised word of a Latin script, with Vietnamese letters
_CAPITAL = r"[A-ZÀ-ÖØ-ÞĂĐƠƯẠ-Ỹ][\w'’-]{1,30}"
#: common Chinese surnames, which before an honorific make a person
_SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢"

_MAIL = (
    r"(?<![A-Za-z0-9_.+-])[A-Za-z0-9_.+-]{1,64}(?:[@＠]|\s[@＠]\s|\s?[(\[]at[)\]]\s?)"
    r"[A-Za-z0-9-]+(?:(?:\.|\s?[(\[]dot[)\]]\s?)[A-Za-z0-9-]+)+"
)
_LINK = r"(?:https?://|www\.)[^\s，。；、）)]+"
_HANDLE = (
    r"(?:微信号?|威信|薇信|(?i:wechat|weixin|whats ?app|telegram|instagram|facebook|zalo|vx|wx|qq|line id|ig|fb))"
    r"\s*(?:号|id)?\s*(?:[:：=@]|是|is)\s*([A-Za-z0-9@][\w.@-]{2,})"
)
_AT_NAME = r"(?<![\w@])(@[A-Za-z_][\w.]{2,})"

#: seven digits or more, whatever little stands between them, with a country code or not
_PHONE = r"(?<!\d)\+?\(?\d(?:[\s()\-–—.·_*]{0,3}\d){6,}(?!\d)"
_SPOKEN = (
    r"[零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]{7,}"
    r"|(?i:(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)[\s,.-]+){6,}"
    r"(?:zero|oh|one|two|three|four|five|six|seven|eight|nine))"
)
#: letters and digits in one word with five digits or more: order, parcel, invoice, passport
_CODE = r"(?<![A-Za-z0-9_-])(?=(?:[A-Za-z_-]{0,20}\d){5})[A-Za-z0-9](?:[A-Za-z0-9]|[_-](?=[A-Za-z0-9])){4,}"
_ORDER = (
    r"(?:订单|单号|编号|运单|注文番号|หมายเลขคำสั่งซื้อ|(?i:order|parcel|tracking|waybill|pesanan|resi|pedido|encomenda|"
    r"đơn hàng|mã đơn|commande|bestellung|ordine))"
    r"(?:号码?|番号|\s*(?i:number|no\.?|num|nomor|id|número|nº|numéro|nummer))?\s*(?:[:：#]|是|is)?\s*"
    r"(#?(?=[A-Za-z-]{0,20}\d)[A-Za-z0-9][A-Za-z0-9-]{3,})"
)
_HASH = r"(?<!\w)(#(?=[A-Za-z-]{0,20}\d)[A-Za-z0-9-]{3,})"

_UNIT_HAN = r"(?:号楼?|弄|栋|幢|座|单元|楼|层|室|房)"
_ADDRESS_HAN = (
    rf"[{_HAN}]{{1,20}}(?:路|街|大道|巷|弄|村|小区|花园|大厦|公寓|苑)\s*\d{{1,5}}\s*{_UNIT_HAN}"
    rf"(?:\s*(?:[A-Za-z0-9-]|{_UNIT_HAN}))*"
)
_ROOM_HAN = rf"(?<!\d)\d{{1,5}}\s*(?:号楼|栋|幢|座|单元)\s*(?:[A-Za-z0-9-]|{_UNIT_HAN})*"
_ADDRESS_EN = (
    rf"(?<!\d)\d{{1,5}}[A-Za-z]?,?\s(?:{_CAPITAL}\s){{1,3}}"
    r"(?i:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|court|way|close|place|terrace)\b\.?"
)
_ADDRESS_NAMED = (
    r"(?<!\w)(?i:jalan|jln?|gang|lorong|calle|avenida|avda?|rua|travessa|rue|via|đường|ถนน)\.?\s"
    r"[^\n,;.!?]{2,30}?,?\s?(?i:no\.?|nº|n°|número|số|nomor)?\s?\d{1,5}[A-Za-z]?(?!\w)"
)
#: a Thai street stands right behind the house number, with or without a space; without a number it may be any road
_ADDRESS_TH = (
    r"(?:บ้านเลขที่\s?)?\d{1,5}(?:/\d{1,4})?"
    r"(?:\s?(?:หมู่ที่|หมู่|ม\.|ซอย|ซ\.|ถนน|ถ\.|แขวง|ตำบล|ต\.|เขต|อำเภอ|อ\.)\s?[ก-๛\d]{1,30}){1,6}"
)
_ADDRESS_VI = rf"(?<!\w)(?i:đường|phố|ngõ|hẻm)\s{_CAPITAL}(?:\s{_CAPITAL}){{0,3}}"
_ADDRESS_DE = r"[A-ZÄÖÜ]\w+(?:straße|strasse|str\.|weg|platz|gasse)\s\d{1,4}\s?[a-z]?(?!\w)"
_HOUSE = r"(?:บ้านเลขที่|(?i:số nhà|flat|apt\.?|unit))\s*\d[\w/-]*|(?<!\d)\d{1,3}丁目[\d\-番号地]*"

#: kind of the placeholder -> what it looks like; a group marks the part that is hidden
PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern))
    for kind, pattern in (
        ("mail", _MAIL),
        ("link", _LINK),
        ("account", _HANDLE),
        ("account", _AT_NAME),
        ("phone", _PHONE),
        ("phone", _SPOKEN),
        ("number", _CODE),
        ("number", _ORDER),
        ("number", _HASH),
        ("address", _ADDRESS_HAN),
        ("address", _ROOM_HAN),
        ("address", _ADDRESS_EN),
        ("address", _ADDRESS_NAMED),
        ("address", _ADDRESS_TH),
        ("address", _ADDRESS_VI),
        ("address", _ADDRESS_DE),
        ("address", _HOUSE),
    )
)

#: words that announce a name, followed by the name; a name that nothing announces is not seen
NAME_SIGNS: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?i:my name is|name ?[:：]|nama saya|nama ?[:：]|me llamo|mi nombre es|nombre ?[:：]|meu nome é|me chamo|"
        rf"tên (?:tôi|mình|em) là|je m['’]appelle|ich hei(?:ß|ss)e|mi chiamo)\s*({_CAPITAL}(?:\s{_CAPITAL}){{0,3}})",
        rf"(?<!\w)(?:Mrs?|Ms|Miss|Sra?|Señora?|Senhora?|Bapak|Pak|Ibu|Bu|Mbak|Herr|Frau|Mme)\.?\s"
        rf"({_CAPITAL}(?:\s{_CAPITAL}){{0,2}})",
        rf"(?:我叫|本人叫|(?:姓名|收件人|收货人|联系人)\s*(?:[:：]|是|为))\s*([{_HAN}]{{2,3}})",
        rf"([{_SURNAMES}](?:先生|女士|小姐|太太))",
        r"(?:ผมชื่อ|ฉันชื่อ|ดิฉันชื่อ|หนูชื่อ|ชื่อ[:：])\s*([ก-๛]{2,20})",
        rf"([{_HAN}ぁ-ヺー]{{2,6}})と申します",
    )
)
