"""Tables of the documentation that say what is read: an example in the first cell, what becomes of it in the last."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.gaps import find_gaps
from gapgui.posting.posting import STRENGTHS
from gapgui.posting.reading import read_posting
from gapgui.resume.reading import read_resume
from gapgui.resume.resume import CLAIMS
from tests.conftest import ROOT

if TYPE_CHECKING:
    from gapgui.matching.names.index import Index
    from gapgui.posting.posting import AskedSkill, Posting
    from gapgui.resume.resume import Resume

PAGE = ROOT / "docs" / "how-it-reads.md"
_NOTHING = "nothing"


def table(marker: str) -> list[list[str]]:
    """Return the cells of the rows of a table, whose head begins with a marker."""
    lines = PAGE.read_text(encoding="utf-8").split(f"| {marker} |")[1].splitlines()[2:]
    rows = []
    for line in lines:
        if not line.startswith("|"):
            break
        rows.append([cell.strip() for cell in line.strip("|").split(" | ")])
    return rows


def posting_of(cell: str, index: Index) -> Posting:
    return read_posting(document_from_text(f"Engineer\n\n{_text(cell)}\n", "posting"), index)


def resume_of(cell: str, index: Index) -> Resume:
    return read_resume(document_from_text(f"Ada Example\n\n{_text(cell)}\n", "resume"), index)


def asked(cell: str, index: Index) -> str:
    """Return in short what a posting asks."""
    posting = posting_of(cell, index)
    groups: dict[str, list[AskedSkill]] = {}
    for skill in posting.skills:
        groups.setdefault(skill.group or skill.skill.id, []).append(skill)
    told = [
        f"{strength}: {', '.join(names)}"
        for strength in STRENGTHS
        if (names := [_name(group) for group in groups.values() if group[0].strength == strength])
    ]
    if posting.total_years:
        told.append(f"experience: {posting.total_years} years")
    if posting.degree:
        told.append(
            f"degree: {posting.degree.level}{' or experience' if posting.degree.or_experience else ''}"
        )
    return "; ".join(told) or _NOTHING


def shown(cell: str, index: Index) -> str:
    """Return in short what a resume shows."""
    skills = resume_of(cell, index).skills
    told = [
        f"{claim}: {', '.join(names)}"
        for claim in CLAIMS
        if (names := [each.skill.name for each in skills if each.claim == claim])
    ]
    return "; ".join(told) or _NOTHING


def verdict(posting: str, resume: str, index: Index) -> str:
    """Return in short how a resume stands to what is asked."""
    report = find_gaps(posting_of(posting, index), resume_of(resume, index), index.taxonomy)
    (requirement,) = report.requirements
    relations = " and ".join(dict.fromkeys(reason.relation for reason in requirement.because))
    return f"{requirement.status} ({relations})" if relations else requirement.status


def _name(group: list[AskedSkill]) -> str:
    names = " or ".join(each.skill.name for each in group)
    years = next((each.min_years for each in group if each.min_years), None)
    return f"{names} ({years} years)" if years else names


def _text(cell: str) -> str:
    return re.sub(r"\s*<br>\s*", "\n", cell.replace("`", "").replace("\\*", "*"))
