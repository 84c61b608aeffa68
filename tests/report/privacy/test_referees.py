from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.report.privacy.left_out import LeftOut
from tests.report.privacy.conftest import found_in

if TYPE_CHECKING:
    from tests.report.privacy.conftest import ReadText

PERSON = LeftOut(person=True)


def names(lines: str, read_text: ReadText) -> list[str]:
    text = f"Jo Reed\njo@example.org\n\nSkills\nPython, Docker\n\nReferences\n{lines}\n"
    return found_in(read_text(text), "name", PERSON)[1:]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Priya Quillfin, lead developer, priya@example.org", "Priya Quillfin"),
        ("- Dr. Priya Quillfin: her professor", "Priya Quillfin"),
        ("Priya Quillfin\tPapermoth Books", "Priya Quillfin"),
        ("Priya Quillfin – Papermoth Books", "Priya Quillfin"),
        ("Grace Hopper, lead developer", "Grace Hopper"),
    ],
)
def test_the_name_that_a_reference_begins_with_goes(line: str, name: str, read_text: ReadText) -> None:
    assert names(line, read_text) == [name]


@pytest.mark.parametrize(
    "line",
    [
        "Available Upon Request",
        "Papermoth Robotics Ltd",
        "Senior Developer",
        "Severnside University",
        "New York",
        "Python, Docker",
        "on request, by mail",
    ],
)
def test_what_is_no_name_stays(line: str, read_text: ReadText) -> None:
    assert names(line, read_text) == []


def test_only_references_are_looked_at(read_text: ReadText) -> None:
    text = "Jo Reed\njo@example.org\n\nInterests\nPriya Quillfin, lead singer\n"
    assert found_in(read_text(text), "name", PERSON) == ["Jo Reed"]
