"""How a shop may not speak: blame, threats, superlatives, cures, pretending to be human, insults. Own lists."""

from __future__ import annotations

BLAME = {
    "zh": (
        "(?<!不)(?<!没)(?<!并非)是(?:因为|由于)?(?:您|你|亲)(?:自己|自身|个人|本人|那边|这边)?的?(?:问题|错|原因|责任)",
        "(?:您|你|亲)(?:自己|自身|个人)的?[^。，！]{0,8}(?:问题|原因|责任|错|造成|导致)",
        "(?:您|你|亲)自己(?:不|没|弄|操作|选错|拍错|看|洗|摔|穿|用|保管|造成|买)", "(?:怪|赖)(?:您|你|亲)",
        "(?:您|你|亲)(?:当时|之前|可能)?(?:没有?|不)(?:仔细|认真)?看(?:清|详情|尺码|说明|描述)",
        "(?:您|你|亲)?(?:使用|操作|保管|洗涤|清洗|安装)不当", "人为(?:损坏|原因|造成|破坏)", "无理取闹",
        "故意(?:找茬|损坏|刁难|抹黑)", "恶意(?:差评|退货|投诉|评价|中伤)", "职业(?:差评|打假)", "贪(?:小)?便宜",
        "一分(?:钱|价钱)一分货", "(?:您|你)(?:太|也太|真)(?:挑剔|较真|计较|过分)",
        "不是(?:我们|本店|小店)(?:的)?(?:问题|责任|错)", "与(?:我们|本店)无关",
        "(?:您|你)(?:早该|应该早|本来就该|就不该)", "(?:您|你)(?:会不会|懂不懂)(?:用|看|穿)", "别人都(?:没|说好|觉得)",
        "就您一个", "只有(?:您|你)(?:一个)?(?:人)?(?:说|觉得|反映)", "起诉(?:您|你)", "律师函", "报警", "拉黑",
        "黑名单", "后果自负", "追究(?:您|你)?(?:的)?(?:法律)?责任", "不识货", "爱买不买", "想多了", "骗(?:退款|赔偿)",
    ),
    "ja": (
        "お客様の(?:せい|責任|過失|ミス|不注意|使い方(?:が|に)|扱い(?:が|に)|勘違い|確認不足)",
        "お客様(?:ご自身|自身|側)(?:の|が|で)",
        "(?:弊社|当店|こちら)(?:の|に)(?:責任|落ち度|非)(?:は|では)(?:ありません|ございません|ない)", "神経質",
        "法的措置", "クレーマー", "当店は悪く",
    ),
    "th": (
        "(?:เป็น)?ความผิด(?:ของ|พลาดของ)?(?:คุณ|ลูกค้า)",
        "(?:คุณ|ลูกค้า)(?:ใช้(?:งาน)?ผิด|ไม่(?:ได้)?อ่าน|สั่งผิด|เลือกผิด|ทำ(?:พัง|เสีย)|เข้าใจผิด)",
        "ไม่ใช่ความผิดของ(?:เรา|ร้าน)", "ดำเนินคดี", "เรื่องมาก", "แจ้งความ(?!คืบ|เคลื่อน)",
    ),
    "en": (
        "(?<!not )(?:is|was|it's|entirely|clearly|simply|probably|partly|all) your (?:own )?(?:fault|mistake|error|"
        "problem|responsibility)",
        "your own (?:fault|mistake|error|problem|carelessness|choice)",
        "you should(?:'ve| have)(?! (?:received|gotten|got|had|been)\\b)\\b", "you ought to have",
        "you (?:failed|forgot|neglected|didn't bother|did not bother|misused|mishandled|misread|damaged|broke|must "
        "have|probably|clearly|obviously)\\b",
        "(?:user|customer) error", "misus(?:e|ed)", "improper (?:use|handling|care)",
        "you (?:didn't|did not|never) (?:read|check|follow|measure|look|ask)\\b",
        "if you had (?:read|checked|measured|followed|looked|only)", "you (?:ordered|chose|picked|selected) the wrong",
        "not our (?:fault|problem|responsibility|mistake)",
        "you(?:'re| are) (?:lying|exaggerating|too picky|too demanding|unreasonable|wrong|overreacting|just trying|"
        "the only one)",
        "(?:malicious|dishonest|fake|unfair|ridiculous) (?:review|claim|complaint|buyer|customer|comment)\\w*",
        "you get what you pay for", "legal action", "our lawyers?", "sue you", "blacklist\\w*", "police report",
        "nobody else (?:complain|has|had)\\w*", "no one else (?:complain|has|had)\\w*", "what did you expect",
        "scammer", "trying to (?:scam|cheat|trick)",
    ),
    "id": (
        "(?:salah|kesalahan|kelalaian|ulah) (?:anda|kamu|kakak|pembeli|kaka|kak)(?: sendiri)?",
        "seharusnya (?:anda|kamu|kakak) (?!terima|menerima|dibantu|dapat|mendapat)\\w+",
        "bukan (?:salah|kesalahan|tanggung jawab|urusan) (?:kami|toko)",
        "(?:anda|kamu|kakak) (?:tidak|gak|nggak) (?:baca|membaca|teliti)\\w*", "salah pakai",
        "(?:anda|kakak|kamu) (?:terlalu|kurang) (?:rewel|teliti|banyak maunya)", "lapor(?:kan)? polisi", "jalur hukum",
        "ada harga ada kualitas",
    ),
    "ms": (
        "(?:salah|kesalahan|kecuaian) (?:anda|awak|pembeli|pelanggan)(?: sendiri)?",
        "bukan (?:salah|kesalahan|tanggungjawab) (?:kami|kedai)",
        "sepatutnya (?:anda|awak) (?!terima|menerima|dapat|dibantu)\\w+",
        "(?:anda|awak) (?:tidak|tak) (?:baca|membaca)", "tindakan undang-undang", "cerewet",
    ),
    "vi": (
        "lỗi (?:là )?(?:của|do|tại|ở) (?:phía )?(?:bạn|khách|anh|chị|quý khách)",
        "do (?:bạn|khách|anh|chị) (?:không|tự|dùng|sử dụng|chọn|đặt|làm|chưa)", "tại (?:bạn|anh|chị) (?:không|tự)",
        "(?:bạn|anh|chị) (?:không đọc|tự (?:làm|chọn)|dùng sai|đặt nhầm|khó tính)",
        "không phải lỗi (?:của |do )?(?:shop|chúng tôi|bên|tụi)", "tiền nào của nấy", "(?<!linh )kiện bạn",
        "báo công an", "bóc phốt",
    ),
    "es": (
        "(?<!no )(?:es|fue|por) (?:culpa (?:suya|tuya|del cliente|de usted)|su (?:propia )?(?:culpa|error|"
        "descuido)|tu (?:culpa|error))",
        "(?:usted|tu) (?:deb[ií](?:ó|a|o|ste)|no ley[oó]|eligió mal|se equivoc[oó])", "deber[ií]a haber\\b",
        "no es (?:nuestra culpa|culpa nuestra|nuestro problema|nuestra responsabilidad)", "mal uso", "uso indebido",
        "acciones legales", "exagera(?:ndo|do)?", "demasiado exigente",
    ),
    "pt": (
        "(?:e|foi|por) (?:culpa (?:sua|do cliente)|sua (?:própria )?culpa|erro seu|seu (?:próprio )?(?:erro|descuido))",
        "(?:você|o senhor|a senhora) (?:(?:deveria|devia) ter (?!recebido|sido)\\w+|não leu|escolheu errado|se "
        "enganou|errou)",
        "não é (?:nossa culpa|culpa nossa|nosso problema|nossa responsabilidade)", "mau uso", "uso indevido",
        "medidas legais", "exager(?:ando|ado)", "exigente demais",
    ),
}  # fmt: skip

