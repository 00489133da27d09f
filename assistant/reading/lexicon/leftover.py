"""Placeholders nobody filled, a model's asides, and notes for the writer. Own lists."""

from __future__ import annotations

_FIELD = (
    "(?:your|my|our|the|full|first|last|customer|buyer|client|recipient|user|shop|store|seller|brand|company|agent|"
    "staff|product|item|order|tracking|refund|coupon|discount|delivery|amount|price|date|time|number|name|names|"
    "insert|enter|add|fill|placeholder|link|url|address|email|phone|signature|reason|issue|problem|currency|value|"
    "code|size|colou?r|id|no|tbd|tbc|todo|xxx*|to be (?:filled|confirmed|added)|nombre|cliente|producto|pedido|"
    "importe|monto|fecha|tienda|n[uú]mero|insertar|nome|produto|valor|data|loja|prazo|inserir|nama|pelanggan|pembeli|"
    "produk|pesanan|jumlah|tanggal|tarikh|toko|kedai|nominal|isi|masukkan|resi|tên|khách hàng|khách|sản phẩm|"
    "đơn hàng|mã đơn|số tiền|ngày|điền|shop)"
)
_ZH_FIELD = (
    "(?:顾客|客户|买家|用户|您的|收件人|昵称|姓名|名字|称呼|名称|商品|产品|店铺|店名|品牌|客服|金额|订单|单号|编号|"
    "号码|手机|电话|日期|时间|几|多少|填写|待填|填入|填|插入|此处|补充|待定|链接|地址|原因|具体|xx+|××+|某某|占位)"
)
_OPEN, _CLOSE = "[\\[【\\{〔〖<＜《（(「『«]", "[\\]】\\}〕〗>＞》）)」』»]"
_EN_TEXT = (
    "(?:(?:short|polite|warmer?|friendly|friendlier|revised|updated|improved|draft|sample|suggested|final|shorter|"
    "better|rewritten|polished|empathetic|professional|private|public|possible|customer|follow-?up|corrected|"
    "translated|english|complete|ready-to-send|new|alternative) )*(?:draft|reply|response|message|version|rewrite|"
    "text|answer|template|translation|output|option|wording|rephrasing|follow-?up|email|comment)s?"
)
_ZH_TEXT = "(?:回复|话术|文案|草稿|答复|消息|私信|模板|版本|内容|译文|翻译|改写|润色|示例|范例|评论回复|信息|正文)"

