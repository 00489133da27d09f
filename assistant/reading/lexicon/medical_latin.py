"""Claims of a cure in Indonesian, Malay, Vietnamese, Spanish and Portuguese. Own lists, from deed and ailment."""

from __future__ import annotations

_ID_ILL = (
    "(?:eksim|eczema|ekzema|jerawat\\w*|bruntusan|alergi|alahan|gatal\\w*|ruam|resdung|psoriasis|dermatitis|jamur|"
    "kulat|panu|kurap|kudis|radang|keradangan|asma|lelah|diabetes|kencing manis|gula darah|gula dalam darah|"
    "(?:tekanan )?darah tinggi|darah|hipertensi|kolesterol\\w*|asam urat|gout|maag|gastrik|gerd|kanker|kanser|tumor|"
    "stroke|jantung|sakit \\w+|nyeri \\w+|nyeri|pegal\\w*|rematik|sendi|lutut|migrain\\w*|insomnia|susah tidur|flu|"
    "selsema|batuk|demam|virus|bakteri\\w*|kuman|infeksi|jangkitan|sembelit|wasir|buasir|flek\\w*|jeragat|jeragat|"
    "bekas luka|parut|luka|rambut (?:gugur|rontok)|keguguran rambut|kebotakan|haid|senggugut|keputihan|mual|mabuk|"
    "penyakit\\w*|racun|toksin|lemak|stres|depresi|saraf|kejepit|sinus|sinusitis|biduran|katarak|rabun|minus|strok|"
    "kencing|saraf|angin)"
)
_VI_ILL = (
    "(?:chàm(?: sữa)?|mụn\\w*|viêm(?: \\w+)?|dị ứng|mẩn(?: ngứa)?|ngứa|nấm|hắc lào|vảy nến|nám|tàn nhang|sẹo|rạn|hen|"
    "suyễn|tiểu đường|đường huyết|huyết áp|mỡ máu|cholesterol|gan|thận|ung thư|khối u|dạ dày|trào ngược|táo bón|trĩ|"
    "đau \\w+|nhức mỏi|nhức|xương khớp|thoái hóa|thoát vị|đau đầu|mất ngủ|cảm|cúm|ho|sốt|virus|vi rút|vi khuẩn|"
    "bệnh\\w*|rụng tóc|hói|hôi nách|hăm(?: tã)?|rôm sảy|rôm|bỏng|vết thương|độc tố|stress|trầm cảm|cận thị|gút|gout|"
    "phong thấp|tê bì|ốm nghén|nghén|kinh nguyệt|thâm|lở|ghẻ|cột sống|gù|sỏi thận)"
)
_ES_ILL = (
    "(?:eccema|eczema|acn[eé]|granos|espinillas|psoriasis|dermatitis|sarpullidos?|ronchas|alergias?|asma|rinitis|"
    "hongos?|infecci[oó]n(?:es)?|inflamaci[oó]n|artritis|artrosis|reuma|ci[aá]tica|migrañas?|insomnio|ansiedad|"
    "depresi[oó]n|diabetes|az[uú]car en (?:la )?sangre|glucosa|tensi[oó]n(?: arterial)?|presi[oó]n arterial|"
    "hipertensi[oó]n|colesterol|triglic[eé]ridos|c[aá]ncer|tumor(?:es)?|virus|gripe|resfriados?|tos|bacterias|"
    "g[eé]rmenes|toxinas|estreñimiento|gastritis|reflujo|h[ií]gado|riñones|n[aá]useas|c[oó]licos?|menopausia|"
    "ca[ií]da del (?:cabello|pelo)|calvicie|manchas (?:de la piel|oscuras|del sol)|cicatrices|estr[ií]as|celulitis|"
    "v[aá]rices|varices|hemorroides|dolor(?:es)?(?: de \\w+)?|enfermedad(?:es)?|heridas|quemaduras|picores?|"
    "picaz[oó]n|s[ií]ntomas|gota|fibromialgia|columna|postura|inmunidad|sistema inmun\\w+|el az[uú]car|caspa|ojeras|"
    "flacidez|retenci[oó]n de l[ií]quidos)"
)
_PT_ILL = (
    "(?:eczema|acne|espinhas?|cravos|psor[ií]ase|dermatite|assaduras?|alergias?|asma|rinite|sinusite|fungos?|micose|"
    "frieiras?|infecç[aã]o|infecç[oõ]es|inflamaç[aã]o|inflamaç[oõ]es|artrite|artrose|reumatismo|ci[aá]tico|"
    "ci[aá]tica|enxaquecas?|ins[oô]nia|ansiedade|depress[aã]o|diabetes|glicose|glicemia|aç[uú]car no sangue|"
    "press[aã]o(?: alta| arterial)?|hipertens[aã]o|colesterol|triglicer\\w+|c[aâ]ncer|tumor(?:es)?|v[ií]rus|gripes?|"
    "resfriados?|tosse|bact[eé]rias|germes|toxinas|prisão de ventre|gastrite|refluxo|f[ií]gado|rins|n[aá]useas?|"
    "enj[oô]os?|c[oó]licas?|menopausa|queda (?:de cabelo|capilar)|calv[ií]cie|melasma|manchas (?:da pele|escuras)|"
    "cicatrizes|estrias|celulite|varizes|hemorroidas?|dor(?:es)?(?: de \\w+| nas? \\w+| no \\w+)?|doenças?|feridas|"
    "queimaduras|coceiras?|sintomas|gota|fibromialgia|coluna|postura|imunidade|sistema imunol\\w+|chul[eé]|caspa|"
    "pele oleosa|olheiras|flacidez)"
)
MEDICAL = {
    "id": (
        f"(?:menyembuhkan|sembuhkan|nyembuhin|mengobati|ngobatin|obati|obat|ubat|merawat|rawat|mengubati|meredakan|"
        f"melegakan|redakan|ngilangin|menghilangkan|hilangkan|hilang(?:in)?|mengatasi|atasi|mencegah|cegah|membasmi|"
        f"basmi|membunuh|bunuh|mematikan|menurunkan|turunkan|nurunin|turunin|melawan|lawan|mengurangi|mengurangkan|"
        f"kurangkan|ngurangin|memperbaiki|membuang|buang|melancarkan|mengecilkan|ampuh|berkesan|manjur|mujarab|"
        f"khasiat(?:nya)?|baik|bagus|cocok|sesuai)(?: untuk| buat| bagi| melawan| mengatasi|"
        f" merawat)?(?: (?!tidak)\\w+){{0,2}} {_ID_ILL}(?:nya)?", f"{_ID_ILL}(?:nya)?(?: \\w+){{0,3}} (?:sembuh|"
        f"hilang|ilang|lenyap|reda|kering|pulih|membaik|turun|normal(?: lagi)?|mereda|beres total|surut|baik semula|"
        f"kempes)|(?:pasti |bisa |cepat |boleh |bikin \\w+ |buat \\w+ |jadi )(?:sembuh|baik pulih)|sembuh dari|"
        f"sembuh (?:total|dalam|sendiri|seketika|sepenuhnya)", "menyembuhkan|mengobati|khasiat (?:medis|obat)|"
        "aman (?:\\w+ )?(?:untuk|buat|bagi|digunakan|dipakai|dikonsumsi) (?:\\w+ )?(?:ibu )?(?:hamil|bumil|busui|"
        "menyusui|mengandung|bayi baru lahir|newborn)|selamat (?:\\w+ )?(?:untuk|bagi|digunakan|"
        "dimakan) (?:\\w+ )?(?:ibu )?(?:hamil|mengandung|menyusu\\w*|bayi baru lahir)|(?:ibu hamil|ibu mengandung|"
        "bumil|busui)(?: \\w+){0,3} (?:aman|boleh (?:pakai|guna|makan|minum)|selamat|bisa (?:pakai|minum|konsumsi))",
        "teruji (?:secara )?klinis|(?:terbukti|dibuktikan)(?: secara)? (?:medis|klinis|klinikal)|(?:dokter|"
        "doktor)(?: \\w+)? (?:merekomendasikan|rekomendasi|syorkan|sarankan|pun pakai|sahkan|rekomendasikan)|"
        "(?:direkomendasikan|disyorkan|disarankan) (?:\\w+ )?(?:dokter|doktor)|(?:tidak|gak|ga|nggak|tak) (?:perlu|"
        "usah|payah)(?: lagi)?(?: \\w+)? (?:ke |jumpa |tanya |makan |minum )?(?:dokter|doktor|obat|ubat|klinik|"
        "hospital)|(?:pengganti|ganti|gantikan) (?:obat|ubat)|tanpa efek samping|tiada kesan sampingan|"
        "tanpa kesan sampingan|detoks\\w*|membakar lemak|bakar lemak|(?:menurunkan|turun|nurunin|turunkan) (?:berat|"
        "bb)\\w*|melangsingkan|(?:cepat )?(?:langsing|kurus) (?:dalam|cepat|tanpa)|menguruskan badan|"
        "meningkatkan (?:imun\\w*|daya tahan|sistem imun|imuniti)|tingkatkan (?:imun\\w*|daya tahan)|antiradang|"
        "anti-?inflamasi|antibakteri alami|(?:cuci|bersihkan|membersihkan|buang toksin) (?:buah pinggang|ginjal|usus|"
        "darah|hati|paru)|(?:kurang|kurangkan|stop|berhenti|kurangi|lepas)(?: makan| minum)? (?:ubat|obat|insulin)",
    ),
    "vi": (
        f"(?:trị|chữa|điều trị|đặc trị|chữa khỏi|chữa lành|dứt điểm|trị dứt(?: điểm)?|hết|giảm|xóa|xoá|tan|đánh bay|"
        f"diệt|tiêu diệt|ngừa|phòng ngừa|phòng|chống|hỗ trợ|cải thiện|làm dịu|đẩy lùi|hạ|ổn định|điều hòa|kháng|tiêu|"
        f"đào thải|giải|mát|bổ|khỏi|mờ|làm lành)(?: (?:dứt điểm|khỏi|hẳn|sạch|được|các|bệnh|chứng|tình trạng|cơn|"
        f"triệu chứng|vết|nhanh|cho bé|mọi|lượng|tận gốc)){{0,3}} {_VI_ILL}(?! (?:phí|giá|quà))",
        f"{_VI_ILL}(?: \\w+){{0,3}} (?:là )?(?:hết(?: hẳn| ngay| liền| sạch)|khỏi(?: hẳn)?|biến mất|lặn|bay|tan|xẹp|"
        f"dứt|mờ hẳn|lành|thuyên giảm|giảm (?:hẳn|rõ|ngay))|khỏi bệnh|chữa (?:bệnh|khỏi|trị)|điều trị|đặc trị|"
        f"(?:thần|tiên) dược", "(?:bà bầu|mẹ bầu|bầu|phụ nữ mang thai|mang thai|đang cho con bú|mẹ cho con bú|"
        "trẻ sơ sinh|sơ sinh|thai kỳ)(?: \\w+){0,4} (?:an toàn|dùng (?:được|thoải mái|vô tư|tốt)|uống (?:được|"
        "thoải mái)|yên tâm|vô tư)|(?:an toàn|dùng được|uống được|lành tính)(?: \\w+){0,3} (?:bà bầu|mẹ bầu|"
        "mang thai|trẻ sơ sinh|cho con bú|thai kỳ|thai nhi)|an thai", "(?:không|khỏi|chẳng|ko) (?:cần|phải|"
        "đi)(?: \\w+){0,2} (?:bác sĩ|bác sỹ|bệnh viện|uống thuốc|thuốc|khám)|(?:thay thế|thay|hơn) thuốc|(?:bác sĩ|"
        "chuyên gia y tế)(?: \\w+)? (?:khuyên|khuyên dùng|khuyến cáo nên|công nhận|tin dùng|chứng nhận)|"
        "kiểm nghiệm lâm sàng|lâm sàng|không (?:có )?tác dụng phụ|giảm (?:cân|mỡ|béo)|đốt mỡ|tan mỡ|giải độc|"
        "thải độc|detox|tăng (?:sức )?đề kháng|tăng miễn dịch|kháng viêm|kháng khuẩn|tăng chiều cao|mọc tóc|"
        "kích thích mọc|bổ thận|sáng mắt|kéo dài tuổi thọ",
    ),
    "es": (
        f"(?:cura(?:r|n|rá)?|sana(?:r|n)?|trata(?:r|n)?|alivia(?:r|n|rá)?|calma(?:r|n)?|elimina(?:r|n|rá)?|quita(?:r|"
        f"n|rá)?|combate(?:n)?|combatir|previene(?:n)?|prevenir|reduc(?:e|en|ir|irá)|baja(?:r|n|rá)?|mejora(?:r|n|"
        f"rá)?|acaba con|termina con|mata(?:n|r)?|borra(?:r|n)?|disminuye(?:n)?|regula(?:r|n)?|controla(?:r|n)?|"
        f"corrige(?:n)?|fortalece(?:n)?|refuerza(?:n)?|desinflama(?:n)?|limpia(?:n)?|protege(?:n)? (?:de|contra)|"
        f"eficaz (?:contra|para)|efectiv[oa] (?:contra|para)|(?:bueno|buena|ideal|perfect[oa]|remedio|"
        f"milagros[oa]) (?:para|contra)|ayuda (?:a|con|contra)(?: \\w+)?)(?: (?:el|la|los|las|su|tu|del?|"
        f"todo tipo de|cualquier|\\w+)){{0,3}} {_ES_ILL}", f"{_ES_ILL} (?:\\w+ ){{0,3}}(?:desaparec\\w+|se (?:va|"
        f"ir[aá]|cura|quita|alivia|fue)|sana|mejora(?:r[aá])?|baja)|antiinflamatori[oa]|anticancer\\w+|"
        f"propiedades (?:curativas|medicinales)|efectos? (?:terap[eé]utic\\w+|curativ\\w+)|terap[eé]utic[oa]s?|"
        f"medicinal(?:es)?|tratamiento m[eé]dico|grado m[eé]dico", "(?:segur[oa]s?|apt[oa]s?|recomendad[oa]s?|"
        "inofensiv[oa]s?|puede (?:tomar|usar)\\w*|sin (?:peligro|riesgo))(?: \\w+){0,3} (?:embaraz\\w+|lactancia|"
        "gestaci[oó]n|reci[eé]n nacidos?|gestantes)|(?:embarazad\\w+|lactantes)(?: \\w+){0,3} (?:pueden?|"
        "sin problema|segur\\w+)|cl[ií]nicamente (?:probad|testad|demostrad|comprobad)\\w+|(?:m[eé]dicos?|"
        "dermat[oó]logos?|pediatras?|doctores)(?: \\w+)? (?:lo |la )?(?:recomiend|aprueb|avala)\\w+|(?:recomendad|"
        "avalad|aprobad)[oa]s? por (?:\\w+ )?(?:m[eé]dicos|dermat[oó]logos|pediatras|la fda|doctores)",
        "(?:no (?:hace falta|necesita|es necesario|tiene que)|sin necesidad de|olv[ií]dese de|en lugar de|"
        "mejor que)(?: \\w+){0,3} (?:m[eé]dico|doctor|medicamentos?|medicaci[oó]n|medicinas?|pastillas|f[aá]rmacos|"
        "hospital)|sin (?:ning[uú]n )?efectos? secundarios?|adelgaza\\w*|(?:perder|bajar de|pierde|baja de) peso|"
        "quema(?:r)? (?:la )?grasa|quemagrasas|desintoxica\\w*|detox\\w*|depura(?:tiv[oa]|r)? (?:el|la|su)|"
        "(?:refuerza|sube|aumenta|fortalece) (?:las|la|el|sus) (?:defensas|inmunidad|sistema inmun\\w+)|"
        "hace crecer el (?:pelo|cabello)|rejuvenece|(?:adi[oó]s|olv[ií]dese de)(?: a)?(?: \\w+)? (?:manchas|"
        "ros[aá]cea|acn[eé]|arrugas|granos|dolor\\w*|celulitis|cicatrices|insomnio|psoriasis|alergia\\w*)|"
        "matando (?:las )?bacterias",
    ),
    "pt": (
        f"(?:cura(?:r|m|rá)?|sara(?:r|m)?|trata(?:r|m)?|alivia(?:r|m)?|acalma(?:r|m)?|elimina(?:r|m)?|tira(?:r|m)?|"
        f"combate(?:m|r)?|previne(?:m)?|prevenir|reduz(?:em|ir)?|baixa(?:r|m)?|abaixa(?:r|m)?|melhora(?:r|m)?|"
        f"acaba com|mata(?:m|r)?|some com|diminui(?:r|em)?|regula(?:r|m)?|controla(?:r|m)?|corrige(?:m)?|"
        f"fortalece(?:m)?|desinflama(?:r|m)?|desincha(?:r|m)?|limpa(?:r|m)?|protege(?:m)? (?:de|contra)|"
        f"efica[zc](?:es)? (?:contra|para)|(?:bom|boa|ideal|perfeit[oa]|rem[eé]dio|milagros[oa]|"
        f"santo rem[eé]dio) (?:para|pra|contra)|ajuda (?:a|com|no|na|contra)(?: \\w+)?)(?: (?:o|a|os|as|seu|sua|do|"
        f"da|de|no|todo tipo de|qualquer|\\w+)){{0,3}} {_PT_ILL}", f"{_PT_ILL} (?:\\w+ ){{0,3}}(?:desaparec\\w+|some|"
        f"sumiu|v[aã]o embora|vai embora|se cura|sara|passa na hora|melhora(?:r[aá])?|abaixa)|"
        f"anti-?inflamat[oó]ri[oa]|propriedades (?:curativas|medicinais)|efeitos? (?:terap[eê]utic\\w+|curativ\\w+)|"
        f"terap[eê]utic[oa]s?|medicina(?:l|is)|tratamento m[eé]dico|grau m[eé]dico", "(?:segur[oa]s?|indicad[oa]s?|"
        "liberad[oa]s?|recomendad[oa]s?|inofensiv[oa]s?|pode (?:tomar|usar)|sem (?:perigo|"
        "risco))(?: \\w+){0,3} (?:gr[aá]vid\\w+|gravidez|gestaç[aã]o|gestantes?|amamentaç[aã]o|amamentando|"
        "lactantes?|rec[eé]m-?nascidos?)|(?:gr[aá]vidas?|gestantes?|lactantes?)(?: \\w+){0,3} (?:podem?|sem problema|"
        "segur\\w+)|clinicamente (?:testad|comprovad|provad)\\w+|(?:m[eé]dicos?|dermatologistas?|"
        "pediatras?)(?: \\w+)? (?:recomenda|indica|aprova)\\w*|(?:recomendad|aprovad|"
        "indicad)[oa]s? por (?:\\w+ )?(?:m[eé]dicos|dermatologistas|pediatras)", "(?:não (?:precisa|é preciso|"
        "é necess[aá]rio)|nem precisa|sem (?:precisar|necessidade de)|no lugar de|"
        "melhor que)(?: \\w+){0,3} (?:m[eé]dico|doutor|rem[eé]dios?|medicamentos?|comprimidos|hospital)|"
        "sem (?:nenhum )?efeitos? colatera(?:l|is)|emagrec\\w*|(?:perder|perde) peso|queima(?:r)? (?:a )?gordura|"
        "seca (?:a )?barriga|desintoxica\\w*|detox\\w*|(?:aumenta|refor[cç]a|fortalece) (?:a|sua|o) (?:imunidade|"
        "sistema imunol\\w+)|faz (?:o )?cabelo crescer|rejuvenesce|(?:adeus|tchau)(?: [aà]s?)?(?: \\w+)? (?:manchas|"
        "ros[aá]cea|acne|rugas|espinhas|dor\\w*|celulite|cicatrizes|ins[oô]nia)",
    ),
}  # fmt: skip

#: words that only remind of medicine
HINT = {
    "zh": ("功效", "养生", "保健", "舒缓", "修护"),
    "ja": ("効能", "ヘルスケア"),
    "en": ("wellness", "soothing", "healthy", "healing"),
    "id": ("kesehatan", "khasiat"),
    "ms": ("kesihatan",),
    "th": ("สรรพคุณ",),
    "vi": ("công dụng(?! và (?:hình|ảnh|chất liệu))",),
    "es": ("saludable",),
    "pt": ("saud[aá]vel",),
}  # fmt: skip
