from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.matching.index_cache import load_index
from gapgui.paths import shipped_taxonomy

if TYPE_CHECKING:
    from pathlib import Path

    from gapgui.matching.index import Index


@pytest.fixture(scope="session")
def index() -> Index:
    return load_index(shipped_taxonomy(), None)


@pytest.fixture
def thousand_words(sample_posting: Path) -> str:
    """Return the sample posting, over and over, cut after a thousand words."""
    words = sample_posting.read_text("utf-8").split(" ")
    return " ".join((words * (1000 // len(words) + 1))[:1000])
