"""Notes to colleagues that were left in a text: a remark in brackets, an internal note, a mark of a programmer."""

from __future__ import annotations

#: what a colleague is told to do, and how a buyer is spoken of behind his back
_ZH_BUYER = "(?:这个?|这位|那个?|该|此|这种)(?:客户|客人|买家|顾客|用户|单子?的人)"
_EN_BUYER = "(?:this|that|the) (?:customer|buyer|client|one|lady|guy)|(?:she|he|they)(?:'s|'ll| is| has| still| keeps?)"
_NAME = "[a-zà-ÿ]{2,12}"

NOTES = {
    "zh": (
        f"[（(【\\[](?:@|给|请)?[\\u4e00-\\u9fffa-z]{{0,5}}(?:注意|留意|记得|看一?下)?[:：，, "
        f"]{{0,2}}[^（）()【】\\[\\]]{{0,24}}"
        f"{_ZH_BUYER}[^（）()【】\\[\\]]{{0,40}}[）)】\\]]",
        "[（(【\\[](?:@|小|阿|老)[\\u4e00-\\u9fff]{1,3}(?:注意|留意|记得|[:：，,]\\s?(?:别|不要|先|记得|你|帮|等|"
        "这))[^）)】\\]]{0,40}",
        "(?:内部|对内)(?:备注|备忘|注意|留言|提醒)\\s*[:：]?|(?:同事|组内|夜班|白班|早班|晚班)(?:注意|备注|"
        "交接)\\s*[:：]",
    ),
    "ja": (
        "[（(【\\[][^（）()【】\\[\\]]{0,12}(?:さん|へ|くん)[、,:：][^（）()【】\\[\\]]{0,30}(?:このお?客|この人|"
        "言わない|送信前|確認して|触れない)"
        "[^（）()【】\\[\\]]{0,30}[）)】\\]]",
        "(?:社内|内部|担当者?)(?:メモ|備考|連絡|用メモ)\\s*[:：]|[（(【\\[](?:このお?客(?:様)?|"
        "クレーマー)[^）)】\\]]{0,40}[）)】\\]]",
    ),
    "th": (
        "(?:โน้ต|โน๊ต|บันทึก|หมายเหตุ)(?:ภายใน|ทีม|ถึงทีม)|[\\[(（][^\\])）]{0,20}(?:ลูกค้าคนนี้|ลูกค้ารายนี้|อย่าบอกลูกค้า|อย่าพูดถึง)"
        "[^\\])）]{0,40}[\\])）]",
    ),
    "en": (
        "<!-{2}[^\\n]{0,160}|(?:internal|staff|team|colleague|shift|handover)(?:[- ]only)? (?:notes?|remarks?|memo) "
        "?[:\\-]|"
        "note to (?:self|team|colleagues?|staff|agents?|\\w+) ?[:\\-]",
        f"[(\\[][^()\\[\\]\\n]{{0,30}}(?:{_EN_BUYER})[^()\\[\\]\\n]{{0,40}}(?:don't (?:mention|tell|offer|say)|"
        f"complain\\w*|"
        "difficult|hasn't noticed|doesn't know|pushes|before (?:it|this) goes|easy on)[^()\\[\\]\\n]{0,40}[)\\]]",
        f"[(\\[](?!please|sorry|yes|no|ok){_NAME}[,:] ?(?:don't|do not|pls|please|can you|check|ask|leave|keep|go easy|"
        "careful|remember)(?: [^()\\[\\]\\n]{0,60})?[)\\]]",
        "\\[[a-z]+(?:_[a-z]+)+\\]|[(\\[](?:version|versi[oó]n|vers[aã]o|versi|phien ban|draft|rascunho|borrador) "
        "\\d[^()\\[\\]\\n]{0,30}[)\\]]",
    ),
    "es": (
        "(?:nota|obs(?:ervaci[oó]n)?\\.?|aviso|recordatorio) (?:intern[ao]|para (?:el|la|los) (?:equipo|"
        "compa[nñ]er\\w+|"
        "turno))\\W|[(\\[][^()\\[\\]\\n]{0,40}(?:esta|este|la|el) (?:client[ea]|comprador[a]?|chic[oa]) "
        "[^()\\[\\]\\n]{0,20}"
        "(?:insist\\w*|se quej\\w*|no (?:sabe|se ha dado)|todavia no|es pesad\\w|molest\\w+)[^()\\[\\]\\n]{0,40}[)\\]]",
        f"[(\\[](?!por|perdon|si|no){_NAME}, ?(?:no (?:le |les )?(?:digas|menciones|comentes|ofrezcas)|ojo|revisa|"
        "acuerdate)(?: [^()\\[\\]\\n]{0,70})?[)\\]]",
    ),
    "pt": (
        "(?:obs\\.?|observacao|nota|aviso|lembrete) (?:intern[ao]|pr[oa] (?:equipe|time|turno)|para (?:a|o) (?:equipe|"
        "time|turno))\\W|[(\\[][^()\\[\\]\\n]{0,40}(?:ess[ae]|est[ae]) (?:client[ea]|comprador[a]?|mo[cç][oa])"
        "[^()\\[\\]\\n]{0,60}[)\\]]",
        f"[(\\[](?!por|desculpa|sim|nao){_NAME}, ?(?:nao (?:comenta|fala|menciona|oferece|diz)|cuidado|confere|ve|"
        "lembra)(?: [^()\\[\\]\\n]{0,70})?[)\\]]",
    ),
    "id": (
        "(?:catatan|nota|note) (?:internal|dalaman|(?:buat|untuk) (?:tim|admin|cs|team|staf))\\W|"
        "[(\\[][^()\\[\\]\\n]{0,40}(?:pembeli|pelanggan|customer|buyer|cust) (?:ini|ni|yang "
        "ini)[^()\\[\\]\\n]{0,60}[)\\]]",
        f"[(\\[](?!maaf|ya|jangan){_NAME}, ?(?:jangan (?:bilang|sebut|cakap|kasih tahu|tawar\\w*)|tolong cek|"
        "cek dulu|semak dulu)(?: [^()\\[\\]\\n]{0,60})?[)\\]]",
    ),
    "vi": (
        "(?:ghi chú|lưu ý|note) (?:nội bộ|cho (?:nhân viên|ca sau|team|đội|admin))|"
        "[(\\[][^()\\[\\]\\n]{0,40}(?:khách|chị|"
        "anh) (?:này|ấy|đó)[^()\\[\\]\\n]{0,60}[)\\]]|[(\\[]\\w{2,8} (?:ơi|nhớ|lưu ý),? "
        "[^()\\[\\]\\n]{0,60}(?:khách|đừng "
        "(?:nói|nhắc))[^()\\[\\]\\n]{0,40}[)\\]]",
    ),
}  # fmt: skip

#: marks of unfinished work; in Spanish and Portuguese TODO means everything unless a colon or bracket follows
UNFINISHED = (
    r"\bFIXME\b|\bTODO(?=\s?[:(\[])|//\s?(?:todo|TODO)\b|(?<!\w)@?[Tt]o-?do\s?:",
    r"\bTODO\b(?!\s+(?:list|LIST))",
)
