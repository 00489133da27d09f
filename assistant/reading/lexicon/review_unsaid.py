"""Hints at a review that name none: the pencil beside it, the page that should tell the rest, what is still up there.

Own lists. Also a refund that waits for the page, and "talk to us before you write".
"""

from __future__ import annotations

_ZH_WRITTEN = (
    "(?:(?:当初|之前|原先|上次|那天|昨天|先前|前面)[^。，！？]{0,4}(?:写|发|留|贴)的|(?:写|发|留|贴)的那|"
    "原先那条|之前那条|那几行字|那条红色)"
)
_ID_PAGE = "(?:halaman(?: produk)?|page|ruang(?:an)? awam|kolom|tempat (?:biasa|yang semua)|bawah (?:gambar )?produk)"
_VI_PAGE = "(?:trang(?: sản phẩm)?|dưới món hàng|chỗ (?:bàn dân|mọi người|đông người|người mua))"

UNSAID = {
    "zh": (
        f"{_ZH_WRITTEN}[^。！？]{{0,12}}(?:让它|歇|过去吧|还合不合适|还(?:合|算)|扎眼|刺眼|动一动|收一收|换个说法|"
        f"看看它)",
        "(?:页面|这里|这页|这条|版本|下面)[^。，！？]{0,6}(?:焕新|也能看到(?:问题)?解决|更暖的?版本|也(?:可以|能)"
        "让它舒坦)|"
        "(?:故事|事情)[^。，]{0,6}(?:下半场|后半段|第二章|结局)[^。，]{0,8}(?:写|补|说|看)",
        "(?:退款|换货|补发|流程|换货单|审批)[^。！？]{0,14}(?:压|等|卡)[^。！？]{0,10}(?:您那边|您的?态度|双方|"
        "没有异议|先做哪)|"
        "(?:您|你)(?:明白|懂|知道|最懂)(?:该|得)?(?:先)?(?:做|怎么做|哪一步)",
        "(?:动笔|写)之?前(?:先)?(?:跟|和|找|给)我(?:们)?(?:对|说|看|商量|过)|(?:把话|话)圆回来|"
        "(?:点亮|填满|补上|补齐)[^。，]{0,6}(?:星|它们)|(?:几颗|那颗|缺的那[两二几]颗|暗掉的?)[^。，]{0,2}星(?!星)"
        "[^。，]{0,6}(?:点亮|找回来|补上|补齐)|"
        "大家互相成全|互相(?:体谅|成全|帮衬)[^。，]{0,4}(?:嘛|吧|您)|(?:记得|会记得)[^。]{0,6}给(?:过)?(?:我们)?机会的",
    ),
    "en": (
        "(?:the|your|that|this|our) (?:page|listing|record|story|internet)(?: \\w+){0,4} (?:tells?|remember\\w*|"
        "hears?|reflects?|shows?|stands?|catch(?:es)? up)(?: \\w+){0,3} (?:whole (?:truth|story)|"
        "too|that too|as well|straight|how it ended|rest of (?:it|the story)|other half|second half|happy ending)",
        "(?:stories|story|tales?)(?: \\w+){0,4} (?:second|happier|new|next|another|better) (?:chapter|ending|half)|"
        "(?:you know|guess|imagine) (?:where the pencil|which side|what to do with (?:the|those|that) (?:stars?|page|"
        "pencil)|how the edit)|(?:pencil|edit) (?:icon|button)(?: \\w+){0,3} (?:still |also )?(?:works?|there|active)",
        "before (?:you )?(?:writ\\w+|post\\w*|say\\w*|typ\\w+|shar\\w+)(?: anything| something| a word)?(?: \\w+)"
        "{0,4},? "
        "(?:talk|speak|write|come|message|chat)(?: \\w+)? (?:to|with) (?:us|me)|(?:feedback|comment|photograph|"
        "photo|picture|words?)(?: \\w+){0,6} (?:is|are|was|were) (?:still|no longer) (?:showing|up|there|hanging|"
        "the first thing|sitting|the situation)",
        "(?:something|anything|a thing or two) on your (?:side|end)(?: \\w+){0,4} (?:tidy|clear|close|sort|settle|"
        "square|update)|(?:both sides?|on your side)(?: \\w+){0,5} (?:squared away|can close|also close|close too)|"
        "a gesture deserves|(?:thank-you|thanks) in advance(?=\\.|$| for (?:the|your) (?:kind|nice|good))|"
        "(?:that|your|this) (?:one )?lone(?:ly)? star|(?:one|two|that|a) stars? (?:was|is|seems?|felt|feels)(?: "
        "\\w+){0,3} (?:proportionate|harsh|a bit much|steep)",
        "let the (?:public|world|internet|others|page) (?:hear|see|know)|(?:put|post|show|share|place)(?: \\w+){0,3} "
        "(?:where|so) (?:folks|people|others|everyone|shoppers|buyers)(?: \\w+){0,3} (?:before they buy|look|see|can "
        "see)|"
        "(?:opinion|mind|view|heart)(?:'s| has| is)?(?: \\w+){0,2} (?:moved|shifted|softened|changed)(?: at all)? "
        "(?:since|after|now|yet)|(?:stays?|stay) between us and not",
    ),
    "id": (
        f"(?:tombol|ikon|butang) (?:edit|pensel|pensil|ubah)\\w*(?: \\w+){{0,4}} (?:masih|boleh|bisa|aktif|ada)|"
        f"(?:ikon )?pens[ei]l(?: \\w+){{0,2}} masih (?:boleh|bisa)|(?:dana|uang|refund|bayaran)\\w*(?: \\w+){{0,5}} "
        f"(?:tinggal|cuma|hanya) (?:tunggu|nunggu|menunggu)(?: \\w+){{0,4}} {_ID_PAGE}|{_ID_PAGE}(?: \\w+){{0,3}} "
        f"(?:berubah|bersih|cerah|manis)",
        "(?:yang|yg|apa yang) (?:kemarin |kemaren |dulu |pernah )?(?:di|ter)?tulis(?:kan)?(?: \\w+){0,5} (?:diturunin|"
        "diturunkan|dihapus|dihilangkan|masih adil|masih (?:di|ada)|disesuaikan|diperhalus|dipikir lagi)|cerita "
        "(?:yang )?(?:lama|pecah|sedih|happy ending|happy ending-nya|akhir)(?: \\w+){0,3} (?:belum|padam|padamkan|"
        "dihapus)|"
        "(?:kabar|cerita) lanjut\\w+(?=[ .,!🌷]|$)",
        "timbal balik itu|(?:kami|kita) (?:sudah|udah|dah) baik(?: \\w+){0,3},? (?:semoga )?(?:kakak|kak|sis|puan|awak)"
        "(?: \\w+)? juga|(?:gantian|giliran)(?: \\w+){0,3} (?:yang di atas|di atas sana|kakak yang)|(?:ceritanya|"
        "cerita dia)(?: \\w+){0,4} (?:manis|bagus|berubah)|(?:siapa|kami catat)(?: \\w+){0,3} (?:beri|memberi|bagi) "
        "(?:kesempatan|peluang) kedua",
        "(?:difoto|foto|snap|gambar)(?: \\w+){0,6} (?:puji|kata-kata (?:yang )?(?:cantik|manis|indah)|kata manis)"
        "(?: \\w+){0,4}|(?:penilaian|markah|bintang)(?:nya)?(?: \\w+){0,2} (?:bisa |boleh )?(?:menyesuaikan|"
        "disesuaikan|naik)",
    ),
    "vi": (
        "bút nằm trong tay|(?:nhận xét|đánh giá)(?: \\w+){0,4},? (?:có )?(?:cây |cái )?bút chì|"
        f"(?:chờ|đợi)(?: \\w+){{0,5}} {_VI_PAGE}(?: \\w+){{0,4}} (?:sạch|gọn|đẹp|tươi)|(?:dọn dẹp|dọn) (?:phần|trang|"
        f"chỗ)"
        "(?: \\w+){0,2} (?:của )?(?:chị|bạn|anh|mình)",
        "(?:dòng|chữ|chữ nghĩa|câu|lời|điều)(?: \\w+){0,3} (?:viết|ghi|đăng)(?: \\w+){0,4} (?:hôm (?:trước|bữa|đó)|"
        "nhẹ nhàng|lại cho|không còn phản ánh|còn đúng)|nói (?:cho )?(?:công bằng|phải) lại|viết lại chương|"
        "(?:cho|để) thiên hạ (?:thấy|biết|coi)|đừng (?:quăng|ném|đăng|đưa|bưng)(?: \\w+){0,3} (?:lên|ra) (?:chỗ|mạng|"
        "ngoài|trên)|"
        "(?:cân nhắc|chọn|cho) (?:lại )?mức điểm|xin lại (?:mấy|vài|những) ngôi|chăm sóc lại[”\"]? (?:phần|chỗ)|"
        "(?:clip|hình|ảnh)(?: \\w+){0,2} khen(?: khen)?(?: \\w+){0,2} (?:đăng|lên)",
    ),
    "th": (
        "(?:ที่|ข้อความ|เรื่องที่|คำ)[^ ]{0,10}(?:พิมพ์|เขียน|บ่น|ลง|โพสต์)ไว้[^.]{0,30}(?:ยัง(?:ค้าง|อยู่|คา)|จบๆ|หายๆ|ตอนโมโห|"
        "รู้สึกยังไง|เปลี่ยนใจ)|เปลี่ยนใจตรงที่|(?:รอ|เหลือ)(?:แค่)?[^.]{0,14}สัญญาณ|รอ[^.]{0,16}(?:ที่)?หน้า(?:สินค้า|เพจ|ร้าน)[^.]{0,12}"
        "(?:เมื่อไหร่|สะอาด|เปลี่ยน|เห็น)|อย่าเพิ่งไป(?:ลง|โพสต์|เขียน|รีวิว)|เคลียร์กันหลังบ้าน",
        "ปรับ(?:ถ้อยคำ|ข้อความ|คำ)(?:เดิม)?[^.]{0,10}(?:เป็นกลาง|เบา|ดีขึ้น|ใหม่)|ข้อความ(?:ที่ปรากฏ)?ต่อสาธารณะ|เลือกคำใหม่|"
        "(?:รู้|ทราบ)(?:ว่า)?(?:ต้อง|ควร)ทำ(?:อะไร|ยังไง)กับ|(?:อัปเดต|แก้|ปรับ)(?:ตรง)(?:นั้น|นู้น)|"
        "จุดสามจุด[^.]{0,20}(?:ถังขยะ|ลบ)|ห้าสิ(?:จ๊ะ|ค|จ้ะ)|เขียนอะไรหวาน|คำชมอย่างน้อย",
    ),
    "ja": (
        "(?:先日|以前|前に|さきほど|あの時)[^。]{0,4}お書き(?:になった|いただいた)[^。]{0,16}(?:現状|合わな|変わ|"
        "見直|いかが)|"
        "(?:前の|以前の)?ご感想に?(?:上書き|書き足し|追記)|星のところ|(?:点数|評点)を(?:もう一度)?(?:考え|見直)|"
        "もう一度公平な目|"
        "(?:書き込|投稿|お書き)(?:む|み|する|になる)前に(?:まず)?(?:当店|こちら|ご相談|一言)|表に出さずに|"
        "(?:返金|交換|発送)[^。]{0,24}(?:ページ|画面|そちら)[^。]{0,8}(?:すっきり|きれい|片付)[^。]{0,8}(?:待|次第|"
        "たら)|"
        "(?:★|星)[1一]?(?:の)?まま(?:です|で)",
    ),
    "es": (
        "lo que (?:pone|dice|escribiste|pusiste|sigue)(?: \\w+){0,2} (?:en )?(?:la pagina|ahi|alli|arriba)(?: \\w+)"
        "{0,6} "
        "(?:verdad|cierto|justo|actual)|(?:en cuanto|cuando) (?:desaparezca|se borre|cambie|mejore) (?:lo que|eso|"
        "aquello)|"
        "lo que (?:los dos|ambos|tu y yo) sabemos|(?:quien|al que|a quien) (?:sub[ae]|comparta|publique) (?:una )?foto"
        "(?: \\w+){0,6} (?:algo|regal\\w+|premi\\w+)|(?:una|dos|un par de) estrellas? por (?:una?|el|la)(?: \\w+){0,5} "
        "(?:duro|exagerad\\w+|injust\\w+|excesiv\\w+|parece)|lo veas con (?:mas|otros)",
    ),
    "pt": (
        "(?:uma|duas) estrelas? por causa|(?:o )?lapis(?:inho)?(?: \\w+){0,4} (?:do lado|continua|funciona)|(?:so )"
        "?(?:libera|"
        "sai|anda) quando a pagina|pagina (?:estiver|ficar) (?:sem pendencias?|limpa|em ordem)",
    ),
}  # fmt: skip
UNSAID["ms"] = UNSAID["id"]
