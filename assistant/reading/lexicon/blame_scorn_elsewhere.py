"""How a shop mocks a buyer or lays a fault on handling, in Indonesian, Malay, Vietnamese, Spanish, Portuguese."""

from __future__ import annotations

_ID_YOU = (
    "(?:kakak?|akak|kak|cik|puan|bang|anda|kamu|awak|sis|bapak|ibu|bunda|pembeli|pelanggan|pemakai|pengguna|orang)"
)
_ID_BADLY = (
    "(?:asal(?:-asalan| saja| aja)?|sembarangan|tak (?:pandai|betul|kemas|ikut)|tidak (?:benar|hati-hati)|gak (?:bener|"
    "hati-hati)|buru-buru|tergesa-gesa|kasar|kuat sangat|terlalu (?:kuat|kencang|keras|panas)|ikut suka|cincai)"
)
_VI_YOU = "(?:bạn|anh|chị|khách|người (?:dùng|mua|xài|lắp)|mình|tay)"
_VI_BADLY = "(?:ẩu|vội|cẩu thả|sai|không đúng|không kỹ|quá tay|mạnh tay|không khéo|không khéo tay|vụng|lung tung|bậy)"
_ES_BADLY = (
    "(?:mal|con prisas?|a lo loco|sin (?:leer|nivel|cuidado|mirar|seguir)|deprisa|al rev[eé]s|"
    "de cualquier (?:forma|manera)|con demasiada|a lo bruto|con descuido|fatal)"
)
_PT_BADLY = (
    "(?:com pressa|na pressa|mal|errado|de qualquer jeito|sem (?:ler|cuidado|olhar|seguir|atenç[aã]o)|correndo|"
    "ao contr[aá]rio|com força|nas coxas|[aà]s pressas)"
)

