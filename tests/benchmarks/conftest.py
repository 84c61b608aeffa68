from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from gapgui.matching.names.index_cache import load_index
from gapgui.paths import shipped_taxonomy

if TYPE_CHECKING:
    from pathlib import Path

    from gapgui.matching.names.index import Index


@pytest.fixture(scope="session")
def index() -> Index:
    return load_index(shipped_taxonomy(), None)


@pytest.fixture
def as_installed(tmp_path: Path) -> dict[str, str]:
    """Return the environment of a user's program: settings of its own, and modules that stay compiled."""
    mine = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "GAPGUI_CONFIG_DIR": str(tmp_path)}
    # where Python keeps no bytecode, each start would compile every source again, which no package does
    return {name: value for name, value in mine.items() if name != "PYTHONDONTWRITEBYTECODE"}


@pytest.fixture
def thousand_words(sample_posting: Path) -> str:
    """Return the sample posting, over and over, cut after a thousand words."""
    words = sample_posting.read_text("utf-8").split(" ")
    return " ".join((words * (1000 // len(words) + 1))[:1000])
