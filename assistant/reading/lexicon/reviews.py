"""Words about reviews, and what nobody may ask of a review. Own lists."""

from __future__ import annotations

#: any mention
MENTION = {
    "zh": (
        "评语", "[那这几]颗星", "五颗", "评价", "[好差中][评坪苹萍枰]", "评论", "追[评平]", "改评", "删评", "晒单",
        "晒图", "买家秀", "打分", "评分", "星级", "五星", "满星", "[1-5一二三四五几全][颗个]?星(?!期)", "[颗个]星星",
        "满分", "点亮.{0,4}星", "⭐+", "★+", "🌟+",
    ),
    "ja": ("レビュー", "評価", "口コミ", "クチコミ", "星[1-5一二三四五つ]", "[一二三四五]つ星"),
    "th": ("รีวิว", "ดาว", "คะแนน", "เรตติ้ง"),
    "en": (
        "what you (?:wrote|posted|said) (?:about us|online|publicly|in public)",
        "(?:a|an|your|the|this|that|my|our|his|her|us|another|good|bad|better|nice|great|kind|positive|negative|"
        "honest|low|poor|star|new|updated|public|online|product|shop|store|customer|buyer|great|short|quick|5|five|"
        "\\d)[ -]review(?:er|s)?(?! (?:of|by) our)",
        "reviews", "reviewer",
        "(?:leave|write|post|edit|update|change|delete|remove|modify|revise)(?:ing)? (?:\\w+ )?review",
        "(?:you|please|kindly|customers) (?:to )?(?:re-?)?review(?:ed|ing)?", "re-?review\\w*", "rating\\w*",
        "re-?rate(?:d)?(?! of)", "rate (?:us|our|this|it|the)", "stars?", "starred", "[1-5]★", "thumbs[- ]up",
        "(?:positive|negative|good|bad|better|5-?star|change|leave|edit|remove) (?:your )?feedback", "testimonials?",
        "high score",
    ),
    "id": (
        "ulasan\\w*", "review\\w*", "rating\\w*", "bintang\\w*", "penilaian\\w*",
        "nilai(?:i|nya)? (?:toko|produk|kami|bagus)", "testimoni\\w*", "(?:me|di)?ulas",
    ),
    "ms": ("ulasan\\w*", "bintang\\w*", "penarafan", "penilaian", "maklum balas positif"),
    "vi": (
        "đánh giá", "sao(?: vàng)?(?! (?:shop|mình|bạn|không|vậy|lại|kê|chép|lưu))(?<=\\d sao)",
        "(?:năm|một|hai|ba|bốn) sao", "nhận xét (?:tốt|tích cực|xấu)", "rv",
    ),
    "es": (
        "reseñ\\w*", "valoraci(?:ón|ones)", "valor(?:ar|e|a)nos", "calific\\w*", "estrellas?", "puntuaci(?:ón|ones)",
        "puntú\\w+", "opinión (?:positiva|negativa|pública)",
    ),
    "pt": (
        "avalia(?:ção|ções|r|mos|ndo)\\w*", "avalie\\w*", "resenha\\w*", "estrelas?", "nota (?:máxima|5|10|boa|alta)",
        "comentário (?:positivo|negativo)",
    ),
}  # fmt: skip

#: our own looking at something, which English calls by the same word
OWN_WORK = {
    "en": (
        "(?:will|to|now|carefully|fully|always|also|have|and|we|are|is|be|been|being|for|under|team|further|"
        "thorough|internal|quality|careful|colleagues?)[ -](?:re)?review(?:ing|ed)?(?: (?:the|your|this|these|our|"
        "it|all|what|how|every|each|with|by|of) ?(?:photo|case|order|parcel|batch|packing|packaging|packing|"
        "process|detail|picture|video|claim|request|supplier|stock|listing|record|situation|matter|issue)?\\w*)?",
    ),
}  # fmt: skip

