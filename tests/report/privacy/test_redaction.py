from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gapgui.documents.document import Box, Document, Word
from gapgui.documents.formats.plain_text import document_from_text
from gapgui.gaps import find_gaps
from gapgui.posting.reading import read_posting
from gapgui.report.export import export_report
from gapgui.report.plain import plain_report
from gapgui.report.privacy.personal_data import PersonalKind, find_name, find_personal_data
from gapgui.report.privacy.redaction import stand_in, without_personal_data
from gapgui.resume.reading import read_resume
from tests.conftest import SHARED
from tests.report.conftest import POSTING

if TYPE_CHECKING:
    from pathlib import Path

    from gapgui.documents.isolation.worker import DocumentWorker
    from gapgui.gaps import GapReport
    from gapgui.matching.index import Index
    from gapgui.report.export import ReportKind
    from tests.report.conftest import MakeReport

SHARED_RESUMES = sorted((SHARED / "eval" / "dev" / "pdfs").glob("*.pdf"))
TEXT_KINDS: list[ReportKind] = ["html", "markdown", "csv", "json", "text"]
PERSONAL = ("Oakes", "oakes", "example.com", "0142", "Bristol, United", "julia_")


def found(text: str, index: Index, name: str = "r.txt") -> dict[str, set[str]]:
    """Return what is found in a resume, by kind."""
    resume = read_resume(document_from_text(text, name), index)
    kinds: dict[str, set[str]] = {}
    for item in find_personal_data(resume):
        kinds.setdefault(item.kind, set()).add(text[item.start : item.end])
    return kinds


@pytest.mark.parametrize("kind", TEXT_KINDS)
def test_no_format_tells_who_wrote_the_resume(report: GapReport, templates: Path, kind: ReportKind) -> None:
    told = export_report(report, kind, templates, personal_data=False).decode()
    assert [word for word in PERSONAL if word in told] == []


def test_a_report_tells_who_wrote_the_resume_unless_it_is_to_leave_it_out(
    report: GapReport, templates: Path
) -> None:
    told = export_report(report, "json", templates).decode()
    assert [word for word in PERSONAL if word not in told] == []


def test_folders_are_not_told(report: GapReport, templates: Path) -> None:
    assert (
        str(report.taxonomy.file.parent)
        not in export_report(report, "json", templates, personal_data=False).decode()
    )


def test_employers_are_left_out_on_wish(report: GapReport) -> None:
    kept = without_personal_data(report).resume.document.text
    left_out = without_personal_data(report, employers=True).resume.document.text
    assert kept.count("Brindlewick Energy") == 2
    assert "Brindlewick" not in left_out
    assert "Papermoth" not in left_out
    assert left_out.count("[Employer]") == 3


def test_further_words_are_left_out_in_any_casing(report: GapReport) -> None:
    text = without_personal_data(report, also=["severnside  UNIVERSITY", ""]).resume.document.text
    assert "B.Sc. Computer Science, [Left out], 2014 - 2017" in text


def test_verdicts_and_evidence_stay(report: GapReport) -> None:
    scrubbed = without_personal_data(report, employers=True)
    assert scrubbed.requirements == report.requirements
    text = scrubbed.resume.document.text
    for old, new in zip(report.resume.skills, scrubbed.resume.skills, strict=True):
        for before, after in zip(old.mentions, new.mentions, strict=True):
            assert text[after.mention.start : after.mention.end] == after.mention.text
            assert after.mention.text in {before.mention.text, *map(stand_in, get_args(PersonalKind))}


def test_boxes_on_the_page_stay_with_their_words(pdf_report: GapReport) -> None:
    old, new = pdf_report.resume, without_personal_data(pdf_report).resume
    assert "Maren" not in new.document.text
    for before, after in zip(old.skills, new.skills, strict=True):
        for m, n in zip(before.mentions, after.mentions, strict=True):
            places = old.document.boxes_between(m.mention.start, m.mention.end)
            assert new.document.boxes_between(n.mention.start, n.mention.end) == places


def test_a_name_that_is_a_skill_elsewhere_keeps_the_skill(report: GapReport) -> None:
    text = without_personal_data(report).resume.document.text
    assert text.startswith("[Name]\n")
    assert "in Python and Julia, with" in text


def test_nothing_is_taken_from_a_resume_without_personal_data(make_report: MakeReport) -> None:
    plain = "Experience\n\nBackend work, 2019 - 2022\n- Served 40,000 meters at 99.9 % with Node.js, ASP.NET and CI/CD\n"
    assert without_personal_data(make_report(plain, POSTING)).resume.document.text == plain


@pytest.mark.parametrize(
    "contact",
    [
        "jo.reed@example.org",
        "+44 117 496 0142",
        "(555) 123-4567",
        "030 1234567",
        "0541 999 99 99",
        "linkedin.com/in/joreed",
        "https://joreed.example.org/work",
        "joreed.dev",
        "GitHub: jo-the-reed",
        "12 Harbour View Road",
        "Hafenstraße 12",
        "Bath, United Kingdom",
        "Date of birth: 3 May 1990",
        "Nationality: Dutch",
    ],
)
def test_ways_to_reach_a_person_are_found(contact: str, index: Index) -> None:
    text = f"Jo Reed\nEngineer\n{contact}\n\nSkills\n\nPython, Docker\n"
    assert found(text, index)["contact"] == {contact}


