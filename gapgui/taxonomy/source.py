"""The bytes of a taxonomy file; where an index of them was kept, nothing has to know YAML."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

from gapgui.errors import GapError, system_reason

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 8_000_000
"""Of a taxonomy; what is larger is none."""


def read_taxonomy_bytes(path: Path) -> bytes:
    """Return the bytes of a taxonomy file; of one that is too large enough to see that it is.

    Raises:
        GapError: `not_found` or `bad_taxonomy`.
    """
    try:
        # a pipe would never end, nor would some devices
        if not stat.S_ISREG(path.stat().st_mode):
            raise GapError("bad_taxonomy", "The taxonomy {path} is no file.", path=path)
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise GapError("not_found", "There is no taxonomy file at {path}.", path=path) from None
    except (OSError, ValueError) as error:
        raise GapError(
            "bad_taxonomy",
            "The taxonomy {path} can't be read: {reason}.",
            path=path,
            reason=system_reason(error),
        ) from None
