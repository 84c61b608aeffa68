"""Which dated entries are work, and which study, unpaid or other things."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from gapgui.reading.degrees import ANY, BARE_BACHELOR, BARE_MASTER
from gapgui.reading.patterns import late_pattern
from gapgui.resume.time_off import is_time_off
from gapgui.resume.titles import JOB, SCHOOL, STUDENT

if TYPE_CHECKING:
    from gapgui.resume.entries import Entry

EntryKind = Literal["work", "study", "unpaid", "time_off", "course", "other"]
Heading = Literal["work", "teaching", "unpaid", "none"]

# Done for its own sake; "Leadership and Work Experience" tells of work.
_UNPAID = late_pattern(r"\b(?:activit(?:y|ies)|leadership|community)\b", re.IGNORECASE)
_WORK = late_pattern(r"\b(?:work|professional|employment|industry)\b", re.IGNORECASE)
_VOLUNTEER = late_pattern(r"\b(?:volunteer\w*|extracurricular|ehrenamt\w*)\b", re.IGNORECASE)
_TEACHING = late_pattern(r"\bteaching\b", re.IGNORECASE)
_DEGREE = late_pattern(
    rf"\b(?:bachelor|master)(?:['’]?s)?\s(?:of|in|degree|thesis)\b|\b(?:Diplom|Abitur|high school|C?GPA)\b"
    rf"|^[^\w\n]*+(?:{ANY}|{BARE_BACHELOR}|{BARE_MASTER})(?!\w)"
    rf"|(?:{ANY}|{BARE_BACHELOR}|{BARE_MASTER})\.?(?:\s+in\b|\s*,|\s*$|\s+(?-i:[A-Z]\w+\s+(?:Science|Engineering))\b)",
    re.IGNORECASE | re.MULTILINE,
)
# What bears a span of years as well, and says so only where no heading does.
_OTHER_THINGS = late_pattern(
    r"\b(?:certif\w+|licen[cs]e\w*|awards?|prizes?|scholar\w*|members?|membership|credentials?|courses?|projects?)\b",
    re.IGNORECASE,
)


def kind_of_heading(words: str) -> Heading:
    """Return what a heading of work says of the entries below it; "none" where there is no heading."""
    if not words.strip():
        return "none"
    if _VOLUNTEER.search(words) or (_UNPAID.search(words) and not _WORK.search(words)):
        return "unpaid"
    return "teaching" if _TEACHING.search(words) else "work"


def kind_of_entry(text: str, entry: Entry, heading: Heading) -> EntryKind:
    """Return what an entry is: work, study, time off, unpaid, a course, or another thing that bears dates.

    Under a heading of teaching, what names no job is a course; under none, what names no job at a school is study.
    """
    head = text[entry.start : entry.lines[entry.last].end]
    if heading == "unpaid" or _VOLUNTEER.search(head):
        return "unpaid"
    if _DEGREE.search(head):
        return "study"
    if is_time_off(entry):
        return "time_off"
    if heading == "none" and _OTHER_THINGS.search(head):
        return "other"
    if names_job(head):
        return "work"
    if heading == "teaching":
        return "course"
    return "study" if heading == "none" and SCHOOL.search(head) else "work"


def names_job(head: str) -> bool:
    """Tell whether a head names a job; that of a student is none."""
    return JOB.search(STUDENT.sub("", head)) is not None
