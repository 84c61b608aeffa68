"""What a resume names is never told as a gap: all postings beside all resumes, ours and those of ../shared."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import pytest

from gapgui import read_posting, read_resume
from gapgui.matching.matcher import find_mentions
from gapgui.resume.employers import find_employers
from gapgui.resume.sections import read_sections
from tests.conftest import ROOT
from tests.goldens.opening import opened, shipped_index

if TYPE_CHECKING:
    from pathlib import Path

SHARED = ROOT.parent / "shared"
OURS = ROOT / "tests" / "goldens" / "documents"
POSTINGS = sorted([*OURS.glob("postings/*.txt"), *SHARED.glob("eval/dev/texts/*.txt")])
RESUMES = sorted([*OURS.glob("resumes/*.txt"), *SHARED.glob("eval/dev/pdfs/*.pdf")])


@cache
def asked() -> frozenset[str]:
    """Return all that the postings ask for; which of them does is of no matter to what a resume shows."""
    index = shipped_index()
    return frozenset(a.skill.id for file in POSTINGS for a in read_posting(opened(file), index).skills)


@pytest.mark.parametrize("file", RESUMES, ids=lambda file: file.name)
def test_a_requirement_that_the_resume_names_is_not_missing(file: Path) -> None:
    index = shipped_index()
    resume = read_resume(opened(file), index)
    text = resume.document.text
    mentions = find_mentions(text, index, in_resume=True)
    places = [(m.start, m.end) for m in mentions]
    employers = find_employers(text, read_sections(resume.document), places)
    known = [*places, *((e.start, e.end) for e in employers)]
    shown = {s.skill.id for s in resume.skills}
    overlooked = [
        (skill, text[a:b])
        for skill in asked() - shown
        for name in index.taxonomy.skills[skill].names
        if name not in index.taxonomy.skills[skill].ambiguous
        for a, b in (m.span() for m in re.finditer(rf"(?<![\w.@/-]){re.escape(name)}(?![\w-]|\.\w)", text))
        if not any(start < b and a < end for start, end in known)
    ]
    assert overlooked == []
