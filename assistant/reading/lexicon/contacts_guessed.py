"""Ways off the platform that must be guessed: apps by their colour, squares to scan, friends lists, a quieter place.

Own lists.
"""

from __future__ import annotations

GUESSED = {
    "zh": (
        "打过来(?:找|聊|问)(?![您你])|(?:绿|蓝)色?的?(?:聊天|对话|通讯|说话)(?:软件|app|应用)",
        "[工公功供][粽众重终种中钟仲][号浩]|[+➕]\\s?[❤♥💚]|(?:小)?(?:方块|方格|黑白|正方形)的?(?:码|图)|(?:扫|读|"
        "照|对准)[^，。]{0,8}"
        "(?:方块|方格|黑白|格子图)|搜(?:一下)?(?:我|我们|咱)[^，。]{0,6}(?:名|拼音|id|号|全拼|字母)|(?:我|我们|"
        "咱们?|店里|店主|老板)[^，。]"
        "{0,6}朋友圈|(?:外面|别处|另一个|另外|其他|隔壁)(?:那个|的)?[^，。]{0,3}(?:聊天)?(?:软件|app|社交|应用)|"
        "(?:那个|某个?)(?:聊天|社交)"
        "(?:软件|工具|app)|(?:小号|大号|私号|工作号)(?:加|找|上|里|聊)",
        "(?:加|留|换|给)(?:个|一下|我)?(?:联系|好友位|私人联系|绿色联系)(?!客服)|(?:换|挪|转|移步)(?:到|个|"
        "去)?[^，。]{0,4}(?:清净|方便|安静|"
        "私密|隐蔽)(?:的|点的)?(?:地方|地儿)|(?:这里|平台|这儿|站内)(?:不方便|不好|会被|有监控|管得严|"
        "敏感)[^。]{0,12}(?:加|换|聊|说|私|外)|"
        "(?:平台|系统)(?:会)?(?:屏蔽|查|监控|监测)[^。]{0,14}(?:加|换|私|别处|外面)|打这个|拨这个|(?:我|师傅|老板|"
        "经理)的(?:手机|电话|小灵通)",
    ),
    "ja": (
        "@ ?[\\u3040-\\u30ff\\u4e00-\\u9fff]|どっと(?:こむ|じぇーぴー|ねっと|しょっぷ)|(?:四角い|白黒の|"
        "モザイク(?:状)?の?)(?:模様|マーク|絵|"
        "柄|図|コード)[^。]{0,8}(?:読み|かざ|撮|スキャン|写)|(?:外|ほか|他|別)の(?:チャット|メッセージ|"
        "連絡)(?:アプリ|ツール)|(?:別|ほか|他)の"
        "(?:アプリ|場所|ところ)で(?:お話|連絡|やり取り)|(?:青い鳥|紙飛行機|カメラのマーク|吹き出し)の(?:アプリ|やつ|"
        "ほう)|(?:ここ|このチャット)"
        "(?:は|だと)[^。]{0,8}(?:監視|見られ|まずい)|(?:私|担当|店長|当店)の(?:携帯|スマホ|メール|電話)(?!ケース)",
    ),
    "th": (
        "(?:สแกน|ส่อง)[^.]{0,20}(?:โค้ด|รหัส|สติกเกอร์)[^.]{0,20}(?:กลุ่ม|กรุ๊ป)|แอ[ปพ](?:คุย|แชท|แช็ท|สนทนา)(?:สี)?(?:เขียว|ฟ้า)",
        "แอ[ปพ](?:สี|รูป|ตัว|ไอคอน)?(?:นก|ฟ้า|กล้อง|น้ำเงิน|เขียว|ม่วง|เครื่องบิน|f(?![a-z])|l(?![a-z]))|(?:ช่องทาง|ที่)(?:อื่น|ส่วนตัว)"
        "(?:นอก|ที่ไม่ใช่)|ย้ายไปคุย|คุยที่อื่น|(?:ตรงนี้|ในนี้|แชทนี้)[^.]{0,8}(?:โดนดู|ถูกตรวจ|ไม่สะดวก)[^.]{0,14}(?:ย้าย|ไป|ทัก|แอด)|"
        "สี่เหลี่ยม(?:ดำ|ขาวดำ|ลาย)?[^.]{0,14}(?:สแกน|ส่อง|ถ่าย)|(?:สแกน|ส่อง)[^.]{0,12}(?:สี่เหลี่ยม|ลายดำ)|ชื่อเดียวกับร้าน|"
        "(?:เบอร์|มือถือ)"
        "(?:ของ)?(?:หนู|ผม|พี่|ช่าง|แอดมิน)",
    ),
    "en": (
        "mssn?gr|msngr|wtsp+|wtsapp|whtsapp|wh?tsap|tlgrm|tgram|instgrm|fcbk|f\\*?cebook|what'?sup app|green app|"
        "(?:move|take|"
        "continue|carry on|switch|hop|shift)(?: (?:this|it|us|to|the|chat|conversation|our|over|on))* (?:elsewhere|"
        "somewhere|"
        "another (?:chat|place|channel)|a different (?:chat|place|channel)|quieter|private line)|(?:this chat|this "
        "app|the "
        "platform|tiktok) (?:gets?|is|are|being) (?:monitored|watched|recorded|filtered|blocking)|i'?m "
        "[a-z]+_[a-z0-9_]+|"
        "(?:search|find|look)(?: \\w+){0,3} (?:me|us) (?:under|by|as|on)(?! (?:the|our|this|tiktok) (?:order|chat|"
        "app|page))|"
        "(?:same|our) (?:shop |store )?name (?:on|over on|at) (?:the )?(?!tiktok|this|our)[a-z]{2,}",
        "(?:same|shop|store) (?:name|handle|username) (?:there|over there|everywhere else|elsewhere)|(?:my|our|"
        "shop'?s?|the) "
        "handle is|(?:pm|search|add) (?:our|nyo|lang|nalang|kami|mo)|(?:square|pattern|barcode|pixels)(?: "
        "\\w+){0,6} (?:scan|"
        "camera|phone camera)|(?:scan|point)(?: \\w+){0,5} (?:square|pattern|pixels)|(?:give|drop|leave|send|share) "
        "(?:me|us) "
        "your (?:digits|contact|socials?|handle|insta|email|cell)|(?:my|our) (?:socials|inbox at|dms? on)|paper "
        "plane app|"
        "(?:blue|green|purple) (?:f|bird|bubble|chat|camera) app|(?:hit|holla|buzz|ping) (?:me|us)(?: up)? (?:on|at|"
        "via)|(?:text|message|find|chat|talk|write|reach)(?: "
        "\\w+){0,2} (?:on|via|over|through) the "
        "(?:green|blue|purple) (?:one|thing)|own (?:web ?)?(?:store|site|shop|page)(?: and|$|[.,!])|contact form|"
        "(?:reach|find|catch) (?:me|us) (?:off|outside|on my|on our)",
    ),
    "id": (
        "(?:scan|imbas|pindai)(?: \\w+){0,3} (?:kode|kod)[^.!?]{0,40} (?:grup|group|grupnya|kumpulan)|"
        "(?:aplikasi|app)(?: \\w+){1,2} (?:hijau|ijo)",
        "add line|(?:tel|call|hubungi) (?:saya|aku|abang|kakak)(?= terus|[.,!]|$)|akaun (?:maybank|cimb|bank|saya|"
        "kami)(?! (?:anda|cik|asal))|(?:aplikasi|app|apps|apk) (?:warna |yang warna "
        "|si )?(?:biru|hijau|ijo|ungu|kuning|merah|oren|oranye|f|hitam)\\b|"
        "(?:aplikasi|app) (?:chat|sembang|pesan) (?:lain|sebelah|satu lagi)|(?:pindah|pindahin|lanjut|sambung|"
        "bersambung)"
        "(?: \\w+){0,3} (?:tempat lain|aplikasi lain|luar|jalur|sebelah|lapak)|(?:chat|ruang) (?:ini|ni) "
        "(?:dipantau|diawasi|"
        "dipantau sistem|kena monitor)|(?:nama|username|akun) (?:sama|yang sama|serupa) (?:macam|dengan|kayak|"
        "seperti) (?:kedai|"
        "toko)|(?:kotak|gambar|corak|pola) (?:hitam putih|petak)(?: \\w+){0,4} (?:scan|imbas|pindai|kamera)|(?:scan|"
        "imbas|"
        "pindai)(?: \\w+){0,3} (?:kotak|petak|corak|gambar)|(?:hp|handphone|telefon|nombor|nomor) (?:saya|abang|"
        "teknisi|bos|"
        "pakcik|mas|pak)",
    ),
    "vi": (
        "quét (?:\\w+ ){0,3}mã[^.!?]{0,40} (?:nhóm|group|zalo|chat riêng|kỹ thuật viên)|(?:app|ứng dụng)(?: "
        "\\w+){1,2} xanh",
        "(?:app|ứng dụng) (?:màu )?(?:xanh|tím|cam|đỏ|chim|máy bay|chữ)(?: \\w+)?|(?:chuyển|qua|sang|ra)(?: "
        "\\w+){0,3} (?:chỗ "
        "khác|nơi khác|app khác|kênh khác|bên ngoài)(?: \\w+)? (?:nói|nhắn|trao đổi|chat|cho)|(?:chat|khung) (?:này|"
        "ở đây) bị "
        "(?:theo dõi|kiểm soát|quét)|(?:quét|soi|chụp)(?: \\w+){0,4} (?:ô vuông|hình vuông|ô đen)|(?:cùng|trùng|"
        "giống) tên "
        "(?:với )?(?:shop|cửa hàng)|(?:tìm|kiếm|add|thêm) (?:em|shop|mình) (?:trên|ở|bằng|bên)(?! (?:tiktok|app này|"
        "đây|phần))|"
        "(?:nhá|gọi) (?:máy )?(?:cho )?(?:anh|chú|em|thợ) \\w+ (?:số|theo|qua)",
    ),
    "es": (
        "escane\\w+(?: \\w+){0,4} (?:c[oó]digo|cuadrado|pegatina)[^.!?]{0,40} grupo|"
        "(?:app|aplicaci[oó]n) de(?:l| la)? \\w+ (?:verde|azul)",
        "(?:en|por|al) (?:el |mi |nuestro )?(?:feis|face|insta|whats|wasa|guasap|tele|fb)\\b|b[uú]sca(?:nos|me) "
        "(?:como|por|con)|"
        "b[uú]sca(?:nos|me) en (?!la (?:app|tienda|plataforma)|tiktok|el (?:chat|pedido))|mismo nombre (?:de|que) "
        "la tienda|"
        "(?:seguimos|hablamos|mov[aá]monos|pas[eé]monos|nos vamos)(?: \\w+){0,3} (?:otro lado|otra parte|otro sitio|"
        "otro chat|"
        "fuera)|este chat (?:est[aá]|lo) (?:vigilad\\w|monitore\\w+|revisan)|(?:cuadrito|cuadro|cuadrado|dibujo)(?: "
        "\\w+){0,5} "
        "(?:c[aá]mara|escan\\w+)|(?:mi|su|tu) (?:celular|m[oó]vil|tel[eé]fono) es|el cel(?:ular)? d(?:el|e la|e mi)|la "
        "aplicaci[oó]n (?:verde|azul|morada|del p[aá]jaro)",
    ),
    "pt": (
        "escane\\w+(?: \\w+){0,4} (?:c[oó]digo|adesivo)[^.!?]{0,40} grupo|(?:app|aplicativo) d[oae] \\w+ (?:verde|"
        "azul)",
        "(?:qual|manda|passa|me d[aá]|envia|informe|diz|preciso)(?: \\w+){0,4} (?:sua|tua|a) chave(?! (?:allen|de "
        "fenda|do "
        "produto|reserva|hexagonal))|(?:procura|busca|acha|encontra)(?: a gente| me|-nos| n[oó]s) (?:no|na|como|"
        "por)(?! (?:chat|"
        "app|tiktok|pedido))|mesmo nome da loja|(?:continu|vamos|bora|segu|passa)\\w*(?: \\w+){0,4} (?:outro lugar|"
        "outro canto|"
        "outro chat|por fora|l[aá] fora)|(?:este|esse) chat (?:[eé]|t[aá]|est[aá]) (?:monitorad\\w|vigiad\\w)|"
        "(?:quadradinho|"
        "quadrado|desenho)(?: \\w+){0,5} (?:c[aâ]mera|escane\\w+)|(?:meu|seu) (?:celular|cel|telefone) [eé]|celular "
        "d[oa] "
        "(?:t[eé]cnico|gerente|dono|loja)|no (?:face|feice|insta|tele|zap|whats|direct)\\b",
    ),
}  # fmt: skip

