"""A model on this machine that reads every case as a script says, and writes from the plan in Chinese or English."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from assistant.domain.draft import DraftKind
from evals.model_server.honest import (
    NO_TEXTS,
    answered,
    asked_for,
    buyer_words,
    is_public,
    is_written,
    kind_of,
    offered,
    plan_of_cause,
    product_slot,
    quoted,
    reading,
    sentence,
    standing_cause,
    words_of,
)

#: a sentence each, by language; `{product}` and `{date}` become the labels of slots
_WORDS: dict[str, dict[str, str]] = {
    "en": {
        "sorry": "Hello, we are sorry that your {product} brought you this trouble instead of joy.",
        "looking": "We are looking into what happened with this order and how to prevent it.",
        "written": "We have sent you a message on the platform so that we can put this right.",
        "order page": "Please reach us through the order page so that we can put this right.",
        "heard": "Hello, that is no way to receive a {product}, and we understand that you are disappointed.",
        "ask": "To go on we still need from you: {asked}.",
        "next": "We come back to you by {date} at the latest.",
        "after": "Hello, has everything that we agreed on arrived and been settled to your satisfaction?",
        "stay": "If anything is still open, answer this message and we go on from here.",
        "flaw": "We answer every message within 3 days.",
    },
    "zh": {
        "sorry": "您好，这件{product}让您失望了，真的很抱歉。",
        "looking": "您说的情况我们正在逐项核对，也会想办法不再让它发生。",
        "written": "我们已经在平台消息里给您留言，会把这件事处理好。",
        "order page": "请您从订单页面联系我们，我们会把这件事处理好。",
        "heard": "您好，满心期待的{product}变成这样，换了谁都会不舒服，实在抱歉。",
        "ask": "麻烦您再提供一下：{asked}，我们好接着处理。",
        "next": "我们最晚在{date}前给您答复。",
        "after": "您好，之前说好的事情都办妥了吗，您还满意吗？",
        "stay": "还有没解决的地方，直接回复这条消息，我们接着处理。",
        "flaw": "我们会在3天内回复每一条消息。",
    },
}
_GIVEN = {
    "en": {
        "full_refund": "We would like to refund",
        "refund_without_return": "You may keep it, and we would like to refund",
        "partial_refund": "As compensation we would like to refund",
        "pick_up_and_refund": "We would like to have it fetched and then to refund",
        "coupon": "There is also a coupon for you of",
        "replacement": "We would like to send you a new one.",
        "exchange": "We would like to exchange it for you.",
        "return": "You can send it back to us.",
        "expedite": "We will press the carrier to move your parcel.",
        "spare_part": "We would like to send you the part that you need.",
        "repair": "We would like to repair it for you.",
        "sample": "We would like to send you a sample with it.",
        "gift": "We would like to send you a small gift with it.",
    },
    "zh": {
        "full_refund": "这笔订单我们想给您退款",
        "refund_without_return": "东西您留着，不用寄回，我们给您退款",
        "partial_refund": "我们想补偿您",
        "pick_up_and_refund": "我们安排上门取件，再给您退款",
        "coupon": "另外给您一张优惠券，金额是",
        "replacement": "我们想给您重新寄一件。",
        "exchange": "我们想给您换一件。",
        "return": "您可以把商品寄回给我们。",
        "expedite": "我们会催快递尽快处理您的包裹。",
        "spare_part": "我们想给您补寄需要的配件。",
        "repair": "我们想给您维修。",
        "sample": "我们想随件给您寄一份试用装。",
        "gift": "我们想随件给您寄一份小礼物。",
    },
}
_ASKED = {"zh": {"order": "订单", "photo": "照片", "photo of the parcel label": "面单照片", "measurements": "平铺尺寸"}}


@dataclass(kw_only=True)
class Part:
    """How the model behaves in one case: what it reads, whether its first texts break a rule, what a chain's say."""

    reading: Mapping[str, Any]
    flawed: bool = False
    texts: Sequence[str] = ()
    written: int = 0


