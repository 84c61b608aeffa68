"""What own changes make of a taxonomy, and what is said where they can't be done."""

from __future__ import annotations

import pickle

import pytest

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.gaps import find_gaps
from gapgui.posting.reading import read_posting
from gapgui.report.pdf_process import sendable
from gapgui.resume.reading import read_resume
from tests.matching.naming import skills_in
from tests.taxonomy.core import core_index, index_of
from tests.taxonomy.own.said import SMALL, indexed, laid, small_index, told


def test_a_skill_that_is_called_otherwise_is_found_by_its_former_name_too() -> None:
    index = indexed("skills: {kafka: {name: Event Bus Zeta}}", small_index())
    assert index.taxonomy.skills["kafka"].name == "Event Bus Zeta"
    assert skills_in("Kafka, Apache Kafka and event bus zeta", index) == ["kafka"] * 3


def test_an_own_list_without_add_replaces_the_shipped_one() -> None:
    index = indexed("skills: {kafka: {aliases: [kbus]}}", small_index())
    assert index.taxonomy.skills["kafka"].aliases == ("kbus",)


def test_a_skill_told_in_full_is_added_to_one_that_an_update_brings() -> None:
    mine = "skills: {kafka: {name: Kafka, category: tools, aliases: [kbus], implies: [python]}}"
    skill = laid(mine).taxonomy.skills["kafka"]
    assert skill.aliases == ("Apache Kafka", "kbus")
    assert skill.implies == ("messaging", "python")


def test_a_skill_moved_to_another_category_changes_its_track() -> None:
    index = indexed("skills: {statistics: {category: practice}, linux: {category: ml-tools}}")
    assert index.taxonomy.skills["statistics"].track == "general"
    assert index.taxonomy.skills["linux"].track == "ml"


def test_a_name_given_leaves_the_skill_that_had_it_and_that_is_known() -> None:
    result = laid("skills: {python: {aliases: {add: [apache kafka]}}}")
    assert result.taxonomy.skills["kafka"].aliases == ()
    assert [(move.name, move.skill, move.holder) for move in result.moves] == [
        ("apache kafka", "python", "kafka")
    ]
    assert result.problems == ()


def test_a_skill_that_has_no_name_left_is_gone_and_edges_lead_to_who_has_it() -> None:
    result = laid(
        "skills: {pulsar: {implies: {add: [messaging]}}, own-broker: {name: Message Brokers, category: tools}}"
    )
    assert "messaging" not in result.taxonomy.skills
    assert result.taxonomy.umbrellas["kafka"] == {"own-broker"}
    assert result.taxonomy.umbrellas["pulsar"] == {"own-broker"}


def test_who_implied_a_skill_that_is_none_implies_what_that_did() -> None:
    taxonomy = laid("skills: {messaging: {removed: true}}").taxonomy
    assert taxonomy.umbrellas["kafka"] == {"middleware"}
    assert taxonomy.skills["kafka"].implies == ("middleware",)


def test_a_neighbour_that_is_taken_away_is_no_neighbour() -> None:
    taxonomy = laid("skills: {pulsar: {removed: true}}").taxonomy
    assert taxonomy.near["kafka"] == frozenset()
    assert "pulsar" not in taxonomy.near


def test_merged_skills_are_one_under_all_names() -> None:
    index = indexed(
        "skills: {kafka: {removed: true}, pulsar: {aliases: {add: [Kafka, Apache Kafka]}}}", small_index()
    )
    assert skills_in("Kafka and Apache Kafka", index) == ["pulsar", "pulsar"]


