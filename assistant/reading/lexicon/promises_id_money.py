"""Money that an Indonesian or a Malay text promises, built from parts: who gives, how, what. Own lists."""

from __future__ import annotations

_YOU = (
    "(?:kakak|kak|kakanya|anda|kamu|sis|sist|bunda|bun|mas|mba|mbak|bapak|ibu|bapak/ibu|gan|agan|pelanggan|"
    "pembeli|awak|cik|tuan|puan|encik|bos|boss|bro|tuan/puan|dik|saudara|u)"
)
_SHOP = (
    "(?:kami|kita|kitorang|kitaorang|toko|kedai|seller|admin|penjual|saya|min|mimin|pihak kami|pihak kedai|"
    "pihak toko|kitang|aku|gue|store|shop)"
)
_MONEY = (
    "(?:uang|duit|duwit|wang|dana|bayaran|pembayaran|saldo|nominal|ringgit|doku|fulus|cuan|harga|modal|baki|"
    "jumlah|yang (?:sudah )?di ?bayar\\w*|amaun|belanja|perbelanjaan)(?:nya|mu|ku| kakak| kak| anda| awak| cik|"
    " sis)?"
)
_BACK = (
    "(?:(?:di)?kembali(?:kan|in)?|mengembalikan|(?:di)?balik(?:in|kan|an)?|(?:di)?pulang(?:kan|in)|pulang|"
    "memulangkan|(?:di)?refund|(?:di)?transfer|(?:di)?ganti(?:in|kan)?|mengganti|utuh|"
    "masuk (?:lagi|kembali|semula|balik)|(?:di)?bayar balik|(?:di)?serah(?:kan)? (?:balik|semula)|mendarat|"
    "(?:di)?hantar balik|bagi balik|beri balik|cair(?:kan)?|semula ke|kembali ke|balik ke)"
)
_PURSE = (
    "(?:dompet|kantong|kocek|poket|saku|rekening|akaun|akun|saldo|kad|kartu|e-wallet|ewallet|shopeepay|dana|"
    "gopay|ovo|tng|bank|wallet)"
)
_FREIGHT = (
    "(?:ongkir|ongkos kirim\\w*|ongkos|biaya (?:kirim|pengiriman|kurir|retur|pos|antar|jemput)|kos (?:pos|"
    "penghantaran|hantar|pengeposan|kurier|postage|pemulangan|poslaju)|duit pos|harga pos|bayaran pos|tambang|"
    "caj (?:pos|penghantaran|hantar)|upah pos|postage|pos)(?:nya| balik| pulang| baliknya)?"
)
_BEAR = (
    "(?:tanggung\\w*|(?:di|me)?nanggung|menanggung|bayar(?:in|kan)?|dibayar(?:in|kan)?|cover|dicover|ganti(?:in|"
    "kan)?|diganti(?:in)?|urus|gratis|percuma|free|dari (?:kami|toko|kita|seller|pihak)|daripada (?:kami|kedai)|"
    "sponsor|beban(?:kan)?|subsidi|atas (?:kami|toko)|bagi free)"
)
_GOODS = (
    "(?:barang\\w*|produk\\w*|item|unit|pcs|buah|biji|helai|pasang|set|botol|paket|baju|kasut|sepatu|gelas|"
    "cawan|tas|beg|satu)"
)

