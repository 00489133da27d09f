"""Favours without a word of money or goods: secrets, and other costs taken over. Own lists."""

from __future__ import annotations

#: a favour that only this buyer may know of stands in no offer
SECRET = {
    "zh": (
        "悄悄|偷偷|别声张|别外传|不外传|(?:别|不要|甭|莫)(?:告诉|跟|和|给|说给)(?:别|其他|旁)?人|只(?:给|"
        "有)(?:您|你)(?:一个|独|这)|下不为例|破(?:个)?例|特批|私底下|后门|小秘密|嘘|"
        "(?:老板|主管|领导)(?:还)?不知道|内部名额|特殊照顾|单独照顾|老客名单|特殊通道|(?:就|仅)(?:您|"
        "你)(?:一)?(?:个|位|人)(?:有|独)"
    ),
    "en": (
        "between (?:you and me|us|ourselves|you & me)\\b(?! and (?:the|our))|don't tell|do not tell|(?:keep|"
        "kept|"
        "stays?|staying) (?:it |this |that )?(?:quiet|between us|hush|secret|on the down ?low|under your hat)|"
        "hush|our (?:little )?secret|"
        "on the (?:quiet|sly|down ?low|q\\.?t)|sneak(?!er)\\w*|whisper\\w*|under the (?:table|counter)|shh+|wink wink|"
        "off the books|off the record|just this once|(?:make|making|made) (?:you )?an exception|"
        "bend (?:the )?rules|special favou?r|pull (?:some |a few )?strings|"
        "as a (?:personal )?favou?r|my (?:boss|manager) (?:doesn't|won't|needn't)|(?:vip|regulars?'?|"
        "friends?) list"
    ),
    "id": (
        "(?:diam|senyap)-?(?:diam|senyap)|diam2|rahasia(?: kita| ya| kak| antara)|jangan (?:bilang|bagi ?tau|"
        "cerita|beritahu|kasih tau|kecoh|heboh|bocor)(?: ?-? ?\\w+)?(?: siapa| sapa| orang| ya| tau| dekat)|"
        "ss+t|hush|khusus (?:buat|untuk) (?:kakak|kak|cik|anda) (?:saja|aja|sorang|seorang)|pengecualian|"
        "pecah rahsia|rahsia kita|cincai lah"
    ),
    "th": (
        "อย่าบอก|แอบ(?:ให้|ใส่|ส่ง|แถม|จัด|ลด|หย่อน|เพิ่ม)|ลับ ?ๆ|ความลับ|เฉพาะ(?:คุณ|ลูกค้า|พี่)(?:คนเดียว|เท่านั้น)|"
        "เป็นกรณีพิเศษ|หลังไมค์|รู้กันแค่|กระซิบ|จุ๊"
    ),
    "vi": (
        "lén|(?:đừng|khỏi) (?:nói|kể|bật mí|khoe)|bí mật (?:nha|nhé|giữa|nho)|chỉ riêng (?:bạn|chị|anh|mình)|"
        "ngoại lệ|âm thầm|nói nhỏ (?:nha|nhé|với)|suỵt|rỉ tai|thì thầm"
    ),
    "es": (
        "no (?:se )?(?:le |lo )?(?:diga|digas|cuente|cuentes|comente|comentes)s? (?:a )?(?:nadie|nad)|"
        "entre (?:nos|nosotros|tu y yo|usted y yo|nos quede)|secretit[oa]|sh+h*|callad\\w+|calladit\\w+|"
        "bajo cuerda|por debajo(?! de (?:lo|la calidad|los?|las?|nuestr\\w+|tu|su)\\b)|(?:una )?excepcion (?:con|"
        "por|para)|hacemos una excepcion|de tapadillo|"
        "a escondidas|de contrabando|que quede entre"
    ),
    "pt": (
        "nao (?:conta|conte|fala|fale|espalha) (?:pra|para|a|pro) (?:ninguem|outr)|(?:so |fica )?entre (?:nos|"
        "a gente|eu e)\\b|segredinho|segredo nosso|nosso segredo|por fora\\b|por debaixo|psiu|sh+h*|na surdina|"
        "na miuda|na encolha|(?:uma )?excecao (?:pra|para|por|com)|de fininho|escondidinho"
    ),
    "ja": (
        "内緒|ないしょ|こっそり|ここだけの話|ひみつ|秘密|他のお客様には|特別扱い|今回(?:に限り|だけ)(?:特別|"
        "は?(?:当|無|おま|サー))|例外(?:的に|として)"
    ),
}  # fmt: skip

