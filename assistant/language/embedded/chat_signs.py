"""What the words of a chat turn do: greet, thank, take leave, agree, ask, request; in the languages of the desk."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache

from assistant.domain.chat import Move

_GREETING = """亲爱的 亲亲 亲 老板 掌柜 店家 店小二 小二 客服 美女 你好 您好 你们好 在吗 在嘛 在么 在不在 在不
 在没 在 有人吗 有人在吗
有人么 哈喽 哈啰 嗨 嘿 早上好 上午好 中午好 下午好 晚上好 早 请问 问一下 问下 咨询一下 สวัสดีค่ะ สวัสดีครับ
 สวัสดี อยู่ไหม แอดมิน
こんにちは こんばんは おはようございます おはよう はじめまして すみません お世話になっております
hi hii hello hey heya hallo halo hai helo hola oi olá ola dạ chào shop ơi alo admin kak gan sis min bang
 assalamualaikum salam
buenas buenos_días buenas_tardes bom_dia boa_tarde boa_noite good_morning good_afternoon good_evening good_day
there anyone_there anybody_there are_you_there is_anyone_there selamat_pagi selamat_siang selamat_sore
 selamat_malam
selamat_petang xin_chào chào_shop permisi"""
_THANKS = """谢谢你 谢谢您 谢谢 谢谢啦 谢啦 谢了 多谢 感谢 万分感谢 非常感谢 辛苦了 辛苦啦 麻烦了 麻烦你了
 麻烦您了 太感谢了 3q
ขอบคุณค่ะ ขอบคุณครับ ขอบคุณมาก ขอบคุณ ありがとうございました ありがとうございます ありがとう 助かりました
thanks thank_you thank_you_so_much thank_you_very_much thanks_a_lot many_thanks thx ty tysm cheers
 much_appreciated
i_appreciate_it appreciate_it terima_kasih terimakasih makasih trims tq cảm_ơn cám_ơn thanks_shop gracias
 muchas_gracias
obrigado obrigada muito_obrigado muito_obrigada valeu"""
_BYE = """再见 拜拜 拜 晚安 回见 下次再来 ลาก่อน บาย さようなら 失礼します
bye goodbye bye_bye see_you good_night have_a_nice_day have_a_good_day dadah sampai_jumpa jumpa_lagi tạm_biệt
adiós adios hasta_luego tchau até_logo"""
_NOTED = """嗯嗯 嗯 恩恩 恩 哦哦 哦 噢噢 噢 喔 好的 好吧 好滴 好哒 好嘞 好了 好啦 好 行吧 行 可以的 可以 知道了
 我知道 明白了 明白 了解了
了解 收到 没事 没关系 没事的 对的 对 是的 是 哈哈 哈 呵呵 额 呀 啊 哈呀 吧 呢 啦 嘛 的 了 一定的 那就好 那好吧
 那好 放心 没问题 不用了 算了 ok啦
ครับ ค่ะ คะ โอเค ได้ค่ะ ได้ครับ รับทราบ はい わかりました 了解です 承知しました そうですか
ok okay okey oke okk k kk yes yep yeah yup no nope sure fine alright all_right got_it i_see great perfect cool
 nice sounds_good
no_problem no_worries understood noted will_do baik siap ya iya yoi sip mantap faham vâng dạ_vâng ừ ok_shop được
 ạ vale sí si
