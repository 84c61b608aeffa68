from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from gapgui.report.telling.facts import total_years_text, years_text
from gapgui.resume.resume import Experience

if TYPE_CHECKING:
    from gapgui.gaps import GapReport


def test_years_agree_in_number(report: GapReport) -> None:
    assert (years_text(1), years_text(3)) == ("1 year", "3 years")
    assert total_years_text(replace(report.resume, experience=Experience(None))) == "no dated jobs found"
    assert (
        total_years_text(replace(report.resume, experience=Experience(0)))
        == "less than a year in all dated jobs"
    )
    assert total_years_text(replace(report.resume, experience=Experience(7))) == "7 years in all dated jobs"
    going_on = replace(report.resume, experience=Experience(7, date(2023, 11, 1), 3))
    assert total_years_text(going_on) == (
        "7 years in all dated jobs, the present one counted to 11/2023, the file's own date "
        "(3 years if it ended with the resume's latest date)"
    )


def test_the_present_month_is_told_where_a_file_has_no_date(report: GapReport) -> None:
    going_on = replace(report.resume, experience=Experience(7, date(2023, 11, 1), 3, by_file=False))
    assert (
        "counted to 11/2023, this month (3 years if it ended with the resume's latest date)"
        in total_years_text(going_on)
    )
