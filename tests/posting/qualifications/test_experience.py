from __future__ import annotations

import pytest

from gapgui.posting.qualifications.experience import find_years
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
        ("between 5 and 7 years of Python", 5),
        ("5 (five) years of Python", 5),
        ("five (5) years of Python", 5),
        ("3\\-5 years of Python", 3),
        ("5\\+ years of Python", 5),
        ("5 - 8 Yrs of Python", 5),
        ("3 years to 5 years of Python", 3),
        ("A decade of Python", 10),
        ("5+ years in software engineering, including 2 in Python", 2),
        ("8 years of experience, 3 of which with Python", 3),
        ("8 years of experience, at least 2 of them with Python", 2),
        ("Must have deep (5+ years) experience with Python", 5),
        ("Python, 3+ years", 3),
        ("Kafka and Python, 3+ years", 3),
        ("Python for at least 3 years", 3),
        ("You have used Python for 3+ years", 3),
        ("Python | 3+ years", 3),
        ("Python (mind. 3 Jahre)", 3),
        ("Mindestens drei Jahre Erfahrung mit Python", 3),
        ("5+ years' experience (3+ in Python)", 3),
        ("5+ years of Go code, 2 years of which with Python", 2),
        ("Fünf Jahre Erfahrung in der Softwareentwicklung, davon 2 mit Python", 2),
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
        ("Experience required: 5 - 8 Yrs.", 5),
        ("Years of experience: 5-8", 5),
        ("Experience (in years): 6+", 6),
        ("twenty years of professional experience", 20),
        ("over two decades of experience", 20),
        ("6+ years of shipping paid-for products", 6),
        ("5+ years as a Python developer", 5),
        ("0-2 years of experience", 0),
        ("6 years of experience with a BS, 4 with an MS", 6),
        ("Bachelor's with 5 years of experience, or Master's with 3 years", 5),
        ("Master's degree with 3 years or Bachelor's degree with 5 years of experience", 5),
        ("PhD, or MS with 3+ years of experience, or BS with 5+ years of experience", 5),
        ("BS with 2 years of experience, MS with 0 years, or PhD with 0 years of experience", 2),
        ("High school diploma and 8 years of experience, or Bachelor's degree and 4 years of experience", 8),
        ("At least 4 years of professional experience. 8+ years of experience preferred.", 4),
        ("3+ years of experience required, 8+ years of experience preferred", 3),
        ("5+ years of experience in software engineering, including 2 in Go", 5),
        ("At least 5 years' experience with at least 2 in a senior role", 5),
        ("You have been building backend systems for 8+ years", 8),
        ("Have coded for at least 5 years", 5),
        ("Seasoned engineer (8+ years)", 8),
        ("Seasoned engineer, 8+ years", 8),
        ("5+ yoe", 5),
        ("6+ years under your belt", 6),
        ("BS in Statistics, 5+ years", 5),
        ("Mehrjährige Berufserfahrung (min. 5 Jahre)", 5),
        ("Mehr als zwei Jahre Berufserfahrung", 2),
        ("Dreijährige Berufserfahrung", 3),
        ("8+ years with a Bachelor's, 5+ years with a Master's, or 3+ with a PhD", 8),
        ("5+ years with a Master's or 8+ years with a Bachelor's", 8),
        ("Bachelor's and 8+ years, Master's and 5+, PhD and 3+", 8),
        ("BS and 8+ years; MS and 5+ years", 8),
        ("5+ years' experience (3+ in Go)", 5),
    ],
)
def test_years_overall(bullet: str, years: int) -> None:
    assert requiring(bullet, "Python").total_years == years


def test_years_with_a_tool_are_not_years_overall() -> None:
    assert requiring("3+ years of experience with Python").total_years is None
    assert requiring("3+ years of Python").total_years is None


