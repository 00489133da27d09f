"""What the styles of a page hide from its readers: elements not shown, and letters in the colour of the paper."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

_HIDING = re.compile(
    r"display:none|visibility:(?:hidden|collapse)|content-visibility:hidden"
    r"|opacity:0*(?:\.0*)?(?![\d.])"
    r"|font-size:(?:0+(?:\.\d+)?(?:px|pt)|[01]px|1pt|0+(?:\.0+)?(?![\d.]))"
    r"|text-indent:-\d{3,}"
    r"|clip:rect\((?:[01](?:px)?[,)]?){4}|clip-path:inset\((?:50|100)%|transform:scale[xy]?\(0\)"
    r"|-webkit-text-fill-color:transparent"
)
_AWAY = re.compile(r"(?<![a-z-])(?:left|right|top|bottom|margin(?:-left|-top)?):-\d{4,}")
_NOTHING = re.compile(r"(?<![a-z-])(?:max-)?(?:height|width):[01](?:px)?(?![\d.%a-z])")
_COLOUR = re.compile(r"(?<![a-z-])color:([^;]+)")
_BACKGROUND = re.compile(r"(?<![a-z-])background(?:-color|-image)?:([^;]+)")
_PALE = re.compile(
    r"white|transparent|snow|ivory|#f[c-f]f[c-f]f[c-f](?:f[c-f])?|#[ef]{3}f?|#[0-9a-f]{3}0|#[0-9a-f]{6}0[0-9a-f]"
    r"|rgba?\(25[0-5],25[0-5],25[0-5](?:,[\d.]+)?\)|rgba?\(\d+,\d+,\d+,0(?:\.0\d*)?\)|hsla?\(\d+,\d+%,(?:99|100)%.*"
)
_NO_BACKGROUND = re.compile(r"(?:none|inherit|initial|unset|0).*|")
_STYLE = re.compile(r"<style(?=[\s>])[^>]*+>", re.IGNORECASE)
_STYLE_END = re.compile(r"</style", re.IGNORECASE)
_SELECTOR = re.compile(r"[a-z0-9]*([.#][\w-]+)")
#: style sheets longer than this are looked at so far
_LONGEST = 500_000

#: the declarations of each class (`.name`) and id (`#name`) of a page
Rules = Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """None where an element says nothing. `pale` letters have the colour of paper; `backed` ones another ground."""

    hidden: bool = False
    pale: bool | None = None
    backed: bool | None = None


def look_of(name: str, facts: Mapping[str, str], rules: Rules) -> Look:
    """How an element looks by its own facts and by the page's rules for its classes and its id."""
    if not facts:
        return Look()
    names = [f".{each}" for each in facts.get("class", "").split()[:20]] + [f"#{facts.get('id', '')}"]
    style = ";".join([*(rules[each] for each in names if each in rules), _plain(facts.get("style", ""))])
    colour = (_COLOUR.findall(style) or [facts.get("color", "").strip().lower() if name == "font" else ""])[-1]
    ground = (_BACKGROUND.findall(style) or [facts.get("bgcolor", facts.get("background", "")).strip().lower()])[-1]
    return Look(
        hidden="hidden" in facts or _is_hidden(style),
        pale=bool(_PALE.fullmatch(_first(colour))) if colour else None,
        backed=not (_NO_BACKGROUND.fullmatch(ground) or _PALE.fullmatch(_first(ground))) if ground else None,
    )


def rules_of(page: str) -> Rules:
    """The rules of the page's own style sheets that name one class or id; those for print or small screens are not."""
    rules: dict[str, str] = {}
    at = 0
    while start := _STYLE.search(page, at):
        end = _STYLE_END.search(page, start.end())
        at = end.end() if end else len(page)
        for selectors, said in _blocks(page[start.end() : min(at, start.end() + _LONGEST)]):
            for selector in selectors.split(","):
                if match := _SELECTOR.fullmatch(selector.strip()):
                    rules[match[1]] = f"{rules.get(match[1], '')};{said}"[-2000:]
    return rules


def _blocks(sheet: str) -> list[tuple[str, str]]:
    """Selectors and declarations of the outermost blocks."""
    found: list[tuple[str, str]] = []
    depth, before = 0, ""
    for piece in re.split(r"([{}])", re.sub(r"/\*.*?(?:\*/|$)|<!--|-->", "", sheet, flags=re.DOTALL)):
        if piece == "{":
            depth += 1
        elif piece == "}":
            depth = max(0, depth - 1)
        elif depth == 0:
            before = piece.rpartition(";")[2].strip()
        elif depth == 1 and not before.startswith("@"):
            found.append((before, _plain(piece)))
    return found


def _is_hidden(style: str) -> bool:
    if _HIDING.search(style):
        return True
    if "overflow" in style and _NOTHING.search(style):
        return True
    return "position" in style and bool(_AWAY.search(style))


def _plain(style: str) -> str:
    """Declarations in lower case without blanks and comments; a blank inside a value becomes a comma."""
    said = re.sub(r"/\*.*?(?:\*/|$)", "", style.lower(), flags=re.DOTALL).replace("!important", "")
    return re.sub(r"\s+", ",", re.sub(r"\s*([:;,()])\s*", r"\1", said.strip()))


def _first(value: str) -> str:
    """The first part of a value of several: `white,url(...)`."""
    return value if "(" in value.partition(",")[0] else value.partition(",")[0]
