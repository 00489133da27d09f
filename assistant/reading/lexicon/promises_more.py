"""Promises in everyday words: parts for ever, cash for a coupon, a bill that vanishes, goods on the move. Own lists."""

from __future__ import annotations

_EN_NEW = "(?:new|fresh|another|second|replacement|spare|different|good|unbroken)"
_ID_NOW = "(?:lagi|sudah|dah|udah|sedang|tengah|akan|nanti|telah|otomatis)"
_ID_MOVES = (
    "(?:di)?(?:bungkus|kemas|pack|packing|siap|kirim|hantar|pos|antar|jalan|keluar|meluncur|berangkat|naik)\\w*|otw|"
    "on the way"
)

MORE: dict[str, dict[str, tuple[str, ...]]] = {
    "zh": {
        "warranty": (
            "(?:以后|今后|往后|将来|后头|之后|哪个|哪颗|哪样|任何|其他|其它|别的)[^。！？]{0,14}(?:坏|掉|松|丢|断|不灵|老化|"
            "磨损|缺)[^。！？]{0,18}(?:免费|白送|不要钱|不收钱|一直有|都有|包(?!装|裹)|管够)",
            "包(?:您|你)?满意|用到(?:您|你)满意|一直(?:给您|给你)?(?:免费|包|管)(?!理)",
        ),
        "refund": (
            "(?:换|折|兑|改|变)(?:成|为)?(?:现金|现钱|现款)|(?:现金|现钱)(?:也)?(?:行|可以|成|没问题)|提现",
            "怎么(?:花|付|来|出)(?:出去)?的?(?:就)?怎么(?:回|退|还)|(?:这|那)?款[^。，]{0,6}(?:随后|马上|立马|这就|就)[^。，]{0,3}回|"
            "找补|(?:私下|私人|单独|偷偷)(?:给您|给你)?(?:转|打|补)(?![寄发送件货]|一[份个本件套只])|(?:转|打)(?:给)?(?:您|你)(?:微信|支付宝|零钱)",
            "少(?:了|掉)?的(?:那)?(?:块|部分|份|点)[^。，]{0,8}(?:填|补(?!充)|凑)",
            "(?:钱|款)[^。，]{0,6}(?:给您|给你|帮您)(?:弄|办|搞|整|处理)",
        ),
        "made_whole": (
            "(?:店里|我们?|咱|这边|老板|小店|商家)[^。，]{0,4}(?:替|帮|给)(?:您|你)(?:出(?!具|示)|扛|担|填|掏|付|兜)(?!.{0,4}(?:主意|问题))",
            "(?:算|当|就当|归)(?:店里|我们?|咱们?|老板|小店|本店)(?:的(?!错|疏|责|问|失|锅|过|不|一点|歉|心|诚)|请|掏|出钱)|是(?:店里|我们?|老板|小店)请|请(?:您|你)的|白(?:捡|赚)",
            "(?:不(?:会|能|让|该|用)|别|哪能)[^。，]{0,6}为[^。，]{0,10}(?:买单|花钱|掏钱|付钱|出钱)",
            "钱包[^。，]{0,6}(?:满意|开心|舒服|不疼|不亏|踏实)|一分(?:钱)?(?:都)?(?:别|不用|甭)掏|"
            "(?:钱|费用?)[^。，]{0,3}(?:店里|我|我们|老板|这边)(?:来)?(?:出|付|掏|担)|(?:我|店里)个人(?:给您)?(?:出|补|掏)|"
            "免(?:了)?(?:您|你)这(?:一)?单|零元购|"
            "(?:这|整|本)单[^。，]{0,3}(?:我们?|店里|小店)(?:认|请|扛|包(?!得|装|错|少|漏|裹|扎|法))",
        ),
        "coupon": (
            "价格?[^。，]{0,3}好(?:说|商量|谈)|报(?:我|店|客服)[^。，]{0,4}名[^。]{0,10}(?:价|便宜|优惠|折|打)",
        ),
        "freight": ("(?:运费|邮费|快递费|车费|路费)[^。，]{0,4}(?:先)?垫[^。]{0,10}(?:报|补|退|还|给您)",),
        "expense": (
            "不够(?:用|的话)?[^。]{0,12}(?:再(?:给您)?(?:加|给|补|添)|加)|(?:加|追|补)到[^。，]{0,4}满意|"
            "(?:追加|再加)[^。，]{0,8}(?:为止|满意)",
        ),
        "compensation": (
            "(?:再|还能|还可以|继续|接着)(?:给您|给你)?(?:追加|添|加)[^。，]{0,8}(?:到|为止|满意|点)|(?:加|追|补)到[^。，]{0,4}满意|"
            "不够(?:用|的话)?[^。，]{0,8}(?:再(?:加|给|补|添)|加)|(?:给|帮)(?:您|你)争取(?:点|些|一)?(?:补|赔|福利|好处)|"
            "(?:私信|后台|后面)[^。，]{0,8}(?:给|有)[^。，]{0,6}(?:惊喜|补|礼|说法)[^。，]{0,6}(?:钱|赔|满意|不是)?",
        ),
        "replacement": (
            "(?:再|重新|另|重|又)(?:给|帮)?(?:您|你)?(?:走|出|整|搞|弄|来)(?:一|1)?(?:个|件|只|套|双|份|台|单|把|瓶|盒)"
            "(?!问题|主意|声音|效果|证明)",
            "(?:给|帮)(?:您|你)(?:整|搞|弄|来|走)(?:一|1)?(?:个|件|只|套|双|份|台|瓶|盒)(?:新|好|完|没)",
            "(?:仓库|库房|厂里|店里)[^。，]{0,6}(?:再|重新)[^。，]{0,4}(?:走|出|发|配|拣)(?:一|1)?(?:个|件|只|套|双|份|台|单)?"
            "(?:给您|给你|过去)",
        ),
        "pick_up": ("上门(?:来)?(?:拉|搬|运|抬)(?:走)?", "(?:喊|叫|派|找|安排)人[^。，]{0,6}(?:拉|搬|取|收|"
            "拿)(?:走|回)"),
    },
    "en": {
        "warranty": (
            "(?:any|every|each|other|whatever|whichever|anything|everything)(?: \\w+){0,6} (?:breaks?|wears?|fails?|"
            "comes? (?:loose|off)|rusts?|cracks?|snaps?|dies|goes|falls?|gives?)(?: "
            "\\w+){0,3}[^.!?]{0,24}(?:free|is yours|"
            "yours free|on us|covered|no charge|gratis)",
            "(?:free|replaced|covered) (?:parts|screws|refills|pieces) (?:for|as long|whenever|any ?time|"
            "always|forever)",
        ),
        "refund": (
            "(?:prefer|rather (?:have|take|get)|want|swap\\w* (?:it|that|them) (?:for|to)|turn\\w* (?:it|that) into|"
            "chang\\w* (?:it|that) (?:to|into|for)|exchang\\w* (?:it|that) for|convert\\w*(?: \\w+)? (?:to|"
            "into|for)|paid in|"
            "take it (?:as|in)) (?:the |some |real |hard )?cash|cash instead|cash (?:is (?:fine|ok|okay|"
            "possible)|works too)|"
            "(?:we|i) (?:can|could|'ll) do cash",
            "(?:half|some|part|most|all) of (?:it|that|this|them)[^.!?]{0,10} (?:comes?|goes?|going|coming) back",
            "(?:charge|payment|bill|transaction)(?: \\w+){0,4} (?:is|are|has|will|gets|was)(?: \\w+){0,2} "
            "(?:revers|undo|"
            "undone|cancel|void|waiv|rolled back)\\w*",
            "you(?:'re|'ll be| are| will be) (?:getting|having|seeing) (?:that|it|this|every \\w+|your \\w+|"
            "all of it) back",
            "(?:see|find|get|have) (?:it|that|the \\w+|your \\w+) back (?:on|in|with|to) (?:your|you)",
            "(?:money|cash|funds)(?: \\w+){0,4} (?:coming|heading|headed|on (?:its|the) way) (?:home|back|to you)",
        ),
        "made_whole": (
            "(?:bill|charge|invoice|debt|price tag|cost)(?: \\w+)? (?:disappears?|vanish\\w*|goes away|evaporat\\w*|"
            "is (?:gone|history|torn up|wiped|forgotten))|(?:tear|rip|torn|forget|scrap|bin) (?:up )?(?:the|your|that) "
            "(?:bill|invoice|charge)",
            "(?:won't|not|never|n't|without|no need to be)(?: \\w+){0,4} paying\\b(?! attention)|"
            "pay for (?:our|this|a)[^.!?]{0,30} you (?:won't|don't|shan't|will not)|you owe (?:us )?nothing|"
            "nothing (?:due|owed)|(?:won't|never|n't) (?:leave|see|let) you (?:short|out of pocket|down a)",
            "(?:we|i)(?:'ll| will| can|'d)(?: \\w+)? (?:pay|settle up) for (?:the|that|your|this|a|it)\\b(?! "
            "(?:mistake|error))|"
            "see you right|(?:square|even) (?:it|this|things) up|(?:we|i)(?:'ll| will) eat (?:it|this|that|the)",
        ),
        "replacement": (
            "(?:put|putting|wrote|written|marked|got|pencil\\w*|jotted) (?:you|your name)(?: down| in| up| "
            "aside)* for (?:a|an|"
            f"the|another|one)(?: \\w+)? ?{_EN_NEW}?",
            f"{_EN_NEW}(?: \\w+){{0,6}} (?:just |has |have |is |already )*(?:left|leaving|leaves) (?:our|the|"
            f"here|with|on|today|us)",
            f"{_EN_NEW}(?: \\w+){{0,4}} (?:aside|reserved|earmarked|ready) (?:for you|with your|in your)",
            "(?:your|the|a) (?:new|replacement|fresh|second) (?:\\w+ ){1,2}(?:left|leaves|shipped|went out|is "
            "out|is off|goes out)",
            f"(?:fix|hook|sort|set) you (?:up|out)(?: with)? (?:a |an |some )?(?:{_EN_NEW}|one|proper)",
            f"(?:a|an|another)(?: \\w+)?(?: {_EN_NEW})? (?:\\w+ )?(?:has|with|got) your name on",
        ),
        "coupon": (
            "next (?:one|order|time|round)(?:'s| is| will be)(?: \\w+)? (?:on (?:me|us)|cheaper|our treat|free|half)|"
            "(?:hook|sort) you up\\b(?! with (?:the|our|someone|a (?:guide|person|colleague)))",
        ),
        "freight": (
            "(?:postage|shipping|freight|delivery|courier)\\b[^.!]{0,60}(?:we've got (?:that|it)|don't (?:even )?think|"
            "leave (?:it|that) to us|our problem)",
        ),
        "free": ("no charge (?:for|at all|whatsoever|to you|this time)|zero (?:dollars|pounds|charge|euros) "
            "?(?:due|to pay)?",),
    },
    "id": {
        "warranty": (
            "(?:seterusnya|selamanya|terus-terusan|kapan ?pun|bila-bila)[^.!?]{0,16}(?:tanpa bayar|gratis|"
            "percuma|free)",
            "(?:rusak|rosak) lagi[^.!?]{0,30}(?:gratis|tanpa bayar|percuma|kami (?:servis|ganti|baiki|perbaiki))",
            "(?:lepas ni|selepas ini|setelah ini|ke ?depan(?:nya)?|kalau|mana-mana|part|bagian|komponen|"
            "onderdil|sparepart|"
            "skru)\\b[^.!?]{0,26}(?:rosak|rusak|patah|hilang|copot|tercabut|aus|haus)[^.!?]{0,26}(?:percuma|"
            "gratis|free|kami "
            "(?:bagi|kasih|ganti|kirim|hantar|pos))\\w*",
        ),
        "refund": (
            "(?:tukar|ganti|jadi(?:kan|in)?|ambil|minta|dalam bentuk|cairkan|uangkan|tunaikan|convert)(?:kan|"
            "in)? (?:jadi |ke |"
            "kepada |dengan |dalam )*(?:uang |duit |wang )?(?:tunai|cash)|(?:tukar|jadi|ganti)(?:kan|in)? "
            "(?:jadi |ke )?"
            "(?:uang|duit|wang)",
        ),
        "made_whole": (
            "(?:tagihan|bil|biaya|kos)\\w*(?: \\w+){0,3} (?:kami|toko|kedai|admin) (?:yang )?(?:beres|urus|"
            "settle|lunas|"
            "tanggung|bayar)\\w*|(?:kami|toko|kedai|admin) (?:yang )?(?:beres|settle|lunas)\\w* (?:tagihan|bil|"
            "biaya|kos)|"
            "dompet\\w*(?: \\w+){0,3} (?:jebol|koyak|menipis|tipis|boncos)",
        ),
        "replacement": (
            f"(?:baru|baharu)(?:nya)?(?: {_ID_NOW})+ (?:{_ID_MOVES})",
            f"(?:gantian|pengganti\\w*)(?: {_ID_NOW})* (?:{_ID_MOVES})",
            "(?:angkut|usung|bawa|boyong) (?:yang |satu )?(?:baru|baharu|lain)",
        ),
    },
    "th": {
        "warranty": (
            "(?:อะไหล่|ชิ้น|ตัว|อัน|ส่วน|อะไร).{0,14}(?:เสีย|พัง|หัก|หลุด|หาย|สึก).{0,16}(?:ฟรี|ขอได้|เบิกได้)",
        ),
        "refund": ("(?:เปลี่ยน|แลก|เอา|รับ|ขอ)เป็น(?:เงิน|ตัง)(?:สด|ค์)?",),
    },
    "vi": {
        "warranty": (
            "(?:sau này|về sau|bất cứ|bất kỳ|món|linh kiện|bộ phận|phụ kiện|ốc)(?: \\w+){0,4} (?:hỏng|hư|gãy|"
            "mất|rơi|mòn)"
            "(?: \\w+){0,4}[^.!?]{0,16}(?:free|miễn phí|tặng|gửi (?:cho|bù|tiếp|liền)|bù)",
        ),
        "refund": ("(?:đổi|quy|lấy|chuyển|nhận) (?:thành |ra |sang |bằng )?tiền(?: mặt)?(?! (?:hàng|ship|khi|trước))",),
        "coupon": ("(?:tính|để|lấy|cho) giá (?:khác|tốt|mềm|riêng|hời)",),
        "replacement": ("(?:bốc|ôm|rinh|vác|chở|xách|khuân|lấy)(?: \\w+){0,4} (?:khác|mới)(?: \\w+)? (?:giao|"
            "qua|cho|tới|gửi|đem)",),
    },
    "es": {
        "warranty": (
            "(?:cualquier|toda|otra|alguna|lo que)(?: otra)?(?: \\w+)?(?: pieza| parte| cosa| tornillo)?[^.!?]{0,20}"
            "(?:romp|fall|desgast|pierd|dan[eo]|estrope|afloj)\\w*[^.!?]{0,30}(?:gratis|regal\\w+|te la (?:d|"
            "mand|env)\\w+|"
            "te lo (?:d|mand|env)\\w+|sin coste?o?)",
        ),
        "refund": (
            "(?:cambi|convert|conviert|prefier|canje|pas)\\w*(?: \\w+){0,4} (?:en|por|a|el) (?:efectivo|dinero|plata)|"
            "en efectivo (?:si|tambien|mejor)",
        ),
        "made_whole": ("(?:por|a|corre por|va por) (?:cuenta (?:nuestra|de la casa|de la tienda)|nuestra cuenta)",),
        "gift": ("sorpresit[oa]s?|(?:una|otra) sorpresa (?:para ti|para usted|en)|detallit[oa]s?",),
    },
    "pt": {
        "warranty": (
            "(?:qualquer|toda|outra|alguma|o que)(?: outra)?(?: \\w+)?(?: peca| parte| coisa| "
            "parafuso)?[^.!?]{0,20}(?:quebr|"
            "falh|gast|perd|solt|estrag|pif)\\w*[^.!?]{0,30}(?:de graca|gratis|mand(?:amos|o)|a gente (?:manda|"
            "da|repoe)|damos|"
            "por nossa)",
        ),
        "refund": (
            "(?:troc|convert|prefer|mud|pass)\\w*(?: \\w+){0,4} (?:em|por|pra|para|o) (?:dinheiro|pix|grana)|"
            "em dinheiro (?:se|"
            "tambem|mesmo)",
        ),
        "gift": ("surpresinhas?|lembrancinhas?",),
    },
    "ja": {
        "warranty": (
            "(?:今後|他の|ほかの|どの|別の)[^。]{0,14}(?:壊れ|なくな|外れ|すり減|傷|割れ)[^。]{0,16}(?:無料|差し上げ|お送り|"
            "お渡し|いつでも)",
        ),
        "refund": ("現金(?:に|で|へ)(?:の)?(?:ご?変更|切り?替|お?渡|も|換|お戻)",),
        "replacement": (
            "新しい(?:もの|商品|品|お品|方)[^。]{0,12}(?:梱包|発送準備|箱詰|荷造|出荷)",
        ),
    },
}  # fmt: skip
