"""Deadlines without a number: tomorrow, by tonight, before Friday, in a few days. Own lists."""

from __future__ import annotations

_EN_DAYS = "(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thurs?|fri"
_EN_PARTS = (
    "noon|midnight|lunch\\w*|dinner\\w*|breakfast|morning|evening|night(?:fall)?|afternoon|teatime|weekend|sundown|"
    "sunset|"
    "(?:the )?(?:end|start|middle|close) of (?:(?:the|this|next|business|your|our) )*(?:day|week|month|year|business|"
    "shift|quarter|weekend)|eod|eow|eom|cob|bedtime"
)
_EN_FEASTS = "christmas|xmas|new year\\w*|the holidays|easter|eid|hari raya|deepavali|diwali|halloween|thanksgiving|cny"
_HAN_WEEK = "(?:周|星期|礼拜)[一二三四五六日天1-6]"
_ACT = "就|内|会|给|能|到|一定|可以|安排|发|退|为|寄|帮|处理|补|必|肯定|打|拿"

#: a deadline without a date
DEADLINES = {
    "zh": (
        "[一二三四五六七八九十百\\d]+(?:来|多|几|余)(?:天|个?小时|个?月|周|年|分钟|个?星期)(?!前|了)",
        "(?:可以|能|随时)[^，。]{0,6}到(?:元旦|春节|过年|年底|月底|下个?月)",
        "大?后天", "明[天早晚]|明儿个?|明日", "今晚|今夜|今儿?晚",
        f"今[天儿](?:之?内|以内|下班前|晚上|之?前|下午|傍晚|中午|上午|{_ACT})",
        f"当[天日](?={_ACT}|即|解决|回)", "(?<![单货收到买时拍付送])当[天日](?!的|您|你|没|客服)", "当晚",
        f"今明两?天|这[两几]天(?={_ACT}|之内)",
        "(?:本|这|这个|这一)(?:周|星期|礼拜|月|季度?)(?:之?内|底|末|以?前|里|就|给|一定|能|到)",
        "(?:本|这)周[一二三四五六日天末]",
        "下+(?:个)?(?:周|星期|礼拜|月|季度)(?!单)[一二三四五六日天初底中末]?",
        f"(?<![上每])(?:{_HAN_WEEK})(?:之?前|上午|下午|晚上|中午|早上|{_ACT})",
        f"周末(?:之?前|之?内|{_ACT})",
        "月[底末初](?:之?前)?|(?<![\\d一二三四五六七八九十两几多半个])(?:月内|周内)|年[底末](?:之?前)?|年内|"
        "(?<![\\d一二三四五六七八九十两几多半百千])(?:年前|节前|春节前|(?:元旦|圣诞|国庆|中秋|五一|端午|双十[一二]|"
        "过年|除夕)(?:节)?(?:之?前))(?=[^，。]{0,6}(?:到|退|送|发|处理|寄|给|能|会|一定|收))|(?:个把|三两个?|"
        "几个?)(?:星期|礼拜|月|小时|钟头)(?!前)|天把|t[+＋]\\d|"
        "(?<![\\d一二三四五六七八九十两几多半百千])(?:年前)(?=[^，。]{0,6}(?:到|退|送|发|处理|寄|给|能|会|一定))",
        "(?<!的)隔[天日]|次日|翌日|第二天(?:就|到|退|发)",
        "[两三一几没][两三五八几]天(?:之?内|就|到|后|左右|能|退|会)?", "(?<![好等了])几天(?:之?内|就|后|到账)",
        "几个?(?:小时|钟头|分钟|工作日)(?:之?内|就|后)?", "没几天", "过[几两]天|过一?阵子?就",
        "近[几两]?[日天](?:之?内|就|会|给|安排|退|到)",
        "秒(?:到|退|赔|返)",
        "(?:立刻|马上|即刻|实时|即时|瞬间|当场|分分钟|转眼)(?:就|能|可|会)?(?:到[账卡]|退到|入账)", "下班(?:之)?前",
        "(?:天黑|中午|午|睡|睡觉|饭|晚饭|傍晚|天亮|零点|半夜)(?:之)?前",
        "一两(?:天|个?小时|周|个?星期)", "十天半个?月", "半个?月", "半天(?:之?内|就)", "[一1]?[眨转]眼",
        "一顿饭的?功夫|一杯茶的?功夫",
        "隔夜|连夜", "早上?就能到|晚上就能到",
    ),
    "ja": (
        "明日|明後日|明朝|明晩|あした|あさって",
        "(?:今日|本日)(?:中|までに|じゅう|の夕方|の夜|のうち|午[前後]|夕方|必ず)",
        "今夜|今晩(?!は)|今週(?:中|末|いっぱい|[^の、。]{0,3}まで)",
        "来週|来月|今月(?:中|末|いっぱい)|月末|週末(?:まで|に(?:は)?(?:お?届|着|入|返)|中)|週明け|月初|年内|"
        "年末(?:まで)?",
        "翌日(?:まで|に(?:は)?|中|着|には)?(?=[^。]{0,8}(?:届|着|入金|返金|お|発送))|翌営業日|翌々日|翌朝|翌週",
        "当日(?:中|に(?:お?届|発送|入金|返金|ご)|発送|着)|即日|即時|即座に(?:返金|入金)|一両日|半日(?:で|以内|ほど)",
        "数(?:日|時間|分|週間)(?:以内|中|で|後|ほど|もすれば)?(?!間?お待た)",
        "[2-5二三][、〜~\\-・][3-7三五]日|二、三日|2,3日",
        "(?<!先)[月火水木金土日]曜日?(?:まで|中|に(?:は)?(?:お?届|着|入|ご|返|発)|の(?:朝|昼|夜|午))",
        "(?:正午|昼|夕方|午前中?|夜|お昼|年明け|お盆)まで|午前中に|夕方に(?:は)", "本日中|今日明日",
        "(?:クリスマス|お正月|年明け|お盆)(?:まで|前)に?",
    ),
    "th": (
        "พรุ่งนี้", "มะรืน", "คืนนี้|เย็นนี้|บ่ายนี้|เที่ยงนี้|ค่ำนี้",
        "(?:ภายใน|ใน|ก่อนสิ้น|ไม่เกิน|ก่อนหมด|จบ|เสร็จ)(?:วัน|สัปดาห์|อาทิตย์|เดือน|ปี)(?:นี้|หน้า|เดียว|"
        "ถัดไป)?(?!ที่|ทำ)",
        "(?:สัปดาห์|อาทิตย์|เดือน)หน้า|(?:สิ้น|ปลาย|ต้น|กลาง)(?:เดือน|ปี|สัปดาห์|อาทิตย์)|สิ้นวัน",
        "ไม่กี่(?:วัน|ชั่วโมง|ชม|นาที|อึดใจ|วินาที|สัปดาห์)", "(?:สอง|สาม|2|3)(?:สาม|สี่|-3|-4)วัน",
        "(?:ก่อน|ภายใน|ไม่เกิน)(?:เที่ยง|เย็น|ค่ำ|นอน|มืด|สงกรานต์|ปีใหม่|เช้า|บ่าย)",
        "(?:ก่อน|ภายใน|ไม่เกิน)?วัน(?:จันทร์|อังคาร|พุธ|พฤหัส\\S{0,3}|ศุกร์|เสาร์|อาทิตย์)(?:นี้|หน้า)?|"
        "ก่อน(?:จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์)",
        "สุดสัปดาห์นี้|ก่อนสุดสัปดาห์", "วัน(?:ถัดไป|รุ่งขึ้น)", "วันนี้(?:เลย|แน่|ได้รับ|เข้า|ถึง|จบ)", "ข้ามคืน",
        "ภายใน(?:ไม่ถึง|หนึ่งวัน|นาที|ชั่วโมง)", "(?:ได้|เข้า|ถึง)(?:ทันที|เดี๋ยวนั้น)ภายใน",
    ),
    "en": (
        "tomorrow|tmrw|tmr|tmw|2moro|2morrow|tomoz|day after tomorrow", "(?<!good )(?:tonight|2nite|tonite)|overnight",
        "(?:same|next)[- ](?:working |business )?day(?! (?:sale|of))",
        "(?:the )?(?:next|following|coming) (?:week|month|morning|evening|weekend|24|couple|few|couple of|"
        "few (?:hours|days|minutes|weeks)|"
        f"{_EN_DAYS})(?! time)",
        f"(?:by|before|until|till|no later than|latest|from|past) (?:the |this |next |coming )?(?:{_EN_DAYS}|"
        f"{_EN_PARTS})",
        f"(?:arriv|reach|get|with you|have it|there|refund|done|ready|deliver|sen[dt]|ship|sort|"
        f"back)\\w*[^.!?]{{0,30}} (?:by|before|in time for) (?:{_EN_FEASTS})",
        f"(?:until|till|up to|through) (?:{_EN_FEASTS})",
        "(?<!last )(?<!black )(?<!happy )(?<!cyber )(?<!every )(?:mon|tues|wednes|thurs|fri|satur|"
        "sun)day(?!'?s? (?:sale|deal|market|best))",
        "(?:by|before|within|end of|in) (?:the |this |that )?(?:today|day|hour|week|month|minute|"
        "weekend)(?!(?: or two)? (?:of|after|we|since|before|you|when))",
        "(?:later|(?:by|before) the end of|some time|sometime) today|today (?:itself|by|before|latest|for sure|"
        "guaranteed)",
        "(?:'ll|will|gonna|going to|gets?|arrives?|ships?|lands?|shall) [^.!?]{0,40}(?:today|this (?:week|month|"
        "weekend|evening|afternoon))(?! is)",
        "(?:within|in|after|takes?|allow|wait|need|give it|just|only|another|next) (?:only |just |about |at most |"
        "another |the next |max )*(?:a )?(?:few|couple(?: of)?|matter of|handful of|several|coming)?(?: more| short|"
        " working| business)* ?"
        "(?:seconds|minutes|mins|hours|hrs|days|weeks|moments)(?! (?:of (?:use|wear)|ago|late|old|were|it|we|you|"
        "like))",
        "(?:a )?(?:few|couple(?: of)?|handful of) (?:more |working |business )*(?:hours|days|minutes|"
        "weeks) (?:from now|max|tops|later|at (?:most|the)|and (?:it|you|the))",
        "(?:month|year)[- ]?end|week-end|end of (?:the )?(?:day|week|month|year)",
        "(?:any|every) (?:minute|second|hour|day) now",
        "first thing (?:tomorrow|in the|on|mon|tues|wednes|thurs|fri)\\w*", "fortnight",
        "instant(?:ly)? (?:refund|credit|payout)\\w*|refund\\w* instantly",
        "before (?:your |the )?(?:weekend|(?:day|week|month|year) (?:is|ends|'s)|you (?:wake|sleep|go to bed|"
        "finish)|sunset|dark)", "by the time you (?:wake|read|finish|get|go)", "when you wake",
        "24/7 hours|round the clock", "a day or two|an hour or (?:two|so)|two or three \\w+|a week or (?:two|so)",
        "mid-?week|later this week|early next week|payday|the (?:1st|15th|30th|31st)",
    ),
    "id": (
        "(?:sampai|hingga) (?:lebaran|natal|tahun baru|idul fitri|ramadan|puasa)",
        "besok\\w*|bsk|lusa|keesokan", "(?:nanti|ntar) (?:malam|sore|siang)|(?:malam|sore|siang|petang) ini|malem ini",
        "hari ini (?:juga|pasti|sampai|cair|masuk|beres|selesai)",
        "(?:paling lambat|paling telat|sebelum|maksimal|dalam|selesai|sampai|cair|masuk|akan|pasti|tiba|kirim|"
        "dikirim|diproses) (?:\\w+ )?hari ini",
        "(?:minggu|pekan|bulan) (?:ini|depan)",
        "(?<!selamat )(?<!semoga )(?<!menikmati )akhir (?:minggu|pekan|bulan|tahun) ?(?:ini|nanti|"
        "depan)?(?! yang)(?!nya menyenangkan)",
        "(?:sebelum|paling lambat|maksimal|sampai|hingga|selambat\\w*) (?:\\w+ )?(?:weekend|lebaran|magrib|maghrib|"
        "siang|sore|malam|akhir|makan|tidur|gajian|natal|tahun|tengah malam)",
        "(?:hari )?(?:senin|selasa|rabu|kamis|jumat|jum'at|jum at|sabtu)|hari minggu",
        "(?:dalam|hanya|cuma|butuh|tunggu|hitungan|sekitar|paling) (?:waktu |hitungan |beberapa |"
        ")*(?:beberapa )?(?:jam|hari|menit|detik|minggu)(?! ini)(?! kerja yang)",
        "beberapa (?:jam|hari|menit|minggu) (?:lagi|ke depan|saja|aja|doang|kemudian)",
        "dalam sekejap|sekejap mata|sehari dua hari|satu dua hari|dua tiga hari|tgl muda|tanggal muda",
    ),
    "ms": (
        "esok|lusa|keesokan", "(?:malam|petang|tengah hari|tengahari) (?:ini|ni|nanti)",
        "hari (?:ini|ni) (?:juga|gak|confirm|pasti)", "(?:minggu|bulan) (?:ini|ni|depan)",
        "(?<!selamat )hujung (?:minggu|bulan|tahun)(?! yang)",
        "(?:sebelum|selewat\\w*|menjelang|sampai|hingga) (?:\\w+ )?(?:isnin|selasa|rabu|khamis|jumaat|sabtu|ahad|"
        "maghrib|malam|petang|tengah|esok|hujung|tidur)",
        "(?:hari )?(?:isnin|khamis|jumaat|ahad)|hari (?:selasa|rabu|sabtu)",
        "(?:dalam|hanya|cuma|ambil|tunggu) (?:masa |tempoh )?(?:beberapa )?(?:jam|hari|minit|minggu)",
        "beberapa (?:jam|hari|minit) (?:lagi|sahaja|je)", "sehari dua|dua tiga hari",
    ),
    "es": (
        "(?:hasta|antes de) (?:la |el )?(?:navidad|reyes|año nuevo|nochebuena|semana santa|las fiestas)",
        "(?<!la )(?<!cada )(?<!esta )(?<!una )(?<!las )(?<!buenas )(?<!por )mañana(?!s)", "pasado mañana",
        "(?:cae|caera|llega|llegara|entregan?|sale|arriba|recib\\w+|tendr\\w+|pasan?) (?:\\w+ )?hoy(?! o )",
        "hoy (?:entre \\d|entre las|a las|se entrega|cae|llega|sale|mismo|sin falta|a mas tardar|por la (?:tarde|"
        "noche)|a la noche|antes|le llega)|"
        "antes de que (?:acabe|termine|finalice)|de hoy no pasa",
        "esta (?:noche|tarde|semana)|este (?:mes|finde|fin)",
        "(?:la )?(?:próxima|siguiente|otra) semana|(?:semana|mes|lunes|martes|miércoles|jueves|viernes|sábado|"
        "domingo) (?:que viene|que entra|entrante|próximo)|próximo mes",
        "lunes|martes|miércoles|jueves|viernes|sábado|domingo",
        "(?<!buen )(?<!feliz )(?<!excelente )(?<!lindo )(?:fin|finales|final|mediados|principios) de (?:semana|mes|"
        "año|dia)(?! (?:feliz|tranquilo))",
        "(?:en|dentro de|tarda|unas?|solo|apenas) (?:tan solo |solo |apenas |cuestion de |unas |unos |pocas |"
        "pocos |un par de |algunos |algunas )+(?:horas|días|minutos|segundos|semanas)",
        "(?:en )?cuestión de (?:horas|días|minutos)",
        "de un día para otro|(?:al )?día siguiente|(?:en )?el mismo día|de la noche a la mañana",
        "en un (?:par de|abrir y cerrar)|un par de (?:horas|días|semanas)|en un (?:día|rato|plis|periquete)",
        "antes de (?:comer|cenar|dormir|medianoche|mediodía|navidad|reyes|las \\w+|la noche|fin|acabar)|"
        "dos o tres días|día de pago",
    ),
    "pt": (
        "(?:até|antes d[oa]) (?:o |a |as )?(?:natal|ano novo|páscoa|carnaval|festas|virada)",
        "amanhã|amanha cedo|depois de amanhã",
        "(?:cai|chega|entrega\\w*|sai|pinga|recebe\\w*) hoje",
        "hoje (?:entre (?:as )?\\d|as \\d|chega|mesmo|à noite|a tarde|a noite|ainda|sem falta|até|já cai|cai)|"
        "(?:ainda|até|de) hoje(?! não)",
        "(?:esta|essa) (?:noite|semana|tarde)|(?:n?essa|n?esta) semana",
        "semana que vem|mês que vem|próxim[ao] (?:semana|mês|fim|segunda|terça|quarta|quinta|sexta)",
        "(?:segunda|terça|quarta|quinta|sexta)[- ]?feira|(?:até|na|nesta|para|pra|antes de|antes da|já na|"
        "da) (?:a |essa |próxima )?(?:segunda|terça|quarta|quinta|sexta|sábado|domingo)(?! (?:vez|parte|foto|via|"
        "pe[cç]a|op[cç]))|(?:no|neste|até) (?:sábado|domingo)",
        "(?<!bom )(?<!ótimo )(?<!lindo )(?<!excelente )(?:fim|final|início|meados) d[eoa] (?:semana|mês|dia|ano|"
        "tarde|noite)",
        "em (?:alguns|algumas|poucos|poucas|uns|umas|questão de|coisa de|menos de|um par de)(?: poucos|"
        " poucas)? (?:dias|horas|minutos|segundos|semanas)",
        "(?:uns|poucos|mais alguns) (?:dias|minutinhos)(?: e| só)?|umas horinhas|uns diazinhos",
        "(?:no )?(?:mesmo dia|dia seguinte)|de um dia pr?[ao] outro|da noite pro dia",
        "dois ou três dias|antes d[oea] (?:almoço|jantar|meia-noite|dormir|natal|anoitecer|fim|meio-dia)|"
        "dia do pagamento|em um (?:dia|instante|piscar)",
    ),
}  # fmt: skip

