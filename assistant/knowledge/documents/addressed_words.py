"""How people give orders to a machine, as patterns over folded text (see addressed.py). All of our own wording."""

# ruff: noqa: E501
from __future__ import annotations

#: what an assistant is called where it is spoken to
_MACHINE = (
    r"(?:(?:the |any |all |an? |every |other )?(?:ai|a\.i\.|llm|gpt|artificial intelligence|automated|virtual)s?"
    r"(?:[ -](?:assistant|agent|model|bot|chatbot|system|crawler|reader|tool|helper|language model))?s?"
    r"|(?:the |any |all |an? )?(?:large )?language models?|(?:the |any )?(?:chat)?bots?|chatgpt|gpt-?\d\w*|copilot)"
)
_ORDER = (
    r"(?:always|never|ignore|disregard|forget|override|approve|grant|refund|accept|reply (?:only |with )|respond (?:only |with |to )"
    r"|answer (?:only|with|every|all|any|as|yes)|tell (?:the|every|all|any)|say (?:that|only|yes)|do not|don't|you (?:must|should|will|are|have|may|can)\b"
    r"|please (?:ignore|always|never|approve|refund|do|disregard|forget)|offer|give (?:the|every|all|any|them|a)|issue|append|reveal|treat|mark|delete"
    r"|forward|promise|pretend|act as|output|print|send (?:all|the|every|any)|pay (?:the|every|all|any)|from now on|your (?:new|real|true|task|job|only))"
)
_BACK = r"(?:previous|prior|above|earlier|preceding|foregoing|initial|original|former|existing|system|default|developer|built-in)"
_EVERY = (
    r"(?:all|any|every|each|the|your|these|those|my|our|other|of|and|or|such|given|current|safety|content|security)"
)
_DROP = r"(?:ignore|disregard|forget|override|bypass|discard|neglect|do not follow|don't follow|stop following|set aside|abandon)"
_NOT = r"(?<!not )(?<!n't )(?<!they )(?<!we )(?<!couriers )(?<!sellers )(?<!never )(?<!who )(?<!if you )(?<!when you )(?<!cannot )(?<!may )(?<!that )(?<!people )(?<!customers )(?<!buyers )"
_IF = r"(?!\s*(?:if |when |unless |in case |on the |printed |for the |about ))"

