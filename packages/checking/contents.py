"""What must not be in the frozen folder: paths of who built it, and whatever could call out."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_NETWORK_FILES = ("*Network*", "_ssl*", "libssl*", "libcurl*", "*QtWeb*", "*Qml*", "*Quick*")
_NETWORK_MODULES = ("ftplib", "http", "requests", "smtplib", "ssl", "urllib.request", "urllib3", "xmlrpc")


def wrong_contents(folder: Path, root: Path, modules: set[str]) -> list[str]:
    """Return what is wrong with a frozen folder; `root` is where it was built, `modules` what its archives hold."""
    return [
        *(f"{file.relative_to(folder)} calls out" for name in _NETWORK_FILES for file in folder.rglob(name)),
        *(f"the module {name} calls out" for name in sorted(modules) if _calls_out(name)),
        *(f"{file.relative_to(folder)} names {place}" for file, place in _with_paths(folder, root)),
    ]


def _calls_out(module: str) -> bool:
    return any(module == name or module.startswith(f"{name}.") for name in _NETWORK_MODULES)


def _with_paths(folder: Path, root: Path) -> Iterator[tuple[Path, str]]:
    places = {str(root), str(Path.home()), os.environ.get("TMPDIR", "")} - {"", "/"}
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not file.is_symlink():
            data = file.read_bytes()
            for place in places:
                if f"{place}/".encode() in data:
                    yield file, place


def modules_of(program: Path) -> set[str]:
    """Return the names of all modules in a frozen program and in the library beside it."""
    import zipfile

    from PyInstaller.archive.readers import CArchiveReader

    reader = CArchiveReader(str(program))
    names = {name for name, entry in reader.toc.items() if entry[4] in "mMs"}
    names |= set(reader.open_embedded_archive("PYZ.pyz").toc)
    with zipfile.ZipFile(program.parent / "inside" / "base_library.zip") as library:
        names |= {name.removesuffix(".pyc").replace("/", ".") for name in library.namelist()}
    return names
