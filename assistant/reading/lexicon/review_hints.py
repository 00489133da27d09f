"""Veiled words for a good review, and campaigns that reward one, whatever they are called. Own lists."""

from __future__ import annotations

_ZH_SHOW = (
    "(?:晒单|晒图|晒(?!伤|干|太阳|后|过|斑|黑|红)|好[评坪苹萍](?!果)|五星|5星|评价|评论区?|追评|带图|发圈|朋友圈|"
    "发(?:个)?(?:视频|抖音|笔记)|小红书|买家秀|推荐(?:给|码)|截图(?:找|给|来|发|后)|转发|集赞|美照|美图|出镜|"
    "开箱(?:视频)?|配图|(?<![a-z])h评|(?<![a-z])hp(?![a-z])|五颗|满星|打卡|种草|秀出|点赞|关注店铺|收藏(?:店铺|关注))"
)
_ZH_PAY = (
    "(?:返现|返利|返钱|返米|返\\d|返[一二三四五六七八九十两][元块]?|立返|即返|有礼|有奖|好礼|礼品|小礼|大礼|抽奖|"
    "抽[^。，]{0,6}(?:送|奖|免单)|免单|红包|红bao|奖励|奖品|现金|福利|惊喜|挑人|挑选|送出|赠送|送[您你一份个小豪]|"
    "领[取走一您你小红现券奖]|可得|就送|就领|可领|优惠券|代金券|无门槛|\\d+(?:元|块|米|r|rmb)(?!的?(?:退|补|已|差))|"
    "(?<![a-z])hb(?![a-z])|🧧|🎁|💰)"
)
_EN_SHOW = (
    "(?:photos?|pics?|pictures?|snaps?|selfies?|videos?|clips?|reels?|unboxings?|shots?|stor(?:y|ies)|tiktoks?|"
    "moon shots)"
)
_EN_PAY = (
    "(?:win|wins|winners?|gifts?|treats?|rewards?|prizes?|cash ?back|surprises?|goodie|freebies?|giveaway|raffle|"
    "lucky draw|draw|vouchers?|coupons?|discounts?|free (?!to)\\w+|store credit|% off|bonus|keyrings?|keychains?|"
    "tote bag|thank-you list|get (?:a|an|\\d|\\$|£)|\\$ ?\\d+|£ ?\\d+|€ ?\\d+|🎁|💰)"
)
_ID_PAY = (
    "(?:hadiah\\w*|dapat|dpt|dapet|menang|pemenang|gratis\\w*|voucher|vocer|kupon|cash ?back|bonus|saldo|pulsa|"
    "giveaway|undian|diundi|baucar|percuma|ganjaran|cabutan|cenderahati|kami (?:kasih|beri|bagi|kirim)|"
    "gantungan kunci|souvenir|🎁|rp ?\\d+|rm ?\\d+)"
)
_VI_PAY = "(?:quà|tặng|nhận|trúng|thưởng|voucher|mã|hoàn|xu|móc khóa|móc khoá|lì xì|miễn phí|free|bốc thăm|quay số|🎁)"
_ES_PAY = (
    "(?:regal\\w+|gana\\w*|premio\\w*|sorte\\w+|cup[oó]n\\w*|descuento\\w*|gratis|llavero|bizum|vale|recompensa\\w*|"
    "sorpresa|detalle|obsequio|env[ií]amos|mandamos|le (?:damos|hacemos)|🎁|\\d+ ?€)"
)
_PT_PAY = (
    "(?:brinde\\w*|ganh\\w+|pr[eê]mi\\w*|sorte\\w+|cupom|desconto\\w*|gr[aá]tis|chaveiro|pix|vale|recompensa\\w*|"
    "surpresa|mimo|presente|mandamos|enviamos|🎁|r\\$ ?\\d+)"
)
_TH_PAY = (
    "(?:รับ(?:ไปเลย|ฟรี|เลย|ของ|เงิน|ส่วนลด|คูปอง|พวง|รางวัล)|แจก|ลุ้น|รางวัล|ของขวัญ|ของแถม|ฟรี|ส่วนลด|คูปอง|เครดิต|"
    "เงินคืน|เงินทอน|เอา[^ ]{0,14}ไปเลย|พวงกุญแจ|🎁|\\d+ ?บาท)"
)
_JA_PAY = (
    "(?:プレゼント|進呈|差し上げ|もらえ|クーポン|抽選|当た(?:り|る)|特典|謝礼|キャッシュバック|ポイント(?:付与|を|"
    "プレ)|無料|paypay|ギフト|贈呈|🎁|\\d+円)"
)

