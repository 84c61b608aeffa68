from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from gapgui.report.telling.asked import degree_line, experience_line, with_verdict
from gapgui.report.text.reading import posting_text
from gapgui.report.text.report import report_text
from gapgui.resume.resume import Experience

if TYPE_CHECKING:
    from tests.report.conftest import MakeReport

RESUME = """EXPERIENCE

Engineer, Norfold Ltd, 2015 - 2021
- Services with Python
"""
DEGREE = "\nEDUCATION\nBSc Computer Science, Alder University, 2011 - 2014\n"


@pytest.mark.parametrize(
    ("resume", "asked", "line"),
    [
        (RESUME, "5+ years of experience", "✓ Experience: 5 years asked, 6 years in all jobs"),
        (RESUME, "8+ years of experience", "↓ Experience: 8 years asked, 6 years in all jobs"),
        ("SKILLS\nPython", "8+ years of experience", "? Experience: 8 years asked, no dated jobs found"),
        (RESUME, "Python", ""),
    ],
)
def test_experience_is_told_with_its_verdict(
    make_report: MakeReport, resume: str, asked: str, line: str
) -> None:
    report = make_report(resume, f"Engineer\n\nRequirements\n- {asked}\n- Docker")
    assert experience_line(report) == line


@pytest.mark.parametrize(
    ("asked", "line"),
    [
        ("5 years of Python", ""),
        ("5 years of experience in machine learning", "? {}; fewer shown with Machine learning"),
        (
            "5 Jahre Berufserfahrung in Machine Learning mit Python",
            "? {}; fewer shown with Machine learning",
        ),
        ("5+ years of experience\n- 5 years of Java", "✓ {}"),
    ],
)
def test_years_of_a_field_are_not_met_by_those_of_all_jobs(
    make_report: MakeReport, asked: str, line: str
) -> None:
    report = make_report(RESUME, f"Engineer\n\nRequirements\n- {asked}\n- Docker")
    told = experience_line(report)
    assert told == line.format("Experience: 5 years asked, 6 years in all jobs")
    assert ("✓ as asked" in report_text(report)) == told.startswith("✓")


def test_what_years_would_be_if_the_present_job_had_ended_is_said(make_report: MakeReport) -> None:
    report = make_report(RESUME, "Engineer\n\nRequirements\n- 5+ years of experience\n- Docker")
    going_on = replace(report.resume, experience=Experience(9, date(2021, 5, 1), 4))
    assert experience_line(replace(report, resume=going_on)).endswith(
        "(present job counted to 05/2021, the file's date; 4 years if it ended with the resume's latest date)"
    )


def test_a_job_that_has_gone_on_since_the_file_was_written_is_told_where_years_are_short(
    make_report: MakeReport,
) -> None:
    report = make_report(RESUME, "Engineer\n\nRequirements\n- 8+ years of experience\n- Docker")
    going_on = replace(report.resume, experience=Experience(6, date(2021, 5, 1), 6))
    assert experience_line(replace(report, resume=going_on)) == (
        "↓ Experience: 8 years asked, 6 years in all jobs (present job counted to 05/2021, the file's date)"
    )
    this_month = replace(report.resume, experience=Experience(6, date(2021, 5, 1), 6, by_file=False))
    assert experience_line(replace(report, resume=this_month)).endswith("6 years in all jobs")


@pytest.mark.parametrize(
    ("resume", "asked", "line"),
    [
        (
            RESUME + DEGREE,
            "Bachelor's degree in computer science",
            "✓ Degree: bachelor's degree (required), bachelor's degree found",
        ),
        (
            RESUME + DEGREE,
            "Master's degree in computer science",
            "↓ Degree: master's degree (required), bachelor's degree found",
        ),
        (
            RESUME,
            "Bachelor's degree or equivalent experience",
            "? Degree: bachelor's degree or experience (required), no finished degree found",
        ),
        (
            RESUME,
            "Bachelor's degree in computer science",
            "? Degree: bachelor's degree (required), no finished degree found",
        ),
        (RESUME, "Python", ""),
    ],
)
def test_a_degree_is_told_with_its_verdict(
    make_report: MakeReport, resume: str, asked: str, line: str
) -> None:
    report = make_report(resume, f"Engineer\n\nRequirements\n- {asked}\n- Docker")
    assert degree_line(report) == line
    phrase = line[2:].partition(",")[0]
    assert ("Degree: " in posting_text(report.posting)) == bool(line)
    assert phrase in posting_text(report.posting)
    assert phrase in report_text(report)


def test_the_sign_of_a_verdict_has_a_word() -> None:
    assert with_verdict("short", "6 years") == "↓ less than asked: 6 years"
    assert with_verdict(None, "6 years") == "6 years"
