"""Ways off the platform and marks of a person. Own lists."""

from __future__ import annotations

OFF_PLATFORM = {
    "zh": (
        "[微薇威徽维葳][信❤心伈芯x]", "v信", "[加➕+][我下]?(?:个|一下)?(?:[v微q薇]|群|好友)(?![a-z])", "[v微薇]我",
        "企鹅号?", "扣扣", "球球号?", "[qv]群", "进群", "加群", "粉丝群", "微❤", "微(?:博|店|商)", "二[维唯]码",
        "扫[码描]", "扫一扫", "小程序", "公众号", "私下(?:转|联系|解决|沟通|给)", "线下(?:转|交易|支付|解决)", "支付宝",
        "银行卡", "转账给", "淘宝", "天猫", "拼多多", "京东", "闲鱼", "小红书", "快手",
        "(?:打|拨打?|致)(?:我们?的?)?电话", "(?:留|给|发|提供)[^。，]{0,6}(?:电话|手机号|联系方式|微信号)",
        "(?:电话|手机号?|客服热线)[是:： ]", "(?:邮箱|邮件)(?:联系|至|到|发)", "[qv][:：]\\s*[\\da-z]",
        "加(?:个)?联系方式", "站外", "换个(?:平台|地方)聊", "绿色软件", "绿泡泡",
    ),
    "ja": (
        "(?:ライン|ＬＩＮＥ)(?:で|に|ID|追加|交換|から)", "line(?:で|に|id|追加|交換|から|の|公式|アカウント)",
        "友だち追加", "メールアドレス", "お電話(?:ください|にて|で|番号)", "電話番号", "qrコード", "銀行振込",
        "インスタ(?!ント)", "公式サイト", "直接(?:メール|お電話|お振込)",
    ),
    "th": (
        "แอดไลน์", "ไลน์", "แอดเฟ", "เฟซบุ๊ก", "เฟสบุ๊ค", "ไอจี", "เบอร์โทร", "โทรหา(?:เรา|ร้าน)",
        "โทร(?: |\\.|มา|เข้า)", "สแกนคิวอาร์", "คิวอาร์โค้ด", "เลขบัญชี", "วอทส์แอพ", "นอกแอป", "ทักไล",
        "line(?:id|@)?", "อีเมล",
    ),
    "en": (
        "(?:my|our) (?:mobile |cell |phone )?number", "(?:reach|ring|text|ping|message) me(?: on| at)", "vx", "wx",
        "we ?chat\\w*", "wei ?xin", "weixin", "qq", "q q", "whats ?app\\w*", "watsapp", "wa\\.me\\S*", "telegram",
        "t\\.me\\S*", "tg", "zalo", "viber", "kakao\\w*", "skype", "discord", "facebook", "fb", "messenger",
        "insta(?:gram)?", "ig", "line (?:id|app|account|chat)", "line ?[:@]\\s?\\S+",
        "(?:on|via|through|my|our) line(?! (?:with|up|of))", "add (?:me|us)(?: on| at| as)?", "qr(?:[ -]?codes?)?",
        "scan (?:the|this|our)", "paypal", "venmo", "zelle", "bank (?:account|transfer|details)", "cash ?app",
        "(?:call|phone|ring|text) (?:us|me|our)", "(?:outside|off) (?:of )?(?:the )?(?:app|platform|tiktok)",
        "e-?mail (?:us|me|to|at)", "our (?:own )?(?:website|site|web ?shop|online store)", "hotline", "phone number",
        "e-?mail address", "amazon", "shopee", "lazada", "tokopedia", "temu", "shein", "ebay",
        "direct(?:ly)? (?:from|with) us off\\w*", "dm (?:us|me) on",
    ),
    "id": (
        "(?:chat|nomor|no|via|lewat|ke|hubungi|add) wa", "wa (?:kami|admin|aja|ya|kak|di|ke)", "wa[:.]? ?\\d+",
        "nomor (?:hp|telepon|rekening)", "no\\.? (?:hp|telp|rek)\\w*", "rekening (?:bank|kami|anda|kakak)?",
        "scan (?:kode|qr|barcode)", "di luar (?:aplikasi|platform)", "telepon kami",
        "hubungi kami di (?:nomor|email|situs)", "japri", "tele",
    ),
    "ms": (
        "wasap\\w*", "wassap", "nombor (?:telefon|akaun)", "akaun bank", "imbas kod", "telefon kami",
        "di luar (?:aplikasi|platform)",
    ),
    "vi": (
        "kết bạn (?:zalo|facebook)", "inbox (?:facebook|fb|zalo)", "số điện thoại", "sđt", "sdt",
        "gọi (?:cho shop|hotline|số)", "số tài khoản", "stk", "quét mã", "mã qr", "ngoài (?:sàn|ứng dụng|nền tảng)",
        "da lo",
    ),
    "es": (
        "guasap", "wasap\\w*", "escr[ií]banos (?:al|a) (?:correo|whats\\w*)", "número de (?:teléfono|cuenta)",
        "ll[aá]m(?:e|a)nos", "código qr", "escane\\w+", "fuera de la (?:aplicación|plataforma|app)",
        "nuestra (?:página web|web|tienda online)", "correo electrónico", "transferencia bancaria", "agr[eé]g[ua]\\w+",
    ),
    "pt": (
        "zap(?:zap)?", "chama no (?:zap|whats\\w*)", "whats", "número de telefone", "ligue para", "código qr",
        "escane\\w+", "fora d[ao] (?:aplicativo|plataforma|app)", "nosso site", "chave pix", "pix", "e-mail",
        "dados bancários",
    ),
}  # fmt: skip

