"""Further absolute claims and claims of a cure: "nobody makes one like ours", "you can drop your pills". Own lists."""

from __future__ import annotations

ABSOLUTE = {
    "zh": (
        "(?:找不到|买不到)[^。，]{0,6}更(?:好|便宜|结实|舒服|安全)",
        "完爆|top\\s?one|number\\s?one|(?:zero|零|0)\\s?(?:误差|差评|投诉|风险|瑕疵)|(?:闭眼|盲)(?:入|买)(?:都)?不(?:会)?(?:错|踩雷)|"
        "(?:别家|别的店|其他店|市面上)[^。，]{0,6}(?:做不到|比不了|比不上|没法比|都不行)",
    ),
    "ja": (
        "(?:どこにも|他には?|他店には?)(?:絶対)?(?:ない|負けない|負けません)(?:品質|性能|価格|強さ|一品)|右に出る(?:もの|者)",
        "これ以上(?:良い|優れた|の品質|の商品)",
    ),
    "th": (
        "หา(?:ที่)?(?:ดี|ถูก|ทน)กว่านี้(?:ที่ไหน)?ไม่(?:ได้|มี|เจอ)",
        "ไม่มี(?:ร้าน|เจ้า|ที่|แบรนด์)ไหน(?:เลย)?(?:ทำได้|เทียบ|สู้|ดีกว่า|ถูกกว่า)|หาที่ไหนไม่ได้(?:อีก)?แล้ว|"
        "ไม่มีวัน(?:พัง|ขาด|เสีย|ซีด|รั่ว)",
    ),
    "en": (
        "(?:won't|will not|can't|cannot|couldn't|'ll never|will never) (?:ever )?(?:find|get|buy|see) (?:a |any |"
        "anything |one )?(?:\\w+ )?(?:better|finer|softer|cheaper|stronger|nicer|safer|sharper)(?: \\w+){0,3} "
        "(?:anywhere|elsewhere|than ours|than this|online|in the|on)",
        "(?:nobody|no one)(?:,? (?:and i mean|absolutely|literally) (?:nobody|no one),?)? (?:makes?|does|sells?|"
        "builds?|bakes?|knits?|sews?|"
        "offers?)(?: \\w+){0,4} (?:like (?:ours|us|we do)|as (?:well|good|soft|strong)(?: \\w+)? as|quite like)",
    ),
    "vi": (
        "không (?:nơi|đâu|shop|bên|hãng) nào(?: \\w+)? (?:bằng|làm được|sánh|tốt hơn|rẻ hơn|bì)(?: \\w+)?",
        "(?:không|chẳng)(?: \\w+){0,2} (?:tìm|kiếm|mua)(?: \\w+){0,4} (?:tốt|rẻ|đẹp|bền|xịn) hơn",
    ),
    "es": (
        "no (?:encontrar[aá]|hallar[aá]|va a encontrar|vas a encontrar)\\w*(?: \\w+){0,4} (?:mejor(?:es)?|igual|"
        "m[aá]s (?:barat|buen|resistent|suav)\\w+)",
        "nadie,?(?: absolutamente nadie,?)? (?:\\w+ )?(?:hace|tiene|vende|ofrece|iguala|supera|fabrica|cose|cuida)(?: "
        "\\w+){0,4} (?:como (?:el nuestro|"
        "la nuestra|los nuestros|las nuestras|nosotros)|tan|mejor|igual)|ni una (?:bolita|pelusa|arruga|queja|gotera|"
        "raya)(?: sola)? (?:en la vida|"
        "nunca|jam[aá]s)",
    ),
    "pt": (
        "n[aã]o (?:vai achar|vai encontrar|encontra|acha)(?: \\w+){0,4} (?:melhor(?:es)?|igual|mais (?:barat|"
        "resistent|maci)\\w+)",
        "ningu[eé]m,?(?: absolutamente ningu[eé]m,?)? (?:\\w+ )?(?:faz|tem|vende|oferece|supera|iguala|fabrica|"
        "costura)(?: \\w+){0,4} (?:como "
        "(?:o nosso|a nossa|n[oó]s|a gente)|t[aã]o|melhor|igual)|nem uma (?:bolinha|queixa|reclamaç[aã]o|goteira)(?: "
        "sequer)? (?:na vida|nunca|jamais)",
    ),
    "id": (
        "(?:gak|ga|tidak|tak|nggak|takkan) (?:akan |bakal )?(?:ketemu|nemu|jumpa|dapat|menemukan)(?: \\w+){0,3} lebih "
        "(?:bagus|baik|murah|kuat|awet|best|elok)",
    ),
}  # fmt: skip

