from __future__ import annotations

import pytest

from gapgui.posting.degree import find_degree
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
    ],
)
def test_other_words_ask_for_no_degree(bullet: str) -> None:
    assert requiring(bullet).degree is None


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


def test_a_skill_beside_a_degree_is_still_asked() -> None:
    assert "python" in strengths(requiring("Bachelor's degree in Statistics and strong Python"))


def test_a_sentence_without_a_degree_names_none() -> None:
    text = "Python and SQL"
    assert find_degree(text, sentence(text)) is None
