"""What a buyer told the shop in private, and what nobody repeats in public: body, health, weight. Own lists."""

from __future__ import annotations

_SAID = "(?:told|said|mentioned|wrote|shared|gave|explained|messaged|described)"
_WAY_TOLD = (
    "(?:(?:in|via|over|on|by) (?:the |our |your |a )?(?:chat|dms?|private|messages?|inbox|pm)|(?:message|chat|"
    "dm)\\w* (?:to|"
    "with) us)"
)
_WAY_ES = "(?:por|en) (?:el |un |tu )?(?:chat|privado|mensajes?|dm|inbox)"
_SAID_ES = "contaste|dijiste|comentaste|mencionaste|explicaste|pusiste|escribiste|nos (?:dijo|conto|comento|escribio)"
_WAY_PT = "(?:no|pelo|em|na|por) (?:chat|privado|mensage[mn]s?|dm|inbox|conversa)"
_SAID_PT = "contou|disse|falou|comentou|mencionou|explicou|escreveu"

#: the buyer told it outside the review
TOLD = {
    "zh": (
        "(?:私下|私聊|私信|聊天|咨询|问尺码|下单前|售前|跟客服|和客服|给客服|找客服|上回聊|之前聊|上次聊|"
        "当时聊)[^。！？]{0,16}"
        "(?:说|提|报|讲|告诉|发|聊|写|填)(?:过|的|了|给|到|自己|您)",
        "(?:您|你)(?:当时|之前|上次|上回)(?:私|聊|跟|和|给|向|报|告诉)[^。！？]{0,10}(?:说|提|报|讲|身)",
    ),
    "ja": (
        "(?:チャット|メッセージ|dm|個別|ご相談|お問い合わせ|ご購入前)(?:で|に|の際|時)[^。]{0,30}"
        "(?:おっしゃっ|伺(?:っ|い)|お聞きし|お話し(?!くだ)|書いて(?:いた|あっ|くださっ)|教えて(?:くださっ|いただい)|"
        "ご相談いただい)",
    ),
    "th": (
        "ตอน(?:ที่)?(?:ทัก|แชท|ถาม|คุย|อินบ็อกซ์)[^.]{0,30}(?:บอก|แจ้ง|เล่า|พูด)|"
        "(?:เคย|ลูกค้า|คุณ|พี่|ที่)(?:ได้)?(?:บอก|แจ้ง|เล่า)(?:ไว้)?[^.]{0,20}(?:ในแชท|ทางแชท|หลังไมค์)",
    ),
    "en": (
        f"you (?:\\w+ )?{_SAID}\\b[^.!?]{{0,40}}{_WAY_TOLD}|{_WAY_TOLD}\\b[^.!?]{{0,30}}you (?:\\w+ )?{_SAID}|"
        "you (?:told|messaged|wrote to|wrote) (?:us|our (?:team|agent|support))|when you (?:asked us|messaged|"
        "chatted|asked "
        "(?:about|for) (?:your |the |a )?size)",
    ),
    "id": (
        "(?:waktu|masa|pas|semasa|saat|kemarin|tadi)(?: \\w+){0,2} (?:chat|dm|inbox|mesej|japri|tanya|nanya|bertanya|"
        "konsultasi)\\w*[^.!?]{0,40}(?:bilang|cerita|cakap|sebut|kata|kasih tahu|beritahu|tulis|info)\\w*|"
        "(?:kakak|kak|awak|akak|puan|anda|sudah|sempat|pernah|dah)(?: \\w+)? (?:bilang|cerita|cakap|sebut|kasih tahu|"
        "beritahu)\\w*[^.!?]{0,30}(?:di|lewat|dalam|kat) (?:chat|dm|inbox|pesan|mesej)",
    ),
    "vi": (
        "(?:hồi|lúc|khi|hôm|đợt)(?: \\w+){0,2} (?:nhắn(?: tin)?|inbox|chat|hỏi size|tư vấn)(?: \\w+){0,8} (?:nói|kể|"
        "bảo|"
        "cho biết|chia sẻ|báo)|(?:có|đã|từng)(?: \\w+)? (?:nói|kể|bảo|chia sẻ|nhắn)(?: \\w+){0,6} (?:trong|qua|ở) "
        "(?:tin "
        "nhắn|chat|inbox)|trong (?:tin nhắn|chat|inbox)(?: \\w+){0,4} (?:có|đã)(?: \\w+)? (?:nói|kể|bảo|chia sẻ)",
    ),
    "es": (
        f"{_WAY_ES}[^.!?]{{0,40}}(?:{_SAID_ES})|(?:{_SAID_ES})[^.!?]{{0,30}}{_WAY_ES}|"
        "cuando (?:nos )?(?:preguntaste|escribiste|consultaste)",
    ),
    "pt": (
        f"{_WAY_PT}[^.!?]{{0,40}}(?:{_SAID_PT})|(?:{_SAID_PT})[^.!?]{{0,30}}{_WAY_PT}|"
        "quando (?:voce )?(?:perguntou|escreveu|chamou)",
    ),
}  # fmt: skip

