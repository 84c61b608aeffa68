from __future__ import annotations

import pytest

from gapgui.library.titles import by_title, title_key, usual_title


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Senior ML Engineer (m/w/d)", "Engineer, Machine Learning II"),
        ("Sr. Back-End Developer", "Backend Developer"),
        ("Data Scientist - Remote", "Lead Data Scientist [Berlin]"),
        ("AI Engineer", "Artificial Intelligence Engineer"),
    ],
)
def test_titles_that_mean_the_same_job(one: str, other: str) -> None:
    assert title_key(one) == title_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ML Engineer", "ML Scientist"),
        ("Data Engineer", "Data Scientist"),
        ("C Developer", "C++ Developer"),
        ("ML Engineer", "ML Engineer Intern"),
    ],
)
def test_titles_that_mean_other_jobs(one: str, other: str) -> None:
    assert title_key(one) != title_key(other)


def test_a_title_of_nothing_but_rank_keeps_it() -> None:
    assert title_key("Principal") == ("principal",)
    assert title_key("…") == ()


def test_titles_are_gathered_the_most_frequent_first() -> None:
    titles = ["Data Engineer", "ML Engineer", "Senior ML Engineer", "Data Scientist"]
    assert list(by_title(titles).values()) == [(1, 2), (0,), (3,)]


def test_the_usual_title_is_the_one_written_most_often() -> None:
    assert usual_title(["Senior ML Engineer", "ML Engineer", "ML Engineer"]) == "ML Engineer"
    assert usual_title(["Senior ML Engineer", "ML Engineer"]) == "ML Engineer"
    assert usual_title([]) == ""
