"""Goods and services that a Portuguese text promises, built from parts: who gives, how, what. Own lists."""

from __future__ import annotations

_GOODS = (
    "(?:produto|item|peca|unidade|par|frasco|capa|camisa|vestido|caneca|panela|luminaria|kit|conjunto|caixa|"
    "modelo|tamanho|fone|pacote|pedido|bolsa|sapato|tenis|brinquedo|prato|copo|espelho|cadeira|almofada|"
    "aparelho)"
)
_NEW = (
    "(?:nov[oa]s?|novinh[oa]s?|outr[oa]s?|zerad[oa]s?|zero|de reposicao|sem (?:defeitos?|uso|avaria)|cert[oa]|"
    "corret[oa]|perfeit[oa]|lacrad[oa]|substitut[oa]|igualzinh[oa]|em bom estado|na caixa|inteir[oa]|intact[oa])"
)
_SEND = (
    "(?:envi(?:o|a|amos|aremos|ar|e|ei|ado|ando|emos)|mand(?:o|a|amos|aremos|ar|ei|ando|e)|despach\\w+|"
    "remet\\w+|"
    "post(?:o|amos|aremos|ar)|da(?:mos|remos|r)|dou|entreg(?:amos|o|aremos)|prepar(?:o|a|amos|aremos|ar|ei)|"
    "receb(?:e|era|eras)|ganh(?:a|ar|ara|e)|cheg(?:a|ar|ara)|troc\\w+|arranj\\w+|providenci\\w+|separ(?:a|amos|"
    "ei|ar|o)|faz(?:er|emos)?|sai(?:ra|u)?|vai|vou mandar|bota\\w*|coloc\\w+)"
)
_NO_GOODS = (
    "(?! (?:\\w+ )?(?:mensagem|foto|fotos|video|e-?mail|olhada|revisao|dia|momento|imagem|imagens|guia|tabela|"
    "embalagem|fornecedor|transportadora|caixa externa|link|aviso|equipe|colega|descricao|medidas|processo|lote|"
    "resposta|opcao|oportunidade|experiencia|forma|maneira|coisa|pessoa|novidade|conferencia|conversa|vez com))"
)

