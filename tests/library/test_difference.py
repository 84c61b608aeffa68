"""What one posting asks for that another doesn't."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.gaps import GapReport, Requirement, find_gaps
from gapgui.library.difference import Pair, difference
from gapgui.matching.names.index import build_index
from gapgui.posting.reading import read_posting
from gapgui.resume.reading import read_resume
from gapgui.taxonomy.loading import load_taxonomy
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

    from gapgui.posting.posting import Strength

    ReadReport = Callable[[str], GapReport]


@pytest.fixture(scope="module")
def read() -> ReadReport:
    index = build_index(load_taxonomy(ROOT / "tests" / "data" / "ui_taxonomy.yaml"))
    resume = read_resume(document_from_text("Maren Oakes\n\nSkills\nPython, Docker\n", "r.txt"), index)
    return lambda text: find_gaps(
        read_posting(document_from_text(text, "p.txt"), index), resume, index.taxonomy
    )


def asked(*any_of: str, strength: Strength = "required", years: int | None = None) -> Requirement:
    return Requirement("r", any_of, "general", strength, years, "missing", ())


def pairs(read: ReadReport, a: list[Requirement], b: list[Requirement]) -> list[Pair]:
    report = read("Engineer\n\nRequirements\n- Python\n")
    return list(
        difference(replace(report, requirements=tuple(a)), replace(report, requirements=tuple(b))).pairs
    )


def test_what_only_one_asks_for_is_told_on_its_side(read: ReadReport) -> None:
    a = "ML Engineer\n\nRequirements\n- PyTorch\n- Kubernetes\n"
    b = "Engineer\n\nRequirements\n- Kubernetes\n- Docker\n"
    found = difference(read(a), read(b))
    assert [pair.either.any_of for pair in found.of_kind("only_a")] == [("pytorch",)]
    assert [pair.either.any_of for pair in found.of_kind("only_b")] == [("docker",)]
    assert [pair.either.any_of for pair in found.of_kind("same")] == [("kubernetes",)]


@pytest.mark.parametrize(
    ("a", "b", "aspects"),
    [
        (asked("go"), asked("go", strength="preferred"), ("strength",)),
        (asked("go", years=3), asked("go", years=5), ("years",)),
        (asked("go", "python"), asked("go"), ("alternatives",)),
        (
            asked("go", "python", years=3),
            asked("python", strength="mentioned"),
            ("strength", "years", "alternatives"),
        ),
        (asked("go", "python"), asked("python", "go"), ()),
    ],
)
def test_what_both_ask_for_differently_says_in_what(
    read: ReadReport, a: Requirement, b: Requirement, aspects: tuple[str, ...]
) -> None:
    (pair,) = pairs(read, [a], [b])
    assert pair.aspects == aspects
    assert pair.kind == ("differs" if aspects else "same")


def test_the_same_skills_are_a_pair_before_those_that_only_overlap(read: ReadReport) -> None:
    found = pairs(read, [asked("go", "python"), asked("python")], [asked("python"), asked("docker", "go")])
    assert {(pair.a.any_of if pair.a else (), pair.b.any_of if pair.b else ()) for pair in found} == {
        (("python",), ("python",)),
        (("go", "python"), ("docker", "go")),
    }


def test_each_requirement_is_in_one_pair(read: ReadReport) -> None:
    a = [asked("go", "python"), asked("docker", "go"), asked("terraform")]
    b = [asked("go"), asked("python", "docker")]
    found = pairs(read, a, b)
    assert sorted(pair.a.any_of for pair in found if pair.a) == sorted(each.any_of for each in a)
    assert sorted(pair.b.any_of for pair in found if pair.b) == sorted(each.any_of for each in b)


def test_the_strongest_stand_first(read: ReadReport) -> None:
    found = pairs(
        read, [asked("go", strength="mentioned"), asked("docker")], [asked("python", strength="preferred")]
    )
    assert [pair.either.any_of for pair in found] == [("docker",), ("python",), ("go",)]


def test_what_is_only_mentioned_is_not_asked_for(read: ReadReport) -> None:
    mentioned, wished = pairs(
        read, [asked("go", strength="mentioned"), asked("docker", strength="preferred")], []
    )[::-1]
    assert not mentioned.is_asked
    assert wished.is_asked


def test_years_and_degree_are_compared(read: ReadReport) -> None:
    a = "Engineer\n\nRequirements\n- 5+ years of experience\n- A master's degree\n- Python\n"
    b = "Engineer\n\nRequirements\n- 3+ years of experience\n- Python\n"
    found = difference(read(a), read(b))
    assert found.differs_in_years
    assert found.differs_in_degree
    assert not difference(read(a), read(a)).differs_in_degree