#: body and health
INTIMATE = {
    "zh": (
        "体重|身高|三围|腰围|胸围|孕|怀着|哺乳|喂奶|母乳|坐月子|产后|剖腹|手术|开刀|湿疹|过敏|皮炎|痔|糖尿|血压|"
        "心脏|癌|化疗|抑郁|失眠|"
        "残疾|假肢|骨折|膝盖|腰椎|颈椎|疤|脱发|斑秃|更年|月经|痛经|身材|\\d+斤|公斤|千克",
    ),
    "ja": (
        "体重|身長|妊娠|授乳|産後|手術|アトピー|湿疹|持病|糖尿|血圧|がん|うつ|膝|腰痛|ヘルニア|傷跡|薄毛|生理|キロ",
    ),
    "th": (
        "น้ำหนัก|ส่วนสูง|รอบเอว|ตั้งครรภ์|ท้อง|ให้นม|ผ่าตัด|ผ่าคลอด|ภูมิแพ้|ผื่น|เบาหวาน|ความดัน|มะเร็ง|ซึมเศร้า|เข่า|หัวเข่า|แผลเป็น|ผมร่วง|"
        "ประจำเดือน",
    ),
    "en": (
        "(?:weight|weigh|height|waist|bust|hips|pregnan\\w+|nursing|breast-?feed\\w*|postpartum|c-section|surger\\w+|"
        "operat(?:ed|ion)|scars?|eczema|psoriasis|dermatitis|allerg\\w+|diabet\\w+|blood pressure|heart condition|"
        "cancer|"
        "chemo\\w*|depress\\w+|anxiety|insomnia|arthritis|hernia|knee|back pain|prosthe\\w+|stoma|mastectomy|alopecia|"
        "hair loss|period|menopause|incontinen\\w+|ibs)",
    ),
    "id": (
        "(?:berat (?:badan|\\d+|\\w+ puluh|\\w+ belas)|bb ?\\d*|tinggi badan|lingkar|hamil|mengandung|menyusui|menyusu|"
        "berpantang|operasi|pembedahan|czer|caesar|sesar|eksim|ekzema|alergi|alahan|diabetes|kencing manis|darah "
        "tinggi|"
        "jantung|kanker|kanser|depresi|lutut|wasir|buasir|bekas luka|parut|rambut rontok|haid|kilo|kg)",
    ),
    "vi": (
        "(?:cân nặng|nặng (?:\\d+|\\w+ mươi)|chiều cao|vòng (?:eo|ngực|mông)|mang thai|có bầu|bầu|cho con bú|sau "
        "sinh|sinh mổ|"
        "phẫu thuật|mổ|chàm|viêm da|dị ứng|tiểu đường|huyết áp|tim mạch|ung thư|trầm cảm|đầu gối|thoát vị|trĩ|sẹo|"
        "rụng tóc|"
        "kinh nguyệt|ký|kg)",
    ),
    "es": (
        "(?:peso|pesas|pesabas|estatura|cintura|embaraz\\w+|lactan\\w+|dando (?:el )?pecho|posparto|cesarea|"
        "operaron|operaste|"
        "operacion|cirugia|cicatri\\w+|eccema|psoriasis|dermatitis|alergi\\w+|diabet\\w+|tension alta|cancer|"
        "quimio\\w*|"
        "depresion|ansiedad|rodilla|hernia|protesis|alopecia|regla|menopausia|kilos)",
    ),
    "pt": (
        "(?:peso|pesa|pesava|altura|cintura|gravid\\w+|gestante|amament\\w+|pos-parto|cesarea|operou|operad\\w|"
        "operacao|"
        "cirurgia|cicatri\\w+|eczema|psoriase|dermatite|alergi\\w+|diabet\\w+|pressao alta|cancer|quimio\\w*|depressao|"
        "ansiedade|joelho|hernia|protese|queda de cabelo|menstrua\\w+|menopausa|quilos)",
    ),
}  # fmt: skip

