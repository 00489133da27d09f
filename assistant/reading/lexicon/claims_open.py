"""Claims put another way: wagers on being beaten, no exceptions, effects on health told as a story. Own lists."""

from __future__ import annotations

ABSOLUTE = {
    "zh": (
        "(?:找|有)(?:到|得到|不到)?[^。，]{0,4}(?:比|更)[^。，]{0,10}(?:更|还)?[^。]{0,8}(?:关门|倒闭|关店|不干了|"
        "赔您|直播吃|跟您姓)|(?:没有|无一|"
        "毫无)例外|没有(?:任何)?(?:一个|一家|哪家)[^。，]{0,8}(?:比得|能比|敢比|赶得)|(?:超|胜|吊打|秒杀|碾压|完爆|"
        "甩开)(?:过|了)?[^。，]{0,6}(?:所有|一切|全部|任何|同行|别家|大牌|同类)|(?:从来|从未|至今)(?:没有?|零)"
        "(?:一件|一个|一例)?(?:出过|坏过|有过)?(?:次品|问题|"
        "差评|故障|瑕疵)|(?:永远|一辈子|这辈子|绝)不(?:会)?(?:坏|掉|褪|断|变形|再)",
    ),
    "ja": (
        "(?:より|以上に)[^。]{1,12}(?:あったら|あれば|見つかれば|ございましたら)[^。]{0,8}(?:店を(?:たた|閉)|閉店|"
        "廃業)|どの(?:ブランド|店|メーカー|商品)よりも?|"
        "(?:例外なく|例外はありません|一切の例外)|(?:一枚|一つ|一個|一件|一度)も(?:出て|壊れ|不良)|"
        "(?:世界|日本|アジア|業界|地球上|国内)(?:で|一|中で|の中で|トップ|最)(?:一番|最も|もっとも|唯一)?",
    ),
    "th": (
        "(?:ใครเจอ|ถ้าเจอ|หาเจอ|หากเจอ|ถ้าหา|หา)[^.]{0,24}(?:กว่านี้|กว่าเรา|กว่าร้าน)[^.]{0,24}(?:ปิด|เลิก|ยอม|"
        "ให้)|ไม่มีข้อยกเว้น|(?:เหนือกว่า|ดีกว่า|ชนะ|แซง)(?:ทุก|ใคร|แบรนด์ไหน)|(?:ไม่เคยมี|ไม่มี)(?:ตัว|ชิ้น|"
        "ร้าน)?(?:ไหน|ใด)[^ ]{0,8}(?:เสีย|พัง|สู้|เท่า|เทียบ)|(?:ทุกคราบ|คราบทุกชนิด|"
        "ทุกชนิด)[^ ]{0,6}(?:หลุด|ออก|หาย)|แม้แต่(?:ตัว|ชิ้น)เดียว",
    ),
    "en": (
        "(?:find|found|spot|show us|bring us|know of)(?: \\w+){0,6} (?:\\w{3,}er|better|more \\w+|nicer|"
        "cheaper)(?: \\w+){0,6},? (?:we'll|we will|i'll|and we'll)(?: \\w+)? (?:shut|close|quit|eat|retire|give up|"
        "go out|pack)|(?:without|no|zero) (?:a single )?exceptions?|every (?:single )?(?:one|stain|"
        "unit|piece|item|customer|time)[.!]|(?:zero|no|not the slightest|absolutely no) (?:possibility|chance|way(?! "
        "of)|"
        "risk)(?: \\w+)? (?:of|that|this|it|anyone)|(?:will|would|can) (?:simply |absolutely )?never (?:ever "
        ")?(?:happen again|break|fail|fade|rip|leak|crack|be a problem|tear|rust|wear|lose|go wrong|be beaten)"
        "|(?:never|ever) (?:be )?(?:a )?problem again|the (?:cheapest|finest|softest|strongest|safest|fastest|"
        "toughest|purest|warmest|brightest|lightest|lowest|highest|quietest|only \\w+ that (?:truly|really|"
        "actually))(?! (?:way|thing|option|fit|of luck|time|guess|we can|you can|part|solution|to|date|possible "
        "|place|answer|day))|(?:absolute|ironclad|cast-?iron|lifetime|unconditional|total) guarantee|walang "
        "(?:tatalo|kapantay|katulad)|(?:nothing|nobody|no one|no other \\w+)(?: \\w+){0,3} (?:comes close|beats|"
        "compares|can match|even close|can beat|rivals?)|(?:beats?|outperforms?|surpass\\w*|superior to|better than)"
        " (?:every|any|all)(?: other)? (?:brand|shop|store|product|competitor|rival|seller|one)s?|(?:not a single|"
        "not one|never a)(?: \\w+){0,3} (?:defect\\w*|faulty|broken|returned|failed)",
    ),
    "id": (
        "(?:kalau|kalo|jika|siapa)(?: \\w+)? (?:ada|jumpa|nemu|ketemu|dapat)(?: \\w+){0,3} (?:lebih|lagi) "
        "\\w+[^.]{0,40}(?:tutup|bangkrut|berhenti)|ter(?:murah|baik|cepat|bagus|kuat|ampuh|lembut|laris|hebat|"
        "pantas|berkualiti|awet|top|handal|unggul|lengkap)(?=[,.! ])(?! (?:kami|dari kami|untuk))|paling "
        "(?:berkualiti|berkualitas|"
        "murah|bagus|kuat|lembut|awet|ampuh|hebat|laju|tahan)(?: \\w+)? (?:di|se|kat|dekat|sekali|dalam)|(?:takde|"
        "tiada|gak ada|tidak ada|tak ada)(?: \\w+){0,3} (?:lawan|tandingan|saingan|menandingi|yang bisa ngalahin|"
        "pengecualian|terkecuali)|tanpa (?:pengecualian|kecuali)|(?:seumur-umur|seumur hidup|selamanya|sampai "
        "bila-bila|sampai "
        "kapan pun)(?: \\w+)? (?:gak|tidak|tak|dijamin|nggak)|tiada satu pun \\w+|(?:dijamin|confirm|jamin|"
        "gerenti)(?: \\w+)? (?:seumur|selamanya|100|pasti|gak bakal|takkan|tidak akan)|(?:toko|kedai|brand|jenama) "
        "lain(?: \\w+)? (?:lewat|kalah|jauh)",
    ),
    "vi": (
        "(?:kiếm|tìm)(?: \\w+)? (?:ra|được|thấy)(?: \\w+){0,5} hơn(?: \\w+){0,5} (?:dẹp tiệm|đóng cửa|nghỉ bán|"
        "sập)|(?:hơn hẳn|vượt xa|ăn đứt|bỏ xa|vượt)(?: \\w+)? (?:mọi|tất cả|bất kỳ|các hãng)|không (?:có )?ngoại "
        "lệ|(?:chưa từng|chưa bao giờ|không)(?: \\w+){0,3} (?:cái|con|chiếc|món) nào(?: \\w+)? (?:lỗi|hư|hỏng)|"
        "(?:nhất|số một|đỉnh nhất|xịn nhất|rẻ nhất|tốt nhất|bền nhất) (?:việt nam|thị trường|thế giới|châu á|vũ "
        "trụ|trên đời)|không (?:ai|đâu|shop nào)(?: \\w+)? (?:bằng|qua mặt|sánh|đọ|rẻ hơn)",
    ),
    "es": (
        "si (?:encuentr|hall|ve|conoc)\\w+(?: \\w+){0,3} m[aá]s \\w+[^.]{0,30}(?:cerr|dej|jubil)\\w+|(?:super|"
        "supera|ganamos|superior(?:es)?|mejor(?:es)?)\\w*(?: \\w+)? (?:a|que) (?:cualquier|todas? las?|todos los|"
        "ningun)|(?:jam[aá]s|nunca)(?:,? pero nunca)?(?: \\w+){0,4} (?:romper|descos|fall|defecto|estrope|destiñ|"
        "desteñ|encog|"
        "perder)\\w*|sin (?:ninguna )?excepci[oó]n|ni un[oa] sol[oa]|nadie (?:m[aá]s )?(?:vende|tiene|entrega|"
        "ofrece|llega|hace)(?: \\w+)? (?:m[aá]s|mejor)|se lo firmo|(?:el|la|los|las) (?:mejor|m[aá]s \\w+)(?: "
        "\\w+){0,2} (?:del mundo|de (?:europa|españa|m[eé]xico|todo|internet)|del mercado|del planeta|del pa[ií]s)",
    ),
    "pt": (
        "se (?:ach|encontr|ver|vir)\\w*(?: \\w+){0,2} mais \\w+[^.]{0,30}(?:fech|par)\\w+|melhor (?:\\w+ )?(?:do "
        "brasil|do mundo|de todos|do planeta|da internet|do mercado)|ningu[eé]m (?:entrega|vende|tem|faz|chega)(?: "
        "\\w+)? (?:mais|melhor|menor|igual)|(?:jamais|nunca)(?: \\w+){0,3} (?:quebr|estrag|rasg|desbot|falh|"
        "descostur)\\w*|sem "
        "(?:nenhuma )?exceç[aã]o|(?:super|bate|ganha|melhor)\\w* (?:de |que |do que )?(?:qualquer|todas as|todos "
        "os) (?:outr\\w+|marca|loja|concorr)\\w*|(?:zero|nenhuma) (?:chance|possibilidade)|nem um[a]? s[oó]",
    ),
}  # fmt: skip

