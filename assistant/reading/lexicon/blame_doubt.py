"""How a shop doubts a buyer: "are you sure", "only now", so many returns, rivals, proof, honesty. Own lists.

Asking how a thing was used doubts nobody; asking whether the buyer is sure of not having broken it does.
"""

from __future__ import annotations

_ZH_YOU = "(?:您|你|亲|买家|客户|顾客|家里?人?|孩子|宝宝|宠物|猫|狗|老人)"
_ZH_HARM = "(?:摔|磕|碰|弄|洗|泡|进水|拆|撕|剪|划|压|坐|踩|用坏|用错|装错|拿|丢|掉(?:地|水|了))"
_EN_HARM = (
    "(?:drop\\w*|wash\\w*|br(?:o|ea)k\\w*|bent|bend|cut|rip\\w*|t(?:o|ea)r\\w*|wore|worn|stretch\\w*|spill\\w*|"
    "mishandl\\w*|overload\\w*|overcharg\\w*|scratch\\w*|forc\\w*|damag\\w*|knock\\w*|sat|sit|stepp\\w*|chew\\w*|"
    "pull\\w*|bang\\w*|crack\\w*|smash\\w*|los[et]|misplac\\w*|swapp?\\w*|use[d]?|left|leave|got (?:it )?wet|get|"
    "put|plug\\w*|did|do(?:ne)?|caus\\w*|tamper\\w*)"
)
_EN_KIN = (
    "(?:your|a|the|one of your) (?:\\w+ )?(?:kids?|child|children|toddler|son|daughter|husband|wife|partner|"
    "flatmates?|roommates?|family|neighbou?rs?|dog|cat|pet|puppy|helper|maid|washing machine|iron|dryer|charger|"
    "someone at home|somebody)"
)
DOUBT = {
    "zh": (
        f"(?:确定|确认|肯定|保证|敢说)[^。，！？]{{0,6}}(?:不是|没有?|没被)[^。，！？]{{0,8}}{_ZH_HARM}|"
        f"(?:会不会|是不是|该不会|不会|怕不是|莫不是|难道)(?:是)?{_ZH_YOU}(?:自己|不小心|那边|家|在家|本人)*"
        f"[^。，！？]{{0,4}}{_ZH_HARM}",
        "(?:怎么|咋)(?:不|没)(?:早|当时|马上|第一时间|当场)[^。，]{0,4}(?:说|讲|反映|联系|拒)|(?:签收|收货|收到|拿到)"
        "[^。！？，]{0,12}(?:怎么|为什么|干嘛|咋)(?:不|没)(?:说|讲|拒|反映)|(?:现在|今天|这会儿|拖到[^。，]{0,6}|过了?"
        "[^。，]{0,8}(?:天|周|月|久)(?:了)?)(?:才|忽然|突然|倒)(?:来|想起|跑来)?(?:说|讲|反映|找|投诉|要)(?!明)",
        "(?:让|叫|教)(?:我们|人|谁|店里)(?:怎么|如何|很难|难以|没法|不得不)(?:相|采)?(?:信|怀疑|不怀疑)|(?:很难|难以|没法|不太|不敢)"
        "相信(?:您|你|这)|(?:我们|小店)?(?:有理由|不得不|有点|难免)(?:怀疑|起疑)|(?:您|你)的?(?:说法|话|描述)"
        "[^。，]{0,6}(?:可疑|矛盾|对不上|站不住|前后|不可信|存疑|蹊跷)|(?:有点|很|真|挺)(?:蹊跷|可疑|凑巧|诡异)|这么巧",
        "(?:拿|用|买)别家[^。，]{0,10}(?:找|退|冒充|来)|(?:退|换)(?:货|款)?(?:了)?(?:好几|很多|多|这么多|[三四五六七八九十\\d]+)"
        "(?:次|回|单)[^。]{0,4}(?:了吧|吧|了呢|呢|[，。])|(?:账号|号|您|你)[^。，]{0,8}(?:经常|老是?|总是?|频繁|习惯|动不动就?)"
        "(?:退|申请退|要退|投诉|索赔|差评)|(?:退货|退款|差评|投诉)(?:率|次数|记录)[^。，]{0,6}(?:高|多|不少|频繁)|"
        "(?:新号|小号|马甲)[^。，]{0,8}(?:吧|来|就|一)|(?:要|得|该)有个度",
        "(?:拿|给|出示|提供)不(?:出|了)[^。，]{0,6}(?:证据|照片|视频|证明|图)[^。]{0,4}(?:就|，|那|我们)|"
        "(?:口说无凭|空口(?:无凭|白话)|没图没真相|有图有真相)|(?:真(?:的|要)?|要真|如果真|要是真)(?:坏|破|漏|碎|有问题|少)[^。，]{0,6}[，]?"
        "(?:早就?|应该|怎么|您|就)[^。，]{0,10}(?:发|拍|传|联系|给我们)|(?:默认|视为|当作|认定|算)(?:是)?(?:您|你)"
        "[^。，]{0,6}(?:原因|责任|问题|人为|弄|造成)|(?:不敢|不肯|不愿)(?:拍|发|给|面对)|心虚",
        "(?:要|得|应该?|还是|能)(?:讲)?(?:诚信|诚实|厚道|凭良心|实在点|实话实说)|(?:不|没)(?:太|怎么|够)?(?:厚道|地道|诚实|诚信|实在|"
        "讲究|道德)|对得起(?:自己)?(?:的)?良心|(?:为|做|当)人(?:还?是)?(?:要|得|不能|别)|人在做[，]?天在看|良心(?:上)?(?:过得去|不会痛|"
        "安|呢)|(?:有)?没有良心|过河拆桥|卸磨杀驴",
        "(?:同行|对家|竞品|竞争(?:对手|店)|别家店|隔壁店?)[^。，！？]{0,6}(?:吧|派|请|雇|来|买|黑|搞|抹|吗|呢)|"
        "(?:带|有)(?:目的|任务|剧本|节奏)(?:来|的)|(?:收了?(?:多少)?钱|多少钱(?:一条|请))[^。，]{0,6}(?:来|写|黑|评|吧)?|"
        "问(?:问|一?下)?(?:您)?家里?人?[^。，]{0,4}(?:是不是|有没有|谁)(?:拿|动|吃|用|丢)|年纪大了?[^。，]{0,6}(?:记|看|弄)",
        "(?:找茬|碰瓷|讹|挑事|(?<!一)蹭(?![到掉脏破花坏伤就了着过上两几一])|骗(?:货|保|一单)|占(?:我们)?便宜)(?!.{0,2}(?:的意思|吗.{0,3}不))",
    ),
    "ja": (
        "(?:落と|ぶつけ|濡ら|洗|踏|壊|切|破|引っ張|無理に|強く|水に|ご自分で|誤って)[^。、？]{0,8}(?:た|た覚え|た可能性|たこと|たりして|たりなど|たり)"
        "(?:り)?(?:は)?(?:いませんか|いらっしゃいませんか|していませんか|されませんでしたか|ございませんか|ありませんか|ないですか|しませんでしたか)|"
        "(?:本当に|確かに)(?:落と|壊|届|不良|故障|入って)[^。]{0,14}(?:のでしょうか|んですか|のですか|ますか|でしょうか)|"
        "(?:ご家族|お子様|ペット|わんちゃん|猫ちゃん|どなたか)(?:が|の(?!お?(?:口|手|足|体|肌|顔)))[^。]{0,14}(?:のでは|んじゃ|可能性|かもしれ|でしょうか|ませんか)"
        "(?!.{0,4}(?:けが|怪我))",
        "信じ(?:がたい|られ(?:ない|ません)|かね|難い)|(?:疑わしい|疑問が残|不自然(?:です|な点|に思)|不思議(?:です|ですね|な話)|おかしい(?:ですね|と思))|"
        "疑わざるを得|(?:お話|ご説明)[^。]{0,6}(?:矛盾|つじつま)",
        "(?:返品|返金|クレーム|低評価|ご返品)(?:の)?(?:回数|件数|履歴|頻度)?[^。]{0,6}(?:多い|多く|繰り返|頻繁|常習)|"
        "(?:最初|はじめ|初め)から[^。]{0,14}つもり|(?:期限|締切)(?:の)?(?:直前|ぎりぎり)に|(?:今(?:さら|頃|更|ごろ)|(?:週間|か月|ヶ月|数日)も?(?:たって|経って)から)"
        "[^。]{0,10}(?:おっしゃ|言|ご連絡|お申し出)|(?:なぜ|どうして)(?:すぐ|その場|届いた(?:時|とき)|受け取)[^。]{0,12}(?:なかった|ません)",
        "(?:本当に|もし)[^。、]{0,12}(?:なら|のであれば|でしたら)[^。]{0,10}(?:はずです|送れる|できるはず|撮れる)|(?:写真|証拠|動画)が(?:ない|なければ|出せない)"
        "[^。]{0,8}(?:以上|なら|場合)[^。]{0,10}(?:お客様|信|認め|判断)|お客様(?:側)?の(?:原因|ご都合|事情)(?:と|に)",
        "(?:競合|同業|ライバル|他社|他店)(?:の)?(?:方|者|他社|店|さん)?(?:の|による|からの|です|でしょう)[^。]{0,8}(?:嫌がらせ|書き込み|レビュー|仕業|か|よね|投稿|工作)|"
        "(?:正直|誠実|良心)(?:に|的に|が)[^。]{0,8}(?:お話|お答え|お願い|教え|痛み|ある)|サクラ|なりすまし|(?:どなた|ご家族)[^。]{0,6}(?:取|持って|食べ|受け取)られた",
    ),
    "th": (
        "(?:แน่ใจ|มั่นใจ|ชัวร์)[^.]{0,12}(?:ไม่ได้|ไม่ใช่|ไม่)[^.]{0,8}(?:ทำ|ซัก|ตก|แตก|ใช้|เสียบ|ดึง|เปียก|โดน|"
        "แกะ|เผลอ|หล่น|เอง)|"
        "(?:ไม่ใช่ว่า|หรือ(?:ว่า)?|สงสัยว่า|อาจจะ|น่าจะ|คง(?:จะ)?)(?:คุณ(?:ลูกค้า)?|ลูกค้า|พี่|น้อง|เด็ก|แมว|หมา|"
        "สุนัข|คนที่บ้าน|คนในบ้าน|ลูก|แฟน)"
        "(?:ๆ|เอง|ที่บ้าน|ของคุณ|ของลูกค้า)*[^ .]{0,8}(?:ทำ(?:ตก|หล่น|แตก|พัง|ขาด|หาย|เสีย)|กัด|ข่วน|ซัก|ดึง|แกะ|"
        "เอาไป|เหยียบ|นั่งทับ|เสียบผิด)",
        "(?:เพิ่ง|พึ่ง)(?:จะ)?มา(?:บอก|แจ้ง|เคลม|โวย|พูด|ร้อง)|ทำไม(?:ถึง|เพิ่ง|พึ่ง|ไม่)(?:เพิ่ง|รีบ|บอก|"
        "แจ้ง)?(?:มา)?(?:บอก|แจ้ง|พูด|ตั้งแต่)|"
        "(?:ผ่านมา|ได้ของไป|รับของไป)(?:ตั้ง|เป็น)[^ ]{0,10}(?:แล้ว)?(?:เพิ่ง|พึ่ง|ค่อย|มา)",
        "(?:ขอคืน(?:เงิน|ของ|สินค้า)?|คืนของ|คืนสินค้า|เคลม|รีฟันด์)(?:มา)?(?:บ่อย|หลายครั้ง|หลายรอบ|ประจำ|ตลอด|"
        "ถี่|เก่ง)|(?:ไม่ค่อย|ไม่อยาก|ยาก(?:ที่)?จะ|"
        "ยากจะ|ไม่)เชื่อ(?!ม)(?:เท่าไหร่|คุณ|ลูกค้า|เลย|ได้)|(?:ใคร|ร้าน)จะเชื่อ|แปลก(?:ดี|จัง|ใจ|อยู่|มาก)(?:นะ|"
        "จัง|ที่|ค่ะ|ครับ|เลย)|น่าสงสัย|"
        "สงสัย(?:ใน)?(?:คุณ|ตัวลูกค้า|เจตนา)|บังเอิญ(?:จัง|ดี|เกิน)",
        "คู่แข่ง[^.]{0,8}(?:ส่ง|มา|จ้าง|ป่วน|แกล้ง|หรือ|ใช่|สินะ|แน่)|(?:ร้าน|เจ้า)(?:อื่น|ข้างๆ|ข้าง ๆ)(?:จ้าง|"
        "ส่ง)|รับจ้าง(?:รีวิว|มา)|หน้าม้า|"
        "(?:ซื่อสัตย์|จริงใจ|มีศีลธรรม|มีจิตสำนึก|มีสำนึก)(?:กับร้าน|หน่อย|ด้วย|บ้าง|กันหน่อย)|(?:ถ้า|"
        "หาก)(?:มัน)?(?:เสีย|แตก|พัง|ขาด|มีปัญหา)จริง"
        "[^.]{0,14}(?:ส่ง|ถ่าย|คง|ต้อง|น่าจะ|ป่านนี้)|ไม่กล้า(?:ส่ง|ถ่าย)|(?:ไม่มี|ไม่ส่ง)(?:หลักฐาน|รูป|"
        "คลิป)[^.]{0,8}(?:ถือว่า|แสดงว่า|แปลว่า|เท่ากับ)|"
        "แสดงว่า(?:คุณ|ลูกค้า)|ถามคนที่บ้าน[^.]{0,10}(?:ใคร|เอา|หยิบ)",
    ),
    "en": (
        f"(?:are|r) (?:you|u) (?:quite |very |absolutely |really |100% )?(?:sure|certain|positive)(?: that)? "
        f"(?:you|it|"
        f"they|nobody|no one|{_EN_KIN})(?: \\w+)? ?(?:did|have|has|was|were|had|is)?(?:n't|nt| not| never)?"
        f"(?: \\w+){{0,3}} {_EN_HARM}|(?:could|might|may|can) (?:it be|it have been|you have|{_EN_KIN} have)(?: that)?"
        f"(?: \\w+){{0,3}} {_EN_HARM}(?! (?:a|an|the wrong (?:one|item) from us))|(?:you|{_EN_KIN}) (?:didn't|did not|"
        f"haven't) (?:\\w+ )?{_EN_HARM}(?: \\w+){{0,4}},? (?:did|have|by any chance|perhaps|maybe)",
        f"(?:looks?|seems?|sounds?|appears?|smells)(?: to (?:us|me))?(?: very| a lot| more)? (?:like|as if|as "
        f"though|that) "
        f"(?:you|someone|somebody|it's been|{_EN_KIN}|a (?:pet|child|dog|cat))(?: \\w+){{0,2}} {_EN_HARM}|(?:it "
        f"does |does )?"
        f"(?:seem|look|appear)s? (?:that )?(?:someone|somebody|you) (?:sat|stood|stepped|dropped|used|pulled|"
        f"forced|cut)|"
        f"(?:seems?|appears?|looks?|was|were) to have been (?:\\w+ )?(?:used|worn|washed|dropped|taken after|"
        f"opened|forced)|"
        f"after (?:heavy|long|extended|considerable|rough|plenty of|obvious) (?:use|wear|usage)",
        "(?:why|how come)(?: \\w+)? (?:did(?:n't)?|have(?:n't)?|are|were|only|do)(?: you)?(?: \\w+){0,3} "
        "(?:wait\\w*|only|"
        "just|now|until now|so (?:long|late)|earlier|sooner|straight away|at (?:the door|delivery|once))|you "
        "(?:have )?"
        "(?:waited|took|needed|left it|had it for)(?: \\w+){0,3} (?:days?|weeks?|months?|long)(?: \\w+)? (?:to|"
        "before) (?:say|"
        "tell|complain|report|writ\\w+|mention|saying|telling|complaining|reporting)|(?:only|just) (?:now "
        ")?(?:complain|"
        "remember|notic|decid)\\w*(?: \\w+){0,4} (?:now|after|a (?:week|month))|(?:right|just|conveniently|a day|"
        "hours|shortly) before (?:the|your) (?:\\w+ )?(?:window|period|deadline|return)",
        "(?:genuine|real|honest|decent|serious|reasonable|normal|sensible|most) (?:customers?|buyers?|people|"
        "shoppers?) "
        "(?:usually|normally|always|tend|would|don't|do|send|tell|contact|let|never|know|reply|understand|manage|can|"
        "read|have no)|if (?:it|this|that|they|the \\w+) (?:really |truly |actually |genuinely )(?:is|was|were|did|"
        "had|"
        "arrived|broke\\w*|happened)[^.!?]{0,40}(?:you(?:'d| would)|why|surely|show|send|prove)|(?:isn't|wasn't|not) "
        "(?:really|actually|truly) (?:broken|damaged|defective|faulty|missing|true|yours)(?:,? (?:is|was|are|or)|[?])|"
        "(?:makes?|leaves?|has|have) (?:us|me|one) (?:think(?:ing)?|doubt(?:ing)?|suspect\\w*|suspicious|wondering|"
        "question\\w*)|(?:no|without) (?:photos?|video|proof|evidence)(?: \\w+)?,? (?:no (?:problem|defect|claim)|"
        "we(?:'ll| "
        "will| can only| must)? (?:assume|conclude|take it|presume))|(?:we'll|we will|we can only|we must|we have to|"
        "we'd|i'll) (?:\\w+ )?(?:assume|presume|conclude|suspect)(?: \\w+){0,8} (?:you|your|user|misuse|nothing)\\b",
        "(?:a (?:bit|little)|rather|somewhat|very|quite|deeply|highly|understandably) (?:suspicious|sceptical|"
        "skeptical|"
        "doubtful|convenient|fishy)|(?:we|i)(?:'re| are|'m| am) (?:\\w+ )?(?:suspicious|sceptical|skeptical) (?:of|"
        "about) "
        "(?:you|this)|we (?:\\w+ )?(?:suspect|doubt) (?:that )?(?:you|this is|your|it (?:was|happened|came))|how "
        "convenient|"
        "what a coincidence|(?:your|this) (?:story|version|account|claim)s? (?:\\w+ )?(?:don't|doesn't|does not|"
        "keeps?|changes?|is|seems?|sounds?|hardly) ?(?:add up|match|changing|hold up|fishy|suspicious|odd|far-fetched|"
        "made up|believable|convincing|plausible)?|doesn't add up|find (?:it|that|this) (?:very |rather |a bit |a "
        "little )?"
        "(?:hard|difficult) to believe (?:you|your|that you|this happened|it (?:broke|came|arrived))",
        "(?:your|this|the|these) (?:account|profile|order history|history)(?: \\w+){0,4} (?:refunds?|returns?|claims?|"
        "complaints|disputes|brand new|new|created)|you(?:'ve| have)? (?:\\w+ )?(?:return|refund|ask(?:ed)? for "
        "(?:a )?refunds?|"
        "complain|claim|dispute)\\w*(?: \\w+){0,5} (?:orders?|times|items?|purchases|everything|a lot|often|before "
        "too|habit|"
        "pattern)(?! (?:page|number|id))|serial (?:returner|complainer|refunder)\\w*|(?:trying|tried|hoping|out|"
        "want\\w*|"
        "looking) to (?:get|score|grab|pull|make) (?:a |an |some )?(?:free \\w+|fast one|something for nothing|"
        "quick buck)|"
        "pull(?:ing)? a fast one|free (?:lunch|ride)|try(?:ing)? it on",
        "(?:a |another |the |our |from a |by a |for a |some )?(?:competitor|rival|competition)(?:'s|s)? (?:review|"
        "again|"
        "account|shop|store|trying|here|leav\\w+|post\\w*|behind|attack|trick|hard|at work|\\w+ you)|(?:are|were) you "
        "(?:\\w+ )?(?:from|working for|paid by|sent by|with) (?:a |our |the )?(?:competit|rival)\\w+|(?:who|how "
        "much) (?:is|"
        "are|did)(?: they| \\w+)? (?:pay|paid|paying|sent) you|(?:we |kindly |please )*(?:ask|urge|expect|"
        "appreciate|want|"
        "request|remind) (?:\\w+ ){0,3}(?:to be honest|honesty|to tell the truth|to be truthful|fair play)|"
        "(?:isn't|is not|"
        "wasn't|not) (?:very |really |exactly |quite )?(?:fair|honest|nice|decent|classy) (?:to|on|of|towards|for) "
        "(?:us|a "
        "small|our|you|honest|small|other)|before (?:accusing|blaming|you (?:accuse|blame|point)|pointing|throwing)|"
        "(?:have|had|having) a (?:good |quiet |little )?word with your|who (?:at home|in your (?:house|family|flat))|"
        "(?:came|comes|happened|occurred|was done|is|caused|originated) (?:\\w+ )?(?:from|on|at|by) your (?:side|"
        "end|part|"
        "hands?|home|place|usage|use|handling|doing)\\b|happened after (?:you|it (?:was|got|reached|arrived)|"
        "delivery)",
        "(?:mali|kasalanan|kapabayaan)(?: \\w+){0,3} (?:niyo|mo|nyo|ninyo)|(?:hindi|di) (?:\\w+ )?(?:niyo|mo|nyo|"
        "ninyo) "
        "(?:binasa|tiningnan|chineck|sinunod|marunong)|(?:wala|walang)(?: \\w+){0,3} (?:nagreklamo|nagrereklamo|"
        "reklamo)|"
        "(?:kayo|ikaw) lang(?: \\w+){0,2} (?:nagreklamo|nagrereklamo|may|ang)|(?:never|didn't|don't) (?:\\w+ "
        "){1,4}(?:meh|leh)|"
        "(?:everyone|all|others) else (?:\\w+ )?(?:love|loves|like|likes)",
    ),
}  # fmt: skip
