"""HTML as people see it: a tame copy with known elements only, well nested, without anything a reader would not see.

One pass over the text without recursion, so that no page can make it slow or run out of stack.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from dataclasses import dataclass, field

from assistant.knowledge.documents.html_styles import Look, Rules, look_of, rules_of

#: open elements that are copied; what is nested deeper is copied as text
DEEPEST = 60
#: how far an end tag looks for its beginning; only broken pages need more than a few
_REACH = 100
_MOST_CELLS = 50

_DROPPED = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "iframe",
        "noembed",
        "noframes",
        "svg",
        "canvas",
        "audio",
        "video",
        "object",
        "applet",
        "select",
        "datalist",
        "textarea",
        "title",
    ]
)
#: whose content is no markup
_RAW = frozenset(["script", "style", "noscript", "iframe", "noembed", "noframes", "xmp", "textarea", "title"])
_VOID = frozenset(
    [
        "br",
        "hr",
        "img",
        "input",
        "meta",
        "link",
        "wbr",
        "col",
        "area",
        "base",
        "source",
        "track",
        "embed",
        "param",
        "frame",
        "keygen",
    ]
)
_COPIED = frozenset(
    [
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "p",
        "div",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "table",
        "thead",
        "tbody",
        "tfoot",
        "tr",
        "th",
        "td",
        "caption",
        "pre",
        "blockquote",
        "section",
        "article",
        "main",
        "header",
        "footer",
        "nav",
        "aside",
        "figure",
        "figcaption",
        "address",
    ]
)
_BLOCKS = _COPIED | frozenset(["form", "fieldset", "details", "summary", "center", "body", "html", "hr"])
_ROWS = frozenset({"thead", "tbody", "tfoot"})
#: what a start tag closes, and what it does not look beyond
_CLOSES: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset({"li"}), frozenset({"ul", "ol", "table"})),
    **dict.fromkeys(("dt", "dd"), (frozenset({"dt", "dd"}), frozenset({"dl", "table"}))),
    **dict.fromkeys(("td", "th"), (frozenset({"td", "th"}), frozenset({"tr", "table"}))),
    "tr": (frozenset({"tr"}), frozenset({"table", *_ROWS})),
    **dict.fromkeys(_ROWS, (_ROWS, frozenset({"table"}))),
}
_CELL_EDGES = frozenset({"td", "th", "caption", "table"})

_TAG = re.compile(
    r"<(?P<end>/?)(?P<name>[A-Za-z][^\s/>]*+)"
    r"(?P<facts>(?:[\s/]++|[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>\"'][^\s>]*+)?+)?+)*+)>"
)
_FACT = re.compile(r"([^\s/>][^\s/>=]*+)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s>]*+)))?+")
_ENDS = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in _RAW}
_COMMENT_END = re.compile(r"--!?>")


@dataclass(slots=True)
class _Open:
    name: str
    copied: bool
    dropped: bool
    look: Look


@dataclass(slots=True)
class _Tamer:
    rules: Rules
    title: str = ""
    out: list[str] = field(default_factory=list)
    open: list[_Open] = field(default_factory=list)
    depth: int = 0
    names: Counter[str] = field(default_factory=Counter)

    def text(self, said: str) -> None:
        top = self.open[-1] if self.open else None
        if said and not (top and (top.dropped or (top.look.pale and not top.look.backed))):
            self.out.append(html.escape(html.unescape(said), quote=False))

    def start(self, name: str, facts: dict[str, str]) -> None:
        self._close_implied(name)
        top = self.open[-1] if self.open else _Open("", False, False, Look())
        look = look_of(name, facts, self.rules)
        dropped = top.dropped or look.hidden or name in _DROPPED or (name == "dialog" and "open" not in facts)
        if name in _VOID:
            if not dropped and name in ("br", "hr"):
                self.out.append(f"<{name}/>")
            return
        copied = not dropped and name in _COPIED and self.depth < DEEPEST
        if copied:
            self.depth += 1
            self.out.append(f"<{name}{_span(name, facts)}>")
        elif not dropped and name in _BLOCKS:
            self._break()
        backed = look.backed if look.backed is not None else top.look.backed
        pale = look.pale if look.pale is not None else top.look.pale
        self.open.append(_Open(name, copied, dropped, Look(pale=pale, backed=backed)))
        self.names[name] += 1

    def end(self, name: str) -> None:
        if not self.names[name]:
            return
        edges = _BLOCKS if name not in _BLOCKS else frozenset() if name == "table" else _CELL_EDGES
        self._close(frozenset({name}), edges)

    def finish(self) -> str:
        while self.open:
            self._pop()
        return "".join(self.out)

    def _close_implied(self, name: str) -> None:
        if name in _CLOSES:
            self._close(*_CLOSES[name])
        elif name in _BLOCKS and self.names["p"]:
            self._close(frozenset({"p"}), _BLOCKS)

    def _close(self, wanted: frozenset[str], edges: frozenset[str]) -> None:
        """Close the innermost of the wanted elements, and all inside it, unless an edge lies between."""
        for place in range(len(self.open) - 1, max(-1, len(self.open) - 1 - _REACH), -1):
            if self.open[place].name in wanted:
                while len(self.open) > place:
                    self._pop()
                return
            if self.open[place].name in edges:
                return

    def _pop(self) -> None:
        last = self.open.pop()
        self.names[last.name] -= 1
        if last.copied:
            self.depth -= 1
            self.out.append(f"</{last.name}>")
        elif not last.dropped and last.name in _BLOCKS:
            self._break()

    def _break(self) -> None:
        """Keep the words of a block apart that is not copied."""
        sign = "<br/>" if self.depth >= DEEPEST else "\n"
        if self.out and self.out[-1] != sign:
            self.out.append(sign)


def tame(page: str) -> tuple[str, str]:
    """The tame copy of a page, and what its <title> says."""
    tamer = _Tamer(rules_of(page))
    at, end = 0, len(page)
    while at < end:
        less = page.find("<", at)
        tamer.text(page[at : less if less >= 0 else end])
        if less < 0:
            break
        at = _past(tamer, page, less)
    return tamer.finish(), tamer.title


def _past(tamer: _Tamer, page: str, at: int) -> int:
    """Take in what starts with `<` at this place; the place behind it. What never ends is not shown by browsers."""
    if page.startswith("<!--", at):
        end = _COMMENT_END.search(page, at + 2 if page.startswith("<!-->", at) else at + 4)
        return end.end() if end else len(page)
    if page.startswith(("<!", "<?", "</"), at) and not page[at + 2 : at + 3].isalpha():
        return page.find(">", at) + 1 or len(page)
    if page.startswith(("<!", "<?"), at):
        return page.find(">", at) + 1 or len(page)
    if not (page[at + 1 : at + 2].isascii() and page[at + 1 : at + 2].isalpha()) and page[at + 1 : at + 2] != "/":
        tamer.text("&lt;")
        return at + 1
    tag = _TAG.match(page, at)
    if not tag:
        return len(page)
    name = tag["name"].lower()
    if tag["end"]:
        tamer.end(name)
        return tag.end()
    if name in _RAW:
        return _past_raw(tamer, page, name, tag)
    tamer.start(name, _facts(tag["facts"]))
    return tag.end()


def _past_raw(tamer: _Tamer, page: str, name: str, tag: re.Match[str]) -> int:
    end = _ENDS[name].search(page, tag.end())
    stop = end.start() if end else len(page)
    inside_picture = any(each.dropped for each in tamer.open[-1:])
    if name == "title" and not tamer.title and not inside_picture:
        tamer.title = " ".join(html.unescape(page[tag.end() : stop]).split())
    if name == "xmp":
        tamer.start("pre", {})
        tamer.text(html.escape(page[tag.end() : stop]))
        tamer.end("pre")
    return page.find(">", stop) + 1 or len(page)


def _facts(written: str) -> dict[str, str]:
    facts: dict[str, str] = {}
    for match in _FACT.finditer(written):
        facts.setdefault(match[1].lower(), html.unescape(match[2] or match[3] or match[4] or ""))
    return facts


def _span(name: str, facts: dict[str, str]) -> str:
    """How many columns and rows a cell takes, when it says so and is a cell."""
    if name not in ("td", "th"):
        return ""
    told = ((each, facts.get(each, "")) for each in ("colspan", "rowspan"))
    return "".join(
        f' {each}="{min(int(count), _MOST_CELLS)}"'
        for each, count in told
        if re.fullmatch(r"[1-9]\d{0,4}", count, re.A)
    )
