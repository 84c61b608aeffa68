"""A whole copy of the taxonomy becomes own changes that say what it said more."""

from __future__ import annotations

from dataclasses import replace

from gapgui.matching.names.laid_index import name_owners
from gapgui.taxonomy.own.given.difference import Difference, difference
from gapgui.taxonomy.own.laying import lay_over
from gapgui.taxonomy.own.writing.emitting import section
from tests.taxonomy.core import core_index, index_of, parsed, with_skills
from tests.taxonomy.own.said import SMALL, small_index


def compared(copy: str, base: str = SMALL) -> tuple[Difference, str]:
    """Return the difference of a copy's skills, and the lines of its skills."""
    index = index_of(base)
    taxonomy, problems = parsed(with_skills(copy))
    assert problems == ()
    found = difference(taxonomy, index.taxonomy, lambda name: name_owners(name, index))
    laid = lay_over(index.taxonomy, found.own, lambda name: name_owners(name, index))
    assert laid.problems == ()
    return found, "\n".join(section(found.own, "skills")[1:])


def test_an_untouched_copy_says_nothing() -> None:
    found, text = compared(SMALL)
    assert text == ""
    assert (found.lacking_skills, found.lacking_values) == (0, 0)


def test_added_values_become_additions() -> None:
    copy = SMALL.replace(
        "aliases: [Apache Kafka]", "aliases: [Apache Kafka, kbus, bus], ambiguous: [bus], implies: [python]"
    ).replace("implies: [messaging], related: [pulsar]", "related: [pulsar]")
    found, text = compared(copy)
    assert text == (
        "  kafka:\n    aliases: {add: [kbus, bus]}\n    implies: {add: [python]}\n    ambiguous: {add: [bus]}"
    )
    assert found.lacking_values == 1


def test_a_name_that_was_changed_is_a_change_of_name() -> None:
    found, text = compared(
        SMALL.replace("name: Kafka, aliases: [", "name: Kafka Streams Zed, aliases: [Kafka, ")
    )
    assert text == "  kafka:\n    name: Kafka Streams Zed"
    assert found.elsewhere == ()


def test_a_new_skill_is_one_of_ones_own() -> None:
    _, text = compared(
        SMALL
        + "zorb: {name: Zorb, aliases: [Zorblatt], implies: [kafka]}\nzed: {name: Zed Tool, implies: [zorb]}"
    )
    assert text == (
        "  zorb:\n    name: Zorb\n    category: tools\n    aliases: [Zorblatt]\n    implies: [kafka]\n"
        "  zed:\n    name: Zed Tool\n    category: tools\n    implies: [zorb]"
    )


def test_what_an_update_brought_is_counted_and_not_taken_away() -> None:
    found, text = compared("python: {name: Python, plain: [Python]}")
    assert text == ""
    assert (found.lacking_skills, found.lacking_values) == (5, 0)


def test_a_name_that_an_update_gave_to_another_stays_there_and_is_told() -> None:
    newer = SMALL + "kstreams: {name: KStreams}"
    found, text = compared(SMALL.replace("[Apache Kafka]", "[Apache Kafka, KStreams]"), newer)
    assert text == ""
    assert found.elsewhere == (("KStreams", "Kafka"),)


def test_a_skill_whose_id_an_update_changed_is_still_the_same() -> None:
    newer = SMALL.replace("kafka:", "apache-kafka:")
    found, text = compared(SMALL.replace("[Apache Kafka]", "[Apache Kafka, kbus]"), newer)
    assert text == "  apache-kafka:\n    aliases: {add: [kbus]}"
    assert found.lacking_skills == 0


def test_an_implication_that_runs_the_other_way_by_now_is_left_out() -> None:
    older = SMALL.replace("implies: [messaging], ", "").replace(
        "brokers, implies: [middleware]", "brokers, implies: [kafka]"
    )
    assert compared(older)[1] == ""


def test_a_category_is_changed_where_there_is_one_and_told_where_not() -> None:
    core = core_index()
    copy = core.taxonomy
    skills = dict(copy.skills.items())
    skills["kafka"] = replace(skills["kafka"], category="web")
    skills["linux"] = replace(skills["linux"], category="mine")
    skills["zorb"] = replace(skills["linux"], id="zorb", name="Zorb")
    found = difference(replace(copy, skills=skills), core.taxonomy, lambda name: name_owners(name, core))
    assert {key: change.category for key, change in found.own.skills.items()} == {"kafka": "web"}
    assert found.unplaced == ("Linux", "Zorb")


def test_the_small_index_has_no_difference_from_itself() -> None:
    index = small_index()
    assert not difference(index.taxonomy, index.taxonomy, lambda name: name_owners(name, index)).own.skills
