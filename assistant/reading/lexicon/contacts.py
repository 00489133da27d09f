"""Ways off the platform: apps and their nicknames, telephones, mail, sites, accounts, other shops. Own lists."""

from __future__ import annotations

OFF_PLATFORM = {
    "zh": (
        "建(?:了)?[^，。]{0,3}群|(?:老客|粉丝|售后|内部|福利|会员|有个)群|(?:我|我们|咱们?|店里)的号(?!码)|"
        "公[重粽终种忠]号|we?i ?信|微 ?xin",
        "(?:就是|有|找|加|搜)[^，。]{0,4}(?:我|咱|店主|老板)的?(?:号(?!码段)|账号|id)|扫(?:我|一下我|头像|封面|"
        "包裹|盒|箱|卡)[^，。]{0,8}码",
        "[微薇威徽维葳巍][信❤心伈芯♥❣x](?!支付|零钱|钱包|账单|余额|付款)", "v[信x❤♥](?![a-z])",
        "微❤|微♥|薇❤|威❤|卫❤|♥信|❤信|某信|徽章号",
        "(?:加|找我|搜我?|我的?)卫星|卫星号",
        "[加➕+][我下]?(?:个|一下)?(?:[v微q薇威]|群|好友|私人号?|老板|店长|客服号)(?![a-z])",
        "(?<![增添更参追附多])[加➕+](?:我们?|咱|俺)(?!急|强|大|快|紧|倍|单|购)",
        "(?<![a-z])[v微薇](?:我|一下|聊)", "企鹅号?(?!玩|公|抱|杯|图|灯|款|毛)", "[扣抠]{2}号?|球球号?|秋秋号?",
        "[qv]群|[进加入建]群|粉丝群|福利群|售后群|老客群|拉(?:您|你)?[进入]群|群里(?:找|联系|说|发)",
        "[进加入老粉福][客丝利]?裙(?!子|摆|边|款|长)", "微(?:博|店|商)|围脖",
        "二[维唯为][码嘛吗]|2维码|码上(?:加|联系)",
        "扫(?:一?扫|码|描(?:二维|包装|卡|上面|下面|这个|图|我|售后))(?!枪|仪|记录|签收|入库|出库)",
        "公众号|公重号|工众号",
        "小程序(?!订单)", "私下(?:转|联系|解决|沟通|给|打|加|退|聊)|私底下(?:转|加|给)|私转",
        "线下(?:转|交易|支付|解决|给|退)|走线下",
        "支付宝(?:账?号|转|收款|给|加|口令|打)|(?:转|打)[^，。]{0,6}支付宝|某宝|[支之]付[宝饱]号",
        "(?:把|发我|发给我们?|给我们?|报给?我?们?|留(?:个|一?下)|提供|告诉我们?|告知)[^，。到在]{0,6}(?:银行卡|卡号|"
        "账号|账户|收款码|支付宝)|收款码|银行卡号|卡号(?:发|给|"
        "报)", "转账给|直接转(?:您|你|给)|微信转|现金转",
        "淘宝|天猫|拼多多|京东(?!快递|物流|配送|小哥|快运|云仓)|闲鱼|小红[书薯]|快手(?!打)|得物|1688|某多|某东|"
        "海鲜市场|咸鱼|黄鱼",
        "(?:打|拨打?|致|来)(?:我们?|店里|客服|这个|店铺|店长|售后|下面|上面|他|师傅|"
        "老板)[^，。]{0,4}(?:的)?(?:电话|手机|座机|号码|热线)", "拨打|致电|电联|电话(?:联系|沟通)(?!不上|您|不到)",
        "打(?:个)?电话(?:给(?:我|店)|过来|来店|到店|找)|回(?:个)?电话给|直接打过[去来]|打过[去来]约",
        "(?:留|给|发|提供|报)[^。，打拨去]{0,6}(?:电话|手机号|联系方式|微信号|号码)(?!码)",
        "(?:电话|手机号?|客服热线|热线|座机|"
        "联系方式)(?:号码?)?[是:： ]+(?=[^，。]{0,4}[\\d一二三四五六七八九零幺壹柒])|联系方式[是:：]|(?:我们|咱们?|"
        "店里|本店|我)的?联系方式|(?:留|报)(?:个|一?下)?[^。，打]{0,4}(?:手机(?!壳|膜|支架|套|版|端)|号码|微信)|"
        "(?:我|师傅|店长|老板)的?(?:电话|手机|联系方式)",
        "(?:邮箱|邮件)(?:联系|至|到|发|地址|是|:)|发(?:个)?(?:邮件|邮箱)|写信到", "[qv][:：]\\s*[\\da-z]",
        "加(?:个|一下)?(?:联系方式|好友)", "站外|平台(?:以外|之外|外面)(?!的?快递)",
        "换个(?:平台|地方|软件|app)聊|去(?:别的|其他)(?:平台|软件)",
        "绿色(?:的)?(?:软件|聊天|图标|app|小图标|应用)|绿泡泡|绿泡|小绿(?!瓶|叶|植)|蓝色小飞机|(?:加|add|我的|在|"
        "上|搜|用|走|搞个)[^，。]{0,4}(?:小飞机|蓝鸟)|小飞机号|纸飞机|电报群|(?:橙|黄|红|蓝)色(?:软件|app|平台)|"
        "黑白(?:小)?方块|对准[^，。]{0,8}(?:码|方块|图案)",
        "卡片?[上里](?:的|有|写)[^，。]{0,10}(?:号|码|联系|微|群|电话)|售后卡|返现卡|好评卡",
        "(?:官方|自己的?|我们的?)(?:网站|官网|商城|网店)|官网|点[cｃ]om|百度(?:一下)?搜",
        "快递电话里?说|短信(?:联系|发)我|发(?:个)?短信(?:到|给)", "(?:私聊|私信)[^，。]{0,3}(?:微|v|qq|号)",
        "艾特.{1,12}(?:点|\\.)",
    ),
    "ja": (
        "(?:お?電話番号|ご?連絡先|メールアドレス)を(?:教|お知らせ|お送り)",
        "(?:ライン|らいん|ﾗｲﾝ|ＬＩＮＥ)(?:の(?:ほう|方)|なら|でも|で|に|ID|のid|id|追加|交換|から|へ|を|アカウント|"
        "公式|@|:)", "line(?:で|に|へ|id|を|追加|交換|から|の|公式|アカウント|@|:|は)",
        "友[だ達]ち?追加|ともだち追加|フレンド登録",
        "メールアドレス|(?:直接|こちらの?|下記の?|個人の?|店舗の?)メール(?:で|に|へ|まで)|メール(?:に|へ|"
        "まで)(?:ご連絡|お送り|送って)",
        "お電話(?!でのご(?:案内|対応)は)(?:ください|下さい|にて|で|番号|を(?:ください|お願い|いただ)|お願い|お待ち|"
        "頂)|電話番号|携帯(?:番号|に|へ)|直通|フリーダイヤル|ショートメール|sms",
        "カメラ(?:を|で)(?:かざ|読)|qrコード|二次元コード|コードを読み取",
        "銀行振込|口座(?:番号|に(?:直接|振))|振込先|振り込みます|直接(?:お)?振[りこ込]",
        "インスタ(?!ント)|ツイッター|ディーエム|カカオ|テレグラム|ワッツアップ|フェイスブック|スカイプ|"
        "ディスコード|メルカリ|楽天|ヤフオク|ペイペイ|paypay",
        "公式サイト|自社サイト|(?:当店|弊社|うち)の(?:サイト|ホームページ|hp)|ホームページ(?:の|から|に|へ)",
        "直接(?:メール|お電話|お振込|ご連絡先)",
        "(?:緑|みどり)(?:色)?の[^。、]{0,6}(?:アプリ|アイコン|チャット)|みどり(?:色)?のアプリ|(?:オレンジ|青)(?:色)?のアプリ",
        "(?:id|アカウント|ユーザー名)(?:は|:|「)[^。]{0,24}(?:検索|追加|フォロー|登録)",
        "(?:プラットフォーム|tiktok|アプリ)(?:の)?外(?:で|から|に)",
        "アットマーク|[_＿]アット[_＿]|どっとこむ|ドット[・ ]?(?:コム|ジェーピー|ネット|com|jp|shop)",
        "連絡先(?:は|を|:)(?!.{0,8}注文)",
    ),
    "th": (
        "(?:ขอ|ส่ง|แจ้ง|ทิ้ง|ฝาก)เบอร์",
        "(?:แอด|แอ๊ด|ทัก|คุย|ติดต่อ|ผ่าน|ทาง|ใน|ส่งมา|ไอดี|กลุ่ม|เพิ่ม|ที่)(?:มา|ไป|กัน|ต่อ|ทาง|ใน|ที่|ร้าน|เพื่อน|"
        " )*(?:ไลน์|ลาย|ลายน์|ไล(?!ฟ์|น์สด)|line(?![a-z])|เฟซ|เฟส|เฟสบุ๊ค|ไอจี|วอทส์?แอ[ปพ]|เทเลแกรม|ติ๊กต็อกส่วนตัว)",
        "แอดไลน์|(?<!เส้น)ไลน์(?!สี|ผลิต|การผลิต|สินค้า|ลาย)|ไลไอดี|ไลน์ไอดี|ทักไล",
        "แอดเฟ|เฟซบุ๊ก|เฟสบุ๊ค|เฟซ(?:ร้าน|บุ๊ค)|เพจ(?:เฟ|ร้าน|เรา|ของร้าน)?|อินบ็อกซ์เพจ",
        "ไอจี|อินสตาแกรม|เทเลแกรม|วอทส์?แอ[ปพ]|ดิสคอร์ด|ช้อปปี้|ลาซาด้า",
        "เบอร์(?:โทร|ร้าน|มือถือ|แอดมิน|ช่าง|ติดต่อ|ส่วนตัว| ?[0๐]| ?[\\d๐-๙](?:[ -]?[\\d๐-๙]){2,})",
        "โทร(?: ?\\.?\\s?[\\d๐-๙]|มาที่|เข้ามา|เบอร์|หา(?:เรา|ร้าน|แอดมิน|ช่าง)|มา(?:หา|คุย|ได้|เลย|ที่)|สาย|ด่วน|"
        "ติดต่อ|คุย)|สายด่วน|ฮอตไลน์", "สแกน(?:คิวอาร์|โค้ด|โค๊ด|รหัส|บาร์)|คิวอาร์(?:โค้ด|โค๊ด)?|qr",
        "เลข(?:ที่)?บัญชี|พร้อมเพย์|โอนเข้าบัญชีส่วนตัว|ทรูมันนี่",
        "(?:นอก|ข้างนอก)(?:แอ[ปพ]|แพลตฟอร์ม|ระบบ|ติ๊กต็อก)",
        "แอ[ปพ](?:สี)?ส้ม|(?:ส่อง|ยก|เอา)กล้อง|line(?:id|@)?(?![a-z])|ไอดี(?:ไลน์|line)", "อีเมล",
        "แอ[ปพ](?:สี)?เขียว|แชทเขียว", "เว็บ(?:ไซต์)?(?:ร้าน|ของร้าน|เรา|ของเรา)|จุด ?คอม|ดอท ?คอม",
        "แชทส่วนตัวนอก|ทักส่วนตัวที่",
    ),
    "en": (
        "(?:send|give|drop|leave|share|pass)\\w*(?: us| me)? (?:your|a) (?:phone|number|cell|mobile|whats\\w*|"
        "e-?mail|contact)(?! case)",
        "(?:ring|call|text) [a-z]+ on (?:his|her|our|my|oh|zero|\\d+|the (?:workshop|shop|store|office|direct))|"
        "(?:workshop|direct|office|shop) line",
        "(?:my|our) (?:mobile |cell |phone |direct |personal |work |whats\\w* )?(?:number|digits|cell|mobile)(?! one)",
        "(?:reach|ring|text|ping|message|dm|find|contact|call) (?:me|him|her|sam|us)(?: directly| anytime)? (?:on|"
        "at (?!the order|any|your))(?! (?:the |this |our |tiktok|here)(?:order|chat|app|page|platform))",
        "vx(?!-?\\d)|wx|we ?chat\\w*|wei ?xin|wechit|v[- ]?chat|qq(?!糖|弹|软|面|星)|q q",
        "(?:add|call|text|dm|ping|whats|pm) ?(?:我|咱|me)(?!\\w)(?! (?:back|here|in this|a))|(?:my|"
        "our) \\w+'?s (?:cell|phone|mobile|number|whats\\w*)|(?:black[- ]and[- ]white|checkered|pixel\\w*) square|"
        "point (?:your )?(?:\\w+'?s )?(?:phone|camera)|camera (?:at|over) the",
        "wh?[au]t+[sz]+[- ]?a+p+\\w*|what'?s ?app?\\w*|wha+ts ?ap+|watsapp\\w*|wats ?ap+|whatzap\\w*|wa\\.me\\S*|"
        "wazzap|whatsup (?:us|me|on|number)",
        "telegr[aeio]m+e?|t\\.me\\S*|tg|tele ?gram",
        "zalo|viber|(?<!lemak )kakao\\w*|skype|discord|snapchat|wickr|(?:on|via|through|use|over) signal",
        "face ?book|f ?book|fb|messenger(?! bag)|meta chat",
        "insta(?:gram|gran)?|ig|the gram|our (?:insta|ig|socials?)|on socials|twitter|on x (?:at|as|under)|"
        "threads?(?= (?:at|as|account))|pinterest|youtube channel|reddit",
        "line (?:id|app|account|chat|me|us|number|official)|line ?[:@]\\s?\\S+|(?:on|via|through|my|our|"
        "by) line(?! (?:with|up|of|for|at|in|and|to))",
        "add (?:me|us|him|her)(?: on| at| as|,|\\.|!)?(?! (?:a|some|more))|friend (?:me|us)",
        "qr(?:[ -]?codes?)?|q\\.r\\.|quick response code",
        "(?<!they )scan (?:the|this|our|that|it)?[^.!?]{0,18}(?:code|qr|card|square|picture|image|sticker)",
        "pay ?pal|venmo|zelle|revolut|gcash|maya wallet|cash ?app|western union|bitcoin|usdt|crypto|touch ?n ?go|"
        "tng|paynow|duitnow|promptpay",
        "(?:send|give|share|tell|need|provide|drop|text|forward|dm)\\w*(?: \\w+){0,3} (?:your )?(?:bank|account|"
        "card|iban|sort code)(?: \\w+){0,2} ?(?:details|number|info|no)?(?! statement)",
        "bank (?:transfer|details)|account (?:number|no)|iban|sort code|straight (?:in)?to your bank|cash in hand|"
        "cash by post",
        "(?:call|phone|ring|text|dial|sms|whatsapp|tel) (?:us|me|our|this|him|her|sam|the (?:shop|store|number|"
        "hotline|workshop|technician|manager|boss|owner))(?! (?:if|when) the courier)|(?:give|drop) (?:us|me|him|"
        "her|the shop) a (?:call|ring|text|buzz|bell)|sms|by (?:phone|text message)|over the phone|phone (?:us|"
        "call with us)",
        "(?:outside|off|away from|beyond|leave) (?:of )?(?:the |this )?(?:app|platform|tiktok\\w*|"
        "marketplace)(?! (?:fee|rules|polic))|off[- ](?:platform|app|site|the record)|take (?:this|it) (?:offline|"
        "elsewhere|private)|somewhere (?:else|more private)|another (?:app|platform)|different app",
        "e-?mail (?:us|me|to|at|our|the (?:shop|owner|manager))|(?:by|via|over|through|an|our|"
        "my) e-?mail(?! (?:from|confirmation))|shoot (?:us|me) an|gmail|outlook|inbox us at|e-?mail address",
        "our (?:own |official |other |main )?(?:website|site|web ?shop|web ?page|homepage|online (?:store|shop)|"
        "url|link)|google (?:us|our|the shop)|search (?:for )?(?:us|our (?:shop|store|brand|name)(?: name)?) (?:on|"
        "in|at)(?! tiktok)|look us up",
        "hotline|help ?line|(?:phone|mobile|cell|contact|telephone) (?:number|no)|landline|toll[- ]free|"
        "dial(?= (?:\\d|us|our|this|me|oh|zero|the number))|"
        "text \\w+ to \\d{4,6}",
        "amazon|shopee(?! (?:xpress|express))|lazada(?! (?:logistics|express))|tokopedia|temu|shein|ebay|etsy|"
        "aliexpress|carousell|taobao|bukalapak|blibli|mercado livre|mercado libre|mercadolibre|walmart",
        "direct(?:ly)? (?:from|with) us off\\w*|dm (?:us|me) on|buy direct|order direct(?:ly)?(?: from)?",
        "(?:green|blue|purple|yellow|other) (?:chat|messaging|messenger|chatting|bubble|phone)? ?app|"
        "green (?:bubble|icon|one with the phone)|the app with the (?:phone|bird|plane|ghost|green)",
        "(?:the )?card (?:in|inside) (?:the|your) (?:box|parcel|package)[^.!?]{0,25}(?:number|contact|code|id|"
        "handle)|(?:my|our|shop'?s?|insta\\w*) (?:handle|username) is|my id is|our id is",
        "(?:dot|d0t) ?(?:com|net|shop|co|org|store|io|me|my|uk)(?![a-z])|[a-z0-9]+dotcom|forward slash",
        "linktr\\.?ee|link ?tree|bit\\.?ly|link in (?:our |the |my )?bio|bio link|tiny ?url|google form|typeform",
    ),
    "id": (
        "(?:kirim|minta|share|kasih|bagi|info)\\w* (?:nomor|no|nomer|kontak)(?: (?:wa|hp|kakak|telp))?|(?:kontak|"
        "hubungi|telp)(?: aja| saja)? (?:nomor|nomer|no)|(?:nomor|nomer)(?:nya)?(?: yang)?(?: ada)? di kartu",
        "(?:chat|nomor|nomer|no|via|lewat|ke|hubungi|add|kontak|japri|pake|pakai|di|grup|by) (?:w ?a|ws|wa+)",
        "wa (?:kami|admin|aja|ya|kak|di|ke|saya|toko|cs|nya|me|grup)",
        "wa[:.]? ?\\d+|w\\.a\\.?|wasap\\w*|watsap\\w*|wasep|whats?ep|we[- ]?a",
        "(?:nomor|nomer|no\\.?) ?(?:hp|telepon|telpon|telp|rekening|rek|kontak|admin|cs|ponsel|handphone)\\w*",
        "(?:kirim|minta|share|kasih|bagi|info)\\w* (?:no\\.?|nomor|nomer)? ?(?:rekening|rek|norek)\\w*|norek|"
        "rekening (?:pribadi|bca|bri|mandiri|toko|kami)|transfer (?:manual|langsung|pribadi)|dana (?:ke|"
        "via) (?:gopay|ovo|dana|shopeepay)|gopay|ovo",
        "(?:scan|pindai|foto) (?:kode|qr|barcode|kartu)\\w*|kode qr|barcode(?!nya)",
        "(?:di )?luar (?:aplikasi|platform|tiktok|app)",
        "(?:telepon|telpon|telp|tlp|call|sms|miscall) (?:kami|ke|aja|nomor|saya|admin|toko|langsung|cs|teknisi)",
        "hubungi (?:kami )?(?:di|ke|lewat) (?:nomor|email|situs|nomer)|hubungi (?:nomor|nomer|no)",
        "japri|dm (?:ig|insta\\w*|kami di|ke ig)|ig (?:kami|toko)|follow ig|tele(?:gram)?(?! (?:kabel|scopic))|"
        "pesbuk|fesbuk|efbi|e-?mail (?:ke|kami|di)|(?:ke|lewat|via) (?:e-?mail|surel)",
        "(?:lapak|toko|app|apk|aplikasi|marketplace|e-?commerce) (?:sebelah|oren\\w*|oranye|ijo\\w*|hijau)|"
        "sebelah yang (?:oren|oranye|ijo|hijau)|arah\\w+ kamera|titik (?:com|co|id|net|shop)|garis miring|(?:situs|"
        "web(?:site)?|toko online) (?:kami|toko)|(?:aplikasi|app|apk) (?:hijau|ijo|ijo-ijo|sebelah)|toko (?:oren|"
        "ijo|sebelah)|grup (?:pelanggan|vip|telegram)",
    ),
    "ms": (
        "(?:bagi|hantar|tinggalkan|beri) (?:nombor|no) (?:tel|fon|hp|phone|cik)",
        "was+[ae]p\\w*|ws(?:ap)? (?:kami|je|no|nombor)|wssp|(?:nombor|no\\.?) (?:telefon|akaun|hp|tel|fon|phone|"
        "bank)\\w*|akaun bank(?! (?:anda|cik|asal))|imbas (?:kod|qr|kad)|kod qr|(?:telefon|call|hubungi|contact|"
        "tel) (?:kami|saya|nombor|no|admin|terus|bos|juruteknik)(?: (?:di|kat|melalui) (?:nombor|no|talian))|"
        "(?:telefon|call) (?:kami|saya|terus|admin)",
        "(?:di|kat) luar (?:aplikasi|platform|app|tiktok)|luar (?:platform|aplikasi)|talian (?:kami|hayat|terus)|"
        "telegr\\w+|aplikasi hijau|app hijau|hala\\w* kamera|(?:laman (?:web|sesawang)|web) kami|titik com|"
        "noktah com|emel (?:kami|ke|di)|group (?:whatsapp|vip|customer)|(?:add|tambah) (?:je )?(?:kami|saya)|"
        "pm (?:tepi|kami|saya)|transfer terus|fb kami|facebook",
    ),
    "vi": (
        "(?:cho|gửi|để lại|nhắn)(?: shop| em| mình)*(?: xin)? (?:số (?:điện thoại|máy|của)|sđt|liên lạc)",
        "kết bạn (?:zalo|facebook|da ?lo|qua|với (?:shop|em))|dza ?lo|(?:qua|bằng|kết bạn|add|nhắn|số|nick|lên|bên|"
        "vào|app) (?:da|ja|ga) ?lo|dalo",
        "(?:inbox|ib|nhắn|qua|lên|vào|trên|trang|nick) (?:facebook|fb|zalo|face|phây|fanpage|page|ig|insta)\\w*|"
        "phây ?(?:búc|búk)|fanpage|mét[- ]?sen[- ]?giơ|mess(?:enger)? (?:shop|em|page)",
        "số (?:điện thoại|đt|máy|hotline|zalo|liên hệ)|sđt|sdt|đt (?:shop|em|số)|gọi (?:cho shop|hotline|số|em|"
        "qua số|thẳng|điện|trực tiếp cho|về số|vào số|shop|cửa hàng|ngay số)|alo (?:cho )?(?:shop|em|số|ngay)|"
        "nháy máy|nhá máy|điện thoại (?:cho|qua|tới|đến) (?:shop|em|số)|liên hệ (?:qua )?số",
        "số tài khoản|stk|(?:gửi|cho|xin|nhắn)(?: \\w+){0,3} (?:stk|tài khoản ngân hàng)|momo|"
        "chuyển khoản (?:riêng|trực tiếp|ngoài)|zalopay",
        "(?:sàn|app|ứng dụng) (?:cam|vàng|xanh|kia)|(?:đưa|chĩa|hướng) (?:camera|máy)|quét (?:mã|qr|thẻ)|mã qr|"
        "mã vạch trên thẻ",
        "ngoài (?:sàn|ứng dụng|nền tảng|app|tiktok)|app (?:xanh|màu xanh)|ứng dụng xanh|bên app khác|nhóm (?:zalo|"
        "kín|khách)",
        "chấm (?:com|vn|net|cơm)|(?<!giao )(?<!gửi )(?<!hàng )(?<!đến )chấm shop|"
        "gạch chéo|a còng|(?:trang web|website|web) (?:của )?(?:shop|bên em|riêng)|"
        "e-?mail (?:cho|tới|về|shop|của)|gửi mail",
    ),
    "es": (
        "(?:p[aá]s[ea]|d[eé]j[ea]|m[aá]nd[ea]|env[ií][ea]|d[ae])(?:me|nos) (?:su|tu|un) (?:tel[eé]fono|n[uú]mero|"
        "cel\\w*|whats\\w*|m[oó]vil|correo|contacto)",
        "g?[gu]uas+ap\\w*|wasap\\w*|wats?ap\\w*|guats\\w*|whats|wsp|wpp|wapp",
        "escr[ií]ban?(?:os|me) (?:al|a) (?:correo|whats\\w*|mail|n[uú]mero|tel\\w*)|(?:al|por|un|nuestro|"
        "mi) (?:correo|e-?mail|mail)(?! de confirmaci)|correo electrónico",
        "n[uú]mero de (?:teléfono|cuenta|celular|móvil|contacto|whats\\w*)|(?:mi|nuestro|al) (?:n[uú]mero|"
        "tel[eé]fono|celular|m[oó]vil|fijo|cel)(?! de (?:pedido|orden|gu[ií]a|seguimiento))|por tel[eé]fono",
        "ll[aá]m(?:e|a|en)(?:nos|me)|ll[aá]m[ea] al|m[aá]r(?:que|ca|quen|ca)(?:nos|me)|marque al|marca al|"
        "d[eé]nos una llamada|una llamada al|tel[eé]fono (?:del|de la) (?:t[eé]cnico|tienda|local)",
        "(?:la )?(?:app|aplicaci[oó]n) (?:naranja|amarilla|azul)|apunt\\w+ (?:con )?(?:la|su) c[aá]mara|código qr|"
        "escane\\w+ (?:el|la|este|nuestro)(?: c[oó]digo| tarjeta| qr)",
        "(?:fuera|por fuera) de (?:la |el )?(?:aplicaci[oó]n|plataforma|app|tiktok)|(?<!va )(?<!van )(?<!queda "
        ")(?<!lava )por fuera|otra (?:app|"
        "aplicaci[oó]n|v[ií]a)",
        "(?:compr\\w+|pid\\w+|orden\\w+|visit\\w+|entr[ae]\\w*|ingres\\w+|regístr\\w+)[^.,]{0,20} nuestra p[aá]gina|"
        "nuestra (?:página web|web|tienda (?:online|en l[ií]nea)|app|fan ?page)|p[aá]gina de facebook|"
        "nuestro (?:facebook|instagram|insta|face|sitio)|(?:por|mi|en) (?:face|insta|feis)(?:buk)?|feisbuk",
        "transferencia (?:bancaria|directa)|bizum|clabe|mercado ?pago|oxxo|(?:su|n[uú]mero de) cuenta bancaria|"
        "datos bancarios|spei", "agr[eé]g(?:ue|a)(?:nos|me)|a[ñn][aá]d(?:e|a)(?:nos|me)",
        "punto (?:com|net|mx|org|shop)|punto es(?= barra|\\s*[,.;)]|\\s*$)|barra (?:ayuda|soporte|contacto)|arroba|"
        "(?:app|aplicaci[oó]n|icono|bot[oó]n|globito|muñequito) verde|la verde|grupo de (?:clientes|whats\\w*|"
        "telegram)|por privado (?:al|en)",
    ),
    "pt": (
        "(?:passa|manda|deixa|me d[aá]|envia|informe|informa)\\w* (?:o )?(?:seu|teu) (?:n[uú]mero|telefone|zap|"
        "whats\\w*|contato|celular|e-?mail)",
        "zap(?:zap|inho)?|zipzop|u[ae]ts(?:ap+)?|uat?zap|whats|uotis|wpp|zape",
        "chama (?:a gente )?no (?:zap|whats\\w*|insta|direct|privado|pv)|me chama (?:no|l[aá])|(?:no|"
        "pelo) (?:insta|face|telegram|direct|direct do insta|pv)",
        "n[uú]mero de telefone|(?:meu|nosso|no|pelo) (?:n[uú]mero|telefone|celular|contato)(?! d[oe] (?:pedido|"
        "rastreio))|ligu?e? (?:para|pra|no|na)(?! (?:tomada|energia|a tomada))|me lig[au]\\w*|liga pra gente|"
        "nos ligue|por telefone|d[aá] um toque|telefone d[oa] (?:t[eé]cnico|loja)",
        "código qr|qr ?code|escane\\w+ (?:o|a|este|nosso)(?: c[oó]digo| cart[aã]o| qr)|apont\\w+ (?:a|"
        "sua) c[aâ]mera|(?:app|aplicativo) (?:laranja|amarelo|azul|verd\\w+)",
        "(?:por )?fora d[ao] (?:aplicativo|plataforma|app|tiktok)|por fora(?! d[ao] (?:caixa|embalagem|produto))|"
        "outr[oa] (?:aplicativo|plataforma)",
        "nosso (?:pr[oó]prio )?(?:site|instagram|insta|face|grupo|canal)|(?:compr\\w+|visit\\w+|entr[ae]\\w*|"
        "acess\\w+)[^.,]{0,20} nossa p[aá]gina|nossa (?:p[aá]gina web|loja (?:virtual|"
        "online))|chave pix|pix|dados banc[aá]rios|conta banc[aá]ria|n[uú]mero da conta|ted|picpay",
        "(?:mand|envi|escrev)\\w+ (?:um |o |pro |para o |pra )?(?:nosso |meu )?e-?mail|(?:nosso|meu|pelo|por|via|"
        "no|pro) e-?mail|arroba|ponto com(?= ponto| barra|\\s*[,.;)!]|\\s*$| br)|ponto br|barra (?:ajuda|suporte|"
        "contato)|(?:app|aplicativo|[ií]cone|bot[aã]ozinho) verde|verdinho|adicion[ae] (?:a gente|nosso|meu|"
        "o n[uú]mero)|grupo vip",
    ),
}  # fmt: skip

