"""What no shop may own up to in public: labels of its own, tests never made, pictures of others, sent all the same."""

from __future__ import annotations

_ID_US = "(?:kami|kita|kedai kami|toko kami|admin)"

LABELS = {
    "zh": (
        "(?:logo|标|标签|商标|牌子)[^。，]{0,6}(?:是)?我们自己(?:绣|贴|印|缝|打|做)|(?:安规|检测|质检|抽检|检验|报告|"
        "认证)[^。，]{0,8}(?:没过|没做|"
        "没测|没办|不合格|还没下来)|(?:没|未)(?:做|过|通过|测)(?:过)?(?:检测|安规|质检|承重|认证|3c)|(?:改|换)"
        "过(?:生产)?日期|"
        "(?:标签|成分|参数|功率|容量)[^。，]{0,10}(?:写的|标的)?(?:不(?:太)?一样|漏写|虚标|写大|写高)",
        "(?:上市前|早就|内部|我们|我司|老板|厂里|工厂)[^。]{0,10}(?:知悉|知道|讨论过|清楚|觉得|说)[^。]{0,16}(?:仍|"
        "还是|照样|照)(?:予以)?(?:发|卖|放行)|"
        "(?:卖完|发完|清完)(?:这|那)?批再说|(?:觉得|想着)(?:没(?:啥|什么)事|应该没事|问题不大)[^。]{0,6}(?:照|就|还)"
        "?(?:发|卖)?|"
        "(?:仓库|质检|工厂)[^。，]{0,6}(?:还是|就|照样)放行|不止(?:您|你)(?:一位|一家)|(?:好几个|所有|整个|几个)"
        "批次(?:都|全)|"
        "(?:色素|防腐剂|甲醛|添加剂|酸度|剂量)[^。，]{0,8}(?:加超|超了|超标|偏高|放多)|当初图省事|(?:整个|全)(?:品牌|"
        "产品线|条产品线)(?:都|全)",
    ),
    "en": (
        "(?:we|i) (?:just )?(?:put|stick|stuck|pop|popped|print|printed|sew|sewed|slap)(?: \\w+){0,2} (?:our|the|a|"
        "any old) "
        "(?:own )?(?:label|logo|sticker|badge|plug)(?: \\w+)? (?:on|over)|(?:logo|brand|trademark)(?: \\w+){0,6} "
        "(?:without "
        "permission|isn't theirs|not theirs|not ours to use)|(?:date|expiry|best[- ]before)(?: \\w+){0,2} (?:sticker "
        ")?(?:covers|"
        "hides|was put over|goes over) (?:an )?(?:old|earlier)|(?:never|haven't|hasn't|not)(?: \\w+){0,3} (?:tested|"
        "certified|"
        "approved|registered|checked)(?: \\w+){0,3} (?:for lead|in years|for safety|at all|by (?:a|any) lab)|"
        "technically (?:it )?"
        "(?:shouldn't|should not|isn't|wasn't)",
        "(?:all|every|each)(?: of)? (?:the |our )?(?:units?|pieces?|one|belts?|delivery|boxes|jars?|batch|other "
        "delivery|"
        "lamps?)(?: \\w+){0,6} (?:swollen|faulty|defect\\w*|issue|problem|flak\\w*|wrong|fake|pu|plastic|should not)|"
        "(?:on|across|"
        "in) the (?:entire|whole) (?:run|batch|line|range|lot|container|shipment)|(?:gets?|is|are) skipped (?:on|at|"
        "when|"
        "sometimes)|(?:we|they|corporate|the boss|head office|management)(?: \\w+){0,4} (?:told (?:us )?to sit|sit "
        "tight|"
        "hoped (?:it|for)|hope for the best|given up|decided to (?:ship|sell|send)|sold (?:it|them) anyway|shipped "
        "anyway)",
        "(?:really )?wasn't fit to (?:send|sell|eat)|open secret|(?:we know|i know) (?:it|the|they|that)(?: \\w+)"
        "{0,2} (?:snaps?|burns?|"
        "breaks?|leaks?|overheats?|fails?)|(?:little ones|children|kids|people|others)(?: \\w+){0,3} (?:will |may )?"
        "have (?:swallowed|been (?:hurt|burned|shocked))|(?:details|addresses|data)(?: \\w+){0,4} (?:shared|sold|"
        "leaked|passed)"
        "(?: \\w+){0,5} (?:without consent|partner|by mistake to)|never got around to",
    ),
    "id": (
        f"(?:stiker|label|tarikh|tanggal|tanda|logo|cap|halal)\\w*(?: \\w+){{0,6}} (?:{_ID_US} (?:yang )?)?(?:tampal|"
        f"tempel|"
        f"ditempel|cetak|dicetak|tampal semula|telanjur|terlanjur|baru,? yang lama)|(?:bukan|tak) (?:original|ori|"
        f"asli)(?=[.,!]| )|"
        f"gred aaa|kw ?(?:super|1|satu|premium)|(?:gambar|foto)(?: \\w+){{0,4}} (?:guna yang ori|bukan (?:hasil )"
        f"?produk {_ID_US}|"
        f"punya (?:brand|toko|kedai) lain|ambil dari)|(?:kapasitas|kapasiti|angka|watt)\\w*(?: \\w+){{0,5}} (?:cuma|"
        f"hanya|sekadar) "
        f"(?:buat|untuk|hiasan)",
        "(?:ngejar|kejar|mengejar) target(?: \\w+){0,3} (?:lepas|dilepas|kirim|hantar)|(?:tetap|tetep|terus)(?: "
        "kami| kita)? "
        "(?:dikirim|dilepas|dijual|dihantar|lepas|jual|kirim|hantar)(?: aja| saja| je| juga)?(?=[.,!]|$)|(?:bukan "
        "cuma|bukan hanya) "
        "(?:punya )?(?:kakak|kak|sis|puan|akak)|(?:pembeli|pelanggan) lain juga (?:mengalami|kena|ngalamin|mengadu)"
        "\\w*|"
        "(?:setiap|tiap) kali(?: \\w+){0,3} memang (?:macam ni|begini|gini)|(?:satu|seluruh|semua) (?:karung|"
        "batch|lot|kiriman)"
        "(?: \\w+){0,5} (?:jelek|rusak|rosak|cacat|semua)|stok(?: \\w+){0,4} (?:kebanjiran|lama|rusak)(?: \\w+)"
        "{0,4} (?:terjual|ikut)",
    ),
    "vi": (
        "(?:chưa|không|hổng) có (?:giấy|chứng nhận|kiểm định|giấy phép)(?: \\w+){0,5}|(?:tem|nhãn|logo|mác|hạn)(?: "
        "\\w+){0,5} "
        "(?:bên em|bên mình|shop|tụi em)(?: tự)? (?:in|dán|may)|hàng (?:fake|nhái|giả|loại 2|loại hai)|(?:bỏ|cho|pha)"
        "(?: \\w+)? (?:hàn the|phẩm màu|chất bảo quản)|(?:chiết|pha) thêm nước|chưa (?:thử|qua|kiểm)(?: \\w+)? (?:va "
        "đập|kiểm tra|"
        "kiểm định)|bỏ qua khâu|(?:ảnh|hình)(?: \\w+){0,3} (?:lấy|chôm|mượn) của|(?:ghi|in) theo (?:mẫu|nhãn)(?: "
        "\\w+)? (?:hãng|bên) "
        "khác|(?:áo|cái|chai|hũ) nào cũng (?:vậy|thế|ngắn|hỏng|lỗi)|ăn bớt|khách nào cũng (?:nói|kêu|bị)",
    ),
    "th": (
        "(?:ยัง)?ไม่ได้(?:จดแจ้ง|ขอ ?อย|ขึ้นทะเบียน|ไปเทส|เทสแล็บ|ตรวจ)|(?:เลข ?อย|ฉลาก|ตรา|โลโก้|วันหมดอายุ)[^.]{0,20}(?:ของอีก|"
        "แปะเอง|ติดเอง|"
        "ปริ้นเอง|พิมพ์เอง|ใช้ของ)|ของ(?:เรา|ร้าน)ก๊อป|ก๊อป(?:เขา|แบรนด์|มา)|(?:รูป|ภาพ)[^.]{0,12}ของแบรนด์(?:เขา|อื่น|ดัง)|"
        "ตัดงบ(?:เรื่อง)?(?:ตรวจ|คิวซี)|"
        "(?:ทั้ง|ยก)(?:ลัง|ล็อต|เซ็ต)(?:เลย|ค่ะ|ครับ|นี้)|แทบทุกวัน|(?:ยัด|ปล่อย)(?:ของ)?(?:ส่ง|ออก)ไป|ผู้เสียหายรายอื่น|"
        "ความประมาทของ(?:ฝ่าย|ทีม|ร้าน|เรา|โรงงาน)|"
        "ร้านไหน ?ๆ (?:เขา)?ก็(?:ทำ|เป็น)|ข้างใน(?:แค่)?ครึ่งเดียว",
    ),
    "ja": (
        "(?:マーク|表示|ラベル|ロゴ|日付)[^。]{0,8}(?:当店|こちら|自分たち)で(?:印刷|貼|付け|書き)|(?:検査|試験|検品|"
        "テスト)は?(?:一度も|実際には|まったく)"
        "[^。]{0,6}(?:したことが|行って|して)(?:は)?(?:い|お)?(?:ありません|おらず|いません|ません)|(?:許可|認可|"
        "届出)が(?:まだ)?(?:下り|出|済んで)(?:て)?[^。]{0,2}"
        "(?:ない|ません|おりません)|直さない(?:まま|で)出荷|(?:ご連絡|苦情|報告)が(?:相次|何件も|多数)|体に(?:障|害|"
        "悪)|そのまま出荷",
    ),
    "es": (
        "(?:se rompio|perdio) la cadena de frio|(?:aun asi|de todos modos|igualmente) (?:se )?(?:decidio|lo |la |los "
        ")?(?:repart|"
        "envi|vend|mand)\\w+|(?:nos |siempre )?pasa (?:siempre|con todas?|con todos) (?:que|los|las|de)|seguimos "
        "comprandole|"
        "(?:la etiqueta|el logo|el sello)(?: \\w+){0,3} (?:pusimos|pegamos|imprimimos) nosotros|es (?:una )"
        "?(?:imitacion|copia|replica)",
    ),
    "pt": (
        "contratipo|(?:envasad|rotulad|etiquetad)[oa] por nos|(?:o lote inteiro|todo o lote|a remessa inteira)(?: "
        "\\w+){0,4} "
        "(?:esta|veio|tem|com)|(?:mesmo assim|ainda assim) (?:a gente |nos )?(?:envi|vend|mand)\\w+|e (?:uma )"
        "?(?:replica|imitacao|copia)|"
        "(?:nunca|nao) (?:foi|foram) (?:testad|certificad|registrad)[oa]s?",
    ),
}  # fmt: skip
LABELS["ms"] = LABELS["id"]
