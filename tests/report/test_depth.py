from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.report.contents import lay_out
from gapgui.report.depth import find_depths, linked_skills
from gapgui.report.privacy.left_out import LeftOut
from gapgui.report.privacy.redaction import without_personal_data
from gapgui.report.telling.reasons import because_text

if TYPE_CHECKING:
    from tests.report.conftest import MakeReport

JOB = "EXPERIENCE\n\nEngineer, Norfold Ltd, 2019 - 2021\n- Services with PyTorch\n"
GITHUB = "Engineer\n\nRequirements\n- GitHub"


def test_what_implies_a_skill_shows_how_long_it_was_used(make_report: MakeReport) -> None:
    report = make_report(f"{JOB}\nSKILLS\nPython", "Engineer\n\nRequirements\n- Deep learning")
    depth = find_depths(report)["r1"]
    assert (depth.kind, depth.months, depth.last) == ("jobs", 24, "2021")


def test_only_what_is_covered_has_a_depth(make_report: MakeReport) -> None:
    assert find_depths(make_report(JOB, "Engineer\n\nRequirements\n- Kubernetes")) == {}


@pytest.mark.parametrize(
    "head", ["jo@example.com | GitHub: jotarleton", "jo@example.com\tGitHub\tLinkedIn", "GitHub\nLinkedIn"]
)
def test_the_name_of_a_site_at_the_head_is_only_a_link(make_report: MakeReport, head: str) -> None:
    report = make_report(f"Jo Tarleton\n{head}\n\n{JOB}", GITHUB)
    assert find_depths(report)["r1"].kind == "link"


def test_a_site_that_work_was_done_with_is_no_link(make_report: MakeReport) -> None:
    report = make_report(f"Jo Tarleton\nGitHub\n\n{JOB}- Code on GitHub, reviewed\n", GITHUB)
    assert find_depths(report)["r1"].kind == "jobs"


def test_an_address_is_told_as_a_link_and_not_as_nothing(make_report: MakeReport) -> None:
    report = make_report(f"Jo Tarleton\nhttps://www.github.com/jotarleton\n\n{JOB}", GITHUB)
    linked = linked_skills(report.resume)
    assert linked == {"github"}
    assert because_text(report.requirements[0], report.taxonomy, linked=linked) == (
        "your resume has it only as a link"
    )


def test_employers_that_are_left_out_are_not_told_by_the_depth(make_report: MakeReport) -> None:
    report = without_personal_data(
        make_report(JOB, "Engineer\n\nRequirements\n- PyTorch"), LeftOut(person=True, employers=True)
    )
    (row,) = (row for track in lay_out(report).tracks for _, rows in track.groups for row in rows)
    assert row.depth == "about 2 years ([Employer], 2019 to 2021)"
