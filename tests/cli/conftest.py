from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.calling import POSTING, RESUME, written

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def posting(tmp_path: Path) -> Path:
    return written(tmp_path / "p.txt", POSTING)


@pytest.fixture
def resume(tmp_path: Path) -> Path:
    return written(tmp_path / "r.txt", RESUME)
