from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gapgui.documents.document import Document
from gapgui.posting.outline import read_outline
from tests.posting.asking import ignored, posting_of, requiring, strengths


def statements(text: str) -> list[tuple[str | None, str]]:
    found = read_outline(Document("p", "text", "", text)).sentences
    return [(sentence.section, text[sentence.start : sentence.end]) for sentence in found]


def test_a_line_belongs_to_the_heading_above_it() -> None:
    text = "Engineer\n\nRequirements\n- Python\n\nNice to have\n- Kafka\n"
    assert statements(text) == [
        (None, "Engineer"),
        ("requirements", "Requirements"),
        ("requirements", "Python"),
        ("preferred", "Nice to have"),
        ("preferred", "Kafka"),
    ]


def test_blank_lines_between_bullets_end_no_section() -> None:
    assert strengths(posting_of("X\n\nRequirements\n\n- Python\n\n\n- SQL\n")) == {
        "python": "required",
        "sql": "required",
    }


def test_a_subheading_that_says_nothing_continues_its_section() -> None:
    text = "X\n\nRequirements\n\nBackend:\n- Python\n\nTools:\n- Docker\n"
    assert strengths(posting_of(text)) == {"python": "required", "docker": "required"}


@pytest.mark.parametrize(
    ("heading", "reason"),
    [
        ("Benefits", "benefits"),
        ("What we offer", "benefits"),
        ("Equal opportunity", "equal_opportunity"),
        ("How to apply", "process"),
    ],
)
def test_what_asks_for_nothing_is_left_out_and_shown(heading: str, reason: str) -> None:
    posting = posting_of(f"X\n\nRequirements\n- Python\n- SQL\n\n{heading}\n- Kafka courses\n")
    assert strengths(posting) == {"python": "required", "sql": "required"}
    assert any("Kafka courses" in text for text, why in ignored(posting) if why == reason)


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("We are an equal opportunity employer, Python or not.", "equal_opportunity"),
        ("A 401(k) plan and health insurance, run on Python.", "benefits"),
        ("Please send your application as a Docker image.", "process"),
    ],
)
def test_such_sentences_are_left_out_wherever_they_stand(sentence: str, reason: str) -> None:
    posting = requiring("SQL", sentence)
    assert strengths(posting) == {"sql": "required"}
    assert (sentence, reason) in ignored(posting)


@pytest.mark.parametrize(
    ("bullet", "gone"),
    [
        ("No Java needed", "java"),
        ("You don't need Java experience", "java"),
        ("Unlike Java, Python is fun", "java"),
        ("Python rather than Java", "java"),
        ("No experience with Java required, but Python", "java"),
    ],
)
def test_what_is_set_aside_is_not_asked(bullet: str, gone: str) -> None:
    posting = requiring(bullet, "Python")
    assert gone not in strengths(posting)
    assert ("Java", "set_aside") in ignored(posting)
    assert "python" in strengths(posting)


def test_setting_aside_ends_at_a_comma() -> None:
    posting = requiring("No Java needed, but Python")
    assert strengths(posting) == {"python": "required"}
    assert ("Java", "set_aside") in ignored(posting)


@given(st.text(st.sampled_from("Requimnts aB.\n-•:;!()1\r\t")))
def test_statements_never_overlap_and_stay_within_their_line(text: str) -> None:
    found = read_outline(Document("p", "text", "", text)).sentences
    assert all(0 <= s.start < s.end <= len(text) for s in found)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))


@pytest.mark.parametrize(
    ("bullet", "asked"),
    [
        ("Claims software for health insurance, built in Python", True),
        ("Python services for background checks", True),
        ("Models in Python that must not discriminate", True),
        ("Dental plan, Python mugs", False),
        ("Python that runs on your laptop", True),
        ("Everyone gets a ThinkPad with Python", False),
        ("We provide a laptop with Python", False),
        ("Choose your own hardware and your own Python", False),
        ("Python Travel Policy", False),
    ],
)
def test_what_a_requirement_speaks_of_is_no_offer(bullet: str, asked: bool) -> None:
    assert ("python" in strengths(requiring("SQL", bullet))) is asked


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        ("- Must have: Kafka\n- Nice to have: Docker\n", "required"),
        ("1. Requirements\n- Kafka\n\n2. Nice to have\n- Docker\n", "required"),
        ("[Requirements]\n- Kafka\n\n(Nice to have)\n- Docker\n", "required"),
        ("You should have\n- Kafka\n\nCherry on top\n- Docker\n", "required"),
        ("Das zeichnet dich aus\n- Kafka\n\nGern gesehen\n- Docker\n", "required"),
    ],
)
def test_labels_and_headings_of_every_form_are_heard(text: str, strength: str) -> None:
    read = strengths(posting_of(f"Engineer\n\nWe make ledgers.\n\n{text}"))
    assert (read["kafka"], read["docker"]) == (strength, "preferred")


@pytest.mark.parametrize(
    "line",
    [
        "Terraform is nice to have",
        "Terraform would be a bonus",
        "Terraform desirable",
        "Nice to have: Terraform",
    ],
)
def test_a_soft_line_among_lines_without_bullets_softens_itself_alone(line: str) -> None:
    read = strengths(
        posting_of(f"Engineer\n\nWhat you bring\nDeep knowledge of SQL\n{line}\nHands-on with Kafka\n")
    )
    assert read == {"sql": "required", "terraform": "preferred", "kafka": "required"}


@pytest.mark.parametrize("label", ["Not required", "Not essential", "Won't have", "Not needed"])
@pytest.mark.parametrize("skills", ["Docker", "Docker, Java", "Docker, Java, Scala and Rust"])
def test_a_label_of_what_is_not_needed_sets_its_line_aside_alone(label: str, skills: str) -> None:
    posting = posting_of(
        f"Engineer\n\nEssential: SQL, Git\nDesirable: Kafka\n{label}: {skills}\n\nYou have solid experience with Linux.\n"
    )
    assert strengths(posting) == {
        "sql": "required",
        "git": "required",
        "kafka": "preferred",
        "linux": "required",
    }


@pytest.mark.parametrize(
    "heading",
    [
        "Won't have",
        "Not needed",
        "Not required:",
        "No need for",
        "What you won't need",
        "You don't need",
        "What we don't use",
    ],
)
def test_a_list_of_what_is_not_needed_is_set_aside(heading: str) -> None:
    posting = posting_of(f"Engineer\n\nMust have\n- SQL\n- Git\n\n{heading}\n- Docker\n- Java\n")
    assert strengths(posting) == {"sql": "required", "git": "required"}


@pytest.mark.parametrize(
    "heading", ["Could have", "Not required, but helpful", "Nice, but not required", "Not a must:"]
)
def test_a_list_of_what_is_welcome_is_preferred(heading: str) -> None:
    posting = posting_of(f"Engineer\n\nMust have\n- SQL\n- Git\n\n{heading}\n- Docker\n- Java\n")
    assert strengths(posting) == {
        "sql": "required",
        "git": "required",
        "docker": "preferred",
        "java": "preferred",
    }
