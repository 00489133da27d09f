"""Where the words of a promise only name things: parts to change oneself, presents for others, papers, parcels."""

from __future__ import annotations

#: the shop as the one who acts, or the buyer as the one who gets
BY_SHOP = {
    "zh": ("(?:给|帮|为|替|寄|送|补|赔)(?:您|你|亲)|我们|咱们|店里|这边|免费|仓库|安排|寄|发(?:您|出|货)|补发|上门",),
    "ja": ("いたします|お送り|お届け|差し上げ|当店|弊店|こちら(?:で|から)|無料|無償|させて|手配|承",),
    "en": ("(?:we|i|our|us|free|for you|send|sent|ship|shipped|mail|on us|to you|get you)",),
    "id": ("(?:kami|kita|toko|kedai|admin|gratis|percuma|free|kirim\\w*|hantar|buat kakak|untuk (?:kakak|cik))",),
    "th": ("ร้าน|เรา|แอด|ฟรี|ส่ง|ให้(?:ลูกค้า|คุณ|พี่|ใหม่|เลย|ฟรี)",),
    "vi": ("(?:shop|ben em|em|cua hang|mien phi|free|gui|cho (?:ban|anh|chi))",),
    "es": ("(?:te|le|les|\\w+(?:amos|emos|imos)|gratis|nosotros|tienda|enviar|mandar)",),
    "pt": ("(?:te|lhe|a gente|\\w+(?:amos|emos|imos)|gratis|de graca|loja|enviar|mandar)",),
}  # fmt: skip

#: what buyers change by themselves
SELF_CHANGED = {
    "zh": (
        "换(?:一)?(?:下|次|个|节|块|根|条|只|张|台|颗|种|副|边|头|面|成|用|对)?(?:新的?|别的|其他|另一[个条根])?"
        "(?:电池|插座|插头|插排|方向|姿势|角度|位置|房间|浏览器|网络|wifi|手机|充电[头线器]|数据线|线|插口|接口|"
        "杯子|容器|"
        "时间|设备|账号|说法|地方|灯泡|滤芯|滤网|档|面|边|只手|季|水|床单|衣服|洗涤|洗衣|清洁|尿布|鞋垫|思路|心情|"
        "水龙头|环境|背景|光线|输入法|语言)",
        "(?:电池|滤芯|灯泡|刀片|刷头)(?:需要?|要|得|可以|请|建议)?(?:定期|每[^。，]{0,6}|自己|自行)?(?:更换|换)",
    ),
    "ja": (
        "(?:電池|乾電池|ケーブル|コンセント|電球|フィルター|充電器|プラグ|差し込み口|端末|水|替え刃|場所|向き|角度)"
        "(?:を|の)?(?:新しい(?:もの|電池)に|別の[^。、]{0,6}に|一度)?(?:ご?交換|取り替え|替え|変え)",
    ),
    "en": (
        "(?:swap\\w*|replac\\w*|chang\\w*|exchang\\w*|switch\\w*|new|fresh)(?: \\w+){0,3} (?:batter\\w+|cables?|bulbs?|"
        "filters?|plugs?|sockets?|outlets?|chargers?|water|sides?|devices?|phones?|adapters?|cartridges?|pads?|"
        "strings?|needles?|brush\\w*|browsers?|seats?|positions?|cells?|blades?|ports?|fuses?)",
    ),
    "id": (
        "(?:ganti|tukar|pakai|guna)(?:kan|in)? (?:dulu |dengan |pakai )*(?:ke )?(?:baterai|bateri|batre|kabel|colokan|"
        "stop ?kontak|soket|suis|posisi|arah|lampu|filter|hp|telefon|perangkat|charger|pengecas|air|sumbu)\\w*"
        "(?: (?:lain|baru|yang))?",
    ),
    "th": ("เปลี่ยน(?:ไปใช้|เป็น|ใส่)?(?:ถ่าน|แบต|สาย|ปลั๊ก|หลอด|ไส้กรอง|ทิศ|ตำแหน่ง|เครื่องอื่น|มุม|น้ำ|เต้า|"
        "มือถือ)",),
    "vi": (
        "(?:thay|doi)(?: \\w+)? (?:pin|day|o cam|phich|bong|loi loc|huong|vi tri|may|dien thoai|cap|nuoc|goc|ban chai)",
    ),
    "es": (
        "(?:cambi|reemplaz|sustitu)\\w* (?:de |las? |los? |el |por |un\\w* |otr\\w+ )*(?:pilas?|cables?|enchufe|"
        "bombilla|foco|filtro|posicion|lado|cargador|contacto|toma|dispositivo|telefono|celular|movil|baterias?|agua|"
        "angulo|navegador)",
    ),
    "pt": (
        "(?:troc|substitu|mud)\\w* (?:de |as? |os? |por |um\\w* |outr\\w+ )*(?:pilhas?|cabos?|tomada|lampada|filtro|"
        "posicao|lado|carregador|aparelho|celular|baterias?|plugue|agua|angulo|navegador)",
    ),
}  # fmt: skip

