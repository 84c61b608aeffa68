"""Compare what is written with what was written when somebody last looked at it."""

from __future__ import annotations

import os
from pathlib import Path

SNAPSHOTS = Path(__file__).with_name("snapshots")
UPDATE = "UPDATE_SNAPSHOTS"


def check_snapshot(name: str, data: bytes) -> None:
    """Fail where `data` differs from the stored file; with UPDATE_SNAPSHOTS=1 store it instead."""
    file = SNAPSHOTS / name
    if os.environ.get(UPDATE):
        file.write_bytes(data)
    assert data.decode("utf-8") == file.read_bytes().decode("utf-8"), f"{UPDATE}=1 stores what is written now"
