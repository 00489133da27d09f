"""How shops speak of reviews, what else such words may mean, and the benefits that buy one. Own lists."""

from __future__ import annotations

_STAR_SIGNS = "[⭐★🌟☆✨💫✪✭⭑]"
_ZH_COUNT = "[1-5一二两三四五几全满多俩仨]"
_ZH_THING = (
    "(?!灯|图|形|状|款|抱|挂|贴|饰|坠|耳|项|吊|亮片|印花|发|杯|糖|纸|串|投影|玩偶|夜|碗|盘|手|胸|戒|钻|纹|样|元素|窗|"
    "帘|毯|镜|闪|刺绣|扣|珠|花|果|鱼|座)"
)

#: any mention
MENTION = {
    "zh": (
        "评语|评[价論论](?!标准|委)|(?<!其)(?<!集)(?<!命)[好差中][评坪萍枰](?![估定审判分级标委])|"
        "(?<![很更最较非])[好差]苹(?!果)|(?<!线)(?<!点)追[评平](?!台)|[改删撤补刷求要带催][评坪](?![估定审判委])|"
        "(?:h|hao|好|差|cha)\\s?(?:评|ping|p(?![a-z0-9]))|(?<![a-z])hp(?![a-z0-9])(?!电脑|打印|笔记本)|[郝号豪浩]评",
        "晒单|晒图|(?<!拿出来)(?<!拿出去)(?<!阳台)(?<!挂出来)晒一?[晒下波](?![、]|[，]?拍|[^，。]{0,4}(?:干|太阳|散|"
        "除|通风))|买家秀|打分|评分(?!别)|星级(?!酒店)|五星(?!红旗|酒店|级酒店|电器)|满星|满分(?!作文)|"
        "高分|(?:五|5|五个)分(?!钟|之|类|散|袖|裤|裙|享|开|别|装|袋|批|层|体)(?=好|满|走|给|哦|呀|评|支|鼓|，|。|！|"
        "～|$)|点亮[^。，]{0,6}星|(?:店铺|物流|服务|描述)(?:评)?分(?!别|开|拣|发|成|为|区|类)",
        f"{_STAR_SIGNS}{{2,}}|{_ZH_COUNT}\\s?[颗个粒枚朵]?{_STAR_SIGNS}|{_STAR_SIGNS}[级评]|"
        f"(?<![两])[那这几哪]{_ZH_COUNT}?[颗个粒枚]?(?:小|金|亮|孤零零的?)*星(?:星)?{_ZH_THING}|(?:五|5|几|那|点|小|"
        f"满|打|给|亮|的|把)(?:个|颗|粒|点|上|了)?(?:小|金|"
        f"亮)?星星{_ZH_THING}(?=[，。！？～~…哦呀啦呗吧吗嘛上那给点都打拉]|$)|星星(?:那|这)[块件边头点]|星星(?:点|打|"
        f"给|拉|亮|上)[满亮个上]|(?<!第)(?<![\\d.])(?:[1-5一二三四五]|全)[颗个粒]?星(?!期|座|球|空|辰|光|形|际|半点|"
        f"手机|galaxy|s\\d|note|电视|洗衣|冰箱|屏|盘|级酒店)(?![a-z])",
    ),
    "ja": (
        "レビュー|口コミ|クチコミ|くちコミ|くちこみ|(?:高|低|商品|ショップ|お店の|ご|良い|悪い|最高|満点|ストア|"
        "店舗)評価|評価(?:を|の|が|は|点|に)(?!(?:試験|基準|方法))|評点|星(?:の数|[1-5一二三四五つ])|(?:五|5|四|4|一|"
        "1)つ星|星を|⭐+|★{2,}|🌟+|(?:低い|高い)点数|点数(?:を|が)",
    ),
    "th": (
        "รี[-. ]?วิว|เรตติ้ง|เรทติ้ง|คะแนน(?!สะสม|สอบ|โบนัส)|(?:ให้|กด|เพิ่ม|เต็ม|ห้า|[1-5๑-๕]|กี่|ติด|ขอ|ได้|เติม|หลาย|มา|"
        "ครบ) ?ดาว(?!น์|เทียม|เรือง|กระจาย)|ดาว(?:เต็ม|ห้า|เดียว|ให้|ที่ให้|ของร้าน)|(?:ห้า|[1-5๑-๕]) ?ดวง|⭐+|★+|🌟+|✨{3,}",
    ),
    "en": (
        "(?<!read )what you (?:wrote|posted|said) (?:about us|online|publicly|in public|there|on (?:the|our)|"
        "yesterday|last)",
        "(?:a|an|your|the|this|that|my|our|his|her|us|another|good|bad|better|nice|great|kind|positive|negative|"
        "honest|low|poor|star|new|updated|public|online|product|shop|store|customer|buyer|short|quick|glowing|lovely|"
        "5|five|more|some|any|one|first|later|love|of|for|leave|no|\\d)[ -]review(?:er|s)?(?! (?:of|by|on) (?:our|"
        "the (?:photo|case|order|parcel|request|batch)|your (?:photo|case|order|parcel|request|"
        "claim)))(?! (?:process|team|meeting))", "reviews|reviewer|reveiw\\w*|revw|(?:leave|write|post|edit|update|"
        "change|delete|remove|modify|revise|drop|add)(?:ing)? (?:\\w+ )?review|(?:you|please|kindly|customers|then|"
        "and|to) (?:to )?(?:re-?)?review(?:ed|ing)? (?:us|our (?:shop|store)|the (?:shop|store|product|seller)|it|me|"
        "this (?:shop|product))|you (?:re-?)?review(?:ed|ing)?(?! (?:the|your|our) (?:order|photo|detail|address|"
        "parcel))|re-?review\\w*", "(?<!heat )(?<!energy )(?<!power )(?<!ip )(?<!waterproof )(?<!water )(?<!fire )(?"
        "<!safety )(?<!load )(?<!voltage )(?<!spf )(?<!age )(?<!temperature )(?<!weight )(?<!wattage )(?<!proof )(?"
        "<!tog )ratings?(?! (?:label|plate))|re-?rate(?:d)?(?! of)|rate (?:us|our (?:shop|store|service)|it (?:again|"
        "well|high\\w*|five|5|a)|this (?:shop|product|order)|the (?:shop|product|service|order|seller))",
        "(?:\\d|five|four|three|two|one|a|an|your|those|the|these|more|extra|full|gold|golden|yellow|missing|low|few|"
        "of|all|with|our|us|every|any|another|get|leave|drop|those|lone|single|fifth|last|final|remaining|other|"
        "sixth|fourth|little|tap|some|help us get)[ -]stars?(?![- ](?:shap|print|pattern|charm|stud|lamp|light|"
        "projector|anise|fruit|earring|necklace|sticker|topper|fish|wars|clip|sequin|motif|button|cookie|pendant|"
        "decor|ornament|hole|balloon|tree|on (?:the|your|my|this) (?:hat|shirt|mug|case|cover|tree|dress|box|lamp)|"
        "came off|fell|broke|is crooked|piece|shape))|starred|stars (?:would|will|mean|make|from you|please|up|back|"
        "count|matter)|[1-5] ?★|★{2,}|⭐+|🌟+|✨{3,}|thumbs[- ]up|[1-5]\\*", "(?:positive|negative|good|bad|better|"
        "5-?star|great|nice|kind|low|poor|lovely|honest|glowing) feedback|(?:change|leave|edit|remove|update|revise|"
        "improve|delete|amend|adjust|withdraw)\\w* (?:\\w+ ){0,2}feedback|feedback (?:score|rating|box|section|page|"
        "stars?)|testimonials?|high score|(?:satisfaction|shop|store|seller) (?:score|survey)|top marks|full marks|"
        "five out of five|5/5|10/10|five-star|5-star|one-star|1-star|two-star|2-star|3-star|three-star|4-star|"
        "four-star",
    ),
    "id": (
        "ulasan\\w*|(?:kasih|beri|tulis|isi|bantu|minta|kirim|buat|bikin|hapus|edit|ubah|ganti|dari|di|jadi|dan|atau|"
        "untuk|ngasih|ninggalin|soal|tukar|padam|tu|bagi) (?:review|rating)|(?:review|rating)(?:nya|-?nye|s?an|"
        " (?:kakak|bagus|dong|ya|jelek|kak|positif|bintang|kami|itu|tu|ini|produk|toko|kedai|jujur|baik|cik|anda|5|"
        "lima|negatif|buruk|dihapus|diubah|di|tinggi|rendah|full|penuh|naik|turun|tadi|yang|yg|jadi))|ratting|"
        "rate (?:5|lima|bagus|tinggi)|bintang(?:nya|2nya)?(?! (?:laut|kecil|di (?:bros|topi|baju|cover|casing)|jatuh|"
        "film|tamu))|penilaian(?:nya)?(?! (?:internal|tim|kami|kualitas))|nilai(?:i|nya)? (?:toko|produk|kami|bagus|"
        "tinggi|sempurna|5|lima)|testimoni\\w*|(?:me|di)?ulas|\\*5|[1-5]\\*|⭐+|🌟+",
    ),
    "ms": ("ulasan\\w*|bintang(?:nya)?|penarafan|penilaian(?! kami)|maklum balas positif|⭐+",),
    "vi": (
        "(?<!kỹ thuật )(?<!đội ngũ )(?<!bên mình )(?<!shop )đánh giá(?! (?:lại )?(?:tình trạng|mức độ|chất lượng|"
        "thiệt hại|hư hỏng|lỗi|nguyên nhân))|(?:\\d|một|hai|ba|bốn|năm|mấy|vài|thêm|cho|chấm|thả|tặng|vote|cái|ngôi|"
        "đủ|full|nhiều|ít|số) ?(?:ngôi )?sao(?: vàng)?(?! (?:vậy|lại|thế|không|kê|chép|lưu|biển|trên (?:ốp|áo|mũ|"
        "hộp)))(?<!cho sao)(?<!hình ngôi sao)(?<!đính ngôi sao)|nhận xét (?:tốt|tích cực|xấu|tiêu cực|5|năm|đẹp|hay)|"
        "rv|rì viu|ri viu|rì ziu|fb (?:tốt|xấu)|feedback (?:tốt|xấu|đẹp|5|giúp|xinh)|review|5\\*|⭐+|🌟+",
    ),
    "es": (
        "reseñ\\w*|resen[iy]a|(?:una?|la|su|tu|nuestra|buena) review|reviews|valoraci(?:ón|ones|on)|valor(?:ar|e|"
        "a)nos|calificaci(?:[oó]n|ones)|califi(?:que|ca)(?:nos)|calificar (?:la|el|nuestr\\w+|con)|"
        "(?<!de )(?<!proyector de )(?<!forma de )(?<!las )(?<!con )(?<!lluvia de )estrellas?(?! (?:fugaz|de mar|"
        "de navidad|decorativ\\w+|bordad\\w+|colgante))|(?:[1-5]|una|dos|tres|cuatro|cinco|las|todas las|sus|esas|"
        "más|mas) estrell(?:a|as|itas?)|estrellitas?|puntuaci(?:[oó]n|ones)|punt[uú](?:e|a|ar|en|enos|arnos|anos)|"
        "opini[oó]n (?:positiva|negativa|p[uú]blica|buena|favorable|mala)|(?:buena|mala|mejor) nota|⭐+|🌟+",
    ),
    "pt": (
        "avaliaç(?:ão|ões)(?! (?:t[eé]cnica|do (?:caso|defeito)|da equipe|interna|da peça|da foto))|avalia-?(?:nos|"
        "r-nos)|(?:nos|voc[eê]|vc|para|pra|de|me|re) avali\\w+(?! (?:o caso|o seu caso|seu caso|a situação|"
        "com a equipe|as fotos|o defeito))|avali(?:e|ar|ou) (?:a (?:loja|compra|gente)|nossa|o (?:produto|vendedor|"
        "pedido)|bem|com|de novo|novamente|positiv\\w+)|reavali\\w+|resenha\\w*|(?:uma?|sua|nossa|boa) review|"
        "(?<!de )(?<!forma de )(?<!as )(?<!com )estrelas?(?! (?:do mar|cadente|decorativ\\w+|bordad\\w+))|(?:[1-5]|"
        "uma|duas|tr[eê]s|quatro|cinco|as|todas as|suas|essas|mais) estrel(?:a|as|inhas?)|estrelinhas?|"
        "nota (?:m[aá]xima|5|10|boa|alta|baixa|dez|cinco|1)|coment[aá]rio (?:positivo|negativo|bom|ruim)|⭐+|🌟+",
    ),
}  # fmt: skip

