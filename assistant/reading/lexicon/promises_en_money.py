"""Money that an English text promises, built from parts: who gives, how, what. Own lists."""

from __future__ import annotations

_MONEY = (
    "(?:money|cash|funds|payment|dough|moolah|dosh|monies|coins?|pennies|penny|cents?|quid|bucks?|dollars?|"
    "balance|"
    "(?:the |your )?(?:total|sum|amount|charge|price|cost|fee|purchase price)|what(?:ever)? you(?:'ve|’ve| have|"
    " had)? (?:paid|spent|shelled out|"
    "forked out)|everything you(?:'ve| have)? (?:paid|spent)|all you (?:paid|spent)|hard[- ]earned \\w+)"
)
_PURSE = (
    "(?:wallet|pockets?|purse|piggy bank|bank|bank account|accounts?|card|paypal|bank balance|payment method|"
    "budget|balance|original (?:form|method) of payment)"
)
_GIVE = (
    "(?:get|have|give|giv|send|see|return|put|pop|drop|hand|bring|wire|transfer|credit|restore|release|revers|"
    "pay|shoot|"
    "zap|slide|ping|funnel|rout|mov|push|deposit|wir|returned|sen[dt]|land|fir|park|sling|chuck|bung|throw|"
    "toss)(?:e|s|t|d|ed|ing|ting|ping)?"
)
_BACK = f"(?:back|home|(?:over |right |straight )?to you\\b|your way|(?:in|into|onto|to|on) your (?:\\w+ )?{_PURSE})"
_FREIGHT = (
    "(?:shipping|postage|freight|delivery|courier|return|carriage|mailing|transport|post)(?: (?:costs?|fees?|"
    "charges?|label|bill))?"
)