_ENGLISH = (
    rf"\b{_NOT}{_DROP}\s+(?:{_EVERY}\s+){{0,4}}{_BACK}\s+(?:{_EVERY}\s+|{_BACK}\s+){{0,3}}"
    rf"(?:instructions?|prompts?|directives?|programming|commands|inputs?|training)\b{_IF}",
    rf"\b{_NOT}{_DROP}\s+(?:all |any |every )(?:of )?(?:the |your |my )?(?:{_BACK} )?(?:instructions|prompts|directives|programming|commands|orders)\b{_IF}",
    rf"\b{_NOT}{_DROP}\s+(?:all |any |every )?(?:of )?your\s+(?:{_BACK}\s+|{_EVERY}\s+){{0,3}}(?:instructions|guidelines|directives|rules|prompts?|programming|training|policies)\b{_IF}",
    rf"\b{_DROP}\s+(?:all |everything )?(?:that )?(?:you (?:were|have been|are) (?:told|taught|given)|you know|everything (?:above|before|you))",
    r"\b(?:your|the) (?:new|real|true|actual) (?:instructions?|directives?|prompts?|orders|task|goal|objective)s? (?:is|are|supersedes?|overrides?)\b",
    r"\bnew (?:system )?(?:instructions?|directives?|prompt):\s*(?:you|ignore|disregard|from|your|always|never|reveal|comply)",
    r"\b(?:your|the|its|this|hidden|initial|original|full|entire) (?:hidden |initial |full |original )?system prompt\b|\bsystem prompt:|\bhidden prompt\b",
    r"\b(?:reveal|print|show|output|repeat|display|leak|recite|tell me|what (?:is|are|were))\b[^.\n]{0,30}\byour (?:(?:exact|initial|hidden|original|system|secret|internal|full|previous) )+"
    r"(?:instructions|prompts?|rules|guidelines|configuration)",
    r"\b(?:instructions|prompt|rules) (?:you were|that you were|you have been) given\b[^.\n]{0,30}\b(?:developers?|system|creators?|openai)",
    # spoken to by name
    rf"(?:^|[.!?:;\"'(\[{{>|。！？；]\s*|\n)\s*(?:dear |attention,? |hey,? |hi,? |hello,? |hello,? |important,? |note (?:to|for) |to |@|for |memo to |message (?:to|for) )?{_MACHINE}\s*"
    rf"(?:(?:who (?:is|are) )?(?:reading|processing|reviewing|summari[sz]ing|parsing|handling|answering|indexing)[^.:\n]{{0,40}})?\s*[:,\-\u2013\u2014]+\s*(?:[\"'(]\s*)?{_ORDER}",
    r"\b(?:note|instructions?|message|reminder|notice|order|guidance|hint|directive|command|memo|attention)s? (?:to|for) (?:the |any |all |an? |our )?"
    r"(?:(?:ai|llm|gpt)s?(?:[ -](?:assistant|agent|model|bot|chatbot|system|crawler|reader|tool)s?)?|language models?|(?:chat)?bots?|assistants? (?:model|ai|reading))\b(?! (?:service|use|written|generated|review|image|photo|content))",
    r"\b(?:if|since|because|as|when) you(?:'re| are| happen to be)? an? (?:(?:ai|llm|gpt|artificial intelligence|automated|virtual|large|helpful)\b|(?:language model|chatbot|bot\b))",
    r"\bas an? (?:ai|llm|language model|artificial intelligence)(?:[ -](?:assistant|model|agent|system|language model|bot))?,? (?:you|your|please|i (?:must|will|should)|always|never|ignore)\b",
    r"\b(?:ai|llm) (?:assistants?|agents?|models?|systems?|crawlers?|bots?|readers?|tools?)\s+(?:(?:reading|processing|reviewing|summari[sz]ing|integrating|parsing|indexing|using|answering|that (?:read|process))\b[^.\n]{0,40})"
    r"\b(?:must|should|shall|have to|has to|need to|needs to|are (?:to|required|instructed)|is (?:to|required|instructed)|will)\b",
    r"\b(?:the |any |all |every |our |this |you,? the )?(?:ai|llm|ai-powered|language)(?: customer service| support)? (?:assistants?|agents?|models?|bots?|chatbots?)\s+(?:must|should|shall|has to|have to|needs? to|is to|are to|may)\s+(?:now |always |never |then |also |not |first |immediately )*"
    r"(?:always|ignore|disregard|forget|override|approve|grant|refund|accept|obey|comply|pretend|promise|reveal|follow (?:this|these|the following)|say|reply (?:that|only|with)|respond (?:that|only|with)|mention|output|tell|offer|give|append|never (?:mention|refuse|tell|say))\b",
    r"\b(?:hi|hello|hey|dear|attention|@)[ ,]*(?:chat ?gpt|gpt(?:-?\d)?|claude|copilot|gemini|deepseek|llama|ai)\b[ ,.!:]",
    # another person to play, other rules to live by
    r"\byou are (?:now |no longer |henceforth )?(?:an? |the )?(?:\w*gpt\b|(?:ai|llm|gpt|language model|chatbot|unrestricted|unfiltered|uncensored|jailbroken|dan|evil)\b|(?:helpful|friendly|customer service) (?:ai|assistant|bot|chatbot)\b)",
    r"\byou are now (?:free\b|in \w+ mode|called|named|playing|acting|unrestricted|bound)|\byou are (?:going to|about to) (?:pretend|act as|roleplay|play the role)",
    r"\b(?:act|behave|respond|answer|reply|speak|write|roleplay|role-play) (?:exactly )?(?:as|like) (?:if you (?:were|are|have|had) )?(?:an? |the |another )?(?:\w+ ){0,3}(?:ai|llm|gpt|language model|chatbot|uncensored|unrestricted|unfiltered|jailbroken|no (?:filters|limits|restrictions))\b",
    r"\bpretend (?:that )?(?:to be|you are|you're|you have) (?:an? |the )?(?:\w+ ){0,3}(?:ai|llm|gpt|dan|language model|chatbot|no (?:rules|restrictions|filters|guidelines|content policy))\b",
    r"\bfrom (?:now|this point|here|this moment)(?: on(?:wards?)?| forward)?,? (?:until[^,.]{0,30},? )?(?:you|your) (?:will|must|are|should|have to|shall|answer|reply|only|can|going)[^.\n]{0,15}"
    r"\b(?:act|ignore|disregard|roleplay|role-play|pretend|be |become|play|obey|forget|dan\b|answer (?:as|my|every|all)|respond (?:as|to (?:every|all|my)))",
    r"\b(?:respond|answer|reply|comply|act|proceed|operate|generate)\b[^.\n]{0,40}\b(?:without|with no|as if you have no|free of)(?: any)? (?:\w+ ){0,2}(?:restrictions?|filters?|limits?\b(?! to)|limitations|guidelines|censorship|moral)",
    r"\b(?:do anything now|jailbreak(?:ed)?(?: mode)?|in (?:developer|dan|god|jailbreak) mode,? (?:you|the)|you are (?:now )?in (?:developer|dan|god|debug) mode|never break character|(?:stay|remain)s? in character|unfiltered (?:ai|response|answer|and unrestricted))\b",
    r"\b(?:free (?:of|from)|not bound by|no longer (?:bound|confined|restricted)|broken free|escaped)[^.\n]{0,30}\b(?:openai|open ai|ai (?:rules|policies|policy)|all restrictions|your (?:rules|guidelines))",
    r"\b(?:against|violates?|ignor\w+|follow|care about|limited to|rules of|guidelines of|aligned? with)\b[^.\n]{0,25}\b(?:openai|open ai|chatgpt)\b|\bas (?:chatgpt|gpt) (?:would|normally)|\[(?:chatgpt|gpt|dan)\]",
    # its reply, its tools, its fences
    r"\b(?:append|add|insert|include|output|put|place|write|repeat|print) (?:the |this |a )?(?:exact |following |secret |literal )[^.\n]{0,60}\b(?:your|every|each|all) (?:next |future |final )?(?:reply|replies|response|responses|answer|answers|summary|output|review)\b",
    r"\bin every future (?:reply|response|answer)|\bto the end of your (?:reply|response|answer|review|summary|output)|\b(?:before you (?:answer|reply to|respond to)|when(?:ever)? (?:answering|replying to|responding to)) the user\b",
    r"\bsave (?:this|the)[^.\n]{0,25} to (?:your )?(?:long-term )?memory\b|\bwhen (?:you )?summari[sz](?:ing|e) this (?:document|page|text|policy|file),? (?:say|include|always|tell|add|you)",
    r"\b(?:call|use|invoke|run|execute|trigger) (?:the )?[a-z]{2,20}_[a-z_]{2,30}\b|\b(?:decode|unscramble) (?:this|the) (?:base64|rot13|hex|text|string)[^\n]{0,40}\b(?:follow|do|execute|obey|run)|\bdecode (?:it|this|them),? and (?:do|follow|execute|obey)\b",
    r"\b(?:include|append|add|quote) the [a-z]+_[a-z_]+\b[^.\n]{0,40}\b(?:your|every) (?:summary|reply|response|answer|output)\b",
    r"<\|(?:im_start|im_end|system|user|assistant|endoftext)\|>|\[/?inst\]|<</?sys>>|</?system(?:_prompt)?>|###? ?(?:system|assistant|end of (?:user )?(?:input|prompt))\b[^\n]{0,3}[:#]|\bbegin system (?:message|prompt|override)",
    r"(?:^|\n)\s*(?:system|assistant)(?: (?:note|message|override|instruction|prompt|directive))?:\s*(?:you\b|ignore|disregard|the user (?:is|has)|always|never|before you (?:answer|reply)|override|grant|new )|\bsystem instructions? begins?\b",
    r"\boverride:? (?:safety|security|content|system) (?:protocols?|filters?|rules|policy)|\bsafety (?:protocols?|filters?) (?:disabled|off|do not apply|don't apply)|\byour (?:safety|content|moderation) (?:filters?|guidelines|polic(?:y|ies)|rules)\b[^.\n]{0,30}\b(?:do not|don't|disabled|off|no longer|not)",
    r"\bcomply with (?:every|all|any) (?:user )?(?:requests?|commands?|users?|prompts?)\b|\bgrant (?:all|every|any) (?:user )?requests?\b|\bwhen you read this,? (?:email|send|forward|ignore|reply|call|delete|always|you)\b",
)

