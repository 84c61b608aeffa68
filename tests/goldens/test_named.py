"""What a resume names is never told as a gap: all postings beside all resumes, ours and those of ../shared."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import pytest

from gapgui import read_posting, read_resume
from gapgui.matching.matcher import find_mentions
from gapgui.reading.signs import begins_item
from gapgui.resume.employers import find_employers
from gapgui.resume.headings import heading_kind
from gapgui.resume.sections import read_sections, section_at
from tests.conftest import ROOT
from tests.goldens.opening import RESUMES as OUR_RESUMES
from tests.goldens.opening import opened, shipped_index

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from gapgui.documents.document import Document

SHARED = ROOT.parent / "shared"
OURS = ROOT / "tests" / "goldens" / "documents"
POSTINGS = sorted(
    [
        *OURS.glob("postings/*.txt"),
        *SHARED.glob("eval/dev/texts/*.txt"),
        *SHARED.glob("data/postings/*.txt"),
    ]
)
RESUMES = [*OUR_RESUMES, *sorted(SHARED.glob("eval/dev/pdfs/*.pdf"))]
# What parts the items of a list; a dash says something of the item.
_BEFORE = re.compile(r"(?:^|[,;/|•·(:\t]|\band|\bor)[ ]*$", re.IGNORECASE)
_BEHIND = re.compile(r"[ ]*(?:$|[,;/|•·)\t.]|and\b|or\b)", re.IGNORECASE)
_YEAR = re.compile(r"\s+\d{4}")
_LABEL = re.compile(r"\W*([^\W\d][\w &/]{1,30}):")
# Where a name that is a word as well stands literally and yet is not credited, and why that is right or not mended.
JUDGED = {
    ("page.html", "rust"): "its label is 'Learning': it is wished for",
    ("rendercv_rendercv-014.pdf", "ui-design"): "a UI that was designed is a thing, not the field",
}


@cache
def asked() -> frozenset[str]:
    """Return all that the postings ask for; which of them does is of no matter to what a resume shows."""
    index = shipped_index()
    return frozenset(a.skill.id for file in POSTINGS for a in read_posting(opened(file), index).skills)


@pytest.mark.parametrize("file", RESUMES, ids=lambda file: file.name)
def test_a_requirement_that_the_resume_names_is_not_missing(file: Path) -> None:
    index = shipped_index()
    document = opened(file)
    overlooked = [
        (skill, name)
        for skill, name, start, end in _overlooked(document)
        if name not in index.taxonomy.skills[skill].ambiguous or _is_claimed(document, start, end)
    ]
    assert [(skill, name) for skill, name in overlooked if (file.name, skill) not in JUDGED] == []


def test_what_is_judged_is_still_so() -> None:
    files = {file.name: file for file in RESUMES}
    still = {
        (name, skill)
        for name in {name for name, _ in JUDGED} & files.keys()
        for skill, _, start, end in _overlooked(opened(files[name]))
        if _is_claimed(opened(files[name]), start, end)
    }
    assert still == {(name, skill) for name, skill in JUDGED if name in files and skill in asked()}


def _overlooked(document: Document) -> Iterator[tuple[str, str, int, int]]:
    """Yield the skills that are asked for and not shown, each name of theirs that stands literally in a resume, and where."""
    index = shipped_index()
    resume, text = read_resume(document, index), document.text
    places = [(m.start, m.end) for m in find_mentions(text, index, in_resume=True)]
    employers = find_employers(text, read_sections(document), places)
    known = [*places, *((e.start, e.end) for e in employers)]
    shown = {s.skill.id for s in resume.skills}
    for skill in sorted(asked() - shown):
        # quicker than to search for each of thousands
        for name in (name for name in index.taxonomy.skills[skill].names if name in text):
            for match in re.finditer(rf"(?<![\w.@/-]){re.escape(name)}(?![\w-]|\.\w)", text):
                if not any(start < match.end() and match.start() < end for start, end in known):
                    yield skill, name, *match.span()


def _is_claimed(document: Document, start: int, end: int) -> bool:
    """Tell whether a name stands where a skill is claimed: an item of a list of skills, or in its casing in a job's bullet."""
    text = document.text
    line_start = text.rfind("\n", 0, start) + 1
    before, behind = text[line_start:start], text[end:].partition("\n")[0]
    label = _LABEL.match(before)
    kind = section_at(read_sections(document), start).kind
    if kind == "skills" or (label and heading_kind(label[1]) == "skills"):
        return _BEFORE.search(before) is not None and _BEHIND.match(behind) is not None
    told = kind in ("experience", "projects") and begins_item(text[line_start:end])
    cased = any(map(str.isupper, text[start:end])) and before.strip(" -•*·◦–") != ""
    return told and cased and _YEAR.match(behind) is None
