"""Superlatives, absolute claims and guarantees. Own lists.

Advertising law in China forbids the words themselves; elsewhere a claim is barred when it is absolute about the goods
(`the best in the world`, `never breaks`, `100 % effective`) and only weak when a shop speaks of its own care.
"""

from __future__ import annotations

SUPERLATIVE = {
    "zh": (
        "最(?:纯|香|甜|嫩|脆|薄|轻|软|厚|亮|快|稳|准|全|美|齐|鲜|正)(?=[的了啊呀！。，]|$)|最(?:佳|优(?!惠券)|低价|"
        "高级|高端|高品质|强|棒|美(?!国)|牛|先进|便宜|实惠|划算|专业|顶级|权威|正宗|畅销|火爆?|受欢迎|安全|舒适|舒服|"
        "优质|靠谱|耐用|结实|牢固|纯正|天然|健康|有效|好用的|好看|好吃|好穿|好喝|好闻|新鲜|良心|受信赖|领先|流行|"
        "值得|环保|厉害|干净|保险|温和|快的|耐磨|耐穿|抗造|懂)", "最大(?:的(?:店|品牌|厂|商|卖家|供应|制造|工厂|"
        "生产)|规模|品牌|卖家)|最好(?:的(?!办法|方式|方法|处理|结果|选择|状态|答复|解决|安排|方案)|"
        "用(?=[，。！～~!了哦啦]|$)|[，。！!～~、“”]|$)|最低(?=[，。！!～~、]|$|的?价)|最高(?:品质|标准|级别|等级|"
        "水准)", "(?:全国|行业|业内|销量|销售额?|全网|世界|全球|亚洲|国内|中国|抖音|同行|类目|榜单?|排名|口碑|质量|"
        "品质|天下|本地|全市|全省|宇宙|人气|回购率?|好评率?|排行榜?)(?:都是|是|稳居|排|排名|里)?的?第[一1]|第一(?:名|"
        "品牌|大店|大品牌|的?口碑)|(?:稳居|位列|位居|荣登|蝉联|连续[^。，]{0,6})第一|(?<!安全)(?<!健康)(?<!友谊)第一(?=[！!～~。，]|$)|数一数二|"
        "首屈一指|独占鳌头", "唯一(?!码|的?(?:遗憾|不足|缺点|一[点个]))|国家级|世界级|国际级|宇宙级|顶[级尖]|极致|"
        "极品|极佳|绝对(?!值|地址|路径|湿度|不是(?:故意|有意|我们的本意))|永久|永远|永不|永生|万能|全能|"
        "(?<![\\d.])100%|百分之?百|百分百|(?:十成|十足)十?的?把握",
        "(?<!为了)(?<!以)(?<!不能)(?<!无法)(?<!为)(?<!不敢)(?<!没法)(?<!难以)(?<!不好)(?<!没有)(?<!来)(?<!质量)(?<!品"
        "质)(?<!能)(?<!更有)(?<!不)(?<!才能)(?<!想)保证(?!金|书|卡|不了|期|您的?权益|质量的|在)",
        "包(?:您|你|亲)(?:满意|好|用|不|喜欢|没)|包(?:用|穿|不坏|不掉|不破|不褪|一辈子|终身)",
        "零(?:瑕疵|风险|投诉|差评|误差|缺陷|失误|故障|甲醛|添加|刺激|副作用|伤害|残留|掉色|色差)|0(?:瑕疵|风险|投诉|"
        "差评|缺陷|故障|副作用|甲醛|刺激|掉色|色差)", "一流|找不(?:出|到)第二|无出其右|王牌|独一无二|史无前例|"
        "前无古人|空前绝后|独家(?!包装)|首家|全网(?:最|首|独|底|唯一)|首选|无敌|无与伦比|无可挑剔|无人能[及比]|"
        "天下无双|举世无双|绝无仅有|世上|天底下",
        "(?<!不)(?<!不够)(?<!不太)(?<!没有)(?<!没能)(?<!没做到)(?<!并不)(?<!难免不)(?<!更)完美(?!主义|解决|收|地?处理)",
        "必定|必然不|绝不(?!是小事|该|应该|容忍|允许|轻视)|绝无|绝非|决不|(?:肯定|一定|铁定|保准|准保|担保)(?:都|再也|也)?(?:不会|不|没有?|能好|好用|"
        "满意|耐用)(?!定|行|对|应该|该|少|好意|您|舒服|好受|开心|高兴|满意|容易|方便|够|便)",
        "不会再(?:有(?!人)|发生|出现|犯|让您|次|坏|卡|掉|断|漏|裂)|再也不会|"
        "永?不(?:会)?(?:褪色|变形|生锈|掉色|断裂|开裂|起球|损坏|磨损|漏水|过时|变质|掉毛)(?:[，。！!～~哦的]|$)|"
        "(?:怎么|随便|再怎么)[^。，]{0,6}(?:都|也)(?:不会|不)(?:坏|破|掉|断|裂|褪|变|漏)",
        "万无一失|史上|(?:销量|销售|类目|带货|行业|人气)(?:冠军|之王|王|榜首|霸主|龙头|TOP|top)|榜首|(?<!水)龙头(?!鱼)|霸主|"
        "遥遥领先|n[o0]\\.?\\s?1(?![\\d.])|top\\s?1(?!\\d)|天花板级?|秒杀(?:同行|一切|全网|市面)|吊打|碾压|打包票|"
        "拍胸脯|发誓|对天|保管(?:您|你|好|用|不)|用到天荒地老|用一辈子|终身(?:不|可|都|保|质保|免费)|一辈子(?:不|都)|"
        "几十年(?:都|也)?不(?:坏|会坏)", "(?:全国|全球|世界|国内|全网|业内|同类|市面上?|同行|行业)(?:都|里|中|"
        "内)?(?:没有?(?:比|第二)|找不到(?:第二|更|比)|独一|首|顶|最|领先|无二)|(?:没有|哪有)(?:哪|一)(?:家|款|"
        "个)?[^。，]{0,4}(?:敢|能|比|像)|(?:哪家|谁家|谁)(?:敢|能)(?:跟|和|与)?(?:我们|咱)|坏了(?:算|找)我|放(?:一万|"
        "一百|一千|一百二十)个心|(?:冇得|无得|没得)(?:输|比|弹|顶)|认低威|全(?:国|网|广东|省|市)(?:最纯|最正|冇)|"
        "没有(?:之一|比(?:这|我们)[^。，]{0,8}更)|(?:驰名|免检|特供|专供|国宴|御用|特级|金牌品质|央视|CCTV|cctv|"
        "国家(?:认证|免检|领导人|级|指定)|领导人)",
    ),
}  # fmt: skip

