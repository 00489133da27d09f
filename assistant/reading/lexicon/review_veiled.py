"""Asking for a kinder or a withdrawn review without naming it, and offers of prizes for praise. Own lists."""

from __future__ import annotations

#: what the buyer wrote, hinted at
VEILED = {
    "zh": (
        "(?:页面|评论|商品|店铺)[^。，]{0,4}(?:夸|美言|捧场)|(?:辛苦|麻烦|记得|求|来)[^。，]{0,8}夸(?:夸|几句|两句|"
        "一句|一夸)",
        "(?:给|来|送|赏|点)(?:我|我们|小店|咱|个)?[^。，]{0,3}[五5](?:根|只|条|尾|朵|颗|粒|枚|盏|片|"
        "块)小?[红黄金亮][^。，]{0,4}|点亮的那种|吆喝(?:一声|两声|几声|"
        "一下)|(?:点|打|选|按|给)个?[“\"「]?(?:很好|非常好|特别好|超赞|优秀|超好)[”\"」]?|(?:那|当时|上次|"
        "之前)[^。，我]{0,6}(?:气话|重话|狠话|红字|"
        "那些话|那段话|那句话)[^。，]{0,10}(?:收|改|软|凉|抹|消|撤|删)",
    ),
    "ja": (
        "お星(?:さま|様)(?!の(?:飾り|形|柄|チャーム|模様))|れびゅ|(?:あの|先日の|厳しい|きつい|熱い|"
        "赤い)[^。]{0,6}(?:お言葉|文章|文字|ひとこと|一文)[^。]{0,14}"
        "(?:やわらか|和ら|冷|消し|直し|書き|優しく)",
    ),
    "th": (
        "(?:ข้อความ|ถ้อยคำ|ตัวหนังสือ|คำพูด|ประโยค|ที่พิมพ์|ที่เขียน)[^.]{0,14}(?:หน้าร้าน|ตัวแดง|ในร้าน|วันก่อน|"
        "วันนั้น|แรง ?ๆ)[^.]{0,16}(?:ฝาก|ช่วย|หาย|แก้|ลบ|เบา|เย็น)",
    ),
    "en": (
        "\\d ?[⭐★🌟]+|what you (?:penned|typed up|put up|jotted|scribbled|put online)|(?:those|the|your) (?:angry|hot|"
        "heated|harsh|fiery|cross|"
        "stern|grumpy|unkind|stinging) (?:words|lines|sentences|text|paragraph)|(?:post|share|put|pop|show|stick)(?: "
        "\\w+){0,8} where (?:other |all "
        "|the other )?(?:shoppers|buyers|customers|people|everyone|folks) can (?:see|find|read)|(?:other|fellow|"
        "future) (?:shoppers|buyers|"
        "customers) (?:\\w+ ){0,3}(?:know how (?:happy|much)|see how happy)",
    ),
    "id": (
        "(?:ayat|kata-kata|kalimat|tulisan|teks)(?: \\w+){0,2} (?:panas|pedas|pedih|keras|tajam|marah)(?: \\w+){0,6} "
        "(?:di|elok|boleh|bisa|adem|"
        "sejuk|lembut|ganti|tukar)\\w*|(?:kad|kartu)(?: \\w+){0,8}[^!?]{0,30}(?:scratch|gosok|tebus|gores)|tebus "
        "(?:duit|hadiah|wang|uang|kopi|"
        "ganjaran)|(?:bagi|kasih|tinggalkan|tinggalin) (?:kata-kata|ayat|komen) (?:manis|baik|indah|bagus|elok)",
    ),
    "vi": (
        "(?:vô|vào|giùm|làm ơn|thương|rảnh)(?: \\w+){0,4} viết lại|viết lại (?:giùm|giúp|mấy|vài)(?: \\w+)?|"
        "(?:cái|đọc|những|mấy|bài|dòng) nhận xét "
        "(?:hôm|bữa|đó|kia|ấy|trên)|(?:mấy|những|vài) (?:dòng|chữ|lời) (?:nặng|nóng|gay gắt|cay|bữa|hôm)(?: \\w+)"
        "{0,6} (?:nhẹ|nguội|êm|sửa|gỡ|bớt|xóa)",
    ),
    "es": (
        "(?:su|tu|la|una) opini[oó]n (?:ya )?(?:corregid|cambiad|actualizad|modificad|publicad|rectificad)\\w*|"
        "captura(?: \\w+){0,5} opini[oó]n|"
        "(?:inund|llen|reg|bañ)(?:en|an|e|a|ad|emos)(?: \\w+){0,3} de (?:\\w+ )?(?:comentarios|amor|corazones|elogios|"
        "estrell\\w+)|(?:ese|aquel|"
        "aquellas|esas|sus) (?:textazo|desahogo|palabras|l[ií]neas)(?: \\w+){0,3} (?:que (?:dej[oó]|escribi[oó]|"
        "public[oó])|en la (?:p[aá]gina|"
        "tienda|ficha))|comentarios?[^.!?]{0,40}rifa\\w*|rifa\\w*[^.!?]{0,40}(?:comentarios?|opini\\w+|reseñ\\w+)",
    ),
    "pt": (
        "text[aã]o(?: \\w+){0,6} (?:p[aá]gina|loja|l[aá]|site|perfil|esfri\\w+)|(?:aquele|aquela|seu|sua|aquelas) "
        "(?:desabafo|recado|palavras)"
        "(?: \\w+){0,4} (?:p[aá]gina|loja|site|perfil|an[uú]ncio)|(?:ench|inund|lot)(?:am|em|e|a)(?: \\w+){0,3} de "
        "(?:\\w+ )?(?:coment[aá]rios|amor|"
        "coraç\\w+|elogios|estrel\\w+)|coment[aá]rios?[^.!?]{0,40}rifa\\w*|rifa\\w*[^.!?]{0,40}(?:coment\\w+|"
        "avali\\w+)",
    ),
}  # fmt: skip
