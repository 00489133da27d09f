"""The words by which a rule says what its numbers are about; ten languages where they are short, else two."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, eq=False)
class Names:
    """Names with the expression of each one's words, compiled when a text is first read for them."""

    words: Mapping[str, str]

    @cached_property
    def patterns(self) -> Mapping[str, re.Pattern[str]]:
        return {name: re.compile(words) for name, words in self.words.items()}


#: what is done within a time, or what the money is for
ACTS = Names(
    {
        "refund": r"到账|内[^，。]{0,2}退款|退[回到至][^，。]{0,3}(?:原|零钱|余额|您|账户|支付宝|微信|银行"
        r"|[^，。]{0,3}卡)|返还|原路退|退款(?:在|于|会|将)|退款[^，。]{0,8}退|(?:refund|money)[^.,]{0,40}"
        r"(?:shows?|arriv|reach|takes?|back|goes|issued|process|land|appear)|(?:shows?|arriv|issue"
        r"|process)[^.,]{0,20}refund"
        r"|shows it in|reembolso|estorno|hoàn tiền|คืนเงิน|pengembalian dana|bayaran balik|返金|erstattung",
        "ship": r"发货|寄出|发出|揽收|揽件|出库|(?<!free )(?:we|it|they|orders?|items?)(?: will)? ships?\b|shipped"
        r"|ships? (?:with)?in\b|ships? out|dispatch|leaves? our"
        r"|despach|enviad|gửi hàng|จัดส่ง|dikirim|dihantar|発送|versand",
        "deliver": r"送达|送到(?!家)|派送|路上|运输|清关|in transit|arrives? (?:in|within)|delivery takes|deliver(?:s"
        r"|ed)? (?:in|within)",
        "report": r"发给客服|拍照|上传|(?:send|add|post|take|upload) [^.,]{0,10}(?:photo|picture|video)|报损|反馈"
        r"|告诉(?:我们|客服)|联系(?:我们|客服)|拍照联系|找客服|写信|通知我们|(?:write|report|tell|let|message"
        r"|contact|email|notify|send us)"
        r"[^.,]{0,12}(?: us| know|a photo|it to us)|report|must reach us|avisar|reportar|báo cho|แจ้ง|laporkan"
        r"|maklumkan|連絡|melden",
        "return": r"退货|能退|可以退|都退|退回来|提出申请|无理由|\breturn(?!ed to)|sen[dt] (?:it |them )?back|(?:come"
        r"|bring)(?: it| them)? back|devol|trả hàng|คืนสินค้า|retur\b|pulangkan|返品|rücksend",
        "hand_over": r"寄回(?!的)|交给快递|hand(?:ing)? over|drop[^.,]{0,12} off",
        "trial": r"试用|试睡|\btrial",
        "install": r"安装|assembl|install",
        "inspect": r"检测|鉴定|送检|inspect",
        "exchange": r"换货|换尺码|换颜色|换新|\bexchang|\bswap|troca|cambio|đổi hàng|เปลี่ยนสินค้า"
        r"|tukar|交換|umtausch",
        "warranty": r"质保|保修|免费修|包修|warrant|guarantee|garantia|garantía|bảo hành|รับประกัน|garansi"
        r"|jaminan|waranti"
        r"|保証|garantie",
        "price": r"差价|保价|价保|降价|变便宜|买贵|price[^.,]{0,20}drop|price (?:protect|match|differ|adjust)"
        r"|lower price|cheaper|diferença de preço",
        "reply": r"回复|答复|回您|\brepl(?:y|ies)|\banswer|respond|get back to you|responde|phản hồi|ตอบ|balas|返信"
        r"|antwort",
        "cancel": r"取消|\bcancel|hủy|ยกเลิก|batal|キャンセル|stornier",
        "invoice": r"发票|开票|\binvoice|\breceipt for|hóa đơn|ใบกำกับ|nota fiscal|factura|領収書|rechnung",
        "repair": r"修好|维修|返修|repair(?:ed)?|\bfix(?:ed)?\b",
        "resend": r"补寄|补发|重发|重做|换出|replacement|re-?send|send (?:you )?(?:a new|another)",
        "compensate": r"补偿|赔付|赔偿|补您|补贴|赔您|最多补|compensat|pay (?:you )?back|credit|goodwill|indemniza"
        r"|bồi thường|ชดเชย|kompensasi|pampasan|補償",
        "free_shipping": r"包邮|免邮|免运|免[^，。]{0,4}(?:邮费|运费)"
        r"|(?:shipping|delivery)[^.,]{0,24}(?:is free|costs? nothing"
        r"|free of)|free (?:standard )?(?:shipping|delivery)"
        r"|frete grátis|envío gratis|miễn phí (?:ship|vận chuyển)|ส่งฟรี|gratis ongkir|bebas ongkir"
        r"|penghantaran percuma|送料無料",
        "restock": r"折旧|手续费|重新上架|restock|handling fee|keep [^.,]{0,12}(?:price|%)|held back",
        "deposit": r"定金|尾款|deposit|balance due",
        "keep": r"保留|留着|存放|代收点|驿站|删除|keep (?:it|the|them) for|delete",
        "points": r"积分|会员分|points",
        "pick_up": r"取件|上门取|pick(?:ed)?[ -]up|coleta|recogida",
    }
)
#: what a time is counted from: the words themselves, where a counting word stands beside them
ANCHORS = Names(
    {
        "receipt": r"(?:签收|收到(?:货|商品|包裹|货物)?|到手|收货|送达)(?:之日|那天|当天|次日|以?后|之后|起)"
        r"|(?:of|after"
        r"|from|since|upon) (?:the )?(?:your )?(?:delivery|receipt|receiving|arrival)"
        r"|(?:of|after) (?:getting|it (?:was|is) delivered)|after you (?:get|receive)|after (?:it|they) (?:come"
        r"|arrive)|recebimento|entrega|recibir|nhận hàng|ได้รับ(?:สินค้า)?|diterima|menerima"
        r"|到着後|受け取り|erhalt",
        "payment": r"(?:付款|下单|拍下|购买|支付|成交)(?:之日|那天|当天|成功)?(?:以?后|之后|起|算起|满|超过)"
        r"|(?:of|after"
        r"|from|since) (?:the |your )?(?:payment|purchase|order|buying|paying|checkout)|after you (?:pay|order"
        r"|buy)"
        r"|pagamento|compra|thanh toán|ชำระเงิน|pembayaran|ご注文|お支払い|zahlung|bestellung",
        "approval": r"(?:审核|申请)?(?:通过|同意|批准|确认)(?:以?后|之后|起)|once (?:we |it is |it's )?(?:approve|agree"
        r"|confirm)|after (?:we |your |the )?(?:approv|confirm|refund is approved)|of approval|aprova|aprob"
        r"|duyệt|อนุมัติ|disetujui|diluluskan|genehmig",
        "dispatch": r"(?:发货|寄出|发出|揽收|出库)(?:之日|当天)?(?:以?后|之后|起)|(?:of|after|from"
        r"|since) (?:the )?(?:dispatch|shipping|shipment|it ships)|despacho|発送後|versand",
        "back": r"(?:到仓|收到退|退回仓|寄回的商品|仓库收到|退货签收)[^，。]{0,6}后|(?:of|after|once"
        r"|when) [^.,]{0,20}(?:return|parcel)[^.,]{0,16}(?:back|arriv|reach|warehouse)|warehouse",
        "request": r"(?:提交|申请|提出)(?:以?后|之后|起)|after (?:you |your )?(?:request|ask|apply)|of (?:your"
        r"|the) (?:request|application|claim)",
        "cancel": r"取消(?:以?后|之后)|after (?:you |we |the )?cancel|of cancel",
        "check": r"(?:核对|核实|核查)(?:以?后|之后)|(?:of|after) (?:our|the|a) check",
        "complaint": r"收到(?:投诉|差评|反馈)",
    }
)
#: conditions that make a rule special: family -> value -> words
CONDITIONS: Mapping[str, Names] = {
    "method": Names(
        {
            "wallet": r"零钱|钱包|余额|wallet|store credit",
            "credit_card": r"信用卡|credit card",
            "debit_card": r"借记卡|储蓄卡|debit card",
            "bank_card": r"银行卡|bank card|bank transfer|转账",
            "alipay": r"支付宝|alipay",
            "wechat": r"微信|wechat",
            "paypal": r"paypal",
            "instalment": r"分期|花呗|月付|instal(?:l)?ment|klarna|affirm",
            "gift_card": r"礼品卡|购物卡|gift card",
            "cash": r"货到付款|到付|cash on delivery|\bcod\b",
            "apple": r"apple pay|google pay",
        }
    ),
    "stage": Names(
        {
            "presale": r"预售|定金|尾款|pre-?orders?|pre-?sale",
            "stock": r"现货|有货|in[ -]stock",
            "custom": r"定制|定做|刻字|刻的|绣|改过|订做|engrav|custom|made to order|personali[sz]ed|altered|embroider",
            "unshipped": r"没发货|未发货|发货前|还没寄|before (?:it |we |your order )?(?:ship|dispatch)"
            r"|not (?:yet )?shipped|before shipping",
            "shipped": r"已发货|已经发出|发货以后取消|after (?:it )?(?:has )?shipp|already shipped|on its way(?! to)",
            "overseas": r"跨境|直邮|海外|保税|境外|overseas|from abroad|international|cross-border",
            "large": r"大件|large item|bulky|freight item|oversize",
            "fresh": r"生鲜|坏果|鲜花|绿植|冷链|perishable|fresh|plant|frozen",
            "second_hand": r"二手|样品|refurbished|second[ -]hand|pre-owned",
            "clearance": r"清仓|特价|瑕疵品|clearance|final sale|outlet",
            "gift": r"赠品|礼物|gift(?! card)",
            "live": r"直播|live ?stream",
        }
    ),
    "season": Names(
        {
            "sale": r"大促|双11|双十一|618|双12|black friday|cyber|prime|促销期|活动期间",
            "holiday": r"春节|国庆|节假日|假期|过年|holiday|christmas|new year",
            "ordinary": r"平时|平日|非大促|ordinary|rest of the year|off-season",
        }
    ),
    "region": Names(
        {
            "remote": r"新疆|西藏|偏远|内蒙|青海|海南|alaska|hawaii|islands?|puerto rico|remote",
            "mainland": r"江浙沪|省内|本省|内地|contiguous|mainland|lower 48|continental",
            "abroad": r"港澳台|香港|澳门|台湾|国外|canada|mexico|hong kong",
        }
    ),
    "buyer": Names(
        {
            "member": r"会员|vip|\bmembers?\b|plus\b",
            "new": r"新客(?!问答)|新用户|首单|新人|first[ -](?:time|order)|new customers?",
            "business": r"企业|批发|公司客户|团购|business (?:buyer|account|customer|order)|wholesale|bulk",
            "student": r"学生|student|teacher",
        }
    ),
    "actor": Names(
        {
            "supervisor": r"主管|经理|supervisor|manager",
            "carrier": r"快递(?:在|要|公司|有)|carrier (?:has|must|takes|needs)",
            "bank": r"银行(?!卡)|\bbank(?! card| transfer)",
            "platform": r"平台(?:在|要|会)|the platform",
        }
    ),
    "state": Names(
        {
            "unopened": r"没拆|未拆|没开封|未开封|没有拆|unopened|not (?:been )?opened|sealed|unused|without opening",
            "opened": r"(?<!没)(?<!未)(?<!有)拆开|拆过|拆封(?:后|过|的)|已拆|开封(?:后|过|的)"
            r"|(?<!un)(?<!not )(?<!not been )opened|once open",
        }
    ),
}


def named(names: Names, text: str) -> frozenset[str]:
    """The names whose words a plain text holds."""
    return frozenset(name for name, words in names.patterns.items() if words.search(text))


def first_named(names: Names, texts: Iterable[str]) -> frozenset[str]:
    """The names in the first of the texts that holds any."""
    return next((found for text in texts if (found := named(names, text))), frozenset())
