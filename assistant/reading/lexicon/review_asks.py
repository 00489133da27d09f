"""Asking to change or remove a review, and asking for a good one. Own lists, built from deed and thing."""

from __future__ import annotations

_ZH_THING = (
    "(?:评[价论语]|[差好中][评坪苹萍]|追评|打分|评分|星级|那?颗星|小?星星|五星|[1-5一二三四五]星|留言|帖子|笔记|吐槽|"
    '那[句段](?:话|[“"「])|那些?话|那[条个篇]|这[条个篇](?!问题|款|事|情况|订单|包裹|链接|商品)|带图的?内容|评|晒图|'
    "避雷[^。，]{0,4}|(?:您|你)(?:发|拍|传|挂)的?[^。，]{0,6}(?:视频|图|帖))"
)
_ZH_UNDO = (
    "(?:删(?!减)除?掉?|撤(?!柜)[回销掉下]?|隐藏|屏蔽|下架|拿[下掉]|去掉|收回(?!来)|取消|抹[掉去了]?|清[掉空]|擦掉?|"
    "藏(?:起来)?|消失|不见|没了|修改|更改|改(?![进善良造])|更新|调整|提高|提[上高]|升[成到]?|补[成到]|换[成个过掉]|"
    "变成?|重新?[写发评打]|重写|美化|润色|编辑|软化|写?好听|关[掉闭]?|设(?:成|为|置)|私密|仅自己|匿了?|优化|转(?:成|"
    "为)好)"
)
_ZH_ASK = (
    "(?:麻烦|请(?!放心|见谅|您?谅解)|辛苦|劳烦|拜托|能不能|能否|可否|可不可以|可以|是否|方便|希望|帮忙|帮我|帮咱|"
    "帮下|求|恳请|望|把|将|给(?!您|你)|愿意|考虑|得空|有空|动动|抽空|顺手|记得|要是|如果|只要|等|先|就差)"
)
_ZH_OTHERS = (
    "(?:(?!我们会|我们已|我们将|我们正|我们马上|我们也|我们都|我们再|我们来|我们去|我们就|我们的|小店会|后台|同事|"
    "已经|感谢|谢谢|根据|按照|结合|参考)[^。！？])"
)
_EN_THING = (
    "(?:reviews?|ratings?|stars?|feedback|scores?|comments?|remarks?|posts?|write-?ups?|one-?stars?|testimonials?|"
    "complaints?|words|what you (?:wrote|posted|said|put)|it|that|this|things)"
)
_EN_NOUN = (
    "(?:reviews?|ratings?|stars?|feedback(?: score)?|scores?|comments?|remarks?|posts?|write-?ups?|one-?stars?|"
    "testimonials?|what you (?:wrote|posted|said|put))"
)
_EN_UNDO = (
    "(?:chang(?:e|ing|es)|edit(?:ing|s)?|updat(?:e|ing|es)|revis(?:e|ing|es)|modify(?:ing)?|amend(?:ing|s)?|"
    "delet(?:e|ing|es)|remov(?:e|ing|es)|tak(?:e|es|ing) (?:down|out|off|back)|retract(?:ing|s)?|withdraw(?:ing|s|"
    "n)?|pull(?:ing)?|reconsider(?:ing|s)?|rais(?:e|ing)|increas(?:e|ing)|adjust(?:ing|s)?|upgrad(?:e|ing)|"
    "rethink(?:ing)?|revisit(?:ing)?|rewrit(?:e|ing)|rephras(?:e|ing)|reword(?:ing)?|redo(?:ing)?|"
    "bump(?:ing)?(?: up)?|improv(?:e|ing)|hid(?:e|ing)|lift(?:ing)?|soften(?:ing)?|tone down|toning down|eras(?:e|"
    "ing)|clear(?:ing)?|archiv(?:e|ing)|nudg(?:e|ing)|tweak(?:ing)?|polish(?:ing)?|swap(?:ping)?|flip(?:ping)?|"
    "turn(?:ing)?|correct(?:ing)?|scrap(?:ping)?|undo(?:ing)?|lose|losing|drop(?:ping)?|unpublish\\w*|make private|"
    "sweeten(?:ing)?)"
)

