"""The reports of all pairs, each a file of its own; those without personal data hold no names in their own names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.library.comparison import compare
from gapgui.report.comparison.nameless import posting_name as posting_number
from gapgui.report.comparison.nameless import resume_name as resume_number
from gapgui.report.comparison.nameless import without_personal_data
from gapgui.report.comparison.pair_names import names_of_pairs
from gapgui.report.export import SUFFIXES
from gapgui.report.privacy.left_out import NOTHING_LEFT_OUT
from gapgui.report.telling.posting_name import posting_name
from gapgui.ui.export.report_file import report_bytes
from gapgui.whole_file import write_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from gapgui.posting.posting import Posting
    from gapgui.report.export import ReportKind
    from gapgui.report.privacy.left_out import LeftOut
    from gapgui.taxonomy.taxonomy import Taxonomy
    from gapgui.ui.library.people.person import Person
    from gapgui.ui.library.people.steps import Step


def report_steps(
    people: Sequence[Person],
    postings: Sequence[Posting],
    taxonomy: Taxonomy,
    folder: Path,
    kind: ReportKind,
    left_out: LeftOut,
    read: Iterable[Path] = (),
) -> list[Step]:
    """Return what writes the report of each pair into a folder, person by person.

    Neither the files of the people nor others that were `read` are written over.
    """

    def writes(person: Person, at: int, name: str) -> Step:
        def work() -> Path:
            compared = compare([person.resume], [postings[at]], taxonomy)
            # names are numbers of places then, the same in every report
            told = without_personal_data(compared, left_out, [person.number], [at + 1])
            write_file(folder / name, report_bytes(told.reports[0][0], kind, NOTHING_LEFT_OUT))
            return folder / name

        return name, work

    taken = names_of((*read, *(person.path for person in people)), folder)
    names = report_names(people, postings, taken, SUFFIXES[kind], nameless=bool(left_out.kinds))
    return [
        writes(person, at, names[at][place])
        for place, person in enumerate(people)
        for at in range(len(postings))
    ]


def names_of(files: Iterable[Path], folder: Path) -> frozenset[str]:
    """Return by which names in a folder files can be reached: their own, or those of links that lead to them."""
    known = {_identity(file) for file in files} - {None}
    try:
        return frozenset(each.name for each in folder.iterdir() if _identity(each) in known)
    except OSError:
        # there is no such folder, which the first report tells
        return frozenset()


def report_names(
    people: Sequence[Person],
    postings: Sequence[Posting],
    taken: Iterable[str],
    suffix: str,
    *,
    nameless: bool,
) -> tuple[tuple[str, ...], ...]:
    """Return the names of the files, `[posting][person]`: "resume-1__posting-3.html" for `nameless` people.

    `taken` are names that are not to be used.
    """
    if nameless:
        resumes = [resume_number(person.number) for person in people]
        return names_of_pairs(resumes, [posting_number(at + 1) for at in range(len(postings))], taken, suffix)
    return names_of_pairs(
        [person.path.stem for person in people],
        [posting_name(posting) or posting.document.name for posting in postings],
        taken,
        suffix,
    )


def _identity(file: Path) -> tuple[int, int] | None:
    """Return what is the same for each name of a file; None where there is none."""
    try:
        found = file.stat()
    except (OSError, ValueError):
        return None
    return found.st_dev, found.st_ino
