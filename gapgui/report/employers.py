"""Find the names of employers in the lines that head a resume's jobs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gapgui.reading.dates import find_ranges

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.documents.document import Document
    from gapgui.resume.sections import Section

# What in such a line is a job, a place or a kind of contract, and so no employer.
_JOB = re.compile(
    r"\b(?:engineer\w*|developer|scientist|manager|management|analyst|consultant|architect|researcher|research assistant|assistant|associate|designer|student|specialist|lead|leader|head|director|intern(?:ship)?|trainee|fellow|officer|administrator|professor|lecturer|programmer|expert|founder|co-founder|cto|ceo|vp|president|owner|freelance\w*|contractor|tutor|teacher|instructor|volunteer|participant|praktikant\w*|entwickler\w*|werkstudent\w*|leiter\w*|devops|sre|backend|frontend|full[- ]?stack|software|data science|machine learning)\b",
    re.IGNORECASE,
)
_PLACE_OR_TERMS = re.compile(
    r"remote|hybrid|on-?site|full[- ]time|part[- ]time|[A-Z]{2,3}|(?:united|new|san|los|las|saint|st\.?|north|south) .+|usa?|uk|germany|france|india|canada|china|london|paris|berlin|deutschland",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(r"[\t|•·●♦∙@/()]| {2,}| [–—-] |, | at (?=[A-Z])")
# "San Francisco, CA" at the beginning of a part or alone in it.
_TOWN = re.compile(r"(?:^|(?<=\t))\s*[A-Z][\w.'’]+(?: [A-Z][\w.'’]+){0,2}, [A-Z]{2}\b")
_ENDS_A_NAME = re.compile(r"\b(?:Inc|Ltd|Co|Corp|Llc|LLC|e\.V)\.$")
_BULLET = re.compile(r"\s*[•●▪◦‣·■□○➢➤✓*–-]\s")
_MAX_LINE, _MAX_WORDS, _MIN_LENGTH = 110, 5, 3


def find_employers(document: Document, sections: Sequence[Section]) -> set[str]:
    """Return the names that stand with the dates of jobs, in their line or in one beside it.

    They are guesses from layout: a job's title that names no trade may be among them, a place too.
    """
    return {
        name
        for section in sections
        if section.kind == "experience"
        for line in _heading_lines(document.text, section)
        for name in _names(line)
    }


def _heading_lines(text: str, section: Section) -> Iterator[str]:
    """Yield the lines of jobs that hold dates and those around them which are no sentences, dates taken out."""
    ranges = [(r.start, r.end) for r in find_ranges(text, section.start, section.end)]
    lines = list(re.finditer(r"[^\n]+", text[: section.end][section.start :]))[1:]
    dated = {
        at
        for at, line in enumerate(lines)
        if any(section.start + line.start() <= a < section.start + line.end() for a, _ in ranges)
    }
    for at, line in enumerate(lines):
        if not {at - 1, at, at + 1, at + 2, at + 3} & dated or not _may_head(line.group()):
            continue
        start = section.start + line.start()
        kept = line.group()
        for a, b in sorted(ranges, reverse=True):
            if start <= a and b <= start + len(line.group()):
                kept = kept[: a - start] + "\t" + kept[b - start :]
        yield kept


def _may_head(line: str) -> bool:
    words = line.strip()
    if not words or len(words) > _MAX_LINE or _BULLET.match(line):
        return False
    return words[-1] not in ".;:," or bool(_ENDS_A_NAME.search(words))


def _names(line: str) -> Iterator[str]:
    """Yield the first part of a line that can name an employer; what follows a comma is where it is."""
    for part in _SEPARATOR.split(_TOWN.sub("", line)):
        name = part.strip(" ,:–—-")
        if len(name) < _MIN_LENGTH or not name[0].isupper() or len(name.split()) > _MAX_WORDS:
            continue
        if re.search(r"\d{4}", name) or _JOB.search(name) or _PLACE_OR_TERMS.fullmatch(name):
            continue
        yield name
        return
