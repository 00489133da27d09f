"""Open admissions in Indonesian and Malay, Vietnamese, Spanish and Portuguese. Own lists."""

from __future__ import annotations

OPEN = {
    "id": (
        "(?:cuma|hanya) (?:kami )?(?:ganti|tukar) (?:bungkus|kotak|label|casing)\\w*",
        "(?:di|ter)?(?:tarik|recall)(?: \\w+)?(?: dari| balik| semula| edar\\w*| peredaran)?(?: \\w+){0,4},?(?: "
        "\\w+){0,3} (?:habiskan|jual|juga|tetap|masih|stok|lagi)|(?:tetap|masih|terus|tapi|sambung|lanjut) (?:kami "
        "|kita )?(?:dijual|jual|menjual|"
        "kirim|hantar|jalan)|(?:tak|tidak|gak|belum) (?:pernah )?(?:tarik balik|ditarik|recall|menarik)|habiskan "
        "(?:\\w+ )?stok|(?:tak|tidak|gak|nggak|belum|tiada|tanpa|takde)(?: \\w+){0,2} (?:ber)?(?:daftar|kkm|bpom|"
        "sni|sirim|izin|lesen|halal|"
        "sertifikat|sijil|kelulusan|terdaftar|ujian|uji)|(?:kami|kita|toko|kedai|bos|kilang|pabrik|gudang)(?: "
        "\\w+)? (?:sudah|udah|dah|memang|tahu|tau|sadar|sedar)(?: \\w+)? (?:tahu|tau|lama|dari awal|sejak|pasal|"
        "soal|sadar)",
        "(?:qc|pengecekan|kualiti|quality control|inspeksi|semakan|pemeriksaan)(?: \\w+){0,4} (?:formalitas|"
        "formaliti|asal|tiada|tak ada|gak ada|tidak ada|main-main|syarat|ambil syarat|tak buat)|asal masuk|"
        "(?:setiap|semua|tiap|seluruh|satu batch|"
        "separuh|setengah|kebanyakan|rata-rata)(?: \\w+){0,5} (?:rusak|rosak|cacat|masalah|bermasalah|lambat|telat|"
        "lewat|bocor|korslet|palsu|kw|begitu|gagal|balik)|(?:memang|selalu|emang|biasa)(?: \\w+){0,3} (?:kirim|"
        "hantar|proses|pos)?(?: \\w+)? ?"
        "(?:lambat|telat|lewat|terlambat)(?: \\w+){0,2} (?:untuk semua|semua orang|terus|dari dulu|setiap|selalu)|"
        "(?:sengaja|sengaje|saja je|memang niat)(?: \\w+)? (?!menahan diri)\\w+|(?:tiru|meniru|ditiru|jiplak|"
        "ciplak|cetak rompak|bajakan|tiruan|"
        "palsu|kw|refurbish\\w*|bekas|second|reject|kadaluarsa|tamat tempoh|kedaluwarsa)(?: \\w+)? (?:kak|je|aja|"
        "memang|yang kami|kami|sebenarnya|dari|tapi|sih|ya)|(?:memang|sebenarnya|sebetulnya|emang|jujur|ngaku|"
        "mengaku|terus terang)(?: \\w+){0,4} (?:palsu|kw|"
        "tiruan|tiru|bekas|second|barang (?:retur|pulangan|reject)|imitasi|jiplak\\w*|kelentong|tipu|bohong)",
        "(?:ulasan|review|rating|testimoni|foto|gambar|sijil|sertifikat|angka|spek\\w*|label|tarikh|"
        "tanggal)(?:nya)?(?: \\w+){0,3} (?:dibeli|beli|palsu|rekaan|direka|karangan|dikarang|edit\\w*|curi|bayar|"
        "ditukar|tukar|diganti|tipu|bohong|copy)|(?:supaya|biar|agar|"
        "sebab|karena) (?:\\w+ )?(?:laku|laris|jimat|hemat|murah|untung|lebih laku|senang jual|cepat laku|kos|"
        "biaya)|(?:melanggar|langgar) (?:hukum|undang-undang|aturan|hak)|(?:ilegal|haram|menyalahi undang)|"
        "(?:tanggung jawab|tanggungjawab|liabiliti) (?:hukum|"
        "undang-undang|penuh|sepenuhnya)|(?:jual|bocor\\w*|beri|kasih|bagi)(?: \\w+)? (?:data|nombor|nomor|"
        "maklumat|informasi)(?: \\w+)? (?:pelanggan|pembeli|kakak|awak|cik)|(?:ruam|alergi|alahan|luka|iritasi)(?: "
        "\\w+){0,3} (?:karena|sebab|kerana|akibat|punca) "
        "(?:krim|produk|barang) (?:kami|kita)|(?:tak|tidak|gak|nggak)(?: \\w+)? (?:ada )?(?:stok|barang)(?: \\w+)? "
        "tapi(?: \\w+)? (?:terima|buka|ambil)",
    ),
    "vi": (
        "(?:thật ra|thực ra|nói thật|thú thật)(?: \\w+){0,3} (?:là|toàn) (?:\\w+ )?(?:cũ|nhái|giả|second|lô)|chỉ "
        "thay (?:vỏ|hộp|nhãn|tem)",
        "(?:bị|yêu cầu|lệnh|phải|chưa|không)(?: \\w+){0,3} thu hồi(?: \\w+){0,6} ?,?(?: \\w+){0,3} (?:bán|nốt|tiếp|"
        "vẫn|còn)|(?:chưa|không|lẽ ra phải|đáng lẽ phải) thu hồi|(?:vẫn|cứ|tiếp tục|cố|ráng)(?: \\w+)? bán|bán nốt|"
        "(?:bên mình|shop|tụi mình|chúng tôi|"
        "xưởng|kho|sếp|chủ shop|bên em)(?: \\w+)? (?:biết|hay)(?: \\w+)? (?:từ lâu|từ đầu|trước|lâu rồi|"
        "ngay từ)|(?:chưa|không|ko)(?: \\w+)? (?:có |qua |được )?(?:kiểm định|giấy phép|công bố|chứng nhận|đăng ký|"
        "hợp quy|kiểm nghiệm)|(?:lô|mẫu|dòng|đợt|"
        "hàng)(?: \\w+){0,4} (?:lỗi|hư|hỏng|dở|kém)(?: \\w+)? (?:hết|cả|toàn bộ|tất)|(?:cái nào|con nào|máy nào|"
        "đơn nào|lô nào|ai mua) (?:\\w+ )?cũng (?:\\w+ )?(?:lỗi|hư|trễ|chậm|hỏng|vậy)",
        "(?:hàng|đồ|cái)(?: \\w+){0,3} (?:là|toàn|đều là) (?:hàng |đồ )?(?:khách (?:khác )?trả|trả lại|hoàn|fake|"
        "nhái|giả|cũ|second|si|hết hạn|cận date|lỗi|tồn|dựng|rep|super fake)|(?:giặt|lau|đóng gói|dán)(?: \\w+)? "
        "(?:sơ|lại)(?: \\w+)? (?:rồi )?(?:gửi|bán|đem)|(?:kcs|qc|"
        "kiểm (?:hàng|tra))(?: \\w+){0,4} (?:cho có|qua loa|hình thức|không ai|chưa từng|lấy lệ|đại)|(?:cố ý|cố "
        "tình|chủ ý|biết mà)(?: \\w+)? (?!quên)\\w+|(?:lúc nào|lần nào|đơn nào|xưa giờ|trước giờ|luôn luôn|thường "
        "xuyên|hay)(?: \\w+){0,2} (?:trễ|chậm|nhầm|thiếu|sai)"
        "(?: \\w+)? (?:vậy|thế|như vậy|mà|hết)|(?:đánh giá|review|ảnh|số liệu|thông số|giấy tờ|nhãn|tem|date)(?: "
        "\\w+){0,4} (?:mua|thuê|bịa|chế|giả|dán|photoshop|ăn cắp|lấy trên mạng|sửa)|(?:cho|để) (?:dễ bán|rẻ|tiết "
        "kiệm|bán chạy|lời)|(?:vi phạm|trái) (?:pháp luật|luật|bản "
        "quyền)|(?:chịu|trách nhiệm) (?:\\w+ )?(?:pháp lý|hoàn toàn trước)|(?:bán|lộ|đưa|cung cấp)(?: \\w+)? "
        "(?:thông tin|số điện thoại|dữ liệu)(?: \\w+)? (?:khách|bạn|của)|(?:nổi mẩn|dị ứng|bỏng|ngộ độc)(?: "
        "\\w+){0,3} (?:là )?do (?:kem|hàng|sản phẩm) (?:của )?(?:shop|bên)",
    ),
    "es": (
        "s[oó]lo (?:le |les )?cambi(?:amos|ado) (?:la |el )?(?:carcasa|caja|etiqueta|funda)",
        "(?:estaba|fue|est[aá]|hab[ií]a sido|orden\\w*|tuvo|ten[ií]a)(?: \\w+){0,3} (?:retirad\\w+|prohibid\\w+|"
        "recall|aviso de retirada)[^.]{0,40}(?:vend|seguimos|igual|quedaban|stock)\\w*|(?:seguimos|seguiamos|"
        "segu[ií]amos|hemos seguido|decidimos seguir|continuamos) (?:vendi|envi|sac|despach)\\w+|(?:la |lo |los |"
        "las )?"
        "(?:pusimos|sacamos|vendimos|vendemos|enviamos)(?: \\w+){0,3} (?:igual|igualmente|de todos modos|de todas "
        "formas|a sabiendas|a la venta sin)|aun as[ií] (?:lo |la |los |las )?(?:pusimos|vend|envi|sac)\\w+|"
        "(?:nunca|no|sin)(?: \\w+){0,4} (?:homologaci[oó]n|licencia|certifica\\w+|registro sanitario|prueba ce|"
        "marcado|permiso|pruebas? "
        "de seguridad|control de calidad)|(?:sab[ií]amos|[eé]ramos conscientes|lo sab[ií]a|supimos|"
        "conoc[ií]amos)(?! que (?:le|te) (?:hac|gust|import)| lo importante)|(?:preferimos|decidimos|optamos por) "
        "(?:no|callar|ocultar|esconder)\\w*",
        "(?:toda|todo|todos|todas|la mitad|la mayor[ií]a|cada)(?: \\w+){0,5} (?:mismo|falla\\w*|defect\\w*|fallo|"
        "rot[oa]s|llegan|tarde|problema|se rompe\\w*|quema\\w*)|(?:siempre|nunca|todos los d[ií]as|casi siempre|"
        "constantemente|habitualmente|por sistema)(?: \\w+){0,3} (?:tarde|retras\\w*|fall\\w*|equivoc\\w*|"
        "llega\\w* (?:mal|rot|tarde)|"
        "revis\\w*|comprob\\w*|a tiempo)|(?:retras|fall|equivoc|envi)\\w+(?: \\w+){0,4} (?:siempre|a todo el mundo|"
        "desde que abrimos|todos los (?:d[ií]as|env[ií]os))|(?:es|son|era|eran|vendemos|enviamos|mandamos|lleva|"
        "llevan)(?: \\w+){0,3} (?:fals[oa]s?|imitaci[oó]n(?:es)?|copias?|r[eé]plicas?|de segunda mano|usad[oa]s?|"
        "reacondicionad\\w+|caducad\\w+|"
        "inventad[oa]s?|t[oó]xic[oa]s?|de imitaci[oó]n|devoluci[oó]n(?:es)? de otr\\w+)|(?:isn|no) (?:es|son) "
        "(?:de )?(?:verdad(?:ero|era)?|aut[eé]ntic\\w+|cuero|piel|plata|original\\w*|lana|algod[oó]n)(?=[,. ])|"
        "(?:porque|as[ií]|pues) (?:se vende|vende|sale|nos sale|resulta|es|cuesta)[n]? (?:m[aá]s|mejor|menos)|sale "
        "m[aá]s barato|para (?:ahorrar|abaratar|"
        "ganar m[aá]s|vender m[aá]s|recortar)",
        "(?:a prop[oó]sito|adrede|deliberad\\w+|intencionad\\w+|a conciencia|a sabiendas)|(?:compramos|inventamos|"
        "falsificamos|copiamos|robamos|borramos|cambiamos|maquillamos|inflamos|trucamos)(?: \\w+){0,3} "
        "(?:rese[nñ]as|opiniones|fotos|etiquetas?|fecha|certificado|logo|dise[nñ]o|datos|valoraciones|cifras)|"
        "(?:rese[nñ]as|opiniones|fotos|etiquetas?|certificados?|datos)(?: "
        "\\w+){0,4} (?:compradas?|fals[oa]s?|inventad[oa]s?|robadas?|copiad[oa]s?|trucad[oa]s?|pagadas?)|"
        "(?:responsabilidad|responsables) (?:legal\\w*|penal\\w*|civil\\w*|total\\w*|de (?:su|tu|la|las) (?:lesi|"
        "quemad|alerg|heri|da[nñ]o))|(?:ilegal\\w*|incumpl\\w+ la (?:ley|normativa)|infring\\w+|violamos)|"
        "(?:vendimos|filtramos|compartimos|cedimos)(?: \\w+)? (?:sus|tus|los) datos|(?:alergia|"
        "sarpullido|quemadura|lesi[oó]n|irritaci[oó]n)(?: \\w+){0,3} (?:la |lo )?(?:caus|provoc|produj)\\w+ "
        "(?:nuestr|por nuestr)\\w+|sin (?:tener )?(?:stock|existencias)(?: \\w+){0,4} (?:acept|vend|cobr)\\w+|"
        "(?:por nuestra parte )?no (?:revisamos|comprobamos|controlamos|hacemos (?:ning[uú]n )?control)(?! (?:bien|"
        "la talla|el pedido|su|tu|este))",
    ),
    "pt": (
        "(?:na verdade|na real|pra ser sincer\\w|confesso)(?: \\w+){0,4} (?:é|s[aã]o) (?:\\w+ )?(?:velh[oa]s?|"
        "usad[oa]s?|recicla\\w+|c[oó]pia\\w*)|s[oó] troc(?:amos|ou) (?:a |o )?(?:capa|caixa|etiqueta|embalagem)",
        "(?:teve|houve|estava|foi|fez|tinha)(?: \\w+){0,4} (?:recall|recolhid\\w+|proibid\\w+|retirad[oa]s? do "
        "mercado)[^.]{0,40}(?:vend|seguimos|mesmo assim|resto|continu|estoque)\\w*|(?:continuamos|seguimos|"
        "resolvemos|continua|a gente continuou|fomos|decidimos) (?:vend|envi|mand|despach)\\w+|mesmo assim "
        "(?:seguimos|vend|continu|envi|mand|coloc)\\w*|(?:vendemos|vendeu|enviamos|mandamos)"
        "(?: \\w+){0,4} (?:mesmo assim|assim mesmo|de prop[oó]sito|sabendo)|(?:n[aã]o|nunca|sem)(?: \\w+){0,3} "
        "(?:selo|inmetro|anvisa|registro|certifica\\w+|licença|alvar[aá]|homologa\\w+|aprovaç[aã]o|controle de "
        "qualidade|teste de segurança)|(?:sab[ií]amos|a gente (?:j[aá] )?sabia|t[ií]nhamos conhecimento|"
        "est[aá]vamos cientes)(?! (?:que voc[eê]|o quanto|da import))|(?:preferimos|resolvemos|"
        "decidimos|optamos por) (?:n[aã]o|esconder|omitir|ocultar)\\w*",
        "(?:todo|toda|todos|todas|metade|a maioria|cada|quase todos)(?: \\w+){0,5} (?:d[aá] (?:curto|problema|"
        "defeito)|defeit\\w+|queima\\w*|quebra\\w*|estraga\\w*|o mesmo (?:problema|defeito)|atras\\w+|errad\\w+|"
        "vaza\\w*|volta\\w*)|(?:atras|err|demor|falh|troc)(?:a|amos|ando|am)(?: \\w+){0,3} (?:todos|todas|sempre|"
        "tudo|toda vez|desde que abrimos)|(?:sempre|nunca|toda vez|direto|todo dia)(?: \\w+){0,3} "
        "(?:atras\\w+|err\\w+|demor\\w+|quebra\\w*|no prazo|confer\\w+|chega\\w* (?:quebrad|errad|atrasad)\\w*)|"
        "(?:[eé]|s[aã]o|era|eram|vendemos|enviamos|mandamos)(?: \\w+){0,3} (?:fals[oa]s?|imitaç[aã]o|r[eé]plicas?|"
        "c[oó]pias?|pirat\\w+|usad[oa]s?|de segunda m[aã]o|recondicionad\\w+|vencid[oa]s?|inventad[oa]s?|"
        "t[oó]xic[oa]s?|devoluç[aã]o de outr\\w+)|porque (?:vende|sai|fica|[eé]|d[aá]) (?:mais|melhor)|"
        "(?:pra|para) (?:economizar|baratear|lucrar|vender mais|cortar custos?|ganhar mais)",
        "(?:de prop[oó]sito|deliberad\\w+|intencional\\w*|de caso pensado|conscientemente)|(?:compramos|inventamos|"
        "falsificamos|copiamos|roubamos|apagamos|trocamos|adulteramos|inflamos)(?: \\w+){0,3} (?:avaliaç\\w+|"
        "coment[aá]rios|fotos|etiquetas?|data|validade|certificado|logo|selo|n[uú]meros)|(?:avaliaç\\w+|"
        "coment[aá]rios|fotos|etiquetas?|certificados?|selos?|dados)(?: \\w+){0,4} (?:comprad[oa]s?|fals[oa]s?|"
        "inventad[oa]s?|roubad[oa]s?|copiad[oa]s?|pag[oa]s?|adulterad\\w+)|(?:responsabilidade|respons[aá]veis) "
        "(?:legal|legalmente|civil\\w*|criminal\\w*|total|pel[oa] (?:les|queim|alerg|feri|dano|machuc))|"
        "(?:ilegal\\w*|infring\\w+|fora da lei|contra a lei)|(?:vendemos|vazamos|repassamos|passamos)(?: \\w+)? "
        "(?:seus|os) dados|(?:alergia|queimadura|les[aã]o|irritaç[aã]o)(?: \\w+){0,3} (?:foi )?(?:caus|provoc)\\w+ "
        "(?:pel|por noss)\\w+|"
        "sem (?:ter )?estoque(?: \\w+){0,4} (?:aceit|vend|cobr)\\w+|j[aá] teve gente (?:lev|se |machuc|queim|"
        "pass)\\w*|(?:ningu[eé]m|n[aã]o) (?:aqui )?(?:confere|testa|inspeciona|revisa)(?! (?:o|se))",
    ),
}  # fmt: skip
