"""Roundabout ways to a better score: numbers that may climb, kind lines below the goods, friends who praise, silence.

Own lists.
"""

from __future__ import annotations

#: hints at a better score or at praise
ROUNDABOUT = {
    "zh": (
        "(?<!公)(?<!百)(?:分数|分值|打分|评分|那个?数字?|(?:店铺|商品|小店)?的?分)[^。，]{0,8}(?:改|提|调|涨|升|抬|"
        "拉|加|修)"
        "(?:高|上|一[点下]|到|成|满|回)|(?:喊|叫|拉上?|带上?|邀|约|发动|请|让|号召|动员)[^。，]{0,8}(?:家里人|家人|"
        "闺蜜|朋友|同事|"
        "亲戚|姐妹|兄弟|室友|街坊|邻居|[琴球书茶车棋跑钓鱼泳舞牌校战网驴]友)[^。]{0,16}(?:夸|捧场|满堂红|点赞|好话|"
        "美言|支持|刷|"
        "顶一?下|赞|撑|评|星|留言)|满堂红|满堂彩",
        "(?:点|亮|送|给|打|撒)[^。，的]{0,4}小星星(?!灯|挂|贴|饰|图|款|吊|耳|项|袜|发|抱|"
        "投)(?=[的，。！～~哦呀呗吧😏;)]|$)|"
        "最(?:上|下)面那一?[排栏行]|那一排(?=[，。！～]|小|亮|黄|$)|翻盘|翻身的?机会|(?:把|让)[^。，]{0,6}(?:红|灰|"
        "暗)的?[^。，]"
        "{0,6}(?:变|亮|点)[^。，]{0,3}(?:黄|金|绿|亮)|(?<![的是])夸[夸上]?(?:两|几|一)句|给(?:个|点)?(?:排面|牌面)|"
        "(?:留|写|发|说)"
        "[^。，]{0,4}(?:好听|漂亮|暖心|甜)(?:的)?(?:话|几句|两句)|礼尚往来[^。]{0,16}(?:您|亲|页|下面)|您(?:帮|疼|"
        "宠)(?:我们?|小店)"
        "[^。，]{0,6}我们?(?:帮|疼|宠)您",
        "(?:只要|如果|前提|条件是|答应|麻烦|请|希望|保证|承诺)[^。]{0,10}(?:不|别|没|勿)(?:要|再|往|去|在)?(?:网上|"
        "外面|外|到处|"
        "评论区|页面|平台|下面)?(?:乱)?(?:发(?!生|现|热|黄|霉|票|货)|写|传|挂|曝光|吐槽|声张|公开|晒|说出去|宣扬|"
        "外传)(?:差|坏|负面|"
        "帖|视频|出去|任何|不好|评|$|[，。！～])|(?:满意|好用|喜欢|开心)[^。，]{0,4}(?:告诉|说给|"
        "分享给)[^。，]{0,3}(?:大家|别人|朋友|"
        "全世界|所有人)[^。]{0,4}不[^。，]{0,6}(?:告诉|找|跟)[^。，]{0,2}(?:我们|咱|店)",
    ),
    "ja": (
        "ページの?(?:一番)?(?:下|下部|下のほう)[^。]{0,12}(?:ひとこと|一言|お言葉|コメント|感想|声|書)|(?:素敵|"
        "すてき|嬉しい|温かい|"
        "優しい|良い|いい)な?(?:ひとこと|一言|お言葉|お声|感想)[^。]{0,10}(?:構いません|お願い|いただ|くださ|残|書|"
        "待|期待)|"
        "(?:お礼|お返し)(?:は|に|として)[^。]{0,14}(?:ひとこと|一言|言葉|コメント|感想|星)|(?:数字|点|スコア|あの星|"
        "顔マーク)(?:を|が)"
        "[^。]{0,8}(?:上げ|上が|増え|明るく|変わ)[^。]{0,8}(?:嬉し|うれし|お願い|いただ|助か|くださ|待)|(?:ご家族|"
        "お友達|ご友人|"
        "お知り合い)[^。]{0,14}(?:褒|感想|コメント|応援|評価|投稿)[^。]{0,8}(?:お願い|くださ|いただ|嬉し)|(?:公開|"
        "投稿|書き込|悪く)"
        "(?:し|ま|書か)?(?:ない|なければ|ずに|れなければ)[^。]{0,14}(?:返金|お送り|お渡し|交換|いただけ|条件|お願い)",
    ),
    "th": (
        "(?:ขยับ|เลื่อน|ดัน|ปรับ|เพิ่ม|อัป|เติม|ดึง)(?:ดาว(?!น์)|คะแนน|เรต(?:ติ้ง)?|ตัวเลข)[^.]{0,6}(?:ขึ้น|ให้|เพิ่ม|หน่อย)|แลก(?:กับ|"
        "ด้วย)[^.]{0,4}(?:คำชม|คอมเมนต์|ข้อความ|คำพูด|รีวิว|ดาว|คะแนน|คำหวาน)|(?<!สำหรับ)(?<!ขอบคุณ)(?<!ขอบพระคุณ)(?<!กับ)คำ"
        "(?:ชม|หวาน)(?![^.]{0,8}ขอบคุณ)|พิมพ์(?:คำ)?ว่า[^.]{0,18}(?:ใต้สินค้า|ใต้คลิป|ใต้โพสต์|หน้าร้าน|ในคอม)|(?:ใต้สินค้า|หน้าร้าน|"
        "ใต้คลิป)[^.]{0,14}(?:น่ารัก|ดี ?ๆ|สวย ?ๆ|ชม(?!พู)|หวาน|เริ่ด|ปัง)|(?:บอกต่อ|อวย|เชียร์)[^.]{0,10}(?:ร้าน|หน่อย)|(?:ตัวเลข|"
        "คะแนน)(?:ด้านบน|ข้างบน)[^.]{0,10}(?:ขึ้น|เพิ่ม|สวย)|(?:อย่า|ไม่|ห้าม)(?:ไป)?(?:โพสต์|ลง|เขียน|แชร์|"
        "ประจาน)[^.]{0,12}(?:ไม่ดี|"
        "แย่|ว่าร้าน|ในกลุ่ม|โซเชียล|ที่อื่น|แล้วจะ|เราจะ)",
    ),
    "en": (
        "(?:few|couple|bit|extra|some|little|two|three) (?:of )?more stars?|(?:number|score|digit|figure)s?(?: "
        "\\w+){0,2} "
        "(?:up top|at the top|above|go(?:es)? up|changes?|climbs?|rises?|higher|creep)|number change|(?:ask|asking|get|"
        "getting|tell|telling|invit\\w+|nudg\\w+|rop\\w+|bring\\w*)(?: (?!us|our)\\w+){0,5} (?:friends?|famil\\w+|"
        "mum|mom|"
        "sister|colleagues?|mates?|neighbou?rs?|relatives|cousins?|coworkers)(?: \\w+){0,3} (?:to |and )?(?:write|post|"
        "leave|say|drop|praise|vouch|support|rate|cheer|comment)",
        "(?:video|post|clip|comment|thread|rant|complaint|photo) (?:you |that you )(?:posted|left|put|shared|"
        "uploaded|made|"
        "wrote)(?: \\w+){0,6} (?:goes?|is|are|being|be|gets?|comes?|disappears?|taken|to) (?:away|gone|off|down|hidden|"
        "deleted|removed|offline|go|vanish)|(?:put|write|say|type|mention|include|use|drop)[^.!?]{3,50} in (?:your|"
        "the) "
        "(?:feedback|review|comment)s?|(?:know|remember|tap|press|love|need|feed|light|forget)(?: \\w+){0,3} (?:yellow|"
        "gold(?:en)?|shiny|sparkly|glowing)(?: (?:little|shiny|yellow|golden))* (?:things|bits|ones|dots|shapes|"
        "thingies|"
        "fellas|row|icons|buttons)|the (?:yellow|gold|golden|shiny)(?: \\w+)? (?:things|row|icons|shapes) (?:at the "
        "(?:bottom|top)|below|up top|under)",
        "look after (?:people|those|customers|buyers) (?:who|that) look after us|scratch (?:our|my|your) back|one "
        "good turn|"
        "favou?r for a favou?r|return the favou?r|(?:make|made) it worth your (?:while|time)|(?:as long as|provided|"
        "so long"
        " as) (?:you|nothing|it|this|the)(?: \\w+){0,4} (?:post|publish|write|public|quiet|private|negative|bad|online|"
        "complain)\\w*|(?:keep|kept|stays?) (?:this|it|quiet|things|that|your experience)(?: \\w+){0,3} (?:between "
        "us|quiet|"
        "off the (?:page|internet)|out of (?:the )?(?:reviews|public)|to yourself)|(?:don't|do not|not|without|refrain "
        "from|instead of|before you|before|rather than) (?:posting|post|leave|leaving|writ\\w+|publish\\w*|shar\\w+|"
        "putting|"
        "put)(?: (?!number|phone|address|order|details|personal|private|code|photos? of|your full)\\w+){0,4} "
        "(?:negative|"
        "bad|publicly|online|reviews?|anything (?:bad|negative)|low)",
        "(?:sing|shout|spread)(?:ing)?(?: \\w+)? (?:our )?(?:praises|the word|about us)|(?:praise|vouch for|brag "
        "about|rave "
        "about|gush about|hype) (?:us|our (?:shop|store|page))|(?:let|tell|show) (?:the world|everyone|other (?:buyers|"
        "shoppers)|others)(?: \\w+){0,6} (?:happy|love|good|great|stars?|us|page|below)|(?:paint|turn|colou?r|make)(?: "
        "\\w+){0,3} (?:yellow|gold|golden)(?= |[.!?,;:]|$)(?! (?:one|version|shade|thread|plate))|(?:we|i) help(?:ed)? "
        "you,? (?:so |and |now )?you help|help (?:us|a small shop) (?:climb|rank|grow|get (?:back|up)|recover|look "
        "good)",
    ),
    "id": (
        "angka(?:nya)?(?: \\w+){0,3} (?:atas|naik|bintang)|(?:^|[ .,!])b ?5(?:nya)?(?= |[.,!]|$)(?! (?:ukuran|kertas))|"
        "(?:tulis|cakap|komen|ngomong|cerita|letak|taip|ketik)\\w*(?: \\w+){0,3} (?:(?:yang |yg )?(?:sedap|manis|baik|"
        "bagus|indah|cantik|best|positif|elok|enak|oke|kece)-\\w+)|(?:puas|suka|happy)(?: hati)?,?(?: \\w+){0,2} "
        "(?:bagitau|bagi tau|beritahu|kasih tau|kasih tahu|cerita|ceritakan|khabarkan)(?: \\w+)? (?:dunia|semua|orang|"
        "kawan|teman)|(?:tak|tidak|nggak|gak|kurang|kalau ada) (?:puas|suka|happy|kekurangan)(?: hati)?,?(?: "
        "\\w+){0,2} "
        "(?:bagitau|beritahu|kasih tau|kasih tahu|cerita|bilang)(?: \\w+)? (?:kami|mimin|admin|kita)(?: \\w+)? "
        "(?:saja|aja|"
        "je|sorang)",
        "(?:turun|padam|buang|hapus|tarik|sorok|tutup|take ?down|delete|private)\\w*(?: \\w+){0,3} (?:video|clip|klip|"
        "posting|post|status|story|konten|kandungan)\\w*(?: \\w+){0,2} (?:komplen|komplain|tu|itu|aduan|keluhan|"
        "kemarin|"
        "semalam|dulu)|(?:tolong|bantu) (?:you|kakak|kak|cik|kami|kita),? (?:you|kakak|kak|cik|kami|kita) (?:tolong|"
        "bantu)|"
        "(?:jangan|tak payah|tak usah|nggak usah|gak usah|asal tidak|asalkan tidak|selama tidak|selagi tak)(?: \\w+)? "
        "(?:letak|tulis|taruh|post|upload|sebar|viral|posting|muat naik|unggah|cerita)\\w*(?: \\w+){0,4} (?:review|"
        "komen|"
        "public|publik|fyp|medsos|kolom|negatif|buruk|jelek|mana-mana)|(?:ajak|suruh|minta|panggil)(?: \\w+)? (?:teman|"
        "kawan|keluarga|saudara|family|tetangga|jiran)(?: \\w+){0,3} (?:puji|dukung|sokong|like|ramaikan|ramai-ramai)",
    ),
    "vi": (
        "(?<!đặc )(?<!địa )(?:nâng|tăng|gỡ|kéo|cộng|chỉnh|sửa|đổi) (?:lại )?(?:điểm|số điểm)(?= (?:cho|lên|giúp|"
        "giùm|với|shop|"
        "lại|hộ)|[,.!]|$)|(?:cho|cộng|chấm)(?: \\w+)? (?:shop )?(?:thêm )?điểm (?:cao|tốt|đẹp|tuyệt đối)|(?:năm|5) "
        "(?:ô|cái|"
        "hình|ông|chấm|em|nút|đốm|bé)(?: \\w+){0,2} (?:vàng|sáng|lấp lánh)|cho (?:nó )?sáng (?:hết|đủ|cả|full|lên)|"
        "sáng hết "
        "(?:lên|cả)|(?:rủ|kêu|nhờ|kéo)(?: \\w+){0,3} (?:bạn|bạn bè|người nhà|hội|đồng nghiệp)(?: \\w+){0,4} (?:khen|"
        "ủng hộ|"
        "khoe|vô khen)|(?:miễn là|chỉ cần|với điều kiện|nếu|mong|xin) (?:\\w+ ){0,2}(?:đừng|không) (?:đăng|viết|bóc "
        "phốt|chê|"
        "nói xấu|phốt|up)|(?:đừng|khoan|chớ) (?:đăng|viết|bóc phốt|chê|nói xấu|up)(?: \\w+){0,4} (?:xấu|lên mạng|"
        "công khai|"
        "group|hội)|(?:hài lòng|ưng) thì(?: \\w+){0,3} (?:khoe|khen|nói)(?: \\w+){0,2} (?:mọi người|cả nhà|bạn bè)|"
        "(?:lời|"
        "câu)(?: \\w+)? (?:có cánh|ngọt ngào|dễ thương)(?: \\w+){0,3} (?:dưới|cho shop|trên|trang)|có qua có lại|"
        "(?:mình|em|"
        "shop) giúp (?:chị|anh|bạn),? (?:chị|anh|bạn) giúp",
    ),
    "es": (
        "siempre (?:que|y cuando) no (?:\\w+ ){0,2}(?:publi|escrib|comen|sub|dig|pon|cuent|compart|dej|quej)\\w*|"
        "(?:no|sin) "
        "(?:publicar|publiques|publique|subir|subas|suba|dejar|dejes|deje|escribir|escribas|escriba)(?: \\w+){0,4} "
        "(?:negativ\\w+|mal[oa]s?|redes|reseñ\\w+|opini\\w+)|(?:palabritas|palabras|l[ií]neas|cositas|cosas|frases?|"
        "comentario)"
        "(?: \\w+){0,2} (?<!no palabras )(?:lind\\w+|bonit\\w+|amables?|dulces?|padres?|ch[ei]d\\w+|positiv\\w+)|"
        "amor con amor se paga|"
        "quedamos a mano|favor con favor|hoy por ti|una mano lava|(?:n[uú]mero|cifra|puntito|nota|punto)s?(?: "
        "\\w+){0,3} "
        "(?:suba|subir|sube|suban|de arriba)|(?:cuent|d[ií]|present|ha[bz])\\w*(?: \\w+){0,4} (?:a todo el mundo|al "
        "mundo|a "
        "los dem[aá]s|maravillas)|(?:pid|d[ií]|invit|anim|trae)\\w*(?: \\w+){0,3} (?:amig\\w+|famili\\w+|vecin\\w+|"
        "prim\\w+)"
        "(?: \\w+){0,4} (?:hable|escrib|opin|coment|apoy|recomi)\\w*|(?:quit|borr|baj|retir|elimin|tumb)\\w*(?: "
        "\\w+){0,2} "
        "(?:el|ese|aquel|tu|su) (?:v[ií]deo|post|tiktok|hilo|queja)\\w*",
    ),
    "pt": (
        "caprich\\w+(?: \\w+){0,2} (?:nas?|nos?|palavras?|elogios?|coment\\w+)(?= |[.,!]|$)(?! (?:embalagem|empacot|"
        "pr[oó]xim))|"
        "uma m[aã]o lava a outra|(?:(?<!nao )(?<!não )palavras|palavrinhas|elogi\\w+|coisinhas|frase\\w*|linhas|"
        "recadinho)(?: \\w+){0,3} "
        "(?:bonit\\w+|lind\\w+|carinhos\\w+|fof\\w+|l[aá] embaixo|aqui embaixo|embaixo do produto)|ench\\w+ de "
        "elogio\\w*|"
        "notinha(?! fiscal)|(?:nota|n[uú]mero|pontuaç[aã]o)(?: \\w+){0,5} (?:subir|subisse|suba|aumentar|aumente)|"
        "(?:tir|"
        "apag|remov|derrub)\\w+(?: do ar)? (?:o|esse|aquele|seu|o seu|este) (?:v[ií]deo|post|clipe|reel)\\w*|"
        "(?:precis\\w+|pe[cç]\\w+|pedimos que|antes|favor|pode|poderia|consegue)(?: \\w+){0,2} tir\\w+ do ar|"
        "(?:contanto|desde|s[oó] se|sempre) que (?:voc[eê] )?n[aã]o (?:\\w+ ){0,2}(?:public|escrev|post|coment|"
        "reclam|fal|"
        "diss|exponh|diga|fa[cç]a)\\w*|(?:n[aã]o|sem) (?:publicar|postar|publique|poste|escrever|escreva|deixar|deixe)"
        "(?: \\w+){0,4} (?:negativ\\w+|ruim|ruins|redes|mal\\b|avali\\w+)|(?:cont|fal|espalh|mostr)\\w*(?: "
        "\\w+){0,4} (?:pra "
        "todo mundo|para todo mundo|pro mundo|maravilhas)|(?:cham|peç|traz|convid)\\w*(?: \\w+){0,3} (?:amig\\w+|"
        "fam[ií]lia|"
        "galera|vizinh\\w+|prim\\w+)(?: \\w+){0,4} (?:elogi|apoi|coment|avali|fal)\\w*",
    ),
}  # fmt: skip
