"""What a comparison says on a page and in what order: musts open first, then what is asked by track, then what to learn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.report.comparison.columns import Column, blocks_of, split
from gapgui.report.comparison.learn import Lessons, learn_parts
from gapgui.report.comparison.standing import nearest, nearest_first, standings
from gapgui.report.comparison.tracks import TrackPart, track_parts
from gapgui.report.comparison.words import (
    lesson_sentence,
    nearest_sentence,
    not_compared_notes,
    posting_names,
    really_is,
)
from gapgui.report.excerpt import readable
from gapgui.saying import say
from gapgui.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gapgui.library.comparison import Comparison
    from gapgui.report.comparison.standing import Standing
    from gapgui.report.plain.reading import Plain

_Standings = tuple[tuple["Standing | None", ...], ...]


@dataclass(frozen=True, slots=True)
class MustsCell:
    """Tell how many musts of a posting a resume leaves open, and how many of each track; `nearest` are a resume's fewest."""

    text: str
    by_track: tuple[int, int] | None
    look: str
    nearest: bool


@dataclass(frozen=True, slots=True)
class MustsRow:
    """Tell how resumes stand to one posting; `musts` is how many it names."""

    number: int
    name: str
    kind: str
    musts: int
    cells: tuple[MustsCell, ...]


@dataclass(frozen=True, slots=True)
class MustsTable:
    """Hold some resumes beside all postings."""

    columns: tuple[Column, ...]
    rows: tuple[MustsRow, ...]


@dataclass(frozen=True, slots=True)
class ComparisonContents:
    """Hold all that a comparison says, in the order in which it is read."""

    title: str
    answer: tuple[str, ...]
    notes: tuple[tuple[str, str], ...]
    resumes: tuple[Column, ...]
    musts: tuple[MustsTable, ...]
    tracks: tuple[TrackPart, ...]
    lessons: tuple[Lessons, ...]
    unread: tuple[tuple[str, str], ...]
    version: str


def lay_out(comparison: Comparison, errors: Sequence[Plain] = ()) -> ComparisonContents:
    """Return what a comparison says; `errors` are of the files that could not be read."""
    resumes = tuple(
        Column("resume", at, readable(resume.document.name)) for at, resume in enumerate(comparison.resumes)
    )
    postings = tuple(Column("posting", at, name) for at, name in enumerate(posting_names(comparison)))
    counted = standings(comparison)
    lessons = learn_parts(comparison)
    return ComparisonContents(
        title=comparison_title(comparison),
        answer=_answer(comparison, counted, lessons),
        notes=not_compared_notes(comparison),
        resumes=resumes,
        musts=tuple(_musts(comparison, counted, block) for block in split(resumes)),
        tracks=track_parts(comparison, blocks_of(resumes, postings)),
        lessons=lessons,
        unread=tuple((readable(each["file"]), each["error"]["message"]) for each in errors),
        version=__version__,
    )


def comparison_title(comparison: Comparison) -> str:
    """Return "13 resumes beside 40 postings"; of one resume its file's name."""
    count = len(comparison.postings)
    postings = (
        say("Comparison", "1 posting") if count == 1 else say("Comparison", "{count} postings", count=count)
    )
    if len(comparison.resumes) == 1:
        resumes = readable(comparison.resumes[0].document.name)
    else:
        resumes = say("Comparison", "{count} resumes", count=len(comparison.resumes))
    return say("Comparison", "{resumes} beside {postings}", resumes=resumes, postings=postings)


def _answer(comparison: Comparison, counted: _Standings, lessons: Sequence[Lessons]) -> tuple[str, ...]:
    """Return what one resume's writer wants to know in ten seconds; of several there is no one answer."""
    if len(comparison.resumes) != 1 or not comparison.postings:
        return ()
    told = nearest_sentence(nearest(counted, 0), counted, posting_names(comparison))
    if not told:
        return ()
    first = [lesson_sentence(lesson, comparison) for part in lessons for lesson in part.lessons[:1]]
    return (told, *(say("Comparison", "To learn first: {lesson}", lesson=lesson) for lesson in first))


def _musts(comparison: Comparison, counted: _Standings, block: tuple[Column, ...]) -> MustsTable:
    fewest = {column.at: _fewest(row[column.at] for row in counted) for column in block}
    names = posting_names(comparison)
    order = nearest_first(counted, 0) if len(comparison.resumes) == 1 else range(len(counted))
    rows = []
    for at in order:
        own = counted[at]
        posting = comparison.postings[at]
        musts = next((standing.musts for standing in own if standing), 0)
        cells = tuple(_cell(own[column.at], fewest[column.at]) for column in block)
        rows.append(MustsRow(at + 1, names[at], really_is(posting), musts, cells))
    return MustsTable(block, tuple(rows))


def _fewest(standings: Iterable[Standing | None]) -> int | None:
    return min((standing.open for standing in standings if standing and standing.musts), default=None)


def _cell(standing: Standing | None, fewest: int | None) -> MustsCell:
    if standing is None:
        return MustsCell("?", None, "not-compared", nearest=False)
    if not standing.musts:
        return MustsCell("–", None, "none", nearest=False)
    look = "open" if standing.open else "covered"
    by_track = (standing.open_ml, standing.open_general) if standing.open else None
    return MustsCell(str(standing.open), by_track, look, nearest=standing.open == fewest)
