from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from gapgui.documents.document import Box, Document, Word
from gapgui.report.privacy.left_out import LeftOut
from gapgui.resume.reading import read_resume
from tests.report.privacy.conftest import found_in

if TYPE_CHECKING:
    from gapgui.matching.names.index import Index
    from tests.report.privacy.conftest import ReadText

EMPLOYERS = LeftOut(employers=True)


def employers(resume_text: str, read_text: ReadText) -> list[str]:
    return found_in(read_text(resume_text), "employer", EMPLOYERS)


@pytest.mark.parametrize(
    ("lines", "employer"),
    [
        ("Backend Developer, Papermoth Books, Bath\n2019 - 2021", "Papermoth Books"),
        ("Papermoth Books\tBath, UK\nBackend Developer\t2019 - 2021", "Papermoth Books"),
        ("• Papermoth Books\tBath, UK\nBackend Developer\t2019 - 2021", "Papermoth Books"),
        ("Papermoth Inc.\nSenior Developer\nSan Francisco, CA\nJanuary 2019 to Present", "Papermoth Inc."),
        ("Papermoth Books\nSan Francisco, CA\nSenior Developer\n2019 - 2021", "Papermoth Books"),
        ("Mender of Pages\nDeveloper, Papermoth Books\n2019 - 2021", "Papermoth Books Mender of Pages"),
        ("Senior Manager\nPapermoth Assistant, Shops\n2019 - 2021", "Papermoth Assistant"),
        ("Developer\nPapermoth / Quillfin\n2019 - 2021", "Quillfin Papermoth"),
        ("Developer\t2019 - 2021\nMoth Lab, Papermoth University\tBath, UK", "Papermoth University Moth Lab"),
        ("PAPERMOTH BOOKS, INC.\nDeveloper, 2019 - 2021", "PAPERMOTH BOOKS"),
        ("Developer @ eMoth\n2019 - 2021", "eMoth"),
        ("Papermoth (acquired by Quillfin Ltd)\nDeveloper\n2019 - 2021", "Quillfin Ltd Papermoth"),
        ("Developer (Contractor for Papermoth)\n2019 - 2021", "Papermoth"),
        ("PaperMothCo (PMC), Developer\n2019 - 2021", "PaperMothCo PMC"),
        ("IBM | Developer | 2019 - 2021\nPython", "IBM"),
        ("Developer at Papermoth | Remote | 2019 - 2021", "Papermoth"),
        ("2019 - 2021 San Francisco, CA\nPapermoth Books - Platform Team", "Papermoth Books"),
    ],
)
def test_employers_are_found_in_the_heads_of_jobs(read_text: ReadText, lines: str, employer: str) -> None:
    text = f"Experience\n\n{lines}\n• Rewrote the shop in one go.\n"
    assert " ".join(sorted(set(employers(text, read_text)), reverse=True)) == employer


@pytest.mark.parametrize(
    ("employer", "told", "goes"),
    [
        ("Papermoth Inc.", "Rewrote the shop of Papermoth", "Papermoth"),
        ("Papermoth Inc.", "Papermoth's shop was rewritten", "Papermoth"),
        ("Papermoth Books", "The second rewrite at Papermoth", "Papermoth"),
        ("Papermoth LLC", "Taught at PAPERMOTH", "PAPERMOTH"),
        ("Acme Robotics", "Acme’s arms weld twice as fast", "Acme"),
        ("Acme Robotics", "Rebuilt welding; Acme sold it on", "Acme"),
        ("Acme Robotics", "Joined Acme as the first of two", "Acme"),
        ("Acme Robotics", "Rewrote welding for ACME in Python", "ACME"),
        ("Amber Dynamics GmbH", "Apps for Amber-Dynamics in Java", "Amber-Dynamics"),
        ("Amber Dynamics", "Apps for AMBER Docker images", "AMBER"),
        ("Papermoth Dynamics", "Rewrote Papermoth shops twice", "Papermoth"),
        ("Papermoth Dynamics", "Rewrote Papermoth Docker images", "Papermoth"),
        ("Papermoth Bank", "PapermothBank's shop was rewritten", "PapermothBank"),
        ("Papermöth Inc.", "Rewrote the shop of Papermoeth", "Papermoeth"),
    ],
)
def test_what_is_told_of_an_employer_goes_too(
    read_text: ReadText, employer: str, told: str, goes: str
) -> None:
    text = f"Experience\n\nDeveloper, {employer}, Bath\n2019 - 2021\n- {told}\n"
    assert employers(text, read_text)[1:] == [goes]


