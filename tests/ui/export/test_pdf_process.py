from __future__ import annotations

import pickle
from typing import TYPE_CHECKING

import pytest

from gapgui.errors import GapError
from gapgui.paths import resource
from gapgui.ui.export import pdf_process

if TYPE_CHECKING:
    from pathlib import Path

    from gapgui.ui.telling.analysis import Analysis


def test_a_pdf_is_made_elsewhere(analysis: Analysis) -> None:
    assert analysis.report is not None
    assert pdf_process.pdf_in_process(analysis.report, resource("report")).startswith(b"%PDF-")


def test_a_report_survives_the_way(analysis: Analysis) -> None:
    assert analysis.report is not None
    sent = pickle.loads(pickle.dumps(pdf_process.sendable(analysis.report)))
    assert sent == analysis.report


def test_a_process_that_dies_gives_a_sentence(
    analysis: Analysis, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert analysis.report is not None
    with pytest.raises(GapError, match="could not be made"):
        pdf_process.pdf_in_process(analysis.report, tmp_path / "none")


def test_one_that_takes_too_long_is_ended(analysis: Analysis, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_process, "TIME_LIMIT", 0.0)
    assert analysis.report is not None
    with pytest.raises(GapError, match="too long"):
        pdf_process.pdf_in_process(analysis.report, resource("report"))
