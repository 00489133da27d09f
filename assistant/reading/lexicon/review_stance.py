"""What surrounds talk of a review: thanks, own deeds, other names for it, and asking to undo what was named before.

Fragments that end in `$` are sought in the words right before a place.
"""

from __future__ import annotations

#: thanks for, or the reading of, what a buyer wrote: right before the words
THANKS = {
    "zh": ("(?:感谢|谢谢|多谢|谢过|收到|看到|看了|读了|看完|读到|您给的?|留意到|注意到)[^，。！？]{0,10}$",),
    "th": ("(?:ขอบคุณ|ขอบใจ|ขอบพระคุณ|อ่าน|เห็น)(?!ล่วงหน้า)[^.]{0,24}$",),
    "en": ("(?:thank(?:s| you)|thx|read|saw|seen|noticed|glad you)(?! in advance)(?: \\w+){0,8}\\W+$",),
    "id": (
        "(?:terima kasih|terimakasih|makasih|makasi|trims|thanks|thank you|membaca|baca|lihat)(?! (?:sebelumnya|dulu|"
        "jika|kalau))(?: \\w+){0,6}\\W+$",
    ),
    "vi": ("(?:cảm ơn|cám ơn|biết ơn|đọc|xem)(?! trước)(?: \\w+){0,6}\\W+$",),
    "es": ("(?:gracias|agradecemos|le[ií]do|leer|leemos|vimos)(?! (?:de antemano|anticipad))(?: \\w+){0,6}\\W+$",),
    "pt": ("(?:obrigad[oa]s?|agradecemos|valeu|lemos|ler|vimos)(?! (?:desde já|antecipad))(?: \\w+){0,6}\\W+$",),
}  # fmt: skip

#: our own deed right before the words
OWN_DEED = {
    "zh": (
        "(?:我们|小店|本店|客服|同事|团队|仓库|后台)(?:会|已|已经|将|正在|在|都|也|马上|立刻|尽快|这边|先)+(?:把|将|"
        "对|认真|仔细|及时|据此)?$",
    ),
    "en": (
        "(?:we|i|our \\w+|team|they|the team|colleagues)(?:'ll|'re|'ve|'m)?(?: (?!love|like|hope|ask|appreciate|wish|"
        "want|need|you|would|count|expect|trust|kindly|please|beg|rely|invite|urge)\\w+){0,3}\\W+$",
    ),
    "id": ("(?:kami|kita|tim)(?: (?:akan|sedang|sudah|langsung|segera|juga|dah|tengah))*\\W+$",),
    "vi": ("(?:shop|bên mình|bên em|chúng tôi|tụi em|em)(?: (?:sẽ|đang|đã|vừa|cũng|vừa mới))+(?: \\w+)?\\W+$",),
    "es": ("(?:vamos a|hemos|estamos|vamos|nuestro equipo|nos)(?: \\w+){0,1}\\W+$",),
    "pt": ("(?:vamos|estamos|já|a gente vai|nossa equipe)(?: \\w+){0,1}\\W+$",),
}  # fmt: skip

#: other names for what a buyer wrote in public; a private text speaks of them no more than of a review
COMMENT = {
    "zh": ("(?:您|你)的?(?:那[条个篇])?(?:评论|帖子|笔记|吐槽)|评论区|(?:那|这)[条篇](?:评论|帖子?|笔记|吐槽)",),
    "ja": ("コメント(?!欄はございません)|ご?投稿|書き込み(?!ま)",),
    "th": ("คอมเม้?น(?:ต์|ท์)?|เม้น(?:ต์|ท์)?|โพสต์(?:เมื่อ|นั้น|ของ|ที่|ไว้)",),
    "en": (
        "(?<!questions or )(?<!any )comments?(?! or questions)(?! (?:about|on) the (?:parcel|address|form))",
        "(?:your|that|yesterday's) (?:post|write-up|remark)s?|write-ups?",
    ),
    "id": (
        "komen(?:tar)?(?:nya|an)?|postingan(?:nya)?|(?:naikkan|naikin|naik(?:nya)?|turun) nilai(?:nya)?|"
        "nilai(?:nya)? (?:sudah |dah )?naik",
    ),
    "vi": ("bình luận|cmt|bài (?:đăng|bóc|chê|phốt|viết)|(?:nâng|chấm|tăng|số) điểm",),
    "es": (
        "comentarios?(?! o (?:dudas|preguntas))|publicaci[oó]n|(?:su|tu|ese|la) (?:post|nota)(?! de (?:la |"
        "el )?(?:entrega|env[ií]o|compra|devoluci[oó]n))",
    ),
    "pt": (
        "coment[aá]rios?(?! ou (?:d[uú]vidas|perguntas))|(?:sua|aquela|essa|tua) postagem|(?:nossa|sua|"
        "a) nota(?! fiscal)|(?:aquela|sua|essa) reclamaç[aã]o (?:na|da|l[aá]|do)",
    ),
}  # fmt: skip

