"""Admissions from parts: what it is really made of, what was cut with what, known before it left, and why. Own lists.

A cause in this order may be owned; a swindle, a habit or something known and sent all the same may not.
"""

from __future__ import annotations

_ZH_STUFF = (
    "(?:羊绒|羊毛|驼绒|真丝|蚕丝|桑蚕|棉|麻|鹅绒|鸭绒|绒|真皮|牛皮|头层|皮|乳胶|椰棕|实木|红木|银|黄金|金|玉|翡翠|蜂蜜|果汁|果肉|果|奶|牛肉|肉|"
    "鱼|虾|燕窝|人参|阿胶|胶原|沉香|茶|精油|维c|硅胶|不锈钢|纯铜|原浆|粮食)"
)
_ZH_CHEAP = (
    "(?:人造革|合成革|pu|pvc|化纤|涤纶|腈纶|聚酯|塑料|合金|镀|贴皮|刨花|密度板|压缩板|普通|便宜|养殖|饲料|速溶|勾兑|香精|色素|糖浆|白糖|淀粉|自来水|边角|"
    "下脚|回料|再生|粉碎|翅膀毛|飞丝|黑心|工业|陈年?|旧|二手|翻新|拆机|代工|杂牌|山寨|贴牌|仿|假|库存|尾货|批发|义乌|拼多多|1688)"
)
_EN_CHEAP = (
    "(?:acrylic|polyester|plastic|pu|pvc|synthetic|faux|fake leather|viscose|nylon|rayon|mdf|chipboard|particle ?board|"
    "plated|brass|zinc|nickel|alloy|glass|resin|farmed|tap water|sugar|syrup|starch|filler|flour|sunflower|corn|"
    "rapeseed|palm oil|soy|cheap(?:er)?|factory seconds|seconds|knock-?offs?|counterfeits?|replicas?|dupe"
    "s?|rebrand\\w*|"
    "white[- ]label|drop-?ship\\w*|no-?name|generic|recycled|reclaimed|old stock|dead stock|last year's)"
)

