"""Claims that goods cure, relieve, prevent or are safe for a condition. Own lists, built from deed and ailment."""

from __future__ import annotations

_ZH_ILL = (
    "(?:湿疹|皮炎|痘痘?|痤疮|粉刺|过敏|鼻炎|荨麻疹|疹子|红疹|红血丝|烂脸|激素脸|脚气|灰指甲|真菌|癣|瘙痒|疤痕?|"
    "妊娠纹|失眠|颈椎病?|腰椎|腰疼|腰痛|腰突|关节|风湿|痛风|骨质疏松|糖尿病|高血[压糖脂]|三高|血[压糖脂]|胆固醇|尿酸|"
    "脂肪肝|胃病|胃[痛炎疼]|便秘|痛经|宫寒|月经|妇科|前列腺|肾虚|阳痿|早泄|癌|肿瘤|结节|炎症?|感冒|咳嗽|哮喘|病毒|"
    "细菌|感染|溃疡|脱发|掉发|斑秃|近视|白内障|抑郁|焦虑|甲亢|贫血|气血|疼痛|疾病|百病|病|毒素|湿气|寒气|富贵包|驼背|"
    "静脉曲张|痔疮|口臭|牙周炎|中风|老寒腿|尿床|积食|黄疸|脊柱|脊椎|侧弯|肩周炎|头[痛疼]|偏头痛|伤口|烫伤|水痘)"
)
_ZH_DO = (
    "(?:治好?|治疗|医治|医好|根治|根除|治愈|疗愈|调理|调养|调节|改善|缓解|减轻|消除|祛除?|去除|抗|消|抑制|杀灭|预防|"
    "防治|防|降低?|退|赶走|告别|摆脱|远离|矫正|纠正|修复|拔除?|排出?|对付|专治|专攻|克制|清除|断根|断|压住|好转|淡化|"
    "对抗|逆转|驱除?|补|养)"
)
_EN_ILL = (
    "(?:eczema|acne|pimples?|breakouts?|psoriasis|rosacea|dermatitis|rash(?:es)?|hives|allerg(?:y|ies)|asthma|"
    "hay fever|infections?|fung(?:us|al \\w+)|athlete's foot|ringworm|warts|inflammation|arthritis|joint pains?|"
    "back ?(?:pain|ache)s?|neck pains?|sciatica|migraines?|headaches?|insomnia|anxiety|depression|diabetes|"
    "blood (?:sugar|pressure)|cholesterol|cancers?|tumou?rs?|viruses|virus|flu|colds?|coughs?|covid\\w*|bacteria|"
    "germs|toxins?|constipation|bloating|morning sickness|nausea|cramps|period pains?|menopause|hair ?loss|baldness|"
    "dark spots|melasma|scars?|stretch marks|cellulite|swelling|varicose veins|ulcers?|hemorrhoids|reflux|ibs|adhd|"
    "autism|diseases?|illness(?:es)?|pain|ailments?|symptoms?|wounds?|burns?|snoring|tinnitus|arrhythmia|gout|"
    "cradle cap|leg cramps|blood circulation|circulation|joints|fever|thyroid|colic|teething pain|diaper rash|"
    "nappy rash|kidney stones|fatty liver|tooth ?aches?|vertigo|fatigue|your spine|posture|scoliosis|bunions?)"
)
MEDICAL = {
    "zh": (
        f"{_ZH_DO}(?:了|掉|好|住|一?切|您的?|你的?|宝宝的?|各种|多种|顽固|皮肤|慢性|的){{0,2}}{_ZH_ILL}(?!症|床|险|"
        f"毒软件|例|房|人|假)",
        f"{_ZH_ILL}(?!房|人)[^。！？，]{{0,10}}(?:治好|治愈|痊愈|根治|断根|好得快|能好|就好了?(?=[，。！]|$)|"
        "消失|消退|退了|没了(?!.{0,4}吗)|下去|不见了|缓解|减轻|改善|调(?:过来|好|理)|救回来|有奇效|有效|有帮助|特效|"
        "一[抹贴擦喝]|稳住|稳定|自己(?:消|退|好)|会(?:消|退|好)|全消|都能(?:治|好|用)|克星|福音|救星|就(?:消|好|退))",
        "(?<!非)(?<!不是)(?<!不能)(?<!作为)治疗(?!师|室|方案请|请)|疗效|根治|消炎|抗炎|抑菌|杀菌(?!釜|锅|柜)|灭菌级|"
        "抗菌消|抗癌|防癌|药效|治愈(?!系)|治好|祛病|祛痘|祛斑|祛湿|排毒|养肝|护肝|补肾|壮阳|降血[压糖脂]|降[三]高|"
        "包治|药到病除|妙手|(?:腰|腿|膝盖?|肩|胃|头|脖子|关节|背|肚子|牙|嗓子)[^。，]{0,5}(?:就)?不(?:疼|痛|酸|僵)|"
        "化痰|止咳|降脂|降压|降糖|润肺|清热|去火|败火|解毒|通便|专治|百病|延年益寿|长生|增强(?:免疫|抵抗)力?|"
        "提高(?:免疫|抵抗)力?|提升免疫|免疫力(?:提|增)|抗病毒|抗过敏|止痛|止痒|镇痛|活血|化瘀|舒筋|通络|安神助眠|"
        "助眠|(?:睡眠|脾胃|气色|体质|肠胃|内分泌|肝|肾|肺)[^。，、]{0,4}(?:好了|调好|调过来|养好|改善|变好|通畅)|"
        "(?:排便|月经)(?:顺畅|正常|规律)|安胎|保胎|催奶|下奶|丰胸|增高|长高|减肥|瘦(?:身|腿|脸|肚子|\\d+斤)|燃脂|"
        "掉秤|生发|医用级|械字号|药用级|医生(?:都|也|们)?(?:推荐|认可|说没问题|在用)|(?:三甲|"
        "医院)[^。，]{0,6}(?:推荐|认证|同款|在用)|临床(?:验证|证明|试验|实验|测试)|(?:不用|不必|无需|没必要|"
        "别)(?:去)?(?:看医生|去医院|问医生|吃药|就医|打针)|代替(?:药|医)|替代药|比(?:吃)?药(?:还|都)?(?:好|管用|有效)",
        "(?:孕妇|孕期|怀孕|哺乳期|坐月子|婴儿|新生儿|宝宝|备孕|孕妈)[^。，！]{0,8}(?:放心(?:用|吃|喝|使用|食用)|"
        "都?(?<!不)(?:可以|能)(?!不)(?:放心)?(?:吃|用|喝|使用|食用|涂|贴)|没(?:问题|关系|事|影响)|无害|绝对安全|零刺激|也安全|安全)",
        "(?:无|没有|零|不含任何)(?:任何)?(?:毒副作用|副作用)|矫正(?!镜)[^。，]{0,6}(?:颈|脊|驼|视|牙|腿|骨|体态)|"
        "(?:视力|近视)[^。，]{0,6}(?:恢复|提升|下降|降|改善)|量子|负离子[^。，]{0,6}(?:治|健|保)|磁疗|理疗(?:效|功)|"
        "远红外[^。，]{0,6}(?:治|疗|健)",
    ),
    "ja": (
        "(?:アトピー|ニキビ|湿疹|皮膚炎|アレルギー|花粉症|水虫|腰痛|肩こり|頭痛|関節|不眠|便秘|高血圧|血圧|血糖|糖尿|"
        "コレステロール|癌|がん|ガン|炎症|かゆみ|痛み|シミ|しわ|シワ|薄毛|抜け毛|生理痛|冷え性|うつ|風邪|ウイルス|菌|"
        "病気|近視|むくみ|リウマチ|傷|やけど|ぜんそく|症状|喘息|赤み|肌荒れ|虫歯|肝臓|脂肪|骨盤|猫背|脊椎|つわり|"
        "更年期|不妊)[^。、！]{0,14}(?:治り|治る|治す|治し|治っ|治療|なおり|なおる|改善(?!のご要望)|緩和|消え|消し|"
        "なくな|予防|効(?:き|く|果|い)|抑え|解消|軽く|楽に|軽減|和らぎ|和らげ|下が|下げ|撃退|殺|除去|きれいに|良くな|"
        "楽にな|防げ|防ぎ|矯正|整)", "(?<!の)治療(?:効果|できま|になり|します)|治癒|効能|抗炎症|抗菌作用|殺菌(?:力|"
        "作用|効果)|デトックス|免疫(?:力)?(?:を|が)?(?:高|上|アップ|向上)|臨床(?:試験|的に|で)|医師(?:も|が)(?:推奨|"
        "おすすめ|認め)|副作用(?:は|が|も)?(?:一切)?(?:なし|ない|ありません|ございません|ゼロ)|(?:病院|医者|お医者|"
        "薬)[^。]{0,8}(?:不要|必要(?:は)?(?:ない|ありません)|行かなくて|いりません|要りません|代わり(?!に?は?(?:なりません|ならない|なら))|より)|痩せ(?:る|"
        "ます|られ)|脂肪燃焼|ダイエット効果|血行促進|疲労回復|(?:妊娠中|妊婦|授乳中|赤ちゃん|"
        "新生児)[^。]{0,12}(?:安全|安心して|大丈夫|問題(?:なく|あり?ません|ない|ござい))",
    ),
    "th": (
        "(?:รักษา|บรรเทา|แก้(?!ว|ไข|ปัญหา)|ลด|หาย(?:จาก)?|ป้องกัน|กำจัด|ฆ่า|ขจัด|ต้าน|สลาย|ยับยั้ง|ช่วยเรื่อง)(?:ได้|อาการ|"
        "โรค|ปัญหา)?[^ ]{0,14}(?:โรค(?!ง)|ผื่น|ภูมิแพ้|สิว|ฝ้า|กระ(?!เป๋า|ดาษ|ปุก|จก|ดุม|บอก|ทะ|แทก|ถาง)|ปวด|เบาหวาน|"
        "ความดัน(?:โลหิต)?|น้ำตาลในเลือด|คอเลสเตอรอล|ไขมัน|มะเร็ง|อักเสบ|คัน|เชื้อรา|เชื้อโรค|แบคทีเรีย|ไวรัส|หวัด|"
        "ไอ(?:$| )|นอนไม่หลับ|ไมเกรน|ข้อเข่า|กระดูก|ผมร่วง|ท้องผูก|กรดไหลย้อน|ริดสีดวง|แผล|หอบหืด|เก๊าท์|ออฟฟิศซินโดรม|แพ้ท้อง|"
        "สะเก็ดเงิน|น้ำกัดเท้า|ซึมเศร้า)", "(?:ผื่น|สิว|ฝ้า|ภูมิแพ้|อาการ|โรค(?!ง)|อาการปวด|แผล|คัน)[^ ]{0,14}(?:หาย(?:ขาด|"
        "ได้|แน่|เลย|หมด|สนิท|เร็ว|ภายใน)|ดีขึ้นแน่|ยุบ|หมดไป|ลดลง)|หายขาด|รักษาโรค|บรรเทาอาการ|ล้างพิษ|ดีท็อกซ์|ขับสารพิษ|"
        "เสริมภูมิ|เพิ่มภูมิคุ้มกัน|ลดน้ำหนัก|ลดความอ้วน|เผาผลาญไขมัน|ผอม(?:ลง|ได้|เร็ว|ไว)|เห็นผลทางการแพทย์|ทดสอบทางคลินิก|"
        "หมอ(?:แนะนำ|รับรอง|ยังใช้)|แพทย์(?:แนะนำ|รับรอง)|ไม่ต้อง(?:ไปหา|หา|พบ|ปรึกษา|ถาม)(?:คุณ)?(?:หมอ|แพทย์)|แทนยา|"
        "ไม่มีผลข้างเคียง|(?:คนท้อง|ตั้งครรภ์|ให้นม|ทารก|เด็กแรกเกิด)[^ ]{0,10}(?:ใช้ได้|กินได้|ทานได้|ปลอดภัย|ทาได้|ดื่มได้)(?!ไหม|มั้ย|หรือ)",
    ),
    "en": (
        f"(?:cur(?:e|es|ed|ing)|heal(?:s|ed|ing)?|treat(?:s|ed|ing)?|reliev(?:e|es|ed|ing)|eas(?:e|es|ed|ing)|"
        f"sooth(?:e|es|ed|ing) (?:away )?|clear(?:s|ed|ing)?(?: up| away)?|get(?:s)? rid of|(?:takes?|takes? care|"
        f"wash(?:es)?|melt(?:s)?) (?:away|of|care of)|remov(?:e|es|ed)|eliminat(?:e|es|ed|ing)|prevent(?:s|ed|ing)?|"
        f"fight(?:s|ing)?|stop(?:s|ped)?|kill(?:s|ed|ing)?|lower(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|revers(?:e|es|ed|"
        f"ing)|fix(?:es|ed)?|improv(?:e|es|ed)|whiten(?:s)?|fad(?:e|es)|calm(?:s|ed)?|beat(?:s)?|regulat(?:e|es)|"
        f"control(?:s)?|protect(?:s)? (?:you |your \\w+ )?(?:against|from)|help(?:s|ed)? (?:with|against|relieve|"
        f"treat|cure)|(?:works?|effective|great|good|wonders|perfect|recommended|proven|amazing|"
        f"miracle) (?:\\w+ )?(?:for|against|on)|boost(?:s)?|ends?|melts?|banish(?:es)?|zaps?|tackles?|realign(?:s)?|"
        f"correct(?:s)?|straighten(?:s)?) (?:\\w+(?:'s)?,? ){{0,4}}?{_EN_ILL}",
        f"{_EN_ILL} (?:\\w+ ){{0,3}}(?:disappear\\w*|vanish\\w*|gone|goes away|will go away|went away|clears? up|"
        f"cleared up|away\\b|off nicely|heals?|healed|cured|better in|relief|remedy|treatment|cure|fighting|killer|"
        f"-?free (?:in|after|within))|anti-?(?:inflammatory|bacterial properties|cancer|viral|fungal|aging cure|"
        f"allergic)", "(?:see|sees|saw|seen|seeing) off (?:\\w+ ){0,3}(?:infection|cold|flu|cough|bug|fever|"
        "headache)s?|(?:goodbye|bye|adios|farewell) (?:to )?(?:\\w+ )?(?:acne|eczema|pain|wrinkles|scars|dark spots|"
        "allergies)|(?:gentler|safer|better|stronger) than (?:\\w+ )?(?:antibiotics|medicine|medication|drugs|pills|"
        "steroids|painkillers)|(?:stop|stopped|quit|threw away|no longer needs?|come off|"
        "came off) (?:\\w+ ){0,2}(?:medicine|medication|meds|pills|inhaler|insulin|tablets|antibiotics)|(?:gastric|"
        "tummy|stomach|backache|knee|joint)s? (?:\\w+ ){0,3}(?:heal|cure|recover)\\w*|cures?(?= \\w)(?! (?:time|"
        "the (?:glue|resin|paint|epoxy)))|heals? (?:the|your|any|all|skin|itself|cuts)|clinically (?:proven|tested|"
        "shown|approved)|therapeutic|medicinal|medical[- ]grade|fda[- ](?:approved|cleared|certified)|"
        "doctor[- ](?:recommended|approved)|(?:doctors?|dermatologists?|pediatricians?|"
        "physicians?) (?:\\w+ )?(?:recommend|approve|swear|agree|use it|prescribe)\\w*|(?:recommended|approved|"
        "trusted) by (?:\\w+ )?(?:doctors|dermatologists|pediatricians|physicians|hospitals)",
        "(?:throw|bin|toss|chuck|put|flush)(?: away| out)? (?:your|the|all your|those) (?:\\w+ )?(?:painkillers|"
        "pills|medicine|medication|meds|inhaler|tablets|creams?)|(?:no need to|don't need to|needn't|"
        "without having to|you can stop|no reason to|instead of|better than|replaces?|forget|"
        "skip) (?:\\w+ ){0,3}(?:doctor|physician|gp|medication|medicine|meds|pills|pharmacy|prescription|painkillers|"
        "antibiotics|hospital)s?|(?:safe|fine|ok|okay|harmless|gentle enough|suitable|good|recommended)(?: to (?:use|"
        "eat|drink|take))? (?:\\w+ )?(?:during|in|for|while|when|if|throughout) (?:you(?:'re| are) |"
        "being )?(?:pregnan\\w+|expecting|breast-?feeding|nursing|newborns?|expectant|moms? to be|pregnant (?:women|"
        "moms))", "(?:boosts?|strengthens?|supports?|improves?) (?:\\w+ ){0,2}(?:immun\\w+|metabolism|fertility|"
        "testosterone|libido|liver|kidneys?|thyroid|circulation)|detox\\w*|burns? (?:\\w+ )?fat|fat[- ]burning|"
        "(?:lose|drop|shed) (?:\\w+ ){0,2}(?:weight|pounds|kilos|kg|lbs)|weight[- ]loss|slimming|(?:no|zero|"
        "without(?: any)?) side[- ]effects|non-?toxic cure|pain[- ](?:relief|relieving|free in|killer)|"
        "miracle (?:cure|cream|balm|oil|product)|healing (?:power|propert\\w+|effect|crystals?|benefits?)|"
        "health benefits|regrow\\w*|grow (?:your )?hair back|(?:restores?|improves?) (?:your )?(?:vision|eyesight|"
        "hearing|memory)|makes? you (?:\\w+ )?(?:taller|healthier|slimmer|thinner|younger)",
    ),
}  # fmt: skip
