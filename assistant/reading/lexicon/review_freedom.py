"""Saying that a review stays the buyer's own affair: nobody asks for it, nothing depends on it. Own lists."""

from __future__ import annotations

#: nothing hangs on a review, and nobody asks to touch it
UNTIED = {
    "zh": (
        "(?:跟|和|与)?[^，。]{0,12}(?:评[价论语分]|留言|打分|星级|帖子)[^，。]{0,6}(?:没有?(?:任何|什么|"
        "半点)?(?:关系|关联|"
        "联系)|无关|不挂钩|不(?:相干|沾边))|没有?(?:任何|什么)?附加条件|无(?:任何)?附加条件|不(?:附带|带|"
        "附)(?:任何)?条件|"
        "(?:怎么|如何|想怎么)(?:写|评|打分)(?:评价|评语)?[^，。]{0,6}(?:都行|都可以|都由|都是您|都随)|照实(?:写|评|说)就|"
        "不会因为[^。]{0,10}评[^。]{0,8}(?:区别|不同|影响)|不影响(?:这|本)次(?:处理|退款|补发|售后)",
    ),
    "ja": (
        "(?:レビュー|評価|口コミ|コメント|投稿)(?:の内容)?(?:と|とは)(?:一切|まったく|全く)?(?:関係|関わり)(?:なく|"
        "ありま|"
        "ござい|は)|(?:レビュー|評価|口コミ)は(?:ご自由|お客様の自由)|どのような(?:レビュー|評価|口コミ)(?:でも|であっても)|"
        "(?:レビュー|評価)の(?:有無|内容)(?:に|を)(?:かかわらず|関わらず|問わず)|条件(?:は|"
        "など)(?:一切)?(?:ござい|"
        "あり)ませ",
    ),
    "th": (
        "ไม่(?:ได้)?(?:เกี่ยว|ขึ้นกับ|ผูก)[^.]{0,10}(?:รี[-. ]?วิว|คะแนน|ดาว|คอมเมนต์)|ไม่มีผลกับ|"
        "รีวิว(?:ตามที่รู้สึก|ตามจริง|ยังไง|อย่างไร)(?:ก็)?ได้|ไม่มีเงื่อนไข|ไม่เกี่ยวกัน|ไม่เกี่ยวกับ(?:รีวิว|คะแนน)",
    ),
    "en": (
        "(?:isn't|is not|aren't|are not|not|never|in no way|nothing to do|no way)(?: \\w+){0,2} (?:tied|linked|related|"
        "connected|conditional|dependent|attached|depend|with) (?:\\w+ ){0,3}(?:reviews?|ratings?|comments?|feedback|"
        "stars?)|no strings(?: attached)?|doesn't (?:depend on|change|affect)|does not (?:depend on|change|affect)|"
        "(?:write|say|post|rate) (?:it )?(?:whatever|however|as) you (?:like|want|feel|think|wish|please)|"
        "(?:review|rating)s? (?:is|are) (?:entirely |all )?(?:your own|yours)(?! to)|nothing about your (?:review|"
        "rating)|"
        "whatever you (?:write|wrote|rate|decide to write|post|say)|regardless of (?:your|any|the|what) (?:\\w+ )?"
        "(?:review|rating|comment|you)",
    ),
    "id": (
        "(?:tidak|nggak|gak|tak|ga|enggak) (?:ada )?(?:hubungan|kaitan|sangkut|terkait|berkaitan|tergantung|bergantung|"
        "memengaruhi|mempengaruhi|ada kena-mengena|terikat)\\w*|tanpa syarat|(?:ulasan|"
        "penilaian)(?: \\w+){0,2} (?:terserah|apa pun boleh|hak (?:kakak|puan|sis|awak|cik))"
        "(?![^.!?]*(?:ubah|sunting|kemas kini|edit|ganti))|"
        "tulis (?:ulasan )?apa (?:saja|pun|sahaja|je)|tiada kaitan|tak ada kena mengena",
    ),
    "vi": ("đánh giá(?: \\w+){0,2} (?:sao|thế nào|gì) cũng được|"
        "đánh giá(?: \\w+){0,2} quyền của(?![^.!?]*(?:sửa|đổi|chỉnh|cập nhật))",
        "không (?:liên quan|phụ thuộc|ảnh hưởng|kèm điều kiện|có điều kiện|dính dáng)(?: \\w+){0,4}",),
    "es": (
        "(?:no|nada) (?:\\w+ )?(?:depende|tiene que ver|condiciona|afecta|cambia nada|esta ligad\\w|esta "
        "condicionad\\w|"
        "va ligad\\w)|sin condiciones|(?:resena|opinion|calificacion)(?: que)? (?:es cosa suya|es suya|guste|quiera)|"
        "independiente\\w* de (?:lo que|tu|su)",
    ),
    "pt": (
        "(?:nao|nada) (?:\\w+ )?(?:depende|tem a ver|tem nada a ver|condiciona|afeta|muda nada|esta ligad\\w|esta "
        "condicionad\\w|interfere)|sem (?:nenhuma )?condic\\w+|avaliacao (?:que (?:quiser|preferir)|e sua)|"
        "independente\\w* d[aeo]",
    ),
}  # fmt: skip