ADMISSION = {
    "zh": (
        f"一(?:点|丝|克|根|滴|点点)(?:儿)?(?:真|纯|好)?{_ZH_STUFF}(?:都|也)(?:没(?:有|放|加|含|用|填)|不(?:含|是))|(?:其实|实际上?|说白了|说实话|老实说|坦白讲?|压根|本来|根本)[，]?[^。，]{{0,6}}"
        f"(?:就|都|全|只|用)?(?:是|用的?|填|拿|掺|兑)[^。，]{{0,8}}{_ZH_CHEAP}(?![^。，]{{0,4}}(?:味|膜|包装|袋|保护))|(?:里面|里头|里边|夹层|芯子?|内胆|馅)?(?:填|充|掺|兑|勾兑|混|灌|调)(?:的)?(?:了|是|进|着|有)+"
        f"[^。，]{{0,6}}{_ZH_CHEAP}",
        "(?:全店|每一?[批件款个单]|所有|整[批季年]|这一?整?[批季款年])[^。，]{0,14}(?:都是这么|都这么|都是这样|我们都|都(?:少|没|掺|兑|虚|用的)|全(?:是|都))|"
        "(?:行业|同行|圈|市场|别家)(?:里|内|上)?[^。，]{0,4}(?:也)?(?:都|全|基本)(?:是)?(?:这样|这么|如此|一样)|大家都(?:这么|这样)(?:卖|标|做|写|干)|虚(?:标|报|写)了?|少(?:充|填)了?绒|"
        "偷工减料|以次充好|缺斤(?:少|短)两|短斤(?:少|缺)两|缩水版|减配",
        "(?:直播|主播|销售|营销|宣传|详情页)(?:间)?(?:里)?(?:的|说的|写的)?(?:那些?)?(?:都)?(?:是)?(?:话术|噱头|套路|说辞|剧本|忽悠|夸大|吹的|卖点而已)|(?:只是|就是|不过是|是)(?:个)?(?:噱头|卖点而已|话术|"
        "套路)|不(?:掺|兑|加|混|这么(?:做|写|标)|这样(?:做|写|标))[^。]{0,8}(?:价|成本|钱|活|卖)[^。]{0,8}(?:做不|下不|不来|不下|不了|不起|不动)|这个(?:价|价格|价位)[^。，]{0,4}"
        "(?:只能|哪(?:有|来)|做不|不可能|也就)|标(?:的|成|着|了)?[^。，]{1,8}(?:只|就|也)?(?:是)?为了",
        "(?:仓库|店里|我们|车间|工厂|打包台|后厨)[^。，]{0,4}(?:一直|从来|向来|压根|至今|就)(?:都|也)?没(?:有)?(?:除湿|冷藏|冷库|恒温|空调|质检|消毒|检测|防潮|温控|资质|人(?:检|查|管)|洗|验)|"
        "(?:入库|发货|打包|出厂|装箱|进货|到货|出库)(?:之?前|时|的时候|那会儿|那天)?[^。]{0,6}(?:就|已经)(?:就)?(?:有(?:味|异|虫|裂|点)|坏|臭|霉|发霉|不新鲜|知道|发现|看到|漏|化)[^。]{0,20}(?:还|仍|照|舍不得|"
        "可惜|心疼|赶|硬|先)|(?:舍不得|不舍得)(?:扔|丢|报废|退|倒)|(?:扔|丢|倒)(?:掉|了)?(?:太|怪|挺|觉得)?可惜|(?:抱着|存着|心存|怀着)?侥幸|(?:混|夹|掺|搭)(?:在|着|进)[^。，]{0,8}(?:里|一起)?(?:发|卖|出)",
        "(?:被您|让您|给您)(?:识破|看穿|拆穿|戳穿|逮|抓)(?:到|着|来|住)?(?:了|来)|(?:吊牌|标签|成分|日期|产地|参数|证书|检测报告|合格证)[^。，]{0,8}(?:我们)?(?:自己|私下|后来|找人)"
        "(?:改|打|做|贴|换|印|写|p)的?|(?:实际|其实|真实)[^。，]{0,6}(?:只有|才|不到|不足|没到)[^。，]{0,10}(?:容量|标|毫安|绒|克|出头|一半|左右)",
    ),
    "ja": (
        "(?:実は|実際は|正直|本当は|じつは)[^。]{0,16}(?:合皮|合成|プラスチック|ポリエステル|アクリル|養殖|普通の|安い|安物|既製品|無名|ノーブランド|型落ち|在庫処分|メッキ|人工|香料|水で|"
        "シロップ|中国製の安)|(?:(?:混ぜ|薄め)(?:ており|て(?:出荷|販売|売|安|作)|たもの)|かさ増し|水増し)|(?:この|その)(?:価格|値段|お値段)(?:で|では)[^。]{0,10}(?:作れ|無理|できま|出せ)",
        "(?:梱包|出荷|発送|入荷|仕入れ)(?:する)?(?:前|時|の時点|の段階)(?:から|に|で)[^。]{0,14}(?:におい|臭|虫|傷んで|腐|カビ|割れ|気づ|知|わか|分か)[^。]{0,24}(?:まま|もったいな|惜し|送|出荷|発送|判断)|"
        "(?:捨てる|廃棄する|処分する)(?:の)?(?:は|が)?(?:もったいな|惜し)|(?:倉庫|工場|店)(?:に|で)は[^。]{0,8}(?:一度も|ずっと|もともと)[^。]{0,10}(?:ない|ありません|していません|しておりません)|"
        "(?:今季|今期|このロット|全品|すべての商品|全商品)[^。]{0,12}(?:少な|減ら|抜|同じ(?:不良|状態|問題))|(?:売り文句|宣伝文句|うたい文句|セールストーク)(?:で|に過ぎ|にすぎ|でし)",
    ),
    "th": (
        "(?:จริงๆ|จริง ๆ|ความจริง|ที่จริง|เอาจริง|พูดตรงๆ)[^.]{0,16}(?:หนังเทียม|พลาสติก|โพลี|ใยสังเคราะห์|ของเลี้ยง|"
        "เกรดต่ำ|เกรดรอง|ของถูก|ชุบ|ผสมน้ำ|ผสมแป้ง|โรงงานเดียวกับ|ของก๊อป|ของปลอม|เก่าเก็บ|ของเก่า|มือสอง)",
        "(?:ก่อน|ตอน|ตั้งแต่)(?:ที่)?(?:แพ็ก|แพค|ส่ง|เข้าโกดัง|รับเข้า|ออกจากร้าน)[^.]{0,20}(?:แต่|เสียดาย|ก็ยัง|"
        "เลยส่ง|ส่งไป)|(?:เริ่ม)?(?:มีกลิ่น|บูด|เน่า|ขึ้นรา|มีมอด|มีแมลง|รั่ว)[^.]{0,24}(?:เสียดาย(?!แทน)|ก็ยังส่ง|เลยส่ง|"
        "แต่(?:ก็)?ส่ง)|เสียดาย(?:ของ)?(?:ที่จะทิ้ง|เลยส่ง|จะทิ้ง|ถ้าทิ้ง)|(?:ร้าน|เรา|โรงงาน|แม่ค้า)[^.]{0,8}ผสม(?:น้ำ|แป้ง|น้ำตาล|น้ำเชื่อม|ของถูก)|(?:ราคานี้)"
        "[^.]{0,10}(?:ทำไม่ได้|ไม่มีทาง|ต้องผสม)|(?:ร้าน|เจ้า)(?:ไหน|อื่น)ๆ?ก็ทำ|ทั้งวงการ|(?:ทุกล็อต|ทั้งล็อต|ทั้งซีซั่น|"
        "ทุกชิ้น)[^.]{0,14}(?:เป็น|มี|ขาด|น้อย|ไม่ครบ)|(?:โกดัง|ร้าน|โรงงาน)(?:เรา)?ไม่เคย(?:มี|ตรวจ|เช็ก|ทำความสะอาด)",
    ),
    "en": (
        f"(?:truth (?:is|be told)|honestly|to be honest|in (?:fact|truth|reality)|actually|really|frankly|between us)"
        f"[^.!?]{{0,24}}\\b(?:mostly|mainly|just|only|plain|regular|half|basically|pure|made of|made with|from"
        f")\\b[^.!?]{{0,12}}\\b{_EN_CHEAP}|(?:we|they|supplier|factory|is|was|been|it's|are|were)(?: \\w+)? (?:"
        f"cut|mix|blend|dilut|bulk|thin|pad|top|fill|stretch|spik|lac)(?:t)?(?:ed|es|s|e|ing)? "
        f"(?:it |them |"
        f"ours |in |the \\w+ |our \\w+ |every \\w+ )?(?:up |out |down |off )?with {_EN_CHEAP}",
        "(?:tag|label|listing|claim|badge|certificate|logo|seal|sticker|wording|\"[^\"]{1,30}\"|\"[^\"]{1,30}\" \\w+) "
        "(?:is|was|were|are) (?:just |only |simply )?(?:something (?:we|they)|marketing|made up|invented|fo"
        "r show|a lie|untrue|fiction|added by us)|(?:we|they|marketing|our \\w+) (?:just |only |simply )?(?:added|put|"
        "stuck|slapped|printed|wrote|invented|made up|call(?:ed)?|sewed)(?: \\w+){0,5} (?:to sell|for (?:clicks|sales|"
        "show|views)|because it sells|so (?:it|they|people)(?:'d| would)? (?:sell|buy|bite))",
        "(?:we|they|packers?|staff|warehouse|our \\w+) (?:\\w+ )?(?:knew|saw|noticed|spotted|smelled|smelt|found|could "
        "tell|were aware)[^.!?]{0,40}(?:still|anyway|regardless|all the same|but (?:\\w+ )?(?:sent|shipped|posted)|"
        "(?:sent|shipped|posted|sold) (?:it|them|the rest)|shame to (?:waste|bin|throw))|(?:didn't|did not) want to "
        "(?:waste|bin|throw|scrap|write off)|(?:too good|a shame|pity) to (?:waste|bin|throw)|hop(?:ed|ing) "
        "(?:nobody|no one|you|buyers|customers) (?:would|wouldn't|won't|might) (?:not )?(?:notice|care|mind|check)",
        "(?:whole|entire|every|all of this|all our)(?: \\w+)? (?:season|batch|run|line|range|stock|shipment|collection|"
        "production)(?: \\w+){0,4} (?:is|was|has|have|are|were|had|came|went) (?:\\w+ )?(?:faulty|short|under\\w+|"
        "mislabel\\w+|defective|the same (?:fault|problem|flaw)|contaminated|damp|expired|wrong)|(?:never|don"
        "'t|do not) "
        "(?:had|have|owned|own|bother\\w*|run|ran|use)(?: \\w+){0,3} (?:dehumidif\\w+|cold storage|quality control|"
        "inspections?|quality checks?|a fridge|hygiene|licen[cs]es?)|(?:couldn't|can't|cannot|impossible to|no way to) "
        "(?:do|make|sell|offer|hit)(?: \\w+)? (?:at |for )?(?:this|that|the) price(?: \\w+)? (?:otherwise|without|any)|"
        "(?:everyone|everybody|all sellers|the whole industry|other shops?)(?: \\w+){0,4} (?:does|do|doing) (?:it|this|"
        "that|the same)|(?:you(?:'ve| have)? )(?:caught|found|rumbled) us|guilty as charged|fair cop",
    ),
    "id": (
        "(?:sebenarnya|sebetulnya|jujur|jujurnya|terus terang|aslinya|sejujurnya|hakikatnya|memang)(?: \\w+){0,5} "
        "(?:plastik|poliester|polyester|sintetis|sintetik|akrilik|kulit sintetis|pvc|oplosan|campuran|gula|air gula|"
        "sirup|pewarna|murah\\w*|ternak\\w*|pabrikan|kilang biasa|stok lama|sepuhan|saduran)|(?:kami|kita|pabri"
        "k|kilang|supplier|pembekal)(?: \\w+){0,2} (?:campur|oplos|bancuh|tambah)(?:kan|in)?(?: \\w+){0,2} (?:g"
        "ula|sirup|air|tepung|pewarna|minyak (?:sawit|curah)|pengisi)"
        "(?: \\w+)?|"
        "(?:harga|duit) (?:segini|segitu|macam ni|ni)(?: \\w+){0,3} (?:mana|tak|gak|nggak|tidak) (?:bisa|boleh|dapat|"
        "mungkin|cukup)|(?:sudah|udah|dah) (?:bau|basi|bocor|retak|berkutu|jamuran|berkulat|rosak|rusak|busuk)[^.!?]"
        "{0,24}(?:tetap|tapi|sayang|juga|jugak) (?:\\w+ )?(?:kirim|dikirim|hantar|pos|dibuang|nak buang)|(?:cum"
        "a|hanya|sekadar) (?:buat|untuk|bagi) (?:jualan|laku|narik pembeli|tarik pembeli|gimik|gimmick)|sayang "
        "(?:kalau )?"
        "(?:dibuang|nak buang|mau dibuang)|(?:semua|seluruh) (?:toko|kedai|seller|penjual)(?: \\w+)? (?:begitu|gitu|"
        "macam tu|buat)|(?:gudang|kilang|pabrik|kami)(?: \\w+)? (?:tak|tidak|gak|nggak) pernah (?:ada|punya|cek|"
        "periksa|bersih\\w*|check)|(?:satu|semua|seluruh) (?:batch|musim|lot|produksi)(?: \\w+){0,3} (?:kuran"
        "g|dikurangi|"
        "begini|sama rosak|sama rusak)",
    ),
    "vi": (
        "(?:thật ra|thực ra|nói thật|thú thật|thành thật|đúng là|nói thẳng)(?: \\w+){0,6} (?:nhựa|da pu|giả da|poly|"
        "polyester|acrylic|pha|trộn|hàng nuôi|xi mạ|mạ|công nghiệp|rẻ tiền|hàng chợ|tồn kho|hàng si)|(?:shop|bê"
        "n mình|bên em|xưởng|tụi mình)(?: \\w+){0,2} (?:pha|trộn|độn|đổ thêm)(?: \\w+)? (?:đường|siro|nước|bột|"
        "phẩm màu|hóa chất|tạp|bông tạp|hàng rẻ)|(?:giá|tiền) (?:này|vậy|thế "
        "này)(?: \\w+){0,2} (?:không|sao|làm sao|làm gì) (?:\\w+ )?(?:có|làm|được|nổi)|(?:biết|thấy|phát hiện)(?: "
        "\\w+){0,6} (?:mà|nhưng)(?: \\w+){0,3} (?:vẫn|cứ) (?:gửi|giao|bán|xuất)|tiếc (?:hàng|của|tiền)(?: \\w+){0,2} "
        "(?:vẫn|nên|mà)|(?:bỏ|vứt)(?: \\w+)? (?:thì )?(?:tiếc|phí)|(?:shop|chỗ|nhà) nào (?:\\w+ )?(?:chẳng|chả|cũng)"
        "(?: \\w+)? (?:làm|vậy|thế)|(?:cả|nguyên|toàn bộ) (?:lô|đợt|mùa|mẻ)(?: \\w+){0,3} (?:thiếu|bị|đều|kém)|"
        "(?:kho|xưởng|shop)(?: \\w+)? chưa (?:bao giờ|từng)(?: \\w+)? (?:có|kiểm|hút|vệ sinh)",
    ),
    "es": (
        "(?:la verdad(?: es)?(?: que)?|en realidad|de hecho|siendo sinceros|sinceramente|para ser honestos)(?:,)?"
        "(?: \\w+){0,6} (?:mezcl\\w+|pl[aá]stico|poli[eé]ster|acr[ií]lico|sint[eé]tic\\w+|polipiel|girasol|az[uú]car|"
        "jarabe|baratos?|baratas?|criadero|de granja|bañad[oa]s?|chapad[oa]s?|gen[eé]ric\\w+|saldos?|restos)|"
        "(?:diluimos|rebajamos|rellenamos|adulteramos|aguamos)(?: \\w+){0,3} con |mezclamos(?: \\w+){0,3} con ("
        "?:girasol|agua|az[uú]car|jarabe|poli\\w+|sint\\w+|otr\\w+ m[aá]s barat\\w+)|"
        "(?:con|a|por) (?:este|ese) precio(?: \\w+){0,2} (?:no (?:se puede|hay|da)|imposible|qu[eé] (?:esper|"
        "quier)\\w*)|"
        "(?:vimos|notamos|encontramos|detectamos|sab[ií]amos|ol[ií]a)[^.!?]{0,40}\\b(?:aun as[ií]|igualmente|de "
        "todos modos|"
        "y (?:lo|la|los|las) (?:mand|envi)\\w+|daba pena|d[aá] pena)|(?:daba|nos dio|da) (?:pena|l[aá]stima) "
        "(?:tir|bot)"
        "\\w+|(?:es|era|fue) s[oó]lo para (?:vender|llamar la atenci[oó]n|quedar bien)|todo el (?:sector|mundo)"
        " (?:lo )?hace|tod[oa]s? (?:la|el|las|los) (?:temporada|lote|partida|serie"
        "|garrafas?|cosecha)(?: \\w+){0,3} (?:est[aá]n?|sali[oó]|lleva|viene|vino|tiene)|casi tod[oa]s nuestr[oa]s",
    ),
    "pt": (
        "(?:na verdade|na real|a verdade [eé]|sinceramente|pra ser sincer\\w|para ser sincer\\w|no fundo)(?:,)?"
        "(?: \\w+){0,6} (?:mistur\\w+|pl[aá]stico|poli[eé]ster|acr[ií]lico|sint[eé]tic\\w+|girassol|aç[uú]car|xarope|"
        "barat[oa]s?|cativeiro|banhad[oa]s?|folhead[oa]s?|gen[eé]ric\\w+|sobras?|encalhe)|(?:diluímos|batizamos"
        "|adulteramos|aguamos)(?: \\w+){0,3} com |misturamos(?: \\w+){0,3} com (?:girassol|[aá]gua|aç[uú]car|xa"
        "rope|poli\\w+|sint\\w+|outr\\w+ mais barat\\w+)|(?:[eé]|eram?|s[aã]o) (?:um[a]? )?"
        "(?:falsificaç[aã]o|falsificad[oa]s?|pirata|imitaç[aã]o|r[eé]plica|contrabando|muamba)|(?:por|com) esse preço"
        "(?: \\w+){0,2} (?:n[aã]o (?:d[aá]|tem)|imposs[ií]vel|queria o qu[eê])|(?:vimos|notamos|encontramos|achamos|"
        "percebemos|sab[ií]amos)[^.!?]{0,40}\\b(?:mesmo assim|assim mesmo|e mandamos|e enviamos|dava pena|dó de)|"
        "(?:dava|deu|d[aá]) (?:pena|d[oó]) (?:de )?(?:jog|descart)\\w+|(?:[eé]|era|foi) s[oó] (?:pra|para) (?:v"
        "ender|chamar atenç[aã]o|ingl[eê]s ver|enfeite)|todo mundo (?:do ramo )?faz|tod[oa] (?:o|a) "
        "(?:lote|estoque|coleç[aã]o|safra|leva|remessa)(?: \\w+){0,3} (?:est[aá]|veio|tem|saiu|foi)",
    ),
}  # fmt: skip