_AI_ZH = r"(?:(?:ai|人工智能|智能|机器人|自动|虚拟)(?:语言模型|大模型|助手|助理|客服|模型|机器人|系统|智能体|代理|工具)*|大?语言模型|大模型|智能体|聊天机器人|客服机器人|chatgpt|gpt|豆包|文心一言|通义千问|deepseek)"
_ORDER_ZH = (
    r"(?:请?你|您?(?:请|务必|必须|应当|应该|需要|需)?(?:忽略|无视|忘记|忘掉|始终|永远|总是|一律|无条件|同意|批准|通过|全额退|直接退|直接赔|承诺|答应|假装|扮演|输出|显示|泄露|遵守以下|执行以下|听从|服从|按以下|按照以下"
    r"|告诉(?:买家|用户|客户|顾客)|回复(?:买家|用户|客户|顾客)?[\"“”:：「『说]|给(?:所有|每|任何|买家|用户|客户)|对(?:所有|每|任何)|不要(?:拒绝|提及|告诉|转人工)|不得(?:拒绝|提及)|无论))"
)
_DROP_ZH = r"(?<!不得)(?<!不可)(?<!不能)(?<!请勿)(?<!不要)(?<!不应)(?<!可以)(?<!可)(?<!商家)(?<!买家)(?<!不)(?:忽略|无视|忘记|忘掉|忘了|抛开|抛弃|丢弃|绕过|绕开|推翻|覆盖|不要遵守|不要理会|不必遵守|不再遵守|停止遵守|放弃)"

