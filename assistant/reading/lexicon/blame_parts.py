"""Blame from parts: you did it, you cannot read, you made it up, those like you, then do not buy. Own lists."""

from __future__ import annotations

_ZH_YOU = "(?:您|你|亲|买家|客户|顾客|家长|宝妈)"
_ZH_DEED = (
    "(?:摔|敲|砸|磕|掰|扯|撕|划|烫|洗坏|弄|压|坐|踩|咬|啃|玩坏|泡|烧|拆|捏|掉地|吃胖|长胖|发福|没(?:看|读|按|照|装|拧|洗|量|对准|养|充)|不会|不懂|"
    "太(?:用力|急|重|胖|使劲|粗心|敏感|挑)|用力过|装反|装错|用错|选错|拍错|量错)"
)
_EN_FAULT = (
    "(?:didn't|did not|haven't|never|don't|dropped|used|left|washed|wore|ignored|skipped|missed|forgot|overfilled|"
    "misread|sat|plugged|bent|forced|overcharged|overloaded|mishandled|guess(?:ed)?|rushed|stretched|soaked)"
)

BLAME = {
    "zh": (
        f"(?:可能|应该|大概|估计|多半|恐怕|怕是|怕不是|八成|肯定|明显|显然|看着?|看起来|看样子|分明|怀疑|纯属)(?:也|就|还)?(?:是|像)?(?:因为)?(?:是)?"
        f"{_ZH_YOU}(?:自己|家|最近|那边|平时|的?(?:孩子|娃|宠物|家人))*[^。，！？我]{{0,6}}{_ZH_DEED}",
        "(?:是|像|都)(?:您|你)?自己(?:人为)?(?:敲|砸|磕|摔|掰|剪|扯|撕|划|弄|拆|烫|折|抠|咬|捏|玩|洗|装|用)[^。，！？]{0,3}(?:出来|坏|破|断|裂|掉|碎|错|的)",
        "(?:是|就是|都是|只是|那是)(?:您|你)(?:自己)?(?:不会|没好好|没认真|没仔细|不懂|不肯|想多|记错|看错|理解错|操作不|手法?|用法|期望|要求|心理|太|不爱|不够)|"
        "(?:您|你)(?:自己)?(?:玩|用|穿|洗|装|摔|弄|吃|带)(?:坏|错|反|脏|丢|破)(?:了)?(?:的)?(?:就|还|却|又|怎么|也|才|赖|别)|玩坏的就说",
        "别(?:动不动|老是?|总是?|一有问题|什么都|啥都|一上来)(?:就)?(?:赖|怪|怨|甩|推|骂|扣|质疑|投诉|闹)|(?:赖|怪|推|甩|扣)(?:到|在|给)(?:我们|店|商家|质量|卖家)|"
        "(?:当|做|为人)(?:家长|父母|妈妈?|爸爸?|老师)的(?!心)[^。]{0,8}(?:要|得|该|应|请|怎么|连)|以身作则|(?:装|用|洗|弄|摔|穿|吃)[^。，]{0,3}了[，]?还(?:来|好意思|敢)?(?:怪|赖|怨|骂)|(?:您|你|麻烦|自己)[^，。]{0,6}(?:做(?:做|好|点)功课|补补课|长点(?:心|记性|眼)|动动脑|用点心)",
        "(?:来|想|别|休想|少|企图|拿[^。，]{1,8})(?:来)?(?:糊弄|忽悠|蒙|唬|讹|敲诈|诈|碰瓷|讹诈|骗|坑|薅)(?:我们|小店|商家|店家|我|平台)|(?:说明|证明|可见|看来|只能说)(?:您|你)[^。，]{0,6}"
        "(?:没(?:喝|用|吃|见|闻|穿|买|看)过|不懂|不识|不会|外行|味觉|品味|体质|太)|(?:您|你)?(?:确定|真的|可曾|从来|到底)(?:您|你)?(?:没)?(?:闻|喝|吃|见|用|穿|戴|摸|买)过[^。，]{0,6}"
        "(?:真正|正宗|好|高级|高端|正品|大牌|新鲜)|没(?:闻|喝|吃|见|用|穿|买)过(?:真正|正宗|好|高级|高端)",
        "(?:怎么|咋|为啥|为什么)(?:就|偏|偏偏|一)?(?:到|在|进|轮到)(?:了)?(?:您|你)(?:的)?(?:手|那|这|家)[^。，]{0,4}(?:就|才)?(?:裂|坏|断|破|碎|出|变|有|不)|"
        "(?:我们|店里)也?(?:很|挺|比较|实在|真的)?(?:纳闷|费解|想不通|百思|好奇(?:您|是怎么))|(?:吃胖|长胖|发福|变胖)(?:了)?|(?:您|你)的?(?:身材|体型|脸型|腿|腰|气质|肤色|皮肤|鼻子|舌头|口味|审美)"
        "[^。，]{0,4}(?:撑不|驾驭不|不适合|配不|穿不出|不行|有问题|问题|偏|怪|挑|退化|迟钝)|(?:舌头|味觉|嗅觉|鼻子)[^。，]{0,6}(?:迟?钝|坏了|麻|失灵)|不识货|不懂货|不会欣赏|"
        "(?:喝|吃|穿|用|住)不惯(?:说明|只能说|是因为)",
    ),
    "ja": (
        "(?:この|その)?(?:お値段|価格|値段|お安さ|金額)[^。]{0,12}(?:過度|期待|求め|文句|高望み|仕方|ご理解いただけて)|(?:期待|要求)(?:を)?(?:され(?:て|まし)?(?:も|すぎ)|しすぎ)|"
        "(?:言われ|され|書かれ|おっしゃられ|申され|求められ)(?:まし)?ても[、]?[^。]{0,8}(?:困|対応(?:でき|いたし)|どうしよう|こちらとしては|知り)",
        "(?:お客様|そちら|ご自身|ご本人|あなた)(?:の|が|で|側の|ご自身の)[^。]{0,8}(?:使い方(?:が|に問題(?!は|も))|扱い(?:が|方が)|不注意|確認不足|見落と|勘違い|思い込み|体型|測り間違|測り方|保管が|洗い方が|"
        "乱暴|お読みでな|読んでいな|読まな|責任(?:です|に|か)|過失|わがまま|ご都合でしょう|せい(?:で|か|だ)(?!は))|心外(?:です|で)|難癖|いちゃもん|言いがかり|クレーマー|いかがなもの|"
        "(?:他|ほか)の(?:お客様|方)(?:は|から)[^。]{0,14}(?:ない|ません|問題なく|満足|ちゃんと)[^。]{0,10}(?:のに|が[、。]|ので|けど)",
    ),
    "th": (
        "(?:เจอกัน(?:ที่)?(?:ศาล|โรงพัก|สถานีตำรวจ)|โรงพัก|แจ้งความ(?!คืบ|ประสงค์|จำนง|ต้องการ|เสียหาย)|หมายศาล|ใส่ร้าย(?:ร้าน|เรา)|ให้ร้ายร้าน)|(?:ลูกค้า|คุณ|พี่|น้อง|"
        "แม่)[^ .]{0,8}(?:ไม่อ่าน|ไม่ดูรายละเอียด|ไม่วัด|วัดผิด|เลือกผิดเอง|กดผิดเอง|ใช้ผิด|ทำหล่น|ทำตก|ทำพัง|ไม่ระวัง|"
        "สะเพร่า|ประมาท|เรื่องมาก|จู้จี้|คาดหวังสูง|คาดหวังเกิน|หัวหมอ|จ้องจะ|หาเรื่อง|คิดไปเอง|มโน|เข้าใจผิดเอง)",
        "(?:ถ้า|หาก)[^.]{0,16}(?:ไม่เป็น|ไม่ไหว|ไม่ชอบ|รับไม่ได้|ไม่พอใจ)[^.]{0,4}(?:ก็)?(?:อย่า|ไม่ต้อง)(?:มา)?(?:สั่ง|ซื้อ|กิน|"
        "ใช้)|(?:คนอื่น|ลูกค้าท่านอื่น|ลูกค้าคนอื่น)[^.]{0,14}(?:ไม่เห็น|ไม่มีใคร|ไม่เคย|ใช้ได้|ใส่ได้)|ราคา(?:แค่นี้|เท่านี้|ขนาดนี้)"
        "[^.]{0,10}(?:จะเอา|หวัง|คาดหวัง|ได้แค่)",
    ),
    "en": (
        "(?:fine|great|perfect\\w*|well|lovely|true)(?: \\w+){0,2} (?:on|for|with|to) (?:people|customers|anyone|those|"
        "women|men|adults|folks) (?:who|that)(?: \\w+)? (?:order|read|measure|know|bother|follow|take|can|own|use)|"
        "(?:bit|little|rather|pretty|kind of|quite) (?:rich|cheeky|convenient|suspicious|odd|funny|precious)"
        "(?: \\w+)?(?: to| of you| that| coming| how|,)|funny how|how convenient|convenient(?:ly)? (?:that|how|timing)|"
        "(?:list|record|file|note|track)s? of (?:people|buyers|customers|accounts|those) (?:who|that|like)",
        "(?:measure|read|check|charge|assemble|wash|handle|learn|look|listen|count|follow)(?: \\w+){0,4} (?:properly|"
        "carefully|correctly|first)(?:,)? (?:this|next) time|(?:can't|cannot|won't|not going to) keep (?:payi"
        "ng|covering|"
        "refunding|replacing|cleaning up|sending)[^.!?]{0,20}(?:who|owners|buyers|customers|people|someone|your|"
        "carelessness)|(?:have|had|having|got|do have) (?:our|my|some serious|serious|grave) (?:doubts|suspic"
        "ions)|if (?:you )?"
        "(?:can't|cannot|can not|don't|dunno|no can)(?: \\w+){0,4}(?:,)? (?:then )?(?:don't|do not|dun|why|maybe don't|"
        "better not|shouldn't) (?:order|buy|shop|complain|blame)",
        "looks? like (?:you|you've|someone|somebody)(?: \\w+){0,4} (?:dropped|dragged|chewed|boiled|"
        "tumble|machine|slept|rolled|stood|sat|hammered|kicked|stamped|cut|bleach\\w*)|(?:user|operator|buyer|customer)"
        " error|self-inflicted|your own (?:fault|doing|hands?|washing|careless\\w*|mistake|making|cat|kid|negligence)|"
        "(?:other|real|normal|sensible|serious|grown|most) (?:customers|buyers|adults|people|cooks|owners|par"
        "ents|grown-"
        "ups) (?:don't|do not|never|manage|cope|know|understand|read)|(?:nobody|no one|not one) els"
        "e (?:\\w+ )?"
        "(?:complain\\w*|ha[sd] (?:a|any|this|had)|mention\\w*|manag\\w*|seems?|finds?)|everyone else (?:seems|"
        "manages?|managed"
        "|got|loves|"
        "had no|is happy)",
        f"(?:you|u) (?:clearly|obviously|evidently|plainly|probably|surely|simply|just) {_EN_FAULT}|(?:maybe|perhaps|"
        "try) (?:\\w+ ){0,2}(?:los(?:e|ing) (?:some )?weight|a diet|the gym|an optician|smaller portions|read"
        "ing glasses|"
        "(?:a )?(?:bigger|smaller) appetite)|baka (?:naman )?(?:po )?(?:kasi )?(?:nyo|niyo|ninyo|mali|nabagsak|nahulog|"
        "pinahiram|kayo|hindi (?:nyo|niyo))|(?:nyo|niyo|ninyo) (?:po )?(?:kasi|ang may)|kasalanan (?:nyo|niyo"
        "|ninyo|mo)|"
        "(?:so-called|alleged|supposed) (?:\\w+ )?(?:missing|damage|defect|fault|leak|problem|issue)|your "
        "\"(?:missing|broken|faulty|damaged|lost|allergic|defective)[^\"]{0,16}\"|to call (?:them|it|this) \"(?:faulty|"
        "broken|damaged|defective|used)\"",
    ),
    "id": (
        "(?<!kalau )(?<!kalo )(?<!jika )(?<!bila )(?:kakak|kak|puan|cik|awak|anda|pembeli|pelanggan|sis|bang|ga"
        "n|kamu|customer|bunda|bun)(?:nya)?(?: yang| yg| "
        "ni| tu| beli| je| sih)* (?:tak|gak|ga|nggak|tidak|x|kurang|malas|males|sengaja|asal|lupa|salah)(?: (?:mau|"
        "nak|pernah|pun|betul))? (?:baca|bace|cek|check|ukur|teliti|tengok|lihat|paham|faham|pasang|cuci|basuh|jaga|"
        "rawat|ikut|simak|pilih|guna|pakai|order|patahkan|pecahkan|rosakkan|rusakin)(?! lagi| dulu)",
        "(?:pembeli|pelanggan|customer|orang|buyer) (?:kayak|kaya|macam|seperti|model|jenis) (?:gini|begini|g"
        "itu|ni|ini|"
        "kamu|kakak|awak|tu)|(?:syak|curiga|rasa|yakin|pasti|agaknya|kayaknya|mungkin)(?: kami| kita)? (?:puan|kakak|"
        "kak|awak|pembeli|cik|anda|kamu)(?: \\w+)? (?:sengaja|sendiri|yang|patah\\w*|jatuh\\w*|rosak\\w*|rusak\\w*)|"
        "ngaku[- ]ngaku|(?:ngaku|mengaku|dakwa|bilang) (?:\\w+ ){1,3}padahal|padahal (?:barang\\w*|paket\\w*)"
        "(?: \\w+)? "
        "(?:dipakai|dipake|dah guna|sudah dipakai)|(?:pakai|pake|guna)(?: \\w+)? (?:charger|kabel|sabun|bateri|casan) "
        "(?:murah\\w*|abal\\w*|kw|palsu|cap ayam)|(?:lain kali|next time|kali depan|besok-besok|lepas ni)(?: "
        "\\w+){0,3} "
        "(?:baca|ukur|teliti|jangan (?:main|asal|order)|cek dulu|belajar|tengok)|kalau (?:tak|gak|ga|tidak|nggak) "
        "(?:tahan|suka|paham|faham|pandai|reti|ngerti|mampu)[^.!?]{0,20}(?:jangan|tak payah|gak usah|ga usah|tak usah) "
        "(?:beli|order|pesan|komplen|komplain|complain)|(?:kakak|kak|puan|cik|awak|anda|kamu) sendiri (?:yang |"
        "yg )?(?:basuh|cuci|salah|jatuh\\w*|pecah\\w*|rosak\\w*|rusak\\w*|tarik|potong|bakar|rendam|pilih)|biki"
        "n toko(?: \\w+)? (?:bangkrut|rugi|tutup)",
    ),
    "vi": (
        "(?:do|tại|vì|là do) (?:bạn|chị|anh|em nó|khách|cô)(?: \\w+)? (?:khai|dùng|xài|giặt|làm|để|sạc|cắm|chọn sai|"
        "đặt sai|đo|không đọc|ko đọc|chưa đọc|tự|kéo|ngồi|báo|nhập|bất cẩn|không biết)|(?:do|tại) mình (?:khai|cân|đo)|"
        "khai (?:cân nặng|số đo|chiều cao)(?: \\w+)? (?:không|sai|gian)|(?:xem|coi|nhìn) lại (?:dáng|người|bản thân|"
        "thân hình|mắt|cách ăn|mình)(?= |[,.!]|$)|lần sau(?: \\w+){0,5} (?:báo thật|khai thật|đọc kỹ|đo kỹ|đừng|chú ý "
        "giùm|khai đúng|thì thôi)|không biết (?:ăn|dùng|xài|mặc|lắp|nấu|giặt)(?: \\w+){0,3} thì|mất công (?:h"
        "ai bên|shop|"
        "cả hai|bên)|(?:bao nhiêu|biết bao|cả trăm|cả ngàn) (?:khách|người)(?: \\w+){0,5} (?:đẹp|tốt|ngon|sao|khen|"
        "không ai)|(?:mỗi|chỉ có|riêng) (?:bạn|chị|anh|mình) (?:là )?(?:kêu|chê|than|phàn nàn|bị)",
    ),
    "es": (
        "(?:mancha|rotura|golpe|raya|quemadura|desgaste|fallo|error|culpa|arañazo)(?: \\w+){0,4} (?:es|fue|son|era) "
        "(?:suy[oa]s?|tuy[oa]s?|cosa (?:suya|tuya)|de su parte|de tu parte|del mal uso)|(?:usted|t[uú])(?: lo)? sabes? "
        "(?:muy |perfectamente |de sobra )?(?:bien)?|se queja de todo|te quejas de todo|(?:revisamos|vimos|consultamos|"
        "miramos) (?:su|tu) historial|la mayor[ií]a (?:sabe|entiende|lo (?:sabe|entiende)|lee|se da cuenta)|("
        "?:cualquiera|"
        "todo el mundo|hasta un niñ\\w+) (?:sabe|entiende|lo (?:sabe|entiende)|lee|puede)|pr[oó]xima(?: vez)?,? (?:lea|"
        "mida|lee|mide|f[ií]jes?e|f[ií]jate|aprenda|pida ayuda|tenga m[aá]s|ten m[aá]s)|si no (?:sabe|sabes|entiendes?|"
        "lee|lees|aguantas?|le gusta|te gusta)[^.!?]{0,24}no (?:lo |la )?(?:compre|compres|pida|pidas)|(?:le|"
        "te) falt[oó]"
        "(?: un poc\\w+)?(?: de)? (?:atenci[oó]n|leer|cuidado|medir|paciencia)|y ahora (?:se queja|te quejas|vi"
        "ene|vienes|quiere que|quieres que)|as[ií] no se puede (?:atender|trabajar)|"
        "(?:quiere|intenta|pretende|quieres|intentas)(?: \\w+)? (?:aprovechar\\w*|colarnos|engañarnos|estafarnos|sacar"
        "(?:nos)? (?:algo )?gratis)",
    ),
    "pt": (
        "(?:voc[eê]|vc|a senhora|o senhor|a cliente|o cliente)(?: \\w+)? (?:colocou|botou|p[oô]s|usou|lavou|forçou|"
        "apertou|deixou|encheu|sentou|carregou)(?: \\w+){0,3} (?:demais|errad\\w|de qualquer jeito|sem cuidad"
        "o|do jeito "
        "errado|al[eé]m)|(?:jog|bot|p[oô]|coloc)(?:ar|ando|ue|r|ndo)? a culpa (?:na|no|em|pra|nas|da)|culpar a loja|"
        "falt(?:ou|a)(?: um pouqu?inho| um pouco| mais)?(?: de)? (?:atenç[aã]o|leitura|medir|ler|capricho|paci[eê]ncia)"
        "(?![^.!?]{0,12}nossa?)|(?:pra|para) quem (?:mediu|n[aã]o leu|n[aã]o l[eê]|entende|sabe|reclama)|at[e"
        "é] que errou|"
        "(?:qualquer um|todo mundo|at[eé] (?:uma )?criança|a maioria)(?: \\w+)? (?:sabe|entende|consegue|l[eê"
        "])(?= |[,.!])|"
        "se n[aã]o (?:sabe|aguenta|gosta|entende|leu)[^.!?]{0,24}(?:n[aã]o|nem) (?:compr|ped)\\w+|(?:da pr[oó]xima|na "
        "pr[oó]xima)(?: vez)?,? (?:leia|meça|preste|veja (?:bem|direito)|confira|tenha|aprenda)|e agora (?:recl"
        "ama|vem (?:reclamar|cobrar)|quer (?:troca|dinheiro|reembolso))|assim (?:fica "
        "(?:complicado|dif[ií]cil)|n[aã]o d[aá])(?= |[,.!]|$)|quer(?:endo)? (?:se aproveitar|tirar vantagem|l"
        "evar vantagem|"
        "dar golpe|passar a perna)",
    ),
}  # fmt: skip
