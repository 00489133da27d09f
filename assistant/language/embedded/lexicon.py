"""Words that show danger, and words that show what a buyer asks for, in the languages of the desk.

Danger is recall first: a word fires on a feared harm too, because a person must look. Words that mostly praise or
describe goods are left out. Each entry is a piece of a regular expression.
"""

from __future__ import annotations

import re

from assistant.domain.taxonomy import Ask

_DANGER_WORDS: dict[str, tuple[str, ...]] = {
    "zh": (
        "过敏|红疹|起疹|瘙痒|发痒|[好很奇真]痒|痒得|痒的|刺痛|红肿",
        "溃烂|烫伤|烧伤|受伤|[划割刺弄]伤|流血|出血|触电|漏电",
        "被电[到了]|着火|起火|(?<!干得)(?<!鼻子)(?<!鼻子都)(?<!嗓子)(?<!气得)(?<!急得)冒烟|自燃|爆炸|炸了|中毒|有毒|毒死|致癌|胃癌|农药|拉.{0,4}肚子|腹泻|呕吐|(?<![美好看])吐了",
        "住院|进医院|去.{0,3}医院|窒息|误[吞食]|异物|卡.{0,3}(?:嗓子|喉)",
        "(?:嗓子|喉咙).{0,5}[疼痛]|安全隐患|有危险|太危险",
        "(?:吃|喝|用)[^，。！？]{0,10}(?:难受|不舒服|恶心|头晕|头疼|头痛)",
        "现在.{0,2}恶心|眼睛.{0,6}(?:睁不开|疼|痛|辣)",
    ),
    "en": (
        r"allerg\w+|rash(?:es)?\b|\bhives\b|irritat(?:ed|es|ing|ion)\b.{0,20}(?:skin|eyes?|scalp)|skin.{0,20}irritat",
        r"itch\w*.{0,25}(?:skin|scalp|eyes|red\b)|(?:skin|scalp|eyes|head).{0,25}itch\w*",
        r"injur(?:y|ies|ed)|bleed\w*|\bbled\b|cut (?:my|his|her)|electrocut\w+",
        r"electric shock|got shocked|shocked me|caught fire",
        r"on fire|fire hazard|sparks?\b.{0,12}fl|smok(?:e|ing) (?:came|coming)",
        r"almost got burn|explod\w+|poison\w+|vomit\w*",
        r"diarrh\w+|hospital\w*|blister\w*|chok(?:ed|ing)\b|burn(?:ed|t|ing)? (?:my|his|her|me)\b",
        r"unsafe|dangerous(?!ly (?:good|cute|delicious|addictive|comfy))|hazard\w*",
        r"(?:got|felt|feel|made (?:me|him|her|us)) (?:sick|ill|nauseous)",
        r"(?:gets?|got|getting|runs?|became|becomes|is|was) (?:super|very|so|extremely|dangerously) hot\b|overheat\w*",
    ),
    "id, ms": (
        r"al[ae]rgi\w*|alahan|iritasi|ruam|gatal|melepuh|bengkak|terluka",
        r"\bluka\b|berdarah|kesetrum|nyetrum|tersengat|renjatan",
        r"kebakaran|terbakar|meledak|meletup|korsleting|berasap|keracunan",
        r"beracun|muntah|mencret|diare|cirit|sakit perut",
        r"rumah sakit|hospital|tercekik|tersedak|berbahaya|bahaya|merbahaya",
    ),
    "th": (
        "แพ้|ผื่น|คันมาก|บาดเจ็บ|เลือดออก|ไฟดูด|ไฟช็อต|ไฟไหม้|ระเบิด",
        "ควันขึ้น|อาเจียน|ท้องเสีย|โรงพยาบาล|สำลัก|เป็นพิษ|อันตราย",
    ),
    "vi": (
        "dị ứng|phát ban|mẩn đỏ|nổi mẩn|ngứa|kích ứng|bị thương|chảy máu|đứt tay|điện giật|giật điện|rò điện|hở điện",
        "bốc cháy|cháy nổ|phát nổ|bốc khói|ngộ độc|nôn|tiêu chảy|đau bụng|nhập viện|bệnh viện|bỏng|nguy hiểm|hóc",
    ),
    "es": (
        r"al[eé]rgic\w+|alergia|sarpullido|picaz[oó]n|irrit\w+ la piel|her(?:ida|idas|ido)\b",
        r"sangr\w+|descarga eléctrica|incendi\w+",
        r"explot[oó]\w*|intoxic\w+|v[oó]mit\w*|diarrea|quemadura|me quem\w+",
        r"se quem[oó]|hospital|peligros\w+|atragant\w+",
    ),
    "pt": (
        r"irrita[cç][aã]o|coceira|machuc\w+|ferid[ao]s?\b|feriu|choque el[eé]trico",
        r"lev\w+ choque|pegou fogo|explod\w+|explosão",
        r"queimadura|me queim\w+|envenen\w+|passei mal|passou mal|perigos\w+|engasg\w+",
    ),
    "ja": (
        "アレルギー|かぶれ|湿疹|かゆ|痒|怪我[をしだ]|ケガ|出血|感電|発火",
        "出火|発煙|爆発|嘔吐|下痢|病院|やけど|火傷|誤飲|危険|危ない",
    ),
    "de": (
        r"ausschlag|verletz\w+|stromschlag|in brand|feuer gefangen|explodiert",
        r"vergift\w+|krankenhaus|verbrann\w+|gefährlich",
    ),
    "fr": (
        r"blessé\w*|électrocut\w+|décharge électrique|pris feu|explosé",
        r"intoxi\w+|hôpital|brûlé\w*|dangereu\w+|démange\w+",
    ),
}

