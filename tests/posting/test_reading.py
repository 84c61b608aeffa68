from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gapgui.documents.document import Document
from gapgui.posting.posting import STRENGTHS
from gapgui.posting.reading import read_posting
from tests.posting.asking import asked, groups, ignored, posting_of, strengths
from tests.taxonomy.core import CORE_FILE, core_index

POSTING = """Senior ML Engineer
Zorbly

About us
At Zorbly, we sell tea. Our R&D team will go to market with Kafka.

What you will do
- Deploy deep learning models with Docker

Requirements
- 5+ years of professional experience
- 3+ years of Python, Java or Go
- PyTorch/TensorFlow
- Bachelor's degree in Computer Science or Statistics
- Docker

Nice to have
- Airflow

Benefits
- A pension, and courses in Kubernetes
"""


def test_a_whole_posting_is_read() -> None:
    posting = posting_of(POSTING)
    assert posting.title == "Senior ML Engineer"
    assert posting.total_years == 5
    assert posting.degree is not None
    assert (posting.degree.level, posting.degree.strength) == ("bachelor", "required")
    assert strengths(posting) == {
        "kafka": "mentioned",
        "deep-learning": "mentioned",
        "docker": "required",
        "python": "required",
        "java": "required",
        "go": "required",
        "pytorch": "required",
        "tensorflow": "required",
        "airflow": "preferred",
    }
    assert groups(posting) == [{"python", "java", "go"}, {"pytorch", "tensorflow"}]
    assert {skill: asked(posting)[skill].min_years for skill in ("python", "docker")} == {
        "python": 3,
        "docker": None,
    }


def test_nothing_is_left_out_silently() -> None:
    left_out = ignored(posting_of(POSTING))
    assert any("Kubernetes" in text and reason == "benefits" for text, reason in left_out)
    assert ("Statistics", "degree_subject") in left_out


def test_mentions_know_their_line_and_strength() -> None:
    docker = asked(posting_of(POSTING))["docker"]
    assert [(m.line, m.strength) for m in docker.mentions] == [(8, "mentioned"), (15, "required")]


@pytest.mark.parametrize("end", ["\r\n", "\n\n", "\r"])
def test_line_ends_of_other_systems_change_nothing(end: str) -> None:
    other = posting_of(POSTING.replace("\n", end))
    assert strengths(other) == strengths(posting_of(POSTING))
    assert groups(other) == groups(posting_of(POSTING))


def test_windows_line_ends_keep_the_line_numbers() -> None:
    (first, _) = asked(posting_of(POSTING.replace("\n", "\r\n")))["docker"].mentions
    assert first.line == 8


@pytest.mark.parametrize("text", ["x", "Requirements", "- ", "•", "\u2028", "Requirements\n-"])
def test_a_posting_that_asks_for_nothing_is_read(text: str) -> None:
    posting = read_posting(Document("p", "text", "", text), core_index())
    assert posting.skills == ()
    assert posting.total_years is None
    assert posting.degree is None


def test_the_same_posting_is_read_the_same_twice() -> None:
    assert posting_of(POSTING) == posting_of(POSTING)


LINES = [*POSTING.splitlines(), *CORE_FILE.read_text(encoding="utf-8").splitlines()[5:60]]
PIECES = st.one_of(
    st.sampled_from(LINES),
    st.text(max_size=15),
    st.sampled_from(["Python or", "is a plus", "5 years", "(", "e.g. ", "no Java needed"]),
)


@example([("\r", "\r\n"), ("Requirements", "\n"), ("- Python", "\n")])
@given(st.lists(st.tuples(PIECES, st.sampled_from(["\n", "\r\n", " ", "\n\n", ". ", ", "]))))
def test_any_text_is_read_and_every_span_lies_within_it(pieces: list[tuple[str, str]]) -> None:
    text = "".join(piece + sign for piece, sign in pieces)
    posting = read_posting(Document("p", "text", "", text), core_index())
    for skill in posting.skills:
        assert all(text[m.mention.start : m.mention.end] == m.mention.text for m in skill.mentions)
        assert skill.strength == min((m.strength for m in skill.mentions), key=STRENGTHS.index)
        assert all(m.line == text.count("\n", 0, m.mention.start) + 1 for m in skill.mentions)
    assert all(0 <= span.start < span.end <= len(text) for span in posting.ignored)
    assert all(text[t.start : t.end] == t.text for t in posting.unknown_terms)
    assert all(len(members) > 1 for members in groups(posting))
    assert all(0 <= e.start < e.end <= len(text) for e in posting.archetype_evidence)


@pytest.mark.parametrize(
    "duty",
    [
        "Work with the Kafka and Docker teams",
        "Support our Docker and Kafka teams",
        "Sit beside the Kafka team",
    ],
)
def test_the_name_of_a_team_asks_for_nothing(duty: str) -> None:
    posting = posting_of(f"Engineer\n\nResponsibilities\n- {duty}\n- Write SQL\n\nRequirements\n- Python\n")
    assert "kafka" not in strengths(posting)
    assert "sql" in strengths(posting)


def test_a_first_line_is_a_title_whatever_it_says() -> None:
    posting = posting_of(
        "Full Stack Developer\nSome Firm\n\nWe need Kafka experience.\n\nRequirements\n- SQL\n"
    )
    assert strengths(posting)["sql"] == "required"


def test_years_stand_for_the_one_item_before_them() -> None:
    posting = posting_of("Engineer\n\nRequirements\n- Kafka (3+ years), Python (5+ years), SQL\n")
    years = {asked.skill.id: asked.min_years for asked in posting.skills}
    assert years == {"kafka": 3, "python": 5, "sql": None}


def test_house_rules_ask_for_nothing() -> None:
    posting = posting_of(
        "Engineer\n\nRequirements\n- Python\n- Adhere to all SQL training and Kafka policies\n"
    )
    assert set(strengths(posting)) == {"python"}
    assert "company_policy" in {reason for _, reason in ignored(posting)}
