"""Goods and services that a Spanish text promises, built from parts: who gives, how, what. Own lists."""

from __future__ import annotations

_GOODS = (
    "(?:producto|articulo|pieza|unidad|par|botella|funda|camisa|vestido|taza|sarten|lampara|set|juego|caja|"
    "modelo|talla|espejo|cafetera|paquete|pedido|bolso|zapatos?|juguete|plato|vaso|cojin|silla)"
)
_NEW = (
    "(?:nuev[oa]s?|otr[oa]s?|de reemplazo|a estrenar|sin estrenar|en perfecto estado|en buen estado|"
    "correct[oa]s?|de repuesto|sustitut[oa]s?|identic[oa]|igualit[oa]|flamante|impecable|sin (?:defectos?|"
    "fallos|danos)|recien salid[oa]|buen[oa]\\b)"
)
_SEND = (
    "(?:envi(?:o|a|amos|aremos|ar|arle|arte|are|ado|ada|arselo|artelo|e|emos|en)|mand(?:o|a|amos|aremos|ar|arle|"
    "arte|are|ado|e|en)|despach\\w+|remit\\w+|hacer(?:le|te)? llegar|hacemos llegar|haremos llegar|llegar|"
    "da(?:mos|remos|r|rle|rte|re)|entreg\\w+|prepar(?:o|amos|aremos|ar|ado)|pon(?:emos|dremos|er|go)|consig\\w+|"
    "recib(?:e|es|ira|iras|iran)|tendr(?:a|as)|tien(?:e|es)|sal(?:e|dra|io)|va|ir|viaja|cambi(?:o|a|amos|aremos|"
    "ar|arle|arte|arselo)|ofrec\\w+|ofrez\\w+|hacer(?:le|te)?|hacemos|fabric\\w+)"
)
_NO_GOODS = (
    "(?! (?:\\w+ )?(?:mensaje|foto|fotos|video|correo|whatsapp|mirada|revision|vez con|dia|momento|imagen|"
    "imagenes|guia|tabla|embalaje|proveedor|transportista|caja exterior|enlace|aviso|correo|equipo|companer\\w*|"
    "descripcion|medidas|proceso|control|lote|respuesta|opcion|oportunidad|experiencia|forma|manera|cosa|"
    "persona|novedad|noticia))"
)

