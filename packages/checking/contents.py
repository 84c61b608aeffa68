"""What must not be in the frozen folder: paths of who built it, and whatever could call out."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from packages.guide import SHIPPED

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


def without_pages(folder: Path, root: Path) -> list[str]:
    """Return which pages and pictures of the guide an installed gapgui lacks, wherever it is below a folder."""
    shipped = {page.parent for page in folder.glob(f"**/{SHIPPED}/index.html")}
    pages = {f"{page.stem}.html" for page in (root / "docs").glob("*.md")}
    pictures = {f"pictures/{file.name}" for file in (root / "docs" / "pictures").iterdir()}
    found = {name for guide in shipped for name in pages | pictures if (guide / name).is_file()}
    return [f"{folder}: the guide has no {name}" for name in sorted((pages | pictures) - found)]


def _calls_out(module: str) -> bool:
    return any(module == name or module.startswith(f"{name}.") for name in _NETWORK_MODULES)


def _with_paths(folder: Path, root: Path) -> Iterator[tuple[Path, str]]:
    places = _places_of_builder(root)
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not file.is_symlink():
            data = file.read_bytes()
            for place in sorted(set(places.findall(data))):
                yield file, place.decode()


def _places_of_builder(root: Path) -> re.Pattern[bytes]:
    places = {str(root), str(Path.home()), os.environ.get("TMPDIR", ""), sys.base_prefix}
    # the system's own Python is in everybody's place
    told = "|".join(re.escape(place) for place in sorted(places - {"", "/", "/usr", "/usr/local"}))
    return re.compile(rf"(?<![\w./-])(?:{told})(?=[/\\0])".encode())


def unpack_modules(program: Path, folder: Path) -> set[str]:
    """Write all modules of a frozen program, and of the library beside it, into a folder and return their names."""
    import zipfile

    from PyInstaller.archive.readers import CArchiveReader

    reader = CArchiveReader(str(program))
    archive = reader.open_embedded_archive("PYZ.pyz")
    found = {name: archive.extract(name, raw=True) for name in archive.toc}
    found |= {name: reader.extract(name) for name, entry in reader.toc.items() if entry[4] in "mMs"}
    with zipfile.ZipFile(program.parent / "inside" / "base_library.zip") as library:
        for name in library.namelist():
            found[name.removesuffix(".pyc").replace("/", ".")] = library.read(name)
    folder.mkdir()
    for name, data in found.items():
        (folder / name).write_bytes(data or b"")
    return set(found)
