"""Promises without an end: bills to be kept, service for ever, in time for the feast, more to come. Own lists."""

from __future__ import annotations

SOMEDAY = {
    "zh": {
        "expense": (
            "(?:账单|单子|发票|小票|收据)[^。，]{0,4}(?:留着|收好|留好)[^。]{0,16}(?:算|包|记|找)[^。，]{0,6}(?:我|"
            "店|头上)|"
            "(?:那笔|这笔|损失|费用|检测费)[^。，]{0,10}(?:我们来?承担|我来承担|照单全收|我们认|我们扛)",
        ),
        "warranty": (
            "(?:坏了|出问题|不亮|不转|掉了?)[^。]{0,12}(?:多少年|几年|什么时候|随时|只要)[^。，]{0,8}(?:都?管|都?寄|"
            "都?修|都?换)|"
            "(?:随时|以后)[^。，]{0,12}(?:坏|不亮|掉)[^。]{0,14}(?:寄|换|修)(?:给)?(?:您|你)",
        ),
        "escalation": (
            "(?:修不好|再坏|再烂|还坏|不甜|不满意)[^。]{0,10}(?:直接|整个|整箱|成个)[^。，]{0,4}(?:换|重来|重发|新的)|"
            "(?:赶着|之前|before)[^。]{0,14}(?:一定|肯定|保准)[^。，]{0,4}(?:到|摆|送到|能用)",
        ),
    },
    "en": {
        "expense": (
            "(?:dry[- ]?cleaner|cleaner|tailor|vet|doctor|plumber)(?:'?s)? (?:bill|receipt|invoice)|(?:any|the) costs? "
            "(?:arising|of that|involved)(?: \\w+){0,4} (?:looked after|covered|met|taken care)|we(?:'ll| will) eat "
            "the loss|"
            "you (?:won't|will not) be the one who pays",
        ),
        "warranty": (
            "(?:no matter how (?:old|long)|for as long as you (?:own|have)|from (?:here|now) on,? if)[^.]{0,60}(?:on "
            "the house|"
            "ours to|comes? back to us|sort|free|no bill|a bill)|(?:on the house|free) for as long as",
        ),
        "escalation": (
            "(?:if|should) (?:the )?(?:tech|technician|repair|fix)(?: \\w+)? (?:can't|doesn't|fails?|not)"
            "[^.]{0,24}(?:hand|give|send|"
            "swap) you|(?:first|one) of (?:several|many|more to come)|(?:the rest|a bonus|more)(?: \\w+){0,2} "
            "(?:follows?|to "
            "follow|will follow|comes? later)|(?:slip|sneak|see) you the rest|(?:at your door|there|with you|"
            "arrives?)(?: \\w+)? "
            "(?:before|in time for) (?:the|your) (?:party|birthday|wedding|trip|holiday|big day)(?=[,.!]| i promise)",
        ),
    },
    "id": {
        "expense": (
            "(?:nota|kuitansi|resit|bil|struk)\\w*(?: \\w+){0,3} (?:simpan|kirim|hantar|bagi)(?: \\w+){0,5} "
            "(?:bereskan|settle|"
            "settlekan|urus|beres)|(?:kos|upah|biaya)(?: \\w+){0,6} (?:settlekan|settle|claim je|bereskan)|(?:biar|"
            "nanti) (?:kami|"
            "kita) (?:yang )?(?:bereskan|settle|settlekan|tanggung)",
        ),
        "warranty": (
            "(?:rusak|rosak|tercabut|mati)(?: \\w+)? (?:kapan pun|bila-bila|apa pun)|(?:semua|segala) (?:kami|kita) "
            "tanggung|"
            "selama (?:\\w+ )?(?:masih hidup|kakak pakai|dipakai)|(?:sampai|hingga) bila-bila",
        ),
        "escalation": (
            "(?:sebelum|sempat sampai sebelum) (?:acara|majlis|kenduri|lamaran|raya|pesta)(?: \\w+){0,3} (?:pasti|"
            "confirm|sampai|"
            "nyampe|ada)|(?:pasti|confirm)(?: \\w+){0,3} sebelum (?:acara|majlis|kenduri|lamaran|pesta)",
        ),
    },
    "vi": {
        "expense": (
            "(?:phiếu|hóa đơn|bill) giặt(?: \\w+){0,3} (?:đưa|gửi|cho)|(?:lấy|thu) của (?:anh|chị|bạn) một (?:cắc|"
            "đồng)",
        ),
        "escalation": (
            "(?:kịp|trước) (?:đám|ngày|lễ|tiệc) (?:cưới|giỗ|sinh nhật|thôi nôi)(?: \\w+){0,2} (?:là cái chắc|luôn|"
            "chắc chắn)|"
            "(?:đảm bảo|hứa|chắc chắn)(?: \\w+){0,5} (?:kịp|trước) (?:đám|ngày cưới|lễ|tiệc|sinh nhật)",
        ),
    },
    "th": {
        "warranty": ("เสียอีกกี่(?:รอบ|ครั้ง)[^.]{0,16}(?:ไม่ต้อง|ฟรี|ดูแล)|(?:แตก|พัง|เสีย)อีกกี่รอบก็(?:ส่ง|ซ่อม|เปลี่ยน)|แบบไม่มีหมดอายุ",),
        "escalation": ("(?:ของจริง|ที่เหลือ|อีกก้อน)(?:เดี๋ยว)?(?:ตามไป|ตามมา|จัดให้)|แค่น้ำจิ้ม|ไม่ถูกใจ(?:อีก)?[^.]{0,6}เปลี่ยน(?:เป็น)"
        "?[^.]{0,10}ให้เลย",),
    },
    "ja": {
        "warranty": ("(?:この先|今後|何度|何回)(?:また|でも)?[^。]{0,12}(?:面倒を見|お直し|送り直)[^。]{0,16}(?:ます|"
        "まで)|お代の心配は",),
        "escalation": ("(?:お誕生日|式|当日|ご旅行|イベント)(?:まで)?に(?:は)?(?:必ず|間違いなく|絶対に?)(?:間に合|"
        "届)",),
    },
    "es": {"escalation": ("para (?:reyes|navidad|la boda|el cumple\\w*)(?: \\w+){0,3} (?:lo|la) tienes",)},
    "pt": {"escalation": ("(?:chega|entrega|ta ai)(?: \\w+)? antes (?:do|da) (?:casamento|aniversario|festa),? "
    "(?:pode|garant|prometo)",)},
}  # fmt: skip
