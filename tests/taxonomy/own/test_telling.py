"""Own changes in words: each is a sentence with names, not ids."""

from __future__ import annotations

import pytest

from gapgui.taxonomy.own.telling import Tongue, named_step, told_changes
from gapgui.taxonomy.taxonomy import SKILL_LISTS
from tests.taxonomy.own.said import laid, own_of, small_index


def sentences(text: str) -> list[str]:
    return told_changes(own_of(text), Tongue(small_index().taxonomy, laid(text).taxonomy))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("skills: {kafka: {removed: true}}", ["Kafka is no skill."]),
        ("skills: {kafka: {name: Event Bus}}", ["Kafka is called Event Bus."]),
        ("skills: {kafka: {category: tools}}", ["Kafka belongs to “Tools”."]),
        (
            "skills: {kafka: {implies: {add: [go], remove: [messaging]}}}",
            ["Whoever shows Kafka shows Go.", "Whoever shows Kafka need not show message brokers."],
        ),
        (
            "skills: {kafka: {aliases: [kbus]}}",
            ["Kafka is also written “kbus”. Nothing else of “aliases” counts."],
        ),
        ("skills: {kafka: {aliases: []}}", ["Of “aliases” Kafka has nothing."]),
        ("readings: [{text: Go, within: Go Jauntly, not: go}]", ["“Go” in “Go Jauntly” does not mean Go."]),
        ("readings: [{text: Kafkb, not: kafka}]", ["“Kafkb” does not mean Kafka."]),
        ("ignored: [{posting: abc, skill: kafka}]", ["One posting does not ask for Kafka."]),
        ("dismissed: [synergy]", ["“synergy” is never offered again."]),
        ("skills: {gone-one: {removed: true}}", ["gone-one is no skill."]),
    ],
)
def test_what_is_changed_is_told(text: str, told: list[str]) -> None:
    assert sentences(text) == told


@pytest.mark.parametrize("what", SKILL_LISTS)
def test_each_list_is_told_both_ways(what: str) -> None:
    added, removed = sentences(f"skills: {{kafka: {{{what}: {{add: [go], remove: [python]}}}}}}")
    assert added != removed
    assert "Kafka" in added
    assert "Kafka" in removed


@pytest.mark.parametrize(
    ("before", "after", "named"),
    [
        ("", "skills: {kafka: {aliases: {add: [kbus]}}}", "“kbus” for Kafka"),
        ("", "skills: {kafka: {aliases: {add: [bus]}, plain: {add: [bus]}}}", "“bus” for Kafka"),
        ("skills: {kafka: {aliases: {add: [kbus]}}}", "", "no longer “kbus” for Kafka"),
        ("", "skills: {kafka: {aliases: {remove: [Apache Kafka]}}}", "“Apache Kafka” taken from Kafka"),
        ("", "skills: {kafka: {implies: {add: [go]}}}", "Go for Kafka"),
        ("", "skills: {kafka: {removed: true}}", "Kafka is no skill"),
        ("", "skills: {kit: {name: Kit, category: tools, aliases: [kt]}}", "Kit"),
        ("", "skills: {kafka: {name: Bus}}", "the name of Kafka"),
        ("", "readings: [{text: Go, within: Go Jauntly, not: go}]", "“Go” is not Go"),
        ("", "ignored: [{posting: abc, skill: kafka}]", "Kafka ignored in one posting"),
        ("", "dismissed: [synergy]", "“synergy” never offered"),
        ("", "dismissed: [synergy, ai-first]", "2 changes"),
        ("dismissed: [synergy]", "dismissed: [ai-first]", "2 changes"),
        ("", "", "a change of the file"),
    ],
)
def test_a_step_has_a_name_for_a_menu(before: str, after: str, named: str) -> None:
    both = f"{before}\n" if len(before) > len(after) else f"{after}\n"
    tongue = Tongue(
        small_index().taxonomy,
        laid("skills: {kit: {name: Kit, category: tools}}" if "kit" in both else "").taxonomy,
    )
    assert named_step(own_of(before), own_of(after), tongue) == named


def test_a_long_word_is_shortened_in_the_name_of_a_step() -> None:
    name = named_step(
        own_of(""),
        own_of(f"dismissed: [{'long ' * 99}]"),
        Tongue(small_index().taxonomy, small_index().taxonomy),
    )
    assert name == "“long long long long long long…” never offered"
