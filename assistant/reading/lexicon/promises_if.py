"""What the shop will do "if it happens again" or "next time", past looking, asking and telling. Own list."""

from __future__ import annotations

_EN_ONLY_WORDS = (
    "(?:check|look|see|ask|writ|tell|say|answer|repl[yi]|respon|help|guid|walk|show|explain|trac[ek]|track|"
    "follow|find|sort|start|"
    "begin|set|go|com(?:e|ing)|carry|continu|take (?:it|this|that|over|up|care of it|your \\w+ (?:seriously|up)|"
    "seriously|care of it from|another look|a look|your|the (?:matter|case))|"
    "taking|put (?:it|this|that|things) (?:right|through|in order|to)|add (?:it|this|that|your|a note)|lay|"
    "measur|compar|test|learn|need|know|understand|"
    "hear|read|open|examin|press|push|chas|contact|speak|talk|think|judg|work|try|keep|stay|stick|let you|"
    "let us|be\\b|get (?:back|in "
    "touch|on|to|it|going|started|the (?:carrier|team|courier|warehouse)|an? (?:answer|update)|your (?:case|"
    "message)|right|hold)|pass|forward|hand(?:ed|ing)? (?:it|this|that|you|over|the (?:chat|case|talk|"
    "conversation)|your \\w+)|"
    "report|updat|hold|wait|hope|appreciat|love|like|apologi|sorry|regret|confirm|verif|review|investigat|"
    "resolv|handl|deal|act\\b|"
    "mov|pull|leave|chang|correct|improv|make (?:sure|it clear|a note|a plan)|do\\b|not(?:e|ing|ed)?\\b|log|"
    "record|rais|escalat|shar|"
    "send (?:you )?(?:a |an |the |some |over |our )*(?:link|message|photo|video|guide|note|update|instruction|"
    "chart|step|picture|line|screenshot|answer)|"
    "giv(?:e|ing) (?:you |it |this )?(?:a |an |the |another )?(?:answer|update|hand|clear|straight|honest|step|"
    "look|call|try|tip)|study|inspect|adjust|"
    "describ|suggest|recommend|advis|point|remind|listen|search|figur|step|pick (?:it|this|that) up|consider|"
    "cannot|can't|want|wish|mean|believ|expect|agree|discuss|decid|clarif|identif|determin|arrang|organi[sz]|"
    "manag|dig|reach|ring|notif|inform|monitor|watch|wonder|assum|tidy|clear|"
    "the\\b|a\\b|your\\b|our\\b|that\\b|this\\b|it\\b|you\\b|to\\b|on\\b|with\\b|for\\b|of\\b|and\\b|or\\b|"
    "sure\\b|able\\b|here\\b|happy|glad|ready|more|"
    "will\\b|would\\b|can\\b|could\\b|shall\\b|have\\b|lay|laid|see|welcome|prefer|accept|treat\\b|sent|left|"
    "should|took|had|found|spoke|missed|shipped|handed|used|told|wrote|gave|give (?:you )?a straight)"
)
_EN_ADVERBS = (
    "(?:(?:also|then|of course|gladly|happily|simply|just|always|straight ?away|immediately|right away|"
    "personally|only|quickly|first|certainly|surely|"
    "definitely|probably|still|even|both|all|gonna|going to|be|have|'ve|been|instantly|promptly|cheerfully|"
    "never|too|really|both|soon) )*"
)
_ES_ONLY_WORDS = (
    "(?:ayud|revis|busc|vemos|veremos|veamos|mir|dec|dig|dir|cont|gui|expli|segu|sig|contest|respond|respon|"
    "atend|atiend|resol|resuel|solucion|averigu|"
    "orient|indic|escuch|confirm|avis|acompan|investig|pregunt|rastre|inform|retom|continu|consult|tom|"
    "poner\\w* en|pon\\w+ en|pon\\w+ con|pon\\w+ al|encarg|"
    "ocup|organi|tramit|comprob|comprueb|repas|cotej|empe|empie|correg|corrij|aclar|reclam|pid|pedi|pedim|"
    "compar|medi|mid|apart|"
    "necesit|quer|quier|pod|pued|sab|sepa|sent|sient|lament|entend|entiend|comprend|agradec|cumpl|habl|lee|"
    "vigil|escrib|volv|vuelv|"
    "hac\\w+ (?:lo|todo|seguim)|har\\w+ (?:lo|todo|seguim)|da\\w+ (?:respuesta|seguim|notic|aviso|"
    "una respuesta)|trat|est(?:amos|aremos|oy)|somos|seremos|hemos|hab|ten(?:emos|dremos|gamos)|examin|analiz|"
    "estudi|valor|coment|transmit|notific|recib|lleg|tard|espera|esper|conoc|mostr|muestr|ensen|recomend|sugier|"
    "suger|actu|trabaj|gest|verific|anot|apunt|conversa|acord|arranc|aprend|evit|mejor|reforz|refuerz|ajust|"
    "cambi\\w+ (?:el embalaje|de transport|la foto)|"
    "tratar|camos|arregl|piens|pens|ramos|timos|ultimo|mismo|como|solo|todo|otro|pedido|articulo|proximo|vemos|"
    "dam\\w* (?:una )?respuesta|qued\\w+ (?:al|en|atent|pendient)|perm|moment|queda|mov|muev|insist|reclam|"
    "seguim|sepam|vimos|reun|llev\\w+ (?:hasta|al|adelante))"
)
_PT_ONLY_WORDS = (
    "(?:lev\\w+ (?:pra|para|ao|a|isso|o (?:caso|assunto))\\b|ajud|revis|busc|vemos|veremos|ver\\b|olh|diz|dir|"
    "cont|gui|expli|segu|sig|respond|atend|resolv|solucion|"
    "apur|orient|indic|escut|ouv|"
    "confirm|avis|acompanh|investig|pergunt|rastre|inform|retom|continu|consult|tom|cuid|organiz|tramit|confer|"
    "comec|corrig|esclarec|"
    "reclam|ped|pec|compar|med|mec|separ|precis|quer|pod|pud|sab|sent|sint|lament|entend|compreend|agradec|"
    "cumpr|fal|le(?:mos|r)|escrev|"
    "cobramos|reun|vimos|apart|volt|faz\\w* (?:o poss|tudo)|da\\w+ (?:um retorno|retorno|resposta|uma resposta|"
    "noticia|andamento|"
    "uma olhada)|trat|est(?:amos|aremos|ou)|somos|seremos|tem\\b|temos|teremos|examin|analis|estud|"
    "avali|coment|transmit|notific|receb|cheg|demor|esper|conhec|mostr|ensin|recomend|suger|agim|trabalh|"
    "verific|anot|convers|"
    "combin|aprend|evit|melhor|reforc|ajust|procur|pens|insist|encaminh|descobr|marc|ach|mov|fic\\w+ (?:de olho|"
    "atent|a disposi)|mesmo|como|todo|ultimo|proximo|gost|dev(?:emos|eria)|"
    "atras|chamar|chama|tent|vamos|voc|entr\\w+ em contato|passo a passo|ja\\b|a gente|te\\b|lhe\\b|so\\b|"
    "resolv|acert|assum(?:imos|e) d|assumimos dali|faz\\w* junto|aqui|consegu|nao\\b|refaz)"
)
_VI_GIVES = (
    "(?:chở|bưng|mang|đem|bớt|giảm|đền|bao(?! gồm| lâu)|tặng|biếu|thay|đổi|hoàn(?! thiện| tất)|bù|"
    "chịu(?! trách)|mua|tính rẻ|khuyến mãi|"
    "cho (?:thợ|người|kỹ thuật|máy|bạn (?:cái|máy|mượn))|lo (?:trọn|hết|toàn)|trả (?!lời)|thu lại|thu về|"
    "nhận lại (?:tiền|giá)|để giá|lấy giá|làm lại (?:cái|bộ|áo)|cấp)"
)
_ID_GIVES = (
    "(?:(?:di)?ganti|(?:di)?tukar|kasih|bagi(?! tau| tahu)|bayar|tanggung|jemput|(?:di)?kirim(?:in|"
    "kan)? (?:yang|baru|ulang|lagi|unit|satu)|hantar (?:yang|baru|baharu|lagi|satu)|pulang|refund|beli|gratis|"
    "bisik|rendah|murah|turun|kurangi|kurangkan|tambah|potong|korting|servis|ambil (?:balik|semula|barang)|"
    "lunas|"
    "traktir|belanja)(?:in|kan|i)?\\b(?! (?:nota|catatan|foto|gambar|info|penjelasan|keterangan|jawab|kabar|"
    "khabar|tahu|tau|panduan|maklumat|lapisan|ke gudang))"
)

