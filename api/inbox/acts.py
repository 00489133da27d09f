"""The acts of the inbox, once: the key sheet, the palette and the script all read this table.

A button carries `data-act`; its key, its row in the sheet and its line in the palette follow from here. `initials` are
the pinyin initials by which the palette finds an act in Chinese.
"""

from __future__ import annotations

from dataclasses import dataclass

from assistant.domain.note import N_


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """`keys` as the script names them: a letter, `shift+h`, a chord `g q`; `where` is a heading of the sheet.

    `decides` says that the act changes something: it is dead while the screen has just moved on, when a key repeats,
    and while the desk cannot be reached.
    """

    name: str
    keys: str
    words: str
    where: str
    initials: str = ""
    decides: bool = False

    @property
    def shown(self) -> tuple[str, ...]:
        """The keys as a person reads them, one after another."""
        return tuple(_SHOWN.get(each, each.title()) for each in self.keys.split(" "))

    @property
    def aria(self) -> str:
        """For `aria-keyshortcuts`; a chord has none there."""
        return "" if " " in self.keys else _ARIA.get(self.keys, self.keys.title())


_SHOWN = {"mod+k": "Ctrl/⌘+K", "mod+enter": "Ctrl/⌘+Enter", "escape": "Esc"}
_ARIA = {"mod+k": "Control+K", "mod+enter": "Control+Enter", "?": "?"}

LIST, CASE, GO, ANYWHERE = N_("in the list"), N_("in a case"), N_("go to"), N_("anywhere")

ACTS = (
    Act(name="next", keys="j", words=N_("next"), where=LIST, initials="xyt"),
    Act(name="previous", keys="k", words=N_("previous"), where=LIST, initials="syt"),
    Act(name="open", keys="enter", words=N_("open the case"), where=LIST, initials="dk"),
    Act(name="tick", keys="x", words=N_("tick"), where=LIST, initials="gx"),
    Act(name="tick-to", keys="shift+x", words=N_("tick to here"), where=LIST, initials="gxdzl"),
    Act(name="show-new", keys=".", words=N_("show new cases"), where=LIST, initials="xsxgd"),
    Act(name="approve", keys="a", words=N_("approve what is ticked"), where=CASE, initials="pz", decides=True),
    Act(name="edit", keys="e", words=N_("edit the text"), where=CASE, initials="xg"),
    Act(name="reject", keys="r", words=N_("reject, with a reason"), where=CASE, initials="th", decides=True),
    Act(name="again", keys="n", words=N_("ask again, with an instruction"), where=CASE, initials="cx", decides=True),
    Act(name="cause", keys="c", words=N_("correct the cause"), where=CASE, initials="gyy", decides=True),
    Act(name="mine", keys="i", words=N_("mine"), where=CASE, initials="gw", decides=True),
    Act(name="assign", keys="m", words=N_("give it to somebody"), where=CASE, initials="zp", decides=True),
    Act(name="snooze", keys="s", words=N_("later"), where=CASE, initials="sh", decides=True),
    Act(name="escalate", keys="shift+e", words=N_("pass it to a supervisor"), where=CASE, initials="zzg", decides=True),
    Act(name="undo", keys="z", words=N_("take it back"), where=CASE, initials="ch"),  # never too quick to stop
    Act(name="text-1", keys="1", words=N_("the first text"), where=CASE, initials="dyg"),
    Act(name="text-2", keys="2", words=N_("the second text"), where=CASE, initials="deg"),
    Act(name="text-3", keys="3", words=N_("the third text"), where=CASE, initials="dsg"),
    Act(name="left", keys="h", words=N_("column to the left"), where=CASE, initials="zyl"),
    Act(name="right", keys="l", words=N_("column to the right"), where=CASE, initials="yyl"),
    Act(name="photos", keys="p", words=N_("photos"), where=CASE, initials="zp"),
    Act(name="translate", keys="t", words=N_("translate, or hide that"), where=CASE, initials="fy"),
    Act(name="clause", keys="v", words=N_("next clause a text rests on"), where=CASE, initials="xytk"),
    Act(name="finding", keys="f", words=N_("next finding"), where=CASE, initials="xyjcx"),
    Act(name="history", keys="shift+h", words=N_("history and audit"), where=CASE, initials="ls"),
    Act(name="copy", keys="y", words=N_("copy the text"), where=CASE, initials="fz", decides=True),
    Act(name="target", keys="o", words=N_("open where it is posted"), where=CASE, initials="dkmb"),
    Act(name="posted", keys="d", words=N_("mark as posted"), where=CASE, initials="yfb", decides=True),
    Act(name="save", keys="mod+enter", words=N_("save the edit"), where=CASE, initials="bc", decides=True),
    Act(name="go-queue", keys="g q", words=N_("the queue"), where=GO, initials="dl"),
    Act(name="go-bulk", keys="g b", words=N_("groups"), where=GO, initials="pl"),
    Act(name="go-todo", keys="g t", words=N_("what is owed"), where=GO, initials="db"),
    Act(name="go-post", keys="g p", words=N_("what is posted by hand"), where=GO, initials="sdfb"),
    Act(name="go-companion", keys="g c", words=N_("the chat companion"), where=GO, initials="ltbs"),
    Act(name="go-figures", keys="g d", words=N_("figures"), where=GO, initials="sj"),
    Act(name="go-start", keys="g n", words=N_("setting up"), where=GO, initials="kssy"),
    Act(name="go-supervisor", keys="g s", words=N_("the supervisor's page"), where=GO, initials="zg"),
    Act(name="go-people", keys="g u", words=N_("who works here"), where=GO, initials="ry"),
    Act(name="search", keys="/", words=N_("search"), where=ANYWHERE, initials="ss"),
    Act(name="palette", keys="mod+k", words=N_("all acts"), where=ANYWHERE, initials="sy"),
    Act(name="help", keys="?", words=N_("keys"), where=ANYWHERE, initials="jp"),
    Act(name="back", keys="escape", words=N_("back, close"), where=ANYWHERE, initials="fh"),
)
#: pages of the bar at the top, as (act, path, words, icon); one stands here once something stands behind it
PAGES: tuple[tuple[str, str, str, str], ...] = (
    ("go-queue", "/", N_("queue"), "inbox"),
    ("go-bulk", "/bulk", N_("groups"), "layers"),
    ("go-post", "/post", N_("to post"), "copy"),
    ("go-todo", "/todo", N_("owed"), "list-todo"),
    ("go-companion", "/companion", N_("companion"), "message-square"),
    ("go-figures", "/figures", N_("figures"), "chart-column"),
    ("go-supervisor", "/supervisor", N_("supervisor"), "shield-alert"),
    ("go-start", "/start", N_("setting up"), "check"),
    ("go-people", "/people", N_("people"), "user-plus"),
)
#: acts that lead to what an owner alone may see
OWNERS = frozenset({"go-people"})
BY_NAME = {each.name: each for each in ACTS}