_ASK_WORDS: dict[Ask, tuple[str, ...]] = {
    Ask.RESEND: (
        r"补发|重新发货|重发|补寄|send (?:it |me )?(?:again|the (?:missing|rest))|resend|kirim ulang|kirim lagi",
        r"hantar semula|ส่งใหม่|ส่งมาใหม่|gửi lại|giao lại|reenv\w+|envie\w* novamente|再送|送り直",
    ),
    Ask.REPLACEMENT: (
        r"换货|换一个|换个新|给我换|要求换|replacement|replace (?:it|this|them)",
        r"exchange (?:it|this|for)|tukar (?:barang|baru)",
        r"minta tukar|ganti baru|nak tukar|ขอเปลี่ยน|เปลี่ยนสินค้า|đổi hàng",
        r"đổi cái|quiero un cambio|cambi(?:en|arlo|armelo)",
        r"quero trocar|fazer a troca|efetuar a troca|交換",
    ),
    Ask.REFUND: (
        r"退款|退钱|退货|退给我|赔偿|赔钱|refund|money back|return (?:it|this|them)",
        r"returning|reimburs\w+|uang (?:saya )?kembali",
        r"kembalikan (?:uang|dana)|dana (?:saya )?kembali|retur\b|pulangkan (?:duit|wang)",
        r"bayar balik|คืนเงิน|คืนของ|ขอคืน",
        r"hoàn tiền|trả hàng|hoàn hàng|reembols\w+|devoluci[oó]n|devuelv\w+",
        r"devolver|devolu[cç][aã]o|estorno|dinheiro de volta",
        r"返金|返品|rückerstatt\w+|geld zurück|rembours\w+",
    ),
    Ask.EXPLANATION: (
        r"为什么|为啥|怎么回事|给个说法|解释|why (?:is|was|did|do|does|has|have|are|can)",
        r"explain|explanation|kenapa|mengapa",
        r"mohon penjelasan|ทำไม|vì sao|tại sao|sao lại|por qué|explicaci[oó]n",
        r"por que (?:não|o|a|vocês)|explica[cç][aã]o",
        r"なぜ|どうして|説明して|warum|pourquoi",
    ),
}

_DANGER = re.compile("|".join(piece for pieces in _DANGER_WORDS.values() for piece in pieces), re.IGNORECASE)
_ASKS = tuple((ask, re.compile("|".join(pieces), re.IGNORECASE)) for ask, pieces in _ASK_WORDS.items())


def names_danger(text: str) -> bool:
    """Whether a word of injury, allergy, illness, fire, electric shock or choking stands in the text."""
    return bool(_DANGER.search(text))


def asked_for(text: str) -> Ask:
    """What the buyer asks for; where several are named, the narrower one: resend, replacement, refund, explanation."""
    return next((ask for ask, words in _ASKS if words.search(text)), Ask.NOTHING)
