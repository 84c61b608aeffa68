"""What goes into the frozen folder, and what stays out of it."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from packages.guide import SHIPPED, guide_folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    _Entry = tuple[str, str, str]
    """PyInstaller's: where it goes, where it comes from, what it is."""

NETWORK_MODULES = (
    *("ftplib", "http", "imaplib", "nntplib", "poplib", "smtplib", "socketserver", "telnetlib", "xmlrpc"),
    *("_ssl", "ssl", "urllib.request", "requests", "urllib3", "certifi", "idna", "PySide6.QtNetwork"),
)
"""Nothing may call out. `socket` alone stays, for a child process is talked to by it."""

UNNEEDED_MODULES = (
    # checksums go without OpenSSL
    "_hashlib",
    *("_tkinter", "tkinter", "turtle", "idlelib", "curses", "readline", "dbm"),
    *("doctest", "ensurepip", "lib2to3", "pdb", "pydoc", "test", "unittest", "venv"),
    *("distutils", "pip", "pkg_resources", "setuptools", "hatchling", "PyInstaller"),
    *("PIL.ImageQt", "PIL.ImageShow", "PIL.ImageTk", "PIL._avif", "PIL._webp", "pycparser"),
)
"""What Python or a dependency imports in a corner that gapgui never turns."""

_UNNEEDED_QT = (
    *("Qt6EglFS*", "Qt6EglFs*", "Qt6Network*", "QtNetwork*", "Qt6Pdf*", "Qt6Qml*", "Qt6Quick*", "Qt6Sql*"),
    *("Qt6Test*", "Qt6VirtualKeyboard*"),
)
_OWN_LIBRARIES = (
    # what Python is linked with
    *("python3*", "bz2*", "expat*", "ffi*", "lzma*", "mpdec*", "sqlite3*", "uuid*", "z*"),
    # what Qt needs to open an X window and a bare desktop lacks; nothing else there is linked with them
    *("xcb-cursor*", "xcb-icccm*", "xcb-image*", "xcb-keysyms*", "xcb-render-util*", "xcb-util*", "xcb-xkb*"),
    *("xkbcommon*",),
)
_NEEDED_PLUGINS = {
    "platforms": ("qxcb", "qwayland*", "qoffscreen", "qminimal", "qwindows", "qcocoa"),
    "imageformats": ("qgif", "qico", "qjpeg", "qsvg"),
    "iconengines": ("*",),
    "platforminputcontexts": ("compose*", "ibus*"),
    "platformthemes": ("*",),
    "printsupport": ("*",),
    "styles": ("*",),
    "wayland-decoration-client": ("*",),
    "wayland-graphics-integration-client": ("*",),
    "wayland-shell-integration": ("*",),
    "xcbglintegrations": ("*",),
}
_NEEDED_LANGUAGES = ("de",)
_SYSTEM_FOLDERS = {
    ("usr", "lib"),
    ("usr", "lib64"),
    ("lib", "x86_64-linux-gnu"),
    ("lib", "aarch64-linux-gnu"),
}


def needed(entries: Iterable[_Entry]) -> list[_Entry]:
    """Return what was gathered, less the parts of Qt that no window of gapgui uses, and less the system's libraries.

    Those are for the system: next to its drivers and themes an older copy of them does harm.
    """
    return [
        entry for entry in entries if _is_needed(PurePosixPath(entry[0].replace("\\", "/")), Path(entry[1]))
    ]


def _is_needed(path: PurePosixPath, source: Path) -> bool:
    parts = path.parts
    if "plugins" in parts:
        kind = parts[parts.index("plugins") + 1]
        return _matches(path, _NEEDED_PLUGINS.get(kind, ()))
    if "translations" in parts and "PySide6" in parts:
        return any(path.stem == f"qtbase_{language}" for language in _NEEDED_LANGUAGES)
    if (
        source.is_absolute()
        and source.parts[1:3] in _SYSTEM_FOLDERS
        and ".so" in path.name
        and len(parts) == 1
    ):
        return _matches(path, _OWN_LIBRARIES)
    return not _matches(path, _UNNEEDED_QT)


def _matches(path: PurePosixPath, patterns: Iterable[str]) -> bool:
    name = PurePosixPath(path.name.removeprefix("lib"))
    return any(name.match(f"{pattern}.*") for pattern in patterns)


def data_files(root: Path) -> Iterator[tuple[str, str]]:
    """Yield the files that gapgui reads at run time, and the folder that each goes to."""
    for file in sorted((root / "gapgui").rglob("*")):
        if file.is_file() and file.suffix not in {".py", ".pyc"}:
            yield str(file), file.parent.relative_to(root).as_posix()
    shipped = PurePosixPath("gapgui/_shipped")
    for file in [root / "skill_taxonomy.yaml", *sorted((root / "resources").rglob("*"))]:
        if file.is_file() and "screenshots" not in file.parts:
            yield str(file), (shipped / file.parent.relative_to(root).as_posix()).as_posix()
    guide = guide_folder(root)
    for file in sorted(guide.rglob("*")):
        if file.is_file():
            yield str(file), (PurePosixPath(SHIPPED) / file.parent.relative_to(guide).as_posix()).as_posix()