#: the paper of a warranty and what is written on it
PAPER = {
    "zh": (
        "(?:保修|质保|三包)(?:卡|单|凭证|证|书)[^。]{0,24}(?:填|写|日期|姓名|背面|空|盖章|保存|收好|丢|在(?:盒|箱|包))",
    ),
    "ja": ("保証書[^。]{0,20}(?:記入|日付|購入日|保管|同封|箱|欄|名前)",),
    "en": (
        "(?:warranty|guarantee) (?:card|slip|leaflet|booklet|paper|form|certificate)s?\\b[^.]{0,50}(?:writ\\w*|"
        "fill\\w*|"
        "blank|date|name|box|back|keep|field|hand|inside|stamp)",
    ),
    "id": (
        "(?:kartu|kertas|kad|buku|surat|sijil) (?:garansi|waranti|jaminan)\\w*[^.]{0,40}(?:isi|diisi|tulis|"
        "nama|tanggal|"
        "tarikh|simpan|kotak|kolom|ruang)",
        "(?:isi|tulis|nama|tanggal|tarikh|kolom|ruang)\\b[^.]{0,30}(?:kartu|kertas|kad|buku) (?:garansi|"
        "waranti|jaminan)",
    ),
    "th": ("(?:ใบ|บัตร|การ์ด)(?:รับ)?ประกัน.{0,24}(?:ชื่อ|เขียน|กรอก|วันที่|ช่อง|เก็บ)", "(?:ชื่อ|เขียน|กรอก|"
        "วันที่|ช่อง).{0,20}(?:ใบ|บัตร)(?:รับ)?ประกัน"),
    "vi": (
        "(?:phieu|the|so|giay) bao hanh[^.]{0,40}(?:ten|ghi|dien|ngay|o trong|giu)",
        "(?:ten|ghi|dien|o)\\b[^.]{0,24}(?:phieu|the|so|giay) bao hanh",
    ),
    "es": ("(?:tarjeta|hoja|papel|certificado|tarjetita) de garantia[^.]{0,50}(?:escrib\\w+|llen\\w+|fecha|"
        "nombre|hueco|guard\\w+)",),
    "pt": ("(?:cartao|papel|certificado|folha) (?:de|da) garantia[^.]{0,50}(?:preench\\w+|escrev\\w+|data|nome|"
        "campo|guard\\w+)",),
}  # fmt: skip

