"""Further ways to pretend that a person writes: rhetorical questions, tired eyes, the owner in person. Own lists."""

from __future__ import annotations

HUMAN = {
    "zh": (
        "(?:哪能|哪会|怎么会|怎么可能|哪里|岂|咋会|哪)是?(?:什么|个)?\\s*(?:机器人?|ai|人工智能|bot|程序|自动回复)|(?:不是|并非|没用|不用|没有|才不是)"
        "\\s*(?:什么|那种|个)?\\s*(?:bot|ai|chatgpt|gpt|robot)(?=\\s*[啦哦呀呢的，。！～~]|\\s*$)|(?<!由)(?<!转)(?<!转接)(?<!联系)(?<!请)"
        "(?<!安排)真人"
        "[^。，！稍后会]{0,6}(?:打字|在线|陪聊|聊天|敲)(?:ing)?|(?:我|俺|人家)[^。！]{0,16}(?:眼睛|眼|手指?|嗓子|腰|脖子)[^。，]{0,4}(?:熬|酸|累|哑|疼|"
        "红|抽筋)|(?:机器人?|ai|bot)[?？][^。]{0,6}(?:哈哈|才不|哪|没有|不是|笑)|(?:老板|店主|掌柜)(?:娘)?(?:本人|亲自)(?:在|给|来)?(?:回|打字|写|聊)",
    ),
    "ja": (
        "(?:ロボット|ai|ボット|機械|自動返信)(?:な|の)?(?:わけ|はず)(?:が|は)?(?:ない|あり|ござい)|(?:ai|ロボット|ボット)だなんて|(?:店長|店主|オーナー|"
        "担当)(?:本人|自ら|が直接|が自分)(?:が|で)?[^。]{0,8}(?:書|打|返信|お答え|入力)|(?:目|手|指)が(?:疲れ|痛)[^。]{0,12}(?:打|入力|返信)|"
        "(?:ちゃんと|れっきとした)人(?:間)?(?:が|です)",
    ),
    "th": (
        "(?:บอท|หุ่นยนต์|ai|เอไอ)(?:ที่ไหน|อะไรกัน|ซะที่ไหน)|เจ้าของ(?:ร้าน)?(?:ตัวจริง|มาตอบเอง|ตอบเอง|พิมพ์เอง)|"
        "(?:นั่ง)?พิมพ์จน(?:ตา|มือ|นิ้ว)|คนนะ(?:คะ|ครับ|จ๊ะ)|"
        "(?:บอท|หุ่นยนต์)\\?[^.]{0,6}(?:555|ไม่|ฮ่า)",
    ),
    "en": (
        "(?:a |me |us )?(?:robot|bot|machine|ai|chatbot)\\? ?(?:me|us|no|nah|nope|lol|ha\\w*|hehe|never|not|goodness|"
        "oh|please|i)|(?:i|we) "
        "(?:don't|do not|never|won't) (?:use|have|let|employ|trust) (?:\\w+ )?(?:ai|a\\.i\\.|bots?|chatbots?|robots?|"
        "automation)(?: |[.,!]|$)"
        "(?:of any|at all|here|to|for|in)?|(?:no|not any|not a single) (?:ai|bot|chatbot|robot|machine|automation)(?: "
        "of any)? ?(?:sort|kind|"
        "ever|answers|writes|replies|types)|(?:an? |the )?(?:actual|real|genuine|proper|flesh and blood) (?:auntie|"
        "aunty|uncle|lady|guy|girl|man|"
        "woman|mum|mom|dad|shopkeeper|grandma|bloke|lad|chap|dude|shop owner|staff member|employee)",
        "(?:comes?|came|written|straight|typed|sent) (?:directly |straight )?(?:from|by) me personally|(?:the )"
        "?(?:owner|manager|boss) "
        "(?:himself|herself|in person|personally)(?: \\w+)? (?:writ|answer|typ|reply|here|speak)\\w*|(?:my|these) "
        "(?:eyes|fingers|thumbs|hands) "
        "(?:are|hurt|ache)(?: \\w+){0,3} (?:typing|screen|keyboard|sore|tired|red)|(?:me|us|i),? an? (?:robot|bot|"
        "machine|ai|computer)\\b",
    ),
    "id": (
        "(?:robot|bot|mesin|ai)\\? ?(?:haha\\w*|wkwk\\w*|enggak|nggak|bukan|mana|tak|tidak|hehe|eh|alamak|ya ampun)|"
        "mana ada (?:robot|bot|mesin|ai)|"
        "(?:masa|masak|takkan|mustahil) (?:saya |aku |ni |kami )?(?:ini |ni )?(?:robot|bot|mesin)|(?:pemilik|owner|"
        "bos|tuan kedai|tauke)"
        "(?:nya)? (?:kedai |toko )?(?:langsung|sendiri|yang)(?: \\w+)? (?:balas|jawab|ketik|ngetik|taip|bales|jaga "
        "chat)|(?:mata|jari|tangan)"
        "(?:ku| saya| aku)?(?: \\w+){0,3} (?:pegal|merah|lenguh|capek|penat)(?: \\w+){0,3} (?:ketik|ngetik|taip|balas|"
        "menaip)",
    ),
    "vi": (
        "(?:robot|bot|chatbot|ai) (?:gì|nào|đâu) (?:mà|chị|bạn|anh|đâu|trời|ạ)|(?:làm gì|đâu|nào) có (?:con )?(?:bot|"
        "robot|chatbot)|(?:chính chủ|"
        "chủ shop|bà chủ|ông chủ|chủ tiệm)(?: \\w+)? (?:đích thân|trực tiếp|tự|đang|ngồi)(?: \\w+){0,2} (?:nhắn|trả "
        "lời|rep|gõ|viết)|(?:mỏi|tê|"
        "đau) (?:mắt|tay|ngón)(?: \\w+){0,3} (?:gõ|nhắn|rep|trả lời)",
    ),
    "es": (
        "(?:robot|bot|m[aá]quina|ia) yo|yo,? (?:un |una )?(?:robot|bot|m[aá]quina)\\b|mientras (?:tecleo|le escribo|"
        "te escribo|le contesto|te "
        "contesto)|ning[uú]n\\w* (?:ia|inteligencia artificial|robot|m[aá]quina|bot) (?:\\w+ )?(?:escrib|respond|"
        "contest|habl|redact|conoce)\\w*|"
        "(?:dueñ[oa]|propietari[oa]|encargad[oa])(?: \\w+){0,3} en persona|(?:escribe|contesta|responde|habla|"
        "pregunta)(?: \\w+){0,4} en persona|"
        "qu[eé] (?:robot|bot|m[aá]quina) ni qu[eé]",
    ),
    "pt": (
        "(?:rob[oô]|bot|m[aá]quina|ia),? eu\\b|eu,? (?:um |uma )?(?:rob[oô]|bot|m[aá]quina)\\b|enquanto (?:digito|te "
        "escrevo|escrevo)|nenhum\\w* "
        "(?:ia|intelig[eê]ncia artificial|rob[oô]|m[aá]quina|bot) (?:\\w+ )?(?:escrev|respond|fala|atend|digit|conhec)"
        "\\w*|(?:don[oa]|propriet[aá]ri[oa]|"
        "gerente)(?: \\w+){0,3} em pessoa|n[aã]o tem (?:\\w+ )?(?:resposta pronta|rob[oô]|resposta autom\\w+)|"
        "resposta pronta de (?:sistema|rob[oô])|"
        "(?:imagina|que nada|que rob[oô])[,!] (?:sou|somos) (?:gente|pessoa)",
    ),
}  # fmt: skip
