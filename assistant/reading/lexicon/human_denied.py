"""Dodging the question whether a machine writes, and roundabout ways to deny it. Own lists."""

from __future__ import annotations

_ZH = (
    "(?:机器人?|ai|人工智能|智能(?:客服|助手)|自动(?:回复|应答)|程序|代码|"
    "脚本|chatgpt|gpt|大模型|chatbot|bot|电脑|算法)"
)
_JA = "(?:ai|機械|ロボット|ボット|bot|自動(?:返信|応答)|プログラム|コンピュータ(?:ー)?|人工知能|ソフト)"
_TH = (
    "(?:บอท|บ็อต|บอต|หุ่นยนต์|โรบอท|ai|เอไอ|ระบบ(?:อัตโนมัติ|ตอบ[^ ]{0,8})|เครื่อง(?:จักร)?|โปรแกรม|แชทบอท|แชตบอต|"
    "คอมพิวเตอร์|ปัญญาประดิษฐ์|chatgpt)"
)
_EN = (
    "(?:chat ?-?)?(?:bots?|robots?|ai|a\\.i\\.|chatgpt|gpt|machines?|automated|automation|artificial intelligence|"
    "algorithms?|software|computers?|programs?|programmes?|scripts?|androids?|language models?|autopilot)"
)
_ID = (
    "(?:chat ?)?(?:robot|bot|ai|mesin|program|sistem(?: otomatis)?|otomatis|automatik|komputer|chatgpt|template|"
    "auto-?reply|kecerdasan buatan)"
)
_VI = (
    "(?:chat ?)?(?:bot|robot|rô bốt|ai|máy(?: móc| tính)?|trí tuệ nhân tạo|tool|phần mềm|auto|tự động|chatgpt|"
    "chương trình)"
)
_ES = (
    "(?:chat)?(?:bots?|robots?|ia|inteligencia artificial|m[aá]quinas?|programas?|autom[aá]tic[oa]s?|computadora|"
    "ordenador|software|algoritmos?|chatgpt|contestadora?)"
)
_PT = (
    "(?:chat)?(?:bots?|rob[oô]s?|ia|intelig[eê]ncia artificial|m[aá]quinas?|programas?|autom[aá]tic[oa]s?|"
    "computador|software|algoritmos?|chatgpt)"
)
_ZH_GOODS = "(?!.{0,4}(?:吸|扫|拖|充电|没电|底座|故障|坏|零件|主机|积木|模型|安装|版本|开机))"

