"""A shop says that nothing can happen, which it cannot know of goods in a buyer's hands. Own lists."""

from __future__ import annotations

HARMLESS = {
    "zh": (
        "(?:没有?|并无|不存在|毫无)(?:任何|什么|一点)?(?:危险|安全(?:问题|隐患|风险))|不(?:会有|是|算|构成)?(?:什么)?危险|"
        "不(?:是|算)安全问题",
    ),
    "ja": ("危険(?:は|では|なこと(?:は|では))(?:あり?ません|ない|ござい)|(?:全く|まったく)(?:無害|危険が?ない)",),
    "th": ("ไม่(?:ได้)?(?:เป็น)?อันตราย|ไม่มี(?:อะไร)?(?:ที่)?อันตราย|ไม่ใช่เรื่องความปลอดภัย",),
    "en": (
        "\\b(?:nothing|not|isn't|is not|aren't|never) (?:at all |really |in any way )?(?:dangerous|hazardous|a danger|"
        "a hazard|a safety (?:issue|matter|risk|problem|concern))|"
        "\\b(?:no|without any) (?:danger|hazard|safety (?:issue|risk|problem))s?\\b",
    ),
    "id": (
        "(?:tidak|bukan|tak|nggak|gak) (?:ada )?(?:hal )?(?:yang )?(?:ber|mem)?bahaya\\w*|"
        "bukan (?:masalah|soal) keselamatan",
    ),
    "vi": ("không (?:hề |có gì |có |phải là )?nguy hiểm|không phải (?:là )?vấn đề an toàn",),
    "es": ("no (?:es|hay|tiene) (?:nada |ning[uú]n )?peligro\\w*",),
    "pt": ("n[aã]o (?:[eé]|h[aá]|tem) (?:nada |nenhum )?perig\\w*",),
}
