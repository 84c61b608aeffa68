"""A screen that nobody sees, and pictures of it."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image, ImageChops

if TYPE_CHECKING:
    from collections.abc import Iterator

SIZE = (1280, 800)
_PATIENCE = 120.0  # seconds until a window is drawn and rests
_REST = 2.0
_HEADER = struct.Struct(">25I")
_COLOR_BYTES = 12
_COLORED_SHARE = 0.005


@dataclass(frozen=True, slots=True)
class Screen:
    """Name the display that an X server has opened, and the file that its pixels are in."""

    display: str
    pixels: Path

    def picture(self) -> Image.Image:
        """Return what is on the screen now."""
        data = self.pixels.read_bytes()
        header = _HEADER.unpack_from(data)
        size, width, height, line, colors = header[0], header[4], header[5], header[12], header[19]
        start = size + colors * _COLOR_BYTES
        return Image.frombytes("RGB", (width, height), data[start:], "raw", "BGRX", line)


@contextmanager
def open_screen() -> Iterator[Screen]:
    """Start an X server for as long as the block lasts."""
    server = shutil.which("Xvfb")
    if server is None:
        sys.exit("looking at the window needs Xvfb: install your system's package of it, `xvfb` on Debian")
    with tempfile.TemporaryDirectory() as folder:
        reading, writing = os.pipe()
        command = [server, "-displayfd", str(writing), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24"]
        command += ["-fbdir", folder, "-nolisten", "tcp", "-noreset"]
        with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as process:  # noqa: S603
            os.close(writing)
            with os.fdopen(reading) as told:
                display = told.readline().strip()
            try:
                yield Screen(f":{display}", Path(folder, "Xvfb_screen0"))
            finally:
                process.terminate()


def wait_for_window(screen: Screen, process: subprocess.Popen[bytes]) -> tuple[float, Image.Image]:
    """Return the seconds until something is drawn, and the picture once it rests.

    Exits where the program ends, or draws nothing, or never rests.
    """
    started = time.monotonic()
    first, before, since = 0.0, b"", started
    while time.monotonic() < started + _PATIENCE:
        if process.poll() is not None:
            sys.exit(f"the window is gone, with status {process.returncode}")
        picture = screen.picture()
        now, pixels = time.monotonic(), picture.tobytes()
        if pixels != before:
            before, since = pixels, now
        if not first and any(pixels):
            first = now - started
        if first and now > since + _REST and is_filled(picture):
            return first, picture
        time.sleep(0.05)
    sys.exit("the window stays empty")


def is_filled(picture: Image.Image) -> bool:
    """Tell whether the answer is there, with its signs and marks in colours; an empty window is grey."""
    _hue, saturation, value = picture.convert("HSV").split()
    strong = ImageChops.multiply(saturation.point(_above_a_third), value.point(_above_a_third))
    return strong.histogram()[-1] > _COLORED_SHARE * picture.width * picture.height


def _above_a_third(level: int) -> int:
    return 255 if level > 85 else 0