@pytest.mark.parametrize(
    "harmless",
    [
        "2014 - 2017",
        "Mar 2022 – Present",
        "1,500,000 users",
        "Node.js and ASP.NET",
        "03/2019 - 04/2021",
        "99.95 %",
    ],
)
def test_dates_figures_and_products_are_no_addresses(harmless: str, index: Index) -> None:
    assert "contact" not in found(f"Jo Reed\n\nExperience\n\n{harmless}\n", index)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Jo Reed\nEngineer\n", "Jo Reed"),
        ("CURRICULUM VITAE\nJO REED\njo.reed@example.org\n", "JO REED"),
        ("Renée van den Berg | rvdberg@example.org\n", "Renée van den Berg"),
        ("Machine Learning Engineer\nSan Francisco\nJo Reed\njoreed@example.org", "Jo Reed"),
        ("王小明\n软件\n", "王小明"),
        ("Software Engineer\nExperience\nPython since 2014\n", None),
    ],
)
def test_the_name_is_found_by_its_place_and_by_the_address(text: str, name: str | None) -> None:
    handles = {match.split("@")[0] for match in re.findall(r"\S+@", text)}
    assert find_name(Document("r.pdf", "pdf", "0" * 64, text), handles) == name


def test_the_name_is_found_in_large_type_below_a_sidebar() -> None:
    text = "Contact\njr@example.org\n\nSkills\nPython\n\nLanguages\nDutch\n\nJo Reed\nSoftware Engineer\n"
    words = tuple(
        Word(m.start(), m.end(), 1, Box(0, 0, 1, 24 if m.group() in {"Jo", "Reed"} else 10))
        for m in re.finditer(r"\S+", text)
    )
    headings = tuple(
        m.span() for m in re.finditer("Contact|Skills|Languages|Jo Reed|Software Engineer", text)
    )
    assert find_name(Document("r.pdf", "pdf", "0" * 64, text, words, headings=headings), {"jr"}) == "Jo Reed"


@pytest.mark.parametrize(
    ("lines", "employer"),
    [
        ("Backend Developer, Papermoth Books, Bath\n2019 - 2021", "Papermoth Books"),
        ("Papermoth Books\tBath, UK\nBackend Developer\t2019 - 2021", "Papermoth Books"),
        ("Papermoth Inc.\nSenior Developer\nSan Francisco, CA\nJanuary 2019 to Present", "Papermoth Inc."),
        ("Papermoth Books\nSan Francisco, CA\nSenior Developer\n2019 - 2021", "Papermoth Books"),
        ("Mender of Pages\nDeveloper, Papermoth Books\n2019 - 2021", "Papermoth Books Mender of Pages"),
        ("IBM | Developer | 2019 - 2021\nPython", "IBM"),
        ("Developer at Papermoth | Remote | 2019 - 2021", "Papermoth"),
        ("2019 - 2021 San Francisco, CA\nPapermoth Books - Platform Team", "Papermoth Books"),
    ],
)
def test_employers_are_found_beside_the_dates(index: Index, lines: str, employer: str) -> None:
    text = f"Experience\n\n{lines}\n• Rewrote the shop of Papermoth Books in one go.\n"
    resume = read_resume(document_from_text(text, "r.txt"), index)
    finds = find_personal_data(resume, employers=True)
    named = sorted({text[item.start : item.end] for item in finds if item.kind == "employer"}, reverse=True)
    assert " ".join(named) == employer


@given(st.text("ab@.com +0123456789 JoReed\n-|", max_size=200))
def test_any_text_keeps_what_is_not_left_out(index: Index, text: str) -> None:
    resume = read_resume(Document("r.txt", "text", "0" * 64, text), index)
    finds = find_personal_data(resume, employers=True)
    assert all(0 <= item.start < item.end <= len(text) for item in finds)
    assert all(first.end <= second.start for first, second in pairwise(finds))


@pytest.mark.skipif(not SHARED_RESUMES, reason="needs the shared resumes")
def test_real_layouts_lose_name_and_address(worker: DocumentWorker, index: Index) -> None:
    for file in SHARED_RESUMES:
        resume = read_resume(worker.read(file, None), index)
        finds = find_personal_data(resume)
        assert {item.kind for item in finds} == {"name", "contact"}, file.name
        left = resume.document.text
        for item in reversed(finds):
            left = left[: item.start] + "\n" + left[item.end :]
        assert not re.search(r"\w@\w|linkedin\.com/in|\b[Jj]ohn ?[Dd]oe\b", left), file.name


def test_an_employer_left_out_is_left_out_of_the_jobs_too(index: Index) -> None:
    text = "Experience\nData Engineer\t2018 - 2020\nNorfold Ltd\tLeeds\n- Kafka\n\nSummary\nLate of Norfold Ltd\n"
    resume = read_resume(document_from_text(text, "r.txt"), index)
    posting = read_posting(document_from_text("Requirements\n- Kafka\n", "p.txt"), index)
    report = find_gaps(posting, resume, index.taxonomy)
    told = plain_report(without_personal_data(report, employers=True))["resume"]
    assert [(job["title"], job["employer"]) for job in told["jobs"]] == [("Data Engineer", "[Employer]")]
    assert "Norfold" not in told["text"]
    (span,) = [job["span"] for job in told["jobs"]]
    assert told["text"][span["start"] : span["end"]].startswith("Data Engineer")
