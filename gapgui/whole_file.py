"""Write a file whole or not at all: the only place that writes the user's files.

The bytes go beside the place first and are moved there once the disk has them: nobody ever sees half a file,
and what stood there stays if that fails.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from gapgui.errors import GapError, system_reason

if TYPE_CHECKING:
    from collections.abc import Iterator

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_OWNERS = stat.S_IRUSR | stat.S_IWUSR
_OTHERS = stat.S_IRWXG | stat.S_IRWXO
_STALE = 3600
_NOTHING_THERE = frozenset([errno.ENOENT, errno.ENOTDIR, errno.ELOOP, errno.ENAMETOOLONG])
_IS_LOCKED = frozenset([errno.EACCES, errno.EAGAIN, errno.EDEADLK])


def write_file(path: Path, data: bytes, *, private: bool = False) -> None:
    """Write a file that the user has named.

    Raises:
        GapError: `cannot_write`; what stood there before is untouched.
    """
    try:
        write_whole(path, data, private=private)
    except (OSError, ValueError) as error:
        raise GapError(
            "cannot_write",
            "{path} can't be written: {reason}. Choose another place.",
            path=path,
            reason=system_reason(error),
        ) from None


def write_private(path: Path, data: bytes) -> None:
    """Write a file that nobody but the user may read, in a folder of gapgui's own that nobody else may enter.

    Raises:
        GapError: `cannot_write`; what stood there before is untouched.
    """
    try:
        make_private_folder(path.parent)
    except OSError as error:
        raise GapError(
            "cannot_write",
            "The folder {folder} can't be used ({reason}): make it writable.",
            folder=path.parent,
            reason=system_reason(error),
        ) from None
    write_file(path, data, private=True)


def make_private_folder(folder: Path) -> None:
    """Make a folder that nobody but the user may enter, or make one that is there such a one.

    Raises:
        OSError: it can't be made.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=stat.S_IRWXU)
    if stat.S_IMODE(folder.stat().st_mode) & _OTHERS:
        folder.chmod(stat.S_IRWXU)


def make_private_file(path: Path) -> None:
    """Make an empty file that nobody but the user may read, or make one that is there such a one.

    Raises:
        OSError: it can't be made.
    """
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), _OWNERS))
    if stat.S_IMODE(path.stat().st_mode) & _OTHERS:
        path.chmod(_OWNERS)


def place_beside(path: Path) -> Path:
    """Return a new name beside a file, for what will be moved in its place; `sweep` knows it."""
    return path.with_name(f".gapgui-{os.urandom(6).hex()}.tmp")


def sweep(folder: Path) -> None:
    """Delete what writers that were killed an hour ago or longer have left in a folder."""
    for left in folder.glob(".gapgui-*.tmp"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > _STALE:
                left.unlink()


def is_absent(path: Path) -> bool:
    """Tell whether there is nothing by a name, and can't be; what nobody may look at is there."""
    try:
        path.stat()
    except OSError as error:
        return error.errno in _NOTHING_THERE
    except ValueError:
        return False
    return False


def set_aside(path: Path) -> Path:
    """Rename a file to `name_aside` and return that.

    Raises:
        OSError: it is where it was.
    """
    return path.rename(name_aside(path))


def name_aside(path: Path) -> Path:
    """Return the name of a file with `.bak`, or `.bak2` and so on, that nothing has."""
    number = 1
    while (aside := path.with_name(f"{path.name}.bak{number if number > 1 else ''}")).exists():
        number += 1
    return aside


@contextmanager
def alone(lock: Path, patience: float = 5) -> Iterator[None]:
    """Keep out all others that ask with the same lock file, other processes too; it stays where it is, empty.

    Where the disk knows no locks nobody is kept out.

    Raises:
        OSError: the lock file can't be made, or (`EBUSY`) another has held it for so many seconds.
    """
    lock.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle = os.open(lock, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        end = time.monotonic() + patience
        while not _try_lock(handle):
            if time.monotonic() > end:
                raise OSError(errno.EBUSY, os.strerror(errno.EBUSY))
            time.sleep(0.02)
        yield
    finally:
        os.close(handle)  # which unlocks it, as the end of the process does


def _try_lock(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in _IS_LOCKED
    return True


def write_whole(path: Path, data: bytes, *, private: bool = False) -> None:
    """Write a file; where the name is a link, what it leads to.

    The mode of a file that is replaced is kept, a new one has what the umask allows; a private one is the user's alone.
    A device or a pipe takes the bytes as they come.

    Raises:
        OSError: what stood there before is untouched.
    """
    with whole_stream(path, private=private) as stream:
        stream.write(data)


@contextmanager
def whole_stream(path: Path, *, private: bool = False) -> Iterator[BinaryIO]:
    """Yield a stream for what is too much to be held; the file is there once all is written, as `write_whole` says.

    Raises:
        OSError: what stood there before is untouched, as it is where anything else is raised meanwhile.
    """
    old = _mode(path)
    if old is not None and stat.S_ISDIR(old):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if old is not None and not stat.S_ISREG(old):
        with path.open("wb") as stream:
            yield stream
        return
    with _beside(path, _OWNERS if private else old) as stream:
        yield stream


def _mode(path: Path) -> int | None:
    try:
        return path.stat().st_mode
    except FileNotFoundError:
        return None


@contextmanager
def _beside(path: Path, mode: int | None) -> Iterator[BinaryIO]:
    """Yield a new file beside a place, which is moved there once its bytes are on the disk, or else deleted."""
    place = Path(os.path.realpath(path))
    beside = place_beside(place)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        # the system takes the umask off; asking for it would set it for all threads
        handle = os.open(beside, flags, 0o666 if mode is None else 0o600)
        with os.fdopen(handle, "wb") as stream:
            if mode is not None:
                beside.chmod(stat.S_IMODE(mode))
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        beside.replace(place)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
