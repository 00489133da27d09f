"""How a promise is meant: retold, refused, proposed, or made to this buyer. Own lists."""

from __future__ import annotations

#: the buyer's wish retold, or a question to the buyer: no promise by itself
ASKED = {
    "zh": (
        "(?:您|你|亲)(?:要求|申请|提出|希望|想要|想|提到|说|问|提)[^。]{0,6}$",
        "(?:您|你|亲)(?:并|也|说|其实|说了)?(?:不|没|没有|并非)(?:是)?(?:想|要|为|图|打算|求)[^。]{0,6}$",
        "(?:关于|至于|对于)[^。]{0,4}$",
    ),
    "ja": ("(?:ご希望|ご要望|お求め|お申し出)の[^。]{0,6}$",),
    "en": (
        "you(?:r| have| had)? (?:asked|requested|want(?:ed)?|request|applied|mention(?:ed)?)\\b[^,]{0,25}$",
        "your (?:request|question|wish|application)\\b[^,]{0,12}$",
        "you (?:don't|do not|didn't|did not|aren't|are not) (?:want|ask|need|look)\\w*\\b[^,]{0,16}$",
    ),
    "id": ("(?:kakak|anda|kamu|awak|cik|puan|kak|sis) (?:tidak )?(?:meminta|minta|mengajukan|ingin)[^,]{0,20}$",
        "permintaan $"),
    "es": (
        "(?:su solicitud de|tu solicitud de|usted (?:pidio|solicito)|pediste|pides|solicitaste|querias|"
        "quisieras)[^,]{0,15}$",
    ),
    "pt": ("(?:seu pedido de|voce (?:pediu|solicitou))[^,]{0,15}$",),
    "vi": ("(?:ban|anh|chi) (?:yeu cau|muon)[^,]{0,15}$",),
    "th": ("(?:ลูกค้า|คุณ)(?:ขอ|ต้องการ|แจ้ง)[^,]{0,10}$",),
}  # fmt: skip

#: before a promise: it is refused, not given. "No need to return it" is none of these, nor "we will not let you pay".
REFUSED = {
    "zh": (
        "(?:不能|无法|没办法|不方便|不会|不可以|暂不|不支持|没有|并非|未能|不予|不提供|没法|不再|不包括|不包含|不适用|不属于|"
        "并无|不敢|办不了|给不了|做不了)(?!不|让|叫|少|白|亏|问题|关系|拖|忘|漏|差)[^。]{0,8}$",
    ),
    "ja": (),
    "en": (
        "(?:cannot|can't|can not|unable to|not able to|won't|will not|do not|don't|does not|doesn't|are not|"
        "is not|isn't|aren't|couldn't|doesn't let us|does not let us|doesn't allow us to|not eligible for|"
        "there(?:'s| is| are) no|there isn't(?: any)?|"
        "not entitled to|no longer)(?! only)(?! (?:just |ever )?(?:worry|let|leave|hesitate|rest|"
        "forget|mind|stop|miss))\\b[^,]{0,25}$",
    ),
    "id": (
        "(?:(?:tak|gak|ga|nggak|ngga|enggak) (?:bisa|dapat|boleh)|tidak bisa|tidak dapat|belum bisa|belum dapat|"
        "bukan|tidak (?:berlaku|termasuk|menyediakan|menerima|"
        "melayani|ada|ada program|berwenang)|tiada)\\b[^,]{0,20}$",
    ),
    "ms": (
        "(?:tak (?:boleh|dapat|bisa)|tidak dapat|tidak boleh|belum boleh|bukan|tidak (?:termasuk|menawarkan|"
        "menyediakan))\\b[^,]{0,20}$",
    ),
    "th": ("(?:ไม่สามารถ|ไม่ได้|ยังไม่|ไม่มีบริการ|งด)[^,]{0,12}$", "ไม่มี$", "(?:อยู่)?นอกเหนือ(?:จาก)?[^,]{0,14}$"),
    "vi": (
        "(?:shop |em |nen |duoc |hang )khong (?:con |nhan )?$",
        "(?:chua|khong) (?:nhan |ho tro )?$",
        "(?:khong the|chua the|khong duoc|khong ho tro|khong ap dung|(?:chua|khong) du dieu kien|khong thuoc|"
        "chua co)\\b[^,]{0,20}$",
    ),
    "es": (
        "no (?:\\w+ )?(?:podemos|puedo|pueden|es posible|se puede|se pueden|ofrecemos|entra|cabe|aplica|incluye|"
        "cubre|permite|"
        "acepta\\w*|contempla|procede|corresponde|hay|admite)\\b[^,]{0,25}$",
    ),
    "pt": (
        "nao (?:\\w+ )?(?:podemos|posso|pode|da (?:pra|para)|consigo|temos como|tem como|e possivel|oferecemos|"
        "conseguimos|entra|cabe|aplica|inclui|cobre|permite|"
        "aceita\\w*|contempla|ha|temos)\\b[^,]{0,25}$",
    ),
}  # fmt: skip

