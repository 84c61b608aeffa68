from __future__ import annotations

from datetime import date

import pytest

from tests.resume.showing import resume_of


def degree(text: str) -> str:
    return resume_of(text, dated=date(2022, 6, 1)).degree


@pytest.mark.parametrize(
    ("line", "level"),
    [
        ("PhD in Physics, 2015 - 2019", "phd"),
        ("Ph.D. Computer Science, 2019", "phd"),
        ("M.Sc. Statistics 2012 - 2014", "master"),
        ("Master of Science in Computer Science, 2014", "master"),
        ("MS in Computer Science, 2014", "master"),
        ("MBA, 2016", "master"),
        ("Bachelor of Engineering, 2010 - 2014", "bachelor"),
        ("BSc Mathematics, 2012", "bachelor"),
        ("B.Tech in Electronics, 2010", "bachelor"),
        ("Diplom Informatik, 2009", "master"),
        ("High school, 2008", "none"),
    ],
)
def test_the_degree_is_known_by_its_many_names(line: str, level: str) -> None:
    assert degree(f"Jane Roe\n\nEducation\n{line}\nSome University\n") == level


def test_the_highest_counts() -> None:
    assert degree("Education\nBSc Mathematics, 2010 - 2013\nMSc Statistics, 2013 - 2015\n") == "master"


@pytest.mark.parametrize(
    "line",
    [
        "PhD in Physics, 2020 - present",
        "PhD in Physics, expected 2024",
        "PhD candidate in Physics",
        "PhD in Physics, 2021 - 2025",
        "PhD in Physics (dropped out)",
    ],
)
def test_an_unfinished_degree_does_not_count(line: str) -> None:
    assert degree(f"Education\n{line}\n\nBSc Mathematics, 2012 - 2015\n") == "bachelor"


@pytest.mark.parametrize("line", ["MS Office and MS Excel", "MS SQL Server", "Scrum Masterclass"])
def test_other_words_are_no_degree(line: str) -> None:
    assert degree(f"Education\nHigh school, 2008\n{line}\n") == "none"


def test_a_degree_of_somebody_else_elsewhere_does_not_count() -> None:
    text = "Experience\nSupervised PhD students, 2018 - 2020\n\nEducation\nBSc Mathematics, 2012\n"
    assert degree(text) == "bachelor"