PROMISES: dict[str, tuple[str, ...]] = {
    "sent_again": (
        "se (?:lo|la|los|las) (?:cambi|repon|mand|envi)(?:amos|aremos|o|emos|are)\\b(?! (?:por mensaje|"
        "al equipo|a calidad|a almacen))",
    ),
    "replacement": (
        "(?:le|te) prest\\w+|prestarl[ea]",
        "(?:lista|listo|preparad[oa]|apartad[oa]|separad[oa]|empacad[oa]) (?:otr[oa]|un[oa] nuev[oa])\\b",
        "\\bun[oa]? (?:\\w+ ){0,2}(?:impecable|perfect\\w+|enter\\w+|san[oa]|intact\\w+|nuev\\w+|buen[oa]|"
        "sin (?:rotura|defect\\w+|fisura\\w*|grieta\\w*|dano\\w*)|flamante) (?:\\w+ ){0,2}(?:viaja|va|sale|"
        "camino|rumbo|llega|vuela|esta|en camino|hacia|para (?:usted|ti|su|tu))\\w*",
        "(?:sale|viaja|va|llega|vuela|parte) (?:\\w+ )?(?:otr[oa]|un[oa] nuev[oa]|un[oa] (?:igual|enter[oa]|"
        "impecable))\\b", "(?:le|te) (?:pon|poni|instal|cos|coloc)\\w+ un[oa] nuev[oa]",
        "un[oa] nuev[oa] (?:sin|para|hasta|en|a (?:su|tu))\\b(?! (?:ficha|guia))", "reenv[i]?\\w*", "re-envi\\w*",
        "reemplaz\\w*(?! (?:el|la|las|los) (?:embalaje|foto|fotos|proveedor|texto|cinta|imagen\\w*))", "remplaz\\w*",
        "repon(?:er|emos|dremos|go|drem\\w*)\\w*(?! (?:stock|existencias))",
        "reposicion(?! de (?:stock|existencias))",
        "sustitu(?:ir|ci|ire|irem|ye|yo|yamos|tiv|t[oa]\\b)\\w*(?! (?:el|la|las|los) (?:embalaje|foto|fotos|"
        "proveedor|texto|cinta))",
        f"{_SEND}(?:mos|le|te|les|selo)? (?:\\w+ ){{0,3}}?(?:un|una|uno|el|la|otro|otra|unos|unas|su|"
        f"tu) (?:{_GOODS} )?(?:\\w+ )?{_NEW}{_NO_GOODS}",
        f"(?!recibir otra es){_SEND} (?:\\w+ ){{0,2}}(?:otr[oa]s?|un[oa]? nuev[oa]|nuevamente|de nuevo|"
        f"otra vez){_NO_GOODS}(?! (?:las|los|el|la|su|tu)? ?(?:foto|fotos|mensaje|imagenes|video|captura))",
        "volver(?:le|te|emos)? a (?:enviar|mandar)(?:le|te|lo|la|selo|telo)?\\b(?! (?:la|las|el)? ?(?:foto|"
        "fotos|mensaje))", f"(?:{_GOODS}|un[oa]|otr[oa]) (?:\\w+ )?(?:nuev[oa]|de reemplazo|a estrenar|"
        "sin estrenar)\\b(?! (?:descripcion|ficha|embalaje|guia|tabla|proveedor|lote|forma))(?= |[.,!]|$)",
        "(?:otr[oa]|un[oa]) (?:igual|identic[oa]|nuevecit[oa]|flamante|a estrenar|en camino|va en camino|"
        "de camino|ya va|sale|le llega|te llega)",
        "(?:el|la|su|tu) (?:\\w+ )?nuev[oa] (?:\\w+ )?(?:ya )?(?:va|sale|esta en|viaja|llega|salio|le llega|"
        "en camino|de camino)",
        "(?:le|te) (?:hago|hacemos|haremos|mando|mandamos|mandaremos|envio|enviamos|enviaremos|doy|damos|"
        "daremos|llega|llegara) (?:\\w+ )?(?:otr[oa]|un[oa] (?:nuev|igual|a estrenar|sin)|el correct|la correct|"
        f"lo que falt|el que falt|la que falt|las que falt|los que falt)\\w*{_NO_GOODS}",
        "(?:pieza|articulo|producto|prenda)s? (?:que )?(?:faltante|falt\\w+)s? (?:\\w+ ){0,3}(?:va|sale|"
        "en camino|se (?:lo|la) (?:envi|mand)\\w+|enviamos|mandamos)",
    ),
    "whole_replacement": (
        "(?:prepar|mand|envi|sac|consig|pon|llev|hag|arregl|alist)\\w* otr[oa]\\b(?! (?:pieza|tornill|tapa|foto|"
        "mensaj|vez|forma|manera|cosa|opcion|solucion|lado)\\w*)",
        "(?:le|te) (?:llev|mand|envi|pon|dej)\\w+ (?:el|la|un|una) (?:mueble|mesa|silla|maquina|aparato|lampara|"
        "estanteria|armario|\\w+) (?:nuev|enter|complet)\\w+",
        "(?:le|te|se lo|os) (?:\\w+ )?\\w+(?:mos|o|re) (?:con )?otr[oa]\\b(?! (?:pieza|tornill|tapa|foto|mensaj|"
        "vez|forma|manera|cosa|opcion|solucion|lado|equipo|persona|proveedor|embalaje|dia|companer)\\w*)",
        "(?:set|juego|pedido|producto|equipo|unidad|mueble) (?:nuevo )?(?:complet|enter)\\w* (?:nuev|otr|"
        "de nuevo|de reemplazo)\\w*", "(?:un|otro) (?:set|juego|equipo|mueble) (?:nuevo|completo|entero)",
    ),
    "exchange": (
        "cambi(?:ar|amos|aremos|arle|arte|o|are|e)?(?:lo|la|le|te|selo|sela|telo)?\\b (?:su|tu|el|la|por|"
        "de talla|otro|gratis|de color|de modelo)\\b(?! (?:proveedor|embalaje|transportista|foto|fotos|forma|"
        "texto|ficha|descripcion|manera|proceso|caja|cinta|lugar|proximo|siguiente|parte|material|guia|tabla|"
        "cambio))", "(?:le|te|se) (?:lo |la )?cambi(?:amos|aremos|o|are)\\b",
        "(?:el|un|su|este|hacer|hacemos|ofrec\\w+|solicitar|pedir|gestionar|tramitar|del|"
        "al) cambio\\b(?! (?:de (?:proveedor|embalaje|precio|transportista|look|temperatura|aires|foto|turno)|"
        "en (?:el|la|los)|que (?:hicimos|estamos)))",
        "cambio (?:de (?:talla|producto|color|modelo|articulo)|gratis|gratuito|inmediato|fisico)", "canje\\w*",
        "intercambi\\w*(?! (?:mensajes|opinion))", "trueque",
        "cambi(?:ar|arlo|arla|arselo|artelo) (?:sin|cuando|gratis|por)",
    ),
    "return": (
        "devoluci(?:on|ones)\\b(?! (?:de llamada|de la llamada))", "devolver(?:lo|la|los|las)\\b",
        "devolver (?:el|la|su|lo|los)\\b ?(?!dinero|importe)\\w*",
        "(?:regres|retorn|devuelv)(?:ar|e|a|arlo|alo|elo|arla|enos|anos|alo)\\w* (?:el|la|lo|su|tu) (?:producto|"
        "articulo|prenda|pieza|paquete)",
        "(?:acept|recib)\\w+ (?:la|su|una|tu)? ?(?:devolucion|de vuelta|de regreso)", "logistica inversa",
        "de vuelta no supon\\w+|enviar \\w+ \\w+ de vuelta",
    ),
    "pick_up": (
        "recog(?:er|emos|eremos|ida|ido|eran|era|an|e|erlo|erla)\\w*(?! (?:nuestra politica|la politica|el texto|"
        "la clausula|opinion|sus (?:comentarios|palabras)|"
        "su (?:opinion|comentario)|tu (?:opinion|comentario)|en (?:el|nuestro) almacen|(?:el|los) (?:dato|datos|"
        "aprendiz)|del almacen))", "recoj\\w+(?! (?:en el almacen|datos))",
        "pas(?:a|ar|ara|aran|aremos|amos|e|en) (?:a |por )(?:recog|busc|retir|levant|su (?:domicilio|casa|"
        "puerta)|tu (?:casa|domicilio)|el (?:producto|articulo|paquete)|la (?:prenda|pieza)|el|ella)\\w*(?= |"
        "[.,!])(?! (?:filtro|control|proceso|area|equipo))",
        "recoleccion(?! de (?:datos|informacion|opiniones|comentarios))",
        "retir(?:ar|amos|aremos|o) (?:el|la) (?:producto|articulo|paquete|prenda) (?:en|de) (?:su|tu)",
        "(?:mensajero|repartidor|courier|transportista) (?:\\w+ ){0,3}(?:busca|recoja|recoge|recogera|retir|"
        "por el|por ella|por el paquete)\\w*", "(?:va|vamos|ir|iremos|van) (?:a |por |a por )(?:buscar|recog)\\w*",
    ),
    "gift": (
        "(?:pensado|preparado|reservado|guardado|dejado) (?:en )?(?:un|una|algo) (?:\\w+ )?(?:detall\\w*|"
        "regal\\w*|sorpres\\w*|algo|mimo\\w*|especial|para (?:usted|ti))", "detallit[oa]s?",
        "regal(?:o|os|amos|aremos|arle|arte|ito|itos|amos|ado|are|ando)\\b(?! (?:de (?:cumple|boda|navidad|aniv|"
        "reyes)|para (?:su|tu|mi|una|un|el|"
        "la)))(?<!como regalo)(?<!era un regalo)(?<!fuera un regalo)(?<!de su regalo)(?<!un regalo especial que)",
        "obsequi\\w*",
        "(?:detalle|detallito) (?:gratis|para (?:usted|ti)|de (?:nuestra|parte|cortesia)|en (?:su|tu|el)|extra|"
        "sorpresa)",
        "(?:alguna|pequena|tendra una|tienes una|va una|meter\\w* una|incluir\\w* una|con una|una (?:pequena|"
        "linda|bonita)) (?:\\w+ )?sorpres(?:a|ita)\\b(?! (?:desagradable|mala|negativa|poco|asi|que se llev))",
        "sorpres(?:a|ita) (?:para (?:usted|ti)|en (?:su|tu)|de (?:nuestra|regalo))",
        "(?:meter|incluir|anadir|poner|agregar|colar|echar)(?:emos|le|te|e|)\\w* (?:\\w+ ){0,3}?(?:un extra|"
        "algo|regal\\w*|detall\\w*|sorpres\\w*|de mas|muestr\\w*|cosita\\w*)",
        "de (?:regalo|obsequio|propina|yapa|pilon)\\b", "(?:un|algun) (?:presente|souvenir)", "2x1|dos por uno",
        "(?:extra|adicional) (?:gratis|de regalo|de cortesia)",
        "una muestra de (?:nuestro )?(?:aprecio|carino|agradecimiento)",
    ),
    "sample": (
        "muestras?\\b(?= (?:gratis|gratuit\\w*|para (?:que|prob|usted|ti)|de (?:tela|nuestro|producto|regalo|"
        "prueba)|del))(?! de (?:aprecio|lote))",
        "(?:prob|sald|salg|llev)\\w* (?:\\w+ )?una muestra|una muestra (?:para|gratis|primero)",
        "(?:envi|mand|ofrec|ofrez|inclu|recib)\\w* (?:\\w+ ){0,2}muestr(?:a|as|ita|itas)\\b(?! de lote)",
        "probador\\w*|tester",
    ),
    "repair": (
        "repara(?:r|cion|remos|mos|do|da|rlo|rla|rse|)\\w*\\b(?! (?:el (?:dano|error|malentendido)|la confianza|"
        "nuestro error|este error))",
        "arregl(?:ar|amos|aremos|arlo|arla|o|arselo)\\w*\\b(?= (?:su|tu|el (?:producto|articulo|cierre|motor|"
        "aparato)|la (?:prenda|lampara|cremallera|pieza)|gratis))", "servicio tecnico",
        "tecnico (?:\\w+ )?(?:vaya|pase|visit\\w*|ira|va|a domicilio|repar\\w*)", "compostura|componer (?:su|el|la)",
        "coser\\w* (?:de nuevo|el|la|su)",
    ),
    "spare_part": (
        "(?:pieza|parte|tornillo|tapa)s? de (?:repuesto|recambio|reemplazo)",
        "(?:repuesto|recambio|refaccion)(?:es|s)?\\b",
        "que pieza \\w+ \\w+(?: \\w+){0,4}, (?:la|se la) (?:envi|mand)\\w+",
        "(?:envi|mand|remit|despach)\\w+ (?:\\w+ ){0,4}?(?:pieza|tornillo|tapa|cable|mando|control|manual|"
        "accesorio|cargador|bateria|correa|boton)(?:s|es)?\\b(?! (?:de las fotos))",
        "(?:pieza|tornillo|tapa|cable|mando|accesorio|cargador)(?:s|es)? (?:que \\w+ )?(?:\\w+ ){0,2}(?:va|van|"
        "sale|salen|en camino|de camino|le llega\\w*|se (?:la|lo|las|los) (?:envi|mand)\\w+)",
    ),
    "warranty": (
        "(?:si|cuando|como) (?:se )?(?:le |te )?(?:vuelve|vuelva|volviera|llega|llegara)? ?(?:a )?(?:solt|romp|"
        "caer|falla|estropea|despeg|abr|quem|sal|afloj|desc|parar?|apag)\\w*(?: \\w+){0,3},? [^.!?]{0,24}(?:le|"
        "te|se lo|se la) (?:pon|cambi|mand|envi|regal|cos|repar|repon|arregl|llev)\\w*(?:mos|o|a)\\b",
        "garanti(?:a|as|z\\w+)\\b(?= (?:de|por|extendida|total|vitalicia|por vida|ilimitada|incluida|gratis|que|"
        "su|tu|la|el|al|completa|\\d+))(?! (?:que (?:su|tu) (?:comentario|opinion)))",
        "(?:su|tu|con|la|esta en|tiene|aplica|hacer valer la) garantia\\b",
        "de por vida|para toda la vida|por siempre|para siempre(?=[^.]{0,30}(?:cubr|cambi|repar|garant|gratis))",
        "(?:si|cuando|por si) (?:\\w+ ){0,4}?(?:romp|fall|goter|descompon|estrope|danar|dana|quiebr|rompe|averi|"
        "despeg|raj|deten|para|falla)\\w*(?: \\w+){0,4},? (?:se (?:lo|la) |le |te |ahi |nosotros |simplemente |"
        "y )*(?:cambi|repon|mand|envi|devolv|devuelv|repar|reembols|cubr|damos|arregl|reempl|sustitu|regal|"
        "hacemos|paga)\\w*", "seguro (?:incluido|gratis|de compra)",
        "proteccion (?:de precio|total|al comprador|extendida)", "igualamos (?:el )?precio|igualar el precio",
    ),
}  # fmt: skip
