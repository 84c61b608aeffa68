from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.reading.cues.cue import Cue
from gapgui.reading.cues.written import cues_of
from tests.posting.asking import ignored, posting_of, requiring, strengths

if TYPE_CHECKING:
    from gapgui.reading.cues.cue import Cue

ASKED = "\n\nRequirements\n- Python\n- SQL\n"


@pytest.mark.parametrize("cue", cues_of("named_only"), ids=lambda cue: cue.example)
def test_what_is_only_named_is_no_skill_and_is_shown(cue: Cue) -> None:
    posting = posting_of(f"Engineer\n\nAbout us\n\n- {cue.example}" + ASKED)
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


@pytest.mark.parametrize(
    ("bullet", "expected"),
    [
        ("Terraform or Docker, but not Kafka", {"terraform", "docker"}),
        ("Python, not Java or Scala", {"python"}),
        ("Anything but PHP", set()),
        ("Any language other than PHP", set()),
        ("No PHP, no Perl", set()),
        ("Not only Java but also Scala", {"java", "scala"}),
        ("Languages including but not limited to Java and Scala", {"java", "scala"}),
        ("You are not afraid of SQL", {"sql"}),
        ("Experience with AWS, not to mention Terraform", {"aws", "terraform"}),
        ("Java if not Scala", {"java", "scala"}),
        ("You don't need Kafka, PHP or Java", set()),
        ("You don't need Scala, Python and SQL are enough", {"python", "sql"}),
        ("You don't need PHP, Perl or Java", set()),
        ("No degree needed, Python and SQL", {"python", "sql"}),
        ("PHP, Java and Kafka are neither needed nor wanted", set()),
        ("Kafka (not required), Python", {"python"}),
        ("Queues (Kafka, RabbitMQ) are not required; Python is", {"python"}),
        ("Not needed: PHP, Kafka, Java", set()),
        ("Certificates of AWS not needed", set()),
        ("Kafka isn't needed, though some of us use it", set()),
        ("Perl, PHP and Java: not needed", set()),
        ("Java experience: none required", set()),
        ("Python-themed cookies and a Python-based planner", {"python"}),
        ("Java-themed cookies", set()),
        ("Java knowledge: not necessary", set()),
        ("Python experience, Java: not needed", {"python"}),
        ("Unlike most, we don't ask for Java", set()),
        ("If you know Java, that's fine, but we don't use it.", set()),
        ("We use Python, and we looked at Java, but we don't use it.", {"python"}),
        ("Java? No, thanks.", set()),
        ("Java? Brauchst du nicht.", set()),
        ("Du musst Java nicht können", set()),
        ("Java setzen wir nicht voraus", set()),
        ("Wir setzen nicht nur Java voraus", {"java"}),
        ("You must not have used Java", set()),
        ("You don't just have experience with Java", {"java"}),
        ("No less than 3 years of experience with Python", {"python"}),
        ("PyTorch instead of TensorFlow or Keras", {"pytorch"}),
        ("Kafka: not required", set()),
        ("Kafka is by no means required", set()),
        ("Java is not what we look for", set()),
        ("You won't be writing Java", set()),
        ("Hard no: Java and Kafka", set()),
        ("Any queue, as long as it is not Kafka", set()),
        ("You aren't required to have used Kafka", set()),
        ("Kafka is not among the requirements", set()),
        ("SQL is nothing you fear", {"sql"}),
        ("You must not be afraid of SQL", {"sql"}),
    ],
)
def test_what_is_denied_is_no_skill_with_its_list_alone(bullet: str, expected: set[str]) -> None:
    asked = {
        skill for skill, strength in strengths(requiring("Git", bullet)).items() if strength == "required"
    }
    assert asked - {"git"} == expected


@pytest.mark.parametrize(
    "bullet",
    [
        "Kafka is useful but not required",
        "Kafka is not required, though it helps",
        "Kafka is not strictly necessary",
        "Kafka is not a must",
        "Not required, but nice: Kafka",
        "Bonus, not required: Kafka",
        "Kafka: nice to have, but not required",
        "Kafka: optional, not a must",
        "Kenntnisse in Kafka sind nicht erforderlich, aber von Vorteil",
        "It helps to know Kafka",
        "A lack of Kafka will not be held against you",
    ],
)
def test_what_is_welcome_though_not_needed_is_preferred(bullet: str) -> None:
    assert strengths(requiring("Git", bullet))["kafka"] == "preferred"


@pytest.mark.parametrize(
    "text",
    [
        "Java is a no-go.",
        "Java? Not needed.",
        "Do you need Java? No.",
        "Any language but Java.",
        "Python, Java and Kafka are out of the question.",
        "A background in Java counts against you.",
        "Knowledge of Java is a disadvantage.",
        "Java is no advantage.",
        "If you've only used Java, this isn't for you.",
        "Please don't apply if you only know Java.",
        "Java developers need not apply.",
        "Knowing Java alone disqualifies you.",
        "If Java is your thing, this is the wrong place.",
        "We can't use people who only know Java.",
        "If Java is all you have used, look elsewhere.",
    ],
)
def test_what_is_turned_down_is_no_skill(text: str) -> None:
    posting = posting_of(
        f"Engineer\n\nYou have solid knowledge of SQL. {text} You have experience with Git.\n"
    )
    assert strengths(posting) == {"sql": "required", "git": "required"}


@pytest.mark.parametrize(
    "bullet",
    [
        "Lack of SQL is a deal-breaker",
        "Not knowing SQL is a no-go",
        "No SQL experience is a red flag",
        "Don't apply without SQL",
        "If you can't write SQL, this job is not for you",
        "If you have never used SQL, look elsewhere",
    ],
)
def test_whose_lack_is_turned_down_is_asked_for(bullet: str) -> None:
    assert strengths(requiring("Git", bullet)) == {"git": "required", "sql": "required"}


@pytest.mark.parametrize(
    "bullet",
    [
        "You know SQL? Great!",
        "SQL? A must.",
        "All services run, but SQL is needed",
    ],
)
def test_a_question_that_is_affirmed_asks(bullet: str) -> None:
    assert strengths(requiring("Git", bullet))["sql"] == "required"
