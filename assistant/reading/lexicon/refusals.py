"""How buyers say that they want no more messages: “stop writing to me”, “leave me alone”. Own lists.

Left out is what only ends one talk: “no need to reply”, “never mind”.
"""

from __future__ import annotations

REFUSALS = {
    "zh": (
        "(?:不要|别|请勿|勿|不许|不准|停止|少)(?:再|继续|老是?|一直|总是?)?(?:给我|跟我|和我|来|向我)?"
        "(?:发(?:任何|什么|这种|这些)?(?:私信|信息|消息|短信|广告|了)|联系我|联络我|打扰我?|骚扰我?|私信我|"
        "打电话给我|打电话来|烦我|找我了|回访)",
        "(?:不要|别)再(?:联系|联络|打扰|骚扰|私信|找我|烦)",
        "(?:不想|不愿意?|拒绝)(?:再)?(?:收到|接收|看到|被)[^，。！？]{0,8}(?:私信|信息|消息|短信|联系|打扰|骚扰|回访)",
        "拒绝(?:任何)?(?:联系|打扰|骚扰|回访|私信)|(?:离我远点|别来烦我|到此为止[，,]?别)",
    ),
    "ja": (
        "(?:もう|二度と|これ以上)?(?:連絡|メッセージ|メール|チャット|dm)(?:を|は|も)?(?:して(?:こ|来)?ないで|しないで|"
        "送(?:って(?:こ|来)ないで|らないで)|送るのを?やめて|やめて(?:ください|下さい|ほしい)|不要です|"
        "お断り|結構です|は要りません|はいりません)",
        "(?:もう|二度と)連絡(?:し|して)(?:こ|来)?ない|放っておいて|ほっといて|構わないでください",
    ),
    "th": (
        "(?:อย่า|ห้าม|เลิก|หยุด|ไม่ต้อง)(?:มา)?(?:ทัก|ติดต่อ|แชท|โทร)[^.]{0,14}(?:อีก|มาแล้ว|หาฉัน|หาผม|หาเรา|มาหา)",
        "(?:อย่า|ห้าม|เลิก|หยุด|ไม่ต้อง)(?:มา)?ส่งข้อความ",
        "(?:เลิก|หยุด|อย่า)(?:มา)?(?:รบกวน|ยุ่งกับ|กวน)|ไม่(?:อยาก|ต้องการ)(?:ให้)?(?:รับ|ได้รับ)?(?:ข้อความ|การติดต่อ|ติดต่อ|ทัก)",
    ),
    "en": (
        "(?:stop|quit|cease) (?:\\w+ )?(?:messaging|contacting|texting|writing(?: to)?|emailing|bothering|spamming|"
        "harassing|calling|dm(?:ing|ming)?)(?: me)?|stop (?:sending|with) (?:me )?(?:\\w+ )?(?:messages?|dms?|texts?|"
        "spam)",
        "(?<!you )(?<!they )(?<!why )(?<!to )(?:do not|don't|dont|never) (?:ever )?(?:contact|message|text|write to|"
        "write|email|bother|dm|call|spam|harass) (?:me|us)(?: (?:again|anymore|any more|ever|further))?",
        "(?:no more|no further) (?:messages?|contact|texts?|dms?)|leave me alone|"
        "(?:don't|do not|dont) want (?:any (?:more )?|more |further |your )?(?:messages|contact|texts|dms)|"
        "(?:don't|do not|dont) want (?:to be contacted|you (?:to )?(?:contact|messag|writ|text)\\w*)|unsubscribe",
    ),
    "id": (
        "(?:jangan|stop|berhenti|tolong jangan)(?: \\w+)? (?:hubungi|menghubungi|chat|kirim pesan|mengirim pesan|wa|"
        "dm|ganggu|mengganggu|spam|telepon)(?: saya| aku| gw| gue)?(?: lagi)?",
        "(?:tidak|nggak|gak|ga|tak) (?:mau|ingin) (?:di ?hubungi|di ?chat|terima pesan|menerima pesan|diganggu)",
    ),
    "ms": (
        "(?:jangan|berhenti|tolong jangan|tak payah)(?: \\w+)? (?:hubungi|mesej|whatsapp|ganggu|kacau|hantar mesej|"
        "chat)(?: saya| aku)?(?: lagi)?",
        "(?:tak|tidak) (?:nak|mahu) (?:dihubungi|terima mesej|diganggu)",
    ),
    "vi": (
        "(?:đừng|dừng|ngưng|thôi|không được|xin đừng)(?: \\w+){0,2} (?:nhắn(?: tin)?|liên hệ|liên lạc|gọi|làm phiền|"
        "quấy rầy|spam)(?: (?:cho )?(?:tôi|mình|em|tui))?(?: nữa)?",
        "(?:tôi|mình|em)? ?không muốn (?:nhận (?:tin|thêm tin)\\w*|bị làm phiền|được liên hệ|ai liên hệ|shop nhắn|"
        "shop liên hệ)",
    ),
    "es": (
        "(?:deja|dejad|deje|dejen|para|paren|pare) de (?:escribir|escribirme|contactar|contactarme|molestar|"
        "molestarme|llamar|llamarme|enviarme|mandarme)(?: \\w+)?",
        "no (?:me|nos) (?:escriban?|escribas|contacten?|contactes|molesten?|molestes|llamen?|llames)|"
        "no (?:me|nos) (?:envien?|envies|manden?|mandes) (?:mas )?mensajes|no quiero (?:recibir )?(?:mas )?(?:mensajes|"
        "contacto|que me (?:escrib|contact|llam)\\w+)|dejadme en paz|"
        "dejen?me en paz",
    ),
    "pt": (
        "(?:pare|parem|para|chega) de (?:me )?(?:escrever|contatar|contactar|incomodar|perturbar|ligar|mandar|enviar|"
        "mandar mensagem)(?: \\w+)?",
        "nao me (?:escrevam?|contatem?|contactem?|incomodem?|perturbem?|liguem?|chamem?)|nao me (?:mandem?|enviem?) "
        "(?:mais )?mensage\\w+|nao quero (?:receber )?(?:mais )?(?:mensage\\w+|contato)|me deixe?m? em paz",
    ),
}  # fmt: skip
