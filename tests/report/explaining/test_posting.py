from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.posting.reading import read_closely
from gapgui.reading.cues import written
from gapgui.reading.cues.arranged import keep_cues_in, lexicon
from gapgui.reading.cues.written import cues_of
from gapgui.report.explaining.posting import explained_posting
from tests.posting.asking import posting_of, strengths
from tests.taxonomy.core import core_index

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gapgui.reading.cues.cue import Cue

TEXT = """Platform Engineer

About us

We run Docker in lieu of Kafka.

Requirements
- Python or Java, Kafka a plus
- 5+ years of Spark
- A bachelor's degree or equivalent experience
- We are an equal opportunity employer
"""


def explained(text: str = TEXT) -> list[str]:
    close = read_closely(document_from_text(text, "p.txt"), core_index())
    return [line.strip() for line in explained_posting(close, core_index().taxonomy).splitlines()]


@pytest.fixture
def without_plus(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Break one cue: a plus is none."""

    def broken(subject: str) -> tuple[Cue, ...]:
        return tuple(cue for cue in cues_of(subject) if "plus" not in cue.say)

    monkeypatch.setattr(written, "cues_of", broken)
    keep_cues_in(None)
    lexicon.cache_clear()
    yield
    lexicon.cache_clear()


def test_each_sentence_is_told_with_its_section_and_line() -> None:
    lines = explained()
    assert "[requirements: by its heading, “Requirements”]" in lines
    assert "9  5+ years of Spark" in lines


@pytest.mark.parametrize(
    "fact",
    [
        "“a plus” (softening) makes it preferred: “Kafka”",
        "Kafka (“Kafka”): preferred, “a plus” (softening)",
        "Python (“Python”): required, one of alternatives (1)",
        "a list: Python or Java , Kafka",
        "Kafka: asks for nothing, named only to be set aside, “in lieu of” (named only)",
        "years: 5, for “5+ years of Spark”",
        "Spark (“Spark”): required, 5 years",
        "degree: bachelor's degree or experience",
        "left out, equal opportunity and legal text: “equal opportunity” (left out)",
    ],
)
def test_what_decides_is_told(fact: str) -> None:
    assert fact in explained()


@pytest.mark.usefixtures("without_plus")
def test_a_broken_cue_changes_the_reading_and_what_is_told_of_it() -> None:
    assert strengths(posting_of(TEXT))["kafka"] == "required"
    assert "Kafka (“Kafka”): required" in explained()
    assert not any("softening" in line for line in explained())


def test_the_reading_and_what_is_told_of_it_agree() -> None:
    for skill in posting_of(TEXT).skills:
        for asked in skill.mentions:
            told = f"{skill.skill.name} (“{asked.mention.text}”): {asked.strength}"
            assert any(line.startswith(told) for line in explained())


def test_a_posting_without_any_section_is_told() -> None:
    assert explained("We use Kafka.")[0] == "[no section: as before]"
