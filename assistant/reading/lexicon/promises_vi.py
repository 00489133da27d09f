"""What a Vietnamese text promises, built from parts; accents tell its words apart. Own lists."""

from __future__ import annotations

_YOU = "(?:bạn|anh|chị|khách|quý khách|mình|cô|chú|ac|a/c|anh/chị|anh chị|em|bác|nàng|c|b|ad|khách iu|khách yêu)"
_SHOP = "(?:shop|bên (?:em|mình|shop|tôi)|chúng tôi|tụi em|em|cửa hàng|tiệm|nhà em|nhà mình|bọn em|mình|sốp|shốp|kho)"
_MONEY = "(?:tiền|số tiền|khoản tiền|khoản|xiền|lúa|thóc|chi phí|giá trị đơn|tiền hàng|tiền mua|money|xèng|ngân lượng)"
_BACK = (
    "(?:hoàn|trả lại|trả về|trả|chuyển (?:lại|trả|khoản|về)|quay (?:về|lại|trở lại)|về (?:lại )?(?:tay|ví|túi|"
    "với|tài khoản|thẻ)|gửi lại|bù|thối lại|chuyển|về lại|ck|bắn|nhận lại|lấy lại|refund|đền|chạy về|bay về|"
    "nằm (?:gọn )?trong|trở lại|trở về|ting ting)"
)
_PURSE = "(?:ví|túi|tài khoản|thẻ|tk|bóp|hầu bao|ngân hàng|momo|zalopay)"
_FREIGHT = (
    "(?:phí ship|phí vận chuyển|tiền ship|tiền vận chuyển|ship|cước(?: phí)?|cước vận chuyển|"
    "phí gửi(?: \\w+){0,4}?|tiền gửi(?: \\w+){0,4}?|phí giao hàng|phí giao|phí hoàn hàng|phí đổi|phí trả hàng|"
    "chi phí vận chuyển|tiền cước|phí hai chiều|phí)"
)
_BEAR = (
    "(?:chịu|lo|trả|bao|thanh toán|tính cho (?:shop|em)|gánh|hỗ trợ|chi trả|free|miễn|là phần (?:của )?shop|"
    "bao luôn|đài thọ|bao hết|0đ|0 đồng|bên em trả)"
)
_GOODS = (
    "(?:cái|chiếc|món|đôi|bộ|hộp|chai|lọ|sản phẩm|hàng|áo|váy|quần|máy|em|bé|con|túi|tấm|ly|cốc|bình|đơn|gói|hũ|"
    "tuýp|cây|quyển|giày|dép|đèn|nồi)"
)
_NEW = (
    "(?:mới(?! (?:nhất|về|rời|đến|nhận|biết|kiểm|có|được|cập nhật|ra|hôm|vừa|đây|gửi|giao|xuất|đi))|"
    "(?<!chưa )(?<!làm )(?<!dung )khác(?! (?:đi|hơn|gì|về|biệt|nhau|với|màu|ảnh|hẳn|hình|mô|thường))|"
    "nguyên (?:vẹn|seal|tem)|lành lặn|(?<!chưa )(?<!không )đúng (?:màu|mẫu|size|cỡ|loại|như đã đặt)|thay thế|"
    "y chang|tương tự|bù|mới tinh|xịn hơn|mới cứng|mới toanh|mới keng)"
)
_SEND = (
    "(?:gửi|giao|ship|chuyển|đổi|cho|thay|tặng|bù|phát|làm(?= cho| lại)|lấy(?= cho)|cấp|đền|trả|bưng|gởi|xuất|"
    "đóng|soạn)"
)