@dataclass
class Scripted:
    """Answers each request by the part that is set; `said` are its answers, in order."""

    part: Part = field(default_factory=lambda: Part(reading={}))
    said: list[str] = field(default_factory=list)

    def __call__(self, request: dict[str, Any]) -> dict[str, Any] | str:
        answer = self._answer(request)
        self.said.append(answer if isinstance(answer, str) else json.dumps(answer, ensure_ascii=False))
        return answer

    def _answer(self, request: dict[str, Any]) -> dict[str, Any] | str:
        form = ((request.get("response_format") or {}).get("json_schema") or {}).get("name", "text")
        if form == "Classification":
            return self._classified()
        if form == "text":
            self.part.written += 1
            return self.part.texts[self.part.written - 1]
        words = re.search(r"\S{1,12}", buyer_words(request))
        read = {"evidence": [words[0]] if words else [], **self.part.reading}
        return reading(read) if form == "Reading" else self._answered(request, read)

    def _classified(self) -> dict[str, Any]:
        read = self.part.reading
        return {
            "quotes": [],
            "cause": read["cause"],
            "secondary_causes": [],
            "responsible": read["fault"],
            "severity": read["severity"],
            "safety": read["safety"],
            "wants": read["ask"],
            "language": read["language"],
        }

    def _answered(self, request: dict[str, Any], read: dict[str, Any]) -> dict[str, Any]:
        cause = standing_cause(request) or read["cause"]
        if not plan_of_cause(request, cause):
            return answered(request, read, NO_TEXTS)
        texts = _texts(request, read, cause)
        if self.part.flawed:
            self.part.flawed = False
            texts[DraftKind.PRIVATE_OFFER].append(sentence("next_step", _WORDS[_language(request)]["flaw"]))
        return answered(request, read, {str(kind): each for kind, each in texts.items()})


def _language(request: dict[str, Any]) -> str:
    found = re.search(r"^Texts in (\w+)", words_of(request), re.MULTILINE)
    return found[1] if found and found[1] in _WORDS else "en"


def _texts(request: dict[str, Any], read: Mapping[str, Any], cause: str) -> dict[DraftKind, list[dict[str, Any]]]:
    language = _language(request)
    said = _WORDS[language]
    product = product_slot(request)
    goods = f"{{{product}}}" if product else {"en": "order", "zh": "商品"}[language]
    held = (product,) if product else ()
    reached = "written" if is_written(request) else "order page"
    return {
        DraftKind.PUBLIC_REPLY: [
            sentence("empathy", said["sorry"].format(product=goods), *held),
            sentence("next_step", said["looking"]),
            sentence("next_step", said[reached]),
        ]
        if is_public(request)
        else [],
        DraftKind.PRIVATE_OFFER: [
            sentence("empathy", said["heard"].format(product=goods), *held),
            *_policies(request, cause),
            *(_given(remedy, language) for remedy in offered(request, cause, **_wish(read))),
            *_asking(request, cause, language),
            sentence("next_step", said["next"].format(date="{date}")),
        ],
        DraftKind.FOLLOW_UP: [sentence("next_step", said["after"]), sentence("empathy", said["stay"])],
    }


def _wish(read: Mapping[str, Any]) -> dict[str, str]:
    return {"ask": read["ask"], "severity": read["severity"]}


def _policies(request: dict[str, Any], cause: str) -> Iterator[dict[str, Any]]:
    """The first clause of the cause that can be quoted."""
    if quote := quoted(request, cause):
        yield sentence("policy", f"{{{quote}}}")


def _given(remedy: str, language: str) -> dict[str, Any]:
    said = _GIVEN[language][kind_of(remedy)]
    stop, space = {"en": (".", " "), "zh": ("。", "")}[language]
    if remedy[0] != "{":
        return sentence("offer", said, remedy)
    return sentence("offer", f"{said.rstrip(stop)}{space}{remedy}{stop}")


def _asking(request: dict[str, Any], cause: str, language: str) -> Iterator[dict[str, Any]]:
    """What the plan asks the buyer for, in words."""
    if asked := asked_for(request, cause):
        names = [_ASKED.get(language, {}).get(each, each) for each in asked]
        joined = {"en": ", ", "zh": "、"}[language].join(names)
        yield sentence("next_step", _WORDS[language]["ask"].format(asked=joined))