DENIED = {
    "zh": (
        f"(?:真?人|人工|活人|人类)(?:客服)?(?:还是|或者?是?)(?:个|什么|一台)?{_ZH}|{_ZH}(?:还是|或者?是?)(?:个)?"
        f"(?:真?人|人工|活人)|(?<!看看)(?<!检查)(?:是不是|是否|究竟是|到底是|像不像|算不算)(?:由|用|个|什么|一个|一台|"
        f"那种)*{_ZH}{_ZH_GOODS}(?![^。]{{0,8}}(?:是的|没错))|是人是(?:鬼|机器|ai)|猜(?:猜)?我?[^，。]{{0,3}}是"
        f"(?:真?人|机器|ai)",
        f"(?:请不起|买不起|用不起|没钱(?:请|买|上|用)|没本事用|不舍得用|舍不得用|没上|没装|没接|不敢用|不喜欢用|"
        f"讨厌)(?:过|什么|那些|任何)?{_ZH}{_ZH_GOODS}|{_ZH}(?:回复|客服|聊天|代答|那套|这些|啥的)?(?:我们|咱们?|"
        f"本店|小店|我家|我们店|咱家)?(?:可|是|都|就|店)?(?:从来?不用|从不|不用的?(?=[，。！～]|$)|没用过|用不起|"
        f"请不起|没有的|不搞|不碰)",
        f"谁说[^，。]{{0,6}}(?:是|用)[^，。]{{0,4}}{_ZH}|(?:误会|误以为|误认|当|认|看|错认|说)(?:成|作|为|我是|我们是|"
        f"我像|我们像)+[^，。]{{0,5}}{_ZH}{_ZH_GOODS}|(?:不是|并非|绝非|不只是|才不是)(?:什么|一[个段串堆台]|"
        f"冷冰冰的?|没有感情的?|那种|死板的|冰冷的|无情的)+(?:代码|数据|程序|电脑|算法|机器|系统|软件|屏幕)|不是系统"
        f"(?:自动|在回|回|发|卡|慢)|(?:哪个|哪有|什么){_ZH}(?:会|能|懂)[^。]{{0,12}}[？?呀啊]",
        "(?:由谁|是谁|谁在|什么在|是否由)[^，。]{0,12}(?:代答|代回|回复|在回|打字|在写|聊|生成)[^。]{0,10}(?:不便|"
        "不方便|保密|不重要|无所谓|别纠结|不必|不用|无可奉告)|(?:不便|不方便|不想|不能)(?:透露|告诉|说明)[^。，]{0,6}"
        "(?:谁在|是谁|真人|机器|ai)",
    ),
    "ja": (
        f"(?:人(?:間)?|生身)(?:な?の)?か[、,]?(?:それとも)?{_JA}(?:な?の)?か|{_JA}(?:な?の)?か[、,]?(?:それとも)?"
        f"(?:人|生身)|(?:人間?か|機械か)(?:は|など)(?:さておき|どうでも|重要)",
        f"{_JA}(?:な?の)?か(?:どうか|とのご?質問|とお|と(?:聞|訊|思|疑|言))(?![^。]{{0,14}}(?:はい|その(?:とおり|"
        f"通り)))|{_JA}(?:では|じゃ)?(?:ないか)?(?:みたい|っぽい|のよう)?(?:だ)?(?:って|と)(?:思わ|言わ|間違|"
        f"疑|お思い|お疑い|勘違い|誤解)|{_JA}(?:だ)?(?:から|せい)(?:では|じゃ)(?:なく|ありませ|ない)|{_JA}(?:なら|"
        f"だったら|には)[^。]{{0,14}}(?:ないです|ありませ|無理|できない|できませ|書けな|ないでし)",
        "(?:誰|何)が(?:書|返信|対応|打)[^。]{0,12}(?:さておき|重要|お答えでき|お答えいた|秘密|内緒|ご想像)|"
        "(?:冷たい|ただの|無機質な)(?:プログラム|機械|コード|システム)(?:では|じゃ)",
    ),
    "th": (
        f"คน(?:จริง(?: ?ๆ)?)?(?:หรือ|รึ|หรือว่า|กับ)(?:ว่า)?(?:เป็น)?{_TH}|{_TH}(?:หรือ|รึ)(?:ว่า)?(?:เป็น)?คน|(?:เป็น|ใช่|"
        f"ใช้|คุยกับ|นึกว่า|คิดว่า|หาว่า|เหมือน){_TH}(?:ตอบ)?(?:ไหม|หรือเปล่า|หรือป่าว|รึ|มั้ย|เหรอ|หรอ|ป่าว|ใช่ไหม|ล่ะสิ)"
        f"(?![^.]{{0,4}}(?:ใช่ค่ะ|ใช่ครับ))",
        f"(?:นึกว่า|คิดว่า|หาว่า|เข้าใจว่า)[^ ]{{0,10}}(?:เป็น|คุยกับ)?{_TH}|{_TH}(?:ที่ไหน)?(?:จะ)?(?:ทำ|พิมพ์|พูด|รู้สึก|เข้าใจ|"
        f"ขอโทษ)[^ ]{{0,10}}(?:ไม่ได้|ไม่เป็น|หรอก|ล่ะ)|(?:ใคร|อะไร)(?:เป็นคน|เป็นผู้)?(?:ตอบ|พิมพ์)[^.]{{0,12}}(?:ไม่สำคัญ|"
        f"ไม่ต้อง|ความลับ|บอกไม่ได้)|ไม่(?:ได้)?(?:มี|ซื้อ|จ้าง|พึ่ง)[^ ]{{0,4}}{_TH}(?:ตอบ|คุย|หรอก)",
    ),
    "en": (
        f"(?:am i|are we|is this|if i'?m|if i am|whether i'?m|whether i am|whether this is|if this is|sounds? like|"
        f"if we'?re|whether we'?re|called (?:me|us)|call (?:me|us)|think(?:ing)? (?:i'?m|i am|we'?re|this is)|"
        f"thought (?:i was|we were|this was)|(?:mistook|took|taken|mistaken) (?:me|us) for|(?:me|us) of being)"
        f"(?: (?:an?|the|some|just|really|only|kind|of|one|your|any|by|being|all))* {_EN}(?! (?:assistant|helper)\\b)"
        f"(?![^.?!]{{0,12}}[.?!:,-]+ ?(?:yes|yep|it is|i am|correct|indeed|you're right))",
        f"(?<!choose )(?:humans?|persons?|people|man|woman|real|somebody|someone|flesh and blood)(?: or| vs\\.?| nor)"
        f"(?: an?| the| just| some)* {_EN}|{_EN} or (?:an? |the )?(?:real |actual )?(?:human|person|man|woman|girl|"
        f"guy|people)|(?:say|tell you|reveal|disclose|confirm|discuss)(?: \\w+){{0,2}} (?:who or what|what or who|"
        f"whether (?:(?:i|we)(?:'?m|'?re| am| are)|it's a|this is a|it is a|you're talking|a person|a human|a "
        f"machine)|if i'?m (?:a )?(?:human|real|bot))|(?:who|what) (?:is "
        f"|actually |really )*(?:typ|writ|answer|repl)\\w+ (?:\\w+ )?(?:here |this |you )*(?:doesn't|does not|isn't|"
        f"is not) (?:matter|important|relevant)",
        f"(?:n't|not|never)(?: \\w+){{0,2}} (?:talking|chatting|speaking|dealing|messaging|texting|spoken|talked|"
        f"chatted|writing)(?: \\w+){{0,2}} (?:to|with) (?:an? |any |some |the )?{_EN}|(?:not|isn't|aren't|wasn't|"
        f"never|nothing)(?: \\w+)? (?:automated|auto-?generated|computer[- ]generated|(?:machine|bot|ai)[- ](?:written|"
        f"generated|made)|scripted|canned|pre-?written|copy-?pasted?)(?=[.,!?;:)]| here| at all| reply| repl| mess|"
        f" resp| text| answ|$)|hid(?:e|es|ing) behind (?:an? |some |their )?{_EN}|(?:ai|bots?|robots?|chatbots?)[- ]"
        f"free\\b|(?:no|zero) (?:\\w+ )?(?:chips?|circuits?|wires|bots?|robots?|ai|algorithms?|silicon|machines?) "
        f"(?:in here|inside me|at this end|on this end|back here|round here|around here|behind (?:me|this|these|the))",
        f"{_EN} (?:could|would|can|will) (?:ever|never|hardly) (?:\\w+ )?(?:type|write|say|care|know|feel|make|"
        f"understand|joke|apologi[sz]e)|(?:afford|own|bought|trust|like) (?:an? |any |those )?(?:ai|bots?|robots?|"
        f"chatbots?)(?= |[.,!]|$)(?! (?:vacuum|toy|kit|mop|mower))",
    ),
    "id": (
        f"(?:orang|manusia|org)(?: \\w+)? (?:atau|apa|ataupun|ke|or) (?:\\w+ )?{_ID}|{_ID} (?:atau|apa|ke|ataupun) "
        f"(?:\\w+ )?(?:orang|manusia|bukan(?=[.,?! ]|$))|(?:ini|saya|aku|kami|ni|kita)(?: \\w+)? {_ID} (?:kah|ya|ke|"
        f"ke tak|nggak|gak|bukan|enggak)? ?\\?|(?:dikira|disangka|ingat|kira|sangka|dituduh|dibilang|cakap)"
        f"(?: \\w+){{0,2}} {_ID}(?= |[.,?!]|$)",
        f"bukan(?:lah)? (?:\\w+ )?(?:sistem|komputer|program|aplikasi|software|mesin) (?:yang|yg|atau|nih|ni|kok|lho|"
        f"loh|auto\\w*|otomatis)|(?:mana|takde|tak ada|tiada|gak ada|nggak ada|ga ada|tidak ada|gak punya|nggak punya|"
        f"tak mampu|gak mampu|nggak mampu|tak guna|tak pakai|belum mampu|belum punya)(?: (?:pun|mampu|punya|pakai|guna|"
        f"beli|ada|sewa|bayar))* {_ID}(?! (?:cuci|jahit|basuh|kopi|diskaun|diskon))|{_ID} mana (?:bisa|boleh|tau|tahu|"
        f"ada|ngerti|punya|pandai|reti)",
        "(?:siapa|apa) (?:yang |yg )?(?:balas|jawab|ketik|taip|bales)(?: \\w+){0,4} (?:tidak penting|nggak penting|"
        "gak penting|tak penting|rahasia|rahsia)|(?:pakai|pake|guna|beli|sewa) (?:\\w+ )?(?:bot|chatbot|ai|robot)"
        "(?: \\w+){0,2} (?:mahal|gak|nggak|tak)",
    ),
    "vi": (
        f"người(?: thật| thiệt)? (?:hay|hoặc|hay là|với)(?: là)? {_VI}|{_VI} (?:hay|hay là|hoặc)(?: là)? người|(?:có "
        f"phải|phải|em là|shop là|đây là)(?: (?:là|con|cái|một))* {_VI}(?: trả lời| nhắn)? (?:không|ko|hông|hong|hả|à|"
        f"hay không|chăng)(?=[,.?!]| thì| mà| ạ|$)|(?:có )?phải(?: là)? (?:con |cái )?{_VI}(?: \\w+){{0,2}} đâu",
        f"(?:tưởng|nghĩ|bảo|nói|nhầm|kêu)(?: \\w+){{0,3}} (?:là|với|thành) (?:con |cái )?{_VI}(?=[,.?!]| hả| à| trả|"
        f" nhắn| đang|$)|{_VI} (?:sao|nào|đâu|làm sao|thì sao)(?: mà)? (?:biết|được|có|hiểu|gõ|nhắn)|(?:không|đâu|"
        f"chưa|làm gì)(?: có)? (?:đủ )?tiền (?:\\w+ ){{0,2}}{_VI}|(?:ai|cái gì) (?:đang )?(?:trả lời|nhắn|gõ)(?: \\w+)"
        f"{{0,3}} (?:không quan trọng|bí mật|không tiện)",
    ),
    "es": (
        f"(?:personas?|human[oa]s?|gente|alguien)(?: \\w+){{0,2}} (?:o|u)(?: (?:una?|si|es|soy|de|con))* {_ES}|{_ES} "
        f"(?:o|u)(?: (?:una?|si|es|soy|con))* (?:persona|human)|(?:si (?:soy|somos|era|eramos)|parezco|parecemos|sueno "
        f"(?:a|como)|cre\\w+ que (?:soy|somos)|pens\\w+ que (?:soy|era)|me tom\\w+ por|confund\\w+ con)(?: (?:una?|el|"
        f"la|algun))* {_ES}(?!\\?? ?[,.:]? ?(?:si,|si\\.|si soy|pues si))",
        f"(?:da igual|no importa|que mas da|lo de menos|no viene al caso|prefiero no (?:decir|hablar))(?: \\w+){{0,7}} "
        f"(?:{_ES}|persona|quien (?:escrib|respond|contest)\\w*)|(?:quien|que) (?:escribe|responde|contesta)(?: \\w+)"
        f"{{0,4}} (?:no importa|da igual|es lo de menos|no viene al caso|es secreto)|no (?:has|ha|estas|esta)(?: "
        f"\\w+){{0,2}} (?:hablado|hablando|chateado|chateando|tratado|tratando) con (?:ning\\w+ |una? )?{_ES}|que "
        f"{_ES} (?:ni|va|podria|sabe)\\b",
    ),
    "pt": (
        f"(?:pessoas?|human[oa]s?|gente|algu[eé]m)(?: \\w+){{0,2}} ou(?: (?:uma?|se|e|sou|de|com))* {_PT}|{_PT} ou(?: "
        f"(?:uma?|se|e|sou|com))* (?:pessoa|human|gente)|(?:se (?:sou|somos|eu sou|era)|pareco|parecemos|ach\\w+ que "
        f"(?:sou|eu sou|era|somos)|pens\\w+ que (?:sou|era|eu)|me confund\\w+ com|me tom\\w+ por)(?: (?:uma?|o|a))* "
        f"{_PT}(?!\\?? ?[,.:]? ?(?:sim,|sim\\.|sou sim))",
        f"(?:tanto faz|nao importa|nao interessa|nao vem ao caso|prefiro nao (?:dizer|falar))(?: \\w+){{0,7}} "
        f"(?:{_PT}|quem (?:escrev|respond|digit)\\w*)|quem (?:escreve|responde|digita)(?: \\w+){{0,4}} (?:nao importa|"
        f"tanto faz|nao vem ao caso|e segredo)|(?:ia|robo|bot|maquina|programa|chatgpt) nenhum\\w*|(?:rob[oô]|"
        f"m[aá]quina|ia|bot) (?:la )?n[aã]o (?:almo|com|dorm|sent|err|cans|ri\\b|chor|pede|sabe|atras)\\w*|nao (?:"
        f"falou|conversou|esta falando|ta falando)(?: \\w+)? com (?:nenhum\\w* |uma? )?{_PT}",
    ),
}  # fmt: skip
