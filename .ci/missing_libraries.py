"""Print the Debian packages of the system libraries that Qt's wheels need and this machine lacks."""

from __future__ import annotations

import ctypes
import sys

OFFSCREEN = {
    "libgl1": "libGL.so.1",
    "libegl1": "libEGL.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libdbus-1-3": "libdbus-1.so.3",
    "libfontconfig1": "libfontconfig.so.1",
    "libglib2.0-0": "libgthread-2.0.so.0",
}
X11 = {
    "libx11-xcb1": "libX11-xcb.so.1",
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-image0": "libxcb-image.so.0",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-randr0": "libxcb-randr.so.0",
    "libxcb-render-util0": "libxcb-render-util.so.0",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxcb-xkb1": "libxcb-xkb.so.1",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
}


def is_missing(library: str) -> bool:
    """Return whether the dynamic linker can't load a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return True
    return False


def main(purpose: str) -> None:
    """Print the missing packages for drawing (`offscreen`) or for a window (`x11`) on one line."""
    if sys.platform != "linux":  # elsewhere the wheels bring or find all they need
        return
    needed = OFFSCREEN | X11 if purpose == "x11" else OFFSCREEN
    print(*(package for package, library in needed.items() if is_missing(library)))


main(sys.argv[1])