#: doing without medicine, and what a thing is said to do against an illness
MEDICAL = {
    "zh": (
        "(?:血糖|血压|血脂|尿酸|炎症?|痘痘?|斑|肿)[^。，]{0,8}(?:下来|降下|降了|正常了|平稳|消了|没了)",
        "杀(?:死|灭|掉)?(?:了)?(?:幽门|细菌|真菌|病毒|螨虫|癌)|(?:病|炎|痘|癣|疹|痛|斑)[^。，]{0,6}(?:刷|敷|泡|喝|吃|贴|按|涂|戴|照|熏|睡)好的?|"
        "(?:停|断|减|扔|省)(?:了|掉)?[^。，]{0,4}(?:降压|降糖|安眠|止痛|抗生素|处方)?药(?!店|箱|盒|瓶)|药(?:都|就)?(?:可以|能)?(?:停|扔|断|不用吃)",
    ),
    "ja": ("(?:薬|注射|インスリン|湿布|睡眠薬)(?:を|が|は)?(?:やめ|いらな|要らな|不要|減ら|手放|飲まなく)",),
    "th": (
        "(?:เบาหวาน|ความดัน|น้ำตาลในเลือด|ไขมันในเลือด|ไมเกรน|ภูมิแพ้|สิว|ปวดเข่า)[^ .]{0,6}(?:ลง|ลด|หาย|ดีขึ้น|ยุบ)|"
        "ไม่ต้อง(?:พึ่ง|ใช้|กิน|ทาน)ยา|เลิก(?:กิน|ทาน)?ยา|(?:ลด|หยุด)(?:กิน|ทาน)?ยา",
    ),
    "en": (
        "(?:wean(?:ed)? (?:yourself )?off|come off|stop taking|throw away|ditch|quit|bin|cut down on|skip|replaces?|"
        "instead of|no more|drop|forget|"
        "ease off) (?:(?:your|those|the|my|his|her|any|all|taking) )*(?:\\w+ )?(?:pills|meds|medications?|medicines?|"
        "inhalers?|insulin|prescriptions?|"
        "painkillers|antibiotics|statins|antidepressants|creams from the doctor)",
    ),
    "id": (
        "(?:berhenti|stop|kurangi|kurangkan|tinggalkan|tak payah|gak perlu|tidak perlu|ga usah|tak perlu|lepas dari|"
        "buang)(?: \\w+){0,2} (?:obat|"
        "ubat)(?: \\w+)?(?! (?:kumur|nyamuk))",
    ),
    "vi": (
        "(?:bỏ|ngưng|ngừng|giảm|khỏi|khỏi cần|không cần|dẹp)(?: \\w+)? (?:uống |dùng )?thuốc(?! (?:lá|nhuộm|tẩy|súc))"
        "(?: tây| ngủ)?",
    ),
    "es": (
        "(?:dolor(?:es)?|acn[eé]|ecc?ema|migrañas?|insomnio|picor|alergia|artritis|tos|hongos|ansiedad|varices)(?: "
        "\\w+){0,2} (?:desaparec\\w+|se (?:va|van|fue|fueron|quita|quitan|acaba))",
        "(?:desaparec|se va|se ir[aá]|se quita|se fue|mejora|alivia|calma|adi[oó]s)\\w*(?: \\w+){0,2} (?:dolor(?:es)?|"
        "acn[eé]|ecc?ema|migrañas?|insomnio|picor|alergia|artritis|inflamaci[oó]n|tos|hongos|ansiedad|varices)",
        "(?:dejar|deje|dej[eé]|olv[ií]dese de|adi[oó]s a|reducir|bajar|sin necesidad de)(?: de tomar)? (?:\\w+ )"
        "?(?:pastillas|medicaci[oó]n|inhalador|"
        "insulina|medicamentos?|medicinas?|antibi[oó]ticos?)",
    ),
    "pt": (
        "(?:dor(?:es)?|acne|eczema|enxaqueca|ins[oô]nia|coceira|alergia|artrite|inflamaç[aã]o|tosse|micose|ansiedade|"
        "varizes)(?: \\w+){0,2} (?:some|sumiu|sumiram|somem|desaparec\\w+|vai embora|v[aã]o embora|acabou|acabaram)",
        "(?:desaparec|some|sumi|passa|melhora|alivia|acaba|adeus)\\w*(?: \\w+){0,2} (?:dor(?:es)?|acne|eczema|"
        "enxaqueca|ins[oô]nia|coceira|alergia|artrite|inflamaç[aã]o|tosse|micose|ansiedade|varizes)",
        "(?:larg|par|deix|abandon|reduz|diminu|dispens|esque[cç])\\w*(?: de tomar)? (?:\\w+ ){0,2}(?:rem[eé]dios?|"
        "medicaç[aã]o|insulina|comprimidos|"
        "antibi[oó]ticos?|bombinha)",
    ),
}  # fmt: skip