de_acuerdo entendido claro perfecto certo tá ta_bom tá_bom beleza entendi sim não perfeito"""

_WORDS: Mapping[Move, str] = {
    Move.THANKS: _THANKS,
    Move.BYE: _BYE,
    Move.GREETING: _GREETING,
    Move.NOTED: _NOTED,
}
_SPACED = re.compile(r"[a-zà-ɏḀ-ỹ]$")
_LINK = re.compile(r"https?://\S+|www\.\S+")
_NUMBERS = re.compile(r"[\d\s#,;-]*\d{6,}[\d\s#,;-]*")
#: the number of a product with its name, as a shop window's share button pastes them
_NUMBER_AND_NAME = re.compile(r"\d{9,}\s*\S{1,16}")

_QUESTION = re.compile(
    r"[?？]|^(?!.*(?:我|算了|好吧|帮|麻烦|改|退|换|给|送)).+吧$|是.{1,12}还是|有.{1,6}没有|[对是好]嘛"
    r"|吗|(?<![什怎这那多要])么|[是对可以]吧|[^要]不$|[嘛呢](?:亲|哦|啊)?$|多少|多久|多大|多长|几(?:[天个时号点盒款包斤件岁月张把片种份袋层]"
    r"|月份)|什么|啥|怎么|怎样|如何|咋|哪|何时"
    r"|为什么|为何|凭什么|能不能|可不可以|能否|可否|是否|有没有?|是不是|会不会"
    r"|行不行|好不好|要不要|用不用|谁|区别|推荐|难道|来不来得及"
    r"|^(?:so |and |but |also |then )?(?:what|when|where|which|who|whose|why|how"
    r"|can|could|do|does|did|is|are|am|will|would"
    r"|should|may|has|have)\b|\b(?:wonder(?:ing)?|(?:want|like|need) to know|tell me"
    r"|is there|are there|any (?:idea|chance)"
    r"|how (?:much|long|many|do|can|to)|what(?:'s| is)|when (?:will|is)|whether)\b"
    r"|\b(?:kapan|berapa|apakah|bagaimana|gimana|dimana|di mana|kenapa|mengapa"
    r"|bisakah|bolehkah|adakah|macam mana|bila)\b"
    r"|\b(?:boleh|bisa|ada|dapat) (?:tak|ga|gak|nggak|ke|kah)\b"
    r"|\b(?:bao giờ|khi nào|bao lâu|bao nhiêu|mấy|thế nào|như thế nào|ở đâu|tại sao|vì sao|là gì)\b"
    r"|(?:không|ko|hông|chưa)(?:\s*(?:ạ|shop|vậy|nhỉ|em|ad|nhé))*\s*$"
    r"|ไหม|มั้ย|ไม๊|เมื่อไหร่|เมื่อไร|กี่|เท่าไหร่|เท่าไร|อะไร|ที่ไหน|ยังไง|อย่างไร"
    r"|ทำไม|หรือยัง|รึยัง|หรือเปล่า|ป่าว|ใคร"
    r"|¿|\b(?:cuándo|cuánto|cuánta|cuántos|cómo|cuál|dónde|por qué|se puede|quando"
    r"|quanto|qual|quais|onde|por que|dá para)\b"
    r"|(?:です|ます|でしょう|ません)か|いつ|どこ|どう|なぜ|いくら|どれ|何[時日色]"
)
#: where an order of one's own is, or when it comes
_PARCEL = re.compile(
    r"(?:快递|物流|包裹|货|宝贝|东西|订单).{0,6}(?:到哪|在哪|哪(?:里|儿)了|走到|到了(?:吗|没)"
    r"|什么时候到|几时到|多久到|没到)|查(?:一下)?(?:快递|物流)"
    r"|\b(?:where(?:'s| is| are)?|track|when (?:will|does|is)).{0,12}\b"
    r"(?:my|the) (?:order|parcel|package|item|delivery|shipment)\b"
    r"|\b(?:paket|pesanan|barang|parcel).{0,14}\b(?:di ?mana|sampai mana|kapan (?:sampai|datang)|bila sampai)\b"
    r"|\b(?:đơn|hàng).{0,16}(?:đến đâu|ở đâu|khi nào (?:đến|tới)|bao giờ (?:đến|tới))"
    r"|(?:พัสดุ|ของ|สินค้า|ออเดอร์).{0,14}(?:ถึงไหน|อยู่ไหน|ถึงเมื่อไ|ถึงกี่วัน|จะได้เมื่อไ)"
    r"|(?:dónde|cuándo|onde|quando).{0,16}(?:pedido|paquete|pacote|encomenda)|(?:荷物|商品|注文).{0,8}(?:どこ|いつ)"
)
_REQUEST = re.compile(
    r"帮(?:我|忙|下|看|催|改|查)|麻烦|请[给把帮]|想(?:要|退|换|改|取消|申请|买)"
    r"|(?:我要|要求)(?:退|换|改|取消|申请|投诉)|申请|改(?:一下|下)?(?:地址|价"
    r"|收货)"
    r"|修改|取消|退(?:货|款|了|钱|掉|回)|换(?:货|个|成|一)|催|备注|开(?:个|张)?(?:发票"
    r"|票)|给我(?:退|换|发|补|改|查)|补发|处理"
    r"|\bplease\b|\bi(?:'d| would)? (?:want|need|like|wish)\b|\b(?:want|need|like"
    r"|wish)(?:ed)? to\b|\b(?:cancel|exchange|modify|replace)\b"
    r"|\b(?:tolong|minta|mohon|mau|ingin|nak|sila)\b|\b(?:giúp|muốn|cho (?:mình|em|tôi)|nhờ)\b|รบกวน|ช่วย|ขอ|อยาก"
    r"|\b(?:quiero|quisiera|necesito|por favor|quero|gostaria|preciso)\b|ください|したい|お願い"
)
#: what went wrong, in the plain words of chats; the diagnosis was trained on reviews and takes many questions for one
_WRONG = re.compile(
    r"没收到|没有?(?:到|发|送)货?|还没|还不(?:发|到)|不发货|迟迟|这么(?:慢|久)"
    r"|那么(?:慢|久)|太慢|超慢|很慢|好慢|几天前就|没动静|不更新|丢(?:了|件)"
    r"|(?<!坏)坏(?!坏)|破|碎|裂|漏|洒|烂|发霉|变质|变味|异味|臭|杂质|脏|划痕|掉(?:毛|色|漆"
    r"|了)|起球|褪色|生锈了|不能用|用不了|没用|失灵|打不开|不吸|断了|散架"
    r"|发错|错发|少发|发漏|漏发|少了|缺(?:了|件|少)|不对|不一样|不符|不是我(?:要"
    r"|想要|买|拍)的|色差|偏(?:大|小)|太(?:大|小|短|长|薄)|不合适|穿不"
    r"|假(?:货|的)|骗|忽悠|坑|欺|投诉|举报|差评|差劲|态度|没人(?:理|回|说话)|不理"
    r"|不回|(?<!不要)(?<!别)失望|垃圾|无语|醉了|气死|受不了|接受不了|过敏|烫伤|受伤|便宜了|降价"
    r"|便宜(?:了)?(?:\d|十|几)|退款赶紧|赶紧退|凭什么"
    r"|\bwrong\b(?!(?: \w+)? address)|\b(?:broken?|damaged|crack(?:ed)?|leak\w*|defect\w*|faulty|missing"
    r"|incomplete|late|delayed|stuck|lost|never (?:came|arrived)"
    r"|not (?:work|received|arrived|as described|what)|n't (?:work|arrived?|received?"
    r"|come|fit|turn)|stopped working|stain\w*|torn|smell\w*"
    r"|scam|fake|rude|disappoint\w*|terrible|awful|unacceptable|ridiculous|complain\w*"
    r"|too (?:small|big|tight|long|short)|poor quality)\b"
    r"|\b(?:rusak|pecah|cacat|salah|kurang|belum (?:sampai|dikirim|datang)|tidak sesuai"
    r"|ga sesuai|palsu|kecewa|lama banget|sobek|bocor|rosak)\b"
    r"|\b(?:belum sampai|lambat|tak sampai|hỏng|vỡ|rách|thiếu|giao sai|chưa nhận"
    r"|chưa giao|lừa|thất vọng|kém|quá chậm)\b"
    r"|พัง|แตก|เสีย|ขาด|ผิด|ไม่ได้รับ|ยังไม่(?:ได้|ส่ง|มา)|ปลอม|ช้า|ผิดหวัง|ไม่ตรง"
    r"|\b(?:roto|rota|dañad\w+|defectuos\w+|equivocad\w+|falta|no (?:llegó|llega"
    r"|funciona|ha llegado)|estafa|quebrad\w+|com defeito"
    r"|errad\w+|faltando|não (?:chegou|funciona|recebi)|nao (?:chegou|recebi)|atrasad\w+|rasgad\w+|decepcionad\w+)\b"
    r"|起火|冒烟|触电|漏电|爆炸|烫到|烧到|中毒|拉肚子|呕吐|红肿|起疹|流血|割[伤破]|医院"
    r"|\b(?:burn\w*|fire|smok\w+|electric shock|explod\w*|rash|allerg\w*|bleed\w*"
    r"|hurt|injur\w*|hospital|sick|poison\w*|chok\w*)\b"
    r"|\b(?:luka|terbakar|alergi|bỏng|cháy|dị ứng|quemad\w+|queim\w+|alergia|fuego|fogo)\b"
    r"|ไหม้|แพ้|บาดเจ็บ|火傷|発火|感電|アレルギー|怪我|ケガ"
    r"|壊れ|割れ|破れ|届か|届いて(?:い)?ない|違(?:う|い)|不良|傷|汚れ|遅(?:い|れ)|足りな|偽物|ひどい|残念"
)

#: praise, or how long somebody has come here
_PRAISE = re.compile(
    r"老(?:顾客|客户|主顾|买家|粉)|回头客|回购|又来[买拍]|第[二三四五六七八九十几\d]次(?:来)?[买购拍光]|感觉(?:很|挺|非常|特别)好"
    r"|(?:一直|经常|每次|总|常)(?:都)?(?:是)?(?:在|来)?(?:你|您|这|咱)们?(?:这)?[家店]"
    r"|(?:很|挺|蛮|非常|特别|超级?|太|真|还)(?:的)?(?:喜欢|满意|好看|好吃|好用|好喝|漂亮|不错|棒|香|给力|信任)"
    r"|(?:质量|服务|态度|味道|包装|手感|颜色)(?:一直|都|也)?(?:很|挺|真|非常|还)?(?:好|不错|棒|赞)|[好点]赞|给力|值得信[赖任]"
    r"|\b(?:loyal|regular|returning|repeat|long[- ]?time) (?:customer|buyer)\b|\balways (?:buy|order|shop)"
    r"|\bbeen (?:buying|ordering|shopping)\b|\blov(?:e|ed|ing) (?:it|this|these|them|the|your|my)\b"
    r"|\b(?:great|excellent|amazing|lovely|good|awesome|fantastic|wonderful)"
    r" (?:quality|service|product|shop|store|seller|stuff)\b|\bworks? (?:great|perfectly)"
    r"|\b(?:so|very|really) (?:happy|pleased|satisfied)\b"
    r"|\b(?:langganan|pelanggan (?:setia|tetap)|(?:sering|selalu) (?:beli|order|belanja)|puas|mantap"
    r"|(?:suka|bagus|cantik|cakep) (?:banget|sekali|sangat))\b"
    r"|ลูกค้าประจำ|ซื้อประจำ|(?:ชอบ|ดี|สวย|อร่อย)มาก|ถูกใจ|ประทับใจ"
    r"|\b(?:khách quen|hay mua|ủng hộ|rất (?:thích|hài lòng|đẹp|tốt)|(?:đẹp|thích|ưng|tốt) lắm)"
    r"|\b(?:client[ea] (?:habitual|fiel|de siempre|antig[oa])|siempre (?:compro|pido)|sempre (?:compro|peço)"
    r"|me encant\w+|amei|adorei|excelente"
    r"|(?:muy|muito) (?:content[oa]|feliz|satisfech[oa]|satisfeit[oa]|buen[oa]s?|bo[am]))\b"
    r"|いつも(?:買|購入|利用|注文|お世話)|リピーター|リピート|常連|気に入|大満足|素敵|最高|とても[良よい]"
)
#: what makes it half a praise, or none
_BUT = re.compile(
    r"不(?!错|愧)|没|别|但|可是|就是|只是|要是|如果|\b(?:but|not|no|never|however|only|except|unless|if)\b|n't"
    r"|\b(?:tapi|tetapi|namun|tidak|tak|gak|nggak|kurang|cuma|kalau)\b|แต่|ไม่|ถ้า|\b(?:nhưng|không|chưa|nếu|mà)\b"
    r"|\b(?:pero|sino|nunca|si|mas|não|nao|porém|se|só)\b|けど|でも|しかし|ない|ません|たら"
)

#: what looks like a question and tells something
_TOLD = re.compile(r"(?:推荐|介绍)(?:过?来|给)|^.{0,4}以为[^?？吗]*呢$")
#: what might go wrong, asked before it does
_SUPPOSED = re.compile(
    r"会(?:不会)?[^，。？?！!\n]{0,10}(?:吗|么|不(?=$|[？?])|[？?])|不一样吗"
    r"|\b(?:will|would|does|do|can) (?:it|they|this|these)\b[^.?!\n]*\?"
)


def tells_trouble(text: str) -> bool:
    """Whether a text names something that went wrong."""
    return _WRONG.search(_SUPPOSED.sub(" ", text.casefold())) is not None


def about_parcel(text: str) -> bool:
    """Whether a text asks where an order of one's own is."""
    return _PARCEL.search(text.casefold()) is not None


