"""What a person says when they decide, and what came of it."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from api.routes.case_shapes import FindingOut
from api.routes.shapes import Shape, ShopName, example
from assistant.desk.answering.asking_again import LONGEST as LONGEST_WISH
from assistant.desk.deciding.typing import LONGEST
from assistant.domain.before import Answer
from assistant.domain.case import CaseState
from assistant.domain.draft import DraftKind
from assistant.domain.verdict import Verdict

Text = Annotated[str, Field(min_length=1, max_length=LONGEST)]
Words = Annotated[str, Field(max_length=1000)]
Kinds = Annotated[list[DraftKind], Field(max_length=len(DraftKind), description="Only these; else all that may go.")]
ChannelName = Annotated[
    str, Field(pattern=r"^[a-z_]{0,30}$", description="copy_post, spreadsheet or webhook; else the shop's.")
]


class Asked(BaseModel):
    """A body of a request; fields that are not named here are refused."""

    model_config = ConfigDict(extra="forbid")


def asked_example(value: dict[str, Any]) -> ConfigDict:
    return ConfigDict(extra="forbid", json_schema_extra={"examples": [value]})


class Approve(Asked):
    model_config = asked_example({"kinds": ["public_reply"], "channel": "copy_post"})
    kinds: Kinds = []
    channel: ChannelName = ""


class SeenCase(Asked):
    """A case and its ETag as it was seen, without quotation marks."""

    case: Annotated[str, Field(max_length=60)]
    seen: Annotated[str, Field(pattern=r"^[0-9a-f]{12}$")]


class ApproveMany(Asked):
    model_config = asked_example({"shop": "muguang", "cases": [{"case": "muguang-17", "seen": "5c1fa92e07d4"}]})
    shop: ShopName = ""
    cases: Annotated[list[SeenCase], Field(min_length=1, max_length=500)]
    kinds: Kinds = []
    channel: ChannelName = ""


class Edit(Asked):
    model_config = asked_example({"text": "您好，杯盖裂了确实影响使用，对不起。"})
    text: Text


class Reject(Asked):
    model_config = asked_example({"reason": "the buyer means another order"})
    reason: Words = ""


class AskAgain(Asked):
    """What should be different about the texts; it changes wording, never what is offered."""

    model_config = asked_example({"wish": "Shorter, and begin with the leaking lid."})
    wish: Annotated[str, Field(min_length=1, max_length=LONGEST_WISH)]


class Extra(Asked):
    """What the buyer had to pay because of the problem, in the currency of the case; 0 takes it back."""

    model_config = asked_example({"amount": "12.50", "why": "return freight, receipt seen"})
    amount: Annotated[str, Field(max_length=40)]
    why: Words


class Heard(Asked):
    model_config = asked_example({"answer": "accepted", "note": "by chat"})
    answer: Literal[Answer.ACCEPTED, Answer.DECLINED, Answer.COUNTERED]
    note: Words = ""


class CallOff(Asked):
    model_config = asked_example({"whole_buyer": False})
    whole_buyer: bool = False


class ApprovedOut(Shape):
    """Texts that are queued, and those that wait for a second person; or why nothing was approved."""

    model_config = example(
        {
            "case": "muguang-17",
            "by": "Wang",
            "approved": ["public_reply"],
            "awaiting_second": [],
            "error": None,
            "code": None,
            "remedy": None,
        }
    )
    case: str
    by: str
    approved: list[DraftKind]
    awaiting_second: list[DraftKind]
    error: str | None
    code: str | None
    remedy: str | None


class ApprovedMany(Shape):
    """One outcome a case, in the order asked; `approved` counts those that were."""

    shop: str
    approved: int
    outcomes: list[ApprovedOut]


class CheckedOut(Shape):
    """`verdict` is the strictest finding's; offsets count code points of the text."""

    model_config = example({"verdict": "pass", "findings": []})
    verdict: Verdict
    findings: list[FindingOut]


class StateOut(Shape):
    model_config = example({"case": "muguang-17", "state": "proposed"})
    case: str
    state: CaseState


class WithdrawnOut(Shape):
    model_config = example({"case": "muguang-17", "texts": ["public_reply"]})
    case: str
    texts: list[DraftKind]


class ExtraOut(Shape):
    model_config = example({"case": "muguang-17", "amount": "CNY 12.50"})
    case: str
    amount: str