#: asking the buyer to change or remove something that only the sentence before has named
IT = {
    "zh": (
        "(?:麻烦|请(?:您|你)|能不能|能否|可否|可以(?:请|麻烦)|是否|希望您|方便的?话|帮忙|劳烦|"
        "辛苦)[^。！？，]{0,10}(?:删|撤|改|隐藏|更新)(?:一?下|了|掉|回|销|它)(?:吗|么|吧|呢|好吗|"
        "可以吗)?(?=[，。！？～~]|$)",
    ),
    "ja": (
        "(?:それ|そちら|内容)?を?(?:削除|変更|修正|書き直|訂正|取り下げ)(?:して)?(?:いただけ|くださ|お願い|ていただ)",
    ),
    "th": (
        "(?:ช่วย|รบกวน|ขอให้|ฝาก)[^.]{0,8}(?:แก้|ลบ|เปลี่ยน|ปรับ)(?:ให้|หน่อย|ออก|ใหม่)",
    ),
    "en": (
        "(?:could|can|would|will|may|might|if|hope|wish|please|mind|kindly|help us by|consider)(?: (?:you|that you|"
        "you'd|you could|you'll|u))?(?: (?:please|kindly|consider|perhaps|maybe|possibly|also|just|now|be able to|"
        "be willing to|go back and|quickly|then))* (?:chang|edit|updat|revis|modify|amend|delet|remov|retract|"
        "withdraw|reconsider|rethink|revisit|rewrit|rephras|reword|soften|eras|tak)(?:e|ing|s)? (?:it|that|"
        "this)(?: (?:down|off))?(?= |[.?!,;)]|$)",
    ),
    "id": (
        "(?:tolong|mohon|bisa|boleh|mau|minta|sudi)(?: (?:kakak|kak|anda|cik|dong|ya|bantu|untuk))* (?:hapus|ubah|"
        "ganti|edit|perbarui|padam|tukar|buang)(?:in|kan|lah)?(?: (?:saja|aja|ya|dong|itu|tu|je))?(?=[.?!,]|$)",
    ),
    "vi": (
        "(?:sửa|xóa|xoá|gỡ|ẩn|chỉnh)(?: \\w+){0,3} (?:giùm|giúp|hộ|dùm)|(?:giúp|vui lòng|có thể|nhờ|"
        "phiền)(?: \\w+){0,3} (?:xóa|xoá|sửa|gỡ|đổi lại|ẩn)(?: (?:nó|giúp|đi|lại|giùm|hộ|được|shop|em|nhé|nha))+",
    ),
    "es": (
        "(?:puede|podr[ií]a|puedes|podr[ií]as|le agradecer[ií]amos|quisiera|por favor)(?: \\w+){0,2} (?:cambiar|"
        "borrar|eliminar|editar|modificar|actualizar|retirar)l[oa]s?|(?:c[aá]mbie|b[oó]rre|elim[ií]ne|ed[ií]te|"
        "actual[ií]ce|ret[ií]re)l[oa]s?",
    ),
    "pt": (
        "(?:pode|poderia|consegue|por favor|d[aá] para|d[aá] pra)(?: \\w+){0,2} (?:mudar|apagar|excluir|editar|"
        "alterar|atualizar|retirar|remover)(?: (?:isso|ela|ele|por favor))?(?=[.?!,]|$)",
    ),
}  # fmt: skip

#: taking a review away, or raising it: more than a change that the buyer decides on
REMOVE = {
    "zh": ("删|撤|隐藏|屏蔽|抹|下架|消失|五|5|满|好评",),
    "ja": ("削除|取り(?:消|下)|非表示|消し|星5|高評価",),
    "th": ("ลบ|ซ่อน|ถอน|ลง|ห้า|5|เพิ่ม",),
    "en": (
        "(?:delet|remov|hid|withdr|retract|eras|rais|bump|improv|upgrad)\\w*|tak\\w* (?:\\w+ ){0,3}(?:down|off)|5|"
        "five|private",
    ),
    "id": ("(?:hapus|dihapus|menghapus|padam|buang|sembunyikan|cabut|tarik|naik|dinaik|menaik)\\w*|5|lima",),
    "vi": ("xóa|xoá|gỡ|ẩn|rút|nâng|5|năm",),
    "es": ("(?:borr|elimin|retir|ocult|quit|sub|mejor)\\w*|cinco|5",),
    "pt": ("(?:apag|exclu|remov|retir|ocult|sub|melhor|aument)\\w*|cinco|5",),
}  # fmt: skip