PROMISES: dict[str, tuple[str, ...]] = {
    "refund": (
        "(?:bagian|bahagian|tim|orang|dengan|sama) (?:keuangan|finance|kewangan|akaun|akaunting)",
        "(?:sedikit|sebagian|sebahagian|separuh) (?:duit|uang|wang)",
        "(?:duit|wang|uang|dana) (?:tu |itu |tersebut )?(?:akan |bakal |nanti )?(?:nampak|muncul|masuk|"
        "kelihatan|sampai|landing|ada) (?:dalam|di|ke) (?:akaun|rekening|saldo|dompet)",
        "(?:dah|sudah|telah) settle", "bank in\\b",
        "(?:duit|uang|wang|dana)\\w*(?: \\w+)? (?:aman|selamat|gak (?:bakal )?hilang|tak (?:akan )?hilang|"
        "tidak (?:akan )?hilang|tetap|dijamin|safe|gak kemana|tak ke mana|tak lari)",
        "(?:kami|saya|admin|toko|kedai|kita) (?:\\w+ )?(?:ganti|gantiin|kasih|bagi|bayar) (?:duit|uang|wang|"
        "cash|tunai)", "(?:di|ke) ?saldo (?:kakak|anda|cik)",
        "(?:gak|nggak|tidak|tak) (?:bakal |akan )?(?:bolong|tekor|rugi|buntung|kempes|kering|susut|luak)",
        "dompet\\w* (?:\\w+ ){0,4}(?:aman|tenang|utuh|bolong|kempes|tebal|happy|selamat|senyum|balik)",
        "(?:me|di|ke)?refund\\w*", "rifun\\w*", "re-?fan\\w*",
        "pengembalian (?:dana|uang|sebagian|penuh|separuh|pembayaran)", "bayaran balik", "bayar balik",
        "pemulangan (?:wang|duit|bayaran)", "duit balik", "uang balik", "money ?back",
        "(?:uang|duit|wang|dana)\\w* (?:kakak |anda |kamu |cik |awak )?(?:akan |kami |bisa |boleh |langsung |"
        "terus |pasti |semua |penuh )*(?:di)?(?:kembali|balik|pulang)\\w*",
        f"{_BACK} (?:\\w+ ){{0,3}}?{_MONEY}\\b(?! (?:masih|sedang))", f"{_MONEY}\\b[^.!?;]{{0,30}} {_BACK}\\b",
        "(?:kembali|balik|pulang|mendarat|hinggap|nongol|meluncur|transfer|cair|semula)\\w* (?:lagi |semula |"
        f"terus |langsung )?(?:ke|di|dalam) (?:dalam )?{_PURSE}",
        f"{_PURSE}(?:nya| \\w+)? (?:\\w+ ){{0,3}}(?:utuh|aman|sembuh|senyum|tersenyum|tebal|penuh|terisi|kembali|"
        "selamat|gendut|happy|semula|lega|balik)",
        "(?:sudah|dah|akan|saya|kami|kita) (?:transfer|tf)\\b(?! (?:ke bagian|ke tim))",
        "(?:di)?transfer(?:kan|in)? (?:balik|kembali|ke (?:rekening|akun|akaun|kakak|anda|dompet))",
        "(?:di)?tf(?:in)? (?:balik|ke|kak|ya)\\b", "(?:di)?balikin\\b(?! (?:paket|barang|produk)(?:nya)?)",
        "(?:sebagian|sebahagian|separuh|sisa|baki|selisih|setengah) (?:dana|uang|duit|wang|bayaran|harga|"
        "pembayaran)\\w*", "kembalikan (?:semua|seluruh|separuh|sebagian|penuh|yang (?:sudah )?(?:di)?bayar)",
        "menerima kembali", "terima kembali (?:uang|dana|bayaran)?",
        "(?:kami|toko|kedai) (?:kembalikan|pulangkan|balikin)(?! (?:paket|barang|kepada gudang))",
        "rp\\s?[\\d.]+ (?:kembali|balik)", "[\\d.]+ (?:kami )?(?:kembalikan|pulangkan|dikembalikan|balikin)",
        "balik modal", "pulang modal", "cashback\\w*", "rebat\\w*",
    ),
    "arrives": (
        "(?:masuk|masukkan|dimasukkan|mendarat|nongol|muncul|nangkring|sampai) (?:lagi |terus |langsung )?(?:ke|"
        f"di|dalam) (?:dalam )?{_PURSE}",
    ),
    "full_refund": (
        "(?:sisa|baki|selebih|kekurangan|lebihan)(?:nya)?\\b(?! (?:stok|barang|cat|lem|"
        "pesanan))[^.!?;]{0,24}(?:susul|menyusul|nyusul|bank in|transfer|tf|kirim|bayar|kembali|balik|pulang|"
        "lunas|cair|diberi|masuk|hantar|bagi|kasih)\\w*", "(?:todo)?utuh (?:ke|sampai) (?:kakak|tangan)",
        "refund (?:penuh|full|semua|100|total)", "full ?refund",
        f"{_MONEY} (?:\\w+ ){{0,4}}?(?:penuh|seluruhnya|sepenuhnya|semuanya|utuh|100)\\b(?! (?:tanggung))",
        "(?:seluruh|semua|kesemua) (?:uang|dana|duit|wang|bayaran|pembayaran)\\w*", "bayaran balik penuh",
        "sepenuhnya(?=[^.]{0,20}(?:kembali|balik|refund|pulang))", "(?:dana|bayaran|harga) penuh",
        "tanpa (?:potongan|kurang|dipotong)(?: sepeser(?: ?pun)?| sesen(?: ?pun)?)?",
        "(?:tak|tidak|nggak|gak|ga|tiada) (?:kurang|luak|berkurang)(?: (?:satu|se)?(?:sen|perak|rupiah|"
        "peser) ?(?:pun)?)?", "(?:semua|seluruhnya) (?:yang )?(?:sudah |telah )?(?:di)?bayar\\w*",
        "(?:sisa|baki|selebihnya)\\w* (?:\\w+ ){0,3}(?:kembali|refund|balik|pulang|bayar)\\w*",
        "(?:semua|sepenuh|penuh|semula|utuh) (?:duit|wang|uang|dana)",
        "anggap (?:saja |aja |sahaja |je )?(?:gratis|percuma|free|tak (?:pernah )?bayar|nggak bayar|belum bayar|"
        "hadiah)", "(?:order|pesanan|barang|belanja)\\w* (?:ini|kali ini) (?:kami |toko |kedai |"
        "kita )?(?:yang )?(?:traktir|belanja|gratis\\w*|percuma|free|tanggung)",
        "(?:kami|toko|kedai|kita) (?:yang )?(?:traktir|belanja)\\b",
    ),
    "keep_item": (
        "(?:kasih|bagi|buat|untuk|hadiahkan ke|sedekah\\w*) (?:aja |saja |je |sahaja )?(?:tetangga|jiran|kawan|"
        "teman|saudara|orang lain|adik)",
        "(?:gak|ga|nggak|tak|tidak) (?:usah|perlu|payah) (?:di)?(?:pulangin|pulangkan|balikin|kembaliin|"
        "kirim(?:in)? (?:ke sini|balik|lagi)|retur|return)",
        "yang (?:lama|rusak|rosak|pecah|cacat)(?:nya)? (?:\\w+ ){0,3}(?:buang|simpan|biar|ambil|kasih|bagi|buat)",
        "tanpa (?:harus |perlu )?(?:retur|mengembalikan|pengembalian|memulangkan|menghantar|mengirim|pulangkan|"
        "kirim balik)\\b ?(?:barang)?",
        "(?:tidak|tak|nggak|gak|ga|enggak|ndak|tdk|tanpa|tiada|usah|jangan|x) ?(?:perlu|usah|payah|harus|susah|"
        "repot)(?:-susah)? ?(?:\\w+ )?(?:me)?(?:retur|kirim (?:balik|kembali)|kembalikan|mengembalikan|balikin|"
        "pulangkan|dipulangkan|hantar (?:balik|semula)|pos balik|dipos balik|dikirim balik|dihantar(?: balik)?|"
        "hantar)\\b",
        f"barang(?:nya)? (?:buat|untuk|biar|jadi|kekal|tetap) (?:milik |dengan |di tangan |pada )?{_YOU}",
        "simpan (?:sahaja|saja|aja|je|jer|lah)? ?(?:barang|yang|produk|item|"
        f"{_GOODS})\\b(?![^.!?]{{0,40}}(?:dulu|dahulu|sampai|sehingga|kotak|kemasan|bukti))(?! (?:resi|foto|"
        "kotak|bukti|dulu|dahulu|dalam keadaan|untuk (?:bukti|rujukan)))(?! \\w+ (?:dulu|dahulu))",
        "(?:ambil|pakai|simpan|buang|guna) (?:saja|aja|je|jer|sahaja)\\b(?=[^.]{0,10}[.,!]| barang)",
        "milik (?:kakak|anda|cik|awak)\\b", "bawa pulang|jadi hak (?:kakak|milik)",
    ),
    "compensation": (
        "kompensasi\\w*", "(?:di)?kompen(?:in)?\\b", "ganti rugi", "gantirugi", "ganti kerugian",
        "mengganti kerugian", "(?:di)?ganti(?:in)? kerugian\\w*",
        "(?:uang|wang|duit) (?:ganti|pengganti|saguhati|kerohiman|tanda|lelah|pampasan)", "pampasan", "saguhati",
        "imbuhan", "santunan", "uang (?:maaf|capek|jajan|kopi)", "tali asih",
        "(?:sedikit|kecil|ada|tanda|bentuk|sekadar|wujud) (?:tanda |rasa )?(?:terima kasih|kasih|apresiasi|"
        "penghargaan|maaf) (?:kecil |berupa |buat |untuk )+",
        "sesuatu (?:yang )?(?:spesial|istimewa|buat|untuk|kecil|menarik|manis) ?(?:buat |untuk )?(?:kakak|anda|"
        "cik|kamu|awak)?", "(?:tebus|menebus) (?:kesalahan|kesilapan|kerugian|kekecewaan)",
        "(?:kami|toko|kedai|kita) (?:pasti |akan |siap |sedia )?(?:bayar|ganti)(?:in|kan)? (?:kerugian|semua|"
        "selisih|rugi|kerosakan|kerusakan)", "ganti (?:dua|tiga|sepuluh|\\d+) kali",
        "selisih(?:nya)? (?:harga )?(?!(?:harga )?(?:tidak|tak|belum|gak) )(?:\\w+ ){0,2}(?:kembali|balik|ganti|"
        "bayar|kami)\\w*",
        "(?:jaminan|garansi) harga",
    ),
    "made_whole": (
        "(?:tidak|tak|nggak|gak|ga|enggak|ndak|takkan|x|tiada|jangan|bukan) ?(?:akan |bakal |sampai |perlu |"
        "usah |payah |mungkin |biarkan |bikin |buat |membuat |membiarkan )*(?:kakak |anda |cik |awak |"
        "kamu )?(?:di)?(?:rugi\\w*|keluar (?:duit|uang|wang|sepeser|sesen|biaya|modal)|mengeluarkan (?:duit|"
        "uang|wang|biaya|apa)|nombok|tekor|buntung|bayar (?:apa|sepeser|sesen|lagi|sen)|menanggung|keluar sesen|"
        "hilang (?:duit|wang|uang)|kehilangan (?:uang|duit|wang|dana)|kena (?:caj|bayar)|membayar|"
        "bayar\\b)(?! (?:lebih mahal|apa-apa selain))",
        "(?:kerugian|rugi|kos|biaya|semua|segala|semuanya|segalanya|bil|tagihan|beban|kerosakan|"
        "kerusakan)(?:nya)? (?:\\w+ ){0,4}?(?:tanggung\\w*|ditanggung|kami bayar|kami cover|dibayar|diganti|"
        "kami ganti\\w*|urusan kami|dari kami|atas kami|dicover|toko bayar|kedai bayar)\\b(?! (?:jawab|"
        "oleh (?:pembeli|kakak|anda)|kakak|anda|pembeli|cik))",
        f"{_SHOP} (?:yang |akan |siap |sedia |sanggup |tetap |semua |bakal )*(?:tanggung|nanggung|menanggung|"
        "bayar(?:in)?|cover|belanja|talangin|bayarkan)\\b(?! (?:jawab|ke ekspedisi))",
        "ditanggung (?:kami|toko|kedai|seller|penuh|sepenuhnya)",
        "tanpa (?:rugi|kerugian|keluar (?:uang|duit|biaya)|sepeser)",
        "(?:sepeser|sesen|serupiah|seperak|satu (?:sen|rupiah|peser)) ?(?:pun)?",
        "(?:pasti|tetap|dijamin) (?:untung|tak rugi|aman duit|gak rugi)", "beres semua(?:nya)? dari kami",
        "jamin(?:an)? (?:uang|duit|wang|tak rugi|gak rugi)", "bebas risiko|tanpa risiko|tanpa resiko|bebas resiko",
    ),
    "coupon": (
        "harga\\w* (?:\\w+ ){0,3}(?:rendah|turun|murah|pangkas|potong|korting|miring)(?:in|kan)?\\b", "korting\\w*",
        "kupon\\w*", "vocher\\w*", "voucher\\w*", "voc\\b", "vocer", "vcr\\b", "diskon\\w*", "disc\\b",
        "diskaun\\w*", "baucar\\w*", "baucer\\w*",
        "potongan (?:harga|rp|sebesar|\\d+|belanja|untuk|spesial|khusus|buat)",
        "(?:dapat|kasih|bagi|beri|kami) potongan", "promo (?:khusus|spesial|buat kakak|rahasia)",
        "kode (?:promo|diskon|potongan|spesial|rahasia|unik buat)", "kod (?:promosi|diskaun|potongan|rahsia)",
        "koin\\b", "poin\\b(?= (?:buat|untuk|masuk|tambahan|bonus|reward))",
        "(?:order|pesanan|belanja|pembelian|beli|checkout|co|pembelian)\\w* (?:\\w+ )?(?:berikut\\w*|"
        "selanjutnya|depan|nanti|seterusnya|akan datang|lagi|kedua|next|lepas ni)[^.!?;]{0,30}(?:murah|"
        "lebih hemat|gratis|percuma|potong|diskon|disc|free|kurang|separuh|spesial|setengah|istimewa|harga)\\w*",
        "harga (?:khusus|spesial|teman|istimewa|kawan|special|ahli|staf|modal|miring|coret)(?! untuk semua)",
        "(?:kasih|bagi|beri|kami|dapat) (?:\\w+ )?(?:harga )?(?:lebih )?murah(?:in|kan)?\\b",
        "kurangkan harga|kurangi harga|turunkan harga|turunin harga|harga kami kurangkan",
        "(?:saldo|kredit) (?:toko|kedai|belanja)",
    ),
    "free": (
        "gratis\\w*", "(?:di)?gratis(?:in|kan)", "cuma-cuma", "cuma2",
        "tanpa (?:biaya|bayar|caj|bayaran|kos|dipungut|tambahan biaya)\\b(?! (?:pun )?tersembunyi)",
        "(?<!feel )free\\b(?! (?:to|from|size|time|call|of))", "percuma\\b(?! (?:saja|sahaja|je|menghubungi))",
        "(?:tak|tidak|nggak|gak|ga) (?:dikenakan|kena|dipungut|ada) (?:biaya|caj|bayaran|kos)\\b(?! (?:lain|"
        "tersembunyi|tambahan lain))", "atas (?:biaya|tanggungan) (?:kami|toko)",
        "(?:dengan )?kos (?:kami|kedai)\\b", "foc\\b",
    ),
    "freight": (
        f"{_FREIGHT}\\b[^.!?;,]{{0,22}}? {_BEAR}\\b(?! (?:oleh )?(?:pembeli|kakak|anda|cik|awak|"
        "pelanggan))(?<!ditanggung pembeli)",
        f"(?<!pembeli )(?<!kakak )(?<!anda )(?<!cik ){_BEAR} (?:\\w+ ){{0,2}}{_FREIGHT}\\b",
        "(?:gratis|bebas|free|percuma|tanpa|subsidi|ganti|tak perlu bayar|tidak perlu (?:mem)?bayar|"
        f"gak usah bayar|ga usah mikirin|tak payah bayar) (?:\\w+ )?{_FREIGHT}\\b",
        f"{_FREIGHT}(?: \\w+){{0,2}} (?:kami|toko|kedai|seller|biar kami|urusan (?:kami|toko)|aman|gratis|"
        "percuma|free|dari|0|nol|ditanggung)\\b(?! (?:terang|papar|tunjuk|nyata|kira|cek|"
        "jelaskan)\\w*)(?! (?:cek|jelaskan|periksa|semak|tampilkan|hitung|tulis|"
        "akan cek|sesuai|berdasarkan|berdasar))", "free ?(?:ongkir|postage|delivery|shipping|pos)",
        "(?:resi|label|awb) (?:retur )?(?:gratis|dari kami(?! (?:yang )?(?:kurang|salah|keliru|tidak|tak|"
        "belum))|percuma|kami (?:siapkan|sediakan))",
    ),
}  # fmt: skip