@pytest.mark.parametrize(
    "told",
    [
        "Creative work on forecasts",
        "A Data pipeline",
        "Senior Data Engineer of the year",
        "CREATIVE: Figma",
        "With CREATIVE MINDS of others",
        "Much CREATIVE: Figma",
    ],
)
def test_an_english_word_that_an_employer_begins_with_stays(read_text: ReadText, told: str) -> None:
    text = f"Experience\n\nDeveloper, Creative Data Solutions Inc., Bath\n2019 - 2021\n- {told}\n"
    assert employers(text, read_text) == ["Creative Data Solutions Inc."]


@pytest.mark.parametrize(
    ("employer", "told"),
    [
        ("Severnside Insurance", "Moved to an office in Severnside"),
        ("Severnside Insurance", "A talk, Severnside, 2019"),
        ("Severnside Insurance", "A talk at night, Severnside"),
        ("Severnside Insurance", "Met the Severnside Moth Club"),
        ("German Moth Research", "Taught German twice"),
        ("Scandinavian Moth Research", "Taught Scandinavian customers"),
        ("Docker Moth Research", "Moved 40 services into Docker"),
        ("Data Base", "Kept a database"),
    ],
)
def test_a_first_word_that_may_be_a_town_a_nation_or_a_skill_stays(
    read_text: ReadText, employer: str, told: str
) -> None:
    text = f"Experience\n\nDeveloper, {employer}, Bath\n2019 - 2021\n- {told}\n"
    assert employers(text, read_text) == [employer]


def test_the_word_that_two_employers_begin_with_is_their_name(read_text: ReadText) -> None:
    text = (
        "Experience\n\nDeveloper\nAmber Fiber\n2020 - 2022\n- Apps for Amber TVs\n\n"
        "Developer\nAmber Assistant\n2018 - 2020\n- Python\n"
    )
    assert employers(text, read_text) == ["Amber Fiber", "Amber", "Amber Assistant"]


def test_an_employer_that_is_a_skill_elsewhere_keeps_the_skill(read_text: ReadText) -> None:
    text = (
        "Experience\n\nData Engineer, Docker Inc., Bath\n2019 - 2021\n- Built billing at Docker\n"
        "- Moved 40 services into Docker\n\nSkills\nDocker, Python\n"
    )
    resume = read_text(text)
    assert found_in(resume, "employer", EMPLOYERS) == ["Docker Inc.", "Docker"]
    assert "docker" in {shown.skill.id for shown in resume.skills}


@pytest.mark.parametrize(
    "told", ["formerly at Quillfin", "Ex-Quillfin", "Worked at Quillfin", "who worked for Quillfin"]
)
def test_an_employer_that_no_head_names_is_found_by_what_is_said(read_text: ReadText, told: str) -> None:
    assert employers(f"Jo Reed\n\nSummary\nBackend developer, {told}.\n", read_text) == ["Quillfin"]


def test_what_somebody_worked_for_is_no_employer_where_it_is_a_skill(read_text: ReadText) -> None:
    assert employers("Jo Reed\n\nSummary\nWorked for Docker and SQL.\n", read_text) == []


def test_the_page_and_the_mailbox_of_an_employer_go_with_it(read_text: ReadText) -> None:
    text = (
        "Jo Reed\njo.reed@papermoth.example | joreed.dev\n\nExperience\n\nDeveloper, Papermoth Inc., Bath\n"
        "2019 - 2021\nhttps://papermoth.example/shop\n- Python\n"
    )
    assert employers(text, read_text) == [
        "jo.reed@papermoth.example",
        "Papermoth Inc.",
        "https://papermoth.example/shop",
    ]


def test_on_a_page_the_employer_is_set_off_from_the_title_by_its_type(index: Index) -> None:
    text = "Experience\nPapermoth Data Engineer\n2019 - 2021 | Bath\n• Python every day\n"
    words = []
    for match in re.finditer(r"\S+", text):
        height = 12 if match.group() == "Papermoth" else 10
        left = 5.0 * match.start() + (8 if match.group() == "Data" else 0)
        words.append(Word(*match.span(), 1, Box(left, 0, left + 5 * len(match.group()) - 2, height)))
    words = [
        w if text[w.start : w.end] != "Papermoth" else Word(w.start, w.end, 1, Box(55, 0, 92, 12))
        for w in words
    ]
    resume = read_resume(Document("r.pdf", "pdf", "0" * 64, text, tuple(words)), index)
    assert found_in(resume, "employer", EMPLOYERS) == ["Papermoth"]
