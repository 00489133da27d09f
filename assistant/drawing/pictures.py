"""The pictures of the return guide: plain shapes in a square of 100 units, drawn for this desk."""

from __future__ import annotations

from assistant.domain.wording import Picture

#: colours: ink, brand, paper, cardboard with its shade and tape, warning, approval
INK, BRAND, PAPER, BOX, SHADE, TAPE = "#24323d", "#0b6e70", "#ffffff", "#d9a566", "#b9813f", "#f4e0b8"
AMBER, GREEN, RED, GREY = "#e8a100", "#2f8f4e", "#c23a2b", "#c4ccd4"


def picture(name: Picture, x: float, y: float, side: float) -> str:
    """One picture with its upper left corner at (x, y)."""
    return f'<g transform="translate({x:g} {y:g}) scale({side / 100:g})">{_SHAPES[name]}</g>'


def parcel(x: float, y: float, side: float) -> str:
    """The closed parcel of the heading."""
    return f'<g transform="translate({x:g} {y:g}) scale({side / 100:g})">{_PARCEL}</g>'


def _rect(x: float, y: float, width: float, height: float, fill: str, more: str = "") -> str:
    return f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" fill="{fill}"{more}/>'


def _path(d: str, stroke: str = INK, width: float = 4, fill: str = "none") -> str:
    ends = 'stroke-linecap="round" stroke-linejoin="round"'
    return f'<path d="{d}" fill="{fill}" stroke="{stroke}" stroke-width="{width:g}" {ends}/>'


def _circle(x: float, y: float, radius: float, fill: str, more: str = "") -> str:
    return f'<circle cx="{x:g}" cy="{y:g}" r="{radius:g}" fill="{fill}"{more}/>'


def _bars(x: float, y: float, height: float) -> str:
    """A barcode, 40 units wide."""
    widths = (3, 1, 2, 4, 1, 3, 1, 2, 3, 1, 4, 2)
    places = [x + sum(widths[:place]) + place * 1.2 for place in range(len(widths))]
    return "".join(_rect(at, y, wide, height, INK) for at, wide in zip(places, widths, strict=True))


