"""More ailments and more ways to be rid of them: joined both ways round. Own lists, by part of the body and deed.

Ailments here are those that no ordinary sentence of a shop names of its goods.
"""

from __future__ import annotations

_ZH_ILL = (
    "(?:血管|血栓|血脂|斑块|动脉|高血压|心脏病|心梗|冠心病|脑梗|脑萎缩|痴呆|帕金森|癫痫|毛囊|脱发|白发|斑秃|狐臭|腋臭|牙龈|牙周|牙结石|蛀牙|"
    "口腔溃疡|幽门|胃炎|肠炎|肠胃炎|溃疡|息肉|囊肿|肌瘤|结节|增生|乳腺|hpv|宫颈|卵巢|盆腔|阴道炎|尿频|尿路|前列腺|肾结石|胆结石|脂肪肝|肝炎|"
    "乙肝|转氨酶|甲状腺|甲减|老花|飞蚊|青光眼|干眼|弱视|散光|斜视|假性近视|耳鸣|中耳炎|鼻窦|鼻塞|打鼾|呼噜|扁桃体|咽炎|支气管|肺炎|肺结节|结核|"
    "新冠|流感|登革热|疟疾|乙脑|手足口|水痘|疱疹|带状疱疹|湿疣|灰指甲|甲沟炎|鸡眼|疣|脂溢性|牛皮癣|银屑病|白癜风|玫瑰痤疮|毛囊炎|皮癣|猫癣|耳螨|"
    "猫瘟|犬瘟|细小|肾衰|肾衰竭|髌骨|半月板|滑膜炎|腱鞘炎|足底筋膜|骨刺|骨质增生|拇外翻|扁平足|o型腿|腹直肌|盆底|漏尿|产后|更年期|内分泌|"
    "多囊|不孕|自闭|多动|抽动|发育迟缓|积食|尿毒|尿酸|酮体|重金属|寄生虫|结石|化疗|癌细胞|肿块|失眠|抑郁|神经痛|手麻|脚麻|关节炎|晕车)"
)
_ZH_DO = (
    "(?:软化|疏通|打通|清理|清(?:掉|走|干净)|刷掉|溶解|化(?:掉|开)|激活|唤醒|再生|转阴|逆转|修复|修护|治|医|根除|祛|去掉|消|灭|杀|防|预防|"
    "防止|远离|告别|搞定|拿下|对付|调(?:理|好|回)|改善|缓解|减轻|降|控制|稳住|恢复|矫正|纠正|排(?:出|掉|走)?|吸(?:出|走)|逼出|断根|管用|有效|有用)"
)
_EN_ILL = (
    "(?:arthritis|rheumatism|diabetes|goit(?:er|re)|thyroid|gout|lupus|sciatica|bursitis|tendonitis|carpal tunnel|"
    "plantar fasciitis|heel spurs?|bone spurs?|slipped discs?|hernias?|varicose veins?|blood clots?|clots|plaque|"
    "arteries|parasites?|worms|heavy metals?|toxins?|candida|yeast infections?|uti|utis|thrush|bv|hpv|herpes|"
    "cold sores?|shingles|warts?|moles|skin tags?|fungi|fungus|ringworm|melasma|an-?an|buni|scabies|mange|"
    "kennel cough|parvo|arthrit\\w+|kidney (?:failure|disease|stones?)|fatty liver|cirrhosis|hepatitis|gastritis|"
    "ulcers?|acid reflux|gerd|ibs|crohn'?s|colitis|endometriosis|pcos|fibroids?|cysts?|infertility|prostate|"
    "impotence|cataracts?|glaucoma|myopia|astigmatism|short-?sightedness|tinnitus|vertigo|sinusitis|snoring|"
    "sleep apn(?:o?ea)|asthma|bronchitis|pneumonia|dengue|malaria|high blood|hypertension|cholesterol|strokes?|"
    "heart (?:disease|attacks?)|dementia|alzheimer'?s|parkinson'?s|epilepsy|seizures|autism|adhd|anxiety|"
    "depression|insomnia|cancer|tumou?rs?|neuropathy|nerve pain|gingivitis|gum disease|cavities|bleeding gums|"
    "scoliosis|bow legs|flat feet|alopecia|thinning hair|hair ?loss|vitiligo|psoriasis|eczema|rosacea)"
)
_EN_DO = (
    "(?:draw|pull|suck|flush|push|drain|force|drive|sweat|wash|leach|work|wear|knock|take|melt|dissolve|break|dry|"
    "shrink|starve|bring|keep|get|fend|ward|chase|sort|clear|shift|undo|reverse|cure|heal|treat|kill|end|stop|fight|"
    "fix|ease|soothe|beat|prevent|lower|balance|settle|bye|goodbye|gone|vanish|disappear|nakaka\\w+|nakakagaling|"
    "nakakagamot|nakakawala|nakakatanggal|pang-?gamot|pampagaling|gamot|lunas|mabisa|effective|heals)\\w*"
)
_ID_ILL = (
    "(?:diabetes|kencing manis|darah tinggi|sakit (?:jantung|pinggang|lutut|sendi|kepala|gigi|perut|urat)|jantung|"
    "strok|stroke|ginjal|buah pinggang|batu karang|batu ginjal|batu empedu|hati berlemak|liver|hepatitis|lambung|"
    "maag|gerd|usus|ambeien|wasir|buasir|kista|miom|mioma|kanker|kanser|tumor|benjolan|hernia|burut|saraf terjepit|"
    "tulang belakang|skoliosis|osteoporosis|asam urat|rematik|varises|darah beku|kolesterol|trombosis|demam berdarah|"
    "denggi|dbd|malaria|tbc|tibi|paru-?paru|asma|lelah|sinus|resdung|amandel|gondok|tiroid|jerawat batu|panau|panu|"
    "kurap|kudis|eksim|ekzema|psoriasis|vitiligo|kutil|mata ikan|keputihan|mandul|kesuburan|lemah syahwat|"
    "prostat|katarak|rabun|silinder|mata minus|telinga berdenging|sawan|epilepsi|autis\\w*|kemurungan|insomnia|"
    "scabies|cacingan|cacing|gigi berlubang|gusi berdarah|rambut gugur|botak)"
)
_ID_DO = (
    "(?:pulih\\w*|memulih\\w*|sembuh\\w*|menyembuh\\w*|nyembuhin|rawat|merawat|ubati|mengubati|obati|mengobati|"
    "hilang\\w*|menghilang\\w*|ilang\\w*|hapus\\w*|menghapus|luruh\\w*|meluruh\\w*|hancur\\w*|menghancur\\w*|larut\\w*|"
    "kempis\\w*|kecil\\w*|mengecil\\w*|lawas\\w*|lega\\w*|melega\\w*|reda\\w*|mereda\\w*|cegah|mencegah|elak\\w*|"
    "hindar\\w*|tangkal|menangkal|basmi|membasmi|bunuh|bebas dari|bebas|turun\\w*|menurun\\w*|kawal|normalkan|"
    "stabilkan|buang|membuang|tarik|menarik|sedut|ampuh|mujarab|berkesan|manjur|jaga)"
)
_VI_ILL = (
    "(?:men gan|viêm gan(?: \\w)?|xơ gan|gan nhiễm mỡ|sỏi \\w+|suy thận|tiểu đường|huyết áp|mỡ máu|tim mạch|"
    "đột quỵ|tai biến|xơ vữa|máu đông|giãn tĩnh mạch|suy giãn|viêm \\w+|đại tràng|dạ dày|trào ngược|trĩ|ung thư|"
    "u xơ|u nang|khối u|bướu cổ|tuyến giáp|tiền đình|mất ngủ|đau nửa đầu|parkinson|động kinh|tự kỷ|trầm cảm|"
    "thoát vị|thoái hóa|gai cột sống|cong vẹo|loãng xương|gút|gout|phong thấp|sa tử cung|tách cơ bụng|hiếm muộn|"
    "vô sinh|buồng trứng|yếu sinh lý|tiền liệt|cận thị|loạn thị|lác|đục thủy tinh thể|ù tai|sốt xuất huyết|"
    "sốt rét|lao phổi|hen|viêm xoang|ngủ ngáy|zona|mụn cóc|mụn cơm|vảy nến|bạch biến|á sừng|tổ đỉa|nấm \\w+|"
    "ghẻ|hắc lào|giun|sán|sâu răng|hôi miệng|rụng tóc|hói)"
)
_VI_DO = (
    "(?:chữa(?: được| khỏi| lành)?|trị(?: được| dứt| tận gốc)?|điều trị|đặc trị|khỏi|hết|hạ|giảm|tan|tiêu|đánh tan|"
    "xóa|đẩy lùi|dứt|dứt điểm|ngừa|phòng|ngăn|phục hồi|tái tạo|âm tính|ổn định|diệt|đào thải|co tử cung)"
)
_ES_ILL = (
    "(?:artritis|artrosis|reuma|ci[aá]tica|hernias?|juanetes|v[aá]rices|co[aá]gulos|trombos\\w*|colesterol|diabetes|"
    "hipertensi[oó]n|tensi[oó]n alta|infartos?|ictus|alzheimer|p[aá]rkinson|epilepsia|autismo|migrañas?|v[eé]rtigos?|"
    "tinnitus|sinusitis|ronquidos|apnea|asma|bronquitis|neumon[ií]a|dengue|malaria|parásitos|lombrices|hongos|"
    "verrugas|herpes|culebrilla|psoriasis|vitiligo|ros[aá]cea|eccema|melasma|alopecia|calvicie|quistes?|miomas?|"
    "endometriosis|infertilidad|pr[oó]stata|cistitis|c[aá]lculos|piedras (?:del|en el) riñ[oó]n|h[ií]gado graso|"
    "hepatitis|gastritis|[uú]lceras?|colon irritable|hemorroides|c[aá]ncer|tumor(?:es)?|cataratas|glaucoma|miop[ií]a|"
    "astigmatismo|caries|enc[ií]as sangrantes|escoliosis|pie plano|osteoporosis|fibromialgia|neuropat[ií]a)"
)
_ES_DO = (
    "(?:cur|san|quit|elimin|alivi|disuelv|deshac|reviert|revert|regener|combat|preven|evit|baj|reduc|corrig|corr[ei]g|"
    "desaparec|despid|adi[oó]s|olv[ií]d|expuls|saca|limpi|desinflam|mejor|ayuda con|va (?:genial|bien) para|trat)\\w*"
)
_PT_ILL = (
    "(?:artrite|artrose|reumatismo|ci[aá]tica|h[eé]rnias?|joanetes?|varizes|trombos\\w*|colesterol|diabetes|"
    "press[aã]o alta|hipertens[aã]o|infarto|avc|derrame|alzheimer|parkinson|epilepsia|autismo|enxaqueca|labirintite|"
    "zumbido|sinusite|ronco|apneia|asma|bronquite|pneumonia|dengue|mal[aá]ria|parasitas|vermes|fungos?|micose|"
    "verrugas?|herpes|cobreiro|psor[ií]ase|vitiligo|ros[aá]cea|eczema|melasma|alop[eé]cia|calv[ií]cie|cistos?|miomas?|"
    "endometriose|infertilidade|pr[oó]stata|cistite|pedras? nos rins|gordura no f[ií]gado|hepatite|gastrite|"
    "[uú]lceras?|hemorroidas?|c[aâ]ncer|tumor(?:es)?|catarata|glaucoma|miopia|astigmatismo|c[aá]ries?|gengivite|"
    "escoliose|p[eé] chato|osteoporose|fibromialgia|neuropatia|cinomose|parvovirose|sarna)"
)
_PT_DO = (
    "(?:cur|sara|tir|elimin|alivi|dissolv|desfaz|revert|regener|combat|previn|preven|evit|baix|reduz|corrig|"
    "desaparec|some|sumi|adeus|tchau|esque[cç]|expuls|limp|desinflam|melhor|acab|resolv|trat|[oó]tim[oa] "
    "(?:pra|para))\\w*"
)

