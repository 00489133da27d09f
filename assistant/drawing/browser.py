"""A drawing as PNG, by the browser that is installed: it has the fonts of every script, and no library would."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from assistant.domain.note import N_
from assistant.errors import DeskError, WrongInput

#: programs that take a picture without a window, as they are called on Linux, and where they lie elsewhere
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge")
_PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
    "C:/Program Files/Microsoft/Edge/Application/msedge.exe",
)
#: seconds one picture may take
PATIENCE = 60
_SIZE = re.compile(r'<svg [^>]*?width="(\d+)" height="(\d+)"')
_REMEDY = N_("Write an .svg, or save the picture from the case page (`assistant serve`).")


def installed() -> str | None:
    """The first browser found, or None."""
    found = (shutil.which(each) for each in _NAMES)
    return next(filter(None, found), None) or next((each for each in _PLACES if Path(each).is_file()), None)


def screenshot(svg: str) -> bytes:
    """The drawing as PNG in its own size; WrongInput where there is no browser, DeskError where it fails."""
    browser, size = installed(), _SIZE.search(svg)
    if browser is None or size is None:
        raise WrongInput(N_("No Chrome, Edge or Chromium was found that could make a PNG."), remedy=_REMEDY)
    with tempfile.TemporaryDirectory() as folder:
        drawing, picture = Path(folder, "card.svg"), Path(folder, "card.png")
        drawing.write_text(svg, encoding="utf-8")
        command = [
            browser,
            "--headless",
            "--disable-gpu",
            "--hide-scrollbars",
            "--force-device-scale-factor=1",
            f"--user-data-dir={folder}/profile",
            f"--window-size={size[1]},{size[2]}",
            f"--screenshot={picture}",
            drawing.as_uri(),
        ]
        if sys.platform != "win32" and os.geteuid() == 0:
            command.insert(1, "--no-sandbox")
        try:
            subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE)  # noqa: S603
            return picture.read_bytes()
        except (OSError, subprocess.SubprocessError) as error:
            message = N_("The browser {browser!r} made no picture.")
            raise DeskError(message, remedy=_REMEDY, browser=browser) from error