def test_what_is_taken_away_is_not_guessed_or_offered_as_something_new() -> None:
    index = indexed("skills: {kafka: {removed: true}}", index_of(SMALL + "kafkb: {name: Kafkab}"))
    assert skills_in("We use Kafka", index) == []
    assert index.taxonomy.own is not None
    assert "kafka" in index.taxonomy.own.dismissed


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        (
            "skills:\n  kafa: {aliases: {add: [x1]}}",
            [
                "3:3: the taxonomy has no skill 'kafa' any more or never had; did you mean 'kafka'? A new one needs a name and a category"
            ],
        ),
        ("skills:\n  gone-one: {removed: true}", ["3:3: there is no skill 'gone-one' to take away"]),
        ("skills:\n  new-one: {name: New One}", ["3:3: the new skill 'new-one' has no category"]),
        ("skills:\n  new-one: {category: tools}", ["3:3: the new skill 'new-one' has no name"]),
        (
            "skills:\n  kafka: {category: tool}",
            ["3:3: 'kafka' names the unknown category 'tool'; did you mean 'tools'?"],
        ),
        (
            "skills:\n  kafka:\n    aliases:\n      remove: [Apache Kafka, old]",
            ["5:30: 'old' is not in 'aliases' of 'kafka', so it can't be taken out"],
        ),
        (
            "skills:\n  kafka:\n    ambiguous: {add: [Quux]}",
            ["4:23: 'Quux' is marked ambiguous but is neither the name nor an alias"],
        ),
        (
            "skills:\n  kafka:\n    implies: {add: [nothing]}",
            ["4:21: 'implies' of 'kafka' names the unknown skill 'nothing'"],
        ),
        ("skills:\n  kafka:\n    related: {add: [kafka]}", ["4:21: 'kafka' names itself in 'related'"]),
        (
            "skills:\n  middleware:\n    implies: {add: [kafka]}",
            ["4:21: 'middleware' can't imply 'kafka', which implies 'middleware'"],
        ),
        (
            "skills:\n  a-a: {name: Aone, category: tools, implies: [b-b]}\n  b-b: {name: Btwo, category: tools, implies: [a-a]}",
            ["4:48: 'b-b' can't imply 'a-a', which implies 'b-b'"],
        ),
        (
            "skills:\n  kafka:\n    aliases: {add: ['!!']}",
            ["4:21: '!!' of 'kafka' has no letter or digit to find it by"],
        ),
        (
            "skills:\n  kafka:\n    aliases: {add: [kbus]}\n  pulsar:\n    aliases: {add: [KBus]}",
            ["6:21: 'KBus' is given to 'pulsar' and to 'kafka'"],
        ),
        (
            "readings:\n  - {text: x1, not: nothing}",
            ["3:5: the taxonomy has no skill 'nothing' to be misread"],
        ),
        ("readings:\n  - {text: Go, within: gone by, not: kafka}", []),
        ("readings:\n  - {text: Go, within: a park, not: go}", ["3:5: 'Go' does not stand in 'a park'"]),
        (
            f"readings:\n  - {{text: Go, within: {'word ' * 10}Go, not: go}}",
            [
                f"3:5: '{'word ' * 10}Go' is too long: at most 40 characters on each side of 'Go' are looked at"
            ],
        ),
        (
            "ignored:\n  - {posting: abc, skill: nothing}",
            ["3:5: the taxonomy has no skill 'nothing' to be ignored"],
        ),
    ],
)
def test_what_can_not_be_done_is_told_with_its_place(text: str, problems: list[str]) -> None:
    assert told(text) == problems


@pytest.mark.parametrize(
    "reading",
    [
        "{text: Go, not: go}",
        "{text: go, not: go}",
        "{text: Go, within: GO, not: go}",
        "{text: Python, not: python}",
    ],
)
def test_a_name_that_is_a_word_needs_the_phrase_in_which_it_is_not_meant(reading: str) -> None:
    (problem,) = told(f"readings:\n  - {reading}")
    assert "say in which phrase it is not meant" in problem
    index = indexed(f"readings:\n  - {reading}", small_index())
    assert skills_in("Golang, Python, Go and goroutines", index) == ["go", "python", "go"]


def test_in_its_phrase_a_name_is_not_meant_and_elsewhere_it_is() -> None:
    index = indexed("readings:\n  - {text: Go, within: Go Jauntly, not: go}")
    assert skills_in("Python, Go Jauntly and Kafka", index) == ["python", "kafka"]
    assert skills_in("Python, Go and Kafka", index) == ["python", "go", "kafka"]


def test_a_guess_that_was_wrong_is_not_made_again() -> None:
    base = core_index()
    assert skills_in("We use Kubernetis daily", base) == ["kubernetes"]
    index = indexed("readings:\n  - {text: Kubernetis, not: kubernetes}")
    assert skills_in("We use Kubernetis daily", index) == []
    assert skills_in("We use Kubernetes daily", index) == ["kubernetes"]


def test_an_own_name_that_is_an_english_word_is_not_found_wherever_it_stands() -> None:
    index = indexed("skills: {own-table: {name: Table, category: web}}")
    assert skills_in("We sat at the table", index) == []


def test_a_shipped_name_that_is_a_word_is_never_lost_with_its_mark() -> None:
    base = index_of("kafka: {name: Kafka, aliases: [bus], ambiguous: [bus], contexts: [topics]}")
    text = "skills: {kafka: {ambiguous: {remove: [bus]}}}"
    (problem,) = told(text, base)
    assert "is an English word" in problem
    assert skills_in("a bus with topics", indexed(text, base)) == ["kafka"]
    assert skills_in("a bus", indexed(text, base)) == []