#: Vietnamese is matched with its accents where the text writes them: cuối ngày, but not nói thẳng for nội tháng
WITH_ACCENTS = (
    "(?:đến|tới|hết|qua) (?:tận )?(?:tết|noel|giáng sinh|cuối (?:tuần|tháng|năm))",
    "(?:ngày|sáng|trưa|chiều|tối|đêm) (?:mai|mốt|kia)|(?<!hoa )mai(?= (?:là|có|nhận|sẽ|shop|em|tiền|hàng|bên))|mai mốt",
    "(?:tối|đêm|chiều|trưa) nay",
    "(?:trong|nội|hết|trước) (?:hôm nay|ngày(?! \\d)|đêm nay|tuần|tháng|buổi|sáng|chiều|tối|trưa)(?: nay| mai| này)?",
    "(?<!tới )(?<!đến )hôm nay(?= (?:là|có|nhận|sẽ|luôn|xong|tiền|hoàn|shop sẽ))",
    "(?:tuần|tháng) (?:sau|tới|này|kế)|(?<!chúc )cuối (?:tuần|tháng|ngày|năm)(?! (?:vui|an|thật|tốt|ấm|"
    "\\d))(?: nay| này)?",
    "đầu (?:tuần|tháng)(?: sau| tới)?|giữa tháng",
    "(?<!lần )(?<!cái )(?<!chiếc )(?<!người )(?<!đơn )(?<!hình )(?<!ảnh )(?<!tấm )(?<!trang )(?<!mục )(?<!bước )(?<!"
    "dòng )(?<!điều )(?<!nút )(?<!khe )thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])"
    "(?=(?: (?:này|tới|tuần|là|nhận|có|tiền|hàng|sẽ))|[,.!?]|$)|trước thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật",
    "(?:trong|chỉ|khoảng|sau|mất|tầm|đợi|chờ)(?: khoảng| tầm| vòng| chừng| có)* (?:vài|mấy|đôi|ít) (?:ba )?"
    "(?:hôm|ngày|giờ|tiếng|phút|giây|tuần)",
    "(?:vài|mấy|ít) (?:hôm|ngày|giờ|tiếng|phút|tuần) (?:nữa|tới|là|sau)",
    "(?:một hai|đôi ba|hai ba) (?:hôm|ngày|bữa)|(?:ngày )?hôm sau(?= (?:là|có|nhận|tiền|hàng))|sáng hôm sau",
    "trước (?:tết|trưa|tối|chiều|cuối|giao thừa|noel|12 giờ|nửa đêm|khi ngủ)|kịp (?:trưa|tối|chiều|sáng|cuối tuần|tết)",
    "qua đêm|nhất trong ngày",
    "(?:một|hai|ba|bốn|năm|vài|mấy|đôi|\\d+) (?:ba )?bữa (?:nữa|tới|là (?:có|nhận|tới|chị|anh|bạn|hàng|tiền)|sau)",
    "(?:trong|nội|khoảng|tầm|chừng) (?:một|hai|ba|bốn|năm|vài|mấy|đôi|\\d+) (?:ba )?bữa",
)