#: asking to change, delete, raise or give one
ASK = {
    "zh": (
        "(?:评语|[那这]颗星)[^。！？]{0,8}(?:改(?![进善])|补|删|撤|换|变)", "(?:改|补|调|换|变|升)[成到为][五四5]颗?",
        "(?:修改|更改|改(?![进善良变])|删除?掉?了?|撤[回销]?掉?|追加|更新|调整|提高|隐藏|屏蔽|取消|去掉|拿掉|收回|"
        "重新(?:写|给|发)?)[^。！？，,]{0,8}(?:评价|评论|[差好中]评|评分|星级|追评|打分|颗星|五星|[1-5]星)",
        "(?:评价|评论|[差好中]评|评分|星级|追评|星星|分数)[^。！？，,]{0,6}(?:改(?![进善良变])|删|撤|修改|更改|更新|"
        "调整|去掉|拿掉|隐藏|收回)",
        "(?:给|求|期待|希望|麻烦|请|来|打|赏|留|写|点|盼|跪求|支持)[^。！？]{0,10}(?:好[评坪苹萍]|五星|5星|五颗星|"
        "满分|高分|追评|晒单|晒图|满星|全五?星|⭐|★)",
        "(?:给|帮)我们?(?:点|打|写|留)?(?:个|一个|一下)?(?:评价|评论|分)", "改评", "删评",
        "(?:好[评坪苹萍]|五星|5星|满分)(?:支持|鼓励|一下|哦|哟|呗|吧|好不好|走一波)",
        "(?:换成|改成|改为|变成|升到|调到)[^。！？，]{0,4}(?:好评|[四五45]颗?星|满分)", "手下留情",
    ),
    "ja": (
        "(?:レビュー|評価|口コミ|星)[^。]{0,12}(?:変更|修正|削除|書き(?:直|換)|見直|訂正|取り消|編集|上げ|お願い|"
        "いただけ|ください|いただきたい|投稿して)",
        "(?:高評価|星5|星五|五つ星|良い評価|良いレビュー)[^。]{0,12}(?:お願い|お待ち|ください|いただけ)",
    ),
    "th": (
        "(?:แก้(?:ไข)?|เปลี่ยน|ลบ|ปรับ|เพิ่ม|อัปเดต|อัพเดต)[^. ]{0,12} ?(?:รีวิว|ดาว|คะแนน)",
        "(?:รีวิว|ดาว|คะแนน)[^. ]{0,14}(?:แก้|เปลี่ยน|ลบ(?!ล้าง)|ปรับ|เพิ่มให้)",
        "(?:ขอ|รบกวน|ฝาก|ช่วย|กด|ให้)[^.]{0,14}(?:รีวิว(?:ดี|ให้|5)|(?:5|ห้า) ?ดาว|ดาว(?:เพิ่ม|ให้)|คะแนน(?:ดี|"
        "เต็ม|ให้))",
    ),
    "en": (
        "(?:bump|chang|rais|mov|mak|updat|revis)\\w* (?:it|that|this|them)(?: up)? (?:to )?(?:a )?(?:five|four|5|4|"
        "higher)",
        "(?:revis|edit|chang|delet|remov|updat|soften)\\w* what you (?:wrote|posted|said)",
        "tak\\w* (?:it|your post|the post) down",
        "(?:change|chang(?:ing|ed)|edit\\w*|updat(?:e|ing)|revis(?:e|ing)|modify\\w*|amend\\w*|delet(?:e|ing)|"
        "remov(?:e|ing)|tak(?:e|ing) down|retract\\w*|withdraw\\w*|reconsider\\w*|rais(?:e|ing)|increas(?:e|ing)|"
        "adjust\\w*|upgrad(?:e|ing)|rethink\\w*|revisit\\w*|rewrit(?:e|ing)|bump(?: up)?|improv(?:e|ing)|correct\\w*|"
        "hide|lift) (?:(?:your|the|this|that|a|an|bad|negative|low|poor|one|1|public|previous|original|earlier|"
        "current|product|of|star|two|three|2|3)[ -]+){0,5}(?:reviews?|ratings?|stars?|feedback|score|comment)",
        "(?:review|rating|stars?|feedback|score)s? (?:(?:to|be|is|are|gets?|could|can|would|you|left|can't|up|a) "
        "){0,4}(?:changed|edited|updated|removed|deleted|taken down|raised|revised|5|five|higher|withdrawn)",
        "(?:leav(?:e|ing)|giv(?:e|ing)|writ(?:e|ing)|post(?:ing)?|drop(?:ping)?|add(?:ing)?|share|appreciate|love|"
        "hope for|grateful for|deserve|earn|win back) (?:(?:us|a|an|our shop|the shop|your|another|more|some|those|"
        "extra|that) ){0,4}(?:(?:good|great|kind|positive|five|5|better|nice|new|honest|higher|updated|perfect|"
        "four|4|full|fresh|glowing)[ -]*){1,4}(?:star ?)?(?:reviews?|ratings?|stars?|feedback|score|word)",
        "(?:leave|write|post|drop) (?:us )?(?:a|another|your|an) (?:review|rating)",
        "(?:review|rate|re-rate) (?:us|our (?:shop|store|product)|this (?:shop|product)|the product|it again|again)",
        "re-?review", "(?:take|bring) (?:it|that review|the review) down",
        "(?:[45]|four|five)[ -]stars? (?:would|will|means?|please|if|from you|review|rating)",
        "turn (?:it|this|that|the \\w+) into (?:a )?(?:5|five|good|positive)\\b[^.]{0,12}",
    ),
    "id": (
        "(?:ubah|mengubah|ganti|mengganti|edit|hapus|menghapus|perbarui|memperbarui|revisi|merevisi|naikkan|"
        "menaikkan|tambah|update|diubah|dihapus)\\w* (?:\\w+ ){0,3}(?:ulasan|review|rating|bintang|penilaian|"
        "nilai)\\w*",
        "(?:ulasan|review|rating|bintang|penilaian)\\w* (?:\\w+ ){0,4}(?:diubah|dihapus|diganti|diperbarui|dinaikkan|"
        "diedit|direvisi|dinaikin)",
        "(?:beri|berikan|(?<!terima )kasih|tinggalkan|minta|mohon|tolong|tulis|ditunggu|memberi|memberikan|bantu|"
        "isi|kirim) (?:\\w+ ){0,4}(?:ulasan|review|rating|bintang|penilaian|nilai)\\w*",
        "(?:bintang|rating) (?:5|lima)(?: ya| dong| nya)?",
    ),
    "ms": (
        "(?:tukar|ubah|padam|edit|kemas ?kini|naikkan|buang|menukar|memadam)\\w* (?:\\w+ ){0,3}(?:ulasan|penilaian|"
        "bintang|rating|review)\\w*",
        "(?:beri|berikan|tinggalkan|tulis|bagi|minta) (?:\\w+ ){0,4}(?:ulasan|bintang|rating|penilaian|review)\\w*",
        "bintang (?:5|lima)",
    ),
    "vi": (
        "(?:sửa|đổi|thay đổi|xóa|xoá|gỡ|chỉnh(?: sửa)?|cập nhật|nâng|thu hồi|viết lại|tăng)(?: \\w+){0,3} (?:đánh "
        "giá|sao|nhận xét)",
        "(?:đánh giá|sao|nhận xét)(?: \\w+){0,3} (?:sửa|xóa|xoá|đổi lại|gỡ|nâng)",
        "(?:cho|xin|để lại|tặng|ủng hộ|nhờ|mong|giúp|vote)(?: \\w+){0,4} (?:(?:5|năm) ?sao|đánh giá (?:tốt|5|cao|"
        "tích cực)|\\d sao)",
        "(?:5|năm) sao (?:nhé|nha|giúp|ạ)", "đánh giá (?:giúp|5|tốt|lại|ủng hộ|cao)",
    ),
    "es": (
        "(?:cambi|edit|elimin|borr|modific|actualic|actualiz|retir|mejor|sub|revis|reconsider|quit|corrig|correg|"
        "aument)\\w* (?:(?:su|tu|la|el|esa|ese|esta|este|una|por|favor) ){0,3}(?:reseña|valoraci[oó]n|"
        "calificaci[oó]n|puntuaci[oó]n|estrellas?|opini[oó]n|comentario)\\w*",
        "(?:deje|deja|dejar|dejarnos|d[eé]nos|danos|darnos|escrib\\w+|pong\\w+|regal\\w+|agradecer\\w+|esperamos) "
        "(?:\\w+ ){0,3}(?:buena |positiva |nueva |mejor )?(?:reseña|valoraci[oó]n|calificaci[oó]n|puntuaci[oó]n|"
        "estrellas?)\\w*",
    ),
    "pt": (
        "(?:alter|mud|edit|exclu|apag|modific|atualiz|remov|retir|melhor|aument|revis|revej|reconsider|corrig|"
        "troqu|troc)\\w* (?:(?:sua|a|o|essa|esta|este|esse|seu|uma|por|favor) ){0,3}(?:avaliaç[aã]o|avaliaç[oõ]es|"
        "nota|resenha|estrelas?|coment[aá]rio)\\w*",
        "(?:deix\\w+|d[eê](?:-nos)?|dar|escrev\\w+|faça|fazer|esperamos|conceda) (?:\\w+ ){0,3}(?:boa |positiva |"
        "nova |melhor )?(?:avaliaç[aã]o|resenha|estrelas?|nota (?:5|10|máxima))\\w*",
        "avalie(?:-nos)? (?:com|bem|nossa|novamente|de novo|a loja)[^.]{0,12}",
    ),
}  # fmt: skip

