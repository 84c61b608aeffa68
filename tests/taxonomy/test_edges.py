from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from gapgui.taxonomy.edges import both_ways, close_implications, find_circles
from gapgui.taxonomy.taxonomy import Skill
from tests.taxonomy.core import core_taxonomy, parsed, with_skills


def skills_with(implies: dict[str, tuple[str, ...]]) -> dict[str, Skill]:
    return {name: Skill(name, name, "tools", "general", implies=targets) for name, targets in implies.items()}


def messages(skills: str) -> list[str]:
    return [problem.message for problem in parsed(with_skills(skills))[1]]


def test_implications_run_through_the_whole_chain() -> None:
    umbrellas = core_taxonomy().umbrellas
    assert umbrellas["keras"] == {"neural-networks", "deep-learning", "machine-learning"}
    assert umbrellas["s3"] == {"aws", "cloud"}
    assert umbrellas["cloud"] == frozenset()


def test_related_skills_are_near_both_ways() -> None:
    near = core_taxonomy().near
    assert "tensorflow" in near["pytorch"]
    assert near["tensorflow"] == {"pytorch"}


def test_an_edge_to_nowhere_is_named_with_what_may_be_meant() -> None:
    (message,) = messages("kafka: {name: Kafka, implies: [qeues]}\nqueues: {name: message queues}")
    assert message == "'implies' of 'kafka' names the unknown skill 'qeues'; did you mean 'queues'?"


def test_an_edge_to_itself_is_named() -> None:
    assert messages("kafka: {name: Kafka, related: [kafka]}") == ["'kafka' names itself in 'related'"]


def test_a_circle_is_named_in_the_direction_of_its_edges() -> None:
    (message,) = messages(
        "aa: {name: Aa one, implies: [bb]}\nbb: {name: Bb two, implies: [cc]}\ncc: {name: Cc three, implies: [aa]}"
    )
    assert message.startswith("'implies' runs in a circle: ")
    names = message.rpartition(": ")[2].split(" -> ")
    following = {"aa": "bb", "bb": "cc", "cc": "aa"}
    assert [following[name] for name in names[:-1]] == names[1:]
    assert len(names) == 4


def test_two_circles_are_two_problems() -> None:
    circles = find_circles(skills_with({"a": ("b",), "b": ("a",), "c": ("d",), "d": ("c",), "e": ("a", "e")}))
    assert [set(circle) for circle in circles] in ([{"a", "b"}, {"c", "d"}], [{"c", "d"}, {"a", "b"}])


NAMES = st.sampled_from("abcdef")
GRAPHS = st.dictionaries(NAMES, st.lists(st.sampled_from("abcdefx"), unique=True, max_size=4).map(tuple))


@given(GRAPHS)
def test_closing_reaches_exactly_what_can_be_walked_to(graph: dict[str, tuple[str, ...]]) -> None:
    closed = close_implications(skills_with(graph))
    for start, reached in closed.items():
        expected: set[str] = set()
        waiting = [target for target in graph[start] if target in graph]
        while waiting:
            target = waiting.pop()
            if target not in expected:
                expected.add(target)
                waiting += [further for further in graph[target] if further in graph]
        assert reached == expected - {start}


@given(GRAPHS)
def test_circles_are_found_and_only_where_there_are_some(graph: dict[str, tuple[str, ...]]) -> None:
    graph = {name: tuple(t for t in targets if t in graph) for name, targets in graph.items()}
    circles = find_circles(skills_with(graph))
    for circle in circles:
        assert circle[0] == circle[-1]
        assert all(b in graph[a] for a, b in itertools.pairwise(circle))
    closed = close_implications(skills_with(graph))
    circular = any(a in closed[b] for a in graph for b in closed[a])
    assert bool(circles) == circular


@given(GRAPHS)
def test_near_is_symmetric_and_never_oneself(graph: dict[str, tuple[str, ...]]) -> None:
    skills = {name: Skill(name, name, "tools", "general", related=targets) for name, targets in graph.items()}
    near = both_ways(skills)
    assert all(a in near[b] and a != b for a in near for b in near[a])
