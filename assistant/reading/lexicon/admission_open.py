"""Open admissions: sold although recalled or unproved, checks for show, whole batches, made-up facts. Own lists.

What went wrong in one order may be owned. What holds for all orders, was known, was hidden or makes the shop liable
may not be said in public.
"""

from __future__ import annotations

OPEN = {
    "zh": (
        "睁(?:一)?只眼闭(?:一)?只眼|换(?:了|成|的)?[^。，]{0,3}(?:便宜|差|次|劣)[^。，]{0,3}(?:料|的|货)|(?:这|我们这)行(?:都|就)(?:是|这)|(?:电池|芯|"
        "机芯|主板|配件|零件)[^。，]{0,4}(?:是|都是)(?:旧|拆机|二手|翻新)",
        "(?:被|要求|通知|早该|应该|已经?)(?:要求)?(?:召回|下架|停售)[^。]{0,20}(?:没|还|卖|继续|库存|照|执行|清)|(?:继续|照样|照|接着|还在|先|仍|偷偷|照旧)(?:卖|"
        "出货|出售|上架)(?:着|了|剩)?|"
        "(?:剩|剩下|库存)[^。，]{0,8}(?:卖|清|甩)(?:完|掉|出|光|了)|(?:许可证?|资质|认证|3c|备案|批文|合格证|质检报告|检测报告|执照|授权|注册)[^。，]{0,6}"
        "(?:没|未|还没|过期|办不|不全|借|假)(?:办|下|有|过|拿|齐|批)?|没(?:有|过|通过|做|办|拿)[^。，]{0,6}(?:认证|3c|备案|质检|检测|许可|资质|授权|批文|正规)",
        "(?:质检|检查|检测|品控|验货|抽检)[^。，]{0,8}(?:走过场|形式|摆设|糊弄|没人|应付|就是看看|随便|做样子)|走(?:个)?过场|(?:发货|物流|回复|售后|处理|出货|质量|做工|品控)"
        "[^。，]{0,3}(?:一直|向来|本来|从来|始终|历来|总|老)(?:都|就|是)?(?:很|挺|比较|这么|那么)?(?:慢|差|拖|乱|不行|不好|不稳|不准|没保障)|谁来都(?:这样|一样)|"
        "(?:平时|大促|每次|历来|"
        "一直|向来|以前|别的单)[^。，]{0,6}(?:都|也)(?:是)?(?:这么|这样)(?:干|做|发|卖|操作|弄)|(?:所有|全部|每[一]?[件个只双台批单条]|整批|整个批次|这一?批|同款|"
        "都)[^。，]{0,10}"
        "(?:都)?(?:有毛病|有问题|有缺陷|会坏|不达标|不合格|这样|掉色|漏电|起火|短路|按[^。，]{0,6}一半)|(?:迟早|早晚)(?:都)?(?:会|要)(?:坏|断|掉|炸|漏|裂)",
        "(?:参数|数据|功效|产地|成分|材质|描述|卖点|销量|检测|故事|数字)[^。，]{0,8}(?:都)?(?:是)?(?:我们)?(?:编|瞎|假|虚|p|造|夸|写着玩|胡)(?:的|写|编|说|标|大|"
        "出来)|"
        "(?:是我们)?(?:编|捏造|杜撰|虚构)(?:的|出来的)|"
        "(?:故意|有意|存心|特意)(?:的)?(?:[，]|就|给|发|少|没|不|把|做|选|用)|(?:想着|以为|觉得|赌)[^。，]{0,4}(?:客人|顾客|买家|大家|您|没人|"
        "你们)[^。，]{0,4}(?:不会|看不|发现不|察觉)|为了(?:好卖|冲销量|省事|"
        "好看|引流|业绩|kpi|排名|清仓|赶工|凑单|多卖)|(?:不是|非)(?:真皮|正品|新棉|纯棉|真丝|纯银|原装|新货|全新|现货|国产|进口|羊毛|羊绒)(?!的?问题|吗)|标(?:的)?(?:真皮|"
        "正品|纯棉|进口|原产|有机)[^。，]{0,6}为了",
        "(?:是|都是|就是|确实)(?:因为)?(?:我们的?(?:产品|东西|商品|面霜|衣服|食品)|吃了?我们|用了?我们)[^。，]{0,8}(?:造成|导致|引起|害)|(?:责任|过错)(?:全|都|完全|"
        "全部)(?:在|是|由|归)?(?:我们|本店|小店|店里)|我们"
        "(?:负|承担|担)(?:全部|所有|一切)?(?:法律)?责任|(?:信息|电话|资料|数据|地址|隐私|名单)[^。，]{0,4}(?:卖|泄|给了|倒|共享|外泄|漏)(?:给|露|了|"
        "出)[^。，]{0,10}(?:公司|别人|第三方|广告|平台)?|(?:差评|评论)"
        "[^。，]{0,8}(?:找人删|都会删|删掉|漏网|花钱(?:删|压)|屏蔽)|(?:没签合同|学生工|童工|黑工|临时工|没培训|逃税|偷税|不交税|无证)|(?:没货|缺货|"
        "没有库存)[^。]{0,10}(?:还是?|也|照样|依然)(?:接|卖|收|开)|(?:高仿|"
        "仿|山寨|假货|二手|翻新|临期|过期)[^。]{0,20}(?:我们|店里|老板)(?:就|早|也|都|是)?(?:知道|清楚|明白)|(?:戒指|标签|吊牌|防伪|logo|商标|证书|"
        "包装)[^。，]{0,8}(?:自己|买来|后)(?:买|套|贴|印|做|挂|打)|"
        "(?:领导|老板|厂里|上面|公司|我们)(?:也|都|早)?(?:清楚|知道|知情|默许)(?!您|你)(?=[，。！]|$)|(?:心里|我们)(?:也)?没底|(?:设计|结构|工艺|焊点|"
        "配方)[^。，]{0,4}(?:本来|本身|天生|就)(?:就)?(?:有|存在)?(?:缺陷|问题|毛病)",
    ),
    "ja": (
        "(?:実は|正直|本当は)[^。]{0,12}(?:中古|再生品|使い回し|旧品|偽物|外国製)|外装だけ|業界では(?:皆|みんな|どこも)",
        "リコール[^。]{0,24}(?:続け|販売|売り|売っ|回収し(?:て|ま)|知り|対応し(?:て|ま)せ)|(?:知った|知り|承知の|把握し(?:て|た)|わかって|分かって|気づいて)(?:うえ|上|"
        "ながら|いながら|いた|いました|いて)(?:で)?|(?:売り切る|売れる|"
        "在庫がなくなる)まで|(?:検品|検査|品質管理|チェック)[^。]{0,20}(?:何もせ|して(?:い|お)(?:ない|ません|りません)|形だけ|形式|行って(?:い|お)(?:ない|ません|りません)|"
        "省|やって(?:い)?ません)|(?:人手|時間)(?:が|も)(?:足り|な)"
        "[^。]{0,20}(?:せず|省略|そのまま出荷)",
        "(?:産地|表示|表記|成分|素材|レビュー|評価|スペック|容量|写真|証明書|ラベル|鑑定書|シリアル)[^。]{0,8}(?:うそ|嘘|偽|虚偽|でたらめ|作り|捏造|盛|水増し|改ざん|自作|購入し|"
        "貼り替え|書き換え)|(?:と書いた|と表示した|と記載した)ほうが[^。]{0,6}"
        "(?:売|よく)|(?:中古|返品|使用済み|開封品|展示品|訳あり|模倣|コピー|偽物|偽ブランド)(?:品)?[^。]{0,14}(?:新品|再販|再出荷|詰め替|お送りし|販売し|混ぜ|でした|です。)|"
        "(?:認可|認証|許可|届出|PSE|検査)[^。]{0,10}(?:取得し|受けて|通って|取って)"
        "[^。]{0,4}(?:ない|ません|おりません)",
        "(?:わざと|故意に|意図的に)[^。]{0,20}(?:まし|た|て)|(?:いつも|毎回|常に|全て|すべて|全部|どの商品も|ほとんど|半分)[^。]{0,14}(?:遅れ|遅く|不良|壊れ|欠陥|不具合|"
        "間違|返品|同じ(?:故障|不具合))|(?:欠陥|不良)(?:がある|だと)(?:の|こと|と)?[^。]{0,6}"
        "(?:知|承知|把握)|(?:法的|全面的な|全ての|一切の)責任(?:は|が)[^。]{0,6}(?:当店|弊社|こちら)|(?:違法|法律違反|無許可|無認可|著作権侵害|景品表示法)|(?:お客様|"
        "個人)(?:の)?情報[^。]{0,8}(?:売|漏|流出|渡)|(?:他の|ほかの)(?:ご家庭|お客様)でも"
        "[^。]{0,8}(?:発火|やけど|けが|感電|発煙|爆発)|コスト(?:削減|を抑え|ダウン)[^。]{0,12}(?:ため|た)|在庫(?:が|も)(?:ない|なかった)のに",
    ),
    "th": (
        "(?:เป็น|ใส่|ใช้)ของ(?:เก่า|ปลอม|มือสอง|ตกเกรด)|แค่เปลี่ยน(?:ห่อ|กล่อง|ฉลาก|ซอง)|ตีคืนมาแพ็ก",
        "(?:เรียกคืน|ถูกสั่งห้าม|ห้ามขาย|ห้ามจำหน่าย|เก็บคืน)[^.]{0,30}(?:ขาย|ต่อ|แต่ร้าน|สต็อก|ไม่ได้)|(?:ไม่ได้|"
        "ไม่เคย|ยังไม่)เรียกคืน|(?:ขาย|วางขาย)(?:ไปก่อน|ต่อ|ทั้งที่|ทั้งๆ|ทั้ง ๆ|สต็อกที่เหลือ|ของเหลือ)|(?:ร้าน|"
        "เรา|ทางร้าน|แม่ค้า|เจ้าของ)"
        "(?:ก็|เอง)?(?:รู้|ทราบ)(?:อยู่แล้ว|ดี|มานาน|ตั้งแต่|ก่อน|แล้วว่า)|(?:ยังไม่มี|ไม่มี|ไม่ได้|ไม่ผ่าน|"
        "ไม่เคยผ่าน|ปลอม)(?:จด|ขอ|ขึ้น)?(?:เลข)? ?(?:อย(?!่)|มอก|ใบอนุญาต|มาตรฐาน|ใบรับรอง|ทะเบียน|การตรวจ)",
        "(?:เป็น|คือ|ขาย|ส่ง)(?:ของ|สินค้า|งาน)?(?:ปลอม|ก๊อป|ก็อป|เลียนแบบ|มือสอง|ตีคืน|ตีกลับ|หมดอายุ|ค้างสต็อก|"
        "เกรดบี|มิเรอร์|ไม่แท้)|(?:แกะ|เอา)[^.]{0,20}(?:ตีคืน|คืนมา|มือสอง)[^.]{0,14}(?:แพ็ก|แพ็ค|ขาย|ส่ง)|"
        "(?:ทุกตัว|ทุกชิ้น|ทุกล็อต|ทั้งล็อต|ทุกออเดอร์|เป็นประจำ|"
        "ทุกครั้ง|ทุกคน)(?:ที่)?[^.]{0,10}(?:ช็อต|พัง|เสีย|มีปัญหา|รั่ว|ล่าช้า|ช้า|แบบนี้|ลอก)|(?:มีปัญหา|พัง|เสีย|"
        "ช็อต|ส่งช้า|ช้า)[^ ]{0,8}(?:ทุกตัว|ทุกชิ้น|ทั้งล็อต|ประจำ|ตลอด|ทุกออเดอร์)|(?:qc|คิวซี|ตรวจสอบ|"
        "เช็กของ)[^.]{0,12}(?:แค่|พอเป็นพิธี|ไม่มีคน|ไม่ได้ทำ|ผ่าน ๆ)",
        "(?:ตั้งใจ|จงใจ|แกล้ง)(?:ส่ง|ไม่|ปิดบัง|ปกปิด|เขียน|ลง|ขาย|ถ่วง|ลด|ใช้)|(?:ปิดบัง|ปกปิด|หลอก)(?:ลูกค้า|"
        "คุณ)?|(?:รีวิว|ยอดขาย|รูป|ข้อมูล|ฉลาก|สรรพคุณ)[^.]{0,8}(?:ปลอม|จ้าง|ซื้อมา|แต่ง|ปั้น|มั่ว|ขโมย)|(?:เพื่อ|"
        "อยาก)(?:ลดต้นทุน|ประหยัดต้นทุน|ให้ขายดี|ทำยอด)|(?:รับผิดชอบ|ความรับผิด)"
        "(?:ทาง|ตาม)กฎหมาย|ผิดกฎหมาย|ละเมิดลิขสิทธิ์|(?:เกิดจาก|เพราะ)(?:ครีม|สินค้า|ผลิตภัณฑ์|ของ)(?:ของ)?(?:ร้าน|"
        "เรา)[^.]{0,20}(?:รับผิดชอบ|แพ้|ผื่น|บาดเจ็บ)|(?:ขาย|ปล่อย|ให้)ข้อมูลลูกค้า|ไม่มีของ(?:แต่|"
        "ก็)[^.]{0,10}(?:รับ|เปิด)",
    ),
    "en": (
        "(?:these|those|they|the|our)(?: \\w+)? (?:are|were|is|was) (?:\\w+ )?(?:copies|a copy|old stock|plated|"
        "recycled|relabel\\w+)|told (?:us|me|staff) (?:not to|to not) (?:mention|tell|say|admit)|"
        "(?:everybody|everyone) in the (?:trade|business|industry)|(?:used|sold|sent|shipped)(?: \\w+){0,3} "
        "(?:plated|old|cheaper|recycled|leftover) (?:\\w+ )?instead",
        "(?:was|were|been|got|is|are) (?:officially )?(?:recalled|banned|withdrawn|pulled|ordered off|discontinued "
        "for safety)[^.!?]{0,50}(?:sold|sell|selling|ship\\w*|kept|carried|"
        "continu\\w*|anyway|left|stock)|should(?:'ve| have) (?:been )?(?:recalled|withdrawn|pulled|stopped "
        "selling)|(?:kept|carried on|went on|continued?|keep|carry on|still|chose to "
        "keep|chose to|decided to) (?:selling|shipping|to (?:sell|ship)|sold|sell|ship)|sold (?:it|them|the rest|"
        "what was left|off|out)(?: \\w+){0,3} (?:anyway|regardless|all the same)|(?:we|"
        "our \\w+|management|the (?:boss|factory))(?:'ve| have|'d| had| has)? (?:\\w+ )?(?:known|knew|were told|"
        "was told|been aware|were warned)(?! (?:you|for|as))|(?:no|without|lacks?|missing|"
        "failed|never passed|don't have|doesn't have|didn't have|never had)(?: \\w+){0,3} (?:certificat\\w+|"
        "licen[cs]e|permit|approval|safety test|registration|ce mark|fda|testing)\\b",
        "(?:don't|doesn't|didn't|do not|haven't|never)(?: \\w+){0,4} (?:any(?:one|body)?|quality control|qc|a "
        "qc)(?: \\w+){0,4} (?:quality|qc|check\\w*|inspect\\w*|test\\w*)|(?:quality control|qc|"
        "checks?|inspections?)(?: \\w+){0,2} (?:is|are|was) (?:\\w+ )?(?:a formality|for show|a joke|non-?existent|"
        "skipped|nothing|rubber)|(?:half|most|all|every|each|any|one in|two in|\\d+ ?%|"
        "a third|a quarter|the whole|an entire|many|dozens|hundreds)(?: of| out of| \\w+)?(?: our| these| the| "
        "this| them)?(?: \\w+){0,4} (?:come back|comes back|have? the same|has the same|can catch "
        "fire|catch(?:es)? fire|short|overheat|fail\\w*|leak\\w*|defect\\w*|the same (?:\\w+ )?(?:fault|failure|"
        "problem|defect|flaw|issue))|(?:isn't|aren't|wasn't|weren't|is not|are not) (?:\\w+ )?"
        "(?:at all|real|genuine|authentic|actually|even|really)(?: \\w+)?,? (?:it's|they're|but|just|it is|made|"
        "new|bamboo|leather|cotton|silk)|(?:isn't|aren't|not) \\w+ at all",
        "because (?:it|that|they|those|this|the \\w+) (?:\\w+ )?(?:sells?|sold|gets? (?:more )?clicks|ranks?|"
        "looks? better|was cheaper|is cheaper|costs? less)|(?:reviews?|ratings?|stars|photos|followers|"
        "testimonials)(?: \\w+){0,6} (?:bought|paid for|fake[d]?|written by (?:us|our|staff)|made up|invented|"
        "purchased|staged)|(?:bought|paid for|wrote|faked|made up|invented|deleted?|remov\\w+|hid|hide)"
        "(?: \\w+){0,3} (?:reviews?|ratings?|testimonials|specs?|figures|certificates?|negative)|(?:deliberately|"
        "intentionally|purposely|knowingly|consciously) \\w+|guilty as charged|you got us|"
        "(?:caught|busted) (?:us|red)|(?:which|that|it|this)(?: is|'s) (?:something|what|how) we (?:\\w+ "
        ")?(?:routinely|always|usually|often|normally|regularly|do|operate)|we (?:\\w+ )?(?:routinely|"
        "regularly|systematically) \\w+|(?:no plan|no intention|not planning|not going) to (?:fix|change|recall|"
        "solve|stop|improve)",
        "(?:was|were|is|are|been) caused by (?:our|the) (?:\\w+ )?(?:cream|product|item|food|lotion|charger|"
        "battery|serum|toy|lamp|oil|goods|dye|mask)\\w*|we(?:'re| are| were| accept|"
        " take| bear)(?: \\w+)? (?:full |legal |complete |entire )?(?:responsib\\w+|liab\\w+|to blame) (?:for|of) "
        "(?:what happened|your (?:injur\\w+|rash|burns?|skin|child|loss|illness)|the (?:injur\\w+|fire|"
        "harm|burn|rash)|this injur)|(?:sold|shared|leaked|passed|gave|given)(?: \\w+){0,2} (?:your|customers?'?s?|"
        "buyers?'?|personal) (?:\\w+ )?(?:data|details|information|numbers?|address\\w*|email\\w*)(?: "
        "to| without)|(?:took|take|accept\\w*)(?: \\w+){0,2} orders?(?: \\w+){0,3} (?:no|without|out of|zero) "
        "(?:\\w+ )?stock|(?:to keep|to boost|to protect|for) our (?:rank\\w*|rating|numbers|margins?|profit\\w*)|"
        "(?:nirepack|repacked|rewrapped|repackaged|re-?sealed)(?: \\w+){0,3} (?:as new|new|po|returns?)|(?:used|"
        "segunda mano|second hand|peke|fake)(?: \\w+)? po|(?:child|underage|unpaid|undocumented|illegal) "
        "(?:labou?r|workers?)|(?:dodg|avoid|evad)\\w+ (?:tax|taxes|duty|customs|vat)|(?:to be |in |being )(?:fully "
        "|totally |completely |brutally )?(?:transparent|truthful|candid),? (?:half|most|all|we|our|the "
        "factory|nobody|every)|(?:we|they) (?:\\w+ )?(?:hoped|assumed|figured|thought|bet) (?:\\w+ )?(?:nobody|no "
        "one|you|customers|people|buyers) (?:wouldn't|won't|would not|would never|never)? ?(?:notice|mind|"
        "would notice|check|care|find out)|half the (?:fill|weight|amount|capacity)",
    ),
}  # fmt: skip
