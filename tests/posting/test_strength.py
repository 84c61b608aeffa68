from __future__ import annotations

import pytest

from gapgui.posting.softening import find_reaches
from gapgui.posting.strength import sentence_strength
from tests.posting.asking import posting_of, requiring, sentence, strengths


@pytest.mark.parametrize(
    ("heading", "strength"),
    [
        ("Requirements", "required"),
        ("What you'll bring", "required"),
        ("Must have", "required"),
        ("Minimum qualifications", "required"),
        ("Nice to have", "preferred"),
        ("Bonus points", "preferred"),
        ("Preferred qualifications", "preferred"),
        ("What you will do", "mentioned"),
        ("Responsibilities", "mentioned"),
        ("Our tech stack", "mentioned"),
        ("About us", "mentioned"),
    ],
)
def test_the_section_says_how_strongly_a_skill_is_asked(heading: str, strength: str) -> None:
    posting = posting_of(f"Engineer\n\n{heading}\n- Kafka\n- Docker\n\nRequirements\n- SQL\n")
    assert strengths(posting)["kafka"] == strength
    assert strengths(posting)["sql"] == "required"


def test_the_strongest_place_wins() -> None:
    posting = posting_of(
        "Engineer\n\nWhat you will do\n- Run Kafka\n\nNice to have\n- Kafka\n- SQL\n\nRequirements\n- Kafka\n"
    )
    assert strengths(posting) == {"kafka": "required", "sql": "preferred"}
    (kafka, _) = posting.skills
    assert [mention.strength for mention in kafka.mentions] == ["mentioned", "preferred", "required"]


@pytest.mark.parametrize(
    ("bullet", "expected"),
    [
        ("Kafka is a plus", {"kafka": "preferred"}),
        ("Kafka would be a big plus", {"kafka": "preferred"}),
        ("Knowledge of Kafka is desirable", {"kafka": "preferred"}),
        ("Kafka preferred", {"kafka": "preferred"}),
        ("Kafka and Docker are nice to have", {"kafka": "preferred", "docker": "preferred"}),
        ("Ideally Kafka or SQL", {"kafka": "preferred", "sql": "preferred"}),
        ("Nice to have: Kafka", {"kafka": "preferred"}),
        ("Kafka is helpful but not required", {"kafka": "preferred"}),
        ("Kafka ist von Vorteil", {"kafka": "preferred"}),
        ("Python; Kafka is a plus", {"python": "required", "kafka": "preferred"}),
        ("Python, ideally with Kafka", {"python": "required", "kafka": "preferred"}),
        ("Python (Kafka a plus)", {"python": "required", "kafka": "preferred"}),
        ("Python, Kafka (a plus)", {"python": "required", "kafka": "preferred"}),
        ("Python is a must, but Kafka is a plus", {"python": "required", "kafka": "preferred"}),
        ("Python, experience with Kafka is a plus", {"python": "required", "kafka": "preferred"}),
        ("Scripting languages, Python preferred", {"python": "preferred"}),
        ("Python. Kafka is a plus.", {"python": "required", "kafka": "preferred"}),
        ("Python is a must", {"python": "required"}),
        ("Kafka plus SQL", {"kafka": "required", "sql": "required"}),
    ],
)
def test_a_softening_word_reaches_as_far_as_a_reader_lets_it(bullet: str, expected: dict[str, str]) -> None:
    assert strengths(requiring(bullet, "Git and Linux")) == expected | {
        "git": "required",
        "linux": "required",
    }


def test_a_softening_word_asks_among_duties_too() -> None:
    posting = posting_of(
        "Engineer\n\nWhat you will do\n- Run SQL; Kafka is a plus\n\nRequirements\n- Docker\n- Git\n"
    )
    assert strengths(posting) == {
        "sql": "mentioned",
        "kafka": "preferred",
        "docker": "required",
        "git": "required",
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("You have experience with Kafka.", "required"),
        ("Proficiency in Kafka and SQL.", "required"),
        ("3+ years of Kafka.", "required"),
        ("We run Kafka in production.", "mentioned"),
    ],
)
def test_a_posting_without_sections_is_read_by_its_sentences(text: str, expected: str) -> None:
    assert strengths(posting_of(f"Engineer\n\nWe sell tea. {text} We like it."))["kafka"] == expected


def test_a_posting_with_requirements_asks_nothing_in_its_other_sections() -> None:
    statement = sentence("Our team has experience with Kafka", "company")
    assert sentence_strength(statement, sectioned=True).strength == "mentioned"
    asks = "The ideal candidate has experience with Kafka"
    assert sentence_strength(sentence(asks, "company"), sectioned=True).strength == "required"


@pytest.mark.parametrize(
    "text",
    [
        "a plus",
        "a plus a plus a plus",
        "(((a plus",
        "ideally",
        "is a bonus; ideally; preferred: x",
        ")(preferred",
    ],
)
def test_softenings_stay_within_their_sentence(text: str) -> None:
    found = find_reaches(text, sentence(text))
    assert found
    assert all(0 <= soft.start <= soft.end <= len(text) for soft in found)


def test_an_item_that_ends_with_know_how_is_no_heading() -> None:
    posting = posting_of(
        "Engineer\n\nRequirements\n- Git\n- SQL\n\nBonus points if you have any of the following:\nKafka experience\nDocker skills\n"
    )
    read = strengths(posting)
    assert (read["kafka"], read["docker"], read["git"]) == ("preferred", "preferred", "required")
    for heading in ("Technical skills", "Required experience"):
        assert strengths(posting_of(f"Engineer\n\n{heading}\n- Kafka\n"))["kafka"] == "required"


def test_what_is_an_asset_is_a_wish_and_an_asset_store_is_none() -> None:
    assert strengths(requiring("Kafka would be an asset"))["kafka"] == "preferred"
    assert strengths(requiring("Kafka for Asset Stores"))["kafka"] == "required"


def test_who_needs_someone_with_know_how_asks_among_duties() -> None:
    posting = posting_of(
        "Engineer\n\nResponsibilities\n\nWe need someone with prior experience in Kafka.\n\nRequirements\n- SQL\n- Git\n"
    )
    assert strengths(posting)["kafka"] == "required"
