"""Signs of a life that only a person has: meals, children, a pulse, hands on the keys. Own lists.

A text that a machine helped to write may not give its author a body or a family.
"""

from __future__ import annotations

_EN_KIN = (
    "(?:kids?|children|son|daughter|baby|toddler|husband|wife|boyfriend|girlfriend|fianc[eé]e?|mum|mom|mother|dad|"
    "father|sister|brother|grandma|grandson|niece|nephew)"
)
_EN_MEAL = (
    "(?:lunch(?: ?break)?|dinner|breakfast|supper|(?:coffee|tea|smoke|toilet|bathroom) break|nap|bed|asleep|sleep|"
    "toilet|loo|bathroom|gym|dentist|doctor|school run|church|shower|commut\\w+|hospital)"
)

LIFE = {
    "zh": (
        "大活人|活的[！!～~]|对面(?:就|真)?是(?:个)?(?:真|活)?人(?=[，。！啊呀哦呢～]|$)|(?:是|"
        "有)(?:一)?[个位名](?:也)?会"
        "(?:着急|难过|心疼|累|困|饿|犯错|哭|笑|紧张)的(?:真|活|普通)?人|(?:有|带)温度的(?:那种|真?人|客服|小姐姐)|"
        "(?<!转)(?<!接)纯人工(?=[，。！～客回服]|$)|(?:我|俺)(?:也|可|们也|们都|就)?是(?:个)?(?:普通|凡)?人"
        "(?=[啊呀哦嘛呢，。！～哈]|$)|我这个人|(?:我|店主|老板娘?|掌柜)本人|(?:有|会)心跳|有体温|肉体凡胎|吃五谷|"
        "爹妈生|"
        "娘胎|(?:我|客服)[^。！]{0,14}(?:95|90|00|80|85)后",
        "(?<!宝宝)(?<!孩子)(?<!您)(?:我|俺|人家|刚|刚刚|刚才|边|一边|正)(?:在|去|也|还|先|又|才|是|一直|这|忙|把|给)*"
        "(?:吃(?:完|着|了?口|个?饭|午饭|晚饭|早饭|外卖|泡面)|啃(?:着|个)|扒(?:口|拉)|喝(?:着|口)(?!了)|接(?:完|个)?"
        "(?:孩子|娃|小孩|闺女|儿子|女儿)|哄(?:完)?(?:娃|孩子|宝宝)|奶孩子|带(?:着)?(?:娃|孩子)|遛(?:完)?(?:狗|娃)|"
        "做(?:完)?饭|洗(?:完)?(?:碗|澡)|睡(?:着|醒|过头|了一)|午休|打(?:了)?个?盹|上(?:了|完)?(?:个|趟)?"
        "(?:厕所|洗手间|卫生间)|挤地铁|下夜班|值(?:完|了)?夜班)|(?:我|俺)(?:这|今天|昨天|昨晚|有点|又|也)*(?:感冒|"
        "发烧|生病|请假|熬夜|通宵)",
        "(?:我|俺)(?:家)?(?:老公|老婆|媳妇|爱人|妈妈?|爸爸?|闺女|儿子|女儿|孩子|娃|妹妹?|弟弟?|室友|男朋友|女朋友|"
        "对象|婆婆)(?!们)|(?:就|只有?|都是|全是|一直是?|是)(?:我|咱|俺)(?:自己|一个人|俩|们俩|两个人|们几个)?"
        "(?:在)?(?:轮班|轮流|看评论|看消息|回消息|回评论|回的|回您|打的?字|手打|盯着|守着|一条条)|"
        "(?:夫妻|两口子|姐妹|母女|父子)(?:俩|两个|二人)?(?:轮|自己|在)[^。，]{0,4}(?:回|打字|客服)",
    ),
    "ja": (
        "(?:お昼|昼食|昼休み|ランチ|夕飯|夕食|ごはん|ご飯|朝食|おにぎり|お弁当|コーヒー)(?:を|に|の|で)?[^。、]{0,8}"
        "(?:食べ|飲み|済ませ|休憩|作っ|出て)[^。]{0,12}(?:返|遅|対応|お待たせ|席|ながら|戻)|(?:子ども|子供|息子|娘|"
        "犬|猫|"
        "赤ちゃん)(?:を|の)[^。、]{0,8}(?:寝かしつけ|迎え|抱っこ|抱き|散歩|送り|世話)[^。]{0,10}(?:ながら|返|遅|"
        "て(?:い|お)|"
        "ので)|(?:昼休み|休憩|トイレ|仮眠|お風呂)(?:中|に行|から戻|を取|で席)[^。]{0,14}(?:返|遅|失礼|お待たせ)",
        "(?:私|わたし|僕|自分)(?:は|が|も|、)?[^。、]{0,8}(?:人間(?:です|で|な)|主婦|生身|という者|元タイピスト)|普通の"
        "(?:主婦|人間|会社員|おばさん|おじさん|おばちゃん)|という者(?:で|が)|(?:私|わたし)(?:の)?(?:夫|妻|主人|息子|"
        "娘|母|"
        "父|子ども|子供|家族)|うちの(?:子(?!ど?も?服)|犬|猫|主人|夫|妻|娘|息子)|心臓が動|血の通|体温のある|"
        "(?:ずっと|すべて|"
        "全部|全て)[^。]{0,4}(?:私|わたし)(?:一人|ひとり)?(?:が|で)(?:対応|返信|お返事|書|打)|(?:私|わたし)(?:が)?"
        "(?:この)?(?:手|指)(?:で|を動か)",
    ),
    "th": (
        "(?:เพิ่ง|พึ่ง|กำลัง|มัว|แวะ|แอบ|ขอตัว|หนู|ผม|พี่|แอดมิน)(?:เพิ่ง|ไป|มา|นั่ง|จะ|ออก|กลับจาก)*(?:กินข้าว|ทานข้าว|กินก๋วย|"
        "กินกาแฟ|กินส้มตำ|รับลูก|ส่งลูก|กล่อมลูก|อาบน้ำ|นอน|หลับ|ตื่น|เลี้ยงลูก|พาแม่|พาหมา|เข้าห้องน้ำ|พักเที่ยง|ไหว้พระ|ล้างจาน)",
        "หลังจอ(?:นี้)?(?:ก็)?(?:มี|เป็น|คือ)คน|มีคน(?:นั่ง|ตอบ|พิมพ์|อยู่หลัง|จริง)|คน(?:ธรรมดา|ทั้งคน|เหมือนกัน)|(?:หนู|ผม|เรา|"
        "แอดมิน)(?:ก็)?(?:เป็นคน(?!ตรวจ|แพ็ค|แพค|ส่ง|จัด|ดูแล)|มีหัวใจ|มีชีวิต|มีเลือด)|(?:ลูกสาว|ลูกชาย|สามี|แฟน|แม่|เมีย|ผัว)"
        "(?:ของ)?(?:หนู|ผม|แอดมิน)|(?:นิ้ว|มือ|ตา)(?:ของ)?(?:หนู|ผม|แอดมิน)|หัวใจ(?:ยัง)?เต้น|(?:หนู|ผม|เรา|พี่)กับ(?:แฟน|สามี|"
        "แม่|น้อง|เมีย|พี่สาว|น้องสาว)[^.]{0,8}(?:ตอบ|ช่วยกัน|ดู|สลับ|ผลัด)",
    ),
    "en": (
        f"my (?:own |two |three |little |youngest |oldest )?{_EN_KIN}\\b(?! (?:range|size|collection))|(?:i|i'm|i've|i "
        f"was|me)(?: (?:was|just|had|went|am|came|got|be|been|only|briefly|sorry|popped|stepped|out|back|have|having|"
        f"eating|grabbing|taking|literally|needed))* (?:on|at|to|from|for|in|a|my|off|the|having|eating|grabbing|taking"
        f"|up)(?: (?:my|a|the|to))? ?{_EN_MEAL}\\b|(?:i was|i am|i'm|i've been) (?:asleep|sick|off sick|ill|"
        f"starving|hungry|sleepy|exhausted|tired|hungover|out for a walk|walking (?:my|the) dog)|pick(?:ed|ing)? (?:"
        f"up )?(?:my|the) (?:kids?|children|son|daughter)",
        "(?:i|we)(?:'ve| have|'ve got| have got| do have| got)(?: \\w+)? (?:pulse|heartbeat|beating heart|belly button|"
        "birth certificate|real heart|blood)|(?:heartbeat|beating heart|pulse|living soul|warm body|(?:real|human) "
        "(?:face|heart|hands?|fingers|eyes|brain)|pair of human (?:hands|eyes)|somebody's hands) (?:behind|at the"
        "|on the|on this|at this|typing|answering|replying|in front)|living,? breathing|living and breathing|(?:gave "
        "birth to me|i was born (?:in|on|and)|since i was born|my birthday|i have feelings|i bleed|i breathe|i'm made "
        "of flesh)|(?:type|typing|typed) (?:\\w+ ){0,2}fast(?:er)? (?:because|since|as) i|how fast i (?:type|write)|"
        "i (?:\\w+ )?(?:type|text|write) (?:fast|quick|with (?:one|two|my))",
        "(?:it'?s|this is|only|just|still)(?: just| only| really| actually| still)? me(?:,? [a-z]+)?(?: and my|,? "
        "(?:the )?(?:same (?:guy|girl|lady|person|one|man|woman)|one who|guy who|girl who|lady who|person who|"
        "personally|in person)|,? (?:typing|replying|answering|writing|behind (?:the|this)))|(?:same|the) (?:guy|girl|"
        "lady|bloke|man|woman|person) (?:who|that) (?:packed|wrapped|boxed|sewed|made|answered|wrote)|(?:just|only) "
        "(?:me|[a-z]+),? (?:and |with )?(?:a|my|one) (?:\\w+ )?(?:keyboard|laptop|phone|coffee|cup of|mug of)|you"
        "(?:'ve|'re)? (?:now )?(?:have|got|with|reached|found) an? (?:real |actual )?(?:human|person)(?! (?:colleague"
        "|agent|to |who)),?|from here on(?: \\w+){0,3} (?:human|person)",
        "i (?:personally |actually |myself )(?:packed|wrapped|sewed|stitched|carried|wore|tasted|smelled|drove)|i "
        "(?:packed|wrapped|sewed|stitched|wore|tasted|tried it on)(?: \\w+){0,4} (?:myself|personally|with my own|by "
        "hand)|as an? (?:\\w+ )?(?:mum|mom|mother|dad|father|parent|woman|man|runner|student|grandma|pet owner|"
        "human being|human|cook|wearer)(?: of \\w+)? myself|(?:as|being) a (?:mum|mom|mother|dad|father|fellow)\\b",
    ),
    "id": (
        "(?:saya|aku|mimin|admin|kami|mbak|gue|min)(?: (?:tadi|baru|lagi|habis|abis|sempat|sedang|tengah|kena|pergi|"
        "pi|nak|mau|harus|masih|juga|sambil|dulu|baru saja|ke|keluar|turun))* (?:makan(?: siang| dulu| tengah| malam|"
        " nasi)?|salat|sholat|solat|shalat|sembahyang|jemput anak|antar anak|ambil anak|gendong|nyusuin|tidur|mandi|"
        "masak|toilet|tandas|ngopi|momong|sakit|demam|lapar)(?= |[.,!]|$)(?! (?:hati|kepada))|(?:tadi|baru|habis|abis|"
        "lepas|sebab|karena|sambil)(?: \\w+){0,2} (?:jemput|antar|ambil|gendong|suap|nyuapin|dukung) (?:anak|adik|"
        "baby)",
        "(?:namanya|namanya juga|biasalah|biasa lah|kan|sesama|cuma|juga|hanya) (?:juga )?manusia(?! \\w+ "
        "(?:bersepeda|salju))|manusia(?:nya)? (?:juga|jugak|lho|kok|ini)|(?:istri|suami|isteri|anak|mak|ibu|adik|laki|"
        "bini|kucing|bayi) (?:saya|aku)\\b|(?:saya|aku) (?:sama|dengan|dan|ngan) (?:istri|isteri|suami|adik|kakak|anak|"
        "mak|ibu|laki|kipas)|(?<!di )(?<!pada )(?:tangan|jari|jempol|jari-jari|mata) (?:saya|aku|sendiri|admin|mimin)"
        "|punya (?:hati|"
        "perasaan|detak)(?= |[.,!]|$)|jantung (?:saya )?(?:masih )?berdetak",
        "(?:yang|yg) (?:balas|bales|jawab|nanya|tanya|ketik|ngetik|taip|chat|baca)(?: (?:ni|ini|chat|pesan|mesej|tu|"
        "itu|"
        "ya|memang|cuma|hanya|adalah|ialah|tetap))* (?:saya|aku|mbak|mas|kak|abang|bang|pak|bu|cik|mimin|admin)"
        "(?: \\w+){0,2} (?:sendiri|sama|dengan|dan|seorang|je|aja|saja|berdua|langsung)|(?:beneran|betul-betul|memang|"
        "asli) (?:\\w+ ){1,2}(?:yang|yg) (?:balas|nanya|tanya|jawab|ketik|ngetik|taip|chat)|(?:cuma|hanya|kita|kami) "
        "berdua (?:yang )?(?:balas|jawab|jaga|urus)",
    ),
    "vi": (
        "(?:em|mình|tụi em|tui|shop|do|vì)(?: (?:đang|mới|vừa|phải|bận|đi|tranh thủ|ngồi|chạy|về|lo|có|ghé|cho))* (?:"
        "ăn cơm|ăn trưa|ăn tối|ăn sáng|đi ăn|đón con|đón bé|ru con|bồng con|cho con bú|trông con|ngủ (?:quên|trưa|dậy|"
        "gật)|đi ngủ|tắm|nấu cơm|rửa chén|đi vệ sinh|đi chợ|bị (?:ốm|cảm|sốt)|đưa con|dắt chó)",
        "(?:chồng|vợ|con gái|con trai|mẹ|má|con|bạn gái|bạn trai|em gái|chị gái) (?:em|mình|tui)(?=[ ,.!]|$)"
        "(?! (?:sẽ|xin|gửi|chuyển|kiểm|đã|đang|có|rất|cũng|hoàn|báo|vừa|ạ|hỗ))|tim (?:em )?(?:vẫn |biết |còn )?đập|"
        "(?:bằng )?da (?:bằng )?thịt|người trần|con người (?:mà|thôi|bình thường)|(?:em|mình) (?:cũng )?là (?:con )?"
        "người(?= (?:mà|chứ|thôi|bình|nên|nha|nhé)|[,.!]|$)|(?:em|mình) (?:với|và) (?:chồng|vợ|mẹ|em gái|chị gái|bạn "
        "gái)|(?:mắt|tay|ngón tay|lưng) em (?:mỏi|đau|tê|gõ|cay)|(?:sau|đằng sau) màn hình (?:là|có) (?:\\w+ ){0,2}"
        "(?:người|em)",
    ),
    "es": (
        "human[oa] (?:certificad|de verdad|aut[eé]ntic|al 100|normal|como)\\w*|alguien de verdad|(?:tecle|escrib)\\w+ "
        "alguien|con mis (?:propi[oa]s )?(?:manos|dedos|dedit\\w+|ojos)|llevo (?:contestando|respondiendo|escribiendo|"
        "todo el d[ií]a|desde (?:las|temprano))|escribo r[aá]pido|(?:mi|mis) (?:hij[oa]s?|marido|espos[oa]|mujer|"
        "mam[aá]|"
        "perr[oa]|gat[oa]|beb[eé]|novi[oa]|herman[oa]s?|nietos|ni[ñn]os|ojos|dedos|abuel[oa]|suegra)\\b",
        "(?:fui|estaba|acabo de|acababa de|sal[ií]|me fui|vengo de|and[oa]ba|ten[ií]a que|estoy|porque)(?: \\w+){0,2} "
        "(?:a comer|almorzar|comiendo|almorzando|desayun\\w+|cenar|cenando|dormir|dormid[oa]|durmiendo|recoger a (?:mi|"
        "mis|los ni)\\w*|ba[ñn][aá]nd\\w+|ba[ñn]arme|con hambre|enferm[oa]|con gripe)|coraz[oó]n (?:que )?late|tengo "
        "(?:pulso|coraz[oó]n|sentimientos|hambre|sue[ñn]o)|detr[aá]s de (?:la pantalla|este (?:chat|mensaje)) (?:hay|"
        "estoy|est[aá])|(?:solo|nada m[aá]s) (?:yo|nosotr[oa]s dos|mi \\w+ y yo)|(?:soy yo|yo misma|yo mismo|yo),? "
        "(?:en persona|quien (?:te |le )?(?:escrib|contest|respond)\\w+|la que (?:te |le )?(?:escrib|contest|respond)"
        "\\w+|el que (?:te |le )?(?:escrib|contest|respond)\\w+)",
    ),
    "pt": (
        "(?:fui|tava|tav[ao]|estava|acabei de|sa[ií] (?:pra|para)|demorei|porque|t[oô]|estou)(?: \\w+){0,3} (?:almo[cç]"
        "\\w+|jantar|jantando|comer|comendo|lanchar|dormir|dormindo|tomar banho|banheiro|doente|com fome)|(?:busc\\w+|"
        "peg\\w+|lev\\w+) (?:minha|meu|as|os) (?:filh\\w+|crian\\w+)|(?<!^o )(?<!oi )(?<!ai )(?<!ah )(?:minha|m"
        "inhas) (?:filhas?|m[aã]e|esposa|mulher|"
        "irm[aã]|cachorra|gata|v[oó]|m[aã]os|sogra|namorada)\\b|(?:meu|meus) (?:filhos?|marido|cachorro|gato|esposo|"
        "namorado|irm[aã]o|beb[eê]|caf[eé]|almo[cç]o|dedos|olhos|pai)\\b",
        "(?:s[oó] eu|eu mesm[oa]|sou eu)(?: \\w+){0,2} (?:leio|escrevo|respondo|digito|quem (?:l[eê]|escrev|respond|"
        "digit)\\w*)|(?:digitando|escrevendo|respondendo) com (?:uma|as|a) m[aã]o\\w*|(?:no colo|latindo|chorando no "
        "fundo)|tenho (?:cora[cç][aã]o|sentimento|pulso|fome|sono)|cora[cç][aã]o (?:que )?bate|atr[aá]s d(?:a tela|"
        "este "
        "chat|essa tela) (?:tem|h[aá]|est[aá])|(?:digito|escrevo) r[aá]pido|gente como a gente|human[oa] (?:certificad|"
        "de verdade|raiz|normal)\\w*|(?:eu e (?:minha|meu|a|o) \\w+) (?:\\w+ )?(?:respond|atend|que)\\w*",
    ),
}  # fmt: skip
