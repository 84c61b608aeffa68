"""Which own changes touch skills that an update brings."""

from __future__ import annotations

import pytest

from gapgui.taxonomy.own.touching import touching
from tests.taxonomy.own.said import own_of, small_index


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("skills: {go: {aliases: {add: [kafka]}}}", 1),
        ("skills: {go: {aliases: {add: [Apache-Kafka, gopher]}}}", 1),
        ("skills: {go: {titles: {add: [Apache Kafkas]}}}", 1),
        ("skills: {go: {name: Kafka}}", 1),
        ("skills: {go: {implies: {add: [kafka, python]}, related: [pulsar]}}", 2),
        ("skills: {kafka: {name: Kafka, category: tools, aliases: [kbus], related: [go]}}", 1),
        ("skills: {pulsar: {removed: true}}", 1),
        ("readings: [{text: Go, within: Kafka, not: go}]", 1),
        ("readings: [{text: Kafkb, not: kafka}]", 1),
        ("ignored: [{posting: abc, skill: kafka}]", 1),
        ("dismissed: [apache kafka, synergy]", 1),
        ("skills: {go: {aliases: {remove: [kafka], add: [kafkaesque]}, contexts: {add: [kafka]}}}", 0),
        ("skills: {go: {removed: true}}", 0),
        ("readings: [{text: Go, within: Go Jauntly, not: go}]", 0),
        ("", 0),
    ],
)
def test_changes_touch_skills_by_ids_and_names(text: str, count: int) -> None:
    skills = small_index().taxonomy.skills
    assert len(touching(own_of(text), [skills["kafka"], skills["pulsar"]])) == count
