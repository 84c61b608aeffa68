from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gapgui.report.text.reading import posting_text, resume_text
from gapgui.report.text.report import report_text
from tests.report.conftest import POSTING, RESUME

if TYPE_CHECKING:
    from gapgui.gaps import GapReport
    from tests.report.conftest import MakeReport


def test_the_report_begins_with_the_answer(report: GapReport) -> None:
    lines = report_text(report).splitlines()
    assert lines[0] == "Machine Learning Engineer, Forecasting · Fernhollow Logistics"
    assert lines[1].startswith("1 of 9 required skills is missing: Kubernetes")


def test_each_requirement_is_a_line_with_sign_terms_and_reason(report: GapReport) -> None:
    text = report_text(report)
    assert "  ~ Apache Kafka (required) - near: RabbitMQ\n" in text
    assert (
        "  ✓ Python, Java or Go (required) - met by Python and Java; 5 years of Python, Java or Go asked, about 7.4 shown ("
        in text
    )
    assert sum(line.startswith(("  ✓", "  ~", "  ✗")) for line in text.splitlines()) == len(
        report.requirements
    )


def test_no_verdict_is_printed_where_nothing_was_compared(make_report: MakeReport) -> None:
    text = report_text(make_report("Jo Reed, gardener", POSTING))
    assert "was not compared" in text
    assert "✗" not in text
    assert "missing" not in text


def test_a_posting_is_told_by_track_and_strength(report: GapReport) -> None:
    text = posting_text(report.posting)
    assert "General engineering, preferred:\n  Terraform  line 18" in text
    assert "Go (any one of g1, 5 years)" in text
    assert "Left out: " in text
    assert (
        "\n  ML engineering 49%: from its title (“Machine Learning”) and 2 sentences\n    line 5: “Build"
        in text
    )


def test_a_report_lays_the_years_shown_beside_those_asked(report: GapReport) -> None:
    assert "Experience: 5 years or more asked; ✓ as asked: 7 years in all dated jobs" in report_text(report)


def test_a_posting_without_skills_says_so(make_report: MakeReport) -> None:
    assert "nothing found is not nothing asked for" in posting_text(
        make_report(RESUME, "Gardener wanted").posting
    )


def test_a_resume_is_told_by_track_and_claim(report: GapReport) -> None:
    text = resume_text(report.resume)
    assert "General engineering, negated:\n  Kubernetes" in text
    assert "7 years in all dated jobs" in text


def test_a_resume_without_skills_says_so(make_report: MakeReport) -> None:
    assert "No skill of the taxonomy" in resume_text(make_report("Jo Reed, gardener", POSTING).resume)


def test_a_resume_in_another_language_leads_with_that_and_counts_nothing(make_report: MakeReport) -> None:
    german = "Berufserfahrung\nEntwicklerin, Norfold, 2018 - heute\n\nKenntnisse\nPython, Docker"
    told = report_text(
        make_report(german, "Engineer\n\nRequirements\n- Docker\n- SHAP\n- 5 years of experience")
    )
    assert told.splitlines()[1].startswith("This resume looks German")
    assert not re.search(r"\d+ (?:of|missing|required)|covered", told)
