"""Own changes in words: each is a sentence with names, not ids."""

from __future__ import annotations

import pytest

from gapgui.taxonomy.own.telling import Tongue, told_changes
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