#: to change, raise, hide or remove one
CHANGE = {
    "zh": (
        f"{_ZH_ASK}{_ZH_OTHERS}{{0,16}}{_ZH_UNDO}{_ZH_OTHERS}{{0,10}}{_ZH_THING}",
        f"{_ZH_ASK}{_ZH_OTHERS}{{0,18}}{_ZH_THING}{_ZH_OTHERS}{{0,14}}{_ZH_UNDO}",
        f"{_ZH_THING}[^。！？]{{0,16}}(?:能|能不能|可以|可否|麻烦|请(?!厂|仓|同事|运营|工厂|师傅|专人)您?|先|"
        f"劳驾){_ZH_OTHERS}{{0,8}}{_ZH_UNDO}(?!.{{0,6}}(?:页|表|图片|标题))|(?:把|将|"
        f"让)[^。，！？]{{0,8}}{_ZH_THING}[^。，！？]{{0,12}}{_ZH_UNDO}", "(?:修改|更改|改|删除?掉?|撤[回销]?掉?|"
        "隐藏|屏蔽)(?:一?下|了|掉)?(?:您的?|你的?|那[条个]|这[条个]|原来?的?|之前的?|上次的?)?(?:评价|评论|差评|追评|"
        "评分|打分)", "(?:评语|[那这]颗星|[颗个]星|星级|星星|星数|(?<!第)[1-5一二三四五]星(?!期|手机|"
        "的?手机))[^。！？]{0,8}(?:改(?![进善])|补|删|撤|换|变)|[您你亲][^。！？]{0,14}(?:评[价论语]|差评|留言|"
        "那[句条段个](?:话|评)?)[^。！？，我]{0,8}(?:删|撤|隐藏|屏蔽|抹|消失|拿掉|下架)|(?:改|补|调|换|变|升|凑|拉|"
        "提|加|点)[成到为满够][五5四](?:个|颗|粒)?(?:星|分|[，。！～~哦呗吧]|$)|[1-3一二两三](?:星|颗|分|"
        "个)?[改变换升补提加](?:成|为|到)?[五5四4]|改[评坪]|删[评坪]|撤[评坪](?!估)", "(?:换成|改成|改为|变成|升到|"
        "调到|转成|变)[^。！？，]{0,4}(?:好评|[四五45]颗?星|满分)|手下留情|高抬贵手|笔下留情|嘴下留情|网开一面|(?:找|"
        "添|补|凑|加)[^。，]{0,4}(?:[1-5一二三四]个)?(?:伴儿?|兄弟|小伙伴)(?=[，。！～~呗吧哦]|$)|(?:评|"
        "那)[^。，]{0,6}(?:压|影响|拉低|掉)[^。]{0,10}(?:流量|排名|权重)[^。]{0,20}(?:抹|删|改|撤|高抬|通融)",
    ),
    "ja": (
        "(?:レビュー|評価|口コミ|クチコミ|星|コメント|ご?投稿|書き込み|点数|評点)(?:(?!をもと|を受け|を参考|"
        "いただいた|に基づ|拝見)[^。、]){0,16}(?:変更|修正|削除|書き(?:直|換|替)|見直|訂正|取り(?:消|下)|編集|上げ|"
        "非表示|見えなく|消し|消え|更新|直して(?:いただ|くださ|もら|ほし)|引き上げ|改め|変え|撤回|変わ)(?!ました|"
        "いたしました)", "(?:コメント|投稿|レビュー|評価|口コミ|書き込み)[^。]{0,24}(?:変え|直し|消し|削除し|改め|"
        "取り下げ)て(?:いただ|くださ|もらえ|ほし)|(?:変更|修正|削除|書き直|見直|訂正|取り消|編集|非表示に)(?:して|し|"
        "を)?[^。]{0,10}(?:レビュー|評価|口コミ|星|コメント|ご投稿)",
    ),
    "th": (
        "(?:แก้(?:ไข)?|เปลี่ยน|ลบ|ปรับ|อัปเดต|อัพเดต|อัพเดท|ซ่อน|ถอน|ดึง|ปิด|เก็บ|เอา|ลด)[^.]{0,14} ?(?:รี[-. ]?วิว|"
        "ดาว(?!น์)|คะแนน|คอมเม้?น(?:ต์|ท์)?|เม้น|ความเห็น|ความคิดเห็น|โพสต์|ที่เขียน|ที่โพสต์)[^.]{0,16}(?:ลง|ออก|ให้|"
        "หน่อย|ได้ไหม|ไหม|นะ|ก่อน|เป็น|ทิ้ง|ใหม่|ด้วย|$)", "(?:รี[-. ]?วิว|ดาว(?!น์)|คะแนน|คอมเม้?น(?:ต์|ท์)?|"
        "โพสต์)[^.]{0,14}(?:แก้(?!ไขแล้ว|ปัญหา)|เปลี่ยน|ลบ(?!ล้าง)|ปรับ(?!ปรุง)|เพิ่มให้|ลงก่อน|ซ่อน|ออกก่อน|หายไป)|"
        "(?:จาก)?(?:หนึ่ง|สอง|สาม|[123])(?: ?ดาว)? ?เป็น ?(?:ห้า|สี่|[45])(?: |$|ดาว)",
    ),
    "en": (
        f"(?<!don't )(?<!not ){_EN_UNDO} (?:(?:your|the|this|that|a|an|my|those|bad|negative|low|poor|one|1|public|"
        f"previous|original|earlier|last|yesterday's|last night's|current|product|of|star|two|three|2|3|angry|little|"
        f"old|first|recent|lone|single|harsh)[ -]+){{0,5}}{_EN_NOUN}(?! (?:section|of the (?:bed|shelf)|card|light|"
        f"shape|charm))", f"{_EN_NOUN} (?:(?:to|be|is|are|gets?|could|can|would|you|left|can't|up|a|on|this|order|"
        f"your|has|have|been|goes|comes?|that|it|might|will|should|maybe|was) ){{0,5}}(?:changed|changes|edited|"
        f"updated|removed|deleted|taken down|raised|revised|5|five|higher|withdrawn|gone|down|off|disappears?|"
        f"vanish\\w*|reflects? (?:how|that|the (?:fix|solution|help))|amended|softened|hidden|private|improved|"
        f"lifted)(?! (?:from our|by (?:the platform|tiktok)))", "(?:bump|chang|rais|mov|mak|updat|revis|nudg|push|"
        "turn|edit|flip|tak|bring|get)\\w* (?:it|that|this|them|those|that one|the \\w+)(?: up| back)? (?:to |"
        "into )?(?:a |all |an )?(?:five|four|5|4|higher|fives|full|happier|kinder|nicer|better one)(?! (?:days?|"
        "pieces?|sizes?|minutes|hours|cm|pm|am|pack|please|colou?r))|bump(?:ing)? (?:it|that|this|the \\w+|"
        "your \\w+)? ?(?:up )?(?:a (?:bit|little|notch)|up)|(?:up|raise|lift|nudge|push) (?:it|that|"
        "this) (?:a (?:bit|little|notch|star)|by)|(?:one|two|three|1|2|3|a one|a two) (?:to|into|becomes?|becoming|"
        "turns? into|turning into|goes? to|->|→) (?:a )?(?:five|four|5|4)(?= |[.!,?;)]|$)(?! (?:days?|business|"
        "working|weeks?|pieces?|hours?|minutes?|items?|sizes?|cm|mm|kg|per|times))", "(?:revis|edit|chang|delet|"
        "remov|updat|soften|reconsider|rethink|rewrit|redo|tweak|tone)\\w*(?: down)? (?:what you (?:wrote|posted|"
        "said|put)|your (?:words|wording|opinion|tone))|tak\\w* (?:it|your (?:post|comment|review|words)|the (?:post|"
        "comment|review)|that (?:post|comment|review|one|thing|down)|this) (?:down|off|out(?! of)|back)(?! (?:to|"
        "from) (?:the|our) )|(?:you |please |kindly )(?:take|bring) (?:it|that) (?:down|out first|off)(?= |[.!,?])|"
        "(?:forget|pretend|imagine)(?: \\w+){0,4} (?:comment|review|post|rating|video)s? (?:ever )?(?:existed|exist|"
        "happened|was|never)|delete and done|(?:make|set|put|switch|turn)(?:ting|ing)? (?:your|that|the|it|"
        "this) ?(?:post|comment|review|video|clip)? ?(?:to |on )?(?:private|hidden|only me)|(?:edit|"
        "pencil)(?: \\w+){0,2} (?:pencil|button|icon)? ?(?:next to|beside|on|by|under) your (?:comment|review|post|"
        "rating)|(?:re-?review|re-?rate)",
    ),
    "id": (
        "(?<!kami )(?<!akan )(?:ubah|mengubah|ganti|mengganti|edit|hapus|menghapus|perbarui|memperbarui|revisi|"
        "merevisi|naik(?:kan|in)|menaikkan|update|diubah|dihapus|cabut|mencabut|tarik|menarik|turunkan|sembunyikan|"
        "koreksi|perbaiki|bagusin|ralat|tukar|menukar|padam|memadam|kemas ?kini|buang|senyapkan|sorokkan|sejukkan|"
        "lembutkan|betulkan|delete|remove)(?:lah|kan|in)?(?: (?!(?:video|foto|deskripsi|halaman|tabel|gambar|barang|"
        "ukuran|saiz|produk))\\w+){0,4} (?:ulasan|review|rating|bintang|penilaian|nilai(?! tukar)|komen(?:tar)?|"
        "testi(?:moni)?|penarafan|postingan|ayat)\\w*", "(?:ulasan|review|rating|bintang|penilaian|komen(?:tar)?|"
        "testi|ayat|postingan|penarafan)\\w*(?: \\w+){0,5} (?:diubah|dihapus|diganti|diperbarui|dinaikkan|diedit|"
        "direvisi|dinaikin|dihapusin|diturunkan|dicabut|ditarik|dibagusin|dipadam|ditukar|dikemas ?kini|disejukkan|"
        "dilembutkan|hilang|dibuang|(?:dah|sudah|udah) (?:takde|tak ada|tiada|hilang|padam|gak ada|ga ada|nggak ada|"
        "lenyap)|jadi (?:baik|bagus|lima|5|cantik)|disembunyikan)|(?:satu|dua|tiga|[123]) (?:jadi|menjadi|"
        "ke) (?:lima|empat|[45])(?! (?:hari|ribu|rb|kg|cm|pcs|jam))|(?:yang|si) (?:merah|abu|"
        "jelek)(?:-merah)?(?: \\w+){0,6} (?:kuning|bagus|hijau)(?: semua)?",
    ),
    "vi": (
        "(?:sửa|đổi|thay đổi|thay|xóa|xoá|gỡ|chỉnh(?: sửa)?|cập nhật|nâng|thu hồi|viết lại|tăng|ẩn|rút|hạ|bỏ|gỡ bỏ|"
        "sửa lại|chỉnh lại|edit|del|xóa bỏ)(?: (?!ảnh|video|mô|bảng|hàng|size|sản)\\w+){0,4} (?:đánh giá|"
        "(?<!ra )(?<!làm )(?<!tại )(?<!vì )(?<!thì )(?<!không )(?<!thế )sao(?! (?:cho|để|lại|thì|vậy|đây))|nhận xét|"
        "bình luận|cmt|comment|review|rv|(?:clip|video) (?:chê|đó|kia|bóc|hôm|xấu|này)|(?:cái|đoạn) (?:clip|video)|"
        "bài (?:đăng|viết)|lời (?:chê|nhận xét)|feedback|phản hồi (?:xấu|đó|kia|hôm))",
        "(?:đánh giá|sao|nhận xét|bình luận|cmt|review|rv|bài đăng)(?: \\w+){0,4} (?:sửa|xóa|xoá|đổi lại|gỡ|nâng|ẩn|"
        "thành (?:năm|5|tốt|đẹp)|biến mất|lên (?:năm|5))(?! (?:lỗi|chữa))", "(?:chỉnh|sửa|đổi|nâng|từ|cho nó|thay|"
        "biến)(?: \\w+){0,2} (?:[123]|một|hai|ba)(?: sao)? (?:thành|lên|sang|qua) (?:[45]|năm|bốn)(?! (?:ngày|cái|bộ|"
        "kg|cm|giờ|size))|(?:một|hai|1|2)(?: \\w+){0,4} thành (?:năm|5)(?! (?:ngày|cái|bộ))",
    ),
    "es": (
        "(?:cambi|edit|elimin|borr|modific|actualic|actualiz|retir|mejor|sub(?:e|a|ir)|revis|reconsider|quit|corrig|"
        "correg|aument|ocult|suaviz|edulcor|rectific|quite|replant|reescrib)\\w*(?: (?!la foto|las fotos|nuestr\\w+|"
        "leemos|leer|gracias|"
        "ficha)\\w+){0,4} (?:reseña|valoraci[oó]n|calificaci[oó]n|puntuaci[oó]n|estrell\\w+|opini[oó]n|comentario|"
        "nota|review|publicaci[oó]n|lo que (?:escribi[oó]|public[oó]|puso))\\w*", "(?:reseña|valoraci[oó]n|"
        "calificaci[oó]n|puntuaci[oó]n|estrellas?|opini[oó]n|comentario|review)s?(?: \\w+){0,4} (?:cambi(?:ad[oa]|e|"
        "ara)|editad[oa]|borrad[oa]|eliminad[oa]|retirad[oa]|desapare\\w+|a cinco|a 5)|(?:de (?:un|una|dos|tres|"
        "[123])) a (?:cinco|cuatro|[45])(?! (?:d[ií]as|piezas|euros|€|horas|semanas))",
        "(?:dejar|poner|ponga|deje|pasar|pase)(?: \\w+){0,4} (?:v[ií]deo|comentario|publicaci[oó]n|reseña|"
        "post)(?: \\w+){0,2} (?:en |como )?(?:privad[oa]|ocult[oa])|(?:es[ea]|aquel|el|su) (?:[123]|uno|dos|"
        "tres)(?: \\w+){0,6} (?:tienda|nombre|p[aá]gina|sueño|perfil|duele|cinco)",
    ),
    "pt": (
        "(?:alter|mud|edit|exclu|apag|modific|atualiz|remov|retir|melhor|aument|revis|revej|reconsider|corrig|troqu|"
        "troc|tir|ocult|suaviz|repens|reescrev|ajeit|sub(?:ir|a|e))\\w*(?: (?!a foto|as fotos|noss\\w+|"
        "p[aá]gina)\\w+){0,4} (?:avaliaç[aã]o|avaliaç[oõ]es|nota(?! fiscal)|resenha|estrel\\w+|coment[aá]rio|review|"
        "postagem|publicaç[aã]o|o que (?:escreveu|postou))\\w*", "(?:avaliaç[aã]o|nota|estrelas?|coment[aá]rio|"
        "resenha|review)s?(?: \\w+){0,4} (?:mud(?:ad[oa]|ar|e)|editad[oa]|apagad[oa]|exclu[ií]d[oa]|removid[oa]|"
        "retirad[oa]|sumir|some|ficar (?:bonita|boa|melhor|alta)|pra cinco|para 5|virar)|(?:mudad|ajeitad|editad|"
        "retocad)inh\\w+(?: \\w+){0,2} (?:no|na|o|a) (?:\\w+ )?(?:que (?:escreveu|postou)|nota|coment\\w+|avali\\w+)|"
        "de (?:um|uma|dois|duas|tr[eê]s|[123]) (?:para|pra|a) (?:cinco|quatro|[45])(?! (?:dias|peças|reais|horas|"
        "semanas))", "(?:coloc|deix|bot|p[oô]r|ponh|pass)\\w*(?: \\w+){0,4} (?:v[ií]deo|coment[aá]rio|postagem|"
        "publicaç[aã]o|post)(?: \\w+){0,2} (?:no |em |como )?(?:privad[oa]|ocult[oa])|(?:carinha|"
        "carita) triste(?: \\w+){0,6} (?:feliz|alegre)|(?:cara|carita) (?:triste|roja)(?: \\w+){0,6} (?:feliz|alegre|"
        "verde)",
    ),
}  # fmt: skip

