"""What tells who a resume is about is left out of a report in every format."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.report.export import SUFFIXES
from tests.report.conftest import templates
from tests.report.privacy.test_shared_resumes import RESUMES, anonymous, assert_nothing_is_left, full_index

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from gapgui.gaps import GapReport
    from gapgui.report.export import ReportKind

__all__ = ["anonymous", "full_index", "templates"]

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not RESUMES, reason="needs the shared resumes")]


@pytest.mark.parametrize("kind", SUFFIXES)
def test_nothing_of_it_is_left(
    qapp: QApplication, anonymous: tuple[str, GapReport], templates: Path, kind: ReportKind
) -> None:
    assert_nothing_is_left(*anonymous, templates, kind)
