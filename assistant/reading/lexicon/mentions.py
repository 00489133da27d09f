"""How a thing is spoken of without being promised: wished for, not yet decided, warned of. Own lists, bare letters."""

from __future__ import annotations

#: right before a promise: the buyer's wish
WISHED = {
    "zh": (
        "(?:您|你|亲)(?:是|也|可能|一定|肯定|很|特别|更|其实|本来|原本|当时|上次|刚才|这边)*(?:想|希望|盼|期待|要求|"
        "要的是|申请|提出|提到|说|问|惦记|倾向)[^。，]{0,8}$",
        "(?:您|你|亲)(?:并|也|说|其实|说了)?(?:不|没|没有|并非)(?:是)?(?:想|要|为|图|打算|求)[^。，]{0,6}$",
        "(?:关于|至于|对于)[^。，]{0,4}$",
    ),
    "en": (
        "(?:you|ya|u)(?:'d| would| had| have|'ve| are|'re| were| may| might| must| probably| really| still| just| only|"
        " clearly| rather| certainly| obviously)* (?:like|lik(?:ed|ing)|want(?:ed|ing)?|hop(?:e|ed|ing)|"
        "wish(?:ed|ing)?|"
        "prefer(?:red)?|expect(?:ed|ing)?|look(?:ed|ing) for|ask(?:ed|ing)?|request(?:ed|ing)?|applied|mention(?:ed)?|"
        "after|set on|counting on)\\b[^,.]{0,32}$",
        "your (?:request|question|wish|application|message|note)\\b[^,.]{0,16}$",
        "you (?:don't|do not|didn't|did not|aren't|are not) (?:want|ask|need|look)\\w*\\b[^,]{0,16}$",
    ),
    "id": (
        "(?:kakak|anda|kamu|cik|puan|encik|awak|tuan|kak|sis|akak|bunda|bang)(?:nya)?(?: \\w+)? "
        "(?:tidak )?(?:nak|mau(?:nya)?|mahu|ingin|pengen|pingin|pgn|berharap|minta|meminta|mengajukan|harap(?:kan)?|"
        "tanya(?:kan)?|inginkan|sebut)[^,.]{0,24}$",
        "(?:permintaan|permohonan|soalan|pertanyaan)[^,.]{0,12}$",
    ),
    "es": (
        "(?:quier[ea]s?|quisiera\\w*|queri?as?|esperaba\\w*|esperas?|dese[ao]s?|buscas?|pediste|pides|pidio|prefieres?|"
        "prefiere|solicit(?:o|aste|as|a)|te gustaria|le gustaria|(?:su|tu) (?:solicitud|pedido|pregunta) (?:de|sobre))"
        "\\b[^,.]{0,24}$",
    ),
    "pt": (
        "(?:voce|vc|cliente|senhora?|tu)(?: \\w+)? (?:quer|queria|espera\\w*|pediu|pede|gostaria|deseja\\w*|prefere|"
        "solicitou|perguntou|procura)\\b[^,.]{0,24}$",
        "seu pedido de[^,.]{0,15}$",
    ),
    "vi": ("(?:ban|anh|chi|minh|khach|co|chu)(?: (?:dang|rat|chi|van|cung|thuc su))* (?:muon|mong|yeu cau|can|hoi|xin)"
           "\\b[^,.]{0,20}$",),
    "th": ("(?:อยาก|ต้องการ|หวัง)[^,]{0,14}$", "(?:ลูกค้า|คุณ|พี่)(?:ขอ|แจ้ง|ถาม)[^,]{0,12}$"),
    "ja": ("(?:ご希望|ご要望|お求め|お申し出)の[^。]{0,6}$",),
}  # fmt: skip

#: right after it
WISHED_AFTER = {
    "ja": (
        "^[^。、]{0,8}(?:ご希望|ご要望|お求め|お望み|お考え|をお待ち)(?:との|なの|の(?:お気持|ところ|件|お声)|"
        "され|いただ|かと|である|だと|と(?:伺|存|お))",
    ),
    "zh": ("^的(?:诉求|心情|想法|要求|申请|请求)(?:我|都|也|已|，)",),
}  # fmt: skip

#: a wish as a condition is an offer: "if you want a refund, say so"
IF_WISHED = {
    "zh": ("如果|要是|若|万一|假如|倘若|(?:您|你)(?:想|要)[^。，]{0,6}的话",),
    "en": ("(?:if|should|in case|whenever|anytime|when)",),
    "id": ("(?:kalau|kalo|klo|jika|bila|andai|sekiranya|kalu)",),
    "th": ("ถ้า|หาก|เมื่อไหร่ที่",),
    "vi": ("(?:neu|lo|khi nao)",),
    "es": ("(?:si|cuando|en caso)(?! (?:procede|corresponde|cabe|aplica|es posible|se puede))",),
    "pt": ("(?:se|caso|quando)(?! (?:cabe|procede|aplica|e possivel|da pra|tem direito))",),
    "ja": ("(?:でしたら|場合は|であれば)",),
}  # fmt: skip

