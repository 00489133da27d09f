"""Favours on top of an offer: something more, something else, a lower price another time. Own lists."""

from __future__ import annotations

#: something on top of what was offered
EXTRA = {
    "zh": (
        "(?:顺便|顺带|顺道|搭着|顺手|另外|还|外加|额外|一并|附带|捎带|多|再|也)(?:我|我们|店里|会|给您|给你|"
        "帮您|让仓库|让库房|叫仓库|再|都|也)*[^。，；券卷钱款运费消息单号进度图话问核查]{0,5}(?:寄|塞|送|搭|捎|"
        "赠)(?:您|你|给|进|一|个|点|些|上|去|过去|两|几)|"
        "(?:也|一并)?(?:一起|一块儿?|一并|一同)(?:给您)?(?:寄|送)|塞(?:一|个|点|两|几|上|进)|(?:逢年过节|"
        "过年过节|"
        "过节|生日|节日)[^。，；]{0,14}(?:寄|送|给您|有)|土特产|特产|(?:免费|给您|给你|帮您|直接)升级|升级(?:成|"
        "到|为)?(?:您|你|顺丰|大[瓶包盒]|豪华|高配|旗舰)|upgrade|改(?:个|一下)?价|(?:价格?|"
        "价钱)[^。，；]{0,6}改(?:低|便宜|少)|改(?:低|少|便宜)(?:点|些)?"
        "|归置回|跟没买一样|(?:当|就当)没(?:买|发生过花)|(?:勿|弗|唔)(?:收|使|用)(?:钞票|钱)|钞票"
    ),
    "en": (
        "(?:also|plus|on top(?: of (?:that|it|this))?|in addition|besides|while (?:we're|i'm|it's|"
        "we are) (?:at it|on the|there)|to boot|for good measure|as a bonus|to sweeten|because you(?:'ve been|"
        "'re| were| are| have been) so (?:patient|kind|nice|understanding|lovely|good)|and to say (?:sorry|"
        "thanks))\\b[^.!?]{0,60}(?:free|gratis|complimentary|on us|on the house|extra|treat|surprise|"
        "coming along|"
        "thrown in|fresh|add(?:ed|ing)? (?:a|an|some|in)|pop(?:ped|ping)? (?:a|an|in)|includ\\w+ (?:a|an|some)|"
        "throw\\w* in|give (?:you|the \\w+) (?:a|an)|send(?:ing)? (?:you )?(?:a|an|some)|tuck\\w*|slip\\w*)|"
        "along for the ride|(?:hop|jump|tag|ride|rid|travel|com|tagg)\\w* along (?:for|with|in|too)|(?:is|are|"
        "comes?|goes|going|coming|tucked|thrown|slipped|chucked|popped|sneaked|hidden) (?:\\w+ )?in (?:the|"
        "your) (?:same |next |new )?(?:box|parcel|package|envelope)(?: too| as well| with it| for you| free)|"
        "upgrad\\w+ (?:you|your|to|it|the (?:shipping|delivery|order))|(?:bump|bumped|bumping) (?:you|it|"
        "your \\w+) up|(?:priority|express|next[- ]day) (?:shipping|delivery) (?:on|for|at|from) (?:us|free|no|"
        "your|then)|(?:staff|employee|insider|mates?|family|wholesale|cost) (?:price|rate|discount)s?|(?:pick|"
        "choose|take|grab|select) (?:any|anything|whichever|whatever|something|one|another|a (?:different|"
        "second|"
        "new))\\b[^.!?]{0,30}(?:from (?:our|the) (?:shop|store|range|catalog\\w*)|you like|you fancy|on us|free|"
        "you want|instead|and (?:we|it))|(?:first|early|priority) (?:dibs|access|pick)|we(?:'ll|'ve| will|"
        " have)? (?:put|add|added|adding|reserve|save|saved|set aside|kept) (?:\\w+ )?(?:one|something|"
        "a \\w+) (?:aside |back |by )?for you"
    ),
    "id": (
        "(?:sekalian|plus|juga|nanti|terus|bonusnya)(?: \\w+){0,3} (?:tambahin|selipin|selipkan|sisipin|"
        "sisipkan|"
        "masukin|kasih|titipin|titipkan|bagi free|letak sekali)\\b(?! (?:catatan|info|informasi|foto|gambar|"
        "tahu|tau|laporan|feedback|ke (?:laporan|catatan|halaman)|penjelasan|keterangan|nota|masukan|saran|"
        "dalam (?:halaman|nota)|nama|label|lapisan|bubble|kabar))[^.!?]{0,24}|(?:kami|admin|mimin|saya|"
        "kita) (?:tambahin|selip(?:in|kan)|sisip(?:in|kan)|titip(?:in|kan)|ikutkan|ikutin|"
        "sertakan) (?!(?:catatan|"
        "info|foto|gambar|keterangan|penjelasan|panduan|peringatan|lapisan|bubble|label|tabel|nota|ukuran|"
        "detail|"
        "bantalan|satu langkah|lagi))\\w+|tanda (?:sayang|kasih|cinta)|upgrade(?:in|kan)? (?:kakak|ke|kepada|"
        "pengiriman|jadi|buat|penghantaran|cik)|di-?upgrade|bebas pilih (?:apa|yang mana|mana)|pilih (?:satu |"
        "aja |saja |sahaja |je )+(?:yang|mana|barang|produk)?[^.!?]{0,20}(?:gratis|percuma|kami|free)|"
        "harga (?:karyawan|staf|keluarga|pekerja)|(?:yang )?(?:utuh|elok|mulus|lengkap|bagus|sempurna) (?:lagi |"
        "sudah |akan |sedang |dah |tengah )*(?:kami |admin )?(?:siap|kirim|pack|packing|bungkus|hantar|pos|"
        "berangkat)\\w*|(?:kami|toko|kedai|admin) (?:simpan|siap|sedia|sisih)(?:kan|in)? (?:satu|"
        "sesuatu) (?:\\w+ )?(?:buat|untuk|khas) (?:kakak|kak|cik|anda|awak|puan|tuan|bapak|ibu)"
    ),
    "th": (
        "(?:ส่วน|แล้วก็|พร้อม|และ|แถม|เดี๋ยว|ยัง).{0,30}(?:ใส่|หย่อน|แนบ|ยัด|ส่ง|เพิ่ม)(?:ไป|ให้)(?:ด้วย|ในกล่อง|อีก|ให้ด้วย|"
        "พร้อม)|(?:ใส่|หย่อน|ยัด)(?:ไปด้วย|ไปให้|ให้ด้วย|ลงกล่อง|ในกล่อง|เพิ่มให้)|อัปเกรด|อัพเกรด|เลือก(?:อะไร|ตัวไหน|"
        "ชิ้นไหน|อัน)(?:ก็ได้|ได้เลย).{0,20}(?:ฟรี|ร้าน|ให้|ส่ง)|เตรียม.{0,20}ไว้ให้(?!.{0,6}(?:ข้อมูล|รูป|ขนส่ง))|(?:ตัว|"
        "ชิ้น|อัน|ใบ)(?:ที่)?(?:สมบูรณ์|สวย ?ๆ|ดี ?ๆ|ไม่แตก|ไม่มีตำหนิ).{0,12}(?:ให้|ส่ง|ไป|เตรียม)"
    ),
    "vi": (
        "(?:kèm|thêm|tiện|sẵn|luôn|với lại|bonus|nhân tiện|rồi)(?: \\w+){0,4} (?:bỏ|nhét|tặng|kẹp|thả) (?:thêm |"
        "kèm |vào |luôn |bạn |anh |chị )+\\w+|(?:bỏ|nhét|kẹp|thả|gói) (?:thêm|kèm|vào|"
        "luôn)(?: \\w+){0,5} (?:hộp|"
        "đơn|gói|thùng|kiện|cho (?:bạn|anh|chị|vui)|nữa)(?! (?:chống|xốp|bọt))|nâng cấp (?:cho|lên|đơn|miễn|"
        "giao)|"
        "(?:thích|chọn|lấy) (?:cái|món|con|mẫu) (?:nào|gì) (?:cũng được|thì lấy|shop|em|tùy)|giá (?:nhân viên|"
        "gia đình|người nhà|anh em)|(?:shop|em|bên em) (?:để dành|chừa|giữ) (?:cho |riêng |sẵn )+(?:bạn|anh|chị|"
        "khách)|(?:cái|con|chiếc|bình|ly|món) (?:nguyên|lành|lành lặn|đẹp|xịn)(?: \\w+){0,3} (?:chuẩn bị|soạn|"
        "gửi|giao|đóng|cho (?:bạn|anh|chị))"
    ),
    "es": (
        "(?:ademas|tambien|de paso|ya que|y por|encima|aparte|de propina|"
        "por si fuera poco)\\b[^.!?]{0,40}(?:met\\w+|anad\\w+|inclu(?:imos|iremos|yo)|agreg\\w+|echamos|echo|"
        "pongo|ponemos|regal\\w*|sumamos|colamos|va un\\w*|le va|te va|sin costo|sin coste|"
        "gratis)(?! (?:en la ficha|a la ficha|una nota|la nota|en la pagina|mas detalle|fotos|medidas|una tabla|"
        "proteccion|informacion))|\\bupgrade\\w*|(?:mejor|sub)\\w+ (?:de|a) (?:categoria|gama|envio express|"
        "modelo superior)|(?:elij|elig|escog|escoj|qued)(?:a|as|e|es|ase|ate)(?:se|"
        "te)?\\b[^.!?]{0,40}(?:que (?:quiera|guste|prefiera|quieras)|gratis|nosotros|ponemos|de regalo|"
        "de la tienda|la de \\d|el de \\d)|precio de (?:empleado|familia|la casa|costo)|"
        "(?:\\w+it[oa]s?) (?:de camino|volviendo|rumbo|camino|esperando\\w*)|(?:te|le) (?:espera|esta esperando|"
        "aguarda) (?:un|una|algo)|esperando(?:te|le) (?:en|un)|(?:le|te) (?:guard|apart|reserv)\\w+ (?:un|una|"
        "uno|otro|otra|algo)"
    ),
    "pt": (
        "(?:alem disso|tambem|de quebra|aproveita\\w*|e de|por cima|ainda|ja que)\\b[^.!?]{0,40}(?:coloc\\w+ um|"
        "bot[ao]\\w* um|inclu(?:imos|iremos|i) um|adicion\\w+ um|mand\\w+ um|ponho|poe|pomos|acrescent\\w+ um|"
        "vai um|vai junto|de graca|sem custo|gratis|enfi\\w+)|vai junto|vao junto|\\bupgrade\\w*|escolh(?:e|a|"
        "er) (?:\\w+ )?(?:qualquer|o que quiser|a que quiser|outro|outra|um da loja)|preco de (?:funcionari\\w+|"
        "familia|custo)|(?:\\w+inh[oa]s?) (?:te |lhe )?(?:espera\\w*|a caminho|no caminho|voltando|chegando)|"
        "(?:te|lhe) (?:espera|esperando|aguarda)|(?:tem|ha) (?:um|uma|uns|umas) \\w+ (?:te |lhe )?esperando|"
        "(?:deix|mont|entreg|larg)\\w+ (?:um |uma )?outr[oa]|(?:a gente|vamos|loja|nos) (?:guard|separ|"
        "reserv)\\w+ (?:um|uma|algo) (?:\\w+ )?(?:pra|para|so)"
    ),
    "ja": (
        "(?:ついでに|あわせて|併せて|おまけに|さらに|加えて|もれなく|一緒に)[^。]{0,24}(?:入れて|お付け|おつけ|"
        "同梱|差し上げ|プレゼント|サービス|お贈り|添え|しのばせ|忍ばせ)|アップグレード|グレードアップ|"
        "(?:お好きな|"
        "お気に召した|ご希望の)(?:もの|商品|色違い|別の)[^。]{0,12}(?:お送り|差し上げ|お選び(?=.{0,10}(?:無|"
        "当店|差))|進呈|どうぞ)|社員(?:価格|割)|身内価格|(?:組み立て済み|完成品|無傷|きれい|割れていない|"
        "新しめ)[^。、]{0,8}(?:お届け|お送り|用意|手配|向か)|もう(?:一|1)(?:つ|個|点|本|枚)(?:お|差|つ)|(?:一台|"
        "一個|1個|一つ|一枚|一足|一本|一着)(?:を)?(?:お届け|お送り|手配|差し上げ|ご用意)"
    ),
}  # fmt: skip

