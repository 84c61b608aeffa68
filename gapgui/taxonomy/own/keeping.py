"""The file of own changes: read, written whole, its former versions kept beside it."""

from __future__ import annotations

import codecs
import errno
import stat
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import yaml

from gapgui.errors import GapError, system_reason
from gapgui.taxonomy.collection import no_collection
from gapgui.taxonomy.own.merging import facts, merge, undecided
from gapgui.taxonomy.own.schema import parse_own
from gapgui.taxonomy.own.versions import (
    Version,
    folder_of,
    forget,
    forget_oldest,
    keep_pack,
    keep_version,
    last_written,
    merged_pack,
    packs_of,
    versions,
    versions_from,
)
from gapgui.taxonomy.own.writing.in_part import rewritten_in_part
from gapgui.taxonomy.own.writing.rewriting import UneditableError, rewritten
from gapgui.taxonomy.yaml_nodes import YamlError, read_nodes
from gapgui.whole_file import alone, is_absent, sweep, write_whole

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from gapgui.taxonomy.own.changes import OwnChanges
    from gapgui.taxonomy.own.merging import Choice, Conflict
    from gapgui.taxonomy.own.versions import Way
    from gapgui.taxonomy.taxonomy import TaxonomyProblem

_NO_FILE = "It is no file"


@dataclass(frozen=True, slots=True)
class OwnFile:
    """Hold what was read of a file of own changes: its bytes, what they say and what is wrong with them."""

    path: Path
    data: bytes
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


def save_own(file: OwnFile, after: OwnChanges, *, take: Choice = None) -> OwnFile:
    """Write changes into their file and return it as it is then.

    What another program has written there since is kept; where both changed the same, `take` decides.

    Raises:
        ConflictError: both changed the same and nothing decides.
        GapError: `cannot_write`, or `bad_taxonomy` where the file can't be edited because it is no YAML.
    """
    with _alone(file.path):
        data = _bytes(file.path)
        now = file if data == file.data else _parsed(file.path, data)
        merged = after
        if now is not file:
            merged, conflicts = merge(file.own, after, now.own, take=take)
            if undecided(conflicts, take):
                raise ConflictError(conflicts)
        new = _edited(now, replace(merged, sha256=now.own.sha256))
        if new.data != data:
            _write(file.path, data, new.data)
        return new


@dataclass(frozen=True, slots=True)
class Steps:
    """Hold what the next step back and the next one forth would change: what is said now, and what then; None for no step."""

    back: tuple[OwnChanges, OwnChanges] | None = None
    forth: tuple[OwnChanges, OwnChanges] | None = None


def undo(path: Path) -> OwnFile | None:
    """Put the last former version back in the place of a file and return it; None where there is none.

    Where there was no file before the first change there is none again. What another program has written since stays. What is taken back can be brought forth again.

    Raises:
        GapError: `cannot_write`, or `bad_taxonomy` where the file can't be read or edited.
    """
    return _step(path, "back", "forth")


def redo(path: Path) -> OwnFile | None:
    """Bring forth again what was taken back last, as `undo` does the other way."""
    return _step(path, "forth", "back")


def steps(path: Path) -> Steps:
    """Return what a step back and one forth would change.

    Raises:
        GapError: `bad_taxonomy`, where something of it can't be read.
    """
    now, written = _bytes(path), _last(path)
    last = _parsed(path, now if written is None else written).own
    back, forth = (_next(path, way, now) for way in ("back", "forth"))
    return Steps(
        (last, _parsed(path, back.data).own) if back else None,
        (last, _parsed(path, forth.data).own) if forth else None,
    )


def can_undo(path: Path) -> bool:
    """Tell whether a former version is kept."""
    return bool(versions(path, "back"))


def _step(path: Path, way: Way, other: Way) -> OwnFile | None:
    """Put the nearest version of one side in the place of a file, and what it was on the other side."""
    with _alone(path):
        now = _bytes(path)
        version = _next(path, way, now)
        if version is None:
            return None
        last, data = _last(path), version.data
        if last is not None and now != last:
            data = _merged_over(path, last, data, now)
        kept = _put_kept(path, other, now, data)
        passed = versions_from(path, way, version.place)
        _step_packs(path, passed, kept)
        forget(passed)
        forget_oldest(path)
        return _parsed(path, data)


def _step_packs(path: Path, passed: Sequence[Path], kept: Path) -> None:
    """Let what packs said go with the versions, so that one whose merge was taken back can be merged again."""
    for version in reversed(passed):
        for pack, note in packs_of(version).items():
            place = merged_pack(path, pack)
            with suppress(OSError, GapError):
                former, data = note.read_bytes(), _bytes(place)
                if pack not in packs_of(kept):
                    keep_pack(kept, pack, data)
                if former:
                    put(place, former)
                else:
                    place.unlink(missing_ok=True)


