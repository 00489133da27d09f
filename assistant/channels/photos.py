"""Buyers' pictures, each kept once: opened as what it claims to be, made small, written anew and never fetched."""

from __future__ import annotations

import asyncio
import base64
import binascii
import hashlib
import logging
import re
import threading
import warnings
from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from assistant.channels.atomic import replacing
from assistant.domain.case import Photo

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

_log = logging.getLogger(__name__)

#: the largest file that is opened, in bytes, and the largest picture, in pixels
MOST_BYTES, MOST_PIXELS = 15 * 2**20, 40_000_000
#: pixels on the long side of what is kept
LONG_SIDE = 2048
#: quality of the JPEG that is kept, of 100; colours and seams can still be judged
QUALITY = 85
#: all that is opened; formats that call other programs or hold other files stay shut
FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "AVIF")
#: characters of a reference that are kept
REFERENCE_LENGTH = 1000

_DATA = re.compile(r"data:image/[\w.+-]{1,40}(?:;[\w=-]{1,60})*;base64,", re.IGNORECASE | re.ASCII)
#: `https://...` and every other scheme, and `//host/...`
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+:|//|\\\\", re.IGNORECASE)
_ID = re.compile(r"[0-9a-f]{64}")


class PhotoShelf:
    """Pictures as `<folder>/<first two of the id>/<id>.jpg`; the id is the SHA-256 of the file, so equal ones are one.

    What is kept is a new JPEG of the pixels alone: no place, no device, no comment, nothing hidden behind the picture.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        # a decoded picture takes up to 160 MB: one at a time, however many files or events come at once
        self._decoding = threading.Lock()

    async def keep(self, references: Sequence[str], *, beside: Path | None) -> list[Photo]:
        """One photo for each reference, in order: a file below the folder `beside`, or a `data:` URL.

        A web address, and what is no picture within the limits, stays a reference. Raises OSError only where the
        shelf cannot be written.
        """
        return await asyncio.to_thread(lambda: [self._keep_one(each, beside) for each in references])

    def path_of(self, photo: str) -> Path | None:
        """The file of an id; None if there is none."""
        path = self._path(photo) if _ID.fullmatch(photo) else None
        return path if path and path.is_file() else None

    async def forget(self, photos: Iterable[str]) -> None:
        """Destroy these pictures. Cases may share one: pass only ids that no other case has."""
        paths = [self._path(each) for each in photos if _ID.fullmatch(each)]

        def destroy() -> None:
            for path in paths:
                path.unlink(missing_ok=True)

        await asyncio.to_thread(destroy)

    def _path(self, photo: str) -> Path:
        return self._folder / photo[:2] / f"{photo}.jpg"

    def _keep_one(self, reference: str, beside: Path | None) -> Photo:
        found = _DATA.match(reference)
        data = _decoded(reference[found.end() :]) if found else _file_of(reference.strip(), beside)
        name = _short(reference, found.end()) if found else reference[:REFERENCE_LENGTH]
        if data is None:
            return Photo(id="", reference=name)
        with self._decoding:
            jpeg = jpeg_of(data)
        if jpeg is None:
            return Photo(id="", reference=name)
        photo = hashlib.sha256(jpeg).hexdigest()
        path = self._path(photo)
        if not path.is_file():
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            with replacing(path) as temporary:
                temporary.write_bytes(jpeg)
        return Photo(id=photo, reference="" if found else name)


def _short(reference: str, start: int) -> str:
    """What is kept of a `data:` URL that holds no picture: its kind, and a digest that tells it from others."""
    digest = hashlib.sha256(reference.encode("utf-8", "surrogatepass")).hexdigest()
    return f"{reference[:start].partition(';')[0]};sha256={digest[:16]}"


def _decoded(text: str) -> bytes | None:
    """The bytes of base64 text that is no longer than the limit."""
    if len(text) > MOST_BYTES * 4 // 3 + 4:
        return None
    try:
        return base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError):
        return None


def _file_of(reference: str, beside: Path | None) -> bytes | None:
    """The bytes of a file below `beside`; None for anything else, also where `..` or a link leads out of the folder."""
    name = PurePosixPath(reference.replace("\\", "/"))
    if beside is None or not reference or _ADDRESS.match(reference) or name.is_absolute():
        return None
    try:
        folder = beside.resolve(strict=True)
        path = (folder / name).resolve(strict=True)
        if not path.is_relative_to(folder) or not path.is_file() or path.stat().st_size > MOST_BYTES:
            return None
        return path.read_bytes()
    except (OSError, ValueError, RuntimeError):  # missing, not readable, no name of a file, links in a circle
        return None


def jpeg_of(data: bytes) -> bytes | None:
    """The picture as a new JPEG in sRGB, upright, at most `LONG_SIDE` on its long side; None if `data` is no picture.

    Of a moving picture the first frame is taken; what is transparent becomes white.
    """
    from PIL import Image

    warnings.simplefilter("error", Image.DecompressionBombWarning)  # no picture, and no noise in the terminal
    try:
        with Image.open(BytesIO(data), formats=FORMATS) as claimed:
            if claimed.width * claimed.height > MOST_PIXELS:
                return None
            claimed.verify()
        with Image.open(BytesIO(data), formats=FORMATS) as picture:
            written = BytesIO()
            _clean(picture).save(written, "JPEG", quality=QUALITY, optimize=True)
            return written.getvalue()
    except Exception as error:  # a decoder met with a hostile file raises whatever it likes
        _log.info("not a picture: %s", type(error).__name__)
        return None


def _clean(picture: Picture) -> Picture:
    """The pixels alone: small, upright, in sRGB, on white."""
    from PIL import Image, ImageOps

    full = picture.convert("RGBA") if picture.mode in {"P", "PA", "1"} else picture
    full.thumbnail((LONG_SIDE, LONG_SIDE))
    solid = _in_srgb(ImageOps.exif_transpose(full))
    bare = Image.new("RGB", solid.size, "white")
    bare.paste(solid.convert("RGB"), mask=solid.getchannel("A") if "A" in solid.getbands() else None)
    return bare


def _in_srgb(picture: Picture) -> Picture:
    """RGB or RGBA. Phones take pictures in wider colours; read as sRGB they would look paler than the goods are."""
    from PIL import ImageCms

    profile = picture.info.get("icc_profile")
    if profile and picture.mode in {"RGB", "CMYK"}:
        try:
            own, srgb = ImageCms.ImageCmsProfile(BytesIO(profile)), ImageCms.createProfile("sRGB")
            converted = ImageCms.profileToProfile(picture, own, srgb, outputMode="RGB")
        except (ImageCms.PyCMSError, OSError):
            converted = None
        if converted is not None:
            return converted
    return picture.convert("RGBA" if picture.has_transparency_data else "RGB")
