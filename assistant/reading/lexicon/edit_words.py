"""Words by which an edit is told to concern the offer or the shop's rules, in the languages drafts are written in."""

from __future__ import annotations

#: remedy -> how it is named
REMEDIES: dict[str, str] = {
    "refund": r"退款|退钱|退[您你]|退给|退还|照退|全款|原路退|赔付|返现|refund|money back|reimburs"
    r"|goes? back to (?:you|the)|money comes back|get (?:\S+ )?back|embalikan|pengembalian dana|dana kembali|pulangkan"
    r"|bayaran balik"
    r"|คืนเงิน|เงินคืน|คืนให้|hoan (?!toan (?!bo)|thien|canh|hao|thanh)|reembols|estorn|medio de pago|meio de pagamento"
    r"|devolver .{0,30}(?:preco|valor|voce)|dinheiro .{0,12}volta|返金|お返し|お支払い方法へ",
    "coupon": r"优惠券|代金券|店铺券|无门槛券|coupon|voucher|kupon|baucar|คูปอง|ma giam|phieu giam|cupon|cupom"
    r"|vale de|クーポン",
    "exchange": r"换货|换一|调换|换个|更换|给您换|换成|exchange|swap|tukar|เปลี่ยน|doi (?:hang|san|sang|cho|va)|cambiar"
    r"|cambio|trocar|troca|交換",
    "replacement": r"补发|重发|重新发|再发|补寄|另外寄|replace|resend|send (?:you )?(?:a new|another)|new one"
    r"|kirim(?:an)? ulang|kirim lagi|hantar (?:semula|ganti)|pengganti|ส่งใหม่|ชิ้นใหม่|ของใหม่|gui (?:lai|bu)|reenvi"
    r"|volveremos a enviar|enviar (?:\S+ ){0,3}nuevo|nuevo paquete|reposicao|novo envio|de novo"
    r"|再送|代わりの|改めてお送り|別の",
    "return": r"退货|寄回|退回来|return (?:it|the|your)|send(?:ing)? (?:\S+ ){0,3}back|retur|pengembalian(?! dana)"
    r"|pemulangan|ส่งคืน|รับคืน|ขอคืน|tra (?:hang|ve)|gui tra|devol(?!ver .{0,30}(?:preco|valor|voce))|返品|返送",
    "repair": r"维修|修理|返修|我们修|修好|repair|perbaik|betulkan|servis|baiki|pembaikan|ซ่อม|(?<![a-z])sua(?![a-z])"
    r"|repara|consert|修理|直し",
    "gift": r"赠送|送您|小礼|gift|hadiah|bingkisan|tanda mata|ของแถม|ของขวัญ|(?:mon|phan|chut) qua|qua tang|regalo"
    r"|obsequio|detalle|brinde|lembranc|mimo|プレゼント|贈り物|ささやかな品|心ばかり",
}
#: how a text says that it speaks of rules
POLICY = (
    r"政策|规则|规定|条款|无理由|售后标准|按照本店|policy|terms|our rules|kebijakan|ketentuan|polisi|dasar pemulangan"
    r"|นโยบาย|เงื่อนไข|chinh sach|quy dinh|politica|condiciones|termos|規約|ポリシー|規定"
)
