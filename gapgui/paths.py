"""Where the files that come with gapgui are, and where the user's own are."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs

from gapgui.errors import GapError
from gapgui.whole_file import is_absent

TAXONOMY_NAME = "skill_taxonomy.yaml"
OWN_NAME = "my_skills.yaml"
LIBRARY_NAME = "library.sqlite"
CONFIG_DIR_VARIABLE = "GAPGUI_CONFIG_DIR"
_GUIDES = ("guide/{page}.html", "guide/{page}.md", "build/docs/{page}.html", "docs/{page}.md")
"""Where its pages may be: in a package, in one that was built without the site, and in the sources alike."""


def shipped_taxonomy() -> Path:
    """Return the taxonomy that comes with gapgui; it is only ever read.

    Raises:
        GapError: it is missing (`not_found`).

    """
    return _shipped(TAXONOMY_NAME)


def resource(*parts: str) -> Path:
    """Return a shipped file or folder below `resources`.

    Raises:
        GapError: it is missing (`not_found`).

    """
    return _shipped("resources", *parts)


def guide(page: str = "index") -> Path:
    """Return a page of the guide: of the site where that was built, else the text that it is made of.

    Links are followed, so that a browser that is kept from most of the disk is told a folder of documentation.

    Raises:
        GapError: it is missing (`not_found`).

    """
    root = _shipped_root()
    names = [name.format(page=page) for name in _GUIDES]
    found = next((file for file in (root / name for name in names) if file.exists()), None)
    return found.resolve() if found else _shipped(names[0])


def user_config_dir() -> Path:
    """Return the folder for the user's own files, which need not exist yet.

    The environment variable GAPGUI_CONFIG_DIR names another one.
    """
    chosen = os.environ.get(CONFIG_DIR_VARIABLE)
    if chosen:
        return Path(chosen).expanduser().absolute()
    return platformdirs.user_config_path("gapgui", appauthor=False)


def user_cache_dir() -> Path:
    """Return the folder for what can be made again, which need not exist yet.

    Where GAPGUI_CONFIG_DIR names another folder for the user's own files, it is within that one.
    """
    if os.environ.get(CONFIG_DIR_VARIABLE):
        return user_config_dir() / "cache"
    return platformdirs.user_cache_path("gapgui", appauthor=False)


def user_data_dir() -> Path:
    """Return the folder for what the user keeps, which need not exist yet.

    Where GAPGUI_CONFIG_DIR names another folder for the user's own files, it is within that one.
    """
    if os.environ.get(CONFIG_DIR_VARIABLE):
        return user_config_dir() / "data"
    return platformdirs.user_data_path("gapgui", appauthor=False)


def library_file() -> Path:
    """Return where the kept postings are, or would be."""
    return user_data_dir() / LIBRARY_NAME


def user_taxonomy() -> Path:
    """Return where the user's copy of the taxonomy is, or would be."""
    return user_config_dir() / TAXONOMY_NAME


def taxonomy_in_use() -> Path:
    """Return the user's copy of the taxonomy where there is one, else the shipped file.

    Raises:
        GapError: there is neither (`not_found`).

    """
    own = user_taxonomy()
    return shipped_taxonomy() if is_absent(own) else own


def base_taxonomy(chosen: Path | None) -> Path:
    """Return the taxonomy that own changes are laid over: the one asked for, or the one in use.

    Raises:
        GapError: there is none (`not_found`).

    """
    return chosen or taxonomy_in_use()


def own_changes_file() -> Path:
    """Return where the user's own changes to the taxonomy are, or would be."""
    return user_config_dir() / OWN_NAME


def own_changes_in_use(taxonomy: Path | None, own: str | None) -> Path | None:
    """Return the file of own changes that is laid over a taxonomy, None for none.

    `taxonomy` is a file that was asked for, over which nothing lies unless `own` names it; "none" lays nothing.
    """
    if own == "none":
        return None
    if own is not None:
        return Path(own)
    return None if taxonomy else own_changes_file()


def _shipped(*parts: str) -> Path:
    found = _shipped_root().joinpath(*parts)
    if not found.exists():
        raise GapError(
            "not_found",
            "{file}, which comes with gapgui, is not in {folder}: install gapgui again.",
            file="/".join(parts),
            folder=_shipped_root(),
        )
    return found


def _shipped_root() -> Path:
    unpacked = getattr(sys, "_MEIPASS", None)  # set by PyInstaller's launcher
    if unpacked:
        return Path(unpacked) / "gapgui" / "_shipped"
    package = Path(__file__).resolve().parent
    in_wheel = package / "_shipped"
    return in_wheel if in_wheel.is_dir() else package.parent
