"""Blame by the way: "this time open it gently", "people who know silk would not", "who else has a key". Own lists."""

from __future__ import annotations

_ID_CARE = "(?:pelan|hati-hati|teliti|telaten|bijak|sabar|lembut|elok-elok|cermat)"
_EN_CARE = "(?:careful|gentle|gently|patient|kinder|slower|softly)"

ASIDE = {
    "zh": (
        "(?:这次|这回|下次|下回|以后)[^。，！？]{0,8}(?:轻点|轻拿|收好|别又|别再(?!让)|看准|先学会|先量一?量|先看懂|"
        "慢点拆|温柔点)|"
        "(?:懂行|懂行情|讲究|细心|会用|识货|专业|有经验|爱惜(?:东西)?)(?:一?点)?的(?:人|买家|客人|家庭|师傅|朋友|"
        "顾客|姐妹)?[^。，！？]{0,10}"
        "(?:都|一般|一上手|自然|就|不会)(?:知道|会|夸|说|马上|当面|清楚|在意)",
        "(?:不是|又不是)(?:装饰|摆设)|(?:常识|逻辑)(?:哈|呢|吧|嘛|啊|呀|～|~|。|！|$)|"
        "(?:您|你)(?:当初|那时|之前)?[^。，]{0,6}(?:坚持|非要|硬要|非给|執意|堅持)(?:不|要|给|把|选|買)"
        "?[^。，]{0,10}(?:现在|反过来|的哦|的呀|嘛|呢|，)|"
        "(?:出厂|发货|入库|留样)[^。，]{0,8}(?:正常|检测|无异常)[^。]{0,24}(?:您|用户|府上|个人)[^。，]{0,10}(?:操作|"
        "线路|嗅觉|使用|手机|屏幕)|"
        "(?:想必|相信)(?:真相|原因|这一点)?[^。，]{0,4}(?:您|你)(?:比我们|心里|自己)[^。，]{0,4}(?:清楚|明白|有数)|"
        "(?:请|麻烦)(?:您|你)?如实(?:回忆|说明|告知)|(?:适应|提升)一下档次|(?:问问|先问)(?:自家|家里)人",
    ),
    "en": (
        f"(?:maybe |perhaps |and )?(?:this|next) time,? (?:maybe |perhaps |please |just )?(?:don't|do not|try not to|"
        f"without|keep (?:it|them) (?:off|away)|be (?:a (?:bit|little) )?(?:more )?{_EN_CARE}|read|check|measure|"
        f"handle (?:it|them) {_EN_CARE})|(?:before|until) (?:the )?buy button|before (?:you )?(?:press|click|hit)\\w* "
        f"(?:the )?buy",
        "(?:gets?|was|were|been|is)(?: \\w+)? (?:opened|read|consulted|looked at|checked) (?:at least once|before the|"
        "even once)|(?:not|never|weren't|wasn't) consulted|(?:strike|struck) you as (?:decorative|optional|a "
        "suggestion)|(?:isn't|aren't|not) (?:decoration|decorative|a chew toy|for show)|who else has (?:a |the )?key|"
        "(?:depends?|comes? down|up) (?:on|to) the (?:operator|cook|user|"
        "person holding|hands)",
        "(?:some people|some folks|not everyone|some buyers) (?:just |simply )?(?:aren't|is|isn't|are not|can't|don't) "
        "(?:made|cut out|meant|built|ready) for|(?:once|if) you know how to (?:apply|use|handle|hold|wear|work|care)|"
        "(?:bless you|well done|points|credit) for trying|(?:people|those|anyone|folks|buyers|customers) who "
        "(?:know|understand|appreciate|love|actually read)(?: \\w+){0,4} (?:know|see|would|wouldn't|will|won't|tend|"
        "never|don't|understand)|"
        "(?:i'm|we're|just) curious (?:how|why|what)(?: \\w+){0,3} (?:ended|got|came|managed|happened)|as you "
        "(?:yourself )?"
        "(?:chose|confirmed|insisted)|you (?:yourself )?(?:say|said|did pick|picked|chose) (?:confirm|it yourself|"
        "the wrong)|"
        "(?:buyers|customers|people) (?:tend to|who didn't bother|like to)(?: \"?\\w+\"?){0,4} (?:act|then|surprised|"
        "and)|"
        "somebody (?:didn't|did not|forgot)|(?:someone|somebody) (?:left|dropped|forced|played)",
    ),
    "id": (
        f"(?:kali ini|lain kali|next time|lepas ni|lepas ini|berikutnya|ke depannya|kedepannya)(?: \\w+){{0,5}} "
        f"(?:{_ID_CARE}|dipisah|jangan|dibaca|baca|ukur|read)|(?:dibuka|buka|bukanya)(?:nya)? (?:pelan|elok-elok)|"
        f"lebih (?:bijak|telaten|teliti|cermat)",
        "(?:orang|pelanggan|pembeli|yang|customer) (?:yang )?(?:paham|ngerti|faham|tahu|tau|biasa beli|reti|pandai|"
        "pakai "
        "bener|pakai betul|suka|sayang)(?: \\w+){0,4} (?:pasti|biasanya|tahu|tau|tak|ngga|nggak|gak|tidak|aman|memang)|"
        "(?:tangan|kaki|muka|berat|badan|jari|mata)(?:nya)?(?: \\w+){0,3} (?:jodoh|berubah|naik|belum)|(?:bukan|tak) "
        "(?:salah )?(?:raknya|produk|barang|shade|potongan)\\w*(?: \\w+){0,3},? (?:coba|cuba|dear|kak|lantai|hihi|sis)",
        ""
        "(?:jari|mata)(?: \\w+){0,4} (?:dulu )?sebelum(?: \\w+){0,2} (?:tekan|klik|bayar)|(?:banyak|ada) masa lapang|"
        "semoga (?:jadi|menjadi) pelajaran|(?:diingat-ingat|ingat-ingat)|"
        "(?:takkan|masa) (?:itu|gitu|segitu) pun",
    ),
    "vi": (
        "lần (?:này|sau|tới)(?: \\w+){0,5} (?:nhẹ tay|nhẹ nhàng|đúng chiều|giúp em|tranh thủ|cẩn thận|đọc kỹ|coi kỹ)|"
        "nhẹ tay (?:hơn|giúp|giùm|chút)|(?:người|ai|khách) (?:hiểu|biết|rành|sành)(?: \\w+){0,4} (?:thì|sẽ|không|đều|"
        "ai)|"
        "hợp với người biết|tùy (?:tay|người|cách) (?:người |nấu|dùng|nhà)|(?:không|đâu|hổng) tốn tiền (?:xem|đọc|coi)|"
        "tại (?:chị|bạn|anh) (?:ghi|chọn|mở|để)|theo cảm tính|chắc nhà mình có",
    ),
    "th": (
        "(?:คราวนี้|ครั้งนี้|รอบนี้|คราวหน้า|ครั้งหน้า)[^.]{0,16}(?:เบา ?ๆ|เบามือ|ระวัง|ถนอม|ใจเย็น|ดูให้ดี|อ่านให้)|"
        "(?:คนที่|คนเลี้ยง|คน|แม่ๆ ท่านอื่น|ลูกค้าส่วนใหญ่)[^ ]{0,16}(?:จริง|เป็น|ถนัด)[^.]{0,4}เขา(?:จะ|ก็)?(?:รู้|ค่อย|อ่าน|ไม่)|ใคร ?ๆ "
        "ก็รู้|เรื่องพื้นฐาน|"
        "มือหนัก|ขึ้นอยู่กับความใส่ใจ|ถ้าอ่านสัก(?:นิด|หน่อย)|อ่านนิดนึง|ช่วยไม่ได้จริง|เหมาะกับคนที่|"
        "(?:สั่ง|กด|วัด|ใส่)[^ ]{0,10}ผิด(?:มา)?(?:เอง|กันเอง|ไง)",
    ),
    "ja": (
        "(?:今度|次回|次|今回)(?:は|こそ)[^。]{0,12}(?:失くさ|落ち着いて|ご確認のうえ|お読みのうえ|丁寧に|そっと)|"
        "(?:きちんと|ちゃんと|正しく|普段から)[^。]{0,14}(?:方|人)(?:から)?(?:は|でしたら)[^。]{0,24}(?:おりません|"
        "迷われ|ございません|ありません)|"
        "ほったらかしに|(?:する|なさる|お手入れをなさる)習慣が|お読みになったうえで[^。]{0,16}(?:普通|ふつう)|"
        "少し無理があった|"
        "気がおありでしたら|心がけていただ[^。]{0,6}れば",
    ),
    "es": (
        "(?:esta vez|la proxima(?: vez)?)(?: \\w+)?,? (?:sin|mejor|procura|intenta no|no l[oa])|(?:hay que|habia que) "
        "(?:mirar|leer)l[oae]s?|pero claro,? hay que|a quien (?:l[oa] )?(?:riega|usa|lava|cuida|lee|monta)\\w*(?: "
        "\\w+){0,6} "
        "(?:le |si )?(?:dura|funciona|va)|¿?l[oa] llegaste a (?:abrir|leer|mirar)|no tiene la culpa",
    ),
    "pt": (
        "(?:isso|isto) qualquer um (?:imagina|sabe|entende)|(?:o manual|a etiqueta|a tabela) ta (?:la|ai) (?:pra|"
        "para) isso|"
        "pode falar a verdade|escolhid[oa] pela propria|"
        "da proxima(?: vez)? (?:le|mede|olha|confere|leia|meca|com mais)",
    ),
}  # fmt: skip
ASIDE["ms"] = ASIDE["id"]
