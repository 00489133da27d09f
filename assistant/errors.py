"""One tree of errors: the class docstring is the message, fields carry what happened, `remedy` says what to do."""

from __future__ import annotations


class DeskError(Exception):
    """Something went wrong at the desk."""

    #: stable name for scripts and the HTTP table
    code = "desk_error"
    remedy = ""

    def __init__(self, message: str | None = None, *, remedy: str | None = None) -> None:
        self.message = message or (type(self).__doc__ or "").strip()
        if remedy is not None:
            self.remedy = remedy
        super().__init__(self.message)

    def __str__(self) -> str:
        return f"{self.message} {self.remedy}".strip()


class WrongInput(DeskError):
    """The input cannot be used."""

    code = "wrong_input"


class UnreadableFile(WrongInput):
    """The file cannot be read."""

    code = "unreadable_file"


class MissingColumns(WrongInput):
    """The file has no column that holds the buyer's words."""

    code = "missing_columns"

    def __init__(self, *, seen: tuple[str, ...]) -> None:
        self.seen = seen
        super().__init__(
            f"No column holds the buyer's words. Headers seen: {', '.join(repr(each) for each in seen) or 'none'}.",
            remedy="Name one 评价内容, Review or text, or pass --map text=HEADER.",
        )


class UnknownShop(WrongInput):
    """There is no such shop at this desk."""

    code = "unknown_shop"

    def __init__(self, shop: str, *, known: tuple[str, ...]) -> None:
        self.shop, self.known = shop, known
        super().__init__(
            f"No shop {shop!r} at this desk; known: {', '.join(known) or 'none'}.",
            remedy="Add it with `assistant shop add`, or pass --shop with a known one.",
        )


class UnknownCase(WrongInput):
    """There is no such case."""

    code = "unknown_case"

    def __init__(self, case: str) -> None:
        self.case = case
        super().__init__(f"There is no case {case!r}.", remedy="`assistant queue` lists the cases.")


class InvalidHandbook(WrongInput):
    """A playbook, wording or rule file is not valid."""

    code = "invalid_handbook"

    def __init__(self, file: str, line: int | None, problem: str) -> None:
        self.file, self.line, self.problem = file, line, problem
        place = f"{file}:{line}" if line else file
        super().__init__(f"{place}: {problem}", remedy="Correct the file and run the command again.")


class InvalidDocument(WrongInput):
    """A policy or FAQ document cannot be indexed."""

    code = "invalid_document"


class NotAllowed(DeskError):
    """This step is not allowed in this state."""

    code = "not_allowed"


class ChangedMeanwhile(DeskError):
    """Somebody or something changed the case since it was read."""

    code = "changed_meanwhile"
    remedy = "Look at the case again and decide on what it says now."


class SendRefused(DeskError):
    """The send was refused: what would leave is not what was approved."""

    code = "send_refused"


class ChannelFailed(DeskError):
    """The channel did not take the text."""

    code = "channel_failed"


class OutcomeUnknown(DeskError):
    """The channel gave no answer, so nobody knows whether the text arrived."""

    code = "outcome_unknown"
    remedy = "Look at the channel and mark the item as sent or not sent; it is never sent again by itself."


class UnsafeSetup(DeskError):
    """The desk refuses to start on this set-up."""

    code = "unsafe_setup"


class ModelUnavailable(DeskError):
    """The configured language model gave no usable answer."""

    code = "model_unavailable"
