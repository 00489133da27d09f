"""One tree of errors: the class docstring's first line is the message, fields say what happened, `remedy` what to do.

Messages and remedies are catalogue keys; those written in this file are collected in `assistant/cli/error_words.py`.
"""

from __future__ import annotations

from collections.abc import Mapping


class DeskError(Exception):
    """Something went wrong at the desk."""

    #: stable name for scripts and the HTTP table
    code = "desk_error"
    remedy = ""

    def __init__(self, message: str = "", *, remedy: str = "", **values: object) -> None:
        """Keys with `{named}` values; `{name!r}` is a quotation, and stays as it is in every language.

        `message`, `remedy` and `str(error)` are English; `Translator.error` says it in the language of a person.
        """
        self.said = message or self.title()
        self.advice = remedy or type(self).remedy
        self.values = values
        self.message, self.remedy = _filled(self.said, values), _filled(self.advice, values)
        super().__init__(self.message)

    @classmethod
    def title(cls) -> str:
        """What kind of error this is: the first line of its docstring."""
        return (cls.__doc__ or "").strip().partition("\n")[0]

    def __str__(self) -> str:
        return f"{self.message} {self.remedy}".strip()


def _filled(text: str, values: Mapping[str, object]) -> str:
    return text.format(**values) if values else text


class WrongInput(DeskError):
    """The input cannot be used."""

    code = "wrong_input"


class Contradicting(WrongInput):
    """{n} clauses contradict others, so {path} was not added."""

    code = "contradicting"
    remedy = "Change one of the two texts, or say which stands with --stands old, new or both."


class UnreadableFile(WrongInput):
    """The file cannot be read."""

    code = "unreadable_file"


class MissingColumns(WrongInput):
    """The file lacks a column that its rows need.

    `lacking` are the fields with a header they are known by, `guesses` the header that looks most like each, empty
    where none does, `other` the kind whose columns the file has, if it is another one.
    """

    code = "missing_columns"

    def __init__(
        self,
        *,
        kind: str,
        lacking: Mapping[str, str],
        seen: tuple[str, ...],
        guesses: Mapping[str, str],
        other: str | None = None,
    ) -> None:
        self.kind, self.lacking, self.seen, self.guesses, self.other = kind, lacking, seen, guesses, other
        guessed = [repr(header) for header in guesses.values() if header]
        if other:
            remedy = "Its columns are those of {other!r}: pass --kind {other!s}."
        elif guessed:
            remedy = "Perhaps {guessed} is meant: then pass {options}."
        else:
            remedy = "Name the column, as in {options}."
        super().__init__(
            "Rows of the kind {kind} need {lacking}, and no column is known to hold it. Headers seen: {seen}.",
            remedy=remedy,
            kind=kind,
            other=str(other or ""),
            lacking=" + ".join(f"{field} ({header})" for field, header in lacking.items()),
            seen=", ".join(map(repr, seen)) or "-",
            guessed=" + ".join(guessed),
            options=" ".join(f'--map "{field}={guesses.get(field) or "HEADER"}"' for field in lacking),
        )


class UnknownShop(WrongInput):
    """There is no such shop at this desk."""

    code = "unknown_shop"

    def __init__(self, shop: str, *, known: tuple[str, ...]) -> None:
        self.shop, self.known = shop, known
        shops = ", ".join(known)
        if not known:
            super().__init__(
                "This desk has no shop yet.", remedy="Import an export, or add one with `assistant shop add`."
            )
        elif not shop:
            super().__init__("This desk has several shops: {shops}.", remedy="Name one with --shop.", shops=shops)
        else:
            super().__init__(
                "No shop {shop!r} at this desk; known: {shops}.",
                remedy="Add it with `assistant shop add`, or pass --shop with a known one.",
                shop=shop,
                shops=shops,
            )


