"""Ways off the platform that name none: searching for the shop, a link in a profile, a second account. Own lists."""

from __future__ import annotations

UNNAMED = {
    "zh": (
        "(?:主页|简介|个签|签名)(?:里|上|的|那)*(?:有|放了|挂了|的)?[^，。]{0,4}(?:链接|联系方式|号(?!码段))|"
        "(?:小号|备用号|大号|新号)(?=[^，。]{0,8}(?:联系|关注|找|私|聊|发|加|看))",
        "(?:百度|谷歌|浏览器|网上|搜索引擎)[^，。]{0,6}(?:搜|查)(?:一下)?(?:店名|我们|本店|咱|品牌)|"
        "搜(?:一下)?(?:我们|咱|本店)?店名",
        "(?:图标|标志|logo)[^，。]{0,6}(?:的)?(?:软件|app|应用)(?:上|里|找|搜|加)|(?:那个|某个)(?:绿|蓝|紫|"
        "黄)(?:色)?的(?:软件|app|应用)?(?:上|里)",
        "(?:打|拨|联系|找|发短信)[^，。]{0,8}(?:盒|箱|卡片?|吊牌|包装|标签)[^，。]{0,3}(?:上|里|的|"
        "有)[^，。]{0,4}(?:电话|号码|手机|(?<![批货型单编款件])号)",
        "(?:换|挪|转)(?:个|到)(?:别的|其他)?(?:地方|平台|软件)(?:聊|说|沟通|联系)",
    ),
    "ja": (
        "ググ(?:っ|る|れ|り)|(?:グーグル|google|ヤフー|yahoo|ネット|ブラウザ)(?:で|から)?[^。]{0,8}(?:検索|調べ)|"
        "店名(?:を|で)[^。]{0,8}検索|検索[^。]{0,10}(?:一番上|サイト|先頭)",
        "(?:プロフィール|プロフ)(?:欄)?(?:の|に(?:ある)?)?[^。]{0,4}(?:リンク|url|連絡先)|(?:別|サブ|裏|"
        "予備の?)(?:の)?(?:アカウント|アカ|垢)",
        "(?:サイト|フォーム|ページ)の(?:お?問い?合わせ)?フォーム",
    ),
    "th": (
        "(?:เสิร์ช|เซิร์ช|ค้นหา|ค้น|พิมพ์|หา).{0,24}(?:กูเกิ้?ล|google)|(?:กูเกิ้?ล|google).{0,6}(?:ชื่อ|หา|ร้าน)",
        "(?:ลิงก์|ลิงค์|ลิ้งก์|ลิ้งค์)(?:ใน|หน้า|ที่)?(?:ไบโอ|โปรไฟล์|หน้าโปร)|(?:แอค|แอคเคาท์|บัญชี)(?:สำรอง|หลุม|"
        "ที่สอง|อื่น)",
        "แอป(?:สี)?(?:เขียว|ส้ม|ฟ้า|น้ำเงิน|ม่วง)|แอพ(?:สี)?(?:เขียว|ส้ม|ฟ้า|น้ำเงิน|ม่วง)",
    ),
    "en": (
        "(?:shoot|send|fire|drop|give) (?:us|me|him|her) an? (?:text|sms)|(?:call|text|ring|reach|contact|message|"
        "dial|ping|write)\\b[^.!?]{0,24}(?:number|details|contact) "
        "(?:on|in|inside) the (?:box|card|label|packaging|slip|sticker|flyer|insert|tag)",
        "(?:backup|back-up|second|spare|other|alt|personal|private) (?:account|profile|handle)(?! settings|"
        " details)|link in (?:our|the|my)? ?(?:bio|profile)|"
        "(?:bio|profile) link",
        "(?:google|bing|look up|search|type)(?: for)? (?:our|the) (?:shop|store|brand)(?:'s)? name|just google|"
        "give us a google|first (?:result|site|hit) (?:on|in) google",
        "(?:app|one) with the (?:green|blue|letter|paper|ghost|bird|camera|phone)\\w*|the (?:paper plane|"
        "green bubble|blue bird) app",
    ),
    "id": (
        "(?:hubungi|kontak|chat|telepon|telp|call|tel|sms)\\w*(?: \\w+){0,3} (?:nomor|nombor|nomer|"
        "no)(?: \\w+){0,3} (?:kotak|kardus|kartu|kad|label|kemasan|bungkusan)",
        "(?:tautan|link|pautan) (?:di |dalam |yang ada di |kat )?(?:bio|profil|profile)\\w*|(?:akun|"
        "akaun) (?:cadangan|kedua|sebelah|pribadi|peribadi|lain kami|baru kami|satu lagi|utama kami)",
        "(?:cari|ketik|search|taip|gugel|googling|di-?google|google)\\w*(?: \\w+){0,5} (?:di |kat |dalam )?google|"
        "(?:googling|google|gugel) (?:aja|saja|je|nama|toko|kedai)",
        "(?:app|apk|aplikasi) (?:yang )?(?:berlogo|logo|ikon|huruf|warna|gambar|pesawat|burung)\\w*",
    ),
    "vi": (
        "số (?:in |ghi |có )?(?:trên|ở|trong) (?:hộp|thẻ|bao bì|tem|thùng|card|phiếu bảo hành)",
        "(?:app|ứng dụng|phần mềm) (?:có )?(?:chữ |logo|biểu tượng|icon|hình |màu )(?!hiện|nào)\\w*|(?:link|đường "
        "dẫn) (?:ở|trên|"
        "trong|dưới|phần)? ?(?:bio|tiểu sử|phần giới thiệu|trang cá nhân)",
        "(?:tìm|gõ|search|tra|lên)(?: \\w+){0,5} (?:trên |ở |qua )?(?:google|gg|mạng là ra)|(?:nick|tài khoản|"
        "acc) (?:phụ|dự phòng|khác của shop|thứ hai|cá nhân của)",
    ),
    "es": (
        "(?:llam|escrib|marc|mand|contact)\\w*(?: \\w+){0,4} (?:n[uú]mero|tel[eé]fono)(?: \\w+){0,4} (?:caja|"
        "tarjeta|etiqueta|empaque)",
        "(?:enlace|link|liga) (?:de |en |que esta en )?(?:la |nuestra |mi )?(?:bio|biograf[ií]a|perfil)|"
        "cuenta (?:de respaldo|secundaria|alterna|personal de la|de reserva)",
        "(?:busc|pon|escrib|tecle|encuentr)\\w*(?: \\w+){0,6} en google|googl[eé]\\w+|google[ae]\\w*|(?:primer|"
        "primera) (?:sitio|resultado|p[aá]gina)(?: \\w+){0,4} google",
        "(?:app|aplicaci[oó]n) (?:de|del|con) (?:la |el )?(?:letra|avioncito|pajarito|icono|logo|globo|"
        "tel[eé]fono)\\w*",
    ),
    "pt": (
        "(?:lig|cham|escrev|mand|contat)\\w*(?: \\w+){0,4} (?:n[uú]mero|telefone)(?: \\w+){0,4} (?:caixa|cart[aã]o|"
        "etiqueta|embalagem)",
        "link (?:d[ao]|n[ao]|que (?:ta|esta) n[ao]) (?:nossa |meu |minha |nosso )?(?:bio|perfil|biografia)|"
        "conta (?:reserva|secundaria|de backup|pessoal da)|perfil (?:reserva|secundario)",
        "(?:jog|busc|procur|pesquis|digit|bot|coloc|ach)\\w*(?: \\w+){0,6} no google|da um google|google(?:ia|ar|ie|"
        "ando)|(?:formulario|primeiro) (?:do|no) (?:primeiro )?(?:site|google)",
        "(?:app|aplicativo) (?:da|do|com) (?:a |o )?(?:letra|aviaozinho|passarinho|icone|logo|balaozinho)\\w*",
    ),
}  # fmt: skip