#: campaigns for reviews or praise
CAMPAIGN = {
    "zh": (
        f"{_ZH_SHOW}[^。！？]{{0,26}}{_ZH_PAY}|(?:@(?:本店|我们|店铺|官方|小店)|带上?话题|"
        f"#[^#。]{{1,12}}#)[^。！？]{{0,30}}(?:送|抽|领|奖|赢|得)",
        f"{_ZH_PAY}[^。！？]{{0,14}}(?:晒单|晒图|好[评坪苹萍](?!果)|五星|5星|追评|买家秀|小红书|发圈|朋友圈|带图)",
        "前(?:\\d+|[一二三四五六七八九十百几]+)(?:名|位|个)[^。]{0,14}(?:礼|送|返|奖|评|晒|领|名额|免单)|(?:亲友|"
        "朋友|家人|同事|闺蜜|家里人)(?:(?!看到|看了|读|收到|看过|转)[^。]){0,10}(?:晒|评|打分|点亮|五星)",
        "刷[单评](?!子)|截图[^。，]{0,8}(?:返(?!回|"
        "给|修|厂|图)|领|送您|红包|找我|兑|换(?:取|红|礼|券))|(?:(?<!保修)(?<!质保)(?<!说明)(?<!尺码)卡片?|"
        "刮刮[卡乐]|贺卡|好评卡|红卡|惊喜卡|幸运卡|小纸条|小纸片)[^。！]{0,16}(?:领(?!口|子)|返(?!回|修|厂)|刮|红包|"
        "惊喜|奖|福利|现金|(?:照着|按|扫)[^。]{0,14}(?:领|返|晒|红包|奖|现金|福利|惊喜|礼|有钱))|刮开|刮刮卡",
        "(?:评论区|留言区|下面|这里|下方)[^。]{0,16}(?:抽|送|选)[^。]{0,8}(?:位|名|个|人|奖|礼)|(?:诚意|情分|人情|"
        "心意)[^。]{0,14}(?:消失|删|撤|改|星|评)|(?:退|补|给|转|发)[^。]{0,8}(?:之前|以前|前提|条件)[^。]{0,12}(?:评|"
        "星|删)|(?:评|星|留言|内容|帖子)[^。]{0,10}(?:一)?(?:撤|删|改|消失|没了|下来)[^。]{0,12}(?:立马|马上|就|才|"
        "立刻|秒|这边|咱)",
    ),
    "ja": (
        f"(?:レビュー|口コミ|評価|コメント|投稿|写真(?:つき|付き)|動画|ハッシュタグ|シェア|フォロー|推せる|"
        f"インスタ)[^。]{{0,24}}{_JA_PAY}",
        f"(?:先着|抽選で)[^。]{{0,12}}(?:名|人)[^。]{{0,30}}(?:コメント|レビュー|投稿|写真|動画|{_JA_PAY})",
        f"(?:カード|チラシ|シール)[^。]{{0,8}}(?:ご覧|入って|同封)[^。]*。?[^。]{{0,30}}(?:評価|満点|画面|{_JA_PAY})|"
        f"(?:レビュー|評価|満点)[^。]{{0,12}}(?:スクショ|画面|キャプチャ)|毎週[^。]{{0,12}}(?:抽選|当た)|(?:承認|"
        f"返金|手続き)[^。]{{0,20}}(?:投稿|評価|レビュー|点数)[^。]{{0,12}}(?:見えなく|消え|削除|変わ)|(?:投稿|評価|"
        f"レビュー|点数)[^。]{{0,16}}(?:見えなく|消え|削除|変わ)[^。]{{0,8}}(?:時点|次第|たら|後に)",
    ),
    "th": (
        f"(?:ใคร|ลูกค้า|เพียง|แค่|ร่วม|ท่านใด|คนที่)?[^.]{{0,6}}(?:ลงคลิป|ลงรูป|โพสต์(?:รูป|คลิป|ลง)|แชร์|รี[-. ]?วิว|"
        f"ถ่ายคลิป|แท็ก|ติดแฮชแท็ก|อัปรูป|อวดรูป|คอมเมนต์ชม|ชมสินค้า)[^.]{{0,30}}{_TH_PAY}",
        "(?:แรก|ไวสุด|เร็วสุด) ?\\d+ ?(?:คน|ท่าน)|\\d+ ?(?:คน|ท่าน)(?:แรก)[^.]{0,30}(?:รับ|ได้|แจก|คลิป|รี[-. ]?วิว|"
        "โพสต์)|(?:การ์ด|บัตร|ใบปลิว)(?:ใบ)?(?:เล็ก)?[^.]{0,40}(?:คะแนน|รับเงิน|ของรางวัล|ขูด|ดาว|รี[-. ]?วิว|"
        "รับส่วนลด)|แคป[^.]{0,14}(?:รี[-. ]?วิว|ดาว|คะแนน|มาให้ดู|หน้าจอ[^.]{0,10}(?:รับ|แลก))|(?:ชวน|ฝาก)(?:เพื่อน|ญาติ|"
        "ครอบครัว|คนที่บ้าน)[^.]{0,20}(?:รี[-. ]?วิว|ดาว|คะแนน|ชม)",
    ),
    "en": (
        f"(?:post|share|tag|snap|film|record|show off|upload|comment|tweet|story|pop|drop|sharing|posting|tagging|"
        f"uploading)(?: \\w+){{0,6}} {_EN_SHOW}[^!?]{{0,80}}\\b{_EN_PAY}", f"(?:the )?first (?:\\d+|ten|twenty|fifty|"
        f"hundred|thirty|five|three|few) (?:\\w+ ){{0,2}}(?:buyers|customers|people|reviewers|reviews|posts|friends|"
        f"shoppers|comments|fans|to (?:post|review|comment|share|upload|tag))[^!?]{{0,80}}(?:{_EN_PAY}|review|post|"
        f"upload|list)", f"(?:photo|pic|picture|video|comment|review|post|look|fit) of the (?:week|month|"
        f"day)[^.!?]{{0,30}}(?:win|get|gift|free|receive)|(?:tag (?:us|the shop|our)|hashtag|"
        f"use #)[^!?]{{0,60}}\\b{_EN_PAY}|(?:favou?rite|best|lucky|random)(?: \\w+){{0,3}} (?:comment|photo|pic|"
        f"review|post|entry|winner)[^.!?]{{0,40}}(?:win|get|gift|free|receive)", "(?:ask|invite|get|"
        "have) (?:your )?(?:friends|family|mum|mates|sister|colleagues)[^.]{0,40}(?:review|rate|star|nice|good word|"
        "five)\\w*|screenshot[^.]{0,40}(?:review|rating|star|five|unlock|claim|cash|bonus|treat|reward)\\w*|"
        "(?:review|rating|star)\\w*[^.]{0,30}screenshot|(?:card|slip|leaflet|note|insert|"
        "flyer)(?: \\w+){0,6} (?:parcel|box|package|bag|envelope|packaging|order)?[^!?]{0,60}(?:scratch|claim|prize|"
        "treat|reward|cash ?back|bonus|surprise waiting|gift card|free gift|rate|review|stars?)|scratch (?:card|it|"
        "off)", "(?:once|as soon as|when|after|if|until|the moment|the minute)[^.!?]{0,40}(?:reviews?|ratings?|"
        "feedback(?: score)?|comments?|posts?|stars?|one-star|remark|write-up|video)(?: \\w+){0,6} (?:gone|changes?|"
        "changed|disappears?|down|updated|deleted|up|live|removed|vanish\\w*|five|higher|better|off|edited|"
        "reflects)\\b|(?:release|refund|voucher|ticket|repair|money|payment|coupon|credit)[^.!?]{0,40}(?:after|once|"
        "when|depends on|in return for|in exchange for|if|hinges on|waiting on|subject to)[^.!?]{0,30}(?:reviews?|"
        "ratings?|feedback|comments?|posts?|stars?|one-star)",
    ),
    "id": (
        f"(?:\\d+|sepuluh|dua puluh|lima puluh|seratus|lima|tiga) (?:orang|pembeli|customer|pelanggan|kakak|komentar|"
        f"pengulas|komen) (?:pertama|terawal|tercepat|terpantas)[^!?]{{0,60}}(?:{_ID_PAY}|upload|ulas|foto|komen)|"
        f"(?:upload|unggah|post(?:ing)?|share|bagikan|kongsi|tag|muat naik|pamer|bikin video|buat video|story|"
        f"komen)(?:kan)?(?: \\w+){{0,6}} (?:foto|video|gambar|story|status|unboxing|reels|testi|di bawah|"
        f"kolom)[^!?]{{0,50}}\\b{_ID_PAY}", "(?:screenshot|ss|tangkapan layar|tangkap layar|"
        "skrinsyot)[^.]{0,30}(?:ulasan|bintang|review|rating|5|lima|klaim|tuntut|cashback)\\w*|(?:kartu|kad|brosur|"
        "stiker|selipan)(?: \\w+){0,8} (?:paket|kotak|bungkusan|dalam|bungkus)?[^!?]{0,50}(?:klaim|tuntut|cash ?back|"
        "hadiah|gosok|rating|bintang|bonus|review|ulasan)|(?:ajak|suruh|minta)(?: \\w+)? (?:teman|kawan|keluarga|"
        "saudara|family)[^.]{0,30}(?:ulas|bintang|review|rating|komen)|(?:cair|aktif|proses|kirim|hantar|transfer|"
        "buka|lepas|release)\\w*(?: \\w+){0,5} (?:setelah|kalau|jika|asal|asalkan|lepas|selepas|bila|"
        "begitu)(?: \\w+){0,4} (?:ulasan|bintang|review|rating|komen|rev1ew|penilaian)\\w*",
    ),
    "vi": (
        f"(?:\\d+|mười|hai mươi|năm mươi) (?:bạn|khách|người|anh chị|đơn|bình luận) (?:đầu tiên|đầu|nhanh nhất|"
        f"sớm nhất)[^!?]{{0,60}}(?:{_VI_PAY}|đăng|review|đánh giá|bình luận)|(?:đăng|chia sẻ|share|quay|khoe|up|tag|"
        f"gắn thẻ|check in)(?: \\w+){{0,6}} (?:ảnh|video|clip|story|bài|hình|hashtag|tiktok)[^!?]{{0,50}}\\b(?:tặng|"
        f"nhận quà|trúng|thưởng|voucher|móc khóa|lì xì|miễn phí|bốc thăm|hoàn xu|có quà)",
        "chụp (?:màn hình|lại|cho)(?: \\w+){0,8} (?:đánh giá|sao|mở|nhận|hoàn|quà)|(?:thiệp|thẻ|tờ rơi|card|"
        "phiếu)(?: \\w+){0,8} (?:trong|kèm|ở|hộp|gói|thùng)[^!?]{0,50}(?:cào|nhận|hoàn tiền|quà|sao|đánh giá|thưởng)|"
        "thẻ cào|(?:rủ|nhờ|mời|kêu)(?: \\w+)? (?:bạn bè|người thân|gia đình|người nhà|mỗi người|"
        "cả nhà)[^.]{0,40}(?:đánh giá|sao|khen|review|bình luận)|(?:mở|hoàn|gửi|chuyển|duyệt|"
        "kích hoạt)(?: \\w+){0,6} (?:sau khi|khi|nếu|xong)(?: \\w+){0,5} (?:đánh giá|sao|review|bình luận|nhận xét)",
    ),
    "es": (
        f"(?:los|las) (?:\\d+ |diez |veinte )?primer[oa]s (?:\\d+ )?(?:coment\\w+|opini\\w+|reseñ\\w+|fotos|"
        f"v[ií]deos|clientes|personas)[^!?]{{0,60}}(?:se llevan|reciben|ganan|llevar[aá]n|recibir[aá]n|tendr[aá]n|"
        f"{_ES_PAY})|(?:a )?(?:las|los) (?:\\d+ |diez |veinte |cincuenta )?primer[oa]s (?:\\d+ |diez |veinte |"
        f"cincuenta )?(?:\\w+ ){{0,2}}(?:que|en)[^!?]{{0,60}}(?:{_ES_PAY}|reseñ|opin|coment|suba|publi)|"
        f"(?:sub[ae]\\w*|publi\\w+|compart\\w+|grab\\w+|etiquet\\w+|cuelg\\w+|coment\\w+)(?: \\w+){{0,6}} (?:fotos?|"
        f"v[ií]deos?|historias?|stories|reels?|unboxing|tienda|hashtag)[^!?]{{0,60}}\\b{_ES_PAY}",
        "(?:tarjet\\w+|folleto|papelito|cart[oó]n|pegatina)(?: \\w+){0,8}[^!?]{0,40}(?:rasc\\w+|escane\\w+|"
        "reembols\\w+|premio|sorpresa|regalo|bizum|punt[uú]\\w+|valor\\w+|estrell\\w+|siga los pasos)|"
        "captura(?: de pantalla)?(?: \\w+){0,6} (?:reseña|estrellas|valoraci[oó]n|puntuaci[oó]n)|(?:pida|dile|diga|"
        "invite|anime|anima)(?: \\w+){0,3} (?:amig\\w+|familia\\w*)[^.]{0,40}(?:reseñ|estrell|valor|opini|punt)\\w*|"
        "(?:en cuanto|cuando|si|tras|una vez)(?: \\w+){0,6} (?:reseña|estrellas|valoraci[oó]n|puntuaci[oó]n|"
        "comentario|opini[oó]n)(?: \\w+){0,6}[^.!?]{0,30}(?:liber\\w+|enviamos|devolvemos|reembols\\w+|activ\\w+)",
    ),
    "pt": (
        f"(?:os|as) (?:\\d+ |dez |vinte )?primeir[oa]s (?:\\d+ )?(?:coment\\w+|avali\\w+|fotos|v[ií]deos|clientes|"
        f"pessoas)[^!?]{{0,60}}(?:levam|recebem|ganham|v[aã]o (?:ganhar|receber)|{_PT_PAY})|(?:as|os|aos|"
        f"[aà]s) (?:\\d+ |dez |vinte |cinquenta )?primeir[oa]s (?:\\d+ |dez |vinte |"
        f"cinquenta )?(?:\\w+ ){{0,2}}(?:que|a|em)[^!?]{{0,60}}(?:{_PT_PAY}|avali|coment|post|public)|(?:post\\w+|"
        f"public\\w+|compartilh\\w+|grav\\w+|marc\\w+|sub[ai]\\w*|coment\\w+)(?: \\w+){{0,6}} (?:fotos?|v[ií]deos?|"
        f"stories|story|reels?|unboxing|loja|hashtag)[^!?]{{0,60}}\\b{_PT_PAY}", "(?:cart[aã]o(?:zinho)?|folheto|"
        "papelzinho|bilhete|adesivo)(?: \\w+){0,8} (?:caixa|pacote|embalagem|dentro|envelope|"
        "sacola)[^!?]{0,50}(?:rasp\\w+|escane\\w+|cashback|pr[eê]mio|surpresa|brinde|pix|nota|avali\\w+|estrel\\w+|"
        "siga)|raspadinha|print(?: \\w+){0,6} (?:avaliaç[aã]o|estrelas|nota)|(?:peça|chame|convide|"
        "indique)(?: \\w+){0,3} (?:amig\\w+|fam[ií]lia\\w*)[^.]{0,40}(?:avali|estrel|nota|coment)\\w*|"
        "(?:s[oó] )?(?:libera\\w*|enviamos|devolvemos|reembols\\w+|ativ\\w+|cai)(?: \\w+){0,5} (?:quando|qdo|depois|"
        "assim que|se|ap[oó]s)(?: \\w+){0,5} (?:avaliaç[aã]o|aval[i1]aç[aã]o|nota|estrelas|coment[aá]rio)",
    ),
}  # fmt: skip