#: our own looking at something, and things that only look like stars
OWN_WORK = {
    "en": (
        "(?:will|to|now|carefully|fully|always|also|have|and|we|are|is|be|been|being|for|under|team|further|thorough|"
        "internal|quality|careful|colleagues?)[ -](?:re)?review(?:ing|ed)?(?: (?:the|your|this|these|our|it|all|what|"
        "how|every|each|with|by|of) ?(?:photo|case|order|parcel|batch|packing|packaging|packing|process|detail|"
        "picture|video|claim|request|supplier|stock|listing|record|situation|matter|issue)?\\w*)?(?! (?:us|our shop|"
        "it (?:again|well)|five|5))(?<!to review)(?<!for review)(?<!and review)", "star[- ](?:shap\\w+|print\\w*|"
        "pattern\\w*|charms?|studs?|lamps?|lights?|projectors?|anise|fruit|earrings?|necklaces?|stickers?|toppers?|"
        "fish|wars|clips?|sequins?|motifs?|buttons?|cookies?|pendants?|ornaments?|balloons?)|(?:shape|print|pattern|"
        "picture|row|embroidery|projector|sky) of (?:\\w+ )?stars?|starlight|starry",
    ),
    "zh": (
        "星(?:形|状|空|座|球|光|辰|际|月|河|钻|纹)|海星|五角星|明星|卫星|火星|流星|(?:灯|挂件|图案|饰|印花|"
        "贴纸)[^。，]{0,4}星星|评估|评审|评测|点评标准",
    ),
    "ja": (
        "星(?:形|型|柄|空|座|の(?:飾り|模様|形|絵|モチーフ|チャーム|ピアス|プロジェクター))|(?:品質|社内|性能)評価",
    ),
    "th": ("รูปดาว|ลายดาว|ทรงดาว|ดาวน์\\w*|ดาวเทียม|ดาวตก|ดวงดาว",),
    "id": ("(?:berbentuk|bentuk|motif|hiasan|gambar|lampu|aksen|pola|corak) bintang\\w*|bintang laut",),
    "vi": (
        "(?:hình|họa tiết|hoạ tiết|ốc|vít|mũi|đầu|đính|hạt|đèn|in|móc khóa|kẹp) (?:\\w+ ){0,2}(?:ngôi )?sao|sao biển",
    ),
    "es": ("(?:en )?forma de estrella|(?:estampado|proyector|dibujo|luz|luces) de estrellas?|estrella de mar",),
    "pt": (
        "(?:em )?(?:forma|formato) de estrela|(?:estampa|projetor|desenho|luz|luzes) de estrelas?|estrela do mar",
    ),
}  # fmt: skip

