from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from gapgui.gaps import YearsShown
from gapgui.report.telling.facts import shown_years_text, total_years_text, years_text
from gapgui.resume.resume import Experience

if TYPE_CHECKING:
    from gapgui.gaps import GapReport


def test_years_agree_in_number(report: GapReport) -> None:
    assert (years_text(1), years_text(3)) == ("1 year", "3 years")
    assert total_years_text(replace(report.resume, experience=Experience(None))) == "no dated jobs found"
    assert (
        total_years_text(replace(report.resume, experience=Experience(0))) == "less than a year in dated jobs"
    )
    assert total_years_text(replace(report.resume, experience=Experience(7))) == "7 years in dated jobs"
    going_on = replace(report.resume, experience=Experience(7, date(2023, 11, 1), 3))
    assert total_years_text(going_on) == (
        "7 years in dated jobs, the present one counted to 11/2023, the file's own date "
        "(3 years to the latest date on the page)"
    )


@pytest.mark.parametrize(
    ("asked", "months", "told"),
    [
        (5, 30, "↓ about 2.5 shown"),
        (2, 30, "about 2.5 shown"),
        (2, 24, "about 2.0 shown"),
        (3, 35, "↓ about 2.9 shown"),
        (2, None, "named in no dated job"),
    ],
)
def test_how_long_a_skill_was_used_is_told_beside_what_is_asked(
    asked: int, months: int | None, told: str
) -> None:
    assert shown_years_text(YearsShown(asked, months)) == told


def test_the_present_month_is_told_where_a_file_has_no_date(report: GapReport) -> None:
    going_on = replace(report.resume, experience=Experience(7, date(2023, 11, 1), 3, by_file=False))
    assert "counted to 11/2023, this month (3 years to the latest date on the page)" in total_years_text(
        going_on
    )