SUPERLATIVE = {
    "zh": (
        "最(?:好|佳|优|低|高|强|大(?!程度|的?努力|限度|化)|棒|美|先进|便宜|划算|专业|顶级|权威|正宗|畅销|受欢迎|安全|"
        "舒适|优质|靠谱|牛)",
        "第一(?!时间|次|批|步|条|个|件|天|眼|印象|句|位|款|排|层|遍|回)", "唯一", "国家级", "世界级", "国际级",
        "宇宙级", "顶[级尖]", "极致", "极品", "绝对", "永久", "永远", "万能", "100%", "百分之?百", "百分百",
        "(?<!为了)(?<!以)(?<!不能)(?<!无法)(?<!为)保证(?!金)", "包(?:您|你)满意",
        "零(?:瑕疵|风险|投诉|差评|误差|缺陷|失误)", "王牌", "独一无二", "史无前例", "全网最?(?:低|首|独|底)", "首选",
        "无敌", "完美", "必定", "永不", "绝不", "绝无", "肯定不会", "一定不会", "不会再(?:有|发生|出现)", "万无一失",
        "史上", "销量冠军", "遥遥领先", "no\\.1", "top1", "天花板级?", "秒杀(?:同行|一切)", "打包票", "发誓",
        "保管(?:您|你)",
    ),
}  # fmt: skip
#: outside China these weaken a text but break no law by themselves
STRONG_CLAIM = {
    "en": (
        "guarantee\\w*", "100 ?%", "100 percent", "the (?:very )?best (?:quality|product|price|in|on|shop|seller)\\w*",
        "number one", "#1", "no\\.? ?1", "never (?:ever )?(?:happen )?again", "flawless",
        "perfect(?:ly)? (?:quality|product|match)", "absolutely (?:no|never|nothing)", "world[- ]class", "top[- ]notch",
        "unbeatable", "for ?ever", "we promise", "i promise", "we swear",
    ),
    "id": (
        "(?:kami )?jamin\\w*", "dijamin", "terbaik", "nomor (?:satu|1)", "100 ?(?:%|persen)",
        "paling (?:bagus|murah|baik)", "tidak akan (?:pernah )?terulang",
    ),
    "ms": ("(?:kami )?jamin\\w*", "dijamin", "terbaik", "nombor satu", "100 ?%", "paling (?:bagus|murah|baik)"),
    "th": (
        "รับประกัน", "รับรองว่า", "การันตี", "ดีที่สุด", "อันดับ(?:หนึ่ง|1)", "100 ?%", "ร้อยเปอร์เซ็นต์", "ไม่มีทาง",
    ),
    "vi": (
        "đảm bảo", "bảo đảm", "cam kết", "tốt nhất", "số (?:một|1)", "rẻ nhất", "100 ?%", "tuyệt đối", "không bao giờ",
    ),
    "es": (
        "garantiz\\w*", "le aseguramos", "l[ao]s? mejor(?:es)? (?:calidad|precio|producto|tienda|del)", "número uno",
        "100 ?%", "nunca (?:más|volverá)\\w*", "perfect[oa]",
    ),
    "pt": (
        "garant(?:imos|ido|ida|e)", "asseguramos", "[oa] melhor (?:qualidade|preço|produto|loja|do)", "número um",
        "100 ?%", "nunca mais", "perfeit[oa]",
    ),
    "ja": (
        "保証します", "絶対", "必ず(?!しも)", "最高(?!気温)", "日本一", "世界一", "no\\.1", "ナンバーワン", "100 ?%",
        "完璧", "二度と",
    ),
}  # fmt: skip

