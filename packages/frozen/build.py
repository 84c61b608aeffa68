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
    """Take from Python's own libraries what only a debugger reads, and the folder in which they would look for others.

    The libraries of the wheels have been treated so by those who made them. The prefix of Python itself stays in
    libpython: with another one the interpreter does not find all it needs.
    """
    program = shutil.which("strip")
    files = [*folder.glob("libpython*.so*"), *folder.glob("python*/lib-dynload/*.so")]
    if program and files:
        subprocess.run([program, "--strip-unneeded", *map(str, files)], check=True)  # noqa: S603
    searched = f"{sys.base_prefix}/lib\0".encode()
    for file in files if sys.base_prefix != "/usr" else []:
        data = file.read_bytes()
        if searched in data:
            file.write_bytes(data.replace(searched, b"/nowhere".ljust(len(searched) - 1, b"/") + b"\0"))


def pack(folder: Path, target: Path) -> Path:
    """Write a folder into an archive, as files of nobody in particular, and return the archive."""

    def nobodys(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = ""
        return member

    with tarfile.open(target, "w:xz", preset=2) as archive:
        archive.add(folder, folder.name, filter=nobodys)
    return target
