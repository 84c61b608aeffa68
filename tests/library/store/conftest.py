from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.library.store.library import Library

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return where a library would be; its folder is not there yet."""
    return tmp_path / "data" / "library.sqlite"


@pytest.fixture
def library(file: Path) -> Iterator[Library]:
    opened = Library(file)
    yield opened
    opened.close()
