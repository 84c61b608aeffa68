from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, get_args

import pytest

from gapgui.documents.document import Quality, QualityProblem
from gapgui.documents.formats.plain_text import document_from_text
from gapgui.gaps import find_gaps
from gapgui.posting.reading import read_posting
from gapgui.report.evidence import shown_in
from gapgui.report.export import export_report
from gapgui.report.plain.report import plain_report
from gapgui.report.privacy.left_out import LeftOut
from gapgui.report.privacy.personal_data import PersonalKind
from gapgui.report.privacy.redaction import stand_in, without_personal_data
from gapgui.resume.reading import read_resume
from gapgui.saying import Sentence
from tests.report.conftest import POSTING
from tests.report.privacy.conftest import EVERYTHING

if TYPE_CHECKING:
    from pathlib import Path

    from gapgui.gaps import GapReport
    from gapgui.matching.names.index import Index
    from gapgui.report.export import ReportKind
    from tests.report.conftest import MakeReport

TEXT_KINDS: list[ReportKind] = ["html", "markdown", "csv", "json", "text"]
PERSON = LeftOut(person=True)
PERSONAL = ("Oakes", "oakes", "example.com", "0142", "Bristol, United", "julia_")


@pytest.mark.parametrize("kind", TEXT_KINDS)
def test_no_format_tells_who_wrote_the_resume(report: GapReport, templates: Path, kind: ReportKind) -> None:
    told = export_report(without_personal_data(report, PERSON), kind, templates).decode()
    assert [word for word in PERSONAL if word in told] == []


def test_a_report_tells_who_wrote_the_resume_unless_it_is_to_leave_it_out(
    report: GapReport, templates: Path
) -> None:
    told = export_report(report, "json", templates).decode()
    assert [word for word in PERSONAL if word not in told] == []


def test_folders_are_not_told(report: GapReport, templates: Path) -> None:
    told = export_report(without_personal_data(report, PERSON), "json", templates).decode()
    assert str(report.taxonomy.file.parent) not in told


def test_employers_are_left_out_on_wish(report: GapReport) -> None:
    kept = without_personal_data(report, PERSON).resume.document.text
    left_out = without_personal_data(report, EVERYTHING).resume.document.text
    assert kept.count("Brindlewick Energy") == 2
    assert "Brindlewick" not in left_out
    assert "Papermoth" not in left_out
    assert left_out.count("[Employer]") == 3


def test_further_words_are_left_out_in_any_casing(report: GapReport) -> None:
    text = without_personal_data(report, LeftOut(words=("severnside  UNIVERSITY", ""))).resume.document.text
    assert "B.Sc. Computer Science, [Left\u00a0out], 2014 - 2017" in text


def test_verdicts_and_evidence_stay(report: GapReport) -> None:
    scrubbed = without_personal_data(report, EVERYTHING)
    assert scrubbed.requirements == report.requirements
    text = scrubbed.resume.document.text
    for old, new in zip(report.resume.skills, scrubbed.resume.skills, strict=True):
        for before, after in zip(old.mentions, new.mentions, strict=True):
            assert text[after.mention.start : after.mention.end] == after.mention.text
            assert after.mention.text in {before.mention.text, *map(stand_in, get_args(PersonalKind))}


def test_boxes_on_the_page_stay_with_their_words(pdf_report: GapReport) -> None:
    old, new = pdf_report.resume, without_personal_data(pdf_report, PERSON).resume
    assert "Maren" not in new.document.text
    for before, after in zip(old.skills, new.skills, strict=True):
        for m, n in zip(before.mentions, after.mentions, strict=True):
            places = old.document.boxes_between(m.mention.start, m.mention.end)
            assert new.document.boxes_between(n.mention.start, n.mention.end) == places


def test_a_name_that_is_a_skill_elsewhere_keeps_the_skill(report: GapReport) -> None:
    text = without_personal_data(report, PERSON).resume.document.text
    assert text.startswith("[Name]\n")
    assert "in Python and Julia, with" in text


def test_nothing_is_taken_from_a_resume_without_personal_data(make_report: MakeReport) -> None:
    plain = "Experience\n\nBackend work, 2019 - 2022\n- Served 40,000 meters at 99.9 % with Node.js, ASP.NET and CI/CD\n"
    assert without_personal_data(make_report(plain, POSTING), EVERYTHING).resume.document.text == plain


def test_an_employer_left_out_is_left_out_of_the_jobs_too(index: Index) -> None:
    text = "Experience\nData Engineer\t2018 - 2020\nNorfold Ltd\tLeeds\n- Kafka\n\nSummary\nLate of Norfold Ltd\n"
    resume = read_resume(document_from_text(text, "r.txt"), index)
    posting = read_posting(document_from_text("Requirements\n- Kafka\n", "p.txt"), index)
    report = find_gaps(posting, resume, index.taxonomy)
    told = plain_report(without_personal_data(report, EVERYTHING))["resume"]
    assert [(job["title"], job["employer"]) for job in told["jobs"]] == [("Data Engineer", "[Employer]")]
    assert "Norfold" not in told["text"]
    (span,) = [job["span"] for job in told["jobs"]]
    assert told["text"][span["start"] : span["end"]].startswith("Data Engineer")


def test_what_is_told_of_the_reading_quotes_nothing_that_was_left_out(report: GapReport) -> None:
    across = Sentence("columns", "mixes {mixed} lines (“{example}”)", mixed=2, example="Oakes Python")
    problems = (
        QualityProblem("columns", "It has columns. {across}", across=across),
        QualityProblem("unknown_characters", "Torn: {words}", words="Kubernetes"),
    )
    document = replace(report.resume.document, quality=Quality("good", problems))
    shown = without_personal_data(replace(report, resume=replace(report.resume, document=document)), PERSON)
    told = [problem.message for problem in shown.resume.document.quality.problems]
    assert told == ["It has columns. mixes 2 lines (“…”)", "Torn: Kubernetes"]
    assert [problem.code for problem in shown.resume.document.quality.problems] == [
        "columns",
        "unknown_characters",
    ]


def test_a_quote_is_not_cut_within_a_stand_in(make_report: MakeReport) -> None:
    words = "severnside university and other places of note " * 8
    resume = f"Jo Reed\n\nExperience\n- Taught at {words}Python and {words}\n"
    shown = without_personal_data(
        make_report(resume, POSTING), LeftOut(words=("severnside university", "of note"))
    )
    (python,) = [r for r in shown.requirements if "python" in r.any_of]
    (quote,) = shown_in(shown.resume, python)
    whole = stand_in("other").replace("\u00a0", " ")
    assert quote.text.startswith("…")
    assert quote.text.endswith("…")
    assert "Left out" not in quote.text.replace(whole, "")
    assert not re.search(r"(?<!\[)Left|out(?!\])", quote.text)