#: a benefit in the same sentence as a review is a bought review
BENEFIT = {
    "zh": (
        "返现?", "红包", "礼", "[优券卷]", "奖励", "有奖", "现金", "免单", "退款", "元", "块", "送(?!达|货|到|来|的)",
        "领取", "补偿", "抽奖",
    ),
    "ja": ("プレゼント", "クーポン", "返金", "謝礼", "特典", "ポイント", "円", "ギフト", "キャッシュバック"),
    "th": ("แลก", "ส่วนลด", "คูปอง", "คืนเงิน", "ของขวัญ", "ของแถม", "รางวัล", "บาท", "ฟรี"),
    "en": (
        "gifts?", "cash", "cashback", "refund\\w*", "coupon\\w*", "voucher\\w*", "reward\\w*", "discount\\w*", "free",
        "prize", "bonus", "credit", "in return", "\\$", "money",
    ),
    "id": ("hadiah", "cashback", "voucher", "kupon", "refund", "diskon", "imbalan", "bonus", "gratis", "uang", "koin"),
    "ms": ("hadiah", "baucar", "diskaun", "percuma", "ganjaran", "wang", "rm"),
    "vi": (
        "(?:món|phần|hộp|tặng|nhận|túi|một|có) quà", "quà (?:tặng|nhỏ)", "voucher", "hoàn tiền", "giảm giá", "thưởng",
        "tặng (?:bạn|ngay|mã|voucher)", "xu", "(?:nhận|mất|thêm) tiền",
    ),
    "es": ("regalo", "cup[oó]n", "descuento", "reembols\\w*", "recompensa", "gratis", "dinero", "a cambio"),
    "pt": ("brinde", "cupom", "desconto", "reembols\\w*", "recompensa", "grátis", "dinheiro", "em troca", "presente"),
}  # fmt: skip

