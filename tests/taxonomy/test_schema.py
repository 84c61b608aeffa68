from __future__ import annotations

import pytest

from gapgui.taxonomy.schema import FlawedError, read_schema
from gapgui.taxonomy.yaml_nodes import read_nodes
from tests.taxonomy.core import parsed, with_skills


def complaints(text: str) -> list[str]:
    return [f"{problem.line}:{problem.column}: {problem.message}" for problem in parsed(text)[1]]


def complaints_about(skills: str) -> list[str]:
    return complaints(with_skills(skills))


def test_a_skill_takes_its_track_from_its_category() -> None:
    taxonomy, problems = parsed(
        "categories:\n"
        "  models: {name: Models, track: ml, skills: {pytorch: {name: PyTorch}}}\n"
        "  tools: {name: Tools, track: general, skills: {kafka: {name: Kafka}}}\n"
    )
    assert problems == ()
    assert {skill.id: (skill.track, skill.category) for skill in taxonomy.skills.values()} == {
        "pytorch": ("ml", "models"),
        "kafka": ("general", "tools"),
    }
    assert taxonomy.categories["models"].name == "Models"


def test_all_fields_of_a_skill_are_read() -> None:
    taxonomy, problems = parsed(
        with_skills(
            "kafka: {name: Kafka, aliases: [Apache Kafka, AK], implies: [queues], related: [pulsar], case: [AK],\n"
            "  ambiguous: [AK], plain: [Kafka], contexts: [topics, brokers], not_in: [Kafka novels]}\n"
            "queues: {name: message queues}\npulsar: {name: Pulsar, plain: [Pulsar]}"
        )
    )
    assert problems == ()
    kafka = taxonomy.skills["kafka"]
    assert kafka.names == ("Kafka", "Apache Kafka", "AK")
    assert (kafka.implies, kafka.related) == (("queues",), ("pulsar",))
    assert [set(kafka.case), set(kafka.ambiguous), set(kafka.plain)] == [{"AK"}, {"AK"}, {"Kafka"}]
    assert (kafka.contexts, kafka.not_in) == (("topics", "brokers"), ("Kafka novels",))


@pytest.mark.parametrize("text", ["", "# nothing\n", "categories:\n", "---\n"])
def test_an_empty_file_is_said_to_be_empty_or_has_no_skills(text: str) -> None:
    taxonomy, _ = parsed(text)
    assert dict(taxonomy.skills) == {}


def test_a_file_without_categories_says_what_is_missing() -> None:
    assert complaints("") == ["1:1: the taxonomy is empty: 'categories:' is missing"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "- a",
            [
                "1:1: the file must be a mapping of fields (categories)",
                "1:1: the taxonomy is empty: 'categories:' is missing",
            ],
        ),
        ("categories: [a]", ["1:13: 'categories' must be a mapping of ids to fields"]),
        ("categories: {a: {name: A, track: ml}}", ["1:14: category 'a' has no skills"]),
        (
            "categories: {a: {name: A, track: mll, skills: {}}}",
            ["1:34: track 'mll' is unknown: write ml or general"],
        ),
        ("categories: {a: {track: ml, skills: {}}}", ["1:14: 'a' has no name"]),
        (
            "categories: {a: {name: A, track: ml, skills: {}}, a: {name: B, track: ml, skills: {}}}",
            ["1:51: category 'a' stands twice"],
        ),
        (
            "categories: {Big One: {name: A, track: ml, skills: {}}}",
            ["1:14: the category id 'Big One' must be lower-case words joined by hyphens"],
        ),
        (
            "catgories: {}",
            [
                "1:1: the file has an unknown field 'catgories'; did you mean 'categories'?",
                "1:1: the taxonomy is empty: 'categories:' is missing",
            ],
        ),
    ],
)
def test_problems_of_the_frame_are_named_with_their_place(text: str, expected: list[str]) -> None:
    assert complaints(text) == expected


