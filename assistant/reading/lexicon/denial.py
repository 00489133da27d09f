"""What takes the edge off a word: a negation or a doubt before it, or the advice to see a doctor. Own lists.

Fragments that end in `$` are sought in the words right before a place.
"""

from __future__ import annotations

#: a doubt, a denial or somebody else's words before a claim: no admission
DOUBT = {
    "zh": (
        "(?:不是|并非|绝非|没有|没|未|不会|不|无|绝不|从不|从未|是否|是不是|有没有|会不会|可能|怀疑|担心|认为|觉得|"
        "以为|疑似|如果|若|要是|说|提到|反映|感觉|质疑|像|避免|防止|杜绝|拒绝|投诉|您(?:收|觉|认|说|担|提|怀|"
        "反)[^。]{0,6}|看(?:起来|着)|查|检测|核[查实])[^，。！？]{0,10}$",
    ),
    "ja": ("(?:ではないか|かどうか|疑|もし|場合)[^。]{0,10}$",),
    "th": (
        "(?:ไม่ใช่|ไม่ได้|ไม่|มิได้|ถ้า|หาก|กังวล|สงสัย|คิด|รู้สึก|เหมือน|ว่า(?:จะ)?|หรือ|ป้องกัน|ห้าม)[^.]{0,14}$",
    ),
    "en": (
        "(?:not|n't|never|no|nor|nobody|if|whether|worr(?:y|ied)|suspect\\w*|think\\w*|thought|feel|felt|believe\\w*|"
        "concern\\w*|say|said|mention\\w*|looks?(?: like)?|like|seem\\w*|wonder\\w*|unsure|doubt\\w*|claim\\w*|avoid|"
        "prevent|report\\w*|allegation|suggest\\w*|may|might|could|impression|against|zero tolerance \\w+|any|"
        "without|check(?:ing)?|hear)\\W+(?:\\w+\\W+){0,6}$",
    ),
    "id": (
        "(?:bukan|tidak|gak|ga|nggak|tak|takkan|belum|jika|kalau|apakah|khawatir|risau|curiga|merasa|rasa|dikira|"
        "kira|mengira|mungkin|seperti|sebut|katakan|bilang|kata|takut|dugaan|ragu|menghindari|agar|supaya|tanpa|"
        "elak\\w*|macam|syak)\\W+(?:\\w+\\W+){0,5}$",
    ),
    "vi": (
        "(?:không|ko|chưa|chẳng|nếu|liệu|lo|nghi|sợ|nghĩ|tưởng|cảm thấy|thấy|như|giống|bảo|nói(?! thật| thẳng|"
        " thiệt)|cho rằng|có phải|hay|tránh|để tránh|báo)\\W+(?:\\w+\\W+){0,5}$",
    ),
    "es": (
        "(?:no|nunca|jam[aá]s|si|sin|preocup\\w*|sospech\\w*|cree|creer|piens\\w*|parec\\w*|sient\\w*|dice|comenta|"
        "menciona|duda\\w*|posible|evitar|como si|teme\\w*)\\W+(?:\\w+\\W+){0,5}$",
    ),
    "pt": (
        "(?:não|nunca|jamais|nem|se|sem|preocup\\w*|suspeit\\w*|acha\\w*|acredit\\w*|pens\\w*|parec\\w*|sent\\w*|diz|"
        "disse|comenta|menciona|d[uú]vida\\w*|poss[ií]vel|evitar|como se|receio|teme\\w*)\\W+(?:\\w+\\W+){0,5}$",
    ),
}  # fmt: skip

#: a negation right before a word: what follows is denied
DENIED = {
    "zh": (
        "(?:不是|并非|绝非|没有|没|未|不会|不能|无法|不敢|没法|难以|不|无|不具(?:有|备)?|不可|从不|别|并不|谈不上|"
        "称不上|算不上|不敢说是?|不保证|不承诺|不代表|不等于|不做|不宣传|从来不|不认为|没觉得|怎么会|哪敢|不想|绝不|"
        "绝对不|禁止|避免|不存在)(?:能|够|做到|敢|说|是|有|达到|算|会|用于|具有|用来|任何|要|去|因为|由于|觉得|认为|"
        "怪|跟您|给您|和您|向您|对您|跟你|给你|都|就|真|把|让|替代|作为|直接|保证|承诺|全)*$",
    ),
    "ja": ("(?:決して|必ずしも|けっして)$",),
    "th": (
        "(?:ไม่|ไม่ได้|ไม่ใช่|มิได้|ไม่สามารถ|ไม่อาจ|ไม่กล้า|ไม่ควร|ไม่มี)(?:เป็น|จะ|ได้|ใช่|ใช้|คิดว่า|ว่า|มี|"
        "ช่วย|ขอ|กล้า|อยาก|ถือ|เพราะ)*$",
    ),
    "en": (
        "(?:not(?! only)|n't|never|no|cannot|can't|isn't|aren't|wasn't|don't|doesn't|didn't|won't|without|nor|"
        "neither|nobody|nobody is|hardly|unable|avoid|instead of|none of(?: this| that| it)?|nothing|rather than|"
        "stop short of|far from|less than|anything but)\\W+(?:\\w+\\W+){0,4}$",
    ),
    "id": (
        "(?:bukan(?:lah)?|tidak|tdk|gak|ga|nggak|ngga|tak|takkan|belum|tanpa|jangan|mustahil|"
        "tiada)\\W+(?:\\w+\\W+){0,3}$",
    ),
    "vi": (
        "(?:không|ko|chưa|chẳng|chả|đâu|đừng|không hề|không phải|chẳng phải|không dám|không "
        "thể)\\W+(?:\\w+\\W+){0,3}$",
    ),
    "es": ("(?:no|nunca|jam[aá]s|sin|tampoco|lejos de|nadie)\\W+(?:\\w+\\W+){0,3}$",),
    "pt": ("(?:não|nunca|jamais|nem|sem|tampouco|longe de|ninguém)\\W+(?:\\w+\\W+){0,3}$",),
}  # fmt: skip