PROMISES: dict[str, tuple[str, ...]] = {
    "replacement": (
        "(?:te|lhe) empresta\\w*|emprestar\\w*",
        "(?:pront|separad|guardad|reservad)[oa] (?:\\w+ )?(?:outr[oa]|um[a]? nov[oa])\\b|(?:outr[oa]|"
        "um[a]? nov[oa]) (?:ja )?(?:pront|separad|guardad|reservad)[oa]",
        "\\bum[a]? (?:\\w+ ){0,2}(?:impecavel|perfeit\\w+|inteir\\w+|intact\\w+|nov\\w+|bo[am]|" "sem (?:rachad\\w+|"
        "defeit\\w+|trinca\\w*|risco\\w*)|zerad\\w+|novinh\\w+|certinh\\w+) (?:\\w+ ){0,3}(?:indo|vai|sai|"
        "caminho|a caminho|chega|voa|rumo|ate voce|pra (?:voce|sua|sua casa)|para (?:voce|sua)|embarc\\w+|segue|"
        "esperando)",
        "(?:sai|vai|segue|chega|embarca|parte) (?:\\w+ )?(?:outr[oa]|um[a]? (?:nov\\w+|inteir\\w+|perfeit\\w+|"
        "igual\\w*))\\b", "(?:a gente|loja|nos) (?:\\w+ )?(?:poe|coloca|instala|costura|bota) um[a]? nov\\w+",
        "reenvi\\w*", "re-envi\\w*", "repos(?:icao|icoes)\\b(?! de (?:estoque|stock))",
        "repor(?:\\b|emos|ei)(?! (?:estoque|o estoque))", "repom\\w+|repoe\\b",
        "substitu(?:ir|i|icao|iremos|imos|ido|ida|to|ta|a)\\b(?! (?:a|o|as|os) (?:foto|fotos|embalagem|"
        "fornecedor|texto|imagem|imagens|fita))",
        f"{_SEND}(?:-lhe|-te)? (?:\\w+ ){{0,3}}?(?:um|uma|uns|umas|o|a|outro|outra|seu|"
        f"sua) (?:{_GOODS} )?(?:\\w+ )?{_NEW}\\b{_NO_GOODS}",
        f"{_SEND} (?:\\w+ ){{0,2}}(?:outr[oa]s?|nov[oa] |nova?mente|de novo|outra vez)\\b{_NO_GOODS}(?! (?:as|os|"
        "a|o|sua|seu)? ?(?:foto|fotos|mensagem|imagens|video|print))",
        f"(?:{_GOODS}|um|uma|outro|outra) (?!de novo)(?:\\w+ )?(?:nov[oa]|novinh[oa]|zerad[oa]|zero bala|"
        "de reposicao)\\b(?! (?:descricao|ficha|embalagem|guia|tabela|fornecedor|lote|forma))",
        "(?:o|a|seu|sua|um|uma) (?:\\w+ )?(?:nov[oa]|novinh[oa]|zerad[oa]|"
        "substitut[oa]) (?:\\w+ )?(?:ja )?(?:vai|sai|esta|ta|chega|saiu|segue|a caminho)\\b",
        "(?:outr[oa]|um[oa]?) (?:igual|igualzinh\\w*|zerad\\w*|novinh\\w*|na caixa|a caminho|ja (?:vai|esta|ta)|"
        "pra voce|para voce)\\b",
        "(?:a gente|a loja|nos|eu|te|lhe) (?:te |lhe )?(?:manda|mando|mandamos|envia|envio|enviamos|da|dou|" "damos|"
        "arruma|despacha|reenvia|repoe|entrega) (?:\\w+ )?(?:outr[oa]|um(?:a)? (?:nov|zerad|igual|na caixa)|"
        "o cert|a cert|o corret|a corret|o que falt|a que falt|as que falt|os que falt|a peca que|"
        "o item que)\\w*",
        "(?:peca|item|produto)s? (?:que )?(?:faltante|falt\\w+)s? (?:\\w+ ){0,3}(?:vai|vao|sai|segue|seguem|"
        "a caminho|enviamos|mandamos|envio|mando)", "2a via do produto",
    ),
    "whole_replacement": (
        "(?:prepar|mand|envi|peg|consig|lev|faz|arrum|separ)\\w* outr[oa]\\b(?! (?:peca|parafus|tampa|foto|"
        "mensag|vez|forma|maneira|coisa|opcao|solucao|jeito|lado)\\w*)",
        "(?:levamos|mandamos|leva|manda|entregamos|envia) um[a]? (?:armario|mesa|cadeira|maquina|aparelho|"
        "luminaria|estante|movel|\\w+) (?:nov|inteir|complet)\\w+",
        "(?:a gente|loja|nos|eu|te|lhe|vamos|vou) (?:\\w+ ){0,4}?\\w+ outr[oa]\\b(?! (?:peca|parafus|tampa|foto|"
        "mensag|vez|forma|maneira|coisa|opcao|solucao|jeito|lado|equipe|pessoa|setor|fornecedor|embalagem|"
        "transportadora|dia)\\w*)",
        "(?:kit|conjunto|jogo|aparelho|pedido|produto|movel) (?:novo )?(?:complet|inteir)[oa] (?:nov|outr|"
        "de novo)?\\w*(?= (?:pra|para|e |de novo|novo|vai)|[.!])",
        "(?:outro|novo) (?:kit|conjunto|jogo|aparelho|movel)(?: (?:completo|inteiro))?",
    ),
    "exchange": (
        "(?<!\\bem )troc(?:a|ar|amos|aremos|o|ado|arei|ando|am)\\b(?![^.!?]{0,24} (?:na hora d|sem querer|"
        "por engano))(?! (?:ideia|mensage|de (?:mensage|fornecedor|embalagem|"
        "informac)|(?:de |o |a |as |os )?(?:fornecedor|embalagem|transportadora|foto|fotos|fita|caixa|texto|"
        "material|ideias?|figurinha)))(?: d[eo]| o| por| seu| a)?\\b", "trocar?(?:-lo|-la)", "trocad\\w+ por",
        "trocar(?:emos)? (?:sem|gratis)", "substituicao por outro", "permut\\w+",
    ),
    "return": (
        "devolu(?:cao|coes)\\b",
        "devolver (?:o|a|seu|sua|esse|este) (?:produto|item|peca|\\w+)(?<!dinheiro)(?<!valor)",
        "devolve-lo|devolve-la", "(?:aceit|receb)\\w+ (?:a |o |sua )?(?:devolucao|produto de volta|item de volta)",
        "logistica reversa", "mandar de volta|manda de volta|enviar de volta", "direito de arrependimento",
    ),
    "pick_up": (
        "coleta(?:r|remos|mos|do|da|m)?\\b(?! (?:de (?:dados|informac|opini)|na transportadora|seletiva|"
        "pela transportadora no|no (?:nosso|armazem|estoque)))",
        "recolh\\w+(?! (?:feedback|opini|inform|o lote|amostra|suas|sua opini))",
        "(?:retirada|retirar|retiramos|retira) (?:\\w+ )?(?:em|na|no|do|da|o|a) (?:sua|seu|casa|domicilio|"
        "endereco|produto|item|porta)\\b", "retirada (?:gratis|gratuita|agendada)",
        "(?:busca|buscar|buscamos|pega|pegar) (?:\\w+ )?(?:o |a |ele |ela )?(?:produto|item|peca|em casa|na sua|"
        "no seu|ai|na porta)\\b",
        "(?:motoboy|entregador|correio|transportadora|courier|moco)s? (?:\\w+ ){0,4}(?:busca|buscar|pega|pegar|"
        "coleta|recolh|retira)\\w*(?! (?:no (?:nosso )?(?:estoque|armazem)|na loja))",
        "(?:passa|passar|passam|passara) (?:ai |na sua |no seu )?(?:\\w+ )?(?:pra |para )?(?:busca|pega|retira|"
        "recolh|coleta)\\w*",
    ),
    "gift": (
        "(?:prepar|separ|guard|pens|reserv)\\w+ (?:em )?(?:um|uma|algo) (?:\\w+ )?(?:carinh\\w*|agrad\\w*|"
        "mim\\w*|surpres\\w*|especial|presentinh\\w*|lembranc\\w*)", "presente da (?:casa|loja|gente)",
        "carinho (?:especial|extra|da loja|em forma)", "brind(?:e|es|inho)\\b",
        "presente(?:ar|aremos|s|amos|ei|inho|inhos|ou)?\\b(?! (?:no (?:texto|lote|material|anuncio)|em|"
        "na (?:peca|"
        "embalagem|pagina)|de (?:aniver|natal|casamento|dia|formatura)|pra (?:minha|meu|sua|seu)|para (?:minha|"
        "meu|sua|seu|alguem|a|"
        "o)))(?<!como presente)(?<!era um presente)(?<!era presente)(?<!de presente para)(?<!estiver presente)"
        "(?<!esta presente)(?<!seja presente)", "mim(?:o|os|inho|inhos)\\b", "regalo",
        "surpres(?:a|inha)s?\\b(?! (?:desagradavel|ruim|negativa|ruins))(?= (?:pra voce|para voce|no seu|na sua|"
        "dentro|especial|te|espera|vai|de nossa|boa|legal)|🎁)",
        "(?:uma|com|manda\\w*|tem) (?:pequena )?surpresinha",
        "(?:um|uns|alguns|uma|umas) (?:agradinho|docinho|bombo|chocolat|adesiv|extra)\\w*",
        "(?:coloc|bota|mand|inclu|envi|poe|enfi|adicion)\\w* (?:\\w+ ){0,3}?(?:um extra|algo a mais|brind\\w*|"
        "mim[oi]\\w*|surpres\\w*|presentinh\\w*|de lambuja|a mais|lembranc\\w*)",
        "de (?:lambuja|quebra|presente)\\b(?= (?:pra|para voce|vai|mand|a gente)|[.!,])", "leve 2|compre 1",
    ),
    "sample": (
        "amostras?\\b(?= (?:gratis|gratuit\\w*|pra|para (?:voce|test|que)|de (?:tecido|nosso|produto)|do|"
        "da))(?! (?:do lote|da (?:mesma )?(?:remessa|lote)))",
        "(?:experiment|test|prov)\\w+ uma amostra|uma amostra (?:primeiro|vai|gratis)",
        "(?:envi|mand|inclu|receb|ganh|coloc)\\w* (?:\\w+ ){0,2}amostr(?:a|as|inha|inhas)\\b(?! do lote)",
        "provador|tester",
    ),
    "repair": (
        "consert\\w+",
        "repar(?:o|ar|aremos|amos|ado|ada|os)\\b(?! (?:o (?:erro|dano|mal)|esse erro|a falha|nesse|nisso|que|na|"
        "no))", "assistencia tecnica", "tecnico (?:\\w+ )?(?:vai|va|visit\\w*|passa|ate|em)",
        "arrum(?:ar|amos|aremos|a) (?:o |a |seu |sua )(?:produto|aparelho|fone|zip|peca|maquina|bolsa)\\w*",
        "costurar de novo|recostur\\w+",
    ),
    "spare_part": (
        "pecas? (?:de )?(?:reposicao|avuls\\w+|sobressalent\\w+|extra)", "sobressalent\\w+",
        "(?:envi|mand|despach|remet|post)\\w+ (?!(?:\\w+ )?(?:fotos?|videos?|print|imagens?|"
        "mensagem)\\b)(?:\\w+ ){0,4}?(?:pecas?|parafusos?|tampas?|cabos?|controle|"
        "manual|acessorios?|carregador|bateria|botao|alca|refil)\\b(?! (?:nas fotos|da foto))",
        "(?:pecas?|parafusos?|tampa|cabo|controle|acessorio|carregador|"
        "refil)s? (?:que \\w+ )?(?:\\w+ ){0,2}(?:vai|vao|sai|segue|seguem|a caminho|pra voce|para voce)\\b",
    ),
    "warranty": (
        "(?:se|quando|(?<!\\bo )(?<!\\besse )(?<!\\beste )(?<!\\bseu )(?<!\\bno )(?<!\\bdo )caso) (?:\\w+ ){0,3}(?:s"
        "olt|quebr|cair|falh|descol|abr|queim|afroux|desc|par|apag|"
        "rasg)\\w*(?: \\w+){0,3},? [^.!?]{0,24}(?:a gente|nos|loja|te|lhe) (?:\\w+ )?(?:poe|coloc|troc|mand|"
        "envi|dou|da|costur|consert|repo|arrum|lev|substitu)\\w*(?:mos|a|e|o)?\\b",
        "garantia\\b(?= (?:de|estendida|por|total|vitalicia|eterna|ilimitada|da loja|nossa|que|completa|pra|"
        "para|extra|\\d))", "(?:tem|com|sua|na|da|nossa|dentro da|aciona\\w* a) garantia\\b",
        "pra (?:toda )?(?:a )?vida(?: (?:toda|inteira))?|vitalici\\w+|pra sempre(?=[^.]{0,30}(?:cobr|troc|"
        "consert|garant|gratis|banca))",
        "(?:se|(?<!\\bo )(?<!\\besse )(?<!\\beste )(?<!\\bseu )(?<!\\bno )(?<!\\bdo )caso|"
        "quando) (?:\\w+ ){0,4}?(?:quebr|falh|ving|pifar|pifou|estrag|par|chi|vaz|rach|solt|descol|"
        "der (?:defeito|problema|ruim|pau)|voltar o|apresentar)\\w*(?: \\w+){0,4},? (?:a gente |a loja |nos |" "te |"
        "eu |nois |logo |e so avisar que )*(?:troc|mand|envi|consert|devolv|reembols|cobr|dou|da|despach|repo|"
        "substitu|banca|resolve com um nov|paga|estorn)\\w*", "seguro (?:incluso|gratis)",
        "(?:cobrimos|igualamos) (?:o|qualquer) preco|protecao (?:de preco|total)",
        "satisfacao garantida|ou seu dinheiro",
    ),
}  # fmt: skip
