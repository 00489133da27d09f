"""Further ways to promise, by language and meaning: passive and veiled forms beside the tables. Own lists."""

from __future__ import annotations

_EN_THING = "(?:one|pair|unit|set|piece|bottle|mug|cup|bowl|lamp|box|item|copy|batch|model|version)s?"
_EN_NEW = "(?:fresh|new|brand[- ]new|shiny|intact|unbroken|pristine|perfect|flawless|working|undamaged|uncracked)"
_EN_GOES = (
    "(?:boxed|packed|wrapped|sent|shipped|posted|mailed|dispatched|prepped|prepared|picked|rushed|despatched|"
    "on (?:its|the|their) way|head\\w*|com(?:e|es|ing)|fl(?:y|ies|ying)|wait\\w*|wing\\w*|leav\\w*|travel\\w*|"
    "en route|out for delivery|with you|yours|go(?:es|ing)? out|arriv\\w*|land\\w*)"
)
_ES_GOES = "(?:va|sale|viaja|llega|vuela|se va|esta|ya va|ya sale|sigue|parte|rumbo|te espera|le espera)"
_ID_LATER = "(?:akan |bakal |segera |langsung |terus |dah |sudah |tengah |sedang |nanti |besok |yang )*"
_ID_SENT = "(?:pos|kirim|kirimkan|kirimin|hantar|hantarkan|antar|bungkus|pack|packing|siapkan|siapin|susulkan)"

