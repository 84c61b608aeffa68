from __future__ import annotations

import pytest

from gapgui.posting.choices.alternatives import find_alternatives
from gapgui.reading.enumerations import find_enumerations
from tests.posting.asking import asked, groups, mentions_of, posting_of, requiring, sentence
from tests.taxonomy.core import core_taxonomy

LANGUAGES = {"python", "java", "go"}
CLOUDS = {"aws", "gcp", "azure"}


@pytest.mark.parametrize(
    ("bullet", "expected"),
    [
        ("Python, Java or Go", [LANGUAGES]),
        ("Python, Java, or Go", [LANGUAGES]),
        ("Python/Java/Go", [LANGUAGES]),
        ("Python or Java or Go", [LANGUAGES]),
        ("Either Python or Java", [{"python", "java"}]),
        ("Python and/or Java", [{"python", "java"}]),
        ("Python oder Java", [{"python", "java"}]),
        ("PyTorch / TensorFlow", [{"pytorch", "tensorflow"}]),
        ("One or more of Python, Java, Go", [LANGUAGES]),
        ("At least one of: Python, Java and Go", [LANGUAGES]),
        ("Tools such as Python, Java, Go", [LANGUAGES]),
        ("A language (e.g. Python, Java)", [{"python", "java"}]),
        ("Python, Java, or similar", [{"python", "java"}]),
        ("Python, Java, etc.", [{"python", "java"}]),
        ("Databases (PostgreSQL, MySQL)", [{"postgresql", "mysql"}]),
        ("Python or Java, and Docker or Kubernetes", [{"python", "java"}, {"docker", "kubernetes"}]),
        ("Docker, SQL and Python/Java", [{"python", "java"}]),
        ("Tools such as Python, Java and Go", [LANGUAGES]),
        ("Tools like Python & Java", [{"python", "java"}]),
        ("Python, Java or another language", [{"python", "java"}]),
        ("Python (or Java)", [{"python", "java"}]),
        ("Python (or equivalents such as Java or Go)", [LANGUAGES]),
        ("Python and/or languages like Java", [{"python", "java"}]),
        ("Scripts (e.g., Zorblat, Python, Java)", [{"python", "java"}]),
        ("Python, yarn grading, Java or similar", [{"python", "java"}]),
        ("Python, Java, or knot folding", [{"python", "java"}]),
        ("Any of the following: scripts (Python, Go), work using Java, and Docker", [{*LANGUAGES, "docker"}]),
        ("natural language processing (NLP) or computer vision", [{"nlp", "computer-vision"}]),
    ],
)
def test_what_a_reader_would_take_one_of_is_a_group(bullet: str, expected: list[set[str]]) -> None:
    assert groups(requiring(bullet)) == expected


@pytest.mark.parametrize(
    "bullet",
    [
        "Python and Java",
        "Python, Java and Go",
        "Python, Java, Go",
        "Python & Java",
        "Python. Or Java",
        "Python",
        "Python, which runs in Docker",
        "AWS services (S3, SageMaker)",
        "SQL as well as Python",
        "Docker/Kubernetes",
        "Cloud (AWS, Kubernetes)",
        "SQL and related tooling in Python",
        "You would like Python and Java",
        "Languages, including Python and Java",
    ],
)
def test_what_is_asked_together_is_no_group(bullet: str) -> None:
    assert groups(requiring(bullet)) == []


def test_the_umbrella_stays_outside_its_group() -> None:
    posting = requiring("Cloud platforms such as AWS, GCP or Azure")
    assert groups(posting) == [CLOUDS]
    assert asked(posting)["cloud"].group is None


def test_bullets_under_any_of_these_are_alternatives() -> None:
    posting = posting_of(
        "Engineer\n\nRequirements\n\n• Any of these:\n   ◦ Python\n   ◦ Java\n• SQL\n• All of these:\n   ◦ AWS\n   ◦ GCP\n"
    )
    assert groups(posting) == [{"python", "java"}]


def test_an_or_in_a_bracket_reaches_only_the_item_before_it() -> None:
    assert groups(requiring("SQL, Python (or Java), Docker")) == [{"python", "java"}]


def test_groups_never_cross_a_bullet() -> None:
    assert groups(requiring("Python or", "Java", "Docker /", "SQL")) == []


def test_a_member_that_is_asked_alone_as_well_is_asked_alone() -> None:
    posting = requiring("Python, Java or Go", "Strong Python")
    assert groups(posting) == [{"java", "go"}]
    assert asked(posting)["python"].group is None


def test_a_weaker_mention_alone_does_not_break_a_group() -> None:
    posting = posting_of(
        "Engineer\n\nWhat you will do\n- Write Python\n\nRequirements\n- Python or Java\n- SQL\n"
    )
    assert groups(posting) == [{"python", "java"}]


def test_a_group_of_one_is_no_group() -> None:
    posting = requiring("Python or Java", "Python", "Java or SQL", "SQL")
    assert all(len(members) > 1 for members in groups(posting))


def test_groups_are_numbered_from_one() -> None:
    posting = requiring("Docker or Kubernetes", "Docker", "Python or Java", "AWS or GCP")
    assert [asked(posting)[skill].group for skill in ("python", "java", "aws", "gcp")] == [
        "g1",
        "g1",
        "g2",
        "g2",
    ]


def test_an_unknown_item_does_not_tear_a_list() -> None:
    text = "Python, Elixir or Java"
    mentions = mentions_of(text)
    lists = find_enumerations(text, 0, len(text), [(m.start, m.end) for m in mentions])
    assert find_alternatives(text, sentence(text), mentions, lists, core_taxonomy()) == ((0, 1),)
