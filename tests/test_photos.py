"""Buyers' pictures: kept once, as pixels alone, only from where the seller put them, and never fetched."""

from __future__ import annotations

import base64
import random
import stat
import struct
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from assistant.channels import photos
from assistant.channels.photos import LONG_SIDE, MOST_BYTES, PhotoShelf, jpeg_of
from assistant.domain.case import Photo

pytestmark = pytest.mark.anyio

RED, BLUE = (200, 30, 30), (30, 30, 200)
SECRET = b"31.2304N 121.4737E"


def picture(size: tuple[int, int] = (40, 30), colour: tuple[int, ...] = RED, mode: str = "RGB") -> Image.Image:
    return Image.new(mode, size, colour)


def encoded(image: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    out = BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def data_url(data: bytes, kind: str = "image/png") -> str:
    return f"data:{kind};base64,{base64.b64encode(data).decode()}"


def opened(data: bytes | None) -> Image.Image:
    assert data is not None
    return Image.open(BytesIO(data))


def png_claiming(width: int, height: int) -> bytes:
    """A PNG of a few bytes whose header promises that many pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(b"\0" * 100)) + chunk(b"IEND", b"")


@pytest.fixture
def shelf(tmp_path: Path) -> PhotoShelf:
    return PhotoShelf(tmp_path / "desk" / "photos")


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """A folder beside an export with one picture, and a picture outside of it."""
    folder = tmp_path / "export"
    (folder / "图片").mkdir(parents=True)
    (folder / "图片" / "1.png").write_bytes(encoded(picture()))
    (tmp_path / "outside.png").write_bytes(encoded(picture(colour=BLUE)))
    return folder


def files_of(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


async def test_a_picture_is_kept_once_however_it_came(shelf: PhotoShelf, export: Path, tmp_path: Path) -> None:
    (export / "again.png").write_bytes(encoded(picture()))
    names = ["图片/1.png", " 图片\\1.png ", "again.png", data_url(encoded(picture()))]
    kept = await shelf.keep(names, beside=export)
    (photo,) = {each.id for each in kept}
    assert [each.reference for each in kept] == [*names[:3], ""]
    path = shelf.path_of(photo)
    assert [path] == files_of(tmp_path / "desk")
    assert path == tmp_path / "desk" / "photos" / photo[:2] / f"{photo}.jpg"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert await shelf.keep(names, beside=export) == kept
    await shelf.forget([photo, "../../outside"])
    assert shelf.path_of(photo) is None
    assert files_of(tmp_path / "desk") == []


@pytest.mark.parametrize(
    "reference",
    [
        "https://example.com/a.png",
        "HTTP://example.com/a.png",
        "//example.com/a.png",
        "\\\\server\\share\\a.png",
        "file:///etc/hostname",
        "../outside.png",
        "图片/../../outside.png",
        "..\\outside.png",
        "link.png",
        "linked/outside.png",
        "gone.png",
        "图片",
        "loop",
        "notes.txt",
        "a\0b.png",
        "\ud800.png",
        "x" * 5000,
        ".",
        "",
        "data:image/png;base64,****",
        "data:image/png;base64,AAAA",
        "data:text/html;base64,PGI+",
    ],
)
async def test_what_is_no_picture_of_the_export_stays_a_reference(
    shelf: PhotoShelf, export: Path, tmp_path: Path, reference: str
) -> None:
    (export / "link.png").symlink_to(tmp_path / "outside.png")
    (export / "linked").symlink_to(tmp_path)
    (export / "loop").symlink_to(export / "loop")
    (export / "notes.txt").write_text("no picture")
    (photo,) = await shelf.keep([reference], beside=export)
    assert photo.id == ""
    assert len(photo.reference) <= photos.REFERENCE_LENGTH
    assert not (tmp_path / "desk").exists()


async def test_an_absolute_path_and_no_folder_at_all_stay_references(shelf: PhotoShelf, export: Path) -> None:
    inside = str(export / "图片" / "1.png")
    assert await shelf.keep([inside], beside=export) == [Photo(id="", reference=inside)]
    assert await shelf.keep(["图片/1.png"], beside=None) == [Photo(id="", reference="图片/1.png")]


async def test_a_broken_data_url_leaves_no_more_than_its_digest(shelf: PhotoShelf) -> None:
    one, other = await shelf.keep([data_url(b"1" * 9000), data_url(b"2" * 9000)], beside=None)
    assert one.reference.startswith("data:image/png;sha256=")
    assert len(one.reference) < 50
    assert one != other


async def test_files_beyond_the_limit_are_not_opened(
    shelf: PhotoShelf, export: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    noise = Image.frombytes("RGB", (60, 60), random.Random(1).randbytes(60 * 60 * 3))
    (export / "big.png").write_bytes(encoded(noise))
    monkeypatch.setattr(photos, "MOST_BYTES", 9000)
    kept = await shelf.keep(["big.png", data_url(encoded(noise)), "图片/1.png"], beside=export)
    assert [bool(each.id) for each in kept] == [False, False, True]
    assert MOST_BYTES == 15 * 2**20


@pytest.mark.parametrize(
    "data",
    [
        png_claiming(8000, 6000),
        png_claiming(11_000, 11_000),
        png_claiming(60_000, 60_000),
        b"",
        b"GIF89a",
        b"\xff\xd8\xff\xe0" + b"\0" * 40,
        encoded(picture())[:-30],
        encoded(Image.effect_noise((99, 99), 90), "JPEG")[:900],
        encoded(picture(), "TIFF"),
        encoded(picture(), "PPM"),
        encoded(picture(), "EPS"),
        b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
    ],
    ids=["48 MP", "121 MP", "3600 MP", "empty", "head", "zeros", "cut", "cut jpeg", "tiff", "ppm", "eps", "svg"],
)
def test_bombs_broken_files_and_other_formats_are_no_pictures(data: bytes) -> None:
    assert jpeg_of(data) is None


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "BMP"])
@pytest.mark.parametrize("mode", ["RGB", "L", "P", "1"])
def test_every_format_becomes_a_jpeg(kind: str, mode: str) -> None:
    before = picture().convert(mode)
    after = opened(jpeg_of(encoded(before if kind != "JPEG" or mode != "P" else picture(), kind)))
    assert (after.format, after.mode, after.size) == ("JPEG", "RGB", (40, 30))


def test_nothing_but_the_pixels_is_kept() -> None:
    image = picture()
    exif = Image.Exif()
    exif[0x010E] = SECRET.decode()
    hidden = encoded(image, "JPEG", exif=exif, comment=SECRET, xmp=SECRET) + SECRET
    assert hidden.count(SECRET) == 4
    kept = jpeg_of(hidden)
    assert SECRET not in (kept or b"")
    assert opened(kept).info.keys() <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


def test_a_picture_taken_upright_stands_upright_and_is_made_small() -> None:
    image = picture((4000, 100))
    image.paste(BLUE, (0, 0, 2000, 100))
    exif = Image.Exif()
    exif[0x0112] = 6  # turn to the right
    kept = opened(jpeg_of(encoded(image, "JPEG", exif=exif)))
    assert kept.size == (51, LONG_SIDE)
    red, _, blue = kept.getpixel((25, 100))  # type: ignore[misc]
    assert blue > red


def test_of_a_moving_picture_the_first_frame_is_kept() -> None:
    moving = encoded(picture(), "GIF", save_all=True, append_images=[picture(colour=BLUE)])
    red, _, blue = opened(jpeg_of(moving)).getpixel((5, 5))  # type: ignore[misc]
    assert red > blue


def test_what_is_transparent_becomes_white() -> None:
    seen = opened(jpeg_of(encoded(picture(colour=(200, 30, 30, 0), mode="RGBA"))))
    assert min(seen.getpixel((5, 5))) > 250  # type: ignore[arg-type]


def test_colours_are_read_by_the_pictures_own_profile() -> None:
    """A profile whose first channel is blue and whose third is red: what it calls red is shown blue."""
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = srgb.replace(b"rXYZ", b"?XYZ").replace(b"bXYZ", b"rXYZ").replace(b"?XYZ", b"bXYZ")
    red, _, blue = opened(jpeg_of(encoded(picture(), "JPEG", icc_profile=swapped))).getpixel((5, 5))  # type: ignore[misc]
    assert blue > 150 > red
    broken = jpeg_of(encoded(picture(), "JPEG", icc_profile=b"no profile" * 20))
    assert opened(broken).size == (40, 30)


async def test_a_shelf_that_cannot_be_written_says_so(export: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OSError, match="file"):
        await PhotoShelf(tmp_path / "file").keep(["图片/1.png"], beside=export)
