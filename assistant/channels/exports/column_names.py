"""The headers of sellers' exports, as platforms, ERP and help desks, and people name them: a table to add to.

Each field lists its names in order of preference: where a row has several filled, the first in the list counts. Names
are compared without case, blanks, punctuation and what stands in brackets, so one spelling each is enough. A name in
the table of a kind goes before the same name in SHARED.
"""

from __future__ import annotations

from assistant.domain.intake import Kind


def _names(*lists: str) -> tuple[str, ...]:
    """The names of comma-separated lists."""
    return tuple(name.strip() for each in lists for name in each.split(","))


#: what rows of every kind can say; order and parcel facts are those of OrderFacts and ParcelFacts
SHARED: dict[str, tuple[str, ...]] = {
    "shop": _names("店铺, 店铺名称, 店铺名, 店铺id, 网店, shop, shop name, shop id, store, store name, toko"),
    "platform": _names("平台, 平台名称, 销售平台, 来源平台, 店铺平台, 渠道, platform, marketplace platform"),
    "market": _names("站点, 市场, 国家, 国家地区, market, site, country, country code, shipping country, region"),
    "currency": _names("币种, 货币, currency, currency code, mata uang, moneda, moeda"),
    "buyer": _names(
        "买家昵称, 买家, 用户昵称, 用户, 昵称, 用户名, 买家id, 买家账号, 买家会员名, 会员名, 客户网名, 网名",
        "客户昵称, 顾客昵称, 客户, buyer, buyer username, buyer nickname, buyer name, buyer id, username",
        "nickname, customer name, customer, reviewer name, reviewer, requester, contact name, nama pembeli",
        "username pembeli, comprador, nombre de usuario del comprador, người mua, ชื่อผู้ใช้ผู้ซื้อ",
    ),
    "order_number": _names(
        "主订单编号, 主订单号, 线上订单号, 原始单号, 平台订单号, 平台订单编号, 平台单号, 网店订单号, 订单编号",
        "订单号, 订单id, 交易编号, 关联订单号, order id, order number, order no, order, order sn, order name",
        "platform order id, platform order number, external order id, no pesanan, nomor pesanan, id pesanan",
        "id do pedido, número do pedido, número de pedido, id del pedido, mã đơn hàng, หมายเลขคำสั่งซื้อ",
        "注文番号, name",
    ),
    "order_line": _names(
        "子订单编号, 子订单号, 子订单id, 商品单号, 线上子订单号, 线上子订单编号, 子单原始单号, 平台子订单号",
        "sub order id, suborder id, sub order number, order item id, order line id, line item id",
    ),
    "product": _names(
        "商品名称, 商品标题, 商品, 产品名称, 产品, 选购商品, 货品名称, 宝贝标题, 线上商品名称, 平台商品名称",
        "product, product name, product title, item name, item title, item, lineitem name, product handle",
        "nama produk, nome do produto, nombre del producto, tên sản phẩm, ชื่อสินค้า, 商品名",
    ),
    "sku": _names(
        "sku, sku编码, 商品编码, 规格编码, seller sku, lineitem sku, sku id, 规格, 商品规格, sku规格",
        "规格名称, 颜色规格, 颜色及规格, 销售属性, variation, variant, sku name, 商家编码, product sku",
        "variasi, variação, variación, phân loại hàng, ตัวเลือกสินค้า",
    ),
    "quantity": _names(
        "数量, 商品数量, 购买数量, 下单数量, 实发数量, quantity, qty, lineitem quantity, jumlah, quantidade",
        "cantidad, số lượng, จำนวน",
    ),
    "paid": _names(
        "商品实付金额, 分摊后总价, 分摊后金额, 实付金额, 实付款, 实付, 订单实付金额, 用户实付, 买家实付",
        "买家实付金额, 支付金额, 付款金额, 已付金额, 订单应付金额, 应付金额, 金额, paid, paid amount",
        "amount paid, sku subtotal after discount, item subtotal, amount, price, valor pago, importe pagado",
    ),
    "freight": _names(
        "运费, 邮费, 买家承担运费, 运费收入, 实付运费, freight, shipping fee after discount, shipping fee",
        "shipping cost, shipping price, shipping, postage, ongkos kirim, ongkir, frete, gastos de envío",
    ),
    "carrier": _names(
        "快递公司, 物流公司, 承运商, 承运公司, 快递, 快递名称, 物流商, 配送公司, 发货快递, carrier",
        "shipping provider, shipping provider name, courier, courier name, shipping carrier",
        "logistics provider, logistics company, tracking company, delivery company, kurir, ekspedisi",
        "jasa kirim, transportadora, transportista, đơn vị vận chuyển, บริษัทขนส่ง",
    ),
    "placed_at": _names(
        "下单时间, 下单日期, 订单提交时间, 订单创建时间, 拍单时间, 交易时间, 订单日期, ordered_at, order time",
        "order date, order created time, ordered on, purchase date, waktu pesanan dibuat, data do pedido",
        "fecha del pedido",
    ),
    "paid_at": _names("支付时间, 支付完成时间, 付款时间, 付款日期, paid time, paid at, payment time"),
    "promised_ship_at": _names(
        "承诺发货时间, 最晚发货时间, 应发货时间, 发货截止时间, 计划发货时间, promised ship time, ship by",
        "ship by date, ship by time, latest ship time, latest ship date, dispatch by",
    ),
    "shipped_at": _names(
        "发货时间, 发货日期, 出库时间, shipped time, shipped on, ship date, ship time, shipping time",
        "fulfilled at, dispatched at, waktu pengiriman, data de envio, fecha de envío",
    ),
    "delivered_at": _names(
        "签收时间, 送达时间, 妥投时间, delivered time, delivered on, delivery date, delivery time",
        "waktu diterima, data de entrega, fecha de entrega",
    ),
    "batch": _names("批次, 批次号, 生产批次, 商品批次, 批号, batch, batch no, batch number, lot, lot number"),
    "supplier": _names(
        "供应商, 供应商名称, 供货商, 厂家, 生产厂家, 工厂, supplier, supplier name, vendor, manufacturer",
        "factory",
    ),
    "source": _names(
        "来源视频, 视频id, 视频, 带货视频, 短视频id, 来源直播间, 直播间, 直播间id, 直播间名称, 直播id, 内容id",
        "来源, 达人昵称, 达人名称, 达人, 达人id, 流量体裁, 流量来源, source video, video id, video",
        "source live, live id, live room, live stream, content id, source, creator, creator username",
        "affiliate",
    ),
    "member": _names(
        "会员等级, 会员, 会员级别, 店铺会员, 买家等级, member, member level, membership, loyalty tier, vip level"
    ),
    "province": _names(
        "省, 省份, 收件省份, 收货省份, 收件人省份, 收货人省份, 收件省, province, state, province state",
        "state province, shipping province, shipping province name, shipping state, provinsi, provincia",
        "estado, tỉnh thành phố, จังหวัด, 都道府県",
    ),
    "tracking_number": _names(
        "运单号, 快递单号, 物流单号, 运单编号, 发货运单号, tracking number, tracking no, tracking id, waybill",
        "waybill number, awb, no resi, nomor resi, código de rastreio, mã vận đơn, número de seguimiento",
        "หมายเลขพัสดุ",
    ),
    "tracking_state": _names(
        "物流状态, 快递状态, 包裹状态, 最新物流状态, tracking status, parcel state, parcel status",
        "delivery status, shipping status, shipment status",
    ),
    "last_scan_at": _names(
        "最后物流时间, 最新物流时间, 物流更新时间, 最新轨迹时间, last scan, last scan time, last event time",
        "last update, last updated, latest event time",
    ),
    "parcel": _names("快递信息, 物流信息, 发货物流信息, 发货快递信息"),
}