#: deadline word -> days from today, so that the date of a fact vouches for it
DAYS_AHEAD = {
    "tomorrow": 1, "besok": 1, "esok": 1, "明天": 1, "明日": 1, "พรุ่งนี้": 1, "ngay mai": 1, "manana": 1, "amanha": 1,
    "后天": 2, "明後日": 2, "lusa": 2, "มะรืน": 2, "ngay kia": 2, "pasado manana": 2, "tonight": 0, "今晚": 0, "今夜":
    0,
}  # fmt: skip
#: days of the week from Monday on, in bare letters: a date of a fact vouches for its own
WEEKDAYS = (
    "monday|lunes|segunda|senin|isnin|周一|星期一|礼拜一|月曜|จันทร์|thu hai|thu 2",
    "tuesday|martes|terca|selasa|周二|星期二|礼拜二|火曜|อังคาร|thu ba|thu 3",
    "wednesday|miercoles|quarta|rabu|周三|星期三|礼拜三|水曜|พุธ|thu tu|thu 4",
    "thursday|jueves|quinta|kamis|khamis|周四|星期四|礼拜四|木曜|พฤหัส|thu nam|thu 5",
    "friday|viernes|sexta|jumat|jumaat|周五|星期五|礼拜五|金曜|ศุกร์|thu sau|thu 6",
    "saturday|sabado|sabtu|周六|星期六|礼拜六|土曜|เสาร์|thu bay|thu 7",
    "sunday|domingo|minggu|ahad|周日|周天|星期日|星期天|礼拜天|日曜|วันอาทิตย์|chu nhat",
)