#: a benefit in the same sentence as a review is a bought review
BENEFIT = {
    "zh": (
        "返现|返[利钱米款]|返\\d|红包|红bao|好礼|有礼|有奖|抽奖|免单|奖励|奖品|福利|现金|(?:优惠|代金|抵用|无门槛|"
        "店铺|元)券|(?<![a-z])hb(?![a-z])|(?:送|领|得|拿|换|赢|赠|寄|兑)[^。，！]{0,8}(?:礼|小样|赠品|钥匙扣|惊喜|券|"
        "\\d+元|块钱)|领取|退[您你]?[^。，]{0,4}(?:\\d|元|块)",
    ),
    "ja": (
        "プレゼント(?!用|でご購入|として)|クーポン|謝礼|特典|キャッシュバック|ギフト券|進呈|差し上げ|抽選|当た(?:り|"
        "る)|paypay|(?:\\d|百|千)円|返金",
    ),
    "th": (
        "แลก(?!เปลี่ยน)|ส่วนลด|คูปอง|คืนเงิน|ของขวัญ|ของแถม|รางวัล|\\d+ ?บาท|รับฟรี|แจกฟรี|แจก|ลุ้น|เครดิต|เงินทอน|โค้ด",
    ),
    "en": (
        "gift cards?|cash ?back|vouchers?|coupons?|rewards?(?!ing)|prizes?|giveaway|lucky draw|raffle|"
        "discount codes?|freebies?|goodies|(?:get|gets|receive|earn|win|wins|claim|enter|send you|give you|treat you|"
        "gives you|with|for|unlock|bag|grab|score|we'll (?:send|give|add|pop)) (?:\\w+ ){0,4}(?:gift|free(?! to)|"
        "bonus|credit|refund|cash|treat|discount|surprise|goodie|present|\\$|£|€)|in (?:return|exchange) for|% off|"
        "\\$ ?\\d+|£ ?\\d+|€ ?\\d+|refund(?:ed)? (?:you|your)",
    ),
    "id": (
        "hadiah\\w*|cash ?back|voucher\\w*|vocer|kupon|diskon|imbalan|bonus|gratis(?:an)?|koin|pulsa|undian|giveaway|"
        "saldo|rp ?\\d+",
    ),
    "ms": ("hadiah|baucar|diskaun|percuma|ganjaran|cabutan|rm ?\\d+|kredit|pulangan tunai|cenderahati",),
    "vi": (
        "(?:món|phần|hộp|tặng|nhận|túi|một|có|gửi) quà|quà (?:tặng|nhỏ|xinh|bí mật)|voucher|mã giảm|hoàn tiền|"
        "hoàn xu|giảm giá|thưởng (?:\\w+ )?(?:xu|tiền|quà|nóng)|tặng (?:bạn|ngay|mã|voucher|thêm|quà)|\\d+ ?xu|"
        "(?:nhận|thêm) tiền|bốc thăm|trúng",
    ),
    "es": (
        "regal(?:o|amos|aremos|it[oa])s?(?! para)|cup[oó]n(?:es)?|descuentos?|reembols\\w*|recompensas?|gratis|"
        "dinero|a cambio|sorteo|premios?|bizum|vales?(?= de)|\\d+ ?€|saldo",
    ),
    "pt": (
        "brindes?|cupom|cupons|descontos?|reembols\\w*|recompensas?|gr[aá]tis|dinheiro|em troca|sorteio|pr[eê]mios?|"
        "pix|cashback|r\\$ ?\\d+|vale-?presente|mimo",
    ),
}  # fmt: skip
