from __future__ import annotations

import pytest

from tests.resume.showing import claims, resume_of


@pytest.mark.parametrize(
    ("heading", "claim"),
    [
        ("Experience", "used"),
        ("PROJECTS", "used"),
        ("Education", "used"),
        ("Publications", "used"),
        ("Skills", "listed"),
        ("Summary", "listed"),
        ("Certifications", "listed"),
    ],
)
def test_the_section_says_whether_something_is_told(heading: str, claim: str) -> None:
    assert claims(f"Jane Roe\n\n{heading}\nKafka and Docker\n") == {"kafka": claim, "docker": claim}


def test_the_strongest_claim_of_a_skill_wins() -> None:
    resume = resume_of("Skills\nKafka\n\nExperience\nRan Kafka for years\n\nSummary\nKeen to learn Kafka\n")
    (kafka,) = resume.skills
    assert kafka.claim == "used"
    assert [mention.claim for mention in kafka.mentions] == ["listed", "used", "negated"]


@pytest.mark.parametrize(
    "text",
    [
        "Currently learning Kafka",
        "I am learning Kafka",
        "Learning Kafka",
        "Fluent in Python and learning Kafka",
        "I want to learn Kafka",
        "Eager to learn more about Kafka",
        "Interested in learning Kafka",
        "No experience with Kafka",
        "No prior knowledge of Kafka",
        "I have never used Kafka",
        "Not yet familiar with Kafka",
        "I haven't used Kafka",
        "Hoping to get into stream processing with Kafka",
        "No Kafka yet",
        "Lacking Kafka experience",
        "Unfamiliar with Kafka",
        "Would like to work with Kafka",
        "Hoping to gain experience with Kafka",
        "Planning to take the Kafka exam",
        "Teaching myself Kafka",
        "Next: Kafka",
        "Goals for 2025: learn Kafka",
        "I don't know Kafka yet",
        "Have been meaning to pick up Kafka",
        "I'd rather not use Kafka",
        "Declined to use Kafka",
        "Advised against using Kafka",
        "Evaluated Kafka, decided against it",
        "Evaluated Kafka but chose not to use it",
        "Ran batch jobs without Kafka",
        "Used plain queues instead of Kafka",
        "No production Kafka",
        "Never touched Kafka",
        "Queues: Kafka (none)",
        "React, not Kafka",
        "Neither Kafka nor Docker",
        "Neither Docker nor Kafka",
        "No Docker or Kafka",
        "Zero Kafka experience",
        "Anything but Kafka",
        "Kein Docker oder Kafka",
        "Weder Docker noch Kafka",
        "RabbitMQ statt Kafka",
        "Avoided Kafka and wrote files",
        "Evaluated but did not choose Kafka",
        "Kafka: none",
        "Kafka - no",
        "Kafka – keine",
        "Python: 5 years, Kafka: 0 years",
        "Kafka (0 years)",
        "Docker / Kafka: none",
        "Not yet: Kafka",
        "Next goal: Kafka",
        "I am interested in Docker and Kafka",
        "Interesse an Kafka",
        "Would love to use Kafka",
        "Keine Erfahrung mit Kafka",
        "Lerne gerade Kafka",
        "Noch nie mit Kafka gearbeitet",
    ],
)
def test_a_skill_that_is_lacked_or_wished_for_is_not_claimed(text: str) -> None:
    assert claims(f"Experience\n- {text}\n")["kafka"] == "negated"


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("Applied deep learning with PyTorch to images", "pytorch"),
        ("Reinforcement learning in PyTorch", "pytorch"),
        ("Machine Learning, Python, SQL", "sql"),
        ("Machine Learning Python SQL", "sql"),
        ("Self-learning systems in Python", "python"),
        ("Built learning platforms on Docker", "docker"),
        ("Supervised learning algorithms in Python", "python"),
        ("Not only wrote Python", "python"),
        ("No downtime while running Docker", "docker"),
        ("A chess engine in Python (in progress)", "python"),
        ("Would work with Docker again", "docker"),
        ("Taught Python to people with no background", "python"),
        ("Scaled without downtime on Kafka", "kafka"),
        ("Decided on Kafka", "kafka"),
        ("Argued for Kafka", "kafka"),
        ("I do not use feature flags; Kafka carries events", "kafka"),
        ("Migrated instead of rewriting: Kafka", "kafka"),
        ("No Kafka outages in two years", "kafka"),
        ("No Docker outages or Kafka downtime", "kafka"),
        ("Avoided Kafka downtime", "kafka"),
        ("Whether or not Kafka fits", "kafka"),
        ("Worked without supervision or Kafka", "kafka"),
        ("Kafka - no frills", "kafka"),
        ("Findings in Kafka: none", "kafka"),
        ("Kafka: 10 years", "kafka"),
        ("Became interested in Kafka and ran it", "kafka"),
        ("Taught students interested in Kafka", "kafka"),
        ("Interested in Rust, Kafka", "kafka"),
    ],
)
def test_words_that_only_look_like_wishes_take_nothing_away(text: str, skill: str) -> None:
    assert claims(f"Experience\n- {text}\n")[skill] == "used"