ESCALATION = {
    "en": (
        "(?:if|should|in case|unless|whenever|once|otherwise|then|next time|in future|the next time|ever again|"
        "any time)\\b[^.!?]{0,90}?\\b(?:we|i)(?:'ll|'d| will| would| can| could| shall|'re going to|'m going to|"
        f"'m gonna)? {_EN_ADVERBS}(?!{_EN_ONLY_WORDS})[a-z]{{3,}}",
    ),
    "es": (
        "(?:si|cuando|en caso|de no|la proxima|siempre que|entonces|a la proxima|"
        "en la proxima)\\b[^.!?]{0,80}?\\b(?:nos |le |te |se |lo |la |los |las |les )*"
        f"(?:(?<=\\ble )|(?<=\\bte )|(?<=\\blo )|(?<=\\bla )|\\b)(?!{_ES_ONLY_WORDS})(?:\\w+(?:aremos|eremos|"
        "iremos|[aei]mos)|(?<=\\ble )\\w+[oa]|(?<=\\bte )\\w+o|(?<=\\bse lo )\\w+o)\\b",
    ),
    "pt": (
        "(?:se|quando|(?<!\\bo )(?<!\\besse )(?<!\\beste )(?<!\\bseu )(?<!\\bno )(?<!\\bdo )caso|senao|entao|"
        "na proxima|da proxima|sempre que)\\b[^.!?]{0,80}?\\b(?:"
        "(?:a gente|nos|loja|eu|que eu) (?:ja |logo |te |lhe |vai |vamos |so |o |a |tambem |"
        f"vou )*(?!{_PT_ONLY_WORDS})\\w{{2,}}|(?!{_PT_ONLY_WORDS})\\w+(?:aremos|eremos|iremos|[aei]mos)\\b)",
    ),
    "vi": (
        "(?:nếu|mà|lỡ|hễ|còn|lần sau|lần tới|đơn sau|khi nào|bữa nào|mai mốt|không được thì|chưa được thì|"
        "mất hàng thì|hàng mất thì|thất lạc)\\b[^.!?]{0,60}?\\b(?:shop|em|bên em|bên mình|tụi em|cửa hàng)"
        f"(?: (?:sẽ|xin|cũng|vẫn|liền|lập tức|ngay|luôn))* {_VI_GIVES}",
    ),
    "id": (
        "(?:kalau|kalo|klo|jika|bila|apabila|andai|misal|seandainya|sekiranya|nanti|lain kali|order lagi|"
        "next order)\\b[^.!?]{0,70}?\\b(?:kami|saya|aku|toko|kedai|admin|mimin)"
        f"(?: (?:akan|bisa|boleh|siap|langsung|terus|juga|pasti|tetap|yang|bakal|auto))* {_ID_GIVES}",
    ),
    "th": (
        "(?:ถ้า|หาก|เผื่อ|รอบหน้า|ครั้งหน้า|คราวหน้า|วันหลัง).{0,50}?(?:ร้าน|เรา|แอดมิน|แอด)(?:จะ|ขอ|ก็|เป็นคน|ยินดี|"
        "พร้อม|เอา)*(?:ยก|ออก(?!ให้ดู)|จ่าย|เลี้ยง|เหมา|แถม|ลด|มอบ|ให้ช่าง|พาช่าง|รับผิดชอบค่า|ชด|จัดให้|"
        "จัด.{0,6}ให้ใหม่|"
        "ซื้อ)",
        "(?:ถ้า|หาก|รอบหน้า|ครั้งหน้า|คราวหน้า).{0,40}?(?:(?<!่า)ยก(?:ตู้|ชุด|เครื่อง|ใหม่|ให้|ตัว|เซ็ต)|ลดให้|"
        "ลด.{0,4}ให้|"
        "ให้ฟรี|จัดให้ฟรี|ส่งช่าง|ให้ช่าง|เหมาให้)",
    ),
    "zh": (
        "(?:若|如果|要是|要还|万一|假如|倘若|哪天|以后|再(?=坏|碎|漏|有|出|响|粘|掉|晃|臭|慢|丢)|实在不|不行|"
        "不满意|还不)[^。！？!?]{0,24}?(?:都|一律|就|直接|给您|帮您|替您|我们|店里|咱|我)(?:都|也|就|直接|马上|"
        "一律|原价|照价|全部|再|来)*"
        "(?:回收|收回|不收(?!到)|白(?:给|送|试|换|拿)|包(?!裹|装|含)|管(?!理)|赔|退(?!货流程)|换(?!个?(?:角度|"
        "时间|说法|方式|快递))|免(?!得)|贴|垫|认|送(?!检|修)|补(?!充)|请|报销|出钱|打(?:过去|给)|转(?:过去|"
        "给您)|留着(?!.{0,3}(?:包装|证))|记(?=[^。，]{0,3}(?:我们|店|咱))|寄(?!回|修))",
    ),
    "ja": (
        "(?:場合|とき|時|際|たら|れば|なら|次(?:回|は)|今後)[^。]{0,36}?(?:下げて|お持ち(?:し|いた)|引き受け|"
        "買い取|向かわせ|持って(?:伺|参)|伺わせ|立て替え|肩代わり|お支払い(?:いたし|し(?:ます|て)|を(?:いた|"
        "させ))|お渡し|取り替え|おまけ|差し上げ|用意し(?:て|ます)|ご用意いた|手配(?:いた|し(?:ます|て))|"
        "お届けいた|お届けし)",
    ),
}  # fmt: skip
