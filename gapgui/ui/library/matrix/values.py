"""What the matrix of all postings holds, without Qt: a head for each posting, a line for what several ask."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gapgui.library.as_if import as_if
from gapgui.library.comparison import compare, musts_open, rows_by_requirement
from gapgui.report.depth import find_depths, linked_skills
from gapgui.report.telling.reasons import negated_skills
from gapgui.report.telling.summary import why_not_comparable
from gapgui.report.telling.words import any_of
from gapgui.saying import say
from gapgui.ui.library.columns.head import head_of
from gapgui.ui.library.matrix.kinds import kinds_by_title
from gapgui.ui.telling.analysis import NO_RESUME
from gapgui.ui.telling.reasons import brief_reason, brief_with_depth

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from gapgui.gaps import GapReport, Requirement, Status
    from gapgui.library.comparison import Comparison, MatrixRow
    from gapgui.posting.posting import Strength
    from gapgui.taxonomy.taxonomy import Taxonomy, Track
    from gapgui.ui.library.columns.head import Head
    from gapgui.ui.library.matrix.kinds import TitleKind


@dataclass(frozen=True, slots=True)
class Mark:
    """Say how a posting asks for a line, and how the resume stands to it; None where nothing is compared.

    It is `new` where the resume stands so only as if it showed more than it does.
    """

    requirement: Requirement
    status: Status | None
    new: bool = False

    @property
    def strength(self) -> Strength:
        """Return how strongly it is asked."""
        return self.requirement.strength


@dataclass(frozen=True, slots=True)
class Line:
    """Hold what several postings ask for, with their marks by the postings' numbers; `shown` says what the resume has.

    `counts` say how many require it, require or wish for it, and name it; `searched` are all names of its skills, in small letters.
    """

    skills: tuple[str, ...]
    name: str
    searched: str
    track: Track
    status: Status | None
    shown: str
    marks: Mapping[int, Mark]
    counts: tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class MatrixValues:
    """Hold all that the matrix shows; `compared` is false where there is no resume, `learned` are skills as if shown.

    `closed` counts the musts that those close, `completed` are the postings they leave nothing open of. `kinds` are what
    the postings really are, by title, and `why` is the reason for which a resume can be compared with none of them.
    """

    taxonomy: Taxonomy
    heads: tuple[Head, ...]
    lines: tuple[Line, ...]
    compared: bool
    negated: frozenset[str] = frozenset()
    linked: frozenset[str] = frozenset()
    learned: tuple[str, ...] = ()
    closed: int = 0
    completed: tuple[int, ...] = ()
    kinds: tuple[TitleKind, ...] = ()
    why: str = ""

    def names(self, skills: Sequence[str]) -> list[str]:
        """Return what skills are called."""
        return [self.taxonomy.skills[skill].name for skill in skills]


def matrix_values(
    comparison: Comparison, learned: Sequence[str] = (), *, compared: bool = True
) -> MatrixValues:
    """Return what the matrix shows of the first resume, as if it showed the skills that are `learned`, too.

    Without a resume, or where `compared` is false, it says only what is asked.
    """
    if not comparison.resumes:
        comparison, compared = compare([NO_RESUME], comparison.postings, comparison.taxonomy), False
    then = as_if(comparison, learned)
    before = [reports[0] for reports in comparison.reports]
    reports = [reports[0] for reports in then.reports]
    reasons = [why_not_comparable(report) for report in before] if compared else []
    why = (reasons[0] or "") if reasons and all(reasons) else ""
    compared = compared and not why
    asked = [_by_skills(report) for report in reports]
    was = [_by_skills(report) for report in before] if learned else asked
    resume = reports[0].resume if reports else None
    facts = _Facts(
        comparison.taxonomy,
        negated_skills(resume) if compared and resume else frozenset(),
        linked_skills(resume) if compared and resume else frozenset(),
        compared,
    )
    lines = [line for row in rows_by_requirement(then) if (line := _line(row, asked, was, facts))]
    heads = tuple(head_of(at, report) for at, report in enumerate(reports))
    shown = _shown(lines, before[0], facts, heads) if compared and before else lines
    return MatrixValues(
        comparison.taxonomy,
        heads,
        tuple(shown),
        compared,
        facts.negated,
        facts.linked,
        tuple(learned),
        sum(map(musts_open, before)) - sum(map(musts_open, reports)),
        tuple(at for at, report in enumerate(reports) if musts_open(before[at]) and not musts_open(report)),
        kinds_by_title(heads),
        why,
    )


@dataclass(frozen=True, slots=True)
class _Facts:
    """Hold what every line needs to know."""

    taxonomy: Taxonomy
    negated: frozenset[str]
    linked: frozenset[str]
    compared: bool


def _by_skills(report: GapReport) -> dict[frozenset[str], Requirement]:
    """Return the requirements of a posting by their skills; none where it can't be read."""
    if not report.posting_is_read:
        return {}
    return {frozenset(requirement.any_of): requirement for requirement in report.requirements}