@pytest.mark.parametrize(
    "text",
    [
        "No experience with Kafka but five years of Python",
        "Never used Kafka; shipped Python daily",
        "Currently learning Kafka, fluent in Python",
        "I want to learn Kafka. Wrote Python for years.",
        "Want to learn Kafka\n- Python in production",
        "Never used Kafka, wrote Python for years",
        "No experience with Kafka, just Python",
        "I don't know Kafka, I use Python",
        "Never used Kafka – mostly Python",
    ],
)
def test_a_wish_reaches_no_farther_than_its_clause(text: str) -> None:
    assert claims(f"Experience\n- {text}\n") == {"kafka": "negated", "python": "used"}


@pytest.mark.parametrize(
    "text",
    [
        "Never used Kafka, rusty Python",
        "Not familiar with Kafka or Docker, familiar with Python",
        "Unfamiliar with Kafka, basic Python",
        "Currently learning Kafka, strong Python",
    ],
)
def test_an_item_that_claims_something_is_no_part_of_a_lack(text: str) -> None:
    claimed = claims(f"Skills\n{text}\n")
    assert (claimed["kafka"], claimed["python"]) == ("negated", "listed")


@pytest.mark.parametrize("text", ["Never used Kafka, Python", "Currently learning Kafka, and also Python"])
def test_an_item_that_claims_nothing_is_part_of_it(text: str) -> None:
    assert claims(f"Summary\n{text}\n") == {"kafka": "negated", "python": "negated"}


def test_a_wish_reaches_over_a_list_and_a_wrapped_line() -> None:
    assert claims("Summary\nI am currently learning Kafka, Docker\nand SQL\n") == dict.fromkeys(
        ("kafka", "docker", "sql"), "negated"
    )


@pytest.mark.parametrize(
    "label",
    [
        "Learning now",
        "Currently learning:",
        "To learn",
        "Learning goals",
        "Would like to learn",
        "NOT MY THING",
        "Wishlist",
        "Things I don't know yet",
    ],
)
@pytest.mark.parametrize(
    "listed", ["Kafka,\nDocker", "Kafka\nDocker", "Kafka and Docker", "- Kafka\n- Docker"]
)
def test_a_label_speaks_for_the_list_under_it(label: str, listed: str) -> None:
    text = f"Jane Roe\n\nSkills\nPython\n\n{label}\n{listed}\n\nCloud\nTerraform\n"
    assert claims(text)["kafka"] == claims(text)["docker"] == "negated"
    assert claims(text)["terraform"] == "listed"


@pytest.mark.parametrize(
    "words", ["Familiar with", "Exposure to", "Working knowledge of", "Some understanding of"]
)
def test_knowing_of_something_is_no_use_of_it(words: str) -> None:
    text = f"Experience\nEngineer, Acme, 2018 - 2020\n- {words} Kafka\n- Built services in Python\n"
    assert claims(text) == {"kafka": "listed", "python": "used"}


@pytest.mark.parametrize(
    "text",
    [
        "Kafka (learning), Python",
        "Python; Kafka – currently learning",
        "Kafka (no experience), Python",
        "Python, Kafka (planned)",
        "Kafka: none, Python: basics",
    ],
)
def test_what_follows_a_skill_may_take_it_back(text: str) -> None:
    assert claims(f"Skills\n{text}\n") == {"kafka": "negated", "python": "listed"}


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("I haven't used Kafka since 2015", "listed"),
        ("Haven't touched Kafka in years", "listed"),
        ("Haven't used Kafka since it was not needed", "negated"),
        ("Haven't touched Kafka in my four years", "negated"),
    ],
)
def test_who_has_not_used_it_lately_knows_it(text: str, claim: str) -> None:
    assert claims(f"Experience\n- {text}\n")["kafka"] == claim


