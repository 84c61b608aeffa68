"""Two postings side by side, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.library.difference import difference
from gapgui.report.comparison.difference import difference_markdown, difference_text, names_of
from tests.report.conftest import POSTING, RESUME

if TYPE_CHECKING:
    from gapgui.library.difference import Difference
    from tests.report.conftest import MakeReport

OTHER = """\
Platform Engineer
Brindlewick Energy

Requirements
- 3+ years with Python
- Terraform and Docker
- Apache Kafka
"""


@pytest.fixture(scope="module")
def found(make_report: MakeReport) -> Difference:
    return difference(make_report(RESUME, POSTING), make_report(RESUME, OTHER))


def test_the_answer_stands_first_then_each_difference_with_its_sentence(found: Difference) -> None:
    lines = difference_text(found).splitlines()
    assert "beside Platform Engineer · Brindlewick Energy" in lines[0]
    assert "Platform Engineer · Brindlewick Energy doesn't." in lines[1]
    places = [
        next(at for at, line in enumerate(lines) if line.startswith(title))
        for title in (
            "What it really is: ",
            "Only Machine Learning",
            "Asked for differently: ",
            "Asked for alike: ",
        )
    ]
    assert places == sorted(places)
    terraform = next(at for at, line in enumerate(lines) if line.strip().startswith("Terraform: "))
    assert lines[terraform].strip() == "Terraform: preferred | required"
    assert lines[terraform + 2].strip() == "Platform Engineer · Brindlewick Energy: “Terraform and Docker”"


def test_fewer_alternatives_are_named_on_both_sides(found: Difference) -> None:
    told = difference_text(found)
    assert "Python: required, 5 years or more, Python, Java or Go | required, 3 years or more, Python" in told


def test_the_sides_can_be_called_then_and_now(found: Difference) -> None:
    told = difference_text(found, ("Until 3 May", "Now"))
    assert told.startswith("Until 3 May beside Now\n")
    assert "Machine Learning Engineer" not in told


def test_markdown_cannot_be_broken_by_a_posting(make_report: MakeReport) -> None:
    a = make_report(RESUME, POSTING.replace("MLflow for", "MLflow | `x` <b> for"))
    told = difference_markdown(difference(a, make_report(RESUME, OTHER)))
    assert told.startswith("# ")
    assert "<b>" not in told
    assert "| `x`" not in told


def test_postings_of_one_name_are_told_apart_by_their_sides(make_report: MakeReport) -> None:
    report = make_report(RESUME, OTHER)
    name = "Platform Engineer · Brindlewick Energy"
    assert names_of(difference(report, report)) == (f"{name} (left)", f"{name} (right)")


def test_equal_postings_are_told_to_be_so(make_report: MakeReport) -> None:
    report = make_report(RESUME, OTHER)
    told = difference_text(difference(report, report)).splitlines()
    assert told[1] == "Both ask for the same skills."