SCORN = {
    "id": (
        "(?:cuma|cuman|hanya|sekadar|sekedar) (?:\\w+ ){1,2}(?:doang|aja|saja|je)(?: \\w+)?,? (?:kok|segitu\\w*|"
        "sampai|sampe|udah|sudah|ribut|nulis|"
        "panjang|drama|heboh)|\\w+ (?:je|aja|doang) (?:pun|kok),? (?:\\w+ )?(?:panjang|bising|kecoh|marah|drama|"
        "heboh|ribut|karangan)|segitunya|"
        "(?:nulis|tulis|karang\\w*|menulis|ulasan|komen)(?: \\w+)? (?:panjang(?: lebar| betul| sangat| banget)|"
        "novel|esei|cerpen)|(?:kurang kerjaan|takda "
        "kerja|tak ada kerja|gabut|ngimpi|mimpi)(?: \\w+)?(?=[ ,.!?]|$)",
        "(?:anak|budak|bocah|nenek|orang tua|siapa)(?: (?:kecil|sd|tk|sekolah|tadika|kecik|saya))*(?: je| aja| "
        "saja)? (?:pun|juga|aja|saja|je|pasti) "
        "(?:\\w+ )?(?:bisa|boleh|pandai|tahu|tau|reti|ngerti|faham|paham)|(?:minta|suruh|cuba minta|coba minta|"
        "cari|panggil|tanya)(?: tolong)? (?:anak|orang|"
        "suami|sesiapa|siapa|yang|tukang|org)(?: \\w+){0,2} (?:yang (?:paham|ngerti|faham|reti|pandai|bisa|tahu)|"
        "paham|ngerti|pandai|muda|tengok\\w*|pasangkan|"
        "ajar\\w*|ajarin|bantuin)|(?:hidung|mata|telinga|kaki|kulit|badan|selera|citarasa)(?:nya)? (?:kakak|kak|"
        "awak|anda|cik|akak|kamu|puan)?(?: \\w+){0,3} "
        "(?:sensitif|terlalu|besar|lebar|rabun|gemuk|bermasalah|minus)|(?:yang|orang yang) (?:paham|tahu|tau|faham|"
        "ngerti|biasa pakai|biasa guna)(?: \\w+){0,2} "
        "(?:pasti|tahu|tau|ngerti|faham|mesti)|(?:orang awam|newbie|pemula)(?: \\w+)? (?:memang|emang|mana|yang|je)",
        f"(?:biasanya|umumnya|kebanyakan|selalunya|rata-rata|seringnya|lazimnya)(?: \\w+){{0,5}} (?:karena|kerana|"
        f"sebab|akibat|gara-gara|{_ID_YOU} yang)"
        f"(?: \\w+){{0,4}} (?:tidak|tak|gak|nggak|salah|lupa|malas|kurang|cuai|ceroboh|gagal)|(?:kalau|kalo|sebab|"
        f"karena|kerana|akibat|gara-gara|tangan)"
        f"(?: \\w+){{0,5}} (?:pasang|cuci|basuh|pakai|guna|rakit|colok|buka|simpan|lipat)\\w*(?: \\w+){{0,3}} "
        f"{_ID_BADLY}|{_ID_BADLY}(?: \\w+)? "
        f"(?:pasang|cuci|basuh|pakai|guna|rakit|colok|buka)\\w*|(?:tak|tidak|gak|nggak) (?:mau )?(?:ikut|ikuti|"
        f"mengikuti|baca|membaca) (?:\\w+ )?(?:langkah|"
        f"petunjuk|arahan|panduan|manual|buku|label|instruksi)\\w*|bukan (?:sebab|salah|karena) (?:rak|barang|"
        f"produk|alat|mesin|kain|baju)\\w*",
        "(?:lain kali|next time|besok-besok|kedepannya|ke depannya|lepas ni|lepas ini|kelak|mohon|tolong|jadi)(?: "
        "\\w+){0,3} (?:lebih |jangan )(?:\\w+ )?"
        "(?:teliti|hati-hati|berhati-hati|cermat|sabar|bersabar|terus marah|langsung|cepat|melenting|marah\\w*|"
        "emosi|kasar|ngamuk|heboh|baper)|jangan (?:terus |"
        "langsung |cepat |dikit-dikit )(?:marah\\w*|melenting|emosi|komplain|ngamuk|viral\\w*|kecam)|(?:malu|gak "
        "malu|tak malu)(?: \\w+)? (?:dilihat|ditengok|sama|"
        "orang|dengan)|(?:kami|admin|cs) (?:pun|juga) (?:manusia|ada perasaan|punya perasaan|punya hati)|(?:semoga|"
        "harap|moga)(?: \\w+)? (?:tenang|puas|bahagia|"
        "senang)(?: \\w+)?(?=[.! ]?$| ya| hati| tidur| setelah)|(?:usaha|toko|kedai|perniagaan|bisnis|umkm)(?: "
        "\\w+){0,4} (?:mati|tutup|bangkrut|bankrap|gulung "
        "tikar|lingkup)(?: \\w+){0,3} (?:gara-gara|karena|kerana|sebab|akibat)|(?:gara-gara|karena|kerana|sebab) "
        "(?:satu |1 )?(?:bintang|ulasan|review|rating)"
        "(?: \\w+)? (?:dari |satu )?(?:kakak|awak|anda|cik|kamu)|(?:nak|mau|minta) (?:murah|kualitas|kualiti)(?: "
        "\\w+){0,4} (?:songeh|tapi|ngimpi|butik|mall|"
        "premium|cerewet|harga)|pergi (?:la|lah)? ?beli|(?:beli|cari)(?: \\w+)? (?:kat|di|je kat) (?:mall|butik|"
        "tempat lain|kedai lain|toko lain)|(?:salahkan|"
        "nyalahin|menyalahkan) (?:kami|kita|barang|produk|penjual)",
        "(?:diam|senyap|hilang|menghilang)(?: \\w+)?[.,!] ?(?:takkan|takut|jangan-jangan|kenapa)|takut (?:kantoi|"
        "ketahuan|ketauan|terbongkar)|(?:ingat|inget) "
        "(?:balik|lagi)(?: \\w+)? (?:siapa|sapa)|(?:awak|kakak|anda|cik|kak) (?:sorang|seorang|sendiri)(?: \\w+)? "
        "(?:je|aja|saja|yang)|jalur hukum|laporan polis",
    ),
    "vi": (
        "(?:có|chỉ (?:là|có)?|mỗi) (?:cái|con|đôi|chiếc|bộ|hộp|tấm)(?: \\w+){1,3} (?:thôi )?(?:mà|thôi)(?: \\w+)? "
        "(?:viết|làm|kêu|la|cũng|chê|đánh giá|phải|đã)"
        "|viết (?:sớ|văn|tiểu thuyết|dài (?:dữ|vậy|thế|dòng|ghê))|(?:rảnh|rảnh rỗi)(?: \\w+)? (?:quá|ghê|dữ|thế|"
        "vậy|nhỉ|hả)|(?:con nít|trẻ con|em bé|bà già|"
        "bà ngoại|học sinh|trẻ mẫu giáo)(?: \\w+){0,3} (?:cũng|còn|đều) (?:\\w+ )?(?:xài|dùng|lắp|ráp|làm|biết|"
        "đọc|hiểu)(?: được| nổi)?|(?:nhờ|kiếm|gọi|hỏi) "
        "(?:\\w+ ){0,3}(?:rành|biết|khéo|trẻ|giỏi|có nghề|hiểu|thạo)(?: \\w+){0,4} (?:coi|xem|giùm|dùm|giúp|lại|"
        "ráp|lắp|chỉ)",
        f"(?:đa phần|đa số|phần lớn|thường|thông thường|hầu hết|chủ yếu)(?: \\w+){{0,3}} (?:do|tại|vì|là do) "
        f"(?:\\w+ )?{_VI_YOU}|(?:do|tại|vì|là do)(?: \\w+){{0,3}} "
        f"(?:ráp|lắp|giặt|dùng|xài|siết|vặn|cắm|mở|xé|bảo quản|gắn)(?: \\w+){{0,2}} {_VI_BADLY}|(?:mũi|mắt|tai|"
        f"chân|da|bụng|tay)(?: của)? {_VI_YOU}?"
        f"(?: \\w+){{0,2}} (?:nhạy|thính|kém|to|bè|mập|có vấn đề)|(?:ai|người) (?:rành|biết|sành|từng dùng|"
        f"hiểu)(?: \\w+){{0,3}} (?:đều|cũng|mới|sẽ) (?:\\w+ )?"
        f"(?:biết|hiểu)|(?:lần sau|sau này|từ sau)(?: \\w+){{0,3}} (?:cẩn thận|nhẹ tay|bình tĩnh|đừng|kiên nhẫn|"
        f"giữ gìn|nhẹ nhàng|chú ý)|(?:mong|xin) "
        f"(?:bạn|anh|chị)(?: \\w+)? (?:cẩn thận hơn|kiên nhẫn hơn|nhẹ tay|bình tĩnh|đừng làm)",
        "làm mình làm mẩy|làm (?:trời làm đất|lớn chuyện|to chuyện|căng)|(?:nhận|có|được) (?:\\w+ )?(?:rồi|xong) "
        "thì (?:\\w+ )?(?:đừng|thôi|im|khỏi)|đừng"
        "(?: \\w+)? (?:nóng|giận|gắt|khó|la|cáu|kêu ca|ăn vạ|làm ồn|than)(?: \\w+)?(?=[ ,.!]|$)|(?:shop|tụi mình|"
        "nhân viên|bên mình)(?: \\w+){0,2} (?:cũng là "
        "(?:con )?người|nhỏ lẻ|khó khăn|sập tiệm|đói|dẹp tiệm)(?: \\w+){0,4} (?:vì|tại|do)? ?(?:bạn|một sao|1 sao|"
        "đánh giá)?|(?:một|1) sao(?: của)? (?:bạn|anh|"
        "chị)(?: \\w+){0,3} (?:hại|giết|làm|mất)|(?:vui|hả dạ|hài lòng|vừa lòng) (?:chưa|rồi chứ|rồi hen)|(?:mấy "
        "đồng|vài đồng|vài chục|giá bèo)(?: \\w+)? (?:mà|"
        "đòi|còn)|(?:chình ình|sờ sờ|to đùng|lù lù)|thì (?:cũng )?chịu (?:rồi|thua|luôn)|đòi hàng hiệu",
    ),
    "es": (
        "(?:es|s[oó]lo es|es s[oó]lo|no es m[aá]s que|total,? es|por) (?:s[oó]lo )?(?:una?|un simple|una simple) "
        "\\w+,? (?:\\w+ )?(?:hay|tampoco|nada m[aá]s|no es para|"
        "y ya|por dios|qu[eé]|vaya|menudo|relaj)|(?:hay )?(?:dramas|problemas|cosas)(?: \\w+)? (?:peores|m[aá]s "
        "(?:graves|serios|importantes)|de verdad|reales)|(?:vaya|"
        "menud[oa]|tremend[oa]|tant[oa]|qu[eé]) (?:novela|biblia|testamento|parrafada|discurso|drama|pel[ií]cula|"
        "rollo)|(?:qu[eé]|cu[aá]nto|demasiado|mucho) tiempo libre|"
        "no es para tanto|(?:hasta|cualquier|incluso) (?:un |una |mi |el )?(?:niñ[oa]|cr[ií][oa]|abuel[oa]|"
        "principiante|persona|beb[eé])(?: \\w+){0,4} (?:sabe|sabr[ií]a|"
        "puede|podr[ií]a|entiende|lo hace|lo monta|lo usa)|(?:pid|busc|pregunt|llam|dil|d[ií]g)\\w*(?: \\w+)? (?:a "
        ")?(?:alguien|a un|un|alg[uú]n)(?: \\w+)? (?:joven|m[aá]s "
        "joven|que (?:sepa|entienda|sabe)|mañoso|manitas|t[eé]cnico|experto|con experiencia)|(?:est[aá]|es|la "
        "verdad est[aá]) (?:tan |muy |super |bien )?(?:facil[ií]simo|"
        "chupado|f[aá]cil),? (?:que|hasta|cualquiera|para quien|si)",
        f"(?:normalmente|generalmente|casi siempre|suele|por lo general|la mayor[ií]a)(?: \\w+){{0,6}} "
        f"(?:client\\w+|usuari\\w+|gente|quien\\w*|comprador\\w*)|hay (?:\\w+ )?"
        f"(?:client\\w+|gente|personas|quien)(?: \\w+)? que? ?(?:no )?(?:sabe|lee|quiere|pretende|cree|mont|exig|"
        f"se)\\w*|(?:porque|es que|si|por) (?:\\w+ ){{0,5}}(?:mont|lav|us|"
        f"guard|enchuf|instal|apret|coloc|arm|trat)(?:aste|[oó]|aron|ado|an|arl[oa]|ar)(?: \\w+){{0,2}} "
        f"{_ES_BADLY}|(?:le |les |nos |luego |despu[eé]s )?(?:echa|echan|echas|"
        f"echar) (?:luego )?la culpa|no (?:por|es (?:por )?|es cosa de) (?:la|el|los|las|nuestr\\w+) (?:madera|"
        f"producto|tela|mueble|material|calidad|tornillos|m[aá]quina|"
        f"aparato|zapat\\w+|f[aá]brica)|(?:su|tu|la) (?:nariz|vista|pie|olfato|cintura|gusto|piel)(?: \\w+){{0,3}} "
        f"(?:sensible|fin[oa]|delicad[oa]|anch[oa]|grande|mala)|(?:quien|"
        f"los que|cualquiera que) (?:entiende|sabe|conoce|entienda|sepa)\\w*(?: \\w+){{0,4}} (?:sabe|reconoce|"
        f"aprecia|nota)",
        "(?:a ver si|espero que|ahora|as[ií]) (?:\\w+ )?(?:deja|dejas|dejar[aá]s?|pare|paras)(?: ya)? de (?:quej|"
        "protest|gritar|molest|reclam)\\w*|(?:la pr[oó]xima|otra vez|para "
        "la pr[oó]xima)(?: vez)?,? (?:\\w+ ){0,2}(?:tenga|ten|procure|c[aá]lm|pi[eé]ns|cu[ií]d|trate|"
        "trata|no se|evite)\\w*|(?:tranquil[ií]c|c[aá]lm|rel[aá]j)[ea](?:se|te)|"
        "aqu[ií] paz y despu[eé]s gloria|(?:familia|familias|hijos|trabajo|sueldo|pan)(?: \\w+){0,6} (?:una "
        "estrella|tu estrella|su reseña|por su culpa|de esto)|(?:espero|esperamos)"
        " que (?:est[eé]s?|se sienta|duerma|disfrut\\w+|te sientas)(?: \\w+)? (?:content|orgullos|bien|feliz|"
        "tranquil)\\w*|con mariachi|(?:quer[ií]a|esperaba|busca|quiere)s? "
        "(?:\\w+ )?(?:lujo|calidad|marca|oro|un ferrari|un rolex)(?: \\w+){0,3} (?:precio|a precio|por|pagando)|"
        "tienen? consecuencias(?: legales)?|pi[eé]n[sc]\\w+ bien",
    ),
    "pt": (
        "(?:[eé]|t[aá]|isso [eé]|por causa de) (?:s[oó]|apenas|somente) (?:um|uma) \\w+,? (?:\\w+,? )?(?:gente|"
        "quanto|pra qu[eê]|n[eé]|calma|que|tanto|n[aã]o precis)\\w*|(?:quanto|que|esse|"
        "tanto) (?:text[aã]o|drama|mimimi|esc[aâ]ndalo|show|barraco|chororo|choro)|(?:text[aã]o|faniquito|piti|"
        "chilique)|(?:problemas|coisas) (?:mais s[eé]ri[oa]s|piores|maiores|de "
        "verdade)|(?:muito |que )?tempo livre|(?:at[eé]|qualquer) (?:uma? |minha |a )?(?:criança|beb[eê]|av[oó]|"
        "vov[oó]|leigo|pessoa|um)(?: \\w+){0,3} (?:sabe|consegue|mexe|monta|usa|"
        "entende|faz|l[eê])|(?:ped[ei]|chama|chame|procur[ae]|busque) (?:\\w+ )?(?:algu[eé]m|um)(?: \\w+)? (?:mais "
        "novo|jovem|que (?:entend|saib|sabe|conheç)\\w*|t[eé]cnico|com "
        "experi[eê]ncia|entendido)",
        f"(?:normalmente|geralmente|quase sempre|costuma|na maioria|a maioria|em geral)(?: \\w+){{0,6}} "
        f"(?:client\\w+|usu[aá]ri\\w+|pessoa\\w*|quem|gente)|quem n[aã]o (?:l[eê]|segue|"
        f"sabe|olha|mede|presta)|tem (?:gente|cliente) que|(?:porque|pq|[eé] que|se|por) (?:\\w+ ){{0,5}}(?:mont|"
        f"lav|us|guard|lig|instal|apert|coloc|trat|abr)(?:aram|ou|ada|ado|ar|iu)"
        f"(?: \\w+){{0,2}} {_PT_BADLY}|(?:seu|sua|o seu|a sua) (?:nariz|vista|olfato|p[eé]|cintura|pele|gosto)(?: "
        f"\\w+){{0,3}} (?:sens[ií]vel|apurad[oa]|larg[oa]|grande|ruim)|quem "
        f"(?:entende|conhece|sabe)(?: \\w+){{0,4}} (?:sabe|reconhece|nota|percebe)|(?:qualidade|luxo|coisa) de "
        f"(?:grife|marca|shopping|luxo|rico)(?: \\w+)? (?:pagando|por|com|a) "
        f"(?:preço|valor)|(?:preço|valor) de (?:pastel|banana|bala|pinga)",
        "n[aã]o precisava (?:ter )?(?:feito |fazer |dess|tant|todo|disso)\\w*|(?:agora|assim|v[eê] se|espero que) "
        "(?:\\w+ )?(?:para|pare|parar|deixe|deixa|sossega|cala)(?: \\w+)? (?:de )?"
        "(?:reclam|gritar|encher|chorar)\\w*|(?:da |na )?pr[oó]xima(?: vez)?,? (?:\\w+ ){0,3}(?:cuidado|calma|com "
        "mais|seja|capriche|trate|evite|n[aã]o)|(?:caso|se)(?: \\w+){0,4} "
        "(?:n[aã]o par[ea]|continu[ea])(?: \\w+)? (?:com )?(?:as )?(?:ofensas?|reclama\\w+|posts?|coment[aá]rios|"
        "mentiras)|(?:nosso|o) jur[ií]dico|(?:fam[ií]lia|filhos|sal[aá]rio|emprego|"
        "p[aã]o)(?: \\w+){0,6} (?:uma estrela|sua estrela|sua avaliaç[aã]o|por sua causa)|(?:espero|tomara) que "
        "(?:esteja|durma|fique|se sinta)(?: \\w+)? (?:feliz|bem|satisfeit[oa]|"
        "orgulhos[oa]|tranquil[oa])|(?:ol[hn]a|era s[oó]|[eé] s[oó]) (?:olhar|ler|medir|conferir|seguir)(?: "
        "\\w+){0,3} antes|tudo l[aá] bem|(?:aqui|daqui|da loja) (?:saiu|foi) perfeit\\w+|"
        "(?:chora|chore) mais|(?:fique|fica) (?:a dica|esperto|ligad[oa])",
    ),
}  # fmt: skip
