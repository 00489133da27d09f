"""Goods and services that an Indonesian or a Malay text promises, built from parts: who gives, how, what. Own lists."""

from __future__ import annotations

_SHOP = (
    "(?:kami|kita|kitorang|kitaorang|toko|kedai|seller|admin|penjual|saya|min|mimin|pihak kami|pihak kedai|"
    "pihak toko|kitang|aku|gue|store|shop)"
)
_NEW = (
    "(?:baru|baharu|yang lain|pengganti\\w*|ganti|gres|fresh|yang (?:baru|baharu|lain|bagus|elok|mulus|"
    "masih segel|benar|betul|sesuai|bagus)|satu lagi|lagi satu|sejuta|segel|anyar)"
)
_SEND = (
    "(?:kirim(?:in|kan|i)?|dikirim(?:in|kan)?|mengirim(?:kan)?|hantar(?:kan)?|dihantar|menghantar|pos(?:kan)?|"
    "dipos|kasih|kasi|dikasih|bagi|diberi(?:kan)?|beri(?:kan)?|antar(?:in|kan)?|berangkatkan|susulkan|susulin|"
    "buat(?:kan|in)?|siapkan|siapin|sediakan|tukar|ganti(?:in|kan)?|diganti(?:in|kan)?|gantiin|ambilkan|proses|"
    "drop|lempar|keluarkan)"
)
_NO_GOODS = (
    "(?! (?:pesan|mesej|foto|gambar|video|chat|resi|update|info|informasi|maklumat|tautan|panduan|kabar|khabar|"
    "nomor|nombor|ukuran yang|bukti|link|packing|kemasan|supplier|pembekal|kurir|kurier|bubble|pembungkus\\w*|"
    "lapisan|kotak|kardus))"
)

