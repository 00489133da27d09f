"""What a shop changes, renews or repairs for itself, and who a thing is for. Own lists."""

from __future__ import annotations

#: "we replace the photo" promises nothing
OWN = {
    "zh": (
        "包装|纸箱|箱子|快递公司|物流商|供应商|厂|车间|批次|这批|模具|配方|工艺|面料商|胶水|胶带|泡沫|气泡|填充|"
        "主图|图片|照片|视频|详情页|页面|描述|说明图|尺码表|"
        "表格|标签|文案|话术|流程|工序|方法|方式|质检|系统|字体|排班|客服培训|货架|角度|光线|合作",
    ),
    "ja": (
        "梱包(?!し|済|を終|中)|緩衝|箱を|業者|工場|仕入|ロット|配合|接着|画像|写真|動画|ページ|説明文|文章|記載|表記|サイズ表|"
        "表を|表の|ラベル|手順|工程|方法|研修|体制|金型|資材|運送会社|箇所|ところを",
    ),
    "en": (
        "(?:formulas?|moulds?|molds?|glue|adhesive|batch|supplier|factory|workshop|packaging|packing|cartons?|"
        "padding|tape|bubble|photos?|pictures?|"
        "images?|pages?|listing|description|size chart|chart|table|labels?|wording|text|carrier|courier|process|"
        "procedure|method|routine|training|"
        "material|fabric|template|system|video|captions?|guide|instructions|checklist|shelf|mailers?|boxes|"
        "outer box)",
    ),
    "id": (
        "(?:kardus|kotak|kemasan|packing|bubble|lakban|selotip|foto|label|supplier|pemasok|kurir|bahan|kain|proses)nya",
        "(?:formula|resep|cetakan|lem|gam|batch|kelompok|supplier|pemasok|pembekal|pabrik|kilang|bengkel kami|"
        "kemasan|pembungkus\\w*|pembungkusan|packing|kardus|"
        "kotak|pelapik|lapisan|bubble|selotip|pita|foto\\w*|gambar\\w*|halaman|deskripsi|keterangan|catatan|"
        "carta|tabel|label\\w*|teks|kurir kami|"
        "ekspedisi|proses|prosedur|cara|metode|kaedah|pelatihan|latihan|bahan|kain|sistem|video|panduan|rak|"
        "senarai)",
    ),
    "vi": (
        "(?:cong thuc|khuon|keo|lo hang|lo nay|lo sau|nha cung cap|xuong|bao bi|dong goi|thung|hop dung|"
        "bang keo|xop|hinh|anh|trang|mo ta|bang size|bang co|"
        "nhan|noi dung|don vi van chuyen|quy trinh|cach|chat lieu|vai|video|huong dan|dao tao|bang so)",
    ),
    "th": (
        "สูตร|แม่พิมพ์|กาว|ล็อต|ซัพพลายเออร์|โรงงาน|วัสดุ|(?<!แกะ)กล่อง(?!ใหม่)|บรรจุภัณฑ์|วิธี|กันกระแทก|เทป|รูป|ภาพ|"
        "หน้าสินค้า|รายละเอียด|ตาราง|ป้าย|ข้อความ|ขนส่งเจ้า|ขั้นตอน|ระบบ|วิดีโอ|อบรม|ผ้าล็อต",
    ),
    "es": (
        "(?:formula|molde|pegamento|lote|proveedor|fabrica|taller|embalaje|empaque|cajas|caja exterior|relleno|"
        "cinta|burbujas?|fotos?|imagen\\w*|pagina|"
        "ficha|descripcion|tabla|guia|etiquetas?|texto|transportista|paqueteria|proceso|procedimiento|metodo|"
        "forma|manera|material|tela|sistema|video|formacion|capacitacion|instrucciones)",
    ),
    "pt": (
        "(?:formula|molde|cola|lote|fornecedor|fabrica|oficina|embalagem|caixas|caixa externa|enchimento|fita|"
        "bolhas?|fotos?|imagem|imagens|pagina|"
        "ficha|descricao|tabela|guia|etiquetas?|texto|transportadora|processo|procedimento|metodo|forma|maneira|"
        "jeito|material|tecido|sistema|video|treinamento|instrucoes)",
    ),
}  # fmt: skip

#: the buyer, for whom a thing is
FOR_BUYER = {
    "zh": ("(?:给|为|帮|替)(?:您|你|亲)|(?:发|寄|送|补|换|退)(?:您|你)|(?:您|你)(?:那|这|的)",),
    "ja": ("お客様|お送り|お届け|差し上げ|お渡し",),
    "en": ("(?:for|to|send|give|get|ship|offer|owe) you",),
    "id": ("(?:kakak|kak|anda|kamu|cik|puan|awak|tuan|sis|bun|ke rumah|ke alamat)",),
    "vi": ("(?:cho|gui|toi|tang|bu) (?:ban|anh|chi|khach|minh)",),
    "th": ("ลูกค้า|คุณ|ไปให้|ให้ลูกค้า|ให้พี่|ส่งให้",),
    "es": ("(?:le|te|les|usted|ti)",),
    "pt": ("(?:te|lhe|voce|vc)",),
}  # fmt: skip
