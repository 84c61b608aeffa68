from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.reading.cues.written import cues_of
from tests.posting.asking import ignored, posting_of, strengths

if TYPE_CHECKING:
    from gapgui.reading.cues.cue import Cue

ASKED = "\n\nRequirements\n- Python\n- SQL\n"


@pytest.mark.parametrize("cue", cues_of("named_only"), ids=lambda cue: cue.example)
def test_what_is_only_named_is_no_skill_and_is_shown(cue: Cue) -> None:
    posting = posting_of(f"Engineer\n\nAbout us\n\n{cue.example}" + ASKED)
    assert strengths(posting) == {"python": "required", "sql": "required"}
    assert ("Kafka", cue.kind) in ignored(posting)


@pytest.mark.parametrize(
    "text",
    [
        "Kafka is no longer required.",
        "You plan with colleagues from sales, Kafka and law.",
        "Partner with product, design and Kafka to plan.",
        "Our R&D at Kafka is small.",
    ],
)
def test_words_behind_and_departments_tell_too(text: str) -> None:
    assert "kafka" not in strengths(posting_of(f"Engineer\n\nAbout us\n\n{text}" + ASKED))


@pytest.mark.parametrize(
    "text",
    [
        "We build our products on tools like Kafka.",
        "You think Kafka is great.",
        "You work with product data in Kafka.",
        "Our pipelines are backed up and run on Kafka.",
        "You report to a lead who runs Kafka",
    ],
)
def test_what_is_worked_with_is_mentioned(text: str) -> None:
    assert strengths(posting_of(f"Engineer\n\nAbout us\n\n{text}" + ASKED))["kafka"] == "mentioned"


@pytest.mark.parametrize(
    ("bullet", "skill"),
    [
        ("Experience with platforms like Kafka", "kafka"),
        ("Experience with distributed systems", "distributed-systems"),
    ],
)
def test_what_is_asked_for_is_kept(bullet: str, skill: str) -> None:
    assert strengths(posting_of(f"Engineer\n\nRequirements\n- {bullet}\n- SQL\n"))[skill] == "required"


@pytest.mark.parametrize("duty", ["Bug fixes", "Build internal tools", "Keep an eye on scalability"])
def test_what_any_posting_names_is_no_skill_among_duties(duty: str) -> None:
    assert set(strengths(posting_of(f"Engineer\n\nWhat you will do\n- {duty}\n- Write Python{ASKED}"))) == {
        "python",
        "sql",
    }


@pytest.mark.parametrize(
    "text",
    [
        "We are hiring a Senior Kafka Engineer.",
        "You join the Kafka group in Graz.",
        "You support Kafka developers and testers.",
        "No Kafka, please.",
        "You don't have to know Kafka.",
        "We moved off Kafka.",
        "Keine Kenntnisse in Kafka nötig.",
        "Our partners are Kafka, Stripe and others.",
    ],
)
def test_jobs_teams_and_what_is_denied_are_no_skills(text: str) -> None:
    assert "kafka" not in strengths(posting_of(f"Engineer\n\nAbout the role\n\n{text}" + ASKED))


def test_a_trade_that_is_asked_for_stays_one() -> None:
    posting = posting_of("Engineer\n\nRequirements\n- Certified Kafka Administrator\n- SQL\n")
    assert strengths(posting)["kafka"] == "required"