#: what would have to happen first; a "cannot" beside it is the buyer's trouble and refuses nothing
CONDITION = {
    "zh": ("如果|要是|若|万一|假如|倘若",),
    "en": ("(?:if|should|in case|unless|when|until)",),
    "id": ("(?:kalau|kalo|jika|bila|andai)",),
    "th": ("ถ้า|หาก|แล้วยัง",),
    "vi": ("(?:neu|ma|thi(?! (?:ben em|ben shop|shop|tui em|em|ben minh) (?:khong|chua))|lo)",),
    "es": ("(?:si|cuando|en caso)",),
    "pt": ("(?:se|caso|quando)",),
}  # fmt: skip

#: before a promise that holds a negation itself, such as "you will not pay a cent": only these refuse it
UNABLE = {
    "zh": ("(?:不能|无法|没法|不可以|不支持|不提供|做不到|并非)[^。]{0,6}$",),
    "en": ("(?:cannot|can't|can not|unable to|not able to|couldn't|not in a position to)\\b[^,]{0,25}$",),
    "id": ("(?:tidak|belum|tak) (?:bisa|dapat|boleh)\\b[^,]{0,20}$",),
    "th": ("ไม่สามารถ[^,]{0,12}$",),
    "vi": ("(?:ben em|shop|em) khong (?:chi tra|co muc|nhan bua|nhan)\\b[^,]{0,12}",
    "(?:khong the|chua the|chua ho tro|(?:chua|khong) du dieu kien|khong ap dung|"
    "khong thuoc dien)\\b[^,]{0,20}$",),
    "es": ("no (?:l[oa]s? )?(?:podemos|cubrimos|es posible|se puede)\\b[^,]{0,25}$",),
    "pt": ("nao (?:podemos|cobrimos|e possivel|consegu(?:imos|e))\\b[^,]{0,25}$",),
}  # fmt: skip

