"""How a shop blames, doubts, mocks or threatens a buyer, in languages of Latin letters. Own lists."""

from __future__ import annotations

_ID_YOU = (
    "(?:anda|kamu|kakak?nya|kakak?|kaka|kak|sis|bapak|ibu|bunda|gan|pembeli(?:nya)?|pelanggan(?:nya)?|customer(?:nya)?)"
)
_MS_YOU = "(?:anda|awak|cik|puan|encik|tuan|sis|akak|abang|pembeli|pelanggan|customer)"
_VI_YOU = "(?:(?:phía |bên )?(?:bạn|khách(?: hàng)?|anh|chị|quý khách|mẹ|cô|chú))"
_SPOIL = (
    "(?:dropped|washed|used|broke|broken|bent|cut|ripped|torn|tore|worn|wore|stretched|spilled|mishandled|misused|"
    "overloaded|overcharged|ironed|scratched|stored|assembled|installed|measured|pulled|forced|left|damaged|misread|"
    "missed|ignored|skipped|forgot|forgotten|mixed|squeezed|sat|stepped|tampered|done|did|handled|treated|put|"
    "confused|overlooked|caused)"
)

LATIN = {
    "en": (
        "(?:is|was|it's|its|that's|thats|being|entirely|clearly|simply|probably|partly|all|totally|of|down to|"
        "due to) (?:your|ur|the (?:buyer|customer)'?s) (?:own )?(?:fault|mistake|error|problem|responsibility|"
        "carelessness|negligence|doing|misuse|oversight)", "your own (?:fault|mistake|error|problem|carelessness|"
        "choice|doing|negligence|misuse|making|responsibility)|(?:that|this|it|that one)(?:'s| is) on you",
        "you should(?:'ve| have|a)(?! (?:received|gotten|got|had|been|seen|heard|it|them|the|a|your)\\b)\\b|"
        "you ought to have", "(?:maybe|perhaps|next time|should|please learn to)[^.!?]{0,16} (?:look|read|check|"
        "measure|think)(?:ing)? (?:\\w+ ){0,4}before (?:you |u |\\w+ing\\b|buy|order|complain|click)",
        f"you (?:must(?:'ve| have)|(?:probably|clearly|obviously|apparently|evidently|surely|likely|"
        f"definitely)(?:'ve| have)?|(?:seem|appear) to have) (?:simply |just |also )?{_SPOIL}",
        "you(?:'ve| have)? (?:failed|neglected|couldn't be bothered|didn't bother|did not bother|misused|mishandled|"
        "misread|broke|damaged|ruined|abused)(?! by)\\b", "(?:user|customer|buyer|operator) error|misus(?:e|ed|ing)|"
        "(?:improper|incorrect|careless|rough|wrong) (?:use|usage|handling|care|washing|storage|"
        "installation)(?! (?:by|on|from|at) (?:our|us|the (?:courier|carrier)))", "you (?:didn't|did not|never|don't|"
        "obviously didn't|clearly didn't) (?:even )?(?:read|check|follow|measure|look|bother|use (?:it )?(?:properly|"
        "correctly)|understand how|know how)\\b", "if you(?:'d| had)? (?:actually |only |just |bothered to )?(?:read|"
        "checked|measured|followed|looked|bothered|taken the time|paid attention)", "(?<!if )you (?:ordered|chose|"
        "picked|selected|bought|entered|typed) the wrong|(?:can't|cannot|couldn't|able to) even (?:read|follow|use|"
        "measure)|learn (?:how )?to (?:read|use|measure)|reading (?:helps|is free)|rocket science|literally (?:the|"
        "in|on|says|written|right)|(?:written|stated|shown|says so|explained|listed) (?:very |quite |perfectly |"
        "right there )?(?:clearly|in (?:bold|capital|plain)\\w*)[^.!?]{0,30}you", "(?:not|isn't|never|hardly|wasn't|"
        "none of|aren't) our (?:fault|problem|responsibility|mistake|business|doing)|(?:nothing (?:is |was )?|"
        "isn't anything |is not anything )wrong with (?:the|our)|we (?:did|have done|did absolutely) nothing wrong|"
        "don't blame us|blame yourself|only yourself to blame", "you(?:'re| are|r) (?:just |simply |clearly |"
        "obviously |being |far |way |a |an |too )*(?:lying|liar|exaggerating|picky|demanding|fussy|unreasonable|"
        "wrong(?! item)|overreacting|trying to|ridiculous|rude|difficult|dramatic|the only|imagining|making (?:this|"
        "it) up|sensitive|entitled|paranoid|careless|clueless)", "(?:malicious|dishonest|unfair|ridiculous|false|"
        "slanderous|defamatory|baseless|absurd|silly|petty) (?:review|claim|complaint|buyer|customer|comment|"
        "accusation)s?", "you get what you pay for|what (?:did|do|were|"
        "would) you (?:really )?expect(?:ing)?(?! (?:from us )?next)|(?:for|at) (?:that|this|"
        "such a (?:low )?) (?:price|money)(?: tag| point)?,? (?:you|what|we|don't|nobody|it's|did)|for (?:\\$|£|€|"
        "rm)? ?\\d+ ?(?:bucks|dollars|quid|pounds)?,? (?:what|you (?:can't|cannot|shouldn't|expected|were))|"
        "champagne taste", "legal (?:action|steps|proceedings|team|department)|(?:our|the|a) (?:lawyer|attorney|"
        "solicitor)s?|sue you|see you in court|blacklist\\w*|(?:call|go to|report (?:you |this |it )?to|contact|"
        "involve|tell) (?:the )?police|(?:file|make|lodge) a police report|defam\\w+|libel\\w*|slander\\w*|(?:report|"
        "reporting|block|blocking|ban|banning|flag|flagging) (?:you|your (?:account|profile))|press charges|"
        "think twice", "(?:was|is|were)(?: entirely| purely)? your (?:own )?(?:choice|decision|call)(?! to make|"
        " whether|,)|(?:read|follow|check|look at|use|try reading|consult|study)(?:ing)? (?:the |our |"
        "your )?(?:\\w+ )?(?:instructions?|manual|size (?:chart|guide)|description|listing|label|guide|page|"
        "pictures?|measurements)(?: \\w+){0,3} (?:next time|instead of|for once|properly|like everyone|for a change)|"
        "(?:ever|actually|even) (?:get round to |bother to |manage to )?(?:actually )?(?:read(?:ing)?|open(?:ed)?|"
        "look(?:ed)? at) (?:\\w+ ){0,4}(?:manual|instructions|page|listing|guide|chart)|(?:saved?|"
        "spared?) (?:us )?(?:both|all) (?:of us )?(?:a|the)|(?:nobody|no one|not one|none of|no other (?:buyer|"
        "customer)s?|not a single)(?: \\w+){0,4} (?:trouble|problems?|issues?|difficulty|complain|mention|"
        "had (?:this|a|an|any|that)|has (?:this|a|any|that|ever|had)|report|experienc|struggl|returned|said a)\\w*",
        "(?:the other|our other|all our|all other|thousands of|hundreds of|most|all|everyone|everybody|"
        "other) ?(?:else|other|our)? ?(?:buyers|customers|people|clients|users)? ?(?:else )?(?:who \\w+ it )?(?:is|"
        "are|was|were|seem|seems|love|loves|manage|manages|managed|use|uses|have|has|had|find|finds|get|gets|"
        "never)? ?(?:it|this|them|these|very|perfectly|quite|so|totally|to be|no)? ?(?:(?:fine|happy|satisfied|okay|"
        "ok) (?:with|so|and|but|about)|without (?:any )?(?:problem|issue|trouble|complain)\\w*|complained|love (?:it|"
        "this|them)|(?:problems?|issues?|trouble) (?:with it|at all|so))", "only (?:you|yours) (?:has|have|had|seem|"
        "say|broke|complain|can't)\\w*|(?:funny|strange|odd|weird|curious)(?:,| that| how)(?: \\w+){0,6} (?:only|"
        "nobody|no one|everyone else|others?|thousands|sold)\\b|sold (?:thousands|hundreds|over|more than|"
        "\\d+)[^.!?]{0,50}(?:you're|complain\\w*|never|no one|nobody|not one|issue|problem|only)",
        "scammers?|trying to (?:scam|cheat|trick|get (?:a )?free|get something|rip)|(?:want|wanted|after|fishing for|"
        "looking for) (?:a )?(?:freebies?|free stuff|something for nothing|free item|freebie)|"
        "(?:please )?be honest (?:with us|about|here)|tell (?:us )?the truth|(?:looks?|seems|"
        "appears)[^.!?]{0,20} (?:cut (?:with|by)|worn(?! out)|been worn|been used|been washed|deliberate|on purpose|"
        "knife|scissors|staged|photoshop\\w*|tampered)|(?:did|broke|cut|tore|damaged|"
        "ripped)[^.!?]{0,14} (?:on purpose|deliberately|yourself)", "(?:calm|cool) down(?! (?:before|for|first|"
        "period|the))|stop (?:complaining|whining|lying|making (?:up|things|a fuss))|get over it|grow up|don't be so|"
        "(?:if you )?(?:don't|do not) (?:like it|like our)[^.]{0,20}(?:don't buy|shop|elsewhere|go|buy)|(?:shop|buy|"
        "look) elsewhere|how hard (?:can|is) it|people like you|can't please everyone|not everyone can be pleased",
    ),
    "id": (
        f"(?:salah|kesalahan|kelalaian|ulah|keteledoran|kecerobohan|masalah) (?:dari |di |pada )?(?:sisi |"
        f"pihak )?{_ID_YOU}(?: sendiri)?", f"(?:se)?(?:harusnya|mestinya) {_ID_YOU} (?!terima|menerima|dibantu|dapat|"
        f"mendapat|bisa|sudah)\\w+|{_ID_YOU} (?:se)?(?:harusnya|mestinya) (?!terima|menerima|dibantu|dapat|mendapat|"
        f"sudah)\\w+", "(?:bukan|bkn) (?:salah|kesalahan|tanggung jawab|urusan|masalah) (?:dari )?(?:kami|toko|kita|"
        "penjual|produk)|jangan (?:salahkan|nyalahin|menyalahkan) (?:kami|toko|kita|kurir)",
        f"{_ID_YOU} (?:yang )?(?:tidak|tdk|gak|ga|nggak|ngga|kurang|emang ga|memang tidak)(?: mau| pernah|"
        f" bisa)? (?:baca|membaca|dibaca|teliti|ngecek|mengecek|cek|ukur|mengukur|hati-hati|paham|ngerti|lihat|"
        f"nyimak|sabar)\\w*", "(?:salah|keliru|kurang (?:pas|tepat|benar|bener)|asal|ceroboh|sembarangan|gak bener|"
        "tidak benar) (?:cara )?(?:pakai|pake|make|memakai|pemakaian|penggunaan|nyuci|cuci|mencuci|pasang|masang|"
        "simpan|rawat)\\w*|(?:cara )?(?:pakai|pake|pemakaian|penggunaan|nyuci|cuci|pasang|simpan|rawat|perawatan|"
        "makai)\\w*(?: \\w+){0,2} (?:yang |yg |mungkin |aja |memang )*(?:kurang (?:pas|tepat|benar|bener)|salah|"
        "keliru|tidak (?:sesuai|benar|tepat)|ga(?:k)? (?:bener|benar)|ceroboh|asal)", f"{_ID_YOU}(?:nya)? (?:terlalu|"
        f"kurang|emang|memang|suka|cuma mau|hanya mau|pengen|mau) (?:rewel|teliti|banyak maunya|lebay|ribet|cerewet|"
        f"mengada|gratisan|untung|cari|drama|emosi)\\w*|(?:cari|nyari)(?:-cari)? (?:gratisan|masalah|perkara|untung)",
        "(?:lapor|laporin|laporkan)(?:kan)?(?: \\w+){0,2} (?:polisi|akun|pihak berwajib)|jalur hukum|pengacara|"
        "tuntut|menuntut|pencemaran nama|somasi|blokir|blacklist|daftar hitam|fitnah|uu ite|proses hukum|ranah hukum",
        "ada (?:harga|uang) ada (?:kualitas|rupa|barang)|harga segitu|harga (?:cuma )?\\w+ (?:ribu|rb|"
        "k) (?:aja )?(?:kok|mau|minta|berharap)|(?:mau|minta|berharap) (?:bagus|kualitas)(?: \\w+){0,3} (?:harga|"
        "murah)|kalau (?:ga|gak|nggak|tidak) (?:suka|mau|puas)[^.]{0,12}(?:jangan|ga usah|gak usah|tidak usah|cari)",
        "(?:yang|pembeli|customer|pelanggan|orang)? ?(?:lain(?:nya)?|semua|"
        "banyak orang)(?: \\w+){0,2} (?:aman(?:-aman)?|puas|suka|oke|ok|baik-baik|bagus|ga(?:k)? (?:ada )?(?:masalah|"
        "komplain|protes)|tidak (?:ada )?(?:masalah|komplain|pernah)|nggak (?:ada )?(?:masalah|komplain))(?: \\w+)?",
        f"(?:cuma|hanya|baru) {_ID_YOU} (?:aja |saja |doang )?(?:yang|yg)|(?:aneh|lucu)(?: \\w+){{0,3}} (?:cuma|"
        f"hanya|kok|padahal)|(?:ga(?:k)?|nggak|tidak|belum) (?:pernah )?ada (?:yang|yg) (?:komplain|protes|ngeluh|"
        f"mengeluh|complain)|sudah (?:ribuan|ratusan)[^.]{{0,30}}(?:aman|ga ada|tidak ada|komplain)",
        "(?:tolong |mohon )?(?:jujur|ngaku)(?:lah| aja| saja| dong| ya| deh)|(?:jangan |suka |tukang )(?:bohong|"
        "ngarang|fitnah|asal (?:ngomong|bicara|tuduh)|nuduh|menuduh|lebay)|(?:sengaja|"
        "dibuat-buat)(?: \\w+){0,2} (?:rusak|dirusak|robek|sobek|jatuhkan|menjelekkan|jelekin)|(?:sudah|"
        "udah) (?:dipakai|dipake|dicuci)(?: \\w+){0,2} (?:baru|terus|kok|trus)", "(?:kalau|kalo|seandainya|"
        "andai)(?: saja| aja)? (?:kakak|anda|kamu|kak|sis)(?: \\w+)? (?:baca|teliti|cek|ukur|lihat|ikuti)\\w*|"
        "(?:lain kali|makanya|besok-besok)[^.]{0,20}(?:baca|teliti|cek|ukur|lihat|hati-hati|jangan)\\w*|(?:baca|cek|"
        "lihat)(?: \\w+){0,3} (?:dulu )?sebelum (?:beli|order|pesan|komplain|checkout|co|protes)|(?:sudah|"
        "udah) (?:jelas|tertulis)(?:-jelas)?(?: \\w+){0,4}(?: kak)? (?:di|kok|makanya|masa|tidak|gak)",
    ),
    "ms": (
        f"(?:salah|silap|kesalahan|kesilapan|kecuaian|masalah|cuai) (?:dari |di |"
        f"pada )?(?:pihak )?{_MS_YOU}(?: sendiri)?", "(?:bukan|bkn) (?:salah|silap|kesalahan|tanggungjawab|masalah|"
        "urusan) (?:kami|kedai|pihak kami)|jangan (?:salahkan|tuduh) (?:kami|kedai)", f"(?:sepatutnya|sepatutnye|"
        f"patutnya|harusnya) {_MS_YOU} (?!terima|menerima|dapat|dibantu|boleh)\\w+|{_MS_YOU} (?:sepatutnya|patut|"
        f"harus) (?!terima|menerima|dapat|dibantu|tahu)(?:baca|semak|ukur|tengok|check|cek|lebih|tanya)\\w*",
        f"{_MS_YOU} (?:yang |memang |sendiri )?(?:tidak|tak|x|kurang|malas)(?: mahu| nak| pernah| reti|"
        f" pandai)? (?:baca|membaca|semak|teliti|ukur|tengok|check|cek|hati-hati|faham|guna|pakai|jaga|reti|sabar)\\w*",
        "(?:salah|silap|cuai|kasar|lasak) (?:cara )?(?:guna|pakai|penggunaan|basuh|pasang|simpan|jaga)\\w*|"
        "(?:cara )?(?:guna|pakai|penggunaan|basuh|pasang|jaga)\\w*(?: \\w+){0,2} (?:yang |mungkin |memang )*(?:salah|"
        "silap|tak betul|tidak betul|kurang tepat|tak kena|lasak|kasar)", "(?:terlalu |banyak |sangat )?cerewet|"
        "(?:terlalu|suka) (?:berkira|mengada|mengarut)|mengada-ngada|banyak songeh|banyak cekadak",
        "tindakan undang-undang|peguam|saman|(?:report|repot|laporan|lapor)(?: \\w+){0,2} polis|(?:lapor|report|"
        "repot)(?:kan)? akaun|senarai hitam|(?:block|sekat|blok) (?:akaun|anda|cik|awak)|fitnah|memfitnah|mahkamah",
        "(?:orang|pelanggan|pembeli|customer) lain(?: \\w+){0,2} (?:ok|okay|okey|puas|suka|elok|tiada|tak (?:ada|"
        "pernah|komplen|complain)|tidak (?:ada|pernah)|semua)|(?:yang lain|semua orang)(?: \\w+){0,2} (?:ok|okay|"
        "okey|puas|suka|elok|tiada masalah|tak komplen)|" f"(?:cuma|hanya|baru) {_MS_YOU} (?:sorang |seorang |je |"
        f"sahaja |saja )*(?:yang|yg|je|sahaja)|(?:tak|tidak) pernah ada (?:yang|orang)? ?(?:komplen|komplain|"
        f"complain|mengadu)|(?:pelik|kelakar|lawak)(?:nya|lah)?,? (?:\\w+ ){{0,3}}(?:cuma|hanya|seorang|sorang|je)",
        "harga (?:murah|macam|sebanyak) (?:ni|tu|itu|ini)|(?:dah )?murah(?: \\w+){0,2} (?:nak|"
        "jangan)(?: \\w+)? (?:apa|harap|lebih|komplen)|ada harga ada (?:kualiti|barang)|(?:tak|tidak) suka (?:jangan|"
        "tak payah|tidak perlu|boleh cari)", "(?:cakap|beritahu|sila|cuba|tolong) (?:yang )?(?:jujur|benar|"
        "betul-betul jujur)|(?:jangan|suka|tukang) (?:tipu|bohong|menipu|reka cerita|tuduh)|"
        "nak (?:barang )?(?:percuma|free)(?: je| saja)?|sengaja(?: \\w+)? (?:rosak|koyak|pecah|jatuh|burukkan|"
        "aniaya)\\w*|(?:dah|sudah) (?:pakai|guna|basuh) baru", "(?:kalau|kalaulah|jika) (?:cik|anda|awak|"
        "puan)(?: \\w+)? (?:baca|semak|ukur|ikut)\\w*|(?:lain kali|next time|lepas ni)[^.]{0,20}(?:baca|semak|check|"
        "ukur|tengok|teliti)\\w*|(?:baca|semak|tengok|ukur)(?: \\w+){0,3} (?:dulu )?sebelum (?:beli|order|komplen|"
        "tekan)|(?:dah|sudah|memang) (?:jelas|terang)(?:-terang)?(?: \\w+){0,3} (?:tulis|tertulis|nyatakan|ditulis)",
    ),
    "vi": (
        f"lỗi (?:là |này )?(?:hoàn toàn |chắc )?(?:của|do|tại|ở|thuộc về|phía) (?:phía )?{_VI_YOU}|(?:là|"
        f"do) lỗi {_VI_YOU}|{_VI_YOU} (?:tự )?(?:làm|gây)(?: \\w+){{0,2}} (?:hỏng|vỡ|rách|hư|bể|rơi)",
        f"(?:do|tại|vì|chắc) (?:là )?(?:do |tại )?{_VI_YOU} (?:không|ko|k|tự|dùng|xài|sử dụng|chọn|đặt|làm|chưa|"
        f"bảo quản|giặt|lắp|cẩu thả|bất cẩn)(?! (?:nhận|được|hài lòng|vừa|thích|ưng))",
        f"{_VI_YOU} (?:không|ko|chẳng|chả|chưa|lười)(?: chịu| thèm| hề)? (?:đọc|xem kỹ|xem kĩ|coi kỹ|để ý|đo|"
        f"kiểm tra kỹ|biết (?:cách )?(?:dùng|xài|sử dụng))|{_VI_YOU} (?:tự (?:làm|chọn|ý)|dùng sai|xài sai|"
        f"(?:đặt nhầm|chọn nhầm|chọn sai)(?!(?: \\w+){{0,4}} (?:không sao|vẫn|được|shop đổi|chẳng sao))|khó tính|"
        f"khó chiều|vô lý|bịa|nói dối|xạo|đổ thừa|đổ lỗi|làm quá|kỹ tính quá|đòi hỏi)",
        "(?:dùng|xài|sử dụng|giặt|bảo quản|lắp|lắp ráp|vận hành) (?:sai|không đúng|ko đúng|chưa đúng|ẩu)(?: cách)?|"
        "(?:cách|lúc|khi) (?:dùng|xài|sử dụng|giặt|bảo quản)(?: \\w+){0,3} (?:sai|không đúng|chưa đúng|có vấn đề)",
        "(?:không|ko|đâu|chẳng|chả|đâu có) phải (?:là )?(?:lỗi|trách nhiệm|việc|vấn đề) (?:của |do |bên |"
        "phía )?(?:shop|chúng tôi|bên|tụi|nhà|em|mình|sản phẩm)|(?:shop|bên em|bên mình)(?: \\w+)? (?:không|"
        "ko) (?:có lỗi|sai|chịu trách nhiệm)|đừng (?:đổ lỗi|đổ thừa|trách)(?: \\w+)? (?:shop|bên)",
        "tiền nào của (?:nấy|đó|ấy)|(?:giá|tiền) (?:có )?(?:bấy nhiêu|nhiêu đó|thế này|như vậy|rẻ|"
        "đó)(?: \\w+){0,2} (?:mà|thì|còn|đòi|mong|muốn)|của rẻ là của ôi|(?:không|ko) (?:thích|ưng|"
        "hài lòng)(?: \\w+)? thì (?:đừng|thôi|khỏi)|đòi hỏi (?:quá|nhiều|gì)",
        f"(?<!linh )(?<!sự )(?<!điều )(?<!phụ )kiện (?:{_VI_YOU}|ra toà|ra tòa)|báo công an|công an|bóc phốt|luật sư|"
        f"pháp luật|ra tòa|ra toà|khởi kiện|vu khống|vu oan|bôi nhọ|phỉ báng|(?:chặn|block|khóa|khoá|report|báo cáo|"
        f"tố cáo)(?: \\w+)? (?:bạn|tài khoản|nick|acc|anh|chị)|danh sách đen|blacklist",
        "(?:ai cũng|mọi người đều|mọi người cũng|(?:khách|người)(?: mua)? khác(?: \\w+)? (?:đều|vẫn|có ai|không ai|"
        "toàn|dùng|xài|không|chẳng)|cả (?:ngàn|nghìn|trăm))(?: \\w+){0,4} (?:khen|thích|bình thường|bt|ok|oke|tốt|"
        "hài lòng|vấn đề|sao đâu|phàn nàn|kêu|kêu ca|êm|ổn|ưng)", f"(?:chỉ|có|mỗi) (?:có |mỗi |"
        f"mình )*{_VI_YOU} (?:là |mới |thôi|bị|kêu|chê|phàn nàn|nói|như vậy|thấy)|(?:chưa|không|"
        f"chẳng)(?: \\w+)? ai (?:phàn nàn|kêu|chê|khiếu nại|than|bị(?! thương)|nói|phản ánh)|(?:lạ|buồn cười|"
        f"hài)(?: \\w+){{0,3}} (?:chỉ|mỗi)", "(?:nói|khai) (?:thật|thiệt|thành thật)(?: \\w+)?|thành thật (?:giùm|"
        "giúp|đi|với shop)|(?:dùng|xài|mặc|giặt|ăn)(?: \\w+)? (?:xong|rồi|chán|đã)(?: \\w+)? (?:mới|lại|rồi|"
        "còn)(?: \\w+)? (?:đổ|chê|nói|kêu|đòi|trả|bảo|khiếu nại|than)|đổ thừa|đổ lỗi|cố (?:tình|"
        "ý)(?: \\w+){0,2} (?:phá|làm hỏng|làm rách|bôi|gây|chê|cắt|rạch)|(?:muốn|đòi) (?:đồ |hàng )?(?:miễn phí|free|"
        "ăn vạ)|ăn vạ|lừa (?:shop|tiền|bên)|gian lận|(?:như|bằng|do) (?:bị )?(?:dao|kéo) (?:rạch|cắt)",
        "(?:nếu|giá mà|phải chi) (?:bạn|anh|chị|khách)(?: \\w+)? (?:đọc|xem kỹ|đo|coi kỹ|làm đúng|dùng đúng)|(?:đưa|"
        "đăng|tung|bêu|up)(?: \\w+){0,3} (?:thông tin|số nhà|địa chỉ|mặt|sđt|ảnh) (?:của )?(?:bạn|anh|chị|khách)|"
        "(?:đừng trách|liệu hồn|coi chừng|cẩn thận đó)|bom hàng|(?:chưa thấy|chưa có|có) ai(?: \\w+){0,4} (?:như|cỡ|"
        "bằng) bạn|kiểu gì (?:hay )?vậy|(?:lần sau|sau này)(?: \\w+){0,5} (?:đọc|xem|coi|kiểm tra|để ý|"
        "đo)(?: \\w+){0,2} (?:kỹ|kĩ|trước|dùm|giùm|giúp|lại|rõ)|(?:đọc|xem|coi|đo)(?: \\w+){0,3} trước khi (?:mua|"
        "đặt|chê|kêu|khiếu nại|chốt)|(?:lẽ ra|đáng lẽ|đáng ra) (?:bạn|anh|chị|khách)(?: \\w+)? (?:nên|phải|"
        "cần)? ?(?:đọc|xem|đo|hỏi|kiểm tra|chọn|để ý|cẩn thận)|(?:ghi|viết|để|nói) (?:rất |quá |sờ sờ |"
        "rành rành )?(?:rõ|rõ ràng|rành rành|sờ sờ)(?: \\w+){0,6} (?:không đọc|không xem|mà bạn|sao bạn|mà không|"
        "mà còn)",
    ),
    "es": (
        "(?:(?:es|fue|era|por|toda|todo) )?(?:la )?culpa (?:es |fue )?(?:suya|tuya|del cliente|de usted|"
        "del comprador|de la clienta)|(?:por|es|fue|era|un|debido a|a) (?:su|tu) (?:propi[oa] )?(?:culpa|error|"
        "descuido|responsabilidad|despiste|negligencia|falta de (?:cuidado|atención))|(?:error|descuido|despiste|"
        "fallo|problema|responsabilidad) (?:suyo|tuyo|suya|tuya|del cliente|del comprador)",
        "(?:usted|tu|vd|ud)?\\.? ?(?:debi[oó]|debiste|tendr[ií]as?|deber[ií]as?|ten[ií]as?) (?:que |"
        "de )?(?:haber )?(?:le[ií]do|leer|mirado|mirar|medido|medir|comprobado|comprobar|revisado|revisar|fijado|"
        "fijarse|fijarte|consultado|preguntar|preguntado|pensado|pensarlo|elegido|tener cuidado|tenido cuidado)",
        "(?:usted|tu|vd|ud)?\\.? ?(?:no|ni) (?:se )?(?:ha |has |siquiera )?(?:ley[oó]|le[ií]ste|le[ií]do|mir[oó]|"
        "miraste|mirado|midi[oó]|mediste|comprob[oó]|fij[oó]|fijaste|sabe (?:usar|leer)|sabes (?:usar|"
        "leer))(?! (?:nuestro|nuestra))|(?:eligi[oó]|elegiste|escogi[oó]|pidi[oó]|pediste|compr[oó]) (?:mal|"
        "la talla equivocada|el (?:modelo|color) equivocado)|(?:usted )?se (?:ha )?(?:equivoc[oó]|equivocado) (?:al|"
        "de|en) (?:elegir|pedir|usar|talla|modelo)", "no (?:es|fue) (?:nuestra culpa|culpa nuestra|nuestro problema|"
        "nuestra responsabilidad|asunto nuestro|cosa nuestra|nuestro fallo)|no (?:somos|nos hacemos) responsables|"
        "(?:al|el) producto no (?:le pasa|tiene) (?:nada|ningún)", "mal uso|uso (?:indebido|incorrecto|inadecuado)|"
        "(?:us[oó]|usado|usando|utiliz[oó]|utilizado|lav[oó]|lavado|mont[oó]|montado|guard[oó]) (?:\\w+ )?(?:mal|"
        "incorrectamente|indebidamente)|manipulaci[oó]n (?:del|por el) cliente|mala manipulaci[oó]n|no (?:lo |"
        "la )?(?:habr[aá]|sabe|supo|sabr[aá]) (?:usar|usado|utilizar|montar)\\w*(?: bien)?",
        "acciones legales|abogad[oa]s?|denunciar(?:emos|le|lo|te)?(?! el incidente)|demandar\\w*|polic[ií]a|"
        "tribunales|lista negra|(?:bloquear|reportar|bloquearemos|reportaremos)(?:l[eoa]|te)?(?: a usted| su cuenta|"
        " tu cuenta)?|difama\\w+|calumnia\\w*|injuria\\w*", "exagera(?:ndo|do|s)?|demasiado exigente|tiquismiquis|"
        "quejic\\w+|quisquillos\\w+|(?:deje|deja|dejen) de (?:quejarse|quejarte|mentir|inventar)|minti\\w*|miente|"
        "mentiros\\w*|invent[aá]\\w* (?:esto|cosas|problemas|la)|(?:sea|se|siendo|seamos) (?:sincer[oa]|"
        "honest[oa])s?|diga la verdad|a prop[oó]sito|adrede|(?:quiere|busca|buscando|pretende)s? (?:algo |"
        "cosas )?(?:gratis|aprovechar\\w*|sacar)", "lo barato sale caro|(?:por|a) (?:ese|este) (?:precio|"
        "dinero)(?: tan bajo)?,? (?:qu[eé]|no|tampoco|poco|demasiado|usted)|qu[eé] (?:m[aá]s )?(?:esperaba|quer[ií]a|"
        "pretend[ií]a)s?(?=[^.!]{0,30}\\?)|si no (?:le|te) gusta[^.]{0,14} (?:no (?:lo )?compr\\w+|compr\\w+|"
        "v[aá]y\\w+|busque)", "(?:los|las|nuestros|todos los|miles de|cientos de|ningún|ninguna|a) ?(?:demás|otros|"
        "otras|otro|otra)? ?(?:clientes?|compradores?|personas|usuarios|gente)? ?(?:lo |la |los )?(?:est[aá]n? |"
        "han? |usan? |tienen? )?(?:\\w+ ){0,3}(?:content[oa]s|encantad[oa]s|satisfech[oa]s|sin problemas?|"
        "quejad?[oa]?|se quejan?)|(?:nadie|ning[uú]n (?:otro )?client\\w+)(?: m[aá]s)?(?: \\w+){0,2} (?:quej|dicho|"
        "problema|pas|reclam)\\w*|(?:solo|s[oó]lo|únicamente|justo) (?:a )?(?:usted|ti|el suyo|la suya|el tuyo|"
        "la tuya)|(?:curioso|casualidad|raro|gracioso) que (?:s[oó]lo|justo|nadie|a los dem[aá]s|a usted|"
        "los dem[aá]s|únicamente)", "si (?:usted |lo |la )*(?:hubier|hubies)\\w+ (?:le[ií]do|mirado|medido|seguido|"
        "comprobado|prestado|revisado|usado)|(?:compartir|publicar|difundir)(?:emos)? (?:sus datos|su direcci[oó]n|"
        "su nombre)|(?:sus|tus) datos (?:est[aá]n|los tenemos|los (?:compart|public))\\w*|si (?:sigue|"
        "contin[uú]a) (?:publicando|escribiendo|quej[aá]ndose|hablando mal|difamando)|(?:los|las) compartiremos|"
        "(?:la pr[oó]xima(?: vez)?|otra vez|a ver si)[^.]{0,24}(?:lea|lee|mire|mira|mida|f[ií]jese|compruebe|aprende|"
        "revise)|(?:lea|lee|mire|mira|l[eé]ase|f[ií]jese)[^.]{0,30} antes de (?:comprar|pedir|quejarse|opinar|"
        "hablar)|(?:bien claro|clar[ií]simo|muy claro|claramente)[^.]{0,20}(?:pon[eí]a?|dice|indica|escrito|est[aá])|"
        "(?:pon[eí]a?|dice|escrito|est[aá]|indica)[^.]{0,16} (?:bien claro|clar[ií]simo|muy claro|claramente)",
    ),
    "pt": (
        "(?:a )?culpa (?:e |é |foi )?(?:toda )?(?:sua|do cliente|do comprador|da cliente|de voc[eê])|(?:e|é|foi|por|"
        "um|a) (?:erro|descuido|falha|problema) (?:seu|sua|do cliente)|(?:e|é|foi|por|um) (?:seu|"
        "sua) (?:pr[oó]pri[oa] )?(?:culpa|erro|descuido|falha|distraç[aã]o|responsabilidade)|(?:responsabilidade|"
        "falta de (?:cuidado|atenç[aã]o)) (?:sua|do cliente|da sua parte)", "(?:voc[eê]|vc|o senhor|a senhora|"
        "o cliente)? ?(?:deveria|devia|tinha que|era pra|era s[oó]) (?:ter )?(?:lido|ler|olhado|olhar|medido|medir|"
        "conferido|conferir|checado|verificado|prestado|prestar|perguntado|pensado|tomado cuidado|escolhido)",
        "(?:voc[eê]|vc|o senhor|a senhora|o cliente) (?:\\w+ )?(?:não|nem|n) (?:\\w+ )?(?:leu|olhou|mediu|conferiu|"
        "prestou|sabe usar|soube|verificou|se deu ao trabalho)|(?:escolheu|pediu|comprou|selecionou) (?:errado|"
        "o tamanho errado|a cor errada)|(?:voc[eê]|vc|o senhor|a senhora) (?:se enganou|errou|estragou|quebrou|"
        "rasgou|derrubou|inventou|est[aá] mentindo|est[aá] exagerando|quer (?:tudo )?de graça|usou errado)",
        "não (?:e|é|foi) (?:nossa culpa|culpa nossa|nosso problema|nossa responsabilidade|problema nosso|falha nossa|"
        "nosso erro)|não (?:temos culpa|somos respons[aá]veis|nos responsabilizamos)|(?:o|"
        "nosso) produto não tem (?:nada|nenhum defeito|problema)", "mau uso|uso (?:indevido|incorreto|inadequado|"
        "errado)|(?:usou|usado|usando|lavou|lavado|montou|montado|guardou|manuseou) (?:\\w+ )?(?:errado|"
        "de forma errada|incorretamente|indevidamente|mal)|(?:jeito|forma|maneira) (?:errad[oa] )?(?:que|"
        "de) (?:voc[eê]|vc)? ?(?:usou|lavou|usar|lavar)", "medidas (?:legais|judiciais|cab[ií]veis)|advogad[oa]s?|"
        "processar (?:voc[eê]|o senhor|a senhora|por)|(?:vamos|iremos) (?:te )?processar|processinho|pol[ií]cia|"
        "justiça contra|lista negra|(?:bloquear|denunciar|banir|reportar) (?:voc[eê]|sua conta|seu perfil|o cliente)|"
        "difam\\w+|cal[uú]nia\\w*|inj[uú]ria|boletim de ocorr[eê]ncia", "exager(?:ando|ado|o seu|ada)|"
        "exigente demais|(?:muita )?frescura|mimimi|(?:muito |t[aã]o )?chat[oa] (?:demais|assim)|pare de (?:reclamar|"
        "mentir|inventar)|(?<!seria )(?<!sem )mentir(?:os[oa]|a)|mentindo|inventando|(?:seja|sejamos) (?:sincer"
        "[oa]|honest[oa])s?|"
        "fal[ae] a verdade|de prop[oó]sito|(?:quer|querendo|quis) (?:levar )?(?:vantagem|se aproveitar|tudo de graça|"
        "de graça|ganhar em cima)|m[aá] f[eé]", "o barato sai caro|(?:por|nesse|a) (?:esse|"
        "este)? ?preço(?: baixo)?,? (?:queria|não|esperava|voc[eê]|o que|tamb[eé]m)|(?:queria|esperava) o qu[eê]|"
        "o que (?:[eé] que )?(?:voc[eê]|vc) (?:esperava|queria)(?=[^.!]{0,30}\\?)|(?:se )?não (?:gostou|"
        "gosta)[^.]{0,14} (?:não compr\\w+|compr\\w+ (?:em )?outr\\w+|procur\\w+)", "(?:outros|outras|demais|"
        "todos os|todo mundo|milhares de|centenas de|nenhum|nossos) ?(?:outros?)? ?(?:clientes?|pessoas|"
        "compradores)? ?(?:\\w+ ){0,4}(?:ador(?:am|ou|a)|satisfeit[oa]s?|feliz(?:es)?|sem (?:nenhum )?problemas?|"
        "ning\\w+ reclam\\w+|reclam(?:a|am|ou|aram))|ningu[eé]m (?:mais |nunca |jamais )*(?:reclam|teve|falou|"
        "disse)\\w*|(?:s[oó]|apenas|somente|logo) (?:com |no |na |pra |o )?(?:voc[eê]|vc|seu|sua|o seu)\\b|"
        "(?:engraçado|estranho|curioso|que coincid[eê]ncia),? (?:que |como |n[eé],? )?(?:s[oó]|justo|ningu[eé]m|"
        "os outros|logo|apenas)", "se (?:voc[eê] |vc |o senhor |a senhora )?(?:tivesse|tivessem) (?:lido|olhado|"
        "medido|seguido|conferido|prestado|usado)|se (?:não parar|continuar)(?: de| a)? (?:post\\w+|public\\w+|"
        "reclam\\w+|difam\\w+|escrev\\w+)|(?:seu|teu) (?:cpf|endereço|nome|telefone)(?: \\w+){0,3} (?:grupo|lista|"
        "lojistas)|golpista|fica o aviso|nenhum (?:outro )?cliente(?: \\w+){0,3} (?:teve|reclam\\w+|falou|passou)|"
        "(?:da pr[oó]xima(?: vez)?|na pr[oó]xima|outra vez)[^.]{0,24}(?:leia|l[eê]|olhe|olha|meça|confira|preste|"
        "veja|aprenda)|(?:leia|olhe|meça|confira|veja)[^.]{0,30} antes de (?:comprar|pedir|reclamar|avaliar|falar)|"
        "(?:bem claro|clar[ií]ssimo|muito claro|claramente|estava claro)[^.]{0,20}(?:escrito|diz|na p[aá]gina|"
        "no an[uú]ncio|na descriç)|(?:escrito|diz|est[aá]|consta)[^.]{0,16} (?:bem claro|clar[ií]ssimo|muito claro|"
        "com todas as letras)",
    ),
}  # fmt: skip