#: a shop that disowns big words or cannot promise them
DISOWNED = {
    "zh": (
        "这(?:种|类|些|样的)话|(?:不敢|不能|没法|无法)(?:说|保证|答应|承诺)|(?:不好|不便|不敢|不能|没法|无法)"
        "[^，。]{0,6}(?:打包票|打保票)|绝对(?:没有|不是|无意)[^。，]{0,4}(?:责怪|"
        "怪)",
    ),
    "en": ("(?:can't|cannot|won't|not able to|wouldn't|don't) (?:promise|claim|guarantee|say)",),
    "id": ("(?:tidak|tak|belum|nggak|gak) (?:berani|bisa|dapat|boleh) (?:men)?(?:janji|jamin)\\w*",),
    "es": ("no (?:puedo|podemos|me atrevo a) (?:prometer|garantizar|asegurar)\\w*",),
    "pt": ("nao (?:posso|podemos|consigo|da para|da pra) (?:prometer|garantir)",),
    "vi": ("không (?:dám|thể) (?:hứa|cam kết|đảm bảo)",),
    "th": ("ไม่(?:สามารถ|กล้า|อาจ)(?:รับประกัน|รับปาก|การันตี)",),
}  # fmt: skip

#: who says openly that a machine writes denies nothing
OPEN_MACHINE = {
    "zh": (
        "是不是(?:在跟)?(?:机器人?|ai|自动)[^。，]{0,8}[，,：:] ?(?:是的|没错|对的|确实是)",
        "我是(?:店里的|店铺的|店鋪的|一个|一名)?(?:智能客服|智能助手|ai助手|ai客服|机器人|自动(?:客服|助手|值守|回复)"
        "|自動客服)(?![?？]|吗|么|才怪|就)",
        "(?:是的|对|没错)[，,] ?(?:我(?:就)?是(?:自动|智能|机器|ai)|(?:店里)?(?:用的|回您的|在回的)?(?:就)"
        "?是(?:大模型|自动|智能|机器|ai|程序))",
        "(?:这个|我这个|我只是个?)(?:小)?机器人(?:会的|能|只能|办不|做不|看不)",
    ),
    "en": (
        "whether i(?:'m| am) an? (?:ro)?bot,? and i am(?! not)",
        "(?<!not )i(?:'m| am) (?:an|the shop's|your) (?:automat(?:ed|ic)|ai|virtual|artificial intelligence) "
        "assistant(?! ?[?])",
        "(?:nope|no|yes|yep|yeah), (?:i'm |it's |this is )?(?:an |the shop's )?(?:automat(?:ed|ic)|ai|virtual) "
        "assistant(?! ?[?])",
    ),
    "th": ("เป็นบอท(?:ไหม|มั้ย|หรือเปล่า)[ ,]{0,2}(?:เป็นค่ะ|เป็นครับ|ใช่ค่ะ|ใช่ครับ)", "(?:ดิฉัน|ผม|หนู)เป็นบอท(?:จึง|ค่ะ|ครับ|นะ)"),
    "id": ("(?<!bukan )(?:ini|saya|kami) (?:ialah |adalah )?(?:pembantu|asisten|sistem) "
        "(?:automatik|otomatis|virtual|ai)(?! ?[?])",
        "(?:yes|ya|iya|betul|benar),? (?:\\w+,? )?(?:ni|ini) (?:memang )?(?:chatbot|bot|sistem automatik|robot)(?! "
        "?[?])"),
    "es": ("(?:un bot|si soy un bot)[^.]{0,20}si,? lo soy",
        "(?<!no )soy (?:el|un|una) (?:asistente|respuesta) (?:virtual|automatic[oa])(?! ?[?])"),
    "pt": ("sim,? (?:\\w+,? )?sou um (?:atendimento|assistente) (?:automatico|virtual)",),
}  # fmt: skip

