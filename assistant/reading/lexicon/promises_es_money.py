"""Money that a Spanish text promises, built from parts: who gives, how, what. Own lists."""

from __future__ import annotations

_MONEY = (
    "(?:dinero|lana|plata|pasta|billetes?|efectivo|feria|guita|importe|pago|monto|cantidad|saldo|coste|costo|"
    "precio|cargo|euros?|pesos|centavos?|centimos?|cuartos|varos|diferencia|"
    "(?:lo|todo lo|cuanto) (?:que )?(?:ya )?(?:ha |has |haya |hayas )?(?:pagado|gastado|pago|gasto|pagaste|"
    "gastaste|abonado|invertido|desembols\\w*)|compra entera|parte de lo que)"
)
_BACK = (
    "(?:devol\\w+|devuel\\w+|regres\\w+|vuelv\\w+|volver\\w*|retorn\\w+|reintegr\\w+|reembols\\w+|ingres\\w+|"
    "abon(?:o|a|amos|aremos|ado|ada|ar|arle|arte|aré|e|en)\\b|transf\\w+|deposit\\w+|reponer\\w*|repon\\w+|"
    "restitu\\w+|de vuelta|de regreso|recuper\\w+|acredit\\w+|envi\\w+ de vuelta|revert\\w+|reviert\\w+)"
)
_PURSE = "(?:bolsillo|cartera|billetera|monedero|cuenta|tarjeta|banco|saldo|metodo de pago|bizum|paypal)"
_FREIGHT = (
    "(?:gastos? de (?:envio|devolucion|transporte)|costos? (?:de|del) (?:envio|flete|devolucion)|costes? (?:de|"
    "del) (?:envio|devolucion|transporte)|(?<!error de )(?<!fallo de )(?<!problema de )(?<!retraso de "
    ")(?<!error en el )envio|portes?|flete|paqueteria|guia prepagada|"
    "etiqueta(?: de devolucion)?|recogida|franqueo|transporte|mensajeria)"
)
_BEAR = (
    "(?:corr\\w+|pag(?:a|amos|aremos|ado|ados|ar|o|amos)\\b|cubr\\w+|cubiert\\w+|asum\\w+|gratis|gratuit\\w+|"
    "a nuestr[oa] (?:cargo|cuenta|costa)|por nuestra cuenta|por cuenta (?:nuestra|de la tienda|de la casa)|"
    "nuestr[oa]s?|sin (?:costo|coste|cargo)|corre por|lo pone|ponemos|de la tienda|invit\\w+|cargo nuestro|"
    "incluid\\w+|prepagad\\w+|nos encargamos|va por)"
)