#: before a way off the platform: it is refused or warned of
NEGATED_BEFORE = {
    "zh": ( "(?:不要|请勿|切勿|勿|不能|无法|不会|不可以|不支持|不接受|不建议|谨防|警惕|凡是?|拒绝|没有|不用|无需|"
        "不需要|从不|不允许|禁止|不得|没法|不方便用|请别)[^，。]{0,14}$",),
    "ja": ("(?:ではなく|以外の|代わりに)[^。、]{0,10}$",),
    "th": ("(?:ไม่(?:สามารถ|ต้อง|มี|ได้|ขอ|ควร|รับ|สะดวก)|อย่า|ห้าม|งด)[^,]{0,16}$",),
    "en": (
        "(?<!why )(?:can't|cannot|can not|never|don't|do not|won't|will not|not able to|unable to|avoid|"
        "not allowed to|aren't|isn't|instead of|"
        "without|rather than|beware of|ignore|no|not|doesn't)(?! (?:hesitate|forget|be shy|wait|worry|only|just|"
        "better|working))\\b(?:(?!\\b(?:so|but|please|just|then|instead|rather|ping)\\b)[^,]){0,48}$",
    ),
    "id": ( "(?:tidak|jangan|bukan|belum|dilarang|tanpa|nggak|gak|tak)(?! (?:usah|perlu) (?:ragu|"
        "sungkan))(?! ragu)\\b(?:(?!\\b(?:tapi|jadi|mending|silakan|tolong|langsung)\\b)[^,]){0,40}$",),
    "ms": ("(?:tidak|jangan|bukan|belum|tanpa|tak)(?! (?:segan|ragu))\\b[^,]{0,28}$",),
    "vi": ("(?:khong|dung|chua|khong the|khong nen|khong duoc|tranh)(?! (?:ngai|tien|ngan ngai))\\b[^,]{0,26}$",),
    "es": (
        "(?:no|nunca|sin|evite|jamas)(?! (?:dude|olvide|solo|se olvide|tenga pena))\\b"
        "(?:(?!\\b(?:asi que|pero|mejor|entonces|por favor|mientras)\\b)[^,]){0,45}$",
    ),
    "pt": (
        "(?:nao|nunca|sem|evite|jamais)(?! (?:hesite|esqueca|so|deixe de))\\b"
        "(?:(?!\\b(?:entao|mas|melhor|por favor|enquanto)\\b)[^,]){0,45}$",
    ),
}  # fmt: skip
NEGATED_AFTER = {
    "zh": ( "^[^，。]{0,10}(?:做不了|不行|不可以|不支持|不允许|都是假|是骗|违规|请勿|不要信|我们不|不提供|不被允许|"
        "办不到|没办法)",),
    "ja": ( "^[^。]{0,24}(?:できません|できかね|いたしかね|致しかね|しておりません|ておりません|ていません|"
        "行っておりません|(?:書か|記載し|入力し|投稿し|載せ)ない|書き込まない|"
        "不要|ありません|できない|不可|ご遠慮|お控え|お受けして(?:いない|おりません))",),
    "th": ("^[^ ]{0,14}(?:ไม่ได้|ไม่ถูกต้อง|ผิดกฎ)",),
    "en": ( "^[^,.]{0,24}(?:is not (?:allowed|possible|something)|isn't (?:allowed|possible|something)|is against|"
        "are not allowed|are scams?)",),
    "id": ("^[^,.]{0,20}(?:tidak (?:bisa|boleh|diperbolehkan|diizinkan)|dilarang)",),
    "ms": ("^[^,.]{0,20}(?:tidak (?:boleh|dibenarkan)|tak boleh)",),
    "es": ("^[^,.]{0,20}(?:no (?:est[aá] permitid\\w|es posible|se puede))",),
    "pt": ("^[^,.]{0,20}(?:nao (?:e permitid\\w|e poss[ií]vel|pode))",),
}  # fmt: skip

