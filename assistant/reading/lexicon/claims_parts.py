"""Claims above all others, from parts: a circle and a rank, nobody comes near, never breaks. Own lists."""

from __future__ import annotations

_EN_NEVER = "(?:never,? ever|never once|not once|will never|won't ever|can never|cannot ever|can't ever|never going to)"
_EN_HARM = (
    "(?:tarnish|bend|break|crack|chip|fade|lose|fail|rust|rip|tear|snap|wear out|peel|shrink|stretch|leak|scratch|"
    "dull|stain|warp|melt|slip|jam|die|let you down|disappoint|come (?:off|apart|loose))"
)

ABSOLUTE = {
    "zh": (
        "(?:全网|全国|行业|同行|业内|业界|全球|世界|抖音|全城|同类|同价位|市面上?|市场上?|这个价位|咱们圈)[^。，？]{0,10}"
        "(?:最(?!近|后|终|初|少|多[两三四五]|新)|第一|头一[家份个]|唯一|独一|顶配|天花板|王者|没对手|无对手|无敌|首屈|数一数二|扛把子|标杆)",
        "(?:性价比|质量|品质|做工|用料|口感|效果|音质|服务|价格|面料)[^。，？]{0,4}(?:最(?:高|好|强|优|硬|低)|没(?:得)?(?:比|挑|话说)|碾压|吊打|秒杀|天花板|封神)",
        "(?:没有|找不到|挑不出)(?:任何)?(?:一[家款个]|第二[家款个])?[^。，？]{0,6}(?:比得(?:上|过)|能比|敢比|可比|赶得上|超过我们|比我们)|(?:甩|领先|超过)[^。，]{0,4}(?:同行|别家|对手)"
        "[^。，]{0,6}(?:条街|截|倍|远)|(?:永远|一辈子|几十年)(?:都)?不(?:会)?(?:变形|褪色|掉色|坏|断|生锈|起球|开裂|松)|百分百(?:有效|见效|满意|不|没)",
    ),
    "ja": (
        "(?:業界|日本|世界|国内|市場|他社|同価格帯|全国|ネット上?)[^。、]{0,8}(?:一番|いちばん|最高|最安|最強|随一|唯一|無二|トップ|ナンバーワン|no\\.?1)"
        "(?!の?お?問)",
        "(?:他|ほか)に(?:は)?(?:類|並ぶもの|比べるもの|敵)[^。、]{0,6}(?:ない|ありません|なし)|右に出る|(?:絶対に?|決して|永久に|一生)[^。、]{0,10}"
        "(?:壊れ|割れ|色落ちし|錆び|さび|切れ|破れ|外れ)(?:ません|ない|ず)|他社(?:製品|の商品)?(?:とは|では)[^。、]{0,8}(?:比べもの|足元|かない|勝て)",
    ),
    "th": (
        "(?:ที่สุด|อันดับ ?(?:1|หนึ่ง)|เบอร์ ?(?:1|หนึ่ง)|เจ้าเดียว|รายเดียว|หนึ่งเดียว)(?:ใน|ของ)(?:ประเทศ|ไ"
        "ทย|โลก|ตลาด|"
        "แอป|ติ๊กต็อก|วงการ|เอเชีย|จังหวัด|โซเชียล)|ไม่มี(?:ใคร|ร้านไหน|แบรนด์ไหน|ยี่ห้อไหน|เจ้าไหน)[^.]{0,10}"
        "(?:สู้|เทียบ|เหมือน|เท่า|ดีกว่า|ถูกกว่า|ไวกว่า)(?:ได้|เรา|ร้าน)?|ไม่มีวัน(?:พัง|ขาด|หลุด|ลอก|ซีด|เสีย|ขึ้นสนิม|แตก)",
    ),
    "en": (
        f"{_EN_NEVER} (?:\\w+,? ){{0,3}}{_EN_HARM}",
        "undisputed|unrivall?ed|unsurpassed|unequall?ed|unparallell?ed|unmatched|peerless|second to none|"
        "(?:miles|streets|light[- ]?years|leagues|way) (?:ahead of|above|beyond) (?:every|any|all|the|our)(?: \\w+)? "
        "(?:rivals?|competit\\w+|others?|brands?|shops?|sellers?|rest|else)|number one (?:\\w+ ){0,3}(?:in|on|for|of|"
        "cat|dog|brand|seller|choice)|(?:britain|america|uk|usa|asia|singapore|malaysia|philippines|australia|"
        "canada|country|nation|planet|internet|app)'?s? (?:\\w+ )?(?:number one|no\\.? ?1|finest|best|favou?rite|"
        "top|leading)",
        "(?:no|not one|not a single|none of the)(?: other)? (?:\\w+ )?(?:brand|shop|seller|store|book|product|extender|"
        "maker|company|one|model|gadget|cream|competitor|rival|others?)s?(?: \\w+){0,4} (?:come[s]? close|compare[s]?|"
        "compete[s]?|beat[s]?|match(?:es)?|touch(?:es)?|does it better|teach\\w*|works? better|better|rival[s]?)",
        "(?:the )?only (?:one|\\w+) (?:that )?(?:you|your \\w+|anyone)(?:'ll| will|'d| would)? (?:ever )?need|"
        "results? (?:is|are) (?:certain|assured|guaranteed|a given)|(?:certain|assured|guaranteed) results?|"
        "(?:can't|cannot|won't|doesn't|never) (?:go wrong|fail) (?:with|you)|(?:will|does) outlast (?:you|any|every|"
        "all)|indestructible|unbreakable|fool-?proof|bullet-?proof|fail-?safe|the gold standard",
    ),
    "id": (
        "(?:satu-satunya|nomor satu|nombor satu|no\\.? ?1|paling \\w+|ter(?:baik|bagus|murah|laris|hebat|kuat|c"
        "epat|ampuh|top|depan|unggul|lengkap|hits)) (?:di|se)(?: ?(?:indonesia|mal"
        "aysia|dunia|"
        "pasaran|pasar|tiktok|kelas\\w*|asia|negara|nusantara))|"
        "(?:gak|tidak|tak|nggak) ada (?:\\w+ ){0,2}(?:yang |yg )?(?:bisa |boleh |dapat )?(?:ngalahin|mengalahkan|"
        "kalahkan|menandingi|tandingi|lawan|saing\\w*|menyamai|samai)|(?:gak|tidak|tak|nggak) (?:akan|bakal|pernah|"
        "mungkin)(?: \\w+)? (?:rusak|rosak|luntur|patah|karatan|berkarat|bocor|sobek|koyak|pecah)|tiada "
        "(?:tandingan|tolok banding|saingan|dua\\w*)",
    ),
    "vi": (
        "(?:số một|số 1|top 1|duy nhất|\\w+ nhất)(?: \\w+)? (?:thị trường|việt nam|cả nước|thế giới|trên tiktok|ngành|"
        "tầm giá|phân khúc|sàn)|không (?:có )?(?:\\w+ )?(?:nào|ai|đâu|bên nào|shop nào)(?: \\w+)? (?:bằng|sánh|"
        "qua mặt|so được|hơn|cạnh tranh)|(?:vĩnh viễn|không bao giờ|chẳng bao giờ)(?: \\w+)? (?:hỏng|hư|phai|gãy|bong|"
        "rỉ|rách|vỡ|bể|xù)",
    ),
    "es": (
        "(?:el|la|los|las) (?:[uú]nic[oa]s?|n[uú]mero uno|mejor(?:es)?|m[aá]s \\w+)(?: \\w+){0,3} (?:de|del|en el|en) "
        "(?:el )?(?:mercado|mundo|pa[ií]s|sector|internet|tiktok|españa|m[eé]xico|europa)|(?:ning[uú]n[oa]?|nada|nadie)"
        "(?: \\w+){0,4} (?:se (?:le )?(?:acerca|compara|iguala)|nos (?:gana|iguala|supera)|le gana|le llega|e"
        "st[aá] a la "
        "altura)|(?:nunca|jam[aá]s)(?: \\w+){0,2} (?:se (?:rompe\\w*|raya\\w*|oxida\\w*|gasta\\w*|estropea\\w*|"
        "desgasta\\w*))|resultados? (?:garantizad\\w+|asegurad\\w+|segur\\w+)|indestructibles?|sin rival|insuperables?",
    ),
    "pt": (
        "(?:[eé]|s[aã]o|temos|somos)?(?: )?(?:o|a|os|as) (?:[uú]nic[oa]s?|n[uú]mero um|melhor(?:es)?|mais \\w+)(?: "
        "\\w+){0,3} (?:do|da|no|na|de) (?:mercado|mundo|brasil|pa[ií]s|setor|internet|tiktok|categoria)|"
        "(?:nenhum[a]?|ningu[eé]m|nada)(?: \\w+){0,5} (?:consegue (?:fazer|bater|superar|igualar|destruir|rasga"
        "r|quebrar)|chega (?:perto|aos p[eé]s)|se compara|bate|"
        "ganha|supera|"
        "iguala)|(?:nunca|jamais)(?: \\w+){0,2} (?:quebra\\w*|risca\\w*|enferruja\\w*|gasta\\w*|estraga\\w*|d"
        "esgasta\\w*)|"
        "resultados? (?:garantid\\w+|cert\\w+ e)|indestrut[ií]ve(?:l|is)|sem rival|imbat[ií]ve(?:l|is)|insupe"
        "r[aá]ve\\w+",
    ),
}  # fmt: skip