PROMISES: dict[str, tuple[str, ...]] = {
    "refund": (
        "(?:habl\\w+|coment\\w+|ver\\w*|con) (?:con )?(?:contabilidad|finanzas|administracion)",
        "(?:le|te) (?:regres|devuelv|devolv|reintegr|abon|reembols)\\w+ (?:algo|una parte|un poco|la mitad|"
        "parte)", "(?:algo|una parte|la mitad|un poco) de (?:vuelta|regreso)",
        "(?:envio|portes) que (?:ya )?pag\\w+",
        "(?:envio|portes|flete)(?: que pago| que pagaste)? (?:tambien )?(?:se lo|te lo|se los) (?:devolv|"
        "reembols|reintegr|regres)\\w+",
        "(?:dinero|plata|lana|pasta|feria|guita)\\b[^.!?]{0,24} (?:no se (?:le |te )?(?:pierde|va|esfuma)|"
        "esta (?:a salvo|segur\\w+)|sigue siendo suy\\w+|la ve de nuevo|lo ve de nuevo|de nuevo|otra vez)",
        "(?:la|lo) (?:ve|vera|veras|tiene|tendra|tendras|recib\\w+) de (?:nuevo|vuelta|regreso)", "reembols\\w*",
        "rembols\\w*", "reintegr\\w*", "abon(?:aremos|amos|arle|arte|are)\\b(?! (?:la tabla|el))",
        "abono\\b(?= (?:en|a|de|por|ya))", "(?:le|te) abon\\w+",
        "(?:le|te) (?:devolv|devuelv|regres|reembols|reintegr|ingres|transfer|deposit)\\w+(?! (?:el mensaje|"
        "la llamada|la sonrisa|la ilusion|la confianza|el saludo))(?! (?:el|la|los|las|su|tu) (?:producto|"
        "articulo|paquete|pieza|prenda|reparad\\w*))",
        "devolv\\w+ (?:todo|la diferencia|la cantidad|parte|una parte|hasta)",
        "devolver(?:le|te|selo|telo)\\b(?! (?:el|la) (?:producto|articulo|llamada|confianza|sonrisa))",
        f"{_BACK}(?: \\w+){{0,4}}? {_MONEY}\\b",
        f"\\b(?:su|tu|el|ese|todo el|la|lo que pag\\w+|del) ?{_MONEY}\\b[^.!?;]{{0,30}} (?:{_BACK}|con(?:tigo|"
        " usted)|a casa|donde estaba|en camino|de vuelta|de regreso)",
        "(?:vuelta|regreso|vuelv\\w+|regres\\w+|devuel\\w+|abon\\w+|reintegr\\w*) (?:\\w+ )?(?:a|en) (?:su|"
        f"tu) {_PURSE}\\b", "(?:al|a su|a tu) (?:mismo )?medio de pago|todo lo pagado",
        f"(?:su|tu) {_PURSE} (?:\\w+ ){{0,4}}(?:intact\\w*|feliz|content\\w*|sonri\\w*|llen\\w*|no (?:sufr\\w*|"
        "not\\w*|se)|igual|como estaba|sana|tranquil\\w*)", "dinero de (?:vuelta|regreso)",
        "(?:recuper|recib|recobr)\\w+ (?:\\w+ ){0,2}(?:su|tu|el|todo el|parte del|todo su|todo tu) (?:dinero|"
        "lana|plata|pago|importe)",
        "lo que (?:pago|pagaste|gasto|gastaste)\\b[^.!?;]{0,20} (?:vuelv|regres|devol|devuelv|recuper|reembols|"
        "de vuelta|lo recibe|le llega)\\w*",
        "(?:anul|cancel|revert|reviert)\\w+ (?:el|su|tu|ese) (?:cargo|cobro|pago)", "cashback", "contracargo",
        "bizum", "(?:una |la )?(?:parte|mitad|porcion|resto) (?:de lo que|del (?:dinero|importe|precio|pago|monto)|"
        "de su (?:dinero|pago|compra))\\b",
        "(?:hacemos|haremos|hicimos|hemos hecho|hago) (?:una |la )?(?:transferencia|ingreso|deposito|devolucion)",
    ),
    "arrives": (f"(?:en|a) (?:su|tu) {_PURSE}\\b(?! (?:de tiktok|nadie))",),
    "full_refund": (
        "(?:el|lo) (?:resto|demas|que falta|restante|otro tanto|que queda)\\b(?! (?:de (?:las|los|"
        "la) (?:prendas|piezas|unidades|lote|clientes|medidas)))[^.!?;]{0,26}(?:llega\\w*|llegar|acert\\w*|"
        "paga\\w*|manda\\w*|envi\\w*|devol\\w*|devuel\\w*|liquid\\w*|salda\\w*|complet\\w*|ingres\\w*|"
        "transfer\\w*|abona\\w*|ajust\\w*|cubr\\w*|despues|mas adelante|luego|pronto|proximo|tambien)",
        "reembolso (?:completo|total|integro|del 100)", "todo (?:su|el|tu) (?:dinero|importe|pago|lana|plata)",
        "(?:integr|totalidad)\\w*\\b(?! (?:del (?:lote|texto|pedido revis)))",
        "hasta el ultimo (?:centavo|centimo|peso|euro)",
        "(?:devolv|devuelv|regres|reembols)\\w+ (?:\\w+ )?(?:todo|el total|la totalidad|integr\\w*|complet\\w*|"
        "enter\\w*)",
        "(?:el|lo) resto (?:de(?:l| su| lo)(?! (?:lote|stock|inventario|almacen|equipo|envio))|tambien|"
        "\\w+ (?:dinero|pago|importe))",
        "lo que (?:falta|queda|resta) (?:de |por )?(?:\\w+ )?(?:pag\\w+|dinero|importe|devol\\w*)",
        "como si (?:no|nunca) (?:hubiera|hubiese|hubieras|lo hubiera)\\w* (?:\\w+ )?(?:pag|compr|gast)\\w*",
        "(?:este|su|tu|el) pedido (?:le |te )?(?:sale|va|queda|corre|es|sera) (?:\\w+ )?(?:gratis|"
        "por (?:nuestra cuenta|cuenta de)|a cuenta|invita\\w*|de regalo)",
        "(?:esta|este|por esta) (?:vez |compra |pedido |una |la )?(?:invita(?:mos)?|va) (?:la casa|nosotros|"
        "por nuestra|por cuenta)", "sin (?:quitar|descontar|faltar)\\w* (?:ni )?un (?:centavo|centimo|peso)",
        "ni un (?:centavo|centimo|peso|euro) menos", "de la a a la z todo su dinero",
    ),
    "keep_item": (
        "qued(?:ese|ate|esela|eselo|atela|atelo|eselas|eselos)(?: con)? ?(?:la|lo|ella|el)?\\b(?! (?:tranquil|"
        "al pendiente|atent|pendiente|con (?:la duda|mal)))",
        "no (?:hace falta|es necesario|tiene) que (?:vuelva|regrese|nos la|nos lo|la devuelva|lo devuelva|"
        "regrese)", "(?:la|el|lo) (?:otr[oa]|viej[oa]|rot[oa]|anterior|antigu[oa]|primer[oa]|danad[oa]|"
        "defectuos[oa]) (?:\\w+ ){0,3}(?:qued\\w*|regal\\w*|tir\\w*|don\\w*|disfrut\\w*|conserv\\w*|suy[oa]|"
        "olvid\\w*)",
        "sin (?:tener que |necesidad de |que tenga que |que )?(?:devolver|enviar|mandar|regresar|retornar|"
        "devuelv|envi)\\w*(?! (?:mas|otra|fotos))",
        "(?:puede quedarse|quedese con|quedate con|conserve\\b|conservar\\b(?= (?:el|la|los|las|lo)\\b)|"
        "conserva\\b|quedartelo|quedarselo|se (?:lo|la) queda|te (?:lo|la) quedas|"
        "puede quedar\\w*) ?(?:con )?(?:el|la|lo|las|los|ello)? ?(?:producto|articulo|pieza|camisa|prenda|"
        "\\w+)?\\b(?! (?:una|la (?:duda|sensacion|impresion)|el (?:embalaje|recibo|comprobante|empaque|ticket)|"
        "(?:embalaje|recibo|comprobante|empaque|ticket|caja|etiquet\\w+|fotos?|"
        "tranquil\\w*)))(?<!tranquila)(?<!tranquilo)(?<!embalaje)(?<!comprobante)(?<!empaque)(?<!recibo)(?<!"
        "etiquetas)(?<!caja)(?<!fotos)(?<!ticket)",
        "no (?:hace falta|necesita|es necesario|tiene que|tienes que|hay que|es preciso|debe|necesitas|"
        "se preocupe por) (?:que )?(?:\\w+ )?(?:devolver|devuelv|devolverlo|enviar(?:nos)?(?:lo|"
        "la) (?:de vuelta|de regreso)|regresar|retornar|mandar\\w* de vuelta)\\w*",
        "(?:tir|bot|desech|done|dona)(?:ar|arlo|arla|elo|alo|ela|e|a) (?:el|la|lo) (?:viej|dana|defect|rot)\\w*",
        "no nos (?:devuelv|regres|envi)\\w+ nada",
    ),
    "compensation": (
        "(?:re)?compens\\w*", "indemniz\\w*", "resarc\\w*", "resarz\\w*", "recompensa\\w*",
        "(?:un pequeno|pequeno|un lindo|un bonito|algun) (?:detalle|detallito|gesto|guino)|(?:tener|tenemos|"
        "enviar\\w*|mandar\\w*|va|darle|hacerle) (?:con \\w+ )?un (?:detalle|detallito|gesto)|un (?:detalle|"
        "gesto) (?:para (?:usted|ti)|de (?:nuestra|parte)|gratis|especial)",
        "(?:detallito|detallazo|algo especial|algo bonito|algo rico|alguna sorpresa)",
        "(?:algo|un extra|una cosita|cosita|algun extra|alguito|algun detalle) (?:extra|especial|bonito|lindo|"
        "rico|para (?:usted|ti|compensar))", "(?:por|para) las molestias (?:le|te) \\w+",
        "(?:abono|descuento|bonificacion|bonific\\w+)", "diferencia de precio (?:le|te|se|la|a)\\b",
        "(?:devolv|devuelv|pag|abon)\\w+ la diferencia", "danos y perjuicios", "(?:el|al) (?:doble|triple)",
        "(?:pag|cubr)\\w+ (?:los|el|sus|tus) (?:dan|perju|perd)\\w+", "para que (?:quede|quedes|salga) content\\w*",
    ),
    "made_whole": (
        "(?:se hace|nos hacemos|me hago) cargo\\b(?! (?:de su (?:caso|consulta)|del caso))",
        "(?:usted|tu) no (?:pone|paga|pierde|gasta|suelta|desembolsa)\\w*",
        "no (?:pone|pones|pondra|pondras|suelta|sueltas) (?:ni )?(?:un|una|nada)", "va (?:todo )?por nuestra cuenta",
        "sin que (?:\\w+ )?(?:pague|gaste|ponga|desembolse|le cueste|te cueste)\\w*",
        "(?:no|ni|sin|nunca|jamas) (?:\\w+ ){0,4}?(?:perder|pierd|perjudic|desembols|gastar|"
        "gast)\\w*(?! (?:de vista|tiempo|el hilo|la esperanza|la paciencia|"
        "de nuevo el))(?= (?:\\w+ ){0,3}(?:nada|dinero|ni|un|un solo|euro|peso|centavo|plata|lana|mas)|[.,!]|$)",
        "no (?:va a |vas a |ira a |saldra )?(?:salir|poner|pagar|costar|saldra|sale|pondra|pagara|costara|pague|"
        "pagues|ponga|cuesta)\\w* (?:\\w+ ){0,6}?(?:ni un|un solo|nada|un (?:centavo|centimo|peso|euro|duro)|"
        "mas)", "ni un (?:solo )?(?:centavo|centimo|peso|euro|duro|cinco|real)",
        "de (?:su|tu|nuestro) (?:propio )?bolsillo",
        "(?:los|las|todos los|cualquier|el|la|sus|tus|todo|toda) ?(?:gastos?|costos?|costes?|perdidas?|danos?|"
        "cargos?|cuenta|factura|dano)(?: (?:extra|adicional\\w*|que \\w+))? (?:\\w+ ){0,3}?(?:corr\\w+|asum\\w+|"
        "cubr\\w+|cubiert\\w+|pag\\w+|nuestr\\w+|por nuestra|a nuestr\\w+|invit\\w+)",
        "(?:asum|cubr|pag|corr|absorb|sufrag|costea)\\w+ (?:con |nosotros )?(?:todos? |toda |todas )?(?:el|la|"
        "los|las|cualquier|su|sus|tus)? ?(?:gasto|costo|coste|perdida|dano|cuenta|factura|importe|diferencia|"
        "pato|cargos)\\w*", "(?:a|por) (?:nuestr[oa]|mi) (?:cargo|cuenta|costa)\\b",
        "(?:corre|corren|va|van|queda|sale|pone|paga) (?:todo )?(?:por |de )?(?:nuestra cuenta|"
        "cuenta (?:de la casa|nuestra|de la tienda)|la casa|parte nuestra)",
        "(?:la casa|la tienda|nosotros|yo) (?:lo |la |se )?(?:invita|paga|asume|cubre|pagamos|lo cubre|pone|"
        "cubrimos|asumimos|ponemos)\\b(?! (?:en contacto|al dia|a su|atencion|mano))",
        "que no (?:pierda|pierdas|salga perd|salgas perd|le cueste|te cueste)\\w*",
        "sal(?:dra|ga|gas|ir|e) (?:perdiendo|perjudicad\\w*)",
        "(?:sin|cero|ningun|no habra) (?:\\w+ )?(?:riesgo|perdida)s?\\b(?= (?:para|alguno|de|econom)|[.,!])",
        "(?:esta|estas|queda) (?:totalmente |completamente )?cubiert[oa]",
    ),
    "coupon": (
        "cupon(?:es|cito)?", "descuent\\w*", "descont\\w+", "vales?\\b(?= (?:de|por|regalo|para|descuento))",
        "un vale\\b", "tarjetas? (?:de )?regalo",
        "codigo (?:promocional|de (?:descuento|promo|regalo)|especial|secreto|para)",
        "(?:rebaj\\w+|bonific\\w+|promocion (?:especial|exclusiva|para))",
        "(?:proxim|siguiente|futur|segund)\\w* (?:compra|pedido|vez|orden)\\b[^.!?;]{0,30}(?:barat|gratis|menos|"
        "mitad|descuent|precio|regal|rebaj|especial|ahorr|invit|cuenta|econom)\\w*",
        "precio (?:especial|de amig\\w+|preferente|exclusivo|reducido|vip|rebajado|mas bajo)",
        "(?:credito|saldo) (?:de|en|a favor|para) (?:la )?(?:tienda|su cuenta|proxima|compra)",
        "\\bsaldo a (?:su|tu) favor", "puntos (?:extra|de regalo|a su|adicionales|en su)",
        "(?:hacer|hacemos|haremos|hago)(?:le|te)? (?:un |una )?(?:precio|preciazo|rebajita|rebaja|descuentito)",
        "mas (?:barato|economico) la proxima", "voucher\\w*", "giftcard",
    ),
    "free": (
        "gratis", "gratuit\\w*",
        "sin (?:ningun |algun )?(?:costo|coste|cargo|costes|gasto)\\b(?! (?:oculto|adicional de datos))",
        "de (?:regalo|balde|cortesia|gratis)", "no (?:le|te) (?:cobr|costar|cuest)\\w+",
        "cortesia de (?:la|nuestra)", "invita la casa", "(?:la casa|nosotros) (?:le |te |lo )?invita\\w*",
        "no (?:hay|tiene) (?:que|nada que) pagar", "a coste cero|costo cero",
    ),
    "freight": (
        f"{_FREIGHT}\\b(?! (?:va|sale) (?:con|a) retraso)(?: de (?:vuelta|regreso|ida y vuelta|la devolucion)|"
        f" ida y vuelta)?[^.!?;,]{{0,18}}? {_BEAR}\\b(?! (?:por )?(?:el|la) (?:comprador|clienta?))",
        f"{_BEAR} (?:de |con |nosotros |tambien )*(?:el|los|las|la|su|sus|tus|"
        f"todos los)? ?{_FREIGHT}\\b(?! (?:para que|de revision))",
        "(?:envio|portes|flete|devolucion|recogida) (?:gratis|gratuit\\w*|pagad\\w*|incluid\\w*|sin costo|"
        "sin coste|a nuestro cargo)",
        "(?:no|sin) (?:\\w+ ){0,3}?(?:pag|cost|cobr)\\w* (?:\\w+ ){0,3}?(?:envio|portes|flete|gastos)",
        "(?:guia|etiqueta) (?:prepagada|pagada|gratis|de devolucion)",
    ),
}  # fmt: skip
