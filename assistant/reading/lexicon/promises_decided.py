"""What is told as decided, accepted, on its way or done, whoever is said to have done it. Own lists.

In each language a matter of the buyer's with a word of a decision in his favour, one who decides with what he has done,
and money with a word of its going; none of them needs to name a refund.
"""

from __future__ import annotations

_ZH_MATTER = "(?:申请|请求|诉求|索赔|投诉|理赔|赔付|退款|工单|要求|售后)"
_ZH_MONEY = "(?:钱|款项?|货款|退款|资金|赔款|赔付款?|金额)"
_ZH_WHO = "(?:主管|经理|老板|领导|财务|平台|官方|店长|客服|上级|总部)"
_EN_MATTER = "(?:request|claim|case|application|compensation|payout|ticket|dispute|appeal)"
_EN_MONEY = "(?:money|cash|funds?|payment|payout|full amount|amount|sum|compensation)"
_EN_WHO = (
    "(?:manager|supervisor|boss|owner|finance(?: team| department)?|accounting|accounts|accountant|head office|"
    "platform|"
    "admin(?: \\w+)?|director)"
)
_ID_MATTER = "(?:permintaan|permohonan|pengajuan|klaim|tuntutan|komplain|aduan|banding|kasus|kes|sengketa)(?:nya)?"
_ID_MONEY = "(?:uang|dana|duit|wang|bayaran|pembayaran|pengembalian|kompensasi|pampasan|jumlah penuh)(?:nya)?"
_ID_WHO = (
    "(?:manajer|manager|atasan|bos|pimpinan|pengurus|penyelia|admin(?: \\w+)?|(?:bagian |tim )?keuangan|finance|"
    "akuntan|"
    "platform|pihak platform)(?: kami)?"
)
_TH_MATTER = "(?:คำขอ|คำร้อง|เคลม|เคส|เรื่อง(?:ร้องเรียน|คืนเงิน)|การเคลม|ข้อร้องเรียน)"
_TH_MONEY = "(?:เงิน(?:คืน|ชดเชย)?|ยอด(?:เต็ม|เงิน)?|ค่าชดเชย)"
_TH_WHO = "(?:หัวหน้า|ผู้จัดการ|เจ้าของร้าน|ฝ่าย(?:การเงิน|บัญชี)|แพลตฟอร์ม|แอดมิน)"
_VI_MATTER = "(?:yêu cầu|khiếu nại|đề nghị|đơn (?:khiếu nại|yêu cầu|hoàn)|hồ sơ|khoản (?:hoàn|đền|bồi thường))"
_VI_MONEY = "(?:tiền|khoản tiền|số tiền|khoản hoàn|khoản đền|khoản)"
_VI_WHO = (
    "(?:quản lý|sếp|chủ shop|kế toán|bộ phận (?:tài chính|kế toán)|tài chính|sàn|bên sàn|cấp trên|giám đốc|"
    "admin(?: \\w+)?)"
)
_ES_MATTER = "(?:solicitud|reclamo|reclamacion|peticion|caso|disputa|compensacion|indemnizacion)"
_ES_MONEY = "(?:dinero|pago|importe|monto|fondos|compensacion|plata|suma)"
_ES_WHO = (
    "(?:gerente|gerencia|jefe|jefa|supervisor\\w*|finanzas|contabilidad|administracion|plataforma|"
    "administrador\\w*|encargad[oa])"
)
_PT_MATTER = (
    "(?:solicitacao|reclamacao|pedido de (?:reembolso|estorno|devolucao)|caso|disputa|contestacao|compensacao|"
    "indenizacao)"
)
_PT_MONEY = "(?:dinheiro|pagamento|valor|quantia|grana|compensacao)"
_PT_WHO = (
    "(?:gerente|gerencia|chefe|supervisor\\w*|financeiro|contabilidade|administracao|plataforma|administrador\\w*|"
    "encarregad[oa])"
)
_JA_MATTER = "(?:申請|請求|ご請求|クレーム|異議|申し立て|ご要望)"
_JA_MONEY = "(?:お金|代金|返金|全額|補償金?|金額|返金分)"
_JA_WHO = "(?:店長|責任者|上司|経理|担当者|プラットフォーム|管理者|本部)"