PASSIVE: dict[str, dict[str, tuple[str, ...]]] = {
    "zh": {
        "warranty": (
            "(?:随便|随意|任意|尽管)退(?!役|休)|想退就退",
            "(?:再|又|以后|后头|哪儿|哪里)[^。，]{0,3}坏了?(?:都|也)?(?:记|算|归|找)(?:我们|店|咱)",
            "不合适(?:就|随时|包|直接|再)*(?:给您|帮您)?退",
        ),
        "keep_item": (
            "(?:赠|送|旧|坏|碎|破|原来|套|东西|货|宝贝)[^。，]{0,10}(?:不用|无需|不必|甭|别|不需要)(?:您|再|"
            "特意)*寄(?:了|来|过来)?(?=[，。,.！!；;]|$)",
            "留着(?:玩|吃|喝|穿|戴|自用|慢慢)", "(?:不用|甭|别|无需)(?:管|理)(?:旧|坏|原来)的?(?:那)?[个件双台只套]",
        ),
        "repair": ("上门[^。，；]{0,8}(?:调|弄|拾掇|整好|装好|处理好)",
            "(?:师傅|技师|工程师)[^。，；]{0,14}(?:上门|登门|去您家|到您家)(?![^。，]{0,6}(?:没|[两三几]趟|[两三几]次|过了?|的时候|那天|耽误))"),
        "free": ("一个?子儿?(?:都|也)?不(?:要|收|用|花)", "(?:分|毛)文?不(?:收|取|要)",
            "不(?:跟|向|和)(?:您|你)(?:算|要|收)(?:钱|费)"),
        "gift": ("算(?:是)?(?:压惊|添头|搭头|赔礼)", "(?:给您|给你)压(?:压)?惊"),
        "expense": (
            "(?:差价|差额|多出来的钱|贵的部分)[^。，；]{0,8}(?:不用|算了|免了|不收|甭|抹|(?:我们|店里)(?:出|补|担|"
            "承担|包|认))",),
        "extra": (
            "(?:随|跟着|同)(?:着)?(?:包裹|快递|货|单|箱)[^。，；]{0,6}(?:放|塞|带|搭|附|装|送)了?(?:一|个|双|份|条|"
            "包|点|两|些|张|瓶)(?![^。，；]{0,4}(?:卡|单|说明|清单|凭证))",
            "(?:顺便|顺手|另外|还|再|多)(?:给您|给你)(?:带|放|装)(?:一|两|几|个|点|些|包|双|份)",
            "(?:给您|给你|帮您)(?:走|来|装|上|捎|搭|凑|整)(?:了)?(?:两|2|俩|双|三)(?:个|件|双|条|瓶|盒|份|包|套|只|"
            "袋)?",
            "(?:会员|等级|积分)[^。，；]{0,6}(?:升|提)(?:级|了|到|一)",
            "(?:高|上)一(?:档|级|款)的[^。，；]{0,6}(?:给您|换|发|寄|拿)",
        ),
    },
    "en": {
        "coupon": (
            "(?:a|some|the|your) (?:little |small |store |shop |bit of |tiny )*credit (?:in|to|into|on|for|towards|"
            "is|has)\\b(?! card)",
        ),
        "arrives": (
            "(?:popp?|put|dropp?|add|slipp?|slid|stick|stuck|plac|load|credit)(?:ed|e|ing|s)? (?:\\w+ ){0,5}(?:in|"
            "into|to|onto|on) "
            "your (?:account|wallet|balance)\\b(?! (?:page|settings|name|notes))",
        ),
        "replacement": (
            f"(?:a|an|another|your) (?:\\w+ )?{_EN_NEW} (?:\\w+ )?{_EN_THING}(?:'s| is| are| has| will| gets| was)* "
            f"(?:now |already |just |being |been |be |getting |about to |all )*{_EN_GOES}",
            f"{_EN_NEW} (?:one|pair|set) (?:in|at|on|to|for) (?:your|you)\\b(?! next order)",
            "(?:watch|keep an eye on) your (?:porch|doorstep|mailbox|letterbox|front door|post)",
        ),
        "freight": (
            "(?:shipping|postage|freight|delivery|carriage)(?:'s| is| will| won't|'ll)? (?:\\w+ )?(?:never|"
            "no longer|not|"
            "always|forever)? ?(?:\\w+ ){0,3}(?:cost|charge|set)\\w* you (?:again|a|any|nothing|back)",
        ),
        "extra": (
            "(?:loyalty|membership|vip|member|customer) (?:tier|level|status|rank)\\b[^.!?]{0,20}(?:up\\b|upgrad|"
            "bump|rais|"
            "promot|gold|platinum|higher)\\w*",
        ),
        "warranty": ("(?:send|bring) (?:it|them) back (?:any ?time|whenever|no questions)", "no questions asked",
            "any ?time you (?:like|want) for (?:a )?(?:refund|swap)"),
        "expense": ("(?:forget|never mind|ignore|skip) the (?:price )?difference",
            "difference(?: in price)? (?:is|'s|goes) on (?:us|me|the house)"),
        "keep_item": (
            "(?:the|your) (?:old|broken|faulty|damaged|chipped|wrong|first) (?:one|pair|item|unit)(?: is| can|"
            " may)? (?:yours|stay)\\b",),
    },
    "id": {
        "replacement": (
            f"(?:unit|barang|produk|botol|cawan|gelas|lampu|kasut|baju|yang) (?:lain|baru|baharu|elok|utuh|"
            f"bagus) {_ID_LATER}(?:kami|admin|"
            f"mimin|saya|kita) {_ID_LATER}{_ID_SENT}\\b",
            f"(?:lain|baru|baharu|pengganti\\w*) {_ID_LATER}(?:di{_ID_SENT}|meluncur|terbang|berangkat|otw)\\b",
        ),
        "free": (
            "tanpa (?:sebarang |apa-apa |dikenakan |ada |tambahan )*(?:caj|bayaran|kos|biaya|ongkos|upah|fee|"
            "kena bayar|bayar)\\b(?! perkhidmatan)",
            "(?:gak|ga|nggak|tidak|tak|tiada) (?:perlu |usah |ada |kena |dikenakan |akan )*(?:bayar|keluar (?:uang|"
            "duit)|caj|biaya|charge)\\b(?! (?:di muka|cod))",
        ),
        "refund": (
            "(?:kami|saya|admin|kita) (?:dah |sudah |akan |nak )*masuk(?:kan)? (?:balik|semula) (?:ke|"
            "dalam)? ?(?:akaun|bank|dompet)",
            "(?:pulang|balik|kembali)\\w* ke (?:pangkuan|dompet|kantong|poket|saku|rekening|akaun)\\b",
        ),
        "expense": (
            "(?:selisih|beza|perbezaan)\\w*(?!(?: harga)? (?:tidak|tak|gak|ga|nggak|belum) (?:bisa|dapat|boleh|"
            "ada))(?: harga)?(?: \\w+){0,3} (?:lunas|anggap|kami|gratis|ikhlas\\w*|hangus|percuma|halal\\w*|"
            "tidak perlu|tak perlu|"
            "gak usah|ga usah|nggak usah|tak payah|ditanggung|bebas|lupakan)",
        ),
        "made_whole": (
            "(?:dompet|kantong|poket)\\w*(?: \\w+){0,3} (?:aman|selamat|tidak|tak|gak|ga|nggak) ?(?:berkurang|"
            "kering|sakit|terusik|bocor)?",),
    },
    "th": {
        "keep_item": (
            "(?:คู่|ตัว|ชิ้น|อัน|เครื่อง|ใบ|ของ)(?:เก่า|เดิม|ที่แตก|ที่พัง|ที่ผิด).{0,8}(?:เก็บ(?:ไว้)?(?:ใช้|ใส่|"
            "เลย|ได้เลย)|เก็บได้เลย|ยกให้|ใส่ต่อ|ใช้ต่อ|ไม่ต้องคืน|ไม่ต้องส่ง|เอาไว้ใช้)",
        ),
        "made_whole": (
            "กระเป๋า(?:ตังค์|ตัง|สตางค์|เงิน)?.{0,12}ไม่(?:เจ็บ|สะเทือน|แฟบ|ขาด|ยุบ|แห้ง|ฉีก|สะดุ้ง|กระทบ)",
            "รับจบ|เหมาจบ|ออกให้จบ",
            "(?:ร้าน|เรา|แอด).{0,6}(?:รับผิดชอบ|เคลียร์|จัดการ)(?:ให้)?(?:ทุกบาท|ค่าใช้จ่าย|ทั้งหมดเอง)",
        ),
        "warranty": ("ไม่พอใจ.{0,10}(?:คืนได้|คืนเลย|ส่งคืน)", "คืนได้ทุก(?:กรณี|เมื่อ|เวลา)"),
        "expense": ("ส่วนต่าง.{0,10}(?:ไม่ต้อง|ไม่คิด|ร้าน|ยกให้|ฟรี|ลืม)",),
        "extra": ("รุ่น(?:ท็อป|ที่ดีกว่า|สูงกว่า|แพงกว่า).{0,14}(?:ให้|ไป|แทน)",),
    },
    "vi": {
        "warranty": ("không ưng (?:thì |là |cứ )*(?:trả|hoàn|đổi)",
            "(?:trả|đổi|hoàn) (?:lúc nào|khi nào|bao giờ) cũng (?:được|nhận)"),
        "expense": (
            "(?:phần |khoản |tiền )?chênh(?: lệch)?(?: \\w+){0,3} (?:khỏi|bỏ qua|không (?:tính|lấy|thu)|shop (?:lo|"
            "chịu|bao)|miễn)",),
        "extra": ("(?:mẫu|dòng|đời|loại|bản) (?:cao cấp|xịn|đắt|cao|tốt) hơn(?: \\w+){0,4} (?:gửi|cho|đổi|tặng|thay)",),
        "free": ("không (?:tính|lấy|thu|tốn) (?:của )?(?:bạn|anh|chị|khách) (?:đồng|xu|phí|tiền)(?: nào)?",),
        "made_whole": ("(?:ví|túi|hầu bao)(?: tiền)?(?: \\w+){0,3} (?:không|chẳng|khỏi) (?:đau|xót|mỏng|hao|vơi|xẹp)",),
    },
    "es": {
        "keep_item": (
            "(?:viej|antigu|rot|danad|anterior|equivocad|defectuos|primer)\\w* (?:\\w+ )?(?:te (?:lo|la|los) quedas|"
            "quedate\\w*|quedese\\w*|se queda contigo|"
            "es tuy\\w|para ti|te lo regalamos|es su[yj]o)",
        ),
        "replacement": (
            f"(?:otr[oa]|un[oa]? nuev[oa]|nuev[oa]|enter[oa]|san[oa]) (?:\\w+ )?(?:ya |te |le |"
            f"hoy )*{_ES_GOES} (?:\\w+ ){{0,2}}(?:camino|hacia|rumbo|a tu|"
            "a su|para (?:ti|usted)|en camino|volando|empacad\\w+|empaquetad\\w+)",
            "(?:empac|empaquet|embal|prepar)\\w+ (?:ya )?(?:otr[oa]|un[oa] nuev[oa])\\b",
        ),
        "freight": (
            "(?:envio|flete|portes|paqueteria)\\b[^.!?]{0,34}(?:nuestra cuenta|la casa|nosotros|corre\\w* (?:de|"
            "por)|nunca (?:mas )?(?:te |le )?(?:va a )?cost)\\w*",
        ),
        "expense": (
            "(?:la )?diferencia(?!(?: de precio)? no (?:se puede|podemos|"
            "aplica))(?: de precio)?(?: \\w+){0,3} (?:corre|va|queda|nosotros|olvid\\w+|perdonad\\w+|cuenta|"
            "regal\\w+|no (?:se|te|le) cobr)\\w*",),
        "warranty": ("(?:si|cuando) no (?:te|le) (?:gusta|convence|queda)[^.!?]{0,20}(?:devuel|regres|cambi)\\w+",
            "sin preguntas\\b"),
        "made_whole": (
            "(?:tu|su) (?:bolsillo|cartera|billetera|monedero)(?: \\w+){0,3} (?:no|ni) (?:\\w+ )?(?:sufr|duel|nota|"
            "enter|resient|toc)\\w*",),
    },
    "pt": {
        "keep_item": (
            "(?:antig|velh|quebrad|errad|danificad|defeituos|trocad|primeir)\\w* (?:\\w+ )?(?:fica|pode ficar|ficam|"
            "continua) (?:com voce|com vc|contigo|pra voce|pra vc|seu|sua|ai)\\b",
            "(?:pode|fica a vontade para|fica a vontade pra) ficar com (?:o|a|os|as) (?:par|item|produto|peca|"
            "\\w+ (?:antig|velh|quebrad|errad)\\w*)",
        ),
        "freight": (
            "(?:frete|envio|postagem|correio)s?\\b[^.!?]{0,34}(?:nossa conta|da casa|a gente (?:paga|banca|cobre|"
            "assume)|com a gente|por conta da loja|nunca mais)",
        ),
        "replacement": (
            "(?:outr[oa]|nov[oa]|novinh[oa]|inteir[oa]) (?:\\w+ )?(?:ja |te |hoy |ta |esta )*(?:sendo |indo |"
            "saindo )?(?:embalad|empacotad|despachad|"
            "enviad|postad|separad)\\w+",
        ),
        "expense": (
            "(?:a )?diferenca(?!(?: de (?:preco|valor))? nao (?:da|pode|podemos|temos))(?: de (?:preco|"
            "valor))?(?: \\w+){0,3} (?:nossa|a gente|loja|esquec\\w+|perdoad\\w+|nao (?:se |te )?cobr\\w*|por conta|"
            "fica com)",),
        "refund": (
            "(?:caminho|rota|trajeto|rumo) de volta(?= ?(?:[.!,]|pra|para|ao|$|😉|pro))(?! (?:do pacote|"
            "da encomenda))",),
        "warranty": ("(?:se|quando) nao (?:gost|serv|curt)\\w+[^.!?]{0,20}(?:devolv|troc)\\w+", "sem perguntas\\b"),
        "made_whole": ("(?:teu|seu) bolso(?: \\w+){0,3} (?:nao|nem) (?:\\w+ )?(?:sofr|sent|do[ei]|perceb)\\w*",),
    },
    "ja": {
        "keep_item": (
            "(?:前の|古い|旧い|壊れた|割れた|元の|お手元の|間違った|今の|届いた)[^。、]{1,8}(?:は|"
            "も)[^。、]{0,4}(?:そのまま(?:お使い|お持ち|ご利用|ご使用|で結構|お手元)|差し上げ|お持ちください|"
            "ご自由に|返さな)",
        ),
        "price": ("卸(?:値|価格|売り?価格)|(?:社内|業者|仲間|友人|家族|友達|お友達|会員)価格",),
        "extra": (
            "(?:ワンランク|一つ|ひとつ|1つ)上の(?:機種|モデル|商品|もの|グレード|タイプ)|上位(?:機種|モデル|グレード)",
        ),
        "expense": (
            "差額[^。]{0,14}(?:言いません|いただきません|頂きません|いりません|要りません|不要|結構|頂戴しません|"
            "野暮|なし|取りません)",),
        "refund": ("お金[^。]{0,14}(?:帰り|戻り|返り|帰って|戻って|帰しま|還っ)",
            "(?:お支払い|代金)[^。]{0,10}(?:里帰り|帰り道)"),
        "made_whole": ("損した(?:まま|気分|気持ち)[^。]{0,10}(?:ません|させ|ない|終わら)",),
        "warranty": (
            "(?:いつでも|気に入らな(?:ければ|かったら)|合わな(?:ければ|かったら))[^。]{0,12}(?:返品|お返し|返して|"
            "交換|引き取)",),
    },
}  # fmt: skip