MEDICAL = {
    "zh": (
        f"{_ZH_DO}(?:了|过|您的?|好|住|各种|顽固|反复|的){{0,3}}{_ZH_ILL}(?!险|科|房|检|筛|人群|患者)",
        f"{_ZH_ILL}[^。！？，不没]{{0,8}}(?:{_ZH_DO}|(?:会|就|能|又)?(?:重新)?(?:长(?:出|起|回)来|好(?:转|了|起来)|通了|没了|降下|转阴|消失))",
        "(?:不会|不再|再也不)(?:得|感染|生|犯|染上?|传染)[^。，]{0,8}(?:病|症|炎|感冒|流感)|(?:都|全)?(?:靠|用)它[^。，]{0,4}(?:转阴|治|调|好的)|"
        "(?:叔叔阿姨|老人|患者|病友|糖友|宝妈)们?[^。，]{0,6}(?:都)?(?:回购|说有效|反馈有效|靠它)|(?:指标|数值|化验单?|体检)[^。，]{0,6}(?:降|正常|好看|下来)",
    ),
    "ja": (
        "(?:静脉瘤|血栓|動脈硬化|腎不全|腎臓病|肝炎|脂肪肝|胃炎|潰瘍|ポリープ|筋腫|不妊|前立腺|白内障|緑内障|乱視|斜視|老眼|耳鳴り|めまい|蓄膿|"
        "いびき|無呼吸|気管支炎|肺炎|帯状疱疹|ヘルペス|いぼ|魚の目|乾癬|白癬|酒さ|円形脱毛|外反母趾|偏平足|側弯|ヘルニア|神経痛|坐骨|腱鞘炎|痛風|"
        "尿酸値?|中性脂肪|認知症|てんかん|自閉|多動|歯周病|歯肉炎|口内炎|口臭|虫歯|寄生虫|感染症|インフルエンザ|コロナ|更年期|骨粗)"
        "[^。、！]{0,14}(?:治|なお|改善|予防|防|消え|消し|なくな|効|溶|解消|和ら|抑え|下が|下げ|再生|回復|良くな|撃退)",
        "(?:数値|検査値|値)[^。、]{0,6}(?:下が|正常に|改善|良くな)|(?:毛根|毛穴|細胞|軟骨|関節)[^。、]{0,8}(?:再生|復活|修復|活性|蘇)|血液(?:を|が)?(?:さらさら|サラサラ|浄化)",
    ),
    "th": (
        "(?:แก้|รักษา|ลด|หาย|ป้องกัน|ช่วย|สลาย|ฟื้นฟู|ขับ|ละลาย|บำบัด)[^ ]{0,10}(?:ตาเหล่|ตาเข|สายตาสั้น|สายตายาว|"
        "สายตาเอียง|ต้อกระจก|ต้อหิน|เส้นเลือด(?:ขอด|ตีบ|อุดตัน)|ลิ่มเลือด|หัวใจ|ไตวาย|นิ่ว|ตับ(?:แข็ง|อักเสบ)|"
        "ไขมันพอกตับ|ไทรอยด์|คอพอก|ซีสต์|เนื้องอก|มดลูก|มีบุตรยาก|ต่อมลูกหมาก|ไข้เลือดออก|มาลาเรีย|วัณโรค|ไซนัส|"
        "นอนกรน|งูสวัด|เริม|หูด|ตาปลา|เกลื้อน|กลาก|เรื้อน|รองช้ำ|เท้าแบน|กระดูก(?:ทับเส้น|พรุน|คด)|หมอนรองกระดูก|"
        "อัมพฤกษ์|อัมพาต|พาร์กินสัน|อัลไซเมอร์|ลมชัก|ออทิสติก|สมาธิสั้น|ฟันผุ|เหงือก|รากผม|ผมบาง|พยาธิ|ขี้เรื้อน)",
        "(?:สายตาสั้น|สายตา|ค่าไต|ค่าตับ|ค่าน้ำตาล|ค่าความดัน|ก้อน|ซีสต์|เส้นเลือดขอด|รากผม)[^ ]{0,10}"
        "(?:จะ)?(?:ลดลง|หาย|ดีขึ้น|ยุบ|กลับมา(?:ปกติ|งอก)|งอกใหม่|คืน)",
    ),
    "en": (
        f"{_EN_DO} (?:(?:the|your|any|all|that|those|out|off|away|up|his|her|every|of|down|po|siya|ng|yung|sa|ang|from|"
        f"to)[ ,]+){{0,4}}{_EN_ILL}",
        f"{_EN_ILL} (?:\\w+ ){{0,3}}(?:right out|out of (?:your|the)|leav\\w+|drain\\w*|flush\\w*|melt\\w*|shrink\\w*|"
        f"dissolv\\w*|grow\\w* back|disappear\\w*|gone|healed|for good|once and for all)",
        "(?:it'?s|it is|is|are|they'?re|keeps?|starts?) (?:\\w+ )?(?:healing|curing|detoxing|cleansing|repairing) "
        "(?:you|your|him|her|the (?:body|liver|skin|gut))|(?:follicles?|cartilage|nerves?|gums?|eyesight) (?:\\w+ )"
        "{0,2}(?:regenerat\\w*|grow\\w* back|repair\\w*|recover\\w*|wake\\w*)",
    ),
    "id": (
        f"{_ID_DO}(?: (?!tidak|tak|dari kami)\\w+){{0,2}} {_ID_ILL}",
        f"{_ID_ILL}(?: (?!tidak|tak|bukan)\\w+){{0,2}} (?:pun )?(?:pulih|sembuh|hilang|ilang|kempes|kempis|lur"
        f"uh|hancur|"
        f"surut|turun|normal|mengecil|boleh baik|tumbuh)",
    ),
    "vi": (
        f"{_VI_DO}(?: (?!không)\\w+){{0,2}} {_VI_ILL}",
        f"{_VI_ILL}(?: (?!không|chưa)\\w+){{0,3}} (?:hạ|âm tính|khỏi|hết|tan|lành|ổn hẳn|mọc lại|phục hồi|đỡ hẳn)",
    ),
    "es": (
        f"{_ES_DO}(?: (?:el|la|los|las|su|tu|de|del|al|por|completo|toda?s?|a)){{0,3}} {_ES_ILL}",
        f"{_ES_ILL}(?: (?!no)\\w+){{0,2}} (?:desaparec\\w*|se (?:va|van|cura|curan|quita|quitan|alivia\\w*|dis"
        f"uelve\\w*)|"
        f"remit\\w+)",
    ),
    "pt": (
        f"{_PT_DO}(?: (?:o|a|os|as|seu|sua|de|da|do|das|dos|ao|com|em|completo|toda?s?)){{0,3}} {_PT_ILL}",
        f"{_PT_ILL}(?: (?!n[aã]o)\\w+){{0,2}} (?:desaparec\\w*|some\\w*|sumi\\w*|vai embora|v[aã]o embora|sara\\w*|"
        f"melhora\\w*)",
    ),
}  # fmt: skip
