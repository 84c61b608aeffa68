from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.gaps import YearsShown
from gapgui.report.depth import find_depths
from gapgui.report.telling.depth import brief_depth, brief_years, depth_text

if TYPE_CHECKING:
    from gapgui.gaps import GapReport
    from tests.report.conftest import MakeReport

RESUME = """Jo Tarleton
jo@example.com

EXPERIENCE

Data Engineer, Norfold Ltd, Mar 2021 - Aug 2023
- Built pipelines with Python

Analyst, Brellig AG, 2019 - 2021
- Reports with Python and PyTorch

Trainee, Corvane GmbH, 2018 - 2019
- Reports with Python

PROJECTS
- A small service with FastAPI

SKILLS
Python, Docker, AWS
"""


def told(report: GapReport) -> str:
    (requirement,) = report.requirements
    depth = find_depths(report)[requirement.id]
    return depth_text(depth, requirement.years, report.resume.document)


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        (
            "7+ years of Python",
            "↓ 7 years asked, about 5.5 shown (Norfold Ltd, 2021 to 2023; Brellig AG, 2019 to 2021; and 1 more), "
            "until 08/2023",
        ),
        ("1+ years of PyTorch", "1 year asked, about 2 shown (Brellig AG, 2019 to 2021)"),
        ("PyTorch", "about 2 years (Brellig AG, 2019 to 2021)"),
        ("Docker", "only in the skills list, in no job"),
        ("3+ years of Docker", "3 years asked, only in the skills list, in no job"),
        ("FastAPI", ""),
        ("2+ years of FastAPI", "2 years asked, named in no dated job"),
        ("Docker or AWS", "only in the skills list, in no job"),
    ],
)
def test_how_long_how_lately_and_where_is_told(make_report: MakeReport, asked: str, sentence: str) -> None:
    assert told(make_report(RESUME, f"Engineer\n\nRequirements\n- {asked}")) == sentence


@pytest.mark.parametrize(
    ("months", "long", "cell"),
    [
        (30, "↓ 5 years asked, about 2.5 shown (", "↓ 5 asked, 2.5 shown"),
        (35, "↓ 5 years asked, about 2.9 shown (", "↓ 5 asked, 2.9 shown"),
        (59, "↓ 5 years asked, about 4.9 shown (", "↓ 5 asked, 4.9 shown"),
        (60, "5 years asked, about 5 shown (", "5 asked, 5 shown"),
    ],
)
def test_short_bears_a_sign_and_is_never_rounded_up(
    make_report: MakeReport, months: int, long: str, cell: str
) -> None:
    report = make_report(RESUME, "Engineer\n\nRequirements\n- Python")
    depth = find_depths(report)["r1"]
    years = YearsShown(5, months)
    assert depth_text(depth, years, report.resume.document).startswith(long)
    assert brief_years(years) == cell


def test_a_cell_tells_how_long_and_how_lately(make_report: MakeReport) -> None:
    report = make_report(RESUME, "Engineer\n\nRequirements\n- Python\n- PyTorch\n- Docker")
    depths = find_depths(report)
    assert brief_depth(depths["r1"]) == "5.5 years, until 08/2023"
    assert brief_depth(depths["r2"]) == "2 years, until 2021"
    assert brief_depth(depths["r3"]) == "only in the skills list"


def test_a_job_that_goes_on_is_told_to_the_present(make_report: MakeReport) -> None:
    resume = "EXPERIENCE\n\nEngineer, Norfold Ltd, 2019 - present\n- Services with Python\n"
    report = make_report(resume, "Engineer\n\nRequirements\n- 1+ years of Python")
    assert told(report).endswith("(Norfold Ltd, 2019 to present)")


def test_years_that_rest_on_another_skill_say_so(make_report: MakeReport) -> None:
    resume = "EXPERIENCE\n\nEngineer, Norfold Ltd, 2019 - 2021\n- Services with FastAPI\n\nSKILLS\nPython\n"
    report = make_report(resume, "Engineer\n\nRequirements\n- Python")
    assert told(report) == "about 2 years (Norfold Ltd, 2019 to 2021); there through FastAPI"


def test_less_than_a_year_is_told_in_months(make_report: MakeReport) -> None:
    resume = "EXPERIENCE\n\nEngineer, Norfold Ltd, Feb 2021 - Apr 2021\n- Services with Python\n"
    report = make_report(resume, "Engineer\n\nRequirements\n- 3+ years of Python")
    assert told(report).startswith("↓ 3 years asked, 3 months shown (Norfold Ltd, 2021)")
    (requirement,) = report.requirements
    assert requirement.years
    assert brief_years(requirement.years) == "↓ 3 asked, 3 months shown"
