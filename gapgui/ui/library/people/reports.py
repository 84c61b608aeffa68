"""The reports of all pairs, each a file of its own; those without personal data hold no names in their own names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gapgui.gaps import find_gaps
from gapgui.report.export import SUFFIXES
from gapgui.report.telling.posting_name import posting_name
from gapgui.ui.export.report_file import report_bytes
from gapgui.whole_file import write_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from gapgui.posting.posting import Posting
    from gapgui.report.export import ReportKind
    from gapgui.report.privacy.left_out import LeftOut
    from gapgui.taxonomy.taxonomy import Taxonomy
    from gapgui.ui.library.people.person import Person
    from gapgui.ui.library.people.steps import Step

_LONGEST = 60
_BETWEEN = "__"


def report_steps(
    people: Sequence[Person],
    postings: Sequence[Posting],
    taxonomy: Taxonomy,
    folder: Path,
    kind: ReportKind,
    left_out: LeftOut,
) -> list[Step]:
    """Return what writes the report of each pair into a folder."""

    def writes(person: Person, posting: Posting, name: str) -> Step:
        def work() -> Path:
            report = find_gaps(posting, person.resume, taxonomy)
            write_file(folder / name, report_bytes(report, kind, left_out))
            return folder / name

        return name, work

    names = report_names(people, postings, SUFFIXES[kind], nameless=left_out.person)
    return [writes(person, posting, next(names)) for person in people for posting in postings]


def report_names(
    people: Sequence[Person], postings: Sequence[Posting], suffix: str, *, nameless: bool
) -> Iterator[str]:
    """Yield the names of the files of all pairs, person by person: "resume-1__posting-3.html" for `nameless` people."""
    width, most = len(str(len(people))), len(str(len(postings)))
    resumes = _apart(
        [f"resume-{at:0{width}}" if nameless else person.path.stem for at, person in enumerate(people, 1)]
    )
    asked = _apart(
        [
            f"posting-{at:0{most}}" if nameless else posting_name(posting) or posting.document.name
            for at, posting in enumerate(postings, 1)
        ]
    )
    for resume in resumes:
        for posting in asked:
            yield f"{resume}{_BETWEEN}{posting}{suffix}"


def _apart(names: Sequence[str]) -> list[str]:
    """Return names that a file may have, equal ones told apart by a number, whatever their letters' size."""
    seen: set[str] = set()
    apart = []
    for name in names:
        plain = re.sub(r"[^\w.+-]+", "-", name).strip("-.")[:_LONGEST] or "x"
        told, number = plain, 1
        while told.casefold() in seen:
            number += 1
            told = f"{plain}-{number}"
        seen.add(told.casefold())
        apart.append(told)
    return apart
