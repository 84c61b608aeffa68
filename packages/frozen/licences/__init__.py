"""The licences of all that goes into the frozen folder."""

from __future__ import annotations

from importlib.metadata import distributions
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__: list[str] = []

_HERE = Path(__file__).parent
# they make the folder, and are not in it
_TOOLS = {
    *(
        "altgraph",
        "certifi",
        "editables",
        "hatchling",
        "idna",
        "packaging",
        "pathspec",
        "pip",
        "pluggy",
        "pycparser",
    ),
    *(
        "pyinstaller",
        "pyinstaller_hooks_contrib",
        "requests",
        "setuptools",
        "tomlkit",
        "trove_classifiers",
        "urllib3",
    ),
}


def licence_files(root: Path) -> Iterator[tuple[str, str]]:
    """Yield the texts, and the folder that each goes to: gapgui's own, Qt's, and what the wheels carry."""
    for name in ("LICENSE", "NOTICE"):
        yield str(root / name), "licences/gapgui"
    for file in sorted(_HERE.glob("*.txt")):
        yield str(file), "licences"
    for distribution in distributions():
        name = distribution.metadata["Name"].lower().replace("-", "_")
        if name not in _TOOLS and name != "gapgui":
            for part in distribution.files or ():
                if ".dist-info" in part.parts[0] and part.name.upper().startswith(
                    ("LICENSE", "NOTICE", "COPYING")
                ):
                    yield str(part.locate()), f"licences/{name}"
