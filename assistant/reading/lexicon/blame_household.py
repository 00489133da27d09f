"""The fault laid on the buyer's home, and the buyer set apart from all others or told to stay away. Own lists."""

from __future__ import annotations

HOUSEHOLD = {
    "zh": (
        "(?:您|你)?家(?:里)?的?(?:猫|狗|孩子|小孩|宝宝|宠物|老人|洗衣机)[^。，！？]{0,6}(?:抓|咬|拽|掰|摔|弄|洗|踩|扯|拉)(?:的|坏|破|断|了)|(?:别|少|"
        "甭)(?:来)?(?:赖|怪|怨|往)(?:我们|店|小店|别人|到)|"
        "(?:到|轮到)(?:您|你)(?:这|那|手)(?:里|边|儿)?(?:就|都|怎么)|(?:您|你)(?:是)?(?:头一个|第一个|唯一(?:一个)?)[^。，]{0,6}(?:说|投诉|嫌|不满|反映|"
        "挑|抱怨)|(?:您|你)(?:可能|或许|还是)?(?:不适合|别再)(?:网购|买|穿)",
    ),
    "ja": (
        "(?:お子様|ペット|猫|犬|ご家族)[^。]{0,12}(?:引っ張|噛|かじ|引っか|落と|壊し)[^。]{0,6}(?:のでは|んじゃ|のでしょう|かと)|(?:値段|価格|"
        "金額)で[^。]{0,8}(?:不満|文句|驚)|(?:ご不満|苦情)[^。]{0,4}(?:お客様|初めて)(?:が|だけ)",
    ),
    "th": (
        "(?:แมว|หมา|ลูก|หลาน|เด็ก ?ๆ?)(?:ที่บ้าน|ของคุณ|ของลูกค้า)[^ ]{0,8}(?:ข่วน|กัด|ดึง|ทำ|เล่น)|"
        "เด็ก[^ก-ฮ]{0,6}[ก-ฮ]?\\.?[\\d ]*ยัง|(?:คุณ|ลูกค้า)(?:เป็น)?คนแรก(?:ที่)?(?:บ่น|ร้อง|ว่า|ติ)",
    ),
    "en": (
        "(?:did|has|could|might|maybe|perhaps|probably|surely|wasn't it|must be|guess|suspect|bet)(?: it(?:'s| "
        "was)?)? (?:your|a) "
        "(?:\\w+ )?(?:toddler|kids?|child|children|son|daughter|husband|wife|dog|cat|puppy|flatmate|washing "
        "machine|iron)(?: \\w+){0,2} "
        "(?:pull|chew|drop|scratch|bit|bite|knock|sat|sit|broke|break|rip|tear|tore|put|climb|jump|hang|swing|hung|"
        "ate|eat)\\w*",
        "interesting (?:that|how|timing)|you(?:'re| are) the (?:very )?(?:first|only)(?: \\w+)? (?:to|who|person|"
        "customer|buyer|one)(?! "
        "to (?:spot|notice|tell))|nice try|(?:isn't|not|may not be|might not be) (?:\\w+ )?for (?:you|"
        "everyone)(?=[.!]|$)|(?:a )?"
        "(?:grown|functioning|capable|competent) (?:adult|up|person)s? (?:should|can|could|would)|(?:honest|real|"
        "loyal|normal) "
        "(?:shoppers?|customers?|buyers?|people) \\w+|wasn't (?:there|like that|broken|damaged) when (?:we|it left)",
    ),
    "id": (
        "(?:di)?(?:cakar|gigit|tarik|banting|rusak\\w*|mainin|pijak)(?: \\w+){0,2} (?:kucing|anjing|anak|suami|"
        "adik)(?:nya)?(?: \\w+)? "
        "(?:sendiri|kak|kakak|awak|kali)|(?:masa|takkan|masak)(?: \\w+){0,4} (?:gak|ga|nggak|tidak|tak) (?:bisa|"
        "boleh|pandai|reti|tahu|tau)|"
        "(?:kakak|awak|cik|anda) (?:orang |pembeli )?(?:pertama|satu-satunya)(?: \\w+)? (?:komplain|komplen|yang|"
        "protes)",
    ),
    "vi": (
        "(?:con|bé|mèo|chó|cháu)(?: nhà)? (?:bạn|anh|chị|mình)(?: \\w+){0,2} (?:nghịch|phá|cào|cắn|kéo|làm|bẻ|"
        "ném)(?: \\w+)?|"
        "(?:đồ|hàng|giá) rẻ(?: \\w+)? (?:mà|còn)(?: \\w+)? đòi|(?:bạn|anh|chị) là (?:người )?(?:đầu tiên|duy "
        "nhất)(?: \\w+)? (?:chê|kêu|phàn nàn|than)",
    ),
    "es": (
        "no (?:habr[aá]|ser[aá]) (?:sido )?(?:su|tu|el|la) (?:gato|perro|hij[oa]|niñ[oa]|marido|lavadora|pareja)|"
        "(?:su|tu) (?:gato|perro|hij[oa]|"
        "niñ[oa]) (?:\\w+ ){0,3}(?:habr[aá]|seguro|tir[oó]|mordi[oó]|ara[nñ][oó])|si no sabe[s]? \\w+|(?:es|eres) "
        "(?:usted )?(?:el|la) [uú]nic[oa]",
    ),
    "pt": (
        "(?:n[aã]o foi|ser[aá] que|deve ter sido|vai ver foi|aposto que foi)(?: n[aã]o)?(?: foi)? (?:o |a )?(?:seu|"
        "sua) (?:gat[oa]|cachorr[oa]|filh[oa]|"
        "marido|m[aá]quina|esposa|crianç\\w+)(?: \\w+){0,3}|(?:voc[eê]|a senhora|o senhor) (?:é|foi) (?:o |a "
        ")?(?:primeir|[uú]nic)[oa](?: \\w+)? "
        "(?:a |que )(?:reclam|critic)\\w+",
    ),
}  # fmt: skip
