"""A comparison as if the resumes showed some more skills."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from gapgui.gaps import as_if_shown

if TYPE_CHECKING:
    from collections.abc import Collection

    from gapgui.library.comparison import Comparison


def as_if(comparison: Comparison, skills: Collection[str]) -> Comparison:
    """Return the verdicts as they would be if each resume named some skills, by their ids.

    One of several alternatives is enough, what a skill implies is shown with it, and what is near it becomes partial.
    """
    if not skills:
        return comparison
    known = [skill for skill in skills if skill in comparison.taxonomy.skills]
    reports = tuple(tuple(as_if_shown(each, known) for each in reports) for reports in comparison.reports)
    return replace(comparison, reports=reports)
