"""Words by which an edit is told to concern the offer or the shop's rules, in the languages drafts are written in."""

from __future__ import annotations

#: remedy -> how it is named; folded, without accents
REMEDIES: dict[str, str] = {
    "refund": r"退款|退钱|退您|赔付|返现|refund|money back|reimburs|pengembalian dana|dana kembali|bayaran balik|คืนเงิน|"
    r"hoan tien|hoan lai|reembols|estorn|返金",
    "coupon": r"优惠券|代金券|无门槛券|coupon|voucher|kupon|baucar|คูปอง|ma giam|phieu giam|cupon|cupom|"
    r"vale de|クーポン",
    "exchange": r"换货|换一|调换|换个|更换|exchange|swap|tukar|เปลี่ยนสินค้า|เปลี่ยน|doi hang|doi san pham|cambiar|cambio|"
    r"trocar|troca|交換",
    "replacement": r"补发|重发|重新发|再发|补寄|replacement|resend|send (?:you )?(?:a new|another)|new one|kirim ulang|"
    r"hantar semula|pengganti|ส่งใหม่|ส่งชิ้นใหม่|gui lai|gui bu|reenvi|repuesto nuevo|novo envio|再送|代わりの",
    "return": r"退货|寄回|退回来|return (?:it|the)|send (?:it )?back|retur|pulangkan|ส่งคืน|tra hang|gui tra|devol|返品|"
    r"返送",
    "repair": r"维修|修理|返修|repair|perbaiki|servis|baiki|ซ่อม|sua chua|repara|conserto|修理",
    "gift": r"赠送|送您|小礼|gift|hadiah|ของแถม|ของขวัญ|qua tang|regalo|brinde|presente|プレゼント",
    "freight": r"运费|邮费|包邮|shipping (?:on us|cost|fee)|postage|ongkir|ongkos kirim|kos penghantaran|ค่าส่ง|ค่าจัดส่ง|"
    r"phi van chuyen|phi ship|gastos de envio|frete|送料",
}
#: how a text says that it speaks of rules
POLICY = (
    r"政策|规则|规定|条款|无理由|售后标准|按照本店|policy|terms|our rules|kebijakan|ketentuan|polisi|dasar pemulangan|"
    r"นโยบาย|เงื่อนไข|chinh sach|quy dinh|politica|condiciones|termos|規約|ポリシー|規定"
)