#: a review may stay, or nobody will ask to change it
REFUSED = {
    "zh": (
        "(?:不会|不要求|不会要求|不请|从不|绝不|不用|不需要|无需|不必|别|不劝|没有要|不是(?:来|要|让|想))(?:请|让|"
        "要求|劝|叫|催|找|"
        "求)?(?:您|你|亲)?(?:去|再|来)?(?:做[^，。]{0,4})?(?:修改|更改|改|删|撤|动|调整|隐藏|任何改动)|"
        "(?:评[价论语]|留言|内容|分数|"
        "帖子|星级)[^，。]{0,6}(?:保持原样|原样|留着|不用动|放着|保留)|不会(?:请|要求|让)您?[^，。]{0,8}评",
    ),
    "ja": (
        "(?:変更|修正|削除|訂正|投稿|記入)[^。]{0,10}(?:お願い|求め|依頼)[^。]{0,8}(?:ございませ|ありませ|"
        "いたしませ|しませ|"
        "しており?ませ)|(?:変更|修正|削除)[^。]{0,8}(?:不要|必要(?:は|も)(?:ござい|あり)ませ)|そのまま(?:で|に|"
        "の)[^。]{0,8}"
        "(?:構いませ|差し支え|大丈夫|結構|問題|して|おいて)",
    ),
    "th": (
        "ไม่(?:ต้อง|ได้(?:ขอ|จะ)|ขอ|จำเป็นต้อง|เคยขอ)[^.]{0,12}(?:แก้|ลบ|เปลี่ยน|ปรับ)|(?:ปล่อย|คง|"
        "เก็บ)ไว้(?:ตามเดิม|เหมือนเดิม|"
        "แบบเดิม|อย่างเดิม|ได้)",
    ),
    "en": (
        "(?:never|not|won't|don't|wouldn't|no need|needn't|without|nobody|no one|not here|isn't)(?: \\w+){0,4} "
        "(?:ask\\w*"
        "|request\\w*|need|have|want|push\\w*|press\\w*|expect\\w*|to|require\\w*)(?: \\w+){0,3} (?:edit|change|chang"
        "(?:ing|e)|delete|remove|take|alter|update|touch|rewrite|withdraw|revise)\\w*|(?:stay|remain|leave it|leave "
        "(?:your|the|that) \\w+|keep (?:it|your \\w+|the \\w+)|stand)(?:s)? (?:exactly |just |right )?(?:as (?:it|they|"
        "you|is)|up|where|online|untouched|unchanged|there)|no need to (?:change|edit|touch|delete|update|remove)",
    ),
    "id": (
        "(?:tidak|nggak|gak|tak|ga|enggak|takkan|jangan)(?: (?:akan|perlu|usah|pernah|minta|meminta|suruh|menyuruh|nak|"
        "harus|mau|paksa|kakak|kak|puan|cik|anda|untuk|payah|dipaksa|ada|maksud))+ (?:di)?(?:ubah|ganti|hapus|padam|"
        "edit|tukar|mengubah|menghapus|memadam|turunkan|buang|apa-apakan)|(?:biar(?:kan)?|kekal(?:kan)?|tetap)(?: "
        "(?:saja|aja|je|macam|seperti|apa|sahaja|di situ|komen\\w*|ulasan\\w*))+(?: (?:adanya|sedia ada|itu|semula|dia|"
        "sana))?|apa adanya",
    ),
    "vi": (
        "(?:không|chẳng|đâu|khỏi|chưa bao giờ)(?: (?:cần|phải|hề|bao giờ|có|ý|định|yêu cầu|nhờ|xin|chị|anh|bạn|mình|"
        "đòi|"
        "bắt|ép))+ (?:sửa|xóa|xoá|gỡ|đổi|chỉnh|thay đổi|ẩn)|(?:cứ|vẫn) (?:để|giữ)(?: \\w+){0,3} (?:nguyên|vậy|như "
        "cũ|như "
        "thế|đó)",
    ),
    "es": (
        "(?:no|nunca|jam[aá]s|sin)(?: (?:te|le|se|os|lo|la|vamos|voy|pedimos|pediremos|queremos|hace|haga|hay|"
        "necesitas|"
        "necesita|tienes|tiene|pretendemos|es|falta|necesario|a|que|de|pedir|pedirte|pedirle|exigir|pido))+ (?:cambi|"
        "borr|modif|edit|elimin|retir|quit|toc|actuali)\\w*|(?:puede|pueden)? ?(?:quedar\\w*|d[eé]jal[oa]|dejar\\w*|"
        "d[eé]ja\\w*"
        "|queda)(?: \\w+){0,3} (?:tal cual|como est[aá]|donde est[aá]|ah[ií]|igual|intact\\w)",
    ),
    "pt": (
        "(?:nao|nunca|jamais|sem)(?: (?:te|lhe|se|vamos|vou|pedimos|pediremos|queremos|precisa|pedir|pedindo|"
        "estamos|que|"
        "para|pra|voce|e|necessario|exigir|a|tem|peco|preciso))+ (?:mud|apag|edit|exclu|alter|remov|retir|atualiz|mex|"
        "tir)\\w*|(?:pode )?(?:continuar|ficar|fica|deixa|deixe|deixar|mantenha|permanecer)(?: \\w+){0,3} (?:como "
        "est[aá]|"
        "do jeit\\w+|assim|onde est[aá]|igual|l[aá]|intact\\w)",
    ),
}  # fmt: skip

