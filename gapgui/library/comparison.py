"""One or many resumes beside many postings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.gaps import find_gaps
from gapgui.posting.posting import STRENGTHS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.gaps import GapReport, Requirement, Status
    from gapgui.posting.posting import Posting, Strength
    from gapgui.resume.resume import Resume
    from gapgui.taxonomy.taxonomy import Taxonomy, Track


@dataclass(frozen=True, slots=True)
class Cell:
    """Say how a posting, by its number, asks for a row, and how each resume stands to that."""

    posting: int
    strength: Strength
    any_of: tuple[str, ...]
    min_years: int | None
    status: tuple[Status, ...]


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """Hold what several postings ask for: one skill, or skills of which any one will do; cells in the order of the postings."""

    skills: tuple[str, ...]
    track: Track
    cells: tuple[Cell, ...]

    @property
    def required_by(self) -> int:
        """Return how many postings require it."""
        return sum(cell.strength == "required" for cell in self.cells)

    @property
    def asked_by(self) -> int:
        """Return how many postings require or wish for it."""
        return sum(cell.strength != "mentioned" for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Hold the reports of all pairs: `reports[posting][resume]`."""

    taxonomy: Taxonomy
    resumes: tuple[Resume, ...]
    postings: tuple[Posting, ...]
    reports: tuple[tuple[GapReport, ...], ...]


def compare(resumes: Sequence[Resume], postings: Sequence[Posting], taxonomy: Taxonomy) -> Comparison:
    """Return the verdict of every resume on every posting."""
    reports = tuple(tuple(find_gaps(posting, resume, taxonomy) for resume in resumes) for posting in postings)
    return Comparison(taxonomy, tuple(resumes), tuple(postings), reports)


def is_open(requirement: Requirement) -> bool:
    """Tell whether a requirement is a must that is not covered."""
    return requirement.strength == "required" and requirement.status != "covered"


def musts_open(report: GapReport) -> int:
    """Return how many musts of a posting a resume does not cover."""
    return sum(map(is_open, report.requirements))


def rows_by_skill(comparison: Comparison) -> tuple[MatrixRow, ...]:
    """Return a row for every skill that is asked, alone or as one of several, most required first."""
    cells: dict[str, list[Cell]] = {}
    for cell in _cells(comparison):
        for skill in cell.any_of:
            cells.setdefault(skill, []).append(cell)
    skills = comparison.taxonomy.skills
    return _ordered([MatrixRow((skill,), skills[skill].track, tuple(own)) for skill, own in cells.items()])


def rows_by_requirement(comparison: Comparison) -> tuple[MatrixRow, ...]:
    """Return a row for everything that is asked, alternatives as one, most required first."""
    cells: dict[frozenset[str], list[Cell]] = {}
    tracks: dict[frozenset[str], Track] = {}
    for reports in comparison.reports:
        for requirement in reports[0].requirements if reports else ():
            tracks.setdefault(frozenset(requirement.any_of), requirement.track)
    for cell in _cells(comparison):
        cells.setdefault(frozenset(cell.any_of), []).append(cell)
    return _ordered([MatrixRow(own[0].any_of, tracks[key], tuple(own)) for key, own in cells.items()])


def _cells(comparison: Comparison) -> Iterator[Cell]:
    for number, reports in enumerate(comparison.reports):
        for verdicts in zip(*(report.requirements for report in reports), strict=True):
            first = verdicts[0]
            status = tuple(verdict.status for verdict in verdicts)
            yield Cell(number, first.strength, first.any_of, first.min_years, status)


def _ordered(rows: list[MatrixRow]) -> tuple[MatrixRow, ...]:
    """Return rows by how many postings require them, then ask for them, then by the order in which they came."""
    return tuple(sorted(rows, key=lambda row: (-row.required_by, -row.asked_by, -len(row.cells))))


def strongest(row: MatrixRow) -> Strength:
    """Return the strongest way in which a row is asked."""
    return min((cell.strength for cell in row.cells), key=STRENGTHS.index)
