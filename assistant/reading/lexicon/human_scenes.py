"""Small scenes from which a reader takes a person to be writing: typing errors, traffic, hands. Own lists."""

from __future__ import annotations

_EN = "(?:chat ?-?)?(?:bots?|robots?|ai|a\\.i\\.|chatgpt|machines?|computers?|algorithms?|programs?)"
_VI = "(?:chat ?)?(?:bot|robot|ai|máy|trí tuệ nhân tạo|phần mềm)"

SCENES = {
    "zh": (
        "(?:刚|刚才|刚刚)(?![^，。]{0,8}(?:核实|查|问|确认|联系|核对|统计|看到|收到|给仓|和仓|"
        "跟仓))[^，。]{1,10}[，,]?(?:所以)?(?:回(?:得|您)?(?:晚|慢)|来晚|耽误回)|每[句个条]话?都是?(?:现打|现写|"
        "亲手|手打)|(?:从不|不|没|不会)用自动(?:话术|回)|背后(?:真的?|都)?(?:是)?有人|"
        "人工客服[^，。]{0,6}[，,]?[^，。]{0,4}陪着",
        "(?:实实在在|真真切切|如假包换|正儿八经|货真价实|有名有姓|会喘气|喘气)的?(?:真|活|大活)?人|当我是人|"
        "(?<!有)(?<!他)人在(?:回|打字|跟您聊|和您聊)|"
        "(?:一条一条|一字一句|一个字一个字|逐条|逐字)(?:地)?(?:看|回|打|敲|读)(?:的|过|给)|坐在(?:电脑|屏幕|"
        "手机)(?:前|跟前|后)|(?:我|我们|这)"
        "[^，。]{0,4}(?:错别字|打错)|打错字|手滑|(?:我)[^，。]{0,4}(?:年纪大|老花|眼花|手笨|手慢|打字慢|打字不快)|"
        "(?:我|本人)[^。]{0,8}今年"
        "(?:\\d\\d|二十|三十|四十|五十)|不是那种自动|自动弹",
        "(?:机器人?|ai|程序|电脑)(?:又|还|哪|怎么|难道)?(?:能|会|可以|可能)(?:这么|这样|给您|打错|半夜|道歉|心疼|陪|"
        "懂|写出|跟您|说)[^。]{0,12}"
        "(?:吗|么|嘛|呀|？|\\?)|(?:谁家|哪家|什么样的|见过)(?:的|哪个)?(?:机器人?|ai|程序)|(?:刚|刚刚|刚才)(?:去|"
        "出去|跑去|下楼)?(?:倒|接|喝|买|"
        "取|拿)(?:了)?(?:杯|口|个|份)?(?:水|咖啡|奶茶|外卖|早饭|盒饭|快餐)|我家(?:的)?(?:猫|狗|娃|孩子|宝宝|老人|"
        "小孩|老太太)|(?:猫|狗)(?:刚|又)?"
        "(?:踩|咬|扑|趴)[^。]{0,6}键盘|(?:我)?(?:手机|电脑)(?:刚|刚才)?(?:没电|死机|断网)[^。]{0,10}(?:回|晚|才|"
        "抱歉|久等)|(?:路上|地铁上|公交上|"
        "被窝里|床上)[^，。]{0,4}(?:回您|给您回|打字|看手机|回消息)|(?:每|所有|全部)[^，。]{0,6}(?:消息|回复|"
        "信息)[^，。]{0,4}(?:由|是|都是)"
        "(?:真?人|店主|老板娘?)[^，。]{0,4}(?:回|打|写|亲)",
    ),
    "ja": (
        "中の人|(?:ai|機械|ロボット|ボット)(?:呼ばわり|扱い)|(?:寝かせ|風呂|食事|買い物|通院|"
        "通勤)[^。]{0,10}(?:返信|返事)が(?:遅|おそ)",
        "(?:機械|ai|ロボット|ボット|プログラム)に(?:は)?[^。]{0,16}(?:書け|わか|分か|でき|言え|謝|"
        "打て)[^。]{0,4}(?:ませ|ない)|打ち間違|誤字[^。]{0,10}"
        "(?:すみ|申し訳|失礼)|(?:渋滞|電車|移動中|外出先|帰宅|運転)[^。]{0,14}(?:返信|返事|遅)|(?:スマホ|"
        "携帯)の充電|(?<!お)寝(?:落ち|坊|てし)|"
        "(?:私|わたし)も(?:一人の)?(?:人|親|母|父|消費者)|人(?:が|の手で)(?:一つ|一通|読|書|打|お返事|返信)|"
        "画面の(?:向こう|こちら)[^。]{0,8}人|"
        "(?:一つ|一通|一文字|ひとつ)(?:一つ|ずつ|一通|ひとつ)[^。]{0,8}(?:打|手で|書い)|(?:私|わたし)(?:の)?(?:指|"
        "目|肩|手|年齢|歳)",
    ),
    "th": (
        "(?:เพิ่ง|เมื่อกี้)(?!(?:ได้รับ|เช็[คก]|ตรวจ|สอบถาม|เห็น|ทราบ))[^.]{2,24}(?:เลย|จึง)?ตอบช้า|ตอบช้า[^.]{0,14}(?:เพิ่ง|"
        "เมื่อกี้)(?!(?:ได้รับ|เช็[คก]|ตรวจ|สอบถาม|เห็น|ทราบ))|ให้นมลูก",
        "เมื่อกี้(?:นี้)?(?:ไป|พา|แวะ|หลับ|กิน|อาบ|ขับ|เผลอ)|(?:ไป|พา)(?:รับ|ส่ง)(?:ลูก|แฟน|แม่|หลาน)|คุยกับ(?:คน|มนุษย์)(?:อยู่|จริง|"
        "ค่ะ|ครับ|นะ|จ้า)|"
        "(?:เป็น|ใช่) ?(?:ai|บอท|หุ่นยนต์|เอไอ|โปรแกรม) ?(?:ไหม|หรือ|มั้ย|รึ)[^.]{0,10} ?ไม่|รถติด[^.]{0,12}(?:ตอบ|เลย)|พิมพ์ผิด|"
        "(?:มือถือ|โทรศัพท์)"
        "(?:หนู|ผม|แอดมิน)?(?:ดับ|แบต)|แบตหมดเลย|คน(?:นั่ง)?เฝ้าแชท|มีแต่คน|คนล้วน|(?:อ่าน|ตอบ)(?:เอง)?ทุก(?:ข้อความ|แชท)(?:ด้วย|"
        "โดย)|ไม่มี(?:บอท|ai|เอไอ|"
        "หุ่นยนต์)|ด้วยมือ(?:ของ)?(?:หนู|เรา|แอดมิน|ตัวเอง)",
    ),
    "en": (
        "(?:sorry|apolog\\w+|forgive|excuse)[^.!?]{0,40}(?:late|slow|wait|delay|away|hold)[^.!?]{0,16}[,:;-]? ?(?:i "
        "(?:was|had to|just|went|got)|was (?:just|at|in|out))(?! (?:check|look|ask|wait|confirm|verif|read|find|"
        "want|with the)\\w*)|(?:nothing|none|never|not|isn't|wasn't)(?: \\w+){0,5} by (?:an? )?(?:chat)?(?:bots?|"
        "robots?|ai|machines?|computers?|software|algorithms?)(?= |[.,!]|$)(?! (?:wash|embroider))|(?:but|because|"
        "since|and|only) (?:an? |an actual |a real )?(?:person|human|someone) (?:wrote|typed|answered|writes|types)|"
        "about (?:chat)?bots|caught me \\w+ing|i(?:'m| am| do| really)? (?:real|exist)(?=[.,!]|$| and)|we(?:'re| "
        "are) real(?: people)?(?=[.,!]|$)",
        f"(?:each|every|all|everything|any|these)(?: \\w+){{0,5}} (?:typed|typing|written|composed|penned)(?: "
        f"\\w+){{0,2}} by "
        f"(?:(?:one|two|some|any|members?|a|our|real) (?:of )?)*(?:staff|team|people|person|humans?|us|family|owner|"
        f"two|me)|"
        f"(?:read|answer|write|type|repl)(?:s|ies|ing|y)?(?: \\w+){{0,5}} personally|(?:none|nothing|nobody|no one|"
        f"not one)"
        f"(?: \\w+){{0,5}} (?:computer|machine|bot|ai|auto\\w*)[- ]?(?:generated|written|made)|(?:programmed|coded|"
        f"scripted) "
        f"(?:these|this|my|the) (?:words|reply|replies|answers?|message)|(?:told|tells?|says|said|claims?|heard|"
        f"rumou?rs?)"
        f"(?: \\w+){{0,3}} (?:we|i)(?:'m|'re)? (?:use|are|am|have|an?|used?)(?: \\w+)? ?{_EN}|(?:never|won't|"
        f"wouldn't|don't|"
        f"not|refuse to) (?:\\w+ )?(?:let|allow|leave|hand|trust|want|give)(?: (?!ing)\\w+){{0,4}} {_EN}(?= |[.,!]|"
        f"$)(?! "
        f"(?:get|near|run|out|vacuum|cool|dry|mop))",
        f"(?:think|thought|feel|felt|assume|guess|suspect|believe|reckon)\\w*(?: \\w+){{0,4}} {_EN} (?:wrote|writes|"
        f"typed|"
        f"answer\\w*|repl\\w*)|(?:person|human|people|someone|somebody|man|woman|lady|guy)(?: \\w+)? (?:at|behind|in "
        f"front of) "
        f"(?:this|the|these|that|a|my|our) (?:keyboard|keys|screen|phone|messages?|chat|replies|account|words)|"
        f"(?:this is|it's|"
        f"i'm|i am|am|speaking|talking)(?: \\w+)? (?:an? )?human\\b(?! (?:error|resources|hair|voice|rights))|me\\? "
        f"?artificial|"
        f"(?:do|can|could|would|does|since when do) (?:an? |any )?{_EN} (?:say|talk|laugh|joke|write|feel|cry|care|"
        f"apologi[sz]e|"
        f"type|sleep|drink|eat|love|make)",
        "(?<!in )(?<!off )my (?:own |poor |old |two )?(?:thumbs?|fingers?|eyes?|hands?|back|wrists?|neck|feet|legs?|"
        "stomach|typing|"
        "typos?|handwriting"
        "|glasses|accent|grammar)\\b|(?:stuck|sitting|caught) in traffic|i (?:just |only )?(?:woke up|got home|got "
        "up|overslept|"
        "dozed off|fell asleep)|on my (?:way home|commute|couch|sofa|break|day off|phone)|my (?:phone|laptop|wi-?fi|"
        "internet|"
        "battery) (?:died|crashed|froze|ran|went|is dead|was dead)|excuse (?:the|my|any) typos?|(?:typing|typed|"
        "type) too "
        "(?:quickly|fast)|fat fingers|autocorrect|i(?:'m| was| am) (?:driving|cooking|shopping|at home|in the car|"
        "at a wedding|on "
        "holiday|on vacation|on leave|off yesterday|off today|typing (?:this|as fast|from|on|with))|i'm (?:only "
        ")?\\d\\d years old|"
        "(?:grew|growing) up (?:in|on|with)",
    ),
    "id": (
        "(?:baru|lama|telat|lambat)(?: \\w+){0,3} (?:balas|bales|jawab)\\w*,? (?:habis|abis|tadi|soalnya|karena|"
        "lagi) (?!banyak|pesan|ramai|antri|chat|cek|kami)\\w+|nidurin|ninabobo\\w*|(?:ngetik|balas|jawab|taip)(?: "
        "\\w+){0,2} (?:bapak-bapak|ibu-ibu|emak-emak|mas-mas|mbak-mbak|pakcik|makcik)|(?:saya|aku) (?:baru|tadi)(?: "
        "\\w+)? (?:balik|pulang|pergi|keluar)(?= |[.,!])|bukan auto ?-?reply|bukan (?:balasan|mesej|pesan) auto",
        "(?:orang|manusia)(?: \\w+){0,2} (?:kok |lho |loh )?(?:yang|yg) (?:jawab|balas|baca|ketik|ngetik|taip|"
        "bales)|di(?:balas|jawab|"
        "baca|ketik|taip|tulis|bales)(?:nya)?(?: \\w+){0,2} (?:oleh|sama|dengan) (?:manusia|orang|pemilik|kami "
        "sendiri|tangan)|"
        "langsung (?:oleh|dari|sama) (?:owner|pemilik|bos|pemiliknya)|(?:saya|aku|mimin|min)(?: \\w+){0,4} "
        "(?:angkat kain|jemuran|lowbat|"
        "ketiduran|terlelap|tertidur|di jalan|naik (?:motor|bus|bas|kereta|mrt)|nyetir|memandu|bangun tidur|kejebak "
        "macet|sidai kain|"
        "tersangkut jem)|(?:hp|handphone|fon|telefon|kuota) (?:saya|aku|mimin)(?: \\w+){0,2} (?:lowbat|mati|habis|"
        "rusak|hilang)|(?:admin|"
        "saya|kami|aku|mimin) (?:juga|pun|jugak) (?:punya|ada) (?:keluarga|perasaan|hati|anak)|(?:typo|salah ketik|"
        "salah taip)(?: \\w+)? "
        "(?:maaf|sorry|hehe|maklum)|maklum(?: \\w+)? (?:jari|ngetik|taip|mata)|(?:masa|masak|takkan) (?:robot|bot|"
        "mesin|ai)|(?:ada|memang) "
        "(?:orang|manusia)(?: \\w+)? (?:di|kat|dekat) (?:belakang|balik) (?:layar|skrin|chat)|(?:gaji|umur|usia) "
        "(?:saya|aku)",
    ),
    "vi": (
        "(?:nãy|hồi nãy|lúc nãy) (?:giờ )?(?:em|mình|tui) (?!kiểm|hỏi|xem|gọi|check|có nhắn|đã|báo|gửi)(?: "
        "?\\w+){1,8} (?:nên|rồi mới) |người thật việc thật",
        f"có người(?: \\w+){{0,3}} (?:trả lời|gõ|nhắn|ngồi)|{_VI} (?:hả|á|à|ư|ấy hả)(?: \\w+)? ?\\?|con người (?:trả "
        f"lời|gõ|viết|trực|"
        f"nhắn)|(?:do|là) (?:chính )?(?:người|nhân viên)(?: \\w+)? (?:gõ|viết|trả lời) (?:tay|trực tiếp|từng)|(?:em|"
        f"mình)(?: \\w+){{0,3}} "
        f"(?:kẹt xe|ngủ quên|mới dậy|hết pin|trên xe|chạy xe|đi làm về|đang lái)|điện thoại (?:em|mình) (?:hết pin|"
        f"sập|hư)|(?:em )?gõ "
        f"(?:nhầm|sai|lộn|mỏi)|lỗi đánh máy|(?:em|mình) (?:năm nay|sinh năm|\\d\\d tuổi)|(?:em|mình) (?:cũng )?(?:có "
        f"gia đình|có cảm xúc|"
        f"biết buồn|biết đau|biết mệt)|{_VI} (?:làm sao|sao|đâu|nào)(?: \\w+)? (?:biết|có|được|hiểu)",
    ),
    "es": (
        "(?:perdon\\w+|disculp\\w+|demor\\w+|tard\\w+)[^.!?]{0,30},? (?:estaba|estuve|fui|tuve que|and[aá]ba)(?! "
        "(?:comproband|revis|verific|consult|mir|prepar|en contacto|buscando))|(?:estaba|estuve|andaba) (?:en (?:la|"
        "el|mi) (?:ducha|gimnasio|cocina|cama|m[eé]dico|casa|ba[nñ]o|calle))|de (?:robot|bot|m[aá]quina|ia) (?:nada|"
        "no tengo)|contestamos personas",
        "(?:tecle\\w+|escrib\\w+|contest\\w+|respond\\w+)(?: \\w+)? yo(?= mism| con| sol| person|[.,!]|$)|dos dedos|"
        "no hay (?:ninguna? )?"
        "(?:m[aá]quinas?|bots?|robots?|ia)(?= |[.,!]|$)(?! (?:de|para|disponible))|me (?:dorm[ií]|qued[eé] "
        "dormid[oa]|acabo de despertar)|"
        "acabo de (?:despertar|llegar a casa|levantar)\\w*|me qued[eé] sin bater[ií]a|(?:estaba|estuve|ando|estoy) "
        "(?:d[aá]ndole|ba[nñ]ando|"
        "acostando|cocinando|manejando|conduciendo|en el (?:bus|metro|coche|carro|tr[aá]fico)|en un atasco)|(?:cada|"
        "todos?|todas?)(?: \\w+)"
        "{0,3} (?:l[oa]s? )?(?:lee|escribe|contesta|responde)n? (?:una persona|personas|gente|el due[nñ]|la due[nñ]|"
        "alguien|humanos)\\w*|"
        "(?:una|otra) persona como (?:t[uú]|usted)|errores? de dedo|dedazo|se me (?:cans|acalambr)\\w+ los dedos|"
        "tengo (?:\\d\\d|veinti\\w+|"
        "treinta|cuarenta)(?: y \\w+)? años",
    ),
    "pt": (
        "(?:desculp\\w+|perd[aã]o|demor\\w+|atras\\w+)[^.!?]{0,30},? (?:estava|tava|fui|tive que|tive de)(?! "
        "(?:verific|confer|consult|checand|olhand|busc|em contato))|(?:estava|tava) (?:na (?:academia|cozinha|cama|"
        "rua|missa)|no (?:m[eé]dico|chuveiro|banho|mercado))|de (?:rob[oô]|bot|m[aá]quina|ia) (?:n[aã]o tenho|nada)|"
        "responde[m]? s[aã]o pessoas",
        "(?:respondid|escrit|digitad|lid)[oa]s?(?: \\w+){0,2} por (?:pessoas?|gente|humanos?|uma pessoa|um humano|"
        "mim)|(?:t[oô]|estou|tava|"
        "estava) (?:no (?:[oô]nibus|metr[oô]|tr[aâ]nsito|carro|engarrafamento)|na rua|em casa|dando banho|fazendo "
        "(?:almo[cç]o|janta|comida)|"
        "dirigindo|dormindo|ninando|cozinhando)|(?:acabei de (?:acordar|chegar em casa|levantar))|peguei no sono|"
        "dormi demais|fiquei sem "
        "bateria|aqui n[aã]o tem (?:\\w+ )?(?:rob[oô]|m[aá]quina|ia|bot)|pessoa como voc[eê]|erro de "
        "digita[cç][aã]o|dedo gordo|(?:digito|"
        "escrevo|respondo) (?:com )?(?:dois dedos|tudo|cada)|tenho (?:\\d\\d|vinte|trinta|quarenta)(?: e \\w+)? "
        "anos(?! de (?:loja|mercado))",
    ),
}  # fmt: skip