REFUSED_AFTER = {
    "ja": (
        "^[^。、]{0,4}を?(?:ご希望|ご要望|お求め|お申し出)[^。]{0,24}(?:できません|できかね|かねます|お受けでき)",
        "^[^。]{0,10}(?:は|の催しは)(?:終了|終わり|無いです|ないです|なしです|付きません|つきません|ございません)",
        "^[^。、]{0,12}(?:できません|できかね|ございませ|がない(?:ため|ので)|承れ|いたしかね|致しかね|ありません|できない|対象外|承れ|おりません)",
        "^[^。]{0,6}(?:は|の対象)[^。]{0,8}(?:外|できません|かねます)",
    ),
    "zh": (
        "^(?:不了|不成|不到)",
        "^[^。，！？!?]{0,10}(?:做不到|没法做|没有的|不在我)",
        "^[^。！？!?]{0,12}(?:退|补|赔|换|发|送|给|办|免|减|寄)不(?:了|成)",
        "^[^。！？!?]{0,40}(?:没有了|没办法|做不了|给不了|办不到|办不了|申请不了|不支持|无法|不能(?!不)|"
        "已(?:经)?结束|过期|不在范围)",
    ),
    "en": (
        "^[^.!?]{0,60}\\b(?:ended|expired|(?:has|have|is|was|had) (?:now |already )?(?:closed|passed|over|lapsed)|"
        "closed|no longer|(?:is|are|was) (?:not|n't) (?:something|possible|available|"
        "offered)|"
        "(?:isn't|aren't) (?:something|possible|available|offered)|(?:cannot|can't) (?:be (?:applied|offered|"
        "given|made)|apply))",
    ),
    "id": (
        "^[^.!?]{0,40}\\b(?:tidak|belum|tak)(?: lagi)? (?:bisa|dapat|boleh|berlaku(?! (?:jika|kalau|bila|untuk))|"
        "tersedia|ada|ditawarkan|memungkinkan|kami (?:ganti|tanggung))\\b",
        "^[^.!?]{0,40}\\b(?:(?:tidak|tak|belum|bukan) (?:termasuk|masuk|dalam)|"
        "(?:di )?luar (?:wewenang|kuasa|bidang))\\b",
        "^[^.!?]{0,30}\\b(?:(?:sudah|dah|telah) (?:habis|berakhir|tamat|selesai|lewat|tutup)|tamat|berakhir)\\b",
    ),
    "es": ("^[^.!?]{0,30}\\b(?:ya )?(?:termino|vencio|se acabo|acabo|caduco|concluyo)\\b",
        "^[^.!?]{0,40}\\bno (?:es posible|entra\\w*|"
        "esta inclui\\w*|me corresponde|esta en mis manos|se puede|aplica|esta disponible|procede|podemos)\\b",),
    "pt": ("^[^.!?]{0,30}\\b(?:ja )?(?:acabou|terminou|encerrou|venceu|expirou)\\b",
        "^[^.!?]{0,40}\\bnao (?:e possivel|consigo|posso|"
        "entra\\w*|esta inclu\\w*|faz parte|depende de mim|podemos|se aplica|esta disponivel|conseguimos)\\b",),
    "th": ("^(?:สินค้า|ของ|เงิน|ให้|คืน)*ไม่ได้",
        "^.{0,24}(?:ไม่ได้ค่ะ|ไม่ได้ครับ|ไม่ได้นะ|หมดเขต|หมดแล้ว|ทำไม่ได้|ให้ไม่ได้)",
        "^.{0,24}(?:ไม่รวมอยู่|อยู่นอก|นอกเหนือ)",),
    "vi": (
        "^[^.!?]{0,40}\\b(?:ngoai pham vi|khong (?:co quyen|co muc|nam trong|thuoc|chi tra|nhan bua)|ngoai quyen)\\b",
        "^[^.!?]{0,30}\\b(?:khong duoc|khong the|khong ap dung(?! (?:khi|voi|neu|cho truong))|het han|chua co|"
        "khong co san)\\b",),
}  # fmt: skip

#: a question of the shop that proposes, in distinction to one that asks what the buyer wants or has got
PROPOSED = {
    "zh": (
        "(?:行|成|好|可|中)(?:吗|吧|不|么|嘛)|可以吗|好不好|行不行|可不可以|怎么样|如何|要不|要么|不如|(?:我们?|"
        "咱|店里|这边|小店)[^。？?]{0,8}(?:给|帮|为|退|补|赔|送)",
    ),
    "ja": ("いかがでしょう", "どうでしょう", "よろしいでしょうか", "(?:させて|差し上げ|いたし)[^。]{0,12}か"),
    "en": (
        "how about|what about|what if|shall (?:we|i)|(?:can|could|may|should) (?:we|i)\\b|why don't (?:we|i)|"
        "let (?:us|me)|"
        "(?:we|i)(?:'ll| will| would|'d)\\b|okay\\?|ok\\?|deal\\?|sound (?:good|fair|ok)|(?:alright|all right|"
        "right|yes|yeah|fair)\\?|would .{0,30}(?:try|do|help|work|cheer|fix)",
    ),
    "id": (
        "bagaimana (?:kalau|jika)|gimana (?:kalau|klo)|(?:mau|boleh|apa) (?:kami|saya|kita)|kalau kami|(?:ya|"
        "oke|setuju|boleh) ?(?:kak|sis)?\\?|macam mana kalau",
    ),
    "es": (
        "ayudaria|serviria|que (?:tal|le parece|te parece) (?:si|un)|y si (?:le|te|nos|lo)|(?:le|te) (?:parece|"
        "viene|va) bien|(?:quiere|quieres|desea|prefiere) que (?:le|te|lo)|de acuerdo\\?|vale\\?|puedo |podemos ",
    ),
    "pt": (
        "ajudaria|serviria|que tal|e se (?:a gente|nos|eu)|pode ser|ta bom|o que acha|combinado|(?:quer|"
        "prefere) que (?:a gente|eu)|posso |podemos ",
    ),
    "th": (
        "ดีไหม|โอเคไหม|ได้ไหม|ตกลงไหม|เอาไหม|ดีมั้ย|โอเคมั้ย|(?:ร้าน|เรา|แอด).{0,12}(?:ให้|คืน|ส่ง|"
        "ชดเชย).{0,20}(?:ไหม|มั้ย)",
    ),
    "vi": (
        "duoc khong|duoc ko|duoc chu|nhe\\?|nha\\?|chiu khong|hay (?:de )?(?:shop|em)|(?:shop|em|ben em) (?:se |"
        "xin )?(?:hoan|doi|gui|tang|bu|den)",
    ),
}  # fmt: skip

