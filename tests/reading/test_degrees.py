from __future__ import annotations

import re

import pytest

from gapgui.posting.headings import classify_heading
from gapgui.reading.degrees import ANY, BARE_BACHELOR, BARE_MASTER, DOTTED
from gapgui.reading.sentences import split_sentences
from tests.posting.asking import asked, ignored, posting_of, requiring, strengths
from tests.resume.showing import resume_of

_NAMED = re.compile(f"{ANY}|{BARE_BACHELOR}|{BARE_MASTER}", re.IGNORECASE)


@pytest.mark.parametrize(
    "name",
    [
        "Bachelor",
        "bachelors",
        "B.S.",
        "B.Sc.",
        "BSc",
        "btech",
        "B. Tech.",
        "BS",
        "B.A.",
        "B.E.",
        "Master's",
        "M.S.",
        "MSc",
        "M.Eng",
        "MBA",
        "MS",
        "advanced degree",
        "PhD",
        "Ph.D.",
        "PHDs",
        "doctorate",
        "Dr.-Ing.",
        "硕士",
    ],
)
def test_a_degree_goes_by_many_names(name: str) -> None:
    assert _NAMED.fullmatch(name.rstrip(".")) or _NAMED.fullmatch(name)


@pytest.mark.parametrize(
    "words",
    [
        "must be",
        "5 ms",
        "bs",
        "to me in person",
        "Boston, MA",
        "MSSQL",
        "B.E.R.T",
        "MUST BE IN TIME",
        "a.b.s",
        "mastery",
    ],
)
def test_other_words_are_no_degree(words: str) -> None:
    assert _NAMED.search(words) is None


@pytest.mark.parametrize("short", sorted(DOTTED))
def test_the_stop_of_a_degree_ends_no_sentence(short: str) -> None:
    assert len(split_sentences(f"A {short.upper()}. Degree in Physics")) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Must be experienced in Kafka, Docker and related technical areas",
        "Respond within 5 ms in Kafka, Docker and similar technical areas",
        "Bachelor's degree, or experienced in Kafka, Docker and related technical areas",
        "No accidental deletions in Kafka or Docker",
        "Discriminative models that read from Kafka and Docker",
    ],
)
def test_part_of_a_word_leaves_no_skill_out(sentence: str) -> None:
    assert {"kafka", "docker"} <= set(strengths(requiring(sentence)))


def test_part_of_a_word_does_not_say_whose_years_they_are() -> None:
    posting = requiring("5 years programming in Python", "4 years of operational experience with Kafka")
    assert {skill: found.min_years for skill, found in asked(posting).items()} == {"python": 5, "kafka": 4}


@pytest.mark.parametrize(
    "sentence", ["Medical, dental and vision insurance, and Python", "Dental plan for Python people"]
)
def test_benefits_are_still_left_out(sentence: str) -> None:
    assert ignored(requiring(sentence, "SQL"))[0] == (sentence, "benefits")


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Pricing experience", "requirements"),
        ("Software packages and skills", "requirements"),
        ("Fraud detection skills", "requirements"),
        ("Contact center knowledge", "requirements"),
        ("Permissions", None),
        ("Real-time offline processing", None),
        ("Fachkenntnisse", "requirements"),
        ("Deine Hauptaufgaben", "responsibilities"),
        ("Fraud notice", "equal_opportunity"),
        ("Contact us", "process"),
    ],
)
def test_a_heading_is_known_by_whole_words(heading: str, kind: str | None) -> None:
    assert classify_heading(heading) == kind


def test_us_citizens_are_not_us() -> None:
    text = "Engineer\n\nRequirements\n- SQL\n- Python\n- Docker\n\nUS citizens, Kafka on every day."
    assert strengths(posting_of(text))["kafka"] == "required"


def test_a_talk_that_was_presented_is_a_finished_degree() -> None:
    assert (
        resume_of("Education\nMSc Physics, Bath. Thesis presented at a concurrent workshop\n").degree
        == "master"
    )


def test_a_first_job_in_teaching_is_a_job() -> None:
    resume = resume_of("Experience\nTeaching Assistant, Bath\nJan 2015 - Dec 2019\n")
    assert resume.total_years == 5


def test_a_high_school_is_no_job() -> None:
    resume = resume_of(
        "Experience\nEngineer, Acme\nJan 2018 - Dec 2019\n\nHigh School, Bath\nJan 2001 - Dec 2008\n"
    )
    assert resume.total_years == 2
