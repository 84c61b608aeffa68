from __future__ import annotations

import pickle
from typing import TYPE_CHECKING

import pytest

from gapgui.documents.child_process import ChildProcess
from gapgui.documents.limits import Limits
from gapgui.errors import GapError
from gapgui.mistakes import WorkerBugError
from gapgui.report.pdf_process import page_in_process, pdf_in_process, sendable

if TYPE_CHECKING:
    from pathlib import Path
    from typing import NoReturn

    from gapgui.gaps import GapReport


def test_a_pdf_is_made_elsewhere(report: GapReport, templates: Path) -> None:
    assert pdf_in_process(report, templates).startswith(b"%PDF-")


def test_another_page_is_made_elsewhere_too() -> None:
    assert page_in_process("<p>Musts open: 3</p>", "Comparison").startswith(b"%PDF-")


def test_a_report_survives_the_way(report: GapReport) -> None:
    assert pickle.loads(pickle.dumps(sendable(report))) == report


def test_a_process_that_dies_gives_a_sentence(
    report: GapReport, templates: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def die(*_: object, **__: object) -> NoReturn:
        raise EOFError

    monkeypatch.setattr(ChildProcess, "result_of", die)
    with pytest.raises(GapError, match="could not be made"):
        pdf_in_process(report, templates)


def test_a_bug_in_the_process_is_no_sentence(report: GapReport, tmp_path: Path) -> None:
    with pytest.raises(WorkerBugError) as caught:
        pdf_in_process(report, tmp_path / "none")
    assert caught.value.trace.endswith("TemplateNotFound")


def test_one_that_takes_too_long_is_ended(report: GapReport, templates: Path) -> None:
    with pytest.raises(GapError, match="too long"):
        pdf_in_process(report, templates, Limits(print_seconds=0.0))