MEDICAL = {
    "zh": ("治疗", "疗效", "根治", "消炎", "抗癌", "药效", "治愈", "祛病", "降血[压糖脂]", "包治"),
    "ja": ("治療", "治り", "治癒", "効能", "抗炎症"),
    "en": (
        "cures?", "heals?", "treats? (?:eczema|acne|pain|allerg\\w*|disease\\w*|infection\\w*)", "anti-?inflammatory",
        "clinically (?:proven|tested)", "therapeutic", "fda[- ]approved",
    ),
    "id": ("menyembuhkan", "mengobati", "obat (?:untuk|bagi)"),
    "ms": ("menyembuhkan", "merawat (?:penyakit|ekzema)"),
    "th": ("รักษาโรค", "หายขาด", "บรรเทาอาการ"),
    "vi": ("chữa (?:bệnh|khỏi|trị)", "điều trị", "đặc trị"),
    "es": ("cura(?:r|n)?", "tratamiento médico"),
    "pt": ("cura(?:r|m)?", "tratamento médico"),
}  # fmt: skip

CLAIMS_HUMAN = {
    "zh": (
        "(?:我|这边|这里|我们|对面|和您聊天的|回复您的)[^。，]{0,6}(?:就?是)?(?:真人|活人|大活人)",
        "(?:不是|并非|绝非|可不是|没有?用?)(?:什么)?(?:机器人|机器|ai|人工智能|智能客服|自动回复)",
        "人工客服(?:本人|亲自|在线为您回复)", "真人(?:客服|回复|在线|服务)",
        "(?:没有|未)(?:使用|用)(?:ai|人工智能|机器人)",
    ),
    "ja": (
        "(?:bot|ai|ボット|ロボット|機械|自動(?:返信|応答)|人工知能)(?:では|じゃ)(?:ありません|ございません|ない|なく)",
        "(?:本物の|生身の)?人間(?:です|が(?:対応|返信|お答え))",
        "(?:ai|ボット)は(?:使って|使用して|利用して)(?:いません|おりません)",
    ),
    "th": (
        "ไม่ใช่(?:บอท|บ็อต|บอต|หุ่นยนต์|ai|เอไอ|ระบบอัตโนมัติ|ข้อความอัตโนมัติ)",
        "(?:คนจริง|มนุษย์จริง|เป็นคนจริง|แอดมินตัวจริง)", "ไม่ได้ใช้(?:ai|เอไอ|บอท)",
    ),
    "en": (
        "(?:not|no|isn't|never) (?:a |an |any |some |just a |using |use )?(?:chat ?)?(?:bots?|robots?|ai|a\\.i\\.|"
        "machine|automated \\w+|automation|artificial intelligence|algorithm)",
        "(?:a |an )?(?:real|actual|living|genuine) (?:human(?: being)?|person|people)", "i(?:'m| am) (?:a )?human",
        "human (?:agent|being) (?:here|writing|typing)", "no ai (?:was|is|here)",
    ),
    "id": (
        "bukan (?:robot|bot|ai|mesin|balasan otomatis|chatbot)", "(?:manusia|orang) (?:asli|sungguhan|beneran)",
        "tidak (?:memakai|menggunakan|pakai) (?:ai|bot|robot)",
    ),
    "ms": (
        "bukan (?:robot|bot|ai|mesin|balasan automatik)", "(?:manusia|orang) (?:sebenar|betul)",
        "tidak (?:menggunakan|guna) (?:ai|bot)",
    ),
    "vi": (
        "không phải (?:là )?(?:bot|robot|ai|máy|trí tuệ nhân tạo|tin nhắn tự động|chatbot)", "người thật",
        "không (?:dùng|sử dụng) (?:ai|bot|robot)",
    ),
    "es": (
        "no (?:soy|somos|es|habla con|usamos|está hablando con) (?:un |una |con )?(?:bots?|robots?|ia|inteligencia "
        "artificial|m[aá]quina|sistema autom[aá]tico)",
        "(?:soy|somos) (?:una )?personas? (?:real|reales|de carne)", "soy (?:un )?humano", "persona (?:real|de verdad)",
    ),
    "pt": (
        "não (?:sou|somos|é|usamos|está falando com) (?:um |uma )?(?:bots?|robôs?|ia|inteligência artificial|"
        "máquina|sistema automático)",
        "(?:sou|somos) (?:uma )?pessoas? (?:real|reais|de verdade)", "sou (?:um )?humano", "pessoa (?:real|de verdade)",
    ),
}  # fmt: skip

LEFTOVER = {
    "zh": (
        "作为(?:一个)?(?:ai|人工智能)(?:语言)?(?:模型|助手)", "系统提示词?", "此处(?:填|插入)", "xx+(?:元|天|商品)?",
    ),
    "en": (
        "as an ai\\b[^.]{0,20}", "(?:large )?language model", "system prompt", "\\{+[^{}]{0,40}\\}+",
        "\\[(?:your|customer|buyer|shop|store|name|product|order|amount|date|insert|agent)[^\\]]{0,24}\\]",
        "<(?:name|product|amount|order)[^>]{0,20}>", "</?[a-z]+[^>]{0,40}>", "lorem ipsum",
        "ignore (?:all )?(?:previous|prior|above) instructions",
        "here(?:'s| is) (?:a|the|your) (?:draft|reply|response)",
    ),
}  # fmt: skip

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
