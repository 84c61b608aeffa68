"""What all goldens share: a present that doesn't pass."""

from __future__ import annotations

import pytest

from gapgui.resume import experience

PRESENT = 2025 * 12 + 5
"""June 2025, as months from year 0."""


@pytest.fixture(autouse=True)
def _present(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the present month: where a document has no date of its own, years are counted to it."""
    monkeypatch.setattr(experience, "_this_month", lambda: PRESENT)
