from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.documents.limits import LIMITS
from gapgui.errors import GapError
from gapgui.ui.session.opened import PostingText, as_document, read_resume_file

if TYPE_CHECKING:
    from pathlib import Path

    from gapgui.documents.isolation.worker import DocumentWorker


def test_a_posting_keeps_its_name_and_headings() -> None:
    document = as_document(PostingText("Requirements\nPython", "p.html", ((0, 12),)))
    assert document is not None
    assert (document.name, document.headings) == ("p.html", ((0, 12),))


def test_a_blank_posting_is_none() -> None:
    assert as_document(PostingText(" \n ")) is None


def test_a_posting_that_is_far_too_long_is_refused() -> None:
    with pytest.raises(GapError, match="longer"):
        as_document(PostingText("x" * (LIMITS.text_characters + 1)))


def test_a_resume_is_read_with_the_bytes_that_stay(worker: DocumentWorker, resume_file: Path) -> None:
    opened = read_resume_file(worker, resume_file, None)
    resume_file.write_text("changed", encoding="utf-8")
    assert opened.source.data.decode("utf-8") == opened.document.text
    assert opened.seconds > 0