#: a negation of the very next words: "not because", "no one says that"
DENIED_CLOSE = {
    "zh": (
        "(?:不是|并非|绝非|不会|不是说|没有?|不|别|怎么会|难|绝不|不必|不用|不需要)(?:因为|由于|觉得|说|都|要|您|"
        "让)*$",
    ),
    "ja": ("(?:決して|必ずしも|けっして)$",),
    "th": ("(?:ไม่|ไม่ได้|ไม่ใช่|มิได้|ไม่มี|ไม่ต้อง)(?:เป็น|จะ|ได้|ใช่|คิดว่า|ว่า|มี|เพราะ)*$",),
    "en": (
        "(?:not|n't|never|no|nobody|without|nor|far from|rather than)\\W+(?:(?:because|that|saying|suggesting|"
        "implying|"
        "thinking|as if|a case of|to say|at all|think|believe|mean)\\W+){0,3}$",
    ),
    "id": (
        "(?:bukan(?:lah)?|tidak|tdk|gak|ga|nggak|tak|tiada|jangan|tanpa)\\W+"
        "(?:(?:karena|kerana|sebab|bermaksud|maksud|kata)\\W+)*$",),
    "vi": ("(?:không|ko|chưa|chẳng|đâu|đừng)\\W+(?:(?:phải|hề|phải là|do|tại|vì|nói|có ý|cho rằng)\\W+)*$",),
    "es": ("(?:no|nunca|jam[aá]s|sin|tampoco)\\W+(?:(?:es|fue|que|decimos|porque|se|le|lo|digo|creemos)\\W+){0,3}$",),
    "pt": (
        "(?:não|nunca|jamais|nem|sem)\\W+(?:(?:é|foi|que|dizemos|porque|se|lhe|achamos|"
        "estamos dizendo)\\W+){0,3}$",
    ),
}  # fmt: skip

#: who sends a buyer to a doctor makes no claim
DOCTOR = {
    "zh": (
        "(?<!不用)(?<!不必)(?<!无需)(?<!没必要)(?<!不用去)(?<!别)(?:咨询|问问?|看|找|去|请教|"
        "遵|听)(?:一下)?(?:您的?)?(?:专业)?(?:医生|医院|医师|皮肤科|医嘱|药师)",
        "就医|就诊|(?:不好说|不能判断|没法判断|无法判断|说不准|不敢说)|医生(?:的)?(?:建议|意见|"
        "判断|处方)",
    ),
    "ja": (
        "(?:医師|医者|お医者様|皮膚科|病院|専門医|医療機関|薬剤師)(?:に|へ|で|の)(?:ご)?(?:相談|受診|診|判断|指示)",
    ),
    "th": ("(?<!ไม่ต้อง)(?<!ไม่ต้องไป)(?:ปรึกษา|พบ|ถาม|หา)(?:คุณ)?(?:แพทย์|หมอ|เภสัชกร)", "หาย(?:หวัด|ป่วย|ไข้|"
    "ไอ)(?:หรือยัง|รึยัง|ไวๆ|ไว ๆ|เร็วๆ)"),
    "en": (
        "(?<!need to )(?<!have to )(?<!needn't )(?<!without having to )(?<!reason to )(?:ask|see|consult\\w*|"
        "check with|speak (?:to|with)|talk to|contact|visit|advice (?:of|from)|from) (?:\\w+ ){0,2}(?:doctor|gp|"
        "dermatologist|pharmacist|physician|paediatrician|pediatrician|midwife|professional)s?",
        "(?:not able to|can't|cannot|couldn't) (?:say|judge|tell|confirm)|medical advice|seek (?:\\w+ )?(?:help|"
        "attention)|stop using",
    ),
    "id": (
        "(?<!perlu )(?<!usah )(?<!payah )(?:konsultasi\\w*|tanya\\w*|periksa\\w*|rujuk|jumpa|berjumpa|"
        "dapatkan nasihat|minta saran)(?: \\w+){0,3} (?:dokter|doktor|apoteker|ahli)",
        "(?:tak|tidak) (?:boleh|dapat|bisa) "
        "(?:sahkan|pastikan|memastikan)|nasib baik|mujur|hentikan (?:pemakaian|"
        "penggunaan)|berhenti (?:guna|pakai)",
    ),
    "vi": (
        "(?<!cần )(?<!phải )(?:hỏi|gặp|tham khảo|khám|đi khám|tham vấn|liên hệ)(?: \\w+){0,3} (?:bác sĩ|bác sỹ|"
        "dược sĩ|chuyên khoa|da liễu)", "để bác sĩ|ngưng (?:sử )?dùng|ngừng (?:sử )?dùng",
    ),
    "es": (
        "(?:consult\\w*|pregunt\\w*|acud\\w*|visit\\w*|habl\\w*)(?: \\w+){0,3} (?:m[eé]dico|doctor|dermat[oó]logo|"
        "farmac[eé]utico|especialista|pediatra)", "deje de usar|que lo (?:vea|valore|mire) (?:un|su|tu) m[eé]dico",
    ),
    "pt": (
        "(?:consult\\w*|pergunt\\w*|procur\\w*|fal\\w*)(?: \\w+){0,3} (?:m[eé]dico|dermatologista|farmac[eê]utico|"
        "especialista|pediatra)", "(?:suspenda|pare) (?:o uso|de usar)",
    ),
}  # fmt: skip