_PARCEL = (
    f'<path d="M8 30 50 14 92 30 50 46z" fill="{TAPE}"/>'
    f'<path d="M8 30 50 46V94L8 76z" fill="{BOX}"/><path d="M92 30 50 46V94L92 76z" fill="{SHADE}"/>'
    f'<path d="M29 22 71 38V58L63 61 55 58V44L21 25z" fill="{PAPER}" opacity=".55"/>'
    + _rect(16, 56, 24, 16, PAPER, ' rx="2" transform="skewY(22) translate(0 -11)"')
)
_REQUEST = (
    _rect(26, 6, 48, 88, INK, ' rx="9"')
    + _rect(31, 14, 38, 68, PAPER, ' rx="2"')
    + _rect(36, 20, 14, 14, BOX, ' rx="2"')
    + _path("M54 23H64M54 31H60", GREY)
    + _path("M36 43H64M36 51H58", GREY)
    + _rect(36, 60, 28, 14, BRAND, ' rx="7"')
    + _path("M44 67 48 71 56 63", PAPER, 3)
    + _circle(50, 88, 3, PAPER)
)
_PACK = (
    '<g><path d="M30 34C38 28 62 28 70 34L66 60H34z" fill="#7fb7d6"/>'
    + _path("M42 31C44 39 56 39 58 31", PAPER, 3)
    + "</g>"
    + _rect(16, 52, 68, 40, BOX, ' rx="3"')
    + f'<path d="M16 54 4 40 24 40 32 54z" fill="{SHADE}"/><path d="M84 54 96 40 76 40 68 54z" fill="{SHADE}"/>'
    + _rect(44, 52, 12, 40, TAPE)
    + _circle(80, 18, 13, TAPE)
    + _circle(80, 18, 6, PAPER)
    + _path("M68 22 58 28", TAPE, 7)
)
_SEND = (
    _rect(4, 30, 56, 44, BOX, ' rx="4"')
    + _rect(26, 30, 10, 14, TAPE)
    + f'<path d="M60 42H80L94 58V74H60z" fill="{BRAND}"/><path d="M66 48H77L86 58H66z" fill="{PAPER}"/>'
    + _rect(10, 52, 26, 16, PAPER, ' rx="2"')
    + _path("M14 57H30M14 63H24", GREY, 3)
    + "".join(_circle(x, 76, 10, INK) + _circle(x, 76, 4, PAPER) for x in (24, 76))
    + _path("M8 18H40M16 10H52", GREY, 4)
)
_SCAN = (
    _rect(14, 16, 72, 68, PAPER, f' rx="6" stroke="{INK}" stroke-width="4"')
    + _path("M24 28H54M24 36H44", GREY)
    + _bars(29, 48, 24)
    + _path("M8 60H92", RED, 4)
)
_CHECK = (
    _rect(12, 34, 58, 54, BOX, ' rx="4"')
    + _rect(35, 34, 12, 54, TAPE)
    + _circle(64, 42, 23, PAPER, f' stroke="{INK}" stroke-width="6"')
    + _path("M81 59 94 74", INK, 9)
    + _path("M53 42 61 50 76 33", GREEN, 6)
)
_RECEIPT = (
    f'<path d="M22 8H78V92L68.700 84 59.300 92 50 84 40.700 92 31.300 84 22 92z" fill="{PAPER}" stroke="{INK}" '
    'stroke-width="4" stroke-linejoin="round"/>' + _path("M33 24H67M33 36H67M33 48H54", GREY, 5) + _bars(31, 58, 14)
)
_OUTER_BOX = (
    _rect(6, 14, 88, 80, TAPE, f' rx="6" stroke="{SHADE}" stroke-width="5" stroke-dasharray="11 7"')
    + _rect(24, 36, 52, 44, BOX, ' rx="4"')
    + _rect(44, 36, 12, 44, PAPER)
    + _path("M50 4V26M41 18 50 27 59 18", INK, 6)
)
_PREPAID = (
    _circle(50, 50, 38, PAPER, f' stroke="{RED}" stroke-width="9"')
    + _rect(28, 38, 44, 24, GREEN, ' rx="3"')
    + _circle(50, 50, 8, PAPER)
    + _path("M24 76 76 24", RED, 9)
)
_PHOTO = (
    _rect(8, 28, 84, 58, INK, ' rx="9"')
    + _rect(32, 16, 36, 18, INK, ' rx="6"')
    + _circle(50, 56, 21, PAPER)
    + _circle(50, 56, 14, BRAND)
    + _circle(78, 40, 5, AMBER)
)
_WARNING = (
    f'<path d="M50 10 94 88H6z" fill="{AMBER}" stroke="{AMBER}" stroke-width="8" stroke-linejoin="round"/>'
    + _rect(45, 36, 10, 28, INK, ' rx="5"')
    + _circle(50, 76, 6, INK)
)
_CALENDAR = (
    _rect(12, 18, 76, 72, PAPER, f' rx="8" stroke="{INK}" stroke-width="4"')
    + f'<path d="M12 38V26A8 8 0 0 1 20 18H80A8 8 0 0 1 88 26V38z" fill="{BRAND}"/>'
    + _path("M32 10V26M68 10V26", INK, 7)
    + _path("M34 64 46 75 68 52", GREEN, 8)
)
_SHAPES = {
    Picture.REQUEST: _REQUEST,
    Picture.PACK: _PACK,
    Picture.SEND: _SEND,
    Picture.SCAN: _SCAN,
    Picture.CHECK: _CHECK,
    Picture.RECEIPT: _RECEIPT,
    Picture.OUTER_BOX: _OUTER_BOX,
    Picture.PREPAID: _PREPAID,
    Picture.PHOTO: _PHOTO,
    Picture.WARNING: _WARNING,
    Picture.ANSWER: _CALENDAR,
}
