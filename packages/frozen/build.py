"""Make the frozen folder."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

from packages.desktop.share import make_share
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
        # elsewhere no shell and no desktop looks for these
        make_share(folder / "share")
        shutil.copyfile(_HERE / "README.txt", folder / "README.txt")
    return folder


def _make_anonymous(folder: Path) -> None:
    """Take from Python's own libraries what only a debugger reads, and the folders that Python was made for.

    The libraries of the wheels have been treated so by those who made them.
    """
    program = shutil.which("strip")
    files = [*folder.glob("libpython*.so*"), *folder.glob("python*/lib-dynload/*.so")]
    if program and files:
        subprocess.run([program, "--strip-unneeded", *map(str, files)], check=True)  # noqa: S603
    for file in files if sys.base_prefix != "/usr" else []:
        file.write_bytes(without_prefix(file.read_bytes(), sys.base_prefix))


def without_prefix(library: bytes, prefix: str) -> bytes:
    """Return a library of Python without the folder that it was made for, at the same length.

    The last part of the folder stays: a linker lets equal ends of texts share their place, and "3.11.7" at the end of
    it is Python's version, too.
    """
    folder, _, last = prefix.encode().rpartition(b"/")
    elsewhere = b"/nowhere"[: len(folder)].ljust(len(folder), b"/")
    for end in (b"", b"/lib"):
        place = b"/" + last + end + b"\0"
        library = library.replace(folder + place, elsewhere + place)
    return library


def pack(folder: Path, target: Path) -> Path:
    """Write a folder into an archive, as files of nobody in particular, and return the archive."""

    def nobodys(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = ""
        return member

    with tarfile.open(target, "w:xz", preset=2) as archive:
        archive.add(folder, folder.name, filter=nobodys)
    return target