MEDICAL = {
    "zh": (
        "(?:血糖|血压|血脂|尿酸|胆固醇|睡眠|疼痛|疼|咳嗽|湿疹|关节|腰|颈椎)[^。，]{0,4}(?:有没有|是不是|有)?(?:降|"
        "下降|好转|改善|缓解|减轻|好一?点|好些)(?:了|一点|些|"
        "吗)?[^。]{0,4}|(?:老寒腿|静脉曲张|腰椎间盘|腰突|颈椎病|风湿|痛风|湿疹|鼻炎)[^。]{0,14}(?:松快|好转|好了|"
        "缓解|舒服|见效|消|管用)|(?:吸|排|拔|逼)(?:走|出|"
        "掉)?[^。，]{0,6}(?:毒|湿气|寒气)|"
        "(?:比|胜过|强过)[^。，]{0,6}(?:药|钙片|针|膏药|止痛|退烧|医院)[^。，]{0,4}(?:管用|好|快|强|有效)|(?:刺痛|"
        "红肿|头晕|发红|发痒|拉肚子|爆痘|过敏|"
        "脱皮)[^。]{0,14}(?:正常(?:现象|反应)|排毒|建立耐受|好转反应|起效|见效)|(?:加量|加倍|多敷|多喝)"
        "[^。，]{0,6}(?:就|几|两)|(?:胎儿|宝宝|婴儿|"
        "孕妇)[^。，]{0,6}(?:跟着补|也能补|放心(?:吃|用|喝)|随便(?:吃|用)|都能(?:吃|用|喝))",
    ),
    "ja": (
        "好転反応|(?:毒素|老廃物)が(?:出て|排出|抜け)|病院(?:に|へ)は?(?:行かず|行かなくて)|(?:解熱剤|鎮痛剤|薬|"
        "サプリ|病院)(?:より|よりも)[^。]{0,10}(?:早く|効|下が|"
        "良|安全)|(?:赤み|かゆみ|めまい|痛み|しびれ|下痢|湿疹)[^。]{0,12}(?:証拠|効いている|正常|サイン|一時的な反応)"
        "|(?:血圧|血糖値|熱|痛み|咳|睡眠)[^。]{0,6}(?:下がり|"
        "改善|治ま|良くなり|楽にな)(?:まし|ます)|量を(?:倍|増や)",
    ),
    "th": (
        "(?:ลดไข้|แก้ปวด|หายปวด|หายไข้|ลดความดัน|ลดน้ำตาล)|(?:ไว|ดี|เร็ว|ได้ผล)กว่า(?:ยา|หมอ|พารา|โรงพยาบาล)|"
        "(?:ผื่น|คัน|แสบ|แดง|เวียนหัว|มึน|สิว)[^.]{0,16}(?:ขับ(?:พิษ|สารพิษ)|เห็นผล|ปกติของ|ดีท็อกซ์|ปรับสภาพ)|"
        "(?:ความดัน|น้ำตาล|อาการปวด|ไข้|การนอน)[^ ]{0,8}(?:ลดลง|ดีขึ้น|หาย)|(?:คนท้อง|เด็กทารก|ทารก|"
        "แม่ให้นม)(?:ก็)?(?:ทาน|ใช้|กิน|ดื่ม)(?:ได้(?:สบาย|เลย|ปลอดภัย|แน่นอน|ค่ะ ไม่มี))|"
        "ไม่ต้อง(?:ไป)?(?:หาหมอ|พบแพทย์|กินยา)",
    ),
    "en": (
        "(?:blood pressure|blood sugar|cholesterol|hair loss|pain|insomnia|rash|acne|joints?|anxiety|fever|cough|"
        "migraines?|sleep)(?: \\w+){0,3} (?:come down|came down|gone down|slow\\w*|improv\\w*|eased?|easing|better|"
        "settled|clear\\w*)(?: since| yet| now|[?.!])|(?:don't|do not|won't|no) need (?:a|to see a|the|for a) "
        "(?:doctor|gp|hospital|pharmacist)|"
        "(?:won't|never|not|can't) (?:\\w+ )?(?:catch|get) (?:the )?(?:flu|covid|colds?|sick|ill)|(?:beats?|better "
        "than|faster than|works better than|stronger than|instead of) (?:\\w+ )?(?:tablets?|pills?|medicine|"
        "medication|paracetamol|ibuprofen|antibiotics|doctor'?s?)|reactivat\\w+|(?:detox\\w*|toxins)(?: \\w+){0,3} "
        "(?:leav|com|out|flush)\\w*|(?:tingling|"
        "stinging|redness|dizz\\w+|rash|itch\\w*|breakouts?|nausea)(?: \\w+){0,5} (?:working|normal reaction|"
        "healing|detox\\w*|leaving the body|good sign|purging)|(?:safe|fine|okay|harmless|suitable|ok) (?:\\w+ "
        ")?(?:for|sa|in) (?:\\w+ )?(?:buntis|pregnan\\w+|newborns?|every skin|all skin|breastfeeding|expecting)|"
        "nobody can (?:react|be allergic)|"
        "dermatologically (?:harmless|safe)|pang-?alis ng|third trimester|(?:baby|child|bump) (?:benefits|gets) "
        "(?:too|stronger)",
    ),
    "id": (
        "(?:pusing|gatal|ruam|merah|perih|mual|jerawat|kemerahan|pening|pedih)(?: \\w+){0,6} (?:tandanya|tanda|"
        "wajar|normal|detoks|buang toksin|racun|toksin|bereaksi|kesan baik)(?: \\w+)?|tanda(?:nya)? (?:badan|tubuh|"
        "penyakit\\w*|racun|kulit)(?: \\w+)? (?:keluar|buang|sembuh|bersih|bekerja)|(?:dosis\\w*|takaran\\w*) "
        "(?:di)?(?:tambah|gandakan)|jangan berhenti "
        "(?:pakai|makan|minum)|(?:turun|ilang|hilang|sembuh|surut)(?: demam| panas)?(?: \\w+){0,2} (?:laju|cepat|"
        "cepet) (?:dari|daripada|dp) (?:ubat|obat)|(?:lebih |lagi )(?:ampuh|mujarab|bagus|cepat|laju) (?:dari|"
        "daripada) (?:ubat|obat|dokter|doktor|klinik)|(?:ibu hamil|bumil|busui|ibu mengandung|ibu menyusu\\w*|bayi|"
        "baby|newborn)(?: \\w+){0,2} (?:aman|boleh|"
        "bisa|selamat|bagus|pun boleh)(?: \\w+)? (?:pakai|minum|sapu|guna|makan|hari-hari|kok|banget|supaya|"
        "sahaja)|(?:bagus|aman|selamat) (?:buat|untuk|bagi) (?:busui|bumil|ibu hamil|ibu mengandung|bayi baru|asi)|"
        "asi (?:deras|lancar|melimpah)|(?:gak|tidak|tak) (?:gampang|mudah) sakit|(?:gak|tidak|tak) (?:perlu|usah|"
        "payah) (?:ke )?(?:dokter|doktor|klinik)",
    ),
    "vi": (
        "(?:huyết áp|đường huyết|giấc ngủ|cơn đau|mụn|da|tiểu đường|xương khớp)(?: \\w+){0,3} (?:ổn hơn|giảm|hạ|đỡ|"
        "cải thiện|khỏe hơn|hết)(?: \\w+)? (?:chưa|rồi|hẳn|nhiều)|(?:chóng mặt|ngứa|nổi mẩn|đỏ|rát|đau|mụn|buồn "
        "nôn)(?: \\w+){0,3} (?:là )?(?:do )?(?:bệnh|độc|thải độc|đang đẩy|bình thường|dấu hiệu|thuốc đang)(?: "
        "\\w+)? (?:đang|được|ra|thải|tốt|ngấm)|"
        "(?:bầu|bà bầu|mẹ bầu|cho con bú|trẻ sơ sinh|em bé)(?: \\w+){0,4} (?:thoải mái|vô tư|không sao|được hết|"
        "dùng tốt|xài tốt|an toàn)|(?:uống|bôi|dùng) gấp (?:đôi|ba)|(?:hơn|thay) (?:cả )?thuốc|(?:không|khỏi) cần "
        "(?:đi )?(?:bác sĩ|bệnh viện|khám)|lành tính tuyệt đối",
    ),
    "es": (
        "(?:embarazad\\w+|beb[eé]s?|reci[eé]n nacid\\w+|lactancia)(?: \\w+){0,3} (?:sin (?:ning[uú]n )?(?:problema|"
        "riesgo|miedo)|tranquil\\w+|segur[oa]\\w*)|(?:inocu|segur)[oa]s? (?:para|desde) (?:el |la |tu |su "
        ")?(?:beb[eé]|embaraz|reci[eé]n|primer d[ií]a|nacimiento|feto)\\w*|(?:escuece|pica|enrojece|marea|mareo|"
        "sarpullido|picor|ardor)(?: \\w+){0,3} (?:es que|es "
        "normal|haciendo efecto|señal|significa|toxinas|expuls)\\w*|no (?:vaya|vayas|hace falta ir|necesita ir|"
        "necesita) (?:al |un )?m[eé]dico|(?:duerme|duermes|tensi[oó]n|az[uú]car|dolor|fiebre|colesterol)(?: \\w+)? "
        "(?:mejor|ha bajado|baj[oó]|remit\\w+|ced\\w+)(?: \\w+)? (?:con|desde|gracias)|(?:baj|quit|alivi|elimin|"
        "cur)\\w+(?: \\w+){0,2} (?:fiebre|dolor|"
        "dermatitis|ansiedad|eccema|costra)|(?:dejan?|dejar) (?:de tomar )?(?:las|los|la) (?:pastillas|"
        "medicaci[oó]n|medicamentos)|(?:antes|mejor|m[aá]s r[aá]pido) que (?:el |un |cualquier )?(?:paracetamol|"
        "ibuprofeno|medic\\w+|f[aá]rmac\\w+)",
    ),
    "pt": (
        "(?:gr[aá]vidas?|gestantes?|beb[eê]s?|rec[eé]m[- ]nascid\\w+|amamenta\\w+)(?: \\w+){0,3} (?:sem (?:nenhum "
        ")?(?:problema|risco|medo)|tranquil\\w+)|segur[oa]s? (?:para|pra|desde) (?:o |a )?(?:nascimento|beb[eê]|"
        "gestante|gr[aá]vida|rec[eé]m|primeiro dia)\\w*|(?:tontura|coceira|vermelhid\\w+|ardência|ardencia|enjoo|"
        "espinhas)(?: \\w+){0,4} (?:corpo|normal|sinal|expuls|efeito|"
        "toxinas|desintox)\\w*|corpo (?:expuls|elimin|limp)\\w+|(?:dobrar|aumentar) a (?:dose|quantidade)|n[aã]o "
        "precisa (?:de |ir ao |ir no )?m[eé]dico|(?:acaba|baix|tir|alivi|elimin|cur)\\w*(?: \\w+){0,3} (?:febre|"
        "dermatite|assadura|ansiedade|dor |insônia)|(?:mais r[aá]pido|melhor|antes) (?:do )?que (?:o "
        ")?(?:rem[eé]dio|paracetamol|dipirona|m[eé]dico)",
    ),
}  # fmt: skip