_PHOTOS = (
    "图片, 图片数, 图片数量, 晒图, 评价图片, 图片链接, 图片地址, photos, photo, images, image, pictures, "
    "photo count, picture urls, photo urls, image urls, photo url, image url, media, foto"
)
_WHEN = "时间, 日期, 创建时间, time, date, created at, created time, created, timestamp, fecha, tanggal"
#: what was paid for a whole order; where it has several lines this is too much, and no after-sale export may say it
_TOTAL = "subtotal, order amount, order total, total paid, total, total pembayaran"

#: what only rows of one kind say
OWN: dict[Kind, dict[str, tuple[str, ...]]] = {
    Kind.REVIEWS: {
        "text": _names(
            "评价内容, 评论内容, 初评内容, 首评内容, 评价详情, 评价文本, 买家评价, 用户评价, 评价, 评论",
            "反馈内容, 内容, review, review text, review content, review body, customer review, buyer review",
            "comment, comments, comment text, feedback, body, content, message, ulasan, isi ulasan, avaliação",
            "comentário, comentario, reseña, đánh giá, nội dung đánh giá, รีวิว, ความคิดเห็น, レビュー",
        ),
        "title": _names("评价标题, review title, title"),
        "further": _names("追评, 追评内容, 追加评价, 追加评论, 追加评价内容, follow-up review, additional review"),
        "written_at": _names(
            "评价时间, 评论时间, 评价日期, 评论日期, review time, review date, comment time, reviewed at",
            "submitted at, tanggal ulasan, data da avaliação, fecha de la reseña",
            _WHEN,
        ),
        "external_id": _names("评价编号, 评价id, 评论id, 评论编号, review id, comment id"),
        "rating": _names(
            "评分, 星级, 评价星级, 商品评分, 评价等级, rating, ratings, star, stars, star rating, score",
            "peringkat, bintang, nota, calificación, số sao, คะแนน",
        ),
        "photos": _names("买家秀", _PHOTOS),
        "seller_reply": _names(
            "商家回复, 卖家回复, 回复内容, 商家回复内容, 掌柜回复, seller reply, seller response, reply",
            "response, reply text, merchant reply, balasan penjual, resposta do vendedor",
        ),
        "paid": _names(_TOTAL),
        "language": _names("语言, 评价语言, language, lang, locale"),
    },
    Kind.CHATS: {
        "text": _names(
            "消息内容, 聊天内容, 会话内容, 发送内容, 消息, 内容, 文本, message, message text, message content",
            "message body, content, body, chat content, isi pesan, mensagem, mensaje, tin nhắn, ข้อความ",
        ),
        "author": _names(
            "发送方角色, 发送者角色, 发送者类型, 发送方类型, 角色, 消息方向, 发送方, 发送者, 发送人, 发言人",
            "说话人, 发言方, sender type, sender role, author type, role, direction, sender, sent by, speaker",
            "from, pengirim, remetente, remitente, message type",
        ),
        "sent_at": _names("发送时间, 消息时间, 聊天时间, sent at, sent time, send time, message time", _WHEN),
        "external_id": _names("消息id, 消息编号, message id, msg id"),
        "conversation": _names(
            "会话id, 会话编号, 会话, 聊天id, conversation id, conversation, thread id, chat id, session id",
            "ticket id, 工单编号",
        ),
        "photos": _names("附件, attachments, attachment", _PHOTOS),
        "messages": _names("消息列表, 聊天记录, messages, turns"),
    },
    Kind.AFTER_SALES: {
        "external_id": _names(
            "售后单号, 售后编号, 售后单编号, 售后id, 退款单号, 退款编号, 退货单号, 服务单号, 工单编号, 工单号",
            "return order id, return id, refund id, after sale id, after sales id, rma, rma number, ticket id",
            "ticket number, ticket, case id, case number, request id, id",
        ),
        "state": _names(
            "售后状态, 售后单状态, 退款状态, 处理状态, 工单状态, 状态, return status, refund status",
            "return refund status, after sale status, ticket status, request status, status",
        ),
        "type": _names("售后类型, 退款类型, 申请类型, return type, refund type, request type, type"),
        "reason": _names(
            "售后原因, 退款原因, 退货原因, 申请原因, 原因, 问题类型, return reason, refund reason, reason",
            "subject, alasan, motivo",
        ),
        "text": _names(
            "售后说明, 退款说明, 申请说明, 用户售后说明, 问题描述, 买家说明, 买家留言, 描述, buyer note",
            "buyer comment, buyer comments, customer note, return comment, description, details, message",
            "comment, comments, content, catatan pembeli",
        ),
        "amount": _names(
            "实退金额, 退款金额, 申请退款金额, 退款总金额, 应退金额, 退商品金额, 售后金额, 金额",
            "refund amount, amount refunded, return amount, requested amount, total refund, amount",
        ),
        "opened_at": _names(
            "售后申请时间, 申请时间, 退款申请时间, 发起时间, 售后创建时间, time requested, requested at",
            "request time, return creation time, opened on, creation date, creation time",
            _WHEN,
        ),
        "photos": _names("凭证, 凭证图片, 买家凭证, 举证图片, evidence, attachments", _PHOTOS),
    },
    Kind.ORDERS: {
        "order_status": _names(
            "订单状态, 交易状态, 状态, order status, status, financial status, status pesanan",
            "status do pedido, estado del pedido, trạng thái đơn hàng, สถานะคำสั่งซื้อ",
        ),
        "cancelled_at": _names(
            "取消时间, 订单取消时间, cancelled at, cancelled time, canceled at, canceled time, cancel time",
        ),
        "placed_at": _names(_WHEN),
        "paid": _names(_TOTAL),
    },
    Kind.TRACKING: {
        "tracking_state": _names("最新状态, 状态, status, state, latest status"),
        "tracking_number": _names("单号, number"),
        "last_scan_at": _names("更新时间, updated at", _WHEN),
    },
    Kind.REPLIES: {
        "text": _names(
            "回复内容, 商家回复, 商家回复内容, 卖家回复, 回复, reply, reply text, reply content, seller reply",
            "seller response, merchant reply, response, 内容, content, body, message",
        ),
        "review": _names("评价编号, 评价id, 评论id, 评论编号, review id, comment id"),
        "written_at": _names("回复时间, 回复日期, reply date, reply time, replied at, responded at", _WHEN),
    },
}