DECIDED = {
    "zh": {
        "decided": (
            f"{_ZH_MATTER}[^。，；？?]{{0,8}}(?<!未)(?<!没)(?:通过了|已(?:经)?(?:[^。，]{{0,3}})?(?:通过|批准|批下|"
            "同意|受理成功|成立)|获批|批(?:准|下来)了|被(?:批准|接受))",
            f"{_ZH_WHO}[^。，；？?]{{0,8}}(?:已经?|都|就)[^。，；？?]{{0,4}}(?:批准|批了|签字|同意|答应|点头|处理好|处理完|"
            "放款|打款)",
            "(?:判|裁定|裁决)[^。，；]{0,4}(?:您|你)[^。，；]{0,3}(?:赢|胜诉?)|(?:您|你)[^。，；]{0,4}(?:胜诉|赢了)",
            "(?:最高|顶格)[^。，；]{0,6}(?:赔|补偿|标准|档)",
        ),
        "arrives": (
            f"{_ZH_MONEY}[^。，；？?]{{0,6}}(?:在(?:退回的?|回来的?)?路上|马上到|即将到|就到|已经?(?:到|打|转|汇|放|出去|"
            "退|返)|(?:从|离开)[^。，]{0,6}(?:账|户)[^。，]{0,4}出)",
        ),
    },
    "en": {
        "decided": (
            f"{_EN_MATTER}(?: (?:for|of|to) (?:\\w+ ){{0,3}}?\\w+)? (?:has|have|is|was|got|been|'s)(?: (?:now|"
            f"already|"
            "been|just|fully|officially))* (?:approved|granted|accepted|upheld|signed off|settled in your)\\b",
            f"{_EN_WHO} (?:has |have |had )?(?:already |just |now )*(?:approved|agreed|signed (?:it )?off|said yes|"
            "okayed|ok'd|authori[sz]ed|processed|released|granted|confirmed)\\b",
            "(?:decided|ruled|settled|resolved|found|closed)(?: \\w+){0,3}? (?:in your favou?r|for you\\b)|"
            "you(?:'ve| have)? won\\b",
            "(?:highest|maximum|top|biggest) (?:\\w+ )?(?:compensation|remedy|payout|settlement|rate|"
            "amount) (?:applies|"
            "is yours|for you|to you)",
        ),
        "arrives": (
            f"{_EN_MONEY}(?: (?:is|are|has|have|was|were|will be|'s|been|just|now|already|all|being|"
            f"due))* (?:on (?:its|"
            "the|their) way|coming|en route|released|sent(?! by you)|transferred|disbursed|credited|paid out|"
            "left our|arriv\\w+ (?:tonight|today|tomorrow|soon|shortly))",
        ),
    },
    "id": {
        "decided": (
            f"{_ID_MATTER}(?: \\w+){{0,3}}? (?:sudah|telah|dah|udah|resmi|juga)?(?: \\w+)? ?(?:disetujui|diterima "
            "(?:penuh|sepenuhnya)|dikabulkan|di-?acc|diluluskan|lulus|dimenangkan)\\b",
            f"{_ID_WHO} (?:sudah|telah|dah|udah)(?: \\w+)? ?(?:setuju|acc|menyetujui|meluluskan|proses|memproses\\w*|"
            "tanda tangan|mengabulkan|luluskan|kasih izin)",
            "(?:keputusan\\w*|putusan\\w*|diputuskan)(?: \\w+){0,4} (?:menang|dimenangkan|berpihak)|(?:kakak|"
            "anda|kamu|"
            "cik|puan|tuan|bunda) (?:yang )?(?:sudah |telah )?menang\\b",
            "(?:kompensasi|ganti rugi|pampasan)(?: \\w+)? (?:tertinggi|maksimal|maksimum|terbesar)",
        ),
        "arrives": (
            f"{_ID_MONEY}(?: (?:kakak|anda|cik|puan|tuan|kamu|penuh|ini|itu|tersebut))? (?:sudah|telah|dah|udah|lagi|"
            "sedang|segera|akan|tengah)(?: \\w+)? ?(?:(?:di|dalam) (?:jalan|perjalanan)|otw|masuk|keluar|dilepas\\w*|"
            "dikirim|ditransfer|cair|selesai|dicairkan|meluncur)",
        ),
    },
    "th": {
        "decided": (
            f"{_TH_MATTER}.{{0,12}}?(?:อนุมัติ|ผ่าน)(?:เต็มจำนวน|เรียบร้อย|ไป)*แล้ว|"
            f"{_TH_MATTER}.{{0,12}}?อนุมัติเต็มจำนวน",
            f"{_TH_WHO}.{{0,10}}?(?:อนุมัติ|ตกลง|เซ็น|ดำเนินการ|ยินยอม|โอน)(?:ให้|คืน|เรียบร้อย|ไป|อนุมัติ)*แล้ว",
            "ตัดสินให้.{0,8}ชนะ|(?:คุณ|ลูกค้า|ผู้ซื้อ).{0,4}ชนะ(?:เคส|แล้ว)",
            "(?:ชดเชย|เยียวยา).{0,6}(?:สูงสุด|แพงที่สุด|มากที่สุด)",
        ),
        "arrives": (f"{_TH_MONEY}.{{0,6}}?(?:กำลัง|จะ)(?:จะ)?(?:เข้า|โอน|ไป|มา|ถึง)|{_TH_MONEY}.{{0,6}}?(?:เข้า|"
        f"โอน|ออก)(?:ไป|"
            "ให้|เรียบร้อย)*แล้ว",),
    },
    "vi": {
        "decided": (
            f"{_VI_MATTER}(?: \\w+){{0,4}}? (?:đã |được |vừa )+(?:duyệt|chấp nhận|chấp thuận|phê duyệt|thông qua|"
            "đồng ý)",
            f"{_VI_WHO}(?: \\w+){{0,3}}? đã (?:\\w+ )?(?:duyệt|đồng ý|phê duyệt|xử lý xong|chấp thuận|ký)",
            "(?:xử|phán|quyết)(?: \\w+){0,3} (?:thắng|có lợi cho)|(?:bạn|anh|chị|khách|người mua) (?:đã )?thắng",
            "(?:đền|bồi thường|bù)(?: \\w+){0,2} (?:cao nhất|tối đa|lớn nhất)",
        ),
        "arrives": (
            f"{_VI_MONEY}(?: (?:của )?(?:bạn|anh|chị|mình|khách|này|đó))? (?:đã|đang|sẽ|sắp) (?:\\w+ )?(?:về|chuyển|"
            "trên đường|giải ngân|tới|vào|xử lý xong)(?! (?:tiền|khoản))",
        ),
    },
    "es": {
        "decided": (
            f"{_ES_MATTER}(?: \\w+){{0,3}}? (?:ya )?(?:fue|ha sido|esta|quedo|esta ya|se ha|"
            f"salio)(?: \\w+)? ?(?:aprobad"
            "[oa]|aceptad[oa]|concedid[oa]|autorizad[oa]|resuelt[oa] a)\\b",
            f"{_ES_WHO}(?: \\w+)? (?:ya )?(?:lo |la |le )?(?:ha )?(?:aprobo|aprobado|acepto|aceptado|firmo|firmado|"
            "proceso|procesado|autorizo|autorizado|libero|confirmo)\\b",
            "(?:resolvi\\w*|resuelto|resuelta|fall\\w+|decidi\\w*|cerr\\w+)(?: \\w+){0,3} (?:a|en) (?:su|tu) favor|"
            "(?:usted|tu) (?:ha |has )?gan(?:o|aste|ado)\\b",
            "(?:compensacion|indemnizacion|reembolso) (?:maxim[oa]|mas alt[oa])",
        ),
        "arrives": (
            f"{_ES_MONEY}(?: total)? (?:ya |esta |va |viene |ha )*(?:en camino|por llegar|llegando|salio|salido|"
            "liberad[oa]|transferid[oa]|enviad[oa]|acreditad[oa])\\b",
        ),
    },
    "pt": {
        "decided": (
            f"{_PT_MATTER}(?: \\w+){{0,3}}? (?:ja )?(?:foi|esta|ficou|acabou de ser)(?: \\w+)? ?(?:aprovad[oa]|"
            f"aceit[oa]|"
            "concedid[oa]|autorizad[oa]|deferid[oa])\\b",
            f"{_PT_WHO}(?: \\w+)? (?:ja )?(?:o |a )?(?:aprovou|aceitou|assinou|processou|autorizou|liberou|confirmou|"
            "concordou)\\b",
            "(?:decidi\\w*|resolvi\\w*|julgad\\w+|encerrad\\w+)(?: \\w+){0,3} a (?:seu|sua) favor|"
            "voce (?:ja )?ganhou\\b",
            "(?:compensacao|indenizacao|reembolso) (?:maxim[oa]|mais alt[oa])",
        ),
        "arrives": (
            f"{_PT_MONEY}(?: total)? (?:ja |esta |vem |foi )*(?:a caminho|chegando|saiu|liberad[oa]|transferid[oa]|"
            "enviad[oa]|creditad[oa])\\b",
        ),
    },
    "ja": {
        "decided": (
            f"{_JA_MATTER}[^。、？?]{{0,8}}(?:承認|認め|受理|通)(?:され|られ|り)(?:まし|て)",
            f"{_JA_WHO}[^。、？?]{{0,8}}(?:承認|同意|許可|処理)(?:が|を)?(?:済|しまし|いたしまし|しており|され)",
            "お客様の(?:勝|言い分が認)|(?:勝ち|有利)(?:と|に)[^。]{0,4}(?:決ま|判断|裁定)",
            "(?:最高額|最大限?|上限)(?:の)?(?:額の)?(?:補償|賠償|返金)",
        ),
        "arrives": (
            f"{_JA_MONEY}[^。、？?]{{0,8}}(?:入金|振り?込|送金|着金)[^。、？?]{{0,6}}(?:され|済|中|途中|まし)|"
            "まもなく(?:入金|着金|振り?込)",
        ),
    },
}  # fmt: skip
