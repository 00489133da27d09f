"""Absolute claims in Vietnamese, Spanish, Portuguese and Japanese, and claims that are only weak. Own lists."""

from __future__ import annotations

ABSOLUTE = {
    "vi": (
        "(?:tốt|rẻ|bền|mềm|an toàn|chắc|xịn|đẹp|ngon|uy tín|chất lượng|hiệu quả|thơm|nhẹ|êm|dính|mạnh|xuất sắc|"
        "bán chạy|được yêu thích|hoàn hảo) nhất(?: \\w+){0,2} (?:thế giới|việt nam|thị trường|vn|cả nước|hiện nay|"
        "trên|trong|sàn|tiktok|từ trước|luôn|mọi thời đại|quả đất|toàn quốc|vũ trụ|đông nam á)|(?:tốt|rẻ|bền|xịn|"
        "uy tín|chất lượng) nhất(?=[.,!]| luôn| ạ| nha| nhé| đó|$)", "số (?:một|1|dách) (?:việt nam|thế giới|"
        "thị trường|vn|cả nước|hiện nay|trên|trong|sàn|toàn quốc|luôn|về|châu á|tiktok)|(?:top|no\\.?|hạng|"
        "đứng) ?(?:1|nhất|đầu)(?: \\w+){0,1} (?:việt nam|thế giới|thị trường|cả nước|sàn|toàn quốc|tiktok|về)|"
        "đệ nhất|vô địch|độc nhất(?: vô nhị)?|duy nhất (?:trên|tại|ở|việt nam|có)|không (?:đâu|ai|chỗ nào|nơi nào|"
        "hãng nào|shop nào)(?: \\w+)? (?:bằng|sánh|tốt hơn|rẻ hơn|sánh bằng|đọ|hơn được)|không có đối thủ|"
        "không (?:một )?đối thủ|(?:không|chẳng|chả) (?:\\w+ )?(?:shop|bên|hãng|tiệm|chỗ|ai|"
        "nơi) nào(?: \\w+){0,4} (?:bằng|hơn|sánh|đẹp bằng|tốt bằng|rẻ bằng)|(?:trên đời|"
        "thế gian)(?: \\w+){0,4} (?:bằng|qua nổi|sánh|hơn)|không (?:gì|ai|cái nào|hãng nào)(?: \\w+){0,3} qua nổi|"
        "vượt trội tất cả|đẳng cấp thế giới", "(?:cam kết|đảm bảo|bảo đảm|chắc chắn|hứa|thề|bao|khẳng định|cam đoan|"
        "đoan chắc)(?: \\w+){0,4} (?:(?:không|ko|k|chẳng|chưa)(?: bao giờ| thể| hề| có| bị| sợ| còn)* (?:hỏng|hư|vỡ|"
        "gãy|rách|bong|phai|gỉ|rỉ|rò|rơi|bung|rụng|tuột|lỗi|sai|thất vọng|xảy ra|lặp lại|tái diễn|co|xù|đứt|trầy|mốc|"
        "thấm|rớt)|(?:100|trăm phần trăm|vĩnh viễn|trọn đời|mãi mãi|suốt đời|tuyệt đối|hiệu quả|hài lòng|hoàn hảo|"
        "khỏi|bền))", "(?:không|ko|chẳng|chả|đếch) (?:bao giờ|thể nào|đời nào|lúc nào)(?: bị| mà| có)? (?:hỏng|hư|vỡ|"
        "gãy|rách|bong|phai|gỉ|rỉ|rò|rơi|bung|rụng|tuột|lỗi|sai|thất vọng|xảy ra|lặp lại|tái diễn|co|xù|đứt|trầy|mốc|"
        "thấm|chết|rớt)|(?:dùng|xài|bền|mặc|giữ)(?: \\w+){0,2} (?:cả đời|trọn đời|suốt đời|mãi mãi|vĩnh viễn|"
        "muôn đời|đến già|đời cháu)|vĩnh cửu|vĩnh viễn(?! (?:xóa|xoá))|bất tử|bất diệt",
        "100 ?%(?: \\w+){0,1} (?:an toàn|hiệu quả|không|chống|hài lòng|chính hãng|tự nhiên|uy tín|đảm bảo|bền|khỏi|"
        "hoàn hảo|auth|chuẩn)|(?:an toàn|hiệu quả|chống nước|hài lòng|chính hãng|đảm bảo|bền|uy tín|chắc chắn|chuẩn|"
        "auth) 100 ?%|trăm phần trăm|tuyệt đối (?:không|an toàn|chính xác|hiệu quả|bền|yên tâm)|(?:không|zero|"
        "0) (?:một )?(?:khuyết điểm|tì vết|rủi ro|tác dụng phụ)|hoàn hảo (?:tuyệt đối|100|không tì vết|mọi)",
    ),
    "es": (
        "(?:el|la|los|las|nuestro|nuestra|somos|es) (?:\\w+ )?(?:mejor(?:es)?|m[aá]s (?:\\w+)|n[uú]mero uno|"
        "no\\.? ?1|primer[oa]?)(?: [\\wáéíóúñ]+){0,4} (?:del (?:mundo|mercado|pa[ií]s|planeta|universo|sector|"
        "continente)|de (?:españa|m[eé]xico|europa|tiktok|am[eé]rica|todo|todos|todas|la historia|la tierra|internet|"
        "latinoam[eé]rica|la industria|la ciudad)|en el mundo|que (?:existe|hay|pueda|puede|vas|va a)|jam[aá]s|"
        "sin duda|a nivel mundial|en su clase)", "(?:somos|es|son|sigue siendo|"
        "tenemos) (?:\\w+ ){0,2}(?:l[ao]s? mejor(?:es)?(?! (?:opci|forma|manera|soluci|para|talla))|n[uú]mero (?:uno|"
        "1)|inmejorables?|insuperables?|inigualables?|incomparables?|invencibles?|irrompibles?|indestructibles?|"
        "perfect[oa]s?(?! para))|n[uú]mero (?:uno|1) (?:de|en|del)|n\\.?[ºo] ?1 (?:de|en|del)|"
        "l[ií]der(?:es)? (?:absolut\\w+|mundial\\w*|indiscutible\\w*)|(?:nadie|"
        "ning[uú]n\\w*)(?: \\w+){0,3} (?:supera|iguala|mejora|compite|lo hace mejor|m[aá]s barato)|"
        "nadie (?:\\w+ )?(?:hace|fabrica|vende|tiene|ofrece) (?:\\w+ ){0,2}mejor(?:es)?|(?:mejor|"
        "m[aá]s \\w+) que (?:nadie|ning[uú]n\\w*|todos los dem[aá]s)|sin rival|sin igual|insuperables?|irrompibles?|"
        "indestructibles?|inigualables?|infalibles?", "(?:nunca|jam[aá]s|nunca jam[aá]s|no (?:\\w+ )?(?:nunca|"
        "jam[aá]s)|imposible que)(?: \\w+){0,2} (?:se )?(?:romp\\w+|rompe|falla\\w*|fall[aeo]\\w*|destiñ\\w+|"
        "oxid\\w+|gast\\w+|desgast\\w+|estrop\\w+|agrieta\\w*|decepcion\\w+|despeg\\w+|pierde|gotea\\w*|raya\\w*|cae|"
        "deform\\w+|encog\\w+|volver[aá]|vuelva|repetir[aá]|repite|pasar[aá]|ocurrir[aá]|equivoca\\w*)",
        "(?:garantiz\\w+|garantizad\\w+|le asegur\\w+|aseguramos|prometemos|juramos|le prometo|garant[ií]a de|"
        "garant[ií]a)(?: \\w+){0,4} (?:nunca|jam[aá]s|no (?:se )?(?:romp|fall|volver|destiñ|oxid|gast|habr|repet|"
        "pas)\\w+|cien por cien|100|para siempre|de por vida|perfect\\w+|total|absolut\\w+|satisfacci[oó]n|"
        "resultados?|sin (?:fallos?|defectos?))|(?:satisfacci[oó]n|resultados?|calidad|"
        "[eé]xito) (?:\\w+ )?garantizad\\w+", "(?:100|cien) ?(?:%|por ?cient?o?)(?: \\w+){0,1} (?:segur\\w+|"
        "efectiv\\w+|eficaz|impermeables?|garantizad\\w+|fiables?|satisf\\w+|perfect\\w+|libre|original\\w*|"
        "aut[eé]ntic\\w+|resistente\\w*|irrompible|duradero)|(?:resultado|acabado|calidad|queda|sale|"
        "funciona)(?: \\w+){0,2} (?:perfect[oa]s? siempre|siempre perfect[oa]s?|perfectamente siempre)|"
        "perfect[oa]s? (?:siempre|en todo|al 100)|(?:dura|durar[aá]|sirve|aguanta)(?: \\w+){0,2} (?:para siempre|"
        "toda la vida|eternamente|de por vida)|(?:cero|sin ning[uú]n|ning[uú]n) (?:defectos?|riesgos?|fallos?|"
        "quejas?)|absolutamente (?:nada|ning[uú]n|imposible|perfect\\w+|segur\\w+)|eternamente",
    ),
    "pt": (
        "(?:o|a|os|as|nosso|nossa|somos|é|temos) (?:\\w+ )?(?:melhor(?:es)?|mais \\w+|n[uú]mero um|n[º°o]\\.? ?1|"
        "primeir[oa])(?: [\\wáéíóúãõçâêô-]+){0,4} (?:do (?:mundo|mercado|brasil|pa[ií]s|planeta|universo|tiktok|"
        "setor|ramo)|da (?:am[eé]rica|internet|hist[oó]ria|regi[aã]o|categoria|plataforma|cidade|terra)|de (?:todos?|"
        "portugal|todas|toda)|no mundo|que (?:existe|h[aá]|voc[eê] vai)|sem d[uú]vida|de todos os tempos)",
        "(?:somos|é|são|continua sendo|temos) (?:\\w+ ){0,2}(?:[oa]s? melhor(?:es)?(?! (?:forma|maneira|opç|soluç|"
        "para|jeito|tamanho))|n[uú]mero (?:um|1)|imbat[ií]ve(?:l|is)|insuper[aá]ve(?:l|is)|incompar[aá]ve(?:l|is)|"
        "inquebr[aá]ve(?:l|is)|indestrut[ií]ve(?:l|is)|perfeit[oa]s?(?! para))|n[uú]mero (?:um|1) (?:do|da|em|no)|"
        "l[ií]der(?:es)? (?:absolut\\w+|mundial\\w*)|(?:ningu[eé]m|nenhum\\w*)(?: \\w+){0,3} (?:supera|iguala|"
        "chega (?:perto|aos p[eé]s)|faz melhor|mais barato)|ningu[eé]m (?:\\w+ )?(?:faz|fabrica|vende|tem|"
        "oferece) (?:\\w+ ){0,2}(?:melhor|t[aã]o)\\w*|(?:melhor|mais \\w+) que (?:ningu[eé]m|qualquer outr\\w+|"
        "todos os outros)|sem igual|(?:igual|melhor)(?: \\w+){0,4} n[aã]o (?:existe|h[aá]|tem)(?: \\w+){0,2}|"
        "nenhum\\w*(?: \\w+)? (?:bate|ganha d|supera|chega)\\w*|\\w+ nenhum\\w* (?:bate|supera|ganha)|"
        "zero (?:bolinha|defeito|risco|falha)\\w*|(?:para|pra) sempre|em qualquer situaç[aã]o|imbat[ií]ve(?:l|is)|"
        "insuper[aá]ve(?:l|is)|inquebr[aá]ve(?:l|is)|indestrut[ií]ve(?:l|is)|infal[ií]ve(?:l|is)",
        "(?:nunca|jamais|nunca mais|imposs[ií]vel)(?: \\w+){0,2} (?:se )?(?:quebr\\w+|rasg\\w+|falh\\w+|desbot\\w+|"
        "enferruj\\w+|estrag\\w+|descol\\w+|solt\\w+|decepcion\\w+|vaz\\w+|risc\\w+|gast\\w+|deform\\w+|encolh\\w+|"
        "trinc\\w+|vai (?:acontecer|quebrar|estragar|falhar|se repetir)|acontecer[aá]|se repetir[aá]|erra\\w*)|"
        "não (?:\\w+ )?(?:quebra|rasga|falha|desbota|enferruja|estraga|descola)(?: \\w+)? (?:nunca|jamais|"
        "de jeito nenhum|nem)", "(?:garant\\w+|asseguramos|prometemos|juramos|prometo|garantia de|"
        "garantia)(?: \\w+){0,4} (?:nunca|jamais|não (?:quebr|falh|vai|desbot|enferruj|ter)\\w*|cem por cento|100|"
        "para sempre|vital[ií]ci\\w+|perfeit\\w+|total|absolut\\w+|satisfaç\\w+|resultados?|sem (?:falhas?|"
        "defeitos?))|(?:satisfação|resultados?|qualidade|sucesso) (?:\\w+ )?garantid\\w+",
        "(?:100 ?%|cem por cento)(?: \\w+){0,1} (?:segur\\w+|efica\\w+|efetiv\\w+|imperme[aá]ve\\w+|garantid\\w+|"
        "confi[aá]ve\\w+|satisf\\w+|perfeit\\w+|livre|origina\\w+|resistente\\w*|[aà] prova)|perfeit[oa]s? (?:sempre|"
        "em tudo|toda vez)|(?:dura|durar|vai durar|serve|aguenta)(?: \\w+){0,2} (?:para sempre|pra sempre|"
        "a vida toda|a vida inteira|eternamente)|(?:zero|sem nenhum|nenhum) (?:defeitos?|riscos?|falhas?|"
        "reclamaç\\w+)|absolutamente (?:nada|nenhum|imposs\\w+|perfeit\\w+|segur\\w+)|eternamente|risco zero",
    ),
    "ja": (
        "(?:日本|世界|業界|国内|全国|地域|宇宙|アジア|史上|人類|地球|tiktok|ランキング|売上|売れ筋|品質)(?:で|の|"
        "中で|上で|、)?(?:最高|最強|最安|最大|最良|最優|一番|1位|一位|no\\.? ?1|ナンバー(?:ワン|1)|一の|一を|一です|"
        "一(?=[、。！のでに])|初の|随一|唯一|屈指)", "(?:最高|最強|最安値|最安|最良|最上級|最上|極上)(?:の|です|品質|"
        "級|レベル|クラス|峰|傑作|に)(?!気温)|no\\.? ?1(?=です|の|を|で|、|。|！)|ナンバー(?:ワン|1)|(?:どこ|他社|"
        "他店|どの(?:店|商品|メーカー))(?:に|より|に比べて)も(?:負け|劣ら|安|優れ|良)|(?:他|右)に(?:類を見ない|"
        "出るもの)|唯一無二|これ以上の(?:品質|商品|もの|製品|味|性能)[^。]{0,14}(?:ない|ありません|ございません|"
        "存在)|世界中(?:を)?探|どこを探し|より(?:上|良いもの|優れた(?:もの|商品))は(?:存在|ありま|ございま|ない)|"
        "一生(?:ゼロ|0|モノ)|断言(?:し|いた)|比類(?:ない|なき)|無敵|天下一|完全無欠|非の打ち所",
        "絶対(?:に)?(?!では|とは|的に)|(?:100|百|１００) ?(?:%|パーセント|％)(?!(?:コットン|綿|ポリ|ウール|シルク|麻|"
        "リネン|オーガニック|果汁|オレンジ))|完璧(?!では|とは言)|(?:永久|永遠|半永久|一生)(?:に|的|もの|使え|保証|"
        "壊れ|モノ)|万能|必ず(?!しも|ご(?:確認|返|連|報)|お(?:返|知|伝|答)|確認|注文|保管|商品|梱包|写真|担当|箱|"
        "事前)[^。]{0,12}(?:治|効|満足|成功|痩せ|喜|良くな|なおり|落ち|気に入|壊れ)", "(?:二度と|決して|一切|金輪際|"
        "まったく|全く)[^。]{0,10}(?:起こ(?:し|り|さ|る)|発生|壊れ|破れ|剥がれ|色落ち|錆び|漏れ|繰り返|起き|切れ|"
        "割れ|ほつれ|縮み|不良)[^。]{0,8}(?:ません|ない|させ)|(?:壊れ|破れ|剥がれ|色落ちし|錆び|漏れ|割れ|"
        "切れ)(?:る)?(?:こと(?:は|が)(?:絶対|一切|決して|全く|永遠|まず)|ない(?:こと)?を(?:保証|約束))|"
        "保証(?:いた)?します(?!書)|お約束(?:し|いたし)ます(?=。)|(?:不良品?|故障|クレーム|リスク|失敗)(?:率)?(?:は|"
        "が)?(?:ゼロ|0)|ゼロ(?:リスク|クレーム)",
    ),
}  # fmt: skip