#: names that mean their field only in a file that also has the other: Shopify's order number, Judge.me's headline
ONLY_BESIDE = {"name": "lineitem name", "title": "body"}

#: what a file must have to be of a kind: of each group one field
NEEDED: dict[Kind, tuple[tuple[str, ...], ...]] = {
    Kind.REVIEWS: (("text",),),
    Kind.CHATS: (("text", "messages"), ("author", "messages")),
    Kind.AFTER_SALES: (("external_id", "order_number", "order_line"),),
    Kind.ORDERS: (("order_number", "order_line"),),
    Kind.TRACKING: (
        ("order_number", "order_line"),
        ("tracking_state", "tracking_number", "last_scan_at", "parcel"),
    ),
    Kind.REPLIES: (("text",), ("review", "order_number", "order_line")),
}

#: columns the desk never reads, not even when told to: who and where a buyer is, it has no use for
PERSONAL = _names(
    "收件人, 收件人姓名, 收货人, 收货人姓名, 真实姓名, 手机号, 手机, 电话, 联系电话, 联系方式, 收件人手机号",
    "收件人手机, 收件人电话, 收货人手机号, 收货人手机, 收货人电话, 买家手机号, 身份证号, 详细地址, 收货地址",
    "收件地址, 收件人地址, 收货人地址, 地址, 街道, 邮编, 邮箱, 支付宝账号, recipient, recipient name, phone",
    "phone #, phone number, mobile, email, email address, detail address, address, additional address",
    "shipping address, shipping address1, shipping name, shipping street, shipping phone, shipping zip",
    "billing name, billing address1, billing phone, billing street, zip, zipcode, zip code, postal code",
    "customer email, customer phone, reviewer email, requester email, contact email, ip address, alamat",
    "nomor telepon, nama penerima",
)