#: the buyer alone decides, or the shop only read what stands there
READ = {
    "zh": (
        "由您(?:自己)?(?:决定|做主|说了算)|随您|您(?:自己)?(?:决定|做主|说了算)|您怎么(?:想|写|评)[^。，]{0,4}就怎么|"
        "(?:照|按|依)(?:着)?(?:您)?(?:自己的?)?(?:真实|实际|本人)?(?:的)?(?:感受|想法|体验)|不干[涉预]|"
        "尊重您的(?:评|真实|感受)|"
        "(?:评[价论语]|留言|晒图|帖子)(?:里|中|区|内容|下面)?(?:我们|我|这边)?(?:有)?(?:看到|拍的|说的?|提到|写到|"
        "写的|反映|讲的?|"
        "附的|贴的|放的)|(?:看到|看了|读了|读到|收到|留意到|注意到|看完)(?:了)?您?的?[^。，]{0,6}(?:评[价论语]|留言)",
    ),
    "ja": (
        "(?:レビュー|評価|口コミ|コメント|ご?投稿)(?:を|は|も)?(?:拝見|拝読|読み|読ん|確認し|承り)|(?:レビュー|"
        "口コミ|コメント|"
        "ご?投稿)(?:の中)?(?:で|に|の)[^。]{0,14}(?:ご指摘|とのこと|書かれ|お書き|あった|ありました|写真|お写真)|"
        "ご自由に|お任せ|"
        "ご自身の(?:感想|判断)",
    ),
    "th": (
        "(?:ที่|ตาม(?:ที่)?)?(?:เขียน|พิมพ์|บอก|แจ้ง|ลง)?(?:ไว้)?(?:ใน|ใต้)(?:รี[-. ]?วิว|คอมเมนต์|สินค้า)(?:ว่า|"
        "ที่|ของ|เรื่อง)|"
        "(?:อ่าน|เห็น)(?:รี[-. ]?วิว|คอมเมนต์|ที่เขียน)|แล้วแต่(?:ลูกค้า|คุณ|สะดวก)|ตามความรู้สึก|ตามจริง",
    ),
    "en": (
        "(?:read|saw|seen|noticed|in|from|looked at|checked)(?: \\w+)? your (?:\\w+ )?(?:review|comment|post|feedback|"
        "write-up)|your (?:review|comment|post) (?:mention|say|said|describ|show|about|point|bring|note)\\w*|you "
        "(?:mention|said|wrote|say|describ|note|point)\\w*(?: \\w+){0,3} (?:in|under) (?:your|the|that) (?:\\w+ )?"
        "(?:review|comment|post)|(?:entirely |completely |all |totally )?(?:up to you|your (?:own )?(?:call|choice|"
        "decision))|yours to (?:write|decide|keep)|in your own words",
    ),
    "id": (
        "(?:di|dalam|kat|lewat|dari|soal|tentang) (?:ulasan|komen(?:tar)?|review)(?:nya)? (?:kakak|kak|puan|cik|anda|"
        "tersebut|itu|tadi|yang)|(?:baca|membaca|lihat|tengok|nampak) (?:ulasan|komen(?:tar)?|review)\\w*|(?:kakak|kak|"
        "puan|cik|anda|tuan) (?:komen|tulis|sebut|bilang|cakap)(?: \\w+){0,3} (?:warna|rusak|rosak|bocor|pecah|beda|"
        "lari|"
        "lambat|salah|kurang|dalam|di)|terserah|ikut (?:suka|hati|pendapat)|bebas (?:menulis|tulis|menilai)|hak "
        "(?:kakak|"
        "puan|cik|anda)|sesuai (?:pengalaman|pendapat)",
    ),
    "vi": (
        "(?:đọc|thấy|xem)(?: \\w+){0,2} (?:đánh giá|bình luận|nhận xét|review)|(?:trong|ở|theo) (?:phần )?(?:đánh giá|"
        "bình luận|nhận xét)(?: \\w+){0,2} (?:chị|anh|bạn|có|nói|ghi)|(?:viết|ghi|nói|đánh giá)(?: \\w+){0,2} "
        "(?:theo ý|"
        "thật lòng|đúng cảm nhận|theo cảm nhận)|tùy (?:chị|anh|bạn|ý)",
    ),
    "es": (
        "(?:en|con|de|le[ií]d?o?|le[ií]mos|vimos|visto) (?:tu|su|el|vuestro) (?:comentario|opini[oó]n|reseña|"
        "valoraci[oó]n)\\w*(?: \\w+){0,2} (?:dices|dice|mencion\\w+|coment\\w+|cuent\\w+|indic\\w+|vimos|se ve|que|"
        "sobre|"
        "aparece)|(?:leimos|leido|lei|visto|vimos) (?:tu|su|el) (?:comentario|opini[oó]n|reseña|valoraci[oó]n)|lo que "
        "quier(?:as|a)|decision (?:tuya|suya)|es (?:tuya|suya)",
    ),
    "pt": (
        "(?:no|na|do|da|lemos|li|vimos|vi) (?:seu |sua )?(?:coment[aá]rio|avaliaç[aã]o|resenha)(?: \\w+){0,2} (?:diz|"
        "disse|mencion\\w+|cont\\w+|que|sobre|aparece)|(?:lemos|li|vimos|vi) (?:o seu|seu|a sua|sua) (?:coment[aá]rio|"
        "avaliaç[aã]o|resenha)|(?:avaliaç[aã]o|nota|coment[aá]rio) [eé] (?:sua|seu)|como (?:quiser|achar)|voc[eê] "
        "(?:que )?"
        "decide",
    ),
}  # fmt: skip

#: what follows takes the freedom back
BUT = {
    "zh": ("但|不过|只是|可是|要是|如果|的话|前提|才(?:能|给|退|会)|只要",),
    "ja": ("ですが|ただ[、し]|けれど|しかし|もし|よろしければ|いただければ|いただけれ",),
    "th": ("แต่|ถ้า|หาก|เพียง",),
    "en": ("but|though|however|although|yet|if|unless|once|only when|until|then we",),
    "id": ("tapi|tetapi|namun|cuma(?= \\w+ (?:kalau|minta|tolong))|kalau|jika|asal|asalkan|jikalau",),
    "vi": ("nhưng|nếu|tuy nhiên|song|miễn là|chỉ cần",),
    "es": ("pero|aunque|si|siempre que|solo que|a menos",),
    "pt": ("mas|porem|embora|se (?:voce|puder|quiser|der)|so que|desde que",),
}  # fmt: skip