#: hints that never name the thing
HINT = {
    "zh": (
        "(?:[您你]|亲)懂的?(?:[哈哦呀啦～~😄😉😜！。…]|$)|[懂得]的都懂|懂得都懂|你知我知|心照不宣|老规矩|对?暗号|"
        "意思意思|您看着[办给](?:哈|哦|呀|~|～)", "(?:五|5|几|满)(?:个|颗|朵|只|粒|盏)?(?:小)?(?:亮晶晶|亮闪闪|"
        "金灿灿|小可爱|小心心|红心|爱心|笑脸|小红花|小黄星|小太阳|小灯泡|闪闪|黄的|金的|✨|❤|💛|🌹)|亮晶晶[✨⭐]|"
        "(?<!灯)(?:全|都)?点亮(?:五|5|满|到底|最右|小|起来)?(?:个|颗)?(?=[，。！～哦呀呗吧它]|$|[五5满])(?!.{0,3}灯)",
        "动动(?:小|您的|你的|发财)?(?:的)?手指?[^。]{0,14}(?:评|星|赞|夸|好|点|亮|改|支持)|(?:多|替我们|帮我们|"
        "给我们)?美言(?:几句)?|夸(?:夸|一夸|几句|一下|两句)(?:我们|咱|小店|客服|店)|(?:说|写|讲|来)(?:几句|点|句|"
        "两句)好(?:话|听的)|(?:说|写)(?:得)?好听(?:点|些|一点)|(?:写|就写|写上)[^。，]{0,6}(?:客服|态度|质量|"
        "物流)[^。]{0,8}(?:好|快|赞)", "(?:分|评|描述|物流|服务|都|全|帮我们|给我们)[^。，]{0,8}(?:拉满|打满|给满|"
        "点满|按满|选满)|(?:全部?|都)(?:给)?(?:我们|小店|客服)?(?:打|点|选|按|给)(?:到)?(?:满|最高|最右|五)|(?:按|点|"
        "打)满[五5]|(?:回|进|去|到)(?:订单|商品|评价|店铺)?(?:页|区|里|那)?[^。，]{0,4}(?:点个赞|给个赞|支持一下|"
        "给点力|涨涨分|撑撑场)|小红花[^。]{0,4}(?:送|给|贴|赏)|(?:给|送|赏|来)(?:我们|小店|客服|"
        "个)?[^。，]{0,4}小红花|(?:红|哭)(?:脸|的)[^。]{0,6}(?:笑脸|绿|黄)|(?:两清|谁也不欠谁|扯平)[^。]{0,6}(?:评|"
        "星|内容|页面|$)",
    ),
    "ja": (
        "(?:お分かり|おわかり|察して|ご存じ|わかり)(?:です|ます)よね|例の(?:アレ|あれ|ボタン|星)|ぽちっと|ポチっと|"
        "ポチッと|(?:黄色い?|きらきら|キラキラ|ピカピカ)[^。]{0,6}(?:5|五|いつ)つ|(?:5|五)つ[^。]{0,6}(?:光ら|灯|"
        "ともし|点け|キラキラ|並べ)|✨{3,}|満点",
    ),
    "th": (
        "(?:รู้(?:นะ|กันนะ|ใช่ไหม|อยู่แล้ว)[^.]{0,8}(?:ต้องทำ|กด|ทำยังไง|ทำไง)|คงรู้[^.]{0,10}(?:ทำ|กด))|(?:กด|จัด|ให้|เติม|"
        "ขอ)(?:ให้)?(?:เต็ม|ครบ(?!ชุด|ตัว|ทุก|จำนวน|ถ้วน)|เหลือง|ทอง|จัดเต็ม)[^.]{0,10}(?:ดวง|เลย|หลอด|แม็กซ์|หน่อย)|(?:ห้า|5) "
        "?(?:ดวง|ดวงใจ|"
        "ตัวเหลือง|อันเหลือง|แฉก)|(?:หน้าบึ้ง|หน้าแดง)[^.]{0,10}(?:ยิ้ม|เขียว)",
    ),
    "en": (
        "(?<!so )(?<!so that )(?<!sure )(?<!let )you (?:already |surely |probably |totally |all )?know (?:exactly |"
        "just )?(?:what (?:to do|we (?:mean|need|like|hope for|want)|helps|comes next)|where (?:to (?:click|tap|find|"
        "go)|those|they|the))(?= with (?:the|those|these|that)|[.!?)😉;,]| ;| :|$| live|$| shin| five| star)|"
        "know what to do with (?:the|those|these)|wink,? wink|(?:[.!] |^)wink(?=[.!;]|$)|(?:live and die by|"
        "depend on|survive on) (?:those|these|the) (?:\\w+ )*(?:stars?|shapes?|things|numbers|scores?)|nudge,? nudge|"
        "if you (?:know what|catch|get) (?:i|we|my) (?:mean|drift)", "(?:five|5|all five|those|"
        "full) (?:\\w+ )?(?:shiny|shining|yellow|golden|gold|sparkly|sparkling|twinkling|twinkly|glowing|bright|"
        "glittering|pointy|magic|happy|fives)(?: little)?(?: (?:things|friends|ones|buddies|guys|dots|twinkles|"
        "fellows|lights|shapes|bits|beauties))?(?! (?:button|bead|sequin|screw|ring|colou?r|thread|hook|clip|charm|"
        "light bulb|candle|lamp|knob|zip|chain|earring)\\w*)|(?:five|5) (?:yellow |little )?(?:friends|buddies|"
        "twinkles|twinklers|fingers up)|(?:light|fill|colou?r|brighten|turn)(?: them|"
        " it)?(?: up)? all (?:of )?(?:five|5|them yellow)|all five of (?:them|those)", "(?:show|give|send|leave|"
        "spread|drop) (?:us |our (?:shop|page|store) |me |the shop )(?:\\w+ ){0,2}(?:love|sunshine|sparkle|shine|"
        "glow|support|kudos|sugar|high five|five)(?: (?:on|in|under|back) (?:our|the|your) \\w+)?(?=[ .!?]|$)|"
        "(?:help|make|let) (?:our|the) (?:page|shop|profile|store|listing) (?:to )?(?:shine|glow|sparkle|smile|happy|"
        "sunny|bright\\w*)|just saying\\b[^.]{0,40}(?:edit|comment|page|star|pencil)|(?:frown|sad face|red face|"
        "unhappy face)(?: \\w+){0,4} (?:smile|smiley|happy|upside down|green)|(?:over to you|"
        "ball is in your court)(?=[.!]?$)",
    ),
    "id": (
        "(?:pasti|mesti|tentu|sudah|udah|dah) (?:tau|tahu|paham|ngerti|faham)(?:lah)?(?: (?:dong|kan|la|dah|ya|"
        "kok))?(?: \\w+){0,4} (?:diapain|ngapain|harus apa|nak buat apa|kena buat apa|tekan|klik|pencet|"
        "apa yang (?:harus|perlu|kena))|(?:tau|tahu)(?:-tahu)?(?:lah)? nak (?:tekan|klik)|tahu-tahulah|tau-tau aja|"
        "tau sama tau|(?:lima|5) (?:yang |biji |buah |si )?(?:kuning|emas|kuning-kuning|berkilau|kilau|bersinar)\\w*|"
        "(?:si |yang )?kuning-kuning(?: \\w+){0,2} (?:lima|5|penuh)|kuning-kuning(?:nya)? (?:di)?(?:penuh|isi|klik|"
        "tekan|full|lengkap)\\w*|(?:kuning|nyala|nyalain|terang)(?:in|kan)? (?:semua|kelima|lima|penuh)(?:nya)?|"
        "jadi kuning|dibikin kuning",
    ),
    "vi": (
        "(?:biết|hiểu)(?: \\w+){0,2} (?:phải )?làm (?:gì|sao) (?:với|rồi|đó|ha|hén|nhỉ)|hiểu ý (?:shop|em|mình)|"
        "(?:năm|5) (?:ngôi|cánh|ông sao|em vàng|cái vàng|bé vàng|chấm vàng|cái lấp lánh)|(?:thắp|bật|"
        "thả)(?: \\w+)? (?:sáng )?(?:năm|5|full)(?! (?:ngày|phút))|cho nó (?:thành|lên) (?:năm|5)|(?:mặt (?:mếu|buồn|"
        "đỏ))(?: \\w+){0,4} (?:cười|vui)",
    ),
    "es": (
        "(?:ya )?(?:sabe|sabes) (?:muy bien |perfectamente )?(?:qu[eé] hacer|lo que (?:hay que|tiene que) hacer|"
        "d[oó]nde (?:pulsar|darle|tocar))|(?:las|los|esas|esos) cinco (?:amarill\\w+|dorad\\w+|brillantes|bonit\\w+|"
        "luc\\w+)|cinco (?:amarillit\\w+|doradit\\w+|lucecit\\w+)|(?:usted dir[aá]|t[uú] dir[aá]s|"
        "ah[ií] lo dejo)(?=[.!]?$)|(?:ilumin|encend|pint)\\w+ las cinco",
    ),
    "pt": (
        "(?:voc[eê]|vc)? ?(?:j[aá] )?sabe (?:muito bem )?(?:o que fazer|o que tem que fazer|onde (?:clicar|apertar))|"
        "(?:as|aquelas|essas) cinco (?:amarel\\w+|dourad\\w+|brilhant\\w+|lindas|luz\\w+)|cinco (?:amarelinh\\w+|"
        "douradinh\\w+|luzinh\\w+)|aquela (?:força|nota|moral|ajudinha)(?: \\w+){0,3} (?:p[aá]gina|loja|l[aá]|"
        "pra gente)|(?:acend|ilumin|pint)\\w+ as cinco",
    ),
}  # fmt: skip