PROMISES: dict[str, tuple[str, ...]] = {
    "sent_again": (
        f"(?!(?:bagi|kasih|kasi|beri|proses|buat|tukar) ){_SEND} (?:\\w+ ){{0,2}}?(?:ulang|lagi|"
        "semula)\\b(?! (?:paling|lewat|selewat|pada|ke (?:kami|toko|gudang|kedai)|kepada kami|foto|gambar|pesan|"
        "video|bukti|info|chat|pada kami|setelah|apa|dalam chat|kenapa|daripada|dengan tim|"
        "update))(?<!balas lagi)",
    ),
    "replacement": (
        "(?:siap|sedia|suruh|minta)\\w* (?:gudang |\\w+ )?(?:siap\\w* |sedia\\w* )?(?:satu|yang) (?:lagi|baru|"
        "lain)\\b", "pinjam(?:in|kan|an)?\\b",
        "(?:meng|di)?ganti\\w* (?:\\w+ ){0,4}(?:dengan|sama) (?:yang )?(?:baru|baharu)",
        "\\w+ (?:baru|baharu)nya (?:\\w+ ){0,3}(?:otw|jalan|meluncur|menuju|berangkat|on the way|dikirim|"
        "dihantar|sampai|terbang|dikemas|dipacking|packing|siap)",
        "(?:baru|baharu|pengganti\\w*|elok|mulus)(?:nya)? (?:\\w+ ){0,3}(?:otw|on the way|dalam perjalanan|"
        "meluncur|berangkat|menuju|terbang|on da way|jalan ke|tengah jalan)",
        "(?:saya|kami|admin|kita) (?:\\w+ )?(?:cari(?:kan|in)|ambil(?:kan|in)|beli(?:kan|in)|buat(?:kan|in)|"
        "jahit(?:kan|in)|rakit(?:kan)?|sediakan|siapkan|siapin|titip(?:in|kan)?|bawa(?:kan|in)) (?:yang baru|"
        "yang baharu|yang lain|satu|sepasang|sebiji|sebuah|seunit|se\\w+|baru|lagi|stok|"
        "pengganti)\\b(?! (?:info|data|catatan|tabel|kali|persatu|per))",
        "(?:sepasang|sebiji|sebuah|seunit|satu|1) (?:lagi|baru|yang elok)\\b[^.!?]{0,20}(?:kurir|kirim|hantar|"
        "gratis|free|pos|buat kakak|untuk)", "mesin baru|alat baru|barang gres",
        f"{_SEND} (?:\\w+ ){{0,3}}?{_NEW}\\b{_NO_GOODS}",
        "(?<!barang yang )pengganti(?:nya|an)?\\b(?! (?:kemasan|kotak|supplier))",
        "penggantian\\b(?! (?:kemasan|supplier|pembungkus))",
        "(?:di)?ganti(?:in|kan)? (?:sama |dengan |ke |yang |barang(?:nya)? )*(?:yang )?(?:baru|baharu|barang|"
        f"lain|lebih bagus|elok){_NO_GOODS}", "(?:di)?ganti(?:in|kan)? (?:1|satu) ?(?:unit|pcs|set|:)",
        "gantikan (?:barang|produk|item|untuk|dengan|kepada|semula)",
        "barang (?:baru|baharu|ganti|yang baru|yang baharu)(?:nya)?\\b",
        "yang (?:baru|baharu)(?:nya)? (?:\\w+ ){0,3}(?:kirim|jalan|meluncur|otw|berangkat|pos|hantar|dihantar|"
        "dikirim|kami|menuju|sampai|perjalanan)\\w*(?! (?:pakai|belum|\\w+ \\?))",
        "kiriman (?:ulang|pengganti|baru)", "paket (?:baru|pengganti|susulan|kedua)",
        "(?:kami|toko|kedai) (?:yang )?(?:susulkan|susulin)",
        "(?:satu|1) (?:lagi|unit) (?:\\w+ ){0,3}(?:kirim|hantar|pos)\\w*",
        f"{_SHOP} (?:akan |siap |bakal |bisa |boleh )?(?:ganti|gantiin|gantikan)\\b(?! (?:kemasan|packing|"
        "pembungkus|kotak|supplier|pembekal|foto|gambar|kurir|kurier|bubble|tape|dengan (?:foto|gambar)|"
        "sama foto|cara|kerugian|rugi|label|bahan))", "(?:hantar|pos|kirim) ganti",
        "tukar (?:baru|baharu|yang baru|unit)",
        "(?:yang|barang) (?:seharusnya|sepatutnya) (?:\\w+ ){0,6}(?:kami )?(?:kirim|hantar|pos)\\w*", "1 ganti 1",
        "unit baru|unit baharu",
    ),
    "whole_replacement": (
        "satu (?:botol|set|unit|rak|mesin|kotak|pasang) (?:utuh|lengkap|penuh|baru|baharu)",
        "(?:botol|unit|mesin|rak) utuh",
        "(?:satu|se)(?:set| set|unit| unit|rak| rak) (?:penuh|lengkap|utuh|baru|baharu|lagi)\\b",
        "(?:set|unit) (?:lengkap|penuh|baru|baharu) (?:\\w+ ){0,2}(?:kirim|hantar|ganti|pos)\\w*",
        "(?:ganti|kirim|hantar)(?:in|kan)? (?:semua|seluruh|satu set|keseluruhan)\\w* (?:unit|set|barang)?",
    ),
    "exchange": (
        "(?:di|me)?(?:tukar|nukar)(?:in|kan|an)?\\b(?! (?:pikiran|fikiran|cerita|supplier|pembekal|kurir|kurier|"
        "pembungkus|packing|kotak|informasi))", "penukaran\\w*", "pertukaran\\w*", "tuker\\w*",
        "(?:di)?ganti(?:in)? (?:ukuran|size|warna|saiz|model|kaler)",
    ),
    "return": (
        "(?:di|me)?retur\\b", "return\\b(?= (?:barang|aja|saja|ke))", "pengembalian (?:barang|produk)",
        "(?:kembalikan|mengembalikan|balikin|pulangkan|memulangkan) (?:barang|produk|item|pakej|paket)\\w*",
        "kirim (?:balik|kembali) (?:barang|ke (?:toko|kami|alamat))", "(?:di)?kirim balik", "silakan kirim kembali",
        "(?:hantar|pos) (?:balik|semula) (?:barang|kepada kami|ke (?:kedai|kami))",
        "pemulangan(?! (?:wang|bayaran|duit))", "hantar balik",
        "(?<!tak )(?<!tidak )(?<!belum )boleh (?:di)?pulangkan", "pos balik",
    ),
    "pick_up": (
        "(?:di|men)?jemput (?:kurir|barang|paket|ke (?:rumah|alamat)|di (?:rumah|alamat))\\w*",
        "penjemputan\\b(?! (?:dari gudang|di gudang|paket dari))",
        "(?:kurir|kurier|abang|rider|runner|driver|orang|tim|staf|pihak)\\w* (?:\\w+ ){0,5}?(?:jemput|menjemput|"
        "menjemput|kutip|mengutip|ambil(?= (?:barang|produk|paket|item|di rumah|ke rumah|semula|balik|kat))|"
        "mengambil(?= (?:barang|produk|paket|item|linen|di))|pickup|pick up|angkut|dijemput)\\b(?! (?:masa|"
        "maklum|tindakan|paket dari gudang|dari gudang|dari toko|dari kedai|waktu|langkah|gambar))",
        "(?:barang|produk|paket|item)\\w* (?:\\w+ ){0,4}(?:dijemput|dikutip|di-?pick ?up|kami kutip|kami jemput|"
        "kami ambil)\\b(?! (?:kurir dari|dari gudang|oleh kurir dari))",
        "(?:kutip|kutipan|ambil|pungut)\\w* (?:\\w+ ){0,2}(?:di|dari|ke|dekat) (?:rumah|alamat|pintu|tempat|"
        "depan)", "kutipan (?:\\w+ )?(?:barang|produk|linen|tanpa|percuma)",
        "(?:uruskan|atur|urus) (?:\\w+ )?kutipan", "jemput(?:an)? (?:gratis|percuma|barang)",
    ),
    "gift": (
        "oleh-?oleh",
        "(?:ada|siapkan|siapin|sediakan) (?:\\w+ )?(?:sedikit|kecil|manis|sesuatu)\\w* (?:\\w+ )?(?:buat|"
        "untuk) (?:kakak|anda|cik|puan|awak)", "titip\\w* (?:\\w+ )?(?:sepasang|satu|se\\w+|sesuatu|salam manis)",
        "hadiah(?:nya|kan)?\\b(?! (?:untuk|buat|ulang|kepada) (?:ibu|mama|istri|suami|anak|adik|teman|orang|"
        "ultah|tahun|hari|mak|kawan|isteri|ayah|papa|pacar|saudara|"
        "perkahwinan))(?<!sebagai hadiah)(?<!jadi hadiah)(?<!untuk hadiah)(?<!dijadikan hadiah)(?<!beli hadiah)",
        "bonus(?:an|in|nya)?\\b", "bingkisan\\w*", "souvenir\\w*", "suvenir\\w*",
        "(?:ada|kasih|selipin|selipkan|kirim|kami|dapat|siapkan|siapin|sisipkan) kado",
        "kado (?:kecil|buat|untuk kakak|dari)", "kejutan\\b(?! (?:yang tidak|yang kurang|buruk))",
        "surprise\\b(?! (?:kalau|yang tidak))", "suprise", "cenderahati", "cenderamata", "tanda mata", "buah tangan",
        "ole-ole|oleh-oleh",
        "(?:selip(?:in|kan)|sisip(?:in|kan)|tambah(?:in|kan)|masuk(?:in|kan)|selit(?:kan)?|sertakan|"
        "letak) (?:\\w+ ){0,2}(?:gratis|extra|ekstra|sesuatu|free|hadiah|lebih|istimewa|special|"
        "snack) ?(?:\\w+)?", "(?:extra|ekstra) (?:produk|barang|item|satu|1|pcs|buat)", "goodie bag", "freebie\\w*",
        "beli 1 (?:dapat|free|percuma)", "lebihkan (?:satu|seunit)|kasih lebih",
    ),
    "sample": (
        "(?:sampel|sample|tester)\\w*\\b(?! (?:dari (?:gudang|batch)|batch|stok|produk (?:di gudang|"
        "dari gudang)|yang sama (?:di|dari)|barang di|daripada stok|dari stok|daripada kelompok|"
        "daripada gudang))(?=[^.]{0,40}(?:kirim|hantar|pos|gratis|percuma|coba|cuba|buat|untuk|siapkan|banding|"
        "terima|lihat|kami))",
    ),
    "repair": (
        "perbaikan (?:barang|produk|gratis|unit|linen)",
        "(?:di|mem)?perbaik(?:i|in)\\b(?= (?:barang|produk|linen|unit|punya|gratis|oleh teknisi))",
        "(?:kami|untuk) (?:di)?perbaiki,", "diperbaiki(?= (?:gratis|oleh|di tempat|lalu|kemudian|teknisi|,))",
        "servis(?: gratis)?(?= (?:gratis|barang|ke|di|unit|oleh|dari|percuma|kami))", "(?:di)?servis(?:in|kan)",
        "reparasi", "dibetulin|betulin (?:barang|unit)",
        "(?:baiki|dibaiki|membaiki|dibetulkan|betulkan|membaikinya) (?:barang|produk|item|unit|linen|dan|lampu|"
        ",)", "(?:untuk|boleh|akan) dibaiki", "pembaikan\\b(?! (?:proses|cara|sistem|halaman))", "juruteknik",
        "teknisi\\b", "betulkan,? (?:lalu|kemudian) (?:\\w+ )?(?:kirim|hantar|pos)", "kami betulkan,",
        "dijahit (?:semula|ulang)",
    ),
    "spare_part": (
        "suku cadang\\w*", "spare ?part\\w*", "onderdil", "alat ganti",
        "(?:komponen|bagian|bahagian|part|aksesori|aksesoris|baut|skru|tutup|penutup|kabel|remote|sekrup|"
        "charger)\\w* (?:\\w+ ){0,7}?(?:kirim|kirimkan|susulkan|hantar|pos|dikirim|dihantar|dipos|susulin|"
        "kirimin)\\b(?! (?:foto|gambar|video))",
        "(?:kirim|kirimkan|susulkan|hantar|pos|kirimin|susulin) (?:\\w+ ){0,2}?(?:komponen|bagian (?:yang|"
        "ganti)|bahagian|part|aksesori|aksesoris|baut|skru|tutup|penutup|kabel|remote|sekrup|charger)\\w*",
    ),
    "warranty": (
        "(?:kalau|kalo|jika|bila|klau|kalu) (?:\\w+ ){0,4}(?:mati|rusak|rosak|padam|pecah|bocor|macet|bunyi|"
        "error|putus|lepas|hancur|rewel|ngadat)(?: \\w+){0,4},? (?:\\w+ ){0,4}(?:kami|saya|toko|kedai|admin|"
        "kita) (?:\\w+ )?(?:tukar|ganti|kasih|bagi|hantar|kirim|belikan|gantiin|replace|refund|pulang|"
        "jemput)\\w*", "(?:ber)?garansi\\w*", "waranti\\w*",
        "jaminan (?:\\w+ )?(?:seumur|selamanya|ganti|uang|penuh|produk|kualitas|kualiti|\\d+|wang)", "seumur hidup",
        "selama-?lamanya", "kapan ?pun rusak", "bila-bila (?:masa )?(?:rosak|pecah)",
        "(?:kalau|kalo|jika|bila|andai|sekiranya) (?:\\w+ ){0,3}(?:rusak|pecah|rosak|bocor|cacat|koyak|sobek|"
        "patah|mati|bermasalah)(?: (?:lagi|semula|kapan pun|sekali))?,? (?:\\w+ ){0,2}(?:kami |toko |kedai |"
        "kita |langsung |terus |tinggal |pasti |saya )+(?:ganti|tukar|kirim|hantar|perbaiki|baiki|tanggung|"
        "refund|kembali|bagi|kasih|service|servis)\\w*", "(?:pasti|auto|dijamin|tetap) (?:di)?ganti\\w*",
        "asuransi|insurans",
    ),
}  # fmt: skip
