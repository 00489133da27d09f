"""Veiled blame: "normal use would never", "how often must we say it", laziness, sneers, threats. Own lists."""

from __future__ import annotations

_ID_YOU = "(?:kakak?(?:nya)?|akak|kak|cik|puan|abang|bang|anda|kamu|awak|sis|gan|bapak|ibu|pembeli|pelanggan)"

VEILED = {
    "zh": (
        "别怪(?:我们|我|小店)|按理说[^。]{0,14}(?:不会|不该|没问题)|(?:建议|麻烦|请)(?:您|你)再?(?:认真|仔细|好好)(?:地)?(?:看|读)(?!到)",
        "冤枉(?:了)?(?:我们|小店|咱|人)|(?:可以|请|您)?去别家(?:买|看)|不缺(?:您|你)(?:这)?(?:一)?(?:单|个)|(?:现在|这会儿|回头|转头)又(?:说|来|怪|嫌)|是(?:您|"
        "你)(?:自己)?(?:要|选|点|说)的[^。，]{0,8}，[^。]{0,4}(?:又|却|怎么)",
        "(?:您|你)[^。，！我]{0,8}(?:时(?:候)?|过程中)[^。，]{0,6}(?:划|剪|摔|弄|扯|刮|烫|碰|磕|掰)(?:到(?!了?手)|的|坏|破|断|了)(?![^。，]{0,6}吗)|"
        "(?:是|因|由于)(?:为)?(?:您|你)"
        "[^。，！？我]{1,12}(?:划|剪|摔|弄|扯|刮|烫|磕|掰|用|洗|装|插|泡|晒)(?:的|坏|破|断|错|反|成|导致|造成)|下次[^。，]{0,8}(?:小心|仔细|注意)(?:点|些)|(?:别家|"
        "别人|其他|其它|别的)(?:的)?(?:客户|买家|顾客|人)?[^。，]{0,8}(?:都说好|说好|都好评|都没|都满意)|(?:您|你)这(?:种|样的)(?:要求|情况|说法|买家|客户|客人)"
        "[^。，]{0,8}(?:第一次|头一|从没|没见|少见|奇怪)",
        "(?:讲|说|提醒|解释|交代|告诉|发)过?(?:了|您|你)?[^。！，]{0,4}(?:[两二三四五六七八几多\\d]|无数|多少|好多)(?:遍|次|回)"
        "[^。！]{0,16}(?:您|你|怎么|到底|还)|(?:您|你)?到底(?:有没有)?(?:看|读|听|懂)|要(?:我们)?(?:说|讲)(?:几|多少)遍",
        "丑话说(?:在)?前|多久没(?:有)?(?:收拾|打扫|洗|清理|擦|换)|(?:家里|屋里|房间)[^。，]{0,4}多(?:脏|乱|潮)|"
        "(?:新手|外行|小白|门外汉|不会[^，。]{1,6})(?:就|才|总|都|老)?(?:会|爱)?(?:怪|赖|嫌|怨)(?!不得)|(?:我们|小店|咱)?见(?:得)?多(?:啦|了)"
        "(?!方法)|想(?:明白|通|清楚)(?:了)?(?:没|吗)|(?:您|你)(?:该|得|也)?(?:反省|反思|检讨)",
        "正常(?:使用|穿着?|走路|用|洗|操作|安装)[^。！？，]{0,6}(?:不可能|哪会|怎么会|怎么可能|不至于)|"
        "正常(?:使用|穿着?|走路|用|洗|操作|安装)[^。！？，]{0,4}不会[^。！？，]{0,6}(?:这样|成这|这么|那样|这种)|懒得(?:看|读|量|装|洗)|"
        "(?:您|你)(?:也|可)?(?:太|真)懒|知道(?:您|你)(?:家)?住(?:哪|在)|(?:有|知道)(?:您|你)家?的?(?:地址|电话)[，,。！](?:您|你|别|小心|自己|好自)|"
        "别后悔|让(?:您|你)后悔|吃不了兜着走|没(?:您|你)好果子",
    ),
    "ja": (
        "(?:どおり|通り)に(?:お使い|使用|ご使用|使って)[^。]{0,14}(?:起こり|起き|あり得|なり)ません",
        "(?:普通|通常|正しく|ふつう)(?:に|の|で|どおり)?(?:ご)?(?:使用|使|お使い|洗|着|歩)[^。]{0,16}(?:ません|ない|はず|あり得)[^。]{0,24}"
        "(?:お客様|何か|乱暴|落と|無理|心当た|引きず)|常識(?:か|では|として)|(?:次|今度)(?:回)?(?:から)?は[^。]{0,14}(?:目を通して|お読みになって|"
        "ご覧になって|読んで)から",
        "(?:何度|何回|三回|3回)も?(?:ご)?(?:説明|お伝え|申し上げ)(?:した|しました|して(?:い|お)|いたしました|れば)|後悔(?:する|なさ|され)|"
        "ご住所は(?:わか|存じ|把握)[^。]{0,12}(?:から|ので|よ)|面倒(?:で|だから)読ま|読むのが面倒|(?:普通|ふつう)(?:は|の(?:人|方)は)[^。]{0,12}"
        "(?:わかり|分かり|読み|気づき|しません)",
    ),
    "th": (
        "(?:เหมือน|คง|น่าจะ|สงสัย)[^ .ร]{0,6}(?:ทำ(?:ตก|หล่น|แตก|พัง|ขาด|น้ำหก)|ซักผิด|ใช้ผิด|แกะ)[^ .]{0,4}เอง",
        "(?:ใช้|ใส่|เดิน|ซัก)(?:งาน)?(?:ปกติ|ธรรมดา|ดี ?ๆ|ถูกวิธี)[^.]{0,12}(?:ไม่(?:มีทาง|น่า(?:จะ)?(?:พัง|ขาด|เป็น|"
        "หลุด))|จะ[^ ]{0,10}ได้(?:ไง|ยังไง|อย่างไร))|"
        "(?<!ต้อง)(?:บอก|อธิบาย|แจ้ง)(?:ไป)?(?:แล้ว)?(?:กี่|ตั้งหลาย|เป็นสิบ|สาม) ?(?:รอบ|ครั้ง|หน)|ขี้เกียจ(?:อ่าน|"
        "ดู|วัด)|ตกลงได้อ่าน|ได้อ่านบ้างไหม",
        "(?:รู้|มี)(?:ว่า)?(?:ที่อยู่|บ้าน)[^.]{0,16}(?:อย่า|ระวัง|เสียใจ)|จะเสียใจ(?:ที|ภาย)หลัง|อย่าหาว่า|"
        "ระวังตัว(?:ไว้|ด้วย)|(?:คนอื่น|บ้านอื่น)เขา(?:ก็)?(?:ทำ|ใช้|ประกอบ)ได้",
    ),
    "en": (
        "(?:customers|people|buyers|those|anyone) who (?:\\w+ ){1,4}(?:never|do not|don\\'t) (?:have|get|see|report|"
        "run into) (?:this|that|any|these)",
        "(?:one (?:does|has to|can only|might) wonder|makes (?:one|us|me|you) wonder|(?:we|i) (?:do |can only |can't "
        "help but )?wonder)"
        "(?: \\w+){0,2} (?:how|what|why|whether|if) (?:you|every|other|the rest|everyone|it was)|every other "
        "(?:household|customer|buyer|"
        "family|person|home|owner)(?: \\w+){0,2} (?:manage|has|have|had|seem|is|was|got|finds?|loves?)\\w*|(?:normal|"
        "ordinary|everyday|"
        "regular|proper|gentle|correct) (?:use|wear|walking|washing|handling|care) (?:doesn't|does not|never|wouldn't|"
        "would not|won't|"
        "can't|couldn't|would never)|(?:doesn't|wouldn't|don't|won't|can't|never) (?:just |simply )?(?:happens?|"
        "breaks?|tears?|fall off|"
        "come off|cracks?|shrinks?)(?: \\w+){0,2} (?:by (?:itself|themselves)|on (?:its|their) own|with (?:normal|"
        "proper)|under normal|in normal)",
        "we(?:'ve| have)? (?:already |now )?(?:told|explained|sent|said)(?: \\w+){0,5} (?:three|several|many|multiple|"
        "four|five|countless|"
        "\\d+) times|how many (?:more )?times (?:do|must|should|have) (?:we|i)|too lazy to|(?:can't|couldn't) be "
        "(?:bothered|arsed)|"
        "(?:we know|we have|i know|i have|we've got) (?:where you live|your (?:home )?address,? (?:so|and|remember|"
        "don't|be))|"
        "you(?:'ll| will) (?:regret|be sorry)|watch your(?:self| back| tongue)|(?:did|have) you (?:even|actually) "
        "(?:read|look|check|open|"
        "measure|follow|try)\\w*|(?:just )?be careful what you (?:post|write|say)",
    ),
    "id": (
        "(?:orang|pembeli|pelanggan) lain(?: \\w+){0,3} (?:elok|ok|oke|normal|aman|baik)(?:-baik)?(?: (?:je|aja|saja|"
        "kok))?(?=[,.!]| ?$)",
        "(?:kalau|kalo|jika|seandainya|andai) (?:\\w+ ){0,3}(?:di)?(?:baca|ukur|cek|lihat|perhatikan|semak|tengok)(?: "
        "\\w+){0,5} (?:pasti|tentu|mesti) (?:gak|ga|nggak|tidak|tak)(?: \\w+)?|(?:itu|ini|emang|memang) (?:dari|"
        "karena|sebab|gara-gara|salah) (?:kakak|kak|cik|akak|anda|kamu|awak)(?:nya)? sendiri|(?:keliatan|kelihatan|"
        "nampak|terlihat)(?: \\w+){0,2} (?:bekas|kesan) (?:gunting|jatuh|banting|pakai|cuci|air|basuh|paksa|potong)",
        f"(?:jangan-jangan|jgn2|entah-entah|agak-agak)(?: memang| ini)? {_ID_YOU}|(?:jadi )?(?:kayaknya|sepertinya|"
        f"kayanya|rasanya|nampaknya|"
        f"macam) {_ID_YOU} (?:yang|yg) (?!belum)\\w+|(?:dipakai|dipake|pakai|pake|guna|jalan|orang|dicuci|pemakaian|"
        f"penggunaan)(?: \\w+){{0,2}} "
        f"(?:normal|biasa|betul|wajar|benar)(?: \\w+)? (?:gak|ga|nggak|ngga|tidak|tak|takkan|mana|mustahil)(?: \\w+)? "
        f"(?:bakal\\w*|akan|"
        f"mungkin|begitu|begini|tercabut|rusak|rosak|putus|pecah|koyak|lepas|macam|boleh|sampai|jadi)",
        "(?:lepas tu|terus|habis tu|abis itu|tapi) (?:diam|senyap|gak ngaku|tak mengaku|pura-pura)(?: (?:saja|aja|je))"
        "?|(?:gak|nggak|tak|"
        "tidak|tak nak) (?:mau )?(?:ngaku|mengaku)|(?:males|malas|mls)(?: nak)? (?:baca|ukur|tengok|lihat)|(?:sudah|"
        "udah|dah)(?: \\w+)? kali "
        "(?:kami |admin |saya )?(?:di)?(?:jelas|bilang|kasih tau|cakap|terang|pesan|beritahu|ingatkan)\\w*|berapa "
        "kali(?: lagi)? (?:harus|kami|"
        f"nak|kena|mesti)|(?:ada|tahu|tau|simpan|pegang) (?:alamat|rumah|nomor|nombor) {_ID_YOU}(?= ?[.,!]| ya| lho| "
        f"tau| kalau| jangan)|"
        "(?:jangan|bakal|akan|pasti) (?:menyesal|nyesel)(?! (?:beli|belanja|pilih))|(?:malukan|jatuhkan|jelekin|"
        "menjelekkan) (?:nama )?(?:kedai|"
        "toko|kami)|awas(?: ya| kau| kamu)(?=[.,!])",
    ),
    "vi": (
        "(?:do|tại|vì|là) (?:chị|bạn|anh|khách)(?: \\w+){0,2} (?:cắm|lắp|giặt|bấm|dùng|để|kéo|chỉnh|sạc|ấn|sử dụng|"
        "bảo quản|đo|đặt|chọn|mở|xé|cắt)(?: \\w+){0,4} (?:sai|nhầm|mạnh|ngược|bậy|ẩu|quá tay|nên mới|mới hỏng|mới "
        "cháy)",
        "(?:dùng|đi|xài|sử dụng|giặt|mặc) (?:bình thường|đúng cách|đàng hoàng)(?: \\w+){0,2} (?:không thể|sao mà|làm "
        "sao mà|đâu có|không bao giờ|"
        "chẳng bao giờ|đời nào)|(?:nói|dặn|giải thích|nhắc|bảo)(?: \\w+)? (?:bao nhiêu|mấy|ba|n|không biết bao nhiêu) "
        "lần(?: rồi| mà|,)|lười "
        "(?:đọc|xem|đo)|(?:biết|có) (?:nhà|địa chỉ)(?: \\w+){0,3}[,.] ?(?:đừng|coi chừng|liệu)|liệu hồn|coi chừng đó|"
        "đừng (?:trách|hối hận)|"
        "sẽ hối hận|(?:hay là|chắc) (?:bạn|chị|anh)(?: \\w+){0,3} (?:rồi giấu|mà không nói|rồi im)|có chịu (?:đọc|xem|"
        "đo)|"
        "nhà (?:người ta|khác)(?: \\w+){0,3} (?:được|không sao)",
    ),
    "es": (
        "(?:seguramente|probablemente|quiz[aá]s?|tal vez|posiblemente|seguro que|a lo mejor) (?:usted )?(?:no )?(?:se "
        ")?(?:lo|la|los|las) (?:\\w+ )?(?:lav|enchuf|us|mont|dej|golpe|moj|forz|carg|conect|instal|guard|tir|meti|sec|"
        "planch|ley|mir|midi)[oó](?= |[.,!])|(?:a )?(?:los|las) dem[aá]s (?:clientes|compradores)(?: \\w+){0,4} "
        "(?:perfect|bien|content|encant|satisfech|sin problema|quej)\\w*",
        "(?:tiene|tienen) (?:toda la |mucha )?pinta de(?: que)? (?:hab[eé]r\\w*|ser (?:usted|suy[oa])|usted|lo|la)|"
        "(?:hab[eé]rsel[oa]|"
        "se l[oa] ha) hecho (?:usted|adrede)|para (?:no pagar|(?:que le )?salga gratis|sacar (?:dinero|algo))|(?:uso|"
        "lavado|us[aá]ndol[oa]|"
        "caminando|lav[aá]ndol[oa]) (?:de forma )?(?:normal(?:mente)?|correct\\w+)(?: eso| esto| as[ií])? no (?:se )"
        "?(?:romp|pas|ocurr|despeg|ray|"
        "manch|encog|cae|estrope)\\w*|(?:se lo|te lo|le) (?:hemos |hab[ií]amos |he )?(?:dich|dij|expli|repet)\\w+(?: "
        "ya)? (?:mil|tres|varias|"
        "muchas|cinco|\\d+) veces|cu[aá]ntas veces (?:hay|tenemos|se lo|te lo|tengo|habr[aá])|(?:le|te) (?:da|dio) "
        "(?:pereza|flojera)|por no leer|"
        "sabemos d[oó]nde vive[s]?|se (?:va a arrepentir|arrepentir[aá])|te (?:vas a arrepentir|arrepentir[aá]s)|"
        "at[eé]ngase|"
        "(?:no quiere|sin) (?:contarlo|reconocerlo|admitirlo|decirlo)",
    ),
    "pt": (
        "(?:pela|pelas) fotos?(?: \\w+){0,6} (?:voc[eê]|vc|foi) (?:forç|lav|quebr|derrub|rasg|us|mexe|molh|cort|pux|"
        "deix)\\w*|(?:d[aá] (?:pra|para) (?:ver|notar|perceber)|(?:est[aá]|fica) claro|t[aá] na cara) que (?:voc[eê]|"
        "vc|foi|o cliente) (?:\\w+ )?(?:forç|lav|quebr|derrub|rasg|us|mexe|molh|cort|pux|deix|passo)\\w*",
        "pregui[cç]a de|letras? garrafa(?:l|is)|(?:andando|usando|lavando|uso|usar|lavagem)(?: \\w+)? "
        "(?:normal(?:mente)?|corret\\w+)(?: isso)? "
        "n[aã]o (?:se )?(?:descol|quebr|estrag|rasg|encolh|acontec|solt|racha|mancha|d[aá])\\w*|n[aã]o (?:quer|quis) "
        "(?:contar|admitir|assumir|"
        "dizer|falar a verdade)|(?:j[aá] )?(?:te |lhe )?(?:falamos|explicamos|dissemos|avisamos)(?: \\w+){0,3} (?:mil|"
        "tr[eê]s|v[aá]rias|cinco|\\d+) "
        "vezes|quantas vezes (?:tem|temos|vou|precis|vamos)\\w*|deve ter (?:pisado|lavado|molhado|deixado|deixado "
        "cair|usado|puxado|forçado|"
        "batido|mexido|colocado)|sabemos onde (?:voc[eê] |vc )?mora|(?:vai|vão) se arrepender|(?:pra|para) n[aã]o "
        "pagar|"
        "(?:pra|para) (?:sair|ficar) de graça",
    ),
}  # fmt: skip