#: goods go to this buyer, whatever they are
GIVEN = {
    "zh": (
        "(?:补|寄|邮|捎)(?:给您|给你|过去(?!的)|到您)|(?:给|帮|为|替)(?:您|你|亲|侬|"
        "恁)[^。，；！？]{0,8}(?:寄(?!修|回)|邮(?!件|箱)|捎|塞|送(?!检|测|过来)|做一|重做|留一|配一|"
        "备一)(?![^。，；]{0,6}(?:消息|私信|链接|图|视频|单号|教程|说明|券|卷|到了|达))"
    ),
    "en": (
        "(?:we|i)(?:'ll| will|'ve| have|'re| are|'m| am| can|'d)? (?:\\w+ )?(?:bring|bringing|hand|plant|drop|"
        "dropp|deliver|parcel|box|popp?|chuck|bung|sling|knit|sew|bake|make|craft|print|buy|order|source|"
        "dig out|whip)(?:ing|ed)? (?:up |out |over )?(?:you|u) (?:up |over |out )?(?:a|an|one|some|another|the|"
        "that)\\b(?! (?:message|line|note|update|photo|look|call|hand|list|guide|offer|step))"
    ),
    "es": (
        "(?:le|te|se lo|se la|te lo|te la) (?:plant|dej|hac|mont|constru|llev|coloc|pon|instal|fabric|prepar|"
        "arm|"
        "cos|tej|busc)\\w*(?:mos|o|e|emos|remos|re) (?:un[oa]?|otr[oa]|el|la|algo) (?!(?:explic|resumen|segu|"
        "guia|duda|pregunta|mensaje|nota|opcion|pasos?|video|foto)\\w*)\\w+"
    ),
    "pt": (
        "(?:a gente|nos|loja|eu|te|lhe|vamos) (?:\\w+ )?(?:deix|mont|faz|leva|lev|coloc|bot|fabric|prepar|larg|"
        "instal|constr|compr|separ)\\w* (?:uma?|outr[oa]) (?!(?:explic|resumo|guia|duda|pergunta|mensagem|nota|"
        "opcao|passo|video|foto|teste|olhada|do|da)\\w*)\\w+ (?:pra|para|na sua|no seu|em casa|montad)"
    ),
}  # fmt: skip