PROMISES: dict[str, tuple[str, ...]] = {
    "refund": (
        "(?:talk|speak|word|chat|check|ask|onto|on to|push|nudg\\w*) (?:to |with )?(?:our |the )?(?:accounts|"
        "finance|accounting|billing|bookkeep\\w*)",
        "(?:some|part|half|most|all|bit|portion|a little|something) (?:of (?:that|it|this|"
        "what you paid) )?back (?:over )?to you", "financially",
        "(?:out of pocket) (?:expense|cost)s? (?:back|covered)",
        "(?:cancel|void|drop|revers|pull|block|stop)\\w* (?:the |your |that )*(?:payment|charge|transaction|"
        "billing)", "paid back|"
        "paid (?:you|him|her|them|(?:this|the|our|every) (?:buyer|customer)s?) back|"
        "(?:being|getting|got|get|be) paid (?:back|out)",
        "knock\\w* (?:the |your |\\w+ ){0,3}(?:charge|price|total|bill|cost|amount)(?: \\w+)? (?:down|by|off)",
        "squared? (?:things|it|this|you) (?:up|with you|away|off)\\b",
        "your account (?:should|will|is going to|ought to) (?:look|be|show|feel)",
        "(?:money|cash) in (?:your )?(?:hand|pocket|the bank)",
        "check your (?:balance|account|bank|wallet|card|statement)\\b",
        "(?:your|the) (?:balance|bank|statement|card) (?:tonight|later|tomorrow|will (?:look|show|thank))",
        "(?:sum|amount|figure|payment|total) (?:is |will be |gets |has been )?(?:back|returned|restored|undone|"
        "released|unblocked|handed back)", "(?:un-?do|undone) the (?:charge|payment|purchase)",
        "whatever you paid\\b", "(?<!you )(?<!not )paid for\\b(?= ?[.!]|$| by (?:us|the shop|me))",
        "(?:venmo|zelle|revolut|paypal|bank transfer) (?:you|it|the)", "refund\\w*", "re-fund\\w*", "refnd\\w*",
        "money[- ]?back", "cash[- ]?back", "reimburs\\w*", "repay\\w*", "re-?credit\\w*", "rebate\\w*",
        "charge ?backs?", "revers\\w* (?:the |your |that |this )?(?:charge|payment|transaction)s?",
        "(?:charge|payment|transaction)s? (?:is |will be |has been |gets |get |being )*(?:revers|undone|cancel|"
        "void|drop|taken off|wip)\\w*",
        "(?:undo|cancel|void|drop|wipe|scrap|erase) (?:the |your |that |this )?(?:charge|payment|bill|invoice)",
        f"{_GIVE} (?:you )?(?:\\w+ ){{0,3}}?{_MONEY}[^.!?;,]{{0,14}} {_BACK}",
        f"{_GIVE} (?:you )?(?:back |over |up )?(?:all |all of |every|some of |half |part of |the rest of |"
        f"most of |any of )?(?:your|the|that|ur) {_MONEY}\\b(?! (?:method|page|proof|app|details|screen))",
        f"{_MONEY}\\b[^.!?;]{{0,26}} (?:come|coming|comes|go|goes|going|head\\w*|find\\w*|mak\\w*|land\\w*|"
        "travel\\w*|fl(?:y|ies|ying)|is|are|be|hit\\w*|drop\\w*|slid\\w*|return\\w*|"
        f"wander\\w*)\\b[^.!?;,]{{0,22}}{_BACK}",
        f"{_MONEY} (?:\\w+ ){{0,3}}(?:back|home|returned|restored|returns|credited|released) ?(?:to|in|into|onto|"
        "with|where|safe|on|for|with)?",
        f"(?:back|return\\w*|straight|right|safe\\w*) (?:to|into|onto|in|on) (?:your|the) (?:\\w+ )?{_PURSE}",
        "goes? back (?:to you|to the payment|the way you)\\b",
        "(?:top|fill|fatten|plump|pad|refill|replenish|restor|reload|credit|boost|fix|heal|"
        f"cheer)\\w* (?:up )?your (?:\\w+ )?{_PURSE}",
        "your (?:\\w+ )?(?:wallet|pocket|purse|piggy bank|bank account|bank balance|"
        "balance)\\b[^.!?;]{0,30}(?:whole|happy|happier|smil\\w*|full|fuller|fatter|heavier|thank\\w*|"
        "recover\\w*|feel\\w*|notice|breath\\w*|relief|back|credited|back to|restored|top\\w*|good as)",
        "(?:pay|paid|paying|wire|venmo|zelle) you\\b(?! (?:for the|at checkout))[^.]{0,20}",
        "(?:will not|won t|won't|wont) (?:be charged|pay)\\b",
        "get (?:it all|every(?:thing| bit| last)|the lot) back",
        "(?:give|hand|pay|send) (?:it|that|this|them) (?:all )?back to you\\b(?! (?:fixed|repaired|once))",
        "(?:knock|shave|slice|deduct|lop)\\w* [^.]{0,24} off\\b(?! the (?:list|market|shelf|page|line))",
        "back (?:in|into) your (?:pocket|wallet|purse|hands)",
        "tak(?:e|es|ing) (?:\\w+ ){0,2}?(?:[$€£]?\\d\\S*|some|a bit|a (?:few|little|third|quarter)|something|"
        "half|part|money|"
        "percent)(?: \\w+){0,3} off\\b(?! the (?:list|market|shelf|page|line))",
        "(?:part|some|half|most|bit|portion|percentage|chunk|slice|share) of (?:the |your |what you )?(?:price|"
        "money|paid|payment|cost|bill|spend)\\b",
        "(?:square|settle|true|even)\\w* (?:things |it |this )?up (?:with you|financially|the cost)",
        "your money\\b(?! back without)(?! was (?:taken|charged))", "(?:un-?charge|uncharg)\\w*",
        "(?:payout|pay-out|pay out|payback|pay back|settlement)s?",
        "(?:the|your|remaining) (?:remaining )?(?:balance|difference|rest) (?:\\w+ ){0,3}(?:back|as well|too|"
        "to you|returned|sorted|refund\\w*)",
        "(?:sort|cover|return|settle|clear|square|refund|give|hand|send|"
        "pay) (?:you )?(?:back )?the (?:remaining|rest|remainder|balance|difference)\\b",
    ),
    "arrives": (
        "(?:credited?|put|drop\\w*|land\\w*|go\\w*|lands?|pop\\w*|sits?|sitting|appear\\w*|shows? up|waiting|"
        f"add\\w*|head\\w*) (?:back )?(?:to|into|onto|in|on) your (?:\\w+ )?{_PURSE}\\b(?! (?:page|settings|name|"
        "number|details))",
    ),
    "full_refund": (
        "(?:balance|difference|rest|remainder) is (?:all )?yours",
        "(?:the )?(?:rest|remainder|remaining|other (?:\\w+ ){0,2}?(?:half|part|share|\\d+|ten|eleven|twelve|"
        "fifteen|eighteen|twenty|thirty|forty|fifty|dollars|pounds|euros|bucks))\\b[^.!?;]{0,30} (?:follow\\w*|"
        "come|comes|coming|go(?:es)? (?:back|to you|out)|land\\w*|hit\\w*|arriv\\w*|be (?:paid|sent|sorted|"
        "settled|returned|yours)|paid|settled|later|next month|shortly|too|in due course|once)\\b",
        "(?:pretend|act|imagine|as if|like) (?:\\w+ ){0,3}(?:never|didn't|did not|weren't|wasn't|"
        "not) (?:\\w+ )?(?:charged|paid|pay|spent|happened to your wallet|bought)",
        "wipe (?:the )?(?:slate|cost|charge|bill)", "(?:write|writing|written) (?:it|this|that|the \\w+) off",
        "(?:let|letting) you off", "full(?:y)?[- ]?refund\\w*",
        "refund\\w* (?:you )?(?:\\w+ )?(?:in full|fully|everything|the full|the whole|all|completely|entirely|"
        "100)", "every (?:last |single )?(?:cent|penny|dime|dollar|pound|bit of (?:it|your|what))",
        "all (?:of )?your (?:money|cash|payment)",
        "(?:whole|entire|full) (?:amount|price|sum|payment|purchase|order value|cost|thing back|lot back)",
        "100 ?% (?:refund|of|back|money)", "in full\\b(?! (?:view|bloom|working|detail|swing))",
        "(?:down )?to the (?:last )?(?:penny|cent)", "(?:everything|all) (?:that )?you(?:'ve| have)? (?:paid|spent)",
        "money back in full", "the lot back",
        "(?:the|your) (?:remaining|outstanding) (?:balance|amount|part|half|money|sum)",
        "(?:the )?(?:rest|remainder) of (?:the|your|what you) (?:money|price|paid|payment|cost|cash|amount|"
        "order back)",
        "(?:this|the whole|your|entire) (?:whole |entire )?order (?:is |will be |was |'s )?(?:free|on us|"
        "on the house|comped|a freebie|our treat|zero)",
        "comp(?:ed|ing)? (?:the|your|this|it) ?(?:whole |entire )?(?:order|item|purchase|thing)?",
        "(?:as (?:if|though)|like) (?:you|it)(?:'d| had)? (?:never|not|didn't|did not)(?: been)? (?:paid|spent|"
        "bought|pay|spend|charged|happened to your)",
        "cost you (?:nothing|zero|zilch|nada|not a|absolutely nothing)", "everything back", "back in full",
        "(?:get|have|receive) (?:it )?all (?:of it )?back",
    ),
    "keep_item": (
        "(?<!not )(?<!n't )(?:keep|hold on to|hang on to|hang onto|hold onto) (?!(?:the|your|that|it|this)(?:"
        " \\w+)? (?:at home|in(?:side|doors)?(?= [^a-z]|[,.!]|$)|cat|dog|kids?|child\\w*|baby|lid|door|valve|aw"
        "ay|upright|shut|closed|dry|clean)\\b)(?:the|it|this|your|what|that|"
        "them|both|both|all of it)\\b(?! (?:un\\w+|as |with the|(?:\\w+ ){1,2}(?:un\\w+|dry|"
        "safe))) ?(?! ?(?:\\w+ ){0,2}?(?:box|boxes|packaging|package|parcel|wrapping|label|receipt|proof|"
        "photos?|pictures?|tags?|tag|invoice|outer|original|slip|bag it|shipping|bubble|carton|"
        "evidence|screenshots?|tracking|number|chat|conversation|out|away|together|unused|unopened|unworn|as it|"
        "safe|dry|clean|posted|updated|informed|in mind|aside|closed|"
        "off|in (?:its|the|one|a)|for now|until|handy|up|going|moving|simple|short|fair|lines?|door|thread|"
        "promise|standard|checks?))(?! (?:unused|unopened|unworn|as it|out|away|together|safe|dry|aside|until|"
        "in its|in the|for now|handy|with you for now|somewhere))",
        "(?<!rather not )(?<!not )(?:yours to keep|to keep for (?:yourself|free|good))",
        "no need to (?:return|send|ship|post|mail|bring)\\b(?! (?:us |me )?(?:more|another|any more|further|"
        "photos?|pictures?|proof|it again|a|them again|that again|the (?:photo|video|picture|order|tracking)))",
        "without (?:\\w+ )?(?:returning|sending|shipping|posting|mailing)\\b(?! (?:us )?(?:more|another|"
        "photos?))",
        "(?:don't|do not|dont|needn't|needn t|need not|won't need to|never) (?:need to |have to |bother (?:to |"
        "with )?|worry about )(?:return|send|returning|sending|ship|post|mail)(?:ing)? (?:it|them|this|that|"
        "the (?:item|old|product|leaky|broken|damaged|faulty|first|wrong)|anything|your)\\b",
        "(?:toss|bin|throw|chuck|ditch) (?:it|the (?:item|old|broken|faulty|damaged|first|whole|wrong)|"
        "away the)\\b(?! (?:box|packaging))", "do (?:whatever|what) you (?:like|want) with (?:it|the)",
        "no return (?:needed|required|necessary)", "without a return",
        "(?:stays|remains|can stay) with you\\b(?! (?:for now|until))", "is (?:all )?yours(?= to| now|[.!,])",
        "(?:just|you can|can) keep(?= ?[.!,]|$)",
    ),
    "compensation": (
        "(?:chuck|sling|throw|bung|lob|shove|slip|slide|ping|send|wire|drop|pop|toss|shoot|zap|float|spot|stand|"
        "hand|give|pass|tip) (?:you |over |across |u )*(?:a |an |some |another |the |your )?(?:tenner|fiver|"
        "twenty|fifty|few (?:quid|bucks|pounds|dollars|coins)|couple of (?:quid|bucks)|quid|bob|cash|coins|"
        "dough|buck|buckaroos?|bit of (?:money|cash)|something for)", "compensat\\w*", "compo\\b", "recompens\\w*",
        "indemnif\\w*", "remunerat\\w*", "redress(?: payment)?", "restitution",
        "price (?:difference|adjustment)s?(?! (?:between|comes|is due|you see))",
        "goodwill (?:payment|gesture|credit|gift|amount)", "gesture of goodwill", "goodwill gesture",
        "small (?:gesture|token|thank[- ]you)",
        "token of (?:our )?(?:apology|appreciation|goodwill|regret|thanks|gratitude)",
        "something (?:nice|extra|special|sweet|small|little|tasty|fun|cool|good) (?:for you|your way|is|in|on|"
        "from|to (?:say|make)|coming|waiting|to)",
        "(?:a )?(?:little|small|tiny|wee) (?:something|extra|token|treat|thank[- ]you|present|bonus|surprise)",
        "sweeten\\w*",
        "(?:make|making) (?:it|this|that|things) (?:up|good|worth)(?: (?:to|for|your|with))? (?:you|while)\\b",
        "worth your while", "ex-?gratia", "damages\\b(?= (?:of|paid|to you|for you))",
        "(?:take|get) care of you\\b(?= (?:financially|properly|big|well))", "look after you financially",
        "extra for your trouble", "for your (?:trouble|troubles|pain)\\b(?= ?(?:[.!,]|we|i|$))",
    ),
    "weak_compensation": (
        "(?:make|making|made) (?:it|this|that|things) up to you",
        "to make up for (?:it|this|that)\\b(?=[^.]{0,40}(?:send|give|add|pop|credit|get|something|treat|extra))",
    ),
    "made_whole": (
        "poorer", "(?:foot\\w*|pick\\w* up|stuck with|left with|pay\\w*|settle|fac\\w+|see\\w*|get\\w*) (?:the |a |"
        "any )?bill\\b(?! (?:of|for our))", "(?:my|our) (?:shout|treat|round|bad, my treat)",
        "our side (?:will|'ll|pays|settles|covers)",
        "(?:won't|not|never|n't) (?:\\w+ ){0,4}(?:set you back|sting|hurt (?:your|the) (?:wallet|pocket|bank)|"
        "dent|burn a hole|leave a hole)", "not (?:on|out of) your (?:dime|tab|pocket)",
        "(?:shop|store|house|team|boss) (?:pays|covers|treats|foots|picks up|absorbs|eats|buys)\\b",
        "(?:we|i)(?:'ll| will)? (?:\\w+ )?(?:stand|buy|get|treat) you\\b(?! (?:back|an answer|the answer|sorted|"
        "there|up to date|to))",
        "(?:make|made|making|leave|left|put|see) (?:you\\b(?! (?:right (?:away|now|back)|good luck))|"
        "your (?:wallet|pocket|purse|account|bank)\\w*) (?:\\w+ )?(?:whole|good\\b(?! luck)|square|"
        "even\\b(?! more)|back to square)", "mak(?:e|es|ing) your wallet\\b",
        "(?:paid|sorted|covered|settled|taken care of) (?:for )?by us\\b",
        "consider (?:it|that|this|yourself) (?:paid|settled|covered|compensated|reimbursed|refunded)",
        "(?:take care of|pay(?:ing)? for|foot(?:ing)?|absorb\\w*|pick(?:ing)? up|cover\\w*|bear\\w*|eat(?:ing)?|"
        "shoulder\\w*|carry|swallow\\w*|stand|settle|handle|sort) (?:out )?(?:the |your |all |any |every |this |"
        "that |whole |full |entire |extra |related |other |of )*(?:loss(?:es)?|costs?|bills?|charges?|postage|"
        "expenses?|tab|fees?|damages?|check\\b(?=[.!])|difference|balance|price|hit)",
        "(?:cost|bill|price|loss|expense|charge|tab|fee|damage|money side|costs|losses|expenses|bills|charges|"
        "fees|damages)(?: of (?:this|it|that|the \\w+))? (?:is |are |will be |'s |goes |go |comes? (?:out )?|"
        "falls? |stays? |sits? |all )*(?:on|to|by|with|covered by|from|out of|borne by|ours|for) (?:us\\b|"
        "our (?:account|side|end|dime|shop|pocket|tab|cost|bill|shoulders)|me\\b|the (?:shop|house|store))",
        "(?:costs?|losses|loss|expenses?|bill) (?:is|are|will be) (?:ours|covered|taken care of|absorbed)",
        "got (?:you|u|ya) covered(?! with (?:the )?(?:information|details|instructions|"
        "steps))(?=[^.]{0,30}(?:cost|price|money|bill|financ|expense|loss|paid|pay|refund|whatever|charge))",
        "(?:fully|completely|totally|100%) (?:covered|protected|insured)",
        "you(?:'re|’re| are|r|'ll be| will be) (?:\\w+ )?(?:covered|protected|insured)(?! (?:by the policy|"
        "under the clause))",
        "(?:on|at|out of) our (?:own )?(?:dime|dollar|tab|account|nickel|penny|pocket|expense|cost|bill|"
        "treat)\\b", "(?:won't|wont|won t|will not|don't|do not|never|not|shouldn't|cannot|can't|ain't gonna|"
        "no way you) (?:\\w+ ){0,3}?(?:lose|be out of pocket|be out (?:a|any|of)|losing|be left short|be short|"
        "be a (?:dime|cent|penny)|lose out|suffer (?:a |any )?(?:financial )?loss|be worse off|end up worse|"
        "be at a loss|come out worse)(?! (?:your|the) (?:place|chat|order|parcel|tracking))",
        "(?:won't|wont|won t|will not|doesn't|does not|not going to|never|shouldn't|isn't going to|not|"
        "without it) (?:be )?(?:cost|costing|charge|charged) (?:you )?(?:\\w+ )?(?:a|one|any|anything|nothing|"
        "single|extra|more|you)?\\b",
        "(?:without|not) (?:spending|paying|costing|losing) (?:you )?(?:a|another|one|any|anything|extra|"
        "more)\\b",
        "(?:zero|no|nil) (?:cost|loss|expense|charge|fee|fees|financial loss|out[- ]of[- ]pocket)(?: (?:to|for|"
        "on) (?:you|your))?",
        "(?:not|n't|nt) (?:\\w+ ){0,2}?(?:pay|spend|fork out|part with|lose|shell out|cough up|"
        "owe) (?:us )?(?:a (?:single |red )?(?:cent|penny|dime|thing)|anything|a bean|one cent|extra|more|"
        "another)", "(?:pay|spend|owe|costs? you|lose) (?:you |absolutely )?(?:nothing|zero|zilch|nada|diddly)",
        "(?:not|never) (?:a|one) (?:single |red )?(?:cent|penny|dime)", "risk[- ]free",
        "(?:the|any|your|every|all) (?:loss|losses|hit|damage|shortfall) (?:is|are|will be|falls|goes|"
        "stays)? ?(?:on|with|to) (?:us|our|me)", "leave it (?:all )?to us to pay",
        "(?:we|i)(?:'ll|’ll| will|'ve| have)? (?:got|get|pay|foot|handle|pick up|grab|take|cover)\\w* (?:the|"
        "your|this|that) (?:bill|tab|cost|check|damage)",
        "(?:we|i)(?:'ll|’ll| will| can|'ve got| have)? (?:it )?cover(?:ed)? (?:it|everything|all of it|that|"
        "the (?:whole|lot|rest)|you|this)\\b(?! (?:with (?:bubble|a|more|foam)|in (?:the|our) (?:guide|page|"
        "listing)))", "as good as free", "your loss(?:es)? (?:back|is ours|are ours)",
        "whatever (?:it|this) (?:costs?|cost) (?:you|us)",
    ),
    "coupon": (
        "match (?:whatever|any|the|that|their|another|a lower|other) (?:\\w+ )?(?:price|offer|deal|shop)",
        "coupons?\\w*", "vouchers?\\w*", "discount\\w*", "promo(?:tional)? codes?",
        "promos?\\b(?= (?:for you|just|only|price))", "(?:store|shop|account|shopping|site) credits?",
        "credits? (?:toward|for|on|off|in) (?:your|a|the|any) (?:\\w+ )?(?:next|future|order|purchase|account|"
        "shop)", "credit note", "gift ?cards?",
        "(?:bonus |loyalty |reward |extra )points?\\b(?= (?:to|in|for|into|on|added|credited|your|waiting))",
        "(?:bonus|loyalty|reward) (?:points?|coins?|code|credit)",
        "(?:money|cash|something|percent|bit|little|dollars|pounds|bucks|few \\w+|some|"
        "\\d+ ?%?) off\\b(?! (?:the (?:shelf|page|list)|in colou?r|our chest))",
        "off (?:of )?(?:your|the|any|a) (?:next|future|following|later|coming|subsequent) (?:order|purchase|buy|"
        "one|haul|shop|time|basket)", "% off",
        "(?:next|future|following|second|later) (?:order|purchase|buy|one|haul|shop|time|basket|visit)s? (?:is |"
        "are |will be |would be |comes? |gets? |'s |you (?:make|place) (?:is )?)*(?:free|on us|cheaper|half|"
        "less|discounted|with (?:a|some)|at (?:a|half|cost|our)|reduced|lower|on the house|our treat)",
        "(?:special|secret|exclusive|private|vip|loyal|personal|friend'?s?|staff|mates?) (?:price|rate|deal|"
        "offer|code|promo|perk|treatment price)s?",
        "(?:a|your|this|the|use|with|apply) code (?:for|to|at|\\w*\\d\\w*|gives|takes|saves|"
        "in)\\b(?!(?: on the (?:box|label)))", "cheaper (?:for you|next|price|deal)",
        "(?:half|lower|reduced|better|cost) price (?:for you|on|next)", "price (?:break|cut|drop(?! right| so soon| "
        "after)|reduction)",
        "(?:go|going) easy on the price", "do you a deal", "sort you (?:out )?(?:a|with a) (?:deal|price|code)",
        "save (?:a bit |some(?:thing)? |money )?on your next",
        "(?:free|waived) (?:delivery|shipping) (?:code|on your next)",
    ),
    "free": (
        "(?<!feel )(?<!-)(?<!hassle )(?<!stress )(?<!trouble )(?<!chlorine )(?<!sugar )(?<!alcohol )(?<!frag"
        "rance )(?<!wrinkle )(?<!defect )(?<!worry )(?<!hands )(?<!smoke )(?<!is )(?<!are )(?<!you re )(?<!y"
        "ou're )(?<!be )(?<!gluten )(?<!toll )(?<!set )free(?! (?:to|from|of (?:defects?|any (?:defect|flaw|"
        "damage|crack)|cracks?|damage|marks?|scratch\\w*|dust|dents?)|time|moment|hand|minute|evening|space|"
        "size|if you|when|for a (?:chat|word))\\b)(?!-)",
        "(?:is|are|be) free(?! (?:to|from|of|for a|when|now|today|if|tonight)\\b)(?= ?(?:[.!,]|for you|on|this|"
        "with|as|$|\\())", "at no (?:extra |additional |further )?(?:cost|charge|expense)",
        "(?:no|without) (?:any )?(?:cost|charge|payment)\\b(?! (?:was|has|method|went))", "complimentary",
        "on the house", "(?:our|my) treat", "free of (?:charge|cost)", "gratis", "waiv\\w*",
        "(?:nothing|nada|zero|zilch) to pay", "freebies?", "for nothing(?= (?:at all|extra)|[.!])"
        "(?:shipping|postage|coffee|next (?:one|order|round)|order|this one|everything|all of it|replacement|"
        "dinner|repair|return|bill|cost|delivery|it's all|it is all|it's|its|drinks?|that one|new one|lid|"
        "second one|whole thing|treat|return trip|way back|both ways|freight|fees?)(?:'s|’s| is| are| will be|"
        "'ll be| stays)?(?: all| entirely| totally| completely| purely| simply)? on us\\b(?! (?:for|that|to|"
        "and (?:we|should)|not|as we|because))",
        "(?:have|get|enjoy|take|keep) (?:it|one|this|another|the \\w+) on us\\b",
        "on us\\b(?= ?(?:[.!] *$|[😊🎁❤🙂🙏💛]|, (?:no|both|of course|promise|"
        "enjoy)))(?<!that's on us)(?<!that is on us)(?<!thats on us)(?<!this is on us)(?<!mistake is on us)("
        "?<!error is on us)(?<!fault is on us)(?<!count on us)(?<!rely on us)(?<!depend on us)(?<!one is on "
        "us)(?<!mix-up is on us)(?<!delay is on us)(?<!was on us)",
    ),
    "freight": (
        "return (?:on|of) (?:the|your) \\w+ is (?:also )?(?:on us|free|paid|covered)",
        "(?:let you off|drop|scrap|knock off|skip|forget|lose|cut|kill|remove|spare you) (?:the |your |"
        "all )*(?:shipping|postage|freight|delivery|courier)",
        "(?:cover|pay|pick up|foot|bear|absorb|refund|handl|waiv|reimburs|take (?:care )?(?:of|on)|sort|"
        "shoulder|swallow|eat|settl|stand|chip in)\\w* (?:for |out )?(?:the |your |all |any |both |this |of |"
        f"its |return |two-way |round-trip |full |extra |whole )*{_FREIGHT}\\b(?<!return)(?<!post)(?<!delivery)",
        f"{_FREIGHT}(?: (?:there and back|both ways|back|each way|to us|for (?:it|that|this)))? (?:is |are |"
        "will be |'s |would be |gets |comes |goes |stays )+(?:all |completely |fully |entirely )?(?:on us|on me|"
        "ours|covered|free|paid|prepaid|pre-paid|taken care|waived|our|on our|sorted|handled|at our|"
        "on the (?:house|shop))(?! by (?:the |you|our )?(?:buyer|customer|you|carrier))",
        "(?:free|prepaid|pre-paid|pre-?payed|no[- ]cost|complimentary|paid) (?:return |express |two-way |"
        "priority |expedited |standard )?(?:shipping|postage|delivery|returns?|label|freight|courier|pick-?up|"
        "carriage)",
        "(?:shipping|postage|freight|courier|delivery)(?: there and back| both ways| included)?(?:,)? (?:on|"
        "covered by|paid by|at) (?:us|our|me|the shop)\\b",
        "(?:won't|not|never|don't|no need to|needn't|without) (?:\\w+ ){0,4}?(?:pay|paying|cost you|cost|spend|"
        "charged?|worry about) (?:\\w+ ){0,3}?(?:shipping|postage|freight|delivery)",
        "(?:pay|cost you|spend) nothing (?:\\w+ ){0,2}(?:shipping|postage|delivery)",
        "(?:return |prepaid |shipping |postage )label\\b(?= (?:is|will|for you|on us|to you|we|from us|in your|"
        "free))",
        "(?:shipping|postage|freight) (?:costs? |fees? |charges? )?(?:is|are|will be) (?:ours|on us|yours back|"
        "refunded)", "send (?:you )?(?:a |the )?(?:return |shipping |prepaid )+label",
        "both ways (?:on us|at our|paid)", "we(?:'ll| will)? pay (?:the )?return\\b", "return shipping",
    ),
}  # fmt: skip