@pytest.mark.parametrize(
    "text",
    ["No experience with Kafka\nPython", "Learning: Kafka\nLanguages: Python", "Learning Kafka\n\nPython"],
)
def test_a_cue_ends_with_its_short_line(text: str) -> None:
    assert claims(f"Skills\n{text}\n") == {"kafka": "negated", "python": "listed"}


@pytest.mark.parametrize("text", ["Not yet: Kafka\nPython, SQL", "- Next: Kafka\n- Python"])
def test_a_label_with_its_list_beside_it_says_nothing_of_the_lines_below(text: str) -> None:
    claimed = claims(f"Skills\n\n{text}\n")
    assert (claimed["kafka"], claimed["python"]) == ("negated", "listed")


def test_what_a_job_worked_towards_was_done_there() -> None:
    text = "Experience\nEngineer, Acme, 2018 - 2020\n- Goal: quicker reports with Kafka\n- Next: all of it in Python\n"
    assert claims(text) == {"kafka": "used", "python": "used"}
    assert claims("Skills\nJava\n\nGoals:\nKafka\n")["kafka"] == "negated"


def test_a_cue_goes_on_over_a_wrapped_line() -> None:
    text = "Summary\nCurrently learning Kafka,\nPython and Docker\n"
    assert claims(text) == {"kafka": "negated", "python": "negated", "docker": "negated"}


@pytest.mark.parametrize(
    "line", ["Learning Mindset, Kafka", "Fast Learning, Kafka", "Federated Learning, Kafka"]
)
def test_a_kind_of_learning_is_no_wish(line: str) -> None:
    assert claims(f"Skills\nSoft: Teamwork, {line}\n")["kafka"] == "listed"


@pytest.mark.parametrize("line", ["Learning Kafka, Docker", "and learning Advanced Kafka, Docker"])
def test_learning_a_skill_is_a_wish_for_the_whole_list(line: str) -> None:
    assert claims(f"Skills\nPython; {line}\n") == {
        "python": "listed",
        "kafka": "negated",
        "docker": "negated",
    }


def test_a_list_among_studies_is_a_list() -> None:
    text = (
        "Education and Skills\nBSc, 2018\nProgramming languages: Python\nSkills: Docker\nCoursework: Kafka\n"
    )
    assert claims(text) == {"python": "listed", "docker": "listed", "kafka": "used"}


@pytest.mark.parametrize(
    "text",
    [
        "Looking to work with Kafka",
        "Hoping to move to Kafka",
        "I would love to use Kafka",
        "Eager to become proficient in Kafka",
        "Planning to build more with Kafka",
        "Never used Docker, but fluent in SQL; want to learn Kafka",
    ],
)
def test_what_one_wishes_to_use_is_not_claimed(text: str) -> None:
    assert claims(f"Summary\n{text}.\n")["kafka"] == "negated"


def test_a_name_that_is_a_word_is_wished_for_like_another() -> None:
    text = "Summary\nPython developer, looking to work with Go and Rust.\n"
    assert claims(text) == {"python": "listed", "go": "negated", "rust": "negated"}


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Summary\nI love to work with Kafka", "listed"),
        ("Summary\nEngineer interested in Kafka", "listed"),
        ("Summary\nLooking to use my Kafka skills", "listed"),
        ("Summary\nSeeking a role where I can use Kafka", "listed"),
        ("Experience\n- Taught teams that were eager to learn Kafka", "used"),
        ("Experience\n- Planned to move to Kafka, and did", "used"),
    ],
)
def test_what_only_looks_like_a_wish_to_use_takes_nothing_away(text: str, claim: str) -> None:
    assert claims(f"{text}\n")["kafka"] == claim


def test_the_bullet_below_a_name_takes_nothing_back() -> None:
    text = "Experience\n- Wrote Python\n- Not yet familiar with Kafka\n"
    assert claims(text) == {"python": "used", "kafka": "negated"}
