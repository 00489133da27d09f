"""A return guide as a picture (SVG): portrait, 1080 wide and as high as its words need, to send along in a chat.

Nothing is loaded and nothing can run: shapes and escaped text with presentation attributes alone, so that the picture
also shows under a strict content security policy.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from assistant.domain.return_guide import GuideLine, ReturnGuide
from assistant.domain.wording import Picture
from assistant.drawing.lines import plain, wrapped
from assistant.drawing.pictures import AMBER, BRAND, GREY, INK, PAPER, parcel, picture

#: width of the card and the least height, a portrait that fits a telephone; the space around and between
WIDTH, HEIGHT, EDGE, GAP = 1080, 1600, 48, 22
#: lines a name may take before it is clipped; an address is never clipped
NAME_LINES, PRODUCT_LINES = 2, 3
#: side of the picture beside a step, and of the smaller ones
TILE, SMALL = 120, 56
#: width of the panel that lists what must be in the parcel
CONTENTS = 430
_PAGE, _TINT, _WARM = "#f4f7f7", "#e3f1f0", "#fff5dc"
#: line height by language; Thai and Vietnamese carry marks above and below
_LEADING = {"th": 1.6, "vi": 1.42}
_FONTS = (
    "'Noto Sans', 'Segoe UI', Roboto, Arial, 'PingFang SC', 'Hiragino Sans', 'Microsoft YaHei', 'Noto Sans CJK SC', "
    "'Leelawadee UI', Thonburi, 'Noto Sans Thai', sans-serif"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Letters:
    """How a text is set: size in units of the card, colour, weight."""

    size: float
    fill: str = INK
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """Something drawn from its upper edge at 0 down; `at` moves it."""

    shapes: str
    height: float

    def at(self, x: float, y: float) -> str:
        return f'<g transform="translate({x:g} {y:g})">{self.shapes}</g>'


def return_card(guide: ReturnGuide) -> str:
    """The whole picture."""
    shapes, y = "", 0.0
    head = _head(guide)
    shapes += head.at(0, 0)
    y += head.height + 2 * GAP
    for number, line in enumerate(guide.steps, start=1):
        step = _step(number, line, guide.language)
        shapes += step.at(EDGE, y)
        y += step.height + GAP
    for panel in (_beside(_contents(guide), _terms(guide)), _cautions(guide)):
        shapes += panel.at(EDGE, y)
        y += panel.height + GAP
    height = max(HEIGHT, round(y + EDGE - GAP))
    title = escape(f"{plain(guide.title)} · {plain(guide.product)}")
    words = escape("\n".join(map(plain, guide.lines())))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" viewBox="0 0 {WIDTH} {height}" '
        f"xml:lang={quoteattr(guide.language)} font-family={quoteattr(_FONTS)} role='img'>"
        f"<title>{title}</title><desc>{words}</desc>"
        f'<rect width="{WIDTH}" height="{height}" fill="{_PAGE}"/>{shapes}</svg>\n'
    )


def _head(guide: ReturnGuide) -> Block:
    """Shop, heading and goods beside the parcel."""
    room = WIDTH - 2 * EDGE - 250
    parts = [
        _text(guide.shop, room, Letters(size=32, fill=_TINT), guide.language, most=NAME_LINES),
        _text(guide.title, room, Letters(size=62, fill=PAPER, bold=True), guide.language),
        _text(guide.product, room, Letters(size=38, fill=PAPER), guide.language, most=PRODUCT_LINES),
    ]
    words = _stacked(parts, 10)
    height = max(words.height + 2 * 36, 264)
    band = f'<rect width="{WIDTH}" height="{height:g}" fill="{BRAND}"/>'
    middle = (height - words.height) / 2
    return Block(band + words.at(EDGE, middle) + parcel(WIDTH - EDGE - 210, (height - 210) / 2, 210), height)


def _step(number: int, line: GuideLine, language: str) -> Block:
    """A picture with the step's number, and beside it what to do."""
    left = TILE + 30
    room = WIDTH - 2 * EDGE - left
    words = _addressed(line, room, language) if line.address else _text(line.text, room, Letters(size=34), language)
    height = max(TILE, words.height)
    top = (height - TILE) / 2
    tile = f'<rect y="{top:g}" width="{TILE}" height="{TILE}" rx="24" fill="{_TINT}"/>'
    badge = (
        f'<circle cx="8" cy="{top + 12:g}" r="28" fill="{BRAND}"/>'
        f'<text x="8" y="{top + 25:g}" font-size="36" font-weight="700" fill="{PAPER}" text-anchor="middle">'
        f"{number}</text>"
    )
    shapes = tile + picture(line.picture, 15, top + 15, TILE - 30) + badge
    return Block(shapes + words.at(left, (height - words.height) / 2), height)


