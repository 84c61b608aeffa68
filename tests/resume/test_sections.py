from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gapgui.documents.document import Document
from gapgui.resume.sections import heading_kind, read_sections, section_at
from tests.resume.showing import document_of


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Experience", "experience"),
        ("WORK EXPERIENCE", "experience"),
        ("Professional Experience:", "experience"),
        ("Employment History", "experience"),
        ("Berufserfahrung", "experience"),
        ("Technical Skills", "skills"),
        ("SKILLS & TOOLS", "skills"),
        ("Skills & Awards", "skills"),
        ("Programming Languages", "skills"),
        ("Kenntnisse", "skills"),
        ("DIGITAL SKILLS", "skills"),
        ("Job-related skills", "skills"),
        ("Education and Skills", "education"),
        ("Personal Projects", "projects"),
        ("Open Source", "projects"),
        ("EDUCATION", "education"),
        ("Ausbildung", "education"),
        ("Selected Publications", "publications"),
        ("Certifications", "certificates"),
        ("Summary", "summary"),
        ("About me", "summary"),
        ("Contact", "contact"),
        ("Languages", "other"),
        ("— Experience —", "experience"),
        ("• SKILLS", "skills"),
    ],
)
def test_a_heading_opens_its_section(line: str, kind: str) -> None:
    assert heading_kind(line) == kind


@pytest.mark.parametrize(
    "line",
    [
        "experience with python",
        "Experience with Python and SQL at a bank of some size",
        "Skills,",
        "I have experience.",
        "Jane Roe",
        "",
        "...",
        "a" + "." * 500_000 + "a",
    ],
)
def test_other_lines_are_no_headings(line: str) -> None:
    assert heading_kind(line) is None


def test_a_line_the_format_marks_may_be_a_heading_in_small_letters() -> None:
    text = "experience\nPython\n"
    marked = Document("r", "pdf", "", text, headings=((0, 10),))
    assert [section.kind for section in read_sections(marked)] == [None, "experience"]
    other = Document("r", "pdf", "", "Skills\n" + text, headings=((0, 6),))
    assert [section.kind for section in read_sections(other)] == [None, "skills"]


def test_each_place_belongs_to_the_section_it_stands_in() -> None:
    text = "Jane\n\nSkills\nPython\n\nExperience\nKafka\n"
    sections = read_sections(document_of(text))
    kinds = {word: section_at(sections, text.index(word)).kind for word in ("Jane", "Python", "Kafka")}
    assert kinds == {"Jane": None, "Python": "skills", "Kafka": "experience"}


@given(st.text(st.sampled_from("Skils Exprinc\n.-•aA")))
def test_sections_cover_the_whole_text(text: str) -> None:
    sections = read_sections(Document("r", "text", "", text))
    assert sections[0].start == 0
    assert sections[-1].end == len(text)
    assert all(a.end == b.start for a, b in itertools.pairwise(sections))
    assert all(s.start <= at < s.end for at in range(len(text)) for s in [section_at(sections, at)])


def kinds_of(text: str) -> list[str | None]:
    return [section.kind for section in read_sections(document_of(text))]


@pytest.mark.parametrize("words", ["Highlights", "Technologies", "Achievements"])
def test_headings_within_each_job_open_no_section(words: str) -> None:
    job = f"Engineer at Acme\n2018 - 2020\n{words}\nBuilt things with Kafka\n\n"

    assert kinds_of(f"Experience\n{job * 3}Education\nMSc\n") == [None, "experience", "education"]


def test_highlights_of_the_only_job_are_part_of_it() -> None:
    text = "Highlights\nTen years of search\n\nExperience\nEngineer at Acme\nHighlights\nBuilt things\n"

    assert kinds_of(text) == [None, "summary", "experience"]


def test_headings_repeated_on_each_page_stay_sections() -> None:
    page = "Skills\nPython\n\nLanguages\nDutch\n\nExperience\nEngineer\n\n"

    assert kinds_of(page * 2) == [None, *["skills", "other", "experience"] * 2]
