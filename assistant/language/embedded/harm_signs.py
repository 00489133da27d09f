"""Signs that a body suffered or nearly did, where no word of danger stands, in the languages of the desk.

By themselves they prove nothing: a glass arrives in shards too. They decide how sure the heads must be
(`heads.Thresholds`). Each entry is a piece of a regular expression.
"""

from __future__ import annotations

import re

_HARM_SIGNS: dict[str, tuple[str, ...]] = {
    "zh": (
        "睁不开|弄破.{0,2}手|伤.{0,6}(?:眼|手)|头发.{0,4}掉得|往?眼睛里|辣得|药停了|停了.{0,4}药",
        "白烟|浓烟|黑烟|拉了?总闸|跳闸|熏黑|爆了|口子|裂口|钻心|纱布|上吐下泻|火燎|流黄水|绞着疼|[跑了]四五趟|趟厕所|[跑拉]了.{1,3}趟|肚子.{0,6}[疼痛绞]|反胃",
        "恶心.{0,4}(?:想吐|头晕)|栽[到倒]|鼓了.{0,6}包|没了气|叫不醒|洗胃|便血|血流|流了不少|红彤彤|渗水|红了?一大?[块片]|眼科|耳鼻喉|皮都?烂|皮[都全]|青了",
        "紫[的了]|勒得|夹住|手指头?.{0,8}(?:里面|裂|夹|泡)|砸在|刮花了脸|脸.{0,4}(?:刮|划|肿|馒头|红)|化了|烫熟|发白蜕皮|电得|风团|起泡|起个泡|没知觉|戳到",
        "麻手|发软|追尾|扭伤|颈托|充血|鼻血|甲醛|急性|肠胃炎|呛|火辣|充着.{0,6}鼓|当晚就没了|虫子|弹起来|眼皮|两边脸|胸口闷|喘|当晚.{0,10}(?:轮流|医院)|全家|小腿",
        "包着|[红发浮]?肿(?!么)|起了?.{0,6}(?:疙瘩|水泡|小泡|小红点|包)|(?:红点|红疙瘩|水泡|血泡|大泡|一个包)|掉皮|脱皮|破皮|起了?一层皮|掀了|缝了.{0,2}针",
        r"[一二三四五六七八九十两几\d]+针|血丝|血印|流脓|带血|血(?=[，。！]|$)|骨头裂|骨折|裂了.{0,3}骨|骨裂|尾椎|拍片|打石膏|石膏|磕|摔[得倒下]|摔了|砸到|夹到",
        "晕[了倒]|头晕|昏[了倒迷]|天旋地转|大夫|医生|急诊|挂水|输液|手术|药膏|救护|打了?120|兽医|宠物医院|发烧|烧到三|拉了?[一两三]?[天夜]|马桶|厕所|窜稀|吐黄|口吐",
        "吐[白了]|抽搐|心慌|手抖|发麻|麻[了木麻]|麻得|麻了一下|吞|咽下|含在?嘴里|塞(?:进)?嘴|卡[在住]|憋[紫得]|玻璃[碴渣碎]|碎玻璃|铁丝|钉子|刀片|断针|针(?:扎|头)",
        "扎[手脚嘴]|扎我|豁了个口|划破|割破|割了|半颗牙|崩了?.{0,2}牙|石子|焦(?=了|[，。糊味])|烧[了穿糊]|烤糊|糊味|鼓包|火[星苗花]|火光|冒火|蓝光|熔",
        "化了.{0,6}(?:插头|外壳)|插[头座].{0,8}(?:黑|烫)|烫(?:手|到|了|起)|开水.{0,8}(?:腿|手|身)|炸[开裂]|刹(?:不住|车失|车突)|护栏|窜出去|脑勺",
        "(?:孩子|宝宝|娃|女儿|儿子|小孩).{0,16}(?:卡|摔|掉下来|夹|勒|滑下|扑)|勒[住到]|瘫|站不住|起不来|视力|眼睛.{0,6}(?:肿|红|流泪|看不)|心跳|喘不|呼吸",
    ),
    "en": (
        r"balloon|eyelids?|cornea|in the bathroom|taking turns|blotchy|stung\b|shaking after|heart racing",
        r"palpitation\w*|bit (?:glass|into)|glass in|hot oil|flight of stairs|emergency|baby (?:sick|ill)",
        r"punched|nail (?:coming|through|in)|hobbl\w*|needle|dead by morning|prickle|pins\b|burns on",
        r"black and blue|hit (?:me|my|him|her)|right in (?:my|the) (?:eye|cheek\w*|face)|chewed down",
        r"throbs?|gets hot|popped inside|flash\b|coughing|wheez\w*|cramps|turned white|bites\b|septic|gum\b",
        r"doubled over|sprain\w*|ankle|wrist|splinter|button battery|choke|on my toddler|hot pan",
        r"my (?:left|right) (?:eye|hand|arm|leg|ear)|both lobes|lobes?\b",
        "can't (?:sit|lower|lift|move|walk|feel)|couldn't (?:stop the|open|eat)|flies? off|swoll?en",
        r"swell\w*|\braw\b|weeping|oozing|\bpus\b|\bwelts?|\bbumps\b|red (?:patch|spot|raw|mark)\w*",
        r"skin off|layer of skin|peel\w* skin|sore|stitch(?:es|ed up)|plaster\b|in a cast|\bsling\b",
        r"fractur\w+|broke (?:my|his|her)|cracked (?:a |my |his |her )?(?:hip|rib|tooth|bone|skull)",
        r"concuss\w+|bruis\w+|sliced (?:my|his|her)|gash\w*|shards?\b|blood\w*",
        r"\b(?:doctor|dr|vet|er|a&e|clinic|ambulance|paramedic|surgery|urgent care|x-?ray|steroid)\b",
        r"\bnumb\b|tingl\w*|\bzap\w*|jolt\w*|passed out|faint(?:ed|ing)|dizz\w*|out cold|unconscious",
        r"throw\w* up|threw up|the runs|bathroom floor|toilet all|fever|seizure|twitching|foaming",
        r"swallow\w*|in (?:his|her|their) (?:mouth|throat)|round (?:his|her) neck|throat|breath(?:e|ing)?\b",
        r"catch my breath|\bmolar\b|tooth\b|teeth in|metal in|scorch\w*|sing(?:ed|eing)|melt(?:ed|ing)",
        r"\bspark\w*|flame\w*|smok(?:e|ing)\b|\bsmoulder\w*|boiling|scald\w*|flash\w* blue",
        "black (?:mark|scorch)|plug went|bang and",
        r"(?:fell|came|went|landed|hit|crash\w*) .{0,25}(?:on|down|onto|off|against|in) (?:my|"
        r"his|her|the (?:stairs|floor|wall|seat))",
        "(?:leg|head|arm|finger|hand|foot|thumb|hip|rib|eye|lip|palm|spine)s? .{0,30}(?:stuck|"
        "caught|trapped|cut|crushed|cracked|held|see)",
        r"gave (?:way|out)|collapsed|brake\w*|stuck between",
    ),
    "id, ms": (
        r"kebakar\w*|udah merah|mata.{0,12}merah",
        "belon|mata .{0,12}(?:tak|ga|nggak) (?:boleh|bisa) (?:buka|bukak)|jantung|deg ?degan",
        r"keringet dingin|menggigil|igd|wad|ward\b|ketusuk|tetanus|jempol|nyambar|benjol|hangit|terbelah",
        "tergigit|kaca dalam|terhiris|korek (?:dari|pake)|masuk ke mulut|dari mulut|pengsan|air kuning",
        "rem.{0,8}blong|baterai kancing|ke dokter|kuku|badan lemes|muka saya (?:naik|bengkak)",
        r"sampe diinfus|perut|bentol\w*|bengkak|sembap|kempes|merah.{0,20}(?:perih|bengkak)|perih",
        "mengelupas|ngelupas|dijahit|jahitan luka|dokter|doktor|klinik|infus|masuk air|x-?ray|rontgen",
        "pingsan|pusing berat|sesak|mual|lemes|lemas|berbusa|kejang|tulang.{0,12}(?:retak|patah)|retak",
        "kejepit|terjepit|nimpa|hempap|jatuh.{0,20}(?:kepala|tangan|kaki)|kuku.{0,15}lepas|bersimen",
        r"gigi.{0,8}patah|batu di dalam|batu dalam|nelen|telan|tertelan|\bwc\b|tandas|disengat|kebas|karan",
        r"berdenyut|meleleh|plag cair|gosong|hangus|percikan|api\b|asap|hitam\b.{0,10}$|remuk",
        r"(?:tak|ga) (?:boleh|bisa) bangun|sobek \d",
    ),
    "th": (
        "แขนชา|ชาวูบ|เข้าห้องน้ำ|เข้าปาก|ล้มหงาย|เดินไม่ได้|ใจสั่น|เหงื่อแตก|หน้ามืด|น้ำเกลือ|เลือด|บวม",
        "น้ำเหลือง|แดงเป็น|ลอกเป็น|แสบ(?!ตา)|เย็บ|เข็ม|หมอ|คลินิก|เอกซเรย์|เป็นลม|หายใจ|หน้าเขียว|ติดคอ",
        "กลืน|กระดูก|ลุกไม่ขึ้น|เล็บหลุด|หนีบ|บาด|เศษแก้ว|ปากแตก|ชัก|ฟูมปาก|เข้าห้องน้ำทั้งคืน|อ้วก",
        "ชา(?:ทุก|ไป)|ละลาย|ประกายไฟ|ไหม้|ควัน|ลวก|พอง",
    ),
    "vi": (
        "tê rần|vô miệng|vào miệng|tim đập|toát mồ hôi|đứng không nổi|tóe lửa|cháy (?:luôn|rèm)|sưng|ói",
        "cào|chóng mặt|phồng rộp|chảy (?:nước vàng|mủ)|rát|lột da|khâu|bác sĩ|phòng khám|cấp cứu|vô viện",
        "vào viện|truyền nước|nước biển|chụp phim|ngất|khó thở|nghẹn|tím|gãy (?:ngón|tay|chân|xương)",
        "kẹp (?:tay|bàn tay|ngón)|cứa|mẻ|mảnh (?:thủy tinh|sắt|kính)|nuốt|bỏ vào miệng|hóc|co giật|sùi bọt",
        "ôm bụng|toilet|tê (?:tê|dại|môi)|tay giật|chảy nhựa|đen (?:thui|cả)|khét|xém|khói|tia lửa",
        "đi lại không",
    ),
    "es": (
        r"como un globo|enchufe (?:negro|quemado)|cosquilleo|en la boca|ronch\w+|picaban|operar|enyesad\w+",
        r"muñeca|taquicardia|sudor frío|nubló|morado|toque que|adormecid\w+|pilas? de botón|trag[oó]\w*",
        r"baja\b|hinchad\w+|ampoll\w+|supura|pus\b|puntos\b|costill\w+|fractur\w+",
        r"baja\b.{0,6}(?:m[eé]dica|laboral)?|m[eé]dico|urgencias|suero|radiograf\w+|desmay\w+",
        r"mare(?:o|ad)\w*|hormigueo|calambre|se lo trag\w+|muela\b.{0,12}|part[ií] una muela",
        r"toda la noche en el baño|noche en el baño|se derriti\w+|chisp\w+|humo|negra\b|chamusc\w+",
        r"convulsion\w+|espuma|aplast\w+|me (?:abri[oó]|cort[eé])|me ca[ií]|se cay[oó] (?:de|por)|respirar",
    ),
    "pt": (
        r"machuc\w+|perigo\w*|criança.{0,20}(?:caiu|cair|prend\w+)",
        r"bal[aã]o|olho quase|madrugada.{0,20}banheiro|na boca|empolad\w+|coç\w+|cortei|choque (?:no|na|em)",
        r"sangue|tremi|olhinho|passou a noite|no soro|inchad\w+|bolhas|pus\b|pontos\b|fratur\w+|soro\b",
        r"m[eé]dico|pronto.socorro|hospital|raio.?x|desmai\w+|tont\w+|formig\w+|engoli\w+|dente\b",
        r"no banheiro|derret\w+|fa[ií]sca\w*|fumaça|preta\b|convuls\w+|espum\w+|esmag\w+",
        r"cort(?:ei|ou) (?:o|a|meu|minha)|abriu meu|bateu a cabeça|respirar|alergi\w+",
    ),
    "de, fr": (
        r"blasen|nässend\w*|gekribbelt|stecker.{0,10}(?:braun|schwarz)|splitter|daumen|arzt|geschwollen",
        r"umgeknickt|bout de verre|en sang|gonfl\w+|plaques rouges|cortisone|poignet|cassé (?:le|la|mon|sa)",
        "médecin|bouche de",
    ),
    "ja": (
        "ビリッ|口の中|動悸|吐き気|救急|目が開|腫れ|パンパン|ただれ|赤く|ひりひり|ヒリヒリ|汁が|膿|縫い(?:まし|た)|縫っ|針縫|切れ(?:まし|て).{0,6}針|骨|病院|医者|医師",
        "点滴|レントゲン|めまい|気絶|息が|飲み込|歯が|トイレから|吐い|泡を吹|痙攣|震え|ビリビリ|しびれ|痺れ|溶け|焦げ|火花|煙|黒くな|挟ま|つぶれ|頭を打",
    ),
}

_HARM = re.compile("|".join(piece for pieces in _HARM_SIGNS.values() for piece in pieces), re.IGNORECASE)


def shows_harm(text: str) -> bool:
    """Whether a sign of harm stands in the text."""
    return bool(_HARM.search(text))
