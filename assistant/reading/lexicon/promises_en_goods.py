"""Goods and services that an English text promises, built from parts: who gives, how, what. Own lists."""

from __future__ import annotations

_GOODS = (
    "(?:one|item|items|unit|piece|product|bottle|set|pair|box|pack|cup|mug|bag|lid|cover|case|cable|charger|"
    "lamp|shirt|dress|"
    "shoes?|rack|chair|pan|kettle|towel|toy|jar|tube|copy|bulb|order|parcel|package|kit|model|size|mate|board|"
    "blanket|"
    "jacket|top|ring|necklace|watch|phone|fan|bowl|plate|glass|vase|frame|mat|mirror|stand|tray|pillow|cushion|"
    "rug|bra)"
)
_NEW = (
    "(?:brand[- ]?new|new|another|fresh|second|spare|working|undamaged|intact|unbroken|"
    "identical|flawless|like-for-like|complete|matching|duplicate|backup)"
)
_SEND = (
    "(?:send|sent|ship|shipp|mail|get|got|give|giv|post|dispatch|deliver|rush|express|courier|fedex|forward|"
    "overnight|pop|"
    "drop|bring|arrang|organi[sz]|sort|swap|pack|put|have|fast-track|fly|whisk|bung|stick|chuck|sling|make|mak|"
    "order|throw|issu|prepar|hook)(?:e|s|ed|ing|ting|ping)?"
)
_NO_GOODS = (
    "(?! (?:\\w+ )?(?:message|update|photo|photos|picture|video|sms|look|day|start|way|email|mail|chance|reply|"
    "link|answer|try|one of our|"
    "team|page|chart|guide|label on|listing|supplier|carrier|courier|batch|box design|packaging|packing|"
    "procedure|process|"
    "check|step|guides?|instructions?|padding|note|notes|feedback|idea|deal|weekend|experience|information|info|"
    "details?|time|size chart|"
    "tracking|ticket|request|night|customer|morning|evening|afternoon|colleague|agent|manager|person|month|week|"
    "year|place|description|measurements?|question|word|words|inspection|method|material|tape|seal|wrapping))"
)

