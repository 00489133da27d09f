"""Pleas for a review: wages that hang on it, praise for all and complaints for the shop alone. Own lists."""

from __future__ import annotations

_EN_IT = "(?:ratings?|reviews?|stars?|scores?|feedback|comments?)"
_EN_PAY = "(?:my (?:boss|salary|pay|job|bonus|wages?|manager|kpi|target)|keeps? me|fired|fined|scolded)"

PLEAS = {
    "zh": (
        "(?:评[价论分语]?|星|分数|打分)[^。]{0,14}(?:绩效|奖金|工资|饭碗|考核|扣钱|扣我|罚|挨骂|骂我|开除|业绩)|"
        "(?:绩效|奖金|工资|饭碗|扣钱|被罚|挨骂|开除|"
        "业绩)[^。]{0,14}(?:评|星|分(?!钟|拣|期))|(?:评[价论语]|那[条段句]话?|留言|帖子?)[^。，]{0,6}(?:收一?收|"
        "处理(?:一下|掉)|放一放|翻篇|收起来|软一点|"
        "柔和)|(?:您|你|亲)也(?:帮|替)(?:我们?|咱|小店)[^。，]{0,10}(?:处理|收|改|美言|说)|(?<!您)追加(?:一条|个|"
        "条)?(?:评论|评价)|(?:给|来|赏)[^，。]{0,4}"
        "小小的?(?:肯定|鼓励|认可)|[五5]个(?:亮|闪|金|黄)|右边(?:那个|的)?(?:笑脸|星|表情)|(?:系统|平台|"
        "页面)[^，。]{0,6}弹[^。，]{0,6}评|公道话|替(?:我们?|小店|"
        "咱)[^。，]{0,10}说[两几]句|(?:之前|先前|原来|上次)那?条[^。，]{0,4}(?:翻篇|算了|就当)|"
        "页面上[^。，]{0,6}好(?:的)?(?:说法|话|评)",
    ),
    "ja": (
        "(?:評価|レビュー|星|点数)[^。]{0,14}(?:給料|査定|ボーナス|クビ|叱|怒ら|響|成績)|(?:気に入っ|満足|良かっ|"
        "よかっ)[^。]{0,8}(?:皆|みんな|お友達|周り|ご家族)"
        "[^。]{0,6}に[^。]{0,20}(?:不満|不備|悪|だめ|残念)[^。]{0,12}(?:当店|私ども|こちら|お店)|(?:アプリ|"
        "システム)から[^。]{0,10}(?:評価|アンケート)[^。]{0,20}"
        "(?:一番|最高|右|満足)|もう一度(?:レビュー|評価|コメント)",
    ),
    "th": (
        "(?:คะแนน|ดาว|รี[-. ]?วิว|คอมเมนต์)[^.]{0,24}(?:หักเงิน|โดนดุ|โดนว่า|โดนหัก|ตกงาน|เงินเดือน|โดนไล่|โบนัส)|(?:พอใจ|ชอบ|"
        "ถูกใจ|ประทับใจ)[^.]{0,6}บอก"
        "(?:เพื่อน|ต่อ|ทุกคน|โลก)|(?:เมนต์|เม้นท์|เม้น|คอมเมนต์)[^.]{0,6}(?:น่ารัก|ดี ?ๆ|สวย|หวาน|ชม)|(?:ฝาก|ช่วย|ขอ)(?:เมนต์|เม้น|"
        "คอมเมนต์)|สงสารร้าน|กลับ(?:ไป|มา)"
        "(?:ที่)?(?:รีวิว|ให้ดาว|ให้คะแนน|แก้)",
    ),
    "en": (
        "consider(?:ing)? (?:bump|rais|lift|upgrad)\\w* (?:us|it|your|the (?:score|rating|review|stars?))|hint,? "
        "hint|(?:review|rating|comment)s?(?: \\w+){0,4} gets? you",
        f"{_EN_IT}(?: \\w+){{0,6}} {_EN_PAY}|(?:my|our) (?:salary|pay|job|bonus|wages?|kpi|boss|livelihood)(?: "
        f"\\w+){{0,6}} {_EN_IT}|(?:i'll|"
        "i will|i might|i could|i'd) (?:get|be|lose)(?: \\w+){0,3} (?:fired|scolded|my job|my bonus|fined|punished)|"
        "tell (?:everybody|everyone|"
        "the world|your friends|others|a friend)\\b[^!]{0,50}(?:tell|whisper|talk|come)(?: \\w+){0,2} us|(?:hop|"
        "come|go|pop|head|swing|return|"
        "drop)(?: \\w+)? (?:back |over |by )?(?:to|on|onto|into|at) (?:your|that) (?:review|comment|post|rating)s?|"
        "(?:any chance|maybe|"
        "possible|wish|hope|could|can)(?: \\w+){0,3} (?:it|that|they|comment|post|review)(?: \\w+){0,2} (?:vanish|"
        "disappear|go away|be gone)\\w*|"
        "(?:hate|sad|shame|pity|wish|don't want|rather not)(?: \\w+){0,5} (?:others|people|shoppers|buyers|"
        "customers|everyone)(?: \\w+){0,2} "
        "(?:see|read|find|saw) (?:that|this|the|your|it|such)",
        "rate (?:us )?(?:5|five|high|well|full|10)(?! (?:degrees|amps|bar))|(?:pls|plz|please|kindly) rate|"
        "(?:sparkle|shine|love|sunshine|glow|"
        "kudos|praise)(?: \\w+){0,2} (?:below|underneath|up there|on the page|down there)|(?:app|platform|survey|"
        "pop-?up|tiktok) (?:asks|"
        "prompts|wants)(?: \\w+){0,5} (?:feel|felt|think|thought|rate|happy|opinion)|top (?:marks|score)|(?:a |your "
        ")(?:kind|nice|good|warm|"
        "lovely|sweet|glowing)(?: \\w+)? (?:line|lines|note|sentence)(?= |[.!,]|$)(?! (?:of|in the|about your))|"
        "(?:say|said) (?:it|that|so) "
        "(?:\\w+ )?(?:publicly|in public|on the page|under the (?:product|video))",
    ),
    "id": (
        "(?:bintang|rating|ulasan|review)\\w*(?: (?:lima|bagus|positif|manis|jujur|baik|5))*(?:nya)? (?:ditunggu|"
        "dinanti|kami tunggu)\\w*|(?:ulasan|review|rating|bintang|komen|penilaian)\\w*(?: \\w+){0,8} (?:dimarahi|"
        "dimarah|dipotong|gaji|"
        "dipecat|kena marah|kena potong|"
        "kena buang|didenda|bonus saya)|(?:gaji|dimarahi|dimarah|dipotong|dipecat|kena marah|potong gaji)(?: "
        "\\w+){0,8} (?:ulasan|review|"
        "rating|bintang|komen|penilaian)\\w*|(?:bintang|rating|ulasan)\\w*(?: \\w+){0,3} (?:dilengkapi|dipenuhi|"
        "dipenuhin|disempurnakan|digenapi"
        "|dilengkapkan|dinyalakan|dinyalain)|senyum\\w*(?: \\w+){0,2} (?:di|kat|dekat) (?:halaman|page|toko|kedai|"
        "produk)|(?:ulasan|review|"
        "rating|bintang|komen|penilaian)\\w*[^.!?]{0,30} (?:tolong|mohon|minta|boleh|bisa)(?: \\w+)? (?:diubah|"
        "dihapus|diganti|dipadam|ditukar|"
        "direvisi|dihilangkan|diturunkan)|balik (?:lagi )?(?:ke|di) (?:ulasan|review|penilaian)\\w*",
    ),
    "vi": (
        "(?:đánh giá|sao|review|bình luận)(?: \\w+){0,8} (?:trừ lương|bị phạt|bị la|mất việc|bị mắng|đuổi việc|trừ "
        "tiền|bị đuổi)|(?:trừ lương|"
        "bị phạt|mất việc|bị mắng)(?: \\w+){0,8} (?:đánh giá|sao|review|bình luận)|(?:hài lòng|ưng|thích)(?: thì)? "
        "(?:kể|khoe|nói)(?: \\w+)? "
        "(?:bạn bè|mọi người|cả nhà|người thân)|(?:chưa|không) hài lòng(?: thì)? (?:kể|nói|nhắn)(?: \\w+)? (?:shop|"
        "em)(?: \\w+)? thôi|(?:thả tim|"
        "nói tốt|khen|nói vài câu|viết vài câu|để lại vài câu)(?: \\w+){0,8} (?:dưới sản phẩm|dưới bài|phần đánh "
        "giá|cho shop)|(?:thương|tội) "
        "(?:em|shop)(?: \\w+){0,4} (?:sao|đánh giá|điểm)|(?:quay|ghé) lại(?: \\w+){0,3} (?:đánh giá|bình luận|nhận "
        "xét)",
    ),
    "es": (
        "(?:sueldo|salario|mi trabajo|jef[ea]|mi bono|comisi[oó]n)(?: \\w+){0,8} (?:valoraci|reseñ|calific|opini|"
        "estrell|nota|puntu)\\w*|"
        "(?:valoraci|reseñ|calific|estrell|puntu)\\w*(?: \\w+){0,8} (?:sueldo|salario|mi trabajo|mi jef[ea]|"
        "despid\\w+|descuentan|regañ\\w+)|"
        "cu[eé]nt\\w+ a (?:todos|tus amig\\w+|todo)|ay[uú]d\\w+(?: \\w+)? (?:subiendo|mejorando|con) (?:es[ae]|la|"
        "tu|su) (?:\\w+ )?(?:calific|"
        "valor|nota|reseñ|puntu|opini)\\w*|(?:vuelv|regres|pas)\\w*(?: \\w+){0,3} (?:tu|su|la) (?:reseña|opini[oó]n|"
        "valoraci[oó]n|"
        "calificaci[oó]n)|(?:cuando|si) (?:la app|la aplicaci[oó]n|tiktok|el sistema)(?: \\w+)? (?:pregunt|"
        "pid)\\w*(?: \\w+){0,5} (?:opini|"
        "parec|satisf|valor|experiencia)\\w*",
    ),
    "pt": (
        "(?:sal[aá]rio|meu emprego|chef[ea]|meu b[oô]nus|comiss[aã]o)(?: \\w+){0,8} (?:avalia|nota|estrel|resenh|"
        "coment)\\w*|(?:avalia|nota|"
        "estrel|resenh)\\w*(?: \\w+){0,8} (?:sal[aá]rio|meu emprego|minha chef\\w|meu chef\\w|demitid\\w+|descontam|"
        "bronca)|(?:cont|fal)\\w* (?:pra|"
        "para|pro) (?:todo mundo|todos|os amigos)|(?:ajud|forc)\\w*(?: \\w+){0,3} (?:subindo|melhorando|com) "
        "(?:ess[ae]|a|sua) (?:nota|avalia|"
        "estrel)\\w*|(?:volt|retorn|pass)\\w*(?: \\w+){0,3} (?:na|n[ao] sua|sua|em sua) (?:avaliaç[aã]o|nota|"
        "resenha)|quando (?:o app|o "
        "aplicativo|o tiktok|o sistema)(?: \\w+)? (?:pergunt|ped)\\w*(?: \\w+){0,5} (?:opini|ach|satisf|avali|"
        "experi[eê]ncia)\\w*",
    ),
}  # fmt: skip
