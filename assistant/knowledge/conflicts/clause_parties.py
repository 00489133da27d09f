"""The words by which a rule says who caused it, who pays, how an amount is meant and what it allows or refuses."""

from __future__ import annotations

import re

from assistant.knowledge.conflicts.clause_words import Names

#: who or what caused it; `mind` is the buyer's own wish
CAUSES = Names(
    {
        "mind": r"berubah pikiran|tukar fikiran|đổi ý|เปลี่ยนใจ|arrepend|arrepent|cambio de opinión|お客様都合"
        r"|gefällt nicht|不喜欢|不合适|不想要|买错|拍错|无理由|个人原因|改变主意|只是|chang\w* (?:your"
        r"|of) mind|no longer want|not for you|does not suit|do not like|don't like|no reason|hoped for",
        "fault": r"cacat|lỗi|ชำรุด|defeito|defectuos|不良|defekt|kecacatan|质量|毛病|坏了|故障|开胶|断底|失灵|瑕疵"
        r"|faulty|\bfaults?\b|defect|stops? working|fails?\b|malfunction|breaks? down",
        "damage": r"rusak|rosak|pecah|vỡ|hỏng|เสียหาย|แตก|quebrad|avariad|dañad|\brot[oa]|破損|beschädigt|破损|碎|压坏"
        r"|磕|运输损|broken|damag|crushed|smashed|cracked|leak",
        "spoiled": r"坏果|烂|变质|发霉|rotten|spoil|mould|mold",
        "wilted": r"枯|蔫|\bdie[sd]?\b|wilt",
        "weight": r"斤两|缺斤|分量|少秤|秤|short weight|underweight|lighter|too light",
        "wrong": r"salah kirim|salah hantar|giao sai|gửi nhầm|ส่งผิด|produto errado|equivocado|誤配送|falsch|发错|错发"
        r"|寄错|wrong (?:item|one|size|colou?r|phone|product)|sent you the wrong|shipped you the wrong",
        "missing": r"漏发|少发|少件|缺件|少了|missing|left out|was not in the|incomplete",
        "colour": r"色差|颜色|colou?r",
        "described": r"描述不符|虚标|成分不符|写的不同|写错|材质|not as described|misdescri|material",
        "size": r"尺码(?!表)|size chart|sizing",
        "late": r"晚到|晚寄|送晚|寄晚|延误|没按约定|比约定|比承诺|超时|came after|(?:arriv|ship|com"
        r"|deliver)\w* (?:too )?late|late (?:order|parcel|deliver|shipment|arriv)|delay",
        "lost": r"弄丢|丢件|丢失|没收到|空包|lost|stolen|never arrived|not received",
        "fake": r"假货|假的|仿(?!真)|counterfeit|fake|not (?:genuine|authentic)",
        "genuine": r"是正品|为正品|是真的|(?:is|proves|found) (?:genuine|authentic)",
        "price": r"降价|差价|便宜|price drop|cheaper",
    }
)
#: whose cost a sentence is about
COSTS = Names(
    {
        "back": r"(?:退货|退回|寄回|回程|返程|回寄)[^，。；]{0,5}(?:费|快递|运|邮)|取件费|来回[^，。；]{0,2}(?:邮|运"
        r"|快递)费|上门取|快递员上门|return (?:label|shipping|freight|postage|cost)|cost of (?:return|sending)"
        r"|way back"
        r"|send(?:ing)? (?:it|them) back|returning (?:it|them)|frete de devolu|devolución|返送料|返品送料|ค่าส่งคืน"
        r"|phí trả hàng|ongkir retur",
        "out": r"寄出的(?:邮|运|快递)费|换出|补寄|首次发货|outbound|delivery (?:fee|charge)|补发[^，。；]{0,4}费",
        "tax": r"关税|进口税|税费|dut(?:y|ies)|import tax|customs",
        "install": r"安装|assembly|install",
        "test": r"检测费|鉴定费|送检|test(?:ing)? (?:fee|cost|report)|inspection",
        "freight": r"邮费|运费|快递费|\bfreight|shipping (?:fee|cost)|postage|frete|flete|ongkir|送料|ค่าส่ง|phí ship",
        "repair": r"维修费|repair (?:fee|cost)|repairs?",
    }
)
_SHOP = r"店铺|本店|商家|卖家|我们|我方|小店|店家"
_BUYER = r"顾客|买家|客人|您自己|您|消费者|客户|买方|你"
_BEARS = r"(?:来)?(?:承担|出(?!现|示|具|货)|支付|负担|付(?:给|款)?|自付|自理|报销|退给|垫付)"
#: who pays, first match wins; the words are looked for in the phrase that names the cost and in those beside it
PAYERS = Names(
    {
        "shop": rf"(?:由|归|都?由)(?:{_SHOP})[^，。；]{{0,6}}(?:{_BEARS}|如数)|(?:{_SHOP})(?:来)?(?:承担|出(?!现|示|具"
        rf"|货)|付|负担|报销)|(?:您|顾客)?(?:一分钱|分文)?(?:都)?(?:不用|无需|不需)(?:您|先)?(?:付|出|支付|承担"
        rf"|花)"
        r"(?!款)|免费(?:取|上门|退|寄)|at our (?:own )?(?:expense|cost)|we (?:will )?(?:pay|cover|bear)|(?:is"
        r"|are) free(?: for you)?|free of charge|prepaid|(?:paid|borne|covered) by (?:us|the (?:seller|shop|store))"
        r"|costs? you nothing|on us\b"
        r"|por nossa conta|a nuestro cargo|当店負担|着払い|ditanggung (?:penjual|toko|kami)|shop chịu|người bán chịu"
        r"|ผู้ขาย(?:เป็นผู้)?(?:รับผิดชอบ|ออก)|ทางร้าน(?:รับผิดชอบ|ออก)",
        "buyer": rf"(?:由|请|归)(?:{_BUYER})[^，。；]{{0,4}}{_BEARS}|(?:{_BUYER})(?:自付|自理|自行|自己|承担|负担"
        rf"|当场付)|(?:您|顾客|买家)出|自付|自理|at (?:your|the (?:buyer|customer)'s) (?:own )?(?:expense|cost)"
        rf"|you (?:will )?(?:pay|cover|bear)|(?:comes? off|deducted from|taken (?:off|from)) (?:your"
        rf"|the) refund"
        r"|(?:paid|borne|covered) by (?:you|the (?:buyer|customer))|(?:buyer|customer) (?:pays|covers|bears)|(?:fee"
        r"|cost|postage|shipping|label|way back) is yours"
        r"|por conta do (?:comprador|cliente)|a cargo del (?:comprador|cliente)|お客様(?:の)?(?:ご)?負担|元払い"
        r"|ditanggung pembeli|ditanggung oleh pembeli|(?:người mua|khách)(?: hàng)? chịu|(?:ผู้ซื้อ"
        r"|ลูกค้า)(?:เป็นผู้)?(?:รับผิดชอบ|ออก)",
        "platform": r"(?:由|归)平台[^，。；]{0,4}(?:承担|出|付|赔)|平台承担"
        r"|(?:paid|borne|covered) by (?:the )?(?:platform"
        r"|marketplace)|(?:platform|marketplace) (?:pays|covers|bears)",
        "carrier": r"由(?:快递|物流|承运)[^，。；]{0,6}(?:承担|出|付|赔)|(?:paid|borne|covered) by the carrier"
        r"|carrier (?:pays|covers|bears)",
    }
)
#: how an amount is meant
ROLES = Names(
    {
        "cap": r"最多|封顶|上限|至多|不超过|最高|up to|at most|maximum|no more than|capped|até|hasta|máximo|สูงสุด"
        r"|tối đa|maksimal|maksimum|上限|höchstens",
        "threshold": r"不满|未满|(?<!已)满|不到|达到|以上|起送|买满|低于|\bover\b|under|reach|or more|at least|minimum"
        r"|below|from \$|acima de|mínim|từ|ขั้นต่ำ|minimal|以上|\bab ",
        "rate": r"每(?:晚|天|日|周|层|公里|件)|晚[^，。]{0,4}一天|(?:per|a|each|every) (?:day|week|item|piece|flight)",
        "fee": r"扣|折旧|keep|restock|deduct|withh|held back|收(?:费|取|邮|运|您)?|费(?:用)?\s?$|手续费|另付|需付"
        r"|加收|邮费\d|运费\d|pays? |costs?|fee|charge",
        "give": r"\bget|补|赔|退|减|送|返|compensat|pay back|refund|credit|off\b|back to you|give",
    }
)
#: behind an amount: it is where something begins
FROM_HERE = re.compile(r"\s?(?:or more|or over|and (?:over|up|above)|以上|起|才?(?:包邮|免邮|免运))")
#: nothing is taken at all
NOTHING = re.compile(
    r"\bno [^.,]{0,16}(?:fee|charge|deduction)s?\b|nothing (?:is |will be )?(?:held back|kept|deducted|taken"
    r"|withheld)|every cent"
    r"|(?:不|免|无需)(?:另)?收(?:取)?[^，。；]{0,8}费|分文不|不扣(?:除|钱|费)?|sem taxa|sin cargo"
)
ALLOWED = re.compile(
    r"(?:全都|都|全部|均|一律|同样|也)(?:可以|能|支持|适用)[^，。；]{0,8}(?:退|换|取消)?|也(?:能|可以)退|支持|可以退"
    r"|能退(?!吗)|you can (?:send|return|cancel|exchange|bring)|(?:can|may) be (?:returned|cancel|exchang)|returnable"
)
REFUSED = re.compile(
    r"(?:不能|不可以?|不支持|不适用|不予|不接受|不得|恕不|无法|概不|不办理|不给)[^，。；]{0,8}(?:退|换|取消|无理由)"
    r"|不退不换|(?:cannot|can not|can't|may not|must not|not) (?:be )?(?:returned?|exchang\w*|cancel\w*|come back"
    r"|send)|final sale|no returns|non-?returnable|not returnable"
)
#: the words by which an allowing rule says that it means what another may except
INCLUDED = re.compile(
    r"也一样|也可以|也能|也支持|包括|全都|没有例外|无论|不论|哪怕|即使|includ|everything|even|whatever|\btoo\b"
    r"|no exception|as well|all items"
)
#: a general rule that says it leaves nothing out
WITHOUT_EXCEPTION = re.compile(
    r"没有例外|一律|无论|不论|所有|全店|no exception|without exception|always|every (?:order|item|return)"
    r"|any (?:order|item)"
)
