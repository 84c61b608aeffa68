"""Every resume beside every posting."""

from __future__ import annotations

import pytest

from tests.commands.pairs import assert_cells_are_what_analyze_says
from tests.conftest import SHARED

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not SHARED.is_dir(), reason="needs the shared documents"),
]


def test_each_cell_is_what_analyze_says_of_the_pair(capsys: pytest.CaptureFixture[str]) -> None:
    dev = SHARED / "eval" / "dev"
    resumes = sorted((dev / "pdfs").glob("*.pdf"))
    postings = sorted((dev / "texts").glob("*.txt"))
    assert len(resumes) * len(postings) > 500
    assert_cells_are_what_analyze_says(resumes, postings, capsys)
