"""Resumes from short texts, and what is found in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.report.privacy.left_out import LeftOut, cuts
from gapgui.resume.reading import read_resume

if TYPE_CHECKING:
    from collections.abc import Callable

    from gapgui.matching.names.index import Index
    from gapgui.report.privacy.personal_data import PersonalKind
    from gapgui.resume.resume import Resume

    ReadText = Callable[[str], Resume]

EVERYTHING = LeftOut(person=True, employers=True, schools=True)


@pytest.fixture
def read_text(index: Index) -> ReadText:
    """Give what is read from the text of a resume."""

    def read(text: str) -> Resume:
        return read_resume(document_from_text(text, "r.txt"), index)

    return read


def found_in(resume: Resume, kind: PersonalKind, left_out: LeftOut = EVERYTHING) -> list[str]:
    """Return what of one kind is taken out of a resume, in its order."""
    text = resume.document.text
    return [text[item.start : item.end] for item in cuts(resume, left_out) if item.kind == kind]
