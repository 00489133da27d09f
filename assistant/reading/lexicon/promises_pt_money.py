"""Money that a Portuguese text promises, built from parts: who gives, how, what. Own lists."""

from __future__ import annotations

_MONEY = (
    "(?:dinheiro|grana|dindin|bufunfa|valor(?:es)?|quantia|pagamento|importancia|saldo|pix|troco|diferenca|"
    "preco|custo|montante|reais|centavos?|cobranca|cada centavo|tostao|"
    "(?:o|tudo|aquilo|quanto) (?:o )?que (?:voce |vc |ja )?(?:pagou|gastou|desembolsou)|que (?:voce |"
    "vc )?(?:pagou|gastou))"
)
_BACK = (
    "(?:devol\\w+|estorn\\w+|retorn\\w+|volt\\w+|reembols\\w+|ressarc\\w+|restitu\\w+|de volta|recuper\\w+|"
    "cai(?:r|ra|u)?\\b|transfer\\w+|deposit\\w+|credit(?:a|ar|ado|amos|aremos|ada|o)\\w*|repass\\w+|"
    "manda\\w* de volta|reverter\\w*|reav\\w+|pinga\\w*|entra(?:r|ndo)? na|bate(?:r)? na)"
)
_PURSE = "(?:bolso|carteira|conta|cartao|banco|bolsa|saldo|pix|carteira digital|forma de pagamento)"
_FREIGHT = (
    "(?:frete|envio|postagem|correios?|custo (?:de|do) (?:envio|frete|postagem)|custos? (?:de|do) (?:envio|"
    "frete)|taxa de (?:envio|entrega)|entrega|logistica reversa|etiqueta|coleta|sedex)"
)
_BEAR = (
    "(?:gratis|gratuit\\w+|por (?:nossa|minha) conta|por conta (?:nossa|da (?:loja|casa|gente))|pag(?:o|a|amos|"
    "aremos|ar|os)\\b|cobr(?:imos|iremos|e|ir)|cobert\\w+|banc\\w+|assum\\w+|arc\\w+|e (?:nosso|com a gente|"
    "conosco|por nossa)|fica (?:com a gente|conosco|por nossa|por conta)|sem custo|de graca|custei\\w+|a loja|"
    "e da loja|free|0800|na faixa|isent\\w+|absorv\\w+|inclus\\w+)"
)