def _line(
    row: MatrixRow,
    asked: Sequence[Mapping[frozenset[str], Requirement]],
    was: Sequence[Mapping[frozenset[str], Requirement]],
    facts: _Facts,
) -> Line | None:
    """Return the line of a row; None where nothing that is read asks for it."""
    key = frozenset(row.skills)
    marks = {
        cell.posting: Mark(
            asked[cell.posting][key],
            asked[cell.posting][key].status if facts.compared else None,
            facts.compared and asked[cell.posting][key].status != was[cell.posting][key].status,
        )
        for cell in row.cells
        if key in asked[cell.posting]
    }
    if not marks:
        return None
    skills = [facts.taxonomy.skills[skill] for skill in row.skills]
    return Line(
        row.skills,
        any_of([skill.name for skill in skills]),
        "\n".join(name for skill in skills for name in skill.names).casefold(),
        row.track,
        next(iter(marks.values())).status,
        "",
        marks,
        counts_of(mark.strength for mark in marks.values()),
    )


def counts_of(strengths: Iterable[Strength]) -> tuple[int, int, int]:
    """Return how many of some require, require or wish for, and name something."""
    told = list(strengths)
    return told.count("required"), len(told) - told.count("mentioned"), len(told)


def _shown(lines: Sequence[Line], report: GapReport, facts: _Facts, heads: Sequence[Head]) -> list[Line]:
    """Return the lines with what the resume has to show for each.

    How it stands to some skills is the same for every posting, so one report holds all of them.
    """
    asked = [
        replace(next(iter(line.marks.values())).requirement, id=str(at), years=None)
        for at, line in enumerate(lines)
    ]
    depths = find_depths(replace(report, requirements=tuple(asked)))
    told = []
    for line, requirement in zip(lines, asked, strict=True):
        brief = brief_reason(requirement, facts.taxonomy, facts.negated, facts.linked)
        depth = depths.get(requirement.id)
        if any(mark.new for mark in line.marks.values()):
            brief = _as_if_brief(brief, requirement)
        elif depth:
            brief = brief_with_depth(brief, requirement, depth)
        elif line.status == "missing" and not any(skill in facts.negated for skill in line.skills):
            # the sign says it
            brief = ""
        last = _last_open(line, heads)
        brief = ", ".join(filter(None, (brief, last)))
        told.append(replace(line, shown=brief))
    return told


def _as_if_brief(brief: str, requirement: Requirement) -> str:
    """Return the reason of what only skills that are learned show."""
    if any(reason.relation == "same" for reason in requirement.because):
        return say("Matrix", "as if shown")
    return say("Matrix", "as if {reason}", reason=brief)


def _last_open(line: Line, heads: Sequence[Head]) -> str:
    """Return that a line is all that some postings leave open; empty where it is not."""
    if line.status == "covered":
        return ""
    only = [
        heads[number]
        for number, mark in line.marks.items()
        if mark.strength == "required" and heads[number].open == 1
    ]
    if not only:
        return ""
    if len(only) == 1:
        return say("Matrix", "the last open must of {posting}", posting=only[0].employer)
    return say("Matrix", "the last open must of {count} postings", count=len(only))
