"""Make the frozen folder."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

from packages.frozen.icons import make_icons

_HERE = Path(__file__).parent
_ROOT = _HERE.parent.parent


def build_frozen(work: Path) -> Path:
    """Have PyInstaller make the folder below `work`, and return it."""
    if sys.platform != "linux":
        make_icons(_ROOT / "resources" / "icons" / "gapgui.svg", work / "icons")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    command += ["--distpath", str(work / "frozen"), "--workpath", str(work / "pyinstaller")]
    subprocess.run([*command, str(_HERE / "gapgui.spec")], check=True)  # noqa: S603
    folder = work / "frozen" / "gapgui"
    if sys.platform == "linux":
        _make_anonymous(folder / "inside")
    return folder


def _make_anonymous(folder: Path) -> None:
    """Take from Python's own libraries what only a debugger reads, and where the Python that they are of stood.

    The libraries of the wheels have been treated so by those who made them.
    """
    program = shutil.which("strip")
    files = [*folder.glob("libpython*.so*"), *folder.glob("python*/lib-dynload/*.so")]
    if program and files:
        subprocess.run([program, "--strip-unneeded", *map(str, files)], check=True)  # noqa: S603
    prefix = sys.base_prefix.encode()
    if prefix == b"/usr":
        return
    for file in files:
        data = file.read_bytes()
        if prefix in data:
            file.write_bytes(data.replace(prefix, b"/nowhere".ljust(len(prefix), b"/")))


def pack(folder: Path, target: Path) -> Path:
    """Write a folder into an archive, as files of nobody in particular, and return the archive."""

    def nobodys(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = ""
        return member

    with tarfile.open(target, "w:xz", preset=2) as archive:
        archive.add(folder, folder.name, filter=nobodys)
    return target