#: a lower price another time, past any coupon
PRICE = {
    "zh": (
        "(?:内部|员工|成本|底|友情|骨折|老客|老朋友|出厂|批发|进货)价|打骨折|好价|白菜价|跳楼价|(?:价格?|"
        "价钱)[^。，；]{0,8}(?:改低|压低|调低|降(?:一点|下来|给您)|便宜点)|比(?:直播间|别人|页面|"
        "别家)(?:还)?便宜"
    ),
    "en": (
        "(?:round|rounding|drop|lower|cut|slash|shave|trim|reduce|bring down|knock down|tweak)\\w* (?:the|"
        "your) (?:price|total)\\b(?! (?:was|tag))|(?:staff|employee|insider|mates?'?|family|wholesale|cost|"
        "trade|friends?) (?:price|rate|discount)s?|at (?:cost|wholesale|trade)\\b(?= ?[.!,]|$| for you| next)"
    ),
    "es": (
        "(?:le|te) (?:baj|rebaj|mejor|ajust)\\w+ (?:el |un )?(?:precio|poco|tanto)|baj(?:o|amos|arle|arte|"
        "aremos) el precio|precio de (?:empleado|familia|costo|amigo)|a precio de costo"
    ),
    "pt": "(?:baix|abaix|diminu)\\w+ o preco|preco de (?:funcionari\\w+|familia|custo|amigo)|a preco de custo",
    "vi": (
        "(?:shop|em|bên em) (?:sẽ |lại )?bớt (?:thêm|cho|giá|nữa|tiền)|giá (?:nhân viên|gốc|nhập|người nhà|"
        "nội bộ)|(?:hạ|bớt|giảm) giá riêng"
    ),
    "id": (
        "bisik(?:in|kan)? (?:harga|diskon|kode)|harga (?:modal|pokok|karyawan|staf|kawan|teman|pekerja|keluarga|"
        "kos)|harga\\w* (?:\\w+ ){0,3}(?:rendah|turun|murah|pangkas|miring)(?:in|kan)\\b"
    ),
    "th": (
        "(?:รอบหน้า|ครั้งหน้า|คราวหน้า|ออเดอร์หน้า|บิลหน้า)(?!.{0,12}(?:คูปอง|โค้ด)).{0,30}(?:ลด|พิเศษ|แถม|ฟรี)|ลดให้อีก|"
        "ลดพิเศษ|ราคา(?:พนักงาน|ทุน|คนใน|คนกันเอง|ส่ง)"
    ),
    "ja": "お?値段を(?:下げ|お下げ|引)|価格を(?:下げ|お下げ)|社員(?:価格|割)|身内価格|原価で|仕入れ値",
}  # fmt: skip