#: words for single digits and tens, by which a telephone number is spoken
SPOKEN_DIGITS = (
    "zero|oh|o|nought|one|two|three|four|five|six|seven|eight|nine|double|triple|hundred|ten|twenty|thirty|forty|"
    "fifty|sixty|seventy|eighty|ninety|eleven|twelve|"
    "nol|kosong|satu|dua|tiga|empat|lima|enam|tujuh|delapan|lapan|sembilan|dobel|puluh|belas|sepuluh|sebelas|"
    "khong|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|linh|le|"
    "cero|uno|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|doble|diez|once|doce|trece|catorce|quince|veinte|"
    "veinti\\w+|dieci\\w+|treinta|cuarenta|cincuenta|sesenta|setenta|"
    "ochenta|noventa|um|uma|dois|duas|quatro|sete|oito|nove|meia|dez|onze|doze|treze|quatorze|quinze|vinte|trinta|"
    "quarenta|cinquenta|sessenta|oitenta|"
    "seiscientos|seiscentos|cien|cem"
)

#: apps whose name is spelt with digits among its letters: disc0rd, t3legram
APPS = (
    "discord|telegram|whatsapp|whatsap|watsapp|instagram|insta|zalo|facebook|wechat|weixin|viber|skype|messenger|"
    "kakao|snapchat|paypal|"
    "signal|gmail|hotline|shopee|lazada|tokopedia|email|line|taobao"
)

#: words that mean something else without their accents: da lo (leather, already worry)
ACCENTED = r"(?:da|za|gia|ja|dza) ?lô|zê ?lô"
