"""What all goldens share: one index of the shipped taxonomy, and a present that doesn't pass."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.matching.index import build_index
from gapgui.paths import shipped_taxonomy
from gapgui.resume import experience
from gapgui.taxonomy.loading import load_taxonomy

if TYPE_CHECKING:
    from gapgui.matching.index import Index

PRESENT = 2025 * 12 + 5
"""June 2025, as months from year 0."""


@pytest.fixture(scope="session")
def index() -> Index:
    return build_index(load_taxonomy(shipped_taxonomy()))


@pytest.fixture(autouse=True)
def _present(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the present month: where a document has no date of its own, years are counted to it."""
    monkeypatch.setattr(experience, "_this_month", lambda: PRESENT)