#: after a way off the platform: the buyer has already tried it, or it was out of reach
TRIED = {
    "zh": ("^[^，。]{0,14}(?:没(?:有)?人接|打不通|无人接|占线|没接通|的情况|的时候|排队|没人理)",),
    "en": ("^[^,.]{0,24}(?:nobody (?:answered|picked)|no (?:answer|reply)|went unanswered|kept ringing)",),
    "es": ("^[^,.]{0,24}(?:nadie (?:contest|respond|atend)\\w*|sin respuesta)",),
    "pt": ("^[^,.]{0,24}(?:ninguem (?:atend|respond)\\w*|sem resposta)",),
    "id": ("^[^,.]{0,24}(?:tidak|tak|gak|nggak) (?:diangkat|dijawab|aktif|ada yang)",),
    "ms": ("^[^,.]{0,24}(?:tidak|tak) (?:berangkat|berjawab|diangkat|dijawab)",),
    "vi": ("^[^,.]{0,24}(?:khong ai (?:nghe|bat may)|khong (?:nghe may|lien lac duoc))",),
    "th": ("^.{0,16}(?:ไม่มีคนรับ|ไม่มีใครรับ|ติดต่อไม่ได้)",),
    "ja": ("^[^。]{0,16}(?:つながら|繋がら|出なかっ|応答)",),
}  # fmt: skip

