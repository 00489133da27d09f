"""Which passwords may be used: long ones that neither everybody nor whoever knows the shop would try first."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from assistant.domain.note import N_, Note
from assistant.domain.people import folded

#: code points, and bytes in UTF-8; ASVS 5.0 6.2.1 asks for 8 and recommends 15, NIST SP 800-63B-4 asks for 15 alone
#: and 8 beside another factor
SHORTEST, LONGEST_BYTES = 12, 1024
#: different characters a password must have, and those that must be left beside the names of person and shop
LEAST_DIFFERENT, LEAST_OWN = 5, 8
#: what people type first where 12 characters are asked for; folded, without what is put behind it
_WORDS = """
    password passwordpassword passw0rd p@ssword p@ssw0rd pa55word mypassword yourpassword newpassword thepassword
    changeme changemenow changeit letmein letmeinplease letmeinnow welcome welcometo welcomehome welcomeback
    administrator adminadmin adminadminadmin superadmin superuser rootroot rootrootroot rootpassword adminpassword
    qwertyuiop qwertyqwerty qwertyuiopasdf qwertyuiopasdfghjkl qwertyuiopasdfghjklzxcvbnm asdfghjkl asdfghjklzxcvbnm
    zxcvbnm zxcvbnmasdfghjkl qazwsxedc qazwsxedcrfv qazwsxedcrfvtgb 1qaz2wsx 1qaz2wsx3edc 1qaz2wsx3edc4rfv 1q2w3e4r
    1q2w3e4r5t 1q2w3e4r5t6y q1w2e3r4 q1w2e3r4t5 q1w2e3r4t5y6 qweasdzxc qweasdzxcrty qwerasdfzxcv qwe123qwe123
    abcdefghijkl abcdefghijklm abcdefghijklmnop abcdefghijklmnopqrstuvwxyz abcabcabcabc abcdabcdabcd abc123abc123
    abcd1234abcd a1b2c3d4e5f6 aabbccddeeff 1a2b3c4d5e6f 123456789abc 123456abcdef abc123456789 qwerty123456
    iloveyou iloveyouforever iloveyousomuch ilovemyself ilovemyfamily woaini woainiwoaini woaini1314 woaini5201314
    woaini520 5201314 52013145201314 1314520 woaiwojia woaizhongguo zhongguo nihao nihaonihao nihaoma gongxifacai
    facaifacai meimima wodemima wangjimima mima mimamima aini1314 aini520 love1314 love5201314 1qaz@wsx 1qaz@wsx3edc
    football footballfootball baseball basketball superman supermansuperman batman batmanbatman spiderman starwars
    pokemon minecraft dragon dragondragon monkey monkeymonkey sunshine sunshinesunshine princess princessprincess
    trustno1 whatever whateverwhatever internet computer computercomputer samsung samsungsamsung iphone apple google
    facebook instagram tiktok tiktokshop tiktoktiktok douyin douyindouyin douyinshop taobao alibaba wechat weixin
    customerservice customer service kefu kefukefu kefukefukefu dianpu dianpudianpu shangjia store storestore
    shop shopshop shopshopshop myshop mystore online onlineshop onlinestore reviewdesk reviewrepairdesk review desk
    secret secretsecret topsecret mysecret master mastermaster access accessaccess login loginlogin default test
    testtest testtesttest testing testtesting temp temporary temppassword guest guestguest user useruser hello
    hellohello helloworld hellokitty freedom killer hunter charlie jordan michael jennifer ashley liverpool chelsea
    arsenal barcelona manchester manchesterunited summer winter spring autumn summersummer winterwinter christmas
    correcthorsebatterystaple thequickbrownfox thisismypassword thisisapassword idontknow nopassword notapassword
"""
USUAL = frozenset(_WORDS.split())
_ROWS = ("0123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm")


def normalised(password: str) -> str:
    """The password in NFC: the same keys give the same bytes on every system."""
    return unicodedata.normalize("NFC", password)


def too_long(password: str) -> bool:
    return len(password.encode("utf-8", "surrogatepass")) > LONGEST_BYTES


def weakness(password: str, *, person: str, shops: Iterable[str] = ()) -> Note | None:
    """Why a normalised password may not be used, None where it may; `shops` are their ids and names."""
    if len(password) < SHORTEST:
        return Note(message=N_("It has fewer than {n} characters."), values={"n": str(SHORTEST)})
    if too_long(password):
        return Note(message=N_("It has more than {n} bytes."), values={"n": str(LONGEST_BYTES)})
    if not _encodes(password):
        return Note(message=N_("It holds half a character."))
    plain = folded(password)
    if len(set(plain)) < LEAST_DIFFERENT or _is_row(plain) or plain.strip(_AROUND) in USUAL or plain in USUAL:
        return Note(message=N_("It is one of those that are tried first."))
    left = plain
    for word in sorted(filter(None, map(folded, (person, *shops))), key=len, reverse=True):
        left = left.replace(word, "")
    if len(left) < LEAST_OWN:
        return Note(message=N_("Without the names of person and shop too little of it is left."))
    return None


#: what is put before and behind a usual word so that it looks like another one
_AROUND = "0123456789!@#$%^&*()-_=+.,;:?~*/\\'\"<>[]{}|`。，！？"


def _encodes(password: str) -> bool:
    try:
        password.encode()
    except UnicodeEncodeError:
        return False
    return True


def _is_row(plain: str) -> bool:
    """Whether it is a row of keys or letters, forwards or back, any number of times: 123412341234, poiuytrewq."""
    for row in _ROWS:
        for way in (row * 4, row[::-1] * 4):
            if plain in way:
                return True
    return any(plain == plain[:n] * (len(plain) // n) + plain[: len(plain) % n] for n in range(1, 5))