#: a model offers another version
LEFTOVER = {
    "ja": (
        "(?:一段階|もう少し|さらに|より|もっと)[^。]{0,12}(?:版|バージョン|案|文面)(?:が|も|を|は|に)[^。]{0,8}(?:必要|ご希望|ご用意|作成|お出し|でき|書き直)|(?:別案|別"
        "バージョン|別パターン|短縮版)(?:が|も|を)[^。]{0,6}(?:必要|ご入用|要|ご希望|作成)",
    ),
    "th": (
        "(?:ต้องการ|อยากได้|หากอยาก|ถ้าอยาก)(?:ให้)?(?:ได้)?(?:เวอร์ชัน|เวอร์ชั่น|ฉบับ|แบบ)(?:ที่)?[^.]{0,14}(?:สุภาพ|"
        "สั้น|ทางการ|เป็นกันเอง|อบอุ่น)",
    ),
    "vi": (
        "(?:cần|muốn|thích)(?: \\w+){0,3} (?:bản|phiên bản|giọng)(?: \\w+){0,3} (?:ngắn|lịch sự|trang trọng|thân "
        "thiện|mềm|dịu)(?: hơn)?",
    ),
    "id": (
        "(?:butuh|perlu|mau|ingin|nak|mahu)(?: \\w+){0,2} versi(?: \\w+){0,3} (?:lebih|singkat|pendek|sopan|formal|"
        "santai|ringkas|mesra)",
    ),
    "es": (
        "(?:prefiere|prefieres|quiere|quieres|necesita|necesitas|desea)(?: \\w+){0,2} versi[oó]n (?:m[aá]s )?(?:corta|"
        "formal|breve|amable|c[aá]lida|larga|"
        "cercana|neutra)",
    ),
    "pt": (
        "(?:prefere|prefira|quer|quiser|precisa|precisar|deseja)(?: \\w+){0,3} vers[aã]o (?:mais )?(?:curta|formal|"
        "breve|am[aá]vel|calorosa|longa|neutra|"
        "simp[aá]tica)",
    ),
    "en": (
        "^\\W{0,4}(?:option|opci[oó]n|opç[aã]o|variante?|pilihan|opsi) ?(?:[1-3]|[a-c]\\b)(?: ?\\([^)\\n]{0,20}\\))? "
        "?:",
    ),
    "zh": (
        "(?:^|\\n)\\W{0,3}(?:方案|选项|选择)[一二三1-3abc](?:（[^）]{0,12}）|\\([^)]{0,12}\\))?\\s*[:：]",
    ),
}  # fmt: skip
