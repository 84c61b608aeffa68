"""The versions of a file of own changes that are kept beside it: former ones, and those that were taken back."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from gapgui.whole_file import write_private

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

KEPT = 10
"""How many former versions are kept."""

Way = Literal["back", "forth"]
"""To a former version, or to one that was taken back."""
_PACK = ".pack"
_NAMES: dict[Way, str] = {"back": "", "forth": "undone-"}


@dataclass(frozen=True, slots=True)
class Version:
    """Hold a version that is kept: where, and its bytes."""

    place: Path
    data: bytes


def folder_of(path: Path) -> Path:
    """Return the folder of the versions of a file."""
    return path.with_name(f"{path.stem}-former")


def last_written(path: Path) -> Path:
    """Return where a copy is of what was written last, to tell what another program has changed since."""
    return folder_of(path) / "last.yaml"


def versions(path: Path, way: Way) -> list[Path]:
    """Return the versions on one side, the nearest last."""
    found = (each for each in folder_of(path).glob(f"{_NAMES[way]}*.yaml") if _number(each, way))
    return sorted(found, key=lambda each: _number(each, way))


def keep_version(path: Path, way: Way, data: bytes) -> Path:
    """Write a version down and return where.

    Raises:
        GapError: `cannot_write`.
    """
    kept = versions(path, way)
    number = _number(kept[-1], way) + 1 if kept else 1
    place = folder_of(path) / f"{_NAMES[way]}{number:06}.yaml"
    write_private(place, data)
    return place


def keep_pack(version: Path, pack: str, data: bytes) -> None:
    """Write down beside a version what a pack said when the file was like that; nothing where it was not merged yet.

    Raises:
        GapError: `cannot_write`.
    """
    write_private(version.with_name(f"{version.stem}.{pack}{_PACK}"), data)


def packs_of(version: Path) -> dict[str, Path]:
    """Return where it is written what packs said when the file was like a version, of those that changed then."""
    found = version.parent.glob(f"{version.stem}.*{_PACK}")
    return {each.name.removeprefix(f"{version.stem}.").removesuffix(_PACK): each for each in found}


def merged_pack(path: Path, pack: str) -> Path:
    """Return where a pack is kept as it was merged into a file last."""
    return path.with_name(f"{path.stem}-packs") / f"{pack}.yaml"


def forget(files: Iterable[Path]) -> None:
    """Delete versions that are wanted no more."""
    for file in files:
        for each in (file, *packs_of(file).values()):
            with suppress(OSError):
                each.unlink()


def versions_from(path: Path, way: Way, place: Path) -> list[Path]:
    """Return a version and those that are nearer, the nearest last."""
    number = _number(place, way)
    return [each for each in versions(path, way) if _number(each, way) >= number]


def forget_oldest(path: Path) -> None:
    """Delete the former versions that are more than are kept."""
    kept = versions(path, "back")
    forget(kept[: max(0, len(kept) - KEPT)])


def _number(version: Path, way: Way) -> int:
    """Return the number of a version; 0 for what is none."""
    digits = version.stem.removeprefix(_NAMES[way])
    return int(digits) if digits.isdecimal() and digits.isascii() else 0