PROMISES: dict[str, tuple[str, ...]] = {
    "refund": (
        "(?:fal\\w+|ver|com) (?:com )?o? ?(?:financeiro|contabilidade|administrativo)",
        "(?:volta|devolv\\w+|estorn\\w+|cai|recebe\\w*) (?:\\w+ )?(?:uma parte|um pouco|metade|alguma coisa|"
        "algum|parte)\\b", "uma parte (?:pra|para|de volta)", "frete que (?:voce )?(?:ja )?pag\\w+",
        "(?:dinheiro|grana|bufunfa|valor)\\b[^.!?]{0,24} (?:nao (?:some|se perde|vai embora|foge|sumiu)|"
        "esta (?:a salvo|segur\\w+)|continua seu|volta|de novo)",
        "volta (?:todinh[oa]|todo|toda|inteir[oa]) (?:pra|para)", "reembols\\w*", "re-?embols\\w*", "estorn\\w*",
        "ressarc\\w*", "restitui\\w*", "restituic\\w*", "cashback",
        "devolv(?:er|emos|eremos|o|e|endo|ido)\\w*(?: \\w+){0,2}? (?:tudo|a quantia|a diferenca|parte|metade|"
        "o (?:seu )?(?:dinheiro|valor|pagamento))",
        f"{_BACK}(?: \\w+){{0,4}}? {_MONEY}\\b(?! (?:da sua opiniao|sentimental))",
        "\\b(?:seu|sua|o|a|teu|tua|todo|esse|aquele|do|da|uma parte do|"
        f"parte do) ?{_MONEY}\\b[^.!?;]{{0,30}} (?:{_BACK}|pra (?:voce|vc|casa|sua)|para (?:voce|sua)|na sua|"
        "no seu|a caminho)",
        "(?:volt\\w+|de volta|devolv\\w+|estorn\\w+|retorn\\w+) (?:a |o |pra |para |na |no |ao )?(?:sua|seu|tua|"
        f"teu) {_PURSE}\\b",
        f"(?:seu|sua) {_PURSE} (?:\\w+ ){{0,4}}(?:intact\\w*|feliz|content\\w*|sorri\\w*|chei\\w*|"
        "nao (?:sofr\\w*|sent\\w*|vai)|igual|como (?:antes|estava)|agradec\\w*|recuper\\w*)",
        "(?:dinheiro|grana|valor) de volta",
        "(?:receb|pega|ter|tem|recuper)\\w* (?:\\w+ )?(?:de volta )?(?:o |seu |todo o |"
        "parte do )+(?:seu )?(?:dinheiro|valor|grana)\\b",
        "(?:cancel|estorn|anul|revert)\\w+ (?:a|o|essa|sua) (?:cobranca|compra no cartao|pagamento|debito)",
        "(?:faz|fazer|fazemos|faremos|faco|mando|manda|mandamos|cai|te|um) (?:\\w+ )?(?:um |o )?pix\\b",
        "(?:te|lhe) (?:devolv|estorn|reembols|restitu|repass)\\w+",
        "(?:uma )?(?:parte|metade|porcentagem) (?:do (?:valor|dinheiro|que (?:voce|vc|foi))|da quantia|"
        "da grana)\\b(?! (?:estava|veio|chegou))",
        "(?:a gente|a loja|nos|eu|loja) devolv\\w+(?! (?:o sorriso|a confianca|sua mensagem|"
        "o produto (?:consertado|reparado)))", "transfer(?:o|imos|iremos|e|ir) (?:o|de volta|para|pra|a)",
    ),
    "arrives": (f"(?:na|no|pra|para|ao|a) (?:a |o )?(?:sua|seu|tua|teu) {_PURSE}\\b(?! (?:de tiktok))",),
    "full_refund": (
        "(?:o )?(?:resto|restante|que falta|que faltou|saldo|que sobrou)\\b(?! (?:do (?:lote|estoque|pedido)|" "das|"
        "dos))[^.!?;]{0,26}(?:acert\\w*|mand\\w*|envi\\w*|devol\\w*|pag\\w*|complet\\w*|quit\\w*|deposit\\w*|"
        "transfer\\w*|cai\\w*|chega\\w*|depois|tambem|pix|mes que vem|em breve|logo)",
        "tod(?:inh)?[oa]s? (?:pra|para|de volta)",
        "(?:reembolso|estorno|devolucao) (?:total|integral|completo|do valor total|cheio|100)",
        "(?:todo|tudo) (?:o |que )?(?:seu )?(?:dinheiro|valor|voce pagou|pagou)",
        "(?:valor|preco) (?:total|integral|cheio)\\b[^.]{0,20}(?:devolv|estorn|reembols|volta|conta|pra voce|"
        "para voce)\\w*", "(?:dinheiro|valor|grana) (?:\\w+ )?(?:todo|todinho|inteiro|total|integral)\\b",
        "(?:ate )?o ultimo centavo", "cada centavo",
        "(?:o )?restante (?:do (?:valor|dinheiro|pagamento)|da (?:quantia|compra))?[^.]{0,20}(?:devolv|estorn|"
        "reembols|volta|tambem)\\w*", "(?:o )?resto do (?:dinheiro|valor|pagamento)", "integralmente",
        "como se (?:nao|nunca) (?:tivesse|houvesse) (?:\\w+ )?(?:pag|compr|gast)\\w*",
        "(?:esse|este|seu|o) pedido (?:\\w+ )?(?:sai|fica|vai ficar|e|vai ser|sera) (?:\\w+ )?(?:de graca|"
        "gratis|por (?:nossa|minha) conta|na faixa|0800|por conta da)",
        "(?:essa|esta) (?:e |vai |fica |sai )?(?:por (?:nossa|minha) conta|por conta da casa|na faixa|de graca)",
        "sem (?:descontar|faltar) (?:um |nenhum )?centavo", "devolv\\w+ tudo",
    ),
    "keep_item": (
        "(?:o|a) (?:outr[oa]|velh[oa]|quebrad[oa]|antig[oa]|rachad[oa]|primeir[oa]|defeituos[oa]|"
        "que (?:voce )?(?:tem|recebeu|chegou)) (?:\\w+ ){0,4}(?:fic\\w*|pode (?:ficar|doar|jogar|dar|usar)|"
        "nem precis\\w*|joga fora|doa|guarda|e (?:seu|sua)|descart\\w*)", "pode ficar com (?:voce|vc)",
        "nem precisa (?:devolver|mandar|voltar)",
        "sem (?:precisar |ter que |necessidade de )?(?:devolver|devolucao|enviar (?:de volta|nada)|"
        "mandar de volta|mandar nada|retornar)\\b",
        "(?:fic(?:ar|a|ue|o) com|pode ficar com|fique com) (?:o |a |ele|ela|tudo|os |as |essa|esse|seu |"
        "sua )(?:produto|item|\\w+)?\\b(?<!duvida)(?! (?:de olho|duvida))",
        "nao (?:precisa|e necessario|tem que|e preciso|precisara|vai precisar) (?:\\w+ )?(?:devolver|"
        "mandar (?:de volta|nada)|enviar (?:de volta|nada)|retornar|devolve-lo)",
        "(?:pode )?(?:descartar|jogar fora|doar) (?:o|a|esse|essa|ele) (?:produto|item|antigo|velho|quebrad\\w*|"
        "defeituos\\w*)?", "e (?:todo |tod[oa] )?seu,? (?:nao|sem) (?:precis|devol)\\w*",
    ),
    "compensation": (
        "(?:re)?compens(?:ar|arem|am|acao|acoes|a|amos|atori)\\w*\\b(?!,? (?:mas|nao))", "indeniz\\w*",
        "recompens\\w*", "um (?:agrado|mimo|mimim|carinho|presentinho|cafune|docinho|chamego)",
        "(?:agrado|mimo|mimos|mimim|agradinho|miminho)s?\\b",
        "(?:algo|alguma coisa|uma coisinha|coisinha|um extra|uma lembranc\\w+|lembrancinha) (?:especial|a mais|"
        "extra|legal|pra (?:voce|vc|compensar)|para (?:voce|compensar)|bacana|gostos\\w+|bonit\\w+)?",
        "lembranc(?:a|inha)s?\\b(?= (?:da|de|pra|para|nossa|no|na)|[.!])", "perdas e danos",
        "(?:o dobro|em dobro|o triplo)",
        "diferenca (?:de preco )?(?:\\w+ )?(?:pra|para) voce|pag\\w+ a diferenca|devolv\\w+ a diferenca",
        "abat(?:imento|er|emos)\\w*", "bonific\\w+",
        "pelo (?:transtorno|incomodo),? (?:a gente |vamos |te |voce )(?:dar|da|mand|envi|ganh|vai|coloc)\\w*",
        "recompor (?:o|seu)",
    ),
    "made_whole": (
        "(?:voce|vc) nao (?:poe|paga|perde|gasta|desembolsa|tira|mexe)\\w*",
        "nao (?:poe|ponha|bota|coloca|mexe|tira) (?:\\w+ )?(?:mao no bolso|no bolso|um centavo|nada do bolso|"
        "do bolso)", "(?:e |fica )?tudo com a (?:loja|gente)",
        "sem (?:voce )?(?:pagar|gastar|desembolsar) (?:nada|um centavo|mais)",
        "prejuizo\\w*[^.!?;]{0,24} (?:nao|nenhum|zero|a gente|nosso|por nossa|com a gente|assum\\w*|banc\\w*|"
        "cobr\\w*|paga\\w*|e nosso|da loja|voce nao)",
        "(?:nao|sem|nem|nunca|zero|nenhum) (?:\\w+ ){0,5}?(?:prejuizo|preju|no prejuizo|perder (?:nada|dinheiro|"
        "um)|perde (?:nada|dinheiro|um)|no vermelho|sair perdendo|sai perdendo|desembols\\w+|gast(?:a|ar|"
        "ara) (?:nada|um|mais|com)|coloc\\w+ a mao no bolso|mexer no bolso|bote a mao|por a mao no bolso|"
        "tirar do bolso|pag(?:a|ar|ara) (?:nada|um centavo|mais nada|a mais)|cust(?:a|ar|ara) (?:nada|"
        "um centavo))", "nem um (?:centavo|real|tostao|puto)", "nenhum centavo|um centavo sequer",
        "(?:do|no) (?:seu|nosso|proprio) bolso",
        "(?:custos?|gastos?|despesas?|perdas?|danos?|conta|tudo|tudinho|todo o custo|"
        "resto)(?: \\w+){0,4}? (?:por (?:nossa|minha) conta|por conta da (?:loja|casa|gente)|e nosso|"
        "com a gente|conosco|banca\\w*|cobert\\w*|assumi\\w*|bancad\\w*|pag[oa]s? pel[ao])",
        "(?:a gente|a loja|nos|eu|loja|o time|nossa loja) (?:\\w+ )?(?:banca|banco|bancamos|cobre|cobrimos|"
        "assume|assumimos|arca|arcamos|paga|pagamos|segura|aguenta|custeia|absorve|bancar|vai pagar|vai bancar|"
        "vai cobrir)\\b(?! (?:(?:este|esse|o|seu) caso|a partir|atencao|a (?:responsabilidade|culpa|falha|bronca)|"
        "o (?:erro|compromisso|erro)|"
        "caro))", "(?:banc|cobr|assum|arc|pag|custe|absorv)(?:amos|imos|emos|aremos|iremos|ar|ir|a|"
        "e) (?:com )?(?:tod[oa]s? )?(?:o |a |os |as |qualquer |seu )*(?:custo|gasto|despesa|prejuizo|perda|dano|"
        "conta|valor)s?", "(?:por|sob) (?:nossa|minha) (?:conta|responsabilidade financeira)",
        "por conta da (?:casa|loja|gente)",
        "(?:sem|zero|nenhum) (?:risco|custo|perda)s?\\b(?= (?:para|pra|algum|financ)|[.,!])",
        "(?:esta|ta|estara|fica) (?:totalmente |100% |completamente )?(?:cobert[oa]|protegid[oa]|segurad[oa])",
        "(?:sai|saia|saira|sair) (?:perdendo|no prejuizo)",
    ),
    "coupon": (
        "cup(?:om|ons|onzinho|ao)\\b", "descont\\w*", "vale[- ](?:compras?|presente|desconto|troca|brinde)\\w*",
        "um vale\\b", "codigo (?:promocional|de desconto|especial|secreto|exclusivo|pra)", "promocod\\w*",
        "voucher\\w*", "abatiment\\w*",
        "(?:proxim|segund|futur)\\w* (?:compra|pedido|vez)s?\\b[^.!?;]{0,30}(?:barat|gratis|menos|metade|"
        "descont|preco|de graca|mimo|brinde|especial|por (?:nossa|minha) conta|em conta|mais em conta|presente|"
        "camarada)\\w*",
        "preco (?:especial|camarada|de (?:amig|custo|irmao)|exclusivo|reduzido|vip|mais baixo|amigo)\\w*",
        "credito\\b(?= (?:na|de|pra|para|em|no valor|extra) )", "pontos (?:extras?|de bonus|a mais|na sua)",
        "frete gratis na proxima", "gift ?card", "mais barat\\w+ (?:na proxima|pra voce)",
        "(?:faco|fazemos|faz|fazer) um preco", "desconti(?:nho|ao)|descontaco",
    ),
    "free": (
        "gratis", "gratuit\\w*", "de graca",
        "sem (?:nenhum |qualquer )?(?:custo|cobranca|custos|onus)\\b(?! (?:adicional )?(?:escondido|oculto))",
        "na faixa", "0800", "cortesia (?:da|nossa)|de cortesia|como cortesia",
        "nao (?:vai |vamos )?(?:te )?cobr(?:ar|amos|aremos)", "por conta da casa", "custo zero", "sem pagar nada",
        "(?<!feel )free\\b(?! (?:size|lance|to|from|of))", "de brinde", "nao (?:paga|pagara|vai pagar) nada",
    ),
    "freight": (
        f"{_FREIGHT}\\b(?: de (?:volta|ida e volta|devolucao|retorno)|"
        f" ida e volta)?[^.!?;,]{{0,18}}? {_BEAR}\\b(?! (?:do (?:comprador|cliente)|pelo (?:comprador|cliente)))",
        "(?:pag\\w+|cobr(?!amos)\\w+|banc\\w+|assum\\w+|arc\\w+|isent\\w+|absorv\\w+|custei\\w+) (?:com )?(?:o |a |os |"
        f"todo o |todo |seu )*{_FREIGHT}\\b(?! (?:nao|veio))",
        "(?:frete|envio|entrega|postagem|devolucao) (?:gratis|gratuit\\w*|free|pag[oa]|por nossa|sem custo|zero)",
        "(?:nao|sem) (?:\\w+ ){0,3}?(?:pag|cust|cobr)\\w* (?:\\w+ ){0,3}?(?:frete|envio|postagem)",
        "(?:etiqueta|codigo) (?:de (?:postagem|devolucao)|reversa|pre-?paga|gratis)",
    ),
}  # fmt: skip
