"""What settles a thing that was wished for or left open: it is granted, given all the same, or gone. Own lists."""

from __future__ import annotations

#: after it: what was wished for is granted
GRANTED = {
    "zh": (
        "没问题|没毛病|(?<!不)可以(?:的|啊|呀|哦|滴|，|。|！)|(?:这就|马上|立马|立刻|现在就|直接|今天就)(?:给|帮|为)?"
        "(?:您|你)?(?:弄|办|安排|处理|操作|退|换|补|打|寄|发|搞)|(?:给|帮|为)(?:您|你)(?:办|安排|弄|退|换|补|寄|发|"
        "搞定|争取|申请(?!不))|依您|照办|批了|(?<!没)(?<!未)通过了|安排上|(?:好|行|成|中|妥)(?:的|嘞|滴|啊)?[，,！!]|"
        "都行|(?:我们|店里|这边)(?:就|会|同意|答应|来)?(?:给|退|换|补|同意|答应)|放心|满足(?:您|你)|包在|一定(?:给|办)",
    ),
    "ja": (
        "承知(?:いた|しま)|かしこまり|すぐに?(?:手|お|対)|手続き(?:いた|を?進|させ|に入)|喜んで|もちろん|進めます|"
        "お受けし|(?:返金|交換|お送り|手配|対応)(?:いたします|します|させて)|ご用意",
    ),
    "en": (
        "no (?:problem|worries|trouble|probs)|you(?:'ll| will| shall| can|'re going to| are going to) (?:\\w+ "
        ")?(?:have|"
        "get|receive|see) (?:it|that|one|your|the|a)|(?:it's|that's|all|as good as) done|granted|approved|consider it|"
        "(?:it's|is|already) (?:coming|on (?:its|the) way)|sure(?: thing)?[,.!]|of course|(?:you've |you )got it|"
        "(?:we|i)(?:'ll| will|'re| are|'m| am|'ve| have|'d| can)(?: \\w+)? (?:refund|send|sent|issu|arrang|giv|"
        "mak(?:e|ing) (?:it|that)|do (?:it|that|so)|put|start|grant|approv|replac|swap|transfer|pay|sort (?:it|that)|"
        "process (?:it|that|the|your))\\w*|happy to|gladly|it's yours|right away|straight away|here it|it is then|"
        "let's do|deal",
    ),
    "id": (
        "siap(?:,|!| kak| langsung| kami)|(?:bisa|boleh) (?:kak|banget|je|saja|dong|sangat)|langsung (?:kami|saya)|"
        "kami (?:langsung |akan |terus )?(?:proses|kirim|kembalikan|refund|ganti|transfer|urus|bagi|hantar|pulangkan|"
        "tukar)\\w*|segera (?:kami|dikirim|diproses)|tentu (?:bisa|saja)|pasti (?:kami|dapat)|beres|disetujui|di-?acc|"
        "lulus dah|no problem|takde masalah|okey? (?:kami|saya|kak)|saya (?:proses|uruskan|kirim)",
    ),
    "th": ("ได้เลย|จัดให้|จัดการให้|ดำเนินการให้|โอนให้|คืนให้|ส่งให้|เปลี่ยนให้|ไม่มีปัญหา|อนุมัติ|"
        "ยินดี(?:คืน|เปลี่ยน|ทำ)",),
    "vi": (
        "(?<!khong )duoc (?:nha|nhe|chu|luon|ngay|het)|(?:shop|em|ben em) (?:se |xin |thi )?(?:hoan|doi|gui|lam|"
        "chuyen|tra)(?! hinh| video)|(?:thi|la) (?:shop|em|co)|khong thanh van de|da duyet|co ngay|co lien",
    ),
    "es": (
        "hecho|claro(?: que si)?[,.!]|por supuesto|sin problemas?|ahora mismo|enseguida|(?:le|te|lo|la|se lo|te lo) "
        "(?:tendr\\w+|recib\\w+|har?emos|hacemos|devolv\\w+|enviamos|cambiamos|procesamos|gestionamos|mandamos|"
        "doy|damos)|"
        "concedid\\w+|aprobad\\w+|en camino|ya (?:sale|esta|va)|dalo por|hoy mismo|vale,|cuenta con",
    ),
    "pt": (
        "vai (?:ter|receber)|pode deixar|ta feito|feito[,.!]|combinado|claro[,.!]|com certeza|sem problemas?|"
        "agora mesmo|ja (?:sai|vai|estou|mando)|(?:a gente|vamos|eu) (?:ja )?(?:devolv|troc|mand|faz|estorn|envi|"
        "reembols)\\w*|aprovad\\w+|fechado|e pra ja|conta com",
    ),
}  # fmt: skip

