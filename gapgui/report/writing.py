"""Put a file in its place whole, or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from gapgui.errors import GapError, system_reason


def write_file(path: Path, data: bytes) -> None:
    """Write a file beside its place, then move it there.

    Raises:
        GapError: `cannot_write`; what stood there before is untouched.
    """
    try:
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise _refusal(path, error) from None
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        # mkstemp makes files that only their owner can read
        Path(temporary).chmod(0o666 & ~_umask())
        Path(temporary).replace(path)
    except OSError as error:
        Path(temporary).unlink(missing_ok=True)
        raise _refusal(path, error) from None


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _refusal(path: Path, error: OSError) -> GapError:
    return GapError(
        "cannot_write",
        "{path} can't be written: {reason}. Choose another place.",
        path=path,
        reason=system_reason(error),
    )