#: campaigns for reviews, whatever they are called
CAMPAIGN = {
    "zh": (
        "(?:晒单|好[评坪]|五星|5星|评价|追评|带图|晒图)(?:返|立返|即返|有礼|有奖|送|领|就送|可领|可得)",
        "返现[^。]{0,8}(?:晒|评|星)", "前\\d+名[^。]{0,10}(?:礼|送|返|奖|评|晒)",
        "前[一二三四五六七八九十百]+名[^。]{0,10}(?:礼|送|返|奖|评|晒)",
        "(?:亲友|朋友|家人|同事)[^。]{0,8}(?:晒|评|下单|打分)", "刷[单评]", "截图[^。]{0,8}(?:返|领|送|红包)",
        "小卡片?[^。]{0,6}(?:领|返|扫)",
    ),
    "en": (
        "(?:ask|invite|get) (?:your )?(?:friends|family)[^.]{0,30}(?:review|rate|star)\\w*",
        "screenshot[^.]{0,30}(?:review|rating|star)\\w*", "(?:review|rating|star)\\w*[^.]{0,30}screenshot",
    ),
    "id": ("screenshot[^.]{0,20}(?:ulasan|bintang|review)\\w*",),
    "vi": ("chụp (?:màn hình|lại)[^.]{0,20}(?:đánh giá|sao)",),
    "th": ("แคป[^.]{0,14}(?:รีวิว|ดาว)",),
    "ja": ("(?:レビュー|評価)[^。]{0,8}スクショ",),
}  # fmt: skip