PROMISES: dict[str, tuple[str, ...]] = {
    "refund": (
        "(?:bên|với|hỏi) kế toán",
        "(?:trả|hoàn|bù|gửi|chuyển) (?:lại )?(?:\\w+ ){0,3}(?:một|1|phần|nửa|chút|ít) ?(?:một )?(?:phần|nửa|"
        "chút|ít)?(?: tiền)\\b", "quay (?:về|lại) (?:với )?(?:ví|tay|túi|bạn|chị|anh|tài khoản)",
        "tiền (?:của )?(?:chị|anh|bạn|mình)?(?: \\w+){0,3} (?:không mất|còn nguyên|an toàn|về lại|quay về|"
        "không đi đâu)",
        "hoàn (?:lại |trả |về |luôn |ngay |đủ |hết |bớt |toàn bộ |trọn |phần |một phần |cho \\w+ )*(?:tiền|"
        "khoản|phần tiền|một nửa|nửa|số)", "hoàn trả(?! hàng)", "trả lại (?:\\w+ )?(?:tiền|khoản)",
        "hoàn (?:lại|tiền|trọn|đủ|hết|về|phí|cho|một|toàn|nửa|bớt|\\d)(?! thiện)",
        "(?:sẽ|được|xin|shop|em|để|và) hoàn(?! (?:thiện|toàn (?!bộ)|thành|cảnh|hảo|tất|chỉnh|hàng))", "chuyển khoản",
        "refund\\w*", "tiền hoàn",
        f"{_BACK} (?:cho |lại |về |luôn |hết |ngay |đủ |trả )*(?:{_YOU} )?(?:lại |nguyên |đủ |hết |toàn bộ |"
        f"một phần |phần |chút |ít |trọn |cả |nửa |một nửa |vốn )*{_MONEY}\\b(?! (?:nhất|hơn|khi nhận|mặt khi|"
        "ship|vận chuyển|gửi|cước))",
        f"(?<!thanh toán )(?<!đã trả ){_MONEY}\\b[^.!?;,]{{0,30}}? (?:hoàn|trả lại|chuyển (?:lại|trả|về)|"
        "quay (?:về|lại|trở lại)|về (?:lại )?(?:tay|ví|túi|với|tài khoản|thẻ|đúng|theo)|gửi lại|bù|nhận lại|"
        "refund|chạy về|bay về|nằm gọn|trở (?:lại|về)|ting|về với|sẽ về|tự về)",
        f"(?:về|vào|trong|đầy|qua) (?:lại )?{_PURSE} (?:của )?{_YOU}\\b",
        f"{_PURSE} (?:của )?(?:{_YOU} )?(?:\\w+ ){{0,3}}(?:đầy|nguyên vẹn|vui|ấm|dày|không (?:vơi|hao|thiệt|mất|"
        "mỏng)|lành|phồng)", "(?<!gửi )(?<!giao )(?<!ship )bù (?:tiền|lại|đắp|cho|chênh|phần|vào)(?! lỗ chỗ)",
        "ck (?:lại|trả|cho|bù)\\b",
        "chuyển lại (?:cho )?(?:bạn|anh|chị|tiền|mình|khách)",
        "(?:phần|khoản) (?:chênh|chênh lệch|còn lại|dư)(?: \\w+){0,4} (?:hoàn|trả|chuyển|bù|gửi)",
        "được nhận lại (?:\\d|tiền|số|khoản|toàn)", "nhận lại (?:\\d+|tiền|đủ|hết)",
        "(?:về|trả về|gửi) (?:đúng )?(?:hình thức|ví|thẻ|tài khoản) (?:\\w+ )?(?:đã )?thanh toán", "cashback",
        "hoàn xu", "xu\\b(?= (?:vào|cho|tặng))",
        "trả (?:lại )?(?:cho )?(?:bạn|anh|chị|khách|mình) (?:nguyên|đủ|hết|lại|đúng|tiền|khoản|toàn|một phần|"
        "nửa)",
    ),
    "full_refund": (
        "(?:phần|số|khoản|tiền) (?:còn lại|dư|thiếu|kia)[^.!?;]{0,26}(?:chuyển|gửi|trả|hoàn|bù|ck|nốt|đưa|đủ|"
        "tất toán)", "(?:chuyển|trả|hoàn|gửi|bù) nốt", "không sứt mẻ",
        "hoàn (?:lại |tiền |trả )?(?:toàn bộ|100|hết|đủ|trọn|nguyên|cả|full|tất)",
        "(?:toàn bộ|nguyên|trọn|tất cả|hết|đủ|cả) (?:số )?tiền", "hoàn tiền (?:toàn bộ|đầy đủ|100|hết)",
        "không (?:thiếu|mất|sót|hụt|thiệt) (?:một|1|đồng|cắc|xu)(?: đồng| cắc| xu| hào)?(?: nào)?",
        "(?:tiền|số tiền|khoản|phần) (?:còn lại|thừa)[^.!?;,]{0,14} (?:hoàn|trả|chuyển|gửi|bù)",
        "coi như (?:\\w+ )?(?:không mất|chưa mua|miễn phí|quà|tặng|không tốn|shop mời|shop biếu|shop tặng|"
        "khỏi trả|0 đồng|free)",
        "(?:đơn|món|lần|chầu) này (?:\\w+ )?(?:shop |em |bên em )?(?:mời|tặng|bao|biếu|đãi|free|miễn phí|"
        "không tính)", "(?:mất|tốn|trả) bao nhiêu (?:\\w+ ){0,3}(?:hoàn|trả|đền|bù|lại)", "trọn vẹn (?:số )?tiền",
        "hoàn (?:lại )?đúng chừng",
    ),
    "keep_item": (
        "(?:khỏi|không cần|khỏi cần) (?:trả|gửi|hoàn|đưa)(?: (?:lại|về|nữa|đâu|cho shop))?(?=[ ,.!]|"
        "$)(?! (?:thêm|tiền|phí|gì))",
        "(?:đôi|cái|chiếc|món|hàng|con) (?:cũ|kia|hư|hỏng|vỡ|bể)(?: \\w+){0,3} (?:tặng|cho|giữ|bỏ|biếu|xài|khỏi)",
        "(?:không|chẳng|khỏi|hổng|ko|k|khỏi cần|không cần|miễn) ?(?:cần |phải |phiền |mất công |lo |"
        "bắt )*(?:\\w+ )?(?:trả|gửi|hoàn) (?:lại |trả |về |gì về|hàng )+",
        "hàng (?:khỏi|không cần|không phải|khỏi phải) (?:gửi|trả)",
        "(?:bạn|anh|chị|khách|mình|cứ|hàng) (?:cứ |vẫn |được )?giữ (?:lại )?(?:hàng|sản phẩm|luôn|dùng|xài|"
        "để dùng|lấy|mà dùng)?(?=[^.]{0,20}[.,!]|$)(?! (?:hộp|hoá đơn|hóa đơn|vỏ|tem|bao bì|ảnh|biên|phiếu|"
        "nguyên|mã|video))", "giữ lại (?:hàng|sản phẩm|dùng|luôn)",
        "(?:vẫn )?là của (?:bạn|anh|chị|quý khách|khách)\\b",
        "không (?:thu|đòi|lấy|nhận)[^.,]{0,16} (?:lại|về)\\b(?! được)", "không cần (?:nhận|thu) lại",
        "vứt (?:đi|luôn|cái)|bỏ (?:luôn|cái) (?:cái )?(?:cũ|hỏng)",
    ),
    "compensation": (
        "đền (?:đúng|đủ|theo|bằng|nguyên|giá|100)", "đền bù", "bồi thường", "bồi hoàn", "bù chênh lệch", "bù giá",
        "đền (?:cho|tiền|gấp|luôn|bạn|anh|chị|hết|đủ|lại|mức)(?! đáp)", "đền bạn|đền anh|đền chị",
        "hỗ trợ (?:bạn |anh |chị |thêm |lại |cho \\w+ )*(?:tiền|phí|chi phí|một khoản|một phần|chút|ít|\\d|"
        "khoản|giá)", "bớt (?:cho|tiền|giá|chút|ít)",
        "(?:chút|ít|tí|một chút|một ít|món) (?:lòng thành|thành ý|tấm lòng)(?= (?:shop|gửi|của))", "chút thành ý",
        "lì xì", "phong bao", "bao lì xì", "(?:gấp|phạt|đền) (?:\\d+|mười|năm|ba|đôi|hai) lần",
        "(?:một )?(?:chút|tí|ít) (?:gì đó|bất ngờ|xíu)(?= (?:cho|gửi|tặng|dành|trong|bù|vào))",
        "bù đắp(?! (?:niềm|sự|bằng lời))", "phần thưởng", "cảm ơn bằng",
    ),
    "made_whole": (
        "(?:không|chẳng|hổng|ko|chả|đâu|khỏi|miễn) (?:để |phải |bị |hề |có |lo |sợ |cho |ai |"
        "làm )*(?:\\w+ )?(?:thiệt|lỗ|mất (?:tiền|đồng|một đồng|xu|1|phí|gì|cắc|vốn)|tốn (?:tiền|đồng|một|xu|" "thêm|"
        "phí|cắc|kém)|chịu thiệt|bỏ (?:tiền|đồng|thêm)|trả (?:thêm|đồng|tiền|một)|móc (?:túi|ví|hầu bao|tiền)|"
        "mất mát|hụt)(?! (?:kế|mã|số|thời gian|công))",
        "(?:thiệt hại|tổn thất|chi phí|phí tổn|mọi (?:chi phí|thứ|khoản|phí)|tất cả|"
        "rủi ro)(?: \\w+){0,6}? (?:shop|em|bên em|bên shop|bên mình|tụi em|chúng tôi|"
        "cửa hàng)(?: \\w+){0,2} (?:chịu|lo|gánh|trả|bao|đền|lãnh|nhận|bù)",
        "(?:shop|em|bên em|bên shop|bên mình|tụi em|chúng tôi|cửa hàng)(?: \\w+){0,3} (?:chịu|lo|gánh|bao|đền|"
        "lãnh|nhận|bù|chi trả|thanh toán|trả)(?: \\w+){0,3} (?:chi phí|thiệt hại|tổn thất|phí|khoản|mọi thứ|hết|"
        "tất|từ a|rủi ro|toàn bộ)\\b",
        "(?:shop|em|bên em|bên shop) (?:xin )?(?:chịu hết|bao hết|lo hết|gánh hết|bao trọn|lo trọn|chịu toàn|"
        "chịu lỗ|nhận lỗ)", "một (?:đồng|xu|cắc|hào) (?:cũng|nào)",
        "thiệt (?:đâu|bao nhiêu|thì)[^.!?;]{0,10} (?:bù|đền|chịu)", "(?:0|không) rủi ro",
    ),
    "coupon": (
        "voucher\\w*", "vouc?her", "mã (?:giảm|ưu đãi|khuyến|freeship|free|giảm giá|quà|\\d+k)",
        "phiếu (?:giảm(?: giá)?|mua hàng|quà|ưu đãi)", "giảm giá",
        "giảm (?:cho|thêm|ngay|luôn|\\d|nửa|liền|bớt|tiền)(?! (?:tình|rủi|thiểu))", "coupon\\w*", "ưu đãi",
        "chiết khấu", "khuyến mãi (?:riêng|cho|đặc biệt)",
        "(?:đơn|lần|hàng|mua) (?:sau|tới|tiếp theo|kế|kế tiếp)[^.!?;]{0,26} (?:rẻ|giảm|bớt|ưu đãi|miễn|free|"
        "giá (?:tốt|rẻ|mềm|gốc|hời)|tặng|nửa giá|hạt dẻ|mềm)",
        "giá (?:riêng|đặc biệt|ưu đãi|gốc cho|nội bộ|mềm|hữu nghị|người nhà)", "tích điểm|điểm thưởng|cộng điểm",
        "sale riêng", "thẻ (?:quà|cào|nạp|mua)", "mã (?:riêng|bí mật|đặc biệt|nhỏ) (?:cho|dành)?",
        "tặng (?:bạn |anh |chị |khách )?mã",
    ),
    "free": (
        "miễn phí", "không (?:mất|tính|thu|lấy|tốn|phải trả) (?:thêm )?(?:phí|tiền|chi phí|đồng)", "free ?ship\\w*",
        "(?<!feel )free\\b(?! (?:size|to|from|of))", "tặng không", "cho không", "biếu không", "0 ?đồng|0đ\\b",
        "khỏi (?:trả )?(?:tiền|phí)", "không đồng", "biếu luôn",
        "shop (?:mời|đãi|bao)\\b(?! (?:gồm|bạn (?:mở|vào|chọn|tạo|xem)|bì))",
    ),
    "freight": (
        f"{_FREIGHT}\\b[^.!?;,]{{0,20}}? (?:shop|em|bên em|bên mình|bên shop|tụi em|cửa hàng|chúng tôi|để shop|"
        f"để em|do shop)(?: \\w+){{0,2}} {_BEAR}\\b",
        f"{_FREIGHT} (?:\\w+ ){{0,3}}(?:tính cho shop|là phần (?:của )?shop|0 ?đ|miễn|free|không tính|shop bao|"
        "về shop|bên em lo)", "(?:shop|em|bên em|bên mình|bên shop|tụi em|cửa hàng|"
        f"chúng tôi)(?: \\w+){{0,3}} {_BEAR}(?: \\w+){{0,2}} (?:phí ship|phí vận chuyển|tiền ship|"
        "tiền vận chuyển|ship|cước|phí gửi|tiền gửi|tiền cước|phí|phí giao)\\b(?! hoàn lại)",
        "(?:và|,|shop|rồi) (?:lo(?: luôn)?|chịu|trả|bao) (?:luôn )?(?:phí|cước|tiền (?:ship|vận chuyển|"
        "gửi))\\b(?! (?:của|bạn))",
        "(?:miễn|free|bao|hỗ trợ|không tính|khỏi trả|không mất|không lo|khỏi lo) (?:toàn bộ )?(?:phí )?(?:ship|"
        "vận chuyển|cước)", "freeship\\w*", "ship (?:0đ|miễn phí|free)",
        "phí (?:gửi (?:đi|về)(?: và gửi về)? )?shop (?:chịu|lo|trả)",
    ),
    "sent_again": (
        "(?<!phải )(?<!cần )(?<!khỏi )(?<!giúp shop )(?<!chụp )gửi (?:lại|bù)(?! (?:\\w+ )?(?:\\d|một trăm|hai|"
        "ba|bốn|năm|sáu|bảy|tám|chín|mười|tiền|số tiền|khoản))(?! (?:ảnh|hình|video|giúp|cho shop|shop|link|tin|"
        "bằng chứng|clip|về|hàng về|kho|mã|thông tin|cho kho|đơn vị))(?! linen shirt, bạn làm)",
    ),
    "replacement": (
        "(?:chuẩn bị|soạn|lấy|kêu kho) (?:\\w+ ){0,3}(?:cái|chiếc|con|bộ|đôi|máy|áo) khác",
        "cho (?:bạn |anh |chị )?mượn",
        "(?:chuẩn bị|soạn|đóng|xuất|để sẵn|gói) (?:\\w+ ){0,2}(?:cái|chiếc|hàng|đôi|bộ|máy|áo|món|con) (?:mới|"
        "khác)",
        "(?:chở|khiêng|giao|bưng|đưa|mang|ship) (?:\\w+ ){0,2}(?:tủ|bàn|ghế|kệ|máy|giường|nồi|quạt|đèn) (?:mới|"
        "khác)",
        "(?<!\\d)(?:tô|ly|cốc|chén|đĩa|bát|cái|chiếc|đôi|bộ|hộp|chai|máy|áo|váy|túi|đèn|nồi|hàng|sản phẩm|món|"
        "bình|gương) mới (?:đang|đã|sẽ|vừa)? ?(?:trên đường|lên đường|được gửi|gửi đi|đang tới|đang bay|tới nhà|"
        "đến tay|đóng gói|sẵn sàng|bay tới)",
        "(?:đưa|mang|đem|bưng|chở|xách) (?:\\w+ ){0,2}(?:máy|cái|chiếc|con|bộ|đôi|hàng)? ?(?:khác|(?<!rồi "
        ")mới(?! biết| thấy| hay))",
        "(?:cái|chiếc|đôi|bộ|con|máy|tô|ly|món) khác (?:qua|cho|liền|đến|tới|gửi|nha)",
        "mua (?:lại |cái khác |mới )+(?:cho|đền)",
        f"(?<!bị ){_SEND} (?:cho |bù |lại |qua |sang |tặng |ngay |luôn |liền )*(?:{_YOU} )?(?:ngay |luôn |lại |thêm |"
        f"bù )*(?:một |1 |cái |thêm |nguyên )*(?:{_GOODS} )?(?:\\w+ ){{0,2}}?{_NEW}",
        "giao (?:lại|bù)(?! (?:tin|ảnh))", "bù (?:hàng|sản phẩm|cái|chiếc|một|thêm|đủ|món)",
        "hàng (?:mới|thay thế|bù|đền)(?! (?:rời|về|xuất|nhập|đến|nhất|gửi|giao|nhận|đi))", "1 đổi 1", "một đổi một",
        "lỗi (?:là )?đổi", "đổi (?:mới|máy|cái|hàng mới|sang cái|bộ|chiếc|cho \\w+ (?:cái|chiếc|máy|bộ))",
        "(?<!bị )(?:đổi|thay) (?:cho )?(?:bạn|anh|chị|khách)? ?(?:một |1 )?(?:cái|chiếc|máy|bộ|đôi|hàng|sản phẩm|"
        "em)\\b",
        f"{_GOODS} (?:mới|thay thế|khác) (?:\\w+ )?(?:đang|đã|sẽ|vừa|được|tới|lên đường|gửi|bay|xuất|"
        "giao)(?! (?:rời|nhận))",
        "(?:soạn|lấy|chuẩn bị|xuất|đóng) (?:lại |\\w+ ){0,5}(?:gửi|giao|chuyển) (?:lại|tới|cho|bù|"
        "sang)(?! (?:shop|kho|đơn vị vận))",
        "(?:gửi|giao|ship) (?:thêm|tiếp) (?:cho )?(?:bạn |anh |chị |khách )?(?:một|1|cái|chiếc|bộ|"
        "phần)(?! (?:ảnh|tin|hình|video))", "thay (?:mới|thế cho|bằng (?:cái|chiếc|hàng))",
        "gửi \\w+ (?:lại )?hàng (?:đúng|khác|bù|đủ)", "bảo hành đổi",
    ),
    "whole_replacement": (
        "(?:tủ|bàn|ghế|kệ|máy|giường|nồi|quạt|đèn) (?:mới|khác) (?:tới|cho|qua|đến|liền)",
        "(?:chở|khiêng|giao|đưa) (?:tủ|bàn|ghế|kệ|máy) mới",
        "(?:nguyên|cả|trọn|full) (?:bộ|máy|set|kệ|thùng)(?: \\w+){0,3} (?:mới|khác|đổi|thay|bù)",
        "(?:đổi|thay|gửi|bù|đền) (?:\\w+ ){0,3}(?:nguyên|cả|trọn|full) (?:bộ|cái|máy|set|kệ|thùng)",
    ),
    "exchange": (
        "đổi (?:hàng|size|cỡ|màu|sản phẩm|cho|trả|lại|sang|mẫu|giúp|luôn|liền|ngay|\\w+ (?:sang|lấy|"
        "qua))(?! (?:lịch|đơn vị|cách|nhà|quy|xưởng))", "hàng đổi", "đổi được",
        "(?:cho|được|xin|shop) đổi(?! (?:đơn vị|cách|nhà|quy|bao bì|thùng|hộp|giao diện|ảnh|mô tả|xưởng|lịch|"
        "bên))", "swap",
    ),
    "return": (
        "trả hàng", "trả lại (?:hàng|sản phẩm|món|đơn)", "đổi trả", "gửi trả", "(?:nhận|thu) (?:lại )?hàng trả",
        "shop nhận lại (?:hàng|sản phẩm|linen|món|đồ)", "hoàn hàng", "trả lại shop", "return\\b", "cho trả",
        "gửi (?:hàng )?về (?:để )?shop đổi",
    ),
    "pick_up": (
        "(?:cho|nhờ|kêu|gọi|bảo) (?:người|shipper|thợ|bên \\w+)(?: \\w+){0,2} (?:bưng|chở|lấy|mang|khiêng|rước|"
        "đón)", "(?:đến|tới|ghé|qua|sang|lên) (?:\\w+ ){0,3}?(?:lấy|nhận|thu|đón)(?: lại)?(?: hàng| sản phẩm| linen|"
        " cái| đồ| món)?(?! (?:hàng )?(?:tại kho|từ kho|ở kho|ở bưu|tại bưu|mẫu|thông tin|ý kiến))(?! được)",
        "lấy (?:hàng|lại) tận (?:nơi|nhà)", "tận nơi (?:nhận|lấy|thu)", "lấy hàng tận",
        "thu hồi (?:hàng|sản phẩm|lại|tận)",
        "(?:đặt|cho|nhờ|book) (?:người|shipper|bưu tá|đơn vị)(?: \\w+){0,2} (?:lấy|tới|qua|đến)", "chuyến lấy",
    ),
    "gift": (
        "(?:chút|ít|tí|phần|xíu|món) quà(?: \\w+)? (?:gửi|dành|cho|trong|kèm|mọn|này)", "quà mọn",
        "(?:gửi|dành|có) (?:\\w+ ){0,2}(?:bất ngờ|điều nhỏ|món nhỏ|chút lòng)",
        "(?:món|phần|hộp|tặng|nhận|túi|một|chút|ít|tí|gói|kèm|thêm|gửi|có|bỏ|xíu|những) quà(?! (?:tặng|"
        "sinh nhật|cho|bạn|mà))(?<!làm quà)",
        "(?:món|phần|hộp|nhận|túi|một|chút|gói|kèm|thêm|gửi|có|bỏ) quà(?: tặng)? (?:nhỏ|xin lỗi|xinh|bí mật|"
        "bất ngờ|từ shop|của shop|cho (?:bạn|anh|chị|khách)|vào|này|kèm|gửi)",
        "quà (?:nhỏ|xin lỗi|kèm cho|bí mật|bất ngờ|cảm ơn|tri ân|xinh|từ shop|của shop|be bé|nho nhỏ)",
        "(?:tặng|biếu) (?:bạn|kèm|anh|chị|thêm|quý|khách|ngay|cho|một|mình|luôn|riêng|cô|chú|em|1)(?! bè)",
        "biếu (?:bạn|anh|chị)", "bất ngờ (?:nhỏ|nho nhỏ|be bé|xinh|dành|trong|cho|đang|gửi)",
        "(?:bỏ|nhét|để|kẹp|đính kèm|gói|cho|lén|bí mật) (?:thêm|kèm|riêng|lén) (?:\\w+ ){0,4}(?:quà|đồ|món|"
        "bất ngờ|sản phẩm|xinh|mẫu|vào hộp|vào đơn|trong)", "mua 1 tặng", "tặng phẩm", "hàng tặng", "tặng quà",
        "quà tặng(?! (?:sinh|mẹ|bạn gái|cho mẹ))", "surprise", "sốp pờ rai",
    ),
    "sample": (
        "hàng dùng thử", "(?<!lấy )mẫu (?:thử|dùng thử)(?! lại| nghiệm)",
        "gửi (?:\\w+ ){0,3}mẫu (?:thử|cho|để (?:bạn|anh|chị))", "mini size|minisize",
        "sample\\w*(?= (?:cho|tặng|gửi|miễn))", "tester",
    ),
    "repair": (
        "sửa chữa", "sửa (?:hàng|sản phẩm|máy|cho (?:bạn|anh|chị)|giúp|miễn|lại (?:hàng|máy|cho|sản phẩm)|linen|"
        "tận)(?! mô tả)",
        "(?:kỹ thuật|thợ|shop nhận|để shop)(?: \\w+){0,3} sửa(?! (?:mô tả|trang|lại (?:mô tả|trang|ảnh|bảng|"
        "thông)|bảng|ảnh|thông tin|phần mô|nội dung|quy|lời|bài|hình|chữ|lại chỗ|từng))", "nhận sửa",
        "sửa rồi (?:\\w+ )?(?:chuyển|gửi|trả)", "bảo trì",
        "(?:kỹ thuật viên|thợ|kỹ thuật) (?:\\w+ ){0,4}(?:tới|đến|qua|ghé|sửa)", "may lại|vá lại|khâu lại",
    ),
    "spare_part": (
        "linh kiện", "phụ tùng", "phụ kiện (?:\\w+ ){0,4}(?:gửi|bù|giao)",
        "(?:gửi|bù|giao|ship) (?:\\w+ ){0,4}(?:phụ kiện|ốc|vít|nắp|dây sạc|remote|bộ phận|chi tiết|sạc|quai)\\b",
        "(?:ốc|vít|nắp|dây sạc|remote|bộ phận|sạc)(?: \\w+){0,4} (?:gửi|giao|bù|lên đường|bay|tới) (?:bạn|anh|"
        "chị|tới|cho|bù)",
    ),
    "warranty": (
        "bảo hành", "trọn đời", "suốt đời", "vĩnh viễn", "cả đời",
        "(?<!chỗ )(?<!phần )(?<!hoặc )(?<!thiếu )(?:hư|hỏng|(?<!xin )lỗi|bể|vỡ|rách|trục trặc|hỏng hóc|bung|"
        "đứt)(?: \\w+){0,3} (?:là |thì )?(?:\\w+ ){0,3}?(?:(?<!trao )đổi|đền|thay|bao|hoàn|sửa|tặng|"
        "gửi)(?: \\w+)?(?! (?:ảnh|hình|video|clip|giúp))(?<!gửi)", "bao (?:đổi|trả|test|lỗi|hư|hỏng|xài|bền)",
        "cam kết (?:hoàn|đổi|đền)", "giả (?:đền|hoàn|phạt)", "bảo hiểm(?= (?:hàng|đơn|cho))",
        "(?:bất cứ|bất kỳ) (?:lúc nào|khi nào)(?: \\w+){0,3} (?:hỏng|hư|lỗi|đổi)",
    ),
}  # fmt: skip