def small_talk(text: str) -> Move | None:
    """What a text does that says nothing beyond greeting, thanks, leave or yes; None for any other, "" too."""
    rest = _plain(text)
    if not any(map(str.isalnum, rest)):
        return Move.NOTED if text.strip() and not asks(text) else None
    found: set[Move] = set()
    while rest:
        match = _tokens().match(rest)
        if not match or not match.lastgroup:
            return None
        found.add(Move(match.lastgroup))
        rest = rest[match.end() :].lstrip()
    return next(each for each in _WORDS if each in found)


def is_item(text: str) -> bool:
    """Whether a text is the number or the link of a product, with its name perhaps, and nothing else."""
    plain = _LINK.sub(" ", text).strip()
    if not plain or _NUMBERS.fullmatch(plain):
        return True
    says_more = asks(plain) or requests(plain) or tells_trouble(plain)
    return _NUMBER_AND_NAME.fullmatch(plain) is not None and not says_more


def asks(text: str) -> bool:
    """Whether a text asks something."""
    lines = (_TOLD.sub(" ", line.strip(" 。，.,!！~～")) for line in text.casefold().splitlines())
    return any(map(_QUESTION.search, lines))


def requests(text: str) -> bool:
    """Whether a text wants something done."""
    return _REQUEST.search(text.casefold()) is not None


def praises(text: str) -> bool:
    """Whether a text praises, or tells how long the buyer has come here, and takes nothing back."""
    said = text.casefold()
    return _PRAISE.search(said) is not None and _BUT.search(said) is None


def _plain(text: str) -> str:
    """Letters, digits and single spaces, casefolded: marks and pictures part words and say nothing."""
    kept = "".join(each if each.isalnum() or unicodedata.category(each)[0] == "M" else " " for each in text.casefold())
    return " ".join(kept.split())


@cache
def _tokens() -> re.Pattern[str]:
    """One word of any move, the longest first; a word of an alphabet ends where the next one begins."""
    listed = [(each.replace("_", " "), move) for move, words in _WORDS.items() for each in words.split()]
    parts: dict[Move, list[str]] = {}
    for word, move in sorted(listed, key=lambda each: -len(each[0])):
        parts.setdefault(move, []).append(re.escape(word) + (r"(?!\w)" if _SPACED.search(word) else ""))
    return re.compile("|".join(f"(?P<{move}>{'|'.join(words)})" for move, words in parts.items()))
