"""A model speaks of its reply, of itself or of its limits, and labels of a prompt. Own lists."""

from __future__ import annotations

TALK = {
    "zh": (
        "[（(](?:共|约|大约|总计|全文)?\\s*\\d+\\s*(?:个?字|字符)[^）)]{0,4}[）)]|(?:这|该|本|上)(?:条|段|份|"
        "个)?(?:回复|话术|文案)(?:避免|体现|表达|没有承认|既|采用|"
        "符合|控制|保持|兼顾|语气|在)|(?:^|\\n)(?:用户|买家|顾客|客户|助手)\\s*[:：]|\\n(?:客服|商家|"
        "卖家)\\s*[:：](?!\\s*小)|[（(](?:补充|填写|插入|写明|说明)具体[^）)]{0,8}[）)]|深度求索|开发的(?:大?模型|"
        "ai)|需要我再写|(?:其他|别的|"
        "不同|另一种|更多)(?:风格|语气|口吻)|"
        "(?:其他|别的|更多)(?:版本|风格|语气)的?(?:回复|话术|文案)|(?:^|\\n)主题\\s*[:：]|希望(?:这|以上|上述)(?:条|"
        "段|份|个)?(?:回复|内容|答案|话术)"
    ,),
    "ja": (
        "(?:この|本)(?:返信|文面|回答|文章)(?:で)?は[^。]{0,20}(?:認めず|避け|保っ|配慮し|準拠|構成|表現し|意識)|"
        "(?:別|他)(?:の)?(?:パターン|バージョン)(?:も|を)|"
        "(?:^|\\n)(?:顧客|お客様|店舗|ユーザー|アシスタント|件名)\\s*[:：]|(?:この|上記の)(?:返信|文面|"
        "回答)が[^。]{0,10}(?:お役|参考|ご希望)",
    ),
    "th": (
        "(?:ต้องการ|อยาก)ให้(?:ปรับ|แก้|เขียน)(?:ข้อความ|คำตอบ)|(?:ข้อความ|คำตอบ|ร่าง)นี้(?:หลีกเลี่ยง|มีความ|แสดง|ไม่ได้ยอมรับ|"
        "ใช้โทน|เป็นไปตาม|สุภาพ|ไม่ยอมรับ)|หวังว่า(?:ข้อความ|คำตอบ|"
        "ร่าง)|(?:^|\\n)(?:ลูกค้า|ร้านค้า|"
        "ผู้ช่วย|ผู้ใช้|หัวข้อ)\\s*[:：]|ฉันไม่สามารถ(?:เข้าถึง|ตรวจสอบ)(?:ระบบ|ข้อมูล)",
    ),
    "en": (
        "(?:happy|glad) to (?:revise|rework|redo|redraft|rewrite)|(?:if )?the tone (?:feels|is|seems|sounds)|"
        "^\\W{0,3}(?:subject|re) ?:|(?:dd[/.-]mm|mm[/.-]dd|yyyy|hh:mm|xx[/.:-]xx)(?:[/.-]yy(?:yy)?)?|(?:draft|reply|"
        "version) v\\d|(?:reply|response|"
        "message) draft|(?:do not|don't|cannot|can't) (?:have )?access(?: to)? (?:your|the|our|this|live|any)(?: "
        "\\w+){0,2} (?:systems?|orders?|"
        "accounts?|data|tracking|database)|(?:general|generic|sample) (?:answer|reply|response)|(?:warmer|softer|"
        "shorter|firmer|friendlier|"
        "kinder|more \\w+) (?:take|spin|rewrite) (?:on|of)|(?:buyer|customer|order|product|shop|store|user|tracking|"
        "refund|item|first|last|full|"
        "client|seller|agent)_[a-z_]+|(?:^|\\n)\\W{0,3}(?:customer|user|human|agent|buyer|seller|ai|bot|model|title|"
        "body|greeting|closing|"
        "sign-?off) ?:|\\(\\D{0,10}\\d+ (?:words|characters|chars|palabras|palavras|kata|tu|perkataan|caracteres|"
        "chu)\\)|\\.{5,}",
    ),
    "id": (
        "draft? (?:balasan|jawaban|jawapan|pesan|mesej)\\w*|(?:menyesuaikan|melaraskan|mengubah) (?:nada|gaya "
        "bahasa)\\w*|sebagai(?: \\w+){0,2} (?:model (?:ai|bahasa)|ai)(?=, saya| saya (?:tidak|tak))|semoga "
        "(?:balasan|jawaban|"
        "respons?|draf|draft|jawapan|versi) ini|"
        "(?:balasan|jawaban|jawapan|respons?|draf) ini (?:menghindari|sopan|mengakui|tidak mengakui|mengelak|"
        "mematuhi|bernada|menggunakan)|"
        "berikut(?: ini)? (?:ialah|adalah|merupakan) (?:\\w+ ){0,2}(?:jawapan|balasan|draf|cadangan|jawaban|contoh)|"
        "\\((?:masukkan|isi|tulis|"
        "sisipkan|letak|taruh) (?:nama|nominal|tanggal|nombor|nomor|alasan|jumlah|link|amaun|"
        "tarikh)[^)\\n]{0,20}\\)|(?:^|\\n)(?:pelanggan|pembeli|"
        "penjual|asisten|subjek|perihal|tajuk) ?:|saya (?:tidak|tak) (?:punya|memiliki|mempunyai|ada) akses (?:ke|"
        "kepada) (?:sistem|data|pesanan)",
    ),
    "vi": (
        "là (?:một )?mô hình (?:ai|ngôn ngữ)|hy vọng (?:câu trả lời|phản hồi|nội dung|bản|đoạn)(?: \\w+)? này|"
        "(?:phản hồi|câu trả lời|đoạn|nội dung) này "
        "(?:tránh|thể hiện|giữ|không thừa nhận|tuân thủ|lịch sự)|(?:anh/chị|chị|anh|bạn|anh chị) ?\\.{3,}|(?:^|"
        "\\n)(?:khách hàng|người dùng|tiêu đề|"
        "trợ lý) ?:|không (?:có quyền )?truy cập (?:được )?(?:vào )?(?:hệ thống|dữ liệu|đơn hàng)",
    ),
    "es": (
        "como (?:una? )?modelo de (?:ia|lenguaje|inteligencia)|espero que (?:esta|este|la|el) (?:respuesta|texto|"
        "borrador|versi[oó]n)|(?:esta|la) "
        "respuesta (?:evita|mantiene|cumple|reconoce|usa|no admite|muestra|respeta)|(?:la|lo) hago m[aá]s (?:cort|"
        "form|breve|c[aá]lid|larg|amable)\\w*|"
        "(?:^|\\n)(?:cliente|usuario|asunto|asistente|vendedor) ?:|no tengo acceso a (?:tu|su|el|los|sus) "
        "(?:sistema|pedido|datos|cuenta)",
    ),
    "pt": (
        "como (?:uma? )?(?:modelo de|ia,)|espero que (?:essa|esta|a|o|este) (?:resposta|texto|rascunho|vers[aã]o)|"
        "(?:essa|esta) resposta (?:evita|mant[eé]m|"
        "segue|reconhece|usa|n[aã]o admite|demonstra|respeita)|posso (?:refazer|reescrever|reformular|encurtar|"
        "ajustar o tom)|(?:^|\\n)(?:cliente|"
        "usu[aá]rio|assunto|assistente|vendedor) ?:|n[aã]o tenho acesso (?:ao|aos|[aà]) (?:seu |seus |sua "
        ")?(?:sistema|pedido|dados|conta)",
    ),
}  # fmt: skip