#: between a promise and a word that leaves it open: it is given all the same
GIVES = {
    "zh": (
        "(?:给|帮|为|替|寄|退|补)(?:您|你)|已经?(?:给|安排|办|退|发|批|寄|提交)|会(?:给|退|到|发)|马上|这就|立刻|安排|"
        "到账|路上|照(?:办|退|给)",
    ),
    "ja": ("いたします|します|させて|お送り|手配|済み|進め",),
    "en": (
        "(?:will|'ll|shall|gets?|goes|going|coming|sent|approved|yours|today|tonight|now|(?:for|to|with) you|your way|"
        "on (?:its|the) way|has been|have been|is being|being|started|initiated|processed|arranged|is on|are on|ready)",
    ),
    "id": (
        "(?:(?:kami|saya) (?:akan|sudah|dah|langsung|proses|kirim|transfer|ganti|bagi|kasih)|akan|sudah|dah|"
        "telah|langsung|segera|untuk kakak|buat kakak|kepada cik|untuk cik|diproses|dikirim|"
        "masuk|otw)",
    ),
    "th": ("ให้(?:ลูกค้า|คุณ|พี่|แล้ว|เลย|นะ|ค่ะ|ครับ)|จะ|แล้ว|กำลัง|เข้า",),
    "vi": ("(?:shop|em|ben em) (?:se|da|dang|xin)|(?:se|da|dang) (?:duoc|ve|gui|chuyen)|cho (?:ban|anh|chi)|ve "
        "vi|luon",),
    "es": ("(?:te|le|lo|la) (?:\\w+mos|llega\\w*|mando|envio|va)|va|sale|ya|hoy|enviad\\w+|aprobad\\w+|en "
        "camino|esta list\\w+",),
    "pt": ("(?:te|lhe) \\w+|vai|sai|ja|hoje|enviad\\w+|aprovad\\w+|a caminho|a gente|vamos",),
}  # fmt: skip

#: it has run out, is not part of the sale, or is somebody else's
GONE = {
    "zh": (
        "过期|失效|领完|领过|没了|抢完|截止|已结束|不参加|不参与|没参加|没有包含|不包含|不含|没包含|恢复不了|补不了|"
        "改不了|换不了|给不了|办不成|退不成|没法|没辙|不在[^。，]{0,6}(?:内|里|范围)|不是(?:所有|每)|限[一1]份|限量|随机",
    ),
    "ja": ("(?:期限|有効期間)(?:が|は)?(?:切れ|過ぎ)|終了|対象外|含まれ(?:て|ており|ま)|付いて(?:おり|い)ません|"
        "再発行",),
    "en": (
        "(?:has |have |had |already |was |is |are |were )*(?:expired|run out|ended|gone|over|sold out|used up|"
        "finished)|"
        "(?:isn't|is not|aren't|not|wasn't|never) (?:\\w+ )?(?:something|possible|available|included|part of|ours|"
        "valid|covered|applicable|on offer|an option)|(?:can't|cannot|no way to|unable to|couldn't) (?:\\w+ )?(?:bring|"
        "reactivat|renew|extend|restor|add|issue|apply|chang|give|reopen|offer|do)\\w*",
    ),
    "id": (
        "(?:sudah |dah |telah )*(?:hangus|kedaluwarsa|kadaluarsa|expired|habis|luput|tamat|berakhir)|"
        "(?:tidak|tak|gak|nggak|ga|belum) (?:termasuk|ikut|berlaku|disertakan|bisa|boleh|dapat|ada)",
    ),
    "th": ("หมดอายุ|หมดเขต|หมดแล้ว|ไม่ร่วม|ไม่รวม|ไม่ได้รวม|(?:ให้|ทำ|ออก|คืน|เปิด|เพิ่ม)(?:ใหม่|เพิ่ม|อีก)?ไม่ได้",),
    "vi": ("het han|het roi|het luot|khong (?:ap dung|bao gom|kem|di kem|thuoc|mo lai|cap lai)|da (?:ket thuc|"
        "dung het)",),
    "es": (
        "(?:ya )?(?:caduc\\w+|vencio|vencid\\w+|expir\\w+|termin\\w+|se agot\\w+)|no (?:esta inclu\\w+|se incluye|"
        "viene inclu\\w+|participa|(?:tenemos|hay) (?:manera|forma|como))",
    ),
    "pt": (
        "(?:ja )?(?:expir\\w+|venceu|vencid\\w+|acab\\w+|encerr\\w+|esgot\\w+)|nao (?:esta inclu\\w+|inclui|participa|"
        "(?:temos|tem|ha) (?:como|jeito|mais))",
    ),
}  # fmt: skip