@pytest.mark.parametrize(
    ("skills", "expected"),
    [
        (
            "kafka: {nmae: Kafka}",
            [
                "6:15: skill 'kafka' has an unknown field 'nmae'; did you mean 'name'?",
                "6:7: 'kafka' has no name",
            ],
        ),
        ("kafka: {name: Kafka, name: Kafka}", ["6:28: skill 'kafka' has the field 'name' twice"]),
        ("kafka: {name: [Kafka]}", ["6:21: the name of 'kafka' must be a word or phrase"]),
        ("kafka: {name: Kafka, aliases: AK}", ["6:37: 'aliases' of 'kafka' must be a list: [a, b]"]),
        (
            "kafka: {name: Kafka, aliases: [[AK]]}",
            ["6:38: 'aliases' of 'kafka' may hold only words and phrases"],
        ),
        ("kafka: {name: Kafka, aliases: [Ak4, Ak4]}", ["6:43: 'Ak4' stands twice in 'aliases' of 'kafka'"]),
        (
            "kafka: {name: Kafka, case: [Kafak]}",
            ["6:35: 'Kafak' is marked case but is neither the name nor an alias; did you mean 'Kafka'?"],
        ),
        (
            "Kafka_1: {name: Kafka}",
            ["6:7: the skill id 'Kafka_1' must be lower-case words joined by hyphens"],
        ),
        ("kafka: {name: Kafka}\nkafka: {name: Kafka}", ["7:7: skill 'kafka' stands twice, first in line 6"]),
        ("kafka: Kafka", ["6:14: skill 'kafka' must be a mapping of fields"]),
    ],
)
def test_problems_of_a_skill_are_named_with_their_place(skills: str, expected: list[str]) -> None:
    found = complaints_about(skills)
    assert len(found) >= len(expected)
    assert all(any(line.startswith(wanted) for line in found) for wanted in expected), found


def test_all_problems_come_at_once_in_the_order_of_the_file() -> None:
    _, problems = parsed(
        with_skills("kafka: {nmae: K}\nqueues: {name: Q 1, implies: [nothing]}\nbad_id: {name: Bad thing}")
    )
    assert [problem.line for problem in problems] == sorted(problem.line for problem in problems)
    assert {6, 7, 8} <= {problem.line for problem in problems}


def test_what_is_right_is_kept_beside_what_is_wrong() -> None:
    taxonomy, problems = parsed(with_skills("kafka: {nmae: K}\npulsar-mq: {name: Pulsar MQ}"))
    assert problems
    assert taxonomy.skills["pulsar-mq"].name == "Pulsar MQ"


def test_titles_of_a_skill_are_read() -> None:
    taxonomy, problems = parsed(with_skills("ops: {name: plant operations, titles: [plant operator]}"))
    assert problems == ()
    assert taxonomy.skills["ops"].titles == ("plant operator",)
    assert taxonomy.skills["ops"].names == ("plant operations",)


@pytest.mark.parametrize(("written", "broader"), [("yes", True), ("no", False)])
def test_a_category_may_hold_means_rather_than_kinds(written: str, broader: bool) -> None:
    text = with_skills("kafka: {name: Kafka}").replace("    skills:", f"    broader: {written}\n    skills:")
    taxonomy, problems = parsed(text)
    assert problems == ()
    assert taxonomy.categories["tools"].broader is broader


def test_a_category_holds_kinds_unless_it_says_otherwise() -> None:
    taxonomy, _ = parsed(with_skills("kafka: {name: Kafka}"))
    assert taxonomy.categories["tools"].broader is True
    wrong = with_skills("kafka: {name: Kafka}").replace("    skills:", "    broader: maybe\n    skills:")
    assert complaints(wrong) == ["5:14: 'broader' of 'tools' must be yes or no"]


def test_a_reading_that_stops_makes_nothing_of_what_is_behind_the_first_problem() -> None:
    skills = "".join(f"      s{at}: {{name: S{at}, case: [x]}}\n" for at in range(3))
    root = read_nodes(f"categories:\n  c:\n    name: C\n    track: ml\n    skills:\n{skills}", hasty=True)
    with pytest.raises(FlawedError):
        read_schema(root, "t.yaml", stops=True)
    assert len(read_schema(root, "t.yaml").problems) == 3
