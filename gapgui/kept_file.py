"""Files that are kept for a quicker start, and looked at only where they are as they were written."""

from __future__ import annotations

import os
import stat
import sys
from typing import TYPE_CHECKING
from zlib import crc32

from gapgui.whole_file import write_whole

if TYPE_CHECKING:
    from pathlib import Path

KEPT = 3
"""Files of a kind that are left: those of other versions and taxonomies beside the newest."""
MAX_KEPT = 200_000_000
"""Bytes of a kept file; the index of what is shipped has four million."""


def read_kept(file: Path) -> bytes | None:
    """Return what was kept; None where nothing was, or it is not as it was written."""
    try:
        if not _is_ours(file):
            return None
        checksum, _, told = file.read_bytes().partition(b"\n")
        return told if int(checksum) == crc32(told) else None
    except (OSError, ValueError):
        return None


def _is_ours(kept: Path) -> bool:
    """Tell whether a file was kept here: an ordinary one of the user's own that nobody else may write to."""
    found = kept.stat()
    if not stat.S_ISREG(found.st_mode) or found.st_size > MAX_KEPT:
        return False
    return sys.platform == "win32" or (found.st_uid == os.getuid() and not found.st_mode & stat.S_IWOTH)


def keep(file: Path, told: bytes, *, others: str) -> None:
    """Keep something, and only the newest `others`, a pattern of names; a full or read-only disk costs time, nothing else."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(file, b"%d\n" % crc32(told) + told)
        found = sorted(file.parent.glob(others), key=lambda other: other.stat().st_mtime, reverse=True)
        for old in found[KEPT:]:
            old.unlink(missing_ok=True)
    except OSError:
        return
