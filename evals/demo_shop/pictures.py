"""Small drawn pictures, as buyers would photograph it, written as PNG byte for byte the same everywhere."""

from __future__ import annotations

import struct
import zlib

WIDTH, HEIGHT = 80, 60
#: sixteen colours, RGB
PALETTE = bytes.fromhex(
    "f4efe6 c58a52 8f3b2a 3a2a24 5b7c99 d9d9d9 ffffff 9aa3a8 2f3b45 b9c7b0 e8c9a0 6d4a33 c9442f f6e27a 7fb3c8 e9b7c0"
)
Point = tuple[float, float]
Shape = tuple[int, tuple[Point, ...]]

_SKIRT: tuple[Point, ...] = ((32, 10), (48, 10), (64, 52), (16, 52))
_COAT: tuple[Point, ...] = ((20, 8), (60, 8), (66, 56), (14, 56))
_PLATE: tuple[Point, ...] = ((12, 30), (22, 14), (40, 9), (58, 14), (68, 30), (58, 46), (40, 52), (22, 46))

#: name -> background, then polygons of a colour each, the later above the earlier
DRAWINGS: dict[str, tuple[int, tuple[Shape, ...]]] = {
    "skirt-1.png": (0, ((2, _SKIRT), (3, ((32, 10), (48, 10), (49, 14), (31, 14))))),
    "skirt-2.png": (5, ((1, ((4, 8), (36, 8), (36, 52), (4, 52))), (2, ((44, 8), (76, 8), (76, 52), (44, 52))))),
    "zip-1.png": (0, ((4, _COAT), (8, ((39, 8), (41, 8), (48, 56), (32, 56))), (13, ((36, 30), (40, 28), (40, 36))))),
    "zip-2.png": (7, ((10, _COAT), (3, ((38, 8), (42, 8), (42, 30), (54, 56), (26, 56), (38, 30))))),
    "shards-1.png": (
        11,
        ((9, _PLATE), (11, ((40, 9), (44, 9), (36, 30), (46, 36), (34, 52), (30, 51), (38, 36), (30, 30)))),
    ),
    "shards-2.png": (5, ((14, ((8, 40), (24, 12), (30, 44))), (14, ((40, 50), (46, 20), (70, 34), (58, 54))))),
    "box-1.png": (8, ((11, ((10, 18), (70, 12), (66, 54), (14, 50))), (3, ((30, 14), (48, 30), (36, 34), (26, 28))))),
    "lamp-1.png": (10, ((6, ((28, 8), (52, 8), (60, 34), (20, 34))), (3, ((24, 44), (56, 44), (60, 54), (20, 54))))),
    "label-1.png": (4, ((6, ((16, 12), (64, 12), (64, 48), (16, 48))), (8, ((24, 24), (56, 24), (56, 28), (24, 28))))),
    "fluff-1.png": (15, ((6, ((14, 20), (26, 14), (30, 26), (18, 30))), (6, ((46, 34), (60, 30), (58, 46), (44, 44))))),
}


def picture(name: str) -> bytes:
    """One of the drawings as PNG."""
    return drawn(*DRAWINGS[name])


def drawn(background: int, shapes: tuple[Shape, ...]) -> bytes:
    """A drawing as PNG with sixteen colours, its data stored and not compressed: no library has a say in the bytes."""
    rows = bytearray()
    for y in range(HEIGHT):
        colours = [_colour(x + 0.5, y + 0.5, background, shapes) for x in range(WIDTH)]
        rows += b"\0" + bytes(left << 4 | right for left, right in zip(colours[::2], colours[1::2], strict=True))
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            _chunk(b"IHDR", struct.pack(">IIBBBBB", WIDTH, HEIGHT, 4, 3, 0, 0, 0)),
            _chunk(b"PLTE", PALETTE),
            _chunk(b"IDAT", _stored(bytes(rows))),
            _chunk(b"IEND", b""),
        )
    )


def _colour(x: float, y: float, background: int, shapes: tuple[Shape, ...]) -> int:
    return next((colour for colour, corners in reversed(shapes) if _inside(x, y, corners)), background)


def _inside(x: float, y: float, corners: tuple[Point, ...]) -> bool:
    """Whether a ray to the right crosses the outline an odd number of times."""
    inside = False
    for (x1, y1), (x2, y2) in zip(corners, (*corners[1:], corners[0]), strict=True):
        if (y1 > y) != (y2 > y) and x < x1 + (y - y1) / (y2 - y1) * (x2 - x1):
            inside = not inside
    return inside


def _stored(data: bytes) -> bytes:
    """A zlib stream of one stored block (RFC 1950 and 1951), for at most 65,535 bytes."""
    size = len(data)
    return b"\x78\x01\x01" + struct.pack("<HH", size, size ^ 0xFFFF) + data + struct.pack(">I", zlib.adler32(data))


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
