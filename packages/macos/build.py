"""Make the disk image for macOS: the program, and a link to the folder that it is dragged to."""

from __future__ import annotations

import platform
import shutil
import subprocess
from typing import TYPE_CHECKING

from gapgui.version import __version__

if TYPE_CHECKING:
    from pathlib import Path


def build_image(application: Path, work: Path, target: Path) -> Path:
    """Write the image of a frozen application into the folder `target`, and return it."""
    folder = work / "dmg"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(application, folder / application.name, symlinks=True)
    (folder / "Applications").symlink_to("/Applications")
    image = target / f"gapgui-{__version__}-macos-{platform.machine()}.dmg"
    command = ["hdiutil", "create", "-quiet", "-ov", "-format", "UDZO", "-volname", "gapgui"]
    subprocess.run([*command, "-srcfolder", str(folder), str(image)], check=True)  # noqa: S603
    return image