def _next(path: Path, way: Way, now: bytes) -> Version | None:
    """Return the nearest version of one side that differs from what there is."""
    for place in reversed(versions(path, way)):
        data = _bytes(place)
        if data != now:
            return Version(place, data)
    return None


def _merged_over(path: Path, last: bytes, wanted: bytes, now: bytes) -> bytes:
    """Return what a file is when it goes from what was written last to another version, and what came from elsewhere stays."""
    was, then, file = _parsed(path, last), _parsed(path, wanted), _parsed(path, now)
    merged, _ = merge(was.own, file.own, then.own, take="theirs")
    return _edited(file, replace(merged, sha256=file.own.sha256)).data


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    with ExitStack() as stack:
        try:
            stack.enter_context(alone(folder_of(path) / "lock"))
            sweep(path.parent)
        except (OSError, ValueError) as error:
            raise _cannot_write(path, error) from None
        yield


def _bytes(path: Path) -> bytes:
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):  # a pipe would never end
            raise OSError(errno.EISDIR if stat.S_ISDIR(found.st_mode) else errno.EINVAL, _NO_FILE)
        return path.read_bytes()
    except (OSError, ValueError) as error:
        if is_absent(path):
            return b""
        raise GapError(
            "bad_taxonomy",
            "Your own changes in {path} can't be read: {reason}.",
            path=path,
            reason=system_reason(error),
        ) from None


def _parsed(path: Path, data: bytes) -> OwnFile:
    with no_collection():
        own, problems = parse_own(data, path)
    return OwnFile(path, data, own, problems)


def _edited(file: OwnFile, after: OwnChanges) -> OwnFile:
    """Return the file with the changes in it, read again to be sure that it says what was meant."""
    with no_collection():
        return _edited_text(file, after)


def _edited_text(file: OwnFile, after: OwnChanges) -> OwnFile:
    mark = codecs.BOM_UTF8 if file.data.startswith(codecs.BOM_UTF8) else b""
    try:
        old = file.data.decode("utf-8-sig")
        if file.problems:
            read_nodes(old)  # refuses what could hang or mislead the editing
        with suppress(yaml.YAMLError, UneditableError):
            part = rewritten_in_part(old, file.own, after)
            new = None if part is None else _parsed(file.path, mark + part.encode("utf-8"))
            if new and facts(new.own) == facts(after):
                return new
        text = rewritten(old, file.own, after)
        new = _parsed(file.path, mark + text.encode("utf-8"))
        if facts(new.own) == facts(after):
            return new
    except (yaml.YAMLError, YamlError, UneditableError, UnicodeError):
        pass
    raise GapError(
        "bad_taxonomy",
        "Your own changes in {path} can't be edited as they stand: mend the file in a text editor first "
        "('gapgui taxonomy check' says where)."
        if file.problems
        else "Your own changes in {path} are written in a way that gapgui can't edit: give each skill and each of its "
        "fields a line of its own, in a text editor.",
        path=file.path,
    )


def _write(path: Path, old: bytes, new: bytes) -> None:
    """Write a change; what was taken back before it can't be brought forth any more."""
    _put_kept(path, "back", old, new)
    forget(versions(path, "forth"))
    forget_oldest(path)


def _put_kept(path: Path, way: Way, old: bytes, new: bytes) -> Path:
    """Write a file whose bytes so far are kept on one side, and return where; where it can't be written nothing is."""
    kept = keep_version(path, way, old)
    try:
        if new:
            put(path, new)
        else:
            _take_away(path)
    except GapError:
        forget([kept])
        raise
    try:
        put(last_written(path), new)
    except GapError:
        # the change is written; beside what was written before it, it would be taken for another program's
        with suppress(OSError):
            last_written(path).unlink()
    return kept


def _last(path: Path) -> bytes | None:
    """Return what was written last; None where nothing was, or none knows."""
    place = last_written(path)
    return None if is_absent(place) else _bytes(place)


def _take_away(path: Path) -> None:
    """Have no file where there was none before the first change; a link that somebody laid stays, to an empty one."""
    if path.is_symlink():
        put(path, b"")
        return
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise _cannot_write(path, error) from None


def put(path: Path, data: bytes) -> None:
    """Write a file of the user's own.

    Raises:
        GapError: `cannot_write`.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole(path, data, private=True)
    except (OSError, ValueError) as error:
        raise _cannot_write(path, error) from None


def _cannot_write(path: Path, error: OSError | ValueError) -> GapError:
    return GapError(
        "cannot_write",
        "Your own changes can't be written to {path}: {reason}. What stood there is untouched.",
        path=path,
        reason=system_reason(error),
    )