#: a cost beside the price, taken over by the shop; or a blank cheque
EXPENSE = {
    "zh": (
        "(?:干洗|洗衣|清洗|清洁|打车|车马|医药|医疗|看病|诊|检查|检测|鉴定|挂号|误餐|停车|安装|拆装|人工|加工|"
        "改衣|裁缝|搬运|营养|电话|油|材料|补办|重买)(?:费|钱|的钱|的费用)[^。]{0,14}(?:我|店|这边|报|给您|给你|"
        "出|算|补|来付|发|拿|包|担)|"
        "(?:发票|小票|收据|单据|凭证|账单|票据)[^。！？]{0,10}(?:报(?!修|告)|给您(?:报|结|补|付)|我们(?:出|付|"
        "结|担|补)|实报|核销)|(?:报|开|说|给)个(?:数|价)|(?:数|价)(?:您|你)(?:来)?(?:说|开|报|定)|"
        "(?:多少|几块)[^。，]{0,6}(?:您|你)(?:开口|说话|说一声|报|张嘴|提)|不够的?(?:部分)?[^。，；]{0,10}(?:补|"
        "贴|找|我来|再给)|(?:您|你)(?:自己|自个)?(?:花|垫|贴|搭)(?:的|了|进去)[^。；]{0,12}(?:我们|店里|这边|补|"
        "报|给您|退|还)|开口就(?:行|好|成)|要多少"
    ),
    "en": (
        "(?:send|forward|show|share|snap|give|pass|shoot|keep)(?:ing)? (?:us |me |over )?(?:\\w+ )?(?:the |"
        "your |"
        "a |any |that )*(?:\\w+ )?(?:receipts?|bills?|invoice|ticket)\\b(?=[^!?]{0,60}(?:cover|pay|refund|reimb|"
        "settle|square|sort it|take care|back|on us|our|we'll handle))|"
        "(?:put|charge|bill|chalk|add|stick|bung) (?:it|that|this|the \\w+(?: \\w+)?|any \\w+) (?:on|to|up to|"
        "down to) (?:our|us|the shop|my)\\b(?! (?:page|list|list\\w+|website|guide|faq|shop page))|name (?:your|"
        "a) (?:price|figure|number|amount|sum)|"
        "(?:dry[- ]?clean\\w*|laundry|taxi|cab|vet|doctor|medical|plumber|tailor\\w*|parking|gas|petrol|fuel|"
        "handyman|electrician|installation|installer|cleaning|repair shop|seamstress|dentist|hospital|"
        "assembly)(?:'s)?(?: \\w+)?[^.!?]{0,34}(?:on us|we'll|we will|our|cover\\w*|reimburs\\w*|pay|paid by|"
        "taken care|send us|bill us|to us)|"
        "tell (?:us|me) (?:how much|what (?:it|you|that|would|number|figure|amount))(?: \\w+){0,3} (?:cost|paid|"
        "pay|spent|want|owe|need back)|how much (?:do|would) you (?:want|need|like)|whatever (?:you|"
        "it) (?:spent|"
        "cost|need|ask)|(?:make|put) up the (?:difference|rest|shortfall)|(?:pay|cover|throw in|chip in|put in|"
        "stump up|add) the (?:difference|extra|rest|shortfall)|double (?:it|that|up|the (?:amount|voucher|"
        "coupon|refund|lot))\\b(?! check)|triple (?:it|that)"
    ),
    "id": (
        "(?:biaya|ongkos|uang|duit|kos|bil|bayaran|harga) (?:laundry|dobi|cuci|dokter|doktor|bengkel|tukang|"
        "taksi|grab|parkir|bensin|minyak|pasang|pemasangan|servis|berobat|klinik|klinic|jahit|tailor|teknisi|"
        "perubatan|"
        "ubat|obat|tol)\\w*[^.!?]{0,40}(?:kami|toko|kedai|ganti|tanggung|tagih|claim|klaim|bayar|transfer)\\w*|"
        "tagih(?:in|kan)?(?: saja| aja| je)? (?:ke|kepada|pada) (?:kami|toko|kedai)|(?:kirim|hantar|foto|kasih|"
        "bagi|tunjuk)(?:in|kan)? (?:\\w+ )?(?:nota|struk|kuitansi|kwitansi|resit|bon|bil|"
        "invois)\\w*(?=[^!?]{0,50}(?:ganti|bayar|tanggung|transfer|claim|klaim|settle|cover|urus))|sebut(?:in|"
        "kan)? (?:saja |aja |sahaja )?(?:angka|nominal|jumlah|harga)\\w*|(?:mau|nak|minta) berapa\\b|"
        "kekurangan\\w* (?:\\w+ ){0,2}(?:kami|toko) (?:tambah|bayar|tanggung)\\w*|(?:kami|toko|"
        "kedai) (?:yang )?(?:tambah|topup|top up|nambah)\\w* (?:selisih|beza|kurang|baki|bezanya)\\w*|"
        "klaim ke (?:kami|toko)|claim (?:dengan|kat|ke) (?:kami|kedai)"
    ),
    "th": (
        "ค่า(?:ซัก|ซักรีด|ซักแห้ง|หมอ|ยา|รักษา|แท็กซี่|รถ|น้ำมัน|ช่าง|ติดตั้ง|ที่จอด|ทำแผล|โรงพยาบาล|ตัดเย็บ|แก้ทรง|"
        "เดินทาง|เสียเวลา).{0,40}(?:ร้าน|เรา|แอด|ออก|จ่าย|คืน|ให้|เบิก)|(?:ส่ง|ถ่าย)(?:ใบเสร็จ|บิล|"
        "สลิป).{0,24}(?:ออกให้|จ่าย|เบิก|คืน|โอน)|(?:บอก|แจ้ง)(?:ตัวเลข|ยอด|จำนวน)(?:มา|ที่ต้องการ|เลย)|อยากได้เท่าไ|"
        "ขาดเท่าไ.{0,10}(?:เติม|ออก|เพิ่ม)|ออกส่วนต่าง|เบิ้ลให้"
    ),
    "vi": (
        "(?:tiền|công|phí|chi phí) (?:giặt|giặt ủi|giặt là|giặt khô|thuốc|khám|taxi|xe|thợ|lắp|lắp đặt|xăng|"
        "gửi xe|viện phí|sửa ngoài|may|sửa đồ|bác sĩ|grab)[^.!?]{0,50}(?:shop|em|bên|chịu|lo|trả|nhắn|báo|"
        "thanh toán)|nhắn (?:em |shop |giúp )?(?:con số|số tiền|bill|hóa đơn|hoá đơn)|(?:gửi|"
        "chụp) (?:\\w+ )?(?:bill|hóa đơn|hoá đơn|biên lai)(?=[^!?]{0,40}(?:chịu|lo|trả|thanh toán|hoàn|chuyển|"
        "ck))|(?:muốn|cần|đòi) bao nhiêu|(?:em|shop|bên em|bên mình) (?:xin )?(?:lo|bù|chịu|trả) (?:phần (?:đó|"
        "này|chênh|thiếu)|khoản (?:đó|này))|(?:em|shop) bù (?:phần )?chênh|khỏi bù (?:đồng|tiền|thêm)|"
        "lấy luôn (?:con|cái|chiếc|bộ|máy|em|món)"
    ),
    "es": (
        "(?:la )?(?:tintoreria|lavanderia|taxi|medico|farmacia|gasolina|parking|estacionamiento|tecnico|"
        "costurera|instalacion|instalador|fontanero|plomero|veterinari\\w+|hospital|modista|"
        "limpieza)\\b[^.!?]{0,50}(?:nuestra cuenta|corre\\w*|pagamos|cubrimos|apuntamos|asumimos|reembols\\w*|"
        "nosotros|tique|ticket|recibo|la casa|pasen|paseme)|(?:mand|envi|pas)\\w* (?:el|la|su|"
        "tu) (?:\\w+ )?(?:tique|ticket|recibo|factura|boleta|cuenta)\\b(?=[^!?]{0,50}(?:pag|cubr|abon|cuenta|"
        "arregl|reembols))|(?:apunt|carg|pon|anot)\\w* (?:\\w+ ){0,3}(?:en|a) nuestra cuenta|(?:digan?os?|ponga|"
        "diga|dinos|ponle|pongale) (?:\\w+ )?(?:una |la |su |tu )?(?:cifra|cantidad|precio|numero|monto)|"
        "cuanto (?:quiere|quieres|necesita|pide)|(?:ponemos|pagamos|cubrimos|asumimos|"
        "pongo) (?:nosotros )?(?:la diferencia|lo que falte|el resto)|(?:lo|se lo|te lo) doblamos|doblar(?:lo|"
        "emos)\\b"
    ),
    "pt": (
        "(?:a |o )?(?:lavanderia|tintura\\w+|taxi|uber|medico|farmacia|gasolina|estacionamento|tecnico|"
        "costureira|instalacao|instalador|encanador|veterinari\\w+|hospital|limpeza|chaveiro|"
        "montador)\\b[^.!?]{0,50}(?:nossa conta|por nossa|pagamos|paga|cobrimos|cobre|bancamos|banca|assumimos|"
        "reembols\\w*|a gente|nota|recibo|cupom fiscal)|(?:mand|envi|pass)\\w* (?:a |o |essa )?(?:nota|recibo|"
        "comprovante do gasto|conta|cupom fiscal|notinha)\\b(?=[^!?]{0,50}(?:pag|cobr|acert|conta|reembols|banc|"
        "devolv|pix))|(?:diz|fala|diga|fale|manda|bota|chuta) (?:\\w+ )?(?:um |o )(?:valor|numero|preco)|"
        "quanto (?:quer|voce quer|precisa)|(?:pagamos|cobrimos|bancamos|cobre|banca|colocamos|poe|"
        "bota) a diferenca|(?:a gente )?dobra (?:o|isso|esse)"
    ),
    "ja": (
        "(?:クリーニング|治療|病院|医療|通院|診察|タクシー|交通|ガソリン|駐車|設置|工事|洗濯|お直し|処分|検査|"
        "薬)(?:代|費|料|費用)[^。]{0,24}(?:当店|弊店|こちら|負担|お支払|請求|お送り|持|精算|領収)|(?:領収書|"
        "レシート|明細)[^。]{0,16}(?:お送り|送|見せ|ご提示)[^。]{0,24}(?:負担|お支払|精算|返|持|当店)|(?:金額|"
        "ご希望の?額|ご希望金額)(?:を)?(?:お(?:申し付け|知らせ|っしゃ)|おっしゃ|ご提示|言って)|おいくら(?:でも|"
        "ほど|をご希望)|差額(?:は|を|分は)[^。]{0,6}(?:当店|こちら|持|負担|サービス)|(?:処分|廃棄)まで(?:当店|"
        "うち|こちら)|言い値"
    ),
}  # fmt: skip
