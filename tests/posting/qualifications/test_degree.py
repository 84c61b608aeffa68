from __future__ import annotations

import pytest

from gapgui.posting.qualifications.degree import find_degree
from tests.posting.asking import ignored, posting_of, requiring, sentence, strengths


@pytest.mark.parametrize(
    ("bullet", "level"),
    [
        ("Bachelor's degree in Computer Science", "bachelor"),
        ("BS in Computer Science or related field", "bachelor"),
        ("B.Sc. in Physics", "bachelor"),
        ("BS. in Computer Science", "bachelor"),
        ("BS/MS in Computer Science", "bachelor"),
        ("Bachelor, Master or PhD", "bachelor"),
        ("University degree", "bachelor"),
        ("A degree in mathematics or equivalent experience", "bachelor"),
        ("Abgeschlossenes Studium der Informatik", "bachelor"),
        ("Master's degree in Computer Science", "master"),
        ("Masters in Statistics", "master"),
        ("MSc or PhD in a quantitative field", "master"),
        ("Master's or PhD", "master"),
        ("Advanced degree in a technical field", "master"),
        ("M.S. in Statistics", "master"),
        ("Ph.D. in Machine Learning", "phd"),
        ("PhD required", "phd"),
        ("A doctorate in physics", "phd"),
        ("Educated to degree level", "bachelor"),
        ("Associate degree in IT", "none"),
        ("Associate's or Bachelor's degree", "none"),
        ("University degree or completed technical training", "none"),
        ("Bachelor's degree or 5+ years of experience", "none"),
        ("Bachelor's degree or equivalent (5+ years of experience)", "none"),
        ("Bachelor's degree in physics or a related field and 5 years of experience", "bachelor"),
        ("Master's degree with 3 years or Bachelor's degree with 5 years of experience", "bachelor"),
        ("STEM degree with 2 years of experience or PhD", "bachelor"),
        ("University degree in physics (MSc or higher)", "master"),
        ("Abgeschlossenes Masterstudium der Informatik", "master"),
        ("Abgeschlossenes Informatikstudium", "bachelor"),
        ("Masterabschluss", "master"),
        ("FH-Abschluss", "bachelor"),
        ("Promotion in Physik", "phd"),
        ("Master of Science in Physics", "master"),
        ("PhD-level education in physics", "phd"),
        ("8+ years of experience with a Bachelor's or 5+ years with a Master's", "bachelor"),
        ("5+ years with a Master's or 8+ years with a Bachelor's", "bachelor"),
        ("Bachelor's degree, or 5+ years of experience and a passion for Kafka", "none"),
    ],
)
def test_the_lowest_degree_that_satisfies_is_asked(bullet: str, level: str) -> None:
    degree = requiring(bullet, "SQL").degree
    assert degree is not None
    assert (degree.level, degree.strength) == (level, "required")


@pytest.mark.parametrize(
    "bullet",
    [
        "You master Python",
        "Certified Scrum Master",
        "master data management",
        "SQL to a high degree",
        "No degree required",
        "Our founders hold PhDs",
        "Good MS Office skills",
        "Latency of 20 ms in Python",
        "360-degree feedback",
        "Master of your craft",
        "Masters of their craft",
        "PhD-level curiosity",
        "Schulabschluss",
        "Opportunities for promotion in the team",
        "Mentor bachelor and master students",
        "Work closely with our PhDs",
        "Du betreust Bachelor- und Masterarbeiten",
        "Ausbildung zum Fachinformatiker, ein Studium ist nicht nötig",
    ],
)
def test_other_words_ask_for_no_degree(bullet: str) -> None:
    assert requiring(bullet).degree is None


@pytest.mark.parametrize(
    ("bullet", "instead"),
    [
        ("Bachelor's degree or equivalent experience", True),
        ("Bachelor's degree (or equivalent practical experience) in physics", True),
        ("Bachelor's degree in physics, maths, or equivalent experience", True),
        ("Master's degree or an equivalent combination of education and experience", True),
        ("Bachelor's degree or 5+ years of experience", True),
        ("Bachelor's degree; experience may be substituted for the degree", True),
        ("Studium der Informatik oder vergleichbare Berufserfahrung", True),
        ("Degree in physics, or similar professional background", True),
        ("Degree in physics or a related technical background", False),
        ("Bachelor's degree or equivalent", False),
        ("Bachelor's or Master's degree with experience in SQL", False),
        ("Bachelor's degree in physics or a related field and experience with SQL", False),
        ("Bachelor's degree in physics or a related field, with 3 or more years of experience", False),
    ],
)
def test_experience_may_do_instead_of_a_degree(bullet: str, instead: bool) -> None:
    degree = requiring(bullet, "SQL").degree
    assert degree is not None
    assert degree.or_experience is instead