#: a return that is under way already, or where it is asked for
RETURN_SEEN = {
    "zh": (
        "退货(?:的)?(?:包裹|快递|物流|件)[^。]{0,16}(?:看到|显示|路上|到(?:了|达)?|签收|仓库|更新|还没)",
        "(?:看到|显示|查到)[^。，]{0,8}退货(?:的)?(?:包裹|快递|物流|件)",
        "(?:退款|钱|款)(?:都|得|要|只能|必须)(?:走|从|通过)[^。]{0,24}(?:不了|不能|没法|不合)",
        "退(?:货|换|款)?(?:要|得|需要?|是|都|统一|申请|需)?(?:要|得|需要?)?(?:走|从|在|去)[^。，]{0,10}(?:入口|流程|"
        "通道|页面|订单页|售后)",
    ),
    "en": (
        "bring\\w*(?: \\w+){0,2} (?:surface|shine|gloss|colou?rs?|softness|shape|fluff|loft|bounce|finish|lustre|"
        "sheen|smell|"
        "grip|edge|pile|nap) back(?: to life)?",
        "return (?:parcel|package|shipment|tracking)\\b[^.]{0,40}(?:depot|warehouse|arriv\\w*|scan\\w*|transit|"
        "received|"
        "opened|way|moving|stuck)",
        "returns? (?:requests? )?(?:go|goes|run|runs|are (?:made|handled)|start|starts) (?:through|via|from|in|on) ",
    ),
    "id": (
        "paket (?:retur|pemulangan|pengembalian)\\w*[^.]{0,40}(?:gudang|sampai|jalan|resi|diterima|tiba)",
        "(?:retur|pemulangan|pengembalian)\\w* (?:\\w+ )?(?:lewat|melalui|dari|di) (?:halaman|menu|laman)",
    ),
    "th": ("พัสดุ(?:ที่)?(?:ส่ง)?คืน.{0,20}(?:ถึง|ระหว่าง|คลัง)",),
    "vi": ("(?:kien|goi|don) (?:hang )?(?:tra|hoan)(?: hang)?[^.]{0,30}(?:kho|tren duong|da den|toi)",),
    "es": ("paquete (?:de|devuelto|en) ?(?:devolucion)?[^.]{0,30}(?:almacen|camino|llego|transito)",),
    "pt": ("pacote (?:de|da) devolucao[^.]{0,30}(?:galpao|estoque|caminho|chegou|transito)",),
    "ja": ("返品(?:の)?(?:お荷物|荷物|追跡)[^。]{0,16}(?:到着|届|倉庫|移動|輸送)",),
}  # fmt: skip

#: a present that the buyer meant for somebody, or that came to harm
PRESENT = {
    "zh": (
        "生日|妈|爸|父母|朋友|女友|男友|老婆|老公|对象|闺蜜|长辈|同事|孩子|婚|圣诞|节日|送人|送礼|送给|碎|破|瘪|压|坏|"
        "掉色|脱|裂|松|体面|拿不出手|迟|晚|没赶上|不及时|难过|扫兴|遗憾",
    ),
    "ja": ("誕生日|お母|お父|ご友人|お子|奥様|ご主人|潰|割れ|壊|遅|届かな|間に合|破|汚|申し訳|残念|贈り物(?:な|だ|"
        "として)",),
    "en": (
        "(?:birthdays?|mum|mom|mother|dad|father|friends?|wife|husband|girlfriend|boyfriend|daughter|son|niece|nephew|"
        "teacher|wedding|anniversary|christmas|party|arriv\\w*|late|crushed|broken|dented|torn|tore|cracked|damaged|"
        "ruined|wrap\\w*|box|stings?|occasion|meant|supposed|bought|giving|given|spoil\\w*|disappoint\\w*)",
    ),
    "id": (
        "(?:ulang tahun|ultah|hari jadi|lahir|mama|mak|ibu|ayah|bapa|papa|teman|kawan|pacar|suami|istri|isteri|anak|"
        "penyok|kemek|rusak|rosak|pecah|retak|hancur|telat|lambat|terlambat|luntur|bungkus|kotak|orang|sedih|"
        "kecewa|cantik|remuk|robek|koyak)",
    ),
    "th": ("วันเกิด|แม่|พ่อ|แฟน|เพื่อน|ลูก(?!ค้า)|แตก|บุบ|พัง|เสีย|ช้า|ไม่ทัน|ซื้อ|ลอก|ห่อ|กล่อง|ขาด",),
    "vi": (
        "(?:sinh nhat|nguoi yeu|ban be|mop|nut|hong|tre|buon|tron ven|troc|tang ai|lam qua|khong kip|be|me|rach|uot|"
        "xuoc|qua (?:sinh|cuoi|tet))",
    ),
    "es": (
        "(?:cumple\\w*|mama|papa|madre|padre|amig\\w+|novi\\w+|espos\\w+|hij\\w+|boda|llegue|llego|llegar\\w*|"
        "rot[oa]s?|"
        "aplastad\\w+|tarde|despues|caja|envoltura|envoltorio|pena|duele|danad\\w+|abollad\\w+|mojad\\w+|"
        "(?:hora|momento|dia|noche) de(?:l| dar el| abrir el) regalo)",
    ),
    "pt": (
        "(?:aniversario|mae|pai|amig\\w+|namorad\\w+|espos\\w+|filh\\w+|casamento|cheg\\w+|quebrad\\w+|amassad\\w+|"
        "atras\\w+|depois|festa|caixa|embrulho|pena|esfarelad\\w+|rasgad\\w+|molhad\\w+|era (?:pra|para|um)?|"
        "(?:hora|momento|dia|noite) d[oe] (?:dar o |abrir o )?presente)",
    ),
}  # fmt: skip

