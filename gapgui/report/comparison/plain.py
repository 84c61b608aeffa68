"""A comparison as plain values, the shape of `gapgui.compare/1`."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from gapgui.library.comparison import musts_open, rows_by_skill
from gapgui.report.comparison.learn import learn
from gapgui.report.plain.reading import plain_taxonomy
from gapgui.report.plain.report import plain_summary
from gapgui.version import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.library.comparison import Comparison, MatrixRow
    from gapgui.library.learning import Lesson
    from gapgui.posting.posting import Posting
    from gapgui.report.plain.reading import Plain


def plain_comparison(comparison: Comparison, errors: Sequence[Plain] = ()) -> Plain:
    """Return a comparison in the shape of `gapgui.compare/1`; `errors` are of the files that could not be read."""
    return {
        "schema": "gapgui.compare/1",
        "gapgui": __version__,
        "taxonomy": plain_taxonomy(comparison.taxonomy),
        "resumes": [{"file": r.document.name, "sha256": r.document.sha256} for r in comparison.resumes],
        "postings": [_posting(posting) for posting in comparison.postings],
        "pairs": list(_pairs(comparison)),
        "skills": [_row(row, comparison) for row in rows_by_skill(comparison)],
        "learn": [_lesson(lesson) for lesson in learn(comparison)],
        "errors": list(errors),
    }


def _posting(posting: Posting) -> Plain:
    return {
        "file": posting.document.name,
        "sha256": posting.document.sha256,
        "title": posting.title,
        "employer": posting.employer or None,
        "archetype": posting.archetype,
        "archetype_shares": dict(posting.archetype_shares),
        "total_years": posting.total_years,
        "degree": asdict(posting.degree) if posting.degree else None,
    }


def _pairs(comparison: Comparison) -> list[Plain]:
    return [
        {
            "resume": resume,
            "posting": posting,
            "summary": plain_summary(report),
            "musts_open": musts_open(report),
        }
        for resume in range(len(comparison.resumes))
        for posting, reports in enumerate(comparison.reports)
        for report in [reports[resume]]
    ]


def _row(row: MatrixRow, comparison: Comparison) -> Plain:
    (skill,) = row.skills
    return {
        "id": skill,
        "name": comparison.taxonomy.skills[skill].name,
        "track": row.track,
        "required_by": row.required_by,
        "asked_by": row.asked_by,
        "cells": [
            {
                "posting": cell.posting,
                "strength": cell.strength,
                "any_of": list(cell.any_of),
                "min_years": cell.min_years,
                "status": list(cell.status),
            }
            for cell in row.cells
        ],
    }


def _lesson(lesson: Lesson) -> Plain:
    return {
        "skills": list(lesson.skills),
        "closes": lesson.closes,
        "in": list(lesson.postings),
        "completes": list(lesson.completes),
        "weight": round(lesson.weight, 3),
        "exact": lesson.exact,
        "through": [asdict(each) for each in lesson.through],
    }
