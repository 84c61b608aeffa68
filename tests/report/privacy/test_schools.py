from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.report.privacy.left_out import LeftOut
from tests.report.privacy.conftest import found_in

if TYPE_CHECKING:
    from tests.report.privacy.conftest import ReadText

SCHOOLS = LeftOut(schools=True)


@pytest.mark.parametrize(
    ("lines", "school"),
    [
        ("B.Sc. Computer Science, Severnside University, 2014 - 2017", "Severnside University"),
        ("University of Severnside\nBath, UK\nBachelor's in Computer Science", "University of Severnside"),
        ("PhD Severnside University, Computer Science\tBath, UK", "Severnside University"),
        ("• BAMS Severnside\tBath, UK\nMaster of Science; GPA: 3.9\t2014 - 2017", "BAMS Severnside"),
        ("UC Severnside\t2019\nBachelor of Science, Computer Science", "UC Severnside"),
        ("Technische Universität Severnstadt\nM.Sc. Informatik", "Technische Universität Severnstadt"),
        ("BSCS, Severnside, 2015", "Severnside"),
        ("Dipl.-Ing. Informatik, TU Severnstadt, 2010", "TU Severnstadt"),
        ("M.S. in Computer Science from Severnside, 2015", "Severnside"),
        ("High School Diploma, Lower Severn High School, 2008", "Lower Severn High School"),
        ("MSc Statistics, SIT Severnside, 2016 - 2018, thesis in Scala", "SIT Severnside"),
        ("BSCS, Severnside, 2015, with honours", "Severnside"),
        ("Licence en physique\nUniversité Jean IV de\nSevernville", "Université Jean IV de\nSevernville"),
    ],
)
def test_schools_are_found_under_education(read_text: ReadText, lines: str, school: str) -> None:
    assert found_in(read_text(f"Jo Reed\n\nEducation\n{lines}\n"), "school", SCHOOLS) == [school]


@pytest.mark.parametrize(
    "line",
    [
        "Computer Science, 2014 - 2017",
        "Bachelor of Science, Computer Science",
        "• Thesis: Forecasts for Severn tides",
        "• NSF Graduate Research Fellowship, Severn Scholar",
        "GPA: 3.9/4.0",
        "2016.09-2019.03",
        "BTECH (CSE), 2014",
        "BA (Hons) English, 2012",
        "MSc Statistics, 2016 - 2018, thesis in Scala",
    ],
)
def test_degrees_subjects_and_honours_stay(read_text: ReadText, line: str) -> None:
    assert found_in(read_text(f"Jo Reed\n\nEducation\n{line}\n"), "school", SCHOOLS) == []


def test_a_school_goes_wherever_it_is_named(read_text: ReadText) -> None:
    resume = read_text(
        "Jo Reed\n\nSummary\nTaught at Severnside, and at the University of Bath\n\n"
        "Education\nSevernside University\tSevernside, UK\nB.Sc., 2014 - 2017\n"
    )
    assert found_in(resume, "school", SCHOOLS) == [
        "Severnside",
        "University of Bath",
        "Severnside University",
    ]


def test_a_school_that_a_later_part_names_differently_goes_under_both_names(read_text: ReadText) -> None:
    resume = read_text(
        "Jo Reed\n\nEducation\nMSc Statistics, SIT Severnside, 2018, thesis at SITS in Scala\n"
    )
    assert found_in(resume, "school", SCHOOLS) == ["SIT Severnside", "SITS"]


def test_a_university_cut_short_goes_without_what_it_has(read_text: ReadText) -> None:
    resume = read_text(
        "Jo Reed\n\nEducation\nB.Sc. Physics, 2014\n\nSummary\nUniv. Severnside's course in Java\n"
    )
    assert found_in(resume, "school", SCHOOLS) == ["Univ. Severnside"]


def test_a_short_name_in_brackets_goes_wherever_it_stands(read_text: ReadText) -> None:
    resume = read_text(
        "Jo Reed\n\nEducation\nSevern Institute of Technology, Bath (SIT Bath)\nB.Tech, CSE\n- Prize of SIT Bath\n"
    )
    assert found_in(resume, "school", SCHOOLS) == ["Severn Institute of Technology", "SIT Bath", "SIT Bath"]