#: means of payment: a clause that names one lets the text name it too
PAYMENT = (
    "oxxo|pix|paypal|bizum|gopay|ovo|dana|momo|zalopay|spei|mercado ?pago|picpay|shopeepay|duitnow|promptpay|paypay|"
    "ペイペイ|พร้อมเพย์|支付宝|bank transfer"
)

#: right after it: not to be written where everybody reads it, and asked for in no other place either
NOT_HERE = {
    "zh": (
        "^[^，。]{0,6}(?:请|麻烦)?(?:别|不要|勿)(?:写|留|发|贴|打)(?:在|到)(?:这|评论|公屏|公开)(?![^。]{0,30}(?:发|"
        "给)(?:我|店))",
    ),
    "en": ("^[^,.]{0,6}[,:]? ?(?:please )?(?:don't|do not|never) (?:write|post|put|type|leave|share)"
           "(?: \\w+){0,2} (?:here|in public)"
           "(?! [^.!?]{0,40}(?:send|text|dm))",),
    "id": ("^(?: ?-?nya)?(?: \\w+)? (?:jangan|gak usah|nggak usah|tidak usah) "
           "(?:di)?(?:tulis|taruh|cantum|ketik|posting|sebut)\\w*"
           "(?! [^.!?]{0,40}(?:kirim|kasih|bagi|lewat|via))",),
    "ms": ("^(?: \\w+)? (?:jangan|tak payah|tak perlu) (?:di)?(?:tulis|letak|taip|dedah|post)\\w*"
           "(?! [^.!?]{0,40}(?:hantar|bagi|melalui))",),
    "vi": (
        "^(?: \\w+){0,2} (?:dung|khong nen) (?:ghi|viet|de|dang)\\w* (?:o day|len day|cong khai)(?! "
        "[^.!?]{0,40}(?:gui|nhan))",
    ),
    "es": (
        "^(?:,? )?(?:mejor )?no (?:lo|la|los) (?:escrib|pong|dej|publi)\\w* (?:aqui|en publico)(?! "
        "[^.!?]{0,40}(?:manda|envia))",
    ),
    "pt": (
        "^(?:,? )?(?:melhor )?nao (?:escrev|coloq|coloc|deix|post|poe)\\w* (?:aqui|em publico)(?! "
        "[^.!?]{0,40}(?:manda|envia))",
    ),
    "th": ("^[^ ]{0,10} ?(?:อย่า|ไม่ต้อง)(?:พิมพ์|เขียน|ใส่|ลง|โพสต์)",),
}  # fmt: skip
