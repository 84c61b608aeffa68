from __future__ import annotations

import pytest

from gapgui.posting.choices.alternatives import find_alternatives
from gapgui.reading.enumerations import find_enumerations
from tests.posting.asking import asked, groups, mentions_of, posting_of, requiring, sentence
from tests.taxonomy.core import core_taxonomy

LANGUAGES = {"python", "java", "go"}
CLOUDS = {"aws", "gcp", "azure"}
FRAMEWORKS = {"pytorch", "tensorflow", "keras"}


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
        ("Experience with one or more: Python, Java, Go", [LANGUAGES]),
        ("One (or more) of the following: Python, Java, Go", [LANGUAGES]),
        ("One of these languages (or like them): Python, Java", [{"python", "java"}]),
        ("At least one scripting language (Python, Go)", [{"python", "go"}]),
        ("At least one of Zorblat, Python, Java", [{"python", "java"}]),
        ("Python, Java, Go – at least one of them", [LANGUAGES]),
        ("Python, Java, Go (any)", [LANGUAGES]),
        ("Python, Java, Go (one is enough)", [LANGUAGES]),
        ("Python, Java, Go, whichever you prefer", [LANGUAGES]),
        ("Two or more of: Python, Java, Go", [LANGUAGES]),
        ("Python (alternatively Java)", [{"python", "java"}]),
        ("Python (Java also welcome)", [{"python", "java"}]),
        ("Mindestens eine der folgenden Sprachen: Python, Java", [{"python", "java"}]),
        ("Mindestens eine von: Python, Java", [{"python", "java"}]),
        ("Kenntnisse in mindestens einer Skriptsprache (Bash, Python)", [{"bash", "python"}]),
        ("Eine der Technologien Python, Java", [{"python", "java"}]),
        ("Python bzw. Java", [{"python", "java"}]),
        ("Python, alternatively Java", [{"python", "java"}]),
        ("Python, Java o. ä.", [{"python", "java"}]),
        ("Python, Java usw.", [{"python", "java"}]),
        ("Sprachen (bspw. Python, Java)", [{"python", "java"}]),
        ("Python or other languages (Java, Go)", [LANGUAGES]),
        ("Python or an alternative (Java, Go)", [LANGUAGES]),
        ("Python or other languages (Java, Go), Docker and SQL", [LANGUAGES]),
        ("AWS services (S3, SageMaker) or equivalent GCP services", [{"aws", "gcp"}]),
        ("Python, Java and the like", [{"python", "java"}]),
        ("Python, Java, among others", [{"python", "java"}]),
        ("Python, Java & Co.", [{"python", "java"}]),
        ("Languages (examples: Python, Java)", [{"python", "java"}]),
        ("such languages as Python and Java", [{"python", "java"}]),
        ("Languages, the likes of Zorblat, Python and Java", [{"python", "java"}]),
        ("Frameworks like PyTorch, Keras as well as TensorFlow", [FRAMEWORKS]),
        ("Python, our own language, or Java", [{"python", "java"}]),
        ("Python - or Java or Go", [LANGUAGES]),
        ("Write production code in Python; Java or Go is fine too", [LANGUAGES]),
        ("Python (Java will also do)", [{"python", "java"}]),
        ("Docker, SQL, Python; Java is fine too", [{"python", "java"}]),
        ("Frameworks such as PyTorch, really low level deep TensorFlow and Keras", [FRAMEWORKS]),
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
        "At least one year of experience with: Python, Docker",
        "Cloud (AWS, GCP, Docker)",
        "At least one of our teams uses Python and Docker",
        "Python and SQL as well as Docker",
        "Python, SQL and any cloud",
        "Python or another programming language",
        "Azure, or a different cloud, and Docker",
        "Python and Docker, which is fine",
        "Wir sind eine der besten Firmen mit Python, Java",
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


@pytest.mark.parametrize(
    "lead",
    [
        "Any of",
        "You are an expert in one of the following",
        "Experience with one or more of the following languages",
        "At least one:",
        "Strong skills in either:",
        "One (or more) of these:",
        "Kenntnisse in einer der folgenden Technologien:",
    ],
)
def test_nested_bullets_under_a_choice_are_alternatives(lead: str) -> None:
    posting = posting_of(f"Engineer\n\nRequirements\n\n- {lead}\n  - Python\n  - Java\n- SQL\n- AWS\n")
    assert groups(posting) == [{"python", "java"}]


@pytest.mark.parametrize("lead", ["Strong skills", "One of our values is care", "All of the following:"])
def test_nested_bullets_under_other_words_are_all_asked(lead: str) -> None:
    posting = posting_of(f"Engineer\n\nRequirements\n\n- {lead}\n  - Python\n  - Java\n- SQL\n")
    assert groups(posting) == []


def test_lines_without_bullets_under_a_choice_are_alternatives() -> None:
    posting = posting_of(
        "Engineer\n\nRequirements\n\nStrong in one of the following:\n\nJava\nGo\nPython\n\nAlso needed:\n\nGit\nSQL\n"
    )
    assert groups(posting) == [LANGUAGES]


def test_numbered_items_beside_a_choice_are_not_under_it() -> None:
    posting = posting_of("Engineer\n\nRequirements\n\n1. Any of these:\n2. Python\n3. Java\n")
    assert groups(posting) == []


def test_who_is_asked_by_itself_in_the_same_sentence_is_no_alternative() -> None:
    posting = requiring("Python, and languages such as Java, Go and Python")
    assert groups(posting) == [{"java", "go"}]


def test_the_kind_that_leaves_a_list_open_is_no_alternative() -> None:
    posting = requiring("At least one of: AWS, GCP, or another cloud platform")
    assert groups(posting) == [{"aws", "gcp"}]


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