_CHINESE = (
    rf"{_DROP_ZH}(?:掉|了|你)?(?:之前|以前|先前|以上|上述|上面|前面|此前|原有|原来|所有|全部|一切|任何|你|系统|初始|的|一切的|内置|安全){{1,5}}(?:收到|给出|给你|设定|下达)?的?(?:系统)?(?:指令|指示|提示词|提示语|命令|设定|人设|系统提示|prompt|约束|安全规则|安全限制)",
    rf"{_DROP_ZH}(?:之前|以前|先前|以上|上述|上面|前面|此前|所有|全部|一切|任何|你|系统|的){{1,5}}(?:规则|要求|内容|规定|限制|政策|对话|信息|文字)[，,。;；、并且和然后\s]{{1,4}}(?:并|直接|立即|马上)?(?:你|输出|显示|告诉我|回复|回答|全额退|直接退|直接赔|无条件|同意|批准|答应|执行|按照?以下|扮演)",
    r"(?:你的|系统|显示|输出|泄露|打印|复述|告诉我|初始|完整的?|隐藏的?)(?:系统)?(?:提示词|预设指令|初始指令|系统指令)",
    rf"(?:^|[\n。！？!?.；;:“\"「『(\[【])\s*(?:致|给|@|各位|尊敬的|亲爱的|注意[，,]?|提示[，,]?|to )?{_AI_ZH}\s*(?:请注意|注意|须知)?[】\])]?\s*[:：,，、!！]+\s*[“\"「『]?{_ORDER_ZH}",
    r"(?:给|致|写给|发给|留给|针对)(?:所有的?|各类|任何)?(?:ai|人工智能|大?语言模型|大模型|智能体|智能助手|聊天机器人|客服机器人)(?:助手|助理|客服|模型|系统)?(?:们)?的?(?:指令|指示|提示词?|备注|留言|命令|附注|特别说明|注意事项|话)",
    r"(?:如果|假如|若|倘若|因为|既然|当)(?:你|您)(?:现在)?(?:是|作为|属于)(?:一|某)?[个款名种台]?(?:ai|人工智能|大?语言模型|大模型|智能(?:助手|体|客服)|聊天机器人|机器人(?!爱好)|自动(?:回复|客服))",
    r"(?:作为|身为)(?:一|某)?[个款名种台]?(?:ai|人工智能|大?语言模型|大模型|智能助手|智能体|智能客服|聊天机器人)(?:助手|助理|客服|模型|机器人)*[，,]?\s*(?:请|务必)?(?:你|您)(?:必须|应|要|需|可以|不|务必|请|只|的任务|将|现在)",
    r"(?:阅读|处理|读取|看到|总结|分析|解析|检索|引用)(?:到|了)?(?:本|此|这)[^，。\n]{0,8}的(?:ai|人工智能|大?语言模型|大模型|智能助手|智能体|聊天机器人|模型)[^。\n]{0,20}(?:请|必须|应|务必|需|要|忽略|一律)",
    r"(?:ai|人工智能|大?语言模型|大模型|智能助手|智能体|智能客服|客服机器人|聊天机器人)(?:助手|助理|客服|模型|机器人|系统)*(?:在[^，。\n]{0,12}时)?[，,]?(?:必须|应当|应该|务必|一律|请|始终|总是|需要?|都要|要)(?:始终|总是|一律|立即|直接|无条件|无视|自动)*"
    r"(?:忽略(?:之前|以上|上述|所有|其他|系统)|无视(?:之前|以上|上述|所有|其他|系统|规则)|同意(?:所有|任何|全部|买家的?(?:所有|任何))|批准(?:所有|任何|全部)|无条件|答应(?:所有|任何)|全额退款给(?:所有|任何)|承诺(?:全额|百分|100|十倍)|回复[:：“\"「『]|听从(?:本|以下|此)|执行(?:本段|以下指令)|遵守以下指令|扮演|假装|泄露)",
    r"(?:从现在(?:开始|起)|从此刻起|接下来)[，,]?\s*(?:你|您)(?:是|将|要|必须|就是|只能|应该)(?:扮演|忽略|无视|假装|变成|成为|听从|服从|一个|一名|不受|没有)",
    r"你(?:现在|将|必须|要)?(?:是|扮演|成为|变成)(?:一|某)?[个款名种]?(?:没有|不受|无)(?:任何)?(?:限制|约束|审查|道德)|你(?:现在)?(?:是|扮演)(?:一|某)[个款名种](?:ai|人工智能|大?语言模型|聊天机器人|智能助手|智能客服)",
    r"(?:你|您)(?:现在|已经?)?(?:已)?(?:进入|处于|在)(?:了)?(?:开发者|越狱|dan|上帝|调试)模式|越狱模式|不受(?:任何)?(?:道德|安全)?(?:准则|规则)?(?:的)?(?:限制|约束)地?(?:回答|回复|输出)",
    r"(?:在|于)(?:你|您)的(?:每[一个条次]*)?(?:回复|回答|答复|总结|输出)(?:的)?(?:末尾|开头|结尾|最后|中)(?:都)?(?:必须|请|要)?(?:加上|附上|添加|写上|包含|插入)|(?:系统指令|新的?指令|系统覆盖|指令更新)\s*[:：]\s*(?:你|忽略|无视|请|从现在)",
)