#: a measure of the buyer's own body, wherever it was told
MEASURED = {
    "zh": (
        "(?:您|你|亲)[^。！？]{0,16}(?:身高|体重|腰围|胸围)(?:是|有|为|"
        ":)?\\s?[\\d一二三四五六七八九][\\d一二三四五六七八九十百点米.]*"
        "(?!\\d)(?!(?:公?斤|kg|cm|厘米|米)?(?:以[内下上]|之间|左右的?(?:人|朋友)|[-~到至]))",
        "[一1]米[一二三四五六七八九\\d]{1,3}[、，, ]{0,2}(?:体重)?[一二三四五六七八九十百\\d]{2,5}(?:斤|公斤|"
        "kg)[^。]{0,30}(?:您|你)",
    ),
    "en": (
        "(?:your|you gave your|listed your) (?:weight|height|waist|bust|hips)(?: \\w+)? (?:as|is|was|of|at|being) "
        "(?:\\d+|"
        "\\w+ty|one|two)[^.,]{0,20}|you (?:weigh|weighed|are|were) (?:about )?\\d{2,3} ?(?:kg|kilos?|lbs?|pounds|"
        "stone)",
    ),
    "id": (
        "(?:awak|kakak|akak|kak|anda|puan|sis|bunda|cik)(?: \\w+){0,3} (?:berat|bb)(?: badan)?(?:nya)? (?:\\d{2,3}|"
        "(?:\\w+ "
        "){0,2}puluh(?: \\w+)?) ?(?:kilo|kg)\\w*",
    ),
    "es": ("(?:pesas|pesabas|pesa usted|tu peso (?:es|era)(?: de)?) (?:\\d{2,3}|\\w+(?: y \\w+)?) ?(?:kilos|kg)",),
    "pt": ("(?:voce|vc) (?:\\w+ )?(?:pesa|pesava)(?: uns)? (?:\\d{2,3}|\\w+(?: e \\w+)?) ?(?:quilos|kg)",),
    "vi": ("(?:chị|anh|bạn|em)(?: \\w+){0,2} nặng (?:\\d{2,3}|\\w+ mươi(?: \\w+)?) ?(?:ký|kg|cân|kí)",),
    "th": ("(?:คุณ|ลูกค้า|พี่)[^.]{0,16}(?:น้ำหนัก|หนัก) ?(?:\\d{2,3}|[ก-๙]{0,6}สิบ[ก-๙]{0,6}) ?(?:กิโล|กก|โล)",),
    "ja": ("お客様[^。]{0,12}体重[はが]?\\s?\\d{2,3}",),
}  # fmt: skip

_ZH, _JA = "[零〇一二三四五六七八九幺两]{3,}", "(?:ゼロ|[零〇一二三四五六七八九]){3,}"
_TH = "(?:(?:ศูนย์|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า) ?){3,}"
_LATIN = (
    "(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|nol|kosong|satu|dua|tiga|empat|lima|enam|tujuh|delapan|"
    "lapan|sembilan|khong|mot|hai|ba|bon|nam|sau|bay|tam|chin|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|um|"
    "dois|quatro|sete|oito|nove|meia)(?![a-z])[ ,-]{0,2}){3,}"
)
#: the end of a number, said in words
SPOKEN_ENDS = (
    f"(?:尾号|末尾|尾数|后[三四34]位)(?:是|为|:)?\\s?{_ZH}|(?:下|末尾)[4四]?(?:ケタ|桁)(?:が|は|の)?\\s?{_JA}|"
    f"(?:ลงท้าย|ท้าย)(?:ด้วย)?\\s?{_TH}|"
    f"(?:ending|ends|end)(?: in| with)? {_LATIN}|(?:berakhir(?:an)?|akhir(?:an)?|hujung(?:nya)?|belakang(?:nya)?|ekor)"
    f"(?: dengan| nomor| nombor)? {_LATIN}|(?:duoi|cuoi|ket thuc)(?: so| la| bang)* {_LATIN}|"
    f"(?:terminad[oa]|termina|final|acaba|terminaci[oó]n)(?: en| em)? {_LATIN}"
)

_WAY = "(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Blvd|Boulevard|Close|Crescent|Terrace|Court|Grove|Row|Gardens)"
_CAPITAL = "[A-ZÀ-ÝĐ][\\wà-ÿ\u1ea0-\u1ef9'-]+"
#: somebody and the street he lives in; capital letters count
AT_HOME = (
    f"(?P<name>{_CAPITAL}),? (?:from|of|on|over on|down|at|in) (?:{_CAPITAL} ){{1,3}}{_WAY}\\b(?! {_CAPITAL})",
    f"(?P<name>{_CAPITAL}),? (?:de|da|do|na|no|em|en|que vive en|que mora na)(?: la| el)? (?:[Cc]alle|[Aa]venida|"
    f"[Rr]ua|"
    f"[Tt]ravessa|[Aa]lameda|[Pp]laza|[Pp]raça) (?:(?:de|da|do|das|dos|del|la|las|los) )*{_CAPITAL}",
    f"(?P<name>{_CAPITAL}) (?:yang )?(?:di|dari|kat|tinggal di) (?:[Gg]ang|[Jj]alan|[Jj]l\\.?|[Ll]orong|[Tt]aman|"
    f"[Pp]erumahan|[Kk]ampung|[Kk]omplek) {_CAPITAL}",
    f"(?P<name>{_CAPITAL}) (?:ở|tại|nhà ở) (?:[Nn]gõ|[Hh]ẻm|[Đđ]ường|[Pp]hố|[Nn]gách) {_CAPITAL}",
)
