from __future__ import annotations

import pytest

from gapgui.posting.experience import find_years
from tests.posting.asking import asked, posting_of, requiring, sentence


@pytest.mark.parametrize(
    ("bullet", "years"),
    [
        ("3+ years of Python", 3),
        ("3 years of Python experience", 3),
        ("2-4 years of Python", 2),
        ("2 to 4 years of experience with Python", 2),
        ("three years of experience in Python", 3),
        ("At least five years working with Python", 5),
        ("Minimum of 4 yrs experience with Python", 4),
        ("3 or more years of Python experience", 3),
        ("Experience (minimum 5 years) in Python", 5),
        ("5+ years experience using Python, ideally at scale", 5),
        ("two (2) years of experience with Python", 2),
        ("3 Jahre Erfahrung mit Python", 3),
    ],
)
def test_years_of_a_skill(bullet: str, years: int) -> None:
    assert asked(requiring(bullet))["python"].min_years == years


def test_each_skill_has_its_own_years() -> None:
    posting = requiring("3+ years of Python and 2+ years of SQL")
    assert (asked(posting)["python"].min_years, asked(posting)["sql"].min_years) == (3, 2)


def test_years_reach_no_farther_than_their_bullet() -> None:
    assert asked(requiring("5+ years of Python", "SQL"))["sql"].min_years is None


@pytest.mark.parametrize(
    ("bullet", "years"),
    [
        ("5+ years of professional experience", 5),
        ("5-8 years of experience in software engineering", 5),
        ("At least seven years of industry experience", 7),
        ("BS and 5 years of experience, or MS and 3 years of experience", 5),
        ("Mindestens 4 Jahre Berufserfahrung", 4),
    ],
)
def test_years_overall(bullet: str, years: int) -> None:
    assert requiring(bullet, "Python").total_years == years


def test_years_with_a_tool_are_not_years_overall() -> None:
    assert requiring("3+ years of experience with Python").total_years is None
    assert requiring("3+ years of Python").total_years is None


def test_the_larger_of_two_requirements_is_the_years_overall() -> None:
    assert (
        requiring("2+ years of industry experience", "6+ years of professional experience").total_years == 6
    )


@pytest.mark.parametrize(
    "text",
    [
        "For 25 years we have built clocks with Python",
        "Over the past 10 years we grew with Python",
        "Founded 12 years ago, we use Python",
        "A 2-year contract, Python",
        "Our 5 year old product in Python",
        "Python and a 4-year degree",
        "We have 30 years of history and Python",
    ],
)
def test_other_years_are_nobodys_experience(text: str) -> None:
    posting = posting_of(f"Engineer\n\nAbout us\n{text}.\n\nRequirements\n- SQL\n- Git\n")
    assert posting.total_years is None
    assert asked(posting)["python"].min_years is None


@pytest.mark.parametrize(
    "text",
    [
        "100 years of experience",
        "40 years of experience",
        "$5 years experience",
        "0 years experience",
        "1.5 years",
    ],
)
def test_numbers_that_nobody_asks_for_are_left_alone(text: str) -> None:
    assert find_years(text, sentence(text)) == ()


def test_offsets_point_at_the_number() -> None:
    text = "We want 3+ years of experience with Python"
    (years,) = find_years(text, sentence(text))
    assert text[years.start : years.end] == "3+ years"
    assert text[years.reach_start : years.reach_end].endswith("Python")