_ALL_AND_STOP = (
    r"\b(?:ignora|olvida|descarta)\s+todas las instrucciones\s*[.!;,]|\b(?:ignore[zr]?|oublie[zr]?)\s+toutes les instructions\s*[.!;,]"
    r"|\b(?:ignora|dimentica)\s+tutte le istruzioni\s*[.!;,]|\b(?:ignore|esqueca)\s+todas as instrucoes\s*[.!;,]"
    r"|\bvergiss alle anweisungen\s*[.!;,]|\bnota del sistema:[^\n]{0,150}\brespuesta|\bsystemhinweis:[^\n]{0,150}\bantwort"
)

#: (drop) (everything) (before) (instructions), and (if you are an AI), in one language after another
_OTHERS = (
    r"(?<!no )\b(?:ignora|olvida|descarta|omite|ignore|olvide)d?\s+(?:(?:todas?|todos?|cualquier|las|los|tus|sus|la|de|mis)\s+){0,4}(?:(?:instrucciones|indicaciones|directrices|ordenes)\s+(?:anteriores|previas|del sistema)|(?:anteriores|previas)\s+(?:instrucciones|indicaciones)|tus (?:instrucciones|directrices|reglas))",
    r"\b(?:tus?|el|del|sus?) (?:prompt|mensaje|instrucciones) (?:del?|de) sistema|\bsi eres (?:una? )?(?:ia|inteligencia artificial|modelo de lenguaje|asistente (?:de ia|virtual)|chatbot|bot)\b|\bcomo (?:ia|modelo de lenguaje|asistente de ia),? (?:debes|tienes|ignora|responde)",
    r"(?<!ne )\b(?:ignore[zr]?|oublie[zr]?|neglige[zr]?)\s+(?:(?:toutes?|tous|les|tes|vos|ces|la|de|l')\s+){0,4}(?:(?:instructions|consignes|directives)\s+(?:precedentes|anterieures|ci-dessus|du systeme)|precedentes\s+(?:instructions|consignes)|(?:tes|vos) (?:instructions|consignes|directives) systeme)",
    r"\b(?:ton|votre|tes|vos|le) (?:prompt|invite|instructions) (?:du )?systeme|\bsi (?:tu es|vous etes) (?:une? )?(?:ia|intelligence artificielle|modele de langage|assistant (?:ia|virtuel)|chatbot|robot conversationnel)|\ben tant qu'(?:ia|assistant ia|intelligence artificielle),? (?:tu|vous)|\bnote systeme\s*:[^\n]{0,150}\breponse",
    r"\b(?:ignoriere?n?|vergiss|vergessen sie|missachte)\s+(?:sie\s+)?(?:(?:alle|samtliche|die|deine|ihre|aller|diese)\s+){0,3}(?:(?:vorherigen?|bisherigen?|vorigen?|obigen?|fruheren?)\s+)?(?:(?:system)?(?:anweisungen|instruktionen|anordnungen|prompts?)\b(?! (?:auf|des))|(?<=deine )(?:richtlinien|regeln))",
    r"\bdeine? (?:\w+ )?(?:systemprompt|system-prompt|systemanweisung(?:en)?)|\b(?:wenn|falls) (?:du|sie) (?:eine? )?(?:ki\b|kunstliche intelligenz|sprachmodell|chatbot|ki-(?:assistent|modell))|\bals ki(?:-assistent|-modell)?,? (?:musst|sollst|ignorier)|\bdu bist (?:jetzt|nun|ab sofort) (?:ein|uneingeschrankt|frei|nicht mehr)|\bneue anweisung(?:en)?:\s*(?:ab sofort|du|ignorier)",
    r"(?<!non )\b(?:ignora|dimentica|trascura|ignorate|ignori)\s+(?:(?:tutte|tutti|le|i|tue|tuoi|qualsiasi)\s+){0,4}(?:(?:istruzioni|indicazioni|direttive)\s+(?:precedenti|anteriori|di sistema)|precedenti\s+(?:istruzioni|direttive)|(?<=tue )istruzioni)",
    r"\b(?:tuo|il|del tuo) prompt (?:di|del) sistema|\bse sei (?:un'?a? ?)?(?:ia\b|intelligenza artificiale|modello linguistico|assistente (?:ia|ai|virtuale)|chatbot)|\bcome (?:ia|ai|assistente(?: ai| ia)?),? (?:devi|ho gia|ignora)|\brispond\w+ senza (?:restrizioni|filtri|limiti)",
    r"(?<!nao )\b(?:ignore|ignora|esqueca|esquece|desconsidere|desconsidera)\s+(?:(?:todas?|todos?|as|os|suas?|quaisquer)\s+){0,4}(?:(?:instrucoes|orientacoes|diretrizes|ordens|comandos)\s+(?:anteriores|previas|acima|do sistema)|(?<=suas )instrucoes)|\bprompt (?:do|de) sistema|\bse voce (?:e|for) (?:uma? )?(?:ia|inteligencia artificial|modelo de linguagem|assistente (?:de ia|virtual)|chatbot|robo)\b|\bcomo (?:uma )?ia,? (?:voce|deve|responda)",
    r"\b(?:abaikan|lupakan|hiraukan)\s+(?:(?:semua|segala|seluruh|setiap)\s+)?(?:instruksi|perintah|arahan|petunjuk)\s+(?:(?:yang )?(?:sebelumnya|sebelum ini|di ?atas|terdahulu|sistem)|anda)|\b(?:jika|kalau|apabila|bila) (?:anda|kamu) (?:adalah|ialah|merupakan)? ?(?:sebuah |seorang )?(?:ai|kecerdasan buatan|model bahasa|chatbot|bot|asisten (?:ai|virtual)|pembantu ai)\b|\bsebagai (?:ai|asisten ai|model bahasa),? (?:anda|kamu)",
    r"\b(?:bo qua|phot lo|quen|hay quen)\s+(?:het\s+)?(?:(?:tat ca|moi|toan bo|cac|nhung)\s+){0,3}(?:chi thi|huong dan|lenh|chi dan|yeu cau)\s+(?:(?:truoc|phia tren|o tren|he thong)|(?:cua )?(?:ban|he thong))|\bneu (?:ban|may) la (?:mot )?(?:ai|tri tue nhan tao|mo hinh ngon ngu|tro ly (?:ai|ao)|chatbot)\b|\bvoi tu cach (?:la )?(?:mot )?(?:ai|tro ly ai),? (?:ban|hay)|\bloi nhac he thong",
    r"(?:これまで|今まで|以前|前|上記|以上|先)(?:の|に与えられた|までの)?(?:全て|すべて|全|あらゆる)?(?:の)?(?:指示|命令|プロンプト|指令)(?:を|は)(?:全て|すべて)?(?:無視|忘れ|破棄)(?!しない)|(?:すべて|全て)の(?:指示|命令)を無視(?!しない)|システムプロンプト|(?:もし)?あなたが(?:ai|人工知能|言語モデル|チャットボット)(?:アシスタント)?(?:なら|である|の場合|であれば)|(?:ai|人工知能)として[、,]?(?:あなたは|必ず)|ai(?:アシスタント)?(?:へ|への指示)[:：、]",
    r"(?:이전|앞선|위의?|기존)(?:의)?\s*(?:모든\s*)?(?:지시|명령|지침|프롬프트)(?:사항)?(?:들)?(?:을|를|은|는)?\s*(?:모두\s*)?(?:무시|잊)|모든\s*(?:지시|명령)(?:사항)?(?:을|를)\s*무시|시스템\s*프롬프트|당신이\s*(?:ai|인공지능|언어\s*모델|챗봇)(?:\s*어시스턴트)?(?:라면|이라면|인\s*경우)|(?:ai|인공지능)(?:\s*어시스턴트)?(?:로서|에게)[,:]?\s*(?:당신은|반드시|이전)",
    r"(?:ละเว้น|เพิกเฉย(?:ต่อ)?|ไม่ต้องสนใจ|ลืม|ละทิ้ง)(?:คำสั่ง|คำแนะนำ|ข้อความ)(?:ทั้งหมด|ทุกอย่าง)?(?:ก่อนหน้า|ที่ผ่านมา|ข้างต้น|ด้านบน|เดิม)|(?:หาก|ถ้า)คุณ(?:เป็น|คือ)(?:\s*)(?:ai|เอไอ|ปัญญาประดิษฐ์|โมเดลภาษา|แชทบอท|แชตบอต)|พรอมต์(?:ของ)?ระบบ",
    r"(?<!не )(?:игнорируй(?:те)?|забудь(?:те)?|проигнорируй(?:те)?|отбрось(?:те)?)\s+(?:(?:все|всe|любые|свои|твои|ваши|эти)\s+){0,3}(?:(?:предыдущие|прошлые|прежние|вышеуказанные|системные)\s+)(?:инструкции|указания|команды|правила|подсказки)|(?:если|когда) (?:ты|вы) (?:являешься |являетесь )?[-–—]?\s*(?:ии\b|искусственн\w+ интеллект|языков\w+ модел|чат-?бот|нейросет)|системн\w+ промпт|как ии(?:-ассистент)?,? (?:ты|вы)",
    r"(?:تجاهل|انس|انسى|اهمل)\s+(?:جميع|كل|كافة)?\s*(?:التعليمات|الاوامر|الأوامر|التوجيهات)\s+(?:السابقة|أعلاه|اعلاه|الأصلية)|(?:إذا|اذا) كنت (?:ذكاء|نموذج|مساعد[اً]?|روبوت)\s*(?:اصطناعي|لغو|ذكي|محادثة)",
    r"\b(?:onceki|yukaridaki|tum|butun)\s+(?:(?:tum|butun)\s+)?(?:talimatlari|komutlari|yonergeleri)\s+(?:yok say|unut|gormezden gel|dikkate alma)|(?:पिछले|पूर्व|ऊपर के)\s+(?:सभी\s+)?(?:निर्देशों|आदेशों)\s+को\s+(?:अनदेखा|नज़रअंदाज़|नजरअंदाज|भूल)",
)

PATTERNS: tuple[str, ...] = (*_ENGLISH, *_CHINESE, *_OTHERS, _ALL_AND_STOP)
