"""How a public reply says that a private message is on its way. Own list."""

from __future__ import annotations

WRITTEN = {
    "zh": (
        "(?:已|已经|刚刚?)[^。，]{0,8}(?:私信|站内信|留言|消息|联系)", "私信(?:了|给您|您|已)",
        "(?:查看|留意|看看|看一下)(?:一下)?(?:您的)?(?:私信|消息|站内信|会话)", "给您发了",
    ),
    "ja": ("メッセージ(?:を|にて|で)[^。]{0,8}(?:お送り|送|ご連絡|差し上げ)", "個別に(?:ご連絡|メッセージ)"),
    "th": ("ส่งข้อความ", "ทักแชท", "ทักไปใน"),
    "en": (
        "(?:have|just|already|'ve) (?:\\w+ )?(?:written|messaged|contacted|sent)\\b[^.]{0,30}",
        "sent you (?:a )?(?:private |direct )?message", "check your (?:messages|inbox|chat)",
        "(?:private|direct) message",
    ),
    "id": ("(?:sudah|telah) (?:\\w+ )?(?:mengirim|menghubungi|chat|kirim)\\w*", "pesan pribadi", "cek (?:pesan|chat)"),
    "ms": ("(?:sudah|telah) (?:\\w+ )?(?:menghantar|menghubungi|hantar)\\w*", "mesej (?:peribadi|persendirian)"),
    "vi": ("(?:đã|vừa) (?:nhắn|gửi tin|liên hệ)", "tin nhắn riêng", "kiểm tra (?:tin nhắn|hộp thư)"),
    "es": ("(?:hemos|acabamos de) (?:enviad|escrit|contactad|escribir|enviar)\\w*", "mensaje privado"),
    "pt": ("(?:enviamos|acabamos de enviar|escrevemos|mandamos)\\b", "mensagem privada"),
}  # fmt: skip
