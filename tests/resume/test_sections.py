from __future__ import annotations

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gapgui.documents.document import Box, Document, Word
from gapgui.resume.headings import heading_kind
from gapgui.resume.sections import read_sections, section_at
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
        ("Consulting Experience", "experience"),
        ("DATA SCIENCE EXPERIENCE", "experience"),
        ("Machine Learning Experience", "experience"),
        ("Research & Industry Experience", "experience"),
        ("Leadership and Work Experience", "experience"),
        ("Work Experience (5 years)", "experience"),
        ("Positions held", "experience"),
        ("Previous Roles", "experience"),
        ("My Experience", "experience"),
        ("Professional Journey", "experience"),
        ("Consulting Engagements", "experience"),
        ("Experience in Industry", "experience"),
        ("Work Experience – Technology", "experience"),
        ("Parcours professionnel", "experience"),
        ("Skillset", "skills"),
        ("Skills Matrix", "skills"),
        ("Computer Literacy", "skills"),
        ("Compétences techniques", "skills"),
        ("EMPLOYMENT RECORD", "experience"),
        ("Career Path", "experience"),
        ("Project Experience", "projects"),
        ("Educational Experience", "education"),
        ("E XPERIENCE", "experience"),
        ("W ORK E XPERIENCE", "experience"),
        ("W O R K E X P E R I E N C E", "experience"),
        ("TECHNICAL\tSKILLS", "skills"),
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
        "User Experience",
        "Customer Experience",
        "Years of Experience",
        "No Experience",
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


RAIL = (
    "Jo Roe\n\nSummary\tEngineer of the shop\n\nExperience\tNorfold\tJan 2019 - Dec 2020\nEngineer\tLeeds\n"
    "Ran Kafka for forty teams.\n\nTechnical\tJava\tRust\nSkills\tDocker\n\nEducation\tElm College\t2010 - 2014\n"
)


def test_labels_left_of_what_they_head_are_headings() -> None:
    sections = read_sections(document_of(RAIL))
    kinds = {word: section_at(sections, RAIL.index(word)).kind for word in ("Kafka", "Rust", "Docker", "Elm")}
    assert kinds == {"Kafka": "experience", "Rust": "skills", "Docker": "skills", "Elm": "education"}


def test_one_label_before_a_tab_is_no_heading() -> None:
    text = "Experience\nEngineer, Acme, 2018 - 2020\nSkills\tKafka\nRan it\n"
    assert kinds_of(text) == [None, "experience"]


HEADLESS = (
    "Jo Roe\n\nHighlights\nSix years of work.\n\nEngineer, Norfold, Leeds (Jan 2018 - Dec 2020)\n- Kafka\n\n"
    "Tester, Elm, 2016 - 2017\n- Java\n\nDocker, Python\n\nEducation\nBSc, 2015\n"
)


def test_jobs_without_a_heading_are_jobs_and_end_with_their_text() -> None:
    sections = read_sections(document_of(HEADLESS))
    kinds = {
        word: section_at(sections, HEADLESS.index(word)).kind for word in ("Six", "Kafka", "Java", "Docker")
    }
    assert kinds == {"Six": "summary", "Kafka": "experience", "Java": "experience", "Docker": "summary"}


@pytest.mark.parametrize(
    "line",
    [
        "Alder University, Leeds, 2010 - 2014\nBSc Computer Science",
        "Student, Alder University, 2010 - 2014",
        "Certified Developer, 2018 - 2021",
        "Chess club, 2018 - 2021",
        "I was an engineer for the whole of those years, 2018 - 2021",
    ],
)
def test_other_entries_without_a_heading_are_no_jobs(line: str) -> None:
    assert kinds_of(f"Jo Roe\n\nSummary\nBuilds things.\n\n{line}\n\nSkills\nGo\n") == [
        None,
        "summary",
        "skills",
    ]


def paged(*pages: str) -> Document:
    """Return a document whose words know on which page they stand."""
    text = "".join(pages)
    words, start = [], 0
    for number, page in enumerate(pages, start=1):
        words += [
            Word(start + m.start(), start + m.end(), number, Box(0, 0, 1, 1))
            for m in re.finditer(r"\S+", page)
        ]
        start += len(page)
    return Document("r", "pdf", "", text, words=tuple(words))


FIRST_PAGE = "Experience\nEngineer, Norfold, 2018 - 2020\n- Kafka\n\nLanguages\nDutch\n\n"


def test_jobs_go_on_over_the_page_below_a_side_bar() -> None:
    second = "- Ran it all\n\nTester\nElm\n2016 - 2018\n- Java\n\nEducation\nBSc, 2015\n"
    sections = read_sections(paged(FIRST_PAGE, second))
    assert [section.kind for section in sections] == [None, "experience", "other", "experience", "education"]


@pytest.mark.parametrize(
    "second", ["Chess club, 2016 - 2018\n", "Certified tester, 2016 - 2018\n", "French\n"]
)
def test_what_else_goes_on_over_the_page_stays_what_it_is(second: str) -> None:
    sections = read_sections(paged(FIRST_PAGE, second))
    assert [section.kind for section in sections] == [None, "experience", "other"]