#: a sentence that warns of such ways or tells the buyer how to keep them to himself
WARNED = {
    "zh": (
        "(?:电话|微信|号码|联系方式)[^。！？]{0,16}(?:但是?|不过|可是?)[^。！？]{0,20}(?:没有?保障|不(?:安全|合规|"
        "方便)|不能|不行)[^。！？]{0,20}"
        "(?:这里|这儿|平台内|订单页)",
        "(?:自称|冒充|假冒|有人)[^。！？]{0,24}(?:请|千万)?(?:别|不要|勿|切勿)(?:加|信|转|汇|付|打款|给)",
        "(?:有人|凡是?|任何人?|若有|如有|如果有人|谁)[^。]{0,24}(?:都不是我们|不是我们|请勿|勿信|别信|别理|不要理|"
        "是骗|诈骗|举报|忽略|小心|注意|警惕|"
        "冒充)|(?:自称|冒充|假冒|冒名|打着)[^。]{0,14}(?:不是我们|别信|勿信|请勿|不要|别加|骗|假的)|(?:谨防|警惕|"
        "提防|小心)[^。]{0,8}(?:诈骗|骗子|冒充|假冒)|(?:遮|挡|打码|涂|隐藏|"
        "抹)[^。，]{0,8}(?:电话|号码|手机|地址)",
    ),
    "ja": (
        "(?:名乗|装|騙|なりすま)[^。]{0,24}(?:ご注意|無視|ご遠慮|お気を|お控え|通報|ご連絡ください)|(?:電話番号|"
        "お名前)[^。]{0,10}(?:隠|伏せ|消)",
    ),
    "th": (
        "(?:ถ้ามี|หากมี|มีคน|ใคร|แอบอ้าง|อ้างเป็น|สวมรอย)[^.]{0,30}(?:อย่าเชื่อ|ไม่ใช่(?:ร้าน|เรา|ทาง)|มิจฉา|แจ้ง|รายงาน|ไม่ต้องสนใจ|"
        "อย่า)|(?:ปิด|เบลอ|"
        "บัง)[^.]{0,6}เบอร์",
    ),
    "en": (
        "you (?:'d |had |have |'ve )?(?:ask|want|request|look|hop)\\w*(?: for| us for)? (?:a|our|the|my) "
        "(?!.{0,90}(?:instead|\\bso\\b|try|"
        "here's|here is|reach|text|find|search))[^.!?]{0,40}\\bbut\\b[^.!?]{0,60}(?:order page|this chat|in here|"
        "help button)",
        "(?:if )?(?:anyone|anybody|someone|somebody|a stranger|strangers|people|accounts?|messages?|whoever)\\b"
        "[^.!?]{0,70}(?:ignore|"
        "report|not us|"
        "isn't us|scam|fraud|don't (?:reply|answer|trust|respond)|block|be careful|beware|fake|in our name|pretend\\w*|"
        "impersonat\\w*)|(?:hide|cover|blur|crop|black out|remove|blank out|scribble over)(?: \\w+){0,3} (?:phone|"
        "number|"
        "address|contact|e-?mail)",
    ),
    "id": (
        "(?:minta|tanya|mau)(?: \\w+)? (?:nomor|nombor|no|wa)\\b(?!.{0,90}(?:jadi|langsung|"
        "cari))[^.!?]{0,30}\\b(?:tapi|tetapi|cuma)\\b[^.!?]{0,60}(?:halaman pesanan|laman pesanan|chat ini|di sini)",
        "(?:kalau|jika|bila|apabila|sekiranya|andai)(?: \\w+){0,2} (?:ada|orang|seseorang|pihak|sesiapa|"
        "yang)[^.!?]{0,70}"
        "(?:abaikan|laporkan|lapor|penipu\\w*|bukan (?:kami|dari kami|toko|kedai)|jangan|hati-hati|waspada|block|"
        "blokir|awas)|"
        "(?:tutup|blur|sensor|sembunyikan|padam)(?:kan)?(?: \\w+){0,2} (?:nomor|nombor|no|alamat)",
    ),
    "vi": (
        "(?:nếu |khi )?(?:có )?(?:ai|người)(?: \\w+)?(?: \\w+){0,12} (?:bỏ qua|báo cáo|lừa đảo|không phải (?:shop|"
        "bên|của)|đừng|"
        "giả mạo|giả danh|mạo danh|cảnh giác|chặn)|(?:che|làm mờ|ẩn|xóa)(?: \\w+){0,2} (?:số điện thoại|sđt|địa chỉ)",
    ),
    "es": (
        "(?:ped|quer|pid)\\w+(?: \\w+)? (?:tel[eé]fono|n[uú]mero|whats\\w*)(?!.{0,90}(?:mejor|as[ií] que|"
        "busca))[^.!?]{0,30}\\bpero\\b[^.!?]{0,60}(?:p[aá]gina del pedido|este chat|por aqu[ií])",
        "si (?:alguien|alguna persona|una cuenta|te|le|recib\\w+)[^.!?]{0,70}(?:no le hagas caso|no le haga caso|"
        "ign[oó]r\\w+|"
        "rep[oó]rt\\w+|den[uú]nci\\w+|no somos nosotros|estafa|fraude|desconf[ií]\\w+|bloqu\\w+)|(?:tap|ocult|cubr|"
        "borr|difumin)"
        "\\w*(?: \\w+){0,3} (?:tel[eé]fono|n[uú]mero|direcci[oó]n|correo)",
    ),
    "pt": (
        "(?:ped|quer|quis)\\w+(?: \\w+)? (?:telefone|n[uú]mero|whats\\w*|zap)(?!.{0,90}(?:melhor|ent[aã]o|"
        "busca))[^.!?]{0,30}\\bmas\\b[^.!?]{0,60}(?:p[aá]gina do pedido|(?:este|esse) chat|por aqui)",
        "se (?:algu[eé]m|alguma pessoa|uma conta|te|lhe|receb\\w+)[^.!?]{0,70}(?:ignor\\w+|denunci\\w+|n[aã]o somos "
        "n[oó]s|golpe|"
        "fraude|desconfi\\w+|bloque\\w+|n[aã]o (?:caia|responda|confie))|(?:tamp|escond|cubr|ocult|apag|"
        "borr)\\w*(?: \\w+){0,3} "
        "(?:telefone|n[uú]mero|endere[cç]o|e-?mail)",
    ),
}  # fmt: skip
