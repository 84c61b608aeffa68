from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gapgui.documents.document import Document
from gapgui.resume.reading import read_resume
from gapgui.resume.resume import CLAIMS
from tests.resume.showing import resume_of
from tests.taxonomy.core import CORE_FILE, core_index

RESUME = """Jane Roe
jane.python@example.com · github.com/jane/docker

Summary
Engineer who is keen to learn Kubernetes

Experience
Engineer, Acme, Berlin
Jan 2018 - Dec 2021
- Built deep learning models with PyTorch and Python
- Deployed on AWS (S3)

Skills
Python, Go, SQL, R

Education
MSc Statistics, 2015 - 2017
"""


def test_a_whole_resume_is_read() -> None:
    resume = resume_of(RESUME)
    assert {shown.skill.id: shown.claim for shown in resume.skills} == {
        "kubernetes": "negated",
        "deep-learning": "used",
        "pytorch": "used",
        "python": "used",
        "aws": "used",
        "s3": "used",
        "go": "listed",
        "sql": "listed",
        "r": "listed",
        "statistics": "used",
    }
    assert (resume.total_years, resume.degree) == (4, "master")


def test_every_mention_points_at_its_words() -> None:
    resume = resume_of(RESUME)
    places = [shown.mention for skill in resume.skills for shown in skill.mentions]
    assert all(RESUME[place.start : place.end] == place.text for place in places)


def test_claims_are_ranked_from_strong_to_weak() -> None:
    assert CLAIMS == ("used", "listed", "negated")


@pytest.mark.parametrize("text", ["", " ", "\n\n\n", "x"])
def test_a_resume_without_a_skill_shows_none(text: str) -> None:
    resume = read_resume(Document("r", "text", "", text), core_index())
    assert resume.skills == ()
    assert (resume.total_years, resume.degree) == (None, "none")


LINES = [*RESUME.splitlines(), *CORE_FILE.read_text(encoding="utf-8").splitlines()[5:40]]


@given(
    st.lists(st.one_of(st.sampled_from(LINES), st.text(max_size=20))),
    st.sampled_from(["\n", "\r\n", " ", "\n\n"]),
)
def test_any_text_is_read(lines: list[str], end: str) -> None:
    text = end.join(lines)
    resume = read_resume(Document("r", "text", "", text), core_index())
    for skill in resume.skills:
        assert all(text[m.mention.start : m.mention.end] == m.mention.text for m in skill.mentions)
        assert skill.claim == min((m.claim for m in skill.mentions), key=CLAIMS.index)
    assert resume.total_years is None or resume.total_years >= 0


def test_of_an_endless_text_the_beginning_is_read_and_that_is_said() -> None:
    text = "Skills\nPython\n" + "Wrote the services of the whole team\n" * 5000 + "Kafka\n"

    resume = resume_of(text)

    assert [shown.skill.id for shown in resume.skills] == ["python"]
    assert [problem.code for problem in resume.document.quality.problems] == ["text_skipped"]
    assert resume.document.text == text
