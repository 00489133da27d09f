"""Frank admissions in public: returns sold as new, dates relabelled, tests failed, guilt before the law. Own lists."""

from __future__ import annotations

ADMISSION = {
    "zh": (
        "(?:好多|很多|多|无数|不少)(?:次|起|个|位)?[^。，]{0,6}(?:投诉|反馈|反映)[^。]{0,10}(?:一直|还是|仍|照样|始终)(?:没|未|在卖|不)",
        "积压(?:的|货|品|了)|(?:老|旧|尾|陈|库存)货[^。，]{0,8}(?:清|处理|卖|发)|(?:宣传|主|详情)图?[^。，]{0,4}(?:用|加|做|开)了?(?:特效|滤镜|后期|p图)|(?:没|"
        "未)(?:有)?做?(?:过)?(?:3c|ccc|质检|安检|检测|认证|备案)[^。，]{0,6}(?:就|上架|卖|发)|实物(?:没有?|不如|达不到)(?:那么|图|宣传)",
        "退(?:回来?|货)的?[^。，！？]{0,10}(?:重新|再|又|当新|翻新)[^。，]{0,6}(?:卖|发(?!生)|打?包|上架)|当(?:作|成)?新(?:的|品|货)?(?:再)?(?:卖|发)|"
        "(?:改|涂|刮)(?:了|掉)?(?:生产|保质|到期)?日期|(?:换|贴)(?:了|上)?新(?:的)?(?:日期|标签|生产日期)|出厂[^。，]{0,4}(?:从|都|就|压根|根本)?"
        "(?:没|未)(?:有)?(?:达标|合格|达到|通过|检|过检)|从(?:来)?没(?:有)?达标|(?:没|未)(?:通)?过(?:任何)?(?:检测|质检|认证|安全测试)|"
        "我们(?:其实|自己)?(?:心里)?(?:其实)?(?:一直|早就?|都)?(?:心里)?(?:一直|都|早就?)?有数",
        "(?:主播|客服|老板|厂家|仓库|同事)[^。，]{0,4}(?:也|都|其实|早就?|一直|明明)?(?:知道|清楚)[^。，]{0,4}(?:是|有)|话术(?:是|都是)|"
        "(?:灯光|滤镜|美颜|后期|P图|p图)(?:打|调|修|做|p)?(?:出来)的(?!问题)|照(?:样|旧)(?:卖|发货|出货)|还是(?:卖|发)(?:给|出去)了|"
        "(?:掺|兑|混)(?:了|着)?[^。，]{0,8}(?:降(?:低)?成本|省(?:点)?成本|便宜|压价)",
    ),
    "ja": (
        "(?:知りながら|知りつつ|知っていながら|承知の上で|承知しながら|わかっていながら|分かっていながら|"
        "わかっていて|分かっていて|認識していながら|気づいていながら|把握していながら|(?:以前|前|最初|初め|当初|"
        "事前)(?:から|に)[^。]{0,10}(?:知って|把握して|認識して|分かって|わかって|気づいて)|(?:知って|分かって|"
        "わかって|気づいて)(?:いた|いました|おりました)(?!だ)|(?:わざと|故意に|意図的に|あえて|隠して|隠し|隠蔽|"
        "ごまかし|偽って|偽り|偽装)(?!では))", "(?:偽物|偽ブランド|模造品|模倣品|コピー品|海賊版|まがい物|粗悪品|"
        "不良品と(?:知|わか|分か)|中古(?:品)?を|返品(?:された)?(?:品|商品)を|期限切れ|賞味期限(?:切れ|を(?:書|貼|"
        "改))|消費期限切れ|訳あり品を|再生品|無許可|無認可|未検査|未認証|正規品では(?:ない|ありません|なく)|"
        "本革では(?:ない|ありません|なく))[^。]{0,20}(?:です|でした|を(?:販売|出荷|送|発送|売)|新品|混|だった|になり|"
        "販売|使|貼|り替え|であ)|(?:有害|有毒|発がん|違法|禁止|危険|劣悪|低品質|粗悪)(?:な|性の|物質|"
        "成分)[^。]{0,14}(?:使|含|入|接着|塗料|材|染料)|(?:安全)?基準(?:を|に)(?:満たし|適合し)(?:て)?(?:いない|"
        "おりません|いません|ない)|ホルムアルデヒド[^。]{0,8}(?:超|含|検出)", "(?:当店|弊社|倉庫|工場|配送|弊店|うち|"
        "私ども|商品|製品|出荷|発送|スタッフ|注文)[^。]{0,14}(?:いつも|毎回|常に|しょっちゅう|頻繁に|よく(?!確認|見|"
        "調)|たいてい|ほぼ(?:毎|すべて|全て|いつも)|普段から|日常的に|慢性的に|どの(?:注文|商品)も|毎度|"
        "必ずと言って)[^。]{0,16}(?:遅|間違|壊|割|破|不良|忘|ミス|欠品|雑|誤|不足|検品(?:を)?(?:せず|していない|"
        "しておりません|していません)|トラブル|クレーム)|(?:検品|検査|確認|テスト)(?:を|は)?(?:一切|全く|まったく|"
        "ほとんど|まともに)[^。]{0,8}(?:せず|していません|しておりません|していない|行って(?:いません|おりません|"
        "いない))|(?:遅延|誤配送|不良|破損|欠品|ミス|遅れ)[^。]{0,8}(?:日常茶飯事|よくあること|いつものこと|"
        "珍しくありません|頻発|多発)|(?:期日|納期)(?:を|に)(?:守った|間に合った)ことが(?:ありません|ない)",
        "法的(?:な)?(?:責任|賠償)|法律(?:に|を)[^。]{0,8}(?:違反|抵触|犯)|違法(?:な|です|でした|行為|に|と)|"
        "(?:景品表示法|特定商取引法|製造物責任|消費者契約法|薬機法|著作権|商標)[^。]{0,10}(?:違反|侵害|に基づ|責任)?|"
        "過失(?:を|が|責任)|損害賠償(?:責任|の責任|義務)|製品(?:の)?欠陥(?:が|に|を)|(?:設計|構造|安全)上の欠陥|詐欺|"
        "騙し|だまし|欺い|欺き|虚偽(?:表示|広告|の)|誇大広告|不当表示|やらせ|サクラ|ステマ|(?:写真|画像|"
        "動画)[^。]{0,10}(?:他社|他店|ネット|別の(?:商品|ブランド)|他の(?:ブランド|店))[^。]{0,14}(?:使|流用|借|もの|"
        "拝借|盗)|実物とは(?:異なり|違い|別)|(?:レビュー|評価|口コミ|販売数|写真)[^。]{0,10}(?:捏造|偽|買っ|購入し|"
        "やらせ|サクラ|盗)", "(?:仕入れ?先|工場|メーカー|業者|取引先|運送会社|配送業者|製造元|問屋)[^。]{0,16}(?:騙|"
        "だま|詐欺|偽物|悪質|ごまか|手抜き|横流し|嘘|不正|いい加減|ひどい会社|悪徳|盗)|(?:コスト|費用|経費|原価|"
        "在庫)(?:を|の)?(?:削減|節約|抑え|浮か|下げ|処分|さばく|削)[^。]{0,16}(?:ため|たく|ので|"
        "目的)[^。]{0,24}(?:使|省|送|出荷|販売|安|しま|変)|手抜き|(?:検査|認証|審査|PSE|pse|試験|"
        "認可)[^。]{0,10}(?:通して|受けて|取得して|取って)(?:い|おり)?(?:おらず|ません|ない|いない|ず)|(?:報告|苦情|"
        "事故)[^。]{0,14}(?:伏せ|隠し|公表(?:せ|し)|黙って)|社内で伏せ|(?:ラベル|日付|タグ|表示|産地)を(?:貼り替え|"
        "書き換え|改ざん|張り替え|偽)|(?:在庫|現物)(?:が|は)(?:ない|なかった)(?:のに|まま|にもかかわらず)|(?:わざと|"
        "意図的に|故意に)[^。]{0,12}(?:遅ら|延ば|発送|出荷|送)",
        "(?:苦情|クレーム|不具合|ご指摘)[^。]{0,24}(?:販売|出荷|発送)を(?:続け|継続|やめ(?:ず|ません))",
        "(?:誤出荷|誤配送|誤発送|遅延|破損|欠品|入れ間違い|入れ忘れ)(?:は|が|も)?[^。]{0,4}(?:よく(?:あり|ある|起)|多い|頻繁|しょっちゅう|日常)",
        "検品を(?:せず|しておらず|していなかった|怠)|(?:不良|不具合|欠陥)[^。]{0,10}(?:承知|把握|認識)して(?:おりました|いました)",
        "新品(?:として|と偽)[^。]{0,8}(?:販売|出荷|再|売|お送り)|(?:試験|検査|テスト|審査)(?:に|を)?[^。]{0,6}(?:不合格|落ち|通っていな|通らな)|"
        "それでも(?:販売|出荷|発送|売)|新しい(?:ラベル|日付|シール)を[^。]{0,6}(?:貼|上)|(?:混ぜ|薄め)[^。]{0,10}(?:安く|原価|コスト)",
    ),
    "th": (
        "(?:ร้องเรียน|คอมเพลน|แจ้ง)[^.]{0,16}แต่(?:ทาง)?(?:ร้าน|เรา)?(?:ก็)?ยัง(?:คง)?ขาย",
        "ล็อตนี้(?:มี(?:ปัญหา|ตำหนิ)|ไม่ดี|เสีย)[^.]{0,14}(?:ขาย|ส่ง)",
        "ขาย(?:เป็น|เหมือน)(?:ของ|สินค้า)?ใหม่|(?:แปะ|ติด)(?:ป้าย|ฉลาก|สติ[๊]?กเกอร์|วันที่)ใหม่|ไม่ผ่าน(?:การ)"
        "?(?:ทดสอบ|ตรวจ|มาตรฐาน)|แต่(?:ก็)?(?:ยัง)?ขาย|"
        "ผสม[^.]{0,16}(?:ลดต้นทุน|ให้ถูก|ถูกลง)|ตามกฎหมายคุ้มครองผู้บริโภค",
    ),
    "en": (
        "(?:dozens|hundreds|plenty|lots|many|several|loads)(?: of)? (?:\\w+ )?(?:complaints|reports|returns)"
        "[^.!?]{0,50}(?:kept|keep|still|continue[ds]?)(?: on)? (?:sell|ship|sent|sold)\\w*",
        "(?:loses?|mix(?:es)?|breaks?|misse?s?|forgets?|messe?s?)(?: \\w+){0,4} (?:every (?:week|day|month|time)|all "
        "the time|constantly|often|regularly|always)",
        "(?:we|they|supplier) (?:\\w+ )?(?:label(?:led|ed)?|sell|sold|market(?:ed)?|list(?:ed)?|advertise[sd]?|call|"
        "pass|passed) (?:it|them|this|these)(?: off)? as (?:genuine|real|new|authentic|organic|original|pure|natural|"
        "handmade|silk|leather|gold|silver|wool|branded)|(?:is|are) (?:actually|really|in fact) (?:bonded|fake|"
        "imitation|refurbished|used|second-?hand|expired|plated)|(?:never|rarely|hardly ever) (?:checks?|tests?|"
        "inspects?)(?: \\w+){0,3} before (?:packing|shipping|sending)",
        "return(?:ed|s)(?: (?:units?|items?|goods|stock|ones|products?|orders?|parcels?))?(?: \\w+){0,4} "
        "(?:repack\\w*|resold|resell\\w*|"
        "back on (?:the )?shel\\w+|as new|sold again|(?:go|goes|went) out again)|(?:repack\\w*|resell|resold|sell|"
        "sold|sends?|sent|shipped)"
        "(?: \\w+){0,4} as (?:brand[- ])?new|(?:sold|shipped|sent|sell|ship|listed|released) (?:it|them|these|those|"
        "this) (?:anyway|regardless|"
        "all the same|nonetheless|out anyway)|(?:failed|never passed|did not pass|didn't pass|hasn't passed|never had)"
        "(?: \\w+){0,2} (?:tests?|"
        "inspections?|testing|certification|safety)|re-?label(?:led|ed|s)?(?: \\w+){0,4} (?:dates?|expir\\w+|old|"
        "stock)|(?:changed|altered|"
        "covered|moved)(?: \\w+){0,3} (?:expiry|expiration|best[- ]before|use[- ]by)(?: dates?)?",
        "(?:mix|dilut|skipp?|substitut|swap|bulk|pad|thin|water)(?:e|ed|s|es|ing)?\\b[^.!?]{0,40}(?:to|so|for) (?:we "
        "can )?(?:keep|sav|lower|"
        "cut|reduc)\\w*(?: \\w+){0,2} (?:price|cost|money|low|cheap)\\w*|(?:mostly|half|mainly) (?:\\w+ )?(?:jelly|"
        "filler|starch|sugar water|"
        "plastic|fillers|sand|glue)|suppliers? (?:also |all |already )?(?:know|knew)s?(?= |,|\\.)|(?:it had|had "
        "already|they had) (?:sparked|"
        "caught fire|exploded|leaked|melted)(?: \\w+){0,3} (?:before|in the warehouse|several|twice|many)|(?:accept|"
        "admit)(?: \\w+){0,3} "
        "(?:guilt|liability|negligence)|(?:guilty|liable|at fault) (?:under|before|in the eyes of) (?:the )?law",
    ),
    "id": (
        "(?:ramai|banyak|dah|sudah|udah)(?: \\w+){0,3} (?:komplen|komplain|complain|aduan|protes)[^.!?]{0,30}(?:jual|"
        "dijual) (?:juga|jugak|terus|je|aja)",
        "(?:selalu|sering|kerap|asyik) (?:tersalah|tersilap|tertinggal|terlupa|terlambat|ketuker|keliru)(?: \\w+)?",
        "(?:batch|lot|stok) (?:ini|itu|tersebut|ni|tu) (?:memang )?(?:jelek|cacat|bermasalah|gagal|rosak|rusak)(?: "
        "\\w+){0,4} (?:jual|dijual|kirim|hantar)",
        "(?:dijual|jual|kirim|dikirim|dikemas|hantar|dihantar|bungkus)(?: \\w+){0,3} (?:sebagai|seolah|kayak|macam|"
        "jadi) (?:barang |stok )?(?:baru|"
        "baharu)|(?:tempel|ditempel|tampal|ditampal|lekat)(?:in|kan)? (?:label|stiker|tanggal|tarikh|pelekat)(?: \\w+)"
        "? (?:baru|lain)|(?:campur|"
        "dicampur|oplos|bancuh)\\w*(?: \\w+){0,5} (?:biar|supaya|untuk|bagi|nak)(?: \\w+){0,2} (?:murah|jimat|hemat|"
        "irit)|(?:tidak|gak|ga|tak) "
        "lulus (?:uji|ujian|tes|sni|sirim|pemeriksaan)|(?:tetap|masih) (?:di|kami |kita )?jual(?: juga| je)?|bersalah "
        "(?:di mata|menurut) "
        "(?:hukum|undang)",
    ),
    "vi": (
        "(?:nhiều|bao nhiêu)(?: \\w+){0,2} (?:phàn nàn|khiếu nại|kêu)[^.!?]{0,30}vẫn(?: \\w+)? bán",
        "lô (?:này|đó)(?: \\w+){0,3} (?:lỗi|kém|hỏng)(?: \\w+){0,4} (?:vẫn|bán|xả)",
        "(?:bán|gửi|giao)(?: lại)?(?: \\w+)? (?:như|thành) (?:hàng )?mới|đóng (?:gói |hộp )?lại (?:rồi )?(?:bán|để "
        "bán)|(?:dán|in) (?:lại )?(?:tem|"
        "nhãn|date|ngày)(?: \\w+)? mới|(?:không|chưa|chả)(?: \\w+)? (?:đạt|qua)(?: \\w+)? (?:kiểm định|kiểm tra|tiêu "
        "chuẩn|test)|(?:pha|trộn)"
        "(?: \\w+){0,4} (?:cho rẻ|để rẻ|cho đỡ tốn|giảm giá thành)|vẫn (?:cứ )?(?:đem |mang )?bán(?: ra)?(?= |[,.!]|$)"
        "(?! (?:chạy|hàng|đúng|tốt|ở|trên))|"
        "có tội trước pháp luật",
    ),
    "es": (
        "(?:muchas|varias|bastantes|otras) (?:quejas|reclamaciones|devoluciones)[^.!?]{0,50}(?:seguimos|continuamos|"
        "hemos seguido) (?:vend|envi|mand)\\w+|(?:seguimos|continuamos) vendi[eé]ndol[oa]s?",
        "(?:se equivoca|falla|se retrasa|pierde|rompe|olvida)[nm]?(?:os)?(?: \\w+){0,3} (?:a menudo|siempre|todos los "
        "d[ií]as|constantemente|cada semana|casi siempre|con frecuencia|muy seguido)",
        "(?:la|lo|los|las) (?:vendimos|enviamos|mandamos|sacamos) (?:igual|igualmente|as[ií]|de todas formas|de todos "
        "modos|tal cual)|(?:remesa|lote|partida)(?: \\w+)? (?:sali[oó]|vino|lleg[oó]|ven[ií]a) (?:mal|defectuos\\w+|"
        "con (?:defectos?|fallos?|problemas?))",
        "(?:vend|reenvi|reempaquet|envi|mand)\\w+(?: \\w+){0,4} como nuev[oa]s?|reetiquet\\w+|(?:pusimos|pegamos|"
        "ponemos|colocamos|cambiamos)"
        "(?: \\w+){0,2} (?:etiquetas?|fechas?)(?: \\w+){0,2} (?:nuev[oa]s?|encima|de caducidad)|(?:galletas|"
        "productos?|lotes?|alimentos?) pasad[oa]s|"
        "no (?:pas[oó]|pasaron|super[oó]|ha pasado|hab[ií]a pasado)(?: \\w+){0,2} (?:pruebas?|control(?:es)?|ensayos?|"
        "test|certificaci\\w+|"
        "inspecci\\w+)|(?:aun as[ií]|igualmente|de todos modos|a pesar de ello) (?:lo |la |los |las |se )?(?:vend|"
        "envi|mand|sac)\\w+|chispas "
        "(?:\\w+ )?(?:varias veces|en la bodega|antes)|(?:asum|reconoc|admit|acept)\\w+ (?:\\w+ ){0,3}(?:culpa|"
        "responsabilidad)(?: \\w+){0,4} "
        "(?:ley|legal|jueces|juez|accidente|incendio|quemadura|descarga)|(?:culpables?|culpa|responsables?) ante la "
        "(?:ley|justicia)|(?:mezcl|dilu|"
        "rebaj)\\w+(?: \\w+){0,5} para (?:abaratar|ahorrar|bajar)",
    ),
    "pt": (
        "(?:muitas|v[aá]rias|bastantes|outras) (?:reclamaç\\w+|queixas|devoluç\\w+)[^.!?]{0,50}(?:continuamos|"
        "seguimos) (?:a )?(?:vend|envi|mand)\\w+",
        "(?:erra|falha|atrasa|perde|troca|quebra|esquece)(?:m|mos)?(?: \\w+){0,3} (?:com frequ[eê]ncia|sempre|toda "
        "semana|todo dia|direto|toda hora|muito seguido)",
        "(?:vend|envi|mand)\\w+ assim mesmo|(?:remessa|lote)(?: \\w+)? (?:veio|chegou|saiu) (?:ruim|com (?:defeitos?|"
        "problemas?)|defeituos\\w+)",
        "(?:vend|reenvi|reembal|envi|mand)\\w+(?: \\w+){0,4} como nov[oa]s?|reetiquet\\w+|(?:colou|colamos|colaram|"
        "colar|colava|botou|botamos|"
        "trocou|p[oô]s|pusemos)(?: \\w+)? (?:etiquetas?|datas?|validades?|r[oó]tulos?)(?: \\w+){0,2} (?:nov[oa]s?|por "
        "cima|em cima)|n[aã]o "
        "(?:passou|passaram|tinha passado)(?: \\w+){0,3} (?:testes?|controle|inspeç\\w+|certificaç\\w+|inmetro)|mesmo "
        "assim (?:a gente )?(?:vend|"
        "envi|mand|coloc)\\w+|(?:reconhec|assum|admit|aceit)\\w+ (?:\\w+ ){0,3}(?:culpa|responsabilidade)(?: \\w+)"
        "{0,4} (?:lei|legal|c[oó]digo|"
        "justiça|acidente|inc[eê]ndio|queimadura|choque)|(?:culpa|culpad[oa]s?|respons[aá]ve(?:l|is)) perante|"
        "(?:mistur|dilu)\\w+(?: \\w+){0,5} "
        "(?:para|pra) (?:baratear|economizar|baixar)|(?:pra|para) n[aã]o perder (?:estoque|mercadoria|dinheiro|a "
        "venda)",
    ),
}  # fmt: skip
