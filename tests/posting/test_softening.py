from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.posting.softening import find_reaches
from gapgui.reading.cues.written import cues_of
from tests.posting.asking import posting_of, requiring, sentence, strengths

if TYPE_CHECKING:
    from gapgui.reading.cues.cue import Cue


@pytest.mark.parametrize("cue", cues_of("softening"), ids=lambda cue: cue.example)
def test_every_cue_reaches_what_its_example_speaks_of(cue: Cue) -> None:
    read = strengths(requiring("Java", cue.example, "Docker"))
    assert read.pop("kafka") == cue.kind
    assert (read["java"], read["docker"]) == ("required", "required")


@pytest.mark.parametrize(
    ("bullet", "soft", "firm"),
    [
        ("Queues are a big plus, such as Kafka, Docker or Terraform", {"kafka", "docker"}, set()),
        ("Knowing queues is a bonus (e.g. Kafka)", {"kafka"}, set()),
        ("Kafka, Docker, Terraform a plus", {"kafka", "docker", "terraform"}, set()),
        ("Work on Kafka, Docker and/or Terraform a plus", {"kafka", "docker", "terraform"}, set()),
        ("Java in production, Kafka a plus", {"kafka"}, {"java"}),
        ("Bash, Python, Kafka preferred", {"kafka"}, {"python"}),
        ("Daily work with Docker and good to have Kafka", {"kafka"}, {"docker"}),
        ("Bonus points for queues (Kafka, Spark), Docker and Terraform", {"kafka", "docker"}, set()),
        ("Ideally you have moved reports (the old ones first) to Kafka", {"kafka"}, set()),
        ("Kafka, a plus.", {"kafka"}, set()),
        ("Docker is a must, Kafka is a plus", {"kafka"}, {"docker"}),
        ("While Docker is what we run, Kafka is a plus", {"kafka"}, {"docker"}),
        ("Passion for machine learning and Kafka", set(), {"kafka"}),
        ("A quick learner with a good command of Kafka", set(), {"kafka"}),
        ("You give useful insights on Kafka", set(), {"kafka"}),
        ("Kafka is a must", set(), {"kafka"}),
    ],
)
def test_a_cue_reaches_no_further_than_a_reader_lets_it(bullet: str, soft: set[str], firm: set[str]) -> None:
    read = strengths(requiring(bullet, "Git"))
    assert {skill for skill in soft | firm if read[skill] == "preferred"} == soft
    assert read["git"] == "required"


def test_what_is_to_be_learnt_ends_where_know_how_is_asked() -> None:
    read = strengths(requiring("Willingness to learn Kafka and experience with Docker"))
    assert read == {"kafka": "mentioned", "docker": "required"}


@pytest.mark.parametrize(
    "lead",
    [
        "Earlier work in which you have connected at least one of these systems to others will be a plus:",
        "Earlier work with one of these will be a plus:",
        "Ideally you have in some earlier team also touched one or two of the following, and that often:",
    ],
)
def test_a_soft_lead_in_reaches_its_nested_bullets_alone(lead: str) -> None:
    posting = posting_of(
        f"Engineer\n\nRequirements\n\n- Python\n- {lead}\n  - Kafka\n  - Docker\n- GraphQL\n- OAuth\n"
    )
    read = strengths(posting)
    assert {skill for skill, strength in read.items() if strength == "preferred"} == {"kafka", "docker"}
    assert read["python"] == read["graphql"] == "required"


def test_a_soft_line_of_text_reaches_the_bullets_below_it() -> None:
    posting = posting_of(
        "Engineer\n\nRequirements\n\n- Python\n\nExperience with one or more of the following areas of interest is preferred:\n- Kafka\n- Docker\n"
    )
    assert strengths(posting) == {"python": "required", "kafka": "preferred", "docker": "preferred"}


def test_a_must_stands_firm_among_wishes() -> None:
    posting = posting_of(
        "Engineer\n\nRequirements\n- Git\n- SQL\n\nNice to have\n- Docker\n- Kafka is a must\n- Terraform is not a must\n"
    )
    read = strengths(posting)
    assert (read["docker"], read["kafka"], read["terraform"]) == ("preferred", "required", "preferred")


def test_what_a_cue_reaches_stays_within_its_sentence() -> None:
    for text in ("good to have", "a plus, such as", "a plus (", "optional:", "willing to learn", "must have"):
        assert all(0 <= s.start <= s.end <= len(text) for s in find_reaches(text, sentence(text)))
