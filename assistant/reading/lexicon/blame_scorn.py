"""How a shop mocks a buyer or lays a fault on handling: trifles, "a child can", guilt, hushing, haste. Own lists."""

from __future__ import annotations

_EN_BADLY = (
    "(?:in a (?:hurry|rush)|badly|wrongly|incorrectly|carelessly|roughly|too (?:hard|hot|tight|often|much|fast)|"
    "upside down|the wrong way|backwards|without (?:reading|checking|following|looking|a level))"
)
_EN_THEM = "(?:customers?|people|buyers|users?|owners?|clients?|folks|those|you|somebody|someone|parents)"

SCORN = {
    "zh": (
        "(?:不(?:过|就)是|才|就|仅仅|也就|只是|区区)?(?:一)(?:个|只|双|件|条|支|根|瓶|张)[^。，！？]{1,6}(?:而已|罢了)"
        "[，。！]?[^。]{0,8}(?:至于|写|何必|犯|吗|也)|(?:写|打)(?:这|那)么(?:长|多)(?:一)?(?:篇|段|字)|小作文|写作文|长篇大论|"
        "(?:日子|生活)(?:得)?(?:多)?(?:闲|清闲)|闲(?:的|得)(?:慌|没事)|(?:真会|挺会|太会)(?:过日子|算计|享受)",
        "(?:小学生|小孩子?|幼儿园|三岁|[五六七八]岁|孩子|老人|大妈|老太太|我奶奶|文盲|傻瓜)[^。，！]{0,6}(?:都|也)(?:会|能|懂|装得|看得|"
        "知道)(?!喜欢|受伤|用得上)|(?:找|让|请|叫)(?:个|家里|身边)?[^。，]{0,6}(?:懂(?:的|行|技术)|会(?:的|用|弄|装)|年轻|有经验|手巧|"
        "力气大)[^。，]{0,4}(?:人|的)?[^。，]{0,4}(?:帮|看|弄|装|教)|(?:懂行|识货|内行|懂的|穿惯|用惯|有品位)[^。，]{0,4}(?:人|都)"
        "[^。，]{0,4}(?:知道|明白|懂|不会)|外行(?:人)?(?:才|都|看|会)|(?:没|不)(?:有)?(?:见过世面|接触过|用过好)[^。]{0,4}(?:东西|的)?",
        "(?:没|不)(?:有)?耐心(?:看|读|装|等)|(?:肯|愿意|舍得)花[^。，]{0,4}(?:分钟|时间|秒)[^。，]{0,4}(?:看|读)|(?:也)?不至于"
        "[^。，]{0,4}(?:装|弄|用|搞|洗|穿)成|(?:没有?|不看|没看)[^。，]{0,6}(?:洗标|说明|水洗标|标签|详情|页面)[^。]{0,14}"
        "(?:难免|正常|必然|当然|自然|活该)|(?:脚|腰|腿|胳膊|肩膀?|身材|体型|体重)(?:比较|太|有点|偏|那么)?(?:胖|粗|宽|大|肥|壮|厚)的?"
        "(?:人|宝|亲|客|穿|当然|自然|肯定|买|难免)|(?:鼻子|眼睛|眼光|眼神|耳朵|审美)[^。，]{0,6}(?:敏感|挑|问题|不好|看看|不行|有限|"
        "独特|教|毛病|没办法|不同)|(?:看看|检查)(?:一下)?(?:您的?)?(?:鼻子|屏幕|脑子|视力)",
        "(?:不会|不懂|没学会)(?:用|装|使|洗|看|穿)[^。，]{1,8}(?:别|就别|怪|还|却|反而|，就)(?!客气)|没有金刚钻|(?:连)?(?:这个|这|这点|这种)"
        "(?:都|也)(?:不懂|不会|不知道|弄不|看不)|(?:就)?别(?:网购|网上买|出来买|来买|瞎|乱)(?!.{0,3}(?:担心))|(?:很|好|大)多(?:客人|顾客|人|"
        "客户|买家|宝宝|亲)[^。，]{0,4}(?:都)?(?:是)?(?:自己|没(?:有)?(?:插|装|看|按|充|拧)|不(?:看|会|按|懂))",
        "(?:一看|看)(?:就|着)?(?:是|知道是)[^。，]{0,10}(?:暴力|用力|乱|自己|拆|摔|使劲|没洗|没按)|(?:下次|以后|今后|往后|下回)[^。，！]{0,6}"
        "(?:温柔|爱惜|留心|小心|细心|上心|耐心|用心|谨慎|轻点|珍惜|慢点|想清楚|别)(?!.{0,6}(?:我们|检查|打包|发货))|(?:装|安装|组装|拧|插|洗|"
        "用|缝|贴|组)(?:得|的)(?:太)?(?:马虎|粗糙|随便|急|着急|不仔细|不牢|不到位|不认真)[^。]{0,4}(?:造成|导致|，|吧|才|的)?|(?:没|未)"
        "(?:插|装|拧|按|扣|充|盖)(?:好|紧|上|对|到位)[^。，]{0,6}(?:就|才|造成|导致|吧|还)",
        "(?:做人|人)?(?:要|得|该)?(?:懂得)?知足|(?:谁|我们)(?:都)?欠(?:您|你)|(?:钱|款|补偿|赔偿)(?:也)?(?:给|退|补|赔)(?:您|你)?了[，,]"
        "[^。]{0,14}(?:要|别|就|该|希望|请)|(?:小店|我们|卖家)[^。，]{0,4}(?:不容易|不易|小本)[^。]{0,4}[，][^。]{0,14}(?:您|差评|一星|良心|"
        "于心)|于心何忍|(?:白干|喝西北风|吃不上饭|养家糊口|房租|要饭)|(?:一个|一条|这个)(?:差评|一星)[^。]{0,14}(?:害|毁|死|完|没了|白|饭碗|"
        "工资|奖金)|(?:就|数)(?:数|属)?您(?:最|这么)|(?:您|你)(?:最|真)(?:难沟通|难搞|麻烦|能闹|特别|矫情)|(?:又|怎么又)是(?:您|你)|"
        "(?:别|不要|请勿)(?:再)?(?:闹|吵|发火|发脾气|激动|带情绪|阴阳怪气|纠缠)(?!心)|(?:情绪|脾气)(?:化|不要|别|这么|太)(?!给)",
    ),
    "ja": (
        "(?:たかが|ただの|所詮|しょせん)[^。、]{1,10}(?:一つ|ひとつ|一個|一枚|ごとき|で[、。すし])|(?:ずいぶん|随分|えらく|よくもまあ)"
        "[^。]{0,8}(?:長い|長文|お暇|大変な)|(?:お)?暇(?:です|な方|なの)|(?:お子様|子ども|子供|小学生|幼稚園児|お年寄り|誰|どなた)(?:で|に)も"
        "[^。]{0,8}(?:使え|でき|組み立て|わか|分か|読め)|(?:詳しい|慣れた|器用な|お若い|わかる|分かる|できる)(?:ご家族|方|人|の方)"
        "[^。]{0,10}(?:お願い|見て|頼|聞い|相談|手伝)",
        "(?:鼻|目|耳|肌|視力|感覚|神経)が(?:敏感|過敏|悪い|弱い|繊細|おかしい)|(?:普通|一般|まとも)の(?:方|人|お客様|感覚)(?:は|なら|で|には)|"
        "(?:わかる|分かる|知っている|詳しい)(?:方|人)(?:なら|に(?:は|しか)|は)(?:わか|分か|ご存|当然)|素人(?:の|は|には)|"
        "(?:説明書|表示|洗濯表示|注意書き|サイズ表|ページ)[^。]{0,6}(?:を)?(?:読まず|見ず|確認せず|ご覧にならず|無視)[^。]{0,20}(?:方|人|お客様|場合|に)",
        "(?:組み立て|取り付け|洗い方|締め方|扱い|作業|保管)(?:方)?が(?:雑|甘|乱暴|不十分|不適切|間違|悪|適当|荒)|(?:扱い|使い)方が(?:原因|乱暴|雑)|"
        "(?:雑|乱暴|無理|適当)に(?:組み立て|使|扱|開け|引っ張|洗)[^。]{0,8}(?:から|ため|ので|た結果|れば|て)|(?:ご)?(?:確認|お読み|ご覧)いただ(?:け|いて)"
        "(?:れ|い)?ば[^。]{0,12}(?:防|避け|なかった|起き|済|わか|分か)|(?:防げた|避けられた)(?:こと|問題|はず)",
        "(?:今後|次回|次|これから)(?:から)?は?[^。、]{0,10}(?:お気をつけ|ご注意|気をつけ|丁寧に(?:お)?扱|冷静|慎重に|優しく|大切に(?:お)?使)"
        "(?!.{0,4}(?:いたします|て参|てまい|ます。))|これ以上[^。]{0,14}(?:お控え|やめ|ご遠慮|勘弁|求め)|(?:クレーム|苦情|文句|不満)[^。]{0,6}"
        "(?:お控え|控えて|ご遠慮|おやめ|やめて)|そこまで(?:求め|要求|期待|気にな)|(?:お値段|価格|金額)で[^。]{0,8}(?:求め|期待|要求|言われ)",
        "(?:小さな|零細|個人)(?:店|商店|事業)[^。]{0,20}(?:星|低評価|潰|つぶ|生活|死活)|(?:星|低評価|評価)(?:一つ|ひとつ|1つ|1)?[^。]{0,8}で"
        "[^。]{0,14}(?:潰|つぶ|生活|閉店|給料|家族)|(?:満足|お気が済|気が済)(?:です|みました|んだ|しました)か|(?:感情的|ヒステリ|冷静に(?:な|お))",
    ),
    "th": (
        "(?:แค่)?(?:แก้ว|เสื้อ|ถุง|ของ|จาน|กล่อง|เคส|ปากกา|รองเท้า|หมวก|สาย)[^ .]{0,8}(?:ใบเดียว|ตัวเดียว|"
        "ชิ้นเดียว|อันเดียว|คู่เดียว|เส้นเดียว)"
        "(?:เอง|แท้ๆ|แท้ ๆ)|(?:ไม่ต้อง|ทำไม|จะ)?(?:เขียน|พิมพ์|รีวิว|บ่น)(?:มา)?(?:ซะ|เสีย)?(?:ยาว|เยอะ)(?:ขนาด|"
        "จัง|เป็น|ซะ|เหยียด|เชียว)|(?:ว่าง|ว่างงาน)(?:มาก|จัง|"
        "หรือ|นัก)|(?:เด็ก|เด็กประถม|เด็กอนุบาล|คนแก่|คุณยาย|ใคร)[^ .]{0,6}(?:ก็|ยัง|ยังไง)(?:ใช้|ทำ|ประกอบ|อ่าน|"
        "รู้)[^ .]{0,3}(?:ได้|เป็น|ออก)|"
        "(?:ให้|หา|เรียก)(?:คน|ช่าง)(?:ที่)?[^ .]{0,6}(?:เป็น|เข้าใจ|เก่ง|รู้เรื่อง|หนุ่มสาว|เทคโนโลยี|ในบ้าน|"
        "ที่บ้าน)[^ .]{0,14}(?:ช่วย|ดู|ทำ|สอน)",
        "(?:จมูก|ตา|สายตา|หู|ผิว|เท้า)(?:ของ)?(?:คุณ|ลูกค้า|พี่)?[^ .]{0,8}(?:ไวเกิน|ไวไป|แพ้ง่ายเอง|มีปัญหา|ไม่ดี|"
        "ใหญ่เอง|บานเอง|อ้วน)|(?:อ้วน|น้ำหนักเกิน|เท้าใหญ่)"
        "(?:เกิน|เอง|ไป)|(?:คนรู้จริง|คนใช้เป็น|คนเป็น|มือใหม่|คนที่เคยใช้)[^ .]{0,8}(?:รู้|เข้าใจ|ถึงจะ|เท่านั้น)|"
        "(?:ขัน|ประกอบ|ต่อ|ติด|เสียบ|ซัก|ใส่|กด|เปิด|ใช้)"
        "[^ .]{0,8}(?:ไม่เป็น|ไม่แน่น|ผิดวิธี|แรงเกิน|ลวก ๆ|ลวกๆ|มั่ว|ไม่ดีเอง|ไม่ระวัง|ไม่ถูกวิธี)(?!.{0,8}(?:ไหม|"
        "หรือเปล่า|หรือไม่|เป็นไร))",
        "(?:ส่วนใหญ่|ปกติ|มัก|ส่วนมาก)[^.]{0,14}(?:เพราะ|เกิดจาก|มาจาก|คือ)(?:ลูกค้า|ผู้ใช้|คน|การใช้|คุณ)|"
        "(?:เกิดจาก|เพราะ|เนื่องจาก|มาจาก|ฝีมือ|จาก)(?:คุณ|ลูกค้า|ผู้ใช้|"
        "คนใช้|ฝั่งคุณ|ทางคุณ|น้องแมว|เด็ก)[^ .]{0,20}(?:ใช้|ซัก|เสียบ|ดึง|ทำ|ไม่|แรง|เอง|ตก|วาง|เก็บ)|(?:ราคา|"
        "ของ)(?:หลัก|แค่|ไม่กี่)[^ ]{0,8}[^.]{0,4}(?:จะ)?(?:เอา|หวัง|"
        "คาด|ขอ)[^.]{0,12}(?:หลัก|คุณภาพ|เหมือน|ห้าง|แบรนด์)",
        "(?:คราวหน้า|ครั้งหน้า|ครั้งต่อไป|ทีหลัง|วันหลัง)[^.]{0,14}(?:ระวัง|ใจเย็น|รอบคอบ|ถนอม|เบา|ละเอียด|อย่า)|"
        "(?:ใจเย็น|อย่าหัวร้อน|อย่าอารมณ์|อย่าเพิ่งโวย|อย่าโวย|อย่า"
        "เหวี่ยง|หยุดบ่น|เลิกบ่น)|(?:ได้(?:เงิน|คูปอง|ของ)?(?:แล้ว|ไปแล้ว))[^.]{0,6}(?:ก็)?(?:อย่า|หยุด|พอ|เลิก)|"
        "เห็นใจ(?:คนทำงาน|ร้าน|คนขาย|แม่ค้า)|"
        "(?:ร้าน(?:เล็ก ?ๆ|เล็ก)?|แม่ค้า)[^.]{0,10}(?:เจ๊ง|อดตาย|ไม่มีกิน|ตกงาน|อยู่ไม่ได้)|(?:สะใจ|พอใจ|"
        "มีความสุข)(?:หรือยัง|รึยัง|แล้วใช่|ไหมที่)|ดาวเดียว(?:ของคุณ)?[^.]{0,10}(?:ทำ"
        "|เจ๊ง|เงินเดือน)|ยาก(?:ตรงไหน|อะไร|นัก)|มีปัญหาอยู่คนเดียว",
    ),
    "en": (
        "(?:it's|its|it is|that's|this is|over|about) (?:just |only |literally |simply )?(?:a|an|one) (?:\\w+ "
        ")?\\w+[.!,](?: "
        "(?:\\w+ ){0,3}(?:real|bigger|worse|actual|you (?:light|put|plug|fill|turn|open|wear|switch|drink|sit)|not "
        "sure what|what's "
        "(?:un|not|hard|so)|relax|calm|chill|get a|deep breath|people|nobody died|no one died|the world|life goes|"
        "hardly))|(?:real|bigger|"
        "actual|worse|first[- ]world) (?:problems|things (?:to|in))|(?:write|wrote|writing|such|quite|read) (?:an|"
        "a|the|this|that|your)"
        "(?: \\w+)? (?:essay|novel|book|speech|rant|saga)|too much (?:free )?time|get a life|(?:bless|aw+)(?: your "
        "heart| you)?[.!,] "
        "(?!(?:thank|that|we're|so))\\w+|try harder|how (?:cute|sweet|original|adorable|precious)(?=[.!,])",
        "(?:any|every|even|a) ?(?:a |an |my |our |any )?(?:\\w+[- ]?(?:year|yr)s?[- ]olds?|child(?:ren)?|kids?|"
        "toddler|grandma|"
        "grandmother|granny|lola|beginner|teenager|primary school\\w*|monkey|fool|one|body)(?: \\w+)? (?:can|could|"
        "knows?|manage[sd]?|"
        "would|is able to|gets?) (?:do|use|see|tell|assemble|figure|work|put|set|understand|read|handle|it|this|"
        "that)|(?:ask|get|find|"
        "have|call)(?:ing)? (?:some|a|any|some ?one|somebody|an)(?:one|body)? ?(?:\\w+ ){0,3}(?:technical|younger|"
        "handy|competent|"
        "who (?:knows|can|understands|is good)|capable|experienced|tech[- ]savvy|clever|smarter|grown[- ]?up|"
        "adult)|(?:really |very |"
        "so |pretty |dead |honestly )(?:very )?(?:simple|easy|basic|straightforward|obvious)(?: to (?:use|assemble|"
        "follow|see|"
        "understand))?[,.!?]? ?(?:if you|so what|what part|even|when (?:you|one)|most people|for most|to anyone|"
        "honestly)|when (?:one|"
        "you|people) (?:actually |just )?(?:remember|bother|follow|read|know)s?(?: \\w+)? (?:to|the|how|it)\\b",
        "(?:read|look|listen|try|think|type|follow)(?: \\w+){0,2} (?:slowly|carefully|closely|harder)(?: \\w+)? "
        "(?:this time|next time|again|"
        "before)|(?:what|which) (?:part|bit|word)(?: of (?:it|that|this|\\w+))? (?:is|was|did|do|don't|isn't|are) "
        "(?:\\w+ )?(?:hard|"
        "unclear|difficult|you|confusing|not clear|so)|not sure what(?:'s| is| was)? (?:\\w+ )?(?:unclear|hard|"
        "difficult|confusing|you "
        "(?:expected|don't|find))|(?:we|i)(?:'ve| have)? (?:already )?(?:explained|told|said|answered|covered|gone "
        "over)(?: \\w+){0,5} "
        "(?:twice|already|before|again and again|over and over)(?! (?:but|and we're sorry))|(?:anyone|anybody|"
        "everyone|people|those) who "
        "(?:\\w+ )?(?:knows?|understands?|owns?|appreciates?|has|have|uses?|works?)(?: \\w+){0,3} (?:knows?|would|"
        "will|understands?|"
        "doesn't|don't|never|can tell|recogni[sz]es?)|(?:takes?|needs?|requires?) (?:some|a (?:bit|little) of|a "
        "certain) (?:experience|"
        "taste|skill|common sense|intelligence|patience to)|(?:experts?|connoisseurs?|professionals?) (?:know|"
        "understand|appreciate|never)",
        "(?:your|some people(?:'s)?|people's|some (?:people|customers|buyers) (?:just |simply )?have|having)(?: "
        "\\w+){0,4} (?:nose|noses|"
        "eyes?|eyesight|vision|taste|feet|foot|waist|figure|body|ears?|hearing|skin|fingers|hands)(?: \\w+){0,2} "
        "(?:is|are|must|might|may|"
        "that (?:are|is)|too|sensitive|wide|big|overly)(?! (?:sorry|important|okay))|(?:very |overly |too |rather "
        ")sensitive (?:nose|"
        "skin|ears?|taste|smell|people|sense)|(?:check|checking|test|testing)(?: \\w+){0,4} (?:your|ur) (?:\\w+ "
        ")?(?:eyesight|eyes|"
        "glasses|nose|habits|attitude|expectations|measurements|weight|own)|(?:be (?:more )?|a bit more )"
        "(?:realistic|careful|gentle|"
        "gentler|reasonable|mindful|considerate|grateful) (?:about|when|next|in future|in the future)(?! "
        "(?:our|how we|the way we))|next time(?:,)? (?:please |kindly |try |maybe |perhaps )*(?:be|take|handle|"
        "treat|think|use|wash|avoid|"
        f"don't|remember|pay)|(?:weigh|measure|check|count) your (?:\\w+ )?(?:before|first)|{_EN_THEM} (?:\\w+ "
        f")?(?:ignore|don't read|"
        f"never read|skip|forget|don't follow|fail to|can't be|misuse|overload|overtighten|skipped|ignored)\\b",
        f"(?:normally|usually|typically|mostly|generally|often|mainly|only) (?:\\w+ ){{0,3}}(?:happens?|occurs?|is "
        f"caused|is down|comes|"
        f"due|because)(?: \\w+){{0,3}} {_EN_THEM}|most (?:people|buyers|customers|users)(?: \\w+)? (?:manage|find|"
        f"can|have no|know|"
        f"understand|work out)|(?:because|since|from|after|by|if)(?: \\w+){{0,6}} (?:assembl|build|built|wash|"
        f"install|plugg|handl|us|"
        f"open|screw|mount|clean|load|stor|put)\\w*(?: \\w+){{0,5}} {_EN_BADLY}|(?:shouldn't|should not|isn't "
        f"supposed to|has no business|"
        f"was never meant) (?:be |to be )?(?:\\w+ )?(?:on|near|in|using|wearing|for|to) (?:those|that|a|the|"
        f"it|stairs)|(?:dog|cat|"
        f"person|child|kid|someone|anybody|man|woman|body)(?: of)? (?:that|your|his|her) (?:size|weight|age|build)|"
        f"(?:right )?there "
        f"(?:on|in) the (?:page|listing|description|title|box|label|chart|photos?|manual)(?=[,.!]| hon| for| if| "
        f"all| and you)|we "
        f"(?:can't|cannot|don't) (?:measure|read|think)(?: \\w+){{0,3}} (?:you|for you|your)",
        "(?:shout\\w*|yell\\w*|screaming|swearing|going off|ranting|attacking|kicking off|moaning|whining|"
        "crying)(?: \\w+)? (?:at|about|"
        "over) (?:us|a|an|this|something|such)|(?:honestly |frankly |really |quite )?a bit (?:much|rich|dramatic|"
        "extreme|childish|"
        "ridiculous|over the top|excessive)|exaggerat\\w+|over ?dramatic|for attention|(?:stop|drop|enough of|end|"
        "spare us|without|cut) "
        "(?:the |all the |your |this |all this )(?:drama|fuss|moaning|whining|nonsense|attitude|theatrics|tantrum)|"
        "now (?:that )?you(?:'ve| "
        "have)? (?:got|gotten|have|had|been)(?: \\w+){0,4},? (?:perhaps|maybe|can|could|you|please|will|let's|"
        "stop)|(?:to )?keep you "
        "(?:happy|quiet|sweet)|(?:hope|trust) (?:you're|you are|you|that) (?:\\w+ )?(?:feels? (?:good|better(?! soon)|"
        "proud)|happy now|proud|sleep|"
        "satisfied now|enjoy(?:ed)? (?:hurting|ruining))|(?:families|family|kids|children|staff|jobs?|rent|wages|"
        "livelihood|living)"
        "(?: \\w+){0,5} (?:one[- ]star|1[- ]star|your (?:review|star|rating)|depends? on|off this|at stake|because "
        "of you)|(?:your|one|a|"
        "that) (?:one|1|single|low|bad)?[- ]?star(?:s)?(?: \\w+){0,3} (?:cost|costs|hurts?|ruin\\w*|kill\\w*|"
        "destroy\\w*|took)(?! us time)|"
        "we (?:know|have|kept|saved|recorded|took)(?: \\w+)? (?:who you are|screenshots|your (?:ip|number)|the "
        "(?:screenshots|logs))|(?:is|are|"
        "counts? as) (?:a |an )?(?:crime|criminal|offen[cs]e|illegal|punishable)(?: \\w+)?|face (?:the )?consequences|"
        "(?:whatever|anything)(?: that)? happened (?:to it|since|next|afterwards)?",
    ),
}  # fmt: skip