def _addressed(line: GuideLine, room: float, language: str) -> Block:
    """The step with the address, which stands on a label of its own in letters that can be copied by hand."""
    inner = 28
    address = _text(line.address, room - 2 * inner, Letters(size=38, bold=True), language)
    label = Block(
        f'<rect width="{room:g}" height="{address.height + 2 * 22:g}" rx="14" fill="{PAPER}" stroke="{BRAND}" '
        f'stroke-width="4" stroke-dasharray="14 9"/>' + address.at(inner, 22),
        address.height + 2 * 22,
    )
    around = [_text(each.strip(" :：,，"), room, Letters(size=34), language) for each in (line.before, line.after)]
    return _stacked([around[0], label, around[1]], 12)


def _contents(guide: ReturnGuide) -> Block:
    """What must be in the parcel, to be ticked off."""
    room = CONTENTS - 2 * GAP
    lines = []
    for each in guide.contents:
        words = _text(each, room - 58, Letters(size=30), guide.language, most=PRODUCT_LINES)
        box = (
            f'<rect y="5" width="34" height="34" rx="6" fill="{PAPER}" stroke="{BRAND}" stroke-width="4"/>'
            f'<path d="M8 22 15 30 27 13" fill="none" stroke="{BRAND}" stroke-width="5" stroke-linecap="round"/>'
        )
        lines.append(Block(box + words.at(58, 0), max(words.height, 44)))
    heading = _text(guide.contents_title, room, Letters(size=34, fill=BRAND, bold=True), guide.language)
    return _stacked([heading, *lines], 12)


def _terms(guide: ReturnGuide) -> Block:
    """Who bears the shipping, and by when the shop writes."""
    said = [(Picture.SEND, guide.freight), (Picture.ANSWER, guide.answer)]
    room = WIDTH - 2 * EDGE - GAP - CONTENTS - 2 * GAP
    return _stacked([_beside_picture(name, text, room, guide.language, 76) for name, text in said if text], GAP)


def _cautions(guide: ReturnGuide) -> Block:
    room = WIDTH - 2 * EDGE - 2 * GAP
    heading = _text(guide.cautions_title, room - SMALL - 20, Letters(size=34, bold=True), guide.language)
    title = Block(
        picture(Picture.WARNING, 2, (heading.height - 52) / 2, 52) + heading.at(SMALL + 20, 0), heading.height
    )
    lines = [_beside_picture(each.picture, each.text, room, guide.language, SMALL) for each in guide.cautions]
    return _panel(_stacked([title, *lines], 18), WIDTH - 2 * EDGE, fill=_WARM, edge=AMBER)


def _beside_picture(name: Picture, text: str, room: float, language: str, side: float) -> Block:
    words = _text(text, room - side - 20, Letters(size=30), language)
    height = max(words.height, side)
    return Block(picture(name, 0, (height - side) / 2, side) + words.at(side + 20, (height - words.height) / 2), height)


def _beside(left: Block, right: Block) -> Block:
    """Two panels of the same height side by side."""
    height = max(left.height, right.height)
    rest = WIDTH - 2 * EDGE - GAP - CONTENTS
    first, second = (
        _panel(Block(each.shapes, height), across, fill=PAPER, edge=GREY)
        for each, across in ((left, CONTENTS), (right, rest))
    )
    return Block(first.shapes + second.at(CONTENTS + GAP, 0), first.height)


def _panel(inside: Block, across: float, *, fill: str, edge: str) -> Block:
    height = inside.height + 2 * GAP
    frame = f'<rect width="{across:g}" height="{height:g}" rx="20" fill="{fill}" stroke="{edge}" stroke-width="3"/>'
    return Block(frame + inside.at(GAP, GAP), height)


def _stacked(blocks: Sequence[Block], gap: float) -> Block:
    """One below the other; what is empty takes no room."""
    shapes, y = "", 0.0
    for each in blocks:
        if each.height:
            shapes += each.at(0, y)
            y += each.height + gap
    return Block(shapes, max(0.0, y - gap))


def _text(text: str, room: float, letters: Letters, language: str, *, most: int = 0) -> Block:
    """Lines of text; one element a line, so that every reader breaks it alike."""
    leading = letters.size * _LEADING.get(language, 1.35)
    weight = ' font-weight="700"' if letters.bold else ""
    lines = wrapped(text, room, letters.size, bold=letters.bold, most=most)
    first = (leading + letters.size * 0.72) / 2
    drawn = [
        f'<text y="{first + place * leading:g}" font-size="{letters.size:g}" fill="{letters.fill}"{weight}>'
        f"{escape(each)}</text>"
        for place, each in enumerate(lines)
    ]
    return Block("".join(drawn), len(lines) * leading)