#: a present of the shop
SHOP_GIVES = {
    "zh": (
        "准备|(?:给|送|赠|补|寄|发|附|塞|放)(?:您|你|了?一|上|个|份)|附(?:上|赠)|私信|领取|等着|一份|小礼|心意|赔|"
        "请查收|留意|有礼|惊喜",
    ),
    "ja": (
        "ご?用意|お送り|お付け|同梱|差し上げ|進呈|お入れ|チャット|メッセージ|dm|ささやか|お詫び(?:の|に)|"
        "プレゼント(?:を|い)",
    ),
    "en": (
        "(?:we|i)(?:'ll|'ve|'d|'re| will| have| would| are| can)?(?: \\w+)? (?:send\\w*|sent|add\\w*|"
        "includ\\w*|pop\\w*|slip\\w*|"
        "tuck\\w*|prepar\\w*|put|leav\\w*|left|set|wait\\w*|hid\\w*|got|give|throw\\w*)|(?:for|to|at) you|from "
        "us|on us|"
        "your (?:inbox|chat|dms?|parcel|messages|next)|dms?|check|waiting|inside|free|on (?:its|the) way|coming|headed|"
        "enjoy|(?:little|small|tiny|surprise|free|extra|bonus|thank[- ]you|apology|mystery) (?:gift|present|"
        "something|treat)|goodie\\w*",
    ),
    "id": (
        "(?:kami|kita|admin|mimin|toko|kedai) (?:\\w+ )?(?:kirim|selip|siap|kasih|bagi|tambah|sedia|hantar|letak|"
        "titip|sertakan|ada)\\w*|(?:buat|untuk|utk) (?:kakak|cik|anda|kamu|awak|sis)|dari kami|dari toko|chat|"
        "dm|inbox|gratis|"
        "percuma|free|(?:ada|dapat|dpt) hadiah|hadiah (?:kecil|kecik|menarik|spesial|khas|istimewa)|menanti|menunggu",
    ),
    "th": ("มอบ|เตรียม|แถม|แนบ|(?:ส่ง|มี|ใส่|จัด)(?:ของขวัญ|ให้|ของ|ไป)|ของขวัญ(?:เล็ก|พิเศษ|จากร้าน|รอ|"
        "ให้ลูกค้า)|รอ(?:อยู่|ลูกค้า)",),
    "vi": (
        "(?:shop|em|ben em)(?: (?:se|xin|da|co|cung))* (?:gui|tang|kem|bo|chuan bi|danh|bu)|danh (?:cho|rieng|tang)|"
        "inbox|tin nhan|tang (?:ban|anh|chi|kem|them)|cho (?:ban|anh|chi)|qua (?:nho|be|xinh|bi mat)|dang cho|mien phi",
    ),
    "es": (
        "(?:te|le|les|os) (?:\\w+ )?(?:env|mand|prepar|dej|pus|inclu|anad|ten|guard|esper|regal|hac|met)\\w*|"
        "para (?:ti|usted|vos)|de nuestra parte|de parte|chat|dm|privado|inbox|gratis|sorpres\\w+|de regalo va|"
        "(?:un|una) (?:pequen\\w+|lind\\w+|regalito)|regalito|obsequi\\w+|detallito",
    ),
    "pt": (
        "(?:te|lhe|(?:vamos|a gente) (?:te )?(?:mand|envi|separ|prepar|deix|coloc|d[aá])\\w*|separamos|"
        "preparamos|mandamos|enviamos|deixamos|colocamos)\\b|pra (?:voce|vc|"
        "ti)|para voce|da (?:loja|casa)|chat|dm|privado|inbox|gratis|de graca|presentinho|mimo\\w*|brinde\\w*|"
        "esperando|surpres\\w+",
    ),
}  # fmt: skip