#: right before it: it is open, or only warned of
OPEN = {
    "zh": (
        "(?:是否|能否|能不能|可不可以|可否|会不会|该不该|有无)(?:可以|支持|符合|满足|能)?"
        "(?![^。，]{0,8}(?:给|帮|为|替|送))[^。，]{0,10}$",
        "(?:不敢|不能|不便|不好|没法|无法)(?:现在|马上|直接|随便|轻易|跟您|给您|就)*(?:说|谈|答应|承诺|保证|许诺)"
        "[^。，]{0,10}$",
        "(?:不是|并非)(?:所有|每|全部|任何)[^。，]{0,16}$",
        "(?:不|没有?|未)(?:参加|参与|带|含|附|配|包含|包括)[^。，]{0,6}$",
        "(?:凡是|任何人|谎称|冒充|自称|有人|陌生人|骗子|(?:不会|从不|绝不|不)(?:让|叫|要求|打电话|发链接|索要|收取))"
        "[^。]{0,24}$",
    ),
    "en": (
        "whether(?: or not)?\\b[^,.]{0,30}$",
        "too (?:early|soon) to (?:talk|speak|say|think|decide|promise)\\b[^,.]{0,20}$",
        "no (?:promises?|word|decision|answer|news)(?: \\w+)? (?:on|about|for|regarding)\\b[^,.]{0,14}$",
        "(?:never|don't|do not|doesn't) (?:\\w+ )?(?:ask|asks|came|come|comes|includ\\w*|promis\\w*|sold|need|charge)"
        "\\b[^.]{0,44}$",
        "(?:anyone|somebody|someone|scammers?|whoever|people) (?:who|claiming|offering|asking|asks|promis\\w*)?\\b"
        "[^.]{0,44}$",
        "(?:no|without any) way to (?:\\w+ )?$",
        "(?:hindi|wala)\\b[^.]{0,44}$",
        "(?:don't|do not|doesn't) have (?:the )?(?:authority|power|say|right|permission)\\b[^.]{0,30}$",
        "(?:can't|cannot|can not|won't|unable to|not able to|don't want to)(?: \\w+){0,2} (?:decide|promise|"
        "confirm|commit|guarantee|approve|"
        "agree|comment)(?: on| to| about| you| any| a| the| your)* $",
    ),
    "id": (
        "(?:apakah|sama ada)\\b[^,.]{0,20}$",
        "(?:bisa|boleh|dapat) (?:atau|tidaknya|ataupun)[^,.]{0,16}$",
        "(?:bisa|boleh|dapat)\\w* (?:atau )?(?:tidak|tak|nggak|gak)(?:nya)? $",
        "terlalu (?:awal|cepat|dini) (?:untuk|nak|buat)?[^,.]{0,16}$",
        "(?:tidak|tak|nggak|gak) (?:pernah|akan) (?:minta|meminta|telepon|hubungi|suruh|kirim link)[^.]{0,40}$",
        "(?:oknum|penipu|siapa pun|sesiapa|orang yang)\\b[^.]{0,40}$",
        "(?:belum|tidak|tak|gak|nggak) (?:berani|bisa|dapat|boleh) (?:\\w+ )?(?:janji|menjanjikan|cakap|bilang|"
        "pastikan)"
        "[^,.]{0,20}$",
    ),
    "es": (
        "(?:si|de si) (?:procede|corresponde|cabe|aplica|es posible|se puede|habra|hay)\\b[^,.]{0,24}$",
        "(?:todavia|aun) (?:no|es pronto)\\b[^,.]{0,30}$",
        "(?:nunca|jamas|no) (?:\\w+ )?(?:pedimos|solicitamos|llamamos|exigimos|prometer|prometerte|asegurar|confirmar)"
        "\\b[^.]{0,40}$",
        "(?:quien|alguien|persona) (?:que )?(?:te|le|pide|pida|ofrec\\w*)[^.]{0,40}$",
    ),
    "pt": (
        "se (?:cabe|procede|e possivel|da pra|tem direito|vai ter|havera)\\b[^,.]{0,24}$",
        "(?:ainda nao|e cedo)\\b[^,.]{0,30}$",
        "(?:nunca|jamais|nao) (?:\\w+ )?(?:pedimos|pede|solicitamos|ligamos|exigimos|prometer|garantir|confirmar)"
        "\\b[^.]{0,40}$",
        "(?:quem|alguem|pessoa) (?:que )?(?:te|lhe|pede|pedir|oferec\\w*)[^.]{0,40}$",
    ),
    "vi": (
        "(?:chua|khong) (?:dam|the|tien) (?:\\w+ )?(?:hua|noi|chac|khang dinh|quyet)[^,.]{0,20}$",
        "(?:khong bao gio|khong he) (?:\\w+ )?(?:yeu cau|goi|doi|xin)[^.]{0,40}$",
        "(?:ke|nguoi|ai) (?:gian|la|nao|do|mao danh)[^.]{0,40}$",
        "(?:viec )?co (?:duoc )?$",
        "khong (?:tang|kem|co|cap|nhan|phat|ho tro|ap dung|lam)(?: them| kem| duoc| lai| rieng)* $",
    ),
    "th": (
        "(?:ไม่เคย|ไม่มีนโยบาย|มิจฉาชีพ|ใครก็ตาม|คนที่)(?!ได้).{0,30}$",
        "(?:ไม่กล้า|ยังไม่)(?:รับปาก|ยืนยัน|สัญญา).{0,12}$",
    ),
}  # fmt: skip