def test_what_is_wrong_takes_nothing_else_away() -> None:
    text = "skills:\n  nothing: {removed: true}\n  kafka: {aliases: {add: [kbus, '!!']}, category: no-such}"
    index = indexed(text, small_index())
    assert skills_in("kbus and Python", index) == ["kafka", "python"]


OLD = "skills:\n  kafka: {aliases: {add: [kbus], remove: [Apache Kafka]}, implies: {add: [middleware]}}\n  pulsar: {removed: true}\n"


def test_an_update_that_renames_a_skill_is_told_and_the_rest_counts() -> None:
    updated = index_of(SMALL.replace("kafka:", "apache-kafka:"))
    assert told(OLD, updated) == [
        "3:3: the taxonomy has no skill 'kafka' any more or never had; did you mean 'apache-kafka'? A new one needs a name and a category"
    ]
    assert "pulsar" not in laid(OLD, updated).taxonomy.skills


def test_an_update_that_takes_a_skill_or_a_name_away_is_told() -> None:
    updated = index_of(
        "\n".join(
            line for line in SMALL.replace(", related: [pulsar]", "").splitlines() if "pulsar" not in line
        )
    )
    assert told(OLD, updated) == ["4:3: there is no skill 'pulsar' to take away"]
    updated = index_of(SMALL.replace("aliases: [Apache Kafka], ", ""))
    assert told(OLD, updated) == [
        "3:43: 'Apache Kafka' is not in 'aliases' of 'kafka', so it can't be taken out"
    ]


def test_a_name_that_an_update_gives_to_another_stays_mine_and_is_known() -> None:
    updated = index_of(SMALL + "kbus: {name: KBus, aliases: [KBus server]}")
    result = laid(OLD, updated)
    assert result.problems == ()
    assert [(move.name, move.skill, move.holder) for move in result.moves] == [("kbus", "kafka", "kbus")]
    assert result.taxonomy.skills["kbus"].name == "KBus server"


def test_a_report_over_own_changes_can_go_to_the_process_that_prints_it() -> None:
    text = "skills: {docker: {removed: true}}\nignored: [{posting: abc, skill: kafka}]\ndismissed: [zorb]"
    index = indexed(text)
    posting = read_posting(document_from_text("Requirements\n- Kafka\n", "p.txt"), index)
    resume = read_resume(document_from_text("Jane Roe\n\nExperience\n- Kafka\n", "r.txt"), index)
    report = find_gaps(posting, resume, index.taxonomy)
    assert pickle.loads(pickle.dumps(sendable(report))).taxonomy.own == index.taxonomy.own


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            "skills: {kafka: {aliases: {add: [%s]}}}",
            "'?!{n}' of 'kafka' has no letter or digit to find it by",
        ),
        ("skills: {kafka: {implies: {add: [%s]}}}", "'implies' of 'kafka' names the unknown skill '?!{n}'"),
        ("skills: {kafka: {aliases: {remove: [%s]}}}", "'?!{n}' is not in 'aliases' of 'kafka'"),
        (
            "skills: {kafka: {case: {add: [%s]}}}",
            "'?!{n}' is marked case but is neither the name nor an alias",
        ),
    ],
)
def test_each_of_very_many_problems_is_told_in_its_place(text: str, problem: str) -> None:
    count = 3000
    values = ["?!" + "-" * number + "!" for number in range(count)]
    found = told(text % ", ".join(f"'{value}'" for value in values))
    assert len(found) == count
    for number in (0, count - 1):
        assert found[number].partition(": ")[2].startswith(problem.replace("?!{n}", values[number]))


def test_names_that_very_many_skills_are_given_stay_with_the_first() -> None:
    names = ", ".join(f"zorb {number}" for number in range(2000))
    skills = ", ".join(f"kit-{n}: {{name: Kit {n}, category: tools, aliases: [{names}]}}" for n in (1, 2))
    over = laid(f"skills: {{{skills}}}")
    assert len(over.problems) == 2000
    assert len(over.taxonomy.skills["kit-1"].aliases) == 2000
    assert over.taxonomy.skills["kit-2"].aliases == ()


def test_of_a_circle_only_the_edge_that_closes_it_goes() -> None:
    ring = ", ".join(
        f"kit-{n}: {{name: Kit {n}, category: tools, implies: [kit-{(n + 1) % 400}]}}" for n in range(400)
    )
    over = laid(f"skills: {{{ring}}}")
    (problem,) = over.problems
    assert "'kit-399' can't imply 'kit-0', which implies 'kit-399'" in str(problem)
    assert len(over.taxonomy.umbrellas["kit-0"]) == 399
