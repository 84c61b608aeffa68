"""The file of own changes: read, written whole, its former versions kept beside it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import yaml

from gapgui.errors import GapError, system_reason
from gapgui.taxonomy.own.merging import facts, merge
from gapgui.taxonomy.own.rewriting import rewritten
from gapgui.taxonomy.own.schema import parse_own
from gapgui.whole_file import write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from gapgui.taxonomy.own.changes import OwnChanges
    from gapgui.taxonomy.own.merging import Conflict, Side
    from gapgui.taxonomy.taxonomy import TaxonomyProblem

KEPT = 10
"""How many former versions are kept."""


@dataclass(frozen=True, slots=True)
class OwnFile:
    """Hold what was read of a file of own changes: its text, what it says and what is wrong with it."""

    path: Path
    text: str
    own: OwnChanges
    problems: tuple[TaxonomyProblem, ...] = ()


class ConflictError(Exception):
    """Tell that another program changed the same; nothing was written."""

    def __init__(self, conflicts: tuple[Conflict, ...]) -> None:
        super().__init__(conflicts)
        self.conflicts = conflicts


def read_own(path: Path) -> OwnFile:
    """Return what a file says; one that is not there says nothing.

    Raises:
        GapError: `bad_taxonomy`, where there is a file that can't be read.
    """
    return _parsed(path, _bytes(path))


def save_own(file: OwnFile, after: OwnChanges, *, take: Side | None = None) -> OwnFile:
    """Write changes into their file and return it as it is then.

    What another program has written there since is kept; where both changed the same, `take` decides.

    Raises:
        ConflictError: both changed the same and nothing decides.
        GapError: `cannot_write`, or `bad_taxonomy` where the file can't be edited because it is no YAML.
    """
    data = _bytes(file.path)
    now = file if _text(data) == file.text else _parsed(file.path, data)
    merged = after
    if now is not file:
        merged, conflicts = merge(file.own, after, now.own, take=take)
        if conflicts and take is None:
            raise ConflictError(conflicts)
    text = _edited(now, replace(merged, sha256=now.own.sha256))
    if text != now.text:
        _write(file.path, data, text.encode("utf-8"))
    return _parsed(file.path, text.encode("utf-8"))


def undo(path: Path) -> OwnFile | None:
    """Put the last former version back in the place of a file and return it; None where there is none."""
    former = _former(path)
    if not former:
        return None
    data = former[-1].read_bytes()
    put(path, data)
    former[-1].unlink(missing_ok=True)
    return _parsed(path, data)


def can_undo(path: Path) -> bool:
    """Tell whether a former version is kept."""
    return bool(_former(path))


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes() if path.is_file() else b""
    except OSError as error:
        raise GapError(
            "bad_taxonomy",
            "Your own changes in {path} can't be read: {reason}.",
            path=path,
            reason=system_reason(error),
        ) from None


def _text(data: bytes) -> str:
    return data.decode("utf-8-sig", errors="replace")


def _parsed(path: Path, data: bytes) -> OwnFile:
    own, problems = parse_own(data, path)
    return OwnFile(path, _text(data), own, problems)


def _edited(file: OwnFile, after: OwnChanges) -> str:
    """Return the text with the changes in it, read again to be sure that it says what was meant."""
    try:
        text = rewritten(file.text, file.own, after)
        if facts(parse_own(text.encode("utf-8"), file.path)[0]) == facts(after):
            return text
    except yaml.YAMLError:
        pass
    raise GapError(
        "bad_taxonomy",
        "Your own changes in {path} can't be edited as they stand: mend the file in a text editor first "
        "('gapgui taxonomy check' says where).",
        path=file.path,
    )


def _write(path: Path, old: bytes, new: bytes) -> None:
    if old:
        former = _former(path)
        number = int(former[-1].stem) + 1 if former else 1
        put(_folder(path) / f"{number:06}.yaml", old)
        for stale in former[: max(0, len(former) + 1 - KEPT)]:
            stale.unlink(missing_ok=True)
    put(path, new)


def put(path: Path, data: bytes) -> None:
    """Write a file of the user's own.

    Raises:
        GapError: `cannot_write`.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole(path, data, private=True)
    except OSError as error:
        raise GapError(
            "cannot_write",
            "Your own changes can't be written to {path}: {reason}. What stood there is untouched.",
            path=path,
            reason=system_reason(error),
        ) from None


def _folder(path: Path) -> Path:
    return path.with_name(f"{path.stem}-former")


def _former(path: Path) -> list[Path]:
    """Return the former versions, the oldest first."""
    return sorted(each for each in _folder(path).glob("*.yaml") if each.stem.isdigit())