#: right before it: it was never part of the sale
NOT_PART = {
    "zh": ("(?:不|没有?|未)(?:带|含|附|配|包含|包括|参加)[^。，]{0,6}$",),
    "en": ("(?:never|not|doesn't|didn't|don't|isn't)(?: \\w+)? (?:come|came|comes|includ\\w*|sold with|"
        "supplied with)\\b[^.]{0,30}$",),
    "id": ("(?:tidak|tak|gak|nggak|bukan) (?:termasuk|disertai|dapat|include)\\b[^.]{0,24}$",),
    "es": ("no (?:incluye|viene con|trae|lleva)\\b[^.]{0,24}$",),
    "pt": ("nao (?:inclui|vem com|acompanha|traz)\\b[^.]{0,24}$",),
    "vi": ("khong (?:kem|bao gom|co san)\\b[^.]{0,20}$",),
    "th": ("ไม่(?:รวม|ได้รวม|ได้แถม).{0,10}$",),
}  # fmt: skip

#: after it: nobody has decided, or somebody else does
UNDECIDED = {
    "zh": (
        "(?:不敢|不能|没法|无法|不好|不便|没办法|不想|还没|没|先不|暂时不)(?:先|跟|给|对|向|马上|现在|直接|擅自|随便|"
        "乱|轻易|私自|自己|一口|立刻|您|你|就|单独|替)*(?:答应|保证|承诺|许诺|做主|作主|决定|定(?=[，。、]|$|下)|"
        "打包票|打保票|准话|答案|答复|结论|确认|确定|说死|说定|说准|说一定|下结论|松口|应承|表态)",
        "(?:得|须|还得|需要|要)(?:先)?等[^。，]{0,14}(?:看|审|核|查|质检|判断|确认|评估|批|定|回)",
        "做不了主|没(?:有)?(?:这个)?权限|权限不够|说了不算|由[^。，]{0,8}(?:决定|判断|判定|审核|裁定)|取决于|"
        "(?:要|得|需)?看[^。，]{0,8}(?:结果|判定|情况)|尚未|还没(?:定|结果|批)|没有定论|谈[^。，]{0,6}(?:还|太)早|"
        "这(?:类|种|样的)(?:话|承诺|说法)|平台[^。，]{0,10}(?:判断|判定|审核|决定|规则)|骗子|诈骗|不是我们|别(?:信|理|上当)|上当|(?:是|"
        "由)平台[^。，]{0,6}(?:定|发|给|管|在)|审核中|(?:规则|政策|条款)(?:是|由|在|写|以)",
    ),
    "ja": (
        "(?:お約束|確約|保証|断言|お答え|判断|決定|回答|確定)(?:は|も|を|すること(?:は|が))?(?:まだ|今は)?"
        "(?:でき(?:ません|ない|かね|ず)|いたしかね|致しかね|しかね|控え)",
        "(?:一存|私だけ|こちら)では(?:決め|判断|お)|(?:でき|可能|な)る?か(?:どうか|否か)|"
        "(?:によって|次第|見て|確認して|拝見して)[^。]{0,10}(?:判断|決|異な|検討)|未定|検討中|審査中|確認中|(?:の|に関する)(?:規約|ルール|条件|方針)(?:は|を|に)|まだ決ま|詐欺",
    ),
    "en": (
        "(?:can(?:'t|not| not)|couldn't|won't|not able to|unable to|don't want to|do not want to|not going to|wouldn't|"
        "shouldn't|not (?:allowed|authori[sz]ed|in a position) to|would rather not)(?: \\w+){0,2} "
        "(?:promise|say|decide|confirm|commit|guarantee|approve|tell|agree|comment|judge|answer|grant|authori[sz]e)",
        "(?:isn't|is not|not|never|aren't) (?:up to (?:me|us)|my (?:call|decision)|mine|something (?:i|we)|decided|"
        "settled|for me|our (?:call|decision))",
        "depends?|no (?:authority|say in|decision|answer|promises?) ?(?:yet|over|on|about)?|"
        "(?:don't|do not) have (?:the (?:authority|power|say|answer)|a say|an answer)|"
        "(?:until|before) (?:the|our|any|some)?(?: ?team|one| ?body| ?colleagues?| ?specialists?) (?:\\w+ )?"
        "(?:looked|seen|checked|looks|sees|checks|reviewed|reviews)|"
        "has(?:n't| not) been (?:decided|approved|settled)|remains to be seen|under review|being reviewed|with "
        "the platform|(?:came|comes|set|run|issued|decided) (?:from|by) (?:the )?"
        "(?:platform|app|system|tiktok)|beyond my|too early|scams?|fraud|"
        "(?:isn't|is not|not|never) us|report (?:them|it)",
    ),
    "id": (
        "(?:belum|tidak|tak|nggak|gak|ga|bukan) (?:bisa |dapat |boleh |berani |mau |nak |saya |kami )*(?:asal |"
        "sembarangan |"
        "simpang )?(?:janji\\w*|menjanjikan|putus\\w*|memutuskan|pastikan|memastikan|jamin|menjamin|cakap|"
        "jawab|konfirmasi|sahkan)",
        "(?:keputusan\\w*|keputusannya) (?:bukan|di|pada|ada)|bukan (?:saya|kami|admin) yang|tergantung|bergantung|"
        "(?:tunggu|nunggu|menunggu|kena tunggu|kena) (?:hasil|tim|team|pasukan|pihak)|sebelum (?:tim|team|pasukan)|"
        "penipu\\w*|modus|scam\\w*|belum (?:ada|diputus\\w*)|(?:masih |sedang |dalam )(?:ditinjau|disemak|"
        "peninjauan|semakan|review)",
    ),
    "th": (
        "(?:ยัง|ขอ|ไม่)(?:ไม่)?(?:กล้า|ขอ)?(?:รับปาก|สัญญา|ยืนยัน|ตัดสินใจ|ตอบ)(?:.{0,10}(?:ไม่ได้|ก่อน))?",
        "ตัดสินใจ(?:เอง|คนเดียว)?ไม่ได้|ขึ้นอยู่กับ|ขึ้นกับ|หรือไม่|หรือเปล่า|แล้วแต่ผล|ต้อง(?:ให้|รอ)(?:ทีม|"
        "ฝ่าย|ผู้|หัวหน้า)|"
        "มิจฉาชีพ|หลอก|(?:อยู่)?ระหว่าง.{0,14}(?:ตรวจ|พิจารณา)|รอแพลตฟอร์ม",
    ),
    "vi": (
        "(?:chua|khong) (?:dam |the |tien |tu |phai )*(?:hua|noi (?:chac|truoc|bua)|quyet|khang dinh|cam ket|chac|"
        "em quyet|tra loi)",
        "khong (?:phai )?(?:do )?(?:em|shop|minh) quyet|tuy (?:vao|thuoc|ket qua|ben)|con tuy|hay khong|"
        "(?:phai |can |con )?(?:cho|doi) (?:ben|team|ky thuat|kho|quan ly)|lua dao|gia mao|mao danh|(?:san|"
        "dang|cho) (?:dang )?(?:duyet|xet)",
    ),
    "es": (
        "no (?:\\w+ ){0,3}?(?:prometer\\w*|confirmar\\w*|decidir\\w*|asegurar\\w*|decir\\w*|garantizar\\w*|aprobar\\w*|"
        "adelantar\\w*|autorizar\\w*|prometo)",
        "no (?:depende de (?:mi|nosotros)|esta en mis manos|lo decido yo|es decision)|depende|"
        "(?:falta|hasta|antes de) que (?:\\w+ ){0,3}(?:revis|ve|mir|analic|confirm|decid)\\w+|en revision|"
        "revisando|estafa\\w*|fraude\\w*|"
        "todavia no hay|sin (?:respuesta|decision) aun",
    ),
    "pt": (
        "nao (?:\\w+ ){0,3}?(?:prometer|confirmar|decidir|garantir|dizer|aprovar|adiantar|autorizar|prometo|cravar)",
        "nao (?:depende de (?:mim|nos)|sou eu (?:que|quem)|esta na minha mao|tenho (?:autonomia|resposta|alcada))|"
        "depende|(?:falta|ate|antes d[ae]|so depois que) (?:\\w+ ){0,3}(?:equipe|time|analise|setor)|em "
        "analise|sendo analisad\\w+|golpe|fraude|"
        "ainda nao (?:ha|tem|temos)",
    ),
}  # fmt: skip