#: the shop put the wrong thing into the box: no present
MISPACKED = {
    "en": (
        "(?:pack|put|slip|drop|plac|stuff|went|ended up|got)\\w*(?: up)?(?: the| a| an)? (?:wrong|incorrect|mismatched)"
        "(?: \\w+){0,3} (?:in|into|inside) (?:your|the) (?:box|parcel|package|order|bag)",
    ),
    "id": (
        "(?:salah|keliru|tersalah|silap) (?:masuk|memasukkan|masukkan|taruh|letak|isi)\\w*(?: \\w+){0,4} (?:paket|"
        "kotak|"
        "bungkusan|parcel)",
    ),
    "vi": (
        "(?:mau|do|hang|size|cai) sai (?:bi |da )?(?:bo|cho|xep) vao (?:hop|goi|kien)|(?:bo|xep) nham(?: \\w+){0,4} "
        "vao hop",
    ),
    "es": ("(?:met|pus|empac)\\w+(?: \\w+){0,3} equivocad\\w+ en (?:tu|su|la) (?:caja|paquete|pedido)",),
    "pt": ("(?:coloc|pus|bot|embal)\\w+(?: \\w+){0,3} errad\\w+ n[ao] (?:sua|seu|caixa|pacote)",),
    "zh": ("(?:装|放|塞)错[^。，]{0,8}(?:进|到|在)(?:您|你)?的?(?:包裹|箱|盒)",),
    "ja": ("(?:違う|間違った|誤った)[^。、]{0,8}(?:箱|荷物|お品)に(?:入れ|詰め)",),
    "th": ("(?:หยิบ|ใส่|แพ็ค)(?:สี|ของ|ไซซ์|รุ่น)?ผิด[^.]{0,8}(?:ใน|ลง)กล่อง",),
}  # fmt: skip

#: the workshop as one who reads and looks, not as one who comes to repair
WORKSHOP_READS = {
    "id": (
        "(?:biar|supaya|agar) (?:tim )?(?:teknisi|juruteknik)(?: kami| kita)? (?:tahu|tau|paham|faham|ngerti)",
        "(?:tanya|tanyakan|teruskan|diteruskan|sampaikan|disampaikan|dilihat|dibaca)(?: \\w+){0,2} (?:ke|kepada|"
        "sama|oleh) "
        "(?:tim )?(?:teknisi|juruteknik)(?! (?:datang|untuk diperbaiki))",
    ),
}  # fmt: skip