@pytest.mark.parametrize(
    "story",
    [
        "Our first product was a helper for clerks (picture a calculator with a PhD in law)",
        "We have PhDs from twelve countries",
        "She holds a PhD in physics and started the company in a garage",
    ],
)
def test_a_degree_in_a_story_is_not_asked(story: str) -> None:
    assert posting_of(f"Engineer\n\nAbout us\n{story}.\n\nRequirements\n- SQL\n- Git\n").degree is None


def test_a_degree_asked_of_the_reader_outside_the_list_is_asked() -> None:
    posting = posting_of("Engineer\n\nThe role\nYou hold a PhD in physics.\n\nRequirements\n- SQL\n- Git\n")
    assert posting.degree is not None
    assert posting.degree.level == "phd"


def test_a_softened_degree_is_preferred() -> None:
    degree = requiring("A PhD is a plus", "SQL").degree
    assert degree is not None
    assert (degree.level, degree.strength) == ("phd", "preferred")


def test_a_required_degree_beats_a_preferred_one() -> None:
    degree = posting_of(
        "Engineer\n\nRequirements\n- Bachelor's degree\n- SQL\n\nNice to have\n- PhD\n"
    ).degree
    assert degree is not None
    assert (degree.level, degree.strength) == ("bachelor", "required")


def test_subjects_of_a_degree_are_no_skills_and_are_shown_as_left_out() -> None:
    posting = requiring("Bachelor's degree in Computer Science, Statistics or a related field", "Python")
    assert strengths(posting) == {"python": "required"}
    assert ("Statistics", "degree_subject") in ignored(posting)


@pytest.mark.parametrize(
    "beside", ["sound knowledge of statistics", "good command of statistics", "a grasp of statistics"]
)
def test_know_how_beside_a_degree_is_no_subject(beside: str) -> None:
    assert "statistics" in strengths(requiring(f"Degree in Computer Science and {beside}"))


@pytest.mark.parametrize(
    ("bullets", "level"),
    [
        (("BS", "MSc or 2 years"), "bachelor"),
        (("BS or 4 years of experience", "MSc"), "none"),
        (("MSc or 2 years",), "none"),
    ],
)
def test_years_instead_of_a_higher_degree_leave_the_lower_one(bullets: tuple[str, ...], level: str) -> None:
    degree = requiring(*bullets).degree
    assert degree is not None
    assert degree.level == level


def test_a_skill_beside_a_degree_is_still_asked() -> None:
    assert "python" in strengths(requiring("Bachelor's degree in Statistics and strong Python"))


def test_a_sentence_without_a_degree_names_none() -> None:
    text = "Python and SQL"
    assert find_degree(text, sentence(text)) is None


@pytest.mark.parametrize(
    "bullet",
    [
        "No need for a PhD",
        "A PhD is not needed",
        "A doctorate is not necessary",
        "PhD not required",
        "You don't need a PhD",
        "Neither a PhD nor a Master's is required",
        "A doctorate is no requirement",
        "Not required: PhD",
        "We welcome people with or without a PhD",
    ],
)
def test_a_degree_that_is_not_needed_is_not_asked_and_speaks_for_no_research(bullet: str) -> None:
    posting = requiring(bullet, "SQL", "Python")
    assert posting.degree is None
    assert dict(posting.archetype_shares)["research"] == 0


@pytest.mark.parametrize(
    ("bullet", "level", "strength"),
    [
        ("PhD with experience in mentoring master students", "phd", "required"),
        ("Master's degree; you support our PhDs", "master", "required"),
        ("A Master's degree is required, a PhD is not", "master", "required"),
        ("BSc or MSc; a PhD is not needed", "bachelor", "required"),
        ("A PhD is not necessary, but welcome", "phd", "preferred"),
        ("A PhD is not strictly required", "phd", "preferred"),
        ("Don't apply without a PhD", "phd", "required"),
    ],
)
def test_what_of_the_degrees_is_not_needed_leaves_the_others(bullet: str, level: str, strength: str) -> None:
    degree = requiring(bullet, "SQL").degree
    assert degree is not None
    assert (degree.level, degree.strength) == (level, strength)
