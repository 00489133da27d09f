"""What a model writes around a reply: offers to rework it, checks it ran, its end, empty values. Own lists."""

from __future__ import annotations

_EN_REWORK = (
    "(?:make (?:this|the (?:reply|message|text|tone|wording)|it (?:\\w+ )?(?:friendlier|warmer|shorter|softer|longer|"
    "firmer|more (?:formal|casual|polite|personal|apologetic)|less formal|sound))|rewrite|rephrase|reword|redraft|"
    "revise (?:it|this|the (?:reply|message|text))|shorten (?:this|the (?:reply|message|text))|soften (?:this|the (?:"
    "reply|message|tone|wording))|adjust (?:this|the (?:tone|wording|reply|message))|polish (?:this|the (?:reply|"
    "message|wording))|translate (?:it|this)|tweak (?:it|this|the (?:tone|wording|reply|message))|expand on|another "
    "version|a (?:shorter|longer|friendlier|warmer|softer|firmer|more \\w+|less \\w+) (?:version|tone|reply|draft|"
    "message|wording))"
)

MARKS = {
    "zh": (
        "(?:我来|让我|我将|我会|我)(?:扮演|充当|模拟|代入)|(?:我来|让我|我将|我会)以[^，。]{0,8}(?:身份|口吻|角色)|"
        "(?:扮演|角色)"
        "[:：][^。]{0,3}(?:客服|卖家|商家|店)|(?:版本|草稿|话术|文案|回复|"
        "示例)\\s*[一二三四1-4abc]\\s*(?:[（(][^）)\\n]{0,16}[）)])?"
        "\\s*[:：]|(?:^|[。\\n])\\W{0,3}(?:待补充|待填写?|待完善|待定|待写|占位)|这里(?:写|放|填)(?:方案|内容|姓名|"
        "金额|原因|回复|称呼|"
        "补偿)|(?:插入|填入|替换(?:为|成))[^。，]{0,6}(?:姓名|昵称|金额|单号|日期|店名|称呼)",
        "(?:如需|如果需要|若需|需要|想要|要不要|是否需要|如果?(?:觉得|想|希望|您想)|还可以|我可以|"
        "可以帮您)[^。，]{0,14}(?:语气|口吻|"
        "措辞|篇幅|文案|话术|字数|再改一|改一版|换一版|润色|精简一下|扩写|改写|重写)|(?:更|"
        "再)[^。，]{0,6}(?:的)?(?:语气|口吻|措辞|文风)|"
        "我(?:可以|能)?再(?:给您)?(?:改|写|出|换|润色)(?:一|个|几)?(?:版|稿)|(?:需要|要)(?:我)?(?:再)?(?:短|长|正式|"
        "活泼|委婉|强硬)一点的"
        "(?:版本|回复|说法)",
        "(?:已|均已?|都)(?:经)?(?:避开|规避|避免|去除|过滤|替换)[^。]{0,6}(?:敏感|违规|违禁|极限|绝对化|"
        "广告)[^。]{0,2}(?:词|用语|字眼)|"
        "(?:可以?|请)?直接(?:复制|粘贴|发布|发送)(?=[，。！]|$|发|使用|粘贴|给(?:客|顾|买))|复制(?:粘贴)(?:即可|"
        "发送|发布|使用|就行)|"
        "(?:以上|上面|上述|本条)(?:内容|回复|话术|文案|为|是|就是)+[^。]{0,8}(?:敏感|合规|符合(?:平台|规则|要求)|"
        "参考|生成|(?:回复|答复)"
        "(?:内容|完毕)?(?=[，。]|$))|(?:回复|回答|输出)(?:完毕|结束|到此)|(?:合规|政策|规则|敏感词|违禁词|"
        "质检)(?:性)?(?:检查|校验|审核|"
        "自检|检测|核对)(?:结果)?[:：]|(?:合规|政策|敏感词|违禁词)(?:检查|校验|自检|检测)(?:已)?通过|"
        "字数(?:统计)?[:：]|(?:置信度|"
        "情绪识别|意图识别|客户情绪|风险等级|用户意图|情感倾向)[:：]|以下省略|（此处省略|（完）$",
        "(?:请|可)?(?:运营|客服|主管|同事)(?:同学)?(?:发送前|发布前|发出前)|(?:发送|发布|"
        "发出)(?:之)?前(?:请)?(?:核对|替换|修改|删除|检查|"
        "确认金额|选择)|二选一(?:发送|即可|发)|(?:请)?(?:自行|酌情)(?:替换|修改|删改|填写|调整)|(?:我|本模型|"
        "本助手)(?:没有|无法)"
        "(?:访问|查看|获取|读取)(?:实时|外部|您的订单系统|系统|物流系统|数据库)|(?:根据|按照)(?:我的)?(?:提示词?|"
        "指令|设定|人设|训练)",
    ),
    "ja": (
        "(?:ai|言語)(?:言語)?モデル(?:の(?:ため|ので)|です|なので|ですので|であり)|(?:以上|上記)(?:が|"
        "は)(?:、)?(?:返信|回答|文面|案|"
        "メッセージ|下書き)(?:です|案|に|と|文)|(?:ポリシー|規約|ルール|コンプラ\\w*|ng ?ワード|禁止語|"
        "トーン)(?:の)?(?:確認|チェック)"
        "\\s*[:：]|(?:文字数|信頼度|感情|意図|判定|分類)\\s*[:：]|(?:カジュアル|丁寧|フォーマル|短い|短め|短く|"
        "柔らか|やわらか|くだけた|"
        "親しみ|簡潔)[^。]{0,10}(?:文面|文章|言い回し|トーン|文体|バージョン|版|口調)|(?:別の|他の)(?:文案|文面|"
        "返信案|言い回し|案文)",
        "(?:文面|文章|返信|トーン)を?(?:もっと|もう少し|さらに|より)[^。]{0,12}(?:でき|可能|お申し付け|直し|変え|"
        "調整)|(?:コピー|コピペ)"
        "(?:して)?(?:そのまま)?(?:貼り|送信|投稿|ペースト)|そのまま(?:投稿|送信|コピペ|コピー)(?:いただけ|でき|可|"
        "して)|(?:役|担当者?|店員)"
        "を演じ|になりきって|として振る舞|送信前に[^。]{0,10}(?:確認|差し替|修正|選|削除)|いずれか(?:を)?(?:選んで|"
        "お選び)[^。]{0,6}送信|"
        "(?:ここ|こちら)に[^。]{0,8}(?:名前|金額|日付|商品名|署名|理由)[^。]{0,4}(?:を)?(?:入れ|挿入|記入|入力)|"
        "(?:案|パターン|"
        "バージョン)\\s*[1-3abc一二三](?:\\s*[（(][^）)]{0,14}[）)])?\\s*[:：]|返信(?:は)?(?:以上|終わり|ここまで)|"
        "以下(?:、)?(?:略|省略)",
    ),
    "th": (
        "(?:ต้องการ|อยาก|หาก|ถ้า|จะ)[^.]{0,12}(?:ปรับ|เปลี่ยน|แก้|เขียนใหม่|ให้ฉัน|ให้ผม|ให้ดิฉัน|ทำให้)[^.]{0,16}(?:โทน|"
        "น้ำเสียง|สำนวน|ข้อความให้|สั้นลง|สั้นกว่า|สุภาพขึ้น|ทางการขึ้น|ทางการกว่า|เป็นกันเองกว่า|เป็นกันเองขึ้น|นุ่มนวล)|"
        "(?:จบ|สิ้นสุด)(?:คำตอบ|ข้อความ|การตอบ|ร่าง)|(?:ตรวจ(?:สอบ)?|เช็[คก])(?:นโยบาย|กฎ|คำต้องห้าม|ความเหมาะสม)[^ ]{0,6}\\s*"
        "[:：]|(?:จำนวนคำ|ความยาว(?:ข้อความ)?|ความมั่นใจ|อารมณ์ลูกค้า|ระดับความเสี่ยง)\\s*[:：]",
        "(?:คัดลอก|ก๊[อ]?ป(?:ปี้)?|copy)[^ ]{0,8}(?:ส่งได้|โพสต์ได้|ส่งลูกค้า|ไปตอบ)|(?:แบบ|เวอร์ชัน|เวอร์ชั่น|ตัวเลือก|ร่าง)(?:ที่)? ?"
        "[1-3๑-๓ก-ค](?: ?\\([^)\\n]{0,20}\\))? ?[:：]|สวมบท|รับบทเป็น|แสดงเป็น(?:แอดมิน|พนักงาน)|"
        "\\[[^\\]\\n]{0,30}(?:แทรก|ลายเซ็น|"
        "ใส่|เติม|กรอก|ระบุ|ชื่อ|จำนวน|วันที่|ลูกค้า|ลบ|เลือก|โทน|เหตุผล|ลิงก์)[^\\]\\n]{0,30}\\]|ก่อนส่ง(?:ให้)?(?:แก้|ตรวจ|เปลี่ยน|"
        "เลือก|ลบ)|ใส่(?:ชื่อลูกค้า|จำนวนเงิน|ชื่อร้าน)(?:ตรงนี้|ที่นี่)|(?:ฉัน|ผม|ดิฉัน)(?:เป็น|คือ)(?:แค่|เพียง)(?:ai|โมเดล|ปัญญา|"
        "โปรแกรม)",
    ),
    "en": (
        f"(?:let me know|tell me|happy to|glad to|i can|i could|shall i|should i|would you like(?: me to)?|want me to|"
        f"if you(?:'d| would)? (?:like|want|prefer)|feel free to|i'm able to|just ask|say the word)(?: (?:if|and|me|to|"
        f"you|i|you'd|would|like|want|prefer|need|also|a|quickly|can|should|have|or|rather|for|it)){{0,8}} {_EN_REWORK}"
        f"|(?:friendlier|more formal|less formal|more casual|warmer|softer|firmer|more empathetic)(?: or \\w+)? "
        f"(?:version|reply|wording|draft|rewrite)",
        "(?:end|beginning|start) of (?:the |my |this )?(?:reply|response|message|draft|answer|output|text)|(?:policy|"
        "compliance|safety|tone|guidelines?|rules?|sensitivity|brand) (?:check(?:ed|s)?|review|status) ?(?:ok|pass"
        "(?:ed)?|complete|[:=])|(?:confidence|word count|character count|sentiment|intent|reasoning|chain of thought|"
        "risk level|escalation|customer emotion|detected language|final answer|system|assistant|user prompt|output|"
        "agent notes?|internal) ?(?:score|level|note)? ?[:=](?=[ \\n]?\\S)|#{2,6} ?[a-z][a-z ]{2,30}|\\*\\*[a-z][^*\\n]"
        "{1,30}:?\\*\\*:?|-{3,} ?[a-z][a-z ]{2,30}-{3,}|```\\w*",
        "undefined|\\[object object\\]|(?:hello|hi|dear|hey|hola|oi|halo|hai|with|by|to|is|of|for|order|name|amount|"
        "\\$|rm|rp|usd|date) (?:null|nan)|(?:hello|hi|dear|hey|hola|halo|hai|by|order|amount|date|\\$) "
        "none(?=[,.!])|null(?=[,.!]| will| is| and| has| parcel)|(?<![a-z])nan(?= "
        "(?:usd|myr|idr|dollars|days))|#(?:n/a|ref!|value!|name\\?)|lorem ipsum|%[sd](?![a-z])|%\\d\\$s|asdf+|(?:tbd|"
        "tbc)(?=[ .,)\\]]|$)|todo ?:|fixme|<[a-z][^<>\\n]{2,80}>|\\[[^\\]\\n]{0,60}\\b(?:insert|pick|choose|draft|"
        "option|before sending|remove|signature|here|optional|adjust|tone|internal|escalate|if (?:the )?(?:customer|"
        "buyer|needed|applicable)|state|describe|mention|apolog\\w+)\\b[^\\]\\n]{0,60}\\]",
        "(?:ready|safe|ok|free|cleared) (?:to|for) (?:copy|paste|post(?:ing)?|send as is|be sent as is|publish\\w*|"
        "copy-paste)|copy(?: and |[- /])paste (?:this|it|the|as|into|ready|directly|below|above)|(?:feel free|please "
        "feel free|you can|you may|be sure|remember|make sure) to (?:edit|adapt|personali[sz]e|customi[sz]e|adjust|"
        "tweak|modify|replace|swap in|fill in) (?:this|it|the (?:reply|message|text|name|bracket|placeholder|amount|"
        "details)|as|with|any)|(?:this|the|above) (?:reply|response|message|draft) (?:is |also )?(?:acknowledges|"
        "apologi[sz]es|addresses|avoids|keeps|maintains|follows|complies|adheres|stays|contains \\d+|uses a|strikes|"
        "aims)|i(?:'ve| have)? (?:kept|avoided|left out|omitted|removed|steered clear)(?: \\w+){0,5} (?:short|polite|"
        "neutral|tone|words|wording|amount|compensation|refunds?|language|promises?|admission|phrases|terms)|(?:hope "
        "(?:this|that) (?:reply|response|draft|message|version) (?:helps|works|is))",
        "i(?:'m| am) (?:just|only|merely|simply) (?:an? )?(?:ai|a\\.i\\.|artificial intelligence|bot|virtual "
        "assistant|language)|an? ai (?:\\w+ )?(?:developed|trained|designed|created|built|programmed|made) (?:by|to|on"
        "|for)|(?:ai|model|assistant|bot),? (?:and |so |that |which )?(?:i )?(?:can't|cannot|can not|don't|do not|am "
        "not able|am unable|lack|doesn't|does not) (?:\\w+ )?(?:access|browse|see|have|feel|provide|view|retrieve|"
        "look|check|experience)|i(?:'ll| will|'m going to|'m) (?:now )?(?:act|play|pretend|roleplay|role-play|playing|"
        "acting|pretending)(?: \\w+)? (?:as|the role|the part|to be)|(?:acting|speaking|responding|writing) (?:as|in "
        "the role of) (?:the|a) (?:customer service|seller|shop|support|service) (?:agent|rep\\w*|assistant|owner)?|"
        "in character as|role ?-?play|as per (?:your|the) (?:prompt|instructions?|guidelines|brief|request above)|per "
        "your (?:prompt|instructions)",
    ),
    "id": (
        "(?:mau|ingin|perlu|butuh|nak|mahu|jika|kalau|boleh|bisa|saya (?:boleh|bisa))(?: \\w+){0,5} (?:dibuat|buat|"
        "buatkan"
        "|ubah|diubah|ditulis ulang|tulis ulang|tulis semula|dipersingkat|persingkat|ringkaskan|diringkas|dijadikan|"
        "jadikan|perhalus)(?: \\w+){0,3} (?:nada|gaya bahasa|lebih (?:santai|formal|singkat|pendek|ramah|mesra|sopan|"
        "akrab|panjang|hangat|ringkas|lembut)|versi)\\w*|(?:akhir|tamat|selesai|sekian|penutup)(?:nya)? (?:jawaban|"
        "balasan|respons?|jawapan|draf|teks)|(?:cek|pemeriksaan|semakan|periksa|pengecekan) (?:kebijakan|polisi|aturan|"
        "dasar|peraturan|kata)\\w*\\s*:|(?:panjang|jumlah kata|bilangan perkataan|jumlah karakter)\\s*: ?\\d+|"
        "(?:tingkat "
        "(?:keyakinan|risiko)|sentimen|emosi (?:pelanggan|pembeli)|tahap keyakinan)\\s*:",
        "(?:siap|tinggal|bisa langsung|boleh terus|sedia) (?:di)?(?:copas|copy ?paste|tempel|posting|tampal)|"
        "\\[[^\\]\\n]"
        "{0,60}\\b(?:draf|draft|pilih|sebelum|hantar|kirim|isi|masukk?an|sesuai\\w*|nama|tanda tangan|tandatangan|"
        "hapus|"
        "padam|jika|kalau|sebutkan|tarikh|tanggal|nominal)\\b[^\\]\\n]{0,60}\\]|(?:berperan|berlagak|memainkan "
        "peran(?:an)?"
        "|berpura-pura) sebagai|bertindak sebagai (?:cs|admin|penjual|customer|khidmat|agen)|(?:draf|draft|opsi|"
        "pilihan|"
        "versi) ?[1-3abc](?: ?\\([^)\\n]{0,20}\\))? ?:|draf \\d (?:daripada|dari) \\d|sebelum (?:dikirim|dihantar|"
        "kirim|"
        "hantar),? (?:ganti|ubah|tukar|pilih|sesuaikan|semak nada)|saya (?:hanya|cuma|hanyalah) (?:sebuah |satu "
        ")?(?:ai|"
        "model|program|asisten virtual|pembantu maya)",
    ),
    "vi": (
        "(?:muốn|cần|thích|để|có thể)(?: \\w+){0,4} (?:viết lại|chỉnh(?: lại| sửa)?|rút gọn|đổi|làm)(?: \\w+){0,5} "
        "(?:giọng(?: văn| điệu)?|văn phong|ngắn hơn|ngắn gọn hơn|dài hơn|thân thiện hơn|lịch sự hơn|trang trọng hơn|"
        "gần "
        "gũi hơn|mềm mại hơn)|(?:hết|kết thúc) (?:phản hồi|câu trả lời|tin nhắn mẫu|nội dung trả lời|bản nháp)|kiểm "
        "tra "
        "(?:chính sách|quy định|từ cấm|từ nhạy cảm|tuân thủ)\\s*:|(?:độ dài|số từ|số chữ|độ tin cậy|cảm xúc khách|"
        "mức độ "
        "rủi ro)\\s*:|(?:đã|có) tránh (?:các )?từ (?:cấm|nhạy cảm|nhạy)",
        "(?:sao chép|copy)(?: \\w+){0,3} (?:gửi khách|đăng luôn|dán vào|gửi luôn|đăng ngay)|(?:bản|phiên bản|phương án "
        "trả lời|mẫu) ?(?:nháp )?(?:số )?[123abc](?: ?\\([^)\\n]{0,20}\\))? ?:|(?:đóng|nhập|vào) vai (?:nhân viên|shop|"
        "người bán|chăm sóc|cskh)|\\[[^\\]\\n]{0,40}(?:chèn|điền|tên|số|ngày|chữ ký|lý do|chọn|xóa|nếu khách|giọng)"
        "[^\\]\\n]{0,40}\\]|trước khi gửi(?: \\w+){0,3} (?:thay|điền|chỉnh|chọn|sửa|xóa)|(?:mình|em|tôi) chỉ là "
        "(?:một )?"
        "(?:ai|mô hình|trợ lý ảo|chương trình)",
    ),
    "es": (
        "(?:quieres?|desea\\w*|prefier\\w+|necesit\\w+|gustar[ií]a|puedo|podr[ií]a|si quiere)(?: \\w+){0,5} (?:redact|"
        "reescrib|reformul|acort|suaviz|ajust|hag|dej|har|pon)\\w*(?: \\w+){0,5} (?:tono|texto|mensaje|respuesta|"
        "m[aá]s "
        "(?:form|breve|cercan|c[aá]lid|amable|emp[aá]tic)\\w*|versi[oó]n|estilo)|fin(?:al)? de(?: la|l)? (?:respuesta|"
        "mensaje|borrador|texto)|(?:comprobaci[oó]n|verificaci[oó]n|revisi[oó]n|control|chequeo|cumplimiento)(?: de(?: "
        "la| las)?)? (?:normas|pol[ií]ticas?|reglas|tono|normativa)\\s*:|(?:opci[oó]n|versi[oó]n|borrador) [1-3abc]\\s*"
        "(?:\\([^)\\n]{0,20}\\))?\\s*:|(?:n[uú]mero de palabras|nivel de confianza|confianza|sentimiento|intenci[oó]n|"
        "emoci[oó]n del cliente)\\s*:",
        "(?:list[oa]s?|puedes?) (?:para )?copiar(?: y pegar)?|copiar? y pegar?|\\[[^\\]\\n]{0,60}\\b(?:nombre|"
        "insert\\w*|"
        "firma|aqu[ií]|importe|fecha|elig\\w*|elegir|borra\\w*|elimina\\w*|si el cliente|tono|plazo|enlace|opcional|"
        "motivo)\\b[^\\]\\n]{0,60}\\]|(?:act[uú]o|actuar[eé]|respondo|responder[eé]|interpreto|har[eé]) (?:como|el "
        "papel "
        "de)(?: \\w+)? (?:agente|vendedor|atenci[oó]n|tienda)|antes de enviar(?:lo|la)?,? (?:revis|cambi|sustitu|"
        "reemplaz|ajust|elig|borr)\\w*|(?:solo|apenas|simplemente) soy (?:una? )?(?:ia|modelo|asistente virtual|"
        "programa)|soy (?:solo|solamente) (?:una? )?(?:ia|modelo|asistente virtual)",
    ),
    "pt": (
        "(?:quer(?:es|em)?|quiser|desej\\w+|prefer\\w+|precis\\w+|posso|poderia|gostaria)(?: \\w+){0,5} (?:redij|"
        "reescrev|"
        "reformul|encurt|suaviz|ajust|faç|deix|mud|fac|coloc)\\w*(?: \\w+){0,5} (?:tom|texto|mensagem|resposta|mais (?:"
        "form|breve|pr[oó]xim|acolhed|amig[aá]v|emp[aá]tic|curt)\\w*|vers[aã]o|estilo)|fim d(?:a|o) (?:resposta|"
        "mensagem|"
        "rascunho|texto)|(?:checagem|verifica[cç][aã]o|revis[aã]o|checklist|conformidade)(?: d[aeo]s?)? "
        "(?:pol[ií]ticas?|"
        "normas|regras|tom|diretrizes)\\s*:|(?:op[cç][aã]o|vers[aã]o|rascunho) "
        "[1-3abc]\\s*(?:\\([^)\\n]{0,20}\\))?\\s*:|"
        "(?:n[uú]mero de palavras|n[ií]vel de confian[cç]a|confian[cç]a|sentimento|inten[cç][aã]o|emo[cç][aã]o do "
        "cliente)\\s*:",
        "(?:pront[oa]s?|s[oó]|pode) (?:para |pra |[eé] )?(?:copiar|colar)(?: e colar)?|copiar? e colar?|"
        "\\[[^\\]\\n]{0,60}"
        "\\b(?:nome|inserir|insira|assinatura|aqui|valor|data|escolh\\w*|apag\\w*|remov\\w*|se o cliente|tom|prazo|"
        "link|"
        "opcional|motivo)\\b[^\\]\\n]{0,60}\\]|(?:atuo|atuarei|respondo|responderei|interpreto|farei) (?:como|o "
        "papel de)"
        "(?: \\w+)? (?:agente|vendedor|atendente|loja)|antes de enviar,? (?:revis|troqu|substitu|ajust|escolh|"
        "apagu)\\w*|"
        "(?:sou|eu sou) (?:apenas|s[oó]|somente) (?:uma? )?(?:ia|modelo|assistente virtual)",
    ),
}  # fmt: skip
