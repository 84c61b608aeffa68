"""The pages for users, which come with every package."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

SHIPPED = "gapgui/_shipped/guide"
"""Where they go, beside what else gapgui reads."""


def built_guide(root: Path) -> Path | None:
    """Return the folder of the site that `make docs` builds of them, None where nobody has."""
    folder = root / "build" / "docs"
    return folder if (folder / "index.html").is_file() else None


def guide_folder(root: Path) -> Path:
    """Return the folder of the site, or of the text that it is made of: pip has nothing to build it with."""
    return built_guide(root) or root / "docs"