class NeverOpen(WrongInput):
    """The shop is never open, so no time can pass for it."""

    code = "never_open"

    def __init__(self, *, days: int, day: str) -> None:
        self.days, self.day = days, day
        super().__init__(
            "The shop is not open once within {days} days from {day}, so no time can pass for it.",
            remedy="Give it hours with `assistant shop edit ID --hours`, or open days with --usual.",
            days=days,
            day=day,
        )


class UnknownCase(WrongInput):
    """There is no such case."""

    code = "unknown_case"

    def __init__(self, case: str) -> None:
        self.case = case
        super().__init__("There is no case {case!r}.", remedy="`assistant queue` lists the cases.", case=case)


class InvalidHandbook(WrongInput):
    """A playbook, wording or rule file is not valid."""

    code = "invalid_handbook"

    def __init__(self, file: str, line: int | None, problem: str) -> None:
        self.file, self.line, self.problem = file, line, problem
        place = f"{file}:{line}" if line else file
        super().__init__(
            "{place}: {problem}.", remedy="Correct the file and run the command again.", place=place, problem=problem
        )


class InvalidDocument(WrongInput):
    """A policy or FAQ document cannot be indexed."""

    code = "invalid_document"


class NotAllowed(DeskError):
    """This step is not allowed in this state."""

    code = "not_allowed"


class DeskBusy(DeskError):
    """Others have been writing for too long; nothing of this was done."""

    code = "desk_busy"
    remedy = "Try again in a moment."
    #: after which to try again
    seconds = 2


class TakenOver(NotAllowed):
    """Another sender was quicker; whatever became of the item is theirs to say."""

    code = "taken_over"


class UnknownPerson(NotAllowed):
    """Nobody of this name decides in this shop."""

    code = "unknown_person"

    def __init__(self, name: str, *, shop: str, known: tuple[str, ...]) -> None:
        self.name, self.known = name, known
        if not known:
            message = "Nobody may decide in shop {shop} yet."
            remedy = "Say who you are, once: assistant --shop {shop} people add {name!r} --role owner"
        elif not name.strip():
            message, remedy = "A decision needs a name.", "Pass --as NAME; known: {names}."
        else:
            message = "Nobody called {name!r} decides in shop {shop}; known: {names}."
            remedy = "Pass --as with a known name, or: assistant --shop {shop} people add {name!r} --role agent"
        super().__init__(message, remedy=remedy, name=name.strip() or "NAME", shop=shop, names=", ".join(known))


class AboveRole(NotAllowed):
    """More than this person's role allows."""

    code = "above_role"


class SamePerson(NotAllowed):
    """The second approval must come from somebody else."""

    code = "same_person"


class NeedsTwo(NotAllowed):
    """This needs two people, and each of them a look of its own."""

    code = "needs_two"
    remedy = "Approve this case by itself."


class Blocked(NotAllowed):
    """The guard blocks the text."""

    code = "blocked"
    remedy = "Edit the text and approve again."


class WasProbe(DeskError):
    """The decision was on a test, not on a real draft."""

    code = "was_probe"
    remedy = "Nothing was approved, changed or rejected; the real texts wait: assistant show {case} --as {name!r}"


class ChangedMeanwhile(DeskError):
    """Somebody or something changed the case since it was read."""

    code = "changed_meanwhile"
    remedy = "Look at the case again and decide on what it says now."


class SendRefused(DeskError):
    """The send was refused: what would leave is not what was approved."""

    code = "send_refused"


class DamagedRecord(DeskError):
    """A record of the database cannot be read: it was changed from outside or damaged."""

    code = "damaged_record"
    remedy = "Restore a backup; `assistant audit verify` tells whether the records of decisions are whole."


class ChannelFailed(DeskError):
    """The channel did not take the text."""

    code = "channel_failed"

    def __init__(self, message: str = "", *, remedy: str = "", again_after: int = 0, **values: object) -> None:
        """`again_after` is how many seconds the channel asks to be left alone, 0 where it does not say."""
        super().__init__(message, remedy=remedy, **values)
        self.again_after = again_after


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
