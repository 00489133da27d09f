"""Superlatives and guarantees that no context makes harmless: the learnt reader never lets them off. Own list."""

from __future__ import annotations

_ZH_GOES = "(?:褪|坏|掉色|掉漆|变形|断|裂|生锈|起球|漏|磨破|变黄|松动|过时)"

CERTAIN = {
    "zh": (
        "(?:同类|同行|同价位|全网|行业|业内|全国|全球)(?:产品|商品|店铺?)?[^。，！？]{0,8}(?:第一|no\\.?1|冠军|"
        "没有对手|无对手|找不到对手)",
        "(?:第一|最[\\u4e00-\\u9fff]{1,3})的?[，,]?没有之一|没有之一",
        f"(?:永远|永久|一辈子|这辈子|一万年)(?:都|也)?不(?:会|可能)?{_ZH_GOES}|(?:国家级|世界级|军工级|"
        f"航天级)(?:别)?(?:的)?(?:品质|质量|"
        "染料|面料|材料|工艺|标准)?",
    ),
    "ja": (
        "(?:業界|日本|世界|同種|国内)(?:で)?(?:一番|1位|no\\.?1|ナンバーワン|最高峰)|(?:永久|一生|絶対)に(?:壊れ|"
        "色あせ|色落ち|錆び|破れ)ません",
    ),
    "th": ("(?:อันดับ ?(?:1|หนึ่ง)|ดีที่สุด)(?:ใน|ของ)(?:ไทย|ประเทศ|โลก|ตลาด)|ไม่มีวัน(?:พัง|ซีด|ขึ้นสนิม|ลอก|ขาด)",),
    "en": (
        "(?:number one|no\\.? ?1|#1) (?:in|on) (?:the )?(?:world|market|country|industry|tiktok)|(?:won't|will not|"
        "can't|"
        "cannot) find (?:a|any|another) (?:\\w+er|better|more \\w+)(?: \\w+){0,4} (?:anywhere|on (?:the planet|"
        "earth|the "
        "market)|in the world)|will never ever (?:fade|break|rust|tear|crack)",
    ),
    "id": (
        "(?:gak|nggak|tak|tidak|tiada) ada (?:\\w+ ){0,3}se-?(?:indonesia|malaysia|dunia|asia)(?: \\w+){0,2} "
        "(?:nanding\\w*|"
        "menanding\\w*|tanding\\w*|kalah\\w*|mengalah\\w*|lawan\\w*)|nomor (?:satu|1) (?:di|se) ?(?:indonesia|dunia|"
        "pasaran)|"
        "nombor (?:satu|1) di (?:malaysia|dunia|pasaran)",
    ),
    "vi": (
        "(?:số một|số 1|tốt nhất|rẻ nhất) (?:việt nam|thế giới|thị trường|trên thị trường)|không bao giờ (?:phai|"
        "hỏng|gỉ|rách|bong)",
    ),
    "es": (
        "(?:el|la) (?:numero uno|n\\.? ?1|mejor) (?:del mundo|del mercado|de espana|de tiktok)|(?:nunca|jamas) se "
        "(?:destine|rompe|oxida|decolora|estropea)",
    ),
    "pt": (
        "(?:o|a) (?:numero um|n\\.? ?1|melhor) (?:do mundo|do mercado|do brasil|do tiktok)|(?:nunca|jamais) (?:vai )?"
        "(?:desbota\\w*|enferruja\\w*|quebra\\w*|rasga\\w*)",
    ),
}  # fmt: skip
