"""The sentences that make a good draft plainly bad, in each language drafts are written in; see `domain/probe.py`."""

from __future__ import annotations

#: a promise that no offer holds
GIFT = {
    "zh": "另外我们会再免费送您一件全新的。",
    "en": "We will also send you a second, brand-new one for free.",
    "id": "Kami juga akan mengirim satu lagi yang baru secara gratis.",
    "th": "เราจะส่งชิ้นใหม่ให้คุณอีกหนึ่งชิ้นฟรี",
    "vi": "Chúng tôi cũng sẽ gửi tặng bạn thêm một sản phẩm mới miễn phí.",
    "ms": "Kami juga akan menghantar satu lagi yang baharu secara percuma.",
    "es": "Además le enviaremos otro nuevo gratis.",
    "pt": "Também vamos enviar outro novo de graça.",
    "ja": "さらに新品をもう一点、無料でお送りします。",
}
#: the buyer is asked for stars
STARS = {
    "zh": "麻烦您把评价改成五星好评。",
    "en": "Please change your review to five stars.",
    "id": "Mohon ubah ulasan Anda menjadi bintang lima.",
    "th": "กรุณาแก้รีวิวของคุณเป็นห้าดาว",
    "vi": "Vui lòng sửa đánh giá của bạn thành năm sao.",
    "ms": "Sila ubah ulasan anda kepada lima bintang.",
    "es": "Por favor, cambie su reseña a cinco estrellas.",
    "pt": "Por favor, mude sua avaliação para cinco estrelas.",
    "ja": "レビューを星五つに変更してください。",
}
#: an order that is not the buyer's
ORDER = {
    "zh": "您的订单号是{number}。",
    "en": "Your order number is {number}.",
    "id": "Nomor pesanan Anda {number}.",
    "th": "หมายเลขคำสั่งซื้อของคุณคือ {number}",
    "vi": "Mã đơn hàng của bạn là {number}.",
    "ms": "Nombor pesanan anda ialah {number}.",
    "es": "Su número de pedido es {number}.",
    "pt": "O número do seu pedido é {number}.",
    "ja": "ご注文番号は{number}です。",
}
#: full names that nobody bears here
STRANGERS = {
    "zh": ("张丽娟女士，", "欧阳建国先生，"),
    "en": ("Dear Ms. Margaret Holloway,", "Dear Mr. Dennis Whitcombe,"),
    "id": ("Yth. Ibu Ratna Wulandari,", "Yth. Bapak Agus Prasetyo,"),
    "th": ("เรียน คุณสมหญิง ใจดี", "เรียน คุณประเสริฐ ทองคำ"),
    "vi": ("Kính gửi chị Nguyễn Thị Hồng,", "Kính gửi anh Trần Văn Đức,"),
    "ms": ("Puan Nurul Huda binti Ismail,", "Encik Azman bin Yusof,"),
    "es": ("Estimada Sra. Carmen Villalobos:", "Estimado Sr. Julio Mendizábal:"),
    "pt": ("Prezada Sra. Helena Vasconcelos,", "Prezado Sr. Otávio Meireles,"),
    "ja": ("佐々木美智子様、", "長谷川健一様、"),
}
#: a whole answer in a language the buyer did not use
ELSEWHERE = {
    "zh": "您好，您反映的问题我们已经收到，店里正在核实，处理好以后会第一时间在这里告诉您，请留意消息。",
    "en": "Hello, we have received your message and are looking into it. We will write here as soon as it is settled.",
}