#: someone commits to this buyer, rather than telling what a clause says
COMMITS = {
    "zh": (
        "我们?(?:会|将|马上|立刻|立即|这边|直接|可以|来)?(?:给|为|帮|退|补|赔|送|重)", "(?:给|为|帮|替)(?:您|你|亲)",
    ),
    "ja": ("いたします", "させていただ", "します"),
    "en": (
        "we(?:'ll| will| are| can| have|'re|'ve)\\b", "i(?:'ll| will| can|'ve| have)\\b",
        "you(?:'ll| will) (?:get|receive|have)",
    ),
    "id": ("kami (?:akan|bisa|sudah|siap)?", "akan kami"),
    "ms": ("kami (?:akan|boleh|sudah)?",),
    "th": ("เราจะ", "ทางร้านจะ", "ร้านจะ"),
    "vi": ("(?:shop|chúng tôi|bên mình) (?:sẽ|xin|đã)",),
    "es": ("(?:le|te) \\w+(?:emos|amos)", "vamos a"),
    "pt": ("vamos", "(?:iremos|faremos)"),
}  # fmt: skip

#: a clause by which the buyer bears the freight
BUYER_PAYS = {
    "zh": (
        "(?:运费|邮费|快递费|费用)[^。；]{0,8}(?:买家|您|消费者|顾客|客户|用户|自理|自付|自行承担|买方)(?!垫)",
        "(?:买家|消费者|顾客|客户|用户|买方)[^。；]{0,8}(?:承担|支付|负担|付|出)[^。；]{0,8}(?:运费|邮费|快递费)",
    ),
    "ja": ("送料[^。]{0,10}お客様[^。]{0,4}負担", "お客様[^。]{0,4}負担", "元払い"),
    "en": (
        "(?:buyers?|customers?|you) (?:\\w+ )?(?:pays?|bears?|covers?|(?:is|"
        "are) responsible)[^.;]{0,30}(?:shipping|postage|freight|delivery|return)",
        "(?:shipping|postage|freight|return)[^.;]{0,40}(?:paid|borne|covered|at the expense|"
        "responsibility)[^.;]{0,6}(?:by|of) the (?:buyer|customer)",
        "(?:shipping|postage)[^.;]{0,24}not (?:refunded|refundable|covered|included|free)",
    ),
    "id": (
        "(?:ongkir|ongkos kirim|biaya (?:kirim|pengiriman|retur)|kos (?:pos|penghantaran))[^.;]{0,30}(?:pembeli|"
        "pelanggan)", "(?:pembeli|pelanggan)[^.;]{0,16}(?:tanggung|menanggung|bayar|membayar)",
    ),
    "th": ("ค่า(?:ส่ง|จัดส่ง|ขนส่ง).{0,20}(?:ลูกค้า|ผู้ซื้อ)",
        "(?:ลูกค้า|ผู้ซื้อ).{0,14}(?:ออก|รับผิดชอบ|จ่าย|ชำระ)ค่า"),
    "vi": (
        "(?:phi|tien|cuoc)[^.;]{0,30}(?:khach|nguoi mua|ben mua)[^.;]{0,8}(?:chiu|tra|tu)?",
        "(?:khach|nguoi mua)[^.;]{0,12}(?:chiu|tra|tu tra)[^.;]{0,12}(?:phi|cuoc)",
    ),
    "es": (
        "(?:envio|portes|flete|gastos|costes?|costos?)[^.;]{0,40}(?:comprador|cliente)",
        "(?:comprador|cliente)[^.;]{0,16}(?:paga|asume|cubre|corre)",
    ),
    "pt": (
        "(?:frete|envio|custos?|postagem)[^.;]{0,40}(?:comprador|cliente)",
        "(?:comprador|cliente)[^.;]{0,16}(?:paga|assume|arca|cobre)",
    ),
}  # fmt: skip