#: these weaken a text but break no law by themselves
STRONG_CLAIM = {
    "en": (
        "guarantee\\w*", "100 ?%", "100 percent", "the (?:very )?best (?:quality|product|price|in|on|shop|seller)\\w*",
        "number one", "#1", "no\\.? ?1", "never (?:ever )?(?:happens? )?again", "perfect(?:ly)? (?:product|match)",
        "absolutely (?:no|never|nothing)", "top[- ]notch", "for ?ever", "we promise", "i promise", "we swear",
    ),
    "id": (
        "(?:kami )?jamin\\w*", "dijamin", "terbaik", "nomor (?:satu|1)", "100 ?(?:%|persen)",
        "paling (?:bagus|murah|baik)", "tidak akan (?:pernah )?terulang",
    ),
    "ms": ("(?:kami )?jamin\\w*", "dijamin", "terbaik", "nombor satu", "100 ?%", "paling (?:bagus|murah|baik)"),
    "th": ("รับประกัน", "รับรองว่า", "การันตี", "ดีที่สุด", "100 ?%", "ร้อยเปอร์เซ็นต์", "ไม่มีทาง"),
    "vi": (
        "đảm bảo", "bảo đảm", "cam kết", "tốt nhất", "số (?:một|1)", "rẻ nhất", "100 ?%", "tuyệt đối", "không bao giờ",
    ),
    "es": (
        "garantiz\\w*", "le aseguramos", "l[ao]s? mejor(?:es)? (?:calidad|precio|producto|tienda|del)", "número uno",
        "100 ?%", "nunca (?:más|volverá)\\w*", "perfect[oa]",
    ),
    "pt": (
        "garant(?:imos|ido|ida|e)", "asseguramos", "[oa] melhor (?:qualidade|preço|produto|loja|do)", "número um",
        "100 ?%", "nunca mais", "perfeit[oa]",
    ),
    "ja": ("必ず(?!しも)", "最高(?!気温)", "100 ?%", "完璧", "二度と"),
}  # fmt: skip