@pytest.mark.parametrize(
    "bullet",
    [
        "5+ years of experience in Python",
        "5+ years of hands-on programming in Python",
        "3+ years of Python experience",
        "Python: 5 years",
        "Python (5+ years)",
        "Python, 5+ years",
        "Python | 5+ years",
        "You have used Python for 5+ years",
        "5 Jahre Erfahrung mit Python",
        "5+ years of Go code, 2 years of which with Python",
        "Somelang, 5+ years",
        "5+ years with Somelang",
        "You must be 18 years or older and know Python",
        "You stay for at least two years and know Python",
        "An employer that has led the field of Python for 10+ years",
        "Excellence in Python for over 20 years",
        "3-jährige Ausbildung und Python",
    ],
)
def test_years_of_a_language_are_its_own(bullet: str) -> None:
    assert requiring(bullet).total_years is None


@pytest.mark.parametrize(
    ("lines", "years"),
    [
        ("3+ years with:\n- Python\n- Kafka\n", {"python": 3, "kafka": 3}),
        ("- 3+ years of experience with the following:\n  - Python\n- Kafka\n", {"python": 3, "kafka": None}),
        ("You have 3+ years in each of these:\n- Python (5 years)\n- Kafka\n", {"python": 5, "kafka": 3}),
        ("5+ years of professional experience:\n- Python\n- Kafka\n", {"python": None, "kafka": None}),
        ("3+ years with:\n- Python\n\nNice to have\n- Kafka\n", {"python": 3, "kafka": None}),
    ],
)
def test_years_over_bullets_are_those_of_their_skills(lines: str, years: dict[str, int | None]) -> None:
    posting = asked(posting_of(f"Engineer\n\nRequirements\n\n{lines}"))
    assert {skill: found.min_years for skill, found in posting.items()} == years


@pytest.mark.parametrize(
    "bullet",
    [
        "7+ years of professional work on software and proficiency in Python",
        "4+ years of practical experience to close the gap between Python and farming",
    ],
)
def test_years_reach_no_farther_than_what_they_are_of(bullet: str) -> None:
    assert asked(requiring(bullet))["python"].min_years is None


def test_preferred_years_of_a_skill_never_beat_required_ones() -> None:
    posting = posting_of(
        "Engineer\n\nRequirements\n- 3+ years of Python\n\nNice to have\n- 8+ years of Python\n"
    )
    assert asked(posting)["python"].min_years == 3


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
        "For over a decade we have been building clocks with Python",
        "A 2-year contract, Python",
        "Our 5 year old product in Python",
        "Python and a 4-year degree",
        "We have 30 years of history and Python",
        "Our team has 20 years of experience with Python",
        "With our 15 years of experience in Python we build clocks",
        "Our engineers bring more than 15 years of experience with Python",
        "Unser Team hat über 15 Jahre Erfahrung mit Python",
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


@pytest.mark.parametrize(
    "bullet",
    [
        "Up to 3 years of experience",
        "No more than 5 years of professional experience",
        "At most 2 years of experience",
        "3 years of experience at most",
        "3 years or less of experience with Kafka",
        "Up to 3 years of experience with Kafka",
        "A maximum of 5 years of experience",
        "Bis zu 3 Jahre Berufserfahrung",
    ],
)
def test_the_most_is_no_minimum(bullet: str) -> None:
    posting = requiring(bullet, "SQL", "Kafka")
    assert posting.total_years is None
    assert all(skill.min_years is None for skill in posting.skills)


@pytest.mark.parametrize(
    "bullet",
    [
        "Ten years of experience? Not needed.",
        "You don't need 5 years of experience",
        "No 10 years of experience needed",
        "You do not need to have 5 years",
        "5 years of experience are not necessary",
        "5 Jahre Erfahrung? Brauchst du nicht",
        "Mindestens 5 Jahre Erfahrung brauchst du nicht",
    ],
)
def test_years_that_are_not_needed_are_not_asked(bullet: str) -> None:
    assert requiring(bullet, "SQL", "Kafka").total_years is None


@pytest.mark.parametrize(
    "bullet",
    [
        "Our team needs 3 years of experience",
        "You don't need a degree, 3 years of experience are enough",
        "3 years of experience and a degree is not required",
        "You have 3 years of experience; Java is not needed",
        "Do you have 3 years of experience? Then write to us.",
        "Not less than 3 years of experience",
        "3 years of experience minimum",
        "More than 3 years of experience",
    ],
)
def test_the_least_is_a_minimum(bullet: str) -> None:
    assert requiring(bullet, "SQL").total_years == 3