_GOOD_EN = (
    "(?:good|great|kind|kinder|positive|five|5|better|nice|nicer|new|honest|higher|updated|perfect|four|4|full|fresh|"
    "glowing|lovely|happy|sweet|warm|beautiful|shiny|high|top|wonderful|amazing|favou?rable)"
)
#: to give one, above all a good one
PRAISE = {
    "zh": (
        "(?:给|求|期待|希望|麻烦|请|来|打|赏|留|写|点|盼|跪求|支持|送|亮|甩|贴|走|奉上|赐|撒|帮|按|拜托|补|"
        "追)[^。！？]{0,10}(?:好[评坪苹萍](?!果)|五星|5星|五颗星|[五5]粒星|满分|高分|追评|晒单|晒图|满星|全五?星|⭐|"
        "★|🌟|五分|5分(?!钟)|星星(?:点|打|给)|好的?评价|五个?星)", "(?:给|帮)(?:我们?|咱们?|小店|店里|客服)?(?:点|打|"
        "写|留|来|涨)?(?:个|一个|一下|点|几句)?(?:评价|评论|分(?!享|析|开|别|成|装|批|两|三|多)|好话|美言)|"
        "(?:好[评坪苹萍](?!果)|"
        "五星|5星|满分|星星)(?:支持|鼓励|一下|哦|哟|呗|吧|好不好|走一波|走起|安排|拉满|点满)|[五5]字好|十五字",
        "(?:把|让|您|将)[^。，]{0,4}分(?:数|值)?(?:往上|提|拉|涨|升|调|抬|弄高)|(?:留|写|说|发)[^。，]{0,4}(?:暖心|"
        "贴心|走心|好听|漂亮|甜)的?话|口碑[^。，]{0,10}(?:靠|您|帮)|(?:在|到)(?:商品|宝贝|页面|链接)(?:下面|下方|"
        "底下)[^。，]{0,8}(?:说|写|留|夸)|(?:照片|图|视频|帖子?|那篇|这篇|那条)[^。，]{0,10}(?:挂在|留在)(?:页面|"
        "网上|上面|那)|(?:避坑|避雷|吐槽|踩雷)(?:帖|文|视频|笔记|图)|星[^。，]{0,2}(?:补|点|凑|打|拉|填|加)(?:齐|满|"
        "全|够|亮|上)|(?:还能|可以|能)(?:再)?(?:改|修改|追加)一次|五(?:分|星|颗)以下|低于五",
        "(?:评价|评论|打分)(?:一?下|个|区|页)[^。！？]{0,12}(?:我们|小店|鼓励|支持|拉满|好看|好听|五|满|夸)|(?:别忘|"
        "记得|不要忘)了?[^。]{0,6}(?:评价|晒|打分|点亮|星)|(?:选|点|勾|填|按|打)(?:个|一下|上)?[“\"「『]?(?:非常|"
        "十分|很|超级|特别|完全)满意|(?:问卷|邀评|弹窗|评分页|打分页|满意度)[^。]{0,30}(?:满意|拉满|最高|满分|五|"
        "右边|别选错)",
    ),
    "ja": (
        "(?:商品|お店の)?ページに[^。]{0,14}(?:お言葉|ひとこと|一言|感想|声)[^。]{0,10}(?:残|書|いただ|くださ)|"
        "星(?:ひとつ|一つ|1つ)[^。]{0,12}(?:なんとか|何とか|どうにか)|(?:温かい|嬉しい|優しい)お?(?:言葉|声|"
        "コメント)を[^。]{0,8}(?:残|書|いただけ|くださ|寄せ)|(?:レビュー|評価|口コミ|クチコミ|星|★|"
        "⭐)[^。]{0,16}(?:お願い|いただけ(?:れば|ます|ません|ると|たら)|くださ(?:い|れば|る)|いただきたい|投稿して|"
        "お待ち|お寄せ|残して|つけて|押して|ぽちっと|ポチ|入れて|協力)(?!ありがとう)", "(?:高評価|星5|星五|五つ星|"
        "良い評価|良いレビュー|満点|おすすめコメント|褒めて|お褒めの(?:言葉|コメント)を)[^。]{0,14}(?:お願い|お待ち|"
        "くださ|いただけ|いただきたい|ほしい|欲しい|期待|書い)|コメント(?:を|で)(?=[。！]|$)|(?:推せる|最高|"
        "神)[^。]{0,6}(?:とコメント|って書)",
    ),
    "th": (
        "(?:ขอ(?!บคุณ|บพระคุณ|โทษ|อภัย|ง|เรียน|แจ้ง|ให้)|รบกวน|ฝาก|ช่วย|กด|อยากได้|เติม|แปะ|ส่ง|ลง|จัด|"
        "มา)[^.]{0,16}(?:รี[-. ]?วิว(?:ดี|ให้|5|สวย|ปัง|หน่อย|กัน)|(?:5|ห้า|๕) ?ดาว|(?:5|ห้า) ?ดวง|ดาว(?:เพิ่ม|ให้|"
        "หน่อย|"
        "เต็ม|สวย)|คะแนน(?:ดี|เต็ม|ให้|สวย|หน้าร้าน|หน่อย)|คำชม)", "(?:ให้|กด)[^.]{0,6}(?:(?:5|ห้า|๕) ?ดาว|"
        "คะแนน(?:เต็ม|"
        "สวย|ดี)|ดาว(?:เต็ม|เยอะ))[^.]{0,14}(?:นะ|หน่อย|ด้วย|ได้ไหม|$)|(?:รี[-. ]?วิว|คะแนน|ดาว)[^.]{0,10}(?:หน่อย|"
        "ด้วยน้า|"
        "ให้ด้วย|ให้หน่อย|เป็นกำลังใจ)|ชม(?:ร้าน|สินค้า)[^.]{0,10}(?:หน่อย|ด้วย|ให้)",
    ),
    "en": (
        f"(?:leav(?:e|ing)|giv(?:e|ing)|writ(?:e|ing)|post(?:ing)?|drop(?:ping)?|add(?:ing)?|share|would (?:really |"
        f"so )?(?:appreciate|love)|(?:we'd|i'd|we would|i would) (?:really |so |just )?(?:appreciate|love|like|"
        f"welcome)|hope(?:ful)? for|(?:be|so) grateful for|deserve|earn|win back|want|need|ask(?:ing)? for|send|tap|"
        f"hit|click|pop|throw|press|help us (?:get|reach|with)|(?:hook|bless|treat|spoil) us (?:up )?with|"
        f"count on you for|get|expect|got) (?:(?:us|me|a|an|our shop|the shop|your|another|more|some|those|extra|"
        f"that|of|few|all|in|the|little|quick|big|in a|for|really|shop|"
        f"page) ){{0,5}}(?:{_GOOD_EN}[ -]*){{1,4}}(?:star ?)?(?:reviews?|ratings?|stars?|feedback|scores?|"
        f"words?(?! of (?:advice|warning))|comments?|marks)", "(?:leave|write|post|drop|give|share|"
        "submit) (?:us )?(?:a|another|your|an|some|that) (?:\\w+ )?(?:review|rating|testimonial|star)s?|(?:please|"
        "kindly|could you|can you|would you|will you|do|if you could|mind|remember to|don't forget to|love (?:you|"
        "if you) to|take a (?:moment|minute|sec) to) (?:review|rate|re-rate) (?:us|our|this|the|it|me|your)|"
        "(?:review|rate|re-rate) (?:us|our (?:shop|store|service))|say something (?:nice|kind|good|"
        "sweet) (?:about us|on|in the|under)|(?:put|leave|drop|write) (?:in )?(?:a|some) (?:good|nice|kind) (?:word|"
        "words|thing|things|line|message)s?|good word|(?:see|read|hear|find|spot|love|tell|share|"
        "say)(?: \\w+){0,4} on our (?:shop |product |store )?page|feedback (?:turns?|becomes?|goes|gets?|"
        "reads?) (?:\\w+ )?(?:positive|good|better|green|nice)|(?:smile|line|word|note|shout-?out|mention|"
        "thumbs)(?: \\w+){0,3} (?:on|under|below) (?:our|the|your) (?:product |shop |listing )?page|fresh write-up|"
        "(?:anything|something|everything) (?:below|under|less than) (?:five|5)(?! (?:mm|cm|kg|days|hours|degrees|"
        "minutes|%|dollars))|(?:your|the) opinion (?:shapes|affects|decides|counts)|second chance with|(?:few|"
        "couple of|some|two) (?:kind|nice|good|sweet|lovely|warm) (?:words|lines|things) (?:on|in|under|about|would|"
        "from|there)", "(?:[45]|four|five)[ -]stars? (?:would|will|means?|please|if|from you|review|rating|can|pls|"
        "plz|ya|ok)|turn (?:it|this|that|the \\w+) into (?:a )?(?:5|five|good|positive)\\b[^.]{0,12}|(?:earn|earned|"
        "win|won|deserve) (?:\\w+ ){0,3}(?:gold )?stars|(?:type|write|post|say|put|paste|copy) (?:this|these|"
        "the following|something like|exactly)(?: \\w+){0,4}(?: please)?(?=: ?[\"“'‘])|(?:paste|copy|use|"
        "post) (?:\\w+ ){0,5}(?:in|into|on|to|under|for) (?:the |your )?(?:feedback|review|comment)s?(?: box|"
        " section)?|(?:feedback|review) box|(?:pick|choose|tick|select|press|tap|mark|put|"
        "click)(?: on)? [\"“']?(?:very|extremely|highly|completely|fully) (?:satisfied|happy)|(?:survey|"
        "questionnaire)[^.]{0,40}(?:very satisfied|top|highest|10|ten|five|all the way)",
    ),
    "id": (
        "(?:beri|berikan|(?<!terima )kasih|tinggalkan|minta|mohon|tolong|tulis|ditunggu|memberi|memberikan|bantu|isi|"
        "kirim|kasi|kasihin|tinggalin|tekan|klik|pencet|taruh|jangan lupa|bagi|boleh|sudi|nak|tambah|upload|share|"
        "tulis(?:kan)?)(?: \\w+){0,4} (?:ulasan|review|rating|bintang|penilaian|testi(?:moni)?|penarafan)\\w*",
        "(?:bintang|rating) (?:5|lima|penuh|full|sempurna)(?: ya| dong| nya| kak| pls)?|(?:ulasan|review|"
        "komen(?:tar)?|kata-kata|ayat|testi)(?: yang)? (?:positif|bagus|baik|manis|indah|cantik|oke|"
        "kece)(?: \\w+)? (?:ya|dong|nya|di|untuk|kak|ye)|(?:puji|pujian|memuji)(?: \\w+){0,3} (?:toko|kedai|produk|"
        "di)|pilih [\"“']?(?:sangat|amat) (?:puas|berpuas)",
    ),
    "vi": (
        "(?:cho|xin|để lại|tặng|ủng hộ|nhờ|mong|giúp|vote|chấm|thả|bấm|nhấn|rate|tặng|viết|"
        "dành)(?: \\w+){0,4} (?:(?:5|năm) ?(?:sao|ngôi)|đánh giá (?:tốt|5|cao|tích cực|đẹp|xinh|giúp)|\\d sao|"
        "lời khen|(?:5|năm)\\*|review (?:tốt|đẹp|xinh|hay)|feedback (?:tốt|đẹp|xinh)|full sao|nhận xét (?:tốt|hay|"
        "đẹp))", "(?:5|năm) sao (?:nhé|nha|giúp|ạ|nghen|nghe|đi|cho|ủng)|đánh giá (?:giúp|5|tốt|lại|ủng hộ|cao|"
        "cho shop|hộ|giùm)(?! (?:tình|mức|chất))|(?:đánh giá|review|feedback|nhận xét|"
        "lời khen)(?: \\w+){0,3} (?:giúp|giùm|hộ|ủng hộ|cho) (?:shop|em|mình|tụi|bên)|(?:khen|nói tốt|"
        "nói vài lời)(?: \\w+){0,2} (?:shop|giúp|cho|về)(?: \\w+)? (?:giúp|giùm|nhé|nha|với|dưới|trên)|"
        "chọn [\"“']?(?:rất|cực kỳ) hài lòng",
    ),
    "es": (
        "(?<!entiende que )(?<!entendemos que )(?<!entiendo que )(?<!normal que )(?:deje|deja|dejar|dejarnos|"
        "déjenos|d[eé]jenos|d[eé]janos|d[eé]nos|danos|darnos|escrib\\w+|copi\\w+|peg\\w+|"
        "pong\\w+|ponga|ponernos|regal\\w+|agradecer\\w+|esperamos|comparta|comparte|haga|publi\\w+|puntúe|marque|"
        "marca|pulse|suba)(?: (?!gracias)\\w+){0,4} (?:reseña|valoraci[oó]n|calificaci[oó]n|puntuaci[oó]n|"
        "estrell\\w+|review|buena nota|buen comentario|comentario (?:positivo|bonito|bueno)|(?:su|tu|la|"
        "una) (?:\\w+ )?opini[oó]n)\\w*", "(?:val[oó]r(?:e|a|en)nos|calif[ií](?:que|ca|quen)nos|punt[uú](?:e|a|"
        "en)(?:nos)?|eval[uú](?:e|a)nos)(?: \\w+)?|punt[uú](?:e|a) (?:al m[aá]ximo|con|alto)|nos (?:valore|califique|"
        "punt[uú]e|eval[uú]e|recomiende)n? (?:bien|con|positiv\\w+|alto)|(?:al m[aá]ximo|cinco de cinco|la m[aá]xima|"
        "matr[ií]cula)|(?:hable|habla|diga|di) (?:\\w+ )?(?:bien|algo bonito|cosas bonitas) de (?:nosotros|"
        "la tienda)|(?:unas )?palabras (?:bonitas|amables)(?: \\w+){0,2} (?:en|sobre|de)|(?:elija|marque|"
        "seleccione) [\"“«']?muy satisfech\\w+",
    ),
    "pt": (
        "(?:deix\\w+|d[eê]-nos|nos d[eê]|d[eê] (?=uma|cinco|5|nota|as)|dar|d[aá]|escrev\\w+|faça|fazer|esperamos|"
        "conceda|manda|mande|coloca|coloque|capricha|capriche|posta|poste|marca|marque|compartilh\\w+|"
        "agradecer[ií]amos)(?: (?!obrigad)\\w+){0,4} (?:avaliaç[aã]o|resenha|estrel\\w+|nota (?:5|10|m[aá]xima|boa|"
        "alta|cinco|dez)|review|coment[aá]rio (?:bom|positivo|legal|bonito))\\w*", "avali(?:e|a)(?:-nos)? (?:com|bem|"
        "nossa|novamente|de novo|a loja|a gente|positiv\\w+|o produto)[^.]{0,12}|capricha(?:r|e|ndo)? (?:na|nas|"
        "no)(?: |$)|(?:nota|avaliaç[aã]o) (?:m[aá]xima|l[aá] em cima|10)|(?:fale|fala|diga) (?:\\w+ )?(?:bem|"
        "coisas boas|algo legal) (?:da gente|de n[oó]s|da loja)|(?:um )?elogio (?:l[aá]|na p[aá]gina|no produto|"
        "nos coment\\w+)|(?:escolha|marque|selecione) [\"“']?muito satisfeit\\w+",
    ),
}  # fmt: skip