PROMISES: dict[str, tuple[str, ...]] = {
    "replacement": (
        "(?:we|i)(?:'ll|'d|'ve|'re| will| can| have)\\b[^.!?]{0,40}\\banother(?= ?[.!,]| so\\b| one|$)",
        "lend(?:ing)? you",
        "(?:send|sendin|sending|ship|shippin|gettin|get|givin|giv|give)(?:g)? (?:u|ya|you|yer|yous) (?:a |"
        "an )?(?:nu|noo|nw|new|brand new|fresh) ?(?:1|one|un|wan|item|pair)?\\b(?! (?:photo|video|link|chart|"
        "message|guide|update|size chart))", "loaners?", "borrow (?:a|an|one|ours|another)",
        "(?<!how this )(?<!how each )(?<!how every )(?<!how that )\\bone (?:is |will be |has been |'s |'ll be |"
        "gets |already |now |just |there )*(?:packed|on (?:its|"
        "the) way|head(?:ing|ed)|coming|flying|travel\\w*|sitting|waiting|land\\w*|at your (?:door|place)|"
        "with your name|in the (?:mail|post)|ready (?:for you|to ship|to go)|ship\\w*|leav\\w*|en route|"
        "out (?:for|to) you|knocking|knocks|turns? up|shows? up|arriv\\w*)",
        "(?:perfect|flawless|proper|good|pristine|better|intact|whole|shiny|box[- ]fresh|mint|decent|unbroken|"
        "working|healthy|right|correct|sound) (?:one|pair|set|unit|bottle|twin|copy|specimen|"
        "replacement)\\b(?! (?:of|that (?:day|fits)|should|would|you (?:deserve|expected)))[^.!?]{0,20}(?:pack|"
        "way|head|coming|send|sent|ship|wait|land|your|post|mail|for you|out)",
        "(?:one|pair|unit) (?:that works|without (?:the )?(?:crack|chip|fault|scratch)|"
        "in one piece)\\b[^.!?]{0,20}(?:way|send|sent|ship|coming|you)",
        "(?:we|i)(?:'ll| will| can|'d)? (?:\\w+ )?stitch in|put in another", "gets? (?:a new one|replaced|swapped)",
        "(?:anything|whatever|everything|any part)(?: \\w+){0,6} (?:gets|is|will be) (?:replaced|fixed|repaired|"
        "swapped|covered|refunded)", "replacements?\\b(?! (?:policy|rules?))", "re-?sen[dt]\\w*", "re-?ship\\w*",
        "re-?dispatch\\w*", "re-?issue\\w*", "re-?deliver\\w* (?:a|the|your|it)",
        "re-?post(?:ing)? (?:it|the|your|a) ?(?:item|order|parcel)?",
        "replac(?:e|es|ing|ed) (?:it|this|them|yours?|the (?:\\w+ )?(?:item|product|unit|piece|order|broken|"
        "damaged|faulty|whole|cracked|leaky|defective|one|missing|lid|glass|cup|set|wrong)|that|every|"
        "any (?:broken|faulty|item)|what|whatever|your)\\b(?! (?:photo|photos|picture|wording|packaging|"
        "supplier|box|page|description|tape|listing|with (?:clearer|better)))",
        f"{_SEND}(?: (?:out|over|off|along|up|round|straight|right))*(?: (?:for|to))?(?: you| u| ya|"
        " them)?(?: (?:out|over|up|straight|right|right away|with))* (?:a |an |the |one |one more |two |yet |"
        f"your |you |some |totally |completely |absolutely |very )*{_NEW}\\b{_NO_GOODS}",
        f"{_NEW} (?:{_GOODS})\\b[^.!?;]{{0,14}} (?:is |are |will |'ll |'s |out |to you|on (?:its|the) way|"
        "in the post|in the mail|coming|go(?:es|ing)?|ship\\w*|head\\w*|fl(?:y|ies)|leav\\w*|be |today|your way)",
        "new one (?:is|will|out|to you|on|today|for you|in|at|headed|ships?)\\b",
        "send (?:it|them|the (?:\\w+ )?(?:item|order|parcel|package)|your \\w+) (?:out )?again",
        "(?:another|new|fresh|second|spare) (?:one|pair|set|unit|bottle|item|piece|box|"
        "copy)\\b[^.!?;]{0,12} (?:on|in|at) (?:us|the house|the post|the mail|its way|the way|our)",
        f"(?:pop|put|drop|stick|bung|chuck|get|sling) (?:a|an|another|one|the|some) (?:\\w+ )?{_GOODS} (?:in|"
        "into|through) the (?:post|mail|box)", "one more (?:on|is|to|for you|your way|at)\\b",
        "you(?:'ll| will|'d) (?:have|get|receive|be (?:getting|receiving)|see) (?:a|an|another|"
        f"your) (?:brand[- ])?(?:new|fresh|another|second|proper|perfect|correct|good)\\b{_NO_GOODS}",
        "another(?: one)? (?:is )?(?:on|in) (?:the|its) (?:way|mail|post|road)",
        "(?:from us )again, (?:just )?as ordered", "get your \\w+ (?:\\w+ )?from us again",
        "(?:a |the )(?:do-over|redo|remake)\\b(?! of)", "remake (?:it|yours|one)",
        "(?:make|made|making|build) you (?:a|another)", "(?:newly made|freshly made)",
        "(?:missing|correct|right|intended|proper) (?:\\w+ )?(?:item|one|piece|size|colou?r|pair|product|"
        "earrings?|part|order|parcel|bottle|colour|shade|version)s? (?:is |are |will |'s |has |out |being |on |"
        "ships?|goes|going|heads?)(?! (?:not|we check))",
        "(?:send|ship|post|mail|get|give|rush|express|dispatch) (?:out |over )?(?:you )?(?:out )?(?:the|your|"
        f"that|what) (?:\\w+ )?(?:missing|correct|right|proper|intended|absent|forgotten|left-out)\\b{_NO_GOODS}",
    ),
    "whole_replacement": (
        "(?:whole|entire|complete|full) (?:new |other |replacement |second |fresh )?(?:set|unit|kit|rack|thing|"
        "lot|order|product|item|machine|box|case)\\b(?=[^.]{0,30}(?:sent|send|replac|ship|new|again|another|"
        "is on|goes out|on us))(?<!of the whole set)",
        "(?:give|giv|send|ship|get|post|mail)(?:e|ing|s)? (?:out )?(?:you )?(?:a |one )?(?:another|whole new|"
        f"entire new|complete new|brand new|whole|complete|full) (?:one|set|unit|rack|{_GOODS})\\b",
        "replac(?:e|ing) (?:the |your )(?:whole|entire|complete|full)\\b",
    ),
    "exchange": (
        "(?<!we )(?<!messages )exchang(?:e|ed|es|ing)(?! rates?)(?!d? (?:messages?|words|with (?:the|"
        "our) (?:carrier|warehouse|supplier)))",
        "swap\\w*(?! (?:the )?(?:supplier|packaging|photos?|pictures?|carrier|courier|tape|listing))",
        "switch (?:it|you|sizes?|colou?rs?|the (?:item|size|colou?r)|that|yours) ?(?:out|for|over|to)?\\b",
        "trade (?:it|that|yours|your \\w+) (?:in|for)",
        "(?:change|changing) (?:it|that|your \\w+|the (?:size|colou?r)|yours) (?:for|to|over|into) (?:a|another|"
        "the|one|your|size|an?)\\b",
        "(?:bigger|smaller|larger|different|other|right|correct) (?:size|colou?r|shade) (?:up |"
        "down )?(?:instead|is|out to you|sent|will|for you|to you|on)",
    ),
    "return": (
        "return(?:ing|ed|s)? (?:it|this|them|that|yours?|label|(?:the |your |any |an |this )?(?:items?|"
        "products?|orders?|parcels?|package|goods|pair|dress|shirt|shoes|set))\\b(?! (?:to sender|was|"
        "to our warehouse))",
        "(?:free|easy|accept|approv\\w*|start\\w*|request\\w*|open\\w*|arrang\\w*|offer\\w*|take|process\\w*|"
        "any|full|hassle[- ]free|no[- ]questions(?:[- ]asked)?) (?:a |the |your |for |free |"
        "easy )*returns?\\b(?! (?:call|message|reply))",
        "returns? (?:is|are|accepted|labels?|free|window(?! (?:closes|closed|ended|is over|has))|request|for)\\b",
        "(?<!not )(?<!n't )(?:send|ship|post|mail|bring|hand|give) (?:it|them|that|the (?:item|product|\\w+)|"
        "your \\w+) back\\b", "return shipping",
        "(?:take|accept|have) (?:it|them|that|yours?|your \\w+|the \\w+) back\\b(?! to)", "no[- ]questions[- ]asked",
        "(?:be|can|may|could) return(?:ed)?\\b",
    ),
    "pick_up": (
        "(?:we|i)(?:'ll| will| can) (?:\\w+ )?(?:pick|collect|fetch) (?:it|them|the (?!matter|topic|case|thread|"
        "conversation|facts|details|photos|evidence|data)\\w+|your (?!feedback|message|photos|thoughts|"
        "comments)\\w+)(?: up)?\\b(?! ?(?:up )?(?:from (?:there|here|our|the)|again|on|where))",
        "(?:free |courier |home |doorstep |door |arrang\\w* (?:a |the |for )?|schedul\\w* (?:a |the )?|"
        "book\\w* (?:a |the )?|organi[sz]\\w* (?:a |the )?)pick-? ?up(?! points?)",
        "(?:courier|driver|someone|rider|postman|guy|man|van|colleague|team|them|rep|agent)\\b(?:'ll|'s|"
        " will| is| can| to)?[^.!?;]{0,24} (?:pick|collect|fetch|grab|picks|collects|come (?:by|round|over|and)|"
        "swing by|comes? (?:by|to)) (?:up )?(?:\\w+ ){0,2}?(?:it|the|your|that|this|from you|"
        "them)\\b(?! (?:up again|from (?:our|the) (?:warehouse|depot|hub)|from there|(?:parcel|package|"
        "order)? ?from (?:our|the)|(?:chat|topic|matter|case|point|conversation|thread|details|facts)))",
        "(?:have|get) (?:it|them|your \\w+|the \\w+|that) (?:picked up|collected|fetched)",
        "(?:pick|collect|fetch)(?:ed|ing|s)? (?:it |them |the \\w+ |your \\w+ )?(?:up )?from (?:you|your|"
        "the door|home)\\b", "collection (?:from|at|of) (?:your|the item)",
        "(?:arrang|schedul|book|organi[sz])\\w* (?:a |the |for )?(?:free )?(?:collection|courier)\\b",
    ),
    "gift": (
        "(?:lil|lil'|likkle|wee|cheeky) (?:something|treat|gift|extra|present|surprise)",
        "(?:is|are|goes|going|went|come|comes) in the (?:bag|box|parcel|envelope|package) (?:too|as well|also|"
        "for free|on me|on us)", "(?:present|gift|treat|something) from (?:me|us|the (?:shop|team|house))\\b",
        "(?:that|this|the \\w+|next)(?: \\w+)?(?:'s| is) (?:a |my |our )(?:present|gift|treat)\\b",
        "(?:slipp?|tuck|popp?|sneak|add|chuck|throw|toss|pack|hidd?|squeez|includ)(?:ed|en|e|ing)? (?:a |an |"
        "some |in |two |one |your )*(?:\\w+ ){0,4}(?:in (?:there|with|the (?:same )?(?:box|parcel|package)|"
        "your (?:next )?(?:parcel|box|order))|as well|too(?! [a-z])|alongside|inside)\\b(?! (?:the (?:page|listing|"
        "guide|"
        "label)))",
        "(?:treat|surprise|goodie|goody|present|pressie|extra|bonus|little one|sweetener)s? (?:\\w+ ){0,2}(?:in|"
        "inside) your (?:inbox|chat|messages|mail|account)", "is yours, (?:my|our|free|no|on)",
        "(?:a|the) (?:full[- ]size|second|matching) (?:one |\\w+ )?(?:is |for )?(?:yours|you\\b|free|on us|"
        "on me)",
        "(?:a|an|another|little|small|free|surprise|thank[- ]you|special|extra|bonus|wee|tiny|secret|mystery|"
        "one|this|cute|nice|some|few|apology|sorry) gifts?(?! (?:box|bag|card|wrap|set|receipt|tag|for (?:your|"
        "her|his|my|mum|mom|dad|someone|a|the (?:birthday|wedding|holidays)|christmas)|that (?:arrived|came|"
        "broke|was|turned|did)|arriv\\w*|came|and it|and then|you (?:were|had|planned|wanted)|to (?:arrive|come|"
        "give|" "someone)))(?<!as a gift)(?<!be a gift)(?<!was a gift)(?<!is a gift)(?<!for a gift)(?<!giving a gift"
        ")(?<!bought a gift)",
        "gifts? (?:for you|from us|on us|is (?:on|in|wait|head|pack)|are (?:on|wait)|will be|inside|in (?:your|"
        "the) (?:next|box|parcel|order)|your way|to (?:say|make|apologi\\w+|thank|cheer))\\b",
        "(?:add|includ|pop|slip|tuck|throw|toss|pack|send|put|enclos|sneak|hid|drop|stick|bung|prepar|attach|"
        "chuck|squeez)(?:e|s|d|es|ed|ing|ping|ped|t)? (?:\\w+ ){0,4}?(?:gifts?|goodie\\w*|goody\\w*|treats?|"
        "freebie\\w*|presents?|surprises?\\b(?!:)|extras?|perks?|bonus\\w*|little extra|something (?:nice|extra|"
        "special|small|sweet))(?! (?:box|bag|photos?|padding|care))", "freebie\\w*", "goodie bags?", "goody bags?",
        "bonus (?:item|gift|product|pair|pack|bottle|piece)s?",
        "(?:present|surprise|treat|goodie|goody|extra|prezzie|pressie)s? (?:for you|on us|from us|is (?:on|wait|"
        "head|in)|inside|in (?:your|the) (?:next|parcel|box)|your way|wait\\w*)",
        "treat you\\b(?! (?:fairly|with|better|well|right|like|this|the way|properly|badly))",
        "(?:a|lovely|little|nice|small|sweet|pleasant) surprise\\b(?=[^.]{0,30}(?:for you|in your|wait|inside|"
        "box|parcel|coming|next|your way|on us|pack|add))", "perks?\\b", "buy one get", "bogo\\b",
        "(?:throw|thrown|throwing|pop|popped|chuck|slip|tuck|toss|sneak)(?:ed|ing|ped|ping)? in (?:a|an|some|"
        "something|one|two|a few|extra|another)",
        "(?:thank[- ]you|sorry|apology|care) (?:package|parcel|present|pack|treat|hamper|basket)", "spoil you",
        "swag", "merch\\b",
        "(?:extra|additional) (?:pair|bottle|pack|item|one|piece|set)s? (?:for|on|at|in|with|to)\\b",
    ),
    "sample": (
        "(?:free |small |little |tester |mini |sachet )*samples?\\b(?= (?:for you|packs?|will (?:go|come|"
        "be sent|reach)|to (?:try|you)|from us|sent|first|so that you|after))",
        "(?:free|few|some|couple of|mini|send you|send|sending|try|give you|include\\w*|add|receive) (?:a |the |"
        "of |our |some |free )*(?:samples?|testers?|minis?|swatch(?:es)?)\\b(?! (?:out|from (?:the|our)|"
        "and (?:test|check|measure)|of the (?:batch|lot)|in the (?:lab|warehouse)))", "trial (?:size|pack|kit)s?",
    ),
    "repair": (
        "repair\\w*",
        "(?:fix|mend)(?:ed|ing)? (?:it|your (?!experience|issue|problem|order issue)\\w+|the (?:item|zip|zipper|"
        "lamp|bag|strap|motor|screen|unit|chair|machine|hinge|lock|handle|button|seam|wheel)|that|yours|"
        "up)\\b(?! (?:so|for (?:the )?next|on (?:the|our) page))",
        "(?:service|servic\\w*) (?:it|your (?:device|machine|unit|item))\\b",
        "technician\\w*\\b(?=[^.]{0,30}(?:visit|come|fix|repair|mend|send))",
        "(?:have|get) (?:it|your \\w+|the \\w+) (?:fixed|mended|serviced|stitched|re-?sewn|patched)",
        "re-?stitch\\w*", "patch(?:ed)? (?:it|up your)",
    ),
    "spare_part": (
        "spare (?:parts?|pieces?|lid|cable|screws?|battery|bulb|blade|pack|cap|key|remote|set of)\\b",
        "missing parts?\\b(?= (?:is|are|will|out|on|to))",
        "(?:send|ship|mail|post|pop|get|put|dispatch)\\w* (?:you |out |over )*(?:a |an |the |some |just |one |"
        "that |new |missing |those )*(?:\\w+ )?(?:part|parts|screws?|lid|cable|remote|manual|cap|button|strap|"
        "knob|handle|bolts?|nuts?|hinge|filter|charger|adapter|battery|plug|wheel|leg|legs|accessor(?:y|"
        "ies))\\b(?! (?:of (?:your|the) (?:message|chat|photo)))", "(?:that|the) part (?:to you|will|is on|out)\\b",
        "(?:part|parts|screws?|lid|cable|remote|accessor(?:y|ies)) (?:you need |needed |that (?:is|was|were|"
        "are) missing )?(?:(?:is|are|will) (?:on|com|go|ship|be|in|head)|out to you|to you)\\w*",
    ),
    "warranty": (
        "(?:extend|extending|lengthen|stretch|renew|add)\\w* (?:your |the |on )*(?:cover|coverage|protection|"
        "guarantee|insurance|warranty)", "any (?:time|day|reason|moment)[^.!?]{0,40}(?:we|i)(?:'ll| will)",
        "(?:gives? (?:out|up)|goes again|conks? out|dies|packs? (?:in|up))[^.!?]{0,40}(?:we|i)(?:'ll| will|"
        " can)? (?!(?:help|check|look|talk|guide|walk|see|try|listen|be|find)\\b)\\w+", "warrant(?:y|ies|ied)",
        "price[- ](?:match\\w*|protect\\w*|guarantee)",
        "guarantee\\w*(?= (?:for|of|on|covers?|period|lasts|forever|life))",
        "(?:lifetime|life-time|lifelong|life-long|forever|for life|as long as you own|for ever|"
        "no matter when)\\b(?=[^.]{0,40}(?:cover|protect|guarant|repair|replac|fix|support|free|service|warrant|"
        "ours|promise|swap)|[.!]|$)",
        "(?:covered|protected|insured|backed|looked after) (?:for|until|till) (?:life|ever|\\w+ (?:years?|"
        "months?)|as long)",
        "if (?:it|this|that|anything|one|they) (?:ever |also |again |even )*(?:break|fail|crack|leak|stop|"
        "go(?:es)? wrong|fade|tear|snap|die|rip|wear|conks?|play|give|happen)\\w*[^.;]{0,30} (?:we|i|it)(?:'ll|"
        "’ll| will| can|'s| is)? ?(?:\\w+ )?(?:make (?:it )?right|replac|fix|repair|send|ship|swap|refund|on us|"
        "cover|got|have you|take care|sort it|free|give|pay|mend)\\w*",
        "(?:extended|extra|additional|full|total|buyer'?s?) (?:cover|coverage|protection|insurance|guarantee)",
        "(?:satisfaction[- ](?:back|guarant)|money-back|money[- ]guarant\\w*)", "or your money\\b",
    ),
}  # fmt: skip