#: a surname with a title; the Chinese surnames are the hundred most common ones
_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈"
    "姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
)
PERSON = {
    "zh": (
        f"(?<![a-z])[{_SURNAMES}](?:先生|女士|小姐|太太)", f"尊敬的[{_SURNAMES}][\\u4e00-\\u9fff]{{1,2}}(?=[，,：:])",
    ),
    "en": ("(?:mr|mrs|ms|miss|dr)\\.? [a-z]{2,}",),
    "id": ("(?:bapak|ibu|pak|bu) (?!pembeli|guru|dan|yang|atau)[a-z]{3,}(?=[,!. ])",),
    "es": ("(?:sr|sra|señor|señora)\\.? [a-z]{3,}",),
    "pt": ("(?:sr|sra|senhor|senhora)\\.? (?!que|pode|nao|sera|tem|recebeu|esta)[a-z]{3,}",),
    "ja": (
        "[\\u4e00-\\u9fff]{2,3}様(?!子|々)(?<!客様)(?<!皆様)(?<!同様)(?<!多様)(?<!仕様)(?<!者様)(?<!方様)(?<!お様)",
    ),
    "th": ("คุณ(?:สม|วิ|สุ|ปร|นา|อร|ณั|กิ)[\\u0e00-\\u0e7f]{2,8} ",),
    "vi": ("(?:ong|ba) [a-z]+ [a-z]+(?=,)",),
}  # fmt: skip
ADDRESS = {
    "zh": (
        "[\\u4e00-\\u9fff]{2,8}(?:省|市|区|县)[\\u4e00-\\u9fff]{1,8}(?:路|街|道|镇|村|小区|苑|巷)",
        "[\\u4e00-\\u9fff]{2,8}(?:路|街|巷)\\d+号", "\\d+(?:号楼|栋|单元|幢)\\d*", "\\d{3,4}室",
    ),
    "en": (
        "\\d{1,5} [a-z]+ (?:street|st|road|rd|avenue|ave|lane|ln|drive|blvd|close)",
        "(?:apartment|apt|flat|unit) \\d+[a-z]?",
    ),
    "id": ("(?:jalan|jl)\\.? [a-z]+ (?:[a-z]+ )?(?:no\\.? ?)?\\d+",),
    "ms": ("(?:jalan|lorong|taman) [a-z]+ \\d+\\S*",),
    "vi": ("(?:so )?\\d+ (?:duong|pho|ngo) [a-z]+",),
    "es": ("(?:calle|avenida|av)\\.? [a-z]+ (?:[a-z]+ )?\\d+",),
    "pt": ("(?:rua|avenida|av)\\.? [a-z]+ (?:[a-z]+ )?,? ?\\d+",),
    "ja": ("\\d+丁目", "[\\u4e00-\\u9fff]{2,4}[都道府県][\\u4e00-\\u9fff]{1,6}[市区町村]"),
    "th": ("บ้านเลขที่", "ซอย", "แขวง"),
}  # fmt: skip