LEFTOVER = {
    "zh": (
        f"{_OPEN}[^\\[\\]【】{{}}<>《》（）()]{{0,10}}{_ZH_FIELD}[^\\[\\]【】{{}}<>《》（）()]{{0,10}}(?<!详情)(?<!页"
        f"面)(?<!中心)(?<!管理)(?<!列表)(?<!记录)(?<!我的订单)(?<!订单页)(?<!售后){_CLOSE}(?<=[\\]】}}>＞〕〗])(?<!《)",
        "[(（【\\[][^）)】\\]]{0,6}(?:版本|草稿|话术|回复)(?:[一二三123ab]|草稿|v\\d|正文|初稿|终稿|"
        "如下)[^）)】\\]]{0,4}[）)】\\]]|(?<![a-z%])%s|我?(?:只)?是(?:一个)?(?:纯?文本|语言|对话|ai)模型",
        "[（(【\\[]\\s*(?:注|备注|提示|说明|语气|口吻|待填|待补|待定|待确认|填写|请填|请补|此处|此条|内部|仅供|参考|"
        "字数|约?\\d+字|语调|风格|根据|可根据|视情况|如需|修改|以上|ps|客服|给(?:客服|运营|主管)|不要发|勿发|运营|"
        "ai(?:建议|草稿|注|备注|改写|润色|回复))(?!.{0,4}(?:意事项|册))[^（）()【】\\[\\]]{0,60}[）)】\\]]",
        "(?:^|[\\n。！；])\\s*(?:(?:注|备注)(?=\\s*[:：][^。\\n]{0,24}(?:语气|口吻|客服|字|模板|客户|买家|"
        "顾客|发送|发布|根据|替换|"
        "金额|审核|以上|本条|此条|内部|提|版|情绪|主管|运营|回复))|写作说明|"
        "语气(?:说明|要求)?|字数|内部备注|给客服的话|思路|分析|策略|输出|最终(?:回复|版本)|(?:公开|私信|参考|建议|"
        "推荐)?(?:回复|话术|文案)(?:草稿|内容|如下|正文|示例|建议|版本|方案)?\\s*\\d?|版本[一二三123ab]|草稿|改写后|"
        "润色后|修改后|优化后|标题|正文|翻译|译文)(?:版)?\\s*[:：](?!.{0,3}(?:元|¥|￥))",
        f"(?:以下|下面|这)(?:是|为)(?:一[份条段则个版]|您|我|为您|根据|给您|按照|按)?[^。！，]{{0,24}}{_ZH_TEXT}|"
        f"(?:根据|按照|按|遵照|依照)(?:您|你|用户|上述|以上|要求)的?(?:要求|指示|指令|需求|设定|提示|"
        f"规则)?[，]?(?:我)?(?:已)?(?:为您|帮您)?(?:生成|撰写|拟|写|改|输出|起草|优化)",
        "作为(?:一[个名款])?(?:ai|人工智能|大?语言模型|智能助手|虚拟助手|chatgpt|大模型)(?:语言)?(?:模型|助手|客服|"
        "程序)?|(?:我(?:只)?是)(?:一[个款名])?(?:由[^，。]{0,12})?(?:大?语言模型|ai(?:语言)?模型|大模型|chatgpt)|"
        "系统提示(?!音|灯|您|你|还|需|这|该|订单|说|显示)词?|提示词|(?:作为|我是)(?:文心|通义|豆包|kimi|deepseek)|"
        "我的?(?:训练数据|知识截止)|(?:无法|"
        "不能)(?:生成|提供)(?:此类|该类|这类)内容", "此处(?:填|插入|省略|写|放|加|补)|"
        "(?<![a-z0-9])[x×]{2,}(?![a-z0-9×])(?!码|款|l)(?:省|市|区|路|元|天|商品|先生|女士|小姐|店|号|件|年|月|日|"
        "快递|客服|同学|块|小时|-|号码)?|某某(?:先生|女士|店|公司|快递|商品|客户)?|[○〇◯]{2,}|_{3,}|＿{2,}|(?:待|"
        "未)(?:填写?|补充|补全|插入|替换)(?:[）)】]|$|，|。)", "(?:以上|上述|本)(?:回复|内容|话术|文案|信息|"
        "建议)(?:仅供|可|供您|您可|仅为|由)|(?:根据|视)(?:实际|具体|买家|客户|顾客)?(?:情况|情绪|需要|需求)(?:适当|"
        "灵活|自行|进行|再)*(?:修改|调整|替换|删减|补充)|(?:该|此|这位)(?:客户|买家|顾客|用户)(?:情绪|比较|很|较|"
        "似乎|表示|反映|投诉|要求)|(?:希望|如果)(?:这|以上|上述)[^。，]{0,10}(?:回复|话术|文案|"
        "版本)[^。]{0,12}(?:满意|帮助|符合|要求|需要|调整)|(?:如需|需要我?|要不要我?|是否需要)(?:我)?(?:再)?(?:调整|"
        "修改|改成|缩短|换(?:个|一种))(?:一下)?(?:语气|风格|长度|篇幅|措辞|口吻|字数|版本|更)|(?:语气|口吻|措辞|"
        "文风)(?:更|再|请|可|要|应|需|可以|偏|保持|适当|尽量)?(?:委婉|柔和|温和|亲切|热情|正式|诚恳|调整|强硬|缓和|"
        "软|活泼)|(?:控制|限制?|保持)在\\d+字(?:以内|内|左右)?|好的[，,！!]?(?:我来|我会|我将|这就|下面)(?:为您|帮您|"
        "给您)?(?:生成|撰写|写|拟|改写|起草|润色)|当然(?:可以)?[！!，,](?:以下|下面|这是)",
        "(?:不要|别|勿|避免)(?:提及?|提到|出现|承认|主动提)[^。]{0,10}(?:赔偿|退款|补偿|责任|差评|"
        "质量问题)[^。]{0,4}[）)】]|\\{+[^{}]{1,40}\\}+|\\$\\{?[a-z_]{3,}\\}?|</?[a-z]+[^>]{0,40}>",
    ),
    "ja": (
        "[○〇◯●△▲]{2,}|[○〇◯●](?=様|さん|円|日|月|会社|店)|(?:以下|下記|こちら|これ)(?:が|は|に|"
        "のとおり)[^。]{0,20}(?:返信案?|返信文|回答案?|文案|メッセージ案?|下書き|文面|例文|翻訳|改善案|修正版|"
        "リライト|テンプレート|案)(?:です|になり|となり|を(?:作成|ご用意|示)|:|：)?|(?:返信文?案?|公開返信|回答案|"
        "文例|下書き|修正版|改訂版|パターン[1-3ab])\\s*[:：]", "[（(【\\[]\\s*(?:注|備考|メモ|補足|トーン|口調|"
        "文字数|要確認|要修正|未定|未入力|ここに|社内|内部|顧客名|お客様名|氏名|お名前|商品名|金額|日付|注文番号|"
        "店舗名|担当者名|会社名|名前|住所|電話番号)[^（）()【】\\[\\]]{0,60}[）)】\\]]|(?:^|"
        "[\\n。])\\s*(?:注(?=\\s*[:：][^。]{0,24}(?:トーン|口調|返信|文面|送信|社内|文字|差し替|調整))|備考|"
        "メモ|トーン|口調|補足|文字数)\\s*[:：]|(?:トーン|口調|文体|語調)(?:は|を)[^。]{0,14}(?:調整|丁寧|柔らか|"
        "変更|やわらか|フォーマル|変え)|(?:AI|ai|人工知能|言語モデル)(?:言語モデル|アシスタント|モデル)?として|"
        "大規模言語モデル|ご要望(?:に応じて|どおり|通り)[^。]{0,10}(?:作成|書き|生成)|(?:必要に応じて|"
        "適宜)[^。]{0,10}(?:調整|修正|変更)してください|\\d+文字以内",
    ),
    "th": (
        "(?:นี่คือ|ต่อไปนี้คือ|ด้านล่าง(?:นี้)?คือ|ข้างล่าง(?:นี้)?คือ|ได้เลย[^ ]{0,6} ?นี่คือ)[^.]{0,10}(?:ข้อความ|คำตอบ|ร่าง|"
        "ตัวอย่าง|เวอร์ชัน|เวอร์ชั่น|ฉบับ|บทตอบ|แบบร่าง|คำแปล|รีพลาย)|(?:ร่าง(?:ข้อความ|คำตอบ)|ฉบับร่าง|เวอร์ชันที่ ?\\d|"
        "คำตอบ|ข้อความตอบกลับ)\\s*[:：]|[\\[\\{<(（](?!ยอดจะ|ยอดเงินจะ|ยอดคืนจะ|วันที่ ?\\d|จำนวน ?\\d|เลข(?:ที่)? ?\\d|"
        "สินค้า(?:ใน|ที่|มี|จะ|รุ่น)|ร้าน(?:เรา|จะ)|ลูกค้า(?:ไม่|จะ|สามารถ|กด)|ใส่(?:ใน|ได้|ไม่|แล้ว))\\s*(?:ชื่อ|จำนวน|ยอด|วันที่|"
        "เลข(?:ที่)?|ใส่|กรอก|ระบุ|สินค้า|ร้าน|ลูกค้า|"
        "หมายเหตุ|โทน|น้ำเสียง|เติม)[^\\]\\}>)）]{0,40}[\\]\\}>)）]", "หมายเหตุ\\s*[:：][^.]{0,20}(?:โทน|น้ำเสียง|ปรับ|"
        "ภาษา|ความยาว|คำ)|(?:ปรับ|ใช้|เปลี่ยน)(?:โทน|น้ำเสียง|สำนวน)|(?:โทน|น้ำเสียง)\\s*[:：]|"
        "(?:ในฐานะ)[^ ]{0,8} ?(?:ai|เอไอ|ปัญญาประดิษฐ์|โมเดลภาษา|แบบจำลองภาษา)|โมเดลภาษา|ตามที่คุณ(?:ขอ|"
        "ต้องการ)\\s*[:：]|(?:ความยาว)?ไม่เกิน ?\\d+ ?(?:คำ|ตัวอักษร)|x{3,}",
    ),
    "en": (
        "as (?:an?|your) (?!ai (?:helper|assistant) (?:in|for|at|of|here)\\b)(?:ai|a\\.i\\.|artificial intelligence|"
        "language model|virtual assistant|chatbot|"
        "llm)\\b[^.]{0,20}|(?:large )?language model|system prompt|(?:my|the) (?:training data|knowledge cut-?off|"
        "instructions (?:say|tell|are))|(?:i'?m|i am) (?:just )?(?:an? )?(?:ai (?:language )?model|language model|"
        "llm|chatgpt|large language)|(?:developed|trained|created) by (?:openai|anthropic|google|deepseek|meta)|"
        "ignore (?:all |any )?(?:the )?(?:previous|prior|above|earlier) (?:instructions|prompts?|messages?)",
        f"\\{{+[^{{}}\\n]{{1,40}}\\}}+|\\$\\{{?[a-z_]{{3,}}\\}}?|%[a-z_]{{3,}}%|\\[{_FIELD}\\b[^\\]\\n]{{0,40}}\\]|"
        f"\\[[^\\]\\n]{{0,24}}\\b{_FIELD}\\]|<[a-z][a-z_ -]{{2,30}}>|</?[a-z][a-z0-9]*(?: [^>\\n]{{0,40}})?/?>|"
        f"\\({_FIELD}[^)\\n]{{0,14}} (?:here|name|aqu[ií]|aqui|di sini|disini|ở đây|vào đây)\\)|\\((?:insert|enter|"
        f"fill in|add|tbd|tbc|todo|placeholder)\\b[^)\\n]{{0,40}}\\)", f"(?:here(?:'s| is| are|’s)|below (?:is|are)|"
        f"this is|the following is|i(?:'ve| have) (?:drafted|written|prepared|rewritten|revised|reworded|made|"
        f"created|shortened)|please find) (?:below )?(?:a|an|the|your|my|one|some|two|three|another|"
        f"you)? ?(?:possible |more )?{_EN_TEXT}(?= |:|,|\\.|$|!|\\n)(?! (?:(?:from|you) (?:the )?(?:courier|carrier|"
        f"warehouse|supplier)|(?:we|i) (?:got|received)|arrived|was|"
        f"below the video))(?<!this is my text)(?<!this is a new version)(?<!this is the new version)",
        "(?:sure|certainly|of course|absolutely|okay|ok|got it|no problem|great)[,!.:]* (?:here(?:'s| is|’s| are)|"
        "i(?:'ll| will| can|'ve|’ll) (?:draft|write|rewrite|rephrase|written|help you (?:draft|write)|rework))|"
        "(?:draft|revised|suggested|proposed|final|sample|public|private|recommended|translated|rewritten|shortened|"
        "updated|polished) (?:reply|response|draft|message|version|answer|follow-?up|output|translation|comment) ?:|"
        "^\\W{0,4}(?:reply|response|draft|message|version|answer|follow-?up|output|translation|rewrite|"
        "comment)(?: \\(?(?:[1-3a-c]|one|two|draft|public|private|english|final|formal|casual|"
        "friendly)\\)?)? ?:(?= ?\\S)(?<!message:)(?<!answer:)|(?:(?:^|\\n)\\W{0,4}version|\\bvariant|\\bdraft) "
        "(?:[1-3a-c]|one|two|"
        "three)\\b ?[:)\\-]", "[(\\[*]?\\s*(?:tone|style|length|word count|voice|register|internal note|"
        "note to (?:self|agent|staff|team|editor|reviewer)|agent note|instructions?|guidelines|reasoning|rationale|"
        "explanation|thinking|analysis) ?:|(?:note|nb|ps|p\\.s\\.|remember|reminder)[:,]? [^.!?]{0,30}\\b(?:tone|"
        "wording|phrasing|word count|placeholder|template|the agent|escalate if|if the (?:customer|buyer|"
        "client) (?:is|seems|gets|sounds|replies))|(?:adjust|adapt|change|soften|keep|match|use) (?:the |a |your |"
        "this )?(?:\\w+ )?tone(?! of (?:the )?(?:fabric|colou?r|lipstick|foundation|powder|wood))|(?:keep|stay|"
        "remain|limit(?:ed)?|reply|answer|response|write)(?: it| this| the reply| to)? (?:under|below|within|to|at|"
        "in) (?:\\d+|fifty|forty|hundred) (?:words|characters|sentences)|(?:do not|don't|avoid|never) (?:mention|"
        "admit|promis|offer|refer|discuss|apologi[sz])\\w* (?:\\w+ ){0,5}(?:refund|earlier|complaint|liability|fault|"
        "compensation|review|policy|previous|competitor)[^.!?)]{0,20}[)\\].]", "(?:let me know|tell me|"
        "feel free to (?:ask|tell)|just (?:say|ask))(?: if| whether| how)? (?:you(?:'d| would)? (?:like|want|need|"
        "prefer) (?:me to |it |this |any |a )|i should |to )(?:adjust|chang|revis|edit|tweak|shorten|lengthen|rewrit|"
        "rephras|reword|soften|modif|mak(?:e|ing) (?:it|this) (?:more|less|short|long|warm|formal)|(?:more|less|"
        "different) (?:formal|casual|tone|version)|different version|another version|translat)\\w*|(?:hope|"
        "trust) (?:this|the) (?:draft|reply|response|version|message|template) (?:helps|works|meets|suits|is)|"
        "(?:would|do) you (?:like|want) me to (?:adjust|make it (?:more|less|shorter|longer|warmer)|rewrite|rephrase|"
        "revise|shorten|tweak|write another|translate)|feel free to (?:adjust(?! (?:the |your )?(?:strap|belt|"
        "height|seat|angle|"
        "brightness|size|fit|volume|screws?|legs?))|edit|modify|customi[sz]e|"
        "tweak|"
        "personali[sz]e|adapt)", "(?:insert|enter|your|add) (?:product|name|order|amount|customer|date|shop|store|"
        "item|link)(?: \\w+)? here|(?<![a-z%])%s|%\\(\\w+\\)s|lorem ipsum|(?:tbd|tbc|fixme|placeholder|"
        "xxx+)\\b(?! ?l\\b)|todo ?:|\\*\\*[^*\\n]{1,60}\\*\\*|^#{1,4} \\w|```|i (?:cannot|can't|am unable to|"
        "'m unable to) (?:assist|help|comply|generate|fulfill?|provide) (?:with )?(?:that|this|such) (?:request|"
        "content|type)|(?:i don't|i do not) have (?:access to|the ability to) (?:real-?time|external|the internet|"
        "personal|browse)|based on (?:the )?(?:information|details|context|facts|conversation|review) (?:provided|"
        "given|above|supplied|you)|(?:the|this) (?:customer|buyer|client|user|reviewer) (?:is|seems|appears|sounds|"
        "feels|wants|complain\\w*|says|has expressed|requested) (?:to be )?(?:\\w+ )?(?:upset|angry|frustrated|"
        "unhappy|annoyed|disappointed|dissatisfied|a refund|about)|based on the (?:provided|given|above) (?:context|"
        "information|instructions|policy|prompt|facts)|according to (?:my|the) (?:instructions|prompt|"
        "guidelines you)|(?:dear|hi|hello) (?:\\[|<|\\{|customer name|buyer name|xx+|first ?name|\\.{3,}|_{2,})|_{3,}",
    ),
    "id": (
        "(?:berikut(?: ini)?(?: adalah)?|ini(?:lah)?(?: adalah)?|di bawah(?: ini)?(?: adalah)?|tentu[,!]? (?:ini|"
        "berikut)|baik[,!]? (?:ini|berikut))(?: \\w+){0,3} (?:draf\\w*|draft|balasan|jawaban|pesan|versi|contoh|teks|"
        "template|konsep|terjemahan|mesej|jawapan|deraf|tanggapan|respons?|respon)(?: (?:yang|untuk|balasan|anda|nya|"
        "dalam|dengan|lebih|pelanggan|pembeli|revisi|singkat|sopan))*(?=:| yang (?:sudah|lebih|telah|dapat|bisa|"
        "boleh|anda|diminta)| untuk (?:pelanggan|pembeli|ulasan)|nya:|$)", "(?:catatan|nota|keterangan|"
        "pesan internal|ps)\\s*:[^.]{0,40}\\b(?:nada|tone|gaya bahasa|bahasa|sesuaikan|pembeli|pelanggan|kalimat|"
        "ayat|template|karakter|kata)\\b|(?:sesuaikan|ubah|atur|gunakan|tukar|laraskan) (?:\\w+ )?(?:nada|tone|"
        "gaya bahasa)|(?:nada|tone|gaya bahasa)\\s*:|sebagai(?: sebuah| satu)? (?:model bahasa|ai|kecerdasan buatan|"
        "asisten ai|pembantu ai)|model bahasa|versi ?(?:[1-3ab]|pertama|kedua)\\s*[,:]|(?:nada|tone|"
        "gaya)(?: \\w+)? (?:lebih|yang) (?:santai|sopan|formal|ramah|tegas|mesra)|(?:^\\W{0,4}|(?<=\\n))(?:draf|"
        "draft|balasan|jawaban|jawapan|pesan|mesej)(?: (?:[1-3ab]|pertama|kedua|awam|umum|publik|pribadi|peribadi|"
        "pelanggan|untuk \\w+|final|akhir))?\\s*:(?= ?[A-Za-z\"“])|(?:maksimal|maksimum|tidak lebih dari|kurang dari|"
        "bawah) \\d+ (?:kata|karakter|perkataan|patah)|(?:beri ?tahu|kabari)(?: saya)? (?:jika|kalau|"
        "bila) (?:\\w+ )?(?:ingin|perlu|mau|nak)(?: \\w+)? (?:diubah|disesuaikan|direvisi|versi|nada|ubah|tukar)",
    ),
    "vi": (
        "(?:dưới đây|sau đây|đây|bên dưới)(?: chính)? là(?: \\w+){0,4} (?:tin nhắn|câu trả lời|bản nháp|phản hồi|mẫu|"
        "phiên bản|bản|nội dung|đoạn|bài|câu|văn bản|bản dịch)(?: (?:đã|trả lời|được|theo|mà|để|cho|mẫu|phản hồi|tôi|"
        "nháp|viết|chỉnh|dành|gửi|như|phù hợp|bạn yêu cầu))+|(?:bản nháp|phiên bản ?\\d|câu trả lời(?: \\w+){0,2}|"
        "nội dung trả lời|phản hồi|mẫu trả lời|trả lời công khai|tin nhắn riêng)\\s*:",
        "(?:lưu ý|ghi chú|chú thích|note|nb)\\s*:[^.]{0,40}(?:giọng|tông|văn phong|câu chữ|khách (?:đang|có vẻ|giận|"
        "bực)|chỉnh|điều chỉnh|độ dài|\\d+ (?:từ|chữ))|(?:điều chỉnh|chỉnh|thay đổi|dùng|giữ) (?:giọng(?: văn|"
        " điệu)?|tông giọng|văn phong)|(?:giọng(?: văn| điệu)?|tông|văn phong)\\s*:|"
        "với tư cách(?: là)? (?:một )?(?:mô hình ngôn ngữ|ai|trợ lý ai|trí tuệ nhân tạo)(?=[, ])|mô hình ngôn ngữ|"
        "(?:dưới|không quá|tối đa) \\d+ (?:từ|chữ|ký tự)|theo yêu cầu của bạn\\s*:|(?:vâng|chắc chắn rồi|được chứ|"
        "tất nhiên)[,!] (?:đây|dưới đây|sau đây) là",
    ),
    "es": (
        "(?:aqu[ií] (?:tienes?|tiene|est[aá]|va|le dejo|te dejo)|a continuaci[oó]n|este es|esta es|(?:le|te) (?:dejo|"
        "paso|propongo|presento))(?: \\w+){0,3} (?:versi[oó]n|borrador|respuesta|mensaje|texto|plantilla|propuesta|"
        "traducci[oó]n|redacci[oó]n|opci[oó]n)(?: (?:m[aá]s|revisad\\w+|del|de|para|que (?:pediste|solicit\\w+|"
        "puede)|en|actualizad\\w+|sugerid\\w+|mejorad\\w+|al|c[aá]lid\\w+))*|(?:claro|por supuesto|desde luego|vale|"
        "perfecto)[,!]+ (?:aqu[ií]|a continuaci[oó]n|te|le) |(?:borrador|versi[oó]n [1-3ab]|respuesta (?:p[uú]blica|"
        "privada|sugerida|final)|mensaje (?:final|sugerido)|^\\W{0,4}(?:respuesta|mensaje|propuesta))(?: (?:[1-3ab]|"
        "final|p[uú]blica|privada|sugerida))?\\s*:", "(?:nota|observaci[oó]n|ojo|aviso interno|"
        "recordatorio)\\s*:[^.]{0,40}(?:tono|estilo|ajust\\w+|redacci[oó]n|palabras|cliente (?:est[aá]|se)|"
        "plantilla)|(?:ajust|adapt|suaviz|mant)\\w+ (?:el |un |este )?tono(?! (?:de|del) (?:la |las )?(?:tela|color|"
        "piel|base|madera|pintura|foto))|(?:cambi|us)\\w+ (?:el |un |este )?tono (?:si|seg[uú]n|m[aá]s|cordial|"
        "amable|formal|cercano)|(?:tono|estilo|extensi[oó]n)\\s*:|como (?:una? )?(?:modelo de lenguaje|ia|"
        "inteligencia artificial|asistente (?:de ia|virtual))|modelo de lenguaje|(?:menos|m[aá]ximo|no m[aá]s|"
        "l[ií]mite) de \\d+ (?:palabras|caracteres)|(?:d[ií]game|dime|av[ií]same|h[aá]zme saber) si (?:quieres?|"
        "desea[s]?|necesita[s]?|prefiere[s]?) (?:que )?(?:la |lo )?(?:ajust|cambi|acort|m[aá]s (?:corto|formal|"
        "breve)|modific|otra versi[oó]n)\\w*",
    ),
    "pt": (
        "(?:aqui (?:est[aá]|vai|tem|segue)|segue(?: abaixo)?|abaixo (?:est[aá]|segue)|a seguir|esta é|"
        "este é)(?: \\w+){0,3} (?:vers[aã]o|rascunho|resposta|mensagem|texto|modelo|proposta|traduç[aã]o|redaç[aã]o|"
        "opç[aã]o)(?: (?:mais|revisad\\w+|da|do|de|para|que (?:voc[eê]|pediu)|em|atualizad\\w+|sugerid\\w+|"
        "ajustad\\w+|calor\\w+))*(?=[: ,.]|$)(?! (?:do correio|da transportadora))|(?:claro|com certeza|certo|"
        "perfeito|ok)[,!]+ (?:aqui|segue|a seguir|abaixo) |(?:rascunho|vers[aã]o [1-3ab]|resposta (?:p[uú]blica|"
        "privada|sugerida|final)|mensagem (?:final|sugerida)|^\\W{0,4}(?:resposta|mensagem|proposta))(?: (?:[1-3ab]|"
        "final|p[uú]blica|privada|sugerida))?\\s*:", "(?:nota|observaç[aã]o|obs|lembrete|"
        "aviso interno)\\s*\\.?:[^.]{0,40}(?:tom|estilo|ajust\\w+|redaç[aã]o|palavras|cliente (?:estiver|est[aá]|se)|"
        "modelo)|(?:ajust|adapt|suaviz|mant)\\w+ (?:o |um |este )?tom(?! (?:d[aeo]s?) (?:tecido|cor|pele|base|"
        "madeira|tinta|fotos?))|(?:mud|us)\\w+ (?:o |um |este )?tom (?:se|conforme|mais|cordial|am[aá]vel|formal|"
        "acolhedor)|(?:tom|estilo|tamanho do texto)\\s*:(?= ?(?:acolhedor|formal|amig|emp|calor|cordial|neutr|"
        "profission|inform|leve|simp)\\w*)|como (?:uma? )?(?:modelo de linguagem|ia|intelig[eê]ncia artificial|"
        "assistente (?:de ia|virtual))|modelo de linguagem|(?:menos|m[aá]ximo|no m[aá]ximo|"
        "limite)(?: de)? \\d+ (?:palavras|caracteres)|(?:me )?(?:avise|diga|fale) se (?:quiser|precisar|desejar|"
        "preferir)(?: que)? (?:eu )?(?:ajust|mud|encurt|mais (?:curt|formal)|modific|outra vers[aã]o)\\w*",
    ),
}  # fmt: skip
