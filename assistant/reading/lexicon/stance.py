"""How a promise is meant: retold, refused, or made to this buyer. Own lists."""

from __future__ import annotations

#: the buyer's wish retold, or a question to the buyer: no promise by itself
ASKED = {
    "zh": ("(?:您|你|亲)(?:要求|申请|提出|希望|想要|想|提到|说)[^。，]{0,6}$",),
    "ja": (),
    "en": (
        "you(?:r| have| had)? (?:asked|requested|want(?:ed)?|request|applied|mention(?:ed)?)\\b[^,]{0,25}$",
        "your (?:request|question|wish|application)\\b[^,]{0,12}$",
    ),
    "id": ("(?:kakak|anda|kamu) (?:meminta|minta|mengajukan|ingin)[^,]{0,20}$", "permintaan $"),
    "es": ("(?:su solicitud de|usted (?:pidio|solicito))[^,]{0,15}$",),
    "pt": ("(?:seu pedido de|voce (?:pediu|solicitou))[^,]{0,15}$",),
    "vi": ("(?:ban|anh|chi) (?:yeu cau|muon)[^,]{0,15}$",),
    "th": ("(?:ลูกค้า|คุณ)(?:ขอ|ต้องการ|แจ้ง)[^,]{0,10}$",),
}  # fmt: skip

#: before a promise: it is refused, not given. "No need to return it" is none of these.
REFUSED = {
    "zh": ("(?:不能|无法|不会|不可以|暂不|不支持|没有|并非|未能|不予|不提供|没法|不再)[^。，]{0,8}$",),
    "ja": (),
    "en": (
        "(?:cannot|can't|can not|unable to|not able to|won't|will not|do not|don't|does not|doesn't|are not|is not|"
        "isn't)(?! only)(?! worry)\\b[^,]{0,25}$",
    ),
    "id": ("(?:tidak bisa|tidak dapat|belum bisa|belum dapat|bukan)\\b[^,]{0,20}$",),
    "ms": ("(?:tidak dapat|tidak boleh|belum boleh|bukan)\\b[^,]{0,20}$",),
    "th": ("(?:ไม่สามารถ|ไม่ได้|ยังไม่)[^,]{0,12}$",),
    "vi": ("(?:khong the|chua the|khong duoc)\\b[^,]{0,20}$",),
    "es": ("no (?:podemos|es posible|se puede|ofrecemos)\\b[^,]{0,25}$",),
    "pt": ("nao (?:podemos|e possivel|oferecemos|conseguimos)\\b[^,]{0,25}$",),
}  # fmt: skip

REFUSED_AFTER = {
    "ja": ("^[^。、]{0,10}(?:できません|できかね|いたしかね|致しかね|ありません|できない)",),
}  # fmt: skip

#: someone commits to this buyer, rather than telling what a clause says
COMMITS = {
    "zh": (
        "我们?(?:会|将|马上|立刻|立即|这边|直接|可以|来)?(?:给|为|帮|退|补|赔|送|重)", "(?:给|为|帮|替)(?:您|你|亲)",
    ),
    "ja": ("いたします", "させていただ", "します"),
    "en": (
        "we(?:'ll| will| are| can| have|'re|'ve)\\b", "i(?:'ll| will| can|'ve| have)\\b",
        "you(?:'ll| will) (?:get|receive|have)",
    ),
    "id": ("kami (?:akan|bisa|sudah|siap)?", "akan kami"),
    "ms": ("kami (?:akan|boleh|sudah)?",),
    "th": ("เราจะ", "ทางร้านจะ", "ร้านจะ"),
    "vi": ("(?:shop|chúng tôi|bên mình) (?:sẽ|xin|đã)",),
    "es": ("(?:le|te) \\w+(?:emos|amos)", "vamos a"),
    "pt": ("vamos", "(?:iremos|faremos)"),
}  # fmt: skip