_DUR_EN = (
    "(?:break|fail|fade|rust|leak|tear|crack|wear out|wears out|die|dies|shrink|peel|bend|snap|chip|rip|stain|"
    "scratch|slip|stop working|let you down|disappoint|go wrong|loosen|come off|fall (?:off|apart)|jam|spill|melt|"
    "pill|stretch|discolou?r|need replacing)(?:s|es|ed|ing)?"
)
#: outside China: absolute about the goods or the shop
ABSOLUTE = {
    "en": (
        "(?:the |our |her |his |your |possibly |simply |hands[- ]down )?(?:very |absolute |absolutely )?(?:best|"
        "finest|greatest|strongest|softest|safest|toughest|cheapest|lowest|purest|highest|most \\w+|number one|"
        "no\\.? ?1|#1|fastest|smoothest|lightest|longest[- ]lasting|tastiest|comfiest|prettiest|warmest|sharpest|"
        "brightest|healthiest)(?:[- ][\\w-]+){0,5} (?:in the (?:whole (?:wide )?)?(?:world|country|market|industry|"
        "business|universe|nation|planet|city|state)|on (?:the market|earth|the planet|tiktok|the internet|"
        "this (?:app|platform))|in (?:all of )?(?:the )?(?:asia|europe|america|usa?|uk|malaysia|singapore|"
        "philippines|britain|england)|anywhere|around|money can buy|of all time|ever(?: made| sold| built)?|"
        "you(?:'ll| will| can) (?:ever )?(?:find|get|buy|see|own|taste|try|wear|use|meet|have|need|hear|smell|drink|"
        "eat|sleep)|period|hands down|out there|available|bar none|by far|guaranteed|worldwide)",
        "(?:we|we're|we are|our \\w+ (?:is|are)|it's|it is|this is|these are|they're|are|is|still|simply|makes? it|"
        "ranked|rated|voted|being) (?:simply |truly |still |clearly |easily |proudly )?(?:the )?(?:world'?s (?:best|"
        "first|number one|no\\.? ?1|leading|finest|\\w+est)|number[- ]one|#1|no\\.? ?1\\b|undisputed|unrivall?ed|"
        "unbeatable|unmatched|second to none|best[- ]in[- ]class|flawless|indestructible|unbreakable|"
        "the best(?! (?:way|option|thing|fit for|choice for|place|time|solution|person|size|we (?:can|could)|to|"
        "match)))", "(?:world'?s|nation'?s|country'?s|industry'?s|america'?s|britain'?s|uk'?s|asia'?s|"
        "market'?s) (?:best|first|number one|#1|no\\.? ?1|leading|finest|favou?rite|most \\w+|\\w+est)",
        f"(?:never|won't ever|will not ever|can't ever|cannot|can never|impossible to|won't|doesn't ever|"
        f"guaranteed not to|never once) (?:ever |never |possibly )?(?:be |get |going to |to )?{_DUR_EN}(?:,? (?:ever|"
        f"no matter|guaranteed|period|full stop|again|whatever|under any)|"
        f"(?<!won't break)(?<!won't fail)(?<!won't fade)(?<!won't leak)(?<!won't tear)(?<!won't slip)(?<!cannot fade)"
        f"(?<!cannot leak)(?<!cannot break)(?<!won't go wrong)(?<!won't let you down)(?<!won't disappoint))",
        f"(?:guarantee[ds]?|promise|swear|vow|certain|sure|assure you)(?: you| that| it| this| these| them| they|"
        f" the \\w+| our \\w+| they'll| it'll| will| to| is| are| be| 100 ?%| absolutely| for life)* (?:never|"
        f"not (?:to )?|no |won't|can't|zero|nothing|perfect|flawless|satisfaction|forever|the best|results?|"
        f"{_DUR_EN}|last (?:forever|a lifetime|for (?:ever|years|life))|work(?:s)? (?:every|perfectly|forever|"
        f"for))\\w*", "(?:satisfaction|results?|quality|safety|authenticity|delivery|success|happiness|never|fit|"
        "perfect\\w*|lifetime|for life|works?|last\\w*)[,: -]*(?:is |are |always |fully |100 ?% |absolutely |"
        "completely )*guaranteed|guaranteed (?:for life|forever|results?|satisfaction|quality|perfect\\w*|"
        "authentic\\w*|never|to (?:work|last|fit|never|be perfect|cure|please|satisfy))|money[- ]back guaranteed",
        "100 ?(?:%|percent|per cent) (?:of the time )?(?:guarantee\\w*|safe|effective|waterproof|leak[- ]?proof|"
        "satisf\\w+|perfect\\w*|sure|certain|reliable|risk[- ]free|authentic|genuine|quality|secure|shockproof|"
        "scratch\\w*|fade\\w*|natural and safe|positive|happy|works?|durable|unbreakable|harmless|accurate|foolproof|"
        "success\\w*|always|colou?rfast|proof|bullet\\w*|working)|100 ?% (?=of the time)",
        "(?:absolutely |literally |there's |with )?(?:zero|no|not (?:even )?the slightest) (?:chance|risk|"
        "possibility|way)(?: (?:that |of |it |this |they |for |at all )*(?:\\w+ ){0,4}(?:leak|break|fail|fad|tear|"
        "wear|rust|crack|problem|defect|damage|going wrong|disappoint|happen)\\w*)|(?:zero|0) (?:defects?|"
        "complaints?|failures?|returns|flaws|side[- ]effects)", "(?:lasts?|last you|works?|good|stays?|"
        "keeps?(?: its \\w+)?|yours|be with you|use it|shine) (?:\\w+ ){0,2}(?:forever|for ever|for life|a lifetime|"
        "for eternity|until the end of time|for generations)|(?:forever|eternally|permanently|always|absolutely|"
        "totally|completely|utterly|entirely|perfectly) (?:perfect|flawless|waterproof|indestructible|unbreakable|"
        "safe for everyone|leak[- ]?proof|risk[- ]free|foolproof|fail[- ]?safe|harmless)|bar none|outlive (?:you|us)|"
        "(?:completely|absolutely|utterly|physically|literally|totally|simply) impossible (?:for|to)|(?:confirm|"
        "sure) number one|nobody can (?:fight|beat|touch)|(?:isn't|is not|there's no|there is no|no|"
        "nothing)(?: \\w+){0,3} (?:finer|better|stronger|softer|sharper|safer|tougher) [^.!?]{0,40}(?:earth|world|"
        "anywhere|market|planet|bar none|out there|around)|can(?: never|not ever) (?:turn|break|fail|leak|tear|rust|"
        "fade|crack|slip|snap|come|fall|go)\\b[^.!?]{0,30}|on god's green earth|unbreakable|indestructible|"
        "bullet-?proof|foolproof|fool-proof|fail-?proof|infallible|invincible", "(?:nobody|no one|no other (?:shop|"
        "brand|store|seller|company|product|\\w+)|nothing(?: else)?|none)(?: else)?(?: on \\w+| in the \\w+|"
        " out there| anywhere)? (?:can |could |will |even |ever )*(?:beats?|matches|match|compares?|comes? close|"
        "rivals?|makes? (?:it |them |a )?better|does it better|sells? (?:\\w+ )?cheaper|offers? (?:\\w+ )?(?:lower|"
        "better))|(?:better|cheaper|stronger|softer|safer) than (?:any|every|all) (?:other|others|brand|shop|"
        "competitor|of them)\\w*|(?:top|best)[- ](?:selling|rated|ranked) (?:\\w+ )?(?:in|on|worldwide|of)|"
        "(?:perfect|flawless) (?:every(?: single)? time|always|in every way|quality|results?|products?|record)|"
        "we (?:never|don't ever) (?:ever )?(?:make (?:a )?mistakes?|get (?:it|things|anything|an order) wrong|fail|"
        "disappoint|sell anything)|(?:once|one) in a lifetime|world[- ]class|unparalleled|unrivall?ed|second to none",
    ),
    "id": (
        "(?:ter(?:baik|bagus|murah|kuat|awet|aman|laris|laku|lembut|enak|nyaman|percaya|hebat|unggul|depan|top|ampuh|"
        "mantap)|paling (?:bagus|murah|baik|kuat|awet|aman|laris|enak|nyaman|top|ampuh|lembut|oke|mantap|terpercaya|"
        "unggul|jos|keren|tahan))(?: \\w+){0,4} (?:se-?\\w*|di (?:dunia|indonesia|pasaran|kelasnya|tiktok|shopee|"
        "tokopedia|seluruh|antara semua|jagat|alam semesta|muka bumi|planet)|sepanjang masa|yang pernah ada|sedunia|"
        "nasional|dunia)", "(?:produk|barang|toko|kualitas|kami|ini|kita|memang|adalah|selalu|yang|pasti|"
        "sudah) (?:kami |ini |yang |adalah |memang |pasti |selalu |paling )*(?:terbaik|paling (?:bagus|murah|kuat|"
        "awet|aman|laris|top|oke))(?! (?:untuk|agar|supaya|bagi|buat) (?:kakak|anda|kamu|pelanggan|kak))|(?:nomor|"
        "nomer|no\\.?) ?(?:satu|1|wahid)(?! (?:di (?:daftar|tabel|gambar|panduan|petunjuk)|pada))|juara(?: satu| 1)?|"
        "tak (?:ada )?tertandingi|tiada (?:banding|tanding|duanya)\\w*|tidak ada (?:yang )?(?:duanya|tandingan\\w*|"
        "yang lebih)|(?:gak?|nggak|ngga|tak|tidak) ada (?:duanya|lawan(?:nya)?|tandingan(?:nya)?|saingan(?:nya)?|"
        "yang (?:ngalahin|bisa ngalahin|menandingi|menyaingi|nyaingin|mengalahkan))|tidak ada yang bisa (?:menyaingi|"
        "menandingi|mengalahkan|ngalahin)|paling juara\\w*", "(?:di)?(?:jamin|garansi(?:in)?|pasti|dijamin(?: \\w+)?|"
        "kami jamin|berani jamin|sumpah|bersumpah|janji)(?: \\w+){0,4} (?:(?:tidak|gak|ga|nggak|ngga|tak|anti|bebas|"
        "ga bakal|tanpa)(?: akan| bakal| pernah| mungkin)*(?: \\w+)? (?:rusak|luntur|bocor|pecah|sobek|patah|"
        "karat\\w*|pudar|kecewa|lepas|putus|copot|basi|error|gagal|cacat|mengecewakan|masalah|retak|melar|nyesel|"
        "terulang|terjadi)|puas|awet|selamanya|seumur hidup|100|ampuh|berhasil|sempurna|aman 100|mulus|original 100)",
        "(?:tidak|gak|ga|nggak|ngga|tak) (?:akan|bakal|bakalan|mungkin)(?: pernah)?(?: bisa)? (?:rusak|luntur|bocor|"
        "pecah|sobek|patah|berkarat|pudar|lepas|putus|copot|basi|retak|melar|gagal|mengecewakan|terulang(?: lagi)?|"
        "terjadi lagi)|(?:tidak|gak|ga|nggak) pernah (?:gagal|rusak|mengecewakan|salah kirim)|anti (?:rusak|gagal|"
        "bocor|pecah|luntur|badai|karat) (?:selamanya|100|seumur|total|mutlak)|(?:awet|tahan|kuat|"
        "dipakai) (?:\\w+ )?(?:selamanya|seumur hidup|sampai (?:kiamat|cucu|tua)|selama-lamanya)|abadi",
        "100 ?(?:%|persen|prosen)(?: \\w+){0,1} (?:aman|ampuh|puas|anti|tahan|jamin\\w*|dijamin|garansi|original|ori|"
        "asli|sempurna|efektif|berhasil|bebas|awet|mulus|waterproof|kedap|cocok)|seratus persen|(?:aman|puas|"
        "anti\\w*|dijamin|tahan air|efektif|ampuh|yakin|original|awet|ori) 100 ?(?:%|persen)|sempurna (?:selalu|"
        "setiap|tanpa cacat)|(?:tanpa|nol|zero) (?:cacat|risiko|resiko|komplain|gagal)(?: \\w+)?|mutlak",
    ),
    "ms": (
        "(?:ter(?:baik|murah|kuat|hebat|laris|lembut|sedap|bagus|unggul|tahan|selamat|laku|ulung)|paling (?:bagus|"
        "murah|baik|kuat|sedap|selamat|tahan|hebat|top|lembut|laris|laku|padu|power|selesa|mantap|"
        "best))(?: \\w+){0,4} (?:se-?\\w*|di (?:dunia|malaysia|pasaran|tiktok|kelasnya|seluruh|asia|alam|muka bumi|"
        "shopee|negara)|pernah ada|dalam (?:dunia|negara|pasaran|malaysia)|sepanjang zaman|dunia|satu (?:malaysia|"
        "dunia|negara))", "(?:produk|barang|kedai|kualiti|kami|ini|ni|memang|adalah|yang|sentiasa) (?:kami |ini |ni |"
        "yang |adalah |memang |paling )*(?:terbaik|paling (?:bagus|murah|kuat|baik|top|padu|laris))(?! (?:untuk|agar|"
        "supaya|bagi) (?:cik|anda|awak|pelanggan))|(?:nombor|no\\.?) ?(?:satu|1)(?! (?:dalam (?:senarai|manual|"
        "panduan)|pada))|juara|tiada (?:tandingan|bandingan|tolok|duanya|yang lebih)|tak ada (?:tandingan|lawan|"
        "yang lebih)|tak tertanding", "(?:di)?(?:jamin\\w*|jaminan|gerenti|guarantee|garenti|konfem|confirm|pasti|"
        "sumpah|janji)(?: \\w+){0,4} (?:(?:tak|takkan|tidak|x|bebas|anti|tanpa)(?: akan| pernah|"
        " mungkin)*(?: \\w+)? (?:rosak|luntur|bocor|pecah|koyak|patah|karat\\w*|pudar|kecewa|tertanggal|putus|basi|"
        "gagal|cacat|mengecewakan|retak|lekang|berulang|berlaku)|puas\\w*|tahan lama|selamanya|selama-lamanya|"
        "seumur hidup|100|berkesan|berjaya|sempurna)", "(?:takkan|tak akan|tidak akan|tak mungkin|"
        "mustahil)(?: pernah)?(?: boleh)? (?:rosak|luntur|bocor|pecah|koyak|patah|berkarat|pudar|tertanggal|putus|"
        "basi|retak|gagal|mengecewakan|berulang(?: lagi)?|berlaku lagi)|(?:tak|tidak) pernah (?:gagal|rosak|"
        "mengecewakan|basi|salah)|(?:tahan|kekal|kuat|guna) (?:\\w+ )?(?:selamanya|selama-lamanya|seumur hidup|"
        "sampai (?:kiamat|bila-bila|cucu))", "100 ?(?:%|peratus)(?: \\w+){0,1} (?:selamat|berkesan|puas|kalis|tahan|"
        "jamin\\w*|dijamin|confirm|konfem|gerenti|original|ori|asli|sempurna|bebas)|seratus peratus|(?:selamat|"
        "puas hati|dijamin|kalis air|berkesan|yakin|confirm|tahan) 100 ?(?:%|peratus)|(?:tanpa|sifar|zero) (?:cacat|"
        "risiko|aduan|kecacatan|kerosakan)(?: \\w+)?|mutlak",
    ),
    "th": (
        "(?:ดี|ถูก|แข็งแรง|ทน|นุ่ม|ปลอดภัย|คุ้ม|อร่อย|แรง|ขายดี|สวย|เบา|หอม|ใช้ดี|ยอดเยี่ยม|เหนียว|คุณภาพดี)(?:ทาน)?ที่สุด(?:ใน|"
        "ของ|แล้ว|เท่าที่|บน|ตลอด|ค่ะ|ครับ|เลย|$| )(?!ให้)", "อันดับ ?(?:หนึ่ง|1|๑|แรก)|เบอร์ ?(?:หนึ่ง|1|๑) ?(?:ของ|ใน|"
        "เมืองไทย|ประเทศ|เรื่อง|ด้าน)|ที่ ?(?:หนึ่ง|1|๑) ?(?:ของ|ใน)(?:ประเทศ|โลก|ไทย|วงการ|ตลาด|เมือง)|(?:เจ้า|ร้าน|"
        "แบรนด์|หนึ่ง)เดียวใน|ไม่มีใคร(?:เทียบ|สู้|เหมือน|ดีกว่า|ถูกกว่า)|ไร้(?:เทียมทาน|ที่ติ|คู่แข่ง)|ระดับโลก|สมบูรณ์แบบ",
        "(?:ร้อย|100|๑๐๐) ?(?:เปอร์เซ็นต์|เปอเซ็น|เปอร์เซ็น|%)(?! ?(?:คอตตอน|ฝ้าย|ผ้า|cotton|โพลี|ไหม|ลินิน))",
        "(?:รับประกัน|รับรอง|การันตี|ประกัน|สัญญา|สาบาน|ฟันธง|มั่นใจได้)(?:ได้)?(?:เลย)?(?:ว่า)?[^ ]{0,10}(?:ไม่(?:มีทาง|"
        "มีวัน|เคย)?(?:พัง|แตก|หลุด|ขาด|ซีด|ลอก|เสีย|รั่ว|สนิม|ผิดหวัง|หด|เกิดขึ้นอีก|เกิดอีก|ย้วย|ดำ)|ตลอดชีพ|ตลอดชีวิต|"
        "เห็นผล|ได้ผล|หาย|พอใจ|ถูกใจ|ดีแน่)", "ไม่(?:มีวัน|มีทาง|เคย|มีวันที่จะ)(?:จะ)?(?:พัง|แตก|หลุด|ขาด|ซีด|ลอก|เสีย|"
        "รั่ว|สนิม|ขึ้นสนิม|ผิดหวัง|หด|เกิดขึ้นอีก|เกิดอีก|พลาด|ย้วย|ดำ|สีตก)|(?:ใช้|ทน|อยู่)(?:ได้)?(?:ทน)?(?:ตลอดชีวิต|"
        "ตลอดกาล|ชั่วนิรันดร์|ตลอดไป|ชั่วลูกชั่วหลาน)|(?:ศูนย์|0) ?(?:ตำหนิ|ข้อผิดพลาด)|(?:เด็ดขาด|แน่นอน)(?:ไม่มี|ไม่พัง)|"
        "จะไม่(?:เกิด|มี)(?:ขึ้น)?(?:เรื่อง|ปัญหา|เหตุการณ์)?(?:แบบ)?(?:นี้)?(?:ขึ้น)?อีก(?:เป็นอันขาด|แน่นอน|เด็ดขาด)",
    ),
}  # fmt: skip
