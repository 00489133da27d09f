"""What a shop never repeats of a buyer's words: insults, and words that talk to the desk. Own lists."""

from __future__ import annotations

#: what a buyer says in anger and a shop never repeats
INSULT = {
    "zh": (
        "垃圾", "骗子", "傻[逼叉bx]", "煞笔", "妈的", "他妈", "草泥", "滚", "去死", "王八", "狗(?:东西|屎|店)", "贱",
        "操(?![作心])", "屎", "黑心", "奸商", "智障", "脑残", "废物", "骗钱", "不要脸", "缺德", "坑(?:人|爹|货)",
        "恶心", "狗日", "nmd", "tmd", "sb",
    ),
    "ja": ("クソ", "糞", "死ね", "バカ", "馬鹿", "詐欺", "ゴミ", "ふざけ", "最低", "クズ"),
    "th": (
        "เหี้ย", "สัส", "ควย", "ขี้โกง", "โกง", "แม่ง", "ส้นตีน", "ชั่ว", "เลว", "ไอ้", "อี(?:ร้าน|แม่)", "ขยะ", "ห่วย",
    ),
    "en": (
        "fuck\\w*", "f\\*+k", "shit\\w*", "crap\\w*", "bullshit", "bitch\\w*", "asshole\\w*", "ass", "bastards?",
        "damn\\w*", "scam\\w*", "fraud\\w*", "thie(?:f|ves)", "liars?", "idiots?", "stupid", "garbage", "trash",
        "rubbish", "junk", "cunt\\w*", "dick", "wtf", "suck\\w*", "rip-?off", "hell", "cheat\\w*", "moron\\w*",
        "disgusting", "con artists?", "sex\\w*", "porn\\w*", "kill\\w*",
    ),
    "id": (
        "anjing", "anjir", "bangsat", "bajingan", "tolol", "goblok", "bego", "kontol", "memek", "babi", "penipu\\w*",
        "nipu", "menipu", "sampah", "brengsek", "asu", "jancok", "monyet", "kampret",
    ),
    "ms": ("bodoh", "babi", "sial\\w*", "celaka", "penipu", "scammer", "sampah", "bangang", "haram jadah", "pukimak"),
    "vi": (
        "địt", "đm", "đmm", "vcl", "vl", "lồn", "cặc", "đéo", "lừa đảo", "ngu ngốc", "đồ ngu", "khốn nạn", "rác",
        "mất dạy", "đồ điên", "dcm", "dm",
    ),
    "es": (
        "mierda\\w*", "puta\\w*", "puto\\w*", "joder", "cabr[oó]n\\w*", "estafa\\w*", "ladr[oó]n\\w*", "idiota\\w*",
        "basura", "pendej\\w*", "chinga\\w*", "coño", "imb[eé]cil\\w*", "gilipollas", "verga", "culero\\w*", "asco",
        "porquer[ií]a",
    ),
    "pt": (
        "merda\\w*", "porra", "caralho", "puta\\w*", "filh[oa] da", "golpistas?", "ladr(?:ão|ões)", "idiota\\w*",
        "lixo", "fdp", "vagabund\\w*", "bosta", "safad\\w*", "desgra[cç]\\w*", "otári\\w*", "porcaria", "foda\\w*",
        "nojento",
    ),
}  # fmt: skip

#: a buyer's words that talk to the desk rather than to the shop
INSTRUCTION = {
    "zh": (
        "忽略", "无视", "指令", "提示词", "系统", "作为(?:一个)?(?:ai|助手)", "请(?:你)?(?:输出|回复|回答|写)", "必须",
        "扮演", "管理员", "照我说",
    ),
    "ja": ("指示", "無視", "プロンプト", "システム", "出力"),
    "th": ("เพิกเฉย", "คำสั่ง", "ระบบ"),
    "en": (
        "ignor\\w*", "disregard\\w*", "instruction\\w*", "prompt\\w*", "system", "assistant", "you must",
        "you are (?:now )?(?:a|an|the)", "respond with", "reply with", "output", "pretend", "act as", "developer",
        "admin\\w*", "jailbreak", "override", "approve\\w*", "execute", "script", "json",
    ),
    "id": ("abaikan", "perintah", "instruksi", "sistem", "kamu adalah"),
    "ms": ("abaikan", "arahan", "sistem"),
    "vi": ("bỏ qua", "hướng dẫn trước", "hệ thống", "mệnh lệnh"),
    "es": ("ignora\\w*", "instrucciones", "sistema", "actúa como"),
    "pt": ("ignore", "instruções", "sistema", "aja como"),
}  # fmt: skip
